/** What `explain` says of ways and fixes, run in this process. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { folderWith, removeFolders } from './support/cli.ts';

afterAll(removeFolders);

async function explain(cwd: string, ...args: readonly string[]): Promise<string> {
  const written: string[] = [];
  const stream = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const terminal: Terminal = { stdout: stream, stderr: stream, env: {}, cwd };
  const options = ['--offline', '--advisories', path.join(cwd, 'osv.jsonl'), '--now', '2026-11-22'];
  expect(await main(['explain', ...args, ...options], terminal)).toBe(0);
  return written.join('');
}

const tarball = (name: string) => ({
  version: '1.0.0',
  resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
  integrity: `sha512-${'A'.repeat(86)}==`,
  license: 'MIT',
});

// `app` asks for m0 to m11, each of which asks for `flawed`, the last by a range that holds it back.
const middle = Array.from({ length: 12 }, (_, index) => `m${index}`);
const asks = Object.fromEntries(middle.map((name) => [name, '^1.0.0']));
const manifest = { name: 'app', version: '1.0.0', dependencies: asks };
const record = {
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2026-0001'],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'flawed' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
    },
  ],
  database_specific: { severity: 'HIGH' },
};
const project = folderWith({
  'package.json': manifest,
  'package-lock.json': {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': manifest,
      'node_modules/flawed': tarball('flawed'),
      ...Object.fromEntries(
        middle.map((name) => [
          `node_modules/${name}`,
          { ...tarball(name), dependencies: { flawed: name === 'm11' ? '~1.0.0' : '^1.0.0' } },
        ]),
      ),
    },
  },
  'osv.jsonl': JSON.stringify(record),
});

const REMEDY =
  'Update "flawed" to "1.2.0" or later, which "m11@1.0.0" does not allow (asking for "~1.0.0"): raise it to a version ' +
  'that does, or force the version with "overrides" in package.json.';

it.each(['flawed', 'CVE-2026-0001', 'known-advisories'])('%s: every way and the shortest fix', async (about) => {
  const text = await explain(project, about);
  expect(text).toContain(`What would fix it:\n  ${REMEDY}\n`);
  const ways = text.split('\n').filter((line) => line.includes(' › flawed@1.0.0'));
  // A finding shows ten, which is all that a rule has of each.
  expect(ways).toHaveLength(about === 'known-advisories' ? 10 : 12);
});

it('tells a machine what holds the fix back', async () => {
  expect(JSON.parse(await explain(project, 'flawed', '--format', 'json'))).toMatchObject({
    packages: [
      {
        name: 'flawed',
        fixes: [
          {
            advisory: 'GHSA-aaaa-bbbb-cccc',
            version: '1.2.0',
            leaves: [],
            ways: [
              {
                file: 'package-lock.json',
                within: false,
                declared: [],
                holders: [{ purl: 'pkg:npm/m11@1.0.0', range: '~1.0.0', direct: 'pkg:npm/m11@1.0.0' }],
              },
            ],
          },
        ],
      },
    ],
  });
});

it('tells who decided, and what would change it', async () => {
  const text = await explain(project, 'flawed');
  expect(text).toMatch(/\n {4}config {2}decides {2}lockgate:recommended:\d+:\d+ {2}deny\n/);
  expect(text).toMatch(/\n {4}config {2}silent {3}lockgate:recommended:\d+:\d+ {2}it is for other gates\n/);
  expect(text).toContain(
    "Waive it: lockgate waive GHSA-aaaa-bbbb-cccc --package npm:flawed --reason '…' --days 30 --owner '@…'\n",
  );
  expect(text).toMatch(/\nBy rule:\n(?: {2}.*\n)* {2}found: known-advisories\n/);
  expect(text).toContain('\n  not asked: checks (it is for the gate merge)\n');
  const json = JSON.parse(await explain(project, 'flawed', '--format', 'json')) as {
    packages: { troubles: { configs: { state: string }[] }[]; rules: { rule: string; state: string }[] }[];
  };
  expect(json.packages[0]?.troubles[0]?.configs.map(({ state }) => state)).toContain('decides');
  expect(json.packages[0]?.rules).toContainEqual({ rule: 'malware', state: 'pass', reason: '' });
});

it('tells why a package without findings has none', async () => {
  const text = await explain(project, 'm0');
  expect(text).toContain('Findings: none.\n');
  expect(text).toContain('\n  passed: malware\n');
});

it('tells which waiver excuses, and by which file:line', async () => {
  const waived = folderWith({
    '.github/lockgate.yml': `version: 1
extends: lockgate:recommended
waivers:
  - {rule: known-advisories, match: {advisory: GHSA-aaaa-bbbb-cccc}, reason: never called, owner: "@acme", expires: 2026-12-01}
  - {rule: known-advisories, match: {packages: ["npm:flawed@<1"]}, reason: old, owner: "@acme", expires: 2026-12-01}
  - {rule: known-advisories, match: {packages: ["npm:other"]}, reason: other, owner: "@acme", expires: 2026-12-01}
`,
    ...Object.fromEntries(
      ['package.json', 'package-lock.json', 'osv.jsonl'].map((name) => [
        name,
        readFileSync(path.join(project, name), 'utf8'),
      ]),
    ),
  });
  const text = await explain(waived, 'flawed');
  expect(text).toContain('    Waived by @acme until 2026-12-01: never called\n');
  expect(text).toContain('waiver  excuses  .github/lockgate.yml:4:5  @acme until 2026-12-01: never called\n');
  expect(text).toContain('.github/lockgate.yml:5:5  @acme until 2026-12-01: it is for other versions: npm:flawed@<1\n');
  expect(text).toContain('waiver  silent   1 of this rule is for other packages or advisories\n');
  expect(text).not.toContain('Waive it:');
});

it.each(['shop@1.0.0', 'pkg:npm/shop@1.0.0'])(
  'of a project, as reports name it or by its package URL: %s',
  async (asked) => {
    const folder = folderWith({
      'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { flawed: '^2.0.0' } }),
      'package-lock.json': JSON.stringify({
        name: 'shop',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'shop', version: '1.0.0', dependencies: { flawed: '^1.0.0' } },
          'node_modules/flawed': tarball('flawed'),
        },
      }),
      'osv.jsonl': JSON.stringify(record),
    });
    expect(await explain(folder, asked)).toContain('  deny  lockfile  shop@1.0.0  package.json:');
  },
);
