import {
  OUTCOMES,
  type PastOutcome,
  type PolicyRun,
  type SimulatedChange,
  type Simulation,
} from '../../domain/simulation.ts';

/** What every report of a simulation says in the same words. Nothing here is escaped: that is each medium's own. */

const WORDS: Readonly<Record<PastOutcome, string>> = {
  denied: 'denied',
  undecided: 'not decided',
  held: 'held',
  'by-hand': 'left to a person',
  warned: 'warned',
  passed: 'passed',
  merged: 'merged by itself',
};

export const outcomeText = (outcome: PastOutcome): string => WORDS[outcome];

/** What each outcome means, in one sentence. */
export const OUTCOME_MEANINGS: Readonly<Record<PastOutcome, string>> = {
  denied: 'The review gate would have denied it.',
  undecided: 'It could not be judged, which is no pass: a dependency file that can not be read, for one.',
  held: 'The review gate would have held it: not yet, or not without a person.',
  'by-hand': 'It would have passed the review, and as an update of a bot waited for a person to merge it.',
  warned: 'It would have passed with warnings.',
  passed: 'It would have passed.',
  merged: 'An update of a bot that would have merged by itself.',
};

/** Whether an outcome keeps a change from going its way without a person. */
export const stops = (outcome: PastOutcome): boolean => OUTCOMES.indexOf(outcome) <= OUTCOMES.indexOf('by-hand');

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const shortCommit = (commit: string): string => commit.slice(0, 10);
export const dayOf = (date: string): string => date.slice(0, 10);

/** `42 changes of dependency files in 120 commits up to 1a2b3c4d5e, 2025-01-02 to 2026-11-20`. */
export function rangeText({ history, changes }: Simulation): string {
  const [first, last] = [changes[0], changes.at(-1)];
  const days = first === undefined || last === undefined ? '' : `, ${dayOf(first.date)} to ${dayOf(last.date)}`;
  const counted = `${plural(changes.length, 'change')} of dependency files in ${plural(history.commits, 'commit')}`;
  return `${counted} up to ${shortCommit(history.head)}${days}`;
}

/** What is missing at the old end; null: nothing. */
export const shallowText = ({ history: { shallowAt } }: Simulation): string | null =>
  shallowAt === null
    ? null
    : `The clone is shallow: what ${shortCommit(shallowAt)} and older commits changed is not here. Fetch it: git fetch --unshallow.`;

export const hindsightText = (count: number): string =>
  count === 0 ? '' : `${count} only by advisories of a later year`;

/** `1 added, 2 updated`; empty: no locked package. */
export function packagesText({ packages }: SimulatedChange): string {
  const parts = (['added', 'updated', 'altered', 'removed'] as const).filter((kind) => packages[kind] > 0);
  return parts.map((kind) => `${packages[kind]} ${kind}`).join(', ');
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration as a person says it, in its two largest units: `3d 4h`. */
export function waitText(milliseconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(milliseconds / DAY),
    Math.floor((milliseconds % DAY) / HOUR),
    Math.floor((milliseconds % HOUR) / MINUTE),
  ];
  if (days > 0) return hours === 0 || days > 9 ? `${days}d` : `${days}d ${hours}h`;
  if (hours > 0) return minutes === 0 ? `${hours}h` : `${hours}h ${minutes}m`;
  return `${minutes}m`;
}

/** The name of a policy, told apart where two have one. */
export function policyNames(runs: readonly PolicyRun[]): string[] {
  return runs.map(({ policy: { uri, digest, mode } }) => {
    const twin = runs.filter((other) => other.policy.uri === uri).length > 1;
    return `${uri}${twin ? `@${digest.sha256.slice(0, 8)}` : ''}${mode === 'report' ? ' (reporting only)' : ''}`;
  });
}
