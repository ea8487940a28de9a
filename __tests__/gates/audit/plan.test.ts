import { auditStepLine, planAudit } from '../../../src/gates/audit/plan.ts';
import { decisionWith } from '../decisions.ts';

const settings = { commit: 'c'.repeat(40), ref: 'refs/heads/main', sarif: 'auto' as const, issue: true };
const render = { issue: () => 'problems', sarif: () => '{}' };
const denied = decisionWith({ gate: 'audit', verdict: 'deny' });
const clean = decisionWith({ gate: 'audit' });

describe('planAudit', () => {
  it('keeps an issue open while there are problems', () => {
    expect(planAudit(denied, settings, render)).toEqual([
      { kind: 'issue', body: 'problems' },
      { kind: 'sarif', commit: settings.commit, ref: 'refs/heads/main', sarif: '{}', onlyOnChange: false },
    ]);
  });

  it('closes it when all is well, and uploads only then', () => {
    expect(planAudit(clean, settings, render)).toMatchObject([{ body: null }, { onlyOnChange: true }]);
  });

  it('opens one for what could not be judged', () => {
    expect(planAudit(decisionWith({ verdict: 'indeterminate' }), settings, render)).toMatchObject([
      { body: 'problems' },
      {},
    ]);
  });

  it('leaves out what is switched off', () => {
    expect(planAudit(denied, { ...settings, sarif: 'never', issue: false }, render)).toEqual([]);
  });

  it('tells each step in one line', () => {
    expect([...planAudit(denied, settings, render), ...planAudit(clean, settings, render)].map(auditStepLine)).toEqual([
      'open or update our issue',
      `upload SARIF for ${settings.commit}`,
      'close our issue, if one is open',
      `upload SARIF for ${settings.commit}, if the issue changed`,
    ]);
  });
});
