export const id = 3326;
export const ids = [3326];
export const modules = {

/***/ 44627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defineFormat)
/* harmony export */ });
/** Declares a format. */
const defineFormat = (format) => format;


/***/ }),

/***/ 61549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/ecosystems/json/keys.js
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
/**
 * Walks the keys of a text that JSON.parse has accepted, in one pass and without recursion, and
 * gives the number of all keys at any depth. Only the keys of objects that `step` walked into are
 * shown to it; lists are passed over, or their objects shown to `element`.
 */
function walkKeys(text, start, step, element) {
    const outer = [];
    // Of the open lists that were walked into, how many containers stood open before each.
    const lists = [];
    let state = null;
    let next = start;
    let atKey = false;
    let keys = 0;
    let line = 1;
    let lineStart = 0;
    let backslash = indexIn(text, '\\', 0);
    for (let index = 0; index < text.length; index += 1) {
        switch (text.charCodeAt(index)) {
            case QUOTE: {
                const from = index;
                // Strings are most of a lockfile, and few have an escape: the engine finds their end faster than any loop here.
                index = text.indexOf('"', from + 1);
                const escaped = backslash < index;
                if (escaped) {
                    index = endOf(text, from);
                    backslash = indexIn(text, '\\', index);
                }
                if (state !== null && atKey) {
                    const key = escaped ? unescaped(text.slice(from, index + 1)) : text.slice(from + 1, index);
                    next = step(state, key, line, from - lineStart + 1);
                }
                break;
            }
            case NEWLINE:
                line += 1;
                lineStart = index + 1;
                break;
            case 0x7b: // {
                if (element !== undefined && state !== null && lists.at(-1) === outer.length)
                    next = element(state, line, index - lineStart + 1);
                outer.push(state);
                state = next;
                next = null;
                atKey = true;
                break;
            case 0x5b: // [
                outer.push(state);
                state = element === undefined ? null : next;
                next = null;
                atKey = false;
                if (state !== null)
                    lists.push(outer.length);
                break;
            case 0x7d: // }
            case 0x5d: // ]
                if (lists.at(-1) === outer.length)
                    lists.pop();
                state = outer.pop() ?? null;
                next = null;
                atKey = false;
                break;
            case 0x2c: // ,
                next = null;
                atKey = lists.at(-1) !== outer.length;
                break;
            case 0x3a: // :
                keys += 1;
                atKey = false;
                break;
            default:
        }
    }
    return keys;
}
/** Where a string ends: at its first quote that no backslash stands before. */
function endOf(text, from) {
    let index = from + 1;
    for (; text.charCodeAt(index) !== QUOTE; index += 1)
        if (text.charCodeAt(index) === BACKSLASH)
            index += 1;
    return index;
}
const indexIn = (text, part, from) => {
    const index = text.indexOf(part, from);
    return index === -1 ? Infinity : index;
};
const unescaped = (literal) => JSON.parse(literal);

;// CONCATENATED MODULE: ./build/src/ecosystems/json/document.js


/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;
/**
 * Reads a JSON text and shows its keys to `step` (see {@link walkKeys}). A key that stands twice in
 * one object is a problem: readers differ in which of the two they believe, so the second can hide
 * the first.
 */
function readJson(text, file, remedy, start, step, element) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            value: undefined,
            problems: [{ location: faultIn(text, file, error), message: fault(text, error), remedy }],
        };
    }
    const written = walkKeys(text, start, step, element);
    return { value, problems: written === countKeys(value) ? [] : doubledKeys(text, file, remedy) };
}
function fault(text, error) {
    const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
    return `The file is not valid JSON: ${cause}.`;
}
/** Node says at which character it gave up, but not always; a text that ends too early is faulty at its end. */
function faultIn(text, file, error) {
    const [, position] = /position (\d+)/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
    if (position === undefined && !(0,errors/* messageOf */.bD)(error).includes('end of JSON'))
        return { file, line: 1 };
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function countKeys(value) {
    const open = [value];
    let keys = 0;
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one !== 'object' || one === null)
            continue;
        if (Array.isArray(one)) {
            for (const inner of one)
                if (typeof inner === 'object')
                    open.push(inner);
            continue;
        }
        const record = one;
        for (const key in record) {
            if (!Object.hasOwn(record, key))
                continue;
            keys += 1;
            const inner = record[key];
            if (typeof inner === 'object')
                open.push(inner);
        }
    }
    return keys;
}
function doubledKeys(text, file, remedy) {
    const problems = [];
    walkKeys(text, new Set(), (seen, key, line, column) => {
        if (seen.has(key) && problems.length < MAX_REPORTED) {
            problems.push({
                location: { file, line, column },
                message: `The key ${(0,errors/* quote */.hD)(key)} stands twice in one object: which of the two counts depends on the reader.`,
                remedy,
            });
        }
        seen.add(key);
        return new Set();
    });
    if (problems.length > 0)
        return problems;
    const message = 'A key stands twice in one object inside a list: which of the two counts depends on the reader.';
    return [{ location: { file, line: 1 }, message, remedy }];
}


/***/ }),

/***/ 31065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37249);


/**
 * Reads the fields of one object, each as the type it must have. A field of another type is a
 * problem, never a missing one. A null counts as any other wrong type.
 */
class Fields {
    #record;
    #subject;
    #place;
    #problems;
    #remedy;
    /** `subject` names the object in messages; `problems` receives what is wrong. */
    constructor(record, subject, place, problems, remedy) {
        this.#record = record;
        this.#subject = subject;
        this.#place = place;
        this.#problems = problems;
        this.#remedy = remedy;
    }
    /** The value as it stands, undefined where there is none. Only for names that we choose, and no object inherits. */
    raw(name) {
        return this.#record[name];
    }
    string(name) {
        const value = this.raw(name);
        if (typeof value === 'string')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'a string');
        return null;
    }
    /** Null where it is not said. */
    flag(name) {
        const value = this.raw(name);
        if (typeof value === 'boolean')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'true or false');
        return null;
    }
    record(name) {
        const value = this.raw(name);
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'an object');
        return null;
    }
    /** The object of a field, to be read in its turn. */
    fields(name) {
        const record = this.record(name);
        return record === null ? null : this.of(record, name);
    }
    /** Another object at the same place, told by its name. */
    of(record, subject, place = this.#place) {
        return new Fields(record, subject, place, this.#problems, this.#remedy);
    }
    /** The names of all fields. They are untrusted. */
    names() {
        return Object.keys(this.#record);
    }
    /** Visits the pairs of an object of strings; one object of them for every entry of a lockfile, so no list is made. */
    eachString(name, visit) {
        const record = this.record(name);
        if (record === null)
            return;
        for (const key of Object.keys(record)) {
            const value = record[key];
            if (typeof value === 'string')
                visit(key, value);
            else
                this.refuse(`${name}.${key}`, value, 'a string');
        }
    }
    /** Whether the field is one of the versions that are read, all of one type; if not, that is a problem. */
    isVersion(name, known, listed) {
        const value = this.raw(name);
        if (known.has(value))
            return true;
        const [first] = known;
        const written = typeof value === 'string' ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : String(value);
        this.problem(`"${name}" is ${typeof value === typeof first ? written : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}; known are ${listed}.`);
        return false;
    }
    refuse(name, value, wanted) {
        this.problem(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is ${(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}, not ${wanted}.`);
    }
    /** Records a problem of this object; `message` goes on after the object's name. */
    problem(message, location = this.#place) {
        this.#problems.push({
            location,
            message: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(this.#subject)}: ${message}`,
            remedy: this.#remedy,
        });
    }
}


/***/ }),

/***/ 37907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61549);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37249);



/**
 * Reads a JSON text that has to hold an object, and shows its keys as {@link readJson} does; null where it holds none,
 * which is then among the problems.
 */
function readObject(text, file, remedy, problems, ...walk) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, file, remedy, ...walk);
    problems.push(...document.problems);
    return document.value === undefined ? null : objectOf(document.value, file, remedy, problems);
}
/** The object that a file holds; null where it holds something else, which is then among the problems. */
function objectOf(value, file, remedy, problems) {
    const location = { file, line: 1 };
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(value, file, location, problems, remedy);
    problems.push({ location, message: `The file holds ${(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(value)}, not an object.`, remedy });
    return null;
}


/***/ }),

/***/ 46145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ partOfLocked)
/* harmony export */ });
/* harmony import */ var _domain_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69468);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60818);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89053);



/**
 * The graph part of a lockfile with explicit edges. A package's scope is that of the strictest way that
 * leads to it from a project: a way is as lax as its laxest step. What no way leads to counts as run-time
 * use, for nobody says otherwise. Takes time linear in packages and requirements.
 */
function partOfLocked(file, locked) {
    const { ecosystem, packages, projects, problems } = locked;
    const purls = packages.map((one) => (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)(one.ecosystem ?? ecosystem, one.name, one.version));
    const purlAt = (index) => purls[index] ?? '';
    const scopes = scopesOf(locked);
    const direct = new Set(projects.flatMap(({ asks }) => asks.flatMap(({ to, implied }) => (to === null || implied === true ? [] : [to]))));
    return {
        file,
        problems,
        packages: packages.map((one, index) => {
            const { dependencies, ranges } = (0,_domain_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .edgesInOrder */ .E)(one.requires.map(({ to }) => purlAt(to)), one.requires.map(({ range }) => range ?? null));
            return {
                purl: purlAt(index),
                ecosystem: one.ecosystem ?? ecosystem,
                name: one.name,
                version: one.version,
                direct: direct.has(index),
                entry: { ...one.entry, scope: scopes[index] ?? 'runtime' },
                dependencies,
                ranges,
            };
        }),
        projects: projects.map(({ ecosystem: own = ecosystem, name, version, asks }) => ({
            purl: (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)(own, name, version ?? ''),
            ecosystem: own,
            name,
            version,
            file,
            declarations: asks.flatMap(({ name: asked, range, scope, location, mismatch, to, implied }) => implied === true
                ? []
                : [{ name: asked, range, scope, location, mismatch, resolved: to === null ? null : purlAt(to) }]),
            dependencies: inOrder(asks.flatMap(({ to }) => (to === null ? [] : [purlAt(to)]))),
        })),
    };
}
const rank = (scope) => _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW.indexOf(scope);
function scopesOf({ packages, projects }) {
    const ranks = Array.from({ length: packages.length });
    const waiting = _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW.map(() => []);
    const later = (to, way) => {
        if (ranks[to] === undefined)
            waiting[way]?.push(to);
    };
    for (const { asks } of projects)
        for (const { to, scope } of asks)
            if (to !== null)
                later(to, rank(scope));
    packages.forEach(({ told }, index) => {
        if (told !== undefined)
            later(index, rank(told));
    });
    waiting.forEach((queue, way) => {
        // The queue grows while it is walked.
        for (const index of queue) {
            if (ranks[index] !== undefined)
                continue;
            ranks[index] = way;
            const laxer = Math.max(way, rank('optional'));
            for (const { to, optional } of packages[index]?.requires ?? [])
                later(to, optional ? laxer : way);
        }
    });
    return ranks.map((one) => _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW[one ?? 0] ?? 'runtime');
}
/** Each once, in order. */
function inOrder(purls) {
    if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? '')))
        return purls;
    return [...new Set(purls)].sort();
}


/***/ }),

/***/ 2744:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readDirect),
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/* harmony import */ var _domain_decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56016);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30991);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34038);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50412);




const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const REPOSITORY = /^(git|hg|svn|bzr)(?:\+|:)/i;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const NUMBERED = new Set(['svn', 'bzr']);
/** Whether a requirement begins as a URL does, so that no name stands before it. */
const isUrl = (text) => SCHEME.test(text);
/** Takes a URL or path apart, whatever it is. */
function readDirect(url) {
    const hash = url.indexOf('#');
    const [bare, fragment] = hash === -1 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
    const integrity = [];
    let egg = null;
    for (const part of fragment === '' ? [] : fragment.split('&')) {
        const [key = '', value = ''] = part.split('=', 2);
        const found = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .q)(`${key}:${value}`);
        if (found !== null)
            integrity.push(found);
        const [name = ''] = value.split('[', 1);
        if (key === 'egg' && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .E)(name))
            egg = { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name), version: null };
    }
    const [, system] = REPOSITORY.exec(bare) ?? [];
    if (system !== undefined) {
        return { source: { type: 'git', url }, told: egg, integrity: [], follows: followed(bare, system.toLowerCase()) };
    }
    const type = !SCHEME.test(bare) || /^file:/i.test(bare) ? 'file' : 'url';
    const path = bare.replace(/\?.*$/s, '');
    const file = (0,_domain_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)(path.slice(path.lastIndexOf('/') + 1));
    return { source: { type, url }, told: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFileName */ .P)(file) ?? egg, integrity, follows: null };
}
/** What stands behind the last `@` of the path; that of `git@host` stands before any path. */
function followed(url, system) {
    const path = url.slice(Math.max(url.indexOf('/', url.indexOf('://') + 3), 0));
    const at = path.lastIndexOf('@');
    const revision = at === -1 ? '' : path.slice(at + 1);
    const isFixed = NUMBERED.has(system) ? /^\d+$/.test(revision) : COMMIT.test(revision);
    return isFixed ? null : revision;
}


/***/ }),

/***/ 30991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseFileName),
/* harmony export */   t: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50412);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4540);


const SDIST = /\.(?:tar\.(?:gz|bz2|xz|z)|tgz|tbz|txz|tar|zip)$/i;
/** Whether a path is a file that pip installs, rather than a folder. */
const isArchive = (path) => path.toLowerCase().endsWith('.whl') || SDIST.test(path);
/** The name and version in the name of a wheel or a source archive (binary and source distribution format); null: none. */
function parseFileName(file) {
    if (file.toLowerCase().endsWith('.whl')) {
        const [name = '', version = '', ...tags] = file.slice(0, -4).split('-');
        const isWhole = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .E)(name) && _version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.valid(version) && (tags.length === 3 || tags.length === 4);
        return isWhole ? { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version } : null;
    }
    if (!SDIST.test(file))
        return null;
    const stem = file.replace(SDIST, '');
    const dash = stem.lastIndexOf('-');
    const [name, version] = [stem.slice(0, Math.max(dash, 0)), stem.slice(dash + 1)];
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .E)(name) && _version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.valid(version) ? { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version } : null;
}


/***/ }),

/***/ 63326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pipfile_lock)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/json/object.js
var object = __webpack_require__(37907);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var json_record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(50412);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/lists.js
var lists = __webpack_require__(20241);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/direct.js
var direct = __webpack_require__(2744);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/files.js
var files = __webpack_require__(30991);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/hashes.js
var pypi_hashes = __webpack_require__(34038);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/requirements/pin.js
var pin = __webpack_require__(75826);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/version.js + 1 modules
var pypi_version = __webpack_require__(4540);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pipfile/indexes.js


/** More than any project has: each entry of the lockfile is judged by each of them. */
const MOST = 16;
/** The package indexes that a Pipfile.lock names. */
class Indexes {
    #list = [];
    constructor(meta) {
        for (const table of meta === null ? [] : (0,lists/* tablesOf */.t)(meta, 'sources')) {
            const fields = meta?.of(table, 'a source');
            const [name, url] = [fields?.string('name') ?? '', fields?.string('url') ?? null];
            if (url === null)
                fields?.problem('it has no URL.');
            else if (this.#list.length === MOST)
                fields?.problem('there are more sources than are judged.');
            else
                this.#list.push({ name, url, unverified: fields?.flag('verify_ssl') === false });
        }
    }
    /** Where an entry comes from: the index it names, or any, for pipenv hands pip all of them. Null: it names none that is known. */
    source(index) {
        const named = index === null ? this.#list : this.#list.filter(({ name }) => name === index);
        if (index !== null && named.length === 0)
            return null;
        const [url = null, ...others] = named.map((one) => one.url);
        return {
            type: 'registry',
            url,
            ...(others.length === 0 ? {} : { others }),
            ...(named.some(({ unverified }) => unverified) ? { unverified: true } : {}),
        };
    }
}
/** Why an index is not known, for a message. */
const unknownIndex = (index) => `its index ${(0,errors/* quote */.hD)(index)} is none of the file's sources.`;

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pipfile/entry.js










const REPOSITORIES = ['git', 'hg', 'svn', 'bzr'];
/**
 * One entry of a group. Null: it is a folder of the project, which is no package but built here, or it can't be read,
 * which is a problem then.
 */
function readEntry(fields, { group, key, location }, indexes) {
    if (!(0,names/* isName */.E)(key)) {
        fields.problem('its key is no name of a package.');
        return null;
    }
    const name = (0,names/* normalizeName */.P)(key);
    const origin = originOf(fields, location);
    if (origin === 'own')
        return null;
    const version = versionOf(fields, origin === null);
    const registry = origin === null ? fromIndex(fields, indexes) : null;
    const source = origin?.source ?? registry;
    if (version === null || source === null)
        return null;
    const hashes = hashesOf(fields);
    return {
        name,
        version,
        requires: [],
        entry: {
            key: `${group}/${key}`,
            location,
            source,
            integrity: hashes.length === 0 ? (origin?.integrity ?? []) : hashes,
            bundled: false,
            license: null,
            installScript: null,
            alias: null,
            ...(origin?.claimed === undefined ? {} : { claimed: origin.claimed }),
        },
    };
}
/** Null where an index serves it. */
function originOf(fields, { file }) {
    for (const system of REPOSITORIES) {
        const url = fields.string(system);
        if (url !== null)
            return { source: repository(fields, system, url), integrity: [] };
    }
    const written = fields.string('file') ?? fields.string('path');
    if (written === null)
        return null;
    if (written.includes('${')) {
        fields.problem(`${(0,errors/* quote */.hD)(written)} has a variable of the environment, which can stand for any place.`);
    }
    const { source, told, integrity } = (0,direct/* readDirect */.a)(written);
    const isFolder = source.type === 'file' && !(0,files/* isArchive */.t)(written);
    if (isFolder && !/^file:/i.test(written) && (0,paths/* pathFrom */.Iw)((0,paths/* folderOf */.yS)(file), written) !== null)
        return 'own';
    return { source, integrity, ...(typeof told?.version === 'string' ? { claimed: told.version } : {}) };
}
/** With its commit, for a change of that alone is a change of what is installed. */
function repository(fields, system, url) {
    const ref = fields.string('ref');
    const whole = `${system}+${url}@${ref ?? ''}`;
    const { follows } = (0,direct/* readDirect */.a)(whole);
    if (follows !== null) {
        const what = follows === '' ? 'its default branch' : (0,errors/* quote */.hD)(follows);
        fields.problem(`it follows ${what} of a repository: what is installed changes with it.`);
    }
    return { type: 'git', url: ref === null ? url : `${url}#${ref}` };
}
/** Empty where an entry that no index serves has none; null, and a problem, where it is not locked to one. */
function versionOf(fields, ofIndex) {
    const specifier = fields.string('version');
    if (specifier === null && !ofIndex)
        return '';
    const version = (0,pin/* pinOf */.n)(specifier ?? '');
    if (version !== null && (pypi_version/* pypiVersions */.G.valid(version) || specifier?.startsWith('===') === true))
        return version;
    fields.problem(`its version ${(0,errors/* quote */.hD)(specifier ?? '')} is not pinned to one.`);
    return null;
}
function fromIndex(fields, indexes) {
    const index = fields.string('index');
    const source = indexes.source(index);
    if (source === null)
        fields.problem(unknownIndex(index ?? ''));
    return source;
}
function hashesOf(fields) {
    const hashes = (0,lists/* stringsOf */.i)(fields, 'hashes').flatMap((text) => {
        const hash = (0,pypi_hashes/* hashOf */.q)(text);
        if (hash === null)
            fields.problem(`${(0,errors/* quote */.hD)(text)} is no hash that can be checked.`);
        return hash ?? [];
    });
    return [...new Set(hashes)].sort();
}

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pipfile/manifest.js
var pipfile_manifest = __webpack_require__(17035);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pipfile/places.js
/** The object that the whole file is. */
const FILE = { group: null };
/** Collects, while the keys of a Pipfile.lock go by, where each entry stands: asked for by group and key. */
function placesIn(file) {
    const places = new Map();
    const step = ({ group }, key, line, column) => {
        if (group === null) {
            places.set(key, new Map());
            return { group: key };
        }
        places.get(group)?.set(key, { file, line, column });
        return null;
    };
    return { placeOf: (group, key) => places.get(group)?.get(key) ?? { file, line: 1 }, step };
}

// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(46145);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pipfile/project.js



const SCOPES = new Map([
    ['default', 'runtime'],
    ['develop', 'development'],
]);
/** Any other group is only installed where it is asked for by name. */
const scopeOf = (group) => SCOPES.get(group) ?? 'optional';
/**
 * The graph part of entries without edges: the project asks for each of them. What its Pipfile asks for, if it is
 * there, is compared with them, and the rest is not direct. `own`: names that are no packages.
 */
function projectOf(file, entries, asks, own, problems) {
    const byName = new Map(entries.map(({ group, locked }, index) => [`${group}/${locked.name}`, index]));
    const declared = new Map();
    const missing = [];
    for (const ask of asks ?? []) {
        const { group, name, range, location } = ask;
        const to = byName.get(`${group}/${name}`) ?? null;
        const made = { name, range, scope: scopeOf(group), location, to };
        if (to !== null)
            declared.set(to, { ...made, mismatch: mismatchOf(ask, entries[to]?.locked) });
        else if (!ask.direct && !own.has(name))
            missing.push({ ...made, mismatch: notLocked(ask) });
    }
    // What the Pipfile does not ask for is there because something else needs it, though the lockfile does not tell what.
    const implied = asks === null ? {} : { implied: true };
    const every = entries.map(({ group, locked }, to) => {
        const { name, version, entry } = locked;
        const range = version === '' ? (entry.source.url ?? '') : `==${version}`;
        const made = { name, range, scope: scopeOf(group), location: entry.location, mismatch: null, to };
        return declared.get(to) ?? { ...made, ...implied };
    });
    return (0,locked/* partOfLocked */.H)(file, {
        ecosystem: 'pypi',
        packages: entries.map(({ locked }) => locked),
        projects: [{ name: file.split('/').at(-2) ?? 'project', version: null, asks: [...every, ...missing] }],
        problems,
    });
}
const notLocked = ({ name, group }) => `The Pipfile asks for ${(0,errors/* quote */.hD)(name)}, which the lockfile does not have in ${(0,errors/* quote */.hD)(group)}.`;
/** Null too where it can't be told: a range that is no specifier, a version that is none. */
function mismatchOf({ name, range, direct }, locked) {
    const version = locked?.version ?? '';
    if (direct || range === '*' || !pypi_version/* pypiVersions */.G.validRange(range) || !pypi_version/* pypiVersions */.G.valid(version))
        return null;
    if (pypi_version/* pypiVersions */.G.satisfies(version, range))
        return null;
    return `The Pipfile asks for ${(0,errors/* quote */.hD)(`${name} ${range}`)}, but the lockfile has ${(0,errors/* quote */.hD)(version)}.`;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pipfile/part.js










const PIPFILE = 'Pipfile';
const REMEDY = 'Restore it from git, or run "pipenv lock".';
const META = '_meta';
/**
 * The graph part of a Pipfile.lock. It knows no edges, so the project asks for every entry; what the Pipfile asks for
 * is direct.
 */
async function partOf(text, file, beside) {
    const places = placesIn(file);
    const problems = [];
    const top = (0,object/* readObject */.A)(text, file, REMEDY, problems, FILE, places.step);
    if (top === null)
        return { file, projects: [], packages: [], problems };
    const meta = top.fields(META);
    const spec = meta?.raw('pipfile-spec');
    if (spec !== 6)
        top.problem(`it is of the "pipfile-spec" ${(0,errors/* quote */.hD)(JSON.stringify(spec) ?? 'none')}; known is 6.`);
    const indexes = new Indexes(meta);
    const entries = [];
    const own = new Set();
    for (const group of top.names().filter((name) => name !== META)) {
        const fields = top.fields(group);
        for (const key of fields?.names() ?? []) {
            const record = fields?.raw(key);
            const location = places.placeOf(group, key);
            if (!(0,json_record/* isRecord */.u)(record))
                fields?.problem(`${(0,errors/* quote */.hD)(key)} is ${(0,json_record/* kindOf */.I)(record)}, not an object.`, location);
            else {
                const locked = readEntry(top.of(record, key, location), { group, key, location }, indexes);
                if (locked === null)
                    own.add((0,names/* normalizeName */.P)(key));
                else
                    entries.push({ group, locked });
            }
        }
    }
    const manifest = beside(PIPFILE);
    const folder = (0,paths/* folderOf */.yS)(file);
    const asks = manifest === undefined ? null : await (0,pipfile_manifest/* readPipfile */.C)(manifest, `${folder}${PIPFILE}`, problems);
    return projectOf(file, entries, asks, own, problems);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/formats/pipfile-lock.js


/** pipenv's lockfile, of the one version that is in use (`pipfile-spec` 6), with the Pipfile beside it. */
/* harmony default export */ const pipfile_lock = ((0,format/* defineFormat */.n)({
    id: 'pipfile-lock',
    ecosystem: 'pypi',
    files: ['**/Pipfile.lock'],
    manifests: [PIPFILE],
    parse: partOf,
}));


/***/ }),

/***/ 34038:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/** The bytes of a digest. What is weak is told all the same: rule `integrity` says so. */
const LENGTHS = new Map([
    ['md5', 16],
    ['sha1', 20],
    ['sha224', 28],
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const HEX = /^[0-9A-Fa-f]+$/;
/**
 * A hash as Python's tools write it, `sha256:<hex>`, as a subresource-integrity string, `sha256-<base64>`.
 * Null for an unknown algorithm, a wrong length, or what is no hex: it would pin nothing.
 */
function hashOf(text) {
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, Math.max(colon, 0));
    const hex = text.slice(colon + 1);
    const length = LENGTHS.get(algorithm);
    if (length === undefined || hex.length !== 2 * length || !HEX.test(hex))
        return null;
    return `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}`;
}


/***/ }),

/***/ 50412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName),
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
const SEPARATORS = /[-_.]+/g;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A project's name in the one form in which PyPI compares names (PEP 503): `Ruamel_.YAML` is `ruamel-yaml`. */
const normalizeName = (name) => name.replace(SEPARATORS, '-').toLowerCase();
/** Whether the text is the name of a project at all, normalised or not (PEP 508). */
const isName = (text) => NAME.test(text);


/***/ }),

/***/ 17035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPipfile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37249);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _toml_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72614);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50412);





/** The tables that are no groups of packages. */
const OTHER = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile', 'build-system']);
const GROUPS = new Map([
    ['packages', 'default'],
    ['dev-packages', 'develop'],
]);
const DIRECT = ['git', 'hg', 'svn', 'bzr', 'file', 'path'];
const REMEDY = 'Write it as pipenv has it, and run "pipenv lock".';
/** Reads a Pipfile; null where it is no TOML, which is then a problem. */
async function readPipfile(text, file, problems) {
    const top = await (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D)(text, file, REMEDY, problems);
    if (top === null)
        return null;
    const places = new _toml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .TomlPlaces */ .x(text, file);
    return top
        .names()
        .filter((table) => !OTHER.has(table))
        .flatMap((table) => asksOf(top, table, places));
}
function asksOf(top, table, places) {
    const fields = top.fields(table);
    if (fields === null)
        return [];
    const find = places.keys(table);
    return fields.names().flatMap((key) => {
        const value = fields.raw(key);
        const location = find(/^[\w-]+$/.test(key) ? key : `"${key}"`);
        if (typeof value !== 'string' && !(0,_json_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value)) {
            fields.problem(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is neither a version nor a table.`, location);
            return [];
        }
        const range = typeof value === 'string' ? value : (fields.of(value, key, location).string('version') ?? '*');
        const direct = typeof value !== 'string' && DIRECT.some((name) => Object.hasOwn(value, name));
        return [{ group: GROUPS.get(table) ?? table, name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(key), range, direct, location }];
    });
}


/***/ }),

/***/ 75826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
const WILDCARD = '.*';
/** The one version that a specifier lets through; null: it leaves a choice, so that nothing is locked. */
function pinOf(specifier) {
    let pin = null;
    for (const clause of specifier.split(',')) {
        const version = exactly(clause);
        if (version === null)
            continue;
        if (pin !== null && pin !== version)
            return null;
        pin = version;
    }
    return pin;
}
function exactly(clause) {
    if (clause.startsWith('==='))
        return clause.slice(3);
    return clause.startsWith('==') && !clause.endsWith(WILDCARD) ? clause.slice(2) : null;
}


/***/ }),

/***/ 7675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);


/** Lists and inline tables inside each other; no tool writes more than a handful. */
const MAX_DEPTH = 100;
/** A hundred times the largest lockfile we know; a parsed text takes several times its size. */
const MAX_LENGTH = 64 * 1024 * 1024;
/**
 * Reads a TOML text (1.0, and what 1.1 adds); null where it is none, which is then a problem at the line of
 * its fault. A key that stands twice is such a fault. Integers beyond 2^53 are bigints.
 */
async function readToml(text, file, remedy, problems) {
    const refuse = (line, message) => {
        problems.push({ location: { file, line }, message, remedy });
        return null;
    };
    if (text.length > MAX_LENGTH)
        return refuse(1, 'The file has more than 64 million characters.');
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const table = parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' });
        return new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(table, file, { file, line: 1 }, problems, remedy);
    }
    catch (error) {
        const line = error instanceof TomlError ? error.line : 1;
        return refuse(line, `The file is not valid TOML: ${fault(text, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`);
    }
}
/** The library's own message goes on with a part of the file, which our place makes needless. */
function fault(text, message) {
    if (/^(?:<{7}|>{7}) /m.test(text))
        return 'it holds the markers of a merge conflict';
    const [first = ''] = message.split('\n');
    return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.replace(/^Invalid TOML document: /, ''));
}


/***/ }),

/***/ 92186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placesOfList),
/* harmony export */   Y: () => (/* binding */ headersOf)
/* harmony export */ });
const HEADER = /^\s{0,16}(\[\[?)([^[\]]{1,500})\]/;
/**
 * The table headers of a TOML text, in order. The parser tells no places, so they are looked for line by
 * line; what only looks like a header, in a string of several lines, is among them.
 */
function headersOf(text) {
    const headers = [];
    let line = 1;
    for (let start = 0; start < text.length; line += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        if (mayBeHeader(text, start)) {
            const [, brackets, name] = HEADER.exec(text.slice(start, Math.min(end, start + 600))) ?? [];
            if (name !== undefined)
                headers.push({ name: name.replaceAll(/[\s"']/g, ''), list: brackets === '[[', line, start });
        }
        start = end + 1;
    }
    return headers;
}
/** Nearly no line is one: the first character tells. */
function mayBeHeader(text, start) {
    const code = text.charCodeAt(start);
    return code === 0x5b || code === 0x20 || code === 0x09 || code === 0xfeff;
}
/**
 * Tells the place of each table of a list, by its number. Where there are not as many headers as tables (one is
 * written as no tool writes it, or only looks like one), none can be told: then all are at the first line.
 */
function placesOfList(headers, name, count, file) {
    const own = headers.filter((header) => header.list && header.name === name);
    const known = own.length === count;
    return Array.from({ length: count }, (_, index) => ({ file, line: known ? (own[index]?.line ?? 1) : 1 }));
}


/***/ }),

/***/ 20241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stringsOf),
/* harmony export */   t: () => (/* binding */ tablesOf)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37249);

/** The items of a list of strings; what is no list, or no string in it, is a problem. `value`: in place of the field's. */
function stringsOf(fields, name, value = fields.raw(name)) {
    return itemsOf(fields, name, value).flatMap((item, index) => {
        if (typeof item === 'string')
            return [item];
        fields.refuse(`${name}[${index}]`, item, 'a string');
        return [];
    });
}
/** The tables of a list; what is no list, or no table in it, is a problem. */
function tablesOf(fields, name) {
    return itemsOf(fields, name, fields.raw(name)).flatMap((item, index) => {
        if ((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(item))
            return [item];
        fields.refuse(`${name}[${index}]`, item, 'a table');
        return [];
    });
}
function itemsOf(fields, name, value) {
    if (Array.isArray(value))
        return value;
    if (value !== undefined)
        fields.refuse(name, value, 'a list');
    return [];
}


/***/ }),

/***/ 72614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ TomlPlaces)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);

/** Each look for what is not there reads the rest of its table, so there is an end to it. */
const MAX_MISSES = 16;
/**
 * Where the values of a TOML text stand, found by how they are written below the header of their table. What is
 * not found as it stands (it has an escape, its table has no header) is at the header, or at the first line. All
 * look-ups together read each table a few times at most.
 */
class TomlPlaces {
    #text;
    #file;
    #headers;
    #byName;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        this.#headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Y)(text);
        // Of two with one name the first, as the last can only be a line that looks like a header.
        this.#byName = new Map(this.#headers.map(({ name }, index) => [name, index]).toReversed());
    }
    /** The place of the first of these tables that has a header. */
    table(...names) {
        const found = names.map((name) => this.#byName.get(name)).find((index) => index !== undefined);
        return { file: this.#file, line: found === undefined ? 1 : (this.#headers[found]?.line ?? 1) };
    }
    /** Looks for strings below the header of the first of these tables that has one. */
    values(...names) {
        return this.#finder(names, this.#section(names).replaceAll("'", '"'), quoted);
    }
    /** Looks for the keys of a table: lines that start with one, or headers of tables of their own. */
    keys(name) {
        const find = this.#finder([name], this.#section([name]), (key) => `\n${key}`);
        return (key) => (this.#byName.has(`${name}.${key}`) ? this.table(`${name}.${key}`) : find(key));
    }
    /** `written`: how a text is looked for, with one character before it. */
    #finder(names, section, written) {
        const above = this.table(...names);
        let [at, line, misses] = [0, above.line, 0];
        return (text) => {
            const found = misses < MAX_MISSES ? section.indexOf(written(text), at) : -1;
            if (found === -1) {
                misses += 1;
                return above;
            }
            const to = found + 1;
            for (let next = section.indexOf('\n', at); next !== -1 && next < to; next = section.indexOf('\n', at)) {
                line += 1;
                at = next + 1;
            }
            at = to + text.length;
            return { file: this.#file, line };
        };
    }
    #section(names) {
        const index = this.#byName.get(names.find((one) => this.#byName.has(one)) ?? '');
        if (index === undefined)
            return '';
        return this.#text.slice(this.#headers[index]?.start, this.#headers[index + 1]?.start);
    }
}
/**
 * A string as it stands in a text in which every quote is a double one: up to its first quote or backslash, for these
 * may be escaped.
 */
function quoted(text) {
    const end = text.search(/["'\\]/);
    return end === -1 ? `"${text}"` : `"${text.slice(0, end)}`;
}


/***/ })

};
