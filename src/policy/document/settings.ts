import { isDistTag } from '../../domain/dist-tag.ts';
import { ADVISORY_SOURCES } from '../../domain/policy.ts';
import type { AdvisoryPolicy, PublishPolicy, Services } from '../../domain/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { expected, isWord, readAt, readMap, readSome, readText, readWord, type Reading } from './read.ts';
import { readOrigin, readUrl } from './urls.ts';
import { readDuration } from './values.ts';

/** What a document says outside `rules`: an absent key is inherited. */
export interface Settings {
  readonly mode?: 'enforce' | 'report';
  readonly publish?: Partial<PublishPolicy>;
  readonly advisories?: Partial<AdvisoryPolicy>;
  readonly services?: Services;
}

/** The section `publish`. `pypi` is accepted for the release that publishes there. */
export function readPublish(node: YamlNode, to: Reading): Partial<PublishPolicy> {
  const entries = readMap(node, ['npm', 'pypi', 'release'], to);
  const pypi = entries?.get('pypi')?.value;
  if (pypi !== undefined) readEmptyOrFalse(pypi, to);
  const release = entries?.get('release')?.value;
  const npm = entries?.get('npm')?.value;
  const target = npm === undefined ? undefined : readNpm(npm, to);
  return {
    ...(target !== undefined && { npm: target }),
    ...(release !== undefined && { release: readEmptyOrFalse(release, to) }),
  };
}

/** True for `{}`, false for `false`. */
function readEmptyOrFalse(node: YamlNode, to: Reading): boolean {
  if (isWord(node, false)) return false;
  if (node.kind === 'map') readMap(node, [], to);
  else expected(node, '{} or false', to, 'Write {} to turn it on, false to turn it off.');
  return true;
}

function readNpm(node: YamlNode, to: Reading): PublishPolicy['npm'] {
  if (isWord(node, false)) return null;
  const entries = node.kind === 'map' ? readMap(node, ['access', 'tag'], to) : null;
  if (entries === null) {
    return expected(
      node,
      'a map or false',
      to,
      'Write where it goes, or false to turn it off.',
      'npm: {access: public}',
    );
  }
  const access = entries.get('access')?.value;
  const tag = entries.get('tag')?.value;
  return {
    access: (access && readWord(access, 'access', ['public', 'restricted'], to)) ?? 'public',
    tag: tag === undefined ? null : readTag(tag, to),
  };
}

function readTag(node: YamlNode, to: Reading): string | null {
  const tag = readText(node, 'a dist-tag', to);
  if (tag === null || isDistTag(tag)) return tag;
  return expected(node, 'a dist-tag', to, 'Write a word such as latest or next; a version is none.');
}

/** The section `advisories`. */
export function readAdvisories(node: YamlNode, to: Reading): Partial<AdvisoryPolicy> {
  const entries = readMap(node, ['sources', 'max-age'], to);
  const sources = entries?.get('sources')?.value;
  const maxAge = entries?.get('max-age')?.value;
  return {
    ...(sources !== undefined && {
      sources: readSome(sources, (one) => readWord(one, 'source', ADVISORY_SOURCES, to), to),
    }),
    ...(maxAge !== undefined && { maxAge: readDuration(maxAge, to) }),
  };
}

const ORIGINS = ['osv', 'osv-export', 'npm', 'pypi', 'pypi-files', 'fulcio', 'rekor', 'tsa'] as const;

/** The section `services`, in place of the public ones. `trusted-root` is resolved against the file that names it. */
export function readServices(node: YamlNode, to: Reading, resolve: (path: string) => string): Services {
  const entries = readMap(node, [...ORIGINS, 'pypi-upload', 'trusted-root'], to);
  const services: { -readonly [Key in keyof Services]: string } = {};
  for (const key of ORIGINS) {
    const origin = readAt(entries, key, (value) => readOrigin(value, to));
    if (origin !== null) services[key] = origin;
  }
  const url = readAt(entries, 'pypi-upload', (value) => readUrl(value, to));
  if (url !== null) services['pypi-upload'] = url.href;
  const path = readAt(entries, 'trusted-root', (value) => readText(value, 'a path', to));
  if (path !== null) services['trusted-root'] = resolve(path);
  return services;
}
