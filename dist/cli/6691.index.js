export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 6691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2716);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5830);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8354);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3135);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5876);







/** Every problem with its place, and what to write instead. Status 0 for a clean policy, 2 for one with mistakes. */
const run = async (invocation) => {
    const { text, context, floor } = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_6__/* .policySource */ .I)(invocation);
    if ((0,_policy_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isBuiltIn */ .q)(text))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`There is no ${_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX} here, so nothing was checked. Name the file: policy lint FILE.`);
    const problems = [
        ...(floor === null ? [] : await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .lintPolicy */ .GF)(floor.source, floor.context)),
        ...(await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .lintPolicy */ .GF)(text, context)),
    ];
    const policy = floor === null || problems.length > 0 ? null : await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)(text, context, floor);
    const overruled = policy?.floor?.overruled ?? [];
    const report = invocation.format === 'json' ? asJson(text.uri, problems, overruled) : asText(text.uri, problems, overruled);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(report, invocation);
    return problems.length === 0 ? 0 : 2;
};
const asJson = (uri, problems, overruled) => `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJson */ .GO)(JSON.stringify({ schemaVersion: 1, uri, problems, ...(overruled.length > 0 && { overruled }) }, null, 2))}\n`;
/** What a floor does not let count is no mistake of the file, and no reason to fail. */
function asText(uri, problems, overruled) {
    const lines = problems.flatMap((problem) => (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem).split('\n'));
    lines.push(...overruled.map(({ origin, message }) => `${(0,_config_text_js__WEBPACK_IMPORTED_MODULE_4__/* .originText */ .CQ)(origin)}: ${message}.`));
    const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
    const last = problems.length === 0 ? `${uri}: no mistakes.` : `${count}.`;
    return `${[...lines, last].map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK).join('\n')}\n`;
}


/***/ }),

/***/ 8354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* reexport safe */ _reports_reasons_js__WEBPACK_IMPORTED_MODULE_1__.CQ),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Ut: () => (/* binding */ configText)
/* harmony export */ });
/* harmony import */ var _policy_yaml_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);
/* harmony import */ var _reports_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12);

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


/***/ }),

/***/ 12:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   GF: () => (/* binding */ waiverVoiceText),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   RC: () => (/* binding */ THERE_BEFORE),
/* harmony export */   W: () => (/* binding */ waivedText),
/* harmony export */   W2: () => (/* binding */ configVoiceText),
/* harmony export */   b6: () => (/* binding */ baseText),
/* harmony export */   bL: () => (/* binding */ lookText)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Why a decision is what it is, in the words that every report has for it. Nothing here is escaped. */
/** `Waived by @acme until 2027-01-01: never called`, each part shown as the medium does. */
function waivedText({ owner, expires, reason }, show = {
    name: (text) => text,
    prose: (text) => text,
}) {
    return `Waived by ${show.name(owner)} until ${show.name(expires)}: ${show.prose(reason)}`;
}
const THERE_BEFORE = 'There before this change';
const originText = ({ uri, line, column }) => `${uri}:${line}:${column}`;
const KEYS = {
    ecosystems: 'it is for the ecosystems',
    scopes: 'it is for the scopes',
    packages: 'it is for the packages',
    version: 'it is for other versions',
    purls: 'it is for the packages',
    paths: 'it is for the files',
    advisory: 'it is for the advisory',
};
/** Lists of an organisation can have hundreds of patterns. */
const MOST_WANTED = 5;
/** Why it does not speak, as a clause. */
function silenceText(silence) {
    switch (silence.because) {
        case 'gate':
            return 'it is for other gates';
        case 'off':
            return 'its effect is off for this';
        case 'options':
            return 'by its options there is nothing to find';
        case 'except':
            return 'it excepts this';
        case 'expired':
            return 'its last day is over';
        case 'fault':
            return 'nothing excuses a rule that could not judge';
        case 'match': {
            const { wanted } = silence;
            const more = wanted.length > MOST_WANTED ? ` and ${wanted.length - MOST_WANTED} more` : '';
            return `${KEYS[silence.key]}: ${wanted.slice(0, MOST_WANTED).join(', ')}${more}`;
        }
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(silence);
    }
}
/** `decided: deny  .github/lockgate.yml:4:5`. */
function configVoiceText({ origin, state, effect, preexisting, silence }) {
    const place = originText(origin);
    if (silence !== null || effect === null)
        return `silent   ${place}  ${silence === null ? '' : silenceText(silence)}`;
    const before = preexisting ? `, a note: ${THERE_BEFORE.toLowerCase()}` : '';
    return `${state === 'decides' ? 'decides ' : 'weaker  '} ${place}  ${effect}${before}`;
}
function waiverVoiceText({ waiver, state, silence }) {
    const about = `${originText(waiver.origin)}  ${waiver.owner} until ${waiver.expires}`;
    if (state === 'excuses')
        return `excuses  ${about}: ${waiver.reason}`;
    if (state === 'also')
        return `also     ${about}: another one that lasts as long or longer excuses it`;
    return `silent   ${about}: ${silence === null ? '' : silenceText(silence)}`;
}
/** Whether a silent waiver is near enough to be what somebody meant: same package, same advisory, or neither named. */
const isNear = ({ silence }) => silence === null ||
    silence.because !== 'match' ||
    (silence.key !== 'packages' && silence.key !== 'advisory' && silence.key !== 'purls');
const STATES = {
    fail: 'found',
    indeterminate: 'not decided',
    pass: 'passed',
    'not-applicable': 'not applicable',
    'not-asked': 'not asked',
};
const lookText = ({ rule, state, reason }) => `${STATES[state]}: ${rule}${reason === '' ? '' : ` (${reason})`}`;
/** What of the base mattered; null: nothing. */
function baseText({ compared, finding }) {
    if (!compared || finding === null)
        return null;
    return finding.preexisting ? `${THERE_BEFORE}, so it is a note.` : 'The base did not have it, or not as strictly.';
}


/***/ })

};
