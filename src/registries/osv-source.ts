import { LockgateError, messageOf } from '../domain/errors.ts';
import type { AdvisoryFacts, AdvisoryQuery } from '../domain/advisory.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { answer } from '../advisories/lookup.ts';
import type { EntriesOf } from '../advisories/lookup.ts';
import { batchRequest, batchResults, MAX_QUERIES } from './osv.ts';
import { osvQueries } from './osv-queries.ts';
import type { Asked } from './osv-queries.ts';
import { readNamed } from './osv-records.ts';
import type { Named, ReadRecords, RecordsFrom } from './osv-records.ts';

/** More than any package has needed; an endless chain of pages ends here. */
const MAX_PAGES = 50;
/** Records read for one look-up at most. */
const MAX_RECORDS = 20_000;

interface OsvOptions extends Omit<RecordsFrom, 'cached'> {
  /** What is held of OSV's records already, so that it need not be read again; rejects where it can't be told. */
  readonly cached?: () => Promise<EntriesOf>;
}

/**
 * The OSV API as a source: which ids speak of which package, then each record that is not held here
 * unchanged, matched again here, so that every source decides alike. That is two round trips, and one
 * more for each further page. Whatever was not read whole is told in `unavailable`.
 */
export function osvSource(options: OsvOptions): AdvisorySource {
  const name = 'osv';
  return {
    name,
    databases: ['GHSA-', 'PYSEC-', 'MAL-'],
    async lookup(queries): Promise<AdvisoryFacts> {
      const { entriesOf, reasons } = await read(options, queries).catch((error: unknown): ReadRecords => {
        return { entriesOf: () => [], reasons: [messageOf(error)] };
      });
      const [reason] = [...reasons].sort();
      return {
        ...answer(queries, entriesOf, options.versions, name),
        sources: [{ name, asOf: null, digest: null }],
        unavailable: reason === undefined ? [] : [{ source: name, reason }],
      };
    },
  };
}

// Where what is held can't be read, every record is asked for.
const nothing: EntriesOf = () => [];

async function read(options: OsvOptions, queries: readonly AdvisoryQuery[]): Promise<ReadRecords> {
  const cached = options.cached?.().catch(() => nothing) ?? Promise.resolve(nothing);
  const named = await findNamed(options, osvQueries(queries, options.versions));
  return readNamed(named, { ...options, cached: await cached });
}

async function findNamed(from: OsvOptions, queries: readonly Asked[]): Promise<Named[]> {
  const named: Named[] = [];
  const ids = new Set<string>();
  let pending = queries;
  for (let page = 1; pending.length > 0; page += 1) {
    if (page > MAX_PAGES) throw new LockgateError('ANSWER', `OSV has more than ${MAX_PAGES} pages for one query`);
    const asked = await Promise.all(chunks(pending, MAX_QUERIES).map((chunk) => askOnce(from, chunk)));
    for (const one of asked.flatMap(({ found }) => found)) {
      named.push(one);
      ids.add(one.id);
    }
    if (ids.size > MAX_RECORDS) throw new LockgateError('ANSWER', `OSV names more than ${MAX_RECORDS} records`);
    pending = asked.flatMap(({ rest }) => rest);
  }
  return named;
}

/** The records named on one page of each query, and the queries that have another page. */
async function askOnce(
  { http, origin }: OsvOptions,
  queries: readonly Asked[],
): Promise<{ readonly found: readonly Named[]; readonly rest: readonly Asked[] }> {
  const request = batchRequest(
    origin,
    queries.map(({ query }) => query),
  );
  const results = batchResults(await http.send(request), queries.length);
  const found: Named[] = [];
  const rest: Asked[] = [];
  queries.forEach((asked, index) => {
    const { mentions, nextPageToken = null } = results[index] ?? { mentions: [] };
    for (const mention of mentions) found.push({ ...mention, asked });
    if (nextPageToken !== null) rest.push({ ...asked, query: { ...asked.query, page_token: nextPageToken } });
  });
  return { found, rest };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
