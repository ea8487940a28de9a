export const id = 8640;
export const ids = [8640,7530,8090,7772];
export const modules = {

/***/ 11:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ blobReader)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9050);



const MAX_BLOB = 256 * 1024 * 1024;
const HEADER = /^[0-9a-f]+ blob (\d+)$/;
/**
 * One `git cat-file --batch` for many blobs of at most `maxBytes` (256 MiB), started by the first read.
 * While nothing is asked it does not keep our process alive, and it ends with it: its input closes.
 */
function blobReader(directory, maxBytes = MAX_BLOB) {
    const queue = [];
    let child = null;
    let received = [];
    let size = 0;
    /** How many bytes the answer at the head of the queue takes, header and final line break included. */
    let wanted = null;
    function start() {
        const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitArguments */ .D5)(directory, ['cat-file', '--batch']), { env: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)() });
        started.on('error', (error) => stop(started, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)));
        started.on('close', () => stop(started, 'git cat-file ended'));
        started.stdin.on('error', () => undefined); // 'close' tells the same, with the requests that are open
        started.stderr.resume();
        started.stdout.on('data', (chunk) => {
            if (child !== started)
                return; // given up for its oversized blob
            received.push(chunk);
            size += chunk.length;
            while (answerNext())
                ;
        });
        return started;
    }
    function stop(from, reason) {
        if (child !== from)
            return;
        child = null;
        received = [];
        size = 0;
        wanted = null;
        for (const request of queue.splice(0))
            request.reject(unreadable(request.id, reason));
    }
    function answerNext() {
        const request = queue[0];
        if (request === undefined || (wanted !== null && size < wanted))
            return false;
        const bytes = received.length === 1 && received[0] !== undefined ? received[0] : Buffer.concat(received);
        received = [bytes];
        const end = bytes.indexOf('\n');
        if (end === -1)
            return false;
        const header = bytes.toString('latin1', 0, end);
        const length = HEADER.exec(header)?.[1];
        if (length !== undefined && Number(length) > maxBytes) {
            // What follows is never read: the process goes, and whatever else was asked is asked anew.
            const others = queue.splice(0).slice(1);
            restart(others);
            request.reject(unreadable(request.id, `it has ${length} bytes, more than ${maxBytes}`));
            return false;
        }
        const total = length === undefined ? end + 1 : end + 1 + Number(length) + 1;
        wanted = total;
        if (bytes.length < total)
            return false;
        queue.shift();
        wanted = null;
        received = bytes.length === total ? [] : [bytes.subarray(total)];
        size -= total;
        if (length === undefined)
            request.reject(unreadable(request.id, `git says "${header}"`));
        else
            request.resolve(bytes.subarray(end + 1, total - 1));
        if (queue.length === 0)
            holdOpen(child, false);
        return size > 0;
    }
    function restart(others) {
        const old = child;
        child = null;
        received = [];
        size = 0;
        wanted = null;
        old?.kill();
        for (const request of others)
            ask(request);
    }
    function ask(request) {
        child ??= start();
        queue.push(request);
        holdOpen(child, true);
        child.stdin.write(`${request.id}\n`);
    }
    return { read: (id) => new Promise((resolve, reject) => ask({ id, resolve, reject })) };
}
/** Whether the child and its pipes keep our process alive. */
function holdOpen(child, hold) {
    if (child === null)
        return;
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}
const unreadable = (id, reason) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockgateError */ .vP('UNREADABLE', `git object ${id} can't be read: ${reason}`);


/***/ }),

/***/ 8090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tagsAt),
/* harmony export */   commitTree: () => (/* binding */ commitTree),
/* harmony export */   repositoryPrefix: () => (/* binding */ repositoryPrefix),
/* harmony export */   resolveCommit: () => (/* binding */ resolveCommit)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5736);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9050);




const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The commit that a branch, tag or any other revision names in the repository around `directory`.
 * Throws UsageError where it names none.
 */
async function resolveCommit(directory, revision) {
    try {
        const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, [
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]);
        const commit = stdout.toString('latin1').trim();
        if (COMMIT.test(commit))
            return commit;
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`git rev-parse answered ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(commit)}, which is no commit`, 0);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(revision)} names no commit of the repository around ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(directory)}. ` +
            'Give a branch, tag or commit that is fetched (in a shallow clone: git fetch --depth 1 origin <commit>).', error);
    }
}
/**
 * The files of a commit, read as data: nothing is checked out, no filter, hook or attribute runs.
 * Where `directory` lies below the repository's root, paths are relative to it and the rest is left out.
 */
function commitTree(directory, commit) {
    let listed = null;
    const list = () => (listed ??= listCommit(directory, commit));
    const blobs = (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobReader */ .J)(directory);
    return {
        list: async () => [...(await list()).values()],
        read: async (path) => {
            const entry = (await list()).get(path);
            if (entry === undefined || entry.id === null)
                throw unreadable(path, `commit ${commit} has no such file`);
            if (!entry.mode.startsWith('100'))
                throw unreadable(path, 'it is a link or a submodule');
            return blobs.read(entry.id);
        },
    };
}
const ENTRY = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/;
async function listCommit(directory, commit) {
    if (!COMMIT.test(commit))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('UNREADABLE', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(commit)} is no full commit id`);
    const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['ls-tree', '-r', '-z', commit]);
    const entries = stdout
        .toString('utf8')
        .split('\0')
        .slice(0, -1)
        .map((line) => {
        const [, mode, id, path] = ENTRY.exec(line) ?? [];
        if (mode === undefined || id === undefined || path === undefined) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('UNREADABLE', `git ls-tree printed a line it should not: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
        }
        return { path, mode, id };
    })
        .sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path));
    return new Map(entries.map((entry) => [entry.path, entry]));
}
const unreadable = (path, reason) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('UNREADABLE', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} can't be read: ${reason}`);
/** Where a directory stands in its repository, `/`-separated; `.` for the root, and outside of any repository. */
async function repositoryPrefix(directory) {
    try {
        const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['rev-parse', '--show-prefix']);
        return stdout.toString('utf8').replace(/\/?\n$/, '') || '.';
    }
    catch (error) {
        if (error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)
            return '.';
        throw error;
    }
}
/** The tags that point at a commit, sorted. */
async function tagsAt(directory, commit) {
    const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['tag', '--points-at', commit]);
    return stdout.toString('utf8').split('\n').slice(0, -1).sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
}


/***/ }),

/***/ 8640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/services.js
var services = __webpack_require__(1932);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(3047);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/artifact/entry-points.js

const MAX_DEPTH = 32;
/**
 * What `main`, `module`, `types`, `typings`, `bin` and `exports` of a package.json point to, as written,
 * each with its field; patterns (`./lib/*.js`) stay patterns.
 */
function entryPointsOf(manifest) {
    const { bin } = manifest;
    const found = [];
    const add = (field, path) => {
        if (typeof path === 'string')
            found.push({ field, path });
    };
    for (const field of ['main', 'module', 'types', 'typings'])
        add(field, manifest[field]);
    add('bin', bin);
    if ((0,json/* isRecord */.u4)(bin))
        for (const [name, path] of Object.entries(bin))
            add(`bin[${JSON.stringify(name)}]`, path);
    return [...found, ...targets('exports', manifest['exports'], 0)];
}
/** Every target of `exports`, through conditions, subpaths and fallback lists; `null` shuts a path and is none. */
function targets(field, value, depth) {
    if (typeof value === 'string')
        return [{ field, path: value }];
    // Nobody nests this deep: what can't be followed is told as a target that no file answers.
    if (depth > MAX_DEPTH)
        return [{ field, path: '(nested too deep)' }];
    if (Array.isArray(value))
        return value.flatMap((one) => targets(field, one, depth + 1));
    if (!(0,json/* isRecord */.u4)(value))
        return [];
    return Object.entries(value).flatMap(([key, one]) => targets(`${field}[${JSON.stringify(key)}]`, one, depth + 1));
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/artifact/secrets.js
// Every expression is a fixed prefix with bounded classes behind it: linear on any input, and exact
// enough that code which only speaks of such tokens is not taken for one.
const KINDS = [
    ['aws-access-key', /\b(?:AKIA|ASIA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}\b/],
    ['github-token', /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/],
    ['google-api-key', /\bAIza[A-Za-z0-9_-]{35}/],
    ['npm-token', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['npmrc-credential', /:_(?:authToken|auth|password)\s{0,4}=\s{0,4}"?[A-Za-z0-9+/=_.-]{16}/],
    // A header alone stands in every parser of keys; a key is a header with key material behind it.
    [
        'private-key',
        /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\r|\\n|\s){1,6}(?:[A-Za-z0-9+/]{32}|Proc-Type:|Version:|Comment:)/,
    ],
    ['pypi-token', /\bpypi-AgEI[A-Za-z0-9_-]{50}/],
    [
        'slack-token',
        /\bxox[abeoprs]-[0-9]{8,14}-[A-Za-z0-9-]{16}|hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20}/,
    ],
];
/** The kinds of secret that a text looks like it holds, sorted. Time is linear in the text. */
function secretsIn(text) {
    return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
;// CONCATENATED MODULE: ./build/src/adapters/pack/tarball.js



const TARBALL_LIMITS = { packed: 128 << 20, unpacked: 512 << 20, files: 50_000 };
const ROOT = 'package/';
/**
 * Reads a package tarball without writing a file: only plain files below `package/`, each path once.
 * Rejects with `LockgateError<'PACK'>` for links, traversal, a bomb, or anything that is no such tarball.
 */
async function readTarball(bytes, limits = TARBALL_LIMITS) {
    if (bytes.length > limits.packed)
        throw refused(`it is ${bytes.length} bytes long, more than ${limits.packed}`);
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 8697));
    const files = new Map();
    const seen = new Map();
    const problems = [];
    const parser = new Parser({
        strict: true,
        onReadEntry(entry) {
            const path = entry.path.startsWith(ROOT) ? entry.path.slice(ROOT.length) : '';
            const problem = problemOf(entry.path, path, entry.type, seen);
            if (files.size >= limits.files)
                problems.push(`it holds more than ${limits.files} files`);
            if (problem !== null)
                problems.push(problem);
            if (problems.length > 0) {
                entry.resume();
                return;
            }
            const chunks = [];
            seen.set(folded(path), entry.path);
            // Taken at once, so that a second entry of the same name is seen whatever the order of events.
            files.set(path, { path, mode: entry.mode ?? 0, bytes: new Uint8Array() });
            entry.on('data', (chunk) => chunks.push(chunk));
            entry.on('end', () => files.set(path, { path, mode: entry.mode ?? 0, bytes: Buffer.concat(chunks) }));
        },
    });
    try {
        // Unpacked within a bound before it is parsed: a small bomb must not become a large one.
        const plain = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limits.unpacked });
        await new Promise((done, failed) => {
            parser.on('end', done);
            parser.on('error', failed);
            parser.end(plain);
        });
    }
    catch (error) {
        throw refused((0,domain_errors/* messageOf */.bD)(error), error);
    }
    if (problems[0] !== undefined)
        throw refused(problems[0]);
    return [...files.values()].sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.path, b.path));
}
function problemOf(whole, path, type, seen) {
    if (type !== 'File' && type !== 'OldFile')
        return `${(0,domain_errors/* quote */.hD)(whole)} is no plain file but ${(0,domain_errors/* quote */.hD)(type)}`;
    if (path === '')
        return `${(0,domain_errors/* quote */.hD)(whole)} lies outside of package/`;
    if (path.includes('\\') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return `${(0,domain_errors/* quote */.hD)(whole)} is no plain path`;
    const before = seen.get(folded(path));
    if (before === undefined)
        return null;
    return before === whole
        ? `${(0,domain_errors/* quote */.hD)(whole)} is in it twice`
        : `${(0,domain_errors/* quote */.hD)(whole)} and ${(0,domain_errors/* quote */.hD)(before)} are one file on many systems, so that which one is installed is left to chance`;
}
/** The same for paths that file systems blind to case or to Unicode's forms hold for the same. */
const folded = (path) => path.normalize('NFKC').toLowerCase().toUpperCase();
const refused = (problem, cause) => new domain_errors/* LockgateError */.vP('PACK', `The package tarball can't be used: ${problem}. Pack it with npm.`, cause);

;// CONCATENATED MODULE: ./build/src/adapters/pack/describe.js






const README = /^readme(?:\.\w+)?$/i;
// npm cuts what it shows of a readme; more would only make the publish request larger.
const MAX_README = 64 * 1024;
/** What a package tarball is and holds. Rejects with `LockgateError<'PACK'>`. */
async function describeTarball(filename, bytes) {
    const files = await readTarball(bytes);
    const manifest = manifestOf(files);
    const { name, version } = manifest;
    if (typeof name !== 'string' || typeof version !== 'string')
        throw new domain_errors/* LockgateError */.vP('PACK', 'The packed package.json has no name or no version. Give it both.');
    const readme = files.find((file) => README.test(file.path));
    return {
        bytes,
        manifest,
        sha1: hex('sha1', bytes),
        blobs: new Map(files.map((file) => [file.path, blobId(file.bytes)])),
        readme: readme === undefined ? null : { filename: readme.path, text: textOf(readme).slice(0, MAX_README) },
        artifact: {
            ecosystem: 'npm',
            name,
            version,
            filename: (0,external_node_path_.basename)(filename),
            size: bytes.length,
            sha256: hex('sha256', bytes),
            sha512: hex('sha512', bytes),
            files: files.map((file) => ({
                path: file.path,
                size: file.bytes.length,
                mode: file.mode,
                secrets: isText(file) ? secretsIn(textOf(file)) : [],
            })),
            entryPoints: entryPointsOf(manifest),
        },
    };
}
function manifestOf(files) {
    const file = files.find(({ path }) => path === 'package.json');
    if (file === undefined)
        throw new domain_errors/* LockgateError */.vP('PACK', 'The package tarball has no package.json. Pack it with npm.');
    try {
        const parsed = JSON.parse(textOf(file).replace(/^\uFEFF/, ''));
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return parsed;
        throw new Error('it is no object');
    }
    catch (error) {
        throw new domain_errors/* LockgateError */.vP('PACK', `The packed package.json can't be read: ${(0,domain_errors/* quote */.hD)((0,domain_errors/* messageOf */.bD)(error))}. Correct it.`, error);
    }
}
const hex = (algorithm, bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
/** Git's object id of a file with this content. */
const blobId = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
const textOf = (file) => Buffer.from(file.bytes).toString('utf8');
/** As git tells text from binary: no NUL at the start. */
const isText = (file) => !file.bytes.subarray(0, 8000).includes(0);

;// CONCATENATED MODULE: ./build/src/adapters/pack/npm-pack.js





/** Packs with npm itself, so that exactly npm's rules decide what is in the package. */
function npmPacker({ searchPath }) {
    return {
        async pack(directory) {
            const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockgate-pack-'));
            try {
                await npmPack((0,external_node_path_.resolve)(directory), scratch, searchPath);
                const [tarball, ...others] = (await (0,promises_.readdir)(scratch)).filter((name) => name.endsWith('.tgz'));
                if (tarball === undefined || others.length > 0)
                    throw new domain_errors/* LockgateError */.vP('PACK', 'npm pack wrote no tarball, or several. Give the directory of one package.');
                return await describeTarball(tarball, await (0,promises_.readFile)((0,external_node_path_.join)(scratch, tarball)));
            }
            finally {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
            }
        },
    };
}
/**
 * Nothing of the project may run: no script, and no setting either. npm is started outside of the
 * project, so that the project's .npmrc (which could name a shell or a git of its own) is never read,
 * and in an environment that holds neither npm_config_* nor NODE_OPTIONS nor a secret.
 */
async function npmPack(directory, scratch, searchPath) {
    const config = (0,external_node_path_.join)(scratch, 'npmrc');
    await (0,promises_.writeFile)(config, '');
    const flags = [
        '--ignore-scripts',
        '--offline',
        '--no-workspaces',
        '--no-update-notifier',
        '--json',
        // Else npm looks for a project around the scratch folder, and reads the .npmrc of whatever it finds there.
        `--prefix=${scratch}`,
        `--cache=${(0,external_node_path_.join)(scratch, 'cache')}`,
        `--userconfig=${config}`,
        `--globalconfig=${(0,external_node_path_.join)(scratch, 'global-npmrc')}`,
        `--pack-destination=${scratch}`,
    ];
    const env = { PATH: searchPath, HOME: scratch, TMPDIR: scratch, LANG: 'C.UTF-8' };
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const { exitCode, stderr } = await getExecOutput('npm', ['pack', directory, ...flags], {
        cwd: scratch,
        env,
        silent: true,
        ignoreReturnCode: true,
    }).catch((error) => ({ exitCode: null, stderr: (0,domain_errors/* messageOf */.bD)(error) }));
    if (exitCode === 0)
        return;
    const errors = stderr.split('\n').filter((line) => line.startsWith('npm error'));
    const told = errors.slice(0, 3).join(' ') || stderr || 'it said nothing';
    throw new domain_errors/* LockgateError */.vP('PACK', `npm pack failed: ${(0,domain_errors/* quote */.hD)(told)}. Check that package.json is whole and that npm is on the PATH.`);
}

// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/src/domain/decision.js
var domain_decision = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/src/domain/purl.js
var domain_purl = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/src/ecosystems/vex/read.js
var read = __webpack_require__(4843);
// EXTERNAL MODULE: ./build/src/gates/judge.js
var judge = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var npm_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/src/domain/dist-tag.js
var dist_tag = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/registries/npm/packument.js
var packument = __webpack_require__(7543);
// EXTERNAL MODULE: ./build/src/gates/refusal.js
var gates_refusal = __webpack_require__(2386);
;// CONCATENATED MODULE: ./build/src/gates/publish/refuse.js

/** Stops a release in the midst of it; the gate turns it into its decision. */
class refuse_Refused extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.message);
        this.refusal = refusal;
    }
}
/** The decision with refusals that no policy decides: not even a policy that only reports lets them pass. */
function refuse(decision, refusals) {
    if (refusals.length === 0)
        return decision;
    const findings = refusals.map((refusal) => {
        const finding = (0,gates_refusal/* gateFinding */.j)(refusal);
        return refusal.unknown === true
            ? { ...finding, state: 'indeterminate', effect: 'indeterminate' }
            : { ...finding, effect: 'deny' };
    });
    return { ...(0,gates_refusal/* withFindings */.$)(decision, findings), mode: 'enforce' };
}

;// CONCATENATED MODULE: ./build/src/gates/publish/dist-tag.js






/** The dist-tag that the policy names, else package.json under `publishConfig`; null: the version decides. */
const namedTag = (policy, manifest) => policy.publish.npm?.tag ?? (0,json/* textField */.M8)(manifest['publishConfig'], 'tag');
/**
 * The dist-tag of a version that nobody named one for. `npm install` takes what is `latest`, so neither a prerelease
 * nor a fix of an older line may become it: npm's own client refuses both. A prerelease gets its own word (`rc`,
 * `beta`, else `next`), a fix of version 1 `latest-1`. `latest`: what the registry calls so; null where it has nothing.
 */
function tagOf(version, latest) {
    const [word] = (0,npm_version/* prereleaseOf */.uB)(version);
    if (word !== undefined)
        return (0,dist_tag/* isDistTag */.N)(word) && !/^latest/i.test(word) ? word : 'next';
    const older = latest !== null && npm_version/* npmVersions */.Dy.compare(version, latest) < 0;
    return older ? `latest-${/^\d+/.exec(version)?.[0] ?? ''}` : 'latest';
}
/** What the registry calls latest, where the dist-tag depends on it. Throws `Refused` where that can't be told. */
async function latestOf({ collected, services, ports }) {
    const { artifact, manifest } = collected.packed;
    if (namedTag(collected.policy, manifest) !== null || prereleaseOf(artifact.version).length > 0)
        return null;
    try {
        const latest = latestVersion(await ports.http.send(packumentRequest(services.registry, artifact.name)), artifact.name);
        if (latest === null || npmVersions.valid(latest))
            return latest;
        throw new LockgateError('REGISTRY', `The registry calls ${quote(latest)} latest, which is no version.`);
    }
    catch (error) {
        throw new Refused({
            subject: collected.purl,
            message: `Whether ${quote(collected.purl)} would be the latest version can't be told: ${messageOf(error)}`,
            remedy: 'Run the job again, or name the dist-tag: publish: { npm: { tag: … } } in the policy.',
            unknown: true,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/provenance/workflow.js


/** The issuer of GitHub's identity tokens, as Fulcio writes it into certificates. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** The workflow of a run, out of `owner/repo/path@ref`. Throws `LockgateError<'PROVENANCE'>` where it is not of that form. */
function workflow_workflowOf(run) {
    const prefix = `${run.repository}/`;
    const at = run.workflowRef.indexOf('@');
    if (!run.workflowRef.startsWith(prefix) || at <= prefix.length || at === run.workflowRef.length - 1)
        throw new LockgateError('PROVENANCE', `The workflow of this run is ${quote(run.workflowRef)}, which is no workflow file of ${quote(run.repository)}. ` +
            'Run Lockgate as a step of a GitHub Actions workflow of that repository.');
    return {
        ref: run.workflowRef.slice(at + 1),
        repository: repositoryUrl(run),
        path: run.workflowRef.slice(prefix.length, at),
    };
}
/** The address of one attempt of a run. */
const workflow_invocationOf = (run) => `${repositoryUrl(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
/** The commit as in-toto's resource descriptor. */
const workflow_sourceOf = (run) => ({
    uri: `git+${repositoryUrl(run)}@${run.ref}`,
    digest: { gitCommit: run.commit },
});

;// CONCATENATED MODULE: ./build/src/provenance/npm-provenance.js

const npm_provenance_SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/**
 * SLSA v1 provenance exactly as npm's own client writes it: whether the registry accepts one field
 * more is unproven, so it gets none. `sha512` in hex.
 */
function npm_provenance_npmProvenance(run, subject) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject.purl, digest: { sha512: subject.sha512 } }],
        predicateType: npm_provenance_SLSA_PROVENANCE,
        predicate: {
            buildDefinition: {
                buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
                externalParameters: { workflow: workflowOf(run) },
                internalParameters: {
                    github: {
                        event_name: run.eventName,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.repositoryOwnerId,
                    },
                },
                resolvedDependencies: [sourceOf(run)],
            },
            runDetails: {
                builder: { id: `https://github.com/actions/runner/${run.runnerEnvironment}` },
                metadata: { invocationId: invocationOf(run) },
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gates/publish/registry.js



/** What the registry serves of a version; null where it answers that there is none. Rejects with `LockgateError<'REGISTRY' | 'NETWORK'>`. */
async function served(http, registry, name, version) {
    const versions = packumentVersions(await http.send(packumentRequest(registry, name)), name);
    const found = versions?.get(version);
    if (found === undefined)
        return null;
    const [tarball, attestations] = await Promise.all([
        http.send({ method: 'GET', url: found.tarball, headers: { 'cache-control': 'no-cache' }, maxBytes: 256 << 20 }),
        http.send(attestationsRequest(registry, name, version)),
    ]);
    if (tarball.status !== 200)
        throw new LockgateError('REGISTRY', `The registry answered ${tarball.status} for the tarball of ${quote(`${name}@${version}`)}.`);
    const provenance = attestationsOf(attestations).filter((one) => one.predicateType === SLSA_PROVENANCE);
    return { url: found.tarball, bytes: tarball.body, provenance: provenance.map((one) => one.bundle) };
}
// Registries answer from caches for a while after a publish; half a minute has been enough.
const WAITS = (/* unused pure expression or super */ null && ([0, 500, 1000, 2000, 4000, 8000, 15_000]));
/**
 * Asks until the answer is worth having: reads may be repeated, and a fresh version takes a moment to
 * appear. Resolves with the last answer, also where `enough` never held; rejects with the last error.
 */
async function persist(ask, enough, delay) {
    let last = null;
    for (const wait of WAITS) {
        if (wait > 0)
            await delay(wait);
        try {
            const answer = await ask();
            if (enough(answer))
                return answer;
            last = { answer };
        }
        catch (error) {
            last = { error };
        }
    }
    if (last !== null && 'answer' in last)
        return last.answer;
    throw last?.error instanceof Error ? last.error : new LockgateError('REGISTRY', messageOf(last?.error));
}
const sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

// EXTERNAL MODULE: ./build/src/domain/record/record.js + 1 modules
var record = __webpack_require__(788);
// EXTERNAL MODULE: ./build/src/provenance/integrity.js
var integrity = __webpack_require__(5254);
;// CONCATENATED MODULE: ./build/src/provenance/github-provenance.js




/**
 * SLSA v1 provenance for GitHub's attestations and the release: the build type of GitHub's own
 * attestations, both digests on the subject (GitHub looks up by SHA-256, npm by SHA-512), and the
 * whole locked dependency tree behind the source commit. `signer` is the identity in the certificate.
 */
function github_provenance_githubProvenance(run, artifact, graph, signer) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: artifact.filename, digest: { sha256: artifact.sha256, sha512: artifact.sha512 } }],
        predicateType: SLSA_PROVENANCE,
        predicate: {
            buildDefinition: {
                buildType: 'https://actions.github.io/buildtypes/workflow/v1',
                externalParameters: { workflow: workflowOf(run) },
                internalParameters: {
                    github: {
                        event_name: run.eventName,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.repositoryOwnerId,
                        runner_environment: run.runnerEnvironment,
                    },
                },
                resolvedDependencies: [sourceOf(run), ...[...graph.packages.values()].flatMap(dependenciesOf)],
            },
            runDetails: { builder: { id: signer }, metadata: { invocationId: invocationOf(run) } },
        },
    };
}
/** One descriptor for each distinct set of hashes: a purl locked twice with different bytes is told as two. */
function dependenciesOf(locked) {
    const digests = new Map();
    for (const entry of locked.entries) {
        if (entry.source.type === 'workspace')
            continue;
        const found = entry.integrity.map(digestOf).filter((digest) => digest !== null);
        const sorted = found.sort((a, b) => byCodeUnit(a.algorithm + a.hex, b.algorithm + b.hex));
        digests.set(sorted.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(), github_provenance_record(sorted));
    }
    const sets = [...digests].sort(([a], [b]) => byCodeUnit(a, b)).map(([, digest]) => digest);
    return sets.map((digest) => (Object.keys(digest).length === 0 ? { uri: locked.purl } : { uri: locked.purl, digest }));
}
const github_provenance_record = (digests) => Object.fromEntries(digests.map(({ algorithm, hex }) => [algorithm, hex]));

// EXTERNAL MODULE: ./build/src/provenance/sbom.js
var sbom = __webpack_require__(7772);
// EXTERNAL MODULE: ./build/src/gates/replay.js
var replay = __webpack_require__(4319);
;// CONCATENATED MODULE: ./build/src/gates/publish/work.js








const signedOf = (bundle) => ({
    bundle,
    bytes: new TextEncoder().encode(`${JSON.stringify(bundle)}\n`),
});
/** The statements of a release, in the order in which they are signed: the VSA names the provenance. */
const statementKinds = ({ collected }) => collected.toNpm ? ['npm-provenance', 'provenance', 'vsa'] : ['provenance', 'vsa'];
/** The decision with all that it was made from: what is bound to the tarball can be judged again by anyone. */
const encodeDecision = (of, hasher) => new TextEncoder().encode(writeRecord(recordOf(of), hasher));
const decisionIn = (bytes) => field(field(parseJson(bytes), 'sections'), 'decision');
/** npm's or GitHub's provenance of this release. */
function provenanceOf(work, kind, signer) {
    const { collected, input } = work;
    const { artifact } = collected.packed;
    return kind === 'npm-provenance'
        ? npmProvenance(input.run, { purl: collected.purl, sha512: artifact.sha512 })
        : githubProvenance(input.run, artifact, collected.graph, signer.identity);
}
/** The VSA that binds decision, provenance and bill of materials to the tarball. */
function summaryOf(work, stored) {
    const { collected, input, names, hasher } = work;
    const described = (name, bytes) => ({
        uri: assetUrl(input.run, collected.tag, name),
        sha256: hasher.sha256(bytes),
    });
    return verificationSummary({
        decision: decisionIn(stored.decision),
        artifact: collected.packed.artifact,
        purl: collected.purl,
        inputs: [
            described(names.decision, stored.decision),
            described(names.provenance, stored.provenance),
            described(names.sbom, stored.sbom),
        ],
        runnerEnvironment: input.run.runnerEnvironment,
    });
}
/** The bill of materials; the same bytes whenever the release is taken up again. */
async function sbomOf({ collected, decision }, begun) {
    const { artifact, manifest } = collected.packed;
    const project = collected.graph.projects.find((one) => one.ecosystem === 'npm' && one.name === artifact.name);
    const { license } = manifest;
    const text = await cyclonedx({
        graph: collected.graph,
        subject: {
            purl: collected.purl,
            name: artifact.name,
            version: artifact.version,
            license: typeof license === 'string' && license !== '' ? license : null,
            sha256: artifact.sha256,
            sha512: artifact.sha512,
        },
        dependencies: project?.dependencies ?? [],
        tool: decision.tool,
        now: begun,
    });
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: ./build/src/gates/publish/plan.js




const JSON_TYPE = 'application/json';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** GitHub looks attestations up by SHA-256, which npm's own statement does not have. */
const STORED = ['provenance', 'vsa'];
/** What is still to be done. Pure: the same state gives the same steps. */
function planRelease(work, resumed) {
    if (resumed.finished)
        return { steps: [] };
    const { collected, names } = work;
    const signing = statementKinds(work).filter((kind) => !resumed.signed.has(kind));
    return {
        steps: [
            ...(collected.policy.publish.release ? drafting(work, resumed) : []),
            ...signing.map((statement) => ({
                kind: 'sign',
                statement,
                asset: names[statement],
                subject: collected.purl,
            })),
            ...npmSteps(work, resumed),
            ...STORED.map((kind) => ({ kind: 'store-attestation', asset: names[kind] })).filter((step) => !isDone(work, resumed, step)),
            ...(collected.policy.publish.release ? [{ kind: 'publish-release', tag: collected.tag }] : []),
        ],
    };
}
/** The draft with everything in it that needs no signature; the journal first. */
function drafting({ collected, hasher, names }, { release, files, signed, stored }) {
    const known = [...files, ...[...signed].map(([kind, { bytes }]) => [names[kind], bytes])];
    const missing = known.filter(([name, bytes]) => {
        const there = stored.get(name);
        return there === undefined || !sameBytes(there, bytes);
    });
    const prerelease = (0,npm_version/* prereleaseOf */.uB)(collected.packed.artifact.version).length > 0;
    return [
        ...(release === null
            ? [{ kind: 'draft-release', tag: collected.tag, commit: collected.release.commit, prerelease }]
            : []),
        ...missing.map(([name, bytes]) => ({
            kind: 'upload-asset',
            name,
            sha256: hasher.sha256(bytes),
            contentType: typeOf(name),
        })),
    ];
}
function npmSteps({ collected, services }, { published, latest }) {
    const { npm } = collected.policy.publish;
    if (!collected.toNpm || npm === null)
        return [];
    const { artifact, manifest } = collected.packed;
    const tag = namedTag(collected.policy, manifest) ?? tagOf(artifact.version, latest);
    const what = { registry: services.registry, purl: collected.purl, sha512: artifact.sha512 };
    return [
        ...(published ? [] : [{ kind: 'publish-npm', ...what, tag, access: npm.access }]),
        { kind: 'read-back', ...what },
    ];
}
/** How the journal names an effect. An attestation is named with its bytes: one that was signed anew is another. */
function effectOf(step, sha256) {
    return step.kind === 'store-attestation' ? `${step.kind} ${step.asset} ${sha256}` : step.kind;
}
function isDone({ hasher, names }, { journal, signed }, step) {
    if (step.kind !== 'store-attestation')
        return false;
    const bytes = [...signed].find(([kind]) => names[kind] === step.asset)?.[1].bytes;
    return bytes !== undefined && journal.done.includes(effectOf(step, hasher.sha256(bytes)));
}
function typeOf(name) {
    if (name.endsWith('.tgz'))
        return 'application/gzip';
    if (name.endsWith('.cdx.json'))
        return 'application/vnd.cyclonedx+json';
    return name.endsWith('.sigstore.json') ? BUNDLE_TYPE : JSON_TYPE;
}

;// CONCATENATED MODULE: ./build/src/gates/publish/ports.js
function assetNames(tarball) {
    const base = tarball.replace(/\.tgz$/, '');
    return {
        tarball,
        sbom: `${base}.cdx.json`,
        decision: 'decision.json',
        journal: 'lockgate-journal.json',
        'npm-provenance': `${base}.npm-provenance.sigstore.json`,
        provenance: `${base}.provenance.sigstore.json`,
        vsa: `${base}.vsa.sigstore.json`,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/publish/target.js




const PUBLIC_REGISTRY = 'https://registry.npmjs.org';
/** Whether a release goes to npm: the policy publishes there, and package.json does not say `private` in any way that npm heeds. */
const publishesToNpm = (policy, manifest) => policy.publish.npm !== null && !(0,json/* field */.ZZ)(manifest, 'private');
/**
 * Where package.json itself says that the package goes elsewhere than the policy would send it. npm's
 * own client obeys `publishConfig`; passing over it could make public what was meant for a private
 * registry, and a version that npm would normalise is not the one that was judged.
 */
function targetProblems({ artifact, manifest }, policy, registry) {
    const { npm } = policy.publish;
    if (npm === null || !publishesToNpm(policy, manifest))
        return [];
    const config = (0,json/* field */.ZZ)(manifest, 'publishConfig');
    const scope = artifact.name.startsWith('@') ? artifact.name.slice(0, artifact.name.indexOf('/')) : null;
    const problems = [];
    const refuse = (message, remedy) => {
        problems.push({ subject: artifact.filename, message, remedy });
    };
    for (const key of ['registry', ...(scope === null ? [] : [`${scope}:registry`])]) {
        const named = (0,json/* field */.ZZ)(config, key);
        if (named !== undefined && !isSent(named, registry))
            refuse(`publishConfig of package.json sends the package to ${shown(named)}, and the policy to ${(0,domain_errors/* quote */.hD)(registry)}.`, 'Name that registry under services.npm of the policy, set publish: { npm: false }, or correct publishConfig.');
    }
    for (const key of ['access', 'tag']) {
        const named = (0,json/* field */.ZZ)(config, key);
        // What the policy keeps closer than package.json asks for harms nobody.
        if (named === undefined || named === npm[key] || (key === 'access' && npm.access === 'restricted'))
            continue;
        if (key === 'tag' && npm.tag === null && typeof named === 'string' && (0,dist_tag/* isDistTag */.N)(named))
            continue;
        if (npm[key] === null) {
            refuse(`publishConfig of package.json names the tag ${shown(named)}, which is no dist-tag.`, 'Write a word such as latest or next; a version is none.');
            continue;
        }
        refuse(`publishConfig of package.json says ${key} ${shown(named)}, and the policy ${(0,domain_errors/* quote */.hD)(npm[key])}.`, `Let publish.npm.${key} of the policy and publishConfig.${key} say the same.`);
    }
    if (!(0,npm_version/* isExactVersion */.Yb)(artifact.version))
        refuse(`The version ${(0,domain_errors/* quote */.hD)(artifact.version)} is not written as npm keeps versions, which would publish another one.`, 'Write it as three numbers, with a prerelease if need be: no "v", no spaces, no build metadata.');
    return problems;
}
/** The public registry's name stands for whichever registry is used in its place. */
const isSent = (named, registry) => typeof named === 'string' && [bare(registry), PUBLIC_REGISTRY].includes(bare(named));
const bare = (url) => (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
const shown = (value) => (0,domain_errors/* quote */.hD)(typeof value === 'string' ? value : typeof value);

// EXTERNAL MODULE: ./build/src/policy/load.js + 13 modules
var load = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/cli/judgement.js + 5 modules
var judgement = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/adapters/git.js
var git = __webpack_require__(8090);
;// CONCATENATED MODULE: ./build/src/gates/publish/source.js

const LISTED = 5;
/** npm installs what a published one names, whatever package.json asks for: only the commit's was judged. */
const SHRINKWRAP = 'npm-shrinkwrap.json';
/**
 * Whether what was packed is the commit's: every packed file that the commit has too must be the
 * commit's own, byte for byte by git's object id. Files that the commit does not have are the build's.
 * A file that a build step rewrote over a tracked one is neither, and is how a poisoned job hides.
 */
function sourceProblems(packed, files, manifest) {
    const { artifact, blobs } = packed;
    const tracked = new Map(files.map((file) => [file.path, file.id]));
    const changed = [...blobs]
        .filter(([path, id]) => tracked.has(path) && tracked.get(path) !== id)
        .map(([path]) => path);
    const problems = [];
    if (changed.length > 0) {
        const listed = changed.slice(0, LISTED).map(domain_errors/* quote */.hD).join(', ');
        problems.push({
            subject: artifact.filename,
            message: `${changed.length} packed file(s) differ from the tagged commit, though the commit has them: ${listed}.`,
            remedy: 'Commit what is meant to be published, or let the build write to files that git does not track.',
        });
    }
    if (blobs.has(SHRINKWRAP) && !tracked.has(SHRINKWRAP))
        problems.push({
            subject: artifact.filename,
            message: `The package would carry an ${SHRINKWRAP} that the tagged commit does not have.`,
            remedy: 'Commit it, so that what it makes users install is judged, or delete it before packing.',
        });
    if (artifact.name !== manifest.name || artifact.version !== manifest.version)
        problems.push({
            subject: artifact.filename,
            message: `What was packed is ${(0,domain_errors/* quote */.hD)(`${artifact.name}@${artifact.version}`)}, ` +
                `and the tagged commit's package.json says ${(0,domain_errors/* quote */.hD)(`${manifest.name}@${manifest.version}`)}.`,
            remedy: 'Check out the tagged commit, and do not change package.json afterwards.',
        });
    return problems;
}

;// CONCATENATED MODULE: ./build/src/cli/release-facts.js






/** Reads the commit that is checked out and the tag on it. What can't be told is unavailable, never assumed. */
async function localRelease(directory, packed) {
    let commit;
    try {
        commit = await (0,git.resolveCommit)(directory, 'HEAD');
    }
    catch (error) {
        if (!(error instanceof domain_errors/* UsageError */.eb))
            throw error;
        return { release: (0,evidence/* unavailable */.hU)('no commit of a git repository is checked out here'), refusals: [] };
    }
    const tree = (0,git.commitTree)(directory, commit);
    const manifest = await release_facts_manifestOf(() => tree.read('package.json'));
    if (manifest.state !== 'available')
        return { release: manifest, refusals: [] };
    const refusals = sourceProblems(packed, await tree.list(), manifest.value);
    const tag = preferred(await (0,git/* tagsAt */.H)(directory, commit), manifest.value);
    if (tag === null)
        return { release: (0,evidence/* unavailable */.hU)('no tag points at the commit that is checked out (git tag v1.2.3)'), refusals };
    const prefix = await (0,git.repositoryPrefix)(directory);
    const file = prefix === '.' ? 'package.json' : `${prefix}/package.json`;
    const facts = { tag, commit, manifest: { file, ...manifest.value } };
    return { release: (0,evidence/* available */.qC)({ ...facts, onProtectedBranch: judgement/* GITHUB_ONLY */.VA, tagProtected: judgement/* GITHUB_ONLY */.VA }), refusals };
}
async function release_facts_manifestOf(read) {
    try {
        const manifest = (0,json/* parseJson */.qF)(await read());
        const [name, version] = [(0,json/* textField */.M8)(manifest, 'name'), (0,json/* textField */.M8)(manifest, 'version')];
        if (name !== null && version !== null)
            return (0,evidence/* available */.qC)({ name, version });
        return (0,evidence/* unavailable */.hU)('the package.json of the commit has no name or no version');
    }
    catch (error) {
        return (0,evidence/* unavailable */.hU)(`the package.json of the commit can't be read: ${(0,domain_errors/* messageOf */.bD)(error)}`);
    }
}
/** Of several tags, the one that is written for this version. */
function preferred(tags, { name, version }) {
    const wanted = [`v${version}`, version, `${name}@${version}`];
    return wanted.find((tag) => tags.includes(tag)) ?? tags[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/plan.js

/** The statements that a release signs. */
const STATEMENTS = (/* unused pure expression or super */ null && (['npm-provenance', 'provenance', 'vsa']));
/** A step as one line for a person. */
function stepLine(step) {
    switch (step.kind) {
        case 'draft-release':
            return `draft a ${step.prerelease ? 'prerelease' : 'release'} for tag ${(0,domain_errors/* quote */.hD)(step.tag)} at ${step.commit}`;
        case 'upload-asset':
            return `add ${(0,domain_errors/* quote */.hD)(step.name)} (sha256 ${step.sha256}) to the draft`;
        case 'sign':
            return `sign the ${step.statement} of ${(0,domain_errors/* quote */.hD)(step.subject)} into ${(0,domain_errors/* quote */.hD)(step.asset)}`;
        case 'publish-npm':
            return `publish ${(0,domain_errors/* quote */.hD)(step.purl)} to ${step.registry} (tag ${(0,domain_errors/* quote */.hD)(step.tag)}, access ${step.access}, sha512 ${step.sha512})`;
        case 'read-back':
            return `read ${(0,domain_errors/* quote */.hD)(step.purl)} back from ${step.registry} and compare it byte for byte`;
        case 'store-attestation':
            return `store ${(0,domain_errors/* quote */.hD)(step.asset)} in GitHub's attestations`;
        case 'publish-release':
            return `publish the release of tag ${(0,domain_errors/* quote */.hD)(step.tag)}`;
        default:
            return (0,domain_errors/* assertNever */.xb)(step);
    }
}
/** The plan as numbered lines. */
const planLines = (plan) => plan.steps.map((step, index) => `${index + 1}. ${stepLine(step)}`);

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/reports/formats/json.js
var formats_json = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/src/reports/formats/text.js
var formats_text = __webpack_require__(8707);
;// CONCATENATED MODULE: ./build/src/cli/release-report.js




function rehearsalJson({ decision, packed, purl, plan }) {
    const { filename, size, sha256, sha512, files } = packed.artifact;
    const document = {
        schemaVersion: 1,
        verdict: decision.verdict,
        artifact: {
            purl,
            filename,
            size,
            sha256,
            sha512,
            files: files.map(({ path, size: bytes }) => ({ path, size: bytes })),
        },
        findings: decision.findings.map(formats_json.findingOf),
        plan: plan?.steps ?? null,
    };
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(document, null, 2))}\n`;
}
function rehearsalText({ decision, packed, purl, plan, names }, settings) {
    const { filename, size, sha256, sha512, files } = packed.artifact;
    const report = formats_text/* default */.A.render(decision, settings);
    if (settings.quiet === true)
        return report;
    const artifact = [
        `${purl} in ${filename}, ${size} bytes`,
        `  sha256 ${sha256}`,
        `  sha512 ${sha512}`,
        ...files.map((file) => `  ${String(file.size).padStart(9)}  ${file.path}`),
    ];
    return (0,reports_escape/* neutralizeLog */.mU)(`${artifact.map(reports_escape/* visible */.RK).join('\n')}\n\n${report}\n${planText(plan, names)}`);
}
function planText(plan, names) {
    if (plan === null)
        return 'Nothing would be signed, and nothing published.\n';
    const beside = [names.sbom, names.decision, names.journal].join(', ');
    return [
        'Signing and publishing happen in the Action alone. Once what only GitHub knows is judged as well, it would:',
        ...planLines(plan).map((line) => `  ${(0,reports_escape/* visible */.RK)(line)}`),
        (0,reports_escape/* visible */.RK)(`The draft also holds ${beside}; their bytes depend on the run.`),
        'Whether the registry or a draft has a part of it already is asked there.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/commands/release.js























/** The publish gate as far as it goes without GitHub: packs, judges and plans. Nothing is signed or written. */
const run = async (invocation) => {
    const { operands, options, terminal, now, progress } = invocation;
    if (!options['dry-run'])
        throw new domain_errors/* UsageError */.eb('Releasing runs in the Action, whose identity signs it. Give --dry-run to see what it would do.');
    const directory = (0,project/* directoryOf */.jt)(operands[0], invocation);
    if (!(0,external_node_fs_.existsSync)(external_node_path_.join(directory, 'package.json')))
        throw new domain_errors/* UsageError */.eb('There is no package.json in the directory. Name the directory of the package.');
    const policy = await (0,project/* policyOf */.US)(directory, invocation);
    const registry = await registryOf(policy, invocation);
    const graph = await (0,project/* projectGraph */.U_)(directory);
    progress.step('Packing');
    const packed = await npmPacker({ searchPath: terminal.env['PATH'] ?? '' }).pack(directory);
    const local = await localRelease(directory, packed);
    const facts = { release: local.release, artifacts: (0,evidence/* available */.qC)([packed.artifact]), pullRequest: evidence/* absent */.Ge };
    const vex = await (0,read/* readVex */.i)((0,files/* directoryTree */.u)(directory));
    const input = { gate: 'publish', now: now.toISOString(), policy, graph, base: null, vex, ...facts };
    const judged = await (0,judge/* judge */.S4)(input, await (0,judgement/* judgingOf */.cY)(policy, invocation));
    const decision = refuse(judged.decision, [...local.refusals, ...targetProblems(packed, policy, registry)]);
    const purl = (0,domain_purl/* purlOf */.V)('npm', packed.artifact.name, packed.artifact.version);
    const names = assetNames(packed.artifact.filename);
    const plan = planOf(decision, local, { policy, packed, purl, registry });
    const rehearsal = { decision, packed, purl, plan, names };
    const report = invocation.format === 'json'
        ? rehearsalJson(rehearsal)
        : rehearsalText(rehearsal, (0,cli_terminal/* reportSettings */.kC)(terminal, options));
    await (0,output/* writeReport */.u)(report, invocation);
    return (0,domain_decision/* exitStatus */.$)(decision);
};
/** What is missing here GitHub can add there, so that only a refusal by what is known already leaves no plan. */
function planOf({ verdict, mode }, { release }, planned) {
    const stopped = mode === 'enforce' && (verdict === 'deny' || verdict === 'hold');
    if (stopped || release.state !== 'available')
        return null;
    const { policy, packed, purl, registry } = planned;
    const names = assetNames(packed.artifact.filename);
    const toNpm = publishesToNpm(policy, packed.manifest);
    const { tag } = release.value;
    return planRelease({
        hasher: platform/* nodeHasher */.a,
        names,
        services: { registry },
        collected: { policy, tag, purl, toNpm, packed, release: release.value },
    }, {
        release: null,
        journal: { done: [] },
        published: false,
        // Without asking the registry; a fix of an older line gets a tag of its own there.
        latest: null,
        signed: new Map(),
        files: new Map([[names.tarball, packed.bytes]]),
        stored: new Map(),
        finished: false,
    });
}
/** `--registry` is held to what a policy may name: https, or plain http to this machine. */
async function registryOf(policy, invocation) {
    const { registry } = invocation.options;
    if (registry !== null) {
        const { npm } = await (0,load.loadServices)({ uri: '--registry', text: `npm: ${JSON.stringify(registry)}` });
        return npm ?? registry;
    }
    return ((await (0,project/* servicesOf */.Yj)(invocation)) ?? policy.services).npm ?? services/* PUBLIC */.q.npm;
}


/***/ }),

/***/ 5254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
const ALGORITHMS = new Map([
    ['sha1', 20],
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/**
 * Decodes `sha512-…` (W3C Subresource Integrity). Null for an unknown algorithm, a wrong length or bad
 * base64: half a digest in a statement would name other bytes.
 */
function digestOf(integrity) {
    const dash = integrity.indexOf('-');
    const algorithm = integrity.slice(0, Math.max(dash, 0));
    const encoded = integrity.slice(dash + 1).split('?', 1)[0] ?? '';
    const length = ALGORITHMS.get(algorithm);
    if (length === undefined || !BASE64.test(encoded))
        return null;
    const bytes = Buffer.from(encoded, 'base64');
    return bytes.length === length ? { algorithm, hex: bytes.toString('hex') } : null;
}


/***/ }),

/***/ 3067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   pV: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);


function contentOf(input) {
    const { graph, subject, projects = [] } = input;
    const isOther = ({ purl }) => purl !== subject.purl;
    const content = {
        root: subjectBill(input),
        locked: [...graph.packages.values()].filter(isOther).map(billOf).sort(byPurl),
        projects: projects
            .filter((project) => isOther(project) && !graph.packages.has(project.purl))
            .map(({ purl, name, version }) => ({ purl, name, version, scope: null, license: null, hashes: [] }))
            .sort(byPurl),
    };
    const told = new Set([content.root, ...content.locked, ...content.projects].map(({ purl }) => purl));
    const edges = [...edgesOf(input)].flatMap(([from, purls]) => purls.filter((to) => told.has(to) && to !== from).map((to) => [from, to]));
    return { ...content, edges };
}
const subjectBill = ({ subject: { purl, name, version, license, sha256, sha512 } }) => ({
    purl,
    name,
    version,
    scope: null,
    license,
    hashes: [
        ...(sha256 === undefined ? [] : [['sha256', sha256]]),
        ...(sha512 === undefined ? [] : [['sha512', sha512]]),
    ],
});
/** What each asks for, by its purl: purls in order, of which the bill may lack some. */
function edgesOf({ graph, subject, dependencies, projects = [] }) {
    const edges = new Map();
    const add = (from, to) => {
        const before = edges.get(from);
        edges.set(from, before === undefined ? to : [...new Set([...before, ...to])].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X));
    };
    add(subject.purl, dependencies);
    for (const project of projects)
        add(project.purl, project.dependencies);
    for (const one of graph.packages.values())
        if (one.purl !== subject.purl)
            add(one.purl, one.dependencies);
    return edges;
}
const byPurl = (a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.purl, b.purl);
function billOf({ purl, name, version, scope, entries }) {
    const told = entries.flatMap(({ license }) => (license === null || license === '' ? [] : [license]));
    return { purl, name, version, scope, license: told.sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)[0] ?? null, hashes: hashesOf(entries) };
}
function hashesOf(entries) {
    const found = new Map();
    for (const integrity of new Set(entries.flatMap((entry) => entry.integrity))) {
        const digest = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(integrity);
        if (digest !== null)
            found.set(`${digest.algorithm} ${digest.hex}`, [digest.algorithm, digest.hex]);
    }
    return [...found].sort(([a], [b]) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b)).map(([, hash]) => hash);
}
/** A UUID (RFC 9562, version 8) of a document's identity. */
function uuidOf(identity) {
    const variant = ((Number.parseInt(identity.charAt(16), 16) & 3) | 8).toString(16);
    const hex = `${identity.slice(0, 12)}8${identity.slice(13, 16)}${variant}${identity.slice(17, 32)}`;
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
// The parser's time grows with the square of the text; no real expression is longer.
const MAX_EXPRESSION = 1_000;
/** Whether a licence is an SPDX expression, by the parser handed in: it is loaded for a bill alone. */
function isExpression(text, parse) {
    if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+:() -]+$/u.test(text))
        return false;
    try {
        parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedx: () => (/* binding */ cyclonedx)
/* harmony export */ });
/* harmony import */ var _sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);

const ALGORITHMS = new Map([
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
// CycloneDX's words: what is not there at run time is `excluded`.
const SCOPES = { runtime: 'required', optional: 'optional', development: 'excluded' };
/**
 * CycloneDX 1.6 in JSON: every locked package with licence, hashes and edges. The same input gives
 * the same bytes: no random serial number, the time handed in.
 */
async function cyclonedx(input) {
    const [{ ComponentType }, Models, License, Serialize, Spec, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 2058, 19)),
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 320, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1290), __webpack_require__.e(4909)]).then(__webpack_require__.t.bind(__webpack_require__, 4909, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 1248, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 4321, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19)),
    ]);
    const licenses = new License.Factories.LicenseFactory((text) => void spdx.default(text));
    // The library looks a licence up in a plain object, where `__proto__` would be found: only what parses is asked.
    const licenseOf = (text) => (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(text, spdx.default) ? licenses.makeFromString(text) : licenses.makeNamedLicense(text);
    const component = (of, type = ComponentType.Library) => {
        const slash = of.name.startsWith('@') ? of.name.indexOf('/') : -1;
        const made = new Models.Component(type, of.name.slice(slash + 1), { bomRef: of.purl, purl: of.purl });
        if (slash > 0)
            made.group = of.name.slice(0, slash);
        if (of.version !== '')
            made.version = of.version;
        if (of.scope !== null)
            made.scope = SCOPES[of.scope];
        const { sole, others } = sortHashes(of);
        for (const [algorithm, hex] of sole)
            made.hashes.set(algorithm, hex);
        for (const value of others)
            made.properties.add(new Models.Property('lockgate:hash', value));
        if (of.license !== null)
            made.licenses.add(licenseOf(of.license));
        return made;
    };
    const content = (0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(input);
    const root = component(content.root, input.projects === undefined ? ComponentType.Library : ComponentType.Application);
    const components = [
        ...content.locked.map((one) => component(one)),
        ...content.projects.map((one) => component(one, ComponentType.Application)),
    ];
    const byPurl = new Map([root, ...components].map((one) => [one.bomRef.value, one]));
    for (const [from, purl] of content.edges) {
        const to = byPurl.get(purl);
        if (to !== undefined)
            byPurl.get(from)?.dependencies.add(to.bomRef);
    }
    const { tool, now, identity } = input;
    const made = new Models.Component(ComponentType.Application, tool.name, { version: tool.version });
    const bom = new Models.Bom({
        ...(identity === undefined ? {} : { serialNumber: `urn:uuid:${(0,_sbom_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(identity)}` }),
        components: new Models.ComponentRepository(components),
        metadata: new Models.Metadata({
            timestamp: new Date(now),
            component: root,
            tools: new Models.Tools({ components: new Models.ComponentRepository([made]) }),
        }),
    });
    const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
    return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
/**
 * CycloneDX takes a component's hashes for those of one file, so only one that is alone of its algorithm is
 * told as a hash: a Python version has one for each of its files, and places of an npm package may differ.
 */
function sortHashes({ hashes }) {
    const byAlgorithm = new Map();
    for (const [algorithm, hex] of hashes) {
        const same = byAlgorithm.get(algorithm);
        if (same === undefined)
            byAlgorithm.set(algorithm, [hex]);
        else
            same.push(hex);
    }
    const sole = [];
    const others = [];
    for (const [algorithm, hexes] of byAlgorithm) {
        const name = ALGORITHMS.get(algorithm);
        const [only, ...more] = hexes;
        if (name !== undefined && only !== undefined && more.length === 0)
            sole.push([name, only]);
        else
            others.push(...hexes.map((hex) => `${algorithm}:${hex}`));
    }
    return { sole, others };
}


/***/ }),

/***/ 2104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

// What npm takes as a name today, capitals of old packages included. Dots alone would climb in a path.
const NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;
const isPackageName = (name) => name.length <= 214 && NAME.test(name);
/** A name as npm writes it into a path: `@scope%2fname`. Throws `LockgateError<'REGISTRY'>` for what is no name. */
function escapedName(name) {
    if (!isPackageName(name))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no npm package name.`);
    return name.replace('/', '%2f');
}
/** An address at a registry, whose own path may have a prefix. */
const registryUrl = (registry, path) => `${registry.replace(/\/+$/, '')}/${path}`;


/***/ }),

/***/ 7543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ packumentVersions),
/* harmony export */   ei: () => (/* binding */ packumentRequest)
/* harmony export */ });
/* unused harmony exports latestVersion, attestationsRequest, attestationsOf */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2104);



/** What a registry serves under one name, without the metadata that only installers need. */
function packumentRequest(registry, name) {
    return {
        method: 'GET',
        url: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .registryUrl */ .NH)(registry, (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)),
        headers: { accept: 'application/vnd.npm.install-v1+json', 'cache-control': 'no-cache' },
    };
}
/** Every version of a packument; null where the registry says that there is no such name. Throws `LockgateError<'REGISTRY'>`. */
function packumentVersions(response, name) {
    if (response.status === 404)
        return null;
    const body = bodyOf(response, `the versions of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`);
    const versions = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(body, 'versions');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(body, 'name') !== name || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(versions))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no packument of that name.`);
    const found = new Map();
    for (const [version, manifest] of Object.entries(versions)) {
        const dist = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(manifest, 'dist');
        const tarball = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'tarball');
        if (tarball === null)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry names no tarball for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}@${version}`)}.`);
        found.set(version, { tarball, integrity: integrityOf(dist) });
    }
    return found;
}
/** The version that a packument calls latest; null where there is no such name. Throws `LockgateError<'REGISTRY'>`. */
function latestVersion(response, name) {
    if (response.status === 404)
        return null;
    const body = bodyOf(response, `the dist-tags of ${quote(name)}`);
    const latest = textField(field(body, 'dist-tags'), 'latest');
    if (textField(body, 'name') === name && latest !== null)
        return latest;
    throw new LockgateError('REGISTRY', `The registry's answer for ${quote(name)} names no latest version.`);
}
/** Every hash that a `dist` names; the old `shasum` only where there is nothing stronger. */
function integrityOf(dist) {
    const integrity = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'integrity')
        ?.split(/\s+/)
        .filter((one) => one !== '') ?? [];
    const shasum = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(dist, 'shasum') ?? '';
    if (integrity.length > 0 || !/^[0-9a-f]{40}$/.test(shasum))
        return integrity.sort();
    return [`sha1-${Buffer.from(shasum, 'hex').toString('base64')}`];
}
/** The attestations of one version. */
function attestationsRequest(registry, name, version) {
    const path = `-/npm/v1/attestations/${escapedName(name)}@${encodeURIComponent(version)}`;
    return { method: 'GET', url: registryUrl(registry, path), headers: { accept: 'application/json' } };
}
/** The attestations that a registry holds, none of them verified; empty where it says that there are none. Throws `LockgateError<'REGISTRY'>`. */
function attestationsOf(response) {
    if (response.status === 404)
        return [];
    const list = field(bodyOf(response, 'attestations'), 'attestations');
    if (!Array.isArray(list))
        throw new LockgateError('REGISTRY', "The registry's answer has no list of attestations.");
    return list.map((one) => {
        const [predicateType, bundle] = [textField(one, 'predicateType'), field(one, 'bundle')];
        if (predicateType === null || textField(bundle, 'mediaType') === null)
            throw new LockgateError('REGISTRY', 'The registry names an attestation that is none.');
        return { predicateType, bundle: bundle };
    });
}
function bodyOf(response, what) {
    if (response.status !== 200)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry answered ${response.status} when asked for ${what}.`);
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(response.body);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer about ${what} is no JSON: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`);
    }
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

/***/ 8707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);
/* harmony import */ var _policy_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6180);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5855);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2089);






/** For a terminal: by file, then package; the verdict last, where the eye is. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .defineReport */ .q)({
    id: 'text',
    render: (decision, settings) => {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C2)(settings.color);
        if (settings.quiet === true)
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLog */ .mU)(`${verdictLine(decision, paint)}\n`);
        const { active, alike, preexisting, waived } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsOf */ .Ks)(decision.findings);
        const lines = [
            ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .byFile */ .y9)(active).flatMap(([file, findings]) => fileLines(file, findings, paint, settings)),
            ...alikeLines(alike, paint, settings),
            ...briefLines(`${_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .THERE_BEFORE */ .RC}:`, preexisting, paint),
            ...briefLines('Waived:', waived, paint),
            ...policyLines(settings.policyChange ?? null, paint),
            ...footLines(decision, paint),
        ];
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLog */ .mU)(`${lines.join('\n')}\n`);
    },
}));
function fileLines(file, findings, paint, settings) {
    const lines = [paint('bold', file === '' ? 'Not in a file' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(file))];
    for (const [subject, about] of (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(findings, _summary_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectText */ .yq)) {
        // What is about the file itself needs no name but the file's, unless it would seem to be about the package before.
        const isFile = subject === file;
        const name = isFile ? 'the file itself' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(subject);
        if (!isFile || lines.length > 1)
            lines.push(`  ${paint('bold', name)}${paint('dim', useOf(about[0]))}`);
        for (const finding of about)
            lines.push(...findingLines(finding, paint, settings));
    }
    return [...lines, ''];
}
const useOf = (finding) => finding === undefined || finding.package === null
    ? ''
    : `  ${finding.package.scope}${finding.package.direct ? ', direct' : ''}`;
function findingLines(finding, paint, settings) {
    const { advisory, location, paths, effect } = finding;
    const head = [
        paint(_style_js__WEBPACK_IMPORTED_MODULE_3__/* .EFFECT_STYLES */ .xZ[effect], effect),
        finding.rule,
        ...(advisory === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${advisory.id} (${advisory.severity})`)]),
        ...(location === null ? [] : [paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${location.file}:${location.line}`))]),
    ];
    const [first, ...others] = paths;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const path = first === undefined ? '' : (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .pathSteps */ .Vy)(first).join(' › ') + more;
    const field = (name, value) => fieldLines(name, value, paint, settings.width);
    return [
        `    ${head.join('  ')}`,
        ...field('', finding.message),
        ...field('path', path),
        ...field('fix', finding.remedy),
    ];
}
const FIELD_INDENT = 11;
function fieldLines(name, value, paint, width) {
    if (value === '')
        return [];
    const room = width === null ? Infinity : Math.max(30, width - FIELD_INDENT);
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(value), room).map((line, index) => {
        const label = index === 0 ? name : '';
        return `      ${paint('dim', label.padEnd(FIELD_INDENT - 6))}${line}`;
    });
}
/** A few stand for many: whoever wants each of them asks for another format. */
function alikeLines(alike, paint, settings) {
    const lines = alike.flatMap((notes) => [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .alikeText */ .y4)(notes))}`,
        ...fieldLines('', notes[0]?.message ?? '', paint, settings.width),
        ...fieldLines('fix', notes[0]?.remedy ?? '', paint, settings.width),
    ]);
    return lines.length === 0 ? [] : [paint('bold', 'Notes (each of them with --format json):'), ...lines, ''];
}
function briefLines(title, findings, paint) {
    if (findings.length === 0)
        return [];
    const lines = findings.map((finding) => {
        const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
        const waiver = finding.waiver === null
            ? ''
            : ` — ${finding.waiver.reason} (${finding.waiver.owner}, until ${finding.waiver.expires})`;
        return paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectText */ .yq)(finding)}  ${finding.rule}${id}${waiver}`)}`);
    });
    return [paint('bold', title), ...lines, ''];
}
function policyLines(change, paint) {
    if (change === null)
        return [];
    const lines = change.after === null ? [] : (0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChangeLines */ .c)(change.after);
    return [
        paint('bold', 'What the new policy would change:'),
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChangeHead */ .$)(change))}`,
        ...lines.map(({ kind, about, text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`  ${kind}  ${about}: ${text}`)),
        '',
    ];
}
function footLines(decision, paint) {
    const sources = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceTexts */ .w5)(decision);
    return [
        verdictLine(decision, paint),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`Advisories: ${sources.length === 0 ? 'none asked' : sources.join(', ')}`)),
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`Policy: ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256.slice(0, 12)})`)),
    ];
}
function verdictLine(decision, paint) {
    const files = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .filesText */ .TC)(decision, (file) => file);
    const verdict = paint(_style_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_STYLES */ .zL[decision.verdict], (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictText */ .nt)(decision));
    return `${verdict}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(decision.findings)}; ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesText */ .cC)(decision)}${files === '' ? '' : ` in ${files}`} (gate ${decision.gate})`)}`;
}


/***/ }),

/***/ 6180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ policyChangeHead),
/* harmony export */   c: () => (/* binding */ policyChangeLines)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);

/** More of a kind than anyone reads are counted. */
const MOST = 20;
const LONGEST = 300;
/** In one sentence. */
function policyChangeHead({ files, verdict, after }) {
    const edited = files.slice(0, 5).join(', ') + (files.length > 5 ? ` and ${files.length - 5} more` : '');
    const judge = `This change edits the policy (${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(edited, LONGEST)}) and is judged by the one before it`;
    if (after === null)
        return `${judge}. The new one could not be asked: see the findings.`;
    const mode = after.mode === 'report' ? ', which it would only report' : '';
    return `${judge}: ${verdict}. The new one would say ${after.verdict}${mode}.`;
}
/** What the new policy would change, weaker rules first: they are what a reviewer has to see. */
function policyChangeLines(after) {
    return [
        ...some(after.rules.flatMap(({ rule, weaker }) => weaker.map((text) => ({ kind: 'weaker', about: rule, text })))),
        ...some(after.settings.map(({ name, before, after: now }) => ({
            kind: 'changed',
            about: name,
            text: `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(before, LONGEST)} becomes ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(now, LONGEST)}`,
        }))),
        ...some(after.rules.flatMap(({ rule, stricter }) => stricter.map((text) => ({ kind: 'stricter', about: rule, text: `before, ${text}` })))),
        ...some(after.fewer.map((finding) => findingLine(finding, 'would be gone, waived or milder'))),
        ...some(after.more.map((finding) => findingLine(finding, 'would be new or stricter'))),
    ];
}
function findingLine(finding, what) {
    const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
    return { kind: 'finding', about: (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectText */ .yq)(finding), text: `${finding.effect} ${finding.rule}${id}: ${what}` };
}
function some(lines) {
    const first = lines[0];
    const shown = lines.slice(0, MOST).map(({ kind, about, text }) => ({ kind, about, text: (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 3 * LONGEST) }));
    const more = lines.length - shown.length;
    return first === undefined || more === 0
        ? shown
        : [...shown, { ...first, about: `${more} more`, text: 'of this kind' }];
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
