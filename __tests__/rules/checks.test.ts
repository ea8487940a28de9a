import checks from '../../src/rules/checks.ts';
import type { PartialPullRequest } from '../fakes/pull-request.ts';
import { check, troubles } from './run.ts';

const said = (pullRequest: PartialPullRequest, options?: Record<string, unknown>) =>
  troubles(check(checks, { gate: 'merge', pullRequest }, options));

describe('checks', () => {
  it.each([
    [null, 'hold', true],
    ['skipped', 'hold', false],
    ['neutral', 'hold', false],
    ['stale', 'hold', false],
    ['failure', undefined, false],
    ['cancelled', undefined, false],
    ['timed_out', undefined, false],
    ['action_required', undefined, false],
    ['SUCCESS', undefined, false],
    ['', undefined, false],
  ])('does not take %j for a success', (conclusion, effect, pending) => {
    const [trouble] = said({ checks: [{ conclusion }] });
    expect(trouble).toMatchObject({ state: 'fail', evidence: { pending } });
    expect(trouble?.effect).toBe(effect);
  });

  it('counts the required app’s report alone, and every report where no app is named', () => {
    const forged = [{ conclusion: 'failure' }, { appId: 99 }];
    expect(said({ checks: forged })).toMatchObject([{ key: 'failed:test' }]);
    expect(said({ checks: [{}, { appId: 99, conclusion: 'failure' }] })).toEqual([]);
    expect(
      said({ requiredChecks: [{ appId: null }], checks: [{}, { appId: null, conclusion: 'failure' }] }),
    ).toHaveLength(1);
    expect(said({ requiredChecks: [{ appId: null }], checks: [{ appId: null }] })).toEqual([]);
  });

  it('waits for a check that nobody has reported', () => {
    expect(said({ checks: [] })).toMatchObject([{ effect: 'hold', evidence: { pending: true } }]);
    expect(said({ checks: { unavailable: 'HTTP 502' } })).toMatchObject([{ state: 'indeterminate' }]);
  });

  it('never counts our own check as somebody who looked', () => {
    const requiredChecks = [{ context: 'gate / lockgate' }];
    const checksAtHead = [{ name: 'gate / lockgate' }];
    expect(said({ requiredChecks, checks: checksAtHead }, { own: ['gate / lockgate'] })).toMatchObject([
      { key: 'none-required', effect: 'hold' },
    ]);
    expect(said({ requiredChecks: [] })).toMatchObject([{ key: 'none-required' }]);
  });
});
