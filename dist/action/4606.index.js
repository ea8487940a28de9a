export const id = 4606;
export const ids = [4606];
export const modules = {

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

/***/ 82104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// What npm takes as a name today, capitals of old packages included. Dots alone would climb in a path.
const NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;
const isPackageName = (name) => name.length <= 214 && NAME.test(name);
/** A name as npm writes it into a path: `@scope%2fname`. Throws `LockgateError<'REGISTRY'>` for what is no name. */
function escapedName(name) {
    if (!isPackageName(name))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no npm package name.`);
    return name.replace('/', '%2f');
}
/** An address at a registry, whose own path may have a prefix. */
const registryUrl = (registry, path) => `${registry.replace(/\/+$/, '')}/${path}`;


/***/ }),

/***/ 37543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ attestationsRequest),
/* harmony export */   _$: () => (/* binding */ packumentVersions),
/* harmony export */   ei: () => (/* binding */ packumentRequest),
/* harmony export */   qD: () => (/* binding */ latestVersion),
/* harmony export */   xz: () => (/* binding */ attestationsOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82104);



/** What a registry serves under one name, without the metadata that only installers need. */
function packumentRequest(registry, name) {
    return {
        method: 'GET',
        url: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .registryUrl */ .NH)(registry, (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)),
        headers: { accept: 'application/vnd.npm.install-v1+json', 'cache-control': 'no-cache' },
    };
}
/** Every version of a packument; null where the registry says that there is no such name. Throws `LockgateError<'REGISTRY'>`. */
function packumentVersions(response, name) {
    if (response.status === 404)
        return null;
    const body = bodyOf(response, `the versions of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`);
    const versions = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(body, 'versions');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(body, 'name') !== name || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(versions))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no packument of that name.`);
    const found = new Map();
    for (const [version, manifest] of Object.entries(versions)) {
        const dist = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(manifest, 'dist');
        const tarball = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'tarball');
        if (tarball === null)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry names no tarball for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}@${version}`)}.`);
        found.set(version, { tarball, integrity: integrityOf(dist) });
    }
    return found;
}
/** The version that a packument calls latest; null where there is no such name. Throws `LockgateError<'REGISTRY'>`. */
function latestVersion(response, name) {
    if (response.status === 404)
        return null;
    const body = bodyOf(response, `the dist-tags of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`);
    const latest = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(body, 'dist-tags'), 'latest');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(body, 'name') === name && latest !== null)
        return latest;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} names no latest version.`);
}
/** Every hash that a `dist` names; the old `shasum` only where there is nothing stronger. */
function integrityOf(dist) {
    const integrity = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'integrity')
        ?.split(/\s+/)
        .filter((one) => one !== '') ?? [];
    const shasum = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'shasum') ?? '';
    if (integrity.length > 0 || !/^[0-9a-f]{40}$/.test(shasum))
        return integrity.sort();
    return [`sha1-${Buffer.from(shasum, 'hex').toString('base64')}`];
}
/** The attestations of one version. */
function attestationsRequest(registry, name, version) {
    const path = `-/npm/v1/attestations/${(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)}@${encodeURIComponent(version)}`;
    return { method: 'GET', url: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .registryUrl */ .NH)(registry, path), headers: { accept: 'application/json' } };
}
/** The attestations that a registry holds, none of them verified; empty where it says that there are none. Throws `LockgateError<'REGISTRY'>`. */
function attestationsOf(response) {
    if (response.status === 404)
        return [];
    const list = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(bodyOf(response, 'attestations'), 'attestations');
    if (!Array.isArray(list))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', "The registry's answer has no list of attestations.");
    return list.map((one) => {
        const [predicateType, bundle] = [(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(one, 'predicateType'), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'bundle')];
        if (predicateType === null || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(bundle, 'mediaType') === null)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', 'The registry names an attestation that is none.');
        return { predicateType, bundle: bundle };
    });
}
function bodyOf(response, what) {
    if (response.status !== 200)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry answered ${response.status} when asked for ${what}.`);
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(response.body);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer about ${what} is no JSON: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`);
    }
}


/***/ }),

/***/ 74606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryFacts: () => (/* binding */ registryFacts)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13912);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82104);
/* harmony import */ var _packument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37543);





const PUBLIC_HOST = 'registry.npmjs.org';
/**
 * What the registry says of locked npm versions, by purl: `absent` only where it answers that there
 * is none. A package that is locked from another host is `unavailable`: this registry's word about
 * the name says nothing of those bytes. Packages without a registry behind them have no entry.
 */
function registryFacts({ http, registry }) {
    return async (packages) => {
        const facts = new Map();
        const asked = new Map();
        for (const one of packages) {
            const sources = one.entries.filter((entry) => !entry.bundled && entry.source.type === 'registry');
            if (one.ecosystem !== 'npm' || sources.length === 0)
                continue;
            const elsewhere = sources
                .flatMap(({ source }) => [source.url ?? [], source.registry ?? []].flat())
                .find((url) => !servedBy(url, registry));
            if (elsewhere !== undefined)
                facts.set(one.purl, (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(`it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(elsewhere)}, and the registry is ${registry}`));
            else if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb)(one.name))
                facts.set(one.purl, (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(one.name)} is no npm package name`));
            else
                asked.set(one.name, [...(asked.get(one.name) ?? []), one]);
        }
        await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)([...asked], async ([name, wanted]) => {
            const versions = await lookUp(http, registry, name);
            for (const one of wanted)
                facts.set(one.purl, versions instanceof Map ? evidenceOf(versions, one, registry) : versions);
        });
        return facts;
    };
}
function evidenceOf(versions, { version, entries }, registry) {
    const found = versions.get(version);
    if (found === undefined)
        return _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    const locked = entries.some(({ source }) => source.url !== null && new URL(source.url).host === PUBLIC_HOST);
    return (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .available */ .qC)(locked ? { ...found, tarball: publicAddress(found.tarball, registry) } : found);
}
/** A registry that stands in the public one's place serves from its own address what a lockfile has by the public one. */
function publicAddress(tarball, registry) {
    const base = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .registryUrl */ .NH)(registry, '');
    return tarball.startsWith(base) ? `https://${PUBLIC_HOST}/${tarball.slice(base.length)}` : tarball;
}
async function lookUp(http, registry, name) {
    try {
        return (0,_packument_js__WEBPACK_IMPORTED_MODULE_3__/* .packumentVersions */ ._$)(await http.send((0,_packument_js__WEBPACK_IMPORTED_MODULE_3__/* .packumentRequest */ .ei)(registry, name)), name) ?? _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge;
    }
    catch (error) {
        return (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(`the registry could not be asked about ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** A locked address on the public host is looked up at the configured registry, which stands in its place. */
function servedBy(url, registry) {
    if (!URL.canParse(url))
        return false;
    const { host, protocol } = new URL(url);
    const own = new URL(registry);
    return (host === PUBLIC_HOST && protocol === 'https:') || (host === own.host && protocol === own.protocol);
}


/***/ })

};
