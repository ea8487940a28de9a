import { check } from './run.ts';
import rule from '../../src/rules/known-advisories.ts';

const DAY = 86_400_000;
const packages = [{ name: 'lodash', version: '4.17.21' }];
const of = (gate: 'review' | 'merge' | 'publish' | 'audit', asOf: string | undefined, maxAge = 7 * DAY) =>
  check(rule, {
    gate,
    now: '2026-11-22T00:00:00Z',
    maxAge,
    packages,
    ...(gate === 'review' || gate === 'merge' ? { base: packages } : {}),
    advisories: asOf === undefined ? {} : { asOf },
  });

describe('an embedded snapshot and max-age', () => {
  it.each(['review', 'audit'] as const)('warns in %s', (gate) => {
    expect(of(gate, '2026-11-14T23:59:59Z')).toMatchObject([{ state: 'fail', effect: 'warn', key: 'stale:embedded' }]);
  });

  it.each(['merge', 'publish'] as const)('is indeterminate in %s', (gate) => {
    expect(of(gate, '2026-11-14T23:59:59Z')).toMatchObject([{ state: 'indeterminate', key: 'stale:embedded' }]);
  });

  it('speaks of the cache where that is what was read', () => {
    const advisories = { asOf: '2026-11-14T23:59:59Z', sources: ['cache'] };
    const [found] = check(rule, { now: '2026-11-22T00:00:00Z', maxAge: 7 * DAY, packages, advisories });
    expect(found).toMatchObject({
      state: 'fail',
      message: expect.stringContaining('The advisory cache is of 2026-11-14') as string,
    });
  });

  it('is content to the last moment', () => {
    expect(of('publish', '2026-11-15T00:00:00Z')).toMatchObject([{ state: 'pass' }]);
  });

  it('takes one without a date for too old', () => {
    expect(of('publish', undefined)).toMatchObject([{ state: 'indeterminate' }]);
  });
});
