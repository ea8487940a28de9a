import type { AdvisoryFacts, AdvisoryMatch } from '../../domain/advisory.ts';
import { assembleGraph } from '../../domain/assemble.ts';
import { byCodeUnit } from '../../domain/canonical.ts';
import { assertNever } from '../../domain/errors.ts';
import type { Facts, RegistryVersion } from '../../domain/facts.ts';
import { available, type Evidence } from '../../domain/evidence.ts';
import type { Graph, GraphPart, PartPackage } from '../../domain/graph.ts';
import type { Ecosystem } from '../../domain/package.ts';
import { purlOf } from '../../domain/purl.ts';
import { ordinary, type CaseAdvisory, type CasePackage } from './case.ts';

/** The tree before or after the change: each file a project of its own, which requires every package of it. */
export function graphOf(packages: readonly CasePackage[], side: 'from' | 'to'): Graph {
  const places = new Map<string, PartPackage[]>();
  for (const one of packages) {
    const key = `${one.path}\0${one.ecosystem}`;
    const there = places.get(key) ?? [];
    places.set(key, there);
    const version = one[side];
    // A lockfile that a package leaves is still there.
    if (version !== null) there.push(placed(side === 'to' ? one : earlier(one), version, there.length + 1));
  }
  return assembleGraph([...places].map(([key, list]) => partOf(...(key.split('\0') as [string, Ecosystem]), list)));
}

/** The package that a change starts from: what the case says is about the version that it leads to. */
const earlier = (one: CasePackage): CasePackage =>
  one.to === null || one.to === one.from ? one : { ...one, ...ordinary(one.ecosystem) };

function partOf(file: string, ecosystem: Ecosystem, packages: readonly PartPackage[]): GraphPart {
  const purls = [...new Set(packages.map(({ purl }) => purl))].sort();
  const [name, version] = ['app', '1.0.0'];
  const project = {
    purl: purlOf(ecosystem, ecosystem === 'github-actions' ? file : name, version),
    ecosystem,
    name,
    version,
    file,
    declarations: [],
    dependencies: purls,
  };
  return { file, projects: [project], packages, problems: [] };
}

function placed(one: CasePackage, version: string, line: number): PartPackage {
  const { ecosystem, name, path, source, license, installScript, scope, direct } = one;
  const entry = {
    key: name,
    location: { file: path, line },
    source,
    integrity: hashesOf(one, version),
    bundled: false,
    license,
    installScript,
    alias: null,
    scope,
  };
  return { purl: purlOf(ecosystem, name, version), ecosystem, name, version, direct, entry, dependencies: [] };
}

/** Locked hashes. Of one version they are the same before and after, so that only what a case says has changed. */
function hashesOf({ integrity, ecosystem }: CasePackage, version: string): readonly string[] {
  if (ecosystem === 'github-actions') return [];
  switch (integrity) {
    case 'strong':
    case 'mismatch':
      return [sha512(version)];
    case 'weak':
      return [`sha1-${'A'.repeat(27)}=`];
    case 'missing':
      return [];
    default:
      return assertNever(integrity);
  }
}

// A digest of nothing: the length is what rules look at, and that the registry has the same.
const sha512 = (text: string): string =>
  `sha512-${text
    .replaceAll(/[^A-Za-z0-9+/]/g, '+')
    .slice(0, 86)
    .padEnd(86, 'A')}==`;

/** What the registry serves of what the change brings: the locked bytes, or others where the case says so of any place. */
export function registryOf(packages: readonly CasePackage[]): ReadonlyMap<string, Evidence<RegistryVersion>> {
  const served = new Map<string, Evidence<RegistryVersion>>();
  for (const { ecosystem, name, to, integrity } of packages) {
    if (to === null) continue;
    const purl = purlOf(ecosystem, name, to);
    const other = integrity === 'mismatch';
    if (!other && served.has(purl)) continue;
    // No URL of its own: which one is right is for the rule sources, by what the case says.
    served.set(purl, available({ integrity: [sha512(other ? `other ${to}` : to)], tarball: null }));
  }
  return served;
}

/** The advisories of both trees. The case itself is the source, and it was asked. */
export function advisoriesOf(packages: readonly CasePackage[], versions: Facts['versions']): AdvisoryFacts {
  const matches = new Map<string, AdvisoryMatch[]>();
  for (const one of packages) {
    for (const version of new Set([one.from, one.to])) {
      if (version === null) continue;
      const speaking = one.advisories.flatMap((advisory) => matchOf(advisory, one.ecosystem, version, versions) ?? []);
      const purl = purlOf(one.ecosystem, one.name, version);
      const all = [...(matches.get(purl) ?? []), ...speaking].sort((a, b) => byCodeUnit(a.id, b.id));
      if (all.length > 0) matches.set(purl, all);
    }
  }
  return { matches, sources: [{ name: 'case', asOf: null, digest: null }], unavailable: [] };
}

/** The advisory as it speaks of one version; null: it does not. */
function matchOf(
  { id, aliases, severity, affected, fixed }: CaseAdvisory,
  ecosystem: Ecosystem,
  version: string,
  versions: Facts['versions'],
): AdvisoryMatch | null {
  const scheme = versions[ecosystem];
  const everything = affected === null && fixed === null;
  const readable = everything || scheme.valid(version);
  const within = affected === null || (readable && scheme.satisfies(version, affected));
  const before = fixed === null || (readable && scheme.compare(version, fixed) < 0);
  if (readable && !(within && before)) return null;
  return {
    id,
    aliases: aliases.toSorted(),
    severity,
    malware: [id, ...aliases].some((one) => one.startsWith('MAL-')),
    fixedIn: fixed === null ? [] : [fixed],
    uncertain: readable ? null : 'the version of the case can not be compared',
    sources: ['case'],
  };
}
