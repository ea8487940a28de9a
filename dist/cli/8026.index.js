export const id = 8026;
export const ids = [8026];
export const modules = {

/***/ 3831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ urlAt),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);


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

/***/ 8026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmBulkSource: () => (/* binding */ npmBulkSource)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/registries/answer.js
var registries_answer = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/src/registries/npm/advisories.js




const GHSA = /\/(GHSA(?:-[0-9a-z]{4}){3})$/;
/** `POST /-/npm/v1/security/advisories/bulk`: every name with its locked versions. A read, so it may be sent again. */
const bulkRequest = (registry, versionsOf) => ({
    method: 'POST',
    url: (0,registries_answer/* urlAt */.$)(registry, '-/npm/v1/security/advisories/bulk'),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(versionsOf)),
    idempotent: true,
});
/** The advisories by name; a name that was asked and is absent has none. Throws for whatever is not such an answer. */
function bulkAdvisories(response, asked) {
    if (response.status === 404 || response.status === 405) {
        throw new shape/* MalformedError */.G4(`the registry has no bulk advisory endpoint (it answered ${response.status})`);
    }
    const answer = (0,shape/* asObject */.eB)((0,registries_answer/* jsonOf */.o)(response, 'the npm registry'), "the registry's answer");
    return new Map(Object.entries(answer).map(([name, advisories]) => {
        const where = `advisories of ${(0,errors/* quote */.hD)(name)}`;
        if (!asked.has(name))
            throw new shape/* MalformedError */.G4(`the registry gave ${where}, which it was not asked for`);
        // An absent list is empty to `asList`, yet a name that is there has to have one.
        if (!Array.isArray(advisories))
            throw new shape/* MalformedError */.G4(`the registry gave no list of ${where}`);
        return [name, (0,shape/* asList */.DD)(advisories, where, bulkAdvisory)];
    }));
}
function bulkAdvisory(value, where) {
    const advisory = (0,shape/* asObject */.eB)(value, where);
    const number = (0,json/* field */.ZZ)(advisory, 'id');
    const [, ghsa] = GHSA.exec((0,shape/* asString */.oJ)((0,json/* field */.ZZ)(advisory, 'url'), `${where}.url`)) ?? [];
    if (ghsa === undefined && !Number.isSafeInteger(number))
        throw new shape/* MalformedError */.G4(`${where} has no id`);
    return {
        id: ghsa ?? `NPM-${String(number)}`,
        severity: (0,json/* field */.ZZ)(advisory, 'severity'),
        vulnerableVersions: (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(advisory, 'vulnerable_versions'), `${where}.vulnerable_versions`),
    };
}

// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var advisories_severity = __webpack_require__(9158);
;// CONCATENATED MODULE: ./build/src/registries/npm/advisory-source.js





/** An exclusive upper end in a range of npm: the version that fixes. `<=` names the last one that does not. */
const UPPER = /<(?!=)\s*v?([0-9][0-9A-Za-z.+-]*)/g;
/** The npm registry's bulk advisory endpoint as a source, for npm packages only. Its ranges are matched here. */
function npmBulkSource({ http, registry, versions, }) {
    const name = 'npm';
    return {
        name,
        ecosystems: ['npm'],
        databases: ['GHSA-'],
        async lookup(queries) {
            const ours = queries.filter(({ ecosystem }) => ecosystem === 'npm');
            const askable = ours.filter(({ version }) => versions.npm.valid(version));
            const reasons = notAsked(ours.filter(({ version }) => !versions.npm.valid(version)));
            let matches = new Map();
            try {
                matches = matchBulk(askable, await askBulk(http, registry, askable), versions.npm, name);
            }
            catch (error) {
                reasons.unshift((0,errors/* messageOf */.bD)(error));
            }
            const [reason] = reasons;
            return {
                matches,
                sources: [{ name, asOf: null, digest: null, ecosystems: ['npm'] }],
                unavailable: reason === undefined ? [] : [{ source: name, reason }],
            };
        },
    };
}
/** The endpoint answers by version alone, so of what is locked to a git ref or the like it can say nothing. */
function notAsked(queries) {
    const [first] = queries;
    if (first === undefined)
        return [];
    const which = (0,errors/* quote */.hD)(`${first.name}@${first.version}`);
    const others = queries.length === 1 ? '' : ` and ${queries.length - 1} more`;
    return [`the registry can't be asked about ${which}${others}, which have no version that npm can read`];
}
async function askBulk(http, registry, queries) {
    if (queries.length === 0)
        return new Map();
    const asked = versionsByName(queries);
    return bulkAdvisories(await http.send(bulkRequest(registry, asked)), asked);
}
function versionsByName(queries) {
    const versions = new Map();
    for (const { name, version } of queries) {
        // As the registry itself writes it: what npm reads loosely (`04.17.20`) a stricter reader knows nothing of.
        const known = parse(version, { loose: true })?.version ?? version;
        versions.set(name, (versions.get(name) ?? new Set()).add(known));
    }
    return new Map([...versions].map(([name, locked]) => [name, [...locked].sort()]));
}
function matchBulk(queries, known, scheme, source) {
    const found = new Map();
    for (const { name, version, purl } of queries) {
        const matches = (known.get(name) ?? []).flatMap((advisory) => matchOne(version, advisory, scheme, source) ?? []);
        if (matches.length > 0)
            found.set(purl, (0,merge/* mergeMatches */.g)(matches, scheme));
    }
    return found;
}
function matchOne(version, advisory, scheme, source) {
    const { id, severity, vulnerableVersions: range } = advisory;
    const readable = scheme.validRange(range);
    if (readable && !scheme.satisfies(version, range))
        return null;
    const fixes = [...range.matchAll(UPPER)].flatMap(([, fix]) => fix ?? []);
    return {
        id,
        aliases: [],
        severity: (0,advisories_severity/* severityOfLabel */.ze)(severity) ?? 'unknown',
        malware: (0,merge/* isMalware */.Q)(id),
        fixedIn: fixes.filter((fix) => !scheme.valid(fix) || scheme.compare(fix, version) > 0),
        uncertain: readable ? null : `the range ${(0,errors/* quote */.hD)(range)} of the advisory can't be read`,
        sources: [source],
    };
}


/***/ })

};
