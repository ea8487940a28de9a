import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphPart, PartPackage } from '../../../src/domain/graph.ts';

/** A file of the fixtures of a format, by `<format>/<case>/<file>`. */
export const fixture = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures', `${file}.fixture`), 'utf8');

/** The only entry of a name. */
export function only(part: GraphPart, name: string): PartPackage {
  const found = part.packages.filter((one) => one.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} entries are called ${name}`);
  return found[0];
}

/** What manifests and lockfile disagree about: `file:line message`. */
export const mismatches = (part: GraphPart): string[] =>
  part.projects.flatMap(({ declarations }) =>
    declarations.flatMap(({ location, mismatch }) =>
      mismatch === null ? [] : [`${location.file}:${location.line} ${mismatch}`],
    ),
  );

export const HASH = `sha256:${'0'.repeat(64)}`;
export const SRI = `sha256-${Buffer.alloc(32).toString('base64')}`;
