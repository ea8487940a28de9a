import satisfies from 'semver/functions/satisfies.js';
import { assertNever, quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import { parseSpec } from '../manifest/spec.ts';
import { satisfiesPlain } from '../plain-range.ts';
import type { LockNode } from './node.ts';
import { normalize } from './location.ts';

/** What is locked in the place of something. */
type Named = Pick<LockNode, 'name' | 'version'>;

/**
 * Why what is locked is not what a spec asks for, going on after "package.json asks for …"; null: it
 * is. A git, URL or file spec is compared as text, as far as that can be.
 */
export function unsatisfied(spec: string, node: Named, source: Source): string | null {
  const parsed = parseSpec(spec);
  switch (parsed.type) {
    case 'range':
      return fromRegistry(source) ?? outside(node, parsed.range);
    case 'alias':
      if (node.name !== parsed.name) return `${quote(node.name)} is locked in its place`;
      return fromRegistry(source) ?? outside(node, parsed.range);
    case 'tag':
      return fromRegistry(source);
    case 'git': {
      const [wanted, locked] = [repositoryOf(parsed.url), repositoryOf(source.url ?? '')];
      if (source.url === null || wanted === null || wanted === locked) return null;
      return `it is locked from ${quote(source.url)}`;
    }
    case 'url':
      return source.url === null || sameUrl(source.url, parsed.url) ? null : `it is locked from ${quote(source.url)}`;
    case 'file':
      return source.type === 'file' || source.type === 'workspace' ? null : `it is locked from ${quote(source.type)}`;
    default:
      return assertNever(parsed);
  }
}

/** A workspace may stand for a registry's package; nothing else may. */
function fromRegistry(source: Source): string | null {
  if (source.type === 'registry' || source.type === 'workspace' || source.url === null) return null;
  return `it is locked from ${quote(source.url)}, not from a registry`;
}

/** As npm compares: loosely, and with prereleases only where the range names one. */
function outside(node: Named, range: string): string | null {
  if (node.version === '' || range === '' || range === '*') return null;
  const holds = satisfiesPlain(node.version, range) ?? satisfies(node.version, range, { loose: true });
  return holds ? null : `${quote(node.version)} is locked`;
}

const sameUrl = (a: string, b: string): boolean => a.replace(/#.*$/, '') === b.replace(/#.*$/, '');

const HOSTS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** `host/owner/name` of a git URL in any of its spellings; null where it can't be told. */
function repositoryOf(url: string): string | null {
  const [path = ''] = url.split('#');
  const short = /^(github|gitlab|bitbucket):(?:[^/@]*@)?(.+)$/i.exec(path);
  const tarball = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\//i.exec(path);
  const long = /^(?:git\+)?(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)(?::\d+)?[/:](.+)$/i.exec(path);
  const found = tarball
    ? `github.com/${tarball[1] ?? ''}`
    : short
      ? `${HOSTS[(short[1] ?? '').toLowerCase()] ?? ''}/${short[2] ?? ''}`
      : long && `${long[1] ?? ''}/${long[2] ?? ''}`;
  return found && normalize(found.toLowerCase().replace(/\.git$/, ''));
}
