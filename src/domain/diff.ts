import { byCodeUnit } from './canonical.ts';
import type { Change } from './change.ts';
import type { Graph } from './graph.ts';
import { comparedVersion, originOf, strictestScope, type Ecosystem, type Entry, type Package } from './package.ts';
import { UPDATE_LEVELS, type UpdateLevel, type VersionScheme } from './version.ts';

type Versions = Readonly<Record<Ecosystem, VersionScheme>>;

/**
 * What differs between two graphs, by package name: `before` holds the versions that left, `after`
 * those that came (`updated` where both did). `altered` holds versions that stayed while their
 * source, integrity or bundling did not; it stands beside an update of the same name. What is a
 * workspace on both sides is the project's own code, and no change of its dependencies.
 */
export function diffGraphs(base: Graph, head: Graph, versions: Versions): Change[] {
  const names = new Map<string, { before: Package[]; after: Package[]; altered: [Package, Package][] }>();
  const group = ({ ecosystem, name }: Package) => {
    const key = `${ecosystem}:${name}`;
    const found = names.get(key) ?? { before: [], after: [], altered: [] };
    names.set(key, found);
    return found;
  };
  for (const [purl, before] of base.packages) {
    const after = head.packages.get(purl);
    if (after === undefined) group(before).before.push(before);
    else if (!isSame(before, after) && fingerprint(before) !== fingerprint(after))
      group(before).altered.push([before, after]);
  }
  for (const [purl, after] of head.packages) if (!base.packages.has(purl)) group(after).after.push(after);

  const changes: Change[] = [];
  for (const { before, after, altered } of names.values()) {
    if (![...before, ...after].every(isOwn)) changes.push(moved(before, after, versions));
    if (altered.length > 0) {
      changes.push(changeOf('altered', altered.map(first), altered.map(second), null));
    }
  }
  return changes.sort(byName);
}

const first = ([one]: readonly [Package, Package]): Package => one;
const second = ([, one]: readonly [Package, Package]): Package => one;
const isOwn = (one: Package): boolean => one.entries.every((entry) => entry.source.type === 'workspace');
const byName = (a: Change, b: Change): number =>
  byCodeUnit(a.ecosystem, b.ecosystem) || byCodeUnit(a.name, b.name) || byCodeUnit(a.kind, b.kind);

/** Whether nothing differs, place by place: nearly always so, and told much faster than by fingerprints. */
const isSame = (one: Package, other: Package): boolean =>
  one.entries.length === other.entries.length &&
  one.entries.every(({ source, integrity, bundled }, at) => {
    const then = other.entries[at];
    return (
      then !== undefined &&
      source.type === then.source.type &&
      source.url === then.source.url &&
      source.others === undefined &&
      then.source.others === undefined &&
      source.unverified === then.source.unverified &&
      source.registry === then.source.registry &&
      bundled === then.bundled &&
      integrity.length === then.integrity.length &&
      integrity.every((hash, index) => hash === then.integrity[index])
    );
  });

/** Where the bytes come from and what proves them, at every place; how often it is installed does not matter. */
const fingerprint = (one: Package): string => [...new Set(one.entries.map(provenOf))].sort().join();

const provenOf = ({ source, integrity, bundled }: Entry): string =>
  JSON.stringify([...originOf(source), integrity.toSorted(), bundled]);

function moved(before: readonly Package[], after: readonly Package[], versions: Versions): Change {
  if (before.length === 0) return changeOf('added', before, after, null);
  if (after.length === 0) return changeOf('removed', before, after, null);
  return changeOf('updated', before, after, levelOf(before, after, versions));
}

function changeOf(
  kind: Change['kind'],
  before: readonly Package[],
  after: readonly Package[],
  level: UpdateLevel | null,
): Change {
  const [sample] = [...after, ...before] as [Package, ...Package[]];
  const speaking = after.length > 0 ? after : before;
  return {
    ecosystem: sample.ecosystem,
    name: sample.name,
    kind,
    before,
    after,
    level,
    scope: strictestScope(speaking.map((one) => one.scope)),
    direct: speaking.some((one) => one.direct),
  };
}

/** The largest of the steps that lead to the versions that came, each from the version that was nearest to it. */
function levelOf(before: readonly Package[], after: readonly Package[], versions: Versions): UpdateLevel | null {
  let largest = 0;
  for (const to of after) {
    const steps = before.map((from) => stepOf(from, to, versions[to.ecosystem]));
    const ranks = steps.filter((step) => step !== null).map((step) => UPDATE_LEVELS.indexOf(step));
    if (ranks.length < steps.length) return null;
    largest = Math.max(largest, Math.min(...ranks));
  }
  return UPDATE_LEVELS[largest] ?? 'major';
}

/** Going back is never a mere patch: what a later version fixed is open again, so it counts as `major`. */
function stepOf(from: Package, to: Package, scheme: VersionScheme): UpdateLevel | null {
  const [old, now] = [comparedVersion(from), comparedVersion(to)];
  if (!scheme.valid(old) || !scheme.valid(now)) return null;
  const order = scheme.compare(now, old);
  // Another commit by the same full version: a tag was moved, or a comment is wrong.
  if (order === 0 && now !== to.version && (scheme.span?.(now) ?? null) === null) return null;
  return order < 0 ? 'major' : scheme.level(old, now);
}
