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
