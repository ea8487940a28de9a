export const id = 5874;
export const ids = [5874];
export const modules = {

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposalOf: () => (/* binding */ proposalOf)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/policy/extend/locks.js
var locks = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/src/policy/compare.js



/** What differs between two policies, by what they effectively say and by what they make of the same facts. */
function comparePolicies(before, after, rules) {
    const { verdict, mode } = after.decision;
    return {
        verdict,
        mode,
        rules: rules.flatMap((rule) => ruleChange(rule, before.policy, after.policy) ?? []),
        settings: settingChanges(before.policy, after.policy),
        more: beyond(after.decision, before.decision),
        fewer: beyond(before.decision, after.decision),
    };
}
function ruleChange(rule, before, after) {
    const [was, is] = [before.rules.get(rule.id), after.rules.get(rule.id)];
    const weaker = weakerThan(rule, is?.configs ?? [], was?.configs ?? [], 'it is turned off');
    const stricter = weakerThan(rule, was?.configs ?? [], is?.configs ?? [], 'it was off');
    if (was?.locked === true && is?.locked !== true)
        weaker.push('it is no longer locked');
    if (was?.locked !== true && is?.locked === true)
        stricter.push('it is locked');
    return weaker.length + stricter.length === 0 ? null : { rule: rule.id, weaker, stricter };
}
/** In what the first configs fall behind the second ones; each gate by itself, as configs are often written for some. */
function weakerThan(rule, some, others, none) {
    const gatesOf = new Map();
    for (const gate of rule.gates) {
        for (const clause of weakerIn(gate, rule, some, others) ?? [none])
            gatesOf.set(clause, [...(gatesOf.get(clause) ?? []), gate]);
    }
    return [...gatesOf].map(([clause, gates]) => gates.length === rule.gates.length ? clause : `${clause} (${gates.join(', ')})`);
}
/** For each of the second configs the nearest is asked; null: there is none. */
function weakerIn(gate, rule, some, others) {
    const [mine, theirs] = [spoken(some, gate), spoken(others, gate)];
    if (theirs.length === 0)
        return new Set();
    if (mine.length === 0)
        return null;
    return new Set(theirs.flatMap((other) => {
        const [nearest] = mine.map((one) => (0,locks/* weaknesses */.K)(one, other, rule)).toSorted((a, b) => a.length - b.length);
        return nearest ?? [];
    }));
}
/** The configs that speak in a gate, as if they spoke in no other. */
const spoken = (configs, gate) => configs.filter(({ gates }) => gates.includes(gate)).map((config) => only(gate, config));
const only = (gate, config) => ({ ...config, gates: [gate] });
function settingChanges(before, after) {
    const [was, is] = [settingsOf(before), settingsOf(after)];
    return [...was.keys()].flatMap((name) => {
        const [old, now] = [was.get(name) ?? '', is.get(name) ?? ''];
        return old === now ? [] : { name, before: old, after: now };
    });
}
function settingsOf({ mode, merge, publish, advisories, services, waivers }) {
    const bare = waivers.map((waiver) => (0,canonical/* canonicalJson */.d)({ ...waiver, origin: undefined }));
    return new Map(Object.entries({ mode, merge, publish, advisories, services }).map(([name, value]) => [name, (0,canonical/* canonicalJson */.d)(value)])).set('waivers', `[${bare.toSorted(canonical/* byCodeUnit */.X).join(',')}]`);
}
/** Findings of the first decision that the second lacks or takes less seriously, in their order. */
function beyond(one, other) {
    const there = new Map();
    for (const finding of other.findings) {
        const key = keyOf(finding);
        there.set(key, Math.min(there.get(key) ?? Infinity, weightOf(finding)));
    }
    return one.findings.filter((finding) => weightOf(finding) < (there.get(keyOf(finding)) ?? Infinity));
}
const keyOf = ({ rule, subject, advisory, message }) => (0,canonical/* canonicalJson */.d)([rule, subject, advisory?.id ?? message]);
/** The smaller, the stricter; a waived one weighs less than any note. */
const weightOf = ({ effect, waiver }) => (waiver === null ? (0,effects/* strictness */.VD)(effect) : 100);

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
// EXTERNAL MODULE: ./build/src/gates/judge.js
var judge = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/gates/refusal.js
var refusal = __webpack_require__(2386);
// EXTERNAL MODULE: ./build/src/gates/review/subtree.js
var subtree = __webpack_require__(5169);
;// CONCATENATED MODULE: ./build/src/gates/review/policy-change.js







/** Judges the same facts by the policy that a change brings along, and says what differs. */
async function proposalOf(proposal, judged, input, ports, directory) {
    const { files } = proposal;
    const told = { files, verdict: judged.decision.verdict };
    try {
        const [policy, vex] = await Promise.all([proposal.policy(), proposal.vex()]);
        const { decision } = await (0,judge/* judgeAgain */._w)(judged, input, { policy, vex }, ports);
        const before = { policy: input.policy, decision: judged.decision };
        return { change: { ...told, after: comparePolicies(before, { policy, decision }, rules/* rules */.a) }, findings: [] };
    }
    catch (error) {
        return { change: { ...told, after: null }, findings: troublesOf(error, files[0] ?? '', directory) };
    }
}
const MOST = 20;
function troublesOf(error, file, directory) {
    if (error instanceof problem/* PolicyError */.pn) {
        return error.problems.slice(0, MOST).map((problem) => brokenBy(problem, directory));
    }
    const why = (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
    if (isAnswerable(error)) {
        const message = `The new policy can't be used, and once it is merged nothing would be judged: ${why}.`;
        return [(0,refusal/* gateFinding */.j)({ subject: file, message, remedy: 'Correct it before it is merged.' })];
    }
    const message = `What the new policy would change can't be told: ${why}.`;
    const remedy = 'Run "lockgate policy show" on it, with a token that may read all that it extends.';
    return [{ ...(0,refusal/* gateFinding */.j)({ subject: file, message, remedy }), effect: 'warn' }];
}
/** The file itself is at fault, not the way to it. */
const isAnswerable = (error) => error instanceof errors/* LockgateError */.vP && (error.code === 'USAGE' || error.code === 'UNREADABLE');
function brokenBy({ uri, line, column, message, remedy }, directory) {
    const place = `${uri}:${line}:${column}`;
    const finding = (0,refusal/* gateFinding */.j)({
        subject: uri,
        message: `The new policy can't be used, and once it is merged nothing would be judged: ${place}: ${message}.`,
        remedy,
    });
    // Findings are placed relative to the judged directory.
    const prefix = (0,subtree/* prefixOf */.MT)(directory);
    const isInside = !uri.includes(':') && uri.startsWith(prefix);
    return isInside ? { ...finding, location: { file: uri.slice(prefix.length), line, column } } : finding;
}


/***/ }),

/***/ 5169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   dY: () => (/* binding */ subtree)
/* harmony export */ });
/* unused harmony export requireDirectory */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** A directory of a tree as a tree of its own; `.` is the whole. Paths are relative to the directory. */
function subtree(tree, directory) {
    const prefix = prefixOf(directory);
    if (prefix === '')
        return tree;
    return {
        async list() {
            const entries = await tree.list();
            return entries
                .filter((entry) => entry.path.startsWith(prefix))
                .map(({ path, mode, id }) => ({ path: path.slice(prefix.length), mode, id }));
        },
        read: (path) => tree.read(prefix + path),
    };
}
/** Throws `UsageError` where none of the trees has the directory: nothing in it would pass for nothing wrong with it. */
async function requireDirectory(directory, ...trees) {
    const prefix = prefixOf(directory);
    if (prefix === '')
        return;
    for (const tree of trees)
        if ((await tree.list()).some(({ path }) => path.startsWith(prefix)))
            return;
    throw new UsageError(`There is no directory ${quote(directory)} in what is judged. Correct working-directory.`);
}
/** `packages/a/` for `./packages/a`; empty for the root. */
function prefixOf(directory) {
    const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '' : `${parts.join('/')}/`;
}


/***/ })

};
