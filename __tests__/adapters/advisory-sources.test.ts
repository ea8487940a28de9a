import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replaceCache } from '../../src/adapters/advisory-cache/write.ts';
import { advisorySource } from '../../src/adapters/advisory-sources.ts';
import { createHttp } from '../../src/adapters/http.ts';
import { parseRecord } from '../../src/advisories/osv.ts';
import { osvRecord, query } from '../advisories/support.ts';
import { startOsv } from '../fakes/osv.ts';

const now = new Date('2027-01-15T00:00:00Z');
const MODIFIED = '2027-01-10T00:00:00Z';
const record = (severity: string) =>
  osvRecord('GHSA-1', 'a', [{ introduced: '0' }], { modified: MODIFIED, database_specific: { severity } });

/** What a run says that asks OSV, of a cache whose record says less. */
async function severities(shared?: true): Promise<string[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'cache-'));
  const service = await startOsv([record('CRITICAL')]);
  try {
    await replaceCache(directory, null, { records: [parseRecord(record('LOW'))], parts: new Map(), now });
    const source = await advisorySource(
      { sources: ['osv'] },
      { osv: service.url },
      {
        http: createHttp(),
        offline: false,
        advisories: [],
        cache: directory,
        github: null,
        now,
        ...(shared === undefined ? {} : { shared }),
      },
    );
    const { matches, unavailable } = await source.lookup([query('npm', 'a', '1.0.0')]);
    expect(unavailable).toEqual([]);
    return [...matches.values()].flat().map(({ severity }) => severity);
  } finally {
    await service.close();
    await rm(directory, { recursive: true });
  }
}

describe('a cache', () => {
  it('spares a run its own records', async () => expect(await severities()).toEqual(['low']));

  it('that others may have written stands for no record of a live source', async () =>
    expect(await severities(true)).toEqual(['critical']));
});
