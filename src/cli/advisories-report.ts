import type { SnapshotHeader } from '../advisories/snapshot/layout.ts';
import { DAY } from '../domain/day.ts';
import { formatDuration } from '../domain/duration.ts';
import { ECOSYSTEMS } from '../domain/package.ts';
import { escapeJson } from '../reports/escape.ts';

/** An advisory database on this machine. */
export interface Database {
  readonly name: 'embedded' | 'cache';
  readonly file: string;
  readonly header: SnapshotHeader;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a machine reads of a database. */
export function databaseDocument({ name, file, header, bytes, sha256 }: Database, now: Date) {
  const { asOf, records, names, ecosystems } = header;
  return {
    name,
    file,
    asOf,
    age: Math.max(0, now.getTime() - Date.parse(asOf)),
    bytes,
    digest: { sha256 },
    records,
    names,
    ecosystems,
  };
}

/** What a person reads of a database. */
export function databaseText({ name, file, header, bytes, sha256 }: Database, now: Date): string[] {
  const age = Math.floor(Math.max(0, now.getTime() - Date.parse(header.asOf)) / DAY) * DAY;
  return [
    `${name}: ${file}`,
    `  as of    ${header.asOf} (${age === 0 ? 'today' : `${formatDuration(age)} ago`})`,
    `  size     ${(bytes / 1_000_000).toFixed(2)} MB`,
    `  sha256   ${sha256}`,
    `  records  ${header.records}, of ${header.names} names`,
    ...ECOSYSTEMS.map((ecosystem) => `           ${ecosystem} ${header.ecosystems[ecosystem]}`),
  ];
}

export const jsonText = (document: unknown): string => `${escapeJson(JSON.stringify(document, null, 2))}\n`;
