import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asObject, asString, MalformedError } from '../advisories/shape.ts';
import type { SnapshotFile } from '../advisories/snapshot/read.ts';
import { LockgateError, messageOf, quote } from '../domain/errors.ts';
import { field } from '../domain/json.ts';
import { ECOSYSTEMS, type Ecosystem } from '../domain/package.ts';
import { packageRoot } from './package-root.ts';
import { readSnapshot } from './snapshot.ts';

/*
 * The folder that `advisories update` and `advisories import` keep. Everything but `current.json` is
 * named by its digest and never changed; `current.json` is replaced in one step, at last. So whoever
 * reads finds the old state or the new one, also where an update was killed half-way.
 *
 *     current.json                         {@link CacheState}
 *     snapshot-<sha256>.bin                laid out as the embedded one
 *     records-<ecosystem>-<sha256>.jsonl.gz  the facts it was built from, for the next update
 */
export const STATE_FILE = 'current.json';

/** A file of the cache. */
export interface CachedFile {
  readonly file: string;
  readonly sha256: string;
}

export interface CacheState {
  /** The newest record that was not in the future when the snapshot was built. */
  readonly asOf: string;
  /** When it was built. ISO 8601, UTC. */
  readonly updated: string;
  readonly snapshot: CachedFile;
  /** The records of each ecosystem; empty where the snapshot was built from files. */
  readonly records: Readonly<Partial<Record<Ecosystem, CachedFile>>>;
}

/** The cache can't be used: nothing may be concluded from it. */
export class CacheError extends LockgateError<'CACHE'> {
  constructor(directory: string, fact: string) {
    super(
      'CACHE',
      `the advisory cache ${quote(directory)} can't be used: ${fact}; run "lockgate advisories update", or remove it`,
    );
    this.name = 'CacheError';
  }
}

/**
 * Where the cache is, unless `--cache` says: `lockgate/advisories` in the user's folder for caches (XDG base directories;
 * LOCALAPPDATA on Windows); null where there is none.
 */
export function defaultCache(env: Readonly<Record<string, string | undefined>>): string | null {
  const home = env['HOME'];
  const folder = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA'], isAbsolute(home) ? path.join(home, '.cache') : undefined];
  const found = folder.find(isAbsolute);
  return found === undefined ? null : path.join(found, 'lockgate', 'advisories');
}

const isAbsolute = (folder: string | undefined): folder is string => folder !== undefined && path.isAbsolute(folder);

/** What the cache holds; null: nothing. Throws {@link CacheError} for anything that can't be read whole. */
export function readState(directory: string): CacheState | null {
  const file = path.join(directory, STATE_FILE);
  if (!existsSync(file)) return null;
  try {
    return stateOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CacheError(directory, `${STATE_FILE} is damaged (${messageOf(error)})`);
  }
}

function stateOf(value: unknown): CacheState {
  const state = asObject(value, STATE_FILE);
  if (field(state, 'version') !== 1) throw new MalformedError('version is not 1');
  const records = asObject(field(state, 'records'), 'records');
  const held = ECOSYSTEMS.filter((ecosystem) => Object.hasOwn(records, ecosystem));
  return {
    asOf: time(field(state, 'asOf'), 'asOf'),
    updated: time(field(state, 'updated'), 'updated'),
    snapshot: cachedFile(field(state, 'snapshot'), 'snapshot'),
    records: Object.fromEntries(held.map((one) => [one, cachedFile(records[one], `records.${one}`)])),
  };
}

function time(value: unknown, where: string): string {
  const text = asString(value, where);
  if (Number.isNaN(Date.parse(text))) throw new MalformedError(`${where} is not a time`);
  return text;
}

function cachedFile(value: unknown, where: string): CachedFile {
  const object = asObject(value, where);
  const file = asString(field(object, 'file'), `${where}.file`);
  const sha256 = asString(field(object, 'sha256'), `${where}.sha256`);
  // A name with a slash would lead out of the folder.
  if (!/^[a-z-]+-[0-9a-f]{64}(?:\.[a-z]+)+$/.test(file) || !file.includes(sha256)) {
    throw new MalformedError(`${where}.file is not named by its digest`);
  }
  return { file, sha256 };
}

/** The snapshot of the cache where it is newer than the embedded one, else the embedded one. Rejects where either can't be read. */
export async function newestSnapshot(cache: string | null): Promise<SnapshotFile> {
  const state = cache === null ? null : readState(cache);
  if (cache === null || state === null || Date.parse(state.asOf) <= Date.parse(embeddedDate())) {
    return readSnapshot(embeddedFile());
  }
  return cachedSnapshot(cache, state);
}

/** The snapshot of the cache, checked against its digest. */
export async function cachedSnapshot(cache: string, { snapshot }: CacheState): Promise<SnapshotFile> {
  const file = await readSnapshot(path.join(cache, snapshot.file), 'cache').catch((error: unknown) => {
    throw new CacheError(cache, messageOf(error));
  });
  if (file.sha256 !== snapshot.sha256) throw new CacheError(cache, `${snapshot.file} does not match its digest`);
  return file;
}

/** The snapshot that ships with Lockgate. */
export const embeddedFile = (): string => path.join(packageRoot(), 'advisories', 'snapshot.bin');

function embeddedDate(): string {
  const origin: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'advisories', 'ORIGIN.json'), 'utf8'));
  return asString(field(origin, 'asOf'), 'asOf of advisories/ORIGIN.json');
}
