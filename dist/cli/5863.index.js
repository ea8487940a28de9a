export const id = 5863;
export const ids = [5863];
export const modules = {

/***/ 1549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
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

/***/ 1065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);


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

/***/ 7907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1549);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1065);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);



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

/***/ 7249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value's type as a sentence has it: `a number`, `null`, `missing`. */
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}


/***/ }),

/***/ 4078:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F_: () => (/* binding */ MAX_LOCATION),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   _$: () => (/* binding */ isNested)
/* harmony export */ });
/** A path that is longer can't be installed on any system, and could only serve to exhaust the reader. */
const MAX_LOCATION = 4096;
/** Reads a location such as `node_modules/a/node_modules/@s/b` or `packages/a`. */
function placeOf(location) {
    const at = location.lastIndexOf('node_modules/');
    const rest = at === 0 || location[at - 1] === '/' ? location.slice(at + 'node_modules/'.length) : null;
    if (rest !== null && isPackageName(rest))
        return { installedAs: rest, name: rest };
    const segments = location.split('/');
    const [scope = '', base = ''] = segments.slice(-2);
    if (segments.length === 1)
        return { installedAs: null, name: location };
    return { installedAs: null, name: scope.startsWith('@') ? `${scope}/${base}` : base };
}
const isPackageName = (name) => {
    const slash = name.indexOf('/');
    if (!name.startsWith('@'))
        return slash === -1 && name !== '';
    return slash > 1 && slash < name.length - 1 && !name.includes('/', slash + 1);
};
/** Whether it lies inside another package of node_modules, and not in one of the project's own folders. */
function isNested(location) {
    return location.indexOf('node_modules/') !== location.lastIndexOf('node_modules/');
}
/**
 * Why npm would not look where the location says, or null. Two such locations can mean one folder,
 * so that one entry would hide the other.
 */
function faultOf(location) {
    if (location.length > MAX_LOCATION)
        return `is longer than ${MAX_LOCATION} characters`;
    if (location.includes('\\'))
        return 'has a backslash';
    if (location.startsWith('/') || /^[A-Za-z]:/.test(location))
        return 'is an absolute path';
    if (location.endsWith('/') || location.includes('//'))
        return 'has an empty part';
    const inside = location.replace(/^(?:\.\.\/)+/, '');
    return /(?:^|\/)\.{1,2}(?:\/|$)/.test(inside) ? 'has a part that leads elsewhere' : null;
}
/** A relative path without `.` and inner `..` parts; what a link's target is written as. */
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 1654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS),
/* harmony export */   j: () => (/* binding */ readAsks)
/* harmony export */ });
const SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
const NOWHERE = () => null;
/**
 * What a package asks for. As in npm, an entry of optionalDependencies overrides one of
 * dependencies, and an optional peer is one that peerDependenciesMeta calls so. Development
 * dependencies count only for what is developed here.
 */
function readAsks(fields, development, placeOf = NOWHERE) {
    const asks = [];
    const add = (section, name, spec, scope, required) => {
        asks.push({ name, spec, section, scope, required, place: placeOf(section, name) });
    };
    fields.eachString('optionalDependencies', (name, spec) => add('optionalDependencies', name, spec, 'optional', false));
    const overridden = asks.length === 0 ? null : new Set(asks.map((ask) => ask.name));
    fields.eachString('dependencies', (name, spec) => {
        if (overridden?.has(name) !== true)
            add('dependencies', name, spec, 'runtime', true);
    });
    const optional = fields.raw('peerDependencies') === undefined ? null : optionalPeers(fields);
    fields.eachString('peerDependencies', (name, spec) => {
        const required = optional?.has(name) !== true;
        add('peerDependencies', name, spec, required ? 'runtime' : 'optional', required);
    });
    if (development) {
        fields.eachString('devDependencies', (name, spec) => add('devDependencies', name, spec, 'development', true));
    }
    return asks;
}
function optionalPeers(fields) {
    const meta = fields.record('peerDependenciesMeta') ?? {};
    return new Set(Object.entries(meta)
        .filter(([, about]) => typeof about === 'object' && about !== null && 'optional' in about && about.optional === true)
        .map(([name]) => name));
}


/***/ }),

/***/ 5474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   v: () => (/* binding */ manifestsBeside)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7907);
/* harmony import */ var _lock_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4078);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1654);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);





/** Reads the manifests around a lockfile, each once. */
function manifestsBeside(lockfile, beside, problems) {
    const top = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(lockfile);
    const known = new Map();
    return (folder) => {
        const found = known.get(folder);
        if (found !== undefined)
            return found;
        const path = folder === '' ? 'package.json' : `${folder}/package.json`;
        const text = beside(path);
        const manifest = text === undefined ? null : readManifest(text, (0,_lock_location_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(top + path), problems);
        known.set(folder, manifest);
        return manifest;
    };
}
const REMEDY = 'Write it as npm documents package.json, and run "npm install".';
/** Reads a package.json; null where it is none at all. Whatever is wrong is among `problems`. */
function readManifest(text, file, problems) {
    const places = new Map(_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .b.map((section) => [section, new Map()]));
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .A)(text, file, REMEDY, problems, places, (state, key, line, column) => {
        if (state === places)
            return places.get(key) ?? null;
        state.set(key, { file, line, column });
        return null;
    });
    if (fields === null)
        return null;
    const manager = fields.raw('packageManager');
    const resolutions = [];
    fields.eachString('resolutions', (what, spec) => resolutions.push([what, spec]));
    return {
        file,
        name: fields.string('name'),
        version: fields.string('version'),
        asks: (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsks */ .j)(fields, true, (section, name) => places.get(section)?.get(name) ?? { file, line: 1 }),
        workspaces: (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .readPatterns */ .c)(fields),
        packageManager: typeof manager === 'string' ? manager : null,
        overrides: fields.record('overrides') !== null,
        resolutions,
    };
}


/***/ }),

/***/ 9004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseSpec),
/* harmony export */   t: () => (/* binding */ isRegistrySpec)
/* harmony export */ });
/* harmony import */ var _plain_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2745);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);


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

/***/ 8873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ workspaceTest),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);

/** More alternatives than these in one pattern's braces are not spelled out: the pattern then matches nothing. */
const MAX_ALTERNATIVES = 100;
const MAX_PATTERNS = 100;
const MAX_LENGTH = 256;
/** The `workspaces` of a package.json: a list of patterns, or an object that has it as `packages`. */
function readPatterns(fields) {
    const value = fields.raw('workspaces');
    if (value === undefined)
        return [];
    const list = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? (value['packages'] ?? []) : value;
    if (!Array.isArray(list)) {
        fields.refuse('workspaces', list, 'a list of patterns');
        return [];
    }
    const strings = list.filter((item) => typeof item === 'string');
    const other = list.find((item) => typeof item !== 'string');
    if (other !== undefined)
        fields.problem(`"workspaces" has ${(0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(other)} among its patterns.`);
    return strings;
}
/**
 * A test whether a folder is a workspace: patterns of `*`, `?`, `**` and `{a,b}`, later ones winning
 * over earlier ones, `!` taking out again. Written for patterns that nobody trusts: it takes at most
 * pattern times path steps. What is longer, more, or of another kind (`[a-z]`, `+(x)`) matches
 * nothing: such a folder is treated as any other, not as the project's own.
 */
function workspaceTest(patterns) {
    const rules = patterns.slice(0, MAX_PATTERNS).map((pattern) => {
        const negated = pattern.startsWith('!');
        const body = pattern
            .slice(negated ? 1 : 0)
            .replace(/^(?:\.?\/)+/, '')
            .replace(/\/+$/, '');
        return {
            negated,
            alternatives: body.length > MAX_LENGTH || /[[\]()\\]/.test(body) ? [] : spellOut(body).map((one) => one.split('/')),
        };
    });
    return (folder) => {
        if (folder.length > MAX_LENGTH)
            return false;
        const segments = folder.split('/');
        let matched = false;
        for (const { negated, alternatives } of rules) {
            if (alternatives.some((pattern) => matchSegments(pattern, segments)))
                matched = !negated;
        }
        return matched;
    };
}
function spellOut(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (done.length + open.length > MAX_ALTERNATIVES)
            return [];
        const braces = /\{([^{}]*)\}/.exec(one);
        if (braces === null)
            done.push(one);
        else
            for (const item of (braces[1] ?? '').split(','))
                open.push(one.replace(braces[0], () => item));
    }
    return done;
}
const matchSegments = (pattern, segments) => matchWild(pattern, segments, (one) => one === '**', (one, segment) => matchWild(one.split(''), segment.split(''), isStar, isSame));
const isStar = (one) => one === '*';
const isSame = (one, character) => one === '?' || one === character;
/** Greedy matching that goes back to the last wildcard only, which is enough and keeps it from exploding. */
function matchWild(pattern, items, isWild, same) {
    let [at, star, mark, index] = [0, -1, 0, 0];
    while (index < items.length) {
        const one = pattern[at];
        if (one !== undefined && isWild(one)) {
            star = at;
            mark = index;
            at += 1;
        }
        else if (one !== undefined && same(one, items[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            mark += 1;
            index = mark;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWild);
}


/***/ }),

/***/ 4147:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   vs: () => (/* binding */ pathTo),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a `/`-separated path, with its slash; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The folder of a path and all above it, each with its slash, the nearest first; the top is empty. */
function foldersAbove(path) {
    const folders = [folderOf(path)];
    for (let at = folders[0] ?? ''; at !== ''; folders.push(at))
        at = folderOf(at.slice(0, -1));
    return folders;
}
/** A path as a file of this folder writes it, from the top of the tree; null where it leads out of the tree. */
function pathFrom(folder, written) {
    if (written.startsWith('/'))
        return null;
    const parts = [];
    for (const part of `${folder}${written}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** How a file of one folder names a path from the top of the tree. */
const pathTo = (folder, path) => '../'.repeat(folder.split('/').length - 1) + path;


/***/ })

};
