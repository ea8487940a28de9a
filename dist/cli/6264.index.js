export const id = 6264;
export const ids = [6264];
export const modules = {

/***/ 6264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   billOf: () => (/* binding */ billOf)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5736);
/* harmony import */ var _domain_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);


/**
 * A bill of materials of the one project, or, where there are several, of the folder that holds them.
 * `folder` is its name. The document is known by all that goes into it, so that the same graph at the
 * same time is the same document, and any other is another.
 */
function billOf(graph, folder, { tool, now, hasher }) {
    const projects = projectsOf(graph);
    const [only, ...others] = projects;
    const alone = only !== undefined && others.length === 0;
    const name = folder === '' ? 'project' : folder;
    const subject = alone ? only : { purl: `pkg:generic/${encodeURIComponent(name.toWellFormed())}`, name, version: '' };
    const { purl, version } = subject;
    return {
        graph,
        subject: { purl, name: subject.name, version, license: null },
        dependencies: alone ? only.dependencies : projects.map((one) => one.purl),
        projects: alone ? [] : projects,
        identity: hasher.sha256(JSON.stringify([hasher.sha256((0,_domain_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphText */ .u)(graph)), projects, purl, tool, now])),
        tool,
        now,
    };
}
/** Each purl once, in order: two lockfiles may be of one project. */
function projectsOf(graph) {
    const byPurl = new Map();
    for (const { purl, name, version, dependencies } of graph.projects) {
        const before = byPurl.get(purl)?.dependencies ?? [];
        const all = [...new Set([...before, ...dependencies])].sort(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
        byPurl.set(purl, { purl, name, version: version ?? '', dependencies: all });
    }
    return [...byPurl.values()].sort((a, b) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.purl, b.purl));
}


/***/ }),

/***/ 5338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ graphText)
/* harmony export */ });
/* unused harmony export emptyGraph */
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(818);

const emptyGraph = { packages: new Map(), projects: [], files: [], problems: [], unaudited: [] };
/**
 * A graph as text, the same for the same packages: what its digest is taken of. Rows in place of
 * objects, because the order of an object's keys would depend on who made it. In pieces, because
 * the whole of a large tree would be the largest thing that a run ever holds.
 */
function* graphText(graph) {
    let text = '[';
    let separator = '';
    for (const one of graph.packages.values()) {
        text += separator + JSON.stringify(rowOf(one));
        separator = ',';
        if (text.length < PIECE)
            continue;
        yield text;
        text = '';
    }
    yield `${text}]`;
}
/** Characters. */
const PIECE = 1 << 16;
const rowOf = ({ purl, scope, direct, dependencies, entries }) => [
    purl,
    scope,
    direct,
    dependencies,
    entries.map(({ key, location, source, integrity, bundled, license, installScript, alias, scope: own, claimed }) => [
        key,
        [location.file, location.line, location.column ?? null],
        (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(source),
        integrity,
        bundled,
        license,
        installScript,
        alias,
        own,
        ...(claimed === undefined ? [] : [claimed]),
    ]),
];


/***/ })

};
