export const id = 7579;
export const ids = [7579];
export const modules = {

/***/ 7579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_package_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5635);
/* harmony import */ var _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5830);
/* harmony import */ var _graph_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7388);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3135);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3581);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9342);








/** Status 3 where a dependency file could not be read: the graph is not the whole one. */
const run = async (invocation) => {
    const directory = (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(invocation.operands[0], invocation);
    const graph = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectGraph */ .U_)(directory);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(await render(graph, directory, invocation), invocation);
    for (const { location, message, remedy } of graph.problems)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(invocation.terminal, `${location.file}:${location.line}: ${message} ${remedy}`);
    return graph.problems.length === 0 ? 0 : 3;
};
async function render(graph, directory, invocation) {
    switch (invocation.format) {
        case 'json':
            return asJson(graph);
        case 'cyclonedx': {
            const { cyclonedx } = await __webpack_require__.e(/* import() */ 7772).then(__webpack_require__.bind(__webpack_require__, 7772));
            return (0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJson */ .GO)(await cyclonedx(await bill(graph, directory, invocation)));
        }
        case 'spdx': {
            const { spdx } = await __webpack_require__.e(/* import() */ 8074).then(__webpack_require__.bind(__webpack_require__, 8074));
            return (0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJson */ .GO)(await spdx(await bill(graph, directory, invocation)));
        }
        case 'mermaid': {
            const { mermaid } = await __webpack_require__.e(/* import() */ 8374).then(__webpack_require__.bind(__webpack_require__, 8374));
            return mermaid(graph);
        }
        default:
            return asText(graph, invocation.options.quiet);
    }
}
const asJson = (graph) => `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJson */ .GO)(JSON.stringify({ schemaVersion: 1, packages: [...graph.packages.values()].map(_graph_document_js__WEBPACK_IMPORTED_MODULE_7__/* .packageDocument */ .E) }, null, 2))}\n`;
function asText(graph, quiet) {
    const count = `${graph.packages.size} packages in ${graph.files.join(', ')}`;
    if (quiet)
        return `${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(count)}\n`;
    const lines = [...graph.packages.values()].map(({ name, version, scope, direct, entries }) => {
        const [first, ...others] = entries;
        const place = first === undefined ? '' : `${first.location.file}:${first.location.line}`;
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return `${`${name} ${version}`.trimEnd()}  ${scope}${direct ? ', direct' : ''}  ${place}${more}`;
    });
    return `${[...lines, count].map(_reports_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK).join('\n')}\n`;
}
async function bill(graph, directory, { now }) {
    const { billOf } = await __webpack_require__.e(/* import() */ 6264).then(__webpack_require__.bind(__webpack_require__, 6264));
    const tool = { name: 'lockgate', version: (0,_adapters_package_root_js__WEBPACK_IMPORTED_MODULE_1__.toolVersion)() };
    return billOf(graph, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(directory), { tool, now: now.toISOString(), hasher: _adapters_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeHasher */ .a });
}


/***/ }),

/***/ 7388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageDocument)
/* harmony export */ });
/** One package as `graph --format json` shows it: once per purl, whatever number of places it is locked at. */
function packageDocument(one) {
    const { purl, ecosystem, name, version, scope, direct, entries, dependencies } = one;
    return {
        purl,
        ecosystem,
        name,
        version,
        scope,
        direct,
        source: sourceOf(entries),
        integrity: [...new Set(entries.flatMap((entry) => entry.integrity))].sort(),
        locations: entries.map(({ location }) => ({ file: location.file, line: location.line })),
        dependencies,
    };
}
/** Where places differ, the one that is farthest from a registry is told: it is what a reader must not miss. */
const TOLD_FIRST = ['url', 'git', 'file', 'registry', 'workspace'];
function sourceOf(entries) {
    const type = TOLD_FIRST.find((one) => entries.some(({ source }) => source.type === one));
    const source = entries.find((entry) => entry.source.type === type)?.source;
    return source === undefined ? null : { type: source.type, url: source.url };
}


/***/ })

};
