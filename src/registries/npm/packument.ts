import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import type { RegistryVersion } from '../../domain/facts.ts';
import { field, isRecord, parseJson, textField } from '../../domain/json.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import type { SigstoreBundle } from '../../domain/ports/sigstore.ts';
import { escapedName, registryUrl } from './name.ts';

/** What a registry serves under one name, without the metadata that only installers need. */
export function packumentRequest(registry: string, name: string): HttpRequest {
  return {
    method: 'GET',
    url: registryUrl(registry, escapedName(name)),
    headers: { accept: 'application/vnd.npm.install-v1+json', 'cache-control': 'no-cache' },
  };
}

/** A version as npm's registry serves it: in one file. */
export interface NpmVersion extends RegistryVersion {
  readonly tarball: string;
}

/** Every version of a packument; null where the registry says that there is no such name. Throws `LockgateError<'REGISTRY'>`. */
export function packumentVersions(response: HttpResponse, name: string): ReadonlyMap<string, NpmVersion> | null {
  if (response.status === 404) return null;
  const body = bodyOf(response, `the versions of ${quote(name)}`);
  const versions = field(body, 'versions');
  if (textField(body, 'name') !== name || !isRecord(versions))
    throw new LockgateError('REGISTRY', `The registry's answer for ${quote(name)} is no packument of that name.`);
  const found = new Map<string, NpmVersion>();
  for (const [version, manifest] of Object.entries(versions)) {
    const dist = field(manifest, 'dist');
    const tarball = textField(dist, 'tarball');
    if (tarball === null)
      throw new LockgateError('REGISTRY', `The registry names no tarball for ${quote(`${name}@${version}`)}.`);
    found.set(version, { tarball, integrity: integrityOf(dist) });
  }
  return found;
}

/** The version that a packument calls latest; null where there is no such name. Throws `LockgateError<'REGISTRY'>`. */
export function latestVersion(response: HttpResponse, name: string): string | null {
  if (response.status === 404) return null;
  const body = bodyOf(response, `the dist-tags of ${quote(name)}`);
  const latest = textField(field(body, 'dist-tags'), 'latest');
  if (textField(body, 'name') === name && latest !== null) return latest;
  throw new LockgateError('REGISTRY', `The registry's answer for ${quote(name)} names no latest version.`);
}

/** Every hash that a `dist` names; the old `shasum` only where there is nothing stronger. */
function integrityOf(dist: unknown): string[] {
  const integrity =
    textField(dist, 'integrity')
      ?.split(/\s+/)
      .filter((one) => one !== '') ?? [];
  const shasum = textField(dist, 'shasum') ?? '';
  if (integrity.length > 0 || !/^[0-9a-f]{40}$/.test(shasum)) return integrity.sort();
  return [`sha1-${Buffer.from(shasum, 'hex').toString('base64')}`];
}

/** The attestations of one version. */
export function attestationsRequest(registry: string, name: string, version: string): HttpRequest {
  const path = `-/npm/v1/attestations/${escapedName(name)}@${encodeURIComponent(version)}`;
  return { method: 'GET', url: registryUrl(registry, path), headers: { accept: 'application/json' } };
}

interface Attestation {
  readonly predicateType: string;
  readonly bundle: SigstoreBundle;
}

/** The attestations that a registry holds, none of them verified; empty where it says that there are none. Throws `LockgateError<'REGISTRY'>`. */
export function attestationsOf(response: HttpResponse): readonly Attestation[] {
  if (response.status === 404) return [];
  const list = field(bodyOf(response, 'attestations'), 'attestations');
  if (!Array.isArray(list)) throw new LockgateError('REGISTRY', "The registry's answer has no list of attestations.");
  return list.map((one: unknown) => {
    const [predicateType, bundle] = [textField(one, 'predicateType'), field(one, 'bundle')];
    if (predicateType === null || textField(bundle, 'mediaType') === null)
      throw new LockgateError('REGISTRY', 'The registry names an attestation that is none.');
    return { predicateType, bundle: bundle as SigstoreBundle };
  });
}

function bodyOf(response: HttpResponse, what: string): unknown {
  if (response.status !== 200)
    throw new LockgateError('REGISTRY', `The registry answered ${response.status} when asked for ${what}.`);
  try {
    return parseJson(response.body);
  } catch (error) {
    throw new LockgateError('REGISTRY', `The registry's answer about ${what} is no JSON: ${quote(messageOf(error))}.`);
  }
}
