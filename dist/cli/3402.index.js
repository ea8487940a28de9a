export const id = 3402;
export const ids = [3402];
export const modules = {

/***/ 3402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ poetry_lock)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/document.js
var toml_document = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/poetry/files.js
var files = __webpack_require__(1119);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(412);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/by-name.js
var by_name = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/package.js
var toml_lock_package = __webpack_require__(2183);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(7249);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/poetry/content-hash.js

/** Deeper values are not written as JSON: nobody nests dependencies so, and each level takes a call. */
const MAX_DEPTH = 50;
/** What Poetry 1 hashes of its own table, whether or not it is there. */
const ALWAYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT = ['requires-python', 'dependencies', 'optional-dependencies'];
/**
 * The `content-hash` that Poetry would write for a pyproject.toml: SHA-256 over those parts of it that decide what
 * is locked, as Python's json.dumps writes them with sorted keys (poetry.packages.locker, versions 1.2 to 2.x).
 * Null where it can't be told, for what Python would write otherwise than we.
 */
async function contentHash(table) {
    const text = pythonJson(relevant(table), MAX_DEPTH);
    if (text === null)
        return null;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Buffer.from(digest).toString('hex');
}
function relevant(table) {
    const project = present(table('project'), PROJECT);
    const groups = table('dependency-groups');
    const listed = groups === null ? [] : present(groups, groups.names());
    const poetry = table('tool', 'poetry');
    const own = present(poetry, [...ALWAYS, 'group']);
    if (project.length === 0 && listed.length === 0) {
        return new Map([...ALWAYS.map((key) => [key, null]), ...own]);
    }
    return new Map([
        ...(project.length === 0 ? [] : [['project', new Map(project)]]),
        ...(listed.length === 0 ? [] : [['dependency-groups', new Map(listed)]]),
        ['tool', new Map([['poetry', new Map(own)]])],
    ]);
}
const present = (fields, names) => names.flatMap((name) => {
    const value = fields?.raw(name);
    return value === undefined ? [] : [[name, value]];
});
/** JSON as Python writes it: blanks behind commas and colons, keys in order of code points, nothing beyond ASCII. */
function pythonJson(value, depth) {
    if (typeof value === 'string')
        return ascii(JSON.stringify(value));
    if (typeof value === 'boolean' || value === null || typeof value === 'bigint')
        return String(value);
    // Python keeps 1.0 apart from 1, and we can't.
    if (typeof value === 'number')
        return null;
    if (depth === 0)
        return null;
    if (Array.isArray(value)) {
        const items = value.map((item) => pythonJson(item, depth - 1));
        return items.includes(null) ? null : `[${items.join(', ')}]`;
    }
    if (value instanceof Map)
        return members([...value], depth);
    return (0,record/* isRecord */.u)(value) && !(value instanceof Date) ? members(Object.entries(value), depth) : null;
}
function members(entries, depth) {
    const sorted = entries.toSorted(([a], [b]) => byCodePoint(a, b));
    const items = sorted.map(([key, value]) => {
        const text = pythonJson(value, depth - 1);
        return text === null ? null : `${ascii(JSON.stringify(key))}: ${text}`;
    });
    return items.includes(null) ? null : `{${items.join(', ')}}`;
}
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
/** All beyond `~` escaped, by its halves. What stands before the blank is escaped already. */
const ascii = (json) => json.replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/poetry/asks.js
var asks = __webpack_require__(1464);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/poetry/constraint.js
var constraint = __webpack_require__(4565);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/poetry/part.js







/** Poetry before 1.3 never locked these, whoever asked for them. */
const UNLOCKED = new Set(['setuptools', 'distribute', 'pip', 'wheel']);
/** A constraint that is a specifier of PEP 440 as it stands. */
const STANDARD = /^(?:[<>]=?|[!~=]=)[^|^\s]+$/;
/** Where an entry comes from; PyPI is not named. */
function sourceOf(entry) {
    const source = entry.fields.fields('source');
    if (source === null)
        return { type: 'registry', url: null };
    const [type, url] = [source.string('type'), source.string('url')];
    switch (type) {
        case 'legacy':
            return { type: 'registry', url };
        case 'git':
            return (0,toml_lock_package/* gitSource */.Ym)(entry, url ?? '', source.string('resolved_reference') ?? source.string('reference'));
        case 'url':
            return { type, url };
        case 'file':
        case 'directory':
            return { type: 'file', url };
        case null:
        default:
            entry.fields.problem(`its source is of the type ${(0,errors/* quote */.hD)(type ?? '')}, which is unknown.`);
            return { type: 'url', url };
    }
}
/** What an entry requires. What must be locked and is not is a problem; an optional or conditional one need not be. */
function requiresOf({ fields }, byName) {
    const dependencies = fields.fields('dependencies');
    if (dependencies === null)
        return [];
    return dependencies.names().flatMap((key) => {
        const name = (0,names/* normalizeName */.P)(key);
        const value = dependencies.raw(key);
        return (Array.isArray(value) ? value : [value]).flatMap((one) => {
            const said = (0,asks/* readConstraint */.a)(one);
            if (said === null) {
                fields.problem(`what it requires of ${(0,errors/* quote */.hD)(key)} can't be read.`);
                return [];
            }
            const found = byName.answering(name, () => (said.ofIndex ? (0,constraint/* specifiersOf */.L)(said.range) : null));
            if (found.length === 0 && said.always && !UNLOCKED.has(name)) {
                fields.problem(`it requires ${(0,errors/* quote */.hD)(`${key} ${said.range}`)}, which the lockfile does not have.`);
            }
            const { range, optional } = said;
            return (0,toml_lock_package/* requirementsOf */.CG)(found, optional, STANDARD.test(range) ? range : '');
        });
    });
}
/** By the groups of version 2.1, the categories before 1.2, or the flag of an extra; undefined: it tells nothing. */
function toldScope({ fields }) {
    const groups = fields.raw('groups');
    const category = fields.raw('category');
    const main = Array.isArray(groups) ? groups.includes('main') : category === undefined ? null : category === 'main';
    if (main === false)
        return 'development';
    if (fields.flag('optional') === true)
        return 'optional';
    return main === true ? 'runtime' : undefined;
}
/** Says so at the first thing that is asked for, where the lockfile was made for another manifest and nothing shows how. */
async function agreed(project, manifest, locked, file) {
    const [first, ...others] = project.asks;
    if (manifest === null || locked === null || first === undefined)
        return project;
    if (project.asks.some(({ mismatch }) => mismatch !== null))
        return project;
    const hash = await contentHash(manifest.table);
    if (hash === null || hash === locked)
        return project;
    const mismatch = `${(0,errors/* quote */.hD)(file)} was made for another ${(0,errors/* quote */.hD)(manifest.file)}: its content-hash is not that of this one.`;
    return { ...project, asks: [{ ...first, mismatch }, ...others] };
}
/** What must be in a lockfile: Poetry reads [project] since the version 2.1 of its format, and other groups not always. */
const locksOf = (version) => ({ by, scope }) => by === 'poetry' || (scope !== 'development' && !/^(?:1\.|2\.0$)/.test(version));

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pyproject/pyproject.js + 2 modules
var pyproject = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/entries.js
var toml_lock_entries = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/project.js
var toml_lock_project = __webpack_require__(6678);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/formats/poetry-lock.js











const REMEDY = 'Run "poetry lock" and commit what it writes.';
/** Poetry's lockfiles, versions 1.0 to 2.x of the format (poetry.packages.locker). */
/* harmony default export */ const poetry_lock = ((0,format/* defineFormat */.n)({
    id: 'poetry-lock',
    ecosystem: 'pypi',
    files: ['**/poetry.lock'],
    manifests: [pyproject/* PYPROJECT */.Jj],
    parse,
}));
async function parse(text, file, beside) {
    const problems = [];
    const manifest = await (0,pyproject/* pyprojectBeside */.rZ)(file, '', beside, problems, 'poetry');
    const unread = { file, projects: [], packages: [], problems };
    const top = await (0,toml_document/* readToml */.D)(text, file, REMEDY, problems);
    if (top === null)
        return unread;
    const metadata = top.fields('metadata');
    const version = metadata?.string('lock-version') ?? '';
    if (!/^[12]\.\d{1,4}$/.test(version)) {
        top.problem(`the "lock-version" is ${(0,errors/* quote */.hD)(version)}; known are 1.0 to 2.x.`);
        return unread;
    }
    const entries = (0,toml_lock_entries/* readEntries */.$)(top, 'package', text, file);
    const byName = new by_name/* ByName */.rk(entries);
    const filesOf = (0,files/* filesIn */.n)(metadata);
    const packages = entries.map((entry) => {
        const told = toldScope(entry);
        return (0,toml_lock_package/* packageOf */.wg)(entry, {
            source: sourceOf(entry),
            files: filesOf(entry, byName.all(entry.name).length === 1),
            requires: requiresOf(entry, byName),
            ...(told === undefined ? {} : { told }),
        });
    });
    const project = (0,toml_lock_project/* projectOf */.v8)(manifest, {
        file,
        packages,
        byName: new by_name/* ByName */.rk(packages),
        locks: locksOf(version),
        closed: true,
    });
    const hash = metadata?.string('content-hash') ?? null;
    return (0,locked/* partOfLocked */.H)(file, {
        ecosystem: 'pypi',
        packages,
        projects: [await agreed(project, manifest, hash, file)],
        problems,
    });
}


/***/ })

};
