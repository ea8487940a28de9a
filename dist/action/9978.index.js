export const id = 9978;
export const ids = [9978];
export const modules = {

/***/ 9978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesSource: () => (/* binding */ filesSource)
});

// UNUSED EXPORTS: readRecords

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/advisories/index-records.js
var index_records = __webpack_require__(35738);
// EXTERNAL MODULE: ./build/src/advisories/lookup.js
var lookup = __webpack_require__(64915);
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
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(70662);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-files/document.js


/** The most that one record, and all records of one path together, may take when inflated, in bytes. */
const document_LIMITS = { record: 64 * 1024 * 1024, total: 2 * 1024 * 1024 * 1024 };
const REMEDY = 'Give OSV records as a directory of .json files (one record each), .jsonl, .jsonl.gz or .zip';
/** A broken advisory file, which is wrong usage: `file:line: fact. Remedy.` */
const badFile = (file, line, fact) => new errors/* UsageError */.eb(`${file}:${line}: ${fact}. ${REMEDY}.`);
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
        return (0,osv/* parseRecord */.Hh)(value);
    }
    catch (error) {
        throw badFile(file, line, (0,errors/* messageOf */.bD)(error));
    }
}
/** How many lines the parser had read when it gave up; the end where it does not say. */
function linesBefore(error, text) {
    const [, position] = /at position (\d+)/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
    const read = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return read.split('\n').length - 1;
}
/** A path as it may stand in a message: as it is, unless it holds what could disturb a terminal. */
const showPath = (path) => (/^[\x20-\x7e]*$/.test(path) ? path : (0,errors/* quote */.hD)(path));

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-files/lines.js




const NEWLINE = 0x0a;
/** The records of a JSON Lines file, one a line; blank lines are skipped. */
async function* readLines(bytes, file, limits = document_LIMITS) {
    let line = 1;
    for await (const text of split(bytes, file, limits)) {
        if (text.trim() !== '')
            yield { text, file, line };
        line += 1;
    }
}
/** The same, compressed with gzip. */
async function* readGzipLines(bytes, file, limits = document_LIMITS) {
    const inflated = (0,external_node_zlib_.createGunzip)();
    // The error of either end reaches the reader through the last stream.
    (0,external_node_stream_.pipeline)(bytes, inflated, () => undefined);
    try {
        yield* readLines(inflated, file, limits);
    }
    catch (error) {
        throw error instanceof errors/* UsageError */.eb ? error : badFile(file, 1, `not a whole gzip file (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
async function* split(bytes, file, limits) {
    let pending = [];
    let pendingSize = 0;
    let total = 0;
    let line = 1;
    const take = (last) => {
        const text = decode(Buffer.concat([...pending, last]), file, line);
        pending = [];
        pendingSize = 0;
        line += 1;
        return text;
    };
    for await (const chunk of bytes) {
        total += chunk.length;
        if (total > limits.total)
            throw badFile(file, line, `more than ${limits.total} bytes when inflated`);
        let from = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
            yield take(chunk.subarray(from, end));
            from = end + 1;
        }
        pending.push(chunk.subarray(from));
        pendingSize += chunk.length - from;
        if (pendingSize > limits.record)
            throw badFile(file, line, `a line of more than ${limits.record} bytes`);
    }
    if (pendingSize > 0)
        yield take(Buffer.alloc(0));
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-files/zip.js





/** More inflated bytes than this for each compressed one is a bomb, not JSON; small entries may be odd. */
const MAX_RATIO = 250;
const SMALL = 1024 * 1024;
const OPTIONS = { lazyEntries: true, autoClose: false };
/** The records of a zip archive: one in each `.json` entry, at any depth. Nothing is written to disk. */
const readZip = (path, file, limits = document_LIMITS) => readArchive(({ open }) => (0,external_node_util_.promisify)(open)(path, OPTIONS), file, limits);
/** The same, of an archive in memory. */
const readZipBytes = (bytes, file, limits = LIMITS) => readArchive(({ fromBuffer }) => promisify(fromBuffer)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS), file, limits);
async function* readArchive(open, file, limits) {
    let archive;
    try {
        archive = await open((await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default);
        yield* readEntries(archive, file, limits);
    }
    catch (error) {
        throw error instanceof errors/* UsageError */.eb ? error : badFile(file, 1, `not a whole zip archive (${(0,errors/* messageOf */.bD)(error)})`);
    }
    finally {
        archive?.close();
    }
}
async function* readEntries(archive, file, limits) {
    const openEntry = (0,external_node_util_.promisify)(archive.openReadStream.bind(archive));
    let total = 0;
    for await (const entry of entriesOf(archive)) {
        if (!entry.fileName.endsWith('.json'))
            continue;
        const name = `${file}!${showPath(entry.fileName)}`;
        total += entry.uncompressedSize;
        if (entry.uncompressedSize > limits.record)
            throw badFile(name, 1, `more than ${limits.record} bytes when inflated`);
        if (total > limits.total)
            throw badFile(file, 1, `more than ${limits.total} bytes when inflated`);
        if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
            throw badFile(name, 1, 'inflates like a decompression bomb');
        }
        // The reader rejects an entry that inflates to another size than announced.
        const bytes = await (0,consumers_.buffer)(await openEntry(entry));
        if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc32)
            throw badFile(name, 1, 'does not match its checksum');
        yield { text: decode(bytes, name, 1), file: name, line: 1 };
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
            records.push(readDocument(document));
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        throw new errors/* UsageError */.eb(`${showPath(path)}: can't be read (${(0,errors/* messageOf */.bD)(error)}). Check the path.`);
    }
    if (records.length === 0)
        throw badFile(showPath(path), 1, 'no advisory record in it');
    return { records, sha256: digest.digest('hex') };
}
async function* documentsAt(path, digest) {
    const file = showPath(path);
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        yield* readDirectory(path, digest);
    }
    else if (path.endsWith('.zip')) {
        await hashFile(path, digest);
        yield* readZip(path, file);
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
        throw badFile(file, 1, 'not a kind of file that advisories are read from');
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
        if (total > document_LIMITS.total)
            throw badFile(showPath(path), 1, `more than ${document_LIMITS.total} characters`);
        yield document;
    }
}
async function readOne(path, digest) {
    const file = showPath(path);
    if ((await (0,promises_.stat)(path)).size > document_LIMITS.record)
        throw badFile(file, 1, `more than ${document_LIMITS.record} bytes`);
    const bytes = await (0,promises_.readFile)(path);
    digest.update(bytes);
    return { text: decode(bytes, file, 1), file, line: 1 };
}
async function hashFile(path, digest) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        digest.update(chunk);
}


/***/ }),

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


/***/ })

};
