import type { GeneratedGraph, Need } from './graph.ts';

/** Needs as manifests write them: a name and its range. */
export const ranges = (needs: Readonly<Record<string, Need>>): Record<string, string> =>
  Object.fromEntries(Object.entries(needs).map(([name, { range }]) => [name, range]));

/** The package.json of a generated project. */
export const manifestOf = ({ asked }: GeneratedGraph) => ({
  name: 'generated',
  version: '1.0.0',
  dependencies: ranges(asked),
});
