export const id = 929;
export const ids = [929];
export const modules = {

/***/ 42929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWork: () => (/* binding */ runWork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/github/options.js
var options = __webpack_require__(44190);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/adapters/git-process.js

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
class GitError extends errors/* LockgateError */.vP {
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
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
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
    const reason = stderr.trim() === '' ? (0,errors/* messageOf */.bD)(error) : stderr.trim();
    const exitCode = typeof error.code === 'number' ? error.code : null;
    return new GitError(`git ${args[0] ?? ''} failed: ${(0,errors/* quote */.hD)(reason)}`, exitCode, error);
}

;// CONCATENATED MODULE: ./build/src/adapters/files.js






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
    const root = external_node_path_.resolve(directory);
    let entries = null;
    return {
        list: () => (entries ??= listEntries(root)),
        read: (file) => readInside(root, file),
    };
}
async function listEntries(root) {
    const entries = [];
    try {
        const real = external_node_fs_.realpathSync.native(root);
        await collect(real, '', insideOf(real), entries);
    }
    catch (error) {
        throw error instanceof errors/* LockgateError */.vP ? error : unreadable(root, (0,errors/* messageOf */.bD)(error), error);
    }
    return entries.sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.path, b.path));
}
async function collect(root, prefix, inside, entries) {
    const folder = external_node_path_.join(root, prefix);
    for (const name of new Set((await gitPaths(folder)) ?? walk(folder))) {
        if (SKIPPED.test(name))
            continue;
        const file = external_node_path_.posix.join(prefix, name);
        const mode = inside(external_node_path_.dirname(file)) ? modeOf(root, file) : LINK;
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
                answer = contains(root, external_node_fs_.realpathSync.native(external_node_path_.join(root, folder)));
            }
            catch {
                answer = true; // gone or unreadable: modeOf drops the first, and reading the second fails
            }
            known.set(folder, answer);
        }
        return answer;
    };
}
const contains = (root, real) => real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
/** Git's mode of what is really there; null: nothing to read, as for a file that is tracked and was deleted. */
function modeOf(root, file) {
    const full = external_node_path_.join(root, file);
    const stats = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
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
        const target = external_node_fs_.realpathSync.native(full);
        const stats = (0,external_node_fs_.statSync)(target);
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
        const { stdout, stderr } = await runGit(root, args);
        const unopened = /could not open directory .*/.exec(stderr)?.[0];
        if (unopened !== undefined)
            throw unreadable(root, unopened);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.length === 0 || paths.includes('./') ? null : paths;
    }
    catch (error) {
        if (error instanceof GitError && (error.exitCode !== null || missing(error.cause)))
            return null;
        throw error;
    }
}
/** Whether git could find a repository from here, going up as it does. Where there is none, starting it would only cost time. */
function isBelowRepository(folder) {
    const above = external_node_path_.dirname(folder);
    return (0,external_node_fs_.existsSync)(external_node_path_.join(folder, '.git')) || (above !== folder && isBelowRepository(above));
}
const missing = (cause) => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
/** Every file below a directory. Links are named and never entered. */
function walk(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of readFolder(external_node_path_.join(root, folder))) {
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
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw unreadable(folder, (0,errors/* messageOf */.bD)(error), error);
    }
}
async function readInside(root, file) {
    try {
        const real = external_node_fs_.realpathSync.native(root);
        const target = external_node_fs_.realpathSync.native(external_node_path_.join(real, file));
        if (!contains(real, target))
            throw unreadable(file, 'it is a link that leads out of the directory');
        const stats = await (0,promises_.stat)(target);
        if (!stats.isFile())
            throw unreadable(file, 'it is no regular file');
        if (stats.size > MAX_FILE)
            throw unreadable(file, `it has ${stats.size} bytes, more than 256 MiB`);
        return await (0,promises_.readFile)(target);
    }
    catch (error) {
        throw error instanceof errors/* LockgateError */.vP ? error : unreadable(file, (0,errors/* messageOf */.bD)(error), error);
    }
}
const unreadable = (file, reason, cause) => new errors/* LockgateError */.vP('UNREADABLE', `${(0,errors/* quote */.hD)(file)} can't be read: ${reason}`, cause);

// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(79097);
// EXTERNAL MODULE: ./build/src/ecosystems/read-graph.js + 24 modules
var read_graph = __webpack_require__(39863);
// EXTERNAL MODULE: ./build/src/gates/judge.js + 8 modules
var judge = __webpack_require__(35945);
// EXTERNAL MODULE: ./build/src/gates/review/subtree.js
var subtree = __webpack_require__(25169);
;// CONCATENATED MODULE: ./build/src/gates/audit/plan.js
/** What an audit leaves on GitHub: the issue first, because it decides whether anything changed. */
function planAudit(decision, { commit, ref, sarif, issue }, render) {
    const clean = decision.verdict === 'pass';
    const steps = [];
    if (issue)
        steps.push({ kind: 'issue', body: clean ? null : render.issue(decision) });
    if (sarif !== 'never') {
        const onlyOnChange = clean && sarif === 'auto';
        steps.push({ kind: 'sarif', commit, ref, sarif: render.sarif(decision), onlyOnChange });
    }
    return steps;
}
/** A step as one line for a person. */
function auditStepLine(step) {
    if (step.kind === 'sarif')
        return `upload SARIF for ${step.commit}${step.onlyOnChange ? ', if the issue changed' : ''}`;
    return step.body === null ? 'close our issue, if one is open' : 'open or update our issue';
}

;// CONCATENATED MODULE: ./build/src/gates/audit/audit.js





/** The marker and the title by which our issue is found again. */
const ISSUE_MARKER = 'lockgate:audit';
const ISSUE_TITLE = 'Lockgate: the dependency audit found problems';
/**
 * The audit gate: the whole graph against today's advisories, kept in one issue that closes itself.
 * A clean audit of a repository that was clean before only reads.
 */
async function audit(input, ports) {
    const policy = await ports.policy(ports.read);
    const graph = await (0,read_graph/* readGraph */.t)((0,subtree/* subtree */.d)(ports.tree, input.directory));
    const { decision } = await (0,judge/* judge */.S)({
        gate: 'audit',
        now: input.now,
        policy,
        graph,
        base: null,
        pullRequest: evidence/* absent */.Ge,
        release: evidence/* absent */.Ge,
        artifacts: evidence/* absent */.Ge,
    }, await ports.judging(policy));
    const steps = planAudit(decision, { ...input, issue: input.issue && (await isDefault(input, ports)) }, ports.render);
    const result = { decision, policy, steps };
    if (input.dryRun)
        return { ...result, issueChanged: false, uploaded: false };
    return { ...result, ...(await act(steps, ports.github)) };
}
/** The one issue is about the default branch: else whoever may push any branch could close it with a clean one. */
async function isDefault({ ref }, { github }) {
    return ref === `refs/heads/${await github.defaultBranch()}`;
}
async function act(steps, github) {
    let issueChanged = false;
    let uploaded = false;
    for (const step of steps) {
        if (step.kind === 'issue')
            issueChanged = await github.stickyIssue(ISSUE_MARKER, ISSUE_TITLE, step.body);
        // Code scanning learns that all is well when the issue closes; before and after that there is nothing to tell.
        else if (!step.onlyOnChange || issueChanged)
            uploaded = await github.uploadSarif(step.sarif, step.commit, step.ref);
    }
    return { issueChanged, uploaded };
}

// EXTERNAL MODULE: ./build/src/gates/refusal.js
var gates_refusal = __webpack_require__(72386);
// EXTERNAL MODULE: ./build/src/domain/assemble.js
var assemble = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest_manifest = __webpack_require__(15474);
;// CONCATENATED MODULE: ./build/src/gates/review/forsaken.js


/**
 * Manifests from which a change takes the lockfile away, though they still ask for packages and no other lockfile has
 * them. Below another project's lockfile such a manifest looks like one of the many that were never locked; only beside
 * its base does it show that what it installs is judged by nobody any more.
 */
async function forsakenManifests(base, graph, tree) {
    const paths = new Set((await tree.list()).map(({ path }) => path));
    const locked = new Set(graph.files.map(folderOf));
    const declared = new Set(graph.projects.flatMap((one) => one.declarations.map(({ location }) => location.file)));
    const told = new Set(graph.problems.map(({ location }) => location.file));
    const problems = [];
    for (const lockfile of base.files) {
        const folder = folderOf(lockfile);
        const file = `${folder}package.json`;
        if (locked.has(folder) || !paths.has(file) || declared.has(file) || told.has(file))
            continue;
        const manifest = (0,manifest_manifest/* readManifest */.W)(new TextDecoder().decode(await tree.read(file)), file, []);
        const asks = manifest === null || manifest.asks.some(({ section }) => section !== 'peerDependencies');
        if (!asks)
            continue;
        const message = `The file still asks for dependencies, but the change removes ${(0,errors/* quote */.hD)(lockfile)}, which locked them.`;
        problems.push({ location: { file, line: 1 }, message, remedy: 'Keep the lockfile, or remove the file with it.' });
    }
    return problems;
}
/** With its final slash; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/src/gates/review/collect.js





/**
 * Reads both dependency graphs and the policy of a change.
 *
 * The graphs are compared from the merge base: compared with the newest base commit, whatever others
 * merged since would read as removed by this change. The policy is that of the base commit itself: a
 * branch that started before a rule was added must still obey it, and one that edits the policy is
 * judged by the policy it edits.
 */
async function collectChange({ base, head }, directory, github, ports) {
    const mergeBase = await github.mergeBase(base, head);
    const [before, after, policyTree] = await Promise.all([github.tree(mergeBase), github.tree(head), github.tree(base)]);
    const files = [];
    const read = (path) => {
        files.push(path);
        return github.file(path, base);
    };
    const judged = (0,subtree/* subtree */.d)(after, directory);
    const [policy, baseGraph, headGraph] = await Promise.all([
        ports.policy(read),
        (0,read_graph/* readGraph */.t)((0,subtree/* subtree */.d)(before, directory)),
        (0,read_graph/* readGraph */.t)(judged),
    ]);
    const forsaken = await forsakenManifests(baseGraph, headGraph, judged);
    const graph = { ...headGraph, problems: [...headGraph.problems, ...forsaken].sort(assemble/* byProblem */.v) };
    const policyEdits = await editsOf(files, policyTree, before, after);
    return {
        commits: { base, head, mergeBase },
        policy,
        policyEdits,
        base: baseGraph,
        graph,
        trees: { before, after },
    };
}
/** Which of the files differ between the head and where it started, and from what the base has now. */
async function editsOf(files, base, before, after) {
    const [inBase, was, is] = await Promise.all([base, before, after].map(idsOf));
    return [...new Set(files)]
        .filter((file) => is?.get(file) !== was?.get(file) && is?.get(file) !== inBase?.get(file))
        .sort(canonical/* byCodeUnit */.X);
}
async function idsOf(tree) {
    return new Map((await tree.list()).map(({ path, mode, id }) => [path, `${mode} ${id}`]));
}

// EXTERNAL MODULE: ./build/src/registries/github/error.js
var github_error = __webpack_require__(20567);
;// CONCATENATED MODULE: ./build/src/gates/merge/act.js


/**
 * Executes the steps in order. What can move is read again before each step that lets something
 * through, and the first refusal ends it: a refused merge is never tried another way.
 */
async function actMerge(steps, pullRequest, github) {
    let result = { state: 'withdrawn' };
    for (const step of steps) {
        result = await execute(step, pullRequest, github);
        if (result.state === 'refused')
            break;
    }
    return result;
}
async function execute(step, pullRequest, github) {
    switch (step.kind) {
        case 'disarm':
            await github.disarm(pullRequest);
            return { state: 'withdrawn' };
        case 'dismiss':
            await github.dismissOwnApprovals(step.number, step.message);
            return { state: 'withdrawn' };
        case 'approve':
        case 'arm':
        case 'merge': {
            const moved = await movedSince(pullRequest, github);
            if (moved !== null)
                return { state: 'refused', reason: moved, remedy: 'The next run judges it as it is now.' };
            return allow(step, pullRequest, github);
        }
        default:
            return (0,errors/* assertNever */.xb)(step);
    }
}
async function allow(step, pullRequest, github) {
    if (step.kind === 'approve')
        return approve(step, github);
    const result = step.kind === 'arm'
        ? await github.arm(pullRequest, step.method)
        : await github.merge(step.number, step.commit, step.method);
    return result.state === 'refused'
        ? { ...result, remedy: 'Merge it by hand, or run again once the cause is gone.' }
        : result;
}
async function approve(step, github) {
    try {
        await github.approve(step.number, step.commit, step.body);
        return { state: 'withdrawn' };
    }
    catch (error) {
        // A plain no is an answer; an outage is not.
        if (!(error instanceof github_error/* GitHubError */.y) || error.uncertain)
            throw error;
        return {
            state: 'refused',
            reason: error.message,
            remedy: 'Allow GitHub Actions to approve pull requests (Settings, Actions, General), and grant pull-requests: write.',
        };
    }
}
/** Why the pull request is no longer the one that was judged; null: it is. */
async function movedSince({ number, head, base }, github) {
    const now = await github.pullRequestHeads(number);
    if (!now.open)
        return 'The pull request was closed while it was judged.';
    if (now.headSha !== head.sha)
        return `The head moved from ${head.sha} to ${now.headSha} while it was judged.`;
    if (now.baseRef !== base.ref)
        return 'The pull request was pointed at another base branch while it was judged.';
    return now.baseSha === base.sha ? null : `The base moved from ${base.sha} to ${now.baseSha} while it was judged.`;
}

;// CONCATENATED MODULE: ./build/src/gates/merge/plan.js

/**
 * What to do about a judged pull request. Arming is safe only where our own check is required by app:
 * it runs again on the next push and blocks it, while GitHub itself would merge whatever is pushed
 * later. Elsewhere exactly the judged commit is merged, or nothing.
 */
function planMerge({ decision, pullRequest, merge, required, own }) {
    const { number, head } = pullRequest;
    if (merge === null)
        return { steps: withdraw(number), reason: 'The policy has no merge section.' };
    const approve = {
        kind: 'approve',
        number,
        commit: head.sha,
        body: `Lockgate judged ${head.sha} by ${decision.policy.uri} (sha256 ${decision.policy.digest.sha256}): it may merge by itself.`,
    };
    const act = (kind) => ({ kind, number, commit: head.sha, method: merge.method });
    const passed = decision.verdict === 'pass';
    // A check that only reports never keeps a later push from merging.
    const guarded = decision.mode === 'enforce' && requiresOwn(required, own);
    if ((passed || onlyWaits(decision)) && guarded) {
        return { steps: [approve, act('arm')], reason: passed ? 'It passes.' : 'It passes once the required checks do.' };
    }
    if (passed)
        return { steps: [approve, act('merge')], reason: 'It passes, and every required check succeeded.' };
    return { steps: withdraw(number), reason: `The verdict is ${decision.verdict}.` };
}
/** What an earlier pass may have left behind: a later push must not merge on it. */
function withdraw(number) {
    return [
        { kind: 'disarm', number },
        { kind: 'dismiss', number, message: 'Lockgate no longer lets this pull request merge by itself.' },
    ];
}
/** Whether nothing is missing but required checks that have not ended. */
function onlyWaits({ verdict, findings }) {
    const blocking = findings.filter((finding) => finding.waiver === null && blocks(finding));
    return verdict === 'hold' && blocking.length > 0 && blocking.every(waits);
}
const blocks = ({ effect }) => effect !== 'warn' && effect !== 'note';
const waits = ({ rule, effect, evidence }) => rule === 'checks' && effect === 'hold' && evidence['pending'] === true;
function requiresOwn(required, own) {
    if (required.state !== 'available' || own.appId === null)
        return false;
    return required.value.some((check) => check.context === own.name && check.appId === own.appId);
}
/** A step as one line for a person. */
function mergeStepLine(step) {
    switch (step.kind) {
        case 'approve':
            return `approve #${step.number} at ${step.commit}`;
        case 'arm':
            return `arm auto-merge (${step.method}) of #${step.number} for ${step.commit}`;
        case 'merge':
            return `merge (${step.method}) #${step.number} at exactly ${step.commit}`;
        case 'disarm':
            return `take back auto-merge of #${step.number}, if we armed it`;
        case 'dismiss':
            return `dismiss our own approvals of #${step.number}`;
        default:
            return (0,errors/* assertNever */.xb)(step);
    }
}

// EXTERNAL MODULE: ./build/src/registries/github/uses-lines.js
var uses_lines = __webpack_require__(27927);
;// CONCATENATED MODULE: ./build/src/gates/merge/refusals.js


/** Why this pull request never merges by itself, whatever the policy says. */
function refusalsOf(facts) {
    const { pullRequest, expectedHead, policyEdits, selfUpdates } = facts;
    const subject = `#${pullRequest.number}`;
    const refusals = [];
    if (expectedHead !== null && expectedHead !== pullRequest.head.sha) {
        refusals.push({
            subject,
            message: `The pull request moved to ${pullRequest.head.sha} after the event for ${(0,errors/* quote */.hD)(expectedHead)}.`,
            remedy: 'The run for the newer commit judges it.',
        });
    }
    for (const file of policyEdits) {
        refusals.push({
            subject: file,
            message: `The pull request edits ${(0,errors/* quote */.hD)(file)}, a file of the policy that judges it.`,
            remedy: 'Review and merge it by hand.',
        });
    }
    for (const name of selfUpdates) {
        refusals.push({
            subject: name,
            message: `The pull request updates ${(0,errors/* quote */.hD)(name)}, which is Lockgate itself: a guard must not replace itself.`,
            remedy: 'Review and merge it by hand.',
        });
    }
    for (const rule of facts.missingSafeguards) {
        refusals.push({
            subject: rule,
            message: `The policy keeps the rule ${rule} from blocking in the merge gate, and what "merge" says rests on it.`,
            remedy: `Leave ${rule} as "lockgate:recommended" has it, or take "merge" out and merge by hand.`,
        });
    }
    if (!facts.mayWriteWorkflows && changesWorkflows(pullRequest)) {
        refusals.push({
            subject,
            message: 'The pull request changes workflow files, which GITHUB_TOKEN can not merge.',
            remedy: "Merge it by hand, or give github-token a GitHub App's token with the permission workflows: write.",
        });
    }
    return refusals;
}
function changesWorkflows({ files }) {
    return files.state === 'available' && files.value.some((file) => inWorkflows(file.path));
}
const inWorkflows = (path) => path.startsWith('.github/workflows/') && (0,uses_lines/* isWorkflowFile */.K)(path);

;// CONCATENATED MODULE: ./build/src/gates/merge/relative.js

/**
 * The pull request with its files as seen from the judged directory, as the graph names them. What
 * lies outside keeps a path that leads out, so it is never taken for a file of the directory.
 */
function relativeTo(pullRequest, directory) {
    const prefix = (0,subtree/* prefixOf */.M)(directory);
    const { files } = pullRequest;
    if (prefix === '' || files.state !== 'available')
        return pullRequest;
    const out = '../'.repeat(prefix.split('/').length - 1);
    const value = files.value.map((file) => Object.assign({}, file, {
        path: file.path.startsWith(prefix) ? file.path.slice(prefix.length) : `${out}${file.path}`,
    }));
    return { ...pullRequest, files: { ...files, value } };
}

;// CONCATENATED MODULE: ./build/src/gates/merge/safeguards.js
/** What the `merge` section rests on: who may merge, what an update may touch, how far it may go, what tested it. */
const SAFEGUARDS = ['update-author', 'update-scope', 'update-level', 'checks'];
/**
 * The rules without which a `merge` section would mean something else than it says, and which this policy keeps from
 * blocking in the merge gate. A file that starts from nothing (`extends: []`) has all of them off: whoever opens a pull
 * request would merge by `authors` that nobody compares.
 */
function missingSafeguards({ rules }) {
    return SAFEGUARDS.filter((id) => rules.get(id)?.configs.some(safeguards_blocks) !== true);
}
/** None of these rules tells a severity, so a map of them is read at `unknown`. */
function safeguards_blocks({ effect, unavailable }) {
    const told = typeof effect === 'string' ? effect : effect.unknown;
    return (told === 'deny' || told === 'hold') && unavailable !== 'warn';
}

;// CONCATENATED MODULE: ./build/src/gates/merge/self-update.js

/** The names under which a change updates Lockgate itself, sorted; a gate must not swap its own guard. */
async function selfUpdates(changes, files, trees, self) {
    const names = new Set();
    for (const { ecosystem, name } of changes) {
        if (ecosystem === 'npm' && name === self.npm)
            names.add(name);
        if (ecosystem === 'github-actions' && isSelf(name, self))
            names.add(name);
    }
    for (const file of files) {
        // A link has no lines to compare; the rule update-scope denies it.
        if (file.status !== 'modified' || !(0,uses_lines/* isWorkflowFile */.K)(file.path) || !isRegular(file))
            continue;
        const [before, after] = await Promise.all([self_update_text(trees.before, file.path), self_update_text(trees.after, file.path)]);
        for (const action of (0,uses_lines/* usesEdit */.X)(before, after) ?? [])
            if (isSelf(action, self))
                names.add(action);
    }
    return [...names].sort();
}
const isRegular = ({ modeBefore, modeAfter }) => [modeBefore, modeAfter].every((mode) => mode === '100644' || mode === '100755');
// GitHub finds a repository whatever the case of its name.
function isSelf(action, { action: own }) {
    const name = action.toLowerCase();
    return name === own.toLowerCase() || name.startsWith(`${own.toLowerCase()}/`);
}
async function self_update_text(tree, path) {
    return new TextDecoder().decode(await tree.read(path));
}

;// CONCATENATED MODULE: ./build/src/gates/merge/merge.js










/**
 * The merge gate: approves and merges exactly the judged commit of a bot's pull request, if the policy
 * has a `merge` section, the review passes, and the rules of this gate pass. Whatever else comes out,
 * an earlier approval and an armed auto-merge of ours are taken back. Rejects where GitHub can't be
 * asked or the policy can't be read; then nothing was merged, or GitHub could not say so.
 */
async function merge(input, ports) {
    const { github } = ports;
    const pullRequest = await github.pullRequest(input.number);
    const { decision, policy } = await judged(input, pullRequest, ports);
    const required = await github.requiredChecks(pullRequest.base.ref);
    const plan = planMerge({ decision, pullRequest, merge: policy.merge, required, own: input.own });
    if (input.dryRun)
        return { decision, policy, merged: 'no', reason: `Dry run. ${plan.reason}`, steps: plan.steps };
    const result = await actMerge(plan.steps, pullRequest, github);
    if (result.state !== 'refused')
        return { decision, policy, ...outcomeOf(result, plan), steps: plan.steps };
    // What was approved a moment ago must not count for whatever the pull request is now.
    await actMerge(withdraw(input.number), pullRequest, github);
    const { reason, remedy } = result;
    const refusal = (0,gates_refusal/* gateFinding */.j)({ subject: `#${input.number}`, message: reason, remedy });
    return { decision: (0,gates_refusal/* withFindings */.$)(decision, [refusal]), policy, merged: 'no', reason, steps: plan.steps };
}
/** The decision. A push that can't be judged must not merge on what was judged before it, so all is taken back first. */
async function judged(input, pullRequest, ports) {
    const commits = { base: pullRequest.base.sha, head: pullRequest.head.sha };
    try {
        const change = await collectChange(commits, input.directory, ports.github, ports);
        return { policy: change.policy, decision: await decide(input, pullRequest, change, ports) };
    }
    catch (error) {
        // Where that fails too, the first error is the one to tell.
        if (!input.dryRun)
            await actMerge(withdraw(input.number), pullRequest, ports.github).catch(() => undefined);
        throw error;
    }
}
function outcomeOf(result, plan) {
    return { merged: result.state === 'withdrawn' ? 'no' : result.state, reason: plan.reason };
}
/** Both gates' judgement of the same facts, with what the gate itself refuses. */
async function decide(input, pullRequest, change, ports) {
    const { policy, base, graph, policyEdits, trees } = change;
    const facts = { now: input.now, policy, graph, base, release: evidence/* absent */.Ge, artifacts: evidence/* absent */.Ge };
    const judging = await ports.judging(policy);
    const review = await (0,judge/* judge */.S)({ ...facts, gate: 'review', pullRequest: evidence/* absent */.Ge }, judging);
    const own = await (0,judge/* judge */.S)({ ...facts, gate: 'merge', pullRequest: (0,evidence/* available */.qC)(relativeTo(pullRequest, input.directory)) }, judging);
    const files = pullRequest.files.state === 'available' ? pullRequest.files.value : [];
    const refusals = refusalsOf({
        pullRequest,
        expectedHead: input.head,
        policyEdits,
        selfUpdates: await selfUpdates(own.facts.changes, files, trees, input.self),
        missingSafeguards: policy.merge === null ? [] : missingSafeguards(policy),
        mayWriteWorkflows: input.mayWriteWorkflows,
    });
    return (0,gates_refusal/* withFindings */.$)(own.decision, [...onlyInReview(review, own), ...refusals.map(gates_refusal/* gateFinding */.j)]);
}
/** What a rule says in the review gate alone; nothing merges that could not pass a review. */
function onlyInReview({ decision: review }, { decision: own }) {
    const told = new Set(own.findings.map((finding) => JSON.stringify(finding)));
    return review.findings.filter((finding) => !told.has(JSON.stringify(finding)));
}

// EXTERNAL MODULE: ./build/src/gates/review/plan.js
var plan = __webpack_require__(26216);
;// CONCATENATED MODULE: ./build/src/gates/review/show.js


/** The marker by which our comment on a pull request is found again. */
const COMMENT_MARKER = 'lockgate:review';
/** Executes the steps. A token that may only read (a fork's, Dependabot's) shows nothing, which is no error. */
async function showReview(steps, github) {
    const shown = { check: false, comment: false, sarif: false };
    for (const step of steps)
        shown[step.kind] = await show(step, github);
    return shown;
}
async function show(step, github) {
    switch (step.kind) {
        case 'check':
            return github.check(step.output);
        case 'comment':
            return permitted(() => github.stickyComment(step.number, COMMENT_MARKER, step.body, step.onlyUpdate));
        case 'sarif':
            return github.uploadSarif(step.sarif, step.commit, step.ref);
        default:
            return (0,errors/* assertNever */.xb)(step);
    }
}
async function permitted(write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        if ((0,github_error/* isForbidden */.U)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gates/review/review.js





/**
 * The review gate: what a change adds to the dependency graph, judged by the base's policy and shown
 * on GitHub. Nothing of the change is executed. Rejects where it can't be judged or, other than for
 * want of permission, shown: a review that nobody can see must not look like one that passed.
 */
async function review(input, ports) {
    const { change, now, directory } = input;
    const commits = await commitsOf(change, ports);
    const { policy, policyEdits, base, graph } = await collectChange(commits, directory, ports.github, ports);
    const { decision } = await (0,judge/* judge */.S)({ gate: 'review', now, policy, graph, base, pullRequest: evidence/* absent */.Ge, release: evidence/* absent */.Ge, artifacts: evidence/* absent */.Ge }, await ports.judging(policy));
    const pullRequest = change.kind === 'pull-request' ? change.number : null;
    const steps = (0,plan/* planReview */.Kp)(decision, { ...input, head: commits.head, pullRequest }, ports.render);
    const shown = await showReview(input.dryRun ? [] : steps, ports.github);
    return { decision, policy, commits, policyEdits, steps, shown };
}
async function commitsOf(change, { github }) {
    if (change.kind === 'merge-group')
        return { base: change.base, head: change.head };
    const heads = await github.pullRequestHeads(change.number);
    return { base: heads.baseSha, head: change.head ?? heads.headSha };
}

// EXTERNAL MODULE: ./build/src/action/ports.js + 55 modules
var action_ports = __webpack_require__(25430);
// EXTERNAL MODULE: ./build/src/action/run.js
var action_run = __webpack_require__(58509);
;// CONCATENATED MODULE: ./build/src/action/gates.js













/** By what names a pull request may try to update Lockgate itself. */
const SELF = { action: 'lockgate/lockgate', npm: 'lockgate' };
/** Runs the gates that the event asks for, one after another. */
async function runWork(work, run) {
    switch (work.kind) {
        case 'pull-request': {
            const ran = [];
            if (work.review)
                ran.push(await runReview({ kind: 'pull-request', number: work.number, head: work.head }, run));
            if (work.merge)
                ran.push(await runMerge(work, run));
            return ran;
        }
        case 'merge-group':
            return [await runReview(work, run)];
        case 'publish': {
            // Signing and packing are heavy, and only this gate needs them.
            const { runPublish } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 29009));
            return [await runPublish(work.tag, run)];
        }
        case 'audit':
            return [await runAudit(work, run)];
        default:
            return (0,errors/* assertNever */.xb)(work);
    }
}
async function runReview(change, run) {
    const { inputs, ports, now } = run;
    const result = await review({
        change,
        now,
        directory: inputs.workingDirectory,
        checkName: null,
        comment: inputs.comment,
        sarif: inputs.sarif,
        ref: change.kind === 'pull-request' ? `refs/pull/${change.number}/head` : run.context.ref,
        dryRun: inputs.dryRun,
    }, ports);
    return {
        ...(0,action_run/* shown */.S)(result.decision, run),
        lines: [
            ...result.policyEdits.map((file) => `The change edits ${(0,errors/* quote */.hD)(file)}; it was judged by the policy before the edit.`),
            ...planned(inputs, result.steps.map(plan/* reviewStepLine */.$1)),
        ],
    };
}
/**
 * Auto-merge is armed only by the job that is itself the required check: it reviews, and ends no sooner than
 * the merge gate has taken back what an earlier run armed. In a job of its own the merge gate comes after the
 * check is green, so that a later push could be merged before it is judged.
 */
async function runMerge(work, run) {
    const { inputs, ports, now } = run;
    const { number, head } = work;
    const result = await merge({
        number,
        head,
        now,
        directory: inputs.workingDirectory,
        own: work.review ? action_ports.OWN_CHECK : { ...action_ports.OWN_CHECK, appId: null },
        self: SELF,
        // GitHub never lets the token of a workflow change workflows; an App's may.
        mayWriteWorkflows: (await ports.github.account()).id !== options/* ACTIONS_ACCOUNT */.Y.id,
        dryRun: inputs.dryRun,
    }, ports);
    return {
        ...(0,action_run/* shown */.S)(result.decision, run),
        lines: [`merged: ${result.merged}. ${result.reason}`, ...planned(inputs, result.steps.map(mergeStepLine))],
        outputs: { merged: result.merged },
        // A hold merges nothing, which is no failure: the review gate's check is what blocks.
        status: 0,
    };
}
async function runAudit(work, run) {
    const { inputs, ports, now, context } = run;
    const result = await audit({
        commit: work.commit,
        ref: work.ref,
        directory: inputs.workingDirectory,
        now,
        sarif: inputs.sarif,
        issue: inputs.comment !== 'never',
        dryRun: inputs.dryRun,
    }, { ...ports, tree: directoryTree(context.workspace), read: (file) => workspaceFile(context.workspace, file) });
    return { ...(0,action_run/* shown */.S)(result.decision, run), lines: planned(inputs, result.steps.map(auditStepLine)) };
}
/** In a dry run, what the real run would do. */
const planned = (inputs, lines) => inputs.dryRun ? lines.map((line) => `plan: ${line}`) : [];
async function workspaceFile(workspace, file) {
    const resolved = external_node_path_.resolve(workspace, file);
    if (resolved !== workspace && !resolved.startsWith(workspace + external_node_path_.sep))
        throw new errors/* UsageError */.eb(`The policy ${(0,errors/* quote */.hD)(file)} lies outside of the workspace. Keep it in the repository.`);
    try {
        return await (0,promises_.readFile)(resolved);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 58509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47234);
/* harmony import */ var _gates_review_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26216);


/** What every gate shows of its decision. */
const shown = (decision, { inputs }) => ({
    decision,
    annotations: (0,_gates_review_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(decision, inputs.workingDirectory),
    files: {},
    outputs: {},
    status: (0,_domain_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatus */ .$)(decision),
});


/***/ }),

/***/ 4160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assembleGraph),
/* harmony export */   v: () => (/* binding */ byProblem)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35736);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60818);


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
        scope: (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestScope */ .U3)([...new Set(entries.map((entry) => entry.scope))]),
        direct: places.some((place) => place.direct),
        entries,
        dependencies: [...new Set(places.flatMap((place) => place.dependencies))].sort(),
    };
}
const byEntry = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.location.file, b.location.file) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.key, b.key) || a.location.line - b.location.line;
const byProject = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.file, b.file) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.purl, b.purl);
/** Orders problems as reports list them: by file, line, column and message. For Array.sort. */
const byProblem = (a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.message, b.message);


/***/ }),

/***/ 47234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/** Exit status of a verdict: 0 pass, 1 deny or hold, 3 indeterminate; a reporting policy never blocks. */
function exitStatus(decision) {
    if (decision.mode === 'report' || decision.verdict === 'pass')
        return 0;
    return decision.verdict === 'indeterminate' ? 3 : 1;
}


/***/ }),

/***/ 89053:
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

/***/ 61549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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


/***/ }),

/***/ 31065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37249);


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
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
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
        this.problem(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is ${(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}, not ${wanted}.`);
    }
    /** Records a problem of this object; `message` goes on after the object's name. */
    problem(message) {
        this.#problems.push({
            location: this.#place,
            message: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(this.#subject)}: ${message}`,
            remedy: this.#remedy,
        });
    }
}


/***/ }),

/***/ 15474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   v: () => (/* binding */ manifestsBeside)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61549);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37249);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21654);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58873);





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
const REMEDY = 'Write it as npm documents package.json, and run "npm install".';
/** Reads a package.json; null where it is none at all. Whatever is wrong is among `problems`. */
function readManifest(text, file, problems) {
    const places = new Map(_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTIONS */ .b.map((section) => [section, new Map()]));
    const document = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, file, REMEDY, places, (state, key, line, column) => {
        if (state === places)
            return places.get(key) ?? null;
        state.set(key, { file, line, column });
        return null;
    });
    problems.push(...document.problems);
    if (document.value === undefined)
        return null;
    if (!(0,_json_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(document.value)) {
        const message = `The file holds ${(0,_json_record_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(document.value)}, not an object.`;
        problems.push({ location: { file, line: 1 }, message, remedy: REMEDY });
        return null;
    }
    const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(document.value, file, { file, line: 1 }, problems, REMEDY);
    return {
        file,
        name: fields.string('name'),
        version: fields.string('version'),
        asks: (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsks */ .j)(fields, true, (section, name) => places.get(section)?.get(name) ?? { file, line: 1 }),
        workspaces: (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .readPatterns */ .c)(fields),
        overrides: fields.record('overrides') !== null,
    };
}


/***/ }),

/***/ 58873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ workspaceTest),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37249);

/** More alternatives than these in one pattern's braces are not spelled out: the pattern then matches nothing. */
const MAX_ALTERNATIVES = 100;
const MAX_PATTERNS = 100;
const MAX_LENGTH = 256;
/** The `workspaces` of a package.json: a list of patterns, or an object that has it as `packages`. */
function readPatterns(fields) {
    const value = fields.raw('workspaces');
    if (value === undefined)
        return [];
    const list = (0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? (value['packages'] ?? []) : value;
    if (!Array.isArray(list)) {
        fields.refuse('workspaces', list, 'a list of patterns');
        return [];
    }
    const strings = list.filter((item) => typeof item === 'string');
    const other = list.find((item) => typeof item !== 'string');
    if (other !== undefined)
        fields.problem(`"workspaces" has ${(0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(other)} among its patterns.`);
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


/***/ }),

/***/ 39863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readGraph)
});

// UNUSED EXPORTS: isDependencyFile

// EXTERNAL MODULE: ./build/src/domain/assemble.js
var assemble = __webpack_require__(4160);
;// CONCATENATED MODULE: ./build/src/domain/format.js
/** Declares a format. */
const defineFormat = (format) => format;

// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/json/document.js + 1 modules
var json_document = __webpack_require__(61549);
// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var json_fields = __webpack_require__(31065);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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
var npm_version = __webpack_require__(93465);
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

// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/ask.js
var ask = __webpack_require__(21654);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/workspaces.js
var manifest_workspaces = __webpack_require__(58873);
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
        if (!(0,record/* isRecord */.u)(raw)) {
            refuse(`the entry is ${(0,record/* kindOf */.I)(raw)}, not an object.`);
            continue;
        }
        const fields = new json_fields/* Fields */.C(raw, subject, place, problems, REMEDY);
        if (location === '') {
            project = {
                name: fields.string('name'),
                version: fields.string('version'),
                asks: (0,ask/* readAsks */.j)(fields, true, () => place),
                workspaces: (0,manifest_workspaces/* readPatterns */.c)(fields),
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
        asks: (0,ask/* readAsks */.j)(fields, isFolder),
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
    return (0,record/* isRecord */.u)(value) && typeof value['type'] === 'string' ? value['type'] : (0,record/* kindOf */.I)(value);
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
            if (!(0,record/* isRecord */.u)(raw)) {
                refuse(`the entry is ${(0,record/* kindOf */.I)(raw)}, not an object.`);
                continue;
            }
            const fields = new json_fields/* Fields */.C(raw, location, here.location, problems, REMEDY);
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
            hasEdges ||= (0,record/* isRecord */.u)(raw['requires']);
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
var purl = __webpack_require__(89053);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
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

// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
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
    const isWorkspace = (0,manifest_workspaces/* workspaceTest */.a)([...tree.workspaces, ...(manifest?.workspaces ?? [])]);
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

// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest_manifest = __webpack_require__(15474);
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
    const document = (0,json_document/* readJson */.V)(text, file, REMEDY, places_FILE, places.step);
    const problems = [...document.problems];
    const place = { file, line: 1 };
    const unread = { file, projects: [], packages: [], problems };
    if (document.value === undefined)
        return unread;
    if (!(0,record/* isRecord */.u)(document.value)) {
        const message = `The file holds ${(0,record/* kindOf */.I)(document.value)}, not an object.`;
        return { ...unread, problems: [...problems, { location: place, message, remedy: REMEDY }] };
    }
    const fields = new json_fields/* Fields */.C(document.value, file, place, problems, REMEDY);
    const version = fields.raw('lockfileVersion') ?? 1;
    if (version !== 1 && version !== 2 && version !== 3) {
        const shown = typeof version === 'number' ? String(version) : (0,record/* kindOf */.I)(version);
        fields.problem(`"lockfileVersion" is ${shown}; known are 1, 2 and 3.`);
        return unread;
    }
    const packages = fields.record('packages');
    if (packages !== null && fields.raw('lockfileVersion') === 1) {
        fields.problem('a lockfile of version 1 has no "packages": npm 6 would install other things than later ones.');
    }
    const manifests = (0,manifest_manifest/* manifestsBeside */.v)(file, beside, problems);
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
    const manifest = text === undefined || part.projects.length === 0 ? null : (0,manifest_manifest/* readManifest */.W)(text, MANIFEST, []);
    if (manifest === null || manifest.workspaces.length === 0)
        return [];
    const isMember = (0,manifest_workspaces/* workspaceTest */.a)(manifest.workspaces);
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
    const manifest = (0,manifest_manifest/* readManifest */.W)(text, file, problems);
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
    const graph = (0,assemble/* assembleGraph */.V)(parts);
    const problems = [...graph.problems, ...texts.problems, ...paths.flatMap(unreadable), ...unlocked].sort(assemble/* byProblem */.v);
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

/***/ 35945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(32566);
;// CONCATENATED MODULE: ./build/src/domain/diff.js



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
        else if (fingerprint(before) !== fingerprint(after))
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
const byName = (a, b) => (0,canonical/* byCodeUnit */.X)(a.ecosystem, b.ecosystem) || (0,canonical/* byCodeUnit */.X)(a.name, b.name) || (0,canonical/* byCodeUnit */.X)(a.kind, b.kind);
/** Where the bytes come from and what proves them, at every place; how often it is installed does not matter. */
const fingerprint = (one) => [...new Set(one.entries.map(originOf))].sort().join();
const originOf = ({ source, integrity, bundled }) => JSON.stringify([source.type, source.url, integrity.toSorted(), bundled]);
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
        scope: (0,domain_package/* strictestScope */.U3)(speaking.map((one) => one.scope)),
        direct: speaking.some((one) => one.direct),
    };
}
/** The largest of the steps that lead to the versions that came, each from the version that was nearest to it. */
function levelOf(before, after, versions) {
    let largest = 0;
    for (const to of after) {
        const steps = before.map((from) => stepOf(from.version, to.version, versions[to.ecosystem]));
        const ranks = steps.filter((step) => step !== null).map((step) => version/* UPDATE_LEVELS */.I.indexOf(step));
        if (ranks.length < steps.length)
            return null;
        largest = Math.max(largest, Math.min(...ranks));
    }
    return version/* UPDATE_LEVELS */.I[largest] ?? 'major';
}
/** Going back is never a mere patch: what a later version fixed is open again, so it counts as `major`. */
function stepOf(from, to, scheme) {
    if (!scheme.valid(from) || !scheme.valid(to))
        return null;
    return scheme.compare(to, from) < 0 ? 'major' : scheme.level(from, to);
}

;// CONCATENATED MODULE: ./build/src/domain/graph.js
const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it.
 */
function graphText(graph) {
    const rows = Array.from(graph.packages.values(), ({ purl, scope, direct, dependencies, entries }) => [
        purl,
        scope,
        direct,
        dependencies,
        entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own }) => [
            key,
            [location.file, location.line, location.column ?? null],
            [source.type, source.url],
            integrity,
            bundled,
            license,
            installScript,
            alias,
            own,
        ]),
    ]);
    return JSON.stringify(rows);
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 2 modules
var versions = __webpack_require__(73897);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(60163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/domain/patterns/package-patterns.js
var package_patterns = __webpack_require__(96002);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(35776);
;// CONCATENATED MODULE: ./build/src/policy/match.js


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
    const { ecosystems, scopes, packages, paths, advisory } = match;
    if (ecosystems !== undefined)
        questions.push(ofPackage((one) => answer(ecosystems.includes(one.ecosystem))));
    if (scopes !== undefined)
        questions.push(ofPackage((one) => answer(scopes.includes(one.scope))));
    if (packages !== undefined)
        questions.push(ofPackage((0,package_patterns/* compilePackagePatterns */.L)(packages, versions)));
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
    const globs = paths.map(glob/* compileGlob */.SO);
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

;// CONCATENATED MODULE: ./build/src/policy/judge-rule.js




/** Prepares a rule for a gate; null: it is off there. */
function enable(rule, policy, { gate, versions }) {
    if (!rule.gates.includes(gate))
        return null;
    const byOptions = new Map();
    for (const config of policy.rules.get(rule.id)?.configs ?? []) {
        if (!config.gates.includes(gate) || config.effect === 'off')
            continue;
        const key = (0,canonical/* canonicalJson */.d)(config.options);
        const speaker = { config, includes: compileScope(config, versions) };
        const same = byOptions.get(key);
        if (same === undefined)
            byOptions.set(key, [speaker]);
        else
            same.push(speaker);
    }
    return byOptions.size === 0 ? null : { rule, speakers: [...byOptions.values()] };
}
/**
 * Runs a rule once for each different set of options and asks every config what it makes of each
 * outcome. The strictest answer for a subject and key wins, so the order of configs never matters.
 */
function judgeRule({ rule, speakers }, facts) {
    const strictest = new Map();
    const add = (judged) => {
        const { subject, key } = judged.outcome;
        const id = `${subject.kind}\0${subject.name}\0${key}`;
        const before = strictest.get(id);
        if (before === undefined || compare(judged, before) < 0)
            strictest.set(id, judged);
    };
    for (const same of speakers)
        judgeOptions(rule, same, facts, add);
    return [...strictest.values()];
}
function judgeOptions(rule, same, facts, add) {
    const outcomes = run(rule, same[0]?.config.options ?? {}, facts);
    if (typeof outcomes === 'string') {
        const outcome = fault(rule, outcomes);
        add({ rule: rule.id, outcome, package: null, files: [], effect: 'indeterminate', fault: true });
        return;
    }
    for (const outcome of outcomes) {
        if (outcome.state === 'pass' || outcome.state === 'not-applicable')
            continue;
        const matched = describe(outcome, facts);
        const effect = strictestEffect(same, matched);
        if (effect !== null)
            add({ rule: rule.id, ...matched, effect, fault: false });
    }
}
/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestEffect(speakers, matched) {
    let strictest = null;
    for (const { config, includes } of speakers) {
        const effect = (0,effects/* effectOf */.$x)(config, matched.outcome);
        if (effect === null || (strictest !== null && (0,effects/* strictness */.VD)(strictest) <= (0,effects/* strictness */.VD)(effect)))
            continue;
        if (includes(matched))
            strictest = effect;
        if (strictest === 'deny')
            return strictest;
    }
    return strictest;
}
/** The outcomes, or what went wrong: an exception and an empty answer both mean that nothing was judged. */
function run(rule, options, facts) {
    try {
        const outcomes = rule.check(facts, options);
        return outcomes.length === 0 ? 'it said nothing about anything' : outcomes;
    }
    catch (error) {
        return (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
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
    return (0,effects/* strictness */.VD)(a.effect) - (0,effects/* strictness */.VD)(b.effect) || (0,canonical/* byCodeUnit */.X)(contentOf(a.outcome), contentOf(b.outcome));
}
const contentOf = (outcome) => (0,canonical/* canonicalJson */.d)(outcome);

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
 */
function baselineOf(enabled, facts) {
    if (facts.base === null || !gate/* CHANGE_GATES */.iZ.includes(facts.gate))
        return nothing;
    if (enabled.rule.needs.some((need) => OF_THE_RUN.has(need)))
        return nothing;
    const then = judgeRule(enabled, { ...facts, graph: facts.base, base: null, changes: [], registry: new Map() });
    if (then.some((judged) => judged.fault))
        return nothing;
    const failed = strictestByKey(then.filter((judged) => judged.outcome.state === 'fail'));
    const known = strictestByKey(then);
    return (judged) => {
        const { state, key, advisory } = judged.outcome;
        if (judged.fault || (state === 'indeterminate' && advisory === undefined))
            return false;
        const before = (state === 'fail' ? failed : known).get(key);
        return before !== undefined && (0,effects/* strictness */.VD)(before) <= (0,effects/* strictness */.VD)(judged.effect);
    };
}
function strictestByKey(judged) {
    const strictest = new Map();
    for (const { outcome, effect } of judged) {
        const before = strictest.get(outcome.key);
        if (before === undefined || (0,effects/* strictness */.VD)(effect) < (0,effects/* strictness */.VD)(before))
            strictest.set(outcome.key, effect);
    }
    return strictest;
}

// EXTERNAL MODULE: ./build/src/domain/paths.js + 1 modules
var paths = __webpack_require__(18883);
;// CONCATENATED MODULE: ./build/src/policy/finding.js



/** Builds the finding that reports render. What the base had already becomes a note. */
function findingOf(judged, preexisting, waiver, graph) {
    const { outcome, package: one } = judged;
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
        get: () => (found ??= (0,paths/* shortestPaths */.x)(graph, purl ?? '')),
    });
}
/** Strictest first, then by rule, subject and key: the order of every report. */
function byStrictness(a, b) {
    return ((0,effects/* strictness */.VD)(a.finding.effect) - (0,effects/* strictness */.VD)(b.finding.effect) ||
        (0,canonical/* byCodeUnit */.X)(a.finding.rule, b.finding.rule) ||
        (0,canonical/* byCodeUnit */.X)(a.finding.subject, b.finding.subject) ||
        (0,canonical/* byCodeUnit */.X)(a.key, b.key));
}

// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var pattern = __webpack_require__(61722);
;// CONCATENATED MODULE: ./build/src/policy/waive.js




/** The first moment at which a waiver no longer counts: it is valid to the end of its day, UTC. */
function expiryOf(waiver) {
    return Date.parse(`${waiver.expires}T00:00:00Z`) + 86_400_000;
}
/** Prepares the waivers of this gate. Those with an advisory are looked up by it, so that hundreds cost nothing. */
function waiversOf(all, facts) {
    const now = Date.parse(facts.now);
    const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
    const byIndex = new Map();
    for (const waiver of speaking) {
        const matches = compileMatch(waiver.match, 'every', facts.versions);
        const candidate = { waiver, matches, live: now < expiryOf(waiver) };
        for (const key of new Set(indexKeys(waiver))) {
            const list = byIndex.get(key);
            if (list === undefined)
                byIndex.set(key, [candidate]);
            else
                list.push(candidate);
        }
    }
    const used = new Set();
    return {
        waive(judged) {
            // A fault has no subject that a waiver could have meant.
            if (judged.fault)
                return null;
            let best = null;
            for (const key of lookupKeys(judged)) {
                for (const { waiver, matches, live } of byIndex.get(key) ?? []) {
                    if (matches(judged) !== 'yes')
                        continue;
                    used.add(waiver);
                    if (live)
                        best = best === null ? waiver : preferred(best, waiver);
                }
            }
            return best;
        },
        uses: (judged) => all.map((waiver) => ({
            waiver,
            used: used.has(waiver) || !judged.has(waiver.rule) || !speaking.includes(waiver),
        })),
    };
}
/** The most telling keys of a waiver: its advisory, else the names it lists, else its rule alone. */
function indexKeys({ rule, match }) {
    if (match.advisory !== undefined)
        return [`${rule} advisory ${match.advisory}`];
    const patterns = match.packages?.map(pattern/* parsePackagePattern */.SP);
    if (patterns === undefined || patterns.some((pattern) => pattern === null || (0,glob/* isGlob */.fg)(pattern.name))) {
        return [`${rule} any`];
    }
    return patterns.map((pattern) => `${rule} package ${pattern?.ecosystem}:${pattern?.name}`);
}
function lookupKeys({ rule, outcome, package: one }) {
    const keys = [`${rule} any`];
    if (one !== null)
        keys.push(`${rule} package ${one.ecosystem}:${(0,pattern/* comparableName */._t)(one.ecosystem, one.name)}`);
    if (outcome.advisory === undefined)
        return keys;
    for (const id of [outcome.advisory.id, ...outcome.advisory.aliases])
        keys.push(`${rule} advisory ${id}`);
    return keys;
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
    const enabled = [...context.rules, ...missingRules(policy, context.rules)].flatMap((rule) => enable(rule, policy, facts) ?? []);
    const waivers = waiversOf(policy.waivers, facts);
    const findings = [];
    const judge = (one, given) => {
        const wasThere = baselineOf(one, given);
        for (const judged of judgeRule(one, given)) {
            findings.push(findingOf(judged, wasThere(judged), waivers.waive(judged), facts.graph));
        }
    };
    const first = enabled.filter(({ rule }) => !needsWaivers(rule));
    for (const one of first)
        judge(one, facts);
    const uses = waivers.uses(new Set(first.map(({ rule }) => rule.id)));
    for (const one of enabled)
        if (needsWaivers(one.rule))
            judge(one, { ...facts, waivers: uses });
    findings.sort(byStrictness);
    const counting = findings.filter(({ finding }) => finding.waiver === null);
    return {
        schemaVersion: 1,
        tool: context.tool,
        gate: facts.gate,
        verdict: (0,gate/* strictestVerdict */.TN)(counting.map(({ finding }) => (0,effects/* verdictOf */.Vj)(finding.effect))),
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
        gates: gate/* GATES */.JH,
        needs: [],
        effect: 'deny',
        options: {},
        examples: [],
        check: () => {
            throw new errors/* UsageError */.eb('this version of Lockgate has no such rule');
        },
    }));
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(80860);
;// CONCATENATED MODULE: ./build/src/gates/judge.js





const NO_ADVISORIES = { matches: new Map(), sources: [], unavailable: [] };
/** Collects the facts that the rules enabled in this gate need, and judges them: collect → evaluate. */
async function judge(input, ports) {
    const { gate, now, policy, graph, base } = input;
    const needed = neededFacts(policy, gate);
    const changes = base === null ? [] : diffGraphs(base, graph, versions/* versionSchemes */.r);
    const [advisories, registry] = await Promise.all([
        needed.has('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : NO_ADVISORIES,
        needed.has('registry') ? ports.registry(arriving(changes)) : new Map(),
    ]);
    const facts = {
        gate,
        now,
        graph,
        base,
        changes,
        advisories,
        registry,
        pullRequest: input.pullRequest,
        release: input.release,
        artifacts: input.artifacts,
        waivers: [],
        policy: { merge: policy.merge, publish: policy.publish, mode: policy.mode, advisories: policy.advisories },
        versions: versions/* versionSchemes */.r,
    };
    const graphDigest = ports.hasher.sha256(graphText(graph));
    return { decision: evaluate(facts, policy, { rules: rules/* rules */.a, tool: ports.tool, graphDigest }), facts };
}
function neededFacts(policy, gate) {
    const enabled = rules/* rules */.a.filter((rule) => rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)));
    return new Set(enabled.flatMap((rule) => rule.needs));
}
/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
function queriesOf(graphs) {
    const packages = new Map();
    for (const graph of graphs)
        for (const [purl, one] of graph.packages)
            packages.set(purl, one);
    return [...packages.values()]
        .filter((one) => one.entries.some((entry) => entry.source.type !== 'workspace'))
        .map(({ ecosystem, name, version, purl }) => ({ ecosystem, name, version, purl }));
}
function arriving(changes) {
    return changes.flatMap((change) => change.after);
}


/***/ }),

/***/ 72386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings),
/* harmony export */   j: () => (/* binding */ gateFinding)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35736);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60163);
/* harmony import */ var _policy_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23650);



/** A refusal as a finding of the rule id `gate`; it holds, because a person may well decide otherwise. */
const gateFinding = ({ subject, message, remedy }) => ({
    rule: 'gate',
    state: 'fail',
    effect: 'hold',
    subject,
    package: null,
    advisory: null,
    message,
    remedy,
    paths: [],
    location: null,
    preexisting: false,
    waiver: null,
    evidence: {},
});
/** The decision with further findings, in the order of every report; the verdict can only become stricter. */
function withFindings(decision, further) {
    if (further.length === 0)
        return decision;
    const findings = [...decision.findings, ...further].sort((a, b) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(a.effect) - (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(b.effect) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rule, b.rule) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.subject, b.subject));
    const counting = further.filter((finding) => finding.waiver === null);
    return {
        ...decision,
        verdict: (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .strictestVerdict */ .TN)([decision.verdict, ...counting.map((finding) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(finding.effect))]),
        findings,
    };
}


/***/ }),

/***/ 26216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ reviewStepLine),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Kp: () => (/* binding */ planReview)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47234);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _policy_effects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23650);
/* harmony import */ var _subtree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25169);




/** What a decision makes visible, in the order in which it is shown: the check that blocks comes first. */
function planReview(decision, settings, render) {
    const steps = [];
    const { head, pullRequest } = settings;
    if (settings.checkName !== null)
        steps.push({ kind: 'check', output: checkOutput(decision, settings.checkName, settings, render) });
    if (pullRequest !== null && settings.comment !== 'never') {
        const onlyUpdate = settings.comment === 'auto' && !decision.findings.some(speaks);
        steps.push({ kind: 'comment', number: pullRequest, body: render.comment(decision), onlyUpdate });
    }
    if (settings.sarif !== 'never') {
        steps.push({ kind: 'sarif', commit: head, ref: settings.ref, sarif: render.sarif(decision) });
    }
    return steps;
}
/** A step as one line for a person. */
function reviewStepLine(step) {
    switch (step.kind) {
        case 'check':
            return `report the check ${step.output.name} at ${step.output.headSha}: ${step.output.conclusion}`;
        case 'comment':
            return `${step.onlyUpdate ? 'update an earlier' : 'write or update our'} comment on #${step.number}`;
        case 'sarif':
            return `upload SARIF for ${step.commit}`;
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(step);
    }
}
/** Whether a reader has to know: not what the base had already, nor what was waived. */
const speaks = (finding) => !finding.preexisting && finding.waiver === null && finding.effect !== 'note';
function checkOutput(decision, name, settings, render) {
    return {
        name,
        headSha: settings.head,
        conclusion: conclusionOf(decision),
        title: titleOf(decision),
        summary: render.summary(decision),
        annotations: annotationsOf(decision, settings.directory),
    };
}
/** Neutral satisfies a required check, so only a policy that never blocks may end in it: a hold is a failure. */
function conclusionOf(decision) {
    if (decision.mode === 'report')
        return 'neutral';
    return (0,_domain_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatus */ .$)(decision) === 0 ? 'success' : 'failure';
}
function titleOf({ verdict, findings }) {
    const count = findings.filter(speaks).length;
    return `${verdict}: ${count === 0 ? 'nothing to report' : `${count} finding${count === 1 ? '' : 's'}`}`;
}
/** One for each finding that has a line, the strictest first. */
function annotationsOf(decision, directory) {
    return decision.findings
        .filter(speaks)
        .toSorted((a, b) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .strictness */ .VD)(a.effect) - (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .strictness */ .VD)(b.effect))
        .flatMap(({ location, effect, rule, message, remedy, advisory }) => {
        if (location === null)
            return [];
        return {
            path: (0,_subtree_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .M)(directory) + location.file,
            line: location.line,
            level: levelOf(effect),
            title: advisory === null ? rule : `${rule}: ${advisory.id}`,
            message: `${message}\n${remedy}`,
        };
    });
}
function levelOf(effect) {
    switch (effect) {
        case 'deny':
        case 'hold':
        case 'indeterminate':
            return 'failure';
        case 'warn':
            return 'warning';
        case 'note':
            return 'notice';
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(effect);
    }
}


/***/ }),

/***/ 25169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ prefixOf),
/* harmony export */   d: () => (/* binding */ subtree)
/* harmony export */ });
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
/** `packages/a/` for `./packages/a`; empty for the root. */
function prefixOf(directory) {
    const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '' : `${parts.join('/')}/`;
}


/***/ })

};
