import { wrap } from '../reports/style.ts';
import { COMMANDS, JUDGED, type CommandSpec } from './commands.ts';
import { optionSpecs, type OptionName } from './options.ts';

/** As wide as the narrowest terminal that people use. */
const WIDTH = 80;
/** A name that is longer has a line of its own. */
const WIDEST_NAME = 26;

/** What `lockgate --help` prints. */
export function generalHelp(): string {
  return page([
    'Usage: lockgate <command> [options]',
    rows([...COMMANDS].map(([name, { operands, summary }]) => [titleOf(name, operands), summary])),
    optionRows(['help', 'version']),
    ['"lockgate <command> --help" lists the options of a command.', ...prose(`Exit status: ${JUDGED}.`)],
  ]);
}

/** What `lockgate <command> --help` prints. */
export function commandHelp(name: string, spec: CommandSpec): string {
  const { operands, summary, options, formats, statuses } = spec;
  return page([
    `Usage: lockgate ${titleOf(name, operands)} [options]`,
    prose(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`),
    optionRows([...options, 'help']),
    [
      ...(formats.length === 0 ? [] : prose(`Formats: ${formats.join(', ')}; ${formats[0]} by default.`)),
      ...prose(`Exit status: ${statuses}.`),
    ],
  ]);
}

/** What `lockgate policy --help` prints: the commands that begin with this word. */
export function groupHelp(group: string): string {
  const names = [...COMMANDS].filter(([name]) => name.startsWith(`${group} `));
  return page([
    `Usage: lockgate ${group} <command> [options]`,
    rows(names.map(([name, { operands, summary }]) => [titleOf(name, operands), summary])),
    [`"lockgate ${names[0]?.[0] ?? group} --help" lists the options of a command.`],
  ]);
}

const titleOf = (name: string, operands: string): string => `${name} ${operands}`.trimEnd();

const page = ([usage, ...blocks]: readonly [string, ...(readonly string[])[]]): string =>
  `${[usage, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;

const prose = (text: string): string[] => wrap(text, WIDTH);

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(WIDEST_NAME, Math.max(...pairs.map(([name]) => name.length)));
  return pairs.flatMap(([name, text]) => {
    const [first = '', ...others] = wrap(text, WIDTH - left - 4);
    const lines = name.length > left ? [name, `${' '.repeat(left)}  ${first}`] : [`${name.padEnd(left)}  ${first}`];
    return [...lines, ...others.map((line) => `${' '.repeat(left)}  ${line}`)].map((line) => `  ${line}`);
  });
}

const optionRows = (names: readonly OptionName[]): string[] =>
  rows(
    names.map((name) => {
      const { value, short, help } = optionSpecs[name];
      const long = value === undefined ? `--${name}` : `--${name} ${value}`;
      return [short === undefined ? long : `-${short}, ${long}`, help];
    }),
  );
