import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { Location } from '../../../domain/package.ts';
import { Fields } from '../../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../../json/record.ts';
import type { LockedPackage } from '../../locked.ts';
import { hashes } from '../lock/modern.ts';
import { MAX_LOCATION } from '../lock/location.ts';
import { contradictionOf } from '../lock/source.ts';
import type { Ask } from '../manifest/ask.ts';
import { asksOf } from './asks.ts';
import { namesIn } from './folder.ts';
import { REMEDY } from './remedy.ts';
import { readResolution, type Resolution } from './resolution.ts';

/** One entry of `packages`, before edges are drawn. */
export interface BunPackage extends Omit<LockedPackage, 'requires'> {
  /** The names in its key: where it stands. */
  readonly names: readonly string[];
  readonly resolution: Resolution;
  readonly asks: readonly Ask[];
}

/** A path of the file system has no room for more, and each step up costs one for everything that is asked for. */
const MAX_DEPTH = 256;

type Item = 'url' | 'info' | 'tag' | 'integrity';

/** What follows the first item of an entry's list. */
const ITEMS: Readonly<Record<Resolution['kind'], readonly Item[]>> = {
  npm: ['url', 'info', 'integrity'],
  git: ['info', 'tag', 'integrity'],
  tarball: ['info', 'integrity'],
  folder: ['info'],
  // Version 0 alone repeats there what `workspaces` says.
  workspace: ['info'],
  root: ['info'],
};

/** Reads one entry of `packages`; null where it can't be told what it installs, which is a problem. */
export function readPackage(key: string, raw: unknown, place: Location, problems: Problem[]): BunPackage | null {
  const refuse = (message: string): null => {
    problems.push({ location: place, message: `${quote(key)}: ${message}`, remedy: REMEDY });
    return null;
  };
  if (!Array.isArray(raw)) return refuse(`the entry is ${kindOf(raw)}, not a list.`);
  if (key.length > MAX_LOCATION) return refuse(`the key is longer than ${MAX_LOCATION} characters.`);
  const names = namesIn(key);
  if (names.length > MAX_DEPTH) return refuse(`the key has more than ${MAX_DEPTH} names.`);
  const [first]: unknown[] = raw;
  if (typeof first !== 'string') return refuse('the entry does not begin with a string that says what it is.');
  const resolution = readResolution(first);
  if (resolution === null) return refuse(`${quote(first)} is no resolution that bun is known to write.`);
  const { name, kind, version } = resolution;
  if (name === '' && kind !== 'root') return refuse(`${quote(first)} names no package.`);

  const items = ITEMS[kind];
  if (raw.length > items.length + 1) refuse(`the entry has ${raw.length} items, where ${items.length + 1} are known.`);
  const item = (wanted: Item): unknown => (items.includes(wanted) ? raw[items.indexOf(wanted) + 1] : undefined);
  const text = (wanted: Item, needed: boolean): string => {
    const value = item(wanted);
    if (typeof value === 'string') return value;
    if (needed || value !== undefined) refuse(`its ${wanted} is ${kindOf(value)}.`);
    return '';
  };
  const url = text('url', kind === 'npm') || null;
  const integrity = text('integrity', kind === 'npm');
  text('tag', kind === 'git');
  const fields = new Fields(infoOf(item('info'), kind, refuse), key, place, problems, REMEDY);
  const source = kind === 'npm' ? { type: 'registry' as const, url } : resolution.source;
  const contradiction = kind === 'npm' ? contradictionOf({ name, version, resolved: url }, source) : null;
  if (contradiction !== null) refuse(contradiction);
  const installedAs = names.at(-1) ?? key;
  return {
    names,
    resolution,
    asks: asksOf(fields),
    name,
    version,
    entry: {
      key,
      location: place,
      source,
      integrity: integrity === '' ? [] : hashes(integrity),
      // What has an address of its own is fetched from there, and nothing ships inside the project.
      bundled: fields.flag('bundled') === true && url === null && names.length > 1,
      license: null,
      installScript: null,
      alias: installedAs === name ? null : installedAs,
    },
  };
}

function infoOf(value: unknown, kind: Resolution['kind'], refuse: (message: string) => null): JsonRecord {
  if (isRecord(value)) return value;
  const missing = value === undefined;
  if (!missing || (kind !== 'workspace' && kind !== 'root')) refuse(`its info is ${kindOf(value)}.`);
  return {};
}
