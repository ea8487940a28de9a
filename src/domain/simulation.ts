import type { AdvisorySourceInfo } from './advisory.ts';
import type { Finding, Decision } from './decision.ts';
import type { Gate, Verdict } from './gate.ts';
import type { Policy } from './policy.ts';

/**
 * What would have become of a past change, the strictest first. `by-hand`: the review passes, and the merge gate leaves
 * the bot's update to a person. `merged`: it would have merged by itself.
 */
export const OUTCOMES = ['denied', 'undecided', 'held', 'by-hand', 'warned', 'passed', 'merged'] as const;
export type PastOutcome = (typeof OUTCOMES)[number];

/** What a rule says of one past change in a gate: all its findings of one effect. */
export interface Spoken {
  readonly gate: Extract<Gate, 'review' | 'merge'>;
  readonly rule: string;
  readonly effect: Finding['effect'];
  readonly count: number;
  /** What they are about, the first few. */
  readonly subjects: readonly string[];
  /** Of the advisories among them, the ids, sorted. */
  readonly advisories: readonly string[];
  /** Of the first. */
  readonly message: string;
  readonly remedy: string;
}

/** One past change under one policy. */
export interface Replay {
  readonly outcome: PastOutcome;
  readonly review: Verdict;
  /** Null: no bot that the policy lets merge is its author, or the policy has no `merge` section. */
  readonly merge: Verdict | null;
  /** The strictest first. What the base had already, and what is waived, does not speak. */
  readonly spoken: readonly Spoken[];
  readonly waived: number;
  /** The outcome rests on advisories alone whose ids are of a later year than the change: nobody can have known them. */
  readonly hindsight: boolean;
}

/** A commit of the branch that changed dependency files. */
export interface SimulatedChange {
  readonly commit: string;
  /** When it was committed, as the commit says. ISO 8601, UTC. */
  readonly date: string;
  /** Its author, as the commit says. */
  readonly author: string;
  /** The first line of the message. */
  readonly subject: string;
  /** The dependency files that it changed, sorted. */
  readonly files: readonly string[];
  /** Names of packages that were added, removed, updated, or kept their version with other bytes. */
  readonly packages: Readonly<Record<'added' | 'removed' | 'updated' | 'altered', number>>;
  /** Milliseconds from its first commit to its arrival on the branch; null: the history does not tell. */
  readonly waited: number | null;
  /** Why it could not be replayed; null: it was. */
  readonly problem: string | null;
  /** One for each policy, in their order. */
  readonly replays: readonly Replay[];
}

/** How often a rule spoke over the whole history. */
export interface RuleNoise {
  readonly rule: string;
  /** In how many changes. */
  readonly changes: number;
  readonly findings: number;
  /** In how many changes each effect was the rule's strictest. */
  readonly effects: Readonly<Record<Finding['effect'], number>>;
}

/** One policy over the whole history. */
export interface PolicyRun {
  readonly policy: Pick<Policy, 'uri' | 'digest' | 'mode'>;
  /** Whether it has a `merge` section. */
  readonly merges: boolean;
  /** Rules of the policy about which the history can tell nothing, sorted. */
  readonly notReplayed: readonly string[];
  readonly outcomes: Readonly<Record<PastOutcome, number>>;
  /** How many of them rest on advisories of a later year. */
  readonly hindsight: Readonly<Record<PastOutcome, number>>;
  /** By outcome, the median of how long such changes really waited; null: of none is it known. */
  readonly waited: Readonly<Record<PastOutcome, number | null>>;
  /** The one that spoke in most changes first. */
  readonly rules: readonly RuleNoise[];
}

/** A history replayed through one or two policies. */
export interface Simulation {
  readonly schemaVersion: 1;
  readonly tool: Decision['tool'];
  /** ISO 8601, UTC: when it was replayed. */
  readonly now: string;
  readonly history: {
    readonly head: string;
    readonly commits: number;
    readonly shallowAt: string | null;
  };
  readonly advisories: { readonly sources: readonly AdvisorySourceInfo[] };
  /** What the replay takes for granted, each a sentence. */
  readonly assumed: readonly string[];
  readonly runs: readonly PolicyRun[];
  /** The oldest first. */
  readonly changes: readonly SimulatedChange[];
}

/** Whether two policies make different things of a change. */
export const differs = ({ replays: [first, ...others] }: SimulatedChange): boolean =>
  others.some(({ outcome }) => outcome !== first?.outcome);
