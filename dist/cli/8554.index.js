export const id = 8554;
export const ids = [8554];
export const modules = {

/***/ 5923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ sourceInfo),
/* harmony export */   bf: () => (/* binding */ advisoryFacts),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8851);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(818);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(439);




const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha256: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const conflict = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    about: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['affected', 'severity']),
    answers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const match = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    severity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o),
    malware: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    fixedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    uncertain: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    conflicts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(conflict)),
});
const known = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    ranges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_affected_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_KINDS */ .dP), version: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }))),
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const sourceInfo = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    asOf: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(sha256),
    ecosystems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .SQ))),
});
const advisoryFacts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    matches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(match)),
    known: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(known))),
    denied: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq))),
    sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(sourceInfo),
    unavailable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ source: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
});


/***/ }),

/***/ 7270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ decisionShape),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony export tool */
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8851);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(163);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(818);
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2766);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);






const finding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    rule: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['fail', 'indeterminate']),
    effect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['deny', 'hold', 'warn', 'note', 'indeterminate']),
    subject: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        purl: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .SQ),
        name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW),
        direct: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    })),
    advisory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        severity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_advisory_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o),
        fixedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    })),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    remedy: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)),
    location: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5),
    preexisting: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    waiver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ owner: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, expires: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    evidence: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainObject */ .ov,
});
const tool = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['lockgate']), version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const decisionShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1]),
    tool,
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES */ .JH),
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
    mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['enforce', 'report']),
    now: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    policy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ uri: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }),
    advisories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceInfo */ .AJ) }),
    graph: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ packages: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, manifests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(finding),
});


/***/ }),

/***/ 2766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   W3: () => (/* binding */ changeShape),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   i0: () => (/* binding */ graphShape),
/* harmony export */   m4: () => (/* binding */ packageShape)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5736);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2566);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);




const location = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, line: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, column: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai) });
const scope = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW);
const source = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['registry', 'git', 'url', 'file', 'workspace']),
    url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    others: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    registry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    unverified: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([true])),
});
const entry = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    key: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    location,
    source,
    integrity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    bundled: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    license: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    installScript: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    alias: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    scope,
    claimed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const packageShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    scope,
    direct: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    entries: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(entry),
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    ranges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq))),
});
/**
 * Packages are written once, in a table, and elsewhere as their row: base and changes hold nearly the same ones.
 * `rows` grows as packages are written; to read, hand it in whole.
 */
function packageTable(rows = []) {
    const known = new Map();
    const row = {
        write(one) {
            const key = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(packageShape.write(one));
            const before = known.get(key);
            if (before !== undefined)
                return before;
            known.set(key, rows.length);
            rows.push(one);
            return rows.length - 1;
        },
        read(json, at) {
            const one = typeof json === 'number' ? rows[json] : undefined;
            if (one === undefined)
                throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'a row of facts.packages');
            return one;
        },
    };
    return { rows, row };
}
const declaration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    range: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    scope,
    location,
    resolved: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    mismatch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const project = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    declarations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(declaration),
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const problem = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    location,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    remedy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    apart: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
});
const unaudited = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, location });
/** A graph whose packages are rows. They are found again by their purl, in the order in which they stood. */
const graphShape = (row) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    packages: {
        write: (packages) => [...packages.values()].map((one) => row.write(one)),
        read: (json, at) => new Map((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row)
            .read(json, at)
            .map((one) => [one.purl, one])),
    },
    projects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(project),
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    problems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(problem),
    unaudited: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(unaudited),
});
const changeShape = (row) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ECOSYSTEMS */ .SQ),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['added', 'removed', 'updated', 'altered']),
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row),
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(row),
    level: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .UPDATE_LEVELS */ .I)),
    scope,
    direct: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
});


/***/ }),

/***/ 6970:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ policyShape),
/* harmony export */   r: () => (/* binding */ waiver)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8851);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(163);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(818);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2582);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2566);
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(439);







const match = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    ecosystems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ))),
    scopes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW))),
    packages: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    purls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    advisory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const origin = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ uri: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, line: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, column: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai });
const gates = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .JH));
const one = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .EFFECTS */ .tQ);
const bySeverity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(Object.fromEntries(_advisory_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.map((severity) => [severity, one])));
const config = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    effect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(one, bySeverity),
    unavailable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['deny', 'hold', 'warn'])),
    match,
    except: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(match),
    gates,
    options: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainObject */ .ov,
    origin,
    places: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(origin)),
});
/** A waiver: of the policy, or of a VEX document. */
const waiver = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    rule: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    match,
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(gates),
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    owner: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    expires: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    origin,
});
const allowance = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    ecosystems: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ))),
    scopes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_package_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW))),
    updates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .UPDATE_LEVELS */ .I))),
    packages: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
});
const merge = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    authors: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, id: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai }))),
    allow: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(allowance),
    within: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(allowance))),
    method: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['merge', 'squash', 'rebase']),
});
const publish = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    npm: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ access: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['public', 'restricted']), tag: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) })),
    release: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
});
const advisories = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .ADVISORY_SOURCES */ .XY))),
    maxAge: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
const services = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
const floor = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    uri: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    overruled: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ origin, message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
});
/** The whole effective policy. */
const policyShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    uri: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    digest: _advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['enforce', 'report']),
    rules: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ locked: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, configs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(config) })),
    merge: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(merge),
    publish,
    advisories,
    services,
    waivers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(waiver),
    origins: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(origin)),
    floor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(floor),
});


/***/ }),

/***/ 788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord),
  r: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./build/src/domain/canonical.js
var canonical = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/record/advisories.js
var advisories = __webpack_require__(5923);
// EXTERNAL MODULE: ./build/src/domain/record/decision.js
var record_decision = __webpack_require__(7270);
// EXTERNAL MODULE: ./build/src/domain/record/shape.js
var record_shape = __webpack_require__(439);
;// CONCATENATED MODULE: ./build/src/domain/record/evidence.js

const absence = (0,record_shape/* object */.Ik)({ state: (0,record_shape/* oneOf */.yL)(['absent']) });
const failure = (0,record_shape/* object */.Ik)({
    state: (0,record_shape/* oneOf */.yL)(['unavailable']),
    reason: record_shape/* text */.Qq,
});
/** A fact, or why it could not be had. */
const evidence = (shape) => ({
    write: (one) => (one.state === 'available' ? { state: one.state, value: shape.write(one.value) } : one),
    read: (json, at) => {
        const given = (0,record_shape/* asObject */.eB)(json, at);
        if (given['state'] === 'absent')
            return absence.read(json, at);
        if (given['state'] === 'unavailable')
            return failure.read(json, at);
        if (given['state'] !== 'available' || !Object.hasOwn(given, 'value') || Object.keys(given).length !== 2)
            throw (0,record_shape/* wrong */.Qm)(at, 'a fact with its state');
        return { state: 'available', value: shape.read(given['value'], `${at}.value`) };
    },
});
const registryVersion = (0,record_shape/* object */.Ik)({
    integrity: (0,record_shape/* list */.p_)(record_shape/* text */.Qq),
    tarball: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
});
const account = (0,record_shape/* object */.Ik)({
    login: record_shape/* text */.Qq,
    id: record_shape/* number */.ai,
    type: (0,record_shape/* oneOf */.yL)(['User', 'Bot', 'Organization', 'Mannequin']),
});
const pullRequest = (0,record_shape/* object */.Ik)({
    number: record_shape/* number */.ai,
    nodeId: record_shape/* text */.Qq,
    state: (0,record_shape/* oneOf */.yL)(['open', 'closed']),
    draft: record_shape/* flag */.Jt,
    title: record_shape/* text */.Qq,
    author: (0,record_shape/* nullable */.me)(account),
    head: (0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, ref: record_shape/* text */.Qq, repoId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai) }),
    base: (0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, ref: record_shape/* text */.Qq, repoId: record_shape/* number */.ai }),
    commits: evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ sha: record_shape/* text */.Qq, author: (0,record_shape/* nullable */.me)(account), message: record_shape/* text */.Qq, signedByGitHub: record_shape/* flag */.Jt }))),
    pushes: evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ actor: (0,record_shape/* nullable */.me)(account), before: record_shape/* text */.Qq, after: record_shape/* text */.Qq, type: record_shape/* text */.Qq }))),
    files: evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({
        path: record_shape/* text */.Qq,
        status: (0,record_shape/* oneOf */.yL)(['added', 'removed', 'modified', 'renamed']),
        modeBefore: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
        modeAfter: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq),
        onlyUsesRefs: (0,record_shape/* nullable */.me)(record_shape/* flag */.Jt),
        onlyDependencies: (0,record_shape/* nullable */.me)(record_shape/* flag */.Jt),
    }))),
    requiredChecks: evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ context: record_shape/* text */.Qq, appId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai) }))),
    checks: evidence((0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ name: record_shape/* text */.Qq, appId: (0,record_shape/* nullable */.me)(record_shape/* number */.ai), conclusion: (0,record_shape/* nullable */.me)(record_shape/* text */.Qq) }))),
});
const release = (0,record_shape/* object */.Ik)({
    tag: record_shape/* text */.Qq,
    commit: record_shape/* text */.Qq,
    manifest: (0,record_shape/* object */.Ik)({ file: record_shape/* text */.Qq, name: record_shape/* text */.Qq, version: record_shape/* text */.Qq }),
    onProtectedBranch: evidence(record_shape/* flag */.Jt),
    tagProtected: evidence(record_shape/* flag */.Jt),
});
const artifact = (0,record_shape/* object */.Ik)({
    ecosystem: (0,record_shape/* oneOf */.yL)(['npm']),
    name: record_shape/* text */.Qq,
    version: record_shape/* text */.Qq,
    filename: record_shape/* text */.Qq,
    size: record_shape/* number */.ai,
    sha256: record_shape/* text */.Qq,
    sha512: record_shape/* text */.Qq,
    files: (0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ path: record_shape/* text */.Qq, size: record_shape/* number */.ai, mode: record_shape/* number */.ai, secrets: (0,record_shape/* list */.p_)(record_shape/* text */.Qq) })),
    entryPoints: (0,record_shape/* list */.p_)((0,record_shape/* object */.Ik)({ field: record_shape/* text */.Qq, path: record_shape/* text */.Qq })),
});

// EXTERNAL MODULE: ./build/src/domain/record/graph.js
var record_graph = __webpack_require__(2766);
// EXTERNAL MODULE: ./build/src/domain/record/policy.js
var record_policy = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/domain/record/record.js









/** A time that is none would make every waiver one that has ended, or stop a replay half-way. */
const moment = {
    ...record_shape/* text */.Qq,
    read: (json, at) => {
        const time = record_shape/* text */.Qq.read(json, at);
        if (Number.isNaN(Date.parse(time)))
            throw (0,record_shape/* wrong */.Qm)(at, 'a moment');
        return time;
    },
};
const vex = (0,record_shape/* object */.Ik)({ waivers: (0,record_shape/* list */.p_)(record_policy/* waiver */.r), problems: (0,record_shape/* list */.p_)(record_graph/* problem */.CC) });
const run = (0,record_shape/* object */.Ik)({ gate: (0,record_shape/* oneOf */.yL)(gate/* GATES */.JH), now: moment });
const digests = (0,record_shape/* map */.Tj)(record_shape/* text */.Qq);
/**
 * The record as canonical JSON (RFC 8785 for our subset: sorted keys, no white space), the same bytes for the
 * same record. Each section has its sha256, so that it can be told which one was altered.
 */
function writeRecord(given, hasher) {
    const { facts, policy, decision, added } = given;
    const table = (0,record_graph/* packageTable */.dE)();
    const graph = (0,record_graph/* graphShape */.i0)(table.row);
    const sections = {
        run: run.write(facts),
        graph: graph.write(facts.graph),
        base: (0,record_shape/* nullable */.me)(graph).write(facts.base),
        changes: (0,record_shape/* list */.p_)((0,record_graph/* changeShape */.W3)(table.row)).write(facts.changes),
        packages: (0,record_shape/* list */.p_)(record_graph/* packageShape */.m4).write(table.rows),
        advisories: advisories/* advisoryFacts */.bf.write(facts.advisories),
        registry: (0,record_shape/* map */.Tj)(evidence(registryVersion)).write(facts.registry),
        pullRequest: evidence(pullRequest).write(facts.pullRequest),
        release: evidence(release).write(facts.release),
        artifacts: evidence((0,record_shape/* list */.p_)(artifact)).write(facts.artifacts),
        vex: (0,record_shape/* nullable */.me)(vex).write(facts.vex ?? null),
        policy: record_policy/* policyShape */.S.write(policy),
        added: (0,record_shape/* list */.p_)(record_decision/* finding */.gk).write(added),
        decision: record_decision/* decisionShape */.KO.write(decision),
    };
    return `${(0,canonical/* canonicalJson */.d)({ schemaVersion: 1, kind: KIND, digests: digestsOf(sections, hasher), sections })}\n`;
}
/** What the file says that it is. */
const KIND = 'lockgate-decision';
/** Reads a record back. Throws `UsageError` for what `writeRecord` did not write. */
function readRecord(content, hasher) {
    const { stated, sections } = envelope(content);
    const part = (name, shape) => shape.read(sections[name], name);
    const { row } = (0,record_graph/* packageTable */.dE)([...part('packages', (0,record_shape/* list */.p_)(record_graph/* packageShape */.m4))]);
    const graph = (0,record_graph/* graphShape */.i0)(row);
    const excused = part('vex', (0,record_shape/* nullable */.me)(vex));
    const facts = {
        ...part('run', run),
        graph: part('graph', graph),
        base: part('base', (0,record_shape/* nullable */.me)(graph)),
        changes: part('changes', (0,record_shape/* list */.p_)((0,record_graph/* changeShape */.W3)(row))),
        advisories: part('advisories', advisories/* advisoryFacts */.bf),
        registry: part('registry', (0,record_shape/* map */.Tj)(evidence(registryVersion))),
        pullRequest: part('pullRequest', evidence(pullRequest)),
        release: part('release', evidence(release)),
        artifacts: part('artifacts', evidence((0,record_shape/* list */.p_)(artifact))),
        ...(excused === null ? {} : { vex: excused }),
    };
    const rest = {
        policy: part('policy', record_policy/* policyShape */.S),
        added: part('added', (0,record_shape/* list */.p_)(record_decision/* finding */.gk)),
        decision: part('decision', record_decision/* decisionShape */.KO),
    };
    // Only what has a shape is known to be shallow enough to be hashed.
    const computed = digestsOf(sections, hasher);
    const names = new Set([...Object.keys(computed), ...stated.keys()]);
    return { facts, ...rest, altered: [...names].filter((name) => computed[name] !== stated.get(name)).sort() };
}
const SECTIONS = [
    'run',
    'graph',
    'base',
    'changes',
    'packages',
    'advisories',
    'registry',
    'pullRequest',
    'release',
    'artifacts',
    'vex',
    'policy',
    'added',
    'decision',
];
function envelope(content) {
    const whole = (0,record_shape/* asObject */.eB)(parse(content), 'The file');
    if (whole['kind'] !== KIND)
        throw (0,record_shape/* wrong */.Qm)('Its kind', 'that of a recorded decision');
    if (whole['schemaVersion'] !== 1)
        throw new errors/* UsageError */.eb('The decision is of another version of the format. Replay it with the version that wrote it.');
    for (const key of Object.keys(whole))
        if (!['kind', 'schemaVersion', 'digests', 'sections'].includes(key))
            throw (0,record_shape/* wrong */.Qm)(`The key ${(0,errors/* quote */.hD)(key)}`, 'known');
    const sections = (0,record_shape/* asObject */.eB)(whole['sections'], 'sections');
    for (const name of SECTIONS)
        if (!Object.hasOwn(sections, name))
            throw (0,record_shape/* wrong */.Qm)(`sections.${name}`, 'there');
    for (const name of Object.keys(sections))
        if (!SECTIONS.includes(name))
            throw (0,record_shape/* wrong */.Qm)(`sections.${(0,errors/* quote */.hD)(name)}`, 'known');
    return { stated: digests.read(whole['digests'], 'digests'), sections };
}
function parse(content) {
    try {
        return JSON.parse(content);
    }
    catch (error) {
        throw new errors/* UsageError */.eb('The file is no JSON. Name a decision.json that Lockgate wrote.', error);
    }
}
const digestsOf = (sections, hasher) => Object.fromEntries(Object.keys(sections).map((name) => [name, hasher.sha256((0,canonical/* canonicalJson */.d)(sections[name]))]));


/***/ }),

/***/ 439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   ov: () => (/* binding */ plainObject),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export plain */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);


const wrong = (at, expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${at.slice(0, 300)} is not ${expected}. The file is no decision that Lockgate wrote, or was damaged.`);
const primitive = (is, expected) => ({
    write: (value) => value,
    read: (json, at) => {
        if (is(json))
            return json;
        throw wrong(at, expected);
    },
});
const text = primitive((json) => typeof json === 'string', 'a text');
const flag = primitive((json) => typeof json === 'boolean', 'true or false');
const ODD = new Set(['NaN', 'Infinity', '-Infinity', '-0']);
const isOdd = (value) => !Number.isFinite(value) || Object.is(value, -0);
const oddText = (value) => (Object.is(value, -0) ? '-0' : String(value));
/** Any number; those that JSON lacks as text. */
const number = {
    write: (value) => (isOdd(value) ? oddText(value) : value),
    read: (json, at) => {
        if (typeof json === 'number')
            return json;
        if (typeof json === 'string' && ODD.has(json))
            return Number(json);
        throw wrong(at, 'a number');
    },
};
const oneOf = (values) => primitive((json) => values.some((one) => one === json), `one of ${values.join(', ')}`);
const optional = (shape) => ({ ...shape, optional: true });
const nullable = (shape) => ({
    write: (value) => (value === null ? null : shape.write(value)),
    read: (json, at) => (json === null ? null : shape.read(json, at)),
});
const list = (shape) => ({
    write: (values) => values.map((value) => shape.write(value)),
    read: (json, at) => {
        if (!Array.isArray(json))
            throw wrong(at, 'a list');
        return json.map((one, index) => shape.read(one, `${at}[${index}]`));
    },
});
/** A set, in the order of its values as text. */
const setOf = (shape) => ({
    write: (values) => [...values].sort(),
    read: (json, at) => new Set(list(shape).read(json, at)),
});
function object(fields) {
    const shapes = Object.entries(fields);
    const known = new Set(Object.keys(fields));
    return {
        write: (value) => Object.fromEntries(shapes.flatMap(([key, shape]) => {
            const inner = value[key];
            return inner === undefined && shape.optional ? [] : [[key, shape.write(inner)]];
        })),
        read: (json, at) => {
            const given = asObject(json, at);
            for (const key of Object.keys(given))
                if (!known.has(key))
                    throw wrong(`${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, 'known');
            return Object.fromEntries(shapes.flatMap(([key, shape]) => {
                if (Object.hasOwn(given, key))
                    return [[key, shape.read(given[key], `${at}.${key}`)]];
                if (shape.optional)
                    return [];
                throw wrong(`${at}.${key}`, 'there');
            }));
        },
    };
}
const asObject = (json, at) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return json;
    throw wrong(at, 'an object');
};
/** Values by any key. `fromEntries` makes every key, `__proto__` too, an own one. */
const record = (shape) => ({
    write: (value) => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape.write(one)])),
    read: (json, at) => Object.fromEntries(entriesOf(shape, json, at)),
});
const map = (shape) => ({
    write: (value) => Object.fromEntries([...value].map(([key, one]) => [key, shape.write(one)])),
    read: (json, at) => new Map(entriesOf(shape, json, at)),
});
const entriesOf = (shape, json, at) => Object.entries(asObject(json, at)).map(([key, one]) => [key, shape.read(one, `${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`)]);
/** One of two shapes, told apart by whether value and JSON are a text. */
const textOr = (first, other) => ({
    write: (value) => (typeof value === 'string' ? first.write(value) : other.write(value)),
    read: (json, at) => (typeof json === 'string' ? first.read(json, at) : other.read(json, at)),
});
const MOST_DEPTH = 64;
/** A value of unknown shape: JSON, and what JSON lacks as an object of the one key `$`. */
const plain = {
    write: (value) => writePlain(value, 0),
    read: (json, at) => readPlain(json, at, 0),
};
/** An object of such values. */
const plainObject = record(plain);
function writePlain(value, depth) {
    if (depth > MOST_DEPTH)
        throw new TypeError(`a value is nested deeper than ${MOST_DEPTH}`);
    if (value === undefined)
        return { $: 'undefined' };
    if (typeof value === 'number' && isOdd(value))
        return { $: oddText(value) };
    if (value === null || ['string', 'boolean', 'number'].includes(typeof value))
        return value;
    if (Array.isArray(value))
        return value.map((one) => writePlain(one, depth + 1));
    if (typeof value !== 'object')
        throw new TypeError(`a ${typeof value} can't be recorded`);
    const entries = Object.entries(value).map(([key, one]) => [key, writePlain(one, depth + 1)]);
    const written = Object.fromEntries(entries);
    return Object.hasOwn(written, '$') ? { $: 'object', value: written } : written;
}
function readPlain(json, at, depth) {
    if (depth > MOST_DEPTH)
        throw wrong(at, `nested less than ${MOST_DEPTH} deep`);
    if (Array.isArray(json))
        return json.map((one, index) => readPlain(one, `${at}[${index}]`, depth + 1));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return json;
    const inner = (one) => Object.fromEntries(Object.entries(one).map(([key, each]) => [key, readPlain(each, `${at}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, depth + 1)]));
    if (!Object.hasOwn(json, '$'))
        return inner(json);
    const marker = json['$'];
    if (marker === 'undefined')
        return undefined;
    if (marker === 'object')
        return inner(asObject(json['value'], at));
    if (typeof marker === 'string' && ODD.has(marker))
        return Number(marker);
    throw wrong(at, 'a value');
}


/***/ }),

/***/ 4319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5736);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9097);
/* harmony import */ var _domain_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5338);
/* harmony import */ var _domain_record_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7270);
/* harmony import */ var _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _policy_effective_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(529);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6088);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2383);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6589);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2386);










/** The record of what a gate decided. */
function recordOf(result) {
    const { judged, policy, decision } = result;
    const own = new Set(judged.decision.findings);
    const { waivers: _waivers, policy: _policy, versions: _versions, ...facts } = judged.facts;
    return { facts, policy, decision, added: decision.findings.filter((one) => !own.has(one)) };
}
/**
 * Judges recorded facts again, by the recorded policy or by another one. What only the other policy asks for
 * was never collected, and is told as evidence that could not be had.
 */
function replay({ facts, policy, decision, added }, { hasher, tool }, other = null) {
    // What the record says of its policy's digest is no proof that it is the digest of this policy.
    const by = other ?? { ...policy, digest: (0,_policy_effective_js__WEBPACK_IMPORTED_MODULE_7__/* .policyDigest */ .p)(policy, (text) => hasher.sha256(text)) };
    const known = other === null ? facts : withUnknown(facts, policy, other);
    const whole = { ...known, waivers: [], policy: (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .sectionsOf */ .Ks)(by), versions: _ecosystems_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSchemes */ .r };
    const graphDigest = hasher.sha256((0,_domain_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphText */ .u)(facts.graph));
    const judged = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .withFindings */ .$)((0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(whole, by, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .a, tool, graphDigest }), added);
    // A gate that refuses to publish refuses whatever the policy's mode is.
    const refused = facts.gate === 'publish' && added.length > 0;
    const again = refused ? { ...judged, mode: 'enforce' } : judged;
    const findings = changedFindings(decision, again);
    const values = changedValues(decision, again);
    // Each is there, and one of them more often than it should be.
    const odd = findings.length === 0 && listOf(decision) !== listOf(again);
    return { decision: again, values: odd ? [...values, 'findings'] : values, findings };
}
function withUnknown(facts, before, other) {
    const [had, needed] = [(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .neededFacts */ .Nd)(before, facts.gate), (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .neededFacts */ .Nd)(other, facts.gate)];
    const reason = 'the recorded policy had no use for it, so it was not collected';
    const lacks = (name) => needed.has(name) && !had.has(name);
    const arriving = facts.changes.flatMap(({ after }) => after);
    return {
        ...facts,
        ...(lacks('advisories') && {
            advisories: { ...facts.advisories, unavailable: [{ source: 'the record', reason }] },
        }),
        ...(lacks('registry') && { registry: new Map(arriving.map(({ purl }) => [purl, (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)(reason)])) }),
    };
}
/** The tool's version is told by itself: another one may well say the same. */
function changedValues(before, after) {
    const [was, is] = [valuesOf(before), valuesOf(after)];
    return [...was.keys()].filter((name) => was.get(name) !== is.get(name));
}
function valuesOf(decision) {
    const { findings: _findings, tool: _tool, ...values } = _domain_record_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionShape */ .KO.write(decision);
    return new Map(Object.entries(values).map(([name, value]) => [name, (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .d)(value)]));
}
function changedFindings(before, after) {
    const [was, is] = [byContent(before.findings), byContent(after.findings)];
    const gone = before.findings.filter((one) => !is.has(contentOf(one)));
    const come = after.findings.filter((one) => !was.has(contentOf(one)));
    const pairs = gone.map((recorded) => {
        const at = come.findIndex((one) => subjectOf(one) === subjectOf(recorded));
        return { recorded, replayed: at === -1 ? null : (come.splice(at, 1)[0] ?? null) };
    });
    return [...pairs, ...come.map((replayed) => ({ recorded: null, replayed }))];
}
const byContent = (findings) => new Set(findings.map(contentOf));
const contentOf = (one) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .d)(_domain_record_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk.write(one));
const listOf = ({ findings }) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .d)(findings.map(contentOf).toSorted(_domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodeUnit */ .X));
const subjectOf = ({ rule, subject, advisory }) => (0,_domain_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .d)([rule, subject, advisory?.id ?? null]);


/***/ })

};
