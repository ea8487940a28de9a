import { annotationsOf, planReview, reviewStepLine, type ReviewSettings } from '../../../src/gates/review/plan.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { decisionWith, finding } from '../decisions.ts';

const settings: ReviewSettings = {
  head: 'h'.repeat(40),
  pullRequest: 7,
  checkName: 'lockgate',
  comment: 'auto',
  sarif: 'auto',
  ref: 'refs/pull/7/head',
  directory: '.',
};
const render = { comment: () => 'the comment', summary: () => 'the summary', sarif: () => '{}' };
const plan = (decision: Decision, different: Partial<ReviewSettings> = {}) =>
  planReview(decision, { ...settings, ...different }, render);
const conclusion = (decision: Decision): unknown =>
  plan(decision).find((step) => step.kind === 'check')?.output.conclusion;
const comment = (decision: Decision, different: Partial<ReviewSettings> = {}): unknown =>
  plan(decision, different).find((step) => step.kind === 'comment');

describe('planReview', () => {
  it('shows the check, the comment and SARIF, in that order', () => {
    expect(plan(decisionWith()).map((step) => step.kind)).toEqual(['check', 'comment', 'sarif']);
  });

  it.each([
    ['pass', 'success'],
    ['hold', 'failure'],
    ['indeterminate', 'failure'],
    ['deny', 'failure'],
  ] as const)('reports %s as %s: neutral would satisfy a required check', (verdict, expected) => {
    expect(conclusion(decisionWith({ verdict }))).toBe(expected);
  });

  it('is neutral only where the policy never blocks', () => {
    expect(conclusion(decisionWith({ verdict: 'deny', mode: 'report' }))).toBe('neutral');
  });

  it('says nothing new where all is well, but updates what was said', () => {
    expect(comment(decisionWith())).toMatchObject({ onlyUpdate: true, body: 'the comment' });
    expect(comment(decisionWith(), { comment: 'always' })).toMatchObject({ onlyUpdate: false });
    expect(comment(decisionWith({ verdict: 'deny', findings: [finding] }))).toMatchObject({ onlyUpdate: false });
  });

  it('has nothing to say about what the base had and what was waived', () => {
    const old = { ...finding, preexisting: true, effect: 'note' as const };
    const waived = { ...finding, waiver: { owner: '@a', reason: 'r', expires: '2027-01-01' } };
    expect(comment(decisionWith({ findings: [old, waived] }))).toMatchObject({ onlyUpdate: true });
  });

  it('comments neither where that is switched off nor in a merge queue', () => {
    expect(comment(decisionWith(), { comment: 'never' })).toBeUndefined();
    expect(comment(decisionWith(), { pullRequest: null })).toBeUndefined();
  });

  it('leaves out what has no name or is switched off', () => {
    expect(plan(decisionWith(), { checkName: null, sarif: 'never', comment: 'never' })).toEqual([]);
  });

  it('tells each step in one line', () => {
    const lines = plan(decisionWith({ verdict: 'deny', findings: [finding] })).map(reviewStepLine);
    expect(lines).toEqual([
      `report the check lockgate at ${settings.head}: failure`,
      'write or update our comment on #7',
      `upload SARIF for ${settings.head}`,
    ]);
  });
});

describe('annotationsOf', () => {
  it('puts the denied first, on the line of the repository’s file', () => {
    const findings = [
      { ...finding, effect: 'warn' as const, message: 'It is odd.' },
      { ...finding, effect: 'hold' as const },
      finding,
    ];
    const annotations = annotationsOf(decisionWith({ findings }), './packages/a/');
    expect(annotations.map(({ level, path, line }) => [level, path, line])).toEqual([
      ['failure', 'packages/a/package-lock.json', 3],
      ['failure', 'packages/a/package-lock.json', 3],
      ['warning', 'packages/a/package-lock.json', 3],
    ]);
    expect(annotations[2]?.message).toBe('It is odd.\nDrop it.');
  });

  it('has none without a line, or for what the base had already', () => {
    const findings = [
      { ...finding, location: null },
      { ...finding, preexisting: true },
    ];
    expect(annotationsOf(decisionWith({ findings }), '.')).toEqual([]);
  });
});
