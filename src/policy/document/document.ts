import type { MergePolicy, Origin, Waiver } from '../../domain/policy.ts';
import { besideFile, resolveReference, type PolicyRef } from './reference.ts';
import type { YamlNode } from '../yaml/node.ts';
import { readMerge } from './merge.ts';
import { expected, isWord, placesOf, readMap, readText, readWord, type Entries } from './read.ts';
import { readRules, type DocumentRule } from './rules.ts';
import { readAdvisories, readPublish, readServices, type Settings } from './settings.ts';
import { checkTests } from './tests.ts';
import { readWaivers, type WaiverReading } from './waivers.ts';

/** A document that a policy extends, and where it says so. */
export interface Parent {
  readonly ref: PolicyRef;
  readonly at: Origin;
}

/** One policy file, each value checked by itself. */
export interface PolicyDocument extends Settings {
  readonly ref: PolicyRef;
  /** Null: the file does not say, and so extends `lockgate:recommended`. */
  readonly parents: readonly Parent[] | null;
  /** Where it says `mode`, or begins. */
  readonly modeAt: Origin;
  /** Where each setting stands, by its path: `mode`, `publish.npm`. */
  readonly places: Readonly<Record<string, Origin>>;
  readonly rules: ReadonlyMap<string, DocumentRule>;
  readonly merge: MergePolicy | null;
  readonly waivers: readonly Waiver[];
}

const KEYS = [
  'version',
  'extends',
  'mode',
  'rules',
  'merge',
  'publish',
  'advisories',
  'services',
  'waivers',
  'tests',
] as const;

/** Reads a document. What is wrong is reported and left out; nothing may be judged by the rest. */
export function readDocument(root: YamlNode, ref: PolicyRef, to: WaiverReading): PolicyDocument {
  const entries = readMap(root, KEYS, to);
  const section = <T>(key: (typeof KEYS)[number], read: (node: YamlNode) => T): T | undefined => {
    const value = entries?.get(key)?.value;
    return value === undefined ? undefined : read(value);
  };
  if (entries !== null) checkVersion(root, entries.get('version')?.value, to);
  const mode = section('mode', (node) => readWord(node, 'mode', ['enforce', 'report'], to));
  const publish = section('publish', (node) => readPublish(node, to));
  const advisories = section('advisories', (node) => readAdvisories(node, to));
  const services = section('services', (node) => readServices(node, to, (path) => besideFile(ref, path)));
  section('tests', (node) => checkTests(node, to));
  return {
    ref,
    parents: section('extends', (node) => readExtends(node, ref, to)) ?? null,
    modeAt: entries?.get('mode')?.value ?? root,
    places: entries === null ? {} : settingPlaces(entries),
    rules: section('rules', (node) => readRules(node, to)) ?? new Map(),
    merge: section('merge', (node) => readMerge(node, to)) ?? null,
    waivers: section('waivers', (node) => readWaivers(node, to)) ?? [],
    ...(mode && { mode }),
    ...(publish && { publish }),
    ...(advisories && { advisories }),
    ...(services && { services }),
  };
}

/** Of each section outside `rules` and `waivers`, and of the keys in it. */
function settingPlaces(entries: Entries): Readonly<Record<string, Origin>> {
  const places: Record<string, Origin> = {};
  const sections = placesOf(entries);
  for (const name of ['mode', 'merge', 'publish', 'advisories', 'services'] as const) {
    const [at, value] = [sections[name], entries.get(name)?.value];
    if (at !== undefined) places[name] = at;
    const keys = value?.kind === 'map' ? placesOf(value.entries) : {};
    for (const [key, place] of Object.entries(keys)) places[`${name}.${key}`] = place;
  }
  return places;
}

function checkVersion(root: YamlNode, version: YamlNode | undefined, to: WaiverReading): void {
  if (version === undefined) to.problems.add(root, 'the policy lacks version', 'Begin it with:', 'version: 1');
  else if (!isWord(version, 1)) expected(version, '1', to, 'This is the only version there is.', 'version: 1');
}

/** One reference, or a list of them. */
function readExtends(node: YamlNode, from: PolicyRef, to: WaiverReading): readonly Parent[] {
  const parents: Parent[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const text = readText(item, 'a reference to a policy', to);
    if (text === null) continue;
    const ref = resolveReference(text, from);
    if ('kind' in ref) parents.push({ ref, at: { uri: item.uri, line: item.line, column: item.column } });
    else to.problems.add(item, ref.message, ref.remedy, ref.yaml);
  }
  return parents;
}
