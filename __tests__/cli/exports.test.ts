/** What `graph` exports of every fixture that a format reads, and of names that mean harm, by the official schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Ajv } from 'ajv';
import { nodeHasher } from '../../src/adapters/platform.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { billOf } from '../../src/cli/graph-bill.ts';
import { mermaid } from '../../src/cli/graph-mermaid.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { cyclonedx } from '../../src/provenance/sbom.ts';
import { spdx } from '../../src/provenance/sbom-spdx.ts';
import { memoryTree, type Content } from '../fakes/tree.ts';

const fixtures = path.join(packageRoot(), '__tests__', 'fixtures');
const schema: object = JSON.parse(readFileSync(path.join(fixtures, 'schemas', 'spdx-2.3.schema.json'), 'utf8'));
const isCycloneDx = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const isSpdx = new Ajv({ strict: false }).compile(schema);

interface SpdxDocument {
  readonly packages: readonly { readonly SPDXID: string; readonly externalRefs: { referenceLocator: string }[] }[];
  readonly documentDescribes: readonly string[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
}

/** A graph read from files, as `graph` does. */
const graphFrom = (files: Readonly<Record<string, Content>>): Promise<Graph> => readGraph(memoryTree(files));

const exported = (graph: Graph, now = '2026-11-22T12:00:00.000Z') => {
  const input = billOf(graph, 'folder', { tool: { name: 'lockgate', version: '1.0.0' }, now, hasher: nodeHasher });
  return { input, cyclonedx: () => cyclonedx(input), spdx: () => spdx(input), mermaid: () => mermaid(graph) };
};

/** What the schemas, or the graph itself, have against its bills. */
async function faultsOf(graph: Graph): Promise<unknown[]> {
  const { input, ...all } = exported(graph);
  const bom = await all.cyclonedx();
  const document = JSON.parse(await all.spdx()) as SpdxDocument;
  const ids = document.packages.map(({ SPDXID }) => SPDXID);
  const known = new Set([...ids, 'SPDXRef-DOCUMENT']);
  const purls = new Set(document.packages.map(({ externalRefs }) => externalRefs[0]?.referenceLocator));
  const wanted = [...graph.packages.keys(), ...graph.projects.map(({ purl }) => purl), input.subject.purl];
  const { components = [] } = JSON.parse(bom) as { components?: unknown[] };
  return [
    (await isCycloneDx.validate(bom)) ?? [],
    isSpdx(document) ? [] : isSpdx.errors,
    ids.filter((id, index) => !/^SPDXRef-[A-Za-z0-9.-]+$/u.test(id) || ids.indexOf(id) !== index),
    wanted.filter((purl) => !purls.has(purl)),
    new Set(wanted).size === ids.length && components.length + 1 === ids.length ? [] : 'a package too few or too many',
    document.relationships.filter((one) => !known.has(one.spdxElementId) || !known.has(one.relatedSpdxElement)),
  ].flat();
}

// Every fixture folder that holds a dependency file, under the names that its files stand for.
const cases = readdirSync(fixtures).flatMap((format) => {
  const folder = path.join(fixtures, format);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, Record<string, string>] => [`${format}/${name}`, filesOf(path.join(folder, name))])
    .filter(([, files]) => Object.keys(files).length > 0);
});

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.fixture(?:\.|$)/u.test(file),
  );
  return Object.fromEntries(
    files.map((file) => [
      file.split(path.sep).join('/').replace('.fixture', ''),
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  );
}

describe('exports', () => {
  it('are tried on fixtures', () => {
    expect(cases.map(([name]) => name)).toContain('package-lock/sigstore-js');
  });

  it.each(cases)('of %s are valid and whole', async (_, files) => {
    expect(await faultsOf(await graphFrom(files))).toEqual([]);
  });
});

const lock = (name: string, packages: Readonly<Record<string, unknown>>) => ({
  json: { name, version: '1.0.0', lockfileVersion: 3, packages },
});

const HOSTILE = [
  '"];x-->y;click n0 "javascript:alert(1)"',
  '`end` ``` </script><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '\u202egnp.exe\u0000\n::error::x',
  '%% comment --> #quot;',
  '\ud800',
  'a'.repeat(5_000),
];

describe('names that mean harm', () => {
  const licensed = (name: string) => ({
    version: '1.0.0',
    name,
    license: name,
    resolved: `https://user:secret@evil.example/${name}`,
  });
  const hostile = () =>
    graphFrom({
      'package-lock.json': lock(HOSTILE[0]!, {
        '': { name: HOSTILE[0], version: HOSTILE[1] },
        ...Object.fromEntries(HOSTILE.map((name, index) => [`node_modules/p${index}`, licensed(name)])),
      }),
    });

  it('stay text in both bills', async () => {
    expect(await faultsOf(await hostile())).toEqual([]);
  });

  it('leave no password in a bill', async () => {
    expect(await exported(await hostile()).spdx()).not.toContain('secret');
  });

  it('stay labels of a diagram', async () => {
    const lines = mermaid(await hostile())
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(HOSTILE.length);
    const safe =
      /^(?:flowchart LR|  classDef [a-z]+ [a-z]+-[a-z]+:[a-z0-9]+|  n\d+\["(?:[A-Za-z0-9 .,_/@+~-]|#\d+;)*"\](?::::[a-z]+)?|  n\d+ --> n\d+)$/u;
    expect(lines.filter((line) => !safe.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1_000);
  });
});

describe('a graph of several projects', () => {
  const one = (name: string, dependency: string, dev = false) =>
    lock(name, {
      '': { name, version: '1.0.0', [dev ? 'devDependencies' : 'dependencies']: { [dependency]: '^1.0.0' } },
      [`node_modules/${dependency}`]: {
        version: '1.0.0',
        license: 'MIT/X11',
        ...(dev ? { dev } : {}),
        resolved: `https://registry.npmjs.org/${dependency}/-/${dependency}-1.0.0.tgz`,
        integrity: `sha512-${'A'.repeat(86)}==`,
      },
    });
  const graph = () => graphFrom({ 'a/package-lock.json': one('a', 'x'), 'b/package-lock.json': one('b', 'y', true) });

  it('is a bill of the folder, with each project in it', async () => {
    const bom = JSON.parse(await exported(await graph()).cyclonedx()) as object;
    expect(bom).toMatchObject({
      metadata: { component: { name: 'folder', type: 'application' } },
      dependencies: [
        { ref: 'pkg:generic/folder', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'] },
        { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/x@1.0.0'] },
        { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/y@1.0.0'] },
        { ref: 'pkg:npm/x@1.0.0' },
        { ref: 'pkg:npm/y@1.0.0' },
      ],
    });
  });

  it('tells scope, licence, hash and address in SPDX', async () => {
    const document = JSON.parse(await exported(await graph()).spdx()) as SpdxDocument;
    expect(document).toMatchObject({
      spdxVersion: 'SPDX-2.3',
      creationInfo: { created: '2026-11-22T12:00:00Z', creators: ['Tool: lockgate-1.0.0'] },
      documentDescribes: ['SPDXRef-generic-folder'],
      hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', extractedText: 'MIT/X11' }],
    });
    expect(document.packages.at(-1)).toMatchObject({
      SPDXID: 'SPDXRef-npm-y-1.0.0',
      versionInfo: '1.0.0',
      licenseDeclared: 'LicenseRef-1',
      downloadLocation: 'https://registry.npmjs.org/y/-/y-1.0.0.tgz',
      checksums: [{ algorithm: 'SHA512', checksumValue: '00'.repeat(64) }],
      comment: 'scope: development',
    });
    expect(document.relationships).toContainEqual({
      spdxElementId: 'SPDXRef-npm-y-1.0.0',
      relationshipType: 'DEV_DEPENDENCY_OF',
      relatedSpdxElement: 'SPDXRef-npm-b-1.0.0',
    });
  });

  it('is the same bytes at the same time, and another document at another', async () => {
    const [first, again, later] = [
      exported(await graph()),
      exported(await graph()),
      exported(await graph(), '2027-01-01T00:00:00.000Z'),
    ];
    expect(await first.spdx()).toBe(await again.spdx());
    expect(await first.cyclonedx()).toBe(await again.cyclonedx());
    const { serialNumber } = JSON.parse(await first.cyclonedx()) as { serialNumber: string };
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(await later.cyclonedx()).not.toContain(serialNumber);
    expect(await later.spdx()).not.toContain(serialNumber.slice('urn:uuid:'.length));
  });
});

it('very many names that an SPDX id can’t tell apart end in linear time', async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }]));
  const document = JSON.parse(
    await exported(await graphFrom({ 'package-lock.json': lock('app', packages) })).spdx(),
  ) as SpdxDocument;
  expect(new Set(document.packages.map(({ SPDXID }) => SPDXID)).size).toBe(20_001);
}, 20_000);

it('a Python version has the hashes of all its files', async () => {
  const hashes = ['a', 'b'].map((digit) => `--hash=sha256:${digit.repeat(64)}`);
  const graph = await graphFrom({ 'requirements.txt': `x==1.0 ${hashes.join(' ')}\n` });
  const bom = JSON.parse(await exported(graph).cyclonedx()) as object;
  expect(bom).toMatchObject({
    components: [
      {
        purl: 'pkg:pypi/x@1.0',
        properties: ['a', 'b'].map((digit) => ({ name: 'lockgate:hash', value: `sha256:${digit.repeat(64)}` })),
      },
    ],
  });
  const document = JSON.parse(await exported(graph).spdx()) as SpdxDocument;
  expect(document.packages.at(-1)).toMatchObject({
    checksums: ['a', 'b'].map((digit) => ({ algorithm: 'SHA256', checksumValue: digit.repeat(64) })),
  });
});

it('a diagram of a large graph is cut, and says so', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `p${String(index).padStart(3, '0')}`);
  const graph = await graphFrom({
    'package-lock.json': lock('app', {
      '': { name: 'app', version: '1.0.0', dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) },
      ...Object.fromEntries(
        names.map((name) => [
          `node_modules/${name}`,
          { version: '1.0.0', dependencies: Object.fromEntries(names.map((other) => [other, '1.0.0'])) },
        ]),
      ),
    }),
  });
  const lines = mermaid(graph).trimEnd().split('\n');
  expect(lines.filter((line) => line.includes('-->'))).toHaveLength(300);
  expect(lines.at(-1)).toBe('  more["not shown: 51 packages and 9501 edges"]');
  expect(lines).toContain('  n0["app 1.0.0"]:::project');
});
