import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphPart } from '../../../src/domain/graph.ts';
import { formats } from '../../../src/ecosystems/formats.ts';
import { globTest } from '../../../src/ecosystems/globs.ts';

/** Reads a file as the format of its path does; `beside` holds the other files, by their path from the top. */
export async function parse(
  text: string,
  path = '.github/workflows/ci.yml',
  beside: readonly string[] = [],
): Promise<GraphPart> {
  const listed = formats.find(({ files }) => globTest(files)(path));
  if (listed === undefined) throw new Error(`no format reads ${path}`);
  const { default: format } = await listed.load();
  const folder = path.split('/').slice(0, -1);
  return format.parse(text, path, (relative) => {
    const parts = [...folder];
    for (const part of relative.split('/')) {
      if (part === '..') parts.pop();
      else parts.push(part);
    }
    return beside.includes(parts.join('/')) ? '' : undefined;
  });
}

export const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8');

/** A workflow of one job with these steps, each a line of YAML. */
export const steps = (...lines: readonly string[]): string =>
  ['jobs:', '  build:', '    runs-on: ubuntu-latest', '    steps:', ...lines.map((line) => `      - ${line}`), ''].join(
    '\n',
  );

/** `name@ref line claimed` of everything that is used. */
export const uses = ({ packages }: GraphPart): string[] =>
  packages.map(({ name, version, entry }) =>
    [`${name}@${version}`, String(entry.location.line), entry.claimed ?? ''].join(' ').trim(),
  );

export const problems = ({ problems: all }: GraphPart): string[] =>
  all.map(({ location, message }) => `${location.line} ${message}`);
