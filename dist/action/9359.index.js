export const id = 9359;
export const ids = [9359];
export const modules = {

/***/ 35738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ newestModified),
/* harmony export */   zu: () => (/* binding */ indexRecords)
/* harmony export */ });
/* unused harmony export currentRecords */
const keyOf = (ecosystem, name) => `${ecosystem} ${name}`;
/**
 * The records that count: of several with one id the last modified (the schema's rule; of equals the
 * later in the list), and none that is withdrawn.
 */
function currentRecords(records) {
    const byId = new Map();
    for (const record of records) {
        const known = byId.get(record.id);
        if (known === undefined || instant(record.modified) >= instant(known.modified))
            byId.set(record.id, record);
    }
    return [...byId.values()].filter((record) => !record.withdrawn);
}
/** Looks entries up among records held in memory. */
function indexRecords(records) {
    const index = new Map();
    for (const { id, aliases, modified, affected } of currentRecords(records)) {
        for (const { ecosystem, name, severity, ranges, versions } of affected) {
            const key = keyOf(ecosystem, name);
            const entries = index.get(key) ?? [];
            entries.push({ id, aliases, modified: instant(modified), severity, ranges, versions });
            index.set(key, entries);
        }
    }
    return (ecosystem, name) => index.get(keyOf(ecosystem, name)) ?? [];
}
/** The newest `modified` that is not in the future, as ISO 8601; null where there is none. A date from tomorrow is no proof of freshness. */
function newestModified(records, now) {
    let newest = Number.NEGATIVE_INFINITY;
    for (const { modified } of records) {
        const at = instant(modified);
        if (at <= now.getTime() && at > newest)
            newest = at;
    }
    return Number.isFinite(newest) ? new Date(newest).toISOString() : null;
}
const instant = (time) => Date.parse(time);


/***/ }),

/***/ 70662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZY: () => (/* binding */ OSV_ECOSYSTEMS),
  Jb: () => (/* binding */ advisoryId),
  Hh: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./build/src/domain/affected.js
var affected = __webpack_require__(12024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(44353);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var severity = __webpack_require__(99158);
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
var names = __webpack_require__(90321);
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

/***/ 39359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvSource: () => (/* binding */ osvSource)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/advisories/lookup.js
var lookup = __webpack_require__(64915);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(70662);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/registries/answer.js
var registries_answer = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/src/registries/osv.js




/** The most queries that the API takes in one request. */
const MAX_QUERIES = 1000;
const osvQuery = (ecosystem, name, version) => ({
    package: { ecosystem: osv/* OSV_ECOSYSTEMS */.ZY[ecosystem], name },
    ...(version === null ? {} : { version }),
});
/** `POST /v1/querybatch` (google.github.io/osv.dev/post-v1-querybatch). A read, so it may be sent again. */
const batchRequest = (origin, queries) => ({
    method: 'POST',
    url: (0,registries_answer/* urlAt */.$)(origin, 'v1/querybatch'),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ queries }),
    idempotent: true,
});
/** One result for each of `count` queries, in their order. Throws {@link MalformedError} for anything less or else. */
function batchResults(response, count) {
    const answer = (0,shape/* asObject */.eB)((0,registries_answer/* jsonOf */.o)(response, 'OSV'), "OSV's answer");
    const results = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(answer, 'results'), 'results', (item, where) => {
        const result = (0,shape/* asObject */.eB)(item, where);
        const token = (0,json/* field */.ZZ)(result, 'next_page_token') ?? '';
        if (typeof token !== 'string')
            throw new shape/* MalformedError */.G4(`${where}.next_page_token is not a text`);
        const mentions = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(result, 'vulns'), `${where}.vulns`, mention);
        return { mentions, nextPageToken: token === '' ? null : token };
    });
    if (results.length !== count) {
        throw new shape/* MalformedError */.G4(`OSV gave ${results.length} results to ${count} queries`);
    }
    return results;
}
function mention(value, where) {
    const vuln = (0,shape/* asObject */.eB)(value, where);
    const modified = (0,json/* field */.ZZ)(vuln, 'modified');
    const at = typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
    return { id: (0,osv/* advisoryId */.Jb)((0,json/* field */.ZZ)(vuln, 'id'), `${where}.id`), modified: Number.isNaN(at) ? null : at };
}
/** `GET /v1/vulns/{id}`. */
const recordRequest = (origin, id) => ({
    method: 'GET',
    url: (0,registries_answer/* urlAt */.$)(origin, `v1/vulns/${encodeURIComponent(id)}`),
    headers: { accept: 'application/json' },
});
/** The record that was asked for. Throws {@link MalformedError} for any other. */
function recordOf(response, id) {
    const value = (0,registries_answer/* jsonOf */.o)(response, 'OSV');
    const record = (0,osv/* parseRecord */.Hh)(value);
    if (record.id !== id)
        throw new shape/* MalformedError */.G4(`OSV gave the record ${record.id} for ${id}`);
    return record;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./build/src/advisories/names.js
var names = __webpack_require__(90321);
;// CONCATENATED MODULE: ./build/src/registries/osv-queries.js




// A local version (`2.1.0+cu118`) comes after the public one to the API, whose last affected one would not count.
const PLAIN = /^\d+(?:\.\d+)*(?:[-.a-z][^+]*)?$/i;
/**
 * One query for each name and version. The API refuses versions that it can't read and compares some
 * others differently, so only plain ones are sent; of the rest everything known of the name is asked.
 */
function osvQueries(queries, versions) {
    const distinct = new Map();
    for (const { ecosystem, name, version } of queries) {
        const plain = versions[ecosystem].valid(version) && isPlain(ecosystem, version);
        for (const one of (0,names/* advisoryNames */.U)(ecosystem, name).flatMap((spoken) => spellings(ecosystem, spoken))) {
            const query = osvQuery(ecosystem, one, plain ? version : null);
            distinct.set(JSON.stringify(query), { query, ecosystem, name: (0,names/* nameKey */.R)(ecosystem, one) });
        }
    }
    return [...distinct.values()];
}
/**
 * Whether the API reads a version as we do. npm takes `04.17.20` for 4.17.20, which a stricter reader
 * knows nothing of; whoever writes a lockfile chooses the spelling.
 */
function isPlain(ecosystem, version) {
    switch (ecosystem) {
        case 'npm':
            return parse(version)?.version === version;
        case 'pypi':
            return PLAIN.test(version);
        case 'github-actions':
            return false;
        default:
            return (0,errors/* assertNever */.xb)(ecosystem);
    }
}
/** The API compares names exactly, and a database may write an action's name as its owner does or in lower case. */
function spellings(ecosystem, name) {
    const key = (0,names/* nameKey */.R)(ecosystem, name);
    return ecosystem === 'github-actions' && key !== name ? [key, name] : [key];
}

// EXTERNAL MODULE: ./build/src/domain/affected.js
var affected = __webpack_require__(12024);
// EXTERNAL MODULE: ./build/src/advisories/index-records.js
var index_records = __webpack_require__(35738);
;// CONCATENATED MODULE: ./build/src/registries/osv-records.js




/** The named records: what is held here unchanged is taken from there, the others are read, each once and all at the same time. */
async function readNamed(named, from) {
    const held = new Map();
    const missing = new Set();
    for (const one of named) {
        const entry = unchanged(one, from);
        const { ecosystem, name } = one.asked;
        const key = `${ecosystem} ${name}`;
        if (entry === undefined)
            missing.add(one.id);
        else
            held.set(key, (held.get(key) ?? new Map()).set(one.id, entry));
    }
    const read = await Promise.all([...missing].map((id) => readRecord(from, id)));
    const fetched = (0,index_records/* indexRecords */.zu)(read.filter((one) => typeof one !== 'string'));
    return {
        entriesOf: (ecosystem, name) => {
            const anew = fetched(ecosystem, name);
            const others = held.get(`${ecosystem} ${name}`)?.values() ?? [];
            return [...anew, ...[...others].filter(({ id }) => !missing.has(id))];
        },
        reasons: read.filter((one) => typeof one === 'string'),
    };
}
/**
 * The entry held here, if it is of the same moment as the API's. Where the API says that a version is
 * affected and the entry does not, it can't be the same and is read anew.
 */
function unchanged({ id, modified, asked }, { cached, versions }) {
    const { ecosystem, name, query } = asked;
    if (modified === null)
        return undefined;
    const entry = cached(ecosystem, name).find((one) => one.id === id && one.modified === modified);
    if (entry === undefined || query.version === undefined)
        return entry;
    return (0,affected/* matchVersion */.CJ)(query.version, entry, versions[ecosystem]).state === 'affected' ? entry : undefined;
}
/** The record, or why it could not be read. */
async function readRecord({ http, origin }, id) {
    try {
        return recordOf(await http.send(recordRequest(origin, id)), id);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./build/src/registries/osv-source.js





/** More than any package has needed; an endless chain of pages ends here. */
const MAX_PAGES = 50;
/** Records read for one look-up at most. */
const MAX_RECORDS = 20_000;
/**
 * The OSV API as a source: which ids speak of which package, then each record that is not held here
 * unchanged, matched again here, so that every source decides alike. That is two round trips, and one
 * more for each further page. Whatever was not read whole is told in `unavailable`.
 */
function osvSource(options) {
    const name = 'osv';
    return {
        name,
        databases: ['GHSA-', 'PYSEC-', 'MAL-'],
        async lookup(queries) {
            const { entriesOf, reasons } = await read(options, queries).catch((error) => {
                return { entriesOf: () => [], reasons: [(0,errors/* messageOf */.bD)(error)] };
            });
            const [reason] = [...reasons].sort();
            return {
                ...(0,lookup/* answer */.Z)(queries, entriesOf, options.versions, name),
                sources: [{ name, asOf: null, digest: null }],
                unavailable: reason === undefined ? [] : [{ source: name, reason }],
            };
        },
    };
}
// Where what is held can't be read, every record is asked for.
const nothing = () => [];
async function read(options, queries) {
    const cached = options.cached?.().catch(() => nothing) ?? Promise.resolve(nothing);
    const named = await findNamed(options, osvQueries(queries, options.versions));
    return readNamed(named, { ...options, cached: await cached });
}
async function findNamed(from, queries) {
    const named = [];
    const ids = new Set();
    let pending = queries;
    for (let page = 1; pending.length > 0; page += 1) {
        if (page > MAX_PAGES)
            throw new errors/* LockgateError */.vP('ANSWER', `OSV has more than ${MAX_PAGES} pages for one query`);
        const asked = await Promise.all(chunks(pending, MAX_QUERIES).map((chunk) => askOnce(from, chunk)));
        for (const one of asked.flatMap(({ found }) => found)) {
            named.push(one);
            ids.add(one.id);
        }
        if (ids.size > MAX_RECORDS)
            throw new errors/* LockgateError */.vP('ANSWER', `OSV names more than ${MAX_RECORDS} records`);
        pending = asked.flatMap(({ rest }) => rest);
    }
    return named;
}
/** The records named on one page of each query, and the queries that have another page. */
async function askOnce({ http, origin }, queries) {
    const request = batchRequest(origin, queries.map(({ query }) => query));
    const results = batchResults(await http.send(request), queries.length);
    const found = [];
    const rest = [];
    queries.forEach((asked, index) => {
        const { mentions, nextPageToken = null } = results[index] ?? { mentions: [] };
        for (const mention of mentions)
            found.push({ ...mention, asked });
        if (nextPageToken !== null)
            rest.push({ ...asked, query: { ...asked.query, page_token: nextPageToken } });
    });
    return { found, rest };
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}


/***/ })

};
