import type { Finding } from '../../domain/decision.ts';
import {
  OUTCOMES,
  type PastOutcome,
  type SimulatedChange,
  type Simulation,
  type Spoken,
} from '../../domain/simulation.ts';
import { escapeHtml as text } from '../escape.ts';
import { clip, labelOfPurl } from '../summary.ts';
import { dayOf, outcomeText, policyNames, rangeText, shortCommit } from './words.ts';

type Effect = Finding['effect'];
const EFFECTS: readonly Effect[] = ['deny', 'indeterminate', 'hold', 'warn', 'note'];

/** The stricter, the taller: a mark can be told without its colour. */
const HEIGHTS: Readonly<Record<Effect | 'pass', number>> = {
  deny: 18,
  indeterminate: 15,
  hold: 12,
  warn: 8,
  note: 4,
  pass: 2,
};

const MARKS: Readonly<Record<PastOutcome, Effect | 'pass'>> = {
  denied: 'deny',
  undecided: 'indeterminate',
  held: 'hold',
  'by-hand': 'hold',
  warned: 'warn',
  passed: 'pass',
  merged: 'pass',
};

const ROW = 24;
const TOP = 28;
const WIDEST = 1_000;
const LABEL = 7.2;
/** Rows of rules under each policy; of more the rest hardly ever spoke. */
const MOST_RULES = 12;

/** What stands in one row at one change. */
interface Mark {
  readonly at: number;
  readonly kind: Effect | 'pass';
  readonly merged: boolean;
  readonly told: string;
}

interface Row {
  readonly label: string;
  readonly isPolicy: boolean;
  readonly marks: readonly Mark[];
}

/**
 * The history as a picture (SVG): a column for each change in order of time, a row for what each policy makes of it,
 * and under it a row for each rule that spoke. Every mark says in words what it stands for.
 */
export function timelineSvg(simulation: Simulation): string {
  const { changes, runs } = simulation;
  const names = policyNames(runs);
  const rows = runs.flatMap((_, index) => rowsOf(simulation, index, names[index] ?? ''));
  const left = Math.ceil(Math.max(...rows.map(({ label }) => label.length)) * LABEL) + 16;
  const step = Math.min(16, Math.max(5, Math.floor(WIDEST / Math.max(changes.length, 1))));
  const width = left + changes.length * step + 16;
  const height = TOP + rows.length * ROW + 8;
  const label = 'What each policy makes of each change, and the rules that spoke';
  return `<svg class="timeline" role="img" aria-labelledby="timeline-title timeline-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="timeline-title">${label}</title>
<desc id="timeline-desc">${text(describe(simulation, names))}</desc>
${ticksOf(changes, left, step, height)}
${rows.map((row, index) => rowSvg(row, TOP + index * ROW, left, step, width)).join('\n')}
</svg>`;
}

function rowsOf({ changes, runs }: Simulation, index: number, name: string): Row[] {
  const outcomes: Row = {
    label: clip(name, 40),
    isPolicy: true,
    marks: changes.flatMap((change, at): Mark[] => {
      const outcome = change.replays[index]?.outcome;
      if (outcome === undefined) return [];
      return [
        { at, kind: MARKS[outcome], merged: outcome === 'merged', told: `${outcomeText(outcome)}: ${toldOf(change)}` },
      ];
    }),
  };
  const rules = (runs[index]?.rules ?? []).slice(0, MOST_RULES).map(({ rule }): Row => ({
    label: `  ${rule}`,
    isPolicy: false,
    marks: changes.flatMap((change, at): Mark[] => {
      const spoken = (change.replays[index]?.spoken ?? []).filter((one) => one.rule === rule);
      const kind = EFFECTS.find((effect) => spoken.some((one) => one.effect === effect));
      return kind === undefined
        ? []
        : [{ at, kind, merged: false, told: `${kind}: ${saidOf(spoken)}. ${toldOf(change)}` }];
    }),
  }));
  return [outcomes, ...rules];
}

const toldOf = ({ date, commit, subject }: SimulatedChange): string =>
  `${dayOf(date)} ${shortCommit(commit)} ${clip(subject, 120)}`;

function saidOf(spoken: readonly Spoken[]): string {
  const subjects = [...new Set(spoken.flatMap((one) => one.subjects))].map((subject) => clip(labelOfPurl(subject), 60));
  const count = spoken.reduce((sum, one) => sum + one.count, 0);
  return `${subjects.slice(0, 3).join(', ')}${count > Math.min(3, subjects.length) ? `, ${count} in all` : ''}`;
}

function describe({ runs, ...rest }: Simulation, names: readonly string[]): string {
  const counts = runs.map(({ outcomes }, index) => {
    const said = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map(
      (one) => `${outcomes[one]} ${outcomeText(one)}`,
    );
    return `By ${names[index] ?? ''}: ${said.join(', ')}.`;
  });
  return `${rangeText({ runs, ...rest })}. ${counts.join(' ')}`;
}

/** A line where a year begins; of a history within one year, where a month does. */
function ticksOf(changes: readonly SimulatedChange[], left: number, step: number, height: number): string {
  const years = new Set(changes.map(({ date }) => date.slice(0, 4)));
  const length = years.size > 1 ? 4 : 7;
  let before = '';
  let free = 0;
  return changes
    .flatMap(({ date }, at) => {
      const label = date.slice(0, length);
      if (label === before) return [];
      before = label;
      const x = left + at * step;
      const line = `<line class="tick" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height}"/>`;
      if (x < free) return [line];
      free = x + label.length * LABEL + 8;
      return [`${line}<text class="when" x="${x + 3}" y="14">${text(label)}</text>`];
    })
    .join('');
}

function rowSvg({ label, isPolicy, marks }: Row, y: number, left: number, step: number, width: number): string {
  const base = y + ROW - 4;
  const line = `<line class="base" x1="${left}" x2="${width - 8}" y1="${base}" y2="${base}"/>`;
  const name = `<text class="${isPolicy ? 'policy' : 'rule'}" x="${isPolicy ? 4 : 14}" y="${base - 3}">${text(label.trim())}</text>`;
  return `<g>${name}${line}${marks.map((mark) => markSvg(mark, base, left, step)).join('')}</g>`;
}

/** What merges by itself is a dot, so that it is told from what merely passes. */
function markSvg({ at, kind, merged, told }: Mark, base: number, left: number, step: number): string {
  const title = `<title>${text(told)}</title>`;
  const width = Math.max(2, step - 2);
  const x = left + at * step;
  if (merged)
    return `<circle class="${kind}" cx="${x + width / 2}" cy="${base - 7}" r="${Math.min(4, width / 2)}">${title}</circle>`;
  const height = HEIGHTS[kind];
  return `<rect class="${kind}" x="${x}" y="${base - height}" width="${width}" height="${height}">${title}</rect>`;
}
