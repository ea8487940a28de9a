export const id = 2223;
export const ids = [2223,9405];
export const modules = {

/***/ 9405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedPolicy: () => (/* binding */ cachedPolicy),
/* harmony export */   policyCache: () => (/* binding */ policyCache),
/* harmony export */   storePolicy: () => (/* binding */ storePolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);




/*
 * Pinned policy files that were read before, each under the digest of its reference. A commit never changes, so none of
 * them ever goes stale. The first line holds the digest of what follows: an entry that is cut, or was exchanged by hand,
 * is not used. Whoever may write here may do anything in the user's name; a job of the Action keeps no such folder.
 */
/** The folder, beside that of the advisories; null where the user has none for caches. */
function policyCache(env) {
    const advisories = (0,_advisory_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultCache */ .q_)(env);
    return advisories === null ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(advisories), 'policies');
}
/** What is kept under a reference; null: nothing that can be used. */
async function cachedPolicy(folder, uri) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, uri)).catch(() => null);
    if (entry === null)
        return null;
    const end = entry.indexOf('\n');
    const content = entry.subarray(end + 1);
    return end !== -1 && entry.toString('latin1', 0, end) === seal(uri, content) ? content : null;
}
/** Keeps a file, in one step. A folder that can't be written to costs the next run a request, no more. */
async function storePolicy(folder, uri, content) {
    const file = fileOf(folder, uri);
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, Buffer.concat([Buffer.from(`${seal(uri, content)}\n`), content]), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, file);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true }).catch(() => undefined);
    }
}
const fileOf = (folder, uri) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(uri).digest('hex'));
/** Of the reference too: an entry that was copied over another one does not fit. */
const seal = (uri, content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(uri).update('\0').update(content).digest('hex');


/***/ }),

/***/ 2223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinnedPolicies: () => (/* binding */ pinnedPolicies)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/registries/github/error.js
var error = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/src/registries/github/decode.js


/** Readers of one JSON value each. Every one rejects what it does not expect, naming the place: malformed is not absent. */
const malformed = (at, expected, value) => new error/* GitHubError */.y(null, `GitHub's answer is malformed: ${at} should be ${expected}, not ${(0,errors/* quote */.hD)(JSON.stringify(value) ?? 'absent')}. ` +
    'Run again; if it stays, the API at this address is not one that Lockgate knows');
function decode_object(value, at) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw malformed(at, 'an object', value);
    return { at, value: value };
}
/** The raw value of a key; undefined where the answer has none. */
const field = (json, key) => Object.hasOwn(json.value, key) ? json.value[key] : undefined;
function decode_child(json, key) {
    return decode_object(field(json, key), `${json.at}.${key}`);
}
/** A nested object, or null where GitHub wrote null; an absent key is malformed. */
function nullableChild(json, key) {
    return field(json, key) === null ? null : decode_child(json, key);
}
function array(value, at) {
    if (!Array.isArray(value))
        throw malformed(at, 'a list', value);
    return value;
}
function list(value, at, read) {
    return array(value, at).map((item, index) => read(decode_object(item, `${at}[${index}]`)));
}
const listAt = (json, key, read) => list(field(json, key), `${json.at}.${key}`, read);
function decode_text(json, key) {
    const value = field(json, key);
    if (typeof value !== 'string')
        throw malformed(`${json.at}.${key}`, 'a string', value);
    return value;
}
function nullableText(json, key) {
    return field(json, key) === null ? null : decode_text(json, key);
}
function count(json, key) {
    const value = field(json, key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw malformed(`${json.at}.${key}`, 'a whole number', value);
    }
    return value;
}
function flag(json, key) {
    const value = field(json, key);
    if (typeof value !== 'boolean')
        throw malformed(`${json.at}.${key}`, 'true or false', value);
    return value;
}
const SHA = /^[0-9a-f]{40}$/;
/** A git object id. */
function decode_sha(json, key) {
    const value = decode_text(json, key);
    if (!SHA.test(value))
        throw malformed(`${json.at}.${key}`, 'a git object id', value);
    return value;
}
function decode_oneOf(json, key, allowed) {
    const value = decode_text(json, key);
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw malformed(`${json.at}.${key}`, `one of ${allowed.join(', ')}`, value);
    return found;
}

;// CONCATENATED MODULE: ./build/src/registries/github/request.js
/** Builds a path with every part percent-encoded, so that a branch name can't reach another endpoint. */
function request_path(parts, ...values) {
    return parts.reduce((done, part, index) => `${done}${encode(values[index - 1] ?? '')}${part}`);
}
// encodeURIComponent leaves dots alone, and a client folds `/../` away.
function encode(value) {
    const encoded = encodeURIComponent(value);
    return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
}
/** A GET. */
const request_get = (spec) => ({ method: 'GET', repeat: 'always', ...spec });
/** Anything that changes something. */
const write = (spec) => ({ repeat: 'refused', ...spec });
/** For answers of which nothing is needed. */
const ignore = () => undefined;

;// CONCATENATED MODULE: ./build/src/registries/github/git-objects.js


const permission = 'contents: read';
/** The root tree of a commit: https://docs.github.com/rest/git/commits#get-a-commit-object */
function getCommitTree({ owner, repo }, commit) {
    return request_get({
        path: request_path `/repos/${owner}/${repo}/git/commits/${commit}`,
        asks: `commit ${commit}`,
        permission,
        read: (body) => {
            const json = decode_object(body, 'commit');
            return { sha: decode_sha(json, 'sha'), tree: decode_sha(decode_child(json, 'tree'), 'sha') };
        },
    });
}
/** https://docs.github.com/rest/git/trees#get-a-tree */
function getTree({ owner, repo }, tree, recursive) {
    return request_get({
        path: request_path `/repos/${owner}/${repo}/git/trees/${tree}` + (recursive ? '?recursive=1' : ''),
        asks: `tree ${tree}`,
        permission,
        read: (body) => {
            const json = decode_object(body, 'tree');
            return { rows: listAt(json, 'tree', readRow), truncated: flag(json, 'truncated') };
        },
    });
}
function readRow(json) {
    return {
        path: decode_text(json, 'path'),
        mode: decode_text(json, 'mode'),
        type: decode_oneOf(json, 'type', ['blob', 'tree', 'commit']),
        sha: decode_sha(json, 'sha'),
    };
}
/** A file's content in base64: https://docs.github.com/rest/git/blobs#get-a-blob */
function getBlob({ owner, repo }, blob) {
    return request_get({
        path: request_path `/repos/${owner}/${repo}/git/blobs/${blob}`,
        asks: `blob ${blob}`,
        permission,
        read: (body) => {
            const json = decode_object(body, 'blob');
            decode_oneOf(json, 'encoding', ['base64']);
            return { base64: decode_text(json, 'content'), size: count(json, 'size') };
        },
    });
}
const readTarget = (body) => {
    const target = child(object(body, 'ref'), 'object');
    return { type: oneOf(target, 'type', ['commit', 'tag']), sha: sha(target, 'sha') };
};
/** `ref` as `heads/main` or `tags/v1`: https://docs.github.com/rest/git/refs#get-a-reference */
function getRef({ owner, repo }, ref) {
    const encoded = ref.split('/').map((part) => path `${part}`);
    return get({
        path: path `/repos/${owner}/${repo}/git/ref/` + encoded.join('/'),
        asks: `the ref ${ref}`,
        permission,
        read: readTarget,
    });
}
/** https://docs.github.com/rest/git/tags#get-a-tag */
function getTag({ owner, repo }, tag) {
    return get({ path: path `/repos/${owner}/${repo}/git/tags/${tag}`, asks: `tag ${tag}`, permission, read: readTarget });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/github/git-id.js

/** Git's object id of a content: SHA-1 over its type, length and bytes. */
function blobId(bytes) {
    return objectId('blob', bytes);
}
/** Git's object id of one directory (not nested), from its rows. */
function treeId(rows) {
    const encoded = rows.map((row) => ({
        // Git sorts a directory as if its name ended in a slash.
        key: Buffer.from(row.type === 'tree' ? `${row.path}/` : row.path),
        bytes: Buffer.concat([Buffer.from(`${row.mode.replace(/^0+/, '')} ${row.path}\0`), Buffer.from(row.sha, 'hex')]),
    }));
    encoded.sort((a, b) => Buffer.compare(a.key, b.key));
    return objectId('tree', Buffer.concat(encoded.map((row) => row.bytes)));
}
function objectId(type, bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/src/adapters/policy-cache.js
var policy_cache = __webpack_require__(9405);
;// CONCATENATED MODULE: ./build/src/adapters/policy-remote.js




/** The most that a policy file may have; a longer one is refused before it is decoded. */
const MAX_FILE = 1024 * 1024;
/** Of a listing of one directory, or of a file in base64. */
const MAX_ANSWER = 16 * 1024 * 1024;
/** One policy leads to a handful; a list that leads to thousands is an attack or a mistake. */
const MAX_FILES = 64;
/** Policy files of other repositories through the GitHub API. What a commit holds never changes, so each is read once. */
function pinnedPolicies(options) {
    const known = new Map();
    return (ref) => {
        let reading = known.get(ref.uri);
        if (reading === undefined) {
            if (known.size === MAX_FILES)
                throw unreadable(`more than ${MAX_FILES} files of other repositories are named`);
            reading = read(ref, options);
            known.set(ref.uri, reading);
        }
        return reading;
    };
}
async function read(ref, options) {
    const kept = options.cache === null ? null : await (0,policy_cache.cachedPolicy)(options.cache, ref.uri);
    if (kept !== null)
        return kept;
    if (options.offline) {
        throw unreadable('with --offline GitHub is not asked, and no earlier run has kept the file; run once without it');
    }
    const bytes = await download(ref, options);
    if (bytes !== null && options.cache !== null)
        await (0,policy_cache.storePolicy)(options.cache, ref.uri, bytes);
    return bytes;
}
/**
 * Walks from the commit to the file. Git names a directory by the hash of its rows and a file by the hash of its bytes,
 * so that a cut or swapped answer on the way is noticed; a link would lead elsewhere than the reference says.
 */
async function download(ref, options) {
    const ask = (request) => send(request, ref, options);
    const commit = await ask(getCommitTree(ref, ref.sha));
    if (commit.sha !== ref.sha)
        throw unreadable(`GitHub answered for the commit ${commit.sha}; run again`);
    let tree = commit.tree;
    const folders = ref.path.split('/');
    const name = folders.pop();
    for (const folder of folders) {
        const row = (await rowsOf(tree, ask)).find(({ path }) => path === folder);
        if (row?.type !== 'tree')
            return null;
        tree = row.sha;
    }
    const row = (await rowsOf(tree, ask)).find(({ path }) => path === name);
    if (row === undefined)
        return null;
    if (row.mode !== '100644' && row.mode !== '100755')
        throw unreadable('it is no regular file there');
    const { base64, size } = await ask(getBlob(ref, row.sha));
    if (size > MAX_FILE)
        throw unreadable(`it has ${size} bytes; a policy has at most 1 MiB`);
    const bytes = Buffer.from(base64, 'base64');
    if (blobId(bytes) !== row.sha)
        throw unreadable(`GitHub's content does not have the id ${row.sha}; run again`);
    return bytes;
    async function rowsOf(id, get) {
        const { rows, truncated } = await get(getTree(ref, id, false));
        if (truncated || treeId(rows) !== id)
            throw unreadable(`GitHub's listing of the tree ${id} is not whole; run again`);
        return rows;
    }
}
async function send(request, ref, { http, apiUrl, token }) {
    const { status, headers, body } = await http.send({
        method: 'GET',
        url: `${apiUrl.replace(/\/+$/, '')}${request.path}`,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        maxBytes: MAX_ANSWER,
    });
    if (status !== 200)
        throw unreadable(refusal(status, headers, ref, token !== null));
    let answer;
    try {
        answer = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        throw unreadable(`GitHub's answer about ${request.asks} is no whole JSON document; run again`);
    }
    return request.read(answer);
}
/** What a status means for a reader of another repository, and what helps. */
function refusal(status, headers, { owner, repo }, signedIn) {
    const said = `GitHub answered ${status}`;
    const token = signedIn ? 'the token' : 'GITHUB_TOKEN';
    if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
        return `${said}: the rate limit is used up; ${signedIn ? 'run again later' : 'set GITHUB_TOKEN, or run again later'}`;
    }
    if (status === 401)
        return `${said}: the token is not valid (any more); give a valid one, or none for a public one`;
    if (status === 403 || status === 404) {
        return (`${said}: ${owner}/${repo} has no such commit, or is private; ${signedIn ? 'give' : 'set'} ${token} ` +
            `contents: read on it (a workflow's own token reads no other private repository: an App's does)`);
    }
    return status >= 500 ? `${said}: the fault is on their side; run again` : said;
}
const unreadable = (reason) => new errors/* LockgateError */.vP('UNREADABLE', reason);


/***/ }),

/***/ 567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export isForbidden */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/**
 * GitHub did not give a whole and expected answer. `status` is the HTTP status of a refusal, null
 * where no usable answer came (reset, timeout, cut or malformed body): then nobody knows whether a
 * write took place.
 */
class GitHubError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP {
    status;
    constructor(status, message) {
        super('GITHUB', message);
        this.name = 'GitHubError';
        this.status = status;
    }
    /** Whether the request may have taken effect although no success was told. */
    get uncertain() {
        return this.status === null || this.status >= 500;
    }
}
/** Whether GitHub answered that the token may not do this, or that the feature is not there for it. */
const isForbidden = (error) => error instanceof GitHubError && (error.status === 403 || error.status === 404);


/***/ })

};
