import { originText } from '../domain/policy.ts';
import { prepareGlobs } from '../domain/patterns/glob.ts';
import { LockgateError, messageOf, quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Origin } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { readDocument, type Parent } from './document/document.ts';
import { presetRef, refOf, type PolicyRef } from './document/reference.ts';
import { EXACT } from './document/waivers.ts';
import { layerOf, type Layer } from './extend/layer.ts';
import { Problems } from './problem.ts';
import { textsOf, type YamlNode } from './yaml/node.ts';
import { restoreTree, type Stored } from './yaml/stored.ts';

/** A policy as a file has it, or as a preset comes along. `uri` is what a person calls it; places in it are named by it. */
export type PolicyText = { readonly uri: string } & ({ readonly text: string } | { readonly stored: Stored });

/** What loading needs to know, handed in. */
export interface LoadContext {
  readonly rules: readonly Rule[];
  /** To check the version ranges of package patterns. */
  readonly versions: Facts['versions'];
  /** Reads what a policy extends. A rejection is reported at the place that names it. */
  fetch(ref: PolicyRef): Promise<PolicyText>;
  /** Lower-case hex. */
  sha256(text: string): string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

const MAX_PARENTS = 3;

/** Reads a document and its parents into a layer, collecting problems on the way. */
export class Loader {
  readonly problems = new Problems();
  readonly rules: ReadonlyMap<string, Rule>;
  readonly #context: LoadContext;
  /** Layers by reference and depth: a document that several extend is read once. */
  readonly #layers = new Map<string, Promise<Layer | null>>();

  constructor(context: LoadContext) {
    this.#context = context;
    this.rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  }

  /** Null after a problem that left nothing to go on with. */
  async load(source: PolicyText): Promise<Layer | null> {
    const ref = refOf(source.uri);
    const layer = await this.#layer(source, ref, [ref.uri]);
    if (layer !== null) this.#checkWaivers(layer);
    return layer;
  }

  /** `chain` holds the document itself and every one that led to it. */
  async #layer(source: PolicyText, ref: PolicyRef, chain: readonly string[]): Promise<Layer | null> {
    const { problems } = this;
    const { versions, now } = this.#context;
    const root = await this.#tree(source);
    if (root === null) return null;
    await prepareGlobs(textsOf(root));
    const document = readDocument(root, ref, { problems, rules: this.rules, versions, now });
    const parents: Layer[] = [];
    if (document.parents === null && ref.kind !== 'preset') {
      const layer = await this.#parent({ ref: presetRef('recommended'), at: root }, [ref.uri]);
      if (layer !== null) parents.push(layer);
    }
    for (const parent of eachOnce(document.parents ?? [])) {
      const layer = await this.#parent(parent, chain);
      if (layer !== null) parents.push(layer);
    }
    return layerOf(document, parents, this.rules, problems);
  }

  /** Null after a problem. YAML is read by a library that a run with nothing but presets does not load. */
  async #tree(source: PolicyText): Promise<YamlNode | null> {
    if ('stored' in source) return restoreTree(source.uri, source.stored);
    const { parseYaml } = await import('./yaml/parse.ts');
    return parseYaml(source.uri, source.text, this.problems);
  }

  /** Null after a problem. */
  async #parent({ ref, at }: Parent, chain: readonly string[]): Promise<Layer | null> {
    if (chain.includes(ref.uri)) {
      const circle = [...chain.slice(chain.indexOf(ref.uri)), ref.uri].map(quote).join(' extends ');
      this.problems.add(at, `extends goes round in a circle: ${circle}`, 'Take one of them out.');
      return null;
    }
    if (chain.length > MAX_PARENTS) {
      const message = `extends is deeper than ${MAX_PARENTS}: ${[...chain, ref.uri].map(quote).join(' extends ')}`;
      this.problems.add(at, message, 'Extend it from a file nearer to the first.');
      return null;
    }
    const key = `${chain.length} ${ref.uri}`;
    const known = this.#layers.get(key);
    if (known !== undefined) return known;
    const layer = this.#read(ref, at, chain);
    this.#layers.set(key, layer);
    return layer;
  }

  async #read(ref: PolicyRef, at: Origin, chain: readonly string[]): Promise<Layer | null> {
    let source: PolicyText;
    try {
      source = await this.#context.fetch(ref);
    } catch (error) {
      const cause = error instanceof LockgateError ? error.message : quote(messageOf(error));
      const message = `the policy ${quote(ref.uri)} can't be read: ${cause.replace(/\.$/, '')}`;
      this.problems.add(at, message, 'Correct the reference, or make the file readable.');
      return null;
    }
    return this.#layer(source, ref, [...chain, ref.uri]);
  }

  /** A lock holds against every waiver, wherever it comes from. */
  #checkWaivers(layer: Layer): void {
    for (const waiver of layer.waivers) {
      const lockedBy = layer.rules.get(waiver.rule)?.lockedBy ?? null;
      if (lockedBy === null || waiver.rule === EXACT.rule) continue;
      const message = `${waiver.rule} is locked by ${originText(lockedBy)} and can't be waived`;
      this.problems.add(waiver.origin, message, 'Take the waiver out, and mend what was found.');
    }
  }
}

/** Said twice, a parent says nothing more; and twice in each of three files would be a bomb. */
const eachOnce = (parents: readonly Parent[]): Iterable<Parent> =>
  new Map(parents.map((parent) => [parent.ref.uri, parent])).values();
