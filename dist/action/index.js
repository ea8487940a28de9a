import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 93326:
/***/ (function (module, __unused_webpack_exports, __nccwpck_require__) {



var scan = __nccwpck_require__(86849)
var parse = __nccwpck_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
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

/***/ 86849:
/***/ (function (module, __unused_webpack_exports, __nccwpck_require__) {



var licenses = []
  .concat(__nccwpck_require__(75204))
  .concat(__nccwpck_require__(3389))
var exceptions = __nccwpck_require__(53988)

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

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 11560:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42060);

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/src/policy/load.js + 25 modules
var load = __nccwpck_require__(34542);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(33047);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __nccwpck_require__(35830);
// EXTERNAL MODULE: ./build/src/adapters/advisory-cache.js + 1 modules
var advisory_cache = __nccwpck_require__(97427);
;// CONCATENATED MODULE: ./build/src/action/context.js


/**
 * Reads the runner's environment and event file. Throws `UsageError` when a variable is missing that every
 * runner sets: outside a runner nothing can be judged.
 */
function readContext(env, readFile) {
    const must = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new errors/* UsageError */.eb(`${name} is not set. Run Lockgate as an Action, or use its command line.`);
    };
    const full = must('GITHUB_REPOSITORY');
    const [owner, repo, ...rest] = full.split('/');
    if (!owner || !repo || rest.length > 0)
        throw new errors/* UsageError */.eb(`GITHUB_REPOSITORY is ${(0,errors/* quote */.hD)(full)}. Write it as owner/repo.`);
    const eventName = must('GITHUB_EVENT_NAME');
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return {
        eventName,
        ref: env['GITHUB_REF'] ?? '',
        sha: must('GITHUB_SHA'),
        payload: readPayload(must('GITHUB_EVENT_PATH'), readFile),
        repository: { owner, repo },
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql',
        workspace: must('GITHUB_WORKSPACE'),
        cache: (0,advisory_cache/* defaultCache */.q_)(env),
        temp: must('RUNNER_TEMP'),
        searchPath: env['PATH'] ?? '',
        oidc: url && token ? { url, token } : null,
        // setup-node leaves a placeholder here, which would shadow trusted publishing.
        npmToken: [env['NODE_AUTH_TOKEN'], env['NPM_TOKEN']].find((one) => one && !/^X+-X+/.test(one)) ?? null,
        run: {
            serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
            repository: full,
            repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
            repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            commit: must('GITHUB_SHA'),
            eventName,
            workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
            runId: env['GITHUB_RUN_ID'] ?? '',
            runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
            runnerEnvironment: env['RUNNER_ENVIRONMENT'] ?? '',
        },
    };
}
function readPayload(file, readFile) {
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The event file ${(0,errors/* quote */.hD)(file)} can't be read as JSON. Run Lockgate as an Action.`, error);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/action/deliver.js


/** A runner shows ten of each level for a step; more would only fill the log. */
const MOST_ANNOTATIONS = 10;
/** Writes reports, outputs, annotations and the job's summary. The summary never fails a run that was judged. */
async function deliver({ decision, annotations, lines, files, outputs, policyChange = null }, { render }, settings, core) {
    const folder = external_node_path_.join(settings.temp, `lockgate-${decision.gate}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const keep = async (output, name, content) => {
        const file = external_node_path_.join(folder, external_node_path_.basename(name));
        await (0,promises_.writeFile)(file, content);
        core.setOutput(output, file);
    };
    await keep('report', 'report.json', render.json(decision, policyChange));
    if (settings.sarif)
        await keep('sarif', 'report.sarif', render.sarif(decision));
    for (const [output, file] of Object.entries(files))
        await keep(output, file.name, file.bytes);
    core.setOutput('verdict', decision.verdict);
    core.setOutput('findings', String(decision.findings.length));
    for (const [output, value] of Object.entries(outputs))
        core.setOutput(output, value);
    annotate(annotations, core);
    for (const line of lines)
        core.info(line);
    if (settings.summary)
        await core.summary.addRaw(render.summary(decision, policyChange), true).write();
}
function annotate(annotations, core) {
    const write = { failure: core.error, warning: core.warning, notice: core.notice };
    const written = { failure: 0, warning: 0, notice: 0 };
    for (const { level, message, path: file, line, title } of annotations) {
        if (written[level] === MOST_ANNOTATIONS)
            continue;
        written[level] += 1;
        write[level](message, { file, startLine: line, title });
    }
}

;// CONCATENATED MODULE: ./build/src/action/event.js

/**
 * Picks the gate by event, or checks that the named gate can run on it. Throws `UsageError` when the event
 * does not tell what the gate needs: a gate that would judge nothing must not look like one that passed.
 */
function workOf(gate, context) {
    const { eventName, payload } = context;
    switch (eventName) {
        case 'pull_request':
        case 'pull_request_target':
            if (gate !== 'auto' && gate !== 'review' && gate !== 'merge')
                break;
            return {
                kind: 'pull-request',
                number: numberAt(payload, 'pull_request', 'number'),
                head: shaAt(payload, 'pull_request', 'head', 'sha'),
                review: gate !== 'merge',
                merge: gate === 'merge' || (gate === 'auto' && at(payload, 'pull_request', 'user', 'type') === 'Bot'),
            };
        case 'workflow_run':
            if (gate !== 'auto' && gate !== 'merge')
                break;
            return {
                kind: 'pull-request',
                number: numberAt(payload, 'workflow_run', 'pull_requests', '0', 'number'),
                head: shaAt(payload, 'workflow_run', 'head_sha'),
                review: false,
                merge: true,
            };
        case 'merge_group':
            if (gate !== 'auto' && gate !== 'review')
                break;
            return {
                kind: 'merge-group',
                base: shaAt(payload, 'merge_group', 'base_sha'),
                head: shaAt(payload, 'merge_group', 'head_sha'),
            };
        case 'release':
            if (gate !== 'auto' && gate !== 'publish')
                break;
            return { kind: 'publish', tag: tagOf(at(payload, 'release', 'tag_name')) };
        case 'push':
        case 'workflow_dispatch':
        case 'schedule':
            if (context.ref.startsWith('refs/tags/') && (gate === 'auto' || gate === 'publish'))
                return { kind: 'publish', tag: tagOf(context.ref.slice('refs/tags/'.length)) };
            if (gate === 'auto' || gate === 'audit')
                return { kind: 'audit', commit: context.sha, ref: context.ref };
            break;
        default:
            if (gate === 'audit')
                return { kind: 'audit', commit: context.sha, ref: context.ref };
    }
    throw new errors/* UsageError */.eb(`Gate ${gate} cannot run on the event ${(0,errors/* quote */.hD)(eventName)}. ` +
        'review and merge run on pull_request_target or pull_request, publish on a tag, audit on schedule or push.');
}
function at(value, ...keys) {
    let inner = value;
    for (const key of keys) {
        if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key))
            return undefined;
        inner = inner[key];
    }
    return inner;
}
function numberAt(payload, ...keys) {
    const value = at(payload, ...keys);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw new errors/* UsageError */.eb(`The event names no pull request: ${keys.join('.')} is missing. Run this gate on a pull request.`);
}
function shaAt(payload, ...keys) {
    const value = at(payload, ...keys);
    if (typeof value === 'string' && /^[0-9a-f]{40}$/.test(value))
        return value;
    throw new errors/* UsageError */.eb(`The event names no commit: ${keys.join('.')} is not a full SHA.`);
}
function tagOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new errors/* UsageError */.eb('The event names no tag. Run the publish gate on a tag or a release.');
}

;// CONCATENATED MODULE: ./build/src/action/inputs.js



/** The inputs of action.yml with their defaults; a test holds the two together. */
const INPUTS = {
    gate: 'auto',
    policy: '',
    'github-token': '${{ github.token }}',
    'working-directory': '.',
    artifacts: '',
    stage: 'all',
    'expected-digest': '',
    floor: '',
    'dry-run': 'false',
    comment: 'auto',
    sarif: 'auto',
    summary: 'auto',
    services: '',
};
/** The outputs of action.yml. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'verdict',
    'findings',
    'report',
    'sarif',
    'sbom',
    'decision',
    'bundle',
    'prepared',
    'digest',
    'published',
    'merged',
    'recheck-at',
]));
const WHEN = ['auto', 'always', 'never'];
const GATE_INPUTS = ['auto', 'review', 'merge', 'publish', 'audit', 'verify'];
// Inputs of the outside contract whose meaning arrives with a later version. Ignoring one would leave
// out a safeguard that its author counts on, so anything but the default is refused.
const NOT_YET = ['artifacts', 'stage', 'expected-digest'];
/**
 * Reads every input once. `get` answers as the runner's environment does: an empty string for what is
 * not set. Throws `UsageError` naming all problems at once.
 */
function readInputs(get) {
    const problems = [];
    const value = (name) => get(name).trim() || INPUTS[name];
    const choose = (name, allowed) => {
        const given = value(name);
        const found = allowed.find((one) => one === given);
        if (found === undefined)
            problems.push(`Input ${name} is ${(0,errors/* quote */.hD)(given)}. Write one of: ${allowed.join(', ')}.`);
        return found ?? allowed[0];
    };
    /** A path of the repository, as git writes it. */
    const inside = (name) => {
        const given = external_node_path_.posix.normalize(value(name)).replace(/(?<=.)\/$/, '');
        if (given === '..' || given.startsWith('../'))
            problems.push(`Input ${name} is ${(0,errors/* quote */.hD)(value(name))}, which leads out of the repository. Write a path inside it.`);
        return given;
    };
    for (const name of NOT_YET)
        if (value(name) !== INPUTS[name])
            problems.push(`Input ${name} is set, and this version of Lockgate cannot honour it yet. Remove it.`);
    const inputs = {
        gate: choose('gate', GATE_INPUTS),
        policy: value('policy') === '' ? null : inside('policy'),
        floor: value('floor') || null,
        token: get('github-token').trim(),
        workingDirectory: inside('working-directory'),
        dryRun: choose('dry-run', ['false', 'true']) === 'true',
        comment: choose('comment', WHEN),
        sarif: choose('sarif', WHEN),
        summary: choose('summary', WHEN),
        services: value('services') || null,
    };
    if (inputs.gate === 'verify')
        problems.push('Gate verify is not part of this version of Lockgate. Use another gate.');
    if (inputs.floor !== null && (0,load/* refOf */.H8)(inputs.floor).kind !== 'github')
        problems.push(`Input floor is ${(0,errors/* quote */.hD)(inputs.floor)}. Write github:org/repo//path.yml@<full commit SHA>.`);
    if (inputs.token === '')
        problems.push('Input github-token is empty. Leave it out, or pass ${{ github.token }}.');
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems.join('\n'));
    return inputs;
}

;// CONCATENATED MODULE: ./build/src/action/main.js








/**
 * The Action: reads inputs, event and environment once, runs the gates, delivers. Resolves with the exit
 * status of the command line: 0 pass, 1 deny or hold, 2 nothing was judged, 3 evidence was unavailable.
 */
async function main(env) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1260), __nccwpck_require__.e(7264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57264));
    try {
        const inputs = readInputs((name) => core.getInput(name));
        core.setSecret(inputs.token);
        const context = readContext(env, (file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
        for (const secret of [context.npmToken, context.oidc?.token])
            if (secret)
                core.setSecret(secret);
        const work = workOf(inputs.gate, context);
        const now = new Date();
        const [{ actionPorts }, { runWork }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8757), __nccwpck_require__.e(7500), __nccwpck_require__.e(6568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64187)), Promise.all(/* import() */[__nccwpck_require__.e(8757), __nccwpck_require__.e(7500), __nccwpck_require__.e(6568), __nccwpck_require__.e(7467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7467))]);
        const ports = await actionPorts(inputs, context, now);
        const settings = { temp: context.temp, summary: inputs.summary !== 'never', sarif: inputs.sarif !== 'never' };
        const progress = { step: (text) => core.info((0,reports_escape/* escapeLog */.Ah)(text)) };
        let status = 0;
        for (const ran of await runWork(work, { inputs, context, ports, progress, now: now.toISOString() })) {
            await deliver(ran, ports, settings, core);
            status = Math.max(status, ran.status);
        }
        return status;
    }
    catch (error) {
        core.setOutput('verdict', 'error');
        core.error((0,reports_escape/* neutralizeLog */.mU)((0,errors/* messageOf */.bD)(error)), { title: 'Lockgate could not judge' });
        return error instanceof errors/* UsageError */.eb || error instanceof load/* PolicyError */.pn ? 2 : 3;
    }
}


/***/ }),

/***/ 97427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q_: () => (/* binding */ defaultCache),
  pZ: () => (/* binding */ newestSnapshot)
});

// UNUSED EXPORTS: CacheError, STATE_FILE, cachedSnapshot, embeddedFile, readState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/advisories/shape.js
var shape = __nccwpck_require__(1316);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __nccwpck_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __nccwpck_require__(60818);
// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __nccwpck_require__(45635);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./build/src/adapters/snapshot.js



/** Reads an advisory snapshot, the embedded one unless another is named, from a file. At once: read piece by piece it takes three times as long. */
async function readSnapshot(path, name = 'embedded') {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    return { name, bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), crc32: external_node_zlib_.crc32, inflate, text: snapshot_text };
}
// A TextDecoder takes ten times as long for texts as short as these.
const snapshot_text = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
function inflate(bytes, size) {
    // One piece of the right size: the default makes many small ones, which costs more than inflating.
    const inflated = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
    if (inflated.length !== size)
        throw new RangeError('a block does not have its size');
    return inflated;
}
/** What building a snapshot takes. */
const snapshotTools = { crc32: external_node_zlib_.crc32, deflate: (bytes) => (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 }) };

;// CONCATENATED MODULE: ./build/src/adapters/advisory-cache.js








/*
 * The folder that `advisories update` and `advisories import` keep. Everything but `current.json` is
 * named by its digest and never changed; `current.json` is replaced in one step, at last. So whoever
 * reads finds the old state or the new one, also where an update was killed half-way.
 *
 *     current.json                         {@link CacheState}
 *     snapshot-<sha256>.bin                laid out as the embedded one
 *     records-<ecosystem>-<sha256>.jsonl.gz  the facts it was built from, for the next update
 */
const STATE_FILE = 'current.json';
/** The cache can't be used: nothing may be concluded from it. */
class CacheError extends errors/* LockgateError */.vP {
    constructor(directory, fact) {
        super('CACHE', `the advisory cache ${(0,errors/* quote */.hD)(directory)} can't be used: ${fact}; run "lockgate advisories update", or remove it`);
        this.name = 'CacheError';
    }
}
/**
 * Where the cache is, unless `--cache` says: `lockgate/advisories` in the user's folder for caches (XDG base directories;
 * LOCALAPPDATA on Windows); null where there is none.
 */
function defaultCache(env) {
    const home = env['HOME'];
    const folder = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA'], isAbsolute(home) ? external_node_path_.join(home, '.cache') : undefined];
    const found = folder.find(isAbsolute);
    return found === undefined ? null : external_node_path_.join(found, 'lockgate', 'advisories');
}
const isAbsolute = (folder) => folder !== undefined && external_node_path_.isAbsolute(folder);
/** What the cache holds; null: nothing. Throws {@link CacheError} for anything that can't be read whole. */
function readState(directory) {
    const file = external_node_path_.join(directory, STATE_FILE);
    if (!(0,external_node_fs_.existsSync)(file))
        return null;
    try {
        return stateOf(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch (error) {
        throw new CacheError(directory, `${STATE_FILE} is damaged (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function stateOf(value) {
    const state = (0,shape/* asObject */.eB)(value, STATE_FILE);
    if ((0,json/* field */.ZZ)(state, 'version') !== 1)
        throw new shape/* MalformedError */.G4('version is not 1');
    const records = (0,shape/* asObject */.eB)((0,json/* field */.ZZ)(state, 'records'), 'records');
    const held = domain_package/* ECOSYSTEMS */.SQ.filter((ecosystem) => Object.hasOwn(records, ecosystem));
    return {
        asOf: time((0,json/* field */.ZZ)(state, 'asOf'), 'asOf'),
        updated: time((0,json/* field */.ZZ)(state, 'updated'), 'updated'),
        snapshot: cachedFile((0,json/* field */.ZZ)(state, 'snapshot'), 'snapshot'),
        records: Object.fromEntries(held.map((one) => [one, cachedFile(records[one], `records.${one}`)])),
    };
}
function time(value, where) {
    const text = (0,shape/* asString */.oJ)(value, where);
    if (Number.isNaN(Date.parse(text)))
        throw new shape/* MalformedError */.G4(`${where} is not a time`);
    return text;
}
function cachedFile(value, where) {
    const object = (0,shape/* asObject */.eB)(value, where);
    const file = (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(object, 'file'), `${where}.file`);
    const sha256 = (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(object, 'sha256'), `${where}.sha256`);
    // A name with a slash would lead out of the folder.
    if (!/^[a-z-]+-[0-9a-f]{64}(?:\.[a-z]+)+$/.test(file) || !file.includes(sha256)) {
        throw new shape/* MalformedError */.G4(`${where}.file is not named by its digest`);
    }
    return { file, sha256 };
}
/** The snapshot of the cache where it is newer than the embedded one, else the embedded one. Rejects where either can't be read. */
async function newestSnapshot(cache) {
    const state = cache === null ? null : readState(cache);
    if (cache === null || state === null || Date.parse(state.asOf) <= Date.parse(embeddedDate())) {
        return readSnapshot(embeddedFile());
    }
    return cachedSnapshot(cache, state);
}
/** The snapshot of the cache, checked against its digest. */
async function cachedSnapshot(cache, { snapshot }) {
    const file = await readSnapshot(external_node_path_.join(cache, snapshot.file), 'cache').catch((error) => {
        throw new CacheError(cache, (0,errors/* messageOf */.bD)(error));
    });
    if (file.sha256 !== snapshot.sha256)
        throw new CacheError(cache, `${snapshot.file} does not match its digest`);
    return file;
}
/** The snapshot that ships with Lockgate. */
const embeddedFile = () => external_node_path_.join((0,package_root/* packageRoot */.Z)(), 'advisories', 'snapshot.bin');
function embeddedDate() {
    const origin = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join((0,package_root/* packageRoot */.Z)(), 'advisories', 'ORIGIN.json'), 'utf8'));
    return (0,shape/* asString */.oJ)((0,json/* field */.ZZ)(origin, 'asOf'), 'asOf of advisories/ORIGIN.json');
}


/***/ }),

/***/ 45635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73136);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33047);




const LANDMARKS = ['action.yml', 'package.json', 'policies'];
let found = null;
/**
 * The installation's own folder (action.yml, policies, advisories), whether we run from a bundle in
 * dist, from build, or from source. Climbs from this module at run time: the bundler resolves paths
 * that it can read from the code and would copy the files into the bundle.
 */
function packageRoot() {
    if (found !== null)
        return found;
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here);; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if (LANDMARKS.every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))))
            return (found = folder);
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP('UNREADABLE', `No ${LANDMARKS.join(', ')} above ${here}: the installation is not whole. Install it again.`);
}
/** Our version, from the package.json of the installation. */
function toolVersion() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageRoot(), 'package.json'), 'utf8'));
    if (manifest !== null &&
        typeof manifest === 'object' &&
        'version' in manifest &&
        typeof manifest.version === 'string') {
        return manifest.version;
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP('UNREADABLE', 'The package.json of the installation has no version. Install it again.');
}


/***/ }),

/***/ 1316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   G4: () => (/* binding */ MalformedError),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88986);


/** What a database said is not what its format says: never read as an empty answer. */
class MalformedError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP {
    constructor(message) {
        super('MALFORMED', message);
        this.name = 'MalformedError';
    }
}
/** The value as an object; `where` names it in the error. */
function asObject(value, where) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw wrong(where, 'an object');
    return value;
}
/** The value as a list, each item read by `read`; an absent one (undefined, null) is empty. */
function asList(value, where, read) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw wrong(where, 'a list');
    return value.map((item, index) => read(item, `${where}[${index}]`));
}
/** The value as a text that is not empty. */
function asString(value, where) {
    if (typeof value !== 'string' || value === '')
        throw wrong(where, 'a text');
    return value;
}
const wrong = (where, expected) => new MalformedError(`${where} is not ${expected}`);


/***/ }),

/***/ 98851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Most severe first. `unknown` is its own case: no record said. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'unknown'];


/***/ }),

/***/ 35736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with keys sorted at every depth and no white space: the same value gives the same bytes (RFC 8785 for our subset). */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        const record = inner;
        return Object.fromEntries(Object.keys(record)
            .sort()
            .map((key) => [key, record[key]]));
    });
}
/** Orders strings by code unit, the same on every machine. For Array.sort. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 63180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   PV: () => (/* binding */ dayAfter)
/* harmony export */ });
/* unused harmony export DAY */
/** Milliseconds. */
const DAY = 86_400_000;
/** The first moment after a day that a policy writes (`2027-01-31`), for its days are UTC's. Not a number where it is none. */
const endOfDay = (day) => Date.parse(`${day}T00:00:00Z`) + DAY;
/** The day, as a policy writes it, that lies so many days after a moment. */
const dayAfter = (moment, days) => new Date(moment + days * DAY).toISOString().slice(0, 10);


/***/ }),

/***/ 47234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   n: () => (/* binding */ FINDING_EFFECTS)
/* harmony export */ });
/** What a finding does to the verdict, strictest first. `indeterminate` lies between deny and hold, as among the verdicts. */
const FINDING_EFFECTS = ['deny', 'indeterminate', 'hold', 'warn', 'note'];
/** Exit status of a verdict: 0 pass, 1 deny or hold, 3 indeterminate; a reporting policy never blocks. */
function exitStatus(decision) {
    if (decision.mode === 'report' || decision.verdict === 'pass')
        return 0;
    return decision.verdict === 'indeterminate' ? 3 : 1;
}


/***/ }),

/***/ 81837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDistTag)
/* harmony export */ });
/**
 * Whether a word can be a dist-tag. npm refuses one that reads as a version range, and puts it into a URL.
 * https://docs.npmjs.com/cli/v11/commands/npm-dist-tag
 */
const isDistTag = (word) => /^[A-Za-z][A-Za-z0-9._-]*$/.test(word) && !/^[vV]\d/.test(word) && !/^[xX]$/.test(word);


/***/ }),

/***/ 54764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const HOUR = 3_600_000;
const UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/**
 * Reads a duration as a policy writes it (`36h`, `7d`, `2w`) into milliseconds; null where it is none.
 *
 * An option of a rule asks for one by `{type: 'string', format: 'duration'}`. Its default is written
 * the same way; what `check` receives is milliseconds.
 */
function parseDuration(text) {
    const [, count, unit] = /^(0|[1-9][0-9]{0,4})([hdw])$/.exec(text) ?? [];
    const factor = UNITS[unit ?? ''];
    return count === undefined || factor === undefined ? null : Number(count) * factor;
}
/** The shortest way to write a duration that {@link parseDuration} reads; hours are the finest unit. */
function formatDuration(milliseconds) {
    const hours = Math.round(milliseconds / HOUR);
    if (hours === 0)
        return '0d';
    if (hours % (7 * 24) === 0)
        return `${hours / (7 * 24)}w`;
    return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}


/***/ }),

/***/ 33047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   vP: () => (/* binding */ LockgateError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * The one error base. `code` is a literal union per room, so that callers can switch on it; the
 * message says fact, cause and remedy, with untrusted text quoted by {@link quote}.
 */
class LockgateError extends Error {
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'LockgateError';
        this.code = code;
    }
}
/** What a person gave us can't be used: a wrong flag, a broken policy, an unreadable input. Exit status 2. */
class UsageError extends LockgateError {
    constructor(message, cause) {
        super('USAGE', message, cause);
        this.name = 'UsageError';
    }
}
/** Makes a `switch` over a union exhaustive: a new member that nobody handles fails to compile. */
function assertNever(value) {
    throw new LockgateError('UNREACHABLE', `unexpected value ${quote(JSON.stringify(value))}`);
}
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_QUOTED = 200;
// Nearly every text is plain, and this is asked thousands of times.
const PLAIN = /^[\x20-\x7e]*$/;
/** Shows untrusted text inside a message: control, bidi and zero-width characters escaped, cut at 200 characters. */
function quote(text) {
    if (text.length <= MAX_QUOTED && PLAIN.test(text))
        return `"${text}"`;
    const cut = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
    return `"${cut.replace(CONTROL, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 60163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   TN: () => (/* binding */ strictestVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iZ: () => (/* binding */ CHANGE_GATES)
/* harmony export */ });
const GATES = ['review', 'merge', 'publish', 'audit'];
/** Gates that judge a change against what the base already had. */
const CHANGE_GATES = ['review', 'merge'];
/** The strictest last, so that the largest index wins. */
const VERDICTS = ['pass', 'hold', 'indeterminate', 'deny'];
function strictestVerdict(verdicts) {
    let strictest = 0;
    for (const verdict of verdicts)
        strictest = Math.max(strictest, VERDICTS.indexOf(verdict));
    return VERDICTS[strictest] ?? 'deny';
}


/***/ }),

/***/ 88986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An own field of a value; undefined where there is none, so that a prototype is never asked. */
const field = (value, name) => isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
/** A field that is a string; null for anything else. */
function textField(value, name) {
    const found = field(value, name);
    return typeof found === 'string' ? found : null;
}
/** Strict UTF-8, strict JSON. Throws for anything else: malformed is not absent. */
const parseJson = (bytes) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));


/***/ }),

/***/ 60818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   U3: () => (/* binding */ strictestScope),
/* harmony export */   i6: () => (/* binding */ comparedVersion),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const ECOSYSTEMS = ['npm', 'pypi', 'github-actions'];
/** Strictest use first: a package that anything at run time needs is `runtime`, whatever else needs it. */
const SCOPES = ['runtime', 'optional', 'development'];
/** The strictest scope of several. */
function strictestScope(scopes) {
    return SCOPES.find((scope) => scopes.includes(scope)) ?? 'runtime';
}
/**
 * The version that a package is compared by: the one that comments claim of its commit, where all that
 * claim any agree, else the locked one.
 */
function comparedVersion({ version, entries }) {
    const claimed = new Set(entries.flatMap((entry) => entry.claimed ?? []));
    const [only] = claimed;
    return claimed.size === 1 && only !== undefined ? only : version;
}
/** A source as a row, equal for equal sources: for digests and comparisons. */
const originOf = ({ type, url, others, unverified, registry }) => [
    type,
    url,
    ...(others === undefined && unverified === undefined ? [] : [others ?? [], unverified === true]),
    ...(registry === undefined ? [] : [{ registry }]),
];


/***/ }),

/***/ 35776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ prepareGlobs),
/* harmony export */   On: () => (/* binding */ MAX_BRACES),
/* harmony export */   S: () => (/* binding */ bracesOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61722);


// `platform` keeps "\\" an escape everywhere. Braces are bounded: a few characters can stand for millions of globs.
const OPTIONS = { dot: true, nocomment: true, nonegate: true, noext: true, platform: 'linux' };
/** The most globs that the braces of one may stand for. */
const MAX_BRACES = 256;
// The library is a tenth of all that a run loads, and most policies have no glob that needs it.
let library = null;
/**
 * Loads what {@link compileGlob} and {@link bracesOf} need for these globs and package patterns. Whoever reads
 * such from outside awaits this first; a glob that it was not told of is an error where it is compiled, never one
 * that matches nothing.
 */
async function prepareGlobs(texts) {
    for (const text of texts) {
        if (library !== null)
            return;
        if (needsLibrary(text) || needsLibrary((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackagePattern */ .SP)(text)?.name ?? ''))
            ({ Minimatch: library } = await __nccwpck_require__.e(/* import() */ 8757).then(__nccwpck_require__.bind(__nccwpck_require__, 91138)));
    }
}
const needsLibrary = (glob) => isGlob(glob) && simpleGlob(glob) === null;
function minimatch(glob) {
    if (library === null)
        throw new Error(`The glob ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(glob)} was not prepared.`);
    return new library(glob, { ...OPTIONS, braceExpandMax: MAX_BRACES + 1 });
}
/** Whether the text means something else than itself to {@link compileGlob}. */
const isGlob = (text) => /[*?[\]{}]/.test(text);
/** How many globs the braces of one stand for; counted no further than one too many. */
const bracesOf = (glob) => (glob.includes('{') ? minimatch(glob).globSet.length : 1);
/** A predicate over names or paths, as minimatch has it. Dot files are names like others; `!` and `#` mean nothing special. */
function compileGlob(glob) {
    if (!isGlob(glob))
        return (text) => text === glob;
    const simple = simpleGlob(glob);
    if (simple !== null)
        return simple;
    let compiled = null;
    return (text) => (compiled ??= minimatch(glob)).match(text);
}
// Nearly every pattern of a policy has one star (`@scope/*`, `eslint-*`): a prefix and a suffix, thirty times as fast.
function simpleGlob(glob) {
    const [, prefix, suffix] = /^([^*?[\]{}\\]*)\*([^*?[\]{}\\]*)$/.exec(glob) ?? [];
    if (prefix === undefined || suffix === undefined || /\/\/|(^|\/)\.{0,2}(\/|$)/.test(`${prefix}x${suffix}`))
        return null;
    const wholePart = (prefix === '' || prefix.endsWith('/')) && (suffix === '' || suffix.startsWith('/'));
    const shortest = prefix.length + suffix.length + (wholePart ? 1 : 0);
    const [before, after] = [prefix.slice(prefix.lastIndexOf('/') + 1), suffix.split('/', 1)[0] ?? ''];
    return (text) => {
        if (text.length < shortest || !text.startsWith(prefix) || !text.endsWith(suffix))
            return false;
        const star = text.slice(prefix.length, text.length - suffix.length);
        if (star.includes('/'))
            return false;
        // A star never stands for the folder itself or the one above, whatever it is written beside.
        const part = before + star + after;
        return part !== '.' && part !== '..';
    };
}


/***/ }),

/***/ 61722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ parsePackagePattern),
/* harmony export */   hd: () => (/* binding */ comparableNames),
/* harmony export */   oA: () => (/* binding */ PATTERN_PREFIXES)
/* harmony export */ });
/** What a pattern writes before the colon. */
const PATTERN_PREFIXES = { npm: 'npm', pypi: 'pypi', actions: 'github-actions' };
/** Takes a package pattern apart; null where it lacks a known prefix or a name. */
function parsePackagePattern(text) {
    const colon = text.indexOf(':');
    const prefix = text.slice(0, Math.max(colon, 0));
    if (!Object.hasOwn(PATTERN_PREFIXES, prefix))
        return null;
    const ecosystem = PATTERN_PREFIXES[prefix];
    const rest = text.slice(colon + 1);
    // The first character may be the @ of an npm scope.
    const at = rest.indexOf('@', 1);
    const name = at === -1 ? rest : rest.slice(0, at);
    const range = at === -1 ? null : rest.slice(at + 1);
    return name === '' || range === '' ? null : { ecosystem, name: normalName(ecosystem, name), range };
}
// PEP 503 for PyPI; GitHub's owners and repositories know no case. The graph holds PyPI names normalised.
function normalName(ecosystem, name) {
    if (ecosystem === 'pypi')
        return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return ecosystem === 'github-actions' ? name.toLowerCase() : name;
}
/** How a name of the graph is compared with a pattern's. */
function comparableName(ecosystem, name) {
    return ecosystem === 'npm' ? name : normalName(ecosystem, name);
}
/**
 * Every name by which patterns may speak of a package, as they compare it. An action or a workflow in a folder goes by its
 * repository too: `actions:owner/*` that lets `owner/repo/setup` by would be a ban with a way round it.
 */
function comparableNames(ecosystem, name) {
    const whole = comparableName(ecosystem, name);
    if (ecosystem !== 'github-actions')
        return [whole];
    const repository = whole.split('/', 2).join('/');
    return repository === whole ? [whole] : [whole, repository];
}


/***/ }),

/***/ 52582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   XY: () => (/* binding */ ADVISORY_SOURCES),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/** Strictest first. `off` silences. */
const EFFECTS = ['deny', 'hold', 'warn', 'note', 'off'];
/** An origin as people write places: `policy.yml:3:5`. */
const originText = ({ uri, line, column }) => `${uri}:${line}:${column}`;
/** Where advisories may come from; `embedded` is the snapshot, every other one is asked over the network. */
const ADVISORY_SOURCES = ['osv', 'npm', 'pypi', 'github', 'embedded'];


/***/ }),

/***/ 32566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ UPDATE_LEVELS)
/* harmony export */ });
/** Smallest first. In 0.x a step of the second number is `minor`, as semver names it, though it may break. */
const UPDATE_LEVELS = ['patch', 'minor', 'major'];


/***/ }),

/***/ 40529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   p: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52582);
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35736);


/** The effective policy of a layer, defaults filled in. */
function effectivePolicy(uri, layer, sha256) {
    const rules = new Map();
    for (const [id, { configs, lockedBy }] of [...layer.rules].toSorted(([a], [b]) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b))) {
        if (configs.length > 0 || lockedBy !== null)
            rules.set(id, { locked: lockedBy !== null, configs });
    }
    const settings = {
        mode: layer.mode,
        merge: layer.merge,
        publish: { npm: { access: 'public', tag: null }, release: true, ...layer.publish },
        advisories: { sources: null, maxAge: null, ...layer.advisories },
        services: layer.services ?? {},
    };
    const said = { ...settings, rules, waivers: inPlaceOrder(layer.waivers) };
    return { uri, digest: policyDigest(said, sha256), ...said, origins: layer.places };
}
/**
 * The digest of an effective policy. It covers what the policy says and not where: comments and the order of
 * configs leave it alone.
 */
function policyDigest({ mode, merge, publish, advisories, services, rules, waivers }, sha256) {
    const said = {
        mode,
        merge,
        publish,
        advisories,
        services,
        rules: [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs: configs.map(withoutOrigin) })),
        waivers: waivers.map(withoutOrigin).map(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d).toSorted(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X),
    };
    return { sha256: sha256((0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(said)) };
}
const withoutOrigin = (value) => ({ ...value, origin: undefined, places: undefined });
/** Each waiver once, though several documents may extend the one that has it. */
function inPlaceOrder(waivers) {
    const byPlace = new Map(waivers.map((waiver) => [(0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .originText */ .CQ)(waiver.origin), waiver]));
    return [...byPlace].toSorted(([a], [b]) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b)).map(([, waiver]) => waiver);
}


/***/ }),

/***/ 23650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   U7: () => (/* binding */ atLeastAsStrict),
/* harmony export */   VD: () => (/* binding */ strictness),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47234);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52582);


/** The smaller, the stricter. */
const strictness = (effect) => _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_EFFECTS */ .n.indexOf(effect);
/** What one config makes of an outcome; null: the config is silent about it. */
function effectOf(config, outcome) {
    if (config.effect === 'off')
        return null;
    const decided = outcome.effect ??
        (outcome.state === 'indeterminate'
            ? (config.unavailable ?? 'indeterminate')
            : // A record without a severity is the map's own case; it never takes the mildest one.
                typeof config.effect === 'string'
                    ? config.effect
                    : config.effect[outcome.level ?? 'unknown']);
    return decided === 'off' ? null : decided;
}
/** Whether the first is at least as strict as the second at every severity. */
function atLeastAsStrict(one, other) {
    return ['critical', 'high', 'moderate', 'low', 'unknown'].every((severity) => _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECTS */ .tQ.indexOf(effectAt(one, severity)) <= _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECTS */ .tQ.indexOf(effectAt(other, severity)));
}
function effectAt(effect, severity) {
    return typeof effect === 'string' ? effect : effect[severity];
}
/** The verdict that one finding alone would give. */
function verdictOf(effect) {
    return effect === 'warn' || effect === 'note' ? 'pass' : effect;
}


/***/ }),

/***/ 51657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ weaknesses),
/* harmony export */   z: () => (/* binding */ checkLocked)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35736);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54764);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33047);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52582);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23650);





/**
 * Refuses what a document says of a rule that it inherits locked, unless it is at least as strict: of
 * every inherited config some own one must take the place. (Nothing could be loosened anyway, since
 * a locked rule keeps its inherited configs; but a file that seems to say so would mislead.)
 */
function checkLocked(rule, own, inherited, lockedBy, problems) {
    if (own.broken)
        return;
    const locked = `${rule.id} is locked by ${(0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .originText */ .CQ)(lockedBy)}`;
    if (own.locked === false)
        problems.add(own.at, `${locked} and stays so`, 'Leave "locked" out.');
    if (own.configs.length === 0 && inherited.length > 0) {
        problems.add(own.at, `${locked} and can't be turned off`, 'Leave the rule out, or make it stricter.');
        return;
    }
    for (const config of inherited) {
        const [best] = own.configs
            .map((one) => ({ one, weaker: weaknesses(one, config, rule) }))
            .toSorted((a, b) => a.weaker.length - b.weaker.length);
        if (best === undefined || best.weaker.length === 0)
            continue;
        const message = `${locked} and can't be loosened: ${best.weaker.join('; ')}`;
        problems.add(best.one.origin, message, `Be at least as strict as ${(0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .originText */ .CQ)(config.origin)}, or leave it out.`);
    }
}
/** In what one config is weaker than another; empty: it can take its place. */
function weaknesses(one, other, rule) {
    const weaker = [];
    if (!(0,_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeastAsStrict */ .U7)(one.effect, other.effect)) {
        weaker.push(`its effect is ${showEffect(one.effect)}, weaker than ${showEffect(other.effect)}`);
    }
    if (UNAVAILABLE.indexOf(one.unavailable) > UNAVAILABLE.indexOf(other.unavailable)) {
        weaker.push(`unavailable evidence means ${one.unavailable ?? 'indeterminate'}, weaker than ${other.unavailable ?? 'indeterminate'}`);
    }
    if (!includes(one.match, other.match))
        weaker.push('its match is narrower');
    if (one.except !== null && (other.except === null || !includes(other.except, one.except))) {
        weaker.push('it excepts more');
    }
    const left = other.gates.filter((gate) => !one.gates.includes(gate));
    if (left.length > 0)
        weaker.push(`it leaves out ${left.join(', ')}`);
    for (const [name, option] of Object.entries(rule.options)) {
        if (isStricter(option, one.options[name], other.options[name]))
            continue;
        const [weak, strict] = [one, other].map(({ options }) => (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(writtenAs(option, options[name])));
        weaker.push(`${name} is ${weak} against ${strict}${WAYS[option.stricter]}`);
    }
    return weaker;
}
/** A value as a policy has it. */
function writtenAs({ schema }, value) {
    if (typeof value === 'string')
        return value;
    return schema['format'] === 'duration' && typeof value === 'number' ? (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(value) : (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(value);
}
/** Strictest first. */
const UNAVAILABLE = ['deny', null, 'hold', 'warn'];
const WAYS = {
    shorter: ', where shorter is stricter',
    longer: ', where longer is stricter',
    effect: '',
    fixed: ', where no change is allowed',
};
const showEffect = (effect) => typeof effect === 'string' ? effect : (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(effect).replaceAll('"', '');
/** Whether everything that the second match speaks of is also spoken of by the first. */
function includes(wide, narrow) {
    return ['ecosystems', 'scopes', 'packages', 'paths'].every((key) => {
        const [wanted, given] = [wide[key], narrow[key]];
        return wanted === undefined || (given !== undefined && given.every((item) => wanted.includes(item)));
    });
}
function isStricter(option, one, other) {
    switch (option.stricter) {
        case 'shorter':
            return contains(other, one);
        case 'longer':
            return contains(one, other);
        case 'effect':
            return effectRank(one) <= effectRank(other);
        case 'fixed':
            return (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(one) === (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(other);
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(option.stricter);
    }
}
const effectRank = (value) => _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .tQ.findIndex((effect) => effect === value);
/** Whether the first list has all items of the second, or the first number is at least the second. */
function contains(large, small) {
    if (typeof large === 'number' && typeof small === 'number')
        return large >= small;
    if (!Array.isArray(large) || !Array.isArray(small))
        return (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(large) === (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(small);
    const items = new Set(large.map(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d));
    return small.every((item) => items.has((0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(item)));
}


/***/ }),

/***/ 34542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pn: () => (/* reexport */ problem/* PolicyError */.pn),
  tb: () => (/* binding */ loadPolicy),
  rZ: () => (/* binding */ loadServices),
  H8: () => (/* reexport */ refOf)
});

// UNUSED EXPORTS: formatProblem, lintPolicy

// EXTERNAL MODULE: ./build/src/policy/effective.js
var policy_effective = __nccwpck_require__(40529);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __nccwpck_require__(52582);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __nccwpck_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __nccwpck_require__(63180);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var patterns_glob = __nccwpck_require__(35776);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var patterns_pattern = __nccwpck_require__(61722);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __nccwpck_require__(60163);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __nccwpck_require__(60818);
;// CONCATENATED MODULE: ./build/src/policy/yaml/correct.js
const MAX_LENGTH = 100;
/**
 * The line to write in place of a value, a key, or an item of a list: `gates: [review, merge]`. `text` is
 * YAML. Null where the line would be too long to read: then the remedy has to do.
 */
function corrected(node, text) {
    const { parent, step } = node;
    // A line of that many values is never short, and a list of mistakes asks for it once for each.
    if (parent?.kind === 'list' && parent.items.length > MAX_LENGTH)
        return null;
    const instead = new Map([[node, text]]);
    if (parent === null)
        return correct_short(text);
    if (parent.kind === 'list') {
        const list = flow(parent, instead);
        return correct_short(typeof parent.step === 'string' && parent.parent?.kind === 'map' ? `${plain(parent.step)}: ${list}` : list);
    }
    if (step !== '?')
        return correct_short(`${plain(String(step))}: ${text}`);
    const entry = parent.kind === 'map' && node.kind === 'scalar' ? parent.entries.get(node.text) : undefined;
    const value = entry?.key === node ? flow(entry.value, instead) : null;
    return (value === null ? null : correct_short(`${text}: ${value}`)) ?? correct_short(`${text}: …`);
}
const correct_short = (line) => (line.length > MAX_LENGTH || /[\p{Cc}\p{Cf}]/u.test(line) ? null : line);
/** A value in one line. */
function flow(node, instead) {
    const other = instead.get(node);
    if (other !== undefined)
        return other;
    if (node.kind === 'list')
        return `[${node.items.map((item) => flow(item, instead)).join(', ')}]`;
    if (node.kind === 'map') {
        const entries = [...node.entries.values()].map(({ key, value }) => `${plain(key.text)}: ${flow(value, instead)}`);
        return `{${entries.join(', ')}}`;
    }
    return node.kind === 'scalar' && (!node.quoted || node.text !== '') ? written(node) : '""';
}
const written = ({ quoted, text }) => (quoted ? JSON.stringify(text) : plain(text));
/** Text as it stands where YAML takes it so, quoted where not. */
const plain = (text) => /^[\w.<>=^~/$][\w.<>=^~/$+ -]*$/.test(text) && text.trim() === text ? text : JSON.stringify(text);

;// CONCATENATED MODULE: ./build/src/policy/suggest.js
const suggest_MAX_LENGTH = 64;
/** The candidate that a person most likely meant; null where none is near. Case never makes a difference. */
function nearest(word, candidates) {
    if (word.length > suggest_MAX_LENGTH)
        return null;
    const wanted = word.toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        // That many letters have to come or go at least.
        if (Math.abs(candidate.length - wanted.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** `Did you mean "x"?` where something is near, else the whole list. */
function didYouMean(word, candidates, fallback) {
    return suggested(nearest(word, candidates), candidates, fallback);
}
/** What {@link didYouMean} says where the nearest is known already. */
function suggested(near, candidates, fallback) {
    return near === null ? (fallback ?? `Use one of ${candidates.join(', ')}.`) : `Did you mean "${near}"?`;
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/node.js
const MAX_PATH = 120;
/** Where a value stands in its document: `rules.licenses.allow[2]`. */
function pathOf(node) {
    let path = '';
    for (let at = node; at.parent !== null && path.length < MAX_PATH; at = at.parent) {
        const step = typeof at.step === 'number' ? `[${at.step}]` : `.${at.step}`;
        path = step + path;
    }
    return path.replace(/^\./, '');
}
/** The text of every scalar of a document, keys too: whatever of it turns out to be a glob or a pattern. */
function* textsOf(node) {
    if (node.kind === 'scalar')
        yield node.text;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* textsOf(item);
    else if (node.kind === 'map') {
        for (const { key, value } of node.entries.values()) {
            yield key.text;
            yield* textsOf(value);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/policy/document/read.js




/** Where each key of a map stands. */
const placesOf = (entries) => Object.fromEntries([...entries].map(([name, { key: { uri, line, column }, },]) => [name, { uri, line, column }]));
/** How a value looks to the person who wrote it. */
function show(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.kind === 'invalid' || node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,errors/* quote */.hD)(node.value) : `the ${typeof node.value} ${(0,errors/* quote */.hD)(node.text)}`;
}
/** Reports a value of the wrong kind; silent about what was reported already. */
function expected(node, what, to, remedy, yaml = null) {
    if (node.kind !== 'invalid') {
        const path = pathOf(node);
        // A file that is no policy may be one with a secret in it, to which a link of a pull request leads.
        const [name, found] = path === '' ? ['the document', node.kind === 'scalar' ? 'text' : show(node)] : [path, show(node)];
        to.problems.add(node, `${name} must be ${what}, not ${found}`, remedy, yaml);
    }
    return null;
}
/** A map with none but the given keys. Unknown ones are reported, and the rest is read. */
function readMap(node, keys, to) {
    const entries = readAnyMap(node, to, keys);
    if (entries === null)
        return null;
    for (const [name, { key }] of entries) {
        if (!keys.includes(name))
            addUnknown('key', key, name, keys, to);
    }
    return entries;
}
/** A map whose keys are data. */
function readAnyMap(node, to, keys = []) {
    if (node.kind === 'map')
        return node.entries;
    const remedy = keys.length === 0 ? 'Write "key: value" lines below it.' : `Its keys are ${keys.join(', ')}.`;
    return expected(node, 'a map', to, remedy);
}
/** Reports a word of a closed set that is none of it. Null, as every reader gives after a problem. */
function addUnknown(what, at, word, known, to) {
    const near = nearest(word, known);
    to.problems.add(at, unknown(what, at, word), suggested(near, known), near === null ? null : corrected(at, plain(near)));
    return null;
}
function unknown(what, at, word) {
    // A key and an item of a list are told by what holds them, a value by its key.
    const holder = at.step === '?' || typeof at.step === 'number' ? at.parent : at;
    const path = holder === null ? '' : pathOf(holder);
    return `unknown ${what} ${(0,errors/* quote */.hD)(word)}${path === '' ? '' : ` in ${path}`}`;
}
/** A scalar as an item of a list in brackets. */
const inFlow = ({ text }) => plain(text);
/** The value of a key as `read` gives it; null where the key is absent, as after a problem. */
function readAt(entries, key, read) {
    const value = entries?.get(key)?.value;
    return value === undefined ? null : read(value);
}
/** A list; every item is read, and one bad item makes the whole list null. */
function readList(node, item, to) {
    if (node.kind !== 'list') {
        const yaml = node.kind === 'scalar' && node.value !== null ? corrected(node, `[${inFlow(node)}]`) : null;
        return expected(node, 'a list', to, 'Lists are written as lists.', yaml);
    }
    const items = node.items.map(item);
    return items.includes(null) ? null : items;
}
/** A list that says something: an empty one would match nothing, which nobody means. */
function readSome(node, item, to) {
    if (node.kind === 'list' && node.items.length === 0) {
        return expected(node, 'a list of at least one', to, 'Leave the key out to match everything.');
    }
    return readList(node, item, to);
}
/** Lists under keys of their own, each item as its reader gives it; an absent key, or a bad list, is left out. */
function readLists(entries, readers, to) {
    const lists = Object.entries(readers).flatMap(([key, item]) => {
        const list = readAt(entries, key, (value) => readSome(value, item, to));
        return list === null ? [] : [[key, list]];
    });
    return Object.fromEntries(lists);
}
/** The sound items of a list; bad ones are reported and left out. */
function readSound(node, item, to) {
    const items = node.kind === 'list' ? node.items.map(item) : readList(node, item, to);
    return items?.filter((one) => one !== null) ?? [];
}
/** Text that says something. A number or a date written without quotes is pointed out, never converted. */
function readText(node, what, to) {
    if (node.kind !== 'scalar' || node.value === null)
        return expected(node, what, to, 'Write text.');
    if (typeof node.value !== 'string') {
        return expected(node, what, to, 'Quote it.', corrected(node, `"${node.text}"`));
    }
    if (node.value.trim() === '')
        return expected(node, what, to, 'Write text.');
    return node.value;
}
/** One word of a closed set. */
function readWord(node, what, words, to) {
    const known = words.find((word) => node.kind === 'scalar' && node.value === word);
    if (known !== undefined)
        return known;
    if (node.kind === 'scalar' && typeof node.value === 'string') {
        return addUnknown(what, node, node.value, words, to);
    }
    return expected(node, what, to, `Use one of ${words.join(', ')}.`);
}
// What YAML 1.1 took for booleans, and what was quoted.
const BOOLEANS = new Map(['true', 'yes', 'on', 'false', 'no', 'off'].map((word, index) => [word, index < 3]));
function readBoolean(node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'boolean')
        return node.value;
    const meant = node.kind === 'scalar' ? BOOLEANS.get(node.text.toLowerCase()) : undefined;
    const yaml = meant === undefined ? null : corrected(node, String(meant));
    return expected(node, 'true or false', to, 'Write true or false.', yaml);
}
/** Whether a value is a certain word, without any report. */
const isWord = (node, word) => node.kind === 'scalar' && node.value === word;

// EXTERNAL MODULE: ./build/src/domain/duration.js
var domain_duration = __nccwpck_require__(54764);
;// CONCATENATED MODULE: ./build/src/policy/document/values.js







/** A duration, in milliseconds. */
function readDuration(node, to) {
    const what = 'a duration';
    const remedy = 'Write a whole number and h, d or w: 36h, 7d, 2w.';
    if (node.kind === 'scalar' && typeof node.value === 'string') {
        const duration = (0,domain_duration/* parseDuration */.E)(node.value);
        if (duration !== null)
            return duration;
    }
    const [, count, unit] = /^(\d+)\s*([hdw])(?:ours?|ays?|eeks?)?$/i.exec(textOf(node)) ?? [];
    const meant = `${count}${unit?.toLowerCase()}`;
    return bad(node, what, remedy, to, (0,domain_duration/* parseDuration */.E)(meant) === null ? null : meant);
}
/** A calendar date: `2026-02-30` is none. */
function readDate(node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'string' && isDate(node.value))
        return node.value;
    return bad(node, 'a date', 'Write a day that exists, as year-month-day: 2027-01-31.', to, lastDay(textOf(node)));
}
/** The last day of a month that is written with more days than it has. */
function lastDay(text) {
    const [, month] = /^(\d{4}-\d{2})-\d{2}$/.exec(text) ?? [];
    const days = [31, 30, 29, 28].map((day) => `${month}-${day}`);
    return (month !== undefined && text > `${month}-28` && days.find(isDate)) || null;
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A moment in UTC: `2026-12-01T00:00:00Z`. */
function readMoment(node, to) {
    const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
    const valid = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && isDate(text.slice(0, 10));
    if (valid && !Number.isNaN(Date.parse(text)))
        return text;
    return bad(node, 'a moment', 'Write it in UTC: 2026-12-01T00:00:00Z.', to);
}
/** A minimatch glob over paths. */
function readGlob(node, to) {
    const text = readText(node, 'a glob', to);
    if (text === null)
        return null;
    const wrong = globProblem(text) ?? pathProblem(text);
    if (wrong === null)
        return text;
    to.problems.add(node, `bad glob ${(0,errors/* quote */.hD)(text)}: ${wrong.cause}`, wrong.remedy);
    return null;
}
/** A package pattern: `npm:@scope/*`, `npm:lodash@<4.17.21`. */
function readPackagePattern(node, to) {
    const text = readText(node, 'a package pattern', to);
    if (text === null)
        return null;
    const pattern = (0,patterns_pattern/* parsePackagePattern */.SP)(text);
    if (pattern === null) {
        to.problems.add(node, `bad package pattern ${(0,errors/* quote */.hD)(text)}: it begins with npm:, pypi: or actions:, then a name, perhaps @ and a range`, 'Write it so:', corrected(node, `"${likelyPattern(text)}"`));
        return null;
    }
    const odd = nameProblem(pattern);
    if (odd !== null) {
        to.problems.add(node, `bad package pattern ${(0,errors/* quote */.hD)(text)}: ${odd.cause}`, odd.remedy);
        return null;
    }
    const wrong = (0,patterns_glob/* isGlob */.fg)(pattern.name) || /[!#()\\]/.test(pattern.name) ? globProblem(pattern.name) : null;
    if (wrong !== null) {
        to.problems.add(node, `bad glob ${(0,errors/* quote */.hD)(pattern.name)}: ${wrong.cause}`, wrong.remedy);
        return null;
    }
    const { range } = pattern;
    const readable = range === null || (range.length <= MAX_RANGE && range.trim() !== '');
    if (!readable || (range !== null && !to.versions[pattern.ecosystem].validRange(range))) {
        const cause = `bad version range ${(0,errors/* quote */.hD)(range ?? '')} in ${(0,errors/* quote */.hD)(text)}`;
        to.problems.add(node, cause, `Use the syntax of ${pattern.ecosystem}: ${RANGES[pattern.ecosystem]}.`);
        return null;
    }
    return text;
}
// Some readers of ranges take the square of the length.
const MAX_RANGE = 2000;
const RANGES = {
    npm: '<4.17.21, ^1.2.0, 1.x, >=2 <3 || 4.0.0',
    pypi: '<2.32.0, ~=1.4, ==1.*, >=2,<3',
    'github-actions': '<4.1.3, ^4, v4; a branch or a commit has no order',
};
/** What a person may have meant by a pattern that can't be read. */
function likelyPattern(text) {
    const colon = text.indexOf(':');
    const prefix = colon === -1 ? 'npm' : nearest(text.slice(0, colon), Object.keys(patterns_pattern/* PATTERN_PREFIXES */.oA));
    const likely = `${prefix}:${text.slice(colon + 1)}`;
    return prefix !== null && (0,patterns_pattern/* parsePackagePattern */.SP)(likely) !== null ? likely : 'npm:lodash@<4.17.21';
}
/** Why no package can have such a name, so that a ban on it would ban nothing; null: one can. */
function nameProblem({ ecosystem, name }) {
    if (/[\s\p{Cc}\p{Cf}]/u.test(name)) {
        const remedy = 'Leave it out. A version range stands behind an "@", without a space before it.';
        return { cause: 'white space or an invisible character stands in the name', remedy };
    }
    if ((0,patterns_glob/* isGlob */.fg)(name) || name.includes('/'))
        return null;
    if (ecosystem === 'github-actions') {
        return { cause: 'an action is named owner/repo', remedy: `For all of the owner write "actions:${name}/*".` };
    }
    if (!name.startsWith('@'))
        return null;
    return { cause: 'it is a scope and no package', remedy: `For all of the scope write "npm:${name}/*".` };
}
/** Why a glob does not mean what it seems to; null: it does. */
function globProblem(glob) {
    if (glob.length > 256)
        return { cause: 'it is longer than 256 characters', remedy: 'Shorten it.' };
    if (glob.startsWith('!'))
        return { cause: 'globs are not negated', remedy: 'Use "except" for what it leaves out.' };
    if (/[?*+@!]\(/.test(glob))
        return { cause: 'it holds an extended glob', remedy: 'Use * ? [abc] or {a,b}.' };
    if (glob.includes('\\'))
        return { cause: 'it holds a backslash', remedy: 'Separate folders by "/".' };
    if (!balanced(glob))
        return { cause: 'a bracket or brace is not closed', remedy: 'Close it, or leave it out.' };
    if ((0,patterns_glob/* bracesOf */.S)(glob) <= patterns_glob/* MAX_BRACES */.On)
        return null;
    return { cause: `its braces stand for more than ${patterns_glob/* MAX_BRACES */.On} globs`, remedy: 'Write fewer.' };
}
function pathProblem(glob) {
    const odd = glob.startsWith('/') || glob.split('/').some((part) => part === '..' || part === '.');
    if (!odd)
        return null;
    return { cause: 'paths are relative to the project', remedy: 'Leave "/", "./" and "../" out.' };
}
function balanced(glob) {
    const open = [];
    for (const character of glob) {
        if (open.at(-1) === '[') {
            if (character === ']')
                open.pop();
        }
        else if (character === '[' || character === '{')
            open.push(character);
        else if (character === ']')
            return false;
        else if (character === '}' && open.pop() !== '{')
            return false;
    }
    return open.length === 0;
}
const textOf = (node) => (node.kind === 'scalar' ? node.text : '');
function bad(node, what, remedy, to, meant = null) {
    if (node.kind === 'invalid')
        return null;
    const text = node.kind === 'scalar' && node.value !== null ? (0,errors/* quote */.hD)(node.text) : `a ${node.kind}`;
    to.problems.add(node, `bad ${what.replace(/^an? /, '')}: ${text}`, remedy, meant === null ? null : corrected(node, meant));
    return null;
}

;// CONCATENATED MODULE: ./build/src/policy/document/match.js






const KEYS = ['ecosystems', 'scopes', 'packages', 'paths'];
/** Which subjects a config speaks of; null after a problem. */
const readMatch = (node, to) => readKeys(node, KEYS, to);
/** Which findings a waiver excuses: a match that may name an advisory. */
const readWaiverMatch = (node, to) => readKeys(node, [...KEYS, 'advisory'], to);
/** What a config leaves out. An empty map would leave out everything. */
function readExcept(node, to) {
    const except = readKeys(node, KEYS, to);
    if (except === null || Object.keys(except).length > 0)
        return except;
    to.problems.add(node, 'an empty "except" leaves out everything', 'Say what it leaves out, or drop it.');
    return null;
}
/** At least one gate, each once. */
function readGates(node, to) {
    const gates = readSome(node, (item) => readWord(item, 'gate', domain_gate/* GATES */.JH, to), to);
    return gates === null ? null : domain_gate/* GATES */.JH.filter((gate) => gates.includes(gate));
}
// Only those of which the form is known: databases name their records as they like.
const ODD_ID = /^(ghsa|cve)-/i;
const ID = /^(GHSA(-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})$/;
/** An id that no database can have would excuse nothing, and be told as unused only when it is too late. */
function readAdvisoryId(node, to) {
    const id = readText(node, 'the id of an advisory', to);
    if (id === null || (!/\s/.test(id) && (!ODD_ID.test(id) || ID.test(id))))
        return id;
    const [prefix, rest] = [id.trim().slice(0, 5).toUpperCase(), id.trim().slice(5).toLowerCase()];
    const likely = `${prefix}${rest}`;
    const remedy = 'Write it as the database does: GHSA-xxxx-xxxx-xxxx, CVE-2021-23337.';
    to.problems.add(node, `bad advisory id ${(0,errors/* quote */.hD)(id)}`, remedy, ID.test(likely) ? corrected(node, likely) : null);
    return null;
}
function readKeys(node, keys, to) {
    const before = to.problems.count;
    const entries = readMap(node, keys, to);
    if (entries === null)
        return null;
    const lists = readLists(entries, {
        ecosystems: (item) => readWord(item, 'ecosystem', domain_package/* ECOSYSTEMS */.SQ, to),
        scopes: (item) => readWord(item, 'scope', domain_package/* SCOPES */.iW, to),
        packages: (item) => readPackagePattern(item, to),
        paths: (item) => readGlob(item, to),
    }, to);
    const advisory = keys.includes('advisory') ? readAt(entries, 'advisory', (id) => readAdvisoryId(id, to)) : null;
    if (to.problems.count > before)
        return null;
    return { ...lists, ...(advisory !== null && { advisory }) };
}

;// CONCATENATED MODULE: ./build/src/policy/document/waivers.js







/** The longest a waiver may last, in days. */
const MAX_DAYS = 180;
/** The rule whose waivers must be exact, and how long they may last: advisories against good packages happen. */
const EXACT = { rule: 'malware', days: 14 };
/** The section `waivers`. Bad ones are reported and left out. */
const readWaivers = (node, to) => readSound(node, (item) => readWaiver(item, to), to);
const waivers_KEYS = ['rule', 'match', 'gates', 'reason', 'owner', 'expires'];
function readWaiver(node, to) {
    const before = to.problems.count;
    const entries = readMap(node, waivers_KEYS, to);
    if (entries === null || node.kind !== 'map')
        return null;
    const need = (key, reader) => {
        const value = entries.get(key)?.value;
        return value === undefined ? lacks(node, key, to) : reader(value);
    };
    const rule = need('rule', (value) => readRuleId(value, to));
    const reason = need('reason', (value) => readWords(value, 'a reason', to));
    const owner = need('owner', (value) => readWords(value, 'an owner', to));
    const expires = need('expires', (value) => readExpiry(value, rule === EXACT.rule ? EXACT.days : MAX_DAYS, to));
    const match = entries.get('match')?.value;
    const matched = match === undefined ? {} : readWaiverMatch(match, to);
    const gates = readAt(entries, 'gates', (value) => readGates(value, to));
    if (to.problems.count > before || rule === null || reason === null || owner === null || expires === null)
        return null;
    if (matched === null)
        return null;
    const origin = { uri: node.uri, line: node.line, column: node.column };
    const waiver = { rule, match: matched, gates, reason, owner, expires, origin };
    if (rule === EXACT.rule && !isExact(waiver, to.versions))
        return inexact(match ?? node, to);
    return waiver;
}
const EXAMPLES = {
    rule: 'rule: known-advisories',
    reason: 'reason: the vulnerable function is never called',
    owner: 'owner: "@acme/platform"',
};
function lacks(node, key, to) {
    const yaml = EXAMPLES[key] ?? `${key}: ${(0,day/* dayAfter */.PV)(Date.parse(to.now), 30)}`;
    to.problems.add(node, `the waiver lacks ${key}`, 'Add it:', yaml);
    return null;
}
/** Text that a person can see and read: a blank that is none to a computer names nobody. */
function readWords(node, what, to) {
    const text = readText(node, what, to);
    if (text === null || /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')))
        return text;
    return expected(node, what, to, 'Write words.');
}
function readRuleId(node, to) {
    const id = readText(node, 'a rule', to);
    if (id === null || to.rules.has(id))
        return id;
    return addUnknown('rule', node, id, [...to.rules.keys()], to);
}
function readExpiry(node, days, to) {
    const expires = readDate(node, to);
    const latest = (0,day/* dayAfter */.PV)(Date.parse(to.now), days);
    if (expires === null || expires <= latest)
        return expires;
    const message = `the waiver lasts until ${expires}, more than ${days} days from now`;
    to.problems.add(node, message, `Let it expire by ${latest}, and renew it then if it is still needed.`, `expires: ${latest}`);
    return null;
}
/** One advisory, one package, one version. */
function isExact({ match }, versions) {
    const [only, ...others] = match.packages ?? [];
    const pattern = only === undefined || others.length > 0 ? null : (0,patterns_pattern/* parsePackagePattern */.SP)(only);
    if (match.advisory === undefined || pattern === null || pattern.range === null)
        return false;
    return !(0,patterns_glob/* isGlob */.fg)(pattern.name) && (versions[pattern.ecosystem]?.valid(pattern.range) ?? false);
}
function inexact(node, to) {
    const message = `${(0,errors/* quote */.hD)(EXACT.rule)} is waived by one advisory, package and version alone`;
    const yaml = 'match: {advisory: MAL-2026-1234, packages: ["npm:name@1.2.3"]}';
    to.problems.add(node, message, 'Name all three exactly:', yaml);
    return null;
}

;// CONCATENATED MODULE: ./build/src/policy/extend/floor-settings.js




/** The sources of a policy that names none, online. */
const DEFAULT_SOURCES = ['osv', 'embedded'];
/** Everything but rules and mode: section by section, the stricter of a policy and the floor beneath it. */
function stricterSettings(own, floor, overrule) {
    const won = new Set();
    const win = (path, message) => {
        won.add(path);
        if (message !== null)
            overrule(own.places[path] ?? own.places[path.replace(/\..*/, '')], message);
    };
    const settings = {
        merge: mergeOf(own, floor, win),
        publish: publishOf(own, floor, win),
        advisories: advisoriesOf(own, floor, win),
        services: servicesOf(own, floor, win),
        waivers: waiversOf(own, floor, overrule),
    };
    return { ...settings, places: floor_settings_placesOf(own, floor, won) };
}
function floor_settings_placesOf(own, floor, won) {
    const places = { ...own.places };
    for (const [path, place] of Object.entries(floor.places)) {
        if (won.has(path) || (places[path] === undefined && !/^(?:merge|mode)\b/.test(path)))
            places[path] = place;
    }
    const within = floor.places['merge.allow'] ?? floor.places['merge'];
    return won.has('merge.within') && within !== undefined ? { ...places, 'merge.within': within } : places;
}
/** Without a section of its own a policy merges nothing; with one, what the floor's section allows as well. */
function mergeOf(own, { merge: floor }, win) {
    if (own.merge === null || floor === null)
        return own.merge;
    const allowed = new Set(floor.authors.map(canonical/* canonicalJson */.d));
    const authors = own.merge.authors.filter((author) => allowed.has((0,canonical/* canonicalJson */.d)(author)));
    if (authors.length < own.merge.authors.length)
        win('merge.authors', 'the floor does not let all of these authors merge');
    win('merge.within', null);
    return { ...own.merge, authors, within: [floor.allow] };
}
function publishOf(own, { publish: floor }, win) {
    const publish = { ...own.publish };
    if (floor?.release === false) {
        if (publish.release !== false)
            win('publish.release', publish.release ? 'the floor makes no GitHub release' : null);
        publish.release = false;
    }
    const mine = publish.npm;
    if (mine === null)
        return publish;
    if (floor?.npm === null) {
        win('publish.npm', mine === undefined ? null : 'the floor publishes nothing to npm');
        publish.npm = null;
    }
    else if (floor?.npm?.access === 'restricted' && mine?.access !== 'restricted') {
        win('publish.npm', mine === undefined ? null : 'the floor publishes with "access: restricted"');
        publish.npm = { tag: mine?.tag ?? null, access: 'restricted' };
    }
    return publish;
}
/** Every source of both, and the younger age: a policy that asks nobody finds nothing. */
function advisoriesOf(own, floor, win) {
    const [mine, theirs] = [own.advisories?.sources ?? null, floor.advisories?.sources ?? null];
    const asked = new Set([...(mine ?? DEFAULT_SOURCES), ...(theirs ?? DEFAULT_SOURCES)]);
    const sources = mine === null && theirs === null ? null : policy/* ADVISORY_SOURCES */.XY.filter((source) => asked.has(source));
    if (asked.size > (mine ?? DEFAULT_SOURCES).length) {
        const added = [...asked].filter((source) => !mine?.includes(source)).join(', ');
        win('advisories.sources', mine === null ? null : `the floor asks ${added} as well`);
    }
    const age = own.advisories?.maxAge ?? null;
    const limit = floor.advisories?.maxAge ?? null;
    if (limit === null || (age !== null && age <= limit))
        return { sources, maxAge: age };
    win('advisories.max-age', age === null ? null : 'the floor lets a snapshot be less old');
    return { sources, maxAge: limit };
}
/** The floor's, where it names one: facts from a service of one's own choice could be any. */
function servicesOf(own, floor, win) {
    for (const [name, value] of Object.entries(floor.services ?? {})) {
        const mine = own.services?.[name];
        if (mine !== value)
            win(`services.${name}`, mine === undefined ? null : `the floor names ${name} itself`);
    }
    return { ...own.services, ...floor.services };
}
/** A waiver of a rule of the floor is the floor's to give; malware's are exact and short, and stay. */
function waiversOf(own, floor, overrule) {
    const enabled = (id) => (floor.rules.get(id)?.configs.length ?? 0) > 0;
    const theirs = floor.waivers.filter(({ rule }) => enabled(rule));
    const shared = new Set(theirs.map(({ origin }) => (0,policy/* originText */.CQ)(origin)));
    const kept = own.waivers.filter(({ rule, origin }) => {
        const counts = rule === EXACT.rule || !enabled(rule) || shared.has((0,policy/* originText */.CQ)(origin));
        if (!counts)
            overrule(origin, `${(0,errors/* quote */.hD)(rule)} is a rule of the floor, so this waiver does not count`);
        return counts;
    });
    return [...kept, ...theirs];
}

// EXTERNAL MODULE: ./build/src/policy/extend/locks.js
var locks = __nccwpck_require__(51657);
;// CONCATENATED MODULE: ./build/src/policy/extend/layer.js



/** Puts a document over its parents. The order of the parents makes no difference. */
function layerOf(document, parents, rules, problems) {
    const inherited = combineRules(parents);
    const combined = new Map(inherited);
    for (const [id, own] of document.rules) {
        const rule = rules.get(id);
        if (rule !== undefined)
            combined.set(id, ownRule(rule, own, inherited.get(id), problems));
    }
    const settle = (name, own, theirs) => inherit(name, own, theirs, document.modeAt, problems);
    return {
        mode: modeOf(document, parents, inherited, problems),
        rules: combined,
        merge: document.merge,
        publish: settle('publish', document.publish, parents.map((one) => one.publish)),
        advisories: settle('advisories', document.advisories, parents.map((one) => one.advisories)),
        services: settle('services', document.services, parents.map((one) => one.services)),
        waivers: [...new Set([...parents.flatMap((parent) => parent.waivers), ...document.waivers])],
        places: { ...inheritedPlaces(parents), ...document.places },
    };
}
/** Of several places the first by name, so that the order of the parents never shows; `merge` is not inherited. */
function inheritedPlaces(parents) {
    const all = parents.flatMap(({ places }) => Object.entries(places)).filter(([path]) => !/^merge\b/.test(path));
    return Object.fromEntries(all.toSorted(([, a], [, b]) => (0,canonical/* byCodeUnit */.X)((0,policy/* originText */.CQ)(b), (0,policy/* originText */.CQ)(a))));
}
/** Configs of one rule from several parents all apply; a lock of any of them holds. */
function combineRules(parents) {
    const combined = new Map();
    for (const parent of parents) {
        for (const [id, rule] of parent.rules) {
            const before = combined.get(id);
            combined.set(id, {
                configs: distinct([...(before?.configs ?? []), ...rule.configs]),
                lockedBy: heavierLock(before?.lockedBy ?? null, rule.lockedBy),
            });
        }
    }
    return combined;
}
/** Of two locks that of an organisation, since it forbids more than a preset's; then the first by place. */
function heavierLock(one, other) {
    if (one === null || other === null)
        return one ?? other;
    const order = Number(isPreset(one)) - Number(isPreset(other)) || (0,canonical/* byCodeUnit */.X)((0,policy/* originText */.CQ)(one), (0,policy/* originText */.CQ)(other));
    return order <= 0 ? one : other;
}
const isPreset = ({ uri }) => uri.startsWith('lockgate:');
/** Replaces what is inherited; a locked rule keeps it beside the own configs, and the strictest wins. */
function ownRule(rule, own, inherited, problems) {
    const configs = distinct(own.configs);
    if (inherited === undefined || inherited.lockedBy === null) {
        const off = configs.length === 0 ? { offAt: own.at } : {};
        return { configs, lockedBy: own.locked === true ? own.at : null, ...off };
    }
    (0,locks/* checkLocked */.z)(rule, own, inherited.configs, inherited.lockedBy, problems);
    const lockedBy = own.locked === true && isPreset(inherited.lockedBy) ? own.at : inherited.lockedBy;
    return { configs: distinct([...inherited.configs, ...configs]), lockedBy };
}
/** Each config once, in an order of its content. */
function distinct(configs) {
    const byContent = new Map();
    for (const config of configs) {
        const content = (0,canonical/* canonicalJson */.d)({ ...config, origin: null, places: null });
        const before = byContent.get(content);
        // Of two equal configs the place shown must not depend on the order of the parents.
        if (before === undefined || (0,canonical/* byCodeUnit */.X)((0,policy/* originText */.CQ)(config.origin), (0,policy/* originText */.CQ)(before.origin)) < 0) {
            byContent.set(content, config);
        }
    }
    return [...byContent].toSorted(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b)).map(([, config]) => config);
}
/**
 * Enforcing, if any parent enforces and the document does not say otherwise. Reporting only would
 * loosen every rule at once, so a lock of an organisation forbids it; one of a preset does not,
 * since the preset `audit-only` would give the same.
 */
function modeOf(document, parents, inherited, problems) {
    const theirs = parents.length > 0 && parents.every((parent) => parent.mode === 'report') ? 'report' : 'enforce';
    if (document.mode !== 'report' || theirs === 'report')
        return document.mode ?? theirs;
    for (const [id, { lockedBy }] of inherited) {
        if (lockedBy === null || isPreset(lockedBy))
            continue;
        const message = `${id} is locked by ${(0,policy/* originText */.CQ)(lockedBy)}, and "mode: report" would keep it from blocking`;
        problems.add(document.modeAt, message, 'Leave "mode" out.');
        return 'enforce';
    }
    return 'report';
}
/** Key by key: the own value, else the one on which all parents agree that have one. */
function inherit(name, own, parents, at, problems) {
    const values = new Map();
    for (const [key, value] of parents.flatMap((parent) => Object.entries(parent ?? {}))) {
        if (own !== undefined && Object.hasOwn(own, key))
            continue;
        if (values.has(key) && (0,canonical/* canonicalJson */.d)(values.get(key)) !== (0,canonical/* canonicalJson */.d)(value)) {
            problems.add(at, `the policies that it extends disagree about ${name}`, `Say in this file what "${name}" shall be.`);
        }
        values.set(key, value);
    }
    return { ...Object.fromEntries(values), ...own };
}

;// CONCATENATED MODULE: ./build/src/policy/extend/told.js

/** A layer that blocks nothing: what it would deny or hold is a warning. */
function told(layer, rules) {
    const mild = [...layer.rules].map(([id, rule]) => {
        const options = Object.entries(rules.get(id)?.options ?? {});
        const effects = options.filter(([, { stricter }]) => stricter === 'effect').map(([name]) => name);
        return [id, { ...rule, configs: rule.configs.map((config) => warning(config, effects)) }];
    });
    return { ...layer, rules: new Map(mild) };
}
function warning(config, effects) {
    const { effect } = config;
    const options = Object.fromEntries(effects.map((name) => [name, milder(config.options[name])]));
    return {
        ...config,
        effect: typeof effect === 'string'
            ? milder(effect)
            : {
                critical: milder(effect.critical),
                high: milder(effect.high),
                moderate: milder(effect.moderate),
                low: milder(effect.low),
                unknown: milder(effect.unknown),
            },
        unavailable: 'warn',
        options: { ...config.options, ...options },
    };
}
const milder = (effect) => (policy/* EFFECTS */.tQ.indexOf(effect) < policy/* EFFECTS */.tQ.indexOf('warn') ? 'warn' : effect);

;// CONCATENATED MODULE: ./build/src/policy/extend/floor.js






/**
 * Puts a floor beneath a policy that need not know of it: of both the stricter wins, section by section.
 * Nothing is refused, so that an organisation can roll a floor out over repositories as they are; what
 * of a policy no longer counts is told instead. (A rule that is `locked` up the chain of `extends`
 * is refused, because whoever writes such a policy names what it extends.)
 *
 * A policy that only reports goes on doing so: what its own rules say is a warning at most, and what the
 * floor says blocks. A floor that only reports is on trial: what it finds is a warning, and nothing is
 * overruled.
 */
function overFloor(own, floor, rules) {
    if (floor.mode === 'report') {
        const trial = own.mode === 'report' ? floor : told(floor, rules);
        return { layer: { ...own, rules: withRules(own, trial, false) }, overruled: [] };
    }
    const overruled = [];
    const overrule = (origin, message) => {
        // What a preset says is nobody's wish of this repository.
        if (origin !== undefined && !origin.uri.startsWith('lockgate:'))
            overruled.push({ origin, message });
    };
    const reporting = own.mode === 'report';
    if (reporting) {
        const origin = own.places['mode'];
        if (origin !== undefined)
            overruled.push({ origin, message: '"mode: report" does not hold for the rules of the floor' });
    }
    for (const [id, { configs }] of floor.rules) {
        const rule = rules.get(id);
        if (rule !== undefined)
            tellWeaker(rule, own.rules.get(id), configs, overrule);
    }
    const { places, ...settings } = stricterSettings(own, floor, overrule);
    const layer = {
        ...settings,
        mode: 'enforce',
        rules: withRules(reporting ? told(own, rules) : own, floor, true),
        places: reporting ? withMode(places, floor.places['mode']) : places,
    };
    return { layer, overruled: overruled.toSorted(byOrigin) };
}
function withMode(places, mode) {
    const others = Object.fromEntries(Object.entries(places).filter(([path]) => path !== 'mode'));
    return mode === undefined ? others : { ...others, mode };
}
function byOrigin({ origin: a }, { origin: b }) {
    return (0,canonical/* byCodeUnit */.X)(a.uri, b.uri) || a.line - b.line || a.column - b.column;
}
/** The configs of both. Each speaks for itself and the strictest wins, so that none can take back what another says. */
function withRules(own, floor, lock) {
    const combined = new Map(own.rules);
    for (const [id, { configs, lockedBy }] of floor.rules) {
        const [first] = configs;
        if (first === undefined)
            continue;
        const before = combined.get(id);
        combined.set(id, {
            configs: distinct([...(before?.configs ?? []), ...configs]),
            lockedBy: before?.lockedBy ?? (lock ? (lockedBy ?? first.origin) : null),
        });
    }
    return combined;
}
/** Tells what a policy says of a rule of the floor that is weaker than the floor. */
function tellWeaker(rule, own, floor, overrule) {
    if (own === undefined)
        return;
    for (const config of floor) {
        if (own.configs.length === 0) {
            overrule(own.offAt, `${rule.id} can't be turned off: the floor has it at ${(0,policy/* originText */.CQ)(config.origin)}`);
            return;
        }
        const [best] = own.configs
            .map((one) => ({ one, weaker: (0,locks/* weaknesses */.K)(one, config, rule) }))
            .toSorted((a, b) => a.weaker.length - b.weaker.length);
        if (best === undefined || best.weaker.length === 0)
            continue;
        const where = `the floor applies too (${(0,policy/* originText */.CQ)(config.origin)})`;
        overrule(best.one.origin, `${rule.id} is weaker here, and ${where}: ${best.weaker.join('; ')}`);
    }
}

// EXTERNAL MODULE: ./build/src/policy/presets.js
var presets = __nccwpck_require__(28368);
;// CONCATENATED MODULE: ./build/src/policy/document/reference.js



/** The names of the policies that Lockgate brings along. */
const PRESETS = Object.keys(presets/* PRESETS */.f);
const GITHUB = /^github:([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/\/([^@\s?#\\]+)@([0-9a-f]{40})$/;
const presetRef = (name) => ({ kind: 'preset', uri: `lockgate:${name}`, name });
/** What a document's own uri refers to; anything but a preset or a pinned file is a path. */
function refOf(uri) {
    const preset = PRESETS.find((name) => uri === `lockgate:${name}`);
    if (preset !== undefined)
        return presetRef(preset);
    return parseGithub(uri) ?? { kind: 'file', uri, path: uri };
}
/** Resolves what stands under `extends`, relative to the document that says so. */
function resolveReference(text, from) {
    if (text.startsWith('lockgate:'))
        return resolvePreset(text);
    if (text.startsWith('github:'))
        return parseGithub(text) ?? badGithub(text);
    if (text.startsWith('./') || text.startsWith('../'))
        return resolveFile(text, from);
    const forms = 'Write lockgate:<preset>, ./file.yml, or github:org/repo//path.yml@<full commit SHA>.';
    const preset = nearest(text, PRESETS);
    const yaml = preset === null ? (/^[^/:][^:]*\.ya?ml$/.test(text) ? `extends: ./${text}` : null) : `extends: lockgate:${preset}`;
    return { message: `bad reference ${(0,errors/* quote */.hD)(text)} in extends`, remedy: forms, yaml };
}
function resolvePreset(text) {
    const name = text.slice('lockgate:'.length);
    const preset = PRESETS.find((one) => one === name);
    if (preset !== undefined)
        return presetRef(preset);
    const near = nearest(name, PRESETS);
    const remedy = near === null ? `The presets are ${PRESETS.join(', ')}.` : `Did you mean "lockgate:${near}"?`;
    return { message: `unknown preset ${(0,errors/* quote */.hD)(name)}`, remedy, yaml: near === null ? null : `extends: lockgate:${near}` };
}
function parseGithub(text) {
    const [, owner, repo, path, sha] = GITHUB.exec(text) ?? [];
    if (owner === undefined || repo === undefined || path === undefined || sha === undefined)
        return null;
    if (repo === '.' || repo === '..' || normalise(path) !== path || /^(\/|\.\.)/.test(path))
        return null;
    return { kind: 'github', uri: text, owner, repo, path, sha };
}
function badGithub(text) {
    const pinned = /@[0-9a-f]{40}$/.test(text);
    const cause = pinned ? 'it does not name organisation, repository and path' : 'it is not pinned to a full commit SHA';
    const [base = text] = text.split('@', 1);
    return {
        message: `bad reference ${(0,errors/* quote */.hD)(text)} in extends: ${cause}`,
        remedy: pinned ? 'Write it so:' : 'Pin it, so that nobody changes this policy from elsewhere:',
        yaml: `extends: ${pinned ? 'github:org/repo//path.yml' : base}@<40 hexadecimal digits>`,
    };
}
/** A file of the same place: beside a local policy, or of the same commit of the same repository. */
function resolveFile(text, from) {
    const message = `bad reference ${(0,errors/* quote */.hD)(text)} in extends`;
    if (from.kind === 'preset')
        return { message, remedy: 'A preset extends presets alone.', yaml: null };
    const path = besideOf(from.path, text);
    if (from.kind === 'file')
        return { kind: 'file', uri: path, path };
    const uri = `github:${from.owner}/${from.repo}//${path}@${from.sha}`;
    return (parseGithub(uri) ?? { message: `${message}: it leads out of the repository`, remedy: 'Keep it inside.', yaml: null });
}
/** A file that a document names relative to itself; an absolute path stays as it is. */
function besideFile(from, path) {
    if (from.kind === 'preset' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path))
        return path;
    const beside = besideOf(from.path, path);
    return from.kind === 'file' ? beside : `github:${from.owner}/${from.repo}//${beside}@${from.sha}`;
}
function besideOf(file, path) {
    const slashed = file.replaceAll('\\', '/');
    return normalise(`${slashed.slice(0, slashed.lastIndexOf('/') + 1)}${path}`);
}
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
            parts.pop();
        else if (part !== '.' && (part !== '' || parts.length === 0))
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __nccwpck_require__(32566);
;// CONCATENATED MODULE: ./build/src/policy/document/merge.js




/** Bots that are known by their account numbers. */
const BOTS = ['dependabot', 'renovate'];
const METHODS = ['merge', 'squash', 'rebase'];
/** The section `merge`: who may be merged, what, and how. Without `allow` nothing is. */
function readMerge(node, to) {
    const entries = readMap(node, ['authors', 'allow', 'method'], to);
    if (entries === null)
        return null;
    const authors = readAt(entries, 'authors', (value) => readSome(value, (item) => readAuthor(item, to), to)) ?? BOTS;
    // Who is named and never asked would seem to merge: a typing error must not look like a rule.
    const names = [
        ...new Set([...authors.map((author) => (typeof author === 'string' ? author : author.login)), ...BOTS]),
    ];
    return {
        authors,
        allow: readAt(entries, 'allow', (value) => readList(value, (item) => readAllowance(item, names, to), to)) ?? [],
        method: readAt(entries, 'method', (value) => readWord(value, 'method', METHODS, to)) ?? 'squash',
    };
}
/** A login can be renamed and taken over, so a bot that is not known here is named with its number. */
function readAuthor(node, to) {
    if (node.kind !== 'map')
        return readWord(node, 'author', BOTS, to);
    const entries = readMap(node, ['login', 'id'], to);
    const login = entries?.get('login')?.value;
    const id = entries?.get('id')?.value;
    if (login === undefined || id === undefined) {
        const remedy = 'Write both; the number is in https://api.github.com/users/<login>.';
        return expected(node, 'a login and its id', to, remedy, '{login: "acme-bot[bot]", id: 12345}');
    }
    const name = readText(login, 'a login', to);
    const number = id.kind === 'scalar' ? id.value : null;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
        return expected(id, 'the number of the account', to, 'Write it without quotes.');
    }
    return name === null ? null : { login: name, id: number };
}
function readAllowance(node, authors, to) {
    const before = to.problems.count;
    const entries = readMap(node, ['ecosystems', 'scopes', 'updates', 'packages', 'from'], to);
    if (entries === null)
        return null;
    const allowance = readLists(entries, {
        ecosystems: (item) => readWord(item, 'ecosystem', domain_package/* ECOSYSTEMS */.SQ, to),
        scopes: (item) => readWord(item, 'scope', domain_package/* SCOPES */.iW, to),
        updates: (item) => readWord(item, 'update', version/* UPDATE_LEVELS */.I, to),
        packages: (item) => readPackagePattern(item, to),
        from: (item) => readWord(item, 'author', authors, to),
    }, to);
    return to.problems.count > before ? null : allowance;
}

// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __nccwpck_require__(98851);
;// CONCATENATED MODULE: ./build/src/policy/document/effect.js




const EXAMPLE = { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' };
/** An effect, or a map that has one for every severity: a level that is left out would pass unseen. */
function readEffect(node, to) {
    if (node.kind !== 'map')
        return readWord(node, 'effect', policy/* EFFECTS */.tQ, to);
    const before = to.problems.count;
    const entries = readMap(node, advisory/* SEVERITIES */.o, to);
    if (entries === null)
        return null;
    const effects = {};
    const written = [];
    for (const severity of advisory/* SEVERITIES */.o) {
        const effect = readAt(entries, severity, (value) => readWord(value, 'effect', policy/* EFFECTS */.tQ, to));
        effects[severity] = effect ?? EXAMPLE[severity];
        written.push(`${severity}: ${effects[severity]}`);
    }
    const missing = advisory/* SEVERITIES */.o.filter((severity) => !entries.has(severity));
    if (missing.length > 0) {
        const message = `the severity map lacks ${missing.join(', ')}`;
        to.problems.add(node, message, 'Name every severity:', corrected(node, `{${written.join(', ')}}`));
    }
    return to.problems.count > before ? null : effects;
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __nccwpck_require__(93326);
;// CONCATENATED MODULE: ./build/src/policy/document/licenses.js





// What people mean when they mistype; the parser knows the whole SPDX list.
const COMMON = [
    '0BSD',
    'AGPL-3.0-only',
    'AGPL-3.0-or-later',
    'Apache-2.0',
    'Artistic-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSL-1.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC0-1.0',
    'EPL-2.0',
    'GPL-2.0-only',
    'GPL-2.0-or-later',
    'GPL-3.0-only',
    'GPL-3.0-or-later',
    'ISC',
    'LGPL-2.1-only',
    'LGPL-2.1-or-later',
    'LGPL-3.0-only',
    'LGPL-3.0-or-later',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'PSF-2.0',
    'Python-2.0',
    'Unlicense',
    'WTFPL',
    'Zlib',
];
// Hyphens and dots are what people leave out: Apache2, BSD3.
const bare = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const BARE = new Map(COMMON.map((license) => [bare(license), license]));
const licenses_MAX_LENGTH = 1000;
/** A single SPDX licence, perhaps with an exception: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
function readLicense(node, to) {
    const text = readExpression(node, to);
    if (text === null || !('conjunction' in spdx_expression_parse(text)))
        return text;
    const each = text.match(/[A-Za-z0-9.+:-]+( WITH [A-Za-z0-9.-]+)?/g) ?? [];
    const items = each.filter((word) => word !== 'AND' && word !== 'OR').join(', ');
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is several`, 'Write each as an item of its own:', corrected(node, items));
    return null;
}
/** An SPDX licence expression: `MIT OR Apache-2.0`. */
function readExpression(node, to) {
    const text = readText(node, 'an SPDX licence', to);
    if (text === null || isExpression(text))
        return text;
    const near = BARE.get(nearest(bare(text), BARE.keys()) ?? '') ?? null;
    const remedy = near === null ? 'See https://spdx.org/licenses for the identifiers.' : `Did you mean "${near}"?`;
    const yaml = near === null ? null : corrected(node, near);
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is not an SPDX identifier or expression`, remedy, yaml);
    return null;
}
function isExpression(text) {
    // The parser's stack grows with the brackets.
    if (text.length > licenses_MAX_LENGTH || text.trim() !== text)
        return false;
    try {
        spdx_expression_parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/policy/document/urls.js



/** A URL that is safe to talk to: https, or http to this machine; no credentials, query or fragment. */
function readUrl(node, to) {
    const text = readText(node, 'a URL', to);
    if (text === null)
        return null;
    // URL parsers make sense of nearly anything; whoever reads the policy should see the host that is meant.
    const url = /^https?:\/\/[^/\\\s][^\s]*$/.test(text) && URL.canParse(text) ? new URL(text) : null;
    if (url === null) {
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}`, 'Write it in full: https://registry.example.');
        return null;
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        const cause = 'whoever is on the way can change what plain http carries';
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}: ${cause}`, 'Use https; http is for loopback alone.');
        return null;
    }
    if (url.protocol === 'http:' && !text.startsWith(url.origin)) {
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}: its host is ${(0,errors/* quote */.hD)(url.host)}`, 'Write it so:', corrected(node, url.href));
        return null;
    }
    if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
        const remedy = 'Leave them out; credentials come from the environment.';
        to.problems.add(node, 'bad URL: it has credentials, a query or a fragment', remedy);
        return null;
    }
    return url;
}
/** An origin, as the public services are written: `https://api.osv.dev`. */
function readOrigin(node, to) {
    const url = readUrl(node, to);
    if (url === null)
        return null;
    if (url.pathname === '/')
        return url.origin;
    to.problems.add(node, `bad origin ${(0,errors/* quote */.hD)(url.href)}: it has a path`, 'Write scheme and host alone.', corrected(node, url.origin));
    return null;
}
/** `npm` or `pypi` for the public registries, or the URL of another, perhaps with a path. */
function readRegistry(node, to) {
    if (node.kind === 'scalar' && (node.value === 'npm' || node.value === 'pypi'))
        return node.value;
    const text = readText(node, 'npm, pypi or a URL', to);
    return text !== null && readUrl(node, to) !== null ? text : null;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

;// CONCATENATED MODULE: ./build/src/policy/document/options.js







/** Formats of strings, each with its reader; what a reader gives is what the rule gets. */
const FORMATS = new Map([
    ['duration', readDuration],
    ['package-pattern', readPackagePattern],
    ['glob', readGlob],
    ['spdx-license', readLicense],
    ['spdx-expression', readExpression],
    ['registry', readRegistry],
]);
/** Reads an option by its schema. Undefined after it reported a problem. */
function readOption(node, option, to) {
    const before = to.problems.count;
    const value = readValue(node, option.schema, to);
    return to.problems.count === before ? value : undefined;
}
/** The default of an option, as `check` receives it. */
function defaultOf(option) {
    const schema = option.schema;
    return schema.format === 'duration' ? (0,domain_duration/* parseDuration */.E)(String(option.default)) : option.default;
}
function readValue(node, schema, to) {
    if (schema.enum !== undefined)
        return readWord(node, 'value', schema.enum, to);
    switch (schema.type) {
        case 'array':
            return readArray(node, schema, to);
        case 'object':
            return readObject(node, schema, to);
        case 'boolean':
            return readBoolean(node, to);
        case 'integer':
        case 'number':
            return readNumber(node, schema, to);
        case 'string':
        case undefined:
            return readString(node, schema, to);
        default:
            return (0,errors/* assertNever */.xb)(schema.type);
    }
}
function readString(node, schema, to) {
    const format = FORMATS.get(schema.format ?? '');
    if (format !== undefined)
        return format(node, to);
    const text = readText(node, 'text', to);
    if (text === null || schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text))
        return text;
    return expected(node, `text that matches ${schema.pattern}`, to, 'Write it in that form.');
}
function readNumber(node, schema, to) {
    const value = node.kind === 'scalar' ? node.value : null;
    const what = schema.type === 'integer' ? 'a whole number' : 'a number';
    if (typeof value !== 'number' || !Number.isFinite(value) || (schema.type === 'integer' && !Number.isInteger(value))) {
        const meant = node.kind === 'scalar' && /^\d{1,15}$/.test(node.text) ? corrected(node, node.text) : null;
        return expected(node, what, to, 'Write it without quotes or units.', meant);
    }
    const { minimum, maximum } = schema;
    if (minimum !== undefined && value < minimum)
        return expected(node, `at least ${minimum}`, to, 'Write a larger one.');
    if (maximum !== undefined && value > maximum)
        return expected(node, `at most ${maximum}`, to, 'Write a smaller one.');
    return value;
}
function readArray(node, schema, to) {
    if (node.kind !== 'list') {
        const yaml = node.kind === 'scalar' && node.value !== null ? corrected(node, `[${inFlow(node)}]`) : null;
        return expected(node, 'a list', to, 'Lists are written as lists.', yaml);
    }
    if (node.items.length < (schema.minItems ?? 0)) {
        return expected(node, `a list of at least ${schema.minItems}`, to, 'Add what is missing.');
    }
    return node.items.map((item) => readValue(item, schema.items ?? {}, to));
}
/** The result has no prototype: its keys are the policy's. */
function readObject(node, schema, to) {
    const properties = schema.properties ?? {};
    const extra = schema.additionalProperties;
    const open = extra !== undefined && extra !== false;
    const entries = open ? readAnyMap(node, to) : readMap(node, Object.keys(properties), to);
    if (entries === null)
        return null;
    const object = Object.create(null);
    for (const [name, { key, value }] of entries) {
        const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (own === undefined && schema.propertyNames !== undefined)
            readValue(key, schema.propertyNames, to);
        const one = own ?? (open ? extra : undefined);
        if (one !== undefined)
            object[name] = readValue(value, one, to);
    }
    for (const name of schema.required ?? []) {
        if (!entries.has(name))
            expected(node, `a map with the key ${name}`, to, `Add ${name}.`);
    }
    return object;
}

;// CONCATENATED MODULE: ./build/src/policy/document/rules.js






const CONFIG_KEYS = ['effect', 'unavailable', 'match', 'except', 'gates', 'locked'];
/** The section `rules`. */
function readRules(node, to) {
    const rules = new Map();
    for (const [id, { key, value }] of readAnyMap(node, to) ?? []) {
        const rule = to.rules.get(id);
        if (rule === undefined)
            addUnknown('rule', key, id, [...to.rules.keys()], to);
        else
            rules.set(id, readRule(rule, key, value, to));
    }
    return rules;
}
function readRule(rule, at, node, to) {
    const before = to.problems.count;
    const locks = [];
    const configs = [];
    if (node.kind === 'list' && node.items.length === 0) {
        expected(node, 'a list of at least one config', to, 'Write off to turn the rule off.', corrected(node, 'off'));
    }
    for (const item of node.kind === 'list' ? node.items : [node]) {
        const config = readConfig(rule, item, to);
        if (item.kind === 'map')
            locks.push(...readLocked(item, to));
        if (config !== null && config.effect !== 'off')
            configs.push(config);
    }
    const locked = locks.length === 0 ? null : locks.includes(true);
    return { at, locked, configs, broken: node.kind === 'invalid' || to.problems.count > before };
}
function readLocked(node, to) {
    const locked = readAt(node.entries, 'locked', (value) => readBoolean(value, to));
    return locked === null ? [] : [locked];
}
function readConfig(rule, node, to) {
    const before = to.problems.count;
    const origin = { uri: node.uri, line: node.line, column: node.column };
    const options = {};
    for (const [name, option] of Object.entries(rule.options))
        options[name] = defaultOf(option);
    const standard = {
        effect: rule.effect,
        unavailable: null,
        match: {},
        except: null,
        gates: rule.gates,
        options,
        origin,
    };
    if (node.kind !== 'map') {
        const effect = readShort(node, to);
        followEffect(rule, effect, options);
        return effect === null ? null : { ...standard, effect, places: { effect: origin } };
    }
    const entries = readMap(node, [...CONFIG_KEYS, ...Object.keys(rule.options)], to);
    const read = (key, reader) => readAt(entries, key, (value) => reader(value, to));
    const effect = read('effect', readEffect);
    followEffect(rule, effect, options);
    for (const [name, option] of Object.entries(rule.options)) {
        const value = entries?.get(name)?.value;
        if (value !== undefined)
            options[name] = readOption(value, option, to);
    }
    const config = {
        ...standard,
        effect: effect ?? standard.effect,
        unavailable: read('unavailable', readUnavailable),
        match: read('match', readMatch) ?? standard.match,
        except: read('except', readExcept),
        gates: read('gates', (value) => readRuleGates(rule, value, to)) ?? standard.gates,
    };
    return to.problems.count > before ? null : { ...config, ...(entries !== null && { places: placesOf(entries) }) };
}
/** An effect that is written is meant for every case of the rule; an option that is written speaks for its own. */
function followEffect(rule, effect, options) {
    if (typeof effect !== 'string')
        return;
    for (const [name, option] of Object.entries(rule.options))
        if (option.stricter === 'effect')
            options[name] = effect;
}
function readShort(node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return readWord(node, 'effect', policy/* EFFECTS */.tQ, to);
    const remedy = 'Write off, an effect, a config, or a list of configs.';
    return expected(node, 'an effect or a config', to, remedy, corrected(node, 'deny'));
}
const readUnavailable = (node, to) => readWord(node, 'effect', ['deny', 'hold', 'warn'], to);
/** A gate in which the rule can't speak would promise a check that never happens. */
function readRuleGates(rule, node, to) {
    const gates = readGates(node, to);
    const silent = gates?.filter((gate) => !rule.gates.includes(gate)) ?? [];
    if (silent.length === 0)
        return gates;
    const message = `the rule ${rule.id} can't judge in ${silent.join(', ')}`;
    to.problems.add(node, message, `It speaks in ${rule.gates.join(', ')}.`, corrected(node, `[${rule.gates.join(', ')}]`));
    return null;
}

// EXTERNAL MODULE: ./build/src/domain/dist-tag.js
var dist_tag = __nccwpck_require__(81837);
;// CONCATENATED MODULE: ./build/src/policy/document/settings.js





/** The section `publish`. `pypi` is accepted for the release that publishes there. */
function readPublish(node, to) {
    const entries = readMap(node, ['npm', 'pypi', 'release'], to);
    const pypi = entries?.get('pypi')?.value;
    if (pypi !== undefined)
        readEmptyOrFalse(pypi, to);
    const release = entries?.get('release')?.value;
    const npm = entries?.get('npm')?.value;
    const target = npm === undefined ? undefined : readNpm(npm, to);
    return {
        ...(target !== undefined && { npm: target }),
        ...(release !== undefined && { release: readEmptyOrFalse(release, to) }),
    };
}
/** True for `{}`, false for `false`. */
function readEmptyOrFalse(node, to) {
    if (isWord(node, false))
        return false;
    if (node.kind === 'map')
        readMap(node, [], to);
    else
        expected(node, '{} or false', to, 'Write {} to turn it on, false to turn it off.');
    return true;
}
function readNpm(node, to) {
    if (isWord(node, false))
        return null;
    const entries = node.kind === 'map' ? readMap(node, ['access', 'tag'], to) : null;
    if (entries === null) {
        return expected(node, 'a map or false', to, 'Write where it goes, or false to turn it off.', 'npm: {access: public}');
    }
    const access = entries.get('access')?.value;
    const tag = entries.get('tag')?.value;
    return {
        access: (access && readWord(access, 'access', ['public', 'restricted'], to)) ?? 'public',
        tag: tag === undefined ? null : readTag(tag, to),
    };
}
function readTag(node, to) {
    const tag = readText(node, 'a dist-tag', to);
    if (tag === null || (0,dist_tag/* isDistTag */.N)(tag))
        return tag;
    return expected(node, 'a dist-tag', to, 'Write a word such as latest or next; a version is none.');
}
/** The section `advisories`. */
function readAdvisories(node, to) {
    const entries = readMap(node, ['sources', 'max-age'], to);
    const sources = entries?.get('sources')?.value;
    const maxAge = entries?.get('max-age')?.value;
    return {
        ...(sources !== undefined && {
            sources: readSome(sources, (one) => readWord(one, 'source', policy/* ADVISORY_SOURCES */.XY, to), to),
        }),
        ...(maxAge !== undefined && { maxAge: readDuration(maxAge, to) }),
    };
}
const ORIGINS = ['osv', 'osv-export', 'npm', 'pypi', 'pypi-files', 'fulcio', 'rekor', 'tsa'];
/** The section `services`, in place of the public ones. `trusted-root` is resolved against the file that names it. */
function readServices(node, to, resolve) {
    const entries = readMap(node, [...ORIGINS, 'pypi-upload', 'trusted-root'], to);
    const services = {};
    for (const key of ORIGINS) {
        const origin = readAt(entries, key, (value) => readOrigin(value, to));
        if (origin !== null)
            services[key] = origin;
    }
    const url = readAt(entries, 'pypi-upload', (value) => readUrl(value, to));
    if (url !== null)
        services['pypi-upload'] = url.href;
    const path = readAt(entries, 'trusted-root', (value) => readText(value, 'a path', to));
    if (path !== null)
        services['trusted-root'] = resolve(path);
    return services;
}

;// CONCATENATED MODULE: ./build/src/policy/cases/case.js
/** How the hashes of a locked package look; `mismatch`: the registry serves other bytes. */
const INTEGRITIES = ['strong', 'weak', 'missing', 'mismatch'];
/** From its public registry, under MIT, with a strong hash and no scripts. */
const ordinary = (ecosystem) => ({
    license: 'MIT',
    source: { type: ecosystem === 'github-actions' ? 'git' : 'registry', url: null },
    integrity: 'strong',
    installScript: false,
});
/** Facts that no case can express, each with why: rules that need one are not judged, and a reader is told. */
const INEXPRESSIBLE = new Map([
    ['release', 'a case has no release'],
    ['artifacts', 'a case has no packed artifacts'],
    ['waivers', 'a case has only a part of the tree, in which most waivers excuse nothing'],
]);
/** Why a rule can't be judged in a case; null: it can. */
function inexpressible(rule) {
    const reasons = rule.needs.flatMap((need) => INEXPRESSIBLE.get(need) ?? []);
    return reasons[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/policy/cases/read-package.js








const FACTS = [
    'released',
    'scope',
    'direct',
    'license',
    'source',
    'integrity',
    'install-script',
    'path',
    'advisories',
];
/** Where a package of each ecosystem is locked, if a case does not say. */
const PATHS = {
    npm: 'package-lock.json',
    pypi: 'uv.lock',
    'github-actions': '.github/workflows/ci.yml',
};
/** The package that changes: `from`, `to`, or both. Null after a problem. */
function readChange(node, to) {
    return readPackage(node, ['from', 'to'], to);
}
/** A package of the tree, which stays (`version`) or changes beside the first (`from`, `to`). Null after a problem. */
function readTreePackage(node, to) {
    return readPackage(node, ['version', 'from', 'to'], to);
}
function readPackage(node, versionKeys, to) {
    const before = to.problems.count;
    const entries = readMap(node, ['package', ...versionKeys, ...FACTS], to);
    if (entries === null)
        return null;
    const said = entries.get('package')?.value;
    const name = said === undefined
        ? expected(node, 'a package', to, 'Name it:', 'package: "npm:left-pad"')
        : readPackageName(said, to);
    const versions = readVersions(node, entries, versionKeys, to);
    if (name === null || versions === null)
        return null;
    const { ecosystem } = name;
    const usual = ordinary(ecosystem);
    const facts = {
        scope: readAt(entries, 'scope', (at) => readWord(at, 'scope', domain_package/* SCOPES */.iW, to)) ?? scopeOf(ecosystem),
        direct: readAt(entries, 'direct', (at) => readBoolean(at, to)) ?? true,
        license: readAt(entries, 'license', (at) => readText(at, 'a licence', to)) ?? usual.license,
        source: readAt(entries, 'source', (at) => readSource(at, to)) ?? usual.source,
        integrity: readAt(entries, 'integrity', (at) => readWord(at, 'value', INTEGRITIES, to)) ?? usual.integrity,
        installScript: readAt(entries, 'install-script', (at) => readBoolean(at, to)) ?? usual.installScript,
        path: readAt(entries, 'path', (at) => readPath(at, to)) ?? PATHS[ecosystem],
        advisories: readAt(entries, 'advisories', (at) => readList(at, (one) => readAdvisory(one, ecosystem, to), to)) ?? [],
        released: readAt(entries, 'released', (at) => readMoment(at, to)),
    };
    return to.problems.count > before ? null : { ...name, ...versions, ...facts };
}
const scopeOf = (ecosystem) => ecosystem === 'github-actions' ? 'development' : 'runtime';
/** One name: a tree holds packages, not patterns. */
function readPackageName(node, to) {
    const text = readPackagePattern(node, to);
    const pattern = text === null ? null : (0,patterns_pattern/* parsePackagePattern */.SP)(text);
    if (text === null || pattern === null)
        return null;
    const { ecosystem, name, range } = pattern;
    if (!(0,patterns_glob/* isGlob */.fg)(name) && range === null)
        return { ecosystem, name };
    const message = `${(0,errors/* quote */.hD)(text)} is a pattern, and a case is about one package`;
    to.problems.add(node, message, 'Name it alone, and its version beside it:', 'package: "npm:left-pad"');
    return null;
}
function readVersions(node, entries, keys, to) {
    const before = to.problems.count;
    const [version, from, next] = ['version', 'from', 'to'].map((key) => keys.includes(key) ? readAt(entries, key, (at) => readText(at, 'a version', to)) : null);
    if (to.problems.count > before)
        return null;
    if (version !== null && (from !== null || next !== null)) {
        return expected(node, 'either a version or a change', to, 'Write version, or from and to.');
    }
    if (version === null && from === null && next === null) {
        const remedy = `Write ${keys.includes('version') ? 'version, or ' : ''}from, to, or both.`;
        return expected(node, 'a package with a version', to, remedy, 'to: 1.3.1');
    }
    return version === null ? { from, to: next } : { from: version, to: version };
}
const SOURCES = ['registry', 'git', 'url', 'file'];
/** `{git: "git+https://…"}`: of what type it is can't be told from a URL alone. */
function readSource(node, to) {
    const entries = readMap(node, SOURCES, to);
    if (entries === null)
        return null;
    const given = SOURCES.filter((type) => entries.has(type));
    const [type] = given;
    if (type === undefined || given.length > 1) {
        return expected(node, 'one source', to, `Write one of ${SOURCES.join(', ')}:`, 'source: {git: "git+https://…"}');
    }
    const url = readAt(entries, type, (at) => readText(at, 'a URL', to));
    return url === null ? null : { type, url };
}
/** A file as a report names it, so nothing that leads out of the project. */
function readPath(node, to) {
    const path = readGlob(node, to);
    if (path === null || !(0,patterns_glob/* isGlob */.fg)(path))
        return path;
    return expected(node, 'one file', to, 'Name the lockfile or workflow that it stands in.', 'path: package-lock.json');
}
function readAdvisory(node, ecosystem, to) {
    const before = to.problems.count;
    const entries = readMap(node, ['id', 'aliases', 'severity', 'affected', 'fixed'], to);
    if (entries === null)
        return null;
    const scheme = to.versions[ecosystem];
    const id = readAt(entries, 'id', (at) => readText(at, 'the id of an advisory', to));
    if (!entries.has('id'))
        expected(node, 'an advisory with an id', to, 'Add it:', 'id: GHSA-35jh-r3h4-6jhm');
    const version = (at, what, valid) => {
        const text = readText(at, what, to);
        if (text === null || valid(text))
            return text;
        return expected(at, what, to, `Use the syntax of ${ecosystem}.`);
    };
    const affected = readAt(entries, 'affected', (at) => version(at, 'a version range', (text) => scheme.validRange(text)));
    const fixed = readAt(entries, 'fixed', (at) => version(at, 'a version', (text) => scheme.valid(text)));
    const severity = readAt(entries, 'severity', (at) => readWord(at, 'severity', advisory/* SEVERITIES */.o, to)) ?? 'unknown';
    const aliases = readAt(entries, 'aliases', (at) => readList(at, (one) => readText(one, 'an id', to), to)) ?? [];
    return to.problems.count > before || id === null ? null : { id, aliases, severity, affected, fixed };
}

;// CONCATENATED MODULE: ./build/src/policy/document/tests.js






/** The section `tests`: no part of the effective policy. */
function checkTests(node, to) {
    readTests(node, to);
}
/** The cases of a section `tests`. Bad ones are reported and left out. */
const readTests = (node, to) => readSound(node, (item) => readCase(item, to), to);
function readCase(node, to) {
    const before = to.problems.count;
    const entries = readMap(node, ['name', 'now', 'change', 'packages', 'pull-request', 'expect'], to);
    if (entries === null)
        return null;
    for (const key of ['name', 'expect']) {
        if (!entries.has(key))
            to.problems.add(node, `the test lacks ${key}`, `Add ${key}.`);
    }
    if (!entries.has('change') && !entries.has('packages')) {
        to.problems.add(node, 'the test lacks change', 'Add change, or the packages of a tree:', CHANGE);
    }
    const name = readAt(entries, 'name', (value) => readText(value, 'a name', to));
    const now = readAt(entries, 'now', (value) => readMoment(value, to));
    const change = readAt(entries, 'change', (value) => readChange(value, to));
    const others = readAt(entries, 'packages', (value) => readSome(value, (item) => readTreePackage(item, to), to)) ?? [];
    const pullRequest = readAt(entries, 'pull-request', (value) => readPullRequest(value, to)) ?? SOUND;
    const expect = readAt(entries, 'expect', (value) => readExpectation(value, to));
    const packages = change === null ? others : [change, ...others];
    if (!entries.has('now') && packages.some(({ released }) => released !== null)) {
        to.problems.add(node, 'the test lacks now, and how old a release is depends on it', 'Add it:', NOW);
    }
    if (to.problems.count > before || name === null || expect === null)
        return null;
    const origin = { uri: node.uri, line: node.line, column: node.column };
    return { name, now, packages, pullRequest, expect, origin };
}
const CHANGE = 'change: {package: "npm:left-pad", from: 1.3.0, to: 1.3.1}';
const NOW = 'now: 2026-12-01T00:00:00Z';
const CHECKS = ['passed', 'failed', 'running'];
const SOUND = { author: null, checks: 'passed', files: [] };
function readPullRequest(node, to) {
    const entries = readMap(node, ['author', 'checks', 'files'], to);
    if (entries === null)
        return null;
    const file = (item) => readText(item, 'a file', to);
    return {
        author: readAt(entries, 'author', (value) => readText(value, 'an author', to)) ?? SOUND.author,
        checks: readAt(entries, 'checks', (value) => readWord(value, 'value', CHECKS, to)) ?? SOUND.checks,
        files: readAt(entries, 'files', (value) => readSome(value, file, to)) ?? SOUND.files,
    };
}
function readExpectation(node, to) {
    const entries = readMap(node, [...domain_gate/* GATES */.JH, 'by', 'effect', 'waived'], to);
    if (entries === null)
        return null;
    const verdicts = readVerdicts(entries, to);
    if (!domain_gate/* GATES */.JH.some((gate) => entries.has(gate))) {
        to.problems.add(node, 'the test expects nothing of any gate', 'Name a gate with its verdict:', 'review: deny');
    }
    const rule = (item) => tests_readRule(item, [...verdicts.keys()], to);
    return {
        verdicts,
        by: readAt(entries, 'by', (value) => readSome(value, rule, to)),
        effect: readAt(entries, 'effect', (value) => readWord(value, 'effect', [...policy/* EFFECTS */.tQ, 'indeterminate'], to)),
        waived: readAt(entries, 'waived', (value) => readList(value, rule, to)),
    };
}
function readVerdicts(entries, to) {
    const verdicts = new Map();
    for (const gate of domain_gate/* GATES */.JH) {
        const verdict = readAt(entries, gate, (value) => readWord(value, 'verdict', domain_gate/* VERDICTS */.bk, to));
        if (verdict !== null)
            verdicts.set(gate, verdict);
    }
    return verdicts;
}
/** A rule that a case can see speak: in one of its gates, by facts that a case has. */
function tests_readRule(node, gates, to) {
    const id = readText(node, 'a rule', to);
    if (id === null)
        return null;
    const rule = to.rules.get(id);
    if (rule === undefined) {
        return addUnknown('rule', node, id, [...to.rules.keys()], to);
    }
    const why = inexpressible(rule);
    if (why !== null) {
        to.problems.add(node, `the rule ${id} is not judged in a test: ${why}`, 'Leave it out.');
        return null;
    }
    if (gates.length === 0 || gates.some((gate) => rule.gates.includes(gate)))
        return id;
    const remedy = `It speaks in ${rule.gates.join(', ')}.`;
    return expected(node, `a rule that speaks in ${gates.join(', ')}`, to, remedy);
}

;// CONCATENATED MODULE: ./build/src/policy/document/document.js







const document_KEYS = [
    'version',
    'extends',
    'mode',
    'rules',
    'merge',
    'publish',
    'advisories',
    'services',
    'waivers',
    'tests',
];
/** Reads a document. What is wrong is reported and left out; nothing may be judged by the rest. */
function readDocument(root, ref, to) {
    const entries = readMap(root, document_KEYS, to);
    const section = (key, read) => {
        const value = entries?.get(key)?.value;
        return value === undefined ? undefined : read(value);
    };
    if (entries !== null)
        checkVersion(root, entries.get('version')?.value, to);
    const mode = section('mode', (node) => readWord(node, 'mode', ['enforce', 'report'], to));
    const publish = section('publish', (node) => readPublish(node, to));
    const advisories = section('advisories', (node) => readAdvisories(node, to));
    const services = section('services', (node) => readServices(node, to, (path) => besideFile(ref, path)));
    section('tests', (node) => checkTests(node, to));
    return {
        ref,
        parents: section('extends', (node) => readExtends(node, ref, to)) ?? null,
        modeAt: entries?.get('mode')?.value ?? root,
        places: entries === null ? {} : settingPlaces(entries),
        rules: section('rules', (node) => readRules(node, to)) ?? new Map(),
        merge: section('merge', (node) => readMerge(node, to)) ?? null,
        waivers: section('waivers', (node) => readWaivers(node, to)) ?? [],
        ...(mode && { mode }),
        ...(publish && { publish }),
        ...(advisories && { advisories }),
        ...(services && { services }),
    };
}
/** Of each section outside `rules` and `waivers`, and of the keys in it. */
function settingPlaces(entries) {
    const places = {};
    const sections = placesOf(entries);
    for (const name of ['mode', 'merge', 'publish', 'advisories', 'services']) {
        const [at, value] = [sections[name], entries.get(name)?.value];
        if (at !== undefined)
            places[name] = at;
        const keys = value?.kind === 'map' ? placesOf(value.entries) : {};
        for (const [key, place] of Object.entries(keys))
            places[`${name}.${key}`] = place;
    }
    return places;
}
function checkVersion(root, version, to) {
    if (version === undefined)
        to.problems.add(root, 'the policy lacks version', 'Begin it with:', 'version: 1');
    else if (!isWord(version, 1))
        expected(version, '1', to, 'This is the only version there is.', 'version: 1');
}
/** One reference, or a list of them. */
function readExtends(node, from, to) {
    const parents = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
        const text = readText(item, 'a reference to a policy', to);
        if (text === null)
            continue;
        const ref = resolveReference(text, from);
        if ('kind' in ref)
            parents.push({ ref, at: { uri: item.uri, line: item.line, column: item.column } });
        else
            to.problems.add(item, ref.message, ref.remedy, ref.yaml);
    }
    return parents;
}

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __nccwpck_require__(12863);
;// CONCATENATED MODULE: ./build/src/policy/yaml/stored.js

/** What {@link restoreTree} makes the same tree of. Throws for a tree with values that were reported as invalid. */
function storeTree(node) {
    const { line, column } = node;
    switch (node.kind) {
        case 'scalar':
            return [line, column, 'scalar', node.text, node.quoted, node.value];
        case 'list':
            return [line, column, 'list', ...node.items.map(storeTree)];
        case 'map':
            return [line, column, 'map', ...[...node.entries.values()].flatMap((one) => [one.key, one.value].map(storeTree))];
        case 'invalid':
            throw new Error(`${node.uri}:${line}:${column} holds what a preset can't: an alias.`);
        default:
            return assertNever(node);
    }
}
/** The tree that was stored, in the document `uri`. */
function restoreTree(uri, stored) {
    return restore(uri, stored, null, '');
}
function restore(uri, stored, parent, step) {
    const [line, column, kind] = stored;
    const place = { uri, line, column, parent, step };
    if (kind === 'scalar') {
        const [, , , text, quoted, value] = stored;
        return { kind, ...place, text, quoted, value };
    }
    const children = stored.slice(3);
    if (kind === 'list') {
        const list = { kind, ...place, items: [] };
        for (const [index, child] of children.entries())
            list.items.push(restore(uri, child, list, index));
        return list;
    }
    const map = { kind, ...place, entries: new Map() };
    for (let index = 0; index + 1 < children.length; index += 2) {
        const key = restore(uri, children[index], map, '?');
        map.entries.set(key.text, { key, value: restore(uri, children[index + 1], map, key.text) });
    }
    return map;
}

;// CONCATENATED MODULE: ./build/src/policy/loader.js










const MAX_PARENTS = 3;
/** Reads a document and its parents into a layer, collecting problems on the way. */
class loader_Loader {
    problems = new problem/* Problems */.Zw();
    rules;
    #context;
    /** Layers by reference and depth: a document that several extend is read once. */
    #layers = new Map();
    constructor(context) {
        this.#context = context;
        this.rules = new Map(context.rules.map((rule) => [rule.id, rule]));
    }
    /** Null after a problem that left nothing to go on with. */
    async load(source) {
        const ref = refOf(source.uri);
        const layer = await this.#layer(source, ref, [ref.uri]);
        if (layer !== null)
            this.#checkWaivers(layer);
        return layer;
    }
    /** `chain` holds the document itself and every one that led to it. */
    async #layer(source, ref, chain) {
        const { problems } = this;
        const { versions, now } = this.#context;
        const root = await this.#tree(source);
        if (root === null)
            return null;
        await (0,patterns_glob/* prepareGlobs */.JJ)(textsOf(root));
        const document = readDocument(root, ref, { problems, rules: this.rules, versions, now });
        const parents = [];
        if (document.parents === null && ref.kind !== 'preset') {
            const layer = await this.#parent({ ref: presetRef('recommended'), at: root }, [ref.uri]);
            if (layer !== null)
                parents.push(layer);
        }
        for (const parent of eachOnce(document.parents ?? [])) {
            const layer = await this.#parent(parent, chain);
            if (layer !== null)
                parents.push(layer);
        }
        return layerOf(document, parents, this.rules, problems);
    }
    /** Null after a problem. YAML is read by a library that a run with nothing but presets does not load. */
    async #tree(source) {
        if ('stored' in source)
            return restoreTree(source.uri, source.stored);
        const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(2615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92615));
        return parseYaml(source.uri, source.text, this.problems);
    }
    /** Null after a problem. */
    async #parent({ ref, at }, chain) {
        if (chain.includes(ref.uri)) {
            const circle = [...chain.slice(chain.indexOf(ref.uri)), ref.uri].map(errors/* quote */.hD).join(' extends ');
            this.problems.add(at, `extends goes round in a circle: ${circle}`, 'Take one of them out.');
            return null;
        }
        if (chain.length > MAX_PARENTS) {
            const message = `extends is deeper than ${MAX_PARENTS}: ${[...chain, ref.uri].map(errors/* quote */.hD).join(' extends ')}`;
            this.problems.add(at, message, 'Extend it from a file nearer to the first.');
            return null;
        }
        const key = `${chain.length} ${ref.uri}`;
        const known = this.#layers.get(key);
        if (known !== undefined)
            return known;
        const layer = this.#read(ref, at, chain);
        this.#layers.set(key, layer);
        return layer;
    }
    async #read(ref, at, chain) {
        let source;
        try {
            source = await this.#context.fetch(ref);
        }
        catch (error) {
            const cause = error instanceof errors/* LockgateError */.vP ? error.message : (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
            const message = `the policy ${(0,errors/* quote */.hD)(ref.uri)} can't be read: ${cause.replace(/\.$/, '')}`;
            this.problems.add(at, message, 'Correct the reference, or make the file readable.');
            return null;
        }
        return this.#layer(source, ref, [...chain, ref.uri]);
    }
    /** A lock holds against every waiver, wherever it comes from. */
    #checkWaivers(layer) {
        for (const waiver of layer.waivers) {
            const lockedBy = layer.rules.get(waiver.rule)?.lockedBy ?? null;
            if (lockedBy === null || waiver.rule === EXACT.rule)
                continue;
            const message = `${waiver.rule} is locked by ${(0,policy/* originText */.CQ)(lockedBy)} and can't be waived`;
            this.problems.add(waiver.origin, message, 'Take the waiver out, and mend what was found.');
        }
    }
}
/** Said twice, a parent says nothing more; and twice in each of three files would be a bomb. */
const eachOnce = (parents) => new Map(parents.map((parent) => [parent.ref.uri, parent])).values();

;// CONCATENATED MODULE: ./build/src/policy/load.js








/**
 * Reads a policy with everything that it extends, checks all of it and gives the effective policy, over
 * the floor where there is one.
 *
 * @throws {PolicyError} with every problem of every document. Nothing is judged by half a policy.
 */
async function loadPolicy(source, context, floor = null) {
    const [own, beneath] = [new loader_Loader(context), floor && new loader_Loader(floor.context)];
    const layer = await own.load(source);
    const floorLayer = floor === null || beneath === null ? null : await beneath.load(floor.source);
    const problems = [...(beneath?.problems.sorted() ?? []), ...own.problems.sorted()];
    if (layer === null || problems.length > 0)
        throw new problem/* PolicyError */.pn(problems);
    const effective = (uri, one) => (0,policy_effective/* effectivePolicy */.C)(uri, one, (text) => context.sha256(text));
    if (floor === null)
        return effective(source.uri, layer);
    // What could not be read was a problem, and is told as one.
    if (floorLayer === null)
        throw new problem/* PolicyError */.pn(problems);
    const over = overFloor(layer, floorLayer, own.rules);
    const { uri, digest } = effective(floor.source.uri, floorLayer);
    return { ...effective(source.uri, over.layer), floor: { uri, digest, overruled: over.overruled } };
}
/** Every problem of a policy, as {@link loadPolicy} would throw them; empty: it is good. */
async function lintPolicy(source, context) {
    const loader = new Loader(context);
    await loader.load(source);
    return loader.problems.sorted();
}
/** Reads `services` from a file of their own, as the section of a policy is written. @throws {PolicyError} */
async function loadServices(source) {
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(2615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92615));
    const problems = new problem/* Problems */.Zw();
    const root = parseYaml(source.uri, source.text, problems);
    const services = root === null ? {} : readServices(root, { problems }, (path) => besideFile(refOf(source.uri), path));
    if (problems.count > 0)
        throw new problem/* PolicyError */.pn(problems.sorted());
    return services;
}


/***/ }),

/***/ 28368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/** The policies that Lockgate brings along, by name. */
const PRESETS = {
    'application': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [8, 1, "scalar", "rules", false, "rules"], [9, 3, "map", [9, 3, "scalar", "known-advisories", false, "known-advisories"], [10, 5, "list", [10, 7, "map", [10, 7, "scalar", "effect", false, "effect"], [10, 15, "map", [10, 17, "scalar", "critical", false, "critical"], [10, 27, "scalar", "deny", false, "deny"], [10, 33, "scalar", "high", false, "high"], [10, 39, "scalar", "deny", false, "deny"], [10, 45, "scalar", "moderate", false, "moderate"], [10, 55, "scalar", "deny", false, "deny"], [10, 61, "scalar", "low", false, "low"], [10, 66, "scalar", "warn", false, "warn"], [10, 72, "scalar", "unknown", false, "unknown"], [10, 81, "scalar", "deny", false, "deny"]], [11, 7, "scalar", "except", false, "except"], [11, 15, "map", [11, 17, "scalar", "scopes", false, "scopes"], [11, 25, "list", [11, 26, "scalar", "development", false, "development"]]]], [13, 7, "map", [13, 7, "scalar", "effect", false, "effect"], [13, 15, "map", [13, 17, "scalar", "critical", false, "critical"], [13, 27, "scalar", "deny", false, "deny"], [13, 33, "scalar", "high", false, "high"], [13, 39, "scalar", "deny", false, "deny"], [13, 45, "scalar", "moderate", false, "moderate"], [13, 55, "scalar", "warn", false, "warn"], [13, 61, "scalar", "low", false, "low"], [13, 66, "scalar", "note", false, "note"], [13, 72, "scalar", "unknown", false, "unknown"], [13, 81, "scalar", "deny", false, "deny"]], [14, 7, "scalar", "match", false, "match"], [14, 14, "map", [14, 16, "scalar", "ecosystems", false, "ecosystems"], [14, 28, "list", [14, 29, "scalar", "npm", false, "npm"], [14, 34, "scalar", "pypi", false, "pypi"]], [14, 41, "scalar", "scopes", false, "scopes"], [14, 49, "list", [14, 50, "scalar", "development", false, "development"]]], [15, 7, "scalar", "gates", false, "gates"], [15, 14, "list", [15, 15, "scalar", "review", false, "review"], [15, 23, "scalar", "merge", false, "merge"]]], [16, 7, "map", [16, 7, "scalar", "effect", false, "effect"], [16, 15, "scalar", "note", false, "note"], [17, 7, "scalar", "match", false, "match"], [17, 14, "map", [17, 16, "scalar", "ecosystems", false, "ecosystems"], [17, 28, "list", [17, 29, "scalar", "npm", false, "npm"], [17, 34, "scalar", "pypi", false, "pypi"]], [17, 41, "scalar", "scopes", false, "scopes"], [17, 49, "list", [17, 50, "scalar", "development", false, "development"]]], [18, 7, "scalar", "gates", false, "gates"], [18, 14, "list", [18, 15, "scalar", "publish", false, "publish"], [18, 24, "scalar", "audit", false, "audit"]]], [20, 7, "map", [20, 7, "scalar", "effect", false, "effect"], [20, 15, "map", [20, 17, "scalar", "critical", false, "critical"], [20, 27, "scalar", "deny", false, "deny"], [20, 33, "scalar", "high", false, "high"], [20, 39, "scalar", "deny", false, "deny"], [20, 45, "scalar", "moderate", false, "moderate"], [20, 55, "scalar", "warn", false, "warn"], [20, 61, "scalar", "low", false, "low"], [20, 66, "scalar", "note", false, "note"], [20, 72, "scalar", "unknown", false, "unknown"], [20, 81, "scalar", "deny", false, "deny"]], [21, 7, "scalar", "match", false, "match"], [21, 14, "map", [21, 16, "scalar", "ecosystems", false, "ecosystems"], [21, 28, "list", [21, 29, "scalar", "github-actions", false, "github-actions"]]], [22, 7, "scalar", "unavailable", false, "unavailable"], [22, 20, "scalar", "warn", false, "warn"], [23, 7, "scalar", "gates", false, "gates"], [23, 14, "list", [23, 15, "scalar", "review", false, "review"], [23, 23, "scalar", "audit", false, "audit"]]], [24, 7, "map", [24, 7, "scalar", "effect", false, "effect"], [24, 15, "map", [24, 17, "scalar", "critical", false, "critical"], [24, 27, "scalar", "deny", false, "deny"], [24, 33, "scalar", "high", false, "high"], [24, 39, "scalar", "deny", false, "deny"], [24, 45, "scalar", "moderate", false, "moderate"], [24, 55, "scalar", "warn", false, "warn"], [24, 61, "scalar", "low", false, "low"], [24, 66, "scalar", "note", false, "note"], [24, 72, "scalar", "unknown", false, "unknown"], [24, 81, "scalar", "deny", false, "deny"]], [25, 7, "scalar", "match", false, "match"], [25, 14, "map", [25, 16, "scalar", "ecosystems", false, "ecosystems"], [25, 28, "list", [25, 29, "scalar", "github-actions", false, "github-actions"]]], [26, 7, "scalar", "gates", false, "gates"], [26, 14, "list", [26, 15, "scalar", "merge", false, "merge"], [26, 22, "scalar", "publish", false, "publish"]]]], [29, 3, "scalar", "sources", false, "sources"], [30, 5, "list", [30, 7, "map", [30, 9, "scalar", "registries", false, "registries"], [30, 21, "list", [30, 22, "scalar", "npm", false, "npm"], [30, 27, "scalar", "pypi", false, "pypi"]], [30, 34, "scalar", "git", false, "git"], [30, 39, "scalar", "deny", false, "deny"], [30, 45, "scalar", "url", false, "url"], [30, 50, "scalar", "deny", false, "deny"], [30, 56, "scalar", "except", false, "except"], [30, 64, "map", [30, 66, "scalar", "scopes", false, "scopes"], [30, 74, "list", [30, 75, "scalar", "development", false, "development"]]]], [31, 7, "map", [31, 9, "scalar", "registries", false, "registries"], [31, 21, "list", [31, 22, "scalar", "npm", false, "npm"], [31, 27, "scalar", "pypi", false, "pypi"]], [31, 34, "scalar", "git", false, "git"], [31, 39, "scalar", "warn", false, "warn"], [31, 45, "scalar", "url", false, "url"], [31, 50, "scalar", "deny", false, "deny"], [31, 56, "scalar", "match", false, "match"], [31, 63, "map", [31, 65, "scalar", "scopes", false, "scopes"], [31, 73, "list", [31, 74, "scalar", "development", false, "development"]]]]], [34, 3, "scalar", "integrity", false, "integrity"], [35, 5, "list", [35, 7, "map", [35, 9, "scalar", "effect", false, "effect"], [35, 17, "scalar", "deny", false, "deny"], [35, 23, "scalar", "missing", false, "missing"], [35, 32, "scalar", "warn", false, "warn"], [35, 38, "scalar", "weak", false, "weak"], [35, 44, "scalar", "warn", false, "warn"], [35, 50, "scalar", "except", false, "except"], [35, 58, "map", [35, 60, "scalar", "scopes", false, "scopes"], [35, 68, "list", [35, 69, "scalar", "development", false, "development"]]]], [36, 7, "map", [36, 9, "scalar", "effect", false, "effect"], [36, 17, "scalar", "deny", false, "deny"], [36, 23, "scalar", "missing", false, "missing"], [36, 32, "scalar", "note", false, "note"], [36, 38, "scalar", "weak", false, "weak"], [36, 44, "scalar", "note", false, "note"], [36, 50, "scalar", "match", false, "match"], [36, 57, "map", [36, 59, "scalar", "scopes", false, "scopes"], [36, 67, "list", [36, 68, "scalar", "development", false, "development"]]], [36, 84, "scalar", "gates", false, "gates"], [36, 91, "list", [36, 92, "scalar", "publish", false, "publish"], [36, 101, "scalar", "audit", false, "audit"]]], [37, 7, "map", [37, 9, "scalar", "effect", false, "effect"], [37, 17, "scalar", "deny", false, "deny"], [37, 23, "scalar", "missing", false, "missing"], [37, 32, "scalar", "warn", false, "warn"], [37, 38, "scalar", "weak", false, "weak"], [37, 44, "scalar", "warn", false, "warn"], [37, 50, "scalar", "match", false, "match"], [37, 57, "map", [37, 59, "scalar", "scopes", false, "scopes"], [37, 67, "list", [37, 68, "scalar", "development", false, "development"]]], [37, 84, "scalar", "gates", false, "gates"], [37, 91, "list", [37, 92, "scalar", "review", false, "review"], [37, 100, "scalar", "merge", false, "merge"]]]], [40, 3, "scalar", "install-scripts", false, "install-scripts"], [41, 5, "list", [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "hold", false, "hold"], [41, 23, "scalar", "unknown", false, "unknown"], [41, 32, "scalar", "note", false, "note"], [41, 38, "scalar", "except", false, "except"], [41, 46, "map", [41, 48, "scalar", "scopes", false, "scopes"], [41, 56, "list", [41, 57, "scalar", "development", false, "development"]]], [41, 73, "scalar", "gates", false, "gates"], [41, 80, "list", [41, 81, "scalar", "review", false, "review"], [41, 89, "scalar", "merge", false, "merge"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "warn", false, "warn"], [42, 23, "scalar", "unknown", false, "unknown"], [42, 32, "scalar", "note", false, "note"], [42, 38, "scalar", "match", false, "match"], [42, 45, "map", [42, 47, "scalar", "scopes", false, "scopes"], [42, 55, "list", [42, 56, "scalar", "development", false, "development"]]], [42, 72, "scalar", "gates", false, "gates"], [42, 79, "list", [42, 80, "scalar", "review", false, "review"]]], [43, 7, "map", [43, 9, "scalar", "effect", false, "effect"], [43, 17, "scalar", "hold", false, "hold"], [43, 23, "scalar", "unknown", false, "unknown"], [43, 32, "scalar", "note", false, "note"], [43, 38, "scalar", "match", false, "match"], [43, 45, "map", [43, 47, "scalar", "scopes", false, "scopes"], [43, 55, "list", [43, 56, "scalar", "development", false, "development"]]], [43, 72, "scalar", "gates", false, "gates"], [43, 79, "list", [43, 80, "scalar", "merge", false, "merge"]]], [44, 7, "map", [44, 9, "scalar", "effect", false, "effect"], [44, 17, "scalar", "note", false, "note"], [44, 23, "scalar", "gates", false, "gates"], [44, 30, "list", [44, 31, "scalar", "publish", false, "publish"], [44, 40, "scalar", "audit", false, "audit"]]]]], [47, 1, "scalar", "publish", false, "publish"], [47, 10, "map", [47, 12, "scalar", "npm", false, "npm"], [47, 17, "scalar", "false", false, false], [47, 24, "scalar", "pypi", false, "pypi"], [47, 30, "scalar", "false", false, false]]],
    'audit-only': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [7, 1, "scalar", "mode", false, "mode"], [7, 7, "scalar", "report", false, "report"]],
    'library': () => [6, 1, "map", [6, 1, "scalar", "version", false, "version"], [6, 10, "scalar", "1", false, 1], [7, 1, "scalar", "extends", false, "extends"], [7, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [9, 1, "scalar", "rules", false, "rules"], [10, 3, "map", [10, 3, "scalar", "known-advisories", false, "known-advisories"], [12, 5, "list", [12, 7, "map", [12, 7, "scalar", "effect", false, "effect"], [12, 15, "map", [12, 17, "scalar", "critical", false, "critical"], [12, 27, "scalar", "deny", false, "deny"], [12, 33, "scalar", "high", false, "high"], [12, 39, "scalar", "deny", false, "deny"], [12, 45, "scalar", "moderate", false, "moderate"], [12, 55, "scalar", "warn", false, "warn"], [12, 61, "scalar", "low", false, "low"], [12, 66, "scalar", "note", false, "note"], [12, 72, "scalar", "unknown", false, "unknown"], [12, 81, "scalar", "deny", false, "deny"]], [13, 7, "scalar", "except", false, "except"], [13, 15, "map", [13, 17, "scalar", "ecosystems", false, "ecosystems"], [13, 29, "list", [13, 30, "scalar", "github-actions", false, "github-actions"]]], [14, 7, "scalar", "gates", false, "gates"], [14, 14, "list", [14, 15, "scalar", "review", false, "review"], [14, 23, "scalar", "merge", false, "merge"]]], [16, 7, "map", [16, 7, "scalar", "effect", false, "effect"], [16, 15, "map", [16, 17, "scalar", "critical", false, "critical"], [16, 27, "scalar", "deny", false, "deny"], [16, 33, "scalar", "high", false, "high"], [16, 39, "scalar", "deny", false, "deny"], [16, 45, "scalar", "moderate", false, "moderate"], [16, 55, "scalar", "warn", false, "warn"], [16, 61, "scalar", "low", false, "low"], [16, 66, "scalar", "note", false, "note"], [16, 72, "scalar", "unknown", false, "unknown"], [16, 81, "scalar", "deny", false, "deny"]], [17, 7, "scalar", "except", false, "except"], [17, 15, "map", [17, 17, "scalar", "scopes", false, "scopes"], [17, 25, "list", [17, 26, "scalar", "development", false, "development"]]], [18, 7, "scalar", "gates", false, "gates"], [18, 14, "list", [18, 15, "scalar", "publish", false, "publish"], [18, 24, "scalar", "audit", false, "audit"]]], [19, 7, "map", [19, 7, "scalar", "effect", false, "effect"], [19, 15, "map", [19, 17, "scalar", "critical", false, "critical"], [19, 27, "scalar", "warn", false, "warn"], [19, 33, "scalar", "high", false, "high"], [19, 39, "scalar", "warn", false, "warn"], [19, 45, "scalar", "moderate", false, "moderate"], [19, 55, "scalar", "note", false, "note"], [19, 61, "scalar", "low", false, "low"], [19, 66, "scalar", "note", false, "note"], [19, 72, "scalar", "unknown", false, "unknown"], [19, 81, "scalar", "warn", false, "warn"]], [20, 7, "scalar", "match", false, "match"], [20, 14, "map", [20, 16, "scalar", "ecosystems", false, "ecosystems"], [20, 28, "list", [20, 29, "scalar", "npm", false, "npm"], [20, 34, "scalar", "pypi", false, "pypi"]], [20, 41, "scalar", "scopes", false, "scopes"], [20, 49, "list", [20, 50, "scalar", "development", false, "development"]]], [21, 7, "scalar", "gates", false, "gates"], [21, 14, "list", [21, 15, "scalar", "publish", false, "publish"], [21, 24, "scalar", "audit", false, "audit"]]], [23, 7, "map", [23, 7, "scalar", "effect", false, "effect"], [23, 15, "map", [23, 17, "scalar", "critical", false, "critical"], [23, 27, "scalar", "deny", false, "deny"], [23, 33, "scalar", "high", false, "high"], [23, 39, "scalar", "deny", false, "deny"], [23, 45, "scalar", "moderate", false, "moderate"], [23, 55, "scalar", "warn", false, "warn"], [23, 61, "scalar", "low", false, "low"], [23, 66, "scalar", "note", false, "note"], [23, 72, "scalar", "unknown", false, "unknown"], [23, 81, "scalar", "deny", false, "deny"]], [24, 7, "scalar", "match", false, "match"], [24, 14, "map", [24, 16, "scalar", "ecosystems", false, "ecosystems"], [24, 28, "list", [24, 29, "scalar", "github-actions", false, "github-actions"]]], [25, 7, "scalar", "unavailable", false, "unavailable"], [25, 20, "scalar", "warn", false, "warn"], [26, 7, "scalar", "gates", false, "gates"], [26, 14, "list", [26, 15, "scalar", "review", false, "review"], [26, 23, "scalar", "audit", false, "audit"]]], [27, 7, "map", [27, 7, "scalar", "effect", false, "effect"], [27, 15, "map", [27, 17, "scalar", "critical", false, "critical"], [27, 27, "scalar", "deny", false, "deny"], [27, 33, "scalar", "high", false, "high"], [27, 39, "scalar", "deny", false, "deny"], [27, 45, "scalar", "moderate", false, "moderate"], [27, 55, "scalar", "warn", false, "warn"], [27, 61, "scalar", "low", false, "low"], [27, 66, "scalar", "note", false, "note"], [27, 72, "scalar", "unknown", false, "unknown"], [27, 81, "scalar", "deny", false, "deny"]], [28, 7, "scalar", "match", false, "match"], [28, 14, "map", [28, 16, "scalar", "ecosystems", false, "ecosystems"], [28, 28, "list", [28, 29, "scalar", "github-actions", false, "github-actions"]]], [29, 7, "scalar", "gates", false, "gates"], [29, 14, "list", [29, 15, "scalar", "merge", false, "merge"], [29, 22, "scalar", "publish", false, "publish"]]]], [32, 3, "scalar", "sources", false, "sources"], [33, 5, "list", [33, 7, "map", [33, 9, "scalar", "registries", false, "registries"], [33, 21, "list", [33, 22, "scalar", "npm", false, "npm"], [33, 27, "scalar", "pypi", false, "pypi"]], [33, 34, "scalar", "git", false, "git"], [33, 39, "scalar", "deny", false, "deny"], [33, 45, "scalar", "url", false, "url"], [33, 50, "scalar", "deny", false, "deny"], [33, 56, "scalar", "except", false, "except"], [33, 64, "map", [33, 66, "scalar", "scopes", false, "scopes"], [33, 74, "list", [33, 75, "scalar", "development", false, "development"]]], [33, 91, "scalar", "gates", false, "gates"], [33, 98, "list", [33, 99, "scalar", "publish", false, "publish"]]], [34, 7, "map", [34, 9, "scalar", "registries", false, "registries"], [34, 21, "list", [34, 22, "scalar", "npm", false, "npm"], [34, 27, "scalar", "pypi", false, "pypi"]], [34, 34, "scalar", "git", false, "git"], [34, 39, "scalar", "note", false, "note"], [34, 45, "scalar", "url", false, "url"], [34, 50, "scalar", "deny", false, "deny"], [34, 56, "scalar", "match", false, "match"], [34, 63, "map", [34, 65, "scalar", "scopes", false, "scopes"], [34, 73, "list", [34, 74, "scalar", "development", false, "development"]]], [34, 90, "scalar", "gates", false, "gates"], [34, 97, "list", [34, 98, "scalar", "publish", false, "publish"]]], [35, 7, "map", [35, 9, "scalar", "registries", false, "registries"], [35, 21, "list", [35, 22, "scalar", "npm", false, "npm"], [35, 27, "scalar", "pypi", false, "pypi"]], [35, 34, "scalar", "git", false, "git"], [35, 39, "scalar", "warn", false, "warn"], [35, 45, "scalar", "url", false, "url"], [35, 50, "scalar", "deny", false, "deny"], [35, 56, "scalar", "gates", false, "gates"], [35, 63, "list", [35, 64, "scalar", "review", false, "review"], [35, 72, "scalar", "merge", false, "merge"], [35, 79, "scalar", "audit", false, "audit"]]]], [38, 3, "scalar", "install-scripts", false, "install-scripts"], [39, 5, "list", [39, 7, "map", [39, 9, "scalar", "effect", false, "effect"], [39, 17, "scalar", "deny", false, "deny"], [39, 23, "scalar", "unknown", false, "unknown"], [39, 32, "scalar", "warn", false, "warn"], [39, 38, "scalar", "except", false, "except"], [39, 46, "map", [39, 48, "scalar", "scopes", false, "scopes"], [39, 56, "list", [39, 57, "scalar", "development", false, "development"]]], [39, 73, "scalar", "gates", false, "gates"], [39, 80, "list", [39, 81, "scalar", "publish", false, "publish"]]], [40, 7, "map", [40, 9, "scalar", "effect", false, "effect"], [40, 17, "scalar", "note", false, "note"], [40, 23, "scalar", "match", false, "match"], [40, 30, "map", [40, 32, "scalar", "scopes", false, "scopes"], [40, 40, "list", [40, 41, "scalar", "development", false, "development"]]], [40, 57, "scalar", "gates", false, "gates"], [40, 64, "list", [40, 65, "scalar", "publish", false, "publish"]]], [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "warn", false, "warn"], [41, 23, "scalar", "unknown", false, "unknown"], [41, 32, "scalar", "note", false, "note"], [41, 38, "scalar", "except", false, "except"], [41, 46, "map", [41, 48, "scalar", "scopes", false, "scopes"], [41, 56, "list", [41, 57, "scalar", "development", false, "development"]]], [41, 73, "scalar", "gates", false, "gates"], [41, 80, "list", [41, 81, "scalar", "review", false, "review"], [41, 89, "scalar", "audit", false, "audit"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "note", false, "note"], [42, 23, "scalar", "match", false, "match"], [42, 30, "map", [42, 32, "scalar", "scopes", false, "scopes"], [42, 40, "list", [42, 41, "scalar", "development", false, "development"]]], [42, 57, "scalar", "gates", false, "gates"], [42, 64, "list", [42, 65, "scalar", "review", false, "review"], [42, 73, "scalar", "audit", false, "audit"]]], [43, 7, "map", [43, 9, "scalar", "effect", false, "effect"], [43, 17, "scalar", "hold", false, "hold"], [43, 23, "scalar", "unknown", false, "unknown"], [43, 32, "scalar", "note", false, "note"], [43, 38, "scalar", "gates", false, "gates"], [43, 45, "list", [43, 46, "scalar", "merge", false, "merge"]]]], [47, 3, "scalar", "licenses", false, "licenses"], [48, 5, "map", [48, 5, "scalar", "effect", false, "effect"], [48, 13, "scalar", "warn", false, "warn"], [49, 5, "scalar", "unknown", false, "unknown"], [49, 14, "scalar", "note", false, "note"], [50, 5, "scalar", "except", false, "except"], [50, 13, "map", [50, 15, "scalar", "scopes", false, "scopes"], [50, 23, "list", [50, 24, "scalar", "development", false, "development"]]], [51, 5, "scalar", "allow", false, "allow"], [52, 7, "list", [52, 9, "scalar", "0BSD", false, "0BSD"], [53, 9, "scalar", "Apache-2.0", false, "Apache-2.0"], [54, 9, "scalar", "BlueOak-1.0.0", false, "BlueOak-1.0.0"], [55, 9, "scalar", "BSD-2-Clause", false, "BSD-2-Clause"], [56, 9, "scalar", "BSD-3-Clause", false, "BSD-3-Clause"], [57, 9, "scalar", "CC-BY-3.0", false, "CC-BY-3.0"], [58, 9, "scalar", "CC-BY-4.0", false, "CC-BY-4.0"], [59, 9, "scalar", "CC0-1.0", false, "CC0-1.0"], [60, 9, "scalar", "ISC", false, "ISC"], [61, 9, "scalar", "MIT", false, "MIT"], [62, 9, "scalar", "MIT-0", false, "MIT-0"], [63, 9, "scalar", "MPL-2.0", false, "MPL-2.0"], [64, 9, "scalar", "PSF-2.0", false, "PSF-2.0"], [65, 9, "scalar", "Python-2.0", false, "Python-2.0"], [66, 9, "scalar", "Unlicense", false, "Unlicense"], [67, 9, "scalar", "Zlib", false, "Zlib"]]]]],
    'recommended': () => [7, 1, "map", [7, 1, "scalar", "version", false, "version"], [7, 10, "scalar", "1", false, 1], [8, 1, "scalar", "extends", false, "extends"], [8, 10, "list"], [10, 1, "scalar", "rules", false, "rules"], [12, 3, "map", [12, 3, "scalar", "known-advisories", false, "known-advisories"], [13, 5, "list", [13, 7, "map", [13, 7, "scalar", "effect", false, "effect"], [13, 15, "map", [13, 17, "scalar", "critical", false, "critical"], [13, 27, "scalar", "deny", false, "deny"], [13, 33, "scalar", "high", false, "high"], [13, 39, "scalar", "deny", false, "deny"], [13, 45, "scalar", "moderate", false, "moderate"], [13, 55, "scalar", "warn", false, "warn"], [13, 61, "scalar", "low", false, "low"], [13, 66, "scalar", "note", false, "note"], [13, 72, "scalar", "unknown", false, "unknown"], [13, 81, "scalar", "deny", false, "deny"]], [14, 7, "scalar", "except", false, "except"], [14, 15, "map", [14, 17, "scalar", "ecosystems", false, "ecosystems"], [14, 29, "list", [14, 30, "scalar", "github-actions", false, "github-actions"]]]], [17, 7, "map", [17, 7, "scalar", "effect", false, "effect"], [17, 15, "map", [17, 17, "scalar", "critical", false, "critical"], [17, 27, "scalar", "deny", false, "deny"], [17, 33, "scalar", "high", false, "high"], [17, 39, "scalar", "deny", false, "deny"], [17, 45, "scalar", "moderate", false, "moderate"], [17, 55, "scalar", "warn", false, "warn"], [17, 61, "scalar", "low", false, "low"], [17, 66, "scalar", "note", false, "note"], [17, 72, "scalar", "unknown", false, "unknown"], [17, 81, "scalar", "deny", false, "deny"]], [18, 7, "scalar", "match", false, "match"], [18, 14, "map", [18, 16, "scalar", "ecosystems", false, "ecosystems"], [18, 28, "list", [18, 29, "scalar", "github-actions", false, "github-actions"]]], [19, 7, "scalar", "unavailable", false, "unavailable"], [19, 20, "scalar", "warn", false, "warn"], [20, 7, "scalar", "gates", false, "gates"], [20, 14, "list", [20, 15, "scalar", "review", false, "review"], [20, 23, "scalar", "audit", false, "audit"]]], [21, 7, "map", [21, 7, "scalar", "effect", false, "effect"], [21, 15, "map", [21, 17, "scalar", "critical", false, "critical"], [21, 27, "scalar", "deny", false, "deny"], [21, 33, "scalar", "high", false, "high"], [21, 39, "scalar", "deny", false, "deny"], [21, 45, "scalar", "moderate", false, "moderate"], [21, 55, "scalar", "warn", false, "warn"], [21, 61, "scalar", "low", false, "low"], [21, 66, "scalar", "note", false, "note"], [21, 72, "scalar", "unknown", false, "unknown"], [21, 81, "scalar", "deny", false, "deny"]], [22, 7, "scalar", "match", false, "match"], [22, 14, "map", [22, 16, "scalar", "ecosystems", false, "ecosystems"], [22, 28, "list", [22, 29, "scalar", "github-actions", false, "github-actions"]]], [23, 7, "scalar", "gates", false, "gates"], [23, 14, "list", [23, 15, "scalar", "merge", false, "merge"], [23, 22, "scalar", "publish", false, "publish"]]]], [26, 3, "scalar", "malware", false, "malware"], [26, 12, "map", [26, 14, "scalar", "effect", false, "effect"], [26, 22, "scalar", "deny", false, "deny"], [26, 28, "scalar", "locked", false, "locked"], [26, 36, "scalar", "true", false, true]], [30, 3, "scalar", "sources", false, "sources"], [30, 12, "map", [30, 14, "scalar", "registries", false, "registries"], [30, 26, "list", [30, 27, "scalar", "npm", false, "npm"], [30, 32, "scalar", "pypi", false, "pypi"]], [30, 39, "scalar", "git", false, "git"], [30, 44, "scalar", "warn", false, "warn"], [30, 50, "scalar", "url", false, "url"], [30, 55, "scalar", "deny", false, "deny"]], [34, 3, "scalar", "integrity", false, "integrity"], [35, 5, "list", [35, 7, "map", [35, 9, "scalar", "effect", false, "effect"], [35, 17, "scalar", "deny", false, "deny"], [35, 23, "scalar", "missing", false, "missing"], [35, 32, "scalar", "note", false, "note"], [35, 38, "scalar", "weak", false, "weak"], [35, 44, "scalar", "note", false, "note"], [35, 50, "scalar", "gates", false, "gates"], [35, 57, "list", [35, 58, "scalar", "publish", false, "publish"], [35, 67, "scalar", "audit", false, "audit"]]], [36, 7, "map", [36, 9, "scalar", "effect", false, "effect"], [36, 17, "scalar", "deny", false, "deny"], [36, 23, "scalar", "missing", false, "missing"], [36, 32, "scalar", "warn", false, "warn"], [36, 38, "scalar", "weak", false, "weak"], [36, 44, "scalar", "warn", false, "warn"], [36, 50, "scalar", "gates", false, "gates"], [36, 57, "list", [36, 58, "scalar", "review", false, "review"], [36, 66, "scalar", "merge", false, "merge"]]]], [40, 3, "scalar", "lockfile", false, "lockfile"], [41, 5, "list", [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "deny", false, "deny"], [41, 23, "scalar", "apart", false, "apart"], [41, 30, "scalar", "note", false, "note"], [41, 36, "scalar", "gates", false, "gates"], [41, 43, "list", [41, 44, "scalar", "publish", false, "publish"], [41, 53, "scalar", "audit", false, "audit"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "deny", false, "deny"], [42, 23, "scalar", "apart", false, "apart"], [42, 30, "scalar", "warn", false, "warn"], [42, 36, "scalar", "gates", false, "gates"], [42, 43, "list", [42, 44, "scalar", "review", false, "review"], [42, 52, "scalar", "merge", false, "merge"]]]], [46, 3, "scalar", "install-scripts", false, "install-scripts"], [47, 5, "list", [47, 7, "map", [47, 9, "scalar", "effect", false, "effect"], [47, 17, "scalar", "note", false, "note"], [47, 23, "scalar", "gates", false, "gates"], [47, 30, "list", [47, 31, "scalar", "publish", false, "publish"], [47, 40, "scalar", "audit", false, "audit"]]], [48, 7, "map", [48, 9, "scalar", "effect", false, "effect"], [48, 17, "scalar", "warn", false, "warn"], [48, 23, "scalar", "gates", false, "gates"], [48, 30, "list", [48, 31, "scalar", "review", false, "review"]], [48, 40, "scalar", "unknown", false, "unknown"], [48, 49, "scalar", "note", false, "note"]], [49, 7, "map", [49, 9, "scalar", "effect", false, "effect"], [49, 17, "scalar", "hold", false, "hold"], [49, 23, "scalar", "gates", false, "gates"], [49, 30, "list", [49, 31, "scalar", "merge", false, "merge"]], [49, 39, "scalar", "unknown", false, "unknown"], [49, 48, "scalar", "note", false, "note"]]], [52, 3, "scalar", "waivers", false, "waivers"], [52, 12, "map", [52, 14, "scalar", "effect", false, "effect"], [52, 22, "scalar", "warn", false, "warn"], [52, 28, "scalar", "soon", false, "soon"], [52, 34, "scalar", "14d", false, "14d"]], [55, 3, "scalar", "update-author", false, "update-author"], [55, 18, "scalar", "deny", false, "deny"], [56, 3, "scalar", "update-scope", false, "update-scope"], [56, 17, "scalar", "deny", false, "deny"], [57, 3, "scalar", "update-level", false, "update-level"], [57, 17, "scalar", "hold", false, "hold"], [58, 3, "scalar", "checks", false, "checks"], [58, 11, "scalar", "deny", false, "deny"], [62, 3, "scalar", "release-source", false, "release-source"], [62, 19, "map", [62, 21, "scalar", "effect", false, "effect"], [62, 29, "scalar", "deny", false, "deny"], [62, 35, "scalar", "unprotected-tag", false, "unprotected-tag"], [62, 52, "scalar", "warn", false, "warn"]], [65, 3, "scalar", "artifact-contents", false, "artifact-contents"], [65, 22, "map", [65, 24, "scalar", "effect", false, "effect"], [65, 32, "scalar", "deny", false, "deny"], [65, 38, "scalar", "unmeant", false, "unmeant"], [65, 47, "scalar", "warn", false, "warn"]]]],
    'strict': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "list"], [8, 1, "scalar", "rules", false, "rules"], [9, 3, "map", [9, 3, "scalar", "known-advisories", false, "known-advisories"], [10, 5, "map", [10, 5, "scalar", "effect", false, "effect"], [10, 13, "map", [10, 15, "scalar", "critical", false, "critical"], [10, 25, "scalar", "deny", false, "deny"], [10, 31, "scalar", "high", false, "high"], [10, 37, "scalar", "deny", false, "deny"], [10, 43, "scalar", "moderate", false, "moderate"], [10, 53, "scalar", "deny", false, "deny"], [10, 59, "scalar", "low", false, "low"], [10, 64, "scalar", "warn", false, "warn"], [10, 70, "scalar", "unknown", false, "unknown"], [10, 79, "scalar", "deny", false, "deny"]]], [12, 3, "scalar", "malware", false, "malware"], [12, 12, "map", [12, 14, "scalar", "effect", false, "effect"], [12, 22, "scalar", "deny", false, "deny"], [12, 28, "scalar", "locked", false, "locked"], [12, 36, "scalar", "true", false, true]], [15, 3, "scalar", "licenses", false, "licenses"], [16, 5, "map", [16, 5, "scalar", "allow", false, "allow"], [17, 7, "list", [17, 9, "scalar", "0BSD", false, "0BSD"], [18, 9, "scalar", "Apache-2.0", false, "Apache-2.0"], [19, 9, "scalar", "BlueOak-1.0.0", false, "BlueOak-1.0.0"], [20, 9, "scalar", "BSD-2-Clause", false, "BSD-2-Clause"], [21, 9, "scalar", "BSD-3-Clause", false, "BSD-3-Clause"], [22, 9, "scalar", "CC-BY-3.0", false, "CC-BY-3.0"], [23, 9, "scalar", "CC-BY-4.0", false, "CC-BY-4.0"], [24, 9, "scalar", "CC0-1.0", false, "CC0-1.0"], [25, 9, "scalar", "ISC", false, "ISC"], [26, 9, "scalar", "MIT", false, "MIT"], [27, 9, "scalar", "MIT-0", false, "MIT-0"], [28, 9, "scalar", "PSF-2.0", false, "PSF-2.0"], [29, 9, "scalar", "Python-2.0", false, "Python-2.0"], [30, 9, "scalar", "Unlicense", false, "Unlicense"], [31, 9, "scalar", "Zlib", false, "Zlib"]], [32, 5, "scalar", "unknown", false, "unknown"], [32, 14, "scalar", "deny", false, "deny"]], [35, 3, "scalar", "sources", false, "sources"], [35, 12, "map", [35, 14, "scalar", "registries", false, "registries"], [35, 26, "list", [35, 27, "scalar", "npm", false, "npm"], [35, 32, "scalar", "pypi", false, "pypi"]], [35, 39, "scalar", "git", false, "git"], [35, 44, "scalar", "deny", false, "deny"], [35, 50, "scalar", "url", false, "url"], [35, 55, "scalar", "deny", false, "deny"]], [37, 3, "scalar", "integrity", false, "integrity"], [37, 14, "map", [37, 16, "scalar", "effect", false, "effect"], [37, 24, "scalar", "deny", false, "deny"], [37, 30, "scalar", "missing", false, "missing"], [37, 39, "scalar", "deny", false, "deny"], [37, 45, "scalar", "weak", false, "weak"], [37, 51, "scalar", "deny", false, "deny"]], [39, 3, "scalar", "lockfile", false, "lockfile"], [39, 13, "map", [39, 15, "scalar", "effect", false, "effect"], [39, 23, "scalar", "deny", false, "deny"], [39, 29, "scalar", "apart", false, "apart"], [39, 36, "scalar", "deny", false, "deny"]], [42, 3, "scalar", "install-scripts", false, "install-scripts"], [42, 20, "map", [42, 22, "scalar", "effect", false, "effect"], [42, 30, "scalar", "deny", false, "deny"], [42, 36, "scalar", "unknown", false, "unknown"], [42, 45, "scalar", "deny", false, "deny"]], [44, 3, "scalar", "waivers", false, "waivers"], [44, 12, "map", [44, 14, "scalar", "effect", false, "effect"], [44, 22, "scalar", "warn", false, "warn"], [44, 28, "scalar", "expired", false, "expired"], [44, 37, "scalar", "deny", false, "deny"], [44, 43, "scalar", "soon", false, "soon"], [44, 49, "scalar", "30d", false, "30d"]], [46, 3, "scalar", "update-author", false, "update-author"], [46, 18, "scalar", "deny", false, "deny"], [47, 3, "scalar", "update-scope", false, "update-scope"], [47, 17, "scalar", "deny", false, "deny"], [48, 3, "scalar", "update-level", false, "update-level"], [48, 17, "scalar", "hold", false, "hold"], [49, 3, "scalar", "checks", false, "checks"], [49, 11, "scalar", "deny", false, "deny"], [51, 3, "scalar", "release-source", false, "release-source"], [51, 19, "map", [51, 21, "scalar", "effect", false, "effect"], [51, 29, "scalar", "deny", false, "deny"], [51, 35, "scalar", "unprotected-tag", false, "unprotected-tag"], [51, 52, "scalar", "deny", false, "deny"]], [53, 3, "scalar", "artifact-contents", false, "artifact-contents"], [53, 22, "map", [53, 24, "scalar", "effect", false, "effect"], [53, 32, "scalar", "deny", false, "deny"], [53, 38, "scalar", "unmeant", false, "unmeant"], [53, 47, "scalar", "deny", false, "deny"]]], [56, 1, "scalar", "advisories", false, "advisories"], [56, 13, "map", [56, 15, "scalar", "max-age", false, "max-age"], [56, 24, "scalar", "7d", false, "7d"]]],
};


/***/ }),

/***/ 12863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   pn: () => (/* binding */ PolicyError)
/* harmony export */ });
/* unused harmony export formatProblem */
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35736);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);


const MAX_PROBLEMS = 100;
/** Collects the mistakes of all documents of a policy, so that a person sees all of them at once. */
class Problems {
    #all = [];
    add(at, message, remedy, yaml = null) {
        this.#all.push({ uri: at.uri, line: at.line, column: at.column, message, remedy, yaml });
    }
    get count() {
        return this.#all.length;
    }
    /** In order of file, line and column; each mistake once. */
    sorted() {
        const ordered = this.#all.toSorted((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.uri, b.uri) || a.line - b.line || a.column - b.column || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.message, b.message));
        return ordered.filter((problem, index) => {
            const before = ordered[index - 1];
            return before === undefined || formatProblem(before) !== formatProblem(problem);
        });
    }
}
/** `file:line:column: fact. remedy`, with the YAML to write instead below it. */
function formatProblem(problem) {
    const { uri, line, column, message, remedy, yaml } = problem;
    const head = `${uri}:${line}:${column}: ${message}. ${remedy}`;
    return yaml === null ? head : `${head}\n${yaml.replaceAll(/^/gm, '    ')}`;
}
/** A policy that can't be used. Nothing is judged by half a policy: exit status 2. */
class PolicyError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP {
    problems;
    constructor(problems) {
        const shown = problems.slice(0, MAX_PROBLEMS).map(formatProblem);
        const more = problems.length - shown.length;
        const head = problems.length === 1 ? 'The policy has a mistake' : `The policy has ${problems.length} mistakes`;
        super('POLICY', [`${head}:`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
        this.name = 'PolicyError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 35830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   hP: () => (/* binding */ escapeSarif),
/* harmony export */   mU: () => (/* binding */ neutralizeLog)
/* harmony export */ });
/* unused harmony exports visible, escapeHtml */
/**
 * One escaper for each medium. What a report shows comes from lockfiles, registries and pull requests:
 * none of it may become markup, a link, a mention, a table cell or a command of the runner.
 */
// Controls, bidi and zero-width characters, line and paragraph separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
// Blank to the eye, though Unicode calls them letters, marks or symbols; the selectors can carry hidden text.
const BLANK = /[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
// Nearly every text is plain, and to compile the classes above takes longer than all the rest of a report.
const PLAIN = /^[\x20-\x7e]*$/u;
const named = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Text on one line, every character that can't be seen written as `\u{…}`. */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text
        .replace(/[\r\n]+/gu, ' ')
        .replace(INVISIBLE, named)
        .replace(BLANK, named);
}
// The runner takes `::name` at the start of a line and the older `##[name]` anywhere in one.
const neutralCommands = (line) => line.replace(/^(\s*):(?=:)/u, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
/** One line for a terminal or a job's log: no control sequence, no workflow command. */
const escapeLog = (text) => neutralCommands(visible(text));
/** The same for text of several lines that is ours but quotes others; our own colours stay. */
const neutralizeLog = (text) => text.split('\n').map(neutralCommands).join('\n');
// As INVISIBLE, but for the line breaks between the lines of printed JSON.
const INVISIBLE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** JSON of the same value, in which every character can be seen and no log reads a workflow command. */
function escapeJson(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(INVISIBLE_IN_JSON, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
}
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '[': '&#91;',
};
/** Text or a quoted attribute value in HTML; the bracket because a page can be printed to a job's log. */
const escapeHtml = (text) => visible(text).replace(/[&<>"'`[]/gu, (c) => HTML[c] ?? c);
// Whatever opens Markdown or HTML structure, as a numeric entity: an entity never opens any.
const STRUCTURE = /[\\`*_[\]<>#|~$&]/gu;
// GitHub looks for mentions, references and addresses after Markdown is rendered, so an entity would not stop it; a
// comment between the two characters does.
const BREAK = '<!-- -->';
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Running text in Markdown, in a table cell too. */
function escapeMarkdown(text) {
    return visible(text)
        .trim()
        .replace(STRUCTURE, entity)
        .replace(/^(?:[-+=:]|\d(?=\d*[.)]))/u, entity)
        .replaceAll('@', `@${BREAK}`)
        .replaceAll('&#35;', `&#35;${BREAK}`)
        .replace(/:(?=\/)/gu, `:${BREAK}`)
        .replace(/www(?=\.)/giu, (www) => `${www}${BREAK}`)
        .replace(/GH(?=-\d)/giu, (gh) => `${gh}${BREAK}`);
}
/** A name, version or path as code in Markdown, in a table cell too; GitHub looks for no mention there. */
function codeMarkdown(text) {
    const shown = visible(text).trim();
    if (shown === '')
        return '';
    // In a code span only the backtick is structure, but in a table the bar and the backslash before it are as well.
    return /[`|\\]|##\[/u.test(shown) ? `<code>${escapeMarkdown(shown)}</code>` : `\`${shown}\``;
}
/** The text of a SARIF message, where brackets and backslashes are links and escapes (SARIF 2.1.0, 3.11.6). */
const escapeSarif = (text) => visible(text).replace(/[\\[\]]/gu, (c) => `\\${c}`);


/***/ }),

/***/ 53988:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(11560);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
