export const id = 623;
export const ids = [623];
export const modules = {

/***/ 9623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7234);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _reports_formats_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3135);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3581);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);







// All but the usual one are loaded when they are asked for: start-up time is part of the contract.
const REPORTS = {
    text: () => Promise.resolve({ default: _reports_formats_text_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A }),
    json: () => __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 7530)),
    markdown: () => __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 6161)),
    sarif: () => __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 2671)),
    html: () => __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 5222)),
};
const run = async (invocation) => {
    const directory = (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(invocation.operands[0], invocation);
    const { decision } = await (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDirectory */ .Zx)(directory, invocation);
    const report = await reportOf(invocation.format);
    const settings = {
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSettings */ .kC)(invocation.terminal, invocation.options),
        ...(await placeOf(directory, invocation)),
    };
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(report.render(decision, settings), invocation);
    return (0,_domain_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .exitStatus */ .$)(decision);
};
async function reportOf(format) {
    const load = REPORTS[format];
    if (load === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no report format ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(format)}.`);
    return (await load()).default;
}
/** Where the directory stands in its repository, for the formats that GitHub reads. */
async function placeOf(directory, { format }) {
    if (format !== 'sarif' && format !== 'markdown')
        return {};
    const { repositoryPrefix } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 4279));
    return { directory: await repositoryPrefix(directory) };
}


/***/ }),

/***/ 7234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/** Exit status of a verdict: 0 pass, 1 deny or hold, 3 indeterminate; a reporting policy never blocks. */
function exitStatus(decision) {
    if (decision.mode === 'report' || decision.verdict === 'pass')
        return 0;
    return decision.verdict === 'indeterminate' ? 3 : 1;
}


/***/ }),

/***/ 8707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5855);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);




/** For a terminal: by file, then package; the verdict last, where the eye is. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .defineReport */ .q)({
    id: 'text',
    render: (decision, settings) => {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(settings.color);
        if (settings.quiet === true)
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLog */ .mU)(`${verdictLine(decision, paint)}\n`);
        const { active, alike, preexisting, waived } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .Ks)(decision.findings);
        const lines = [
            ...groupBy(active, fileOf).flatMap(([file, findings]) => fileLines(file, findings, paint, settings)),
            ...alikeLines(alike, paint, settings),
            ...briefLines('There before this change:', preexisting, paint),
            ...briefLines('Waived:', waived, paint),
            ...footLines(decision, paint),
        ];
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLog */ .mU)(`${lines.join('\n')}\n`);
    },
}));
const fileOf = (finding) => finding.location?.file ?? '';
/** In the order in which each key comes first. */
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups];
}
function fileLines(file, findings, paint, settings) {
    const lines = [paint('bold', file === '' ? 'Not in a file' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(file))];
    for (const [subject, about] of groupBy(findings, _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectText */ .yq)) {
        lines.push(`  ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(subject))}${paint('dim', useOf(about[0]))}`);
        for (const finding of about)
            lines.push(...findingLines(finding, paint, settings));
    }
    return [...lines, ''];
}
const useOf = (finding) => finding === undefined || finding.package === null
    ? ''
    : `  ${finding.package.scope}${finding.package.direct ? ', direct' : ''}`;
function findingLines(finding, paint, settings) {
    const { advisory, location, paths, effect } = finding;
    const head = [
        paint(_style_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_STYLES */ .xZ[effect], effect),
        finding.rule,
        ...(advisory === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`${advisory.id} (${advisory.severity})`)]),
        ...(location === null ? [] : [paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`${location.file}:${location.line}`))]),
    ];
    const [first, ...others] = paths;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const path = first === undefined ? '' : (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .pathSteps */ .Vy)(first).join(' › ') + more;
    const field = (name, value) => fieldLines(name, value, paint, settings.width);
    return [
        `    ${head.join('  ')}`,
        ...field('', finding.message),
        ...field('path', path),
        ...field('fix', finding.remedy),
    ];
}
const FIELD_INDENT = 11;
function fieldLines(name, value, paint, width) {
    if (value === '')
        return [];
    const room = width === null ? Infinity : Math.max(30, width - FIELD_INDENT);
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(value), room).map((line, index) => {
        const label = index === 0 ? name : '';
        return `      ${paint('dim', label.padEnd(FIELD_INDENT - 6))}${line}`;
    });
}
/** A few stand for many: whoever wants each of them asks for another format. */
function alikeLines(alike, paint, settings) {
    const lines = alike.flatMap((notes) => [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .alikeText */ .y4)(notes))}`,
        ...fieldLines('', notes[0]?.message ?? '', paint, settings.width),
        ...fieldLines('fix', notes[0]?.remedy ?? '', paint, settings.width),
    ]);
    return lines.length === 0 ? [] : [paint('bold', 'Notes (each of them with --format json):'), ...lines, ''];
}
function briefLines(title, findings, paint) {
    if (findings.length === 0)
        return [];
    const lines = findings.map((finding) => {
        const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
        const waiver = finding.waiver === null
            ? ''
            : ` — ${finding.waiver.reason} (${finding.waiver.owner}, until ${finding.waiver.expires})`;
        return paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectText */ .yq)(finding)}  ${finding.rule}${id}${waiver}`)}`);
    });
    return [paint('bold', title), ...lines, ''];
}
function footLines(decision, paint) {
    const sources = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceTexts */ .w5)(decision);
    return [
        verdictLine(decision, paint),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`Advisories: ${sources.length === 0 ? 'none asked' : sources.join(', ')}`)),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`Policy: ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256.slice(0, 12)})`)),
    ];
}
function verdictLine(decision, paint) {
    const { shown, more } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(decision);
    const files = shown.length === 0 ? '' : ` in ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    const verdict = paint(_style_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_STYLES */ .zL[decision.verdict], (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictText */ .nt)(decision));
    return `${verdict}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(decision.findings)}; ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesText */ .cC)(decision)}${files} (gate ${decision.gate})`)}`;
}


/***/ })

};
