export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 6691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2582);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2716);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5830);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3135);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5876);







/** Every problem with its place, and what to write instead. Status 0 for a clean policy, 2 for one with mistakes. */
const run = async (invocation) => {
    const { text, context, floor } = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .policySource */ .I)(invocation);
    if ((0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isBuiltIn */ .q)(text))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`There is no ${_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX} here, so nothing was checked. Name the file: policy lint FILE.`);
    const problems = [
        ...(floor === null ? [] : await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .lintPolicy */ .GF)(floor.source, floor.context)),
        ...(await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .lintPolicy */ .GF)(text, context)),
    ];
    const policy = floor === null || problems.length > 0 ? null : await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)(text, context, floor);
    const overruled = policy?.floor?.overruled ?? [];
    const report = invocation.format === 'json' ? asJson(text.uri, problems, overruled) : asText(text.uri, problems, overruled);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(report, invocation);
    return problems.length === 0 ? 0 : 2;
};
const asJson = (uri, problems, overruled) => `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJson */ .GO)(JSON.stringify({ schemaVersion: 1, uri, problems, ...(overruled.length > 0 && { overruled }) }, null, 2))}\n`;
/** What a floor does not let count is no mistake of the file, and no reason to fail. */
function asText(uri, problems, overruled) {
    const lines = problems.flatMap((problem) => (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem).split('\n'));
    lines.push(...overruled.map(({ origin, message }) => `${(0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .originText */ .CQ)(origin)}: ${message}.`));
    const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
    const last = problems.length === 0 ? `${uri}: no mistakes.` : `${count}.`;
    return `${[...lines, last].map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK).join('\n')}\n`;
}


/***/ }),

/***/ 5876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource),
/* harmony export */   q: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2716);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3581);



/** The policy that a `policy` command is about, as it is written, and what loading it needs. */
async function policySource(invocation) {
    const { operands, options, terminal, now } = invocation;
    const [operand] = operands;
    if (operand !== undefined && options.policy !== null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Two policies are named, as operand and by --policy. Name one.`);
    const named = operand ?? options.policy;
    const files = (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFiles */ .qR)(named, terminal.cwd, invocation);
    return {
        text: await (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .projectPolicyText */ .NT)(named, files),
        context: (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .loadContext */ ._I)(files, now.toISOString()),
        floor: await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOf */ .Et)(invocation),
    };
}
/** Whether a policy is the built-in one, because the project has none. */
const isBuiltIn = (text) => text.uri !== _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX && text.uri.startsWith('lockgate:');


/***/ })

};
