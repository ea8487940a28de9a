import type { Generated, GeneratedGraph } from './graph.ts';
import { hashOf } from './hash.ts';

/** A pnpm-lock.yaml of version 9.0, written as pnpm writes it. */
export function pnpmLock({ asked, packages }: GeneratedGraph): string {
  const importer = Object.entries(asked).flatMap(([name, { range, version }]) => [
    `      ${name}:`,
    `        specifier: ${range}`,
    `        version: ${version}`,
  ]);
  return [
    "lockfileVersion: '9.0'\n",
    'settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n',
    `importers:\n\n  .:\n    dependencies:\n${importer.join('\n')}\n`,
    `packages:\n\n${packages.map(resolution).join('\n')}`,
    `snapshots:\n\n${packages.map(snapshot).join('\n')}`,
  ].join('\n');
}

const resolution = (one: Generated): string =>
  `  ${one.name}@${one.version}:\n    resolution: {integrity: sha512-${hashOf(one, 'base64')}}\n    engines: {node: '>=18'}\n`;

function snapshot({ name, version, needs }: Generated): string {
  const lines = Object.entries(needs).map(([wanted, need]) => `      ${wanted}: ${need.version}\n`);
  const key = `  ${name}@${version}:`;
  return lines.length === 0 ? `${key} {}\n` : `${key}\n    dependencies:\n${lines.join('')}`;
}
