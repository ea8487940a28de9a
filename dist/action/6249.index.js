export const id = 6249;
export const ids = [6249];
export const modules = {

/***/ 36249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ package_lock)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/ecosystems/json/object.js
var object = __webpack_require__(37907);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/remedy.js
var remedy = __webpack_require__(66657);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/agreement.js


/**
 * What the `dependencies` of a lockfile install otherwise than its `packages` do. npm 7 and later read
 * `packages` alone, npm 6 the other, so what stands only there would reach whoever still uses npm 6
 * without having been judged.
 */
function disagreements(modern, legacy) {
    // A legacy link is known by its folder alone, so what it stands in the place of is looked up from the other side.
    const replaced = modern.nodes.flatMap((node) => {
        const other = legacy.root.at(node.location).node;
        return other !== null && other.location !== node.location ? [problemOf(node.location, other, shown(node))] : [];
    });
    const others = legacy.nodes.flatMap((node) => {
        const found = modern.root.at(node.location).node;
        const difference = found === null ? 'nothing' : differenceOf(node, found);
        return difference === null ? [] : [problemOf(node.location, node, difference)];
    });
    return [...replaced, ...others];
}
function problemOf(location, legacy, difference) {
    const message = `${(0,errors/* quote */.hD)(location)}: "dependencies", which npm 6 installs, has ${shown(legacy)}, ` +
        `where "packages", which later versions install, has ${difference}.`;
    return { location: legacy.place, message, remedy: remedy/* REMEDY */.n };
}
function differenceOf(legacy, modern) {
    if (legacy.isFolder || modern.isFolder)
        return legacy.isFolder === modern.isFolder ? null : shown(modern);
    // Version 1 tells neither name nor version of what comes from elsewhere than a registry: there the address must do.
    const same = (legacy.version === ''
        ? legacy.resolved !== null
        : legacy.name === modern.name && legacy.version === modern.version) &&
        (legacy.resolved === null || legacy.resolved === modern.resolved) &&
        (legacy.integrity.length === 0 || legacy.integrity.toSorted().join() === modern.integrity.toSorted().join());
    return same ? null : shown(modern);
}
const shown = ({ name, version, resolved, integrity }) => [
    (0,errors/* quote */.hD)(`${name}@${version}`),
    ...(resolved === null ? [] : [`from ${(0,errors/* quote */.hD)(resolved)}`]),
    ...integrity.map(errors/* quote */.hD),
].join(' ');

// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var json_fields = __webpack_require__(31065);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/spec.js
var manifest_spec = __webpack_require__(79004);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(93465);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/folder.js
var folder = __webpack_require__(65361);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/modern.js
var modern = __webpack_require__(76370);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/tarball.js
var lock_tarball = __webpack_require__(14003);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/legacy.js










/**
 * Reads the nested `dependencies` of lockfile version 1 and of shrinkwrap files: each object holds
 * what is installed in its package's own node_modules. `version` may hold a range of things: a
 * version, `npm:name@version`, a git or tarball URL, a `file:` path.
 */
function readLegacy(lock, places, manifests, problems) {
    const root = new folder/* Folder */.v();
    const nodes = [];
    const open = [];
    const dependencies = lock.record('dependencies');
    if (dependencies !== null)
        open.push({ dependencies, places, prefix: '', folder: root });
    let hasEdges = lock.raw('requires') === true;
    // A stack of our own: the nesting is as deep as whoever wrote the file wants it to be.
    for (let level = open.pop(); level !== undefined; level = open.pop()) {
        for (const name of Object.keys(level.dependencies)) {
            const raw = level.dependencies[name];
            const here = level.places.inside.get(name) ?? level.places;
            const location = `${level.prefix}node_modules/${name}`;
            const refuse = (message) => {
                problems.push({ location: here.location, message: `${(0,errors/* quote */.hD)(location)}: ${message}`, remedy: remedy/* REMEDY */.n });
            };
            const fault = (0,lock_location/* faultOf */.Kl)(location);
            if (fault !== null) {
                refuse(`the path ${fault}; neither it nor what is inside was read.`);
                continue;
            }
            if (!(0,record/* isRecord */.u)(raw)) {
                refuse(`the entry is ${(0,record/* kindOf */.I)(raw)}, not an object.`);
                continue;
            }
            const fields = new json_fields/* Fields */.C(raw, location, here.location, problems, remedy/* REMEDY */.n);
            const installed = level.folder.module(name);
            const drafted = nodeOf(nodes.length, fields, name, location, here.location, installed, root, manifests);
            // A link to the project itself leads to no package.
            if (drafted.location === '')
                continue;
            const { folder } = drafted;
            const known = drafted.isFolder ? folder.node : null;
            const node = known ?? drafted;
            folder.node = node;
            installed.node = node;
            if (known === null)
                nodes.push(node);
            hasEdges ||= (0,record/* isRecord */.u)(raw['requires']);
            const inside = fields.record('dependencies');
            if (inside !== null)
                open.push({ dependencies: inside, places: here, prefix: `${node.location}/`, folder });
        }
    }
    return {
        root,
        name: lock.string('name'),
        version: lock.string('version'),
        asks: null,
        workspaces: [],
        nodes,
        hasEdges,
        trustsFlags: !hasEdges,
    };
}
function nodeOf(index, fields, installedAs, location, place, installed, root, manifests) {
    const hash = fields.string('integrity');
    // npm 6 writes false for what ships inside another tarball.
    const address = fields.raw('resolved') === false ? null : fields.string('resolved') || null;
    const origin = originOf(fields.string('version') ?? '', address, hash);
    const path = origin.folder === null ? null : (0,lock_location/* normalize */.S8)(origin.folder);
    // A folder of the project is what its own manifest says.
    const manifest = path === null ? null : manifests(path);
    const name = manifest?.name ?? origin.name ?? installedAs;
    return {
        index,
        location: path ?? location,
        place,
        name,
        alias: path !== null || name === installedAs ? null : installedAs,
        version: path === null ? origin.version : (manifest?.version ?? ''),
        isFolder: path !== null,
        resolved: origin.resolved,
        integrity: (0,modern/* hashes */.R)(hash),
        bundled: fields.flag('bundled') === true && address === null && path === null && (0,lock_location/* isNested */._$)(location),
        license: null,
        installScript: null,
        flagged: flaggedScope(fields),
        asks: requires(fields),
        folder: path === null ? installed : root.at(path),
    };
}
/** What an entry installs, as npm finds it out: without a hash, the tarball's URL speaks louder than the version. */
function originOf(written, address, hash) {
    if (version/* npmVersions */.Dy.valid(written)) {
        const tarball = address === null || hash !== null ? null : (0,lock_tarball/* tarballOf */.I)(address);
        return { name: null, version: tarball?.version ?? written, resolved: address, folder: null };
    }
    const none = { name: null, version: '', resolved: address, folder: null };
    const spec = (0,manifest_spec/* parseSpec */.F)(written === '' ? (address ?? '') : written);
    switch (spec.type) {
        case 'alias':
            return { ...none, name: spec.name, version: spec.range };
        case 'file': {
            const isTarball = /\.(?:tgz|tar\.gz|tar)$/.test(spec.path);
            return isTarball ? { ...none, resolved: address ?? written } : { ...none, folder: spec.path };
        }
        case 'git':
        case 'url':
            return { ...none, version: (0,lock_tarball/* tarballOf */.I)(spec.url)?.version ?? '', resolved: address ?? written };
        case 'range':
        case 'tag':
            return none;
        default:
            return (0,errors/* assertNever */.xb)(spec);
    }
}
function flaggedScope(fields) {
    const [dev, optional] = [fields.flag('dev'), fields.flag('optional')];
    if (dev === true)
        return 'development';
    return optional === true ? 'optional' : 'runtime';
}
/** `requires` is an object of ranges, or true where the lockfile as a whole has them. */
function requires(fields) {
    const asks = [];
    if (typeof fields.raw('requires') === 'boolean')
        return asks;
    fields.eachString('requires', (name, spec) => {
        asks.push({ name, spec, section: 'dependencies', scope: 'runtime', required: false, place: null });
    });
    return asks;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/places.js

/** The object that the whole file is. */
const FILE = { at: 'file' };
const PACKAGES = { at: 'packages' };
/** Collects, while the keys of a lockfile go by, the places of its entries: of `packages` by location, of `dependencies` as they nest. */
function placesIn(file) {
    const modern = new Map();
    const legacy = { location: { file, line: 1 }, inside: new Map() };
    const step = (state, key, line, column) => {
        switch (state.at) {
            case 'file':
                if (key === 'packages')
                    return PACKAGES;
                return key === 'dependencies' ? { at: 'dependencies', places: legacy } : null;
            case 'packages':
                modern.set(key, { file, line, column });
                return null;
            case 'dependencies': {
                const places = { location: { file, line, column }, inside: new Map() };
                state.places.inside.set(key, places);
                return { at: 'dependency', places };
            }
            case 'dependency':
                return key === 'dependencies' ? { at: 'dependencies', places: state.places } : null;
            default:
                return (0,errors/* assertNever */.xb)(state);
        }
    };
    return { modern, legacy, step };
}

// EXTERNAL MODULE: ./build/src/domain/edges.js
var domain_edges = __webpack_require__(69468);
// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(89053);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/workspaces.js
var manifest_workspaces = __webpack_require__(58873);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/satisfied.js
var satisfied = __webpack_require__(98693);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/declarations.js


/** Compares what is asked for with what is locked, name by name. Without a manifest the lockfile's copy speaks. */
function declarationsOf(declared, about) {
    const { manifest, copy, folder, place } = declared;
    const asks = manifest?.asks ?? copy ?? [];
    const declarations = asks.map((ask) => {
        const node = folder.resolve(ask.name);
        const locked = node && about(node);
        return {
            name: ask.name,
            range: ask.spec,
            scope: ask.scope,
            location: ask.place ?? place,
            resolved: locked?.purl ?? null,
            mismatch: mismatchOf(ask, declared, node, locked),
        };
    });
    if (manifest === null || copy === null)
        return declarations;
    const asked = new Set(manifest.asks.map((ask) => ask.name));
    const extra = copy.filter((ask) => !asked.has(ask.name));
    return [...declarations, ...extra.map((ask) => onlyLocked(ask, declared, manifest.file, about))];
}
function mismatchOf(ask, declared, node, locked) {
    const { manifest, copy, place, overridden } = declared;
    const asks = `${(0,errors/* quote */.hD)(manifest?.file ?? place.file)} asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    const differs = manifest === null || copy === null ? null : differsFrom(copy, ask);
    if (differs !== null)
        return `${asks} in ${ask.section}, but ${(0,errors/* quote */.hD)(place.file)} was made for ${differs}.`;
    if (node === null || locked === null) {
        return ask.required ? `${asks}, but ${(0,errors/* quote */.hD)(place.file)} locks no version of it.` : null;
    }
    const cause = overridden ? null : (0,satisfied/* unsatisfied */._)(ask.spec, node, locked.source);
    return cause === null ? null : `${asks}, but ${cause}.`;
}
/** What the lockfile's copy has in the place of an ask; null: the same. */
function differsFrom(copy, ask) {
    const same = copy.filter((one) => one.name === ask.name);
    if (same.some((one) => one.section === ask.section && one.spec === ask.spec))
        return null;
    const [other] = same;
    return other === undefined
        ? 'a package.json without it'
        : `${(0,errors/* quote */.hD)(`${other.name}@${other.spec}`)} in ${other.section}`;
}
function onlyLocked(ask, { folder, place }, manifest, about) {
    const node = folder.resolve(ask.name);
    const asks = `${(0,errors/* quote */.hD)(place.file)} says that the project asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}`;
    return {
        name: ask.name,
        range: ask.spec,
        scope: ask.scope,
        location: place,
        resolved: node && about(node).purl,
        mismatch: `${asks}, but ${(0,errors/* quote */.hD)(manifest)} does not.`,
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/edges.js

/**
 * Draws the edges of a lockfile by Node's resolution. `projectAsks` null means that nothing says
 * what the project asks for: then it asks for whatever stands at the top and nobody else requires.
 * Workspaces are asked for by the project. Where the lockfile has no edges at all (npm before 5.1),
 * its nesting serves: what lies in a package's own folder is there because of that package.
 */
function drawEdges(tree, projectAsks, workspaces) {
    const asked = tree.nodes.map(() => ({ elsewhere: null, ofRegistry: false }));
    const unmet = [];
    const resolve = (folder, ask) => {
        const to = folder.resolve(ask.name);
        const known = to === null ? undefined : asked[to.index];
        if (known === undefined)
            return to;
        if ((0,manifest_spec/* isRegistrySpec */.t)(ask.spec))
            known.ofRegistry = true;
        else
            known.elsewhere ??= ask.spec;
        return to;
    };
    const from = tree.nodes.map((node) => {
        const edges = [];
        for (const ask of node.asks) {
            const to = resolve(node.folder, ask);
            if (to !== null)
                edges.push({ to, scope: isOptionalLegacy(tree, node, to) ? 'optional' : ask.scope, range: ask.spec });
            else if (isNeeded(node, ask))
                unmet.push({ node, ask });
        }
        return edges;
    });
    const project = workspaces.map((to) => ({ to, scope: 'runtime', range: null }));
    for (const ask of projectAsks ?? []) {
        const to = resolve(tree.root, ask);
        if (to !== null)
            project.push({ to, scope: ask.scope, range: ask.spec });
    }
    if (!tree.hasEdges)
        nestingAsEdges(tree, from, project);
    else if (projectAsks === null) {
        const required = new Set(from.flatMap((edges) => edges.map((edge) => edge.to)));
        for (const to of topLevel(tree))
            if (!required.has(to))
                project.push({ to, scope: to.flagged, range: null });
    }
    return { from, project, asked, unmet };
}
/** A peer may be left out (`legacy-peer-deps`), and so may what ships inside another tarball. */
const isNeeded = (node, ask) => ask.required && ask.section === 'dependencies' && !node.bundled && !node.isFolder;
/** Version 1 does not say which requirement is optional: it is one where only the required package is flagged so. */
const isOptionalLegacy = (tree, node, to) => !tree.trustsFlags && to.flagged === 'optional' && node.flagged !== 'optional';
const topLevel = (tree) => tree.nodes.filter((node) => node.isFolder || node.location.lastIndexOf('node_modules/') === 0);
function nestingAsEdges(tree, from, project) {
    const at = new Map(tree.nodes.map((node) => [node.location, node]));
    const asked = new Set(project.map((edge) => edge.to));
    for (const to of tree.nodes) {
        const parent = at.get(to.location.slice(0, Math.max(0, to.location.lastIndexOf('/node_modules/'))));
        const edge = { to, scope: to.flagged, range: null };
        if (parent !== undefined)
            from[parent.index]?.push(edge);
        else if (!asked.has(to))
            project.push(edge);
    }
}

// EXTERNAL MODULE: ./build/src/domain/package.js
var domain_package = __webpack_require__(60818);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/scopes.js

/** Scopes as numbers, strictest first: their places in SCOPES. */
const rankOf = new Map(domain_package/* SCOPES */.iW.map((scope, rank) => [scope, rank]));
/**
 * The scope of every node, by its index. A way from the project is as strict as its least strict
 * step, and a node has the strictest of the ways that lead to it; nodes are visited in that order.
 * The lockfile's own flags count as well, and the stricter wins: they are as easily written as read.
 * Version 1 is an exception, whose flags npm itself computes anew. What nothing leads to has only its
 * flags.
 */
function scopesOf(tree, edges) {
    const ranks = Array.from({ length: tree.nodes.length });
    const waiting = domain_package/* SCOPES */.iW.map(() => []);
    const later = (way, edge) => {
        if (ranks[edge.to.index] !== undefined)
            return;
        waiting[Math.max(way, rankOf.get(edge.scope) ?? 0)]?.push(edge.to);
    };
    for (const edge of edges.project)
        later(0, edge);
    waiting.forEach((queue, rank) => {
        // The queue grows while it is walked.
        for (const node of queue) {
            if (ranks[node.index] !== undefined)
                continue;
            ranks[node.index] = rank;
            for (const edge of edges.from[node.index] ?? [])
                later(rank, edge);
        }
    });
    return tree.nodes.map((node) => {
        const rank = ranks[node.index];
        const way = rank === undefined ? undefined : domain_package/* SCOPES */.iW[rank];
        if (way === undefined || way === node.flagged)
            return node.flagged;
        return tree.trustsFlags ? (0,domain_package/* strictestScope */.U3)([way, node.flagged]) : way;
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(49552);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/lock/part.js









/** Makes the graph part of a lockfile that was read: the project, its packages, and what does not fit together. */
function partOf(tree, file, manifests, problems) {
    const manifest = manifests('');
    const isWorkspace = (0,manifest_workspaces/* workspaceTest */.a)([...tree.workspaces, ...(manifest?.workspaces ?? [])]);
    const workspaces = tree.nodes.filter((node) => node.isFolder && isWorkspace(node.location));
    const edges = drawEdges(tree, manifest?.asks ?? tree.asks, workspaces);
    const scopes = scopesOf(tree, edges);
    const own = new Set(workspaces);
    const direct = new Set([...edges.project, ...workspaces.flatMap((one) => edges.from[one.index] ?? [])].map(target));
    const refuse = (node, message) => {
        problems.push({ location: node.place, message: `${(0,errors/* quote */.hD)(node.location)}: ${message}`, remedy: remedy/* REMEDY */.n });
    };
    for (const { node, ask } of edges.unmet) {
        refuse(node, `it asks for ${(0,errors/* quote */.hD)(`${ask.name}@${ask.spec}`)}, which the lockfile does not have.`);
    }
    const sources = tree.nodes.map((node) => {
        const source = (0,lock_source/* sourceOf */.v)(node, own.has(node), edges.asked[node.index] ?? NOT_ASKED);
        const contradiction = (0,lock_source/* contradictionOf */.z)(node, source);
        if (contradiction !== null)
            refuse(node, contradiction);
        return source;
    });
    const purlAt = tree.nodes.map((node) => (0,purl/* purlOf */.V)('npm', node.name, node.version));
    const about = ({ index }) => ({ purl: purlAt[index] ?? '', source: sources[index] ?? NOT_LOCKED });
    const purls = (to) => sorted(to.map((edge) => about(edge.to).purl));
    const packages = tree.nodes.map((node) => {
        const { purl, source } = about(node);
        const { dependencies, ranges } = edgesOf(edges.from[node.index] ?? [], about);
        return {
            purl,
            ecosystem: 'npm',
            name: node.name,
            version: node.version,
            direct: direct.has(node),
            entry: {
                key: node.location,
                location: node.place,
                source,
                integrity: node.integrity,
                bundled: node.bundled,
                license: node.license,
                installScript: node.installScript,
                alias: node.alias,
                scope: scopes[node.index] ?? 'runtime',
            },
            dependencies,
            ranges,
        };
    });
    const name = manifest?.name ?? tree.name ?? file.split('/').at(-2) ?? 'project';
    const version = manifest?.version ?? tree.version;
    const project = {
        purl: (0,purl/* purlOf */.V)('npm', name, version ?? ''),
        ecosystem: 'npm',
        name,
        version,
        file,
        declarations: declared(tree, file, manifest, manifests, about),
        dependencies: purls(edges.project),
    };
    return { file, projects: [project], packages, problems };
}
function edgesOf(edges, about) {
    return (0,domain_edges/* edgesInOrder */.E)(edges.map((edge) => about(edge.to).purl), edges.map((edge) => edge.range));
}
const NOT_ASKED = { elsewhere: null, ofRegistry: false };
const NOT_LOCKED = { type: 'registry', url: null };
const target = (edge) => edge.to;
/** In order and each once; npm writes them in order, so that sorting is seldom needed. */
function sorted(purls) {
    if (purls.every((purl, index) => index === 0 || purl > (purls[index - 1] ?? '')))
        return purls;
    return [...new Set(purls)].sort();
}
/** What the project and each of its folders ask for, compared with what is locked. */
function declared(tree, file, manifest, manifests, about) {
    const place = { file, line: 1 };
    const folders = tree.nodes.filter((node) => node.isFolder);
    return [
        ...declarationsOf({ manifest, copy: tree.asks, folder: tree.root, place, overridden: false }, about),
        ...folders.flatMap((node) => {
            const copy = tree.trustsFlags ? node.asks : null;
            const overridden = manifest?.overrides === true;
            const own = { manifest: manifests(node.location), copy, folder: node.folder, place: node.place, overridden };
            return declarationsOf(own, about);
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest = __webpack_require__(15474);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/npm.js
var npm = __webpack_require__(80962);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var registry = __webpack_require__(21924);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/package-lock.js











const SHRINKWRAP = 'npm-shrinkwrap.json';
const VERSION = 'lockfileVersion';
const VERSIONS = new Set([1, 2, 3]);
const isKnown = (fields) => (fields.raw(VERSION) ?? null) === null || fields.isVersion(VERSION, VERSIONS, '1, 2 and 3');
/**
 * npm's lockfiles, versions 1 to 3, and npm-shrinkwrap.json, which npm prefers where a folder has
 * both. As in npm it is the presence of `packages` that tells how the file is read; a file without
 * a version is of the first.
 */
/* harmony default export */ const package_lock = ((0,format/* defineFormat */.n)({
    id: 'package-lock',
    ecosystem: 'npm',
    files: ['**/package-lock.json', `**/${SHRINKWRAP}`],
    manifests: ['package.json', SHRINKWRAP, npm/* NPMRC */.TX, '*/package.json'],
    parse(text, path, beside) {
        // An empty shrinkwrap is passed over by npm, too.
        const overruled = !path.endsWith(SHRINKWRAP) && Boolean(beside(SHRINKWRAP));
        return overruled
            ? { file: path, projects: [], packages: [], problems: [] }
            : (0,registry/* served */.EZ)(parse(text, path, beside), (0,npm/* npmSettings */.vm)(beside));
    },
}));
function parse(text, file, beside) {
    const places = placesIn(file);
    const problems = [];
    const fields = (0,object/* readObject */.A)(text, file, remedy/* REMEDY */.n, problems, FILE, places.step);
    if (fields === null || !isKnown(fields))
        return { file, projects: [], packages: [], problems };
    const packages = fields.record('packages');
    if (packages !== null && fields.raw(VERSION) === 1) {
        fields.problem('a lockfile of version 1 has no "packages": npm 6 would install other things than later ones.');
    }
    const manifests = (0,manifest/* manifestsBeside */.v)(file, beside, problems);
    if (packages === null)
        return partOf(readLegacy(fields, places.legacy, manifests, problems), file, manifests, problems);
    const tree = (0,modern/* readModern */.i)(packages, file, places.modern, manifests, problems);
    if (fields.raw('dependencies') !== undefined) {
        problems.push(...disagreements(tree, readLegacy(fields, places.legacy, manifests, problems)));
    }
    return partOf(tree, file, manifests, problems);
}


/***/ })

};
