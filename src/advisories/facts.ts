import { OSV_ECOSYSTEMS } from './osv.ts';
import type { AdvisoryRecord, AffectedPackage } from './record.ts';

/**
 * A record as OSV JSON again, cut down to what a verdict needs: reading it back gives the same record.
 * No sentence of the advisory is in it. A withdrawn one keeps nothing but its id and date.
 */
export function factsOf({ id, aliases, modified, withdrawn, affected }: AdvisoryRecord): Readonly<Record<string, unknown>> {
  return withdrawn
    ? { id, modified, withdrawn: modified }
    : { id, modified, aliases, affected: affected.map(affectedFacts) };
}

function affectedFacts({ ecosystem, name, severity, ranges, versions }: AffectedPackage): Readonly<Record<string, unknown>> {
  return {
    package: { ecosystem: OSV_ECOSYSTEMS[ecosystem], name },
    ranges: ranges.map((range) => ({
      type: 'ECOSYSTEM',
      events: range.map(({ kind, version }) => ({ [kind]: version })),
    })),
    versions,
    ...(severity === 'unknown' ? {} : { database_specific: { severity } }),
  };
}
