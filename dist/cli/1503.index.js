export const id = 1503;
export const ids = [1503];
export const modules = {

/***/ 3135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);



/** Writes a report where it was asked for. Throws `UsageError` where the file can't be written. */
async function writeReport(text, { options, terminal }) {
    if (options.output === null) {
        terminal.stdout.write(text);
        return;
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, options.output);
    try {
        await replaceFile(file, text);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The report can't be written to ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(options.output)}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}. Name a file in a folder that exists.`, error);
    }
}
/** A reader finds the old content or the whole new one, never half of it. A device or pipe is written to as it is. */
async function replaceFile(file, text) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (there !== null && !there.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(fresh, text, { flag: 'wx', ...(there !== null && { mode: there.mode }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 8851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Most severe first. `unknown` is its own case: no record said. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'unknown'];


/***/ }),

/***/ 2024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ matchVersion),
/* harmony export */   dP: () => (/* binding */ EVENT_KINDS),
/* harmony export */   o9: () => (/* binding */ compareBound)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);


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

/***/ 5402:
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

/***/ 5736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with keys sorted at every depth and no white space: the same value gives the same bytes (RFC 8785 for our subset). */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        const record = inner;
        return Object.fromEntries(Object.keys(record)
            .sort()
            .map((key) => [key, record[key]]));
    });
}
/** Orders strings by code unit, the same on every machine. For Array.sort. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
/** Milliseconds. */
const DAY = 86_400_000;
/** The first moment after a day that a policy writes (`2027-01-31`), for its days are UTC's. Not a number where it is none. */
const endOfDay = (day) => Date.parse(`${day}T00:00:00Z`) + DAY;
/** The day, as a policy writes it, that lies so many days after a moment. */
const dayAfter = (moment, days) => new Date(moment + days * DAY).toISOString().slice(0, 10);


/***/ }),

/***/ 6016:
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

/***/ 4764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const HOUR = 3_600_000;
const UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/**
 * Reads a duration as a policy writes it (`36h`, `7d`, `2w`) into milliseconds; null where it is none.
 *
 * An option of a rule asks for one by `{type: 'string', format: 'duration'}`. Its default is written
 * the same way; what `check` receives is milliseconds.
 */
function parseDuration(text) {
    const [, count, unit] = /^(0|[1-9][0-9]{0,4})([hdw])$/.exec(text) ?? [];
    const factor = UNITS[unit ?? ''];
    return count === undefined || factor === undefined ? null : Number(count) * factor;
}
/** The shortest way to write a duration that {@link parseDuration} reads; hours are the finest unit. */
function formatDuration(milliseconds) {
    const hours = Math.round(milliseconds / HOUR);
    if (hours === 0)
        return '0d';
    if (hours % (7 * 24) === 0)
        return `${hours / (7 * 24)}w`;
    return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}


/***/ }),

/***/ 9468:
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

/***/ 5033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fixOf),
/* harmony export */   L: () => (/* binding */ fixWhere)
/* harmony export */ });
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(818);



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
    const candidates = versionsAhead((0,_package_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedVersion */ .i6)(one), matches, records, scheme);
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
    const readable = new Set([...named].flatMap((version) => (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .readBound */ .$)(version, scheme) ?? []));
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
            : own.some((record) => (0,_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .matchVersion */ .CJ)(version, record, scheme).state !== 'unaffected'),
    };
}
/** Advisories that say nothing of the locked version and may speak of a later one. */
function others(matches, records, scheme) {
    return records
        .filter((record) => !matches.some((match) => isOf(match, record)))
        .map((record) => ({
        // Of two databases that tell of one flaw, both call it by this.
        id: record.aliases.find((alias) => alias.startsWith('GHSA-')) ?? record.id,
        affects: (version) => (0,_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .matchVersion */ .CJ)(version, record, scheme).state === 'affected',
    }));
}
function isOf(match, { id, aliases }) {
    const ids = new Set([match.id, ...match.aliases]);
    return ids.has(id) || aliases.some((alias) => ids.has(alias));
}


/***/ }),

/***/ 163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   TN: () => (/* binding */ strictestVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iZ: () => (/* binding */ CHANGE_GATES)
/* harmony export */ });
const GATES = ['review', 'merge', 'publish', 'audit'];
/** Gates that judge a change against what the base already had. */
const CHANGE_GATES = ['review', 'merge'];
/** The strictest last, so that the largest index wins. */
const VERDICTS = ['pass', 'hold', 'indeterminate', 'deny'];
function strictestVerdict(verdicts) {
    let strictest = 0;
    for (const verdict of verdicts)
        strictest = Math.max(strictest, VERDICTS.indexOf(verdict));
    return VERDICTS[strictest] ?? 'deny';
}


/***/ }),

/***/ 4869:
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

/***/ 818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   U3: () => (/* binding */ strictestScope),
/* harmony export */   i6: () => (/* binding */ comparedVersion),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const ECOSYSTEMS = ['npm', 'pypi', 'github-actions'];
/** Strictest use first: a package that anything at run time needs is `runtime`, whatever else needs it. */
const SCOPES = ['runtime', 'optional', 'development'];
/** The strictest scope of several. */
function strictestScope(scopes) {
    return SCOPES.find((scope) => scopes.includes(scope)) ?? 'runtime';
}
/**
 * The version that a package is compared by: the one that comments claim of its commit, where all that
 * claim any agree, else the locked one.
 */
function comparedVersion({ version, entries }) {
    const claimed = new Set(entries.flatMap((entry) => entry.claimed ?? []));
    const [only] = claimed;
    return claimed.size === 1 && only !== undefined ? only : version;
}
/** A source as a row, equal for equal sources: for digests and comparisons. */
const originOf = ({ type, url, others, unverified, registry }) => [
    type,
    url,
    ...(others === undefined && unverified === undefined ? [] : [others ?? [], unverified === true]),
    ...(registry === undefined ? [] : [{ registry }]),
];


/***/ }),

/***/ 3398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   x: () => (/* binding */ shortestPaths)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);

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

/***/ 5776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ prepareGlobs),
/* harmony export */   On: () => (/* binding */ MAX_BRACES),
/* harmony export */   S: () => (/* binding */ bracesOf),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);


// `platform` keeps "\\" an escape everywhere. Braces are bounded: a few characters can stand for millions of globs.
const OPTIONS = { dot: true, nocomment: true, nonegate: true, noext: true, platform: 'linux' };
/** The most globs that the braces of one may stand for. */
const MAX_BRACES = 256;
// The library is a tenth of all that a run loads, and most policies have no glob that needs it.
let library = null;
/**
 * Loads what {@link compileGlob} and {@link bracesOf} need for these globs and package patterns. Whoever reads
 * such from outside awaits this first; a glob that it was not told of is an error where it is compiled, never one
 * that matches nothing.
 */
async function prepareGlobs(texts) {
    for (const text of texts) {
        if (library !== null)
            return;
        if (needsLibrary(text) || needsLibrary((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackagePattern */ .SP)(text)?.name ?? ''))
            ({ Minimatch: library } = await __webpack_require__.e(/* import() */ 8757).then(__webpack_require__.bind(__webpack_require__, 8757)));
    }
}
const needsLibrary = (glob) => isGlob(glob) && simpleGlob(glob) === null;
function minimatch(glob) {
    if (library === null)
        throw new Error(`The glob ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(glob)} was not prepared.`);
    return new library(glob, { ...OPTIONS, braceExpandMax: MAX_BRACES + 1 });
}
/** Whether the text means something else than itself to {@link compileGlob}. */
const isGlob = (text) => /[*?[\]{}]/.test(text);
/** How many globs the braces of one stand for; counted no further than one too many. */
const bracesOf = (glob) => (glob.includes('{') ? minimatch(glob).globSet.length : 1);
/** A predicate over names or paths, as minimatch has it. Dot files are names like others; `!` and `#` mean nothing special. */
function compileGlob(glob) {
    if (!isGlob(glob))
        return (text) => text === glob;
    const simple = simpleGlob(glob);
    if (simple !== null)
        return simple;
    let compiled = null;
    return (text) => (compiled ??= minimatch(glob)).match(text);
}
// Nearly every pattern of a policy has one star (`@scope/*`, `eslint-*`): a prefix and a suffix, thirty times as fast.
function simpleGlob(glob) {
    const [, prefix, suffix] = /^([^*?[\]{}\\]*)\*([^*?[\]{}\\]*)$/.exec(glob) ?? [];
    if (prefix === undefined || suffix === undefined || /\/\/|(^|\/)\.{0,2}(\/|$)/.test(`${prefix}x${suffix}`))
        return null;
    const wholePart = (prefix === '' || prefix.endsWith('/')) && (suffix === '' || suffix.startsWith('/'));
    const shortest = prefix.length + suffix.length + (wholePart ? 1 : 0);
    const [before, after] = [prefix.slice(prefix.lastIndexOf('/') + 1), suffix.split('/', 1)[0] ?? ''];
    return (text) => {
        if (text.length < shortest || !text.startsWith(prefix) || !text.endsWith(suffix))
            return false;
        const star = text.slice(prefix.length, text.length - suffix.length);
        if (star.includes('/'))
            return false;
        // A star never stands for the folder itself or the one above, whatever it is written beside.
        const part = before + star + after;
        return part !== '.' && part !== '..';
    };
}


/***/ }),

/***/ 6002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compilePackagePatterns)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5776);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);


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

/***/ 1722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ parsePackagePattern),
/* harmony export */   hd: () => (/* binding */ comparableNames),
/* harmony export */   oA: () => (/* binding */ PATTERN_PREFIXES)
/* harmony export */ });
/** What a pattern writes before the colon. */
const PATTERN_PREFIXES = { npm: 'npm', pypi: 'pypi', actions: 'github-actions' };
/** Takes a package pattern apart; null where it lacks a known prefix or a name. */
function parsePackagePattern(text) {
    const colon = text.indexOf(':');
    const prefix = text.slice(0, Math.max(colon, 0));
    if (!Object.hasOwn(PATTERN_PREFIXES, prefix))
        return null;
    const ecosystem = PATTERN_PREFIXES[prefix];
    const rest = text.slice(colon + 1);
    // The first character may be the @ of an npm scope.
    const at = rest.indexOf('@', 1);
    const name = at === -1 ? rest : rest.slice(0, at);
    const range = at === -1 ? null : rest.slice(at + 1);
    return name === '' || range === '' ? null : { ecosystem, name: normalName(ecosystem, name), range };
}
// PEP 503 for PyPI; GitHub's owners and repositories know no case. The graph holds PyPI names normalised.
function normalName(ecosystem, name) {
    if (ecosystem === 'pypi')
        return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return ecosystem === 'github-actions' ? name.toLowerCase() : name;
}
/** How a name of the graph is compared with a pattern's. */
function comparableName(ecosystem, name) {
    return ecosystem === 'npm' ? name : normalName(ecosystem, name);
}
/**
 * Every name by which patterns may speak of a package, as they compare it. An action or a workflow in a folder goes by its
 * repository too: `actions:owner/*` that lets `owner/repo/setup` by would be a ban with a way round it.
 */
function comparableNames(ecosystem, name) {
    const whole = comparableName(ecosystem, name);
    if (ecosystem !== 'github-actions')
        return [whole];
    const repository = whole.split('/', 2).join('/');
    return repository === whole ? [whole] : [whole, repository];
}


/***/ }),

/***/ 2582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   XY: () => (/* binding */ ADVISORY_SOURCES),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/** Strictest first. `off` silences. */
const EFFECTS = ['deny', 'hold', 'warn', 'note', 'off'];
/** An origin as people write places: `policy.yml:3:5`. */
const originText = ({ uri, line, column }) => `${uri}:${line}:${column}`;
/** Where advisories may come from; `embedded` is the snapshot, every other one is asked over the network. */
const ADVISORY_SOURCES = ['osv', 'npm', 'pypi', 'github', 'embedded'];


/***/ }),

/***/ 2261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5736);

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

/***/ 2566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ UPDATE_LEVELS)
/* harmony export */ });
/** Smallest first. In 0.x a step of the second number is `minor`, as semver names it, though it may break. */
const UPDATE_LEVELS = ['patch', 'minor', 'major'];


/***/ }),

/***/ 9949:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   d_: () => (/* binding */ directOf),
/* harmony export */   lJ: () => (/* binding */ fixWithin)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5736);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9468);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5033);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2261);





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
    return (0,_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .fixWhere */ .L)({ advisories, versions }, one, advisory, taken);
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
    return (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOf */ .x)(graph)
        .dependents(one.purl)
        .flatMap((purl) => graph.packages.get(purl) ?? [])
        .filter((by) => by.entries.some((entry) => entry.location.file === file && !isOwn(entry)))
        .map((by) => ({ by, range: (0,_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(by, one.purl) }))
        .sort((a, b) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.by.purl, b.by.purl));
}
const isOwn = ({ source }) => source.type === 'workspace';
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
    const [path = []] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestPaths */ .x)(graph, purl, 1);
    return path.slice(1).find((step) => graph.packages.get(step)?.entries.every(isOwn) === false) ?? null;
}


/***/ }),

/***/ 9520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ INTEGRITIES),
/* harmony export */   rS: () => (/* binding */ ordinary),
/* harmony export */   w2: () => (/* binding */ inexpressible)
/* harmony export */ });
/** How the hashes of a locked package look; `mismatch`: the registry serves other bytes. */
const INTEGRITIES = ['strong', 'weak', 'missing', 'mismatch'];
/** From its public registry, under MIT, with a strong hash and no scripts. */
const ordinary = (ecosystem) => ({
    license: 'MIT',
    source: { type: ecosystem === 'github-actions' ? 'git' : 'registry', url: null },
    integrity: 'strong',
    installScript: false,
});
/** Facts that no case can express, each with why: rules that need one are not judged, and a reader is told. */
const INEXPRESSIBLE = new Map([
    ['release', 'a case has no release'],
    ['artifacts', 'a case has no packed artifacts'],
    ['waivers', 'a case has only a part of the tree, in which most waivers excuse nothing'],
]);
/** Why a rule can't be judged in a case; null: it can. */
function inexpressible(rule) {
    const reasons = rule.needs.flatMap((need) => INEXPRESSIBLE.get(need) ?? []);
    return reasons[0] ?? null;
}


/***/ }),

/***/ 108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readMerge),
/* harmony export */   v: () => (/* binding */ BOTS)
/* harmony export */ });
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(818);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2566);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3494);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8976);




/** Bots that are known by their account numbers. */
const BOTS = ['dependabot', 'renovate'];
const METHODS = ['merge', 'squash', 'rebase'];
/** The section `merge`: who may be merged, what, and how. Without `allow` nothing is. */
function readMerge(node, to) {
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readMap */ .l8)(node, ['authors', 'allow', 'method'], to);
    if (entries === null)
        return null;
    const authors = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAt */ .m6)(entries, 'authors', (value) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readSome */ .jV)(value, (item) => readAuthor(item, to), to)) ?? BOTS;
    // Who is named and never asked would seem to merge: a typing error must not look like a rule.
    const names = [
        ...new Set([...authors.map((author) => (typeof author === 'string' ? author : author.login)), ...BOTS]),
    ];
    return {
        authors,
        allow: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAt */ .m6)(entries, 'allow', (value) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(value, (item) => readAllowance(item, names, to), to)) ?? [],
        method: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAt */ .m6)(entries, 'method', (value) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(value, 'method', METHODS, to)) ?? 'squash',
    };
}
/** A login can be renamed and taken over, so a bot that is not known here is named with its number. */
function readAuthor(node, to) {
    if (node.kind !== 'map')
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(node, 'author', BOTS, to);
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readMap */ .l8)(node, ['login', 'id'], to);
    const login = entries?.get('login')?.value;
    const id = entries?.get('id')?.value;
    if (login === undefined || id === undefined) {
        const remedy = 'Write both; the number is in https://api.github.com/users/<login>.';
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(node, 'a login and its id', to, remedy, '{login: "acme-bot[bot]", id: 12345}');
    }
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(login, 'a login', to);
    const number = id.kind === 'scalar' ? id.value : null;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(id, 'the number of the account', to, 'Write it without quotes.');
    }
    return name === null ? null : { login: name, id: number };
}
function readAllowance(node, authors, to) {
    const before = to.problems.count;
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readMap */ .l8)(node, ['ecosystems', 'scopes', 'updates', 'packages', 'from'], to);
    if (entries === null)
        return null;
    const allowance = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLists */ .qZ)(entries, {
        ecosystems: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(item, 'ecosystem', _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ, to),
        scopes: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(item, 'scope', _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW, to),
        updates: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(item, 'update', _domain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .UPDATE_LEVELS */ .I, to),
        packages: (item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackagePattern */ .FV)(item, to),
        from: (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(item, 'author', authors, to),
    }, to);
    return to.problems.count > before ? null : allowance;
}


/***/ }),

/***/ 3494:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ addUnknown),
/* harmony export */   Ic: () => (/* binding */ inFlow),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   MP: () => (/* binding */ readSound),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jV: () => (/* binding */ readSome),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   qZ: () => (/* binding */ readLists),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zB: () => (/* binding */ readAnyMap)
/* harmony export */ });
/* unused harmony export show */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);
/* harmony import */ var _yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4072);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);




/** Where each key of a map stands. */
const placesOf = (entries) => Object.fromEntries([...entries].map(([name, { key: { uri, line, column }, },]) => [name, { uri, line, column }]));
/** How a value looks to the person who wrote it. */
function show(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.kind === 'invalid' || node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.value) : `the ${typeof node.value} ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}`;
}
/** Reports a value of the wrong kind; silent about what was reported already. */
function expected(node, what, to, remedy, yaml = null) {
    if (node.kind !== 'invalid') {
        const path = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(node);
        // A file that is no policy may be one with a secret in it, to which a link of a pull request leads.
        const [name, found] = path === '' ? ['the document', node.kind === 'scalar' ? 'text' : show(node)] : [path, show(node)];
        to.problems.add(node, `${name} must be ${what}, not ${found}`, remedy, yaml);
    }
    return null;
}
/** A map with none but the given keys. Unknown ones are reported, and the rest is read. */
function readMap(node, keys, to) {
    const entries = readAnyMap(node, to, keys);
    if (entries === null)
        return null;
    for (const [name, { key }] of entries) {
        if (!keys.includes(name))
            addUnknown('key', key, name, keys, to);
    }
    return entries;
}
/** A map whose keys are data. */
function readAnyMap(node, to, keys = []) {
    if (node.kind === 'map')
        return node.entries;
    const remedy = keys.length === 0 ? 'Write "key: value" lines below it.' : `Its keys are ${keys.join(', ')}.`;
    return expected(node, 'a map', to, remedy);
}
/** Reports a word of a closed set that is none of it. Null, as every reader gives after a problem. */
function addUnknown(what, at, word, known, to) {
    const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word, known);
    to.problems.add(at, unknown(what, at, word), (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .Mf)(near, known), near === null ? null : (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .corrected */ .Y)(at, (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(near)));
    return null;
}
function unknown(what, at, word) {
    // A key and an item of a list are told by what holds them, a value by its key.
    const holder = at.step === '?' || typeof at.step === 'number' ? at.parent : at;
    const path = holder === null ? '' : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(holder);
    return `unknown ${what} ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)}${path === '' ? '' : ` in ${path}`}`;
}
/** A scalar as an item of a list in brackets. */
const inFlow = ({ text }) => (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(text);
/** The value of a key as `read` gives it; null where the key is absent, as after a problem. */
function readAt(entries, key, read) {
    const value = entries?.get(key)?.value;
    return value === undefined ? null : read(value);
}
/** A list; every item is read, and one bad item makes the whole list null. */
function readList(node, item, to) {
    if (node.kind !== 'list') {
        const yaml = node.kind === 'scalar' && node.value !== null ? (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .corrected */ .Y)(node, `[${inFlow(node)}]`) : null;
        return expected(node, 'a list', to, 'Lists are written as lists.', yaml);
    }
    const items = node.items.map(item);
    return items.includes(null) ? null : items;
}
/** A list that says something: an empty one would match nothing, which nobody means. */
function readSome(node, item, to) {
    if (node.kind === 'list' && node.items.length === 0) {
        return expected(node, 'a list of at least one', to, 'Leave the key out to match everything.');
    }
    return readList(node, item, to);
}
/** Lists under keys of their own, each item as its reader gives it; an absent key, or a bad list, is left out. */
function readLists(entries, readers, to) {
    const lists = Object.entries(readers).flatMap(([key, item]) => {
        const list = readAt(entries, key, (value) => readSome(value, item, to));
        return list === null ? [] : [[key, list]];
    });
    return Object.fromEntries(lists);
}
/** The sound items of a list; bad ones are reported and left out. */
function readSound(node, item, to) {
    const items = node.kind === 'list' ? node.items.map(item) : readList(node, item, to);
    return items?.filter((one) => one !== null) ?? [];
}
/** Text that says something. A number or a date written without quotes is pointed out, never converted. */
function readText(node, what, to) {
    if (node.kind !== 'scalar' || node.value === null)
        return expected(node, what, to, 'Write text.');
    if (typeof node.value !== 'string') {
        return expected(node, what, to, 'Quote it.', (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .corrected */ .Y)(node, `"${node.text}"`));
    }
    if (node.value.trim() === '')
        return expected(node, what, to, 'Write text.');
    return node.value;
}
/** One word of a closed set. */
function readWord(node, what, words, to) {
    const known = words.find((word) => node.kind === 'scalar' && node.value === word);
    if (known !== undefined)
        return known;
    if (node.kind === 'scalar' && typeof node.value === 'string') {
        return addUnknown(what, node, node.value, words, to);
    }
    return expected(node, what, to, `Use one of ${words.join(', ')}.`);
}
// What YAML 1.1 took for booleans, and what was quoted.
const BOOLEANS = new Map(['true', 'yes', 'on', 'false', 'no', 'off'].map((word, index) => [word, index < 3]));
function readBoolean(node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'boolean')
        return node.value;
    const meant = node.kind === 'scalar' ? BOOLEANS.get(node.text.toLowerCase()) : undefined;
    const yaml = meant === undefined ? null : (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_3__/* .corrected */ .Y)(node, String(meant));
    return expected(node, 'true or false', to, 'Write true or false.', yaml);
}
/** Whether a value is a certain word, without any report. */
const isWord = (node, word) => node.kind === 'scalar' && node.value === word;


/***/ }),

/***/ 4453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ presetRef),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   fV: () => (/* binding */ besideFile),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);



/** The names of the policies that Lockgate brings along. */
const PRESETS = Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .f);
const GITHUB = /^github:([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/\/([^@\s?#\\]+)@([0-9a-f]{40})$/;
const presetRef = (name) => ({ kind: 'preset', uri: `lockgate:${name}`, name });
/** What a document's own uri refers to; anything but a preset or a pinned file is a path. */
function refOf(uri) {
    const preset = PRESETS.find((name) => uri === `lockgate:${name}`);
    if (preset !== undefined)
        return presetRef(preset);
    return parseGithub(uri) ?? { kind: 'file', uri, path: uri };
}
/** Resolves what stands under `extends`, relative to the document that says so. */
function resolveReference(text, from) {
    if (text.startsWith('lockgate:'))
        return resolvePreset(text);
    if (text.startsWith('github:'))
        return parseGithub(text) ?? badGithub(text);
    if (text.startsWith('./') || text.startsWith('../'))
        return resolveFile(text, from);
    const forms = 'Write lockgate:<preset>, ./file.yml, or github:org/repo//path.yml@<full commit SHA>.';
    const preset = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(text, PRESETS);
    const yaml = preset === null ? (/^[^/:][^:]*\.ya?ml$/.test(text) ? `extends: ./${text}` : null) : `extends: lockgate:${preset}`;
    return { message: `bad reference ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} in extends`, remedy: forms, yaml };
}
function resolvePreset(text) {
    const name = text.slice('lockgate:'.length);
    const preset = PRESETS.find((one) => one === name);
    if (preset !== undefined)
        return presetRef(preset);
    const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, PRESETS);
    const remedy = near === null ? `The presets are ${PRESETS.join(', ')}.` : `Did you mean "lockgate:${near}"?`;
    return { message: `unknown preset ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, remedy, yaml: near === null ? null : `extends: lockgate:${near}` };
}
function parseGithub(text) {
    const [, owner, repo, path, sha] = GITHUB.exec(text) ?? [];
    if (owner === undefined || repo === undefined || path === undefined || sha === undefined)
        return null;
    if (repo === '.' || repo === '..' || normalise(path) !== path || /^(\/|\.\.)/.test(path))
        return null;
    return { kind: 'github', uri: text, owner, repo, path, sha };
}
function badGithub(text) {
    const pinned = /@[0-9a-f]{40}$/.test(text);
    const cause = pinned ? 'it does not name organisation, repository and path' : 'it is not pinned to a full commit SHA';
    const [base = text] = text.split('@', 1);
    return {
        message: `bad reference ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} in extends: ${cause}`,
        remedy: pinned ? 'Write it so:' : 'Pin it, so that nobody changes this policy from elsewhere:',
        yaml: `extends: ${pinned ? 'github:org/repo//path.yml' : base}@<40 hexadecimal digits>`,
    };
}
/** A file of the same place: beside a local policy, or of the same commit of the same repository. */
function resolveFile(text, from) {
    const message = `bad reference ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} in extends`;
    if (from.kind === 'preset')
        return { message, remedy: 'A preset extends presets alone.', yaml: null };
    const path = besideOf(from.path, text);
    if (from.kind === 'file')
        return { kind: 'file', uri: path, path };
    const uri = `github:${from.owner}/${from.repo}//${path}@${from.sha}`;
    return (parseGithub(uri) ?? { message: `${message}: it leads out of the repository`, remedy: 'Keep it inside.', yaml: null });
}
/** A file that a document names relative to itself; an absolute path stays as it is. */
function besideFile(from, path) {
    if (from.kind === 'preset' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path))
        return path;
    const beside = besideOf(from.path, path);
    return from.kind === 'file' ? beside : `github:${from.owner}/${from.repo}//${beside}@${from.sha}`;
}
function besideOf(file, path) {
    const slashed = file.replaceAll('\\', '/');
    return normalise(`${slashed.slice(0, slashed.lastIndexOf('/') + 1)}${path}`);
}
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
            parts.pop();
        else if (part !== '.' && (part !== '' || parts.length === 0))
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 8976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   FV: () => (/* binding */ readPackagePattern),
/* harmony export */   T$: () => (/* binding */ readMoment),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5776);
/* harmony import */ var _domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1722);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9570);
/* harmony import */ var _yaml_correct_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4072);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3494);







/** A duration, in milliseconds. */
function readDuration(node, to) {
    const what = 'a duration';
    const remedy = 'Write a whole number and h, d or w: 36h, 7d, 2w.';
    if (node.kind === 'scalar' && typeof node.value === 'string') {
        const duration = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(node.value);
        if (duration !== null)
            return duration;
    }
    const [, count, unit] = /^(\d+)\s*([hdw])(?:ours?|ays?|eeks?)?$/i.exec(textOf(node)) ?? [];
    const meant = `${count}${unit?.toLowerCase()}`;
    return bad(node, what, remedy, to, (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(meant) === null ? null : meant);
}
/** A calendar date: `2026-02-30` is none. */
function readDate(node, to) {
    if (node.kind === 'scalar' && typeof node.value === 'string' && isDate(node.value))
        return node.value;
    return bad(node, 'a date', 'Write a day that exists, as year-month-day: 2027-01-31.', to, lastDay(textOf(node)));
}
/** The last day of a month that is written with more days than it has. */
function lastDay(text) {
    const [, month] = /^(\d{4}-\d{2})-\d{2}$/.exec(text) ?? [];
    const days = [31, 30, 29, 28].map((day) => `${month}-${day}`);
    return (month !== undefined && text > `${month}-28` && days.find(isDate)) || null;
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A moment in UTC: `2026-12-01T00:00:00Z`. */
function readMoment(node, to) {
    const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
    const valid = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && isDate(text.slice(0, 10));
    if (valid && !Number.isNaN(Date.parse(text)))
        return text;
    return bad(node, 'a moment', 'Write it in UTC: 2026-12-01T00:00:00Z.', to);
}
/** A minimatch glob over paths. */
function readGlob(node, to) {
    const text = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'a glob', to);
    if (text === null)
        return null;
    const wrong = globProblem(text) ?? pathProblem(text);
    if (wrong === null)
        return text;
    to.problems.add(node, `bad glob ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}: ${wrong.cause}`, wrong.remedy);
    return null;
}
/** A package pattern: `npm:@scope/*`, `npm:lodash@<4.17.21`. */
function readPackagePattern(node, to) {
    const text = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'a package pattern', to);
    if (text === null)
        return null;
    const pattern = (0,_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackagePattern */ .SP)(text);
    if (pattern === null) {
        to.problems.add(node, `bad package pattern ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}: it begins with npm:, pypi: or actions:, then a name, perhaps @ and a range`, 'Write it so:', (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_5__/* .corrected */ .Y)(node, `"${likelyPattern(text)}"`));
        return null;
    }
    const odd = nameProblem(pattern);
    if (odd !== null) {
        to.problems.add(node, `bad package pattern ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}: ${odd.cause}`, odd.remedy);
        return null;
    }
    const wrong = (0,_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(pattern.name) || /[!#()\\]/.test(pattern.name) ? globProblem(pattern.name) : null;
    if (wrong !== null) {
        to.problems.add(node, `bad glob ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pattern.name)}: ${wrong.cause}`, wrong.remedy);
        return null;
    }
    const { range } = pattern;
    const readable = range === null || (range.length <= MAX_RANGE && range.trim() !== '');
    if (!readable || (range !== null && !to.versions[pattern.ecosystem].validRange(range))) {
        const cause = `bad version range ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(range ?? '')} in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}`;
        to.problems.add(node, cause, `Use the syntax of ${pattern.ecosystem}: ${RANGES[pattern.ecosystem]}.`);
        return null;
    }
    return text;
}
// Some readers of ranges take the square of the length.
const MAX_RANGE = 2000;
const RANGES = {
    npm: '<4.17.21, ^1.2.0, 1.x, >=2 <3 || 4.0.0',
    pypi: '<2.32.0, ~=1.4, ==1.*, >=2,<3',
    'github-actions': '<4.1.3, ^4, v4; a branch or a commit has no order',
};
/** What a person may have meant by a pattern that can't be read. */
function likelyPattern(text) {
    const colon = text.indexOf(':');
    const prefix = colon === -1 ? 'npm' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .pA)(text.slice(0, colon), Object.keys(_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .PATTERN_PREFIXES */ .oA));
    const likely = `${prefix}:${text.slice(colon + 1)}`;
    return prefix !== null && (0,_domain_patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackagePattern */ .SP)(likely) !== null ? likely : 'npm:lodash@<4.17.21';
}
/** Why no package can have such a name, so that a ban on it would ban nothing; null: one can. */
function nameProblem({ ecosystem, name }) {
    if (/[\s\p{Cc}\p{Cf}]/u.test(name)) {
        const remedy = 'Leave it out. A version range stands behind an "@", without a space before it.';
        return { cause: 'white space or an invisible character stands in the name', remedy };
    }
    if ((0,_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(name) || name.includes('/'))
        return null;
    if (ecosystem === 'github-actions') {
        return { cause: 'an action is named owner/repo', remedy: `For all of the owner write "actions:${name}/*".` };
    }
    if (!name.startsWith('@'))
        return null;
    return { cause: 'it is a scope and no package', remedy: `For all of the scope write "npm:${name}/*".` };
}
/** Why a glob does not mean what it seems to; null: it does. */
function globProblem(glob) {
    if (glob.length > 256)
        return { cause: 'it is longer than 256 characters', remedy: 'Shorten it.' };
    if (glob.startsWith('!'))
        return { cause: 'globs are not negated', remedy: 'Use "except" for what it leaves out.' };
    if (/[?*+@!]\(/.test(glob))
        return { cause: 'it holds an extended glob', remedy: 'Use * ? [abc] or {a,b}.' };
    if (glob.includes('\\'))
        return { cause: 'it holds a backslash', remedy: 'Separate folders by "/".' };
    if (!balanced(glob))
        return { cause: 'a bracket or brace is not closed', remedy: 'Close it, or leave it out.' };
    if ((0,_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .bracesOf */ .S)(glob) <= _domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BRACES */ .On)
        return null;
    return { cause: `its braces stand for more than ${_domain_patterns_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BRACES */ .On} globs`, remedy: 'Write fewer.' };
}
function pathProblem(glob) {
    const odd = glob.startsWith('/') || glob.split('/').some((part) => part === '..' || part === '.');
    if (!odd)
        return null;
    return { cause: 'paths are relative to the project', remedy: 'Leave "/", "./" and "../" out.' };
}
function balanced(glob) {
    const open = [];
    for (const character of glob) {
        if (open.at(-1) === '[') {
            if (character === ']')
                open.pop();
        }
        else if (character === '[' || character === '{')
            open.push(character);
        else if (character === ']')
            return false;
        else if (character === '}' && open.pop() !== '{')
            return false;
    }
    return open.length === 0;
}
const textOf = (node) => (node.kind === 'scalar' ? node.text : '');
function bad(node, what, remedy, to, meant = null) {
    if (node.kind === 'invalid')
        return null;
    const text = node.kind === 'scalar' && node.value !== null ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.text) : `a ${node.kind}`;
    to.problems.add(node, `bad ${what.replace(/^an? /, '')}: ${text}`, remedy, meant === null ? null : (0,_yaml_correct_js__WEBPACK_IMPORTED_MODULE_5__/* .corrected */ .Y)(node, meant));
    return null;
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/** The policies that Lockgate brings along, by name. */
const PRESETS = {
    'application': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [8, 1, "scalar", "rules", false, "rules"], [9, 3, "map", [9, 3, "scalar", "known-advisories", false, "known-advisories"], [10, 5, "list", [10, 7, "map", [10, 7, "scalar", "effect", false, "effect"], [10, 15, "map", [10, 17, "scalar", "critical", false, "critical"], [10, 27, "scalar", "deny", false, "deny"], [10, 33, "scalar", "high", false, "high"], [10, 39, "scalar", "deny", false, "deny"], [10, 45, "scalar", "moderate", false, "moderate"], [10, 55, "scalar", "deny", false, "deny"], [10, 61, "scalar", "low", false, "low"], [10, 66, "scalar", "warn", false, "warn"], [10, 72, "scalar", "unknown", false, "unknown"], [10, 81, "scalar", "deny", false, "deny"]], [11, 7, "scalar", "except", false, "except"], [11, 15, "map", [11, 17, "scalar", "scopes", false, "scopes"], [11, 25, "list", [11, 26, "scalar", "development", false, "development"]]]], [13, 7, "map", [13, 7, "scalar", "effect", false, "effect"], [13, 15, "map", [13, 17, "scalar", "critical", false, "critical"], [13, 27, "scalar", "deny", false, "deny"], [13, 33, "scalar", "high", false, "high"], [13, 39, "scalar", "deny", false, "deny"], [13, 45, "scalar", "moderate", false, "moderate"], [13, 55, "scalar", "warn", false, "warn"], [13, 61, "scalar", "low", false, "low"], [13, 66, "scalar", "note", false, "note"], [13, 72, "scalar", "unknown", false, "unknown"], [13, 81, "scalar", "deny", false, "deny"]], [14, 7, "scalar", "match", false, "match"], [14, 14, "map", [14, 16, "scalar", "ecosystems", false, "ecosystems"], [14, 28, "list", [14, 29, "scalar", "npm", false, "npm"], [14, 34, "scalar", "pypi", false, "pypi"]], [14, 41, "scalar", "scopes", false, "scopes"], [14, 49, "list", [14, 50, "scalar", "development", false, "development"]]], [15, 7, "scalar", "gates", false, "gates"], [15, 14, "list", [15, 15, "scalar", "review", false, "review"], [15, 23, "scalar", "merge", false, "merge"]]], [16, 7, "map", [16, 7, "scalar", "effect", false, "effect"], [16, 15, "scalar", "note", false, "note"], [17, 7, "scalar", "match", false, "match"], [17, 14, "map", [17, 16, "scalar", "ecosystems", false, "ecosystems"], [17, 28, "list", [17, 29, "scalar", "npm", false, "npm"], [17, 34, "scalar", "pypi", false, "pypi"]], [17, 41, "scalar", "scopes", false, "scopes"], [17, 49, "list", [17, 50, "scalar", "development", false, "development"]]], [18, 7, "scalar", "gates", false, "gates"], [18, 14, "list", [18, 15, "scalar", "publish", false, "publish"], [18, 24, "scalar", "audit", false, "audit"]]], [20, 7, "map", [20, 7, "scalar", "effect", false, "effect"], [20, 15, "map", [20, 17, "scalar", "critical", false, "critical"], [20, 27, "scalar", "deny", false, "deny"], [20, 33, "scalar", "high", false, "high"], [20, 39, "scalar", "deny", false, "deny"], [20, 45, "scalar", "moderate", false, "moderate"], [20, 55, "scalar", "warn", false, "warn"], [20, 61, "scalar", "low", false, "low"], [20, 66, "scalar", "note", false, "note"], [20, 72, "scalar", "unknown", false, "unknown"], [20, 81, "scalar", "deny", false, "deny"]], [21, 7, "scalar", "match", false, "match"], [21, 14, "map", [21, 16, "scalar", "ecosystems", false, "ecosystems"], [21, 28, "list", [21, 29, "scalar", "github-actions", false, "github-actions"]]], [22, 7, "scalar", "unavailable", false, "unavailable"], [22, 20, "scalar", "warn", false, "warn"], [23, 7, "scalar", "gates", false, "gates"], [23, 14, "list", [23, 15, "scalar", "review", false, "review"], [23, 23, "scalar", "audit", false, "audit"]]], [24, 7, "map", [24, 7, "scalar", "effect", false, "effect"], [24, 15, "map", [24, 17, "scalar", "critical", false, "critical"], [24, 27, "scalar", "deny", false, "deny"], [24, 33, "scalar", "high", false, "high"], [24, 39, "scalar", "deny", false, "deny"], [24, 45, "scalar", "moderate", false, "moderate"], [24, 55, "scalar", "warn", false, "warn"], [24, 61, "scalar", "low", false, "low"], [24, 66, "scalar", "note", false, "note"], [24, 72, "scalar", "unknown", false, "unknown"], [24, 81, "scalar", "deny", false, "deny"]], [25, 7, "scalar", "match", false, "match"], [25, 14, "map", [25, 16, "scalar", "ecosystems", false, "ecosystems"], [25, 28, "list", [25, 29, "scalar", "github-actions", false, "github-actions"]]], [26, 7, "scalar", "gates", false, "gates"], [26, 14, "list", [26, 15, "scalar", "merge", false, "merge"], [26, 22, "scalar", "publish", false, "publish"]]]], [29, 3, "scalar", "sources", false, "sources"], [30, 5, "list", [30, 7, "map", [30, 9, "scalar", "registries", false, "registries"], [30, 21, "list", [30, 22, "scalar", "npm", false, "npm"], [30, 27, "scalar", "pypi", false, "pypi"]], [30, 34, "scalar", "git", false, "git"], [30, 39, "scalar", "deny", false, "deny"], [30, 45, "scalar", "url", false, "url"], [30, 50, "scalar", "deny", false, "deny"], [30, 56, "scalar", "except", false, "except"], [30, 64, "map", [30, 66, "scalar", "scopes", false, "scopes"], [30, 74, "list", [30, 75, "scalar", "development", false, "development"]]]], [31, 7, "map", [31, 9, "scalar", "registries", false, "registries"], [31, 21, "list", [31, 22, "scalar", "npm", false, "npm"], [31, 27, "scalar", "pypi", false, "pypi"]], [31, 34, "scalar", "git", false, "git"], [31, 39, "scalar", "warn", false, "warn"], [31, 45, "scalar", "url", false, "url"], [31, 50, "scalar", "deny", false, "deny"], [31, 56, "scalar", "match", false, "match"], [31, 63, "map", [31, 65, "scalar", "scopes", false, "scopes"], [31, 73, "list", [31, 74, "scalar", "development", false, "development"]]]]], [34, 3, "scalar", "integrity", false, "integrity"], [35, 5, "list", [35, 7, "map", [35, 9, "scalar", "effect", false, "effect"], [35, 17, "scalar", "deny", false, "deny"], [35, 23, "scalar", "missing", false, "missing"], [35, 32, "scalar", "warn", false, "warn"], [35, 38, "scalar", "weak", false, "weak"], [35, 44, "scalar", "warn", false, "warn"], [35, 50, "scalar", "except", false, "except"], [35, 58, "map", [35, 60, "scalar", "scopes", false, "scopes"], [35, 68, "list", [35, 69, "scalar", "development", false, "development"]]]], [36, 7, "map", [36, 9, "scalar", "effect", false, "effect"], [36, 17, "scalar", "deny", false, "deny"], [36, 23, "scalar", "missing", false, "missing"], [36, 32, "scalar", "note", false, "note"], [36, 38, "scalar", "weak", false, "weak"], [36, 44, "scalar", "note", false, "note"], [36, 50, "scalar", "match", false, "match"], [36, 57, "map", [36, 59, "scalar", "scopes", false, "scopes"], [36, 67, "list", [36, 68, "scalar", "development", false, "development"]]], [36, 84, "scalar", "gates", false, "gates"], [36, 91, "list", [36, 92, "scalar", "publish", false, "publish"], [36, 101, "scalar", "audit", false, "audit"]]], [37, 7, "map", [37, 9, "scalar", "effect", false, "effect"], [37, 17, "scalar", "deny", false, "deny"], [37, 23, "scalar", "missing", false, "missing"], [37, 32, "scalar", "warn", false, "warn"], [37, 38, "scalar", "weak", false, "weak"], [37, 44, "scalar", "warn", false, "warn"], [37, 50, "scalar", "match", false, "match"], [37, 57, "map", [37, 59, "scalar", "scopes", false, "scopes"], [37, 67, "list", [37, 68, "scalar", "development", false, "development"]]], [37, 84, "scalar", "gates", false, "gates"], [37, 91, "list", [37, 92, "scalar", "review", false, "review"], [37, 100, "scalar", "merge", false, "merge"]]]], [40, 3, "scalar", "install-scripts", false, "install-scripts"], [41, 5, "list", [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "hold", false, "hold"], [41, 23, "scalar", "unknown", false, "unknown"], [41, 32, "scalar", "note", false, "note"], [41, 38, "scalar", "except", false, "except"], [41, 46, "map", [41, 48, "scalar", "scopes", false, "scopes"], [41, 56, "list", [41, 57, "scalar", "development", false, "development"]]], [41, 73, "scalar", "gates", false, "gates"], [41, 80, "list", [41, 81, "scalar", "review", false, "review"], [41, 89, "scalar", "merge", false, "merge"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "warn", false, "warn"], [42, 23, "scalar", "unknown", false, "unknown"], [42, 32, "scalar", "note", false, "note"], [42, 38, "scalar", "match", false, "match"], [42, 45, "map", [42, 47, "scalar", "scopes", false, "scopes"], [42, 55, "list", [42, 56, "scalar", "development", false, "development"]]], [42, 72, "scalar", "gates", false, "gates"], [42, 79, "list", [42, 80, "scalar", "review", false, "review"]]], [43, 7, "map", [43, 9, "scalar", "effect", false, "effect"], [43, 17, "scalar", "hold", false, "hold"], [43, 23, "scalar", "unknown", false, "unknown"], [43, 32, "scalar", "note", false, "note"], [43, 38, "scalar", "match", false, "match"], [43, 45, "map", [43, 47, "scalar", "scopes", false, "scopes"], [43, 55, "list", [43, 56, "scalar", "development", false, "development"]]], [43, 72, "scalar", "gates", false, "gates"], [43, 79, "list", [43, 80, "scalar", "merge", false, "merge"]]], [44, 7, "map", [44, 9, "scalar", "effect", false, "effect"], [44, 17, "scalar", "note", false, "note"], [44, 23, "scalar", "gates", false, "gates"], [44, 30, "list", [44, 31, "scalar", "publish", false, "publish"], [44, 40, "scalar", "audit", false, "audit"]]]]], [47, 1, "scalar", "publish", false, "publish"], [47, 10, "map", [47, 12, "scalar", "npm", false, "npm"], [47, 17, "scalar", "false", false, false], [47, 24, "scalar", "pypi", false, "pypi"], [47, 30, "scalar", "false", false, false]]],
    'audit-only': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [7, 1, "scalar", "mode", false, "mode"], [7, 7, "scalar", "report", false, "report"]],
    'library': () => [6, 1, "map", [6, 1, "scalar", "version", false, "version"], [6, 10, "scalar", "1", false, 1], [7, 1, "scalar", "extends", false, "extends"], [7, 10, "scalar", "lockgate:recommended", false, "lockgate:recommended"], [9, 1, "scalar", "rules", false, "rules"], [10, 3, "map", [10, 3, "scalar", "known-advisories", false, "known-advisories"], [12, 5, "list", [12, 7, "map", [12, 7, "scalar", "effect", false, "effect"], [12, 15, "map", [12, 17, "scalar", "critical", false, "critical"], [12, 27, "scalar", "deny", false, "deny"], [12, 33, "scalar", "high", false, "high"], [12, 39, "scalar", "deny", false, "deny"], [12, 45, "scalar", "moderate", false, "moderate"], [12, 55, "scalar", "warn", false, "warn"], [12, 61, "scalar", "low", false, "low"], [12, 66, "scalar", "note", false, "note"], [12, 72, "scalar", "unknown", false, "unknown"], [12, 81, "scalar", "deny", false, "deny"]], [13, 7, "scalar", "except", false, "except"], [13, 15, "map", [13, 17, "scalar", "ecosystems", false, "ecosystems"], [13, 29, "list", [13, 30, "scalar", "github-actions", false, "github-actions"]]], [14, 7, "scalar", "gates", false, "gates"], [14, 14, "list", [14, 15, "scalar", "review", false, "review"], [14, 23, "scalar", "merge", false, "merge"]]], [16, 7, "map", [16, 7, "scalar", "effect", false, "effect"], [16, 15, "map", [16, 17, "scalar", "critical", false, "critical"], [16, 27, "scalar", "deny", false, "deny"], [16, 33, "scalar", "high", false, "high"], [16, 39, "scalar", "deny", false, "deny"], [16, 45, "scalar", "moderate", false, "moderate"], [16, 55, "scalar", "warn", false, "warn"], [16, 61, "scalar", "low", false, "low"], [16, 66, "scalar", "note", false, "note"], [16, 72, "scalar", "unknown", false, "unknown"], [16, 81, "scalar", "deny", false, "deny"]], [17, 7, "scalar", "except", false, "except"], [17, 15, "map", [17, 17, "scalar", "scopes", false, "scopes"], [17, 25, "list", [17, 26, "scalar", "development", false, "development"]]], [18, 7, "scalar", "gates", false, "gates"], [18, 14, "list", [18, 15, "scalar", "publish", false, "publish"], [18, 24, "scalar", "audit", false, "audit"]]], [19, 7, "map", [19, 7, "scalar", "effect", false, "effect"], [19, 15, "map", [19, 17, "scalar", "critical", false, "critical"], [19, 27, "scalar", "warn", false, "warn"], [19, 33, "scalar", "high", false, "high"], [19, 39, "scalar", "warn", false, "warn"], [19, 45, "scalar", "moderate", false, "moderate"], [19, 55, "scalar", "note", false, "note"], [19, 61, "scalar", "low", false, "low"], [19, 66, "scalar", "note", false, "note"], [19, 72, "scalar", "unknown", false, "unknown"], [19, 81, "scalar", "warn", false, "warn"]], [20, 7, "scalar", "match", false, "match"], [20, 14, "map", [20, 16, "scalar", "ecosystems", false, "ecosystems"], [20, 28, "list", [20, 29, "scalar", "npm", false, "npm"], [20, 34, "scalar", "pypi", false, "pypi"]], [20, 41, "scalar", "scopes", false, "scopes"], [20, 49, "list", [20, 50, "scalar", "development", false, "development"]]], [21, 7, "scalar", "gates", false, "gates"], [21, 14, "list", [21, 15, "scalar", "publish", false, "publish"], [21, 24, "scalar", "audit", false, "audit"]]], [23, 7, "map", [23, 7, "scalar", "effect", false, "effect"], [23, 15, "map", [23, 17, "scalar", "critical", false, "critical"], [23, 27, "scalar", "deny", false, "deny"], [23, 33, "scalar", "high", false, "high"], [23, 39, "scalar", "deny", false, "deny"], [23, 45, "scalar", "moderate", false, "moderate"], [23, 55, "scalar", "warn", false, "warn"], [23, 61, "scalar", "low", false, "low"], [23, 66, "scalar", "note", false, "note"], [23, 72, "scalar", "unknown", false, "unknown"], [23, 81, "scalar", "deny", false, "deny"]], [24, 7, "scalar", "match", false, "match"], [24, 14, "map", [24, 16, "scalar", "ecosystems", false, "ecosystems"], [24, 28, "list", [24, 29, "scalar", "github-actions", false, "github-actions"]]], [25, 7, "scalar", "unavailable", false, "unavailable"], [25, 20, "scalar", "warn", false, "warn"], [26, 7, "scalar", "gates", false, "gates"], [26, 14, "list", [26, 15, "scalar", "review", false, "review"], [26, 23, "scalar", "audit", false, "audit"]]], [27, 7, "map", [27, 7, "scalar", "effect", false, "effect"], [27, 15, "map", [27, 17, "scalar", "critical", false, "critical"], [27, 27, "scalar", "deny", false, "deny"], [27, 33, "scalar", "high", false, "high"], [27, 39, "scalar", "deny", false, "deny"], [27, 45, "scalar", "moderate", false, "moderate"], [27, 55, "scalar", "warn", false, "warn"], [27, 61, "scalar", "low", false, "low"], [27, 66, "scalar", "note", false, "note"], [27, 72, "scalar", "unknown", false, "unknown"], [27, 81, "scalar", "deny", false, "deny"]], [28, 7, "scalar", "match", false, "match"], [28, 14, "map", [28, 16, "scalar", "ecosystems", false, "ecosystems"], [28, 28, "list", [28, 29, "scalar", "github-actions", false, "github-actions"]]], [29, 7, "scalar", "gates", false, "gates"], [29, 14, "list", [29, 15, "scalar", "merge", false, "merge"], [29, 22, "scalar", "publish", false, "publish"]]]], [32, 3, "scalar", "sources", false, "sources"], [33, 5, "list", [33, 7, "map", [33, 9, "scalar", "registries", false, "registries"], [33, 21, "list", [33, 22, "scalar", "npm", false, "npm"], [33, 27, "scalar", "pypi", false, "pypi"]], [33, 34, "scalar", "git", false, "git"], [33, 39, "scalar", "deny", false, "deny"], [33, 45, "scalar", "url", false, "url"], [33, 50, "scalar", "deny", false, "deny"], [33, 56, "scalar", "except", false, "except"], [33, 64, "map", [33, 66, "scalar", "scopes", false, "scopes"], [33, 74, "list", [33, 75, "scalar", "development", false, "development"]]], [33, 91, "scalar", "gates", false, "gates"], [33, 98, "list", [33, 99, "scalar", "publish", false, "publish"]]], [34, 7, "map", [34, 9, "scalar", "registries", false, "registries"], [34, 21, "list", [34, 22, "scalar", "npm", false, "npm"], [34, 27, "scalar", "pypi", false, "pypi"]], [34, 34, "scalar", "git", false, "git"], [34, 39, "scalar", "note", false, "note"], [34, 45, "scalar", "url", false, "url"], [34, 50, "scalar", "deny", false, "deny"], [34, 56, "scalar", "match", false, "match"], [34, 63, "map", [34, 65, "scalar", "scopes", false, "scopes"], [34, 73, "list", [34, 74, "scalar", "development", false, "development"]]], [34, 90, "scalar", "gates", false, "gates"], [34, 97, "list", [34, 98, "scalar", "publish", false, "publish"]]], [35, 7, "map", [35, 9, "scalar", "registries", false, "registries"], [35, 21, "list", [35, 22, "scalar", "npm", false, "npm"], [35, 27, "scalar", "pypi", false, "pypi"]], [35, 34, "scalar", "git", false, "git"], [35, 39, "scalar", "warn", false, "warn"], [35, 45, "scalar", "url", false, "url"], [35, 50, "scalar", "deny", false, "deny"], [35, 56, "scalar", "gates", false, "gates"], [35, 63, "list", [35, 64, "scalar", "review", false, "review"], [35, 72, "scalar", "merge", false, "merge"], [35, 79, "scalar", "audit", false, "audit"]]]], [38, 3, "scalar", "install-scripts", false, "install-scripts"], [39, 5, "list", [39, 7, "map", [39, 9, "scalar", "effect", false, "effect"], [39, 17, "scalar", "deny", false, "deny"], [39, 23, "scalar", "unknown", false, "unknown"], [39, 32, "scalar", "warn", false, "warn"], [39, 38, "scalar", "except", false, "except"], [39, 46, "map", [39, 48, "scalar", "scopes", false, "scopes"], [39, 56, "list", [39, 57, "scalar", "development", false, "development"]]], [39, 73, "scalar", "gates", false, "gates"], [39, 80, "list", [39, 81, "scalar", "publish", false, "publish"]]], [40, 7, "map", [40, 9, "scalar", "effect", false, "effect"], [40, 17, "scalar", "note", false, "note"], [40, 23, "scalar", "match", false, "match"], [40, 30, "map", [40, 32, "scalar", "scopes", false, "scopes"], [40, 40, "list", [40, 41, "scalar", "development", false, "development"]]], [40, 57, "scalar", "gates", false, "gates"], [40, 64, "list", [40, 65, "scalar", "publish", false, "publish"]]], [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "warn", false, "warn"], [41, 23, "scalar", "unknown", false, "unknown"], [41, 32, "scalar", "note", false, "note"], [41, 38, "scalar", "except", false, "except"], [41, 46, "map", [41, 48, "scalar", "scopes", false, "scopes"], [41, 56, "list", [41, 57, "scalar", "development", false, "development"]]], [41, 73, "scalar", "gates", false, "gates"], [41, 80, "list", [41, 81, "scalar", "review", false, "review"], [41, 89, "scalar", "audit", false, "audit"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "note", false, "note"], [42, 23, "scalar", "match", false, "match"], [42, 30, "map", [42, 32, "scalar", "scopes", false, "scopes"], [42, 40, "list", [42, 41, "scalar", "development", false, "development"]]], [42, 57, "scalar", "gates", false, "gates"], [42, 64, "list", [42, 65, "scalar", "review", false, "review"], [42, 73, "scalar", "audit", false, "audit"]]], [43, 7, "map", [43, 9, "scalar", "effect", false, "effect"], [43, 17, "scalar", "hold", false, "hold"], [43, 23, "scalar", "unknown", false, "unknown"], [43, 32, "scalar", "note", false, "note"], [43, 38, "scalar", "gates", false, "gates"], [43, 45, "list", [43, 46, "scalar", "merge", false, "merge"]]]], [47, 3, "scalar", "licenses", false, "licenses"], [48, 5, "map", [48, 5, "scalar", "effect", false, "effect"], [48, 13, "scalar", "warn", false, "warn"], [49, 5, "scalar", "unknown", false, "unknown"], [49, 14, "scalar", "note", false, "note"], [50, 5, "scalar", "except", false, "except"], [50, 13, "map", [50, 15, "scalar", "scopes", false, "scopes"], [50, 23, "list", [50, 24, "scalar", "development", false, "development"]]], [51, 5, "scalar", "allow", false, "allow"], [52, 7, "list", [52, 9, "scalar", "0BSD", false, "0BSD"], [53, 9, "scalar", "Apache-2.0", false, "Apache-2.0"], [54, 9, "scalar", "BlueOak-1.0.0", false, "BlueOak-1.0.0"], [55, 9, "scalar", "BSD-2-Clause", false, "BSD-2-Clause"], [56, 9, "scalar", "BSD-3-Clause", false, "BSD-3-Clause"], [57, 9, "scalar", "CC-BY-3.0", false, "CC-BY-3.0"], [58, 9, "scalar", "CC-BY-4.0", false, "CC-BY-4.0"], [59, 9, "scalar", "CC0-1.0", false, "CC0-1.0"], [60, 9, "scalar", "ISC", false, "ISC"], [61, 9, "scalar", "MIT", false, "MIT"], [62, 9, "scalar", "MIT-0", false, "MIT-0"], [63, 9, "scalar", "MPL-2.0", false, "MPL-2.0"], [64, 9, "scalar", "PSF-2.0", false, "PSF-2.0"], [65, 9, "scalar", "Python-2.0", false, "Python-2.0"], [66, 9, "scalar", "Unlicense", false, "Unlicense"], [67, 9, "scalar", "Zlib", false, "Zlib"]]]]],
    'recommended': () => [7, 1, "map", [7, 1, "scalar", "version", false, "version"], [7, 10, "scalar", "1", false, 1], [8, 1, "scalar", "extends", false, "extends"], [8, 10, "list"], [10, 1, "scalar", "rules", false, "rules"], [12, 3, "map", [12, 3, "scalar", "known-advisories", false, "known-advisories"], [13, 5, "list", [13, 7, "map", [13, 7, "scalar", "effect", false, "effect"], [13, 15, "map", [13, 17, "scalar", "critical", false, "critical"], [13, 27, "scalar", "deny", false, "deny"], [13, 33, "scalar", "high", false, "high"], [13, 39, "scalar", "deny", false, "deny"], [13, 45, "scalar", "moderate", false, "moderate"], [13, 55, "scalar", "warn", false, "warn"], [13, 61, "scalar", "low", false, "low"], [13, 66, "scalar", "note", false, "note"], [13, 72, "scalar", "unknown", false, "unknown"], [13, 81, "scalar", "deny", false, "deny"]], [14, 7, "scalar", "except", false, "except"], [14, 15, "map", [14, 17, "scalar", "ecosystems", false, "ecosystems"], [14, 29, "list", [14, 30, "scalar", "github-actions", false, "github-actions"]]]], [17, 7, "map", [17, 7, "scalar", "effect", false, "effect"], [17, 15, "map", [17, 17, "scalar", "critical", false, "critical"], [17, 27, "scalar", "deny", false, "deny"], [17, 33, "scalar", "high", false, "high"], [17, 39, "scalar", "deny", false, "deny"], [17, 45, "scalar", "moderate", false, "moderate"], [17, 55, "scalar", "warn", false, "warn"], [17, 61, "scalar", "low", false, "low"], [17, 66, "scalar", "note", false, "note"], [17, 72, "scalar", "unknown", false, "unknown"], [17, 81, "scalar", "deny", false, "deny"]], [18, 7, "scalar", "match", false, "match"], [18, 14, "map", [18, 16, "scalar", "ecosystems", false, "ecosystems"], [18, 28, "list", [18, 29, "scalar", "github-actions", false, "github-actions"]]], [19, 7, "scalar", "unavailable", false, "unavailable"], [19, 20, "scalar", "warn", false, "warn"], [20, 7, "scalar", "gates", false, "gates"], [20, 14, "list", [20, 15, "scalar", "review", false, "review"], [20, 23, "scalar", "audit", false, "audit"]]], [21, 7, "map", [21, 7, "scalar", "effect", false, "effect"], [21, 15, "map", [21, 17, "scalar", "critical", false, "critical"], [21, 27, "scalar", "deny", false, "deny"], [21, 33, "scalar", "high", false, "high"], [21, 39, "scalar", "deny", false, "deny"], [21, 45, "scalar", "moderate", false, "moderate"], [21, 55, "scalar", "warn", false, "warn"], [21, 61, "scalar", "low", false, "low"], [21, 66, "scalar", "note", false, "note"], [21, 72, "scalar", "unknown", false, "unknown"], [21, 81, "scalar", "deny", false, "deny"]], [22, 7, "scalar", "match", false, "match"], [22, 14, "map", [22, 16, "scalar", "ecosystems", false, "ecosystems"], [22, 28, "list", [22, 29, "scalar", "github-actions", false, "github-actions"]]], [23, 7, "scalar", "gates", false, "gates"], [23, 14, "list", [23, 15, "scalar", "merge", false, "merge"], [23, 22, "scalar", "publish", false, "publish"]]]], [26, 3, "scalar", "malware", false, "malware"], [26, 12, "map", [26, 14, "scalar", "effect", false, "effect"], [26, 22, "scalar", "deny", false, "deny"], [26, 28, "scalar", "locked", false, "locked"], [26, 36, "scalar", "true", false, true]], [30, 3, "scalar", "sources", false, "sources"], [30, 12, "map", [30, 14, "scalar", "registries", false, "registries"], [30, 26, "list", [30, 27, "scalar", "npm", false, "npm"], [30, 32, "scalar", "pypi", false, "pypi"]], [30, 39, "scalar", "git", false, "git"], [30, 44, "scalar", "warn", false, "warn"], [30, 50, "scalar", "url", false, "url"], [30, 55, "scalar", "deny", false, "deny"]], [34, 3, "scalar", "integrity", false, "integrity"], [35, 5, "list", [35, 7, "map", [35, 9, "scalar", "effect", false, "effect"], [35, 17, "scalar", "deny", false, "deny"], [35, 23, "scalar", "missing", false, "missing"], [35, 32, "scalar", "note", false, "note"], [35, 38, "scalar", "weak", false, "weak"], [35, 44, "scalar", "note", false, "note"], [35, 50, "scalar", "gates", false, "gates"], [35, 57, "list", [35, 58, "scalar", "publish", false, "publish"], [35, 67, "scalar", "audit", false, "audit"]]], [36, 7, "map", [36, 9, "scalar", "effect", false, "effect"], [36, 17, "scalar", "deny", false, "deny"], [36, 23, "scalar", "missing", false, "missing"], [36, 32, "scalar", "warn", false, "warn"], [36, 38, "scalar", "weak", false, "weak"], [36, 44, "scalar", "warn", false, "warn"], [36, 50, "scalar", "gates", false, "gates"], [36, 57, "list", [36, 58, "scalar", "review", false, "review"], [36, 66, "scalar", "merge", false, "merge"]]]], [40, 3, "scalar", "lockfile", false, "lockfile"], [41, 5, "list", [41, 7, "map", [41, 9, "scalar", "effect", false, "effect"], [41, 17, "scalar", "deny", false, "deny"], [41, 23, "scalar", "apart", false, "apart"], [41, 30, "scalar", "note", false, "note"], [41, 36, "scalar", "gates", false, "gates"], [41, 43, "list", [41, 44, "scalar", "publish", false, "publish"], [41, 53, "scalar", "audit", false, "audit"]]], [42, 7, "map", [42, 9, "scalar", "effect", false, "effect"], [42, 17, "scalar", "deny", false, "deny"], [42, 23, "scalar", "apart", false, "apart"], [42, 30, "scalar", "warn", false, "warn"], [42, 36, "scalar", "gates", false, "gates"], [42, 43, "list", [42, 44, "scalar", "review", false, "review"], [42, 52, "scalar", "merge", false, "merge"]]]], [46, 3, "scalar", "install-scripts", false, "install-scripts"], [47, 5, "list", [47, 7, "map", [47, 9, "scalar", "effect", false, "effect"], [47, 17, "scalar", "note", false, "note"], [47, 23, "scalar", "gates", false, "gates"], [47, 30, "list", [47, 31, "scalar", "publish", false, "publish"], [47, 40, "scalar", "audit", false, "audit"]]], [48, 7, "map", [48, 9, "scalar", "effect", false, "effect"], [48, 17, "scalar", "warn", false, "warn"], [48, 23, "scalar", "gates", false, "gates"], [48, 30, "list", [48, 31, "scalar", "review", false, "review"]], [48, 40, "scalar", "unknown", false, "unknown"], [48, 49, "scalar", "note", false, "note"]], [49, 7, "map", [49, 9, "scalar", "effect", false, "effect"], [49, 17, "scalar", "hold", false, "hold"], [49, 23, "scalar", "gates", false, "gates"], [49, 30, "list", [49, 31, "scalar", "merge", false, "merge"]], [49, 39, "scalar", "unknown", false, "unknown"], [49, 48, "scalar", "note", false, "note"]]], [52, 3, "scalar", "waivers", false, "waivers"], [52, 12, "map", [52, 14, "scalar", "effect", false, "effect"], [52, 22, "scalar", "warn", false, "warn"], [52, 28, "scalar", "soon", false, "soon"], [52, 34, "scalar", "14d", false, "14d"]], [55, 3, "scalar", "update-author", false, "update-author"], [55, 18, "scalar", "deny", false, "deny"], [56, 3, "scalar", "update-scope", false, "update-scope"], [56, 17, "scalar", "deny", false, "deny"], [57, 3, "scalar", "update-level", false, "update-level"], [57, 17, "scalar", "hold", false, "hold"], [58, 3, "scalar", "checks", false, "checks"], [58, 11, "scalar", "deny", false, "deny"], [62, 3, "scalar", "release-source", false, "release-source"], [62, 19, "map", [62, 21, "scalar", "effect", false, "effect"], [62, 29, "scalar", "deny", false, "deny"], [62, 35, "scalar", "unprotected-tag", false, "unprotected-tag"], [62, 52, "scalar", "warn", false, "warn"]], [65, 3, "scalar", "artifact-contents", false, "artifact-contents"], [65, 22, "map", [65, 24, "scalar", "effect", false, "effect"], [65, 32, "scalar", "deny", false, "deny"], [65, 38, "scalar", "unmeant", false, "unmeant"], [65, 47, "scalar", "warn", false, "warn"]]]],
    'strict': () => [5, 1, "map", [5, 1, "scalar", "version", false, "version"], [5, 10, "scalar", "1", false, 1], [6, 1, "scalar", "extends", false, "extends"], [6, 10, "list"], [8, 1, "scalar", "rules", false, "rules"], [9, 3, "map", [9, 3, "scalar", "known-advisories", false, "known-advisories"], [10, 5, "map", [10, 5, "scalar", "effect", false, "effect"], [10, 13, "map", [10, 15, "scalar", "critical", false, "critical"], [10, 25, "scalar", "deny", false, "deny"], [10, 31, "scalar", "high", false, "high"], [10, 37, "scalar", "deny", false, "deny"], [10, 43, "scalar", "moderate", false, "moderate"], [10, 53, "scalar", "deny", false, "deny"], [10, 59, "scalar", "low", false, "low"], [10, 64, "scalar", "warn", false, "warn"], [10, 70, "scalar", "unknown", false, "unknown"], [10, 79, "scalar", "deny", false, "deny"]]], [12, 3, "scalar", "malware", false, "malware"], [12, 12, "map", [12, 14, "scalar", "effect", false, "effect"], [12, 22, "scalar", "deny", false, "deny"], [12, 28, "scalar", "locked", false, "locked"], [12, 36, "scalar", "true", false, true]], [15, 3, "scalar", "licenses", false, "licenses"], [16, 5, "map", [16, 5, "scalar", "allow", false, "allow"], [17, 7, "list", [17, 9, "scalar", "0BSD", false, "0BSD"], [18, 9, "scalar", "Apache-2.0", false, "Apache-2.0"], [19, 9, "scalar", "BlueOak-1.0.0", false, "BlueOak-1.0.0"], [20, 9, "scalar", "BSD-2-Clause", false, "BSD-2-Clause"], [21, 9, "scalar", "BSD-3-Clause", false, "BSD-3-Clause"], [22, 9, "scalar", "CC-BY-3.0", false, "CC-BY-3.0"], [23, 9, "scalar", "CC-BY-4.0", false, "CC-BY-4.0"], [24, 9, "scalar", "CC0-1.0", false, "CC0-1.0"], [25, 9, "scalar", "ISC", false, "ISC"], [26, 9, "scalar", "MIT", false, "MIT"], [27, 9, "scalar", "MIT-0", false, "MIT-0"], [28, 9, "scalar", "PSF-2.0", false, "PSF-2.0"], [29, 9, "scalar", "Python-2.0", false, "Python-2.0"], [30, 9, "scalar", "Unlicense", false, "Unlicense"], [31, 9, "scalar", "Zlib", false, "Zlib"]], [32, 5, "scalar", "unknown", false, "unknown"], [32, 14, "scalar", "deny", false, "deny"]], [35, 3, "scalar", "sources", false, "sources"], [35, 12, "map", [35, 14, "scalar", "registries", false, "registries"], [35, 26, "list", [35, 27, "scalar", "npm", false, "npm"], [35, 32, "scalar", "pypi", false, "pypi"]], [35, 39, "scalar", "git", false, "git"], [35, 44, "scalar", "deny", false, "deny"], [35, 50, "scalar", "url", false, "url"], [35, 55, "scalar", "deny", false, "deny"]], [37, 3, "scalar", "integrity", false, "integrity"], [37, 14, "map", [37, 16, "scalar", "effect", false, "effect"], [37, 24, "scalar", "deny", false, "deny"], [37, 30, "scalar", "missing", false, "missing"], [37, 39, "scalar", "deny", false, "deny"], [37, 45, "scalar", "weak", false, "weak"], [37, 51, "scalar", "deny", false, "deny"]], [39, 3, "scalar", "lockfile", false, "lockfile"], [39, 13, "map", [39, 15, "scalar", "effect", false, "effect"], [39, 23, "scalar", "deny", false, "deny"], [39, 29, "scalar", "apart", false, "apart"], [39, 36, "scalar", "deny", false, "deny"]], [42, 3, "scalar", "install-scripts", false, "install-scripts"], [42, 20, "map", [42, 22, "scalar", "effect", false, "effect"], [42, 30, "scalar", "deny", false, "deny"], [42, 36, "scalar", "unknown", false, "unknown"], [42, 45, "scalar", "deny", false, "deny"]], [44, 3, "scalar", "waivers", false, "waivers"], [44, 12, "map", [44, 14, "scalar", "effect", false, "effect"], [44, 22, "scalar", "warn", false, "warn"], [44, 28, "scalar", "expired", false, "expired"], [44, 37, "scalar", "deny", false, "deny"], [44, 43, "scalar", "soon", false, "soon"], [44, 49, "scalar", "30d", false, "30d"]], [46, 3, "scalar", "update-author", false, "update-author"], [46, 18, "scalar", "deny", false, "deny"], [47, 3, "scalar", "update-scope", false, "update-scope"], [47, 17, "scalar", "deny", false, "deny"], [48, 3, "scalar", "update-level", false, "update-level"], [48, 17, "scalar", "hold", false, "hold"], [49, 3, "scalar", "checks", false, "checks"], [49, 11, "scalar", "deny", false, "deny"], [51, 3, "scalar", "release-source", false, "release-source"], [51, 19, "map", [51, 21, "scalar", "effect", false, "effect"], [51, 29, "scalar", "deny", false, "deny"], [51, 35, "scalar", "unprotected-tag", false, "unprotected-tag"], [51, 52, "scalar", "deny", false, "deny"]], [53, 3, "scalar", "artifact-contents", false, "artifact-contents"], [53, 22, "map", [53, 24, "scalar", "effect", false, "effect"], [53, 32, "scalar", "deny", false, "deny"], [53, 38, "scalar", "unmeant", false, "unmeant"], [53, 47, "scalar", "deny", false, "deny"]]], [56, 1, "scalar", "advisories", false, "advisories"], [56, 13, "map", [56, 15, "scalar", "max-age", false, "max-age"], [56, 24, "scalar", "7d", false, "7d"]]],
};


/***/ }),

/***/ 4072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ corrected),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const MAX_LENGTH = 100;
/**
 * The line to write in place of a value, a key, or an item of a list: `gates: [review, merge]`. `text` is
 * YAML. Null where the line would be too long to read: then the remedy has to do.
 */
function corrected(node, text) {
    const { parent, step } = node;
    // A line of that many values is never short, and a list of mistakes asks for it once for each.
    if (parent?.kind === 'list' && parent.items.length > MAX_LENGTH)
        return null;
    const instead = new Map([[node, text]]);
    if (parent === null)
        return short(text);
    if (parent.kind === 'list') {
        const list = flow(parent, instead);
        return short(typeof parent.step === 'string' && parent.parent?.kind === 'map' ? `${plain(parent.step)}: ${list}` : list);
    }
    if (step !== '?')
        return short(`${plain(String(step))}: ${text}`);
    const entry = parent.kind === 'map' && node.kind === 'scalar' ? parent.entries.get(node.text) : undefined;
    const value = entry?.key === node ? flow(entry.value, instead) : null;
    return (value === null ? null : short(`${text}: ${value}`)) ?? short(`${text}: …`);
}
const short = (line) => (line.length > MAX_LENGTH || /[\p{Cc}\p{Cf}]/u.test(line) ? null : line);
/** A value in one line. */
function flow(node, instead) {
    const other = instead.get(node);
    if (other !== undefined)
        return other;
    if (node.kind === 'list')
        return `[${node.items.map((item) => flow(item, instead)).join(', ')}]`;
    if (node.kind === 'map') {
        const entries = [...node.entries.values()].map(({ key, value }) => `${plain(key.text)}: ${flow(value, instead)}`);
        return `{${entries.join(', ')}}`;
    }
    return node.kind === 'scalar' && (!node.quoted || node.text !== '') ? written(node) : '""';
}
const written = ({ quoted, text }) => (quoted ? JSON.stringify(text) : plain(text));
/** Text as it stands where YAML takes it so, quoted where not. */
const plain = (text) => /^[\w.<>=^~/$][\w.<>=^~/$+ -]*$/.test(text) && text.trim() === text ? text : JSON.stringify(text);


/***/ }),

/***/ 5780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
const MAX_PATH = 120;
/** Where a value stands in its document: `rules.licenses.allow[2]`. */
function pathOf(node) {
    let path = '';
    for (let at = node; at.parent !== null && path.length < MAX_PATH; at = at.parent) {
        const step = typeof at.step === 'number' ? `[${at.step}]` : `.${at.step}`;
        path = step + path;
    }
    return path.replace(/^\./, '');
}
/** The text of every scalar of a document, keys too: whatever of it turns out to be a glob or a pattern. */
function* textsOf(node) {
    if (node.kind === 'scalar')
        yield node.text;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* textsOf(item);
    else if (node.kind === 'map') {
        for (const { key, value } of node.entries.values()) {
            yield key.text;
            yield* textsOf(value);
        }
    }
}


/***/ }),

/***/ 2383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
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
var policy = __webpack_require__(2582);
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
var package_patterns = __webpack_require__(6002);
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
var lock_tools = __webpack_require__(4869);
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
var decoded = __webpack_require__(6016);
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
var domain_package = __webpack_require__(818);
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

// EXTERNAL MODULE: ./build/src/domain/fix.js
var domain_fix = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/domain/way.js
var domain_way = __webpack_require__(9949);
;// CONCATENATED MODULE: ./build/src/rules/support/fixes.js





/** What ends an advisory: one sentence without its first word and its full stop; null: no version is known that does. */
function updateText(facts, { one, advisory }) {
    const fix = (0,domain_fix/* fixOf */.B)(facts, one, advisory);
    if (fix === null)
        return null;
    const { version, leaves } = fix;
    const to = `to ${(0,errors/* quote */.hD)(version)} or later${leavesText(leaves)}`;
    if (one.ecosystem === 'github-actions')
        return `${to}${actionText(one)}`;
    const [way, ...others] = (0,domain_way/* waysTo */.Og)(facts.graph, one, version, facts.versions[one.ecosystem]);
    if (way === undefined)
        return to;
    const shorter = way.within === false ? (0,domain_way/* fixWithin */.lJ)(facts, one, advisory) : null;
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
    const direct = one.direct ? null : (0,domain_way/* directOf */.d_)(graph, one.purl);
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
var duration = __webpack_require__(4764);
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
var spdx_expression_parse = __webpack_require__(3326);
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

// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(3398);
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

// EXTERNAL MODULE: ./build/src/rules/support/bots.js
var bots = __webpack_require__(8139);
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
    const foreign = list.filter((commit) => !(0,bots/* isAuthor */.ad)(commit.author, author));
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
    const foreign = list.filter((push) => push.type !== 'branch_deletion' && !(0,bots/* isAuthor */.ad)(push.actor, author));
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
        const author = (0,bots/* authorFor */.FS)(pullRequest.author, merge);
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
var version = __webpack_require__(2566);
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
        const author = (0,bots/* authorFor */.FS)(judging.pullRequest.author, judging.merge)?.name ?? null;
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
var day = __webpack_require__(3180);
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


/***/ }),

/***/ 8139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   FS: () => (/* binding */ authorFor),
/* harmony export */   ad: () => (/* binding */ isAuthor)
/* harmony export */ });
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


/***/ })

};
