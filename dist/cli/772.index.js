export const id = 772;
export const ids = [772];
export const modules = {

/***/ 5254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export integrityOf */
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
/** The integrity string of a SHA-512 in hex. */
const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`;


/***/ }),

/***/ 7772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedx: () => (/* binding */ cyclonedx)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);


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
async function cyclonedx({ graph, subject, dependencies, tool, now }) {
    const [{ ComponentType }, Models, License, Serialize, Spec, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 320, 19)),
        Promise.all(/* import() */[__webpack_require__.e(290), __webpack_require__.e(909)]).then(__webpack_require__.t.bind(__webpack_require__, 4909, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(290), __webpack_require__.e(248)]).then(__webpack_require__.t.bind(__webpack_require__, 1248, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(321)]).then(__webpack_require__.t.bind(__webpack_require__, 4321, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19)),
    ]);
    const licenses = new License.Factories.LicenseFactory((text) => void spdx.default(text));
    // The library looks a licence up in a plain object, where `__proto__` would be found: only what parses is asked.
    const licenseOf = (text) => {
        try {
            spdx.default(text);
        }
        catch {
            return licenses.makeNamedLicense(text);
        }
        return licenses.makeFromString(text);
    };
    const component = (of) => {
        const slash = of.name.startsWith('@') ? of.name.indexOf('/') : -1;
        const made = new Models.Component(ComponentType.Library, of.name.slice(slash + 1), {
            bomRef: of.purl,
            purl: of.purl,
        });
        if (slash > 0)
            made.group = of.name.slice(0, slash);
        if (of.version !== '')
            made.version = of.version;
        if (of.scope !== null)
            made.scope = SCOPES[of.scope];
        for (const [algorithm, hex] of of.hashes)
            made.hashes.set(algorithm, hex);
        if (of.license !== null)
            made.licenses.add(licenseOf(of.license));
        return made;
    };
    const locked = [...graph.packages.values()].filter((one) => one.purl !== subject.purl);
    const components = new Map(locked.map((one) => [one.purl, component(billOf(one))]));
    const root = component({ ...subject, scope: null, hashes: subjectHashes(subject) });
    const link = (from, purls) => {
        for (const purl of purls) {
            const to = components.get(purl);
            if (to !== undefined)
                from?.dependencies.add(to.bomRef);
        }
    };
    link(root, dependencies);
    for (const one of locked)
        link(components.get(one.purl), one.dependencies);
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
function billOf(locked) {
    const { purl, name, version, scope } = locked;
    const told = locked.entries.flatMap((entry) => entry.license === null || entry.license === '' ? [] : [entry.license]);
    return { purl, name, version, scope, license: told.sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)[0] ?? null, hashes: hashesOf(locked) };
}
/** A hash that all places of a package agree on; where they differ, either would be wrong for one, so none is told. */
function hashesOf(locked) {
    const found = new Map();
    for (const digest of locked.entries.flatMap((entry) => entry.integrity.map(_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o))) {
        const algorithm = digest === null ? undefined : ALGORITHMS.get(digest.algorithm);
        if (digest === null || algorithm === undefined)
            continue;
        found.set(algorithm, (found.get(algorithm) ?? new Set()).add(digest.hex));
    }
    return [...found].flatMap(([algorithm, hexes]) => hexes.size === 1 ? [...hexes].map((hex) => [algorithm, hex]) : []);
}
function subjectHashes({ sha256, sha512 }) {
    return [
        ...(sha256 === undefined ? [] : [['SHA-256', sha256]]),
        ...(sha512 === undefined ? [] : [['SHA-512', sha512]]),
    ];
}


/***/ })

};
