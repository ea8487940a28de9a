export const id = 5978;
export const ids = [5978];
export const modules = {

/***/ 31065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37249);


/**
 * Reads the fields of one object, each as the type it must have. A field of another type is a
 * problem, never a missing one. A null counts as any other wrong type.
 */
class Fields {
    #record;
    #subject;
    #place;
    #problems;
    #remedy;
    /** `subject` names the object in messages; `problems` receives what is wrong. */
    constructor(record, subject, place, problems, remedy) {
        this.#record = record;
        this.#subject = subject;
        this.#place = place;
        this.#problems = problems;
        this.#remedy = remedy;
    }
    /** The value as it stands, undefined where there is none. Only for names that we choose, and no object inherits. */
    raw(name) {
        return this.#record[name];
    }
    string(name) {
        const value = this.raw(name);
        if (typeof value === 'string')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'a string');
        return null;
    }
    /** Null where it is not said. */
    flag(name) {
        const value = this.raw(name);
        if (typeof value === 'boolean')
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'true or false');
        return null;
    }
    record(name) {
        const value = this.raw(name);
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
            return value;
        if (value !== undefined)
            this.refuse(name, value, 'an object');
        return null;
    }
    /** The object of a field, to be read in its turn. */
    fields(name) {
        const record = this.record(name);
        return record === null ? null : this.of(record, name);
    }
    /** Another object at the same place, told by its name. */
    of(record, subject, place = this.#place) {
        return new Fields(record, subject, place, this.#problems, this.#remedy);
    }
    /** The names of all fields. They are untrusted. */
    names() {
        return Object.keys(this.#record);
    }
    /** Visits the pairs of an object of strings; one object of them for every entry of a lockfile, so no list is made. */
    eachString(name, visit) {
        const record = this.record(name);
        if (record === null)
            return;
        for (const key of Object.keys(record)) {
            const value = record[key];
            if (typeof value === 'string')
                visit(key, value);
            else
                this.refuse(`${name}.${key}`, value, 'a string');
        }
    }
    /** Whether the field is one of the versions that are read, all of one type; if not, that is a problem. */
    isVersion(name, known, listed) {
        const value = this.raw(name);
        if (known.has(value))
            return true;
        const [first] = known;
        const written = typeof value === 'string' ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : String(value);
        this.problem(`"${name}" is ${typeof value === typeof first ? written : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}; known are ${listed}.`);
        return false;
    }
    refuse(name, value, wanted) {
        this.problem(`${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is ${(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}, not ${wanted}.`);
    }
    /** Records a problem of this object; `message` goes on after the object's name. */
    problem(message, location = this.#place) {
        this.#problems.push({
            location,
            message: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(this.#subject)}: ${message}`,
            remedy: this.#remedy,
        });
    }
}


/***/ }),

/***/ 50412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName),
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
const SEPARATORS = /[-_.]+/g;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A project's name in the one form in which PyPI compares names (PEP 503): `Ruamel_.YAML` is `ruamel-yaml`. */
const normalizeName = (name) => name.replace(SEPARATORS, '-').toLowerCase();
/** Whether the text is the name of a project at all, normalised or not (PEP 508). */
const isName = (text) => NAME.test(text);


/***/ }),

/***/ 51464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ poetryAsks),
/* harmony export */   a: () => (/* binding */ readConstraint)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37249);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50412);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54565);




const ELSEWHERE = ['git', 'url', 'path', 'file'];
const LIMITS = ['markers', 'python', 'platform'];
/** What a pyproject.toml asks for in Poetry's own tables: dependencies and groups. */
function poetryAsks(table, places) {
    const own = (path, scope, group) => {
        const fields = table('tool', 'poetry', ...path);
        return fields === null ? [] : asksIn(fields, scope, group, places.keys(`tool.poetry.${path.join('.')}`));
    };
    const groups = table('tool', 'poetry', 'group')?.names() ?? [];
    return [
        ...own(['dependencies'], 'runtime', null),
        ...own(['dev-dependencies'], 'development', 'dev'),
        ...groups.flatMap((group) => group === 'main'
            ? own(['group', group, 'dependencies'], 'runtime', null)
            : own(['group', group, 'dependencies'], 'development', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(group))),
    ];
}
function asksIn(fields, scope, group, find) {
    return fields.names().flatMap((key) => {
        const location = find(key);
        const value = fields.raw(key);
        if (key.toLowerCase() === 'python')
            return [];
        return (Array.isArray(value) ? value : [value]).flatMap((one) => {
            const said = readConstraint(one);
            if (said === null) {
                fields.problem(`the dependency on ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} has no version, URL, path or repository.`, location);
                return [];
            }
            const { range, always, ofIndex, optional } = said;
            const specifiers = ofIndex ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .specifiersOf */ .L)(range) : null;
            const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(key);
            return [{ name, range, specifiers, always, scope: optional ? 'optional' : scope, group, location, by: 'poetry' }];
        });
    });
}
/** A text is a version constraint; a table says the rest. Null: it says nothing that we know. */
function readConstraint(value) {
    if (typeof value === 'string')
        return { range: value, ofIndex: true, always: true, optional: false };
    if (!(0,_json_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
        return null;
    const field = (name) => (Object.hasOwn(value, name) ? value[name] : undefined);
    const version = field('version');
    const elsewhere = ELSEWHERE.map(field).find((one) => typeof one === 'string');
    const optional = field('optional') === true;
    const always = !optional && LIMITS.every((name) => field(name) === undefined);
    if (typeof elsewhere === 'string')
        return { range: elsewhere, ofIndex: false, always, optional };
    if (typeof version === 'string')
        return { range: version, ofIndex: true, always, optional };
    // What only adds to a dependency of [project], as a source or extras do.
    return Object.keys(value).length > 0 ? { range: '', ofIndex: true, always, optional } : null;
}


/***/ }),

/***/ 54565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ specifiersOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4540);

const MAX_LENGTH = 500;
const RELEASE = /^v?(\d{1,9}(?:\.\d{1,9}){0,8})/;
/**
 * A constraint as Poetry writes it (`^1.2`, `~1.2`, `1.*`, `>=1,<2 || >3`), as alternatives of PEP 440 specifiers,
 * of which one must hold. Null where it is none that we know.
 */
function specifiersOf(constraint) {
    if (constraint.length > MAX_LENGTH)
        return null;
    const alternatives = constraint.split(/\|\|?/).map((one) => alternative(one.trim()));
    return alternatives.every((one) => one !== null) ? alternatives : null;
}
/** Clauses stand behind commas or blanks, and an operator may have blanks behind it. */
function alternative(text) {
    const clauses = text
        .replaceAll(/([=<>~!^])\s{1,9}/g, '$1')
        .split(/[\s,]/)
        .filter((clause) => clause !== '' && clause !== '*')
        .map(clauseOf);
    return clauses.every((clause) => clause !== null) ? clauses.join(',') : null;
}
function clauseOf(clause) {
    const sign = clause.charAt(0);
    if (sign === '^')
        return between(clause.slice(1), caretEnd);
    if (sign === '~' && clause.charAt(1) !== '=')
        return between(clause.slice(1), tildeEnd);
    const specifier = /^[<>!~]|^==/.test(clause) ? clause : `==${clause.replace(/^=/, '')}`;
    return _version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.validRange(specifier) ? specifier : null;
}
/** From a version up to where its release may not go. */
function between(version, endOf) {
    const [, release] = RELEASE.exec(version) ?? [];
    if (release === undefined || !_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiVersions */ .G.valid(version))
        return null;
    return `>=${version},<${endOf(release.split('.').map(Number)).join('.')}`;
}
/** The first number that is not 0 stays; of zeros alone the last. */
function caretEnd(numbers) {
    const first = numbers.findIndex((number) => number !== 0);
    return raised(numbers, first === -1 ? numbers.length - 1 : first);
}
/** All numbers but the last stay, and never more than two. */
const tildeEnd = (numbers) => raised(numbers, numbers.length === 1 ? 0 : 1);
const raised = (numbers, at) => [
    ...numbers.slice(0, at),
    (numbers[at] ?? 0) + 1,
];


/***/ }),

/***/ 75978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jj: () => (/* binding */ PYPROJECT),
  rZ: () => (/* binding */ pyprojectBeside),
  x7: () => (/* binding */ readPyproject)
});

// EXTERNAL MODULE: ./build/src/ecosystems/paths.js
var paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/document.js
var toml_document = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/places.js
var toml_places = __webpack_require__(72614);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/names.js
var names = __webpack_require__(50412);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/poetry/asks.js
var asks = __webpack_require__(51464);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/ecosystems/toml/lists.js
var lists = __webpack_require__(20241);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/requirement.js
var pypi_requirement = __webpack_require__(51895);
;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pyproject/ask.js
/** What a PEP 508 requirement asks for. */
function askOf(requirement, where) {
    const { name, specifier, url, marker } = requirement;
    return {
        name,
        range: url ?? specifier,
        specifiers: url === null ? [specifier] : null,
        always: marker === null,
        ...where,
    };
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pyproject/standard.js





/**
 * What a pyproject.toml asks for in PEP 508 texts: dependencies and extras (PEP 621), dependency groups
 * (PEP 735), and the development dependencies that uv and PDM had before those.
 */
function standardAsks(table, places) {
    const project = table('project');
    const uv = table('tool', 'uv');
    const extras = places.values('project.optional-dependencies', 'project');
    const runtime = { scope: 'runtime', group: null, by: 'all' };
    const development = { scope: 'development', by: 'all' };
    return [
        ...(project === null ? [] : listed(project, 'dependencies', runtime, places.values('project'))),
        ...grouped(table('project', 'optional-dependencies'), { scope: 'optional', by: 'all' }, extras),
        ...grouped(table('dependency-groups'), development, places.values('dependency-groups')),
        ...grouped(table('tool', 'pdm', 'dev-dependencies'), { ...development, by: 'pdm' }, places.values('tool.pdm.dev-dependencies')),
        // uv takes them for one more group.
        ...(uv === null
            ? []
            : listed(uv, 'dev-dependencies', { ...development, by: 'uv', group: 'dev' }, places.values('tool.uv'))),
    ];
}
function grouped(fields, kind, find) {
    if (fields === null)
        return [];
    return fields.names().flatMap((group) => listed(fields, group, { ...kind, group: (0,names/* normalizeName */.P)(group) }, find));
}
function listed(fields, key, kind, find) {
    const value = fields.raw(key);
    // A group may include another, whose requirements are told there.
    const texts = Array.isArray(value) ? value.filter((one) => !isInclude(one)) : value;
    return (0,lists/* stringsOf */.i)(fields, key, texts).flatMap((text) => {
        const location = find(text);
        const requirement = (0,pypi_requirement/* parseRequirement */.p)(editable(text));
        if (!('fault' in requirement))
            return [askOf(requirement, { ...kind, location })];
        fields.problem(`${requirement.fault}.`, location);
        return [];
    });
}
const isInclude = (item) => (0,record/* isRecord */.u)(item) && Object.hasOwn(item, 'include-group');
/** PDM's form of a folder or repository that is developed along: `-e file:///…#egg=name`. */
function editable(text) {
    const [, url, name] = /^-e\s{1,9}(\S{1,2000}?[#&]egg=([A-Za-z0-9._-]{1,200}))/.exec(text) ?? [];
    return url === undefined || name === undefined ? text : `${name} @ ${url}`;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/pypi/pyproject/pyproject.js






const PYPROJECT = 'pyproject.toml';
const REMEDY = 'Write it as the specification of pyproject.toml has it, and lock the project again.';
/**
 * The pyproject.toml in a folder below the lockfile's, `` being its own, with what a tool finds in it to ask for: its
 * own tables and the standard ones; null where there is none to be had. Poetry's dependencies are every tool's, for
 * the project is built from them; its groups are not.
 */
async function pyprojectBeside(lockfile, folder, beside, problems, tool) {
    const path = folder === '' ? PYPROJECT : `${folder}/${PYPROJECT}`;
    const text = beside(path);
    const top = (0,paths/* folderOf */.yS)(lockfile);
    const manifest = text === undefined ? null : await readPyproject(text, top + path, problems);
    if (manifest === null)
        return null;
    const asks = manifest.asks.filter(({ by, scope }) => by === 'all' || by === tool || (by === 'poetry' && scope !== 'development'));
    return { ...manifest, asks };
}
/** Reads a pyproject.toml; null where it is no TOML. Whatever is wrong is among `problems`. */
async function readPyproject(text, file, problems) {
    const top = await (0,toml_document/* readToml */.D)(text, file, REMEDY, problems);
    if (top === null)
        return null;
    const table = tableOf(top);
    const places = new toml_places/* TomlPlaces */.x(text, file);
    const project = table('project');
    const poetry = table('tool', 'poetry');
    const standard = standardAsks(table, places);
    const listed = new Set(standard.filter(({ scope }) => scope !== 'development').map(({ name }) => name));
    // Poetry's own table only adds to what [project] asks for already.
    const own = (0,asks/* poetryAsks */.C)(table, places).filter((ask) => ask.scope === 'development' || !listed.has(ask.name));
    const name = project?.string('name') ?? poetry?.string('name') ?? null;
    return {
        file,
        name: name === null ? null : (0,names/* normalizeName */.P)(name),
        version: project?.string('version') ?? poetry?.string('version') ?? null,
        // A project may ask for itself with extras; that is no dependency.
        asks: [...standard, ...own].filter((ask) => name === null || ask.name !== (0,names/* normalizeName */.P)(name)),
        complete: isComplete(project, poetry),
        overrides: hasOverrides(table),
        table,
    };
}
/** Tables inside each other. One that is something else is a problem, told once. */
function tableOf(top) {
    const known = new Map();
    const read = (path) => {
        if (path.length === 0)
            return top;
        const key = JSON.stringify(path);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const fields = read(path.slice(0, -1))?.fields(path.at(-1) ?? '') ?? null;
        known.set(key, fields);
        return fields;
    };
    return (...path) => read(path);
}
function isComplete(project, poetry) {
    const dynamic = project?.raw('dynamic');
    const left = Array.isArray(dynamic) && dynamic.includes('dependencies');
    if (project === null || left)
        return poetry?.raw('dependencies') !== undefined;
    return project.raw('dependencies') !== undefined || poetry?.raw('dependencies') === undefined;
}
const hasOverrides = (table) => table('tool', 'uv')?.raw('override-dependencies') !== undefined ||
    table('tool', 'pdm')?.raw('overrides') !== undefined ||
    table('tool', 'pdm', 'resolution')?.raw('overrides') !== undefined;


/***/ }),

/***/ 51895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50412);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4540);



// Each is tried at one place only, and none can match one text in two ways: time is linear in the text.
const NAME = /\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*/y;
const EXTRAS = /\[([^\]]*)\]\s*/y;
const EXTRA = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const BLANKS = /\s+/g;
/** Reads one PEP 508 requirement. What it can't read it says, never throws: see {@link RequirementFault}. */
function parseRequirement(text) {
    const name = matchAt(NAME, text, 0);
    if (name === null || !/[A-Za-z0-9]$/.test(name.inner))
        return { fault: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} starts with no name` };
    const extras = matchAt(EXTRAS, text, name.end);
    const rest = text.slice(extras?.end ?? name.end);
    const head = { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name.inner), extras: [] };
    for (const extra of extras === null || extras.inner.trim() === '' ? [] : extras.inner.split(',')) {
        if (!EXTRA.test(extra.trim()))
            return { fault: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(extra.trim())} in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no name of an extra` };
        head.extras.push((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(extra.trim()));
    }
    return rest.startsWith('@') ? direct(head, rest.slice(1).trim(), text) : ranged(head, rest, text);
}
/** A URL ends at a blank: a semicolon can be part of it. */
function direct(head, rest, text) {
    const end = rest.search(/\s/);
    const [url, after] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end).trim()];
    if (url === '')
        return { fault: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has no URL after "@"` };
    if (after !== '' && !after.startsWith(';'))
        return { fault: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has more than a marker after its URL` };
    return { ...head, specifier: '', url, marker: after.slice(1).trim() || null };
}
function ranged(head, rest, text) {
    const semicolon = rest.indexOf(';');
    const range = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
    const bare = range.startsWith('(') && range.endsWith(')') ? range.slice(1, -1) : range;
    const specifier = bare.replace(BLANKS, '').replace(/,$/, '');
    if (/[^\s,=<>~!]\s+[^\s,=<>~!]/.test(bare) || !isSpecifier(specifier)) {
        return { fault: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(range)} in ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no version specifier` };
    }
    return { ...head, specifier, url: null, marker: semicolon === -1 ? null : rest.slice(semicolon + 1).trim() || null };
}
// Nearly every clause is this plain, and the library's own expression takes twenty times as long.
const PLAIN_CLAUSE = /^(?:[=!]=|[<>]=?|~=(?=\d+\.))\d+(?:\.\d+)*$/;
/** `===` compares as text, so that whatever follows is a version to it. */
const ARBITRARY_CLAUSE = /^===[^=]+$/;
const isSpecifier = (specifier) => specifier === '' || specifier.split(',').every(isClause);
const isClause = (text) => text !== '' && (PLAIN_CLAUSE.test(text) || ARBITRARY_CLAUSE.test(text) || _version_js__WEBPACK_IMPORTED_MODULE_1__/* .pypiVersions */ .G.validRange(text));
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const [, inner] = pattern.exec(text) ?? [];
    return inner === undefined ? null : { inner, end: pattern.lastIndex };
}


/***/ }),

/***/ 7675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);


/** Lists and inline tables inside each other; no tool writes more than a handful. */
const MAX_DEPTH = 100;
/** A hundred times the largest lockfile we know; a parsed text takes several times its size. */
const MAX_LENGTH = 64 * 1024 * 1024;
/**
 * Reads a TOML text (1.0, and what 1.1 adds); null where it is none, which is then a problem at the line of
 * its fault. A key that stands twice is such a fault. Integers beyond 2^53 are bigints.
 */
async function readToml(text, file, remedy, problems) {
    const refuse = (line, message) => {
        problems.push({ location: { file, line }, message, remedy });
        return null;
    };
    if (text.length > MAX_LENGTH)
        return refuse(1, 'The file has more than 64 million characters.');
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const table = parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' });
        return new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(table, file, { file, line: 1 }, problems, remedy);
    }
    catch (error) {
        const line = error instanceof TomlError ? error.line : 1;
        return refuse(line, `The file is not valid TOML: ${fault(text, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}.`);
    }
}
/** The library's own message goes on with a part of the file, which our place makes needless. */
function fault(text, message) {
    if (/^(?:<{7}|>{7}) /m.test(text))
        return 'it holds the markers of a merge conflict';
    const [first = ''] = message.split('\n');
    return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.replace(/^Invalid TOML document: /, ''));
}


/***/ }),

/***/ 92186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placesOfList),
/* harmony export */   Y: () => (/* binding */ headersOf)
/* harmony export */ });
const HEADER = /^\s{0,16}(\[\[?)([^[\]]{1,500})\]/;
/**
 * The table headers of a TOML text, in order. The parser tells no places, so they are looked for line by
 * line; what only looks like a header, in a string of several lines, is among them.
 */
function headersOf(text) {
    const headers = [];
    let line = 1;
    for (let start = 0; start < text.length; line += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        if (mayBeHeader(text, start)) {
            const [, brackets, name] = HEADER.exec(text.slice(start, Math.min(end, start + 600))) ?? [];
            if (name !== undefined)
                headers.push({ name: name.replaceAll(/[\s"']/g, ''), list: brackets === '[[', line, start });
        }
        start = end + 1;
    }
    return headers;
}
/** Nearly no line is one: the first character tells. */
function mayBeHeader(text, start) {
    const code = text.charCodeAt(start);
    return code === 0x5b || code === 0x20 || code === 0x09 || code === 0xfeff;
}
/**
 * Tells the place of each table of a list, by its number. Where there are not as many headers as tables (one is
 * written as no tool writes it, or only looks like one), none can be told: then all are at the first line.
 */
function placesOfList(headers, name, count, file) {
    const own = headers.filter((header) => header.list && header.name === name);
    const known = own.length === count;
    return Array.from({ length: count }, (_, index) => ({ file, line: known ? (own[index]?.line ?? 1) : 1 }));
}


/***/ }),

/***/ 20241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stringsOf),
/* harmony export */   t: () => (/* binding */ tablesOf)
/* harmony export */ });
/* harmony import */ var _json_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37249);

/** The items of a list of strings; what is no list, or no string in it, is a problem. `value`: in place of the field's. */
function stringsOf(fields, name, value = fields.raw(name)) {
    return itemsOf(fields, name, value).flatMap((item, index) => {
        if (typeof item === 'string')
            return [item];
        fields.refuse(`${name}[${index}]`, item, 'a string');
        return [];
    });
}
/** The tables of a list; what is no list, or no table in it, is a problem. */
function tablesOf(fields, name) {
    return itemsOf(fields, name, fields.raw(name)).flatMap((item, index) => {
        if ((0,_json_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(item))
            return [item];
        fields.refuse(`${name}[${index}]`, item, 'a table');
        return [];
    });
}
function itemsOf(fields, name, value) {
    if (Array.isArray(value))
        return value;
    if (value !== undefined)
        fields.refuse(name, value, 'a list');
    return [];
}


/***/ }),

/***/ 72614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ TomlPlaces)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);

/** Each look for what is not there reads the rest of its table, so there is an end to it. */
const MAX_MISSES = 16;
/**
 * Where the values of a TOML text stand, found by how they are written below the header of their table. What is
 * not found as it stands (it has an escape, its table has no header) is at the header, or at the first line. All
 * look-ups together read each table a few times at most.
 */
class TomlPlaces {
    #text;
    #file;
    #headers;
    #byName;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        this.#headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Y)(text);
        // Of two with one name the first, as the last can only be a line that looks like a header.
        this.#byName = new Map(this.#headers.map(({ name }, index) => [name, index]).toReversed());
    }
    /** The place of the first of these tables that has a header. */
    table(...names) {
        const found = names.map((name) => this.#byName.get(name)).find((index) => index !== undefined);
        return { file: this.#file, line: found === undefined ? 1 : (this.#headers[found]?.line ?? 1) };
    }
    /** Looks for strings below the header of the first of these tables that has one. */
    values(...names) {
        return this.#finder(names, this.#section(names).replaceAll("'", '"'), quoted);
    }
    /** Looks for the keys of a table: lines that start with one, or headers of tables of their own. */
    keys(name) {
        const find = this.#finder([name], this.#section([name]), (key) => `\n${key}`);
        return (key) => (this.#byName.has(`${name}.${key}`) ? this.table(`${name}.${key}`) : find(key));
    }
    /** `written`: how a text is looked for, with one character before it. */
    #finder(names, section, written) {
        const above = this.table(...names);
        let [at, line, misses] = [0, above.line, 0];
        return (text) => {
            const found = misses < MAX_MISSES ? section.indexOf(written(text), at) : -1;
            if (found === -1) {
                misses += 1;
                return above;
            }
            const to = found + 1;
            for (let next = section.indexOf('\n', at); next !== -1 && next < to; next = section.indexOf('\n', at)) {
                line += 1;
                at = next + 1;
            }
            at = to + text.length;
            return { file: this.#file, line };
        };
    }
    #section(names) {
        const index = this.#byName.get(names.find((one) => this.#byName.has(one)) ?? '');
        if (index === undefined)
            return '';
        return this.#text.slice(this.#headers[index]?.start, this.#headers[index + 1]?.start);
    }
}
/**
 * A string as it stands in a text in which every quote is a double one: up to its first quote or backslash, for these
 * may be escaped.
 */
function quoted(text) {
    const end = text.search(/["'\\]/);
    return end === -1 ? `"${text}"` : `"${text.slice(0, end)}`;
}


/***/ })

};
