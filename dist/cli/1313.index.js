export const id = 1313;
export const ids = [1313];
export const modules = {

/***/ 1313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changePolicies: () => (/* binding */ changePolicies)
/* harmony export */ });
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2716);
/* harmony import */ var _ecosystems_vex_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4843);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3581);



/**
 * Of a change the policy of its base judges, as in a pull request. A policy that was named by `--policy` judges whatever
 * it is named for; so does the project's own where the base is a directory without any.
 */
async function changePolicies(directory, trees, invocation) {
    const { options, now } = invocation;
    const entries = await trees.before.list();
    const isCommit = entries.some(({ id }) => id !== null);
    const hasPolicy = entries.some(({ path }) => path === _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX);
    if (options.policy !== null || (!isCommit && !hasPolicy)) {
        return { policy: await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(directory, invocation), proposal: null };
    }
    const paths = new Set(entries.map(({ path }) => path));
    const local = (file) => paths.has(file) ? trees.before.read(file) : Promise.resolve(null);
    const files = { ...(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFiles */ .qR)(null, directory, invocation), local };
    const policy = await (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .projectPolicy */ .Kc)(null, files, now.toISOString(), await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOf */ .Et)(invocation));
    const own = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(directory, invocation).then((value) => ({ value }), (error) => ({ error }));
    if ('value' in own && own.value.digest.sha256 === policy.digest.sha256)
        return { policy, proposal: null };
    const proposal = {
        files: [_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX],
        policy: () => ('value' in own ? Promise.resolve(own.value) : Promise.reject(own.error)),
        vex: () => (0,_ecosystems_vex_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readVex */ .i)(trees.after),
    };
    return { policy, proposal };
}


/***/ })

};
