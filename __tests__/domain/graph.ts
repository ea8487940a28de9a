import { assembleGraph } from '../../src/domain/assemble.ts';
import type { Graph, GraphPart, PartPackage } from '../../src/domain/graph.ts';
import type { Entry } from '../../src/domain/package.ts';
import { purlOf } from '../../src/domain/purl.ts';
import { bareEntry } from '../fakes/bare-facts.ts';

/** Fields of one place; whatever is left out is ordinary. */
export interface Place extends Partial<Omit<Entry, 'location'>> {
  readonly direct?: boolean;
  readonly file?: string;
  readonly dependencies?: readonly string[];
}

const split = (spec: string): [string, string] => {
  const at = spec.lastIndexOf('@');
  return [spec.slice(0, at), spec.slice(at + 1)];
};

export const purl = (spec: string): string => purlOf('npm', ...split(spec));

/** The place of an npm package, written as `name@version`. */
export function place(
  spec: string,
  { direct = false, file = 'package-lock.json', dependencies = [], ...entry }: Place = {},
): PartPackage {
  const [name, version] = split(spec);
  return {
    purl: purl(spec),
    ecosystem: 'npm',
    name,
    version,
    direct,
    dependencies: dependencies.map(purl),
    entry: bareEntry(name, { location: { file, line: 1 }, ...entry }),
  };
}

export function part(
  packages: readonly PartPackage[],
  asks: readonly string[] = [],
  file = 'package-lock.json',
): GraphPart {
  const name = file.split('/').at(-2) ?? 'app';
  const project = {
    purl: purlOf('npm', name, ''),
    ecosystem: 'npm' as const,
    name,
    version: null,
    file,
    declarations: [],
    dependencies: asks.map(purl),
  };
  return { file, projects: [project], packages, problems: [] };
}

/** A graph of `name@version` keys with what each requires; `app` is the project. */
export function graphOf(edges: Readonly<Record<string, readonly string[]>>): Graph {
  const { app = [], ...packages } = edges;
  return assembleGraph([
    part(
      Object.entries(packages).map(([spec, dependencies]) => place(spec, { dependencies })),
      app,
    ),
  ]);
}
