import { parseRecord, advisoryId, OSV_ECOSYSTEMS } from '../advisories/osv.ts';
import type { AdvisoryRecord } from '../advisories/record.ts';
import { asList, asObject, MalformedError } from '../advisories/shape.ts';
import { field } from '../domain/json.ts';
import type { Ecosystem } from '../domain/package.ts';
import type { HttpRequest, HttpResponse } from '../domain/ports/http.ts';
import { jsonOf, urlAt } from './answer.ts';

/** The most queries that the API takes in one request. */
export const MAX_QUERIES = 1000;

/** One package to ask about, as the API takes it. */
export interface OsvQuery {
  readonly package: { readonly ecosystem: string; readonly name: string };
  /** Absent: whatever is known of the name, whichever version it affects. */
  readonly version?: string;
  readonly page_token?: string;
}

/** A record that the API names, and when it was last modified, in milliseconds since 1970; null: it does not say so readably. */
export interface OsvMention {
  readonly id: string;
  readonly modified: number | null;
}

/** What the API says to one query: which records there are. With a token there is more to ask for. */
interface OsvResult {
  readonly mentions: readonly OsvMention[];
  readonly nextPageToken: string | null;
}

export const osvQuery = (ecosystem: Ecosystem, name: string, version: string | null): OsvQuery => ({
  package: { ecosystem: OSV_ECOSYSTEMS[ecosystem], name },
  ...(version === null ? {} : { version }),
});

/** `POST /v1/querybatch` (google.github.io/osv.dev/post-v1-querybatch). A read, so it may be sent again. */
export const batchRequest = (origin: string, queries: readonly OsvQuery[]): HttpRequest => ({
  method: 'POST',
  url: urlAt(origin, 'v1/querybatch'),
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ queries }),
  idempotent: true,
});

/** One result for each of `count` queries, in their order. Throws {@link MalformedError} for anything less or else. */
export function batchResults(response: HttpResponse, count: number): OsvResult[] {
  const answer = asObject(jsonOf(response, 'OSV'), "OSV's answer");
  const results = asList(field(answer, 'results'), 'results', (item, where): OsvResult => {
    const result = asObject(item, where);
    const token = field(result, 'next_page_token') ?? '';
    if (typeof token !== 'string') throw new MalformedError(`${where}.next_page_token is not a text`);
    const mentions = asList(field(result, 'vulns'), `${where}.vulns`, mention);
    return { mentions, nextPageToken: token === '' ? null : token };
  });
  if (results.length !== count) {
    throw new MalformedError(`OSV gave ${results.length} results to ${count} queries`);
  }
  return results;
}

function mention(value: unknown, where: string): OsvMention {
  const vuln = asObject(value, where);
  const modified = field(vuln, 'modified');
  const at = typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
  return { id: advisoryId(field(vuln, 'id'), `${where}.id`), modified: Number.isNaN(at) ? null : at };
}

/** `GET /v1/vulns/{id}`. */
export const recordRequest = (origin: string, id: string): HttpRequest => ({
  method: 'GET',
  url: urlAt(origin, `v1/vulns/${encodeURIComponent(id)}`),
  headers: { accept: 'application/json' },
});

/** The record that was asked for. Throws {@link MalformedError} for any other. */
export function recordOf(response: HttpResponse, id: string): AdvisoryRecord {
  const value = jsonOf(response, 'OSV');
  const record = parseRecord(value);
  if (record.id !== id) throw new MalformedError(`OSV gave the record ${record.id} for ${id}`);
  return record;
}
