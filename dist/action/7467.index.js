export const id = 7467;
export const ids = [7467];
export const modules = {

/***/ 7467:
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
/**
 * Runs one git command that only reads, with `input` on its standard input. Rejects with {@link GitError} on any exit
 * status but 0, and on a cut output.
 */
async function runGit(directory, args, input) {
    // Loaded here, because not every project is in a repository.
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
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
        read: async (file) => readInside(root, file),
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
// Synchronous as the listing is: a local file is there sooner than a thread that would fetch it.
function readInside(root, file) {
    try {
        const real = external_node_fs_.realpathSync.native(root);
        const target = external_node_fs_.realpathSync.native(external_node_path_.join(real, file));
        if (!contains(real, target))
            throw unreadable(file, 'it is a link that leads out of the directory');
        const stats = (0,external_node_fs_.statSync)(target);
        if (!stats.isFile())
            throw unreadable(file, 'it is no regular file');
        if (stats.size > MAX_FILE)
            throw unreadable(file, `it has ${stats.size} bytes, more than 256 MiB`);
        return (0,external_node_fs_.readFileSync)(target);
    }
    catch (error) {
        throw error instanceof errors/* LockgateError */.vP ? error : unreadable(file, (0,errors/* messageOf */.bD)(error), error);
    }
}
const unreadable = (file, reason, cause) => new errors/* LockgateError */.vP('UNREADABLE', `${(0,errors/* quote */.hD)(file)} can't be read: ${reason}`, cause);

// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(86483);
// EXTERNAL MODULE: ./build/src/domain/record/record.js + 2 modules
var record = __webpack_require__(21206);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(79097);
// EXTERNAL MODULE: ./build/src/ecosystems/read-graph.js + 4 modules
var read_graph = __webpack_require__(18493);
// EXTERNAL MODULE: ./build/src/ecosystems/vex/read.js
var vex_read = __webpack_require__(84843);
// EXTERNAL MODULE: ./build/src/gates/judge.js + 2 modules
var judge = __webpack_require__(80363);
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
    await (0,subtree/* requireDirectory */.T)(input.directory, ports.tree);
    const tree = (0,subtree/* subtree */.dY)(ports.tree, input.directory);
    const [graph, vex] = await Promise.all([(0,read_graph/* readGraph */.t)(tree), (0,vex_read/* readVex */.i)(tree)]);
    const judged = await (0,judge/* judge */.S4)({
        gate: 'audit',
        now: input.now,
        policy,
        graph,
        base: null,
        vex,
        pullRequest: evidence/* absent */.Ge,
        release: evidence/* absent */.Ge,
        artifacts: evidence/* absent */.Ge,
    }, await ports.judging(policy));
    const { decision } = judged;
    const steps = planAudit(decision, { ...input, issue: input.issue && (await isDefault(input, ports)) }, ports.render);
    const result = { decision, policy, judged, steps };
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
// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
;// CONCATENATED MODULE: ./build/src/gates/review/forsaken.js



/**
 * The graph of a change, in which manifests that lose their lockfile by it are told as such. Below another project's
 * lockfile such a manifest looks like one of the many that were never locked; only beside its base does it show that
 * what it installs is judged by nobody any more. The same graph where there is none.
 */
function withForsaken(base, graph) {
    const open = new Set(base.problems.map(({ location }) => location.file));
    const lockedBy = lockfilesOf(base, graph);
    const problems = graph.problems.map((problem) => {
        const { file } = problem.location;
        const lockfile = lockedBy.get(file) ?? lockedBy.get((0,paths/* folderOf */.yS)(file));
        if (problem.apart === undefined || open.has(file) || lockfile === undefined)
            return problem;
        return {
            location: problem.location,
            message: `Before the change ${(0,errors/* quote */.hD)(lockfile)} locked what the file asks for, and now nothing does.`,
            remedy: 'Keep the file in a lockfile, or remove it.',
        };
    });
    const changed = problems.some((problem, index) => problem !== graph.problems[index]);
    return changed ? { ...graph, problems: problems.sort(assemble/* byProblem */.vM) } : graph;
}
/** The lockfile that had a manifest, by the manifest; and one that is gone, by its folder. */
function lockfilesOf(base, { files }) {
    const lockfiles = new Map();
    for (const { file, declarations } of base.projects) {
        if (!files.includes(file))
            lockfiles.set((0,paths/* folderOf */.yS)(file), file);
        for (const { location } of declarations)
            lockfiles.set(location.file, file);
    }
    return lockfiles;
}

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
    await (0,subtree/* requireDirectory */.T)(directory, after, before);
    const files = [];
    const read = (path) => {
        files.push(path);
        return github.file(path, base);
    };
    const [policy, vex, baseGraph, headGraph] = await Promise.all([
        ports.policy(read),
        (0,vex_read/* readVex */.i)((0,subtree/* subtree */.dY)(policyTree, directory)),
        (0,read_graph/* readGraph */.t)((0,subtree/* subtree */.dY)(before, directory)),
        (0,read_graph/* readGraph */.t)((0,subtree/* subtree */.dY)(after, directory)),
    ]);
    const policyEdits = await editsOf(files, policyTree, before, after);
    return {
        commits: { base, head, mergeBase },
        policy,
        vex,
        policyEdits,
        base: baseGraph,
        graph: withForsaken(baseGraph, headGraph),
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

// EXTERNAL MODULE: ./build/src/ecosystems/github-actions/uses-lines.js
var uses_lines = __webpack_require__(63759);
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
    const prefix = (0,subtree/* prefixOf */.MT)(directory);
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

/** The names that Lockgate has. */
const LOCKGATE = { action: 'lockgate/lockgate', npm: 'lockgate' };
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
    const { decision, policy, judged } = await judgedOnce(input, pullRequest, ports);
    const required = await github.requiredChecks(pullRequest.base.ref);
    const plan = planMerge({ decision, pullRequest, merge: policy.merge, required, own: input.own });
    if (input.dryRun)
        return { decision, policy, judged, merged: 'no', reason: `Dry run. ${plan.reason}`, steps: plan.steps };
    const result = await actMerge(plan.steps, pullRequest, github);
    if (result.state !== 'refused')
        return { decision, policy, judged, ...outcomeOf(result, plan), steps: plan.steps };
    // What was approved a moment ago must not count for whatever the pull request is now.
    await actMerge(withdraw(input.number), pullRequest, github);
    const { reason, remedy } = result;
    const refusal = (0,gates_refusal/* gateFinding */.j)({ subject: `#${input.number}`, message: reason, remedy });
    return { decision: (0,gates_refusal/* withFindings */.$)(decision, [refusal]), policy, judged, merged: 'no', reason, steps: plan.steps };
}
/** The decision. A push that can't be judged must not merge on what was judged before it, so all is taken back first. */
async function judgedOnce(input, pullRequest, ports) {
    const commits = { base: pullRequest.base.sha, head: pullRequest.head.sha };
    try {
        const change = await collectChange(commits, input.directory, ports.github, ports);
        return { policy: change.policy, ...(await decide(input, pullRequest, change, ports)) };
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
    const { policy, base, graph, vex, policyEdits, trees } = change;
    const facts = { now: input.now, policy, graph, base, vex, release: evidence/* absent */.Ge, artifacts: evidence/* absent */.Ge };
    const judging = await ports.judging(policy);
    const review = await (0,judge/* judge */.S4)({ ...facts, gate: 'review', pullRequest: evidence/* absent */.Ge }, judging);
    const own = await (0,judge/* judge */.S4)({ ...facts, gate: 'merge', pullRequest: (0,evidence/* available */.qC)(relativeTo(pullRequest, input.directory)) }, judging);
    const files = pullRequest.files.state === 'available' ? pullRequest.files.value : [];
    const refusals = refusalsOf({
        pullRequest,
        expectedHead: input.head,
        policyEdits,
        selfUpdates: await selfUpdates(own.facts.changes, files, trees, input.self),
        missingSafeguards: policy.merge === null ? [] : missingSafeguards(policy),
        mayWriteWorkflows: input.mayWriteWorkflows,
    });
    const added = [...onlyInReview(review, own), ...refusals.map(gates_refusal/* gateFinding */.j)];
    return { decision: (0,gates_refusal/* withFindings */.$)(own.decision, added), judged: own };
}
/** What a rule says in the review gate alone; nothing merges that could not pass a review. */
function onlyInReview({ decision: review }, { decision: own }) {
    const told = new Set(own.findings.map((finding) => JSON.stringify(finding)));
    return review.findings.filter((finding) => !told.has(JSON.stringify(finding)));
}

// EXTERNAL MODULE: ./build/src/gates/replay.js
var replay = __webpack_require__(44319);
// EXTERNAL MODULE: ./build/src/gates/review/plan.js
var plan = __webpack_require__(26216);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/policy/extend/locks.js
var locks = __webpack_require__(51657);
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
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/rules/index.js + 39 modules
var rules = __webpack_require__(37948);
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
        return [(0,gates_refusal/* gateFinding */.j)({ subject: file, message, remedy: 'Correct it before it is merged.' })];
    }
    const message = `What the new policy would change can't be told: ${why}.`;
    const remedy = 'Run "lockgate policy show" on it, with a token that may read all that it extends.';
    return [{ ...(0,gates_refusal/* gateFinding */.j)({ subject: file, message, remedy }), effect: 'warn' }];
}
/** The file itself is at fault, not the way to it. */
const isAnswerable = (error) => error instanceof errors/* LockgateError */.vP && (error.code === 'USAGE' || error.code === 'UNREADABLE');
function brokenBy({ uri, line, column, message, remedy }, directory) {
    const place = `${uri}:${line}:${column}`;
    const finding = (0,gates_refusal/* gateFinding */.j)({
        subject: uri,
        message: `The new policy can't be used, and once it is merged nothing would be judged: ${place}: ${message}.`,
        remedy,
    });
    // Findings are placed relative to the judged directory.
    const prefix = (0,subtree/* prefixOf */.MT)(directory);
    const isInside = !uri.includes(':') && uri.startsWith(prefix);
    return isInside ? { ...finding, location: { file: uri.slice(prefix.length), line, column } } : finding;
}

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
    const collected = await collectChange(commits, directory, ports.github, ports);
    const { policy, policyEdits, base, graph, vex } = collected;
    const facts = { now, policy, graph, base, vex, pullRequest: evidence/* absent */.Ge, release: evidence/* absent */.Ge, artifacts: evidence/* absent */.Ge };
    const judging = await ports.judging(policy);
    const judged = await (0,judge/* judge */.S4)({ gate: 'review', ...facts }, judging);
    const proposal = proposed(collected, directory, ports);
    const told = proposal && (await proposalOf(proposal, judged, { gate: 'review', ...facts }, judging, directory));
    const decision = (0,gates_refusal/* withFindings */.$)(judged.decision, told?.findings ?? []);
    const policyChange = told?.change ?? null;
    const pullRequest = change.kind === 'pull-request' ? change.number : null;
    const steps = (0,plan/* planReview */.Kp)(decision, { ...input, head: commits.head, pullRequest, policyChange }, ports.render);
    const shown = await showReview(input.dryRun ? [] : steps, ports.github);
    return { decision, policy, judged, commits, policyEdits, policyChange, steps, shown };
}
/** The policy of the head, where the change edits the policy; null: it does not. */
function proposed({ policyEdits, commits, trees }, directory, ports) {
    if (policyEdits.length === 0)
        return null;
    const read = (path) => ports.github.file(path, commits.head);
    return {
        files: policyEdits,
        policy: () => (ports.proposedPolicy === undefined ? ports.policy(read) : ports.proposedPolicy(read)),
        vex: () => (0,vex_read/* readVex */.i)((0,subtree/* subtree */.dY)(trees.after, directory)),
    };
}
async function commitsOf(change, { github }) {
    if (change.kind === 'merge-group')
        return { base: change.base, head: change.head };
    const heads = await github.pullRequestHeads(change.number);
    return { base: heads.baseSha, head: change.head ?? heads.headSha };
}

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(35830);
// EXTERNAL MODULE: ./build/src/action/ports.js + 69 modules
var action_ports = __webpack_require__(64187);
// EXTERNAL MODULE: ./build/src/action/run.js
var action_run = __webpack_require__(58509);
;// CONCATENATED MODULE: ./build/src/action/gates.js


















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
            const { runPublish } = await __webpack_require__.e(/* import() */ 7867).then(__webpack_require__.bind(__webpack_require__, 97867));
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
    const edits = result.policyEdits.map((file) => `The change edits ${(0,errors/* quote */.hD)(file)}; it was judged by the policy before the edit.`);
    return { ...told(result, plan/* reviewStepLine */.$1, run, edits), policyChange: result.policyChange };
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
        self: LOCKGATE,
        // GitHub never lets the token of a workflow change workflows; an App's may.
        mayWriteWorkflows: (await ports.github.account()).id !== options/* ACTIONS_ACCOUNT */.Y.id,
        dryRun: inputs.dryRun,
    }, ports);
    return {
        ...told(result, mergeStepLine, run, [`merged: ${result.merged}. ${result.reason}`]),
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
    return told(result, auditStepLine, run);
}
/** What a gate tells of its run; `first` stands before what every gate has to say. */
function told(result, lineOf, run, first = []) {
    const plan = result.steps.map((step) => `plan: ${lineOf(step)}`);
    return {
        ...(0,action_run/* shown */.S)(result.decision, run),
        files: recordFile(result),
        // In a dry run, what the real run would do.
        lines: [...first, ...overruled(result.policy), ...(run.inputs.dryRun ? plan : [])],
    };
}
/** What the gate decided with all that it was decided from, to be kept. */
const recordFile = (result) => ({
    decision: {
        name: 'decision.json',
        bytes: new TextEncoder().encode((0,record/* writeRecord */.r)((0,replay/* recordOf */.z)(result), platform/* nodeHasher */.a)),
    },
});
/** What of the repository's policy the floor does not let count: its author is to learn it. */
const overruled = ({ floor }) => (floor?.overruled ?? []).map(({ origin, message }) => (0,reports_escape/* escapeLog */.Ah)(`${origin.uri}:${origin.line}: ${message}`));
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
/* harmony export */   VN: () => (/* binding */ assembleGraph),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   vM: () => (/* binding */ byProblem)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35736);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69468);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60818);



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

/***/ 15338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ graphText)
/* harmony export */ });
/* unused harmony export emptyGraph */
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60818);

const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [], unaudited: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it. In pieces, because
 * the whole of a large tree would be the largest thing that a run ever holds.
 */
function* graphText(graph) {
    let text = '[';
    let separator = '';
    for (const one of graph.packages.values()) {
        text += separator + JSON.stringify(rowOf(one));
        separator = ',';
        if (text.length < PIECE)
            continue;
        yield text;
        text = '';
    }
    yield `${text}]`;
}
/** Characters. */
const PIECE = 1 << 16;
const rowOf = ({ purl, scope, direct, dependencies, entries }) => [
    purl,
    scope,
    direct,
    dependencies,
    entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own, claimed }) => [
        key,
        [location.file, location.line, location.column ?? null],
        (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(source),
        integrity,
        bundled,
        license,
        installScript,
        alias,
        own,
        ...(claimed === undefined ? [] : [claimed]),
    ]),
];


/***/ }),

/***/ 89053:
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

/***/ 95923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ sourceInfo),
/* harmony export */   bf: () => (/* binding */ advisoryFacts),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98851);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12024);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60818);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70439);




const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha256: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const conflict = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    about: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['affected', 'severity']),
    answers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const match = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    severity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o),
    malware: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    fixedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    uncertain: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    conflicts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(conflict)),
});
const known = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    ranges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_KINDS */ .dP), version: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }))),
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const sourceInfo = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    asOf: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(sha256),
    ecosystems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .SQ))),
});
const advisoryFacts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    matches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(match)),
    known: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(known))),
    denied: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq))),
    sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(sourceInfo),
    unavailable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ source: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
});


/***/ }),

/***/ 67270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ decisionShape),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony export tool */
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98851);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60163);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60818);
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95923);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92766);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70439);






const finding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    rule: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['fail', 'indeterminate']),
    effect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['deny', 'hold', 'warn', 'note', 'indeterminate']),
    subject: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        purl: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .SQ),
        name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW),
        direct: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    })),
    advisory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        severity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_advisory_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o),
        fixedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    })),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    remedy: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)),
    location: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5),
    preexisting: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    waiver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ owner: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, expires: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    evidence: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainObject */ .ov,
});
const tool = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['lockgate']), version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const decisionShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1]),
    tool,
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES */ .JH),
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
    mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['enforce', 'report']),
    now: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    policy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ uri: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }),
    advisories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceInfo */ .AJ) }),
    graph: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ packages: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, manifests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(finding),
});


/***/ }),

/***/ 92766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   W3: () => (/* binding */ changeShape),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   i0: () => (/* binding */ graphShape),
/* harmony export */   m4: () => (/* binding */ packageShape)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35736);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32566);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70439);




const location = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, line: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, column: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai) });
const scope = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW);
const source = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['registry', 'git', 'url', 'file', 'workspace']),
    url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    others: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    registry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    unverified: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([true])),
});
const entry = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    key: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    location,
    source,
    integrity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    bundled: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    license: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    installScript: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    alias: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    scope,
    claimed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const packageShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    scope,
    direct: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    entries: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(entry),
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    ranges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq))),
});
/**
 * Packages are written once, in a table, and elsewhere as their row: base and changes hold nearly the same ones.
 * `rows` grows as packages are written; to read, hand it in whole.
 */
function packageTable(rows = []) {
    const known = new Map();
    const row = {
        write(one) {
            const key = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(packageShape.write(one));
            const before = known.get(key);
            if (before !== undefined)
                return before;
            known.set(key, rows.length);
            rows.push(one);
            return rows.length - 1;
        },
        read(json, at) {
            const one = typeof json === 'number' ? rows[json] : undefined;
            if (one === undefined)
                throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'a row of facts.packages');
            return one;
        },
    };
    return { rows, row };
}
const declaration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    range: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    scope,
    location,
    resolved: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    mismatch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const project = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    declarations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(declaration),
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const problem = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    location,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    remedy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    apart: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
});
const unaudited = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, location });
/** A graph whose packages are rows. They are found again by their purl, in the order in which they stood. */
const graphShape = (row) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    packages: {
        write: (packages) => [...packages.values()].map((one) => row.write(one)),
        read: (json, at) => new Map((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row)
            .read(json, at)
            .map((one) => [one.purl, one])),
    },
    projects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(project),
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    problems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(problem),
    unaudited: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(unaudited),
});
const changeShape = (row) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['added', 'removed', 'updated', 'altered']),
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row),
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row),
    level: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .UPDATE_LEVELS */ .I)),
    scope,
    direct: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
});


/***/ }),

/***/ 21206:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ writeRecord)
});

// UNUSED EXPORTS: readRecord

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(60163);
// EXTERNAL MODULE: ./build/src/domain/record/advisories.js
var advisories = __webpack_require__(95923);
// EXTERNAL MODULE: ./build/src/domain/record/decision.js
var record_decision = __webpack_require__(67270);
// EXTERNAL MODULE: ./build/src/domain/record/shape.js
var record_shape = __webpack_require__(70439);
;// CONCATENATED MODULE: ./build/src/domain/record/evidence.js

const absence = (0,record_shape/* object */.Ik)({ state: (0,record_shape/* oneOf */.yL)(['absent']) });
const failure = (0,record_shape/* object */.Ik)({
    state: (0,record_shape/* oneOf */.yL)(['unavailable']),
    reason: record_shape/* text */.Qq,
});
/** A fact, or why it could not be had. */
const evidence_evidence = (shape) => ({
    write: (one) => (one.state === 'available' ? { state: one.state, value: shape.write(one.value) } : one),
    read: (json, at) => {
        const given = (0,record_shape/* asObject */.eB)(json, at);
        if (given['state'] === 'absent')
            return absence.read(json, at);
        if (given['state'] === 'unavailable')
            return failure.read(json, at);
        if (given['state'] !== 'available' || !Object.hasOwn(given, 'value') || Object.keys(given).length !== 2)
            throw (0,record_shape/* wrong */.Qm)(at, 'a fact with its state');
        return { state: 'available', value: shape.read(given['value'], `${at}.value`) };
    },
});
const evidence_registryVersion = (0,record_shape/* object */.Ik)({
    integrity: (0,record_shape/* list */.p_)(record_shape/* text */.Qq),
    tarball: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
});
const account = (0,record_shape/* object */.Ik)({
    login: record_shape/* text */.Qq,
    id: record_shape/* number */.ai,
    type: (0,record_shape/* oneOf */.yL)(['User', 'Bot', 'Organization', 'Mannequin']),
});
const evidence_pullRequest = (0,record_shape/* object */.Ik)({
    number: record_shape/* number */.ai,
    nodeId: record_shape/* text */.Qq,
    state: (0,record_shape/* oneOf */.yL)(['open', 'closed']),
    draft: record_shape/* flag */.Jt,
    title: record_shape/* text */.Qq,
    author: (0,record_shape/* nullable */.me)(account),
    head: (0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, ref: record_shape/* text */.Qq, repoId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai) }),
    base: (0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, ref: record_shape/* text */.Qq, repoId: record_shape/* number */.ai }),
    commits: evidence_evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, author: (0,record_shape/* nullable */.me)(account), message: record_shape/* text */.Qq, signedByGitHub: record_shape/* flag */.Jt }))),
    pushes: evidence_evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ actor: (0,record_shape/* nullable */.me)(account), before: record_shape/* text */.Qq, after: record_shape/* text */.Qq, type: record_shape/* text */.Qq }))),
    files: evidence_evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({
        path: record_shape/* text */.Qq,
        status: (0,record_shape/* oneOf */.yL)(['added', 'removed', 'modified', 'renamed']),
        modeBefore: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
        modeAfter: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
        onlyUsesRefs: (0,record_shape/* nullable */.me)(record_shape/* flag */.Jt),
        onlyDependencies: (0,record_shape/* nullable */.me)(record_shape/* flag */.Jt),
    }))),
    requiredChecks: evidence_evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ context: record_shape/* text */.Qq, appId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai) }))),
    checks: evidence_evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ name: record_shape/* text */.Qq, appId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai), conclusion: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq) }))),
});
const evidence_release = (0,record_shape/* object */.Ik)({
    tag: record_shape/* text */.Qq,
    commit: record_shape/* text */.Qq,
    manifest: (0,record_shape/* object */.Ik)({ file: record_shape/* text */.Qq, name: record_shape/* text */.Qq, version: record_shape/* text */.Qq }),
    onProtectedBranch: evidence_evidence(record_shape/* flag */.Jt),
    tagProtected: evidence_evidence(record_shape/* flag */.Jt),
});
const evidence_artifact = (0,record_shape/* object */.Ik)({
    ecosystem: (0,record_shape/* oneOf */.yL)(['npm']),
    name: record_shape/* text */.Qq,
    version: record_shape/* text */.Qq,
    filename: record_shape/* text */.Qq,
    size: record_shape/* number */.ai,
    sha256: record_shape/* text */.Qq,
    sha512: record_shape/* text */.Qq,
    files: (0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ path: record_shape/* text */.Qq, size: record_shape/* number */.ai, mode: record_shape/* number */.ai, secrets: (0,record_shape/* list */.p_)(record_shape/* text */.Qq) })),
    entryPoints: (0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ field: record_shape/* text */.Qq, path: record_shape/* text */.Qq })),
});

// EXTERNAL MODULE: ./build/src/domain/record/graph.js
var record_graph = __webpack_require__(92766);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(98851);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(32566);
;// CONCATENATED MODULE: ./build/src/domain/record/policy.js







const match = (0,record_shape/* object */.Ik)({
    ecosystems: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(domain_package/* ECOSYSTEMS */.SQ))),
    scopes: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(domain_package/* SCOPES */.iW))),
    packages: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)(record_shape/* text */.Qq)),
    paths: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)(record_shape/* text */.Qq)),
    purls: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)(record_shape/* text */.Qq)),
    advisory: (0,record_shape/* optional */.lq)(record_shape/* text */.Qq),
});
const origin = (0,record_shape/* object */.Ik)({ uri: record_shape/* text */.Qq, line: record_shape/* number */.ai, column: record_shape/* number */.ai });
const gates = (0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(gate/* GATES */.JH));
const one = (0,record_shape/* oneOf */.yL)(policy/* EFFECTS */.tQ);
const bySeverity = (0,record_shape/* object */.Ik)(Object.fromEntries(advisory/* SEVERITIES */.o.map((severity) => [severity, one])));
const config = (0,record_shape/* object */.Ik)({
    effect: (0,record_shape/* textOr */.ph)(one, bySeverity),
    unavailable: (0,record_shape/* nullable */.me)((0,record_shape/* oneOf */.yL)(['deny', 'hold', 'warn'])),
    match,
    except: (0,record_shape/* nullable */.me)(match),
    gates,
    options: record_shape/* plainObject */.ov,
    origin,
    places: (0,record_shape/* optional */.lq)((0,record_shape/* record */.g1)(origin)),
});
/** A waiver: of the policy, or of a VEX document. */
const waiver = (0,record_shape/* object */.Ik)({
    rule: record_shape/* text */.Qq,
    match,
    gates: (0,record_shape/* nullable */.me)(gates),
    reason: record_shape/* text */.Qq,
    owner: record_shape/* text */.Qq,
    expires: record_shape/* text */.Qq,
    origin,
});
const allowance = (0,record_shape/* object */.Ik)({
    ecosystems: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(domain_package/* ECOSYSTEMS */.SQ))),
    scopes: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(domain_package/* SCOPES */.iW))),
    updates: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(version/* UPDATE_LEVELS */.I))),
    packages: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)(record_shape/* text */.Qq)),
    from: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)(record_shape/* text */.Qq)),
});
const merge = (0,record_shape/* object */.Ik)({
    authors: (0,record_shape/* list */.p_)((0,record_shape/* textOr */.ph)(record_shape/* text */.Qq, (0,record_shape/* object */.Ik)({ login: record_shape/* text */.Qq, id: record_shape/* number */.ai }))),
    allow: (0,record_shape/* list */.p_)(allowance),
    within: (0,record_shape/* optional */.lq)((0,record_shape/* list */.p_)((0,record_shape/* list */.p_)(allowance))),
    method: (0,record_shape/* oneOf */.yL)(['merge', 'squash', 'rebase']),
});
const publish = (0,record_shape/* object */.Ik)({
    npm: (0,record_shape/* nullable */.me)((0,record_shape/* object */.Ik)({ access: (0,record_shape/* oneOf */.yL)(['public', 'restricted']), tag: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq) })),
    release: record_shape/* flag */.Jt,
});
const policy_advisories = (0,record_shape/* object */.Ik)({
    sources: (0,record_shape/* nullable */.me)((0,record_shape/* list */.p_)((0,record_shape/* oneOf */.yL)(policy/* ADVISORY_SOURCES */.XY))),
    maxAge: (0,record_shape/* nullable */.me)(record_shape/* number */.ai),
});
const services = (0,record_shape/* record */.g1)(record_shape/* text */.Qq);
const floor = (0,record_shape/* object */.Ik)({
    uri: record_shape/* text */.Qq,
    digest: advisories/* sha256 */.sc,
    overruled: (0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ origin, message: record_shape/* text */.Qq })),
});
/** The whole effective policy. */
const policy_policyShape = (0,record_shape/* object */.Ik)({
    uri: record_shape/* text */.Qq,
    digest: advisories/* sha256 */.sc,
    mode: (0,record_shape/* oneOf */.yL)(['enforce', 'report']),
    rules: (0,record_shape/* map */.Tj)((0,record_shape/* object */.Ik)({ locked: record_shape/* flag */.Jt, configs: (0,record_shape/* list */.p_)(config) })),
    merge: (0,record_shape/* nullable */.me)(merge),
    publish,
    advisories: policy_advisories,
    services,
    waivers: (0,record_shape/* list */.p_)(waiver),
    origins: (0,record_shape/* optional */.lq)((0,record_shape/* record */.g1)(origin)),
    floor: (0,record_shape/* optional */.lq)(floor),
});

;// CONCATENATED MODULE: ./build/src/domain/record/record.js









/** A time that is none would make every waiver one that has ended, or stop a replay half-way. */
const moment = {
    ...record_shape/* text */.Qq,
    read: (json, at) => {
        const time = record_shape/* text */.Qq.read(json, at);
        if (Number.isNaN(Date.parse(time)))
            throw (0,record_shape/* wrong */.Qm)(at, 'a moment');
        return time;
    },
};
const vex = (0,record_shape/* object */.Ik)({ waivers: (0,record_shape/* list */.p_)(waiver), problems: (0,record_shape/* list */.p_)(record_graph/* problem */.CC) });
const run = (0,record_shape/* object */.Ik)({ gate: (0,record_shape/* oneOf */.yL)(gate/* GATES */.JH), now: moment });
const digests = (0,record_shape/* map */.Tj)(record_shape/* text */.Qq);
/**
 * The record as canonical JSON (RFC 8785 for our subset: sorted keys, no white space), the same bytes for the
 * same record. Each section has its sha256, so that it can be told which one was altered.
 */
function writeRecord(given, hasher) {
    const { facts, policy, decision, added } = given;
    const table = (0,record_graph/* packageTable */.dE)();
    const graph = (0,record_graph/* graphShape */.i0)(table.row);
    const sections = {
        run: run.write(facts),
        graph: graph.write(facts.graph),
        base: (0,record_shape/* nullable */.me)(graph).write(facts.base),
        changes: (0,record_shape/* list */.p_)((0,record_graph/* changeShape */.W3)(table.row)).write(facts.changes),
        packages: (0,record_shape/* list */.p_)(record_graph/* packageShape */.m4).write(table.rows),
        advisories: advisories/* advisoryFacts */.bf.write(facts.advisories),
        registry: (0,record_shape/* map */.Tj)(evidence_evidence(evidence_registryVersion)).write(facts.registry),
        pullRequest: evidence_evidence(evidence_pullRequest).write(facts.pullRequest),
        release: evidence_evidence(evidence_release).write(facts.release),
        artifacts: evidence_evidence((0,record_shape/* list */.p_)(evidence_artifact)).write(facts.artifacts),
        vex: (0,record_shape/* nullable */.me)(vex).write(facts.vex ?? null),
        policy: policy_policyShape.write(policy),
        added: (0,record_shape/* list */.p_)(record_decision/* finding */.gk).write(added),
        decision: record_decision/* decisionShape */.KO.write(decision),
    };
    return `${(0,canonical/* canonicalJson */.d)({ schemaVersion: 1, kind: KIND, digests: digestsOf(sections, hasher), sections })}\n`;
}
/** What the file says that it is. */
const KIND = 'lockgate-decision';
/** Reads a record back. Throws `UsageError` for what `writeRecord` did not write. */
function readRecord(content, hasher) {
    const { stated, sections } = envelope(content);
    const part = (name, shape) => shape.read(sections[name], name);
    const { row } = packageTable([...part('packages', list(packageShape))]);
    const graph = graphShape(row);
    const excused = part('vex', nullable(vex));
    const facts = {
        ...part('run', run),
        graph: part('graph', graph),
        base: part('base', nullable(graph)),
        changes: part('changes', list(changeShape(row))),
        advisories: part('advisories', advisoryFacts),
        registry: part('registry', map(evidence(registryVersion))),
        pullRequest: part('pullRequest', evidence(pullRequest)),
        release: part('release', evidence(release)),
        artifacts: part('artifacts', evidence(list(artifact))),
        ...(excused === null ? {} : { vex: excused }),
    };
    const rest = {
        policy: part('policy', policyShape),
        added: part('added', list(finding)),
        decision: part('decision', decisionShape),
    };
    // Only what has a shape is known to be shallow enough to be hashed.
    const computed = digestsOf(sections, hasher);
    const names = new Set([...Object.keys(computed), ...stated.keys()]);
    return { facts, ...rest, altered: [...names].filter((name) => computed[name] !== stated.get(name)).sort() };
}
const SECTIONS = (/* unused pure expression or super */ null && ([
    'run',
    'graph',
    'base',
    'changes',
    'packages',
    'advisories',
    'registry',
    'pullRequest',
    'release',
    'artifacts',
    'vex',
    'policy',
    'added',
    'decision',
]));
function envelope(content) {
    const whole = asObject(parse(content), 'The file');
    if (whole['kind'] !== KIND)
        throw wrong('Its kind', 'that of a recorded decision');
    if (whole['schemaVersion'] !== 1)
        throw new UsageError('The decision is of another version of the format. Replay it with the version that wrote it.');
    for (const key of Object.keys(whole))
        if (!['kind', 'schemaVersion', 'digests', 'sections'].includes(key))
            throw wrong(`The key ${quote(key)}`, 'known');
    const sections = asObject(whole['sections'], 'sections');
    for (const name of SECTIONS)
        if (!Object.hasOwn(sections, name))
            throw wrong(`sections.${name}`, 'there');
    for (const name of Object.keys(sections))
        if (!SECTIONS.includes(name))
            throw wrong(`sections.${quote(name)}`, 'known');
    return { stated: digests.read(whole['digests'], 'digests'), sections };
}
function parse(content) {
    try {
        return JSON.parse(content);
    }
    catch (error) {
        throw new UsageError('The file is no JSON. Name a decision.json that Lockgate wrote.', error);
    }
}
const digestsOf = (sections, hasher) => Object.fromEntries(Object.keys(sections).map((name) => [name, hasher.sha256((0,canonical/* canonicalJson */.d)(sections[name]))]));


/***/ }),

/***/ 70439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   ov: () => (/* binding */ plainObject),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export plain */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);


const wrong = (at, expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${at.slice(0, 300)} is not ${expected}. The file is no decision that Lockgate wrote, or was damaged.`);
const primitive = (is, expected) => ({
    write: (value) => value,
    read: (json, at) => {
        if (is(json))
            return json;
        throw wrong(at, expected);
    },
});
const text = primitive((json) => typeof json === 'string', 'a text');
const flag = primitive((json) => typeof json === 'boolean', 'true or false');
const ODD = new Set(['NaN', 'Infinity', '-Infinity', '-0']);
const isOdd = (value) => !Number.isFinite(value) || Object.is(value, -0);
const oddText = (value) => (Object.is(value, -0) ? '-0' : String(value));
/** Any number; those that JSON lacks as text. */
const number = {
    write: (value) => (isOdd(value) ? oddText(value) : value),
    read: (json, at) => {
        if (typeof json === 'number')
            return json;
        if (typeof json === 'string' && ODD.has(json))
            return Number(json);
        throw wrong(at, 'a number');
    },
};
const oneOf = (values) => primitive((json) => values.some((one) => one === json), `one of ${values.join(', ')}`);
const optional = (shape) => ({ ...shape, optional: true });
const nullable = (shape) => ({
    write: (value) => (value === null ? null : shape.write(value)),
    read: (json, at) => (json === null ? null : shape.read(json, at)),
});
const list = (shape) => ({
    write: (values) => values.map((value) => shape.write(value)),
    read: (json, at) => {
        if (!Array.isArray(json))
            throw wrong(at, 'a list');
        return json.map((one, index) => shape.read(one, `${at}[${index}]`));
    },
});
/** A set, in the order of its values as text. */
const setOf = (shape) => ({
    write: (values) => [...values].sort(),
    read: (json, at) => new Set(list(shape).read(json, at)),
});
function object(fields) {
    const shapes = Object.entries(fields);
    const known = new Set(Object.keys(fields));
    return {
        write: (value) => Object.fromEntries(shapes.flatMap(([key, shape]) => {
            const inner = value[key];
            return inner === undefined && shape.optional ? [] : [[key, shape.write(inner)]];
        })),
        read: (json, at) => {
            const given = asObject(json, at);
            for (const key of Object.keys(given))
                if (!known.has(key))
                    throw wrong(`${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, 'known');
            return Object.fromEntries(shapes.flatMap(([key, shape]) => {
                if (Object.hasOwn(given, key))
                    return [[key, shape.read(given[key], `${at}.${key}`)]];
                if (shape.optional)
                    return [];
                throw wrong(`${at}.${key}`, 'there');
            }));
        },
    };
}
const asObject = (json, at) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return json;
    throw wrong(at, 'an object');
};
/** Values by any key. `fromEntries` makes every key, `__proto__` too, an own one. */
const record = (shape) => ({
    write: (value) => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape.write(one)])),
    read: (json, at) => Object.fromEntries(entriesOf(shape, json, at)),
});
const map = (shape) => ({
    write: (value) => Object.fromEntries([...value].map(([key, one]) => [key, shape.write(one)])),
    read: (json, at) => new Map(entriesOf(shape, json, at)),
});
const entriesOf = (shape, json, at) => Object.entries(asObject(json, at)).map(([key, one]) => [key, shape.read(one, `${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`)]);
/** One of two shapes, told apart by whether value and JSON are a text. */
const textOr = (first, other) => ({
    write: (value) => (typeof value === 'string' ? first.write(value) : other.write(value)),
    read: (json, at) => (typeof json === 'string' ? first.read(json, at) : other.read(json, at)),
});
const MOST_DEPTH = 64;
/** A value of unknown shape: JSON, and what JSON lacks as an object of the one key `$`. */
const plain = {
    write: (value) => writePlain(value, 0),
    read: (json, at) => readPlain(json, at, 0),
};
/** An object of such values. */
const plainObject = record(plain);
function writePlain(value, depth) {
    if (depth > MOST_DEPTH)
        throw new TypeError(`a value is nested deeper than ${MOST_DEPTH}`);
    if (value === undefined)
        return { $: 'undefined' };
    if (typeof value === 'number' && isOdd(value))
        return { $: oddText(value) };
    if (value === null || ['string', 'boolean', 'number'].includes(typeof value))
        return value;
    if (Array.isArray(value))
        return value.map((one) => writePlain(one, depth + 1));
    if (typeof value !== 'object')
        throw new TypeError(`a ${typeof value} can't be recorded`);
    const entries = Object.entries(value).map(([key, one]) => [key, writePlain(one, depth + 1)]);
    const written = Object.fromEntries(entries);
    return Object.hasOwn(written, '$') ? { $: 'object', value: written } : written;
}
function readPlain(json, at, depth) {
    if (depth > MOST_DEPTH)
        throw wrong(at, `nested less than ${MOST_DEPTH} deep`);
    if (Array.isArray(json))
        return json.map((one, index) => readPlain(one, `${at}[${index}]`, depth + 1));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return json;
    const inner = (one) => Object.fromEntries(Object.entries(one).map(([key, each]) => [key, readPlain(each, `${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, depth + 1)]));
    if (!Object.hasOwn(json, '$'))
        return inner(json);
    const marker = json['$'];
    if (marker === 'undefined')
        return undefined;
    if (marker === 'object')
        return inner(asObject(json['value'], at));
    if (typeof marker === 'string' && ODD.has(marker))
        return Number(marker);
    throw wrong(at, 'a value');
}


/***/ }),

/***/ 32989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ VEX_STATUSES),
/* harmony export */   W: () => (/* binding */ NO_VEX)
/* harmony export */ });
/** What a statement says of a vulnerability in a product (OpenVEX 0.2.0, `status`). */
const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const NO_VEX = { statements: [], problems: [] };


/***/ }),

/***/ 29024:
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

/***/ 84147:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   vs: () => (/* binding */ pathTo),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a `/`-separated path, with its slash; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The folder of a path and all above it, each with its slash, the nearest first; the top is empty. */
function foldersAbove(path) {
    const folders = [folderOf(path)];
    for (let at = folders[0] ?? ''; at !== ''; folders.push(at))
        at = folderOf(at.slice(0, -1));
    return folders;
}
/** A path as a file of this folder writes it, from the top of the tree; null where it leads out of the tree. */
function pathFrom(folder, written) {
    if (written.startsWith('/'))
        return null;
    const parts = [];
    for (const part of `${folder}${written}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** How a file of one folder names a path from the top of the tree. */
const pathTo = (folder, path) => '../'.repeat(folder.split('/').length - 1) + path;


/***/ }),

/***/ 18493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readGraph)
});

// UNUSED EXPORTS: isDependencyFile

// EXTERNAL MODULE: ./build/src/domain/assemble.js
var assemble = __webpack_require__(4160);
;// CONCATENATED MODULE: ./build/src/ecosystems/formats.js
/** Every format that can be read, by what it reads; the reader itself is loaded when such a file is found. */
const formats = [
    { id: 'action', files: ['**/action.yml', '**/action.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(225), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 75510)) },
    { id: 'bun-lock', files: ['**/bun.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(9080), __webpack_require__.e(2262)]).then(__webpack_require__.bind(__webpack_require__, 52262)) },
    { id: 'cyclonedx', files: ['**/bom.json', '**/*.cdx.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(6388), __webpack_require__.e(1629)]).then(__webpack_require__.bind(__webpack_require__, 61629)) },
    { id: 'deno-lock', files: ['**/deno.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(9080), __webpack_require__.e(5492)]).then(__webpack_require__.bind(__webpack_require__, 45492)) },
    { id: 'package-lock', files: ['**/package-lock.json', '**/npm-shrinkwrap.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(9080), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 36249)) },
    { id: 'pdm-lock', files: ['**/pdm.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(1484), __webpack_require__.e(1194)]).then(__webpack_require__.bind(__webpack_require__, 41194)) },
    { id: 'pipfile-lock', files: ['**/Pipfile.lock'], load: () => __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.bind(__webpack_require__, 63326)) },
    { id: 'pnpm-lock', files: ['**/pnpm-lock.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(9080), __webpack_require__.e(1525), __webpack_require__.e(7535)]).then(__webpack_require__.bind(__webpack_require__, 37535)) },
    { id: 'poetry-lock', files: ['**/poetry.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(3402)]).then(__webpack_require__.bind(__webpack_require__, 53402)) },
    { id: 'pylock', files: ['**/pylock.toml', '**/pylock.*.toml'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(1484), __webpack_require__.e(1657)]).then(__webpack_require__.bind(__webpack_require__, 74038)) },
    { id: 'requirements', files: ['**/*requirements*.txt', '**/requirements/**/*.txt', '**/*constraints*.txt'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(3071)]).then(__webpack_require__.bind(__webpack_require__, 93071)) },
    { id: 'spdx', files: ['**/*.spdx.json'], load: () => Promise.all(/* import() */[__webpack_require__.e(6388), __webpack_require__.e(6195)]).then(__webpack_require__.bind(__webpack_require__, 56195)) },
    { id: 'uv-lock', files: ['**/uv.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(5850)]).then(__webpack_require__.bind(__webpack_require__, 95850)) },
    { id: 'workflow', files: ['**/.github/workflows/*.yml', '**/.github/workflows/*.yaml'], load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(225), __webpack_require__.e(4985)]).then(__webpack_require__.bind(__webpack_require__, 64985)) },
    { id: 'yarn-lock', files: ['**/yarn.lock'], load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(1525), __webpack_require__.e(7655)]).then(__webpack_require__.bind(__webpack_require__, 66142)) },
];

// EXTERNAL MODULE: ./build/src/ecosystems/globs.js
var globs = __webpack_require__(29024);
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
var ecosystems_texts = __webpack_require__(55091);
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
    { isOne: (0,globs/* globTest */.F)(['**/package.json']), load: () => Promise.all(/* import() */[__webpack_require__.e(5863), __webpack_require__.e(4532)]).then(__webpack_require__.bind(__webpack_require__, 64532)) },
    { isOne: (0,globs/* globTest */.F)(['**/pyproject.toml', '**/Pipfile']), load: () => Promise.all(/* import() */[__webpack_require__.e(5978), __webpack_require__.e(8003)]).then(__webpack_require__.bind(__webpack_require__, 78003)) },
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

/***/ 55091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Texts)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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

/***/ 84843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVex)
/* harmony export */ });
/* harmony import */ var _domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
/* harmony import */ var _domain_vex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32989);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55091);



const DOCUMENT = /(?:\.openvex\.json|(?:^|\/)\.vex\/[^/]+\.json)$/;
const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;
/** The VEX documents of a tree: `*.openvex.json`, and `.vex/*.json`, at any depth outside node_modules and .git. */
async function readVex(tree) {
    const entries = (await tree.list()).filter(({ path }) => DOCUMENT.test(path) && !IGNORED.test(path));
    if (entries.length === 0)
        return _domain_vex_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VEX */ .W;
    const { parseVex } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 21138));
    const texts = new _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .N(tree, entries);
    const paths = entries.map(({ path }) => path);
    await texts.load(paths);
    const documents = paths.flatMap((path) => {
        const text = texts.get(path);
        return text === undefined ? [] : [parseVex(text, path)];
    });
    return {
        statements: documents.flatMap(({ statements }) => statements),
        problems: [...texts.problems, ...documents.flatMap(({ problems }) => problems)].sort(_domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .byProblem */ .vM),
    };
}


/***/ }),

/***/ 80363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  _w: () => (/* binding */ judgeAgain)
});

// UNUSED EXPORTS: neededFacts, queriesOf, sectionsOf

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
const byName = (a, b) => (0,canonical/* byCodeUnit */.X)(a.ecosystem, b.ecosystem) || (0,canonical/* byCodeUnit */.X)(a.name, b.name) || (0,canonical/* byCodeUnit */.X)(a.kind, b.kind);
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
const provenOf = ({ source, integrity, bundled }) => JSON.stringify([...(0,domain_package/* originOf */.yv)(source), integrity.toSorted(), bundled]);
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
        const steps = before.map((from) => stepOf(from, to, versions[to.ecosystem]));
        const ranks = steps.filter((step) => step !== null).map((step) => version/* UPDATE_LEVELS */.I.indexOf(step));
        if (ranks.length < steps.length)
            return null;
        largest = Math.max(largest, Math.min(...ranks));
    }
    return version/* UPDATE_LEVELS */.I[largest] ?? 'major';
}
/** Going back is never a mere patch: what a later version fixed is open again, so it counts as `major`. */
function stepOf(from, to, scheme) {
    const [old, now] = [(0,domain_package/* comparedVersion */.i6)(from), (0,domain_package/* comparedVersion */.i6)(to)];
    if (!scheme.valid(old) || !scheme.valid(now))
        return null;
    const order = scheme.compare(now, old);
    // Another commit by the same full version: a tag was moved, or a comment is wrong.
    if (order === 0 && now !== to.version && (scheme.span?.(now) ?? null) === null)
        return null;
    return order < 0 ? 'major' : scheme.level(old, now);
}

// EXTERNAL MODULE: ./build/src/domain/graph.js
var graph = __webpack_require__(15338);
// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var versions = __webpack_require__(76885);
// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(63180);
;// CONCATENATED MODULE: ./build/src/ecosystems/vex/facts.js


/** Whom a statement can excuse: the rule of advisories alone, never malware. */
const RULE = 'known-advisories';
/** As long as a waiver of the policy may last. */
const VALID_DAYS = 180;
/**
 * What VEX documents excuse in a run: each statement that still stands and says `not_affected` becomes a
 * waiver, for 180 days from when it was made. The other statuses excuse nothing, but each takes back
 * what was said before it of the same vulnerability and package.
 */
function vexFacts(documents, { policy, graph, now }) {
    const problems = [...documents.problems];
    const excusing = documents.statements.filter(({ status }) => status === 'not_affected');
    const [first] = excusing;
    if (first !== undefined && policy.rules.get(RULE)?.locked === true) {
        problems.push({
            location: first.location,
            message: `VEX statements excuse nothing here: the policy locks the rule ${RULE}.`,
            remedy: 'Remove them, or ask whoever locks the rule.',
        });
        return { waivers: [], problems };
    }
    const projects = new Set(graph.projects.map(({ purl }) => nameOf(purl)));
    const last = lastSaid(documents.statements);
    const waivers = excusing.flatMap((statement) => {
        if (Date.parse(statement.time) > Date.parse(now)) {
            problems.push({
                location: statement.location,
                message: `The VEX statement can't be used: its time, ${statement.time}, has not come yet.`,
                remedy: 'Write the time at which it was made.',
            });
            return [];
        }
        const purls = statement.purls.filter((purl) => last.get(keyOf(statement, purl)) === statement);
        return purls.length === 0 ? [] : [waiverOf(statement, purls, projects)];
    });
    return { waivers, problems };
}
function waiverOf(statement, purls, projects) {
    const { vulnerability, author, reason, time, location } = statement;
    // Of the project itself: then of everything in it.
    const whole = purls.some((purl) => projects.has(nameOf(purl)));
    return {
        rule: RULE,
        match: { advisory: vulnerability, ...(whole ? {} : { purls: [...purls].sort(canonical/* byCodeUnit */.X) }) },
        gates: null,
        // Where to look it up: a finding shows no more of its waiver.
        reason: `${reason} (${location.file}:${location.line})`,
        owner: author,
        expires: (0,day/* dayAfter */.PV)(Date.parse(time), VALID_DAYS),
        origin: { uri: location.file, line: location.line, column: location.column ?? 1 },
    };
}
/** The statement that was made last about each vulnerability and package; of two at once the one that excuses nothing. */
function lastSaid(statements) {
    const last = new Map();
    for (const statement of statements) {
        for (const purl of statement.purls) {
            const key = keyOf(statement, purl);
            const before = last.get(key);
            if (before === undefined || supersedes(statement, before))
                last.set(key, statement);
        }
    }
    return last;
}
function supersedes(one, before) {
    const later = Date.parse(one.time) - Date.parse(before.time);
    return later > 0 || (later === 0 && before.status === 'not_affected');
}
const keyOf = ({ vulnerability }, purl) => `${vulnerability} ${purl}`;
/** A purl without its version. */
const nameOf = (purl) => purl.replace(/@[^@/#]*(?=#|$)/, '');

// EXTERNAL MODULE: ./build/src/policy/evaluate.js + 6 modules
var evaluate = __webpack_require__(12313);
// EXTERNAL MODULE: ./build/src/rules/index.js + 39 modules
var rules = __webpack_require__(37948);
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
        ...(input.vex === undefined ? {} : { vex: vexFacts(input.vex, input) }),
        waivers: [],
        policy: sectionsOf(policy),
        versions: versions/* versionSchemes */.r,
    };
    return decide(facts, policy, ports);
}
function decide(facts, policy, { hasher, tool }) {
    const graphDigest = hasher.sha256((0,graph/* graphText */.u)(facts.graph));
    return { decision: (0,evaluate/* evaluate */._3)(facts, policy, { rules: rules/* rules */.a, tool, graphDigest }), facts };
}
/**
 * Judges what was judged already by another policy. The facts stay the same; only kinds of facts that the
 * first policy had no use for are asked for now, through the ports of the first: what the other policy
 * says of sources and services is followed by nobody.
 */
async function judgeAgain({ facts }, first, other, ports) {
    const { policy, vex } = other;
    const [had, needed] = [neededFacts(first.policy, facts.gate), neededFacts(policy, facts.gate)];
    const lacks = (name) => needed.has(name) && !had.has(name);
    const { graph, base } = facts;
    const [advisories, registry] = await Promise.all([
        lacks('advisories')
            ? ports.advisories.lookup(queriesOf(base === null ? [graph] : [base, graph]))
            : facts.advisories,
        lacks('registry') ? ports.registry(arriving(facts.changes)) : facts.registry,
    ]);
    const { vex: _, ...rest } = facts;
    const own = vex === undefined ? {} : { vex: vexFacts(vex, { ...first, policy }) };
    return decide({ ...rest, ...own, advisories, registry, policy: sectionsOf(policy) }, policy, ports);
}
/** What of a policy is a fact to its rules. */
const sectionsOf = ({ merge, publish, mode, advisories }) => ({
    merge,
    publish,
    mode,
    advisories,
});
/** What the rules that speak in a gate need to know. */
function neededFacts(policy, gate) {
    const enabled = rules/* rules */.a.filter((rule) => rule.gates.includes(gate) && policy.rules.get(rule.id)?.configs.some((config) => config.gates.includes(gate)));
    return new Set(enabled.flatMap((rule) => rule.needs));
}
/** Every package once, those of the project itself left out: no advisory speaks of code that is built here. */
function queriesOf(graphs) {
    const queries = [];
    for (const [index, { packages }] of graphs.entries()) {
        const later = graphs.slice(index + 1);
        for (const one of packages.values()) {
            // Of one that several graphs have the last tells, as it claims versions by its own comments.
            if (later.some((graph) => graph.packages.has(one.purl)))
                continue;
            if (one.entries.every((entry) => entry.source.type === 'workspace'))
                continue;
            queries.push({ ecosystem: one.ecosystem, name: one.name, version: (0,domain_package/* comparedVersion */.i6)(one), purl: one.purl });
        }
    }
    return queries;
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

/***/ 44319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export replay */
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79097);
/* harmony import */ var _domain_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15338);
/* harmony import */ var _domain_record_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67270);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76885);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12313);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37948);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80363);










/** The record of what a gate decided. */
function recordOf(result) {
    const { judged, policy, decision } = result;
    const own = new Set(judged.decision.findings);
    const { waivers: _waivers, policy: _policy, versions: _versions, ...facts } = judged.facts;
    return { facts, policy, decision, added: decision.findings.filter((one) => !own.has(one)) };
}
/**
 * Judges recorded facts again, by the recorded policy or by another one. What only the other policy asks for
 * was never collected, and is told as evidence that could not be had.
 */
function replay({ facts, policy, decision, added }, { hasher, tool }, other = null) {
    // What the record says of its policy's digest is no proof that it is the digest of this policy.
    const by = other ?? { ...policy, digest: policyDigest(policy, (text) => hasher.sha256(text)) };
    const known = other === null ? facts : withUnknown(facts, policy, other);
    const whole = { ...known, waivers: [], policy: sectionsOf(by), versions: versionSchemes };
    const graphDigest = hasher.sha256(graphText(facts.graph));
    const judged = withFindings(evaluate(whole, by, { rules, tool, graphDigest }), added);
    // A gate that refuses to publish refuses whatever the policy's mode is.
    const refused = facts.gate === 'publish' && added.length > 0;
    const again = refused ? { ...judged, mode: 'enforce' } : judged;
    const findings = changedFindings(decision, again);
    const values = changedValues(decision, again);
    // Each is there, and one of them more often than it should be.
    const odd = findings.length === 0 && listOf(decision) !== listOf(again);
    return { decision: again, values: odd ? [...values, 'findings'] : values, findings };
}
function withUnknown(facts, before, other) {
    const [had, needed] = [neededFacts(before, facts.gate), neededFacts(other, facts.gate)];
    const reason = 'the recorded policy had no use for it, so it was not collected';
    const lacks = (name) => needed.has(name) && !had.has(name);
    const arriving = facts.changes.flatMap(({ after }) => after);
    return {
        ...facts,
        ...(lacks('advisories') && {
            advisories: { ...facts.advisories, unavailable: [{ source: 'the record', reason }] },
        }),
        ...(lacks('registry') && { registry: new Map(arriving.map(({ purl }) => [purl, unavailable(reason)])) }),
    };
}
/** The tool's version is told by itself: another one may well say the same. */
function changedValues(before, after) {
    const [was, is] = [valuesOf(before), valuesOf(after)];
    return [...was.keys()].filter((name) => was.get(name) !== is.get(name));
}
function valuesOf(decision) {
    const { findings: _findings, tool: _tool, ...values } = decisionShape.write(decision);
    return new Map(Object.entries(values).map(([name, value]) => [name, canonicalJson(value)]));
}
function changedFindings(before, after) {
    const [was, is] = [byContent(before.findings), byContent(after.findings)];
    const gone = before.findings.filter((one) => !is.has(contentOf(one)));
    const come = after.findings.filter((one) => !was.has(contentOf(one)));
    const pairs = gone.map((recorded) => {
        const at = come.findIndex((one) => subjectOf(one) === subjectOf(recorded));
        return { recorded, replayed: at === -1 ? null : (come.splice(at, 1)[0] ?? null) };
    });
    return [...pairs, ...come.map((replayed) => ({ recorded: null, replayed }))];
}
const byContent = (findings) => new Set(findings.map(contentOf));
const contentOf = (one) => canonicalJson(finding.write(one));
const listOf = ({ findings }) => canonicalJson(findings.map(contentOf).toSorted(byCodeUnit));
const subjectOf = ({ rule, subject, advisory }) => canonicalJson([rule, subject, advisory?.id ?? null]);


/***/ }),

/***/ 26216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ reviewStepLine),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Kp: () => (/* binding */ planReview)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47234);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _policy_effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23650);
/* harmony import */ var _subtree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25169);




/** What a decision makes visible, in the order in which it is shown: the check that blocks comes first. */
function planReview(decision, settings, render) {
    const steps = [];
    const { head, pullRequest, policyChange = null } = settings;
    if (settings.checkName !== null)
        steps.push({ kind: 'check', output: checkOutput(decision, settings.checkName, settings, render) });
    if (pullRequest !== null && settings.comment !== 'never') {
        const isSilent = policyChange === null && !decision.findings.some(speaks);
        const onlyUpdate = settings.comment === 'auto' && isSilent;
        steps.push({ kind: 'comment', number: pullRequest, body: render.comment(decision, policyChange), onlyUpdate });
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
        summary: render.summary(decision, settings.policyChange ?? null),
        annotations: annotationsOf(decision, settings.directory),
    };
}
/** Neutral satisfies a required check, so only a policy that never blocks may end in it: a hold is a failure. */
function conclusionOf(decision) {
    if (decision.mode === 'report')
        return 'neutral';
    return (0,_domain_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$)(decision) === 0 ? 'success' : 'failure';
}
function titleOf({ verdict, findings }) {
    const count = findings.filter(speaks).length;
    return `${verdict}: ${count === 0 ? 'nothing to report' : `${count} finding${count === 1 ? '' : 's'}`}`;
}
/** One for each finding that has a line, the strictest first. */
function annotationsOf(decision, directory) {
    return decision.findings
        .filter(speaks)
        .toSorted((a, b) => (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .strictness */ .VD)(a.effect) - (0,_policy_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .strictness */ .VD)(b.effect))
        .flatMap(({ location, effect, rule, message, remedy, advisory }) => {
        if (location === null)
            return [];
        return {
            path: (0,_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(directory) + location.file,
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
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   T: () => (/* binding */ requireDirectory),
/* harmony export */   dY: () => (/* binding */ subtree)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no directory ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(directory)} in what is judged. Correct working-directory.`);
}
/** `packages/a/` for `./packages/a`; empty for the root. */
function prefixOf(directory) {
    const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '' : `${parts.join('/')}/`;
}


/***/ }),

/***/ 12313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate)
});

// UNUSED EXPORTS: judgeAll, waiversIn

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(60163);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/patterns/glob.js
var glob = __webpack_require__(35776);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var pattern = __webpack_require__(61722);
;// CONCATENATED MODULE: ./build/src/policy/candidates.js


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
            const patterns = packages?.map(pattern/* parsePackagePattern */.SP);
            if (patterns === undefined || patterns.includes(null)) {
                always.push(item);
                return;
            }
            for (const pattern of patterns) {
                if (pattern === null)
                    continue;
                const name = `${pattern.ecosystem}:${pattern.name}`;
                if (!(0,glob/* isGlob */.fg)(pattern.name)) {
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
            for (const one of (0,pattern/* comparableNames */.hd)(ecosystem, name)) {
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

// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(89053);
// EXTERNAL MODULE: ./build/src/domain/patterns/package-patterns.js
var package_patterns = __webpack_require__(96002);
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
    const { ecosystems, scopes, packages, purls, paths, advisory } = match;
    if (ecosystems !== undefined)
        questions.push(ofPackage((one) => answer(ecosystems.includes(one.ecosystem))));
    if (scopes !== undefined)
        questions.push(ofPackage((one) => answer(scopes.includes(one.scope))));
    if (packages !== undefined)
        questions.push(ofPackage((0,package_patterns/* compilePackagePatterns */.L)(packages, versions)));
    if (purls !== undefined) {
        const named = new Set(purls);
        questions.push(ofPackage((one) => answer(named.has(one.purl) || named.has((0,purl/* purlOf */.V)(one.ecosystem, one.name, '')))));
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
    return byOptions.size === 0 ? null : { rule, speakers: Array.from(byOptions.values(), sameOptions) };
}
function sameOptions(all) {
    const index = candidates();
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
            const matched = describe(outcome, facts);
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
            const matched = describe(outcome, facts);
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
    const effect = (0,effects/* effectOf */.$x)(config, matched.outcome);
    return effect !== null && includes(matched) ? effect : null;
}
/** What the strictest config that speaks of an outcome makes of it; null: none does. */
function strictestAnswer(speakers, matched, wasThere) {
    let strictest = null;
    for (const speaker of speakers) {
        const effect = (0,effects/* effectOf */.$x)(speaker.config, matched.outcome);
        if (effect === null)
            continue;
        // No config can take back what counts already, so only a stricter one is asked further.
        if (strictest?.preexisting === false && (0,effects/* strictness */.VD)(strictest.effect) <= (0,effects/* strictness */.VD)(effect))
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
const byEffect = (a, b) => (0,effects/* strictness */.VD)(countingEffect(a)) - (0,effects/* strictness */.VD)(countingEffect(b)) || (0,effects/* strictness */.VD)(a.effect) - (0,effects/* strictness */.VD)(b.effect);
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
    return byEffect(a, b) || (0,canonical/* byCodeUnit */.X)(contentOf(a.outcome), contentOf(b.outcome));
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
    const then = judgeBase(enabled, { ...facts, graph: base, base: null, changes: [], registry: new Map() });
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

// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(23398);
;// CONCATENATED MODULE: ./build/src/policy/finding.js



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

// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(63180);
;// CONCATENATED MODULE: ./build/src/policy/waive.js





/** Prepares the waivers of this gate. They are looked up by advisory and package, so that hundreds cost nothing. */
function waiversOf(all, facts) {
    const now = Date.parse(facts.now);
    const speaking = all.filter((waiver) => waiver.gates?.includes(facts.gate) ?? true);
    const find = finder(speaking.map((waiver) => {
        const matches = compileMatch(waiver.match, 'every', facts.versions);
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
            byRule.set(rule, (ofRule = { some: candidates(), every: [] }));
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
    const findings = judgeAll(facts, policy, context.rules).map(({ judged, waiver }) => findingOf(judged, waiver, facts.graph));
    findings.sort(byStrictness);
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
    const enabled = [...rules, ...missingRules(policy, rules)].flatMap((rule) => enable(rule, policy, facts) ?? []);
    const waivers = waiversOf(waiversIn(facts, policy), facts);
    const found = [];
    const judge = (one, given) => {
        const wasThere = baselineOf(one, given);
        for (const judged of judgeRule(one, given, wasThere)) {
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


/***/ })

};
