export const id = 8073;
export const ids = [8073];
export const modules = {

/***/ 4915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* unused harmony export matchAll */
/* harmony import */ var _domain_affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _domain_bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(321);




/** Matches packages against entries: by purl, aliases merged, a package that nothing speaks of left out. */
const matchAll = (queries, entriesOf, versions, source) => answer(queries, entriesOf, versions, source).matches;
/** The matches of packages, everything that is known of those that have any, and which records deny that a version is affected. */
function answer(queries, entriesOf, versions, source) {
    const matches = new Map();
    const known = new Map();
    const denied = new Map();
    for (const query of queries) {
        const entries = entriesFor(query, entriesOf);
        if (entries.length === 0)
            continue;
        const scheme = versions[query.ecosystem];
        const found = [];
        const others = new Set();
        for (const entry of entries) {
            const match = matchEntry(query.version, entry, scheme, source);
            if (match !== null)
                found.push(match);
            else
                for (const id of [entry.id, ...entry.aliases])
                    others.add(id);
        }
        if (others.size > 0)
            denied.set(query.purl, others);
        if (found.length === 0)
            continue;
        matches.set(query.purl, (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMatches */ .g)(found, scheme));
        known.set(query.purl, entries);
    }
    return { matches, known, denied };
}
/** Under every name by which advisories may speak of a package. */
function entriesFor({ ecosystem, name }, entriesOf) {
    const names = new Set((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryNames */ .U)(ecosystem, name).map((spoken) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(ecosystem, spoken)));
    return [...names].flatMap((key) => entriesOf(ecosystem, key));
}
function matchEntry(version, entry, scheme, source) {
    const affectedness = (0,_domain_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .matchVersion */ .CJ)(version, entry, scheme);
    if (affectedness.state === 'unaffected')
        return null;
    return {
        id: entry.id,
        aliases: entry.aliases,
        severity: entry.severity,
        malware: [entry.id, ...entry.aliases].some(_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isMalware */ .Q),
        fixedIn: fixesOf(version, entry, scheme),
        uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
        sources: [source],
    };
}
/** The fixes that lie ahead of the version: one behind it ended another interval. */
function fixesOf(version, entry, scheme) {
    const fixes = entry.ranges.flatMap((range) => range.filter((event) => event.kind === 'fixed').map((event) => (0,_domain_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .readBound */ .$)(event.version, scheme) ?? event.version));
    const comparable = scheme.valid(version);
    return fixes.filter((fix) => !comparable || !scheme.valid(fix) || scheme.compare(fix, version) > 0);
}


/***/ }),

/***/ 2381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isMalware),
/* harmony export */   g: () => (/* binding */ mergeMatches)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9158);


/**
 * Merges what several records or sources say of one package: matches that share any id are one
 * finding, also through a third (aliases are symmetric and transitive, says the OSV schema). Sorted
 * by id; the order of the input never matters, and merging what is merged changes nothing.
 */
function mergeMatches(matches, scheme) {
    const groups = new Map();
    const leader = leaders(matches);
    for (const match of matches) {
        const key = leader(match.id);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [match]);
        else
            group.push(match);
    }
    return [...groups.values()].map((group) => mergeGroup(group, scheme)).sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.id, b.id));
}
/** Union-find over ids: two ids have the same leader when any match connects them. */
function leaders(matches) {
    const parent = new Map();
    const find = (id) => {
        let at = id;
        for (let up = parent.get(at); up !== undefined; up = parent.get(at))
            at = up;
        // Path compression keeps long chains of aliases linear.
        for (let step = id; step !== at;) {
            const up = parent.get(step) ?? at;
            parent.set(step, at);
            step = up;
        }
        return at;
    };
    for (const match of matches) {
        for (const alias of match.aliases) {
            const [a, b] = [find(match.id), find(alias)];
            if (a !== b)
                parent.set(b, a);
        }
    }
    return find;
}
function mergeGroup(group, scheme) {
    const ids = sorted(group.flatMap((match) => [match.id, ...match.aliases]));
    const id = ids.find(isGhsa) ?? ids.find(isMalware) ?? ids[0] ?? '';
    const reasons = group.map((match) => match.uncertain);
    return {
        id,
        aliases: ids.filter((other) => other !== id),
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .highestSeverity */ .qq)(group.map((match) => match.severity)),
        malware: ids.some(isMalware) || group.some((match) => match.malware),
        fixedIn: sortVersions(new Set(group.flatMap((match) => match.fixedIn)), scheme),
        // One record that is sure outweighs those that are not.
        uncertain: reasons.includes(null) ? null : (sorted(reasons.filter((reason) => reason !== null))[0] ?? null),
        sources: sorted(group.flatMap((match) => match.sources)),
    };
}
const isGhsa = (id) => id.startsWith('GHSA-');
/** Whether an id is of the OpenSSF malicious packages database. */
const isMalware = (id) => id.startsWith('MAL-');
const sorted = (texts) => [...new Set(texts)].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
/** In the ecosystem's order; what is no version comes last. */
function sortVersions(versions, scheme) {
    return [...versions].sort((a, b) => {
        const [validA, validB] = [scheme.valid(a), scheme.valid(b)];
        if (validA && validB)
            return scheme.compare(a, b) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b);
        return Number(validB) - Number(validA) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b);
    });
}


/***/ }),

/***/ 321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/**
 * A package name in the form in which names of its ecosystem are compared: npm's exactly, PyPI's
 * normalised (PEP 503), those of GitHub Actions in lower case.
 */
function nameKey(ecosystem, name) {
    switch (ecosystem) {
        case 'npm':
            return name;
        case 'pypi':
            return name.replace(/[-_.]+/g, '-').toLowerCase();
        case 'github-actions':
            return name.toLowerCase();
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(ecosystem);
    }
}
/**
 * The names under which advisories may speak of a package. Advisories about actions name the
 * repository, or one action or workflow in it: `owner/repo/path` is looked up as `owner/repo` too.
 */
function advisoryNames(ecosystem, name) {
    const repository = ecosystem === 'github-actions' ? name.split('/').slice(0, 2).join('/') : name;
    return repository === name ? [name] : [name, repository];
}


/***/ }),

/***/ 9158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   qq: () => (/* binding */ highestSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);

const LABELS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['moderate', 'moderate'],
    ['medium', 'moderate'],
    ['low', 'low'],
    ['info', 'low'],
]);
/** The severity that a database's own label means; null: no label that we know. */
const severityOfLabel = (label) => typeof label === 'string' ? (LABELS.get(label.toLowerCase()) ?? null) : null;
/** The severity of a CVSS base score (the qualitative scale of CVSS 3.1 and 4.0); a score of 0 counts as low. */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'moderate' : 'low';
}
/** The highest of several; `unknown` where none says more. */
const highestSeverity = (severities) => _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.find((severity) => severities.includes(severity)) ?? 'unknown';


/***/ }),

/***/ 3266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ ALIGNMENT),
/* harmony export */   DO: () => (/* binding */ DIRECTORY_WIDTH),
/* harmony export */   Fq: () => (/* binding */ decodeEntries),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   QW: () => (/* binding */ lineKey),
/* harmony export */   Qo: () => (/* binding */ BLOCK_NUMBER_SIZE),
/* harmony export */   Ts: () => (/* binding */ HASH_SIZE),
/* harmony export */   cR: () => (/* binding */ DIRECTORY_SIZE),
/* harmony export */   mS: () => (/* binding */ MAGIC),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   zT: () => (/* binding */ encodeEntries)
/* harmony export */ });
/* harmony import */ var _domain_affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8851);


/*
 * The file, all numbers little-endian:
 *
 *     magic           8 bytes
 *     header length   u32, bytes of JSON
 *     header crc32    u32, over JSON, table and directory
 *     header          JSON, {@link SnapshotHeader}
 *     table hashes    u32 for each slot
 *     table blocks    u16 for each slot: the number of a block, EMPTY where the slot is free
 *     directory       for each block three u32: its size in the file, its size when inflated, crc32 in the file
 *     blocks          one after the other; raw deflate, or stored as they are where both sizes are the same
 *
 * A block holds lines `ecosystem name TAB entries`, sorted. The table is a hash table with linear
 * probing, with a slot for every name; a name stands in the first free slot from its hash on. So a name
 * that nothing is known of costs a look at one or two slots; only blocks with a name that was asked for
 * are read, and only its line is parsed.
 */
const MAGIC = 'LGADVS2\n';
const PREFIX = 16;
const HASH_SIZE = 4;
/** Of the table and the directory, in bytes from the file's start; spaces behind the header's JSON see to it. */
const ALIGNMENT = 4;
const BLOCK_NUMBER_SIZE = 2;
const EMPTY = 0xffff;
/** Of a block's line in the directory: numbers, and bytes. */
const DIRECTORY_WIDTH = 3;
const DIRECTORY_SIZE = DIRECTORY_WIDTH * 4;
const lineKey = (ecosystem, name) => `${ecosystem} ${name}`;
/** 31 · hash + code unit, 32 bits: shifts alone, because this runs for every package before anything is compiled hot. */
function hashOf(key) {
    let hash = 0;
    for (let i = 0; i < key.length; i += 1)
        hash = ((hash << 5) - hash + key.charCodeAt(i)) | 0;
    return hash >>> 0;
}
const MARKS = ['+', '-', '=', '<'];
const encodeEntries = (entries) => JSON.stringify(entries.map(({ id, aliases, modified, severity, ranges, versions }) => {
    const events = ranges.map((range) => range.map(({ kind, version }) => MARKS[_domain_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_KINDS */ .dP.indexOf(kind)] + version));
    return [id, [...aliases], modified.toString(36), _domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(severity), events, [...versions]];
}));
/** The inverse of {@link encodeEntries}; throws on anything else. */
const decodeEntries = (text) => JSON.parse(text).map(([id, aliases, modified, severity, ranges, versions]) => ({
    id,
    aliases,
    modified: Number.parseInt(modified, 36),
    severity: _domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o[severity] ?? 'unknown',
    ranges: ranges.map((range) => range.map(decodeEvent)),
    versions,
}));
const KIND_OF = new Map(_domain_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_KINDS */ .dP.map((kind, n) => [MARKS[n] ?? '', kind]));
function decodeEvent(text) {
    const kind = KIND_OF.get(text.charAt(0));
    if (kind === undefined)
        throw new TypeError('an event of no known kind');
    return { kind, version: text.slice(1) };
}


/***/ }),

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7580);
/* harmony import */ var _adapters_advisory_cache_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);
/* harmony import */ var _adapters_advisory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
/* harmony import */ var _advisories_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5136);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9540);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3135);







/** The next update reads everything anew, because nobody knows what these files left out. */
const run = async (invocation) => {
    const { operands, terminal, now, format } = invocation;
    const directory = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheDirectory */ .o)(invocation);
    const records = [];
    for (const operand of operands) {
        for (const record of (await (0,_adapters_advisory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(terminal.cwd, operand))).records)
            records.push(record);
    }
    const header = await (0,_adapters_advisory_cache_write_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceCache */ .z)(directory, (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(directory), { records, parts: new Map(), now });
    const { asOf, names } = header;
    const text = format === 'json'
        ? (0,_advisories_report_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)({ schemaVersion: 1, cache: directory, asOf, records: header.records, names })
        : `The advisory cache holds ${header.records} records as of ${asOf}.\n`;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(text, invocation);
    return 0;
};


/***/ })

};
