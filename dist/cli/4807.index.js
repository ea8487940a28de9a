export const id = 4807;
export const ids = [4807];
export const modules = {

/***/ 4807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOnlyPythonAsks: () => (/* binding */ changesOnlyPythonAsks)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);

const ANY = '*';
/** What a pyproject.toml or Pipfile lists for a lockfile to answer; `*` is any key. */
const LISTS = [
    ['project', 'dependencies'],
    ['project', 'optional-dependencies'],
    ['dependency-groups'],
    ['tool', 'poetry', 'dependencies'],
    ['tool', 'poetry', 'dev-dependencies'],
    ['tool', 'poetry', 'group', ANY, 'dependencies'],
    ['tool', 'pdm', 'dev-dependencies'],
    ['tool', 'uv', 'dev-dependencies'],
    ['packages'],
    ['dev-packages'],
];
/**
 * Whether two texts of a pyproject.toml or Pipfile differ in nothing but what the project asks for. The build system,
 * its requirements, scripts, sources, overrides and the settings of tools decide what runs and what is installed, and
 * no lockfile shows them. False where either is no TOML, or nested beyond reason.
 */
async function changesOnlyPythonAsks(before, after) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const [was, is] = [before, after].map((text) => JSON.stringify(without(parse(text), LISTS)));
        return was === is;
    }
    catch {
        return false;
    }
}
/** A table without what the paths lead to. */
function without(table, paths) {
    return Object.entries(table).flatMap(([key, value]) => {
        const inside = paths.filter(([first]) => first === key || first === ANY).map(([, ...rest]) => rest);
        if (inside.some((rest) => rest.length === 0))
            return [];
        return [[key, inside.length > 0 && (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? without(value, inside) : value]];
    });
}


/***/ })

};
