import { cpuTime } from '../../../cpu-time.ts';
import * as fc from '../../../property.ts';
import type { Source } from '../../../../src/domain/package.ts';
import type { Problem } from '../../../../src/domain/graph.ts';
import { readGraph } from '../../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../../fakes/tree.ts';

const HASH = `sha512-${'A'.repeat(86)}==`;
const OTHER = 'https://npm.evil.example/';

const asks = { a: '1.0.0', '@acme/b': '1.0.0' };
const manifest = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: asks });

const packageLock = (resolved: Record<string, unknown>): string =>
  JSON.stringify({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: asks },
      'node_modules/a': { version: '1.0.0', integrity: HASH, ...resolved },
      'node_modules/@acme/b': { version: '1.0.0', integrity: HASH },
    },
  });

const BERRY = `__metadata:
  version: 8

"@acme/b@npm:1.0.0":
  version: 1.0.0
  resolution: "@acme/b@npm:1.0.0"
  checksum: 10c0/${'0'.repeat(128)}
  languageName: node
  linkType: hard

"a@npm:1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  checksum: 10c0/${'0'.repeat(128)}
  languageName: node
  linkType: hard

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    "@acme/b": "npm:1.0.0"
    a: "npm:1.0.0"
  languageName: unknown
  linkType: soft
`;

const CLASSIC = `# yarn lockfile v1


"@acme/b@1.0.0":
  version "1.0.0"
  integrity ${HASH}

a@1.0.0:
  version "1.0.0"
  integrity ${HASH}
`;

const PNPM = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@acme/b':
        specifier: 1.0.0
        version: 1.0.0
      a:
        specifier: 1.0.0
        version: 1.0.0

packages:

  '@acme/b@1.0.0':
    resolution: {integrity: ${HASH}}

  a@1.0.0:
    resolution: {integrity: ${HASH}}

snapshots:

  '@acme/b@1.0.0': {}

  a@1.0.0: {}
`;

const BUN = JSON.stringify({
  lockfileVersion: 1,
  workspaces: { '': { name: 'app', dependencies: asks } },
  packages: { '@acme/b': ['@acme/b@1.0.0', '', {}, HASH], a: ['a@1.0.0', '', {}, HASH] },
});

const DENO = JSON.stringify({
  version: '5',
  specifiers: { 'npm:a@1.0.0': '1.0.0', 'npm:@acme/b@1.0.0': '1.0.0' },
  npm: { 'a@1.0.0': { integrity: HASH }, '@acme/b@1.0.0': { integrity: HASH } },
  workspace: { packageJson: { dependencies: ['npm:a@1.0.0', 'npm:@acme/b@1.0.0'] } },
});

const LOCKS = {
  npm: ['package-lock.json', packageLock({})],
  berry: ['yarn.lock', BERRY],
  yarn: ['yarn.lock', CLASSIC],
  pnpm: ['pnpm-lock.yaml', PNPM],
  bun: ['bun.lock', BUN],
  deno: ['deno.lock', DENO],
} as const;

/** The registries that settings name for `a` and `@acme/b`, with everything that could not be read. */
async function registries(
  lock: readonly [string, string],
  settings: Readonly<Record<string, string>>,
): Promise<{ a?: Source; b?: Source; problems: readonly Problem[] }> {
  const [name, text] = lock;
  const { packages, problems } = await readGraph(memoryTree({ 'package.json': manifest, [name]: text, ...settings }));
  const sourceOf = (purl: string): Source | undefined => packages.get(purl)?.entries[0]?.source;
  const [a, b] = [sourceOf('pkg:npm/a@1.0.0'), sourceOf('pkg:npm/%40acme/b@1.0.0')];
  return { ...(a && { a }), ...(b && { b }), problems };
}

const registry = (url: string): Source => ({ type: 'registry', url: null, registry: url });
const PLAIN: Source = { type: 'registry', url: null };

describe('the registry that the settings of a project name', () => {
  it.each([
    ['npm', '.npmrc', `registry=${OTHER}`],
    ['npm', '.npmrc', `; all from here\r"registry" = '${OTHER}'\n`],
    ['npm', '.npmrc', `registry=https://registry.npmjs.org/\nregistry=${OTHER} ; the last counts`],
    ['npm', '.npmrc', '${NOBODY?}registry=https://npm.evil.example/'],
    ['npm', '.npmrc', `[section]\nregistry=${OTHER}`],
    ['pnpm', '.npmrc', `registry = ${OTHER}`],
    ['pnpm', 'pnpm-workspace.yaml', `registry: ${OTHER}\n`],
    ['pnpm', 'pnpm-workspace.yaml', `registries:\n  default: ${OTHER}\n`],
    ['berry', '.yarnrc.yml', `npmRegistryServer: "${OTHER}"\n`],
    ['berry', '.yarnrc.yml', `npmRegistryServer: "\${REGISTRY:-${OTHER}}"\n`],
    ['berry', '.yarnrc.yml', `"npm\\x52egistryServer": ${OTHER}\n`],
    ['yarn', '.npmrc', `registry=${OTHER}`],
    ['yarn', '.yarnrc', `registry "${OTHER}"`],
    ['yarn', '.yarnrc', `--install.registry "${OTHER}"`],
    ['bun', '.npmrc', `registry=${OTHER}`],
    ['bun', 'bunfig.toml', `[install]\nregistry = "${OTHER}"\n`],
    ['bun', 'bunfig.toml', `[install]\nregistry = { url = "${OTHER}", token = "$TOKEN" }\n`],
    ['deno', '.npmrc', `registry=${OTHER}`],
  ] as const)('is where packages without an address come from: %s, %s, %j', async (tool, file, text) => {
    const { a, b, problems } = await registries(LOCKS[tool], { [file]: text });
    expect([a, b, problems]).toEqual([registry(OTHER), registry(OTHER), []]);
  });

  it.each([
    ['npm', '.npmrc', `@acme:registry=${OTHER}`],
    ['pnpm', '.npmrc', `@acme:registry=${OTHER}`],
    ['pnpm', 'pnpm-workspace.yaml', `registries:\n  '@acme': ${OTHER}\n`],
    ['berry', '.yarnrc.yml', `npmScopes:\n  acme:\n    npmRegistryServer: ${OTHER}\n`],
    ['yarn', '.yarnrc', `"@acme:registry" "${OTHER}"`],
    ['bun', 'bunfig.toml', `[install.scopes]\nacme = "${OTHER}"\n`],
    ['deno', '.npmrc', `@acme:registry=${OTHER}`],
  ] as const)('counts for its scope alone: %s, %s, %j', async (tool, file, text) => {
    const { a, b } = await registries(LOCKS[tool], { [file]: text });
    expect([a, b]).toEqual([PLAIN, registry(OTHER)]);
  });

  it('is not told where it is the public one, nor where none is named', async () => {
    for (const text of ['registry=https://registry.npmjs.org\n', 'save-exact=true\n', '#registry=x\n', 'registry=\n']) {
      expect(await registries(LOCKS.npm, { '.npmrc': text })).toMatchObject({ a: PLAIN, b: PLAIN, problems: [] });
    }
  });

  it('is looked for by yarn from the folder of the lockfile up, the nearest first', async () => {
    const tree = memoryTree({
      'x/y/yarn.lock': BERRY,
      'x/y/package.json': manifest,
      'x/.yarnrc.yml': `npmRegistryServer: ${OTHER}\n`,
      '.yarnrc.yml': 'npmRegistryServer: https://further.example/\nenableStrictSsl: false\n',
    });
    const { packages } = await readGraph(tree);
    const told = packages.get('pkg:npm/a@1.0.0')?.entries[0]?.source;
    expect(told).toEqual({ ...registry(OTHER), unverified: true });
  });

  it('takes the place of the public host in addresses of a package-lock.json, unless npm is told otherwise', async () => {
    const address = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
    const of = async (npmrc: string): Promise<string | undefined> => {
      const lock = packageLock({ resolved: address });
      const { a } = await registries(['package-lock.json', lock], { '.npmrc': `registry=${OTHER}\n${npmrc}` });
      expect(a?.url).toBe(address);
      return a?.registry;
    };
    expect(await of('')).toBe(OTHER);
    expect(await of('replace-registry-host=always')).toBe(OTHER);
    expect(await of('replace-registry-host=registry.npmjs.org')).toBe(OTHER);
    expect(await of('replace-registry-host=never')).toBeUndefined();
    expect(await of('replace-registry-host=other.example')).toBeUndefined();
  });

  it('stands as it is written where a variable decides, so that no policy allows it', async () => {
    const { a } = await registries(LOCKS.npm, { '.npmrc': 'registry=${REGISTRY}' });
    expect(a).toEqual(registry('${REGISTRY}'));
  });

  it.each([
    ['npm', '.npmrc', 'strict-ssl=false'],
    ['pnpm', 'pnpm-workspace.yaml', 'strictSsl: false'],
    ['berry', '.yarnrc.yml', 'enableStrictSsl: false'],
  ] as const)('is not verified where certificates are not checked: %s, %s', async (tool, file, text) => {
    expect((await registries(LOCKS[tool], { [file]: text })).a).toEqual({ ...PLAIN, unverified: true });
  });

  it.each([
    ['berry', '.yarnrc.yml', `x: &x ${OTHER}\nnpmRegistryServer: *x\n`],
    ['berry', '.yarnrc.yml', `x: &x 1\n"npm\\x52\\\n  egistryServer": ${OTHER}\n`],
    ['pnpm', 'pnpm-workspace.yaml', `x: &x ${OTHER}\nregistries:\n  default: *x\n`],
    ['bun', 'bunfig.toml', `[install\nregistry = "${OTHER}"\n`],
  ] as const)('is a problem where settings that may name one can not be read: %s, %s', async (tool, file, text) => {
    const { problems } = await registries(LOCKS[tool], { [file]: text });
    expect(problems).toMatchObject([{ location: { file } }]);
  });

  it('leaves settings alone that can not be read and name none', async () => {
    const { problems } = await registries(LOCKS.berry, { '.yarnrc.yml': 'x: &x 1\nnodeLinker: pnp\n' });
    expect(problems).toEqual([]);
  });
});

describe('a lockfile that the settings of a project have passed over', () => {
  it.each([
    ['npm', '.npmrc', 'package-lock=false'],
    ['npm', '.npmrc', 'shrinkwrap = false'],
    ['pnpm', '.npmrc', 'lockfile=false'],
    ['pnpm', 'pnpm-workspace.yaml', 'lockfile: false\n'],
    ['yarn', '.yarnrc', '--install.no-lockfile true'],
    ['berry', '.yarnrc.yml', 'lockfileFilename: other.lock\n'],
  ] as const)('is a problem: %s, %s, %j', async (tool, file, text) => {
    const { problems } = await registries(LOCKS[tool], { [file]: text });
    expect(problems).toMatchObject([
      { location: { file: LOCKS[tool][0] }, message: expect.stringContaining('passes this lockfile over') as string },
    ]);
  });

  it.each([
    ['npm', '.npmrc', 'package-lock=true'],
    ['npm', '.npmrc', 'package-lock-only=false'],
    ['yarn', '.npmrc', 'package-lock=false'],
    ['berry', '.npmrc', 'package-lock=false'],
    ['berry', '.yarnrc.yml', 'lockfileFilename: "yarn.lock"\n'],
    ['yarn', '.yarnrc.yml', 'lockfileFilename: other.lock\n'],
    ['bun', '.npmrc', 'package-lock=false'],
    ['deno', '.npmrc', 'package-lock=false'],
  ] as const)('is none where they say other things, or speak of another: %s, %s, %j', async (tool, file, text) => {
    expect((await registries(LOCKS[tool], { [file]: text })).problems).toEqual([]);
  });
});

// Threat 32: whatever the files hold, they are read in time linear in their size, without throwing.
describe('hostile settings', () => {
  const FILES = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml'] as const;

  it.each(['${', '"', '\\', '\\;', '=', 'registry=', '[', '@', '--', '${a:-', '\n', ' '])(
    'are read in time, of %j without end',
    async (part) => {
      const before = cpuTime();
      const long = part.repeat(200_000 / part.length);
      for (const lock of Object.values(LOCKS)) {
        for (const first of ['', 'registry=', 'npmRegistryServer: ', '"']) {
          const settings = Object.fromEntries(FILES.map((file) => [file, first + long]));
          expect((await registries(lock, settings)).a).toBeDefined();
        }
      }
      expect(cpuTime() - before).toBeLessThan(5000);
    },
  );

  it('never throw, and never lose a package', async () => {
    const word = fc.constantFrom(
      'registry',
      '@acme:',
      '=',
      ':',
      ' ',
      '\n',
      '"',
      "'",
      '${',
      '}',
      '\\',
      ';',
      '[',
      'a',
      '{',
    );
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));
    const lock = fc.constantFrom(...Object.values(LOCKS));
    await fc.assert(
      fc.asyncProperty(lock, fc.constantFrom(...FILES), text, async (one, file, content) => {
        const { a, b } = await registries(one, { [file]: content });
        expect([a?.type, b?.type]).toEqual(['registry', 'registry']);
      }),
    );
  });
});
