import { quote } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { CheckReport, RequiredCheck } from '../domain/pull-request.ts';
import { defineRule } from '../domain/rule.ts';
import { judgePullRequest, type Judging } from './support/pull-requests.ts';

interface Options {
  readonly own: readonly string[];
}

/** What GitHub's checks say when they neither ran nor failed: no proof of anything. */
const EMPTY_HANDED: ReadonlySet<string> = new Set(['skipped', 'neutral', 'stale']);

function judge(required: RequiredCheck, reports: readonly CheckReport[], { refuse }: Judging): Outcome[] {
  const { context, appId } = required;
  const named = reports.filter((report) => report.name === context);
  const ours = named.filter((report) => appId === null || report.appId === appId);
  const evidence = { context, appId, reports: named.map((report) => ({ ...report })) };
  if (ours.length === 0) {
    const cause =
      named.length === 0
        ? 'nobody has reported it at this commit yet'
        : 'only another app than the required one has reported it';
    return [
      refuse({
        key: `pending:${context}`,
        message: `The required check ${quote(context)} is missing: ${cause}.`,
        remedy: 'Wait for it; if it never comes, see whether the branch rule names the right check and app.',
        effect: 'hold',
        evidence: { ...evidence, pending: true },
      }),
    ];
  }
  return ours.flatMap(({ conclusion }) => {
    if (conclusion === 'success') return [];
    if (conclusion === null) {
      return refuse({
        key: `pending:${context}`,
        message: `The required check ${quote(context)} is still running.`,
        remedy: 'Wait for it.',
        effect: 'hold',
        evidence: { ...evidence, pending: true },
      });
    }
    return refuse({
      key: `failed:${context}`,
      message: `The required check ${quote(context)} ended as ${quote(conclusion)}, which is no success.`,
      remedy: `Make ${quote(context)} run and succeed at this commit.`,
      ...(EMPTY_HANDED.has(conclusion) ? { effect: 'hold' as const } : {}),
      evidence: { ...evidence, pending: false },
    });
  });
}

export default defineRule<Options>({
  id: 'checks',
  summary: 'Finds required checks that have not succeeded at the judged commit, and branches that require none.',
  rationale: `A merge without a person needs something else that looked at it. At least one check besides our own must be required
on the base branch, and each required one must have succeeded at exactly the judged commit. Skipped and neutral satisfy a
branch rule of GitHub's, but prove nothing: they hold. Where the rule names an app, only that app's report counts, because
anyone with a token can report a status by any name.

A check that is still running holds; with native auto-merge the rest waits on GitHub.`,
  gates: ['merge'],
  needs: ['pull-request'],
  effect: 'deny',
  options: {
    own: {
      schema: { type: 'array', items: { type: 'string' } },
      description: 'Names of Lockgate’s own checks among the required ones, which it must not wait for.',
      default: ['lockgate'],
      stricter: 'shorter',
    },
  },
  check: (facts, options) =>
    judgePullRequest(facts, (judging) =>
      judging.known('the required checks', judging.pullRequest.requiredChecks, (required) => {
        const others = required.filter(({ context }) => !options.own.includes(context));
        if (others.length === 0) {
          return [
            judging.refuse({
              key: 'none-required',
              message: `No check but our own is required on ${quote(judging.pullRequest.base.ref)}, so nothing would test the update.`,
              remedy: 'Require the check that runs your tests in the rules of the branch.',
              effect: 'hold',
              evidence: { required: required.map(({ context }) => context), pending: false },
            }),
          ];
        }
        return judging.known('the checks', judging.pullRequest.checks, (reports) =>
          others.flatMap((one) => judge(one, reports, judging)),
        );
      }),
    ),
  examples: [
    { name: 'Every required check succeeded', fixture: 'green', expect: ['pass'] },
    { name: 'The branch requires none but our own', fixture: 'none-required', expect: ['fail'] },
    { name: 'One is still running, one was skipped', fixture: 'running', expect: ['fail', 'fail'] },
    { name: 'One failed', fixture: 'failed', expect: ['fail'] },
    { name: 'Another app reports a check under the required name', fixture: 'forged', expect: ['fail'] },
    { name: 'GitHub does not tell the required checks', fixture: 'unavailable', expect: ['indeterminate'] },
  ],
});
