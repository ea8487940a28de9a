/** What a package asks for: purls in order, each once, and by the same index the range that asks for it. */
export interface Edges {
  readonly dependencies: readonly string[];
  /** As the lockfile writes it; null where it does not say. */
  readonly ranges: readonly (string | null)[];
}

/** Puts edges in order. A purl that is asked for by two different ranges has none: no single one speaks for it. */
export function edgesInOrder(purls: readonly string[], ranges: readonly (string | null)[]): Edges {
  if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? ''))) {
    return { dependencies: purls, ranges };
  }
  const byPurl = new Map<string, string | null>();
  purls.forEach((purl, index) => {
    const range = ranges[index] ?? null;
    byPurl.set(purl, byPurl.has(purl) && byPurl.get(purl) !== range ? null : range);
  });
  const dependencies = [...byPurl.keys()].sort();
  return { dependencies, ranges: dependencies.map((purl) => byPurl.get(purl) ?? null) };
}

/** The range by which a package asks for another; null: it does not say, or does not ask. By halves, for it is asked of every parent. */
export function rangeOf(
  { dependencies, ranges = [] }: Partial<Pick<Edges, 'ranges'>> & Pick<Edges, 'dependencies'>,
  purl: string,
): string | null {
  let from = 0;
  for (let to = dependencies.length; from < to;) {
    const middle = (from + to) >>> 1;
    if ((dependencies[middle] ?? '') < purl) from = middle + 1;
    else to = middle;
  }
  return dependencies[from] === purl ? (ranges[from] ?? null) : null;
}
