import type { Generated, GeneratedGraph } from './graph.ts';
import { hashOf } from './hash.ts';
import { manifestOf, ranges } from './manifest.ts';

/** A bun.lock of version 1, trailing commas included. */
export function bunLock(graph: GeneratedGraph): string {
  const { name, dependencies } = manifestOf(graph);
  const asked = Object.entries(dependencies).map(([wanted, range]) => `        "${wanted}": "${range}",\n`);
  return [
    `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "${name}",\n      "dependencies": {\n`,
    ...asked,
    '      },\n    },\n  },\n  "packages": {\n',
    graph.packages.map(line).join('\n'),
    '  }\n}\n',
  ].join('');
}

function line(one: Generated): string {
  const { name, version, owner, needs } = one;
  const key = owner === null ? name : `${owner}/${name}`;
  const about = Object.keys(needs).length === 0 ? {} : { dependencies: ranges(needs) };
  return `    "${key}": ["${name}@${version}", "", ${JSON.stringify(about)}, "sha512-${hashOf(one, 'base64')}"],\n`;
}
