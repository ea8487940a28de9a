export const id = 1657;
export const ids = [1657];
export const modules = {

/***/ 6419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pylock)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/document.js
var toml_document = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/lists.js
var lists = __webpack_require__(241);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(412);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pylock/marker.js

/** Nobody writes longer ones; what is longer counts as needed at run time. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 100;
const TOKEN = /\s*(?:([()])|(and|or)\b|((?:"[^"]*"|'[^']*'|[\w.]+)\s*(?:not\s+in|in|[<>=!~]+)\s*(?:"[^"]*"|'[^']*'|[\w.]+)))\s*/y;
const CHOICE = /^["']([^"']*)["']\s*(not\s+)?in\s*(extras|dependency_groups)$/;
/**
 * When a package of a pylock is installed by its marker (PEP 751): with nothing chosen but the default groups it is
 * `runtime`; where an extra must be chosen `optional`; where only a group leads to it `development`. The environment
 * is taken to be the right one. A marker that can't be read counts as `runtime`, the strictest.
 */
function scopeOfMarker(marker, defaultGroups) {
    if (marker === null || marker.length > MAX_LENGTH)
        return 'runtime';
    const tokens = tokensOf(marker);
    if (tokens === null)
        return 'runtime';
    const withChoice = (chosen) => evaluate(tokens, (part) => {
        const [, name, not, list] = CHOICE.exec(part) ?? [];
        if (name === undefined || list === undefined)
            return true;
        return chosen(list, (0,names/* normalizeName */.P)(name)) === (not === undefined);
    });
    const isDefault = (list, name) => list === 'dependency_groups' && defaultGroups.has(name);
    const plain = withChoice(isDefault);
    if (plain !== false)
        return 'runtime';
    if (withChoice((list, name) => list === 'extras' || isDefault(list, name)) === true)
        return 'optional';
    return withChoice(() => true) === true ? 'development' : 'runtime';
}
/** Parentheses, `and`, `or`, and each comparison as one; null where it is none of that. */
function tokensOf(marker) {
    const tokens = [];
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < marker.length;) {
        const [, bracket, word, part] = TOKEN.exec(marker) ?? [];
        const token = bracket ?? word ?? part;
        if (token === undefined)
            return null;
        tokens.push(token);
    }
    return tokens;
}
/** `and` binds more than `or`; null where the tokens make no expression. */
function evaluate(tokens, holds) {
    let at = 0;
    const atom = (depth) => {
        const token = tokens[at];
        at += 1;
        if (token === undefined || token === ')' || token === 'and' || token === 'or')
            return null;
        if (token !== '(')
            return holds(token);
        const inner = depth === MAX_DEPTH ? null : either(depth + 1);
        at += 1;
        return tokens[at - 1] === ')' ? inner : null;
    };
    const both = (depth) => {
        let value = atom(depth);
        while (value !== null && tokens[at] === 'and') {
            at += 1;
            const next = atom(depth);
            value = next === null ? null : value && next;
        }
        return value;
    };
    const either = (depth) => {
        let value = both(depth);
        while (value !== null && tokens[at] === 'or') {
            at += 1;
            const next = both(depth);
            value = next === null ? null : value || next;
        }
        return value;
    };
    const value = either(0);
    return at === tokens.length ? value : null;
}

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pdm/part.js
var part = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/dist-files.js
var dist_files = __webpack_require__(5145);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/package.js
var toml_lock_package = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pylock/part.js






/** Exactly one of a repository, a folder, an archive, and the files of an index (PEP 751). */
function originOf(entry) {
    const { fields } = entry;
    const [vcs, directory, archive] = [fields.fields('vcs'), fields.fields('directory'), fields.fields('archive')];
    const sdist = fields.fields('sdist');
    const files = [
        ...(sdist === null ? [] : [fileOf(sdist)]),
        ...(0,lists/* tablesOf */.t)(fields, 'wheels').map((table) => fileOf(fields.of(table, 'wheels', entry.place))),
    ];
    const ways = [vcs, directory, archive, files.length === 0 ? null : files].filter((way) => way !== null);
    if (ways.length !== 1)
        fields.problem(`it has ${ways.length} of the ways to install a package, not one.`);
    if (vcs !== null) {
        const url = vcs.string('url') ?? vcs.string('path') ?? '';
        return { source: (0,toml_lock_package/* gitSource */.Ym)(entry, url, vcs.string('commit-id')), files };
    }
    if (directory !== null) {
        const path = directory.string('path');
        const own = path !== null && /^(?:\.?\/?)$/.test(path);
        return { source: own ? { type: 'workspace', url: null } : { type: 'file', url: path }, files };
    }
    if (archive === null)
        return { source: { type: 'registry', url: fields.string('index') }, files };
    const [url, path] = [archive.string('url'), archive.string('path')];
    const source = url === null ? { type: 'file', url: path } : { type: 'url', url };
    return { source, files: [...files, fileOf(archive)] };
}
function fileOf(fields) {
    const [name, url, path] = [fields.string('name'), fields.string('url'), fields.string('path')];
    const hashes = [];
    fields.eachString('hashes', (algorithm, hex) => hashes.push(`${algorithm}:${hex}`));
    return { file: name ?? (0,dist_files/* fileNameOf */.bV)(url ?? path ?? ''), url, hashes };
}
/**
 * What an entry requires. The format has `dependencies` for it, which few tools write; PDM keeps its own in its
 * `tool` table.
 */
function requiresOf({ fields }, entries, byName) {
    const pdm = fields.fields('tool')?.fields('pdm') ?? null;
    if (fields.raw('dependencies') === undefined && pdm !== null)
        return (0,part/* requiresOf */.eo)(pdm, byName);
    return (0,lists/* tablesOf */.t)(fields, 'dependencies').flatMap((table) => {
        const own = fields.of(table, 'dependencies');
        const [name, version] = [(0,names/* normalizeName */.P)(own.string('name') ?? ''), own.string('version')];
        const found = byName.all(name).filter((index) => version === null || entries[index]?.version === version);
        if (found.length === 0)
            fields.problem(`it requires ${(0,errors/* quote */.hD)(`${name} ${version ?? ''}`.trim())}, which the lockfile does not have.`);
        return found.map((to) => ({ to, optional: false }));
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/pypi/pyproject/pyproject.js + 2 modules
var pyproject = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/by-name.js
var by_name = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/entries.js
var toml_lock_entries = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/toml-lock/project.js
var toml_lock_project = __webpack_require__(6678);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/formats/pylock.js













const REMEDY = 'Write it anew with the tool that made it ("created-by"), and commit what it writes.';
/** The lockfile that every Python tool may write (PEP 751), version 1.x; `pylock.<name>.toml` locks a part or variant. */
/* harmony default export */ const pylock = ((0,format/* defineFormat */.n)({
    id: 'pylock',
    ecosystem: 'pypi',
    files: ['**/pylock.toml', '**/pylock.*.toml'],
    manifests: [pyproject/* PYPROJECT */.Jj],
    parse,
}));
async function parse(text, file, beside) {
    const problems = [];
    const manifest = await (0,pyproject/* pyprojectBeside */.rZ)(file, '', beside, problems, null);
    const unread = { file, projects: [], packages: [], problems };
    const top = await (0,toml_document/* readToml */.D)(text, file, REMEDY, problems);
    if (top === null)
        return unread;
    const version = top.string('lock-version') ?? '';
    if (!/^1\.\d{1,4}$/.test(version)) {
        top.problem(`the "lock-version" is ${(0,errors/* quote */.hD)(version)}; known is 1.x.`);
        return unread;
    }
    const groups = new Set((0,lists/* stringsOf */.i)(top, 'default-groups').map(names/* normalizeName */.P));
    const entries = (0,toml_lock_entries/* readEntries */.$)(top, 'packages', text, file);
    const byName = new by_name/* ByName */.rk(entries);
    const packages = entries.map((entry) => (0,toml_lock_package/* packageOf */.wg)(entry, {
        ...originOf(entry),
        requires: requiresOf(entry, entries, byName),
        told: scopeOfMarker(entry.fields.string('marker'), groups),
    }));
    // It may be made of a part of what the manifest asks for, and of more.
    const project = (0,toml_lock_project/* projectOf */.v8)(manifest, {
        file,
        packages,
        byName: new by_name/* ByName */.rk(packages),
        locks: () => false,
        closed: false,
    });
    return (0,locked/* partOfLocked */.H)(file, { ecosystem: 'pypi', packages, projects: [project], problems });
}


/***/ })

};
