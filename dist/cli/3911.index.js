export const id = 3911;
export const ids = [3911];
export const modules = {

/***/ 3911:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simulationJson: () => (/* binding */ simulationJson)
/* harmony export */ });
/* harmony import */ var _domain_simulation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);


/** The stable machine format: keys in this order; changes whose outcome differs between two policies say so. */
function simulationJson(simulation) {
    const { schemaVersion, tool, now, history, advisories, assumed, runs, changes } = simulation;
    const document = {
        schemaVersion,
        tool,
        now,
        history,
        advisories: {
            sources: advisories.sources.map(({ name, asOf, digest }) => ({ name, asOf, digest })),
            hindsight: true,
        },
        assumed,
        policies: runs.map(({ policy, merges, notReplayed, outcomes, hindsight, waited, rules }) => ({
            uri: policy.uri,
            digest: { sha256: policy.digest.sha256 },
            mode: policy.mode,
            merges,
            notReplayed,
            outcomes,
            hindsight,
            waited,
            rules,
        })),
        changes: changes.map((change) => Object.assign({}, change, { differs: (0,_domain_simulation_js__WEBPACK_IMPORTED_MODULE_1__/* .differs */ .A)(change) })),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(document, null, 2))}\n`;
}


/***/ })

};
