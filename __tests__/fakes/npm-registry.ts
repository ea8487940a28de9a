import { createHash } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import { CLAIMS, claimsOf } from './oidc.ts';
import type { Received } from './loopback.ts';
import { json, service } from './service.ts';
import type { Reply, Service } from './service.ts';

/** One published version. */
interface Published {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
  readonly attestations: readonly { readonly predicateType: string; readonly bundle: unknown }[];
  readonly time: string;
}

interface FakeNpmOptions {
  /** Verifies the provenance of publishes; without it, one with provenance is refused. */
  readonly trustedRoot?: unknown;
  /** A classic token that may publish everything. */
  readonly token?: string;
  /** By package name, the repository and workflow that may exchange an identity token. */
  readonly trustedPublishers?: Readonly<Record<string, { readonly repository: string; readonly workflow: string }>>;
  /** Answers the bulk advisories of `npm audit`. */
  readonly advisories?: (asked: Readonly<Record<string, readonly string[]>>) => unknown;
}

export interface FakeNpm extends Service {
  /** By name, then version. */
  readonly packages: Map<string, Map<string, Published>>;
  /** The dist-tags of each name. */
  readonly tags: Map<string, Record<string, string>>;
  /** Accepted publishes, in order: `name@version`. */
  readonly publishes: readonly string[];
  /** Puts a version there, as if published long ago. */
  seed(manifest: Readonly<Record<string, unknown>> & { name: string; version: string }, tarball: Buffer): void;
}

interface PublishDocument {
  readonly name: string;
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<
    Record<string, { readonly version: string; readonly dist: { readonly integrity: string; readonly shasum: string } }>
  >;
  readonly _attachments: Readonly<
    Record<string, { readonly content_type: string; readonly data: string; readonly length: number }>
  >;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const hash = (algorithm: string, bytes: Buffer): Buffer => createHash(algorithm).update(bytes).digest();

/** A stateful npm registry, complete enough for a real `npm install` and strict about what it lets in. */
export async function startNpmRegistry(options: FakeNpmOptions = {}): Promise<FakeNpm> {
  const packages = new Map<string, Map<string, Published>>();
  const tags = new Map<string, Record<string, string>>();
  const publishes: string[] = [];
  const issued = new Map<string, string>();

  function put(name: string, version: string, published: Published, dist: Readonly<Record<string, string>>): void {
    packages.set(name, (packages.get(name) ?? new Map<string, Published>()).set(version, published));
    tags.set(name, {
      // A package always has a latest version: the first one is, whatever it is published under.
      latest: version,
      ...tags.get(name),
      ...dist,
    });
  }

  function packument(name: string): Reply {
    const versions = packages.get(name);
    if (versions === undefined) return json(404, { error: 'Not found' });
    const manifests = [...versions].map(([version, one]) => [version, withDist(name, version, one)]);
    return json(200, {
      _id: name,
      name,
      'dist-tags': tags.get(name),
      versions: Object.fromEntries(manifests) as unknown,
      time: Object.fromEntries([...versions].map(([version, { time }]) => [version, time])),
    });
  }

  function withDist(name: string, version: string, { manifest, tarball, attestations }: Published): object {
    const dist = {
      integrity: `sha512-${hash('sha512', tarball).toString('base64')}`,
      shasum: hash('sha1', tarball).toString('hex'),
      tarball: `${started.url}/${name}/-/${name.split('/').at(-1) ?? ''}-${version}.tgz`,
      ...(attestations.length === 0
        ? {}
        : {
            attestations: {
              url: `${started.url}/-/npm/v1/attestations/${name}@${version}`,
              provenance: { predicateType: attestations[0]?.predicateType },
            },
          }),
    };
    return { ...manifest, dist };
  }

  function authorised(request: Received, name: string): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const classic = options.token !== undefined && token === options.token;
    if (!classic && issued.get(token) !== name) throw new Refusal(404, `'${name}' is not in this registry.`);
  }

  function exchange(request: Received, name: string): Reply {
    const claims = claimsOf(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const publisher = options.trustedPublishers?.[name];
    if (claims['aud'] !== `npm:${new URL(started.url).hostname}`)
      return json(401, { message: `OIDC audience ${String(claims['aud'])} is not this registry's` });
    if (
      publisher === undefined ||
      claims['repository'] !== publisher.repository ||
      !String(claims['workflow_ref']).includes(`/${publisher.workflow}@`)
    )
      return json(404, { message: `no trusted publisher of ${name} matches ${String(claims['workflow_ref'])}` });
    const token = `npm_exchanged_${issued.size}`;
    issued.set(token, name);
    return json(201, { token });
  }

  function publish(request: Received, name: string): Reply {
    authorised(request, name);
    const document = JSON.parse(request.body) as PublishDocument;
    const [version, ...others] = Object.keys(document.versions);
    const manifest = document.versions[version ?? ''];
    if (
      version === undefined ||
      manifest === undefined ||
      others.length > 0 ||
      document.name !== name ||
      manifest.version !== version
    )
      throw new Refusal(400, 'one version of this name is wanted');
    if (packages.get(name)?.has(version) === true)
      throw new Refusal(403, `You cannot publish over the previously published versions: ${version}.`);
    const attachment = document._attachments[`${name}-${version}.tgz`];
    const tarball = Buffer.from(attachment?.data ?? '', 'base64');
    if (attachment === undefined || tarball.length !== attachment.length)
      throw new Refusal(400, 'the tarball is not whole');
    const digest = hash('sha512', tarball);
    if (
      manifest.dist.integrity !== `sha512-${digest.toString('base64')}` ||
      manifest.dist.shasum !== hash('sha1', tarball).toString('hex')
    )
      throw new Refusal(400, 'the tarball is not the one that the metadata names');
    const provenance = document._attachments[`${name}-${version}.sigstore`];
    const attestations =
      provenance === undefined ? [] : [attested(provenance, name, version, digest, options.trustedRoot)];
    put(
      name,
      version,
      { manifest: { ...manifest }, tarball, attestations, time: new Date().toISOString() },
      document['dist-tags'],
    );
    publishes.push(`${name}@${version}`);
    return json(201, { success: true });
  }

  const started = await service((request) => {
    try {
      return route(request);
    } catch (error) {
      if (error instanceof Refusal) return json(error.status, { error: error.message });
      throw error;
    }
  });

  function route(request: Received): Reply {
    const { method } = request;
    const path = decodeURIComponent(new URL(request.url, started.url).pathname).slice(1);
    if (method === 'POST' && path.startsWith('-/npm/v1/security/advisories/bulk'))
      return json(200, options.advisories?.(JSON.parse(request.body) as Record<string, string[]>) ?? {});
    const exchanged = /^-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(path)?.[1];
    if (method === 'POST' && exchanged !== undefined) return exchange(request, exchanged);
    const attestations = /^-\/npm\/v1\/attestations\/(.+)@([^@]+)$/.exec(path);
    if (method === 'GET' && attestations !== null) {
      const found = packages.get(attestations[1] ?? '')?.get(attestations[2] ?? '')?.attestations ?? [];
      return found.length === 0 ? json(404, { error: 'no attestations' }) : json(200, { attestations: found });
    }
    const file = /^((?:@[^/]+\/)?[^/]+)\/-\/(.+)\.tgz$/.exec(path);
    if (method === 'GET' && file !== null) {
      const name = file[1] ?? '';
      const version = (file[2] ?? '').slice((name.split('/').at(-1) ?? '').length + 1);
      const found = packages.get(name)?.get(version);
      return found === undefined
        ? json(404, { error: 'Not found' })
        : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: found.tarball };
    }
    if (method === 'GET') return packument(path);
    if (method === 'PUT') return publish(request, path);
    return json(405, { error: 'not here' });
  }

  return {
    ...started,
    packages,
    tags,
    publishes,
    seed: (manifest, tarball) =>
      put(
        manifest.name,
        manifest.version,
        { manifest, tarball, attestations: [], time: '2020-01-01T00:00:00.000Z' },
        { latest: manifest.version },
      ),
  };
}

/** Provenance as the public registry takes it: it verifies, and is about exactly this version's bytes. */
function attested(
  attachment: PublishDocument['_attachments'][string],
  name: string,
  version: string,
  sha512: Buffer,
  trustedRoot: unknown,
): Published['attestations'][number] {
  const bundle: unknown = JSON.parse(attachment.data);
  try {
    const parsed = bundleFromJSON(bundle);
    new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot))).verify(toSignedEntity(parsed), {
      extensions: { issuer: CLAIMS['iss'] ?? '' },
    });
    const payload = parsed.content.$case === 'dsseEnvelope' ? parsed.content.dsseEnvelope.payload : Buffer.from('{}');
    const statement = JSON.parse(payload.toString()) as {
      predicateType: string;
      subject: readonly { name: string; digest: Record<string, string> }[];
    };
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const [subject, ...others] = statement.subject;
    if (others.length > 0 || subject?.name !== purl || subject.digest['sha512'] !== sha512.toString('hex'))
      throw new Error(`the subject is not ${purl} with these bytes`);
    if (statement.predicateType !== 'https://slsa.dev/provenance/v1') throw new Error('it is no SLSA provenance');
    return { predicateType: statement.predicateType, bundle };
  } catch (error) {
    throw new Refusal(422, `Error verifying sigstore provenance bundle: ${String(error)}`);
  }
}
