import type { Finding } from '../../domain/decision.ts';
import { LockgateError, messageOf } from '../../domain/errors.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import type { VexDocuments } from '../../domain/vex.ts';
import { comparePolicies } from '../../policy/compare.ts';
import { PolicyError, type PolicyProblem } from '../../policy/problem.ts';
import { rules } from '../../rules/index.ts';
import { judgeAgain, type JudgeInput, type Judgement, type JudgePorts } from '../judge.ts';
import { gateFinding } from '../refusal.ts';
import { prefixOf } from './subtree.ts';

/** The policy that a change brings along: data to be told about, never the judge. */
export interface Proposal {
  /** The policy's files that the change edits, sorted. */
  readonly files: readonly string[];
  /** Rejects where the new policy can't be used. */
  policy(): Promise<Policy>;
  /** The VEX documents of the change. */
  vex(): Promise<VexDocuments>;
}

/** What a proposed policy would change, and what a reviewer must know of it besides. */
interface ProposalResult {
  readonly change: PolicyChange;
  /** Findings of the rule id `gate`: after a merge nothing would be judged by a policy that can't be used. */
  readonly findings: readonly Finding[];
}

/** Judges the same facts by the policy that a change brings along, and says what differs. */
export async function proposalOf(
  proposal: Proposal,
  judged: Judgement,
  input: JudgeInput,
  ports: JudgePorts,
  directory: string,
): Promise<ProposalResult> {
  const { files } = proposal;
  const told = { files, verdict: judged.decision.verdict };
  try {
    const [policy, vex] = await Promise.all([proposal.policy(), proposal.vex()]);
    const { decision } = await judgeAgain(judged, input, { policy, vex }, ports);
    const before = { policy: input.policy, decision: judged.decision };
    return { change: { ...told, after: comparePolicies(before, { policy, decision }, rules) }, findings: [] };
  } catch (error) {
    return { change: { ...told, after: null }, findings: troublesOf(error, files[0] ?? '', directory) };
  }
}

const MOST = 20;

function troublesOf(error: unknown, file: string, directory: string): Finding[] {
  if (error instanceof PolicyError) {
    return error.problems.slice(0, MOST).map((problem) => brokenBy(problem, directory));
  }
  const why = messageOf(error).replace(/\.$/, '');
  if (isAnswerable(error)) {
    const message = `The new policy can't be used, and once it is merged nothing would be judged: ${why}.`;
    return [gateFinding({ subject: file, message, remedy: 'Correct it before it is merged.' })];
  }
  const message = `What the new policy would change can't be told: ${why}.`;
  const remedy = 'Run "lockgate policy show" on it, with a token that may read all that it extends.';
  return [{ ...gateFinding({ subject: file, message, remedy }), effect: 'warn' }];
}

/** The file itself is at fault, not the way to it. */
const isAnswerable = (error: unknown): boolean =>
  error instanceof LockgateError && (error.code === 'USAGE' || error.code === 'UNREADABLE');

function brokenBy({ uri, line, column, message, remedy }: PolicyProblem, directory: string): Finding {
  const place = `${uri}:${line}:${column}`;
  const finding = gateFinding({
    subject: uri,
    message: `The new policy can't be used, and once it is merged nothing would be judged: ${place}: ${message}.`,
    remedy,
  });
  // Findings are placed relative to the judged directory.
  const prefix = prefixOf(directory);
  const isInside = !uri.includes(':') && uri.startsWith(prefix);
  return isInside ? { ...finding, location: { file: uri.slice(prefix.length), line, column } } : finding;
}
