import { quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import { SCOPES as KNOWN_SCOPES, type Location, type Scope } from '../../domain/package.ts';
import { Fields } from '../json/fields.ts';
import { isRecord, kindOf, type JsonRecord } from '../json/record.ts';
import { REMEDY, type Bill, type Component, type Need } from './bill.ts';
import { hashesIn } from './hashes.ts';
import { listOf } from './lists.ts';
import { placed, type Spot } from './spots.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';

/** Relationships by which one element needs another; `backwards`: the second needs the first. */
const NEEDS: ReadonlyMap<string, { readonly scope: Scope | null; readonly backwards: boolean }> = new Map([
  ['DEPENDS_ON', { scope: null, backwards: false }],
  ['CONTAINS', { scope: null, backwards: false }],
  ['DEPENDENCY_OF', { scope: null, backwards: true }],
  ['CONTAINED_BY', { scope: null, backwards: true }],
  ['RUNTIME_DEPENDENCY_OF', { scope: 'runtime', backwards: true }],
  ['PROVIDED_DEPENDENCY_OF', { scope: 'runtime', backwards: true }],
  ['OPTIONAL_DEPENDENCY_OF', { scope: 'optional', backwards: true }],
  ['DEV_DEPENDENCY_OF', { scope: 'development', backwards: true }],
  ['BUILD_DEPENDENCY_OF', { scope: 'development', backwards: true }],
  ['TEST_DEPENDENCY_OF', { scope: 'development', backwards: true }],
  ['DEV_TOOL_OF', { scope: 'development', backwards: true }],
]);

/** SPDX has no scope of a package: our own documents have it as a comment. */
const SCOPES: ReadonlyMap<string, Scope> = new Map(KNOWN_SCOPES.map((scope) => [`scope: ${scope}`, scope]));

/** Reads the packages and relationships of an SPDX 2 document. What it describes, if it is one thing, is the project. */
export function readSpdx(
  document: Fields,
  file: string,
  lists: ReadonlyMap<string, readonly Spot[]>,
  problems: Problem[],
): Bill {
  const quoted = quotedLicenses(document);
  const packages = placed(listOf(document, 'packages'), lists.get('packages') ?? [], file).flatMap(
    ({ raw, spot: { location } }) => {
      if (isRecord(raw)) return [componentOf(raw, location, quoted, problems)];
      document.problem(`one of its packages is ${kindOf(raw)}, not an object.`);
      return [];
    },
  );
  const described = new Set(listOf(document, 'documentDescribes'));
  const needs: Need[] = [];
  for (const { raw, spot } of placed(listOf(document, 'relationships'), lists.get('relationships') ?? [], file)) {
    const fields = new Fields(isRecord(raw) ? raw : {}, 'a relationship', spot.location, problems, REMEDY);
    const [one, type, other] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((name) =>
      fields.string(name),
    );
    if (typeof one !== 'string' || typeof type !== 'string' || typeof other !== 'string') {
      fields.problem('it does not say what is related to what.');
      continue;
    }
    if (type === 'DESCRIBES' && one === DOCUMENT) described.add(other);
    if (type === 'DESCRIBED_BY' && other === DOCUMENT) described.add(one);
    const need = NEEDS.get(type);
    if (need === undefined || other === 'NONE' || other === 'NOASSERTION') continue;
    const [from, to] = need.backwards ? [other, one] : [one, other];
    needs.push({ from, to, scope: need.scope, location: spot.location });
  }
  const [only] = described;
  const files = new Set(
    [...listOf(document, 'files'), ...listOf(document, 'snippets')].map((one) => isRecord(one) && one['SPDXID']),
  );
  // A file of a package, and what another document tells.
  const isElsewhere = (ref: string): boolean =>
    files.has(ref) || ref.startsWith('DocumentRef-') || (ref === DOCUMENT && root !== undefined);
  const root = described.size === 1 ? packages.find(({ ref }) => ref === only) : undefined;
  return {
    root: root ?? { ref: DOCUMENT, name: document.string('name') ?? '', version: '', purl: null },
    components: packages.filter((one) => one !== root),
    needs: needs.filter(({ from, to }) => !isElsewhere(from) && !isElsewhere(to)),
    problems,
  };
}

/** Licences whose text stands in the document, by the references that it gives them. */
const quotedLicenses = (document: Fields): ReadonlyMap<unknown, string> =>
  new Map(
    listOf(document, 'hasExtractedLicensingInfos').flatMap((one): [unknown, string][] =>
      isRecord(one) && typeof one['name'] === 'string' ? [[one['licenseId'], one['name']]] : [],
    ),
  );

function componentOf(
  raw: JsonRecord,
  location: Location,
  quoted: ReadonlyMap<unknown, string>,
  problems: Problem[],
): Component {
  const id = raw['SPDXID'];
  const fields = new Fields(raw, typeof id === 'string' ? id : 'a package', location, problems, REMEDY);
  if (id === undefined) fields.problem('the package has no "SPDXID".');
  const purls = listOf(fields, 'externalRefs').flatMap((one) => {
    const [type, locator] = isRecord(one) ? [one['referenceType'], one['referenceLocator']] : [];
    return type === 'purl' && typeof locator === 'string' ? [locator] : [];
  });
  // A concluded licence is what somebody read, a declared one what the package says of itself.
  const license = said(fields, 'licenseConcluded') ?? said(fields, 'licenseDeclared');
  const [purl, ...others] = new Set(purls);
  if (others.length > 0)
    fields.problem(`it has several package URLs: ${[purl ?? '', ...others].map(quote).join(', ')}.`);
  return {
    ref: fields.string('SPDXID') ?? '',
    location,
    name: fields.string('name') ?? '',
    version: said(fields, 'versionInfo') ?? '',
    purl: purl ?? null,
    url: said(fields, 'downloadLocation'),
    integrity: hashesIn(fields.raw('checksums'), 'algorithm', 'checksumValue', fields),
    license: quoted.get(license) ?? license,
    scope: SCOPES.get(fields.string('comment') ?? '') ?? null,
    isApplication: fields.raw('primaryPackagePurpose') === 'APPLICATION',
  };
}

/** A field's text; null where it is not said, in either of the ways that SPDX has for it. */
function said(fields: Fields, name: string): string | null {
  const text = fields.string(name);
  return text === null || text === '' || text === 'NOASSERTION' || text === 'NONE' ? null : text;
}
