import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphPart, PartPackage } from '../../../../src/domain/graph.ts';
import pnpmLock from '../../../../src/ecosystems/npm/formats/pnpm-lock.ts';

type Beside = Readonly<Record<string, unknown>>;

/** Parses a lockfile; files beside it by their path, values written as JSON. */
export function parse(text: string, beside: Beside = {}, file = 'app/pnpm-lock.yaml'): GraphPart {
  return pnpmLock.parse(text, file, (name) => {
    const content = beside[name];
    return content === undefined || typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  }) as GraphPart;
}

const fixtures = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'pnpm-lock');
export const cases = readdirSync(fixtures, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);

export const fixture = (name: string): string =>
  readFileSync(path.join(fixtures, name, 'pnpm-lock.yaml.fixture'), 'utf8');

/** A real lockfile with the manifests of its importers. */
export function real(name: string): GraphPart {
  const folder = path.join(fixtures, name);
  const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const beside = manifests.map((file) => [
    file.split(path.sep).join('/').replace('package.fixture.json', 'package.json'),
    readFileSync(path.join(folder, file), 'utf8'),
  ]);
  return parse(fixture(name), Object.fromEntries(beside) as Beside, 'pnpm-lock.yaml');
}

/** The one package with this key. */
export function at(part: GraphPart, key: string): PartPackage {
  const found = part.packages.filter((one) => one.entry.key === key);
  expect(found.map((one) => one.entry.key)).toEqual([key]);
  return found[0]!;
}

export const messages = (part: GraphPart): string[] => part.problems.map(({ message }) => message);
export const mismatches = (part: GraphPart): (string | null)[] =>
  part.projects.flatMap((project) => project.declarations.map(({ mismatch }) => mismatch));

export const HASH = `sha512-${'A'.repeat(86)}==`;

/** A lockfile of version 9 with these dependencies of the project, and these entries: key, what is in `packages`, what is in `snapshots`. */
export function v9(
  asks: readonly (readonly [name: string, specifier: string, version: string])[],
  entries: readonly (readonly [key: string, about?: string | undefined, edges?: string])[],
  more = '',
): string {
  return [
    "lockfileVersion: '9.0'",
    more,
    'importers:',
    '  .:',
    '    dependencies:',
    ...asks.map(([name, specifier, version]) => `      '${name}': {specifier: '${specifier}', version: '${version}'}`),
    'packages:',
    ...[...new Map(entries.map(([key, about]) => [key.replace(/\(.*/, ''), about]))].map(
      ([key, about = `resolution: {integrity: ${HASH}}`]) => `  '${key}':\n    ${about}`,
    ),
    'snapshots:',
    ...entries.map(([key, , edges = '{}']) => `  '${key}': ${edges}`),
  ].join('\n');
}
