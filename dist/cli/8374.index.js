export const id = 8374;
export const ids = [8374];
export const modules = {

/***/ 8374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mermaid: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5736);
/* harmony import */ var _domain_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);




// GitHub draws no diagram of more than 500 edges or 50,000 characters, and nobody can read one half as large.
const MOST_NODES = 100;
const MOST_EDGES = 300;
const MOST_LABEL = 60;
/**
 * A Mermaid flowchart: the projects, and the packages that are nearest to them. A larger graph is cut,
 * and the diagram says by how much. Development dependencies are dashed.
 */
function mermaid(graph) {
    const nodes = nearest(graph);
    const shown = nodes.slice(0, MOST_NODES);
    const ids = new Map(shown.map(({ purl }, index) => [purl, `n${index}`]));
    const edges = shown.flatMap(({ purl, dependencies }) => dependencies.flatMap((to) => (ids.has(to) && to !== purl ? [`  ${ids.get(purl)} --> ${ids.get(to)}`] : [])));
    const lines = [
        'flowchart LR',
        '  classDef project font-weight:bold',
        '  classDef development stroke-dasharray:4',
        ...shown.map(({ purl, text, look }) => `  ${ids.get(purl)}["${label(text)}"]${look === '' ? '' : `:::${look}`}`),
        ...edges.slice(0, MOST_EDGES),
        ...noteLines(nodes.length - shown.length, Math.max(0, edges.length - MOST_EDGES)),
    ];
    return `${lines.join('\n')}\n`;
}
/** Projects first, then packages by their distance from one, then in order of purl; what nothing asks for last. */
function nearest(graph) {
    const { distance } = (0,_domain_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .x)(graph);
    const nodes = new Map();
    for (const { purl, name, version, dependencies } of graph.projects) {
        const before = nodes.get(purl)?.dependencies ?? graph.packages.get(purl)?.dependencies ?? [];
        const all = [...new Set([...before, ...dependencies])].sort();
        nodes.set(purl, { purl, text: `${name} ${version ?? ''}`, look: 'project', dependencies: all });
    }
    for (const { purl, name, version, scope, dependencies } of graph.packages.values()) {
        if (nodes.has(purl))
            continue;
        const look = scope === 'development' ? 'development' : '';
        nodes.set(purl, { purl, text: `${name} ${version}`, look, dependencies });
    }
    const far = nodes.size;
    return [...nodes.values()].sort((a, b) => (distance(a.purl) ?? far) - (distance(b.purl) ?? far) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.purl, b.purl));
}
function noteLines(packages, edges) {
    if (packages === 0 && edges === 0)
        return [];
    const what = [...(packages === 0 ? [] : [`${packages} packages`]), ...(edges === 0 ? [] : [`${edges} edges`])];
    return [`  more["not shown: ${what.join(' and ')}"]`];
}
// Inside quotes Mermaid reads `#34;` as a character, and nothing else is taken for more than itself by Mermaid,
// by Markdown around it or by the page that shows it.
const PLAIN = /[^A-Za-z0-9 .,_/@+~-]/gu;
const label = (text) => (0,_reports_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).trim(), MOST_LABEL).replace(PLAIN, (character) => `#${character.codePointAt(0)};`);


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
