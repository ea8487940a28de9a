/**
 * Builds advisories/snapshot.bin and advisories/ORIGIN.json from OSV files:
 *
 *     npm run snapshot -- [--now ISO-8601] <file or directory>...
 *
 * The same files and the same --now give the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../src/adapters/advisory-files.ts';
import { snapshotTools } from '../src/adapters/snapshot.ts';
import { buildSnapshot } from '../src/advisories/snapshot/write.ts';
import type { RecordSet } from '../src/advisories/records.ts';
import { byCodeUnit } from '../src/domain/canonical.ts';
import { quote, UsageError } from '../src/domain/errors.ts';
import { versionSchemes } from '../src/ecosystems/versions.ts';

/** Whose facts may be shipped, under which licence: each has to be credited. */
const DATABASES = [
  {
    prefix: 'GHSA-',
    name: 'GitHub Advisory Database',
    url: 'https://github.com/github/advisory-database',
    licence: 'CC-BY-4.0',
  },
  {
    prefix: 'PYSEC-',
    name: 'Python Packaging Advisory Database',
    url: 'https://github.com/pypa/advisory-database',
    licence: 'CC-BY-4.0',
  },
  {
    prefix: 'MAL-',
    name: 'OpenSSF Malicious Packages',
    url: 'https://github.com/ossf/malicious-packages',
    licence: 'Apache-2.0',
  },
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { now: { type: 'string' } } });
const now = values.now === undefined ? new Date() : new Date(values.now);
if (positionals.length === 0 || Number.isNaN(now.getTime())) {
  throw new UsageError('usage: npm run snapshot -- [--now ISO-8601] <OSV file or directory>...');
}

const sets: (RecordSet & { readonly file: string })[] = [];
for (const path of positionals) sets.push({ file: basename(path), ...(await readRecords(path)) });
sets.sort((a, b) => byCodeUnit(a.file, b.file));
const ids = new Set(sets.flatMap(({ records }) => records.map(({ id }) => id)));
const countIds = (prefix: string): number => [...ids].filter((id) => id.startsWith(prefix)).length;
for (const id of ids) {
  if (!DATABASES.some(({ prefix }) => id.startsWith(prefix))) {
    throw new UsageError(`${quote(id)} is of no database whose licence is known here. Add it to DATABASES.`);
  }
}

const { bytes, header } = buildSnapshot(
  sets.flatMap(({ records }) => records),
  { now, versions: versionSchemes, tools: snapshotTools },
);

const origin = {
  snapshot: { file: 'snapshot.bin', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  asOf: header.asOf,
  records: header.records,
  names: header.names,
  databases: DATABASES.map(({ prefix, name, url, licence }) => ({
    name,
    url,
    licence,
    ids: `${prefix}*`,
    records: countIds(prefix),
  })),
  builtFrom: sets.map(({ file, records, sha256 }) => ({
    file,
    sha256,
    records: records.length,
    withdrawn: records.filter(({ withdrawn }) => withdrawn).length,
  })),
};
const directory = new URL('../../advisories/', import.meta.url);
await writeFile(new URL('snapshot.bin', directory), bytes);
await writeFile(new URL('ORIGIN.json', directory), `${JSON.stringify(origin, null, 2)}\n`);
console.log(
  `advisories/snapshot.bin: ${header.records} records, ${header.names} names, ${bytes.length} bytes, as of ${header.asOf}`,
);
