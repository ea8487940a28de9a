export const id = 8597;
export const ids = [8597];
export const modules = {

/***/ 3831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ urlAt),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);


/** The JSON of a 200 answer. Throws `LockgateError<'ANSWER'>` for any other status, and for what is no JSON. */
function jsonOf(response, service) {
    if (response.status !== 200)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('ANSWER', `${service} answered with status ${response.status}`);
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body);
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('ANSWER', `${service} answered with something that is not JSON, or not the whole of it`);
    }
}
/** An address at a service, whose own path may have a prefix. */
const urlAt = (origin, path) => `${origin.replace(/\/+$/, '')}/${path}`;


/***/ }),

/***/ 13912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
const PARALLEL = 16;
/** Does the work for every item, for at most 16 at a time. Rejects with the first that fails. */
async function inParallel(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
}


/***/ }),

/***/ 98597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryFacts: () => (/* binding */ registryFacts)
/* harmony export */ });
/* harmony import */ var _advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79097);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88986);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13912);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32935);






const PUBLIC_HOSTS = new Set(['pypi.org', 'files.pythonhosted.org']);
/**
 * What PyPI says of locked versions, by purl: the hashes of all files of the release, of which a lockfile names some.
 * `absent` only where it answers that there is no such release. What an installer may take from another place is
 * `unavailable`: PyPI's word about the name says nothing of those bytes. Packages of no index have no entry.
 */
function registryFacts({ http, origin, files, versions }) {
    const own = files === undefined ? [origin] : [origin, files];
    return async (packages) => {
        const facts = new Map();
        const ours = packages.filter(({ ecosystem, entries }) => ecosystem === 'pypi' && entries.some(({ source }) => source.type === 'registry'));
        await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(ours, async (one) => {
            const reason = unasked(one, own, versions);
            facts.set(one.purl, reason === null ? await lookUp(one, { http, origin, versions }) : (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(reason));
        });
        return facts;
    };
}
/** Why PyPI has nothing to say of a package; null: it has. */
function unasked({ name, version, entries }, own, versions) {
    const places = entries.flatMap(({ source: { type, url, others = [] } }) => type === 'registry' ? [url, ...others] : []);
    const elsewhere = places.find((url) => url !== null && !servedBy(url, own));
    if (typeof elsewhere === 'string')
        return `it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(elsewhere)}, and the registry is ${own.join(', with its files at ')}`;
    // A local version is somebody's own build of the public one, which alone PyPI holds (PEP 440).
    if (versions.valid(version) && !version.includes('+'))
        return null;
    return `PyPI can have no version ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(version)} of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
}
async function lookUp(one, { http, origin, versions }) {
    try {
        const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseOf */ .l)(await http.send((0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseRequest */ .R)(origin, one)), one, versions);
        return release === null ? _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge : (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .available */ .qC)({ tarball: null, integrity: hashesOf(release) });
    }
    catch (error) {
        return (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(`PyPI could not be asked about ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${one.name} ${one.version}`)}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
/** Of every file, the SHA-256 that each has, as subresource-integrity strings. */
function hashesOf(release) {
    const hashes = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(release, 'urls'), 'urls', (file, where) => {
        const digests = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)((0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(file, where), 'digests'), `${where}.digests`);
        const hex = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(digests, 'sha256'), `${where}.digests.sha256`);
        if (!/^[0-9a-f]{64}$/.test(hex))
            throw new _advisories_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G4(`${where}.digests.sha256 is no SHA-256`);
        return `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
    });
    return [...new Set(hashes)].sort();
}
/** A locked address on the public hosts is looked up at the configured registry, which stands in their place. */
function servedBy(url, origins) {
    if (!URL.canParse(url))
        return false;
    const { host, protocol, username, password } = new URL(url);
    if (username !== '' || password !== '')
        return false;
    if (PUBLIC_HOSTS.has(host) && protocol === 'https:')
        return true;
    return origins.map((origin) => new URL(origin)).some((own) => host === own.host && protocol === own.protocol);
}


/***/ }),

/***/ 32935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseRequest),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _advisories_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90321);
/* harmony import */ var _advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1316);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88986);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3831);





/** The description of a release is as long as its author likes; what we ask for stands behind it. */
const MAX_BYTES = 16 * 1024 * 1024;
/** `GET /pypi/<name>/<version>/json` (docs.pypi.org/api/json), of a release: that of a project names the newest one's alone. */
const releaseRequest = (origin, { name, version }) => ({
    method: 'GET',
    url: (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .urlAt */ .$)(origin, `pypi/${encodeURIComponent((0,_advisories_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .R)('pypi', name))}/${encodeURIComponent(version)}/json`),
    headers: { accept: 'application/json' },
    maxBytes: MAX_BYTES,
});
/**
 * The answer about the release that was asked for; null where PyPI says that there is none: a 404 in JSON, as its API
 * gives it, while an index without that API answers in its own words. Throws {@link MalformedError} for any other answer.
 */
function releaseOf(response, asked, scheme) {
    if (response.status === 404) {
        (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)({ ...response, status: 200 }, 'The index'), 'what the index answered with status 404');
        return null;
    }
    const answer = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(response, 'PyPI'), "PyPI's answer");
    const info = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(answer, 'info'), 'info');
    const name = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(info, 'name'), 'info.name');
    const version = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(info, 'version'), 'info.version');
    if ((0,_advisories_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .R)('pypi', name) !== (0,_advisories_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .R)('pypi', asked.name) || !isSame(version, asked.version, scheme)) {
        throw new _advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G4(`PyPI gave ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${name} ${version}`)} for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${asked.name} ${asked.version}`)}`);
    }
    return answer;
}
const isSame = (a, b, scheme) => scheme.valid(a) && scheme.compare(a, b) === 0;


/***/ })

};
