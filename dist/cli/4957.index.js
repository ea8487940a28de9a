export const id = 4957;
export const ids = [4957,2615];
export const modules = {

/***/ 4957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var versions = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/src/gates/merge/safeguards.js
var safeguards = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/policy/cases/case.js
var cases_case = __webpack_require__(9520);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var domain_policy = __webpack_require__(2582);
;// CONCATENATED MODULE: ./build/src/policy/cases/compare.js


/**
 * What a case expected and did not get; empty: it passed. `by` and `effect` are asked of the gates that shall
 * not pass, or of all where all shall: in a gate that lets a change through, another rule may say less.
 */
function mismatchesOf(expect, gates, policy) {
    const blocking = gates.filter(({ expected }) => expected !== 'pass');
    const speaking = blocking.length > 0 ? blocking : gates;
    return gates.flatMap((one) => {
        if (one.got !== one.expected)
            return [verdictMismatch(expect, one, policy)];
        const mismatches = [];
        if (expect.by !== null && speaking.includes(one))
            mismatches.push(...byMismatch(expect.by, one, policy));
        if (expect.effect !== null && speaking.includes(one) && expect.effect !== one.effect) {
            mismatches.push({
                gate: one.gate,
                expected: `the effect ${expect.effect}`,
                got: one.effect,
                because: one.effect === 'off' ? ['nothing was found'] : spoken(one, policy),
                remedy: `Expect "effect: ${one.effect}", or change the effect where the rule is written.`,
            });
        }
        if (expect.waived !== null)
            mismatches.push(...waivedMismatch(expect.waived, one));
        return mismatches;
    });
}
function verdictMismatch(expect, one, policy) {
    const { gate, expected, got } = one;
    if (domain_gate/* VERDICTS */.bk.indexOf(got) > domain_gate/* VERDICTS */.bk.indexOf(expected)) {
        const remedy = `If ${got} is right, expect it; else loosen the config, or say in the case what is different.`;
        return { gate, expected, got, because: spoken(one, policy), remedy };
    }
    const asked = (expect.by ?? []).flatMap((rule) => silence(rule, one, policy));
    const because = asked.length > 0 ? asked : spoken(one, policy);
    if (because.length === 0)
        because.push('no rule found anything');
    because.push(...one.notJudged.map(({ rule, why }) => `${rule} was not judged: ${why}`));
    return {
        gate,
        expected,
        got,
        because,
        remedy: `If ${got} is right, expect it; else tighten the rule that shall see it.`,
    };
}
function byMismatch(by, one, policy) {
    const wanted = [...new Set(by)].sort();
    if (wanted.join() === one.by.join())
        return [];
    const missing = wanted.filter((rule) => !one.by.includes(rule));
    const because = [...missing.flatMap((rule) => silence(rule, one, policy)), ...spoken(one, policy)];
    const written = one.by.filter((rule) => rule !== 'gate');
    return [
        {
            gate: one.gate,
            expected: `${one.expected} by ${wanted.join(', ')}`,
            got: one.by.length === 0 ? `${one.got} by no rule` : `${one.got} by ${one.by.join(', ')}`,
            because,
            remedy: written.length === 0
                ? 'Leave "by" out, or change the case so that the rule has something to find.'
                : `Expect "by: [${written.join(', ')}]", or change the rules so that no other decides.`,
        },
    ];
}
function waivedMismatch(waived, one) {
    const wanted = [...new Set(waived)].sort();
    if (wanted.join() === one.waived.join())
        return [];
    const because = one.findings.flatMap(({ rule, waiver, message }) => waiver === null ? [] : [`${rule} is waived by ${waiver.owner} until ${waiver.expires}: ${message}`]);
    if (because.length === 0)
        because.push('no live waiver speaks for what was found');
    const remedy = `Expect "waived: [${one.waived.join(', ')}]", or mend the waiver: its advisory, packages, gates and day.`;
    return [{ gate: one.gate, expected: show(wanted), got: show(one.waived), because, remedy }];
}
const show = (rules) => rules.length === 0 ? 'nothing waived' : `${rules.join(', ')} waived`;
/** Why a rule that was expected to decide did not. */
function silence(rule, one, policy) {
    if (one.by.includes(rule))
        return [];
    const places = placesOf(rule, one.gate, policy);
    if (places === null)
        return [`${rule} is off in ${one.gate}`];
    const found = one.findings.filter((finding) => finding.rule === rule);
    if (found.length === 0)
        return [`${rule} (${places}) found nothing`];
    return found.map((finding) => finding.waiver === null
        ? describe(finding, places)
        : `${rule} is waived by ${finding.waiver.owner} until ${finding.waiver.expires}`);
}
/** What decided, and where it is written. */
function spoken({ by, findings, gate, refusals }, policy) {
    const told = findings.filter(({ rule, waiver }) => waiver === null && by.includes(rule));
    return [
        ...refusals.map((refusal) => `the gate itself refuses: ${refusal}`),
        ...told.map((finding) => describe(finding, placesOf(finding.rule, gate, policy) ?? '')),
    ];
}
const describe = ({ rule, effect, message }, places) => `${effect} by ${rule}${places === '' ? '' : ` (${places})`}: ${message}`;
/** Where the configs stand by which a rule speaks in a gate; null: it is off there. Merging asks the review's too. */
function placesOf(rule, gate, policy) {
    const configs = policy.rules.get(rule)?.configs ?? [];
    const speaking = configs.filter(({ gates, effect }) => effect !== 'off' && (gates.includes(gate) || (gate === 'merge' && gates.includes('review'))));
    return speaking.length === 0 ? null : speaking.map(({ origin }) => (0,domain_policy/* originText */.CQ)(origin)).join(', ');
}

// EXTERNAL MODULE: ./build/src/domain/diff.js
var diff = __webpack_require__(8311);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(9097);
;// CONCATENATED MODULE: ./build/src/policy/cases/pull-request.js


const HEAD = '1'.repeat(40);
const BASE = '0'.repeat(40);
const CHECK = 'test';
/** Somebody whom no policy names. */
const PERSON = { login: 'person', id: 1, type: 'User' };
/** A pull request as the case says: one commit and one push by its author, of the lockfiles that change and the files that are named. */
function pullRequestOf({ pullRequest, packages }, author) {
    const account = author ?? PERSON;
    const locks = new Set(packages.filter(({ from, to }) => from !== to).map(({ path }) => path));
    return {
        number: 1,
        nodeId: 'PR_1',
        state: 'open',
        draft: false,
        title: '',
        author: account,
        head: { sha: HEAD, ref: 'update', repoId: 1 },
        base: { sha: BASE, ref: 'main', repoId: 1 },
        commits: (0,evidence/* available */.qC)([{ sha: HEAD, author: account, message: '', signedByGitHub: true }]),
        pushes: (0,evidence/* available */.qC)([{ actor: account, before: BASE, after: HEAD, type: 'push' }]),
        files: (0,evidence/* available */.qC)([...locks, ...pullRequest.files].sort().map(modified)),
        requiredChecks: (0,evidence/* available */.qC)([{ context: CHECK, appId: null }]),
        checks: (0,evidence/* available */.qC)([{ name: CHECK, appId: null, conclusion: conclusionOf(pullRequest.checks) }]),
    };
}
const modified = (path) => ({
    path,
    status: 'modified',
    modeBefore: '100644',
    modeAfter: '100644',
    onlyUsesRefs: true,
    onlyDependencies: true,
});
function conclusionOf(checks) {
    switch (checks) {
        case 'passed':
            return 'success';
        case 'failed':
            return 'failure';
        case 'running':
            return null;
        default:
            return (0,errors/* assertNever */.xb)(checks);
    }
}

// EXTERNAL MODULE: ./build/src/domain/assemble.js
var assemble = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/purl.js
var domain_purl = __webpack_require__(9053);
;// CONCATENATED MODULE: ./build/src/policy/cases/tree.js






/** The tree before or after the change: each file a project of its own, which requires every package of it. */
function graphOf(packages, side) {
    const places = new Map();
    for (const one of packages) {
        const key = `${one.path}\0${one.ecosystem}`;
        const there = places.get(key) ?? [];
        places.set(key, there);
        const version = one[side];
        // A lockfile that a package leaves is still there.
        if (version !== null)
            there.push(placed(side === 'to' ? one : earlier(one), version, there.length + 1));
    }
    return (0,assemble/* assembleGraph */.VN)([...places].map(([key, list]) => partOf(...key.split('\0'), list)));
}
/** The package that a change starts from: what the case says is about the version that it leads to. */
const earlier = (one) => one.to === null || one.to === one.from ? one : { ...one, ...(0,cases_case/* ordinary */.rS)(one.ecosystem) };
function partOf(file, ecosystem, packages) {
    const purls = [...new Set(packages.map(({ purl }) => purl))].sort();
    const [name, version] = ['app', '1.0.0'];
    const project = {
        purl: (0,domain_purl/* purlOf */.V)(ecosystem, ecosystem === 'github-actions' ? file : name, version),
        ecosystem,
        name,
        version,
        file,
        declarations: [],
        dependencies: purls,
    };
    return { file, projects: [project], packages, problems: [] };
}
function placed(one, version, line) {
    const { ecosystem, name, path, source, license, installScript, scope, direct } = one;
    const entry = {
        key: name,
        location: { file: path, line },
        source,
        integrity: hashesOf(one, version),
        bundled: false,
        license,
        installScript,
        alias: null,
        scope,
    };
    return { purl: (0,domain_purl/* purlOf */.V)(ecosystem, name, version), ecosystem, name, version, direct, entry, dependencies: [] };
}
/** Locked hashes. Of one version they are the same before and after, so that only what a case says has changed. */
function hashesOf({ integrity, ecosystem }, version) {
    if (ecosystem === 'github-actions')
        return [];
    switch (integrity) {
        case 'strong':
        case 'mismatch':
            return [sha512(version)];
        case 'weak':
            return [`sha1-${'A'.repeat(27)}=`];
        case 'missing':
            return [];
        default:
            return (0,errors/* assertNever */.xb)(integrity);
    }
}
// A digest of nothing: the length is what rules look at, and that the registry has the same.
const sha512 = (text) => `sha512-${text
    .replaceAll(/[^A-Za-z0-9+/]/g, '+')
    .slice(0, 86)
    .padEnd(86, 'A')}==`;
/** What the registry serves of what the change brings: the locked bytes, or others where the case says so of any place. */
function registryOf(packages) {
    const served = new Map();
    for (const { ecosystem, name, to, integrity } of packages) {
        if (to === null)
            continue;
        const purl = (0,domain_purl/* purlOf */.V)(ecosystem, name, to);
        const other = integrity === 'mismatch';
        if (!other && served.has(purl))
            continue;
        // No URL of its own: which one is right is for the rule sources, by what the case says.
        served.set(purl, (0,evidence/* available */.qC)({ integrity: [sha512(other ? `other ${to}` : to)], tarball: null }));
    }
    return served;
}
/** The advisories of both trees. The case itself is the source, and it was asked. */
function advisoriesOf(packages, versions) {
    const matches = new Map();
    for (const one of packages) {
        for (const version of new Set([one.from, one.to])) {
            if (version === null)
                continue;
            const speaking = one.advisories.flatMap((advisory) => matchOf(advisory, one.ecosystem, version, versions) ?? []);
            const purl = (0,domain_purl/* purlOf */.V)(one.ecosystem, one.name, version);
            const all = [...(matches.get(purl) ?? []), ...speaking].sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.id, b.id));
            if (all.length > 0)
                matches.set(purl, all);
        }
    }
    return { matches, sources: [{ name: 'case', asOf: null, digest: null }], unavailable: [] };
}
/** The advisory as it speaks of one version; null: it does not. */
function matchOf({ id, aliases, severity, affected, fixed }, ecosystem, version, versions) {
    const scheme = versions[ecosystem];
    const everything = affected === null && fixed === null;
    const readable = everything || scheme.valid(version);
    const within = affected === null || (readable && scheme.satisfies(version, affected));
    const before = fixed === null || (readable && scheme.compare(version, fixed) < 0);
    if (readable && !(within && before))
        return null;
    return {
        id,
        aliases: aliases.toSorted(),
        severity,
        malware: [id, ...aliases].some((one) => one.startsWith('MAL-')),
        fixedIn: fixed === null ? [] : [fixed],
        uncertain: readable ? null : 'the version of the case can not be compared',
        sources: ['case'],
    };
}

;// CONCATENATED MODULE: ./build/src/policy/cases/facts.js





/** The facts that a case tells a gate. Nothing is read: neither a clock, nor a network, nor a file. */
function factsOf(one, gate, policy, world) {
    const { versions } = world;
    const isChange = domain_gate/* CHANGE_GATES */.iZ.includes(gate);
    const graph = graphOf(one.packages, 'to');
    const base = isChange ? graphOf(one.packages, 'from') : null;
    return {
        gate,
        now: one.now ?? world.now,
        graph,
        base,
        changes: base === null ? [] : (0,diff/* diffGraphs */.P)(base, graph, versions),
        advisories: advisoriesOf(one.packages, versions),
        registry: isChange ? registryOf(one.packages) : new Map(),
        pullRequest: gate === 'merge' ? (0,evidence/* available */.qC)(pullRequestOf(one, world.account(one.pullRequest.author, policy))) : evidence/* absent */.Ge,
        release: evidence/* absent */.Ge,
        artifacts: evidence/* absent */.Ge,
        waivers: [],
        policy: { merge: policy.merge, publish: policy.publish, mode: policy.mode, advisories: policy.advisories },
        versions,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/cases/run.js








/** Judges a case in every gate that it expects something of. Pure: the same case, policy and context give the same. */
function runCase(one, policy, context) {
    const gates = domain_gate/* GATES */.JH.flatMap((gate) => {
        const expected = one.expect.verdicts.get(gate);
        return expected === undefined ? [] : [outcomeOf(one, gate, expected, policy, context)];
    });
    const mismatches = [...strangers(one, policy, context), ...mismatchesOf(one.expect, gates, policy)];
    return { case: one, gates, mismatches };
}
/** An author that the policy does not name is more likely a slip than somebody else: the case would pass for the wrong reason. */
function strangers({ pullRequest: { author }, expect }, policy, context) {
    if (author === null || author === PERSON.login || !expect.verdicts.has('merge'))
        return [];
    if (context.account(author, policy) !== null)
        return [];
    return [
        {
            gate: 'merge',
            expected: 'an author of the policy',
            got: (0,errors/* quote */.hD)(author),
            because: ['none of "merge.authors" has that name'],
            remedy: `Name one of them, or write "author: ${PERSON.login}" for somebody else.`,
        },
    ];
}
function outcomeOf(one, gate, expected, policy, context) {
    const { findings, verdict } = judge(one, gate, policy, context);
    const refusals = context.refusals(gate, policy);
    const got = refusals.length > 0 ? 'deny' : verdict;
    const counting = findings.filter(({ waiver }) => waiver === null);
    const rank = Math.min(...counting.map(({ effect }) => (0,effects/* strictness */.VD)(effect)));
    const deciding = counting.filter(({ effect }) => got === 'pass' ? (0,effects/* strictness */.VD)(effect) === rank : (0,effects/* verdictOf */.Vj)(effect) === got);
    return {
        gate,
        expected,
        got,
        by: namesOf([...deciding.map(({ rule }) => rule), ...(refusals.length > 0 ? ['gate'] : [])]),
        effect: counting.find(({ effect }) => (0,effects/* strictness */.VD)(effect) === rank)?.effect ?? 'off',
        waived: namesOf(findings.flatMap(({ rule, waiver }) => (waiver === null ? [] : [rule]))),
        findings,
        refusals,
        notJudged: [...notJudgedIn(gate, policy, context.rules), ...unread(one, context.rules)],
    };
}
const namesOf = (rules) => [...new Set(rules)].sort();
/** The merge gate takes nothing that could not pass a review, so it is judged with the review's rules too. */
function judge(one, gate, policy, context) {
    const own = judgeIn(one, gate, policy, context);
    if (gate !== 'merge')
        return own;
    const told = new Set(own.findings.map((finding) => JSON.stringify(finding)));
    const review = judgeIn(one, 'review', policy, context);
    const added = review.findings.filter((finding) => !told.has(JSON.stringify(finding)));
    return { findings: [...own.findings, ...added], verdict: (0,domain_gate/* strictestVerdict */.TN)([own.verdict, review.verdict]) };
}
function judgeIn(one, gate, policy, context) {
    const asked = context.rules.filter((rule) => (0,cases_case/* inexpressible */.w2)(rule) === null);
    const left = new Set(context.rules.filter((rule) => (0,cases_case/* inexpressible */.w2)(rule) !== null).map(({ id }) => id));
    const rules = new Map([...policy.rules].filter(([id]) => !left.has(id)));
    const facts = factsOf(one, gate, policy, context);
    return (0,evaluate/* evaluate */._3)(facts, { ...policy, rules }, { rules: asked, tool: context.tool, graphDigest: '' });
}
function notJudgedIn(gate, policy, rules) {
    return rules.flatMap((rule) => {
        const why = (0,cases_case/* inexpressible */.w2)(rule);
        const configs = policy.rules.get(rule.id)?.configs ?? [];
        const speaks = rule.gates.includes(gate) && configs.some((config) => config.gates.includes(gate));
        return why === null || !speaks ? [] : [{ rule: rule.id, why }];
    });
}
/** What a case says and no rule of this version reads. */
function unread({ packages }, rules) {
    const known = rules.some(({ id }) => id === 'release-age');
    if (known || packages.every(({ released }) => released === null))
        return [];
    return [{ rule: 'release-age', why: 'this version has no such rule, so "released" says nothing' }];
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
// EXTERNAL MODULE: ./build/src/rules/support/bots.js
var bots = __webpack_require__(8139);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/policy-files.js
var policy_files = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/policy/document/read.js
var read = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/src/policy/document/reference.js
var reference = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/policy/document/tests.js + 1 modules
var document_tests = __webpack_require__(5782);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/src/policy/yaml/node.js
var node = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/src/policy/yaml/parse.js + 3 modules
var parse = __webpack_require__(2615);
;// CONCATENATED MODULE: ./build/src/policy/cases/load.js








/** The section `tests` of a policy; empty: it has none. @throws {PolicyError} */
function policyTests(source, context) {
    return reading(source, context, (root, to) => {
        const tests = root.kind === 'map' ? root.entries.get('tests')?.value : undefined;
        return tests === undefined ? [] : (0,document_tests/* readTests */.i)(tests, to);
    });
}
/** A file of cases, which names its policy as `extends` does. @throws {PolicyError} with every problem of it. */
function caseFile(source, context) {
    return reading(source, context, (root, to) => {
        const entries = (0,read/* readMap */.l8)(root, ['policy', 'tests'], to);
        const [named, tests] = ['policy', 'tests'].map((key) => entries?.get(key)?.value);
        if (entries !== null && named === undefined)
            to.problems.add(root, 'the file lacks policy', 'Add it:', EXAMPLE);
        if (entries !== null && tests === undefined)
            to.problems.add(root, 'the file lacks tests', 'Add tests.');
        const policy = named === undefined ? null : readPolicy(named, (0,reference/* refOf */.H8)(source.uri), to);
        const cases = tests === undefined ? [] : (0,document_tests/* readTests */.i)(tests, to);
        return policy === null ? null : { policy, tests: cases };
    });
}
const EXAMPLE = 'policy: ./lockgate.yml';
async function reading(source, { rules, versions }, read) {
    const problems = new problem/* Problems */.Zw();
    const root = (0,parse.parseYaml)(source.uri, source.text, problems);
    if (root !== null)
        await (0,glob/* prepareGlobs */.JJ)((0,node/* textsOf */.C)(root));
    const result = root && read(root, { problems, versions, rules: new Map(rules.map((rule) => [rule.id, rule])) });
    if (result === null || problems.count > 0)
        throw new problem/* PolicyError */.pn(problems.sorted());
    return result;
}
function readPolicy(node, from, to) {
    const text = (0,read/* readText */.yR)(node, 'a reference to a policy', to);
    if (text === null)
        return null;
    const ref = (0,reference/* resolveReference */.sX)(text, from);
    if ('kind' in ref)
        return ref;
    to.problems.add(node, `bad reference ${(0,errors/* quote */.hD)(text)} in policy`, ref.remedy, ref.yaml?.replace('extends', 'policy'));
    return null;
}

// EXTERNAL MODULE: ./build/src/policy/load.js + 13 modules
var load = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
;// CONCATENATED MODULE: ./build/src/cli/case-suites.js








const CASES = /\.cases\.ya?ml$/;
/**
 * The suites of the named files and folders, or of this folder. Throws `UsageError` where there is no case to run, and
 * `PolicyError` with the mistakes of every file: nothing is run beside a broken one.
 */
async function suitesOf(invocation) {
    const { operands, options, terminal, now } = invocation;
    const files = (0,project/* policyFiles */.qR)('', terminal.cwd, invocation);
    const context = (0,policy_files/* loadContext */._I)(files, now.toISOString());
    const read = (uri) => (0,policy_files/* projectPolicyText */.NT)(uri, files);
    const instead = operands.length > 0 && options.policy !== null ? await read(options.policy) : null;
    const named = operands.length > 0 ? operands : [options.policy ?? '.'];
    const uris = [...new Set((await Promise.all(named.map((one) => filesOf(one, terminal.cwd)))).flat())];
    const floor = await (0,project/* floorOf */.Et)(invocation);
    const problems = [];
    const suites = [];
    for (const uri of uris) {
        try {
            const suite = await suiteOf(textOf(await read(uri)), instead, context, floor);
            if (suite.tests.length > 0)
                suites.push(suite);
        }
        catch (error) {
            if (!(error instanceof load/* PolicyError */.pn))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new load/* PolicyError */.pn(problems);
    if (suites.length > 0)
        return suites;
    throw new errors/* UsageError */.eb(`There is no case to run in ${named.map((one) => (0,errors/* quote */.hD)(one)).join(', ')}. ` +
        'Write "tests" into the policy, or a file of cases beside it: lockgate.cases.yml.');
}
/** A file as it is named; of a folder its policy and every file of cases below it. */
async function filesOf(named, cwd) {
    const folder = external_node_path_.resolve(cwd, named);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [named];
    const listed = await (0,files/* directoryTree */.u)(folder).list();
    const found = listed.filter((file) => file.path === policy_files/* POLICY_FILE */.CX || CASES.test(file.path));
    return found.map((file) => external_node_path_.posix.join(named, file.path));
}
function textOf(source) {
    if ('text' in source)
        return source;
    throw new errors/* UsageError */.eb(`${(0,errors/* quote */.hD)(source.uri)} is a preset, which has no cases of its own. Name a file.`);
}
async function suiteOf(source, instead, context, floor) {
    const { uri } = source;
    if (CASES.test(uri)) {
        const { policy: ref, tests } = await caseFile(source, context);
        const text = instead ?? (await fetched(ref, uri, context));
        return { uri, policy: await (0,load/* loadPolicy */.tb)(text, context, floor), tests };
    }
    const policy = await (0,load/* loadPolicy */.tb)(instead ?? source, context, floor);
    return { uri, policy, tests: await policyTests(source, context) };
}
async function fetched(ref, uri, context) {
    try {
        return await context.fetch(ref);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The policy ${(0,errors/* quote */.hD)(ref.uri)} that ${(0,errors/* quote */.hD)(uri)} names can't be read. Correct "policy".`, error);
    }
}

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/reports/style.js
var style = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/cli/cases-text.js


/** For a terminal: each case on a line, a failed one with what it expected, what it got, why, and what to do. */
function casesText(suites, { color, quiet }) {
    const paint = (0,style/* painter */.C2)(color);
    const last = summaryOf(suites);
    const lines = quiet ? [] : suites.flatMap((suite) => [...suiteLines(suite, paint), '']);
    const failed = failedOf(suites) > 0;
    return `${[...lines, paint(failed ? 'red' : 'green', last)].join('\n')}\n`;
}
const failedOf = (suites) => suites.flatMap(({ outcomes }) => outcomes).filter(({ mismatches }) => mismatches.length > 0).length;
function summaryOf(suites) {
    const all = suites.reduce((count, { outcomes }) => count + outcomes.length, 0);
    const failed = failedOf(suites);
    return `${all - failed} passed, ${failed} failed.`;
}
function suiteLines({ uri, policy, outcomes }, paint) {
    const by = policy === uri ? '' : `  by ${policy}`;
    return [
        paint('bold', (0,reports_escape/* escapeLog */.Ah)(`${uri}${by}`)),
        ...outcomes.flatMap((outcome) => outcomeLines(outcome, paint)),
        ...notJudgedLines(outcomes, paint),
    ];
}
function outcomeLines({ case: { name, origin }, mismatches }, paint) {
    if (mismatches.length === 0)
        return [`  ${paint('green', 'ok')}    ${(0,reports_escape/* escapeLog */.Ah)(name)}`];
    const place = paint('dim', (0,reports_escape/* escapeLog */.Ah)(`${origin.uri}:${origin.line}`));
    return [
        `  ${paint('red', 'FAIL')}  ${(0,reports_escape/* escapeLog */.Ah)(name)}  ${place}`,
        ...mismatches.flatMap((mismatch) => mismatchLines(mismatch, paint)),
    ];
}
function mismatchLines({ gate, expected, got, because, remedy }, paint) {
    return [
        `        ${gate}: expected ${(0,reports_escape/* escapeLog */.Ah)(expected)}, got ${(0,reports_escape/* escapeLog */.Ah)(got)}`,
        ...because.map((why) => `          ${(0,reports_escape/* escapeLog */.Ah)(why)}`),
        `          ${paint('dim', 'fix')} ${(0,reports_escape/* escapeLog */.Ah)(remedy)}`,
    ];
}
/** Each rule once, for it is much the same for every case. */
function notJudgedLines(outcomes, paint) {
    const gates = new Map();
    for (const outcome of outcomes.flatMap((one) => one.gates)) {
        for (const { rule, why } of outcome.notJudged) {
            const line = `${rule} (${why})`;
            gates.set(line, (gates.get(line) ?? new Set()).add(outcome.gate));
        }
    }
    return [...gates].map(([line, where]) => paint('dim', (0,reports_escape/* escapeLog */.Ah)(`  not judged: ${line} in ${[...where].join(', ')}`)));
}

;// CONCATENATED MODULE: ./build/src/cli/cases-json.js


/** For machines: every case with what it expected and got in each gate. */
function casesJson(suites) {
    const count = suites.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
    const failed = failedOf(suites);
    const document = {
        schemaVersion: 1,
        passed: count - failed,
        failed,
        files: suites.map(({ uri, policy, outcomes }) => ({
            uri,
            policy,
            tests: outcomes.map(({ case: { name, origin }, gates, mismatches }) => ({
                name,
                location: { file: origin.uri, line: origin.line },
                passed: mismatches.length === 0,
                gates: gates.map(({ gate, expected, got, by, effect, waived, notJudged }) => {
                    return { gate, expected, got, by, effect, waived, notJudged };
                }),
                mismatches,
            })),
        })),
    };
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(document, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/commands/policy-test.js











/** Runs the cases of policies. Status 0 where all pass, 1 where any fails, 2 for a broken policy or no case at all. */
const run = async (invocation) => {
    const suites = await suitesOf(invocation);
    const context = contextOf(invocation);
    const judged = suites.map(({ uri, policy, tests }) => {
        return { uri, policy: policy.uri, outcomes: tests.map((one) => runCase(one, policy, context)) };
    });
    const { color } = (0,terminal/* reportSettings */.kC)(invocation.terminal, invocation.options);
    const settings = { color, quiet: invocation.options.quiet };
    await (0,output/* writeReport */.u)(invocation.format === 'json' ? casesJson(judged) : casesText(judged, settings), invocation);
    return failedOf(judged) === 0 ? 0 : 1;
};
const contextOf = ({ now }) => ({
    rules: rules/* rules */.a,
    versions: versions/* versionSchemes */.r,
    now: now.toISOString(),
    tool: { name: 'lockgate', version: (0,package_root.toolVersion)() },
    account,
    refusals,
});
/** The account behind an author of the policy, of a type that it may have. */
function account(name, { merge }) {
    const authors = merge === null ? [] : (0,bots/* authorsOf */.EK)(merge);
    const author = name === null ? authors[0] : authors.find((one) => one.name === name);
    const type = author?.types[0];
    return author === undefined || type === undefined ? null : { login: author.login, id: author.id, type };
}
/** What the merge gate refuses by itself: a policy that merges without the rules that its section rests on. */
function refusals(gate, policy) {
    if (gate !== 'merge' || policy.merge === null)
        return [];
    return (0,safeguards/* missingSafeguards */.e)(policy).map((id) => `${id} does not block in the merge gate, and "merge" rests on it`);
}


/***/ }),

/***/ 8826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/** Turns offsets of a text into lines and columns; CR, LF and CRLF each end a line. A text that nobody asks about is not read. */
function positionsIn(text) {
    let starts = null;
    return (offset) => {
        starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 3906:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ missingSafeguards)
/* harmony export */ });
/** What the `merge` section rests on: who may merge, what an update may touch, how far it may go, what tested it. */
const SAFEGUARDS = ['update-author', 'update-scope', 'update-level', 'checks'];
/**
 * The rules without which a `merge` section would mean something else than it says, and which this policy keeps from
 * blocking in the merge gate. A file that starts from nothing (`extends: []`) has all of them off: whoever opens a pull
 * request would merge by `authors` that nobody compares.
 */
function missingSafeguards({ rules }) {
    return SAFEGUARDS.filter((id) => rules.get(id)?.configs.some(blocks) !== true);
}
/** None of these rules tells a severity, so a map of them is read at `unknown`. */
function blocks({ effect, unavailable }) {
    const told = typeof effect === 'string' ? effect : effect.unknown;
    return (told === 'deny' || told === 'hold') && unavailable !== 'warn';
}


/***/ }),

/***/ 2615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: MAX_BYTES

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/positions.js
var positions = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/src/policy/yaml/lines.js

/** Turns offsets of a document into places of it. */
function originsIn(uri, text) {
    const positionOf = (0,positions/* positionsIn */.Y)(text);
    return (offset) => ({ uri, ...positionOf(offset) });
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/scalar.js

const CORE_TAGS = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
/** Reads a scalar by the YAML 1.2 core schema: `off`, `yes` and `2027-01-31` are strings. */
function readScalar(source, event) {
    const text = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(source, event);
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return { value: text, text, quoted: true };
    for (const tag of CORE_TAGS) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return { value, text, quoted: false };
    }
    return { value: text, text, quoted: false };
}
/** Where a scalar starts, its quote or block indicator included; null: it is empty and has no place. */
function startOf(event) {
    if (event.valueStart === -1)
        return null;
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? event.valueStart - 1 : event.valueStart;
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/tree.js



/** Builds the tree of the first document from js-yaml's events, with an explicit stack and no recursion. */
function buildTree(source, events, originAt, problems) {
    const stack = [];
    let root = null;
    let documents = 0;
    let lastOffset = 0;
    const create = (event, parent, step) => {
        lastOffset = offsetOf(event) ?? lastOffset;
        const place = { ...originAt(lastOffset), parent, step };
        reportExtras(event, place, problems);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { kind: 'invalid', ...place };
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { kind: 'list', ...place, items: [] };
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { kind: 'map', ...place, entries: new Map() };
        return { kind: 'scalar', ...place, ...readScalar(source, event) };
    };
    const place = (event) => {
        const frame = stack.at(-1);
        if (frame?.node?.kind === 'list') {
            const item = create(event, frame.node, frame.node.items.length);
            frame.node.items.push(item);
            return item;
        }
        if (frame?.node?.kind === 'map') {
            if (frame.key === null)
                return (frame.key = create(event, frame.node, '?'));
            const { key } = frame;
            frame.key = null;
            const value = create(event, frame.node, key.kind === 'scalar' ? key.text : '?');
            addEntry(frame.node, key, value, problems);
            return value;
        }
        return (root = create(event, null, ''));
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            stack.pop();
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            documents += 1;
            stack.push({ node: null, key: null });
        }
        else if (documents > 1) {
            const at = originAt(offsetOf(event) ?? lastOffset);
            problems.add(at, 'a second document begins here', 'Keep one document in a file, without "---" between.');
            return root;
        }
        else {
            const node = place(event);
            if (node.kind === 'list' || node.kind === 'map')
                stack.push({ node, key: null });
        }
    }
    return root;
}
function addEntry(map, key, value, problems) {
    if (key.kind !== 'scalar') {
        if (key.kind !== 'invalid')
            problems.add(key, 'a list or map stands where a key belongs', 'Write a plain word.');
        return;
    }
    if (isMerge(key)) {
        problems.add(key, 'merge keys are not part of the language', 'Write the keys out, or put them in a file to extend.');
        return;
    }
    const first = map.entries.get(key.text);
    if (first === undefined) {
        map.entries.set(key.text, { key, value });
        return;
    }
    const where = `line ${first.key.line}`;
    problems.add(key, `duplicate key ${(0,errors/* quote */.hD)(key.text)}: it stands in ${where} already`, 'Keep one of the two.');
}
// A quoted "<<" is a key like any other, and an unknown one.
const isMerge = (key) => key.text === '<<' && !key.quoted;
/** Anchors, aliases and tags: what a reader can't see where it counts. */
function reportExtras(event, at, problems) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
        problems.add(at, 'YAML aliases are not part of the language', 'Write the value out here.');
        return;
    }
    if (event.anchorStart !== -1) {
        problems.add(at, 'YAML anchors are not part of the language', 'Leave the anchor (&…) out.');
    }
    if (event.tagStart !== -1) {
        problems.add(at, 'YAML tags are not part of the language', 'Leave the tag (!…) out; quote the value to make it text.');
    }
}
/** Where a value begins, its anchor or tag included; null: it is empty and has no place of its own. */
function offsetOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart - 1;
    const starts = [event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? startOf(event) : event.start, ...propertyStarts(event)];
    const known = starts.filter((start) => start !== null);
    return known.length === 0 ? null : Math.min(...known);
}
function propertyStarts(event) {
    const starts = [];
    if (event.anchorStart !== -1)
        starts.push(event.anchorStart - 1);
    if (event.tagStart !== -1)
        starts.push(event.tagStart);
    return starts;
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/parse.js




/** A policy file is at most this long, in UTF-8. */
const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
// An editor breaks the line at the first ones and YAML does not; the others turn the order of letters round.
const DECEPTIVE = /[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/**
 * Reads one YAML document with the place of every value. What YAML can do beyond plain data is
 * reported, not understood: an anchor or a merge makes a reader look elsewhere for what a policy
 * says, and a bomb out of few lines. Null: there is no document to go on with.
 */
function parseYaml(uri, text, problems) {
    const start = { uri, line: 1, column: 1 };
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        problems.add(start, 'the file is larger than 1 MiB', 'Split it, and let "extends" put the parts together.');
        return null;
    }
    const source = text.replace(/^\u{feff}/u, '');
    const originAt = originsIn(uri, source);
    const broken = source.indexOf('\u{fffd}');
    if (broken !== -1) {
        problems.add(originAt(broken), 'the file is not valid UTF-8', 'Save it as UTF-8.');
        return null;
    }
    const deceptive = source.search(DECEPTIVE);
    if (deceptive !== -1) {
        const code = (source.codePointAt(deceptive) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `U+${code} stands here, with which the file looks other than it reads`;
        problems.add(originAt(deceptive), message, `Leave it out, or write "\\u${code.toLowerCase()}" within quotes.`);
        return null;
    }
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const at = error.mark === undefined ? start : originAt(error.mark.position);
        problems.add(at, `not YAML: ${(0,errors/* quote */.hD)(error.reason)}`, 'Mend the syntax here or in the line above.');
        return null;
    }
    const root = buildTree(source, events, originAt, problems);
    if (root === null)
        problems.add(start, 'the file is empty', 'Begin it with:', 'version: 1');
    return root;
}


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


/***/ })

};
