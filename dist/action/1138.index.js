export const id = 1138;
export const ids = [1138];
export const modules = {

/***/ 61549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/ecosystems/json/keys.js
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
/**
 * Walks the keys of a text that JSON.parse has accepted, in one pass and without recursion, and
 * gives the number of all keys at any depth. Only the keys of objects that `step` walked into are
 * shown to it; lists are passed over, or their objects shown to `element`.
 */
function walkKeys(text, start, step, element) {
    const outer = [];
    // Of the open lists that were walked into, how many containers stood open before each.
    const lists = [];
    let state = null;
    let next = start;
    let atKey = false;
    let keys = 0;
    let line = 1;
    let lineStart = 0;
    let backslash = indexIn(text, '\\', 0);
    for (let index = 0; index < text.length; index += 1) {
        switch (text.charCodeAt(index)) {
            case QUOTE: {
                const from = index;
                // Strings are most of a lockfile, and few have an escape: the engine finds their end faster than any loop here.
                index = text.indexOf('"', from + 1);
                const escaped = backslash < index;
                if (escaped) {
                    index = endOf(text, from);
                    backslash = indexIn(text, '\\', index);
                }
                if (state !== null && atKey) {
                    const key = escaped ? unescaped(text.slice(from, index + 1)) : text.slice(from + 1, index);
                    next = step(state, key, line, from - lineStart + 1);
                }
                break;
            }
            case NEWLINE:
                line += 1;
                lineStart = index + 1;
                break;
            case 0x7b: // {
                if (element !== undefined && state !== null && lists.at(-1) === outer.length)
                    next = element(state, line, index - lineStart + 1);
                outer.push(state);
                state = next;
                next = null;
                atKey = true;
                break;
            case 0x5b: // [
                outer.push(state);
                state = element === undefined ? null : next;
                next = null;
                atKey = false;
                if (state !== null)
                    lists.push(outer.length);
                break;
            case 0x7d: // }
            case 0x5d: // ]
                if (lists.at(-1) === outer.length)
                    lists.pop();
                state = outer.pop() ?? null;
                next = null;
                atKey = false;
                break;
            case 0x2c: // ,
                next = null;
                atKey = lists.at(-1) !== outer.length;
                break;
            case 0x3a: // :
                keys += 1;
                atKey = false;
                break;
            default:
        }
    }
    return keys;
}
/** Where a string ends: at its first quote that no backslash stands before. */
function endOf(text, from) {
    let index = from + 1;
    for (; text.charCodeAt(index) !== QUOTE; index += 1)
        if (text.charCodeAt(index) === BACKSLASH)
            index += 1;
    return index;
}
const indexIn = (text, part, from) => {
    const index = text.indexOf(part, from);
    return index === -1 ? Infinity : index;
};
const unescaped = (literal) => JSON.parse(literal);

;// CONCATENATED MODULE: ./build/src/ecosystems/json/document.js


/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;
/**
 * Reads a JSON text and shows its keys to `step` (see {@link walkKeys}). A key that stands twice in
 * one object is a problem: readers differ in which of the two they believe, so the second can hide
 * the first.
 */
function readJson(text, file, remedy, start, step, element) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            value: undefined,
            problems: [{ location: faultIn(text, file, error), message: fault(text, error), remedy }],
        };
    }
    const written = walkKeys(text, start, step, element);
    return { value, problems: written === countKeys(value) ? [] : doubledKeys(text, file, remedy) };
}
function fault(text, error) {
    const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : (0,errors/* quote */.hD)((0,errors/* messageOf */.bD)(error));
    return `The file is not valid JSON: ${cause}.`;
}
/** Node says at which character it gave up, but not always; a text that ends too early is faulty at its end. */
function faultIn(text, file, error) {
    const [, position] = /position (\d+)/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
    if (position === undefined && !(0,errors/* messageOf */.bD)(error).includes('end of JSON'))
        return { file, line: 1 };
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function countKeys(value) {
    const open = [value];
    let keys = 0;
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one !== 'object' || one === null)
            continue;
        if (Array.isArray(one)) {
            for (const inner of one)
                if (typeof inner === 'object')
                    open.push(inner);
            continue;
        }
        const record = one;
        for (const key in record) {
            if (!Object.hasOwn(record, key))
                continue;
            keys += 1;
            const inner = record[key];
            if (typeof inner === 'object')
                open.push(inner);
        }
    }
    return keys;
}
function doubledKeys(text, file, remedy) {
    const problems = [];
    walkKeys(text, new Set(), (seen, key, line, column) => {
        if (seen.has(key) && problems.length < MAX_REPORTED) {
            problems.push({
                location: { file, line, column },
                message: `The key ${(0,errors/* quote */.hD)(key)} stands twice in one object: which of the two counts depends on the reader.`,
                remedy,
            });
        }
        seen.add(key);
        return new Set();
    });
    if (problems.length > 0)
        return problems;
    const message = 'A key stands twice in one object inside a list: which of the two counts depends on the reader.';
    return [{ location: { file, line: 1 }, message, remedy }];
}


/***/ }),

/***/ 21138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseVex: () => (/* binding */ parseVex)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/vex.js
var vex = __webpack_require__(32989);
// EXTERNAL MODULE: ./build/src/ecosystems/json/document.js + 1 modules
var json_document = __webpack_require__(61549);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/src/domain/purl.js
var purl = __webpack_require__(89053);
;// CONCATENATED MODULE: ./build/src/ecosystems/vex/purl.js

const ECOSYSTEM_OF = {
    npm: 'npm',
    pypi: 'pypi',
    githubactions: 'github-actions',
};
// The at sign of an npm scope may stand there as it is.
const PURL = /^pkg:([a-z0-9.+-]+)\/((?:@?[^@?#/]+\/)*@?[^@?#/]+)(?:@([^?#]+))?(?:\?[^#]*)?(?:#(.+))?$/i;
/**
 * A package URL as the graph writes it, qualifiers left out; undefined: of a type that we know nothing of;
 * null: it is none.
 */
function graphPurl(text) {
    const [, type = '', path = '', version = '', subpath = ''] = PURL.exec(text) ?? [];
    if (type === '')
        return null;
    const key = type.toLowerCase();
    const ecosystem = Object.hasOwn(ECOSYSTEM_OF, key) ? ECOSYSTEM_OF[key] : undefined;
    if (ecosystem === undefined)
        return undefined;
    try {
        const name = decodeURIComponent(subpath === '' ? path : `${path}/${subpath}`);
        return (0,purl/* purlOf */.V)(ecosystem, normalised(ecosystem, name), decodeURIComponent(version));
    }
    catch {
        return null;
    }
}
const normalised = (ecosystem, name) => ecosystem === 'pypi' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name;

;// CONCATENATED MODULE: ./build/src/ecosystems/vex/document.js





const REMEDY = 'Write it as OpenVEX 0.2.0 (https://github.com/openvex/spec), or remove it; what it excuses counts until then.';
const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v0\.\d+\.\d+)?$/;
const JUSTIFICATIONS = new Set([
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
]);
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
/** What is wrong with a document or a statement, as a sentence's end. */
class Malformed extends Error {
}
/**
 * Reads an OpenVEX document. A document, or a statement, that is not as the specification says is a
 * problem and excuses nothing; the other statements count.
 */
function parseVex(text, file) {
    const lines = [];
    const list = {};
    const { value, problems } = (0,json_document/* readJson */.V)(text, file, REMEDY, {}, (state, key) => (state !== list && key === 'statements' ? list : null), (state, line) => {
        if (state === list)
            lines.push(line);
        return null;
    });
    if (problems.length > 0)
        return { statements: [], problems };
    const found = [];
    const refuse = (location, what, error) => {
        if (!(error instanceof Malformed))
            throw error;
        found.push({ location, message: `${what} can't be used: ${error.message}.`, remedy: REMEDY });
    };
    let document;
    try {
        document = documentOf(value);
    }
    catch (error) {
        refuse({ file, line: 1 }, 'The VEX document', error);
        return { statements: [], problems: found };
    }
    const statements = [];
    document.statements.forEach((one, index) => {
        const location = { file, line: lines[index] ?? 1 };
        try {
            const statement = statementOf(one, document, location);
            if (statement !== null)
                statements.push(statement);
        }
        catch (error) {
            refuse(location, 'The VEX statement', error);
        }
    });
    return { statements, problems: found };
}
function documentOf(value) {
    if (!(0,record/* isRecord */.u)(value))
        throw new Malformed('it is no object');
    const context = textOf(value, '@context');
    if (!CONTEXT.test(context))
        throw new Malformed(`its @context is ${(0,errors/* quote */.hD)(context)}, which is not OpenVEX`);
    const { statements } = value;
    if (!Array.isArray(statements))
        throw new Malformed('"statements" is no list');
    // Lines are counted by object, so everything in the list has to be one.
    if (!statements.every(record/* isRecord */.u))
        throw new Malformed('a statement is no object');
    return { author: textOf(value, 'author'), time: time(value, null), statements };
}
/** Null where it is about nothing that we know. */
function statementOf(value, document, location) {
    const one = value;
    const vulnerability = vulnerabilityOf(one['vulnerability']);
    const status = statusOf(textOf(one, 'status'));
    const { products } = one;
    if (!Array.isArray(products) || products.length === 0)
        throw new Malformed('it names no products');
    const purls = products.flatMap(packagesOf);
    const reason = status === 'not_affected' ? reasonOf(one) : '';
    if (purls.length === 0)
        return null;
    return { vulnerability, purls, status, author: document.author, reason, time: time(one, document.time), location };
}
/** An object with a name; in the first drafts of OpenVEX a bare text. */
function vulnerabilityOf(value) {
    const id = (0,record/* isRecord */.u)(value) ? textOf(value, 'name') : value;
    if (typeof id !== 'string' || !ID.test(id))
        throw new Malformed('"vulnerability" names no advisory id');
    return id;
}
function statusOf(status) {
    const known = vex/* VEX_STATUSES */.H.find((one) => one === status);
    if (known === undefined)
        throw new Malformed(`"status" is ${(0,errors/* quote */.hD)(status)}, none of ${vex/* VEX_STATUSES */.H.join(', ')}`);
    return known;
}
/** Why nothing is affected. The specification wants one of its justifications; a free text alone can't be compared. */
function reasonOf(one) {
    const { justification, impact_statement: impact } = one;
    if (typeof justification !== 'string' || !JUSTIFICATIONS.has(justification)) {
        throw new Malformed(`"not_affected" lacks a justification: one of ${[...JUSTIFICATIONS].join(', ')}`);
    }
    return typeof impact === 'string' && impact.trim() !== '' ? `${justification}: ${impact.trim()}` : justification;
}
/** The packages of a product: its subcomponents where it names some, else itself. */
function packagesOf(product) {
    const parts = (0,record/* isRecord */.u)(product) ? (product['subcomponents'] ?? []) : [];
    if (!Array.isArray(parts))
        throw new Malformed('"subcomponents" is no list');
    return (parts.length > 0 ? parts : [product]).flatMap((part) => {
        const purl = graphPurl(nameOf(part));
        if (purl === null)
            throw new Malformed(`${(0,errors/* quote */.hD)(nameOf(part))} is no package URL`);
        return purl === undefined ? [] : [purl];
    });
}
function nameOf(part) {
    if (typeof part === 'string')
        return part;
    if (!(0,record/* isRecord */.u)(part))
        throw new Malformed('a product is neither an object nor a text');
    const { identifiers } = part;
    return (0,record/* isRecord */.u)(identifiers) && typeof identifiers['purl'] === 'string' ? identifiers['purl'] : textOf(part, '@id');
}
/** When something was said: what was last updated counts from then. */
function time(one, inherited) {
    const said = one['last_updated'] ?? one['timestamp'] ?? inherited;
    if (typeof said !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(said) || Number.isNaN(Date.parse(said))) {
        throw new Malformed('"timestamp" is no time');
    }
    return said;
}
function textOf(one, name) {
    const value = Object.hasOwn(one, name) ? one[name] : undefined;
    if (typeof value !== 'string' || value.trim() === '')
        throw new Malformed(`${(0,errors/* quote */.hD)(name)} is missing or no text`);
    return value;
}


/***/ })

};
