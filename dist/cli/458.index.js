export const id = 458;
export const ids = [458];
export const modules = {

/***/ 5252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ PUBLIC),
  R: () => (/* binding */ judging)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
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
            const answers = await Promise.all(sources.map((source) => ask(source, queries)));
            return {
                matches: mergeAnswers(queries, answers, versions),
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
    for (const { purl, ecosystem } of queries) {
        const matches = answers.flatMap((answer) => answer.matches.get(purl) ?? []);
        if (matches.length > 0)
            merged.set(purl, (0,merge/* mergeMatches */.g)(matches, versions[ecosystem]));
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

// EXTERNAL MODULE: ./build/src/advisories/lookup.js + 2 modules
var lookup = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/advisories/record.js
var record = __webpack_require__(564);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
;// CONCATENATED MODULE: ./build/src/advisories/snapshot/layout.js


/*
 * The file, all numbers little-endian:
 *
 *     magic           8 bytes
 *     header length   u32, bytes of JSON
 *     header crc32    u32, over JSON and table
 *     header          JSON, {@link SnapshotHeader}
 *     table hashes    u32 for each slot
 *     table blocks    u16 for each slot: the number of a block, EMPTY where the slot is free
 *     blocks          raw deflate, one after the other
 *
 * A block holds lines `ecosystem name TAB entries`, sorted. The table is a hash table with linear
 * probing, with a slot for every name; a name stands in the first free slot from its hash on. So a name
 * that nothing is known of costs a look at one or two slots; only blocks with a name that was asked for
 * are inflated, and only its line is parsed.
 */
const MAGIC = 'LGADVS1\n';
const PREFIX = 16;
const HASH_SIZE = 4;
const BLOCK_NUMBER_SIZE = 2;
const EMPTY = 0xffff;
const lineKey = (ecosystem, name) => `${ecosystem} ${name}`;
/** 31 · hash + code unit, 32 bits: shifts alone, because this runs for every package before anything is compiled hot. */
function hashOf(key) {
    let hash = 0;
    for (let i = 0; i < key.length; i += 1)
        hash = ((hash << 5) - hash + key.charCodeAt(i)) | 0;
    return hash >>> 0;
}
const MARKS = ['+', '-', '=', '<'];
const encodeEntries = (entries) => JSON.stringify(entries.map(({ id, aliases, severity, ranges, versions }) => {
    const events = ranges.map((range) => range.map(({ kind, version }) => MARKS[EVENT_KINDS.indexOf(kind)] + version));
    return [id, [...aliases], SEVERITIES.indexOf(severity), events, [...versions]];
}));
/** The inverse of {@link encodeEntries}; throws on anything else. */
const decodeEntries = (text) => JSON.parse(text).map(([id, aliases, severity, ranges, versions]) => ({
    id,
    aliases,
    severity: advisory/* SEVERITIES */.o[severity] ?? 'unknown',
    ranges: ranges.map((range) => range.map(decodeEvent)),
    versions,
}));
function decodeEvent(text) {
    const kind = record/* EVENT_KINDS */.d[MARKS.findIndex((mark) => text.startsWith(mark))];
    if (kind === undefined)
        throw new TypeError('an event of no known kind');
    return { kind, version: text.slice(1) };
}

;// CONCATENATED MODULE: ./build/src/advisories/snapshot/read.js


/** The snapshot can't be read: nothing may be concluded from it. */
class SnapshotError extends errors/* LockgateError */.vP {
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
    if (bytes.length < PREFIX || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
        throw new SnapshotError('it does not begin as one');
    }
    const tableAt = PREFIX + view.getUint32(8, true);
    const header = readHeader(file, view, tableAt);
    const { slots } = header;
    const mask = slots - 1;
    const offsets = [];
    const numbersAt = tableAt + slots * HASH_SIZE;
    const tableEnd = numbersAt + slots * BLOCK_NUMBER_SIZE;
    let end = tableEnd;
    for (const [size] of header.blocks) {
        offsets.push(end);
        end += size;
    }
    if (end !== bytes.length)
        throw new SnapshotError('it is not as long as its header says');
    // As arrays, which are read many times faster than a view, and copied for their alignment.
    const hashes = new Uint32Array(new Uint8Array(bytes.subarray(tableAt, numbersAt)).buffer);
    const blockNumbers = new Uint16Array(new Uint8Array(bytes.subarray(numbersAt, tableEnd)).buffer);
    const block = blockReader(file, header, offsets);
    function entriesOf(...[ecosystem, name]) {
        const key = lineKey(ecosystem, name);
        const hash = hashOf(key);
        const found = [];
        for (let probe = 0, slot = hash & mask; probe < slots; probe += 1, slot = (slot + 1) & mask) {
            const number = blockNumbers[slot] ?? EMPTY;
            if (number === EMPTY)
                break;
            if (hashes[slot] === hash)
                found.push(...entriesIn(block(number), key));
        }
        return found;
    }
    return { header, entriesOf };
}
function readHeader({ bytes, crc32 }, view, tableAt) {
    const damaged = new SnapshotError('its header does not match its checksum');
    try {
        const header = JSON.parse(utf8.decode(bytes.subarray(PREFIX, tableAt)));
        const blocksAt = tableAt + header.slots * (HASH_SIZE + BLOCK_NUMBER_SIZE);
        if (crc32(bytes.subarray(PREFIX, blocksAt)) === view.getUint32(12, true))
            return header;
    }
    catch {
        throw damaged;
    }
    throw damaged;
}
const utf8 = new TextDecoder();
/** Inflates blocks, each at most once. */
function blockReader(file, header, offsets) {
    const blocks = new Map();
    return (number) => {
        const known = blocks.get(number);
        if (known !== undefined)
            return known;
        const block = readBlock(file, number, header.blocks[number], offsets[number]);
        blocks.set(number, block);
        return block;
    };
}
function readBlock({ bytes, crc32, inflate }, number, block, offset) {
    if (block === undefined || offset === undefined)
        throw new SnapshotError(`there is no block ${number}`);
    const [size, inflated, checksum] = block;
    const compressed = bytes.subarray(offset, offset + size);
    if (crc32(compressed) !== checksum)
        throw new SnapshotError(`block ${number} does not match its checksum`);
    return utf8.decode(inflate(compressed, inflated)).split('\n');
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
    return line?.startsWith(start) === true ? decodeEntries(line.slice(start.length)) : [];
}
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const ascii = (bytes) => String.fromCharCode(...bytes);

;// CONCATENATED MODULE: ./build/src/advisories/embedded.js



/**
 * The snapshot that ships with Lockgate, as a source. It is read when it is first asked, once; a
 * missing or damaged one is `unavailable`.
 */
function embeddedSource({ load, versions, }) {
    const name = 'embedded';
    let opened;
    const open = async () => {
        const file = await load();
        return { file, snapshot: openSnapshot(file) };
    };
    return {
        name,
        async lookup(queries) {
            try {
                opened ??= open();
                const { file, snapshot } = await opened;
                return {
                    matches: (0,lookup/* matchAll */.H)(queries, snapshot.entriesOf, versions, name),
                    sources: [{ name, asOf: snapshot.header.asOf, digest: { sha256: file.sha256 } }],
                    unavailable: [],
                };
            }
            catch (error) {
                return { matches: new Map(), sources: [], unavailable: [{ source: name, reason: (0,errors/* messageOf */.bD)(error) }] };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 2 modules
var versions = __webpack_require__(3897);
// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(6483);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/snapshot.js



/** Reads the embedded advisory snapshot from a file. */
async function readSnapshot(path) {
    const bytes = await (0,promises_.readFile)(path);
    return { bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), crc32: external_node_zlib_.crc32, inflate };
}
function inflate(bytes, size) {
    // One piece of the right size: the default makes many small ones, which costs more than inflating.
    const inflated = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
    if (inflated.length !== size)
        throw new RangeError('a block does not have its size');
    return inflated;
}
/** What building a snapshot takes. */
const snapshotTools = { crc32: external_node_zlib_.crc32, deflate: (bytes) => (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 }) };

;// CONCATENATED MODULE: ./build/src/adapters/judging.js









/** The public services, as `services` of a policy would write them. */
const PUBLIC = {
    osv: 'https://api.osv.dev',
    npm: 'https://registry.npmjs.org',
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
};
/** Builds them. What most runs don't ask for is loaded when it is: start-up time is part of the contract. */
async function judging(policy, options) {
    const { http, offline } = options;
    const services = options.services ?? policy.services;
    return {
        advisories: await advisorySource(policy, services, options),
        hasher: platform/* nodeHasher */.aj,
        tool: { name: 'lockgate', version: (0,package_root.toolVersion)() },
        registry: async (packages) => {
            if (offline)
                return new Map(packages.map(({ purl }) => [purl, (0,evidence/* unavailable */.hU)('offline: the registry is not asked')]));
            const { registryFacts } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 4606));
            return registryFacts({ http, registry: services.npm ?? PUBLIC.npm })(packages);
        },
    };
}
async function advisorySource(policy, services, options) {
    const { http, offline, now } = options;
    if (options.advisories.length > 0) {
        const { filesSource } = await Promise.all(/* import() */[__webpack_require__.e(353), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 9978));
        return combineSources(options.advisories.map((file) => filesSource(file, { now, versions: versions/* versionSchemes */.r })), versions/* versionSchemes */.r);
    }
    const named = policy.advisories.sources ?? ['osv', 'embedded'];
    const names = offline ? named.filter((name) => name === 'embedded') : named;
    const sources = (names.length === 0 ? ['embedded'] : names).map(async (name) => {
        switch (name) {
            case 'embedded': {
                const file = external_node_path_.join((0,package_root/* packageRoot */.Z)(), 'advisories', 'snapshot.bin');
                return embeddedSource({ load: () => readSnapshot(file), versions: versions/* versionSchemes */.r });
            }
            case 'osv': {
                const { osvSource } = await Promise.all(/* import() */[__webpack_require__.e(353), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 1994));
                return osvSource({ http, origin: services.osv ?? PUBLIC.osv, versions: versions/* versionSchemes */.r });
            }
            case 'npm': {
                const { npmBulkSource } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 8026));
                return npmBulkSource({ http, registry: services.npm ?? PUBLIC.npm, versions: versions/* versionSchemes */.r });
            }
            default:
                return (0,errors/* assertNever */.xb)(name);
        }
    });
    return combineSources(await Promise.all(sources), versions/* versionSchemes */.r);
}


/***/ }),

/***/ 2870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ matchAll)
});

;// CONCATENATED MODULE: ./build/src/advisories/bound.js
const PARTIAL = /^[vV=]?(\d+)(?:\.(\d+))?([-+].+)?$/;
/**
 * A bound of a range as a version that can be compared; null where it can't be read. Databases also
 * write partial versions, such as `13.0` for npm, which are completed: `13.0.0`.
 */
function readBound(bound, scheme) {
    if (scheme.valid(bound))
        return bound;
    const [, major, minor = '0', rest = ''] = PARTIAL.exec(bound) ?? [];
    if (major === undefined)
        return null;
    const completed = `${major}.${minor}.0${rest}`;
    return scheme.valid(completed) ? completed : null;
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/advisories/match.js


const AFFECTED = { state: 'affected' };
const UNAFFECTED = { state: 'unaffected' };
const uncertain = (reason) => ({ state: 'uncertain', reason });
/**
 * The evaluation of the OSV schema (https://ossf.github.io/osv-schema/#evaluation): a version is
 * affected that is listed in `versions` or lies in any one of the ranges. An entry with neither
 * affects nothing, as the schema has it; so does one with GIT ranges alone.
 *
 * The schema takes every version for readable. Where one is not, the answer is `uncertain`, unless
 * the rest already says `affected`.
 */
function matchVersion(version, entry, scheme) {
    if (entry.versions.includes(version))
        return AFFECTED;
    if (!scheme.valid(version))
        return matchUnreadable(version, entry);
    const equal = (listed) => scheme.valid(listed) && scheme.compare(listed, version) === 0;
    if (entry.versions.some(equal))
        return AFFECTED;
    let answer = UNAFFECTED;
    for (const range of entry.ranges) {
        const inRange = matchRange(version, range, scheme);
        if (inRange.state === 'affected')
            return inRange;
        if (inRange.state === 'uncertain')
            answer = inRange;
    }
    return answer;
}
/** A version that can't be compared, such as a git ref: only ranges without an end are certain to hold it. */
function matchUnreadable(version, entry) {
    if (entry.ranges.some((range) => range.every(isBeginning)))
        return AFFECTED;
    if (entry.ranges.length === 0 && entry.versions.length === 0)
        return UNAFFECTED;
    const what = version === '' ? 'no version is locked' : `the locked version ${(0,errors/* quote */.hD)(version)} can't be compared`;
    return uncertain(`${what}, so it can't be told whether it is affected`);
}
function matchRange(version, range, scheme) {
    const steps = [];
    for (const event of range) {
        const at = position(version, event, scheme);
        if (at === null) {
            return uncertain(`the bound ${(0,errors/* quote */.hD)(event.version)} (${event.kind}) of the advisory is no version that can be read`);
        }
        steps.push({ kind: event.kind, ...at });
    }
    const limits = steps.filter((step) => step.kind === 'limit');
    if (limits.length > 0 && limits.every((limit) => limit.toVersion <= 0))
        return UNAFFECTED;
    return stateAt(steps, scheme) ? AFFECTED : UNAFFECTED;
}
const isBeginning = (event) => event.kind === 'introduced' && event.version === '0';
function position(version, event, scheme) {
    if (isBeginning(event))
        return { bound: null, toVersion: -1 };
    if (event.kind === 'limit' && event.version.includes('*'))
        return { bound: null, toVersion: 1 };
    const bound = readBound(event.version, scheme);
    return bound === null ? null : { bound, toVersion: scheme.compare(bound, version) };
}
/**
 * Walks the events up to the version, in order of their bounds. Events at the same bound are read as
 * the ends of intervals: while affected, what closes comes before what opens again; else what opens
 * comes first, so that `1.0.0` to `1.0.0` is empty. The order in the record never matters.
 */
function stateAt(steps, scheme) {
    const passed = steps
        .filter((step) => step.kind !== 'limit' && step.toVersion <= 0)
        .sort((a, b) => compareBounds(a.bound, b.bound, scheme));
    let affected = false;
    for (let from = 0; from < passed.length;) {
        const bound = passed[from]?.bound ?? null;
        let to = from;
        while (to < passed.length && compareBounds(passed[to]?.bound ?? null, bound, scheme) === 0)
            to += 1;
        const here = passed.slice(from, to);
        const opens = here.some((step) => step.kind === 'introduced');
        const closes = here.some((step) => step.kind === 'fixed' || (step.kind === 'last_affected' && step.toVersion < 0));
        // Both at once keep the state: an interval ends where the next begins, or begins where it ends.
        if (opens !== closes)
            affected = opens;
        from = to;
    }
    return affected;
}
function compareBounds(a, b, scheme) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return scheme.compare(a, b);
}

// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/advisories/names.js
var advisories_names = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/src/advisories/lookup.js




/** Matches packages against entries: by purl, aliases merged, a package that nothing speaks of left out. */
function matchAll(queries, entriesOf, versions, source) {
    const found = new Map();
    for (const query of queries) {
        const scheme = versions[query.ecosystem];
        const names = new Set((0,advisories_names/* advisoryNames */.U)(query.ecosystem, query.name).map((name) => (0,advisories_names/* nameKey */.R)(query.ecosystem, name)));
        const matches = [...names]
            .flatMap((name) => entriesOf(query.ecosystem, name))
            .flatMap((entry) => matchEntry(query.version, entry, scheme, source) ?? []);
        if (matches.length > 0)
            found.set(query.purl, (0,merge/* mergeMatches */.g)(matches, scheme));
    }
    return found;
}
function matchEntry(version, entry, scheme, source) {
    const affectedness = matchVersion(version, entry, scheme);
    if (affectedness.state === 'unaffected')
        return null;
    return {
        id: entry.id,
        aliases: entry.aliases,
        severity: entry.severity,
        malware: [entry.id, ...entry.aliases].some(merge/* isMalware */.Q),
        fixedIn: fixesOf(version, entry, scheme),
        uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
        sources: [source],
    };
}
/** The fixes that lie ahead of the version: one behind it ended another interval. */
function fixesOf(version, entry, scheme) {
    const fixes = entry.ranges.flatMap((range) => range.filter((event) => event.kind === 'fixed').map((event) => readBound(event.version, scheme) ?? event.version));
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

/***/ 564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EVENT_KINDS)
/* harmony export */ });
/** The kinds of event that bound a range (OSV schema, `affected[].ranges[].events`). */
const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'];


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

/***/ 5883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ GITHUB_ONLY),
/* harmony export */   Zx: () => (/* binding */ judgeDirectory),
/* harmony export */   cY: () => (/* binding */ judgingOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5252);
/* harmony import */ var _adapters_package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5635);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3047);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9097);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(163);
/* harmony import */ var _ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7620);
/* harmony import */ var _gates_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5945);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9570);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3581);











/** A fact that stays unknown here, and never reads as a pass. */
const GITHUB_ONLY = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('only GitHub knows it, and the command line asks nothing there');
/** Judges a directory in the gate that was asked for. */
async function judgeDirectory(directory, invocation) {
    const { options, terminal, now, progress } = invocation;
    const gate = gateOf(options.gate);
    const isChange = _domain_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .CHANGE_GATES */ .iZ.includes(gate);
    if (isChange && options.base === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Gate ${gate} judges a change. Give what it starts from: --base <git ref or directory>.`);
    if (!isChange && options.base !== null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Gate ${gate} judges the whole tree. Take --base out, or give --gate review.`);
    // Git lists the files while the policy is read; a failure is told when the list is needed.
    const tree = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryTree */ .u)(directory);
    tree.list().catch(() => undefined);
    const policy = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .policyOf */ .US)(directory, invocation);
    const judges = await judgingOf(policy, invocation);
    progress.step('Reading dependency files');
    const base = options.base === null ? null : await (0,_ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .t)(await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .baseTree */ .Ks)(options.base, directory, terminal.cwd));
    const graph = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .projectGraph */ .U_)(directory, tree);
    progress.step(`Judging ${graph.packages.size} packages`);
    const onGitHub = (...gates) => (gates.includes(gate) ? GITHUB_ONLY : _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge);
    const input = { gate, now: now.toISOString(), policy, graph, base };
    const github = { pullRequest: onGitHub('merge'), release: onGitHub('publish'), artifacts: onGitHub('publish') };
    return { ...(await (0,_gates_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)({ ...input, ...github }, judges)), graph, policy };
}
/** Offline nothing is asked; whatever tries all the same is told so. */
const REFUSING = { send: () => Promise.reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LockgateError */ .vP('NETWORK', 'nothing is asked with --offline')) };
async function onlineHttp() {
    const { createHttp } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 9173));
    return createHttp({ userAgent: `lockgate/${(0,_adapters_package_root_js__WEBPACK_IMPORTED_MODULE_3__.toolVersion)()}` });
}
/** The sources of facts that the options and the policy name. */
async function judgingOf(policy, invocation) {
    const { options, terminal, now } = invocation;
    return (0,_adapters_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R)(policy, {
        http: options.offline ? REFUSING : await onlineHttp(),
        offline: options.offline,
        advisories: options.advisories.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(terminal.cwd, file)),
        services: await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .servicesOf */ .Yj)(invocation),
        now,
    });
}
function gateOf(text) {
    if (text === null)
        return 'audit';
    const gate = _domain_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .GATES */ .JH.find((one) => one === text);
    if (gate === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Unknown gate ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}. ${(0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .au)(text, _domain_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .GATES */ .JH)}`);
    return gate;
}


/***/ }),

/***/ 9097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
const available = (value) => ({ state: 'available', value });
const absent = { state: 'absent' };
const unavailable = (reason) => ({ state: 'unavailable', reason });


/***/ }),

/***/ 5945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(2566);
;// CONCATENATED MODULE: ./build/src/domain/diff.js



/**
 * What differs between two graphs, by package name: `before` holds the versions that left, `after`
 * those that came (`updated` where both did). `altered` holds versions that stayed while their
 * source, integrity or bundling did not; it stands beside an update of the same name. What is a
 * workspace on both sides is the project's own code, and no change of its dependencies.
 */
function diffGraphs(base, head, versions) {
    const names = new Map();
    const group = ({ ecosystem, name }) => {
        const key = `${ecosystem}:${name}`;
        const found = names.get(key) ?? { before: [], after: [], altered: [] };
        names.set(key, found);
        return found;
    };
    for (const [purl, before] of base.packages) {
        const after = head.packages.get(purl);
        if (after === undefined)
            group(before).before.push(before);
        else if (fingerprint(before) !== fingerprint(after))
            group(before).altered.push([before, after]);
    }
    for (const [purl, after] of head.packages)
        if (!base.packages.has(purl))
            group(after).after.push(after);
    const changes = [];
    for (const { before, after, altered } of names.values()) {
        if (![...before, ...after].every(isOwn))
            changes.push(moved(before, after, versions));
        if (altered.length > 0) {
            changes.push(changeOf('altered', altered.map(first), altered.map(second), null));
        }
    }
    return changes.sort(byName);
}
const first = ([one]) => one;
const second = ([, one]) => one;
const isOwn = (one) => one.entries.every((entry) => entry.source.type === 'workspace');
const byName = (a, b) => (0,canonical/* byCodeUnit */.X)(a.ecosystem, b.ecosystem) || (0,canonical/* byCodeUnit */.X)(a.name, b.name) || (0,canonical/* byCodeUnit */.X)(a.kind, b.kind);
/** Where the bytes come from and what proves them, at every place; how often it is installed does not matter. */
const fingerprint = (one) => [...new Set(one.entries.map(originOf))].sort().join();
const originOf = ({ source, integrity, bundled }) => JSON.stringify([source.type, source.url, integrity.toSorted(), bundled]);
function moved(before, after, versions) {
    if (before.length === 0)
        return changeOf('added', before, after, null);
    if (after.length === 0)
        return changeOf('removed', before, after, null);
    return changeOf('updated', before, after, levelOf(before, after, versions));
}
function changeOf(kind, before, after, level) {
    const [sample] = [...after, ...before];
    const speaking = after.length > 0 ? after : before;
    return {
        ecosystem: sample.ecosystem,
        name: sample.name,
        kind,
        before,
        after,
        level,
        scope: (0,domain_package/* strictestScope */.U3)(speaking.map((one) => one.scope)),
        direct: speaking.some((one) => one.direct),
    };
}
/** The largest of the steps that lead to the versions that came, each from the version that was nearest to it. */
function levelOf(before, after, versions) {
    let largest = 0;
    for (const to of after) {
        const steps = before.map((from) => stepOf(from.version, to.version, versions[to.ecosystem]));
        const ranks = steps.filter((step) => step !== null).map((step) => version/* UPDATE_LEVELS */.I.indexOf(step));
        if (ranks.length < steps.length)
            return null;
        largest = Math.max(largest, Math.min(...ranks));
    }
    return version/* UPDATE_LEVELS */.I[largest] ?? 'major';
}
/** Going back is never a mere patch: what a later version fixed is open again, so it counts as `major`. */
function stepOf(from, to, scheme) {
    if (!scheme.valid(from) || !scheme.valid(to))
        return null;
    return scheme.compare(to, from) < 0 ? 'major' : scheme.level(from, to);
}

;// CONCATENATED MODULE: ./build/src/domain/graph.js
const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it.
 */
function graphText(graph) {
    const rows = Array.from(graph.packages.values(), ({ purl, scope, direct, dependencies, entries }) => [
        purl,
        scope,
        direct,
        dependencies,
        entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own }) => [
            key,
            [location.file, location.line, location.column ?? null],
            [source.type, source.url],
            integrity,
            bundled,
            license,
            installScript,
            alias,
            own,
        ]),
    ]);
    return JSON.stringify(rows);
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 2 modules
var versions = __webpack_require__(3897);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/domain/patterns/package-patterns.js
var package_patterns = __webpack_require__(6002);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
;// CONCATENATED MODULE: ./build/src/policy/match.js


/** Puts the package and the files beside an outcome. */
function describe(outcome, facts) {
    const one = packageOf(outcome, facts);
    const files = new Set(one?.entries.map((entry) => entry.location.file));
    if (outcome.location !== null)
        files.add(outcome.location.file);
    return { outcome, package: one, files: [...files] };
}
function packageOf(outcome, facts) {
    if (outcome.subject.kind !== 'package')
        return null;
    return facts.graph.packages.get(outcome.subject.name) ?? facts.base?.packages.get(outcome.subject.name) ?? null;
}
/**
 * Compiles a match. `paths` is the one key that asks how much of the subject must lie there: `some`
 * file for what a config speaks of, `every` file for what it excepts or a waiver silences, so that a
 * package installed in two projects is never silenced by a word about one of them.
 */
function compileMatch(match, files, versions) {
    const questions = [];
    const { ecosystems, scopes, packages, paths, advisory } = match;
    if (ecosystems !== undefined)
        questions.push(ofPackage((one) => answer(ecosystems.includes(one.ecosystem))));
    if (scopes !== undefined)
        questions.push(ofPackage((one) => answer(scopes.includes(one.scope))));
    if (packages !== undefined)
        questions.push(ofPackage((0,package_patterns/* compilePackagePatterns */.L)(packages, versions)));
    if (paths !== undefined)
        questions.push(pathQuestion(paths, files));
    if (advisory !== undefined)
        questions.push(({ outcome }) => answer(namesAdvisory(outcome, advisory)));
    return (matched) => {
        let all = 'yes';
        for (const question of questions) {
            const one = question(matched);
            if (one === 'no')
                return 'no';
            if (one === 'unknown')
                all = 'unknown';
        }
        return all;
    };
}
const answer = (yes) => (yes ? 'yes' : 'no');
function ofPackage(question) {
    return (matched) => (matched.package === null ? 'unknown' : question(matched.package));
}
function pathQuestion(paths, quantity) {
    const globs = paths.map(glob/* compileGlob */.SO);
    const known = new Map();
    const lies = (file) => {
        let yes = known.get(file);
        if (yes === undefined)
            known.set(file, (yes = globs.some((glob) => glob(file))));
        return yes;
    };
    return ({ files }) => {
        if (files.length === 0)
            return 'unknown';
        return answer(quantity === 'some' ? files.some(lies) : files.every(lies));
    };
}
function namesAdvisory(outcome, id) {
    const { advisory } = outcome;
    return advisory !== undefined && (advisory.id === id || advisory.aliases.includes(id));
}
/**
 * Whether a config speaks of a subject. What can't be told counts as spoken of and as not excepted:
 * an advisory source that failed has no package, and must not slip through `match: {packages: …}`.
 */
function compileScope(config, versions) {
    const match = compileMatch(config.match, 'some', versions);
    const except = config.except === null ? null : compileMatch(config.except, 'every', versions);
    return (matched) => match(matched) !== 'no' && except?.(matched) !== 'yes';
}

;// CONCATENATED MODULE: ./build/src/policy/judge-rule.js




/** Prepares a rule for a gate; null: it is off there. */
function enable(rule, policy, { gate, versions }) {
    if (!rule.gates.includes(gate))
        return null;
    const byOptions = new Map();
    for (const config of policy.rules.get(rule.id)?.configs ?? []) {
        if (!config.gates.includes(gate) || config.effect === 'off')
            continue;
        const key = (0,canonical/* canonicalJson */.d)(config.options);
        const speaker = { config, includes: compileScope(config, versions) };
        const same = byOptions.get(key);
        if (same === undefined)
            byOptions.set(key, [speaker]);
        else
            same.push(speaker);
    }
    return byOptions.size === 0 ? null : { rule, speakers: [...byOptions.values()] };
}
/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters.
 */
function judgeRule({ rule, speakers }, facts) {
    const strictest = new Map();
    const add = (judged) => {
        const { subject, key } = judged.outcome;
        const id = `${subject.kind}\0${subject.name}\0${key}`;
        const before = strictest.get(id);
        if (before === undefined || compare(judged, before) < 0)
            strictest.set(id, judged);
    };
    for (const same of speakers)
        judgeOptions(rule, same, facts, add);
    return [...strictest.values()];
}
function judgeOptions(rule, same, facts, add) {
    const outcomes = run(rule, same[0]?.config.options ?? {}, facts);
    if (typeof outcomes === 'string') {
        const outcome = fault(rule, outcomes);
        add({ rule: rule.id, outcome, package: null, files: [], effect: 'indeterminate', fault: true });
        return;
    }
    for (const outcome of outcomes) {
        if (outcome.state === 'pass' || outcome.state === 'not-applicable')
            continue;
        const matched = describe(outcome, facts);
        const effect = strictestEffect(same, matched);
        if (effect !== null)
            add({ rule: rule.id, ...matched, effect, fault: false });
    }
}
/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestEffect(speakers, matched) {
    let strictest = null;
    for (const { config, includes } of speakers) {
        const effect = (0,effects/* effectOf */.$x)(config, matched.outcome);
        if (effect === null || (strictest !== null && (0,effects/* strictness */.VD)(strictest) <= (0,effects/* strictness */.VD)(effect)))
            continue;
        if (includes(matched))
            strictest = effect;
        if (strictest === 'deny')
            return strictest;
    }
    return strictest;
}
/** The outcomes, or what went wrong: an exception and an empty answer both mean that nothing was judged. */
function run(rule, options, facts) {
    try {
        const outcomes = rule.check(facts, options);
        return outcomes.length === 0 ? 'it said nothing about anything' : outcomes;
    }
    catch (error) {
        return (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
    }
}
function fault(rule, cause) {
    return {
        state: 'indeterminate',
        subject: { kind: 'graph', name: rule.id },
        key: 'fault',
        message: `The rule ${rule.id} could not judge: ${cause}.`,
        remedy: 'This is a fault of Lockgate: report it with the command and the dependency files that led to it.',
        location: null,
    };
}
/** Strictest first; then by content, so that equally strict answers never depend on the order of configs. */
function compare(a, b) {
    return (0,effects/* strictness */.VD)(a.effect) - (0,effects/* strictness */.VD)(b.effect) || (0,canonical/* byCodeUnit */.X)(contentOf(a.outcome), contentOf(b.outcome));
}
const contentOf = (outcome) => (0,canonical/* canonicalJson */.d)(outcome);

;// CONCATENATED MODULE: ./build/src/policy/baseline.js



const OF_THE_RUN = new Set(['pull-request', 'release', 'artifacts', 'waivers']);
const nothing = () => false;
/**
 * Judges the base commit by the same configs, as one that changes nothing. Rules that judge the pull
 * request, a release or its artifacts are not asked: none of these were there before.
 *
 * An outcome about evidence that could not be had is never "already there": an outage at both
 * commits, or a lockfile that is broken at both, would otherwise hide what the change adds. The
 * exception is an advisory that can't be decided at either commit, which names one known record.
 */
function baselineOf(enabled, facts) {
    if (facts.base === null || !gate/* CHANGE_GATES */.iZ.includes(facts.gate))
        return nothing;
    if (enabled.rule.needs.some((need) => OF_THE_RUN.has(need)))
        return nothing;
    const then = judgeRule(enabled, { ...facts, graph: facts.base, base: null, changes: [], registry: new Map() });
    if (then.some((judged) => judged.fault))
        return nothing;
    const failed = strictestByKey(then.filter((judged) => judged.outcome.state === 'fail'));
    const known = strictestByKey(then);
    return (judged) => {
        const { state, key, advisory } = judged.outcome;
        if (judged.fault || (state === 'indeterminate' && advisory === undefined))
            return false;
        const before = (state === 'fail' ? failed : known).get(key);
        return before !== undefined && (0,effects/* strictness */.VD)(before) <= (0,effects/* strictness */.VD)(judged.effect);
    };
}
function strictestByKey(judged) {
    const strictest = new Map();
    for (const { outcome, effect } of judged) {
        const before = strictest.get(outcome.key);
        if (before === undefined || (0,effects/* strictness */.VD)(effect) < (0,effects/* strictness */.VD)(before))
            strictest.set(outcome.key, effect);
    }
    return strictest;
}

// EXTERNAL MODULE: ./build/src/domain/paths.js + 1 modules
var paths = __webpack_require__(8883);
;// CONCATENATED MODULE: ./build/src/policy/finding.js



/** Builds the finding that reports render. What the base had already becomes a note. */
function findingOf(judged, preexisting, waiver, graph) {
    const { outcome, package: one } = judged;
    const { advisory } = outcome;
    const finding = {
        rule: judged.rule,
        state: outcome.state,
        effect: preexisting ? 'note' : judged.effect,
        subject: outcome.subject.name,
        package: one && {
            purl: one.purl,
            ecosystem: one.ecosystem,
            name: one.name,
            version: one.version,
            scope: one.scope,
            direct: one.direct,
        },
        advisory: advisory
            ? { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn }
            : null,
        message: outcome.message,
        remedy: outcome.remedy,
        location: outcome.location,
        preexisting,
        waiver: waiver && { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
        evidence: outcome.state === 'fail' ? outcome.evidence : {},
    };
    return { key: outcome.key, finding: withPaths(finding, one?.purl ?? null, graph) };
}
/**
 * Adds the paths, which are looked for when they are first read: a report that folds hundreds of notes
 * into a line reads none of theirs. It is an ordinary property otherwise, and part of every copy.
 */
function withPaths(finding, purl, graph) {
    let found = purl !== null && graph.packages.has(purl) ? null : [];
    return Object.defineProperty(finding, 'paths', {
        enumerable: true,
        get: () => (found ??= (0,paths/* shortestPaths */.x)(graph, purl ?? '')),
    });
}
/** Strictest first, then by rule, subject and key: the order of every report. */
function byStrictness(a, b) {
    return ((0,effects/* strictness */.VD)(a.finding.effect) - (0,effects/* strictness */.VD)(b.finding.effect) ||
        (0,canonical/* byCodeUnit */.X)(a.finding.rule, b.finding.rule) ||
        (0,canonical/* byCodeUnit */.X)(a.finding.subject, b.finding.subject) ||
        (0,canonical/* byCodeUnit */.X)(a.key, b.key));
}

// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var pattern = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/policy/waive.js




/** The first moment at which a waiver no longer counts: it is valid to the end of its day, UTC. */
function expiryOf(waiver) {
    return Date.parse(`${waiver.expires}T00:00:00Z`) + 86_400_000;
}
/** Prepares the waivers of this gate. Those with an advisory are looked up by it, so that hundreds cost nothing. */
function waiversOf(all, facts) {
    const now = Date.parse(facts.now);
    const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
    const byIndex = new Map();
    for (const waiver of speaking) {
        const matches = compileMatch(waiver.match, 'every', facts.versions);
        const candidate = { waiver, matches, live: now < expiryOf(waiver) };
        for (const key of new Set(indexKeys(waiver))) {
            const list = byIndex.get(key);
            if (list === undefined)
                byIndex.set(key, [candidate]);
            else
                list.push(candidate);
        }
    }
    const used = new Set();
    return {
        waive(judged) {
            // A fault has no subject that a waiver could have meant.
            if (judged.fault)
                return null;
            let best = null;
            for (const key of lookupKeys(judged)) {
                for (const { waiver, matches, live } of byIndex.get(key) ?? []) {
                    if (matches(judged) !== 'yes')
                        continue;
                    used.add(waiver);
                    if (live)
                        best = best === null ? waiver : preferred(best, waiver);
                }
            }
            return best;
        },
        uses: (judged) => all.map((waiver) => ({
            waiver,
            used: used.has(waiver) || !judged.has(waiver.rule) || !speaking.includes(waiver),
        })),
    };
}
/** The most telling keys of a waiver: its advisory, else the names it lists, else its rule alone. */
function indexKeys({ rule, match }) {
    if (match.advisory !== undefined)
        return [`${rule} advisory ${match.advisory}`];
    const patterns = match.packages?.map(pattern/* parsePackagePattern */.SP);
    if (patterns === undefined || patterns.some((pattern) => pattern === null || (0,glob/* isGlob */.fg)(pattern.name))) {
        return [`${rule} any`];
    }
    return patterns.map((pattern) => `${rule} package ${pattern?.ecosystem}:${pattern?.name}`);
}
function lookupKeys({ rule, outcome, package: one }) {
    const keys = [`${rule} any`];
    if (one !== null)
        keys.push(`${rule} package ${one.ecosystem}:${(0,pattern/* comparableName */._t)(one.ecosystem, one.name)}`);
    if (outcome.advisory === undefined)
        return keys;
    for (const id of [outcome.advisory.id, ...outcome.advisory.aliases])
        keys.push(`${rule} advisory ${id}`);
    return keys;
}
/** The one that lasts longest; then by content, so that the order of waivers never shows. */
function preferred(a, b) {
    const order = (0,canonical/* byCodeUnit */.X)(b.expires, a.expires) || (0,canonical/* byCodeUnit */.X)((0,canonical/* canonicalJson */.d)(a), (0,canonical/* canonicalJson */.d)(b));
    return order <= 0 ? a : b;
}

;// CONCATENATED MODULE: ./build/src/policy/evaluate.js







/**
 * Judges facts by a policy. Pure: the same facts, policy and context give the same decision, whatever
 * the order of rules, configs and waivers.
 *
 * Each enabled rule is run and every config of it asked; the strictest that matches wins. What the
 * base of a change had already becomes a note, and what a waiver excuses keeps its effect but no
 * longer counts. Rules that look at the waivers run last, when it is known which were used.
 */
function evaluate(facts, policy, context) {
    const enabled = [...context.rules, ...missingRules(policy, context.rules)].flatMap((rule) => enable(rule, policy, facts) ?? []);
    const waivers = waiversOf(policy.waivers, facts);
    const findings = [];
    const judge = (one, given) => {
        const wasThere = baselineOf(one, given);
        for (const judged of judgeRule(one, given)) {
            findings.push(findingOf(judged, wasThere(judged), waivers.waive(judged), facts.graph));
        }
    };
    const first = enabled.filter(({ rule }) => !needsWaivers(rule));
    for (const one of first)
        judge(one, facts);
    const uses = waivers.uses(new Set(first.map(({ rule }) => rule.id)));
    for (const one of enabled)
        if (needsWaivers(one.rule))
            judge(one, { ...facts, waivers: uses });
    findings.sort(byStrictness);
    const counting = findings.filter(({ finding }) => finding.waiver === null);
    return {
        schemaVersion: 1,
        tool: context.tool,
        gate: facts.gate,
        verdict: (0,gate/* strictestVerdict */.TN)(counting.map(({ finding }) => (0,effects/* verdictOf */.Vj)(finding.effect))),
        mode: policy.mode,
        now: facts.now,
        policy: { uri: policy.uri, digest: policy.digest },
        advisories: { sources: facts.advisories.sources },
        graph: {
            packages: facts.graph.packages.size,
            manifests: facts.graph.files,
            digest: { sha256: context.graphDigest },
        },
        findings: findings.map(({ finding }) => finding),
    };
}
const needsWaivers = (rule) => rule.needs.includes('waivers');
/** Stand-ins for rules that the policy asks for and this version lacks: a stored policy must not pass unjudged. */
function missingRules(policy, rules) {
    const known = new Set(rules.map((rule) => rule.id));
    return [...policy.rules.keys()]
        .filter((id) => !known.has(id))
        .map((id) => ({
        id,
        summary: '',
        rationale: '',
        gates: gate/* GATES */.JH,
        needs: [],
        effect: 'deny',
        options: {},
        examples: [],
        check: () => {
            throw new errors/* UsageError */.eb('this version of Lockgate has no such rule');
        },
    }));
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(860);
;// CONCATENATED MODULE: ./build/src/gates/judge.js





const NO_ADVISORIES = { matches: new Map(), sources: [], unavailable: [] };
/** Collects the facts that the rules enabled in this gate need, and judges them: collect → evaluate. */
async function judge(input, ports) {
    const { gate, now, policy, graph, base } = input;
    const needed = neededFacts(policy, gate);
    const changes = base === null ? [] : diffGraphs(base, graph, versions/* versionSchemes */.r);
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
        waivers: [],
        policy: { merge: policy.merge, publish: policy.publish, mode: policy.mode, advisories: policy.advisories },
        versions: versions/* versionSchemes */.r,
    };
    const graphDigest = ports.hasher.sha256(graphText(graph));
    return { decision: evaluate(facts, policy, { rules: rules/* rules */.a, tool: ports.tool, graphDigest }), facts };
}
function neededFacts(policy, gate) {
    const enabled = rules/* rules */.a.filter((rule) => rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)));
    return new Set(enabled.flatMap((rule) => rule.needs));
}
/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
function queriesOf(graphs) {
    const packages = new Map();
    for (const graph of graphs)
        for (const [purl, one] of graph.packages)
            packages.set(purl, one);
    return [...packages.values()]
        .filter((one) => one.entries.some((entry) => entry.source.type !== 'workspace'))
        .map(({ ecosystem, name, version, purl }) => ({ ecosystem, name, version, purl }));
}
function arriving(changes) {
    return changes.flatMap((change) => change.after);
}


/***/ }),

/***/ 5855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineReport)
/* harmony export */ });
/** Declares a report format. */
const defineReport = (report) => report;


/***/ }),

/***/ 9844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   xZ: () => (/* binding */ EFFECT_STYLES),
/* harmony export */   zL: () => (/* binding */ VERDICT_STYLES)
/* harmony export */ });
// SGR parameters (ECMA-48): what turns a style on and what turns it off.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
const painter = (color) => color ? (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : (_style, text) => text;
const EFFECT_STYLES = {
    deny: 'red',
    indeterminate: 'magenta',
    hold: 'yellow',
    warn: 'yellow',
    note: 'dim',
};
const VERDICT_STYLES = {
    pass: 'green',
    hold: 'yellow',
    indeterminate: 'magenta',
    deny: 'red',
};
/** Text broken at spaces so that no line is longer than `width`; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 2089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Vy: () => (/* binding */ pathSteps),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   cC: () => (/* binding */ packagesText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   w5: () => (/* binding */ sourceTexts),
/* harmony export */   y4: () => (/* binding */ alikeText),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony export labelOfPurl */
const STRICTEST_FIRST = ['deny', 'indeterminate', 'hold', 'warn', 'note'];
/** So many notes of one rule are read one by one; of more, a few stand for all. */
const MOST_NOTES = 5;
function sectionsOf(findings) {
    const waived = findings.filter((finding) => finding.waiver !== null);
    const rest = findings.filter((finding) => finding.waiver === null);
    const now = advisoriesFirst(rest.filter((finding) => !finding.preexisting));
    const alike = notesByRule(now).filter((notes) => notes.length > MOST_NOTES);
    const folded = new Set(alike.flat());
    return {
        active: STRICTEST_FIRST.flatMap((effect) => now.filter((one) => one.effect === effect && !folded.has(one))),
        alike,
        preexisting: rest.filter((finding) => finding.preexisting),
        waived,
    };
}
const advisoriesFirst = (findings) => [
    ...findings.filter((finding) => finding.advisory !== null),
    ...findings.filter((finding) => finding.advisory === null),
];
/** An advisory is its own story; every other note of a rule says much the same as the next. */
function notesByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        if (finding.effect !== 'note' || finding.advisory !== null)
            continue;
        const notes = byRule.get(finding.rule);
        if (notes === undefined)
            byRule.set(finding.rule, [finding]);
        else
            notes.push(finding);
    }
    return [...byRule.values()];
}
/** `679 of integrity, such as a 1.0.0, b 2.0.0 and c 3.0.0`. */
function alikeText(notes) {
    const [first = '', second = '', third = ''] = notes.slice(0, 3).map((one) => clip(subjectText(one), 100));
    return `${notes.length} of ${notes[0]?.rule ?? ''}, such as ${first}, ${second} and ${third}`;
}
const VERDICTS = {
    pass: 'Passed',
    hold: 'Held: not yet, or not without a person',
    indeterminate: 'Not decided: evidence could not be had, so this is no pass',
    deny: 'Denied',
};
/** The verdict as a sentence without its full stop. */
const verdictText = (decision) => VERDICTS[decision.verdict] + (decision.mode === 'report' ? ' (reporting only: nothing is blocked)' : '');
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `2 deny, 1 warn`, the strictest first; with what was there before and what is waived. `no findings` for none. */
function countsText(findings) {
    const { active, alike, preexisting, waived } = sectionsOf(findings);
    const speaking = [...active, ...alike.flat()];
    const counts = STRICTEST_FIRST.map((effect) => ({
        effect,
        count: speaking.filter((one) => one.effect === effect).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ effect, count }) => (effect === 'note' ? plural(count, effect) : `${count} ${effect}`));
    if (preexisting.length > 0)
        counts.push(`${preexisting.length} there before`);
    if (waived.length > 0)
        counts.push(`${waived.length} waived`);
    return counts.length === 0 ? 'no findings' : counts.join(', ');
}
const packagesText = (decision) => plural(decision.graph.packages, 'package');
/** The judged files: all of a few, the first of many with the number of the others. */
function manifestsOf(decision) {
    const { manifests } = decision.graph;
    return { shown: manifests.slice(0, 3), more: Math.max(0, manifests.length - 3) };
}
/** Each source of advisories with how fresh it is: `embedded as of 2026-11-01`. */
const sourceTexts = (decision) => decision.advisories.sources.map(({ name, asOf }) => asOf === null ? `${name} (live)` : `${name} as of ${asOf.slice(0, 10)}`);
/** `@scope/name@1.0.0` from `pkg:npm/%40scope/name@1.0.0`; whatever is no purl stays as it is. */
function labelOfPurl(purl) {
    const bare = /^pkg:[a-z]+\/(.+)$/su.exec(purl)?.[1];
    if (bare === undefined)
        return purl;
    try {
        return decodeURIComponent(bare);
    }
    catch {
        return bare;
    }
}
/** Steps of a path worth showing: a long one without its middle. */
function pathSteps(path) {
    const steps = path.map((purl) => clip(labelOfPurl(purl), 120));
    return steps.length <= 8 ? steps : [...steps.slice(0, 4), `… ${steps.length - 7} more …`, ...steps.slice(-3)];
}
/** What a finding is about, for a reader: the package with its version, else the subject. */
const subjectText = (finding) => finding.package === null ? finding.subject : `${finding.package.name} ${finding.package.version}`.trim();
/** Text with a bound, so that one hostile name can't take a report over. */
const clip = (text, most) => (text.length <= most ? text : `${text.slice(0, most)}…`);
/** A page about an advisory; null for an id of no database we know, which could be anything. */
function advisoryUrl(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/u.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV|RUSTSEC)-[0-9A-Za-z-]{1,60}$/u.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}
/** A path of the judged directory, as seen from the repository's root. */
function repositoryPath(file, directory) {
    const prefix = (directory ?? '.').replace(/^\.\/|\/+$/gu, '');
    return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}


/***/ })

};
