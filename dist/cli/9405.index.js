export const id = 9405;
export const ids = [9405];
export const modules = {

/***/ 9405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedPolicy: () => (/* binding */ cachedPolicy),
/* harmony export */   policyCache: () => (/* binding */ policyCache),
/* harmony export */   storePolicy: () => (/* binding */ storePolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);




/*
 * Pinned policy files that were read before, each under the digest of its reference. A commit never changes, so none of
 * them ever goes stale. The first line holds the digest of what follows: an entry that is cut, or was exchanged by hand,
 * is not used. Whoever may write here may do anything in the user's name; a job of the Action keeps no such folder.
 */
/** The folder, beside that of the advisories; null where the user has none for caches. */
function policyCache(env) {
    const advisories = (0,_advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultCache */ .q_)(env);
    return advisories === null ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(advisories), 'policies');
}
/** What is kept under a reference; null: nothing that can be used. */
async function cachedPolicy(folder, uri) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, uri)).catch(() => null);
    if (entry === null)
        return null;
    const end = entry.indexOf('\n');
    const content = entry.subarray(end + 1);
    return end !== -1 && entry.toString('latin1', 0, end) === seal(uri, content) ? content : null;
}
/** Keeps a file, in one step. A folder that can't be written to costs the next run a request, no more. */
async function storePolicy(folder, uri, content) {
    const file = fileOf(folder, uri);
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, Buffer.concat([Buffer.from(`${seal(uri, content)}\n`), content]), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, file);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true }).catch(() => undefined);
    }
}
const fileOf = (folder, uri) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(uri).digest('hex'));
/** Of the reference too: an entry that was copied over another one does not fit. */
const seal = (uri, content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(uri).update('\0').update(content).digest('hex');


/***/ })

};
