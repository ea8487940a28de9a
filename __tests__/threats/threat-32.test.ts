/** Hostile files: whatever stands in a dependency file, it ends in bounded time, and never reads as clean. */
import { cpuTime } from '../cpu-time.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../../src/domain/graph.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { memoryTree, type Content } from '../fakes/tree.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const bytesOf = (file: string): Buffer => readFileSync(path.join(FIXTURES, file));

interface Real {
  /** Where the file stands in the tree. */
  readonly file: string;
  readonly fixture: string;
  /** What a manifest beside it is called, and its fixture. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Whether a text that ends too early can be told: a list of lines may end anywhere. */
  readonly ends: boolean;
  /** What a document of this language is made of: an opening, repeated as deep as wanted. */
  readonly deep: (depth: number) => string;
  /** The file with one of its keys written twice. */
  readonly doubled: (text: string) => string;
}

const json = (depth: number): string => '{"a":'.repeat(depth);
const yaml = (depth: number): string => `a: ${'['.repeat(depth)}`;
const toml = (depth: number): string => `a = ${'['.repeat(depth)}`;
/** The first line that a pattern finds, twice. */
const twice =
  (line: RegExp) =>
  (text: string): string =>
    text.replace(line, (found) => `${found}${found}`);

const REAL: readonly Real[] = [
  {
    file: 'package-lock.json',
    fixture: 'package-lock/retirejs-v1/package-lock.fixture.json',
    ends: true,
    deep: json,
    doubled: twice(/^ {4}"[^"]+": \{$/m),
  },
  {
    file: 'yarn.lock',
    fixture: 'yarn-lock/yarnpkg-yarn/yarn.lock.fixture',
    beside: { 'package.json': 'yarn-lock/yarnpkg-yarn/package.fixture.json' },
    ends: true,
    deep: (depth) => Array.from({ length: Math.min(depth, 2_000) }, (_, at) => `${'  '.repeat(at)}a:\n`).join(''),
    doubled: twice(/^ {2}resolved .*\n/m),
  },
  {
    file: 'berry/yarn.lock',
    fixture: 'yarn-lock/build-push-action/yarn.lock.fixture',
    beside: { 'berry/package.json': 'yarn-lock/build-push-action/package.fixture.json' },
    ends: true,
    deep: (depth) => `__metadata:\n  version: 8\n${'  '.repeat(2)}${'['.repeat(depth)}`,
    doubled: twice(/^ {2}resolution: .*\n/m),
  },
  {
    file: 'pnpm-lock.yaml',
    fixture: 'pnpm-lock/pnpm-v5.0/pnpm-lock.yaml.fixture',
    ends: true,
    deep: yaml,
    doubled: twice(/^ {4}resolution:[^\n]*\n(?: {6}[^\n]*\n)*/m),
  },
  {
    file: 'bun.lock',
    fixture: 'bun-lock/hono-routers/bun.lock.fixture',
    beside: { 'package.json': 'bun-lock/hono-routers/package.fixture.json' },
    ends: true,
    deep: json,
    doubled: twice(/^ {4}"[^"]+": \[.*\n/m),
  },
  {
    file: 'deno.lock',
    fixture: 'deno-lock/hono-benchmarks/deno.lock.fixture',
    ends: true,
    deep: json,
    doubled: twice(/^ {2}"version": .*\n/m),
  },
  {
    file: 'poetry.lock',
    fixture: 'poetry-lock/poetry/poetry.lock.fixture',
    beside: { 'pyproject.toml': 'poetry-lock/poetry/pyproject.toml.fixture' },
    ends: true,
    deep: toml,
    doubled: twice(/^name = .*\n/m),
  },
  {
    file: 'uv.lock',
    fixture: 'uv-lock/guarddog/uv.lock.fixture',
    beside: { 'pyproject.toml': 'uv-lock/guarddog/pyproject.toml.fixture' },
    ends: true,
    deep: toml,
    doubled: twice(/^name = .*\n/m),
  },
  {
    file: 'pdm.lock',
    fixture: 'pdm-lock/demo-package/pdm.lock.fixture',
    beside: { 'pyproject.toml': 'pdm-lock/demo-package/pyproject.toml.fixture' },
    ends: true,
    deep: toml,
    doubled: twice(/^name = .*\n/m),
  },
  {
    file: 'pylock.toml',
    fixture: 'pylock/pdm-demo/pylock.toml.fixture',
    ends: true,
    deep: toml,
    doubled: twice(/^name = .*\n/m),
  },
  {
    file: 'Pipfile.lock',
    fixture: 'pipfile-lock/guarddog/Pipfile.lock.fixture',
    ends: true,
    deep: json,
    doubled: twice(/^ {4}"default": \{\n/m),
  },
  {
    file: 'requirements.txt',
    fixture: 'requirements/osv-poetry/requirements.txt.fixture',
    ends: false,
    deep: (depth) => `a ${'('.repeat(depth)}`,
    doubled: (text) => text,
  },
  {
    file: '.github/workflows/ci.yml',
    fixture: 'workflow/scorecard/docker.fixture.yml',
    ends: false,
    deep: yaml,
    doubled: twice(/^on:.*\n/m),
  },
];

const HEALTHY = {
  'healthy/package-lock.json': {
    json: {
      name: 'healthy',
      lockfileVersion: 3,
      packages: {
        '': { name: 'healthy', dependencies: { 'left-pad': '1.3.0' } },
        'node_modules/left-pad': {
          version: '1.3.0',
          resolved: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
          integrity: 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==',
        },
      },
    },
  },
} satisfies Record<string, Content>;
const HEALTHY_PURL = 'pkg:npm/left-pad@1.3.0';
/** On a busy machine; alone each takes a fraction of it. */
const BOUND = 20_000;

/** Reads a tree in which one file is what it should not be, beside a healthy project. */
async function read(real: Real, content: Content): Promise<{ graph: Graph; milliseconds: number }> {
  const beside = Object.entries(real.beside ?? {}).map(([file, fixture]) => [file, bytesOf(fixture)] as const);
  const tree = memoryTree({ ...Object.fromEntries(beside), ...HEALTHY, [real.file]: content });
  const start = cpuTime();
  const graph = await readGraph(tree);
  return { graph, milliseconds: cpuTime() - start };
}

const packagesOf = (graph: Graph): string[] => [...graph.packages.keys()];
const problemsIn = ({ problems }: Graph, file: string) => problems.filter(({ location }) => location.file === file);

/**
 * What is wrong with how a file was read. Nothing is, if it took bounded time, the healthy project was read, and either
 * the same packages as in the sound file are there, or a problem of the file says why not; `always`: it has to.
 */
async function faultsOf(real: Real, content: Content, always = false): Promise<string[]> {
  const { graph: sound } = await read(real, bytesOf(real.fixture));
  const { graph, milliseconds } = await read(real, content);
  const problems = problemsIn(graph, real.file);
  const same = packagesOf(graph).join('\n') === packagesOf(sound).join('\n');
  const faults = [
    [milliseconds >= BOUND, `it took ${milliseconds} ms`],
    [!graph.packages.has(HEALTHY_PURL), 'the healthy project was not read'],
    [problems.length === 0 && (always || !same), 'nothing is said of the file'],
    [problems.some(({ location }) => location.line < 1), 'a problem has no line'],
    [problems.some(({ message, remedy }) => `${message}${remedy}`.length > 2_000), 'a problem is a wall of text'],
  ] as const;
  return faults.flatMap(([wrong, fault]) => (wrong ? [fault] : []));
}

describe.each(REAL)('threat 32: a hostile $file', (real) => {
  const bytes = bytesOf(real.fixture);
  const text = bytes.toString('utf8');
  const middle = text.indexOf('\n', text.length / 2) + 1;

  it('is read without fault where it is whole', async () => {
    const { graph } = await read(real, bytes);
    expect(graph.files).toContain(real.file);
    expect(graph.packages.size).toBeGreaterThan(5);
  });

  it.each([0.2, 0.5, 0.8])(
    'cut off at %f',
    async (part) => {
      const at = Math.floor(text.length * part);
      // In the midst of a hash or address, with which no whole file ends. A list of lines may end anywhere.
      const inside = text.slice(at).search(/[0-9a-f]{8}/) + 3;
      const cut = real.ends ? text.slice(0, at + inside) : `${text.slice(0, at)}\n<`;
      expect(await faultsOf(real, cut, true)).toEqual([]);
    },
    60_000,
  );

  it('nested a hundred thousand deep', async () => {
    expect(await faultsOf(real, real.deep(100_000), true)).toEqual([]);
  }, 60_000);

  it.each([
    ['a key that stands twice', real.doubled(text), real.doubled(text) !== text],
    [
      'the markers of a merge conflict',
      `${text.slice(0, middle)}<<<<<<< HEAD\n=======\n>>>>>>> main\n${text.slice(middle)}`,
      true,
    ],
    ['bytes that are no UTF-8', Buffer.concat([bytes.subarray(0, 99), Buffer.from([0xff]), bytes.subarray(99)]), true],
    ['a byte order mark', `\uFEFF${text}`, false],
    ['the line ends of Windows', text.replaceAll('\n', '\r\n'), false],
    ['a zero byte', `${text.slice(0, middle)}\0${text.slice(middle)}`, false],
    ['the page of a captive portal in it', '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n', true],
    ['a link out of the project in its place', { link: '../../../etc/passwd' }, true],
  ])('with %s', async (_what, content, always) => {
    expect(await faultsOf(real, content, always)).toEqual([]);
  });

  it.each(['a', ' ', '-', '"', '[', '\n', '\\'])(
    'of four million times %j',
    async (one) => {
      const { graph, milliseconds } = await read(real, one.repeat(4_000_000));
      expect(milliseconds).toBeLessThan(BOUND);
      expect(graph.packages.has(HEALTHY_PURL)).toBe(true);
    },
    60_000,
  );

  it.each(['__proto__', 'constructor', 'toString'])('with a package called %s', async (name) => {
    const { graph: sound } = await read(real, bytes);
    const renamed = [...sound.packages.values()].find(
      (one) => one.entries[0]?.location.file === real.file && /^[a-z]+$/.test(one.name),
    );
    const hostile = text.replaceAll(new RegExp(`\\b${renamed?.name ?? '-'}\\b`, 'g'), name);
    const { graph } = await read(real, hostile);
    const plain = name.replaceAll('_', '').toLowerCase();
    const told = [...graph.packages.values()].some((one) => one.name.toLowerCase().includes(plain));
    expect(told || hostile === text || problemsIn(graph, real.file).length > 0).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
