import { Validation, Spec } from '@cyclonedx/cyclonedx-library';
import { cyclonedx } from '../../src/provenance/sbom.ts';
import { artifact, decision, graph, locked } from './samples.ts';

const input = {
  graph,
  subject: {
    purl: 'pkg:npm/%40acme/widget@1.0.0',
    name: '@acme/widget',
    version: '1.0.0',
    license: 'MIT OR Apache-2.0',
    sha256: artifact.sha256,
    sha512: artifact.sha512,
  },
  dependencies: ['pkg:npm/%40acme/core@2.0.0'],
  tool: decision.tool,
  now: '2026-11-22T12:00:00.000Z',
};

describe('the bill of materials', () => {
  it("is valid by CycloneDX's own schema", async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    await expect(validator.validate(await cyclonedx(input))).resolves.toBeNull();
  });

  it('names packages, hashes, licences and edges', async () => {
    const bom = JSON.parse(await cyclonedx(input)) as Record<string, unknown>;
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: {
        timestamp: '2026-11-22T12:00:00.000Z',
        component: {
          group: '@acme',
          name: 'widget',
          version: '1.0.0',
          licenses: [{ expression: 'MIT OR Apache-2.0' }],
        },
      },
      components: [
        { group: '@acme', name: 'core', scope: 'required', hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }] },
        // Two places with different SHA-512: only the hash that is not contradicted is told.
        { name: 'left-pad', scope: 'excluded', hashes: [{ alg: 'SHA-1' }], licenses: [{ license: { id: 'MIT' } }] },
      ],
      dependencies: [
        { ref: 'pkg:npm/%40acme/core@2.0.0', dependsOn: ['pkg:npm/left-pad@1.3.0'] },
        { ref: 'pkg:npm/%40acme/widget@1.0.0', dependsOn: ['pkg:npm/%40acme/core@2.0.0'] },
        { ref: 'pkg:npm/left-pad@1.3.0' },
      ],
    });
    expect(bom).not.toHaveProperty('serialNumber');
  });

  it('is the same bytes whatever the order of the graph', async () => {
    const reversed = { ...graph, packages: new Map([...graph.packages].toReversed()) };
    expect(await cyclonedx({ ...input, graph: reversed })).toBe(await cyclonedx(input));
  });

  it.each([
    'Custom licence, see file',
    '(MIT',
    'UNLICENSED',
    '__proto__',
    'MIT AND (GPL-2.0-only WITH Classpath-exception-2.0)',
  ])('stays valid with the licence %j', async (license) => {
    const one = locked('pkg:npm/odd@1.0.0', 'odd', [[]]);
    const [entry] = one.entries;
    const odd = { ...one, entries: [{ ...entry!, license }] };
    const bom = await cyclonedx({ ...input, graph: { ...graph, packages: new Map([[odd.purl, odd]]) } });
    await expect(new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom)).resolves.toBeNull();
  });
});
