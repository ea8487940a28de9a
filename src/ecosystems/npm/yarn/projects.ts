import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { LockedAsk, LockedProject } from '../../locked.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { unsatisfied } from '../lock/satisfied.ts';
import { isRegistrySpec } from '../manifest/spec.ts';
import { canonical, withoutProtocol } from './descriptor.ts';
import type { Entries, Parent } from './entries.ts';
import type { YarnAsk, YarnEntry } from './entry.ts';

/** One folder of the project's own: what its manifest asks for, and what the lockfile says of it. */
export interface Member {
  readonly folder: string;
  readonly manifest: Manifest | null;
  /** berry's entry for the folder, which has a copy of what it asks for; null: the lockfile has none. */
  readonly entry: YarnEntry | null;
}

/** What a member's asks are compared with. */
interface Locks {
  readonly file: string;
  readonly entries: Entries;
  readonly indexOf: ReadonlyMap<YarnEntry, number>;
  readonly own: ReadonlySet<string>;
  /** Names that the root resolves otherwise than they are asked for. */
  readonly replaced: ReadonlySet<string>;
}

/** A member as a project; `fallback` is its name where nothing says it. */
export function projectOf(member: Member, locks: Locks, fallback: string): LockedProject {
  const { manifest, entry, folder } = member;
  const name = manifest?.name ?? entry?.name ?? fallback;
  const parent = { name: entry?.name ?? name, range: `workspace:${folder === '' ? '.' : folder}` };
  return { name, version: manifest?.version ?? null, asks: asksOf(member, locks, parent) };
}

function asksOf({ manifest, entry }: Member, locks: Locks, parent: Parent): LockedAsk[] {
  const place = entry?.location ?? { file: locks.file, line: 1 };
  const copy = entry && new Map(entry.asks.map((ask) => [ask.name, ask]));
  if (manifest === null) return (entry?.asks ?? []).map((ask) => copied(ask, null, locks, parent, place));
  const asked = new Set<string>();
  const declared = installedAsks(manifest).map((ask): LockedAsk => {
    asked.add(ask.name);
    return declaredAsk(ask, manifest, copy, locks, parent);
  });
  const extra = (entry?.asks ?? []).filter(({ name }) => !asked.has(name));
  return [...declared, ...extra.map((ask) => copied(ask, manifest, locks, parent, place))];
}

/** Each name once: yarn installs what stands among the development dependencies, if a name stands there as well. */
function installedAsks(manifest: Manifest): Ask[] {
  const last = new Map<string, Ask>();
  for (const ask of manifest.asks) {
    const other = last.get(ask.name);
    if (ask.section !== 'peerDependencies' || other === undefined) last.set(ask.name, ask);
  }
  return [...last.values()];
}

function declaredAsk(
  ask: Ask,
  manifest: Manifest,
  copy: ReadonlyMap<string, YarnAsk> | null,
  locks: Locks,
  parent: Parent,
): LockedAsk {
  const { name, spec: range, scope } = ask;
  const base = { name, range, scope, location: ask.place ?? { file: manifest.file, line: 1 } };
  // A peer is provided by who uses the member, and has no entry for its own sake.
  if (ask.section === 'peerDependencies') return { ...base, to: null, mismatch: null };
  const asks = `${quote(manifest.file)} asks for ${quote(`${name}@${range}`)}`;
  const made = copy?.get(name);
  if (copy !== null && (made === undefined || !isSame(made.range, ask, locks, parent))) {
    const other = made === undefined ? 'a package.json without it' : quote(`${name}@${made.range}`);
    const mismatch = `${asks} in ${ask.section}, but ${quote(locks.file)} was made for ${other}.`;
    return { ...base, to: indexOf(locks, parent, made?.range ?? range, name), mismatch };
  }
  const { entries, indexOf: places } = locks;
  const found = entries.find(parent, { name, range });
  if (found !== undefined) {
    const cause = locks.replaced.has(name) ? null : outside(entries.rangeOf(parent, { name, range }), found);
    return { ...base, to: places.get(found) ?? null, mismatch: cause === null ? null : `${asks}, but ${cause}.` };
  }
  if (locks.own.has(name) || UNLOCKED.test(range)) return { ...base, to: onlyOne(locks, name), mismatch: null };
  const mismatch = `${asks}, but ${quote(locks.file)} has no entry for it.`;
  return { ...base, to: onlyOne(locks, name), mismatch };
}

/** A key may stand over a version that it does not allow: only a hand writes that. */
function outside(range: string, { folder, name, version, source }: YarnEntry): string | null {
  const spec = withoutProtocol(range);
  return folder === null && isRegistrySpec(spec) ? unsatisfied(spec, { name, version }, source) : null;
}

/** Yarn 1 links a folder without locking it, and a catalog that we can't read may say anything. */
const UNLOCKED = /^(?:link|catalog):/;

function isSame(made: string, { name, spec }: Ask, { entries }: Locks, parent: Parent): boolean {
  const [is, was] = [spec, made].map((range) => canonical(entries.rangeOf(parent, { name, range })));
  return is === was || UNLOCKED.test(spec);
}

function copied(
  { name, range, optional }: YarnAsk,
  manifest: Manifest | null,
  locks: Locks,
  parent: Parent,
  location: Location,
): LockedAsk {
  const says = `${quote(locks.file)} says that the project asks for ${quote(`${name}@${range}`)}`;
  return {
    name,
    range,
    scope: optional ? 'optional' : 'runtime',
    location,
    to: indexOf(locks, parent, range, name),
    mismatch: manifest === null ? null : `${says}, but ${quote(manifest.file)} does not.`,
  };
}

function indexOf(locks: Locks, parent: Parent, range: string, name: string): number | null {
  const found = locks.entries.find(parent, { name, range });
  return found === undefined ? onlyOne(locks, name) : (locks.indexOf.get(found) ?? null);
}

/** What is locked of a name, as long as there is no choice. */
function onlyOne({ entries, indexOf: places }: Locks, name: string): number | null {
  // A patched package has two entries.
  const [first, second, ...others] = entries.named(name).slice(0, 3);
  const isAlone = others.length === 0 && (second === undefined || second.version === first?.version);
  return first !== undefined && isAlone ? (places.get(first) ?? null) : null;
}
