export const id = 9980;
export const ids = [9980];
export const modules = {

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


/***/ }),

/***/ 9980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withForsaken: () => (/* binding */ withForsaken)
/* harmony export */ });
/* harmony import */ var _domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);



/**
 * The graph of a change, in which manifests that lose their lockfile by it are told as such. Below another project's
 * lockfile such a manifest looks like one of the many that were never locked; only beside its base does it show that
 * what it installs is judged by nobody any more. The same graph where there is none.
 */
function withForsaken(base, graph) {
    const open = new Set(base.problems.map(({ location }) => location.file));
    const lockedBy = lockfilesOf(base, graph);
    const problems = graph.problems.map((problem) => {
        const { file } = problem.location;
        const lockfile = lockedBy.get(file) ?? lockedBy.get((0,_ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file));
        if (problem.apart === undefined || open.has(file) || lockfile === undefined)
            return problem;
        return {
            location: problem.location,
            message: `Before the change ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(lockfile)} locked what the file asks for, and now nothing does.`,
            remedy: 'Keep the file in a lockfile, or remove it.',
        };
    });
    const changed = problems.some((problem, index) => problem !== graph.problems[index]);
    return changed ? { ...graph, problems: problems.sort(_domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .byProblem */ .vM) } : graph;
}
/** The lockfile that had a manifest, by the manifest; and one that is gone, by its folder. */
function lockfilesOf(base, { files }) {
    const lockfiles = new Map();
    for (const { file, declarations } of base.projects) {
        if (!files.includes(file))
            lockfiles.set((0,_ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), file);
        for (const { location } of declarations)
            lockfiles.set(location.file, file);
    }
    return lockfiles;
}


/***/ })

};
