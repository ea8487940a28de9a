export const id = 1964;
export const ids = [1964,7530];
export const modules = {

/***/ 1964:
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
// EXTERNAL MODULE: ./build/src/domain/fix.js
var domain_fix = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/src/domain/way.js
var way = __webpack_require__(9949);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(3180);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/policy/finding.js
var finding = __webpack_require__(874);
// EXTERNAL MODULE: ./build/src/policy/judge-rule.js
var judge_rule = __webpack_require__(5490);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(381);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var patterns_pattern = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/policy/silence.js


/**
 * The first key of a match that keeps it from speaking of a subject; null: none does. Where it can't be told, a
 * config speaks (`some`) and a waiver does not (`every`).
 */
function mismatch(match, files, about, facts) {
    for (const key of ['ecosystems', 'scopes', 'advisory', 'packages', 'purls', 'paths']) {
        const value = match[key];
        if (value === undefined)
            continue;
        const answer = (0,policy_match/* compileMatch */.tB)({ [key]: value }, files, facts.versions)(about);
        if (answer === 'yes' || (answer === 'unknown' && files === 'some'))
            continue;
        const wanted = typeof value === 'string' ? [value] : value;
        return { because: 'match', key: key === 'packages' ? packageKey(wanted, about, facts) : key, wanted };
    }
    return null;
}
/** Whether it is the name that is another one, or the version alone. */
function packageKey(patterns, about, facts) {
    const names = patterns.flatMap((text) => {
        const pattern = (0,patterns_pattern/* parsePackagePattern */.SP)(text);
        if (pattern === null)
            return [];
        const [prefix] = Object.entries(patterns_pattern/* PATTERN_PREFIXES */.oA).find(([, ecosystem]) => ecosystem === pattern.ecosystem) ?? [];
        return `${prefix}:${pattern.name}`;
    });
    const named = (0,policy_match/* compileMatch */.tB)({ packages: names }, 'every', facts.versions)(about) === 'yes';
    return named ? 'version' : 'packages';
}

;// CONCATENATED MODULE: ./build/src/policy/explain.js









/**
 * Everything that the rules find of what is asked, with what every config and waiver makes of it. Judges all
 * again, and each config by itself: only for who wants to know why.
 */
function explainTroubles(facts, policy, rules, asked) {
    const judged = new Map((0,evaluate/* judgeAll */.Ty)(facts, policy, rules).map((one) => [idOf(one.judged.rule, one.judged.outcome), one]));
    return rules.flatMap((rule) => explainRule(rule, { facts, policy, judged, asked }));
}
const idOf = (rule, outcome) => `${rule}\0${(0,judge_rule/* identity */.D_)(outcome)}`;
function explainRule(rule, { facts, policy, judged, asked }) {
    const ofRule = policy.rules.get(rule.id);
    if (ofRule === undefined || !rule.gates.includes(facts.gate))
        return [];
    const byOptions = new Map();
    const all = new Map();
    for (const { judged: one } of judged.values())
        if (one.rule === rule.id)
            all.set((0,judge_rule/* identity */.D_)(one.outcome), one.outcome);
    for (const { options } of ofRule.configs) {
        const key = (0,canonical/* canonicalJson */.d)(options);
        // What waivers did is known to the judgement alone, so their rule is not run again.
        if (byOptions.has(key) || rule.needs.includes('waivers'))
            continue;
        const found = foundBy(rule, options, facts);
        byOptions.set(key, found);
        for (const [id, outcome] of found)
            if (!all.has(id))
                all.set(id, outcome);
    }
    const wanted = [...all.values()].filter((outcome) => asked(rule.id, outcome));
    return wanted.map((outcome) => {
        const one = judged.get(idOf(rule.id, outcome)) ?? null;
        const found = (config) => (byOptions.get((0,canonical/* canonicalJson */.d)(config.options)) ?? all).get((0,judge_rule/* identity */.D_)(outcome)) ?? null;
        return {
            rule: rule.id,
            locked: ofRule.locked,
            outcome: one?.judged.outcome ?? outcome,
            finding: one && (0,finding/* findingOf */.h)(one.judged, one.waiver, facts.graph).finding,
            configs: ofRule.configs.map((config) => configVoice(config, found(config), one, facts)).sort(byVoice),
            waivers: (0,evaluate/* waiversIn */.T1)(facts, policy)
                .filter((waiver) => waiver.rule === rule.id)
                .map((waiver) => waiverVoice(waiver, (0,policy_match/* describe */.q0)(outcome, facts), one, facts))
                .sort((a, b) => byVoice({ ...a, ...a.waiver }, { ...b, ...b.waiver })),
            compared: facts.base !== null && gate/* CHANGE_GATES */.iZ.includes(facts.gate),
        };
    });
}
const LOUDEST = ['decides', 'excuses', 'weaker', 'also', 'silent'];
/** Those that matter first, then by their places. */
function byVoice(a, b) {
    return (LOUDEST.indexOf(a.state) - LOUDEST.indexOf(b.state) ||
        (0,canonical/* byCodeUnit */.X)(a.origin.uri, b.origin.uri) ||
        a.origin.line - b.origin.line ||
        a.origin.column - b.origin.column);
}
function foundBy(rule, options, facts) {
    const outcomes = (0,judge_rule/* run */.eF)(rule, options, facts);
    return new Map(typeof outcomes === 'string' ? [] : (0,judge_rule/* troubles */.d4)(outcomes).map((one) => [(0,judge_rule/* identity */.D_)(one), one]));
}
function configVoice(config, outcome, by, facts) {
    const { origin } = config;
    const silence = silenceOf(config, outcome, facts);
    const effect = silence !== null || outcome === null ? null : (0,effects/* effectOf */.$x)(config, outcome);
    if (effect === null || outcome === null || by === null)
        return { origin, state: 'silent', effect: null, preexisting: false, silence: silence ?? { because: 'off' } };
    const speaker = by.enabled.speakers.flatMap(({ all }) => all).find((one) => one.config === config);
    const preexisting = speaker !== undefined && by.wasThere(speaker, (0,policy_match/* describe */.q0)(outcome, facts), effect);
    const weaker = (0,effects/* strictness */.VD)((0,judge_rule/* countingEffect */.rH)({ effect, preexisting })) > (0,effects/* strictness */.VD)((0,judge_rule/* countingEffect */.rH)(by.judged));
    return { origin, state: weaker ? 'weaker' : 'decides', effect, preexisting, silence: null };
}
function silenceOf(config, outcome, facts) {
    if (!config.gates.includes(facts.gate))
        return { because: 'gate' };
    if (config.effect === 'off')
        return { because: 'off' };
    if (outcome === null)
        return { because: 'options' };
    const about = (0,policy_match/* describe */.q0)(outcome, facts);
    const other = mismatch(config.match, 'some', about, facts);
    if (other !== null)
        return other;
    if (config.except !== null && (0,policy_match/* compileMatch */.tB)(config.except, 'every', facts.versions)(about) === 'yes')
        return { because: 'except' };
    return (0,effects/* effectOf */.$x)(config, outcome) === null ? { because: 'off' } : null;
}
function waiverVoice(waiver, about, by, facts) {
    const silence = waiverSilence(waiver, about, by, facts);
    if (silence !== null)
        return { waiver, state: 'silent', silence };
    return { waiver, state: by?.waiver === waiver ? 'excuses' : 'also', silence: null };
}
function waiverSilence(waiver, about, by, facts) {
    if (by?.judged.fault === true)
        return { because: 'fault' };
    if (waiver.gates?.includes(facts.gate) === false)
        return { because: 'gate' };
    const other = mismatch(waiver.match, 'every', about, facts);
    if (other !== null)
        return other;
    return Date.parse(facts.now) < (0,day/* endOfDay */.D0)(waiver.expires) ? null : { because: 'expired' };
}

;// CONCATENATED MODULE: ./build/src/policy/explain-package.js


const STRICTEST = ['fail', 'indeterminate', 'pass', 'not-applicable'];
/** What each rule makes of one package in this gate, the sternest answer of its configs' options. */
function looksAt(purl, facts, policy, rules) {
    // The rule of waivers speaks of waivers alone, and is run by the judgement.
    return rules.filter((rule) => !rule.needs.includes('waivers')).map((rule) => lookAt(purl, rule, facts, policy));
}
function lookAt(purl, rule, facts, policy) {
    const notAsked = (reason) => ({ rule: rule.id, state: 'not-asked', reason });
    if (!rule.gates.includes(facts.gate)) {
        const gates = rule.gates.length === 1 ? 'gate' : 'gates';
        return notAsked(`it is for the ${gates} ${rule.gates.join(', ')}`);
    }
    const configs = policy.rules.get(rule.id)?.configs ?? [];
    const speaking = configs.filter(({ effect, gates }) => effect !== 'off' && gates.includes(facts.gate));
    if (speaking.length === 0)
        return notAsked(configs.length === 0 ? 'the policy has it off' : 'it is off in this gate');
    const distinct = new Map(speaking.map(({ options }) => [(0,canonical/* canonicalJson */.d)(options), options]));
    const said = [...distinct.values()].flatMap((options) => outcomesOf(rule, options, facts));
    const about = said.filter(({ subject }) => subject.kind === 'package' && subject.name === purl);
    // A rule may speak of all packages at once: where it passes the graph, and where it can't judge any.
    const whole = said.filter(({ subject, state }) => subject.kind !== 'package' && state !== 'fail');
    const [sternest] = (about.length > 0 ? about : whole).toSorted((a, b) => STRICTEST.indexOf(a.state) - STRICTEST.indexOf(b.state));
    // One that speaks of other packages alone has looked at this one too.
    if (sternest === undefined && said.some(({ subject }) => subject.kind === 'package'))
        return { rule: rule.id, state: 'pass', reason: '' };
    if (sternest === undefined)
        return { rule: rule.id, state: 'not-applicable', reason: 'it says nothing about packages' };
    const reason = sternest.state === 'not-applicable' ? sternest.reason : '';
    return { rule: rule.id, state: sternest.state, reason };
}
function outcomesOf(rule, options, facts) {
    const outcomes = (0,judge_rule/* run */.eF)(rule, options, facts);
    if (typeof outcomes !== 'string')
        return outcomes;
    const subject = { kind: 'graph', name: rule.id };
    return [{ state: 'indeterminate', subject, key: 'fault', message: outcomes, remedy: '', location: null }];
}

// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
;// CONCATENATED MODULE: ./build/src/cli/explanation.js







/** A report shows ten; who asks for an explanation wants all, which in a large graph are more than anyone can read. */
const MOST_PATHS = 100;
/** What a check says about a package (name, name@version, ecosystem:name or purl), an advisory (any id), a rule, or what else a finding is about. */
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
            troubles: troublesOf(checked, (id) => id === rule.id).filter(({ finding }) => finding !== null),
        })),
        subjects: subjectsOf(text, checked),
        policy,
    };
}
const troublesOf = ({ facts, policy }, asked) => explainTroubles(facts, policy, rules/* rules */.a, asked);
function subjectsOf(text, checked) {
    const isMeant = (name) => name === text || (0,summary/* labelOfPurl */.Nc)(name) === text;
    const isAsked = checked.decision.findings.some((one) => one.package === null && isMeant(one.subject));
    if (!isAsked)
        return [];
    const asked = troublesOf(checked, (_rule, { subject }) => subject.kind !== 'package' && isMeant(subject.name));
    return [{ name: text, troubles: asked }];
}
/** Everything that {@link explain} could have been asked about, for a suggestion. */
function explainable({ graph, facts, decision }) {
    const packages = [...graph.packages.values()];
    const advisories = [...facts.advisories.matches.values()].flat();
    return [
        ...rules/* rules */.a.map(({ id }) => id),
        ...packages.flatMap(({ name, version }) => [name, `${name}@${version}`]),
        ...advisories.map(({ id }) => id),
        ...advisories.flatMap(({ aliases }) => aliases),
        ...decision.findings.map(({ subject }) => subject),
    ];
}
const PREFIXES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'actions' };
function namesOf({ purl, ecosystem, name, version }) {
    const prefixed = `${PREFIXES[ecosystem]}:${name}`;
    return [purl, name, `${name}@${version}`, prefixed, `${prefixed}@${version}`];
}
function explainPackage(one, checked, only = null) {
    const { graph, decision } = checked;
    const findings = decision.findings.filter((finding) => finding.package?.purl === one.purl && (only === null || finding.advisory?.id === only));
    const ids = new Set(findings.flatMap(({ advisory }) => advisory?.id ?? []));
    const asked = troublesOf(checked, (_rule, { subject, advisory }) => subject.kind === 'package' && subject.name === one.purl && (only === null || advisory?.id === only));
    return {
        package: one,
        paths: (0,paths/* shortestPaths */.x)(graph, one.purl, MOST_PATHS),
        findings,
        troubles: asked,
        looks: only === null ? looksAt(one.purl, checked.facts, checked.policy, rules/* rules */.a) : [],
        fixes: [...ids].flatMap((id) => fixesOf(one, id, checked)),
    };
}
function fixesOf(one, id, { graph, facts }) {
    const advisory = facts.advisories.matches.get(one.purl)?.find((match) => match.id === id);
    if (advisory === undefined || advisory.uncertain !== null)
        return [];
    const fix = (0,domain_fix/* fixOf */.B)(facts, one, advisory);
    const ways = fix === null ? [] : (0,way/* waysTo */.Og)(graph, one, fix.version, facts.versions[one.ecosystem]);
    const far = ways.some(({ within }) => within === false);
    return [{ advisory: id, fix, shorter: far ? (0,way/* fixWithin */.lJ)(facts, one, advisory) : null, ways }];
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
            const explained = explainPackage(one, checked, advisory.id);
            const known = found.get(advisory.id);
            if (known === undefined)
                found.set(advisory.id, { advisory, packages: [explained] });
            else
                known.packages.push(explained);
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/reports/formats/json.js
var json = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/src/cli/graph-document.js
var graph_document = __webpack_require__(7388);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var domain_policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/policy/document/waivers.js
var waivers = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/cli/remedies.js



/** What would change a trouble's outcome besides a fix: a waiver as it has to be asked for, and the config that decides. */
function waysOut({ rule, locked, outcome, finding, configs }, policy) {
    if (finding === null)
        return [];
    const deciding = configs.filter(({ state }) => state === 'decides').map(({ origin }) => (0,domain_policy/* originText */.CQ)(origin));
    const own = !configs.some(({ state, origin }) => state === 'decides' && /^(?:lockgate|github):/.test(origin.uri));
    const said = deciding.length === 0
        ? []
        : [
            `Or change what decides: ${deciding.join(', ')}${own ? '' : '; a file of your own that extends it replaces the rule'}.`,
        ];
    if (locked)
        return ['The rule is locked: no waiver excuses it, and no policy that extends this one loosens it.'];
    if (finding.waiver !== null || finding.preexisting)
        return said;
    const { advisory, location } = outcome;
    const packages = finding.package === null ? [] : [patternOf(finding.package, rule)];
    if (advisory === undefined && packages.length === 0 && location === null)
        return said;
    const words = ['lockgate', 'waive', advisory?.id ?? rule];
    for (const one of packages)
        words.push('--package', one);
    if (advisory === undefined && packages.length === 0 && location !== null)
        words.push('--path', location.file);
    words.push('--reason', '…', '--days', String(rule === waivers/* EXACT */.q.rule ? waivers/* EXACT */.q.days : 30));
    // Who answers is known where every waiver has one owner.
    if (new Set(policy.waivers.map(({ owner }) => owner)).size !== 1)
        words.push('--owner', '@…');
    return [`Waive it: ${words.map(shellWord).join(' ')}`, ...said];
}
function patternOf(one, rule) {
    const [prefix] = Object.entries(patterns_pattern/* PATTERN_PREFIXES */.oA).find(([, ecosystem]) => ecosystem === one.ecosystem) ?? [];
    return `${prefix ?? one.ecosystem}:${one.name}${rule === waivers/* EXACT */.q.rule ? `@${one.version}` : ''}`;
}
/** A word that a shell takes as it is, or in quotes: names come from lockfiles. */
const shellWord = (word) => (/^[\w@:./+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

;// CONCATENATED MODULE: ./build/src/cli/explanation-json.js




/** An explanation for machines, in the words of `check` and `graph`. */
function explanationJson(about, { packages, advisories, rules, subjects, policy }) {
    const packageOf = packageIn(policy);
    const troubleOf = troubleIn(policy);
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
        rules: rules.map(({ rule, policy: ofRule, findings, troubles }) => ({
            id: rule.id,
            summary: rule.summary,
            rationale: rule.rationale,
            gates: rule.gates,
            locked: ofRule?.locked ?? false,
            configs: ofRule?.configs ?? [],
            findings: findings.map(json.findingOf),
            troubles: troubles.map(troubleOf),
        })),
        subjects: subjects.map(({ name, troubles }) => ({ name, troubles: troubles.map(troubleOf) })),
    };
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(document, null, 2))}\n`;
}
const troubleIn = (policy) => (trouble) => {
    const { rule, locked, outcome, finding, configs, waivers, compared } = trouble;
    return {
        rule,
        locked,
        subject: outcome.subject.name,
        state: outcome.state,
        message: outcome.message,
        evidence: outcome.state === 'fail' ? outcome.evidence : {},
        effect: finding?.effect ?? null,
        base: compared ? { had: finding?.preexisting ?? false } : null,
        configs,
        waivers,
        remedy: outcome.remedy,
        ways: waysOut(trouble, policy),
    };
};
const packageIn = (policy) => ({ package: one, paths, findings, troubles, looks, fixes }) => ({
    ...(0,graph_document/* packageDocument */.E)(one),
    paths,
    findings: findings.map(json.findingOf),
    troubles: troubles.map(troubleIn(policy)),
    rules: looks,
    fixes: fixes.map(({ advisory, fix, shorter, ways }) => ({
        advisory,
        version: fix?.version ?? null,
        leaves: fix?.leaves ?? [],
        shorter: shorter === null ? null : { version: shorter.version, leaves: shorter.leaves },
        ways: ways.map(({ file, within, declared, holders }) => ({
            file,
            within,
            declared: declared.map(({ name, range, location }) => ({
                name,
                range,
                location: { file: location.file, line: location.line },
            })),
            holders: holders.map(({ purl, range, direct }) => ({ purl, range, direct })),
        })),
    })),
});

// EXTERNAL MODULE: ./build/src/reports/style.js
var style = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/reports/reasons.js
var reasons = __webpack_require__(12);
// EXTERNAL MODULE: ./build/src/cli/config-text.js
var config_text = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/src/cli/explanation-text.js








/** Prose that nobody wants to read in longer lines. */
const MOST_COLUMNS = 100;
/** An explanation for a person. */
function explanationText({ packages, advisories, rules, subjects, policy }, { color, width }) {
    const look = { paint: (0,style/* painter */.C2)(color), width: width ?? Infinity };
    const blocks = [
        ...packages.map((one) => packageLines(one, policy, look)),
        ...advisories.map((one) => advisoryLines(one, policy, look)),
        ...rules.map((one) => ruleLines(one, policy, look)),
        ...subjects.map((one) => [look.paint('bold', (0,reports_escape/* visible */.RK)(one.name)), ...troublesLines(one.troubles, policy, look)]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function packageLines({ package: one, paths, findings, troubles, looks }, policy, look) {
    const use = `${one.ecosystem}, ${one.scope}${one.direct ? ', direct' : ''}`;
    return [
        `${look.paint('bold', (0,reports_escape/* visible */.RK)(`${one.name} ${one.version}`.trimEnd()))}  ${use}`,
        ...listLines('Locked at:', one.entries.map(entryText)),
        ...listLines('Here because:', pathLines(paths), look.width),
        ...troublesLines(troubles, policy, look),
        ...listLines('What would fix it:', explanation_text_fixesOf(findings), look.width),
        ...listLines('By rule:', looks.map(reasons/* lookText */.bL), look.width),
    ];
}
function entryText({ key, location, source, scope, bundled }) {
    const from = source.url === null ? source.type : `${source.type} ${source.url}`;
    return `${location.file}:${location.line}  ${key}  ${scope}  ${from}${bundled ? '  bundled' : ''}`;
}
function pathLines(paths) {
    if (paths.length === 0)
        return ['nothing asks for it'];
    const more = paths.length < MOST_PATHS ? [] : ['… and maybe more, all of them longer or as long'];
    return [...paths.map(pathText), ...more];
}
const pathText = (path) => (0,summary/* pathSteps */.Vy)(path).join(' › ');
const explanation_text_fixesOf = (findings) => [...new Set(findings.map(({ remedy }) => remedy))];
function advisoryLines({ advisory, packages }, policy, look) {
    const { id, aliases, severity } = advisory;
    const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
    const url = (0,summary/* advisoryUrl */.Le)(id);
    return [
        `${look.paint('bold', (0,reports_escape/* visible */.RK)(id))}  ${severity}${(0,reports_escape/* visible */.RK)(also)}`,
        ...(url === null ? [] : [url]),
        '',
        ...packages.flatMap((one) => packageLines(one, policy, look)),
    ];
}
function ruleLines({ rule, policy: ofRule, findings, troubles }, policy, look) {
    const configs = ofRule?.configs ?? [];
    return [
        `${look.paint('bold', rule.id)}  ${rule.gates.join(', ')}${ofRule?.locked === true ? '  locked' : ''}`,
        ...proseLines(rule.summary, look.width),
        '',
        ...proseLines(rule.rationale, look.width),
        '',
        ...(configs.length === 0
            ? ['The policy has it off.']
            : listLines('In the policy:', configs.map((config) => `${(0,domain_policy/* originText */.CQ)(config.origin)}  ${(0,config_text/* configText */.U)(config)}`), look.width)),
        ...troublesLines(troubles, policy, look, true),
        ...listLines('What would fix it:', explanation_text_fixesOf(findings), look.width),
    ];
}
/** A package's paths stand above its findings; those of a rule are of many packages, each with its own. */
function troublesLines(troubles, policy, look, withPaths = false) {
    if (troubles.length === 0)
        return ['Findings: none.'];
    return ['Findings:', ...troubles.flatMap((one) => troubleLines(one, policy, look, withPaths))];
}
/** Rule, subject and outcome; the facts; who spoke; what would change it. */
function troubleLines(trouble, policy, look, withPaths) {
    const { rule, outcome, finding, configs, waivers } = trouble;
    const { advisory, location, message } = outcome;
    const id = advisory === undefined ? '' : `  ${advisory.id} (${advisory.severity})`;
    const place = location === null ? '' : `  ${location.file}:${location.line}`;
    const subject = finding === null ? outcome.subject.name : (0,summary/* subjectText */.yq)(finding);
    const effect = finding === null ? 'no effect' : look.paint(style/* EFFECT_STYLES */.xZ[finding.effect], finding.effect);
    const base = (0,reasons/* baseText */.b6)(trouble);
    const near = waivers.filter(reasons/* isNear */.HQ);
    const others = waivers.length - near.length;
    const said = [message, ...(finding?.waiver ? [(0,reasons/* waivedText */.W)(finding.waiver)] : []), ...(base === null ? [] : [base])];
    return [
        `  ${effect}  ${(0,reports_escape/* visible */.RK)(`${rule}  ${subject}${id}${place}`)}`,
        ...said.flatMap((line) => indented(line, 4, look.width)),
        ...[
            ...configs.map((one) => `config  ${(0,reasons/* configVoiceText */.W2)(one)}`),
            ...near.map((one) => `waiver  ${(0,reasons/* waiverVoiceText */.GF)(one)}`),
            ...(others === 0
                ? []
                : [`waiver  silent   ${others} of this rule ${others === 1 ? 'is' : 'are'} for other packages or advisories`]),
            ...waysOut(trouble, policy),
            ...(withPaths ? (finding?.paths ?? []).map(pathText) : []),
        ].map((line) => `    ${(0,reports_escape/* visible */.RK)(line)}`),
    ];
}
const listLines = (title, items, width = Infinity) => items.length === 0 ? [] : [title, ...items.flatMap((item) => indented(item, 2, width))];
/** Untrusted text, broken where the terminal ends; what goes on stands further in. */
function indented(text, indent, width) {
    const [first = '', ...others] = (0,style/* wrap */.LV)((0,reports_escape/* visible */.RK)(text), Math.max(30, width - indent - 2));
    return [`${' '.repeat(indent)}${first}`, ...others.map((line) => `${' '.repeat(indent + 2)}${line}`)];
}
/** The Markdown of a rule's page for a terminal: paragraphs and lists, and of links the text. */
function proseLines(markdown, width) {
    const plain = markdown.replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1');
    return plain.split(/\n(?=\n|- )/u).flatMap((part) => {
        const lines = (0,style/* wrap */.LV)(part.trim().replace(/\s*\n\s*/gu, ' '), Math.min(width, MOST_COLUMNS));
        return part.startsWith('\n') ? [''].concat(lines) : lines;
    });
}

// EXTERNAL MODULE: ./build/src/cli/judgement.js + 5 modules
var judgement = __webpack_require__(6779);
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
    const { packages, advisories, rules, subjects } = explanation;
    if ([packages, advisories, rules, subjects].every((list) => list.length === 0)) {
        const near = (0,suggest/* nearest */.pA)(text, explainable(checked));
        const hint = near === null ? 'See "lockgate graph" for the packages.' : `Did you mean ${(0,errors/* quote */.hD)(near)}?`;
        throw new errors/* UsageError */.eb(`${(0,errors/* quote */.hD)(text)} is no package, advisory or rule of this project, and no finding is about it. ${hint}`);
    }
    const report = invocation.format === 'json'
        ? explanationJson(text, explanation)
        : (0,reports_escape/* neutralizeLog */.mU)(explanationText(explanation, (0,terminal/* reportSettings */.kC)(invocation.terminal, invocation.options)));
    await (0,output/* writeReport */.u)(report, invocation);
    return 0;
};


/***/ }),

/***/ 8354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   U: () => (/* binding */ configText)
/* harmony export */ });
/* harmony import */ var _policy_yaml_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);

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
