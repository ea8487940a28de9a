import waivers from '../../src/rules/waivers.ts';
import { check, troubles } from './run.ts';

const said = (now: string, expires: string, used: boolean, options?: Record<string, unknown>) =>
  troubles(check(waivers, { now, waivers: [{ expires, used }] }, options)).map(({ key, effect }) => [
    key.split(':')[0],
    effect,
  ]);

describe('waivers', () => {
  it('lasts to the end of its day, UTC', () => {
    expect(said('2027-01-31T23:59:59Z', '2027-01-31', true, { soon: '0d' })).toEqual([]);
    expect(said('2027-02-01T00:00:00Z', '2027-01-31', true)).toEqual([['expired', 'warn']]);
  });

  it('is told of in time, if it is in use', () => {
    expect(said('2027-01-17T23:59:59Z', '2027-01-31', true)).toEqual([]);
    expect(said('2027-01-18T00:00:00Z', '2027-01-31', true)).toEqual([['expiring', 'warn']]);
    expect(said('2027-01-18T00:00:00Z', '2027-01-31', false)).toEqual([['unused', 'warn']]);
  });

  it('is expired where its day or the clock can’t be read', () => {
    expect(said('2027-01-01T00:00:00Z', 'never', true)).toEqual([['expired', 'warn']]);
    expect(said('now', '2027-01-31', true)).toEqual([['expired', 'warn']]);
  });

  it('says what is back, and keeps silent where nothing can be told', () => {
    const expired = { used: true, expires: '2020-01-01', back: ['"a@1.0.0" is affected by "GHSA-1".', 'Another.'] };
    expect(troubles(check(waivers, { waivers: [expired] }))).toMatchObject([
      {
        message: expect.stringMatching(
          /; what it excused, and 1 more, is back: "a@1\.0\.0" is affected by "GHSA-1"\.$/,
        ),
        evidence: { back: expired.back },
      },
    ]);
    // Ends next week, but nobody knows here whether it is in use.
    expect(troubles(check(waivers, { waivers: [{ used: false, judged: false, expires: '2026-11-29' }] }))).toEqual([]);
  });

  it('tells two waivers of the same thing apart', () => {
    const origin = { uri: '.github/lockgate.yml', line: 20, column: 5 };
    const uses = [{ used: false }, { used: false, origin }];
    expect(new Set(troubles(check(waivers, { waivers: uses })).map(({ key }) => key)).size).toBe(2);
  });

  it('lets the policy decide over each case, and points into a file of the project alone', () => {
    const uses = [
      { used: false, expires: '2020-01-01' },
      { used: false, origin: { uri: 'lockgate:recommended', line: 1, column: 1 } },
    ];
    expect(troubles(check(waivers, { waivers: uses }, { expired: 'deny', unused: 'note' }))).toMatchObject([
      { effect: 'deny', location: { file: '.github/lockgate.yml', line: 12, column: 5 } },
      { effect: 'note', location: null },
    ]);
  });
});
