import type { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import type { Component } from '@cyclonedx/cyclonedx-library/Models';
import type { Scope } from '../domain/package.ts';
import { contentOf, isExpression, uuidOf, type Bill, type SbomInput } from './sbom-parts.ts';

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);
// CycloneDX's words: what is not there at run time is `excluded`.
const SCOPES: Readonly<Record<Scope, string>> = { runtime: 'required', optional: 'optional', development: 'excluded' };

/**
 * CycloneDX 1.6 in JSON: every locked package with licence, hashes and edges. The same input gives
 * the same bytes: no random serial number, the time handed in.
 */
export async function cyclonedx(input: SbomInput): Promise<string> {
  const [{ ComponentType }, Models, License, Serialize, Spec, spdx] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Contrib/License'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
    import('@cyclonedx/cyclonedx-library/Spec'),
    import('spdx-expression-parse'),
  ]);
  const licenses = new License.Factories.LicenseFactory((text) => void spdx.default(text));
  // The library looks a licence up in a plain object, where `__proto__` would be found: only what parses is asked.
  const licenseOf = (text: string): ReturnType<typeof licenses.makeFromString> =>
    isExpression(text, spdx.default) ? licenses.makeFromString(text) : licenses.makeNamedLicense(text);
  const component = (of: Bill, type = ComponentType.Library): Component => {
    const slash = of.name.startsWith('@') ? of.name.indexOf('/') : -1;
    const made = new Models.Component(type, of.name.slice(slash + 1), { bomRef: of.purl, purl: of.purl });
    if (slash > 0) made.group = of.name.slice(0, slash);
    if (of.version !== '') made.version = of.version;
    if (of.scope !== null) made.scope = SCOPES[of.scope] as NonNullable<Component['scope']>;
    const { sole, others } = sortHashes(of);
    for (const [algorithm, hex] of sole) made.hashes.set(algorithm as HashAlgorithm, hex);
    for (const value of others) made.properties.add(new Models.Property('lockgate:hash', value));
    if (of.license !== null) made.licenses.add(licenseOf(of.license));
    return made;
  };

  const content = contentOf(input);
  const root = component(
    content.root,
    input.projects === undefined ? ComponentType.Library : ComponentType.Application,
  );
  const components = [
    ...content.locked.map((one) => component(one)),
    ...content.projects.map((one) => component(one, ComponentType.Application)),
  ];
  const byPurl = new Map([root, ...components].map((one) => [one.bomRef.value, one]));
  for (const [from, purl] of content.edges) {
    const to = byPurl.get(purl);
    if (to !== undefined) byPurl.get(from)?.dependencies.add(to.bomRef);
  }

  const { tool, now, identity } = input;
  const made = new Models.Component(ComponentType.Application, tool.name, { version: tool.version });
  const bom = new Models.Bom({
    ...(identity === undefined ? {} : { serialNumber: `urn:uuid:${uuidOf(identity)}` }),
    components: new Models.ComponentRepository(components),
    metadata: new Models.Metadata({
      timestamp: new Date(now),
      component: root,
      tools: new Models.Tools({ components: new Models.ComponentRepository([made]) }),
    }),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/**
 * CycloneDX takes a component's hashes for those of one file, so only one that is alone of its algorithm is
 * told as a hash: a Python version has one for each of its files, and places of an npm package may differ.
 */
function sortHashes({ hashes }: Bill): { readonly sole: [string, string][]; readonly others: string[] } {
  const byAlgorithm = new Map<string, string[]>();
  for (const [algorithm, hex] of hashes) {
    const same = byAlgorithm.get(algorithm);
    if (same === undefined) byAlgorithm.set(algorithm, [hex]);
    else same.push(hex);
  }
  const sole: [string, string][] = [];
  const others: string[] = [];
  for (const [algorithm, hexes] of byAlgorithm) {
    const name = ALGORITHMS.get(algorithm);
    const [only, ...more] = hexes;
    if (name !== undefined && only !== undefined && more.length === 0) sole.push([name, only]);
    else others.push(...hexes.map((hex) => `${algorithm}:${hex}`));
  }
  return { sole, others };
}
