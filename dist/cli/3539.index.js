export const id = 3539;
export const ids = [3539];
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

/***/ 6142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ yarn_lock)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/manifest.js
var manifest = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/beside.js + 1 modules
var settings_beside = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/settings/registry.js
var registry = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/source.js
var lock_source = __webpack_require__(9552);
// EXTERNAL MODULE: ./build/src/ecosystems/yaml/value.js
var yaml_value = __webpack_require__(4914);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/version.js
var version = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/src/domain/decoded.js
var decoded = __webpack_require__(6016);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/descriptor.js

/** Takes `name@range` apart; null where it is no such thing. A scope's own `@` is part of the name. */
function parseDescriptor(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? null : { name: text.slice(0, at), range: text.slice(at + 1) };
}
/** The protocol of a range: `npm:`, `patch:`; empty where it has none. */
const protocolOf = (range) => /^[a-z][a-z+]*:/.exec(range)?.[0] ?? '';
/** A range without what berry binds to it: `file:./x::locator=app%40workspace%3A.` is `file:./x`. */
function unbound(range) {
    const at = range.indexOf('::');
    return at === -1 ? range : range.slice(0, at);
}
/** What is bound to a range under a name; null where nothing is. */
function bindingOf(range, name) {
    const at = range.indexOf('::');
    return at === -1 ? null : new URLSearchParams(range.slice(at + 2)).get(name);
}
/** A range as berry looks it up: it asks npm's registry wherever no protocol stands. */
const withProtocol = (range) => range.includes(':') || range.includes('/') ? range : `npm:${range}`;
/** A registry's range without berry's protocol, as npm writes it; an alias keeps it, for there it is npm's own. */
const withoutProtocol = (range) => range.startsWith('npm:') && !range.includes('@') ? range.slice('npm:'.length) : range;
/** A range in the one spelling that all spellings of it share. */
function canonical(range) {
    const plain = unbound(withProtocol(range.trim()));
    return plain.startsWith('patch:') ? (0,decoded/* decoded */.D)(plain) : plain;
}
/** Patches of patches are not written deeper by anyone. */
const MAX_PATCHES = 10;
/**
 * What a `patch:` stands for: the descriptor inside it, `patch:x@npm%3A1.0.0#./x.patch` being `x@npm:1.0.0`.
 * Anything else stands for itself. Null where it can't be told.
 */
function unpatched(descriptor) {
    let inner = descriptor;
    for (let depth = 0; inner !== null && depth < MAX_PATCHES; depth += 1) {
        if (!inner.range.startsWith('patch:'))
            return inner;
        const [source = ''] = inner.range.slice('patch:'.length).split('#', 1);
        inner = parseDescriptor((0,decoded/* decoded */.D)(source));
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/entry.js


/** Reads the fields of one entry, each as what it must be; anything else is refused. */
class EntryFields {
    #block;
    #refuse;
    constructor(block, known, refuse) {
        this.#block = block;
        this.#refuse = refuse;
        if (block.value !== null)
            this.refuse(`the entry is ${(0,errors/* quote */.hD)(block.value)}, not a list of fields.`);
        block.below.forEach((name, _, line) => {
            if (!known.has(name))
                this.refuse(`${(0,errors/* quote */.hD)(name)} is no field that yarn writes.`, line);
        });
    }
    /** Null where it is not said. */
    text(name) {
        const value = this.#block.below.get(name);
        if (value === undefined || typeof value === 'string')
            return value ?? null;
        this.refuse(`${(0,errors/* quote */.hD)(name)} is a list, not a string.`, this.#block.below.lineOf(name));
        return null;
    }
    /** What is below a field; null where nothing is. */
    below(name) {
        const value = this.#block.below.get(name);
        if (value instanceof yaml_value/* YamlMap */._M)
            return value;
        if (typeof value === 'string') {
            this.refuse(`${(0,errors/* quote */.hD)(name)} is ${(0,errors/* quote */.hD)(value)}, not a list.`, this.#block.below.lineOf(name));
        }
        return null;
    }
    /** Visits the pairs of a field. */
    eachPair(name, visit) {
        this.below(name)?.forEach((key, value, line) => {
            if (typeof value === 'string')
                visit(key, value);
            else
                this.refuse(`${(0,errors/* quote */.hD)(key)} of ${(0,errors/* quote */.hD)(name)} is a list, not a string.`, line);
        });
    }
    /** `message` goes on after the entry's name. */
    refuse(message, line = this.#block.line) {
        this.#refuse(line, `${(0,errors/* quote */.hD)(this.#block.keys.join(', '))}: ${message}`);
    }
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/location.js
var lock_location = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/spec.js
var manifest_spec = __webpack_require__(9004);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/locator.js



/** Reads a locator that is no patch. */
function sourceOf({ range }) {
    const address = unbound(range);
    const protocol = protocolOf(address);
    const rest = address.slice(protocol.length);
    switch (protocol) {
        case 'npm:':
            return { ...from('registry', bindingOf(range, '__archiveUrl')), reference: rest };
        case 'workspace:':
            return { ...from('workspace', null), folder: (0,lock_location/* normalize */.S8)(rest) };
        case 'file:':
        case 'link:':
        case 'portal:':
        case 'exec:':
            return from('file', `${protocol}${pathFrom(rest.split('#', 1)[0] ?? '', range)}`);
        case 'http:':
        case 'https:':
            return from(isRepository(address) ? 'git' : 'url', address);
        default:
            return from((0,manifest_spec/* parseSpec */.F)(address).type === 'url' ? 'url' : 'git', address);
    }
}
const from = (type, url) => ({
    source: { type, url },
    folder: null,
    reference: null,
});
/** berry's own way to tell: a repository has a commit, or a path that ends as repositories do. */
const isRepository = (url) => url.includes('#commit=') || (url.split('#', 1)[0] ?? '').endsWith('.git') || (0,manifest_spec/* parseSpec */.F)(url).type === 'git';
/** A path is relative to whoever asks for it, which is bound to the locator: here it is made so to the lockfile. */
function pathFrom(path, range) {
    const parent = bindingOf(range, 'locator') ?? '';
    const at = parent.indexOf('@workspace:');
    const folder = at === -1 ? '' : (0,lock_location/* normalize */.S8)(parent.slice(at + '@workspace:'.length));
    return folder === '' || path.startsWith('/') ? path : `./${(0,lock_location/* normalize */.S8)(`${folder}/${path}`)}`;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/berry.js







const FIELDS = new Set([
    'version',
    'resolution',
    'dependencies',
    'peerDependencies',
    'dependenciesMeta',
    'peerDependenciesMeta',
    'bin',
    'checksum',
    'conditions',
    'languageName',
    'linkType',
]);
/**
 * Reads an entry of a lockfile of yarn 2 and later; null where it says no package. Its `resolution` is what yarn
 * fetches, so the name is taken from there and the version must fit. Peers have no entries of their own: whoever
 * asks for the package provides them.
 */
function readBerry(block, file, refuse) {
    const fields = new EntryFields(block, FIELDS, refuse);
    const [written = ''] = block.keys;
    const texts = written.split(/, */);
    const keys = texts.flatMap((key) => parseDescriptor(key) ?? []);
    if (keys.length < texts.length)
        fields.refuse('the key is not a name and what is asked of it, "name@range".');
    const resolution = fields.text('resolution');
    const locator = parseDescriptor(resolution ?? '');
    const inner = locator && unpatched(locator);
    if (inner === null) {
        fields.refuse(`the resolution ${resolution === null ? 'is missing' : `${(0,errors/* quote */.hD)(resolution)} names no package`}.`);
        return null;
    }
    const other = keys.find((key) => nameOf(key) !== inner.name);
    if (other !== undefined) {
        fields.refuse(`the key asks for ${(0,errors/* quote */.hD)(nameOf(other))}, but yarn fetches ${(0,errors/* quote */.hD)(inner.name)}.`);
    }
    const { source, folder, reference } = sourceOf(inner);
    const version = fields.text('version');
    if (version === null)
        fields.refuse('the entry has no version.');
    else if (reference !== null && !sameVersion(version, reference)) {
        fields.refuse(`the entry says that it is of version ${(0,errors/* quote */.hD)(version)}, but yarn fetches ${(0,errors/* quote */.hD)(reference)}.`);
    }
    const contradiction = version === null ? null : (0,lock_source/* contradictionOf */.z)({ name: inner.name, version, resolved: source.url }, source);
    if (contradiction !== null)
        fields.refuse(contradiction);
    if (fields.text('linkType') === null)
        fields.refuse('the entry has no link type: it may be cut off.');
    const checksum = fields.text('checksum');
    return {
        keys,
        location: { file, line: block.line },
        folder,
        name: inner.name,
        version: version ?? reference ?? '',
        source,
        integrity: checksum === null ? [] : [checksum],
        asks: readAsks(fields),
    };
}
/** The package that a key asks for: an alias and a patch name it in their range. */
function nameOf(key) {
    const { name, range } = unpatched(key) ?? key;
    const at = range.startsWith('npm:') ? range.indexOf('@', 'npm:'.length + 1) : -1;
    return at === -1 ? name : range.slice('npm:'.length, at);
}
const sameVersion = (a, b) => a === b || (version/* npmVersions */.Dy.valid(a) && version/* npmVersions */.Dy.valid(b) && version/* npmVersions */.Dy.compare(a, b) === 0);
function readAsks(fields) {
    const meta = fields.below('dependenciesMeta');
    const asks = [];
    fields.eachPair('dependencies', (name, range) => asks.push({ name, range, optional: isOptional(meta, name) }));
    return asks;
}
function isOptional(meta, name) {
    const about = meta?.get(name);
    return about instanceof yaml_value/* YamlMap */._M && about.get('optional') === 'true';
}

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/tarball.js
var tarball = __webpack_require__(4003);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/hashes.js
const SHA1 = /^[0-9a-f]{40}$/;
/**
 * The hashes of a classic entry as subresource-integrity strings: those of its `integrity`, of which it may have
 * several in one text, and the SHA-1 that yarn 1 writes behind the URL, which it checks as well.
 */
function hashesOf(integrity, fragment) {
    const hashes = integrity === null ? [] : integrity.split(' ').filter((hash) => hash !== '');
    if (!SHA1.test(fragment))
        return hashes;
    const own = `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
    return hashes.includes(own) ? hashes : [...hashes, own];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/classic.js







const classic_FIELDS = new Set([
    'name',
    'version',
    'uid',
    'resolved',
    'registry',
    'integrity',
    'dependencies',
    'optionalDependencies',
    'permissions',
    'prebuiltVariants',
]);
/** Reads an entry of a lockfile of yarn 1; null where its keys are none. Whatever is wrong is refused. */
function readClassic(block, file, refuse) {
    const fields = new EntryFields(block, classic_FIELDS, refuse);
    const keys = block.keys.flatMap((key) => parseDescriptor(key) ?? []);
    if (keys.length < block.keys.length)
        fields.refuse('the key is not a name and what is asked of it, "name@range".');
    const [key] = keys;
    if (key === undefined)
        return null;
    const resolved = fields.text('resolved');
    const [address = '', fragment = ''] = resolved?.split('#', 2) ?? [];
    const source = classic_sourceOf(resolved, address, keys);
    const names = new Set(keys.map((one) => classic_nameOf(one, fields.text('name'))));
    if (names.size > 1)
        fields.refuse('its keys are of several packages.');
    const [name = key.name] = names;
    const version = fields.text('version');
    const contradiction = version === null
        ? 'the entry has no version.'
        : (0,lock_source/* contradictionOf */.z)({ name, version, resolved: resolved === null ? null : address }, source);
    if (contradiction !== null)
        fields.refuse(contradiction);
    const integrity = hashesOf(fields.text('integrity'), source.type === 'git' ? '' : fragment);
    for (const hash of integrity)
        if (!hash.includes('-'))
            fields.refuse(`${(0,errors/* quote */.hD)(hash)} is no hash that yarn 1 checks.`);
    return {
        keys,
        location: { file, line: block.line },
        folder: null,
        name,
        version: version ?? '',
        source,
        integrity,
        asks: classic_readAsks(fields),
    };
}
/**
 * An alias names the package behind it. What comes from elsewhere than a registry may have another name than its
 * key: then the entry says it. For an alias it only says the alias once more.
 */
function classic_nameOf(key, said) {
    const spec = (0,manifest_spec/* isRegistrySpec */.t)(key.range) ? null : 'elsewhere';
    if (spec !== null)
        return said ?? key.name;
    if (!key.range.startsWith('npm:'))
        return key.name;
    const alias = (0,manifest_spec/* parseSpec */.F)(key.range);
    return alias.type === 'alias' ? alias.name : key.name;
}
function classic_sourceOf(resolved, address, keys) {
    const elsewhere = keys.find(({ range }) => !(0,manifest_spec/* isRegistrySpec */.t)(range));
    if (resolved === null) {
        const { type } = (0,manifest_spec/* parseSpec */.F)(elsewhere?.range ?? '');
        if (elsewhere !== undefined && (type === 'file' || type === 'git' || type === 'url')) {
            return { type, url: elsewhere.range };
        }
        return { type: 'registry', url: null };
    }
    const { type } = (0,manifest_spec/* parseSpec */.F)(resolved);
    if (type === 'git' || type === 'file')
        return { type, url: resolved };
    return { type: elsewhere === undefined || (0,tarball/* tarballOf */.I)(address) !== null ? 'registry' : 'url', url: resolved };
}
function classic_readAsks(fields) {
    const asks = [];
    fields.eachPair('dependencies', (name, range) => asks.push({ name, range, optional: false }));
    fields.eachPair('optionalDependencies', (name, range) => asks.push({ name, range, optional: true }));
    return asks;
}

// EXTERNAL MODULE: ./build/src/ecosystems/locked.js
var locked = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/ecosystems/npm/manifest/workspaces.js
var workspaces = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/entries.js


/** The entries of a lockfile by what they answer. Names are untrusted, so they are keys of Maps and nothing else. */
class Entries {
    #replacement;
    #settings;
    #exact = new Map();
    #loose = new Map();
    #named = new Map();
    /** A key that stands twice is refused. */
    constructor(entries, replacement, settings, refuse) {
        this.#replacement = replacement;
        this.#settings = settings;
        for (const entry of entries) {
            for (const { name, range } of entry.keys) {
                const key = `${name}@${range}`;
                if (this.#exact.has(key)) {
                    refuse(entry.location.line, `The key ${(0,errors/* quote */.hD)(key)} stands twice: which of the two counts depends on the reader.`);
                }
                this.#exact.set(key, entry);
                const loose = `${name}@${canonical(range)}`;
                if (loose !== key && !this.#loose.has(loose))
                    this.#loose.set(loose, entry);
            }
            const same = this.#named.get(entry.name);
            if (same === undefined)
                this.#named.set(entry.name, [entry]);
            else
                same.push(entry);
        }
    }
    /** The range that counts in the place of what is asked for: the resolution's, or the catalog's; else the same. */
    rangeOf(parent, asked) {
        const range = this.#replacement(parent, asked) ?? asked.range;
        if (!range.startsWith('catalog:'))
            return range;
        return this.#settings.catalog(range, asked.name) ?? range;
    }
    /** The entry that answers; undefined: there is none. */
    find(parent, asked) {
        return this.answer(parent, asked.name, this.rangeOf(parent, asked));
    }
    /** The entry that answers a range that {@link rangeOf} gave. */
    answer(parent, name, range) {
        const loose = `${name}@${canonical(range)}`;
        return (this.#exact.get(loose) ??
            this.#exact.get(`${name}@${range}`) ??
            this.#exact.get(boundTo(parent, loose)) ??
            this.#loose.get(loose));
    }
    /** Every entry of a package, by its real name. */
    named(name) {
        return this.#named.get(name) ?? [];
    }
}
/** What is relative to whoever asks, such as a path, is bound to it. */
const boundTo = (parent, key) => `${key}::locator=${encodeURIComponent(`${parent.name}@${parent.range}`.toWellFormed())}`;

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/graph.js


/** One that is asked for by a key that is not there may be any of these; of more, none. */
const MAX_CHOICES = 20;
/** The packages of a lockfile, joined; `indexOf` is the place of each in the list. */
function packagesOf(packages, indexOf, around) {
    const companions = companionsOf(packages);
    return packages.map((entry) => {
        const requires = [];
        const add = (entryTo, optional, range) => {
            const to = entryTo && indexOf.get(entryTo);
            if (to !== undefined)
                requires.push(range === undefined ? { to, optional } : { to, optional, range });
        };
        const parent = { name: entry.name, range: `npm:${entry.version}` };
        for (const ask of entry.asks) {
            const range = around.entries.rangeOf(parent, ask);
            const found = around.entries.answer(parent, ask.name, range);
            if (found !== undefined)
                add(found, ask.optional, range === ask.range ? withoutProtocol(range) : undefined);
            else if (!around.own.has(ask.name)) {
                const others = around.unsure ? around.entries.named(ask.name) : [];
                const isChoice = others.length > 0 && others.length <= MAX_CHOICES;
                if (isChoice)
                    for (const other of others)
                        add(other, ask.optional);
                else if (!ask.optional)
                    around.refuse(entry.location.line, unmet(entry, ask));
            }
        }
        for (const ask of around.added(entry.name))
            add(around.entries.find(parent, ask), ask.optional, ask.range);
        add(companions.get(entry), false);
        return {
            name: entry.name,
            version: entry.version,
            requires,
            entry: {
                key: entry.keys.map(({ name, range }) => `${name}@${range}`).join(', '),
                location: entry.location,
                source: entry.source,
                integrity: entry.integrity,
                bundled: false,
                license: null,
                installScript: null,
                alias: aliasOf(entry),
            },
        };
    });
}
/**
 * A patched package has two entries, its own and the one that is patched: whoever needs one needs both. Yarn adds
 * patches of its own to some packages, so that nobody asks for those. Each leads to the next, the last to the first.
 */
function companionsOf(packages) {
    const circles = new Map(packages.filter(isPatch).map((one) => [shown(one), []]));
    const next = new Map();
    if (circles.size === 0)
        return next;
    for (const entry of packages)
        circles.get(shown(entry))?.push(entry);
    for (const circle of circles.values()) {
        circle.forEach((entry, index) => next.set(entry, circle[(index + 1) % circle.length] ?? entry));
    }
    return next;
}
const shown = ({ name, version }) => `${name}@${version}`;
const isPatch = (entry) => entry.keys.some(({ range }) => range.startsWith('patch:'));
function aliasOf({ keys, name }) {
    return keys.some((key) => key.name === name) ? null : (keys[0]?.name ?? null);
}
const unmet = ({ keys: [key] }, { name, range }) => `${(0,errors/* quote */.hD)(`${key?.name ?? ''}@${key?.range ?? ''}`)}: it asks for ${(0,errors/* quote */.hD)(`${name}@${range}`)}, which the lockfile does not have.`;

// EXTERNAL MODULE: ./build/src/ecosystems/npm/lock/satisfied.js
var satisfied = __webpack_require__(8693);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/projects.js




/** A member as a project; `fallback` is its name where nothing says it. */
function projectOf(member, locks, fallback) {
    const { manifest, entry, folder } = member;
    const name = manifest?.name ?? entry?.name ?? fallback;
    const parent = { name: entry?.name ?? name, range: `workspace:${folder === '' ? '.' : folder}` };
    return { name, version: manifest?.version ?? null, asks: asksOf(member, locks, parent) };
}
function asksOf({ manifest, entry }, locks, parent) {
    const place = entry?.location ?? { file: locks.file, line: 1 };
    const copy = entry && new Map(entry.asks.map((ask) => [ask.name, ask]));
    if (manifest === null)
        return (entry?.asks ?? []).map((ask) => copied(ask, null, locks, parent, place));
    const asked = new Set();
    const declared = installedAsks(manifest).map((ask) => {
        asked.add(ask.name);
        return declaredAsk(ask, manifest, copy, locks, parent);
    });
    const extra = (entry?.asks ?? []).filter(({ name }) => !asked.has(name));
    return [...declared, ...extra.map((ask) => copied(ask, manifest, locks, parent, place))];
}
/** Each name once: yarn installs what stands among the development dependencies, if a name stands there as well. */
function installedAsks(manifest) {
    const last = new Map();
    for (const ask of manifest.asks) {
        const other = last.get(ask.name);
        if (ask.section !== 'peerDependencies' || other === undefined)
            last.set(ask.name, ask);
    }
    return [...last.values()];
}
function declaredAsk(ask, manifest, copy, locks, parent) {
    const { name, spec: range, scope } = ask;
    const base = { name, range, scope, location: ask.place ?? { file: manifest.file, line: 1 } };
    // A peer is provided by who uses the member, and has no entry for its own sake.
    if (ask.section === 'peerDependencies')
        return { ...base, to: null, mismatch: null };
    const asks = `${(0,errors/* quote */.hD)(manifest.file)} asks for ${(0,errors/* quote */.hD)(`${name}@${range}`)}`;
    const made = copy?.get(name);
    if (copy !== null && (made === undefined || !isSame(made.range, ask, locks, parent))) {
        const other = made === undefined ? 'a package.json without it' : (0,errors/* quote */.hD)(`${name}@${made.range}`);
        const mismatch = `${asks} in ${ask.section}, but ${(0,errors/* quote */.hD)(locks.file)} was made for ${other}.`;
        return { ...base, to: indexOf(locks, parent, made?.range ?? range, name), mismatch };
    }
    const { entries, indexOf: places } = locks;
    const found = entries.find(parent, { name, range });
    if (found !== undefined) {
        const cause = locks.replaced.has(name) ? null : outside(entries.rangeOf(parent, { name, range }), found);
        return { ...base, to: places.get(found) ?? null, mismatch: cause === null ? null : `${asks}, but ${cause}.` };
    }
    if (locks.own.has(name) || UNLOCKED.test(range))
        return { ...base, to: onlyOne(locks, name), mismatch: null };
    const mismatch = `${asks}, but ${(0,errors/* quote */.hD)(locks.file)} has no entry for it.`;
    return { ...base, to: onlyOne(locks, name), mismatch };
}
/** A key may stand over a version that it does not allow: only a hand writes that. */
function outside(range, { folder, name, version, source }) {
    const spec = withoutProtocol(range);
    return folder === null && (0,manifest_spec/* isRegistrySpec */.t)(spec) ? (0,satisfied/* unsatisfied */._)(spec, { name, version }, source) : null;
}
/** Yarn 1 links a folder without locking it, and a catalog that we can't read may say anything. */
const UNLOCKED = /^(?:link|catalog):/;
function isSame(made, { name, spec }, { entries }, parent) {
    const [is, was] = [spec, made].map((range) => canonical(entries.rangeOf(parent, { name, range })));
    return is === was || UNLOCKED.test(spec);
}
function copied({ name, range, optional }, manifest, locks, parent, location) {
    const says = `${(0,errors/* quote */.hD)(locks.file)} says that the project asks for ${(0,errors/* quote */.hD)(`${name}@${range}`)}`;
    return {
        name,
        range,
        scope: optional ? 'optional' : 'runtime',
        location,
        to: indexOf(locks, parent, range, name),
        mismatch: manifest === null ? null : `${says}, but ${(0,errors/* quote */.hD)(manifest.file)} does not.`,
    };
}
function indexOf(locks, parent, range, name) {
    const found = locks.entries.find(parent, { name, range });
    return found === undefined ? onlyOne(locks, name) : (locks.indexOf.get(found) ?? null);
}
/** What is locked of a name, as long as there is no choice. */
function onlyOne({ entries, indexOf: places }, name) {
    // A patched package has two entries.
    const [first, second, ...others] = entries.named(name).slice(0, 3);
    const isAlone = others.length === 0 && (second === undefined || second.version === first?.version);
    return first !== undefined && isAlone ? (places.get(first) ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/resolutions.js

const SPECIFIER = '((?:@[^/@]+/)?[^/@]+)(?:@([^/]+))?';
const PATTERN = new RegExp(`^(?:${SPECIFIER}/)?${SPECIFIER}$`);
/** The name that a pattern of `resolutions` speaks of, in either language: `x` of a globstar and `x`, or of `parent/x@1`. */
const targetOf = (pattern) => /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(pattern)?.[1] ?? pattern;
/**
 * Reads `resolutions` as berry does: `name`, `name@range`, `parent/name` and `parent@version/name`; of several that
 * fit, the first counts. Yarn 1 needs none of this, for its lockfile keeps the keys that are asked for.
 */
function readResolutions(resolutions) {
    const names = new Set();
    const known = new Map();
    resolutions.forEach(([pattern, replacement], order) => {
        const [, parent, parentRange, name = '', range] = PATTERN.exec(pattern) ?? [];
        const key = keyOf(specifier(parent, parentRange), specifier(name, range));
        names.add(name);
        if (!known.has(key))
            known.set(key, { order, replacement });
    });
    return (parent, asked) => {
        if (!names.has(asked.name))
            return undefined;
        let first;
        for (const who of ['', parent.name, specifier(parent.name, parent.range)]) {
            for (const what of [asked.name, specifier(asked.name, asked.range)]) {
                const found = known.get(keyOf(who, what));
                if (found !== undefined && found.order < (first?.order ?? Infinity))
                    first = found;
            }
        }
        return first?.replacement;
    };
}
const specifier = (name = '', range) => range === undefined ? name : `${name}@${withProtocol(range)}`;
const keyOf = (who, what) => `${who} ${what}`;

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/part.js






/** Makes the graph part of a yarn.lock. */
function partOf(lock) {
    const { file, problems, refuse } = lock;
    const root = lock.manifests('');
    const members = membersOf(lock);
    const own = new Set(members.flatMap(({ manifest, entry }) => manifest?.name ?? entry?.name ?? []));
    const replacement = readResolutions(lock.dialect === 'berry' ? (root?.resolutions ?? []) : []);
    const entries = new Entries(lock.entries, replacement, lock.settings, refuse);
    const installed = lock.entries.filter((entry) => entry.folder === null);
    const indexOf = new Map(installed.map((entry, index) => [entry, index]));
    const unsure = lock.dialect === 'berry' && root === null;
    const packages = packagesOf(installed, indexOf, { entries, own, unsure, added: lock.settings.added, refuse });
    const fallback = file.split('/').at(-2) ?? 'project';
    const replaced = new Set((root?.resolutions ?? []).map(([pattern]) => targetOf(pattern)));
    const locks = { file, entries, indexOf, own, replaced };
    const projects = members.map((member) => projectOf(member, locks, fallback));
    const spoken = members.some(({ manifest, entry }) => manifest !== null || entry !== null);
    const part = (0,locked/* partOfLocked */.H)(file, {
        ecosystem: 'npm',
        packages,
        projects: spoken ? projects : [unspoken(packages, fallback)],
        problems,
    });
    // Both entries of a patched package are one package, which does not depend on itself.
    return { ...part, packages: part.packages.map(withoutSelf) };
}
/** berry has an entry for each folder of the project; for yarn 1 the root's patterns say which they are. */
function membersOf({ dialect, entries, manifests, below }) {
    const members = entries.flatMap((entry) => entry.folder === null ? [] : [{ folder: entry.folder, manifest: manifests(entry.folder), entry }]);
    if (members.some(({ folder }) => folder === ''))
        return members;
    const manifest = manifests('');
    const isMember = (0,workspaces/* workspaceTest */.a)(dialect === 'classic' ? (manifest?.workspaces ?? []) : []);
    const folders = below.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))).filter(isMember);
    return [
        { folder: '', manifest, entry: null },
        ...members,
        ...folders.map((folder) => ({ folder, manifest: manifests(folder), entry: null })),
    ];
}
/** Where nothing says what the project asks for, it asks for whatever nobody else requires. */
function unspoken(packages, name) {
    const asks = [];
    const seen = new Set();
    const ask = (index) => {
        const one = packages[index];
        if (one === undefined || seen.has(index))
            return;
        const { location, alias } = one.entry;
        asks.push({ name: alias ?? one.name, range: one.version, scope: 'runtime', location, mismatch: null, to: index });
        const open = [index];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at))
                continue;
            seen.add(at);
            for (const { to } of packages[at]?.requires ?? [])
                open.push(to);
        }
    };
    const required = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
    packages.forEach((_, index) => {
        if (!required.has(index))
            ask(index);
    });
    // What is left requires itself in a circle.
    packages.forEach((_, index) => ask(index));
    return { name, version: null, asks };
}
function withoutSelf(one) {
    const { purl, dependencies, ranges } = one;
    if (!dependencies.includes(purl))
        return one;
    const isOther = (_, index) => dependencies[index] !== purl;
    const others = { ...one, dependencies: dependencies.filter(isOther) };
    return ranges === undefined ? others : { ...others, ranges: ranges.filter(isOther) };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/remedy.js
/** What to do about a lockfile that can't be right: yarn writes it anew. */
const REMEDY = 'Restore this file from a good commit, run "yarn install" and commit what it writes.';

// EXTERNAL MODULE: ./build/src/ecosystems/yaml/read.js + 5 modules
var read = __webpack_require__(1886);
;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/extensions.js
/**
 * What yarn 2 and later adds by itself to packages that forget to ask for it, though its lockfile does not say so: the
 * facts of yarn's own list (@yarnpkg/extensions 2.0.7), without the versions concerned, for an entry is there only
 * where it was added. What a yarn of another age adds is a finding of rule 'lockfile': nothing requires it.
 */
const EXTENSIONS = new Map([
    ['@babel/parser', ['@babel/types@^7.8.3']],
    ['@cypress/snapshot', ['debug@^3.2.7']],
    ['@google-cloud/firestore', ['protobufjs@^6.8.6']],
    ['@npmcli/metavuln-calculator', ['json-parse-even-better-errors@^2.3.1']],
    ['@playwright/test', ['jest-matcher-utils@^26.4.2']],
    ['@pm2/agent', ['debug@*']],
    ['@rebass/forms', ['@styled-system/should-forward-prop@^5.0.0']],
    ['@vue/cli-plugin-typescript', ['@babel/core@^7.12.16', 'babel-loader@^8.1.0']],
    ['@vuetify/cli-plugin-utils', ['semver@^6.3.0']],
    ['@webpack-cli/package-utils', ['cross-spawn@^7.0.3']],
    [
        'babel-plugin-remove-graphql-queries',
        ['@babel/runtime@^7.14.8', '@babel/types@^7.15.4', 'gatsby-core-utils@^2.8.0-next.1'],
    ],
    ['babel-preset-gatsby-package', ['@babel/runtime@^7.14.8']],
    ['babel-preset-react-app', ['@babel/plugin-proposal-private-property-in-object@^7.16.7']],
    ['bin-links', ['mkdirp-infer-owner@^1.0.2']],
    ['cacheable-lookup', ['@types/keyv@^3.1.1']],
    ['cordova-ios', ['underscore@^1.9.2']],
    ['cordova-lib', ['underscore@^1.9.2']],
    ['create-gatsby', ['@babel/runtime@^7.14.8']],
    ['elm-webpack-loader', ['temp@^0.9.4']],
    ['eslint-import-resolver-vite', ['debug@^4.3.4', 'resolve@^1.22.8']],
    ['focus-trap-react', ['tabbable@^5.3.2']],
    ['gatsby-admin', ['@babel/runtime@^7.14.8']],
    ['gatsby-cli', ['@babel/runtime@^7.14.8']],
    ['gatsby-core-utils', ['@babel/runtime@^7.14.8', 'got@8.3.2']],
    ['gatsby-design-tokens', ['@babel/runtime@^7.14.8']],
    ['gatsby-legacy-polyfills', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-benchmark-reporting', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-gatsby-cloud', ['gatsby-core-utils@^2.13.0-next.0']],
    ['gatsby-plugin-graphql-config', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-i18n', ['ramda@^0.24.1']],
    ['gatsby-plugin-image', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-mdx', ['@babel/runtime@^7.14.8', 'mkdirp@^1.0.4']],
    ['gatsby-plugin-netlify', ['gatsby-core-utils@^2.13.0-next.0']],
    ['gatsby-plugin-netlify-cms', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-no-sourcemaps', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-page-creator', ['@babel/runtime@^7.14.8', 'fs-extra@^10.1.0']],
    ['gatsby-plugin-preact', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-preload-fonts', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-schema-snapshot', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-sharp', ['debug@^4.3.1']],
    ['gatsby-plugin-styletron', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-subfont', ['@babel/runtime@^7.14.8']],
    ['gatsby-plugin-utils', ['@babel/runtime@^7.14.8', 'fastq@^1.13.0']],
    ['gatsby-react-router-scroll', ['prop-types@^15.7.2']],
    ['gatsby-recipes', ['@babel/runtime@^7.14.8']],
    ['gatsby-remark-prismjs', ['lodash@^4']],
    ['gatsby-source-apiserver', ['babel-polyfill@^6.26.0']],
    ['gatsby-source-shopify', ['@babel/runtime@^7.14.8']],
    ['gatsby-source-wikipedia', ['@babel/runtime@^7.14.8']],
    ['gatsby-transformer-screenshot', ['@babel/runtime@^7.14.8']],
    ['gatsby-worker', ['@babel/runtime@^7.14.8']],
    ['got', ['@types/keyv@^3.1.1', '@types/responselike@^1.0.0']],
    ['jest-vue-preprocessor', ['@babel/core@7.8.7', '@babel/template@7.8.6']],
    ['jss-plugin-rule-value-function', ['tiny-warning@^1.0.2']],
    ['material-table', ['@babel/runtime@^7.11.2']],
    ['mqtt', ['duplexify@^4.1.1']],
    ['notistack', ['csstype@^3.0.10']],
    ['query-ast', ['lodash@^4.17.21']],
    ['react-bootstrap-table2-paginator', ['classnames@^2.2.6']],
    ['react-instantsearch-dom', ['react-fast-compare@^3.0.0']],
    ['scss-parser', ['lodash@^4.17.21']],
    ['skypack', ['tar@^6.1.0']],
    ['snowpack', ['magic-string@^0.25.7', 'node-gyp@^7.1.0']],
    ['sodium', ['node-gyp@^3.8.0']],
    ['terser', ['acorn@^8.5.0']],
    ['testcafe', ['@babel/plugin-transform-for-of@^7.12.1', '@babel/runtime@^7.12.5']],
    ['testcafe-legacy-api', ['read-file-relative@^1.2.0', 'testcafe-hammerhead@^17.0.1']],
    ['typescript-language-server', ['vscode-jsonrpc@^5.0.1', 'vscode-languageserver-protocol@^3.15.0']],
    ['unified', ['@types/unist@^2.0.0']],
    ['useragent', ['request@^2.88.0', 'semver@5.5.x', 'yamlparser@0.0.x']],
    ['vue-cli-plugin-vuetify', ['null-loader@^3.0.0', 'semver@^6.3.0']],
    ['winston-transport', ['logform@^2.2.0']],
]);

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/settings.js




const SETTINGS = '.yarnrc.yml';
/** Yarn 1 has none of this. */
const NO_SETTINGS = { catalog: () => null, added: () => [] };
/** Reads the settings. People write the file, and may use more of YAML than we read: then nothing is known of it. */
function readSettings(beside) {
    const text = beside(SETTINGS) ?? '';
    const isNeeded = /^(?:catalogs?|packageExtensions):/m.test(text);
    const { documents, problems } = isNeeded ? (0,read/* readYaml */.g)(text, SETTINGS, '') : { documents: [], problems: [] };
    const [first] = documents;
    const settings = problems.length === 0 && first instanceof yaml_value/* YamlMap */._M ? first : null;
    const own = extensionsOf(settings);
    return {
        catalog(range, name) {
            const catalog = range.slice('catalog:'.length);
            const found = catalog === '' ? inside(settings, 'catalog', name) : inside(settings, 'catalogs', catalog, name);
            return typeof found === 'string' ? found : null;
        },
        added: (name) => (EXTENSIONS.has(name) || own.has(name) ? settings_asksOf(EXTENSIONS.get(name), own.get(name)) : NONE),
    };
}
const NONE = [];
const settings_asksOf = (...lists) => lists.flatMap((list = []) => list.flatMap((one) => {
    const descriptor = parseDescriptor(one);
    return descriptor === null ? [] : [{ ...descriptor, optional: false }];
}));
/** By the name of the package that is extended: the descriptors of what is added to it. */
function extensionsOf(settings) {
    const extensions = new Map();
    const all = settings?.get('packageExtensions');
    if (!(all instanceof yaml_value/* YamlMap */._M))
        return extensions;
    all.forEach((target, extension) => {
        const name = parseDescriptor(target)?.name ?? target;
        const added = extensions.get(name) ?? [];
        const dependencies = extension instanceof yaml_value/* YamlMap */._M ? extension.get('dependencies') : null;
        if (!(dependencies instanceof yaml_value/* YamlMap */._M))
            return;
        dependencies.forEach((dependency, range) => {
            if (typeof range === 'string')
                added.push(`${dependency}@${range}`);
        });
        extensions.set(name, added);
    });
    return extensions;
}
function inside(settings, ...keys) {
    let value = settings ?? undefined;
    for (const key of keys)
        value = value instanceof yaml_value/* YamlMap */._M ? value.get(key) : undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/cursor.js
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const SPACE = 32;
const QUESTION = 63;
/** Where a bare string ends: what yarn would have put in quotes. */
const stopsAt = (characters) => Array.from({ length: 128 }, (_, code) => code < SPACE || characters.includes(String.fromCharCode(code)));
const STOPS = {
    classic: stopsAt(' :,"'),
    berry: stopsAt(':,"#[]{}'),
};
/** How a bare string may begin: anything else is another token to yarn 1, or more than a string in YAML. */
const STARTS = { classic: /[A-Za-z/.-]/, berry: /[^-?&*!|>'%@`\s]/ };
/** Goes through a text line by line, and through a line string by string. */
class Cursor {
    line = 0;
    indent = 0;
    #text;
    #dialect;
    #escapes;
    #at = 0;
    #start = 0;
    #end = 0;
    #next = 0;
    #explicit = false;
    constructor(text, dialect) {
        this.#text = text;
        this.#dialect = dialect;
        this.#escapes = text.includes('\\');
    }
    /** Goes to the first character of the next line that is no space; false after the last. */
    nextLine() {
        const start = this.#next;
        const explicit = this.#explicit;
        this.#explicit = false;
        if (start >= this.#text.length)
            return false;
        const newline = this.#text.indexOf('\n', start);
        this.#end = newline === -1 ? this.#text.length : newline;
        this.#next = this.#end + 1;
        if (this.#end > start && this.#text.endsWith('\r', this.#end))
            this.#end -= 1;
        this.#start = start;
        this.#at = start;
        this.#skipSpaces();
        this.indent = this.#at - start;
        this.line += 1;
        return explicit && this.text() === ':' ? this.nextLine() : true;
    }
    atEnd() {
        return this.#at >= this.#end;
    }
    code() {
        return this.#text.charCodeAt(this.#at);
    }
    /** The whole line. */
    text() {
        return this.#text.slice(this.#start, this.#end);
    }
    /**
     * The keys at the beginning of a line, up to the colon or space behind them; null where they can't be read.
     * Only at the left margin may there be several, and only there does YAML's `? key` stand for a long one.
     */
    keys(atMargin) {
        if (atMargin && this.#dialect === 'berry' && this.code() === QUESTION) {
            this.#at += 1;
            this.#skipSpaces();
            const long = this.#string();
            this.#explicit = long !== null && this.atEnd();
            return long === null || !this.#explicit ? null : [long];
        }
        const several = atMargin && this.#dialect === 'classic';
        const keys = [];
        for (let more = true; more; more = several && this.#skip(COMMA)) {
            const key = this.#string();
            if (key === null)
                return null;
            keys.push(key);
        }
        return keys;
    }
    /** What stands behind the keys: null where nothing does; undefined where it can't be read. */
    value() {
        if (this.#explicit)
            return null;
        const colon = this.#skip(COLON);
        if (this.atEnd())
            return colon ? null : undefined;
        if (this.#dialect === 'berry' && !(colon && this.#text.charCodeAt(this.#at - 1) === SPACE))
            return undefined;
        const value = this.#string();
        this.#skipSpaces();
        return value !== null && this.atEnd() ? value : undefined;
    }
    #skipSpaces() {
        while (this.#at < this.#end && this.code() === SPACE)
            this.#at += 1;
    }
    /** Goes past one character and the spaces around it. */
    #skip(code) {
        this.#skipSpaces();
        const found = !this.atEnd() && this.code() === code;
        if (found)
            this.#at += 1;
        this.#skipSpaces();
        return found;
    }
    #string() {
        if (this.atEnd())
            return null;
        return this.code() === QUOTE ? this.#quoted() : this.#bare();
    }
    #bare() {
        const from = this.#at;
        if (!STARTS[this.#dialect].test(this.#text.charAt(from)))
            return null;
        const stops = STOPS[this.#dialect];
        while (this.#at < this.#end && stops[this.code()] !== true)
            this.#at += 1;
        const text = this.#text.slice(from, this.#at).trimEnd();
        // What begins like this is no string to yarn 1.
        return this.#dialect === 'classic' && /^(?:true|false)/.test(text) ? null : text;
    }
    #quoted() {
        const from = this.#at;
        let close = this.#text.indexOf('"', from + 1);
        if (this.#escapes) {
            for (let at = from + 1; at < this.#end && at < close; at += 1) {
                if (this.#text[at] !== '\\')
                    continue;
                at += 1;
                if (at === close)
                    close = this.#text.indexOf('"', at + 1);
            }
        }
        if (close === -1 || close >= this.#end)
            return null;
        this.#at = close + 1;
        const inner = this.#text.slice(from + 1, close);
        return this.#escapes && inner.includes('\\') ? unescaped(inner) : inner;
    }
}
function unescaped(inner) {
    try {
        return JSON.parse(`"${inner}"`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/yarn/syntax.js



/** An entry's field, its pairs, and their flags: nothing in a lockfile is indented deeper. */
const MAX_DEPTH = 3;
const INDENT = 2;
const HASH = 35;
/**
 * Reads the lines of a yarn.lock in one pass: indented by twos, `key value` in classic lockfiles and `key: value`
 * in berry's, strings bare or quoted as in JSON. That is what yarn writes; of YAML it has no more. Any other line is
 * refused, for yarn's own readers would make of it what we can't tell.
 */
function readBlocks(text, dialect, refuse) {
    const blocks = [];
    // What is open at each depth; null where the line was refused, and with it what is below.
    const open = [];
    const cursor = new Cursor(text, dialect);
    while (cursor.nextLine()) {
        const { line } = cursor;
        if (cursor.atEnd() || cursor.code() === HASH)
            continue;
        const depth = cursor.indent / INDENT;
        if (!Number.isInteger(depth) || depth > Math.min(MAX_DEPTH, open.length)) {
            refuse(line, 'The line is indented as no line of a lockfile is.');
            open.length = Math.min(open.length, Math.ceil(depth));
            open.push(null);
            continue;
        }
        open.length = depth;
        const keys = cursor.keys(depth === 0);
        const value = keys === null ? undefined : cursor.value();
        if (keys === null || value === undefined) {
            refuse(line, `The line ${(0,errors/* quote */.hD)(cursor.text())} can't be read.`);
            open.push(null);
            continue;
        }
        const below = value === null ? new yaml_value/* YamlMap */._M() : null;
        if (depth === 0)
            blocks.push({ line, keys, value, below: below ?? new yaml_value/* YamlMap */._M() });
        else
            addTo(open[depth - 1], keys[0] ?? '', value ?? below, line, refuse);
        // Nothing may be below a value.
        if (below !== null)
            open.push(below);
    }
    return blocks;
}
function addTo(map, key, value, line, refuse) {
    if (map?.add(key, value, line) !== false)
        return;
    refuse(line, `The key ${(0,errors/* quote */.hD)(key)} stands twice in one place: which of the two counts depends on the reader.`);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/npm/formats/yarn-lock.js











const METADATA = '__metadata';
const CLASSIC = '# yarn lockfile v';
const [OLDEST, NEWEST] = [4, 10];
/** Nobody reads more than this many. */
const MAX_PROBLEMS = 100;
/** The lockfiles of yarn 1 and of yarn 2 and later, which share their name: only the latter have `__metadata`. */
/* harmony default export */ const yarn_lock = ((0,format/* defineFormat */.n)({
    id: 'yarn-lock',
    ecosystem: 'npm',
    files: ['**/yarn.lock'],
    manifests: ['package.json', SETTINGS, '*/package.json'],
    parse,
}));
function parse(written, file, beside, below = []) {
    const problems = [];
    const refuse = (line, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ location: { file, line }, message, remedy: REMEDY });
    };
    const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
    const isBerry = text.includes(`\n${METADATA}:`) || text.startsWith(`${METADATA}:`);
    const dialect = isBerry ? 'berry' : 'classic';
    checkText(text, dialect, refuse);
    const blocks = readBlocks(text, dialect, refuse);
    const read = isBerry ? readBerry : readClassic;
    const isMetadata = ({ keys }) => isBerry && keys[0] === METADATA;
    checkMetadata(blocks.filter(isMetadata), refuse);
    const entries = blocks.flatMap((block) => (isMetadata(block) ? [] : (read(block, file, refuse) ?? [])));
    if (entries.length === 0 && problems.length > 0)
        return { file, projects: [], packages: [], problems };
    const manifests = (0,manifest/* manifestsBeside */.v)(file, beside, problems);
    const part = partOf({
        file,
        dialect,
        entries,
        manifests,
        below,
        settings: isBerry ? readSettings(beside) : NO_SETTINGS,
        problems,
        refuse,
    });
    return (0,registry/* served */.EZ)(part, (0,settings_beside/* yarnSettings */.a)(dialect, file, beside, problems));
}
/** What would make another reader see other lines, or another language, than we do. */
function checkText(text, dialect, refuse) {
    const refuseAt = (index, message) => refuse(text.slice(0, index).split('\n').length, message);
    const lone = /\r(?!\n)/.exec(text);
    if (lone !== null) {
        refuseAt(lone.index, 'A carriage return without a line feed: readers differ in whether a line ends there.');
    }
    const header = text.indexOf(CLASSIC);
    if (header === -1)
        return;
    const [version = ''] = /^\d*/.exec(text.slice(header + CLASSIC.length, header + CLASSIC.length + 10)) ?? [];
    if (dialect === 'berry')
        refuseAt(header, 'The file says that it is of yarn 1, and has the metadata of a later yarn.');
    else if (version !== '1')
        refuseAt(header, `The lockfile is of version ${(0,errors/* quote */.hD)(version)}; known is 1.`);
}
function checkMetadata(blocks, refuse) {
    for (const { line, below } of blocks) {
        const version = below.get('version') ?? '';
        const text = typeof version === 'string' ? version : 'a list';
        const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
        if (number < OLDEST || number > NEWEST) {
            refuse(line, `The lockfile is of version ${(0,errors/* quote */.hD)(text)}; known are ${OLDEST} to ${NEWEST}.`);
        }
    }
    const [, second] = blocks;
    if (second !== undefined)
        refuse(second.line, `The key "${METADATA}" stands twice.`);
}


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
