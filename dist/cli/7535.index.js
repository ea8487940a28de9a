export const id = 7535;
export const ids = [7535];
export const modules = {

/***/ 7535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pnpm_lock)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/ecosystems/yaml/value.js
var yaml_value = __webpack_require__(4914);
;// CONCATENATED MODULE: ./build/src/ecosystems/yaml/fields.js


/**
 * Reads the fields of one mapping, each as the type it must have. A field of another type is a problem at its
 * line, never a missing one; a key with nothing behind it counts as missing.
 */
class YamlFields {
    map;
    line;
    #subject;
    #faults;
    /** `subject` names the mapping in messages, `line` is where it begins. */
    constructor(map, subject, line, faults) {
        this.map = map;
        this.line = line;
        this.#subject = subject;
        this.#faults = faults;
    }
    has(name) {
        return this.map.get(name) !== undefined;
    }
    string(name) {
        const value = this.map.get(name) ?? null;
        if (value === null || typeof value === 'string')
            return value;
        this.#refuse(name, value, 'a text');
        return null;
    }
    flag(name) {
        const value = this.map.get(name) ?? null;
        if (value === null || value === 'false')
            return false;
        if (value !== 'true')
            this.#refuse(name, value, 'true or false');
        return value === 'true';
    }
    /** The fields of a mapping inside; null where there is none. */
    fields(name) {
        const value = this.map.get(name) ?? null;
        if (value instanceof yaml_value/* YamlMap */._M) {
            return new YamlFields(value, `${this.#subject} ${name}`, this.map.lineOf(name) ?? this.line, this.#faults);
        }
        if (value !== null)
            this.#refuse(name, value, 'a mapping');
        return null;
    }
    list(name) {
        const value = this.map.get(name) ?? null;
        if (value === null)
            return [];
        if (typeof value !== 'string' && !(value instanceof yaml_value/* YamlMap */._M))
            return value;
        this.#refuse(name, value, 'a list');
        return [];
    }
    /** Visits the mappings of this one, each with its key. */
    eachFields(visit) {
        this.map.forEach((key, value, line) => {
            if (value instanceof yaml_value/* YamlMap */._M)
                visit(key, new YamlFields(value, key, line, this.#faults));
            else
                this.#refuse(key, value, 'a mapping');
        });
    }
    /** Visits the pairs of a mapping of texts. */
    eachString(name, visit) {
        const value = this.map.get(name) ?? null;
        if (value instanceof yaml_value/* YamlMap */._M) {
            value.forEach((key, one, line) => {
                if (typeof one === 'string')
                    visit(key, one, line);
                else
                    this.problem(`${(0,errors/* quote */.hD)(`${name}.${key}`)} is ${(0,yaml_value/* kindOfYaml */.fp)(one)}, not a text.`, line);
            });
        }
        else if (value !== null)
            this.#refuse(name, value, 'a mapping');
    }
    /** Records a problem of this mapping; `message` goes on after its name. */
    problem(message, line = this.line) {
        const { file, remedy, problems } = this.#faults;
        problems.push({ location: { file, line }, message: `${(0,errors/* quote */.hD)(this.#subject)}: ${message}`, remedy });
    }
    #refuse(name, value, wanted) {
        const shown = typeof value === 'string' ? (0,errors/* quote */.hD)(value) : (0,yaml_value/* kindOfYaml */.fp)(value);
        this.problem(`${(0,errors/* quote */.hD)(name)} is ${shown}, not ${wanted}.`, this.map.lineOf(name) ?? this.line);
    }
}

// EXTERNAL MODULE: ./build/src/ecosystems/yaml/read.js + 5 modules
var read = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest = __webpack_require__(5474);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/layout.js
const KNOWN_VERSIONS = '5.0 to 5.4, 6.0, 6.1, 7.0 and 9.0';
const SLASH = { separator: '/', hasFlags: true };
const AT = { separator: '@', hasFlags: true };
const SNAPSHOTS = { separator: '@', hasFlags: false };
const LAYOUTS = new Map([
    ['5', SLASH],
    ['5.0', SLASH],
    ['5.1', SLASH],
    ['5.2', SLASH],
    ['5.3', SLASH],
    ['5.4', SLASH],
    ['5.4-inlineSpecifiers', SLASH],
    ['6.0', AT],
    ['6.1', AT],
    // pnpm 9 before its release, with the keys of version 6 at first and those of 9 later.
    ['7.0', SNAPSHOTS],
    ['9.0', SNAPSHOTS],
]);
/** The layout of a `lockfileVersion`, quoted in the file or not; null where it is none of the known. */
const layoutOf = (version) => LAYOUTS.get(version) ?? null;

// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(818);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/satisfied.js
var satisfied = __webpack_require__(8693);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/spec.js
var manifest_spec = __webpack_require__(9004);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/edges.js

/** The names that packages are installed under in the place of their own, by their number. The first of several is kept. */
class Aliases {
    #names = new Map();
    #drafts;
    constructor(drafts) {
        this.#drafts = drafts;
    }
    note(to, name) {
        if (this.#drafts[to]?.name !== name && !this.#names.has(to))
            this.#names.set(to, name);
    }
    of(number) {
        return this.#names.get(number) ?? null;
    }
}
/** Whether a reference leads to a folder beside the lockfile, which is no package of it. */
const isLink = (reference) => reference.startsWith('link:');
/** What each package requires. Every reference must lead to an entry: pnpm writes no other. */
function withEdges(drafts, entries, aliases) {
    const required = entries.flatMap((one) => one.drafts.map((draft) => requirementsOf(draft, one, aliases)));
    return drafts.map(({ name, version, entry, others, told }, at) => {
        const requires = required[at] ?? [];
        // Where an entry has a file for each platform, whoever requires the first requires all.
        for (let next = at + 1; next <= at + others; next += 1)
            requires.push({ to: next, optional: false });
        const locked = { name, version, entry: { ...entry, alias: aliases.of(at) }, requires };
        return told === null ? locked : { ...locked, told };
    });
}
function requirementsOf({ edges }, entries, aliases) {
    const requirements = [];
    for (const group of ['dependencies', 'optionalDependencies']) {
        edges?.eachString(group, (name, reference, line) => {
            const to = entries.find(name, reference);
            if (to !== null) {
                aliases.note(to, name);
                requirements.push({ to, optional: group === 'optionalDependencies' });
            }
            else if (!isLink(reference)) {
                edges.problem(`it requires ${(0,errors/* quote */.hD)(`${name}: ${reference}`)}, which the lockfile does not have.`, line);
            }
        });
    }
    return requirements;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/importers.js



/** The lists of an importer. What pnpm installs for itself, to run with, is used in development and never shipped. */
const GROUPS = {
    dependencies: 'runtime',
    optionalDependencies: 'optional',
    devDependencies: 'development',
    configDependencies: 'development',
    packageManagerDependencies: 'development',
};
/** Whether a list is what the manifest asks for, and not what pnpm itself runs with. */
const isOfManifest = (group) => group !== 'configDependencies' && group !== 'packageManagerDependencies';
/** Before version 9 the lockfile of a single project has its lists at the top. `number` is that of the document. */
function readImporters(document, number) {
    const importers = document.fields('importers');
    if (importers === null)
        return [importerOf('.', document, number)];
    const found = [];
    importers.eachFields((folder, fields) => found.push(importerOf(folder, fields, number)));
    return found;
}
function importerOf(folder, fields, document) {
    const specifiers = new Map();
    fields.eachString('specifiers', (name, specifier) => specifiers.set(name, specifier));
    const asks = [];
    for (const group of Object.keys(GROUPS)) {
        const list = fields.fields(group);
        list?.map.forEach((name, value, line) => {
            const inline = value instanceof yaml_value/* YamlMap */._M;
            const reference = inline ? value.get('version') : value;
            const specifier = inline ? value.get('specifier') : specifiers.get(name);
            if (typeof reference === 'string' && typeof (specifier ?? '') === 'string') {
                asks.push({
                    name,
                    specifier: typeof specifier === 'string' ? specifier : null,
                    reference,
                    group,
                    document,
                    line,
                });
            }
            else
                list.problem(`${(0,errors/* quote */.hD)(name)} is ${(0,yaml_value/* kindOfYaml */.fp)(value)} that says no version.`, line);
        });
    }
    fields.map.forEach((key, value, line) => {
        if (Object.hasOwn(GROUPS, key) || !key.endsWith('ependencies') || value === null)
            return;
        fields.problem(`${(0,errors/* quote */.hD)(key)} is none of the known lists: what it locks is not read.`, line);
    });
    return { folder: (0,lock_location/* normalize */.S8)(folder), line: fields.line, asks };
}
/** The projects of all documents. One that several of them speak of is one project, with the asks of all. */
function mergeImporters(importers) {
    const merged = new Map();
    for (const importer of importers) {
        const known = merged.get(importer.folder);
        const asks = known === undefined ? importer.asks : [...known.asks, ...importer.asks];
        merged.set(importer.folder, { ...importer, asks });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/agreement.js







/** What a project asks for, each ask compared with its manifest. */
function asksOf(importer, around) {
    const { file, manifest } = around;
    const byName = new Map();
    for (const ask of manifest?.asks ?? []) {
        const same = byName.get(ask.name);
        if (same === undefined)
            byName.set(ask.name, [ask]);
        else
            same.push(ask);
    }
    const asks = importer.asks.map((ask) => {
        const wanted = isOfManifest(ask.group) ? wantedOf(ask, byName.get(ask.name) ?? []) : null;
        const answer = around.answer(ask);
        return {
            name: ask.name,
            range: wanted?.spec ?? ask.specifier ?? ask.reference,
            scope: (0,domain_package/* strictestScope */.U3)([GROUPS[ask.group], ...(wanted === null ? [] : [wanted.scope])]),
            location: wanted?.place ?? { file, line: ask.line },
            to: answer?.to ?? null,
            mismatch: mismatchOf(importer, ask, wanted, answer, around),
        };
    });
    const locked = new Set(importer.asks.flatMap(({ name, group }) => (isOfManifest(group) ? [name] : [])));
    const missing = (manifest?.asks ?? []).filter((ask) => !locked.has(ask.name) && ask.section !== 'peerDependencies' && !isLeftOut(ask, around.settings));
    return [...asks, ...missing.map((ask) => unlocked(ask, importer, around))];
}
/** Which of the manifest's asks for a name a locked one answers. The name may stand in several of its lists. */
const wantedOf = (ask, same) => same.find(({ section }) => section === ask.group) ?? same[0] ?? null;
const isLeftOut = ({ name, spec }, settings) => settings.hooked ||
    settings.replaces(name) ||
    (settings.excludesLinks && (spec.startsWith('link:') || spec.startsWith('workspace:')));
function unlocked(ask, { line }, { file, manifest }) {
    const asks = `${(0,errors/* quote */.hD)(manifest?.file ?? '')} asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    return {
        name: ask.name,
        range: ask.spec,
        scope: ask.scope,
        location: ask.place ?? { file, line },
        to: null,
        mismatch: `${asks}, but ${(0,errors/* quote */.hD)(file)} locks no version of it.`,
    };
}
function mismatchOf(importer, ask, wanted, answer, around) {
    const { file, manifest, settings } = around;
    if (!isOfManifest(ask.group))
        return null;
    // What was changed on its way from the manifest is known from the lockfile alone.
    const changed = settings.hooked || settings.replaces(ask.name);
    const disagreement = manifest === null || changed ? null : disagreementOf(ask, wanted, manifest, file);
    const spec = changed || wanted === null ? ask.specifier : wanted.spec;
    if (disagreement !== null || spec === null)
        return disagreement;
    const cause = answer === null ? misled(importer, ask, spec, around) : misanswered(ask.name, spec, answer, settings);
    const asking = changed || manifest === null ? file : manifest.file;
    return cause === null ? null : `${(0,errors/* quote */.hD)(asking)} asks for ${(0,errors/* quote */.hD)(`${ask.name}@${spec}`)}, but ${cause}.`;
}
/** Where the lockfile was made for another manifest than the one beside it. */
function disagreementOf(ask, wanted, manifest, file) {
    const { name, group, specifier, reference } = ask;
    const made = (0,errors/* quote */.hD)(`${name}@${specifier ?? reference}`);
    if (wanted === null) {
        // A runtime is asked for by the engines of the manifest, not by its lists.
        if (RUNTIME.test(`${name}@${reference}`))
            return null;
        return `${(0,errors/* quote */.hD)(file)} says that the project asks for ${made}, but ${(0,errors/* quote */.hD)(manifest.file)} does not.`;
    }
    const moved = wanted.section !== group && wanted.section !== 'peerDependencies';
    if (!moved && (specifier === null || specifier === wanted.spec))
        return null;
    const asks = `${(0,errors/* quote */.hD)(manifest.file)} asks for ${(0,errors/* quote */.hD)(`${name}@${wanted.spec}`)} in ${wanted.section}`;
    return `${asks}, but ${(0,errors/* quote */.hD)(file)} was made for ${made} in ${group}.`;
}
/** A project of the workspace may stand for a registry's package; another folder may not. */
function misled({ folder }, { reference }, spec, around) {
    if (!isLink(reference) || !(0,manifest_spec/* isRegistrySpec */.t)(spec))
        return null;
    const target = (0,lock_location/* normalize */.S8)(`${folder}/${reference.slice('link:'.length)}`);
    return around.isProject(target)
        ? null
        : `${(0,errors/* quote */.hD)(reference)} is locked in its place, which is no project of the lockfile`;
}
const RUNTIME = /^(?:node|deno|bun)@runtime:/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const COMPARED = /^(?:npm|file|link|github|git|git\+[a-z]+|ssh):/i;
/** Addresses from which the repository can't be told as it is written elsewhere. */
const OPAQUE = /^https:\/\/(?:gitlab\.com\/api\/|bitbucket\.org\/)/;
function misanswered(name, spec, answer, settings) {
    if (spec.startsWith('workspace:')) {
        const own = answer.source.type === 'workspace' || answer.source.type === 'file';
        return own ? null : `${(0,errors/* quote */.hD)(`${answer.name}@${answer.version}`)} is locked in its place, which is no project`;
    }
    const range = spec.startsWith('catalog:') ? settings.catalog(spec, name) : spec;
    if (range === null || (SCHEME.test(range) && !COMPARED.test(range)) || OPAQUE.test(answer.source.url ?? ''))
        return null;
    const isOwnName = (0,manifest_spec/* isRegistrySpec */.t)(range) && !range.startsWith('npm:');
    if (isOwnName && answer.name !== name)
        return `${(0,errors/* quote */.hD)(answer.name)} is locked in its place`;
    return (0,satisfied/* unsatisfied */._)(range, answer, answer.source);
}

// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(4147);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/modern.js
var modern = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var npm_version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/settings.js




const WORKSPACE = 'pnpm-workspace.yaml';
const HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs', 'pnpmfile.js'];
/**
 * Reads the settings of the documents of a lockfile. Overrides and catalogs count as the project declares them in
 * pnpm-workspace.yaml and package.json: the lockfile's own copies are as easily forged as the rest of it, and
 * serve only where there is no declaration to be read.
 */
function readSettings(documents, beside) {
    const workspace = readWorkspace(beside);
    const declared = declaredOverrides(workspace, beside);
    const replaced = new Set();
    for (const document of documents) {
        document.eachString('overrides', (selector) => {
            if (declared === null || declared.has(selector))
                replaced.add(targetOf(selector));
        });
        for (const name of document.list('ignoredOptionalDependencies'))
            if (typeof name === 'string')
                replaced.add(name);
    }
    const catalogs = documents.flatMap((document) => document.fields('catalogs')?.map ?? []);
    return {
        catalog(spec, name) {
            const catalog = spec.slice('catalog:'.length).trim() || 'default';
            const [locked] = catalogs.flatMap((map) => specifierOf(inside(map, catalog, name)) ?? []);
            return catalogsOf(workspace, catalog, name) ?? locked ?? null;
        },
        replaces: (name) => replaced.has(name),
        hooked: documents.some((document) => document.has('pnpmfileChecksum')) ||
            HOOKS.some((hook) => beside(hook) !== undefined),
        excludesLinks: documents.some((document) => document.fields('settings')?.flag('excludeLinksFromLockfile') === true),
    };
}
function readWorkspace(beside) {
    const text = beside(WORKSPACE);
    if (text === undefined)
        return null;
    // People write this file, and may use more of YAML than we read: then nothing is known of it.
    const { documents, problems } = (0,read/* readYaml */.g)(text, WORKSPACE, '');
    return problems.length === 0 && documents[0] instanceof yaml_value/* YamlMap */._M ? documents[0] : null;
}
/** The selectors of all overrides; null where a file that may have some can't be read. */
function declaredOverrides(workspace, beside) {
    if (workspace === null && beside(WORKSPACE) !== undefined)
        return null;
    const declared = new Set();
    const overrides = workspace?.get('overrides');
    if (overrides instanceof yaml_value/* YamlMap */._M)
        overrides.forEach((selector) => declared.add(selector));
    const manifest = beside('package.json');
    if (manifest === undefined)
        return workspace === null ? null : declared;
    try {
        const parsed = JSON.parse(manifest);
        for (const lists of [(0,json/* field */.ZZ)((0,json/* field */.ZZ)(parsed, 'pnpm'), 'overrides'), (0,json/* field */.ZZ)(parsed, 'resolutions')]) {
            if ((0,json/* isRecord */.u4)(lists))
                for (const selector of Object.keys(lists))
                    declared.add(selector);
        }
        return declared;
    }
    catch {
        return null;
    }
}
/** The name that an override is for: `b` of `a@1>b@2`. A `>` behind `@`, `|` or a space belongs to a range. */
function targetOf(selector) {
    const [target = ''] = selector.split(/(?<=[^ |@])>/).slice(-1);
    const at = target.indexOf('@', 1);
    return at === -1 ? target : target.slice(0, at);
}
function catalogsOf(workspace, catalog, name) {
    const unnamed = catalog === 'default' ? inside(workspace, 'catalog', name) : undefined;
    const found = unnamed ?? inside(mapOf(workspace?.get('catalogs')), catalog, name);
    return typeof found === 'string' ? found : null;
}
const mapOf = (value) => (value instanceof yaml_value/* YamlMap */._M ? value : null);
const inside = (map, key, name) => mapOf(map?.get(key))?.get(name);
function specifierOf(entry) {
    const specifier = mapOf(entry)?.get('specifier');
    return typeof specifier === 'string' ? specifier : null;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/config-dependencies.js








const NAME = 'configDependencies';
const REMEDY = `Lock it with pnpm 11 or later, which writes ${NAME} into pnpm-lock.yaml, or write its version and hash as pnpm does.`;
/**
 * The packages that pnpm installs before all others to take its settings and hooks from (`configDependencies` of
 * pnpm-workspace.yaml, in pnpm 10.0 of package.json), but for those of `locked`: versions by name. pnpm 10 locks each
 * where it is declared, so that the lockfile knows nothing of it. What says no single version is a problem.
 */
function configDependencies(beside, locked, { file, problems }) {
    const top = (0,paths/* folderOf */.yS)(file);
    const told = (location, what) => {
        const message = `${what}: pnpm installs it before anything else, and what that is can't be told.`;
        problems.push({ location, message, remedy: REMEDY });
    };
    const all = [...ofWorkspace(beside, `${top}${WORKSPACE}`, told), ...ofManifest(beside, `${top}package.json`)];
    return all.flatMap(({ name, version: written, tarball, location }) => {
        const [version = '', hash = null] = written?.split(/\+(?=sha\d+-)/, 2) ?? [];
        const isExact = (0,npm_version/* isExactVersion */.Yb)(version);
        if (isExact ? locked.get(name)?.has(version) === true : locked.has(name))
            return [];
        if (!isExact) {
            told(location, `${(0,errors/* quote */.hD)(name)} of "${NAME}" has no single version`);
            return [];
        }
        const entry = {
            key: `${NAME} ${name}`,
            location,
            source: { type: 'registry', url: tarball },
            integrity: (0,modern/* hashes */.R)(hash),
            bundled: false,
            license: null,
            installScript: null,
        };
        return [{ name, version, told: 'development', entry, edges: null, others: 0 }];
    });
}
function ofWorkspace(beside, file, told) {
    const text = beside(WORKSPACE);
    if (text === undefined)
        return [];
    const { documents, problems } = (0,read/* readYaml */.g)(text, file, '');
    const [settings] = documents;
    if (problems.length > 0 || !(settings instanceof yaml_value/* YamlMap */._M)) {
        // People use more of YAML in it than we read: what has nothing to do with this list is nobody's fault.
        if (text.includes(NAME))
            told({ file, line: 1 }, `The file has "${NAME}" in YAML that can't be read`);
        return [];
    }
    const declared = settings.get(NAME) ?? null;
    const found = [];
    if (declared instanceof yaml_value/* YamlMap */._M) {
        declared.forEach((name, value, line) => {
            const [version, tarball] = value instanceof yaml_value/* YamlMap */._M ? [value.get('integrity'), value.get('tarball')] : [value];
            found.push({ name, version: textOf(version), tarball: textOf(tarball), location: { file, line } });
        });
    }
    else if (declared !== null)
        told({ file, line: settings.lineOf(NAME) ?? 1 }, `"${NAME}" is no mapping`);
    return found;
}
/** A manifest that can't be read is told where it is compared with the lockfile. */
function ofManifest(beside, file) {
    const text = beside('package.json');
    if (text === undefined)
        return [];
    try {
        const declared = (0,json/* field */.ZZ)((0,json/* field */.ZZ)(JSON.parse(text), 'pnpm'), NAME);
        return Object.entries((0,json/* isRecord */.u4)(declared) ? declared : {}).map(([name, value]) => ({
            name,
            version: textOf((0,json/* isRecord */.u4)(value) ? value['integrity'] : value),
            tarball: textOf((0,json/* field */.ZZ)(value, 'tarball')),
            location: { file, line: 1 },
        }));
    }
    catch {
        return [];
    }
}
const textOf = (value) => (typeof value === 'string' ? value : null);

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(9552);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/dep-path.js

/** Reads the key of an entry: `/@s/a/1.0.0_b@2.0.0`, `/@s/a@1.0.0(b@2.0.0)`, `@s/a@1.0.0(b@2.0.0)`. */
function parseDepPath(key, { separator }) {
    const path = separator === '@' ? withoutPeers(key) : key;
    const { host, rest } = hostOf(path);
    const split = separator === '@' ? rest.indexOf('@', 1) : rest.lastIndexOf('/');
    if (split <= 0 || /^(?:file|link):/.test(path))
        return { ...NOTHING, reference: path };
    const [name, behind] = [rest.slice(0, split), rest.slice(split + 1)];
    const version = separator === '@' ? behind : (behind.split('_', 1)[0] ?? '');
    if (isName(name) && npm_version/* npmVersions */.Dy.valid(version))
        return { name, version, reference: null, host };
    return separator === '@' && host === null && isName(name)
        ? { ...NOTHING, name, reference: behind }
        : { ...NOTHING, reference: path };
}
const NOTHING = { name: null, version: null, reference: null, host: null };
/** Up to version 6 a slash begins what comes from the default registry; in 9 nothing but names begin keys. */
function hostOf(path) {
    if (path.startsWith('/'))
        return { host: null, rest: path.slice(1) };
    const slash = path.indexOf('/');
    const at = path.indexOf('@');
    if (at === 0 || slash === -1 || (at !== -1 && at < slash))
        return { host: null, rest: path };
    return { host: path.slice(0, slash), rest: path.slice(slash + 1) };
}
const isName = (name) => {
    const slash = name.indexOf('/');
    return name.startsWith('@') ? slash > 1 && slash === name.lastIndexOf('/') && slash < name.length - 1 : slash === -1;
};
/** A key without the peers and patches in parentheses at its end, which may hold further ones: `a@1.0.0(b@2.0.0(c@3.0.0))`. */
function withoutPeers(key) {
    let end = key.length;
    let depth = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const character = key.charAt(at);
        if (character === ')')
            depth += 1;
        else if (character === '(')
            depth -= 1;
        else if (depth === 0)
            break;
        if (depth < 0)
            break;
        if (depth === 0)
            end = at;
    }
    return key.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/origin.js




/** A tarball that a git host makes of one commit. */
const OF_COMMIT = /^https:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/tar\.gz\/|gitlab\.com\/api\/v4\/projects\/[^/]+\/repository\/archive\.tar\.gz\?(?:ref|sha)=|bitbucket\.org\/[^/]+\/[^/]+\/get\/)[0-9a-f]{40}(?:\.tar\.gz)?$/;
const PUBLIC = 'https://registry.npmjs.org/';
/** Reads the `resolution` of an entry; `isProject` tells the folders that are projects of the same lockfile. */
function originsOf(entry, path, isProject, faults) {
    const resolution = entry.fields('resolution');
    if (resolution === null) {
        if (!entry.has('resolution'))
            entry.problem('the entry has no "resolution": nothing says what is installed.');
        return [{ source: { type: 'url', url: null }, integrity: [], platform: null }];
    }
    if (resolution.string('type') !== 'variations')
        return [originOf(resolution, path, isProject)];
    const origins = resolution.list('variants').flatMap((variant) => {
        const fields = variant instanceof yaml_value/* YamlMap */._M ? new YamlFields(variant, 'variants', resolution.line, faults) : null;
        const own = fields?.fields('resolution') ?? null;
        if (fields === null || own === null || own.string('type') === 'variations') {
            resolution.problem('one of "variants" has no "resolution" of its own.');
            return [];
        }
        return [{ ...originOf(own, path, isProject), platform: platformOf(fields) }];
    });
    if (origins.length > 0)
        return origins;
    resolution.problem('"variants" is empty: nothing says what is installed.');
    return [{ source: { type: 'url', url: null }, integrity: [], platform: null }];
}
function originOf(resolution, path, isProject) {
    const integrity = (0,modern/* hashes */.R)(resolution.string('integrity'));
    const from = (type, url) => ({
        source: { type, url },
        integrity,
        platform: null,
    });
    const type = resolution.string('type');
    switch (type) {
        case null:
            return from(...tarballFrom(resolution, path));
        case 'git': {
            const [repository, commit] = [resolution.string('repo'), resolution.string('commit')];
            if (repository !== null && commit !== null)
                return from('git', `${repository}#${commit}`);
            resolution.problem('a git repository is named without "repo" or "commit".');
            return from('git', repository);
        }
        case 'directory': {
            const folder = resolution.string('directory');
            if (folder === null)
                resolution.problem('a directory is named without "directory".');
            return folder !== null && isProject(folder) ? from('workspace', null) : from('file', folder);
        }
        case 'binary':
            return from('url', resolution.string('url'));
        default:
            resolution.problem(`"type" is ${(0,errors/* quote */.hD)(type)}, which is none of the known.`);
            return from('url', null);
    }
}
/** The most of all entries: a tarball, of which only those that no registry serves by name and version need an address. */
function tarballFrom(resolution, path) {
    const tarball = resolution.string('tarball');
    if (path.version !== null) {
        const registry = resolution.string('registry') ?? (path.host === null ? null : `https://${path.host}/`);
        if (tarball === null)
            return ['registry', registry];
        // Old lockfiles have the path alone, where the registry serves the file from another place than usual.
        const isWhole = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(tarball);
        return ['registry', isWhole ? tarball : `${registry ?? PUBLIC}${tarball.replace(/^\/+/, '')}`];
    }
    const address = tarball ?? path.reference;
    if (address === null)
        return ['url', null];
    if (!/^[a-z][a-z0-9+.-]+:/i.test(address) || /^file:/i.test(address))
        return ['file', address.replace(/^file:/i, '')];
    return [OF_COMMIT.test(address) || resolution.flag('gitHosted') ? 'git' : 'url', address];
}
function platformOf(variant) {
    const targets = variant.list('targets').filter((target) => target instanceof yaml_value/* YamlMap */._M);
    const shown = targets.map((target) => ['os', 'cpu', 'libc'].flatMap((part) => {
        const value = target.get(part);
        return typeof value === 'string' ? [value] : [];
    }));
    return shown.map((parts) => parts.join('-')).join(',');
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/entries.js





/**
 * Reads the `packages` of one document, and its `snapshots`: since version 9 `packages` has what the registry
 * says of a version, and `snapshots` each way in which it is installed, told apart by its peers. `before` is the
 * number of drafts of earlier documents.
 */
function readEntries(document, layout, before, isProject, faults) {
    const drafts = [];
    const numbers = new Map();
    const packages = document.fields('packages');
    const snapshots = document.fields('snapshots');
    const add = (key, entry, edges) => {
        numbers.set(key, before + drafts.length);
        drafts.push(...draftsOf(key, entry, edges, layout, isProject, faults));
    };
    const known = new Map();
    packages?.eachFields((key, entry) => {
        if (snapshots === null)
            add(key, entry, entry);
        else
            known.set(key, entry);
    });
    const used = new Set();
    snapshots?.eachFields((key, edges) => {
        const base = withoutPeers(key);
        const entry = known.get(base);
        used.add(base);
        if (entry === undefined)
            edges.problem('it stands in "snapshots", but "packages" does not have it.');
        else
            add(key, entry, edges);
    });
    // Nothing installs these, and if something did, it would be unjudged.
    for (const [key, entry] of known)
        if (!used.has(key))
            add(key, entry, entry);
    return { drafts, find: finder(numbers, layout) };
}
function finder(numbers, { separator }) {
    // A reference is a version, or the whole key where the package is installed under another name or is no registry's.
    const find = (name, reference) => numbers.get(`/${name}${separator}${reference}`) ?? numbers.get(reference);
    if (separator === '/')
        return (name, reference) => find(name, reference) ?? null;
    return (name, reference) => numbers.get(`${name}@${reference}`) ?? find(name, reference) ?? null;
}
function draftsOf(key, entry, edges, layout, isProject, faults) {
    const path = parseDepPath(key, layout);
    const { name, version } = identityOf(entry, path);
    const told = layout.hasFlags ? flaggedScope(entry) : null;
    const installScript = layout.hasFlags ? entry.flag('requiresBuild') : null;
    const origins = originsOf(entry, path, isProject, faults);
    return origins.map(({ source, integrity, platform }, at) => {
        const contradiction = path.version === null ? null : (0,lock_source/* contradictionOf */.z)({ name, version, resolved: source.url }, source);
        if (contradiction !== null)
            entry.problem(contradiction);
        return {
            name,
            version,
            told,
            entry: {
                key: platform === null ? key : `${key} ${platform}`,
                location: { file: faults.file, line: entry.line },
                source,
                integrity,
                bundled: false,
                license: null,
                installScript,
            },
            edges: at === 0 ? edges : null,
            others: at === 0 ? origins.length - 1 : 0,
        };
    });
}
/** An entry's own fields speak where its key does not; where both do they must agree, for readers differ in which they believe. */
function identityOf(entry, path) {
    const [name, version] = [entry.string('name'), entry.string('version')];
    for (const [field, told, read] of [
        ['name', name, path.name],
        ['version', version, path.version],
    ]) {
        if (told !== null && read !== null && told !== read) {
            entry.problem(`its ${field} is ${(0,errors/* quote */.hD)(told)}, but its key is that of ${(0,errors/* quote */.hD)(read)}.`);
        }
    }
    const known = path.name ?? name;
    if (known === null || known === '')
        entry.problem('neither its key nor a field of it says which package it is.');
    return { name: known || path.reference || 'unnamed', version: path.version ?? version ?? '' };
}
/** `dev` is what only development dependencies lead to, `optional` what only optional ones do. */
function flaggedScope(entry) {
    const [development, optional] = [entry.flag('dev'), entry.flag('optional')];
    if (development)
        return 'development';
    return optional ? 'optional' : 'runtime';
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/part.js








/** Makes the graph part of all documents of a lockfile. */
function partOf(documents, manifests, beside, faults) {
    const { file, problems, remedy } = faults;
    const importers = mergeImporters(documents.flatMap(({ fields }, number) => readImporters(fields, number)));
    const folders = new Set(importers.map(({ folder }) => folder));
    const isProject = (folder) => folders.has(folder);
    const drafts = [];
    const entries = documents.map(({ fields, layout }) => {
        const read = readEntries(fields, layout, drafts.length, isProject, faults);
        for (const draft of read.drafts)
            drafts.push(draft);
        return read;
    });
    const config = configDependencies(beside, lockedConfig(importers), faults);
    const configAsks = config.map(({ name, version, entry }, at) => {
        const { location } = entry;
        return { name, range: version, scope: 'development', location, mismatch: null, to: drafts.length + at };
    });
    drafts.push(...config);
    const aliases = new Aliases(drafts);
    const settings = readSettings(documents.map(({ fields }) => fields), beside);
    const projectOf = (importer) => {
        const { folder } = importer;
        const manifest = manifests(folder);
        const answer = (ask) => {
            const to = entries[ask.document]?.find(ask.name, ask.reference) ?? null;
            const draft = to === null ? undefined : drafts[to];
            if (to !== null && draft !== undefined) {
                aliases.note(to, ask.name);
                return { to, name: draft.name, version: draft.version, source: draft.entry.source };
            }
            if (!isLink(ask.reference)) {
                const asks = `${(0,errors/* quote */.hD)(folder || '.')}: it asks for ${(0,errors/* quote */.hD)(`${ask.name}: ${ask.reference}`)}`;
                const message = `${asks}, which the lockfile does not have.`;
                problems.push({ location: { file, line: ask.line }, message, remedy });
            }
            return null;
        };
        return {
            name: manifest?.name ?? nameOf(folder, file),
            version: manifest?.version ?? null,
            asks: [
                ...asksOf(importer, { file, manifest, settings, answer, isProject }),
                ...(folder === '' ? configAsks : []),
            ],
        };
    };
    const projects = importers.map(projectOf);
    return (0,locked/* partOfLocked */.H)(file, { ecosystem: 'npm', packages: withEdges(drafts, entries, aliases), projects, problems });
}
/** Since pnpm 11 the lockfile has what pnpm takes its settings from. */
function lockedConfig(importers) {
    const locked = new Map();
    for (const { group, name, reference } of importers.flatMap(({ asks }) => asks)) {
        if (group === 'configDependencies')
            locked.set(name, (locked.get(name) ?? new Set()).add(reference));
    }
    return locked;
}
/** The last part of its folder; of the lockfile's own, that of the folder it is in. */
const nameOf = (folder, file) => (folder === '' ? file.split('/').at(-2) : folder.split('/').at(-1)) ?? 'project';

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/remedy.js
/** What to do about an entry that can't be right: pnpm writes it anew. */
const remedy_REMEDY = 'Run "pnpm install --fix-lockfile" and commit what it writes.';

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/pnpm/sections.js


const SECTIONS = new Set([
    'catalogs',
    'ignoredOptionalDependencies',
    'importers',
    'neverBuiltDependencies',
    'onlyBuiltDependencies',
    'overrides',
    'packageExtensions',
    'packages',
    'patchedDependencies',
    'settings',
    'snapshots',
    'time',
]);
/** What a lockfile of a single project has at its top, in the place of `importers`. */
const OF_PROJECT = new Set([...Object.keys(GROUPS), 'specifiers', 'dependenciesMeta']);
/** Tells of sections that we do not know: what a later pnpm installs from one would be judged by nobody. */
function refuseUnknownSections(document) {
    const isSingle = !document.has('importers');
    document.map.forEach((name, value, line) => {
        if (value === null || typeof value === 'string' || SECTIONS.has(name))
            return;
        if (isSingle && OF_PROJECT.has(name))
            return;
        document.problem(`${(0,errors/* quote */.hD)(name)} is none of the known sections: what it locks is not read.`, line);
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/beside.js + 1 modules
var settings_beside = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npm.js
var npm = __webpack_require__(962);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var registry = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/pnpm-lock.js














/**
 * pnpm's lockfile. Every document of the file counts: since pnpm 11 the first locks what pnpm itself runs
 * with, which is installed and run like the rest.
 */
/* harmony default export */ const pnpm_lock = ((0,format/* defineFormat */.n)({
    id: 'pnpm-lock',
    ecosystem: 'npm',
    files: ['**/pnpm-lock.yaml'],
    manifests: ['package.json', WORKSPACE, npm/* NPMRC */.TX, '*/package.json'],
    parse(text, file, beside) {
        const { documents, problems: wrong } = (0,read/* readYaml */.g)(text, file, remedy_REMEDY);
        const problems = [...wrong];
        const faults = { file, remedy: remedy_REMEDY, problems };
        const known = documents.flatMap((document) => knownDocument(document, faults));
        if (known.length === 0) {
            const message = 'The file holds no lockfile.';
            if (problems.length === 0)
                problems.push({ location: { file, line: 1 }, message, remedy: remedy_REMEDY });
            return { file, projects: [], packages: [], problems };
        }
        const part = partOf(known, (0,manifest/* manifestsBeside */.v)(file, beside, problems), beside, faults);
        return (0,registry/* served */.EZ)(part, (0,settings_beside/* pnpmSettings */.f)(file, beside, problems));
    },
}));
function knownDocument(document, faults) {
    const { file, problems, remedy } = faults;
    if (document === null)
        return [];
    if (!(document instanceof yaml_value/* YamlMap */._M)) {
        const message = `The file holds ${(0,yaml_value/* kindOfYaml */.fp)(document)}, not a mapping.`;
        problems.push({ location: { file, line: 1 }, message, remedy });
        return [];
    }
    const fields = new YamlFields(document, file, 1, faults);
    const version = fields.string('lockfileVersion');
    const layout = version === null ? null : layoutOf(version);
    if (layout !== null) {
        refuseUnknownSections(fields);
        return [{ fields, layout }];
    }
    const shown = version === null ? 'missing' : (0,errors/* quote */.hD)(version);
    fields.problem(`"lockfileVersion" is ${shown}; known are ${KNOWN_VERSIONS}.`, document.lineOf('lockfileVersion') ?? 1);
    return [];
}


/***/ })

};
