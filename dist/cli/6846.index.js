export const id = 6846;
export const ids = [6846];
export const modules = {

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


/***/ }),

/***/ 6846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulationHtml: () => (/* binding */ simulationHtml)
});

// EXTERNAL MODULE: ./build/src/domain/simulation.js
var domain_simulation = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/reports/html-page.js + 1 modules
var html_page = __webpack_require__(7407);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
;// CONCATENATED MODULE: ./build/src/reports/simulation/style.js
/** What the page of a simulation needs beside the stylesheet of every report; the colours are its. */
const SIMULATION_STYLE = `
header.replayed { --verdict: var(--ink); }
table.plain td, table.plain th { min-width: 0; }
table.plain tbody th { min-width: 12rem; }
table.plain thead th, td.date { white-space: nowrap; } td.reason { min-width: 16rem; }
thead th.number { text-align: right; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 600; } tbody th small { font-weight: 400; }
ul.why { list-style: none; margin: 0; padding: 0; } ul.why small { display: inline; }
.outcome { font-weight: 600; white-space: nowrap; }
.outcome.denied { color: var(--deny); } .outcome.undecided { color: var(--indeterminate); }
.outcome.held, .outcome.by-hand, .outcome.warned { color: var(--warn); }
.outcome.passed, .outcome.merged { color: var(--pass); }
.key { color: var(--quiet); font-size: .9rem; }
.picture { padding: .5rem 0; }
.timeline { display: block; font: 12px system-ui, sans-serif; }
.timeline text { fill: var(--ink); } .timeline .policy { font-weight: 600; } .timeline .when { fill: var(--quiet); }
.timeline .base, .timeline .tick { stroke: var(--line); }
.timeline .deny { fill: var(--deny); } .timeline .indeterminate { fill: var(--indeterminate); }
.timeline .hold { fill: var(--hold); } .timeline .warn { fill: var(--warn); opacity: .7; }
.timeline .note { fill: var(--note); } .timeline .pass { fill: var(--pass); }
@media print { .picture svg { max-width: 100%; height: auto; } }
`;

// EXTERNAL MODULE: ./build/src/reports/simulation/words.js
var words = __webpack_require__(8336);
;// CONCATENATED MODULE: ./build/src/reports/simulation/timeline.js




const EFFECTS = ['deny', 'indeterminate', 'hold', 'warn', 'note'];
/** The stricter, the taller: a mark can be told without its colour. */
const HEIGHTS = {
    deny: 18,
    indeterminate: 15,
    hold: 12,
    warn: 8,
    note: 4,
    pass: 2,
};
const MARKS = {
    denied: 'deny',
    undecided: 'indeterminate',
    held: 'hold',
    'by-hand': 'hold',
    warned: 'warn',
    passed: 'pass',
    merged: 'pass',
};
const ROW = 24;
const TOP = 28;
const WIDEST = 1_000;
const LABEL = 7.2;
/** Rows of rules under each policy; of more the rest hardly ever spoke. */
const MOST_RULES = 12;
/**
 * The history as a picture (SVG): a column for each change in order of time, a row for what each policy makes of it,
 * and under it a row for each rule that spoke. Every mark says in words what it stands for.
 */
function timelineSvg(simulation) {
    const { changes, runs } = simulation;
    const names = (0,words/* policyNames */.p8)(runs);
    const rows = runs.flatMap((_, index) => rowsOf(simulation, index, names[index] ?? ''));
    const left = Math.ceil(Math.max(...rows.map(({ label }) => label.length)) * LABEL) + 16;
    const step = Math.min(16, Math.max(5, Math.floor(WIDEST / Math.max(changes.length, 1))));
    const width = left + changes.length * step + 16;
    const height = TOP + rows.length * ROW + 8;
    const label = 'What each policy makes of each change, and the rules that spoke';
    return `<svg class="timeline" role="img" aria-labelledby="timeline-title timeline-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="timeline-title">${label}</title>
<desc id="timeline-desc">${(0,reports_escape/* escapeHtml */.ZD)(describe(simulation, names))}</desc>
${ticksOf(changes, left, step, height)}
${rows.map((row, index) => rowSvg(row, TOP + index * ROW, left, step, width)).join('\n')}
</svg>`;
}
function rowsOf({ changes, runs }, index, name) {
    const outcomes = {
        label: (0,summary/* clip */.$Q)(name, 40),
        isPolicy: true,
        marks: changes.flatMap((change, at) => {
            const outcome = change.replays[index]?.outcome;
            if (outcome === undefined)
                return [];
            return [
                { at, kind: MARKS[outcome], merged: outcome === 'merged', told: `${(0,words/* outcomeText */.EL)(outcome)}: ${toldOf(change)}` },
            ];
        }),
    };
    const rules = (runs[index]?.rules ?? []).slice(0, MOST_RULES).map(({ rule }) => ({
        label: `  ${rule}`,
        isPolicy: false,
        marks: changes.flatMap((change, at) => {
            const spoken = (change.replays[index]?.spoken ?? []).filter((one) => one.rule === rule);
            const kind = EFFECTS.find((effect) => spoken.some((one) => one.effect === effect));
            return kind === undefined
                ? []
                : [{ at, kind, merged: false, told: `${kind}: ${saidOf(spoken)}. ${toldOf(change)}` }];
        }),
    }));
    return [outcomes, ...rules];
}
const toldOf = ({ date, commit, subject }) => `${(0,words/* dayOf */.kb)(date)} ${(0,words/* shortCommit */.Ax)(commit)} ${(0,summary/* clip */.$Q)(subject, 120)}`;
function saidOf(spoken) {
    const subjects = [...new Set(spoken.flatMap((one) => one.subjects))].map((subject) => (0,summary/* clip */.$Q)((0,summary/* labelOfPurl */.Nc)(subject), 60));
    const count = spoken.reduce((sum, one) => sum + one.count, 0);
    return `${subjects.slice(0, 3).join(', ')}${count > Math.min(3, subjects.length) ? `, ${count} in all` : ''}`;
}
function describe({ runs, ...rest }, names) {
    const counts = runs.map(({ outcomes }, index) => {
        const said = domain_simulation/* OUTCOMES */.i.filter((outcome) => outcomes[outcome] > 0).map((one) => `${outcomes[one]} ${(0,words/* outcomeText */.EL)(one)}`);
        return `By ${names[index] ?? ''}: ${said.join(', ')}.`;
    });
    return `${(0,words/* rangeText */.lq)({ runs, ...rest })}. ${counts.join(' ')}`;
}
/** A line where a year begins; of a history within one year, where a month does. */
function ticksOf(changes, left, step, height) {
    const years = new Set(changes.map(({ date }) => date.slice(0, 4)));
    const length = years.size > 1 ? 4 : 7;
    let before = '';
    let free = 0;
    return changes
        .flatMap(({ date }, at) => {
        const label = date.slice(0, length);
        if (label === before)
            return [];
        before = label;
        const x = left + at * step;
        const line = `<line class="tick" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height}"/>`;
        if (x < free)
            return [line];
        free = x + label.length * LABEL + 8;
        return [`${line}<text class="when" x="${x + 3}" y="14">${(0,reports_escape/* escapeHtml */.ZD)(label)}</text>`];
    })
        .join('');
}
function rowSvg({ label, isPolicy, marks }, y, left, step, width) {
    const base = y + ROW - 4;
    const line = `<line class="base" x1="${left}" x2="${width - 8}" y1="${base}" y2="${base}"/>`;
    const name = `<text class="${isPolicy ? 'policy' : 'rule'}" x="${isPolicy ? 4 : 14}" y="${base - 3}">${(0,reports_escape/* escapeHtml */.ZD)(label.trim())}</text>`;
    return `<g>${name}${line}${marks.map((mark) => markSvg(mark, base, left, step)).join('')}</g>`;
}
/** What merges by itself is a dot, so that it is told from what merely passes. */
function markSvg({ at, kind, merged, told }, base, left, step) {
    const title = `<title>${(0,reports_escape/* escapeHtml */.ZD)(told)}</title>`;
    const width = Math.max(2, step - 2);
    const x = left + at * step;
    if (merged)
        return `<circle class="${kind}" cx="${x + width / 2}" cy="${base - 7}" r="${Math.min(4, width / 2)}">${title}</circle>`;
    const height = HEIGHTS[kind];
    return `<rect class="${kind}" x="${x}" y="${base - height}" width="${width}" height="${height}">${title}</rect>`;
}

;// CONCATENATED MODULE: ./build/src/reports/simulation/html.js







/** For a browser: the totals, the history as a picture, which rule spoke how often, and every change. */
function simulationHtml(simulation) {
    const { changes, runs } = simulation;
    const names = (0,words/* policyNames */.p8)(runs);
    const different = runs.length > 1 ? changes.filter(domain_simulation/* differs */.A) : [];
    const looked = new Set(different);
    const stopped = changes.filter((one) => !looked.has(one) && one.replays.some(({ outcome }) => (0,words/* stops */.Gb)(outcome)));
    for (const one of stopped)
        looked.add(one);
    const rest = changes.filter((one) => !looked.has(one));
    const shallow = (0,words/* shallowText */.Si)(simulation);
    return (0,html_page/* pageHtml */.z)({
        title: 'Lockgate: past changes replayed',
        verdict: 'replayed',
        header: `<p>${(0,reports_escape/* escapeHtml */.ZD)((0,words/* rangeText */.lq)(simulation))}.</p>${shallow === null ? '' : `<p><strong>${(0,reports_escape/* escapeHtml */.ZD)(shallow)}</strong></p>`}`,
        style: SIMULATION_STYLE,
        main: changes.length === 0
            ? '<p>Nothing to replay.</p>'
            : [
                totals(simulation, names),
                `<h2>The history</h2>\n<div class="scroll picture" role="region" aria-label="The history" tabindex="0">\n${timelineSvg(simulation)}\n</div>\n${KEY}`,
                ...runs.map((_, index) => rulesOf(simulation, index, names)),
                ...(runs.length > 1 ? [changesOf('The policies differ about', different, names, true)] : []),
                changesOf(runs.length > 1 ? 'Both stop, or leave to a person' : 'Stopped, or left to a person', stopped, names, true),
                changesOf('All others', rest, names, false),
                footOf(simulation, names),
            ].join('\n'),
    });
}
const KEY = `<p class="key">A column is a change, the oldest on the left; a taller mark is a stricter word:
<span class="effect deny">deny</span>, <span class="effect indeterminate">not decided</span>, <span class="effect hold">hold or left to a person</span>,
<span class="effect warn">warn</span>, <span class="effect note">note</span>; a flat one passed, a dot merged by itself.</p>`;
const cell = (value) => `<td class="number">${value === 0 ? '' : value}</td>`;
/** Column headings are HTML; those of counts stand in `numbers`. */
function table(caption, head, rows, numbers) {
    const headings = head.map((name, at) => `<th scope="col"${numbers.includes(at) ? ' class="number"' : ''}>${name}</th>`);
    return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="plain">
<caption>${caption}</caption>
<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}
function totals({ runs }, names) {
    const rows = domain_simulation/* OUTCOMES */.i.filter((outcome) => runs.some(({ outcomes }) => outcomes[outcome] > 0)).map((outcome) => {
        const cells = runs.map(({ outcomes, waited, hindsight }) => {
            const wait = waited[outcome] === null ? '' : (0,words/* waitText */.Lq)(waited[outcome]);
            const later = (0,words/* hindsightText */.uJ)(hindsight[outcome]);
            return `${cell(outcomes[outcome])}<td>${wait}${later === '' ? '' : `<small>${later}</small>`}</td>`;
        });
        return `<tr><th scope="row">${(0,words/* outcomeText */.EL)(outcome)}<small>${words/* OUTCOME_MEANINGS */.Ar[outcome]}</small></th>${cells.join('')}</tr>`;
    });
    const head = ['Outcome', ...names.flatMap((name) => [(0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(name, 60)), 'Really waited (median)'])];
    return table('What would have become of them', head, rows, [1, 3]);
}
function rulesOf({ runs }, index, names) {
    const caption = `Rules of ${(0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(names[index] ?? '', 60))} that spoke, by the strictest word of each in a change`;
    const rows = (runs[index]?.rules ?? []).map(({ rule, changes, findings, effects }) => `<tr><th scope="row"><code>${(0,reports_escape/* escapeHtml */.ZD)(rule)}</code></th>${[changes, findings].map(cell).join('')}${['deny', 'indeterminate', 'hold', 'warn', 'note'].map((effect) => cell(effects[effect])).join('')}</tr>`);
    if (rows.length === 0)
        return `<p>No rule of ${(0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(names[index] ?? '', 60))} spoke.</p>`;
    return table(caption, ['Rule', 'Changes', 'Findings', 'Deny', 'Not decided', 'Hold', 'Warn', 'Note'], rows, [1, 2, 3, 4, 5, 6, 7]);
}
function changesOf(title, changes, names, open) {
    if (changes.length === 0)
        return open ? `<p>${title}: none.</p>` : '';
    const head = ['Date', 'Change', ...names.map((name) => (0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(name, 60))), 'Why'];
    const caption = `${title} (${changes.length})`;
    const body = table(caption, head, changes.toReversed().map(changeRow), []);
    return open ? body : `<details><summary>${caption}</summary>\n${body}\n</details>`;
}
function changeRow(change) {
    const { date, commit, subject, author, waited, replays, problem } = change;
    const wait = waited === null ? '' : `, waited ${(0,words/* waitText */.Lq)(waited)}`;
    const verdicts = replays.map(({ outcome, hindsight }) => `<td><span class="outcome ${outcome}">${(0,words/* outcomeText */.EL)(outcome)}</span>${hindsight ? '<small>only in hindsight</small>' : ''}</td>`);
    const why = problem === null ? whyOf(replays.flatMap(({ spoken }) => spoken)) : (0,reports_escape/* escapeHtml */.ZD)(problem);
    return (`<tr><td class="date">${(0,words/* dayOf */.kb)(date)}</td><th scope="row">${(0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(subject, 200))}` +
        `<small><code>${(0,words/* shortCommit */.Ax)(commit)}</code> ${(0,reports_escape/* escapeHtml */.ZD)((0,summary/* clip */.$Q)(author, 60))}${wait}; ${(0,words/* packagesText */.Le)(change) || 'no package'}</small></th>` +
        `${verdicts.join('')}<td class="reason">${why}</td></tr>`);
}
const MOST_SPOKEN = 6;
function whyOf(spoken) {
    const told = spoken.filter(({ effect }) => effect !== 'note').map(spokenHtml);
    const items = [...new Set(told)];
    const more = items.length > MOST_SPOKEN ? `<li>${items.length - MOST_SPOKEN} more</li>` : '';
    return items.length === 0 ? '' : `<ul class="why">${items.slice(0, MOST_SPOKEN).join('')}${more}</ul>`;
}
function spokenHtml({ rule, effect, count, subjects, advisories, message }) {
    const ids = advisories.slice(0, 5).map((id) => {
        const url = (0,summary/* advisoryUrl */.Le)(id);
        return url === null ? (0,reports_escape/* escapeHtml */.ZD)(id) : `<a href="${(0,reports_escape/* escapeHtml */.ZD)(url)}" rel="noreferrer">${(0,reports_escape/* escapeHtml */.ZD)(id)}</a>`;
    });
    const about = count === 1
        ? (0,reports_escape/* escapeHtml */.ZD)(message)
        : `${(0,reports_escape/* escapeHtml */.ZD)(subjects.map((one) => (0,summary/* clip */.$Q)((0,summary/* labelOfPurl */.Nc)(one), 80)).join(', '))}, ${count} in all`;
    return `<li><span class="effect ${effect}">${effect}</span> <small>${(0,reports_escape/* escapeHtml */.ZD)(rule)}</small> ${about} ${ids.join(', ')}</li>`;
}
function footOf({ assumed, advisories, tool, now, runs }, names) {
    const sources = advisories.sources.map(({ name, asOf }) => `${name}${asOf === null ? '' : ` as of ${(0,words/* dayOf */.kb)(asOf)}`}`);
    const left = runs.flatMap(({ notReplayed }, index) => notReplayed.length === 0 ? [] : [`Not replayed of ${names[index] ?? ''}: ${notReplayed.join(', ')}.`]);
    const facts = [
        ['Replayed', now],
        ...runs.map(({ policy }) => ['Policy', `${policy.uri}, sha256 ${policy.digest.sha256}`]),
        ['Advisories', sources.join(', ') || 'none asked'],
        ['Tool', `Lockgate ${tool.version}`],
    ];
    return `<h2>Assumed, and not looked at</h2>
<ul>${[...assumed, ...left].map((sentence) => `<li>${(0,reports_escape/* escapeHtml */.ZD)(sentence)}</li>`).join('')}</ul>
<h2>What it was replayed by</h2>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${(0,reports_escape/* escapeHtml */.ZD)(value)}</dd>`).join('')}</dl>`;
}


/***/ }),

/***/ 8336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ OUTCOME_MEANINGS),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   Le: () => (/* binding */ packagesText),
/* harmony export */   Lq: () => (/* binding */ waitText),
/* harmony export */   Si: () => (/* binding */ shallowText),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   uJ: () => (/* binding */ hindsightText)
/* harmony export */ });
/* harmony import */ var _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);

/** What every report of a simulation says in the same words. Nothing here is escaped: that is each medium's own. */
const WORDS = {
    denied: 'denied',
    undecided: 'not decided',
    held: 'held',
    'by-hand': 'left to a person',
    warned: 'warned',
    passed: 'passed',
    merged: 'merged by itself',
};
const outcomeText = (outcome) => WORDS[outcome];
/** What each outcome means, in one sentence. */
const OUTCOME_MEANINGS = {
    denied: 'The review gate would have denied it.',
    undecided: 'It could not be judged, which is no pass: a dependency file that can not be read, for one.',
    held: 'The review gate would have held it: not yet, or not without a person.',
    'by-hand': 'It would have passed the review, and as an update of a bot waited for a person to merge it.',
    warned: 'It would have passed with warnings.',
    passed: 'It would have passed.',
    merged: 'An update of a bot that would have merged by itself.',
};
/** Whether an outcome keeps a change from going its way without a person. */
const stops = (outcome) => _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.indexOf(outcome) <= _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.indexOf('by-hand');
const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
const shortCommit = (commit) => commit.slice(0, 10);
const dayOf = (date) => date.slice(0, 10);
/** `42 changes of dependency files in 120 commits up to 1a2b3c4d5e, 2025-01-02 to 2026-11-20`. */
function rangeText({ history, changes }) {
    const [first, last] = [changes[0], changes.at(-1)];
    const days = first === undefined || last === undefined ? '' : `, ${dayOf(first.date)} to ${dayOf(last.date)}`;
    const counted = `${plural(changes.length, 'change')} of dependency files in ${plural(history.commits, 'commit')}`;
    return `${counted} up to ${shortCommit(history.head)}${days}`;
}
/** What is missing at the old end; null: nothing. */
const shallowText = ({ history: { shallowAt } }) => shallowAt === null
    ? null
    : `The clone is shallow: what ${shortCommit(shallowAt)} and older commits changed is not here. Fetch it: git fetch --unshallow.`;
const hindsightText = (count) => count === 0 ? '' : `${count} only by advisories of a later year`;
/** `1 added, 2 updated`; empty: no locked package. */
function packagesText({ packages }) {
    const parts = ['added', 'updated', 'altered', 'removed'].filter((kind) => packages[kind] > 0);
    return parts.map((kind) => `${packages[kind]} ${kind}`).join(', ');
}
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A duration as a person says it, in its two largest units: `3d 4h`. */
function waitText(milliseconds) {
    const [days, hours, minutes] = [
        Math.floor(milliseconds / DAY),
        Math.floor((milliseconds % DAY) / HOUR),
        Math.floor((milliseconds % HOUR) / MINUTE),
    ];
    if (days > 0)
        return hours === 0 || days > 9 ? `${days}d` : `${days}d ${hours}h`;
    if (hours > 0)
        return minutes === 0 ? `${hours}h` : `${hours}h ${minutes}m`;
    return `${minutes}m`;
}
/** The name of a policy, told apart where two have one. */
function policyNames(runs) {
    return runs.map(({ policy: { uri, digest, mode } }) => {
        const twin = runs.filter((other) => other.policy.uri === uri).length > 1;
        return `${uri}${twin ? `@${digest.sha256.slice(0, 8)}` : ''}${mode === 'report' ? ' (reporting only)' : ''}`;
    });
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
