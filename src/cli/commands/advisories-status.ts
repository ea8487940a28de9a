import path from 'node:path';
import { cachedSnapshot, embeddedFile, newestSnapshot, readState } from '../../adapters/advisory-cache.ts';
import { readSnapshot } from '../../adapters/snapshot.ts';
import { openSnapshot } from '../../advisories/snapshot/read.ts';
import type { SnapshotFile } from '../../advisories/snapshot/read.ts';
import { visible } from '../../reports/escape.ts';
import { databaseDocument, databaseText, jsonText } from '../advisories-report.ts';
import type { Database } from '../advisories-report.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';
import { cacheOf } from '../project.ts';

/** Rejects where a database is damaged: a check would find it so, too. */
export const run: Run = async (invocation) => {
  const cache = cacheOf(invocation);
  const used = (await newestSnapshot(cache)).name;
  const databases = [describe(await readSnapshot(embeddedFile()), embeddedFile())];
  const state = cache === null ? null : readState(cache);
  if (cache !== null && state !== null) {
    databases.push(describe(await cachedSnapshot(cache, state), path.join(cache, state.snapshot.file)));
  }
  const { format, now } = invocation;
  const text =
    format === 'json'
      ? jsonText({ schemaVersion: 1, used, cache, sources: databases.map((one) => databaseDocument(one, now)) })
      : [...databases.flatMap((one) => databaseText(one, now)), `Checks use: ${used}`, ''].map(visible).join('\n');
  await writeReport(text, invocation);
  return 0;
};

function describe(snapshot: SnapshotFile, file: string): Database {
  const { name, bytes, sha256 } = snapshot;
  return { name, file, header: openSnapshot(snapshot).header, bytes: bytes.length, sha256 };
}
