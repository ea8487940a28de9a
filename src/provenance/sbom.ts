import type { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import type { Component } from '@cyclonedx/cyclonedx-library/Models';
import { byCodeUnit } from '../domain/canonical.ts';
import type { Graph } from '../domain/graph.ts';
import type { Package, Scope } from '../domain/package.ts';
import { digestOf } from './integrity.ts';

export interface SbomInput {
  readonly graph: Graph;
  /** What the bill is of. Digests in hex. */
  readonly subject: {
    readonly purl: string;
    readonly name: string;
    readonly version: string;
    readonly license: string | null;
    readonly sha256?: string;
    readonly sha512?: string;
  };
  /** purls that the subject itself asks for. */
  readonly dependencies: readonly string[];
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601, UTC. */
  readonly now: string;
}

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
export async function cyclonedx({ graph, subject, dependencies, tool, now }: SbomInput): Promise<string> {
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
  const licenseOf = (text: string): ReturnType<typeof licenses.makeFromString> => {
    try {
      spdx.default(text);
    } catch {
      return licenses.makeNamedLicense(text);
    }
    return licenses.makeFromString(text);
  };
  const component = (of: Bill): Component => {
    const slash = of.name.startsWith('@') ? of.name.indexOf('/') : -1;
    const made = new Models.Component(ComponentType.Library, of.name.slice(slash + 1), {
      bomRef: of.purl,
      purl: of.purl,
    });
    if (slash > 0) made.group = of.name.slice(0, slash);
    if (of.version !== '') made.version = of.version;
    if (of.scope !== null) made.scope = SCOPES[of.scope] as NonNullable<Component['scope']>;
    for (const [algorithm, hex] of of.hashes) made.hashes.set(algorithm as HashAlgorithm, hex);
    if (of.license !== null) made.licenses.add(licenseOf(of.license));
    return made;
  };

  const locked = [...graph.packages.values()].filter((one) => one.purl !== subject.purl);
  const components = new Map(locked.map((one) => [one.purl, component(billOf(one))]));
  const root = component({ ...subject, scope: null, hashes: subjectHashes(subject) });
  const link = (from: Component | undefined, purls: readonly string[]): void => {
    for (const purl of purls) {
      const to = components.get(purl);
      if (to !== undefined) from?.dependencies.add(to.bomRef);
    }
  };
  link(root, dependencies);
  for (const one of locked) link(components.get(one.purl), one.dependencies);

  const made = new Models.Component(ComponentType.Application, tool.name, { version: tool.version });
  const bom = new Models.Bom({
    components: new Models.ComponentRepository(components.values()),
    metadata: new Models.Metadata({
      timestamp: new Date(now),
      component: root,
      tools: new Models.Tools({ components: new Models.ComponentRepository([made]) }),
    }),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

interface Bill {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly scope: Scope | null;
  readonly license: string | null;
  readonly hashes: readonly (readonly [string, string])[];
}

function billOf(locked: Package): Bill {
  const { purl, name, version, scope } = locked;
  const told = locked.entries.flatMap((entry) =>
    entry.license === null || entry.license === '' ? [] : [entry.license],
  );
  return { purl, name, version, scope, license: told.sort(byCodeUnit)[0] ?? null, hashes: hashesOf(locked) };
}

/** A hash that all places of a package agree on; where they differ, either would be wrong for one, so none is told. */
function hashesOf(locked: Package): (readonly [string, string])[] {
  const found = new Map<string, Set<string>>();
  for (const digest of locked.entries.flatMap((entry) => entry.integrity.map(digestOf))) {
    const algorithm = digest === null ? undefined : ALGORITHMS.get(digest.algorithm);
    if (digest === null || algorithm === undefined) continue;
    found.set(algorithm, (found.get(algorithm) ?? new Set()).add(digest.hex));
  }
  return [...found].flatMap(([algorithm, hexes]) =>
    hexes.size === 1 ? [...hexes].map((hex) => [algorithm, hex] as const) : [],
  );
}

function subjectHashes({ sha256, sha512 }: SbomInput['subject']): (readonly [string, string])[] {
  return [
    ...(sha256 === undefined ? [] : [['SHA-256', sha256] as const]),
    ...(sha512 === undefined ? [] : [['SHA-512', sha512] as const]),
  ];
}
