import type { AdvisoryFacts } from '../domain/advisory.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { indexRecords, newestModified } from './index-records.ts';
import { answer } from './lookup.ts';
import type { EntriesOf, VersionSchemes } from './lookup.ts';
import type { AdvisoryRecord } from './record.ts';

/** Records that were read whole, with the digest of what they were read from. */
export interface RecordSet {
  readonly records: readonly AdvisoryRecord[];
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A source over records that a person handed in. What `load` throws is passed on: a broken file is wrong usage, not an outage. */
export function recordsSource({
  name,
  load,
  now,
  versions,
}: {
  readonly name: string;
  readonly load: () => Promise<RecordSet>;
  readonly now: Date;
  readonly versions: VersionSchemes;
}): AdvisorySource {
  let loaded: Promise<{ entriesOf: EntriesOf; asOf: string | null; sha256: string }> | undefined;
  const open = async () => {
    const { records, sha256 } = await load();
    return { entriesOf: indexRecords(records), asOf: newestModified(records, now), sha256 };
  };
  return {
    name,
    async lookup(queries): Promise<AdvisoryFacts> {
      loaded ??= open();
      const { entriesOf, asOf, sha256 } = await loaded;
      return {
        ...answer(queries, entriesOf, versions, name),
        sources: [{ name, asOf, digest: { sha256 } }],
        unavailable: [],
      };
    },
  };
}
