import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeHasher } from '../../../src/adapters/platform.ts';
import { unavailable } from '../../../src/domain/evidence.ts';
import { planLines } from '../../../src/domain/plan.ts';
import type { SigstoreBundle } from '../../../src/domain/ports/sigstore.ts';
import { publish } from '../../../src/gates/publish/publish.ts';
import { policy, startWorld } from './world.ts';
import type { World, WorldOptions } from './world.ts';

let world: World;
const start = async (options?: WorldOptions): Promise<void> => {
  world = await startWorld(options);
};
afterEach(() => world.close());

const bundleOf = (name: string): SigstoreBundle =>
  JSON.parse(Buffer.from(world.github.releases[0]?.assets.get(name)?.bytes ?? []).toString()) as SigstoreBundle;
const signer = () => ({
  identity: `https://github.com/${world.input.run.workflowRef}`,
  issuer: 'https://token.actions.githubusercontent.com',
});

/** Nothing outside of the machine was changed, and nothing was signed. */
function expectUntouched(): void {
  expect(world.sigstore.received).toEqual([]);
  expect(world.registry.publishes).toEqual([]);
  expect(world.github.releases).toEqual([]);
  expect(world.github.attestations).toEqual([]);
}

describe('a release that passes', () => {
  it('is one published version, one public release with every part, and two attestations', async () => {
    await start();
    const result = await publish(world.input, world.machine());
    expect(result.decision).toMatchObject({ verdict: 'pass', findings: [] });
    expect(world.registry.publishes).toEqual(['widget@1.0.0']);
    const [release, ...others] = world.github.releases;
    expect(others).toEqual([]);
    expect(release?.draft).toBe(false);
    expect([...(release?.assets.keys() ?? [])].sort()).toEqual([
      'decision.json',
      'lockgate-journal.json',
      'widget-1.0.0.cdx.json',
      'widget-1.0.0.npm-provenance.sigstore.json',
      'widget-1.0.0.provenance.sigstore.json',
      'widget-1.0.0.tgz',
      'widget-1.0.0.vsa.sigstore.json',
    ]);
    expect(world.github.attestations).toEqual([
      bundleOf('widget-1.0.0.provenance.sigstore.json'),
      bundleOf('widget-1.0.0.vsa.sigstore.json'),
    ]);
    const served = world.registry.packages.get('widget')?.get('1.0.0');
    expect(served?.tarball.equals(release?.assets.get('widget-1.0.0.tgz')?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(served?.attestations.map(({ bundle }) => bundle)).toEqual([
      bundleOf('widget-1.0.0.npm-provenance.sigstore.json'),
    ]);
    expect(result.published).toEqual([
      {
        registry: world.registry.url,
        purl: 'pkg:npm/widget@1.0.0',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        url: `${world.registry.url}/widget/-/widget-1.0.0.tgz`,
      },
    ]);
    const digests = (assets: Iterable<readonly [string, Uint8Array]>) =>
      new Map(
        [...assets]
          .filter(([name]) => name !== 'lockgate-journal.json')
          .map(([name, bytes]) => [name, nodeHasher.sha256(bytes)]),
      );
    expect(digests(result.assets)).toEqual(
      digests([...(release?.assets ?? [])].map(([name, { bytes }]) => [name, bytes])),
    );
  });

  it('binds decision, policy, provenance, bill of materials and tarball in a VSA that verifies', async () => {
    await start();
    await publish(world.input, world.machine());
    const ports = world.machine();
    const { verifier } = await ports.services(policy, () => Promise.resolve(null));
    const { hasher } = await ports.judging(policy);
    const digest = (name: string): string => hasher.sha256(world.github.releases[0]?.assets.get(name)?.bytes ?? '');
    const base = 'https://github.com/acme/widget/releases/download/v1.0.0';
    await expect(verifier.verify(bundleOf('widget-1.0.0.vsa.sigstore.json'), signer())).resolves.toMatchObject({
      subject: [{ name: 'widget-1.0.0.tgz', digest: { sha256: digest('widget-1.0.0.tgz') } }],
      predicate: {
        policy: { digest: policy.digest },
        inputAttestations: [
          { uri: `${base}/decision.json`, digest: { sha256: digest('decision.json') } },
          {
            uri: `${base}/widget-1.0.0.provenance.sigstore.json`,
            digest: { sha256: digest('widget-1.0.0.provenance.sigstore.json') },
          },
          { uri: `${base}/widget-1.0.0.cdx.json`, digest: { sha256: digest('widget-1.0.0.cdx.json') } },
        ],
        verificationResult: 'PASSED',
      },
    });
  });

  it('can be installed with npm', async () => {
    await start();
    await publish(world.input, world.machine());
    const directory = await mkdtemp(join(tmpdir(), 'install-test-'));
    try {
      await writeFile(join(directory, 'package.json'), '{"name":"user","version":"1.0.0","private":true}');
      const flags = ['--no-fund', `--registry=${world.registry.url}`, `--cache=${join(directory, '.cache')}`];
      await promisify(execFile)('npm', ['install', 'widget', ...flags], {
        cwd: directory,
        env: { PATH: process.env['PATH'], HOME: directory },
      });
      await expect(readFile(join(directory, 'node_modules/widget/index.js'), 'utf8')).resolves.toContain('widget = 1');
      await expect(readFile(join(directory, 'node_modules/.bin/widget'), 'utf8')).resolves.toContain('node');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });

  it('is done when it is run again: nothing more is signed or written', async () => {
    await start();
    const first = await publish(world.input, world.machine());
    const signed = world.sigstore.certificates();
    const again = await publish(
      { ...world.input, now: '2026-11-23T12:00:00.000Z' },
      world.machine({ policy: { ...policy, digest: { sha256: 'ee'.repeat(32) } } }),
    );
    expect(again).toMatchObject({ decision: { verdict: 'pass' }, plan: { steps: [] }, published: first.published });
    expect(world.sigstore.certificates()).toBe(signed);
    expect(world.registry.publishes).toEqual(['widget@1.0.0']);
    expect(world.github.attestations).toHaveLength(2);
  });

  it('uses a token where there is no trusted publisher, and keeps it to itself', async () => {
    await start({ trustedPublisher: false });
    await publish({ ...world.input, npmToken: 'classic-token' }, world.machine());
    expect(world.registry.publishes).toEqual(['widget@1.0.0']);
    for (const { bytes } of world.github.releases[0]?.assets.values() ?? [])
      expect(Buffer.from(bytes).includes('classic-token')).toBe(false);
  });

  it('signs nothing when no token can be had, and says what the registry said', async () => {
    await start({ trustedPublisher: false });
    await expect(publish(world.input, world.machine())).rejects.toThrow(/no trusted publisher of widget matches/);
    expectUntouched();
  });

  it('goes to npm alone, or to GitHub alone, as the policy says', async () => {
    await start();
    const { npm } = policy.publish;
    await publish(world.input, world.machine({ policy: { ...policy, publish: { npm, release: false } } }));
    expect(world.registry.publishes).toEqual(['widget@1.0.0']);
    expect(world.github.releases).toEqual([]);
    expect(world.github.attestations).toHaveLength(2);
    await world.close();
    await start();
    const result = await publish(
      world.input,
      world.machine({ policy: { ...policy, publish: { npm: null, release: true } } }),
    );
    expect(result.published).toEqual([]);
    expect(world.registry.received).toEqual([]);
    expect(world.github.releases).toMatchObject([{ draft: false }]);
    expect(world.github.attestations).toHaveLength(2);
  });
});

describe('a dry run', () => {
  it('prints the plan that the real run executes, and does nothing', async () => {
    await start();
    const dry = await publish({ ...world.input, dryRun: true }, world.machine());
    expectUntouched();
    expect(dry.published).toEqual([]);
    const steps: string[] = [];
    const ports = world.machine();
    const real = await publish(world.input, { ...ports, progress: { step: (text) => steps.push(text) } });
    expect(real.plan).toEqual(dry.plan);
    expect(planLines(dry.plan ?? { steps: [] })).toEqual(steps.map((text, index) => `${index + 1}. ${text}`));
    expect(dry.plan?.steps.map((step) => step.kind)).toEqual([
      'draft-release',
      ...Array.from({ length: 4 }, () => 'upload-asset'),
      'sign',
      'sign',
      'sign',
      'publish-npm',
      'read-back',
      'store-attestation',
      'store-attestation',
      'publish-release',
    ]);
  });
});

describe('a release that must not pass leaves everything untouched', () => {
  it.each<[string, string, WorldOptions]>([
    ['a tag that is not the version', 'release-source', { tag: 'v1.0.1' }],
    ['a secret', 'artifact-contents', { files: { 'config.js': `export const token = 'npm_${'a1'.repeat(18)}';` } }],
    ['an .env file', 'artifact-contents', { files: { '.env': 'A=1' } }],
    [
      'an unbuilt library',
      'artifact-contents',
      {
        files: { 'package.json': '{"name":"widget","version":"1.0.0","exports":{".":{"default":"./dist/index.js"}}}' },
      },
    ],
    ['a tracked file that the build changed', 'gate', { built: { 'index.js': 'export const widget = "evil";\n' } }],
    [
      'a package.json that the build changed',
      'gate',
      { built: { 'package.json': '{"name":"widget","version":"1.0.1"}' } },
    ],
    ...(
      [
        ['a registry of its own', { publishConfig: { registry: 'https://npm.acme.example' } }],
        [
          'a registry for its scope',
          { name: '@acme/widget', publishConfig: { '@acme:registry': 'https://npm.acme.example' } },
        ],
        ['no registry that can be read', { publishConfig: { registry: 7 } }],
        ['restricted access', { publishConfig: { access: 'restricted' } }],
        ['a dist-tag that is none', { publishConfig: { tag: '1.x' } }],
        ['a version that npm would write otherwise', { version: '1.0.0+build.5' }],
      ] as const
    ).map(([what, fields]): [string, string, WorldOptions] => [
      `a package.json that names ${what}`,
      'gate',
      {
        files: {
          'package.json': JSON.stringify({ name: 'widget', version: '1.0.0', exports: './index.js', ...fields }),
        },
        ...('version' in fields && { tag: fields.version }),
      },
    ]),
  ])('%s', async (_name, rule, options) => {
    await start(options);
    const result = await publish(world.input, world.machine());
    expect(result).toMatchObject({ decision: { verdict: 'deny' }, plan: null, published: [] });
    expect(result.decision.findings.map((finding) => finding.rule)).toContain(rule);
    expectUntouched();
  });

  it.each([true, 'true', 1])('publishes no package that says private: %j to npm', async (value) => {
    await start({
      files: { 'package.json': JSON.stringify({ name: 'widget', version: '1.0.0', private: value }) },
    });
    const result = await publish(world.input, world.machine());
    expect(result).toMatchObject({ decision: { verdict: 'pass' }, published: [] });
    expect(world.registry.received).toEqual([]);
  });

  it('takes a publishConfig that says what the policy says', async () => {
    const publishConfig = {
      registry: 'https://registry.npmjs.org/',
      access: 'public',
      tag: 'latest',
      provenance: false,
    };
    await start({
      files: {
        'package.json': JSON.stringify({ name: 'widget', version: '1.0.0', exports: './index.js', publishConfig }),
      },
    });
    await expect(publish(world.input, world.machine())).resolves.toMatchObject({ decision: { verdict: 'pass' } });
  });

  it('refuses a shrinkwrap that only the build has: nobody judged what it makes users install', async () => {
    await start({ built: { 'npm-shrinkwrap.json': '{"lockfileVersion":3,"packages":{}}' } });
    const result = await publish(world.input, world.machine());
    expect(result.decision).toMatchObject({
      verdict: 'deny',
      findings: [{ message: 'The package would carry an npm-shrinkwrap.json that the tagged commit does not have.' }],
    });
    expectUntouched();
  });

  it('takes what the build added', async () => {
    await start({
      files: { 'package.json': '{"name":"widget","version":"1.0.0","main":"dist/index.js"}' },
      built: { 'dist/index.js': 'module.exports = 1;\n' },
    });
    await expect(publish(world.input, world.machine())).resolves.toMatchObject({ decision: { verdict: 'pass' } });
  });

  it.each([
    ['a tag that has moved', 'deny', (w: World) => w.github.refs.set('refs/tags/v1.0.0', 'b'.repeat(40))],
    ['a tag that is gone', 'indeterminate', (w: World) => w.github.refs.delete('refs/tags/v1.0.0')],
    [
      'a commit off the protected branches',
      'deny',
      (w: World) => (w.github.onProtectedBranch = { state: 'available', value: false }),
    ],
    [
      'a branch that nobody can tell of',
      'indeterminate',
      (w: World) => (w.github.onProtectedBranch = unavailable('502')),
    ],
  ])('%s', async (_name, verdict, change) => {
    await start();
    change(world);
    const result = await publish(world.input, world.machine());
    expect(result.decision.verdict).toBe(verdict);
    expectUntouched();
  });

  it('a version that somebody published with other bytes, or without our provenance', async () => {
    await start();
    world.registry.seed({ name: 'widget', version: '1.0.0' }, Buffer.from('other bytes'));
    const other = await publish(world.input, world.machine());
    expect(other.decision).toMatchObject({
      verdict: 'deny',
      findings: [{ rule: 'gate', message: expect.stringContaining('other bytes') }],
    });
    const { bytes } = await world.machine().packer.pack('');
    world.registry.packages.clear();
    world.registry.seed({ name: 'widget', version: '1.0.0' }, Buffer.from(bytes));
    const unattested = await publish(world.input, world.machine());
    expect(unattested.decision).toMatchObject({
      verdict: 'deny',
      findings: [{ rule: 'gate', message: expect.stringContaining('without provenance') }],
    });
    expectUntouched();
  });

  it('a refusal of the gate, even under a policy that only reports', async () => {
    await start({ built: { 'index.js': 'changed' } });
    const result = await publish(world.input, world.machine({ policy: { ...policy, mode: 'report' } }));
    expect(result.decision).toMatchObject({ verdict: 'deny', mode: 'enforce' });
    expectUntouched();
  });

  it('asks the default branch, not the tag, for what the policy names', async () => {
    await start({ files: { '.github/root.json': 'of the tag' } });
    const machine = world.machine();
    const read: unknown[] = [];
    const ports: typeof machine = {
      ...machine,
      github: { ...machine.github, file: async (path, commit) => (read.push([path, commit]), Buffer.from('root')) },
      services: async (given, policyFile) => {
        expect(await policyFile('.github/root.json')).toEqual(Buffer.from('root'));
        return machine.services(given, policyFile);
      },
    };
    await publish({ ...world.input, dryRun: true }, ports);
    expect(read).toEqual([['.github/root.json', world.github.refs.get('refs/heads/main')]]);
  });

  it('an event that is no tag, and a token of another run', async () => {
    await start();
    const { run } = world.input;
    await expect(
      publish({ ...world.input, run: { ...run, ref: 'refs/heads/main' } }, world.machine()),
    ).rejects.toMatchObject({ code: 'USAGE' });
    await expect(
      publish(
        {
          ...world.input,
          run: { ...run, repository: 'acme/other', workflowRef: run.workflowRef.replace('widget', 'other') },
        },
        world.machine(),
      ),
    ).rejects.toMatchObject({ code: 'OIDC' });
    expectUntouched();
  });
});
