import { messageOf } from '../domain/errors.ts';
import { matchVersion } from '../domain/affected.ts';
import type { Http } from '../domain/ports/http.ts';
import { indexRecords } from '../advisories/index-records.ts';
import type { EntriesOf, VersionSchemes } from '../advisories/lookup.ts';
import type { AdvisoryEntry, AdvisoryRecord } from '../advisories/record.ts';
import { recordOf, recordRequest } from './osv.ts';
import type { OsvMention } from './osv.ts';
import type { Asked } from './osv-queries.ts';

/** A record that the API named in answer to a query. */
export interface Named extends OsvMention {
  readonly asked: Asked;
}

/** What the named records say, and why some of them could not be read. */
export interface ReadRecords {
  readonly entriesOf: EntriesOf;
  readonly reasons: readonly string[];
}

export interface RecordsFrom {
  readonly http: Http;
  readonly origin: string;
  readonly versions: VersionSchemes;
  /** What is held here already. */
  readonly cached: EntriesOf;
}

/** The named records: what is held here unchanged is taken from there, the others are read, each once and all at the same time. */
export async function readNamed(named: readonly Named[], from: RecordsFrom): Promise<ReadRecords> {
  const held = new Map<string, Map<string, AdvisoryEntry>>();
  const missing = new Set<string>();
  for (const one of named) {
    const entry = unchanged(one, from);
    const { ecosystem, name } = one.asked;
    const key = `${ecosystem} ${name}`;
    if (entry === undefined) missing.add(one.id);
    else held.set(key, (held.get(key) ?? new Map<string, AdvisoryEntry>()).set(one.id, entry));
  }
  const read = await Promise.all([...missing].map((id) => readRecord(from, id)));
  const fetched = indexRecords(read.filter((one) => typeof one !== 'string'));
  return {
    entriesOf: (ecosystem, name) => {
      const anew = fetched(ecosystem, name);
      const others = held.get(`${ecosystem} ${name}`)?.values() ?? [];
      return [...anew, ...[...others].filter(({ id }) => !missing.has(id))];
    },
    reasons: read.filter((one) => typeof one === 'string'),
  };
}

/**
 * The entry held here, if it is of the same moment as the API's. Where the API says that a version is
 * affected and the entry does not, it can't be the same and is read anew.
 */
function unchanged({ id, modified, asked }: Named, { cached, versions }: RecordsFrom): AdvisoryEntry | undefined {
  const { ecosystem, name, query } = asked;
  if (modified === null) return undefined;
  const entry = cached(ecosystem, name).find((one) => one.id === id && one.modified === modified);
  if (entry === undefined || query.version === undefined) return entry;
  return matchVersion(query.version, entry, versions[ecosystem]).state === 'affected' ? entry : undefined;
}

/** The record, or why it could not be read. */
async function readRecord({ http, origin }: RecordsFrom, id: string): Promise<AdvisoryRecord | string> {
  try {
    return recordOf(await http.send(recordRequest(origin, id)), id);
  } catch (error) {
    return messageOf(error);
  }
}
