export const id = 5327;
export const ids = [5327];
export const modules = {

/***/ 5327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/policy/load.js + 13 modules
var load = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/policy-source.js
var policy_source = __webpack_require__(5876);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/domain/duration.js
var duration = __webpack_require__(4764);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
// EXTERNAL MODULE: ./build/src/cli/config-text.js
var config_text = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/src/cli/policy-text.js




const RULES = new Map(rules/* rules */.a.map((rule) => [rule.id, rule]));
/** The effective policy, a line for each value with the place where it was written; any other is a default. */
function policyLines(policy) {
    const { uri, digest, floor, waivers } = policy;
    return [
        `# ${uri} (sha256 ${digest.sha256})`,
        ...(floor === undefined ? [] : floorLines(floor)),
        ...settingLines('mode', policy.mode, policy),
        'rules:',
        ...[...policy.rules].flatMap(ruleLines),
        ...settingLines('merge', policy.merge, policy),
        ...settingLines('publish', policy.publish, policy),
        ...settingLines('advisories', advisoriesOf(policy), policy),
        ...settingLines('services', policy.services, policy),
        waivers.length === 0 ? 'waivers: []' : 'waivers:',
        ...waivers.map(({ origin, ...waiver }) => placed(`  - ${(0,config_text/* valueText */.R)(waiver)}`, origin)),
    ];
}
/** What a floor is, and what of the policy above it does not count. */
const floorLines = ({ uri, digest, overruled }) => [
    `# floor: ${uri} (sha256 ${digest.sha256})`,
    ...overruled.map(({ origin, message }) => `# overruled: ${(0,policy/* originText */.CQ)(origin)}: ${message}`),
];
const advisoriesOf = ({ advisories: { sources, maxAge } }) => ({
    sources,
    'max-age': maxAge === null ? null : (0,duration/* formatDuration */.a)(maxAge),
});
function settingLines(name, value, { origins = {} }) {
    if (value === null || typeof value !== 'object')
        return [placed(`${name}: ${(0,config_text/* valueText */.R)(value)}`, origins[name])];
    const keys = Object.entries(value);
    if (keys.length === 0)
        return [`${name}: {}`];
    return [`${name}:`, ...keys.map(([key, one]) => placed(`  ${key}: ${(0,config_text/* valueText */.R)(one)}`, origins[`${name}.${key}`]))];
}
function ruleLines([id, { locked, configs }]) {
    const head = `  ${id}:${configs.length === 0 ? ' off' : ''}${locked ? '  # locked' : ''}`;
    return [head, ...configs.flatMap((config) => configLines(config, RULES.get(id)))];
}
function configLines(config, rule) {
    const { effect, unavailable, match, except, gates, options, places = {}, origin } = config;
    const line = (key, value, place = places[key]) => placed(`      ${key}: ${(0,config_text/* valueText */.R)(value)}`, place);
    const optionLine = ([name, value]) => {
        const option = rule?.options[name];
        const shown = option?.schema['format'] === 'duration' && typeof value === 'number' ? (0,duration/* formatDuration */.a)(value) : value;
        // Such an option follows the effect of its config where that is written and it is not.
        return line(name, shown, places[name] ?? (option?.stricter === 'effect' ? places['effect'] : undefined));
    };
    const lines = [
        line('effect', effect),
        ...(unavailable === null ? [] : [line('unavailable', unavailable)]),
        ...(Object.keys(match).length === 0 ? [] : [line('match', match)]),
        ...(except === null ? [] : [line('except', except)]),
        line('gates', gates),
        ...Object.entries(options).map(optionLine),
    ];
    return [`    -  # ${(0,policy/* originText */.CQ)(origin)}`, ...lines];
}
const placed = (line, origin) => `${line}  # ${origin === undefined ? 'default' : (0,policy/* originText */.CQ)(origin)}`;

;// CONCATENATED MODULE: ./build/src/cli/commands/policy-show.js





/** The effective policy, every value with the place where it was written. */
const run = async (invocation) => {
    const { text, context, floor } = await (0,policy_source/* policySource */.I)(invocation);
    const policy = await (0,load/* loadPolicy */.tb)(text, context, floor);
    await (0,output/* writeReport */.u)(invocation.format === 'json' ? asJson(policy) : asText(policy), invocation);
    return 0;
};
function asJson(policy) {
    const { rules, ...rest } = policy;
    const listed = [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs }));
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify({ schemaVersion: 1, ...rest, rules: listed }, null, 2))}\n`;
}
const asText = (policy) => `${policyLines(policy).map(reports_escape/* visible */.RK).join('\n')}\n`;


/***/ }),

/***/ 8354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   U: () => (/* binding */ configText)
/* harmony export */ });
/* harmony import */ var _policy_yaml_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);

/** A value as YAML on one line, with quotes where it needs them. */
function valueText(value) {
    if (typeof value === 'string')
        return (0,_policy_yaml_write_js__WEBPACK_IMPORTED_MODULE_0__/* .flowScalar */ .F)(value);
    if (Array.isArray(value))
        return `[${value.map(valueText).join(', ')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    return `{${Object.entries(value)
        .map(([key, one]) => `${(0,_policy_yaml_write_js__WEBPACK_IMPORTED_MODULE_0__/* .flowScalar */ .F)(key)}: ${valueText(one)}`)
        .join(', ')}}`;
}
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
    return `{${fields.map(([key, value]) => `${key}: ${valueText(value)}`).join(', ')}}`;
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


/***/ }),

/***/ 8637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ flowScalar),
/* harmony export */   G: () => (/* binding */ flowValue)
/* harmony export */ });
// What stands for nothing but itself, in brackets too: no indicator, no number, and no word that any reader of YAML takes for more.
const PLAIN = /^[A-Za-z][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()'-]+)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
// Characters that YAML does not let stand for themselves, and some that nobody would see.
const ESCAPED = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffd-\uffff]|\p{Cf}/gu;
/** A string as YAML, quoted where it must be. */
function flowScalar(text) {
    return DATE.test(text) || (PLAIN.test(text) && !WORDS.test(text)) ? text : quoted(text);
}
/** JSON is YAML; what JSON leaves as it is and YAML does not is escaped. */
function quoted(text) {
    return JSON.stringify(text).replace(ESCAPED, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
}
/** Strings, lists and maps of them in brackets; `null` and absent entries are left out. As JSON where the file is JSON. */
function flowValue(value, json) {
    if (typeof value === 'string')
        return json ? quoted(value) : flowScalar(value);
    if (Array.isArray(value))
        return `[${value.map((one) => flowValue(one, json)).join(', ')}]`;
    const entries = Object.entries((value ?? {})).filter(([, inner]) => !isEmpty(inner));
    return `{${entries.map(([key, inner]) => `${json ? JSON.stringify(key) : key}: ${flowValue(inner, json)}`).join(', ')}}`;
}
const isEmpty = (value) => value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);


/***/ })

};
