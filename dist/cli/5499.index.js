export const id = 5499;
export const ids = [5499,8090,9980];
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

/***/ 5499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/adapters/git.js
var git = __webpack_require__(8090);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/adapters/git-blobs.js
var git_blobs = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(9050);
;// CONCATENATED MODULE: ./build/src/adapters/git-history/commits.js


const HEADER = /^\n?commit ([0-9a-f]{40}|[0-9a-f]{64})\n$/;
const FORMAT = '%x00%P%x00%an%x00%ae%x00%at%x00%ct%x00%B%x00';
const FIELDS = FORMAT.split('%x00').length - 1;
// The year 9999: what JavaScript's dates and ISO 8601 can both write.
const LAST_SECOND = 253_402_300_799;
/**
 * The commits that `git rev-list` lists, in its order. It reads objects alone: no signature is checked, no
 * name mapped, and what a message holds can't be taken for another commit, for it can't hold a NUL.
 */
async function listCommits(directory, args) {
    const { stdout } = await (0,git_process/* runGit */.EO)(directory, ['rev-list', '--encoding=UTF-8', `--format=${FORMAT}`, ...args]);
    const tokens = stdout.toString('utf8').split('\0');
    const commits = [];
    for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
        const [header = '', parents = '', authorName = '', authorEmail = '', authored = '', committed = '', message = ''] = tokens.slice(at, at + FIELDS);
        const sha = HEADER.exec(header)?.[1];
        if (sha === undefined)
            throw new errors/* LockgateError */.vP('UNREADABLE', `git rev-list printed a line it should not: ${(0,errors/* quote */.hD)(header)}`);
        commits.push({
            sha,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            authorName,
            authorEmail,
            authored: isoOf(authored),
            committed: isoOf(committed),
            message: message.trimEnd(),
        });
    }
    return commits;
}
/** A date is whatever the writer of a commit typed: one that no calendar has becomes the nearest that one has. */
function isoOf(seconds) {
    const number = Number(seconds);
    const within = Number.isFinite(number) ? Math.min(Math.max(number, 0), LAST_SECOND) : 0;
    return new Date(within * 1000).toISOString();
}

;// CONCATENATED MODULE: ./build/src/registries/github/file-changes.js

/**
 * Every path that differs between two trees, by mode and object id, sorted. Git stores no renames: a
 * new path with the very content of a removed one is reported as renamed, beside the removal.
 */
function compareTrees(base, head) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(head.map((entry) => [entry.path, entry]));
    const removed = base.filter((entry) => !after.has(entry.path));
    const removedIds = new Set(removed.map((entry) => entry.id));
    const changes = removed.map((entry) => change('removed', entry, null));
    for (const entry of head) {
        const old = before.get(entry.path) ?? null;
        if (old === null)
            changes.push(change(removedIds.has(entry.id) ? 'renamed' : 'added', null, entry));
        else if (old.id !== entry.id || old.mode !== entry.mode)
            changes.push(change('modified', old, entry));
    }
    return changes.sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.path, b.path));
}
function change(status, before, after) {
    return {
        path: (after ?? before)?.path ?? '',
        status,
        modeBefore: before?.mode ?? null,
        modeAfter: after?.mode ?? null,
        idBefore: before?.id ?? null,
        idAfter: after?.id ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/git-history/differences.js



const ARGUMENTS = ['diff-tree', '--stdin', '--root', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/;
const NOTHING = '000000';
/** What each commit changed against its first parent, by the commit; one that changed nothing has no entry. */
async function differencesOf(directory, commits) {
    const input = commits.map(({ sha, parents: [parent] }) => (parent === undefined ? sha : `${sha} ${parent}`));
    const { stdout } = await (0,git_process/* runGit */.EO)(directory, [...ARGUMENTS, '--ignore-submodules=none'], `${input.join('\n')}\n`);
    const tokens = stdout.toString('utf8').split('\0').slice(0, -1);
    const sides = new Map();
    let current = { before: [], after: [] };
    // A path stands behind its line and is never looked at as one: it may be written like anything.
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] ?? '';
        if (COMMIT.test(token)) {
            current = { before: [], after: [] };
            sides.set(token, current);
            continue;
        }
        const [, modeBefore = '', modeAfter = '', before = '', after = ''] = RAW.exec(token) ?? [];
        at += 1;
        const path = tokens[at];
        if (modeBefore === '' || path === undefined)
            throw new errors/* LockgateError */.vP('UNREADABLE', `git diff-tree printed a line it should not: ${(0,errors/* quote */.hD)(token)}`);
        if (modeBefore !== NOTHING)
            current.before.push({ path, mode: modeBefore, id: before });
        if (modeAfter !== NOTHING)
            current.after.push({ path, mode: modeAfter, id: after });
    }
    return new Map(Array.from(sides, ([commit, { before, after }]) => [commit, compareTrees(before, after)]));
}

;// CONCATENATED MODULE: ./build/src/adapters/git-history.js







/** How many commits are compared at a time, so that the last few changes of a long history take no long search. */
const ABREAST = 1_000;
/**
 * The history of the current branch around `directory`, along first parents, read as data: nothing is checked
 * out, fetched or run. Throws `UsageError` where there is no repository, or no commit in it.
 */
async function readHistory(directory, options) {
    const { root, walked, shallowAt } = await walk(directory);
    const last = options.last ?? Infinity;
    const isWanted = ({ committed }) => options.since === null || Date.parse(committed) >= options.since.getTime();
    // Dates need not be in order, so the walk goes on to the oldest commit that is wanted.
    const range = walked.slice(0, walked.findLastIndex(isWanted) + 1);
    const steps = [];
    let count = 0;
    for (let from = 0; from < range.length && count < last; from += ABREAST) {
        const some = range.slice(from, from + ABREAST).filter(({ sha }) => sha !== shallowAt);
        const differences = await differencesOf(root, some);
        for (const commit of some) {
            if (count >= last)
                break;
            const files = differences.get(commit.sha) ?? [];
            const isChange = isWanted(commit) && files.some(({ path }) => options.touches(path));
            if (isChange)
                count += 1;
            steps.push({ commit, isChange, files: isChange ? files : files.filter(({ path }) => options.keeps(path)) });
        }
    }
    const reachedCut = count < last && range.at(-1)?.sha === shallowAt;
    return {
        head: walked[0]?.sha ?? '',
        commits: steps.length,
        shallowAt: reachedCut ? shallowAt : null,
        count,
        changes: () => changesOf(root, steps.toReversed(), options.keeps),
    };
}
/** The first-parent chain, the newest first, of a repository with at least one commit. */
async function walk(directory) {
    try {
        const top = await (0,git_process/* runGit */.EO)(directory, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
        const [root = directory, shallow] = top.stdout.toString('utf8').trimEnd().split('\n');
        const walked = await listCommits(root, ['--first-parent', 'HEAD', '--']);
        const oldest = walked.at(-1);
        const cut = shallow === 'true' && oldest !== undefined && (await hasParent(root, oldest.sha));
        return { root, walked, shallowAt: cut ? oldest.sha : null };
    }
    catch (error) {
        if (!(error instanceof git_process/* GitError */.XS))
            throw error;
        throw new errors/* UsageError */.eb(`There is no history to replay around ${(0,errors/* quote */.hD)(directory)}: ${error.message}. ` +
            'Name a directory of a git repository that has at least one commit.', error);
    }
}
/** Whether the commit itself names a parent, though a shallow clone shows it without. */
async function hasParent(root, commit) {
    const { stdout } = await (0,git_process/* runGit */.EO)(root, ['cat-file', 'commit', commit]);
    const head = stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return head.split('\n').some((line) => line.startsWith('parent '));
}
async function* changesOf(root, steps, keeps) {
    const blobs = (0,git_blobs/* blobReader */.J)(root);
    const start = steps[0]?.commit.parents[0];
    let entries = start === undefined ? [] : (await (0,git.commitTree)(root, start).list()).filter(({ path }) => keeps(path));
    for (const { commit, files, isChange } of steps) {
        const before = entries;
        entries = applied(before, files, keeps);
        if (!isChange)
            continue;
        const [parent, ...merged] = commit.parents;
        const brought = merged.length === 0 ? [commit] : await listCommits(root, [...merged, `^${parent}`, '--']);
        yield { commit, commits: brought, files, before: treeOf(before, blobs), after: treeOf(entries, blobs) };
    }
}
/** A list of files after a change, sorted as before. */
function applied(before, files, keeps) {
    if (files.length === 0)
        return before;
    const entries = new Map(before.map((entry) => [entry.path, entry]));
    for (const { path, modeAfter, idAfter } of files) {
        if (modeAfter === null)
            entries.delete(path);
        else if (keeps(path))
            entries.set(path, { path, mode: modeAfter, id: idAfter });
    }
    return [...entries.values()].sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.path, b.path));
}
function treeOf(entries, blobs) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    return {
        list: () => Promise.resolve(entries),
        async read(path) {
            const entry = byPath.get(path);
            if (entry?.id === undefined || entry.id === null)
                throw unreadable(path, 'the commit has no such file');
            if (!entry.mode.startsWith('100'))
                throw unreadable(path, 'it is a link or a submodule');
            return blobs.read(entry.id);
        },
    };
}
const unreadable = (path, reason) => new errors/* LockgateError */.vP('UNREADABLE', `${(0,errors/* quote */.hD)(path)} can't be read: ${reason}`);

// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/adapters/policy-files.js
var policy_files = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/src/ecosystems/read-graph.js + 4 modules
var read_graph = __webpack_require__(8493);
;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/uses-lines.js
/** `uses: owner/repo@ref # v1`: what stands before the ref, the ref, and the rest of the line. */
const USES = /^(\s*(?:-\s+)?(?:uses|"uses"|'uses')\s*:\s+["']?)([\w.-]+\/[\w./-]+)@([\w./-]+)(["']?)((?:[ \t]+#.*)?[ \t]*\r?)$/;
/** `# v4`, `#v36.0.9`, `# tag=v3.0.1`: a comment that only names the version behind a SHA. */
const VERSION_COMMENT = /^(?:[ \t]+#[ \t]*(?:tag=)?v?\d[\w.+-]*)?[ \t]*\r?$/;
/**
 * Compares a workflow before and after, line by line. The text alone is compared, so nothing can
 * hide in YAML: any difference but the ref, or the version comment, of an existing `uses:` line is
 * an edit of the workflow. Linear in the text.
 */
function usesEdit(before, after) {
    const old = before.split('\n');
    const now = after.split('\n');
    if (old.length !== now.length)
        return null;
    const actions = new Set();
    for (const [index, line] of now.entries()) {
        if (line === old[index])
            continue;
        const action = editedAction(old[index] ?? '', line);
        if (action === null)
            return null;
        actions.add(action);
    }
    return [...actions].sort();
}
function editedAction(before, after) {
    const [was, is] = [USES.exec(before), USES.exec(after)];
    if (was === null || is === null)
        return null;
    const same = was[1] === is[1] && was[2] === is[2] && was[4] === is[4];
    const comment = was[5] === is[5] || (VERSION_COMMENT.test(was[5] ?? '') && VERSION_COMMENT.test(is[5] ?? ''));
    return same && comment ? (is[2] ?? null) : null;
}
/** Whether the file is a workflow or the definition of an action; at any depth, as they are read. */
const isWorkflowFile = (file) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file) || /(?:^|\/)action\.ya?ml$/.test(file);

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
        if (file.status !== 'modified' || !isWorkflowFile(file.path) || !isRegular(file))
            continue;
        const [before, after] = await Promise.all([self_update_text(trees.before, file.path), self_update_text(trees.after, file.path)]);
        for (const action of usesEdit(before, after) ?? [])
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

;// CONCATENATED MODULE: ./build/src/ecosystems/part-memory.js
/** A memory of the latest part of each lockfile. */
function createPartMemory() {
    const parts = new Map();
    return {
        recall(path, below, entries) {
            const kept = parts.get(path);
            if (kept === undefined || kept.below !== below.join('\0'))
                return null;
            return kept.files.every(([file, identity]) => identityOf(file, entries) === identity) ? kept.part : null;
        },
        keep(part, { path, asked, below }, entries) {
            const sources = [...new Set([path, ...asked])];
            if (sources.some((file) => entries.get(file)?.id === null))
                return;
            const files = sources.map((file) => [file, identityOf(file, entries)]);
            parts.set(path, { part, below: below.join('\0'), files });
        },
    };
}
function identityOf(path, entries) {
    const entry = entries.get(path);
    return entry === undefined ? null : `${entry.mode} ${entry.id ?? ''}`;
}

// EXTERNAL MODULE: ./build/src/gates/review/forsaken.js
var forsaken = __webpack_require__(9980);
;// CONCATENATED MODULE: ./build/src/gates/simulate/graphs.js



/** What readers can make no use of: source, prose, pictures. Most of a repository, and nothing of its dependencies. */
const UNREAD = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|ipynb|rb|go|rs|java|kt|swift|php|c|cc|cpp|h|hpp|cs|sh|md|mdx|rst|adoc|html?|s?css|less|svg|png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf|snap|map|mp4|webm|mp3|wasm|zip|gz|tgz|whl|jar|exe|patch|diff|po|csv)$/i;
/** Whether a file can have a part in a dependency graph. */
const mayMatter = (path) => !UNREAD.test(path);
/**
 * Reads the graphs of one change after another. What one commit leaves behind is what the next one finds, and a
 * dependency file that a commit did not touch is not parsed again.
 */
function sidesReader() {
    const memory = createPartMemory();
    let latest = null;
    const read = async (tree) => {
        const key = (await tree.list()).map(({ path, mode, id }) => `${mode} ${id} ${path}`).join('\0');
        if (latest?.key !== key)
            latest = { key, graph: await (0,read_graph/* readGraph */.t)(tree, memory) };
        return latest.graph;
    };
    return async (before, after) => {
        const base = await read(before);
        return { base, graph: (0,forsaken.withForsaken)(base, await read(after)) };
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/vex/read.js
var read = __webpack_require__(4843);
// EXTERNAL MODULE: ./build/src/rules/support/bots.js
var bots = __webpack_require__(8139);
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
const inWorkflows = (path) => path.startsWith('.github/workflows/') && isWorkflowFile(path);

// EXTERNAL MODULE: ./build/src/gates/merge/safeguards.js
var safeguards = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/gates/review/subtree.js
var subtree = __webpack_require__(5169);
;// CONCATENATED MODULE: ./build/src/gates/simulate/assumed.js
/** What a replay takes for granted, in the order of how much rests on it. None of it was looked at. */
function assumptionsOf(changes, policies) {
    const merging = changes.some(({ replays }) => replays.some(({ merge }) => merge !== null));
    const enabled = (rule) => policies.some(({ policy }) => (policy.rules.get(rule)?.configs.length ?? 0) > 0);
    return [
        'Advisories are those known today, whatever was known when a change was made. Where only advisories whose ids are of a later year decide, the change is marked.',
        'Authors, dates and messages are as the commits say; whoever writes a commit can write anything there.',
        'Each commit of the branch is taken for one change that was reviewed before it landed, by the policy of today.',
        ...(merging ? MERGING : []),
        ...(merging && enabled('integrity') ? [REGISTRY] : []),
    ];
}
const MERGING = [
    "Of a bot's update that would merge: GitHub signed its commits, the bot alone pushed them, and its branch was in the same repository.",
    "Of a bot's update that would merge: it was no draft, and every required check had succeeded.",
    "Of a bot's update that would merge: the token may change workflow files, which GITHUB_TOKEN may not.",
];
const REGISTRY = "Of a bot's update that would merge: its hashes are those that the registry served.";

// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(9097);
;// CONCATENATED MODULE: ./build/src/gates/simulate/claims.js

/** GitHub's address of an account that shows none: `<id>+<login>@users.noreply.github.com`. */
const NOREPLY = /^(\d{1,15})\+([\w.-]+(?:\[bot\])?)@users\.noreply\.github\.com$/;
const CO_AUTHOR = /^Co-authored-by:[^<>\n]*<([^<>\n]*)>[ \t]*$/gim;
/** What GitHub puts behind the title when it squashes, and before it when it merges. */
const SQUASHED = / \(#(\d{1,15})\)$/;
const MERGED = /^Merge pull request #(\d{1,15}) /;
const ASSUMED_CHECK = 'a check that ran then';
/** The account that an address claims; null: it claims none. Anyone can write it: in a replay that is all there is. */
function accountOf(email) {
    const [, id = '', login = ''] = NOREPLY.exec(email) ?? [];
    return login === '' ? null : { login, id: Number(id), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
/** The account of who wrote a change, by the oldest of its commits. */
function authorOf({ commits }) {
    const oldest = commits.at(-1);
    return oldest === undefined ? null : accountOf(oldest.authorEmail);
}
/**
 * The pull request that a past change may have come from. What no history keeps is filled in as it would be for an
 * update that may merge: open, signed by GitHub, pushed by its author, every check succeeded. Who reports a merge of it
 * reports these assumptions beside it.
 */
function pullRequestOf(change, files) {
    const { commit, commits } = change;
    const subject = subjectOf(commit);
    const author = authorOf(change);
    const head = commits[0]?.sha ?? commit.sha;
    const base = commit.parents[0] ?? '';
    return {
        number: Number(SQUASHED.exec(subject)?.[1] ?? MERGED.exec(subject)?.[1] ?? 0),
        nodeId: '',
        state: 'open',
        draft: false,
        title: subjectOf(commits.at(-1) ?? commit).replace(SQUASHED, ''),
        author,
        head: { sha: head, ref: '', repoId: 0 },
        base: { sha: base, ref: '', repoId: 0 },
        commits: (0,evidence/* available */.qC)(commits.flatMap(commitsOf)),
        pushes: (0,evidence/* available */.qC)([{ actor: author, before: base, after: head, type: 'push' }]),
        files: (0,evidence/* available */.qC)(files),
        requiredChecks: (0,evidence/* available */.qC)([{ context: ASSUMED_CHECK, appId: null }]),
        checks: (0,evidence/* available */.qC)([{ name: ASSUMED_CHECK, appId: null, conclusion: 'success' }]),
    };
}
/** The first line of a message. */
const subjectOf = ({ message }) => message.split('\n', 1)[0] ?? '';
/** A squash hides who else committed, but for the trailers that GitHub adds in their names. */
function commitsOf({ sha, authorEmail, message }) {
    const own = accountOf(authorEmail);
    const others = Array.from(message.matchAll(CO_AUTHOR), ([, email = '']) => accountOf(email.trim()));
    return [own, ...others.filter((one) => one?.id !== own?.id)].map((author) => ({
        sha,
        author,
        message,
        signedByGitHub: true,
    }));
}

// EXTERNAL MODULE: ./build/src/gates/judge.js
var judge = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/domain/diff.js
var diff = __webpack_require__(8311);
// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var versions = __webpack_require__(6885);
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

;// CONCATENATED MODULE: ./build/src/gates/simulate/facts.js







/** The facts of a past change, as both gates would have had them: what no history keeps is unavailable or assumed. */
async function factsOf(change, files, directory, ports) {
    const { base, graph } = await ports.read((0,subtree/* subtree */.dY)(change.before, directory), (0,subtree/* subtree */.dY)(change.after, directory));
    const changes = (0,diff/* diffGraphs */.P)(base, graph, versions/* versionSchemes */.r);
    const unasked = (0,evidence/* unavailable */.hU)('what a registry served then is in no history');
    return {
        now: change.commit.committed,
        graph,
        base,
        changes,
        advisories: await ports.advisories.lookup((0,judge/* queriesOf */.yF)([base, graph])),
        registry: new Map(changes.flatMap(({ after }) => after.map(({ purl }) => [purl, unasked]))),
        pullRequest: (0,evidence/* available */.qC)(relativeTo(pullRequestOf(change, files), directory)),
        release: evidence/* absent */.Ge,
        artifacts: evidence/* absent */.Ge,
        waivers: [],
        versions: versions/* versionSchemes */.r,
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/ask.js
var ask = __webpack_require__(1654);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/manifest/edit.js


const LISTS = new Set(ask/* SECTIONS */.b);
/**
 * Whether two texts of a package.json differ in nothing but what the project asks for. Scripts, workspaces, overrides,
 * settings and a package manager to download decide what runs and what is installed, and no lockfile shows them. False
 * where either is no JSON object, or nested beyond reason.
 */
function changesOnlyAsks(before, after) {
    try {
        const [was, is] = [restOf(before), restOf(after)];
        return was !== null && was === is;
    }
    catch {
        return false;
    }
}
/** Everything but the lists, in the order in which it is written: the order of "exports" has a meaning. */
function restOf(text) {
    const manifest = JSON.parse(text);
    return (0,record/* isRecord */.u)(manifest) ? JSON.stringify(others(manifest)) : null;
}
const others = (manifest) => Object.entries(manifest).filter(([key]) => !LISTS.has(key));

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pyproject/edit.js

const ANY = '*';
/** What a pyproject.toml or Pipfile lists for a lockfile to answer; `*` is any key. */
const edit_LISTS = [
    ['project', 'dependencies'],
    ['project', 'optional-dependencies'],
    ['dependency-groups'],
    ['tool', 'poetry', 'dependencies'],
    ['tool', 'poetry', 'dev-dependencies'],
    ['tool', 'poetry', 'group', ANY, 'dependencies'],
    ['tool', 'pdm', 'dev-dependencies'],
    ['tool', 'uv', 'dev-dependencies'],
    ['packages'],
    ['dev-packages'],
];
/**
 * Whether two texts of a pyproject.toml or Pipfile differ in nothing but what the project asks for. The build system,
 * its requirements, scripts, sources, overrides and the settings of tools decide what runs and what is installed, and
 * no lockfile shows them. False where either is no TOML, or nested beyond reason.
 */
async function changesOnlyPythonAsks(before, after) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const [was, is] = [before, after].map((text) => JSON.stringify(without(parse(text), edit_LISTS)));
        return was === is;
    }
    catch {
        return false;
    }
}
/** A table without what the paths lead to. */
function without(table, paths) {
    return Object.entries(table).flatMap(([key, value]) => {
        const inside = paths.filter(([first]) => first === key || first === ANY).map(([, ...rest]) => rest);
        if (inside.some((rest) => rest.length === 0))
            return [];
        return [[key, inside.length > 0 && (0,record/* isRecord */.u)(value) ? without(value, inside) : value]];
    });
}

;// CONCATENATED MODULE: ./build/src/ecosystems/file-edit.js



/** Manifests hold much besides what they ask for. */
const MANIFESTS = [
    { path: /(?:^|\/)package\.json$/, onlyAsks: changesOnlyAsks },
    { path: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/, onlyAsks: changesOnlyPythonAsks },
];
/**
 * What the texts of a changed file tell of the change. `ask` reads both sides and compares them; it is called where the
 * path says that there is something to compare, and false where there are no two texts.
 */
async function editOf(path, ask) {
    const onlyAsks = MANIFESTS.find((manifest) => manifest.path.test(path))?.onlyAsks;
    return {
        onlyUsesRefs: isWorkflowFile(path) ? await ask((old, now) => usesEdit(old, now) !== null) : null,
        onlyDependencies: onlyAsks === undefined ? null : await ask(onlyAsks),
    };
}

;// CONCATENATED MODULE: ./build/src/gates/simulate/files.js

/** What a past change did to each path, as the merge gate would have read it from GitHub. */
function filesOf({ files, before, after }) {
    return Promise.all(files.map((file) => fileOf(file, before, after)));
}
async function fileOf({ path, status, modeBefore, modeAfter }, before, after) {
    const edit = await editOf(path, async (compare) => {
        if (modeBefore === null || modeAfter === null)
            return false;
        const [old, now] = await Promise.all([textOf(before, path), textOf(after, path)]);
        return old !== null && now !== null && compare(old, now);
    });
    return { path, status, modeBefore, modeAfter, ...edit };
}
/** What can't be read was not compared, so nothing is known to be alike in it. */
const textOf = (tree, path) => tree.read(path).then((bytes) => new TextDecoder().decode(bytes), () => null);

;// CONCATENATED MODULE: ./build/src/gates/simulate/remembering.js
/**
 * A source that is asked about each locked version once, however many commits have it. What could not be answered is
 * asked again.
 */
function remembering(source) {
    const answers = new Map();
    let told = { sources: [] };
    return {
        async lookup(queries) {
            const fresh = queries.filter((query) => !answers.has(keyOf(query)));
            let unavailable = [];
            const now = new Map();
            if (fresh.length > 0 || told.sources.length === 0) {
                const facts = await source.lookup(fresh);
                ({ unavailable } = facts);
                told = { sources: facts.sources };
                for (const query of fresh) {
                    const { purl } = query;
                    const answer = {
                        matches: facts.matches.get(purl),
                        known: facts.known?.get(purl),
                        denied: facts.denied?.get(purl),
                    };
                    (unavailable.length === 0 ? answers : now).set(keyOf(query), answer);
                }
            }
            const answered = queries.map((query) => [query.purl, answers.get(keyOf(query)) ?? now.get(keyOf(query))]);
            const pick = (key) => new Map(answered.flatMap(([purl, answer]) => {
                const value = answer?.[key];
                return value === undefined ? [] : [[purl, value]];
            }));
            return { matches: pick('matches'), known: pick('known'), denied: pick('denied'), ...told, unavailable };
        },
    };
}
/** One purl may be compared by another version, which a comment beside a pinned commit claims. */
const keyOf = ({ purl, version }) => `${purl}\0${version}`;

// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
;// CONCATENATED MODULE: ./build/src/gates/simulate/replayable.js


// Waivers are judged as lines of today's policy; a registry tells what it serves today.
const isOfToday = ({ needs }) => needs.includes('waivers') || (needs.includes('registry') && !needs.includes('graph'));
/**
 * A policy as it can be replayed. Rules that rest wholly on what no history tells are taken out and named; how old the
 * advisories are is a matter of today.
 */
function replayable(policy) {
    const enabled = rules/* rules */.a.filter(({ id, gates }) => policy.rules
        .get(id)
        ?.configs.some((config) => gates.some((gate) => isReplayed(gate) && config.gates.includes(gate))));
    const without = new Set(enabled.filter(isOfToday).map(({ id }) => id));
    return {
        notReplayed: [...without].sort(canonical/* byCodeUnit */.X),
        policy: {
            ...policy,
            advisories: { ...policy.advisories, maxAge: null },
            rules: new Map([...policy.rules].filter(([id]) => !without.has(id))),
        },
    };
}
const isReplayed = (gate) => gate === 'review' || gate === 'merge';
const askRegistry = new Set(rules/* rules */.a.filter(({ needs }) => needs.includes('registry')).map(({ id }) => id));
/** A registry's word that is missing: assumed to be good, and told as an assumption. A fault of the rule itself stays. */
const isAssumed = ({ rule, state, subject }) => state === 'indeterminate' && askRegistry.has(rule) && subject !== rule;

// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/ecosystems/vex/facts.js
var vex_facts = __webpack_require__(556);
// EXTERNAL MODULE: ./build/src/policy/effects.js
var effects = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/src/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/gates/refusal.js
var refusal = __webpack_require__(2386);
;// CONCATENATED MODULE: ./build/src/gates/simulate/later.js
/** Ids that are numbered by year. A CVE's year is that of its reservation, which is never after it was published. */
const NUMBERED = /^(?:CVE|PYSEC|MAL|OSV)-(\d{4})-/;
/**
 * Whether an advisory, by every id of it that names a year, is of a later year than a moment. What it says of the time
 * is certain only this way round: one of the same or an earlier year may still have been published after the moment.
 */
function isLater({ advisory }, now) {
    if (advisory === null)
        return false;
    const years = [advisory.id, ...advisory.aliases].flatMap((id) => NUMBERED.exec(id)?.[1] ?? []).map(Number);
    return years.length > 0 && Math.min(...years) > new Date(now).getUTCFullYear();
}

;// CONCATENATED MODULE: ./build/src/gates/simulate/spoken.js


const MOST_SUBJECTS = 5;
/** The findings of both gates by rule and effect, the strictest first; what the merge gate only repeats is left out. */
function spokenOf(review, merge) {
    const told = new Set(review.map(identity));
    const own = merge.filter((finding) => !told.has(identity(finding)));
    return [...grouped('review', review), ...grouped('merge', own)].sort((a, b) => (0,effects/* strictness */.VD)(a.effect) - (0,effects/* strictness */.VD)(b.effect) || (0,canonical/* byCodeUnit */.X)(b.gate, a.gate) || (0,canonical/* byCodeUnit */.X)(a.rule, b.rule));
}
const identity = ({ rule, effect, subject, message }) => JSON.stringify([rule, effect, subject, message]);
function grouped(gate, findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.rule}\0${finding.effect}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return Array.from(groups.values(), (group) => {
        const [{ rule, effect, message, remedy }] = group;
        return {
            gate,
            rule,
            effect,
            count: group.length,
            subjects: [...new Set(group.map(spoken_subjectOf))].slice(0, MOST_SUBJECTS),
            advisories: [...new Set(group.flatMap(({ advisory }) => advisory?.id ?? []))].sort(canonical/* byCodeUnit */.X),
            message,
            remedy,
        };
    });
}
/** The number of a pull request is known of few changes, and by what a message claims. */
function spoken_subjectOf({ package: one, subject }) {
    if (one !== null)
        return `${one.name} ${one.version}`.trimEnd();
    return /^#\d+$/.test(subject) ? 'the update' : subject;
}

;// CONCATENATED MODULE: ./build/src/gates/simulate/replay.js









/** One change under one policy: by the review gate and, for a bot that may merge, by the merge gate. */
function replay({ policy }, { facts, vex, refusals }) {
    const findingsOf = (gate) => {
        const { merge, publish, mode, advisories } = policy;
        const given = {
            ...facts,
            gate,
            vex: (0,vex_facts/* vexFacts */.d)(vex, { policy, graph: facts.graph, now: facts.now }),
            policy: { merge, publish, mode, advisories },
        };
        return (0,evaluate/* evaluate */._3)(given, policy, { rules: rules/* rules */.a, tool: TOOL, graphDigest: '' }).findings.filter((one) => !isAssumed(one));
    };
    const review = findingsOf('review');
    const merge = refusals === null ? null : [...findingsOf('merge'), ...refusals.map(refusal/* gateFinding */.j)];
    const found = { review: review.filter(speaks), merge: merge?.filter(speaks) ?? null };
    const outcome = outcomeOf(found);
    const known = { review: found.review.filter(notLater), merge: found.merge?.filter(notLater) ?? null };
    function notLater(finding) {
        return !isLater(finding, facts.now);
    }
    return {
        outcome,
        review: verdict(found.review),
        merge: found.merge === null ? null : verdict(found.merge),
        spoken: spokenOf(found.review, found.merge ?? []),
        waived: review.filter(({ waiver }) => waiver !== null).length,
        hindsight: outcomeOf(known) !== outcome,
    };
}
// Decisions of the past are counted, never stored: nobody reads who made them, nor the digest of their graph.
const TOOL = { name: 'lockgate', version: '' };
/** What was there before the change is none of its doing, and somebody answers for what is waived. */
const speaks = ({ preexisting, waiver }) => !preexisting && waiver === null;
const verdict = (findings) => (0,gate/* strictestVerdict */.TN)(findings.map(({ effect }) => (0,effects/* verdictOf */.Vj)(effect)));
const BLOCKED = {
    deny: 'denied',
    indeterminate: 'undecided',
    hold: 'held',
};
function outcomeOf({ review, merge }) {
    const reviewed = verdict(review);
    if (reviewed !== 'pass')
        return BLOCKED[reviewed];
    if (merge !== null)
        return verdict(merge) === 'pass' ? 'merged' : 'by-hand';
    return review.some(({ effect }) => effect === 'warn') ? 'warned' : 'passed';
}

// EXTERNAL MODULE: ./build/src/domain/decision.js
var decision = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/domain/simulation.js
var simulation = __webpack_require__(5263);
;// CONCATENATED MODULE: ./build/src/gates/simulate/run.js




/** What one policy would have made of the whole history. */
function runOf({ policy, notReplayed }, index, changes) {
    const having = (outcome) => changes.filter(({ replays }) => replays[index]?.outcome === outcome);
    return {
        policy: { uri: policy.uri, digest: policy.digest, mode: policy.mode },
        merges: policy.merge !== null,
        notReplayed,
        outcomes: byOutcome((outcome) => having(outcome).length),
        hindsight: byOutcome((outcome) => having(outcome).filter(({ replays }) => replays[index]?.hindsight === true).length),
        waited: byOutcome((outcome) => median(having(outcome).flatMap(({ waited }) => waited ?? []))),
        rules: noiseOf(index, changes),
    };
}
const byOutcome = (value) => Object.fromEntries(simulation/* OUTCOMES */.i.map((outcome) => [outcome, value(outcome)]));
/** The middle one; of an even number the smaller of the two in the middle, which is one that really was. */
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}
/** How often each rule spoke, the one that did in most changes first. */
function noiseOf(index, changes) {
    const noise = new Map();
    for (const { replays } of changes) {
        const strictest = new Map();
        for (const { rule, effect, count } of replays[index]?.spoken ?? []) {
            const sum = noise.get(rule) ?? { changes: 0, findings: 0, effects: none() };
            noise.set(rule, sum);
            sum.findings += count;
            const before = strictest.get(rule);
            if (before === undefined || (0,effects/* strictness */.VD)(effect) < (0,effects/* strictness */.VD)(before))
                strictest.set(rule, effect);
        }
        for (const [rule, effect] of strictest) {
            const sum = noise.get(rule);
            if (sum === undefined)
                continue;
            sum.changes += 1;
            sum.effects[effect] += 1;
        }
    }
    return Array.from(noise, ([rule, sum]) => ({ rule, ...sum })).sort((a, b) => b.changes - a.changes || (0,canonical/* byCodeUnit */.X)(a.rule, b.rule));
}
const none = () => Object.fromEntries(decision/* FINDING_EFFECTS */.n.map((effect) => [effect, 0]));

;// CONCATENATED MODULE: ./build/src/gates/simulate/wait.js
/**
 * How long a change really took from its first commit to the branch, in milliseconds. Null where the history does not
 * tell: a squash on GitHub bears one date for both, and a date that runs backwards is no duration.
 */
function waitOf({ commit, commits }) {
    const begun = Math.min(...commits.map(({ authored }) => Date.parse(authored)));
    const waited = Date.parse(commit.committed) - begun;
    return Number.isFinite(waited) && waited > 0 ? waited : null;
}

;// CONCATENATED MODULE: ./build/src/gates/simulate/simulate.js



















/**
 * Replays every past change of dependency files through policies: what the review gate and, for bots that may merge,
 * the merge gate would have said. Nothing is executed and nothing of a change is trusted that its writer could choose,
 * but for what is listed as assumed. A change that can't be replayed is undecided, and the rest is replayed all the same.
 * Rejects with `UsageError` where what was handed in can't be used, such as a file of advisories.
 */
async function simulate(input, ports) {
    const { history, progress } = ports;
    const policies = input.policies.map(replayable);
    const context = {
        ...input,
        policies,
        read: sidesReader(),
        advisories: remembering(ports.advisories),
        sources: [],
    };
    const changes = [];
    for await (const past of history.changes()) {
        if (changes.length % STEP === 0)
            progress.step(`Replaying change ${changes.length + 1} of ${history.count}`);
        changes.push(await replayChange(past, context));
    }
    return {
        schemaVersion: 1,
        tool: input.tool,
        now: input.now,
        history: { head: history.head, commits: history.commits, shallowAt: history.shallowAt },
        advisories: { sources: context.sources },
        assumed: assumptionsOf(changes, policies),
        runs: policies.map((one, index) => runOf(one, index, changes)),
        changes,
    };
}
const STEP = 50;
async function replayChange(past, context) {
    const { commit } = past;
    const prefix = (0,subtree/* prefixOf */.MT)(context.directory);
    const paths = past.files.map(({ path }) => path).filter((path) => path.startsWith(prefix));
    const about = {
        commit: commit.sha,
        date: commit.committed,
        author: commit.authorName,
        subject: subjectOf(commit),
        files: paths
            .map((path) => path.slice(prefix.length))
            .filter(read_graph/* isDependencyFile */.W)
            .sort(canonical/* byCodeUnit */.X),
        waited: waitOf(past),
    };
    try {
        const files = await filesOf(past);
        const facts = await factsOf(past, files, context.directory, context);
        context.sources = facts.advisories.sources;
        const vex = await (0,read/* readVex */.i)((0,subtree/* subtree */.dY)(past.before, context.directory));
        const replays = [];
        for (const one of context.policies) {
            replays.push(replay(one, { facts, vex, refusals: await refusals(past, files, facts, one, context) }));
        }
        return { ...about, packages: countsOf(facts.changes), problem: null, replays };
    }
    catch (error) {
        // What a person gave us is wrong for every change alike.
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        const replays = context.policies.map(() => UNDECIDED);
        return { ...about, packages: countsOf([]), problem: (0,errors/* messageOf */.bD)(error), replays };
    }
}
const UNDECIDED = {
    outcome: 'undecided',
    review: 'indeterminate',
    merge: null,
    spoken: [],
    waived: 0,
    hindsight: false,
};
const countsOf = (changes) => {
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return { added: count('added'), removed: count('removed'), updated: count('updated'), altered: count('altered') };
};
/** What the merge gate itself would refuse; null: the author is none that the policy lets merge, so it would not run. */
async function refusals(past, files, facts, { policy }, { self }) {
    if (policy.merge === null || (0,bots/* authorFor */.FS)(authorOf(past), policy.merge) === null)
        return null;
    if (facts.pullRequest.state !== 'available')
        return null;
    const pullRequest = facts.pullRequest.value;
    const trees = { before: past.before, after: past.after };
    return refusalsOf({
        pullRequest,
        expectedHead: null,
        policyEdits: [],
        selfUpdates: await selfUpdates(facts.changes, files, trees, self),
        missingSafeguards: (0,safeguards/* missingSafeguards */.e)(policy),
        mayWriteWorkflows: true,
    });
}

// EXTERNAL MODULE: ./build/src/policy/load.js + 13 modules
var load = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/cli/judgement.js + 5 modules
var judgement = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/time.js
var time = __webpack_require__(4735);
;// CONCATENATED MODULE: ./build/src/cli/commands/policy-simulate.js
















/** Replays the past through one policy or two. It judges nothing that is to come, so its status says only that it ran. */
const run = async (invocation) => {
    const { options, now, progress } = invocation;
    const directory = (0,project/* directoryOf */.jt)(invocation.operands[0], invocation);
    const since = options.since === null ? null : (0,time/* readTime */.a)(options.since, '--since');
    const last = options.last === null ? null : countOf(options.last);
    const policies = [await policyOf(options.policy, directory, invocation)];
    if (options.against !== null)
        policies.push(await policyOf(options.against, directory, invocation));
    progress.step('Reading the history');
    const place = await (0,git.repositoryPrefix)(directory);
    const history = await readHistory(directory, { ...pathsOf((0,subtree/* prefixOf */.MT)(place)), since, last });
    // A registry and a live database tell of today; the snapshot does as well, and needs no network to do so.
    const judges = await (0,judgement/* judgingOf */.cY)(policies[0], { ...invocation, options: { ...options, offline: true } });
    const simulation = await simulate({
        policies,
        directory: place,
        now: now.toISOString(),
        self: LOCKGATE,
        tool: { name: 'lockgate', version: (0,package_root.toolVersion)() },
    }, { history, advisories: judges.advisories, progress });
    await (0,output/* writeReport */.u)(await render(simulation, invocation), invocation);
    return 0;
};
async function render(simulation, { format, terminal, options }) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 3911).then(__webpack_require__.bind(__webpack_require__, 3911))).simulationJson(simulation);
    if (format === 'html')
        return (await __webpack_require__.e(/* import() */ 6846).then(__webpack_require__.bind(__webpack_require__, 6846))).simulationHtml(simulation);
    const { simulationText } = await __webpack_require__.e(/* import() */ 4439).then(__webpack_require__.bind(__webpack_require__, 6820));
    return simulationText(simulation, (0,cli_terminal/* reportSettings */.kC)(terminal, options));
}
/** A policy by its file, or by the name that `extends` would call it by: `lockgate:strict`. */
async function policyOf(named, directory, invocation) {
    const files = (0,project/* policyFiles */.qR)(named, directory, invocation);
    const now = invocation.now.toISOString();
    const floor = await (0,project/* floorOf */.Et)(invocation);
    const ref = named === null ? null : (0,load/* refOf */.H8)(named);
    if (ref === null || ref.kind === 'file')
        return (0,policy_files/* projectPolicy */.Kc)(named, files, now, floor);
    const context = (0,policy_files/* loadContext */._I)(files, now);
    return (0,load/* loadPolicy */.tb)(await context.fetch(ref), context, floor);
}
/** Which paths of the repository make a change, and which are read at all. */
function pathsOf(prefix) {
    const known = new Map();
    const isBelow = (path) => path.startsWith(prefix);
    return {
        touches: (path) => {
            const touches = known.get(path) ?? (isBelow(path) && (0,read_graph/* isDependencyFile */.W)(path.slice(prefix.length)));
            known.set(path, touches);
            return touches;
        },
        keeps: (path) => isBelow(path) && mayMatter(path),
    };
}
function countOf(text) {
    if (/^[1-9]\d{0,6}$/.test(text))
        return Number(text);
    throw new errors/* UsageError */.eb(`--last ${(0,errors/* quote */.hD)(text)} is no number of changes. Write --last 50.`);
}


/***/ }),

/***/ 5263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ differs),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * What would have become of a past change, the strictest first. `by-hand`: the review passes, and the merge gate leaves
 * the bot's update to a person. `merged`: it would have merged by itself.
 */
const OUTCOMES = ['denied', 'undecided', 'held', 'by-hand', 'warned', 'passed', 'merged'];
/** Whether two policies make different things of a change. */
const differs = ({ replays: [first, ...others] }) => others.some(({ outcome }) => outcome !== first?.outcome);


/***/ }),

/***/ 7249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value's type as a sentence has it: `a number`, `null`, `missing`. */
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}


/***/ }),

/***/ 1654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS),
/* harmony export */   j: () => (/* binding */ readAsks)
/* harmony export */ });
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


/***/ }),

/***/ 4147:
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

/***/ 3906:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ missingSafeguards)
/* harmony export */ });
/** What the `merge` section rests on: who may merge, what an update may touch, how far it may go, what tested it. */
const SAFEGUARDS = ['update-author', 'update-scope', 'update-level', 'checks'];
/**
 * The rules without which a `merge` section would mean something else than it says, and which this policy keeps from
 * blocking in the merge gate. A file that starts from nothing (`extends: []`) has all of them off: whoever opens a pull
 * request would merge by `authors` that nobody compares.
 */
function missingSafeguards({ rules }) {
    return SAFEGUARDS.filter((id) => rules.get(id)?.configs.some(blocks) !== true);
}
/** None of these rules tells a severity, so a map of them is read at `unknown`. */
function blocks({ effect, unavailable }) {
    const told = typeof effect === 'string' ? effect : effect.unknown;
    return (told === 'deny' || told === 'hold') && unavailable !== 'warn';
}


/***/ }),

/***/ 9980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withForsaken: () => (/* binding */ withForsaken)
/* harmony export */ });
/* harmony import */ var _domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);



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
        const lockfile = lockedBy.get(file) ?? lockedBy.get((0,_ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file));
        if (problem.apart === undefined || open.has(file) || lockfile === undefined)
            return problem;
        return {
            location: problem.location,
            message: `Before the change ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(lockfile)} locked what the file asks for, and now nothing does.`,
            remedy: 'Keep the file in a lockfile, or remove it.',
        };
    });
    const changed = problems.some((problem, index) => problem !== graph.problems[index]);
    return changed ? { ...graph, problems: problems.sort(_domain_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .byProblem */ .vM) } : graph;
}
/** The lockfile that had a manifest, by the manifest; and one that is gone, by its folder. */
function lockfilesOf(base, { files }) {
    const lockfiles = new Map();
    for (const { file, declarations } of base.projects) {
        if (!files.includes(file))
            lockfiles.set((0,_ecosystems_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), file);
        for (const { location } of declarations)
            lockfiles.set(location.file, file);
    }
    return lockfiles;
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
