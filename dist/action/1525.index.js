export const id = 1525;
export const ids = [1525];
export const modules = {

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

/***/ 78725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ pnpmSettings),
  a: () => (/* binding */ yarnSettings)
});

// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npm.js
var npm = __webpack_require__(80962);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npmrc.js
var settings_npmrc = __webpack_require__(79809);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var settings_registry = __webpack_require__(21924);
// EXTERNAL MODULE: ./build/src/ecosystems/yaml/read.js + 5 modules
var read = __webpack_require__(21886);
// EXTERNAL MODULE: ./build/src/ecosystems/yaml/value.js
var value = __webpack_require__(94914);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/settings/yaml.js



const REMEDY = 'Write it without anchors, tags and texts over several lines, so that it can be read.';
/** Reads what a pnpm-workspace.yaml says of registries. */
function readPnpmWorkspace(text, file, problems) {
    const settings = yaml_read(text, file, problems);
    if (settings === null)
        return settings_registry/* NOTHING */.K$;
    const scopes = new Map();
    let registry = textAt(settings, 'registry');
    each(settings.get('registries'), (name, url) => {
        if (name === 'default')
            registry = url;
        else
            scopes.set(name.startsWith('@') ? name : `@${name}`, url);
    });
    each(settings, (key, url) => {
        const [, scope] = /^(@[^:/]+):registry$/.exec(key) ?? [];
        if (scope !== undefined)
            scopes.set(scope, url);
    });
    return {
        registry,
        scopes,
        replaces: null,
        unverified: isFalse(settings, 'strictSsl', 'strict-ssl'),
        passesOver: isFalse(settings, 'lockfile') ? 'lockfile: false' : null,
    };
}
const YARN_LOCK = 'yarn.lock';
/** Reads what a .yarnrc.yml says of registries; a variable of the environment counts as what it is when not set. */
function readYarnrcYml(text, file, problems) {
    const settings = yaml_read(text, file, problems);
    if (settings === null)
        return settings_registry/* NOTHING */.K$;
    const scopes = new Map();
    const scoped = settings.get('npmScopes');
    if (scoped instanceof value/* YamlMap */._M) {
        scoped.forEach((name, scope) => {
            const server = scope instanceof value/* YamlMap */._M ? serverOf(scope) : null;
            if (server !== null)
                scopes.set(`@${name}`, server);
        });
    }
    // Of Yarn 2 and 3; later ones refuse to run with it.
    const lockfile = textAt(settings, 'lockfileFilename') ?? YARN_LOCK;
    return {
        ...settings_registry/* NOTHING */.K$,
        registry: serverOf(settings),
        scopes,
        unverified: isFalse(settings, 'enableStrictSsl'),
        passesOver: lockfile === YARN_LOCK ? null : `lockfileFilename: ${lockfile}`,
    };
}
/**
 * People write these files, and may use more of YAML than we read. That matters where registries may be among what they
 * say, by their names or behind an escape.
 */
function yaml_read(text, file, problems) {
    const { documents, problems: faults } = (0,read/* readYaml */.g)(text, file, REMEDY);
    const [fault] = faults;
    if (fault !== undefined && /regist|ssl|lockfile|\\/i.test(text)) {
        const message = `${fault.message} It may name registries, and which ones is not known.`;
        problems.push({ ...fault, message });
    }
    return fault === undefined && documents[0] instanceof value/* YamlMap */._M ? documents[0] : null;
}
const serverOf = (map) => textAt(map, 'npmRegistryServer')?.replace(/\$\{[^}:-]{0,100}:?-([^}]{0,1000})\}/g, '$1') ?? null;
function each(map, visit) {
    if (!(map instanceof value/* YamlMap */._M))
        return;
    map.forEach((key, value) => {
        if (typeof value === 'string')
            visit(key, value);
    });
}
function textAt(map, key) {
    const value = map.get(key);
    return typeof value === 'string' && value !== '' ? value : null;
}
const isFalse = (map, ...keys) => keys.some((key) => map.get(key) === 'false');

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/settings/beside.js






const YARNRC = '.yarnrc';
const YARNRC_YML = '.yarnrc.yml';
const PNPM_WORKSPACE = 'pnpm-workspace.yaml';
function pnpmSettings(file, beside, problems) {
    const text = beside(PNPM_WORKSPACE);
    const own = text === undefined ? settings_registry/* NOTHING */.K$ : readPnpmWorkspace(text, pathOf(file, PNPM_WORKSPACE), problems);
    return (0,settings_registry/* together */.bs)([own, { ...(0,npm/* npmSettings */.vm)(beside), replaces: null }]);
}
/** Yarn reads the settings of every folder from the lockfile's up, the nearest first. */
function yarnSettings(dialect, file, beside, problems) {
    const found = [];
    const depth = file.split('/').length;
    for (let up = 0; up < depth; up += 1) {
        const folder = '../'.repeat(up);
        const textOf = (name) => beside(folder + name);
        if (dialect === 'berry') {
            const text = textOf(YARNRC_YML);
            if (text !== undefined)
                found.push(readYarnrcYml(text, pathOf(file, folder + YARNRC_YML), problems));
        }
        else {
            const yarnrc = textOf(YARNRC);
            if (yarnrc !== undefined)
                found.push((0,settings_npmrc/* readYarnrc */.q)(yarnrc));
            const npmrc = textOf(npm/* NPMRC */.TX);
            if (npmrc !== undefined)
                found.push((0,npm/* asLocked */.Jn)((0,settings_npmrc/* readNpmrc */.Z)(npmrc)));
        }
    }
    return (0,settings_registry/* together */.bs)(found);
}
const pathOf = (file, relative) => (0,lock_location/* normalize */.S8)((0,paths/* folderOf */.yS)(file) + relative);


/***/ }),

/***/ 21886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/yaml/value.js
var value = __webpack_require__(94914);
;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/lines.js

const SPACE = 32;
const TAB = 9;
const RETURN = 13;
const HASH = 35;
// Nearly every line of a lockfile: blank lines before it, its indentation, a key of an ordinary beginning, and behind
// that nothing, a text without spaces, or something that is looked at more closely. One expression takes such a line
// apart in the time of a few calls. It matches nothing that could mean anything else.
const ORDINARY = /(\n*)( *)(?:'([^'\n]*)'|([A-Za-z0-9./][^\s#]*)):(?:(?: ([A-Za-z0-9^~./][^\s#]*(?<!:)))?(?=\n)|(?= ))/y;
/**
 * The lines of a YAML text, one at a time: the current one without its indentation and without what
 * is blank at its end. Blank lines and comments are passed over, and counted for whom it matters.
 */
class Lines {
    /** 1-based. */
    number = 0;
    /** How far the current line is indented; -1 at the end of a document, where `content` is its marker, or empty at the end of the text. */
    indent = -1;
    /** The key of an ordinary line, the text behind it where that is ordinary too, and where what is behind begins. */
    key = null;
    simple = null;
    behind = 0;
    /** How many blank lines stand before the current one. */
    blank = 0;
    /** A comment stands between the line before and this one. */
    commented = false;
    /** Whether a tab, or what may begin a comment behind something, stands anywhere in the text: most have none. */
    hasTabs;
    hasComments;
    #text;
    #next = 0;
    #from = 0;
    /** Null while nobody asked for it. */
    #content = '';
    constructor(text) {
        this.#text = text;
        this.hasTabs = text.includes('\t');
        this.hasComments = text.includes(' #');
    }
    get content() {
        this.#content ??= this.#text.slice(this.#from, this.#trimmed(this.#from, this.#next - 1));
        return this.#content;
    }
    /** Whether it is an item of a list, or a key that is written as YAML writes long ones. */
    get isItem() {
        return this.key === null && isSign(this.content, 0x2d);
    }
    get isExplicit() {
        return this.key === null && isSign(this.content, 0x3f);
    }
    /** Goes to the next line that says something. */
    advance() {
        this.blank = 0;
        this.commented = false;
        ORDINARY.lastIndex = this.#next;
        const found = ORDINARY.exec(this.#text);
        if (found === null)
            this.#advanceSlowly();
        else
            this.#take(found);
    }
    #take([whole, blanks = '', spaces = '', quoted, plain, simple]) {
        this.blank = blanks.length;
        this.number += this.blank + 1;
        this.indent = spaces.length;
        this.key = quoted ?? plain ?? '';
        this.simple = simple ?? null;
        this.behind = this.key.length + (quoted === undefined ? 1 : 3);
        this.#from = this.#next + this.blank + this.indent;
        this.#content = null;
        this.#next = this.#endOf(this.#next + whole.length) + 1;
    }
    #advanceSlowly() {
        this.key = null;
        this.simple = null;
        while (this.#next < this.#text.length) {
            const start = this.#next;
            const end = this.#endOf(start);
            this.#next = end + 1;
            this.number += 1;
            let from = start;
            while (from < end && this.#text.charCodeAt(from) === SPACE)
                from += 1;
            if (this.#text.charCodeAt(from) === TAB)
                throw new value/* YamlFault */.Io('a tab stands where lines are indented', this.number);
            const to = this.#trimmed(from, end);
            if (from === to) {
                this.blank += 1;
                continue;
            }
            if (this.#text.charCodeAt(from) === HASH) {
                this.commented = true;
                continue;
            }
            this.#content = this.#text.slice(from, to);
            this.indent = from - start;
            if (this.indent === 0 && isMarker(this.#content))
                this.indent = -1;
            return;
        }
        this.indent = -1;
        this.#content = '';
    }
    /** Takes what begins at `offset` of the current line as a line of its own: `- a: 1` holds the line `a: 1`. */
    enter(offset) {
        this.indent += offset;
        this.#content = this.content.slice(offset);
        this.key = null;
        this.simple = null;
    }
    /**
     * The line after the current one as it is, taken only if it is blank or indented by `least`; null
     * where it is not, or where there is none. For texts in which `#` begins no comment.
     */
    takeRaw(least) {
        const start = this.#next;
        if (start >= this.#text.length)
            return null;
        const end = this.#endOf(start);
        let from = start;
        while (from < end && this.#text.charCodeAt(from) === SPACE)
            from += 1;
        const blank = from === end || (from === end - 1 && this.#text.charCodeAt(from) === RETURN);
        // Indentation at the very end of the text is no line.
        if (blank ? end === this.#text.length && from - start <= least : from - start < least)
            return null;
        this.#next = end + 1;
        this.number += 1;
        return this.#text.slice(start, this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
    }
    #endOf(start) {
        const end = this.#text.indexOf('\n', start);
        return end === -1 ? this.#text.length : end;
    }
    #trimmed(from, end) {
        let to = end;
        for (; to > from; to -= 1) {
            const code = this.#text.charCodeAt(to - 1);
            if (code !== SPACE && code !== RETURN && code !== TAB)
                break;
        }
        return to;
    }
}
/** Without the spaces at its end; those alone, for YAML knows no other blanks within a line. */
function withoutEndSpaces(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === SPACE)
        end -= 1;
    return end === text.length ? text : text.slice(0, end);
}
const isSign = (content, sign) => content.charCodeAt(0) === sign && (content.length === 1 || content.charCodeAt(1) === SPACE);
const isMarker = (content) => (content.startsWith('---') || content.startsWith('...')) && (content.length === 3 || content.charAt(3) === ' ');

;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/scalars.js

const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['/', '/'],
    ['\\', '\\'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const CODES = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
/** Reads the quoted text that begins at `from`. Throws a fault where it does not end in its line. */
function quoted(content, from, line) {
    return content.charAt(from) === "'" ? single(content, from, line) : scalars_double(content, from, line);
}
function single(content, from, line) {
    let end = content.indexOf("'", from + 1);
    if (end !== -1 && content.charAt(end + 1) !== "'")
        return { text: content.slice(from + 1, end), end: end + 1 };
    while (end !== -1 && content.charAt(end + 1) === "'")
        end = content.indexOf("'", end + 2);
    if (end === -1)
        throw unclosed(line);
    return { text: content.slice(from + 1, end).replaceAll("''", "'"), end: end + 1 };
}
function scalars_double(content, from, line) {
    const parts = [];
    let start = from + 1;
    for (let at = start; at < content.length; at += 1) {
        const character = content.charAt(at);
        if (character === '"') {
            parts.push(content.slice(start, at));
            return { text: parts.join(''), end: at + 1 };
        }
        if (character !== '\\')
            continue;
        parts.push(content.slice(start, at));
        const kind = content.charAt(at + 1);
        const digits = CODES.get(kind) ?? 0;
        parts.push(ESCAPES.get(kind) ?? decoded(content.slice(at + 2, at + 2 + digits), digits, line));
        at += 1 + digits;
        start = at + 1;
    }
    throw unclosed(line);
}
function decoded(hex, digits, line) {
    const code = digits > 0 && hex.length === digits && /^[0-9A-Fa-f]+$/.test(hex) ? parseInt(hex, 16) : Infinity;
    if (code > 0x10ffff)
        throw new value/* YamlFault */.Io('a backslash stands before what can’t be escaped', line);
    return String.fromCodePoint(code);
}
const unclosed = (line) => new value/* YamlFault */.Io('a quoted text does not end in the line it begins in', line);
const HEADER = /^([|>])(?:([+-])?([1-9])?|([1-9])([+-]))(?: +#.*)?$/;
/**
 * Reads the text of `|` and `>` that begins behind the current line, which ends in `header`, and goes
 * to the line after it. `parent` is the indentation of the key that it belongs to.
 */
function blockText(lines, header, parent) {
    const found = HEADER.exec(header);
    if (found === null)
        throw new value/* YamlFault */.Io('a block text begins with more than its sign', lines.number);
    const [, style, chomp = found[5] ?? '', digit = found[4]] = found;
    let indent = digit === undefined ? null : parent + Number(digit);
    const body = [];
    let widest = 0;
    for (let raw = lines.takeRaw(indent ?? parent + 1); raw !== null; raw = lines.takeRaw(indent ?? parent + 1)) {
        if (indent === null) {
            const first = raw.search(/[^ ]/);
            if (first === -1)
                widest = Math.max(widest, raw.length);
            else if (first < widest)
                throw new value/* YamlFault */.Io('a block text begins with a line indented more than it', lines.number);
            else
                indent = first;
        }
        body.push(raw.slice(indent ?? raw.length));
    }
    lines.advance();
    let kept = body.length;
    while (kept > 0 && body[kept - 1] === '')
        kept -= 1;
    const text = style === '|' ? body.slice(0, kept).join('\n') : folded(body.slice(0, kept));
    if (chomp === '+')
        return text + '\n'.repeat(body.length - kept + (kept > 0 ? 1 : 0));
    return chomp === '-' || kept === 0 ? text : `${text}\n`;
}
/** Lines that begin with no space are joined by one; a break counts only beside a blank line or one that is indented. */
function folded(body) {
    let text = '';
    let breaks = 0;
    let before = 'start';
    for (const line of body) {
        if (line === '') {
            breaks += 1;
            continue;
        }
        const now = /^[ \t]/.test(line) ? 'indented' : 'flush';
        if (before === 'start')
            text += '\n'.repeat(breaks);
        else if (before === 'flush' && now === 'flush')
            text += breaks === 0 ? ' ' : '\n'.repeat(breaks);
        else
            text += '\n'.repeat(breaks + 1);
        text += line;
        before = now;
        breaks = 0;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/flow.js



/** Deeper than any lockfile, and no strain on the stack. */
const MAX_DEPTH = 64;
/** What may not begin a plain text: signs of YAML that no lockfile is written with, and such as mean something else. */
const SIGNS = new Map([
    ['&', 'an anchor'],
    ['*', 'an alias'],
    ['!', 'a tag'],
    ['%', 'a directive'],
    ['@', 'a reserved sign'],
    ['`', 'a reserved sign'],
    [',', 'a comma'],
    ['{', 'a mapping'],
    ['[', 'a list'],
    ['}', 'a bracket'],
    [']', 'a bracket'],
    ['|', 'a block text'],
    ['>', 'a block text'],
    ['#', 'a comment'],
    ['"', 'a quoted text'],
    ["'", 'a quoted text'],
]);
/** Why a plain text can't begin like this; null: it can. */
function signOf(text) {
    // Nearly every text begins with a letter or a digit.
    if (isAlphanumeric(text.charCodeAt(0)))
        return null;
    const sign = SIGNS.get(text.charAt(0));
    if (sign !== undefined)
        return `${sign} stands where a plain text belongs`;
    return /^[-?:](?: |$)/.test(text) ? 'a sign of YAML stands where a plain text belongs' : null;
}
const isAlphanumeric = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
// What can end a plain text in brackets, or at least asks for a closer look.
const flow_ORDINARY = /[^,:#[\]{}\t]*/y;
/** Reads `{a: b}` and `[a, b]`, over as many lines as they take. */
class FlowReader {
    #lines;
    #add;
    #at = 0;
    #parent = -1;
    constructor(lines, add) {
        this.#lines = lines;
        this.#add = add;
    }
    /** Reads what begins at `from` of the current line, and goes on in lines indented more than `parent`; leaves the line behind it. */
    read(from, parent, depth) {
        this.#at = from;
        this.#parent = parent;
        const value = this.#collection(depth);
        const rest = this.#lines.content.slice(this.#at);
        if (rest !== '' && !/^ +#/.test(rest))
            throw this.#fault('something stands behind a closed bracket');
        this.#lines.advance();
        return value;
    }
    #collection(depth) {
        if (depth > MAX_DEPTH)
            throw this.#fault(`it is nested more than ${MAX_DEPTH} deep`);
        return this.#next() === '{' ? this.#map(depth) : this.#list(depth);
    }
    #map(depth) {
        const map = new value/* YamlMap */._M();
        this.#at += 1;
        while (this.#next() !== '}') {
            this.#pair(map, depth);
            this.#separator('}');
        }
        this.#at += 1;
        return map;
    }
    #list(depth) {
        const list = [];
        this.#at += 1;
        while (this.#next() !== ']') {
            list.push(this.#value(depth));
            this.#separator(']');
        }
        this.#at += 1;
        return list;
    }
    #separator(close) {
        const after = this.#next();
        if (after === ',')
            this.#at += 1;
        else if (after !== close)
            throw this.#fault(`neither a comma nor ${close} stands behind a value in brackets`);
    }
    #pair(map, depth) {
        this.#next();
        const line = this.#lines.number;
        const key = this.#scalar();
        if (this.#next() !== ':')
            throw this.#fault('a key in braces has no value');
        this.#at += 1;
        const next = this.#next();
        this.#add(map, key, next === ',' || next === '}' ? null : this.#value(depth), line);
    }
    #value(depth) {
        const next = this.#next();
        return next === '{' || next === '[' ? this.#collection(depth + 1) : this.#scalar();
    }
    #scalar() {
        const { content, number } = this.#lines;
        const first = content.charAt(this.#at);
        if (first === "'" || first === '"') {
            const { text, end } = quoted(content, this.#at, number);
            this.#at = end;
            return text;
        }
        const from = this.#at;
        this.#at = this.#endOfPlain(content, from);
        const text = withoutEndSpaces(content.slice(from, this.#at));
        const sign = text === '' ? 'a text in brackets is empty' : signOf(text);
        if (sign !== null)
            throw this.#fault(sign);
        return text;
    }
    #endOfPlain(content, from) {
        for (let at = from;; at += 1) {
            flow_ORDINARY.lastIndex = at;
            flow_ORDINARY.test(content);
            at = flow_ORDINARY.lastIndex;
            const sign = content.charAt(at);
            if (sign === '\t')
                throw this.#fault('a tab stands in a plain text');
            const goesOn = sign === ':' ? !' ,[]{}'.includes(content.charAt(at + 1)) : sign === '#' && content.charAt(at - 1) !== ' ';
            if (!goesOn)
                return at;
        }
    }
    /** The next character that is neither a space, nor of a comment, on whichever line it is. */
    #next() {
        for (;;) {
            const { content } = this.#lines;
            while (content.charCodeAt(this.#at) === 32)
                this.#at += 1;
            const isComment = content.charAt(this.#at) === '#' && (this.#at === 0 || content.charAt(this.#at - 1) === ' ');
            if (this.#at < content.length && !isComment)
                return content.charAt(this.#at);
            this.#lines.advance();
            if (this.#lines.indent <= this.#parent)
                throw this.#fault('a bracket is not closed');
            this.#at = 0;
        }
    }
    #fault(message) {
        return new value/* YamlFault */.Io(message, this.#lines.number);
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/plain.js



/** Reads the plain text that ends the current line, and the lines below that it goes on in; leaves the line behind it. */
function plainText(lines, written, parent) {
    checkPlain(lines, written);
    const text = lineOf(lines, written);
    const isCut = text.length < written.length;
    lines.advance();
    // A document that is a text ends with its line.
    if (parent === -1 || lines.indent <= parent)
        return text;
    if (isCut)
        throw faultAt(lines, 'a text goes on behind a comment');
    return goneOn(lines, text, parent);
}
/** A plain text may go on over lines that are indented more than its key; each break is read as a space. */
function goneOn(lines, start, parent) {
    let text = start;
    for (let open = true; open; open = lines.indent > parent) {
        const { content, blank, commented } = lines;
        const line = lineOf(lines, content);
        if (commented || line.length < content.length)
            throw faultAt(lines, 'a comment stands within a text');
        text += (blank === 0 ? ' ' : '\n'.repeat(blank)) + line;
        checkTabs(lines, line);
        lines.advance();
    }
    return text;
}
/** Throws where a text of the current line begins, or goes on, as no plain text can. */
function checkPlain(lines, text) {
    const sign = signOf(text);
    if (sign !== null)
        throw faultAt(lines, sign);
    checkTabs(lines, text);
}
/** Where the colon is that ends a key; -1: there is none. */
function colonIn(content) {
    const colon = content.indexOf(': ');
    return colon === -1 && content.charCodeAt(content.length - 1) === 0x3a ? content.length - 1 : colon;
}
/** A line of a plain text, without the comment behind it. */
function lineOf(lines, written) {
    const comment = lines.hasComments ? written.indexOf(' #') : -1;
    const line = comment === -1 ? written : withoutEndSpaces(written.slice(0, comment));
    if (colonIn(line) !== -1)
        throw faultAt(lines, 'a second key stands in one line');
    return line;
}
function checkTabs(lines, text) {
    if (lines.hasTabs && text.includes('\t'))
        throw faultAt(lines, 'a tab stands in a plain text');
}
const faultAt = (lines, message) => new value/* YamlFault */.Io(message, lines.number);

;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/block.js





/** Reads what is told by indentation. Each method begins at the current line and leaves the one behind what it read. */
class BlockReader {
    #lines;
    #add;
    #flow;
    #depth = 0;
    /** Where the value begins that belongs to the key which was read last. */
    #behind = 0;
    constructor(lines, add) {
        this.#lines = lines;
        this.#add = add;
        this.#flow = new FlowReader(lines, add);
    }
    /** Reads the node at the current line, which is indented more than `parent`. */
    node(parent) {
        if (this.#depth === MAX_DEPTH)
            throw this.#fault(`it is nested more than ${MAX_DEPTH} deep`);
        this.#depth += 1;
        const value = this.#here(parent);
        this.#depth -= 1;
        return value;
    }
    #here(parent) {
        const { indent } = this.#lines;
        if (this.#lines.isItem)
            return this.#list(indent);
        if (this.#lines.isExplicit)
            return this.#map(indent);
        const key = this.#key();
        return key === null ? this.#inline(0, parent) : this.#map(indent, key);
    }
    /** `first` is the key of the current line where it was read already. */
    #map(indent, first = null) {
        const map = new value/* YamlMap */._M();
        for (let known = first; this.#lines.indent === indent; known = null) {
            const line = this.#lines.number;
            if (this.#lines.isExplicit) {
                const key = this.#explicitKey(indent);
                this.#add(map, key, this.#explicitValue(indent), line);
                continue;
            }
            const key = known ?? this.#key();
            if (key === null)
                throw this.#fault('a line is neither a key with its value nor part of one');
            this.#add(map, key, this.#value(indent), line);
        }
        if (this.#lines.indent > indent)
            throw this.#fault('a line is indented otherwise than those around it');
        return map;
    }
    #list(indent) {
        const list = [];
        while (this.#lines.indent === indent && this.#lines.isItem) {
            list.push(this.#compact(indent));
        }
        if (this.#lines.indent > indent)
            throw this.#fault('a line is indented otherwise than those around it');
        return list;
    }
    /** What stands behind `- `, `? ` or `: `, on the same line or below. */
    #compact(indent) {
        const { content } = this.#lines;
        let offset = 1;
        while (content.charCodeAt(offset) === 32)
            offset += 1;
        if (offset < content.length && content.charAt(offset) !== '#') {
            this.#lines.enter(offset);
            return this.node(indent);
        }
        this.#lines.advance();
        return this.#lines.indent > indent ? this.node(indent) : null;
    }
    /** YAML's other way to write a key, which writers take for those longer than 1,024 characters. */
    #explicitKey(indent) {
        const key = this.#compact(indent);
        if (typeof key !== 'string')
            throw this.#fault('a key is no plain or quoted text');
        return key;
    }
    #explicitValue(indent) {
        const { content } = this.#lines;
        return this.#lines.indent === indent && (content === ':' || content.startsWith(': '))
            ? this.#compact(indent)
            : null;
    }
    /** The key at the start of the current line; null where there is none. */
    #key() {
        if (this.#lines.key !== null) {
            this.#behind = this.#lines.behind;
            return this.#lines.key;
        }
        const { content, number } = this.#lines;
        const first = content.charAt(0);
        if (first === "'" || first === '"') {
            const { text, end } = quoted(content, 0, number);
            if (content.charAt(end) !== ':' || !(end + 1 === content.length || content.charAt(end + 1) === ' '))
                return null;
            this.#behind = end + 1;
            return text;
        }
        if (first === '{' || first === '[')
            return null;
        const colon = colonIn(content);
        if (colon === -1)
            return null;
        const key = withoutEndSpaces(content.slice(0, colon));
        if (this.#lines.hasComments && key.includes(' #'))
            return null;
        checkPlain(this.#lines, key);
        if (key === '<<')
            throw this.#fault('a merge key stands in it');
        this.#behind = colon + 1;
        return key;
    }
    #value(indent) {
        const { simple } = this.#lines;
        if (simple !== null) {
            this.#lines.advance();
            return this.#lines.indent > indent ? goneOn(this.#lines, simple, indent) : simple;
        }
        const { content } = this.#lines;
        let from = this.#behind;
        while (content.charCodeAt(from) === 32)
            from += 1;
        if (from < content.length && content.charAt(from) !== '#')
            return this.#inline(from, indent);
        this.#lines.advance();
        if (this.#lines.indent > indent)
            return this.node(indent);
        // A list may stand as far out as its key.
        return this.#lines.indent === indent && this.#lines.isItem ? this.node(indent) : null;
    }
    /** A scalar, or what stands in brackets, from there on in the current line. */
    #inline(from, parent) {
        const { content, number } = this.#lines;
        switch (content.charAt(from)) {
            case '{':
            case '[':
                return this.#flow.read(from, parent, this.#depth);
            case '|':
            case '>':
                // At the top such a text would have no indentation to end it.
                if (parent === -1)
                    throw this.#fault('a document is a block text');
                return blockText(this.#lines, content.slice(from), parent);
            case "'":
            case '"': {
                const { text, end } = quoted(content, from, number);
                const rest = content.slice(end);
                if (rest !== '' && !/^ +#/.test(rest))
                    throw this.#fault('something stands behind a closing quote');
                this.#lines.advance();
                return text;
            }
            default:
                return plainText(this.#lines, content.slice(from), parent);
        }
    }
    #fault(message) {
        return new value/* YamlFault */.Io(message, this.#lines.number);
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/read.js




/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;
// Everything that YAML lets no text hold unescaped, the return without a newline, at which some
// readers begin a line, and a mark of byte order, which some pass over where a document begins.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x85]|[\p{Cs}\ufeff\ufffe\uffff]|\r(?!\n)/u;
/**
 * Reads the YAML that machines write into lockfiles: mappings and lists by indentation or in brackets,
 * plain and quoted scalars, block texts, any number of documents. What no lockfile is written with (anchors,
 * aliases, tags, merge keys, directives, tabs, quoted texts over several lines) is a problem at its line, not
 * a thing to be clever about; so are keys that stand twice in one mapping, of which the first is kept. Never
 * throws; takes one pass, and no more depth than {@link MAX_DEPTH}. After the YAML 1.2 specification.
 */
function readYaml(text, file, remedy) {
    const problems = [];
    const documents = [];
    const add = (map, key, value, line) => {
        if (map.add(key, value, line) || problems.length >= MAX_REPORTED)
            return;
        const message = `The key ${(0,errors/* quote */.hD)(key)} stands twice in one mapping: which of the two counts depends on the reader.`;
        problems.push({ location: { file, line }, message, remedy });
    };
    try {
        const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
        const forbidden = FORBIDDEN.exec(body);
        if (forbidden !== null) {
            const line = body.slice(0, forbidden.index).split('\n').length;
            throw new value/* YamlFault */.Io(`it holds the control character ${(0,errors/* quote */.hD)(forbidden[0])}`, line);
        }
        readDocuments(new Lines(body), add, documents);
    }
    catch (fault) {
        if (!(fault instanceof value/* YamlFault */.Io))
            throw fault;
        const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : fault.message;
        const message = `The file can't be read as a lockfile's YAML: ${cause}.`;
        problems.push({ location: { file, line: fault.line }, message, remedy });
    }
    return { documents, problems };
}
function readDocuments(lines, add, documents) {
    const blocks = new BlockReader(lines, add);
    lines.advance();
    while (lines.indent !== -1 || lines.content !== '') {
        if (lines.indent === -1) {
            const ends = lines.content.startsWith('...');
            if (!/^(?:---|\.\.\.)(?: +#.*)?$/.test(lines.content)) {
                throw new value/* YamlFault */.Io('something stands behind the marker of a document', lines.number);
            }
            lines.advance();
            // A marker with nothing behind it begins an empty document.
            if (ends || lines.indent === -1) {
                if (!ends)
                    documents.push(null);
                continue;
            }
        }
        documents.push(blocks.node(-1));
        if (lines.indent !== -1)
            throw new value/* YamlFault */.Io('something stands behind the end of a document', lines.number);
    }
}


/***/ }),

/***/ 94914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ YamlFault),
/* harmony export */   _M: () => (/* binding */ YamlMap),
/* harmony export */   fp: () => (/* binding */ kindOfYaml)
/* harmony export */ });
/** More keys than these are found by an index, fewer one after the other: nearly every mapping of a lockfile is small. */
const FEW = 8;
/**
 * A mapping, in the order of the file, with the line of every key. Its keys are untrusted: no object is made of
 * them. A lockfile has tens of thousands of mappings, so each is a chain, which takes no more room than it needs.
 */
class YamlMap {
    // Fields of the language's own privacy take V8 several times as long to make.
    first = null;
    last = null;
    size = 0;
    index = null;
    /** Adds a key; false where it is there already, which then stays as it is. */
    add(key, value, line) {
        if (this.find(key) !== undefined)
            return false;
        const pair = { key, value, line, next: null };
        if (this.last === null)
            this.first = pair;
        else
            this.last.next = pair;
        this.last = pair;
        this.size += 1;
        if (this.index !== null)
            this.index.set(key, pair);
        else if (this.size > FEW)
            this.index = this.indexed();
        return true;
    }
    /** What a key holds; undefined where there is no such key. */
    get(key) {
        return this.find(key)?.value;
    }
    /** The line of a key; undefined where there is no such key. */
    lineOf(key) {
        return this.find(key)?.line;
    }
    forEach(visit) {
        for (let pair = this.first; pair !== null; pair = pair.next)
            visit(pair.key, pair.value, pair.line);
    }
    find(key) {
        if (this.index !== null)
            return this.index.get(key);
        for (let pair = this.first; pair !== null; pair = pair.next)
            if (pair.key === key)
                return pair;
        return undefined;
    }
    indexed() {
        const index = new Map();
        for (let pair = this.first; pair !== null; pair = pair.next)
            index.set(pair.key, pair);
        return index;
    }
}
/** The value's kind as a sentence has it: `a text`, `a mapping`. */
function kindOfYaml(value) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'string')
        return 'a text';
    return value instanceof YamlMap ? 'a mapping' : 'a list';
}
/** Why a text can't be read on. Never leaves the room: {@link readYaml} makes a problem of it. */
class YamlFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}


/***/ })

};
