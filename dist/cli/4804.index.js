export const id = 4804;
export const ids = [4804];
export const modules = {

/***/ 4804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/advisories/osv.js + 1 modules
var osv = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/registries/answer.js
var answer = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/src/registries/osv-export.js




const MAX_ARCHIVE = 512 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const exportUrl = (origin, ecosystem, file) => (0,answer/* urlAt */.$)(origin, `${encodeURIComponent(osv/* OSV_ECOSYSTEMS */.ZY[ecosystem])}/${file}`);
/** Every record of an ecosystem (google.github.io/osv.dev/data): a zip with one `<id>.json` a record. */
const archiveRequest = (origin, ecosystem) => ({
    method: 'GET',
    url: exportUrl(origin, ecosystem, 'all.zip'),
    maxBytes: MAX_ARCHIVE,
});
/** When each record of an ecosystem was last modified: lines `<time>,<id>`. */
const changesRequest = (origin, ecosystem) => ({
    method: 'GET',
    url: exportUrl(origin, ecosystem, 'modified_id.csv'),
    maxBytes: MAX_LIST,
});
/** One record of an ecosystem. */
const exportedRequest = (origin, ecosystem, id) => ({
    method: 'GET',
    url: exportUrl(origin, ecosystem, `${encodeURIComponent(id)}.json`),
});
/** The bytes of a 200 answer. */
function bytesOf(response) {
    if (response.status === 200)
        return response.body;
    throw new errors/* LockgateError */.vP('ANSWER', `the OSV export answered with status ${response.status}`);
}
/** When each record was last modified, in milliseconds since 1970, by id. Throws {@link MalformedError} for a line that says anything else. */
function changesOf(response) {
    const changes = new Map();
    const lines = new TextDecoder().decode(bytesOf(response)).split('\n');
    lines.forEach((line, index) => {
        if (line.trim() === '')
            return;
        const [time = '', name = '', ...rest] = line.trim().split(',');
        const at = Date.parse(time);
        if (Number.isNaN(at) || rest.length > 0) {
            throw new shape/* MalformedError */.G4(`line ${index + 1} of modified_id.csv is not "<time>,<id>": ${(0,errors/* quote */.hD)(line)}`);
        }
        changes.set((0,osv/* advisoryId */.Jb)(name, `line ${index + 1} of modified_id.csv`), at);
    });
    if (changes.size === 0)
        throw new shape/* MalformedError */.G4('modified_id.csv names no record');
    return changes;
}
/** The record that was asked for. Throws {@link MalformedError} for any other. */
function exportedRecord(response, id, ecosystem) {
    const record = (0,osv/* parseRecord */.Hh)((0,answer/* jsonOf */.o)(response, 'the OSV export'));
    if (record.id !== id)
        throw new shape/* MalformedError */.G4(`the OSV export gave the record ${record.id} for ${id}`);
    return belonging(record, ecosystem);
}
/** The record, if it speaks of the ecosystem whose export it stands in: no other one may change what is known of it. */
function belonging(record, ecosystem) {
    const affected = record.affected.filter((one) => one.ecosystem === ecosystem);
    if (affected.length > 0 || record.withdrawn)
        return { ...record, affected };
    throw new shape/* MalformedError */.G4(`OSV record ${(0,errors/* quote */.hD)(record.id)} stands in the export of ${osv/* OSV_ECOSYSTEMS */.ZY[ecosystem]} and names no package of it`);
}

// EXTERNAL MODULE: ./build/src/adapters/advisory-cache.js
var advisory_cache = __webpack_require__(7580);
// EXTERNAL MODULE: ./build/src/adapters/advisory-files.js + 2 modules
var advisory_files = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/src/adapters/advisory-files/document.js
var advisory_files_document = __webpack_require__(4813);
// EXTERNAL MODULE: ./build/src/adapters/advisory-files/zip.js
var zip = __webpack_require__(7761);
// EXTERNAL MODULE: ./build/src/adapters/advisory-cache/write.js + 2 modules
var write = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-cache/update.js









/** With more changes than this, one archive is read sooner than the records one by one. */
const MAX_SINGLE = 1000;
/**
 * Brings the cache up to date with OSV's exports: everything at first, then what was modified since. Rejects,
 * and leaves the cache as it is, where anything could not be had or read: a record that is left out
 * would read as clean.
 */
async function updateCache(options) {
    const old = readUsable(options);
    const parts = new Map();
    for (const ecosystem of domain_package/* ECOSYSTEMS */.SQ) {
        options.progress(`Reading the advisories of ${ecosystem}`);
        parts.set(ecosystem, await updateEcosystem(options, ecosystem, old?.records[ecosystem] ?? null));
    }
    options.progress('Building the snapshot');
    const header = await (0,write/* replaceCache */.z)(options.directory, old, {
        records: together([...parts.values()].flatMap(({ records }) => records)),
        parts: new Map([...parts].map(([ecosystem, { kept, records }]) => [ecosystem, kept ?? records])),
        now: options.now,
    });
    return { header, ecosystems: [...parts].map(([ecosystem, { read }]) => ({ ecosystem, read })) };
}
/** One record of each id: what one speaks of stands in the export of every ecosystem, as far as it concerns that. */
function together(records) {
    const byId = new Map();
    for (const record of records) {
        const other = byId.get(record.id);
        byId.set(record.id, other === undefined ? record : both(other, record));
    }
    return [...byId.values()];
}
const both = (a, b) => ({
    id: a.id,
    aliases: [...new Set([...a.aliases, ...b.aliases])].sort(),
    modified: Date.parse(a.modified) < Date.parse(b.modified) ? b.modified : a.modified,
    // Two exports of different moments: while one still tells of it, it counts.
    withdrawn: a.withdrawn && b.withdrawn,
    affected: [...a.affected, ...b.affected],
});
/** A cache that can't be used is built anew. */
function readUsable({ directory, progress }) {
    try {
        return (0,advisory_cache/* readState */.un)(directory);
    }
    catch (error) {
        if (!(error instanceof advisory_cache/* CacheError */.xA))
            throw error;
        progress(error.message);
        return null;
    }
}
async function updateEcosystem(options, ecosystem, file) {
    const held = file === null ? null : await readHeld(options, file);
    if (held === null)
        return readAll(options, ecosystem);
    const changes = changesOf(await options.http.send(changesRequest(options.origin, ecosystem)));
    const ids = [...changes].filter(([id, modified]) => !isCurrent(held.get(id), modified)).map(([id]) => id);
    if (ids.length === 0)
        return { records: [...held.values()], kept: file, read: 0 };
    if (ids.length > MAX_SINGLE)
        return readAll(options, ecosystem);
    const { http, origin } = options;
    const fresh = await Promise.all(ids.map(async (id) => exportedRecord(await http.send(exportedRequest(origin, ecosystem, id)), id, ecosystem)));
    for (const record of fresh)
        held.set(record.id, record);
    return { records: [...held.values()], kept: null, read: fresh.length };
}
const isCurrent = (held, modified) => held !== undefined && Date.parse(held.modified) >= modified;
/** The records that the last update kept; null: they can't be used, so everything is read again. */
async function readHeld({ directory, progress }, file) {
    try {
        const { records, sha256 } = await (0,advisory_files/* readRecords */.T)(external_node_path_.join(directory, file.file));
        if (sha256 !== file.sha256)
            throw new advisory_cache/* CacheError */.xA(directory, `${file.file} does not match its digest`);
        return new Map(records.map((record) => [record.id, record]));
    }
    catch (error) {
        progress((0,errors/* messageOf */.bD)(error));
        return null;
    }
}
async function readAll({ http, origin }, ecosystem) {
    const request = archiveRequest(origin, ecosystem);
    const records = [];
    const archive = bytesOf(await http.send(request));
    try {
        for await (const document of (0,zip/* readZipBytes */.X)(archive, request.url)) {
            records.push(belonging((0,advisory_files_document/* readDocument */.u0)(document), ecosystem));
        }
    }
    catch (error) {
        // What a service sent is no mistake of the caller.
        throw new errors/* LockgateError */.vP('ANSWER', (0,errors/* messageOf */.bD)(error), error);
    }
    if (records.length === 0)
        throw new errors/* LockgateError */.vP('ANSWER', `${request.url} holds no advisory record`);
    return { records, kept: null, read: 'all' };
}

// EXTERNAL MODULE: ./build/src/adapters/services.js
var adapters_services = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/src/cli/advisories-report.js
var advisories_report = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/src/cli/cache-directory.js
var cache_directory = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/cli/judgement.js + 5 modules
var judgement = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
;// CONCATENATED MODULE: ./build/src/cli/commands/advisories-update.js







const run = async (invocation) => {
    const directory = (0,cache_directory/* cacheDirectory */.o)(invocation);
    const services = await (0,project/* servicesOf */.Yj)(invocation);
    const { header, ecosystems } = await updateCache({
        directory,
        origin: services?.['osv-export'] ?? adapters_services/* PUBLIC */.q['osv-export'],
        http: await (0,judgement/* onlineHttp */.M4)(),
        now: invocation.now,
        progress: (step) => invocation.progress.step(step),
    });
    const { asOf, records, names } = header;
    const lines = ecosystems.map(({ ecosystem, read }) => read === 'all'
        ? `${ecosystem}: read anew, ${header.ecosystems[ecosystem]} records`
        : `${ecosystem}: ${read} records changed`);
    const text = invocation.format === 'json'
        ? (0,advisories_report/* jsonText */.s$)({ schemaVersion: 1, cache: directory, asOf, records, names, ecosystems })
        : `${[...lines, `The advisory cache holds ${records} records as of ${asOf}.`].join('\n')}\n`;
    await (0,output/* writeReport */.u)(text, invocation);
    return 0;
};


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


/***/ })

};
