import { available, unavailable } from '../../../src/domain/evidence.ts';
import { mergeStepLine, onlyWaits, planMerge, type MergePlanInput } from '../../../src/gates/merge/plan.ts';
import { decisionWith, finding } from '../decisions.ts';
import { HEAD, pullRequestWith } from './pull-requests.ts';

const own = { name: 'lockgate', appId: 15_368 };
const pending = { ...finding, rule: 'checks', effect: 'hold' as const, evidence: { pending: true } };
const waiting = decisionWith({ verdict: 'hold', findings: [pending] });
const input: MergePlanInput = {
  decision: decisionWith(),
  pullRequest: pullRequestWith(),
  merge: { authors: ['dependabot'], allow: [], method: 'squash' },
  required: available([{ context: 'test', appId: null }]),
  own,
};
const requiringOwn = available([{ context: 'lockgate', appId: 15_368 }]);
const kinds = (different: Partial<MergePlanInput>): string[] =>
  planMerge({ ...input, ...different }).steps.map((step) => step.kind);

describe('planMerge', () => {
  it('merges exactly the judged commit where our own check is not required', () => {
    expect(planMerge(input).steps).toMatchObject([
      { kind: 'approve', commit: HEAD },
      { kind: 'merge', commit: HEAD, method: 'squash' },
    ]);
  });

  it('arms where our own check is required by its app', () => {
    expect(kinds({ required: requiringOwn })).toEqual(['approve', 'arm']);
    expect(kinds({ required: requiringOwn, decision: waiting })).toEqual(['approve', 'arm']);
  });

  it.each([
    ['of any app', available([{ context: 'lockgate', appId: null }])],
    ['of another app', available([{ context: 'lockgate', appId: 1 }])],
    ['nobody knows', unavailable('down')],
  ])('never arms where our own check is required %s', (_name, required) => {
    expect(kinds({ required })).toEqual(['approve', 'merge']);
    expect(kinds({ required, decision: waiting })).toEqual(['disarm', 'dismiss']);
  });

  it('never arms where our own app is not known', () => {
    expect(kinds({ required: requiringOwn, own: { name: 'lockgate', appId: null } })).toEqual(['approve', 'merge']);
  });

  it('never arms by a policy that only reports, because its check would let a later push through', () => {
    const mode = 'report' as const;
    expect(kinds({ required: requiringOwn, decision: decisionWith({ mode }) })).toEqual(['approve', 'merge']);
    expect(kinds({ required: requiringOwn, decision: { ...waiting, mode } })).toEqual(['disarm', 'dismiss']);
  });

  it.each(['hold', 'indeterminate', 'deny'] as const)('takes everything back on %s', (verdict) => {
    expect(kinds({ decision: decisionWith({ verdict }), required: requiringOwn })).toEqual(['disarm', 'dismiss']);
  });

  it('takes everything back where the policy has no merge section (any more)', () => {
    expect(kinds({ merge: null })).toEqual(['disarm', 'dismiss']);
  });

  it('is not swayed by a policy that only reports', () => {
    expect(kinds({ decision: decisionWith({ verdict: 'deny', mode: 'report' }) })).toEqual(['disarm', 'dismiss']);
  });

  it('tells each step in one line', () => {
    const [merged, armed, withdrawn] = [input, { ...input, required: requiringOwn }, { ...input, merge: null }];
    const lines = [merged, armed, withdrawn].flatMap((one) => planMerge(one).steps.map(mergeStepLine));
    expect(lines).toEqual([
      `approve #7 at ${HEAD}`,
      `merge (squash) #7 at exactly ${HEAD}`,
      `approve #7 at ${HEAD}`,
      `arm auto-merge (squash) of #7 for ${HEAD}`,
      'take back auto-merge of #7, if we armed it',
      'dismiss our own approvals of #7',
    ]);
  });
});

describe('onlyWaits', () => {
  it.each([
    ['pending checks alone', [pending, pending], true],
    ['pending checks beside a warning', [pending, { ...finding, effect: 'warn' as const }], true],
    ['a hold of another rule', [pending, { ...finding, effect: 'hold' as const }], false],
    ['a refusal of the gate', [{ ...pending, rule: 'gate' }], false],
    ['a check that ended without success', [{ ...pending, evidence: { pending: false } }], false],
    ['no finding at all', [], false],
  ])('%s: %p', (_name, findings, expected) => {
    expect(onlyWaits(decisionWith({ verdict: 'hold', findings }))).toBe(expected);
  });

  it('is not said of a stricter verdict', () => {
    expect(onlyWaits(decisionWith({ verdict: 'deny', findings: [pending] }))).toBe(false);
  });
});
