export const id = 6161;
export const ids = [6161];
export const modules = {

/***/ 6161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./build/src/reports/reasons.js
var reasons = __webpack_require__(12);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
;// CONCATENATED MODULE: ./build/src/reports/fit.js
const encoder = new TextEncoder();
const sizeOf = (text) => encoder.encode(text).length;
const omission = (count) => `\n**${count} more ${count === 1 ? 'finding is' : 'findings are'} left out here**: they are in the JSON report.\n`;
/**
 * All blocks within a number of UTF-8 bytes: earlier rows before later ones, and after a cut how many
 * are left out. What stands around the rows is always there.
 */
function fitBlocks(blocks, maxBytes) {
    let left = maxBytes;
    for (const { open, rows, close } of blocks) {
        left -= sizeOf(open) + sizeOf(close) + (rows.length === 0 ? 0 : sizeOf(omission(rows.length)));
    }
    return blocks
        .map(({ open, rows, close }) => {
        let kept = 0;
        for (const row of rows) {
            const size = sizeOf(row);
            if (size > left)
                break;
            left -= size;
            kept += 1;
        }
        const omitted = rows.length - kept;
        return open + rows.slice(0, kept).join('') + (omitted === 0 ? '' : omission(omitted)) + close;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/reports/policy-change.js
var policy_change = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/src/reports/report.js
var report = __webpack_require__(5855);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
;// CONCATENATED MODULE: ./build/src/reports/formats/markdown.js






/** For a pull request's comment, a job's summary and the audit issue: GitHub-flavoured Markdown. */
/* harmony default export */ const markdown = ((0,report/* defineReport */.q)({
    id: 'markdown',
    render: (decision, settings) => fitBlocks(blocksOf(decision, settings), settings.maxBytes ?? Infinity),
}));
const MARKS = { pass: '✅', hold: '⏸️', indeterminate: '❔', deny: '⛔' };
function blocksOf(decision, settings) {
    const { active, alike, preexisting, waived } = (0,summary/* sectionsOf */.Ks)(decision.findings);
    const row = (finding) => rowOf(finding, settings);
    return [
        { open: headOf(decision), rows: [], close: '' },
        ...(active.length === 0 ? [] : [{ open: TABLE, rows: active.map(row), close: '\n' }]),
        ...(alike.length === 0 ? [] : [{ open: '', rows: alike.map(alikeRow), close: '\n' }]),
        ...folded(`${preexisting.length} ${reasons/* THERE_BEFORE */.RC.toLowerCase()}`, preexisting.map(row)),
        ...folded(`${waived.length} waived`, waived.map(row)),
        ...policyBlocks(settings.policyChange ?? null),
        { open: footOf(decision, settings), rows: [], close: '' },
    ];
}
function headOf(decision) {
    const files = (0,summary/* filesText */.TC)(decision, (file) => (0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(file, 200)));
    const within = `${(0,summary/* packagesText */.cC)(decision)}${files === '' ? '' : ` in ${files}`}`;
    const counts = (0,summary/* countsText */.WN)(decision.findings);
    return (`### ${MARKS[decision.verdict]} Lockgate ${decision.gate}: ${decision.verdict}\n\n` +
        `**${(0,summary/* verdictText */.nt)(decision)}.** ${counts.charAt(0).toUpperCase()}${counts.slice(1)}; ${within}.\n\n`);
}
const TABLE = '| Effect | Package | Finding | Path | Fix | Where |\n| --- | --- | --- | --- | --- | --- |\n';
function folded(summary, rows) {
    if (rows.length === 0)
        return [];
    return [{ open: `<details><summary>${summary}</summary>\n\n${TABLE}`, rows, close: '\n</details>\n\n' }];
}
function policyBlocks(change) {
    if (change === null)
        return [];
    const open = `#### What the new policy would change\n\n${(0,reports_escape/* escapeMarkdown */.FV)((0,policy_change/* policyChangeHead */.$)(change))}\n\n`;
    const lines = change.after === null ? [] : (0,policy_change/* policyChangeLines */.c)(change.after);
    const rows = lines.map(({ kind, about, text: what }) => `- **${kind}** ${(0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(about, 200))}: ${(0,reports_escape/* escapeMarkdown */.FV)(what)}\n`);
    return [{ open, rows, close: rows.length === 0 ? '' : '\n' }];
}
const alikeRow = (notes) => `- **note** ${(0,reports_escape/* escapeMarkdown */.FV)((0,summary/* alikeText */.y4)(notes))}: ${(0,reports_escape/* escapeMarkdown */.FV)((0,summary/* clip */.$Q)(notes[0]?.message ?? '', 1000))}\n`;
function rowOf(finding, settings) {
    const cells = [
        `**${finding.effect}**`,
        subjectCell(finding),
        `${(0,reports_escape/* codeMarkdown */.fl)(finding.rule)} ${advisoryCell(finding)}${(0,reports_escape/* escapeMarkdown */.FV)((0,summary/* clip */.$Q)(finding.message, 1000))}${waiverCell(finding)}`,
        pathCell(finding),
        (0,reports_escape/* escapeMarkdown */.FV)((0,summary/* clip */.$Q)(finding.remedy, 1000)),
        finding.location === null
            ? ''
            : (0,reports_escape/* codeMarkdown */.fl)(`${(0,summary/* clip */.$Q)((0,summary/* repositoryPath */.SH)(finding.location.file, settings.directory), 300)}:${finding.location.line}`),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function subjectCell({ package: subject, subject: name }) {
    if (subject === null)
        return (0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)((0,summary/* labelOfPurl */.Nc)(name), 200));
    const use = `${subject.scope}${subject.direct ? ', direct' : ''}`;
    return `${(0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(subject.name, 200))} ${(0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(subject.version, 100))}<br>${use}`;
}
function advisoryCell({ advisory }) {
    if (advisory === null)
        return '';
    const url = (0,summary/* advisoryUrl */.Le)(advisory.id);
    const id = url === null ? (0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(advisory.id, 100)) : `[${advisory.id}](${url})`;
    return `${id} (${advisory.severity}): `;
}
function pathCell({ paths }) {
    const [first, ...others] = paths;
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : `<br>and ${others.length} more`;
    return (0,summary/* pathSteps */.Vy)(first).map(reports_escape/* codeMarkdown */.fl).join(' › ') + more;
}
function waiverCell({ waiver }) {
    if (waiver === null)
        return '';
    const show = { name: (one) => (0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(one, 100)), prose: (one) => (0,reports_escape/* escapeMarkdown */.FV)((0,summary/* clip */.$Q)(one, 500)) };
    return `<br>${(0,reasons/* waivedText */.W)(waiver, show)}`;
}
function footOf(decision, { timeless = false }) {
    const sources = (0,summary/* sourceTexts */.w5)(decision).map(reports_escape/* escapeMarkdown */.FV).join(', ');
    const advisories = sources === '' ? 'none asked' : sources;
    const judged = timeless ? '' : ` · judged ${decision.now}`;
    return (`<sub>Policy ${(0,reports_escape/* codeMarkdown */.fl)((0,summary/* clip */.$Q)(decision.policy.uri, 200))} · advisories: ${advisories}${judged} · ` +
        `Lockgate ${decision.tool.version}</sub>\n`);
}


/***/ })

};
