import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import { npmVersions } from '../version.ts';
import { parseSpec } from '../manifest/spec.ts';
import type { AskedFor } from './edges.ts';
import type { LockNode } from './node.ts';
import { isTarballOf, tarballOf } from './tarball.ts';

/**
 * Where the bytes of a place come from. A URL is a registry's when it has the shape of one, or when
 * somebody asks a registry for the package and nobody asks elsewhere: then it is the registry's own
 * affair how its URLs look. Whether that registry may be trusted is not decided here.
 */
export function sourceOf(node: LockNode, isWorkspace: boolean, asked: Readonly<AskedFor>): Source {
  if (node.isFolder) return isWorkspace ? { type: 'workspace', url: null } : { type: 'file', url: node.location };
  const { resolved } = node;
  if (resolved !== null && isTarballOf(resolved, node.name, node.version)) return { type: 'registry', url: resolved };
  if (resolved === null) {
    // An entry without an address is fetched by what is asked for.
    const elsewhere = asked.elsewhere === null || asked.ofRegistry ? null : parseSpec(asked.elsewhere).type;
    if (elsewhere === 'git' || elsewhere === 'url' || elsewhere === 'file')
      return { type: elsewhere, url: asked.elsewhere };
    return { type: 'registry', url: null };
  }
  const { type } = parseSpec(resolved);
  if (type === 'git' || type === 'file') return { type, url: resolved };
  if (tarballOf(resolved) !== null) return { type: 'registry', url: resolved };
  return { type: asked.ofRegistry && asked.elsewhere === null ? 'registry' : 'url', url: resolved };
}

/** Why an entry can't be what it says it is, going on after its path; null: nothing is wrong. */
export function contradictionOf(node: Pick<LockNode, 'name' | 'version' | 'resolved'>, source: Source): string | null {
  if (source.type === 'registry' && node.version === '') return 'the entry has no version.';
  if (node.resolved === null || isTarballOf(node.resolved, node.name, node.version)) return null;
  const tarball = tarballOf(node.resolved);
  if (tarball === null) return null;
  const sameVersion = npmVersions.valid(node.version) && npmVersions.compare(tarball.version, node.version) === 0;
  if (tarball.name === node.name && sameVersion) return null;
  const [said, fetched] = [`${node.name}@${node.version}`, `${tarball.name}@${tarball.version}`];
  return `the entry says that it is ${quote(said)}, but its URL is that of ${quote(fetched)}.`;
}
