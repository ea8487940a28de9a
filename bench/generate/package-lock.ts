import type { Generated, GeneratedGraph } from './graph.ts';
import { hashOf } from './hash.ts';
import { manifestOf, ranges } from './manifest.ts';

/** A package-lock.json of version 3. */
export function packageLock(graph: GeneratedGraph): string {
  const manifest = manifestOf(graph);
  const packages: Record<string, unknown> = { '': manifest };
  for (const one of graph.packages) {
    const { name, version, needs } = one;
    packages[placeOf(one)] = {
      version,
      resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
      integrity: `sha512-${hashOf(one, 'base64')}`,
      license: 'MIT',
      ...(Object.keys(needs).length > 0 && { dependencies: ranges(needs) }),
    };
  }
  const lock = { name: manifest.name, version: manifest.version, lockfileVersion: 3, requires: true, packages };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const placeOf = ({ name, owner }: Generated): string =>
  owner === null ? `node_modules/${name}` : `node_modules/${owner}/node_modules/${name}`;
