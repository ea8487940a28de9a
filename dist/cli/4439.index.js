export const id = 4439;
export const ids = [4439];
export const modules = {

/***/ 6820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulationText: () => (/* binding */ simulationText)
});

// EXTERNAL MODULE: ./build/src/domain/simulation.js
var domain_simulation = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/src/reports/style.js
var style = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
;// CONCATENATED MODULE: ./build/src/reports/simulation/columns.js
/** Rows under one another, each column as wide as its widest cell; the first row is the head. */
function tableLines(rows, paint) {
    const widths = [];
    for (const row of rows)
        row.forEach(({ text }, at) => (widths[at] = Math.max(widths[at] ?? 0, text.length)));
    return rows.map((row, index) => {
        const cells = row.map(({ text, right, style }, at) => {
            const width = widths[at] ?? 0;
            const padded = right === true ? text.padStart(width) : text.padEnd(width);
            if (index === 0)
                return paint('dim', padded);
            return style === undefined ? padded : paint(style, padded);
        });
        return `  ${cells.join('  ')}`.trimEnd();
    });
}

// EXTERNAL MODULE: ./build/src/reports/simulation/words.js
var words = __webpack_require__(8336);
;// CONCATENATED MODULE: ./build/src/reports/simulation/tables.js






const OUTCOME_STYLES = {
    denied: 'red',
    undecided: 'magenta',
    held: 'yellow',
    'by-hand': 'yellow',
    warned: 'yellow',
    passed: 'green',
    merged: 'green',
};
/** How many changes each policy would have denied, held, let pass; and how long such changes really waited. */
function outcomeLines({ runs }, names, paint) {
    const head = [
        { text: '' },
        ...names.flatMap((name) => [
            { text: (0,summary/* clip */.$Q)((0,reports_escape/* escapeLog */.Ah)(name), 40), right: true },
            { text: 'waited*', right: true },
            { text: '' },
        ]),
    ];
    const rows = domain_simulation/* OUTCOMES */.i.filter((outcome) => runs.some(({ outcomes }) => outcomes[outcome] > 0)).map((outcome) => {
        const cells = runs.flatMap(({ outcomes, waited, hindsight }) => [
            { text: String(outcomes[outcome]), right: true },
            { text: waited[outcome] === null ? '' : (0,words/* waitText */.Lq)(waited[outcome]), right: true },
            { text: (0,words/* hindsightText */.uJ)(hindsight[outcome]), style: 'dim' },
        ]);
        return [{ text: (0,words/* outcomeText */.EL)(outcome), style: OUTCOME_STYLES[outcome] }].concat(cells);
    });
    const known = runs.some(({ waited }) => domain_simulation/* OUTCOMES */.i.some((outcome) => waited[outcome] !== null));
    const note = known ? ['* median time from the first commit to the branch, where the history tells'] : [];
    return [...tableLines([head, ...rows], paint), ...note.map((line) => paint('dim', line))];
}
/** How often each rule of a policy spoke. */
function ruleLines({ runs }, index, names, paint) {
    const rules = runs[index]?.rules ?? [];
    const by = (0,reports_escape/* escapeLog */.Ah)(names[index] ?? '');
    if (rules.length === 0)
        return [paint('bold', `No rule of ${by} spoke.`)];
    const effects = ['deny', 'indeterminate', 'hold', 'warn', 'note'];
    const used = effects.filter((effect) => rules.some((one) => one.effects[effect] > 0));
    const head = ['rule', 'changes', 'findings', ...used].map((text, at) => ({ text, right: at > 0 }));
    const rows = rules.map(({ rule, changes, findings, effects: said }) => {
        const sums = [changes, findings].map((count) => ({ text: String(count), right: true }));
        const cells = used.map((effect) => ({
            text: said[effect] === 0 ? '' : String(said[effect]),
            right: true,
            style: style/* EFFECT_STYLES */.xZ[effect],
        }));
        return [{ text: (0,reports_escape/* escapeLog */.Ah)(rule) }].concat(sums, cells);
    });
    return [
        paint('bold', `Rules of ${by} that spoke, by the strictest they said in a change:`),
        ...tableLines([head, ...rows], paint),
    ];
}

;// CONCATENATED MODULE: ./build/src/reports/simulation/text.js






/** So many changes are read one by one; the rest is counted. */
const MOST_CHANGES = 30;
/** For a terminal: the totals, which rule spoke how often, then the changes that need a look, the newest first. */
function simulationText(simulation, { color, width, quiet }) {
    const paint = (0,style/* painter */.C2)(color);
    const { runs, changes } = simulation;
    const names = (0,words/* policyNames */.p8)(runs);
    const lines = [paint('bold', (0,words/* rangeText */.lq)(simulation)), ...shallowLines(simulation, paint)];
    if (quiet === true)
        return (0,reports_escape/* neutralizeLog */.mU)(`${(0,words/* rangeText */.lq)(simulation)}: ${countsLine(simulation)}\n`);
    if (changes.length === 0)
        return (0,reports_escape/* neutralizeLog */.mU)(`${[...lines, 'Nothing to replay.'].join('\n')}\n`);
    lines.push('', ...outcomeLines(simulation, names, paint));
    runs.forEach((_, index) => lines.push('', ...ruleLines(simulation, index, names, paint)));
    const different = runs.length > 1 ? changes.filter(domain_simulation/* differs */.A) : [];
    const same = changes.filter((change) => !different.includes(change) && change.replays.some((one) => (0,words/* stops */.Gb)(one.outcome)));
    if (runs.length > 1)
        lines.push('', ...changeLines('The policies differ', different, paint));
    lines.push('', ...changeLines(`Stopped, or left to a person${runs.length > 1 ? ', by both' : ''}`, same, paint));
    const room = width === null ? Infinity : Math.max(40, width - 2);
    lines.push('', paint('bold', 'Assumed, and not looked at:'));
    for (const sentence of simulation.assumed)
        lines.push(...(0,style/* wrap */.LV)(sentence, room).map((line, at) => paint('dim', `${at === 0 ? '- ' : '  '}${line}`)));
    runs.forEach(({ notReplayed }, index) => {
        if (notReplayed.length > 0)
            lines.push(paint('dim', `- Not replayed of ${(0,reports_escape/* escapeLog */.Ah)(names[index] ?? '')}: ${notReplayed.join(', ')}.`));
    });
    const sources = simulation.advisories.sources.map(({ name, asOf }) => `${name}${asOf === null ? '' : ` as of ${(0,words/* dayOf */.kb)(asOf)}`}`);
    lines.push(paint('dim', (0,reports_escape/* escapeLog */.Ah)(`Advisories: ${sources.join(', ') || 'none asked'}`)));
    return (0,reports_escape/* neutralizeLog */.mU)(`${lines.join('\n')}\n`);
}
function shallowLines(simulation, paint) {
    const text = (0,words/* shallowText */.Si)(simulation);
    return text === null ? [] : [paint('yellow', text)];
}
function countsLine({ runs }) {
    const names = (0,words/* policyNames */.p8)(runs);
    return runs
        .map(({ outcomes }, index) => {
        const counts = domain_simulation/* OUTCOMES */.i.filter((outcome) => outcomes[outcome] > 0).map((outcome) => `${outcomes[outcome]} ${(0,words/* outcomeText */.EL)(outcome)}`);
        return (0,reports_escape/* escapeLog */.Ah)(`${counts.join(', ') || 'nothing'}${runs.length > 1 ? ` by ${names[index] ?? ''}` : ''}`);
    })
        .join('; ');
}
function changeLines(title, changes, paint) {
    if (changes.length === 0)
        return [paint('bold', `${title}: no change.`)];
    const shown = changes.toReversed().slice(0, MOST_CHANGES);
    const rows = shown.flatMap((change) => oneLines(change, paint));
    const more = changes.length - shown.length;
    return [
        paint('bold', `${title}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`),
        ...rows,
        ...(more === 0 ? [] : [paint('dim', `  … and ${more} older: --format json or html has each of them.`)]),
    ];
}
function oneLines(change, paint) {
    const verdicts = change.replays.map(({ outcome, hindsight }) => paint(OUTCOME_STYLES[outcome], (0,words/* outcomeText */.EL)(outcome)) + (hindsight ? paint('dim', ' (hindsight)') : ''));
    const head = `  ${(0,words/* dayOf */.kb)(change.date)}  ${(0,words/* shortCommit */.Ax)(change.commit)}  ${verdicts.join(' → ')}  ${(0,reports_escape/* escapeLog */.Ah)((0,summary/* clip */.$Q)(change.subject, 80))}`;
    const spoken = change.replays
        .flatMap(({ spoken: all }) => all)
        .filter(({ effect }) => effect !== 'note' && effect !== 'warn');
    const seen = new Set();
    const why = spoken.flatMap(({ rule, effect, count, subjects, advisories }) => {
        const more = count > 1 ? ` and ${count - 1} more` : '';
        const ids = advisories.length === 0 ? '' : ` ${advisories.slice(0, 3).join(', ')}${advisories.length > 3 ? ', …' : ''}`;
        const text = `${rule}  ${(0,summary/* clip */.$Q)((0,summary/* labelOfPurl */.Nc)(subjects[0] ?? ''), 60)}${more}${ids}`;
        if (seen.has(`${effect} ${text}`))
            return [];
        seen.add(`${effect} ${text}`);
        return `      ${paint(style/* EFFECT_STYLES */.xZ[effect], effect)}  ${(0,reports_escape/* escapeLog */.Ah)(text)}`;
    });
    const problem = change.problem === null ? [] : [`      ${(0,reports_escape/* escapeLog */.Ah)(change.problem)}`];
    return [head, ...problem, ...why.slice(0, 4)];
}


/***/ }),

/***/ 8336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ OUTCOME_MEANINGS),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   Le: () => (/* binding */ packagesText),
/* harmony export */   Lq: () => (/* binding */ waitText),
/* harmony export */   Si: () => (/* binding */ shallowText),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   uJ: () => (/* binding */ hindsightText)
/* harmony export */ });
/* harmony import */ var _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);

/** What every report of a simulation says in the same words. Nothing here is escaped: that is each medium's own. */
const WORDS = {
    denied: 'denied',
    undecided: 'not decided',
    held: 'held',
    'by-hand': 'left to a person',
    warned: 'warned',
    passed: 'passed',
    merged: 'merged by itself',
};
const outcomeText = (outcome) => WORDS[outcome];
/** What each outcome means, in one sentence. */
const OUTCOME_MEANINGS = {
    denied: 'The review gate would have denied it.',
    undecided: 'It could not be judged, which is no pass: a dependency file that can not be read, for one.',
    held: 'The review gate would have held it: not yet, or not without a person.',
    'by-hand': 'It would have passed the review, and as an update of a bot waited for a person to merge it.',
    warned: 'It would have passed with warnings.',
    passed: 'It would have passed.',
    merged: 'An update of a bot that would have merged by itself.',
};
/** Whether an outcome keeps a change from going its way without a person. */
const stops = (outcome) => _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.indexOf(outcome) <= _domain_simulation_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.indexOf('by-hand');
const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
const shortCommit = (commit) => commit.slice(0, 10);
const dayOf = (date) => date.slice(0, 10);
/** `42 changes of dependency files in 120 commits up to 1a2b3c4d5e, 2025-01-02 to 2026-11-20`. */
function rangeText({ history, changes }) {
    const [first, last] = [changes[0], changes.at(-1)];
    const days = first === undefined || last === undefined ? '' : `, ${dayOf(first.date)} to ${dayOf(last.date)}`;
    const counted = `${plural(changes.length, 'change')} of dependency files in ${plural(history.commits, 'commit')}`;
    return `${counted} up to ${shortCommit(history.head)}${days}`;
}
/** What is missing at the old end; null: nothing. */
const shallowText = ({ history: { shallowAt } }) => shallowAt === null
    ? null
    : `The clone is shallow: what ${shortCommit(shallowAt)} and older commits changed is not here. Fetch it: git fetch --unshallow.`;
const hindsightText = (count) => count === 0 ? '' : `${count} only by advisories of a later year`;
/** `1 added, 2 updated`; empty: no locked package. */
function packagesText({ packages }) {
    const parts = ['added', 'updated', 'altered', 'removed'].filter((kind) => packages[kind] > 0);
    return parts.map((kind) => `${packages[kind]} ${kind}`).join(', ');
}
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A duration as a person says it, in its two largest units: `3d 4h`. */
function waitText(milliseconds) {
    const [days, hours, minutes] = [
        Math.floor(milliseconds / DAY),
        Math.floor((milliseconds % DAY) / HOUR),
        Math.floor((milliseconds % HOUR) / MINUTE),
    ];
    if (days > 0)
        return hours === 0 || days > 9 ? `${days}d` : `${days}d ${hours}h`;
    if (hours > 0)
        return minutes === 0 ? `${hours}h` : `${hours}h ${minutes}m`;
    return `${minutes}m`;
}
/** The name of a policy, told apart where two have one. */
function policyNames(runs) {
    return runs.map(({ policy: { uri, digest, mode } }) => {
        const twin = runs.filter((other) => other.policy.uri === uri).length > 1;
        return `${uri}${twin ? `@${digest.sha256.slice(0, 8)}` : ''}${mode === 'report' ? ' (reporting only)' : ''}`;
    });
}


/***/ }),

/***/ 9844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   xZ: () => (/* binding */ EFFECT_STYLES),
/* harmony export */   zL: () => (/* binding */ VERDICT_STYLES)
/* harmony export */ });
// SGR parameters (ECMA-48): what turns a style on and what turns it off.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
const painter = (color) => color
    ? (style, text) => (text.trim() === '' ? text : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`)
    : (_style, text) => text;
const EFFECT_STYLES = {
    deny: 'red',
    indeterminate: 'magenta',
    hold: 'yellow',
    warn: 'yellow',
    note: 'dim',
};
const VERDICT_STYLES = {
    pass: 'green',
    hold: 'yellow',
    indeterminate: 'magenta',
    deny: 'red',
};
/** Text broken at spaces so that no line is longer than `width`; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


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
