export const id = 3581;
export const ids = [3581,5635];
export const modules = {

/***/ 7580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ embeddedFile),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   pZ: () => (/* binding */ newestSnapshot),
/* harmony export */   q_: () => (/* binding */ defaultCache),
/* harmony export */   rm: () => (/* binding */ cachedSnapshot),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   xA: () => (/* binding */ CacheError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1316);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8986);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(818);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5635);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8056);








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
class CacheError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP {
    constructor(directory, fact) {
        super('CACHE', `the advisory cache ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)} can't be used: ${fact}; run "lockgate advisories update", or remove it`);
        this.name = 'CacheError';
    }
}
/**
 * Where the cache is, unless `--cache` says: `lockgate/advisories` in the user's folder for caches (XDG base directories;
 * LOCALAPPDATA on Windows); null where there is none.
 */
function defaultCache(env) {
    const home = env['HOME'];
    const folder = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA'], isAbsolute(home) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, '.cache') : undefined];
    const found = folder.find(isAbsolute);
    return found === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.join(found, 'lockgate', 'advisories');
}
const isAbsolute = (folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder);
/** What the cache holds; null: nothing. Throws {@link CacheError} for anything that can't be read whole. */
function readState(directory) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, STATE_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    try {
        return stateOf(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
    }
    catch (error) {
        throw new CacheError(directory, `${STATE_FILE} is damaged (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`);
    }
}
function stateOf(value) {
    const state = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value, STATE_FILE);
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(state, 'version') !== 1)
        throw new _advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G4('version is not 1');
    const records = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(state, 'records'), 'records');
    const held = _domain_package_js__WEBPACK_IMPORTED_MODULE_7__/* .ECOSYSTEMS */ .SQ.filter((ecosystem) => Object.hasOwn(records, ecosystem));
    return {
        asOf: time((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(state, 'asOf'), 'asOf'),
        updated: time((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(state, 'updated'), 'updated'),
        snapshot: cachedFile((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(state, 'snapshot'), 'snapshot'),
        records: Object.fromEntries(held.map((one) => [one, cachedFile(records[one], `records.${one}`)])),
    };
}
function time(value, where) {
    const text = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value, where);
    if (Number.isNaN(Date.parse(text)))
        throw new _advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G4(`${where} is not a time`);
    return text;
}
function cachedFile(value, where) {
    const object = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value, where);
    const file = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(object, 'file'), `${where}.file`);
    const sha256 = (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(object, 'sha256'), `${where}.sha256`);
    // A name with a slash would lead out of the folder.
    if (!/^[a-z-]+-[0-9a-f]{64}(?:\.[a-z]+)+$/.test(file) || !file.includes(sha256)) {
        throw new _advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G4(`${where}.file is not named by its digest`);
    }
    return { file, sha256 };
}
/** The snapshot of the cache where it is newer than the embedded one, else the embedded one. Rejects where either can't be read. */
async function newestSnapshot(cache) {
    const state = cache === null ? null : readState(cache);
    if (cache === null || state === null || Date.parse(state.asOf) <= Date.parse(embeddedDate())) {
        return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .R)(embeddedFile());
    }
    return cachedSnapshot(cache, state);
}
/** The snapshot of the cache, checked against its digest. */
async function cachedSnapshot(cache, { snapshot }) {
    const file = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .R)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(cache, snapshot.file), 'cache').catch((error) => {
        throw new CacheError(cache, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    });
    if (file.sha256 !== snapshot.sha256)
        throw new CacheError(cache, `${snapshot.file} does not match its digest`);
    return file;
}
/** The snapshot that ships with Lockgate. */
const embeddedFile = () => node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), 'advisories', 'snapshot.bin');
function embeddedDate() {
    const origin = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), 'advisories', 'ORIGIN.json'), 'utf8'));
    return (0,_advisories_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(origin, 'asOf'), 'asOf of advisories/ORIGIN.json');
}


/***/ }),

/***/ 309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5736);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9050);





const MAX_FILE = 256 * 1024 * 1024;
const SKIPPED = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/;
const LINK = '120000';
/**
 * The files of a directory: not node_modules, .git, nor what git ignores. A link to a file inside the
 * directory reads as that file; one that leads out is listed as a link and can't be read. Repositories
 * inside the directory (submodules, clones) belong to it. Rejects with `LockgateError<'UNREADABLE'>`
 * where any part can't be listed.
 */
function directoryTree(directory) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory);
    let entries = null;
    return {
        list: () => (entries ??= listEntries(root)),
        read: async (file) => readInside(root, file),
    };
}
async function listEntries(root) {
    const entries = [];
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        await collect(real, '', insideOf(real), entries);
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP ? error : unreadable(root, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
    return entries.sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.path, b.path));
}
async function collect(root, prefix, inside, entries) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, prefix);
    for (const name of new Set((await gitPaths(folder)) ?? walk(folder))) {
        if (SKIPPED.test(name))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, name);
        const mode = inside(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)) ? modeOf(root, file) : LINK;
        // Git names another repository inside this one (a submodule, filled or not, or a clone) by its folder alone.
        if (mode === 'folder')
            await collect(root, file, inside, entries);
        else if (mode !== null)
            entries.push({ path: file, mode, id: null });
    }
}
/** Whether a folder is still inside once every link on the way is followed; each folder is asked about once. */
function insideOf(root) {
    const known = new Map();
    return (folder) => {
        let answer = known.get(folder);
        if (answer === undefined) {
            try {
                answer = contains(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder)));
            }
            catch {
                answer = true; // gone or unreadable: modeOf drops the first, and reading the second fails
            }
            known.set(folder, answer);
        }
        return answer;
    };
}
const contains = (root, real) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/** Git's mode of what is really there; null: nothing to read, as for a file that is tracked and was deleted. */
function modeOf(root, file) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    // A name that is not UTF-8 can't be opened by its decoded form. It stays listed, so that reading it fails.
    if (stats === undefined)
        return file.includes('\uFFFD') ? '100644' : null;
    if (stats.isSymbolicLink())
        return linkMode(root, full);
    if (stats.isDirectory())
        return 'folder';
    return stats.isFile() ? fileMode(stats.mode) : null;
}
const fileMode = (mode) => ((mode & 0o100) === 0 ? '100644' : '100755');
function linkMode(root, full) {
    try {
        const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return contains(root, target) && stats.isFile() ? fileMode(stats.mode) : LINK;
    }
    catch {
        return LINK;
    }
}
/**
 * What git does not ignore; null where it does not say: the directory is in no work tree, is itself ignored or a
 * submodule without its repository (`./`), or git is missing.
 */
async function gitPaths(root) {
    if (!isBelowRepository(root))
        return null;
    try {
        const args = ['ls-files', '-co', '--exclude-standard', '-x', 'node_modules', '-z'];
        const { stdout, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(root, args);
        const unopened = /could not open directory .*/.exec(stderr)?.[0];
        if (unopened !== undefined)
            throw unreadable(root, unopened);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.length === 0 || paths.includes('./') ? null : paths;
    }
    catch (error) {
        if (error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && (error.exitCode !== null || missing(error.cause)))
            return null;
        throw error;
    }
}
/** Whether git could find a repository from here, going up as it does. Where there is none, starting it would only cost time. */
function isBelowRepository(folder) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')) || (above !== folder && isBelowRepository(above));
}
const missing = (cause) => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
/** Every file below a directory. Links are named and never entered. */
function walk(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of readFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder))) {
            if (SKIPPED.test(entry.name))
                continue;
            const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(file);
            else
                files.push(file);
        }
    }
    return files;
}
function readFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw unreadable(folder, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
// Synchronous as the listing is: a local file is there sooner than a thread that would fetch it.
function readInside(root, file) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, file));
        if (!contains(real, target))
            throw unreadable(file, 'it is a link that leads out of the directory');
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        if (!stats.isFile())
            throw unreadable(file, 'it is no regular file');
        if (stats.size > MAX_FILE)
            throw unreadable(file, `it has ${stats.size} bytes, more than 256 MiB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target);
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP ? error : unreadable(file, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
const unreadable = (file, reason, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP('UNREADABLE', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)} can't be read: ${reason}`, cause);


/***/ }),

/***/ 9050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/**
 * Options before every git command. A repository's own configuration is not ours: it could start a file
 * monitor or a hook, swap objects for others, or be a bare repository that was smuggled into the tree.
 */
const OPTIONS = [
    '--no-optional-locks',
    '--no-replace-objects',
    '--no-pager',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotePath=false',
        'safe.bareRepository=explicit',
    ].flatMap((setting) => ['-c', setting]),
];
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The arguments of a git command that reads `directory`. */
const gitArguments = (directory, args) => [
    ...OPTIONS,
    '-C',
    directory,
    ...args,
];
/** Our environment without what would point git at another repository, index, configuration or helper program. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    // A partial clone must not ask its remote for a missing object: that would run the transport it configures.
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}
/** Git could not answer. `exitCode` is null where git could not even be started. */
class GitError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP {
    exitCode;
    constructor(message, exitCode, cause) {
        super('GIT', message, cause);
        this.name = 'GitError';
        this.exitCode = exitCode;
    }
}
/**
 * Runs one git command that only reads, with `input` on its standard input. Rejects with {@link GitError} on any exit
 * status but 0, and on a cut output.
 */
async function runGit(directory, args, input) {
    // Loaded here, because not every project is in a repository.
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const options = { encoding: 'buffer', env: gitEnvironment(), maxBuffer: MAX_OUTPUT, windowsHide: true };
        const { stdin } = execFile('git', gitArguments(directory, args), options, (error, stdout, stderr) => {
            const text = stderr.toString('utf8');
            if (error === null)
                resolve({ stdout, stderr: text });
            else
                reject(gitFailure(args, error, text));
        });
        if (input === undefined)
            return;
        stdin?.on('error', () => undefined); // git ended early: its exit status tells
        stdin?.end(input);
    });
}
function gitFailure(args, error, stderr) {
    const reason = stderr.trim() === '' ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : stderr.trim();
    const exitCode = typeof error.code === 'number' ? error.code : null;
    return new GitError(`git ${args[0] ?? ''} failed: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reason)}`, exitCode, error);
}


/***/ }),

/***/ 5635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot),
/* harmony export */   toolVersion: () => (/* binding */ toolVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




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

/***/ 2716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   Kc: () => (/* binding */ projectPolicy),
/* harmony export */   NT: () => (/* binding */ projectPolicyText),
/* harmony export */   _I: () => (/* binding */ loadContext),
/* harmony export */   _v: () => (/* binding */ floorText)
/* harmony export */ });
/* unused harmony export besidePolicy */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3876);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8368);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2383);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6483);








/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/lockgate.yml';
/** What loading a policy needs, over these files. `now` is ISO 8601, UTC. */
const loadContext = (files, now) => ({
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a,
    versions: _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSchemes */ .r,
    sha256: (text) => _platform_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeHasher */ .a.sha256(text),
    now,
    fetch: (ref) => fetchPolicy(ref, files),
});
/**
 * The effective policy of a project: the named file, else {@link POLICY_FILE}, else the preset `recommended`;
 * over the floor where there is one. Throws `UsageError` when the named file is not there, `PolicyError` when a
 * policy can't be used.
 */
async function projectPolicy(named, files, now, floor = null) {
    return (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(await projectPolicyText(named, files), loadContext(files, now), floor);
}
/**
 * The floor that a reference names: a file of another repository at a commit, or one of these files. What can't be
 * read is a `UsageError`, never the absence of a floor.
 */
async function floorText(reference, files, now) {
    const ref = (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H8)(reference);
    if (ref.kind === 'preset' || (ref.kind === 'file' && reference.startsWith('github:')))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The floor ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(reference)} can't be used. ${FLOOR_FORM}`);
    try {
        return { source: await fetchPolicy(ref, files), context: loadContext(files, now) };
    }
    catch (error) {
        const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP ? error.message : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The floor ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(reference)} can't be read: ${cause}. Nothing is judged without it: correct the reference.`, error);
    }
}
/** How a floor is named, for messages. */
const FLOOR_FORM = 'Write github:org/repo//path.yml@<full commit SHA>.';
/** The text of a project's policy, as {@link projectPolicy} finds it. */
async function projectPolicyText(named, files) {
    const uri = named ?? POLICY_FILE;
    const bytes = await files.local(uri);
    if (bytes !== null)
        return { uri, text: decode(uri, bytes) };
    if (named !== null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The policy ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(named)} is not there. Check the path, or leave it out for ${POLICY_FILE}.`);
    return presetText('recommended');
}
/**
 * A file that a policy names (`services.trusted-root`), read from where the policy itself was: what is
 * checked out may be the very thing that is judged. An absolute path is one of this machine.
 * Rejects with `LockgateError<'UNREADABLE'>`.
 */
async function besidePolicy(uri, files) {
    if (path.isAbsolute(uri))
        return readFile(uri);
    const ref = refOf(uri);
    if (ref.kind === 'preset')
        throw missing();
    const bytes = ref.kind === 'file' ? await files.local(ref.path) : await pinnedOf(ref, files);
    if (bytes === null)
        throw missing();
    return bytes;
}
const presetText = (name) => ({ uri: `lockgate:${name}`, stored: _policy_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .PRESETS */ .f[name]() });
async function fetchPolicy(ref, files) {
    switch (ref.kind) {
        case 'preset':
            return presetText(ref.name);
        case 'file':
            return present(ref.uri, await files.local(ref.path));
        case 'github':
            return present(ref.uri, await pinnedOf(ref, files));
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(ref);
    }
}
async function pinnedOf(ref, files) {
    if (files.pinned === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP('UNREADABLE', 'GitHub is not asked here');
    return files.pinned(ref);
}
const missing = () => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockgateError */ .vP('UNREADABLE', 'there is no such file');
function present(uri, bytes) {
    if (bytes === null)
        throw missing();
    return { uri, text: decode(uri, bytes) };
}
function decode(uri, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The policy ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(uri)} is not UTF-8. Save it as UTF-8.`, error);
    }
}


/***/ }),

/***/ 1932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ PUBLIC)
/* harmony export */ });
/** The public services, as `services` of a policy would write them. */
const PUBLIC = {
    osv: 'https://api.osv.dev',
    'osv-export': 'https://osv-vulnerabilities.storage.googleapis.com',
    npm: 'https://registry.npmjs.org',
    pypi: 'https://pypi.org',
    github: 'https://api.github.com',
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
};


/***/ }),

/***/ 8056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   o: () => (/* binding */ snapshotTools)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



/** Reads an advisory snapshot, the embedded one unless another is named, from a file. At once: read piece by piece it takes three times as long. */
async function readSnapshot(path, name = 'embedded') {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    return { name, bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), crc32: node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32, inflate, text };
}
// A TextDecoder takes ten times as long for texts as short as these.
const text = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
function inflate(bytes, size) {
    // One piece of the right size: the default makes many small ones, which costs more than inflating.
    const inflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateRawSync)(bytes, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
    if (inflated.length !== size)
        throw new RangeError('a block does not have its size');
    return inflated;
}
/** What building a snapshot takes. */
const snapshotTools = { crc32: node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32, deflate: (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRawSync)(bytes, { level: 9 }) };


/***/ }),

/***/ 1316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   G4: () => (/* binding */ MalformedError),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);


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

/***/ 3581:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   Ks: () => (/* binding */ baseTree),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   U_: () => (/* binding */ projectGraph),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   qR: () => (/* binding */ policyFiles),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(309);
/* harmony import */ var _adapters_package_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5635);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2716);
/* harmony import */ var _adapters_services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1932);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8493);










/** Far more than a policy may have, which is told at its place; but not whatever there is. */
const MAX_READ = 16 * 1024 * 1024;
/** The directory that a command is about, absolute. Throws `UsageError` where there is none. */
function directoryOf(operand, { terminal }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.cwd, operand ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true)
        return directory;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(operand ?? directory)} is no directory. Name the one that holds the lockfile.`);
}
/** The graph of a directory, of its `tree` where that is being listed already. Throws `UsageError` where nothing in it could be read: there is nothing to judge. */
async function projectGraph(directory, tree = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryTree */ .u)(directory)) {
    const graph = await (0,_ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .readGraph */ .t)(tree);
    if (graph.files.length > 0)
        return graph;
    const [problem] = graph.problems;
    if (problem === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`No dependency file was found in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(directory)}. Name a directory with a lockfile, or create one: npm install.`);
    const lines = graph.problems.map(({ location, message, remedy }) => {
        return `${location.file}:${location.line}: ${message} ${remedy}`;
    });
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb([`No dependency file in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(directory)} could be read:`, ...lines.slice(0, 20)].join('\n'));
}
/** What a change starts from: a directory, or the same directory at a commit. */
async function baseTree(base, directory, cwd) {
    const { commitTree, resolveCommit } = await __webpack_require__.e(/* import() */ 8090).then(__webpack_require__.bind(__webpack_require__, 8090));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, base);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(base)) {
        if (isFolder)
            return (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryTree */ .u)(folder);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`--base ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(base)} is no directory. Name one, or a git ref.`);
    }
    const commit = await resolveCommit(directory, base).catch((error) => {
        if (isFolder)
            return null;
        throw error;
    });
    if (commit === null)
        return (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryTree */ .u)(folder);
    // Judged against the wrong base, what a change brings along would pass as what was there before.
    if (isFolder)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`--base ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(base)} is both a git ref and a directory. Write ./${base} for the directory, ${commit} for the commit.`);
    return commitTree(directory, commit);
}
/** Where the files of a policy are: one that was named counts from here, the project's own from its directory. */
function policyFiles(named, directory, invocation) {
    const root = named === null ? directory : invocation.terminal.cwd;
    return {
        pinned: pinnedFiles(invocation),
        async local(file) {
            try {
                // What a person names may be a pipe.
                const at = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file);
                return await (file === named ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(at) : policyBytes(at));
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`The policy ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(file)} can't be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}. Name a file.`, error);
            }
        },
    };
}
/** A link in a foreign project may lead to a device or a pipe, which never ends. */
async function policyBytes(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
    if (!found.isFile())
        throw new Error('it is no file');
    if (found.size > MAX_READ)
        throw new Error(`it has ${found.size} bytes, and no policy has`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
}
/** Files of other repositories. Few policies name one, and only then the client is loaded. */
function pinnedFiles({ options, terminal }) {
    let reader = null;
    const open = async () => {
        const [{ pinnedPolicies }, { policyCache }, { createHttp }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2223).then(__webpack_require__.bind(__webpack_require__, 2223)),
            __webpack_require__.e(/* import() */ 9405).then(__webpack_require__.bind(__webpack_require__, 9405)),
            __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.bind(__webpack_require__, 9173)),
        ]);
        const { env } = terminal;
        return pinnedPolicies({
            http: createHttp({ userAgent: `lockgate/${(0,_adapters_package_root_js__WEBPACK_IMPORTED_MODULE_5__.toolVersion)()}` }),
            apiUrl: env['GITHUB_API_URL'] || _adapters_services_js__WEBPACK_IMPORTED_MODULE_7__/* .PUBLIC */ .q.github,
            token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null,
            cache: policyCache(env),
            offline: options.offline,
        });
    };
    return async (ref) => (await (reader ??= open()))(ref);
}
/** The effective policy of a directory. */
async function policyOf(directory, invocation) {
    const { options, now } = invocation;
    const files = policyFiles(options.policy, directory, invocation);
    return (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPolicy */ .Kc)(options.policy, files, now.toISOString(), await floorOf(invocation));
}
/** `--floor`, a path counted from here; null: there is none. */
async function floorOf(invocation) {
    const { options, terminal, now } = invocation;
    if (options.floor === null)
        return null;
    return (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .floorText */ ._v)(options.floor, policyFiles(options.floor, terminal.cwd, invocation), now.toISOString());
}
/** The folder of the advisory cache: `--cache`, else the user's own; null: there is none. */
function cacheOf({ options, terminal }) {
    return options.cache === null ? (0,_adapters_advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultCache */ .q_)(terminal.env) : node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.cwd, options.cache);
}
/** `--services`; null: the policy's own. */
async function servicesOf({ options, terminal }) {
    if (options.services === null)
        return null;
    const { loadServices } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3876));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.cwd, options.services);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`--services ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(options.services ?? '')} can't be read. Name a YAML file.`, error);
    });
    return loadServices({ uri: options.services, text });
}


/***/ }),

/***/ 4160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ assembleGraph),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   vM: () => (/* binding */ byProblem)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9468);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(818);



/**
 * Merges what the lockfiles gave into one graph: each purl once, with every place it is locked at,
 * the strictest of their scopes, direct if any place is. The order of the parts does not matter.
 * A part that has nothing but problems was not read: its file is not among `files`.
 */
function assembleGraph(parts) {
    const places = parts.flatMap((part) => part.packages).sort(byPurl);
    const packages = new Map();
    let from = 0;
    for (const [index, { purl }] of places.entries()) {
        if (places[index + 1]?.purl === purl)
            continue;
        packages.set(purl, merge(places.slice(from, index + 1)));
        from = index + 1;
    }
    return {
        packages,
        projects: parts.flatMap((part) => part.projects).sort(byProject),
        files: [...new Set(parts.filter(wasRead).map((part) => part.file))].sort(),
        problems: parts.flatMap((part) => part.problems).sort(byProblem),
        unaudited: parts.flatMap((part) => part.unaudited ?? []).sort(byPlace),
    };
}
const wasRead = (part) => part.projects.length > 0 || part.packages.length > 0 || part.problems.length === 0;
const byPurl = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.purl, b.purl);
function merge(places) {
    const [first] = places;
    const { purl, ecosystem, name, version } = first;
    if (places.length === 1) {
        const { entry, direct, dependencies, ranges } = first;
        const told = ranges === undefined ? {} : { ranges };
        return { purl, ecosystem, name, version, scope: entry.scope, direct, entries: [entry], dependencies, ...told };
    }
    const entries = unlike(places.map((place) => place.entry).sort(byEntry));
    return {
        purl,
        ecosystem,
        name,
        version,
        scope: (0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .strictestScope */ .U3)([...new Set(entries.map((entry) => entry.scope))]),
        direct: places.some((place) => place.direct),
        entries,
        ...edgesOf(places),
    };
}
function edgesOf(places) {
    return (0,_edges_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesInOrder */ .E)(places.flatMap((place) => place.dependencies), places.flatMap((place) => place.ranges ?? place.dependencies.map(() => null)));
}
const byEntry = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.location.file, b.location.file) ||
    (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.key, b.key) ||
    a.location.line - b.location.line ||
    (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(JSON.stringify(a), JSON.stringify(b));
/** Sorted entries without those that another lockfile brought in as well: one requirements file can include another. */
const unlike = (entries) => entries.filter((entry, index) => index === 0 || byEntry(entry, entries[index - 1] ?? entry) !== 0);
/** Orders what no source covers by file, line and name. For Array.sort. */
const byPlace = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.location.file, b.location.file) || a.location.line - b.location.line || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.name, b.name);
const byProject = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.file, b.file) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.purl, b.purl);
/** Orders problems as reports list them: by file, line, column and message. For Array.sort. */
const byProblem = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.message, b.message);


/***/ }),

/***/ 7234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDistTag)
/* harmony export */ });
/**
 * Whether a word can be a dist-tag. npm refuses one that reads as a version range, and puts it into a URL.
 * https://docs.npmjs.com/cli/v11/commands/npm-dist-tag
 */
const isDistTag = (word) => /^[A-Za-z][A-Za-z0-9._-]*$/.test(word) && !/^[vV]\d/.test(word) && !/^[xX]$/.test(word);


/***/ }),

/***/ 8986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest)
/* harmony export */ });
const ANYWHERE = /^\*\*\/([^*?/]+)$/;
/**
 * A test of paths against any of our own globs: `**` for any folders, `*` and `?` within a name, and nothing
 * else means anything but itself. Plain names at any depth, which nearly all are, cost one look-up. A library
 * of globs would take longer to load than all of this takes to run.
 */
function globTest(globs) {
    const names = new Set();
    const others = [];
    for (const glob of globs) {
        const [, name] = ANYWHERE.exec(glob) ?? [];
        if (name === undefined)
            others.push(expressionOf(glob));
        else
            names.add(name);
    }
    return (path) => names.has(path.slice(path.lastIndexOf('/') + 1)) || others.some((one) => one.test(path));
}
const WILD = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };
const expressionOf = (glob) => new RegExp(`^${glob.replace(/\*\*\/|[\\^$.*+?()[\]{}|]/g, (part) => WILD[part] ?? `\\${part}`)}$`, 's');


/***/ }),

/***/ 2745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ satisfiesPlain),
/* harmony export */   U: () => (/* binding */ isPlainRange)
/* harmony export */ });
const NUMBER = '(0|[1-9]\\d{0,8})';
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}$`);
/** Whether a range is a whole release version, alone or behind `^` or `~`: what npm writes into nearly every package.json. */
const isPlainRange = (range) => VERSION.test(range.slice(signOf(range).length));
const signOf = (range) => (range.startsWith('^') || range.startsWith('~') ? range.charAt(0) : '');
/**
 * Whether a release is in a plain range; null where either is written in any other way, and semver must say.
 * Semver compiles an expression for each range, which is most of what reading a manifest would cost.
 */
function satisfiesPlain(version, range) {
    const sign = signOf(range);
    const [has, wants] = [VERSION.exec(version), VERSION.exec(range.slice(sign.length))];
    if (has === null || wants === null)
        return null;
    const fixed = sign === '' ? 3 : sign === '~' ? 2 : fixedByCaret(wants);
    for (let part = 1; part <= 3; part += 1) {
        const difference = Number(has[part]) - Number(wants[part]);
        if (difference !== 0)
            return difference > 0 && part > fixed;
    }
    return true;
}
/** How many parts a caret holds fast: all up to the first that is not 0. */
function fixedByCaret([, major, minor]) {
    if (major !== '0')
        return 1;
    return minor === '0' ? 3 : 2;
}


/***/ }),

/***/ 3465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ npmVersions),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   uB: () => (/* binding */ prereleaseOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8021);
/* harmony import */ var _plain_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2745);






const LOOSE = { loose: true, includePrerelease: true };
// A look-up holds one version against bound after bound, and the same few bounds against many: each text is parsed
// once. Emptied when full, because a lockfile can hold any number of versions.
const MOST_KNOWN = 10_000;
const known = new Map();
function read(version) {
    let parsed = known.get(version);
    if (parsed === undefined) {
        if (known.size >= MOST_KNOWN)
            known.clear();
        known.set(version, (parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version, LOOSE)));
    }
    return parsed;
}
function releaseOf(version) {
    const parsed = read(version);
    if (parsed === null)
        return null;
    return { numbers: [parsed.major, parsed.minor, parsed.patch], prerelease: parsed.prerelease.length > 0 };
}
/** npm's versions: node-semver, as loose as npm itself reads them (`v20190909.0.0` is one). */
const npmVersions = {
    valid: (version) => read(version) !== null,
    compare: (a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(read(a) ?? a, read(b) ?? b, LOOSE),
    satisfies: (version, range) => (0,_plain_range_js__WEBPACK_IMPORTED_MODULE_4__/* .satisfiesPlain */ .B)(version, range) ?? semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_2__(version, range, LOOSE),
    validRange: (range) => (0,_plain_range_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainRange */ .U)(range) || semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__(range, LOOSE) !== null,
    level(a, b) {
        const [from, to] = [releaseOf(a), releaseOf(b)];
        return from === null || to === null ? null : (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .stepOf */ .c)(from, to);
    },
};
/** The words of a version's prerelease: `rc` and `1` of `2.0.0-rc.1`; none where it is no prerelease, or no version. */
const prereleaseOf = (version) => read(version)?.prerelease.map(String) ?? [];
/** Whether a version is written exactly as npm's registry keeps it: strict, without build metadata. */
const isExactVersion = (version) => semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.version === version;


/***/ }),

/***/ 4540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ pypiVersions)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./build/src/ecosystems/step.js
var step = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/specifier.js

const CLAUSE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;
const WILDCARD = '.*';
/**
 * Whether a version satisfies every clause of a specifier (PEP 440, "Version specifiers"), prereleases counting as any
 * other. What is no version satisfies nothing but `===`; what is no clause is satisfied by nothing. The library's own
 * answer takes no account of epochs and prereleases in `<` and `>`, of local versions in `==`, nor of missing zeros.
 */
function satisfies(version, specifier) {
    const known = (0,pep440.explain)(version);
    const clauses = specifier.split(',').map((clause) => clause.trim());
    if (clauses.length === 1 && clauses[0] === '')
        return known !== null;
    return clauses.every((clause) => {
        const [, operator = '', wanted = ''] = CLAUSE.exec(clause) ?? [];
        if (operator === '===')
            return version.toLowerCase() === wanted.toLowerCase();
        return known !== null && holds(version, known, operator, wanted);
    });
}
function holds(version, known, operator, wanted) {
    if (wanted.endsWith(WILDCARD)) {
        const prefix = (0,pep440.explain)(wanted.slice(0, -WILDCARD.length));
        if (prefix === null || (operator !== '==' && operator !== '!='))
            return false;
        const samePre = prefix.pre === null || String(prefix.pre) === String(known.pre);
        return (samePre && startsWith(known, prefix.epoch, prefix.release)) === (operator === '==');
    }
    const bound = (0,pep440.explain)(wanted);
    if (bound === null)
        return false;
    const order = (0,pep440.compare)(bound.local === null ? known.public : version, wanted);
    const sameBase = (0,pep440.compare)(known.base_version, bound.base_version) === 0;
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<=':
            return order <= 0;
        case '>=':
            return order >= 0;
        // A prerelease of the bound is not below it, nor a post-release of it above, unless the bound is one itself.
        case '<':
            return order < 0 && !(sameBase && known.is_prerelease && !bound.is_prerelease);
        case '>':
            return order > 0 && !(sameBase && known.is_postrelease && !bound.is_postrelease);
        case '~=':
            return bound.release.length > 1 && order >= 0 && startsWith(known, bound.epoch, bound.release.slice(0, -1));
        default:
            return false;
    }
}
/** Whether a version begins as another does, missing numbers being zero: `1` begins as `1.0.*` asks. */
function startsWith(known, epoch, release) {
    return known.epoch === epoch && release.every((number, index) => (known.release[index] ?? 0) === number);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/version.js



/** PyPI's versions: PEP 440. An epoch comes before the major number, so another epoch is a major step. */
const pypiVersions = {
    valid: (version) => (0,pep440.valid)(version) !== null,
    compare: pep440.compare,
    compareBound: (bound, version) => (0,pep440.compare)(bound, bound.includes('+') ? version : publicVersion(version)),
    satisfies: satisfies,
    validRange: (range) => (0,pep440.validRange)(range),
    level(a, b) {
        const [from, to] = [(0,pep440.explain)(a), (0,pep440.explain)(b)];
        if (from === null || to === null)
            return null;
        if (from.epoch !== to.epoch)
            return 'major';
        return (0,step/* stepOf */.c)({ numbers: from.release, prerelease: from.is_prerelease }, { numbers: to.release, prerelease: to.is_prerelease });
    },
};
/** A local version (`2.1.0+cu118`) is somebody's own build of the public one, which alone an index holds (PEP 440). */
const publicVersion = (version) => version.split('+', 1)[0] ?? version;


/***/ }),

/***/ 8493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isDependencyFile),
  t: () => (/* binding */ readGraph)
});

// EXTERNAL MODULE: ./build/src/domain/assemble.js
var assemble = __webpack_require__(4160);
;// CONCATENATED MODULE: ./build/src/ecosystems/formats.js
/** Every format that can be read, by what it reads; the reader itself is loaded when such a file is found. */
const formats = [
    { id: 'action', files: ['**/action.yml', '**/action.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(225), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 5510)) },
    { id: 'bun-lock', files: ['**/bun.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(64), __webpack_require__.e(2262)]).then(__webpack_require__.bind(__webpack_require__, 2262)) },
    { id: 'cyclonedx', files: ['**/bom.json', '**/*.cdx.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(6388), __webpack_require__.e(1629)]).then(__webpack_require__.bind(__webpack_require__, 1629)) },
    { id: 'deno-lock', files: ['**/deno.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(64), __webpack_require__.e(5492)]).then(__webpack_require__.bind(__webpack_require__, 5492)) },
    { id: 'package-lock', files: ['**/package-lock.json', '**/npm-shrinkwrap.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(64), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 6249)) },
    { id: 'pdm-lock', files: ['**/pdm.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(1484), __webpack_require__.e(1194)]).then(__webpack_require__.bind(__webpack_require__, 1194)) },
    { id: 'pipfile-lock', files: ['**/Pipfile.lock'], load: () => __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.bind(__webpack_require__, 945)) },
    { id: 'pnpm-lock', files: ['**/pnpm-lock.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(64), __webpack_require__.e(1525), __webpack_require__.e(7535)]).then(__webpack_require__.bind(__webpack_require__, 7535)) },
    { id: 'poetry-lock', files: ['**/poetry.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(3402)]).then(__webpack_require__.bind(__webpack_require__, 3402)) },
    { id: 'pylock', files: ['**/pylock.toml', '**/pylock.*.toml'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(1484), __webpack_require__.e(1657)]).then(__webpack_require__.bind(__webpack_require__, 6419)) },
    { id: 'requirements', files: ['**/*requirements*.txt', '**/requirements/**/*.txt', '**/*constraints*.txt'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(3071)]).then(__webpack_require__.bind(__webpack_require__, 3071)) },
    { id: 'spdx', files: ['**/*.spdx.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(6388), __webpack_require__.e(6195)]).then(__webpack_require__.bind(__webpack_require__, 6195)) },
    { id: 'uv-lock', files: ['**/uv.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(5850)]).then(__webpack_require__.bind(__webpack_require__, 5850)) },
    { id: 'workflow', files: ['**/.github/workflows/*.yml', '**/.github/workflows/*.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(225), __webpack_require__.e(4985)]).then(__webpack_require__.bind(__webpack_require__, 4985)) },
    { id: 'yarn-lock', files: ['**/yarn.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(1525), __webpack_require__.e(3539)]).then(__webpack_require__.bind(__webpack_require__, 6142)) },
];

// EXTERNAL MODULE: ./build/src/ecosystems/globs.js
var globs = __webpack_require__(9024);
;// CONCATENATED MODULE: ./build/src/ecosystems/parse-lockfile.js
/**
 * Reads one lockfile with what its format reads beside it: again while it asks for files that were not read yet, for
 * which ones it needs is written in the lockfile. `manifests`: those of the whole tree.
 */
async function parseLockfile(listed, { path, text }, texts, manifests, remembered) {
    const { default: format } = await listed.load();
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = new Set(format.manifests.map(nameOf));
    const below = manifests
        .filter((manifest) => manifest.startsWith(folder) && names.has(nameOf(manifest)))
        .map((manifest) => manifest.slice(folder.length));
    const own = format.manifests.filter((name) => !name.includes('*'));
    // Read even where the part is known: what of them can't be read is told when it is read.
    await texts.load([...own, ...likely(below, text)].map((relative) => folder + relative));
    const known = remembered?.memory.recall(path, below, remembered.entries) ?? null;
    if (known !== null)
        return known;
    const readable = texts.problems.length;
    const asked = new Set();
    for (;;) {
        const missing = [];
        const beside = (relative) => {
            const file = inside(folder + relative);
            if (file === null)
                return undefined;
            asked.add(file);
            if (texts.waits(file))
                missing.push(file);
            return texts.get(file);
        };
        const part = await format.parse(text, path, beside, below);
        if (missing.length === 0) {
            // For the same reason, a part that asked for a file that can't be read has to be made again.
            if (texts.problems.length === readable)
                remembered?.memory.keep(part, { path, asked, below }, remembered.entries);
            return part;
        }
        await texts.load(missing);
    }
}
// Where each file costs a request, the manifests that no lockfile speaks of must not be read by the hundred.
const FEW = 64;
/**
 * The manifests to read beforehand, so that a large lockfile is parsed once: all where they are few, else those whose
 * folder stands in it as a word. A wrong guess costs time and nothing else.
 */
function likely(below, text) {
    if (below.length <= FEW)
        return below;
    const folders = new Set(below.map(folderOf));
    const named = new Set();
    for (const [word] of text.matchAll(/[^\s"',:]+/g))
        if (folders.has(word))
            named.add(word);
    return below.filter((manifest) => named.has(folderOf(manifest)));
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** A path without `.` and `..`; null where it leads out of the tree. */
function inside(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/src/ecosystems/submodules.js
const FILE = '.gitmodules';
const SUBMODULE = '160000';
/**
 * The submodules of a tree whose files are not in it: a commit has none of them, a folder those that were fetched. What
 * they bring in is another repository's affair, and read by nobody here.
 */
async function submodulesOf(entries, texts) {
    await texts.load([FILE]);
    const text = texts.get(FILE) ?? '';
    const named = new Map();
    const add = (name, file, line) => {
        if (!named.has(name))
            named.set(name, { kind: 'git submodule', name, location: { file, line } });
    };
    text.split(/\r?\n/).forEach((line, index) => {
        const [key = '', ...value] = line.split('=');
        if (key.trim().toLowerCase() === 'path')
            add(unquoted(value.join('=')), FILE, index + 1);
    });
    if (named.size > 0)
        for (const folder of entries.flatMap(({ path }) => foldersOf(path)))
            named.delete(folder);
    for (const { path, mode } of entries)
        if (mode === SUBMODULE)
            add(path, path, 1);
    return [...named.values()];
}
const unquoted = (written) => written
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\/$/, '');
/** The folders that a path lies in. */
function foldersOf(path) {
    const folders = [];
    for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1))
        folders.push(path.slice(0, at));
    return folders;
}

// EXTERNAL MODULE: ./build/src/ecosystems/texts.js
var ecosystems_texts = __webpack_require__(5091);
;// CONCATENATED MODULE: ./build/src/ecosystems/unread.js
/**
 * Files that lock packages and that no format reads. One is a problem, never passed over: what is in it would be installed
 * and judged by nobody. A format that comes to read one needs no change here.
 */
const UNREAD_FILES = [
    { files: ['**/bun.lockb'], remedy: 'Run "bun install --save-text-lockfile" and commit bun.lock in its place.' },
    {
        files: ['**/pnpm-lock.*.yaml'],
        remedy: 'Run "pnpm install --merge-git-branch-lockfiles" and commit pnpm-lock.yaml in its place.',
    },
    { files: ['**/vlt-lock.json'], remedy: 'Lock the project with npm as well (package-lock.json), and commit both.' },
    {
        files: ['**/conda-lock.yml', '**/pixi.lock'],
        remedy: 'Lock what comes from PyPI as pylock.toml as well; check the rest by other means and waive this finding.',
    },
    {
        files: [
            '**/bom.xml',
            '**/*.cdx.xml',
            '**/*.spdx',
            '**/*.spdx.yml',
            '**/*.spdx.yaml',
            '**/*.spdx.xml',
            '**/*.spdx.rdf',
        ],
        remedy: 'Have the bill of materials written as JSON (bom.json, *.cdx.json, *.spdx.json) in its place.',
    },
];

;// CONCATENATED MODULE: ./build/src/ecosystems/read-graph.js







const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
const readers = formats.map((format) => ({ format, reads: (0,globs/* globTest */.F)(format.files) }));
const unread = UNREAD_FILES.map(({ files, remedy }) => ({ remedy, matches: (0,globs/* globTest */.F)(files) }));
/** Who tells of manifests that nothing locks; loaded where there are such files, like the readers. */
const manifestKinds = [
    { isOne: (0,globs/* globTest */.F)(['**/package.json']), load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(4532)]).then(__webpack_require__.bind(__webpack_require__, 4532)) },
    { isOne: (0,globs/* globTest */.F)(['**/pyproject.toml', '**/Pipfile']), load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(8003)]).then(__webpack_require__.bind(__webpack_require__, 8003)) },
];
const isManifest = (path) => manifestKinds.some(({ isOne }) => isOne(path));
const formatOf = (path) => readers.find(({ reads }) => reads(path))?.format;
const unreadAs = (path) => unread.find(({ matches }) => matches(path));
/** Whether a path is a lockfile, or a manifest beside one, of any ecosystem we know, whether or not we can read it. */
function isDependencyFile(path) {
    return !IGNORED.test(path) && (formatOf(path) !== undefined || unreadAs(path) !== undefined || isManifest(path));
}
/**
 * The dependency graph of a tree: every lockfile at any depth outside node_modules and .git, merged.
 * What can't be read, wholly or in part, is among the problems, and the rest is read all the same: a
 * file that is no UTF-8, a link, a format that no reader exists for, a manifest that nothing locks.
 * Rejects where the tree can't be listed. With a memory, a lockfile of which nothing changed since is not parsed again.
 */
async function readGraph(tree, memory = null) {
    const entries = (await tree.list()).filter((entry) => !IGNORED.test(entry.path));
    const paths = entries.map((entry) => entry.path);
    const texts = new ecosystems_texts/* Texts */.N(tree, entries);
    const lockfiles = paths.flatMap((path) => {
        const format = formatOf(path);
        return format === undefined ? [] : [{ path, format }];
    });
    const manifests = paths.filter((path) => isManifest(path));
    const remembered = memory === null ? null : { memory, entries: new Map(entries.map((one) => [one.path, one])) };
    await Promise.all([texts.load(lockfiles.map(({ path }) => path)), loadEach(lockfiles.map(({ format }) => format))]);
    const parts = [];
    for (const { path, format } of lockfiles) {
        const text = texts.get(path);
        if (text !== undefined)
            parts.push(await parseLockfile(format, { path, text }, texts, manifests, remembered));
    }
    const unlocked = [];
    for (const { isOne, load } of manifestKinds) {
        if (manifests.some(isOne))
            unlocked.push(...(await (await load()).unlockedManifests(paths, parts, texts)));
    }
    const graph = (0,assemble/* assembleGraph */.VN)(parts);
    const unaudited = [...graph.unaudited, ...(await submodulesOf(entries, texts))].sort(assemble/* byPlace */.hz);
    const problems = [...graph.problems, ...texts.problems, ...paths.flatMap(unreadable), ...unlocked].sort(assemble/* byProblem */.vM);
    return { ...graph, problems, unaudited };
}
// One after another: readers share modules, and Jest's linker fails where imports of one module overlap.
async function loadEach(listed) {
    for (const format of new Set(listed))
        await format.load();
}
function unreadable(path) {
    if (formatOf(path) !== undefined)
        return [];
    const file = unreadAs(path);
    if (file === undefined)
        return misspelt(path);
    const message = "The file can't be read by this version of Lockgate; its packages are not judged.";
    return [{ location: { file: path, line: 1 }, message, remedy: file.remedy }];
}
/** GitHub ignores no case; and where a runner does, what names the file finds no action under that name. */
const isRunByGitHub = (0,globs/* globTest */.F)(['**/action.yml', '**/action.yaml', '**/.github/workflows/*']);
const inLowerCase = (0,globs/* globTest */.F)([...formats, ...UNREAD_FILES].flatMap(({ files }) => files.map((glob) => glob.toLowerCase())));
/** A name that only differs in case is the lockfile itself to an installer on macOS or Windows, and before others there. */
function misspelt(path) {
    const lower = path.toLowerCase();
    if (!inLowerCase(lower) || isRunByGitHub(lower))
        return [];
    const message = 'The file is a lockfile to systems that ignore case, and none to others; its packages are not judged.';
    return [{ location: { file: path, line: 1 }, message, remedy: 'Write its name as its tool does, or rename it.' }];
}


/***/ }),

/***/ 8021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/**
 * The level of a step between two releases. Where the numbers are equal and a prerelease differs,
 * the step is as large as the release that it leads to: from `2.0.0-rc.1` to `2.0.0` is `major`.
 */
function stepOf(from, to) {
    const differs = (index) => (from.numbers[index] ?? 0) !== (to.numbers[index] ?? 0);
    const [, minor = 0, patch = 0] = to.numbers;
    const leading = from.prerelease || to.prerelease;
    const length = Math.max(from.numbers.length, to.numbers.length);
    const first = Array.from({ length }, (_, index) => index).find(differs);
    if (first === 0)
        return 'major';
    if (first === 1)
        return 'minor';
    if (first !== undefined || !leading)
        return 'patch';
    if (patch !== 0)
        return 'patch';
    return minor === 0 ? 'major' : 'minor';
}


/***/ }),

/***/ 5091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Texts)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** How many files are asked for at a time. */
const ABREAST = 8;
const LINK = '120000';
const MAX_SIZE = 256 * 1024 * 1024;
/** The files of a tree as text, each read at most once. A file that can't be read has no text and is a problem. */
class Texts {
    problems = [];
    #tree;
    #entries;
    #texts = new Map();
    constructor(tree, entries) {
        this.#tree = tree;
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    }
    /** Reads what is listed among these paths, and not read yet. */
    async load(paths) {
        const missing = [...new Set(paths)].filter((path) => this.waits(path));
        for (let from = 0; from < missing.length; from += ABREAST) {
            await Promise.all(missing.slice(from, from + ABREAST).map((path) => this.#read(path)));
        }
    }
    /** Whether the file is listed and was never asked for. */
    waits(path) {
        return this.#entries.has(path) && !this.#texts.has(path);
    }
    /** The text of a loaded file; undefined where there is none, or none that can be read. */
    get(path) {
        return this.#texts.get(path);
    }
    async #read(path) {
        this.#texts.set(path, undefined);
        if (this.#entries.get(path)?.mode === LINK) {
            this.#refuse(path, 1, 'The file is a link, and links are not followed.', 'Commit the file itself in its place.');
            return;
        }
        try {
            const bytes = await this.#tree.read(path);
            if (bytes.length > MAX_SIZE)
                this.#refuse(path, 1, 'The file is larger than 256 MiB.', 'Make it smaller.');
            else
                this.#decode(path, bytes);
        }
        catch (error) {
            this.#refuse(path, 1, `The file can't be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`, 'Make it readable, and run again.');
        }
    }
    #decode(path, bytes) {
        try {
            this.#texts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        }
        catch {
            const lenient = new TextDecoder('utf-8').decode(bytes);
            const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
            this.#refuse(path, before.split('\n').length, 'The file is not valid UTF-8.', 'Save it as UTF-8.');
        }
    }
    #refuse(file, line, message, remedy) {
        this.problems.push({ location: { file, line }, message, remedy });
    }
}


/***/ }),

/***/ 6885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ versionSchemes)
});

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/version.js

// `v4-beta` and `v1-node20` are branches more often than prereleases, and move: only a whole version has one.
const TAG = /^v?(\d{1,15})(?:\.(\d{1,15})(?:\.(\d{1,15})(-[0-9A-Za-z.-]+)?)?)?$/;
/** A tag as a whole version: `v4` is 4.0.0. Null for a branch or a commit: what is no release has no order. */
function coerced(ref) {
    const match = TAG.exec(ref);
    if (match === null)
        return null;
    const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
    return `${BigInt(major)}.${BigInt(minor)}.${BigInt(patch)}${prerelease}`;
}
/** Larger than any number that a tag has, and still one that semver reads. */
const LAST = '999999999999999';
/** `v4` moves along 4.x.y, `v4.1` along 4.1.y, as GitHub asks of the owners of actions. */
function span(ref) {
    const [, major, minor, patch] = TAG.exec(ref) ?? [];
    if (major === undefined || patch !== undefined)
        return null;
    const line = `${BigInt(major)}`;
    if (minor === undefined)
        return { lowest: `${line}.0.0`, highest: `${line}.${LAST}.${LAST}` };
    return { lowest: `${line}.${BigInt(minor)}.0`, highest: `${line}.${BigInt(minor)}.${LAST}` };
}
const whole = (ref) => coerced(ref) ?? ref;
/** Versions of actions: the tags by which `uses:` names them, ordered as semver. */
const actionVersions = {
    valid: (ref) => version/* npmVersions */.Dy.valid(whole(ref)),
    compare: (a, b) => version/* npmVersions */.Dy.compare(whole(a), whole(b)),
    satisfies: (ref, range) => version/* npmVersions */.Dy.satisfies(whole(ref), range),
    validRange: (range) => version/* npmVersions */.Dy.validRange(range),
    level(a, b) {
        const level = version/* npmVersions */.Dy.level(whole(a), whole(b));
        // Along 4.x, where v4 moves, a step can be larger than the numbers show.
        return level === 'patch' && [a, b].some((ref) => /^v?\d+$/.test(ref)) ? 'minor' : level;
    },
    span,
};

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/version.js + 1 modules
var pypi_version = __webpack_require__(4540);
;// CONCATENATED MODULE: ./build/src/ecosystems/versions.js



/** How each ecosystem orders and matches versions. */
const versionSchemes = {
    npm: version/* npmVersions */.Dy,
    pypi: pypi_version/* pypiVersions */.G,
    'github-actions': actionVersions,
};


/***/ }),

/***/ 2729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ readGates),
/* harmony export */   g8: () => (/* binding */ readWaiverMatch),
/* harmony export */   iV: () => (/* binding */ readMatch),
/* harmony export */   sL: () => (/* binding */ readExcept)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(163);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(818);
/* harmony import */ var _yaml_correct_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4072);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3494);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8976);






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
    const gates = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSome */ .jV)(node, (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(item, 'gate', _domain_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .JH, to), to);
    return gates === null ? null : _domain_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .JH.filter((gate) => gates.includes(gate));
}
// Only those of which the form is known: databases name their records as they like.
const ODD_ID = /^(ghsa|cve)-/i;
const ID = /^(GHSA(-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})$/;
/** An id that no database can have would excuse nothing, and be told as unused only when it is too late. */
function readAdvisoryId(node, to) {
    const id = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(node, 'the id of an advisory', to);
    if (id === null || (!/\s/.test(id) && (!ODD_ID.test(id) || ID.test(id))))
        return id;
    const [prefix, rest] = [id.trim().slice(0, 5).toUpperCase(), id.trim().slice(5).toLowerCase()];
    const likely = `${prefix}${rest}`;
    const remedy = 'Write it as the database does: GHSA-xxxx-xxxx-xxxx, CVE-2021-23337.';
    to.problems.add(node, `bad advisory id ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)}`, remedy, ID.test(likely) ? (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_4__/* .corrected */ .Y)(node, likely) : null);
    return null;
}
function readKeys(node, keys, to) {
    const before = to.problems.count;
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMap */ .l8)(node, keys, to);
    if (entries === null)
        return null;
    const lists = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readLists */ .qZ)(entries, {
        ecosystems: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(item, 'ecosystem', _domain_package_js__WEBPACK_IMPORTED_MODULE_5__/* .ECOSYSTEMS */ .SQ, to),
        scopes: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(item, 'scope', _domain_package_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPES */ .iW, to),
        packages: (item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackagePattern */ .FV)(item, to),
        paths: (item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV)(item, to),
    }, to);
    const advisory = keys.includes('advisory') ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(entries, 'advisory', (id) => readAdvisoryId(id, to)) : null;
    if (to.problems.count > before)
        return null;
    return { ...lists, ...(advisory !== null && { advisory }) };
}


/***/ }),

/***/ 5782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ checkTests),
  i: () => (/* binding */ readTests)
});

// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/policy/cases/case.js
var cases_case = __webpack_require__(9520);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var patterns_pattern = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/policy/document/read.js
var read = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/src/policy/document/values.js
var values = __webpack_require__(8976);
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
    const entries = (0,read/* readMap */.l8)(node, ['package', ...versionKeys, ...FACTS], to);
    if (entries === null)
        return null;
    const said = entries.get('package')?.value;
    const name = said === undefined
        ? (0,read/* expected */.p6)(node, 'a package', to, 'Name it:', 'package: "npm:left-pad"')
        : readPackageName(said, to);
    const versions = readVersions(node, entries, versionKeys, to);
    if (name === null || versions === null)
        return null;
    const { ecosystem } = name;
    const usual = (0,cases_case/* ordinary */.rS)(ecosystem);
    const facts = {
        scope: (0,read/* readAt */.m6)(entries, 'scope', (at) => (0,read/* readWord */.pS)(at, 'scope', domain_package/* SCOPES */.iW, to)) ?? scopeOf(ecosystem),
        direct: (0,read/* readAt */.m6)(entries, 'direct', (at) => (0,read/* readBoolean */.Vf)(at, to)) ?? true,
        license: (0,read/* readAt */.m6)(entries, 'license', (at) => (0,read/* readText */.yR)(at, 'a licence', to)) ?? usual.license,
        source: (0,read/* readAt */.m6)(entries, 'source', (at) => readSource(at, to)) ?? usual.source,
        integrity: (0,read/* readAt */.m6)(entries, 'integrity', (at) => (0,read/* readWord */.pS)(at, 'value', cases_case/* INTEGRITIES */.iW, to)) ?? usual.integrity,
        installScript: (0,read/* readAt */.m6)(entries, 'install-script', (at) => (0,read/* readBoolean */.Vf)(at, to)) ?? usual.installScript,
        path: (0,read/* readAt */.m6)(entries, 'path', (at) => readPath(at, to)) ?? PATHS[ecosystem],
        advisories: (0,read/* readAt */.m6)(entries, 'advisories', (at) => (0,read/* readList */.LD)(at, (one) => readAdvisory(one, ecosystem, to), to)) ?? [],
        released: (0,read/* readAt */.m6)(entries, 'released', (at) => (0,values/* readMoment */.T$)(at, to)),
    };
    return to.problems.count > before ? null : { ...name, ...versions, ...facts };
}
const scopeOf = (ecosystem) => ecosystem === 'github-actions' ? 'development' : 'runtime';
/** One name: a tree holds packages, not patterns. */
function readPackageName(node, to) {
    const text = (0,values/* readPackagePattern */.FV)(node, to);
    const pattern = text === null ? null : (0,patterns_pattern/* parsePackagePattern */.SP)(text);
    if (text === null || pattern === null)
        return null;
    const { ecosystem, name, range } = pattern;
    if (!(0,glob/* isGlob */.fg)(name) && range === null)
        return { ecosystem, name };
    const message = `${(0,errors/* quote */.hD)(text)} is a pattern, and a case is about one package`;
    to.problems.add(node, message, 'Name it alone, and its version beside it:', 'package: "npm:left-pad"');
    return null;
}
function readVersions(node, entries, keys, to) {
    const before = to.problems.count;
    const [version, from, next] = ['version', 'from', 'to'].map((key) => keys.includes(key) ? (0,read/* readAt */.m6)(entries, key, (at) => (0,read/* readText */.yR)(at, 'a version', to)) : null);
    if (to.problems.count > before)
        return null;
    if (version !== null && (from !== null || next !== null)) {
        return (0,read/* expected */.p6)(node, 'either a version or a change', to, 'Write version, or from and to.');
    }
    if (version === null && from === null && next === null) {
        const remedy = `Write ${keys.includes('version') ? 'version, or ' : ''}from, to, or both.`;
        return (0,read/* expected */.p6)(node, 'a package with a version', to, remedy, 'to: 1.3.1');
    }
    return version === null ? { from, to: next } : { from: version, to: version };
}
const SOURCES = ['registry', 'git', 'url', 'file'];
/** `{git: "git+https://…"}`: of what type it is can't be told from a URL alone. */
function readSource(node, to) {
    const entries = (0,read/* readMap */.l8)(node, SOURCES, to);
    if (entries === null)
        return null;
    const given = SOURCES.filter((type) => entries.has(type));
    const [type] = given;
    if (type === undefined || given.length > 1) {
        return (0,read/* expected */.p6)(node, 'one source', to, `Write one of ${SOURCES.join(', ')}:`, 'source: {git: "git+https://…"}');
    }
    const url = (0,read/* readAt */.m6)(entries, type, (at) => (0,read/* readText */.yR)(at, 'a URL', to));
    return url === null ? null : { type, url };
}
/** A file as a report names it, so nothing that leads out of the project. */
function readPath(node, to) {
    const path = (0,values/* readGlob */.pV)(node, to);
    if (path === null || !(0,glob/* isGlob */.fg)(path))
        return path;
    return (0,read/* expected */.p6)(node, 'one file', to, 'Name the lockfile or workflow that it stands in.', 'path: package-lock.json');
}
function readAdvisory(node, ecosystem, to) {
    const before = to.problems.count;
    const entries = (0,read/* readMap */.l8)(node, ['id', 'aliases', 'severity', 'affected', 'fixed'], to);
    if (entries === null)
        return null;
    const scheme = to.versions[ecosystem];
    const id = (0,read/* readAt */.m6)(entries, 'id', (at) => (0,read/* readText */.yR)(at, 'the id of an advisory', to));
    if (!entries.has('id'))
        (0,read/* expected */.p6)(node, 'an advisory with an id', to, 'Add it:', 'id: GHSA-35jh-r3h4-6jhm');
    const version = (at, what, valid) => {
        const text = (0,read/* readText */.yR)(at, what, to);
        if (text === null || valid(text))
            return text;
        return (0,read/* expected */.p6)(at, what, to, `Use the syntax of ${ecosystem}.`);
    };
    const affected = (0,read/* readAt */.m6)(entries, 'affected', (at) => version(at, 'a version range', (text) => scheme.validRange(text)));
    const fixed = (0,read/* readAt */.m6)(entries, 'fixed', (at) => version(at, 'a version', (text) => scheme.valid(text)));
    const severity = (0,read/* readAt */.m6)(entries, 'severity', (at) => (0,read/* readWord */.pS)(at, 'severity', advisory/* SEVERITIES */.o, to)) ?? 'unknown';
    const aliases = (0,read/* readAt */.m6)(entries, 'aliases', (at) => (0,read/* readList */.LD)(at, (one) => (0,read/* readText */.yR)(one, 'an id', to), to)) ?? [];
    return to.problems.count > before || id === null ? null : { id, aliases, severity, affected, fixed };
}

;// CONCATENATED MODULE: ./build/src/policy/document/tests.js






/** The section `tests`: no part of the effective policy. */
function checkTests(node, to) {
    readTests(node, to);
}
/** The cases of a section `tests`. Bad ones are reported and left out. */
const readTests = (node, to) => (0,read/* readSound */.MP)(node, (item) => readCase(item, to), to);
function readCase(node, to) {
    const before = to.problems.count;
    const entries = (0,read/* readMap */.l8)(node, ['name', 'now', 'change', 'packages', 'pull-request', 'expect'], to);
    if (entries === null)
        return null;
    for (const key of ['name', 'expect']) {
        if (!entries.has(key))
            to.problems.add(node, `the test lacks ${key}`, `Add ${key}.`);
    }
    if (!entries.has('change') && !entries.has('packages')) {
        to.problems.add(node, 'the test lacks change', 'Add change, or the packages of a tree:', CHANGE);
    }
    const name = (0,read/* readAt */.m6)(entries, 'name', (value) => (0,read/* readText */.yR)(value, 'a name', to));
    const now = (0,read/* readAt */.m6)(entries, 'now', (value) => (0,values/* readMoment */.T$)(value, to));
    const change = (0,read/* readAt */.m6)(entries, 'change', (value) => readChange(value, to));
    const others = (0,read/* readAt */.m6)(entries, 'packages', (value) => (0,read/* readSome */.jV)(value, (item) => readTreePackage(item, to), to)) ?? [];
    const pullRequest = (0,read/* readAt */.m6)(entries, 'pull-request', (value) => readPullRequest(value, to)) ?? SOUND;
    const expect = (0,read/* readAt */.m6)(entries, 'expect', (value) => readExpectation(value, to));
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
    const entries = (0,read/* readMap */.l8)(node, ['author', 'checks', 'files'], to);
    if (entries === null)
        return null;
    const file = (item) => (0,read/* readText */.yR)(item, 'a file', to);
    return {
        author: (0,read/* readAt */.m6)(entries, 'author', (value) => (0,read/* readText */.yR)(value, 'an author', to)) ?? SOUND.author,
        checks: (0,read/* readAt */.m6)(entries, 'checks', (value) => (0,read/* readWord */.pS)(value, 'value', CHECKS, to)) ?? SOUND.checks,
        files: (0,read/* readAt */.m6)(entries, 'files', (value) => (0,read/* readSome */.jV)(value, file, to)) ?? SOUND.files,
    };
}
function readExpectation(node, to) {
    const entries = (0,read/* readMap */.l8)(node, [...domain_gate/* GATES */.JH, 'by', 'effect', 'waived'], to);
    if (entries === null)
        return null;
    const verdicts = readVerdicts(entries, to);
    if (!domain_gate/* GATES */.JH.some((gate) => entries.has(gate))) {
        to.problems.add(node, 'the test expects nothing of any gate', 'Name a gate with its verdict:', 'review: deny');
    }
    const rule = (item) => readRule(item, [...verdicts.keys()], to);
    return {
        verdicts,
        by: (0,read/* readAt */.m6)(entries, 'by', (value) => (0,read/* readSome */.jV)(value, rule, to)),
        effect: (0,read/* readAt */.m6)(entries, 'effect', (value) => (0,read/* readWord */.pS)(value, 'effect', [...policy/* EFFECTS */.tQ, 'indeterminate'], to)),
        waived: (0,read/* readAt */.m6)(entries, 'waived', (value) => (0,read/* readList */.LD)(value, rule, to)),
    };
}
function readVerdicts(entries, to) {
    const verdicts = new Map();
    for (const gate of domain_gate/* GATES */.JH) {
        const verdict = (0,read/* readAt */.m6)(entries, gate, (value) => (0,read/* readWord */.pS)(value, 'verdict', domain_gate/* VERDICTS */.bk, to));
        if (verdict !== null)
            verdicts.set(gate, verdict);
    }
    return verdicts;
}
/** A rule that a case can see speak: in one of its gates, by facts that a case has. */
function readRule(node, gates, to) {
    const id = (0,read/* readText */.yR)(node, 'a rule', to);
    if (id === null)
        return null;
    const rule = to.rules.get(id);
    if (rule === undefined) {
        return (0,read/* addUnknown */.Ae)('rule', node, id, [...to.rules.keys()], to);
    }
    const why = (0,cases_case/* inexpressible */.w2)(rule);
    if (why !== null) {
        to.problems.add(node, `the rule ${id} is not judged in a test: ${why}`, 'Leave it out.');
        return null;
    }
    if (gates.length === 0 || gates.some((gate) => rule.gates.includes(gate)))
        return id;
    const remedy = `It speaks in ${rule.gates.join(', ')}.`;
    return (0,read/* expected */.p6)(node, `a rule that speaks in ${gates.join(', ')}`, to, remedy);
}


/***/ }),

/***/ 4977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWaivers),
/* harmony export */   q: () => (/* binding */ EXACT)
/* harmony export */ });
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3180);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5776);
/* harmony import */ var _domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3494);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8976);







/** The longest a waiver may last, in days. */
const MAX_DAYS = 180;
/** The rule whose waivers must be exact, and how long they may last: advisories against good packages happen. */
const EXACT = { rule: 'malware', days: 14 };
/** The section `waivers`. Bad ones are reported and left out. */
const readWaivers = (node, to) => (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSound */ .MP)(node, (item) => readWaiver(item, to), to);
const KEYS = ['rule', 'match', 'gates', 'reason', 'owner', 'expires'];
function readWaiver(node, to) {
    const before = to.problems.count;
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readMap */ .l8)(node, KEYS, to);
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
    const matched = match === undefined ? {} : (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .readWaiverMatch */ .g8)(match, to);
    const gates = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readAt */ .m6)(entries, 'gates', (value) => (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .readGates */ .D6)(value, to));
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
    const yaml = EXAMPLES[key] ?? `${key}: ${(0,_domain_day_js__WEBPACK_IMPORTED_MODULE_6__/* .dayAfter */ .PV)(Date.parse(to.now), 30)}`;
    to.problems.add(node, `the waiver lacks ${key}`, 'Add it:', yaml);
    return null;
}
/** Text that a person can see and read: a blank that is none to a computer names nobody. */
function readWords(node, what, to) {
    const text = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, what, to);
    if (text === null || /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')))
        return text;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .expected */ .p6)(node, what, to, 'Write words.');
}
function readRuleId(node, to) {
    const id = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'a rule', to);
    if (id === null || to.rules.has(id))
        return id;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .addUnknown */ .Ae)('rule', node, id, [...to.rules.keys()], to);
}
function readExpiry(node, days, to) {
    const expires = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readDate */ .h2)(node, to);
    const latest = (0,_domain_day_js__WEBPACK_IMPORTED_MODULE_6__/* .dayAfter */ .PV)(Date.parse(to.now), days);
    if (expires === null || expires <= latest)
        return expires;
    const message = `the waiver lasts until ${expires}, more than ${days} days from now`;
    to.problems.add(node, message, `Let it expire by ${latest}, and renew it then if it is still needed.`, `expires: ${latest}`);
    return null;
}
/** One advisory, one package, one version. */
function isExact({ match }, versions) {
    const [only, ...others] = match.packages ?? [];
    const pattern = only === undefined || others.length > 0 ? null : (0,_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePackagePattern */ .SP)(only);
    if (match.advisory === undefined || pattern === null || pattern.range === null)
        return false;
    return !(0,_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(pattern.name) && (versions[pattern.ecosystem]?.valid(pattern.range) ?? false);
}
function inexact(node, to) {
    const message = `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(EXACT.rule)} is waived by one advisory, package and version alone`;
    const yaml = 'match: {advisory: MAL-2026-1234, packages: ["npm:name@1.2.3"]}';
    to.problems.add(node, message, 'Name all three exactly:', yaml);
    return null;
}


/***/ }),

/***/ 529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   p: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);


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

/***/ 3650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   U7: () => (/* binding */ atLeastAsStrict),
/* harmony export */   VD: () => (/* binding */ strictness),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);


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

/***/ 1657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ weaknesses),
/* harmony export */   z: () => (/* binding */ checkLocked)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5736);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2582);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);





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

/***/ 3876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pn: () => (/* reexport */ problem/* PolicyError */.pn),
  Vw: () => (/* reexport */ problem/* formatProblem */.Vw),
  GF: () => (/* binding */ lintPolicy),
  tb: () => (/* binding */ loadPolicy),
  loadServices: () => (/* binding */ loadServices),
  H8: () => (/* reexport */ reference/* refOf */.H8)
});

// EXTERNAL MODULE: ./build/src/policy/effective.js
var policy_effective = __webpack_require__(529);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/policy/document/waivers.js
var waivers = __webpack_require__(4977);
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
    return { ...settings, places: placesOf(own, floor, won) };
}
function placesOf(own, floor, won) {
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
        const counts = rule === waivers/* EXACT */.q.rule || !enabled(rule) || shared.has((0,policy/* originText */.CQ)(origin));
        if (!counts)
            overrule(origin, `${(0,errors/* quote */.hD)(rule)} is a rule of the floor, so this waiver does not count`);
        return counts;
    });
    return [...kept, ...theirs];
}

// EXTERNAL MODULE: ./build/src/policy/extend/locks.js
var locks = __webpack_require__(1657);
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

// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/policy/document/reference.js
var reference = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/policy/document/merge.js
var merge = __webpack_require__(108);
// EXTERNAL MODULE: ./build/src/policy/document/read.js
var document_read = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/src/policy/yaml/correct.js
var correct = __webpack_require__(4072);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
;// CONCATENATED MODULE: ./build/src/policy/document/effect.js




const EXAMPLE = { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' };
/** An effect, or a map that has one for every severity: a level that is left out would pass unseen. */
function readEffect(node, to) {
    if (node.kind !== 'map')
        return (0,document_read/* readWord */.pS)(node, 'effect', policy/* EFFECTS */.tQ, to);
    const before = to.problems.count;
    const entries = (0,document_read/* readMap */.l8)(node, advisory/* SEVERITIES */.o, to);
    if (entries === null)
        return null;
    const effects = {};
    const written = [];
    for (const severity of advisory/* SEVERITIES */.o) {
        const effect = (0,document_read/* readAt */.m6)(entries, severity, (value) => (0,document_read/* readWord */.pS)(value, 'effect', policy/* EFFECTS */.tQ, to));
        effects[severity] = effect ?? EXAMPLE[severity];
        written.push(`${severity}: ${effects[severity]}`);
    }
    const missing = advisory/* SEVERITIES */.o.filter((severity) => !entries.has(severity));
    if (missing.length > 0) {
        const message = `the severity map lacks ${missing.join(', ')}`;
        to.problems.add(node, message, 'Name every severity:', (0,correct/* corrected */.Y)(node, `{${written.join(', ')}}`));
    }
    return to.problems.count > before ? null : effects;
}

// EXTERNAL MODULE: ./build/src/policy/document/match.js
var match = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/src/domain/duration.js
var duration = __webpack_require__(4764);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
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
const MAX_LENGTH = 1000;
/** A single SPDX licence, perhaps with an exception: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
function readLicense(node, to) {
    const text = readExpression(node, to);
    if (text === null || !('conjunction' in spdx_expression_parse(text)))
        return text;
    const each = text.match(/[A-Za-z0-9.+:-]+( WITH [A-Za-z0-9.-]+)?/g) ?? [];
    const items = each.filter((word) => word !== 'AND' && word !== 'OR').join(', ');
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is several`, 'Write each as an item of its own:', (0,correct/* corrected */.Y)(node, items));
    return null;
}
/** An SPDX licence expression: `MIT OR Apache-2.0`. */
function readExpression(node, to) {
    const text = (0,document_read/* readText */.yR)(node, 'an SPDX licence', to);
    if (text === null || isExpression(text))
        return text;
    const near = BARE.get((0,suggest/* nearest */.pA)(bare(text), BARE.keys()) ?? '') ?? null;
    const remedy = near === null ? 'See https://spdx.org/licenses for the identifiers.' : `Did you mean "${near}"?`;
    const yaml = near === null ? null : (0,correct/* corrected */.Y)(node, near);
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is not an SPDX identifier or expression`, remedy, yaml);
    return null;
}
function isExpression(text) {
    // The parser's stack grows with the brackets.
    if (text.length > MAX_LENGTH || text.trim() !== text)
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
    const text = (0,document_read/* readText */.yR)(node, 'a URL', to);
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
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}: its host is ${(0,errors/* quote */.hD)(url.host)}`, 'Write it so:', (0,correct/* corrected */.Y)(node, url.href));
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
    to.problems.add(node, `bad origin ${(0,errors/* quote */.hD)(url.href)}: it has a path`, 'Write scheme and host alone.', (0,correct/* corrected */.Y)(node, url.origin));
    return null;
}
/** `npm` or `pypi` for the public registries, or the URL of another, perhaps with a path. */
function readRegistry(node, to) {
    if (node.kind === 'scalar' && (node.value === 'npm' || node.value === 'pypi'))
        return node.value;
    const text = (0,document_read/* readText */.yR)(node, 'npm, pypi or a URL', to);
    return text !== null && readUrl(node, to) !== null ? text : null;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

// EXTERNAL MODULE: ./build/src/policy/document/values.js
var values = __webpack_require__(8976);
;// CONCATENATED MODULE: ./build/src/policy/document/options.js







/** Formats of strings, each with its reader; what a reader gives is what the rule gets. */
const FORMATS = new Map([
    ['duration', values/* readDuration */.$7],
    ['package-pattern', values/* readPackagePattern */.FV],
    ['glob', values/* readGlob */.pV],
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
    return schema.format === 'duration' ? (0,duration/* parseDuration */.E)(String(option.default)) : option.default;
}
function readValue(node, schema, to) {
    if (schema.enum !== undefined)
        return (0,document_read/* readWord */.pS)(node, 'value', schema.enum, to);
    switch (schema.type) {
        case 'array':
            return readArray(node, schema, to);
        case 'object':
            return readObject(node, schema, to);
        case 'boolean':
            return (0,document_read/* readBoolean */.Vf)(node, to);
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
    const text = (0,document_read/* readText */.yR)(node, 'text', to);
    if (text === null || schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text))
        return text;
    return (0,document_read/* expected */.p6)(node, `text that matches ${schema.pattern}`, to, 'Write it in that form.');
}
function readNumber(node, schema, to) {
    const value = node.kind === 'scalar' ? node.value : null;
    const what = schema.type === 'integer' ? 'a whole number' : 'a number';
    if (typeof value !== 'number' || !Number.isFinite(value) || (schema.type === 'integer' && !Number.isInteger(value))) {
        const meant = node.kind === 'scalar' && /^\d{1,15}$/.test(node.text) ? (0,correct/* corrected */.Y)(node, node.text) : null;
        return (0,document_read/* expected */.p6)(node, what, to, 'Write it without quotes or units.', meant);
    }
    const { minimum, maximum } = schema;
    if (minimum !== undefined && value < minimum)
        return (0,document_read/* expected */.p6)(node, `at least ${minimum}`, to, 'Write a larger one.');
    if (maximum !== undefined && value > maximum)
        return (0,document_read/* expected */.p6)(node, `at most ${maximum}`, to, 'Write a smaller one.');
    return value;
}
function readArray(node, schema, to) {
    if (node.kind !== 'list') {
        const yaml = node.kind === 'scalar' && node.value !== null ? (0,correct/* corrected */.Y)(node, `[${(0,document_read/* inFlow */.Ic)(node)}]`) : null;
        return (0,document_read/* expected */.p6)(node, 'a list', to, 'Lists are written as lists.', yaml);
    }
    if (node.items.length < (schema.minItems ?? 0)) {
        return (0,document_read/* expected */.p6)(node, `a list of at least ${schema.minItems}`, to, 'Add what is missing.');
    }
    return node.items.map((item) => readValue(item, schema.items ?? {}, to));
}
/** The result has no prototype: its keys are the policy's. */
function readObject(node, schema, to) {
    const properties = schema.properties ?? {};
    const extra = schema.additionalProperties;
    const open = extra !== undefined && extra !== false;
    const entries = open ? (0,document_read/* readAnyMap */.zB)(node, to) : (0,document_read/* readMap */.l8)(node, Object.keys(properties), to);
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
            (0,document_read/* expected */.p6)(node, `a map with the key ${name}`, to, `Add ${name}.`);
    }
    return object;
}

;// CONCATENATED MODULE: ./build/src/policy/document/rules.js






const CONFIG_KEYS = ['effect', 'unavailable', 'match', 'except', 'gates', 'locked'];
/** The section `rules`. */
function readRules(node, to) {
    const rules = new Map();
    for (const [id, { key, value }] of (0,document_read/* readAnyMap */.zB)(node, to) ?? []) {
        const rule = to.rules.get(id);
        if (rule === undefined)
            (0,document_read/* addUnknown */.Ae)('rule', key, id, [...to.rules.keys()], to);
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
        (0,document_read/* expected */.p6)(node, 'a list of at least one config', to, 'Write off to turn the rule off.', (0,correct/* corrected */.Y)(node, 'off'));
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
    const locked = (0,document_read/* readAt */.m6)(node.entries, 'locked', (value) => (0,document_read/* readBoolean */.Vf)(value, to));
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
    const entries = (0,document_read/* readMap */.l8)(node, [...CONFIG_KEYS, ...Object.keys(rule.options)], to);
    const read = (key, reader) => (0,document_read/* readAt */.m6)(entries, key, (value) => reader(value, to));
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
        match: read('match', match/* readMatch */.iV) ?? standard.match,
        except: read('except', match/* readExcept */.sL),
        gates: read('gates', (value) => readRuleGates(rule, value, to)) ?? standard.gates,
    };
    return to.problems.count > before ? null : { ...config, ...(entries !== null && { places: (0,document_read/* placesOf */.ek)(entries) }) };
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
        return (0,document_read/* readWord */.pS)(node, 'effect', policy/* EFFECTS */.tQ, to);
    const remedy = 'Write off, an effect, a config, or a list of configs.';
    return (0,document_read/* expected */.p6)(node, 'an effect or a config', to, remedy, (0,correct/* corrected */.Y)(node, 'deny'));
}
const readUnavailable = (node, to) => (0,document_read/* readWord */.pS)(node, 'effect', ['deny', 'hold', 'warn'], to);
/** A gate in which the rule can't speak would promise a check that never happens. */
function readRuleGates(rule, node, to) {
    const gates = (0,match/* readGates */.D6)(node, to);
    const silent = gates?.filter((gate) => !rule.gates.includes(gate)) ?? [];
    if (silent.length === 0)
        return gates;
    const message = `the rule ${rule.id} can't judge in ${silent.join(', ')}`;
    to.problems.add(node, message, `It speaks in ${rule.gates.join(', ')}.`, (0,correct/* corrected */.Y)(node, `[${rule.gates.join(', ')}]`));
    return null;
}

// EXTERNAL MODULE: ./build/src/domain/dist-tag.js
var dist_tag = __webpack_require__(1837);
;// CONCATENATED MODULE: ./build/src/policy/document/settings.js





/** The section `publish`. `pypi` is accepted for the release that publishes there. */
function readPublish(node, to) {
    const entries = (0,document_read/* readMap */.l8)(node, ['npm', 'pypi', 'release'], to);
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
    if ((0,document_read/* isWord */.Jg)(node, false))
        return false;
    if (node.kind === 'map')
        (0,document_read/* readMap */.l8)(node, [], to);
    else
        (0,document_read/* expected */.p6)(node, '{} or false', to, 'Write {} to turn it on, false to turn it off.');
    return true;
}
function readNpm(node, to) {
    if ((0,document_read/* isWord */.Jg)(node, false))
        return null;
    const entries = node.kind === 'map' ? (0,document_read/* readMap */.l8)(node, ['access', 'tag'], to) : null;
    if (entries === null) {
        return (0,document_read/* expected */.p6)(node, 'a map or false', to, 'Write where it goes, or false to turn it off.', 'npm: {access: public}');
    }
    const access = entries.get('access')?.value;
    const tag = entries.get('tag')?.value;
    return {
        access: (access && (0,document_read/* readWord */.pS)(access, 'access', ['public', 'restricted'], to)) ?? 'public',
        tag: tag === undefined ? null : readTag(tag, to),
    };
}
function readTag(node, to) {
    const tag = (0,document_read/* readText */.yR)(node, 'a dist-tag', to);
    if (tag === null || (0,dist_tag/* isDistTag */.N)(tag))
        return tag;
    return (0,document_read/* expected */.p6)(node, 'a dist-tag', to, 'Write a word such as latest or next; a version is none.');
}
/** The section `advisories`. */
function readAdvisories(node, to) {
    const entries = (0,document_read/* readMap */.l8)(node, ['sources', 'max-age'], to);
    const sources = entries?.get('sources')?.value;
    const maxAge = entries?.get('max-age')?.value;
    return {
        ...(sources !== undefined && {
            sources: (0,document_read/* readSome */.jV)(sources, (one) => (0,document_read/* readWord */.pS)(one, 'source', policy/* ADVISORY_SOURCES */.XY, to), to),
        }),
        ...(maxAge !== undefined && { maxAge: (0,values/* readDuration */.$7)(maxAge, to) }),
    };
}
const ORIGINS = ['osv', 'osv-export', 'npm', 'pypi', 'pypi-files', 'fulcio', 'rekor', 'tsa'];
/** The section `services`, in place of the public ones. `trusted-root` is resolved against the file that names it. */
function readServices(node, to, resolve) {
    const entries = (0,document_read/* readMap */.l8)(node, [...ORIGINS, 'pypi-upload', 'trusted-root'], to);
    const services = {};
    for (const key of ORIGINS) {
        const origin = (0,document_read/* readAt */.m6)(entries, key, (value) => readOrigin(value, to));
        if (origin !== null)
            services[key] = origin;
    }
    const url = (0,document_read/* readAt */.m6)(entries, 'pypi-upload', (value) => readUrl(value, to));
    if (url !== null)
        services['pypi-upload'] = url.href;
    const path = (0,document_read/* readAt */.m6)(entries, 'trusted-root', (value) => (0,document_read/* readText */.yR)(value, 'a path', to));
    if (path !== null)
        services['trusted-root'] = resolve(path);
    return services;
}

// EXTERNAL MODULE: ./build/src/policy/document/tests.js + 1 modules
var tests = __webpack_require__(5782);
;// CONCATENATED MODULE: ./build/src/policy/document/document.js







const KEYS = [
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
    const entries = (0,document_read/* readMap */.l8)(root, KEYS, to);
    const section = (key, read) => {
        const value = entries?.get(key)?.value;
        return value === undefined ? undefined : read(value);
    };
    if (entries !== null)
        checkVersion(root, entries.get('version')?.value, to);
    const mode = section('mode', (node) => (0,document_read/* readWord */.pS)(node, 'mode', ['enforce', 'report'], to));
    const publish = section('publish', (node) => readPublish(node, to));
    const advisories = section('advisories', (node) => readAdvisories(node, to));
    const services = section('services', (node) => readServices(node, to, (path) => (0,reference/* besideFile */.fV)(ref, path)));
    section('tests', (node) => (0,tests/* checkTests */.Y)(node, to));
    return {
        ref,
        parents: section('extends', (node) => readExtends(node, ref, to)) ?? null,
        modeAt: entries?.get('mode')?.value ?? root,
        places: entries === null ? {} : settingPlaces(entries),
        rules: section('rules', (node) => readRules(node, to)) ?? new Map(),
        merge: section('merge', (node) => (0,merge/* readMerge */.h)(node, to)) ?? null,
        waivers: section('waivers', (node) => (0,waivers/* readWaivers */.S)(node, to)) ?? [],
        ...(mode && { mode }),
        ...(publish && { publish }),
        ...(advisories && { advisories }),
        ...(services && { services }),
    };
}
/** Of each section outside `rules` and `waivers`, and of the keys in it. */
function settingPlaces(entries) {
    const places = {};
    const sections = (0,document_read/* placesOf */.ek)(entries);
    for (const name of ['mode', 'merge', 'publish', 'advisories', 'services']) {
        const [at, value] = [sections[name], entries.get(name)?.value];
        if (at !== undefined)
            places[name] = at;
        const keys = value?.kind === 'map' ? (0,document_read/* placesOf */.ek)(value.entries) : {};
        for (const [key, place] of Object.entries(keys))
            places[`${name}.${key}`] = place;
    }
    return places;
}
function checkVersion(root, version, to) {
    if (version === undefined)
        to.problems.add(root, 'the policy lacks version', 'Begin it with:', 'version: 1');
    else if (!(0,document_read/* isWord */.Jg)(version, 1))
        (0,document_read/* expected */.p6)(version, '1', to, 'This is the only version there is.', 'version: 1');
}
/** One reference, or a list of them. */
function readExtends(node, from, to) {
    const parents = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
        const text = (0,document_read/* readText */.yR)(item, 'a reference to a policy', to);
        if (text === null)
            continue;
        const ref = (0,reference/* resolveReference */.sX)(text, from);
        if ('kind' in ref)
            parents.push({ ref, at: { uri: item.uri, line: item.line, column: item.column } });
        else
            to.problems.add(item, ref.message, ref.remedy, ref.yaml);
    }
    return parents;
}

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/src/policy/yaml/node.js
var node = __webpack_require__(5780);
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
class Loader {
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
        const ref = (0,reference/* refOf */.H8)(source.uri);
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
        await (0,glob/* prepareGlobs */.JJ)((0,node/* textsOf */.C)(root));
        const document = readDocument(root, ref, { problems, rules: this.rules, versions, now });
        const parents = [];
        if (document.parents === null && ref.kind !== 'preset') {
            const layer = await this.#parent({ ref: (0,reference/* presetRef */.$e)('recommended'), at: root }, [ref.uri]);
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
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2615)]).then(__webpack_require__.bind(__webpack_require__, 2615));
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
            if (lockedBy === null || waiver.rule === waivers/* EXACT */.q.rule)
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
    const [own, beneath] = [new Loader(context), floor && new Loader(floor.context)];
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
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2615)]).then(__webpack_require__.bind(__webpack_require__, 2615));
    const problems = new problem/* Problems */.Zw();
    const root = parseYaml(source.uri, source.text, problems);
    const services = root === null ? {} : readServices(root, { problems }, (path) => (0,reference/* besideFile */.fV)((0,reference/* refOf */.H8)(source.uri), path));
    if (problems.count > 0)
        throw new problem/* PolicyError */.pn(problems.sorted());
    return services;
}


/***/ }),

/***/ 2863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   pn: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);


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


/***/ })

};
