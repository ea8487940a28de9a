export const id = 64;
export const ids = [64];
export const modules = {

/***/ 4627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defineFormat)
/* harmony export */ });
/** Declares a format. */
const defineFormat = (format) => format;


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   c: () => (/* binding */ filePurl)
/* harmony export */ });
const TYPES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'githubactions' };
const SAFE = /^[A-Za-z0-9._~:+-]*$/;
// Percent-encoding as the purl specification has it; most names need none, and this runs for every entry of a lockfile.
// Half a surrogate pair, which a hostile lockfile can hold, has no encoding: it becomes U+FFFD.
function encode(part) {
    return SAFE.test(part) ? part : encodeURIComponent(part.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+');
}
const encodeAll = (segments) => segments.map(encode).join('/');
/**
 * The package URL of a locked package: `pkg:npm/%40scope/name@1.0.0` (package-url specification). The path
 * of an action inside its repository is the subpath: `pkg:githubactions/owner/repo@v1#path`.
 */
function purlOf(ecosystem, name, version) {
    const at = version === '' ? '' : `@${encode(version)}`;
    const segments = name.split('/');
    const subpath = ecosystem === 'github-actions' ? segments.splice(2) : [];
    const inside = subpath.length === 0 ? '' : `#${encodeAll(subpath)}`;
    return `pkg:${TYPES[ecosystem]}/${encodeAll(segments)}${at}${inside}`;
}
/** How a project is named that is a file of the repository and no package. */
const filePurl = (ecosystem, path) => `pkg:${TYPES[ecosystem]}/${encodeAll(path.split('/'))}`;


/***/ }),

/***/ 5361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Folder)
/* harmony export */ });
/** Most locations: a package at the top. */
const TOP = /^node_modules\/((?:@[^/]+\/)?[^@/][^/]*)$/;
/**
 * A folder of the tree that a lockfile describes, with what npm would find there. Names are
 * untrusted, so they are keys of Maps and nothing else.
 */
class Folder {
    /** What is installed at exactly this folder; for a link, what it leads to. */
    node = null;
    #above;
    #modules = null;
    #folders = null;
    constructor(above = null) {
        this.#above = above;
    }
    /** The folder `node_modules/<name>` in this one. */
    module(name) {
        this.#modules ??= new Map();
        return getOrAdd(this.#modules, name, this);
    }
    /** The folder at a location as lockfiles write it: `packages/a/node_modules/@scope/b`. */
    at(location) {
        return Folder.#walk(this, location);
    }
    /** What `require(name)` finds from here: the nearest node_modules, going up (Node's resolution algorithm). */
    resolve(name) {
        return Folder.#find(this, name);
    }
    static #walk(start, location) {
        const top = TOP.exec(location)?.[1];
        if (top !== undefined)
            return start.module(top);
        let folder = start;
        const segments = location.split('/');
        for (let index = 0; index < segments.length; index += 1) {
            const segment = segments[index] ?? '';
            if (segment === 'node_modules' && index + 1 < segments.length) {
                index += 1;
                let name = segments[index] ?? '';
                if (name.startsWith('@') && index + 1 < segments.length) {
                    index += 1;
                    name += `/${segments[index] ?? ''}`;
                }
                folder = folder.module(name);
            }
            else {
                folder.#folders ??= new Map();
                folder = getOrAdd(folder.#folders, segment, folder);
            }
        }
        return folder;
    }
    static #find(start, name) {
        for (let folder = start; folder !== null; folder = folder.#above) {
            const node = folder.#modules?.get(name)?.node;
            if (node)
                return node;
        }
        return null;
    }
}
function getOrAdd(folders, name, above) {
    const found = folders.get(name);
    if (found !== undefined)
        return found;
    const added = new Folder(above);
    folders.set(name, added);
    return added;
}


/***/ }),

/***/ 6370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hashes),
/* harmony export */   i: () => (/* binding */ readModern)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1065);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7249);
/* harmony import */ var _manifest_ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1654);
/* harmony import */ var _manifest_workspaces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5361);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4078);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6657);








/** Reads the `packages` of lockfile versions 2 and 3: every location with what is installed there. */
function readModern(packages, file, places, manifests, problems) {
    const root = new _folder_js__WEBPACK_IMPORTED_MODULE_2__/* .Folder */ .v();
    const nodes = [];
    const links = [];
    let project = NO_PROJECT;
    for (const location of Object.keys(packages)) {
        const raw = packages[location];
        const place = places.get(location) ?? { file, line: 1 };
        const subject = location === '' ? file : location;
        const refuse = (message) => {
            problems.push({ location: place, message: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(subject)}: ${message}`, remedy: _remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .n });
        };
        const fault = (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(location);
        if (fault !== null)
            refuse(`the path ${fault}.`);
        if (!(0,_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(raw)) {
            refuse(`the entry is ${(0,_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(raw)}, not an object.`);
            continue;
        }
        const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(raw, subject, place, problems, _remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .n);
        if (location === '') {
            project = {
                name: fields.string('name'),
                version: fields.string('version'),
                asks: (0,_manifest_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .readAsks */ .j)(fields, true, () => place),
                workspaces: (0,_manifest_workspaces_js__WEBPACK_IMPORTED_MODULE_7__/* .readPatterns */ .c)(fields),
            };
            continue;
        }
        if (location.length > _location_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCATION */ .F_)
            continue;
        const folder = root.at(location);
        if (fields.flag('link') === true)
            links.push({ fields, folder, location });
        else {
            const node = nodeOf(nodes.length, fields, location, place, folder, manifests);
            folder.node = node;
            nodes.push(node);
        }
    }
    for (const { fields, folder, location } of links)
        follow(root, folder, location, fields);
    return { root, ...project, nodes, hasEdges: true, trustsFlags: true };
}
const NO_PROJECT = { name: null, version: null, asks: null, workspaces: [] };
function nodeOf(index, fields, location, place, folder, manifests) {
    const { installedAs, name: ownName } = (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(location);
    const isFolder = installedAs === null;
    // A folder of the project is what its own manifest says, which may have changed since npm last looked.
    const manifest = isFolder ? manifests(location) : null;
    const name = manifest?.name ?? fields.string('name') ?? ownName;
    const resolved = fields.string('resolved') || null;
    return {
        index,
        location,
        place,
        name,
        alias: installedAs === null || installedAs === name ? null : installedAs,
        version: manifest?.version ?? fields.string('version') ?? '',
        isFolder,
        resolved,
        integrity: hashes(fields.string('integrity')),
        // What has an address of its own is fetched from there, whatever its flag says; nothing ships inside the project.
        bundled: fields.flag('inBundle') === true && resolved === null && (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isNested */ ._$)(location),
        license: licenseOf(fields.raw('license')),
        installScript: fields.flag('hasInstallScript') ?? false,
        flagged: flaggedScope(fields),
        asks: (0,_manifest_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .readAsks */ .j)(fields, isFolder),
        folder,
    };
}
/**
 * npm's flags: `dev` is what only development dependencies lead to, `optional` what only optional
 * ones do, `devOptional` what is reached in both ways and through nothing stricter.
 */
function flaggedScope(fields) {
    const [dev, optional, both] = [fields.flag('dev'), fields.flag('optional'), fields.flag('devOptional')];
    if (dev === true)
        return 'development';
    return optional === true || both === true ? 'optional' : 'runtime';
}
function hashes(integrity) {
    if (integrity === null)
        return [];
    return /\s/.test(integrity) ? integrity.split(/\s+/).filter((hash) => hash !== '') : [integrity];
}
/** Old packages have `{type, url}`. Anything else is a licence that nobody can read, which is not the same as none. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return null;
    return (0,_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value) && typeof value['type'] === 'string' ? value['type'] : (0,_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value);
}
/** A link is no package: it stands for the folder that it leads to. A link to the project itself leads to no package. */
function follow(root, from, location, fields) {
    const target = fields.string('resolved');
    if (target === null) {
        fields.problem('the link leads nowhere: it has no "resolved".');
        return;
    }
    const path = (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .normalize */ .S8)(target.replace(/^file:/, ''));
    if (path === '')
        return;
    const node = root.at(path).node;
    if (node === null || path === location) {
        fields.problem(`the link leads to ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which the lockfile does not have.`);
    }
    else
        from.node = node;
}


/***/ }),

/***/ 6657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REMEDY)
/* harmony export */ });
/** What to do about an entry that can't be right: npm writes it anew. */
const REMEDY = 'Remove node_modules and this file, run "npm install" and commit what it writes.';


/***/ }),

/***/ 8693:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unsatisfied)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9004);
/* harmony import */ var _plain_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2745);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4078);





/**
 * Why what is locked is not what a spec asks for, going on after "package.json asks for …"; null: it
 * is. A git, URL or file spec is compared as text, as far as that can be.
 */
function unsatisfied(spec, node, source) {
    const parsed = (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(spec);
    switch (parsed.type) {
        case 'range':
            return fromRegistry(source) ?? outside(node, parsed.range);
        case 'alias':
            if (node.name !== parsed.name)
                return `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.name)} is locked in its place`;
            return fromRegistry(source) ?? outside(node, parsed.range);
        case 'tag':
            return fromRegistry(source);
        case 'git': {
            const [wanted, locked] = [repositoryOf(parsed.url), repositoryOf(source.url ?? '')];
            if (source.url === null || wanted === null || wanted === locked)
                return null;
            return `it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(source.url)}`;
        }
        case 'url':
            return source.url === null || sameUrl(source.url, parsed.url) ? null : `it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(source.url)}`;
        case 'file':
            return source.type === 'file' || source.type === 'workspace' ? null : `it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(source.type)}`;
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(parsed);
    }
}
/** A workspace may stand for a registry's package; nothing else may. */
function fromRegistry(source) {
    if (source.type === 'registry' || source.type === 'workspace' || source.url === null)
        return null;
    return `it is locked from ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(source.url)}, not from a registry`;
}
/** As npm compares: loosely, and with prereleases only where the range names one. */
function outside(node, range) {
    if (node.version === '' || range === '' || range === '*')
        return null;
    const holds = (0,_plain_range_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfiesPlain */ .B)(node.version, range) ?? semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(node.version, range, { loose: true });
    return holds ? null : `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.version)} is locked`;
}
const sameUrl = (a, b) => a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
const HOSTS = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** `host/owner/name` of a git URL in any of its spellings; null where it can't be told. */
function repositoryOf(url) {
    const [path = ''] = url.split('#');
    const short = /^(github|gitlab|bitbucket):(?:[^/@]*@)?(.+)$/i.exec(path);
    const tarball = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\//i.exec(path);
    const long = /^(?:git\+)?(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)(?::\d+)?[/:](.+)$/i.exec(path);
    const found = tarball
        ? `github.com/${tarball[1] ?? ''}`
        : short
            ? `${HOSTS[(short[1] ?? '').toLowerCase()] ?? ''}/${short[2] ?? ''}`
            : long && `${long[1] ?? ''}/${long[2] ?? ''}`;
    return found && (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .normalize */ .S8)(found.toLowerCase().replace(/\.git$/, ''));
}


/***/ }),

/***/ 9552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf),
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);
/* harmony import */ var _manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9004);
/* harmony import */ var _tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4003);




/**
 * Where the bytes of a place come from. A URL is a registry's when it has the shape of one, or when
 * somebody asks a registry for the package and nobody asks elsewhere: then it is the registry's own
 * affair how its URLs look. Whether that registry may be trusted is not decided here.
 */
function sourceOf(node, isWorkspace, asked) {
    if (node.isFolder)
        return isWorkspace ? { type: 'workspace', url: null } : { type: 'file', url: node.location };
    const { resolved } = node;
    if (resolved !== null && (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarballOf */ .Y)(resolved, node.name, node.version))
        return { type: 'registry', url: resolved };
    if (resolved === null) {
        // An entry without an address is fetched by what is asked for.
        const elsewhere = asked.elsewhere === null || asked.ofRegistry ? null : (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(asked.elsewhere).type;
        if (elsewhere === 'git' || elsewhere === 'url' || elsewhere === 'file')
            return { type: elsewhere, url: asked.elsewhere };
        return { type: 'registry', url: null };
    }
    const { type } = (0,_manifest_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(resolved);
    if (type === 'git' || type === 'file')
        return { type, url: resolved };
    if ((0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .tarballOf */ .I)(resolved) !== null)
        return { type: 'registry', url: resolved };
    return { type: asked.ofRegistry && asked.elsewhere === null ? 'registry' : 'url', url: resolved };
}
/** Why an entry can't be what it says it is, going on after its path; null: nothing is wrong. */
function contradictionOf(node, source) {
    if (source.type === 'registry' && node.version === '')
        return 'the entry has no version.';
    if (node.resolved === null || (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarballOf */ .Y)(node.resolved, node.name, node.version))
        return null;
    const tarball = (0,_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .tarballOf */ .I)(node.resolved);
    if (tarball === null)
        return null;
    const sameVersion = _version_js__WEBPACK_IMPORTED_MODULE_1__/* .npmVersions */ .Dy.valid(node.version) && _version_js__WEBPACK_IMPORTED_MODULE_1__/* .npmVersions */ .Dy.compare(tarball.version, node.version) === 0;
    if (tarball.name === node.name && sameVersion)
        return null;
    const [said, fetched] = [`${node.name}@${node.version}`, `${tarball.name}@${tarball.version}`];
    return `the entry says that it is ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(said)}, but its URL is that of ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fetched)}.`;
}


/***/ }),

/***/ 4003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tarballOf),
/* harmony export */   Y: () => (/* binding */ isTarballOf)
/* harmony export */ });
/* harmony import */ var _domain_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);


const ENDING = /\.(?:tgz|tar\.gz)$/;
/**
 * Reads `…/@scope/name/-/name-1.0.0.tgz`, the shape that npm's registry and nearly all others use.
 * Null for a URL of another shape.
 */
function tarballOf(url) {
    if (!/^https?:\/\//i.test(url))
        return null;
    const [path = ''] = url.split(/[?#]/, 1);
    const dash = path.lastIndexOf('/-/');
    if (dash === -1)
        return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const folders = path.slice(0, dash).replace(/%2f/gi, '/').replace(/%40/g, '@').split('/');
    const project = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    if (!ENDING.test(file) || !file.startsWith(`${project}-`))
        return null;
    const version = (0,_domain_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .D)(file.slice(project.length + 1).replace(ENDING, ''));
    if (!_version_js__WEBPACK_IMPORTED_MODULE_0__/* .npmVersions */ .Dy.valid(version))
        return null;
    return { name: scope.startsWith('@') ? `${scope}/${project}` : project, version };
}
/** Whether a URL is of exactly this package, without taking it apart: nearly every entry of every lockfile. */
function isTarballOf(url, name, version) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const ending = `/${name}/-/${base}-${version}.tgz`;
    if (!url.endsWith(ending) || !/^https?:\/\/[^?#%]*$/.test(url))
        return false;
    // `@other/name` ends like `name`.
    return name.startsWith('@') || url[url.lastIndexOf('/', url.length - ending.length - 1) + 1] !== '@';
}


/***/ }),

/***/ 962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ asLocked),
/* harmony export */   TX: () => (/* binding */ NPMRC),
/* harmony export */   dQ: () => (/* binding */ npmSettingsAsLocked),
/* harmony export */   vm: () => (/* binding */ npmSettings)
/* harmony export */ });
/* harmony import */ var _npmrc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9809);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);


/** What npm reads in the folder of a lockfile, and Deno, bun and pnpm with it. */
const NPMRC = '.npmrc';
function npmSettings(beside) {
    const text = beside(NPMRC);
    return text === undefined ? _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_npmrc_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text);
}
/** All but npm take an address of the lockfile as it is, and what it has for the lockfile of npm means none of theirs. */
const asLocked = (settings) => ({
    ...settings,
    replaces: null,
    passesOver: null,
});
/** Of Deno, and of bun beside its own settings. */
const npmSettingsAsLocked = (beside) => asLocked(npmSettings(beside));


/***/ }),

/***/ 9809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   q: () => (/* binding */ readYarnrc)
/* harmony export */ });
const SCOPED = /^(@[^:/]+):registry$/;
const PUBLIC_HOST = 'registry.npmjs.org';
/**
 * Reads what a .npmrc says of registries, as npm's own reader (`ini`) does; of a key that stands twice the last counts.
 * Sections are passed over, for not every installer knows them. A variable of the environment stands as it is written,
 * and so for no registry that could be allowed.
 */
function readNpmrc(text) {
    const values = new Map();
    for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
        const [, key, value] = /^\s*([^;#=\s][^=]*)=(.*)$/.exec(line) ?? [];
        // "${X?}" in a key stands for nothing where X is not set.
        if (key !== undefined)
            values.set(plain(key).replace(/\$\{[^}]{0,100}\}/g, ''), plain(value ?? ''));
    }
    const scopes = new Map();
    for (const [key, value] of values) {
        const [, scope] = SCOPED.exec(key.replace(/\[\]$/, '')) ?? [];
        if (scope !== undefined && value !== '')
            scopes.set(scope, value);
    }
    const passing = ['package-lock', 'lockfile', 'shrinkwrap'].find((key) => values.get(key) === 'false');
    const replaces = values.get('replace-registry-host') ?? 'npmjs';
    return {
        registry: values.get('registry') || values.get('registry[]') || null,
        scopes,
        replaces: replaces === 'never' ? null : replaces === 'npmjs' ? PUBLIC_HOST : replaces,
        unverified: values.get('strict-ssl') === 'false',
        passesOver: passing === undefined ? null : `${passing}=false`,
    };
}
/** Whoever writes a longer text means no registry by it, and it could exhaust the expressions below: it stands as it is. */
const MAX_LENGTH = 8192;
/** A text without its quotes, or up to a comment. */
function plain(written) {
    const text = written.trim();
    if (text.length > MAX_LENGTH)
        return text;
    const [, quote, inner = ''] = /^(["'])(.*)\1$/s.exec(text) ?? [];
    if (quote === undefined) {
        const [before = ''] = /^(?:\\.|[^\\;#])*/s.exec(text) ?? [];
        return before.replace(/\\([\\;#])/g, '$1').trim();
    }
    try {
        const value = JSON.parse(quote === '"' ? text : inner);
        return typeof value === 'string' ? value : inner;
    }
    catch {
        return inner;
    }
}
/** Reads what a .yarnrc of yarn 1 says: `registry "https://…"`, also as an option of a command, `--install.registry`. */
function readYarnrc(text) {
    let registry = null;
    const scopes = new Map();
    let unverified = false;
    let passesOver = null;
    for (const line of text.split(/[\r\n]+/)) {
        if (/^\s*"?--(?:[\w-]+\.)?no-lockfile"?:?\s+"?true/.test(line))
            passesOver = line.trim();
        const [, key = '', value = ''] = /^\s*"?(?:--(?:[\w-]+\.)?)?((?:@[^\s":]+:)?registry|strict-ssl)"?:?\s+"?([^"\s]+)/.exec(line) ?? [];
        const [, scope] = SCOPED.exec(key) ?? [];
        if (scope !== undefined)
            scopes.set(scope, value);
        else if (key === 'registry')
            registry = value;
        else if (key === 'strict-ssl')
            unverified = value === 'false';
    }
    return { registry, scopes, replaces: null, unverified, passesOver };
}


/***/ }),

/***/ 1924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ served),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

const NOTHING = {
    registry: null,
    scopes: new Map(),
    replaces: null,
    unverified: false,
    passesOver: null,
};
/** Several files of settings as one: what the first says counts before what later ones say. */
function together(files) {
    const scopes = new Map();
    for (const file of files.toReversed())
        for (const [scope, registry] of file.scopes)
            scopes.set(scope, registry);
    return {
        registry: files.find(({ registry }) => registry !== null)?.registry ?? null,
        scopes,
        replaces: files.find(({ replaces }) => replaces !== null)?.replaces ?? null,
        unverified: files.some(({ unverified }) => unverified),
        passesOver: files.find(({ passesOver }) => passesOver !== null)?.passesOver ?? null,
    };
}
/** The part of a lockfile, with the registries that its packages are fetched from by the settings of the project. */
function served(lock, settings) {
    const part = settings.passesOver === null ? lock : { ...lock, problems: [...lock.problems, unused(lock, settings.passesOver)] };
    const registry = other(settings.registry);
    if (registry === null && settings.scopes.size === 0 && !settings.unverified)
        return part;
    const registryOf = ({ name }, { type, url }) => {
        if (type !== 'registry')
            return null;
        if (url !== null)
            return isReplaced(url, settings.replaces) ? registry : null;
        const scope = name.startsWith('@') ? settings.scopes.get(name.split('/', 1)[0] ?? '') : undefined;
        return scope === undefined ? registry : other(scope);
    };
    const packages = part.packages.map((one) => {
        const { source, bundled } = one.entry;
        if (one.ecosystem !== 'npm' || bundled || (source.type !== 'registry' && source.type !== 'url'))
            return one;
        const from = registryOf(one, source);
        if (from === null && !settings.unverified)
            return one;
        const told = from === null ? {} : { registry: from };
        const unverified = settings.unverified ? { unverified: true } : {};
        return { ...one, entry: { ...one.entry, source: { ...source, ...told, ...unverified } } };
    });
    return { ...part, packages };
}
const unused = ({ file }, setting) => ({
    location: { file, line: 1 },
    message: `The settings of the project say ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(setting)}: the installer passes this lockfile over, and what it installs instead is not judged.`,
    remedy: 'Take that setting out, or remove the lockfile if nothing is meant to be locked.',
});
const PUBLIC = /^https:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)\/?$/i;
/** A registry that is not the public one, which lockfiles mean where they name none. */
const other = (registry) => registry === null || PUBLIC.test(registry) ? null : registry;
function isReplaced(url, host) {
    if (host === null)
        return false;
    return host === 'always' || (URL.canParse(url) && new URL(url).hostname === host);
}


/***/ })

};
