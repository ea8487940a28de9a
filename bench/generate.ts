import { createHash } from 'node:crypto';

const DIRECT = 10;
const BELOW_EACH = 3;
const GROUP = 10;

/** One entry of the lockfile. */
interface Entry {
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly needs: Record<string, string>;
}

/**
 * A package-lock of version 3 with exactly `count` packages, every one reachable from the project,
 * and the package.json beside it. The same number always gives the same text. Every tenth package is
 * a further version of the first one, nested in the folder of the package that wants it.
 */
export function generateProject(count: number): { readonly lockfile: string; readonly manifest: string } {
  const hoisted = count - Math.floor(count / GROUP);
  const manifest = { name: 'generated', version: '1.0.0', dependencies: wanted(0, Math.min(DIRECT, hoisted)) };
  const packages: Record<string, unknown> = { '': manifest };
  for (let index = 0; index < count; index += 1) {
    const { place, name, version, needs } = entry(index, count, hoisted);
    packages[place] = {
      version,
      resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`,
      license: 'MIT',
      ...(Object.keys(needs).length > 0 && { dependencies: needs }),
    };
  }
  const lock = { name: manifest.name, version: manifest.version, lockfileVersion: 3, requires: true, packages };
  return { lockfile: text(lock), manifest: text(manifest) };
}

function entry(index: number, count: number, hoisted: number): Entry {
  const number = index - Math.floor(index / GROUP);
  if (isNested(index)) {
    const owner = nameOf(number - 1);
    const name = nameOf(0);
    return { place: `node_modules/${owner}/node_modules/${name}`, name, version: nestedVersion(index), needs: {} };
  }
  const first = DIRECT + number * BELOW_EACH;
  const nested = index + 1 < count && isNested(index + 1) ? { [nameOf(0)]: nestedVersion(index + 1) } : {};
  const needs = { ...wanted(first, Math.min(first + BELOW_EACH, hoisted)), ...nested };
  return { place: `node_modules/${nameOf(number)}`, name: nameOf(number), version: VERSION, needs };
}

const VERSION = '1.0.0';
const isNested = (index: number): boolean => index % GROUP === GROUP - 1;
const nestedVersion = (index: number): string => `2.0.${index}`;
const nameOf = (number: number): string => `generated-${number}`;
const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function wanted(from: number, to: number): Record<string, string> {
  const needs: Record<string, string> = {};
  for (let number = from; number < to; number += 1) needs[nameOf(number)] = `^${VERSION}`;
  return needs;
}
