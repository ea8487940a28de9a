import { THERE_BEFORE, waivedText } from '../reasons.ts';
import type { Decision, Finding } from '../../domain/decision.ts';
import { escapeHtml as text } from '../escape.ts';
import { pageHtml } from '../html-page.ts';
import { defineReport } from '../report.ts';
import {
  advisoryUrl,
  byFile,
  clip,
  countsText,
  packagesText,
  pathSteps,
  sectionsOf,
  sourceTexts,
  subjectText,
  verdictText,
} from '../summary.ts';

/** For a browser: by file, then finding. Links lead to advisories, and nowhere else. */
export default defineReport({ id: 'html', render: (decision) => decisionPage(decision) });

function decisionPage(decision: Decision): string {
  const { active, alike, preexisting, waived } = sectionsOf(decision.findings);
  return pageHtml({
    title: `Lockgate ${decision.gate}: ${decision.verdict}`,
    verdict: decision.verdict,
    header: `<p><strong>${verdictText(decision)}.</strong> ${countsText(decision.findings)}; ${packagesText(decision)}.</p>`,
    main: `${active.length === 0 ? '<p>Nothing to report.</p>' : byFile(active).map(tableOfFile).join('\n')}
${alike.map((notes) => folded(`Notes of ${notes[0]?.rule ?? ''}`, notes)).join('\n')}
${folded(THERE_BEFORE, preexisting)}
${folded('Waived', waived)}
${provenanceOf(decision)}`,
  });
}

const folded = (title: string, findings: readonly Finding[]): string =>
  findings.length === 0
    ? ''
    : `<details><summary>${title} (${findings.length})</summary>\n${tableOf(title, findings)}\n</details>`;

const tableOfFile = ([file, findings]: readonly [string, readonly Finding[]]): string =>
  tableOf(file === '' ? 'Not in a file' : text(clip(file, 300)), findings);

const COLUMNS = ['Effect', 'Package', 'Finding', 'Path', 'Fix', 'Where'];

// A wide table scrolls inside its own region, which a keyboard can reach. The caption is HTML.
const tableOf = (caption: string, findings: readonly Finding[]): string =>
  `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${findings.map(rowOf).join('\n')}
</tbody>
</table>
</div>`;

function rowOf(finding: Finding): string {
  const { effect, location, remedy } = finding;
  const where = location === null ? '' : `<code>${text(`${location.file}:${location.line}`)}</code>`;
  return (
    `<tr><td><span class="effect ${effect}">${effect}</span></td>` +
    `<th scope="row">${subjectOf(finding)}</th><td>${messageOf(finding)}</td>` +
    `<td>${pathsOf(finding)}</td><td>${text(remedy)}</td><td>${where}</td></tr>`
  );
}

function subjectOf(finding: Finding): string {
  const { package: subject } = finding;
  const use = subject === null ? '' : `<small>${subject.scope}${subject.direct ? ', direct' : ''}</small>`;
  return `<code>${text(clip(subjectText(finding), 300))}</code>${use}`;
}

function messageOf({ rule, advisory, message, waiver }: Finding): string {
  const url = advisory === null ? null : advisoryUrl(advisory.id);
  const id = advisory === null ? '' : text(advisory.id);
  const link = url === null ? id : `<a href="${text(url)}" rel="noreferrer">${id}</a>`;
  const told = advisory === null ? '' : `${link} (${advisory.severity}) `;
  const by = waiver === null ? '' : `<br>${waivedText(waiver, { name: text, prose: text })}`;
  return `<small>${text(rule)}</small> ${told}${text(message)}${by}`;
}

function pathsOf({ paths }: Finding): string {
  const [first, ...others] = paths.map((path) => `<code>${pathSteps(path).map(text).join(' › ')}</code>`);
  if (first === undefined) return '';
  if (others.length === 0) return first;
  const items = others.map((path) => `<li>${path}</li>`).join('');
  return `${first}<details><summary>${others.length} more</summary><ul>${items}</ul></details>`;
}

function provenanceOf(decision: Decision): string {
  const sources = sourceTexts(decision);
  const facts: readonly (readonly [string, string])[] = [
    ['Judged', decision.now],
    ['Files', decision.graph.manifests.join(', ')],
    ['Graph', `sha256 ${decision.graph.digest.sha256}`],
    ['Policy', `${decision.policy.uri}, sha256 ${decision.policy.digest.sha256}`],
    ['Advisories', sources.length === 0 ? 'none asked' : sources.join(', ')],
    ['Tool', `Lockgate ${decision.tool.version}`],
  ];
  return `<h2>What it was judged by</h2>\n<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
}
