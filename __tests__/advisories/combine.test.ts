import { combineSources } from '../../src/advisories/combine.ts';
import type { AdvisoryFacts, AdvisoryQuery } from '../../src/domain/advisory.ts';
import { LockgateError, UsageError } from '../../src/domain/errors.ts';
import type { AdvisorySource } from '../../src/domain/ports/advisories.ts';
import { versionSchemes as versions } from '../../src/ecosystems/versions.ts';
import { match, query } from './support.ts';

const a = query('npm', 'a', '1.0.0');
const python = query('pypi', 'b', '1.0');
const source = (name: string, facts: Partial<AdvisoryFacts>, fields: Partial<AdvisorySource> = {}): AdvisorySource => ({
  name,
  lookup: async () => ({ matches: new Map(), sources: [{ name, asOf: null, digest: null }], unavailable: [], ...facts }),
  ...fields,
});
const broken = (failure: Error): AdvisorySource => ({
  name: 'broken',
  async lookup() {
    throw failure;
  },
});

it('merges what the sources say of one package, and names them all', async () => {
  const osv = source('osv', { matches: new Map([[a.purl, [match('GHSA-1', { aliases: ['CVE-1'], sources: ['osv'] })]]]) });
  const npm = source('npm', { matches: new Map([[a.purl, [match('CVE-1', { severity: 'high', sources: ['npm'] })]]]) });
  const facts = await combineSources([osv, npm], versions).lookup([a]);
  expect(facts).toEqual({
    known: new Map(),
    matches: new Map([[a.purl, [match('GHSA-1', { aliases: ['CVE-1'], severity: 'high', sources: ['npm', 'osv'] })]]]),
    sources: [
      { name: 'npm', asOf: null, digest: null },
      { name: 'osv', asOf: null, digest: null },
    ],
    unavailable: [],
  });
  expect(await combineSources([npm, osv], versions).lookup([a])).toEqual(facts);
});

it('keeps what one knows when another fails, and the failure', async () => {
  const down = { source: 'osv', reason: 'status 500' };
  const npm = source('npm', { matches: new Map([[a.purl, [match('GHSA-1')]]]) });
  const all = [source('osv', { unavailable: [down] }), npm, broken(new LockgateError('NETWORK', 'reset'))];
  const facts = await combineSources(all, versions).lookup([a]);
  expect(facts.matches.get(a.purl)).toHaveLength(1);
  expect(facts.unavailable).toEqual([{ source: 'broken', reason: 'reset' }, down]);
});

it('passes wrong usage on', async () => {
  await expect(combineSources([broken(new UsageError('a.jsonl:7: not JSON'))], versions).lookup([a])).rejects.toThrow('a.jsonl:7');
});

it('asks a source about what it covers, and names what nobody covers', async () => {
  const asked: AdvisoryQuery[] = [];
  const npm = source('npm', {}, { ecosystems: ['npm'] });
  const lookup = (queries: readonly AdvisoryQuery[]) => {
    asked.push(...queries);
    return source('npm', {}).lookup(queries);
  };
  const facts = await combineSources([{ ...npm, lookup }], versions).lookup([a, python]);
  expect(asked).toEqual([a]);
  expect(facts.unavailable).toEqual([{ source: 'none', reason: expect.stringContaining('covers pypi packages') as string }]);
  expect((await combineSources([npm, source('osv', {})], versions).lookup([a, python])).unavailable).toEqual([]);
  expect((await combineSources([npm], versions).lookup([a])).unavailable).toEqual([]);
});
