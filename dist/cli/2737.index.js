export const id = 2737;
export const ids = [2737];
export const modules = {

/***/ 2737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7407);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5855);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);





/** For a browser: by file, then finding. Links lead to advisories, and nowhere else. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .defineReport */ .q)({ id: 'html', render: (decision) => decisionPage(decision) }));
function decisionPage(decision) {
    const { active, alike, preexisting, waived } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .Ks)(decision.findings);
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_4__/* .pageHtml */ .z)({
        title: `Lockgate ${decision.gate}: ${decision.verdict}`,
        verdict: decision.verdict,
        header: `<p><strong>${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictText */ .nt)(decision)}.</strong> ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(decision.findings)}; ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesText */ .cC)(decision)}.</p>`,
        main: `${active.length === 0 ? '<p>Nothing to report.</p>' : (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .byFile */ .y9)(active).map(tableOfFile).join('\n')}
${alike.map((notes) => folded(`Notes of ${notes[0]?.rule ?? ''}`, notes)).join('\n')}
${folded(_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .THERE_BEFORE */ .RC, preexisting)}
${folded('Waived', waived)}
${provenanceOf(decision)}`,
    });
}
const folded = (title, findings) => findings.length === 0
    ? ''
    : `<details><summary>${title} (${findings.length})</summary>\n${tableOf(title, findings)}\n</details>`;
const tableOfFile = ([file, findings]) => tableOf(file === '' ? 'Not in a file' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(file, 300)), findings);
const COLUMNS = ['Effect', 'Package', 'Finding', 'Path', 'Fix', 'Where'];
// A wide table scrolls inside its own region, which a keyboard can reach. The caption is HTML.
const tableOf = (caption, findings) => `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${findings.map(rowOf).join('\n')}
</tbody>
</table>
</div>`;
function rowOf(finding) {
    const { effect, location, remedy } = finding;
    const where = location === null ? '' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(`${location.file}:${location.line}`)}</code>`;
    return (`<tr><td><span class="effect ${effect}">${effect}</span></td>` +
        `<th scope="row">${subjectOf(finding)}</th><td>${messageOf(finding)}</td>` +
        `<td>${pathsOf(finding)}</td><td>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(remedy)}</td><td>${where}</td></tr>`);
}
function subjectOf(finding) {
    const { package: subject } = finding;
    const use = subject === null ? '' : `<small>${subject.scope}${subject.direct ? ', direct' : ''}</small>`;
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectText */ .yq)(finding), 300))}</code>${use}`;
}
function messageOf({ rule, advisory, message, waiver }) {
    const url = advisory === null ? null : (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryUrl */ .Le)(advisory.id);
    const id = advisory === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(advisory.id);
    const link = url === null ? id : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(url)}" rel="noreferrer">${id}</a>`;
    const told = advisory === null ? '' : `${link} (${advisory.severity}) `;
    const by = waiver === null ? '' : `<br>${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedText */ .W)(waiver, { name: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD, prose: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD })}`;
    return `<small>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(rule)}</small> ${told}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(message)}${by}`;
}
function pathsOf({ paths }) {
    const [first, ...others] = paths.map((path) => `<code>${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .pathSteps */ .Vy)(path).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD).join(' › ')}</code>`);
    if (first === undefined)
        return '';
    if (others.length === 0)
        return first;
    const items = others.map((path) => `<li>${path}</li>`).join('');
    return `${first}<details><summary>${others.length} more</summary><ul>${items}</ul></details>`;
}
function provenanceOf(decision) {
    const sources = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceTexts */ .w5)(decision);
    const facts = [
        ['Judged', decision.now],
        ['Files', decision.graph.manifests.join(', ')],
        ['Graph', `sha256 ${decision.graph.digest.sha256}`],
        ['Policy', `${decision.policy.uri}, sha256 ${decision.policy.digest.sha256}`],
        ['Advisories', sources.length === 0 ? 'none asked' : sources.join(', ')],
        ['Tool', `Lockgate ${decision.tool.version}`],
    ];
    return `<h2>What it was judged by</h2>\n<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(value)}</dd>`).join('')}</dl>`;
}


/***/ }),

/***/ 7407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ pageHtml)
});

;// CONCATENATED MODULE: ./build/src/reports/html-style.js
/** The stylesheet of the HTML report. Colours keep a contrast of 4.5:1 in both schemes; none carries meaning alone. */
const HTML_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa;
  --deny: #b3261e; --hold: #8a5300; --indeterminate: #6f42c1; --warn: #8a5300; --note: #57606a; --pass: #1a6b34; --link: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #30363d; --panel: #161b22;
  --deny: #ff8a80; --hold: #e3b341; --indeterminate: #d2a8ff; --warn: #e3b341; --note: #9aa4af; --pass: #56d364; --link: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
header { border-left: .4rem solid var(--verdict); padding-left: 1rem; }
h1 { margin: 0; font-size: 1.5rem; color: var(--verdict); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
header.deny { --verdict: var(--deny); } header.hold { --verdict: var(--hold); }
header.indeterminate { --verdict: var(--indeterminate); } header.pass { --verdict: var(--pass); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .5rem .75rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); font-weight: inherit;
  overflow-wrap: anywhere; min-width: 6rem; }
thead th { background: var(--panel); font-weight: 600; }
td:nth-child(3), td:nth-child(5) { min-width: 16rem; }
tbody th, td:nth-child(4), td:nth-child(6) { min-width: 10rem; }
code { font: .85em/1.5 ui-monospace, monospace; }
small { display: block; color: var(--quiet); }
.effect { font-weight: 600; white-space: nowrap; }
.effect.deny { color: var(--deny); } .effect.hold { color: var(--hold); } .effect.indeterminate { color: var(--indeterminate); }
.effect.warn { color: var(--warn); } .effect.note { color: var(--note); }
a { color: var(--link); }
summary { cursor: pointer; }
details ul { padding-left: 1.2rem; margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; font-size: .9rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
@media print { .scroll { overflow: visible; } }
`;

;// CONCATENATED MODULE: ./build/src/reports/html-page.js

// Even if an escape were missed, the page may load and run nothing.
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** One page that needs nothing else: no script, no font, no request. Light and dark by the reader's setting. */
const pageHtml = ({ title, header, verdict, main, style = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${HTML_STYLE}${style}</style>
</head>
<body>
<header class="${verdict}">
<h1>${title}</h1>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`;


/***/ })

};
