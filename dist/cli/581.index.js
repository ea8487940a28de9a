export const id = 581;
export const ids = [581,635];
export const modules = {

/***/ 309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5736);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9050);






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
    const root = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory);
    let entries = null;
    return {
        list: () => (entries ??= listEntries(root)),
        read: (file) => readInside(root, file),
    };
}
async function listEntries(root) {
    const entries = [];
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        await collect(real, '', insideOf(real), entries);
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP ? error : unreadable(root, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    return entries.sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a.path, b.path));
}
async function collect(root, prefix, inside, entries) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, prefix);
    for (const name of new Set((await gitPaths(folder)) ?? walk(folder))) {
        if (SKIPPED.test(name))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(prefix, name);
        const mode = inside(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file)) ? modeOf(root, file) : LINK;
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
                answer = contains(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder)));
            }
            catch {
                answer = true; // gone or unreadable: modeOf drops the first, and reading the second fails
            }
            known.set(folder, answer);
        }
        return answer;
    };
}
const contains = (root, real) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
/** Git's mode of what is really there; null: nothing to read, as for a file that is tracked and was deleted. */
function modeOf(root, file) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file);
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
        const { stdout, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(root, args);
        const unopened = /could not open directory .*/.exec(stderr)?.[0];
        if (unopened !== undefined)
            throw unreadable(root, unopened);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.length === 0 || paths.includes('./') ? null : paths;
    }
    catch (error) {
        if (error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS && (error.exitCode !== null || missing(error.cause)))
            return null;
        throw error;
    }
}
/** Whether git could find a repository from here, going up as it does. Where there is none, starting it would only cost time. */
function isBelowRepository(folder) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')) || (above !== folder && isBelowRepository(above));
}
const missing = (cause) => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
/** Every file below a directory. Links are named and never entered. */
function walk(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of readFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder))) {
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
        throw unreadable(folder, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
}
async function readInside(root, file) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, file));
        if (!contains(real, target))
            throw unreadable(file, 'it is a link that leads out of the directory');
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target);
        if (!stats.isFile())
            throw unreadable(file, 'it is no regular file');
        if (stats.size > MAX_FILE)
            throw unreadable(file, `it has ${stats.size} bytes, more than 256 MiB`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target);
    }
    catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP ? error : unreadable(file, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
}
const unreadable = (file, reason, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP('UNREADABLE', `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} can't be read: ${reason}`, cause);


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
/** Runs one git command that only reads. Rejects with {@link GitError} on any exit status but 0, and on a cut output. */
async function runGit(directory, args) {
    // Loaded here, because not every project is in a repository.
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const options = { encoding: 'buffer', env: gitEnvironment(), maxBuffer: MAX_OUTPUT, windowsHide: true };
        execFile('git', gitArguments(directory, args), options, (error, stdout, stderr) => {
            const text = stderr.toString('utf8');
            if (error === null)
                resolve({ stdout, stderr: text });
            else
                reject(gitFailure(args, error, text));
        });
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
/* harmony export */   _I: () => (/* binding */ loadContext)
/* harmony export */ });
/* unused harmony export besidePolicy */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3897);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6362);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(860);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5635);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6483);








/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/lockgate.yml';
/** What loading a policy needs, over these files. `now` is ISO 8601, UTC. */
const loadContext = (files, now) => ({
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .a,
    versions: _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSchemes */ .r,
    sha256: (text) => _platform_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeHasher */ .aj.sha256(text),
    now,
    fetch: (ref) => fetchPolicy(ref, files),
});
/**
 * The effective policy of a project: the named file, else {@link POLICY_FILE}, else the preset `recommended`.
 * Throws `UsageError` when the named file is not there, `PolicyError` when a policy can't be used.
 */
async function projectPolicy(named, files, now) {
    return (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(await projectPolicyText(named, files), loadContext(files, now));
}
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
async function presetText(name) {
    return { uri: `lockgate:${name}`, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_package_root_js__WEBPACK_IMPORTED_MODULE_6__/* .packageRoot */ .Z)(), 'policies', `${name}.yml`), 'utf8') };
}
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

/***/ 3581:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ baseTree),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   U_: () => (/* binding */ projectGraph),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   qR: () => (/* binding */ policyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(309);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2716);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7620);







/** The directory that a command is about, absolute. Throws `UsageError` where there is none. */
function directoryOf(operand, { terminal }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.cwd, operand ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true)
        return directory;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(operand ?? directory)} is no directory. Name the one that holds the lockfile.`);
}
/** The graph of a directory, of its `tree` where that is being listed already. Throws `UsageError` where nothing in it could be read: there is nothing to judge. */
async function projectGraph(directory, tree = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(directory)) {
    const graph = await (0,_ecosystems_read_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .t)(tree);
    if (graph.files.length > 0)
        return graph;
    const [problem] = graph.problems;
    if (problem === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`No dependency file was found in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(directory)}. Name a directory with a lockfile, or create one: npm install.`);
    const lines = graph.problems.map(({ location, message, remedy }) => {
        return `${location.file}:${location.line}: ${message} ${remedy}`;
    });
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb([`No dependency file in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(directory)} could be read:`, ...lines.slice(0, 20)].join('\n'));
}
/** What a change starts from: a directory, or the same directory at a commit. */
async function baseTree(base, directory, cwd) {
    const { commitTree, resolveCommit } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 4279));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, base);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(base)) {
        if (isFolder)
            return (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(folder);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--base ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(base)} is no directory. Name one, or a git ref.`);
    }
    const commit = await resolveCommit(directory, base).catch((error) => {
        if (isFolder)
            return null;
        throw error;
    });
    if (commit === null)
        return (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(folder);
    // Judged against the wrong base, what a change brings along would pass as what was there before.
    if (isFolder)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--base ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(base)} is both a git ref and a directory. Write ./${base} for the directory, ${commit} for the commit.`);
    return commitTree(directory, commit);
}
/** Where the files of a policy are: one that was named counts from here, the project's own from its directory. */
function policyFiles(named, directory, cwd) {
    const root = named === null ? directory : cwd;
    return {
        async local(file) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file));
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The policy ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(file)} can't be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}. Name a file.`, error);
            }
        },
    };
}
/** The effective policy of a directory. */
async function policyOf(directory, { options, terminal, now }) {
    const files = policyFiles(options.policy, directory, terminal.cwd);
    return (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .projectPolicy */ .Kc)(options.policy, files, now.toISOString());
}
/** `--services`; null: the policy's own. */
async function servicesOf({ options, terminal }) {
    if (options.services === null)
        return null;
    const { loadServices } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6362));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.cwd, options.services);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--services ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(options.services ?? '')} can't be read. Name a YAML file.`, error);
    });
    return loadServices({ uri: options.services, text });
}


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf)
/* harmony export */ });
const TYPES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;
// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part) {
    return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}
/** The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). */
function purlOf(ecosystem, name, version) {
    const at = version === '' ? '' : `@${encode(version)}`;
    return `pkg:${TYPES[ecosystem]}/${name.split('/').map(encode).join('/')}${at}`;
}


/***/ }),

/***/ 3465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ npmVersions),
/* harmony export */   Y: () => (/* binding */ isExactVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8021);





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
    satisfies: (version, range) => semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_2__(version, range, LOOSE),
    validRange: (range) => semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__(range, LOOSE) !== null,
    level(a, b) {
        const [from, to] = [releaseOf(a), releaseOf(b)];
        return from === null || to === null ? null : (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .stepOf */ .c)(from, to);
    },
};
/** Whether a version is written exactly as npm's registry keeps it: strict, without build metadata. */
const isExactVersion = (version) => semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.version === version;


/***/ }),

/***/ 7620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readGraph)
});

// UNUSED EXPORTS: isDependencyFile

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
;// CONCATENATED MODULE: ./build/src/domain/assemble.js


/**
 * Merges what the lockfiles gave into one graph: each purl once, with every place it is locked at,
 * the strictest of their scopes, direct if any place is. The order of the parts does not matter.
 * A part that has nothing but problems was not read: its file is not among `files`.
 */
function assembleGraph(parts) {
    const places = new Map();
    for (const part of parts) {
        for (const place of part.packages) {
            const same = places.get(place.purl);
            if (same === undefined)
                places.set(place.purl, [place]);
            else
                same.push(place);
        }
    }
    const purls = [...places.keys()].sort();
    return {
        packages: new Map(purls.map((purl) => [purl, merge(places.get(purl) ?? [])])),
        projects: parts.flatMap((part) => part.projects).sort(byProject),
        files: [...new Set(parts.filter(wasRead).map((part) => part.file))].sort(),
        problems: parts.flatMap((part) => part.problems).sort(byProblem),
    };
}
const wasRead = (part) => part.projects.length > 0 || part.packages.length > 0 || part.problems.length === 0;
function merge(places) {
    const [first] = places;
    const { purl, ecosystem, name, version } = first;
    if (places.length === 1) {
        const { entry, direct, dependencies } = first;
        return { purl, ecosystem, name, version, scope: entry.scope, direct, entries: [entry], dependencies };
    }
    const entries = places.map((place) => place.entry).sort(byEntry);
    return {
        purl,
        ecosystem,
        name,
        version,
        scope: (0,domain_package/* strictestScope */.U3)([...new Set(entries.map((entry) => entry.scope))]),
        direct: places.some((place) => place.direct),
        entries,
        dependencies: [...new Set(places.flatMap((place) => place.dependencies))].sort(),
    };
}
const byEntry = (a, b) => (0,canonical/* byCodeUnit */.X)(a.location.file, b.location.file) || (0,canonical/* byCodeUnit */.X)(a.key, b.key) || a.location.line - b.location.line;
const byProject = (a, b) => (0,canonical/* byCodeUnit */.X)(a.file, b.file) || (0,canonical/* byCodeUnit */.X)(a.purl, b.purl);
/** Orders problems as reports list them: by file, line, column and message. For Array.sort. */
const byProblem = (a, b) => (0,canonical/* byCodeUnit */.X)(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    (0,canonical/* byCodeUnit */.X)(a.message, b.message);

;// CONCATENATED MODULE: ./build/src/domain/format.js
/** Declares a format. */
const defineFormat = (format) => format;

;// CONCATENATED MODULE: ./build/src/ecosystems/json/record.js
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value's type as a sentence has it: `a number`, `null`. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/ecosystems/json/keys.js
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
/**
 * Walks the keys of a text that JSON.parse has accepted, in one pass and without recursion, and
 * gives the number of all keys at any depth. Only the keys of objects that `step` walked into are
 * shown to it; arrays are passed over.
 */
function walkKeys(text, start, step) {
    const outer = [];
    let state = null;
    let next = start;
    let atKey = false;
    let keys = 0;
    let line = 1;
    let lineStart = 0;
    let backslash = indexIn(text, '\\', 0);
    for (let index = 0; index < text.length; index += 1) {
        switch (text.charCodeAt(index)) {
            case QUOTE: {
                const from = index;
                // Strings are most of a lockfile, and few have an escape: the engine finds their end faster than any loop here.
                index = text.indexOf('"', from + 1);
                const escaped = backslash < index;
                if (escaped) {
                    index = endOf(text, from);
                    backslash = indexIn(text, '\\', index);
                }
                if (state !== null && atKey) {
                    const key = escaped ? unescaped(text.slice(from, index + 1)) : text.slice(from + 1, index);
                    next = step(state, key, line, from - lineStart + 1);
                }
                break;
            }
            case NEWLINE:
                line += 1;
                lineStart = index + 1;
                break;
            case 0x7b: // {
                outer.push(state);
                state = next;
                next = null;
                atKey = true;
                break;
            case 0x5b: // [
                outer.push(state);
                state = null;
                next = null;
                break;
            case 0x7d: // }
            case 0x5d: // ]
                state = outer.pop() ?? null;
                next = null;
                atKey = false;
                break;
            case 0x2c: // ,
                next = null;
                atKey = true;
                break;
            case 0x3a: // :
                keys += 1;
                atKey = false;
                break;
            default:
        }
    }
    return keys;
}
/** Where a string ends: at its first quote that no backslash stands before. */
function endOf(text, from) {
    let index = from + 1;
    for (; text.charCodeAt(index) !== QUOTE; index += 1)
        if (text.charCodeAt(index) === BACKSLASH)
            index += 1;
    return index;
}
const indexIn = (text, part, from) => {
    const index = text.indexOf(part, from);
    return index === -1 ? Infinity : index;
};
const unescaped = (literal) => JSON.parse(literal);

;// CONCATENATED MODULE: ./build/src/ecosystems/json/document.js


/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;
/**
 * Reads a JSON text and shows its keys to `step` (see {@link walkKeys}). A key that stands twice in
 * one object is a problem: readers differ in which of the two they believe, so the second can hide
 * the first.
 */
function readJson(text, file, remedy, start, step) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            value: undefined,
            problems: [{ location: faultIn(text, file, error), message: fault(text, error), remedy }],
        };
    }
    const written = walkKeys(text, start, step);
    return { value, problems: written === countKeys(value) ? [] : doubledKeys(text, file, remedy) };
}
function fault(text, error) {
    const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
    return `The file is not valid JSON: ${cause}.`;
}
/** Node says at which character it gave up, but not always; a text that ends too early is faulty at its end. */
function faultIn(text, file, error) {
    const [, position] = /position (\d+)/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
    if (position === undefined && !(0,errors/* messageOf */.bD)(error).includes('end of JSON'))
        return { file, line: 1 };
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function countKeys(value) {
    const open = [value];
    let keys = 0;
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one !== 'object' || one === null)
            continue;
        if (Array.isArray(one)) {
            for (const inner of one)
                if (typeof inner === 'object')
                    open.push(inner);
            continue;
        }
        const record = one;
        for (const key in record) {
            if (!Object.hasOwn(record, key))
                continue;
            keys += 1;
            const inner = record[key];
            if (typeof inner === 'object')
                open.push(inner);
        }
    }
    return keys;
}
function doubledKeys(text, file, remedy) {
    const problems = [];
    walkKeys(text, new Set(), (seen, key, line, column) => {
        if (seen.has(key) && problems.length < MAX_REPORTED) {
            problems.push({
                location: { file, line, column },
                message: `The key ${(0,errors/* quote */.hD)(key)} stands twice in one object: which of the two counts depends on the reader.`,
                remedy,
            });
        }
        seen.add(key);
        return new Set();
    });
    if (problems.length > 0)
        return problems;
    const message = 'A key stands twice in one object inside a list: which of the two counts depends on the reader.';
    return [{ location: { file, line: 1 }, message, remedy }];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/json/fields.js


/**
 * Reads the fields of one object, each as the type it must have. A field of another type is a
 * problem, never a missing one. A null counts as any other wrong type.
 */
class Fields {
    #record;
    #subject;
    #place;
    #problems;
    #remedy;
    /** `subject` names the object in messages; `problems` receives what is wrong. */
    constructor(record, subject, place, problems, remedy) {
        this.#record = record;
        this.#subject = subject;
        this.#place = place;
        this.#problems = problems;
        this.#remedy = remedy;
    }
    /** The value as it stands, undefined where there is none. Only for names that we choose, never for untrusted ones. */
    raw(name) {
        return Object.hasOwn(this.#record, name) ? this.#record[name] : undefined;
    }
    string(name) {
        const value = this.raw(name);
        if (typeof value === 'string')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'a string');
        return null;
    }
    /** Null where it is not said. */
    flag(name) {
        const value = this.raw(name);
        if (typeof value === 'boolean')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'true or false');
        return null;
    }
    record(name) {
        const value = this.raw(name);
        if (isRecord(value))
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'an object');
        return null;
    }
    /** Visits the pairs of an object of strings; one object of them for every entry of a lockfile, so no list is made. */
    eachString(name, visit) {
        const record = this.record(name);
        if (record === null)
            return;
        for (const key of Object.keys(record)) {
            const value = record[key];
            if (typeof value === 'string')
                visit(key, value);
            else
                this.refuse(`${name}.${key}`, value, 'a string');
        }
    }
    refuse(name, value, wanted) {
        this.problem(`${(0,errors/* quote */.hD)(name)} is ${kindOf(value)}, not ${wanted}.`);
    }
    /** Records a problem of this object; `message` goes on after the object's name. */
    problem(message) {
        this.#problems.push({
            location: this.#place,
            message: `${(0,errors/* quote */.hD)(this.#subject)}: ${message}`,
            remedy: this.#remedy,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/remedy.js
/** What to do about an entry that can't be right: npm writes it anew. */
const REMEDY = 'Remove node_modules and this file, run "npm install" and commit what it writes.';

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/agreement.js


/**
 * What the `dependencies` of a lockfile install otherwise than its `packages` do. npm 7 and later read
 * `packages` alone, npm 6 the other, so what stands only there would reach whoever still uses npm 6
 * without having been judged.
 */
function disagreements(modern, legacy) {
    // A legacy link is known by its folder alone, so what it stands in the place of is looked up from the other side.
    const replaced = modern.nodes.flatMap((node) => {
        const other = legacy.root.at(node.location).node;
        return other !== null && other.location !== node.location ? [problemOf(node.location, other, shown(node))] : [];
    });
    const others = legacy.nodes.flatMap((node) => {
        const found = modern.root.at(node.location).node;
        const difference = found === null ? 'nothing' : differenceOf(node, found);
        return difference === null ? [] : [problemOf(node.location, node, difference)];
    });
    return [...replaced, ...others];
}
function problemOf(location, legacy, difference) {
    const message = `${(0,errors/* quote */.hD)(location)}: "dependencies", which npm 6 installs, has ${shown(legacy)}, ` +
        `where "packages", which later versions install, has ${difference}.`;
    return { location: legacy.place, message, remedy: REMEDY };
}
function differenceOf(legacy, modern) {
    if (legacy.isFolder || modern.isFolder)
        return legacy.isFolder === modern.isFolder ? null : shown(modern);
    // Version 1 tells neither name nor version of what comes from elsewhere than a registry: there the address must do.
    const same = (legacy.version === ''
        ? legacy.resolved !== null
        : legacy.name === modern.name && legacy.version === modern.version) &&
        (legacy.resolved === null || legacy.resolved === modern.resolved) &&
        (legacy.integrity.length === 0 || legacy.integrity.toSorted().join() === modern.integrity.toSorted().join());
    return same ? null : shown(modern);
}
const shown = ({ name, version, resolved, integrity }) => [
    (0,errors/* quote */.hD)(`${name}@${version}`),
    ...(resolved === null ? [] : [`from ${(0,errors/* quote */.hD)(resolved)}`]),
    ...integrity.map(errors/* quote */.hD),
].join(' ');

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/plain-range.js
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

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var npm_version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/manifest/spec.js


const GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):)/i;
const HOSTED = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+\/?(?:#.*)?$/i;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s:]+$/;
const FILE = /^(?:file:|link:|\.{0,2}\/|\.{1,2}$|~\/|[a-z]:[/\\])/i;
function parseSpec(spec) {
    const text = spec.trim();
    if (isRegistrySpec(text))
        return registrySpec(text);
    if (FILE.test(text))
        return { type: 'file', path: text.replace(/^(?:file|link):/i, '') };
    if (GIT.test(text) || HOSTED.test(text))
        return { type: 'git', url: text };
    if (/^https?:/i.test(text))
        return { type: 'url', url: text };
    const [path = ''] = text.split('#');
    return SHORTHAND.test(path) ? { type: 'git', url: `github:${text}` } : { type: 'url', url: text };
}
/** Whether a registry answers it: a range, a tag or an alias of one. Cheap: it is asked for every edge of a lockfile. */
function isRegistrySpec(spec) {
    return spec.startsWith('npm:') || (!spec.includes('/') && !spec.includes(':') && spec !== '.' && spec !== '..');
}
function registrySpec(text) {
    if (!text.startsWith('npm:'))
        return rangeOrTag(text);
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1
        ? { type: 'alias', name: target, range: '*' }
        : { type: 'alias', name: target.slice(0, at), range: target.slice(at + 1) };
}
const rangeOrTag = (text) => isPlainRange(text) || npm_version/* npmVersions */.D.validRange(text) ? { type: 'range', range: text } : { type: 'tag', tag: text };

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/folder.js
/** Most locations: a package at the top. */
const TOP = /^node_modules\/((?:@[^/]+\/)?[^@/][^/]*)$/;
/**
 * A folder of the tree that a lockfile describes, with what npm would find there. Names are
 * untrusted, so they are keys of Maps and nothing else.
 */
class Folder {
    /** What is installed at exactly this folder; for a link, what it leads to. */
    node = null;
    #above;
    #modules = null;
    #folders = null;
    constructor(above = null) {
        this.#above = above;
    }
    /** The folder `node_modules/<name>` in this one. */
    module(name) {
        this.#modules ??= new Map();
        return getOrAdd(this.#modules, name, this);
    }
    /** The folder at a location as lockfiles write it: `packages/a/node_modules/@scope/b`. */
    at(location) {
        return Folder.#walk(this, location);
    }
    /** What `require(name)` finds from here: the nearest node_modules, going up (Node's resolution algorithm). */
    resolve(name) {
        return Folder.#find(this, name);
    }
    static #walk(start, location) {
        const top = TOP.exec(location)?.[1];
        if (top !== undefined)
            return start.module(top);
        let folder = start;
        const segments = location.split('/');
        for (let index = 0; index < segments.length; index += 1) {
            const segment = segments[index] ?? '';
            if (segment === 'node_modules' && index + 1 < segments.length) {
                index += 1;
                let name = segments[index] ?? '';
                if (name.startsWith('@') && index + 1 < segments.length) {
                    index += 1;
                    name += `/${segments[index] ?? ''}`;
                }
                folder = folder.module(name);
            }
            else {
                folder.#folders ??= new Map();
                folder = getOrAdd(folder.#folders, segment, folder);
            }
        }
        return folder;
    }
    static #find(start, name) {
        for (let folder = start; folder !== null; folder = folder.#above) {
            const node = folder.#modules?.get(name)?.node;
            if (node)
                return node;
        }
        return null;
    }
}
function getOrAdd(folders, name, above) {
    const found = folders.get(name);
    if (found !== undefined)
        return found;
    const added = new Folder(above);
    folders.set(name, added);
    return added;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/location.js
/** A path that is longer can't be installed on any system, and could only serve to exhaust the reader. */
const MAX_LOCATION = 4096;
/** Reads a location such as `node_modules/a/node_modules/@s/b` or `packages/a`. */
function placeOf(location) {
    const at = location.lastIndexOf('node_modules/');
    const rest = at === 0 || location[at - 1] === '/' ? location.slice(at + 'node_modules/'.length) : null;
    if (rest !== null && isPackageName(rest))
        return { installedAs: rest, name: rest };
    const segments = location.split('/');
    const [scope = '', base = ''] = segments.slice(-2);
    if (segments.length === 1)
        return { installedAs: null, name: location };
    return { installedAs: null, name: scope.startsWith('@') ? `${scope}/${base}` : base };
}
const isPackageName = (name) => {
    const slash = name.indexOf('/');
    if (!name.startsWith('@'))
        return slash === -1 && name !== '';
    return slash > 1 && slash < name.length - 1 && !name.includes('/', slash + 1);
};
/** Whether it lies inside another package of node_modules, and not in one of the project's own folders. */
function isNested(location) {
    return location.indexOf('node_modules/') !== location.lastIndexOf('node_modules/');
}
/**
 * Why npm would not look where the location says, or null. Two such locations can mean one folder,
 * so that one entry would hide the other.
 */
function faultOf(location) {
    if (location.length > MAX_LOCATION)
        return `is longer than ${MAX_LOCATION} characters`;
    if (location.includes('\\'))
        return 'has a backslash';
    if (location.startsWith('/') || /^[A-Za-z]:/.test(location))
        return 'is an absolute path';
    if (location.endsWith('/') || location.includes('//'))
        return 'has an empty part';
    const inside = location.replace(/^(?:\.\.\/)+/, '');
    return /(?:^|\/)\.{1,2}(?:\/|$)/.test(inside) ? 'has a part that leads elsewhere' : null;
}
/** A relative path without `.` and inner `..` parts; what a link's target is written as. */
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/manifest/ask.js
const SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
const NOWHERE = () => null;
/**
 * What a package asks for. As in npm, an entry of optionalDependencies overrides one of
 * dependencies, and an optional peer is one that peerDependenciesMeta calls so. Development
 * dependencies count only for what is developed here.
 */
function readAsks(fields, development, placeOf = NOWHERE) {
    const asks = [];
    const add = (section, name, spec, scope, required) => {
        asks.push({ name, spec, section, scope, required, place: placeOf(section, name) });
    };
    fields.eachString('optionalDependencies', (name, spec) => add('optionalDependencies', name, spec, 'optional', false));
    const overridden = asks.length === 0 ? null : new Set(asks.map((ask) => ask.name));
    fields.eachString('dependencies', (name, spec) => {
        if (overridden?.has(name) !== true)
            add('dependencies', name, spec, 'runtime', true);
    });
    const optional = fields.raw('peerDependencies') === undefined ? null : optionalPeers(fields);
    fields.eachString('peerDependencies', (name, spec) => {
        const required = optional?.has(name) !== true;
        add('peerDependencies', name, spec, required ? 'runtime' : 'optional', required);
    });
    if (development) {
        fields.eachString('devDependencies', (name, spec) => add('devDependencies', name, spec, 'development', true));
    }
    return asks;
}
function optionalPeers(fields) {
    const meta = fields.record('peerDependenciesMeta') ?? {};
    return new Set(Object.entries(meta)
        .filter(([, about]) => typeof about === 'object' && about !== null && 'optional' in about && about.optional === true)
        .map(([name]) => name));
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/manifest/workspaces.js

/** More alternatives than these in one pattern's braces are not spelled out: the pattern then matches nothing. */
const MAX_ALTERNATIVES = 100;
const MAX_PATTERNS = 100;
const MAX_LENGTH = 256;
/** The `workspaces` of a package.json: a list of patterns, or an object that has it as `packages`. */
function readPatterns(fields) {
    const value = fields.raw('workspaces');
    if (value === undefined)
        return [];
    const list = isRecord(value) ? (value['packages'] ?? []) : value;
    if (!Array.isArray(list)) {
        fields.refuse('workspaces', list, 'a list of patterns');
        return [];
    }
    const strings = list.filter((item) => typeof item === 'string');
    const other = list.find((item) => typeof item !== 'string');
    if (other !== undefined)
        fields.problem(`"workspaces" has ${kindOf(other)} among its patterns.`);
    return strings;
}
/**
 * A test whether a folder is a workspace: patterns of `*`, `?`, `**` and `{a,b}`, later ones winning
 * over earlier ones, `!` taking out again. Written for patterns that nobody trusts: it takes at most
 * pattern times path steps. What is longer, more, or of another kind (`[a-z]`, `+(x)`) matches
 * nothing: such a folder is treated as any other, not as the project's own.
 */
function workspaceTest(patterns) {
    const rules = patterns.slice(0, MAX_PATTERNS).map((pattern) => {
        const negated = pattern.startsWith('!');
        const body = pattern
            .slice(negated ? 1 : 0)
            .replace(/^(?:\.?\/)+/, '')
            .replace(/\/+$/, '');
        return {
            negated,
            alternatives: body.length > MAX_LENGTH || /[[\]()\\]/.test(body) ? [] : spellOut(body).map((one) => one.split('/')),
        };
    });
    return (folder) => {
        if (folder.length > MAX_LENGTH)
            return false;
        const segments = folder.split('/');
        let matched = false;
        for (const { negated, alternatives } of rules) {
            if (alternatives.some((pattern) => matchSegments(pattern, segments)))
                matched = !negated;
        }
        return matched;
    };
}
function spellOut(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (done.length + open.length > MAX_ALTERNATIVES)
            return [];
        const braces = /\{([^{}]*)\}/.exec(one);
        if (braces === null)
            done.push(one);
        else
            for (const item of (braces[1] ?? '').split(','))
                open.push(one.replace(braces[0], () => item));
    }
    return done;
}
const matchSegments = (pattern, segments) => matchWild(pattern, segments, (one) => one === '**', (one, segment) => matchWild(one.split(''), segment.split(''), isStar, isSame));
const isStar = (one) => one === '*';
const isSame = (one, character) => one === '?' || one === character;
/** Greedy matching that goes back to the last wildcard only, which is enough and keeps it from exploding. */
function matchWild(pattern, items, isWild, same) {
    let [at, star, mark, index] = [0, -1, 0, 0];
    while (index < items.length) {
        const one = pattern[at];
        if (one !== undefined && isWild(one)) {
            star = at;
            mark = index;
            at += 1;
        }
        else if (one !== undefined && same(one, items[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            mark += 1;
            index = mark;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWild);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/modern.js








/** Reads the `packages` of lockfile versions 2 and 3: every location with what is installed there. */
function readModern(packages, file, places, manifests, problems) {
    const root = new Folder();
    const nodes = [];
    const links = [];
    let project = NO_PROJECT;
    for (const location of Object.keys(packages)) {
        const raw = packages[location];
        const place = places.get(location) ?? { file, line: 1 };
        const subject = location === '' ? file : location;
        const refuse = (message) => {
            problems.push({ location: place, message: `${(0,errors/* quote */.hD)(subject)}: ${message}`, remedy: REMEDY });
        };
        const fault = faultOf(location);
        if (fault !== null)
            refuse(`the path ${fault}.`);
        if (!isRecord(raw)) {
            refuse(`the entry is ${kindOf(raw)}, not an object.`);
            continue;
        }
        const fields = new Fields(raw, subject, place, problems, REMEDY);
        if (location === '') {
            project = {
                name: fields.string('name'),
                version: fields.string('version'),
                asks: readAsks(fields, true, () => place),
                workspaces: readPatterns(fields),
            };
            continue;
        }
        if (location.length > MAX_LOCATION)
            continue;
        const folder = root.at(location);
        if (fields.flag('link') === true)
            links.push({ fields, folder, location });
        else {
            const node = nodeOf(nodes.length, fields, location, place, folder, manifests);
            folder.node = node;
            nodes.push(node);
        }
    }
    for (const { fields, folder, location } of links)
        follow(root, folder, location, fields);
    return { root, ...project, nodes, hasEdges: true, trustsFlags: true };
}
const NO_PROJECT = { name: null, version: null, asks: null, workspaces: [] };
function nodeOf(index, fields, location, place, folder, manifests) {
    const { installedAs, name: ownName } = placeOf(location);
    const isFolder = installedAs === null;
    // A folder of the project is what its own manifest says, which may have changed since npm last looked.
    const manifest = isFolder ? manifests(location) : null;
    const name = manifest?.name ?? fields.string('name') ?? ownName;
    const resolved = fields.string('resolved') || null;
    return {
        index,
        location,
        place,
        name,
        alias: installedAs === null || installedAs === name ? null : installedAs,
        version: manifest?.version ?? fields.string('version') ?? '',
        isFolder,
        resolved,
        integrity: hashes(fields.string('integrity')),
        // What has an address of its own is fetched from there, whatever its flag says; nothing ships inside the project.
        bundled: fields.flag('inBundle') === true && resolved === null && isNested(location),
        license: licenseOf(fields.raw('license')),
        installScript: fields.flag('hasInstallScript') ?? false,
        flagged: flaggedScope(fields),
        asks: readAsks(fields, isFolder),
        folder,
    };
}
/**
 * npm's flags: `dev` is what only development dependencies lead to, `optional` what only optional
 * ones do, `devOptional` what is reached in both ways and through nothing stricter.
 */
function flaggedScope(fields) {
    const [dev, optional, both] = [fields.flag('dev'), fields.flag('optional'), fields.flag('devOptional')];
    if (dev === true)
        return 'development';
    return optional === true || both === true ? 'optional' : 'runtime';
}
function hashes(integrity) {
    if (integrity === null)
        return [];
    return /\s/.test(integrity) ? integrity.split(/\s+/).filter((hash) => hash !== '') : [integrity];
}
/** Old packages have `{type, url}`. Anything else is a licence that nobody can read, which is not the same as none. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return null;
    return isRecord(value) && typeof value['type'] === 'string' ? value['type'] : kindOf(value);
}
/** A link is no package: it stands for the folder that it leads to. A link to the project itself leads to no package. */
function follow(root, from, location, fields) {
    const target = fields.string('resolved');
    if (target === null) {
        fields.problem('the link leads nowhere: it has no "resolved".');
        return;
    }
    const path = normalize(target.replace(/^file:/, ''));
    if (path === '')
        return;
    const node = root.at(path).node;
    if (node === null || path === location) {
        fields.problem(`the link leads to ${(0,errors/* quote */.hD)(path)}, which the lockfile does not have.`);
    }
    else
        from.node = node;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/tarball.js

const ENDING = /\.(?:tgz|tar\.gz)$/;
/**
 * Reads `…/@scope/name/-/name-1.0.0.tgz`, the shape that npm's registry and nearly all others use.
 * Null for a URL of another shape.
 */
function tarballOf(url) {
    if (!/^https?:\/\//i.test(url))
        return null;
    const [path = ''] = url.split(/[?#]/, 1);
    const dash = path.lastIndexOf('/-/');
    if (dash === -1)
        return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const folders = path.slice(0, dash).replace(/%2f/gi, '/').replace(/%40/g, '@').split('/');
    const project = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    if (!ENDING.test(file) || !file.startsWith(`${project}-`))
        return null;
    const version = decoded(file.slice(project.length + 1).replace(ENDING, ''));
    if (!npm_version/* npmVersions */.D.valid(version))
        return null;
    return { name: scope.startsWith('@') ? `${scope}/${project}` : project, version };
}
/** Whether a URL is of exactly this package, without taking it apart: nearly every entry of every lockfile. */
function isTarballOf(url, name, version) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const ending = `/${name}/-/${base}-${version}.tgz`;
    if (!url.endsWith(ending) || !/^https?:\/\/[^?#%]*$/.test(url))
        return false;
    // `@other/name` ends like `name`.
    return name.startsWith('@') || url[url.lastIndexOf('/', url.length - ending.length - 1) + 1] !== '@';
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/legacy.js










/**
 * Reads the nested `dependencies` of lockfile version 1 and of shrinkwrap files: each object holds
 * what is installed in its package's own node_modules. `version` may hold a range of things: a
 * version, `npm:name@version`, a git or tarball URL, a `file:` path.
 */
function readLegacy(lock, places, manifests, problems) {
    const root = new Folder();
    const nodes = [];
    const open = [];
    const dependencies = lock.record('dependencies');
    if (dependencies !== null)
        open.push({ dependencies, places, prefix: '', folder: root });
    let hasEdges = lock.raw('requires') === true;
    // A stack of our own: the nesting is as deep as whoever wrote the file wants it to be.
    for (let level = open.pop(); level !== undefined; level = open.pop()) {
        for (const name of Object.keys(level.dependencies)) {
            const raw = level.dependencies[name];
            const here = level.places.inside.get(name) ?? level.places;
            const location = `${level.prefix}node_modules/${name}`;
            const refuse = (message) => {
                problems.push({ location: here.location, message: `${(0,errors/* quote */.hD)(location)}: ${message}`, remedy: REMEDY });
            };
            const fault = faultOf(location);
            if (fault !== null) {
                refuse(`the path ${fault}; neither it nor what is inside was read.`);
                continue;
            }
            if (!isRecord(raw)) {
                refuse(`the entry is ${kindOf(raw)}, not an object.`);
                continue;
            }
            const fields = new Fields(raw, location, here.location, problems, REMEDY);
            const installed = level.folder.module(name);
            const drafted = legacy_nodeOf(nodes.length, fields, name, location, here.location, installed, root, manifests);
            // A link to the project itself leads to no package.
            if (drafted.location === '')
                continue;
            const { folder } = drafted;
            const known = drafted.isFolder ? folder.node : null;
            const node = known ?? drafted;
            folder.node = node;
            installed.node = node;
            if (known === null)
                nodes.push(node);
            hasEdges ||= isRecord(raw['requires']);
            const inside = fields.record('dependencies');
            if (inside !== null)
                open.push({ dependencies: inside, places: here, prefix: `${node.location}/`, folder });
        }
    }
    return {
        root,
        name: lock.string('name'),
        version: lock.string('version'),
        asks: null,
        workspaces: [],
        nodes,
        hasEdges,
        trustsFlags: !hasEdges,
    };
}
function legacy_nodeOf(index, fields, installedAs, location, place, installed, root, manifests) {
    const hash = fields.string('integrity');
    // npm 6 writes false for what ships inside another tarball.
    const address = fields.raw('resolved') === false ? null : fields.string('resolved') || null;
    const origin = originOf(fields.string('version') ?? '', address, hash);
    const path = origin.folder === null ? null : normalize(origin.folder);
    // A folder of the project is what its own manifest says.
    const manifest = path === null ? null : manifests(path);
    const name = manifest?.name ?? origin.name ?? installedAs;
    return {
        index,
        location: path ?? location,
        place,
        name,
        alias: path !== null || name === installedAs ? null : installedAs,
        version: path === null ? origin.version : (manifest?.version ?? ''),
        isFolder: path !== null,
        resolved: origin.resolved,
        integrity: hashes(hash),
        bundled: fields.flag('bundled') === true && address === null && path === null && isNested(location),
        license: null,
        installScript: null,
        flagged: legacy_flaggedScope(fields),
        asks: requires(fields),
        folder: path === null ? installed : root.at(path),
    };
}
/** What an entry installs, as npm finds it out: without a hash, the tarball's URL speaks louder than the version. */
function originOf(written, address, hash) {
    if (npm_version/* npmVersions */.D.valid(written)) {
        const tarball = address === null || hash !== null ? null : tarballOf(address);
        return { name: null, version: tarball?.version ?? written, resolved: address, folder: null };
    }
    const none = { name: null, version: '', resolved: address, folder: null };
    const spec = parseSpec(written === '' ? (address ?? '') : written);
    switch (spec.type) {
        case 'alias':
            return { ...none, name: spec.name, version: spec.range };
        case 'file': {
            const isTarball = /\.(?:tgz|tar\.gz|tar)$/.test(spec.path);
            return isTarball ? { ...none, resolved: address ?? written } : { ...none, folder: spec.path };
        }
        case 'git':
        case 'url':
            return { ...none, version: tarballOf(spec.url)?.version ?? '', resolved: address ?? written };
        case 'range':
        case 'tag':
            return none;
        default:
            return (0,errors/* assertNever */.xb)(spec);
    }
}
function legacy_flaggedScope(fields) {
    const [dev, optional] = [fields.flag('dev'), fields.flag('optional')];
    if (dev === true)
        return 'development';
    return optional === true ? 'optional' : 'runtime';
}
/** `requires` is an object of ranges, or true where the lockfile as a whole has them. */
function requires(fields) {
    const asks = [];
    if (typeof fields.raw('requires') === 'boolean')
        return asks;
    fields.eachString('requires', (name, spec) => {
        asks.push({ name, spec, section: 'dependencies', scope: 'runtime', required: false, place: null });
    });
    return asks;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/places.js

/** The object that the whole file is. */
const places_FILE = { at: 'file' };
const PACKAGES = { at: 'packages' };
/** Collects, while the keys of a lockfile go by, the places of its entries: of `packages` by location, of `dependencies` as they nest. */
function placesIn(file) {
    const modern = new Map();
    const legacy = { location: { file, line: 1 }, inside: new Map() };
    const step = (state, key, line, column) => {
        switch (state.at) {
            case 'file':
                if (key === 'packages')
                    return PACKAGES;
                return key === 'dependencies' ? { at: 'dependencies', places: legacy } : null;
            case 'packages':
                modern.set(key, { file, line, column });
                return null;
            case 'dependencies': {
                const places = { location: { file, line, column }, inside: new Map() };
                state.places.inside.set(key, places);
                return { at: 'dependency', places };
            }
            case 'dependency':
                return key === 'dependencies' ? { at: 'dependencies', places: state.places } : null;
            default:
                return (0,errors/* assertNever */.xb)(state);
        }
    };
    return { modern, legacy, step };
}

// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(9053);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/satisfied.js





/**
 * Why what is locked is not what a spec asks for, going on after "package.json asks for …"; null: it
 * is. A git, URL or file spec is compared as text, as far as that can be.
 */
function unsatisfied(spec, node, source) {
    const parsed = parseSpec(spec);
    switch (parsed.type) {
        case 'range':
            return fromRegistry(source) ?? outside(node, parsed.range);
        case 'alias':
            if (node.name !== parsed.name)
                return `${(0,errors/* quote */.hD)(node.name)} is locked in its place`;
            return fromRegistry(source) ?? outside(node, parsed.range);
        case 'tag':
            return fromRegistry(source);
        case 'git': {
            const [wanted, locked] = [repositoryOf(parsed.url), repositoryOf(source.url ?? '')];
            if (source.url === null || wanted === null || wanted === locked)
                return null;
            return `it is locked from ${(0,errors/* quote */.hD)(source.url)}`;
        }
        case 'url':
            return source.url === null || sameUrl(source.url, parsed.url) ? null : `it is locked from ${(0,errors/* quote */.hD)(source.url)}`;
        case 'file':
            return source.type === 'file' || source.type === 'workspace' ? null : `it is locked from ${(0,errors/* quote */.hD)(source.type)}`;
        default:
            return (0,errors/* assertNever */.xb)(parsed);
    }
}
/** A workspace may stand for a registry's package; nothing else may. */
function fromRegistry(source) {
    if (source.type === 'registry' || source.type === 'workspace' || source.url === null)
        return null;
    return `it is locked from ${(0,errors/* quote */.hD)(source.url)}, not from a registry`;
}
/** As npm compares: loosely, and with prereleases only where the range names one. */
function outside(node, range) {
    if (node.version === '' || range === '' || range === '*')
        return null;
    const holds = satisfiesPlain(node.version, range) ?? satisfies(node.version, range, { loose: true });
    return holds ? null : `${(0,errors/* quote */.hD)(node.version)} is locked`;
}
const sameUrl = (a, b) => a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
const HOSTS = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** `host/owner/name` of a git URL in any of its spellings; null where it can't be told. */
function repositoryOf(url) {
    const [path = ''] = url.split('#');
    const short = /^(github|gitlab|bitbucket):(?:[^/@]*@)?(.+)$/i.exec(path);
    const tarball = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\//i.exec(path);
    const long = /^(?:git\+)?(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)(?::\d+)?[/:](.+)$/i.exec(path);
    const found = tarball
        ? `github.com/${tarball[1] ?? ''}`
        : short
            ? `${HOSTS[(short[1] ?? '').toLowerCase()] ?? ''}/${short[2] ?? ''}`
            : long && `${long[1] ?? ''}/${long[2] ?? ''}`;
    return found && normalize(found.toLowerCase().replace(/\.git$/, ''));
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/declarations.js


/** Compares what is asked for with what is locked, name by name. Without a manifest the lockfile's copy speaks. */
function declarationsOf(declared, about) {
    const { manifest, copy, folder, place } = declared;
    const asks = manifest?.asks ?? copy ?? [];
    const declarations = asks.map((ask) => {
        const node = folder.resolve(ask.name);
        const locked = node && about(node);
        return {
            name: ask.name,
            range: ask.spec,
            scope: ask.scope,
            location: ask.place ?? place,
            resolved: locked?.purl ?? null,
            mismatch: mismatchOf(ask, declared, node, locked),
        };
    });
    if (manifest === null || copy === null)
        return declarations;
    const asked = new Set(manifest.asks.map((ask) => ask.name));
    const extra = copy.filter((ask) => !asked.has(ask.name));
    return [...declarations, ...extra.map((ask) => onlyLocked(ask, declared, manifest.file, about))];
}
function mismatchOf(ask, declared, node, locked) {
    const { manifest, copy, place, overridden } = declared;
    const asks = `${(0,errors/* quote */.hD)(manifest?.file ?? place.file)} asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    const differs = manifest === null || copy === null ? null : differsFrom(copy, ask);
    if (differs !== null)
        return `${asks} in ${ask.section}, but ${(0,errors/* quote */.hD)(place.file)} was made for ${differs}.`;
    if (node === null || locked === null) {
        return ask.required ? `${asks}, but ${(0,errors/* quote */.hD)(place.file)} locks no version of it.` : null;
    }
    const cause = overridden ? null : unsatisfied(ask.spec, node, locked.source);
    return cause === null ? null : `${asks}, but ${cause}.`;
}
/** What the lockfile's copy has in the place of an ask; null: the same. */
function differsFrom(copy, ask) {
    const same = copy.filter((one) => one.name === ask.name);
    if (same.some((one) => one.section === ask.section && one.spec === ask.spec))
        return null;
    const [other] = same;
    return other === undefined
        ? 'a package.json without it'
        : `${(0,errors/* quote */.hD)(`${other.name}@${other.spec}`)} in ${other.section}`;
}
function onlyLocked(ask, { folder, place }, manifest, about) {
    const node = folder.resolve(ask.name);
    const asks = `${(0,errors/* quote */.hD)(place.file)} says that the project asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    return {
        name: ask.name,
        range: ask.spec,
        scope: ask.scope,
        location: place,
        resolved: node && about(node).purl,
        mismatch: `${asks}, but ${(0,errors/* quote */.hD)(manifest)} does not.`,
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/edges.js

/**
 * Draws the edges of a lockfile by Node's resolution. `projectAsks` null means that nothing says
 * what the project asks for: then it asks for whatever stands at the top and nobody else requires.
 * Workspaces are asked for by the project. Where the lockfile has no edges at all (npm before 5.1),
 * its nesting serves: what lies in a package's own folder is there because of that package.
 */
function drawEdges(tree, projectAsks, workspaces) {
    const asked = tree.nodes.map(() => ({ elsewhere: null, ofRegistry: false }));
    const unmet = [];
    const resolve = (folder, ask) => {
        const to = folder.resolve(ask.name);
        const known = to === null ? undefined : asked[to.index];
        if (known === undefined)
            return to;
        if (isRegistrySpec(ask.spec))
            known.ofRegistry = true;
        else
            known.elsewhere ??= ask.spec;
        return to;
    };
    const from = tree.nodes.map((node) => {
        const edges = [];
        for (const ask of node.asks) {
            const to = resolve(node.folder, ask);
            if (to !== null)
                edges.push({ to, scope: isOptionalLegacy(tree, node, to) ? 'optional' : ask.scope });
            else if (isNeeded(node, ask))
                unmet.push({ node, ask });
        }
        return edges;
    });
    const project = workspaces.map((to) => ({ to, scope: 'runtime' }));
    for (const ask of projectAsks ?? []) {
        const to = resolve(tree.root, ask);
        if (to !== null)
            project.push({ to, scope: ask.scope });
    }
    if (!tree.hasEdges)
        nestingAsEdges(tree, from, project);
    else if (projectAsks === null) {
        const required = new Set(from.flatMap((edges) => edges.map((edge) => edge.to)));
        for (const to of topLevel(tree))
            if (!required.has(to))
                project.push({ to, scope: to.flagged });
    }
    return { from, project, asked, unmet };
}
/** A peer may be left out (`legacy-peer-deps`), and so may what ships inside another tarball. */
const isNeeded = (node, ask) => ask.required && ask.section === 'dependencies' && !node.bundled && !node.isFolder;
/** Version 1 does not say which requirement is optional: it is one where only the required package is flagged so. */
const isOptionalLegacy = (tree, node, to) => !tree.trustsFlags && to.flagged === 'optional' && node.flagged !== 'optional';
const topLevel = (tree) => tree.nodes.filter((node) => node.isFolder || node.location.lastIndexOf('node_modules/') === 0);
function nestingAsEdges(tree, from, project) {
    const at = new Map(tree.nodes.map((node) => [node.location, node]));
    const asked = new Set(project.map((edge) => edge.to));
    for (const to of tree.nodes) {
        const parent = at.get(to.location.slice(0, Math.max(0, to.location.lastIndexOf('/node_modules/'))));
        const edge = { to, scope: to.flagged };
        if (parent !== undefined)
            from[parent.index]?.push(edge);
        else if (!asked.has(to))
            project.push(edge);
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/scopes.js

/** Scopes as numbers, strictest first: their places in SCOPES. */
const rankOf = new Map(domain_package/* SCOPES */.iW.map((scope, rank) => [scope, rank]));
/**
 * The scope of every node, by its index. A way from the project is as strict as its least strict
 * step, and a node has the strictest of the ways that lead to it; nodes are visited in that order.
 * The lockfile's own flags count as well, and the stricter wins: they are as easily written as read.
 * Version 1 is an exception, whose flags npm itself computes anew. What nothing leads to has only its
 * flags.
 */
function scopesOf(tree, edges) {
    const ranks = Array.from({ length: tree.nodes.length });
    const waiting = domain_package/* SCOPES */.iW.map(() => []);
    const later = (way, edge) => {
        if (ranks[edge.to.index] !== undefined)
            return;
        waiting[Math.max(way, rankOf.get(edge.scope) ?? 0)]?.push(edge.to);
    };
    for (const edge of edges.project)
        later(0, edge);
    waiting.forEach((queue, rank) => {
        // The queue grows while it is walked.
        for (const node of queue) {
            if (ranks[node.index] !== undefined)
                continue;
            ranks[node.index] = rank;
            for (const edge of edges.from[node.index] ?? [])
                later(rank, edge);
        }
    });
    return tree.nodes.map((node) => {
        const rank = ranks[node.index];
        const way = rank === undefined ? undefined : domain_package/* SCOPES */.iW[rank];
        if (way === undefined || way === node.flagged)
            return node.flagged;
        return tree.trustsFlags ? (0,domain_package/* strictestScope */.U3)([way, node.flagged]) : way;
    });
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/source.js




/**
 * Where the bytes of a place come from. A URL is a registry's when it has the shape of one, or when
 * somebody asks a registry for the package and nobody asks elsewhere: then it is the registry's own
 * affair how its URLs look. Whether that registry may be trusted is not decided here.
 */
function sourceOf(node, isWorkspace, asked) {
    if (node.isFolder)
        return isWorkspace ? { type: 'workspace', url: null } : { type: 'file', url: node.location };
    const { resolved } = node;
    if (resolved !== null && isTarballOf(resolved, node.name, node.version))
        return { type: 'registry', url: resolved };
    if (resolved === null) {
        // An entry without an address is fetched by what is asked for.
        const elsewhere = asked.elsewhere === null || asked.ofRegistry ? null : parseSpec(asked.elsewhere).type;
        if (elsewhere === 'git' || elsewhere === 'url' || elsewhere === 'file')
            return { type: elsewhere, url: asked.elsewhere };
        return { type: 'registry', url: null };
    }
    const { type } = parseSpec(resolved);
    if (type === 'git' || type === 'file')
        return { type, url: resolved };
    if (tarballOf(resolved) !== null)
        return { type: 'registry', url: resolved };
    return { type: asked.ofRegistry && asked.elsewhere === null ? 'registry' : 'url', url: resolved };
}
/** Why an entry can't be what it says it is, going on after its path; null: nothing is wrong. */
function contradictionOf(node, source) {
    if (source.type === 'registry' && node.version === '')
        return 'the entry has no version.';
    if (node.resolved === null || isTarballOf(node.resolved, node.name, node.version))
        return null;
    const tarball = tarballOf(node.resolved);
    if (tarball === null)
        return null;
    const sameVersion = npm_version/* npmVersions */.D.valid(node.version) && npm_version/* npmVersions */.D.compare(tarball.version, node.version) === 0;
    if (tarball.name === node.name && sameVersion)
        return null;
    const [said, fetched] = [`${node.name}@${node.version}`, `${tarball.name}@${tarball.version}`];
    return `the entry says that it is ${(0,errors/* quote */.hD)(said)}, but its URL is that of ${(0,errors/* quote */.hD)(fetched)}.`;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/part.js








/** Makes the graph part of a lockfile that was read: the project, its packages, and what does not fit together. */
function partOf(tree, file, manifests, problems) {
    const manifest = manifests('');
    const isWorkspace = workspaceTest([...tree.workspaces, ...(manifest?.workspaces ?? [])]);
    const workspaces = tree.nodes.filter((node) => node.isFolder && isWorkspace(node.location));
    const edges = drawEdges(tree, manifest?.asks ?? tree.asks, workspaces);
    const scopes = scopesOf(tree, edges);
    const own = new Set(workspaces);
    const direct = new Set([...edges.project, ...workspaces.flatMap((one) => edges.from[one.index] ?? [])].map(target));
    const refuse = (node, message) => {
        problems.push({ location: node.place, message: `${(0,errors/* quote */.hD)(node.location)}: ${message}`, remedy: REMEDY });
    };
    for (const { node, ask } of edges.unmet) {
        refuse(node, `it asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}, which the lockfile does not have.`);
    }
    const known = tree.nodes.map((node) => {
        const source = sourceOf(node, own.has(node), edges.asked[node.index] ?? NOT_ASKED);
        const contradiction = contradictionOf(node, source);
        if (contradiction !== null)
            refuse(node, contradiction);
        return { purl: (0,purl/* purlOf */.V)('npm', node.name, node.version), source };
    });
    const about = (node) => known[node.index] ?? NOT_LOCKED;
    const purls = (to) => sorted(to.map((edge) => about(edge.to).purl));
    const packages = tree.nodes.map((node) => {
        const { purl, source } = about(node);
        return {
            purl,
            ecosystem: 'npm',
            name: node.name,
            version: node.version,
            direct: direct.has(node),
            entry: {
                key: node.location,
                location: node.place,
                source,
                integrity: node.integrity,
                bundled: node.bundled,
                license: node.license,
                installScript: node.installScript,
                alias: node.alias,
                scope: scopes[node.index] ?? 'runtime',
            },
            dependencies: purls(edges.from[node.index] ?? []),
        };
    });
    const name = manifest?.name ?? tree.name ?? file.split('/').at(-2) ?? 'project';
    const version = manifest?.version ?? tree.version;
    const project = {
        purl: (0,purl/* purlOf */.V)('npm', name, version ?? ''),
        ecosystem: 'npm',
        name,
        version,
        file,
        declarations: declared(tree, file, manifest, manifests, about),
        dependencies: purls(edges.project),
    };
    return { file, projects: [project], packages, problems };
}
const NOT_ASKED = { elsewhere: null, ofRegistry: false };
const NOT_LOCKED = { purl: '', source: { type: 'registry', url: null } };
const target = (edge) => edge.to;
/** In order and each once; npm writes them in order, so that sorting is seldom needed. */
function sorted(purls) {
    if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? '')))
        return purls;
    return [...new Set(purls)].sort();
}
/** What the project and each of its folders ask for, compared with what is locked. */
function declared(tree, file, manifest, manifests, about) {
    const place = { file, line: 1 };
    const folders = tree.nodes.filter((node) => node.isFolder);
    return [
        ...declarationsOf({ manifest, copy: tree.asks, folder: tree.root, place, overridden: false }, about),
        ...folders.flatMap((node) => {
            const copy = tree.trustsFlags ? node.asks : null;
            const overridden = manifest?.overrides === true;
            const own = { manifest: manifests(node.location), copy, folder: node.folder, place: node.place, overridden };
            return declarationsOf(own, about);
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/manifest/manifest.js





/** Reads the manifests around a lockfile, each once. */
function manifestsBeside(lockfile, beside, problems) {
    const top = lockfile.slice(0, lockfile.lastIndexOf('/') + 1);
    const known = new Map();
    return (folder) => {
        const found = known.get(folder);
        if (found !== undefined)
            return found;
        const path = folder === '' ? 'package.json' : `${folder}/package.json`;
        const text = beside(path);
        const manifest = text === undefined ? null : readManifest(text, top + path, problems);
        known.set(folder, manifest);
        return manifest;
    };
}
const manifest_REMEDY = 'Write it as npm documents package.json, and run "npm install".';
/** Reads a package.json; null where it is none at all. Whatever is wrong is among `problems`. */
function readManifest(text, file, problems) {
    const places = new Map(SECTIONS.map((section) => [section, new Map()]));
    const document = readJson(text, file, manifest_REMEDY, places, (state, key, line, column) => {
        if (state === places)
            return places.get(key) ?? null;
        state.set(key, { file, line, column });
        return null;
    });
    problems.push(...document.problems);
    if (document.value === undefined)
        return null;
    if (!isRecord(document.value)) {
        const message = `The file holds ${kindOf(document.value)}, not an object.`;
        problems.push({ location: { file, line: 1 }, message, remedy: manifest_REMEDY });
        return null;
    }
    const fields = new Fields(document.value, file, { file, line: 1 }, problems, manifest_REMEDY);
    return {
        file,
        name: fields.string('name'),
        version: fields.string('version'),
        asks: readAsks(fields, true, (section, name) => places.get(section)?.get(name) ?? { file, line: 1 }),
        workspaces: readPatterns(fields),
        overrides: fields.record('overrides') !== null,
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/package-lock.js











const SHRINKWRAP = 'npm-shrinkwrap.json';
/**
 * npm's lockfiles, versions 1 to 3, and npm-shrinkwrap.json, which npm prefers where a folder has
 * both. As in npm it is the presence of `packages` that tells how the file is read; a file without
 * a version is of the first.
 */
/* harmony default export */ const package_lock = (defineFormat({
    id: 'package-lock',
    ecosystem: 'npm',
    files: ['**/package-lock.json', `**/${SHRINKWRAP}`],
    manifests: ['package.json', SHRINKWRAP, '*/package.json'],
    parse(text, path, beside) {
        // An empty shrinkwrap is passed over by npm, too.
        const overruled = !path.endsWith(SHRINKWRAP) && Boolean(beside(SHRINKWRAP));
        return overruled ? { file: path, projects: [], packages: [], problems: [] } : parse(text, path, beside);
    },
}));
function parse(text, file, beside) {
    const places = placesIn(file);
    const document = readJson(text, file, REMEDY, places_FILE, places.step);
    const problems = [...document.problems];
    const place = { file, line: 1 };
    const unread = { file, projects: [], packages: [], problems };
    if (document.value === undefined)
        return unread;
    if (!isRecord(document.value)) {
        const message = `The file holds ${kindOf(document.value)}, not an object.`;
        return { ...unread, problems: [...problems, { location: place, message, remedy: REMEDY }] };
    }
    const fields = new Fields(document.value, file, place, problems, REMEDY);
    const version = fields.raw('lockfileVersion') ?? 1;
    if (version !== 1 && version !== 2 && version !== 3) {
        const shown = typeof version === 'number' ? String(version) : kindOf(version);
        fields.problem(`"lockfileVersion" is ${shown}; known are 1, 2 and 3.`);
        return unread;
    }
    const packages = fields.record('packages');
    if (packages !== null && fields.raw('lockfileVersion') === 1) {
        fields.problem('a lockfile of version 1 has no "packages": npm 6 would install other things than later ones.');
    }
    const manifests = manifestsBeside(file, beside, problems);
    if (packages === null)
        return partOf(readLegacy(fields, places.legacy, manifests, problems), file, manifests, problems);
    const tree = readModern(packages, file, places.modern, manifests, problems);
    if (fields.raw('dependencies') !== undefined) {
        problems.push(...disagreements(tree, readLegacy(fields, places.legacy, manifests, problems)));
    }
    return partOf(tree, file, manifests, problems);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/index.js

const formats = [package_lock];

;// CONCATENATED MODULE: ./build/src/ecosystems/formats.js

/** Every format that can be read. */
const formats_formats = [...formats];

;// CONCATENATED MODULE: ./build/src/ecosystems/globs.js
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

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/unlocked.js



const MANIFEST = 'package.json';
const LOCKFILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
]);
const unlocked_REMEDY = 'Run "npm install" and commit package-lock.json.';
/**
 * Manifests whose dependencies nothing locks: those with no lockfile in their folder nor above, and
 * workspaces of a project whose lockfile does not have them. What they install is judged by nobody.
 */
async function unlockedManifests(paths, parts, texts) {
    const locked = new Set(paths.filter((path) => LOCKFILES.has(nameOf(path))).map(folderOf));
    const folders = paths.filter((path) => nameOf(path) === MANIFEST).map(folderOf);
    const alone = folders.filter((folder) => !hasAbove(locked, folder));
    await texts.load(alone.map((folder) => folder + MANIFEST));
    const members = parts.flatMap((part) => forgottenMembers(part, folders, locked, texts));
    await texts.load(members.map(({ folder }) => folder + MANIFEST));
    return [
        ...alone.flatMap((folder) => asksOf(folder, texts, 'no lockfile in its folder or above it locks them')),
        ...members.flatMap(({ folder, lockfile }) => asksOf(folder, texts, `the lockfile of its workspace, ${(0,errors/* quote */.hD)(lockfile)}, does not have it`)),
    ];
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** With its final slash; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
function hasAbove(locked, folder) {
    for (let at = folder; at !== ''; at = folderOf(at.slice(0, -1)))
        if (locked.has(at))
            return true;
    return locked.has('');
}
function forgottenMembers(part, folders, locked, texts) {
    const top = folderOf(part.file);
    const text = texts.get(top + MANIFEST);
    const manifest = text === undefined || part.projects.length === 0 ? null : readManifest(text, MANIFEST, []);
    if (manifest === null || manifest.workspaces.length === 0)
        return [];
    const isMember = workspaceTest(manifest.workspaces);
    const known = new Set(part.packages.map((one) => one.entry.key));
    return folders
        .filter((folder) => folder.startsWith(top) && folder !== top && !locked.has(folder))
        .map((folder) => ({ folder, member: folder.slice(top.length, -1), lockfile: part.file }))
        .filter(({ member }) => isMember(member) && !known.has(member));
}
function asksOf(folder, texts, cause) {
    const file = folder + MANIFEST;
    const text = texts.get(file);
    if (text === undefined)
        return [];
    const problems = [];
    const manifest = readManifest(text, file, problems);
    const [first] = manifest?.asks.filter((ask) => ask.section !== 'peerDependencies') ?? [];
    if (first === undefined)
        return problems;
    const message = `The file asks for dependencies (${(0,errors/* quote */.hD)(first.name)}), but ${cause}.`;
    return [...problems, { location: first.place ?? { file, line: 1 }, message, remedy: unlocked_REMEDY }];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/texts.js

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
            this.#refuse(path, 1, `The file can't be read: ${(0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error))}.`, 'Make it readable, and run again.');
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

;// CONCATENATED MODULE: ./build/src/ecosystems/unread.js
const NPM = 'Lock the project with npm as well (package-lock.json), or remove the file if nothing uses it.';
const PYTHON = 'Remove the file if nothing uses it, or check its packages by other means and waive this finding.';
/**
 * Files that lock packages. One that no format reads is a problem, never passed over: what is in it
 * would be installed and judged by nobody. A format that comes to read one needs no change here.
 */
const KNOWN_FILES = [
    { files: ['**/yarn.lock', '**/pnpm-lock.yaml', '**/bun.lock', '**/deno.lock'], remedy: NPM },
    { files: ['**/bun.lockb'], remedy: 'Run "bun install --save-text-lockfile" and commit bun.lock in its place.' },
    {
        files: [
            '**/poetry.lock',
            '**/Pipfile.lock',
            '**/pdm.lock',
            '**/uv.lock',
            '**/pylock.toml',
            '**/pylock.*.toml',
            '**/requirements*.txt',
            '**/requirements/*.txt',
        ],
        remedy: PYTHON,
    },
];

;// CONCATENATED MODULE: ./build/src/ecosystems/read-graph.js






const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
const readers = formats_formats.map((format) => ({ format, reads: globTest(format.files) }));
const known = KNOWN_FILES.map(({ files, remedy }) => ({ remedy, matches: globTest(files) }));
const isManifest = globTest(['**/package.json']);
const formatOf = (path) => readers.find(({ reads }) => reads(path))?.format;
const knownAs = (path) => known.find(({ matches }) => matches(path));
/** Whether a path is a lockfile, or a manifest beside one, of any ecosystem we know, whether or not we can read it. */
function isDependencyFile(path) {
    return !IGNORED.test(path) && (formatOf(path) !== undefined || knownAs(path) !== undefined || isManifest(path));
}
/**
 * The dependency graph of a tree: every lockfile at any depth outside node_modules and .git, merged.
 * What can't be read, wholly or in part, is among the problems, and the rest is read all the same: a
 * file that is no UTF-8, a link, a format that no reader exists for, a manifest that nothing locks.
 * Rejects where the tree can't be listed.
 */
async function readGraph(tree) {
    const entries = (await tree.list()).filter((entry) => !IGNORED.test(entry.path));
    const paths = entries.map((entry) => entry.path);
    const texts = new Texts(tree, entries);
    const lockfiles = paths.flatMap((path) => {
        const format = formatOf(path);
        return format === undefined ? [] : [{ path, format }];
    });
    const manifests = paths.filter((path) => isManifest(path));
    await texts.load(lockfiles.map(({ path }) => path));
    const parts = [];
    for (const { path, format } of lockfiles) {
        const text = texts.get(path);
        if (text !== undefined)
            parts.push(await read_graph_parse(format, text, path, texts, manifests));
    }
    const unlocked = await unlockedManifests(paths, parts, texts);
    const graph = assembleGraph(parts);
    const problems = [...graph.problems, ...texts.problems, ...paths.flatMap(unreadable), ...unlocked].sort(byProblem);
    return { ...graph, problems };
}
// Which manifests a lockfile speaks of is written inside it. A few are read beforehand, so that it is parsed once.
const FEW = 64;
/** Parses again while the format asks for files that were not read yet: which ones it needs is written in the lockfile. */
async function read_graph_parse(format, text, path, texts, manifests) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    await texts.load(format.manifests.filter((name) => !name.includes('*')).map((name) => folder + name));
    const near = manifests.filter((manifest) => manifest.startsWith(folder));
    if (near.length <= FEW)
        await texts.load(near);
    for (;;) {
        const asked = new Set();
        const part = format.parse(text, path, (relative) => {
            const file = inside(folder + relative);
            if (file === null)
                return undefined;
            if (texts.waits(file))
                asked.add(file);
            return texts.get(file);
        });
        if (asked.size === 0)
            return part;
        await texts.load([...asked]);
    }
}
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
function unreadable(path) {
    if (formatOf(path) !== undefined)
        return [];
    const file = knownAs(path);
    if (file === undefined)
        return misspelt(path);
    const message = "The file can't be read by this version of Lockgate; its packages are not judged.";
    return [{ location: { file: path, line: 1 }, message, remedy: file.remedy }];
}
/** A name that only differs in case is the lockfile itself to an installer on macOS or Windows, and before others there. */
function misspelt(path) {
    const lower = path.toLowerCase();
    if (lower === path || (formatOf(lower) ?? knownAs(lower)) === undefined)
        return [];
    const message = 'The file is a lockfile to systems that ignore case, and none to others; its packages are not judged.';
    return [{ location: { file: path, line: 1 }, message, remedy: 'Write its name in lower case, or rename it.' }];
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

/***/ 3897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ versionSchemes)
});

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/version.js

const TAG = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?$/;
/** A tag as a whole version: `v4` is 4.0.0. Null for a branch or a commit: what is no release has no order. */
function coerced(ref) {
    const match = TAG.exec(ref);
    if (match === null)
        return null;
    const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
    return `${BigInt(major)}.${BigInt(minor)}.${BigInt(patch)}${prerelease}`;
}
const whole = (ref) => coerced(ref) ?? ref;
/** Versions of actions: the tags by which `uses:` names them, ordered as semver. */
const actionVersions = {
    valid: (ref) => version/* npmVersions */.D.valid(whole(ref)),
    compare: (a, b) => version/* npmVersions */.D.compare(whole(a), whole(b)),
    satisfies: (ref, range) => version/* npmVersions */.D.satisfies(whole(ref), range),
    validRange: (range) => version/* npmVersions */.D.validRange(range),
    level: (a, b) => version/* npmVersions */.D.level(whole(a), whole(b)),
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./build/src/ecosystems/step.js
var step = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/version.js


/** PyPI's versions: PEP 440. An epoch comes before the major number, so another epoch is a major step. */
const pypiVersions = {
    valid: (version) => (0,pep440.valid)(version) !== null,
    compare: pep440.compare,
    satisfies: (version, range) => (0,pep440.satisfies)(version, range, { prereleases: true }),
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

;// CONCATENATED MODULE: ./build/src/ecosystems/versions.js



/** How each ecosystem orders and matches versions. */
const versionSchemes = {
    npm: version/* npmVersions */.D,
    pypi: pypiVersions,
    'github-actions': actionVersions,
};


/***/ }),

/***/ 3650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   U7: () => (/* binding */ atLeastAsStrict),
/* harmony export */   VD: () => (/* binding */ strictness),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export FINDING_EFFECTS */
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);

/** Strictest first. `indeterminate` lies between deny and hold, as among the verdicts. */
const FINDING_EFFECTS = ['deny', 'indeterminate', 'hold', 'warn', 'note'];
/** The smaller, the stricter. */
const strictness = (effect) => FINDING_EFFECTS.indexOf(effect);
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
    return ['critical', 'high', 'moderate', 'low', 'unknown'].every((severity) => _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFECTS */ .t.indexOf(effectAt(one, severity)) <= _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFECTS */ .t.indexOf(effectAt(other, severity)));
}
function effectAt(effect, severity) {
    return typeof effect === 'string' ? effect : effect[severity];
}
/** The verdict that one finding alone would give. */
function verdictOf(effect) {
    return effect === 'warn' || effect === 'note' ? 'pass' : effect;
}


/***/ }),

/***/ 6362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ formatProblem),
  GF: () => (/* binding */ lintPolicy),
  tb: () => (/* binding */ loadPolicy),
  loadServices: () => (/* binding */ loadServices)
});

// UNUSED EXPORTS: PolicyError, refOf

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
;// CONCATENATED MODULE: ./build/src/policy/extend/locks.js




/** Shows a place to a person. */
const showOrigin = ({ uri, line, column }) => `${uri}:${line}:${column}`;
/**
 * Refuses what a document says of a rule that it inherits locked, unless it is at least as strict: of
 * every inherited config some own one must take the place. (Nothing could be loosened anyway, since
 * a locked rule keeps its inherited configs; but a file that seems to say so would mislead.)
 */
function checkLocked(rule, own, inherited, lockedBy, problems) {
    if (own.broken)
        return;
    const locked = `${rule.id} is locked by ${showOrigin(lockedBy)}`;
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
        problems.add(best.one.origin, message, `Be at least as strict as ${showOrigin(config.origin)}, or leave it out.`);
    }
}
/** In what one config is weaker than another; empty: it can take its place. */
function weaknesses(one, other, rule) {
    const weaker = [];
    if (!(0,effects/* atLeastAsStrict */.U7)(one.effect, other.effect)) {
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
        const values = `${(0,errors/* quote */.hD)((0,canonical/* canonicalJson */.d)(one.options[name]))} against ${(0,errors/* quote */.hD)((0,canonical/* canonicalJson */.d)(other.options[name]))}`;
        weaker.push(`${name} is ${values}${WAYS[option.stricter]}`);
    }
    return weaker;
}
/** Strictest first. */
const UNAVAILABLE = ['deny', null, 'hold', 'warn'];
const WAYS = {
    shorter: ', where shorter is stricter',
    longer: ', where longer is stricter',
    effect: '',
    fixed: ', where no change is allowed',
};
const showEffect = (effect) => typeof effect === 'string' ? effect : (0,canonical/* canonicalJson */.d)(effect).replaceAll('"', '');
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
            return (0,canonical/* canonicalJson */.d)(one) === (0,canonical/* canonicalJson */.d)(other);
        default:
            return (0,errors/* assertNever */.xb)(option.stricter);
    }
}
const effectRank = (value) => policy/* EFFECTS */.t.findIndex((effect) => effect === value);
/** Whether the first list has all items of the second, or the first number is at least the second. */
function contains(large, small) {
    if (typeof large === 'number' && typeof small === 'number')
        return large >= small;
    if (!Array.isArray(large) || !Array.isArray(small))
        return (0,canonical/* canonicalJson */.d)(large) === (0,canonical/* canonicalJson */.d)(small);
    const items = new Set(large.map(canonical/* canonicalJson */.d));
    return small.every((item) => items.has((0,canonical/* canonicalJson */.d)(item)));
}

;// CONCATENATED MODULE: ./build/src/policy/effective.js


/**
 * The effective policy of a layer, defaults filled in. Its digest covers what the policy says and not
 * where: comments and the order of configs leave it alone.
 */
function effectivePolicy(uri, layer, sha256) {
    const rules = new Map();
    for (const [id, { configs, lockedBy }] of [...layer.rules].toSorted(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b))) {
        if (configs.length > 0 || lockedBy !== null)
            rules.set(id, { locked: lockedBy !== null, configs });
    }
    const settings = {
        mode: layer.mode,
        merge: layer.merge,
        publish: { npm: { access: 'public', tag: 'latest' }, release: true, ...layer.publish },
        advisories: { sources: null, maxAge: null, ...layer.advisories },
        services: layer.services ?? {},
    };
    const waivers = inPlaceOrder(layer.waivers);
    const said = {
        ...settings,
        rules: [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs: configs.map(withoutOrigin) })),
        waivers: waivers.map(withoutOrigin).map(canonical/* canonicalJson */.d).toSorted(canonical/* byCodeUnit */.X),
    };
    return { uri, digest: { sha256: sha256((0,canonical/* canonicalJson */.d)(said)) }, ...settings, rules, waivers };
}
const withoutOrigin = (value) => ({ ...value, origin: undefined });
/** Each waiver once, though several documents may extend the one that has it. */
function inPlaceOrder(waivers) {
    const byPlace = new Map(waivers.map((waiver) => [showOrigin(waiver.origin), waiver]));
    return [...byPlace].toSorted(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b)).map(([, waiver]) => waiver);
}

// EXTERNAL MODULE: ./build/src/policy/document/reference.js
var reference = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/policy/document/merge.js
var merge = __webpack_require__(108);
// EXTERNAL MODULE: ./build/src/policy/document/read.js + 1 modules
var document_read = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(8851);
;// CONCATENATED MODULE: ./build/src/policy/document/effect.js



const EXAMPLE = { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' };
/** An effect, or a map that has one for every severity: a level that is left out would pass unseen. */
function readEffect(node, to) {
    if (node.kind !== 'map')
        return (0,document_read/* readWord */.pS)(node, 'effect', policy/* EFFECTS */.t, to);
    const before = to.problems.count;
    const entries = (0,document_read/* readMap */.l8)(node, advisory/* SEVERITIES */.o, to);
    if (entries === null)
        return null;
    const effects = {};
    const written = [];
    for (const severity of advisory/* SEVERITIES */.o) {
        const value = entries.get(severity)?.value;
        const effect = value === undefined ? null : (0,document_read/* readWord */.pS)(value, 'effect', policy/* EFFECTS */.t, to);
        effects[severity] = effect ?? EXAMPLE[severity];
        written.push(`${severity}: ${effects[severity]}`);
    }
    const missing = advisory/* SEVERITIES */.o.filter((severity) => !entries.has(severity));
    if (missing.length > 0) {
        const message = `the severity map lacks ${missing.join(', ')}`;
        to.problems.add(node, message, 'Name every severity:', `effect: {${written.join(', ')}}`);
    }
    return to.problems.count > before ? null : effects;
}

// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/policy/document/values.js
var values = __webpack_require__(8976);
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
    const gates = (0,document_read/* readSome */.jV)(node, (item) => (0,document_read/* readWord */.pS)(item, 'gate', gate/* GATES */.JH, to), to);
    return gates === null ? null : gate/* GATES */.JH.filter((gate) => gates.includes(gate));
}
function readKeys(node, keys, to) {
    const before = to.problems.count;
    const entries = (0,document_read/* readMap */.l8)(node, keys, to);
    if (entries === null)
        return null;
    const list = (key, item) => {
        const value = entries.get(key)?.value;
        return value === undefined ? null : (0,document_read/* readSome */.jV)(value, item, to);
    };
    const ecosystems = list('ecosystems', (item) => (0,document_read/* readWord */.pS)(item, 'ecosystem', domain_package/* ECOSYSTEMS */.SQ, to));
    const scopes = list('scopes', (item) => (0,document_read/* readWord */.pS)(item, 'scope', domain_package/* SCOPES */.iW, to));
    const packages = list('packages', (item) => (0,values/* readPackagePattern */.FV)(item, to));
    const paths = list('paths', (item) => (0,values/* readGlob */.pV)(item, to));
    const id = keys.includes('advisory') ? entries.get('advisory')?.value : undefined;
    const advisory = id === undefined ? null : (0,document_read/* readText */.yR)(id, 'the id of an advisory', to);
    if (to.problems.count > before)
        return null;
    return {
        ...(ecosystems && { ecosystems }),
        ...(scopes && { scopes }),
        ...(packages && { packages }),
        ...(paths && { paths }),
        ...(advisory !== null && { advisory }),
    };
}

// EXTERNAL MODULE: ./build/src/domain/duration.js
var duration = __webpack_require__(4764);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
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
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is several`, 'Write each as an item of its own.');
    return null;
}
/** An SPDX licence expression: `MIT OR Apache-2.0`. */
function readExpression(node, to) {
    const text = (0,document_read/* readText */.yR)(node, 'an SPDX licence', to);
    if (text === null || isExpression(text))
        return text;
    const near = BARE.get((0,suggest/* nearest */.pA)(bare(text), BARE.keys()) ?? '') ?? null;
    const remedy = near === null ? 'See https://spdx.org/licenses for the identifiers.' : `Did you mean "${near}"?`;
    to.problems.add(node, `bad licence: ${(0,errors/* quote */.hD)(text)} is not an SPDX identifier or expression`, remedy);
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
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}`, 'Write it in full: https://registry.example.');
        return null;
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        const cause = 'whoever is on the way can change what plain http carries';
        to.problems.add(node, `bad URL ${(0,errors/* quote */.hD)(text)}: ${cause}`, 'Use https; http is for loopback alone.');
        return null;
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
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
    to.problems.add(node, `bad origin ${(0,errors/* quote */.hD)(url.href)}: it has a path`, 'Write scheme and host alone.', url.origin);
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
        return (0,document_read/* expected */.p6)(node, what, to, 'Write it without quotes or units.');
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
        const yaml = node.kind === 'scalar' && node.value !== null ? `${node.step}: [${node.text}]` : null;
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
            to.problems.add(key, (0,document_read/* unknown */.L5)('rule', key, id), (0,suggest/* didYouMean */.au)(id, [...to.rules.keys()]));
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
        (0,document_read/* expected */.p6)(node, 'a list of at least one config', to, 'Write off to turn the rule off.', `${rule.id}: off`);
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
    const value = node.entries.get('locked')?.value;
    const locked = value === undefined ? null : (0,document_read/* readBoolean */.Vf)(value, to);
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
        const effect = readShort(rule, node, to);
        followEffect(rule, effect, options);
        return effect === null ? null : { ...standard, effect };
    }
    const entries = (0,document_read/* readMap */.l8)(node, [...CONFIG_KEYS, ...Object.keys(rule.options)], to);
    const read = (key, reader) => {
        const value = entries?.get(key)?.value;
        return value === undefined ? null : reader(value, to);
    };
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
    return to.problems.count > before ? null : config;
}
/** An effect that is written is meant for every case of the rule; an option that is written speaks for its own. */
function followEffect(rule, effect, options) {
    if (typeof effect !== 'string')
        return;
    for (const [name, option] of Object.entries(rule.options))
        if (option.stricter === 'effect')
            options[name] = effect;
}
function readShort(rule, node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return (0,document_read/* readWord */.pS)(node, 'effect', policy/* EFFECTS */.t, to);
    const remedy = 'Write off, an effect, a config, or a list of configs.';
    return (0,document_read/* expected */.p6)(node, 'an effect or a config', to, remedy, `${rule.id}: deny`);
}
const readUnavailable = (node, to) => (0,document_read/* readWord */.pS)(node, 'effect', ['deny', 'hold', 'warn'], to);
/** A gate in which the rule can't speak would promise a check that never happens. */
function readRuleGates(rule, node, to) {
    const gates = readGates(node, to);
    const silent = gates?.filter((gate) => !rule.gates.includes(gate)) ?? [];
    if (silent.length === 0)
        return gates;
    const message = `the rule ${rule.id} can't judge in ${silent.join(', ')}`;
    to.problems.add(node, message, `It speaks in ${rule.gates.join(', ')}.`, `gates: [${rule.gates.join(', ')}]`);
    return null;
}

;// CONCATENATED MODULE: ./build/src/policy/document/settings.js



const SOURCES = ['osv', 'npm', 'embedded'];
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
        tag: (tag && readTag(tag, to)) ?? 'latest',
    };
}
// npm refuses a dist-tag that reads as a version range, and puts it into a URL.
function readTag(node, to) {
    const tag = (0,document_read/* readText */.yR)(node, 'a dist-tag', to);
    if (tag === null || (/^[A-Za-z][A-Za-z0-9._-]*$/.test(tag) && !/^[vV]\d/.test(tag) && !/^[xX]$/.test(tag)))
        return tag;
    return (0,document_read/* expected */.p6)(node, 'a dist-tag', to, 'Write a word such as latest or next; a version is none.');
}
/** The section `advisories`. */
function readAdvisories(node, to) {
    const entries = (0,document_read/* readMap */.l8)(node, ['sources', 'max-age'], to);
    const sources = entries?.get('sources')?.value;
    const maxAge = entries?.get('max-age')?.value;
    return {
        ...(sources !== undefined && { sources: (0,document_read/* readSome */.jV)(sources, (one) => (0,document_read/* readWord */.pS)(one, 'source', SOURCES, to), to) }),
        ...(maxAge !== undefined && { maxAge: (0,values/* readDuration */.$7)(maxAge, to) }),
    };
}
const ORIGINS = ['osv', 'npm', 'pypi', 'fulcio', 'rekor', 'tsa'];
/** The section `services`, in place of the public ones. `trusted-root` is resolved against the file that names it. */
function readServices(node, to, resolve) {
    const entries = (0,document_read/* readMap */.l8)(node, [...ORIGINS, 'pypi-upload', 'trusted-root'], to) ?? new Map();
    const services = {};
    for (const key of ORIGINS) {
        const value = entries.get(key)?.value;
        const origin = value === undefined ? null : readOrigin(value, to);
        if (origin !== null)
            services[key] = origin;
    }
    const upload = entries.get('pypi-upload')?.value;
    const url = upload === undefined ? null : readUrl(upload, to);
    if (url !== null)
        services['pypi-upload'] = url.href;
    const root = entries.get('trusted-root')?.value;
    const path = root === undefined ? null : (0,document_read/* readText */.yR)(root, 'a path', to);
    if (path !== null)
        services['trusted-root'] = resolve(path);
    return services;
}

;// CONCATENATED MODULE: ./build/src/policy/document/tests.js




/** The section `tests`: checked in shape, no part of the effective policy. */
function checkTests(node, to) {
    (0,document_read/* readList */.LD)(node, (item) => checkTest(item, to), to);
}
function checkTest(node, to) {
    const entries = (0,document_read/* readMap */.l8)(node, ['name', 'now', 'change', 'expect'], to);
    if (entries === null)
        return null;
    for (const key of ['name', 'change', 'expect']) {
        if (!entries.has(key))
            to.problems.add(node, `the test lacks ${key}`, `Add ${key}.`);
    }
    const [name, now, change, expect] = ['name', 'now', 'change', 'expect'].map((key) => entries.get(key)?.value);
    if (name !== undefined)
        (0,document_read/* readText */.yR)(name, 'a name', to);
    if (now !== undefined)
        (0,values/* readMoment */.T$)(now, to);
    if (change !== undefined)
        checkChange(change, to);
    if (expect !== undefined)
        checkExpectation(expect, to);
    return true;
}
function checkChange(node, to) {
    const entries = (0,document_read/* readMap */.l8)(node, ['package', 'from', 'to', 'released'], to);
    if (entries === null)
        return;
    const one = entries.get('package')?.value;
    if (one === undefined)
        (0,document_read/* expected */.p6)(node, 'a change of a package', to, 'Name it:', 'package: "npm:left-pad"');
    else
        (0,values/* readPackagePattern */.FV)(one, to);
    for (const key of ['from', 'to']) {
        const version = entries.get(key)?.value;
        if (version !== undefined)
            (0,document_read/* readText */.yR)(version, 'a version', to);
    }
    const released = entries.get('released')?.value;
    if (released !== undefined)
        (0,values/* readMoment */.T$)(released, to);
}
function checkExpectation(node, to) {
    for (const [key, { value }] of (0,document_read/* readMap */.l8)(node, [...gate/* GATES */.JH, 'by'], to) ?? []) {
        if (key === 'by')
            (0,document_read/* readSome */.jV)(value, (item) => checkRule(item, to), to);
        else if (gate/* GATES */.JH.some((gate) => gate === key))
            (0,document_read/* readWord */.pS)(value, 'verdict', gate/* VERDICTS */.bk, to);
    }
}
function checkRule(node, to) {
    const id = (0,document_read/* readText */.yR)(node, 'a rule', to);
    if (id !== null && !to.rules.has(id)) {
        to.problems.add(node, (0,document_read/* unknown */.L5)('rule', node, id), (0,suggest/* didYouMean */.au)(id, [...to.rules.keys()]));
    }
    return id;
}

// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var patterns_pattern = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/policy/document/waivers.js







const DAY = 86_400_000;
/** The longest a waiver may last, in days. */
const MAX_DAYS = 180;
/** The rule whose waivers must be exact, and how long they may last: advisories against good packages happen. */
const EXACT = { rule: 'malware', days: 14 };
/** The section `waivers`. Bad ones are reported and left out. */
function readWaivers(node, to) {
    const waivers = [];
    (0,document_read/* readList */.LD)(node, (item) => {
        const waiver = readWaiver(item, to);
        if (waiver !== null)
            waivers.push(waiver);
        return waiver;
    }, to);
    return waivers;
}
const waivers_KEYS = ['rule', 'match', 'gates', 'reason', 'owner', 'expires'];
function readWaiver(node, to) {
    const before = to.problems.count;
    const entries = (0,document_read/* readMap */.l8)(node, waivers_KEYS, to);
    if (entries === null || node.kind !== 'map')
        return null;
    const need = (key, reader) => {
        const value = entries.get(key)?.value;
        return value === undefined ? lacks(node, key, to) : reader(value);
    };
    const rule = need('rule', (value) => readRuleId(value, to));
    const reason = need('reason', (value) => (0,document_read/* readText */.yR)(value, 'a reason', to));
    const owner = need('owner', (value) => (0,document_read/* readText */.yR)(value, 'an owner', to));
    const expires = need('expires', (value) => readExpiry(value, rule === EXACT.rule ? EXACT.days : MAX_DAYS, to));
    const match = entries.get('match')?.value;
    const gates = entries.get('gates')?.value;
    const matched = match === undefined ? {} : readWaiverMatch(match, to);
    const within = gates === undefined ? null : readGates(gates, to);
    if (to.problems.count > before || rule === null || reason === null || owner === null || expires === null)
        return null;
    if (matched === null)
        return null;
    const origin = { uri: node.uri, line: node.line, column: node.column };
    const waiver = { rule, match: matched, gates: within, reason, owner, expires, origin };
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
    const yaml = EXAMPLES[key] ?? `${key}: ${dayAfter(to.now, 30)}`;
    to.problems.add(node, `the waiver lacks ${key}`, 'Add it:', yaml);
    return null;
}
function readRuleId(node, to) {
    const id = (0,document_read/* readText */.yR)(node, 'a rule', to);
    if (id === null || to.rules.has(id))
        return id;
    to.problems.add(node, (0,document_read/* unknown */.L5)('rule', node, id), (0,suggest/* didYouMean */.au)(id, [...to.rules.keys()]));
    return null;
}
function readExpiry(node, days, to) {
    const expires = (0,values/* readDate */.h2)(node, to);
    const latest = dayAfter(to.now, days);
    if (expires === null || expires <= latest)
        return expires;
    const message = `the waiver lasts until ${expires}, more than ${days} days from now`;
    to.problems.add(node, message, `Let it expire by ${latest}, and renew it then if it is still needed.`, `expires: ${latest}`);
    return null;
}
function dayAfter(now, days) {
    return new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10);
}
/** One advisory, one package, one version. */
function isExact({ match }, versions) {
    const [only, ...others] = match.packages ?? [];
    const pattern = only === undefined || others.length > 0 ? null : (0,patterns_pattern/* parsePackagePattern */.SP)(only);
    if (match.advisory === undefined || pattern === null || pattern.range === null)
        return false;
    return !(0,glob/* isGlob */.fg)(pattern.name) && (versions[pattern.ecosystem]?.valid(pattern.range) ?? false);
}
function inexact(node, to) {
    const message = `${(0,errors/* quote */.hD)(EXACT.rule)} is waived by one advisory, package and version alone`;
    const yaml = 'match: {advisory: MAL-2026-1234, packages: ["npm:name@1.2.3"]}';
    to.problems.add(node, message, 'Name all three exactly:', yaml);
    return null;
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
    const entries = (0,document_read/* readMap */.l8)(root, document_KEYS, to);
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
    section('tests', (node) => checkTests(node, to));
    return {
        ref,
        parents: section('extends', (node) => readExtends(node, ref, to)) ?? null,
        modeAt: entries?.get('mode')?.value ?? root,
        rules: section('rules', (node) => readRules(node, to)) ?? new Map(),
        merge: section('merge', (node) => (0,merge/* readMerge */.h)(node, to)) ?? null,
        waivers: section('waivers', (node) => readWaivers(node, to)) ?? [],
        ...(mode && { mode }),
        ...(publish && { publish }),
        ...(advisories && { advisories }),
        ...(services && { services }),
    };
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
        waivers: [...parents.flatMap((parent) => parent.waivers), ...document.waivers],
    };
}
/** Configs of one rule from several parents all apply; a lock of any of them holds. */
function combineRules(parents) {
    const combined = new Map();
    for (const parent of parents) {
        for (const [id, rule] of parent.rules) {
            const before = combined.get(id);
            combined.set(id, {
                configs: distinct([...(before?.configs ?? []), ...rule.configs]),
                lockedBy: before?.lockedBy ?? rule.lockedBy,
            });
        }
    }
    return combined;
}
/** Replaces what is inherited; a locked rule keeps it beside the own configs, and the strictest wins. */
function ownRule(rule, own, inherited, problems) {
    const configs = distinct(own.configs);
    if (inherited === undefined || inherited.lockedBy === null) {
        return { configs, lockedBy: own.locked === true ? own.at : null };
    }
    checkLocked(rule, own, inherited.configs, inherited.lockedBy, problems);
    return { configs: distinct([...inherited.configs, ...configs]), lockedBy: inherited.lockedBy };
}
/** Each config once, in an order of its content. */
function distinct(configs) {
    const byContent = new Map();
    for (const config of configs) {
        const content = (0,canonical/* canonicalJson */.d)({ ...config, origin: null });
        const before = byContent.get(content);
        // Of two equal configs the place shown must not depend on the order of the parents.
        if (before === undefined || (0,canonical/* byCodeUnit */.X)(showOrigin(config.origin), showOrigin(before.origin)) < 0) {
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
        if (lockedBy === null || lockedBy.uri.startsWith('lockgate:'))
            continue;
        const message = `${id} is locked by ${showOrigin(lockedBy)}, and "mode: report" would keep it from blocking`;
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

;// CONCATENATED MODULE: ./build/src/policy/problem.js


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
        const ordered = this.#all.toSorted((a, b) => (0,canonical/* byCodeUnit */.X)(a.uri, b.uri) || a.line - b.line || a.column - b.column || (0,canonical/* byCodeUnit */.X)(a.message, b.message));
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
class PolicyError extends errors/* LockgateError */.vP {
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/src/policy/yaml/lines.js
/** Turns offsets of a text into 1-based lines and columns; CR, LF and CRLF each end a line. */
function originsIn(uri, text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { uri, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
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

;// CONCATENATED MODULE: ./build/src/policy/loader.js








const MAX_PARENTS = 3;
/** Reads a document and its parents into a layer, collecting problems on the way. */
class Loader {
    problems = new Problems();
    #context;
    #rules;
    /** Layers by reference and depth: a document that several extend is read once. */
    #layers = new Map();
    constructor(context) {
        this.#context = context;
        this.#rules = new Map(context.rules.map((rule) => [rule.id, rule]));
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
        const root = parseYaml(source.uri, source.text, problems);
        if (root === null)
            return null;
        const document = readDocument(root, ref, { problems, rules: this.#rules, versions, now });
        const parents = [];
        if (document.parents === null && ref.kind !== 'preset') {
            const layer = await this.#parent({ ref: (0,reference/* presetRef */.$e)('recommended'), at: root }, [ref.uri]);
            if (layer !== null)
                parents.push(layer);
        }
        for (const parent of document.parents ?? []) {
            const layer = await this.#parent(parent, chain);
            if (layer !== null)
                parents.push(layer);
        }
        return layerOf(document, parents, this.#rules, problems);
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
            const message = `the policy ${(0,errors/* quote */.hD)(ref.uri)} can't be read: ${(0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error))}`;
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
            const message = `${waiver.rule} is locked by ${showOrigin(lockedBy)} and can't be waived`;
            this.problems.add(waiver.origin, message, 'Take the waiver out, and mend what was found.');
        }
    }
}

;// CONCATENATED MODULE: ./build/src/policy/load.js








/**
 * Reads a policy with everything that it extends, checks all of it and gives the effective policy.
 *
 * @throws {PolicyError} with every problem of every document. Nothing is judged by half a policy.
 */
async function loadPolicy(source, context) {
    const loader = new Loader(context);
    const layer = await loader.load(source);
    const problems = loader.problems.sorted();
    if (layer === null || problems.length > 0)
        throw new PolicyError(problems);
    return effectivePolicy(source.uri, layer, (text) => context.sha256(text));
}
/** Every problem of a policy, as {@link loadPolicy} would throw them; empty: it is good. */
async function lintPolicy(source, context) {
    const loader = new Loader(context);
    await loader.load(source);
    return loader.problems.sorted();
}
/** Reads `services` from a file of their own, as the section of a policy is written. @throws {PolicyError} */
function loadServices(source) {
    const problems = new Problems();
    const root = parseYaml(source.uri, source.text, problems);
    const services = root === null ? {} : readServices(root, { problems }, (path) => (0,reference/* besideFile */.fV)((0,reference/* refOf */.H8)(source.uri), path));
    if (problems.count > 0)
        throw new PolicyError(problems.sorted());
    return services;
}


/***/ })

};
