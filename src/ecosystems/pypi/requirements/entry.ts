import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import { isUrl, readDirect } from '../direct.ts';
import { isArchive } from '../files.ts';
import { hashOf } from '../hashes.ts';
import type { LockedPackage } from '../../locked.ts';
import { parseRequirement } from '../requirement.ts';
import { pinOf } from './pin.ts';
import type { Asked } from './read.ts';

/** What one line of a requirements file comes to. */
export type Line =
  | {
      readonly kind: 'locked';
      readonly range: string;
      readonly package: LockedPackage;
      readonly follows: string | null;
    }
  /** A name with a choice of versions. */
  | { readonly kind: 'open'; readonly name: string; readonly range: string }
  /** A folder of the project: its own code, whose dependencies count. */
  | { readonly kind: 'folder'; readonly path: string; readonly extras: readonly string[] }
  | { readonly kind: 'fault'; readonly message: string };

/** Reads what a line asks for; `registry` is where packages that are asked for by name come from. */
export function readLine(asked: Asked, registry: Source): Line {
  const { text } = asked;
  if (asked.editable || isUrl(text)) return readBare(asked);
  const requirement = parseRequirement(text);
  if ('fault' in requirement)
    return isPath(text) ? readBare(asked) : { kind: 'fault', message: `${requirement.fault}.` };
  const { name, specifier, url } = requirement;
  if (url !== null)
    return isUrl(url) ? readUrl(asked, name, url) : { kind: 'fault', message: `${quote(url)} is no URL.` };
  // A file in the folder goes before a package of its name.
  if (isArchive(withoutMarker(text))) return readBare(asked);
  const version = pinOf(specifier);
  if (version === null) return { kind: 'open', name, range: specifier };
  const found = lockedOf(asked, { name, version, source: registry, integrity: [] });
  return { kind: 'locked', range: specifier, package: found, follows: null };
}

const isPath = (text: string): boolean => /^[./]/.test(text) || /^[\w.-]+\//.test(text);

/** A URL or path without a name before it. */
function readBare(asked: Asked): Line {
  const written = withoutMarker(asked.text);
  const [, path = written, extras = ''] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(written) ?? [];
  if (!isUrl(written) && !isArchive(path)) {
    return { kind: 'folder', path, extras: extras === '' ? [] : extras.split(',').map((extra) => extra.trim()) };
  }
  const { told } = readDirect(written);
  if (told === null) return { kind: 'fault', message: `${quote(written)} does not say which package it is.` };
  return readUrl(asked, told.name, written);
}

/** Beside a blank a semicolon begins a marker; elsewhere it is part of a URL. */
function withoutMarker(text: string): string {
  for (let at = text.indexOf(';'); at !== -1; at = text.indexOf(';', at + 1)) {
    if (/\s/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at + 1))) return text.slice(0, at).trimEnd();
  }
  return text;
}

function readUrl(asked: Asked, name: string, url: string): Line {
  const { source, told, integrity, follows } = readDirect(url);
  if (source.type !== 'git' && url.includes('${')) {
    return {
      kind: 'fault',
      message: `${quote(url)} has a variable of the environment, which can stand for any place.`,
    };
  }
  // pip refuses such a file, and what it brings would be judged as the other.
  if (source.type !== 'git' && told !== null && told.name !== name && isTold(url)) {
    return { kind: 'fault', message: `the line asks for ${quote(name)}, but its file is one of ${quote(told.name)}.` };
  }
  const claimed = told?.name === name ? (told.version ?? undefined) : undefined;
  return {
    kind: 'locked',
    range: url,
    package: lockedOf(asked, { name, version: '', source, integrity, ...(claimed === undefined ? {} : { claimed }) }),
    follows,
  };
}

/** A wheel, and any file of PyPI, is named after its package; the archive of a repository may be after anything. */
const isTold = (url: string): boolean =>
  /\.whl(?:$|[?#])/i.test(url) || url.startsWith('https://files.pythonhosted.org/');

interface Found {
  readonly name: string;
  readonly version: string;
  readonly source: Source;
  readonly integrity: readonly string[];
  /** By the name of the file that is installed. */
  readonly claimed?: string;
}

function lockedOf(asked: Asked, { name, version, source, integrity, claimed }: Found): LockedPackage {
  const hashes = asked.hashes.map(hashOf).filter((hash) => hash !== null);
  return {
    name,
    version,
    requires: [],
    entry: {
      key: asked.text,
      location: asked.location,
      source,
      integrity: hashes.length === 0 ? integrity : [...new Set(hashes)].sort(),
      bundled: false,
      license: null,
      installScript: null,
      alias: null,
      ...(claimed === undefined ? {} : { claimed }),
    },
  };
}
