import { assertNever, quote } from '../../domain/errors.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { RegistryVersion } from '../../domain/facts.ts';
import { fail, indeterminate, type Outcome } from '../../domain/outcome.ts';
import type { Entry, Package } from '../../domain/package.ts';
import { compareHashes, isStrong } from './hashes.ts';
import { nameKey, packageSubject, placeOf, show } from './subjects.ts';
import { parseUrl } from './urls.ts';

/** What differs between a locked entry and the registry; null: nothing. */
interface Difference {
  readonly field: 'version' | 'integrity' | 'resolved';
  readonly message: string;
  readonly registry: RegistryVersion | null;
}

/** Compares every entry of a package that a change brought with what the registry serves under its name and version. */
export function matchRegistry(one: Package, evidence: Evidence<RegistryVersion> | undefined): Outcome[] {
  const entries = one.entries.filter((entry) => entry.source.type === 'registry' && !entry.bundled);
  if (entries.length === 0) return [];
  const known = evidence ?? { state: 'unavailable' as const, reason: 'it was not asked' };
  switch (known.state) {
    case 'unavailable':
      return [unknown(one, `The registry could not be asked about ${show(one)}: ${quote(known.reason)}.`)];
    case 'absent': {
      const message = `The registry knows no ${show(one)}.`;
      return entries.slice(0, 1).map((entry) => mismatch(one, entry, { field: 'version', message, registry: null }));
    }
    case 'available':
      return entries.flatMap((entry) => compareEntry(one, entry, known.value));
    default:
      return assertNever(known);
  }
}

function compareEntry(one: Package, entry: Entry, registry: RegistryVersion): Outcome[] {
  const { url } = entry.source;
  const { tarball } = registry;
  const differences: Difference[] = [];
  if (url !== null && tarball !== null && !sameFile(url, tarball)) {
    const message = `${show(one)} is locked with ${quote(url)}, but the registry serves it at ${quote(tarball)}.`;
    differences.push({ field: 'resolved', message, registry });
  }
  // Without a single file, any of those that are locked may be installed.
  const hashes = compareHashes(entry.integrity, registry.integrity, tarball === null);
  if (hashes === 'different') {
    const message =
      tarball === null
        ? `A locked hash of ${show(one)} is that of none of its files on the registry: these are other bytes.`
        : `The locked hash of ${show(one)} is not the registry's: these are other bytes.`;
    differences.push({ field: 'integrity', message, registry });
  }
  // Without a strong locked hash this is the case of a missing or weak one, which is told already.
  if (hashes === 'incomparable' && entry.integrity.some(isStrong)) {
    return [
      ...differences.map((difference) => mismatch(one, entry, difference)),
      unknown(one, `The registry tells no strong hash of ${show(one)} that each locked one could be compared with.`),
    ];
  }
  return differences.map((difference) => mismatch(one, entry, difference));
}

/** Two URLs of one file; yarn's own host is another name of the npm registry, and a fragment names no file. */
function sameFile(locked: string, served: string): boolean {
  const [a, b] = [parseUrl(locked), parseUrl(served)];
  if (a === null || b === null) return locked === served;
  for (const url of [a, b]) {
    if (url.origin === 'https://registry.yarnpkg.com') url.host = 'registry.npmjs.org';
    url.hash = '';
  }
  return a.href === b.href;
}

const mismatch = (one: Package, entry: Entry, { field, message, registry }: Difference): Outcome =>
  fail({
    subject: packageSubject(one),
    key: `mismatch:${field}:${nameKey(one)}`,
    message,
    remedy: `Don't merge it: lock ${quote(one.name)} again from the registry, and find out who wrote the line.`,
    location: entry.location,
    // Other bytes than the registry's are never a matter of taste.
    effect: 'deny',
    evidence: {
      reason: 'mismatch',
      field,
      locked: { resolved: entry.source.url, integrity: entry.integrity },
      registry: registry && { tarball: registry.tarball, integrity: registry.integrity },
    },
  });

const unknown = (one: Package, message: string): Outcome =>
  indeterminate({
    subject: packageSubject(one),
    key: `registry:${nameKey(one)}`,
    message,
    remedy: 'Run it again when the registry answers, or merge it by hand.',
    location: placeOf(one),
  });
