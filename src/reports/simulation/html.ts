import { differs, OUTCOMES, type SimulatedChange, type Simulation, type Spoken } from '../../domain/simulation.ts';
import { escapeHtml as text } from '../escape.ts';
import { pageHtml } from '../html-page.ts';
import { advisoryUrl, clip, labelOfPurl } from '../summary.ts';
import { SIMULATION_STYLE } from './style.ts';
import { timelineSvg } from './timeline.ts';
import {
  dayOf,
  hindsightText,
  OUTCOME_MEANINGS,
  outcomeText,
  packagesText,
  policyNames,
  rangeText,
  shallowText,
  shortCommit,
  stops,
  waitText,
} from './words.ts';

/** For a browser: the totals, the history as a picture, which rule spoke how often, and every change. */
export function simulationHtml(simulation: Simulation): string {
  const { changes, runs } = simulation;
  const names = policyNames(runs);
  const different = runs.length > 1 ? changes.filter(differs) : [];
  const looked = new Set(different);
  const stopped = changes.filter((one) => !looked.has(one) && one.replays.some(({ outcome }) => stops(outcome)));
  for (const one of stopped) looked.add(one);
  const rest = changes.filter((one) => !looked.has(one));
  const shallow = shallowText(simulation);
  return pageHtml({
    title: 'Lockgate: past changes replayed',
    verdict: 'replayed',
    header: `<p>${text(rangeText(simulation))}.</p>${shallow === null ? '' : `<p><strong>${text(shallow)}</strong></p>`}`,
    style: SIMULATION_STYLE,
    main:
      changes.length === 0
        ? '<p>Nothing to replay.</p>'
        : [
            totals(simulation, names),
            `<h2>The history</h2>\n<div class="scroll picture" role="region" aria-label="The history" tabindex="0">\n${timelineSvg(simulation)}\n</div>\n${KEY}`,
            ...runs.map((_, index) => rulesOf(simulation, index, names)),
            ...(runs.length > 1 ? [changesOf('The policies differ about', different, names, true)] : []),
            changesOf(
              runs.length > 1 ? 'Both stop, or leave to a person' : 'Stopped, or left to a person',
              stopped,
              names,
              true,
            ),
            changesOf('All others', rest, names, false),
            footOf(simulation, names),
          ].join('\n'),
  });
}

const KEY = `<p class="key">A column is a change, the oldest on the left; a taller mark is a stricter word:
<span class="effect deny">deny</span>, <span class="effect indeterminate">not decided</span>, <span class="effect hold">hold or left to a person</span>,
<span class="effect warn">warn</span>, <span class="effect note">note</span>; a flat one passed, a dot merged by itself.</p>`;

const cell = (value: number): string => `<td class="number">${value === 0 ? '' : value}</td>`;

/** Column headings are HTML; those of counts stand in `numbers`. */
function table(caption: string, head: readonly string[], rows: readonly string[], numbers: readonly number[]): string {
  const headings = head.map(
    (name, at) => `<th scope="col"${numbers.includes(at) ? ' class="number"' : ''}>${name}</th>`,
  );
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="plain">
<caption>${caption}</caption>
<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

function totals({ runs }: Simulation, names: readonly string[]): string {
  const rows = OUTCOMES.filter((outcome) => runs.some(({ outcomes }) => outcomes[outcome] > 0)).map((outcome) => {
    const cells = runs.map(({ outcomes, waited, hindsight }) => {
      const wait = waited[outcome] === null ? '' : waitText(waited[outcome]);
      const later = hindsightText(hindsight[outcome]);
      return `${cell(outcomes[outcome])}<td>${wait}${later === '' ? '' : `<small>${later}</small>`}</td>`;
    });
    return `<tr><th scope="row">${outcomeText(outcome)}<small>${OUTCOME_MEANINGS[outcome]}</small></th>${cells.join('')}</tr>`;
  });
  const head = ['Outcome', ...names.flatMap((name) => [text(clip(name, 60)), 'Really waited (median)'])];
  return table('What would have become of them', head, rows, [1, 3]);
}

function rulesOf({ runs }: Simulation, index: number, names: readonly string[]): string {
  const caption = `Rules of ${text(clip(names[index] ?? '', 60))} that spoke, by the strictest word of each in a change`;
  const rows = (runs[index]?.rules ?? []).map(
    ({ rule, changes, findings, effects }) =>
      `<tr><th scope="row"><code>${text(rule)}</code></th>${[changes, findings].map(cell).join('')}${(['deny', 'indeterminate', 'hold', 'warn', 'note'] as const).map((effect) => cell(effects[effect])).join('')}</tr>`,
  );
  if (rows.length === 0) return `<p>No rule of ${text(clip(names[index] ?? '', 60))} spoke.</p>`;
  return table(
    caption,
    ['Rule', 'Changes', 'Findings', 'Deny', 'Not decided', 'Hold', 'Warn', 'Note'],
    rows,
    [1, 2, 3, 4, 5, 6, 7],
  );
}

function changesOf(
  title: string,
  changes: readonly SimulatedChange[],
  names: readonly string[],
  open: boolean,
): string {
  if (changes.length === 0) return open ? `<p>${title}: none.</p>` : '';
  const head = ['Date', 'Change', ...names.map((name) => text(clip(name, 60))), 'Why'];
  const caption = `${title} (${changes.length})`;
  const body = table(caption, head, changes.toReversed().map(changeRow), []);
  return open ? body : `<details><summary>${caption}</summary>\n${body}\n</details>`;
}

function changeRow(change: SimulatedChange): string {
  const { date, commit, subject, author, waited, replays, problem } = change;
  const wait = waited === null ? '' : `, waited ${waitText(waited)}`;
  const verdicts = replays.map(
    ({ outcome, hindsight }) =>
      `<td><span class="outcome ${outcome}">${outcomeText(outcome)}</span>${hindsight ? '<small>only in hindsight</small>' : ''}</td>`,
  );
  const why = problem === null ? whyOf(replays.flatMap(({ spoken }) => spoken)) : text(problem);
  return (
    `<tr><td class="date">${dayOf(date)}</td><th scope="row">${text(clip(subject, 200))}` +
    `<small><code>${shortCommit(commit)}</code> ${text(clip(author, 60))}${wait}; ${packagesText(change) || 'no package'}</small></th>` +
    `${verdicts.join('')}<td class="reason">${why}</td></tr>`
  );
}

const MOST_SPOKEN = 6;

function whyOf(spoken: readonly Spoken[]): string {
  const told = spoken.filter(({ effect }) => effect !== 'note').map(spokenHtml);
  const items = [...new Set(told)];
  const more = items.length > MOST_SPOKEN ? `<li>${items.length - MOST_SPOKEN} more</li>` : '';
  return items.length === 0 ? '' : `<ul class="why">${items.slice(0, MOST_SPOKEN).join('')}${more}</ul>`;
}

function spokenHtml({ rule, effect, count, subjects, advisories, message }: Spoken): string {
  const ids = advisories.slice(0, 5).map((id) => {
    const url = advisoryUrl(id);
    return url === null ? text(id) : `<a href="${text(url)}" rel="noreferrer">${text(id)}</a>`;
  });
  const about =
    count === 1
      ? text(message)
      : `${text(subjects.map((one) => clip(labelOfPurl(one), 80)).join(', '))}, ${count} in all`;
  return `<li><span class="effect ${effect}">${effect}</span> <small>${text(rule)}</small> ${about} ${ids.join(', ')}</li>`;
}

function footOf({ assumed, advisories, tool, now, runs }: Simulation, names: readonly string[]): string {
  const sources = advisories.sources.map(({ name, asOf }) => `${name}${asOf === null ? '' : ` as of ${dayOf(asOf)}`}`);
  const left = runs.flatMap(({ notReplayed }, index) =>
    notReplayed.length === 0 ? [] : [`Not replayed of ${names[index] ?? ''}: ${notReplayed.join(', ')}.`],
  );
  const facts: readonly (readonly [string, string])[] = [
    ['Replayed', now],
    ...runs.map(({ policy }) => ['Policy', `${policy.uri}, sha256 ${policy.digest.sha256}`] as const),
    ['Advisories', sources.join(', ') || 'none asked'],
    ['Tool', `Lockgate ${tool.version}`],
  ];
  return `<h2>Assumed, and not looked at</h2>
<ul>${[...assumed, ...left].map((sentence) => `<li>${text(sentence)}</li>`).join('')}</ul>
<h2>What it was replayed by</h2>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
}
