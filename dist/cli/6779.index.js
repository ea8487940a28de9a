export const id = 6779;
export const ids = [6779];
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

/***/ 1540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openSnapshot)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3266);


/** The snapshot can't be read: nothing may be concluded from it. */
class SnapshotError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP {
    constructor(fact) {
        super('SNAPSHOT', `the embedded advisory snapshot is damaged: ${fact}; install Lockgate again`);
        this.name = 'SnapshotError';
    }
}
/** Opens a snapshot: checks its header and its size, and inflates nothing yet. */
function openSnapshot(file) {
    const { bytes } = file;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Numbers read the wrong way round would find nothing, which reads as clean.
    if (!isLittleEndian)
        throw new SnapshotError('it can be read on little-endian machines only');
    if (bytes.length < _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3 || ascii(bytes.subarray(0, _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MAGIC */ .mS.length)) !== _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MAGIC */ .mS) {
        throw new SnapshotError('it does not begin as one');
    }
    const tableAt = _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3 + view.getUint32(8, true);
    const header = readHeader(file, view, tableAt);
    const { slots } = header;
    const mask = slots - 1;
    const numbersAt = tableAt + slots * _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts;
    const directoryAt = numbersAt + slots * _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_NUMBER_SIZE */ .Qo;
    const blocksAt = blocksStart(header, tableAt);
    // As arrays, which are read many times faster than a view.
    const [table, numbers, directory] = [
        aligned(bytes, tableAt, numbersAt),
        aligned(bytes, numbersAt, directoryAt),
        aligned(bytes, directoryAt, blocksAt),
    ];
    const hashes = new Uint32Array(table.buffer, table.byteOffset, slots);
    const blockNumbers = new Uint16Array(numbers.buffer, numbers.byteOffset, slots);
    const lines = new Uint32Array(directory.buffer, directory.byteOffset, header.blocks * _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_WIDTH */ .DO);
    const block = blockReader(file, lines, blocksAt);
    function entriesOf(ecosystem, name) {
        const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .lineKey */ .QW)(ecosystem, name);
        const hash = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key);
        const found = [];
        for (let probe = 0, slot = hash & mask; probe < slots; probe += 1, slot = (slot + 1) & mask) {
            const number = blockNumbers[slot] ?? _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
            if (number === _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg)
                break;
            if (hashes[slot] === hash)
                found.push(...entriesIn(block(number), key));
        }
        return found;
    }
    return { header, entriesOf };
}
function readHeader({ bytes, crc32, text }, view, tableAt) {
    const damaged = new SnapshotError('its header does not match its checksum');
    try {
        const header = JSON.parse(text(bytes.subarray(_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3, tableAt)));
        if (crc32(bytes.subarray(_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3, blocksStart(header, tableAt))) === view.getUint32(12, true))
            return header;
    }
    catch {
        throw damaged;
    }
    throw damaged;
}
const blocksStart = ({ slots, blocks }, tableAt) => tableAt + slots * (_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts + _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_NUMBER_SIZE */ .Qo) + blocks * _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_SIZE */ .cR;
/** Reads blocks, each at most once. Throws {@link SnapshotError} where they do not fill the file exactly. */
function blockReader(file, directory, blocksAt) {
    const starts = [];
    let end = blocksAt;
    for (let at = 0; at < directory.length; at += _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_WIDTH */ .DO) {
        starts.push(end);
        end += directory[at] ?? 0;
    }
    if (end !== file.bytes.length)
        throw new SnapshotError('it is not as long as its header says');
    const blocks = new Map();
    return (number) => {
        const known = blocks.get(number);
        if (known !== undefined)
            return known;
        const block = readBlock(file, number, directory, starts[number]);
        blocks.set(number, block);
        return block;
    };
}
function readBlock(file, number, directory, start) {
    if (start === undefined)
        throw new SnapshotError(`there is no block ${number}`);
    const line = number * _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY_WIDTH */ .DO;
    const size = directory[line] ?? 0;
    const inflated = directory[line + 1] ?? 0;
    const stored = file.bytes.subarray(start, start + size);
    if (file.crc32(stored) !== directory[line + 2])
        throw new SnapshotError(`block ${number} does not match its checksum`);
    return file.text(size === inflated ? stored : file.inflate(stored, inflated)).split('\n');
}
/** The entries of one name; none where only its hash is that of a name in the block. */
function entriesIn(lines, key) {
    const start = `${key}\t`;
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((lines[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    const line = lines[low];
    return line?.startsWith(start) === true ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntries */ .Fq)(line.slice(start.length)) : [];
}
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** A part that numbers can be read from in place: as the writer aligned it, or copied where the file itself lies askew. */
function aligned(bytes, from, to) {
    const part = bytes.subarray(from, to);
    return part.byteOffset % _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .ALIGNMENT */ .AO === 0 ? part : new Uint8Array(part);
}
const ascii = (bytes) => String.fromCharCode(...bytes);


/***/ }),

/***/ 6779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VA: () => (/* binding */ GITHUB_ONLY),
  Zx: () => (/* binding */ judgeDirectory),
  cY: () => (/* binding */ judgingOf),
  M4: () => (/* binding */ onlineHttp)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var advisories_severity = __webpack_require__(9158);
;// CONCATENATED MODULE: ./build/src/advisories/conflicts.js


/** What the sources disagree about one merged match of a package: whether it is affected at all, and how severely. */
function conflictsOf(match, query, answers) {
    const ids = new Set([match.id, ...match.aliases]);
    const affected = new Map();
    const severity = new Map();
    for (const answer of answers) {
        const { name } = answer.source;
        const own = (answer.facts.matches.get(query.purl) ?? []).filter((one) => idsOf(one).some((id) => ids.has(id)));
        if (own.length > 0) {
            affected.set(name, own.some(({ uncertain }) => uncertain === null) ? 'affected' : 'uncertain');
            const highest = (0,advisories_severity/* highestSeverity */.qq)(own.map((one) => one.severity));
            if (highest !== 'unknown')
                severity.set(name, highest);
        }
        else if (denies(answer, query, ids)) {
            affected.set(name, 'not affected');
        }
    }
    return [...conflict('affected', affected), ...conflict('severity', severity)];
}
const idsOf = ({ id, aliases }) => [id, ...aliases];
/** Whether a source says that none of the ids affects the package: it read a record, or knows all of them and was silent. */
function denies({ source, facts }, { purl, ecosystem }, ids) {
    if (source.ecosystems?.includes(ecosystem) === false)
        return false;
    const denied = facts.denied?.get(purl);
    if (denied !== undefined && [...ids].some((id) => denied.has(id)))
        return true;
    const carries = (id) => source.databases?.some((prefix) => id.startsWith(prefix)) === true;
    return facts.unavailable.length === 0 && [...ids].some(carries);
}
function conflict(about, answers) {
    if (new Set(answers.values()).size < 2)
        return [];
    return [{ about, answers: Object.fromEntries([...answers].sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b))) }];
}

// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(2381);
;// CONCATENATED MODULE: ./build/src/advisories/combine.js





/**
 * Several sources as one: all are asked at once, each about what it covers, and what they say of one
 * package is merged by alias. Every source that could not be asked stays named, as does an ecosystem
 * that none of them covers. A source that rejects is `unavailable`; only wrong usage is passed on.
 */
function combineSources(sources, versions) {
    return {
        name: sources.map(({ name }) => name).join('+'),
        async lookup(queries) {
            const asked = await Promise.all(sources.map(async (source) => ({ source, facts: await ask(source, queries) })));
            const answers = asked.map(({ facts }) => facts);
            return {
                matches: mergeAnswers(queries, asked, versions),
                known: mergeKnown(answers),
                sources: answers.flatMap((answer) => answer.sources).sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.name, b.name)),
                unavailable: [...answers.flatMap((answer) => answer.unavailable), ...uncovered(sources, queries)].sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.source, b.source)),
            };
        },
    };
}
const covers = (source, ecosystem) => source.ecosystems?.includes(ecosystem) ?? true;
async function ask(source, queries) {
    try {
        return await source.lookup(queries.filter(({ ecosystem }) => covers(source, ecosystem)));
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        return { matches: new Map(), sources: [], unavailable: [{ source: source.name, reason: (0,errors/* messageOf */.bD)(error) }] };
    }
}
function mergeAnswers(queries, answers, versions) {
    const merged = new Map();
    for (const query of queries) {
        const matches = answers.flatMap(({ facts }) => facts.matches.get(query.purl) ?? []);
        if (matches.length === 0)
            continue;
        const together = (0,merge/* mergeMatches */.g)(matches, versions[query.ecosystem]);
        merged.set(query.purl, together.map((match) => withConflicts(match, query, answers)));
    }
    return merged;
}
function withConflicts(match, query, answers) {
    const conflicts = conflictsOf(match, query, answers);
    return conflicts.length === 0 ? match : { ...match, conflicts };
}
function mergeKnown(answers) {
    const merged = new Map();
    for (const { known } of answers) {
        for (const [purl, records] of known ?? [])
            merged.set(purl, [...(merged.get(purl) ?? []), ...records]);
    }
    return merged;
}
/** Packages that nobody was asked about must not read as clean. */
function uncovered(sources, queries) {
    const asked = new Set(queries.map(({ ecosystem }) => ecosystem));
    const missing = domain_package/* ECOSYSTEMS */.SQ.filter((one) => asked.has(one) && !sources.some((source) => covers(source, one)));
    const remedy = 'add "osv" or "embedded" to advisories.sources';
    return missing.map((one) => ({ source: 'none', reason: `no advisory source covers ${one} packages: ${remedy}` }));
}

// EXTERNAL MODULE: ./build/src/advisories/lookup.js
var lookup = __webpack_require__(4915);
// EXTERNAL MODULE: ./build/src/advisories/snapshot/read.js
var read = __webpack_require__(1540);
;// CONCATENATED MODULE: ./build/src/advisories/embedded.js



/**
 * The snapshot that ships with Lockgate, or a newer one that was built here, as a source. It is read when
 * it is first asked, once; a missing or damaged one is `unavailable`.
 */
function embeddedSource({ load, versions, }) {
    const name = 'embedded';
    let opened;
    const open = async () => {
        const file = await load();
        return { file, snapshot: (0,read/* openSnapshot */.r)(file) };
    };
    return {
        name,
        async lookup(queries) {
            try {
                opened ??= open();
                const { file, snapshot } = await opened;
                return {
                    ...(0,lookup/* answer */.Z)(queries, snapshot.entriesOf, versions, file.name),
                    sources: [{ name: file.name, asOf: snapshot.header.asOf, digest: { sha256: file.sha256 } }],
                    unavailable: [],
                };
            }
            catch (error) {
                return { matches: new Map(), sources: [], unavailable: [{ source: name, reason: (0,errors/* messageOf */.bD)(error) }] };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var ecosystems_versions = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/src/adapters/advisory-cache.js
var advisory_cache = __webpack_require__(7580);
// EXTERNAL MODULE: ./build/src/adapters/services.js
var adapters_services = __webpack_require__(1932);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-sources.js








/** All that the policy or the options name, as one source. What most runs don't ask for is loaded when it is. */
async function advisorySource(policy, services, options) {
    const { http, offline, now } = options;
    const versions = ecosystems_versions/* versionSchemes */.r;
    if (options.advisories.length > 0) {
        const { filesSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(2675)]).then(__webpack_require__.bind(__webpack_require__, 2675));
        return combineSources(options.advisories.map((file) => filesSource(file, { now, versions })), versions);
    }
    let loaded;
    const snapshot = () => (loaded ??= (0,advisory_cache/* newestSnapshot */.pZ)(options.cache));
    const named = policy.sources ?? ['osv', 'embedded'];
    const names = named.filter((name) => !offline || name === 'embedded');
    const sources = (names.length === 0 ? ['embedded'] : names).map(async (name) => {
        switch (name) {
            case 'embedded':
                return embeddedSource({ load: snapshot, versions });
            case 'osv': {
                const { osvSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9359)]).then(__webpack_require__.bind(__webpack_require__, 9359));
                const held = options.shared === true ? () => (0,advisory_cache/* newestSnapshot */.pZ)(null) : snapshot;
                const cached = async () => (0,read/* openSnapshot */.r)(await held()).entriesOf;
                return osvSource({ http, origin: services.osv ?? adapters_services/* PUBLIC */.q.osv, versions, cached });
            }
            case 'npm': {
                const { npmBulkSource } = await __webpack_require__.e(/* import() */ 8026).then(__webpack_require__.bind(__webpack_require__, 8026));
                return npmBulkSource({ http, registry: services.npm ?? adapters_services/* PUBLIC */.q.npm, versions });
            }
            case 'pypi': {
                const { pypiSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(4173)]).then(__webpack_require__.bind(__webpack_require__, 4173));
                return pypiSource({ http, origin: services.pypi ?? adapters_services/* PUBLIC */.q.pypi, versions });
            }
            case 'github': {
                const { githubAdvisorySource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(4454)]).then(__webpack_require__.bind(__webpack_require__, 4454));
                const { apiUrl, token } = options.github ?? { apiUrl: adapters_services/* PUBLIC */.q.github, token: null };
                return githubAdvisorySource({ http, apiUrl, token, versions });
            }
            default:
                return (0,errors/* assertNever */.xb)(name);
        }
    });
    return combineSources(await Promise.all(sources), versions);
}

// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(6483);
;// CONCATENATED MODULE: ./build/src/adapters/judging.js






/** Builds them. What most runs don't ask for is loaded when it is: start-up time is part of the contract. */
async function judging(policy, options) {
    const { http, offline } = options;
    const services = options.services ?? policy.services;
    return {
        advisories: await advisorySource(policy.advisories, services, options),
        hasher: platform/* nodeHasher */.a,
        tool: { name: 'lockgate', version: (0,package_root.toolVersion)() },
        registry: async (packages) => {
            if (offline)
                return new Map(packages.map(({ purl }) => [purl, (0,evidence/* unavailable */.hU)('offline: the registry is not asked')]));
            const [npm, pypi] = await Promise.all([npmFacts(packages, http, services), pypiFacts(packages, http, services)]);
            return new Map([...npm, ...pypi]);
        },
    };
}
async function npmFacts(packages, http, services) {
    const ours = packages.filter(({ ecosystem }) => ecosystem === 'npm');
    if (ours.length === 0)
        return new Map();
    const { registryFacts } = await __webpack_require__.e(/* import() */ 4606).then(__webpack_require__.bind(__webpack_require__, 4606));
    return registryFacts({ http, registry: services.npm ?? adapters_services/* PUBLIC */.q.npm })(ours);
}
async function pypiFacts(packages, http, services) {
    const ours = packages.filter(({ ecosystem }) => ecosystem === 'pypi');
    if (ours.length === 0)
        return new Map();
    const { registryFacts } = await __webpack_require__.e(/* import() */ 8597).then(__webpack_require__.bind(__webpack_require__, 8597));
    const [origin, files] = [services.pypi ?? adapters_services/* PUBLIC */.q.pypi, services['pypi-files']];
    return registryFacts({ http, origin, files, versions: ecosystems_versions/* versionSchemes */.r.pypi })(ours);
}

// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/ecosystems/read-graph.js + 4 modules
var read_graph = __webpack_require__(8493);
// EXTERNAL MODULE: ./build/src/ecosystems/vex/read.js
var vex_read = __webpack_require__(4843);
// EXTERNAL MODULE: ./build/src/gates/judge.js
var judge = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/gates/refusal.js
var refusal = __webpack_require__(2386);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
;// CONCATENATED MODULE: ./build/src/cli/judgement.js














/** A fact that stays unknown here, and never reads as a pass. */
const GITHUB_ONLY = (0,evidence/* unavailable */.hU)('only GitHub knows it, and the command line asks nothing there');
/** Judges a directory in the gate that was asked for. */
async function judgeDirectory(directory, invocation) {
    const { options, terminal, now, progress } = invocation;
    const gate = gateOf(options.gate);
    const isChange = domain_gate/* CHANGE_GATES */.iZ.includes(gate);
    if (isChange && options.base === null)
        throw new errors/* UsageError */.eb(`Gate ${gate} judges a change. Give what it starts from: --base <git ref or directory>.`);
    if (!isChange && options.base !== null)
        throw new errors/* UsageError */.eb(`Gate ${gate} judges the whole tree. Take --base out, or give --gate review.`);
    // Git lists the files while the policy is read; a failure is told when the list is needed.
    const tree = (0,files/* directoryTree */.u)(directory);
    tree.list().catch(() => undefined);
    const before = options.base === null ? null : await (0,project/* baseTree */.Ks)(options.base, directory, terminal.cwd);
    const { policy, proposal } = before === null
        ? { policy: await (0,project/* policyOf */.US)(directory, invocation), proposal: null }
        : await (await __webpack_require__.e(/* import() */ 1313).then(__webpack_require__.bind(__webpack_require__, 1313))).changePolicies(directory, { before, after: tree }, invocation);
    const judges = await judgingOf(policy, invocation);
    progress.step('Reading dependency files');
    const base = before === null ? null : await (0,read_graph/* readGraph */.t)(before);
    const vex = await (0,vex_read/* readVex */.i)(before ?? tree);
    const head = await (0,project/* projectGraph */.U_)(directory, tree);
    const graph = base === null ? head : (await __webpack_require__.e(/* import() */ 9980).then(__webpack_require__.bind(__webpack_require__, 9980))).withForsaken(base, head);
    progress.step(`Judging ${graph.packages.size} packages`);
    const onGitHub = (...gates) => (gates.includes(gate) ? GITHUB_ONLY : evidence/* absent */.Ge);
    const github = { pullRequest: onGitHub('merge'), release: onGitHub('publish'), artifacts: onGitHub('publish') };
    const input = { gate, now: now.toISOString(), policy, graph, base, vex, ...github };
    const judged = await (0,judge/* judge */.S4)(input, judges);
    if (proposal === null)
        return { ...judged, judged, graph, policy, policyChange: null };
    const { proposalOf } = await __webpack_require__.e(/* import() */ 5874).then(__webpack_require__.bind(__webpack_require__, 5874));
    const { change, findings } = await proposalOf(proposal, judged, input, judges, '.');
    return { ...judged, judged, decision: (0,refusal/* withFindings */.$)(judged.decision, findings), graph, policy, policyChange: change };
}
/** Offline nothing is asked; whatever tries all the same is told so. */
const REFUSING = { send: () => Promise.reject(new errors/* LockgateError */.vP('NETWORK', 'nothing is asked with --offline')) };
async function onlineHttp() {
    const { createHttp } = await __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.bind(__webpack_require__, 9173));
    return createHttp({ userAgent: `lockgate/${(0,package_root.toolVersion)()}` });
}
/** The sources of facts that the options and the policy name. */
async function judgingOf(policy, invocation) {
    const { options, terminal, now } = invocation;
    return judging(policy, {
        http: options.offline ? REFUSING : await onlineHttp(),
        offline: options.offline,
        advisories: options.advisories.map((file) => external_node_path_.resolve(terminal.cwd, file)),
        cache: (0,project/* cacheOf */.w7)(invocation),
        github: { apiUrl: terminal.env['GITHUB_API_URL'] || adapters_services/* PUBLIC */.q.github, token: terminal.env['GITHUB_TOKEN'] || null },
        services: await (0,project/* servicesOf */.Yj)(invocation),
        now,
    });
}
function gateOf(text) {
    if (text === null)
        return 'audit';
    const gate = domain_gate/* GATES */.JH.find((one) => one === text);
    if (gate === undefined)
        throw new errors/* UsageError */.eb(`Unknown gate ${(0,errors/* quote */.hD)(text)}. ${(0,suggest/* didYouMean */.au)(text, domain_gate/* GATES */.JH)}`);
    return gate;
}


/***/ }),

/***/ 5338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ graphText)
/* harmony export */ });
/* unused harmony export emptyGraph */
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(818);

const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [], unaudited: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it. In pieces, because
 * the whole of a large tree would be the largest thing that a run ever holds.
 */
function* graphText(graph) {
    let text = '[';
    let separator = '';
    for (const one of graph.packages.values()) {
        text += separator + JSON.stringify(rowOf(one));
        separator = ',';
        if (text.length < PIECE)
            continue;
        yield text;
        text = '';
    }
    yield `${text}]`;
}
/** Characters. */
const PIECE = 1 << 16;
const rowOf = ({ purl, scope, direct, dependencies, entries }) => [
    purl,
    scope,
    direct,
    dependencies,
    entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own, claimed }) => [
        key,
        [location.file, location.line, location.column ?? null],
        (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(source),
        integrity,
        bundled,
        license,
        installScript,
        alias,
        own,
        ...(claimed === undefined ? [] : [claimed]),
    ]),
];


/***/ }),

/***/ 2989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ VEX_STATUSES),
/* harmony export */   W: () => (/* binding */ NO_VEX)
/* harmony export */ });
/** What a statement says of a vulnerability in a product (OpenVEX 0.2.0, `status`). */
const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const NO_VEX = { statements: [], problems: [] };


/***/ }),

/***/ 556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ vexFacts)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3180);


/** Whom a statement can excuse: the rule of advisories alone, never malware. */
const RULE = 'known-advisories';
/** As long as a waiver of the policy may last. */
const VALID_DAYS = 180;
/**
 * What VEX documents excuse in a run: each statement that still stands and says `not_affected` becomes a
 * waiver, for 180 days from when it was made. The other statuses excuse nothing, but each takes back
 * what was said before it of the same vulnerability and package.
 */
function vexFacts(documents, { policy, graph, now }) {
    const problems = [...documents.problems];
    const excusing = documents.statements.filter(({ status }) => status === 'not_affected');
    const [first] = excusing;
    if (first !== undefined && policy.rules.get(RULE)?.locked === true) {
        problems.push({
            location: first.location,
            message: `VEX statements excuse nothing here: the policy locks the rule ${RULE}.`,
            remedy: 'Remove them, or ask whoever locks the rule.',
        });
        return { waivers: [], problems };
    }
    const projects = new Set(graph.projects.map(({ purl }) => nameOf(purl)));
    const last = lastSaid(documents.statements);
    const waivers = excusing.flatMap((statement) => {
        if (Date.parse(statement.time) > Date.parse(now)) {
            problems.push({
                location: statement.location,
                message: `The VEX statement can't be used: its time, ${statement.time}, has not come yet.`,
                remedy: 'Write the time at which it was made.',
            });
            return [];
        }
        const purls = statement.purls.filter((purl) => last.get(keyOf(statement, purl)) === statement);
        return purls.length === 0 ? [] : [waiverOf(statement, purls, projects)];
    });
    return { waivers, problems };
}
function waiverOf(statement, purls, projects) {
    const { vulnerability, author, reason, time, location } = statement;
    // Of the project itself: then of everything in it.
    const whole = purls.some((purl) => projects.has(nameOf(purl)));
    return {
        rule: RULE,
        match: { advisory: vulnerability, ...(whole ? {} : { purls: [...purls].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X) }) },
        gates: null,
        // Where to look it up: a finding shows no more of its waiver.
        reason: `${reason} (${location.file}:${location.line})`,
        owner: author,
        expires: (0,_domain_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .PV)(Date.parse(time), VALID_DAYS),
        origin: { uri: location.file, line: location.line, column: location.column ?? 1 },
    };
}
/** The statement that was made last about each vulnerability and package; of two at once the one that excuses nothing. */
function lastSaid(statements) {
    const last = new Map();
    for (const statement of statements) {
        for (const purl of statement.purls) {
            const key = keyOf(statement, purl);
            const before = last.get(key);
            if (before === undefined || supersedes(statement, before))
                last.set(key, statement);
        }
    }
    return last;
}
function supersedes(one, before) {
    const later = Date.parse(one.time) - Date.parse(before.time);
    return later > 0 || (later === 0 && before.status === 'not_affected');
}
const keyOf = ({ vulnerability }, purl) => `${vulnerability} ${purl}`;
/** A purl without its version. */
const nameOf = (purl) => purl.replace(/@[^@/#]*(?=#|$)/, '');


/***/ }),

/***/ 4843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVex)
/* harmony export */ });
/* harmony import */ var _domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
/* harmony import */ var _domain_vex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2989);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5091);



const DOCUMENT = /(?:\.openvex\.json|(?:^|\/)\.vex\/[^/]+\.json)$/;
const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
/** The VEX documents of a tree: `*.openvex.json`, and `.vex/*.json`, at any depth outside node_modules and .git. */
async function readVex(tree) {
    const entries = (await tree.list()).filter(({ path }) => DOCUMENT.test(path) && !IGNORED.test(path));
    if (entries.length === 0)
        return _domain_vex_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VEX */ .W;
    const { parseVex } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138));
    const texts = new _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .N(tree, entries);
    const paths = entries.map(({ path }) => path);
    await texts.load(paths);
    const documents = paths.flatMap((path) => {
        const text = texts.get(path);
        return text === undefined ? [] : [parseVex(text, path)];
    });
    return {
        statements: documents.flatMap(({ statements }) => statements),
        problems: [...texts.problems, ...documents.flatMap(({ problems }) => problems)].sort(_domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .byProblem */ .vM),
    };
}


/***/ }),

/***/ 6589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Nd: () => (/* binding */ neededFacts),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _w: () => (/* binding */ judgeAgain),
/* harmony export */   yF: () => (/* binding */ queriesOf)
/* harmony export */ });
/* harmony import */ var _domain_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8311);
/* harmony import */ var _domain_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(818);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
/* harmony import */ var _ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(556);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2383);







const NO_ADVISORIES = { matches: new Map(), sources: [], unavailable: [] };
/** Collects the facts that the rules enabled in this gate need, and judges them: collect → evaluate. */
async function judge(input, ports) {
    const { gate, now, policy, graph, base } = input;
    const needed = neededFacts(policy, gate);
    const changes = base === null ? [] : (0,_domain_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffGraphs */ .P)(base, graph, _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchemes */ .r);
    const [advisories, registry] = await Promise.all([
        needed.has('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : NO_ADVISORIES,
        needed.has('registry') ? ports.registry(arriving(changes)) : new Map(),
    ]);
    const facts = {
        gate,
        now,
        graph,
        base,
        changes,
        advisories,
        registry,
        pullRequest: input.pullRequest,
        release: input.release,
        artifacts: input.artifacts,
        ...(input.vex === undefined ? {} : { vex: (0,_ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .vexFacts */ .d)(input.vex, input) }),
        waivers: [],
        policy: sectionsOf(policy),
        versions: _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchemes */ .r,
    };
    return decide(facts, policy, ports);
}
function decide(facts, policy, { hasher, tool }) {
    const graphDigest = hasher.sha256((0,_domain_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphText */ .u)(facts.graph));
    return { decision: (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(facts, policy, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a, tool, graphDigest }), facts };
}
/**
 * Judges what was judged already by another policy. The facts stay the same; only kinds of facts that the
 * first policy had no use for are asked for now, through the ports of the first: what the other policy
 * says of sources and services is followed by nobody.
 */
async function judgeAgain({ facts }, first, other, ports) {
    const { policy, vex } = other;
    const [had, needed] = [neededFacts(first.policy, facts.gate), neededFacts(policy, facts.gate)];
    const lacks = (name) => needed.has(name) && !had.has(name);
    const { graph, base } = facts;
    const [advisories, registry] = await Promise.all([
        lacks('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : facts.advisories,
        lacks('registry') ? ports.registry(arriving(facts.changes)) : facts.registry,
    ]);
    const { vex: _, ...rest } = facts;
    const own = vex === undefined ? {} : { vex: (0,_ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .vexFacts */ .d)(vex, { ...first, policy }) };
    return decide({ ...rest, ...own, advisories, registry, policy: sectionsOf(policy) }, policy, ports);
}
/** What of a policy is a fact to its rules. */
const sectionsOf = ({ merge, publish, mode, advisories }) => ({
    merge,
    publish,
    mode,
    advisories,
});
/** What the rules that speak in a gate need to know. */
function neededFacts(policy, gate) {
    const enabled = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.filter((rule) => rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)));
    return new Set(enabled.flatMap((rule) => rule.needs));
}
/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
function queriesOf(graphs) {
    const queries = [];
    for (const [index, { packages }] of graphs.entries()) {
        const later = graphs.slice(index + 1);
        for (const one of packages.values()) {
            // Of one that several graphs have the last tells, as it claims versions by its own comments.
            if (later.some((graph) => graph.packages.has(one.purl)))
                continue;
            if (one.entries.every((entry) => entry.source.type === 'workspace'))
                continue;
            queries.push({ ecosystem: one.ecosystem, name: one.name, version: (0,_domain_package_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedVersion */ .i6)(one), purl: one.purl });
        }
    }
    return queries;
}
function arriving(changes) {
    return changes.flatMap((change) => change.after);
}


/***/ }),

/***/ 2386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings),
/* harmony export */   j: () => (/* binding */ gateFinding)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(163);
/* harmony import */ var _policy_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);



/** A refusal as a finding of the rule id `gate`; it holds, because a person may well decide otherwise. */
const gateFinding = ({ subject, message, remedy }) => ({
    rule: 'gate',
    state: 'fail',
    effect: 'hold',
    subject,
    package: null,
    advisory: null,
    message,
    remedy,
    paths: [],
    location: null,
    preexisting: false,
    waiver: null,
    evidence: {},
});
/** The decision with further findings, in the order of every report; the verdict can only become stricter. */
function withFindings(decision, further) {
    if (further.length === 0)
        return decision;
    const findings = [...decision.findings, ...further].sort((a, b) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(a.effect) - (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(b.effect) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rule, b.rule) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.subject, b.subject));
    const counting = further.filter((finding) => finding.waiver === null);
    return {
        ...decision,
        verdict: (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .strictestVerdict */ .TN)([decision.verdict, ...counting.map((finding) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(finding.effect))]),
        findings,
    };
}


/***/ })

};
