import { field, isRecord, textField } from '../../domain/json.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import { registryUrl } from './name.ts';

/**
 * The metadata of one version as npm's client sends it: the packed package.json in npm's normal form
 * (`bin` and `repository` as objects, an implied node-gyp script spelled out), with `dist` for exactly
 * these bytes.
 */
export function publishedManifest(packed: PackedArtifact, registry: string, commit: string): JsonRecord {
  const { artifact, manifest, readme, sha1 } = packed;
  const { name, version } = artifact;
  const unscoped = name.slice(name.indexOf('/') + 1);
  return {
    ...manifest,
    ...normalBin(manifest['bin'], unscoped),
    ...normalRepository(manifest['repository']),
    ...impliedInstall(packed),
    name,
    version,
    _id: `${name}@${version}`,
    gitHead: commit,
    ...(readme === null ? {} : { readme: readme.text, readmeFilename: readme.filename }),
    dist: {
      integrity: `sha512-${Buffer.from(artifact.sha512, 'hex').toString('base64')}`,
      shasum: sha1,
      tarball: registryUrl(registry, `${name}/-/${name}-${version}.tgz`),
    },
  };
}

const normalBin = (bin: unknown, name: string): JsonRecord => (typeof bin === 'string' ? { bin: { [name]: bin } } : {});

// The registry compares this address with the repository in the provenance.
function normalRepository(repository: unknown): JsonRecord {
  const url = typeof repository === 'string' ? repository : textField(repository, 'url');
  if (url === null) return {};
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url)?.[1];
  const https = /^(?:git\+)?https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
  const path = short ?? https;
  const rest = isRecord(repository) ? repository : {};
  return { repository: { ...rest, type: 'git', url: path === undefined ? url : `git+https://github.com/${path}.git` } };
}

/** npm runs node-gyp for a packed binding.gyp; installers that read only the metadata must know of it. */
function impliedInstall({ artifact, manifest }: PackedArtifact): JsonRecord {
  const scripts = manifest['scripts'];
  const own = ['install', 'preinstall'].some((script) => field(scripts, script) !== undefined);
  if (own || manifest['gypfile'] === false || !artifact.files.some((file) => file.path === 'binding.gyp')) return {};
  return { scripts: { ...(isRecord(scripts) ? scripts : {}), install: 'node-gyp rebuild' }, gypfile: true };
}
