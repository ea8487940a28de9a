import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 6483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nodeHasher),
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5830);


/** Digests by node:crypto. */
const nodeHasher = {
    sha256(content) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if (typeof content === 'string' || content instanceof Uint8Array)
            return hash.update(content).digest('hex');
        for (const piece of content)
            hash.update(piece);
        return hash.digest('hex');
    },
    sha512: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(bytes).digest('hex'),
};
/** One line a step on a terminal; nothing in a pipe, where it would only be noise in somebody's log. */
function terminalProgress(stream) {
    return {
        step: (text) => {
            if (stream.isTTY)
                stream.write(`${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)}\n`);
        },
    };
}


/***/ }),

/***/ 8908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NOT_YET),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   kz: () => (/* binding */ JUDGED)
/* harmony export */ });
const JUDGED = '0 pass, 1 deny or hold, 2 nothing was judged, 3 indeterminate';
const ANSWERED = '0 answered, 2 wrong usage or input, 3 it could not be had';
const WRITING = ['output', 'quiet', 'no-color'];
const JUDGING = ['policy', 'floor', 'offline', 'advisories', 'cache', 'now', 'services'];
/** By name; of two words where the first has several. */
const COMMANDS = new Map(Object.entries({
    check: {
        operands: '[dir]',
        count: [0, 1],
        summary: 'judge the dependencies of a directory by the policy',
        options: ['gate', 'base', ...JUDGING, 'decision', 'format', ...WRITING],
        formats: ['text', 'json', 'markdown', 'sarif', 'html'],
        statuses: JUDGED,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(9623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9623)),
    },
    graph: {
        operands: '[dir]',
        count: [0, 1],
        summary: 'print the dependency graph',
        options: ['format', 'now', ...WRITING],
        formats: ['text', 'json', 'cyclonedx', 'spdx', 'mermaid'],
        statuses: '0 printed, 2 wrong usage or no dependency file, 3 a dependency file could not be read',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(7579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7579)),
    },
    explain: {
        operands: '<package, advisory or rule> [dir]',
        count: [1, 2],
        summary: 'tell why it is here, which rules spoke and why, what would fix it',
        options: ['gate', 'base', ...JUDGING, 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: '0 explained, whatever the verdict; 2 wrong usage, policy or input',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(1964)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1964)),
    },
    waive: {
        operands: '<advisory or rule> [dir]',
        count: [1, 2],
        summary: 'write a waiver of what "check" finds into the policy',
        options: [
            'package',
            'path',
            'gate',
            'reason',
            'days',
            'expires',
            'owner',
            'unused',
            'dry-run',
            ...JUDGING,
            'quiet',
        ],
        formats: [],
        statuses: '0 written, 2 refused, and nothing was written',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(3243), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(3369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3369)),
    },
    'policy lint': {
        operands: '[file]',
        count: [0, 1],
        summary: 'find every mistake of a policy',
        options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: '0 no mistakes, 2 mistakes',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(6691)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6691)),
    },
    'policy show': {
        operands: '[file]',
        count: [0, 1],
        summary: 'print the effective policy with the origin of each value',
        options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: '0 printed, 2 the policy can not be used',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(5327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5327)),
    },
    'policy simulate': {
        operands: '[dir]',
        count: [0, 1],
        summary: 'replay the past changes of dependency files through a policy, or two',
        options: [
            'policy',
            'against',
            'since',
            'last',
            'floor',
            'offline',
            'advisories',
            'cache',
            'now',
            'format',
            ...WRITING,
        ],
        formats: ['text', 'json', 'html'],
        statuses: '0 replayed, whatever the past verdicts; 2 wrong usage or policy, or no history',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(5499)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5499)),
    },
    'policy schema': {
        operands: '',
        count: [0, 0],
        summary: 'print the JSON Schema of a policy, for editors',
        options: ['output'],
        formats: [],
        statuses: '0 printed',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1503), __nccwpck_require__.e(3504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5)),
    },
    'policy test': {
        operands: '[file or folder]...',
        count: [0, Infinity],
        summary: 'run the cases of a policy, and files of cases (*.cases.yml)',
        options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: '0 all pass, 1 a case fails, 2 a broken policy or case, or no case at all',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(3243), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(4957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4957)),
    },
    replay: {
        operands: '<decision.json>',
        count: [1, 1],
        summary: 'judge recorded facts again: the same verdict, or what differs',
        options: ['policy', 'floor', 'offline', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: '0 pass, 1 deny or hold, 2 no recorded decision, 3 indeterminate, or not what was recorded',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(8554), __nccwpck_require__.e(1988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3971)),
    },
    release: {
        operands: '[dir]',
        count: [0, 1],
        summary: 'pack and judge what a release would publish; with --dry-run only',
        options: ['dry-run', 'registry', ...JUDGING, 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: JUDGED,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(8554), __nccwpck_require__.e(8640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8640)),
    },
    'advisories status': {
        operands: '',
        count: [0, 0],
        summary: 'list the advisory databases at hand: age, size, digest, records',
        options: ['cache', 'now', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: ANSWERED,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(3131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3131)),
    },
    'advisories update': {
        operands: '',
        count: [0, 0],
        summary: "bring the cached database up to date with OSV's exports",
        options: ['cache', 'now', 'services', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: ANSWERED,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(4353), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(8438), __nccwpck_require__.e(6779), __nccwpck_require__.e(2735), __nccwpck_require__.e(4804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4804)),
    },
    'advisories import': {
        operands: '<path>...',
        count: [1, Infinity],
        summary: 'build the cached database from OSV records: a directory, .jsonl, .jsonl.gz or .zip',
        options: ['cache', 'now', 'format', ...WRITING],
        formats: ['text', 'json'],
        statuses: ANSWERED,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(5215), __nccwpck_require__.e(4353), __nccwpck_require__.e(1503), __nccwpck_require__.e(3581), __nccwpck_require__.e(2735), __nccwpck_require__.e(8073)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9316)),
    },
}));
/** Named in the documentation of the command line, and still to come. */
const NOT_YET = ['verify', 'init'];


/***/ }),

/***/ 6708:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3867);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9342);


const { stdout, stderr, env } = process;
for (const stream of [stdout, stderr])
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .endQuietly */ .HH)(stream);
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _adapters_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6483);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3047);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9570);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9342);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4735);







/** Runs one command line. Resolves with the exit status; what went wrong stands on the standard error. */
async function main(argv, terminal) {
    try {
        return await dispatch((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)(argv), terminal);
    }
    catch (error) {
        const usage = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockgateError */ .vP && (error.code === 'USAGE' || error.code === 'POLICY');
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)(terminal, usage ? error.message : `Lockgate could not judge: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return usage ? 2 : 3;
    }
}
async function dispatch({ options, given, positionals }, terminal) {
    if (options.version) {
        const { toolVersion } = await __nccwpck_require__.e(/* import() */ 5635).then(__nccwpck_require__.bind(__nccwpck_require__, 5635));
        terminal.stdout.write(`${toolVersion()}\n`);
        return 0;
    }
    if (options.help && isGroup(positionals)) {
        const { generalHelp, groupHelp } = await __nccwpck_require__.e(/* import() */ 2225).then(__nccwpck_require__.bind(__nccwpck_require__, 2225));
        const [group] = positionals;
        terminal.stdout.write(group === undefined ? generalHelp() : groupHelp(group));
        return 0;
    }
    const { name, operands } = commandOf(positionals);
    const spec = specOf(name);
    if (options.help) {
        const { commandHelp } = await __nccwpck_require__.e(/* import() */ 2225).then(__nccwpck_require__.bind(__nccwpck_require__, 2225));
        terminal.stdout.write(commandHelp(name, spec));
        return 0;
    }
    const foreign = given.find((option) => !spec.options.includes(option));
    if (foreign !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" has no option --${foreign}. See "lockgate ${name} --help".`);
    checkCount(name, spec, operands);
    const format = formatOf(name, spec, options.format);
    const now = options.now === null ? new Date() : (0,_time_js__WEBPACK_IMPORTED_MODULE_5__/* .readTime */ .a)(options.now);
    const progress = options.quiet ? { step: () => undefined } : (0,_adapters_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalProgress */ .e)(terminal.stderr);
    const { run } = await spec.load();
    return run({ operands, options, format, now, terminal, progress });
}
function commandOf(positionals) {
    const [first, second] = positionals;
    if (first === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No command is given. See "lockgate --help".');
    if (secondWords(first).length === 0)
        return { name: first, operands: positionals.slice(1) };
    return { name: second === undefined ? first : `${first} ${second}`, operands: positionals.slice(2) };
}
/** Of `policy`: lint, show and so on; of a command of one word: none. */
const secondWords = (first) => [..._commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.keys()].filter((name) => name.startsWith(`${first} `)).map((name) => name.slice(first.length + 1));
/** Whether this much of a command line names several commands: nothing at all does, or `policy` alone. */
const isGroup = (positionals) => {
    const [first] = positionals;
    return first === undefined || (positionals.length === 1 && secondWords(first).length > 0);
};
function specOf(name) {
    const spec = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.get(name);
    if (spec !== undefined)
        return spec;
    if (_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_YET */ .$_.includes(name))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" is not part of this version. See "lockgate --help".`);
    const words = secondWords(name);
    if (words.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" needs a second word: ${words.join(', ')}. See "lockgate ${name} --help".`);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unknown command ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}. ${(0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(name, [..._commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.keys()])}`);
}
function checkCount(name, { operands, count: [least, most] }, given) {
    const usage = `Write "lockgate ${`${name} ${operands}`.trimEnd()}".`;
    if (given.length < least)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" lacks what it is about. ${usage}`);
    const extra = given[most];
    if (extra !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" has no use for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(extra)}. ${usage}`);
}
function formatOf(name, { formats }, asked) {
    if (asked === null)
        return formats[0] ?? '';
    if (formats.includes(asked))
        return asked;
    const list = `"${name}" writes ${formats.join(', ')}.`;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unknown format ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asked)}. ${(0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(asked, formats, list)}`);
}


/***/ }),

/***/ 698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ optionSpecs),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export OPTIONS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3047);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9570);



/** Every option of every command. */
const OPTIONS = {
    gate: {
        type: 'string',
        value: 'GATE',
        help: 'audit, review, merge or publish; without it audit is judged, and a waiver counts in all',
    },
    base: { type: 'string', value: 'REF|DIR', help: 'what a change starts from: a git ref, or a directory (./before)' },
    policy: { type: 'string', value: 'FILE', help: 'the policy, in place of .github/lockgate.yml' },
    floor: {
        type: 'string',
        value: 'REF',
        help: 'a policy beneath it: a file, or github:org/repo//path.yml@<commit>; the stricter of both applies',
    },
    format: { type: 'string', value: 'FORMAT', help: 'how it is written' },
    output: { type: 'string', value: 'FILE', help: 'write it there, not to the standard output' },
    decision: {
        type: 'string',
        value: 'FILE',
        help: 'write the decision there with all that it was made from, for "replay"',
    },
    offline: { type: 'boolean', help: 'ask nothing over the network; of advisories, those on this machine' },
    advisories: {
        type: 'string',
        value: 'PATH',
        multiple: true,
        help: 'OSV records in place of the default sources: a directory, .jsonl, .jsonl.gz or .zip; repeatable',
    },
    cache: {
        type: 'string',
        value: 'DIR',
        help: 'where "advisories update" keeps the database; by default in the cache folder of the user',
    },
    now: { type: 'string', value: 'ISO-8601', help: 'judge as of this time: 2026-12-01T00:00:00Z' },
    services: { type: 'string', value: 'FILE', help: "origins of the services, in place of the policy's" },
    against: { type: 'string', value: 'FILE', help: 'a second policy to compare with: a file, or lockgate:strict' },
    since: { type: 'string', value: 'DATE', help: 'only commits of that day or later: 2026-01-01' },
    last: { type: 'string', value: 'N', help: 'only the last so many changes' },
    registry: { type: 'string', value: 'URL', help: 'the npm registry to publish to' },
    'dry-run': { type: 'boolean', help: 'show what it would do, and do nothing' },
    package: {
        type: 'string',
        value: 'PATTERN',
        multiple: true,
        help: 'waive it for these packages alone: npm:lodash, npm:lodash@<4.17.21; repeatable',
    },
    path: { type: 'string', value: 'GLOB', multiple: true, help: 'waive it in these files alone; repeatable' },
    reason: { type: 'string', value: 'TEXT', help: 'why it is no danger here' },
    days: { type: 'string', value: 'N', help: 'how long the waiver lasts: 30 days by default, at most 180' },
    expires: { type: 'string', value: 'DATE', help: 'its last day, UTC, in place of --days: 2027-01-31' },
    owner: { type: 'string', value: 'NAME', help: 'who answers for it; by default the owner of every other waiver' },
    unused: { type: 'boolean', help: 'write it though it excuses nothing today' },
    quiet: { type: 'boolean', help: 'one line of text, no progress' },
    'no-color': { type: 'boolean', help: 'no colour on a terminal (as NO_COLOR)' },
    help: { type: 'boolean', short: 'h', help: 'show this help' },
    version: { type: 'boolean', help: 'show the version' },
};
const optionSpecs = OPTIONS;
const names = Object.keys(OPTIONS);
/** Reads a command line. Throws `UsageError` for an unknown option, a missing value, or one given twice. */
function readArguments(argv) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = known(token.name, token.rawName);
        const value = checked(name, token.value, token.inlineValue === true);
        const before = values.get(name);
        if (before === undefined)
            values.set(name, [value]);
        else if (optionSpecs[name].multiple === true)
            before.push(value);
        else if (optionSpecs[name].type === 'string')
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} is given twice. Give it once.`);
    }
    const valueOf = (name) => {
        const { type, multiple } = optionSpecs[name];
        const found = values.get(name);
        if (type === 'boolean')
            return found !== undefined;
        return multiple === true ? (found ?? []) : (found?.[0] ?? null);
    };
    const options = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    return { options, given: [...values.keys()], positionals };
}
function known(name, raw) {
    const found = names.find((one) => one === name);
    if (found !== undefined)
        return found;
    const hint = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(raw, names.map((one) => `--${one}`), 'See "lockgate --help".');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Unknown option ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(raw)}. ${hint}`);
}
function checked(name, value, inline) {
    const { type, value: placeholder = '' } = optionSpecs[name];
    if (type === 'boolean') {
        if (value !== undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} takes no value, and was given ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}.`);
        return '';
    }
    // What looks like an option is taken for one, so that a forgotten value does not swallow it.
    if (value === undefined || value === '' || (!inline && value.startsWith('-')))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} lacks its value. Write --${name}=${placeholder}.`);
    return value;
}


/***/ }),

/***/ 9342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ endQuietly),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   kC: () => (/* binding */ reportSettings)
/* harmony export */ });
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5830);

/** A message for a person, on the standard error. Every line shows what would otherwise act on the terminal. */
function complain({ stderr }, message) {
    stderr.write(`${message.split('\n').map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n')}\n`);
}
/** How reports look here: coloured and as wide as a terminal, plain in a pipe or a file. */
function reportSettings({ stdout, env }, options) {
    const screen = stdout.isTTY && options.output === null;
    const color = screen && !options['no-color'] && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return { color, width: screen ? stdout.columns : null, quiet: options.quiet };
}
/** A reader that has seen enough (`| head`) is no error. Anything else that breaks the output is. */
function endQuietly(stream) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}


/***/ }),

/***/ 4735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** Reads an option's time: a date (its start, UTC) or a date and time with its zone. Throws `UsageError` for anything else. */
function readTime(text, option = '--now') {
    const day = ISO.exec(text)?.[1];
    const time = new Date(text);
    if (day === undefined || Number.isNaN(time.getTime()) || !isDay(day))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${option} ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no time. Write 2026-12-01T00:00:00Z, or 2026-12-01.`);
    return time;
}
/** Date would take 2026-02-30 for the second of March. */
const isDay = (day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);


/***/ }),

/***/ 3047:
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

/***/ 9570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ suggested),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const MAX_LENGTH = 64;
/** The candidate that a person most likely meant; null where none is near. Case never makes a difference. */
function nearest(word, candidates) {
    if (word.length > MAX_LENGTH)
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


/***/ }),

/***/ 5830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   hP: () => (/* binding */ escapeSarif),
/* harmony export */   mU: () => (/* binding */ neutralizeLog)
/* harmony export */ });
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
/******/ var __webpack_exports__ = __nccwpck_require__(6708);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
