import { toolVersion } from '../../adapters/package-root.ts';
import type { Gate } from '../../domain/gate.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Account } from '../../domain/pull-request.ts';
import { versionSchemes } from '../../ecosystems/versions.ts';
import { missingSafeguards } from '../../gates/merge/safeguards.ts';
import { runCase, type CaseContext } from '../../policy/cases/run.ts';
import { rules } from '../../rules/index.ts';
import { authorsOf } from '../../rules/support/bots.ts';
import { suitesOf } from '../case-suites.ts';
import { casesJson } from '../cases-json.ts';
import { casesText, failedOf } from '../cases-text.ts';
import type { Invocation, Run } from '../command.ts';
import { writeReport } from '../output.ts';
import { reportSettings } from '../terminal.ts';

/** Runs the cases of policies. Status 0 where all pass, 1 where any fails, 2 for a broken policy or no case at all. */
export const run: Run = async (invocation) => {
  const suites = await suitesOf(invocation);
  const context = contextOf(invocation);
  const judged = suites.map(({ uri, policy, tests }) => {
    return { uri, policy: policy.uri, outcomes: tests.map((one) => runCase(one, policy, context)) };
  });
  const { color } = reportSettings(invocation.terminal, invocation.options);
  const settings = { color, quiet: invocation.options.quiet };
  await writeReport(invocation.format === 'json' ? casesJson(judged) : casesText(judged, settings), invocation);
  return failedOf(judged) === 0 ? 0 : 1;
};

const contextOf = ({ now }: Invocation): CaseContext => ({
  rules,
  versions: versionSchemes,
  now: now.toISOString(),
  tool: { name: 'lockgate', version: toolVersion() },
  account,
  refusals,
});

/** The account behind an author of the policy, of a type that it may have. */
function account(name: string | null, { merge }: Policy): Account | null {
  const authors = merge === null ? [] : authorsOf(merge);
  const author = name === null ? authors[0] : authors.find((one) => one.name === name);
  const type = author?.types[0];
  return author === undefined || type === undefined ? null : { login: author.login, id: author.id, type };
}

/** What the merge gate refuses by itself: a policy that merges without the rules that its section rests on. */
function refusals(gate: Gate, policy: Policy): string[] {
  if (gate !== 'merge' || policy.merge === null) return [];
  return missingSafeguards(policy).map((id) => `${id} does not block in the merge gate, and "merge" rests on it`);
}
