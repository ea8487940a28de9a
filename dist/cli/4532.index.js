export const id = 4532;
export const ids = [4532];
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

/***/ 4532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedManifests: () => (/* binding */ unlockedManifests)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _named_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4147);
/* harmony import */ var _unlocked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8270);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5474);
/* harmony import */ var _manifest_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9004);
/* harmony import */ var _manifest_workspaces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);








const MANIFEST = 'package.json';
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const isLockfile = (path) => (0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .lockToolOf */ .F)(path)?.ecosystem === 'npm';
const isOfDeno = (path) => nameOf(path) === 'deno.lock';
/**
 * Manifests whose dependencies nothing locks: with no lockfile in their folder, and in none above that names it. What
 * an install in such a folder brings is judged by nobody, though the tree has a lockfile.
 */
async function unlockedManifests(paths, parts, texts) {
    const lockfiles = new _unlocked_js__WEBPACK_IMPORTED_MODULE_3__/* .Lockfiles */ .z5(paths.filter(isLockfile), parts);
    const apart = paths.filter((path) => nameOf(path) === MANIFEST && lockfiles.beside(path).every(isOfDeno));
    if (apart.length === 0)
        return [];
    // Deno may run in a project that npm installs, and then its lockfile knows nothing of the manifest.
    const ofDeno = parts.filter(({ file }) => isOfDeno(file));
    const named = (0,_named_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsNamed */ .e)(MANIFEST, parts.filter(({ file }) => isLockfile(file) && !isOfDeno(file)));
    const open = apart.filter((path) => !named.has(path));
    const roots = open.flatMap((path) => lockfiles.above(path).map(manifestBeside));
    await texts.load([...open, ...roots]);
    const isMember = membership(texts);
    return open.flatMap((path) => {
        const workspace = lockfiles.above(path).find((one) => isMember(one, path)) ?? null;
        // That a lockfile can't be read is a problem of its own, which need not be told again for each workspace.
        if (workspace !== null && !lockfiles.isRead(workspace))
            return [];
        return problemsOf(path, texts, ofDeno, workspace, lockfiles);
    });
}
const manifestBeside = (lockfile) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lockfile) + MANIFEST;
/** Tests whether the project of a lockfile has the folder of a manifest among its `workspaces`. */
function membership(texts) {
    const tests = new Map();
    return (lockfile, manifest) => {
        const top = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lockfile);
        const text = texts.get(manifestBeside(lockfile));
        const root = tests.has(top) || text === undefined ? null : (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(text, MANIFEST, []);
        const test = tests.get(top) ?? (0,_manifest_workspaces_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceTest */ .a)(root?.workspaces ?? []);
        tests.set(top, test);
        return test((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(manifest).slice(top.length, -1));
    };
}
const NOTHING = new Set();
/**
 * The names that a deno.lock has, of packages and of its own projects, where it is that of the manifest's folder or has
 * it as a member: one that asks for nothing but other members shows by its name alone.
 */
function lockedByDeno(manifest, own, parts) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(manifest);
    const near = parts.filter(({ file, projects }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file) === folder ||
        (folder.startsWith((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file)) &&
            projects.some(({ name, declarations }) => name === own || declarations.some(({ location }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(location.file) === folder))));
    if (near.length === 0)
        return NOTHING;
    return new Set(near.flatMap(({ packages, projects }) => [...packages, ...projects].map(({ name }) => name)));
}
/** Whether an ask needs no lockfile: a peer's is its user's affair, and Deno locks no folder. */
function isLocked({ name, spec, section }, byDeno) {
    if (section === 'peerDependencies')
        return true;
    const parsed = (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSpec */ .F)(spec);
    const real = parsed.type === 'alias' ? parsed.name : name;
    return byDeno.has(real) || (parsed.type === 'file' && byDeno.size > 0);
}
/** `workspace`: the lockfile of the workspace that the manifest belongs to, which does not have it; null: of none. */
function problemsOf(file, texts, ofDeno, workspace, lockfiles) {
    const text = texts.get(file);
    if (text === undefined)
        return [];
    const problems = [];
    const manifest = (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(text, file, problems);
    const byDeno = lockedByDeno(file, manifest?.name ?? null, ofDeno);
    const open = manifest?.asks.filter((ask) => !isLocked(ask, byDeno)) ?? [];
    const asked = open.map(({ name, place }) => ({ name, location: place ?? { file, line: 1 } }));
    if (workspace !== null) {
        const cause = `the lockfile of its workspace, ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(workspace)}, does not have it`;
        const remedy = `Run ${lockAgain(workspace)} in the folder of that lockfile, and commit it.`;
        return [...problems, ...(0,_unlocked_js__WEBPACK_IMPORTED_MODULE_3__/* .unlockedProblem */ .t9)(asked, { cause }, remedy)];
    }
    const remedy = remedyOf(manifest?.packageManager ?? null, lockfiles.above(file)[0] ?? null);
    return [...problems, ...(0,_unlocked_js__WEBPACK_IMPORTED_MODULE_3__/* .unlockedProblem */ .t9)(asked, lockfiles.why(file), remedy)];
}
function remedyOf(packageManager, nearest) {
    const [name = ''] = packageManager?.split('@', 1) ?? [];
    const install = INSTALLS.get(name) ?? 'the "install" of the tool that installs the project';
    if (nearest === null)
        return `Run ${install} and commit the lockfile that it writes.`;
    const member = `Make the folder a workspace of the project of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest)} and run ${lockAgain(nearest)} there`;
    return `${member}, or run ${install} in the folder itself and commit the lockfile that it writes. ${_unlocked_js__WEBPACK_IMPORTED_MODULE_3__/* .UNUSED */ .pd}`;
}
const lockAgain = (lockfile) => (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_domain_lock_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .lockToolOf */ .F)(lockfile)?.lock ?? 'npm install');
const INSTALLS = new Map(['npm', 'pnpm', 'yarn', 'bun'].map((name) => [name, `"${name} install"`]));


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
