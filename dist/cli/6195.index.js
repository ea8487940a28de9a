export const id = 6195;
export const ids = [6195];
export const modules = {

/***/ 6195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ spdx)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/document.js + 2 modules
var sbom_document = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var json_fields = __webpack_require__(1065);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/bill.js
var bill = __webpack_require__(9524);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/hashes.js
var hashes = __webpack_require__(6349);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/lists.js
var sbom_lists = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/spots.js
var spots = __webpack_require__(4956);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/spdx.js








const DOCUMENT = 'SPDXRef-DOCUMENT';
/** Relationships by which one element needs another; `backwards`: the second needs the first. */
const NEEDS = new Map([
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
const SCOPES = new Map(domain_package/* SCOPES */.iW.map((scope) => [`scope: ${scope}`, scope]));
/** Reads the packages and relationships of an SPDX 2 document. What it describes, if it is one thing, is the project. */
function readSpdx(document, file, lists, problems) {
    const quoted = quotedLicenses(document);
    const packages = (0,spots/* placed */.GS)((0,sbom_lists/* listOf */.c)(document, 'packages'), lists.get('packages') ?? [], file).flatMap(({ raw, spot: { location } }) => {
        if ((0,record/* isRecord */.u)(raw))
            return [componentOf(raw, location, quoted, problems)];
        document.problem(`one of its packages is ${(0,record/* kindOf */.I)(raw)}, not an object.`);
        return [];
    });
    const described = new Set((0,sbom_lists/* listOf */.c)(document, 'documentDescribes'));
    const needs = [];
    for (const { raw, spot } of (0,spots/* placed */.GS)((0,sbom_lists/* listOf */.c)(document, 'relationships'), lists.get('relationships') ?? [], file)) {
        const fields = new json_fields/* Fields */.C((0,record/* isRecord */.u)(raw) ? raw : {}, 'a relationship', spot.location, problems, bill/* REMEDY */.n);
        const [one, type, other] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((name) => fields.string(name));
        if (typeof one !== 'string' || typeof type !== 'string' || typeof other !== 'string') {
            fields.problem('it does not say what is related to what.');
            continue;
        }
        if (type === 'DESCRIBES' && one === DOCUMENT)
            described.add(other);
        if (type === 'DESCRIBED_BY' && other === DOCUMENT)
            described.add(one);
        const need = NEEDS.get(type);
        if (need === undefined || other === 'NONE' || other === 'NOASSERTION')
            continue;
        const [from, to] = need.backwards ? [other, one] : [one, other];
        needs.push({ from, to, scope: need.scope, location: spot.location });
    }
    const [only] = described;
    const files = new Set([...(0,sbom_lists/* listOf */.c)(document, 'files'), ...(0,sbom_lists/* listOf */.c)(document, 'snippets')].map((one) => (0,record/* isRecord */.u)(one) && one['SPDXID']));
    // A file of a package, and what another document tells.
    const isElsewhere = (ref) => files.has(ref) || ref.startsWith('DocumentRef-') || (ref === DOCUMENT && root !== undefined);
    const root = described.size === 1 ? packages.find(({ ref }) => ref === only) : undefined;
    return {
        root: root ?? { ref: DOCUMENT, name: document.string('name') ?? '', version: '', purl: null },
        components: packages.filter((one) => one !== root),
        needs: needs.filter(({ from, to }) => !isElsewhere(from) && !isElsewhere(to)),
        problems,
    };
}
/** Licences whose text stands in the document, by the references that it gives them. */
const quotedLicenses = (document) => new Map((0,sbom_lists/* listOf */.c)(document, 'hasExtractedLicensingInfos').flatMap((one) => (0,record/* isRecord */.u)(one) && typeof one['name'] === 'string' ? [[one['licenseId'], one['name']]] : []));
function componentOf(raw, location, quoted, problems) {
    const id = raw['SPDXID'];
    const fields = new json_fields/* Fields */.C(raw, typeof id === 'string' ? id : 'a package', location, problems, bill/* REMEDY */.n);
    if (id === undefined)
        fields.problem('the package has no "SPDXID".');
    const purls = (0,sbom_lists/* listOf */.c)(fields, 'externalRefs').flatMap((one) => {
        const [type, locator] = (0,record/* isRecord */.u)(one) ? [one['referenceType'], one['referenceLocator']] : [];
        return type === 'purl' && typeof locator === 'string' ? [locator] : [];
    });
    // A concluded licence is what somebody read, a declared one what the package says of itself.
    const license = said(fields, 'licenseConcluded') ?? said(fields, 'licenseDeclared');
    const [purl, ...others] = new Set(purls);
    if (others.length > 0)
        fields.problem(`it has several package URLs: ${[purl ?? '', ...others].map(errors/* quote */.hD).join(', ')}.`);
    return {
        ref: fields.string('SPDXID') ?? '',
        location,
        name: fields.string('name') ?? '',
        version: said(fields, 'versionInfo') ?? '',
        purl: purl ?? null,
        url: said(fields, 'downloadLocation'),
        integrity: (0,hashes/* hashesIn */.G)(fields.raw('checksums'), 'algorithm', 'checksumValue', fields),
        license: quoted.get(license) ?? license,
        scope: SCOPES.get(fields.string('comment') ?? '') ?? null,
        isApplication: fields.raw('primaryPackagePurpose') === 'APPLICATION',
    };
}
/** A field's text; null where it is not said, in either of the ways that SPDX has for it. */
function said(fields, name) {
    const text = fields.string(name);
    return text === null || text === '' || text === 'NOASSERTION' || text === 'NONE' ? null : text;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/formats/spdx.js



const VERSIONS = new Set(['SPDX-2.2', 'SPDX-2.3']);
/** SPDX 2 documents in JSON, by the name that their specification recommends. */
/* harmony default export */ const spdx = ((0,format/* defineFormat */.n)({
    id: 'spdx',
    ecosystem: 'npm',
    files: ['**/*.spdx.json'],
    manifests: [],
    parse: (text, file) => (0,sbom_document/* readDocument */.u)(text, file, {
        lists: new Set(['packages', 'relationships']),
        isAnother: () => false,
        reads: (document) => document.isVersion('spdxVersion', VERSIONS, '"SPDX-2.2" and "SPDX-2.3"'),
        read: readSpdx,
    }),
}));


/***/ })

};
