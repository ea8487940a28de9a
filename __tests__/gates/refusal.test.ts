import { gateFinding, withFindings } from '../../src/gates/refusal.ts';
import { decisionWith, finding } from './decisions.ts';

const refusal = gateFinding({ subject: '#7', message: 'The head moved.', remedy: 'Run again.' });

describe('withFindings', () => {
  it('turns a pass into a hold by the rule id gate', () => {
    const decision = withFindings(decisionWith(), [refusal]);
    expect(decision.verdict).toBe('hold');
    expect(decision.findings).toEqual([expect.objectContaining({ rule: 'gate', effect: 'hold', subject: '#7' })]);
  });

  it('never makes a verdict milder, and keeps the strictest first', () => {
    const denied = decisionWith({ verdict: 'deny', findings: [finding] });
    const decision = withFindings(denied, [refusal]);
    expect(decision.verdict).toBe('deny');
    expect(decision.findings.map(({ rule }) => rule)).toEqual(['known-advisories', 'gate']);
  });

  it('does not count what was waived', () => {
    const waived = { ...finding, waiver: { owner: '@a', reason: 'r', expires: '2027-01-01' } };
    expect(withFindings(decisionWith(), [waived]).verdict).toBe('pass');
  });

  it('leaves a decision alone where there is nothing to add', () => {
    const decision = decisionWith();
    expect(withFindings(decision, [])).toBe(decision);
  });
});
