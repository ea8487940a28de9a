export const id = 7867;
export const ids = [7867];
export const modules = {

/***/ 97867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/adapters/services.js
var adapters_services = __webpack_require__(91932);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/adapters/oidc.js

const REMEDY = 'Add to the job: permissions: { contents: write, id-token: write, attestations: write }';
/** Identity tokens from the Actions runner (GitHub's OpenID Connect endpoint). */
function actionsIdTokens({ requestUrl, requestToken, http }) {
    return {
        async token(audience) {
            if (requestUrl === '' || requestToken === '')
                throw new domain_errors/* LockgateError */.vP('OIDC', `No OIDC token: this job lacks "id-token: write". ${REMEDY}`);
            const response = await http
                .send({
                method: 'GET',
                url: withAudience(requestUrl, audience),
                headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
                maxBytes: 1 << 20,
            })
                .catch((error) => {
                throw new domain_errors/* LockgateError */.vP('OIDC', `No OIDC token: the runner's endpoint gave no answer (${(0,domain_errors/* messageOf */.bD)(error)}). Run the job again.`);
            });
            if (response.status !== 200)
                throw new domain_errors/* LockgateError */.vP('OIDC', `No OIDC token: the runner's endpoint answered ${response.status}. ${REMEDY}`);
            return tokenOf(response.body);
        },
    };
}
/** The endpoint's address already has a query, so the audience joins it. */
function withAudience(requestUrl, audience) {
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    return url.href;
}
/** The answer's `value`. Nothing of the answer goes into a message: it may hold the token. */
function tokenOf(body) {
    let answer;
    try {
        answer = JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        answer = null;
    }
    const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
    if (typeof value !== 'string' || value.split('.').length !== 3)
        throw new domain_errors/* LockgateError */.vP('OIDC', "No OIDC token: the runner's endpoint answered without one. Run the job again.");
    return value;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
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
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(35736);
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
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
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
            const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockgate-pack-'));
            try {
                await npmPack((0,external_node_path_.resolve)(directory), scratch, searchPath);
                const [tarball, ...others] = (await (0,external_node_fs_promises_.readdir)(scratch)).filter((name) => name.endsWith('.tgz'));
                if (tarball === undefined || others.length > 0)
                    throw new domain_errors/* LockgateError */.vP('PACK', 'npm pack wrote no tarball, or several. Give the directory of one package.');
                return await describeTarball(tarball, await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(scratch, tarball)));
            }
            finally {
                await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
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
    await (0,external_node_fs_promises_.writeFile)(config, '');
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
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

;// CONCATENATED MODULE: ./build/src/adapters/sigstore/signer.js

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * Signs keyless: a Fulcio certificate over the job's identity, an entry in Rekor, a DSSE envelope
 * around the statement. The library is loaded when the first statement is signed.
 */
function sigstoreSigner({ idTokens, fulcio, rekor, tsa, retries = 2, timeout = 20_000 }) {
    return {
        async sign(statement) {
            // Asked for outside the library, whose own error for a broken token quotes it.
            const identityToken = await idTokens.token('sigstore');
            const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(9310), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
            const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const fetching = { retry: { retries }, timeout };
            const builder = new DSSEBundleBuilder({
                signer: new FulcioSigner({
                    ...fetching,
                    ...(fulcio === undefined ? {} : { fulcioBaseURL: fulcio }),
                    identityProvider: { getToken: () => Promise.resolve(identityToken) },
                }),
                witnesses: [
                    // A lost answer leaves the entry in the log: the second attempt is then a conflict, which is no failure.
                    new RekorWitness({
                        ...fetching,
                        ...(rekor === undefined ? {} : { rekorBaseURL: rekor }),
                        fetchOnConflict: true,
                    }),
                    ...(tsa === undefined ? [] : [new TSAWitness({ ...fetching, tsaBaseURL: tsa })]),
                ],
            });
            const bundle = await builder
                .create({ data: Buffer.from(JSON.stringify(statement)), type: PAYLOAD_TYPE })
                .catch((error) => {
                throw failure(error);
            });
            return { ...bundleToJSON(bundle) };
        },
    };
}
const CAUSES = new Map([
    ['IDENTITY_TOKEN_PARSE_ERROR', 'the identity token is malformed'],
    ['CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'Fulcio issued no certificate'],
    ['TLOG_CREATE_ENTRY_ERROR', 'Rekor took no entry'],
    ['TLOG_FETCH_ENTRY_ERROR', 'Rekor has the entry and did not give it back'],
    ['TSA_CREATE_TIMESTAMP_ERROR', 'the timestamp authority gave no timestamp'],
]);
/** The library's messages and causes can hold the identity token, so only its code is told. */
function failure(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const cause = CAUSES.get(code) ?? 'the answer of a Sigstore service was not understood';
    return new domain_errors/* LockgateError */.vP('SIGNING', `Nothing was signed: ${cause}. Run the job again; see https://status.sigstore.dev.`);
}

;// CONCATENATED MODULE: ./build/src/adapters/sigstore/trusted-root.js



/** The trusted root of a private Sigstore, from a file of this machine. Throws `UsageError`. */
function trustedRootFile(path) {
    return trustedRootFrom(path, () => readFile(path));
}
/** The trusted root that `services.trusted-root` names, wherever its bytes are read from. Throws `UsageError`. */
async function trustedRootFrom(name, read) {
    const { TrustedRoot: Specs } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    try {
        const root = Specs.fromJSON((0,json/* parseJson */.qF)(await read()));
        if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0)
            throw new Error('it names no certificate authority or no log');
        return root;
    }
    catch (error) {
        throw new domain_errors/* UsageError */.eb(`The trusted root ${(0,domain_errors/* quote */.hD)(name)} can't be used: ${(0,domain_errors/* messageOf */.bD)(error)}. Give a Sigstore trusted_root.json.`, error);
    }
}
/**
 * The trusted root of Sigstore's public-good instance, fresh by TUF: keys that were revoked since this
 * version was built must not verify, so a stale copy is no substitute. `cache` is a directory for TUF's
 * own files. Rejects with `LockgateError<'TRUSTED_ROOT'>`.
 */
async function publicTrustedRoot(cache) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(9310), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    return getTrustedRoot({ cachePath: cache, timeout: 15_000, retry: { retries: 2 } }).catch((error) => {
        throw new domain_errors/* LockgateError */.vP('TRUSTED_ROOT', `Sigstore's trusted root can't be had from tuf-repo-cdn.sigstore.dev (${(0,domain_errors/* messageOf */.bD)(error)}). ` +
            'Run the job again, or name a file with services.trusted-root.', error);
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/sigstore/verifier.js

const verifier_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * Verifies bundles against a trusted root: certificate chain and SCT, log entry, timestamp, signature,
 * and the signer compared as exact strings (the library would take a pattern).
 */
function sigstoreVerifier(trustedRoot) {
    let known = null;
    return {
        async verify(bundle, expected) {
            const [{ Verifier: Engine, toSignedEntity, toTrustMaterial }, { bundleFromJSON }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
            ]);
            // Once for a run: a release verifies many bundles, and each reading may be a download.
            const root = (known ??= await trustedRoot());
            try {
                const parsed = bundleFromJSON(bundle);
                const engine = new Engine(toTrustMaterial(root), {
                    ctlogThreshold: 1,
                    tlogThreshold: 1,
                    timestampThreshold: 1,
                });
                const { identity } = engine.verify(toSignedEntity(parsed));
                if (identity?.subjectAlternativeName !== expected.identity)
                    throw new Error(`it was signed by ${(0,domain_errors/* quote */.hD)(identity?.subjectAlternativeName ?? '')}, not by ${(0,domain_errors/* quote */.hD)(expected.identity)}`);
                if (identity.extensions?.issuer !== expected.issuer)
                    throw new Error(`its identity was issued by ${(0,domain_errors/* quote */.hD)(identity.extensions?.issuer ?? '')}, not by ${(0,domain_errors/* quote */.hD)(expected.issuer)}`);
                if (parsed.content.$case !== 'dsseEnvelope' || parsed.content.dsseEnvelope.payloadType !== verifier_PAYLOAD_TYPE)
                    throw new Error('it holds no in-toto statement');
                return statementOf(parsed.content.dsseEnvelope.payload);
            }
            catch (error) {
                throw new domain_errors/* LockgateError */.vP('UNVERIFIED', `A signature bundle can't be trusted: ${(0,domain_errors/* messageOf */.bD)(error)}.`, error);
            }
        },
    };
}
/** The statement inside an envelope whose signature is verified; its shape is still the signer's word. */
function statementOf(payload) {
    const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    const whole = statement?._type === 'https://in-toto.io/Statement/v1' &&
        typeof statement.predicateType === 'string' &&
        typeof statement.predicate === 'object' &&
        statement.predicate !== null &&
        Array.isArray(statement.subject) &&
        statement.subject.every((subject) => typeof subject === 'object' &&
            subject !== null &&
            'name' in subject &&
            typeof subject.name === 'string' &&
            'digest' in subject &&
            typeof subject.digest === 'object' &&
            subject.digest !== null);
    if (!whole)
        throw new Error('its payload is no in-toto statement v1');
    return statement;
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

// EXTERNAL MODULE: ./build/src/domain/decision.js
var domain_decision = __webpack_require__(47234);
// EXTERNAL MODULE: ./build/src/domain/evidence.js
var evidence = __webpack_require__(79097);
;// CONCATENATED MODULE: ./build/src/domain/run.js
/** The repository as an address. */
const repositoryUrl = (run) => `${run.serverUrl}/${run.repository}`;
/** Where GitHub serves an asset of the release of a tag. */
const assetUrl = (run, tag, name) => `${repositoryUrl(run)}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`;

;// CONCATENATED MODULE: ./build/src/provenance/workflow.js


/** The issuer of GitHub's identity tokens, as Fulcio writes it into certificates. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** The workflow of a run, out of `owner/repo/path@ref`. Throws `LockgateError<'PROVENANCE'>` where it is not of that form. */
function workflowOf(run) {
    const prefix = `${run.repository}/`;
    const at = run.workflowRef.indexOf('@');
    if (!run.workflowRef.startsWith(prefix) || at <= prefix.length || at === run.workflowRef.length - 1)
        throw new domain_errors/* LockgateError */.vP('PROVENANCE', `The workflow of this run is ${(0,domain_errors/* quote */.hD)(run.workflowRef)}, which is no workflow file of ${(0,domain_errors/* quote */.hD)(run.repository)}. ` +
            'Run Lockgate as a step of a GitHub Actions workflow of that repository.');
    return {
        ref: run.workflowRef.slice(at + 1),
        repository: repositoryUrl(run),
        path: run.workflowRef.slice(prefix.length, at),
    };
}
/** The address of one attempt of a run. */
const invocationOf = (run) => `${repositoryUrl(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
/** The commit as in-toto's resource descriptor. */
const sourceOf = (run) => ({
    uri: `git+${repositoryUrl(run)}@${run.ref}`,
    digest: { gitCommit: run.commit },
});

;// CONCATENATED MODULE: ./build/src/provenance/identity.js



/**
 * Who a certificate for this run must name, by the job's own identity token: the workflow file that
 * holds the job (in a reusable workflow not the caller's). The token must be this run's, else what is
 * signed would contradict its certificate. Throws `LockgateError<'OIDC'>`.
 */
function signerOf(idToken, run) {
    const claims = claimsOf(idToken);
    const meant = { repository: run.repository, ref: run.ref, sha: run.commit, workflow_ref: run.workflowRef };
    for (const [name, value] of Object.entries(meant))
        if (claims[name] !== value)
            throw new domain_errors/* LockgateError */.vP('OIDC', `The identity token says ${name} ${(0,domain_errors/* quote */.hD)(String(claims[name]))} where this run says ${(0,domain_errors/* quote */.hD)(value)}. ` +
                'Start the publish gate by the tag itself, in the workflow that publishes.');
    const workflow = claims['job_workflow_ref'];
    if (typeof workflow !== 'string' || workflow === '')
        throw new domain_errors/* LockgateError */.vP('OIDC', 'The identity token names no workflow. Run Lockgate in a GitHub Actions job.');
    return { identity: `${run.serverUrl}/${workflow}`, issuer: GITHUB_ISSUER };
}
/** The claims of a token of the runner's own endpoint; who relies on them verifies the signature. */
function claimsOf(idToken) {
    try {
        const claims = (0,json/* parseJson */.qF)(Buffer.from(idToken.split('.')[1] ?? '', 'base64url'));
        if ((0,json/* isRecord */.u4)(claims))
            return claims;
    }
    catch {
        // Told below, without the parser's message: it would quote the token.
    }
    throw new domain_errors/* LockgateError */.vP('OIDC', 'The identity token is malformed. Run the job again.');
}

// EXTERNAL MODULE: ./build/src/gates/judge.js + 2 modules
var judge = __webpack_require__(80363);
;// CONCATENATED MODULE: ./build/src/provenance/trust.js



/** The parts of SLSA provenance that must be equal; the run's own number differs when a second attempt finishes a first. */
const BOUND = ['buildType', 'externalParameters', 'resolvedDependencies'];
/**
 * Whether SLSA provenance, already verified as signed, says what this release would say itself: these
 * bytes, this repository, workflow and commit, these dependencies. Returns what is wrong, empty when
 * nothing is.
 */
function provenanceProblems(statement, expected) {
    const problems = subjectProblems(statement, expected);
    if (statement.predicateType !== expected.predicateType)
        problems.push(`its predicate is ${(0,domain_errors/* quote */.hD)(statement.predicateType)} instead of ${(0,domain_errors/* quote */.hD)(expected.predicateType)}`);
    const told = (0,json/* field */.ZZ)(statement.predicate, 'buildDefinition');
    const meant = (0,json/* field */.ZZ)(expected.predicate, 'buildDefinition');
    for (const part of BOUND)
        if (!same((0,json/* field */.ZZ)(told, part), (0,json/* field */.ZZ)(meant, part)))
            problems.push(`its ${part} is not that of this release`);
    return problems;
}
/** Whether a statement is about exactly these subjects: the same names with the same digests, none more and none less. */
function subjectProblems(statement, expected) {
    return same(statement.subject, expected.subject)
        ? []
        : [`it is not about ${expected.subject.map(({ name }) => (0,domain_errors/* quote */.hD)(name)).join(', ')} with these bytes`];
}
/** Whether two JSON values are the same, whatever the order of their keys. */
const same = (a, b) => (0,canonical/* canonicalJson */.d)(a ?? null) === (0,canonical/* canonicalJson */.d)(b ?? null);

;// CONCATENATED MODULE: ./build/src/gates/publish/journal.js



const encodeJournal = (journal) => new TextEncoder().encode(`${JSON.stringify(journal, null, 2)}\n`);
/** Reads a journal. Throws `LockgateError<'JOURNAL'>` for anything that this version did not write. */
function decodeJournal(bytes) {
    let journal;
    try {
        journal = (0,json/* parseJson */.qF)(bytes);
    }
    catch (error) {
        throw new domain_errors/* LockgateError */.vP('JOURNAL', `The release journal is malformed: ${(0,domain_errors/* quote */.hD)((0,domain_errors/* messageOf */.bD)(error))}.`, error);
    }
    const [begun, done] = [(0,json/* field */.ZZ)(journal, 'begun'), (0,json/* field */.ZZ)(journal, 'done')];
    const whole = (0,json/* field */.ZZ)(journal, 'schemaVersion') === 1 &&
        (0,json/* isRecord */.u4)((0,json/* field */.ZZ)(journal, 'planned')) &&
        typeof begun === 'string' &&
        !Number.isNaN(Date.parse(begun)) &&
        Array.isArray(done) &&
        done.every((one) => typeof one === 'string');
    if (!whole)
        throw new domain_errors/* LockgateError */.vP('JOURNAL', 'The release journal is not of a form that this version knows.');
    return journal;
}
/** What a journal planned otherwise than this run does; empty where they agree. */
function contradictions(journal, planned) {
    const names = new Set([...Object.keys(journal.planned), ...Object.keys(planned)]);
    return [...names]
        .filter((name) => (0,canonical/* canonicalJson */.d)(journal.planned[name] ?? null) !== (0,canonical/* canonicalJson */.d)(planned[name] ?? null))
        .sort();
}
const withDone = (journal, what) => ({
    ...journal,
    done: [...new Set([...journal.done, what])].sort(),
});

// EXTERNAL MODULE: ./build/src/registries/npm/name.js
var npm_name = __webpack_require__(82104);
;// CONCATENATED MODULE: ./build/src/registries/npm/manifest.js


/**
 * The metadata of one version as npm's client sends it: the packed package.json in npm's normal form
 * (`bin` and `repository` as objects, an implied node-gyp script spelled out), with `dist` for exactly
 * these bytes.
 */
function publishedManifest(packed, registry, commit) {
    const { artifact, manifest, readme, sha1 } = packed;
    const { name, version } = artifact;
    const unscoped = name.slice(name.indexOf('/') + 1);
    return {
        ...manifest,
        ...normalBin(manifest['bin'], unscoped),
        ...normalRepository(manifest['repository']),
        ...impliedInstall(packed),
        name,
        version,
        _id: `${name}@${version}`,
        gitHead: commit,
        ...(readme === null ? {} : { readme: readme.text, readmeFilename: readme.filename }),
        dist: {
            integrity: `sha512-${Buffer.from(artifact.sha512, 'hex').toString('base64')}`,
            shasum: sha1,
            tarball: (0,npm_name/* registryUrl */.NH)(registry, `${name}/-/${name}-${version}.tgz`),
        },
    };
}
const normalBin = (bin, name) => (typeof bin === 'string' ? { bin: { [name]: bin } } : {});
// The registry compares this address with the repository in the provenance.
function normalRepository(repository) {
    const url = typeof repository === 'string' ? repository : (0,json/* textField */.M8)(repository, 'url');
    if (url === null)
        return {};
    const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url)?.[1];
    const https = /^(?:git\+)?https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
    const path = short ?? https;
    const rest = (0,json/* isRecord */.u4)(repository) ? repository : {};
    return { repository: { ...rest, type: 'git', url: path === undefined ? url : `git+https://github.com/${path}.git` } };
}
/** npm runs node-gyp for a packed binding.gyp; installers that read only the metadata must know of it. */
function impliedInstall({ artifact, manifest }) {
    const scripts = manifest['scripts'];
    const own = ['install', 'preinstall'].some((script) => (0,json/* field */.ZZ)(scripts, script) !== undefined);
    if (own || manifest['gypfile'] === false || !artifact.files.some((file) => file.path === 'binding.gyp'))
        return {};
    return { scripts: { ...((0,json/* isRecord */.u4)(scripts) ? scripts : {}), install: 'node-gyp rebuild' }, gypfile: true };
}

;// CONCATENATED MODULE: ./build/src/registries/npm/publish.js




/**
 * One version with its tarball and provenance (npm registry API, PUT /{name}). Not idempotent: after a
 * lost answer the registry must be read, never written again.
 */
function publishRequest(publication) {
    const { registry, token, packed, access, tag, provenance } = publication;
    const { name, version } = packed.artifact;
    const manifest = publishedManifest(packed, registry, publication.commit);
    const bundle = JSON.stringify(provenance);
    const document = {
        _id: name,
        name,
        ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
        'dist-tags': { [tag]: version },
        versions: { [version]: manifest },
        access,
        _attachments: {
            [`${name}-${version}.tgz`]: {
                content_type: 'application/octet-stream',
                data: Buffer.from(packed.bytes).toString('base64'),
                length: packed.bytes.length,
            },
            [`${name}-${version}.sigstore`]: { content_type: provenance.mediaType, data: bundle, length: bundle.length },
        },
    };
    return {
        method: 'PUT',
        url: (0,npm_name/* registryUrl */.NH)(registry, (0,npm_name/* escapedName */.Nm)(name)),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'npm-command': 'publish' },
        body: JSON.stringify(document),
        idempotent: false,
    };
}
const REFUSALS = new Set([400, 401, 402, 404, 413, 415, 422]);
/** Reads the answer to a publication that was sent with `token`. */
function publishAnswer(response, token) {
    const reason = `the registry answered ${response.status}${said(response, token)}`;
    if (response.status === 200 || response.status === 201)
        return { state: 'published', reason };
    return { state: REFUSALS.has(response.status) ? 'refused' : 'unclear', reason };
}
/** The audience of an identity token for a registry's trusted publishing. */
const audienceOf = (registry) => `npm:${new URL(registry).hostname}`;
/** Trusted publishing: an identity token for a short-lived token that may publish this one package. */
function exchangeRequest(registry, name, idToken) {
    return {
        method: 'POST',
        url: (0,npm_name/* registryUrl */.NH)(registry, `-/npm/v1/oidc/token/exchange/package/${(0,npm_name/* escapedName */.Nm)(name)}`),
        headers: { authorization: `Bearer ${idToken}`, 'content-type': 'application/json' },
        body: '{}',
        // Nothing is created but another token.
        idempotent: true,
    };
}
/** The token of an exchange. Throws `LockgateError<'REGISTRY'>` that says why the registry refused, which npm's own client hides. */
function exchangedToken(response, name, idToken) {
    if (response.status !== 200 && response.status !== 201)
        throw new domain_errors/* LockgateError */.vP('REGISTRY', `The registry takes no trusted publishing of ${(0,domain_errors/* quote */.hD)(name)}: it answered ${response.status}${said(response, idToken)}. ` +
            "Name this repository and workflow as the package's trusted publisher, or set NODE_AUTH_TOKEN; " +
            'a name that was never published can only be published with a token.');
    const token = (0,json/* isRecord */.u4)(answerOf(response)) ? (0,json/* textField */.M8)(answerOf(response), 'token') : null;
    if (token === null || token === '')
        throw new domain_errors/* LockgateError */.vP('REGISTRY', `The registry's answer to the token exchange for ${(0,domain_errors/* quote */.hD)(name)} holds no token.`);
    return token;
}
/** The reason that an error answer gives, as text for a message; without the token, which a registry or a proxy may echo into a public log. */
function said(response, token) {
    const answer = answerOf(response);
    const reason = (0,json/* textField */.M8)(answer, 'message') ?? (0,json/* textField */.M8)(answer, 'error') ?? (0,json/* textField */.M8)(answer, 'reason');
    return reason === null ? '' : `, ${(0,domain_errors/* quote */.hD)(reason.replaceAll(token, '***'))}`;
}
function answerOf(response) {
    try {
        return (0,json/* parseJson */.qF)(response.body);
    }
    catch {
        // Without the parser's message, which would quote the answer.
        return { message: 'an answer that is no JSON' };
    }
}

// EXTERNAL MODULE: ./build/src/gates/refusal.js
var gates_refusal = __webpack_require__(72386);
;// CONCATENATED MODULE: ./build/src/gates/publish/refuse.js

/** Stops a release in the midst of it; the gate turns it into its decision. */
class Refused extends Error {
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

// EXTERNAL MODULE: ./build/src/registries/npm/packument.js
var packument = __webpack_require__(37543);
;// CONCATENATED MODULE: ./build/src/provenance/npm-provenance.js

const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/**
 * SLSA v1 provenance exactly as npm's own client writes it: whether the registry accepts one field
 * more is unproven, so it gets none. `sha512` in hex.
 */
function npmProvenance(run, subject) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject.purl, digest: { sha512: subject.sha512 } }],
        predicateType: SLSA_PROVENANCE,
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
    const versions = (0,packument/* packumentVersions */._$)(await http.send((0,packument/* packumentRequest */.ei)(registry, name)), name);
    const found = versions?.get(version);
    if (found === undefined)
        return null;
    const [tarball, attestations] = await Promise.all([
        http.send({ method: 'GET', url: found.tarball, headers: { 'cache-control': 'no-cache' }, maxBytes: 256 << 20 }),
        http.send((0,packument/* attestationsRequest */.P4)(registry, name, version)),
    ]);
    if (tarball.status !== 200)
        throw new domain_errors/* LockgateError */.vP('REGISTRY', `The registry answered ${tarball.status} for the tarball of ${(0,domain_errors/* quote */.hD)(`${name}@${version}`)}.`);
    const provenance = (0,packument/* attestationsOf */.xz)(attestations).filter((one) => one.predicateType === SLSA_PROVENANCE);
    return { url: found.tarball, bytes: tarball.body, provenance: provenance.map((one) => one.bundle) };
}
// Registries answer from caches for a while after a publish; half a minute has been enough.
const WAITS = [0, 500, 1000, 2000, 4000, 8000, 15_000];
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
    throw last?.error instanceof Error ? last.error : new domain_errors/* LockgateError */.vP('REGISTRY', (0,domain_errors/* messageOf */.bD)(last?.error));
}
const sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

// EXTERNAL MODULE: ./build/src/domain/record/record.js + 2 modules
var record = __webpack_require__(21206);
;// CONCATENATED MODULE: ./build/src/provenance/integrity.js
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

;// CONCATENATED MODULE: ./build/src/provenance/github-provenance.js




/**
 * SLSA v1 provenance for GitHub's attestations and the release: the build type of GitHub's own
 * attestations, both digests on the subject (GitHub looks up by SHA-256, npm by SHA-512), and the
 * whole locked dependency tree behind the source commit. `signer` is the identity in the certificate.
 */
function githubProvenance(run, artifact, graph, signer) {
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
        const sorted = found.sort((a, b) => (0,canonical/* byCodeUnit */.X)(a.algorithm + a.hex, b.algorithm + b.hex));
        digests.set(sorted.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(), github_provenance_record(sorted));
    }
    const sets = [...digests].sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b)).map(([, digest]) => digest);
    return sets.map((digest) => (Object.keys(digest).length === 0 ? { uri: locked.purl } : { uri: locked.purl, digest }));
}
const github_provenance_record = (digests) => Object.fromEntries(digests.map(({ algorithm, hex }) => [algorithm, hex]));

;// CONCATENATED MODULE: ./build/src/provenance/sbom-parts.js


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
        edges.set(from, before === undefined ? to : [...new Set([...before, ...to])].sort(canonical/* byCodeUnit */.X));
    };
    add(subject.purl, dependencies);
    for (const project of projects)
        add(project.purl, project.dependencies);
    for (const one of graph.packages.values())
        if (one.purl !== subject.purl)
            add(one.purl, one.dependencies);
    return edges;
}
const byPurl = (a, b) => (0,canonical/* byCodeUnit */.X)(a.purl, b.purl);
function billOf({ purl, name, version, scope, entries }) {
    const told = entries.flatMap(({ license }) => (license === null || license === '' ? [] : [license]));
    return { purl, name, version, scope, license: told.sort(canonical/* byCodeUnit */.X)[0] ?? null, hashes: hashesOf(entries) };
}
function hashesOf(entries) {
    const found = new Map();
    for (const integrity of new Set(entries.flatMap((entry) => entry.integrity))) {
        const digest = digestOf(integrity);
        if (digest !== null)
            found.set(`${digest.algorithm} ${digest.hex}`, [digest.algorithm, digest.hex]);
    }
    return [...found].sort(([a], [b]) => (0,canonical/* byCodeUnit */.X)(a, b)).map(([, hash]) => hash);
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

;// CONCATENATED MODULE: ./build/src/provenance/sbom.js

const sbom_ALGORITHMS = new Map([
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
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 50320, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1290), __webpack_require__.e(4909)]).then(__webpack_require__.t.bind(__webpack_require__, 84909, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 51248, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 94321, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19)),
    ]);
    const licenses = new License.Factories.LicenseFactory((text) => void spdx.default(text));
    // The library looks a licence up in a plain object, where `__proto__` would be found: only what parses is asked.
    const licenseOf = (text) => isExpression(text, spdx.default) ? licenses.makeFromString(text) : licenses.makeNamedLicense(text);
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
    const content = contentOf(input);
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
        ...(identity === undefined ? {} : { serialNumber: `urn:uuid:${uuidOf(identity)}` }),
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
        const name = sbom_ALGORITHMS.get(algorithm);
        const [only, ...more] = hexes;
        if (name !== undefined && only !== undefined && more.length === 0)
            sole.push([name, only]);
        else
            others.push(...hexes.map((hex) => `${algorithm}:${hex}`));
    }
    return { sole, others };
}

;// CONCATENATED MODULE: ./build/src/provenance/vsa.js
const VSA = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = 'https://github.com/lockgate/lockgate';
/**
 * SLSA Verification Summary v1: binds the decision, the policy's digest and the exact tarball.
 * `FAILED` where a reporting policy let a failing verdict through. No claim is made about the levels
 * of dependencies.
 */
function verificationSummary({ decision, artifact, purl, inputs, runnerEnvironment }) {
    const passed = decision.verdict === 'pass';
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: artifact.filename, digest: { sha256: artifact.sha256, sha512: artifact.sha512 } }],
        predicateType: VSA,
        predicate: {
            verifier: { id: VERIFIER, version: { [decision.tool.name]: decision.tool.version } },
            timeVerified: decision.now,
            resourceUri: purl,
            policy: { uri: decision.policy.uri, digest: decision.policy.digest },
            inputAttestations: inputs.map(({ uri, sha256 }) => ({ uri, digest: { sha256 } })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? buildLevel(runnerEnvironment) : 'FAILED'],
            slsaVersion: '1.2',
        },
    };
}
/**
 * What this provenance can honestly claim (SLSA build track). On GitHub's runners the certificate is
 * issued from what the control plane says of the run, which is level 2; level 3 would need signing
 * out of reach of the job's own steps. A self-hosted runner is no hosted platform: level 1.
 */
function buildLevel(runnerEnvironment) {
    return runnerEnvironment === 'github-hosted' ? 'SLSA_BUILD_LEVEL_2' : 'SLSA_BUILD_LEVEL_1';
}

// EXTERNAL MODULE: ./build/src/gates/replay.js
var replay = __webpack_require__(44319);
;// CONCATENATED MODULE: ./build/src/gates/publish/work.js








const signedOf = (bundle) => ({
    bundle,
    bytes: new TextEncoder().encode(`${JSON.stringify(bundle)}\n`),
});
/** The statements of a release, in the order in which they are signed: the VSA names the provenance. */
const statementKinds = ({ collected }) => collected.toNpm ? ['npm-provenance', 'provenance', 'vsa'] : ['provenance', 'vsa'];
/** The decision with all that it was made from: what is bound to the tarball can be judged again by anyone. */
const encodeDecision = (of, hasher) => new TextEncoder().encode((0,record/* writeRecord */.r)((0,replay/* recordOf */.z)(of), hasher));
const decisionIn = (bytes) => (0,json/* field */.ZZ)((0,json/* field */.ZZ)((0,json/* parseJson */.qF)(bytes), 'sections'), 'decision');
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

;// CONCATENATED MODULE: ./build/src/gates/publish/on-registry.js





/**
 * Our provenance as the registry serves it; null where the version is not there. A version with other
 * bytes, or without our provenance, was published by somebody else. `expected`: an earlier run is known
 * to have published. Throws `Refused`.
 */
async function onRegistry(work, expected) {
    const { collected, services, ports } = work;
    const { name, version } = collected.packed.artifact;
    const ask = () => served(ports.http, services.registry, name, version);
    let found;
    try {
        found = await ask();
        // A version that an earlier run published may still be on its way through the registry's caches.
        if (expected || found !== null)
            found = await persist(ask, (answer) => answer !== null && answer.provenance.length > 0, ports.delay);
    }
    catch (error) {
        const message = `Whether ${services.registry} has ${(0,domain_errors/* quote */.hD)(collected.purl)} already can't be told: ${(0,domain_errors/* messageOf */.bD)(error)}`;
        throw new Refused({ subject: collected.purl, message, remedy: 'Run the job again.', unknown: true });
    }
    if (found === null && !expected)
        return null;
    if (found === null)
        throw new Refused({
            subject: collected.purl,
            message: `The release journal says that ${(0,domain_errors/* quote */.hD)(collected.purl)} was published, and ${services.registry} does not have it.`,
            remedy: 'Find out who unpublished it; release a new version.',
        });
    requireSameBytes(work, found);
    return requireOurs(work, found.provenance);
}
function requireSameBytes(work, found) {
    const { collected, services } = work;
    if (sameBytes(found.bytes, collected.packed.bytes))
        return;
    throw new Refused({
        subject: collected.purl,
        message: `${services.registry} serves ${(0,domain_errors/* quote */.hD)(collected.purl)} with other bytes than those that were judged.`,
        remedy: 'Treat that version as compromised until it is known who published it; release a new version.',
    });
}
async function requireOurs(work, bundles) {
    const signer = await work.signer();
    const meant = provenanceOf(work, 'npm-provenance', signer);
    const problems = [];
    for (const bundle of bundles) {
        try {
            const found = provenanceProblems(await work.services.verifier.verify(bundle, signer), meant);
            if (found.length === 0)
                return signedOf(bundle);
            problems.push(...found);
        }
        catch (error) {
            problems.push((0,domain_errors/* messageOf */.bD)(error));
        }
    }
    const { collected, services } = work;
    throw new Refused({
        subject: collected.purl,
        message: `${services.registry} has ${(0,domain_errors/* quote */.hD)(collected.purl)} already, without provenance from this workflow` +
            `${problems.length === 0 ? '' : ` (${problems.join('; ')})`}.`,
        remedy: 'Find out who published it; release a new version.',
    });
}

;// CONCATENATED MODULE: ./build/src/gates/publish/npm.js





/** A token that may publish this package: by trusted publishing, else the one that was handed in. Rejects with why there is neither. */
async function publishToken({ collected, services, ports, input }) {
    const { name } = collected.packed.artifact;
    try {
        const idToken = await ports.idTokens.token(audienceOf(services.registry));
        const answer = await ports.http.send(exchangeRequest(services.registry, name, idToken));
        return exchangedToken(answer, name, idToken);
    }
    catch (error) {
        if (input.npmToken !== null)
            return input.npmToken;
        throw error;
    }
}
/**
 * Publishes once. After anything but a clear yes the registry is read, never written again: the version
 * may be there although the answer was lost.
 */
async function publishNpm(work, token, provenance, tag) {
    const { collected, services } = work;
    const { npm } = collected.policy.publish;
    if (npm === null)
        throw new domain_errors/* LockgateError */.vP('PUBLISH', 'The policy publishes nothing to npm.');
    const answer = await attempt(work, {
        access: npm.access,
        tag,
        token,
        registry: services.registry,
        packed: collected.packed,
        provenance: provenance.bundle,
        commit: collected.release.commit,
    });
    if (answer.state === 'published')
        return;
    const found = await read(work, answer.state === 'refused' ? () => true : (there) => there !== null).catch((error) => {
        throw new domain_errors/* LockgateError */.vP('PUBLISH', `Whether ${(0,domain_errors/* quote */.hD)(collected.purl)} was published can't be told: ${answer.reason}, and ${(0,domain_errors/* messageOf */.bD)(error)} Run the job again: it will find out.`, error);
    });
    if (found !== null)
        return requireSameBytes(work, found);
    throw new domain_errors/* LockgateError */.vP('PUBLISH', `${(0,domain_errors/* quote */.hD)(collected.purl)} was not published: ${answer.reason}. Correct the cause and run the job again: what is signed is kept.`);
}
async function attempt({ ports }, publication) {
    const request = publishRequest(publication);
    try {
        return publishAnswer(await ports.http.send(request), publication.token);
    }
    catch (error) {
        return { state: 'unclear', reason: `no whole answer came (${(0,domain_errors/* messageOf */.bD)(error)})` };
    }
}
/** Reads the published version back: the same bytes, with the provenance that was sent. Resolves with its address. */
async function readBack(work, provenance) {
    const { collected, services } = work;
    const ours = (there) => there.provenance.some((bundle) => same(bundle, provenance.bundle));
    const found = await read(work, (there) => there !== null && (!sameBytes(there.bytes, collected.packed.bytes) || ours(there))).catch((error) => {
        throw new domain_errors/* LockgateError */.vP('PUBLISH', `${(0,domain_errors/* quote */.hD)(collected.purl)} is published and could not be read back: ${(0,domain_errors/* messageOf */.bD)(error)} Run the job again: it will finish the rest.`, error);
    });
    if (found !== null)
        requireSameBytes(work, found);
    if (found !== null && ours(found))
        return found.url;
    throw new domain_errors/* LockgateError */.vP('PUBLISH', `${services.registry} took ${(0,domain_errors/* quote */.hD)(collected.purl)} and ${found === null ? 'does not show it' : 'does not show its provenance'} yet. ` +
        'Run the job again: it will finish the rest.');
}
function read({ collected, services, ports }, enough) {
    const { name, version } = collected.packed.artifact;
    return persist(() => served(ports.http, services.registry, name, version), enough, ports.delay);
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var npm_version = __webpack_require__(93465);
// EXTERNAL MODULE: ./build/src/domain/dist-tag.js
var dist_tag = __webpack_require__(81837);
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
    if (namedTag(collected.policy, manifest) !== null || (0,npm_version/* prereleaseOf */.uB)(artifact.version).length > 0)
        return null;
    try {
        const latest = (0,packument/* latestVersion */.qD)(await ports.http.send((0,packument/* packumentRequest */.ei)(services.registry, artifact.name)), artifact.name);
        if (latest === null || npm_version/* npmVersions */.Dy.valid(latest))
            return latest;
        throw new domain_errors/* LockgateError */.vP('REGISTRY', `The registry calls ${(0,domain_errors/* quote */.hD)(latest)} latest, which is no version.`);
    }
    catch (error) {
        throw new Refused({
            subject: collected.purl,
            message: `Whether ${(0,domain_errors/* quote */.hD)(collected.purl)} would be the latest version can't be told: ${(0,domain_errors/* messageOf */.bD)(error)}`,
            remedy: 'Run the job again, or name the dist-tag: publish: { npm: { tag: … } } in the policy.',
            unknown: true,
        });
    }
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

;// CONCATENATED MODULE: ./build/src/gates/publish/act.js








/** Executes a plan, step by step. A run that dies anywhere can be run again, on any machine. */
async function act(plan, work, resumed) {
    const state = {
        release: resumed.release,
        journal: resumed.journal,
        url: null,
        token: '',
        signed: new Map(resumed.signed),
    };
    // Before anything is drafted or signed: a signature in a public log for a release that cannot be
    // finished, by a job that may not publish, helps nobody.
    if (plan.steps.some((step) => step.kind === 'sign'))
        await work.signer();
    if (plan.steps.some((step) => step.kind === 'publish-npm'))
        state.token = await publishToken(work);
    for (const step of plan.steps) {
        work.ports.progress.step(stepLine(step));
        await execute(step, work, resumed, state);
    }
    return { url: state.url, signed: state.signed };
}
async function execute(step, work, resumed, state) {
    const { github } = work.ports;
    switch (step.kind) {
        case 'draft-release':
            state.release = await github.createDraft({
                tag: step.tag,
                commit: step.commit,
                prerelease: step.prerelease,
                name: step.tag,
                body: releaseBody(work),
            });
            return;
        case 'upload-asset': {
            const signed = [...state.signed].find(([kind]) => work.names[kind] === step.name)?.[1].bytes;
            await github.upload(draftOf(state), step.name, required(resumed.files.get(step.name) ?? signed, step.name), step.contentType);
            return;
        }
        case 'sign': {
            const signed = await sign(step.statement, work, resumed, state);
            // Stored before it is used: a later run must publish with these very bundles.
            if (state.release !== null)
                await github.upload(state.release, step.asset, signed.bytes, BUNDLE_TYPE);
            state.signed.set(step.statement, signed);
            return;
        }
        case 'publish-npm':
            // Not recorded: a registry's yes is no proof, and the next step reads what is really there.
            await publishNpm(work, state.token, required(state.signed.get('npm-provenance'), 'npm-provenance'), step.tag);
            return;
        case 'read-back':
            state.url = await readBack(work, required(state.signed.get('npm-provenance'), 'npm-provenance'));
            return act_record(step, work, state);
        case 'store-attestation': {
            const { bundle, bytes } = required([...state.signed].find(([kind]) => work.names[kind] === step.asset)?.[1], step.asset);
            await github.storeAttestation(bundle);
            return act_record(step, work, state, work.hasher.sha256(bytes));
        }
        case 'publish-release':
            state.release = await github.publishRelease(draftOf(state));
            return;
        default:
            return (0,domain_errors/* assertNever */.xb)(step);
    }
}
/** Signs a statement and verifies the result as a stranger would: a bundle that nobody can verify must not be published. */
async function sign(kind, work, resumed, state) {
    const signer = await work.signer();
    const statement = kind === 'vsa' ? vsaOf(work, resumed, state) : provenanceOf(work, kind, signer);
    const bundle = await work.services.signer.sign(statement);
    if (!same(await work.services.verifier.verify(bundle, signer), statement))
        throw new domain_errors/* LockgateError */.vP('SIGNING', `The signed ${kind} says something else than it was given. Run the job again.`);
    return signedOf(bundle);
}
function vsaOf(work, { files }, { signed }) {
    const { names } = work;
    return summaryOf(work, {
        decision: required(files.get(names.decision), names.decision),
        sbom: required(files.get(names.sbom), names.sbom),
        provenance: required(signed.get('provenance'), names.provenance).bytes,
    });
}
async function act_record(step, work, state, sha256 = '') {
    state.journal = withDone(state.journal, effectOf(step, sha256));
    if (state.release === null)
        return;
    await work.ports.github.upload(state.release, work.names.journal, encodeJournal(state.journal), 'application/json');
}
const draftOf = (state) => required(state.release, 'the draft release');
function required(value, name) {
    if (value === null || value === undefined)
        throw new domain_errors/* LockgateError */.vP('PLAN', `The plan needs ${(0,domain_errors/* quote */.hD)(name)} before it was made. Report this as a fault of Lockgate.`);
    return value;
}
function releaseBody({ collected, input }) {
    const { artifact } = collected.packed;
    return [
        `\`${artifact.filename}\` was judged, packed, signed and published from commit ${collected.release.commit}`,
        `of ${repositoryUrl(input.run)} by Lockgate.`,
        '',
        `sha256 \`${artifact.sha256}\``,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(89053);
// EXTERNAL MODULE: ./build/src/ecosystems/read-graph.js + 4 modules
var read_graph = __webpack_require__(18493);
// EXTERNAL MODULE: ./build/src/ecosystems/vex/read.js
var vex_read = __webpack_require__(84843);
// EXTERNAL MODULE: ./build/src/gates/review/subtree.js
var subtree = __webpack_require__(25169);
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

;// CONCATENATED MODULE: ./build/src/gates/publish/collect.js









const TAG = /^refs\/tags\/(.+)$/;
/** Reads the release, the commit's own dependency graph, and what would be published. Nothing is signed or written. */
async function collect(input, ports) {
    const { run, path } = input;
    const { github } = ports;
    const tag = TAG.exec(run.ref)?.[1];
    if (tag === undefined)
        throw new domain_errors/* UsageError */.eb(`The publish gate was started for ${(0,domain_errors/* quote */.hD)(run.ref)}, which is no tag. Start it by pushing a tag.`);
    const head = await github.resolve(`refs/heads/${await github.defaultBranch()}`);
    const policyFile = (file) => github.file(file, head);
    const policy = await ports.policy(policyFile);
    const tree = (0,subtree/* subtree */.dY)(await github.tree(run.commit), path);
    const [graph, vex, packed, files, onProtectedBranch, tagProtected, moved] = await Promise.all([
        (0,read_graph/* readGraph */.t)(tree),
        github.tree(head).then((whole) => (0,vex_read/* readVex */.i)((0,subtree/* subtree */.dY)(whole, path))),
        ports.packer.pack(input.directory),
        tree.list(),
        collect_evidence(() => github.isProtected(run.commit)),
        collect_evidence(() => github.isTagProtected(tag)),
        movedTag(ports, run.ref, run.commit),
    ]);
    const manifest = await collect_manifestOf(files, (file) => tree.read(file));
    const { artifact } = packed;
    return {
        policy,
        policyFile,
        tag,
        graph,
        vex,
        packed,
        purl: (0,purl/* purlOf */.V)('npm', artifact.name, artifact.version),
        toNpm: publishesToNpm(policy, packed.manifest),
        release: {
            tag,
            commit: run.commit,
            manifest: { file: `${(0,subtree/* prefixOf */.MT)(path)}package.json`, ...manifest },
            onProtectedBranch,
            tagProtected,
        },
        refusals: [...moved, ...sourceProblems(packed, files, manifest)],
    };
}
async function collect_evidence(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,evidence/* unavailable */.hU)((0,domain_errors/* messageOf */.bD)(error));
    }
}
/** A tag can be moved between the push that started this run and now. */
async function movedTag({ github }, ref, commit) {
    try {
        const now = await github.resolve(ref);
        if (now === commit)
            return [];
        const message = `${(0,domain_errors/* quote */.hD)(ref)} pointed to ${commit} when this run was started, and now points to ${(0,domain_errors/* quote */.hD)(now)}.`;
        return [{ subject: ref, message, remedy: 'Find out who moved the tag; release again under a new one.' }];
    }
    catch (error) {
        const message = `Where ${(0,domain_errors/* quote */.hD)(ref)} points can't be told: ${(0,domain_errors/* messageOf */.bD)(error)}`;
        return [{ subject: ref, message, remedy: 'Run the job again.', unknown: true }];
    }
}
async function collect_manifestOf(files, read) {
    if (!files.some((file) => file.path === 'package.json'))
        throw new domain_errors/* UsageError */.eb('The commit has no package.json in this directory. Set working-directory to that of the package.');
    const manifest = parseManifest(await read('package.json'));
    const [name, version] = [(0,json/* textField */.M8)(manifest, 'name'), (0,json/* textField */.M8)(manifest, 'version')];
    if (name === null || version === null)
        throw new domain_errors/* UsageError */.eb('The package.json has no name or no version, so nothing can be published. Give it both.');
    return { name, version };
}
function parseManifest(bytes) {
    try {
        return (0,json/* parseJson */.qF)(bytes);
    }
    catch (error) {
        throw new domain_errors/* UsageError */.eb(`The package.json can't be read: ${(0,domain_errors/* quote */.hD)((0,domain_errors/* messageOf */.bD)(error))}. Correct it.`, error);
    }
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

;// CONCATENATED MODULE: ./build/src/gates/publish/stored.js



/**
 * The statements that need not be signed again: in the draft or on the registry, each verified as ours
 * and about this release. One that does not verify is as good as none, for nothing in a draft is
 * trusted, and it is signed anew.
 */
async function storedBundles(work, stored, npm) {
    const found = new Map();
    for (const kind of statementKinds(work)) {
        const bytes = stored.get(work.names[kind]);
        const bundle = bytes === undefined ? null : bundleOf(bytes);
        const own = bytes === undefined || bundle === null || !(await isOurs(work, kind, bundle, stored, found))
            ? null
            : { bundle, bytes };
        // What the registry serves is what users verify, so the release holds the same.
        const kept = kind === 'npm-provenance' && npm !== null && !same(own?.bundle, npm.bundle) ? signedOf(npm.bundle) : own;
        if (kept !== null)
            found.set(kind, kept);
    }
    return found;
}
async function isOurs(work, kind, bundle, stored, found) {
    try {
        const signer = await work.signer();
        const statement = await work.services.verifier.verify(bundle, signer);
        if (kind !== 'vsa')
            return provenanceProblems(statement, provenanceOf(work, kind, signer)).length === 0;
        return same(statement, storedSummary(work, stored, found));
    }
    catch {
        return false;
    }
}
/** The VSA that what is stored calls for; null where any of it is missing. */
function storedSummary(work, stored, found) {
    const [decision, sbom] = [stored.get(work.names.decision), stored.get(work.names.sbom)];
    const provenance = found.get('provenance')?.bytes;
    if (decision === undefined || sbom === undefined || provenance === undefined)
        return null;
    return summaryOf(work, { decision, sbom, provenance });
}
function bundleOf(bytes) {
    try {
        return (0,json/* parseJson */.qF)(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/gates/publish/resume.js








/** Reads what an earlier run left. Throws `Refused` where it contradicts this release. Writes nothing. */
async function resume(work) {
    const { collected, ports, names, input } = work;
    const release = collected.policy.publish.release ? await ports.github.release(collected.tag) : null;
    requireNoStrangers(work, release);
    const stored = await storedAssets(work, release);
    const kept = journalOf(work, stored.get(names.journal), release);
    if (release !== null && !release.draft && kept === null)
        throw new Refused({
            subject: release.tag,
            message: `The release of ${(0,domain_errors/* quote */.hD)(release.tag)} is public already, and Lockgate did not make it.`,
            remedy: 'Delete that release and push the tag again, or set publish: { release: false } in the policy.',
        });
    const journal = kept ?? { schemaVersion: 1, planned: work.planned, begun: input.now, done: [] };
    const expected = journal.done.includes('read-back') || (release !== null && !release.draft);
    const npm = collected.toNpm ? await onRegistry(work, expected) : null;
    const signed = await storedBundles(work, stored, npm);
    // What the signed VSA binds stays as it is stored; without one it is made anew.
    const bound = (name) => (signed.has('vsa') ? stored.get(name) : undefined);
    const files = new Map([
        [names.journal, encodeJournal(journal)],
        [names.tarball, collected.packed.bytes],
        [names.sbom, bound(names.sbom) ?? (await sbomOf(work, journal.begun))],
        [names.decision, bound(names.decision) ?? recordBytes(work)],
    ]);
    return {
        release,
        journal,
        published: npm !== null,
        latest: collected.toNpm && npm === null ? await latestOf(work) : null,
        signed,
        files,
        stored,
        finished: isFinished(work, release, signed, stored),
    };
}
const recordBytes = ({ judged, collected, decision, hasher }) => encodeDecision({ judged, policy: collected.policy, decision }, hasher);
/** A release is made public last, so a public one is whole; one that is not was changed by somebody else. */
function isFinished(work, release, signed, stored) {
    if (release === null || release.draft)
        return false;
    const { tarball } = work.names;
    const judged = sameBytes(stored.get(tarball) ?? new Uint8Array(), work.collected.packed.bytes);
    const missing = [
        ...Object.values(work.names).filter((name) => !release.assets.some((asset) => asset.name === name)),
        ...statementKinds(work).filter((kind) => !signed.has(kind)),
        ...(judged ? [] : [tarball]),
    ].filter((name) => work.collected.toNpm || !name.includes('npm-provenance'));
    if (missing.length === 0)
        return true;
    throw new Refused({
        subject: release.tag,
        message: `The public release of ${(0,domain_errors/* quote */.hD)(release.tag)} lacks ${missing.map(domain_errors/* quote */.hD).join(', ')}, or holds something else in its place.`,
        remedy: 'Find out who changed the release; publish a new version.',
    });
}
/** Publishing a draft publishes all that it holds, and nobody judged what this release does not write itself. */
function requireNoStrangers({ names }, release) {
    if (release === null || !release.draft)
        return;
    const known = new Set(Object.values(names));
    const strangers = release.assets.flatMap(({ name }) => (known.has(name) ? [] : [(0,domain_errors/* quote */.hD)(name)]));
    if (strangers.length === 0)
        return;
    throw new Refused({
        subject: release.tag,
        message: `The draft release of ${(0,domain_errors/* quote */.hD)(release.tag)} holds what Lockgate does not write: ${strangers.slice(0, 5).join(', ')}.`,
        remedy: 'Delete these assets, or the draft, and run the job again; add files of your own once it is public.',
    });
}
/** The assets that this release would write itself; an empty one is an upload that was cut off. */
async function storedAssets(work, release) {
    const known = new Set(Object.values(work.names));
    const stored = new Map();
    for (const asset of release?.assets ?? []) {
        if (!known.has(asset.name))
            continue;
        const bytes = await work.ports.github.asset(asset);
        if (bytes.length > 0)
            stored.set(asset.name, bytes);
    }
    return stored;
}
function journalOf(work, bytes, release) {
    if (bytes === undefined)
        return null;
    const { tag } = work.collected;
    const remedy = `Delete the draft release of ${(0,domain_errors/* quote */.hD)(tag)} and run the job again.`;
    let journal;
    try {
        journal = decodeJournal(bytes);
    }
    catch (error) {
        throw new Refused({ subject: tag, message: (0,domain_errors/* messageOf */.bD)(error), remedy });
    }
    // What is public was judged by the policy of its day.
    const settled = release?.draft === false ? { ...work.planned, policy: journal.planned.policy } : work.planned;
    const differing = contradictions(journal, settled);
    if (differing.length === 0)
        return journal;
    throw new Refused({
        subject: tag,
        message: `An earlier run of this release planned something else: ${differing.map(domain_errors/* quote */.hD).join(', ')} differ.`,
        remedy: `See what the draft holds and why it changed. ${remedy}`,
    });
}

;// CONCATENATED MODULE: ./build/src/gates/publish/publish.js













/**
 * The publish gate: judges the whole graph and the packed bytes at a tag, and only if everything passes
 * signs and publishes exactly those bytes. Rejects where a service fails in the midst of it; running
 * again, on any machine, finishes the rest.
 */
async function publish(input, ports) {
    const collected = await collect(input, ports);
    const names = assetNames(collected.packed.artifact.filename);
    const judging = await ports.judging(collected.policy);
    const judged = await (0,judge/* judge */.S4)({
        gate: 'publish',
        now: input.now,
        policy: collected.policy,
        graph: collected.graph,
        base: null,
        vex: collected.vex,
        pullRequest: evidence/* absent */.Ge,
        release: (0,evidence/* available */.qC)(collected.release),
        artifacts: (0,evidence/* available */.qC)([collected.packed.artifact]),
    }, judging);
    const services = await ports.services(collected.policy, collected.policyFile);
    const decision = refuse(judged.decision, [
        ...collected.refusals,
        ...targetProblems(collected.packed, collected.policy, services.registry),
    ]);
    const stopped = (why) => ({
        decision: why,
        plan: null,
        published: [],
        assets: new Map([
            [names.decision, encodeDecision({ judged, policy: collected.policy, decision: why }, judging.hasher)],
        ]),
        names,
    });
    if ((0,domain_decision/* exitStatus */.$)(decision) !== 0)
        return stopped(decision);
    if (!collected.toNpm && !collected.policy.publish.release)
        throw new domain_errors/* UsageError */.eb('There is nothing to publish: npm and release are both off. Turn one on in the policy.');
    const work = prepare({ input, ports, services, collected, decision, judged, hasher: judging.hasher });
    try {
        const resumed = await resume(work);
        const plan = planRelease(work, resumed);
        if (input.dryRun)
            return { decision, plan, published: [], assets: assetsOf(work, resumed, resumed.signed), names };
        const { url, signed } = await act(plan, work, resumed);
        return { decision, plan, published: publishedOf(work, url), assets: assetsOf(work, resumed, signed), names };
    }
    catch (error) {
        if (error instanceof Refused)
            return stopped(refuse(decision, [error.refusal]));
        throw error;
    }
}
function prepare(given) {
    const { input, ports, services, collected } = given;
    const { artifact } = collected.packed;
    let signer = null;
    return {
        ...given,
        names: assetNames(artifact.filename),
        planned: {
            purl: collected.purl,
            tag: collected.tag,
            commit: collected.release.commit,
            registry: collected.toNpm ? services.registry : null,
            tarball: { name: artifact.filename, sha256: artifact.sha256, sha512: artifact.sha512 },
            policy: collected.policy.digest,
        },
        signer: () => (signer ??= ports.idTokens.token('sigstore').then((token) => signerOf(token, input.run))),
    };
}
function assetsOf({ names }, { files }, signed) {
    return new Map([...files, ...[...signed].map(([kind, { bytes }]) => [names[kind], bytes])]);
}
function publishedOf({ collected, services, names }, url) {
    if (!collected.toNpm)
        return [];
    const { sha256 } = collected.packed.artifact;
    const tarball = `${services.registry.replace(/\/+$/, '')}/${collected.packed.artifact.name}/-/${names.tarball}`;
    return [{ registry: services.registry, purl: collected.purl, sha256, url: url ?? tarball }];
}

// EXTERNAL MODULE: ./build/src/action/run.js
var action_run = __webpack_require__(58509);
;// CONCATENATED MODULE: ./build/src/action/publish.js












/** Runs the publish gate for the tag that the event names. */
async function runPublish(tag, run) {
    const { inputs, context } = run;
    if (context.run.ref !== `refs/tags/${tag}`)
        throw new domain_errors/* UsageError */.eb(`The event is about tag ${(0,domain_errors/* quote */.hD)(tag)}, and the job runs for ${(0,domain_errors/* quote */.hD)(context.run.ref)}.`);
    const result = await publish({
        run: context.run,
        path: inputs.workingDirectory,
        directory: external_node_path_.resolve(context.workspace, inputs.workingDirectory),
        now: run.now,
        npmToken: context.npmToken,
        dryRun: inputs.dryRun,
    }, await publishPorts(run));
    return {
        ...(0,action_run/* shown */.S)(result.decision, run),
        lines: linesOf(result, inputs.dryRun),
        files: filesOf(result),
        outputs: { published: JSON.stringify(result.published) },
    };
}
async function publishPorts({ context, ports, progress }) {
    const { setSecret } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(7264)]).then(__webpack_require__.bind(__webpack_require__, 57264));
    const runner = actionsIdTokens({
        requestUrl: context.oidc?.url ?? '',
        requestToken: context.oidc?.token ?? '',
        http: ports.http,
    });
    const idTokens = {
        async token(audience) {
            const token = await runner.token(audience);
            setSecret(token);
            return token;
        },
    };
    return {
        ...ports,
        idTokens,
        packer: npmPacker({ searchPath: context.searchPath }),
        progress,
        delay: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        services: async (policy, policyFile) => {
            const { services } = policy;
            const root = services['trusted-root'];
            // From where the policy is: it must not be the tag's.
            const bytes = (name) => ports.policyFile(name, policyFile);
            return {
                registry: services.npm ?? adapters_services/* PUBLIC */.q.npm,
                signer: sigstoreSigner({ idTokens, fulcio: services.fulcio, rekor: services.rekor, tsa: services.tsa }),
                verifier: sigstoreVerifier(() => root === undefined
                    ? publicTrustedRoot(external_node_path_.join(context.temp, 'lockgate-tuf'))
                    : trustedRootFrom(root, () => bytes(root))),
            };
        },
    };
}
function linesOf({ plan, published }, dryRun) {
    if (plan === null)
        return ['Nothing was signed and nothing was published.'];
    if (dryRun)
        return planLines(plan).map((line) => `plan: ${line}`);
    return published.map(({ purl, url, sha256 }) => `published ${purl} at ${url} (sha256 ${sha256})`);
}
function filesOf({ assets, names }) {
    const file = (name) => {
        const bytes = assets.get(name);
        return bytes === undefined ? undefined : { name, bytes };
    };
    const [sbom, decision, bundle] = [file(names.sbom), file(names.decision), file(names.provenance)];
    return { ...(sbom && { sbom }), ...(decision && { decision }), ...(bundle && { bundle }) };
}


/***/ }),

/***/ 82104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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

/***/ 37543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ attestationsRequest),
/* harmony export */   _$: () => (/* binding */ packumentVersions),
/* harmony export */   ei: () => (/* binding */ packumentRequest),
/* harmony export */   qD: () => (/* binding */ latestVersion),
/* harmony export */   xz: () => (/* binding */ attestationsOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82104);



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
    const body = bodyOf(response, `the dist-tags of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`);
    const latest = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(body, 'dist-tags'), 'latest');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(body, 'name') === name && latest !== null)
        return latest;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', `The registry's answer for ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} names no latest version.`);
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
    const path = `-/npm/v1/attestations/${(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedName */ .Nm)(name)}@${encodeURIComponent(version)}`;
    return { method: 'GET', url: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .registryUrl */ .NH)(registry, path), headers: { accept: 'application/json' } };
}
/** The attestations that a registry holds, none of them verified; empty where it says that there are none. Throws `LockgateError<'REGISTRY'>`. */
function attestationsOf(response) {
    if (response.status === 404)
        return [];
    const list = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(bodyOf(response, 'attestations'), 'attestations');
    if (!Array.isArray(list))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', "The registry's answer has no list of attestations.");
    return list.map((one) => {
        const [predicateType, bundle] = [(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(one, 'predicateType'), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'bundle')];
        if (predicateType === null || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(bundle, 'mediaType') === null)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockgateError */ .vP('REGISTRY', 'The registry names an attestation that is none.');
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


/***/ })

};
