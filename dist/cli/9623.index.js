export const id = 9623;
export const ids = [9623];
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
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6779);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3135);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3581);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);







// All but the usual one are loaded when they are asked for: start-up time is part of the contract.
const REPORTS = {
    text: () => Promise.resolve({ default: _reports_formats_text_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A }),
    json: () => __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 7530)),
    markdown: () => __webpack_require__.e(/* import() */ 6161).then(__webpack_require__.bind(__webpack_require__, 6161)),
    sarif: () => __webpack_require__.e(/* import() */ 2671).then(__webpack_require__.bind(__webpack_require__, 2671)),
    html: () => __webpack_require__.e(/* import() */ 2737).then(__webpack_require__.bind(__webpack_require__, 2737)),
};
const run = async (invocation) => {
    const directory = (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(invocation.operands[0], invocation);
    const checked = await (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDirectory */ .Zx)(directory, invocation);
    const { decision, policyChange } = checked;
    const report = await reportOf(invocation.format);
    const settings = {
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSettings */ .kC)(invocation.terminal, invocation.options),
        ...(await placeOf(directory, invocation)),
        policyChange,
    };
    if (invocation.options.decision !== null) {
        const { writeDecision } = await Promise.all(/* import() */[__webpack_require__.e(8554), __webpack_require__.e(9677)]).then(__webpack_require__.bind(__webpack_require__, 4439));
        await writeDecision(checked, invocation.options.decision, invocation.terminal.cwd);
    }
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
    const { repositoryPrefix } = await __webpack_require__.e(/* import() */ 8090).then(__webpack_require__.bind(__webpack_require__, 8090));
    return { directory: await repositoryPrefix(directory) };
}


/***/ }),

/***/ 8707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);
/* harmony import */ var _policy_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6180);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5855);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2089);






/** For a terminal: by file, then package; the verdict last, where the eye is. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .defineReport */ .q)({
    id: 'text',
    render: (decision, settings) => {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C2)(settings.color);
        if (settings.quiet === true)
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLog */ .mU)(`${verdictLine(decision, paint)}\n`);
        const { active, alike, preexisting, waived } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsOf */ .Ks)(decision.findings);
        const lines = [
            ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .byFile */ .y9)(active).flatMap(([file, findings]) => fileLines(file, findings, paint, settings)),
            ...alikeLines(alike, paint, settings),
            ...briefLines(`${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .THERE_BEFORE */ .RC}:`, preexisting, paint),
            ...briefLines('Waived:', waived, paint),
            ...policyLines(settings.policyChange ?? null, paint),
            ...footLines(decision, paint),
        ];
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLog */ .mU)(`${lines.join('\n')}\n`);
    },
}));
function fileLines(file, findings, paint, settings) {
    const lines = [paint('bold', file === '' ? 'Not in a file' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(file))];
    for (const [subject, about] of (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(findings, _summary_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectText */ .yq)) {
        // What is about the file itself needs no name but the file's, unless it would seem to be about the package before.
        const isFile = subject === file;
        const name = isFile ? 'the file itself' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(subject);
        if (!isFile || lines.length > 1)
            lines.push(`  ${paint('bold', name)}${paint('dim', useOf(about[0]))}`);
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
        paint(_style_js__WEBPACK_IMPORTED_MODULE_3__/* .EFFECT_STYLES */ .xZ[effect], effect),
        finding.rule,
        ...(advisory === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${advisory.id} (${advisory.severity})`)]),
        ...(location === null ? [] : [paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${location.file}:${location.line}`))]),
    ];
    const [first, ...others] = paths;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const path = first === undefined ? '' : (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .pathSteps */ .Vy)(first).join(' › ') + more;
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
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(value), room).map((line, index) => {
        const label = index === 0 ? name : '';
        return `      ${paint('dim', label.padEnd(FIELD_INDENT - 6))}${line}`;
    });
}
/** A few stand for many: whoever wants each of them asks for another format. */
function alikeLines(alike, paint, settings) {
    const lines = alike.flatMap((notes) => [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .alikeText */ .y4)(notes))}`,
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
        return paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectText */ .yq)(finding)}  ${finding.rule}${id}${waiver}`)}`);
    });
    return [paint('bold', title), ...lines, ''];
}
function policyLines(change, paint) {
    if (change === null)
        return [];
    const lines = change.after === null ? [] : (0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChangeLines */ .c)(change.after);
    return [
        paint('bold', 'What the new policy would change:'),
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChangeHead */ .$)(change))}`,
        ...lines.map(({ kind, about, text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`  ${kind}  ${about}: ${text}`)),
        '',
    ];
}
function footLines(decision, paint) {
    const sources = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceTexts */ .w5)(decision);
    return [
        verdictLine(decision, paint),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`Advisories: ${sources.length === 0 ? 'none asked' : sources.join(', ')}`)),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`Policy: ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256.slice(0, 12)})`)),
    ];
}
function verdictLine(decision, paint) {
    const files = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .filesText */ .TC)(decision, (file) => file);
    const verdict = paint(_style_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_STYLES */ .zL[decision.verdict], (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictText */ .nt)(decision));
    return `${verdict}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(decision.findings)}; ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesText */ .cC)(decision)}${files === '' ? '' : ` in ${files}`} (gate ${decision.gate})`)}`;
}


/***/ }),

/***/ 6180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ policyChangeHead),
/* harmony export */   c: () => (/* binding */ policyChangeLines)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);

/** More of a kind than anyone reads are counted. */
const MOST = 20;
const LONGEST = 300;
/** In one sentence. */
function policyChangeHead({ files, verdict, after }) {
    const edited = files.slice(0, 5).join(', ') + (files.length > 5 ? ` and ${files.length - 5} more` : '');
    const judge = `This change edits the policy (${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(edited, LONGEST)}) and is judged by the one before it`;
    if (after === null)
        return `${judge}. The new one could not be asked: see the findings.`;
    const mode = after.mode === 'report' ? ', which it would only report' : '';
    return `${judge}: ${verdict}. The new one would say ${after.verdict}${mode}.`;
}
/** What the new policy would change, weaker rules first: they are what a reviewer has to see. */
function policyChangeLines(after) {
    return [
        ...some(after.rules.flatMap(({ rule, weaker }) => weaker.map((text) => ({ kind: 'weaker', about: rule, text })))),
        ...some(after.settings.map(({ name, before, after: now }) => ({
            kind: 'changed',
            about: name,
            text: `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(before, LONGEST)} becomes ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(now, LONGEST)}`,
        }))),
        ...some(after.rules.flatMap(({ rule, stricter }) => stricter.map((text) => ({ kind: 'stricter', about: rule, text: `before, ${text}` })))),
        ...some(after.fewer.map((finding) => findingLine(finding, 'would be gone, waived or milder'))),
        ...some(after.more.map((finding) => findingLine(finding, 'would be new or stricter'))),
    ];
}
function findingLine(finding, what) {
    const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
    return { kind: 'finding', about: (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectText */ .yq)(finding), text: `${finding.effect} ${finding.rule}${id}: ${what}` };
}
function some(lines) {
    const first = lines[0];
    const shown = lines.slice(0, MOST).map(({ kind, about, text }) => ({ kind, about, text: (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 3 * LONGEST) }));
    const more = lines.length - shown.length;
    return first === undefined || more === 0
        ? shown
        : [...shown, { ...first, about: `${more} more`, text: 'of this kind' }];
}


/***/ }),

/***/ 12:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ waiverVoiceText),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   RC: () => (/* binding */ THERE_BEFORE),
/* harmony export */   W: () => (/* binding */ waivedText),
/* harmony export */   W2: () => (/* binding */ configVoiceText),
/* harmony export */   b6: () => (/* binding */ baseText),
/* harmony export */   bL: () => (/* binding */ lookText)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
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
    const place = (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .originText */ .CQ)(origin);
    if (silence !== null || effect === null)
        return `silent   ${place}  ${silence === null ? '' : silenceText(silence)}`;
    const before = preexisting ? `, a note: ${THERE_BEFORE.toLowerCase()}` : '';
    return `${state === 'decides' ? 'decides ' : 'weaker  '} ${place}  ${effect}${before}`;
}
function waiverVoiceText({ waiver, state, silence }) {
    const about = `${(0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .originText */ .CQ)(waiver.origin)}  ${waiver.owner} until ${waiver.expires}`;
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


/***/ }),

/***/ 5855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineReport)
/* harmony export */ });
/** Declares a report format. */
const defineReport = (report) => report;


/***/ }),

/***/ 9844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   xZ: () => (/* binding */ EFFECT_STYLES),
/* harmony export */   zL: () => (/* binding */ VERDICT_STYLES)
/* harmony export */ });
// SGR parameters (ECMA-48): what turns a style on and what turns it off.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
const painter = (color) => color
    ? (style, text) => (text.trim() === '' ? text : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`)
    : (_style, text) => text;
const EFFECT_STYLES = {
    deny: 'red',
    indeterminate: 'magenta',
    hold: 'yellow',
    warn: 'yellow',
    note: 'dim',
};
const VERDICT_STYLES = {
    pass: 'green',
    hold: 'yellow',
    indeterminate: 'magenta',
    deny: 'red',
};
/** Text broken at spaces so that no line is longer than `width`; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 2089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   Nc: () => (/* binding */ labelOfPurl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TC: () => (/* binding */ filesText),
/* harmony export */   Vy: () => (/* binding */ pathSteps),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   cC: () => (/* binding */ packagesText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   w5: () => (/* binding */ sourceTexts),
/* harmony export */   y4: () => (/* binding */ alikeText),
/* harmony export */   y9: () => (/* binding */ byFile),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _domain_decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8851);
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);



/** So many notes of one rule are read one by one; of more, a few stand for all. */
const MOST_NOTES = 5;
function sectionsOf(findings) {
    const waived = findings.filter((finding) => finding.waiver !== null);
    const rest = findings.filter((finding) => finding.waiver === null);
    const now = advisoriesFirst(rest.filter((finding) => !finding.preexisting));
    const alike = notesByRule(now).filter((notes) => notes.length > MOST_NOTES);
    const folded = new Set(alike.flat());
    return {
        active: _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_EFFECTS */ .n.flatMap((effect) => now.filter((one) => one.effect === effect && !folded.has(one))),
        alike,
        preexisting: rest.filter((finding) => finding.preexisting),
        waived,
    };
}
/** The gravest advisory first, as far as anyone tells how grave it is. */
const advisoriesFirst = (findings) => [
    ..._domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.flatMap((severity) => findings.filter(({ advisory }) => advisory?.severity === severity)),
    ...findings.filter(({ advisory }) => advisory === null),
];
/** An advisory is its own story; every other note of a rule says much the same as the next. */
function notesByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        if (finding.effect !== 'note' || finding.advisory !== null)
            continue;
        const notes = byRule.get(finding.rule);
        if (notes === undefined)
            byRule.set(finding.rule, [finding]);
        else
            notes.push(finding);
    }
    return [...byRule.values()];
}
/** `679 of integrity, such as a 1.0.0, b 2.0.0 and c 3.0.0`. */
function alikeText(notes) {
    const [first = '', second = '', third = ''] = notes.slice(0, 3).map((one) => clip(subjectText(one), 100));
    return `${notes.length} of ${notes[0]?.rule ?? ''}, such as ${first}, ${second} and ${third}`;
}
const VERDICTS = {
    pass: 'Passed',
    hold: 'Held: not yet, or not without a person',
    indeterminate: 'Not decided: evidence could not be had, so this is no pass',
    deny: 'Denied',
};
/** The verdict as a sentence without its full stop. */
const verdictText = (decision) => VERDICTS[decision.verdict] + (decision.mode === 'report' ? ' (reporting only: nothing is blocked)' : '');
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `2 deny, 1 warn`, the strictest first; with what was there before and what is waived. `no findings` for none. */
function countsText(findings) {
    const { active, alike, preexisting, waived } = sectionsOf(findings);
    const speaking = [...active, ...alike.flat()];
    const counts = _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_EFFECTS */ .n.map((effect) => ({
        effect,
        count: speaking.filter((one) => one.effect === effect).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ effect, count }) => (effect === 'note' ? plural(count, effect) : `${count} ${effect}`));
    if (preexisting.length > 0)
        counts.push(`${preexisting.length} there before`);
    if (waived.length > 0)
        counts.push(`${waived.length} waived`);
    return counts.length === 0 ? 'no findings' : counts.join(', ');
}
const packagesText = (decision) => plural(decision.graph.packages, 'package');
const USES = /(?:^|\/)(?:action\.ya?ml|\.github\/workflows\/[^/]+)$/u;
const MOST_FILES = 3;
/**
 * The judged files in a sentence: the lockfiles by name, of many the first, and how many workflows and actions
 * there are, which would hide them. Empty where nothing was judged.
 */
function filesText({ graph: { manifests } }, show) {
    const locked = manifests.filter((file) => !USES.test(file));
    const workflows = manifests.length - locked.length;
    if (manifests.length <= MOST_FILES)
        return manifests.map(show).join(', ');
    const parts = [locked.slice(0, MOST_FILES).map(show).join(', ')];
    if (locked.length > MOST_FILES)
        parts.push(`${locked.length - MOST_FILES} more`);
    if (workflows > 0)
        parts.push(plural(workflows, 'workflow or action file'));
    return parts.filter((part) => part !== '').join(' and ');
}
/** Findings of one file together, in the order in which each file comes first; those of no file under the empty name. */
const byFile = (findings) => groupBy(findings, (finding) => finding.location?.file ?? '');
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
/** Each source of advisories with how fresh it is: `embedded as of 2026-11-01`. */
const sourceTexts = (decision) => decision.advisories.sources.map(({ name, asOf, ecosystems }) => asOf === null
    ? `${name} (live${ecosystems === undefined ? '' : `, ${ecosystems.join(' and ')} only`})`
    : `${name} as of ${asOf.slice(0, 10)}`);
/** `@scope/name@1.0.0` from `pkg:npm/%40scope/name@1.0.0`; whatever is no purl stays as it is. */
function labelOfPurl(purl) {
    const bare = /^pkg:[a-z]+\/(.+)$/su.exec(purl)?.[1];
    return bare === undefined ? purl : (0,_domain_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .D)(bare);
}
/** Steps of a path worth showing: a long one without its middle. */
function pathSteps(path) {
    const steps = path.map((purl) => clip(labelOfPurl(purl), 120));
    return steps.length <= 8 ? steps : [...steps.slice(0, 4), `… ${steps.length - 7} more …`, ...steps.slice(-3)];
}
/** What a finding is about, for a reader: the package with its version, else the subject; a project by its name. */
const subjectText = (finding) => finding.package === null ? labelOfPurl(finding.subject) : `${finding.package.name} ${finding.package.version}`.trim();
/** Text with a bound, so that one hostile name can't take a report over. */
const clip = (text, most) => (text.length <= most ? text : `${text.slice(0, most)}…`);
/** A page about an advisory; null for an id of no database we know, which could be anything. */
function advisoryUrl(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/u.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV|RUSTSEC)-[0-9A-Za-z-]{1,60}$/u.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}
/** A path of the judged directory, as seen from the repository's root. */
function repositoryPath(file, directory) {
    const prefix = (directory ?? '.').replace(/^\.\/|\/+$/gu, '');
    return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}


/***/ })

};
