export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 2225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);


const STATUSES = 'Exit status: 0 pass, 1 deny or hold, 2 nothing was judged, 3 indeterminate.';
/** What `lockgate --help` prints. */
function generalHelp() {
    const commands = [..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L].map(([name, { operands, summary }]) => row(`${name} ${operands}`.trimEnd(), summary));
    return page([
        'Usage: lockgate <command> [options]',
        commands,
        optionRows(['help', 'version']),
        ['"lockgate <command> --help" lists the options of a command.', STATUSES],
    ]);
}
/** What `lockgate <command> --help` prints. */
function commandHelp(name, { operands, summary, options, formats }) {
    return page([
        `Usage: lockgate ${`${name} ${operands}`.trimEnd()} [options]`,
        [`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`],
        optionRows([...options, 'help']),
        [...(formats.length === 0 ? [] : [`Formats: ${formats.join(', ')}; ${formats[0]} by default.`]), STATUSES],
    ]);
}
const page = ([usage, ...blocks]) => `${[usage, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
const row = (left, right) => `  ${left.padEnd(44)}${right}`;
function optionRows(names) {
    return names.map((name) => {
        const { value, short, help } = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionSpecs */ .It[name];
        const long = value === undefined ? `--${name}` : `--${name} ${value}`;
        return row(short === undefined ? long : `-${short}, ${long}`, help);
    });
}


/***/ })

};
