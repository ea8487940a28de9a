export const id = 1194;
export const ids = [1194];
export const modules = {

/***/ 41194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44627);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46145);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _pdm_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7383);
/* harmony import */ var _pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75978);
/* harmony import */ var _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4880);
/* harmony import */ var _toml_lock_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57223);
/* harmony import */ var _toml_lock_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52183);
/* harmony import */ var _toml_lock_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76678);










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


/***/ })

};
