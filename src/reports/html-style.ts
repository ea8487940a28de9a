/** The stylesheet of the HTML report. Colours keep a contrast of 4.5:1 in both schemes; none carries meaning alone. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa;
  --deny: #b3261e; --hold: #8a5300; --indeterminate: #6f42c1; --warn: #8a5300; --note: #57606a; --pass: #1a6b34; --link: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #30363d; --panel: #161b22;
  --deny: #ff8a80; --hold: #e3b341; --indeterminate: #d2a8ff; --warn: #e3b341; --note: #9aa4af; --pass: #56d364; --link: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
header { border-left: .4rem solid var(--verdict); padding-left: 1rem; }
h1 { margin: 0; font-size: 1.5rem; color: var(--verdict); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
header.deny { --verdict: var(--deny); } header.hold { --verdict: var(--hold); }
header.indeterminate { --verdict: var(--indeterminate); } header.pass { --verdict: var(--pass); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .5rem .75rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); font-weight: inherit;
  overflow-wrap: anywhere; min-width: 6rem; }
thead th { background: var(--panel); font-weight: 600; }
td:nth-child(3), td:nth-child(5) { min-width: 16rem; }
tbody th, td:nth-child(4), td:nth-child(6) { min-width: 10rem; }
code { font: .85em/1.5 ui-monospace, monospace; }
small { display: block; color: var(--quiet); }
.effect { font-weight: 600; white-space: nowrap; }
.effect.deny { color: var(--deny); } .effect.hold { color: var(--hold); } .effect.indeterminate { color: var(--indeterminate); }
.effect.warn { color: var(--warn); } .effect.note { color: var(--note); }
a { color: var(--link); }
summary { cursor: pointer; }
details ul { padding-left: 1.2rem; margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; font-size: .9rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
@media print { .scroll { overflow: visible; } }
`;
