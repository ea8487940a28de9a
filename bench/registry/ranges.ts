import { readBound } from '../../src/domain/bound.ts';
import type { AdvisoryEntry } from '../../src/advisories/record.ts';
import type { VersionRange } from '../../src/domain/affected.ts';
import type { VersionScheme } from '../../src/domain/version.ts';

/** The affected versions of an entry as npm writes them in `vulnerable_versions`: intervals joined by `||`. */
export function npmRange(
  { ranges, versions }: Pick<AdvisoryEntry, 'ranges' | 'versions'>,
  scheme: VersionScheme,
): string {
  const intervals = ranges.flatMap((range) => intervalsOf(range, scheme));
  return [...intervals, ...versions.map((version) => `=${version}`)].join(' || ');
}

function intervalsOf(range: VersionRange, scheme: VersionScheme): string[] {
  const events = range.map(({ kind, version }) => ({
    kind,
    version: version === '0' ? LOWEST : readBound(version, scheme),
  }));
  const readable = events.flatMap(({ kind, version }) => (version === null ? [] : [{ kind, version }]));
  // npm has no way to say "can't be told": such a range is every version.
  if (readable.length < events.length) return ['*'];
  const intervals: string[] = [];
  let open: string | null = null;
  for (const { kind, version } of readable.sort((a, b) => scheme.compare(a.version, b.version))) {
    if (kind === 'introduced') open ??= `>=${version}`;
    else if (open !== null) {
      intervals.push(`${open} ${kind === 'last_affected' ? '<=' : '<'}${version}`);
      open = null;
    }
  }
  return open === null ? intervals : [...intervals, open];
}

const LOWEST = '0.0.0-0';
