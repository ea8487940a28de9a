export const id = 8003;
export const ids = [8003];
export const modules = {

/***/ 27468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   vs: () => (/* binding */ pathTo),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a `/`-separated path, with its slash; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
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

/***/ 78003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedManifests: () => (/* binding */ unlockedManifests)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27468);
/* harmony import */ var _pipfile_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17035);
/* harmony import */ var _pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75978);





const PIPFILE = 'Pipfile';
const MANIFEST = /(?:^|\/)(?:pyproject\.toml|Pipfile)$/;
/**
 * Manifests of Python projects whose dependencies nothing locks: those with no lockfile in their folder nor above.
 * Requirements files and a Pipfile.lock there count for a pyproject.toml where together they pin all that it needs at run time. A
 * pyproject.toml that only configures tools asks for nothing. What setup.py and setup.cfg ask for is not read: the one
 * is a program, and both are replaced by pyproject.toml.
 */
async function unlockedManifests(paths, parts, texts) {
    const lockfiles = paths.filter(isLockfile);
    const locked = {
        Pipfile: new Set(lockfiles.filter(isOfPipenv).map(_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)),
        pyproject: new Set(lockfiles.filter((path) => !isOfPipenv(path)).map(_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)),
    };
    const alone = paths.filter((path) => {
        const folders = locked[path.endsWith(PIPFILE) ? 'Pipfile' : 'pyproject'];
        return MANIFEST.test(path) && !foldersAbove(path).some((folder) => folders.has(folder));
    });
    if (alone.length === 0)
        return [];
    await texts.load(alone);
    const pinned = pinnedIn(parts);
    const problems = [];
    for (const path of alone) {
        const text = texts.get(path);
        if (text === undefined)
            continue;
        const isPipfile = path.endsWith(PIPFILE);
        const [first] = isPipfile
            ? ((await (0,_pipfile_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readPipfile */ .C)(text, path, problems)) ?? [])
            : await asksIn(text, path, pinned, problems);
        if (first === undefined)
            continue;
        problems.push({
            location: first.location,
            message: `The file asks for dependencies (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.name)}), but no lockfile in its folder or above it locks them.`,
            remedy: isPipfile
                ? 'Run "pipenv lock" and commit Pipfile.lock.'
                : 'Lock it with the tool of the project ("uv lock", "poetry lock", "pdm lock") and commit the lockfile.',
        });
    }
    return problems;
}
/** Requirements files are none: they need not pin all that a manifest asks for. */
const isLockfile = (path) => (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .lockToolOf */ .F)(path)?.ecosystem === 'pypi' && !path.endsWith('.txt');
/** Pipenv reads no pyproject.toml, and no other tool a Pipfile: neither locks what the other one asks for. */
const isOfPipenv = (path) => path.endsWith('Pipfile.lock');
/** What a pyproject.toml asks for and requirements files do not pin; nothing where they pin all that is needed at run time. */
async function asksIn(text, path, pinned, problems) {
    const asks = (await (0,_pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(text, path, problems))?.asks ?? [];
    const near = foldersAbove(path).flatMap((folder) => pinned.get(folder) ?? []);
    const open = asks.filter(({ name }) => !near.some((names) => names.has(name)));
    return near.length > 0 && open.every(({ scope }) => scope !== 'runtime') ? [] : open;
}
/** The names that the requirements files of each folder pin, and its Pipfile.lock, which can install the project's own folder. */
function pinnedIn(parts) {
    const folders = new Map();
    for (const { file, packages } of parts) {
        if ((!file.endsWith('.txt') && !isOfPipenv(file)) || packages.length === 0)
            continue;
        // Many keep them in a folder of their own.
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file).replace(/(^|\/)requirements\/$/, '$1');
        const names = folders.get(folder) ?? new Set();
        folders.set(folder, names);
        for (const { name, ecosystem } of packages)
            if (ecosystem === 'pypi')
                names.add(name);
    }
    return folders;
}
/** The folder of a path and all above it, each with its slash; the top is empty. */
function foldersAbove(path) {
    const folders = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path)];
    for (let at = folders[0] ?? ''; at !== ''; folders.push(at))
        at = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(at.slice(0, -1));
    return folders;
}


/***/ })

};
