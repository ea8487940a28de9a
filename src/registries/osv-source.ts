import parse from 'semver/functions/parse.js';
import { assertNever, messageOf, LockgateError } from '../domain/errors.ts';
import type { AdvisoryFacts, AdvisoryQuery } from '../domain/advisory.ts';
import type { Ecosystem } from '../domain/package.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import type { Http } from '../domain/ports/http.ts';
import { batchRequest, batchResults, MAX_QUERIES, osvQuery, recordOf, recordRequest } from './osv.ts';
import type { OsvQuery } from './osv.ts';
import { indexRecords } from '../advisories/index-records.ts';
import { answer } from '../advisories/lookup.ts';
import type { VersionSchemes } from '../advisories/lookup.ts';
import { advisoryNames, nameKey } from '../advisories/names.ts';
import type { AdvisoryRecord } from '../advisories/record.ts';

/** More than any package has needed; an endless chain of pages ends here. */
const MAX_PAGES = 50;
/** Records read for one look-up at most. */
const MAX_RECORDS = 20_000;
const PLAIN = /^\d+(?:\.\d+)*(?:[-+.a-z].*)?$/i;

/**
 * The OSV API as a source: which ids speak of which package, then each record, matched again here, so
 * that every source decides alike. Whatever was not read whole is told in `unavailable`.
 */
export function osvSource({
  http,
  origin,
  versions,
}: {
  readonly http: Http;
  /** `https://api.osv.dev` */
  readonly origin: string;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  const name = 'osv';
  return {
    name,
    async lookup(queries): Promise<AdvisoryFacts> {
      const reasons: string[] = [];
      const records: AdvisoryRecord[] = [];
      try {
        const ids = await findIds(http, origin, osvQueries(queries, versions));
        for (const read of await Promise.all([...ids].map((id) => readRecord(http, origin, id)))) {
          if (typeof read === 'string') reasons.push(read);
          else records.push(read);
        }
      } catch (error) {
        reasons.push(messageOf(error));
      }
      const [reason] = reasons.sort();
      return {
        ...answer(queries, indexRecords(records), versions, name),
        sources: [{ name, asOf: null, digest: null }],
        unavailable: reason === undefined ? [] : [{ source: name, reason }],
      };
    },
  };
}

/**
 * One query for each name and version. The API refuses versions that it can't read and compares some
 * others differently, so only plain ones are sent; of the rest everything known of the name is asked.
 */
function osvQueries(queries: readonly AdvisoryQuery[], versions: VersionSchemes): OsvQuery[] {
  const distinct = new Map<string, OsvQuery>();
  for (const { ecosystem, name, version } of queries) {
    const plain = versions[ecosystem].valid(version) && isPlain(ecosystem, version);
    for (const one of advisoryNames(ecosystem, name).flatMap((spoken) => spellings(ecosystem, spoken))) {
      const query = osvQuery(ecosystem, one, plain ? version : null);
      distinct.set(JSON.stringify(query), query);
    }
  }
  return [...distinct.values()];
}

/**
 * Whether the API reads a version as we do. npm takes `04.17.20` for 4.17.20, which a stricter reader
 * knows nothing of; whoever writes a lockfile chooses the spelling.
 */
function isPlain(ecosystem: Ecosystem, version: string): boolean {
  switch (ecosystem) {
    case 'npm':
      return parse(version)?.version === version;
    case 'pypi':
      return PLAIN.test(version);
    case 'github-actions':
      return false;
    default:
      return assertNever(ecosystem);
  }
}

/** The API compares names exactly, and a database may write an action's name as its owner does or in lower case. */
function spellings(ecosystem: Ecosystem, name: string): string[] {
  const key = nameKey(ecosystem, name);
  return ecosystem === 'github-actions' && key !== name ? [key, name] : [key];
}

async function findIds(http: Http, origin: string, queries: readonly OsvQuery[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let pending = queries;
  for (let page = 1; pending.length > 0; page += 1) {
    if (page > MAX_PAGES) throw new LockgateError('ANSWER', `OSV has more than ${MAX_PAGES} pages for one query`);
    const asked = await Promise.all(chunks(pending, MAX_QUERIES).map((chunk) => askOnce(http, origin, chunk)));
    for (const { found } of asked) for (const id of found) ids.add(id);
    if (ids.size > MAX_RECORDS) throw new LockgateError('ANSWER', `OSV names more than ${MAX_RECORDS} records`);
    pending = asked.flatMap(({ rest }) => rest);
  }
  return ids;
}

/** The ids of one page of each query, and the queries that have another page. */
async function askOnce(
  http: Http,
  origin: string,
  queries: readonly OsvQuery[],
): Promise<{ found: string[]; rest: OsvQuery[] }> {
  const results = batchResults(await http.send(batchRequest(origin, queries)), queries.length);
  const rest = queries.flatMap((query, index) => {
    const token = results[index]?.nextPageToken ?? null;
    return token === null ? [] : [{ ...query, page_token: token }];
  });
  return { found: results.flatMap((result) => result.ids), rest };
}

/** The record, or why it could not be read. */
async function readRecord(http: Http, origin: string, id: string): Promise<AdvisoryRecord | string> {
  try {
    return recordOf(await http.send(recordRequest(origin, id)), id);
  } catch (error) {
    return messageOf(error);
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
