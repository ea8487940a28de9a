import { withProtocol, type Descriptor } from './descriptor.ts';

/** What counts in the place of what a parent asks for, as berry's `resolutions` have it; undefined: nothing does. */
export type Replacement = (parent: Descriptor, asked: Descriptor) => string | undefined;

const SPECIFIER = '((?:@[^/@]+/)?[^/@]+)(?:@([^/]+))?';
const PATTERN = new RegExp(`^(?:${SPECIFIER}/)?${SPECIFIER}$`);

/** The name that a pattern of `resolutions` speaks of, in either language: `x` of a globstar and `x`, or of `parent/x@1`. */
export const targetOf = (pattern: string): string =>
  /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(pattern)?.[1] ?? pattern;

interface Resolution {
  readonly order: number;
  readonly replacement: string;
}

/**
 * Reads `resolutions` as berry does: `name`, `name@range`, `parent/name` and `parent@version/name`; of several that
 * fit, the first counts. Yarn 1 needs none of this, for its lockfile keeps the keys that are asked for.
 */
export function readResolutions(resolutions: readonly (readonly [string, string])[]): Replacement {
  const names = new Set<string>();
  const known = new Map<string, Resolution>();
  resolutions.forEach(([pattern, replacement], order) => {
    const [, parent, parentRange, name = '', range] = PATTERN.exec(pattern) ?? [];
    const key = keyOf(specifier(parent, parentRange), specifier(name, range));
    names.add(name);
    if (!known.has(key)) known.set(key, { order, replacement });
  });
  return (parent, asked) => {
    if (!names.has(asked.name)) return undefined;
    let first: Resolution | undefined;
    for (const who of ['', parent.name, specifier(parent.name, parent.range)]) {
      for (const what of [asked.name, specifier(asked.name, asked.range)]) {
        const found = known.get(keyOf(who, what));
        if (found !== undefined && found.order < (first?.order ?? Infinity)) first = found;
      }
    }
    return first?.replacement;
  };
}

const specifier = (name = '', range?: string): string =>
  range === undefined ? name : `${name}@${withProtocol(range)}`;
const keyOf = (who: string, what: string): string => `${who} ${what}`;
