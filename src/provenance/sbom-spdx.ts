import type { Declaration, Graph } from '../domain/graph.ts';
import { strictestScope, type Package, type Scope } from '../domain/package.ts';
import { contentOf, isExpression, uuidOf, type Bill, type Content, type SbomInput } from './sbom-parts.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';
const NOTHING_SAID = 'NOASSERTION';

/**
 * SPDX 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/): every locked package with licence, hashes
 * and edges. SPDX has no scope of a package: the edges that start at a project carry it. The same input
 * gives the same bytes. `identity` is needed, for a document is known by its namespace.
 */
export async function spdx(input: SbomInput & { readonly identity: string }): Promise<string> {
  const { default: parse } = await import('spdx-expression-parse');
  const { graph, subject, tool, now, identity } = input;
  const content = contentOf(input);
  const { root } = content;
  const bills = [root, ...content.projects, ...content.locked];
  const ids = idsOf(bills);
  const licenses = new Licenses((text) => isExpression(text, parse));
  const packages = bills.map((bill) => packageOf(bill, ids, licenses, graph.packages.get(bill.purl)));
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name: subject.name,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(subject.name.toWellFormed())}-${uuidOf(identity)}`,
    creationInfo: { created: `${now.slice(0, 19)}Z`, creators: [`Tool: ${tool.name}-${tool.version}`] },
    documentDescribes: [ids.get(root.purl)],
    packages,
    ...(licenses.texts.length === 0 ? {} : { hasExtractedLicensingInfos: licenses.texts }),
    relationships: [
      { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ids.get(root.purl) },
      ...relationships(content, graph, ids),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** An SPDX id is made of letters, digits, `.` and `-` alone, so names that differ in others get a number. */
function idsOf(bills: readonly Bill[]): Map<string, string> {
  const taken = new Set<string>();
  // How often a text was met: very many names may be alike but for what an id can't say.
  const met = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { purl } of bills) {
    if (ids.has(purl)) continue;
    const plain = `SPDXRef-${purl
      .replace(/^pkg:/u, '')
      .replace(/[^A-Za-z0-9.]+/gu, '-')
      .slice(0, 200)}`;
    let number = met.get(plain) ?? 0;
    let id: string;
    do {
      number += 1;
      id = number === 1 ? plain : `${plain}-${number}`;
    } while (taken.has(id));
    met.set(plain, number);
    taken.add(id);
    ids.set(purl, id);
  }
  return ids;
}

function packageOf(bill: Bill, ids: ReadonlyMap<string, string>, licenses: Licenses, locked: Package | undefined) {
  const { purl, name, version, scope, license, hashes } = bill;
  return {
    SPDXID: ids.get(purl),
    name,
    ...(version === '' ? {} : { versionInfo: version }),
    downloadLocation: downloadOf(locked),
    filesAnalyzed: false,
    licenseConcluded: NOTHING_SAID,
    licenseDeclared: license === null ? NOTHING_SAID : licenses.idOf(license),
    copyrightText: NOTHING_SAID,
    primaryPackagePurpose: scope === null ? 'APPLICATION' : 'LIBRARY',
    ...(scope === null ? {} : { comment: `scope: ${scope}` }),
    ...(hashes.length === 0 ? {} : { checksums: hashes.map(([algorithm, hex]) => checksumOf(algorithm, hex)) }),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
  };
}

const checksumOf = (algorithm: string, hex: string) => ({ algorithm: algorithm.toUpperCase(), checksumValue: hex });

const ADDRESS = /^(?:https?|git|ssh|git\+https?|git\+ssh|git\+file):\/\/[\x21-\x7e]+$/u;

/** Without name and password, which have no place in a document that is handed on. */
function downloadOf(locked: Package | undefined): string {
  const url = locked?.entries.find(({ source }) => source.url !== null)?.source.url;
  return url && ADDRESS.test(url) ? url.replace(/(:\/\/)[^/?#]*@/u, '$1') : NOTHING_SAID;
}

/** Licences that are no SPDX expression are quoted in the document, under ids of its own. */
class Licenses {
  readonly texts: { readonly licenseId: string; readonly extractedText: string; readonly name: string }[] = [];
  readonly #isExpression: (text: string) => boolean;
  readonly #ids = new Map<string, string>();

  constructor(isExpressionText: (text: string) => boolean) {
    this.#isExpression = isExpressionText;
  }

  idOf(text: string): string {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#define(text);
    this.#ids.set(text, id);
    return id;
  }

  #define(text: string): string {
    // A reference would have to be defined here as well, and nobody says what it means.
    if (!/Ref-/u.test(text) && this.#isExpression(text)) return text;
    const licenseId = `LicenseRef-${this.texts.length + 1}`;
    this.texts.push({ licenseId, extractedText: text, name: text });
    return licenseId;
  }
}

const OF_SCOPE: Readonly<Record<Scope, string | null>> = {
  runtime: null,
  optional: 'OPTIONAL_DEPENDENCY_OF',
  development: 'DEV_DEPENDENCY_OF',
};

function* relationships({ edges }: Content, graph: Graph, ids: ReadonlyMap<string, string>) {
  const declared = new Map(graph.projects.map(({ purl, declarations }) => [purl, scopesOf(declarations)]));
  for (const [from, to] of edges) {
    const scope = declared.get(from)?.get(to);
    const type = scope === undefined ? null : OF_SCOPE[scope];
    yield type === null
      ? { spdxElementId: ids.get(from), relationshipType: 'DEPENDS_ON', relatedSpdxElement: ids.get(to) }
      : { spdxElementId: ids.get(to), relationshipType: type, relatedSpdxElement: ids.get(from) };
  }
}

/** By the purl that is asked for, the strictest. */
function scopesOf(declarations: readonly Declaration[]): Map<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const { resolved, scope } of declarations) {
    if (resolved !== null) scopes.set(resolved, strictestScope([scope, scopes.get(resolved) ?? scope]));
  }
  return scopes;
}
