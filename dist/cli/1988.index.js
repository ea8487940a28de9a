export const id = 1988;
export const ids = [1988,7530,9677];
export const modules = {

/***/ 3971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/record/policy.js
var record_policy = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/domain/record/globs.js

/** Every text of a record that may be a glob, for `prepareGlobs`. */
function globsOf({ policy, facts }) {
    const texts = [];
    const collect = (json) => {
        if (typeof json === 'string')
            texts.push(json);
        else if (json !== null && typeof json === 'object')
            Object.values(json).forEach(collect);
    };
    collect(record_policy/* policyShape */.S.write(policy));
    for (const one of facts.vex?.waivers ?? [])
        collect(record_policy/* waiver */.r.write(one));
    return texts;
}

// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/gates/replay.js
var replay = __webpack_require__(4319);
// EXTERNAL MODULE: ./build/src/cli/decision-file.js
var decision_file = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/domain/decision.js
var decision = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/reports/formats/json.js
var json = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
;// CONCATENATED MODULE: ./build/src/cli/replay-report.js




/** Whether the same facts gave the same by the same policy. */
const isSame = ({ replay }) => replay !== null && replay.values.length === 0 && replay.findings.length === 0;
/** The verdict's exit status; 3 where the record could not be confirmed. Of another policy there is nothing to confirm. */
function replayStatus(replayed) {
    const { replay, policy } = replayed;
    if (replay === null)
        return 3;
    return policy !== null || isSame(replayed) ? (0,decision/* exitStatus */.$)(replay.decision) : 3;
}
/** A replay for a person. */
function replayText(replayed, quiet) {
    const lines = [headline(replayed), ...(quiet ? [] : details(replayed))];
    return `${lines.map(reports_escape/* visible */.RK).join('\n')}\n`;
}
function headline(replayed) {
    const { stored, replay, policy } = replayed;
    if (replay === null)
        return `Refused: the file was altered after it was written. No digest of its own has ${stored.altered.join(', ')}.`;
    const now = `${(0,summary/* verdictText */.nt)(replay.decision)}: ${(0,summary/* countsText */.WN)(replay.decision.findings)}.`;
    const was = `${(0,summary/* verdictText */.nt)(stored.decision)}: ${(0,summary/* countsText */.WN)(stored.decision.findings)}.`;
    if (policy !== null)
        return `By ${policy}: ${now} It was: ${was}`;
    return isSame(replayed) ? `The same again. ${now}` : `Not the same. Recorded: ${was} Replayed: ${now}`;
}
function details({ stored, replay, version }) {
    const { decision } = stored;
    const recorded = [
        `  gate      ${decision.gate}, judged at ${decision.now}`,
        `  policy    ${decision.policy.uri} sha256:${decision.policy.digest.sha256}`,
        `  graph     ${decision.graph.packages} packages sha256:${decision.graph.digest.sha256}`,
        ...sourceLines(decision),
        toolLine(decision.tool.version, version),
    ];
    if (replay === null)
        return recorded;
    return [
        ...recorded,
        ...replay.values.map((name) => `  differs   ${valueText(name, decision, replay.decision)}`),
        ...replay.findings.slice(0, MOST_FINDINGS).flatMap(findingLines),
        ...(replay.findings.length <= MOST_FINDINGS
            ? []
            : [`  differs   ${replay.findings.length - MOST_FINDINGS} more: --format json tells each`]),
    ];
}
/** More than anybody reads are counted. */
const MOST_FINDINGS = 50;
const sourceLines = (decision) => (0,summary/* sourceTexts */.w5)(decision).map((text, index) => {
    const digest = decision.advisories.sources[index]?.digest;
    return `  advisory  ${text}${digest ? ` sha256:${digest.sha256}` : ''}`;
});
const toolLine = (recorded, here) => recorded === here
    ? `  tool      lockgate ${here}`
    : `  tool      written by lockgate ${recorded}, replayed by ${here}: a rule may say otherwise today`;
function valueText(name, before, after) {
    if (name === 'verdict' || name === 'mode')
        return `${name}: ${before[name]} → ${after[name]}`;
    if (name === 'policy')
        return `policy: sha256:${before.policy.digest.sha256} → sha256:${after.policy.digest.sha256}`;
    return name;
}
function findingLines({ recorded, replayed }) {
    const one = replayed ?? recorded;
    if (one === null)
        return [];
    const id = one.advisory === null ? '' : ` ${one.advisory.id}`;
    const head = `  differs   ${one.rule}  ${(0,summary/* subjectText */.yq)(one)}${id}: ${stateText(recorded)} → ${stateText(replayed)}`;
    const same = recorded !== null && replayed !== null && stateText(recorded) === stateText(replayed);
    return same ? [head, `            ${recorded.message}`, `            ${replayed.message}`] : [head];
}
function stateText(finding) {
    if (finding === null)
        return 'not found';
    return `${finding.effect}${finding.preexisting ? ', there before' : ''}${finding.waiver === null ? '' : ', waived'}`;
}
/** A replay for machines. */
function replayJson(replayed) {
    const { stored, replay, policy, version } = replayed;
    const { decision } = stored;
    const document = {
        schemaVersion: 1,
        same: policy === null ? isSame(replayed) : null,
        altered: stored.altered,
        policy,
        tool: { recorded: decision.tool.version, replayed: version },
        gate: decision.gate,
        now: decision.now,
        recorded: { verdict: decision.verdict, policy: decision.policy, graph: decision.graph.digest },
        replayed: replay && { verdict: replay.decision.verdict, policy: replay.decision.policy },
        advisories: decision.advisories,
        values: replay?.values ?? [],
        findings: (replay?.findings ?? []).map(({ recorded, replayed: again }) => ({
            recorded: recorded && (0,json.findingOf)(recorded),
            replayed: again && (0,json.findingOf)(again),
        })),
    };
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(document, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/replay.js










/** Judges a recorded decision again. Nothing is asked over the network, but for what another policy extends. */
const run = async (invocation) => {
    const { operands, options, terminal } = invocation;
    if (options.floor !== null && options.policy === null)
        throw new errors/* UsageError */.eb('The recorded policy has its floor in it. Give --floor beside --policy alone.');
    const stored = await (0,decision_file/* readDecision */.B)(operands[0] ?? '', terminal.cwd);
    // Judged as of then, so a policy is read as of then, too.
    const then = { ...invocation, now: new Date(stored.facts.now) };
    const other = options.policy === null ? null : await (0,project/* policyOf */.US)(terminal.cwd, then);
    await (0,glob/* prepareGlobs */.JJ)(globsOf(stored));
    const version = (0,package_root.toolVersion)();
    const ports = { hasher: platform/* nodeHasher */.a, tool: { name: 'lockgate', version } };
    const replayed = {
        stored,
        replay: stored.altered.length > 0 ? null : (0,replay/* replay */.e)(stored, ports, other),
        policy: options.policy,
        version,
    };
    const report = invocation.format === 'json' ? replayJson(replayed) : replayText(replayed, options.quiet);
    await (0,output/* writeReport */.u)(report, invocation);
    return replayStatus(replayed);
};


/***/ }),

/***/ 4439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readDecision),
/* harmony export */   writeDecision: () => (/* binding */ writeDecision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(788);
/* harmony import */ var _gates_replay_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4319);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3135);







/** Some hundred thousand packages; what is larger was not written by us, and is not worth the memory. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Writes `--decision`. Throws `UsageError` where the file can't be written. */
async function writeDecision(checked, name, cwd) {
    const content = (0,_domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRecord */ .r)((0,_gates_replay_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .z)(checked), _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeHasher */ .a);
    try {
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name), content);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--decision ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Name a file in a folder that exists.`, error);
    }
}
/** Reads what {@link writeDecision} wrote, here or in the Action. Throws `UsageError` for anything else. */
async function readDecision(name, cwd) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
    const bytes = await bytesOf(file).catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Name a decision.json.`, error);
    });
    try {
        return (0,_domain_record_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .a)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeHasher */ .a);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} can't be replayed. ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, error);
    }
}
async function bytesOf(file) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MOST_BYTES)
        throw new Error(`it has ${size} bytes, and no decision has more than ${MOST_BYTES}`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}


/***/ }),

/***/ 5338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ graphText)
/* harmony export */ });
/* unused harmony export emptyGraph */
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(818);

const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [], unaudited: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it. In pieces, because
 * the whole of a large tree would be the largest thing that a run ever holds.
 */
function* graphText(graph) {
    let text = '[';
    let separator = '';
    for (const one of graph.packages.values()) {
        text += separator + JSON.stringify(rowOf(one));
        separator = ',';
        if (text.length < PIECE)
            continue;
        yield text;
        text = '';
    }
    yield `${text}]`;
}
/** Characters. */
const PIECE = 1 << 16;
const rowOf = ({ purl, scope, direct, dependencies, entries }) => [
    purl,
    scope,
    direct,
    dependencies,
    entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own, claimed }) => [
        key,
        [location.file, location.line, location.column ?? null],
        (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(source),
        integrity,
        bundled,
        license,
        installScript,
        alias,
        own,
        ...(claimed === undefined ? [] : [claimed]),
    ]),
];


/***/ }),

/***/ 556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ vexFacts)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3180);


/** Whom a statement can excuse: the rule of advisories alone, never malware. */
const RULE = 'known-advisories';
/** As long as a waiver of the policy may last. */
const VALID_DAYS = 180;
/**
 * What VEX documents excuse in a run: each statement that still stands and says `not_affected` becomes a
 * waiver, for 180 days from when it was made. The other statuses excuse nothing, but each takes back
 * what was said before it of the same vulnerability and package.
 */
function vexFacts(documents, { policy, graph, now }) {
    const problems = [...documents.problems];
    const excusing = documents.statements.filter(({ status }) => status === 'not_affected');
    const [first] = excusing;
    if (first !== undefined && policy.rules.get(RULE)?.locked === true) {
        problems.push({
            location: first.location,
            message: `VEX statements excuse nothing here: the policy locks the rule ${RULE}.`,
            remedy: 'Remove them, or ask whoever locks the rule.',
        });
        return { waivers: [], problems };
    }
    const projects = new Set(graph.projects.map(({ purl }) => nameOf(purl)));
    const last = lastSaid(documents.statements);
    const waivers = excusing.flatMap((statement) => {
        if (Date.parse(statement.time) > Date.parse(now)) {
            problems.push({
                location: statement.location,
                message: `The VEX statement can't be used: its time, ${statement.time}, has not come yet.`,
                remedy: 'Write the time at which it was made.',
            });
            return [];
        }
        const purls = statement.purls.filter((purl) => last.get(keyOf(statement, purl)) === statement);
        return purls.length === 0 ? [] : [waiverOf(statement, purls, projects)];
    });
    return { waivers, problems };
}
function waiverOf(statement, purls, projects) {
    const { vulnerability, author, reason, time, location } = statement;
    // Of the project itself: then of everything in it.
    const whole = purls.some((purl) => projects.has(nameOf(purl)));
    return {
        rule: RULE,
        match: { advisory: vulnerability, ...(whole ? {} : { purls: [...purls].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X) }) },
        gates: null,
        // Where to look it up: a finding shows no more of its waiver.
        reason: `${reason} (${location.file}:${location.line})`,
        owner: author,
        expires: (0,_domain_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .PV)(Date.parse(time), VALID_DAYS),
        origin: { uri: location.file, line: location.line, column: location.column ?? 1 },
    };
}
/** The statement that was made last about each vulnerability and package; of two at once the one that excuses nothing. */
function lastSaid(statements) {
    const last = new Map();
    for (const statement of statements) {
        for (const purl of statement.purls) {
            const key = keyOf(statement, purl);
            const before = last.get(key);
            if (before === undefined || supersedes(statement, before))
                last.set(key, statement);
        }
    }
    return last;
}
function supersedes(one, before) {
    const later = Date.parse(one.time) - Date.parse(before.time);
    return later > 0 || (later === 0 && before.status === 'not_affected');
}
const keyOf = ({ vulnerability }, purl) => `${vulnerability} ${purl}`;
/** A purl without its version. */
const nameOf = (purl) => purl.replace(/@[^@/#]*(?=#|$)/, '');


/***/ }),

/***/ 6589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Nd: () => (/* binding */ neededFacts),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _w: () => (/* binding */ judgeAgain),
/* harmony export */   yF: () => (/* binding */ queriesOf)
/* harmony export */ });
/* harmony import */ var _domain_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8311);
/* harmony import */ var _domain_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(818);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
/* harmony import */ var _ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(556);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2383);







const NO_ADVISORIES = { matches: new Map(), sources: [], unavailable: [] };
/** Collects the facts that the rules enabled in this gate need, and judges them: collect → evaluate. */
async function judge(input, ports) {
    const { gate, now, policy, graph, base } = input;
    const needed = neededFacts(policy, gate);
    const changes = base === null ? [] : (0,_domain_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffGraphs */ .P)(base, graph, _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchemes */ .r);
    const [advisories, registry] = await Promise.all([
        needed.has('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : NO_ADVISORIES,
        needed.has('registry') ? ports.registry(arriving(changes)) : new Map(),
    ]);
    const facts = {
        gate,
        now,
        graph,
        base,
        changes,
        advisories,
        registry,
        pullRequest: input.pullRequest,
        release: input.release,
        artifacts: input.artifacts,
        ...(input.vex === undefined ? {} : { vex: (0,_ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .vexFacts */ .d)(input.vex, input) }),
        waivers: [],
        policy: sectionsOf(policy),
        versions: _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchemes */ .r,
    };
    return decide(facts, policy, ports);
}
function decide(facts, policy, { hasher, tool }) {
    const graphDigest = hasher.sha256((0,_domain_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphText */ .u)(facts.graph));
    return { decision: (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(facts, policy, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a, tool, graphDigest }), facts };
}
/**
 * Judges what was judged already by another policy. The facts stay the same; only kinds of facts that the
 * first policy had no use for are asked for now, through the ports of the first: what the other policy
 * says of sources and services is followed by nobody.
 */
async function judgeAgain({ facts }, first, other, ports) {
    const { policy, vex } = other;
    const [had, needed] = [neededFacts(first.policy, facts.gate), neededFacts(policy, facts.gate)];
    const lacks = (name) => needed.has(name) && !had.has(name);
    const { graph, base } = facts;
    const [advisories, registry] = await Promise.all([
        lacks('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : facts.advisories,
        lacks('registry') ? ports.registry(arriving(facts.changes)) : facts.registry,
    ]);
    const { vex: _, ...rest } = facts;
    const own = vex === undefined ? {} : { vex: (0,_ecosystems_vex_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .vexFacts */ .d)(vex, { ...first, policy }) };
    return decide({ ...rest, ...own, advisories, registry, policy: sectionsOf(policy) }, policy, ports);
}
/** What of a policy is a fact to its rules. */
const sectionsOf = ({ merge, publish, mode, advisories }) => ({
    merge,
    publish,
    mode,
    advisories,
});
/** What the rules that speak in a gate need to know. */
function neededFacts(policy, gate) {
    const enabled = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.filter((rule) => rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)));
    return new Set(enabled.flatMap((rule) => rule.needs));
}
/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
function queriesOf(graphs) {
    const queries = [];
    for (const [index, { packages }] of graphs.entries()) {
        const later = graphs.slice(index + 1);
        for (const one of packages.values()) {
            // Of one that several graphs have the last tells, as it claims versions by its own comments.
            if (later.some((graph) => graph.packages.has(one.purl)))
                continue;
            if (one.entries.every((entry) => entry.source.type === 'workspace'))
                continue;
            queries.push({ ecosystem: one.ecosystem, name: one.name, version: (0,_domain_package_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedVersion */ .i6)(one), purl: one.purl });
        }
    }
    return queries;
}
function arriving(changes) {
    return changes.flatMap((change) => change.after);
}


/***/ }),

/***/ 2386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings),
/* harmony export */   j: () => (/* binding */ gateFinding)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(163);
/* harmony import */ var _policy_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);



/** A refusal as a finding of the rule id `gate`; it holds, because a person may well decide otherwise. */
const gateFinding = ({ subject, message, remedy }) => ({
    rule: 'gate',
    state: 'fail',
    effect: 'hold',
    subject,
    package: null,
    advisory: null,
    message,
    remedy,
    paths: [],
    location: null,
    preexisting: false,
    waiver: null,
    evidence: {},
});
/** The decision with further findings, in the order of every report; the verdict can only become stricter. */
function withFindings(decision, further) {
    if (further.length === 0)
        return decision;
    const findings = [...decision.findings, ...further].sort((a, b) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(a.effect) - (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(b.effect) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rule, b.rule) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.subject, b.subject));
    const counting = further.filter((finding) => finding.waiver === null);
    return {
        ...decision,
        verdict: (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .strictestVerdict */ .TN)([decision.verdict, ...counting.map((finding) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(finding.effect))]),
        findings,
    };
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
    render: (decision, { policyChange = null }) => {
        const told = policyChange === null ? {} : { policyChange: changeOf(policyChange) };
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify({ ...documentOf(decision), ...told }, null, 2))}\n`;
    },
}));
function documentOf({ schemaVersion, tool, gate, verdict, policy, advisories, graph, findings }) {
    return {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        gate,
        verdict,
        policy: { uri: policy.uri, digest: { sha256: policy.digest.sha256 } },
        advisories: {
            sources: advisories.sources.map(({ name, asOf, digest, ecosystems }) => ({
                name,
                asOf,
                digest: digest === null ? null : { sha256: digest.sha256 },
                ...(ecosystems === undefined ? {} : { ecosystems }),
            })),
        },
        graph: { packages: graph.packages, manifests: graph.manifests, digest: { sha256: graph.digest.sha256 } },
        findings: findings.map(findingOf),
    };
}
/** Only where the change edits the policy. */
function changeOf({ files, verdict, after }) {
    if (after === null)
        return { files, verdict, after };
    const { more, fewer, ...rest } = after;
    return { files, verdict, after: { ...rest, more: more.map(findingOf), fewer: fewer.map(findingOf) } };
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


/***/ }),

/***/ 5855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineReport)
/* harmony export */ });
/** Declares a report format. */
const defineReport = (report) => report;


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
