/** How a lockfile of one version is laid out. */
export interface Layout {
  /** What stands between name and version in the keys: `/a/1.0.0`, `/a@1.0.0` or `a@1.0.0`. */
  readonly separator: '/' | '@';
  /** Whether entries say if only development or optional dependencies lead to them, and if they are built. */
  readonly hasFlags: boolean;
}

export const KNOWN_VERSIONS = '5.0 to 5.4, 6.0, 6.1, 7.0 and 9.0';

const SLASH: Layout = { separator: '/', hasFlags: true };
const AT: Layout = { separator: '@', hasFlags: true };
const SNAPSHOTS: Layout = { separator: '@', hasFlags: false };

const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ['5', SLASH],
  ['5.0', SLASH],
  ['5.1', SLASH],
  ['5.2', SLASH],
  ['5.3', SLASH],
  ['5.4', SLASH],
  ['5.4-inlineSpecifiers', SLASH],
  ['6.0', AT],
  ['6.1', AT],
  // pnpm 9 before its release, with the keys of version 6 at first and those of 9 later.
  ['7.0', SNAPSHOTS],
  ['9.0', SNAPSHOTS],
]);

/** The layout of a `lockfileVersion`, quoted in the file or not; null where it is none of the known. */
export const layoutOf = (version: string): Layout | null => LAYOUTS.get(version) ?? null;
