import { pypiVersions } from '../version.ts';

/** No tool writes longer ones, and each is held against many versions. */
const MAX_SPECIFIER = 500;
/** More versions of a name are not held against what is asked for: all of them answer it. */
const MAX_COMPARED = 16;
/** Every edge to a name leads to all of its versions where nothing tells which, so there is an end to it. */
export const MAX_VERSIONS = 64;

/**
 * Entries of a lockfile by name: a name may be locked in several versions, for different environments. Of more than
 * {@link MAX_VERSIONS} only the first are found.
 */
export class ByName<T extends { readonly name: string; readonly version: string }> {
  readonly #entries: readonly T[];
  readonly #indices = new Map<string, number[]>();

  constructor(entries: readonly T[]) {
    this.#entries = entries;
    entries.forEach(({ name }, index) => {
      const same = this.#indices.get(name);
      if (same === undefined) this.#indices.set(name, [index]);
      else if (same.length < MAX_VERSIONS) same.push(index);
    });
  }

  all(name: string): readonly number[] {
    return this.#indices.get(name) ?? [];
  }

  /**
   * The entries of a name that answer a requirement: those whose version one of the specifiers allows; all, where
   * it can't be told or none is allowed. A single one is not looked at, nor then what is asked of it.
   */
  answering(name: string, specifiersOf: () => readonly string[] | null): readonly number[] {
    const all = this.all(name);
    if (all.length < 2 || all.length > MAX_COMPARED) return all;
    const specifiers = specifiersOf();
    const allowed = all.filter((index) => allows(specifiers, this.#entries[index]?.version ?? '') !== false);
    return allowed.length === 0 ? all : allowed;
  }
}

/** Whether a version is in one of several sets of specifiers; null where it can't be told. Prereleases count as any other. */
export function allows(specifiers: readonly string[] | null, version: string): boolean | null {
  if (specifiers === null || version === '' || !pypiVersions.valid(version)) return null;
  let told: boolean | null = false;
  for (const specifier of specifiers) {
    if (specifier === '') return true;
    if (specifier.length > MAX_SPECIFIER || !pypiVersions.validRange(specifier)) told = null;
    else if (pypiVersions.satisfies(version, specifier)) return true;
  }
  return told;
}
