import type { Decision } from '../../domain/decision.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { JudgePorts } from '../judge.ts';

/** Reads a file of the one commit that policies come from, by its path from the repository's root; null: there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** What every gate needs from its root. */
export interface JudgingPorts {
  /** Loads the effective policy, reading the repository's files through `read` alone. */
  policy(read: ReadFile): Promise<Policy>;
  /**
   * Loads the policy that a change brings along. What it extends in repositories that the base's policy does not is
   * read without our token, so that nobody learns from our words what only we may read. Absent: as {@link policy}.
   */
  proposedPolicy?(read: ReadFile): Promise<Policy>;
  /** Where the facts that a policy asks for come from: its advisory sources, its services. */
  judging(policy: Policy): JudgePorts | Promise<JudgePorts>;
}

/** Renderers, handed in: a gate decides what is shown where, never how it looks. */
export interface Render {
  /** Markdown of a comment, with what a new policy would change where the change edits it. */
  comment(decision: Decision, policyChange?: PolicyChange | null): string;
  /** Markdown of a check. */
  summary(decision: Decision, policyChange?: PolicyChange | null): string;
  sarif(decision: Decision): string;
}

export interface ReviewPorts extends JudgingPorts {
  readonly github: GitHub;
  readonly render: Render;
}
