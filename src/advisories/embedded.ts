import { messageOf } from '../domain/errors.ts';
import type { AdvisoryFacts } from '../domain/advisory.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { answer } from './lookup.ts';
import type { VersionSchemes } from './lookup.ts';
import { openSnapshot } from './snapshot/read.ts';
import type { Snapshot, SnapshotFile } from './snapshot/read.ts';

/**
 * The snapshot that ships with Lockgate, or a newer one that was built here, as a source. It is read when
 * it is first asked, once; a missing or damaged one is `unavailable`.
 */
export function embeddedSource({
  load,
  versions,
}: {
  readonly load: () => Promise<SnapshotFile>;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  const name = 'embedded';
  let opened: Promise<{ file: SnapshotFile; snapshot: Snapshot }> | undefined;
  const open = async () => {
    const file = await load();
    return { file, snapshot: openSnapshot(file) };
  };
  return {
    name,
    async lookup(queries): Promise<AdvisoryFacts> {
      try {
        opened ??= open();
        const { file, snapshot } = await opened;
        return {
          ...answer(queries, snapshot.entriesOf, versions, file.name),
          sources: [{ name: file.name, asOf: snapshot.header.asOf, digest: { sha256: file.sha256 } }],
          unavailable: [],
        };
      } catch (error) {
        return { matches: new Map(), sources: [], unavailable: [{ source: name, reason: messageOf(error) }] };
      }
    },
  };
}
