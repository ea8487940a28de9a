export const id = 2735;
export const ids = [2735,2675];
export const modules = {

/***/ 1767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ replaceCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/src/advisories/facts.js

/**
 * A record as OSV JSON again, cut down to what a verdict needs: reading it back gives the same record.
 * No sentence of the advisory is in it. A withdrawn one keeps nothing but its id and date.
 */
function factsOf({ id, aliases, modified, withdrawn, affected }) {
    return withdrawn
        ? { id, modified, withdrawn: modified }
        : { id, modified, aliases, affected: affected.map(affectedFacts) };
}
function affectedFacts({ ecosystem, name, severity, ranges, versions }) {
    return {
        package: { ecosystem: osv/* OSV_ECOSYSTEMS */.ZY[ecosystem], name },
        ranges: ranges.map((range) => ({
            type: 'ECOSYSTEM',
            events: range.map(({ kind, version }) => ({ [kind]: version })),
        })),
        versions,
        ...(severity === 'unknown' ? {} : { database_specific: { severity } }),
    };
}

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/advisories/index-records.js
var index_records = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/domain/affected.js
var domain_affected = __webpack_require__(2024);
// EXTERNAL MODULE: ./build/src/advisories/merge.js
var merge = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/advisories/snapshot/layout.js
var layout = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/src/advisories/snapshot/write.js






/**
 * Aimed at in inflated bytes. Small where most look-ups hit, and stored as they are, so that a verdict
 * inflates nothing and searches little; large for names with nothing but MAL- records, which are many,
 * rarely hit, and compress well together.
 */
const BLOCK_SIZE = { common: 2 * 1024, malware: 64 * 1024 };
/** Builds the snapshot file from records. Byte for byte the same for the same records, in any order, and the same `now`. */
function buildSnapshot(records, { now, versions, tools }) {
    const current = (0,index_records/* currentRecords */.UT)(records).sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.id, b.id));
    const asOf = (0,index_records/* newestModified */.SA)(records, now);
    if (asOf === null)
        throw new shape/* MalformedError */.G4('no record is older than the given time, so the snapshot would have no date');
    const lines = linesOf(current, versions);
    const common = blocksOf(lines.filter((line) => !line.malwareOnly), BLOCK_SIZE.common);
    const malware = blocksOf(lines.filter((line) => line.malwareOnly), BLOCK_SIZE.malware);
    const blocks = [...common, ...malware];
    if (blocks.length >= layout/* EMPTY */.wg)
        throw new shape/* MalformedError */.G4(`more than ${layout/* EMPTY */.wg} blocks of records`);
    const stored = [...common.map(asItIs), ...malware.map((block) => deflated(block, tools))];
    // At most two thirds full, so that chains stay short.
    const slots = 2 ** Math.ceil(Math.log2(lines.length * 1.5 + 1));
    const header = {
        asOf,
        records: current.length,
        names: lines.length,
        ecosystems: countByEcosystem(current),
        slots,
        blocks: blocks.length,
    };
    const head = headBytes(header, [tableOf(blocks, slots), directoryOf(stored, tools)], tools);
    return { bytes: concat([head, ...stored.map(({ bytes }) => bytes)]), header };
}
const countByEcosystem = (records) => {
    const count = (ecosystem) => records.filter(({ affected }) => affected.some((one) => one.ecosystem === ecosystem)).length;
    return { npm: count('npm'), pypi: count('pypi'), 'github-actions': count('github-actions') };
};
function linesOf(records, versions) {
    const byKey = new Map();
    for (const { id, aliases, modified, affected } of records) {
        for (const { ecosystem, name, severity, ranges, versions: listed } of affected) {
            const key = (0,layout/* lineKey */.QW)(ecosystem, name);
            const entries = byKey.get(key) ?? [];
            const unlisted = listed.filter((version) => {
                return (0,domain_affected/* matchVersion */.CJ)(version, { ranges, versions: [] }, versions[ecosystem]).state !== 'affected';
            });
            entries.push({ id, aliases, modified: Date.parse(modified), severity, ranges, versions: unlisted });
            byKey.set(key, entries);
        }
    }
    return [...byKey]
        .map(([key, entries]) => {
        // Reading relies on lines that sort as their keys do, which holds while nothing sorts before the tab.
        if (/\p{Cc}/u.test(key))
            throw new shape/* MalformedError */.G4(`a package name of ${entries[0]?.id} holds a control character`);
        return { key, text: `${key}\t${(0,layout/* encodeEntries */.zT)(entries)}`, malwareOnly: entries.every(({ id }) => (0,merge/* isMalware */.Q)(id)) };
    })
        .sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.text, b.text));
}
function blocksOf(lines, size) {
    const blocks = [];
    let room = 0;
    for (const line of lines) {
        if (room <= 0) {
            blocks.push([]);
            room = size;
        }
        blocks.at(-1)?.push(line);
        room -= line.text.length;
    }
    return blocks;
}
const textOf = (block) => new TextEncoder().encode(block.map((line) => line.text).join('\n'));
function asItIs(block) {
    const bytes = textOf(block);
    return { bytes, inflated: bytes.length };
}
function deflated(block, tools) {
    const text = textOf(block);
    const bytes = tools.deflate(text);
    // Of the same size it would be read as stored.
    return bytes.length < text.length ? { bytes, inflated: text.length } : asItIs(block);
}
function directoryOf(blocks, { crc32 }) {
    const view = new DataView(new ArrayBuffer(blocks.length * layout/* DIRECTORY_SIZE */.cR));
    blocks.forEach(({ bytes, inflated }, number) => {
        [bytes.length, inflated, crc32(bytes)].forEach((value, column) => view.setUint32(number * layout/* DIRECTORY_SIZE */.cR + column * 4, value, true));
    });
    return new Uint8Array(view.buffer);
}
function tableOf(blocks, slots) {
    const view = new DataView(new ArrayBuffer(slots * (layout/* HASH_SIZE */.Ts + layout/* BLOCK_NUMBER_SIZE */.Qo)));
    const numbersAt = slots * layout/* HASH_SIZE */.Ts;
    const numberAt = (slot) => numbersAt + slot * layout/* BLOCK_NUMBER_SIZE */.Qo;
    for (let slot = 0; slot < slots; slot += 1)
        view.setUint16(numberAt(slot), layout/* EMPTY */.wg, true);
    blocks.forEach((block, number) => {
        for (const line of block) {
            const hash = (0,layout/* hashOf */.qQ)(line.key);
            let slot = hash % slots;
            while (view.getUint16(numberAt(slot), true) !== layout/* EMPTY */.wg)
                slot = (slot + 1) % slots;
            view.setUint32(slot * layout/* HASH_SIZE */.Ts, hash, true);
            view.setUint16(numberAt(slot), number, true);
        }
    });
    return new Uint8Array(view.buffer);
}
function headBytes(header, index, tools) {
    const text = JSON.stringify(header);
    const json = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / layout/* ALIGNMENT */.AO) * layout/* ALIGNMENT */.AO));
    const body = concat([json, ...index]);
    const prefix = new Uint8Array(layout/* PREFIX */.H3);
    const view = new DataView(prefix.buffer);
    prefix.set(new TextEncoder().encode(layout/* MAGIC */.mS));
    view.setUint32(8, json.length, true);
    view.setUint32(12, tools.crc32(body), true);
    return concat([prefix, body]);
}
function concat(parts) {
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var versions = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/src/adapters/advisory-cache.js
var advisory_cache = __webpack_require__(7580);
// EXTERNAL MODULE: ./build/src/adapters/snapshot.js
var adapters_snapshot = __webpack_require__(8056);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-cache/write.js











/** Replaces what a cache holds, in one step at last; a reader finds the old state or the new one. Then the `old` files are removed. */
async function replaceCache(directory, old, { records, parts, now }) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const { bytes, header } = buildSnapshot(records, { now, versions: versions/* versionSchemes */.r, tools: adapters_snapshot/* snapshotTools */.o });
    const snapshot = await store(directory, 'snapshot', '.bin', bytes);
    const kept = [];
    for (const [ecosystem, part] of parts) {
        kept.push([ecosystem, 'file' in part ? part : await storeRecords(directory, ecosystem, part)]);
    }
    const state = {
        asOf: header.asOf,
        updated: now.toISOString(),
        snapshot,
        records: Object.fromEntries(kept),
    };
    await replaceFile(external_node_path_.join(directory, advisory_cache/* STATE_FILE */.bv), `${JSON.stringify({ version: 1, ...state }, null, 2)}\n`);
    const used = new Set(filesOf(state));
    const unused = old === null ? [] : filesOf(old).filter((file) => !used.has(file));
    await Promise.all(unused.map((file) => (0,promises_.rm)(external_node_path_.join(directory, file), { force: true })));
    return header;
}
const filesOf = ({ snapshot, records }) => [
    snapshot.file,
    ...Object.values(records).map(({ file }) => file),
];
async function storeRecords(directory, ecosystem, records) {
    const sorted = records.toSorted((a, b) => (0,canonical/* byCodeUnit */.X)(a.id, b.id));
    const lines = sorted.map((record) => `${JSON.stringify(factsOf(record))}\n`).join('');
    return store(directory, `records-${ecosystem}`, '.jsonl.gz', await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(lines));
}
async function store(directory, kind, ending, bytes) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const file = `${kind}-${sha256}${ending}`;
    await replaceFile(external_node_path_.join(directory, file), bytes);
    return { file, sha256 };
}
async function replaceFile(file, content) {
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(fresh, content, { flush: true });
        await (0,promises_.rename)(fresh, file);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 2675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesSource: () => (/* binding */ filesSource),
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/advisories/index-records.js
var index_records = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/advisories/lookup.js
var lookup = __webpack_require__(4915);
;// CONCATENATED MODULE: ./build/src/advisories/records.js


/** A source over records that a person handed in. What `load` throws is passed on: a broken file is wrong usage, not an outage. */
function recordsSource({ name, load, now, versions, }) {
    let loaded;
    const open = async () => {
        const { records, sha256 } = await load();
        return { entriesOf: (0,index_records/* indexRecords */.zu)(records), asOf: (0,index_records/* newestModified */.SA)(records, now), sha256 };
    };
    return {
        name,
        async lookup(queries) {
            loaded ??= open();
            const { entriesOf, asOf, sha256 } = await loaded;
            return {
                ...(0,lookup/* answer */.Z)(queries, entriesOf, versions, name),
                sources: [{ name, asOf, digest: { sha256 } }],
                unavailable: [],
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/adapters/advisory-files/document.js
var advisory_files_document = __webpack_require__(4813);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-files/lines.js




const NEWLINE = 0x0a;
/** The records of a JSON Lines file, one a line; blank lines are skipped. */
async function* readLines(bytes, file, limits = advisory_files_document/* LIMITS */.b1) {
    let line = 1;
    for await (const text of split(bytes, file, limits)) {
        if (text.trim() !== '')
            yield { text, file, line };
        line += 1;
    }
}
/** The same, compressed with gzip. */
async function* readGzipLines(bytes, file, limits = advisory_files_document/* LIMITS */.b1) {
    const inflated = (0,external_node_zlib_.createGunzip)();
    // The error of either end reaches the reader through the last stream.
    (0,external_node_stream_.pipeline)(bytes, inflated, () => undefined);
    try {
        yield* readLines(inflated, file, limits);
    }
    catch (error) {
        throw error instanceof errors/* UsageError */.eb ? error : (0,advisory_files_document/* badFile */.SL)(file, 1, `not a whole gzip file (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
async function* split(bytes, file, limits) {
    let pending = [];
    let pendingSize = 0;
    let total = 0;
    let line = 1;
    const take = (last) => {
        const text = (0,advisory_files_document/* decode */.D4)(Buffer.concat([...pending, last]), file, line);
        pending = [];
        pendingSize = 0;
        line += 1;
        return text;
    };
    for await (const chunk of bytes) {
        total += chunk.length;
        if (total > limits.total)
            throw (0,advisory_files_document/* badFile */.SL)(file, line, `more than ${limits.total} bytes when inflated`);
        let from = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
            yield take(chunk.subarray(from, end));
            from = end + 1;
        }
        pending.push(chunk.subarray(from));
        pendingSize += chunk.length - from;
        if (pendingSize > limits.record)
            throw (0,advisory_files_document/* badFile */.SL)(file, line, `a line of more than ${limits.record} bytes`);
    }
    if (pendingSize > 0)
        yield take(Buffer.alloc(0));
}

// EXTERNAL MODULE: ./build/src/adapters/advisory-files/zip.js
var zip = __webpack_require__(7761);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-files.js










/**
 * OSV records from a path, as a source of their own: a directory with one `.json` a record at any
 * depth, `.jsonl`, `.jsonl.gz` or `.zip`. Its look-up rejects with {@link UsageError}, naming
 * file:line, where the path is missing, holds no record, or holds one that is malformed.
 */
function filesSource(path, options) {
    return recordsSource({ name: (0,external_node_path_.basename)(path), load: () => readRecords(path), ...options });
}
/** Every record at a path, and the digest of the bytes that were read. All or none: it rejects as {@link filesSource} says. */
async function readRecords(path) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const records = [];
    try {
        for await (const document of documentsAt(path, digest))
            records.push((0,advisory_files_document/* readDocument */.u0)(document));
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        throw new errors/* UsageError */.eb(`${(0,advisory_files_document/* showPath */.P8)(path)}: can't be read (${(0,errors/* messageOf */.bD)(error)}). Check the path.`);
    }
    if (records.length === 0)
        throw (0,advisory_files_document/* badFile */.SL)((0,advisory_files_document/* showPath */.P8)(path), 1, 'no advisory record in it');
    return { records, sha256: digest.digest('hex') };
}
async function* documentsAt(path, digest) {
    const file = (0,advisory_files_document/* showPath */.P8)(path);
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        yield* readDirectory(path, digest);
    }
    else if (path.endsWith('.zip')) {
        await hashFile(path, digest);
        yield* (0,zip/* readZip */.u)(path, file);
    }
    else if (path.endsWith('.jsonl.gz')) {
        await hashFile(path, digest);
        yield* readGzipLines((0,external_node_fs_.createReadStream)(path), file);
    }
    else if (path.endsWith('.jsonl')) {
        await hashFile(path, digest);
        yield* readLines((0,external_node_fs_.createReadStream)(path), file);
    }
    else if (path.endsWith('.json')) {
        yield await readOne(path, digest);
    }
    else {
        throw (0,advisory_files_document/* badFile */.SL)(file, 1, 'not a kind of file that advisories are read from');
    }
}
async function* readDirectory(path, digest) {
    const names = (await (0,promises_.readdir)(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort(canonical/* byCodeUnit */.X);
    let total = 0;
    for (const name of names) {
        if (!(await (0,promises_.stat)((0,external_node_path_.join)(path, name))).isFile())
            continue;
        const document = await readOne((0,external_node_path_.join)(path, name), digest);
        total += document.text.length;
        if (total > advisory_files_document/* LIMITS */.b1.total)
            throw (0,advisory_files_document/* badFile */.SL)((0,advisory_files_document/* showPath */.P8)(path), 1, `more than ${advisory_files_document/* LIMITS */.b1.total} characters`);
        yield document;
    }
}
async function readOne(path, digest) {
    const file = (0,advisory_files_document/* showPath */.P8)(path);
    if ((await (0,promises_.stat)(path)).size > advisory_files_document/* LIMITS */.b1.record)
        throw (0,advisory_files_document/* badFile */.SL)(file, 1, `more than ${advisory_files_document/* LIMITS */.b1.record} bytes`);
    const bytes = await (0,promises_.readFile)(path);
    digest.update(bytes);
    return { text: (0,advisory_files_document/* decode */.D4)(bytes, file, 1), file, line: 1 };
}
async function hashFile(path, digest) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        digest.update(chunk);
}


/***/ }),

/***/ 4813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   SL: () => (/* binding */ badFile),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _advisories_osv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(662);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


/** The most that one record, and all records of one path together, may take when inflated, in bytes. */
const LIMITS = { record: 64 * 1024 * 1024, total: 2 * 1024 * 1024 * 1024 };
const REMEDY = 'Give OSV records as a directory of .json files (one record each), .jsonl, .jsonl.gz or .zip';
/** A broken advisory file, which is wrong usage: `file:line: fact. Remedy.` */
const badFile = (file, line, fact) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}:${line}: ${fact}. ${REMEDY}.`);
/** Bytes as text; what is no UTF-8 is refused, not replaced. */
function decode(bytes, file, line) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw badFile(file, line, 'not UTF-8');
    }
}
/** The record that a document holds. */
function readDocument({ text, file, line }) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw badFile(file, line + linesBefore(error, text), text.trim() === '' ? 'empty' : 'not JSON');
    }
    try {
        return (0,_advisories_osv_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(value);
    }
    catch (error) {
        throw badFile(file, line, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
}
/** How many lines the parser had read when it gave up; the end where it does not say. */
function linesBefore(error, text) {
    const [, position] = /at position (\d+)/.exec((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) ?? [];
    const read = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return read.split('\n').length - 1;
}
/** A path as it may stand in a message: as it is, unless it holds what could disturb a terminal. */
const showPath = (path) => (/^[\x20-\x7e]*$/.test(path) ? path : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path));


/***/ }),

/***/ 7761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readZipBytes),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4813);





/** More inflated bytes than this for each compressed one is a bomb, not JSON; small entries may be odd. */
const MAX_RATIO = 250;
const SMALL = 1024 * 1024;
const OPTIONS = { lazyEntries: true, autoClose: false };
/** The records of a zip archive: one in each `.json` entry, at any depth. Nothing is written to disk. */
const readZip = (path, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1) => readArchive(({ open }) => (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(open)(path, OPTIONS), file, limits);
/** The same, of an archive in memory. */
const readZipBytes = (bytes, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1) => readArchive(({ fromBuffer }) => (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(fromBuffer)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS), file, limits);
async function* readArchive(open, file, limits) {
    let archive;
    try {
        archive = await open((await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19))).default);
        yield* readEntries(archive, file, limits);
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb ? error : (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .badFile */ .SL)(file, 1, `not a whole zip archive (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`);
    }
    finally {
        archive?.close();
    }
}
async function* readEntries(archive, file, limits) {
    const openEntry = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(archive.openReadStream.bind(archive));
    let total = 0;
    for await (const entry of entriesOf(archive)) {
        if (!entry.fileName.endsWith('.json'))
            continue;
        const name = `${file}!${(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(entry.fileName)}`;
        total += entry.uncompressedSize;
        if (entry.uncompressedSize > limits.record)
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .badFile */ .SL)(name, 1, `more than ${limits.record} bytes when inflated`);
        if (total > limits.total)
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .badFile */ .SL)(file, 1, `more than ${limits.total} bytes when inflated`);
        if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .badFile */ .SL)(name, 1, 'inflates like a decompression bomb');
        }
        // The reader rejects an entry that inflates to another size than announced.
        const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await openEntry(entry));
        if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes) !== entry.crc32)
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .badFile */ .SL)(name, 1, 'does not match its checksum');
        yield { text: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes, name, 1), file: name, line: 1 };
    }
}
/** The entries one after the other, each read when it is asked for. */
async function* entriesOf(archive) {
    for (;;) {
        const entry = await new Promise((resolve, reject) => {
            archive.removeAllListeners();
            archive.once('entry', resolve).once('error', reject);
            archive.once('end', () => resolve(null));
            archive.readEntry();
        });
        if (entry === null)
            return;
        yield entry;
    }
}


/***/ }),

/***/ 5738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ newestModified),
/* harmony export */   UT: () => (/* binding */ currentRecords),
/* harmony export */   zu: () => (/* binding */ indexRecords)
/* harmony export */ });
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

/***/ 5136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ databaseDocument),
/* harmony export */   Zp: () => (/* binding */ databaseText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3180);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(818);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);




/** What a machine reads of a database. */
function databaseDocument({ name, file, header, bytes, sha256 }, now) {
    const { asOf, records, names, ecosystems } = header;
    return {
        name,
        file,
        asOf,
        age: Math.max(0, now.getTime() - Date.parse(asOf)),
        bytes,
        digest: { sha256 },
        records,
        names,
        ecosystems,
    };
}
/** What a person reads of a database. */
function databaseText({ name, file, header, bytes, sha256 }, now) {
    const age = Math.floor(Math.max(0, now.getTime() - Date.parse(header.asOf)) / _domain_day_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_) * _domain_day_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
    return [
        `${name}: ${file}`,
        `  as of    ${header.asOf} (${age === 0 ? 'today' : `${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(age)} ago`})`,
        `  size     ${(bytes / 1_000_000).toFixed(2)} MB`,
        `  sha256   ${sha256}`,
        `  records  ${header.records}, of ${header.names} names`,
        ..._domain_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .SQ.map((ecosystem) => `           ${ecosystem} ${header.ecosystems[ecosystem]}`),
    ];
}
const jsonText = (document) => `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .GO)(JSON.stringify(document, null, 2))}\n`;


/***/ }),

/***/ 9540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3581);


/** The folder that a command writes the advisory cache to. Throws `UsageError` where there is none. */
function cacheDirectory(invocation) {
    const directory = (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheOf */ .w7)(invocation);
    if (directory !== null)
        return directory;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('There is no folder for caches: neither XDG_CACHE_HOME nor HOME is set. Give one: --cache DIR.');
}


/***/ })

};
