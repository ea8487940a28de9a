export const id = 6388;
export const ids = [6388];
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

/***/ 49552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf),
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93465);
/* harmony import */ var _manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79004);
/* harmony import */ var _tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14003);




/**
 * Where the bytes of a place come from. A URL is a registry's when it has the shape of one, or when
 * somebody asks a registry for the package and nobody asks elsewhere: then it is the registry's own
 * affair how its URLs look. Whether that registry may be trusted is not decided here.
 */
function sourceOf(node, isWorkspace, asked) {
    if (node.isFolder)
        return isWorkspace ? { type: 'workspace', url: null } : { type: 'file', url: node.location };
    const { resolved } = node;
    if (resolved !== null && (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarballOf */ .Y)(resolved, node.name, node.version))
        return { type: 'registry', url: resolved };
    if (resolved === null) {
        // An entry without an address is fetched by what is asked for.
        const elsewhere = asked.elsewhere === null || asked.ofRegistry ? null : (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(asked.elsewhere).type;
        if (elsewhere === 'git' || elsewhere === 'url' || elsewhere === 'file')
            return { type: elsewhere, url: asked.elsewhere };
        return { type: 'registry', url: null };
    }
    const { type } = (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(resolved);
    if (type === 'git' || type === 'file')
        return { type, url: resolved };
    if ((0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .tarballOf */ .I)(resolved) !== null)
        return { type: 'registry', url: resolved };
    return { type: asked.ofRegistry && asked.elsewhere === null ? 'registry' : 'url', url: resolved };
}
/** Why an entry can't be what it says it is, going on after its path; null: nothing is wrong. */
function contradictionOf(node, source) {
    if (source.type === 'registry' && node.version === '')
        return 'the entry has no version.';
    if (node.resolved === null || (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarballOf */ .Y)(node.resolved, node.name, node.version))
        return null;
    const tarball = (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .tarballOf */ .I)(node.resolved);
    if (tarball === null)
        return null;
    const sameVersion = _version_js__WEBPACK_IMPORTED_MODULE_1__/* .npmVersions */ .Dy.valid(node.version) && _version_js__WEBPACK_IMPORTED_MODULE_1__/* .npmVersions */ .Dy.compare(tarball.version, node.version) === 0;
    if (tarball.name === node.name && sameVersion)
        return null;
    const [said, fetched] = [`${node.name}@${node.version}`, `${tarball.name}@${tarball.version}`];
    return `the entry says that it is ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(said)}, but its URL is that of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fetched)}.`;
}


/***/ }),

/***/ 14003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tarballOf),
/* harmony export */   Y: () => (/* binding */ isTarballOf)
/* harmony export */ });
/* harmony import */ var _domain_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56016);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93465);


const ENDING = /\.(?:tgz|tar\.gz)$/;
/**
 * Reads `…/@scope/name/-/name-1.0.0.tgz`, the shape that npm's registry and nearly all others use.
 * Null for a URL of another shape.
 */
function tarballOf(url) {
    if (!/^https?:\/\//i.test(url))
        return null;
    const [path = ''] = url.split(/[?#]/, 1);
    const dash = path.lastIndexOf('/-/');
    if (dash === -1)
        return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const folders = path.slice(0, dash).replace(/%2f/gi, '/').replace(/%40/g, '@').split('/');
    const project = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    if (!ENDING.test(file) || !file.startsWith(`${project}-`))
        return null;
    const version = (0,_domain_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .D)(file.slice(project.length + 1).replace(ENDING, ''));
    if (!_version_js__WEBPACK_IMPORTED_MODULE_0__/* .npmVersions */ .Dy.valid(version))
        return null;
    return { name: scope.startsWith('@') ? `${scope}/${project}` : project, version };
}
/** Whether a URL is of exactly this package, without taking it apart: nearly every entry of every lockfile. */
function isTarballOf(url, name, version) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const ending = `/${name}/-/${base}-${version}.tgz`;
    if (!url.endsWith(ending) || !/^https?:\/\/[^?#%]*$/.test(url))
        return false;
    // `@other/name` ends like `name`.
    return name.startsWith('@') || url[url.lastIndexOf('/', url.length - ending.length - 1) + 1] !== '@';
}


/***/ }),

/***/ 79004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseSpec),
/* harmony export */   t: () => (/* binding */ isRegistrySpec)
/* harmony export */ });
/* harmony import */ var _plain_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92745);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93465);


const GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):)/i;
const HOSTED = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+\/?(?:#.*)?$/i;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s:]+$/;
const FILE = /^(?:file:|link:|\.{0,2}\/|\.{1,2}$|~\/|[a-z]:[/\\])/i;
function parseSpec(spec) {
    const text = spec.trim();
    if (isRegistrySpec(text))
        return registrySpec(text);
    if (FILE.test(text))
        return { type: 'file', path: text.replace(/^(?:file|link):/i, '') };
    if (GIT.test(text) || HOSTED.test(text))
        return { type: 'git', url: text };
    if (/^https?:/i.test(text))
        return { type: 'url', url: text };
    const [path = ''] = text.split('#');
    return SHORTHAND.test(path) ? { type: 'git', url: `github:${text}` } : { type: 'url', url: text };
}
/** Whether a registry answers it: a range, a tag or an alias of one. Cheap: it is asked for every edge of a lockfile. */
function isRegistrySpec(spec) {
    return spec.startsWith('npm:') || (!spec.includes('/') && !spec.includes(':') && spec !== '.' && spec !== '..');
}
function registrySpec(text) {
    if (!text.startsWith('npm:'))
        return rangeOrTag(text);
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1
        ? { type: 'alias', name: target, range: '*' }
        : { type: 'alias', name: target.slice(0, at), range: target.slice(at + 1) };
}
const rangeOrTag = (text) => (0,_plain_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainRange */ .U)(text) || _version_js__WEBPACK_IMPORTED_MODULE_1__/* .npmVersions */ .Dy.validRange(text) ? { type: 'range', range: text } : { type: 'tag', tag: text };


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

/***/ 29524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REMEDY)
/* harmony export */ });
/** What to do about a bill that can't be right. */
const REMEDY = 'Make the bill of materials anew with the tool that wrote it, or remove it if nothing uses it.';


/***/ }),

/***/ 27767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/src/ecosystems/json/document.js + 1 modules
var json_document = __webpack_require__(61549);
// EXTERNAL MODULE: ./build/src/ecosystems/json/object.js
var object = __webpack_require__(37907);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/bill.js
var sbom_bill = __webpack_require__(29524);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(46145);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(49552);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(50412);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/purl.js


const TYPE = /^[a-z][a-z0-9.+-]*$/;
const NONE = new Map();
/**
 * Reads a package URL by the rules of the package-url specification: subpath, qualifiers, scheme, type and version are
 * split off in that order, and each part is decoded. Names are kept as written, for npm has old ones with capitals;
 * PyPI's are normalised.
 */
function readPurl(text) {
    const [rest, subpath] = cutLast(text, '#');
    const [path, query] = cutLast(rest, '?');
    if (!/^pkg:/i.test(path))
        return malformed('does not begin with "pkg:"');
    const [, type = '', body = ''] = /^\/*([^/]*)\/+(.*)$/s.exec(path.slice(4)) ?? [];
    const kind = type.toLowerCase();
    if (!TYPE.test(kind))
        return malformed('has no type');
    // A scope may stand there with its sign unencoded.
    const at = body.lastIndexOf('@');
    const versioned = at > 0 && body[at - 1] !== '/';
    try {
        const segments = decodeAll(versioned ? body.slice(0, at) : body);
        if (segments.length === 0)
            return malformed('has no name');
        const version = versioned ? decodeURIComponent(body.slice(at + 1)) : '';
        const known = nameOf(kind, segments.join('/'), decodeAll(subpath));
        if (known === null)
            return { kind: 'other', type: kind };
        if (known.name === null)
            return malformed(`has a name that ${(0,errors/* quote */.hD)(kind)} does not have`);
        const { ecosystem, name } = known;
        return { kind: 'package', identity: { ecosystem, name, version, qualifiers: qualifiersOf(query) } };
    }
    catch {
        return malformed('has a part that can’t be decoded');
    }
}
/** The ecosystem and the name in it; a null name: it can't be one. Null for a type that is not ours. */
function nameOf(type, name, subpath) {
    const slashes = name.split('/').length - 1;
    switch (type) {
        case 'npm':
            return { ecosystem: 'npm', name: slashes === (name.startsWith('@') ? 1 : 0) ? name : null };
        case 'pypi':
            return { ecosystem: 'pypi', name: slashes === 0 ? (0,names/* normalizeName */.P)(name) : null };
        case 'githubactions':
            return { ecosystem: 'github-actions', name: slashes === 0 ? null : [name, ...subpath].join('/') };
        default:
            return null;
    }
}
const malformed = (cause) => ({ kind: 'malformed', cause });
const decodeAll = (path) => path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);
function cutLast(text, mark) {
    const at = text.lastIndexOf(mark);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function qualifiersOf(query) {
    if (query === '')
        return NONE;
    return new Map(query.split('&').map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1 ? [pair, ''] : [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))];
    }));
}

;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/part.js





/**
 * The graph part of a bill of materials: packages of our ecosystems, everything else told as unaudited. The project asks
 * for what the root needs and for what components need that are no packages. What nothing leads to is implied by the
 * bill, which lists what is there, and often not why.
 */
function partOfBill(file, bill) {
    const known = [];
    const unaudited = [];
    const root = rootOf(file, bill);
    const projects = [root];
    // What stands behind a reference: a package by its index, or the project that asks for whatever it needs.
    const behind = new Map([[bill.root.ref, root]]);
    for (const component of bill.components) {
        if (behind.has(component.ref))
            refuse(bill, component, 'another component goes by the same reference.');
        const identity = identityOf(component, bill, unaudited);
        if (identity === null)
            behind.set(component.ref, root);
        else if (isProject(component, bill)) {
            const { ecosystem, name, version } = identity;
            const project = { ecosystem, name, version: version === '' ? null : version, asks: new Map() };
            behind.set(component.ref, project);
            projects.push(project);
        }
        else {
            behind.set(component.ref, known.length);
            known.push({ component, identity, requires: [] });
        }
    }
    for (const need of bill.needs) {
        const [from, to] = [behind.get(need.from), behind.get(need.to)];
        if (from === undefined)
            dangling(need, need.from, bill);
        if (to === undefined)
            dangling(need, need.to, bill);
        const target = typeof to === 'number' ? known[to] : undefined;
        if (from === undefined || typeof to !== 'number' || target === undefined)
            continue;
        const scope = need.scope ?? target.component.scope ?? 'runtime';
        if (typeof from === 'number')
            known[from]?.requires.push({ to, optional: scope !== 'runtime' });
        else if (!from.asks.has(to))
            from.asks.set(to, { ...askFor(target, to), scope });
    }
    const reached = reachedFrom(projects.flatMap(({ asks }) => [...asks.keys()]), known);
    for (const [index, one] of known.entries()) {
        if (!reached.has(index))
            root.asks.set(index, { ...askFor(one, index), implied: true });
    }
    const part = (0,locked/* partOfLocked */.H)(file, {
        ecosystem: root.ecosystem ?? known[0]?.identity.ecosystem ?? 'npm',
        packages: known.map((one) => packageOf(one, bill)),
        projects: projects.map(({ asks, ...project }) => Object.assign(project, { asks: [...asks.values()] })),
        problems: bill.problems,
    });
    const packages = part.packages.map((one, index) => withScope(one, known[index]?.component.scope ?? null));
    return { ...part, packages, unaudited };
}
/** A scope that the bill tells is the package's; edges only tell that of the others. */
const withScope = (one, scope) => scope === null || scope === one.entry.scope ? one : { ...one, entry: { ...one.entry, scope } };
function rootOf(file, { root: { name, version, purl } }) {
    const reading = readPurl(purl ?? '');
    const identity = reading.kind === 'package' ? reading.identity : null;
    return {
        ...(identity === null ? {} : { ecosystem: identity.ecosystem }),
        name: identity?.name ?? (name || file.split('/').at(-2) || 'project'),
        version: version === '' ? null : version,
        asks: new Map(),
    };
}
/** A bill of several projects is of the folder that holds them, and has them as programs that nobody else uses. */
const isProject = ({ isApplication, scope }, { root }) => isApplication && scope === null && root.purl?.startsWith('pkg:generic/') === true;
function askFor({ component: { scope, location }, identity: { name, version } }, to) {
    return { name, range: version, scope: scope ?? 'runtime', location, mismatch: null, to };
}
function dangling({ location }, ref, { problems }) {
    problems.push({
        location,
        message: `The reference ${(0,errors/* quote */.hD)(ref)} leads to no component of the bill.`,
        remedy: sbom_bill/* REMEDY */.n,
    });
}
const refuse = (bill, { ref, location }, message) => {
    bill.problems.push({ location, message: `${(0,errors/* quote */.hD)(ref)}: ${message}`, remedy: sbom_bill/* REMEDY */.n });
};
/** Which package a component is; null: none of ours, and told so. */
function identityOf(component, bill, unaudited) {
    const { purl, name, version, location } = component;
    if (purl === null) {
        const text = version === '' ? name : `${name}@${version}`;
        unaudited.push({ kind: 'component without a package URL', name: text, location });
        return null;
    }
    const reading = readPurl(purl);
    if (reading.kind === 'package') {
        const { identity } = reading;
        if (identity.version === '')
            return { ...identity, version };
        if (version !== '' && version !== identity.version) {
            refuse(bill, component, `its version is ${(0,errors/* quote */.hD)(version)}, but its package URL is ${(0,errors/* quote */.hD)(purl)}.`);
        }
        return identity;
    }
    if (reading.kind === 'other')
        unaudited.push({ kind: `${reading.type} package`, name: purl, location });
    else
        refuse(bill, component, `the package URL ${(0,errors/* quote */.hD)(purl)} ${reading.cause}.`);
    return null;
}
function packageOf({ component, identity, requires }, bill) {
    const { ecosystem, name, version } = identity;
    const source = sourceOf(component, identity);
    const contradiction = ecosystem === 'npm' ? (0,lock_source/* contradictionOf */.z)({ name, version, resolved: source.url }, source) : null;
    if (contradiction !== null)
        refuse(bill, component, contradiction);
    if (version === '' && ecosystem !== 'npm')
        refuse(bill, component, 'the component has no version.');
    return {
        ecosystem,
        name,
        version,
        entry: {
            key: component.ref,
            location: component.location,
            source,
            integrity: component.integrity,
            bundled: false,
            license: component.license,
            installScript: null,
            alias: null,
        },
        ...(component.scope === null ? {} : { told: component.scope }),
        requires,
    };
}
/** A repository counts only where no file is named: many bills name a package's repository besides. */
function sourceOf({ url }, { qualifiers }) {
    const file = url ?? qualifiers.get('download_url') ?? null;
    const git = file === null ? qualifiers.get('vcs_url') : undefined;
    if (git !== undefined)
        return { type: 'git', url: git };
    if (file !== null && /^git(?:\+|:)/.test(file))
        return { type: 'git', url: file };
    if (file !== null && !/^https?:\/\//i.test(file))
        return { type: 'file', url: file };
    return { type: 'registry', url: file ?? qualifiers.get('repository_url') ?? null };
}
function reachedFrom(start, known) {
    const reached = new Set(start);
    // The set grows while it is walked.
    for (const index of reached)
        for (const { to } of known[index]?.requires ?? [])
            reached.add(to);
    return reached;
}

// EXTERNAL MODULE: ./build/src/ecosystems/sbom/spots.js
var sbom_spots = __webpack_require__(94956);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/document.js





/** Reads a bill of materials in JSON. */
function readDocument(text, file, reader) {
    const spots = (0,sbom_spots/* spotsIn */.xS)(file, reader.lists);
    const document = (0,json_document/* readJson */.V)(text, file, sbom_bill/* REMEDY */.n, sbom_spots/* FILE */.PW, spots.step, spots.element);
    const problems = [...document.problems];
    const unread = { file, projects: [], packages: [], problems };
    if (document.value === undefined)
        return unread;
    if (reader.isAnother(document.value, file)) {
        const location = { file, line: 1 };
        return { ...unread, unaudited: [{ kind: 'bill of materials of an unknown format', name: file, location }] };
    }
    const fields = (0,object/* objectOf */.X)(document.value, file, sbom_bill/* REMEDY */.n, problems);
    if (fields === null || !reader.reads(fields))
        return unread;
    return partOfBill(file, reader.read(fields, file, spots.lists, problems));
}


/***/ }),

/***/ 16349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hashesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37249);
/* harmony import */ var _pypi_hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34038);



/** Those that both formats name and an installer checks by; what else there is pins nothing for it. */
const KNOWN = /^(?:md5|sha(?:1|224|256|384|512))$/;
/** The hashes in a list of objects that have an algorithm (`SHA-512`, `SHA512`) and a digest in hex. */
function hashesIn(list, algorithm, content, fields) {
    if (list === undefined)
        return [];
    if (!Array.isArray(list)) {
        fields.problem('its hashes are no list.');
        return [];
    }
    return list.flatMap((one) => {
        const [name, hex] = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(one) ? [one[algorithm], one[content]] : [];
        if (typeof name !== 'string' || typeof hex !== 'string') {
            fields.problem('one of its hashes has no algorithm or no digest.');
            return [];
        }
        const known = name.toLowerCase().replace('sha-', 'sha');
        if (!KNOWN.test(known))
            return [];
        const hash = (0,_pypi_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .q)(`${known}:${hex}`);
        if (hash !== null)
            return [hash];
        fields.problem(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hex)} is no digest of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}.`);
        return [];
    });
}


/***/ }),

/***/ 34568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** The list in a field; empty where there is none, and anything else is a problem. */
function listOf(fields, name) {
    const value = fields.raw(name);
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    fields.refuse(name, value, 'a list');
    return [];
}


/***/ }),

/***/ 94956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   xS: () => (/* binding */ spotsIn)
/* harmony export */ });
/** The object that the whole file is. */
const FILE = { inside: null, name: '' };
/** Collects, while the keys of a bill go by, the places of the objects in the file's lists of these names, at any depth. */
function spotsIn(file, names) {
    const lists = new Map([...names].map((name) => [name, []]));
    return {
        lists,
        step: ({ inside, name }, key) => {
            if (inside !== null)
                return key === name ? { inside, name } : null;
            const list = lists.get(key);
            return list === undefined ? null : { inside: list, name: key };
        },
        element: ({ inside, name }, line, column) => {
            const spot = { location: { file, line, column }, inside: [] };
            inside?.push(spot);
            return { inside: spot.inside, name };
        },
    };
}
/** The objects of a list with their places. */
function placed(list, spots, file) {
    let objects = 0;
    return list.map((raw) => {
        const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
        const spot = isObject ? spots[objects] : undefined;
        if (isObject)
            objects += 1;
        return { raw, spot: spot ?? { location: { file, line: 1 }, inside: [] } };
    });
}


/***/ })

};
