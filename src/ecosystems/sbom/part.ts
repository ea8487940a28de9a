import { quote } from '../../domain/errors.ts';
import type { GraphPart, PartPackage, Unaudited } from '../../domain/graph.ts';
import type { Scope, Source } from '../../domain/package.ts';
import { partOfLocked, type LockedAsk, type LockedPackage, type LockedProject, type Requirement } from '../locked.ts';
import { contradictionOf } from '../npm/lock/source.ts';
import { REMEDY, type Bill, type Component, type Need } from './bill.ts';
import { readPurl, type Identity } from './purl.ts';

/** A component that is a package of ours. */
interface Known {
  readonly component: Component;
  readonly identity: Identity;
  readonly requires: Requirement[];
}

/** A project while what it asks for is gathered, by the index of the package. */
interface Draft extends Omit<LockedProject, 'asks'> {
  readonly asks: Map<number, LockedAsk>;
}

/**
 * The graph part of a bill of materials: packages of our ecosystems, everything else told as unaudited. The project asks
 * for what the root needs and for what components need that are no packages. What nothing leads to is implied by the
 * bill, which lists what is there, and often not why.
 */
export function partOfBill(file: string, bill: Bill): GraphPart {
  const known: Known[] = [];
  const unaudited: Unaudited[] = [];
  const root = rootOf(file, bill);
  const projects = [root];
  // What stands behind a reference: a package by its index, or the project that asks for whatever it needs.
  const behind = new Map<string, number | Draft>([[bill.root.ref, root]]);
  for (const component of bill.components) {
    if (behind.has(component.ref)) refuse(bill, component, 'another component goes by the same reference.');
    const identity = identityOf(component, bill, unaudited);
    if (identity === null) behind.set(component.ref, root);
    else if (isProject(component, bill)) {
      const { ecosystem, name, version } = identity;
      const project = { ecosystem, name, version: version === '' ? null : version, asks: new Map<number, LockedAsk>() };
      behind.set(component.ref, project);
      projects.push(project);
    } else {
      behind.set(component.ref, known.length);
      known.push({ component, identity, requires: [] });
    }
  }
  for (const need of bill.needs) {
    const [from, to] = [behind.get(need.from), behind.get(need.to)];
    if (from === undefined) dangling(need, need.from, bill);
    if (to === undefined) dangling(need, need.to, bill);
    const target = typeof to === 'number' ? known[to] : undefined;
    if (from === undefined || typeof to !== 'number' || target === undefined) continue;
    const scope = need.scope ?? target.component.scope ?? 'runtime';
    if (typeof from === 'number') known[from]?.requires.push({ to, optional: scope !== 'runtime' });
    else if (!from.asks.has(to)) from.asks.set(to, { ...askFor(target, to), scope });
  }
  const reached = reachedFrom(
    projects.flatMap(({ asks }) => [...asks.keys()]),
    known,
  );
  for (const [index, one] of known.entries()) {
    if (!reached.has(index)) root.asks.set(index, { ...askFor(one, index), implied: true });
  }
  const part = partOfLocked(file, {
    ecosystem: root.ecosystem ?? known[0]?.identity.ecosystem ?? 'npm',
    packages: known.map((one) => packageOf(one, bill)),
    projects: projects.map(({ asks, ...project }) => Object.assign(project, { asks: [...asks.values()] })),
    problems: bill.problems,
  });
  const packages = part.packages.map((one, index) => withScope(one, known[index]?.component.scope ?? null));
  return { ...part, packages, unaudited };
}

/** A scope that the bill tells is the package's; edges only tell that of the others. */
const withScope = (one: PartPackage, scope: Scope | null): PartPackage =>
  scope === null || scope === one.entry.scope ? one : { ...one, entry: { ...one.entry, scope } };

function rootOf(file: string, { root: { name, version, purl } }: Bill): Draft {
  const reading = readPurl(purl ?? '');
  const identity = reading.kind === 'package' ? reading.identity : null;
  return {
    ...(identity === null ? {} : { ecosystem: identity.ecosystem }),
    name: identity?.name ?? (name || file.split('/').at(-2) || 'project'),
    version: version === '' ? null : version,
    asks: new Map(),
  };
}

/** A bill of several projects is of the folder that holds them, and has them as programs that nobody else uses. */
const isProject = ({ isApplication, scope }: Component, { root }: Bill): boolean =>
  isApplication && scope === null && root.purl?.startsWith('pkg:generic/') === true;

function askFor({ component: { scope, location }, identity: { name, version } }: Known, to: number): LockedAsk {
  return { name, range: version, scope: scope ?? 'runtime', location, mismatch: null, to };
}

function dangling({ location }: Need, ref: string, { problems }: Bill): void {
  problems.push({
    location,
    message: `The reference ${quote(ref)} leads to no component of the bill.`,
    remedy: REMEDY,
  });
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
