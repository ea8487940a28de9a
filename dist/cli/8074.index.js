export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 5254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
const ALGORITHMS = new Map([
    ['sha1', 20],
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/**
 * Decodes `sha512-…` (W3C Subresource Integrity). Null for an unknown algorithm, a wrong length or bad
 * base64: half a digest in a statement would name other bytes.
 */
function digestOf(integrity) {
    const dash = integrity.indexOf('-');
    const algorithm = integrity.slice(0, Math.max(dash, 0));
    const encoded = integrity.slice(dash + 1).split('?', 1)[0] ?? '';
    const length = ALGORITHMS.get(algorithm);
    if (length === undefined || !BASE64.test(encoded))
        return null;
    const bytes = Buffer.from(encoded, 'base64');
    return bytes.length === length ? { algorithm, hex: bytes.toString('hex') } : null;
}


/***/ }),

/***/ 3067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   pV: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);


function contentOf(input) {
    const { graph, subject, projects = [] } = input;
    const isOther = ({ purl }) => purl !== subject.purl;
    const content = {
        root: subjectBill(input),
        locked: [...graph.packages.values()].filter(isOther).map(billOf).sort(byPurl),
        projects: projects
            .filter((project) => isOther(project) && !graph.packages.has(project.purl))
            .map(({ purl, name, version }) => ({ purl, name, version, scope: null, license: null, hashes: [] }))
            .sort(byPurl),
    };
    const told = new Set([content.root, ...content.locked, ...content.projects].map(({ purl }) => purl));
    const edges = [...edgesOf(input)].flatMap(([from, purls]) => purls.filter((to) => told.has(to) && to !== from).map((to) => [from, to]));
    return { ...content, edges };
}
const subjectBill = ({ subject: { purl, name, version, license, sha256, sha512 } }) => ({
    purl,
    name,
    version,
    scope: null,
    license,
    hashes: [
        ...(sha256 === undefined ? [] : [['sha256', sha256]]),
        ...(sha512 === undefined ? [] : [['sha512', sha512]]),
    ],
});
/** What each asks for, by its purl: purls in order, of which the bill may lack some. */
function edgesOf({ graph, subject, dependencies, projects = [] }) {
    const edges = new Map();
    const add = (from, to) => {
        const before = edges.get(from);
        edges.set(from, before === undefined ? to : [...new Set([...before, ...to])].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X));
    };
    add(subject.purl, dependencies);
    for (const project of projects)
        add(project.purl, project.dependencies);
    for (const one of graph.packages.values())
        if (one.purl !== subject.purl)
            add(one.purl, one.dependencies);
    return edges;
}
const byPurl = (a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.purl, b.purl);
function billOf({ purl, name, version, scope, entries }) {
    const told = entries.flatMap(({ license }) => (license === null || license === '' ? [] : [license]));
    return { purl, name, version, scope, license: told.sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)[0] ?? null, hashes: hashesOf(entries) };
}
function hashesOf(entries) {
    const found = new Map();
    for (const integrity of new Set(entries.flatMap((entry) => entry.integrity))) {
        const digest = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(integrity);
        if (digest !== null)
            found.set(`${digest.algorithm} ${digest.hex}`, [digest.algorithm, digest.hex]);
    }
    return [...found].sort(([a], [b]) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b)).map(([, hash]) => hash);
}
/** A UUID (RFC 9562, version 8) of a document's identity. */
function uuidOf(identity) {
    const variant = ((Number.parseInt(identity.charAt(16), 16) & 3) | 8).toString(16);
    const hex = `${identity.slice(0, 12)}8${identity.slice(13, 16)}${variant}${identity.slice(17, 32)}`;
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
// The parser's time grows with the square of the text; no real expression is longer.
const MAX_EXPRESSION = 1_000;
/** Whether a licence is an SPDX expression, by the parser handed in: it is loaded for a bill alone. */
function isExpression(text, parse) {
    if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+:() -]+$/u.test(text))
        return false;
    try {
        parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdx: () => (/* binding */ spdx)
/* harmony export */ });
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(818);
/* harmony import */ var _sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);


const DOCUMENT = 'SPDXRef-DOCUMENT';
const NOTHING_SAID = 'NOASSERTION';
/**
 * SPDX 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/): every locked package with licence, hashes
 * and edges. SPDX has no scope of a package: the edges that start at a project carry it. The same input
 * gives the same bytes. `identity` is needed, for a document is known by its namespace.
 */
async function spdx(input) {
    const { default: parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19));
    const { graph, subject, tool, now, identity } = input;
    const content = (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(input);
    const { root } = content;
    const bills = [root, ...content.projects, ...content.locked];
    const ids = idsOf(bills);
    const licenses = new Licenses((text) => (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(text, parse));
    const packages = bills.map((bill) => packageOf(bill, ids, licenses, graph.packages.get(bill.purl)));
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        name: subject.name,
        documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(subject.name.toWellFormed())}-${(0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(identity)}`,
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
function idsOf(bills) {
    const taken = new Set();
    // How often a text was met: very many names may be alike but for what an id can't say.
    const met = new Map();
    const ids = new Map();
    for (const { purl } of bills) {
        if (ids.has(purl))
            continue;
        const plain = `SPDXRef-${purl
            .replace(/^pkg:/u, '')
            .replace(/[^A-Za-z0-9.]+/gu, '-')
            .slice(0, 200)}`;
        let number = met.get(plain) ?? 0;
        let id;
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
function packageOf(bill, ids, licenses, locked) {
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
const checksumOf = (algorithm, hex) => ({ algorithm: algorithm.toUpperCase(), checksumValue: hex });
const ADDRESS = /^(?:https?|git|ssh|git\+https?|git\+ssh|git\+file):\/\/[\x21-\x7e]+$/u;
/** Without name and password, which have no place in a document that is handed on. */
function downloadOf(locked) {
    const url = locked?.entries.find(({ source }) => source.url !== null)?.source.url;
    return url && ADDRESS.test(url) ? url.replace(/(:\/\/)[^/?#]*@/u, '$1') : NOTHING_SAID;
}
/** Licences that are no SPDX expression are quoted in the document, under ids of its own. */
class Licenses {
    texts = [];
    #isExpression;
    #ids = new Map();
    constructor(isExpressionText) {
        this.#isExpression = isExpressionText;
    }
    idOf(text) {
        const known = this.#ids.get(text);
        if (known !== undefined)
            return known;
        const id = this.#define(text);
        this.#ids.set(text, id);
        return id;
    }
    #define(text) {
        // A reference would have to be defined here as well, and nobody says what it means.
        if (!/Ref-/u.test(text) && this.#isExpression(text))
            return text;
        const licenseId = `LicenseRef-${this.texts.length + 1}`;
        this.texts.push({ licenseId, extractedText: text, name: text });
        return licenseId;
    }
}
const OF_SCOPE = {
    runtime: null,
    optional: 'OPTIONAL_DEPENDENCY_OF',
    development: 'DEV_DEPENDENCY_OF',
};
function* relationships({ edges }, graph, ids) {
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
function scopesOf(declarations) {
    const scopes = new Map();
    for (const { resolved, scope } of declarations) {
        if (resolved !== null)
            scopes.set(resolved, (0,_domain_package_js__WEBPACK_IMPORTED_MODULE_1__/* .strictestScope */ .U3)([scope, scopes.get(resolved) ?? scope]));
    }
    return scopes;
}


/***/ })

};
