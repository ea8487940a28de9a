import { createHash } from 'node:crypto';
import type { MadePackage } from '../../../scripts/rehearsal/packages.ts';

/** A package of a real name, so that advisories speak of it, with bytes that nobody unpacks. */
export function madeUp(name: string, version: string, dependencies?: Readonly<Record<string, string>>): MadePackage {
  const tarball = Buffer.from(`${name}@${version}`);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  return { manifest: { name, version, license: 'MIT', ...(dependencies && { dependencies }) }, tarball, integrity };
}

export const MS = madeUp('ms', '2.1.2');
export const MS_PATCH = madeUp('ms', '2.1.3');
/** Affected by GHSA-xvch-5gv4-984h, a critical one. */
export const MINIMIST = madeUp('minimist', '1.2.5');
export const MINIMIST_FIXED = madeUp('minimist', '1.2.8');
export const MKDIRP = madeUp('mkdirp', '0.5.5', { minimist: '^1.2.5' });

export const ALL = [MS, MS_PATCH, MINIMIST, MINIMIST_FIXED, MKDIRP];

export const VULNERABLE = [MINIMIST, MKDIRP, MS] as const;
