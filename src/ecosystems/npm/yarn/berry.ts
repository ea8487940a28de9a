import { quote } from '../../../domain/errors.ts';
import { contradictionOf } from '../lock/source.ts';
import { YamlMap } from '../../yaml/value.ts';
import { npmVersions } from '../version.ts';
import { parseDescriptor, unpatched, type Descriptor } from './descriptor.ts';
import { EntryFields, type YarnAsk, type YarnEntry } from './entry.ts';
import { sourceOf } from './locator.ts';
import type { Block, Refuse } from './syntax.ts';

const FIELDS: ReadonlySet<string> = new Set([
  'version',
  'resolution',
  'dependencies',
  'peerDependencies',
  'dependenciesMeta',
  'peerDependenciesMeta',
  'bin',
  'checksum',
  'conditions',
  'languageName',
  'linkType',
]);

/**
 * Reads an entry of a lockfile of yarn 2 and later; null where it says no package. Its `resolution` is what yarn
 * fetches, so the name is taken from there and the version must fit. Peers have no entries of their own: whoever
 * asks for the package provides them.
 */
export function readBerry(block: Block, file: string, refuse: Refuse): YarnEntry | null {
  const fields = new EntryFields(block, FIELDS, refuse);
  const [written = ''] = block.keys;
  const texts = written.split(/, */);
  const keys = texts.flatMap((key) => parseDescriptor(key) ?? []);
  if (keys.length < texts.length) fields.refuse('the key is not a name and what is asked of it, "name@range".');
  const resolution = fields.text('resolution');
  const locator = parseDescriptor(resolution ?? '');
  const inner = locator && unpatched(locator);
  if (inner === null) {
    fields.refuse(`the resolution ${resolution === null ? 'is missing' : `${quote(resolution)} names no package`}.`);
    return null;
  }
  const other = keys.find((key) => nameOf(key) !== inner.name);
  if (other !== undefined) {
    fields.refuse(`the key asks for ${quote(nameOf(other))}, but yarn fetches ${quote(inner.name)}.`);
  }
  const { source, folder, reference } = sourceOf(inner);
  const version = fields.text('version');
  if (version === null) fields.refuse('the entry has no version.');
  else if (reference !== null && !sameVersion(version, reference)) {
    fields.refuse(`the entry says that it is of version ${quote(version)}, but yarn fetches ${quote(reference)}.`);
  }
  const contradiction =
    version === null ? null : contradictionOf({ name: inner.name, version, resolved: source.url }, source);
  if (contradiction !== null) fields.refuse(contradiction);
  if (fields.text('linkType') === null) fields.refuse('the entry has no link type: it may be cut off.');
  const checksum = fields.text('checksum');
  return {
    keys,
    location: { file, line: block.line },
    folder,
    name: inner.name,
    version: version ?? reference ?? '',
    source,
    integrity: checksum === null ? [] : [checksum],
    asks: readAsks(fields),
  };
}

/** The package that a key asks for: an alias and a patch name it in their range. */
function nameOf(key: Descriptor): string {
  const { name, range } = unpatched(key) ?? key;
  const at = range.startsWith('npm:') ? range.indexOf('@', 'npm:'.length + 1) : -1;
  return at === -1 ? name : range.slice('npm:'.length, at);
}

const sameVersion = (a: string, b: string): boolean =>
  a === b || (npmVersions.valid(a) && npmVersions.valid(b) && npmVersions.compare(a, b) === 0);

function readAsks(fields: EntryFields): YarnAsk[] {
  const meta = fields.below('dependenciesMeta');
  const asks: YarnAsk[] = [];
  fields.eachPair('dependencies', (name, range) => asks.push({ name, range, optional: isOptional(meta, name) }));
  return asks;
}

function isOptional(meta: YamlMap | null, name: string): boolean {
  const about = meta?.get(name);
  return about instanceof YamlMap && about.get('optional') === 'true';
}
