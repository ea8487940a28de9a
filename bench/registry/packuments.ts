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

/** An entry of a package-lock of version 1, where `dependencies` are the packages nested in its folder. */
interface AncientEntry {
  readonly version?: string;
  readonly requires?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, AncientEntry>>;
}

type Lock = Partial<Readonly<Record<'packages', Readonly<Record<string, LockedEntry>>>>> & AncientEntry;

/**
 * Packuments with the locked versions alone. A public registry's have every version ever published, so
 * that reading these costs npm less than it would there.
 */
export function packumentsOf(lockfiles: readonly string[]): Map<string, Packument> {
  const found = new Map<string, Packument>();
  for (const [name, entry] of lockfiles.flatMap((lockfile) => entriesOf(JSON.parse(lockfile) as Lock))) {
    const { version, dependencies, optionalDependencies, peerDependencies, resolved: tarball } = entry;
    if (version === undefined || entry.link === true) continue;
    const packument = found.get(name) ?? { name, 'dist-tags': { latest: version }, versions: {} };
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

const FOLDER = 'node_modules/';

function entriesOf(lock: Lock): (readonly [string, LockedEntry])[] {
  if (lock.packages === undefined) return nestedIn(lock, []);
  return Object.entries(lock.packages)
    .filter(([place]) => place.includes(FOLDER))
    .map(([place, entry]) => [entry.name ?? place.slice(place.lastIndexOf(FOLDER) + FOLDER.length), entry]);
}

function nestedIn(
  { dependencies = {} }: Pick<AncientEntry, 'dependencies'>,
  found: (readonly [string, LockedEntry])[],
): (readonly [string, LockedEntry])[] {
  for (const [name, entry] of Object.entries(dependencies)) {
    const { version, requires } = entry;
    found.push([name, { ...(version !== undefined && { version }), dependencies: requires }]);
    nestedIn(entry, found);
  }
  return found;
}
