/** What the registry knows of one name: the versions that the lockfile has, and what each depends on. */
export interface Packument {
  readonly name: string;
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Record<string, unknown>;
}

interface LockedEntry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly link?: boolean;
}

/**
 * Packuments with the locked versions alone. A public registry's have every version ever published, so
 * that reading these costs npm less than it would there.
 */
export function packumentsOf(lockfiles: readonly string[]): Map<string, Packument> {
  const entries = lockfiles.flatMap((lockfile) =>
    Object.entries((JSON.parse(lockfile) as { packages: Record<string, LockedEntry> }).packages),
  );
  const found = new Map<string, Packument>();
  for (const [place, entry] of entries) {
    const { version } = entry;
    if (!place.includes('node_modules/') || version === undefined || entry.link === true) continue;
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const packument = found.get(name) ?? { name, 'dist-tags': { latest: version }, versions: {} };
    const { dependencies, optionalDependencies, peerDependencies, resolved: tarball } = entry;
    packument.versions[version] = {
      name,
      version,
      dependencies,
      optionalDependencies,
      peerDependencies,
      dist: { tarball },
    };
    found.set(name, packument);
  }
  return found;
}
