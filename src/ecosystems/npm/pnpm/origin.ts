import { quote } from '../../../domain/errors.ts';
import type { Source } from '../../../domain/package.ts';
import { YamlFields, type Faults } from '../../yaml/fields.ts';
import { YamlMap } from '../../yaml/value.ts';
import { hashes } from '../lock/modern.ts';
import type { DepPath } from './dep-path.ts';

/** Where the bytes of an entry come from. An entry for several platforms has one origin for each. */
interface Origin {
  readonly source: Source;
  readonly integrity: readonly string[];
  /** What it is for, where the entry has several: `linux-x64`. */
  readonly platform: string | null;
}

/** A tarball that a git host makes of one commit. */
const OF_COMMIT =
  /^https:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/tar\.gz\/|gitlab\.com\/api\/v4\/projects\/[^/]+\/repository\/archive\.tar\.gz\?(?:ref|sha)=|bitbucket\.org\/[^/]+\/[^/]+\/get\/)[0-9a-f]{40}(?:\.tar\.gz)?$/;

const PUBLIC = 'https://registry.npmjs.org/';

/** Reads the `resolution` of an entry; `isProject` tells the folders that are projects of the same lockfile. */
export function originsOf(
  entry: YamlFields,
  path: DepPath,
  isProject: (folder: string) => boolean,
  faults: Faults,
): readonly Origin[] {
  const resolution = entry.fields('resolution');
  if (resolution === null) {
    if (!entry.has('resolution')) entry.problem('the entry has no "resolution": nothing says what is installed.');
    return [{ source: { type: 'url', url: null }, integrity: [], platform: null }];
  }
  if (resolution.string('type') !== 'variations') return [originOf(resolution, path, isProject)];
  const origins = resolution.list('variants').flatMap((variant) => {
    const fields = variant instanceof YamlMap ? new YamlFields(variant, 'variants', resolution.line, faults) : null;
    const own = fields?.fields('resolution') ?? null;
    if (fields === null || own === null || own.string('type') === 'variations') {
      resolution.problem('one of "variants" has no "resolution" of its own.');
      return [];
    }
    return [{ ...originOf(own, path, isProject), platform: platformOf(fields) }];
  });
  if (origins.length > 0) return origins;
  resolution.problem('"variants" is empty: nothing says what is installed.');
  return [{ source: { type: 'url', url: null }, integrity: [], platform: null }];
}

function originOf(resolution: YamlFields, path: DepPath, isProject: (folder: string) => boolean): Origin {
  const integrity = hashes(resolution.string('integrity'));
  const from = (type: Source['type'], url: string | null): Origin => ({
    source: { type, url },
    integrity,
    platform: null,
  });
  const type = resolution.string('type');
  switch (type) {
    case null:
      return from(...tarballFrom(resolution, path));
    case 'git': {
      const [repository, commit] = [resolution.string('repo'), resolution.string('commit')];
      if (repository !== null && commit !== null) return from('git', `${repository}#${commit}`);
      resolution.problem('a git repository is named without "repo" or "commit".');
      return from('git', repository);
    }
    case 'directory': {
      const folder = resolution.string('directory');
      if (folder === null) resolution.problem('a directory is named without "directory".');
      return folder !== null && isProject(folder) ? from('workspace', null) : from('file', folder);
    }
    case 'binary':
      return from('url', resolution.string('url'));
    default:
      resolution.problem(`"type" is ${quote(type)}, which is none of the known.`);
      return from('url', null);
  }
}

/** The most of all entries: a tarball, of which only those that no registry serves by name and version need an address. */
function tarballFrom(resolution: YamlFields, path: DepPath): [Source['type'], string | null] {
  const tarball = resolution.string('tarball');
  if (path.version !== null) {
    const registry = resolution.string('registry') ?? (path.host === null ? null : `https://${path.host}/`);
    if (tarball === null) return ['registry', registry];
    // Old lockfiles have the path alone, where the registry serves the file from another place than usual.
    const isWhole = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(tarball);
    return ['registry', isWhole ? tarball : `${registry ?? PUBLIC}${tarball.replace(/^\/+/, '')}`];
  }
  const address = tarball ?? path.reference;
  if (address === null) return ['url', null];
  if (!/^[a-z][a-z0-9+.-]+:/i.test(address) || /^file:/i.test(address)) return ['file', address.replace(/^file:/i, '')];
  return [OF_COMMIT.test(address) || resolution.flag('gitHosted') ? 'git' : 'url', address];
}

function platformOf(variant: YamlFields): string {
  const targets = variant.list('targets').filter((target) => target instanceof YamlMap);
  const shown = targets.map((target) =>
    ['os', 'cpu', 'libc'].flatMap((part) => {
      const value = target.get(part);
      return typeof value === 'string' ? [value] : [];
    }),
  );
  return shown.map((parts) => parts.join('-')).join(',');
}
