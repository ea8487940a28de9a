import { isPlainRange } from '../plain-range.ts';
import { npmVersions } from '../version.ts';

/** What a dependency of a package.json asks for, taken apart as npm does (npm-package-arg). */
type Spec =
  | { readonly type: 'range'; readonly range: string }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'alias'; readonly name: string; readonly range: string }
  | { readonly type: 'git'; readonly url: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly path: string };

const GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):)/i;
const HOSTED =
  /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+\/?(?:#.*)?$/i;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s:]+$/;
const FILE = /^(?:file:|link:|\.{0,2}\/|\.{1,2}$|~\/|[a-z]:[/\\])/i;

export function parseSpec(spec: string): Spec {
  const text = spec.trim();
  if (isRegistrySpec(text)) return registrySpec(text);
  if (FILE.test(text)) return { type: 'file', path: text.replace(/^(?:file|link):/i, '') };
  if (GIT.test(text) || HOSTED.test(text)) return { type: 'git', url: text };
  if (/^https?:/i.test(text)) return { type: 'url', url: text };
  const [path = ''] = text.split('#');
  return SHORTHAND.test(path) ? { type: 'git', url: `github:${text}` } : { type: 'url', url: text };
}

/** Whether a registry answers it: a range, a tag or an alias of one. Cheap: it is asked for every edge of a lockfile. */
export function isRegistrySpec(spec: string): boolean {
  return spec.startsWith('npm:') || (!spec.includes('/') && !spec.includes(':') && spec !== '.' && spec !== '..');
}

function registrySpec(text: string): Spec {
  if (!text.startsWith('npm:')) return rangeOrTag(text);
  const target = text.slice('npm:'.length);
  const at = target.indexOf('@', 1);
  return at === -1
    ? { type: 'alias', name: target, range: '*' }
    : { type: 'alias', name: target.slice(0, at), range: target.slice(at + 1) };
}

const rangeOrTag = (text: string): Spec =>
  isPlainRange(text) || npmVersions.validRange(text) ? { type: 'range', range: text } : { type: 'tag', tag: text };
