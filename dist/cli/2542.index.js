export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 2542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBunfig: () => (/* binding */ readBunfig)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7675);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);



const REMEDY = 'Write it as bun documents bunfig.toml.';
/** Reads what a bunfig.toml says of registries: each is a URL, or a table that has it as `url`. */
async function readBunfig(text, file, problems) {
    const install = (await (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D)(text, file, REMEDY, problems))?.raw('install');
    if (!(0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(install))
        return _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const scopes = new Map();
    for (const [name, value] of (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(install['scopes']) ? Object.entries(install['scopes']) : []) {
        const url = urlOf(value);
        if (url !== null)
            scopes.set(name.startsWith('@') ? name : `@${name}`, url);
    }
    return { ..._registry_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, registry: urlOf(install['registry']), scopes };
}
function urlOf(value) {
    const url = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value['url'] : value;
    return typeof url === 'string' && url !== '' ? url : null;
}


/***/ }),

/***/ 7675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1065);


/** Lists and inline tables inside each other; no tool writes more than a handful. */
const MAX_DEPTH = 100;
/** A hundred times the largest lockfile we know; a parsed text takes several times its size. */
const MAX_LENGTH = 64 * 1024 * 1024;
/**
 * Reads a TOML text (1.0, and what 1.1 adds); null where it is none, which is then a problem at the line of
 * its fault. A key that stands twice is such a fault. Integers beyond 2^53 are bigints.
 */
async function readToml(text, file, remedy, problems) {
    const refuse = (line, message) => {
        problems.push({ location: { file, line }, message, remedy });
        return null;
    };
    if (text.length > MAX_LENGTH)
        return refuse(1, 'The file has more than 64 million characters.');
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const table = parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' });
        return new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(table, file, { file, line: 1 }, problems, remedy);
    }
    catch (error) {
        const line = error instanceof TomlError ? error.line : 1;
        return refuse(line, `The file is not valid TOML: ${fault(text, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`);
    }
}
/** The library's own message goes on with a part of the file, which our place makes needless. */
function fault(text, message) {
    if (/^(?:<{7}|>{7}) /m.test(text))
        return 'it holds the markers of a merge conflict';
    const [first = ''] = message.split('\n');
    return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.replace(/^Invalid TOML document: /, ''));
}


/***/ })

};
