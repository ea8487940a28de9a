export const id = 8003;
export const ids = [8003];
export const modules = {

/***/ 8598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ manifestsNamed)
/* harmony export */ });
/* harmony import */ var _domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);


/**
 * The manifests called `name` whose folder one of these lockfiles has: as a project, member or importer, which shows in
 * what was read of the manifest, or as a folder that it installs. What stands in any other folder is not in them.
 */
function manifestsNamed(name, parts) {
    const named = new Set();
    for (const part of parts) {
        const asked = part.projects.flatMap(({ declarations }) => declarations);
        for (const { location } of asked)
            named.add(location.file);
        const folders = (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .lockToolOf */ .F)(part.file)?.name === 'yarn'
            ? // Its entries write a path as whoever asks for it does, so only the asks tell where it leads.
                asked.map(({ range, resolved, location }) => resolved === null ? null : folderIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(location.file), FOLDER.exec(range)?.[1]))
            : part.packages.map(({ entry }) => folderIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(part.file), pathOf(entry, part)));
        for (const folder of folders)
            if (folder !== null)
                named.add(`${folder}/${name}`);
    }
    return named;
}
/** A link is set and nothing installed for it, so that is none. */
const FOLDER = /^(?:file:|portal:)(.+)$/s;
/** The path of an entry that is a folder; npm names its workspaces by it, and every tool what else it installs from one. */
function pathOf({ key, source }, { file }) {
    if (source.type === 'workspace')
        return (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .lockToolOf */ .F)(file)?.name === 'npm' ? key : undefined;
    return source.type === 'file' ? source.url?.replace(/^file:/, '') : undefined;
}
const folderIn = (from, path) => path === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(from, path);


/***/ }),

/***/ 7035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPipfile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7249);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _toml_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2614);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(412);





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

/***/ 8003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedManifests: () => (/* binding */ unlockedManifests)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _unlocked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8270);
/* harmony import */ var _named_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4147);
/* harmony import */ var _pipfile_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7035);
/* harmony import */ var _pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5978);







const MANIFEST = /(?:^|\/)(?:pyproject\.toml|Pipfile)$/;
/**
 * Manifests of Python projects whose dependencies nothing locks: with no lockfile in their folder, and in none above
 * that names it. Requirements files and a Pipfile.lock there count for a pyproject.toml where together they pin all
 * that it needs at run time. A pyproject.toml that only configures tools asks for nothing. What setup.py and setup.cfg
 * ask for is not read: the one is a program, and both are replaced by pyproject.toml.
 */
async function unlockedManifests(paths, parts, texts) {
    const files = paths.filter(isLockfile);
    const ofPipenv = new _unlocked_js__WEBPACK_IMPORTED_MODULE_2__/* .Lockfiles */ .z5(files.filter(isOfPipenv), parts);
    const others = new _unlocked_js__WEBPACK_IMPORTED_MODULE_2__/* .Lockfiles */ .z5(files.filter((path) => !isOfPipenv(path)), parts);
    const lockfilesFor = (path) => (isPipfile(path) ? ofPipenv : others);
    const apart = paths.filter((path) => MANIFEST.test(path) && lockfilesFor(path).beside(path).length === 0);
    if (apart.length === 0)
        return [];
    // Pipenv has no workspaces: its lockfile names no other folder's Pipfile.
    const named = (0,_named_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestsNamed */ .e)(_pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_5__/* .PYPROJECT */ .Jj, parts.filter(({ file }) => isLockfile(file) && !isOfPipenv(file)));
    const open = apart.filter((path) => !named.has(path));
    await texts.load(open);
    const pinned = pinnedIn(parts);
    const problems = [];
    for (const path of open) {
        const text = texts.get(path);
        if (text === undefined)
            continue;
        const asked = isPipfile(path)
            ? ((await (0,_pipfile_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPipfile */ .C)(text, path, problems)) ?? [])
            : await asksIn(text, path, pinned, problems);
        const lockfiles = lockfilesFor(path);
        problems.push(...(0,_unlocked_js__WEBPACK_IMPORTED_MODULE_2__/* .unlockedProblem */ .t9)(asked, lockfiles.why(path), remedyFor(path, lockfiles.above(path)[0])));
    }
    return problems;
}
const isPipfile = (path) => path.endsWith('Pipfile');
function remedyFor(path, nearest) {
    if (isPipfile(path)) {
        const remedy = 'Run "pipenv lock" and commit Pipfile.lock.';
        return nearest === undefined ? remedy : `${remedy.replace(' and', ' in its folder and')} ${_unlocked_js__WEBPACK_IMPORTED_MODULE_2__/* .UNUSED */ .pd}`;
    }
    const alone = 'with the tool of the project ("uv lock", "poetry lock", "pdm lock") and commit the lockfile.';
    if (nearest === undefined)
        return `Lock it ${alone}`;
    const tool = (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .lockToolOf */ .F)(nearest);
    const member = tool?.name === 'uv' ? 'member of the workspace' : 'path dependency of the project';
    const lock = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tool?.lock ?? 'uv lock');
    return `Make the folder a ${member} of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest)} and run ${lock} there, or lock it by itself ${alone} ${_unlocked_js__WEBPACK_IMPORTED_MODULE_2__/* .UNUSED */ .pd}`;
}
/** Requirements files are none: they need not pin all that a manifest asks for. */
const isLockfile = (path) => (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .lockToolOf */ .F)(path)?.ecosystem === 'pypi' && !path.endsWith('.txt');
/** Pipenv reads no pyproject.toml, and no other tool a Pipfile: neither locks what the other one asks for. */
const isOfPipenv = (path) => path.endsWith('Pipfile.lock');
/** What a pyproject.toml asks for and requirements files do not pin; nothing where they pin all that is needed at run time. */
async function asksIn(text, path, pinned, problems) {
    const asks = (await (0,_pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_5__/* .readPyproject */ .x7)(text, path, problems))?.asks ?? [];
    const near = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersAbove */ .Zv)(path).flatMap((folder) => pinned.get(folder) ?? []);
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
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file).replace(/(^|\/)requirements\/$/, '$1');
        const names = folders.get(folder) ?? new Set();
        folders.set(folder, names);
        for (const { name, ecosystem } of packages)
            if (ecosystem === 'pypi')
                names.add(name);
    }
    return folders;
}


/***/ }),

/***/ 8270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ UNUSED),
/* harmony export */   t9: () => (/* binding */ unlockedProblem),
/* harmony export */   z5: () => (/* binding */ Lockfiles)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);


/** The lockfiles of a tree around its manifests, and what was read of them. */
class Lockfiles {
    #folders = new Map();
    #parts;
    constructor(lockfiles, parts) {
        for (const file of lockfiles) {
            const beside = this.#folders.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file));
            if (beside === undefined)
                this.#folders.set((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), [file]);
            else
                beside.push(file);
        }
        this.#parts = new Map(parts.map((part) => [part.file, part]));
    }
    /** Those in the folder of a file. */
    beside(file) {
        return this.#folders.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file)) ?? [];
    }
    /** Those in the folders above that of a file, the nearest first. */
    above(file) {
        const [, ...folders] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(file);
        return folders.flatMap((folder) => this.#folders.get(folder) ?? []);
    }
    /**
     * Why none of them locks a manifest whose folder none that was read has. One above locks the project of its own
     * folder; of a folder that it does not name, it says nothing.
     */
    why(manifest) {
        const [nearest] = this.above(manifest);
        if (nearest === undefined)
            return { cause: 'no lockfile in its folder or above it locks them' };
        const cause = `no lockfile in its folder locks them, and the one above it, ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest)},`;
        if (!this.isRead(nearest))
            return { cause: `${cause} can't be read` };
        return { cause: `${cause} does not name the folder`, isApart: true };
    }
    /** Where it was not read, which folders it has can't be told. */
    isRead(lockfile) {
        const part = this.#parts.get(lockfile);
        return part !== undefined && (part.projects.length > 0 || part.problems.length === 0);
    }
}
function unlockedProblem(asked, { cause, isApart }, remedy) {
    const [first, ...others] = asked;
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const names = [...new Set(asked.map(({ name }) => name))].sort();
    return [
        {
            location: first.location,
            message: `The file asks for dependencies (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.name)}${more}), but ${cause}.`,
            remedy,
            ...(isApart === true && { apart: names }),
        },
    ];
}
/** What else to do about it. */
const UNUSED = 'Where nobody installs from it, a waiver of rule "lockfile", or its "except: { paths }", says so.';


/***/ })

};
