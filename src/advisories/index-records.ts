import type { Ecosystem } from '../domain/package.ts';
import type { EntriesOf } from './lookup.ts';
import type { AdvisoryEntry, AdvisoryRecord } from './record.ts';

const keyOf = (ecosystem: Ecosystem, name: string): string => `${ecosystem} ${name}`;

/**
 * The records that count: of several with one id the last modified (the schema's rule; of equals the
 * later in the list), and none that is withdrawn.
 */
export function currentRecords(records: Iterable<AdvisoryRecord>): AdvisoryRecord[] {
  const byId = new Map<string, AdvisoryRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || instant(record.modified) >= instant(known.modified)) byId.set(record.id, record);
  }
  return [...byId.values()].filter((record) => !record.withdrawn);
}

/** Looks entries up among records held in memory. */
export function indexRecords(records: Iterable<AdvisoryRecord>): EntriesOf {
  const index = new Map<string, AdvisoryEntry[]>();
  for (const { id, aliases, modified, affected } of currentRecords(records)) {
    for (const { ecosystem, name, severity, ranges, versions } of affected) {
      const key = keyOf(ecosystem, name);
      const entries = index.get(key) ?? [];
      entries.push({ id, aliases, modified: instant(modified), severity, ranges, versions });
      index.set(key, entries);
    }
  }
  return (ecosystem, name) => index.get(keyOf(ecosystem, name)) ?? [];
}

/** The newest `modified` that is not in the future, as ISO 8601; null where there is none. A date from tomorrow is no proof of freshness. */
export function newestModified(records: Iterable<Pick<AdvisoryRecord, 'modified'>>, now: Date): string | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { modified } of records) {
    const at = instant(modified);
    if (at <= now.getTime() && at > newest) newest = at;
  }
  return Number.isFinite(newest) ? new Date(newest).toISOString() : null;
}

const instant = (time: string): number => Date.parse(time);
