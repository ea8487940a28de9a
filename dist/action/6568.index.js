export const id = 6568;
export const ids = [6568];
export const modules = {

/***/ 64187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OWN_CHECK: () => (/* binding */ OWN_CHECK),
  actionPorts: () => (/* binding */ actionPorts)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
const get = (spec) => ({ method: 'GET', repeat: 'always', ...spec });
/** Anything that changes something. */
const write = (spec) => ({ repeat: 'refused', ...spec });
/** For answers of which nothing is needed. */
const ignore = () => undefined;

;// CONCATENATED MODULE: ./build/src/registries/github/attestations.js

/** https://docs.github.com/rest/repos/attestations#create-an-attestation */
function postAttestation({ owner, repo }, bundle) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/attestations`,
        body: { bundle },
        asks: 'an attestation',
        permission: 'attestations: write',
        read: ignore,
    });
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/registries/github/error.js
var github_error = __webpack_require__(20567);
;// CONCATENATED MODULE: ./build/src/registries/github/decode.js


/** Readers of one JSON value each. Every one rejects what it does not expect, naming the place: malformed is not absent. */
const malformed = (at, expected, value) => new github_error/* GitHubError */.y(null, `GitHub's answer is malformed: ${at} should be ${expected}, not ${(0,domain_errors/* quote */.hD)(JSON.stringify(value) ?? 'absent')}. ` +
    'Run again; if it stays, the API at this address is not one that Lockgate knows');
function object(value, at) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw malformed(at, 'an object', value);
    return { at, value: value };
}
/** The raw value of a key; undefined where the answer has none. */
const field = (json, key) => Object.hasOwn(json.value, key) ? json.value[key] : undefined;
function child(json, key) {
    return object(field(json, key), `${json.at}.${key}`);
}
/** A nested object, or null where GitHub wrote null; an absent key is malformed. */
function nullableChild(json, key) {
    return field(json, key) === null ? null : child(json, key);
}
function array(value, at) {
    if (!Array.isArray(value))
        throw malformed(at, 'a list', value);
    return value;
}
function list(value, at, read) {
    return array(value, at).map((item, index) => read(object(item, `${at}[${index}]`)));
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
function sha(json, key) {
    const value = decode_text(json, key);
    if (!SHA.test(value))
        throw malformed(`${json.at}.${key}`, 'a git object id', value);
    return value;
}
function oneOf(json, key, allowed) {
    const value = decode_text(json, key);
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw malformed(`${json.at}.${key}`, `one of ${allowed.join(', ')}`, value);
    return found;
}

;// CONCATENATED MODULE: ./build/src/registries/github/compare.js


/** https://docs.github.com/rest/commits/commits#compare-two-commits; its file list is capped, so it is not read. */
function compareCommits({ owner, repo }, base, head) {
    return get({
        path: request_path `/repos/${owner}/${repo}/compare/${`${base}...${head}`}?per_page=1`,
        asks: `where ${base} and ${head} parted`,
        permission: 'contents: read',
        read: (body) => {
            const json = object(body, 'comparison');
            return {
                status: oneOf(json, 'status', ['ahead', 'behind', 'diverged', 'identical']),
                mergeBase: sha(child(json, 'merge_base_commit'), 'sha'),
            };
        },
    });
}

;// CONCATENATED MODULE: ./build/src/registries/github/repository.js


/** https://docs.github.com/rest/repos/repos#get-a-repository */
function getDefaultBranch({ owner, repo }) {
    return get({
        path: request_path `/repos/${owner}/${repo}`,
        asks: 'the repository',
        permission: 'metadata: read',
        read: (body) => decode_text(object(body, 'repository'), 'default_branch'),
    });
}

;// CONCATENATED MODULE: ./build/src/registries/github/viewer.js

/** Who the token belongs to. REST's `/user` refuses the tokens of Actions and of Apps; GraphQL's `viewer` knows them. */
const queryViewer = {
    kind: 'query',
    document: 'query { viewer { login databaseId } }',
    variables: {},
    asks: 'the account of the token',
    permission: 'contents: read',
    read(data) {
        const viewer = child(object(data, 'GraphQL data'), 'viewer');
        return { login: decode_text(viewer, 'login'), id: count(viewer, 'databaseId') };
    },
};

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
;// CONCATENATED MODULE: ./build/src/registries/github/check-runs.js



/** https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference, every run, not GitHub's own choice of the latest. */
function listCheckRuns({ owner, repo }, commit) {
    return get({
        path: request_path `/repos/${owner}/${repo}/commits/${commit}/check-runs?filter=all&per_page=100`,
        asks: `the check runs at ${commit}`,
        permission: 'checks: read',
        read: (body) => {
            const json = object(body, 'check runs');
            return {
                total: count(json, 'total_count'),
                items: listAt(json, 'check_runs', (run) => {
                    const app = nullableChild(run, 'app');
                    return {
                        id: count(run, 'id'),
                        name: decode_text(run, 'name'),
                        appId: app === null ? null : count(app, 'id'),
                        // A conclusion counts only once the run is over.
                        conclusion: decode_text(run, 'status') === 'completed' ? nullableText(run, 'conclusion') : null,
                    };
                }),
            };
        },
    });
}
/** The newest report of each check by name and app, our own left out, in that order. */
function newestChecks(runs) {
    const newest = new Map();
    for (const run of runs) {
        const key = JSON.stringify([run.name, run.appId]);
        const seen = newest.get(key);
        if (seen === undefined || seen.id < run.id)
            newest.set(key, run);
    }
    return [...newest]
        .sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b))
        .map(([, { name, appId, conclusion }]) => ({ name, appId, conclusion }));
}
/** GitHub takes this many annotations in one request. */
const MAX_ANNOTATIONS = 50;
const MAX_TEXT = 65_535;
/** https://docs.github.com/rest/checks/runs#create-a-check-run, finished, with the first annotations. */
function createCheckRun({ owner, repo }, output) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/check-runs`,
        body: {
            name: output.name,
            head_sha: output.headSha,
            status: 'completed',
            conclusion: output.conclusion,
            output: outputBody(output, output.annotations.slice(0, MAX_ANNOTATIONS)),
        },
        asks: `a check run at ${output.headSha}`,
        permission: 'checks: write',
        read: (body) => count(object(body, 'check run'), 'id'),
    });
}
/** Adds further annotations: GitHub appends those of an update to the ones it has. */
function annotateCheckRun({ owner, repo }, id, output, annotations) {
    return write({
        method: 'PATCH',
        path: request_path `/repos/${owner}/${repo}/check-runs/${id}`,
        body: { output: outputBody(output, annotations) },
        asks: `further annotations at ${output.headSha}`,
        permission: 'checks: write',
        read: ignore,
    });
}
function outputBody(output, annotations) {
    return {
        title: output.title,
        summary: cutAtLine(output.summary, MAX_TEXT),
        annotations: annotations.map(({ path: file, line, level, title, message }) => ({
            path: file,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: title.slice(0, 255),
            message: message.slice(0, MAX_TEXT),
        })),
    };
}
const CUT = '\n\n… cut here: the whole report is in the job summary.\n';
/** Cuts Markdown to GitHub's limit at the end of a line, and says so. */
function cutAtLine(markdown, limit) {
    if (markdown.length <= limit)
        return markdown;
    const room = markdown.slice(0, limit - CUT.length);
    return room.slice(0, Math.max(room.lastIndexOf('\n'), 0)) + CUT;
}

;// CONCATENATED MODULE: ./build/src/registries/github/rules.js


/** Active rules of every ruleset on a branch: https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
function listBranchRules({ owner, repo }, branch) {
    return get({
        path: request_path `/repos/${owner}/${repo}/rules/branches/${branch}?per_page=100`,
        asks: 'the rules of the base branch',
        permission: 'metadata: read',
        read: (body) => ({ total: null, items: list(body, 'rules', readRule) }),
    });
}
function readRule(json) {
    const type = decode_text(json, 'type');
    if (type !== 'required_status_checks')
        return { type, requiredChecks: [] };
    return {
        type,
        requiredChecks: listAt(child(json, 'parameters'), 'required_status_checks', (check) => ({
            context: decode_text(check, 'context'),
            appId: appId(check, 'integration_id'),
        })),
    };
}
/** A branch's head and its classic protection: https://docs.github.com/rest/branches/branches#get-a-branch */
function getBranch({ owner, repo }, branch) {
    return get({
        path: request_path `/repos/${owner}/${repo}/branches/${branch}`,
        asks: 'the base branch',
        permission: 'contents: read',
        read: (body) => {
            const json = object(body, 'branch');
            return { protected: flag(json, 'protected'), requiredChecks: classicChecks(json) };
        },
    });
}
function classicChecks(branch) {
    if (field(branch, 'protection') === undefined)
        return [];
    const protection = child(branch, 'protection');
    if (field(protection, 'required_status_checks') === undefined)
        return [];
    const required = child(protection, 'required_status_checks');
    if (field(required, 'checks') === undefined)
        return [];
    return listAt(required, 'checks', (check) => ({ context: decode_text(check, 'context'), appId: appId(check, 'app_id') }));
}
// GitHub writes null, nothing at all, or -1 where any app may report the check.
function appId(check, key) {
    const value = field(check, key);
    return value === null || value === undefined || value === -1 ? null : count(check, key);
}
/** Branches with a protection of any kind: https://docs.github.com/rest/branches/branches#list-branches */
function listProtectedBranches({ owner, repo, }) {
    return get({
        path: request_path `/repos/${owner}/${repo}/branches?protected=true&per_page=100`,
        asks: 'the protected branches',
        permission: 'contents: read',
        read: (body) => ({
            total: null,
            items: list(body, 'branches', (json) => ({
                name: decode_text(json, 'name'),
                sha: decode_text(child(json, 'commit'), 'sha'),
            })),
        }),
    });
}

;// CONCATENATED MODULE: ./build/src/registries/github/statuses.js


/**
 * Commit statuses, the newest of each context: https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference.
 * A status names no app, so it never satisfies a check that is required of one.
 */
function listStatuses({ owner, repo }, commit) {
    return get({
        path: request_path `/repos/${owner}/${repo}/commits/${commit}/status?per_page=100`,
        asks: `the statuses at ${commit}`,
        permission: 'statuses: read',
        read: (body) => {
            const json = object(body, 'combined status');
            return {
                total: count(json, 'total_count'),
                items: listAt(json, 'statuses', (status) => {
                    const state = oneOf(status, 'state', ['error', 'failure', 'pending', 'success']);
                    return { name: decode_text(status, 'context'), appId: null, conclusion: state === 'pending' ? null : state };
                }),
            };
        },
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/checks.js





/** Every check and status at a commit, the newest of each, our own left out. */
async function readChecks(transport, repository, commit, own) {
    const [runs, statuses] = await Promise.all([
        transport.pages(listCheckRuns(repository, commit)),
        transport.pages(listStatuses(repository, commit)),
    ]);
    return [...newestChecks(runs), ...statuses].filter((report) => !isOwn(report.name, report.appId, own));
}
/** What rulesets and classic protection ask of a branch, sorted, each once. */
async function readRequiredChecks(transport, repository, branch) {
    const [rules, classic] = await Promise.all([
        transport.pages(listBranchRules(repository, branch)),
        transport.send(getBranch(repository, branch)),
    ]);
    const all = [...rules.flatMap((rule) => rule.requiredChecks), ...classic.requiredChecks];
    const unique = new Map(all.map((check) => [JSON.stringify([check.context, check.appId]), check]));
    return [...unique].sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b)).map(([, check]) => check);
}
function isOwn(name, appId, own) {
    return own.some((check) => check.name === name && (check.appId === null || check.appId === appId));
}
/** Whether a branch asks for one of our own checks, from us or from any app. */
function isOwnRequirement({ context, appId }, own) {
    return own.some((check) => check.name === context && (check.appId === null || appId === null || check.appId === appId));
}
/** False where the token may not write checks: then the job's own conclusion is the check. */
async function writeCheck(transport, repository, output) {
    let id;
    try {
        id = await transport.send(createCheckRun(repository, output));
    }
    catch (error) {
        if ((0,github_error/* isForbidden */.U)(error))
            return false;
        throw error;
    }
    for (let from = MAX_ANNOTATIONS; from < output.annotations.length; from += MAX_ANNOTATIONS) {
        const further = output.annotations.slice(from, from + MAX_ANNOTATIONS);
        await transport.send(annotateCheckRun(repository, id, output, further));
    }
    return true;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/registries/github/code-scanning.js

/** `sarif` gzipped, in base64: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
function postSarif({ owner, repo }, upload) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/code-scanning/sarifs`,
        body: { commit_sha: upload.commit, ref: upload.ref, sarif: upload.sarif, tool_name: 'lockgate' },
        asks: 'an upload to code scanning',
        permission: 'security-events: write',
        read: ignore,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/code-scanning.js




const MAX_GZIPPED = 10 * 1024 * 1024;
/** False where the token may not upload, or code scanning is off. */
async function uploadSarif(transport, repository, upload) {
    const bytes = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(upload.sarif);
    if (bytes.length > MAX_GZIPPED) {
        throw new github_error/* GitHubError */.y(null, `The SARIF report is ${bytes.length} bytes when gzipped, and GitHub takes ${MAX_GZIPPED}`);
    }
    try {
        await transport.send(postSarif(repository, { ...upload, sarif: bytes.toString('base64') }));
        return true;
    }
    catch (error) {
        if ((0,github_error/* isForbidden */.U)(error))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(79097);
;// CONCATENATED MODULE: ./build/src/adapters/github/evidence.js


/** A fact that GitHub was asked for: whatever went wrong is the reason why nobody knows. */
async function evidence_evidence(read) {
    try {
        return (0,evidence/* available */.qC)(await read());
    }
    catch (error) {
        if (error instanceof domain_errors/* LockgateError */.vP)
            return (0,evidence/* unavailable */.hU)(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/registries/github/merging.js


const permission = 'contents: write';
/**
 * Merges exactly one commit; another head is a 409. Never sent twice: a lost answer may be a merge.
 * https://docs.github.com/rest/pulls/pulls#merge-a-pull-request
 */
function mergePullRequest({ owner, repo }, number, commit, method) {
    return write({
        method: 'PUT',
        path: request_path `/repos/${owner}/${repo}/pulls/${number}/merge`,
        body: { sha: commit, merge_method: method },
        asks: `the merge of pull request #${number}`,
        permission,
        repeat: 'never',
        read: (body) => flag(object(body, 'merge'), 'merged'),
    });
}
/** Arms native auto-merge for exactly one head commit; false where GitHub did not arm it. */
function enableAutoMerge(pullRequestId, commit, method) {
    return {
        kind: 'mutation',
        document: `mutation ($pullRequestId: ID!, $commit: GitObjectID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(
    input: { pullRequestId: $pullRequestId, expectedHeadOid: $commit, mergeMethod: $method }
  ) {
    pullRequest { autoMergeRequest { enabledAt } }
  }
}`,
        variables: { pullRequestId, commit, method: method.toUpperCase() },
        asks: 'auto-merge of the pull request',
        permission,
        read: (data) => {
            const pullRequest = child(child(object(data, 'data'), 'enablePullRequestAutoMerge'), 'pullRequest');
            return nullableChild(pullRequest, 'autoMergeRequest') !== null;
        },
    };
}
/** Takes native auto-merge back. */
function disableAutoMerge(pullRequestId) {
    return {
        kind: 'mutation',
        document: `mutation ($pullRequestId: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pullRequestId }) {
    pullRequest { id }
  }
}`,
        variables: { pullRequestId },
        asks: 'an end to auto-merge of the pull request',
        permission,
        read: ignore,
    };
}
/** Puts exactly one head commit into the branch's merge queue. */
function enqueue(pullRequestId, commit) {
    return {
        kind: 'mutation',
        document: `mutation ($pullRequestId: ID!, $commit: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $pullRequestId, expectedHeadOid: $commit }) {
    mergeQueueEntry { id }
  }
}`,
        variables: { pullRequestId, commit },
        asks: 'a place in the merge queue',
        permission,
        read: (data) => {
            decode_text(child(child(object(data, 'data'), 'enqueuePullRequest'), 'mergeQueueEntry'), 'id');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/registries/github/account.js

const TYPES = ['User', 'Bot', 'Organization', 'Mannequin'];
/** An account object of the REST API. */
function readAccount(json) {
    return { login: decode_text(json, 'login'), id: count(json, 'id'), type: oneOf(json, 'type', TYPES) };
}
/** An account that may be null (deleted, or git's author is nobody that GitHub knows). */
function nullableAccount(json, key) {
    const value = field(json, key);
    if (value === null)
        return null;
    const account = child(json, key);
    // GitHub writes `{}` for a commit whose author line names no account.
    return Object.keys(account.value).length === 0 ? null : readAccount(account);
}

;// CONCATENATED MODULE: ./build/src/registries/github/pull-request.js



/** https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
function getPullRequest({ owner, repo }, number) {
    return get({
        path: request_path `/repos/${owner}/${repo}/pulls/${number}`,
        asks: `pull request #${number}`,
        permission: 'pull-requests: read',
        read: (body) => readPullRequest(object(body, 'pull request')),
    });
}
function readPullRequest(json) {
    const head = child(json, 'head');
    const base = child(json, 'base');
    // Null once the fork is deleted; never the same as our own repository.
    const headRepo = nullableChild(head, 'repo');
    return {
        number: count(json, 'number'),
        nodeId: decode_text(json, 'node_id'),
        state: oneOf(json, 'state', ['open', 'closed']),
        draft: flag(json, 'draft'),
        title: decode_text(json, 'title'),
        author: nullableAccount(json, 'user'),
        head: { sha: sha(head, 'sha'), ref: decode_text(head, 'ref'), repoId: headRepo === null ? null : count(headRepo, 'id') },
        base: { sha: sha(base, 'sha'), ref: decode_text(base, 'ref'), repoId: count(child(base, 'repo'), 'id') },
        merged: flag(json, 'merged'),
        commitCount: count(json, 'commits'),
        armedBy: readArmedBy(json),
    };
}
function readArmedBy(json) {
    if (field(json, 'auto_merge') === null)
        return null;
    return count(child(child(json, 'auto_merge'), 'enabled_by'), 'id');
}

;// CONCATENATED MODULE: ./build/src/registries/github/reviews.js



const reviews_permission = 'pull-requests: write';
/** https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request */
function listReviews({ owner, repo }, number) {
    return get({
        path: request_path `/repos/${owner}/${repo}/pulls/${number}/reviews?per_page=100`,
        asks: `the reviews of pull request #${number}`,
        permission: 'pull-requests: read',
        read: (body) => ({
            total: null,
            items: list(body, 'reviews', (json) => ({
                id: count(json, 'id'),
                author: nullableAccount(json, 'user'),
                state: decode_text(json, 'state'),
                commit: nullableText(json, 'commit_id'),
            })),
        }),
    });
}
/** An approval bound to the judged commit: https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
function createApproval({ owner, repo }, number, commit, body) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/pulls/${number}/reviews`,
        body: { commit_id: commit, event: 'APPROVE', body },
        asks: `an approval of pull request #${number}`,
        permission: reviews_permission,
        read: ignore,
    });
}
/** https://docs.github.com/rest/pulls/reviews#dismiss-a-review-for-a-pull-request */
function dismissReview({ owner, repo }, number, review, message) {
    return write({
        method: 'PUT',
        path: request_path `/repos/${owner}/${repo}/pulls/${number}/reviews/${review}/dismissals`,
        body: { message, event: 'DISMISS' },
        asks: `the dismissal of our approval of pull request #${number}`,
        permission: reviews_permission,
        repeat: 'always',
        read: ignore,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/merging.js






/** Merges exactly the judged commit, or puts it into the branch's queue where it has one. */
async function merge(parts, number, commit, method) {
    const { transport, repository } = parts;
    const { nodeId, base } = await transport.send(getPullRequest(repository, number));
    const rules = await transport.pages(listBranchRules(repository, base.ref));
    const queued = rules.some((rule) => rule.type === 'merge_queue');
    try {
        if (queued) {
            await transport.graphql(enqueue(nodeId, commit));
            return { state: 'queued' };
        }
        const merged = await transport.send(mergePullRequest(repository, number, commit, method));
        return merged ? { state: 'merged' } : refused('GitHub did not merge it and did not say why');
    }
    catch (error) {
        return settle(parts, number, commit, error);
    }
}
/** Arms native auto-merge; where nothing is left to wait for, GitHub refuses to arm, and the merge is direct. */
async function arm(parts, pullRequest, method) {
    const { number, nodeId, head } = pullRequest;
    try {
        const armed = await parts.transport.graphql(enableAutoMerge(nodeId, head.sha, method));
        return armed ? { state: 'armed' } : refused('GitHub did not arm auto-merge and did not say why');
    }
    catch (error) {
        if (/clean status/i.test((0,domain_errors/* messageOf */.bD)(error)))
            return merge(parts, number, head.sha, method);
        return settle(parts, number, head.sha, error);
    }
}
/**
 * What became of a merge that brought no success. A refusal is final. After a server error or a lost
 * answer nobody knows, so the state is read; nothing is sent again.
 */
async function settle({ transport, repository }, number, commit, error) {
    if (!(error instanceof github_error/* GitHubError */.y))
        throw error;
    if (!error.uncertain)
        return refused(error.message);
    const now = await transport.send(getPullRequest(repository, number));
    if (now.head.sha !== commit)
        return refused('the head of the pull request moved');
    if (now.merged)
        return { state: 'merged' };
    return now.armedBy === null ? refused(error.message) : { state: 'armed' };
}
const refused = (reason) => ({ state: 'refused', reason });
/** Takes auto-merge back where this account armed it; a person's own decision is left alone. */
async function disarm({ transport, repository, account }, number, nodeId) {
    const { armedBy } = await transport.send(getPullRequest(repository, number));
    if (armedBy !== null && armedBy === (await account()).id)
        await transport.graphql(disableAutoMerge(nodeId));
}
/** Approves exactly one commit, once. */
async function approve(parts, number, commit, body) {
    const approvals = await ownApprovals(parts, number);
    if (approvals.some((review) => review.commit === commit))
        return;
    await parts.transport.send(createApproval(parts.repository, number, commit, body));
}
async function dismissOwnApprovals(parts, number, message) {
    for (const { id } of await ownApprovals(parts, number)) {
        await parts.transport.send(dismissReview(parts.repository, number, id, message));
    }
}
async function ownApprovals({ transport, repository, account }, number) {
    const [reviews, { id }] = await Promise.all([transport.pages(listReviews(repository, number)), account()]);
    return reviews.filter((review) => review.author?.id === id && review.state === 'APPROVED');
}

;// CONCATENATED MODULE: ./build/src/registries/github/git-objects.js


const git_objects_permission = 'contents: read';
/** The root tree of a commit: https://docs.github.com/rest/git/commits#get-a-commit-object */
function getCommitTree({ owner, repo }, commit) {
    return get({
        path: request_path `/repos/${owner}/${repo}/git/commits/${commit}`,
        asks: `commit ${commit}`,
        permission: git_objects_permission,
        read: (body) => {
            const json = object(body, 'commit');
            return { sha: sha(json, 'sha'), tree: sha(child(json, 'tree'), 'sha') };
        },
    });
}
/** https://docs.github.com/rest/git/trees#get-a-tree */
function getTree({ owner, repo }, tree, recursive) {
    return get({
        path: request_path `/repos/${owner}/${repo}/git/trees/${tree}` + (recursive ? '?recursive=1' : ''),
        asks: `tree ${tree}`,
        permission: git_objects_permission,
        read: (body) => {
            const json = object(body, 'tree');
            return { rows: listAt(json, 'tree', readRow), truncated: flag(json, 'truncated') };
        },
    });
}
function readRow(json) {
    return {
        path: decode_text(json, 'path'),
        mode: decode_text(json, 'mode'),
        type: oneOf(json, 'type', ['blob', 'tree', 'commit']),
        sha: sha(json, 'sha'),
    };
}
/** A file's content in base64: https://docs.github.com/rest/git/blobs#get-a-blob */
function getBlob({ owner, repo }, blob) {
    return get({
        path: request_path `/repos/${owner}/${repo}/git/blobs/${blob}`,
        asks: `blob ${blob}`,
        permission: git_objects_permission,
        read: (body) => {
            const json = object(body, 'blob');
            oneOf(json, 'encoding', ['base64']);
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
    const encoded = ref.split('/').map((part) => request_path `${part}`);
    return get({
        path: request_path `/repos/${owner}/${repo}/git/ref/` + encoded.join('/'),
        asks: `the ref ${ref}`,
        permission: git_objects_permission,
        read: readTarget,
    });
}
/** https://docs.github.com/rest/git/tags#get-a-tag */
function getTag({ owner, repo }, tag) {
    return get({ path: request_path `/repos/${owner}/${repo}/git/tags/${tag}`, asks: `tag ${tag}`, permission: git_objects_permission, read: readTarget });
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./build/src/registries/github/rulesets.js



/** https://docs.github.com/rest/repos/rules#get-all-repository-rulesets */
function listTagRulesets({ owner, repo }) {
    return get({
        path: request_path `/repos/${owner}/${repo}/rulesets?includes_parents=true&targets=tag&per_page=100`,
        asks: 'the rulesets over tags',
        permission: 'metadata: read',
        read: (body) => ({ total: null, items: list(body, 'rulesets', (json) => count(json, 'id')) }),
    });
}
/** https://docs.github.com/rest/repos/rules#get-a-repository-ruleset */
function getTagRuleset({ owner, repo }, id) {
    return get({
        path: request_path `/repos/${owner}/${repo}/rulesets/${id}?includes_parents=true`,
        asks: `ruleset ${id}`,
        permission: 'metadata: read',
        read: (body) => {
            const json = object(body, 'ruleset');
            const tags = decode_text(json, 'target') === 'tag';
            const names = tags ? child(child(json, 'conditions'), 'ref_name') : null;
            return {
                active: tags && decode_text(json, 'enforcement') === 'active',
                include: patterns(names, 'include'),
                exclude: patterns(names, 'exclude'),
                rules: field(json, 'rules') === undefined ? [] : listAt(json, 'rules', (rule) => decode_text(rule, 'type')),
            };
        },
    });
}
function patterns(names, key) {
    if (names === null)
        return [];
    return array(field(names, key), `${names.at}.${key}`).filter((pattern) => typeof pattern === 'string');
}
/** Whether active rulesets together keep a tag from being both moved and deleted. */
function protectsTag(rulesets, tag) {
    const ref = `refs/tags/${tag}`;
    const matches = (pattern) => pattern === '~ALL' ||
        (0,esm.minimatch)(ref, pattern, { dot: true, nobrace: true, nocomment: true, nonegate: true, noext: true });
    const applying = rulesets.filter((ruleset) => ruleset.active && ruleset.include.some(matches) && !ruleset.exclude.some(matches));
    const rules = new Set(applying.flatMap((ruleset) => ruleset.rules));
    return rules.has('update') && rules.has('deletion');
}

;// CONCATENATED MODULE: ./build/src/adapters/github/protection.js







/** Annotated tags may point at tags; this many are followed. */
const MAX_TAGS = 5;
/** The commit of `refs/heads/x`, `refs/tags/x`, or a bare name: a branch first, then a tag. */
async function resolve(transport, repository, ref) {
    let target = await readRef(transport, repository, ref);
    for (let depth = 0; target.type === 'tag'; depth += 1) {
        if (depth === MAX_TAGS)
            throw new github_error/* GitHubError */.y(null, `The tag ${ref} leads through more than ${MAX_TAGS} tags`);
        target = await transport.send(getTag(repository, target.sha));
    }
    return target.sha;
}
async function readRef(transport, repository, ref) {
    const name = ref.replace(/^refs\//, '');
    if (/^(?:heads|tags)\//.test(name))
        return transport.send(getRef(repository, name));
    try {
        return await transport.send(getRef(repository, `heads/${name}`));
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.status !== 404)
            throw error;
        return transport.send(getRef(repository, `tags/${name}`));
    }
}
/** Whether a commit is on a protected branch, or on the default branch where none is protected. */
function isProtected(transport, repository, commit) {
    return evidence_evidence(async () => {
        const branches = await transport.pages(listProtectedBranches(repository));
        const heads = branches.length > 0 ? branches.map((branch) => branch.sha) : [await defaultHead(transport, repository)];
        for (const head of heads) {
            const { status } = await transport.send(compareCommits(repository, commit, head));
            if (status === 'ahead' || status === 'identical')
                return true;
        }
        return false;
    });
}
async function defaultHead(transport, repository) {
    const name = await transport.send(getDefaultBranch(repository));
    return resolve(transport, repository, `heads/${name}`);
}
function isTagProtected(transport, repository, tag) {
    return evidence_evidence(async () => {
        const ids = await transport.pages(listTagRulesets(repository));
        const rulesets = await Promise.all(ids.map((id) => transport.send(getTagRuleset(repository, id))));
        return protectsTag(rulesets, tag);
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/github-actions/uses-lines.js
var uses_lines = __webpack_require__(63759);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/ask.js
var ask = __webpack_require__(21654);
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
        onlyUsesRefs: (0,uses_lines/* isWorkflowFile */.K)(path) ? await ask((old, now) => (0,uses_lines/* usesEdit */.X)(old, now) !== null) : null,
        onlyDependencies: onlyAsks === undefined ? null : await ask(onlyAsks),
    };
}

;// CONCATENATED MODULE: ./build/src/registries/github/activity.js




/** https://docs.github.com/rest/repos/repos#list-repository-activities, newest first. */
function listActivity({ owner, repo }, branch) {
    return get({
        path: request_path `/repos/${owner}/${repo}/activity?ref=${`refs/heads/${branch}`}&per_page=100`,
        asks: `the pushes to the branch of the pull request`,
        permission: 'contents: read',
        read: (body) => ({
            total: null,
            items: list(body, 'activities', (json) => ({
                actor: nullableAccount(json, 'actor'),
                before: sha(json, 'before'),
                after: sha(json, 'after'),
                type: decode_text(json, 'activity_type'),
            })),
        }),
    });
}
/**
 * The pushes that made a branch what it is, from the judged commit back to the branch's creation,
 * newest first. Each must start where the one before it ended: a gap is a push that nobody told of.
 */
function pushChain(activity, head) {
    const chain = [];
    let expected = head;
    for (const push of activity) {
        if (push.after !== expected)
            break;
        chain.push(push);
        if (push.type === 'branch_creation')
            return (0,evidence/* available */.qC)(chain);
        expected = push.before;
    }
    return (0,evidence/* unavailable */.hU)(`GitHub's activity has no record of the push that ended at ${expected}`);
}

;// CONCATENATED MODULE: ./build/src/registries/github/commits.js



/** Beyond this many commits of a pull request GitHub's list stops without saying so. */
const MAX_LISTED_COMMITS = 250;
/** https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request; signatures come from GraphQL. */
function listCommits({ owner, repo }, number) {
    return get({
        path: request_path `/repos/${owner}/${repo}/pulls/${number}/commits?per_page=100`,
        asks: `the commits of pull request #${number}`,
        permission: 'pull-requests: read',
        read: (body) => ({
            total: null,
            items: list(body, 'commits', (json) => ({
                sha: sha(json, 'sha'),
                author: nullableAccount(json, 'author'),
                message: decode_text(child(json, 'commit'), 'message'),
            })),
        }),
    });
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

;// CONCATENATED MODULE: ./build/src/registries/github/signatures.js

const DOCUMENT = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { commit { oid signature { isValid wasSignedByGitHub } } }
      }
    }
  }
}`;
/** One page of the signatures of a pull request's commits. */
function querySignatures({ owner, repo }, number, after) {
    return {
        kind: 'query',
        document: DOCUMENT,
        variables: { owner, repo, number, after },
        asks: `the signatures of the commits of pull request #${number}`,
        permission: 'pull-requests: read',
        read: (data) => readPage(object(data, 'data')),
    };
}
function readPage(data) {
    const commits = child(child(child(data, 'repository'), 'pullRequest'), 'commits');
    const page = child(commits, 'pageInfo');
    return {
        total: count(commits, 'totalCount'),
        next: flag(page, 'hasNextPage') ? nullableText(page, 'endCursor') : null,
        items: listAt(commits, 'nodes', (node) => {
            const commit = child(node, 'commit');
            const signature = nullableChild(commit, 'signature');
            return {
                sha: sha(commit, 'oid'),
                signedByGitHub: signature !== null && flag(signature, 'isValid') && flag(signature, 'wasSignedByGitHub'),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pull-request.js












/**
 * The pull request with the base branch's commit of now. GitHub's own `base.sha` stays what it was at
 * the last push to the head: judged by that, a policy that became stricter since would not count.
 */
async function readRecord(transport, repository, number) {
    const record = await transport.send(getPullRequest(repository, number));
    const sha = await resolve(transport, repository, `refs/heads/${record.base.ref}`);
    return { ...record, base: { ...record.base, sha } };
}
/** Everything the merge gate asks about a pull request, all of it at the head that GitHub names now. */
async function pull_request_readPullRequest(parts, number) {
    const { transport, options } = parts;
    const { repository, ownChecks = [] } = options;
    const record = await readRecord(transport, repository, number);
    const { merged: _merged, commitCount: _count, armedBy: _armed, ...pullRequest } = record;
    const [commits, pushes, files, required, checks] = await Promise.all([
        evidence_evidence(() => readCommits(transport, options, record)),
        readPushes(transport, options, record),
        evidence_evidence(() => readFiles(parts, record)),
        evidence_evidence(() => readRequiredChecks(transport, repository, record.base.ref)),
        evidence_evidence(() => readChecks(transport, repository, record.head.sha, ownChecks)),
    ]);
    return { ...pullRequest, commits, pushes, files, requiredChecks: withoutOwn(required, ownChecks), checks };
}
/** A run that waited for its own check would wait for ever. */
function withoutOwn(required, own) {
    if (required.state !== 'available')
        return required;
    return (0,evidence/* available */.qC)(required.value.filter((check) => !isOwnRequirement(check, own)));
}
async function readCommits(transport, { repository }, record) {
    if (record.commitCount > MAX_LISTED_COMMITS) {
        throw incomplete(`it has ${record.commitCount} commits, and GitHub lists no more than ${MAX_LISTED_COMMITS}`);
    }
    const [commits, signed] = await Promise.all([
        transport.pages(listCommits(repository, record.number)),
        readSignatures(transport, repository, record),
    ]);
    if (commits.length !== record.commitCount || signed.size !== record.commitCount) {
        throw incomplete(`GitHub counts ${record.commitCount} commits and listed ${Math.min(commits.length, signed.size)}`);
    }
    if (!commits.some((commit) => commit.sha === record.head.sha))
        throw incomplete('its head is not among its commits');
    return commits.map((commit) => {
        const signedByGitHub = signed.get(commit.sha);
        if (signedByGitHub === undefined)
            throw incomplete('its commits changed while they were read');
        return { sha: commit.sha, author: commit.author, message: commit.message, signedByGitHub };
    });
}
async function readSignatures(transport, repository, record) {
    const signed = new Map();
    let after = null;
    do {
        const page = await transport.graphql(querySignatures(repository, record.number, after));
        if (page.total !== record.commitCount)
            throw incomplete('its commits changed while they were read');
        for (const item of page.items)
            signed.set(item.sha, item.signedByGitHub);
        after = page.items.length === 0 ? null : page.next;
    } while (after !== null && signed.size < record.commitCount);
    return signed;
}
async function readPushes(transport, { repository }, record) {
    if (record.head.repoId !== record.base.repoId) {
        return (0,evidence/* unavailable */.hU)('the head branch is in another repository, whose pushes are not told here');
    }
    const activity = await evidence_evidence(() => transport.pages(listActivity(repository, record.head.ref)));
    return activity.state === 'available' ? pushChain(activity.value, record.head.sha) : activity;
}
/** What the pull request changes: its head against the commit where it left the base branch. */
async function readFiles({ transport, trees, options }, record) {
    const { mergeBase } = await transport.send(compareCommits(options.repository, record.base.sha, record.head.sha));
    const [base, head] = await Promise.all([trees.tree(mergeBase).list(), trees.tree(record.head.sha).list()]);
    return Promise.all(compareTrees(base, head).map((change) => fileChange(trees, change)));
}
async function fileChange(trees, { idBefore, idAfter, ...change }) {
    const edit = await editOf(change.path, async (compare) => {
        if (idBefore === null || idAfter === null)
            return false;
        const [old, now] = await Promise.all([trees.blob(idBefore), trees.blob(idAfter)]);
        return compare(old.toString(), now.toString());
    });
    return { ...change, ...edit };
}
const incomplete = (why) => new github_error/* GitHubError */.y(null, `The commits of the pull request can't all be read: ${why}. Merge it by hand, or run again`);

;// CONCATENATED MODULE: ./build/src/registries/github/releases.js


const releases_permission = 'contents: write';
function readRelease(json) {
    return {
        id: count(json, 'id'),
        tag: decode_text(json, 'tag_name'),
        draft: flag(json, 'draft'),
        url: decode_text(json, 'html_url'),
        assets: listAt(json, 'assets', readAsset),
        uploadUrl: decode_text(json, 'upload_url'),
    };
}
function readAsset(json) {
    return { id: count(json, 'id'), name: decode_text(json, 'name') };
}
/** Drafts too, where the token may write: https://docs.github.com/rest/releases/releases#list-releases */
function listReleases({ owner, repo }) {
    return get({
        path: request_path `/repos/${owner}/${repo}/releases?per_page=100`,
        asks: 'the releases',
        permission: releases_permission,
        read: (body) => ({ total: null, items: list(body, 'releases', readRelease) }),
    });
}
function getRelease({ owner, repo }, id) {
    return get({
        path: request_path `/repos/${owner}/${repo}/releases/${id}`,
        asks: `release ${id}`,
        permission: releases_permission,
        read: (body) => readRelease(object(body, 'release')),
    });
}
function createRelease({ owner, repo }, { tag, commit, name, body, prerelease }) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/releases`,
        body: { tag_name: tag, target_commitish: commit, name, body, draft: true, prerelease },
        asks: 'a draft release',
        permission: releases_permission,
        read: (json) => readRelease(object(json, 'release')),
    });
}
/** Makes a draft public; the same call again changes nothing. */
function publishDraft({ owner, repo }, id) {
    return write({
        method: 'PATCH',
        path: request_path `/repos/${owner}/${repo}/releases/${id}`,
        body: { draft: false, make_latest: 'legacy' },
        asks: `the publication of release ${id}`,
        permission: releases_permission,
        repeat: 'always',
        read: (body) => readRelease(object(body, 'release')),
    });
}
function listAssets({ owner, repo }, release) {
    return get({
        path: request_path `/repos/${owner}/${repo}/releases/${release}/assets?per_page=100`,
        asks: `the assets of release ${release}`,
        permission: releases_permission,
        read: (body) => ({ total: null, items: list(body, 'assets', readAsset) }),
    });
}
function deleteAsset({ owner, repo }, asset) {
    return write({
        method: 'DELETE',
        path: request_path `/repos/${owner}/${repo}/releases/assets/${asset}`,
        asks: `release asset ${asset}`,
        permission: releases_permission,
        read: ignore,
    });
}
/** The path of an asset's bytes (`Accept: application/octet-stream`). */
function assetPath({ owner, repo }, asset) {
    return request_path `/repos/${owner}/${repo}/releases/assets/${asset}`;
}
const readUploadedAsset = (body) => readAsset(object(body, 'asset'));

;// CONCATENATED MODULE: ./build/src/adapters/github/releases.js



function createReleases(transport, repository, apiUrl) {
    /** With every asset: those inside a release's own answer may be fewer. */
    async function complete({ uploadUrl: _upload, ...release }) {
        const assets = await transport.pages(listAssets(repository, release.id));
        return { ...release, assets };
    }
    return {
        async release(tag) {
            const releases = (await transport.pages(listReleases(repository))).filter((one) => one.tag === tag);
            // Two drafts of one tag can stand beside each other after a race: the public one, else the oldest, is the release.
            releases.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id);
            return releases[0] === undefined ? null : complete(releases[0]);
        },
        async createDraft(draft) {
            return complete(await transport.send(createRelease(repository, draft)));
        },
        asset: (asset) => transport.download({
            path: assetPath(repository, asset.id),
            asks: `release asset ${(0,domain_errors/* quote */.hD)(asset.name)}`,
            permission: 'contents: write',
        }),
        async upload(release, name, bytes, contentType) {
            const current = await transport.send(getRelease(repository, release.id));
            const assets = await transport.pages(listAssets(repository, release.id));
            const existing = assets.find((asset) => asset.name === name);
            if (existing !== undefined)
                await replaceable(current, existing);
            const url = `${uploadOrigin(current.uploadUrl, apiUrl)}?name=${encodeURIComponent(name)}`;
            return readUploadedAsset(await transport.upload({
                url,
                bytes,
                contentType,
                asks: `release asset ${(0,domain_errors/* quote */.hD)(name)}`,
                permission: 'contents: write',
            }));
        },
        async publishRelease(release) {
            return complete(await transport.send(publishDraft(repository, release.id)));
        },
    };
    async function replaceable(release, asset) {
        if (!release.draft) {
            throw new github_error/* GitHubError */.y(422, `The release of ${(0,domain_errors/* quote */.hD)(release.tag)} is public and has ${(0,domain_errors/* quote */.hD)(asset.name)} already; it stays as it is`);
        }
        await transport.send(deleteAsset(repository, asset.id));
    }
}
/** The upload address without its template. The token goes there, so only GitHub's own upload host will do. */
function uploadOrigin(template, apiUrl) {
    const address = template.replace(/\{[^}]*\}$/, '');
    const api = new URL(apiUrl);
    const host = URL.canParse(address) ? new URL(address) : null;
    const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
    if (host === null || host.protocol !== api.protocol || !hosts.includes(host.host)) {
        throw new github_error/* GitHubError */.y(null, `GitHub named ${(0,domain_errors/* quote */.hD)(address)} for uploads, which is not its own. Check GITHUB_API_URL`);
    }
    return address;
}

;// CONCATENATED MODULE: ./build/src/registries/github/comments.js



const comments_permission = 'pull-requests: write';
/** https://docs.github.com/rest/issues/comments#list-issue-comments; pull requests have issue comments too. */
function listComments({ owner, repo }, number) {
    return get({
        path: request_path `/repos/${owner}/${repo}/issues/${number}/comments?per_page=100`,
        asks: `the comments of #${number}`,
        permission: 'pull-requests: read',
        read: (body) => ({
            total: null,
            items: list(body, 'comments', (json) => ({
                id: count(json, 'id'),
                author: nullableAccount(json, 'user'),
                body: nullableText(json, 'body') ?? '',
            })),
        }),
    });
}
function createComment({ owner, repo }, number, body) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/issues/${number}/comments`,
        body: { body },
        asks: `a comment on #${number}`,
        permission: comments_permission,
        read: ignore,
    });
}
function updateComment({ owner, repo }, id, body) {
    return write({
        method: 'PATCH',
        path: request_path `/repos/${owner}/${repo}/issues/comments/${id}`,
        body: { body },
        asks: `our comment ${id}`,
        permission: comments_permission,
        repeat: 'always',
        read: ignore,
    });
}
function deleteComment({ owner, repo }, id) {
    return write({
        method: 'DELETE',
        path: request_path `/repos/${owner}/${repo}/issues/comments/${id}`,
        asks: `our comment ${id}`,
        permission: comments_permission,
        read: ignore,
    });
}

;// CONCATENATED MODULE: ./build/src/registries/github/issues.js



/** Open issues of one author: https://docs.github.com/rest/issues/issues#list-repository-issues */
function listOpenIssues({ owner, repo }, creator) {
    return get({
        path: request_path `/repos/${owner}/${repo}/issues?state=open&creator=${creator}&per_page=100`,
        asks: 'the open issues',
        permission: 'issues: read',
        read: (body) => ({
            total: null,
            items: list(body, 'issues', (json) => ({
                number: count(json, 'number'),
                author: nullableAccount(json, 'user'),
                title: decode_text(json, 'title'),
                body: nullableText(json, 'body') ?? '',
                isPullRequest: field(json, 'pull_request') !== undefined,
            })),
        }),
    });
}
function createIssue({ owner, repo }, title, body) {
    return write({
        method: 'POST',
        path: request_path `/repos/${owner}/${repo}/issues`,
        body: { title, body },
        asks: 'an issue',
        permission: 'issues: write',
        read: ignore,
    });
}
function updateIssue({ owner, repo }, number, body) {
    return write({
        method: 'PATCH',
        path: request_path `/repos/${owner}/${repo}/issues/${number}`,
        body,
        asks: `our issue #${number}`,
        permission: 'issues: write',
        repeat: 'always',
        read: ignore,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/sticky.js



const MAX_BODY = 65_536;
// The marker is public, so a comment is ours only where we wrote it: else a person's words would be
// edited, or a forged "all clear" kept in our name.
const withMarker = (marker, body) => `${comment(marker)}\n${cutAtLine(body, MAX_BODY - 200)}`;
const comment = (marker) => `<!-- ${marker} -->`;
/** Writes, updates or (null) deletes our comment. `onlyUpdate` writes none where there is none yet. */
async function stickyComment({ transport, repository, account }, number, marker, body, onlyUpdate) {
    const [comments, { id }] = await Promise.all([transport.pages(listComments(repository, number)), account()]);
    const ours = comments.find((one) => one.author?.id === id && one.body.startsWith(comment(marker)));
    if (body === null) {
        if (ours !== undefined)
            await transport.send(deleteComment(repository, ours.id));
        return;
    }
    const text = withMarker(marker, body);
    if (ours === undefined) {
        if (!onlyUpdate)
            await transport.send(createComment(repository, number, text));
    }
    else if (ours.body !== text)
        await transport.send(updateComment(repository, ours.id, text));
}
/** Opens, updates or (null) closes our issue; true where something was written. */
async function stickyIssue({ transport, repository, account }, marker, title, body) {
    const { login, id } = await account();
    const issues = await transport.pages(listOpenIssues(repository, login));
    const ours = issues.find((one) => !one.isPullRequest && one.author?.id === id && one.body.startsWith(comment(marker)));
    if (body === null) {
        if (ours === undefined)
            return false;
        await transport.send(updateIssue(repository, ours.number, { state: 'closed', state_reason: 'completed' }));
        return true;
    }
    const text = withMarker(marker, body);
    if (ours === undefined)
        await transport.send(createIssue(repository, title, text));
    else if (ours.body === text && ours.title === title)
        return false;
    else
        await transport.send(updateIssue(repository, ours.number, { title, body: text }));
    return true;
}

;// CONCATENATED MODULE: ./build/src/registries/github/graphql.js



/** GraphQL answers 200 to refusals too: the status that REST would have given to each kind of error. */
const STATUS = new Map([
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['UNPROCESSABLE', 422],
    ['INSUFFICIENT_SCOPES', 403],
]);
/** `data` of a GraphQL answer. Any error makes the answer useless: partial data is not a fact. */
function readGraphql(body, asks) {
    const json = object(body, 'GraphQL answer');
    const errors = field(json, 'errors');
    if (errors === undefined)
        return field(json, 'data');
    const first = object(array(errors, 'errors')[0], 'errors[0]');
    const type = field(first, 'type');
    // An error whose kind we don't know may have come after the work was done.
    const status = typeof type === 'string' ? (STATUS.get(type) ?? null) : null;
    throw new github_error/* GitHubError */.y(status, `GitHub refused ${asks}: ${(0,domain_errors/* quote */.hD)(decode_text(first, 'message'))}`);
}

// EXTERNAL MODULE: ./build/src/registries/github/link.js
var github_link = __webpack_require__(34217);
;// CONCATENATED MODULE: ./build/src/adapters/github/failure.js


/** No whole answer came. */
function lost(asked, cause, token) {
    const message = `GitHub gave no answer about ${asked.asks}: ${(0,domain_errors/* quote */.hD)(masked(cause, token))}. Run again`;
    return { error: new github_error/* GitHubError */.y(null, message), retryAfter: null };
}
/** GitHub answered with another status than success. */
function failure_refused(asked, status, headers, data, token) {
    const wait = Number(headers['retry-after'] ?? Number.NaN);
    const retryAfter = Number.isFinite(wait) && wait >= 0 ? wait * 1_000 : null;
    const said = saidBy(data);
    const told = said === '' ? '' : ` and said ${(0,domain_errors/* quote */.hD)(masked(said, token))}`;
    const limited = retryAfter !== null || String(headers['x-ratelimit-remaining']) === '0';
    const message = `GitHub answered ${asked.asks} with ${status}${told}. ${remedy(asked, status, limited)}`;
    return { error: new github_error/* GitHubError */.y(status, message), retryAfter };
}
function saidBy(data) {
    if (data === null || typeof data !== 'object' || !Object.hasOwn(data, 'message'))
        return '';
    const { message } = data;
    return typeof message === 'string' ? message : '';
}
function remedy({ permission }, status, limited) {
    if (limited)
        return 'The rate limit of the token is used up: run again later';
    if (status === 401)
        return 'The token is not valid (any more): give github-token a valid one';
    if (status === 403)
        return `The token may not do this. Add to the job: permissions: { ${permission} }`;
    if (status === 404)
        return `It is not there, or the token may not see it (permissions: { ${permission} })`;
    return status >= 500 ? 'The fault is on their side: run again' : 'Nothing was changed';
}
// A proxy or a fake may echo the request; a token never reaches a message.
const masked = (text, token) => (token === '' ? text : text.replaceAll(token, '***'));

;// CONCATENATED MODULE: ./build/src/adapters/github/pace.js
/** GitHub asks for a second between requests that create something, one after another. */
const BETWEEN_WRITES = 1_000;
/** Sends writes one at a time, at least a second apart. */
function createPace({ now, sleep }) {
    let last = Number.NEGATIVE_INFINITY;
    let turn = Promise.resolve();
    return {
        write(send) {
            const mine = turn.then(async () => {
                const wait = last + BETWEEN_WRITES - now();
                if (wait > 0)
                    await sleep(wait);
                try {
                    return await send();
                }
                finally {
                    last = now();
                }
            });
            turn = mine.catch(() => undefined);
            return mine;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/body.js
/** The largest answer that is read: a blob of GitHub's own limit (100 MB) in base64. */
const body_MAX_BODY = 150 * 1024 * 1024;
/** Reads a response body to its end, or rejects: too large, cut, or no body at all where octokit gave something else. */
async function readBody(data) {
    if (data === '' || data === null || data === undefined)
        return new Uint8Array();
    if (!isStream(data))
        throw new TypeError('the body is no stream of bytes');
    const chunks = [];
    let size = 0;
    for await (const chunk of data) {
        size += chunk.length;
        if (size > body_MAX_BODY)
            throw new RangeError(`the answer is larger than ${body_MAX_BODY} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
const isStream = (data) => typeof data === 'object' && data !== null && Symbol.asyncIterator in data;

;// CONCATENATED MODULE: ./build/src/adapters/github/sender.js




const ATTEMPTS = 3;
const TIMEOUT = 60_000;
/** The longest that GitHub is waited for; a longer ban is told to the user instead. */
const MAX_WAIT = 60_000;
/** Sends requests through Octokit: a bounded wait, a bounded answer, and again only what may be sent again. */
function createSender(options) {
    const pace = createPace(options);
    let client;
    async function attempt(outgoing) {
        client ??= connect(options.token);
        const octokit = await client;
        const safe = outgoing.method === 'GET' || outgoing.query === true;
        try {
            const response = await octokit.request({
                method: outgoing.method,
                url: outgoing.url,
                headers: { 'x-github-api-version': '2022-11-28', ...outgoing.headers },
                data: outgoing.bytes ?? outgoing.body,
                request: {
                    signal: AbortSignal.timeout(options.timeout ?? TIMEOUT),
                    // The bytes are read here, so that their number is bounded and a cut body is noticed.
                    parseSuccessResponseBody: false,
                    // A redirected write would lose its method or reach a repository that nobody judged.
                    redirect: safe ? 'follow' : 'manual',
                },
            });
            if (response.status >= 300)
                return failure_refused(outgoing, response.status, response.headers, null, options.token);
            return { headers: response.headers, body: await readBody(response.data) };
        }
        catch (error) {
            return failureOf(outgoing, error, options.token);
        }
    }
    return async (outgoing) => {
        const paced = outgoing.method !== 'GET' && outgoing.query !== true;
        for (let attempts = 1;; attempts += 1) {
            const result = paced ? await pace.write(() => attempt(outgoing)) : await attempt(outgoing);
            if (!('error' in result))
                return result;
            if (attempts === ATTEMPTS || !repeatable(outgoing, result))
                throw result.error;
            await options.sleep(result.retryAfter ?? 1_000 * attempts);
        }
    };
}
function repeatable({ repeat }, { error, retryAfter }) {
    if (repeat === 'never' || (retryAfter !== null && retryAfter > MAX_WAIT))
        return false;
    return retryAfter !== null && !error.uncertain ? true : repeat === 'always' && error.uncertain;
}
function failureOf(outgoing, error, token) {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    if (response !== null && typeof response === 'object' && 'status' in response && 'headers' in response) {
        const { status, headers } = response;
        return failure_refused(outgoing, status, headers, 'data' in response ? response.data : null, token);
    }
    return lost(outgoing, (0,domain_errors/* messageOf */.bD)(error), token);
}
const silent = () => undefined;
async function connect(token) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    // Octokit warns on the console about deprecations, with the address; a log is no place for that.
    return github.getOctokit(token, { log: { debug: silent, info: silent, warn: silent, error: silent } });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/transport.js




/** No list that Lockgate reads is longer; a chain of pages without an end is an attack or a fault. */
const MAX_PAGES = 200;
function createTransport(options) {
    const { apiUrl, graphqlUrl } = options;
    const send = createSender(options);
    async function readPages(request) {
        const items = [];
        let total = null;
        let url = apiUrl + request.path;
        for (let pages = 0; url !== null; pages += 1) {
            if (pages === MAX_PAGES)
                throw transport_incomplete(request.asks, `more than ${MAX_PAGES} pages`);
            const answer = await send({ ...request, url });
            const page = request.read(parse(answer.body, request.asks));
            items.push(...page.items);
            total = page.total;
            url = (0,github_link/* nextPage */.Z)(answer.headers['link'], apiUrl);
        }
        if (total !== null && items.length !== total) {
            throw transport_incomplete(request.asks, `GitHub counts ${total} and listed ${items.length}`);
        }
        return items;
    }
    return {
        async send(request) {
            const answer = await send({ ...request, url: apiUrl + request.path });
            return request.read(answer.body.length === 0 ? null : parse(answer.body, request.asks));
        },
        pages: readPages,
        async graphql(request) {
            const answer = await send({
                method: 'POST',
                url: graphqlUrl,
                body: { query: request.document, variables: request.variables },
                asks: request.asks,
                permission: request.permission,
                repeat: request.kind === 'query' ? 'always' : 'never',
                query: request.kind === 'query',
            });
            return request.read(readGraphql(parse(answer.body, request.asks), request.asks));
        },
        async download(request) {
            const headers = { accept: 'application/octet-stream' };
            const answer = await send({ ...request, method: 'GET', url: apiUrl + request.path, repeat: 'always', headers });
            return answer.body;
        },
        async upload({ url, bytes, contentType, asks, permission }) {
            const headers = { 'content-type': contentType, 'content-length': String(bytes.length) };
            const answer = await send({ method: 'POST', url, bytes, headers, asks, permission, repeat: 'refused' });
            return parse(answer.body, asks);
        },
    };
}
function parse(body, asks) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        throw new github_error/* GitHubError */.y(null, `GitHub's answer about ${asks} is no whole JSON document. Run again`);
    }
}
const transport_incomplete = (asks, why) => new github_error/* GitHubError */.y(null, `GitHub's answer about ${asks} is not complete: ${why}. Run again`);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/src/adapters/github/commit-tree.js




/**
 * Every file of a commit, sorted. Git names a tree by the hash of its rows, so each directory is
 * checked against its id: a cut, emptied or swapped answer can't read as a smaller tree.
 */
async function listCommit(transport, repository, commit) {
    const root = await transport.send(getCommitTree(repository, commit));
    if (root.sha !== commit)
        throw new github_error/* GitHubError */.y(null, `GitHub answered for commit ${root.sha} instead of ${commit}`);
    const rows = await listTree(transport, repository, root.tree);
    return rows
        .filter((row) => row.type !== 'tree')
        .map((row) => ({ path: row.path, mode: row.mode, id: row.sha }))
        .sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.path, b.path));
}
/** All rows below a tree with their whole paths; where GitHub cuts the recursive listing, directory by directory. */
async function listTree(transport, repository, tree) {
    const whole = await transport.send(getTree(repository, tree, true));
    if (!whole.truncated) {
        verifyNested(tree, whole.rows);
        return [...whole.rows];
    }
    const rows = [];
    const waiting = [{ path: '', sha: tree }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const listing = await transport.send(getTree(repository, next.sha, false));
        if (listing.truncated)
            throw new github_error/* GitHubError */.y(null, `GitHub does not list the whole of tree ${next.sha}`);
        verify(next.sha, listing.rows);
        for (const row of listing.rows) {
            const nested = { ...row, path: next.path + row.path };
            rows.push(nested);
            if (row.type === 'tree')
                waiting.push({ path: `${nested.path}/`, sha: row.sha });
        }
    }
    return rows;
}
/** Checks every directory of a recursive listing. */
function verifyNested(root, rows) {
    const directories = new Map([['', []]]);
    for (const row of rows)
        if (row.type === 'tree')
            directories.set(row.path, []);
    for (const row of rows) {
        const slash = row.path.lastIndexOf('/');
        const siblings = directories.get(row.path.slice(0, Math.max(slash, 0)));
        if (siblings === undefined)
            throw mismatch(root);
        siblings.push({ ...row, path: row.path.slice(slash + 1) });
    }
    verify(root, directories.get('') ?? []);
    for (const row of rows)
        if (row.type === 'tree')
            verify(row.sha, directories.get(row.path) ?? []);
}
function verify(id, rows) {
    if (treeId(rows) !== id)
        throw mismatch(id);
}
const mismatch = (id) => new github_error/* GitHubError */.y(null, `GitHub's listing of tree ${id} does not have that id, so it is not whole. Run again`);

;// CONCATENATED MODULE: ./build/src/adapters/github/trees.js





function createTrees(transport, repository) {
    const listings = new Map();
    const blobs = new Map();
    const list = (commit) => once(listings, commit, () => listCommit(transport, repository, commit));
    const blob = (id) => once(blobs, id, () => readBlob(transport, repository, id));
    async function find(path, commit) {
        return (await list(commit)).find((entry) => entry.path === path);
    }
    return {
        tree: (commit) => ({
            list: () => list(commit),
            async read(path) {
                const entry = await find(path, commit);
                if (entry === undefined)
                    throw unreadable(path, 'is not in that commit');
                return blob(contentId(entry));
            },
        }),
        async file(path, commit) {
            const entry = await find(path, commit);
            return entry === undefined ? null : blob(contentId(entry));
        },
        blob,
    };
}
const REGULAR = new Set(['100644', '100755']);
/** A link would lead out of what was judged; a submodule has no content here. */
function contentId(entry) {
    if (entry.id === null || !REGULAR.has(entry.mode))
        throw unreadable(entry.path, 'is a link or a submodule');
    return entry.id;
}
const unreadable = (path, why) => new domain_errors/* LockgateError */.vP('UNREADABLE', `${(0,domain_errors/* quote */.hD)(path)} ${why}. Put a regular file there`);
async function readBlob(transport, repository, id) {
    const { base64 } = await transport.send(getBlob(repository, id));
    const bytes = Buffer.from(base64, 'base64');
    if (blobId(bytes) !== id)
        throw new github_error/* GitHubError */.y(null, `GitHub's content of blob ${id} does not have that id. Run again`);
    return bytes;
}
/** Remembers answers, never failures. */
function once(memory, key, read) {
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const fresh = read();
    memory.set(key, fresh);
    fresh.catch(() => memory.delete(key));
    return fresh;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/github.js














/** GitHub over its REST and GraphQL APIs, for one repository and one token. */
function createGitHub(options) {
    const { repository, apiUrl } = options;
    const transport = createTransport(options);
    const trees = createTrees(transport, repository);
    let known = options.account === undefined ? null : Promise.resolve(options.account);
    const account = () => (known ??= transport.graphql(queryViewer));
    const parts = { transport, repository, account };
    return {
        repository,
        tree: (commit) => Promise.resolve(trees.tree(commit)),
        file: (path, commit) => trees.file(path, commit),
        resolve: (ref) => resolve(transport, repository, ref),
        account,
        defaultBranch: () => transport.send(getDefaultBranch(repository)),
        async mergeBase(base, head) {
            return (await transport.send(compareCommits(repository, base, head))).mergeBase;
        },
        pullRequest: (number) => pull_request_readPullRequest({ transport, trees, options }, number),
        async pullRequestHeads(number) {
            const { head, base, state } = await readRecord(transport, repository, number);
            return { headSha: head.sha, baseSha: base.sha, baseRef: base.ref, open: state === 'open' };
        },
        requiredChecks: (branch) => evidence_evidence(() => readRequiredChecks(transport, repository, branch)),
        check: (output) => writeCheck(transport, repository, output),
        approve: (number, commit, body) => approve(parts, number, commit, body),
        dismissOwnApprovals: (number, message) => dismissOwnApprovals(parts, number, message),
        merge: (number, commit, method) => merge(parts, number, commit, method),
        arm: (pullRequest, method) => arm(parts, pullRequest, method),
        disarm: ({ number, nodeId }) => disarm(parts, number, nodeId),
        stickyComment: (number, marker, body, onlyUpdate = false) => stickyComment(parts, number, marker, body, onlyUpdate),
        stickyIssue: (marker, title, body) => stickyIssue(parts, marker, title, body),
        uploadSarif: (sarif, commit, ref) => uploadSarif(transport, repository, { sarif, commit, ref }),
        isProtected: (commit) => isProtected(transport, repository, commit),
        isTagProtected: (tag) => isTagProtected(transport, repository, tag),
        ...createReleases(transport, repository, apiUrl),
        storeAttestation: (bundle) => transport.send(postAttestation(repository, bundle)),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github/options.js
var options = __webpack_require__(44190);
;// CONCATENATED MODULE: ./build/src/adapters/http/url.js

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether a URL leads to this machine itself, the only place where plain http is accepted. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** A URL as it may stand in a message: origin and path. The query and the user part can hold secrets. */
const display = (url) => `${url.origin}${url.pathname}`;
/**
 * Parses the target of a request, or of a redirect from `base`.
 * Rejects all but https (plain http to loopback only), credentials in the URL, and a redirect that
 * leads from the network to this machine's own services.
 */
function targetUrl(text, base) {
    const url = url_parse(text, base);
    // The text itself stays out of these messages: what does not parse can't be stripped of its secrets.
    if (url === null)
        throw url_refused(base === undefined ? 'the request' : display(base), 'its target is not a URL');
    if (url.username !== '' || url.password !== '')
        throw url_refused(display(url), 'the URL holds credentials');
    const local = isLoopback(url);
    if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
        throw url_refused(display(url), 'only https is used outside this machine');
    }
    if (local && base !== undefined && !isLoopback(base))
        throw url_refused(display(base), 'it redirects to this machine');
    return url;
}
function url_parse(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return null;
    }
}
const url_refused = (subject, reason) => new domain_errors/* LockgateError */.vP('NETWORK', `${subject} was refused: ${reason}`);

;// CONCATENATED MODULE: ./build/src/adapters/http/exchange.js


/** No whole answer came. `transient`: another attempt may fare better. */
class ExchangeError extends domain_errors/* LockgateError */.vP {
    transient;
    constructor(request, url, reason, transient) {
        super('NETWORK', `${request.method} ${display(url)} failed: ${reason}`);
        this.transient = transient;
    }
}
/** One attempt: sends the request, follows nothing, and reads the whole answer within the limits. */
async function exchange(request, url, headers, limits) {
    const clock = stopwatch(limits.timeouts);
    try {
        const response = await fetch(url, {
            method: request.method,
            headers,
            body: request.body === undefined ? null : request.body,
            redirect: 'manual',
            signal: clock.signal,
        });
        const body = await exchange_readBody(response, limits.maxBytes, clock.tick);
        return { status: response.status, headers: Object.fromEntries(response.headers), body };
    }
    catch (error) {
        if (error instanceof TooLarge)
            throw new ExchangeError(request, url, error.message, false);
        throw new ExchangeError(request, url, clock.expired() ?? causeOf(error), true);
    }
    finally {
        clock.stop();
    }
}
class TooLarge extends Error {
}
const TRUNCATED = 'the answer was truncated';
async function exchange_readBody(response, maxBytes, tick) {
    tick();
    const announced = response.headers.get('content-length');
    const encoded = response.headers.has('content-encoding');
    const tooLarge = `the answer is larger than ${maxBytes} bytes`;
    if (!encoded && Number(announced) > maxBytes)
        throw new TooLarge(tooLarge);
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        tick();
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new TooLarge(tooLarge);
        chunks.push(chunk);
    }
    // The length speaks of the bytes on the wire, which an encoding hides from us; the client checks those itself.
    if (announced !== null && !encoded && response.body !== null && Number(announced) !== size) {
        throw new Error(TRUNCATED);
    }
    return Buffer.concat(chunks, size);
}
function stopwatch(timeouts) {
    const controller = new AbortController();
    let reason;
    const expire = (what, after) => setTimeout(() => {
        reason = `${what} within ${after} ms`;
        controller.abort();
    }, after);
    const total = expire('no whole answer', timeouts.total);
    let step = expire('no answer', timeouts.response);
    return {
        signal: controller.signal,
        tick() {
            clearTimeout(step);
            step = expire('the answer stalled: nothing more came', timeouts.idle);
        },
        expired: () => reason,
        stop() {
            clearTimeout(total);
            clearTimeout(step);
            controller.abort();
        },
    };
}
// Only codes are told: messages of the client may quote header values and whole URLs.
function causeOf(error) {
    let at = error;
    for (; typeof at === 'object' && at !== null; at = at.cause) {
        if (typeof at.code === 'string' && /^[A-Z0-9_]+$/.test(at.code))
            return at.code;
        if (at.message === TRUNCATED)
            return TRUNCATED;
    }
    return 'the connection broke or the request is not valid';
}

;// CONCATENATED MODULE: ./build/src/adapters/http/limit.js
/** Runs at most `limit` tasks at a time, the others in the order they came. */
function limiter(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < limit)
            running += 1;
        else
            await new Promise((start) => waiting.push(start));
        try {
            return await task();
        }
        finally {
            // The place goes straight to the next in line, so that nobody can overtake it.
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/http.js





/** Requests abreast: an audit asks for a few hundred records, and with fewer it would wait for the network most of the time. */
const DEFAULT_CONCURRENCY = 64;
const DEFAULTS = {
    userAgent: 'lockgate',
    timeouts: { response: 30_000, idle: 30_000, total: 300_000 },
    attempts: 3,
    maxDelay: 20_000,
    concurrency: DEFAULT_CONCURRENCY,
    maxBytes: 64 * 1024 * 1024,
    delay: promises_.setTimeout,
    now: () => new Date(),
};
const BUSY = new Set([429, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;
const FIRST_DELAY = 500;
/** What may follow a redirect to another origin: any other header could carry a credential. */
const HARMLESS = new Set(['accept', 'user-agent']);
/** The {@link Http} port over the platform's own fetch. Absent options take the defaults. */
function createHttp(options = {}) {
    const settings = { ...DEFAULTS, ...options };
    const limited = limiter(settings.concurrency);
    return { send: (request) => limited(() => persist(request, settings)) };
}
/** Sends until there is an answer worth having, as often as the request allows. */
async function persist(request, settings) {
    const attempts = (request.idempotent ?? request.method === 'GET') ? settings.attempts : 1;
    for (let attempt = 1;; attempt += 1) {
        const last = attempt >= attempts;
        const backoff = Math.min(FIRST_DELAY * 2 ** (attempt - 1), settings.maxDelay);
        try {
            const response = await follow(request, settings);
            if (last || !BUSY.has(response.status))
                return response;
            const asked = retryAfter(response, settings.now());
            if (asked > settings.maxDelay)
                return response;
            await settings.delay(Math.max(asked, backoff));
        }
        catch (error) {
            if (last || !(error instanceof ExchangeError && error.transient))
                throw error;
            await settings.delay(backoff);
        }
    }
}
/** Sends once, and follows the redirects of a GET. */
async function follow(request, settings) {
    const limits = { timeouts: settings.timeouts, maxBytes: request.maxBytes ?? settings.maxBytes };
    let headers = { 'user-agent': settings.userAgent, ...lowerCase(request.headers ?? {}) };
    let url = targetUrl(request.url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const response = await exchange(request, url, headers, limits);
        const location = response.headers['location'];
        if (request.method !== 'GET' || !REDIRECTS.has(response.status) || location === undefined)
            return response;
        const next = targetUrl(location, url);
        if (next.origin !== url.origin)
            headers = harmless(headers);
        url = next;
    }
    throw new domain_errors/* LockgateError */.vP('NETWORK', `GET ${display(url)} failed: more than ${MAX_REDIRECTS} redirects`);
}
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const harmless = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name)));
/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3); 0 where it does not say. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}

// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
// EXTERNAL MODULE: ./build/src/advisories/severity.js
var advisories_severity = __webpack_require__(99158);
;// CONCATENATED MODULE: ./build/src/advisories/conflicts.js


/** What the sources disagree about one merged match of a package: whether it is affected at all, and how severely. */
function conflictsOf(match, query, answers) {
    const ids = new Set([match.id, ...match.aliases]);
    const affected = new Map();
    const severity = new Map();
    for (const answer of answers) {
        const { name } = answer.source;
        const own = (answer.facts.matches.get(query.purl) ?? []).filter((one) => idsOf(one).some((id) => ids.has(id)));
        if (own.length > 0) {
            affected.set(name, own.some(({ uncertain }) => uncertain === null) ? 'affected' : 'uncertain');
            const highest = (0,advisories_severity/* highestSeverity */.qq)(own.map((one) => one.severity));
            if (highest !== 'unknown')
                severity.set(name, highest);
        }
        else if (denies(answer, query, ids)) {
            affected.set(name, 'not affected');
        }
    }
    return [...conflict('affected', affected), ...conflict('severity', severity)];
}
const idsOf = ({ id, aliases }) => [id, ...aliases];
/** Whether a source says that none of the ids affects the package: it read a record, or knows all of them and was silent. */
function denies({ source, facts }, { purl, ecosystem }, ids) {
    if (source.ecosystems?.includes(ecosystem) === false)
        return false;
    const denied = facts.denied?.get(purl);
    if (denied !== undefined && [...ids].some((id) => denied.has(id)))
        return true;
    const carries = (id) => source.databases?.some((prefix) => id.startsWith(prefix)) === true;
    return facts.unavailable.length === 0 && [...ids].some(carries);
}
function conflict(about, answers) {
    if (new Set(answers.values()).size < 2)
        return [];
    return [{ about, answers: Object.fromEntries([...answers].sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b))) }];
}

// EXTERNAL MODULE: ./build/src/advisories/merge.js
var advisories_merge = __webpack_require__(82381);
;// CONCATENATED MODULE: ./build/src/advisories/combine.js





/**
 * Several sources as one: all are asked at once, each about what it covers, and what they say of one
 * package is merged by alias. Every source that could not be asked stays named, as does an ecosystem
 * that none of them covers. A source that rejects is `unavailable`; only wrong usage is passed on.
 */
function combineSources(sources, versions) {
    return {
        name: sources.map(({ name }) => name).join('+'),
        async lookup(queries) {
            const asked = await Promise.all(sources.map(async (source) => ({ source, facts: await combine_ask(source, queries) })));
            const answers = asked.map(({ facts }) => facts);
            return {
                matches: mergeAnswers(queries, asked, versions),
                known: mergeKnown(answers),
                sources: answers.flatMap((answer) => answer.sources).sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.name, b.name)),
                unavailable: [...answers.flatMap((answer) => answer.unavailable), ...uncovered(sources, queries)].sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.source, b.source)),
            };
        },
    };
}
const covers = (source, ecosystem) => source.ecosystems?.includes(ecosystem) ?? true;
async function combine_ask(source, queries) {
    try {
        return await source.lookup(queries.filter(({ ecosystem }) => covers(source, ecosystem)));
    }
    catch (error) {
        if (error instanceof domain_errors/* UsageError */.eb)
            throw error;
        return { matches: new Map(), sources: [], unavailable: [{ source: source.name, reason: (0,domain_errors/* messageOf */.bD)(error) }] };
    }
}
function mergeAnswers(queries, answers, versions) {
    const merged = new Map();
    for (const query of queries) {
        const matches = answers.flatMap(({ facts }) => facts.matches.get(query.purl) ?? []);
        if (matches.length === 0)
            continue;
        const together = (0,advisories_merge/* mergeMatches */.g)(matches, versions[query.ecosystem]);
        merged.set(query.purl, together.map((match) => withConflicts(match, query, answers)));
    }
    return merged;
}
function withConflicts(match, query, answers) {
    const conflicts = conflictsOf(match, query, answers);
    return conflicts.length === 0 ? match : { ...match, conflicts };
}
function mergeKnown(answers) {
    const merged = new Map();
    for (const { known } of answers) {
        for (const [purl, records] of known ?? [])
            merged.set(purl, [...(merged.get(purl) ?? []), ...records]);
    }
    return merged;
}
/** Packages that nobody was asked about must not read as clean. */
function uncovered(sources, queries) {
    const asked = new Set(queries.map(({ ecosystem }) => ecosystem));
    const missing = domain_package/* ECOSYSTEMS */.SQ.filter((one) => asked.has(one) && !sources.some((source) => covers(source, one)));
    const remedy = 'add "osv" or "embedded" to advisories.sources';
    return missing.map((one) => ({ source: 'none', reason: `no advisory source covers ${one} packages: ${remedy}` }));
}

// EXTERNAL MODULE: ./build/src/advisories/lookup.js
var lookup = __webpack_require__(64915);
// EXTERNAL MODULE: ./build/src/domain/affected.js
var affected = __webpack_require__(12024);
// EXTERNAL MODULE: ./build/src/domain/advisory.js
var advisory = __webpack_require__(98851);
;// CONCATENATED MODULE: ./build/src/advisories/snapshot/layout.js


/*
 * The file, all numbers little-endian:
 *
 *     magic           8 bytes
 *     header length   u32, bytes of JSON
 *     header crc32    u32, over JSON, table and directory
 *     header          JSON, {@link SnapshotHeader}
 *     table hashes    u32 for each slot
 *     table blocks    u16 for each slot: the number of a block, EMPTY where the slot is free
 *     directory       for each block three u32: its size in the file, its size when inflated, crc32 in the file
 *     blocks          one after the other; raw deflate, or stored as they are where both sizes are the same
 *
 * A block holds lines `ecosystem name TAB entries`, sorted. The table is a hash table with linear
 * probing, with a slot for every name; a name stands in the first free slot from its hash on. So a name
 * that nothing is known of costs a look at one or two slots; only blocks with a name that was asked for
 * are read, and only its line is parsed.
 */
const MAGIC = 'LGADVS2\n';
const PREFIX = 16;
const HASH_SIZE = 4;
/** Of the table and the directory, in bytes from the file's start; spaces behind the header's JSON see to it. */
const ALIGNMENT = 4;
const BLOCK_NUMBER_SIZE = 2;
const EMPTY = 0xffff;
/** Of a block's line in the directory: numbers, and bytes. */
const DIRECTORY_WIDTH = 3;
const DIRECTORY_SIZE = DIRECTORY_WIDTH * 4;
const lineKey = (ecosystem, name) => `${ecosystem} ${name}`;
/** 31 · hash + code unit, 32 bits: shifts alone, because this runs for every package before anything is compiled hot. */
function hashOf(key) {
    let hash = 0;
    for (let i = 0; i < key.length; i += 1)
        hash = ((hash << 5) - hash + key.charCodeAt(i)) | 0;
    return hash >>> 0;
}
const MARKS = ['+', '-', '=', '<'];
const encodeEntries = (entries) => JSON.stringify(entries.map(({ id, aliases, modified, severity, ranges, versions }) => {
    const events = ranges.map((range) => range.map(({ kind, version }) => MARKS[EVENT_KINDS.indexOf(kind)] + version));
    return [id, [...aliases], modified.toString(36), SEVERITIES.indexOf(severity), events, [...versions]];
}));
/** The inverse of {@link encodeEntries}; throws on anything else. */
const decodeEntries = (text) => JSON.parse(text).map(([id, aliases, modified, severity, ranges, versions]) => ({
    id,
    aliases,
    modified: Number.parseInt(modified, 36),
    severity: advisory/* SEVERITIES */.o[severity] ?? 'unknown',
    ranges: ranges.map((range) => range.map(decodeEvent)),
    versions,
}));
const KIND_OF = new Map(affected/* EVENT_KINDS */.dP.map((kind, n) => [MARKS[n] ?? '', kind]));
function decodeEvent(text) {
    const kind = KIND_OF.get(text.charAt(0));
    if (kind === undefined)
        throw new TypeError('an event of no known kind');
    return { kind, version: text.slice(1) };
}

;// CONCATENATED MODULE: ./build/src/advisories/snapshot/read.js


/** The snapshot can't be read: nothing may be concluded from it. */
class SnapshotError extends domain_errors/* LockgateError */.vP {
    constructor(fact) {
        super('SNAPSHOT', `the embedded advisory snapshot is damaged: ${fact}; install Lockgate again`);
        this.name = 'SnapshotError';
    }
}
/** Opens a snapshot: checks its header and its size, and inflates nothing yet. */
function openSnapshot(file) {
    const { bytes } = file;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Numbers read the wrong way round would find nothing, which reads as clean.
    if (!isLittleEndian)
        throw new SnapshotError('it can be read on little-endian machines only');
    if (bytes.length < PREFIX || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
        throw new SnapshotError('it does not begin as one');
    }
    const tableAt = PREFIX + view.getUint32(8, true);
    const header = readHeader(file, view, tableAt);
    const { slots } = header;
    const mask = slots - 1;
    const numbersAt = tableAt + slots * HASH_SIZE;
    const directoryAt = numbersAt + slots * BLOCK_NUMBER_SIZE;
    const blocksAt = blocksStart(header, tableAt);
    // As arrays, which are read many times faster than a view.
    const [table, numbers, directory] = [
        aligned(bytes, tableAt, numbersAt),
        aligned(bytes, numbersAt, directoryAt),
        aligned(bytes, directoryAt, blocksAt),
    ];
    const hashes = new Uint32Array(table.buffer, table.byteOffset, slots);
    const blockNumbers = new Uint16Array(numbers.buffer, numbers.byteOffset, slots);
    const lines = new Uint32Array(directory.buffer, directory.byteOffset, header.blocks * DIRECTORY_WIDTH);
    const block = blockReader(file, lines, blocksAt);
    function entriesOf(ecosystem, name) {
        const key = lineKey(ecosystem, name);
        const hash = hashOf(key);
        const found = [];
        for (let probe = 0, slot = hash & mask; probe < slots; probe += 1, slot = (slot + 1) & mask) {
            const number = blockNumbers[slot] ?? EMPTY;
            if (number === EMPTY)
                break;
            if (hashes[slot] === hash)
                found.push(...entriesIn(block(number), key));
        }
        return found;
    }
    return { header, entriesOf };
}
function readHeader({ bytes, crc32, text }, view, tableAt) {
    const damaged = new SnapshotError('its header does not match its checksum');
    try {
        const header = JSON.parse(text(bytes.subarray(PREFIX, tableAt)));
        if (crc32(bytes.subarray(PREFIX, blocksStart(header, tableAt))) === view.getUint32(12, true))
            return header;
    }
    catch {
        throw damaged;
    }
    throw damaged;
}
const blocksStart = ({ slots, blocks }, tableAt) => tableAt + slots * (HASH_SIZE + BLOCK_NUMBER_SIZE) + blocks * DIRECTORY_SIZE;
/** Reads blocks, each at most once. Throws {@link SnapshotError} where they do not fill the file exactly. */
function blockReader(file, directory, blocksAt) {
    const starts = [];
    let end = blocksAt;
    for (let at = 0; at < directory.length; at += DIRECTORY_WIDTH) {
        starts.push(end);
        end += directory[at] ?? 0;
    }
    if (end !== file.bytes.length)
        throw new SnapshotError('it is not as long as its header says');
    const blocks = new Map();
    return (number) => {
        const known = blocks.get(number);
        if (known !== undefined)
            return known;
        const block = readBlock(file, number, directory, starts[number]);
        blocks.set(number, block);
        return block;
    };
}
function readBlock(file, number, directory, start) {
    if (start === undefined)
        throw new SnapshotError(`there is no block ${number}`);
    const line = number * DIRECTORY_WIDTH;
    const size = directory[line] ?? 0;
    const inflated = directory[line + 1] ?? 0;
    const stored = file.bytes.subarray(start, start + size);
    if (file.crc32(stored) !== directory[line + 2])
        throw new SnapshotError(`block ${number} does not match its checksum`);
    return file.text(size === inflated ? stored : file.inflate(stored, inflated)).split('\n');
}
/** The entries of one name; none where only its hash is that of a name in the block. */
function entriesIn(lines, key) {
    const start = `${key}\t`;
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((lines[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    const line = lines[low];
    return line?.startsWith(start) === true ? decodeEntries(line.slice(start.length)) : [];
}
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** A part that numbers can be read from in place: as the writer aligned it, or copied where the file itself lies askew. */
function aligned(bytes, from, to) {
    const part = bytes.subarray(from, to);
    return part.byteOffset % ALIGNMENT === 0 ? part : new Uint8Array(part);
}
const ascii = (bytes) => String.fromCharCode(...bytes);

;// CONCATENATED MODULE: ./build/src/advisories/embedded.js



/**
 * The snapshot that ships with Lockgate, or a newer one that was built here, as a source. It is read when
 * it is first asked, once; a missing or damaged one is `unavailable`.
 */
function embeddedSource({ load, versions, }) {
    const name = 'embedded';
    let opened;
    const open = async () => {
        const file = await load();
        return { file, snapshot: openSnapshot(file) };
    };
    return {
        name,
        async lookup(queries) {
            try {
                opened ??= open();
                const { file, snapshot } = await opened;
                return {
                    ...(0,lookup/* answer */.Z)(queries, snapshot.entriesOf, versions, file.name),
                    sources: [{ name: file.name, asOf: snapshot.header.asOf, digest: { sha256: file.sha256 } }],
                    unavailable: [],
                };
            }
            catch (error) {
                return { matches: new Map(), sources: [], unavailable: [{ source: name, reason: (0,domain_errors/* messageOf */.bD)(error) }] };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/ecosystems/versions.js + 1 modules
var ecosystems_versions = __webpack_require__(76885);
// EXTERNAL MODULE: ./build/src/adapters/advisory-cache.js + 1 modules
var advisory_cache = __webpack_require__(97427);
// EXTERNAL MODULE: ./build/src/adapters/services.js
var adapters_services = __webpack_require__(91932);
;// CONCATENATED MODULE: ./build/src/adapters/advisory-sources.js








/** All that the policy or the options name, as one source. What most runs don't ask for is loaded when it is. */
async function advisorySource(policy, services, options) {
    const { http, offline, now } = options;
    const versions = ecosystems_versions/* versionSchemes */.r;
    if (options.advisories.length > 0) {
        const { filesSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9978)]).then(__webpack_require__.bind(__webpack_require__, 9978));
        return combineSources(options.advisories.map((file) => filesSource(file, { now, versions })), versions);
    }
    let loaded;
    const snapshot = () => (loaded ??= (0,advisory_cache/* newestSnapshot */.pZ)(options.cache));
    const named = policy.sources ?? ['osv', 'embedded'];
    const names = named.filter((name) => !offline || name === 'embedded');
    const sources = (names.length === 0 ? ['embedded'] : names).map(async (name) => {
        switch (name) {
            case 'embedded':
                return embeddedSource({ load: snapshot, versions });
            case 'osv': {
                const { osvSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9359)]).then(__webpack_require__.bind(__webpack_require__, 39359));
                const held = options.shared === true ? () => (0,advisory_cache/* newestSnapshot */.pZ)(null) : snapshot;
                const cached = async () => openSnapshot(await held()).entriesOf;
                return osvSource({ http, origin: services.osv ?? adapters_services/* PUBLIC */.q.osv, versions, cached });
            }
            case 'npm': {
                const { npmBulkSource } = await __webpack_require__.e(/* import() */ 8026).then(__webpack_require__.bind(__webpack_require__, 28026));
                return npmBulkSource({ http, registry: services.npm ?? adapters_services/* PUBLIC */.q.npm, versions });
            }
            case 'pypi': {
                const { pypiSource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(4173)]).then(__webpack_require__.bind(__webpack_require__, 24173));
                return pypiSource({ http, origin: services.pypi ?? adapters_services/* PUBLIC */.q.pypi, versions });
            }
            case 'github': {
                const { githubAdvisorySource } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9069)]).then(__webpack_require__.bind(__webpack_require__, 49069));
                const { apiUrl, token } = options.github ?? { apiUrl: adapters_services/* PUBLIC */.q.github, token: null };
                return githubAdvisorySource({ http, apiUrl, token, versions });
            }
            default:
                return (0,domain_errors/* assertNever */.xb)(name);
        }
    });
    return combineSources(await Promise.all(sources), versions);
}

// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(45635);
// EXTERNAL MODULE: ./build/src/adapters/platform.js
var platform = __webpack_require__(86483);
;// CONCATENATED MODULE: ./build/src/adapters/judging.js






/** Builds them. What most runs don't ask for is loaded when it is: start-up time is part of the contract. */
async function judging(policy, options) {
    const { http, offline } = options;
    const services = options.services ?? policy.services;
    return {
        advisories: await advisorySource(policy.advisories, services, options),
        hasher: platform/* nodeHasher */.a,
        tool: { name: 'lockgate', version: (0,package_root/* toolVersion */.f)() },
        registry: async (packages) => {
            if (offline)
                return new Map(packages.map(({ purl }) => [purl, (0,evidence/* unavailable */.hU)('offline: the registry is not asked')]));
            const [npm, pypi] = await Promise.all([npmFacts(packages, http, services), pypiFacts(packages, http, services)]);
            return new Map([...npm, ...pypi]);
        },
    };
}
async function npmFacts(packages, http, services) {
    const ours = packages.filter(({ ecosystem }) => ecosystem === 'npm');
    if (ours.length === 0)
        return new Map();
    const { registryFacts } = await __webpack_require__.e(/* import() */ 4606).then(__webpack_require__.bind(__webpack_require__, 74606));
    return registryFacts({ http, registry: services.npm ?? adapters_services/* PUBLIC */.q.npm })(ours);
}
async function pypiFacts(packages, http, services) {
    const ours = packages.filter(({ ecosystem }) => ecosystem === 'pypi');
    if (ours.length === 0)
        return new Map();
    const { registryFacts } = await __webpack_require__.e(/* import() */ 8597).then(__webpack_require__.bind(__webpack_require__, 98597));
    const [origin, files] = [services.pypi ?? adapters_services/* PUBLIC */.q.pypi, services['pypi-files']];
    return registryFacts({ http, origin, files, versions: ecosystems_versions/* versionSchemes */.r.pypi })(ours);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/policy/load.js + 25 modules
var load = __webpack_require__(34542);
// EXTERNAL MODULE: ./build/src/policy/presets.js
var presets = __webpack_require__(28368);
// EXTERNAL MODULE: ./build/src/rules/index.js + 39 modules
var rules = __webpack_require__(37948);
;// CONCATENATED MODULE: ./build/src/adapters/policy-files.js








/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/lockgate.yml';
/** What loading a policy needs, over these files. `now` is ISO 8601, UTC. */
const loadContext = (files, now) => ({
    rules: rules/* rules */.a,
    versions: ecosystems_versions/* versionSchemes */.r,
    sha256: (text) => platform/* nodeHasher */.a.sha256(text),
    now,
    fetch: (ref) => fetchPolicy(ref, files),
});
/**
 * The effective policy of a project: the named file, else {@link POLICY_FILE}, else the preset `recommended`;
 * over the floor where there is one. Throws `UsageError` when the named file is not there, `PolicyError` when a
 * policy can't be used.
 */
async function projectPolicy(named, files, now, floor = null) {
    return (0,load/* loadPolicy */.tb)(await projectPolicyText(named, files), loadContext(files, now), floor);
}
/**
 * The floor that a reference names: a file of another repository at a commit, or one of these files. What can't be
 * read is a `UsageError`, never the absence of a floor.
 */
async function floorText(reference, files, now) {
    const ref = (0,load/* refOf */.H8)(reference);
    if (ref.kind === 'preset' || (ref.kind === 'file' && reference.startsWith('github:')))
        throw new domain_errors/* UsageError */.eb(`The floor ${(0,domain_errors/* quote */.hD)(reference)} can't be used. ${FLOOR_FORM}`);
    try {
        return { source: await fetchPolicy(ref, files), context: loadContext(files, now) };
    }
    catch (error) {
        const cause = error instanceof domain_errors/* LockgateError */.vP ? error.message : (0,domain_errors/* quote */.hD)((0,domain_errors/* messageOf */.bD)(error));
        throw new domain_errors/* UsageError */.eb(`The floor ${(0,domain_errors/* quote */.hD)(reference)} can't be read: ${cause}. Nothing is judged without it: correct the reference.`, error);
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
        throw new domain_errors/* UsageError */.eb(`The policy ${(0,domain_errors/* quote */.hD)(named)} is not there. Check the path, or leave it out for ${POLICY_FILE}.`);
    return presetText('recommended');
}
/**
 * A file that a policy names (`services.trusted-root`), read from where the policy itself was: what is
 * checked out may be the very thing that is judged. An absolute path is one of this machine.
 * Rejects with `LockgateError<'UNREADABLE'>`.
 */
async function besidePolicy(uri, files) {
    if (external_node_path_.isAbsolute(uri))
        return (0,external_node_fs_promises_.readFile)(uri);
    const ref = (0,load/* refOf */.H8)(uri);
    if (ref.kind === 'preset')
        throw missing();
    const bytes = ref.kind === 'file' ? await files.local(ref.path) : await pinnedOf(ref, files);
    if (bytes === null)
        throw missing();
    return bytes;
}
const presetText = (name) => ({ uri: `lockgate:${name}`, stored: presets/* PRESETS */.f[name]() });
async function fetchPolicy(ref, files) {
    switch (ref.kind) {
        case 'preset':
            return presetText(ref.name);
        case 'file':
            return present(ref.uri, await files.local(ref.path));
        case 'github':
            return present(ref.uri, await pinnedOf(ref, files));
        default:
            return (0,domain_errors/* assertNever */.xb)(ref);
    }
}
async function pinnedOf(ref, files) {
    if (files.pinned === undefined)
        throw new domain_errors/* LockgateError */.vP('UNREADABLE', 'GitHub is not asked here');
    return files.pinned(ref);
}
const missing = () => new domain_errors/* LockgateError */.vP('UNREADABLE', 'there is no such file');
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
        throw new domain_errors/* UsageError */.eb(`The policy ${(0,domain_errors/* quote */.hD)(uri)} is not UTF-8. Save it as UTF-8.`, error);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/policy-proposed.js

/**
 * Keeps our token away from what only a proposed policy names: whoever opens a pull request could otherwise have us
 * quote a file of a private repository. The repository itself is known, and each file that the trusted policy reads.
 */
function policyReaders({ signedIn, anyone }, own) {
    const home = nameOf(own);
    const known = new Set();
    return {
        trusted: (ref) => {
            known.add(fileOf(ref));
            return signedIn(ref);
        },
        async proposed(load) {
            const unread = [];
            const read = async (ref) => {
                if (nameOf(ref) === home || known.has(fileOf(ref)))
                    return signedIn(ref);
                try {
                    return await anyone(ref);
                }
                catch (error) {
                    unread.push(`${(0,domain_errors/* quote */.hD)(ref.uri)}: ${(0,domain_errors/* messageOf */.bD)(error)}`);
                    throw error;
                }
            };
            try {
                return await load(read);
            }
            catch (error) {
                const [first] = unread;
                if (first === undefined)
                    throw error;
                const why = 'the policy of the base does not name that file, so it was read without a token';
                throw new domain_errors/* LockgateError */.vP('UNREAD', `${why}: ${first}`, error);
            }
        },
    };
}
const fileOf = (ref) => `${nameOf(ref)}//${ref.path}`;
// GitHub finds a repository whatever the case of its name.
const nameOf = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();

;// CONCATENATED MODULE: ./build/src/adapters/policy-cache.js




/*
 * Pinned policy files that were read before, each under the digest of its reference. A commit never changes, so none of
 * them ever goes stale. The first line holds the digest of what follows: an entry that is cut, or was exchanged by hand,
 * is not used. Whoever may write here may do anything in the user's name; a job of the Action keeps no such folder.
 */
/** The folder, beside that of the advisories; null where the user has none for caches. */
function policyCache(env) {
    const advisories = defaultCache(env);
    return advisories === null ? null : path.join(path.dirname(advisories), 'policies');
}
/** What is kept under a reference; null: nothing that can be used. */
async function cachedPolicy(folder, uri) {
    const entry = await (0,external_node_fs_promises_.readFile)(policy_cache_fileOf(folder, uri)).catch(() => null);
    if (entry === null)
        return null;
    const end = entry.indexOf('\n');
    const content = entry.subarray(end + 1);
    return end !== -1 && entry.toString('latin1', 0, end) === seal(uri, content) ? content : null;
}
/** Keeps a file, in one step. A folder that can't be written to costs the next run a request, no more. */
async function storePolicy(folder, uri, content) {
    const file = policy_cache_fileOf(folder, uri);
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,external_node_fs_promises_.writeFile)(fresh, Buffer.concat([Buffer.from(`${seal(uri, content)}\n`), content]), { mode: 0o600 });
        await (0,external_node_fs_promises_.rename)(fresh, file);
    }
    catch {
        await (0,external_node_fs_promises_.rm)(fresh, { force: true }).catch(() => undefined);
    }
}
const policy_cache_fileOf = (folder, uri) => external_node_path_.join(folder, (0,external_node_crypto_.createHash)('sha256').update(uri).digest('hex'));
/** Of the reference too: an entry that was copied over another one does not fit. */
const seal = (uri, content) => (0,external_node_crypto_.createHash)('sha256').update(uri).update('\0').update(content).digest('hex');

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
                throw policy_remote_unreadable(`more than ${MAX_FILES} files of other repositories are named`);
            reading = read(ref, options);
            known.set(ref.uri, reading);
        }
        return reading;
    };
}
async function read(ref, options) {
    const kept = options.cache === null ? null : await cachedPolicy(options.cache, ref.uri);
    if (kept !== null)
        return kept;
    if (options.offline) {
        throw policy_remote_unreadable('with --offline GitHub is not asked, and no earlier run has kept the file; run once without it');
    }
    const bytes = await download(ref, options);
    if (bytes !== null && options.cache !== null)
        await storePolicy(options.cache, ref.uri, bytes);
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
        throw policy_remote_unreadable(`GitHub answered for the commit ${commit.sha}; run again`);
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
        throw policy_remote_unreadable('it is no regular file there');
    const { base64, size } = await ask(getBlob(ref, row.sha));
    if (size > MAX_FILE)
        throw policy_remote_unreadable(`it has ${size} bytes; a policy has at most 1 MiB`);
    const bytes = Buffer.from(base64, 'base64');
    if (blobId(bytes) !== row.sha)
        throw policy_remote_unreadable(`GitHub's content does not have the id ${row.sha}; run again`);
    return bytes;
    async function rowsOf(id, get) {
        const { rows, truncated } = await get(getTree(ref, id, false));
        if (truncated || treeId(rows) !== id)
            throw policy_remote_unreadable(`GitHub's listing of the tree ${id} is not whole; run again`);
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
        throw policy_remote_unreadable(refusal(status, headers, ref, token !== null));
    let answer;
    try {
        answer = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        throw policy_remote_unreadable(`GitHub's answer about ${request.asks} is no whole JSON document; run again`);
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
const policy_remote_unreadable = (reason) => new domain_errors/* LockgateError */.vP('UNREADABLE', reason);

// EXTERNAL MODULE: ./build/src/policy/effective.js
var effective = __webpack_require__(40529);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(35830);
;// CONCATENATED MODULE: ./build/src/reports/report.js
/** Declares a report format. */
const defineReport = (report) => report;

;// CONCATENATED MODULE: ./build/src/reports/formats/json.js


/** The stable machine format: keys in this order, `preexisting` only where it is true. */
/* harmony default export */ const json = (defineReport({
    id: 'json',
    render: (decision, { policyChange = null }) => {
        const told = policyChange === null ? {} : { policyChange: changeOf(policyChange) };
        return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify({ ...documentOf(decision), ...told }, null, 2))}\n`;
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

;// CONCATENATED MODULE: ./build/src/reports/reasons.js


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
            return assertNever(silence);
    }
}
/** `decided: deny  .github/lockgate.yml:4:5`. */
function configVoiceText({ origin, state, effect, preexisting, silence }) {
    const place = originText(origin);
    if (silence !== null || effect === null)
        return `silent   ${place}  ${silence === null ? '' : silenceText(silence)}`;
    const before = preexisting ? `, a note: ${THERE_BEFORE.toLowerCase()}` : '';
    return `${state === 'decides' ? 'decides ' : 'weaker  '} ${place}  ${effect}${before}`;
}
function waiverVoiceText({ waiver, state, silence }) {
    const about = `${originText(waiver.origin)}  ${waiver.owner} until ${waiver.expires}`;
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

;// CONCATENATED MODULE: ./build/src/reports/fit.js
const encoder = new TextEncoder();
const sizeOf = (text) => encoder.encode(text).length;
const omission = (count) => `\n**${count} more ${count === 1 ? 'finding is' : 'findings are'} left out here**: they are in the JSON report.\n`;
/**
 * All blocks within a number of UTF-8 bytes: earlier rows before later ones, and after a cut how many
 * are left out. What stands around the rows is always there.
 */
function fitBlocks(blocks, maxBytes) {
    let left = maxBytes;
    for (const { open, rows, close } of blocks) {
        left -= sizeOf(open) + sizeOf(close) + (rows.length === 0 ? 0 : sizeOf(omission(rows.length)));
    }
    return blocks
        .map(({ open, rows, close }) => {
        let kept = 0;
        for (const row of rows) {
            const size = sizeOf(row);
            if (size > left)
                break;
            left -= size;
            kept += 1;
        }
        const omitted = rows.length - kept;
        return open + rows.slice(0, kept).join('') + (omitted === 0 ? '' : omission(omitted)) + close;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/domain/decoded.js
var decoded = __webpack_require__(56016);
// EXTERNAL MODULE: ./build/src/domain/decision.js
var decision = __webpack_require__(47234);
;// CONCATENATED MODULE: ./build/src/reports/summary.js



/** So many notes of one rule are read one by one; of more, a few stand for all. */
const MOST_NOTES = 5;
function sectionsOf(findings) {
    const waived = findings.filter((finding) => finding.waiver !== null);
    const rest = findings.filter((finding) => finding.waiver === null);
    const now = advisoriesFirst(rest.filter((finding) => !finding.preexisting));
    const alike = notesByRule(now).filter((notes) => notes.length > MOST_NOTES);
    const folded = new Set(alike.flat());
    return {
        active: decision/* FINDING_EFFECTS */.n.flatMap((effect) => now.filter((one) => one.effect === effect && !folded.has(one))),
        alike,
        preexisting: rest.filter((finding) => finding.preexisting),
        waived,
    };
}
/** The gravest advisory first, as far as anyone tells how grave it is. */
const advisoriesFirst = (findings) => [
    ...advisory/* SEVERITIES */.o.flatMap((severity) => findings.filter(({ advisory }) => advisory?.severity === severity)),
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
    const counts = decision/* FINDING_EFFECTS */.n.map((effect) => ({
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
    return bare === undefined ? purl : (0,decoded/* decoded */.D)(bare);
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

;// CONCATENATED MODULE: ./build/src/reports/policy-change.js

/** More of a kind than anyone reads are counted. */
const MOST = 20;
const LONGEST = 300;
/** In one sentence. */
function policyChangeHead({ files, verdict, after }) {
    const edited = files.slice(0, 5).join(', ') + (files.length > 5 ? ` and ${files.length - 5} more` : '');
    const judge = `This change edits the policy (${clip(edited, LONGEST)}) and is judged by the one before it`;
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
            text: `${clip(before, LONGEST)} becomes ${clip(now, LONGEST)}`,
        }))),
        ...some(after.rules.flatMap(({ rule, stricter }) => stricter.map((text) => ({ kind: 'stricter', about: rule, text: `before, ${text}` })))),
        ...some(after.fewer.map((finding) => findingLine(finding, 'would be gone, waived or milder'))),
        ...some(after.more.map((finding) => findingLine(finding, 'would be new or stricter'))),
    ];
}
function findingLine(finding, what) {
    const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
    return { kind: 'finding', about: subjectText(finding), text: `${finding.effect} ${finding.rule}${id}: ${what}` };
}
function some(lines) {
    const first = lines[0];
    const shown = lines.slice(0, MOST).map(({ kind, about, text }) => ({ kind, about, text: clip(text, 3 * LONGEST) }));
    const more = lines.length - shown.length;
    return first === undefined || more === 0
        ? shown
        : [...shown, { ...first, about: `${more} more`, text: 'of this kind' }];
}

;// CONCATENATED MODULE: ./build/src/reports/formats/markdown.js






/** For a pull request's comment, a job's summary and the audit issue: GitHub-flavoured Markdown. */
/* harmony default export */ const markdown = (defineReport({
    id: 'markdown',
    render: (decision, settings) => fitBlocks(blocksOf(decision, settings), settings.maxBytes ?? Infinity),
}));
const markdown_MARKS = { pass: '✅', hold: '⏸️', indeterminate: '❔', deny: '⛔' };
function blocksOf(decision, settings) {
    const { active, alike, preexisting, waived } = sectionsOf(decision.findings);
    const row = (finding) => rowOf(finding, settings);
    return [
        { open: headOf(decision), rows: [], close: '' },
        ...(active.length === 0 ? [] : [{ open: TABLE, rows: active.map(row), close: '\n' }]),
        ...(alike.length === 0 ? [] : [{ open: '', rows: alike.map(alikeRow), close: '\n' }]),
        ...folded(`${preexisting.length} ${THERE_BEFORE.toLowerCase()}`, preexisting.map(row)),
        ...folded(`${waived.length} waived`, waived.map(row)),
        ...policyBlocks(settings.policyChange ?? null),
        { open: footOf(decision, settings), rows: [], close: '' },
    ];
}
function headOf(decision) {
    const files = filesText(decision, (file) => (0,reports_escape/* codeMarkdown */.fl)(clip(file, 200)));
    const within = `${packagesText(decision)}${files === '' ? '' : ` in ${files}`}`;
    const counts = countsText(decision.findings);
    return (`### ${markdown_MARKS[decision.verdict]} Lockgate ${decision.gate}: ${decision.verdict}\n\n` +
        `**${verdictText(decision)}.** ${counts.charAt(0).toUpperCase()}${counts.slice(1)}; ${within}.\n\n`);
}
const TABLE = '| Effect | Package | Finding | Path | Fix | Where |\n| --- | --- | --- | --- | --- | --- |\n';
function folded(summary, rows) {
    if (rows.length === 0)
        return [];
    return [{ open: `<details><summary>${summary}</summary>\n\n${TABLE}`, rows, close: '\n</details>\n\n' }];
}
function policyBlocks(change) {
    if (change === null)
        return [];
    const open = `#### What the new policy would change\n\n${(0,reports_escape/* escapeMarkdown */.FV)(policyChangeHead(change))}\n\n`;
    const lines = change.after === null ? [] : policyChangeLines(change.after);
    const rows = lines.map(({ kind, about, text: what }) => `- **${kind}** ${(0,reports_escape/* codeMarkdown */.fl)(clip(about, 200))}: ${(0,reports_escape/* escapeMarkdown */.FV)(what)}\n`);
    return [{ open, rows, close: rows.length === 0 ? '' : '\n' }];
}
const alikeRow = (notes) => `- **note** ${(0,reports_escape/* escapeMarkdown */.FV)(alikeText(notes))}: ${(0,reports_escape/* escapeMarkdown */.FV)(clip(notes[0]?.message ?? '', 1000))}\n`;
function rowOf(finding, settings) {
    const cells = [
        `**${finding.effect}**`,
        subjectCell(finding),
        `${(0,reports_escape/* codeMarkdown */.fl)(finding.rule)} ${advisoryCell(finding)}${(0,reports_escape/* escapeMarkdown */.FV)(clip(finding.message, 1000))}${waiverCell(finding)}`,
        pathCell(finding),
        (0,reports_escape/* escapeMarkdown */.FV)(clip(finding.remedy, 1000)),
        finding.location === null
            ? ''
            : (0,reports_escape/* codeMarkdown */.fl)(`${clip(repositoryPath(finding.location.file, settings.directory), 300)}:${finding.location.line}`),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function subjectCell({ package: subject, subject: name }) {
    if (subject === null)
        return (0,reports_escape/* codeMarkdown */.fl)(clip(labelOfPurl(name), 200));
    const use = `${subject.scope}${subject.direct ? ', direct' : ''}`;
    return `${(0,reports_escape/* codeMarkdown */.fl)(clip(subject.name, 200))} ${(0,reports_escape/* codeMarkdown */.fl)(clip(subject.version, 100))}<br>${use}`;
}
function advisoryCell({ advisory }) {
    if (advisory === null)
        return '';
    const url = advisoryUrl(advisory.id);
    const id = url === null ? (0,reports_escape/* codeMarkdown */.fl)(clip(advisory.id, 100)) : `[${advisory.id}](${url})`;
    return `${id} (${advisory.severity}): `;
}
function pathCell({ paths }) {
    const [first, ...others] = paths;
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : `<br>and ${others.length} more`;
    return pathSteps(first).map(reports_escape/* codeMarkdown */.fl).join(' › ') + more;
}
function waiverCell({ waiver }) {
    if (waiver === null)
        return '';
    const show = { name: (one) => (0,reports_escape/* codeMarkdown */.fl)(clip(one, 100)), prose: (one) => (0,reports_escape/* escapeMarkdown */.FV)(clip(one, 500)) };
    return `<br>${waivedText(waiver, show)}`;
}
function footOf(decision, { timeless = false }) {
    const sources = sourceTexts(decision).map(reports_escape/* escapeMarkdown */.FV).join(', ');
    const advisories = sources === '' ? 'none asked' : sources;
    const judged = timeless ? '' : ` · judged ${decision.now}`;
    return (`<sub>Policy ${(0,reports_escape/* codeMarkdown */.fl)(clip(decision.policy.uri, 200))} · advisories: ${advisories}${judged} · ` +
        `Lockgate ${decision.tool.version}</sub>\n`);
}

;// CONCATENATED MODULE: ./build/src/reports/fingerprint.js
const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;
/** FNV-1a, 64 bits, over the UTF-8 bytes: identity of an alert, no defence against anybody. */
function fnv1a(text) {
    let hash = OFFSET;
    for (const byte of new TextEncoder().encode(text))
        hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
    return hash.toString(16).padStart(16, '0');
}
/**
 * For each finding `<hash>:<n>`, the form that code scanning keeps alerts by. The hash speaks of rule,
 * advisory, package name and file, so an alert survives moved lines and other versions; `n` counts
 * findings that are alike.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, advisory, package: subject, subject: name, location }) => {
        const about = subject === null ? name : `${subject.ecosystem}:${subject.name}`;
        const hash = fnv1a(JSON.stringify([rule, advisory?.id ?? null, about, location?.file ?? null]));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}

;// CONCATENATED MODULE: ./build/src/reports/formats/sarif.js






/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. */
/* harmony default export */ const sarif = (defineReport({
    id: 'sarif',
    render: (decision, settings) => `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(logOf(decision, settings), null, 2))}\n`,
}));
function logOf(decision, settings) {
    const ids = [...new Set(decision.findings.map((finding) => finding.rule))].sort();
    const prints = fingerprints(decision.findings);
    const directory = settings.directory ?? '.';
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Lockgate',
                        semanticVersion: decision.tool.version,
                        informationUri: 'https://github.com/lockgate/lockgate',
                        rules: ids.map((id) => ({
                            id,
                            shortDescription: { text: id },
                            helpUri: `https://github.com/lockgate/lockgate/blob/main/docs/rules/${encodeURIComponent(id)}.md`,
                        })),
                    },
                },
                // Apart from the alerts of another gate or directory, which this run says nothing about.
                automationDetails: { id: `lockgate/${decision.gate}/${directory === '.' ? '' : `${encodePath(directory)}/`}` },
                results: decision.findings.map((finding, index) => ({
                    ruleId: finding.rule,
                    ruleIndex: ids.indexOf(finding.rule),
                    level: levelOf(finding.effect),
                    message: { text: messageOf(finding) },
                    locations: [locationOf(finding, decision, settings)],
                    partialFingerprints: { primaryLocationLineHash: prints[index] },
                    ...(finding.waiver === null ? {} : { suppressions: [suppressionOf(finding.waiver)] }),
                    properties: propertiesOf(finding),
                })),
            },
        ],
    };
}
function levelOf(effect) {
    switch (effect) {
        case 'deny':
        case 'indeterminate':
            return 'error';
        case 'hold':
        case 'warn':
            return 'warning';
        case 'note':
            return 'note';
        default:
            return (0,domain_errors/* assertNever */.xb)(effect);
    }
}
function messageOf(finding) {
    const path = finding.paths[0];
    const way = path === undefined ? '' : ` Path: ${pathSteps(path).join(' › ')}.`;
    return (0,reports_escape/* escapeSarif */.hP)(`${finding.message}${way} ${finding.remedy}${waiverText(finding)}`.trim());
}
// Code scanning shows no suppression: who answers for the finding must stand where it is read.
const waiverText = ({ waiver }) => (waiver === null ? '' : ` ${waivedText(waiver)}.`);
const encodePath = (file) => file.split('/').map(encodeSegment).join('/');
// A lone surrogate has no percent-encoding; no file of that name can be shown anyway.
const encodeSegment = (segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
/** Code scanning refuses a result without a place: what no file stands behind is shown at the first judged file. */
function locationOf({ location }, decision, settings) {
    const file = location?.file ?? decision.graph.manifests[0] ?? '.github/lockgate.yml';
    return {
        physicalLocation: {
            artifactLocation: { uri: encodePath(repositoryPath(file, settings.directory)) },
            region: {
                startLine: location?.line ?? 1,
                ...(location?.column === undefined ? {} : { startColumn: location.column }),
            },
        },
    };
}
const suppressionOf = (waiver) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,reports_escape/* escapeSarif */.hP)(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`),
});
function propertiesOf({ effect, package: subject, advisory, preexisting }) {
    return {
        effect,
        preexisting,
        ...(subject === null ? {} : { purl: subject.purl }),
        ...(advisory === null ? {} : { advisory: advisory.id, severity: advisory.severity, fixedIn: advisory.fixedIn }),
    };
}

;// CONCATENATED MODULE: ./build/src/action/services.js




/**
 * The input `services`: YAML with a line break or a colon and a space in it, else a path. A file of the repository is
 * read from where the policy is: what is checked out may be the very change that is judged, and could name services
 * that know of no advisory. A path outside of the workspace is the workflow's own affair.
 */
async function servicesInput(given, workspace) {
    if (given === null)
        return () => Promise.resolve(null);
    if (/\n|:\s/.test(given)) {
        const services = await (0,load/* loadServices */.rZ)({ uri: 'services', text: given });
        return () => Promise.resolve(services);
    }
    const inside = external_node_path_.relative(workspace, external_node_path_.resolve(workspace, given)).split(external_node_path_.sep).join('/');
    const isOutside = external_node_path_.isAbsolute(inside) || inside === '..' || inside.startsWith('../');
    return async (local) => {
        const bytes = await (isOutside ? (0,external_node_fs_promises_.readFile)(external_node_path_.resolve(workspace, given)) : local(inside)).catch((error) => {
            throw new domain_errors/* UsageError */.eb(`Input services ${(0,domain_errors/* quote */.hD)(given)} can't be read: ${(0,domain_errors/* messageOf */.bD)(error)}. Correct the path.`, error);
        });
        if (bytes === null)
            throw new domain_errors/* UsageError */.eb(`Input services ${(0,domain_errors/* quote */.hD)(given)} is not in the repository at the commit of the policy. ` +
                'Commit it there, or write the YAML inline.');
        return (0,load/* loadServices */.rZ)({ uri: isOutside ? given : inside, text: new TextDecoder().decode(bytes) });
    };
}

;// CONCATENATED MODULE: ./build/src/action/ports.js















/** Our own check: the job of this name, reported by the app behind every GITHUB_TOKEN. */
const OWN_CHECK = { name: 'lockgate', appId: options/* ACTIONS_APP_ID */.G };
/** GitHub's limits, in bytes: of a comment, and of a job's summary, above which it drops the whole. */
const COMMENT_BYTES = 65_000;
const SUMMARY_BYTES = 1_000_000;
async function actionPorts(inputs, context, now) {
    const http = createHttp({ userAgent: `lockgate/${(0,package_root/* toolVersion */.f)()}` });
    const servicesAt = await servicesInput(inputs.services, context.workspace);
    const github = createGitHub({
        repository: context.repository,
        token: inputs.token,
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        ownChecks: [OWN_CHECK],
        now: () => performance.now(),
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    });
    const { trusted: pinned, proposed } = policyReaders({ signedIn: pinnedAs(inputs.token), anyone: pinnedAs(null) }, context.repository);
    // Others may have written what a cache of jobs holds.
    function pinnedAs(token) {
        return pinnedPolicies({ http, apiUrl: context.apiUrl, token, cache: null, offline: false });
    }
    const load = async (local, read) => {
        const policy = await projectPolicy(inputs.policy, { local, pinned: read }, now.toISOString(), floor);
        const services = await servicesAt(local);
        if (services === null)
            return policy;
        const served = { ...policy, services };
        return { ...served, digest: (0,effective/* policyDigest */.p)(served, (text) => platform/* nodeHasher */.a.sha256(text)) };
    };
    const outside = { local: () => Promise.resolve(null), pinned };
    const floor = inputs.floor === null ? null : await floorText(inputs.floor, outside, now.toISOString());
    const settings = { color: false, width: null, directory: inputs.workingDirectory };
    const standing = { ...settings, maxBytes: COMMENT_BYTES, timeless: true };
    return {
        github,
        http,
        policy: (local) => load(local, pinned),
        proposedPolicy: (local) => proposed((read) => load(local, read)),
        policyFile: (file, local) => besidePolicy(file, { local, pinned }),
        judging: (policy) => judging(policy, {
            http,
            offline: false,
            advisories: [],
            cache: context.cache,
            shared: true,
            github: { apiUrl: context.apiUrl, token: inputs.token },
            services: null,
            now,
        }),
        render: {
            comment: (decision, policyChange = null) => markdown.render(decision, { ...standing, policyChange }),
            issue: (decision) => markdown.render(decision, standing),
            summary: (decision, policyChange = null) => markdown.render(decision, { ...settings, maxBytes: SUMMARY_BYTES, policyChange }),
            sarif: (decision) => sarif.render(decision, settings),
            json: (decision, policyChange = null) => json.render(decision, { ...settings, policyChange }),
        },
    };
}


/***/ }),

/***/ 44190:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ACTIONS_APP_ID),
/* harmony export */   Y: () => (/* binding */ ACTIONS_ACCOUNT)
/* harmony export */ });
/** The account behind every `GITHUB_TOKEN`. */
const ACTIONS_ACCOUNT = { login: 'github-actions[bot]', id: 41_898_282 };
/** The app behind every `GITHUB_TOKEN`: its number on the checks of every workflow. */
const ACTIONS_APP_ID = 15_368;


/***/ }),

/***/ 86483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nodeHasher)
/* harmony export */ });
/* unused harmony export terminalProgress */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35830);


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
                stream.write(`${escapeLog(text)}\n`);
        },
    };
}


/***/ }),

/***/ 91932:
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

/***/ 64915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* unused harmony export matchAll */
/* harmony import */ var _domain_affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12024);
/* harmony import */ var _domain_bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35402);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82381);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90321);




/** Matches packages against entries: by purl, aliases merged, a package that nothing speaks of left out. */
const matchAll = (queries, entriesOf, versions, source) => answer(queries, entriesOf, versions, source).matches;
/** The matches of packages, everything that is known of those that have any, and which records deny that a version is affected. */
function answer(queries, entriesOf, versions, source) {
    const matches = new Map();
    const known = new Map();
    const denied = new Map();
    for (const query of queries) {
        const entries = entriesFor(query, entriesOf);
        if (entries.length === 0)
            continue;
        const scheme = versions[query.ecosystem];
        const found = [];
        const others = new Set();
        for (const entry of entries) {
            const match = matchEntry(query.version, entry, scheme, source);
            if (match !== null)
                found.push(match);
            else
                for (const id of [entry.id, ...entry.aliases])
                    others.add(id);
        }
        if (others.size > 0)
            denied.set(query.purl, others);
        if (found.length === 0)
            continue;
        matches.set(query.purl, (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMatches */ .g)(found, scheme));
        known.set(query.purl, entries);
    }
    return { matches, known, denied };
}
/** Under every name by which advisories may speak of a package. */
function entriesFor({ ecosystem, name }, entriesOf) {
    const names = new Set((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryNames */ .U)(ecosystem, name).map((spoken) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(ecosystem, spoken)));
    return [...names].flatMap((key) => entriesOf(ecosystem, key));
}
function matchEntry(version, entry, scheme, source) {
    const affectedness = (0,_domain_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .matchVersion */ .CJ)(version, entry, scheme);
    if (affectedness.state === 'unaffected')
        return null;
    return {
        id: entry.id,
        aliases: entry.aliases,
        severity: entry.severity,
        malware: [entry.id, ...entry.aliases].some(_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isMalware */ .Q),
        fixedIn: fixesOf(version, entry, scheme),
        uncertain: affectedness.state === 'uncertain' ? affectedness.reason : null,
        sources: [source],
    };
}
/** The fixes that lie ahead of the version: one behind it ended another interval. */
function fixesOf(version, entry, scheme) {
    const fixes = entry.ranges.flatMap((range) => range.filter((event) => event.kind === 'fixed').map((event) => (0,_domain_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .readBound */ .$)(event.version, scheme) ?? event.version));
    const comparable = scheme.valid(version);
    return fixes.filter((fix) => !comparable || !scheme.valid(fix) || scheme.compare(fix, version) > 0);
}


/***/ }),

/***/ 82381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isMalware),
/* harmony export */   g: () => (/* binding */ mergeMatches)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35736);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99158);


/**
 * Merges what several records or sources say of one package: matches that share any id are one
 * finding, also through a third (aliases are symmetric and transitive, says the OSV schema). Sorted
 * by id; the order of the input never matters, and merging what is merged changes nothing.
 */
function mergeMatches(matches, scheme) {
    const groups = new Map();
    const leader = leaders(matches);
    for (const match of matches) {
        const key = leader(match.id);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [match]);
        else
            group.push(match);
    }
    return [...groups.values()].map((group) => mergeGroup(group, scheme)).sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.id, b.id));
}
/** Union-find over ids: two ids have the same leader when any match connects them. */
function leaders(matches) {
    const parent = new Map();
    const find = (id) => {
        let at = id;
        for (let up = parent.get(at); up !== undefined; up = parent.get(at))
            at = up;
        // Path compression keeps long chains of aliases linear.
        for (let step = id; step !== at;) {
            const up = parent.get(step) ?? at;
            parent.set(step, at);
            step = up;
        }
        return at;
    };
    for (const match of matches) {
        for (const alias of match.aliases) {
            const [a, b] = [find(match.id), find(alias)];
            if (a !== b)
                parent.set(b, a);
        }
    }
    return find;
}
function mergeGroup(group, scheme) {
    const ids = sorted(group.flatMap((match) => [match.id, ...match.aliases]));
    const id = ids.find(isGhsa) ?? ids.find(isMalware) ?? ids[0] ?? '';
    const reasons = group.map((match) => match.uncertain);
    return {
        id,
        aliases: ids.filter((other) => other !== id),
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .highestSeverity */ .qq)(group.map((match) => match.severity)),
        malware: ids.some(isMalware) || group.some((match) => match.malware),
        fixedIn: sortVersions(new Set(group.flatMap((match) => match.fixedIn)), scheme),
        // One record that is sure outweighs those that are not.
        uncertain: reasons.includes(null) ? null : (sorted(reasons.filter((reason) => reason !== null))[0] ?? null),
        sources: sorted(group.flatMap((match) => match.sources)),
    };
}
const isGhsa = (id) => id.startsWith('GHSA-');
/** Whether an id is of the OpenSSF malicious packages database. */
const isMalware = (id) => id.startsWith('MAL-');
const sorted = (texts) => [...new Set(texts)].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
/** In the ecosystem's order; what is no version comes last. */
function sortVersions(versions, scheme) {
    return [...versions].sort((a, b) => {
        const [validA, validB] = [scheme.valid(a), scheme.valid(b)];
        if (validA && validB)
            return scheme.compare(a, b) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b);
        return Number(validB) - Number(validA) || (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b);
    });
}


/***/ }),

/***/ 90321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * A package name in the form in which names of its ecosystem are compared: npm's exactly, PyPI's
 * normalised (PEP 503), those of GitHub Actions in lower case.
 */
function nameKey(ecosystem, name) {
    switch (ecosystem) {
        case 'npm':
            return name;
        case 'pypi':
            return name.replace(/[-_.]+/g, '-').toLowerCase();
        case 'github-actions':
            return name.toLowerCase();
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(ecosystem);
    }
}
/**
 * The names under which advisories may speak of a package. Advisories about actions name the
 * repository, or one action or workflow in it: `owner/repo/path` is looked up as `owner/repo` too.
 */
function advisoryNames(ecosystem, name) {
    const repository = ecosystem === 'github-actions' ? name.split('/').slice(0, 2).join('/') : name;
    return repository === name ? [name] : [name, repository];
}


/***/ }),

/***/ 99158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   qq: () => (/* binding */ highestSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98851);

const LABELS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['moderate', 'moderate'],
    ['medium', 'moderate'],
    ['low', 'low'],
    ['info', 'low'],
]);
/** The severity that a database's own label means; null: no label that we know. */
const severityOfLabel = (label) => typeof label === 'string' ? (LABELS.get(label.toLowerCase()) ?? null) : null;
/** The severity of a CVSS base score (the qualitative scale of CVSS 3.1 and 4.0); a score of 0 counts as low. */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'moderate' : 'low';
}
/** The highest of several; `unknown` where none says more. */
const highestSeverity = (severities) => _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.find((severity) => severities.includes(severity)) ?? 'unknown';


/***/ }),

/***/ 12024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ matchVersion),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   o9: () => (/* binding */ compareBound)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);


/** The kinds of event that bound a range (OSV schema, `affected[].ranges[].events`). */
const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'];
const AFFECTED = { state: 'affected' };
const UNAFFECTED = { state: 'unaffected' };
const uncertain = (reason) => ({ state: 'uncertain', reason });
const partly = (text) => uncertain(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} moves, and only some of the versions that it can stand for are affected`);
/**
 * The evaluation of the OSV schema (https://ossf.github.io/osv-schema/#evaluation): a version is
 * affected that is listed in `versions` or lies in any one of the ranges. An entry with neither
 * affects nothing, as the schema has it; so does one with GIT ranges alone.
 *
 * The schema takes every version for readable, and for one. Where one is not, or stands for several of
 * which some are affected, the answer is `uncertain`, unless the rest already says `affected`.
 */
function matchVersion(version, entry, scheme) {
    if (entry.versions.includes(version))
        return AFFECTED;
    if (!scheme.valid(version))
        return matchUnreadable(version, entry);
    const equal = (listed) => {
        const known = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .readBound */ .$)(listed, scheme);
        return known !== null && compareBound(known, version, scheme) === 0;
    };
    if (entry.versions.some(equal))
        return AFFECTED;
    const span = scheme.span?.(version) ?? null;
    let answer = UNAFFECTED;
    if (span !== null && entry.versions.some((listed) => isWithin(listed, span, scheme)))
        answer = partly(version);
    for (const range of entry.ranges) {
        const turns = span !== null && range.some((event) => turnsWithin(event, span, scheme));
        const inRange = turns ? partly(version) : matchRange(span?.lowest ?? version, range, scheme);
        if (inRange.state === 'affected')
            return inRange;
        if (inRange.state === 'uncertain')
            answer = inRange;
    }
    return answer;
}
/** A version that can't be compared, such as a git ref: only ranges without an end are certain to hold it. */
function matchUnreadable(version, entry) {
    if (entry.ranges.some((range) => range.every(isBeginning)))
        return AFFECTED;
    if (entry.ranges.length === 0 && entry.versions.length === 0)
        return UNAFFECTED;
    const what = version === '' ? 'no version is locked' : `the locked version ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(version)} can't be compared`;
    return uncertain(`${what}, so it can't be told whether it is affected`);
}
/** Whether the answer may turn from one version of a span to the next: a bound lies between them. */
function turnsWithin(event, { lowest, highest }, scheme) {
    const bound = isBeginning(event) ? null : (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .readBound */ .$)(event.version, scheme);
    if (bound === null)
        return false;
    const [toLowest, toHighest] = [scheme.compare(bound, lowest), scheme.compare(bound, highest)];
    return event.kind === 'last_affected' ? toLowest >= 0 && toHighest < 0 : toLowest > 0 && toHighest <= 0;
}
const isWithin = (version, { lowest, highest }, scheme) => scheme.valid(version) && scheme.compare(version, lowest) >= 0 && scheme.compare(version, highest) <= 0;
function matchRange(version, range, scheme) {
    const steps = [];
    for (const event of range) {
        const at = position(version, event, scheme);
        if (at === null) {
            return uncertain(`the bound ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(event.version)} (${event.kind}) of the advisory is no version that can be read`);
        }
        steps.push({ kind: event.kind, ...at });
    }
    const limits = steps.filter((step) => step.kind === 'limit');
    if (limits.length > 0 && limits.every((limit) => limit.toVersion <= 0))
        return UNAFFECTED;
    return stateAt(steps, scheme) ? AFFECTED : UNAFFECTED;
}
/** How a bound of an advisory compares with a version; both must be valid. */
const compareBound = (bound, version, scheme) => scheme.compareBound?.(bound, version) ?? scheme.compare(bound, version);
const isBeginning = (event) => event.kind === 'introduced' && event.version === '0';
function position(version, event, scheme) {
    if (isBeginning(event))
        return { bound: null, toVersion: -1 };
    if (event.kind === 'limit' && event.version.includes('*'))
        return { bound: null, toVersion: 1 };
    const bound = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .readBound */ .$)(event.version, scheme);
    return bound === null ? null : { bound, toVersion: compareBound(bound, version, scheme) };
}
/**
 * Walks the events up to the version, in order of their bounds. Events at the same bound are read as
 * the ends of intervals: while affected, what closes comes before what opens again; else what opens
 * comes first, so that `1.0.0` to `1.0.0` is empty. The order in the record never matters.
 */
function stateAt(steps, scheme) {
    const passed = steps
        .filter((step) => step.kind !== 'limit' && step.toVersion <= 0)
        .sort((a, b) => compareBounds(a.bound, b.bound, scheme));
    let affected = false;
    for (let from = 0; from < passed.length;) {
        const bound = passed[from]?.bound ?? null;
        let to = from;
        while (to < passed.length && compareBounds(passed[to]?.bound ?? null, bound, scheme) === 0)
            to += 1;
        const here = passed.slice(from, to);
        const opens = here.some((step) => step.kind === 'introduced');
        const closes = here.some((step) => step.kind === 'fixed' || (step.kind === 'last_affected' && step.toVersion < 0));
        // Both at once keep the state: an interval ends where the next begins, or begins where it ends.
        if (opens !== closes)
            affected = opens;
        from = to;
    }
    return affected;
}
function compareBounds(a, b, scheme) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return scheme.compare(a, b);
}


/***/ }),

/***/ 35402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBound)
/* harmony export */ });
const PARTIAL = /^[vV=]?(\d+)(?:\.(\d+))?([-+].+)?$/;
/**
 * A bound of a range as a version that can be compared; null where it can't be read. Databases also
 * write partial versions, such as `13.0` for npm, which are completed: `13.0.0`.
 */
function readBound(bound, scheme) {
    if (scheme.valid(bound))
        return bound;
    const [, major, minor = '0', rest = ''] = PARTIAL.exec(bound) ?? [];
    if (major === undefined)
        return null;
    const completed = `${major}.${minor}.0${rest}`;
    return scheme.valid(completed) ? completed : null;
}


/***/ }),

/***/ 56016:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/** What a percent-encoded text stands for; the text as it stands where its encoding is malformed. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 69468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ edgesInOrder),
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/** Puts edges in order. A purl that is asked for by two different ranges has none: no single one speaks for it. */
function edgesInOrder(purls, ranges) {
    if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? ''))) {
        return { dependencies: purls, ranges };
    }
    const byPurl = new Map();
    purls.forEach((purl, index) => {
        const range = ranges[index] ?? null;
        byPurl.set(purl, byPurl.has(purl) && byPurl.get(purl) !== range ? null : range);
    });
    const dependencies = [...byPurl.keys()].sort();
    return { dependencies, ranges: dependencies.map((purl) => byPurl.get(purl) ?? null) };
}
/** The range by which a package asks for another; null: it does not say, or does not ask. By halves, for it is asked of every parent. */
function rangeOf({ dependencies, ranges = [] }, purl) {
    let from = 0;
    for (let to = dependencies.length; from < to;) {
        const middle = (from + to) >>> 1;
        if ((dependencies[middle] ?? '') < purl)
            from = middle + 1;
        else
            to = middle;
    }
    return dependencies[from] === purl ? (ranges[from] ?? null) : null;
}


/***/ }),

/***/ 79097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
const available = (value) => ({ state: 'available', value });
const absent = { state: 'absent' };
const unavailable = (reason) => ({ state: 'unavailable', reason });


/***/ }),

/***/ 94869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lockToolOf),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
const run = (command) => `run "${command}"`;
const npm = {
    name: 'npm',
    ecosystem: 'npm',
    lock: 'npm install --package-lock-only',
    prune: 'npm prune --package-lock-only',
    update: ({ name }) => run(`npm update ${name}`),
    ask: ({ name, version }) => run(`npm install ${name}@${version}`),
    force: '"overrides" in package.json',
    hash: 'Lock it again with a current npm, with no node_modules in place, so that every entry gets a sha512.',
    scripts: 'Lock it again with npm 7 or later: "npm install --package-lock-only --lockfile-version 3".',
};
const yarn = {
    name: 'yarn',
    ecosystem: 'npm',
    lock: 'yarn install',
    // The two kinds of yarn have no command in common, but both resolve anew what has no entry.
    update: ({ place }) => `remove its entry at ${place.file}:${place.line} and ${run('yarn install')}`,
    force: '"resolutions" in package.json',
    // yarn knows no checksum of what it never fetched: packages of platforms that it was not told to support.
    hash: 'Lock it again with a current yarn; for packages of other platforms, list these first as "supportedArchitectures" in .yarnrc.yml.',
    scripts: 'Let yarn run none: "enableScripts: false" in .yarnrc.yml (yarn 1: "ignore-scripts true" in .yarnrc); packages that need theirs are named in "dependenciesMeta".',
    scopes: (scope, registry) => `Bind the scope in .yarnrc.yml, "npmScopes: { ${scope.slice(1)}: { npmRegistryServer: ${registry} } }" (yarn 1: "${scope}:registry=${registry}" in .npmrc),`,
};
const pnpm = {
    name: 'pnpm',
    ecosystem: 'npm',
    lock: 'pnpm install --lockfile-only',
    update: ({ name }) => run(`pnpm update --recursive --depth Infinity ${name}`),
    force: '"overrides" in the settings of pnpm',
    hash: 'Lock it again with a current pnpm: "pnpm install --fix-lockfile".',
    scripts: 'Use pnpm 10 or later, which runs the scripts of no package that its settings do not name.',
};
const bun = {
    name: 'Bun',
    ecosystem: 'npm',
    lock: 'bun install --lockfile-only',
    // Before 1.4 it made a direct dependency of any other package.
    update: ({ name, direct }) => run(`bun update ${name}`) + (direct ? '' : ' (Bun 1.4 or later)'),
    force: '"overrides" in package.json',
    scripts: 'Name the packages that may run theirs in "trustedDependencies" of package.json: with that list, Bun runs no other\'s.',
};
const deno = {
    name: 'Deno',
    ecosystem: 'npm',
    lock: 'deno install',
    update: () => `remove deno.lock and ${run('deno install')}, which locks everything anew`,
    force: null,
    scripts: 'Lock it again with a current Deno, which tells them; it runs the scripts of no package that "--allow-scripts" does not name.',
};
const uv = {
    name: 'uv',
    ecosystem: 'pypi',
    lock: 'uv lock',
    update: ({ name }) => run(`uv lock --upgrade-package ${name}`),
    force: '"override-dependencies" of [tool.uv] in pyproject.toml',
};
const poetry = {
    name: 'Poetry',
    ecosystem: 'pypi',
    lock: 'poetry lock',
    update: ({ name }) => run(`poetry update ${name}`),
    force: null,
};
const pdm = {
    name: 'PDM',
    ecosystem: 'pypi',
    lock: 'pdm lock',
    update: ({ name, direct }) => direct ? run(`pdm update ${name}`) : `${run('pdm lock')}, which locks everything anew`,
    force: '[tool.pdm.resolution.overrides] in pyproject.toml',
};
const pipenv = {
    name: 'Pipenv',
    ecosystem: 'pypi',
    lock: 'pipenv lock',
    update: ({ name }) => run(`pipenv upgrade --lock-only ${name}`),
    force: null,
};
/** A file that any of several tools may have written, or a person: uv's command stands for all. */
function compiled(from, to) {
    const [source, target] = [from, to].map((file) => (/^[\w.+-]+$/.test(file) ? file : '…'));
    return { ...uv, lock: `uv pip compile --generate-hashes ${source} -o ${target}`, update: null, force: null };
}
const TOOLS = new Map([
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['yarn.lock', yarn],
    ['pnpm-lock.yaml', pnpm],
    ['bun.lock', bun],
    ['bun.lockb', bun],
    ['deno.lock', deno],
    ['uv.lock', uv],
    ['poetry.lock', poetry],
    ['pdm.lock', pdm],
    ['Pipfile.lock', pipenv],
]);
/** The tool that writes a lockfile, by the file's name; null for a file that none writes: a workflow, a bill of materials. */
function lockToolOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (name.endsWith('.txt'))
        return compiled(`${name.slice(0, -4)}.in`, name);
    if (/^pylock\.(?:.*\.)?toml$/.test(name))
        return compiled('pyproject.toml', name);
    return TOOLS.get(name) ?? null;
}
// Commands are there to be copied into a shell, and names come from lockfiles.
const SAFE_NAME = /^(?:@[a-z0-9~][a-z0-9._~-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/u;
const SAFE_VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u;
/** Whether a name and a version may stand in a command: words to every shell, and no option. */
const isSafe = ({ name, version }) => SAFE_NAME.test(name) && SAFE_VERSION.test(version);


/***/ }),

/***/ 23398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   x: () => (/* binding */ shortestPaths)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32261);

/** How many packages of half-built paths one search may look at: a hostile graph must not hold it up. */
const MAX_WORK = 200_000;
/**
 * Paths from a project to a package, as purls, both ends included: the shortest first, then in
 * order of their purls; none visits a package twice. The shortest is always among them; a graph
 * built to be slow may give fewer than there are. Empty where no project reaches the package.
 */
function shortestPaths(graph, purl, limit = 10) {
    const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .x)(graph);
    const distance = reach.distance(purl);
    if (distance === undefined || limit < 1)
        return [];
    const found = [];
    const open = new Agenda();
    open.add({ total: distance, tail: { purl, next: null, length: 0 }, sibling: 0 });
    for (let work = 0; work < MAX_WORK && found.length < limit;) {
        const branch = open.take();
        if (branch === undefined)
            break;
        const { tail } = branch;
        const path = purlsOf(tail);
        work += path.length;
        if (reach.distance(tail.purl) === 0)
            found.push(path);
        open.add(branchOf(reach, tail, 0));
        if (tail.next !== null)
            open.add(branchOf(reach, tail.next, branch.sibling + 1));
    }
    if (found.length === 0)
        return [nearestPath(reach, purl)];
    return found.sort((a, b) => a.length - b.length || compareLists(a, b));
}
/** Packages that no project asks for, not even through others: what nobody requires and is installed all the same. */
function unreachable(graph) {
    const { distance } = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .x)(graph);
    return [...graph.packages.values()].filter((one) => distance(one.purl) === undefined);
}
/** Branches by the length of their paths: the shortest come out first, equal ones in the order they came in. */
class Agenda {
    #byTotal = [];
    #shortest = 0;
    add(branch) {
        if (branch === null)
            return;
        (this.#byTotal[branch.total] ??= { branches: [], taken: 0 }).branches.push(branch);
        this.#shortest = Math.min(this.#shortest, branch.total);
    }
    take() {
        for (; this.#shortest < this.#byTotal.length; this.#shortest += 1) {
            const row = this.#byTotal[this.#shortest];
            const branch = row?.branches[row.taken];
            if (row === undefined || branch === undefined)
                continue;
            row.taken += 1;
            return branch;
        }
        return undefined;
    }
}
/**
 * The tail made one step longer by the first dependent, from this one on, that it does not have yet.
 * The next dependent is looked at when this one's turn has come: of very many only a few ever are.
 */
function branchOf(reach, next, from) {
    const dependents = reach.dependents(next.purl);
    for (let sibling = from; sibling < dependents.length; sibling += 1) {
        const purl = dependents[sibling] ?? '';
        if (has(next, purl))
            continue;
        const length = next.length + 1;
        return { tail: { purl, next, length }, sibling, total: length + (reach.distance(purl) ?? 0) };
    }
    return null;
}
function has(tail, purl) {
    for (let at = tail; at !== null; at = at.next)
        if (at.purl === purl)
            return true;
    return false;
}
/** One shortest path, without looking at any other. */
function nearestPath(reach, purl) {
    const path = [purl];
    for (let at = purl; at !== undefined && reach.distance(at) !== 0;) {
        at = reach.dependents(at)[0];
        if (at !== undefined)
            path.push(at);
    }
    return path.toReversed();
}
function purlsOf(tail) {
    const purls = [];
    for (let at = tail; at !== null; at = at.next)
        purls.push(at.purl);
    return purls;
}
function compareLists(a, b) {
    const index = a.findIndex((item, at) => item !== b[at]);
    return index === -1 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}


/***/ }),

/***/ 96002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compilePackagePatterns)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35776);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61722);


const NONE = [];
/**
 * Compiles a list of package patterns once, for very many packages: exact names are looked up, and
 * only globs are asked one by one. A pattern that can't be read answers `unknown`, so that it
 * neither excepts nor waives anything.
 */
function compilePackagePatterns(patterns, versions) {
    const compiled = new Map();
    let otherwise = 'no';
    for (const text of patterns) {
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackagePattern */ .SP)(text);
        if (pattern === null)
            otherwise = 'unknown';
        else
            addPattern(compiled, pattern);
    }
    return (subject) => {
        const one = compiled.get(subject.ecosystem);
        const ranges = one === undefined
            ? NONE
            : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableNames */ .hd)(subject.ecosystem, subject.name).flatMap((name) => rangesOf(one, name));
        if (ranges.length === 0)
            return otherwise;
        if (ranges.includes(null))
            return 'yes';
        const scheme = versions[subject.ecosystem];
        if (!scheme.valid(subject.version))
            return 'unknown';
        return ranges.some((range) => scheme.satisfies(subject.version, range ?? '')) ? 'yes' : otherwise;
    };
}
function addPattern(compiled, { ecosystem, name, range }) {
    let one = compiled.get(ecosystem);
    if (one === undefined)
        compiled.set(ecosystem, (one = { exact: new Map(), globs: [] }));
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(name)) {
        one.globs.push({ matches: name === '*' ? () => true : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(name), range });
        return;
    }
    const ranges = one.exact.get(name);
    if (ranges === undefined)
        one.exact.set(name, [range]);
    else
        ranges.push(range);
}
function rangesOf({ exact, globs }, name) {
    const named = exact.get(name) ?? NONE;
    const matching = globs.filter((glob) => glob.matches(name));
    return matching.length === 0 ? named : [...named, ...matching.map((glob) => glob.range)];
}


/***/ }),

/***/ 32261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35736);

const known = new WeakMap();
function reachOf(graph) {
    const kept = known.get(graph);
    if (kept !== undefined)
        return kept;
    const reach = measure(graph);
    known.set(graph, reach);
    return reach;
}
/**
 * Breadth first from the projects; a purl is visited once, so cycles end. What is found is kept in
 * numbers: lists of who asks for each of 100,000 packages are more than all else that a run makes of them.
 */
function measure(graph) {
    const dependenciesOf = dependenciesIn(graph);
    const places = new Map();
    const purls = [];
    const steps = [];
    const asks = new Asks();
    const visit = (purl, distance) => {
        const before = places.get(purl);
        if (before !== undefined)
            return before;
        places.set(purl, purls.length);
        steps.push(distance);
        return purls.push(purl) - 1;
    };
    for (const project of graph.projects)
        visit(project.purl, 0);
    // The list grows while it is walked.
    for (const [place, purl] of purls.entries()) {
        for (const dependency of dependenciesOf(purl)) {
            if (graph.packages.has(dependency))
                asks.add(visit(dependency, (steps[place] ?? 0) + 1), place);
        }
    }
    const distance = (purl) => steps[places.get(purl) ?? -1];
    const nearest = (a, b) => (distance(a) ?? 0) - (distance(b) ?? 0) || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b);
    const sorted = new Map();
    return {
        distance,
        dependents(purl) {
            const before = sorted.get(purl);
            if (before !== undefined)
                return before;
            const dependents = asks.of(places.get(purl) ?? -1).map((place) => purls[place] ?? '');
            sorted.set(purl, dependents.sort(nearest));
            return dependents;
        },
    };
}
/** Who asks for whom, by their places in the order of visits: chains of asks, the last one first. */
class Asks {
    #last = [];
    #by = [];
    #before = [];
    add(asked, by) {
        this.#before.push(this.#last[asked] ?? -1);
        this.#last[asked] = this.#by.push(by) - 1;
    }
    of(asked) {
        const all = [];
        for (let at = this.#last[asked] ?? -1; at !== -1; at = this.#before[at] ?? -1)
            all.push(this.#by[at] ?? -1);
        return all;
    }
}
/** The edges of projects and packages; a project may share its purl with a package, and then has both's. */
function dependenciesIn({ packages, projects }) {
    const ofProjects = new Map();
    for (const { purl, dependencies } of projects) {
        const before = ofProjects.get(purl) ?? packages.get(purl)?.dependencies ?? [];
        ofProjects.set(purl, [...new Set([...before, ...dependencies])]);
    }
    return (purl) => ofProjects.get(purl) ?? packages.get(purl)?.dependencies ?? [];
}


/***/ }),

/***/ 63759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isWorkflowFile),
/* harmony export */   X: () => (/* binding */ usesEdit)
/* harmony export */ });
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


/***/ }),

/***/ 37249:
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

/***/ 21654:
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

/***/ 92745:
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

/***/ 93465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ npmVersions),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   uB: () => (/* binding */ prereleaseOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64737);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98021);
/* harmony import */ var _plain_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92745);






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
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./build/src/ecosystems/step.js
var step = __webpack_require__(98021);
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

/***/ 98021:
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

/***/ 76885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ versionSchemes)
});

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(93465);
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

/***/ 20567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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


/***/ }),

/***/ 34217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20567);

/**
 * The address of the next page in a Link header (RFC 8288); null: this was the last. The token goes
 * with the request, so an address of another origin is refused.
 */
function nextPage(link, apiUrl) {
    const next = link?.split(',').find((part) => /;\s*rel="next"/.test(part));
    if (next === undefined)
        return null;
    const url = /<([^<>]+)>/.exec(next)?.[1] ?? '';
    if (!URL.canParse(url) || new URL(url).origin !== new URL(apiUrl).origin) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(null, 'GitHub named a next page outside of its own API. Check GITHUB_API_URL');
    }
    return url;
}


/***/ }),

/***/ 37948:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/outcome.js
const pass = (subject) => ({ state: 'pass', subject });
const notApplicable = (subject, reason) => ({
    state: 'not-applicable',
    subject,
    reason,
});
const fail = (failure) => ({ state: 'fail', ...failure });
const indeterminate = (trouble) => ({
    state: 'indeterminate',
    ...trouble,
});

;// CONCATENATED MODULE: ./build/src/domain/rule.js
/** Declares a rule. `Options` is what `check` receives, after validation against `options`. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/rules/support/entry-points.js
// What Node (for `main`) and TypeScript (for `types`) try where the path names no file; `exports` and `bin` are exact.
const TRIED = [
    {
        fields: /^(?:main|module|browser)$/,
        suffixes: ['.js', '.json', '.node', '/index.js', '/index.json', '/index.node'],
    },
    { fields: /^(?:types|typings)$/, suffixes: ['.d.ts', '.ts', '/index.d.ts'] },
];
/** The entry points of a packed package that lead to no file of it. */
function missingEntryPoints({ entryPoints, files }) {
    const paths = new Set(files.map((file) => file.path));
    return entryPoints.filter((entry) => !leadsSomewhere(entry, paths));
}
function leadsSomewhere({ field, path }, files) {
    const target = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    const star = target.indexOf('*');
    if (star !== -1) {
        const [before, after] = [target.slice(0, star), target.slice(star + 1)];
        return [...files].some((file) => file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after));
    }
    const directory = target === '' || target === '.';
    const suffixes = TRIED.find(({ fields }) => fields.test(field))?.suffixes ?? [];
    if (directory)
        return suffixes.some((suffix) => suffix.startsWith('/') && files.has(suffix.slice(1)));
    return files.has(target) || suffixes.some((suffix) => files.has(target + suffix));
}

;// CONCATENATED MODULE: ./build/src/rules/support/paths.js
/** The folder of a `/`-separated path: `` for a file at the top. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
/** The last part of a path. */
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Joins a folder and a file of it. */
const joined = (folder, file) => (folder === '' ? file : `${folder}/${file}`);
/** Whether a path that a lockfile writes, relative to its own folder, leads out of the project. */
function leavesProject(lockfile, written) {
    const path = written.replace(/^(?:file|link|portal|exec):/, '').replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return true;
    let depth = 0;
    for (const part of joined(folderOf(lockfile), path).split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/rules/support/file-names.js

// Samples are meant to be published; their content is scanned like any other.
const SAMPLE = /\.(?:example|sample|template|dist)$/;
/** Files that hold credentials or private keys by convention. Matched against the path in lower case. */
const SECRET = [
    { kind: 'registry credentials', matches: /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.netrc|_netrc)$/ },
    { kind: 'environment', matches: /(?:^|\/)\.env(?:\.[^/]*|rc)?$/ },
    {
        kind: 'private key',
        matches: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|ppk))$/,
    },
    { kind: 'cloud credentials', matches: /(?:^|\/)(?:\.aws|\.azure|\.gcloud|\.kube|\.ssh|\.gnupg|\.docker)\// },
    { kind: 'git data', matches: /(?:^|\/)(?:\.git\/|\.git-credentials$)/ },
    { kind: 'infrastructure state', matches: /(?:^|\/)[^/]*\.tfstate(?:\.backup)?$/ },
];
/** Files that nobody means to publish: made by tools, or of use in the repository alone. In lower case. */
const UNMEANT = [
    { kind: 'continuous integration', matches: /^(?:\.github|\.circleci|\.gitlab)\/|^(?:\.gitlab-ci|\.travis)\.ya?ml$/ },
    { kind: 'editor settings', matches: /(?:^|\/)(?:\.vscode|\.idea)\// },
    { kind: 'installed packages', matches: /(?:^|\/)node_modules\// },
    { kind: 'coverage', matches: /^(?:coverage|\.nyc_output)\// },
    { kind: 'packed artifacts', matches: /\.(?:tgz|whl)$/ },
    { kind: 'leftovers', matches: /(?:^|\/)(?:\.ds_store|thumbs\.db|[^/]*\.(?:swp|orig|rej)|npm-debug\.log[^/]*)$/ },
];
const kindIn = (kinds, path) => kinds.find(({ matches }) => matches.test(path.toLowerCase()))?.kind ?? null;
/** What a file with such a name holds that must stay secret; null: nothing known. */
const secretKind = (path) => (SAMPLE.test(baseOf(path)) ? null : kindIn(SECRET, path));
/** Why nobody means to publish a file with such a name; null: somebody may. */
const unmeantKind = (path) => kindIn(UNMEANT, path);

// EXTERNAL MODULE: ./build/src/domain/policy.js
var policy = __webpack_require__(52582);
;// CONCATENATED MODULE: ./build/src/rules/support/options.js

/** An option that decides the effect of one case. */
const effectOption = (value, description) => ({
    schema: { enum: policy/* EFFECTS */.tQ },
    description,
    default: value,
    stricter: 'effect',
});
/** A list of package patterns: `npm:name`, `npm:@scope/*`, `npm:lodash@<4.17.21`. */
const patternsOption = (stricter, description) => ({
    schema: { type: 'array', items: { type: 'string', format: 'package-pattern' } },
    description,
    default: [],
    stricter,
});

;// CONCATENATED MODULE: ./build/src/rules/artifact-contents.js







/** How many paths a finding lists; the count is exact. */
const LISTED = 20;
const placeOf = ({ manifest }, path) => ({
    file: joined(folderOf(manifest), path),
    line: 1,
});
function secrets(judging) {
    const { artifact, subject } = judging;
    return artifact.files.flatMap((file) => {
        const named = secretKind(file.path);
        if (named === null && file.secrets.length === 0)
            return [];
        const what = file.secrets.length > 0 ? `content that looks like ${file.secrets.map(errors/* quote */.hD).join(', ')}` : named;
        return fail({
            subject,
            key: `secret:${file.path}`,
            message: `${(0,errors/* quote */.hD)(artifact.filename)} would publish ${(0,errors/* quote */.hD)(file.path)}: ${what}.`,
            remedy: 'Keep it out with "files" in package.json; if it was ever published or committed, revoke the secret.',
            location: placeOf(judging, file.path),
            evidence: { reason: 'secret', path: file.path, name: named, content: file.secrets },
        });
    });
}
function unbuilt({ artifact, subject, manifest }) {
    return missingEntryPoints(artifact).map(({ field, path }) => fail({
        subject,
        key: `unbuilt:${field}`,
        message: `${(0,errors/* quote */.hD)(field)} of package.json points to ${(0,errors/* quote */.hD)(path)}, which is not in ${(0,errors/* quote */.hD)(artifact.filename)}.`,
        remedy: 'Build the package before it is packed, and see whether "files" leaves the result out.',
        location: { file: manifest, line: 1 },
        evidence: { reason: 'unbuilt', field, path },
    }));
}
function unmeant(judging, effect) {
    const { artifact, subject } = judging;
    const byKind = new Map();
    for (const { path } of artifact.files) {
        const kind = unmeantKind(path);
        if (kind === null)
            continue;
        const paths = byKind.get(kind);
        if (paths === undefined)
            byKind.set(kind, [path]);
        else
            paths.push(path);
    }
    return [...byKind].map(([kind, paths]) => fail({
        subject,
        key: `unmeant:${kind}`,
        message: `${(0,errors/* quote */.hD)(artifact.filename)} holds ${paths.length} of a kind that nobody means to publish (${kind}): ${(0,errors/* quote */.hD)(paths[0] ?? '')}.`,
        remedy: 'Name what is to be published in "files" of package.json.',
        location: placeOf(judging, paths[0] ?? ''),
        effect,
        evidence: { reason: 'unmeant', kind, count: paths.length, paths: paths.slice(0, LISTED) },
    }));
}
function judge(artifact, { release }, options) {
    const manifest = release.state === 'available' ? release.value.manifest.file : 'package.json';
    const judging = { artifact, subject: { kind: 'artifact', name: artifact.filename }, manifest };
    const outcomes = [...secrets(judging), ...unbuilt(judging), ...unmeant(judging, options.unmeant)];
    return outcomes.length === 0 ? [pass(judging.subject)] : outcomes;
}
/* harmony default export */ const artifact_contents = (defineRule({
    id: 'artifact-contents',
    summary: 'Finds secrets in what would be published, entry points that lead nowhere, and files that nobody means to publish.',
    rationale: `A published file can't be called back: a token in a tarball is stolen within minutes, and npm packs whatever lies in
the folder unless \`files\` says otherwise. Names that hold credentials by convention (\`.npmrc\`, \`.env\`, private keys, cloud
credentials) and content that looks like a token are refused. So is a library that was never built: what \`main\`,
\`exports\`, \`bin\` and \`types\` point to must be there.

Files of the repository or of tools (\`.github\`, \`coverage\`, \`node_modules\`, packed artifacts) harm nobody by themselves, so
they warn; the option \`unmeant\` decides.`,
    gates: ['publish'],
    needs: ['artifacts', 'release'],
    effect: 'deny',
    options: { unmeant: effectOption('warn', 'The effect of files that nobody means to publish.') },
    check(facts, options) {
        const subject = { kind: 'artifact', name: 'artifacts' };
        const { artifacts } = facts;
        if (artifacts.state === 'unavailable') {
            return [
                indeterminate({
                    subject,
                    key: 'unavailable',
                    message: `What would be published could not be read: ${(0,errors/* quote */.hD)(artifacts.reason)}.`,
                    remedy: 'Pack it by hand with "npm pack --dry-run" and see what is wrong.',
                    location: null,
                }),
            ];
        }
        if (artifacts.state === 'absent' || artifacts.value.length === 0) {
            return [notApplicable(subject, 'nothing is packed')];
        }
        return artifacts.value.flatMap((artifact) => judge(artifact, facts, options));
    },
    examples: [
        { name: 'Only the files meant', fixture: 'clean', expect: ['pass'] },
        { name: 'A credentials file, and a token in an innocent one', fixture: 'secrets', expect: ['fail', 'fail'] },
        { name: 'A library that was not built', fixture: 'unbuilt', expect: ['fail', 'fail'] },
        { name: 'Leftovers of the repository', fixture: 'leftovers', expect: ['fail', 'fail'] },
        { name: 'Nothing is packed', fixture: 'nothing', expect: ['not-applicable'] },
        { name: 'The package could not be packed', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/support/pull-requests.js


/**
 * Judges the pull request of the merge gate: evidence that is missing is indeterminate, a policy without a `merge`
 * section merges nothing, and no word against it is a pass.
 */
function judgePullRequest(facts, judge) {
    const unnamed = { kind: 'pull-request', name: 'pull request' };
    if (facts.pullRequest.state !== 'available')
        return [unread(unnamed, 'the pull request', facts.pullRequest)];
    const pullRequest = facts.pullRequest.value;
    const { merge } = facts.policy;
    const subject = { kind: 'pull-request', name: `#${pullRequest.number}` };
    const refuse = (refusal) => fail({ subject, location: null, ...refusal });
    if (merge === null) {
        return [
            refuse({
                key: 'no-merge-section',
                message: 'The policy has no "merge" section, so nothing merges by itself.',
                remedy: 'Merge it by hand, or add "merge" with "authors" and "allow" to the policy on the base branch.',
                effect: 'hold',
                evidence: {},
            }),
        ];
    }
    const known = (what, evidence, then) => evidence.state === 'available' ? then(evidence.value) : [unread(subject, what, evidence)];
    const outcomes = judge({ pullRequest, merge, subject, refuse, known });
    return outcomes.length === 0 ? [pass(subject)] : outcomes;
}
function unread(subject, what, evidence) {
    const cause = evidence.state === 'absent' ? 'it was not asked for' : (0,errors/* quote */.hD)(evidence.reason);
    return indeterminate({
        subject,
        key: `unavailable:${what}`,
        message: `Reading ${what} from GitHub gave nothing to judge: ${cause}.`,
        remedy: 'Run it again; if it stays so, see whether the token may read pull requests, checks and contents.',
        location: null,
    });
}

;// CONCATENATED MODULE: ./build/src/rules/checks.js



/** What GitHub's checks say when they neither ran nor failed: no proof of anything. */
const EMPTY_HANDED = new Set(['skipped', 'neutral', 'stale']);
function checks_judge(required, reports, { refuse }) {
    const { context, appId } = required;
    const named = reports.filter((report) => report.name === context);
    const ours = named.filter((report) => appId === null || report.appId === appId);
    const evidence = { context, appId, reports: named.map((report) => ({ ...report })) };
    if (ours.length === 0) {
        const cause = named.length === 0
            ? 'nobody has reported it at this commit yet'
            : 'only another app than the required one has reported it';
        return [
            refuse({
                key: `pending:${context}`,
                message: `The required check ${(0,errors/* quote */.hD)(context)} is missing: ${cause}.`,
                remedy: 'Wait for it; if it never comes, see whether the branch rule names the right check and app.',
                effect: 'hold',
                evidence: { ...evidence, pending: true },
            }),
        ];
    }
    return ours.flatMap(({ conclusion }) => {
        if (conclusion === 'success')
            return [];
        if (conclusion === null) {
            return refuse({
                key: `pending:${context}`,
                message: `The required check ${(0,errors/* quote */.hD)(context)} is still running.`,
                remedy: 'Wait for it.',
                effect: 'hold',
                evidence: { ...evidence, pending: true },
            });
        }
        return refuse({
            key: `failed:${context}`,
            message: `The required check ${(0,errors/* quote */.hD)(context)} ended as ${(0,errors/* quote */.hD)(conclusion)}, which is no success.`,
            remedy: `Make ${(0,errors/* quote */.hD)(context)} run and succeed at this commit.`,
            ...(EMPTY_HANDED.has(conclusion) ? { effect: 'hold' } : {}),
            evidence: { ...evidence, pending: false },
        });
    });
}
/* harmony default export */ const checks = (defineRule({
    id: 'checks',
    summary: 'Finds required checks that have not succeeded at the judged commit, and branches that require none.',
    rationale: `A merge without a person needs something else that looked at it. At least one check besides our own must be required
on the base branch, and each required one must have succeeded at exactly the judged commit. Skipped and neutral satisfy a
branch rule of GitHub's, but prove nothing: they hold. Where the rule names an app, only that app's report counts, because
anyone with a token can report a status by any name.

A check that is still running holds; with native auto-merge the rest waits on GitHub.`,
    gates: ['merge'],
    needs: ['pull-request'],
    effect: 'deny',
    options: {
        own: {
            schema: { type: 'array', items: { type: 'string' } },
            description: 'Names of Lockgate’s own checks among the required ones, which it must not wait for.',
            default: ['lockgate'],
            stricter: 'shorter',
        },
    },
    check: (facts, options) => judgePullRequest(facts, (judging) => judging.known('the required checks', judging.pullRequest.requiredChecks, (required) => {
        const others = required.filter(({ context }) => !options.own.includes(context));
        if (others.length === 0) {
            return [
                judging.refuse({
                    key: 'none-required',
                    message: `No check but our own is required on ${(0,errors/* quote */.hD)(judging.pullRequest.base.ref)}, so nothing would test the update.`,
                    remedy: 'Require the check that runs your tests in the rules of the branch.',
                    effect: 'hold',
                    evidence: { required: required.map(({ context }) => context), pending: false },
                }),
            ];
        }
        return judging.known('the checks', judging.pullRequest.checks, (reports) => others.flatMap((one) => checks_judge(one, reports, judging)));
    })),
    examples: [
        { name: 'Every required check succeeded', fixture: 'green', expect: ['pass'] },
        { name: 'The branch requires none but our own', fixture: 'none-required', expect: ['fail'] },
        { name: 'One is still running, one was skipped', fixture: 'running', expect: ['fail', 'fail'] },
        { name: 'One failed', fixture: 'failed', expect: ['fail'] },
        { name: 'Another app reports a check under the required name', fixture: 'forged', expect: ['fail'] },
        { name: 'GitHub does not tell the required checks', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

// EXTERNAL MODULE: ./build/src/domain/patterns/package-patterns.js
var package_patterns = __webpack_require__(96002);
;// CONCATENATED MODULE: ./build/src/rules/support/patterns.js

/** Compiles package patterns as the policy language reads them, with the facts' version orders. */
const matcherOf = (patterns, facts) => (0,package_patterns/* compilePackagePatterns */.L)(patterns, facts.versions);

;// CONCATENATED MODULE: ./build/src/rules/support/subjects.js

/** The dependency graph as a whole. */
const graphSubject = { kind: 'graph', name: 'dependency graph' };
const packageSubject = (one) => ({ kind: 'package', name: one.purl });
/** The part of an outcome's key that stays the same when a package is updated: `npm:lodash`. */
const nameKey = (one) => `${one.ecosystem}:${one.name}`;
/** A package for a reader: `"lodash@4.17.20"`. */
const show = (one) => (0,errors/* quote */.hD)(one.version === '' ? one.name : `${one.name}@${one.version}`);
/** Where a package is first locked. */
const subjects_placeOf = (one) => one.entries[0]?.location ?? null;
/** Whether an entry is code that is built here, which no registry and no advisory speaks of. */
const isOwn = (entry) => entry.source.type === 'workspace';
/** The packages that come from elsewhere, in purl order. */
function thirdParty(packages) {
    return [...packages].filter((one) => !one.entries.every(isOwn));
}

;// CONCATENATED MODULE: ./build/src/rules/denied-packages.js






const denied = (one) => fail({
    subject: packageSubject(one),
    key: nameKey(one),
    message: `${show(one)} is a package that the policy lets nobody use.`,
    remedy: `Remove or replace ${(0,errors/* quote */.hD)(one.name)}, or use a version that "denied-packages.packages" does not name.`,
    location: subjects_placeOf(one),
    evidence: { name: one.name, version: one.version },
});
const undecided = (one) => indeterminate({
    subject: packageSubject(one),
    key: nameKey(one),
    message: `Whether the policy denies ${show(one)} can't be told: it is locked without a version that can be ordered.`,
    remedy: `Lock a released version of ${(0,errors/* quote */.hD)(one.name)}, or deny the name without a range.`,
    location: subjects_placeOf(one),
});
/* harmony default export */ const denied_packages = (defineRule({
    id: 'denied-packages',
    summary: 'Finds packages and versions that the policy lets nobody use.',
    rationale: `Some packages are unwanted for reasons no database knows: abandoned, replaced by the platform, once compromised,
against a house rule. A pattern may name versions, so that one bad release is kept out without losing the package:
\`npm:event-stream@3.3.6\`. Names are compared as the registry compares them, not by their alias.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph'],
    effect: 'deny',
    options: { packages: patternsOption('longer', 'Patterns of the packages that nobody may use.') },
    check(facts, options) {
        if (options.packages.length === 0)
            return [notApplicable(graphSubject, 'the policy denies no package by name')];
        const matches = matcherOf(options.packages, facts);
        const outcomes = [];
        for (const one of facts.graph.packages.values()) {
            const answer = matches(one);
            if (answer !== 'no')
                outcomes.push(answer === 'yes' ? denied(one) : undecided(one));
        }
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'Nothing is denied', fixture: 'event-stream', expect: ['not-applicable'] },
        {
            name: 'One bad release, and a whole scope',
            fixture: 'event-stream',
            options: { packages: ['npm:event-stream@3.3.6', 'npm:@evil/*'] },
            expect: ['fail', 'fail'],
        },
        {
            name: 'Another version of the same package',
            fixture: 'event-stream',
            options: { packages: ['npm:event-stream@>=4'] },
            expect: ['pass'],
        },
        {
            name: 'A range is asked of a package that has no version',
            fixture: 'unversioned',
            options: { packages: ['npm:event-stream@3.3.6'] },
            expect: ['indeterminate'],
        },
    ],
}));

// EXTERNAL MODULE: ./build/src/domain/lock-tools.js
var lock_tools = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/src/rules/install-scripts.js







function scripted(facts, allow) {
    const allowed = matcherOf(allow, facts);
    return npmPackages(facts).flatMap((one) => {
        const entry = one.entries.find(({ installScript }) => installScript === true);
        if (entry === undefined || allowed(one) === 'yes')
            return [];
        return fail({
            subject: packageSubject(one),
            key: nameKey(one),
            message: `${show(one)} runs a script of its own when it is installed, and the policy does not allow it to.`,
            remedy: `Read the script; then add "${nameKey(one)}" to "install-scripts.allow", or do without ${(0,errors/* quote */.hD)(one.name)}.`,
            location: entry.location,
            evidence: { name: one.name, version: one.version },
        });
    });
}
/** One outcome for each lockfile whose format can't tell: a line for every package of it would drown the rest. */
function untold(facts, effect) {
    const counts = new Map();
    for (const one of npmPackages(facts)) {
        for (const entry of one.entries) {
            if (entry.installScript !== null || isOwn(entry))
                continue;
            counts.set(entry.location.file, (counts.get(entry.location.file) ?? 0) + 1);
        }
    }
    return [...counts].map(([file, count]) => indeterminate({
        subject: { kind: 'file', name: file },
        key: `untold:${file}`,
        message: `${(0,errors/* quote */.hD)(file)} does not tell which of its packages run scripts when they are installed (${count} entries).`,
        remedy: (0,lock_tools/* lockToolOf */.F)(file)?.scripts ?? 'Read the lockfiles of the project in its place, which tell it.',
        location: { file, line: 1 },
        effect,
    }));
}
const npmPackages = (facts) => thirdParty(facts.graph.packages.values()).filter(({ ecosystem }) => ecosystem === 'npm');
/* harmony default export */ const install_scripts = (defineRule({
    id: 'install-scripts',
    summary: 'Finds packages that run lifecycle scripts when they are installed, and that the policy does not allow to.',
    rationale: `A lifecycle script runs with everything the installing machine has, before anyone has called a line of the
package. Both Shai-Hulud waves (2025-09, 2025-11) and nx s1ngularity (2025-08) came that way. Few packages need one, so the
list of those that may is short, and a new one in a change is a finding.

Many lockfiles do not tell which packages have scripts: version 1 of npm's, those of yarn and Bun, recent ones of pnpm.
That is one indeterminate outcome for the file, whose remedy says how its tool is kept from running any; the option
\`unknown\` decides its effect.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph'],
    effect: 'warn',
    options: {
        allow: patternsOption('shorter', 'Patterns of the packages that may run scripts when they are installed.'),
        unknown: effectOption('note', 'The effect of a lockfile whose format does not tell which packages have scripts.'),
    },
    check(facts, options) {
        const outcomes = [...scripted(facts, options.allow), ...untold(facts, options.unknown)];
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'A package with a script that nobody allowed', fixture: 'esbuild', expect: ['fail'] },
        { name: 'The same one, allowed', fixture: 'esbuild', options: { allow: ['npm:esbuild'] }, expect: ['pass'] },
        { name: 'A lockfile of npm 6 does not tell', fixture: 'version-1', expect: ['indeterminate'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/support/hashes.js

/** The algorithms that nobody can forge a second file for, with the length of their digest in base64. */
const STRONG = new Map([
    ['sha512', 88],
    ['sha384', 64],
    ['sha256', 44],
]);
function parse(text) {
    const dash = text.indexOf('-');
    const digest = text.slice(dash + 1);
    return { algorithm: text.slice(0, Math.max(dash, 0)), digest: digest.replace(/\?.*$/s, '') };
}
/** Whether a hash is of a strong algorithm and whole: an installer ignores one that is cut, and checks nothing. */
function isStrong(text) {
    const { algorithm, digest } = parse(text);
    return digest.length === STRONG.get(algorithm) && /^[A-Za-z0-9+/]+={0,2}$/.test(digest);
}
/**
 * Whether an entry's bytes are pinned. Beside strong hashes of the tarball, yarn 2 and later has its own: a SHA-512 of
 * the archive that it makes of the tarball, behind the version of its cache. It counts in a yarn.lock alone, because any
 * other installer ignores it and checks nothing.
 */
function isPinned({ location, integrity }) {
    return integrity.some(isStrong) || (baseOf(location.file) === 'yarn.lock' && integrity.some(isYarnChecksum));
}
const isYarnChecksum = (text) => /^(?:[0-9a-z]{1,8}\/)?[0-9a-f]{128}$/.test(text);
/**
 * Compares locked hashes with those of the registry: whatever a locked one names must be the registry's. An installer
 * goes by the strongest, so one that the registry says nothing about leaves all open; where any file of several may be
 * taken (`anyOf`, as of a Python release), every hash that it says nothing about does.
 */
function compareHashes(locked, registry, anyOf = false) {
    const theirs = new Map();
    for (const { algorithm, digest } of registry.map(parse)) {
        theirs.set(algorithm, (theirs.get(algorithm) ?? new Set()).add(digest));
    }
    const ours = locked.map(parse);
    if (ours.some(({ algorithm, digest }) => theirs.get(algorithm)?.has(digest) === false))
        return 'different';
    const strong = new Set(locked.filter(isStrong).map((text) => parse(text).algorithm));
    const strongest = [...STRONG.keys()].find((algorithm) => strong.has(algorithm));
    const deciding = anyOf ? ours.map(({ algorithm }) => algorithm) : [strongest ?? ''];
    return strongest !== undefined && deciding.every((algorithm) => theirs.has(algorithm)) ? 'equal' : 'incomparable';
}

// EXTERNAL MODULE: ./build/src/domain/decoded.js
var decoded = __webpack_require__(56016);
;// CONCATENATED MODULE: ./build/src/rules/support/urls.js

/** Parses an absolute URL; null where it is none. */
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}
/** The place that a registry's URL names; null where it is no http(s) URL, or carries a user name or a password. */
function placeAt(text) {
    const url = parseUrl(text);
    if (url === null || !isPlainHttp(url))
        return null;
    return { origin: url.origin, path: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}
/** Whether a URL lies in a place. `%2e%2e%2f` must not climb out of a path that the server decodes. */
function within(url, place) {
    // An index is named with its last slash or without it.
    const below = url.pathname.startsWith(place.path) || `${url.pathname}/` === place.path;
    return isPlainHttp(url) && url.origin === place.origin && below && !climbs(url);
}
/** The path of a URL with its percent-encoding undone; as it stands where that is malformed. */
const decodedPath = (url) => (0,decoded/* decoded */.D)(url.pathname);
const isPlainHttp = (url) => (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
const climbs = (url) => decodedPath(url).split(/[\\/]/).includes('..');

;// CONCATENATED MODULE: ./build/src/rules/support/registry-match.js





/** Compares every entry of a package that a change brought with what the registry serves under its name and version. */
function matchRegistry(one, evidence) {
    const entries = one.entries.filter((entry) => entry.source.type === 'registry' && !entry.bundled);
    if (entries.length === 0)
        return [];
    const known = evidence ?? { state: 'unavailable', reason: 'it was not asked' };
    switch (known.state) {
        case 'unavailable':
            return [unknown(one, `The registry could not be asked about ${show(one)}: ${(0,errors/* quote */.hD)(known.reason)}.`)];
        case 'absent': {
            const message = `The registry knows no ${show(one)}.`;
            return entries.slice(0, 1).map((entry) => mismatch(one, entry, { field: 'version', message, registry: null }));
        }
        case 'available':
            return entries.flatMap((entry) => compareEntry(one, entry, known.value));
        default:
            return (0,errors/* assertNever */.xb)(known);
    }
}
function compareEntry(one, entry, registry) {
    const { url } = entry.source;
    const { tarball } = registry;
    const differences = [];
    if (url !== null && tarball !== null && !sameFile(url, tarball)) {
        const message = `${show(one)} is locked with ${(0,errors/* quote */.hD)(url)}, but the registry serves it at ${(0,errors/* quote */.hD)(tarball)}.`;
        differences.push({ field: 'resolved', message, registry });
    }
    // Without a single file, any of those that are locked may be installed.
    const hashes = compareHashes(entry.integrity, registry.integrity, tarball === null);
    if (hashes === 'different') {
        const message = tarball === null
            ? `A locked hash of ${show(one)} is that of none of its files on the registry: these are other bytes.`
            : `The locked hash of ${show(one)} is not the registry's: these are other bytes.`;
        differences.push({ field: 'integrity', message, registry });
    }
    // Without a strong locked hash this is the case of a missing or weak one, which is told already.
    if (hashes === 'incomparable' && entry.integrity.some(isStrong)) {
        return [
            ...differences.map((difference) => mismatch(one, entry, difference)),
            unknown(one, `The registry tells no strong hash of ${show(one)} that each locked one could be compared with.`),
        ];
    }
    return differences.map((difference) => mismatch(one, entry, difference));
}
/** Two URLs of one file; yarn's own host is another name of the npm registry, and a fragment names no file. */
function sameFile(locked, served) {
    const [a, b] = [parseUrl(locked), parseUrl(served)];
    if (a === null || b === null)
        return locked === served;
    for (const url of [a, b]) {
        if (url.origin === 'https://registry.yarnpkg.com')
            url.host = 'registry.npmjs.org';
        url.hash = '';
    }
    return a.href === b.href;
}
const mismatch = (one, entry, { field, message, registry }) => fail({
    subject: packageSubject(one),
    key: `mismatch:${field}:${nameKey(one)}`,
    message,
    remedy: `Don't merge it: lock ${(0,errors/* quote */.hD)(one.name)} again from the registry, and find out who wrote the line.`,
    location: entry.location,
    // Other bytes than the registry's are never a matter of taste.
    effect: 'deny',
    evidence: {
        reason: 'mismatch',
        field,
        locked: { resolved: entry.source.url, integrity: entry.integrity },
        registry: registry && { tarball: registry.tarball, integrity: registry.integrity },
    },
});
const unknown = (one, message) => indeterminate({
    subject: packageSubject(one),
    key: `registry:${nameKey(one)}`,
    message,
    remedy: 'Run it again when the registry answers, or merge it by hand.',
    location: subjects_placeOf(one),
});

;// CONCATENATED MODULE: ./build/src/rules/integrity.js








// A bundled package lies in its parent's tarball, whose hash covers it; git, files and workspaces have no tarball.
const needsHash = (entry) => !entry.bundled && (entry.source.type === 'registry' || entry.source.type === 'url');
function remedyOf({ location }) {
    const tool = (0,lock_tools/* lockToolOf */.F)(location.file);
    if (tool === null)
        return 'Have the file written with the hashes of its packages.';
    return tool.hash ?? `Lock it again with its hashes: ${(0,errors/* quote */.hD)(tool.lock)}, with a current ${tool.name}.`;
}
function unhashed(one, options) {
    if (one.ecosystem === 'github-actions')
        return [];
    const entries = one.entries.filter((entry) => needsHash(entry) && !isPinned(entry));
    const reasons = new Map(entries.map((entry) => [entry.integrity.length === 0 ? 'missing' : 'weak', entry]));
    return [...reasons].map(([reason, entry]) => fail({
        subject: packageSubject(one),
        key: `${reason}:${nameKey(one)}`,
        message: reason === 'missing'
            ? `${show(one)} is locked without a hash: whatever is served under its name will be installed.`
            : `${show(one)} is locked by no strong hash (${(0,errors/* quote */.hD)(entry.integrity.join(' '))}): another file can be made to fit.`,
        remedy: remedyOf(entry),
        location: entry.location,
        effect: options[reason],
        evidence: { reason, integrity: entry.integrity },
    }));
}
function swapped(facts) {
    if (facts.gate !== 'merge')
        return [];
    return facts.changes
        .flatMap((change) => change.after)
        .flatMap((one) => matchRegistry(one, facts.registry.get(one.purl)));
}
/* harmony default export */ const integrity = (defineRule({
    id: 'integrity',
    summary: 'Finds registry packages without a strong hash, and those whose hash or file is not the one the registry serves.',
    rationale: `A lockfile pins bytes only where it has a hash: without one, a registry, a proxy or whoever answers in its place
decides at install time. sha512, sha384 and sha256 count; sha1 and md5 can be forged. An entry with several hashes is
strong if one of them is, and a bundled package is covered by its parent's. The checksum of yarn 2 and later counts in
a yarn.lock; it is of yarn's own archive, so there is nothing that a registry's hash could be compared with.

npm itself writes lockfiles without hashes when it locks from an existing node_modules (one well-known project has 811 of
1,062 entries so), and a requirements.txt has them only when asked for, so \`missing\` and \`weak\` warn by default.

In the merge gate every entry that the change adds or alters is compared with the registry: hash and file must be the
registry's own. A Python lockfile names several files of a release, and each of its hashes must be that of one of them. A
difference is lockfile injection and always denied; a registry that does not answer is indeterminate.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph', 'changes', 'registry'],
    effect: 'deny',
    options: {
        missing: effectOption('warn', 'The effect of an entry that has no hash at all.'),
        weak: effectOption('warn', 'The effect of an entry whose hashes are all weak, cut or unknown.'),
    },
    check(facts, options) {
        const outcomes = [...facts.graph.packages.values()].flatMap((one) => unhashed(one, options));
        outcomes.push(...swapped(facts));
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        {
            name: 'A sha512 for every registry package; bundled, git and own code need none',
            fixture: 'strong',
            expect: ['pass'],
        },
        { name: 'An entry with neither a URL nor a hash', fixture: 'missing', expect: ['fail'] },
        { name: 'Only sha1, and a sha512 that is cut off', fixture: 'weak', expect: ['fail', 'fail'] },
        {
            name: 'In the merge gate: other bytes and another file than the registry’s',
            fixture: 'swapped',
            expect: ['fail', 'fail'],
        },
        { name: 'In the merge gate: a version that the registry does not know', fixture: 'unpublished', expect: ['fail'] },
        { name: 'In the merge gate: the registry does not answer', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
;// CONCATENATED MODULE: ./build/src/rules/support/advisories.js



/** One outcome for each advisory of the graph's packages that `wanted` takes, in purl order; `say` is what it means. */
const judgeAffected = (facts, wanted, say) => affected(facts, wanted).map((found) => {
    const { uncertain: why } = found.advisory;
    return why === null ? speaking(found, say(found)) : uncertain(found, why);
});
function affected(facts, wanted) {
    const found = [];
    for (const one of facts.graph.packages.values()) {
        for (const advisory of facts.advisories.matches.get(one.purl) ?? []) {
            if (wanted(advisory))
                found.push({ one, advisory });
        }
    }
    return found;
}
function speaking(found, said) {
    const { one, advisory } = found;
    const { id, aliases, severity, fixedIn, sources, conflicts } = advisory;
    return fail({
        ...said,
        subject: packageSubject(one),
        key: advisoryKey(found),
        advisory,
        message: `${said.message}${disagreement(advisory)}`,
        location: subjects_placeOf(one),
        evidence: {
            id,
            aliases,
            ...(said.level !== undefined && { severity }),
            fixedIn,
            sources,
            ...(conflicts !== undefined && { conflicts }),
        },
    });
}
/** What makes an advisory the same trouble at two commits: itself and the package's name. */
const advisoryKey = ({ one, advisory }) => `${advisory.id}:${nameKey(one)}`;
/** What sources disagree about, as sentences behind a message; empty where they agree. */
function disagreement({ conflicts = [] }) {
    const texts = conflicts.map(({ about, answers }) => {
        const said = Object.entries(answers).map(([source, answer]) => `${(0,errors/* quote */.hD)(source)} says ${answer}`);
        return ` The sources disagree about ${about === 'severity' ? 'the severity' : 'whether it is affected'} (${said.join(', ')}); the stricter counts.`;
    });
    return texts.join('');
}
/** An advisory of which nobody can tell whether it speaks of the locked version. */
function uncertain(found, why) {
    const { one, advisory } = found;
    return indeterminate({
        subject: packageSubject(one),
        key: advisoryKey(found),
        advisory,
        message: `Whether ${(0,errors/* quote */.hD)(advisory.id)} affects ${show(one)} can't be told: ${why}.${disagreement(advisory)}`,
        remedy: one.ecosystem === 'github-actions'
            ? `Pin ${(0,errors/* quote */.hD)(one.name)} to a commit, with its full version in a comment behind it (@<sha> # v1.2.3).`
            : `Read the advisory; if it does not speak of ${show(one)}, waive ${(0,errors/* quote */.hD)(advisory.id)} with that as the reason.`,
        location: subjects_placeOf(one),
    });
}
/** One outcome for each source that could not be asked: its silence is no clean bill. */
function unasked({ advisories, graph }) {
    const troubles = advisories.unavailable.map(({ source, reason }) => ({
        source,
        message: `The advisory database ${(0,errors/* quote */.hD)(source)} could not be asked: ${(0,errors/* quote */.hD)(reason)}; this is no finding about your packages.`,
    }));
    if (advisories.sources.length === 0 && troubles.length === 0 && graph.packages.size > 0) {
        troubles.push({
            source: 'none',
            message: 'No advisory database was asked, so nothing is known about the packages.',
        });
    }
    return troubles.map(({ source, message }) => indeterminate({
        subject: graphSubject,
        key: `unavailable:${source}`,
        message,
        remedy: 'Run it again when the database answers, or use --offline to judge by the embedded snapshot alone.',
        location: null,
    }));
}

// EXTERNAL MODULE: ./build/src/domain/affected.js
var domain_affected = __webpack_require__(12024);
// EXTERNAL MODULE: ./build/src/domain/bound.js
var bound = __webpack_require__(35402);
;// CONCATENATED MODULE: ./build/src/domain/fix.js



/**
 * The nearest later version that no known advisory affects; where there is none, the nearest that this
 * one does not. Null where none is known. The registry is not asked, so only versions are named that an
 * advisory names as the end of a range: whether later ones were published is not known here.
 */
function fixOf(facts, one, advisory) {
    const nearest = outlook(facts, one).clean();
    return nearest === null ? fixWhere(facts, one, advisory, () => true) : { version: nearest, leaves: [] };
}
/** The nearest later version that this advisory does not affect, of those that are allowed. */
function fixWhere(facts, one, advisory, allowed) {
    const { candidates, affecting, affects } = outlook(facts, one);
    const version = candidates.find((candidate) => !affects(candidate, advisory.id) && allowed(candidate));
    return version === undefined ? null : { version, leaves: affecting(version) };
}
// A package may have hundreds of advisories, each a finding that asks the same.
const outlooks = new WeakMap();
function outlook(facts, one) {
    const known = outlooks.get(facts.advisories) ?? new Map();
    outlooks.set(facts.advisories, known);
    const found = known.get(one.purl) ?? lookAhead(facts, one);
    known.set(one.purl, found);
    return found;
}
function lookAhead({ advisories, versions }, one) {
    const scheme = versions[one.ecosystem];
    const matches = advisories.matches.get(one.purl) ?? [];
    const records = advisories.known?.get(one.purl) ?? [];
    const candidates = versionsAhead((0,domain_package/* comparedVersion */.i6)(one), matches, records, scheme);
    const tests = [...matches.map((match) => testOf(match, records, scheme)), ...others(matches, records, scheme)];
    const affecting = (version) => [...new Set(tests.filter(({ affects }) => affects(version)).map(({ id }) => id))].sort();
    let clean;
    return {
        candidates,
        affecting,
        affects: (version, id) => tests.some((test) => test.id === id && test.affects(version)),
        clean() {
            if (clean === undefined) {
                clean = candidates.find((version) => !tests.some(({ affects }) => affects(version))) ?? null;
            }
            return clean;
        },
    };
}
function versionsAhead(locked, matches, records, scheme) {
    if (!scheme.valid(locked))
        return [];
    const ends = records.flatMap(({ ranges }) => ranges.flat()).filter(({ kind }) => kind === 'fixed');
    const named = new Set([...matches.flatMap(({ fixedIn }) => fixedIn), ...ends.map(({ version }) => version)]);
    const readable = new Set([...named].flatMap((version) => (0,bound/* readBound */.$)(version, scheme) ?? []));
    return [...readable].filter((version) => scheme.compare(version, locked) > 0).sort((a, b) => scheme.compare(a, b));
}
/**
 * A match by the records that it was merged from. Where no source gave its ranges, only what it names as
 * fixed, and what comes after the last of these, is taken for unaffected. So is nothing that can't be told.
 */
function testOf(match, records, scheme) {
    const own = records.filter((record) => isOf(match, record));
    const fixes = match.fixedIn.filter((version) => scheme.valid(version));
    const last = fixes.at(-1);
    const beyond = (version) => last !== undefined &&
        (scheme.compare(version, last) >= 0 || fixes.some((fixed) => scheme.compare(version, fixed) === 0));
    return {
        id: match.id,
        affects: (version) => own.length === 0
            ? !beyond(version)
            : own.some((record) => (0,domain_affected/* matchVersion */.CJ)(version, record, scheme).state !== 'unaffected'),
    };
}
/** Advisories that say nothing of the locked version and may speak of a later one. */
function others(matches, records, scheme) {
    return records
        .filter((record) => !matches.some((match) => isOf(match, record)))
        .map((record) => ({
        // Of two databases that tell of one flaw, both call it by this.
        id: record.aliases.find((alias) => alias.startsWith('GHSA-')) ?? record.id,
        affects: (version) => (0,domain_affected/* matchVersion */.CJ)(version, record, scheme).state === 'affected',
    }));
}
function isOf(match, { id, aliases }) {
    const ids = new Set([match.id, ...match.aliases]);
    return ids.has(id) || aliases.some((alias) => ids.has(alias));
}

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
// EXTERNAL MODULE: ./build/src/domain/edges.js
var edges = __webpack_require__(69468);
// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(23398);
// EXTERNAL MODULE: ./build/src/domain/reach.js
var reach = __webpack_require__(32261);
;// CONCATENATED MODULE: ./build/src/domain/way.js





/** The way to a version of a locked package in each lockfile that has it, in order of file. Reads no more of the graph than what asks for it. */
function waysTo(graph, one, version, scheme) {
    const files = [...new Set(one.entries.map(({ location }) => location.file))].sort();
    return files.map((file) => wayIn(file, graph, one, version, scheme));
}
/**
 * The nearest version that every range takes and that ends one advisory alone, where the fix of all is
 * farther than the ranges reach. Null where there is none, or where it can't be told.
 */
function fixWithin({ graph, advisories, versions }, one, advisory) {
    const scheme = versions[one.ecosystem];
    const taken = (version) => waysTo(graph, one, version, scheme).every(({ within }) => within === true);
    return fixWhere({ advisories, versions }, one, advisory, taken);
}
function wayIn(file, graph, one, version, scheme) {
    const here = one.entries.filter(({ location }) => location.file === file);
    const bundled = here.every((entry) => entry.bundled);
    const asking = (asksOf(graph).get(one.purl) ?? [])
        .filter((ask) => ask.file === file)
        .map(({ declaration }) => {
        const range = isPin(declaration, file, one.version) ? null : declaration.range;
        return { declaration, answer: takes(range, version, scheme) };
    });
    const parents = parentsIn(file, graph, one).map(({ by, range }) => ({
        holder: { purl: by.purl, range: bundled ? null : range },
        answer: bundled ? false : takes(range, version, scheme),
    }));
    const answers = new Set([...asking, ...parents].map(({ answer }) => answer));
    // One copy of several ships inside a tarball, and nothing tells in whose.
    if (answers.size === 0 || (!bundled && here.some((entry) => entry.bundled)))
        answers.add(null);
    return {
        file,
        within: answers.has(false) ? false : answers.has(null) ? null : true,
        declared: asking.filter(({ answer }) => answer === false).map(({ declaration }) => declaration),
        holders: parents
            .filter(({ answer }) => answer === false)
            .map(({ holder: { purl, range } }) => ({ purl, range, direct: directOf(graph, purl) })),
    };
}
const asks = new WeakMap();
/** The declarations of all projects by the purl that answers them: each finding asks for its own. */
function asksOf(graph) {
    const known = asks.get(graph);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const { file, declarations } of graph.projects) {
        for (const declaration of declarations) {
            const { resolved } = declaration;
            if (resolved === null)
                continue;
            const same = found.get(resolved);
            if (same === undefined)
                found.set(resolved, [{ file, declaration }]);
            else
                same.push({ file, declaration });
        }
    }
    asks.set(graph, found);
    return found;
}
/** The packages of a lockfile that ask for another. Folders of the project ask by their manifests, which are declarations. */
function parentsIn(file, graph, one) {
    return (0,reach/* reachOf */.x)(graph)
        .dependents(one.purl)
        .flatMap((purl) => graph.packages.get(purl) ?? [])
        .filter((by) => by.entries.some((entry) => entry.location.file === file && !way_isOwn(entry)))
        .map((by) => ({ by, range: (0,edges/* rangeOf */.b)(by, one.purl) }))
        .sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.by.purl, b.by.purl));
}
const way_isOwn = ({ source }) => source.type === 'workspace';
/** Whether a range takes a version; null where it is none that can be read: a tag, an address, a `catalog:`. */
function takes(range, version, scheme) {
    if (range === null)
        return null;
    const bare = bareRange(range);
    if (bare === '')
        return true;
    return scheme.validRange(bare) ? scheme.satisfies(version, bare) : null;
}
/** Without protocol and name (`npm:^1.0.0`, `npm:name@^1.0.0`), and without the marker of a Python requirement. */
function bareRange(range) {
    const [ask = ''] = range.split(';', 1);
    const body = ask.startsWith('npm:') ? ask.slice('npm:'.length) : ask;
    return (body === ask ? body : body.slice(body.indexOf('@', 1) + 1)).trim();
}
/** A lockfile that nothing says the asking of: its own version stands in the place of a range. */
const isPin = ({ range, location }, file, version) => location.file === file && range.replace(/^={2,3}/u, '').trim() === version;
/** The direct dependency that leads to a package, itself where it is one: the first on the shortest path that is no folder of the project. */
function directOf(graph, purl) {
    const [path = []] = (0,paths/* shortestPaths */.x)(graph, purl, 1);
    return path.slice(1).find((step) => graph.packages.get(step)?.entries.every(way_isOwn) === false) ?? null;
}

;// CONCATENATED MODULE: ./build/src/rules/support/fixes.js





/** What ends an advisory: one sentence without its first word and its full stop; null: no version is known that does. */
function updateText(facts, { one, advisory }) {
    const fix = fixOf(facts, one, advisory);
    if (fix === null)
        return null;
    const { version, leaves } = fix;
    const to = `to ${(0,errors/* quote */.hD)(version)} or later${leavesText(leaves)}`;
    if (one.ecosystem === 'github-actions')
        return `${to}${actionText(one)}`;
    const [way, ...others] = waysTo(facts.graph, one, version, facts.versions[one.ecosystem]);
    if (way === undefined)
        return to;
    const shorter = way.within === false ? fixWithin(facts, one, advisory) : null;
    const alone = shorter === null ? '' : `; ${(0,errors/* quote */.hD)(shorter.version)} is within every range and ends this one alone`;
    const more = others.map(({ file }) => (0,errors/* quote */.hD)(file)).join(', ');
    const too = others.length === 0 ? '' : `; ${more} ${others.length > 1 ? 'lock' : 'locks'} it too`;
    return `${to}${wayText(facts.graph, one, version, way)}${alone}${too}`;
}
const MOST_LEFT = 3;
function leavesText(leaves) {
    if (leaves.length === 0)
        return '';
    const more = leaves.length > MOST_LEFT ? ` and ${leaves.length - MOST_LEFT} more` : '';
    const ids = leaves.slice(0, MOST_LEFT).map(errors/* quote */.hD).join(', ');
    return ` (${ids}${more} still affect${leaves.length > 1 ? '' : 's'} it)`;
}
/** The direct dependency that brings a package in: `, which "mocha" brings in`; empty for a direct one. */
function broughtIn(graph, one) {
    const direct = one.direct ? null : directOf(graph, one.purl);
    const by = direct === null ? undefined : graph.packages.get(direct);
    return by === undefined || by === one ? '' : `, which the direct dependency ${(0,errors/* quote */.hD)(by.name)} brings in`;
}
const placeText = ({ file, line }) => `${/^[\w./@+-]+$/u.test(file) ? file : (0,errors/* quote */.hD)(file)}:${line}`;
function actionText({ entries }) {
    const [first, ...others] = entries;
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${others.length} more places`;
    return ` at ${placeText(first.location)}${more}, pinned to the full SHA of that release`;
}
function wayText(graph, one, version, way) {
    const entry = one.entries.find(({ location }) => location.file === way.file);
    const place = entry?.location ?? { file: way.file, line: 1 };
    const tool = (0,lock_tools/* lockToolOf */.F)(way.file);
    const update = tool?.update ?? null;
    if (tool === null || update === null)
        return `: change ${placeText(place)}, or, if a tool wrote that file, lock again with it`;
    const name = entry?.alias ?? one.name;
    const wanted = { name, version, direct: one.direct, place };
    if (way.declared.length > 0)
        return declaredText(way, wanted, tool, entry?.alias !== null);
    if (way.holders.length > 0)
        return heldText(graph, way.holders, tool);
    if (!(0,lock_tools/* isSafe */.I)(wanted))
        return '';
    const hedge = way.within === true ? '' : ', as far as the ranges that ask for it allow';
    return `: ${update(wanted)}${folderText(way.file)}${hedge}`;
}
/** A manifest has to be raised first. */
function declaredText({ file, declared, holders }, wanted, tool, aliased) {
    const [first, ...others] = declared;
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const beside = fixes_folderOf(first.location.file) === fixes_folderOf(file) && others.length === 0;
    const how = tool.ask !== undefined && beside && !aliased && (0,lock_tools/* isSafe */.I)(wanted)
        ? tool.ask(wanted)
        : `raise ${others.length === 0 ? 'it' : 'them'} and run "${tool.lock}"`;
    const held = holders.length === 0 ? '' : `, and raise what else holds it back (${holders.length})`;
    const does = others.length === 0 ? 'does' : 'do';
    return `, which ${(0,errors/* quote */.hD)(first.range)} at ${placeText(first.location)}${more} ${does} not allow: ${how}${folderText(file)}${held}`;
}
/** A package in between has to be raised first; which version of it does is for the registry to say. */
function heldText(graph, [first, ...others], { force }) {
    if (first === undefined)
        return '';
    const by = graph.packages.get(first.purl);
    const direct = first.direct === null ? undefined : graph.packages.get(first.direct);
    const holder = by === undefined ? (0,errors/* quote */.hD)(first.purl) : show(by);
    if (first.range === null) {
        const ships = direct === undefined ? holder : (0,errors/* quote */.hD)(direct.name);
        return `, which ships inside the tarball of a package: raise ${ships} to a version that brings it`;
    }
    const asking = `not allow (asking for ${(0,errors/* quote */.hD)(first.range)})`;
    const forced = force === null ? '' : `, or force the version with ${force}`;
    if (others.length > 0) {
        return `, which ${holder} and ${others.length} more do ${asking}: raise each, or what leads to it, to a version that does${forced}`;
    }
    const leading = direct === undefined || direct === by ? '' : `, or ${(0,errors/* quote */.hD)(direct.name)}, the direct dependency that leads to it,`;
    return `, which ${holder} does ${asking}: raise it${leading} to a version that does${forced}`;
}
const fixes_folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf('/')));
const folderText = (file) => (fixes_folderOf(file) === '' ? '' : ` in ${(0,errors/* quote */.hD)(fixes_folderOf(file))}`);

// EXTERNAL MODULE: ./build/src/domain/duration.js
var duration = __webpack_require__(54764);
;// CONCATENATED MODULE: ./build/src/rules/support/stale.js




const SNAPSHOTS = new Set(['embedded', 'cache']);
/** A snapshot, embedded or cached, older than the policy's `advisories.max-age`: it says too little about today. */
function stale({ advisories, policy, now, gate }) {
    const { maxAge } = policy.advisories;
    const snapshot = advisories.sources.find((source) => SNAPSHOTS.has(source.name));
    if (maxAge === null || snapshot === undefined)
        return [];
    // A snapshot that does not tell its age has any.
    const age = snapshot.asOf === null ? Infinity : Date.parse(now) - Date.parse(snapshot.asOf);
    if (age <= maxAge)
        return [];
    const trouble = {
        subject: graphSubject,
        key: 'stale:embedded',
        message: `The ${snapshot.name === 'embedded' ? 'embedded advisory snapshot' : 'advisory cache'} is of ${snapshot.asOf ?? 'an unknown date'}, older than the ${(0,duration/* formatDuration */.a)(maxAge)} that max-age allows.`,
        remedy: 'Run "lockgate advisories update", update Lockgate, or ask the online sources alone: advisories: {sources: [osv]}.',
        location: null,
    };
    switch (gate) {
        case 'review':
        case 'audit':
            return [fail({ ...trouble, effect: 'warn', evidence: { asOf: snapshot.asOf, maxAge } })];
        case 'merge':
        case 'publish':
            return [indeterminate(trouble)];
        default:
            return (0,errors/* assertNever */.xb)(gate);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/known-advisories.js








function say(facts, found) {
    const { one, advisory } = found;
    const update = updateText(facts, found);
    return {
        level: advisory.severity,
        message: `${show(one)}${claimOf(one)} is affected by ${(0,errors/* quote */.hD)(advisory.id)} (severity ${advisory.severity}).`,
        remedy: update === null
            ? `No fixed version is known: replace ${(0,errors/* quote */.hD)(one.name)}${broughtIn(facts.graph, one)}, or waive ${(0,errors/* quote */.hD)(advisory.id)} with a reason and an end.`
            : `Update ${(0,errors/* quote */.hD)(one.name)} ${update}.`,
    };
}
/** What a comment says that a pinned commit is, for that is what was compared. */
function claimOf(one) {
    const version = (0,domain_package/* comparedVersion */.i6)(one);
    return version === one.version ? '' : `, by its comment ${(0,errors/* quote */.hD)(version)},`;
}
/* harmony default export */ const known_advisories = (defineRule({
    id: 'known-advisories',
    summary: 'Finds locked versions that a published advisory (GHSA, CVE, PYSEC, OSV) affects.',
    rationale: `A known vulnerability is the cheapest one to attack: its description is public and often comes with an
exploit. Records of several databases that speak of the same flaw are one finding, with every id as an alias and the
highest severity that any of them tells. Where sources disagree whether a version is affected, or how severely, the finding
says so, and the stricter answer counts. A record without a severity is \`unknown\`, its own level of the effect map: it is
never taken for a low one. Malicious packages have a [rule of their own](malware.md), because their records carry no
severity.

A database that could not be asked, and a record whose version bounds can't be read, are indeterminate: the message says
so, and never "no advisories found". An action that is pinned to a commit is compared by the version in the comment
behind it; a commit without one, a branch, and a moving tag (\`v4\`) of which only some versions are affected are
indeterminate, where there is an advisory about the action at all.

An embedded snapshot older than the policy's \`advisories.max-age\` warns in review and audit, and is indeterminate in
merge and publish.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph', 'advisories'],
    effect: { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' },
    options: {},
    check(facts) {
        const found = judgeAffected(facts, ({ malware }) => !malware, (one) => say(facts, one));
        const outcomes = [...found, ...unasked(facts), ...stale(facts)];
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'A locked version that an advisory affects, with a fix', fixture: 'vulnerable', expect: ['fail'] },
        { name: 'An advisory without any fixed version', fixture: 'no-fix', expect: ['fail'] },
        { name: 'Nothing known about any locked version', fixture: 'clean', expect: ['pass'] },
        { name: 'The database does not answer', fixture: 'unavailable', expect: ['indeterminate'] },
        { name: 'A snapshot older than max-age allows', fixture: 'stale', expect: ['fail'] },
        { name: 'A record whose bounds do not parse', fixture: 'uncertain', expect: ['indeterminate'] },
    ],
}));

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/src/rules/support/spdx.js

// The parser's time grows with the square of the text and its stack with the brackets; no real expression is longer.
const MAX_LENGTH = 1_000;
/** Parses an SPDX licence expression; null where the text is none (`MIT/X11`, `SEE LICENSE IN LICENSE`, `UNLICENSED`). */
function parseExpression(text) {
    if (text.length > MAX_LENGTH || !/^[A-Za-z0-9.+:() -]+$/.test(text))
        return null;
    try {
        return spdx_expression_parse(text);
    }
    catch {
        return null;
    }
}
/** Whether the allowed licences cover an expression: every side of an AND, at least one of an OR. */
function covered(expression, allowed) {
    if ('license' in expression)
        return allowed.some((one) => covers(one, expression));
    const { left, right, conjunction } = expression;
    if (conjunction === 'and')
        return covered(left, allowed) && covered(right, allowed);
    return covered(left, allowed) || covered(right, allowed);
}
/** The single licences of a list; a compound expression allows nothing. */
function parseAllowed(texts) {
    return texts.map(parseExpression).filter((one) => one !== null && 'license' in one);
}
// An exception only grants more, so the bare licence covers it; an allowed exception covers itself alone.
function covers(allowed, license) {
    if (allowed.exception !== undefined && allowed.exception !== license.exception)
        return false;
    const [ours, theirs] = [rangeOf(allowed), rangeOf(license)];
    if (ours.family !== theirs.family)
        return false;
    const order = compareVersions(theirs.version, ours.version);
    if (order === 0)
        return true;
    // "Or later" lets the user choose a later version, and an allowed "or later" takes a later one.
    return order > 0 ? ours.orLater : theirs.orLater;
}
// `GPL-2.0` and `GPL-2.0+` are the old names of `GPL-2.0-only` and `GPL-2.0-or-later`.
function rangeOf({ license, plus }) {
    const parts = /^(.+)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(license);
    if (parts === null)
        return { family: license, version: [], orLater: false };
    const [, family = '', version = '', suffix] = parts;
    // The dash keeps MIT-0 apart from MIT.
    return {
        family: `${family}-`,
        version: version.split('.').map(Number),
        orLater: plus === true || suffix === '-or-later',
    };
}
function compareVersions(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/rules/licenses.js







/** The licences that a package is judged by: the policy's word for it, else what each of its entries says. */
function licensesOf(one, overrides) {
    const told = overrides.filter(({ matches }) => matches(one) === 'yes').map(({ license }) => license);
    if (told.length > 0)
        return told;
    const entries = one.entries.filter((entry) => !isOwn(entry));
    // Of one version in several lockfiles, those whose format tells no licences add no doubt.
    const telling = new Set(entries.filter(({ license }) => license !== null).map(({ source }) => source.type));
    const speaking = entries.filter(({ license, source }) => license !== null || !telling.has(source.type));
    return [...new Set(speaking.map(({ license }) => license))];
}
const licenses_unknown = (one, license, effect) => fail({
    subject: packageSubject(one),
    key: `unknown:${nameKey(one)}:${license ?? ''}`,
    message: license === null
        ? `The licence of ${show(one)} is unknown: the lockfile does not tell it.`
        : `The licence of ${show(one)} is unknown: ${(0,errors/* quote */.hD)(license)} is no SPDX expression.`,
    remedy: `Read its licence and write it down: licenses: { packages: { "${nameKey(one)}": <SPDX expression> } }.`,
    location: subjects_placeOf(one),
    effect,
    evidence: { reason: 'unknown', license },
});
const refused = (one, license) => fail({
    subject: packageSubject(one),
    key: `refused:${nameKey(one)}:${license}`,
    message: `${show(one)} is licensed under ${(0,errors/* quote */.hD)(license)}, which the allowed licences do not cover.`,
    remedy: `Replace ${(0,errors/* quote */.hD)(one.name)}, or allow the licence in "licenses.allow".`,
    location: subjects_placeOf(one),
    evidence: { reason: 'refused', license },
});
function licenses_judge(facts, options) {
    const allowed = parseAllowed(options.allow);
    const overrides = Object.entries(options.packages).map(([pattern, license]) => ({
        matches: matcherOf([pattern], facts),
        license,
    }));
    return thirdParty(facts.graph.packages.values())
        .filter((one) => one.ecosystem !== 'github-actions')
        .flatMap((one) => licensesOf(one, overrides).flatMap((license) => {
        const expression = license === null ? null : parseExpression(license);
        if (license === null || expression === null)
            return licenses_unknown(one, license, options.unknown);
        return covered(expression, allowed) ? [] : refused(one, license);
    }));
}
/* harmony default export */ const licenses = (defineRule({
    id: 'licenses',
    summary: 'Finds packages whose licence the allowed SPDX licences do not cover, and those whose licence is unknown.',
    rationale: `A licence is a condition of use, and one that nobody read is no permission. Expressions are judged as SPDX means
them: of \`MIT OR GPL-3.0-only\` one side is enough, of \`MIT AND GPL-3.0-only\` both must be allowed, \`X WITH exception\` is
allowed where \`X\` is, and \`GPL-2.0-or-later\` may be used as GPL-3.0.

What is no SPDX expression (\`MIT/X11\`, \`SEE LICENSE IN LICENSE\`, \`UNLICENSED\`), and what no lockfile tells, is
unknown: a case of its own, never allowed silently. Of lockfiles only npm's own tell licences; bills of materials do too.
Without an \`allow\` list the rule has no opinion. Code that is built here is not judged, and actions have no licence in a
workflow.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph'],
    effect: 'deny',
    options: {
        allow: {
            schema: { type: 'array', items: { type: 'string', format: 'spdx-license' } },
            description: 'Allowed licences, each a single SPDX licence, with an exception or `+` if need be. Without it nothing is judged; an empty list allows none.',
            default: null,
            stricter: 'shorter',
        },
        unknown: effectOption('deny', 'The effect of a licence that nobody tells, or that is no SPDX expression.'),
        packages: {
            schema: {
                type: 'object',
                propertyNames: { type: 'string', format: 'package-pattern' },
                additionalProperties: { type: 'string', format: 'spdx-expression' },
            },
            description: 'The licence of packages, by package pattern, where it was read by a person: it replaces the lockfile’s word.',
            default: {},
            stricter: 'fixed',
        },
    },
    check(facts, options) {
        const { allow } = options;
        if (allow === null)
            return [notApplicable(graphSubject, 'the policy lists no allowed licences')];
        const outcomes = licenses_judge(facts, { ...options, allow });
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'No list: no opinion', fixture: 'mixed', expect: ['not-applicable'] },
        {
            name: 'Allowed licences, OR, WITH and "or later"',
            fixture: 'allowed',
            options: { allow: ['MIT', 'Apache-2.0', 'GPL-3.0-only'] },
            expect: ['pass'],
        },
        {
            name: 'A copyleft licence that is not allowed, alone and behind an AND',
            fixture: 'mixed',
            options: { allow: ['MIT'] },
            expect: ['fail', 'fail'],
        },
        {
            name: 'Unknown: not told, not SPDX, unlicensed',
            fixture: 'unknown',
            options: { allow: ['MIT'] },
            expect: ['fail', 'fail', 'fail'],
        },
        {
            name: 'A licence that a person read',
            fixture: 'told',
            options: { allow: ['MIT'], packages: { 'npm:old-thing': 'MIT' } },
            expect: ['pass'],
        },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/lockfile.js







function problems({ graph }, { apart }) {
    return graph.problems.map(({ location, message, remedy, apart: asked }) => {
        if (asked !== undefined) {
            return fail({
                subject: { kind: 'file', name: location.file },
                // With all that it asks for: what is added to an example was not there before.
                key: `apart:${location.file}:${asked.join(',')}`,
                message,
                remedy,
                location,
                effect: apart,
                evidence: { reason: 'apart', asked },
            });
        }
        return indeterminate({
            subject: { kind: 'file', name: location.file },
            key: `problem:${location.file}:${message}`,
            message,
            remedy,
            location,
        });
    });
}
function mismatches({ graph }) {
    return graph.projects.flatMap((project) => project.declarations.flatMap(({ name, range, scope, location, resolved, mismatch }) => {
        if (mismatch === null)
            return [];
        return fail({
            subject: { kind: 'project', name: project.purl },
            key: `mismatch:${project.file}:${project.name}:${name}`,
            message: mismatch,
            remedy: relock(project.file),
            location,
            evidence: { reason: 'mismatch', name, range, scope, resolved, project: project.purl },
        });
    }));
}
function relock(lockfile) {
    const tool = (0,lock_tools/* lockToolOf */.F)(lockfile);
    if (tool === null)
        return 'Make the two agree.';
    return `Run ${(0,errors/* quote */.hD)(tool.lock)} and commit the lockfile with the manifest.`;
}
function prune(lockfile) {
    const tool = (0,lock_tools/* lockToolOf */.F)(lockfile);
    const how = tool === null ? 'Have the file written anew' : `Run ${(0,errors/* quote */.hD)(tool.prune ?? tool.lock)}`;
    return `${how}; if the entry was written by hand, find out by whom.`;
}
function unexplained({ graph }) {
    return (0,paths/* unreachable */.H)(graph)
        .filter((one) => !one.entries.every(isOwn))
        .map((one) => fail({
        subject: packageSubject(one),
        // With the version: an entry nobody requires is no less of an injection for replacing an older one.
        key: `unexplained:${one.purl}`,
        message: `${show(one)} is locked, but no project requires it, directly or behind another package.`,
        remedy: prune(subjects_placeOf(one)?.file ?? ''),
        location: subjects_placeOf(one),
        evidence: { reason: 'unexplained', entries: one.entries.map(({ key }) => key) },
    }));
}
/** One outcome for each file and kind: a line for every image of it would drown the rest. */
function unaudited({ graph }) {
    const groups = new Map();
    for (const one of graph.unaudited) {
        const key = `${one.location.file}:${one.kind}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups].map(([key, group]) => {
        const [{ kind, location }] = group;
        const names = [...new Set(group.map(({ name }) => name))];
        const shown = names.slice(0, MAX_SHOWN).map(errors/* quote */.hD).join(', ');
        const more = names.length > MAX_SHOWN ? ` and ${names.length - MAX_SHOWN} more` : '';
        return indeterminate({
            subject: { kind: 'file', name: location.file },
            key: `unaudited:${key}`,
            message: `The file brings in ${plural(kind, names.length)} that no advisory source covers: ${shown}${more}.`,
            remedy: 'Check them by other means.',
            location,
            effect: 'note',
        });
    });
}
const MAX_SHOWN = 5;
const plural = (kind, count) => (count === 1 ? `a ${kind}` : `${count} ${kind}s`);
/* harmony default export */ const lockfile = (defineRule({
    id: 'lockfile',
    summary: 'Finds lockfiles that disagree with their manifest, entries that nothing requires, and files that can’t be read.',
    rationale: `The manifest is what people review; the lockfile is what gets installed. Where the two disagree, nobody has agreed to
what is installed. An entry that no project requires is how a package is slipped into a large lockfile difference
(lockfile injection), and every changed entry must have a reason.

A dependency file that can't be read, in whole or in part, is indeterminate: what it would have brought is unknown. What
is brought in and no advisory source covers, such as the container images of a workflow, is told as a note.

A manifest without any lockfile is indeterminate too. One that stands below a lockfile which does not name its folder is
often an example or a fixture that nobody installs, and sometimes an application that was forgotten: the option \`apart\`
decides. Whoever installs there gets whatever is newest.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph'],
    effect: 'deny',
    options: {
        apart: effectOption('warn', 'The effect of a manifest that lockfiles above it do not name.'),
    },
    check(facts, options) {
        const outcomes = [...problems(facts, options), ...mismatches(facts), ...unexplained(facts), ...unaudited(facts)];
        if (outcomes.length > 0)
            return outcomes;
        return [facts.graph.files.length === 0 ? notApplicable(graphSubject, 'no dependency file') : pass(graphSubject)];
    },
    examples: [
        { name: 'Manifest and lockfile agree, and every entry has a reason', fixture: 'sound', expect: ['pass'] },
        { name: 'The manifest asks for what the lockfile does not have', fixture: 'mismatch', expect: ['fail'] },
        { name: 'An entry that nothing requires', fixture: 'injected', expect: ['fail'] },
        { name: 'A lockfile that can’t be read', fixture: 'broken', expect: ['indeterminate'] },
        { name: 'An example below a lockfile that does not name it', fixture: 'apart', expect: ['fail'] },
        { name: 'A container image, which no advisory source covers', fixture: 'unaudited', expect: ['indeterminate'] },
        { name: 'No dependency file at all', fixture: 'none', expect: ['not-applicable'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/malware.js






function malware_say(facts, found) {
    const { one, advisory } = found;
    const update = updateText(facts, found);
    return {
        message: `${show(one)} is malicious: ${(0,errors/* quote */.hD)(advisory.id)} says that the package itself is the attack.`,
        remedy: `Remove ${(0,errors/* quote */.hD)(one.name)}${broughtIn(facts.graph, one)}${update === null ? '' : `, or update it ${update}`}; where it was installed already, take every secret of that machine for stolen.`,
    };
}
/* harmony default export */ const malware = (defineRule({
    id: 'malware',
    summary: 'Finds locked versions that are malicious themselves (a MAL- record of the OpenSSF malicious packages database).',
    rationale: `A MAL- record says that the package is the attack, not that it has a flaw. Such records carry no severity, so a
tool with a severity threshold lets them through; here the severity plays no part. Every preset locks this rule: a policy
that extends one can't turn it off. A record against a good package happens, so it may be waived by its exact id, package
and version, for at most 14 days.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph', 'advisories'],
    effect: 'deny',
    options: {},
    check(facts) {
        const found = judgeAffected(facts, ({ malware }) => malware, (one) => malware_say(facts, one));
        const outcomes = [...found, ...unasked(facts)];
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'A locked version with a MAL- record, which tells no severity', fixture: 'malicious', expect: ['fail'] },
        { name: 'An ordinary advisory is none of this rule’s business', fixture: 'ordinary', expect: ['pass'] },
        { name: 'The database does not answer', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/release-source.js




/** The tags that name a version: itself, with a `v`, or behind the package's name as monorepos write it. */
const tagsOf = ({ name, version }) => [version, `v${version}`, `${name}@${version}`];
function tagDoubt({ tag, manifest }) {
    if (tagsOf(manifest).includes(tag))
        return null;
    return {
        key: 'tag',
        message: `The tag ${(0,errors/* quote */.hD)(tag)} differs from the version ${(0,errors/* quote */.hD)(manifest.version)} in ${(0,errors/* quote */.hD)(manifest.file)}.`,
        remedy: `Tag the commit as ${(0,errors/* quote */.hD)(`v${manifest.version}`)}, or set the version that the tag promises.`,
        location: { file: manifest.file, line: 1 },
        evidence: { tag, version: manifest.version, accepted: tagsOf(manifest) },
    };
}
/** Judges a yes-or-no fact of the repository; nobody's answer is no answer. */
function expectTrue(evidence, doubt, unknown, subject) {
    if (evidence.state === 'available')
        return evidence.value ? [] : [failure(subject, doubt)];
    const cause = evidence.state === 'absent' ? 'it was not asked for' : (0,errors/* quote */.hD)(evidence.reason);
    return [
        indeterminate({
            subject,
            key: unknown.key,
            message: `${unknown.message}: ${cause}.`,
            remedy: unknown.remedy,
            location: null,
        }),
    ];
}
const failure = (subject, doubt) => fail({ subject, location: null, evidence: {}, ...doubt });
function release_source_judge(release, options) {
    const subject = { kind: 'release', name: release.tag };
    const tag = tagDoubt(release);
    const outcomes = [
        ...(tag === null ? [] : [failure(subject, tag)]),
        ...expectTrue(release.onProtectedBranch, {
            key: 'branch',
            message: `The commit ${(0,errors/* quote */.hD)(release.commit)} is on no protected branch, so nobody need have reviewed it.`,
            remedy: 'Merge it into a protected branch, and tag it there.',
            evidence: { commit: release.commit },
        }, {
            key: 'branch',
            message: `Whether the commit ${(0,errors/* quote */.hD)(release.commit)} is on a protected branch can't be told`,
            remedy: 'Run the gate in the Action, again if need be; its token needs "contents: read".',
        }, subject),
        ...expectTrue(release.tagProtected, {
            key: 'unprotected-tag',
            message: `No rule protects the tag ${(0,errors/* quote */.hD)(release.tag)}: whoever can push can move it to another commit.`,
            remedy: 'Add a tag ruleset to the repository that forbids updating and deleting release tags.',
            effect: options['unprotected-tag'],
            evidence: { tag: release.tag },
        }, {
            key: 'unprotected-tag',
            message: `Whether a rule protects the tag ${(0,errors/* quote */.hD)(release.tag)} can't be told`,
            remedy: 'Run the gate in the Action, again if need be; its token needs "metadata: read".',
        }, subject),
    ];
    return outcomes.length === 0 ? [pass(subject)] : outcomes;
}
/* harmony default export */ const release_source = (defineRule({
    id: 'release-source',
    summary: 'Finds releases whose tag differs from the version, whose commit is on no protected branch, or whose tag may be moved.',
    rationale: `Valid provenance proves where a package was built, not that anyone meant to release that commit. A tag can be put on
any commit by whoever can push: so the tag must name the version in the manifest (\`1.2.3\`, \`v1.2.3\` or \`name@1.2.3\`), the
commit must lie on a protected branch, and a rule should keep the tag from being moved afterwards, as the tags of
tj-actions (2025-03) and trivy-action (2026-03) were.`,
    gates: ['publish'],
    needs: ['release'],
    effect: 'deny',
    options: { 'unprotected-tag': effectOption('warn', 'The effect of a tag that no rule keeps from being moved.') },
    check({ release }, options) {
        if (release.state === 'available')
            return release_source_judge(release.value, options);
        const cause = release.state === 'absent' ? 'the run names none' : (0,errors/* quote */.hD)(release.reason);
        return [
            indeterminate({
                subject: { kind: 'release', name: 'release' },
                key: 'unavailable',
                message: `What is to be released can't be told: ${cause}.`,
                remedy: 'Start the publish gate by a tag.',
                location: null,
            }),
        ];
    },
    examples: [
        { name: 'A protected tag that names the version, on a protected branch', fixture: 'sound', expect: ['pass'] },
        { name: 'A tag of another version', fixture: 'another-version', expect: ['fail'] },
        { name: 'Off the protected branches, and movable', fixture: 'off-branch', expect: ['fail', 'fail'] },
        { name: 'GitHub does not tell the rules', fixture: 'unavailable', expect: ['indeterminate', 'indeterminate'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/support/registries.js

/** The public registries by the names that a policy gives them, each for its own ecosystem only. */
const PUBLIC = new Map([
    ['npm', { ecosystem: 'npm', urls: ['https://registry.npmjs.org/', 'https://registry.yarnpkg.com/'] }],
    ['pypi', { ecosystem: 'pypi', urls: ['https://pypi.org/', 'https://files.pythonhosted.org/'] }],
]);
const PUBLIC_NAME = { npm: 'npm', pypi: 'pypi', 'github-actions': null };
// A tree asks the same few lists once for each entry: each is parsed once.
const parsed = new WeakMap();
/**
 * The places that a policy's names and URLs stand for, for one ecosystem. `pypi` says nothing about npm packages:
 * anyone may upload a file to a public registry, so each is trusted for its own names alone.
 */
function placesOf(names, ecosystem) {
    let places = parsed.get(names);
    if (places === undefined)
        parsed.set(names, (places = new Map()));
    let known = places.get(ecosystem);
    if (known === undefined)
        places.set(ecosystem, (known = parsePlaces(names, ecosystem)));
    return known;
}
function parsePlaces(names, ecosystem) {
    const urls = names.flatMap((name) => {
        const known = PUBLIC.get(name);
        if (known === undefined)
            return [name];
        return known.ecosystem === ecosystem ? known.urls : [];
    });
    return urls.map(placeAt).filter((place) => place !== null);
}
/** Whether the list allows the registry that a tool asks where a lockfile names none. */
function allowsDefault(names, ecosystem) {
    const name = PUBLIC_NAME[ecosystem];
    return name !== null && names.includes(name);
}
const PLAIN_NAME = /^(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*$/;
/**
 * Whether a URL is, to the letter, the one at which the public npm registry serves a package. Nearly every entry of a
 * lockfile has it, and taking URLs apart is most of what judging them costs; any other is parsed.
 */
function isOwnTarball(url, { name, version }) {
    const unscoped = name.slice(name.lastIndexOf('/') + 1);
    return (url === `https://registry.npmjs.org/${name}/-/${unscoped}-${version}.tgz` &&
        PLAIN_NAME.test(name) &&
        /^[\w.-]+$/.test(version));
}
const NPM = placesOf(['npm'], 'npm');
/** Whether a URL of the public npm registry serves another package than the one it is locked for. */
function servesAnother(url, one) {
    if (one.version === '' || !NPM.some((place) => place.origin === url.origin))
        return false;
    const unscoped = one.name.slice(one.name.lastIndexOf('/') + 1);
    return decodedPath(url) !== `/${one.name}/-/${unscoped}-${one.version}.tgz`;
}

;// CONCATENATED MODULE: ./build/src/rules/support/source-troubles.js







/** What is wrong with where an entry comes from; null: nothing. */
function troubleOf(one, entry, options) {
    const { type, url } = entry.source;
    switch (type) {
        case 'workspace':
            return null;
        case 'file':
            return url !== null && !leavesProject(entry.location.file, url)
                ? null
                : {
                    reason: 'file',
                    url,
                    message: `${show(one)} is installed from ${(0,errors/* quote */.hD)(url ?? 'an unnamed path')}, outside the project.`,
                    remedy: 'Install it from a registry, or keep its files inside the project.',
                };
        case 'git':
            return {
                reason: 'git',
                url,
                message: `${show(one)} comes from the git repository ${(0,errors/* quote */.hD)(url ?? 'that the lockfile does not name')}, which no registry vouches for.`,
                remedy: 'Install a published version from a registry, or allow it with "except".',
                effect: options.git,
            };
        case 'url':
        case 'registry':
            return served(one, entry, options);
        default:
            return (0,errors/* assertNever */.xb)(type);
    }
}
/** Every place that the installer may take it from must be allowed, and which one it takes must not be left to chance. */
function served(one, entry, options) {
    const { url, others = [], unverified, registry } = entry.source;
    // What the settings put in the place of an address may be passed over by another installer: both must be allowed.
    const first = registry === undefined ? [url] : url === null ? [registry] : [url, registry];
    for (const place of [...first, ...others]) {
        const trouble = servedFrom(place, one, entry, options);
        if (trouble !== null)
            return trouble;
    }
    if (unverified === true) {
        return {
            reason: 'unverified',
            url,
            message: `${show(one)} is fetched without a check of the server's certificate: anyone on the way can change it.`,
            remedy: 'Take out "--trusted-host", "verify_ssl = false" or "strict-ssl=false", and make the certificate of the registry a trusted one.',
        };
    }
    // Hashes pin the bytes, whichever place they come from.
    if (others.length === 0 || entry.integrity.some(isStrong))
        return null;
    const places = [...first.map((place) => place ?? 'the default registry'), ...others]
        .map((place) => (0,errors/* quote */.hD)(place))
        .join(', ');
    return {
        reason: 'ambiguous',
        url: others[0] ?? null,
        message: `${show(one)} may come from any of ${places}, and no hash tells which: whoever owns its name in one of them decides what is installed (dependency confusion).`,
        remedy: 'Lock it with hashes, or name a single index that serves both, in place of "--extra-index-url" and "--find-links".',
    };
}
function servedFrom(url, one, entry, options) {
    const scope = one.ecosystem === 'npm' && one.name.startsWith('@') ? one.name.slice(0, one.name.indexOf('/')) : null;
    const bound = scope !== null && Object.hasOwn(options.scopes, scope) ? options.scopes[scope] : undefined;
    const names = bound === undefined ? options.registries : [bound];
    const { type } = entry.source;
    if (url === null && type === 'registry' && allowsDefault(names, one.ecosystem))
        return null;
    if (one.ecosystem === 'npm' && url !== null && names.includes('npm') && isOwnTarball(url, one))
        return null;
    const parsed = url === null ? null : parseUrl(url);
    if (parsed !== null && placesOf(names, one.ecosystem).some((place) => within(parsed, place))) {
        return one.ecosystem === 'npm' && servesAnother(parsed, one) ? misnamed(one, entry, parsed) : null;
    }
    if (parsed !== null && isDowngraded(parsed, names, one)) {
        return {
            reason: 'registry',
            url,
            message: `${show(one)} is fetched over plain http from ${(0,errors/* quote */.hD)(parsed.href)}, where anyone on the way can change it.`,
            remedy: 'Write "https:" in place of "http:" in its line, and see that the installer is configured with an https registry.',
        };
    }
    const from = url === null ? 'a registry that the lockfile does not name' : (0,errors/* quote */.hD)(url);
    if (bound !== undefined) {
        return {
            reason: 'scope',
            url,
            message: `${show(one)} comes from ${from}, but the policy binds the scope ${(0,errors/* quote */.hD)(scope ?? '')} to ${(0,errors/* quote */.hD)(bound)}.`,
            remedy: `${bind(entry, scope ?? '', bound)} and lock it again.`,
        };
    }
    const may = entry.source.others === undefined ? 'comes' : 'may come';
    const isSetting = url !== null && url === entry.source.registry;
    return {
        reason: type === 'url' ? 'url' : 'registry',
        url,
        message: `${show(one)} ${may} from ${from}, ${isSetting ? "which the project's settings name and " : 'which '}is none of the policy's registries.`,
        remedy: isSetting
            ? 'Name an allowed registry in the settings beside the lockfile (.npmrc and their like), or add this one to the option "registries".'
            : 'Lock it again from an allowed registry, or add this one to the option "registries".',
        ...(type === 'url' ? { effect: options.url } : {}),
    };
}
/** Whether a URL would be an allowed registry's, were it not for plain http. */
function isDowngraded(url, names, one) {
    if (url.protocol !== 'http:')
        return false;
    const secure = parseUrl(url.href.replace(/^http:/, 'https:'));
    return secure !== null && placesOf(names, one.ecosystem).some((place) => within(secure, place));
}
const bind = ({ location }, scope, registry) => (0,lock_tools/* lockToolOf */.F)(location.file)?.scopes?.(scope, registry) ?? `Set "${scope}:registry=${registry}" in .npmrc`;
const misnamed = (one, { location }, url) => ({
    reason: 'name',
    url: url.href,
    message: `${show(one)} is locked with ${(0,errors/* quote */.hD)(url.href)}, the file of another package or version.`,
    remedy: `Lock ${(0,errors/* quote */.hD)(one.name)} again with ${(0,lock_tools/* lockToolOf */.F)(location.file)?.name ?? 'its tool'}; if the line was edited by hand, find out by whom.`,
});

;// CONCATENATED MODULE: ./build/src/rules/sources.js






// A source that changes is a new trouble, though the same package had another before: the key names it.
function keyOf(one, { reason, url }) {
    const parsed = url === null ? null : parseUrl(url);
    const from = reason === 'registry' || reason === 'scope' ? parsed?.host : parsed?.href.replace(/[?#].*$/s, '');
    return `${reason}:${nameKey(one)}:${from ?? url ?? ''}`;
}
function sources_judge(facts, options) {
    const outcomes = new Map();
    for (const one of facts.graph.packages.values()) {
        if (one.ecosystem === 'github-actions')
            continue;
        for (const entry of one.entries) {
            const trouble = troubleOf(one, entry, options);
            if (trouble === null)
                continue;
            const key = keyOf(one, trouble);
            if (outcomes.has(`${one.purl} ${key}`))
                continue;
            outcomes.set(`${one.purl} ${key}`, fail({
                subject: packageSubject(one),
                key,
                message: trouble.message,
                remedy: trouble.remedy,
                location: entry.location,
                evidence: { reason: trouble.reason, type: entry.source.type, url: trouble.url },
                ...(trouble.effect === undefined ? {} : { effect: trouble.effect }),
            }));
        }
    }
    return [...outcomes.values()];
}
/* harmony default export */ const sources = (defineRule({
    id: 'sources',
    summary: 'Finds packages that come from elsewhere than the registries of the policy: other hosts, git, plain URLs.',
    rationale: `Whoever can edit a lockfile can point \`resolved\` at a host of their own, and the installer follows
(lockfile poisoning). Every entry is judged, by its parsed URL: scheme, host, port and path must be the registry's, so
neither \`https://registry.npmjs.org.evil.example\`, nor \`https://registry.npmjs.org@evil.example\`, nor plain http passes.
On the public npm registry the file must also be the one of that name and version.

A scope bound to a registry stops dependency confusion: a package of \`@acme\` from anywhere else is a finding, even from
an allowed registry. \`npm\` and \`pypi\` stand for the public registries, each for its own ecosystem. Actions are judged by
\`actions-pinned\`.

Many lockfiles name no registry: then the one counts that the settings of the project name (\`.npmrc\`, \`.yarnrc\`,
\`.yarnrc.yml\`, \`pnpm-workspace.yaml\`, \`bunfig.toml\`), for all packages or for a scope, else the public one. npm asks it
for every address on the public host, too, unless \`replace-registry-host\` says otherwise. What is set on a person's machine
can't be known.

Where an installer may choose, as pip may with \`--extra-index-url\` or \`--find-links\`, each of the places must be allowed;
and without a strong hash it is a finding even so, because the highest version wins, whoever uploaded it. So is a server
whose certificate is not checked (\`--trusted-host\`, \`verify_ssl = false\`).`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['graph'],
    effect: 'deny',
    options: {
        registries: {
            schema: { type: 'array', items: { type: 'string', minLength: 1, format: 'registry' } },
            description: 'Registries that packages may come from: `npm`, `pypi`, or the URL of another.',
            default: ['npm', 'pypi'],
            stricter: 'shorter',
        },
        scopes: {
            schema: {
                type: 'object',
                propertyNames: { type: 'string', pattern: '^@[^/@]+$' },
                additionalProperties: { type: 'string', minLength: 1, format: 'registry' },
            },
            description: 'npm scopes that are bound to one registry: `"@acme": https://npm.acme.example`.',
            default: {},
            stricter: 'fixed',
        },
        git: effectOption('deny', 'The effect of a package from a git repository.'),
        url: effectOption('deny', 'The effect of a package from a URL that belongs to no allowed registry.'),
    },
    check(facts, options) {
        const outcomes = sources_judge(facts, options);
        return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
    },
    examples: [
        { name: 'Everything from the public registry', fixture: 'public', expect: ['pass'] },
        { name: 'A host that only looks like the registry', fixture: 'lookalike', expect: ['fail', 'fail', 'fail'] },
        { name: 'The file of another package', fixture: 'another-file', expect: ['fail'] },
        {
            name: 'A scoped package from the public registry, though its scope is bound to a private one',
            fixture: 'confusion',
            options: { scopes: { '@acme': 'https://npm.acme.example' } },
            expect: ['fail'],
        },
        { name: 'A git repository and a tarball from its host', fixture: 'git', expect: ['fail', 'fail'] },
        { name: 'A vendored file of the project', fixture: 'vendored', expect: ['pass'] },
        {
            name: 'A further index that is allowed: with a hash, without one, and with one that is not allowed beside it',
            fixture: 'extra-index',
            options: { registries: ['pypi', 'https://pypi.acme.example/simple'] },
            expect: ['fail', 'fail'],
        },
        { name: 'An index whose certificate is not checked', fixture: 'unverified', expect: ['fail'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/support/bots.js
const KNOWN = new Map([
    ['dependabot', { name: 'dependabot', login: 'dependabot[bot]', id: 49_699_333, types: ['Bot'] }],
    ['renovate', { name: 'renovate', login: 'renovate[bot]', id: 29_139_614, types: ['Bot'] }],
]);
/** The accounts that a policy names; a name that stands for none is nobody. */
function authorsOf(policy) {
    return policy.authors.flatMap((author) => {
        if (typeof author === 'string')
            return KNOWN.get(author) ?? [];
        return { name: author.login, login: author.login, id: author.id, types: ['Bot', 'User'] };
    });
}
/** Whether an account is an author: a login can be renamed and taken over, so the number and the type must fit too. */
const isAuthor = (account, author) => account !== null && account.id === author.id && account.login === author.login && author.types.includes(account.type);
/** Which of the policy's authors an account is; null: none. */
const authorFor = (account, policy) => authorsOf(policy).find((author) => isAuthor(account, author)) ?? null;

;// CONCATENATED MODULE: ./build/src/rules/update-author.js




const named = (account) => account === null ? 'an unknown account' : `${(0,errors/* quote */.hD)(account.login)} (id ${account.id}, ${account.type})`;
const BY_HAND = 'Review and merge it by hand.';
function state({ pullRequest, refuse }) {
    const outcomes = [];
    if (pullRequest.state !== 'open') {
        outcomes.push(refuse({ key: 'closed', message: 'The pull request is closed.', remedy: 'Nothing is to be done.', evidence: {} }));
    }
    if (pullRequest.draft) {
        outcomes.push(refuse({
            key: 'draft',
            message: 'The pull request is a draft: its author says that it is not ready.',
            remedy: 'Mark it as ready for review.',
            effect: 'hold',
            evidence: {},
        }));
    }
    const { head, base } = pullRequest;
    if (head.repoId !== base.repoId) {
        outcomes.push(refuse({
            key: 'fork',
            message: head.repoId === null
                ? 'The head repository is gone, so nobody can tell whose branch it is.'
                : 'The head branch lies in a fork, where its owner may push anything.',
            remedy: BY_HAND,
            evidence: { head: head.repoId, base: base.repoId },
        }));
    }
    return outcomes;
}
function commits({ pullRequest, refuse }, author, list) {
    const foreign = list.filter((commit) => !isAuthor(commit.author, author));
    const unsigned = list.filter((commit) => !commit.signedByGitHub);
    const outcomes = [];
    if (!list.some((commit) => commit.sha === pullRequest.head.sha)) {
        outcomes.push(refuse({
            key: 'commits-behind',
            message: `The judged commit ${(0,errors/* quote */.hD)(pullRequest.head.sha)} is not among the ${list.length} commits that GitHub lists.`,
            remedy: 'Run it again; the list may lag behind the branch.',
            effect: 'hold',
            evidence: { head: pullRequest.head.sha, commits: list.length },
        }));
    }
    if (foreign.length > 0) {
        outcomes.push(refuse({
            key: 'commit-author',
            message: `${foreign.length} of ${list.length} commits are not by ${(0,errors/* quote */.hD)(author.login)}; the first is ${(0,errors/* quote */.hD)(foreign[0]?.sha ?? '')} by ${named(foreign[0]?.author ?? null)}.`,
            remedy: BY_HAND,
            evidence: { commits: foreign.map(({ sha }) => sha) },
        }));
    }
    if (unsigned.length > 0) {
        outcomes.push(refuse({
            key: 'commit-signature',
            message: `${unsigned.length} of ${list.length} commits lack a valid signature by GitHub, so their author line proves nothing; the first is ${(0,errors/* quote */.hD)(unsigned[0]?.sha ?? '')}.`,
            remedy: BY_HAND,
            evidence: { commits: unsigned.map(({ sha }) => sha) },
        }));
    }
    return outcomes;
}
// Any writer can have GitHub sign a commit in the bot's name; only the record of pushes tells who put it there.
function pushes({ pullRequest, refuse }, author, list) {
    const outcomes = [];
    if (!list.some((push) => push.after === pullRequest.head.sha)) {
        outcomes.push(refuse({
            key: 'push-record',
            message: `GitHub has no record of who pushed the judged commit ${(0,errors/* quote */.hD)(pullRequest.head.sha)} to the branch.`,
            remedy: 'Run it again; the record may lag behind the branch. Else merge it by hand.',
            effect: 'hold',
            evidence: { head: pullRequest.head.sha, pushes: list.length },
        }));
    }
    // Deleting an earlier branch of the same name brings no commit; whoever created it anew is judged.
    const foreign = list.filter((push) => push.type !== 'branch_deletion' && !isAuthor(push.actor, author));
    if (foreign.length > 0) {
        outcomes.push(refuse({
            key: 'push-author',
            message: `${foreign.length} of ${list.length} pushes to the branch are not by ${(0,errors/* quote */.hD)(author.login)}; the first is by ${named(foreign[0]?.actor ?? null)}.`,
            remedy: 'Review and merge it by hand, or have the bot recreate the branch.',
            evidence: { pushes: foreign.map(({ actor, after, type }) => ({ actor: actor?.login ?? null, after, type })) },
        }));
    }
    return outcomes;
}
/* harmony default export */ const update_author = (defineRule({
    id: 'update-author',
    summary: 'Finds updates that are not wholly the work of a bot that the policy names: its author, its commits, its pushes.',
    rationale: `What merges by itself must come from the bot and from nobody else. The account that started the workflow says
nothing (anyone can make a bot's pull request run again), a login can be renamed and taken over, and the author line of a
commit is whatever its writer typed. So the author's login, number and type must fit; the branch must lie in this very
repository; every commit must be the bot's and carry GitHub's own valid signature; and every push to the branch must be
the bot's, because anyone who may write to the repository can get a commit signed by GitHub under another's name.

A draft, and a push that GitHub has no record of, hold. A person's "Update branch" is a push by that person: ask the bot to
rebase instead.`,
    gates: ['merge'],
    needs: ['pull-request'],
    effect: 'deny',
    options: {},
    check: (facts) => judgePullRequest(facts, (judging) => {
        const { pullRequest, merge, refuse, known } = judging;
        const author = authorFor(pullRequest.author, merge);
        if (author === null) {
            const names = merge.authors.map((one) => (0,errors/* quote */.hD)(typeof one === 'string' ? one : one.login)).join(', ');
            const refusal = refuse({
                key: 'author',
                message: `The pull request is by ${named(pullRequest.author)}, none of the authors that may merge by themselves (${names || 'none'}).`,
                remedy: 'Merge it by hand; a self-hosted bot is named in "merge.authors" by its login and id.',
                evidence: { author: pullRequest.author && { ...pullRequest.author } },
            });
            return [...state(judging), refusal];
        }
        return [
            ...state(judging),
            ...known('the commits', pullRequest.commits, (list) => commits(judging, author, list)),
            ...known('the pushes', pullRequest.pushes, (list) => pushes(judging, author, list)),
        ];
    }),
    examples: [
        { name: 'Wholly by Dependabot', fixture: 'dependabot', expect: ['pass'] },
        { name: 'A person’s pull request that a bot’s event started', fixture: 'person', expect: ['fail'] },
        { name: 'From a fork', fixture: 'fork', expect: ['fail'] },
        {
            name: 'A person’s commit on top, signed with a key of their own',
            fixture: 'commit-on-top',
            expect: ['fail', 'fail'],
        },
        { name: 'A forged commit that GitHub signed, but a person pushed', fixture: 'forged', expect: ['fail'] },
        { name: 'No record of the pushes', fixture: 'no-record', expect: ['fail'] },
        { name: 'GitHub does not tell the commits', fixture: 'unavailable', expect: ['indeterminate'] },
        { name: 'A policy without a merge section', fixture: 'no-section', expect: ['fail'] },
    ],
}));

// EXTERNAL MODULE: ./build/src/domain/version.js
var version = __webpack_require__(32566);
;// CONCATENATED MODULE: ./build/src/rules/update-level.js








const LISTS = {
    policy: 'no line of "merge.allow"',
    floor: 'no line of "merge.allow" of the floor beneath the policy',
};
function compile(allow, author, facts) {
    const compiled = allow.map((one) => {
        const matches = one.packages === undefined ? null : matcherOf(one.packages, facts);
        return (change, level) => (one.ecosystems?.includes(change.ecosystem) ?? true) &&
            (one.scopes?.includes(change.scope) ?? true) &&
            (one.updates === undefined || (level !== null && one.updates.includes(level))) &&
            (one.from === undefined || (author !== null && one.from.includes(author))) &&
            (matches === null || change.after.every((locked) => matches(locked) === 'yes'));
    });
    return (change, level) => compiled.some((allows) => allows(change, level));
}
// What is built here has no registry and no version of anyone else's.
const isOurs = (change) => [...change.before, ...change.after].every((one) => one.entries.every(isOwn));
function largest(changes) {
    return version/* UPDATE_LEVELS */.I.findLast((level) => changes.some((change) => change.level === level)) ?? null;
}
/** Whether every version that came is below every version that left. */
function isDowngrade({ ecosystem, before, after }, facts) {
    const scheme = facts.versions[ecosystem];
    const [old, now] = [before.map(domain_package/* comparedVersion */.i6), after.map(domain_package/* comparedVersion */.i6)];
    const comparable = [...old, ...now].every((version) => scheme.valid(version));
    return comparable && now.every((version) => old.every((then) => scheme.compare(version, then) < 0));
}
function update_level_judge(change, refuses, level, facts) {
    const name = (0,errors/* quote */.hD)(change.name);
    const asked = change.kind === 'added' ? (change.direct ? null : level) : change.level;
    const by = refuses(change, asked);
    switch (change.kind) {
        case 'removed':
            return null;
        case 'altered':
            return {
                reason: 'altered',
                message: `${name} keeps its version but is locked with another source or other bytes.`,
                effect: 'deny',
            };
        case 'added':
            return (by && { reason: 'added', by, message: `${name} is new${newness(change, level)}, and ${LISTS[by]} covers it.` });
        case 'updated':
            if (change.level === null) {
                return { reason: 'level', message: `How far ${name} is updated can't be told from its versions.` };
            }
            if (isDowngrade(change, facts))
                return { reason: 'downgrade', message: `${name} goes back to an older version.` };
            return (by && {
                reason: 'level',
                by,
                message: `${name} (${change.scope}) is a ${change.level} update, which ${LISTS[by]} covers.`,
            });
        default:
            return (0,errors/* assertNever */.xb)(change.kind);
    }
}
function newness(change, level) {
    if (change.direct)
        return ' and asked for by a project itself';
    return level === null ? '' : ` and counts as ${level}, the largest level of the update`;
}
function complain(change, { reason, message, effect, by }, { refuse }) {
    return refuse({
        key: `${reason}:${nameKey(change)}`,
        message,
        remedy: effect === 'deny'
            ? 'Find out who changed the entry: the same version never changes its bytes.'
            : by === 'floor'
                ? 'Review and merge it by hand.'
                : 'Review and merge it by hand, or add a line to "merge.allow" that covers it.',
        location: change.after[0]?.entries[0]?.location ?? null,
        ...(effect === undefined ? {} : { effect }),
        evidence: {
            reason,
            kind: change.kind,
            level: change.level,
            scope: change.scope,
            direct: change.direct,
            before: change.before.map(versionOf),
            after: change.after.map(versionOf),
        },
    });
}
const versionOf = ({ version }) => version;
/* harmony default export */ const update_level = (defineRule({
    id: 'update-level',
    summary: 'Finds updates that go further than the policy lets merge by themselves: patch, minor or major, by the lockfiles.',
    rationale: `A patch of a development tool and a new major version of the web framework are not the same risk. Every change of
the lockfiles, transitive ones too, must be covered by a line of \`merge.allow\`; the level is computed from the locked
versions, never read from a title or a trailer. A pinned action goes by the version in the comment behind its commit, which
the bot wrote when it looked the commit up; the same full version with another commit has no level, so it holds.

- A level that can't be told, a downgrade, and an update in which nothing readable changed hold.
- A new package that a project asks for itself needs a line without \`updates\`: a new dependency is no update. A new one that
  came behind an update counts at the largest level of the pull request.
- What only goes away needs no line.
- The same version with another source or other bytes is never an update: it is denied.`,
    gates: ['merge'],
    needs: ['pull-request', 'changes'],
    effect: 'hold',
    options: {},
    check: (facts) => judgePullRequest(facts, (judging) => {
        const changes = facts.changes.filter((change) => !isOurs(change));
        if (changes.length === 0) {
            return [
                judging.refuse({
                    key: 'nothing',
                    message: 'No locked version changes, so there is no update to judge.',
                    remedy: 'Review and merge it by hand.',
                    evidence: {},
                }),
            ];
        }
        const author = authorFor(judging.pullRequest.author, judging.merge)?.name ?? null;
        const own = compile(judging.merge.allow, author, facts);
        const beneath = (judging.merge.within ?? []).map((one) => compile(one, author, facts));
        const refuses = (change, level) => {
            if (!own(change, level))
                return 'policy';
            return beneath.every((allows) => allows(change, level)) ? null : 'floor';
        };
        const level = largest(changes);
        return changes.flatMap((change) => {
            const complaint = update_level_judge(change, refuses, level, facts);
            return complaint === null ? [] : complain(change, complaint, judging);
        });
    }),
    examples: [
        { name: 'A patch of a runtime package, where patches are allowed', fixture: 'patch', expect: ['pass'] },
        { name: 'A major of it', fixture: 'major', expect: ['fail'] },
        { name: 'A new package behind an update; a new one that the project asks for', fixture: 'added', expect: ['fail'] },
        { name: 'The same version, other bytes', fixture: 'altered', expect: ['fail'] },
        { name: 'Nothing that is locked changes', fixture: 'nothing', expect: ['fail'] },
        { name: 'The pull request can’t be read', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/support/claims.js

const MAX_LINE = 1_000;
const MAX_TRAILER = 200_000;
const PACKAGE = '(?:`([^`\\s]+)`|\\[([^\\]\\s]+)\\]\\([^)\\s]*\\)|([^\\s`[]\\S*))';
const SUBJECT = new RegExp(`\\b(?:bumps?|updates?) ${PACKAGE} from (\\S+) to (\\S+)`, 'i');
const LINE = new RegExp(`^(?:Bumps|Updates) ${PACKAGE} from (\\S+) to (\\S+)`);
const RENOVATE = /\bupdate dependency (\S+) to v?(\d\S*)/i;
/** Reads the claims of a title and of commit messages, as Dependabot and Renovate write them. */
function readClaims(title, messages) {
    const claims = subjectClaims(title);
    let complete = false;
    for (const message of messages) {
        const [subject = '', ...lines] = message.split(/\r?\n/).map((line) => line.slice(0, MAX_LINE));
        claims.push(...subjectClaims(subject), ...lines.flatMap((line) => updateClaim(LINE.exec(line))));
        const trailer = trailerOf(message);
        if (trailer === null)
            continue;
        const listed = readTrailer(trailer);
        if (typeof listed === 'string')
            return { claims, complete, unreadable: listed };
        claims.push(...listed);
        complete = true;
    }
    return { claims, complete, unreadable: null };
}
function subjectClaims(subject) {
    const line = subject.slice(0, MAX_LINE);
    const renovate = RENOVATE.exec(line);
    if (renovate !== null)
        return [{ name: renovate[1] ?? '', from: null, to: trimmed(renovate[2]), level: null }];
    return updateClaim(SUBJECT.exec(line));
}
function updateClaim(match) {
    if (match === null)
        return [];
    const [, code, link, bare, from, to] = match;
    return [{ name: code ?? link ?? bare ?? '', from: trimmed(from), to: trimmed(to), level: null }];
}
const trimmed = (version) => (version ?? '').replace(/[.,;]+$/, '');
/** The first YAML block of a message that lists updates; null: there is none. */
function trailerOf(message) {
    const start = /^---\r?\n(?=updated-dependencies:)/m.exec(message);
    if (start === null)
        return null;
    const rest = message.slice(start.index + start[0].length);
    const end = /^(?:\.\.\.|---)\s*$/m.exec(rest);
    return end === null ? rest : rest.slice(0, end.index);
}
/**
 * The claims of a trailer, or why it can't be read. It is YAML, of which Dependabot writes a list of flat
 * records; what is written in any other way is not read, for two readers might see two different updates in it.
 */
function readTrailer(text) {
    if (text.length > MAX_TRAILER)
        return 'it is too long';
    const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
    if (head.trimEnd() !== 'updated-dependencies:')
        return 'it is no list of updates';
    const updates = [];
    for (const line of lines) {
        const [, dash, key = '', written = ''] = FIELD.exec(line) ?? [];
        if (dash === undefined)
            return 'it is no list of updates';
        if (dash === '- ')
            updates.push(new Map());
        const fields = updates.at(-1);
        const value = scalarOf(written);
        if (fields === undefined || value === null || fields.has(key))
            return 'it is no list of updates';
        fields.set(key, value);
    }
    if (updates.length === 0)
        return 'it lists no updates';
    const claims = updates.map(claims_claimOf);
    return claims.every((claim) => claim !== null) ? claims : 'an update has no name';
}
const FIELD = /^(- |  )([a-z-]+): *(\S.*)?$/;
/** The text of a scalar, plain or in quotes; null for what would have to be unescaped, or means more than itself. */
function scalarOf(written) {
    const text = written.trimEnd();
    const [, , quoted] = /^(["'])([^"'\\]*)\1$/.exec(text) ?? [];
    if (quoted !== undefined)
        return quoted;
    return /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(text) ? null : text;
}
function claims_claimOf(fields) {
    const name = fields.get('dependency-name') ?? '';
    const type = fields.get('update-type');
    if (name === '')
        return null;
    return {
        name,
        from: null,
        to: fields.get('dependency-version') || null,
        level: version/* UPDATE_LEVELS */.I.find((level) => type === `version-update:semver-${level}`) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/support/contradictions.js




/** Holds the claims of a pull request against what its lockfiles really change. */
function contradictions({ claims, complete }, changes) {
    const found = claims.flatMap((claim) => contradiction(claim, changes) ?? []);
    if (!complete)
        return found;
    const unsaid = changes
        .filter((change) => change.direct && !claims.some((claim) => speaksOf(claim, change)))
        .map((change) => ({
        name: nameKey(change),
        message: `The lockfiles change ${(0,errors/* quote */.hD)(change.name)}, which the trailer of the update does not name.`,
    }));
    return [...found, ...unsaid];
}
function contradiction(claim, changes) {
    const named = changes.filter((change) => speaksOf(claim, change));
    const name = claim.name;
    if (named.length === 0) {
        return { name, message: `The update claims to change ${(0,errors/* quote */.hD)(name)}, but no lockfile changes it.` };
    }
    const missed = (version, side) => version !== null && !named.some((change) => locks(change, side, version));
    if (missed(claim.to, 'after')) {
        return {
            name,
            message: `The update claims ${(0,errors/* quote */.hD)(name)} ${(0,errors/* quote */.hD)(claim.to ?? '')}, but the lockfiles have ${versions(named, 'after')}.`,
        };
    }
    if (missed(claim.from, 'before')) {
        return {
            name,
            message: `The update claims to replace ${(0,errors/* quote */.hD)(name)} ${(0,errors/* quote */.hD)(claim.from ?? '')}, but the lockfiles had ${versions(named, 'before')}.`,
        };
    }
    const larger = named.find(({ level }) => level !== null && claim.level !== null && above(level, claim.level));
    if (larger === undefined)
        return null;
    return {
        name,
        message: `The update claims a ${claim.level} of ${(0,errors/* quote */.hD)(name)}, but by the lockfiles it is a ${larger.level}.`,
    };
}
const above = (one, other) => version/* UPDATE_LEVELS */.I.indexOf(one) > version/* UPDATE_LEVELS */.I.indexOf(other);
// A bot writes PyPI names as it likes, and an action's repository for any path in it.
function speaksOf(claim, { ecosystem, name }) {
    switch (ecosystem) {
        case 'npm':
            return claim.name === name;
        case 'pypi':
            return normalised(claim.name) === normalised(name);
        case 'github-actions':
            return `${name}/`.toLowerCase().startsWith(`${claim.name}/`.toLowerCase());
        default:
            return (0,errors/* assertNever */.xb)(ecosystem);
    }
}
const normalised = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');
// "5" claims any 5.x. A commit without a comment tells no version, and the tag v5 of an action any 5.x.
function locks(change, side, claimed) {
    const isAction = change.ecosystem === 'github-actions';
    return change[side].some((one) => {
        const [locked, wanted] = [(0,domain_package/* comparedVersion */.i6)(one), claimed].map((text) => text.replace(/^v/, ''));
        if (isAction && (/^[0-9a-f]{40}$/i.test(locked) || wanted.startsWith(`${locked}.`)))
            return true;
        return locked === wanted || locked.startsWith(`${wanted}.`);
    });
}
const versions = (changes, side) => changes.flatMap((change) => change[side].map(({ version }) => (0,errors/* quote */.hD)(version))).join(', ') || 'none of it';

;// CONCATENATED MODULE: ./build/src/rules/support/dependency-files.js

/** Whether a path is a workflow or an action; at any depth, as they are read. */
const isWorkflow = (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(baseOf(path));
const MANIFESTS = new Set(['package.json', 'pyproject.toml', 'Pipfile']);
/** Whether a path is a manifest, which holds much besides dependencies. */
const isManifest = (path) => MANIFESTS.has(baseOf(path));
/**
 * The test of what a dependency update may touch: lockfiles that were read, and the manifests whose declarations were
 * compared with one. A name alone is not enough: what nobody reads (another ecosystem's manifest, a package.json outside
 * of the judged directory or of its workspaces) would merge unseen.
 */
function dependencyFiles(graphs) {
    const read = new Set();
    for (const graph of graphs) {
        for (const file of graph?.files ?? [])
            read.add(file);
        for (const { declarations } of graph?.projects ?? []) {
            for (const { location } of declarations)
                read.add(location.file);
        }
    }
    return (path) => read.has(path);
}

;// CONCATENATED MODULE: ./build/src/rules/update-scope.js






/** Files that decide what may merge: whoever changes them changes the judge. */
const JUDGES = /^(?:\.github\/lockgate\.ya?ml|(?:\.github\/|docs\/)?CODEOWNERS)$/;
/** Why a changed path is no part of a dependency update; null: it may be. */
function objection(file, isDependencyFile) {
    const { path, status, modeBefore, modeAfter } = file;
    const modes = new Set([modeBefore, modeAfter]);
    if (modes.has('120000'))
        return 'is a symbolic link, which can stand for any other file';
    if (modes.has('160000'))
        return 'is a submodule, whose content nobody has read';
    if (status !== 'modified')
        return `is ${status}, where an update only modifies`;
    if (modeBefore !== modeAfter)
        return `changes its mode from ${modeBefore ?? 'none'} to ${modeAfter ?? 'none'}`;
    if (modeAfter !== '100644' && modeAfter !== '100755')
        return `has the mode ${(0,errors/* quote */.hD)(modeAfter ?? 'none')}`;
    if (JUDGES.test(path))
        return 'decides itself what may merge';
    if (!isDependencyFile(path))
        return 'is neither a manifest nor a lockfile that was read';
    if (isWorkflow(path) && file.onlyUsesRefs !== true)
        return 'changes more than the ref of an existing "uses:" line';
    if (isManifest(path) && file.onlyDependencies !== true)
        return 'changes more than what the project depends on';
    return null;
}
function files(list, facts, { refuse }) {
    if (list.length === 0) {
        return [
            refuse({
                key: 'no-files',
                message: 'The pull request changes no file.',
                remedy: 'Close it, or ask the bot to rebase.',
                effect: 'hold',
                evidence: {},
            }),
        ];
    }
    const isDependencyFile = dependencyFiles([facts.graph, facts.base]);
    return list.flatMap((file) => {
        const why = objection(file, isDependencyFile);
        if (why === null)
            return [];
        return refuse({
            key: `file:${file.path}`,
            message: `${(0,errors/* quote */.hD)(file.path)} ${why}.`,
            remedy: 'Review and merge it by hand.',
            location: { file: file.path, line: 1 },
            evidence: { ...file },
        });
    });
}
const isOurself = ({ ecosystem, name }) => ecosystem === 'npm'
    ? name === 'lockgate'
    : ecosystem === 'github-actions' && `${name}/`.toLowerCase().startsWith('lockgate/lockgate/');
function ourself({ changes }, { refuse }) {
    return changes.filter(isOurself).map((change) => refuse({
        key: 'lockgate',
        message: `The pull request changes Lockgate itself (${(0,errors/* quote */.hD)(change.name)}), the judge of all later ones.`,
        remedy: 'Review and merge it by hand.',
        evidence: { name: change.name, before: versionsOf(change.before), after: versionsOf(change.after) },
    }));
}
const versionsOf = (packages) => packages.map(({ version }) => version);
function claims(commits, facts, { pullRequest, refuse }) {
    const claimed = readClaims(pullRequest.title, commits.map(({ message }) => message));
    const hold = {
        remedy: 'Compare the lockfiles with what the update says; merge it by hand.',
        effect: 'hold',
    };
    const outcomes = contradictions(claimed, facts.changes).map(({ name, message }) => refuse({ key: `claim:${name}`, message, evidence: { claim: name }, ...hold }));
    if (claimed.unreadable !== null) {
        const message = `The list of updates in a commit message can't be read: ${claimed.unreadable}.`;
        outcomes.push(refuse({ key: 'trailer', message, evidence: { reason: claimed.unreadable }, ...hold }));
    }
    return outcomes;
}
/* harmony default export */ const update_scope = (defineRule({
    id: 'update-scope',
    summary: 'Finds updates that change anything but dependency files, or other packages than they say.',
    rationale: `A dependency update has no business outside manifests, lockfiles and the refs of existing \`uses:\` lines. Every changed
path is judged by git's own trees: links, submodules, mode changes, renames, new and deleted files are refused, and so is a
lockfile or manifest that Lockgate does not read, for nobody would have seen what it brings. Of a manifest
(package.json, pyproject.toml, Pipfile) only the lists of dependencies may change: a script or a build system in it runs
on the next install. What decides over merging (the policy,
CODEOWNERS, Lockgate itself) is never changed without a person.

Title, commit message and trailer are claims. The update is judged by the lockfiles alone; but where the two disagree (a
trailer that says patch over a lockfile that says major, a package that is not named), somebody should look, so it holds.`,
    gates: ['merge'],
    needs: ['pull-request', 'graph', 'changes'],
    effect: 'deny',
    options: {},
    check: (facts) => judgePullRequest(facts, (judging) => [
        ...judging.known('the changed files', judging.pullRequest.files, (list) => files(list, facts, judging)),
        ...ourself(facts, judging),
        ...judging.known('the commits', judging.pullRequest.commits, (list) => claims(list, facts, judging)),
    ]),
    examples: [
        { name: 'A manifest, its lockfile, and what the trailer says', fixture: 'dependabot', expect: ['pass'] },
        {
            name: 'A source file and the policy are changed along the way',
            fixture: 'extra-files',
            expect: ['fail', 'fail'],
        },
        { name: 'The lockfile becomes a link, and another becomes executable', fixture: 'modes', expect: ['fail', 'fail'] },
        { name: 'A lockfile that was not read', fixture: 'unread', expect: ['fail'] },
        { name: 'The trailer says patch, the lockfile says major', fixture: 'lying-trailer', expect: ['fail'] },
        { name: 'Lockgate itself', fixture: 'lockgate', expect: ['fail'] },
        { name: 'GitHub does not tell the changed files', fixture: 'unavailable', expect: ['indeterminate'] },
    ],
}));

// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(63180);
;// CONCATENATED MODULE: ./build/src/rules/waivers.js






/** What a waiver is about, for a reader: its rule, and the advisory, packages and paths that it names. */
function titleOf({ rule, match }) {
    const lists = [match.packages, match.purls, match.paths].map((list) => list?.join(', '));
    return [rule, match.advisory, ...lists].filter((part) => part !== undefined).join(' ');
}
function waivers_judge({ waiver, used, judged, back }, now, options) {
    const title = titleOf(waiver);
    const subject = { kind: 'waiver', name: title };
    const { origin, expires, owner } = waiver;
    const end = (0,day/* endOfDay */.D0)(expires);
    const finding = (reason, message, remedy) => fail({
        subject,
        // Two waivers of the same thing are two findings: each is to be removed.
        key: `${reason}:${title}:${origin.uri}:${origin.line}:${origin.column}`,
        message,
        remedy,
        // A preset and a remote policy are no file of this project.
        location: origin.uri.includes(':') ? null : { file: origin.uri, line: origin.line, column: origin.column },
        effect: options[reason],
        evidence: { reason, expires, owner, policy: origin.uri, line: origin.line, back },
    });
    // Not "now >= end": a date that can't be read must not last for ever.
    if (!(now < end)) {
        return finding('expired', `The waiver of ${(0,errors/* quote */.hD)(title)} by ${(0,errors/* quote */.hD)(owner)} expired on ${(0,errors/* quote */.hD)(expires)}; ${returned(back)}`, 'Fix what it excused and remove it, or renew it with a reason that holds today.');
    }
    if (!used && !judged)
        return notApplicable(subject, 'what it speaks of was not judged, or not wholly');
    if (!used) {
        return finding('unused', `The waiver of ${(0,errors/* quote */.hD)(title)} by ${(0,errors/* quote */.hD)(owner)} excuses nothing that was found.`, 'Remove it: a waiver that waits for a finding hides the next one.');
    }
    if (end - now <= options.soon) {
        return finding('expiring', `The waiver of ${(0,errors/* quote */.hD)(title)} by ${(0,errors/* quote */.hD)(owner)} is in use and ends on ${(0,errors/* quote */.hD)(expires)}.`, 'Fix what it excuses before that day, or renew it with a reason that holds.');
    }
    return pass(subject);
}
/** What the end of a waiver means today. */
function returned([first, ...others]) {
    if (first === undefined)
        return 'it excuses nothing any more.';
    return `what it excused${others.length === 0 ? '' : `, and ${others.length} more,`} is back: ${first}`;
}
/** What a VEX document says and nobody may rely on. */
function unusable({ location, message, remedy }, options) {
    const { file, line } = location;
    return fail({
        subject: { kind: 'file', name: file },
        key: `unreadable:${file}:${message}`,
        message,
        remedy,
        location,
        effect: options.unreadable,
        evidence: { reason: 'unreadable', file, line },
    });
}
/* harmony default export */ const waivers = (defineRule({
    id: 'waivers',
    summary: 'Finds waivers that have expired, that excuse nothing, or that are about to expire.',
    rationale: `A waiver is a debt with an owner and a day. One that has run out excuses nothing, and one that matches nothing is left
over from a fix or was mistyped; both stay in the file and mislead until somebody says so. One that is in use and ends soon
is told in time, so that its end is no surprise on the day of a release.

A waiver is unused only where all that it could excuse was looked for: not in a gate or of a rule that was not judged, nor
beside a lockfile or an advisory database that could not be read; and of a rule that judges what changes, not in review and
merge. An expired one says which finding is back.

A VEX statement (\`*.openvex.json\`, \`.vex/*.json\`) that says \`not_affected\` with a justification is a waiver too: by its
author, for 180 days from when it was made or last updated. One that can’t be read excuses nothing, and is told.`,
    gates: ['review', 'merge', 'publish', 'audit'],
    needs: ['waivers'],
    effect: 'warn',
    options: {
        soon: {
            schema: { type: 'string', format: 'duration' },
            description: 'How long before its end a waiver in use is told of.',
            default: '14d',
            stricter: 'longer',
        },
        expired: effectOption('warn', 'The effect of a waiver that has run out.'),
        unused: effectOption('warn', 'The effect of a waiver that excuses nothing.'),
        expiring: effectOption('warn', 'The effect of a waiver in use that ends soon.'),
        unreadable: effectOption('warn', 'The effect of a VEX document or statement that can’t be used, so that it excuses nothing.'),
    },
    check(facts, options) {
        const outcomes = [
            ...facts.waivers.map((use) => waivers_judge(use, Date.parse(facts.now), options)),
            ...(facts.vex?.problems ?? []).map((problem) => unusable(problem, options)),
        ];
        return outcomes.length === 0 ? [notApplicable(graphSubject, 'the policy has no waivers')] : outcomes;
    },
    examples: [
        { name: 'In use, and far from its end', fixture: 'live', expect: ['pass'] },
        {
            name: 'Expired yesterday, unused, and one that ends next week',
            fixture: 'troubled',
            expect: ['fail', 'fail', 'fail'],
        },
        { name: 'No waivers', fixture: 'none', expect: ['not-applicable'] },
    ],
}));

;// CONCATENATED MODULE: ./build/src/rules/index.js















const rules = [artifact_contents, checks, denied_packages, install_scripts, integrity, known_advisories, licenses, lockfile, malware, release_source, sources, update_author, update_level, update_scope, waivers];


/***/ })

};
