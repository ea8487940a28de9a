export const id = 1484;
export const ids = [1484];
export const modules = {

/***/ 4627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defineFormat)
/* harmony export */ });
/** Declares a format. */
const defineFormat = (format) => format;


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   c: () => (/* binding */ filePurl)
/* harmony export */ });
const TYPES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;
// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part) {
    return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}
const encodeAll = (segments) => segments.map(encode).join('/');
/**
 * The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). The path
 * of an action inside its repository is the subpath: `pkg:githubactions/owner/repo@v1#path`.
 */
function purlOf(ecosystem, name, version) {
    const at = version === '' ? '' : `@${encode(version)}`;
    const segments = name.split('/');
    const subpath = ecosystem === 'github-actions' ? segments.splice(2) : [];
    const inside = subpath.length === 0 ? '' : `#${encodeAll(subpath)}`;
    return `pkg:${TYPES[ecosystem]}/${encodeAll(segments)}${at}${inside}`;
}
/** How a project is named that is a file of the repository and no package. */
const filePurl = (ecosystem, path) => `pkg:${TYPES[ecosystem]}/${encodeAll(path.split('/'))}`;


/***/ }),

/***/ 6145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ partOfLocked)
/* harmony export */ });
/* harmony import */ var _domain_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9468);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(818);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9053);



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

/***/ 991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseFileName),
/* harmony export */   t: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);
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

/***/ 4038:
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

/***/ 7383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   aZ: () => (/* binding */ locksOf),
/* harmony export */   eo: () => (/* binding */ requiresOf),
/* harmony export */   i0: () => (/* binding */ toldScope),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _toml_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(241);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(412);
/* harmony import */ var _poetry_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1119);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1895);
/* harmony import */ var _toml_lock_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2183);





const REPOSITORIES = ['git', 'hg', 'svn', 'bzr'];
/** Where an entry comes from; `index` is where what names no address does. */
function sourceOf(entry, index) {
    const { fields } = entry;
    const repository = REPOSITORIES.find((key) => fields.raw(key) !== undefined);
    if (repository !== undefined)
        return (0,_toml_lock_package_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(entry, fields.string(repository) ?? '', fields.string('revision'));
    const [url, path] = [fields.string('url'), fields.string('path')];
    if (url !== null)
        return { type: 'url', url };
    return path === null ? index : { type: 'file', url: path };
}
/** The files of an entry: in it, or, before version 4.3 of the format, under `name version` in `[metadata.files]`. */
function filesOf({ fields, version }, metadata) {
    const listed = metadata?.fields('files') ?? null;
    return fields.raw('files') !== undefined || listed === null
        ? (0,_poetry_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .U)(fields, 'files')
        : (0,_poetry_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .U)(listed, `${fields.string('name') ?? ''} ${version}`);
}
/**
 * What an entry requires, by a list of PEP 508 texts. What is not locked is passed over: PDM leaves out what its
 * settings exclude and what a lockfile for one platform has no use for, and the lockfile does not tell which.
 */
function requiresOf(fields, byName) {
    return (0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .i)(fields, 'dependencies').flatMap((text) => {
        const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
        if ('fault' in requirement) {
            fields.problem(`${requirement.fault}.`);
            return [];
        }
        const { name, url, specifier } = requirement;
        const found = byName.answering(name, () => (url === null ? [specifier] : null));
        return (0,_toml_lock_package_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementsOf */ .CG)(found, false, specifier);
    });
}
/** By its groups: `default`, an extra, or a group for development. Undefined: it tells none. */
function toldScope({ fields }, manifest) {
    if (fields.raw('groups') === undefined)
        return undefined;
    const groups = (0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .i)(fields, 'groups').map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P);
    if (groups.length === 0)
        return undefined;
    if (groups.includes('default'))
        return 'runtime';
    const ofDevelopment = new Set(manifest?.asks.filter(({ scope }) => scope === 'development').map(groupOf));
    return groups.every((group) => ofDevelopment.has(group)) ? 'development' : 'optional';
}
const groupOf = ({ group }) => group ?? 'default';
/** What must be in a lockfile: the groups that it says it was locked for, without what the settings exclude. */
function locksOf(metadata, manifest) {
    if (metadata?.raw('groups') === undefined)
        return () => false;
    const groups = new Set((0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .i)(metadata, 'groups').map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P));
    const resolution = manifest?.table('tool', 'pdm', 'resolution') ?? null;
    const excluded = new Set(resolution === null ? [] : (0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .i)(resolution, 'excludes').map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P));
    return (ask) => groups.has(groupOf(ask)) && !excluded.has(ask.name);
}


/***/ }),

/***/ 1119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _toml_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);
/* harmony import */ var _toml_lock_dist_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);



/**
 * Where a poetry.lock has the files of its packages: in each, or, before version 2 of the format, by name in
 * `[metadata.files]`, where those of several versions of one package stand together.
 */
function filesIn(metadata) {
    const listed = metadata?.fields('files') ?? null;
    const keys = new Map(listed?.names().map((name) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), name]));
    return (entry, alone) => {
        if (entry.fields.raw('files') !== undefined)
            return readFiles(entry.fields, 'files');
        const key = keys.get(entry.name);
        const files = listed === null || key === undefined ? [] : readFiles(listed, key);
        return alone ? files : files.filter(({ file }) => (0,_toml_lock_dist_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(file, entry.name, entry.version));
    };
}
/** A list of tables that tell a file by its name or URL, and its hash. */
function readFiles(fields, name) {
    return (0,_toml_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .tablesOf */ .t)(fields, name).map((table) => {
        const own = fields.of(table, name);
        const [hash, url] = [own.string('hash'), own.string('url')];
        return { file: own.string('file') ?? (0,_toml_lock_dist_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(url ?? ''), url, hashes: hash === null ? [] : [hash] };
    });
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

/***/ 5145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(991);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
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

/***/ 7223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _toml_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2186);
/* harmony import */ var _toml_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(412);
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

/***/ 2183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _dist_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);

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

/***/ 6678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
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
