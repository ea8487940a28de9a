import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createHttp } from '../../../src/adapters/http.ts';
import { actionsIdTokens } from '../../../src/adapters/oidc.ts';
import { npmPacker } from '../../../src/adapters/pack/npm-pack.ts';
import { nodeHasher } from '../../../src/adapters/platform.ts';
import { sigstoreSigner } from '../../../src/adapters/sigstore/signer.ts';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/verifier.ts';
import { GATES } from '../../../src/domain/gate.ts';
import type { Policy, RulePolicy } from '../../../src/domain/policy.ts';
import type { PackedArtifact } from '../../../src/domain/ports/pack.ts';
import { registryFacts } from '../../../src/registries/npm/registry-facts.ts';
import type { PublishInput, PublishPorts } from '../../../src/gates/publish/ports.ts';
import { startNpmRegistry } from '../../fakes/npm-registry.ts';
import type { FakeNpm } from '../../fakes/npm-registry.ts';
import { CLAIMS, startOidc } from '../../fakes/oidc.ts';
import type { FakeOidc } from '../../fakes/oidc.ts';
import { fakeReleases } from '../../fakes/releases.ts';
import type { FakeReleases } from '../../fakes/releases.ts';
import { startSigstore } from '../../fakes/sigstore.ts';
import type { FakeSigstore } from '../../fakes/sigstore.ts';
import { run } from '../../provenance/samples.ts';

const origin = { uri: 'test', line: 1, column: 1 };
const rule = (options: Readonly<Record<string, unknown>>): RulePolicy => ({
  locked: false,
  configs: [{ effect: 'deny', unavailable: null, match: {}, except: null, gates: GATES, options, origin }],
});

export const policy: Policy = {
  uri: 'test',
  digest: { sha256: 'cd'.repeat(32) },
  mode: 'enforce',
  rules: new Map([
    ['release-source', rule({ 'unprotected-tag': 'warn' })],
    ['artifact-contents', rule({ unmeant: 'warn' })],
    ['known-advisories', rule({})],
  ]),
  merge: null,
  publish: { npm: { access: 'public', tag: null }, release: true },
  advisories: { sources: null, maxAge: null },
  services: {},
  waivers: [],
};

const LIBRARY = {
  'package.json': `${JSON.stringify({
    name: 'widget',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    exports: './index.js',
    bin: './cli.js',
    repository: 'acme/widget',
  })}\n`,
  'package-lock.json': `${JSON.stringify({
    name: 'widget',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'widget', version: '1.0.0', license: 'MIT' } },
  })}\n`,
  'index.js': 'export const widget = 1;\n',
  'cli.js': '#!/usr/bin/env node\n',
  'README.md': '# widget\n',
};

/** Everything outside of the machine that publishes; it outlives the machine. */
export interface World {
  readonly sigstore: FakeSigstore;
  readonly oidc: FakeOidc;
  readonly registry: FakeNpm;
  readonly github: FakeReleases;
  readonly input: PublishInput;
  /** The ports of a fresh machine. */
  machine(changes?: { readonly policy?: Policy }): PublishPorts;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** One that outlives this world. */
  readonly sigstore?: FakeSigstore;
  /** In the commit and in the directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** In the directory alone, as a build writes them. */
  readonly built?: Readonly<Record<string, string>>;
  readonly trustedPublisher?: boolean;
  readonly tag?: string;
}

const packed = new Map<string, Promise<PackedArtifact>>();
/** npm takes half a second, packs the same files to the same bytes, and has tests of its own. */
function packedOnce(files: string, directory: string): Promise<PackedArtifact> {
  const one = packed.get(files) ?? npmPacker({ searchPath: process.env['PATH'] ?? '' }).pack(directory);
  packed.set(files, one);
  return one;
}

export async function startWorld({
  files = {},
  built = {},
  trustedPublisher = true,
  tag = 'v1.0.0',
  sigstore: given,
}: WorldOptions = {}): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'publish-test-'));
  const tracked = { ...LIBRARY, ...files };
  for (const [path, text] of Object.entries({ ...tracked, ...built })) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const ref = `refs/tags/${tag}`;
  const workflowRef = `acme/widget/.github/workflows/release.yml@${ref}`;
  const [sigstore, oidc] = await Promise.all([
    given ?? startSigstore(),
    startOidc({ ...CLAIMS, ref, workflow_ref: workflowRef, job_workflow_ref: workflowRef }),
  ]);
  const registry = await startNpmRegistry({
    trustedRoot: sigstore.trustedRoot,
    token: 'classic-token',
    ...(trustedPublisher
      ? { trustedPublishers: { widget: { repository: 'acme/widget', workflow: 'release.yml' } } }
      : {}),
  });
  const github = fakeReleases(run.commit, tag, tracked);
  const trustedRoot = TrustedRoot.fromJSON(sigstore.trustedRoot);
  const same = JSON.stringify([files, built]);
  return {
    sigstore,
    oidc,
    registry,
    github,
    input: {
      run: { ...run, ref, workflowRef },
      path: '.',
      directory,
      now: '2026-11-22T12:00:00.000Z',
      npmToken: null,
      dryRun: false,
    },
    machine(changes = {}) {
      const http = createHttp({
        timeouts: { response: 300, idle: 300, total: 600 },
        attempts: 2,
        delay: () => Promise.resolve(),
      });
      const idTokens = actionsIdTokens({ ...oidc, http });
      return {
        http,
        idTokens,
        github: github.github,
        packer: { pack: (from) => packedOnce(same, from) },
        progress: { step: () => undefined },
        delay: () => Promise.resolve(),
        policy: () => Promise.resolve(changes.policy ?? policy),
        judging: () => ({
          advisories: {
            name: 'none',
            lookup: () => Promise.resolve({ matches: new Map(), sources: [], unavailable: [] }),
          },
          registry: registryFacts({ http, registry: registry.url }),
          hasher: nodeHasher,
          tool: { name: 'lockgate', version: '0.1.0' },
        }),
        services: () => ({
          registry: registry.url,
          signer: sigstoreSigner({
            idTokens,
            fulcio: sigstore.url,
            rekor: sigstore.url,
            tsa: sigstore.url,
            retries: 0,
            timeout: 600,
          }),
          verifier: sigstoreVerifier(() => Promise.resolve(trustedRoot)),
        }),
      };
    },
    async close() {
      await Promise.all([
        given === undefined ? sigstore.close() : undefined,
        oidc.close(),
        registry.close(),
        rm(directory, { recursive: true, force: true }),
      ]);
    },
  };
}
