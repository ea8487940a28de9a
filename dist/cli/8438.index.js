export const id = 8438;
export const ids = [8438];
export const modules = {

/***/ 8311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffGraphs)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);



/**
 * What differs between two graphs, by package name: `before` holds the versions that left, `after`
 * those that came (`updated` where both did). `altered` holds versions that stayed while their
 * source, integrity or bundling did not; it stands beside an update of the same name. What is a
 * workspace on both sides is the project's own code, and no change of its dependencies.
 */
function diffGraphs(base, head, versions) {
    const names = new Map();
    const group = ({ ecosystem, name }) => {
        const key = `${ecosystem}:${name}`;
        const found = names.get(key) ?? { before: [], after: [], altered: [] };
        names.set(key, found);
        return found;
    };
    for (const [purl, before] of base.packages) {
        const after = head.packages.get(purl);
        if (after === undefined)
            group(before).before.push(before);
        else if (!isSame(before, after) && fingerprint(before) !== fingerprint(after))
            group(before).altered.push([before, after]);
    }
    for (const [purl, after] of head.packages)
        if (!base.packages.has(purl))
            group(after).after.push(after);
    const changes = [];
    for (const { before, after, altered } of names.values()) {
        if (![...before, ...after].every(isOwn))
            changes.push(moved(before, after, versions));
        if (altered.length > 0) {
            changes.push(changeOf('altered', altered.map(first), altered.map(second), null));
        }
    }
    return changes.sort(byName);
}
const first = ([one]) => one;
const second = ([, one]) => one;
const isOwn = (one) => one.entries.every((entry) => entry.source.type === 'workspace');
const byName = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.ecosystem, b.ecosystem) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.name, b.name) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.kind, b.kind);
/** Whether nothing differs, place by place: nearly always so, and told much faster than by fingerprints. */
const isSame = (one, other) => one.entries.length === other.entries.length &&
    one.entries.every(({ source, integrity, bundled }, at) => {
        const then = other.entries[at];
        return (then !== undefined &&
            source.type === then.source.type &&
            source.url === then.source.url &&
            source.others === undefined &&
            then.source.others === undefined &&
            source.unverified === then.source.unverified &&
            source.registry === then.source.registry &&
            bundled === then.bundled &&
            integrity.length === then.integrity.length &&
            integrity.every((hash, index) => hash === then.integrity[index]));
    });
/** Where the bytes come from and what proves them, at every place; how often it is installed does not matter. */
const fingerprint = (one) => [...new Set(one.entries.map(provenOf))].sort().join();
const provenOf = ({ source, integrity, bundled }) => JSON.stringify([...(0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(source), integrity.toSorted(), bundled]);
function moved(before, after, versions) {
    if (before.length === 0)
        return changeOf('added', before, after, null);
    if (after.length === 0)
        return changeOf('removed', before, after, null);
    return changeOf('updated', before, after, levelOf(before, after, versions));
}
function changeOf(kind, before, after, level) {
    const [sample] = [...after, ...before];
    const speaking = after.length > 0 ? after : before;
    return {
        ecosystem: sample.ecosystem,
        name: sample.name,
        kind,
        before,
        after,
        level,
        scope: (0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .strictestScope */ .U3)(speaking.map((one) => one.scope)),
        direct: speaking.some((one) => one.direct),
    };
}
/** The largest of the steps that lead to the versions that came, each from the version that was nearest to it. */
function levelOf(before, after, versions) {
    let largest = 0;
    for (const to of after) {
        const steps = before.map((from) => stepOf(from, to, versions[to.ecosystem]));
        const ranks = steps.filter((step) => step !== null).map((step) => _version_js__WEBPACK_IMPORTED_MODULE_2__/* .UPDATE_LEVELS */ .I.indexOf(step));
        if (ranks.length < steps.length)
            return null;
        largest = Math.max(largest, Math.min(...ranks));
    }
    return _version_js__WEBPACK_IMPORTED_MODULE_2__/* .UPDATE_LEVELS */ .I[largest] ?? 'major';
}
/** Going back is never a mere patch: what a later version fixed is open again, so it counts as `major`. */
function stepOf(from, to, scheme) {
    const [old, now] = [(0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedVersion */ .i6)(from), (0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedVersion */ .i6)(to)];
    if (!scheme.valid(old) || !scheme.valid(now))
        return null;
    const order = scheme.compare(now, old);
    // Another commit by the same full version: a tag was moved, or a comment is wrong.
    if (order === 0 && now !== to.version && (scheme.span?.(now) ?? null) === null)
        return null;
    return order < 0 ? 'major' : scheme.level(old, now);
}


/***/ }),

/***/ 9097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
const available = (value) => ({ state: 'available', value });
const absent = { state: 'absent' };
const unavailable = (reason) => ({ state: 'unavailable', reason });


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   c: () => (/* binding */ filePurl)
/* harmony export */ });
const TYPES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;
// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part) {
    return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}
const encodeAll = (segments) => segments.map(encode).join('/');
/**
 * The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). The path
 * of an action inside its repository is the subpath: `pkg:githubactions/owner/repo@v1#path`.
 */
function purlOf(ecosystem, name, version) {
    const at = version === '' ? '' : `@${encode(version)}`;
    const segments = name.split('/');
    const subpath = ecosystem === 'github-actions' ? segments.splice(2) : [];
    const inside = subpath.length === 0 ? '' : `#${encodeAll(subpath)}`;
    return `pkg:${TYPES[ecosystem]}/${encodeAll(segments)}${at}${inside}`;
}
/** How a project is named that is a file of the repository and no package. */
const filePurl = (ecosystem, path) => `pkg:${TYPES[ecosystem]}/${encodeAll(path.split('/'))}`;


/***/ }),

/***/ 3788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5776);
/* harmony import */ var _domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);


/** Exact names are looked up; a glob by the text before its first special character. */
function candidates() {
    const always = [];
    const exact = new Map();
    const prefixed = new Map();
    const lengths = new Set();
    const into = (map, key, item) => {
        const list = map.get(key);
        if (list === undefined)
            map.set(key, [item]);
        else if (!list.includes(item))
            list.push(item);
    };
    return {
        add(item, packages) {
            const patterns = packages?.map(_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackagePattern */ .SP);
            if (patterns === undefined || patterns.includes(null)) {
                always.push(item);
                return;
            }
            for (const pattern of patterns) {
                if (pattern === null)
                    continue;
                const name = `${pattern.ecosystem}:${pattern.name}`;
                if (!(0,_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(pattern.name)) {
                    into(exact, name, item);
                    continue;
                }
                const prefix = `${pattern.ecosystem}:${/^[^*?[\]{}\\]*/.exec(pattern.name)?.[0] ?? ''}`;
                lengths.add(prefix.length);
                into(prefixed, prefix, item);
            }
        },
        about({ ecosystem, name }) {
            const lists = [];
            for (const one of (0,_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableNames */ .hd)(ecosystem, name)) {
                const full = `${ecosystem}:${one}`;
                lists.push(exact.get(full));
                for (const length of lengths)
                    lists.push(prefixed.get(full.slice(0, length)));
            }
            const found = lists.filter((list) => list !== undefined);
            if (found.length === 0)
                return always;
            return [...new Set([...always, ...found.flat()])];
        },
    };
}


/***/ }),

/***/ 6088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  Ty: () => (/* binding */ judgeAll),
  T1: () => (/* binding */ waiversIn)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/policy/judge-rule.js
var judge_rule = __webpack_require__(5490);
;// CONCATENATED MODULE: ./build/src/policy/baseline.js



const OF_THE_RUN = new Set(['pull-request', 'release', 'artifacts', 'waivers']);
const nothing = () => false;
/**
 * Judges the base commit by the same configs, as one that changes nothing. Rules that judge the pull
 * request, a release or its artifacts are not asked: none of these were there before.
 *
 * An outcome about evidence that could not be had is never "already there": an outage at both
 * commits, or a lockfile that is broken at both, would otherwise hide what the change adds. The
 * exception is an advisory that can't be decided at either commit, which names one known record.
 *
 * Nor is what spreads: a package that an example had and the application gets now, or that only the
 * build used and users get now, is new to them.
 */
function baselineOf(enabled, facts) {
    const { graph, base } = facts;
    if (base === null || !domain_gate/* CHANGE_GATES */.iZ.includes(facts.gate))
        return nothing;
    if (enabled.rule.needs.some((need) => OF_THE_RUN.has(need)))
        return nothing;
    const then = (0,judge_rule/* judgeBase */.fL)(enabled, { ...facts, graph: base, base: null, changes: [], registry: new Map() });
    if (then === null)
        return nothing;
    const before = new Map([...then].map(([speaker, said]) => [
        speaker,
        { known: byKey(said), failed: byKey(said.filter(({ outcome }) => outcome.state === 'fail')) },
    ]));
    return (speaker, matched, effect) => {
        const { state, key, advisory } = matched.outcome;
        if (state === 'indeterminate' && advisory === undefined)
            return false;
        const there = before.get(speaker)?.[state === 'fail' ? 'failed' : 'known'].get(key);
        return (there !== undefined && (0,effects/* strictness */.VD)(there.effect) <= (0,effects/* strictness */.VD)(effect) && !spreads(matched, there, base, graph));
    };
}
function byKey(said) {
    const all = new Map();
    for (const { outcome, effect, package: one, files } of said) {
        let before = all.get(outcome.key);
        if (before === undefined)
            all.set(outcome.key, (before = { effect, shipped: false, files: new Set() }));
        if ((0,effects/* strictness */.VD)(effect) < (0,effects/* strictness */.VD)(before.effect))
            before.effect = effect;
        before.shipped ||= ships(one);
        for (const file of files)
            before.files.add(file);
    }
    return all;
}
const ships = (one) => one?.scope !== 'development';
/** Whether it reaches further than it did. A file that was moved is the file that it was. */
function spreads({ package: one, files }, before, base, graph) {
    if (ships(one) && !before.shipped)
        return true;
    const further = files.filter((file) => !before.files.has(file));
    if (further.length === 0)
        return false;
    const gone = [...before.files].filter((file) => !graph.files.includes(file));
    return further.length > gone.length || further.some((file) => base.files.includes(file));
}

// EXTERNAL MODULE: ./build/src/policy/finding.js
var finding = __webpack_require__(874);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(3180);
// EXTERNAL MODULE: ./build/src/policy/candidates.js
var candidates = __webpack_require__(3788);
// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/src/policy/waive.js





/** Prepares the waivers of this gate. They are looked up by advisory and package, so that hundreds cost nothing. */
function waiversOf(all, facts) {
    const now = Date.parse(facts.now);
    const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
    const find = finder(speaking.map((waiver) => {
        const matches = (0,match/* compileMatch */.tB)(waiver.match, 'every', facts.versions);
        return { waiver, matches, live: now < (0,day/* endOfDay */.D0)(waiver.expires) };
    }));
    const used = new Set();
    const back = new Map();
    const addBack = (waiver, message) => {
        const messages = back.get(waiver);
        if (messages === undefined)
            back.set(waiver, [message]);
        else
            messages.push(message);
    };
    const unsure = new Set();
    return {
        waive(judged) {
            if (isBlind(judged))
                unsure.add(judged.rule);
            // A fault has no subject that a waiver could have meant.
            if (judged.fault)
                return null;
            let best = null;
            const expired = [];
            for (const { waiver, matches, live } of find(judged)) {
                if (matches(judged) !== 'yes')
                    continue;
                used.add(waiver);
                if (live)
                    best = best === null ? waiver : preferred(best, waiver);
                else
                    expired.push(waiver);
            }
            if (best !== null)
                return best;
            for (const waiver of expired)
                addBack(waiver, judged.outcome.message);
            return null;
        },
        uses(rules) {
            const sure = new Set(rules.filter((rule) => !unsure.has(rule.id) && seesAll(rule, facts)).map(({ id }) => id));
            const heard = new Set(speaking);
            return all.map((waiver) => ({
                waiver,
                used: used.has(waiver),
                judged: sure.has(waiver.rule) && heard.has(waiver),
                back: (back.get(waiver) ?? []).sort(canonical/* byCodeUnit */.X),
            }));
        },
    };
}
/** The rule failed, or could not judge the tree as a whole: what it would have found is not known. */
const isBlind = ({ fault, outcome }) => fault || (outcome.state === 'indeterminate' && outcome.subject.kind === 'graph');
const OF_A_CHANGE = new Set(['changes', 'registry', 'pull-request']);
/** Whether a rule sees all that it could find. A broken file hides packages; a change is but a part of the tree. */
function seesAll(rule, { gate, graph }) {
    if (graph.problems.length > 0)
        return false;
    return !domain_gate/* CHANGE_GATES */.iZ.includes(gate) || !rule.needs.some((need) => OF_A_CHANGE.has(need));
}
/** Finds the waivers that could speak for a finding: by the advisory they name, else by their packages. */
function finder(all) {
    const byAdvisory = new Map();
    const byRule = new Map();
    for (const candidate of all) {
        const { rule, match } = candidate.waiver;
        if (match.advisory !== undefined) {
            const key = `${rule} ${match.advisory}`;
            byAdvisory.set(key, [...(byAdvisory.get(key) ?? []), candidate]);
            continue;
        }
        let ofRule = byRule.get(rule);
        if (ofRule === undefined)
            byRule.set(rule, (ofRule = { some: (0,candidates/* candidates */.X)(), every: [] }));
        ofRule.some.add(candidate, match.packages);
        ofRule.every.push(candidate);
    }
    return ({ rule, outcome: { advisory }, package: one }) => {
        const ofRule = byRule.get(rule);
        const found = ofRule === undefined ? [] : one === null ? ofRule.every : ofRule.some.about(one);
        if (advisory === undefined || byAdvisory.size === 0)
            return found;
        const ids = [...new Set([advisory.id, ...advisory.aliases])];
        return [...found, ...ids.flatMap((id) => byAdvisory.get(`${rule} ${id}`) ?? [])];
    };
}
/** The one that lasts longest; then by content, so that the order of waivers never shows. */
function preferred(a, b) {
    const order = (0,canonical/* byCodeUnit */.X)(b.expires, a.expires) || (0,canonical/* byCodeUnit */.X)((0,canonical/* canonicalJson */.d)(a), (0,canonical/* canonicalJson */.d)(b));
    return order <= 0 ? a : b;
}

;// CONCATENATED MODULE: ./build/src/policy/evaluate.js







/**
 * Judges facts by a policy. Pure: the same facts, policy and context give the same decision, whatever
 * the order of rules, configs and waivers.
 *
 * Each enabled rule is run and every config of it asked; the strictest that matches wins. What the
 * base of a change had already becomes a note, and what a waiver excuses keeps its effect but no
 * longer counts. Rules that look at the waivers run last, when it is known which were used.
 */
function evaluate(facts, policy, context) {
    const findings = judgeAll(facts, policy, context.rules).map(({ judged, waiver }) => (0,finding/* findingOf */.h)(judged, waiver, facts.graph));
    findings.sort(finding/* byStrictness */.w);
    const counting = findings.filter(({ finding }) => finding.waiver === null);
    return {
        schemaVersion: 1,
        tool: context.tool,
        gate: facts.gate,
        verdict: (0,domain_gate/* strictestVerdict */.TN)(counting.map(({ finding }) => (0,effects/* verdictOf */.Vj)(finding.effect))),
        mode: policy.mode,
        now: facts.now,
        policy: { uri: policy.uri, digest: policy.digest },
        advisories: { sources: facts.advisories.sources },
        graph: {
            packages: facts.graph.packages.size,
            manifests: facts.graph.files,
            digest: { sha256: context.graphDigest },
        },
        findings: findings.map(({ finding }) => finding),
    };
}
/** Everything that the enabled rules find and a config speaks of, in no particular order. */
function judgeAll(facts, policy, rules) {
    const enabled = [...rules, ...missingRules(policy, rules)].flatMap((rule) => (0,judge_rule/* enable */.sS)(rule, policy, facts) ?? []);
    const waivers = waiversOf(waiversIn(facts, policy), facts);
    const found = [];
    const judge = (one, given) => {
        const wasThere = baselineOf(one, given);
        for (const judged of (0,judge_rule/* judgeRule */.q1)(one, given, wasThere)) {
            found.push({ judged, waiver: waivers.waive(judged), enabled: one, wasThere });
        }
    };
    const first = enabled.filter(({ rule }) => !needsWaivers(rule));
    for (const one of first)
        judge(one, facts);
    const uses = waivers.uses(first.map(({ rule }) => rule));
    for (const one of enabled)
        if (needsWaivers(one.rule))
            judge(one, { ...facts, waivers: uses });
    return found;
}
/** Those of the policy, and what VEX documents excuse. */
const waiversIn = (facts, policy) => [...policy.waivers, ...(facts.vex?.waivers ?? [])];
const needsWaivers = (rule) => rule.needs.includes('waivers');
/** Stand-ins for rules that the policy asks for and this version lacks: a stored policy must not pass unjudged. */
function missingRules(policy, rules) {
    const known = new Set(rules.map((rule) => rule.id));
    return [...policy.rules.keys()]
        .filter((id) => !known.has(id))
        .map((id) => ({
        id,
        summary: '',
        rationale: '',
        gates: domain_gate/* GATES */.JH,
        needs: [],
        effect: 'deny',
        options: {},
        examples: [],
        check: () => {
            throw new errors/* UsageError */.eb('this version of Lockgate has no such rule');
        },
    }));
}


/***/ }),

/***/ 874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf),
/* harmony export */   w: () => (/* binding */ byStrictness)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5736);
/* harmony import */ var _domain_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3398);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);



/** Builds the finding that reports render. What the base had already becomes a note. */
function findingOf(judged, waiver, graph) {
    const { outcome, package: one, preexisting } = judged;
    const { advisory } = outcome;
    const finding = {
        rule: judged.rule,
        state: outcome.state,
        effect: preexisting ? 'note' : judged.effect,
        subject: outcome.subject.name,
        package: one && {
            purl: one.purl,
            ecosystem: one.ecosystem,
            name: one.name,
            version: one.version,
            scope: one.scope,
            direct: one.direct,
        },
        advisory: advisory
            ? { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn }
            : null,
        message: outcome.message,
        remedy: outcome.remedy,
        location: outcome.location,
        preexisting,
        waiver: waiver && { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
        evidence: outcome.state === 'fail' ? outcome.evidence : {},
    };
    return { key: outcome.key, finding: withPaths(finding, one?.purl ?? null, graph) };
}
/**
 * Adds the paths, which are looked for when they are first read: a report that folds hundreds of notes
 * into a line reads none of theirs. It is an ordinary property otherwise, and part of every copy.
 */
function withPaths(finding, purl, graph) {
    let found = purl !== null && graph.packages.has(purl) ? null : [];
    return Object.defineProperty(finding, 'paths', {
        enumerable: true,
        get: () => (found ??= (0,_domain_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPaths */ .x)(graph, purl ?? '')),
    });
}
/** Strictest first, then by rule, subject and key: the order of every report. */
function byStrictness(a, b) {
    return ((0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .strictness */ .VD)(a.finding.effect) - (0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .strictness */ .VD)(b.finding.effect) ||
        (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.finding.rule, b.finding.rule) ||
        (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.finding.subject, b.finding.subject) ||
        (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.key, b.key));
}


/***/ }),

/***/ 5490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   fL: () => (/* binding */ judgeBase),
/* harmony export */   q1: () => (/* binding */ judgeRule),
/* harmony export */   rH: () => (/* binding */ countingEffect),
/* harmony export */   sS: () => (/* binding */ enable)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5736);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3788);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3650);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(381);





/** Prepares a rule for a gate; null: it is off there. */
function enable(rule, policy, { gate, versions }) {
    if (!rule.gates.includes(gate))
        return null;
    const byOptions = new Map();
    for (const config of policy.rules.get(rule.id)?.configs ?? []) {
        if (!config.gates.includes(gate) || config.effect === 'off')
            continue;
        const key = (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(config.options);
        const speaker = { config, includes: (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .compileScope */ .o4)(config, versions) };
        const same = byOptions.get(key);
        if (same === undefined)
            byOptions.set(key, [speaker]);
        else
            same.push(speaker);
    }
    return byOptions.size === 0 ? null : { rule, speakers: Array.from(byOptions.values(), sameOptions) };
}
function sameOptions(all) {
    const index = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .X)();
    for (const one of all)
        index.add(one, one.config.match.packages);
    const about = ({ package: one }) => (one === null ? all : index.about(one));
    return { options: all[0]?.config.options ?? {}, all, about };
}
/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters; what
 * the base had is asked of each config by itself, so that none makes old what is new to another.
 */
function judgeRule({ rule, speakers }, facts, wasThere) {
    const strictest = new Map();
    const add = (judged) => {
        const id = identity(judged.outcome);
        const before = strictest.get(id);
        if (before === undefined || compare(judged, before) < 0)
            strictest.set(id, judged);
    };
    for (const same of speakers) {
        const outcomes = run(rule, same.options, facts);
        if (typeof outcomes === 'string') {
            const outcome = fault(rule, outcomes);
            const nowhere = { package: null, files: [], effect: 'indeterminate', preexisting: false };
            add({ rule: rule.id, outcome, ...nowhere, fault: true });
            continue;
        }
        for (const outcome of troubles(outcomes)) {
            const matched = (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(outcome, facts);
            const answer = strictestAnswer(same.about(matched), matched, wasThere);
            if (answer !== null)
                add({ rule: rule.id, ...matched, ...answer, fault: false });
        }
    }
    return [...strictest.values()];
}
/** What each config says of the base, and null where the rule could not judge it. */
function judgeBase({ rule, speakers }, facts) {
    const said = new Map();
    for (const same of speakers) {
        const outcomes = run(rule, same.options, facts);
        if (typeof outcomes === 'string')
            return null;
        for (const speaker of same.all)
            said.set(speaker, []);
        for (const outcome of troubles(outcomes)) {
            const matched = (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(outcome, facts);
            for (const speaker of same.about(matched)) {
                const effect = answerOf(speaker, matched);
                if (effect !== null)
                    said.get(speaker)?.push({ ...matched, effect });
            }
        }
    }
    return said;
}
/** What makes two outcomes of a rule one trouble, whichever options found it. */
const identity = ({ subject, key }) => `${subject.kind}\0${subject.name}\0${key}`;
const troubles = (outcomes) => outcomes.filter((one) => one.state === 'fail' || one.state === 'indeterminate');
/** Null: the config is silent about it. */
function answerOf({ config, includes }, matched) {
    const effect = (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectOf */ .$x)(config, matched.outcome);
    return effect !== null && includes(matched) ? effect : null;
}
/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestAnswer(speakers, matched, wasThere) {
    let strictest = null;
    for (const speaker of speakers) {
        const effect = (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectOf */ .$x)(speaker.config, matched.outcome);
        if (effect === null)
            continue;
        // No config can take back what counts already, so only a stricter one is asked further.
        if (strictest?.preexisting === false && (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(strictest.effect) <= (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(effect))
            continue;
        if (!speaker.includes(matched))
            continue;
        const answer = { effect, preexisting: wasThere(speaker, matched, effect) };
        if (strictest === null || byEffect(answer, strictest) < 0)
            strictest = answer;
    }
    return strictest;
}
/** What it does to the verdict, the base considered. */
const countingEffect = ({ effect, preexisting }) => (preexisting ? 'note' : effect);
const byEffect = (a, b) => (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(countingEffect(a)) - (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(countingEffect(b)) || (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(a.effect) - (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .strictness */ .VD)(b.effect);
/** The outcomes, or what went wrong: an exception and an empty answer both mean that nothing was judged. */
function run(rule, options, facts) {
    try {
        const outcomes = rule.check(facts, options);
        return outcomes.length === 0 ? 'it said nothing about anything' : outcomes;
    }
    catch (error) {
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function fault(rule, cause) {
    return {
        state: 'indeterminate',
        subject: { kind: 'graph', name: rule.id },
        key: 'fault',
        message: `The rule ${rule.id} could not judge: ${cause}.`,
        remedy: 'This is a fault of Lockgate: report it with the command and the dependency files that led to it.',
        location: null,
    };
}
/** Strictest first; then by content, so that equally strict answers never depend on the order of configs. */
function compare(a, b) {
    return byEffect(a, b) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(contentOf(a.outcome), contentOf(b.outcome));
}
const contentOf = (outcome) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(outcome);


/***/ }),

/***/ 381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ compileScope),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   tB: () => (/* binding */ compileMatch)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9053);
/* harmony import */ var _domain_patterns_package_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6002);
/* harmony import */ var _domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5776);



/** Puts the package and the files beside an outcome. */
function describe(outcome, facts) {
    const one = packageOf(outcome, facts);
    const files = new Set(one?.entries.map((entry) => entry.location.file));
    if (outcome.location !== null)
        files.add(outcome.location.file);
    return { outcome, package: one, files: [...files] };
}
function packageOf(outcome, facts) {
    if (outcome.subject.kind !== 'package')
        return null;
    return facts.graph.packages.get(outcome.subject.name) ?? facts.base?.packages.get(outcome.subject.name) ?? null;
}
/**
 * Compiles a match. `paths` is the one key that asks how much of the subject must lie there: `some`
 * file for what a config speaks of, `every` file for what it excepts or a waiver silences, so that a
 * package installed in two projects is never silenced by a word about one of them.
 */
function compileMatch(match, files, versions) {
    const questions = [];
    const { ecosystems, scopes, packages, purls, paths, advisory } = match;
    if (ecosystems !== undefined)
        questions.push(ofPackage((one) => answer(ecosystems.includes(one.ecosystem))));
    if (scopes !== undefined)
        questions.push(ofPackage((one) => answer(scopes.includes(one.scope))));
    if (packages !== undefined)
        questions.push(ofPackage((0,_domain_patterns_package_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePackagePatterns */ .L)(packages, versions)));
    if (purls !== undefined) {
        const named = new Set(purls);
        questions.push(ofPackage((one) => answer(named.has(one.purl) || named.has((0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)(one.ecosystem, one.name, '')))));
    }
    if (paths !== undefined)
        questions.push(pathQuestion(paths, files));
    if (advisory !== undefined)
        questions.push(({ outcome }) => answer(namesAdvisory(outcome, advisory)));
    return (matched) => {
        let all = 'yes';
        for (const question of questions) {
            const one = question(matched);
            if (one === 'no')
                return 'no';
            if (one === 'unknown')
                all = 'unknown';
        }
        return all;
    };
}
const answer = (yes) => (yes ? 'yes' : 'no');
function ofPackage(question) {
    return (matched) => (matched.package === null ? 'unknown' : question(matched.package));
}
function pathQuestion(paths, quantity) {
    const globs = paths.map(_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO);
    const known = new Map();
    const lies = (file) => {
        let yes = known.get(file);
        if (yes === undefined)
            known.set(file, (yes = globs.some((glob) => glob(file))));
        return yes;
    };
    return ({ files }) => {
        if (files.length === 0)
            return 'unknown';
        return answer(quantity === 'some' ? files.some(lies) : files.every(lies));
    };
}
function namesAdvisory(outcome, id) {
    const { advisory } = outcome;
    return advisory !== undefined && (advisory.id === id || advisory.aliases.includes(id));
}
/**
 * Whether a config speaks of a subject. What can't be told counts as spoken of and as not excepted:
 * an advisory source that failed has no package, and must not slip through `match: {packages: …}`.
 */
function compileScope(config, versions) {
    const match = compileMatch(config.match, 'some', versions);
    const except = config.except === null ? null : compileMatch(config.except, 'every', versions);
    return (matched) => match(matched) !== 'no' && except?.(matched) !== 'yes';
}


/***/ })

};
