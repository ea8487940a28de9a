export const id = 35;
export const ids = [35];
export const modules = {

/***/ 8035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5830);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8354);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3135);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5876);






const run = async (invocation) => {
    const { text, context } = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .policySource */ .I)(invocation);
    const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .tb)(text, context);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(invocation.format === 'json' ? asJson(policy) : asText(policy), invocation);
    return 0;
};
function asJson(policy) {
    const { rules, ...rest } = policy;
    const listed = [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs }));
    return `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJson */ .GO)(JSON.stringify({ schemaVersion: 1, ...rest, rules: listed }, null, 2))}\n`;
}
function asText(policy) {
    const { uri, digest, mode, merge, publish, advisories, services, waivers } = policy;
    const maxAge = advisories.maxAge === null ? null : (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(advisories.maxAge);
    const lines = [
        `# ${uri} (sha256 ${digest.sha256})`,
        `mode: ${mode}`,
        'rules:',
        ...[...policy.rules].flatMap(ruleLines),
        value('merge', merge),
        value('publish', publish),
        value('advisories', { ...advisories, maxAge }),
        value('services', services),
        waivers.length === 0 ? 'waivers: []' : 'waivers:',
        ...waivers.map(({ origin, ...waiver }) => placed(`  - ${JSON.stringify(waiver)}`, origin)),
    ];
    return `${lines.map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n')}\n`;
}
function ruleLines([id, { locked, configs }]) {
    const lines = configs.map((config) => placed(`    - ${(0,_config_text_js__WEBPACK_IMPORTED_MODULE_5__/* .configText */ .U)(config)}`, config.origin));
    lines.unshift(`  ${id}:${configs.length === 0 ? ' off' : ''}${locked ? '  # locked' : ''}`);
    return lines;
}
const value = (name, said) => `${name}: ${JSON.stringify(said)}`;
const placed = (line, origin) => `${line}  # ${(0,_config_text_js__WEBPACK_IMPORTED_MODULE_5__/* .originText */ .C)(origin)}`;


/***/ }),

/***/ 8354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   U: () => (/* binding */ configText)
/* harmony export */ });
/** One config of a rule on one line, every value with its key; what says nothing is left out. */
function configText({ effect, unavailable, match, except, gates, options }) {
    const fields = [
        ['effect', effect],
        ...(unavailable === null ? [] : [['unavailable', unavailable]]),
        ...(Object.keys(match).length === 0 ? [] : [['match', match]]),
        ...(except === null ? [] : [['except', except]]),
        ['gates', gates],
        ...Object.entries(options),
    ];
    return `{${fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`;
}
const originText = ({ uri, line, column }) => `${uri}:${line}:${column}`;


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
async function policySource({ operands, options, terminal, now, }) {
    const [operand] = operands;
    if (operand !== undefined && options.policy !== null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Two policies are named, as operand and by --policy. Name one.`);
    const named = operand ?? options.policy;
    const files = (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFiles */ .qR)(named, terminal.cwd, terminal.cwd);
    return { text: await (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .projectPolicyText */ .NT)(named, files), context: (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .loadContext */ ._I)(files, now.toISOString()) };
}
/** Whether a policy is the built-in one, because the project has none. */
const isBuiltIn = (text) => text.uri !== _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX && text.uri.startsWith('lockgate:');


/***/ })

};
