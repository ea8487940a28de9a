/** What the page of a simulation needs beside the stylesheet of every report; the colours are its. */
export const SIMULATION_STYLE = `
header.replayed { --verdict: var(--ink); }
table.plain td, table.plain th { min-width: 0; }
table.plain tbody th { min-width: 12rem; }
table.plain thead th, td.date { white-space: nowrap; } td.reason { min-width: 16rem; }
thead th.number { text-align: right; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 600; } tbody th small { font-weight: 400; }
ul.why { list-style: none; margin: 0; padding: 0; } ul.why small { display: inline; }
.outcome { font-weight: 600; white-space: nowrap; }
.outcome.denied { color: var(--deny); } .outcome.undecided { color: var(--indeterminate); }
.outcome.held, .outcome.by-hand, .outcome.warned { color: var(--warn); }
.outcome.passed, .outcome.merged { color: var(--pass); }
.key { color: var(--quiet); font-size: .9rem; }
.picture { padding: .5rem 0; }
.timeline { display: block; font: 12px system-ui, sans-serif; }
.timeline text { fill: var(--ink); } .timeline .policy { font-weight: 600; } .timeline .when { fill: var(--quiet); }
.timeline .base, .timeline .tick { stroke: var(--line); }
.timeline .deny { fill: var(--deny); } .timeline .indeterminate { fill: var(--indeterminate); }
.timeline .hold { fill: var(--hold); } .timeline .warn { fill: var(--warn); opacity: .7; }
.timeline .note { fill: var(--note); } .timeline .pass { fill: var(--pass); }
@media print { .picture svg { max-width: 100%; height: auto; } }
`;
