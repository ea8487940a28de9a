import { differs, OUTCOMES, type SimulatedChange, type Simulation } from '../../domain/simulation.ts';
import { escapeLog, neutralizeLog } from '../escape.ts';
import type { ReportSettings } from '../report.ts';
import { EFFECT_STYLES, painter, wrap, type Paint } from '../style.ts';
import { clip, labelOfPurl } from '../summary.ts';
import { OUTCOME_STYLES, outcomeLines, ruleLines } from './tables.ts';
import { dayOf, outcomeText, policyNames, rangeText, shallowText, shortCommit, stops } from './words.ts';

/** So many changes are read one by one; the rest is counted. */
const MOST_CHANGES = 30;

/** For a terminal: the totals, which rule spoke how often, then the changes that need a look, the newest first. */
export function simulationText(simulation: Simulation, { color, width, quiet }: ReportSettings): string {
  const paint = painter(color);
  const { runs, changes } = simulation;
  const names = policyNames(runs);
  const lines = [paint('bold', rangeText(simulation)), ...shallowLines(simulation, paint)];
  if (quiet === true) return neutralizeLog(`${rangeText(simulation)}: ${countsLine(simulation)}\n`);
  if (changes.length === 0) return neutralizeLog(`${[...lines, 'Nothing to replay.'].join('\n')}\n`);
  lines.push('', ...outcomeLines(simulation, names, paint));
  runs.forEach((_, index) => lines.push('', ...ruleLines(simulation, index, names, paint)));
  const different = runs.length > 1 ? changes.filter(differs) : [];
  const same = changes.filter(
    (change) => !different.includes(change) && change.replays.some((one) => stops(one.outcome)),
  );
  if (runs.length > 1) lines.push('', ...changeLines('The policies differ', different, paint));
  lines.push('', ...changeLines(`Stopped, or left to a person${runs.length > 1 ? ', by both' : ''}`, same, paint));
  const room = width === null ? Infinity : Math.max(40, width - 2);
  lines.push('', paint('bold', 'Assumed, and not looked at:'));
  for (const sentence of simulation.assumed)
    lines.push(...wrap(sentence, room).map((line, at) => paint('dim', `${at === 0 ? '- ' : '  '}${line}`)));
  runs.forEach(({ notReplayed }, index) => {
    if (notReplayed.length > 0)
      lines.push(paint('dim', `- Not replayed of ${escapeLog(names[index] ?? '')}: ${notReplayed.join(', ')}.`));
  });
  const sources = simulation.advisories.sources.map(
    ({ name, asOf }) => `${name}${asOf === null ? '' : ` as of ${dayOf(asOf)}`}`,
  );
  lines.push(paint('dim', escapeLog(`Advisories: ${sources.join(', ') || 'none asked'}`)));
  return neutralizeLog(`${lines.join('\n')}\n`);
}

function shallowLines(simulation: Simulation, paint: Paint): string[] {
  const text = shallowText(simulation);
  return text === null ? [] : [paint('yellow', text)];
}

function countsLine({ runs }: Simulation): string {
  const names = policyNames(runs);
  return runs
    .map(({ outcomes }, index) => {
      const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map(
        (outcome) => `${outcomes[outcome]} ${outcomeText(outcome)}`,
      );
      return escapeLog(`${counts.join(', ') || 'nothing'}${runs.length > 1 ? ` by ${names[index] ?? ''}` : ''}`);
    })
    .join('; ');
}

function changeLines(title: string, changes: readonly SimulatedChange[], paint: Paint): string[] {
  if (changes.length === 0) return [paint('bold', `${title}: no change.`)];
  const shown = changes.toReversed().slice(0, MOST_CHANGES);
  const rows = shown.flatMap((change) => oneLines(change, paint));
  const more = changes.length - shown.length;
  return [
    paint('bold', `${title}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`),
    ...rows,
    ...(more === 0 ? [] : [paint('dim', `  … and ${more} older: --format json or html has each of them.`)]),
  ];
}

function oneLines(change: SimulatedChange, paint: Paint): string[] {
  const verdicts = change.replays.map(
    ({ outcome, hindsight }) =>
      paint(OUTCOME_STYLES[outcome], outcomeText(outcome)) + (hindsight ? paint('dim', ' (hindsight)') : ''),
  );
  const head = `  ${dayOf(change.date)}  ${shortCommit(change.commit)}  ${verdicts.join(' → ')}  ${escapeLog(clip(change.subject, 80))}`;
  const spoken = change.replays
    .flatMap(({ spoken: all }) => all)
    .filter(({ effect }) => effect !== 'note' && effect !== 'warn');
  const seen = new Set<string>();
  const why = spoken.flatMap(({ rule, effect, count, subjects, advisories }) => {
    const more = count > 1 ? ` and ${count - 1} more` : '';
    const ids =
      advisories.length === 0 ? '' : ` ${advisories.slice(0, 3).join(', ')}${advisories.length > 3 ? ', …' : ''}`;
    const text = `${rule}  ${clip(labelOfPurl(subjects[0] ?? ''), 60)}${more}${ids}`;
    if (seen.has(`${effect} ${text}`)) return [];
    seen.add(`${effect} ${text}`);
    return `      ${paint(EFFECT_STYLES[effect], effect)}  ${escapeLog(text)}`;
  });
  const problem = change.problem === null ? [] : [`      ${escapeLog(change.problem)}`];
  return [head, ...problem, ...why.slice(0, 4)];
}
