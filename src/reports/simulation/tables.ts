import { OUTCOMES, type PastOutcome, type Simulation } from '../../domain/simulation.ts';
import { escapeLog } from '../escape.ts';
import { EFFECT_STYLES, type Paint } from '../style.ts';
import { clip } from '../summary.ts';
import { tableLines, type Cell } from './columns.ts';
import { hindsightText, outcomeText, waitText } from './words.ts';

export const OUTCOME_STYLES: Readonly<Record<PastOutcome, Parameters<Paint>[0]>> = {
  denied: 'red',
  undecided: 'magenta',
  held: 'yellow',
  'by-hand': 'yellow',
  warned: 'yellow',
  passed: 'green',
  merged: 'green',
};

/** How many changes each policy would have denied, held, let pass; and how long such changes really waited. */
export function outcomeLines({ runs }: Simulation, names: readonly string[], paint: Paint): string[] {
  const head: Cell[] = [
    { text: '' },
    ...names.flatMap((name): Cell[] => [
      { text: clip(escapeLog(name), 40), right: true },
      { text: 'waited*', right: true },
      { text: '' },
    ]),
  ];
  const rows = OUTCOMES.filter((outcome) => runs.some(({ outcomes }) => outcomes[outcome] > 0)).map(
    (outcome): Cell[] => {
      const cells = runs.flatMap(({ outcomes, waited, hindsight }): Cell[] => [
        { text: String(outcomes[outcome]), right: true },
        { text: waited[outcome] === null ? '' : waitText(waited[outcome]), right: true },
        { text: hindsightText(hindsight[outcome]), style: 'dim' },
      ]);
      return [{ text: outcomeText(outcome), style: OUTCOME_STYLES[outcome] } as Cell].concat(cells);
    },
  );
  const known = runs.some(({ waited }) => OUTCOMES.some((outcome) => waited[outcome] !== null));
  const note = known ? ['* median time from the first commit to the branch, where the history tells'] : [];
  return [...tableLines([head, ...rows], paint), ...note.map((line) => paint('dim', line))];
}

/** How often each rule of a policy spoke. */
export function ruleLines({ runs }: Simulation, index: number, names: readonly string[], paint: Paint): string[] {
  const rules = runs[index]?.rules ?? [];
  const by = escapeLog(names[index] ?? '');
  if (rules.length === 0) return [paint('bold', `No rule of ${by} spoke.`)];
  const effects = ['deny', 'indeterminate', 'hold', 'warn', 'note'] as const;
  const used = effects.filter((effect) => rules.some((one) => one.effects[effect] > 0));
  const head: Cell[] = ['rule', 'changes', 'findings', ...used].map((text, at) => ({ text, right: at > 0 }));
  const rows = rules.map(({ rule, changes, findings, effects: said }): Cell[] => {
    const sums = [changes, findings].map((count): Cell => ({ text: String(count), right: true }));
    const cells = used.map((effect): Cell => ({
      text: said[effect] === 0 ? '' : String(said[effect]),
      right: true,
      style: EFFECT_STYLES[effect],
    }));
    return [{ text: escapeLog(rule) } as Cell].concat(sums, cells);
  });
  return [
    paint('bold', `Rules of ${by} that spoke, by the strictest they said in a change:`),
    ...tableLines([head, ...rows], paint),
  ];
}
