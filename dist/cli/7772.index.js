export const id = 7772;
export const ids = [7772];
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

/***/ 7772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedx: () => (/* binding */ cyclonedx)
/* harmony export */ });
/* harmony import */ var _sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);

const ALGORITHMS = new Map([
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
// CycloneDX's words: what is not there at run time is `excluded`.
const SCOPES = { runtime: 'required', optional: 'optional', development: 'excluded' };
/**
 * CycloneDX 1.6 in JSON: every locked package with licence, hashes and edges. The same input gives
 * the same bytes: no random serial number, the time handed in.
 */
async function cyclonedx(input) {
    const [{ ComponentType }, Models, License, Serialize, Spec, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 2058, 19)),
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 320, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1290), __webpack_require__.e(4909)]).then(__webpack_require__.t.bind(__webpack_require__, 4909, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 1248, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 4321, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19)),
    ]);
    const licenses = new License.Factories.LicenseFactory((text) => void spdx.default(text));
    // The library looks a licence up in a plain object, where `__proto__` would be found: only what parses is asked.
    const licenseOf = (text) => (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(text, spdx.default) ? licenses.makeFromString(text) : licenses.makeNamedLicense(text);
    const component = (of, type = ComponentType.Library) => {
        const slash = of.name.startsWith('@') ? of.name.indexOf('/') : -1;
        const made = new Models.Component(type, of.name.slice(slash + 1), { bomRef: of.purl, purl: of.purl });
        if (slash > 0)
            made.group = of.name.slice(0, slash);
        if (of.version !== '')
            made.version = of.version;
        if (of.scope !== null)
            made.scope = SCOPES[of.scope];
        const { sole, others } = sortHashes(of);
        for (const [algorithm, hex] of sole)
            made.hashes.set(algorithm, hex);
        for (const value of others)
            made.properties.add(new Models.Property('lockgate:hash', value));
        if (of.license !== null)
            made.licenses.add(licenseOf(of.license));
        return made;
    };
    const content = (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(input);
    const root = component(content.root, input.projects === undefined ? ComponentType.Library : ComponentType.Application);
    const components = [
        ...content.locked.map((one) => component(one)),
        ...content.projects.map((one) => component(one, ComponentType.Application)),
    ];
    const byPurl = new Map([root, ...components].map((one) => [one.bomRef.value, one]));
    for (const [from, purl] of content.edges) {
        const to = byPurl.get(purl);
        if (to !== undefined)
            byPurl.get(from)?.dependencies.add(to.bomRef);
    }
    const { tool, now, identity } = input;
    const made = new Models.Component(ComponentType.Application, tool.name, { version: tool.version });
    const bom = new Models.Bom({
        ...(identity === undefined ? {} : { serialNumber: `urn:uuid:${(0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(identity)}` }),
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
function sortHashes({ hashes }) {
    const byAlgorithm = new Map();
    for (const [algorithm, hex] of hashes) {
        const same = byAlgorithm.get(algorithm);
        if (same === undefined)
            byAlgorithm.set(algorithm, [hex]);
        else
            same.push(hex);
    }
    const sole = [];
    const others = [];
    for (const [algorithm, hexes] of byAlgorithm) {
        const name = ALGORITHMS.get(algorithm);
        const [only, ...more] = hexes;
        if (name !== undefined && only !== undefined && more.length === 0)
            sole.push([name, only]);
        else
            others.push(...hexes.map((hex) => `${algorithm}:${hex}`));
    }
    return { sole, others };
}


/***/ })

};
