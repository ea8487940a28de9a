import { LockgateError, quote } from '../../domain/errors.ts';
import { isRecord, parseJson, textField } from '../../domain/json.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import type { SigstoreBundle } from '../../domain/ports/sigstore.ts';
import { publishedManifest } from './manifest.ts';
import { escapedName, registryUrl } from './name.ts';

export interface Publication {
  readonly registry: string;
  readonly token: string;
  readonly packed: PackedArtifact;
  readonly access: 'public' | 'restricted';
  /** The dist-tag that shall point to this version. */
  readonly tag: string;
  readonly provenance: SigstoreBundle;
  /** The commit that it was packed from. */
  readonly commit: string;
}

/**
 * One version with its tarball and provenance (npm registry API, PUT /{name}). Not idempotent: after a
 * lost answer the registry must be read, never written again.
 */
export function publishRequest(publication: Publication): HttpRequest {
  const { registry, token, packed, access, tag, provenance } = publication;
  const { name, version } = packed.artifact;
  const manifest = publishedManifest(packed, registry, publication.commit);
  const bundle = JSON.stringify(provenance);
  const document = {
    _id: name,
    name,
    ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
    'dist-tags': { [tag]: version },
    versions: { [version]: manifest },
    access,
    _attachments: {
      [`${name}-${version}.tgz`]: {
        content_type: 'application/octet-stream',
        data: Buffer.from(packed.bytes).toString('base64'),
        length: packed.bytes.length,
      },
      [`${name}-${version}.sigstore`]: { content_type: provenance.mediaType, data: bundle, length: bundle.length },
    },
  };
  return {
    method: 'PUT',
    url: registryUrl(registry, escapedName(name)),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'npm-command': 'publish' },
    body: JSON.stringify(document),
    idempotent: false,
  };
}

/**
 * What the registry made of a publication. `unclear`: it may have it all the same, as after a lost
 * answer or where it says that the version exists; only reading tells.
 */
export interface PublishAnswer {
  readonly state: 'published' | 'refused' | 'unclear';
  readonly reason: string;
}

const REFUSALS: ReadonlySet<number> = new Set([400, 401, 402, 404, 413, 415, 422]);

/** Reads the answer to a publication that was sent with `token`. */
export function publishAnswer(response: HttpResponse, token: string): PublishAnswer {
  const reason = `the registry answered ${response.status}${said(response, token)}`;
  if (response.status === 200 || response.status === 201) return { state: 'published', reason };
  return { state: REFUSALS.has(response.status) ? 'refused' : 'unclear', reason };
}

/** The audience of an identity token for a registry's trusted publishing. */
export const audienceOf = (registry: string): string => `npm:${new URL(registry).hostname}`;

/** Trusted publishing: an identity token for a short-lived token that may publish this one package. */
export function exchangeRequest(registry: string, name: string, idToken: string): HttpRequest {
  return {
    method: 'POST',
    url: registryUrl(registry, `-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`),
    headers: { authorization: `Bearer ${idToken}`, 'content-type': 'application/json' },
    body: '{}',
    // Nothing is created but another token.
    idempotent: true,
  };
}

/** The token of an exchange. Throws `LockgateError<'REGISTRY'>` that says why the registry refused, which npm's own client hides. */
export function exchangedToken(response: HttpResponse, name: string, idToken: string): string {
  if (response.status !== 200 && response.status !== 201)
    throw new LockgateError(
      'REGISTRY',
      `The registry takes no trusted publishing of ${quote(name)}: it answered ${response.status}${said(response, idToken)}. ` +
        "Name this repository and workflow as the package's trusted publisher, or set NODE_AUTH_TOKEN; " +
        'a name that was never published can only be published with a token.',
    );
  const token = isRecord(answerOf(response)) ? textField(answerOf(response), 'token') : null;
  if (token === null || token === '')
    throw new LockgateError(
      'REGISTRY',
      `The registry's answer to the token exchange for ${quote(name)} holds no token.`,
    );
  return token;
}

/** The reason that an error answer gives, as text for a message; without the token, which a registry or a proxy may echo into a public log. */
function said(response: HttpResponse, token: string): string {
  const answer = answerOf(response);
  const reason = textField(answer, 'message') ?? textField(answer, 'error') ?? textField(answer, 'reason');
  return reason === null ? '' : `, ${quote(reason.replaceAll(token, '***'))}`;
}

function answerOf(response: HttpResponse): unknown {
  try {
    return parseJson(response.body);
  } catch {
    // Without the parser's message, which would quote the answer.
    return { message: 'an answer that is no JSON' };
  }
}
