export const id = 5492;
export const ids = [5492];
export const modules = {

/***/ 3021:
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

/***/ 6145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ partOfLocked)
/* harmony export */ });
/* harmony import */ var _domain_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9468);
/* harmony import */ var _domain_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(818);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9053);



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

/***/ 5492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ deno_lock)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/ecosystems/json/object.js
var object = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(4147);
// EXTERNAL MODULE: ./build/src/ecosystems/json/document.js + 1 modules
var json_document = __webpack_require__(1549);
// EXTERNAL MODULE: ./build/src/ecosystems/json/jsonc.js
var jsonc = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/spec.js
var manifest_spec = __webpack_require__(9004);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/specifier.js
/** Reads `npm:@scope/name@^1.0.0`, as imports write it also with a path behind (`npm:name@1/path`); null for any other. */
function readSpecifier(text) {
    if (!text.startsWith('npm:'))
        return null;
    const body = text.slice(text[4] === '/' ? 5 : 4);
    const base = body.startsWith('@') ? body.indexOf('/') + 1 : 0;
    const at = body.indexOf('@', base + 1);
    const slash = body.indexOf('/', base);
    const nameEnd = Math.min(...[at, slash, body.length].filter((end) => end !== -1));
    const name = body.slice(0, nameEnd);
    if (name === '' || base === name.length || (name.startsWith('@') && base === 0))
        return null;
    if (at !== nameEnd)
        return { name, range: '*' };
    const end = body.indexOf('/', at);
    return { name, range: body.slice(at + 1, end === -1 ? body.length : end) || '*' };
}
/** Reads the key of a package, without the peers that it was resolved with; null where it is none. */
function readId(id) {
    const at = id.indexOf('@', 1);
    if (at === -1)
        return null;
    const peers = id.indexOf('_', at);
    const version = id.slice(at + 1, peers === -1 ? id.length : peers);
    return version === '' ? null : { name: id.slice(0, at), version };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/manifests.js









/** Reads the manifests of a folder beside a deno.lock, each once. */
function manifestsIn(lockfile, beside, problems) {
    const packageJsons = (0,manifest/* manifestsBeside */.v)(lockfile, beside, problems);
    const top = (0,paths/* folderOf */.yS)(lockfile);
    const known = new Map();
    const read = (folder) => {
        const packageJson = packageJsons(folder);
        const inside = folder === '' ? '' : `${folder}/`;
        const name = ['deno.json', 'deno.jsonc'].find((one) => beside(inside + one) !== undefined);
        return {
            packageJson,
            ofPackageJson: packageJson && wantedBy(packageJson),
            ofDenoJson: name === undefined
                ? null
                : readImports(beside(inside + name) ?? '', top + inside + name, folder === '', problems),
        };
    };
    return (folder) => {
        const found = known.get(folder) ?? read(folder);
        known.set(folder, found);
        return found;
    };
}
function wantedBy({ asks, file }) {
    const wanted = new Map();
    for (const { name, spec, section, scope, place } of asks) {
        const parsed = (0,manifest_spec/* parseSpec */.F)(spec);
        const listed = section === 'dependencies' || section === 'devDependencies';
        const known = { scope, listed, location: place ?? { file, line: 1 } };
        if (parsed.type === 'range')
            wanted.set(name, { name, range: parsed.range, ...known });
        if (parsed.type === 'alias')
            wanted.set(parsed.name, { name: parsed.name, range: parsed.range, ...known });
    }
    return wanted;
}
const REMEDY = 'Write it as Deno documents deno.json, and run "deno install".';
const LOCK_REMEDY = 'Take its "lock" out, so that Deno locks in deno.lock, and commit that.';
const FILE = { at: 'file' };
const IMPORTS = { at: 'imports' };
/** Why the deno.lock beside a deno.json is not the one that Deno uses; null: it is. */
function otherLock(manifest) {
    const told = (0,record/* isRecord */.u)(manifest) ? manifest['lock'] : undefined;
    const path = (0,record/* isRecord */.u)(told) ? told['path'] : told;
    if (path === false)
        return 'The file tells Deno to use no lockfile, so nothing that "deno.lock" has is what is installed.';
    if (typeof path !== 'string' || (0,lock_location/* normalize */.S8)(path) === 'deno.lock')
        return null;
    return `The file tells Deno to use ${(0,errors/* quote */.hD)(path)} in place of "deno.lock"; what that locks is not read.`;
}
function readImports(text, file, isTop, problems) {
    const places = new Map();
    const document = (0,json_document/* readJson */.V)((0,jsonc/* plainJson */.R)(text), file, REMEDY, FILE, (state, key, line, column) => {
        if (state === FILE)
            return key === 'imports' ? IMPORTS : null;
        places.set(key, { file, line, column });
        return null;
    });
    problems.push(...document.problems);
    const other = isTop ? otherLock(document.value) : null;
    if (other !== null)
        problems.push({ location: { file, line: 1 }, message: other, remedy: LOCK_REMEDY });
    const wanted = new Map();
    const imports = (0,record/* isRecord */.u)(document.value) ? document.value['imports'] : undefined;
    for (const [key, value] of Object.entries((0,record/* isRecord */.u)(imports) ? imports : {})) {
        const specifier = typeof value === 'string' ? readSpecifier(value) : null;
        const location = places.get(key) ?? { file, line: 1 };
        if (specifier !== null)
            wanted.set(specifier.name, { ...specifier, scope: 'runtime', listed: true, location });
    }
    return wanted;
}

// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var fields = __webpack_require__(1065);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/modern.js
var modern = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(9552);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/remedy.js
/** What to do about a lockfile that can't be right: Deno writes it anew. */
const remedy_REMEDY = 'Remove this file, run "deno install" and commit what it writes.';

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/sections.js



/** Versions that Deno reads and we do; version 1 had no number, and nothing but remote modules. */
const VERSIONS = new Set(['2', '3', '4', '5']);
const OF_VERSION_2 = new Set(['version', 'remote', 'npm']);
const OF_VERSION_3 = new Set(['version', 'remote', 'packages', 'redirects', 'workspace']);
const OF_LATER_VERSIONS = new Set([
    'version',
    'remote',
    'npm',
    'jsr',
    'specifiers',
    'redirects',
    'workspace',
]);
/** Finds the sections where the file's version has them. */
function sectionsOf(fields, version) {
    const specifiers = new Map();
    const known = version === '2' ? OF_VERSION_2 : version === '3' ? OF_VERSION_3 : OF_LATER_VERSIONS;
    for (const name of fields.names()) {
        if (!known.has(name))
            fields.problem(`${(0,errors/* quote */.hD)(name)} is no section of version ${(0,errors/* quote */.hD)(String(version))}.`);
    }
    const remote = fields.record('remote') ?? {};
    if (version === '2') {
        const npm = fields.of(fields.record('npm') ?? {}, 'npm');
        npm.eachString('specifiers', (spec, id) => specifiers.set(`npm:${spec}`, id));
        return { specifiers, npm: npm.record('packages') ?? {}, jsr: {}, remote };
    }
    const packages = version === '3' ? fields.of(fields.record('packages') ?? {}, 'packages') : fields;
    packages.eachString('specifiers', (spec, answer) => {
        // Version 3 has the whole key there, later ones only what comes after the name.
        const id = version === '3' ? answer.replace(/^npm:/, '') : `${readSpecifier(spec)?.name ?? ''}@${answer}`;
        if (spec.startsWith('npm:'))
            specifiers.set(spec, id);
    });
    return { specifiers, npm: packages.record('npm') ?? {}, jsr: packages.record('jsr') ?? {}, remote };
}
/** What JSR packages ask npm for: whole specifiers, or names of which there is one specifier. */
function wishesOfJsr({ jsr }) {
    return new Set(Object.values(jsr).flatMap((one) => {
        const list = (0,record/* isRecord */.u)(one) ? one['dependencies'] : undefined;
        return Array.isArray(list) ? list : [];
    }));
}
/** The strings of a list; anything else is a problem. */
function stringsOf(fields, name) {
    const value = fields.raw(name);
    if (value === undefined)
        return [];
    if (!Array.isArray(value)) {
        fields.refuse(name, value, 'a list');
        return [];
    }
    const strings = value.filter((one) => typeof one === 'string');
    if (strings.length < value.length)
        fields.problem(`"${name}" holds more than strings.`);
    return strings;
}
/** Reads `workspace`: the root first, which is there even where the file has none. */
function membersOf(fields) {
    const workspace = fields.of(fields.record('workspace') ?? {}, 'workspace');
    const members = workspace.record('members') ?? {};
    return [
        memberOf('', workspace),
        ...Object.keys(members).flatMap((path) => {
            const raw = members[path];
            if ((0,record/* isRecord */.u)(raw))
                return [memberOf(path, fields.of(raw, path))];
            workspace.refuse(`members.${path}`, raw, 'an object');
            return [];
        }),
    ];
}
function memberOf(path, fields) {
    const manifest = fields.fields('packageJson');
    return {
        path,
        dependencies: fields.raw('dependencies') === undefined ? null : stringsOf(fields, 'dependencies'),
        packageJson: manifest === null ? null : stringsOf(manifest, 'dependencies'),
        overrides: manifest?.raw('overrides') !== undefined || fields.raw('npmOverrides') !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/packages.js








/** Reads the npm section. What an entry requires is written as a key, or as a name of which there is one version. */
function readPackages(npm, file, version, places, problems) {
    const entries = Object.keys(npm).flatMap((id) => {
        const raw = npm[id];
        const place = places.get(id) ?? { file, line: 1 };
        const known = readId(id);
        if (known !== null && (0,record/* isRecord */.u)(raw))
            return [{ ...known, id, place, fields: new fields/* Fields */.C(raw, id, place, problems, remedy_REMEDY) }];
        const message = known === null ? 'the key is no name with a version.' : `the entry is ${(0,record/* kindOf */.I)(raw)}, not an object.`;
        problems.push({ location: place, message: `${(0,errors/* quote */.hD)(id)}: ${message}`, remedy: remedy_REMEDY });
        return [];
    });
    const at = new Map(entries.map(({ id }, index) => [id, index]));
    // -1: several versions go by that name.
    const only = new Map();
    entries.forEach(({ name }, index) => only.set(name, only.has(name) ? -1 : index));
    const answer = (id) => at.get(id) ?? (readId(id) === null ? only.get(id) : undefined);
    const packages = entries.map((one) => {
        const requires = [];
        const require = (written, optional) => {
            const alias = written.indexOf('@npm:', 1);
            const to = answer(alias === -1 ? written : written.slice(alias + '@npm:'.length));
            if (to !== undefined && to !== -1)
                requires.push({ to, optional });
            else {
                const cause = to === undefined ? 'the lockfile does not have' : 'the lockfile has in several versions';
                one.fields.problem(`it requires ${(0,errors/* quote */.hD)(written)}, which ${cause}.`);
            }
        };
        if (version === '2' || version === '3')
            one.fields.eachString('dependencies', (_, id) => require(id, false));
        else {
            for (const id of stringsOf(one.fields, 'dependencies'))
                require(id, false);
            for (const id of stringsOf(one.fields, 'optionalDependencies'))
                require(id, true);
            for (const id of stringsOf(one.fields, 'optionalPeers'))
                require(id, true);
        }
        return packageOf(one, version, requires);
    });
    return { packages, at };
}
function packageOf({ id, name, version, fields, place }, lockfile, requires) {
    const url = fields.string('tarball');
    const source = { type: 'registry', url };
    const contradiction = (0,lock_source/* contradictionOf */.z)({ name, version, resolved: url }, source);
    if (contradiction !== null)
        fields.problem(contradiction);
    const scripts = fields.flag('scripts');
    const entry = {
        key: id,
        location: place,
        source,
        integrity: integrityOf(fields.string('integrity')),
        bundled: false,
        license: null,
        // Only the last version tells, and leaves out what is false.
        installScript: lockfile === '5' ? scripts === true : null,
        alias: null,
    };
    return { name, version, entry, requires };
}
const SHA1_HEX = /^[0-9a-f]{40}$/;
/** A package from before subresource integrity has its sha1 in hex. */
function integrityOf(text) {
    if (text === null || text === '')
        return [];
    return SHA1_HEX.test(text) ? [`sha1-${Buffer.from(text, 'hex').toString('base64')}`] : (0,modern/* hashes */.R)(text);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/places.js
const SECTIONS = ['npm', 'specifiers', 'jsr', 'remote'];
/** The object that the whole file is. */
const places_FILE = { section: null };
/** Collects, while the keys of a deno.lock go by, those of its sections, wherever its version has them. */
function placesIn(file) {
    const places = { npm: new Map(), specifiers: new Map(), jsr: new Map(), remote: new Map() };
    const step = ({ section }, key, line, column) => {
        if (section === null) {
            const inside = SECTIONS.find((one) => one === key);
            return inside === undefined ? (key === 'packages' ? places_FILE : null) : { section: inside };
        }
        // In version 2 both lie in `npm`, where later versions have packages: no package's key is without a version.
        if (section === 'npm' && key === 'packages')
            return { section };
        if (section === 'npm' && key === 'specifiers')
            return { section: 'specifiers' };
        places[section].set(key, { file, line, column });
        return null;
    };
    return { ...places, step };
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/satisfied.js
var satisfied = __webpack_require__(8693);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/deno/project.js



/** The specifier under which the lockfile answers one that its workspace lists: `npm:a` may be `npm:a@*` there. */
function answered(spec, answers) {
    return [spec, `${spec}@*`, spec.replace(/@\*$/, '')].find((one) => answers.has(one)) ?? spec;
}
/**
 * A member of the workspace as a project: it asks for what the lockfile lists for its manifests, compared with these,
 * and for `others`, which no manifest is listed with: imports of code and of JSR packages.
 */
function projectOf(member, { packageJson, ofPackageJson, ofDenoJson }, others, common) {
    const overridden = member.overrides || packageJson?.overrides === true;
    const lists = [
        { listed: member.dependencies, wanted: ofDenoJson, overridden, manifest: null },
        { listed: member.packageJson, wanted: ofPackageJson, overridden, manifest: packageJson?.file ?? null },
        { listed: others.filter((spec) => !isOfJsr(spec, common)), wanted: null, overridden, manifest: null },
    ];
    const ofJsr = { listed: others.filter((spec) => isOfJsr(spec, common)), wanted: null, overridden, manifest: null };
    const folder = member.path || common.lockfile.slice(0, Math.max(0, common.lockfile.lastIndexOf('/')));
    return {
        name: packageJson?.name ?? (folder.split('/').at(-1) || 'project'),
        version: packageJson?.version ?? null,
        asks: [
            ...lists.flatMap((list) => asksOf(list, common)),
            ...asksOf(ofJsr, common).map((ask) => Object.assign(ask, { implied: true })),
        ],
    };
}
const isOfJsr = (spec, { wishesOfJsr }) => wishesOfJsr.has(spec) || wishesOfJsr.has(`npm:${readSpecifier(spec)?.name ?? ''}`);
function asksOf(list, common) {
    const { listed, wanted } = list;
    if (listed === null)
        return [];
    const asks = listed.flatMap((spec) => askOf(spec, list, common) ?? []);
    const names = new Set(asks.map(({ name }) => name));
    const isNew = (one) => one.listed && !names.has(one.name) && !common.own.has(one.name);
    const added = [...(wanted?.values() ?? [])].filter(isNew).map(({ name, range, scope, location }) => {
        const asked = `${(0,errors/* quote */.hD)(location.file)} asks for ${(0,errors/* quote */.hD)(`${name}@${range}`)}`;
        const mismatch = `${asked}, but ${(0,errors/* quote */.hD)(common.lockfile)} was made for a file without it.`;
        return { name, range, scope, location, to: null, mismatch };
    });
    return [...asks, ...added];
}
/** Null for what is not of npm. */
function askOf(spec, list, common) {
    const specifier = readSpecifier(spec);
    if (specifier === null)
        return null;
    const one = list.wanted?.get(specifier.name);
    const answer = common.answers.get(answered(spec, common.answers));
    const to = answer?.to ?? null;
    const location = one?.location ?? answer?.place ?? { file: common.lockfile, line: 1 };
    const mismatch = mismatchOf(one, to === null ? undefined : common.packages[to], { ...list, spec }, common);
    return { ...specifier, range: one?.range ?? specifier.range, scope: one?.scope ?? 'runtime', location, to, mismatch };
}
function mismatchOf(wanted, locked, { manifest, overridden, spec }, { lockfile }) {
    if (wanted === undefined) {
        const says = `${(0,errors/* quote */.hD)(lockfile)} says that the project asks for ${(0,errors/* quote */.hD)(spec)}`;
        return manifest === null ? null : `${says}, but ${(0,errors/* quote */.hD)(manifest)} does not.`;
    }
    // What is listed and was never used may stay without an answer.
    if (locked === undefined || overridden)
        return null;
    const cause = (0,satisfied/* unsatisfied */._)(wanted.range, locked, locked.entry.source);
    const asks = `${(0,errors/* quote */.hD)(wanted.location.file)} asks for ${(0,errors/* quote */.hD)(`${wanted.name}@${wanted.range}`)}`;
    return cause === null ? null : `${asks}, but ${cause}.`;
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npm.js
var npm = __webpack_require__(962);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var registry = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/deno-lock.js












/**
 * Deno's lockfile, versions 2 to 5: its npm packages. No advisory source covers JSR packages and remote modules, so these
 * are told as unaudited.
 */
/* harmony default export */ const deno_lock = ((0,format/* defineFormat */.n)({
    id: 'deno-lock',
    ecosystem: 'npm',
    files: ['**/deno.lock'],
    manifests: [npm/* NPMRC */.TX, 'package.json', 'deno.json', 'deno.jsonc', '*/package.json', '*/deno.json', '*/deno.jsonc'],
    parse(text, file, beside) {
        const places = placesIn(file);
        const problems = [];
        const fields = (0,object/* readObject */.A)(text, file, remedy_REMEDY, problems, places_FILE, places.step);
        if (!fields?.isVersion('version', VERSIONS, '"2" to "5"'))
            return { file, projects: [], packages: [], problems };
        return read(fields, places, file, beside, problems);
    },
}));
function read(fields, places, file, beside, problems) {
    const version = fields.raw('version');
    const sections = sectionsOf(fields, version);
    const { packages, at } = readPackages(sections.npm, file, version, places.npm, problems);
    const answers = new Map();
    for (const [spec, id] of sections.specifiers) {
        const place = places.specifiers.get(spec) ?? places.specifiers.get(spec.slice('npm:'.length)) ?? { file, line: 1 };
        const to = at.get(id) ?? null;
        answers.set(spec, { to, place });
        if (to !== null)
            continue;
        const message = `${(0,errors/* quote */.hD)(spec)}: it is answered by ${(0,errors/* quote */.hD)(id)}, which the lockfile does not have.`;
        problems.push({ location: place, message, remedy: remedy_REMEDY });
    }
    const members = membersOf(fields);
    const manifests = manifestsIn(file, beside, problems);
    const own = new Set(members.flatMap(({ path }) => manifests(path).packageJson?.name ?? []));
    const listed = new Set(members
        .flatMap(({ dependencies, packageJson }) => [...(dependencies ?? []), ...(packageJson ?? [])])
        .map((spec) => answered(spec, answers)));
    const others = [...answers.keys()].filter((spec) => !listed.has(spec));
    const common = { lockfile: file, answers, packages, own, wishesOfJsr: wishesOfJsr(sections) };
    const projects = members.map((member) => projectOf(member, manifests(member.path), member.path === '' ? others : [], common));
    const unaudited = [
        ...unauditedIn('JSR package', sections, 'jsr', places, file),
        ...unauditedIn('remote module', sections, 'remote', places, file),
    ];
    const part = (0,locked/* partOfLocked */.H)(file, { ecosystem: 'npm', packages, projects, problems });
    return (0,registry/* served */.EZ)({ ...part, unaudited }, (0,npm/* npmSettingsAsLocked */.dQ)(beside));
}
function unauditedIn(kind, sections, section, places, file) {
    return Object.keys(sections[section]).map((name) => {
        return { kind, name, location: places[section].get(name) ?? { file, line: 1 } };
    });
}


/***/ })

};
