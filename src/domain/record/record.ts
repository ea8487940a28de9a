import { canonicalJson } from '../canonical.ts';
import type { Decision, Finding } from '../decision.ts';
import { UsageError, quote } from '../errors.ts';
import type { Facts } from '../facts.ts';
import { GATES } from '../gate.ts';
import type { Policy } from '../policy.ts';
import type { Hasher } from '../ports/platform.ts';
import type { VexFacts } from '../vex.ts';
import { advisoryFacts } from './advisories.ts';
import { decisionShape, finding } from './decision.ts';
import { artifact, evidence, pullRequest, registryVersion, release } from './evidence.ts';
import { changeShape, graphShape, packageShape, packageTable, problem } from './graph.ts';
import { policyShape, waiver } from './policy.ts';
import { asObject, list, map, nullable, object, oneOf, text, wrong, type Shape } from './shape.ts';

/** A decision with everything that it was made from, so that it can be made again elsewhere and later. */
export interface DecisionRecord {
  /** Without what evaluation and the version of the tool bring along. */
  readonly facts: RecordedFacts;
  readonly policy: Policy;
  readonly decision: Decision;
  /** Findings of the decision that no rule of the policy made: what the gate itself refuses. */
  readonly added: readonly Finding[];
}

export type RecordedFacts = Omit<Facts, 'waivers' | 'policy' | 'versions'>;

/** A stored record, with the sections whose digest is not that of their content. */
export interface StoredRecord extends DecisionRecord {
  readonly altered: readonly string[];
}

/** A time that is none would make every waiver one that has ended, or stop a replay half-way. */
const moment: Shape<string> = {
  ...text,
  read: (json, at) => {
    const time = text.read(json, at);
    if (Number.isNaN(Date.parse(time))) throw wrong(at, 'a moment');
    return time;
  },
};
const vex: Shape<VexFacts> = object<VexFacts>({ waivers: list(waiver), problems: list(problem) });
const run = object<Pick<Facts, 'gate' | 'now'>>({ gate: oneOf(GATES), now: moment });
const digests = map(text);

type Sections = Readonly<Record<string, unknown>>;

/**
 * The record as canonical JSON (RFC 8785 for our subset: sorted keys, no white space), the same bytes for the
 * same record. Each section has its sha256, so that it can be told which one was altered.
 */
export function writeRecord(given: DecisionRecord, hasher: Pick<Hasher, 'sha256'>): string {
  const { facts, policy, decision, added } = given;
  const table = packageTable();
  const graph = graphShape(table.row);
  const sections: Sections = {
    run: run.write(facts),
    graph: graph.write(facts.graph),
    base: nullable(graph).write(facts.base),
    changes: list(changeShape(table.row)).write(facts.changes),
    packages: list(packageShape).write(table.rows),
    advisories: advisoryFacts.write(facts.advisories),
    registry: map(evidence(registryVersion)).write(facts.registry),
    pullRequest: evidence(pullRequest).write(facts.pullRequest),
    release: evidence(release).write(facts.release),
    artifacts: evidence(list(artifact)).write(facts.artifacts),
    vex: nullable(vex).write(facts.vex ?? null),
    policy: policyShape.write(policy),
    added: list(finding).write(added),
    decision: decisionShape.write(decision),
  };
  return `${canonicalJson({ schemaVersion: 1, kind: KIND, digests: digestsOf(sections, hasher), sections })}\n`;
}

/** What the file says that it is. */
const KIND = 'lockgate-decision';

/** Reads a record back. Throws `UsageError` for what `writeRecord` did not write. */
export function readRecord(content: string, hasher: Pick<Hasher, 'sha256'>): StoredRecord {
  const { stated, sections } = envelope(content);
  const part = <T>(name: string, shape: Shape<T>): T => shape.read(sections[name], name);
  const { row } = packageTable([...part('packages', list(packageShape))]);
  const graph = graphShape(row);
  const excused = part('vex', nullable(vex));
  const facts: RecordedFacts = {
    ...part('run', run),
    graph: part('graph', graph),
    base: part('base', nullable(graph)),
    changes: part('changes', list(changeShape(row))),
    advisories: part('advisories', advisoryFacts),
    registry: part('registry', map(evidence(registryVersion))),
    pullRequest: part('pullRequest', evidence(pullRequest)),
    release: part('release', evidence(release)),
    artifacts: part('artifacts', evidence(list(artifact))),
    ...(excused === null ? {} : { vex: excused }),
  };
  const rest = {
    policy: part('policy', policyShape),
    added: part('added', list(finding)),
    decision: part('decision', decisionShape),
  };
  // Only what has a shape is known to be shallow enough to be hashed.
  const computed = digestsOf(sections, hasher);
  const names = new Set([...Object.keys(computed), ...stated.keys()]);
  return { facts, ...rest, altered: [...names].filter((name) => computed[name] !== stated.get(name)).sort() };
}

const SECTIONS = [
  'run',
  'graph',
  'base',
  'changes',
  'packages',
  'advisories',
  'registry',
  'pullRequest',
  'release',
  'artifacts',
  'vex',
  'policy',
  'added',
  'decision',
];

function envelope(content: string): { readonly stated: ReadonlyMap<string, string>; readonly sections: Sections } {
  const whole = asObject(parse(content), 'The file');
  if (whole['kind'] !== KIND) throw wrong('Its kind', 'that of a recorded decision');
  if (whole['schemaVersion'] !== 1)
    throw new UsageError('The decision is of another version of the format. Replay it with the version that wrote it.');
  for (const key of Object.keys(whole))
    if (!['kind', 'schemaVersion', 'digests', 'sections'].includes(key)) throw wrong(`The key ${quote(key)}`, 'known');
  const sections = asObject(whole['sections'], 'sections');
  for (const name of SECTIONS) if (!Object.hasOwn(sections, name)) throw wrong(`sections.${name}`, 'there');
  for (const name of Object.keys(sections))
    if (!SECTIONS.includes(name)) throw wrong(`sections.${quote(name)}`, 'known');
  return { stated: digests.read(whole['digests'], 'digests'), sections };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UsageError('The file is no JSON. Name a decision.json that Lockgate wrote.', error);
  }
}

const digestsOf = (sections: Sections, hasher: Pick<Hasher, 'sha256'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(sections).map((name) => [name, hasher.sha256(canonicalJson(sections[name]))]));
