export const id = 225;
export const ids = [225];
export const modules = {

/***/ 44627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defineFormat)
/* harmony export */ });
/** Declares a format. */
const defineFormat = (format) => format;


/***/ }),

/***/ 48826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/** Turns offsets of a text into lines and columns; CR, LF and CRLF each end a line. A text that nobody asks about is not read. */
function positionsIn(text) {
    let starts = null;
    return (offset) => {
        starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 8475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readActionFile),
  A: () => (/* binding */ readWorkflowFile)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/positions.js
var positions = __webpack_require__(48826);
;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/yaml/events.js

/** Deeper than any workflow, and no strain on the stack. */
const MAX_DEPTH = 64;
/** How many characters are parsed again at most for lines that want more indentation. */
const MAX_REPAIRED = 4 * 1024 * 1024;
const MAX_REPAIRS = 200;
const PADDING = ' '.repeat(256);
/**
 * The events of a YAML text. A bracket may stand as far out as the key whose value it closes, and a quoted
 * text go on there: YAML 1.2 forbids it, and so does js-yaml, but GitHub reads it and many workflows have
 * it. Between brackets and in quoted texts indentation means nothing, so such a line is moved in.
 * Throws YAMLException.
 */
function eventsOf(written) {
    let text = written;
    let before = -1;
    const most = Math.min(MAX_REPAIRS, MAX_REPAIRED / Math.max(text.length, 1));
    for (let repairs = 0;; repairs += 1) {
        try {
            return { events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }), text };
        }
        catch (error) {
            const line = error instanceof js_yaml/* YAMLException */.tB && error.reason === 'deficient indentation' ? error.mark?.line : null;
            if (line === undefined || line === null || line <= before || repairs >= most)
                throw error;
            text = moveIn(text, line);
            before = line;
        }
    }
}
/** `line` counts from 0. */
function moveIn(text, line) {
    let start = 0;
    const breaks = /\r\n|\r|\n/g;
    for (let passed = 0; passed < line && breaks.exec(text) !== null; passed += 1)
        start = breaks.lastIndex;
    return text.slice(0, start) + PADDING + text.slice(start);
}

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/yaml/tree.js


/**
 * Builds the tree of the first document from js-yaml's events, with an explicit stack. An alias costs
 * one reference, whatever stands behind it, so a bomb of aliases stays as small as its text.
 */
class TreeBuilder {
    root = null;
    #source;
    #report;
    #anchors = new Map();
    #stack = [];
    #at = 0;
    constructor(source, report) {
        this.#source = source;
        this.#report = report;
    }
    build(events) {
        let documents = 0;
        for (const event of events) {
            if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
                this.#stack.pop();
            }
            else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
                documents += 1;
                if (documents === 2)
                    break;
                this.#stack.push({ node: null, key: null });
            }
            else
                this.#place(event);
        }
        if (documents < 2)
            return;
        this.#report(this.#at, 'a second document follows, and GitHub reads one', 'Keep one document, without "---" between.');
    }
    #place(event) {
        this.#at = offsetOf(event) ?? this.#at;
        const frame = this.#stack.at(-1);
        if (frame?.node?.kind === 'map' && frame.key === null) {
            frame.key = { text: this.#keyText(event), at: this.#at };
            if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
                this.#open(this.#create(event));
            return;
        }
        const node = this.#create(event);
        if (frame?.node?.kind === 'list')
            frame.node.items.push(node);
        else if (frame?.node?.kind === 'map') {
            const { key } = frame;
            frame.key = null;
            if (key !== null)
                this.#add(frame.node, key.text, key.at, node);
        }
        else
            this.root = node;
        if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS)
            this.#open(node);
    }
    #open(node) {
        if (node.kind !== 'scalar')
            this.#stack.push({ node, key: null });
    }
    #create(event) {
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.#aliased(event);
        const node = emptyNode(event);
        if (event.anchorStart !== -1)
            this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), node);
        return node;
    }
    #aliased({ anchorStart, anchorEnd }) {
        const name = this.#source.slice(anchorStart, anchorEnd);
        const node = this.#anchors.get(name);
        if (node !== undefined)
            return node;
        this.#report(this.#at, `the alias ${(0,errors/* quote */.hD)(name)} names no anchor above it`, 'Write the value out here.');
        return { kind: 'list', items: [] };
    }
    #keyText(event) {
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        this.#report(this.#at, 'a list, a map or an alias stands where a key belongs', 'Write a plain word.');
        return null;
    }
    #add({ entries }, key, at, value) {
        if (key === null)
            return;
        if (!entries.has(key))
            entries.set(key, { at, value });
        else
            this.#report(at, `the key ${(0,errors/* quote */.hD)(key)} stands twice in one map`, 'Keep one of the two.');
    }
}
function emptyNode(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
        return { kind: 'list', items: [] };
    if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
        return { kind: 'map', entries: new Map() };
    return { kind: 'scalar', event };
}
/** Where a value begins; null: it is empty and has no place of its own. */
function offsetOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart;
    const at = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event.valueStart : event.start;
    return at === -1 ? null : at;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/yaml/read.js





/** GitHub runs no workflow of a fraction of this; what is larger is no workflow, but an attempt to hold a reader up. */
const MAX_SIZE = 4 * 1024 * 1024;
/** Nobody reads more. */
const MAX_PROBLEMS = 100;
/** Line breaks of YAML 1.1, of which js-yaml and most editors know nothing. */
const OLD_BREAK = /[\x85\u2028\u2029]/g;
/** Reads one YAML document as GitHub does: anchors and aliases are read, merge keys are keys like any other. Never throws. */
function readYamlFile(written, file) {
    const problems = [];
    const { text, events, fault } = parse(written.startsWith('\uFEFF') ? written.slice(1) : written);
    const positionOf = (0,positions/* positionsIn */.Y)(text);
    const placeOf = (offset) => ({ file, line: positionOf(offset).line });
    const report = (at, message, remedy) => {
        if (problems.length === MAX_PROBLEMS)
            return;
        problems.push({ location: placeOf(at), message: `The file can't be read as GitHub reads it: ${message}.`, remedy });
    };
    // GitHub's reader ends a line there: what looks like a comment can go on as a step.
    for (const { 0: character, index } of text.matchAll(OLD_BREAK)) {
        report(index, `${(0,errors/* quote */.hD)(character)} begins a new line to it, and to no editor`, 'Remove the character.');
    }
    if (fault !== null)
        report(fault.at, fault.message, 'Mend the syntax here or above.');
    const builder = new TreeBuilder(text, report);
    builder.build(events);
    return { text, root: builder.root, placeOf, report, problems };
}
function parse(text) {
    if (text.length > MAX_SIZE) {
        return { text, events: [], fault: { at: 0, message: 'it is longer than 4 MiB, and GitHub runs none so large' } };
    }
    try {
        return { ...eventsOf(text), fault: null };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const fault = { at: error.mark?.position ?? 0, message: `it is not YAML (${(0,errors/* quote */.hD)(error.reason)})` };
        return { text, events: [], fault };
    }
}
/** The text of a scalar; null where it is empty or null. */
function textOf(source, { event }) {
    if (event.valueStart === -1)
        return null;
    const text = (0,js_yaml/* getScalarValue */.KE)(source, event);
    return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && /^(?:~|null|Null|NULL)?$/.test(text) ? null : text;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/steps.js
/** What the steps of a job or of a composite action use, in order. */
function readSteps(entry, owner, finder) {
    const checkouts = [];
    const steps = finder.list(entry, `${owner}.steps`);
    steps?.items.forEach((value, index) => {
        const key = `${owner}.steps[${index}]`;
        const step = finder.map({ at: entry?.at ?? 0, value }, key);
        if (step === null)
            return;
        finder.uses(step.entries.get('uses'), key, 'action', checkouts);
        checkouts.push(...checkoutOf(step, key, finder));
        readInside(step, key, finder);
    });
}
/** GitHub knows no steps inside a step so far; what it comes to know must not go unjudged. */
function readInside({ entries }, key, finder) {
    entries.forEach((entry, name) => {
        const { value } = entry;
        if (value.kind === 'list' && value.items.every(({ kind }) => kind === 'map')) {
            readSteps(entry, `${key}.${name}`, finder);
        }
    });
}
/** The folder into which a step checks this repository out, where it is not the workspace itself. */
function checkoutOf({ entries }, key, finder) {
    if (!/^actions\/checkout@/i.test(finder.text(entries.get('uses'), `${key}.uses`) ?? ''))
        return [];
    const inputs = entries.get('with')?.value;
    if (inputs?.kind !== 'map' || inputs.entries.has('repository'))
        return [];
    const path = inputs.entries.get('path');
    const folder = path?.value.kind === 'scalar' ? (finder.text(path, `${key}.with.path`) ?? '') : '';
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? [] : [parts.join('/')];
}

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/action.js

/** What an action runs from elsewhere: the steps of a composite one, the image of one in Docker. */
function readAction(root, finder) {
    const runs = finder.map(finder.map(root, 'action')?.entries.get('runs'), 'runs')?.entries;
    readSteps(runs?.get('steps'), 'runs', finder);
    const entry = runs?.get('image');
    const image = finder.text(entry, 'runs.image');
    if (entry !== undefined && image !== null && image !== '')
        finder.image(image, finder.file.placeOf(entry.at));
}
/** Whether a file of that name defines an action at all: programs of every kind have a file called `action.yml`. */
const isAction = ({ value }) => value.kind === 'map' && value.entries.has('runs');

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/claim.js
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const MAX_COMMENT = 200;
/** Behind the value stand at most a quote and the brackets that close around it. */
const COMMENT = /^["']?[ \t\]}]*[ \t]#+[ \t]*(.*)$/;
// How people and bots write it: `v4.1.7`, `tag=v3.0.1`, `pin@v3`, `ratchet:actions/checkout@v4`, `renovate: tag=v3`,
// each with or without a word behind it. A bare number is a version only where it stands alone: `2 more below` is none.
const VERSION = /^(?:(?:renovate:[ \t]*)?(?:tag|version|pin|ratchet:[\w./-]+|[\w.-]+\/[\w./-]+)?[ \t]*[=@:]?[ \t]*)(v?\d{1,15}(?:\.\d{1,15}){0,2}(?:-[0-9A-Za-z.-]+)?)(?=$|[\s,;)])(.*)$/;
/**
 * The version that the comment behind a pinned commit says it is, as written; null where the ref is no
 * commit, or no comment names a version. `rest` is what stands behind the value in its line.
 */
function claimedVersion(ref, rest) {
    if (!COMMIT.test(ref))
        return null;
    const comment = COMMENT.exec(rest.slice(0, MAX_COMMENT))?.[1]?.trim() ?? '';
    const [, version, more = ''] = VERSION.exec(comment) ?? [];
    if (version === undefined)
        return null;
    return /^\d+(?:$|-)/.test(version) && (more.trim() !== '' || version.includes('-')) ? null : version;
}

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/uses.js
const PART = /^[\w.-]+$/;
const DOTS = /^\.{1,2}$/;
// What git allows in the name of a ref (git-check-ref-format), less exactly.
const REF = /^[^\s\p{Cc}\p{Cf}~^:?*[\\]+$/u;
const PATH_PART = /^[^\p{Cc}\p{Cf}]+$/u;
/**
 * Takes the value of a `uses:` apart as GitHub's runner does: an image by `docker://` in any case, a local
 * one by `./` or `$/`, else `{owner}/{repo}[/{path}]@{ref}`, where a backslash separates like a slash and
 * empty parts count for nothing, so that `Owner//repo@v1` can't hide from an advisory.
 */
function parseUses(text) {
    if (text.includes('${{'))
        return unknown('an expression stands in it, whose value is only known at run time');
    if (/^docker:\/\//i.test(text))
        return { kind: 'image' };
    if (/^[.$][\\/]/.test(text))
        return { kind: 'local', path: partsOf(text.slice(2)).join('/') };
    const [target = '', ref = '', ...more] = text.split('@');
    const parts = partsOf(target);
    const [owner = '', repository = '', ...path] = parts;
    if (ref === '' || more.length > 0 || parts.length < 2)
        return unknown('GitHub asks for owner/repo@ref or ./path');
    const sound = [owner, repository].every((part) => PART.test(part)) && path.every((part) => PATH_PART.test(part));
    if (!sound || parts.some((part) => DOTS.test(part)))
        return unknown('it is no name of a repository and a path in it');
    if (!REF.test(ref))
        return unknown('what stands behind the "@" is no name of a commit, tag or branch');
    return { kind: 'action', name: parts.join('/'), ref };
}
const partsOf = (path) => path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
const unknown = (reason) => ({ kind: 'unknown', reason });

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/found.js




const REMEDY = 'Write it as GitHub documents it, or leave it out.';
/** Gathers what the maps and lists of one file bring in. Each is looked at once, however many aliases lead to it. */
class Finder {
    actions = [];
    unaudited = [];
    file;
    #isLocal;
    #seen = new Set();
    constructor(file, isLocal) {
        this.file = file;
        this.#isLocal = isLocal;
    }
    /** The map at a key; null where there is none, or it was looked at already. Anything else there is a problem. */
    map(entry, name) {
        if (!this.#isThere(entry))
            return null;
        if (entry.value.kind !== 'map')
            return this.#wrong(entry, name, 'map');
        if (!this.#isNew(entry.value))
            return null;
        const merge = entry.value.entries.get('<<');
        if (merge !== undefined)
            this.file.report(merge.at, 'GitHub knows no merge keys', 'Write the keys out.');
        return entry.value;
    }
    /** The list at a key, as for a map. */
    list(entry, name) {
        if (!this.#isThere(entry))
            return null;
        if (entry.value.kind !== 'list')
            return this.#wrong(entry, name, 'list');
        return this.#isNew(entry.value) ? entry.value : null;
    }
    /** The text at a key; null where there is none. */
    text(entry, name) {
        if (!this.#isThere(entry))
            return null;
        return entry.value.kind === 'scalar' ? textOf(this.file.text, entry.value) : this.#wrong(entry, name, 'text');
    }
    /** What a `uses:` brings in; `checkouts` are folders into which steps before check this repository out. */
    uses(entry, key, kind, checkouts) {
        const written = this.text(entry, `${key}.uses`)?.trim();
        if (entry === undefined || written === undefined)
            return;
        const location = this.file.placeOf(entry.at);
        const used = parseUses(written);
        switch (used.kind) {
            case 'action': {
                const claimed = claimedVersion(used.ref, this.#restOfLine(entry.value));
                this.actions.push({ key, name: used.name, ref: used.ref, claimed, location });
                return;
            }
            case 'image':
                this.image(written, location);
                return;
            case 'local': {
                if ([used.path, ...checkedOut(used.path, checkouts)].some((path) => this.#isLocal(path, kind)))
                    return;
                const message = `${(0,errors/* quote */.hD)(written)} names no ${kind} among the files, so what it runs is not judged`;
                const remedy = 'Commit it, name it by its repository (owner/repo/path@ref), or waive this with the reason.';
                this.#problem(location, message, remedy);
                return;
            }
            case 'unknown':
                this.#problem(location, `${(0,errors/* quote */.hD)(written)} names nothing that can be judged: ${used.reason}`, REMEDY);
                return;
            default:
                (0,errors/* assertNever */.xb)(used);
        }
    }
    /** A container image, which no advisory source covers. */
    image(name, location) {
        this.unaudited.push({ kind: 'container image', name, location });
    }
    /** An empty value is none: it runs nothing. */
    #isThere(entry) {
        if (entry === undefined)
            return false;
        return entry.value.kind !== 'scalar' || textOf(this.file.text, entry.value) !== null;
    }
    #isNew(node) {
        const known = this.#seen.has(node);
        this.#seen.add(node);
        return !known;
    }
    #wrong(entry, name, wanted) {
        this.file.report(entry.at, `${(0,errors/* quote */.hD)(name)} is no ${wanted}`, REMEDY);
        return null;
    }
    #problem(location, fact, remedy) {
        this.file.problems.push({ location, message: `${fact}.`, remedy });
    }
    #restOfLine(node) {
        if (node.kind !== 'scalar')
            return '';
        const { text } = this.file;
        const from = node.event.valueEnd;
        const end = text.indexOf('\n', from);
        return text.slice(from, end === -1 ? text.length : end).replace(/\r$/, '');
    }
}
const checkedOut = (path, checkouts) => checkouts.filter((folder) => path.startsWith(`${folder}/`)).map((folder) => path.slice(folder.length + 1));

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/local.js
/** A folder with one of these is an action; the runner builds a Dockerfile that stands alone. */
const DEFINITIONS = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];
/** GitHub runs no workflow that lies elsewhere, and what lies elsewhere is read as none. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * Looks local actions up from the top of the repository: GitHub resolves `./x` in the workspace, not beside
 * the file that says it. The top is what holds the file's `.github`, else the judged directory.
 */
function localIn(file, beside) {
    const top = file.slice(0, Math.max(`/${file}`.indexOf('/.github/'), 0));
    const up = '../'.repeat(file.slice(top.length).split('/').length - 1);
    const isFile = (path) => beside(up + path) !== undefined;
    return (path, kind) => kind === 'workflow'
        ? WORKFLOW.test(path) && isFile(path)
        : DEFINITIONS.some((name) => isFile(path === '' ? name : `${path}/${name}`));
}

// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(89053);
;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/part.js

const ECOSYSTEM = 'github-actions';
/**
 * The graph part of a workflow or action file: the file is the project, everything it uses a direct
 * dependency, for development only. What those use in turn is written in their repositories.
 */
function partOfFile(file, { actions, unaudited, file: { problems } }) {
    const packages = actions.map(packageOf);
    return {
        file,
        packages,
        problems,
        unaudited,
        projects: [
            {
                purl: (0,purl/* filePurl */.c)(ECOSYSTEM, file),
                ecosystem: ECOSYSTEM,
                name: file,
                version: null,
                file,
                dependencies: [...new Set(packages.map(({ purl }) => purl))].sort(),
                declarations: actions.map(({ name, ref, location }) => ({
                    name,
                    range: ref,
                    scope: 'development',
                    location,
                    resolved: (0,purl/* purlOf */.V)(ECOSYSTEM, name, ref),
                    mismatch: null,
                })),
            },
        ],
    };
}
const packageOf = ({ key, name, ref, claimed, location }) => ({
    purl: (0,purl/* purlOf */.V)(ECOSYSTEM, name, ref),
    ecosystem: ECOSYSTEM,
    name,
    version: ref,
    direct: true,
    dependencies: [],
    entry: {
        key,
        location,
        source: { type: 'git', url: null },
        integrity: [],
        bundled: false,
        license: null,
        installScript: null,
        alias: null,
        scope: 'development',
        ...(claimed === null ? {} : { claimed }),
    },
});

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/workflow.js

/** Everything that the jobs of a workflow run from elsewhere: reusable workflows, steps, containers and services. */
function readWorkflow(root, finder) {
    const jobs = finder.map(finder.map(root, 'workflow')?.entries.get('jobs'), 'jobs');
    jobs?.entries.forEach((entry, id) => {
        const key = `jobs.${id}`;
        const job = finder.map(entry, key)?.entries;
        if (job === undefined)
            return;
        finder.uses(job.get('uses'), key, 'workflow', []);
        readSteps(job.get('steps'), key, finder);
        readContainer(job.get('container'), `${key}.container`, finder);
        const services = finder.map(job.get('services'), `${key}.services`);
        services?.entries.forEach((service, name) => readContainer(service, `${key}.services.${name}`, finder));
    });
}
/** `container: image`, or a map with its `image`. */
function readContainer(entry, key, finder) {
    if (entry === undefined)
        return;
    const place = entry.value.kind === 'scalar' ? entry : imageOf(finder.map(entry, key));
    const image = finder.text(place, key);
    if (place !== undefined && image !== null && image !== '')
        finder.image(image, finder.file.placeOf(place.at));
}
const imageOf = (container) => container?.entries.get('image');

;// CONCATENATED MODULE: ./build/src/ecosystems/github-actions/file/read.js






/** Reads a workflow. */
function readWorkflowFile(text, path, beside) {
    return read(text, path, beside, readWorkflow);
}
/** Reads the definition of an action. */
function readActionFile(text, path, beside) {
    return read(text, path, beside, readAction, isAction);
}
function read(text, path, beside, look, isOne = () => true) {
    const file = readYamlFile(text, path);
    const root = file.root === null ? null : { at: 0, value: file.root };
    if (root === null || !isOne(root))
        return { file: path, projects: [], packages: [], problems: file.problems };
    const finder = new Finder(file, localIn(path, beside));
    look(root, finder);
    return partOfFile(path, finder);
}


/***/ })

};
