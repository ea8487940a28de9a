export const id = 3131;
export const ids = [3131];
export const modules = {

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

/***/ 3131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7580);
/* harmony import */ var _adapters_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8056);
/* harmony import */ var _advisories_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1540);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5830);
/* harmony import */ var _advisories_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5136);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3135);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3581);








/** Rejects where a database is damaged: a check would find it so, too. */
const run = async (invocation) => {
    const cache = (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheOf */ .w7)(invocation);
    const used = (await (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .newestSnapshot */ .pZ)(cache)).name;
    const databases = [describe(await (0,_adapters_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)((0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedFile */ .BK)()), (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedFile */ .BK)())];
    const state = cache === null ? null : (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(cache);
    if (cache !== null && state !== null) {
        databases.push(describe(await (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedSnapshot */ .rm)(cache, state), node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, state.snapshot.file)));
    }
    const { format, now } = invocation;
    const text = format === 'json'
        ? (0,_advisories_report_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)({ schemaVersion: 1, used, cache, sources: databases.map((one) => (0,_advisories_report_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseDocument */ .Bu)(one, now)) })
        : [...databases.flatMap((one) => (0,_advisories_report_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseText */ .Zp)(one, now)), `Checks use: ${used}`, ''].map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK).join('\n');
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(text, invocation);
    return 0;
};
function describe(snapshot, file) {
    const { name, bytes, sha256 } = snapshot;
    return { name, file, header: (0,_advisories_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .openSnapshot */ .r)(snapshot).header, bytes: bytes.length, sha256 };
}


/***/ })

};
