import { quote } from '../../domain/errors.ts';
import type { GraphPart, Unaudited } from '../../domain/graph.ts';
import type { Source } from '../../domain/package.ts';
import { partOfLocked, type LockedAsk, type LockedPackage, type Requirement } from '../locked.ts';
import { contradictionOf } from '../npm/lock/source.ts';
import { REMEDY, type Bill, type Component } from './bill.ts';
import { readPurl, type Identity } from './purl.ts';

/** A component that is a package of ours. */
interface Known {
  readonly component: Component;
  readonly identity: Identity;
  readonly requires: Requirement[];
}

/**
 * The graph part of a bill of materials: packages of our ecosystems, everything else told as unaudited. The project asks
 * for what the root needs, for what components that are no package need, and for whatever nothing else leads to: a bill
 * lists what is there, and often not why.
 */
export function partOfBill(file: string, bill: Bill): GraphPart {
  const known: Known[] = [];
  const unaudited: Unaudited[] = [];
  // What stands behind a reference: a package by its index, or null for what is none.
  const behind = new Map<string, number | null>();
  if (bill.root !== null) behind.set(bill.root.ref, null);
  for (const component of bill.components) {
    const { ref, location } = component;
    if (behind.has(ref)) refuse(bill, component, 'another component goes by the same reference.');
    const identity = identityOf(component, bill, unaudited);
    behind.set(ref, identity === null ? null : known.length);
    if (identity !== null) known.push({ component: { ...component, location }, identity, requires: [] });
  }
  const asked = new Map<number, LockedAsk>();
  const ask = (to: number, scope: LockedAsk['scope']): void => {
    const one = known[to];
    if (one === undefined || asked.has(to)) return;
    const { name, version } = one.identity;
    asked.set(to, { name, range: version, scope, location: one.component.location, mismatch: null, to });
  };
  for (const { from, to, scope, location } of bill.needs) {
    const [source, target] = [behind.get(from), behind.get(to)];
    for (const [ref, found] of [
      [from, source],
      [to, target],
    ] as const) {
      if (found !== undefined) continue;
      const message = `The reference ${quote(ref)} leads to no component of the bill.`;
      bill.problems.push({ location, message, remedy: REMEDY });
    }
    if (typeof target !== 'number' || source === undefined) continue;
    const how = scope ?? known[target]?.component.scope ?? 'runtime';
    if (source === null) ask(target, how);
    else known[source]?.requires.push({ to: target, optional: how !== 'runtime' });
  }
  const reached = reachedFrom([...asked.keys()], known);
  known.forEach(({ component }, index) => {
    if (!reached.has(index)) ask(index, component.scope ?? 'runtime');
  });

  const root = bill.root === null ? null : readPurl(bill.root.purl ?? '');
  const identity = root?.kind === 'package' ? root.identity : null;
  const project = {
    name: identity?.name ?? (bill.root?.name || file.split('/').at(-2) || 'project'),
    version: bill.root?.version || null,
    asks: [...asked.values()],
  };
  const part = partOfLocked(file, {
    ecosystem: identity?.ecosystem ?? known[0]?.identity.ecosystem ?? 'npm',
    packages: known.map((one) => packageOf(one, bill)),
    projects: [project],
    problems: bill.problems,
  });
  return { ...part, unaudited };
}

const refuse = (bill: Bill, { ref, location }: Component, message: string): void => {
  bill.problems.push({ location, message: `${quote(ref)}: ${message}`, remedy: REMEDY });
};

/** Which package a component is; null: none of ours, and told so. */
function identityOf(component: Component, bill: Bill, unaudited: Unaudited[]): Identity | null {
  const { purl, name, version, location } = component;
  if (purl === null) {
    const text = version === '' ? name : `${name}@${version}`;
    unaudited.push({ kind: 'component without a package URL', name: text, location });
    return null;
  }
  const reading = readPurl(purl);
  if (reading.kind === 'package') {
    const { identity } = reading;
    if (identity.version === '') return { ...identity, version };
    if (version !== '' && version !== identity.version) {
      refuse(bill, component, `its version is ${quote(version)}, but its package URL is ${quote(purl)}.`);
    }
    return identity;
  }
  if (reading.kind === 'other') unaudited.push({ kind: `${reading.type} package`, name: purl, location });
  else refuse(bill, component, `the package URL ${quote(purl)} ${reading.cause}.`);
  return null;
}

function packageOf({ component, identity, requires }: Known, bill: Bill): LockedPackage {
  const { ecosystem, name, version } = identity;
  const source = sourceOf(component, identity);
  const contradiction = ecosystem === 'npm' ? contradictionOf({ name, version, resolved: source.url }, source) : null;
  if (contradiction !== null) refuse(bill, component, contradiction);
  if (version === '' && ecosystem !== 'npm') refuse(bill, component, 'the component has no version.');
  return {
    ecosystem,
    name,
    version,
    entry: {
      key: component.ref,
      location: component.location,
      source,
      integrity: component.integrity,
      bundled: false,
      license: component.license,
      installScript: null,
      alias: null,
    },
    ...(component.scope === null ? {} : { told: component.scope }),
    requires,
  };
}

/** A repository counts only where no file is named: many bills name a package's repository besides. */
function sourceOf({ url }: Component, { qualifiers }: Identity): Source {
  const file = url ?? qualifiers.get('download_url') ?? null;
  const git = file === null ? qualifiers.get('vcs_url') : undefined;
  if (git !== undefined) return { type: 'git', url: git };
  if (file !== null && /^git(?:\+|:)/.test(file)) return { type: 'git', url: file };
  if (file !== null && !/^https?:\/\//i.test(file)) return { type: 'file', url: file };
  return { type: 'registry', url: file ?? qualifiers.get('repository_url') ?? null };
}

function reachedFrom(start: readonly number[], known: readonly Known[]): ReadonlySet<number> {
  const reached = new Set(start);
  // The set grows while it is walked.
  for (const index of reached) for (const { to } of known[index]?.requires ?? []) reached.add(to);
  return reached;
}
