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
/* harmony import */ var _domain_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4627);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _pdm_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7383);
/* harmony import */ var _pyproject_pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5978);
/* harmony import */ var _pyproject_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4880);
/* harmony import */ var _toml_lock_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7223);
/* harmony import */ var _toml_lock_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2183);
/* harmony import */ var _toml_lock_project_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6678);











const REMEDY = 'Run "pdm lock" and commit what it writes.';
/**
 * PDM's lockfiles, versions 3 and 4 of the format. A package that is asked for with extras has an entry for them,
 * too. Its `content_hash` also covers settings of whoever locked, so it says nothing here.
 */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_domain_format_js__WEBPACK_IMPORTED_MODULE_10__/* .defineFormat */ .n)({
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
    const entries = (0,_toml_lock_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .readEntries */ .$)(top, 'package', text, file);
    const byName = new _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_6__/* .ByName */ .rk(entries);
    const index = (0,_pyproject_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .pdmSource */ .H)(manifest);
    const packages = entries.map((entry) => {
        const told = (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .toldScope */ .i0)(entry, manifest);
        return (0,_toml_lock_package_js__WEBPACK_IMPORTED_MODULE_8__/* .packageOf */ .wg)(entry, {
            source: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(entry, index),
            files: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(entry, metadata),
            requires: (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .requiresOf */ .eo)(entry.fields, byName),
            ...(told === undefined ? {} : { told }),
        });
    });
    const locks = (0,_pdm_part_js__WEBPACK_IMPORTED_MODULE_3__/* .locksOf */ .aZ)(metadata, manifest);
    const project = (0,_toml_lock_project_js__WEBPACK_IMPORTED_MODULE_9__/* .projectOf */ .v8)(manifest, { file, packages, byName: new _toml_lock_by_name_js__WEBPACK_IMPORTED_MODULE_6__/* .ByName */ .rk(packages), locks, closed: true });
    return (0,_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .partOfLocked */ .H)(file, { ecosystem: 'pypi', packages, projects: [project], problems });
}


/***/ }),

/***/ 9473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pdmSource),
/* harmony export */   b: () => (/* binding */ poetrySource)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);

/** Where a lockfile's entries come from that name no index: what the project's own settings say, else PyPI. */
const PYPI = { type: 'registry', url: null };
const isPypi = (url) => /^https:\/\/pypi\.org\/simple\/?$/.test(url);
const textOf = (table, key) => {
    const value = table[key];
    return typeof value === 'string' ? value : '';
};
function tablesOf(manifest, tool) {
    const list = manifest?.table('tool', tool)?.raw('source');
    return Array.isArray(list) ? list.filter(_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u) : [];
}
/** PDM looks in PyPI, or in what takes its name, and in every further source, whichever has the file. */
function pdmSource(manifest) {
    const tables = tablesOf(manifest, 'pdm');
    const own = tables.find((table) => textOf(table, 'name') === 'pypi');
    const url = own === undefined ? '' : textOf(own, 'url');
    const others = tables.filter((table) => table !== own).map((table) => textOf(table, 'url'));
    const further = [...new Set(others)].filter((other) => other !== '' && !isPypi(other)).sort();
    return {
        type: 'registry',
        url: url === '' || isPypi(url) ? null : url,
        ...(further.length === 0 ? {} : { others: further }),
        ...(tables.some((table) => table['verify_ssl'] === false) ? { unverified: true } : {}),
    };
}
/** Poetry looks in PyPI, unless the project has a source of the first rank and does not name PyPI among them. */
function poetrySource(manifest) {
    const tables = tablesOf(manifest, 'poetry');
    if (tables.some((table) => textOf(table, 'name').toLowerCase() === 'pypi'))
        return PYPI;
    const rankOf = (table) => table['default'] === true
        ? 'default'
        : textOf(table, 'priority') || (table['secondary'] === true ? 'secondary' : 'primary');
    const first = ['default', 'primary'].flatMap((rank) => tables.filter((table) => rankOf(table) === rank))[0];
    const url = first === undefined ? '' : textOf(first, 'url');
    return url === '' || isPypi(url) ? PYPI : { type: 'registry', url };
}


/***/ })

};
