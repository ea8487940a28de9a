export const id = 3071;
export const ids = [3071];
export const modules = {

/***/ 44627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defineFormat)
/* harmony export */ });
/** Declares a format. */
const defineFormat = (format) => format;


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

/***/ 93071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/ecosystems/globs.js
var globs = __webpack_require__(29024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var ecosystems_locked = __webpack_require__(46145);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/hashes.js
var pypi_hashes = __webpack_require__(34038);
// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/direct.js
var direct = __webpack_require__(2744);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/files.js
var files = __webpack_require__(30991);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/requirement.js
var pypi_requirement = __webpack_require__(51895);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/requirements/pin.js
var pin = __webpack_require__(75826);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/entry.js






/** Reads what a line asks for; `registry` is where packages that are asked for by name come from. */
function readLine(asked, registry) {
    const { text } = asked;
    if (asked.editable || (0,direct/* isUrl */.g)(text))
        return readBare(asked);
    const requirement = (0,pypi_requirement/* parseRequirement */.p)(text);
    if ('fault' in requirement)
        return isPath(text) ? readBare(asked) : { kind: 'fault', message: `${requirement.fault}.` };
    const { name, specifier, url } = requirement;
    if (url !== null)
        return (0,direct/* isUrl */.g)(url) ? readUrl(asked, name, url) : { kind: 'fault', message: `${(0,errors/* quote */.hD)(url)} is no URL.` };
    // A file in the folder goes before a package of its name.
    if ((0,files/* isArchive */.t)(withoutMarker(text)))
        return readBare(asked);
    const version = (0,pin/* pinOf */.n)(specifier);
    if (version === null)
        return { kind: 'open', name, range: specifier };
    const found = lockedOf(asked, { name, version, source: registry, integrity: [] });
    return { kind: 'locked', range: specifier, package: found, follows: null };
}
const isPath = (text) => /^[./]/.test(text) || /^[\w.-]+\//.test(text);
/** A URL or path without a name before it. */
function readBare(asked) {
    const written = withoutMarker(asked.text);
    const [, path = written, extras = ''] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(written) ?? [];
    if (!(0,direct/* isUrl */.g)(written) && !(0,files/* isArchive */.t)(path)) {
        return { kind: 'folder', path, extras: extras === '' ? [] : extras.split(',').map((extra) => extra.trim()) };
    }
    const { told } = (0,direct/* readDirect */.a)(written);
    if (told === null)
        return { kind: 'fault', message: `${(0,errors/* quote */.hD)(written)} does not say which package it is.` };
    return readUrl(asked, told.name, written);
}
/** Beside a blank a semicolon begins a marker; elsewhere it is part of a URL. */
function withoutMarker(text) {
    for (let at = text.indexOf(';'); at !== -1; at = text.indexOf(';', at + 1)) {
        if (/\s/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at + 1)))
            return text.slice(0, at).trimEnd();
    }
    return text;
}
function readUrl(asked, name, url) {
    const { source, told, integrity, follows } = (0,direct/* readDirect */.a)(url);
    if (source.type !== 'git' && url.includes('${')) {
        return {
            kind: 'fault',
            message: `${(0,errors/* quote */.hD)(url)} has a variable of the environment, which can stand for any place.`,
        };
    }
    // pip refuses such a file, and what it brings would be judged as the other.
    if (source.type !== 'git' && told !== null && told.name !== name && isTold(url)) {
        return { kind: 'fault', message: `the line asks for ${(0,errors/* quote */.hD)(name)}, but its file is one of ${(0,errors/* quote */.hD)(told.name)}.` };
    }
    const claimed = told?.name === name ? (told.version ?? undefined) : undefined;
    return {
        kind: 'locked',
        range: url,
        package: lockedOf(asked, { name, version: '', source, integrity, ...(claimed === undefined ? {} : { claimed }) }),
        follows,
    };
}
/** A wheel, and any file of PyPI, is named after its package; the archive of a repository may be after anything. */
const isTold = (url) => /\.whl(?:$|[?#])/i.test(url) || url.startsWith('https://files.pythonhosted.org/');
function lockedOf(asked, { name, version, source, integrity, claimed }) {
    const hashes = asked.hashes.map(pypi_hashes/* hashOf */.q).filter((hash) => hash !== null);
    return {
        name,
        version,
        requires: [],
        entry: {
            key: asked.text,
            location: asked.location,
            source,
            integrity: hashes.length === 0 ? integrity : [...new Set(hashes)].sort(),
            bundled: false,
            license: null,
            installScript: null,
            alias: null,
            ...(claimed === undefined ? {} : { claimed }),
        },
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(50412);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pyproject/pyproject.js + 2 modules
var pyproject = __webpack_require__(75978);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/folder.js




/**
 * Why the dependencies of the project's own code are not all locked, or can't be told to be: pip resolves them when it
 * installs the folder, and takes whatever version it finds for a name that no line pins. `locked` are the names pinned.
 */
async function unlockedIn(folder, locked, read) {
    const shown = (0,errors/* quote */.hD)(folder.path);
    // pip takes a path from where it runs, which is mostly the top of the project, uv from the file.
    const places = new Set([(0,paths/* pathFrom */.Iw)('', folder.path), (0,paths/* pathFrom */.Iw)((0,paths/* folderOf */.yS)(folder.asked.location.file), folder.path)]);
    const inside = [...places].filter((place) => place !== null).map((place) => (place === '' ? '' : `${place}/`));
    if (inside.length === 0)
        return [`${shown} lies outside the project: it is not judged.`];
    const manifests = inside.map((place) => ({ file: `${place}${pyproject/* PYPROJECT */.Jj}`, text: read(`${place}${pyproject/* PYPROJECT */.Jj}`) }));
    const scripts = inside.map((place) => read(`${place}setup.py`) ?? read(`${place}setup.cfg`));
    const manifest = manifests.find(({ text }) => text !== undefined);
    if (manifest?.text === undefined) {
        return scripts.some((text) => text !== undefined)
            ? [untold(shown)]
            : [`${shown} is no folder with a Python project.`];
    }
    const problems = [];
    const project = await (0,pyproject/* readPyproject */.x7)(manifest.text, manifest.file, problems);
    if (project === null || problems.length > 0 || !project.complete)
        return [untold(shown)];
    const extras = new Set(folder.extras.map(names/* normalizeName */.P));
    const missing = project.asks
        .filter(({ group, scope }) => (group === null ? scope === 'runtime' : scope === 'optional' && extras.has(group)))
        .map(({ name }) => name)
        .filter((name) => !locked.has(name));
    return [...new Set(missing)].map((name) => `${shown} needs ${(0,errors/* quote */.hD)(name)}, which no line pins to one version.`);
}
const untold = (shown) => `${shown} is installed with dependencies that are only known when it is built: whether they are locked can't be told.`;

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/problems.js
/** Nobody reads more than this many problems of one file. */
const MOST = 100;
const LOCK = 'Lock it: "pip-compile --generate-hashes" and "uv pip compile --generate-hashes" write every version with its hashes.';
const WRITE = "Write it as pip's requirements file format has it, or let pip-compile or uv write the file.";
/** What is wrong with a lockfile and what it includes. A text full of faults gives a bounded list, with their number. */
class Problems {
    #list = [];
    #unlisted = 0;
    add(file, line, message, remedy) {
        if (this.#list.length < MOST)
            this.#list.push({ location: { file, line }, message, remedy });
        else
            this.#unlisted += 1;
    }
    /** Without those that are told when the file they are in is read by itself. */
    list(file, toldElsewhere) {
        const own = this.#list.filter(({ location }) => location.file === file || !toldElsewhere(location.file));
        if (this.#unlisted === 0)
            return own;
        const message = `${this.#unlisted} more of its lines can't be read or lock nothing.`;
        return [...own, { location: { file, line: 1 }, message, remedy: WRITE }];
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/lines.js
/** What ends a line for Python's `splitlines`, but for the ends that everybody knows. */
const ENDS = '\v\f\x1c\x1d\x1e\x85\u2028\u2029';
const OTHER_ENDS = new RegExp(`[${ENDS}]`);
const EVERY_END = new RegExp(`\r\n|[\r\n${ENDS}]`, 'g');
const BACKSLASH = '\\';
/**
 * The first character that ends a line for Python and for no editor: what looks like a comment to a
 * reviewer can go on as a requirement behind it. Null: there is none.
 */
function hiddenLineEnd(text) {
    const [character] = OTHER_ENDS.exec(text) ?? [];
    if (character === undefined)
        return null;
    const before = text.slice(0, text.indexOf(character));
    return { line: before.split(/\r\n|[\r\n]/).length, character };
}
const ENCODING = /coding[:=]\s*([-\w.]+)/;
const UNICODE = /^(?:utf[-_]?8|(?:us[-_]?)?ascii)$/i;
/**
 * The encoding that one of the first two lines asks pip to decode the file by, as in Python's sources (PEP 263), where
 * that is another than ours: by `utf-7`, what every editor shows as a comment can hold lines of its own. Null: none.
 */
function foreignEncoding(text) {
    for (const [index, line] of text.split('\n', 2).entries()) {
        const [, encoding] = (line.startsWith('#') && ENCODING.exec(line)) || [];
        if (encoding !== undefined)
            return UNICODE.test(encoding) ? null : { line: index + 1, encoding };
    }
    return null;
}
/**
 * The lines of a requirements file by pip's own steps: lines end where Python's `splitlines` ends them, a
 * backslash at the end joins a line with the next, a comment line ends that, and a comment begins with a `#` at
 * the start or after a blank, so that the fragment of a URL is none.
 */
function logicalLines(text) {
    const plain = text.includes('\r') || OTHER_ENDS.test(text) ? text.replace(EVERY_END, '\n') : text;
    const lines = [];
    let joined = '';
    let begin = 0;
    let number = 0;
    const finish = () => {
        const meant = withoutComment(joined).trim();
        if (meant !== '')
            lines.push({ text: meant, line: begin });
        joined = '';
        begin = 0;
    };
    for (let from = plain.startsWith('\uFEFF') ? 1 : 0; from <= plain.length;) {
        const newline = plain.indexOf('\n', from);
        const end = newline === -1 ? plain.length : newline;
        const line = plain.slice(from, end);
        from = end + 1;
        number += 1;
        if (begin === 0)
            begin = number;
        const comment = line.includes('#') && line.trimStart().startsWith('#');
        const continues = line.endsWith(BACKSLASH) && !comment;
        joined += continues ? withoutBackslashes(line) : comment ? ` ${line}` : line;
        if (!continues)
            finish();
    }
    finish();
    return lines;
}
/** pip takes them away at both ends. */
function withoutBackslashes(line) {
    let [from, to] = [0, line.length];
    while (from < to && line[from] === BACKSLASH)
        from += 1;
    while (to > from && line[to - 1] === BACKSLASH)
        to -= 1;
    return line.slice(from, to);
}
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line.charAt(at - 1)))
            return line.slice(0, at);
    }
    return line;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/origins.js
/** More than any project has: each entry of the lockfile is judged by each of them. */
const origins_MOST = 16;
/**
 * Where a requirements file sends its installer. pip asks all places at once and takes the best version, whichever
 * has it, wherever in the files an option stands.
 */
class Origins {
    #indexes = [];
    #others = [];
    #usesDefault = true;
    #unverified = false;
    /** Takes note of an option. False: there are more places than are judged. */
    add({ name, value }) {
        if (name === 'trusted-host')
            this.#unverified = true;
        if (name === 'no-index' || name === 'index-url')
            this.#usesDefault = false;
        if (name === 'index-url')
            note(this.#indexes, value);
        if (name === 'extra-index-url' || name === 'find-links')
            note(this.#others, value);
        return this.#indexes.length + this.#others.length <= origins_MOST;
    }
    /** Of every package that is asked for by name. An index that a later option replaces counts, for some installers ask it. */
    source() {
        const named = [...this.#indexes, ...this.#others].slice(0, origins_MOST);
        const [url, others] = this.#usesDefault ? [null, named] : [named[0] ?? null, named.slice(1)];
        return {
            type: 'registry',
            url,
            ...(others.length === 0 ? {} : { others }),
            ...(this.#unverified ? { unverified: true } : {}),
        };
    }
}
function note(list, value) {
    if (!list.includes(value))
        list.push(value);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/words.js
/** Splits options into words as a POSIX shell does, which pip asks Python's shlex for; null: a quote is left open. */
function shellWords(text) {
    if (!/['"\\]/.test(text))
        return text.split(/\s+/).filter((word) => word !== '');
    const words = [];
    let word = null;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === "'" || character === '"') {
            const end = closing(text, at);
            if (end === -1)
                return null;
            const inner = text.slice(at + 1, end);
            word = (word ?? '') + (character === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner);
            at = end;
        }
        else if (character === '\\') {
            if (at + 1 === text.length)
                return null;
            at += 1;
            word = (word ?? '') + text.charAt(at);
        }
        else if (/\s/.test(character)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + character;
    }
    if (word !== null)
        words.push(word);
    return words;
}
/** Inside double quotes a backslash can escape the quote. */
function closing(text, open) {
    const quote = text.charAt(open);
    for (let at = open + 1; at < text.length; at += 1) {
        if (text.charAt(at) === quote)
            return at;
        if (quote === '"' && text.charAt(at) === '\\')
            at += 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/statement.js


const value = (name) => ({ name, takesValue: true });
const ofRequirement = (name) => ({ name, takesValue: true, follows: true });
const flag = (name) => ({ name, takesValue: false });
/** What pip lets a requirements file say (pip documentation, "Requirements file format"). */
const OPTIONS = new Map([
    ['-i', value('index-url')],
    ['--index-url', value('index-url')],
    ['--pypi-url', value('index-url')],
    ['--extra-index-url', value('extra-index-url')],
    ['--no-index', flag('no-index')],
    ['-f', value('find-links')],
    ['--find-links', value('find-links')],
    ['--trusted-host', value('trusted-host')],
    ['-r', value('requirement')],
    ['--requirement', value('requirement')],
    ['-c', value('constraint')],
    ['--constraint', value('constraint')],
    ['-e', value('editable')],
    ['--editable', value('editable')],
    ['--hash', ofRequirement('hash')],
    ['--config-settings', ofRequirement('other')],
    ['--config-setting', ofRequirement('other')],
    ['-C', ofRequirement('other')],
    ['--global-option', ofRequirement('other')],
    ['--no-binary', value('other')],
    ['--only-binary', value('other')],
    ['--use-feature', value('other')],
    ['--prefer-binary', flag('other')],
    ['--require-hashes', flag('other')],
    ['--pre', flag('other')],
]);
/** Takes a line apart as pip does: what stands before the first word with a dash is asked for. A text says what is wrong. */
function parseStatement(line) {
    const start = line.startsWith('-') ? 0 : line.indexOf(' -') + 1;
    const asks = start === 0 && !line.startsWith('-') ? line : line.slice(0, start).trim();
    if (asks === line)
        return { asks, editable: false, options: [] };
    const words = shellWords(line.slice(start));
    if (words === null)
        return { fault: 'a quote is left open' };
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const [written, inline] = split(word);
        const known = OPTIONS.get(written);
        if (!word.startsWith('-'))
            return { fault: `${(0,errors/* quote */.hD)(word)} stands behind an option and belongs to nothing` };
        if (known === undefined)
            return { fault: `${(0,errors/* quote */.hD)(written)} is no option that is known` };
        if (asks !== '' && known.follows !== true)
            return { fault: `${(0,errors/* quote */.hD)(written)} can't follow a requirement` };
        if (!known.takesValue && inline !== null)
            return { fault: `${(0,errors/* quote */.hD)(written)} takes no value` };
        if (known.takesValue && inline === null)
            at += 1;
        const text = known.takesValue ? (inline ?? words[at]) : '';
        if (text === undefined)
            return { fault: `${(0,errors/* quote */.hD)(written)} has no value` };
        options.push({ name: known.name, value: text });
    }
    const editables = options.filter(({ name }) => name === 'editable');
    if (editables.length > 1)
        return { fault: 'it has "-e" twice' };
    const belongs = asks !== '' || editables.length === 1;
    if (!belongs && options.some(({ name }) => name === 'hash'))
        return { fault: '"--hash" belongs to no requirement' };
    return { asks: asks === '' ? (editables[0]?.value ?? '') : asks, editable: editables.length === 1, options };
}
/** `--name=value` or `-nvalue`. */
function split(word) {
    if (!word.startsWith('--'))
        return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word, null];
    const equals = word.indexOf('=');
    return equals === -1 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/read.js







/**
 * Reads a requirements file and what `-r` and `-c` include, each file once, so that a cycle ends. What lies outside
 * the tree is not followed, and is a problem like all that can't be read.
 */
function readRequirements(own, beside, problems) {
    const home = (0,paths/* folderOf */.yS)(own.file);
    const asked = new Map();
    const origins = new Origins();
    const parts = [own];
    const seen = new Set([keyOf(own)]);
    const include = (location, option) => {
        const part = included(option, location, (path) => beside((0,paths/* pathTo */.vs)(home, path)));
        if (typeof part === 'string')
            problems.add(location.file, location.line, part, COMMIT);
        else if (!seen.has(keyOf(part))) {
            seen.add(keyOf(part));
            parts.push(part);
        }
    };
    // The list grows while it is walked.
    for (const { file, text, constraint } of parts) {
        for (const { text: written, line } of linesOf(file, text, problems)) {
            const statement = parseStatement(written);
            if ('fault' in statement) {
                problems.add(file, line, `${(0,errors/* quote */.hD)(written)} can't be read: ${statement.fault}.`, WRITE);
                continue;
            }
            for (const option of statement.options) {
                if (option.name === 'requirement' || option.name === 'constraint')
                    include({ file, line }, option);
                else if (!origins.add(option))
                    problems.add(file, line, 'It names more indexes than are judged.', FEWER);
            }
            if (statement.asks !== '')
                read_note(asked, statement, { file, line }, constraint);
        }
    }
    return { asked: [...asked.values()], origins };
}
const COMMIT = 'Commit that file to the project and include it by its relative path.';
const FEWER = 'Name fewer indexes: packages that may come from anywhere are vouched for by nobody.';
const keyOf = ({ file, constraint }) => `${constraint ? 'c' : 'r'} ${file}`;
function linesOf(file, text, problems) {
    const hidden = hiddenLineEnd(text);
    if (hidden !== null) {
        const message = `The line has the character ${(0,errors/* quote */.hD)(hidden.character)}, which starts a new line for pip and for no editor.`;
        problems.add(file, hidden.line, message, 'Remove the character; if nobody meant it, find out who wrote the line.');
    }
    const foreign = foreignEncoding(text);
    if (foreign !== null) {
        const message = `The line has pip decode the file as ${(0,errors/* quote */.hD)(foreign.encoding)}: it can ask for other packages than it shows.`;
        problems.add(file, foreign.line, message, 'Remove the line, and save the file as UTF-8.');
    }
    return logicalLines(text);
}
/** The file that an option includes; a text says why it can't be had. */
function included({ name, value }, { file }, read) {
    // A variable of the environment can stand for any path, and a URL for any text.
    const path = (0,direct/* isUrl */.g)(value) || value.includes('${') ? null : (0,paths/* pathFrom */.Iw)((0,paths/* folderOf */.yS)(file), value);
    if (path === null)
        return `It includes ${(0,errors/* quote */.hD)(value)}, which lies outside the project: what that asks for is not judged.`;
    const text = read(path);
    if (text === undefined)
        return `It includes ${(0,errors/* quote */.hD)(value)}, which is not there: what that asks for is not judged.`;
    return { file: path, text, constraint: name === 'constraint' };
}
/** A file that is included both ways is asked for: as a mere constraint it would say less. */
function read_note(all, statement, location, constraint) {
    const key = `${location.line} ${location.file}`;
    if (constraint && all.has(key))
        return;
    const hashes = statement.options.filter(({ name }) => name === 'hash').map(({ value }) => value);
    all.set(key, { text: statement.asks, location, editable: statement.editable, constraint, hashes });
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/requirements/part.js








/**
 * The graph part of a requirements file. It knows no edges, so the project asks for every entry, and for those of
 * constraints too: they decide which version something else brings in.
 */
async function partOf({ file, text, constraint, beside, toldElsewhere }) {
    const problems = new Problems();
    const { asked, origins } = readRequirements({ file, text, constraint }, beside, problems);
    const registry = origins.source();
    const packages = [];
    const asks = [];
    const pins = new Map();
    const open = [];
    const folders = [];
    for (const one of asked) {
        const line = readLine(one, registry);
        if (line.kind === 'fault')
            problems.add(one.location.file, one.location.line, line.message, WRITE);
        else if (line.kind === 'open')
            open.push({ asked: one, line });
        else if (line.kind === 'folder')
            folders.push({ asked: one, path: line.path, extras: line.extras });
        else {
            const pin = pins.get(line.package.name);
            if (pin === undefined)
                pins.set(line.package.name, [packages.length]);
            else
                pin.push(packages.length);
            asks.push(askOf(one, line.package.name, line.range, packages.length));
            packages.push(line.package);
            checkLine(one, line, problems);
        }
    }
    for (const one of open)
        asks.push(...asksOf(one, pins, problems));
    const locked = new Set(pins.keys());
    for (const folder of folders) {
        const read = (path) => beside((0,paths/* pathTo */.vs)((0,paths/* folderOf */.yS)(file), path));
        const { location } = folder.asked;
        for (const message of await unlockedIn(folder, locked, read)) {
            problems.add(location.file, location.line, message, LOCK);
        }
    }
    return (0,ecosystems_locked/* partOfLocked */.H)(file, {
        ecosystem: 'pypi',
        packages,
        // The file itself: several in one folder are several projects.
        projects: [{ name: file, version: null, asks }],
        problems: problems.list(file, toldElsewhere),
    });
}
const askOf = ({ location }, name, range, to) => ({
    name,
    range,
    scope: 'runtime',
    location,
    mismatch: null,
    to,
});
/** The pins of constraints answer an open requirement: several of them have different markers. */
function asksOf({ asked, line }, pins, problems) {
    const { location, text } = asked;
    const answers = pins.get(line.name);
    if (answers !== undefined)
        return answers.map((to) => askOf(asked, line.name, line.range, to));
    if (asked.constraint)
        return [];
    const message = `${(0,errors/* quote */.hD)(text)} is not pinned to one version: which one is installed is decided when it is installed.`;
    problems.add(location.file, location.line, message, LOCK);
    return [askOf(asked, line.name, line.range, null)];
}
function checkLine({ hashes, location, text }, { follows }, problems) {
    for (const hash of hashes) {
        if ((0,pypi_hashes/* hashOf */.q)(hash) !== null)
            continue;
        const message = `${(0,errors/* quote */.hD)(hash)} of ${(0,errors/* quote */.hD)(text)} is no hash that can be checked.`;
        problems.add(location.file, location.line, message, LOCK);
    }
    if (follows === null)
        return;
    const what = follows === '' ? 'the default branch' : (0,errors/* quote */.hD)(follows);
    const message = `${(0,errors/* quote */.hD)(text)} follows ${what} of a repository: what is installed changes with it.`;
    problems.add(location.file, location.line, message, 'Write the commit\'s full hash behind an "@".');
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/formats/requirements.js



const requirements_files = ['**/*requirements*.txt', '**/requirements/**/*.txt', '**/*constraints*.txt'];
const isRead = (0,globs/* globTest */.F)(requirements_files);
/** pip's constraints file: by its name, for nothing in it tells. */
const isConstraints = (path) => path.slice(path.lastIndexOf('/') + 1).includes('constraints');
/**
 * pip's requirements files, as pip-compile and uv compile them or as they are written by hand, with what they include.
 * A constraints file is read as well: it says which versions are installed, though not that they are.
 */
/* harmony default export */ const requirements = ((0,format/* defineFormat */.n)({
    id: 'requirements',
    ecosystem: 'pypi',
    files: requirements_files,
    manifests: [],
    parse: (text, file, beside) => partOf({
        file,
        text,
        constraint: isConstraints(file),
        beside,
        // As a mere constraint an open requirement is no fault.
        toldElsewhere: (other) => isRead(other) && !isConstraints(other),
    }),
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


/***/ })

};
