export const id = 3369;
export const ids = [3369,2615];
export const modules = {

/***/ 3369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/policy-files.js
var policy_files = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/policy/load.js + 13 modules
var load = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/policy/yaml/flow.js
const OPEN = new Set(['[', '{']);
const CLOSE = new Set([']', '}']);
/** Finds the bracket that closes the one at `start`, in text that was parsed before; null: there is none. */
function closingOf(text, start) {
    let depth = 0;
    let last = start;
    let commented = false;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (/\s/.test(character))
            continue;
        if (character === '#' && /\s/.test(text[at - 1] ?? '')) {
            while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? ''))
                at += 1;
            commented = true;
            continue;
        }
        if (CLOSE.has(character)) {
            depth -= 1;
            if (depth === 0) {
                const holds = last > start;
                const wantsComma = holds && text[last] !== ',';
                return { bracket: at, afterLast: commented ? at : last + 1, wantsComma };
            }
        }
        else if (OPEN.has(character))
            depth += 1;
        else if ((character === '"' || character === "'") && beginsValue(text, at))
            at = endOfQuoted(text, at);
        last = at;
        commented = false;
    }
    return null;
}
/** Inside of a plain word a quote is a character like others: `it's`. */
const beginsValue = (text, at) => /[\s[{,:?]/.test(text[at - 1] ?? ' ');
function endOfQuoted(text, start) {
    const quote = text[start];
    for (let at = start + 1; at < text.length; at += 1) {
        if (quote === '"' && text[at] === '\\')
            at += 1;
        else if (text[at] === quote) {
            if (quote !== "'" || text[at + 1] !== "'")
                return at;
            at += 1;
        }
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/src/policy/yaml/parse.js + 3 modules
var parse = __webpack_require__(2615);
// EXTERNAL MODULE: ./build/src/policy/yaml/write.js
var write = __webpack_require__(8637);
;// CONCATENATED MODULE: ./build/src/policy/write-waiver.js





/**
 * Writes a waiver into the text of a policy, at the end of its `waivers` and in the way the file is written. Nothing else
 * is touched: comments, quotes and line ends stay. The result is read again, and says what the text said and the
 * waiver, nothing else; null where no such place was found, so that a person must write it.
 */
function writeWaiver(text, waiver) {
    const root = treeOf(text);
    if (root?.kind !== 'map' || (root.entries.get('waivers')?.value.kind ?? 'list') !== 'list')
        return null;
    const wanted = withWaiver(dataOf(root), waiver);
    for (const { offset, inserted } of placesIn(text, root, waiver)) {
        const written = text.slice(0, offset) + inserted + text.slice(offset);
        const tree = treeOf(written);
        if (tree !== null && (0,canonical/* canonicalJson */.d)(dataOf(tree)) === (0,canonical/* canonicalJson */.d)(wanted)) {
            return { text: written, inserted, offset };
        }
    }
    return null;
}
/** A whole policy that has one waiver and is `lockgate:recommended` otherwise, as it was without any. */
function policyWithWaiver(waiver) {
    return `version: 1\n\nwaivers:\n${itemLines(waiver, '  ', '  ').join('\n')}\n`;
}
/** Where it may go, the nicest first. A place can be wrong where white space is part of the value before it. */
function placesIn(text, root, waiver) {
    const offsetAt = offsetsIn(text);
    const list = root.entries.get('waivers')?.value;
    const start = offsetAt(root.line, root.column);
    if (list === undefined) {
        return text[start] === '{'
            ? flowPlaces(text, start, `"waivers": [${(0,write/* flowValue */.G)(entryOf(waiver), true)}]`)
            : sectionPlaces(text, root.column, waiver);
    }
    if (list.kind !== 'list')
        return [];
    const at = offsetAt(list.line, list.column);
    if (text[at] === '[')
        return flowPlaces(text, at, (0,write/* flowValue */.G)(entryOf(waiver), text[start] === '{'));
    return itemPlaces(text, at, list.column, list.items.at(-1)?.column ?? list.column + 2, waiver);
}
/** Behind the last entry of a list or map in brackets. */
function flowPlaces(text, start, entry) {
    const closing = closingOf(text, start);
    if (closing === null)
        return [];
    const inserted = closing.wantsComma ? `, ${entry}` : entry;
    return [closing.afterLast, closing.bracket].map((offset) => ({ offset, inserted }));
}
/** A new section at the end of the file. */
function sectionPlaces(text, column, waiver) {
    const end = endOfLine(text);
    const indent = ' '.repeat(column - 1);
    const lines = [`${indent}waivers:`, ...itemLines(waiver, indent + unitOf(text), '  ')];
    const section = lines.map((line) => line + end).join('');
    const open = text.endsWith('\n') || text.endsWith('\r') ? '' : end;
    return [open + end + section, open + section].map((inserted) => ({ offset: text.length, inserted }));
}
/** Behind the last line of the last item. Comments and empty lines that follow it belong to whatever comes next. */
function itemPlaces(text, start, dash, content, waiver) {
    const end = endOfLine(text);
    const lines = itemLines(waiver, ' '.repeat(dash - 1), ' '.repeat(Math.max(2, content - dash)));
    let after = start;
    let afterBlank = start;
    const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
    line.lastIndex = start;
    for (let from = start; from < text.length; from = line.lastIndex) {
        const written = line.exec(text)?.[1] ?? '';
        const indent = from === start ? dash - 1 : (/^ */.exec(written)?.[0].length ?? 0);
        const said = written.trim();
        const inside = from === start || indent >= dash || (indent === dash - 1 && /^-(?:\s|$)/.test(said));
        if (said === '') {
            if (from === afterBlank)
                afterBlank = line.lastIndex;
        }
        else if (inside)
            after = afterBlank = line.lastIndex;
        else if (!said.startsWith('#'))
            break;
    }
    return [after, afterBlank].map((offset) => {
        const closed = /[\r\n]$/.test(text.slice(0, offset));
        const inserted = closed ? lines.map((one) => one + end) : lines.map((one) => end + one);
        return { offset, inserted: inserted.join('') };
    });
}
function itemLines(waiver, dash, step) {
    const first = `-${' '.repeat(step.length - 1)}`;
    return Object.entries(entryOf(waiver)).map(([key, value], index) => `${dash}${index === 0 ? first : step}${key}: ${(0,write/* flowValue */.G)(value, false)}`);
}
/** The keys in the order in which they are written; those that say nothing are left out. */
function entryOf({ rule, match, gates, reason, owner, expires }) {
    return {
        rule,
        ...(Object.keys(match).length > 0 && { match }),
        ...(gates !== null && { gates }),
        reason,
        owner,
        expires,
    };
}
const endOfLine = (text) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
/** By how much the file indents: the smallest that it does. */
function unitOf(text) {
    const indents = [...text.matchAll(/^( +)[^\s#]/gm)].map(([, spaces = '']) => spaces.length);
    return ' '.repeat(indents.length === 0 ? 2 : Math.min(8, ...indents));
}
function treeOf(text) {
    const problems = new problem/* Problems */.Zw();
    const root = (0,parse.parseYaml)('policy', text, problems);
    return problems.count > 0 ? null : root;
}
/** Lines and columns count from behind a byte order mark, which is no part of the YAML. */
function offsetsIn(text) {
    const mark = text.startsWith('\u{feff}') ? 1 : 0;
    const starts = [mark, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
    return (line, column) => (starts[line - 1] ?? 0) + column - 1;
}
/** What a document says, without places and quotes. Maps as pairs in order: one could be named `__proto__`. */
function dataOf(node) {
    if (node.kind === 'list')
        return node.items.map(dataOf);
    if (node.kind === 'map')
        return { map: [...node.entries].map(([key, { value }]) => [key, dataOf(value)]) };
    return node.kind === 'scalar' ? { value: node.value } : null;
}
function withWaiver(data, waiver) {
    const { map } = data;
    const item = plainData(entryOf(waiver));
    if (!map.some(([key]) => key === 'waivers'))
        return { map: [...map, ['waivers', [item]]] };
    return { map: map.map(([key, value]) => [key, key === 'waivers' ? [...value, item] : value]) };
}
function plainData(value) {
    if (Array.isArray(value))
        return value.map(plainData);
    if (typeof value === 'object' && value !== null) {
        return { map: Object.entries(value).map(([key, inner]) => [key, plainData(inner)]) };
    }
    return { value };
}

// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/cli/judgement.js + 5 modules
var judgement = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/project.js
var project = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/adapters/package-root.js
var package_root = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/src/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
// EXTERNAL MODULE: ./build/src/rules/index.js + 36 modules
var rules = __webpack_require__(2383);
;// CONCATENATED MODULE: ./build/src/cli/waiver-effect.js






/**
 * The findings that count today, and no longer would by a policy that has the waiver. Facts and policy are judged again,
 * so that nothing is promised that the next check does not keep.
 */
function silencedBy(waiver, policy, { facts, decision }) {
    const tool = { name: 'lockgate', version: (0,package_root.toolVersion)() };
    const graphDigest = decision.graph.digest.sha256;
    // It alone, and in this gate too: where it is for another one, what it matches is the same.
    const waivers = policy.waivers.flatMap((one) => (sameWaiver(one, waiver) ? [{ ...one, gates: null }] : []));
    const after = (0,evaluate/* evaluate */._3)(facts, { ...policy, waivers }, { rules: rules/* rules */.a, tool, graphDigest });
    const counting = new Set(decision.findings.filter((one) => one.waiver === null).map(keyOf));
    return after.findings.filter((one) => one.waiver !== null && counting.has(keyOf(one)));
}
const sameWaiver = ({ rule, match, gates, reason, owner, expires }, other) => (0,canonical/* canonicalJson */.d)({ rule, match, gates, reason, owner, expires }) === (0,canonical/* canonicalJson */.d)(other);
const keyOf = ({ rule, subject, message, location }) => JSON.stringify([rule, subject, message, location]);
/** Why a waiver would excuse nothing by a policy that has it, and what to do. */
function unmatched(waiver, policy, { decision }) {
    const { rule, match } = waiver;
    if (!policy.waivers.some((one) => sameWaiver(one, waiver))) {
        return `The floor beneath the policy does not let ${rule} be waived. Mend what was found, or ask whoever keeps the floor.`;
    }
    const about = decision.findings.filter((one) => one.rule === rule && isAbout(one, match.advisory));
    for (const one of about) {
        if (one.waiver === null)
            continue;
        const { owner, expires } = one.waiver;
        return `${(0,errors/* quote */.hD)((0,summary/* subjectText */.yq)(one))} is waived already, by ${(0,errors/* quote */.hD)(owner)} until ${expires}. To renew that, change its day where it is written.`;
    }
    const subjects = [...new Set(about.map((one) => (0,errors/* quote */.hD)((0,summary/* subjectText */.yq)(one))))];
    const found = subjects.length === 0 ? 'finds nothing here' : `speaks of ${subjects.slice(0, 5).join(', ')}`;
    return `The waiver would excuse nothing: ${rule} ${found}. Correct --package or --path; to write it all the same, add --unused.`;
}
const isAbout = ({ advisory }, id) => id === undefined || advisory?.id === id || advisory?.aliases.includes(id) === true;
/** What a waiver excuses, for the person who wrote it. */
function effectText({ expires }, silenced) {
    if (silenced.length === 0)
        return ['It excuses nothing today, and will be told as unused.'];
    return [
        `It excuses until the end of ${expires} (UTC), and stays in every report:`,
        ...silenced.map((one) => {
            const id = one.advisory === null ? '' : ` ${one.advisory.id} (${one.advisory.severity})`;
            const place = one.location === null ? '' : `  ${one.location.file}:${one.location.line}`;
            return `  ${(0,summary/* subjectText */.yq)(one)}  ${one.effect}  ${one.rule}${id}${place}`;
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/day.js
var day = __webpack_require__(3180);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var domain_gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/patterns/pattern.js
var pattern = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/policy/document/waivers.js
var waivers = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/src/cli/waiver-request.js







const USUAL_DAYS = 30;
/**
 * The waiver that a command line asks for. Of an advisory in one package, that package alone: a waiver says no more than
 * was found. What the language refuses (too long, of a locked rule) is left to it.
 *
 * @throws {UsageError} for what is neither found nor wanted all the same, and for what is not said.
 */
function waiverOf(invocation, policy, findings) {
    const { options, operands } = invocation;
    const target = targetOf(operands[0] ?? '', findings, options.unused);
    const packages = options.package.length > 0 ? options.package : packagesOf(target);
    if (target.advisory === null && packages.length === 0 && options.path.length === 0) {
        throw new errors/* UsageError */.eb(`A waiver of the whole rule ${target.rule} would excuse everything that it ever finds. Name a --package or a --path.`);
    }
    if (options.reason === null || options.reason.trim() === '') {
        throw new errors/* UsageError */.eb('A waiver needs its reason, for whoever reads it later. Give --reason "…".');
    }
    return {
        rule: target.rule,
        match: {
            ...(target.advisory !== null && { advisory: target.advisory }),
            ...(packages.length > 0 && { packages }),
            ...(options.path.length > 0 && { paths: options.path }),
        },
        gates: options.gate === null ? null : [gateOf(options.gate)],
        reason: options.reason,
        owner: options.owner ?? ownerOf(policy.waivers),
        expires: expiryOf(invocation, target.rule),
    };
}
function targetOf(text, findings, unused) {
    if (rules/* rules */.a.some(({ id }) => id === text)) {
        const found = findings.filter(({ rule }) => rule === text);
        if (found.length > 0 || unused)
            return { rule: text, advisory: null, findings: found };
        throw nothingFound(`The rule ${text} finds nothing here.`, 'See "lockgate check".');
    }
    const wanted = text.toUpperCase();
    const ids = findings.flatMap(({ advisory }) => (advisory === null ? [] : [advisory.id, ...advisory.aliases]));
    const id = ids.find((one) => one.toUpperCase() === wanted);
    if (id !== undefined) {
        const found = findings.filter(({ advisory }) => advisory?.id === id || advisory?.aliases.includes(id));
        return { rule: found[0]?.rule ?? '', advisory: id, findings: found };
    }
    if (unused && ADVISORY_ID.test(text)) {
        return { rule: text.startsWith('MAL-') ? waivers/* EXACT */.q.rule : 'known-advisories', advisory: text, findings: [] };
    }
    const near = (0,suggest/* nearest */.pA)(text, [...ids, ...rules/* rules */.a.map((rule) => rule.id)]);
    const hint = near === null ? 'See "lockgate check".' : `Did you mean ${(0,errors/* quote */.hD)(near)}?`;
    throw nothingFound(`${(0,errors/* quote */.hD)(text)} is no rule, and no advisory that is found here.`, hint);
}
// As databases write them. Anything else is more likely the name of a rule with a slip in it.
const ADVISORY_ID = /^[A-Z]{2,}-/;
const nothingFound = (message, hint) => new errors/* UsageError */.eb(`${message} ${hint} To write a waiver that excuses nothing today, add --unused.`);
/** Of an advisory in one package, that package; of malware in one version, as only that may be waived. */
function packagesOf({ rule, advisory, findings }) {
    if (advisory === null)
        return [];
    const patterns = findings.flatMap(({ package: one }) => {
        if (one === null)
            return [];
        return patternOf(one.ecosystem, rule === waivers/* EXACT */.q.rule ? `${one.name}@${one.version}` : one.name);
    });
    const distinct = [...new Set(patterns)].sort();
    if (distinct.length <= 1)
        return distinct;
    const list = distinct.map((pattern) => (0,errors/* quote */.hD)(pattern)).join(', ');
    throw new errors/* UsageError */.eb(`${advisory} is found in ${list}. Name those that the reason holds for, each by --package.`);
}
function patternOf(ecosystem, name) {
    const prefixes = Object.entries(pattern/* PATTERN_PREFIXES */.oA);
    return `${prefixes.find(([, one]) => one === ecosystem)?.[0] ?? ecosystem}:${name}`;
}
function gateOf(text) {
    const gate = domain_gate/* GATES */.JH.find((one) => one === text);
    if (gate === undefined)
        throw new errors/* UsageError */.eb(`Unknown gate ${(0,errors/* quote */.hD)(text)}. ${(0,suggest/* didYouMean */.au)(text, domain_gate/* GATES */.JH)}`);
    return gate;
}
/** Who answers is said, unless everything that is waived already has one owner. */
function ownerOf(waivers) {
    const owners = new Set(waivers.map(({ owner }) => owner));
    const [only] = owners;
    if (owners.size === 1 && only !== undefined)
        return only;
    const cause = owners.size === 0 ? 'there is no other to take it from' : 'those of the policy have several';
    throw new errors/* UsageError */.eb(`A waiver needs an owner, and ${cause}. Give --owner @team.`);
}
function expiryOf({ options, now }, rule) {
    if (options.expires !== null && options.days !== null) {
        throw new errors/* UsageError */.eb('--expires and --days both say when it ends. Give one of them.');
    }
    if (options.expires !== null)
        return options.expires;
    const usual = rule === waivers/* EXACT */.q.rule ? waivers/* EXACT */.q.days : USUAL_DAYS;
    if (options.days !== null && !/^[1-9][0-9]{0,3}$/.test(options.days)) {
        throw new errors/* UsageError */.eb(`--days ${(0,errors/* quote */.hD)(options.days)} is no number of days. Write --days ${usual}.`);
    }
    const days = options.days === null ? usual : Number(options.days);
    return (0,day/* dayAfter */.PV)(now.getTime(), days);
}

;// CONCATENATED MODULE: ./build/src/cli/commands/waive.js












/** Writes a waiver into the policy, once the policy with it was read and does what is asked. Status 2 where nothing was written. */
const run = async (invocation) => {
    const { options, operands, terminal } = invocation;
    const directory = (0,project/* directoryOf */.jt)(operands[1], invocation);
    const checked = await (0,judgement/* judgeDirectory */.Zx)(directory, judged(invocation));
    const waiver = waiverOf(invocation, checked.policy, checked.decision.findings);
    const file = await policyFileOf(directory, invocation);
    const written = writtenInto(file.source, waiver);
    const policy = await loaded({ uri: file.uri, text: written.text }, directory, invocation);
    const silenced = silencedBy(waiver, policy, checked);
    if (silenced.length === 0 && !options.unused)
        throw new errors/* UsageError */.eb(unmatched(waiver, policy, checked));
    if (!options['dry-run'])
        await waive_write(file.path, written.text);
    const line = written.text.slice(0, written.offset).split(/\r\n|\r|\n/).length + leading(written.inserted);
    const head = `${options['dry-run'] ? 'Would write' : 'Wrote'} ${file.uri}:${line}`;
    const lines = options.quiet
        ? [`${head}.`]
        : [
            `${head}:`,
            '',
            ...written.inserted.replace(/^[\r\n]+|[\r\n]+$/g, '').split(/\r\n|\r|\n/),
            '',
            ...effectText(waiver, silenced),
        ];
    terminal.stdout.write(`${lines.map(reports_escape/* visible */.RK).join('\n')}\n`);
    return 0;
};
/** `--gate` says where the waiver shall count. What is there to waive is found in the whole tree. */
const judged = (invocation) => {
    const gate = invocation.options.gate === 'publish' ? 'publish' : null;
    return { ...invocation, options: { ...invocation.options, gate, base: null } };
};
async function policyFileOf(directory, invocation) {
    const { options, terminal } = invocation;
    const files = (0,project/* policyFiles */.qR)(options.policy, directory, invocation);
    const source = await (0,policy_files/* projectPolicyText */.NT)(options.policy, files);
    const uri = options.policy ?? policy_files/* POLICY_FILE */.CX;
    const root = options.policy === null ? directory : terminal.cwd;
    return { uri, path: external_node_path_.resolve(root, uri), source: 'text' in source ? source : null };
}
function writtenInto(source, waiver) {
    if (source === null || !('text' in source)) {
        const text = policyWithWaiver(waiver);
        return { text, inserted: text, offset: 0 };
    }
    const written = writeWaiver(source.text, waiver);
    if (written !== null)
        return written;
    const item = policyWithWaiver(waiver).split('waivers:\n')[1] ?? '';
    throw new errors/* UsageError */.eb(`There is no place in ${(0,errors/* quote */.hD)(source.uri)} where the waiver could be written and all else stay as it is. Write it yourself:\n${item}`);
}
/** The policy as it would be. Throws `UsageError` with what the language refuses. */
async function loaded(source, directory, invocation) {
    const files = (0,project/* policyFiles */.qR)(invocation.options.policy, directory, invocation);
    try {
        return await (0,load/* loadPolicy */.tb)(source, (0,policy_files/* loadContext */._I)(files, invocation.now.toISOString()), await (0,project/* floorOf */.Et)(invocation));
    }
    catch (error) {
        if (!(error instanceof load/* PolicyError */.pn))
            throw error;
        throw new errors/* UsageError */.eb(['Nothing is written:', ...error.problems.map(load/* formatProblem */.Vw)].join('\n'), error);
    }
}
async function waive_write(file, text) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        // A link stays one: what it leads to is replaced.
        await (0,output/* replaceFile */.f)(await (0,promises_.realpath)(file).catch(() => file), text);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The policy ${(0,errors/* quote */.hD)(file)} can't be written: ${(0,errors/* messageOf */.bD)(error)}.`, error);
    }
}
const leading = (inserted) => (/^(?:\r\n|\r|\n)*/.exec(inserted)?.[0].match(/\r\n|\r|\n/g) ?? []).length;


/***/ }),

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


/***/ }),

/***/ 8637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ flowScalar),
/* harmony export */   G: () => (/* binding */ flowValue)
/* harmony export */ });
// What stands for nothing but itself, in brackets too: no indicator, no number, and no word that any reader of YAML takes for more.
const PLAIN = /^[A-Za-z][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()'-]+)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
// Characters that YAML does not let stand for themselves, and some that nobody would see.
const ESCAPED = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffd-\uffff]|\p{Cf}/gu;
/** A string as YAML, quoted where it must be. */
function flowScalar(text) {
    return DATE.test(text) || (PLAIN.test(text) && !WORDS.test(text)) ? text : quoted(text);
}
/** JSON is YAML; what JSON leaves as it is and YAML does not is escaped. */
function quoted(text) {
    return JSON.stringify(text).replace(ESCAPED, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
}
/** Strings, lists and maps of them in brackets; `null` and absent entries are left out. As JSON where the file is JSON. */
function flowValue(value, json) {
    if (typeof value === 'string')
        return json ? quoted(value) : flowScalar(value);
    if (Array.isArray(value))
        return `[${value.map((one) => flowValue(one, json)).join(', ')}]`;
    const entries = Object.entries((value ?? {})).filter(([, inner]) => !isEmpty(inner));
    return `{${entries.map(([key, inner]) => `${json ? JSON.stringify(key) : key}: ${flowValue(inner, json)}`).join(', ')}}`;
}
const isEmpty = (value) => value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);


/***/ }),

/***/ 2089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   Nc: () => (/* binding */ labelOfPurl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TC: () => (/* binding */ filesText),
/* harmony export */   Vy: () => (/* binding */ pathSteps),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   cC: () => (/* binding */ packagesText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   w5: () => (/* binding */ sourceTexts),
/* harmony export */   y4: () => (/* binding */ alikeText),
/* harmony export */   y9: () => (/* binding */ byFile),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _domain_decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8851);
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);



/** So many notes of one rule are read one by one; of more, a few stand for all. */
const MOST_NOTES = 5;
function sectionsOf(findings) {
    const waived = findings.filter((finding) => finding.waiver !== null);
    const rest = findings.filter((finding) => finding.waiver === null);
    const now = advisoriesFirst(rest.filter((finding) => !finding.preexisting));
    const alike = notesByRule(now).filter((notes) => notes.length > MOST_NOTES);
    const folded = new Set(alike.flat());
    return {
        active: _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_EFFECTS */ .n.flatMap((effect) => now.filter((one) => one.effect === effect && !folded.has(one))),
        alike,
        preexisting: rest.filter((finding) => finding.preexisting),
        waived,
    };
}
/** The gravest advisory first, as far as anyone tells how grave it is. */
const advisoriesFirst = (findings) => [
    ..._domain_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.flatMap((severity) => findings.filter(({ advisory }) => advisory?.severity === severity)),
    ...findings.filter(({ advisory }) => advisory === null),
];
/** An advisory is its own story; every other note of a rule says much the same as the next. */
function notesByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        if (finding.effect !== 'note' || finding.advisory !== null)
            continue;
        const notes = byRule.get(finding.rule);
        if (notes === undefined)
            byRule.set(finding.rule, [finding]);
        else
            notes.push(finding);
    }
    return [...byRule.values()];
}
/** `679 of integrity, such as a 1.0.0, b 2.0.0 and c 3.0.0`. */
function alikeText(notes) {
    const [first = '', second = '', third = ''] = notes.slice(0, 3).map((one) => clip(subjectText(one), 100));
    return `${notes.length} of ${notes[0]?.rule ?? ''}, such as ${first}, ${second} and ${third}`;
}
const VERDICTS = {
    pass: 'Passed',
    hold: 'Held: not yet, or not without a person',
    indeterminate: 'Not decided: evidence could not be had, so this is no pass',
    deny: 'Denied',
};
/** The verdict as a sentence without its full stop. */
const verdictText = (decision) => VERDICTS[decision.verdict] + (decision.mode === 'report' ? ' (reporting only: nothing is blocked)' : '');
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `2 deny, 1 warn`, the strictest first; with what was there before and what is waived. `no findings` for none. */
function countsText(findings) {
    const { active, alike, preexisting, waived } = sectionsOf(findings);
    const speaking = [...active, ...alike.flat()];
    const counts = _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_EFFECTS */ .n.map((effect) => ({
        effect,
        count: speaking.filter((one) => one.effect === effect).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ effect, count }) => (effect === 'note' ? plural(count, effect) : `${count} ${effect}`));
    if (preexisting.length > 0)
        counts.push(`${preexisting.length} there before`);
    if (waived.length > 0)
        counts.push(`${waived.length} waived`);
    return counts.length === 0 ? 'no findings' : counts.join(', ');
}
const packagesText = (decision) => plural(decision.graph.packages, 'package');
const USES = /(?:^|\/)(?:action\.ya?ml|\.github\/workflows\/[^/]+)$/u;
const MOST_FILES = 3;
/**
 * The judged files in a sentence: the lockfiles by name, of many the first, and how many workflows and actions
 * there are, which would hide them. Empty where nothing was judged.
 */
function filesText({ graph: { manifests } }, show) {
    const locked = manifests.filter((file) => !USES.test(file));
    const workflows = manifests.length - locked.length;
    if (manifests.length <= MOST_FILES)
        return manifests.map(show).join(', ');
    const parts = [locked.slice(0, MOST_FILES).map(show).join(', ')];
    if (locked.length > MOST_FILES)
        parts.push(`${locked.length - MOST_FILES} more`);
    if (workflows > 0)
        parts.push(plural(workflows, 'workflow or action file'));
    return parts.filter((part) => part !== '').join(' and ');
}
/** Findings of one file together, in the order in which each file comes first; those of no file under the empty name. */
const byFile = (findings) => groupBy(findings, (finding) => finding.location?.file ?? '');
/** In the order in which each key comes first. */
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups];
}
/** Each source of advisories with how fresh it is: `embedded as of 2026-11-01`. */
const sourceTexts = (decision) => decision.advisories.sources.map(({ name, asOf, ecosystems }) => asOf === null
    ? `${name} (live${ecosystems === undefined ? '' : `, ${ecosystems.join(' and ')} only`})`
    : `${name} as of ${asOf.slice(0, 10)}`);
/** `@scope/name@1.0.0` from `pkg:npm/%40scope/name@1.0.0`; whatever is no purl stays as it is. */
function labelOfPurl(purl) {
    const bare = /^pkg:[a-z]+\/(.+)$/su.exec(purl)?.[1];
    return bare === undefined ? purl : (0,_domain_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .D)(bare);
}
/** Steps of a path worth showing: a long one without its middle. */
function pathSteps(path) {
    const steps = path.map((purl) => clip(labelOfPurl(purl), 120));
    return steps.length <= 8 ? steps : [...steps.slice(0, 4), `… ${steps.length - 7} more …`, ...steps.slice(-3)];
}
/** What a finding is about, for a reader: the package with its version, else the subject; a project by its name. */
const subjectText = (finding) => finding.package === null ? labelOfPurl(finding.subject) : `${finding.package.name} ${finding.package.version}`.trim();
/** Text with a bound, so that one hostile name can't take a report over. */
const clip = (text, most) => (text.length <= most ? text : `${text.slice(0, most)}…`);
/** A page about an advisory; null for an id of no database we know, which could be anything. */
function advisoryUrl(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/u.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV|RUSTSEC)-[0-9A-Za-z-]{1,60}$/u.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}
/** A path of the judged directory, as seen from the repository's root. */
function repositoryPath(file, directory) {
    const prefix = (directory ?? '.').replace(/^\.\/|\/+$/gu, '');
    return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}


/***/ })

};
