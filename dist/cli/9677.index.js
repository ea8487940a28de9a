export const id = 9677;
export const ids = [9677];
export const modules = {

/***/ 4439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readDecision),
/* harmony export */   writeDecision: () => (/* binding */ writeDecision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(788);
/* harmony import */ var _gates_replay_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4319);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3135);







/** Some hundred thousand packages; what is larger was not written by us, and is not worth the memory. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Writes `--decision`. Throws `UsageError` where the file can't be written. */
async function writeDecision(checked, name, cwd) {
    const content = (0,_domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRecord */ .r)((0,_gates_replay_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .z)(checked), _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeHasher */ .a);
    try {
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name), content);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--decision ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Name a file in a folder that exists.`, error);
    }
}
/** Reads what {@link writeDecision} wrote, here or in the Action. Throws `UsageError` for anything else. */
async function readDecision(name, cwd) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
    const bytes = await bytesOf(file).catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Name a decision.json.`, error);
    });
    try {
        return (0,_domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .a)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeHasher */ .a);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be replayed. ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, error);
    }
}
async function bytesOf(file) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MOST_BYTES)
        throw new Error(`it has ${size} bytes, and no decision has more than ${MOST_BYTES}`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}


/***/ })

};
