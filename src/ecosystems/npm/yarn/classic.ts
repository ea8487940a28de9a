import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import { contradictionOf } from '../lock/source.ts';
import { tarballOf } from '../lock/tarball.ts';
import { isRegistrySpec, parseSpec } from '../manifest/spec.ts';
import { parseDescriptor, type Descriptor } from './descriptor.ts';
import { EntryFields, type YarnAsk, type YarnEntry } from './entry.ts';
import { hashesOf } from './hashes.ts';
import type { Block, Refuse } from './syntax.ts';

const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'version',
  'uid',
  'resolved',
  'registry',
  'integrity',
  'dependencies',
  'optionalDependencies',
  'permissions',
  'prebuiltVariants',
]);

/** Reads an entry of a lockfile of yarn 1; null where its keys are none. Whatever is wrong is refused. */
export function readClassic(block: Block, file: string, refuse: Refuse): YarnEntry | null {
  const fields = new EntryFields(block, FIELDS, refuse);
  const keys = block.keys.flatMap((key) => parseDescriptor(key) ?? []);
  if (keys.length < block.keys.length) fields.refuse('the key is not a name and what is asked of it, "name@range".');
  const [key] = keys;
  if (key === undefined) return null;

  const resolved = fields.text('resolved');
  const [address = '', fragment = ''] = resolved?.split('#', 2) ?? [];
  const source = sourceOf(resolved, address, keys);
  const names = new Set(keys.map((one) => nameOf(one, fields.text('name'))));
  if (names.size > 1) fields.refuse('its keys are of several packages.');
  const [name = key.name] = names;
  const version = fields.text('version');
  const contradiction =
    version === null
      ? 'the entry has no version.'
      : contradictionOf({ name, version, resolved: resolved === null ? null : address }, source);
  if (contradiction !== null) fields.refuse(contradiction);

  const integrity = hashesOf(fields.text('integrity'), source.type === 'git' ? '' : fragment);
  for (const hash of integrity) if (!hash.includes('-')) fields.refuse(`${quote(hash)} is no hash that yarn 1 checks.`);
  return {
    keys,
    location: { file, line: block.line },
    folder: null,
    name,
    version: version ?? '',
    source,
    integrity,
    asks: readAsks(fields),
  };
}

/**
 * An alias names the package behind it. What comes from elsewhere than a registry may have another name than its
 * key: then the entry says it. For an alias it only says the alias once more.
 */
function nameOf(key: Descriptor, said: string | null): string {
  const spec = isRegistrySpec(key.range) ? null : 'elsewhere';
  if (spec !== null) return said ?? key.name;
  if (!key.range.startsWith('npm:')) return key.name;
  const alias = parseSpec(key.range);
  return alias.type === 'alias' ? alias.name : key.name;
}

function sourceOf(resolved: string | null, address: string, keys: readonly Descriptor[]): Source {
  const elsewhere = keys.find(({ range }) => !isRegistrySpec(range));
  if (resolved === null) {
    const { type } = parseSpec(elsewhere?.range ?? '');
    if (elsewhere !== undefined && (type === 'file' || type === 'git' || type === 'url')) {
      return { type, url: elsewhere.range };
    }
    return { type: 'registry', url: null };
  }
  const { type } = parseSpec(resolved);
  if (type === 'git' || type === 'file') return { type, url: resolved };
  return { type: elsewhere === undefined || tarballOf(address) !== null ? 'registry' : 'url', url: resolved };
}

function readAsks(fields: EntryFields): YarnAsk[] {
  const asks: YarnAsk[] = [];
  fields.eachPair('dependencies', (name, range) => asks.push({ name, range, optional: false }));
  fields.eachPair('optionalDependencies', (name, range) => asks.push({ name, range, optional: true }));
  return asks;
}
