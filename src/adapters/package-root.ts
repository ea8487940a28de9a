import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LockgateError } from '../domain/errors.ts';

const LANDMARKS = ['action.yml', 'package.json', 'policies'];

let found: string | null = null;

/**
 * The installation's own folder (action.yml, policies, advisories), whether we run from a bundle in
 * dist, from build, or from source. Climbs from this module at run time: the bundler resolves paths
 * that it can read from the code and would copy the files into the bundle.
 */
export function packageRoot(): string {
  if (found !== null) return found;
  const here = fileURLToPath(import.meta.url);
  for (let folder = path.dirname(here); ; folder = path.dirname(folder)) {
    if (LANDMARKS.every((name) => existsSync(path.join(folder, name)))) return (found = folder);
    if (folder === path.dirname(folder)) break;
  }
  throw new LockgateError(
    'UNREADABLE',
    `No ${LANDMARKS.join(', ')} above ${here}: the installation is not whole. Install it again.`,
  );
}

/** Our version, from the package.json of the installation. */
export function toolVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
  if (
    manifest !== null &&
    typeof manifest === 'object' &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new LockgateError('UNREADABLE', 'The package.json of the installation has no version. Install it again.');
}
