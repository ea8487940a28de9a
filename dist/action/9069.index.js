export const id = 9069;
export const ids = [9069];
export const modules = {

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

/***/ 49069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAdvisorySource: () => (/* binding */ githubAdvisorySource)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(82381);
// EXTERNAL MODULE: ./build/src/advisories/names.js
var advisories_names = __webpack_require__(90321);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(70662);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var severity = __webpack_require__(99158);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/registries/answer.js
var registries_answer = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/src/registries/github/link.js
var github_link = __webpack_require__(34217);
;// CONCATENATED MODULE: ./build/src/registries/github/advisories.js







/** How GitHub spells the ecosystems that we know. */
const ECOSYSTEM = { npm: 'npm', pypi: 'pip', 'github-actions': 'actions' };
/** What is published of a flaw, and of a malicious package: one is not told with the other. */
const ADVISORY_TYPES = ['reviewed', 'malware'];
/** Packages named in one request at most (GitHub's limit), and the characters that their names may take in its URL. */
const MAX_PACKAGES = 1000;
const MAX_LENGTH = 6000;
/** Puts packages (`name`, or `name@version`) together, as many as one URL takes. */
function packagesByRequest(packages) {
    const requests = [];
    let room = 0;
    for (const one of packages) {
        const length = encodeURIComponent(one).length + 3;
        const last = requests.at(-1);
        if (last === undefined || last.length >= MAX_PACKAGES || length > room) {
            requests.push([one]);
            room = MAX_LENGTH - length;
        }
        else {
            last.push(one);
            room -= length;
        }
    }
    return requests;
}
/** `GET /advisories` (docs.github.com/rest/security-advisories/global-advisories), its first page. The token is for the rate limit alone. */
function advisoriesRequest(apiUrl, token, asked) {
    const query = new URLSearchParams({
        type: asked.type,
        ecosystem: ECOSYSTEM[asked.ecosystem],
        affects: asked.packages.join(','),
        per_page: '100',
    });
    return pageRequest((0,registries_answer/* urlAt */.$)(apiUrl, `advisories?${query.toString()}`), token);
}
/** A further page, by the address that the one before named. */
const pageRequest = (url, token) => ({
    method: 'GET',
    url,
    headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
});
/** One page, and the address of the next; null: it was the last. Withdrawn advisories are left out. */
function advisoriesPage(response, apiUrl, ecosystem) {
    const answer = (0,registries_answer/* jsonOf */.o)(response, 'GitHub');
    if (!Array.isArray(answer))
        throw new shape/* MalformedError */.G4('GitHub gave no list of advisories');
    const advisories = (0,shape/* asList */.DD)(answer, "GitHub's answer", (item, where) => globalAdvisory(item, where, ecosystem));
    return {
        advisories: advisories.filter((one) => one !== null),
        next: (0,github_link/* nextPage */.Z)(response.headers['link'], apiUrl),
    };
}
function globalAdvisory(value, where, ecosystem) {
    const one = (0,shape/* asObject */.eB)(value, where);
    if (((0,json/* field */.ZZ)(one, 'withdrawn_at') ?? null) !== null)
        return null;
    const id = (0,osv/* advisoryId */.Jb)((0,json/* field */.ZZ)(one, 'ghsa_id'), `${where}.ghsa_id`);
    const identifiers = (0,shape/* asList */.DD)((0,json/* field */.ZZ)(one, 'identifiers'), `${where}.identifiers`, (item, at) => (0,osv/* advisoryId */.Jb)((0,json/* field */.ZZ)((0,shape/* asObject */.eB)(item, at), 'value'), `${at}.value`));
    return {
        id,
        aliases: [...new Set(identifiers)].filter((alias) => alias !== id).sort(),
        severity: (0,severity/* severityOfLabel */.ze)((0,json/* field */.ZZ)(one, 'severity')) ?? 'unknown',
        malware: (0,json/* field */.ZZ)(one, 'type') === 'malware',
        affected: (0,shape/* asList */.DD)((0,json/* field */.ZZ)(one, 'vulnerabilities'), `${where}.vulnerabilities`, (item, at) => affectedPackage(item, at, ecosystem)).filter((entry) => entry !== null),
    };
}
function affectedPackage(value, where, ecosystem) {
    const one = (0,shape/* asObject */.eB)(value, where);
    const named = (0,json/* field */.ZZ)(one, 'package') ?? null;
    if (named === null)
        return null;
    const at = (0,shape/* asObject */.eB)(named, `${where}.package`);
    if ((0,shape/* asString */.oJ)((0,json/* field */.ZZ)(at, 'ecosystem'), `${where}.package.ecosystem`) !== ECOSYSTEM[ecosystem])
        return null;
    const fix = (0,json/* field */.ZZ)(one, 'first_patched_version') ?? null;
    return {
        name: (0,advisories_names/* nameKey */.R)(ecosystem, (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(at, 'name'), `${where}.package.name`)),
        range: (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(one, 'vulnerable_version_range'), `${where}.vulnerable_version_range`),
        fix: fix === null ? null : (0,shape/* asString */.oJ)(fix, `${where}.first_patched_version`),
    };
}

// EXTERNAL MODULE: ./build/src/domain/affected.js
var affected = __webpack_require__(12024);
// EXTERNAL MODULE: ./build/src/domain/bound.js
var domain_bound = __webpack_require__(35402);
;// CONCATENATED MODULE: ./build/src/registries/github/version-range.js



const COMPARATOR = /^(<=|>=|<|>|=)\s*(\S+)$/;
const HOLDS = {
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '=': (order) => order === 0,
    '>=': (order) => order >= 0,
    '>': (order) => order > 0,
};
const uncertain = (reason) => ({ state: 'uncertain', reason });
/**
 * Whether a version lies in a range as GitHub's advisories write it: comparators with commas between
 * them, all of which hold (`>= 1.0.0, < 1.2.3`). What can't be read is `uncertain`, as is a tag that moves in and out of it.
 */
function matchGitHubRange(version, range, scheme) {
    if (!scheme.valid(version)) {
        // All versions there are: no need to compare.
        if (/^>=\s*0(?:\.0)*$/.test(range.trim()))
            return { state: 'affected' };
        return uncertain(`the locked version ${(0,errors/* quote */.hD)(version)} can't be compared, so it can't be told whether it is affected`);
    }
    const { lowest, highest } = scheme.span?.(version) ?? { lowest: version, highest: version };
    let inside = true;
    let turns = false;
    for (const part of range.split(',')) {
        const [, operator = '', written = ''] = COMPARATOR.exec(part.trim()) ?? [];
        const bound = (0,domain_bound/* readBound */.$)(written, scheme);
        const holds = HOLDS[operator];
        if (bound === null || holds === undefined) {
            return uncertain(`the range ${(0,errors/* quote */.hD)(range)} of the advisory can't be read`);
        }
        const [from, to] = [-(0,affected/* compareBound */.o9)(bound, lowest, scheme), -(0,affected/* compareBound */.o9)(bound, highest, scheme)];
        const within = operator === '=' && from <= 0 && to >= 0 && from !== to;
        if (within || holds(from) !== holds(to))
            turns = true;
        else if (!holds(from))
            inside = false;
    }
    if (!inside)
        return { state: 'unaffected' };
    if (turns)
        return uncertain(`${(0,errors/* quote */.hD)(version)} moves, and only some of the versions that it can stand for are affected`);
    return { state: 'affected' };
}

;// CONCATENATED MODULE: ./build/src/registries/github/advisory-source.js






const NAME = 'github';
/** Of a hundred advisories each; an endless chain of pages ends here. */
const MAX_PAGES = 50;
/** A comma would name another package, and an at sign inside a version. */
const ASKABLE = /^@?[^@,\s]+$/;
/** GitHub's global advisories as a source: asked by name alone, and matched here. */
function githubAdvisorySource({ http, apiUrl, token, versions, }) {
    return {
        name: NAME,
        databases: ['GHSA-'],
        async lookup(queries) {
            const asked = domain_package/* ECOSYSTEMS */.SQ.map((ecosystem) => queries.filter((query) => query.ecosystem === ecosystem));
            const answers = await Promise.all(domain_package/* ECOSYSTEMS */.SQ.map((ecosystem, n) => askEcosystem({ http, apiUrl, token }, ecosystem, asked[n] ?? [])));
            const matches = new Map();
            domain_package/* ECOSYSTEMS */.SQ.forEach((ecosystem, n) => {
                const byName = indexByName(answers[n]?.advisories ?? []);
                for (const query of asked[n] ?? []) {
                    const found = matchQuery(query, byName, versions[ecosystem]);
                    if (found.length > 0)
                        matches.set(query.purl, found);
                }
            });
            const [reason] = answers.flatMap(({ reasons }) => reasons).sort();
            return {
                matches,
                sources: [{ name: NAME, asOf: null, digest: null }],
                unavailable: reason === undefined ? [] : [{ source: NAME, reason }],
            };
        },
    };
}
/** Everything that is known of the names; what could not be had is among the reasons, and the rest still counts. */
async function askEcosystem(api, ecosystem, queries) {
    const names = [...new Set(queries.flatMap(({ name }) => (0,advisories_names/* advisoryNames */.U)(ecosystem, name)))];
    const packages = packagesByRequest(names.filter((name) => ASKABLE.test(name)));
    const requests = ADVISORY_TYPES.flatMap((type) => packages.map((some) => ({ ecosystem, type, packages: some })));
    const answers = await Promise.all(requests.map((asked) => askPages(api, asked)));
    const odd = names.filter((name) => !ASKABLE.test(name)).map((name) => `GitHub can't be asked about ${(0,errors/* quote */.hD)(name)}`);
    return {
        advisories: answers.flatMap(({ advisories }) => advisories),
        reasons: [...odd, ...answers.flatMap(({ reasons }) => reasons)],
    };
}
async function askPages(api, asked) {
    const advisories = [];
    try {
        let request = advisoriesRequest(api.apiUrl, api.token, asked);
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const answer = advisoriesPage(await api.http.send(request), api.apiUrl, asked.ecosystem);
            advisories.push(...answer.advisories);
            if (answer.next === null)
                return { advisories, reasons: [] };
            request = pageRequest(answer.next, api.token);
        }
        throw new errors/* LockgateError */.vP('ANSWER', `GitHub has more than ${MAX_PAGES} pages of advisories for one request`);
    }
    catch (error) {
        return { advisories, reasons: [(0,errors/* messageOf */.bD)(error)] };
    }
}
function indexByName(advisories) {
    const index = new Map();
    // Two requests may both name an advisory that speaks of packages of each.
    const distinct = new Map(advisories.map((advisory) => [advisory.id, advisory])).values();
    for (const advisory of distinct) {
        for (const affected of advisory.affected) {
            const known = index.get(affected.name);
            if (known === undefined)
                index.set(affected.name, [{ advisory, affected }]);
            else
                known.push({ advisory, affected });
        }
    }
    return index;
}
function matchQuery({ ecosystem, name, version }, byName, scheme) {
    const names = new Set((0,advisories_names/* advisoryNames */.U)(ecosystem, name).map((spoken) => (0,advisories_names/* nameKey */.R)(ecosystem, spoken)));
    const matches = [...names]
        .flatMap((key) => byName.get(key) ?? [])
        .flatMap(({ advisory, affected }) => {
        const affectedness = matchGitHubRange(version, affected.range, scheme);
        if (affectedness.state === 'unaffected')
            return [];
        const { id, aliases, severity, malware } = advisory;
        const ahead = (fix) => !scheme.valid(version) || !scheme.valid(fix) || scheme.compare(fix, version) > 0;
        return [
            {
                id,
                aliases,
                severity,
                malware: malware || [id, ...aliases].some(merge/* isMalware */.Q),
                fixedIn: affected.fix !== null && ahead(affected.fix) ? [affected.fix] : [],
                uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
                sources: [NAME],
            },
        ];
    });
    return (0,merge/* mergeMatches */.g)(matches, scheme);
}


/***/ })

};
