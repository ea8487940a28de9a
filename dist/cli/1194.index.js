export const id = 1194;
export const ids = [1194];
export const modules = {

/***/ 1194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4627);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _pdm_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7383);
/* harmony import */ var _pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5978);
/* harmony import */ var _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4880);
/* harmony import */ var _toml_lock_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7223);
/* harmony import */ var _toml_lock_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2183);
/* harmony import */ var _toml_lock_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6678);










const REMEDY = 'Run "pdm lock" and commit what it writes.';
/**
 * PDM's lockfiles, versions 3 and 4 of the format. A package that is asked for with extras has an entry for them,
 * too. Its `content_hash` also covers settings of whoever locked, so it says nothing here.
 */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_domain_format_js__WEBPACK_IMPORTED_MODULE_9__/* .defineFormat */ .n)({
    id: 'pdm-lock',
    ecosystem: 'pypi',
    files: ['**/pdm.lock'],
    manifests: [_pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .PYPROJECT */ .Jj],
    parse,
}));
async function parse(text, file, beside) {
    const problems = [];
    const manifest = await (0,_pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .pyprojectBeside */ .rZ)(file, '', beside, problems, 'pdm');
    const unread = { file, projects: [], packages: [], problems };
    const top = await (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readToml */ .D)(text, file, REMEDY, problems);
    if (top === null)
        return unread;
    const metadata = top.fields('metadata');
    const version = metadata?.string('lock_version') ?? '';
    if (!/^[34](?:\.\d{1,4}){0,2}$/.test(version)) {
        top.problem(`the "lock_version" is ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(version)}; known are 3 and 4.`);
        return unread;
    }
    const entries = (0,_toml_lock_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readEntries */ .$)(top, 'package', text, file);
    const byName = new _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ByName */ .rk(entries);
    const packages = entries.map((entry) => {
        const told = (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .toldScope */ .i0)(entry, manifest);
        return (0,_toml_lock_package_js__WEBPACK_IMPORTED_MODULE_7__/* .packageOf */ .wg)(entry, {
            source: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(entry),
            files: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(entry, metadata),
            requires: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .requiresOf */ .eo)(entry.fields, byName),
            ...(told === undefined ? {} : { told }),
        });
    });
    const locks = (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .locksOf */ .aZ)(metadata, manifest);
    const project = (0,_toml_lock_project_js__WEBPACK_IMPORTED_MODULE_8__/* .projectOf */ .v8)(manifest, { file, packages, byName: new _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ByName */ .rk(packages), locks, closed: true });
    return (0,_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .partOfLocked */ .H)(file, { ecosystem: 'pypi', packages, projects: [project], problems });
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
/** Where an entry comes from; the index is not named. */
function sourceOf(entry) {
    const { fields } = entry;
    const repository = REPOSITORIES.find((key) => fields.raw(key) !== undefined);
    if (repository !== undefined)
        return (0,_toml_lock_package_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(entry, fields.string(repository) ?? '', fields.string('revision'));
    const [url, path] = [fields.string('url'), fields.string('path')];
    if (url !== null)
        return { type: 'url', url };
    return path === null ? { type: 'registry', url: null } : { type: 'file', url: path };
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


/***/ })

};
