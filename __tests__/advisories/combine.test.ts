import { combineSources } from '../../src/advisories/combine.ts';
import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../../src/domain/advisory.ts';
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

describe('where sources disagree', () => {
  const says = (name: string, fields: Partial<AdvisoryMatch>, id = 'GHSA-1') => ({
    matches: new Map([[a.purl, [match(id, { sources: [name], ...fields })]]]),
  });
  const conflictsOf = async (...sources: AdvisorySource[]) => {
    const facts = await combineSources(sources, versions).lookup([a]);
    return facts.matches.get(a.purl)?.map(({ conflicts, severity }) => ({ conflicts, severity }));
  };

  it('about the severity, the highest counts and both are told', async () => {
    const osv = source('osv', says('osv', { severity: 'moderate' }));
    const npm = source('npm', says('npm', { severity: 'high' }, 'CVE-1'));
    const linked = source('file', says('file', { aliases: ['CVE-1'] }));
    expect(await conflictsOf(osv, npm, linked)).toEqual([
      { severity: 'high', conflicts: [{ about: 'severity', answers: { npm: 'high', osv: 'moderate' } }] },
    ]);
  });

  it('a source that read the record and denies it contradicts', async () => {
    const osv = source('osv', says('osv', {}));
    const embedded = source('embedded', { denied: new Map([[a.purl, new Set(['GHSA-1'])]]) });
    expect(await conflictsOf(osv, embedded)).toMatchObject([
      { conflicts: [{ about: 'affected', answers: { embedded: 'not affected', osv: 'affected' } }] },
    ]);
  });

  it('so does the silence of one that knows the whole database, unless it could not be asked or does not cover the package', async () => {
    const embedded = source('embedded', says('embedded', {}));
    const whole = { databases: ['GHSA-'] };
    expect(await conflictsOf(embedded, source('osv', {}, whole))).toMatchObject([
      { conflicts: [{ answers: { embedded: 'affected', osv: 'not affected' } }] },
    ]);
    const down = { unavailable: [{ source: 'osv', reason: 'status 500' }] };
    const silent = [source('osv', {}, { databases: ['PYSEC-'] }), source('osv', down, whole), source('osv', {}, { ...whole, ecosystems: ['pypi'] }), source('osv', {})];
    for (const one of silent) expect((await conflictsOf(embedded, one))?.[0]).not.toHaveProperty('conflicts', expect.anything());
  });

  it('a doubt against a certainty is told too', async () => {
    expect(await conflictsOf(source('x', says('x', { uncertain: 'a bound' })), source('y', says('y', {})))).toMatchObject([
      { conflicts: [{ about: 'affected', answers: { x: 'uncertain', y: 'affected' } }] },
    ]);
  });
});
