export const id = 2262;
export const ids = [2262];
export const modules = {

/***/ 63021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson)
/* harmony export */ });
const QUOTE = 34;
const SLASH = 47;
const STAR = 42;
const COMMA = 44;
/**
 * JSON with comments and trailing commas (JSONC) as plain JSON of the same length: what JSON does not have is blanked,
 * line breaks kept, so that every place stays what it was. Anything else is left for JSON.parse to refuse. One pass,
 * linear in the text, without recursion.
 */
function plainJson(text) {
    const blanks = [];
    // A comma that waits for what follows it.
    let comma = -1;
    let last = COMMA;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        switch (code) {
            case 0x20:
            case 0x09:
            case 0x0a:
            case 0x0d:
                continue;
            case QUOTE:
                index = endOfString(text, index);
                comma = -1;
                break;
            case SLASH: {
                const end = endOfComment(text, index);
                // What nothing closes stays, and no JSON can come of it.
                if (end === -1)
                    return blanked(text, blanks);
                blanks.push([index, end]);
                index = end - 1;
                continue;
            }
            case COMMA:
                comma = opensOrParts(last) ? -1 : index;
                break;
            case 0x5d: // ]
            case 0x7d: // }
                if (comma !== -1)
                    blanks.push([comma, comma + 1]);
                comma = -1;
                break;
            default:
                comma = -1;
        }
        last = code;
    }
    return blanked(text, blanks);
}
/** `[,]` and `[1,,]` are no lists of anything: there the comma stays, and makes the text invalid. */
const opensOrParts = (code) => code === 0x5b || code === 0x7b || code === COMMA;
/** Where a string ends: at its first quote that no odd number of backslashes stands before; a string without one ends the text. */
function endOfString(text, from) {
    let end = text.indexOf('"', from + 1);
    while (end !== -1 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end === -1 ? text.length : end;
}
function isEscaped(text, index) {
    let before = index;
    while (text[before - 1] === '\\')
        before -= 1;
    return (index - before) % 2 === 1;
}
/** The end of a comment that starts here; -1 where none does, or one that nothing closes. */
function endOfComment(text, index) {
    const kind = text.charCodeAt(index + 1);
    if (kind === STAR) {
        const end = text.indexOf('*/', index + 2);
        return end === -1 ? -1 : end + 2;
    }
    if (kind !== SLASH)
        return -1;
    const end = text.indexOf('\n', index);
    return end === -1 ? text.length : end;
}
function blanked(text, blanks) {
    if (blanks.length === 0)
        return text;
    const parts = [];
    let kept = 0;
    // A comma is found to be a trailing one only behind the comments that follow it.
    for (const [from, to] of blanks.sort(([a], [b]) => a - b)) {
        parts.push(text.slice(kept, from), to - from === 1 ? ' ' : text.slice(from, to).replace(/[^\r\n]/g, ' '));
        kept = to;
    }
    return parts.join('') + text.slice(kept);
}


/***/ }),

/***/ 46145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ partOfLocked)
/* harmony export */ });
/* harmony import */ var _domain_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69468);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60818);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89053);



/**
 * The graph part of a lockfile with explicit edges. A package's scope is that of the strictest way that
 * leads to it from a project: a way is as lax as its laxest step. What no way leads to counts as run-time
 * use, for nobody says otherwise. Takes time linear in packages and requirements.
 */
function partOfLocked(file, locked) {
    const { ecosystem, packages, projects, problems } = locked;
    const purls = packages.map((one) => (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)(one.ecosystem ?? ecosystem, one.name, one.version));
    const purlAt = (index) => purls[index] ?? '';
    const scopes = scopesOf(locked);
    const direct = new Set(projects.flatMap(({ asks }) => asks.flatMap(({ to, implied }) => (to === null || implied === true ? [] : [to]))));
    return {
        file,
        problems,
        packages: packages.map((one, index) => {
            const { dependencies, ranges } = (0,_domain_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .edgesInOrder */ .E)(one.requires.map(({ to }) => purlAt(to)), one.requires.map(({ range }) => range ?? null));
            return {
                purl: purlAt(index),
                ecosystem: one.ecosystem ?? ecosystem,
                name: one.name,
                version: one.version,
                direct: direct.has(index),
                entry: { ...one.entry, scope: scopes[index] ?? 'runtime' },
                dependencies,
                ranges,
            };
        }),
        projects: projects.map(({ ecosystem: own = ecosystem, name, version, asks }) => ({
            purl: (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)(own, name, version ?? ''),
            ecosystem: own,
            name,
            version,
            file,
            declarations: asks.flatMap(({ name: asked, range, scope, location, mismatch, to, implied }) => implied === true
                ? []
                : [{ name: asked, range, scope, location, mismatch, resolved: to === null ? null : purlAt(to) }]),
            dependencies: inOrder(asks.flatMap(({ to }) => (to === null ? [] : [purlAt(to)]))),
        })),
    };
}
const rank = (scope) => _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW.indexOf(scope);
function scopesOf({ packages, projects }) {
    const ranks = Array.from({ length: packages.length });
    const waiting = _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW.map(() => []);
    const later = (to, way) => {
        if (ranks[to] === undefined)
            waiting[way]?.push(to);
    };
    for (const { asks } of projects)
        for (const { to, scope } of asks)
            if (to !== null)
                later(to, rank(scope));
    packages.forEach(({ told }, index) => {
        if (told !== undefined)
            later(index, rank(told));
    });
    waiting.forEach((queue, way) => {
        // The queue grows while it is walked.
        for (const index of queue) {
            if (ranks[index] !== undefined)
                continue;
            ranks[index] = way;
            const laxer = Math.max(way, rank('optional'));
            for (const { to, optional } of packages[index]?.requires ?? [])
                later(to, optional ? laxer : way);
        }
    });
    return ranks.map((one) => _domain_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW[one ?? 0] ?? 'runtime');
}
/** Each once, in order. */
function inOrder(purls) {
    if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? '')))
        return purls;
    return [...new Set(purls)].sort();
}


/***/ }),

/***/ 52262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ bun_lock)
});

// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/ecosystems/json/jsonc.js
var jsonc = __webpack_require__(63021);
// EXTERNAL MODULE: ./build/src/ecosystems/json/object.js
var object = __webpack_require__(37907);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(46145);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/folder.js
/**
 * A folder of the tree that the keys of a bun.lock describe: `a/@s/b` is what `a` finds as `@s/b` before anything
 * further up. Names are untrusted, so they are keys of Maps and nothing else.
 */
class Folder {
    standing = null;
    above;
    #inside = new Map();
    constructor(above = null) {
        this.above = above;
    }
    /** The folder of a key, made where it is not there yet. */
    at(names) {
        return Folder.#walk(this, names);
    }
    /** What a package in this folder finds under a name: inside, or in the nearest folder above that has it. */
    resolve(name) {
        return Folder.#find(this, name);
    }
    static #walk(start, names) {
        let folder = start;
        for (const name of names) {
            let inside = folder.#inside.get(name);
            if (inside === undefined)
                folder.#inside.set(name, (inside = new Folder(folder)));
            folder = inside;
        }
        return folder;
    }
    static #find(start, name) {
        for (let folder = start; folder !== null; folder = folder.above) {
            const standing = folder.#inside.get(name)?.standing;
            if (standing !== undefined && standing !== null)
                return standing;
        }
        return null;
    }
}
/** The names in a key: `a/@s/b` has two. */
function namesIn(key) {
    const names = [];
    for (let from = 0; from <= key.length;) {
        const slash = key.indexOf('/', from);
        const end = slash !== -1 && key[from] === '@' ? key.indexOf('/', slash + 1) : slash;
        names.push(key.slice(from, end === -1 ? key.length : end));
        if (end === -1)
            break;
        from = end + 1;
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/remedy.js
/** What to do about a lockfile that can't be right: bun writes it anew. */
const REMEDY = 'Remove node_modules and this file, run "bun install" and commit what it writes.';

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/edges.js



/**
 * Joins packages as bun does when it reads the file: what a key's package asks for is the nearest entry of that name,
 * inside the key or further up. Entries that stand for the project or one of its workspaces are no packages.
 */
function join(entries, problems) {
    const root = new Folder();
    const kept = [];
    for (const one of entries) {
        const folder = root.at(one.names);
        const isOwn = one.resolution.kind === 'workspace' || one.resolution.kind === 'root';
        folder.standing = isOwn ? 'own' : kept.length;
        if (!isOwn)
            kept.push({ one, folder });
    }
    const packages = kept.map(({ one, folder }) => {
        // What is code of the project ships nothing.
        const bundled = one.entry.bundled && typeof folder.above?.standing === 'number';
        const entry = bundled === one.entry.bundled ? one.entry : { ...one.entry, bundled };
        return { name: one.name, version: one.version, entry, requires: requiresOf(one, folder, problems) };
    });
    return { root, packages };
}
function requiresOf(one, folder, problems) {
    const requires = [];
    for (const ask of one.asks) {
        const to = folder.resolve(ask.name);
        if (typeof to === 'number')
            requires.push({ to, optional: !ask.required, range: ask.spec });
        // A peer may stay away.
        else if (to === null && ask.required && ask.section !== 'peerDependencies') {
            const asks = `${(0,errors/* quote */.hD)(one.entry.key)}: it asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
            problems.push({
                location: one.entry.location,
                message: `${asks}, which the lockfile does not have.`,
                remedy: REMEDY,
            });
        }
    }
    return requires;
}

// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var json_fields = __webpack_require__(31065);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var json_record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/modern.js
var modern = __webpack_require__(76370);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(49552);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/ask.js
var ask = __webpack_require__(21654);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/asks.js


/** What a workspace or a package asks for: the lists of a package.json, and a list of the peers that it can do without. */
function asksOf(fields, placeOf) {
    const asks = (0,ask/* readAsks */.j)(fields, true, placeOf);
    const optional = optionalPeers(fields);
    if (optional.size === 0)
        return asks;
    const isOptional = (ask) => ask.section === 'peerDependencies' && optional.has(ask.name);
    return asks.map((ask) => (isOptional(ask) ? withoutNeed(ask) : ask));
}
const withoutNeed = (ask) => ({ ...ask, scope: 'optional', required: false });
const NONE = new Set();
function optionalPeers(fields) {
    const value = fields.raw('optionalPeers');
    if (value === undefined)
        return NONE;
    if (Array.isArray(value))
        return new Set(value);
    fields.problem(`"optionalPeers" is ${(0,json_record/* kindOf */.I)(value)}, not a list.`);
    return NONE;
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(93465);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/resolution.js

const GIT = /^(?:git\+|git:|ssh:|github:|gitlab:|bitbucket:)/;
const TARBALL = /\.(?:tgz|tar\.gz|tar)$/;
/**
 * Takes apart `name@1.0.0`, `name@github:owner/repo#commit`, `name@https://…`, `name@file:path` and their like (bun's
 * bun.lock, one item for each kind of resolution); null for anything else.
 */
function readResolution(text) {
    // A project without a name is `@root:`.
    if (text.startsWith('@root:'))
        return of('', 'root', 'workspace', null);
    const at = text.indexOf('@', 1);
    if (at === -1)
        return null;
    const name = text.slice(0, at);
    const rest = text.slice(at + 1);
    if (version/* npmVersions */.Dy.valid(rest))
        return { name, kind: 'npm', version: rest, source: { type: 'registry', url: null } };
    if (rest.startsWith('workspace:'))
        return of(name, 'workspace', 'workspace', rest.slice('workspace:'.length));
    if (rest.startsWith('root:'))
        return of(name, 'root', 'workspace', null);
    if (rest.startsWith('file:'))
        return of(name, 'folder', 'file', rest.slice('file:'.length));
    // "bun link" leads to a folder of this machine that only its registered name is known of.
    if (rest.startsWith('link:'))
        return of(name, 'folder', 'file', rest.startsWith('link:.') ? rest.slice(5) : null);
    if (GIT.test(rest))
        return of(name, 'git', 'git', rest);
    if (/^https?:\/\//.test(rest))
        return of(name, 'tarball', 'url', rest);
    return TARBALL.test(rest) ? of(name, 'tarball', 'file', rest) : null;
}
const of = (name, kind, type, url) => ({
    name,
    kind,
    version: '',
    source: { type, url },
});

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/packages.js










/** A path of the file system has no room for more, and each step up costs one for everything that is asked for. */
const MAX_DEPTH = 256;
/** What follows the first item of an entry's list. */
const ITEMS = {
    npm: ['url', 'info', 'integrity'],
    git: ['info', 'tag', 'integrity'],
    tarball: ['info', 'integrity'],
    folder: ['info'],
    // Version 0 alone repeats there what `workspaces` says.
    workspace: ['info'],
    root: ['info'],
};
/** Reads one entry of `packages`; null where it can't be told what it installs, which is a problem. */
function readPackage(key, raw, place, problems) {
    const refuse = (message) => {
        problems.push({ location: place, message: `${(0,errors/* quote */.hD)(key)}: ${message}`, remedy: REMEDY });
        return null;
    };
    if (!Array.isArray(raw))
        return refuse(`the entry is ${(0,json_record/* kindOf */.I)(raw)}, not a list.`);
    if (key.length > lock_location/* MAX_LOCATION */.F_)
        return refuse(`the key is longer than ${lock_location/* MAX_LOCATION */.F_} characters.`);
    const names = namesIn(key);
    if (names.length > MAX_DEPTH)
        return refuse(`the key has more than ${MAX_DEPTH} names.`);
    const [first] = raw;
    if (typeof first !== 'string')
        return refuse('the entry does not begin with a string that says what it is.');
    const resolution = readResolution(first);
    if (resolution === null)
        return refuse(`${(0,errors/* quote */.hD)(first)} is no resolution that bun is known to write.`);
    const { name, kind, version } = resolution;
    if (name === '' && kind !== 'root')
        return refuse(`${(0,errors/* quote */.hD)(first)} names no package.`);
    const items = ITEMS[kind];
    if (raw.length > items.length + 1)
        refuse(`the entry has ${raw.length} items, where ${items.length + 1} are known.`);
    const item = (wanted) => (items.includes(wanted) ? raw[items.indexOf(wanted) + 1] : undefined);
    const text = (wanted, needed) => {
        const value = item(wanted);
        if (typeof value === 'string')
            return value;
        if (needed || value !== undefined)
            refuse(`its ${wanted} is ${(0,json_record/* kindOf */.I)(value)}.`);
        return '';
    };
    const url = text('url', kind === 'npm') || null;
    const integrity = text('integrity', kind === 'npm');
    text('tag', kind === 'git');
    const fields = new json_fields/* Fields */.C(infoOf(item('info'), kind, refuse), key, place, problems, REMEDY);
    const source = kind === 'npm' ? { type: 'registry', url } : resolution.source;
    const contradiction = kind === 'npm' ? (0,lock_source/* contradictionOf */.z)({ name, version, resolved: url }, source) : null;
    if (contradiction !== null)
        refuse(contradiction);
    const installedAs = names.at(-1) ?? key;
    return {
        names,
        resolution,
        asks: asksOf(fields),
        name,
        version,
        entry: {
            key,
            location: place,
            source,
            integrity: integrity === '' ? [] : (0,modern/* hashes */.R)(integrity),
            // What has an address of its own is fetched from there, and nothing ships inside the project.
            bundled: fields.flag('bundled') === true && url === null && names.length > 1,
            license: null,
            installScript: null,
            alias: installedAs === name ? null : installedAs,
        },
    };
}
function infoOf(value, kind, refuse) {
    if ((0,json_record/* isRecord */.u)(value))
        return value;
    const missing = value === undefined;
    if (!missing || (kind !== 'workspace' && kind !== 'root'))
        refuse(`its info is ${(0,json_record/* kindOf */.I)(value)}.`);
    return {};
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/places.js

/** The object that the whole file is. */
const FILE = { at: 'file' };
const WORKSPACES = { at: 'workspaces' };
const PACKAGES = { at: 'packages' };
/** Collects, while the keys of a bun.lock go by, the places of its packages, its workspaces and what these ask for. */
function placesIn(file) {
    const packages = new Map();
    const workspaces = new Map();
    const step = (state, key, line, column) => {
        switch (state.at) {
            case 'file':
                if (key === 'packages')
                    return PACKAGES;
                return key === 'workspaces' ? WORKSPACES : null;
            case 'packages':
                packages.set(key, { file, line, column });
                return null;
            case 'workspaces': {
                const places = { location: { file, line, column }, lists: new Map() };
                workspaces.set(key, places);
                return { at: 'workspace', places };
            }
            case 'workspace': {
                const names = new Map();
                state.places.lists.set(key, names);
                return { at: 'list', names };
            }
            case 'list':
                state.names.set(key, { file, line, column });
                return null;
            default:
                return (0,errors/* assertNever */.xb)(state);
        }
    };
    return { packages, workspaces, step };
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/satisfied.js
var satisfied = __webpack_require__(98693);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/project.js



/** A workspace as a project: its manifest's asks compared with what is locked; without a manifest the lockfile's copy speaks. */
function projectOf(compared, { root, packages }) {
    const { workspace, manifest, lockfile } = compared;
    const folder = workspace.path === '' ? root : root.at(namesIn(workspace.name ?? ''));
    const asks = (manifest?.asks ?? workspace.asks).map((ask) => askOf(ask, compared, folder, packages));
    const fallback = (workspace.path || lockfile.slice(0, -'/bun.lock'.length)).split('/').at(-1) || 'project';
    return {
        name: manifest?.name ?? workspace.name ?? fallback,
        version: manifest?.version ?? workspace.version,
        asks: manifest === null ? asks : [...asks, ...onlyLocked(compared, manifest, folder)],
    };
}
function askOf(ask, compared, folder, packages) {
    const found = folder.resolve(ask.name);
    return {
        name: ask.name,
        range: ask.spec,
        scope: ask.scope,
        location: ask.place ?? compared.workspace.place,
        to: typeof found === 'number' ? found : null,
        mismatch: mismatchOf(ask, compared, found === 'own' ? 'own' : found === null ? null : (packages[found] ?? null)),
    };
}
function mismatchOf(ask, compared, locked) {
    const { lockfile, workspace, manifest, overridden } = compared;
    const asks = `${(0,errors/* quote */.hD)(manifest?.file ?? lockfile)} asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    const differs = manifest === null ? null : differsFrom(workspace.asks, ask, manifest);
    if (differs !== null)
        return `${asks} in ${ask.section}, but ${(0,errors/* quote */.hD)(lockfile)} was made for ${differs}.`;
    if (locked === null) {
        const needed = ask.required && ask.section !== 'peerDependencies';
        return needed ? `${asks}, but ${(0,errors/* quote */.hD)(lockfile)} locks no version of it.` : null;
    }
    // What a catalog says in its place is not known here, and a workspace may stand for anything.
    if (locked === 'own' || overridden || /^(?:catalog|workspace):/.test(ask.spec))
        return null;
    const cause = (0,satisfied/* unsatisfied */._)(ask.spec, locked, locked.entry.source);
    return cause === null ? null : `${asks}, but ${cause}.`;
}
/** What the lockfile's copy has in the place of an ask; null: the same. */
function differsFrom(copy, ask, manifest) {
    const same = copy.filter((one) => one.name === ask.name);
    // Of a name in several lists bun writes down the one that it installs by.
    const several = manifest.asks.filter((one) => one.name === ask.name).length > 1;
    const agrees = (one) => several || (one.section === ask.section && one.spec.trim() === ask.spec.trim());
    if (same.some(agrees))
        return null;
    const [other] = same;
    return other === undefined
        ? 'a package.json without it'
        : `${(0,errors/* quote */.hD)(`${other.name}@${other.spec}`)} in ${other.section}`;
}
function onlyLocked({ workspace, lockfile }, manifest, folder) {
    const asked = new Set(manifest.asks.map((ask) => ask.name));
    return workspace.asks
        .filter((ask) => !asked.has(ask.name))
        .map((ask) => {
        const found = folder.resolve(ask.name);
        const says = `${(0,errors/* quote */.hD)(lockfile)} says that the project asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
        return {
            name: ask.name,
            range: ask.spec,
            scope: ask.scope,
            location: ask.place ?? workspace.place,
            to: typeof found === 'number' ? found : null,
            mismatch: `${says}, but ${(0,errors/* quote */.hD)(manifest.file)} does not.`,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/bun/workspaces.js





/** Reads `workspaces`. Each entry of another shape is a problem. */
function readWorkspaces(record, file, places, problems) {
    return Object.keys(record).flatMap((path) => {
        const raw = record[path];
        const known = places.workspaces.get(path);
        const place = known?.location ?? { file, line: 1 };
        if (!(0,json_record/* isRecord */.u)(raw)) {
            const message = `${(0,errors/* quote */.hD)(path)}: the workspace is ${(0,json_record/* kindOf */.I)(raw)}, not an object.`;
            problems.push({ location: place, message, remedy: REMEDY });
            return [];
        }
        const fields = new json_fields/* Fields */.C(raw, path === '' ? file : path, place, problems, REMEDY);
        const name = fields.string('name');
        if (name === null && path !== '')
            fields.problem('the workspace has no name.');
        const asks = asksOf(fields, (section, ask) => known?.lists.get(section)?.get(ask) ?? place);
        return [{ path, name, version: fields.string('version'), asks, place }];
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest = __webpack_require__(15474);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npm.js
var settings_npm = __webpack_require__(80962);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var registry = __webpack_require__(21924);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/bun-lock.js















/** Versions that bun has written or reads; they differ in what bun refuses, not in how the file is read. */
const VERSIONS = new Set([0, 1, 2, 3]);
const BUNFIG = 'bunfig.toml';
/** bun's lockfile in text form: JSON with trailing commas, whose keys of `packages` are nested paths. */
/* harmony default export */ const bun_lock = ((0,format/* defineFormat */.n)({
    id: 'bun-lock',
    ecosystem: 'npm',
    files: ['**/bun.lock'],
    manifests: ['package.json', BUNFIG, settings_npm/* NPMRC */.TX, '*/package.json'],
    parse(text, file, beside) {
        const places = placesIn(file);
        const problems = [];
        const fields = (0,object/* readObject */.A)((0,jsonc/* plainJson */.R)(text), file, REMEDY, problems, FILE, places.step);
        if (!fields?.isVersion('lockfileVersion', VERSIONS, '0 to 3'))
            return { file, projects: [], packages: [], problems };
        return withSettings(read(fields, places, file, beside, problems), beside, problems);
    },
}));
/** Its own settings count before those of npm. */
function withSettings(part, beside, problems) {
    const npm = (0,settings_npm/* npmSettingsAsLocked */.dQ)(beside);
    const text = beside(BUNFIG);
    if (text === undefined)
        return (0,registry/* served */.EZ)(part, npm);
    const own = (0,paths/* folderOf */.yS)(part.file) + BUNFIG;
    return __webpack_require__.e(/* import() */ 2542).then(__webpack_require__.bind(__webpack_require__, 72542))
        .then(({ readBunfig }) => readBunfig(text, own, problems))
        .then((settings) => (0,registry/* served */.EZ)(part, (0,registry/* together */.bs)([settings, npm])));
}
function read(fields, places, file, beside, problems) {
    const place = { file, line: 1 };
    const workspaces = readWorkspaces(fields.record('workspaces') ?? {}, file, places, problems);
    if (!workspaces.some(({ path }) => path === ''))
        fields.problem('"workspaces" does not have the project itself.');
    const paths = new Set(workspaces.map(({ path }) => path));
    const entries = Object.entries(fields.record('packages') ?? {}).flatMap(([key, raw]) => {
        const at = places.packages.get(key) ?? place;
        const one = readPackage(key, raw, at, problems);
        if (one === null)
            return [];
        const { kind, source } = one.resolution;
        if (kind === 'workspace' && !paths.has(source.url ?? '')) {
            const message = `${(0,errors/* quote */.hD)(key)}: it stands for the workspace ${(0,errors/* quote */.hD)(source.url ?? '')}, which "workspaces" does not have.`;
            problems.push({ location: at, message, remedy: REMEDY });
        }
        return [one];
    });
    const joined = join(entries, problems);
    const manifests = (0,manifest/* manifestsBeside */.v)(file, beside, problems);
    const overrides = fields.record('overrides');
    const overridden = (overrides !== null && Object.keys(overrides).length > 0) || manifests('')?.overrides === true;
    const projects = workspaces.map((workspace) => projectOf({ lockfile: file, workspace, manifest: manifests(workspace.path), overridden }, joined));
    return (0,locked/* partOfLocked */.H)(file, { ecosystem: 'npm', packages: joined.packages, projects, problems });
}


/***/ })

};
