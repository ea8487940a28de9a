import type { SimulatedChange } from '../../domain/simulation.ts';
import type { Replayable } from './replayable.ts';

/** What a replay takes for granted, in the order of how much rests on it. None of it was looked at. */
export function assumptionsOf(changes: readonly SimulatedChange[], policies: readonly Replayable[]): string[] {
  const merging = changes.some(({ replays }) => replays.some(({ merge }) => merge !== null));
  const enabled = (rule: string): boolean =>
    policies.some(({ policy }) => (policy.rules.get(rule)?.configs.length ?? 0) > 0);
  return [
    'Advisories are those known today, whatever was known when a change was made. Where only advisories whose ids are of a later year decide, the change is marked.',
    'Authors, dates and messages are as the commits say; whoever writes a commit can write anything there.',
    'Each commit of the branch is taken for one change that was reviewed before it landed, by the policy of today.',
    ...(merging ? MERGING : []),
    ...(merging && enabled('integrity') ? [REGISTRY] : []),
  ];
}

const MERGING: readonly string[] = [
  "Of a bot's update that would merge: GitHub signed its commits, the bot alone pushed them, and its branch was in the same repository.",
  "Of a bot's update that would merge: it was no draft, and every required check had succeeded.",
  "Of a bot's update that would merge: the token may change workflow files, which GITHUB_TOKEN may not.",
];

const REGISTRY = "Of a bot's update that would merge: its hashes are those that the registry served.";
