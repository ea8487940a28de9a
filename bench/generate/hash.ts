import { createHash } from 'node:crypto';
import type { Generated } from './graph.ts';

/** The SHA-512 that stands for a generated package's tarball. */
export const hashOf = ({ name, version }: Generated, encoding: 'base64' | 'hex'): string =>
  createHash('sha512').update(`${name}@${version}`).digest(encoding);
