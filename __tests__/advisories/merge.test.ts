import * as fc from '../property.ts';
import { mergeMatches } from '../../src/advisories/merge.ts';
import type { AdvisoryMatch } from '../../src/domain/advisory.ts';
import { SEVERITIES } from '../../src/domain/advisory.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { match } from './support.ts';

const merge = (...matches: AdvisoryMatch[]) => mergeMatches(matches, versionSchemes.npm);

it('makes one finding of aliases, named by the GHSA, with the highest severity', () => {
  const pysec = match('PYSEC-1', { aliases: ['CVE-1'], severity: 'critical', fixedIn: ['1.10.0'], sources: ['osv'] });
  const ghsa = match('GHSA-1', { aliases: ['CVE-1'], severity: 'low', fixedIn: ['1.9.0', '1.10.0'], sources: ['npm'] });
  expect(merge(pysec, ghsa)).toEqual([
    match('GHSA-1', {
      aliases: ['CVE-1', 'PYSEC-1'],
      severity: 'critical',
      fixedIn: ['1.9.0', '1.10.0'],
      sources: ['npm', 'osv'],
    }),
  ]);
});

it('merges through a third record', () => {
  const chain = [match('A-1', { aliases: ['B-1'] }), match('C-1', { aliases: ['D-1'] }), match('B-1', { aliases: ['D-1'] })];
  expect(merge(...chain)).toMatchObject([{ id: 'A-1', aliases: ['B-1', 'C-1', 'D-1'] }]);
});

it('keeps apart what shares no id', () => {
  expect(merge(match('GHSA-2'), match('GHSA-1')).map(({ id }) => id)).toEqual(['GHSA-1', 'GHSA-2']);
});

it.each([
  [['MAL-1', 'CVE-1'], 'MAL-1'],
  [['SNYK-1', 'CVE-1'], 'CVE-1'],
  [['MAL-1', 'GHSA-9', 'GHSA-8'], 'GHSA-8'],
])('of %j the finding is named %s', ([id = '', ...aliases], name) => {
  expect(merge(match(id, { aliases }))[0]?.id).toBe(name);
});

it.each([
  ['its own id', match('MAL-1')],
  ['an alias', match('GHSA-1', { aliases: ['MAL-1'] })],
])('knows malware by %s, whatever its severity', (_, one) => {
  expect(merge(one)[0]?.malware).toBe(true);
});

it('an answer that is sure outweighs one that is not', () => {
  const unsure = match('A-1', { uncertain: 'a bound' });
  expect(merge(unsure, match('A-1'))[0]?.uncertain).toBeNull();
  expect(merge(unsure, match('A-1', { uncertain: 'another' }))[0]?.uncertain).toBe('a bound');
});

it('survives ids that name a prototype', () => {
  expect(merge(match('__proto__', { aliases: ['constructor'] })).map(({ id }) => id)).toEqual(['__proto__']);
});

it('gives the same for any order, and for what is merged already', () => {
  const id = fc.constantFrom('GHSA-1', 'GHSA-2', 'CVE-1', 'CVE-2', 'MAL-1', 'PYSEC-1', 'PYSEC-2');
  const one = fc
    .record({
      id,
      aliases: fc.uniqueArray(id, { maxLength: 2 }),
      severity: fc.constantFrom(...SEVERITIES),
      fixedIn: fc.subarray(['1.0.0', '1.10.0', '1.9.0', 'x']),
      uncertain: fc.constantFrom(null, 'a', 'b'),
      sources: fc.subarray(['osv', 'npm'], { minLength: 1 }),
    })
    .map(({ id: own, ...fields }) => match(own, fields));
  const cases = fc
    .array(one, { maxLength: 8 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat({ max: all.length })),
    );
  fc.assert(
    fc.property(cases, ([all, shuffled, cut]) => {
      const merged = merge(...all);
      expect(merge(...shuffled)).toEqual(merged);
      expect(merge(...merge(...all.slice(0, cut)), ...merge(...all.slice(cut)))).toEqual(merged);
    }),
  );
});
