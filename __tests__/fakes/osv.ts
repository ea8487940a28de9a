import { indexRecords } from '../../src/advisories/index-records.ts';
import { matchAll } from '../../src/advisories/lookup.ts';
import { OSV_ECOSYSTEMS, parseRecord } from '../../src/advisories/osv.ts';
import type { Ecosystem } from '../../src/domain/package.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { json, service } from './service.ts';
import type { Reply, Service } from './service.ts';

type Record_ = Readonly<Record<string, unknown>>;
interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly version?: string;
  readonly page_token?: string;
}

export interface OsvOptions {
  /** Ids on one page of one query. Default: all. */
  readonly pageSize?: number;
  /** Changes a good answer into a bad one. */
  readonly spoil?: (path: string, answer: Record_) => unknown;
}

export type FakeOsv = Service;

/** The OSV API over the given records: `POST /v1/querybatch` with pages, `GET /v1/vulns/{id}`. */
export function startOsv(
  records: readonly Record_[] = [],
  { pageSize = Infinity, spoil }: OsvOptions = {},
): Promise<FakeOsv> {
  const byId = new Map(records.map((record) => [String(record['id']), record]));
  const parsed = records.map(parseRecord);
  const indexes = parsed.map((record) => [record.id, indexRecords([record])] as const);
  const answer = (path: string, value: Record_): Reply => json(200, spoil?.(path, value) ?? value);

  function idsOf({ package: { ecosystem, name }, version }: Query): string[] {
    const known = Object.entries(OSV_ECOSYSTEMS).find(([, theirs]) => theirs === ecosystem)?.[0] as
      Ecosystem | undefined;
    if (known === undefined) return [];
    if (version === undefined) return indexRecords(parsed)(known, name).map(({ id }) => id);
    const query = { ecosystem: known, name, version, purl: 'it' };
    // One record at a time, because the service names records, not findings.
    return indexes.filter(([, index]) => matchAll([query], index, versionSchemes, 'osv').has('it')).map(([id]) => id);
  }

  function resultOf(query: Query): Record_ {
    const from = Number(query.page_token ?? 0);
    const ids = [...new Set(idsOf(query))].sort();
    const page = ids.slice(from, from + pageSize);
    const more = from + pageSize < ids.length ? { next_page_token: String(from + pageSize) } : {};
    return {
      ...(page.length === 0 ? {} : { vulns: page.map((id) => ({ id, modified: byId.get(id)?.['modified'] })) }),
      ...more,
    };
  }

  return service(({ method, url, body }) => {
    if (method === 'POST' && url === '/v1/querybatch') {
      const { queries } = JSON.parse(body) as { queries: Query[] };
      if (queries.length > 1000) return json(400, { code: 3, message: 'Too many queries.' });
      return answer(url, { results: queries.map(resultOf) });
    }
    const record = byId.get(decodeURIComponent(url.replace('/v1/vulns/', '')));
    return record === undefined ? json(404, { code: 5, message: 'Bug not found.' }) : answer(url, record);
  });
}
