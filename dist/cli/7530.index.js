export const id = 7530;
export const ids = [7530];
export const modules = {

/***/ 7530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   findingOf: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5855);


/** The stable machine format: keys in this order, `preexisting` only where it is true. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .defineReport */ .q)({
    id: 'json',
    render: (decision, { policyChange = null }) => {
        const told = policyChange === null ? {} : { policyChange: changeOf(policyChange) };
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify({ ...documentOf(decision), ...told }, null, 2))}\n`;
    },
}));
function documentOf({ schemaVersion, tool, gate, verdict, policy, advisories, graph, findings }) {
    return {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        gate,
        verdict,
        policy: { uri: policy.uri, digest: { sha256: policy.digest.sha256 } },
        advisories: {
            sources: advisories.sources.map(({ name, asOf, digest, ecosystems }) => ({
                name,
                asOf,
                digest: digest === null ? null : { sha256: digest.sha256 },
                ...(ecosystems === undefined ? {} : { ecosystems }),
            })),
        },
        graph: { packages: graph.packages, manifests: graph.manifests, digest: { sha256: graph.digest.sha256 } },
        findings: findings.map(findingOf),
    };
}
/** Only where the change edits the policy. */
function changeOf({ files, verdict, after }) {
    if (after === null)
        return { files, verdict, after };
    const { more, fewer, ...rest } = after;
    return { files, verdict, after: { ...rest, more: more.map(findingOf), fewer: fewer.map(findingOf) } };
}
/** A finding as the machine format shows it. */
function findingOf(finding) {
    const { advisory, location, waiver } = finding;
    return {
        rule: finding.rule,
        state: finding.state,
        effect: finding.effect,
        package: packageOf(finding.package),
        advisory: advisory === null
            ? null
            : { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn },
        message: finding.message,
        remedy: finding.remedy,
        paths: finding.paths,
        location: location === null ? null : { file: location.file, line: location.line },
        ...(finding.preexisting ? { preexisting: true } : {}),
        waiver: waiver === null ? null : { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
    };
}
function packageOf(subject) {
    if (subject === null)
        return null;
    const { purl, ecosystem, name, version, scope, direct } = subject;
    return { purl, ecosystem, name, version, scope, direct };
}


/***/ })

};
