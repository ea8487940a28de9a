import { readBound } from './bound.ts';
import { quote } from './errors.ts';
import type { VersionScheme, VersionSpan } from './version.ts';

/** The kinds of event that bound a range (OSV schema, `affected[].ranges[].events`). */
export const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** One change of state along the versions of a package. */
export interface RangeEvent {
  readonly kind: (typeof EVENT_KINDS)[number];
  /** As the database writes it, so not always a version that can be read. */
  readonly version: string;
}

/** The events of one SEMVER or ECOSYSTEM range, in any order; they may describe several intervals. */
export type VersionRange = readonly RangeEvent[];

/** Which versions of one package an advisory affects. */
export interface AffectedVersions {
  readonly ranges: readonly VersionRange[];
  /** Affected versions listed one by one. */
  readonly versions: readonly string[];
}

/** Whether an advisory speaks of a version. What can't be told is its own answer, with the reason. */
export type Affectedness =
  | { readonly state: 'affected' }
  | { readonly state: 'unaffected' }
  | { readonly state: 'uncertain'; readonly reason: string };

const AFFECTED: Affectedness = { state: 'affected' };
const UNAFFECTED: Affectedness = { state: 'unaffected' };
const uncertain = (reason: string): Affectedness => ({ state: 'uncertain', reason });
const partly = (text: string): Affectedness =>
  uncertain(`${quote(text)} moves, and only some of the versions that it can stand for are affected`);

/**
 * The evaluation of the OSV schema (https://ossf.github.io/osv-schema/#evaluation): a version is
 * affected that is listed in `versions` or lies in any one of the ranges. An entry with neither
 * affects nothing, as the schema has it; so does one with GIT ranges alone.
 *
 * The schema takes every version for readable, and for one. Where one is not, or stands for several of
 * which some are affected, the answer is `uncertain`, unless the rest already says `affected`.
 */
export function matchVersion(version: string, entry: AffectedVersions, scheme: VersionScheme): Affectedness {
  if (entry.versions.includes(version)) return AFFECTED;
  if (!scheme.valid(version)) return matchUnreadable(version, entry);
  const equal = (listed: string): boolean => {
    const known = readBound(listed, scheme);
    return known !== null && compareBound(known, version, scheme) === 0;
  };
  if (entry.versions.some(equal)) return AFFECTED;
  const span = scheme.span?.(version) ?? null;
  let answer = UNAFFECTED;
  if (span !== null && entry.versions.some((listed) => isWithin(listed, span, scheme))) answer = partly(version);
  for (const range of entry.ranges) {
    const turns = span !== null && range.some((event) => turnsWithin(event, span, scheme));
    const inRange = turns ? partly(version) : matchRange(span?.lowest ?? version, range, scheme);
    if (inRange.state === 'affected') return inRange;
    if (inRange.state === 'uncertain') answer = inRange;
  }
  return answer;
}

/** A version that can't be compared, such as a git ref: only ranges without an end are certain to hold it. */
function matchUnreadable(version: string, entry: AffectedVersions): Affectedness {
  if (entry.ranges.some((range) => range.every(isBeginning))) return AFFECTED;
  if (entry.ranges.length === 0 && entry.versions.length === 0) return UNAFFECTED;
  const what = version === '' ? 'no version is locked' : `the locked version ${quote(version)} can't be compared`;
  return uncertain(`${what}, so it can't be told whether it is affected`);
}

/** Whether the answer may turn from one version of a span to the next: a bound lies between them. */
function turnsWithin(event: RangeEvent, { lowest, highest }: VersionSpan, scheme: VersionScheme): boolean {
  const bound = isBeginning(event) ? null : readBound(event.version, scheme);
  if (bound === null) return false;
  const [toLowest, toHighest] = [scheme.compare(bound, lowest), scheme.compare(bound, highest)];
  return event.kind === 'last_affected' ? toLowest >= 0 && toHighest < 0 : toLowest > 0 && toHighest <= 0;
}

const isWithin = (version: string, { lowest, highest }: VersionSpan, scheme: VersionScheme): boolean =>
  scheme.valid(version) && scheme.compare(version, lowest) >= 0 && scheme.compare(version, highest) <= 0;

function matchRange(version: string, range: VersionRange, scheme: VersionScheme): Affectedness {
  const steps: Step[] = [];
  for (const event of range) {
    const at = position(version, event, scheme);
    if (at === null) {
      return uncertain(
        `the bound ${quote(event.version)} (${event.kind}) of the advisory is no version that can be read`,
      );
    }
    steps.push({ kind: event.kind, ...at });
  }
  const limits = steps.filter((step) => step.kind === 'limit');
  if (limits.length > 0 && limits.every((limit) => limit.toVersion <= 0)) return UNAFFECTED;
  return stateAt(steps, scheme) ? AFFECTED : UNAFFECTED;
}

/** An event, seen from the version in question. */
interface Step {
  readonly kind: RangeEvent['kind'];
  /** The bound as a version; null: before any version (`introduced: 0`) or after every one (`limit: *`). */
  readonly bound: string | null;
  /** How the bound compares with the version: negative where it comes before. */
  readonly toVersion: number;
}

/** How a bound of an advisory compares with a version; both must be valid. */
export const compareBound = (bound: string, version: string, scheme: VersionScheme): number =>
  scheme.compareBound?.(bound, version) ?? scheme.compare(bound, version);

const isBeginning = (event: RangeEvent): boolean => event.kind === 'introduced' && event.version === '0';

function position(version: string, event: RangeEvent, scheme: VersionScheme): Omit<Step, 'kind'> | null {
  if (isBeginning(event)) return { bound: null, toVersion: -1 };
  if (event.kind === 'limit' && event.version.includes('*')) return { bound: null, toVersion: 1 };
  const bound = readBound(event.version, scheme);
  return bound === null ? null : { bound, toVersion: compareBound(bound, version, scheme) };
}

/**
 * Walks the events up to the version, in order of their bounds. Events at the same bound are read as
 * the ends of intervals: while affected, what closes comes before what opens again; else what opens
 * comes first, so that `1.0.0` to `1.0.0` is empty. The order in the record never matters.
 */
function stateAt(steps: readonly Step[], scheme: VersionScheme): boolean {
  const passed = steps
    .filter((step) => step.kind !== 'limit' && step.toVersion <= 0)
    .sort((a, b) => compareBounds(a.bound, b.bound, scheme));
  let affected = false;
  for (let from = 0; from < passed.length;) {
    const bound = passed[from]?.bound ?? null;
    let to = from;
    while (to < passed.length && compareBounds(passed[to]?.bound ?? null, bound, scheme) === 0) to += 1;
    const here = passed.slice(from, to);
    const opens = here.some((step) => step.kind === 'introduced');
    const closes = here.some((step) => step.kind === 'fixed' || (step.kind === 'last_affected' && step.toVersion < 0));
    // Both at once keep the state: an interval ends where the next begins, or begins where it ends.
    if (opens !== closes) affected = opens;
    from = to;
  }
  return affected;
}

function compareBounds(a: string | null, b: string | null, scheme: VersionScheme): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return scheme.compare(a, b);
}
