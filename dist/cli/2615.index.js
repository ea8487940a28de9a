export const id = 2615;
export const ids = [2615];
export const modules = {

/***/ 8826:
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

/***/ 2615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: MAX_BYTES

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/positions.js
var positions = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/src/policy/yaml/lines.js

/** Turns offsets of a document into places of it. */
function originsIn(uri, text) {
    const positionOf = (0,positions/* positionsIn */.Y)(text);
    return (offset) => ({ uri, ...positionOf(offset) });
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/scalar.js

const CORE_TAGS = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
/** Reads a scalar by the YAML 1.2 core schema: `off`, `yes` and `2027-01-31` are strings. */
function readScalar(source, event) {
    const text = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(source, event);
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return { value: text, text, quoted: true };
    for (const tag of CORE_TAGS) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return { value, text, quoted: false };
    }
    return { value: text, text, quoted: false };
}
/** Where a scalar starts, its quote or block indicator included; null: it is empty and has no place. */
function startOf(event) {
    if (event.valueStart === -1)
        return null;
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? event.valueStart - 1 : event.valueStart;
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/tree.js



/** Builds the tree of the first document from js-yaml's events, with an explicit stack and no recursion. */
function buildTree(source, events, originAt, problems) {
    const stack = [];
    let root = null;
    let documents = 0;
    let lastOffset = 0;
    const create = (event, parent, step) => {
        lastOffset = offsetOf(event) ?? lastOffset;
        const place = { ...originAt(lastOffset), parent, step };
        reportExtras(event, place, problems);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { kind: 'invalid', ...place };
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { kind: 'list', ...place, items: [] };
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { kind: 'map', ...place, entries: new Map() };
        return { kind: 'scalar', ...place, ...readScalar(source, event) };
    };
    const place = (event) => {
        const frame = stack.at(-1);
        if (frame?.node?.kind === 'list') {
            const item = create(event, frame.node, frame.node.items.length);
            frame.node.items.push(item);
            return item;
        }
        if (frame?.node?.kind === 'map') {
            if (frame.key === null)
                return (frame.key = create(event, frame.node, '?'));
            const { key } = frame;
            frame.key = null;
            const value = create(event, frame.node, key.kind === 'scalar' ? key.text : '?');
            addEntry(frame.node, key, value, problems);
            return value;
        }
        return (root = create(event, null, ''));
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            stack.pop();
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            documents += 1;
            stack.push({ node: null, key: null });
        }
        else if (documents > 1) {
            const at = originAt(offsetOf(event) ?? lastOffset);
            problems.add(at, 'a second document begins here', 'Keep one document in a file, without "---" between.');
            return root;
        }
        else {
            const node = place(event);
            if (node.kind === 'list' || node.kind === 'map')
                stack.push({ node, key: null });
        }
    }
    return root;
}
function addEntry(map, key, value, problems) {
    if (key.kind !== 'scalar') {
        if (key.kind !== 'invalid')
            problems.add(key, 'a list or map stands where a key belongs', 'Write a plain word.');
        return;
    }
    if (isMerge(key)) {
        problems.add(key, 'merge keys are not part of the language', 'Write the keys out, or put them in a file to extend.');
        return;
    }
    const first = map.entries.get(key.text);
    if (first === undefined) {
        map.entries.set(key.text, { key, value });
        return;
    }
    const where = `line ${first.key.line}`;
    problems.add(key, `duplicate key ${(0,errors/* quote */.hD)(key.text)}: it stands in ${where} already`, 'Keep one of the two.');
}
// A quoted "<<" is a key like any other, and an unknown one.
const isMerge = (key) => key.text === '<<' && !key.quoted;
/** Anchors, aliases and tags: what a reader can't see where it counts. */
function reportExtras(event, at, problems) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
        problems.add(at, 'YAML aliases are not part of the language', 'Write the value out here.');
        return;
    }
    if (event.anchorStart !== -1) {
        problems.add(at, 'YAML anchors are not part of the language', 'Leave the anchor (&…) out.');
    }
    if (event.tagStart !== -1) {
        problems.add(at, 'YAML tags are not part of the language', 'Leave the tag (!…) out; quote the value to make it text.');
    }
}
/** Where a value begins, its anchor or tag included; null: it is empty and has no place of its own. */
function offsetOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart - 1;
    const starts = [event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? startOf(event) : event.start, ...propertyStarts(event)];
    const known = starts.filter((start) => start !== null);
    return known.length === 0 ? null : Math.min(...known);
}
function propertyStarts(event) {
    const starts = [];
    if (event.anchorStart !== -1)
        starts.push(event.anchorStart - 1);
    if (event.tagStart !== -1)
        starts.push(event.tagStart);
    return starts;
}

;// CONCATENATED MODULE: ./build/src/policy/yaml/parse.js




/** A policy file is at most this long, in UTF-8. */
const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
// An editor breaks the line at the first ones and YAML does not; the others turn the order of letters round.
const DECEPTIVE = /[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/**
 * Reads one YAML document with the place of every value. What YAML can do beyond plain data is
 * reported, not understood: an anchor or a merge makes a reader look elsewhere for what a policy
 * says, and a bomb out of few lines. Null: there is no document to go on with.
 */
function parseYaml(uri, text, problems) {
    const start = { uri, line: 1, column: 1 };
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        problems.add(start, 'the file is larger than 1 MiB', 'Split it, and let "extends" put the parts together.');
        return null;
    }
    const source = text.replace(/^\u{feff}/u, '');
    const originAt = originsIn(uri, source);
    const broken = source.indexOf('\u{fffd}');
    if (broken !== -1) {
        problems.add(originAt(broken), 'the file is not valid UTF-8', 'Save it as UTF-8.');
        return null;
    }
    const deceptive = source.search(DECEPTIVE);
    if (deceptive !== -1) {
        const code = (source.codePointAt(deceptive) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `U+${code} stands here, with which the file looks other than it reads`;
        problems.add(originAt(deceptive), message, `Leave it out, or write "\\u${code.toLowerCase()}" within quotes.`);
        return null;
    }
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const at = error.mark === undefined ? start : originAt(error.mark.position);
        problems.add(at, `not YAML: ${(0,errors/* quote */.hD)(error.reason)}`, 'Mend the syntax here or in the line above.');
        return null;
    }
    const root = buildTree(source, events, originAt, problems);
    if (root === null)
        problems.add(start, 'the file is empty', 'Begin it with:', 'version: 1');
    return root;
}


/***/ })

};
