import path from 'node:path';
import { readState } from '../../adapters/advisory-cache.ts';
import { replaceCache } from '../../adapters/advisory-cache/write.ts';
import { readRecords } from '../../adapters/advisory-files.ts';
import type { AdvisoryRecord } from '../../advisories/record.ts';
import { jsonText } from '../advisories-report.ts';
import { cacheDirectory } from '../cache-directory.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';

/** The next update reads everything anew, because nobody knows what these files left out. */
export const run: Run = async (invocation) => {
  const { operands, terminal, now, format } = invocation;
  const directory = cacheDirectory(invocation);
  const records: AdvisoryRecord[] = [];
  for (const operand of operands) {
    for (const record of (await readRecords(path.resolve(terminal.cwd, operand))).records) records.push(record);
  }
  const header = await replaceCache(directory, readState(directory), { records, parts: new Map(), now });
  const { asOf, names } = header;
  const text =
    format === 'json'
      ? jsonText({ schemaVersion: 1, cache: directory, asOf, records: header.records, names })
      : `The advisory cache holds ${header.records} records as of ${asOf}.\n`;
  await writeReport(text, invocation);
  return 0;
};
