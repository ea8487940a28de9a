export const id = 3504;
export const ids = [3504];
export const modules = {

/***/ 3326:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



var scan = __webpack_require__(6849)
var parse = __webpack_require__(5501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 5501:
/***/ (function (module) {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 6849:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



var licenses = []
  .concat(__webpack_require__(5204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(3988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 5:
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
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/policy/cases/case.js
var cases_case = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/policy/schema/formats.js
// What is written here as a pattern is what a reader of the loader takes, or a little more: an editor must never
// underline what the loader accepts. Days that do not exist, ranges and globs in full are for "policy lint".
const LOOPBACK = 'http://(localhost|127\\.|\\[::1\\])';
const URL = `(https://[^/\\\\\\s?#]|${LOOPBACK})`;
const SPDX = '(?!\\s)[A-Za-z0-9.:+()\\s-]*[A-Za-z0-9.:+()-]';
const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
/** Strings of a form, by the name that options of rules have for it. */
const FORMATS = {
    duration: { pattern: '^(0|[1-9][0-9]{0,4})[hdw]$', examples: ['7d', '36h', '2w'] },
    'package-pattern': {
        pattern: '^(npm|pypi|actions):[\\s\\S][^@]*(@[\\s\\S]+)?$',
        examples: ['npm:lodash', 'npm:@acme/*', 'npm:lodash@<4.17.21', 'pypi:requests', 'actions:actions/*'],
    },
    'package-name': {
        pattern: '^(npm|pypi|actions):[\\s\\S][^@]*$',
        examples: ['npm:left-pad', 'pypi:requests', 'actions:actions/checkout'],
    },
    glob: { pattern: '^(?!\\s*$)(?![/!])[^\\\\]+$', maxLength: 256, examples: ['apps/**', '**/package-lock.json'] },
    'spdx-license': {
        pattern: `^(?!.* (AND|OR) )${SPDX}$`,
        examples: ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause'],
    },
    'spdx-expression': { pattern: `^${SPDX}$`, examples: ['MIT', 'MIT OR Apache-2.0'] },
    registry: { pattern: `^(npm|pypi|${URL}[^\\s?#]*)$`, examples: ['npm', 'pypi', 'https://npm.acme.example'] },
    url: { pattern: `^${URL}[^\\s?#]*$`, examples: ['https://upload.pypi.org/legacy/'] },
    origin: { pattern: `^${URL}[^/\\s?#]*/?$`, examples: ['https://registry.npmjs.org'] },
    date: { pattern: `^${DAY}$`, examples: ['2027-01-31'] },
    moment: {
        pattern: `^${DAY}T([01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$`,
        examples: ['2026-12-01T00:00:00Z'],
    },
    advisory: {
        pattern: '^(GHSA(-[0-9a-z]{4}){3}|CVE-\\d{4}-\\d{4,}|(?![Gg][Hh][Ss][Aa]-|[Cc][Vv][Ee]-)\\S+)$',
        examples: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
    },
    'dist-tag': { pattern: '^(?![vV]\\d)(?![xX]$)[A-Za-z][A-Za-z0-9._-]*$', examples: ['latest', 'next'] },
};
/**
 * An option's schema as an editor can check it. Our formats are no formats of JSON Schema, where `duration`
 * even means another thing, so each becomes its pattern; text says something or is refused, as everywhere.
 */
function plainSchema(schema) {
    const { format, items, additionalProperties, propertyNames, properties, ...rest } = schema;
    const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : {};
    return {
        ...rest,
        ...(rest['type'] === 'string' && rest['pattern'] === undefined && { pattern: '\\S' }),
        ...known,
        ...nested({ items, additionalProperties, propertyNames }, plainOf),
        ...(isSchema(properties) && { properties: nested(properties, plainOf) }),
        ...(rest['type'] === 'object' && additionalProperties === undefined && { additionalProperties: false }),
    };
}
const plainOf = (value) => (isSchema(value) ? plainSchema(value) : value);
const nested = (record, change) => Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)]])));
const isSchema = (value) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./build/src/policy/schema/parts.js

const words = (list, description) => ({ enum: list, description });
/** Text that says something; a blank one never does. */
const parts_text = (description, more = {}) => ({
    type: 'string',
    pattern: '\\S',
    description,
    ...more,
});
/** Text of a form. */
const parts_form = (name, description) => parts_text(description, FORMATS[name]);
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

;// CONCATENATED MODULE: ./build/src/policy/schema/match.js




const PACKAGES = list(parts_form('package-pattern', 'npm:name, pypi:name or actions:owner/repo; a glob; perhaps @ and a version range.'), 'Package patterns: a glob over the name, with an optional version range.');
const MATCH = {
    ecosystems: list(words(domain_package/* ECOSYSTEMS */.SQ, 'An ecosystem.'), 'Ecosystems.'),
    scopes: list(words(domain_package/* SCOPES */.iW, 'A scope.'), 'What the package is needed for.'),
    packages: PACKAGES,
    paths: list(parts_form('glob', 'A glob over paths of the project.'), 'Globs over the files that it stands in.'),
};
const DEFINITIONS = {
    effects: {
        description: 'What a finding does: one effect, or one for each severity.',
        anyOf: [
            words(policy/* EFFECTS */.tQ, 'One effect for everything.'),
            object(Object.fromEntries(advisory/* SEVERITIES */.o.map((severity) => [severity, words(policy/* EFFECTS */.tQ, `Effect of severity ${severity}.`)])), 'One effect for each severity.', advisory/* SEVERITIES */.o),
        ],
    },
    match: object(MATCH, 'Which subjects; an absent key matches all.'),
};

;// CONCATENATED MODULE: ./build/src/policy/schema/cases.js







const waiver = (ids) => object({
    rule: words(ids, 'The rule whose findings are excused.'),
    match: object({ ...MATCH, advisory: parts_form('advisory', 'Any id of the advisory.') }, 'Which findings; an absent key matches all.'),
    gates: list(words(domain_gate/* GATES */.JH, 'A gate.'), 'Where. Without it: everywhere.'),
    reason: parts_text('Why it is no danger here.', { examples: ['the vulnerable function is never called'] }),
    owner: parts_text('Who answers for it.', { examples: ['@acme/platform'] }),
    expires: parts_form('date', 'The last day, UTC; at most 180 days from now.'),
}, 'A finding that is excused for a time.', ['rule', 'reason', 'owner', 'expires']);
const several = (items, description) => ({ type: 'array', items, description });
const flag = (description) => ({ type: 'boolean', description });
const ADVISORY = object({
    id: parts_text('Its id; MAL-… makes the package malicious.'),
    aliases: several(parts_text('Another id.'), 'Its other ids.'),
    severity: words(advisory/* SEVERITIES */.o, 'Without it: unknown.'),
    affected: parts_text('The range of affected versions. Without it: all below the fixed one.'),
    fixed: parts_text('The first version that is not affected any more.'),
}, 'An advisory about the package.', ['id']);
const FACTS = {
    released: parts_form('moment', 'When it was published, in UTC.'),
    scope: words(domain_package/* SCOPES */.iW, 'What it is needed for. Without it: runtime; of an action, development.'),
    direct: flag('Whether a project asks for it itself. Without it: true.'),
    license: parts_text('Its licence, as the lockfile tells it. Without it: MIT.'),
    source: {
        ...object({
            registry: parts_text('The URL of its file on a registry.'),
            git: parts_text('A git repository.'),
            url: parts_text('A plain URL.'),
            file: parts_text('A path in the project.'),
        }, 'Where it comes from. Without it: the public registry.'),
        minProperties: 1,
        maxProperties: 1,
    },
    integrity: words(cases_case/* INTEGRITIES */.iW, 'Its hash; mismatch: the registry serves other bytes. Without it: strong.'),
    'install-script': flag('Whether it runs a script when it is installed. Without it: false.'),
    path: parts_text('The file that it stands in.'),
    advisories: several(ADVISORY, 'What is known about it.'),
};
const NAME = parts_form('package-name', 'A package: npm:name, pypi:name or actions:owner/repo.');
const CHANGE = { from: parts_text('The version before.'), to: parts_text('The version after.') };
/** A package of a case, at one version or two. */
const locked = (more, description) => {
    const versions = { ...more, ...CHANGE };
    return {
        ...object({ package: NAME, ...versions, ...FACTS }, description, ['package']),
        anyOf: Object.keys(versions).map((key) => ({ required: [key] })),
    };
};
const test = (ids) => {
    const rules = (description) => several(words(ids, 'A rule.'), description);
    return {
        ...object({
            name: parts_text('What it shows.'),
            now: parts_form('moment', 'The moment, in UTC. Without it: that of the run.'),
            change: locked({}, 'The package that changes: from, to or both.'),
            packages: list(locked({ version: parts_text('The version, before and after.') }, 'A package that stays, or changes too.'), 'The rest of the tree.'),
            'pull-request': object({
                author: parts_text('One of merge.authors, or person. Without it: the first of them.'),
                checks: words(['passed', 'failed', 'running'], 'The required check. Without it: passed.'),
                files: list(parts_text('A path.'), 'Files that it modifies besides the lockfiles.'),
            }, 'What the merge gate sees of the pull request.'),
            expect: {
                ...object({
                    ...Object.fromEntries(domain_gate/* GATES */.JH.map((gate) => [gate, words(domain_gate/* VERDICTS */.bk, `Verdict of ${gate}.`)])),
                    by: { ...rules('Exactly the rules that decide.'), minItems: 1 },
                    effect: words([...policy/* EFFECTS */.tQ, 'indeterminate'], 'The strictest effect that counts; off: nothing is found.'),
                    waived: rules('Exactly the rules of which a finding is waived.'),
                }, 'What shall come of it.'),
                anyOf: domain_gate/* GATES */.JH.map((gate) => ({ required: [gate] })),
            },
        }, 'A case that "policy test" runs.', ['name', 'expect']),
        anyOf: [{ required: ['change'] }, { required: ['packages'] }],
    };
};

// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/src/policy/document/merge.js
var merge = __webpack_require__(108);
// EXTERNAL MODULE: ./build/src/policy/document/reference.js
var reference = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/src/policy/schema/sections.js






/** A reference to a policy. */
const REFERENCE = {
    anyOf: [
        words(reference/* PRESETS */.fG.map((name) => `lockgate:${name}`), 'A preset.'),
        parts_text('A file relative to this one.', { pattern: '^\\.\\.?/', examples: ['./base.yml'] }),
        parts_text('A file of another repository at a full commit SHA.', {
            pattern: '^github:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+//[^@\\s?#\\\\]+@[0-9a-f]{40}$',
            examples: ['github:acme/policies//lockgate.yml@0123456789abcdef0123456789abcdef01234567'],
        }),
    ],
};
const EXTENDS = { anyOf: [...REFERENCE.anyOf, { type: 'array', items: REFERENCE }] };
const MERGE = object({
    authors: list({
        anyOf: [
            words(merge/* BOTS */.v, 'A bot that is known by its account number.'),
            object({
                login: parts_text('Its login.', { examples: ['acme-bot[bot]'] }),
                id: {
                    type: 'integer',
                    minimum: 1,
                    maximum: 9_007_199_254_740_991,
                    description: 'The number of the account.',
                },
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
            from: list(parts_text('One of authors: its name, or its login.'), 'Authors this line is for.'),
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
                tag: parts_form('dist-tag', 'The dist-tag. Without it: latest; a prerelease gets its own word (rc, beta, else next), a fix of an older line latest-<major>.'),
            }, 'Where it goes.'),
        ],
    },
    pypi: empty('Publishing to PyPI; nothing is published there yet.'),
    release: empty('The GitHub release.'),
}, 'What a tag publishes.');
const ADVISORIES = object({
    sources: list(words(policy/* ADVISORY_SOURCES */.XY, 'A source.'), 'Where advisories come from.'),
    'max-age': parts_form('duration', 'The oldest a snapshot of the database may be.'),
}, 'Sources of advisories.');
const SERVICES = object({
    osv: parts_form('origin', 'The OSV API.'),
    'osv-export': parts_form('origin', 'The archives of the OSV database.'),
    npm: parts_form('origin', 'The npm registry.'),
    pypi: parts_form('origin', 'The PyPI index.'),
    'pypi-files': parts_form('origin', 'Where the PyPI index keeps its files; what is locked from there is looked up at pypi.'),
    'pypi-upload': parts_form('url', 'The whole upload URL of PyPI; nothing is published there yet.'),
    fulcio: parts_form('origin', 'The certificate authority of Sigstore.'),
    rekor: parts_form('origin', 'The transparency log of Sigstore.'),
    tsa: parts_form('origin', 'The timestamp authority.'),
    'trusted-root': parts_text('A Sigstore trusted_root.json, relative to this file.'),
}, 'Origins in place of the public services.');

;// CONCATENATED MODULE: ./build/src/policy/schema/schema.js







/** Where editors find the schema of the newest version. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/lockgate/lockgate/main/policies/policy.schema.json';
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
        $id: SCHEMA_URL,
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
        return [name, { ...plainSchema(option.schema), description: option.description, default: option.default }];
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
    const short = words(policy/* EFFECTS */.tQ, 'off, or one effect for everything that it finds.');
    const config = ref(`rule-${rule.id}`);
    const several = list({ anyOf: [short, config] }, 'Of several, the strictest that matches wins.');
    return { description: rule.summary, anyOf: [short, config, several] };
}

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/commands/policy-schema.js




const run = async (invocation) => {
    await (0,output/* writeReport */.u)(`${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(policySchema(rules/* rules */.a), null, 2))}\n`, invocation);
    return 0;
};


/***/ }),

/***/ 3988:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 5204:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
