import { withProtocol, type Descriptor } from './descriptor.ts';

/** One of the root manifest's `resolutions`: what it replaces, and the range in its place. */
interface Resolution {
  /** Who must be asking; null: whoever. */
  readonly from: Descriptor | null;
  /** The range that is replaced; empty: any. */
  readonly range: string;
  readonly replacement: string;
}

/** What a package of a name asks for, as berry's `resolutions` have it; undefined: they don't speak of it. */
export type Replacement = (parent: Descriptor, asked: Descriptor) => string | undefined;

const SPECIFIER = '((?:@[^/@]+/)?[^/@]+)(?:@([^/]+))?';
const PATTERN = new RegExp(`^(?:${SPECIFIER}/)?${SPECIFIER}$`);

/**
 * Reads `resolutions` as berry does: `name`, `name@range`, `parent/name` and `parent@version/name`; of several that
 * fit, the first counts. Yarn 1 needs none of this, for its lockfile keeps the keys that are asked for.
 */
export function readResolutions(resolutions: readonly (readonly [string, string])[]): Replacement {
  const byName = new Map<string, Resolution[]>();
  for (const [pattern, replacement] of resolutions) {
    const [, parent, parentRange = '', name = '', range = ''] = PATTERN.exec(pattern) ?? [];
    const from = parent === undefined ? null : { name: parent, range: parentRange };
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [{ from, range, replacement }]);
    else known.push({ from, range, replacement });
  }
  return (parent, asked) =>
    byName
      .get(asked.name)
      ?.find(
        ({ from, range }) =>
          (range === '' || withProtocol(range) === withProtocol(asked.range)) &&
          (from === null ||
            (from.name === parent.name &&
              (from.range === '' || withProtocol(from.range) === withProtocol(parent.range)))),
      )?.replacement;
}
