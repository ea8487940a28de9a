export const id = 8090;
export const ids = [8090];
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


/***/ })

};
