import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A package that the loopback registry serves. */
export interface MadePackage {
  readonly manifest: { readonly name: string; readonly version: string } & Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
  readonly integrity: string;
}

/** Packs a package of these files with npm itself. The names are of real packages, so that advisories speak of them; the bytes are ours. */
export function makePackage(manifest: MadePackage['manifest'], index: string): MadePackage {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearsal-package-'));
  try {
    mkdirSync(path.join(folder, 'package'));
    const whole = { license: 'MIT', main: 'index.js', ...manifest };
    writeFileSync(path.join(folder, 'package', 'package.json'), JSON.stringify(whole, null, 2));
    writeFileSync(path.join(folder, 'package', 'index.js'), index);
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: path.join(folder, 'package'),
      stdio: 'ignore',
    });
    const name = readdirSync(folder).find((one) => one.endsWith('.tgz')) ?? '';
    const tarball = readFileSync(path.join(folder, name));
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return { manifest: whole, tarball, integrity };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lockfile entry of a package, as npm writes it for the public registry. */
export const locked = ({ manifest, integrity }: MadePackage): Record<string, unknown> => ({
  version: manifest.version,
  resolved: `https://registry.npmjs.org/${manifest.name}/-/${manifest.name}-${manifest.version}.tgz`,
  integrity,
  license: 'MIT',
  ...(manifest['dependencies'] === undefined ? {} : { dependencies: manifest['dependencies'] }),
});
