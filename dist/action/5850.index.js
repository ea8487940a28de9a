export const id = 5850;
export const ids = [5850];
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

/***/ 95850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ uv_lock)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var ecosystems_locked = __webpack_require__(46145);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/document.js
var toml_document = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pyproject/pyproject.js + 2 modules
var pyproject_pyproject = __webpack_require__(75978);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/by-name.js
var by_name = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/entries.js
var toml_lock_entries = __webpack_require__(57223);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/package.js
var toml_lock_package = __webpack_require__(52183);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/lists.js
var toml_lists = __webpack_require__(20241);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var pypi_names = __webpack_require__(50412);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/dist-files.js
var dist_files = __webpack_require__(35145);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/uv/member.js



const FOLDERS = ['editable', 'virtual', 'directory'];
/** The folder that an entry is, relative to the lockfile's, `` being that itself; null: it is no folder. */
function folderOf({ fields }) {
    const source = fields.raw('source');
    if (!(0,record/* isRecord */.u)(source))
        return null;
    for (const kind of FOLDERS) {
        const path = Object.hasOwn(source, kind) ? source[kind] : undefined;
        if (typeof path === 'string')
            return path === '.' ? '' : path;
    }
    return null;
}
/**
 * Which entries are projects of the workspace: those that the lockfile calls members, or, where it lists none, the
 * project in its own folder.
 */
function membersOf(manifest) {
    const listed = manifest?.raw('members') === undefined ? null : (0,toml_lists/* stringsOf */.i)(manifest, 'members').map(pypi_names/* normalizeName */.P);
    const names = listed === null ? null : new Set(listed);
    return (entry) => {
        const folder = folderOf(entry);
        return folder !== null && (names === null ? folder === '' : names.has(entry.name));
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/uv/entry.js







/** Where an entry comes from. An index may be a folder of files. */
function sourceOf(entry) {
    const source = entry.fields.fields('source');
    if (source === null)
        entry.fields.problem('the entry has no source.');
    const [registry, git] = [source?.string('registry') ?? null, source?.string('git') ?? null];
    if (registry !== null)
        return { type: registry.includes('://') ? 'registry' : 'file', url: registry };
    if (git !== null)
        return (0,toml_lock_package/* gitSource */.Ym)(entry, git, /#([^#]*)$/.exec(git)?.[1] ?? null);
    const url = source?.string('url') ?? null;
    if (url !== null)
        return { type: 'url', url };
    const path = source?.string('path') ?? folderOf(entry);
    if (path === null && source !== null)
        entry.fields.problem('its source is of a kind that is unknown.');
    return path === null ? { type: 'url', url: null } : { type: 'file', url: path === '' ? '.' : path };
}
function filesOf({ fields }, source) {
    const tables = [
        ...(fields.raw('sdist') === undefined ? [] : [fields.record('sdist')]),
        ...(0,toml_lists/* tablesOf */.t)(fields, 'wheels'),
    ];
    return tables.flatMap((table) => {
        if (table === null)
            return [];
        const own = fields.of(table, 'files');
        // The file of a URL or path is not named again.
        const [url, hash] = [own.string('url'), own.string('hash')];
        const file = own.string('filename') ?? (0,dist_files/* fileNameOf */.bV)(url ?? own.string('path') ?? source.url ?? '');
        return [{ file, url, hashes: hash === null ? [] : [hash] }];
    });
}
/** Finds what a dependency in the lockfile means: by name, and where a name is locked more than once by version and source. */
class Edges {
    #entries;
    #all;
    constructor(entries, all) {
        this.#entries = entries;
        this.#all = all;
    }
    /** The edges of one list; one that leads nowhere is a problem. */
    of(fields, list) {
        return (0,toml_lists/* tablesOf */.t)(fields, list).map((table) => {
            const own = fields.of(table, list);
            const name = (0,pypi_names/* normalizeName */.P)(own.string('name') ?? '');
            const version = own.string('version');
            const source = sourceText(table);
            const to = this.#all(name).filter((index) => {
                const entry = this.#entries[index];
                if (version !== null && entry?.version !== version)
                    return false;
                return source === null || source === sourceText({ source: entry?.fields.raw('source') });
            });
            if (to.length === 0) {
                fields.problem(`it requires ${(0,errors/* quote */.hD)(`${name} ${version ?? ''}`.trim())}, which the lockfile does not have.`);
            }
            return { name, to };
        });
    }
}
/** A source in a form that can be compared; null: none is told. */
function sourceText(table) {
    const source = table['source'];
    if (!(0,record/* isRecord */.u)(source))
        return null;
    return JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/project.js
var project = __webpack_require__(76678);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/uv/metadata.js




/** What one project asked for when it was locked, by group: null stands for its dependencies and extras. */
class Metadata {
    #asked = new Map();
    /** `lists`: the group of each list, and the table it stands in with its key. */
    constructor(lists) {
        for (const [group, fields, key] of lists) {
            const names = this.#asked.get(group) ?? new Map();
            this.#asked.set(group, names);
            for (const table of (0,toml_lists/* tablesOf */.t)(fields, key)) {
                const name = (0,pypi_names/* normalizeName */.P)(fields.of(table, key).string('name') ?? '');
                const same = names.get(name);
                if (same === undefined)
                    names.set(name, [table]);
                else
                    same.push(table);
            }
        }
    }
    /** The specifier that stood there for a name; empty where none did. */
    specifier(scope, group, name) {
        const [first] = this.#of(scope, group, name);
        return first === undefined ? '' : (textOf(first, 'specifier') ?? '');
    }
    /** What the lockfile was made for in the place of an ask; null: for the same, or it can't be told. */
    differsFrom({ scope, group, name, specifiers }) {
        const lists = this.#asked.get(scope === 'development' ? group : null);
        if (lists === undefined)
            return null;
        const same = lists.get(name) ?? [];
        if (same.length === 0)
            return 'a manifest without it';
        // A source of its own takes the place of a specifier.
        if (specifiers === null || same.some((table) => !isOfIndex(table)))
            return null;
        const written = same.map((table) => textOf(table, 'specifier') ?? '');
        const wanted = new Set(specifiers.map(plainSpecifier));
        if (written.some((one) => wanted.has(plainSpecifier(one))))
            return null;
        return written.map((one) => (0,errors/* quote */.hD)(`${name} ${one}`.trim())).join(' and ');
    }
    #of(scope, group, name) {
        return this.#asked.get(scope === 'development' ? group : null)?.get(name) ?? [];
    }
}
const ELSEWHERE = ['url', 'git', 'path', 'directory', 'editable', 'virtual'];
const isOfIndex = (table) => !ELSEWHERE.some((key) => Object.hasOwn(table, key));
const textOf = (table, key) => {
    const value = Object.hasOwn(table, key) ? table[key] : null;
    return typeof value === 'string' ? value : null;
};
const CLAUSE = /^(===|[=!~<>]=|[<>])(.*)$/s;
/** Specifiers in one form: clauses in order, and versions without the ways in which PEP 440 lets one write the same. */
function plainSpecifier(specifier) {
    return specifier
        .replaceAll(/\s/g, '')
        .split(',')
        .filter((clause) => clause !== '')
        .map((clause) => {
        const [, operator, version = ''] = CLAUSE.exec(clause) ?? [];
        if (operator === undefined)
            return clause;
        const plain = (0,pep440.valid)(version) ?? version;
        // Only "~=" tells 1 and 1.0 apart.
        return operator + (operator === '~=' ? plain : plain.replace(/(?:\.0){1,20}$/, ''));
    })
        .sort()
        .join();
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/uv/project.js





/** A project of the workspace: what its manifest asks for, answered as the lockfile says. */
function memberOf(entry, manifest, lock) {
    const needs = needsOf(entry, lock);
    const metadata = metadataOf(entry.fields);
    const asks = manifest === null ? [] : manifest.asks.flatMap((ask) => answer(ask, manifest, needs, metadata, lock));
    const covered = new Set(manifest?.asks.map(keyOf));
    const named = new Set(manifest?.asks.map(({ name }) => name));
    const others = [...needs.values()]
        .filter((need) => !covered.has(keyOf(need)))
        .flatMap(({ name, scope, group, to }) => {
        const range = metadata?.specifier(scope, group, name) ?? '';
        const says = `${(0,errors/* quote */.hD)(lock.file)} says that the project asks for ${(0,errors/* quote */.hD)(`${name} ${range}`.trim())}`;
        // An extra or group may hold others, whose names stand elsewhere in the manifest.
        const gone = manifest?.complete === true && !named.has(name);
        const mismatch = gone ? `${says}, but ${(0,errors/* quote */.hD)(manifest.file)} does not.` : null;
        return [...to].map((one) => (0,project/* asked */.NZ)({ name, range, scope, location: entry.place }, one, mismatch));
    });
    return { name: entry.name, version: manifest?.version ?? (entry.version || null), asks: [...asks, ...others] };
}
const keyOf = ({ scope, group, name }) => JSON.stringify([scope, group, name]);
/** By {@link keyOf}: one name may have several versions, for different environments. */
function needsOf({ fields }, lock) {
    const needs = new Map();
    const read = (from, list, scope, group) => {
        for (const { name, to } of lock.edges.of(from, list)) {
            const key = keyOf({ name, scope, group });
            const need = needs.get(key) ?? { name, scope, group, to: new Set() };
            needs.set(key, need);
            for (const index of to) {
                const at = lock.packageAt(index);
                if (at !== null)
                    need.to.add(at);
            }
        }
    };
    const lists = (key, scope) => {
        const tables = fields.fields(key);
        for (const group of tables?.names() ?? [])
            if (tables)
                read(tables, group, scope, (0,pypi_names/* normalizeName */.P)(group));
    };
    read(fields, 'dependencies', 'runtime', null);
    lists('optional-dependencies', 'optional');
    lists('dev-dependencies', 'development');
    return needs;
}
/** Null where the lockfile does not keep what it was made for. */
function metadataOf(fields) {
    const metadata = fields.fields('metadata');
    if (metadata === null)
        return null;
    const groups = metadata.fields('requires-dev');
    return new Metadata([
        [null, metadata, 'requires-dist'],
        ...(groups?.names().map((group) => [(0,pypi_names/* normalizeName */.P)(group), groups, group]) ?? []),
    ]);
}
function answer(ask, manifest, needs, metadata, lock) {
    const need = needs.get(keyOf(ask));
    const all = [...(need?.to ?? [])];
    if (need !== undefined && all.length === 0)
        return [(0,project/* asked */.NZ)(ask, null, null)];
    const fitting = all.filter((to) => (0,by_name/* allows */.NB)(ask.specifiers, lock.packages[to]?.version ?? '') !== false);
    const found = fitting.length === 0 ? all : fitting;
    const asks = `${(0,errors/* quote */.hD)(manifest.file)} asks for ${(0,errors/* quote */.hD)(`${ask.name} ${ask.range}`.trim())}`;
    const differs = metadata?.differsFrom(ask) ?? null;
    const mismatch = differs === null
        ? (0,project/* mismatchOf */.mW)(ask, manifest, found, lock)
        : `${asks}, but ${(0,errors/* quote */.hD)(lock.file)} was made for ${differs}.`;
    return (found.length === 0 ? [null] : found).map((to) => (0,project/* asked */.NZ)(ask, to, mismatch));
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/uv/root.js



/**
 * The folder of a lockfile that is no member itself: a workspace without a project, or a script that was locked. It asks
 * for what its pyproject.toml does, and for what else the lockfile lists as its requirements and groups. Null: nothing.
 */
function rootOf(manifest, pyproject, lock) {
    const groups = manifest?.fields('dependency-groups') ?? null;
    const answers = pyproject === null ? [] : (0,project/* answersOf */.Bw)(pyproject, lock);
    const named = new Set(answers.map(({ name }) => name));
    const listed = [
        ...(manifest === null ? [] : asksIn(manifest, 'requirements', 'runtime', lock)),
        ...(groups?.names().flatMap((group) => asksIn(groups, group, 'development', lock)) ?? []),
    ];
    const asks = [...answers, ...listed.filter(({ name }) => !named.has(name))];
    if (asks.length === 0)
        return null;
    return {
        name: pyproject?.name ?? lock.file.split('/').at(-2) ?? 'project',
        version: pyproject?.version ?? null,
        asks,
    };
}
function asksIn(fields, list, scope, lock) {
    const location = { file: lock.file, line: 1 };
    return (0,toml_lists/* tablesOf */.t)(fields, list).flatMap((table) => {
        const own = fields.of(table, list);
        const [name, range] = [(0,pypi_names/* normalizeName */.P)(own.string('name') ?? ''), own.string('specifier') ?? ''];
        const found = lock.byName.answering(name, () => [range]);
        return found.map((to) => (0,project/* asked */.NZ)({ name, range, scope, location }, to, null));
    });
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/formats/uv-lock.js











const REMEDY = 'Run "uv lock" and commit what it writes.';
/** uv's lockfiles, version 1 of the format in any revision. Members of its workspace are projects. */
/* harmony default export */ const uv_lock = ((0,format/* defineFormat */.n)({
    id: 'uv-lock',
    ecosystem: 'pypi',
    files: ['**/uv.lock'],
    manifests: [pyproject_pyproject/* PYPROJECT */.Jj, `*/${pyproject_pyproject/* PYPROJECT */.Jj}`],
    parse,
}));
async function parse(text, file, beside) {
    const problems = [];
    const unread = { file, projects: [], packages: [], problems };
    const top = await (0,toml_document/* readToml */.D)(text, file, REMEDY, problems);
    if (top === null)
        return unread;
    if (top.raw('version') !== 1) {
        top.problem('the "version" of the format is unknown; known is 1.');
        return unread;
    }
    const manifest = top.fields('manifest');
    const isMember = membersOf(manifest);
    // The list had another name before uv 0.3.
    const list = top.raw('package') === undefined && top.raw('distribution') !== undefined ? 'distribution' : 'package';
    const entries = (0,toml_lock_entries/* readEntries */.$)(top, list, text, file);
    const byName = new by_name/* ByName */.rk(entries);
    const edges = new Edges(entries, (name) => byName.all(name));
    const locked = entries.filter((entry) => !isMember(entry));
    const indices = new Map(locked.map((entry, index) => [entry, index]));
    const packageAt = (index) => {
        const entry = entries[index];
        return entry === undefined ? null : (indices.get(entry) ?? null);
    };
    const packages = locked.map((entry) => {
        const source = sourceOf(entry);
        const requires = requiresOf(entry, edges, packageAt);
        return (0,toml_lock_package/* packageOf */.wg)(entry, { source, files: filesOf(entry, source), requires });
    });
    const lock = {
        file,
        packages,
        byName: new by_name/* ByName */.rk(packages),
        locks: () => true,
        closed: true,
        edges,
        packageAt,
    };
    const members = entries.filter(isMember);
    const projects = [];
    for (const entry of members) {
        const pyproject = await (0,pyproject_pyproject/* pyprojectBeside */.rZ)(file, folderOf(entry) ?? '', beside, problems, 'uv');
        projects.push(memberOf(entry, pyproject, lock));
    }
    if (!members.some((entry) => folderOf(entry) === '')) {
        const root = rootOf(manifest, await (0,pyproject_pyproject/* pyprojectBeside */.rZ)(file, '', beside, problems, 'uv'), lock);
        if (root !== null)
            projects.push(root);
    }
    return (0,ecosystems_locked/* partOfLocked */.H)(file, { ecosystem: 'pypi', packages, projects, problems });
}
/** The lockfile lists an extra of a package only where something asks for it, so all of them are needed. */
function requiresOf({ fields }, edges, packageAt) {
    const extras = fields.fields('optional-dependencies');
    return [
        ...edges.of(fields, 'dependencies'),
        ...(extras?.names().flatMap((extra) => edges.of(extras, extra)) ?? []),
    ].flatMap(({ to }) => to.map(packageAt).flatMap((index) => (index === null ? [] : [{ to: index, optional: false }])));
}


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

/***/ 4880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ MAX_VERSIONS),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   rk: () => (/* binding */ ByName)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4540);

/** No tool writes longer ones, and each is held against many versions. */
const MAX_SPECIFIER = 500;
/** More versions of a name are not held against what is asked for: all of them answer it. */
const MAX_COMPARED = 16;
/** Every edge to a name leads to all of its versions where nothing tells which, so there is an end to it. */
const MAX_VERSIONS = 64;
/**
 * Entries of a lockfile by name: a name may be locked in several versions, for different environments. Of more than
 * {@link MAX_VERSIONS} only the first are found.
 */
class ByName {
    #entries;
    #indices = new Map();
    constructor(entries) {
        this.#entries = entries;
        entries.forEach(({ name }, index) => {
            const same = this.#indices.get(name);
            if (same === undefined)
                this.#indices.set(name, [index]);
            else if (same.length < MAX_VERSIONS)
                same.push(index);
        });
    }
    all(name) {
        return this.#indices.get(name) ?? [];
    }
    /**
     * The entries of a name that answer a requirement: those whose version one of the specifiers allows; all, where
     * it can't be told or none is allowed. A single one is not looked at, nor then what is asked of it.
     */
    answering(name, specifiersOf) {
        const all = this.all(name);
        if (all.length < 2 || all.length > MAX_COMPARED)
            return all;
        const specifiers = specifiersOf();
        const allowed = all.filter((index) => allows(specifiers, this.#entries[index]?.version ?? '') !== false);
        return allowed.length === 0 ? all : allowed;
    }
}
/** Whether a version is in one of several sets of specifiers; null where it can't be told. Prereleases count as any other. */
function allows(specifiers, version) {
    if (specifiers === null || version === '' || !_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.valid(version))
        return null;
    let told = false;
    for (const specifier of specifiers) {
        if (specifier === '')
            return true;
        if (specifier.length > MAX_SPECIFIER || !_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.validRange(specifier))
            told = null;
        else if (_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.satisfies(version, specifier))
            return true;
    }
    return told;
}


/***/ }),

/***/ 35145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30991);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34038);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4540);




/** The hashes of all files. One that can't be read stays as it is written, so that nobody takes it for a strong one. */
function integrityOf(files) {
    return [...new Set(files.flatMap(({ hashes }) => hashes.map((hash) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .q)(hash) ?? hash)))];
}
/** Tells what is wrong with the files of an entry: one of another package, or one that is served without any proof. */
function checkFiles({ name, version, fields }, files) {
    const other = files.find(({ file }) => !isOf(file, name, version));
    if (other !== undefined) {
        fields.problem(`the entry says that it is ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name} ${version}`)}, but its file is ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other.file)}.`);
    }
    const bare = files.find(({ hashes }) => hashes.length === 0);
    // Where none has a hash, rule `integrity` says so.
    if (bare !== undefined && files.some(({ hashes }) => hashes.length > 0)) {
        const file = bare.file || (bare.url ?? 'one');
        fields.problem(`its file ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)} has no hash, though others of it have: any bytes would be installed.`);
    }
}
/** Whether a file can be of a package and version by its name; also where the name tells nothing. */
function isOf(file, name, version) {
    // Nearly all are named so, and reading a version takes many times as long.
    const stem = `${name}-${version}`;
    const rest = file.slice(stem.length);
    if ((rest.startsWith('-') || rest === '.tar.gz') && file.slice(0, stem.length).replaceAll('_', '-') === stem) {
        return true;
    }
    const told = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFileName */ .P)(file);
    if (told === null)
        return true;
    if (told.name !== name)
        return false;
    if (told.version === null || told.version === version || !_version_js__WEBPACK_IMPORTED_MODULE_3__/* .pypiVersions */ .G.valid(version))
        return true;
    return _version_js__WEBPACK_IMPORTED_MODULE_3__/* .pypiVersions */ .G.compare(told.version, version) === 0;
}
/** The last part of a URL's path; empty where it can't be told. */
function fileNameOf(url) {
    const end = url.search(/[?#]/);
    const path = end === -1 ? url : url.slice(0, end);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!name.includes('%'))
        return name;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return '';
    }
}
const PYPI = /^https:\/\/pypi\.org\//;
const PYPI_FILES = 'https://files.pythonhosted.org/';
/**
 * The URLs of files that do not lie in the index of their entry. A lockfile can name PyPI and have the files fetched
 * from anywhere, so each of these is a source of its own.
 */
function othersOf(index, files) {
    const served = index === null || PYPI.test(index) ? PYPI_FILES : index;
    return [...new Set(files.flatMap(({ url }) => (url === null || url.startsWith(served) ? [] : [url])))];
}


/***/ }),

/***/ 57223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _toml_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _toml_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20241);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50412);
/* harmony import */ var _by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);





/**
 * Reads the packages of a lockfile, each with the place of its header. One without a name is a problem, and so are more
 * entries of one name than are looked at.
 */
function readEntries(top, list, text, file) {
    const tables = (0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .tablesOf */ .t)(top, list);
    const places = (0,_toml_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfList */ .A)((0,_toml_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Y)(text), list, tables.length, file);
    const seen = new Map();
    return tables.flatMap((table, index) => {
        const place = places[index] ?? { file, line: 1 };
        const written = Object.hasOwn(table, 'name') ? table['name'] : undefined;
        if (typeof written !== 'string' || !(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isName */ .E)(written)) {
            top.problem(`an entry of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(list)} has no name, or none that a package can have.`, place);
            return [];
        }
        const [fields, name] = [top.of(table, written, place), (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(written)];
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        if (before === _by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSIONS */ .F5)
            fields.problem('it is locked so often that what requires it is not told.');
        return [{ fields, name, version: fields.string('version') ?? '', place }];
    });
}


/***/ }),

/***/ 52183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _dist_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35145);

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Makes the package of an entry, and tells what can't be right with it. */
function packageOf(entry, { source, files, requires, told }) {
    const { name, version, place, fields } = entry;
    (0,_dist_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFiles */ .gw)(entry, files);
    if (source.type === 'registry' && version === '')
        fields.problem('the entry has no version.');
    const others = source.type === 'registry' ? (0,_dist_files_js__WEBPACK_IMPORTED_MODULE_0__/* .othersOf */ .bu)(source.url, files) : [];
    return {
        name,
        version,
        requires,
        ...(told === undefined ? {} : { told }),
        entry: {
            key: `${name}@${version}`,
            location: place,
            source: others.length === 0 ? source : { ...source, others: [...(source.others ?? []), ...others] },
            integrity: (0,_dist_files_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityOf */ .Ll)(files),
            bundled: false,
            license: null,
            installScript: null,
            alias: null,
        },
    };
}
/** A repository at a commit. One that no commit is told of is a problem: its content changes with a branch. */
function gitSource({ fields }, url, commit) {
    if (commit === null || !COMMIT.test(commit))
        fields.problem('the entry comes from a repository, at no commit.');
    // A change of the commit alone is a change of what is installed.
    return { type: 'git', url: commit === null || url.endsWith(`#${commit}`) ? url : `${url}#${commit}` };
}
/** One requirement, answered by each of several entries; `range` is empty where the lockfile tells none that PEP 440 has. */
const requirementsOf = (found, optional, range) => found.map((to) => (range === '' ? { to, optional } : { to, optional, range }));


/***/ }),

/***/ 76678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4880);


/**
 * The project of a lockfile that tells edges but no project: it asks for what its manifest asks for. What that does
 * not lead to is asked for by the lockfile itself where there is no manifest that says all; otherwise nothing explains
 * it, and rule `lockfile` says so.
 */
function projectOf(manifest, lock) {
    const asks = manifest === null ? [] : answersOf(manifest, lock);
    return {
        name: manifest?.name ?? lock.file.split('/').at(-2) ?? 'project',
        version: manifest?.version ?? null,
        asks: manifest?.complete === true && lock.closed ? asks : [...asks, ...unexplained(lock, asks)],
    };
}
/** What a manifest asks for, and what is locked by that name. */
const answersOf = (manifest, lock) => manifest.asks.flatMap((ask) => answer(ask, manifest, lock));
/** One ask of a manifest for each entry that answers it. */
function answer(ask, manifest, lock) {
    const found = lock.byName.answering(ask.name, () => ask.specifiers);
    const mismatch = mismatchOf(ask, manifest, found, lock);
    return (found.length === 0 ? [null] : found).map((to) => asked(ask, to, mismatch));
}
const asked = ({ name, range, scope, location }, to, mismatch) => ({ name, range, scope, location, to, mismatch });
/** Why what is locked is not what a manifest asks for; null: it is, or it can't be told. */
function mismatchOf(ask, { file, overrides }, found, lock) {
    const asks = `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)} asks for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${ask.name} ${ask.range}`.trim())}`;
    if (found.length === 0) {
        return ask.always && lock.locks(ask) ? `${asks}, but ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(lock.file)} locks no version of it.` : null;
    }
    const versions = found.map((index) => lock.packages[index]?.version ?? '');
    if (overrides || !versions.every((version) => (0,_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .allows */ .NB)(ask.specifiers, version) === false))
        return null;
    return `${asks}, but ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(lock.file)} locks ${versions.map(_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(' and ')}.`;
}
/** Asks for what no way leads to from the given ones, so that every entry has a reason. Linear. */
function unexplained({ packages }, asks) {
    const required = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
    const reached = new Set();
    const reach = (from) => {
        const queue = [from];
        for (const index of queue) {
            if (reached.has(index))
                continue;
            reached.add(index);
            for (const { to } of packages[index]?.requires ?? [])
                queue.push(to);
        }
    };
    for (const { to } of asks)
        if (to !== null)
            reach(to);
    const added = [];
    const add = (one, to) => {
        if (reached.has(to))
            return;
        added.push(entryAsk(one, to, one.entry.location));
        reach(to);
    };
    packages.forEach((one, index) => {
        if (!required.has(index))
            add(one, index);
    });
    // What is left requires only each other.
    packages.forEach(add);
    return added;
}
const entryAsk = (one, to, location) => ({
    name: one.name,
    range: one.version === '' ? '' : `==${one.version}`,
    scope: one.told ?? 'runtime',
    location,
    to,
    mismatch: null,
});


/***/ })

};
