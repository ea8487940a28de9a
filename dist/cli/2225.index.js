export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 2225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp),
/* harmony export */   groupHelp: () => (/* binding */ groupHelp)
/* harmony export */ });
/* harmony import */ var _reports_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);



/** As wide as the narrowest terminal that people use. */
const WIDTH = 80;
/** A name that is longer has a line of its own. */
const WIDEST_NAME = 26;
/** What `lockgate --help` prints. */
function generalHelp() {
    return page([
        'Usage: lockgate <command> [options]',
        rows([..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo].map(([name, { operands, summary }]) => [titleOf(name, operands), summary])),
        optionRows(['help', 'version']),
        ['"lockgate <command> --help" lists the options of a command.', ...prose(`Exit status: ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .JUDGED */ .kz}.`)],
    ]);
}
/** What `lockgate <command> --help` prints. */
function commandHelp(name, spec) {
    const { operands, summary, options, formats, statuses } = spec;
    return page([
        `Usage: lockgate ${titleOf(name, operands)} [options]`,
        prose(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`),
        optionRows([...options, 'help']),
        [
            ...(formats.length === 0 ? [] : prose(`Formats: ${formats.join(', ')}; ${formats[0]} by default.`)),
            ...prose(`Exit status: ${statuses}.`),
        ],
    ]);
}
/** What `lockgate policy --help` prints: the commands that begin with this word. */
function groupHelp(group) {
    const names = [..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo].filter(([name]) => name.startsWith(`${group} `));
    return page([
        `Usage: lockgate ${group} <command> [options]`,
        rows(names.map(([name, { operands, summary }]) => [titleOf(name, operands), summary])),
        [`"lockgate ${names[0]?.[0] ?? group} --help" lists the options of a command.`],
    ]);
}
const titleOf = (name, operands) => `${name} ${operands}`.trimEnd();
const page = ([usage, ...blocks]) => `${[usage, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
const prose = (text) => (0,_reports_style_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, WIDTH);
function rows(pairs) {
    const left = Math.min(WIDEST_NAME, Math.max(...pairs.map(([name]) => name.length)));
    return pairs.flatMap(([name, text]) => {
        const [first = '', ...others] = (0,_reports_style_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, WIDTH - left - 4);
        const lines = name.length > left ? [name, `${' '.repeat(left)}  ${first}`] : [`${name.padEnd(left)}  ${first}`];
        return [...lines, ...others.map((line) => `${' '.repeat(left)}  ${line}`)].map((line) => `  ${line}`);
    });
}
const optionRows = (names) => rows(names.map((name) => {
    const { value, short, help } = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionSpecs */ .It[name];
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return [short === undefined ? long : `-${short}, ${long}`, help];
}));


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


/***/ })

};
