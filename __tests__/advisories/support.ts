import { readFileSync } from 'node:fs';
import type { AdvisoryMatch, AdvisoryQuery } from '../../src/domain/advisory.ts';
import type { Ecosystem } from '../../src/domain/package.ts';
import { purlOf } from '../../src/domain/purl.ts';

/** OSV records as published, one a line. */
export const realRecords: Record<string, unknown>[] = readFileSync(
  new URL('../fixtures/advisories/real/records.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

export const query = (ecosystem: Ecosystem, name: string, version: string): AdvisoryQuery => ({
  ecosystem,
  name,
  version,
  purl: purlOf(ecosystem, name, version),
});

/** A match of one record, with what a test does not care about filled in. */
export const match = (id: string, fields: Partial<AdvisoryMatch> = {}): AdvisoryMatch => ({
  id,
  aliases: [],
  severity: 'unknown',
  malware: false,
  fixedIn: [],
  uncertain: null,
  sources: ['test'],
  ...fields,
});

/** An OSV record about one package. */
export const osvRecord = (
  id: string,
  name: string,
  events: readonly Record<string, string>[],
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id,
  modified: '2026-01-01T00:00:00Z',
  affected: [{ package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events }] }],
  ...fields,
});
