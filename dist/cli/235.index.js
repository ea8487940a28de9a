export const id = 235;
export const ids = [235,530];
export const modules = {

/***/ 2235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/domain/paths.js + 1 modules
var paths = __webpack_require__(8883);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(860);
;// CONCATENATED MODULE: ./build/src/cli/explanation.js


/** What a check says about a package (name, name@version, ecosystem:name or purl), an advisory (any id) or a rule. */
function explain(text, checked) {
    const { graph, policy, decision } = checked;
    return {
        packages: [...graph.packages.values()]
            .filter((one) => namesOf(one).includes(text))
            .map((one) => explainPackage(one, checked)),
        advisories: advisoriesOf(text, checked),
        rules: rules/* rules */.a
            .filter(({ id }) => id === text)
            .map((rule) => ({
            rule,
            policy: policy.rules.get(rule.id) ?? null,
            findings: decision.findings.filter((finding) => finding.rule === rule.id),
        })),
    };
}
/** Everything that {@link explain} could have been asked about, for a suggestion. */
function explainable({ graph, facts }) {
    const packages = [...graph.packages.values()];
    const advisories = [...facts.advisories.matches.values()].flat();
    return [
        ...rules/* rules */.a.map(({ id }) => id),
        ...packages.flatMap(({ name, version }) => [name, `${name}@${version}`]),
        ...advisories.map(({ id }) => id),
        ...advisories.flatMap(({ aliases }) => aliases),
    ];
}
const PREFIXES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'actions' };
function namesOf({ purl, ecosystem, name, version }) {
    const prefixed = `${PREFIXES[ecosystem]}:${name}`;
    return [purl, name, `${name}@${version}`, prefixed, `${prefixed}@${version}`];
}
function explainPackage(one, { graph, decision }) {
    return {
        package: one,
        paths: (0,paths/* shortestPaths */.x)(graph, one.purl),
        findings: decision.findings.filter((finding) => finding.package?.purl === one.purl),
    };
}
function advisoriesOf(text, checked) {
    const { graph, facts } = checked;
    const wanted = text.toUpperCase();
    const found = new Map();
    for (const [purl, matches] of facts.advisories.matches) {
        const one = graph.packages.get(purl);
        if (one === undefined)
            continue;
        for (const advisory of matches) {
            const ids = [advisory.id, ...advisory.aliases];
            if (!ids.some((id) => id.toUpperCase() === wanted))
                continue;
            const { findings, ...explained } = explainPackage(one, checked);
            const about = findings.filter((finding) => finding.advisory?.id === advisory.id);
            const known = found.get(advisory.id);
            if (known === undefined)
                found.set(advisory.id, { advisory, packages: [{ ...explained, findings: about }] });
            else
                known.packages.push({ ...explained, findings: about });
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/reports/formats/json.js
var json = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/src/cli/graph-document.js
var graph_document = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/src/cli/explanation-json.js



/** An explanation for machines, in the words of `check` and `graph`. */
function explanationJson(about, { packages, advisories, rules }) {
    const document = {
        schemaVersion: 1,
        about,
        packages: packages.map(packageOf),
        advisories: advisories.map(({ advisory: { id, aliases, severity, fixedIn }, packages: affected }) => ({
            id,
            aliases,
            severity,
            fixedIn,
            packages: affected.map(packageOf),
        })),
        rules: rules.map(({ rule, policy, findings }) => ({
            id: rule.id,
            summary: rule.summary,
            rationale: rule.rationale,
            gates: rule.gates,
            locked: policy?.locked ?? false,
            configs: policy?.configs ?? [],
            findings: findings.map(json.findingOf),
        })),
    };
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(document, null, 2))}\n`;
}
const packageOf = ({ package: one, paths, findings }) => ({
    ...(0,graph_document/* packageDocument */.E)(one),
    paths,
    findings: findings.map(json.findingOf),
});

// EXTERNAL MODULE: ./build/src/reports/style.js
var style = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
// EXTERNAL MODULE: ./build/src/cli/config-text.js
var config_text = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/src/cli/explanation-text.js




/** An explanation for a person. */
function explanationText({ packages, advisories, rules }, color) {
    const paint = (0,style/* painter */.C2)(color);
    const blocks = [
        ...packages.map((one) => packageLines(one, paint)),
        ...advisories.map((one) => advisoryLines(one, paint)),
        ...rules.map((one) => ruleLines(one, paint)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function packageLines({ package: one, paths, findings }, paint) {
    const use = `${one.ecosystem}, ${one.scope}${one.direct ? ', direct' : ''}`;
    return [
        `${paint('bold', (0,reports_escape/* visible */.RK)(`${one.name} ${one.version}`.trimEnd()))}  ${use}`,
        ...listLines('Locked at:', one.entries.map(entryText)),
        ...listLines('Here because:', paths.length === 0 ? ['nothing asks for it'] : paths.map(pathText)),
        ...findingLines(findings, paint),
        ...listLines('What would fix it:', fixesOf(findings)),
    ];
}
function entryText({ key, location, source, scope, bundled }) {
    const from = source.url === null ? source.type : `${source.type} ${source.url}`;
    return `${location.file}:${location.line}  ${key}  ${scope}  ${from}${bundled ? '  bundled' : ''}`;
}
const pathText = (path) => (0,summary/* pathSteps */.Vy)(path).join(' › ');
const fixesOf = (findings) => [...new Set(findings.map(({ remedy }) => remedy))];
function advisoryLines({ advisory, packages }, paint) {
    const { id, aliases, severity } = advisory;
    const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
    const url = (0,summary/* advisoryUrl */.Le)(id);
    return [
        `${paint('bold', (0,reports_escape/* visible */.RK)(id))}  ${severity}${(0,reports_escape/* visible */.RK)(also)}`,
        ...(url === null ? [] : [url]),
        '',
        ...packages.flatMap((one) => packageLines(one, paint)),
    ];
}
function ruleLines({ rule, policy, findings }, paint) {
    const configs = policy?.configs ?? [];
    return [
        `${paint('bold', rule.id)}  ${rule.gates.join(', ')}${policy?.locked === true ? '  locked' : ''}`,
        rule.summary,
        '',
        rule.rationale,
        '',
        ...(configs.length === 0
            ? ['The policy has it off.']
            : listLines('In the policy:', configs.map((config) => `${(0,config_text/* configText */.U)(config)}  # ${(0,config_text/* originText */.C)(config.origin)}`))),
        ...findingLines(findings, paint),
    ];
}
function findingLines(findings, paint) {
    if (findings.length === 0)
        return ['Findings: none.'];
    const lines = ['Findings:'];
    for (const finding of findings) {
        const { effect, rule, advisory, location, message, waiver } = finding;
        const id = advisory === null ? '' : `  ${advisory.id} (${advisory.severity})`;
        const place = location === null ? '' : `  ${location.file}:${location.line}`;
        const waived = waiver === null ? '' : `  waived by ${waiver.owner} until ${waiver.expires}`;
        const subject = `  ${(0,summary/* subjectText */.yq)(finding)}`;
        lines.push(`  ${paint(style/* EFFECT_STYLES */.xZ[effect], effect)}  ${(0,reports_escape/* visible */.RK)(`${rule}${subject}${id}${place}${waived}`)}`);
        lines.push(`    ${(0,reports_escape/* visible */.RK)(message)}`);
    }
    return lines;
}
const listLines = (title, items) => items.length === 0 ? [] : [title, ...items.map((item) => `  ${(0,reports_escape/* visible */.RK)(item)}`)];

// EXTERNAL MODULE: ./build/src/cli/judgement.js
var judgement = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js










/** Explains; what is explained decides no exit status. */
const run = async (invocation) => {
    const [text = '', operand] = invocation.operands;
    const checked = await (0,judgement/* judgeDirectory */.Zx)((0,project/* directoryOf */.jt)(operand, invocation), invocation);
    const explanation = explain(text, checked);
    if (Object.values(explanation).every((list) => list.length === 0)) {
        const near = (0,suggest/* nearest */.pA)(text, explainable(checked));
        const hint = near === null ? 'See "lockgate graph" for the packages.' : `Did you mean ${(0,errors/* quote */.hD)(near)}?`;
        throw new errors/* UsageError */.eb(`${(0,errors/* quote */.hD)(text)} is no package, advisory or rule of this project. ${hint}`);
    }
    const report = invocation.format === 'json'
        ? explanationJson(text, explanation)
        : (0,reports_escape/* neutralizeLog */.mU)(explanationText(explanation, (0,terminal/* reportSettings */.kC)(invocation.terminal, invocation.options).color));
    await (0,output/* writeReport */.u)(report, invocation);
    return 0;
};


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

/***/ 7388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageDocument)
/* harmony export */ });
/** One package as `graph --format json` shows it: once per purl, whatever number of places it is locked at. */
function packageDocument(one) {
    const { purl, ecosystem, name, version, scope, direct, entries, dependencies } = one;
    return {
        purl,
        ecosystem,
        name,
        version,
        scope,
        direct,
        source: sourceOf(entries),
        integrity: [...new Set(entries.flatMap((entry) => entry.integrity))].sort(),
        locations: entries.map(({ location }) => ({ file: location.file, line: location.line })),
        dependencies,
    };
}
/** Where places differ, the one that is farthest from a registry is told: it is what a reader must not miss. */
const TOLD_FIRST = ['url', 'git', 'file', 'registry', 'workspace'];
function sourceOf(entries) {
    const type = TOLD_FIRST.find((one) => entries.some(({ source }) => source.type === one));
    const source = entries.find((entry) => entry.source.type === type)?.source;
    return source === undefined ? null : { type: source.type, url: source.url };
}


/***/ }),

/***/ 7530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   findingOf: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5855);


/** The stable machine format: keys in this order, `preexisting` only where it is true. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .defineReport */ .q)({
    id: 'json',
    render: (decision) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(documentOf(decision), null, 2))}\n`,
}));
function documentOf({ schemaVersion, tool, gate, verdict, policy, advisories, graph, findings }) {
    return {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        gate,
        verdict,
        policy: { uri: policy.uri, digest: { sha256: policy.digest.sha256 } },
        advisories: {
            sources: advisories.sources.map(({ name, asOf, digest }) => ({
                name,
                asOf,
                digest: digest === null ? null : { sha256: digest.sha256 },
            })),
        },
        graph: { packages: graph.packages, manifests: graph.manifests, digest: { sha256: graph.digest.sha256 } },
        findings: findings.map(findingOf),
    };
}
/** A finding as the machine format shows it. */
function findingOf(finding) {
    const { advisory, location, waiver } = finding;
    return {
        rule: finding.rule,
        state: finding.state,
        effect: finding.effect,
        package: packageOf(finding.package),
        advisory: advisory === null
            ? null
            : { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn },
        message: finding.message,
        remedy: finding.remedy,
        paths: finding.paths,
        location: location === null ? null : { file: location.file, line: location.line },
        ...(finding.preexisting ? { preexisting: true } : {}),
        waiver: waiver === null ? null : { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
    };
}
function packageOf(subject) {
    if (subject === null)
        return null;
    const { purl, ecosystem, name, version, scope, direct } = subject;
    return { purl, ecosystem, name, version, scope, direct };
}


/***/ })

};
