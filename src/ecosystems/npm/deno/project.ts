import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { LockedAsk, LockedPackage, LockedProject } from '../../locked.ts';
import { unsatisfied } from '../lock/satisfied.ts';
import type { Manifests, Wanted } from './manifests.ts';
import type { Member } from './sections.ts';
import { readSpecifier } from './specifier.ts';

/** What answers a specifier, and where the lockfile says so. */
export interface Answer {
  readonly to: number | null;
  readonly place: Location;
}

/** What the projects of one deno.lock have in common. */
interface Common {
  readonly lockfile: string;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly packages: readonly LockedPackage[];
  /** What JSR packages ask for, as whole specifiers or without a range. */
  readonly wishesOfJsr: ReadonlySet<unknown>;
  /** Names of the workspace's own packages, which may answer a range without being locked. */
  readonly own: ReadonlySet<string>;
}

/** What one manifest asks for: as the lockfile lists it, and as it is written now. */
interface List {
  readonly listed: readonly string[] | null;
  readonly wanted: ReadonlyMap<string, Wanted> | null;
  /** Overrides of the project may replace what it asks for. */
  readonly overridden: boolean;
  /** The manifest, where it alone can be what is listed: deno.json has more places for specifiers than are read here. */
  readonly manifest: string | null;
}

/** The specifier under which the lockfile answers one that its workspace lists: `npm:a` may be `npm:a@*` there. */
export function answered(spec: string, answers: ReadonlyMap<string, Answer>): string {
  return [spec, `${spec}@*`, spec.replace(/@\*$/, '')].find((one) => answers.has(one)) ?? spec;
}

/**
 * A member of the workspace as a project: it asks for what the lockfile lists for its manifests, compared with these,
 * and for `others`, which no manifest is listed with: imports of code and of JSR packages.
 */
export function projectOf(
  member: Member,
  { packageJson, ofPackageJson, ofDenoJson }: Manifests,
  others: readonly string[],
  common: Common,
): LockedProject {
  const overridden = member.overrides || packageJson?.overrides === true;
  const lists: List[] = [
    { listed: member.dependencies, wanted: ofDenoJson, overridden, manifest: null },
    { listed: member.packageJson, wanted: ofPackageJson, overridden, manifest: packageJson?.file ?? null },
    { listed: others.filter((spec) => !isOfJsr(spec, common)), wanted: null, overridden, manifest: null },
  ];
  const ofJsr = { listed: others.filter((spec) => isOfJsr(spec, common)), wanted: null, overridden, manifest: null };
  const folder = member.path || common.lockfile.slice(0, Math.max(0, common.lockfile.lastIndexOf('/')));
  return {
    name: packageJson?.name ?? (folder.split('/').at(-1) || 'project'),
    version: packageJson?.version ?? null,
    asks: [
      ...lists.flatMap((list) => asksOf(list, common)),
      ...asksOf(ofJsr, common).map((ask) => Object.assign(ask, { implied: true as const })),
    ],
  };
}

const isOfJsr = (spec: string, { wishesOfJsr }: Common): boolean =>
  wishesOfJsr.has(spec) || wishesOfJsr.has(`npm:${readSpecifier(spec)?.name ?? ''}`);

function asksOf(list: List, common: Common): LockedAsk[] {
  const { listed, wanted } = list;
  if (listed === null) return [];
  const asks = listed.flatMap((spec) => askOf(spec, list, common) ?? []);
  const names = new Set(asks.map(({ name }) => name));
  const isNew = (one: Wanted): boolean => one.listed && !names.has(one.name) && !common.own.has(one.name);
  const added = [...(wanted?.values() ?? [])].filter(isNew).map(({ name, range, scope, location }): LockedAsk => {
    const asked = `${quote(location.file)} asks for ${quote(`${name}@${range}`)}`;
    const mismatch = `${asked}, but ${quote(common.lockfile)} was made for a file without it.`;
    return { name, range, scope, location, to: null, mismatch };
  });
  return [...asks, ...added];
}

/** Null for what is not of npm. */
function askOf(spec: string, list: List, common: Common): LockedAsk | null {
  const specifier = readSpecifier(spec);
  if (specifier === null) return null;
  const one = list.wanted?.get(specifier.name);
  const answer = common.answers.get(answered(spec, common.answers));
  const to = answer?.to ?? null;
  const location = one?.location ?? answer?.place ?? { file: common.lockfile, line: 1 };
  const mismatch = mismatchOf(one, to === null ? undefined : common.packages[to], { ...list, spec }, common);
  return { ...specifier, range: one?.range ?? specifier.range, scope: one?.scope ?? 'runtime', location, to, mismatch };
}

function mismatchOf(
  wanted: Wanted | undefined,
  locked: LockedPackage | undefined,
  { manifest, overridden, spec }: List & { readonly spec: string },
  { lockfile }: Common,
): string | null {
  if (wanted === undefined) {
    const says = `${quote(lockfile)} says that the project asks for ${quote(spec)}`;
    return manifest === null ? null : `${says}, but ${quote(manifest)} does not.`;
  }
  // What is listed and was never used may stay without an answer.
  if (locked === undefined || overridden) return null;
  const cause = unsatisfied(wanted.range, locked, locked.entry.source);
  const asks = `${quote(wanted.location.file)} asks for ${quote(`${wanted.name}@${wanted.range}`)}`;
  return cause === null ? null : `${asks}, but ${cause}.`;
}
