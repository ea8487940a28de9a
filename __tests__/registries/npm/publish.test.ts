import type { HttpResponse } from '../../../src/domain/ports/http.ts';
import type { PackedArtifact } from '../../../src/domain/ports/pack.ts';
import {
  audienceOf,
  exchangeRequest,
  exchangedToken,
  publishAnswer,
  publishRequest,
} from '../../../src/registries/npm/publish.ts';
import { artifact } from '../../provenance/samples.ts';

const packed: PackedArtifact = {
  artifact,
  bytes: Buffer.from('tgz'),
  sha1: 'ab'.repeat(20),
  manifest: {
    name: '@acme/widget',
    version: '1.0.0',
    description: 'A widget',
    bin: './cli.js',
    repository: 'acme/widget',
  },
  blobs: new Map(),
  readme: { filename: 'README.md', text: '# widget' },
};
const provenance = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', content: 'ü' };
const request = (changes: Partial<PackedArtifact> = {}) =>
  publishRequest({
    registry: 'https://registry.npmjs.org/',
    token: 'secret',
    packed: { ...packed, ...changes },
    access: 'public',
    tag: 'latest',
    provenance,
    commit: 'a'.repeat(40),
  });
const answer = (status: number, body: unknown): HttpResponse => ({
  status,
  headers: {},
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});
const documentOf = (changes?: Partial<PackedArtifact>): unknown => JSON.parse(String(request(changes).body));

describe('the publish document', () => {
  it('is what npm sends, tarball and bundle attached', () => {
    expect(request()).toMatchObject({
      method: 'PUT',
      url: 'https://registry.npmjs.org/@acme%2fwidget',
      idempotent: false,
    });
    expect(documentOf()).toEqual({
      _id: '@acme/widget',
      name: '@acme/widget',
      description: 'A widget',
      'dist-tags': { latest: '1.0.0' },
      access: 'public',
      versions: {
        '1.0.0': {
          _id: '@acme/widget@1.0.0',
          name: '@acme/widget',
          version: '1.0.0',
          description: 'A widget',
          bin: { widget: './cli.js' },
          repository: { type: 'git', url: 'git+https://github.com/acme/widget.git' },
          gitHead: 'a'.repeat(40),
          readme: '# widget',
          readmeFilename: 'README.md',
          dist: {
            integrity: `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`,
            shasum: 'ab'.repeat(20),
            tarball: 'https://registry.npmjs.org/@acme/widget/-/@acme/widget-1.0.0.tgz',
          },
        },
      },
      _attachments: {
        '@acme/widget-1.0.0.tgz': { content_type: 'application/octet-stream', data: 'dGd6', length: 3 },
        '@acme/widget-1.0.0.sigstore': {
          content_type: provenance.mediaType,
          data: JSON.stringify(provenance),
          length: JSON.stringify(provenance).length,
        },
      },
    });
  });

  it('tells installers of the script that npm implies', () => {
    const native = { ...artifact, files: [{ path: 'binding.gyp', size: 1, mode: 0o644, secrets: [] }] };
    expect(documentOf({ artifact: native })).toMatchObject({
      versions: { '1.0.0': { gypfile: true, scripts: { install: 'node-gyp rebuild' } } },
    });
  });

  it('is not built for what is no package name', () => {
    expect(() => request({ artifact: { ...artifact, name: '../evil' } })).toThrow(/no npm package name/);
  });
});

describe("the registry's answer", () => {
  it.each([
    [200, 'published'],
    [201, 'published'],
    [401, 'refused'],
    [422, 'refused'],
    [403, 'unclear'],
    [409, 'unclear'],
    [500, 'unclear'],
    [503, 'unclear'],
    [302, 'unclear'],
  ])('%i means %s', (status, state) => expect(publishAnswer(answer(status, {}), 'secret')).toMatchObject({ state }));

  it('is told with its reason, quoted', () => {
    expect(publishAnswer(answer(422, { error: 'bad\u202eprovenance' }), 'secret').reason).toContain(
      'bad\\u{202e}provenance',
    );
  });
});

describe('trusted publishing', () => {
  it('asks for a token of this one package', () => {
    expect(audienceOf('https://registry.npmjs.org/')).toBe('npm:registry.npmjs.org');
    expect(exchangeRequest('https://registry.npmjs.org', '@acme/widget', 'jwt')).toMatchObject({
      method: 'POST',
      url: 'https://registry.npmjs.org/-/npm/v1/oidc/token/exchange/package/@acme%2fwidget',
      headers: { authorization: 'Bearer jwt' },
    });
    expect(exchangedToken(answer(201, { token: 'npm_x' }), 'widget', 'id.token.jwt')).toBe('npm_x');
  });

  it.each([
    (token: string) => ({ message: `Bearer ${token} is not known` }),
    (token: string) => ({ error: `${token}${token}` }),
    (token: string) => token,
  ])('tells no token that a registry echoes', (body) => {
    const told = publishAnswer(answer(401, body('npm_0123')), 'npm_0123').reason;
    expect(told).not.toContain('npm_');
    let message = '';
    try {
      exchangedToken(answer(403, body('a.b.c')), 'widget', 'a.b.c');
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('403');
    expect(message).not.toContain('a.b');
  });

  it('says what the registry said', () => {
    expect(() => exchangedToken(answer(404, { message: 'OIDC package not found' }), 'widget', 'id.token.jwt')).toThrow(
      /404, "OIDC package not found"/,
    );
  });

  it.each([{}, { token: '' }, { token: 7 }, [], 'not json', null])('takes no token from %j', (body) => {
    expect(() => exchangedToken(answer(200, body), 'widget', 'id.token.jwt')).toThrow(/no token/);
  });
});
