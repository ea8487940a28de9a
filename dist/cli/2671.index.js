export const id = 2671;
export const ids = [2671];
export const modules = {

/***/ 2671:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/src/reports/reasons.js
var reasons = __webpack_require__(12);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/reports/escape.js
var reports_escape = __webpack_require__(5830);
;// CONCATENATED MODULE: ./build/src/reports/fingerprint.js
const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;
/** FNV-1a, 64 bits, over the UTF-8 bytes: identity of an alert, no defence against anybody. */
function fnv1a(text) {
    let hash = OFFSET;
    for (const byte of new TextEncoder().encode(text))
        hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
    return hash.toString(16).padStart(16, '0');
}
/**
 * For each finding `<hash>:<n>`, the form that code scanning keeps alerts by. The hash speaks of rule,
 * advisory, package name and file, so an alert survives moved lines and other versions; `n` counts
 * findings that are alike.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, advisory, package: subject, subject: name, location }) => {
        const about = subject === null ? name : `${subject.ecosystem}:${subject.name}`;
        const hash = fnv1a(JSON.stringify([rule, advisory?.id ?? null, about, location?.file ?? null]));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}

// EXTERNAL MODULE: ./build/src/reports/report.js
var report = __webpack_require__(5855);
// EXTERNAL MODULE: ./build/src/reports/summary.js
var summary = __webpack_require__(2089);
;// CONCATENATED MODULE: ./build/src/reports/formats/sarif.js






/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. */
/* harmony default export */ const sarif = ((0,report/* defineReport */.q)({
    id: 'sarif',
    render: (decision, settings) => `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(logOf(decision, settings), null, 2))}\n`,
}));
function logOf(decision, settings) {
    const ids = [...new Set(decision.findings.map((finding) => finding.rule))].sort();
    const prints = fingerprints(decision.findings);
    const directory = settings.directory ?? '.';
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Lockgate',
                        semanticVersion: decision.tool.version,
                        informationUri: 'https://github.com/lockgate/lockgate',
                        rules: ids.map((id) => ({
                            id,
                            shortDescription: { text: id },
                            helpUri: `https://github.com/lockgate/lockgate/blob/main/docs/rules/${encodeURIComponent(id)}.md`,
                        })),
                    },
                },
                // Apart from the alerts of another gate or directory, which this run says nothing about.
                automationDetails: { id: `lockgate/${decision.gate}/${directory === '.' ? '' : `${encodePath(directory)}/`}` },
                results: decision.findings.map((finding, index) => ({
                    ruleId: finding.rule,
                    ruleIndex: ids.indexOf(finding.rule),
                    level: levelOf(finding.effect),
                    message: { text: messageOf(finding) },
                    locations: [locationOf(finding, decision, settings)],
                    partialFingerprints: { primaryLocationLineHash: prints[index] },
                    ...(finding.waiver === null ? {} : { suppressions: [suppressionOf(finding.waiver)] }),
                    properties: propertiesOf(finding),
                })),
            },
        ],
    };
}
function levelOf(effect) {
    switch (effect) {
        case 'deny':
        case 'indeterminate':
            return 'error';
        case 'hold':
        case 'warn':
            return 'warning';
        case 'note':
            return 'note';
        default:
            return (0,errors/* assertNever */.xb)(effect);
    }
}
function messageOf(finding) {
    const path = finding.paths[0];
    const way = path === undefined ? '' : ` Path: ${(0,summary/* pathSteps */.Vy)(path).join(' › ')}.`;
    return (0,reports_escape/* escapeSarif */.hP)(`${finding.message}${way} ${finding.remedy}${waiverText(finding)}`.trim());
}
// Code scanning shows no suppression: who answers for the finding must stand where it is read.
const waiverText = ({ waiver }) => (waiver === null ? '' : ` ${(0,reasons/* waivedText */.W)(waiver)}.`);
const encodePath = (file) => file.split('/').map(encodeSegment).join('/');
// A lone surrogate has no percent-encoding; no file of that name can be shown anyway.
const encodeSegment = (segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
/** Code scanning refuses a result without a place: what no file stands behind is shown at the first judged file. */
function locationOf({ location }, decision, settings) {
    const file = location?.file ?? decision.graph.manifests[0] ?? '.github/lockgate.yml';
    return {
        physicalLocation: {
            artifactLocation: { uri: encodePath((0,summary/* repositoryPath */.SH)(file, settings.directory)) },
            region: {
                startLine: location?.line ?? 1,
                ...(location?.column === undefined ? {} : { startColumn: location.column }),
            },
        },
    };
}
const suppressionOf = (waiver) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,reports_escape/* escapeSarif */.hP)(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`),
});
function propertiesOf({ effect, package: subject, advisory, preexisting }) {
    return {
        effect,
        preexisting,
        ...(subject === null ? {} : { purl: subject.purl }),
        ...(advisory === null ? {} : { advisory: advisory.id, severity: advisory.severity, fixedIn: advisory.fixedIn }),
    };
}


/***/ })

};
