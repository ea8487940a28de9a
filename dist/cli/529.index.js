export const id = 529;
export const ids = [529];
export const modules = {

/***/ 3529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
;// CONCATENATED MODULE: ./build/src/policy/schema/parts.js
const words = (list, description) => ({ enum: list, description });
const parts_text = (description, more = {}) => ({
    type: 'string',
    minLength: 1,
    description,
    ...more,
});
const list = (items, description) => ({
    type: 'array',
    items,
    minItems: 1,
    description,
});
const ref = (name) => ({ $ref: `#/definitions/${name}` });
const object = (properties, description, required = []) => ({
    type: 'object',
    properties,
    additionalProperties: false,
    description,
    ...(required.length > 0 && { required }),
});
const duration = (description) => parts_text(description, { pattern: '^(0|[1-9][0-9]{0,4})[hdw]$' });

;// CONCATENATED MODULE: ./build/src/policy/schema/match.js




const PACKAGES = list(parts_text('npm:@scope/*, pypi:name, npm:lodash@<4.17.21.', { pattern: '^(npm|pypi|actions):[^:@]?[^@]*' }), 'Package patterns: a glob over the name, with an optional version range.');
const MATCH = {
    ecosystems: list(words(domain_package/* ECOSYSTEMS */.SQ, 'An ecosystem.'), 'Ecosystems.'),
    scopes: list(words(domain_package/* SCOPES */.iW, 'A scope.'), 'What the package is needed for.'),
    packages: PACKAGES,
    paths: list(parts_text('apps/**'), 'Globs over the files that it stands in.'),
};
const DEFINITIONS = {
    effects: {
        description: 'What a finding does: one effect, or one for each severity.',
        anyOf: [
            words(policy/* EFFECTS */.t, 'One effect for everything.'),
            object(Object.fromEntries(advisory/* SEVERITIES */.o.map((severity) => [severity, words(policy/* EFFECTS */.t, `Effect of severity ${severity}.`)])), 'One effect for each severity.', advisory/* SEVERITIES */.o),
        ],
    },
    match: object(MATCH, 'Which subjects; an absent key matches all.'),
};

;// CONCATENATED MODULE: ./build/src/policy/schema/cases.js



const waiver = (ids) => object({
    rule: words(ids, 'The rule whose findings are excused.'),
    match: object({ ...MATCH, advisory: parts_text('Any id of the advisory.') }, 'Which findings; an absent key matches all.'),
    gates: list(words(domain_gate/* GATES */.JH, 'A gate.'), 'Where. Without it: everywhere.'),
    reason: parts_text('Why it is no danger here.'),
    owner: parts_text('Who answers for it.'),
    expires: parts_text('The last day, UTC; at most 180 days from now.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
}, 'A finding that is excused for a time.', ['rule', 'reason', 'owner', 'expires']);
const test = (ids) => object({
    name: parts_text('What it shows.'),
    now: parts_text('The moment, in UTC.'),
    change: object({
        package: parts_text('A package pattern without a range.'),
        from: parts_text('The version before.'),
        to: parts_text('The version after.'),
        released: parts_text('When it was published, in UTC.'),
    }, 'The change that is judged.', ['package']),
    expect: object({
        ...Object.fromEntries(domain_gate/* GATES */.JH.map((gate) => [gate, words(domain_gate/* VERDICTS */.bk, `Verdict of ${gate}.`)])),
        by: list(words(ids, 'A rule.'), 'The rules that decide.'),
    }, 'What shall come of it.'),
}, 'A case that "policy test" runs.', ['name', 'change', 'expect']);

// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/src/policy/document/merge.js
var merge = __webpack_require__(108);
// EXTERNAL MODULE: ./build/src/policy/document/reference.js
var reference = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/src/policy/schema/sections.js





const REFERENCE = {
    anyOf: [
        words(reference/* PRESETS */.fG.map((name) => `lockgate:${name}`), 'A preset.'),
        parts_text('A file relative to this one.', { pattern: '^\\.\\.?/' }),
        parts_text('A file of another repository at a full commit SHA.', {
            pattern: '^github:[^/]+/[^/]+//[^@]+@[0-9a-f]{40}$',
        }),
    ],
};
const EXTENDS = { anyOf: [...REFERENCE.anyOf, { type: 'array', items: REFERENCE }] };
const MERGE = object({
    authors: list({
        anyOf: [
            words(merge/* BOTS */.v, 'A bot that is known by its account number.'),
            object({
                login: parts_text('Its login.'),
                id: { type: 'integer', minimum: 1, description: 'The number of the account.' },
            }, 'Another bot.', ['login', 'id']),
        ],
    }, 'Whose updates may merge by themselves.'),
    allow: {
        type: 'array',
        description: 'Which updates may; an absent key matches all.',
        items: object({
            ecosystems: MATCH.ecosystems,
            scopes: MATCH.scopes,
            updates: list(words(version/* UPDATE_LEVELS */.I, 'A level.'), 'How far the update goes, by the lockfiles.'),
            packages: PACKAGES,
            from: list(parts_text('An author.'), 'Authors this line is for.'),
        }, 'Updates that may merge by themselves.'),
    },
    method: words(['merge', 'squash', 'rebase'], 'How it is merged.'),
}, 'Bot updates that merge by themselves. Without this section none does.');
const empty = (description) => ({
    anyOf: [{ const: false, description: 'Off.' }, object({}, 'On.')],
    description,
});
const PUBLISH = object({
    npm: {
        description: 'Publishing to npm; false: off.',
        anyOf: [
            { const: false },
            object({
                access: words(['public', 'restricted'], 'Who may read it.'),
                tag: parts_text('The dist-tag.', { default: 'latest' }),
            }, 'Where it goes.'),
        ],
    },
    pypi: empty('Publishing to PyPI.'),
    release: empty('The GitHub release.'),
}, 'What a tag publishes.');
const ADVISORIES = object({
    sources: list(words(['osv', 'npm', 'embedded'], 'A source.'), 'Where advisories come from.'),
    'max-age': duration('The oldest a snapshot of the database may be.'),
}, 'Sources of advisories.');
const url = (description) => parts_text(description, { format: 'uri' });
const SERVICES = object({
    osv: url('The OSV API.'),
    npm: url('The npm registry.'),
    pypi: url('The PyPI index.'),
    'pypi-upload': url('The whole upload URL of PyPI.'),
    fulcio: url('The certificate authority of Sigstore.'),
    rekor: url('The transparency log of Sigstore.'),
    tsa: url('The timestamp authority.'),
    'trusted-root': parts_text('A Sigstore trusted_root.json, relative to this file.'),
}, 'Origins in place of the public services.');

;// CONCATENATED MODULE: ./build/src/policy/schema/schema.js






/**
 * The JSON Schema of a policy file, from the rules: what editors complete and check while one types. It
 * knows shapes; dates, ranges, globs, locks and what is extended are for `policy lint`.
 */
function policySchema(rules) {
    const sorted = rules.toSorted((a, b) => (0,canonical/* byCodeUnit */.X)(a.id, b.id));
    const ids = sorted.map((rule) => rule.id);
    const configs = Object.fromEntries(sorted.map((rule) => [`rule-${rule.id}`, configSchema(rule)]));
    const byRule = Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)]));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Lockgate policy',
        ...object({
            version: { const: 1, description: 'Version of the policy language.' },
            extends: {
                ...EXTENDS,
                description: 'What this policy builds on. Without it: lockgate:recommended; []: nothing.',
            },
            mode: words(['enforce', 'report'], 'report: every verdict is told and none blocks.'),
            rules: object(byRule, 'What is judged. A rule written here replaces the inherited one.'),
            merge: MERGE,
            publish: PUBLISH,
            advisories: ADVISORIES,
            services: SERVICES,
            waivers: {
                type: 'array',
                items: waiver(ids),
                description: 'Findings that are excused, by whom, why and how long.',
            },
            tests: { type: 'array', items: test(ids), description: 'Cases that "policy test" runs.' },
        }, 'A Lockgate policy.', ['version']),
        definitions: { ...DEFINITIONS, ...configs },
    };
}
function configSchema(rule) {
    const options = Object.entries(rule.options).map(([name, option]) => {
        return [name, { ...option.schema, description: option.description, default: option.default }];
    });
    return object({
        effect: { ...ref('effects'), default: rule.effect },
        unavailable: words(['deny', 'hold', 'warn'], 'What evidence that could not be had means. Without it: indeterminate.'),
        match: { ...ref('match'), description: 'What this config speaks of.' },
        except: { ...ref('match'), minProperties: 1, description: 'What it leaves out.' },
        gates: list(words(rule.gates, 'A gate.'), 'Where it speaks. Without it: everywhere the rule can.'),
        locked: {
            type: 'boolean',
            description: 'true: who extends this policy may tighten the rule, not loosen or waive it.',
        },
        ...Object.fromEntries(options),
    }, rule.summary);
}
function ruleSchema(rule) {
    const short = words(policy/* EFFECTS */.t, 'off, or one effect for everything that it finds.');
    const config = ref(`rule-${rule.id}`);
    const several = list(config, 'Of several, the strictest that matches wins.');
    return { description: rule.summary, anyOf: [short, config, several] };
}

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(860);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/commands/policy-schema.js




const run = async (invocation) => {
    await (0,output/* writeReport */.u)(`${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(policySchema(rules/* rules */.a), null, 2))}\n`, invocation);
    return 0;
};


/***/ })

};
