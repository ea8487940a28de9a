import { canonicalJson } from '../canonical.ts';
import type { Change } from '../change.ts';
import type { Declaration, Graph, Problem, Project, Unaudited } from '../graph.ts';
import { ECOSYSTEMS, SCOPES, type Entry, type Location, type Package, type Source } from '../package.ts';
import { UPDATE_LEVELS } from '../version.ts';
import { flag, list, nullable, number, object, oneOf, optional, text, wrong, type Shape } from './shape.ts';

export const location: Shape<Location> = object<Location>({ file: text, line: number, column: optional(number) });
const scope = oneOf(SCOPES);

const source: Shape<Source> = object<Source>({
  type: oneOf(['registry', 'git', 'url', 'file', 'workspace']),
  url: nullable(text),
  others: optional(list(text)),
  registry: optional(text),
  unverified: optional(oneOf([true])),
});

const entry: Shape<Entry> = object<Entry>({
  key: text,
  location,
  source,
  integrity: list(text),
  bundled: flag,
  license: nullable(text),
  installScript: nullable(flag),
  alias: nullable(text),
  scope,
  claimed: optional(text),
});

export const packageShape: Shape<Package> = object<Package>({
  purl: text,
  ecosystem: oneOf(ECOSYSTEMS),
  name: text,
  version: text,
  scope,
  direct: flag,
  entries: list(entry),
  dependencies: list(text),
  ranges: optional(list(nullable(text))),
});

/**
 * Packages are written once, in a table, and elsewhere as their row: base and changes hold nearly the same ones.
 * `rows` grows as packages are written; to read, hand it in whole.
 */
export function packageTable(rows: Package[] = []): {
  readonly rows: readonly Package[];
  readonly row: Shape<Package>;
} {
  const known = new Map<string, number>();
  const row: Shape<Package> = {
    write(one) {
      const key = canonicalJson(packageShape.write(one));
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, rows.length);
      rows.push(one);
      return rows.length - 1;
    },
    read(json, at) {
      const one = typeof json === 'number' ? rows[json] : undefined;
      if (one === undefined) throw wrong(at, 'a row of facts.packages');
      return one;
    },
  };
  return { rows, row };
}

const declaration: Shape<Declaration> = object<Declaration>({
  name: text,
  range: text,
  scope,
  location,
  resolved: nullable(text),
  mismatch: nullable(text),
});

const project: Shape<Project> = object<Project>({
  purl: text,
  ecosystem: oneOf(ECOSYSTEMS),
  name: text,
  version: nullable(text),
  file: text,
  declarations: list(declaration),
  dependencies: list(text),
});

export const problem: Shape<Problem> = object<Problem>({
  location,
  message: text,
  remedy: text,
  apart: optional(list(text)),
});
const unaudited: Shape<Unaudited> = object<Unaudited>({ kind: text, name: text, location });

/** A graph whose packages are rows. They are found again by their purl, in the order in which they stood. */
export const graphShape = (row: Shape<Package>): Shape<Graph> =>
  object<Graph>({
    packages: {
      write: (packages) => [...packages.values()].map((one) => row.write(one)),
      read: (json, at) =>
        new Map(
          list(row)
            .read(json, at)
            .map((one) => [one.purl, one]),
        ),
    },
    projects: list(project),
    files: list(text),
    problems: list(problem),
    unaudited: list(unaudited),
  });

export const changeShape = (row: Shape<Package>): Shape<Change> =>
  object<Change>({
    ecosystem: oneOf(ECOSYSTEMS),
    name: text,
    kind: oneOf(['added', 'removed', 'updated', 'altered']),
    before: list(row),
    after: list(row),
    level: nullable(oneOf(UPDATE_LEVELS)),
    scope,
    direct: flag,
  });
