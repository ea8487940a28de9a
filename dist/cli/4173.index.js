export const id = 4173;
export const ids = [4173];
export const modules = {

/***/ 662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZY: () => (/* binding */ OSV_ECOSYSTEMS),
  Jb: () => (/* binding */ advisoryId),
  Hh: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./build/src/domain/affected.js
var affected = __webpack_require__(2024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var severity = __webpack_require__(9158);
;// CONCATENATED MODULE: ./build/src/advisories/cvss.js


const VECTOR = /^CVSS:[34]\.\d\/[A-Za-z:/]{1,300}$/;
/** The severity by CVSS 3 and 4 vectors: the highest base score counts; a vector that can't be read says nothing. */
const severityOfVectors = (vectors) => (0,severity/* highestSeverity */.qq)(vectors.flatMap(severityOf));
function severityOf(vector) {
    if (!VECTOR.test(vector))
        return [];
    const base = ae_cvss_calculator.fromVector(vector)?.calculateScores().base;
    // An incomplete vector has no base score, or one that is no number.
    return typeof base === 'number' && Number.isFinite(base) ? [(0,severity/* severityOfScore */.FL)(base)] : [];
}

// EXTERNAL MODULE: ./build/src/advisories/names.js
var names = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/src/advisories/osv.js







/** How OSV spells the ecosystems that we know. Case matters to its API. */
const OSV_ECOSYSTEMS = {
    npm: 'npm',
    pypi: 'PyPI',
    'github-actions': 'GitHub Actions',
};
const ECOSYSTEM_OF = new Map(Object.entries(OSV_ECOSYSTEMS).map(([ours, theirs]) => [theirs.toLowerCase(), ours]));
/** Null for one that we don't know. Another case, or a suffix (`npm:…`), makes no other ecosystem: its record would read as clean. */
const ecosystemOf = (text) => ECOSYSTEM_OF.get((text.split(':', 1)[0] ?? '').trim().toLowerCase()) ?? null;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const RANGE_TYPES = new Set(['SEMVER', 'ECOSYSTEM', 'GIT']);
/**
 * Reads one OSV record (schema 1.x, https://ossf.github.io/osv-schema/). Fields that no verdict needs
 * are not looked at, as the schema asks of readers.
 * Throws {@link MalformedError}, naming the record, where one that is needed is not as the schema says.
 */
function parseRecord(value) {
    const record = (0,shape/* asObject */.eB)(value, 'the OSV record');
    const id = advisoryId((0,json/* field */.ZZ)(record, 'id'), 'id of the OSV record');
    try {
        return readRecord(record, id);
    }
    catch (error) {
        if (error instanceof shape/* MalformedError */.G4)
            throw new shape/* MalformedError */.G4(`OSV record ${(0,errors/* quote */.hD)(id)}: ${error.message}`);
        throw error;
    }
}
/** An advisory id, safe to stand in a URL's path and in a message. */
function advisoryId(value, where) {
    const id = (0,shape/* asString */.oJ)(value, where);
    if (!ID.test(id))
        throw new shape/* MalformedError */.G4(`${where} is not an advisory id: ${(0,errors/* quote */.hD)(id)}`);
    return id;
}
function readRecord(record, id) {
    const version = (0,json/* field */.ZZ)(record, 'schema_version') ?? '1.0.0';
    if (typeof version !== 'string' || !version.startsWith('1.')) {
        throw new shape/* MalformedError */.G4('schema_version is not 1.x, the one that is understood here');
    }
    const severity = osv_severityOf(record);
    const aliases = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(record, 'aliases'), 'aliases', advisoryId);
    const withdrawn = (0,json/* field */.ZZ)(record, 'withdrawn') ?? null;
    return {
        id,
        aliases: [...new Set(aliases)].filter((alias) => alias !== id).sort(),
        modified: time((0,json/* field */.ZZ)(record, 'modified'), 'modified'),
        withdrawn: withdrawn !== null && time(withdrawn, 'withdrawn') !== '',
        affected: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(record, 'affected'), 'affected', (item, where) => affectedPackage((0,shape/* asObject */.eB)(item, where), where, severity)).filter((entry) => entry !== null),
    };
}
function time(value, where) {
    const text = (0,shape/* asString */.oJ)(value, where);
    if (!TIME.test(text) || Number.isNaN(Date.parse(text)))
        throw new shape/* MalformedError */.G4(`${where} is not a UTC time`);
    return text;
}
function affectedPackage(entry, where, severity) {
    const named = (0,json/* field */.ZZ)(entry, 'package') ?? null;
    // Records about no package at all (a git repository only) are allowed by the schema.
    if (named === null)
        return null;
    const at = (0,shape/* asObject */.eB)(named, `${where}.package`);
    const ecosystem = ecosystemOf((0,shape/* asString */.oJ)((0,json/* field */.ZZ)(at, 'ecosystem'), `${where}.package.ecosystem`));
    if (ecosystem === null)
        return null;
    const own = osv_severityOf(entry);
    return {
        ecosystem,
        name: (0,names/* nameKey */.R)(ecosystem, (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(at, 'name'), `${where}.package.name`)),
        severity: own === 'unknown' ? severity : own,
        ranges: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(entry, 'ranges'), `${where}.ranges`, versionRange).filter((range) => range !== null),
        versions: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(entry, 'versions'), `${where}.versions`, shape/* asString */.oJ),
    };
}
/** The database's label, else the CVSS vectors. */
function osv_severityOf(owner) {
    const label = (0,severity/* severityOfLabel */.ze)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(owner, 'database_specific'), 'severity'));
    const vectors = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(owner, 'severity'), 'severity', (item, where) => (0,shape/* asString */.oJ)((0,json/* field */.ZZ)((0,shape/* asObject */.eB)(item, where), 'score'), `${where}.score`));
    return label ?? severityOfVectors(vectors);
}
/** Null for a GIT range: commits are nothing that a lockfile's version could be compared with. */
function versionRange(value, where) {
    const range = (0,shape/* asObject */.eB)(value, where);
    const type = (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(range, 'type'), `${where}.type`);
    if (!RANGE_TYPES.has(type))
        throw new shape/* MalformedError */.G4(`${where}.type is not known: ${(0,errors/* quote */.hD)(type)}`);
    const events = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(range, 'events'), `${where}.events`, rangeEvent);
    if (type === 'GIT')
        return null;
    if (!events.some((event) => event.kind === 'introduced')) {
        throw new shape/* MalformedError */.G4(`${where}.events has no "introduced"`);
    }
    return events;
}
function rangeEvent(value, where) {
    const event = (0,shape/* asObject */.eB)(value, where);
    const kind = affected/* EVENT_KINDS */.dP.find((name) => Object.hasOwn(event, name));
    if (kind === undefined || Object.keys(event).length !== 1) {
        throw new shape/* MalformedError */.G4(`${where} is not exactly one of ${affected/* EVENT_KINDS */.dP.join(', ')}`);
    }
    return { kind, version: (0,shape/* asString */.oJ)(event[kind], `${where}.${kind}`) };
}


/***/ }),

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

/***/ 4173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pypiSource: () => (/* binding */ pypiSource)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/registries/pypi/release.js
var release = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/src/registries/pypi/advisories.js





/** The advisories of the release that was asked for, without withdrawn ones. Throws {@link MalformedError} for any other answer. */
function releaseAdvisories(response, asked, scheme) {
    const which = (0,errors/* quote */.hD)(`${asked.name} ${asked.version}`);
    const answer = (0,release/* releaseOf */.l)(response, asked, scheme);
    if (answer === null)
        throw new shape/* MalformedError */.G4(`PyPI knows no release ${which}, so it can tell nothing of it`);
    const listed = (0,json/* field */.ZZ)(answer, 'vulnerabilities');
    // An absent list is empty to `asList`, yet a release without advisories has an empty one.
    if (!Array.isArray(listed))
        throw new shape/* MalformedError */.G4(`PyPI gave no list of vulnerabilities of ${which}`);
    return (0,shape/* asList */.DD)(listed, 'vulnerabilities', advisory).filter((one) => one !== null);
}
function advisory(value, where) {
    const one = (0,shape/* asObject */.eB)(value, where);
    const withdrawn = (0,json/* field */.ZZ)(one, 'withdrawn') ?? null;
    if (withdrawn !== null && (0,shape/* asString */.oJ)(withdrawn, `${where}.withdrawn`) !== '')
        return null;
    return {
        id: (0,osv/* advisoryId */.Jb)((0,json/* field */.ZZ)(one, 'id'), `${where}.id`),
        aliases: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(one, 'aliases'), `${where}.aliases`, osv/* advisoryId */.Jb),
        fixedIn: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(one, 'fixed_in'), `${where}.fixed_in`, shape/* asString */.oJ),
    };
}

;// CONCATENATED MODULE: ./build/src/registries/pypi/advisory-source.js




const NAME = 'pypi';
/**
 * PyPI's own list of what affects a release, as a source for PyPI packages only: one request for each
 * release. It says that a release is affected, not by which range, so nothing is matched again here.
 */
function pypiSource({ http, origin, versions, }) {
    const scheme = versions.pypi;
    return {
        name: NAME,
        ecosystems: ['pypi'],
        databases: ['PYSEC-'],
        async lookup(queries) {
            const ours = queries.filter(({ ecosystem }) => ecosystem === 'pypi');
            const asked = new Map();
            const ask = (query) => {
                const version = publicVersion(query.version);
                const key = `${query.name} ${version}`;
                const answer = asked.get(key) ?? askOnce({ http, origin, scheme }, query.name, version);
                asked.set(key, answer);
                return answer;
            };
            const answers = await Promise.all(ours.map(async (query) => ({ query, answer: await ask(query) })));
            const matches = new Map();
            const reasons = [];
            for (const { query, answer } of answers) {
                if (typeof answer === 'string')
                    reasons.push(answer);
                else if (answer.length > 0) {
                    const found = answer.map((one) => matchOf(one, query.version, scheme));
                    matches.set(query.purl, (0,merge/* mergeMatches */.g)(found, scheme));
                }
            }
            return {
                matches,
                sources: [{ name: NAME, asOf: null, digest: null, ecosystems: ['pypi'] }],
                unavailable: summary(reasons),
            };
        },
    };
}
/** A local version (`2.1.0+cu118`) is somebody's own build of the public one, which alone PyPI holds (PEP 440). */
const publicVersion = (version) => version.split('+', 1)[0] ?? version;
/** The advisories, or why they could not be had. */
async function askOnce({ http, origin, scheme }, name, version) {
    if (!scheme.valid(version)) {
        const which = version === '' ? `${(0,errors/* quote */.hD)(name)}, which is locked to no version` : (0,errors/* quote */.hD)(`${name} ${version}`);
        return `PyPI can't be asked about ${which}`;
    }
    try {
        return releaseAdvisories(await http.send((0,release/* releaseRequest */.R)(origin, { name, version })), { name, version }, scheme);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function matchOf({ id, aliases, fixedIn }, version, scheme) {
    return {
        id,
        aliases,
        severity: 'unknown',
        malware: [id, ...aliases].some(merge/* isMalware */.Q),
        fixedIn: fixedIn.filter((fix) => !scheme.valid(fix) || scheme.compare(fix, version) > 0),
        uncertain: null,
        sources: [NAME],
    };
}
/** One line for all that could not be asked, or a long outage would bury the findings. */
function summary(reasons) {
    const [first, ...others] = [...new Set(reasons)].sort();
    if (first === undefined)
        return [];
    return [{ source: NAME, reason: others.length === 0 ? first : `${first} (and ${others.length} more releases)` }];
}


/***/ }),

/***/ 2935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseRequest),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _advisories_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(321);
/* harmony import */ var _advisories_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1316);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8986);
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
