import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import { entryPointsOf } from '../../ecosystems/npm/artifact/entry-points.ts';
import { secretsIn } from '../../ecosystems/npm/artifact/secrets.ts';
import { readTarball } from './tarball.ts';
import type { PackedFile } from './tarball.ts';

const README = /^readme(?:\.\w+)?$/i;
// npm cuts what it shows of a readme; more would only make the publish request larger.
const MAX_README = 64 * 1024;

/** What a package tarball is and holds. Rejects with `LockgateError<'PACK'>`. */
export async function describeTarball(filename: string, bytes: Uint8Array): Promise<PackedArtifact> {
  const files = await readTarball(bytes);
  const manifest = manifestOf(files);
  const { name, version } = manifest;
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new LockgateError('PACK', 'The packed package.json has no name or no version. Give it both.');
  const readme = files.find((file) => README.test(file.path));
  return {
    bytes,
    manifest,
    sha1: hex('sha1', bytes),
    blobs: new Map(files.map((file) => [file.path, blobId(file.bytes)])),
    readme: readme === undefined ? null : { filename: readme.path, text: textOf(readme).slice(0, MAX_README) },
    artifact: {
      ecosystem: 'npm',
      name,
      version,
      filename: basename(filename),
      size: bytes.length,
      sha256: hex('sha256', bytes),
      sha512: hex('sha512', bytes),
      files: files.map((file) => ({
        path: file.path,
        size: file.bytes.length,
        mode: file.mode,
        secrets: isText(file) ? secretsIn(textOf(file)) : [],
      })),
      entryPoints: entryPointsOf(manifest),
    },
  };
}

function manifestOf(files: readonly PackedFile[]): Readonly<Record<string, unknown>> {
  const file = files.find(({ path }) => path === 'package.json');
  if (file === undefined) throw new LockgateError('PACK', 'The package tarball has no package.json. Pack it with npm.');
  try {
    const parsed: unknown = JSON.parse(textOf(file).replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    throw new Error('it is no object');
  } catch (error) {
    throw new LockgateError(
      'PACK',
      `The packed package.json can't be read: ${quote(messageOf(error))}. Correct it.`,
      error,
    );
  }
}

const hex = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex');

/** Git's object id of a file with this content. */
const blobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const textOf = (file: PackedFile): string => Buffer.from(file.bytes).toString('utf8');
/** As git tells text from binary: no NUL at the start. */
const isText = (file: PackedFile): boolean => !file.bytes.subarray(0, 8000).includes(0);
