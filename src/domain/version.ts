/** How an ecosystem orders and matches versions. Implementations wrap the ecosystem's own library. */
export interface VersionScheme {
  /** Whether the text is a version at all. */
  valid(version: string): boolean;
  /** Negative, zero or positive, as for Array.sort; both must be valid. */
  compare(a: string, b: string): number;
  /**
   * How a bound of an advisory compares with a version, where that is not `compare`: a local version of PyPI
   * (`2.1.0+cu118`) is a build of the public one, of which an advisory speaks that names no local one.
   */
  compareBound?(bound: string, version: string): number;
  /** Whether a version lies in a range of the ecosystem's own syntax; prereleases count as ordinary versions. */
  satisfies(version: string, range: string): boolean;
  /** Whether the text is a range of the ecosystem's own syntax. */
  validRange(range: string): boolean;
  /**
   * The first of major, minor and patch that differs, whichever way the step goes; where only a
   * prerelease does, the part of which it is the prerelease. Null where one of them is no version.
   */
  level(a: string, b: string): UpdateLevel | null;
  /**
   * The lowest and the highest version that a text can stand for which names no single one: the tag `v4` of an
   * action moves along 4.x. Null, or left out: it stands for itself.
   */
  span?(version: string): VersionSpan | null;
}

/** Both ends included. */
export interface VersionSpan {
  readonly lowest: string;
  readonly highest: string;
}

/** Smallest first. In 0.x a step of the second number is `minor`, as semver names it, though it may break. */
export const UPDATE_LEVELS = ['patch', 'minor', 'major'] as const;
export type UpdateLevel = (typeof UPDATE_LEVELS)[number];
