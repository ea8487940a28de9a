import knownAdvisories from '../../src/rules/known-advisories.ts';
import malware from '../../src/rules/malware.ts';
import type { AdvisoryMatch } from '../../src/domain/advisory.ts';
import { factsFrom } from '../fakes/facts.ts';
import { check, keys, troubles } from './run.ts';

const facts = (...list: (Partial<AdvisoryMatch> & { id: string })[]) => ({
  packages: [{ name: 'a', version: '2.5.0', line: 41 }],
  advisories: { matches: { 'a@2.5.0': list } },
});

const UNCERTAIN = { uncertain: 'a bound' };

describe('advisories', () => {
  it.each([
    [['3.0.0', '2.10.0', '1.9.9'], '"2.10.0"'],
    [['2.5.0', '1.0.0'], 'No fixed version is known'],
    [['next', '2.6.0'], '"2.6.0"'],
    [[], 'No fixed version is known'],
  ])('of the fixes %j it proposes the nearest above: %s', (fixedIn, proposed) => {
    expect(troubles(check(knownAdvisories, facts({ id: 'GHSA-1', fixedIn })))[0]?.remedy).toContain(proposed);
  });

  it('gives every advisory its own finding, its level and its place', () => {
    const outcomes = check(
      knownAdvisories,
      facts({ id: 'GHSA-1', severity: 'low' }, { id: 'GHSA-2', severity: 'unknown' }),
    );
    expect(outcomes).toMatchObject([
      { key: 'GHSA-1:npm:a', level: 'low', location: { file: 'package-lock.json', line: 41 } },
      { key: 'GHSA-2:npm:a', level: 'unknown' },
    ]);
  });

  it.each([
    [{}, knownAdvisories],
    [{ malware: true }, malware],
    [UNCERTAIN, knownAdvisories],
  ])('tells what sources disagree about: %j', (fields, rule) => {
    const conflicts = [
      { about: 'affected', answers: { embedded: 'affected', osv: 'not affected' } },
      { about: 'severity', answers: { embedded: 'low', npm: 'high' } },
    ] as const;
    const [found] = troubles(check(rule, facts({ id: 'GHSA-1', conflicts, ...fields })));
    expect(found?.message).toContain(
      'disagree about whether it is affected ("embedded" says affected, "osv" says not affected); the stricter counts.',
    );
    expect(found?.message).toContain('disagree about the severity ("embedded" says low, "npm" says high)');
    expect(found).toMatchObject(fields === UNCERTAIN ? { state: 'indeterminate' } : { evidence: { conflicts } });
  });

  it('leaves malware to its rule, which asks for no severity', () => {
    const both = facts({ id: 'GHSA-1' }, { id: 'MAL-1', malware: true, severity: 'unknown' });
    expect(keys(check(knownAdvisories, both))).toEqual(['GHSA-1:npm:a']);
    expect(troubles(check(malware, both))).toMatchObject([{ key: 'MAL-1:npm:a' }]);
    expect(troubles(check(malware, both))[0]).not.toHaveProperty('level');
  });

  it('doubts what can’t be told, in both rules', () => {
    expect(check(malware, facts({ id: 'MAL-1', malware: true, uncertain: 'a bound' }))).toMatchObject([
      { state: 'indeterminate', advisory: { id: 'MAL-1' } },
    ]);
  });

  it.each([knownAdvisories, malware])('$id takes no silence for a clean bill', (rule) => {
    const packages = [{ name: 'a', version: '1.0.0' }];
    const unavailable = [{ source: 'osv', reason: 'timeout\u202e' }];
    expect(check(rule, { packages, advisories: { unavailable } })).toMatchObject([
      { state: 'indeterminate', key: 'unavailable:osv', message: expect.stringContaining('could not be asked') },
    ]);
    expect(check(rule, { packages, advisories: { sources: [] } })).toMatchObject([{ state: 'indeterminate' }]);
    expect(check(rule, { packages: [], advisories: { sources: [] } })).toMatchObject([{ state: 'pass' }]);
  });

  const pinned = (claimed?: string) => ({
    name: 'o/action',
    version: 'c'.repeat(40),
    ecosystem: 'github-actions' as const,
    ...(claimed === undefined ? {} : { claimed }),
  });
  // The fake keys advisories by npm's purls.
  const about = (packages: ReturnType<typeof pinned>[], advisory: Partial<AdvisoryMatch>) => {
    const whole = factsFrom({ packages, advisories: { matches: { 'a@1.0.0': [{ id: 'GHSA-1', ...advisory }] } } });
    const matches = new Map([
      [`pkg:githubactions/o/action@${'c'.repeat(40)}`, [...whole.advisories.matches.values()][0] ?? []],
    ]);
    return troubles(knownAdvisories.check({ ...whole, advisories: { ...whole.advisories, matches } }, {}));
  };

  it('names the version that a comment claims of a commit, and the fix that lies ahead of it', () => {
    const [told] = about([pinned('v4.1.4')], { fixedIn: ['4.1.7', '3.0.0'] });
    expect(told?.message).toContain('by its comment "v4.1.4"');
    expect(told?.remedy).toContain('Update "o/action" to "4.1.7" or later');
  });

  it('believes no comment where two contradict each other', () => {
    const [told] = about([pinned('v4.1.4'), pinned('v4.1.9')], { fixedIn: ['4.1.7'] });
    expect(told?.message).not.toContain('comment');
  });

  it('says how to tell the version of a commit', () => {
    const [told] = about([pinned()], { uncertain: 'it is a commit' });
    expect(told).toMatchObject({ state: 'indeterminate', remedy: expect.stringContaining('# v1.2.3') });
  });
});
