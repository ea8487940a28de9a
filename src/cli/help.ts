import { COMMANDS, type CommandSpec } from './commands.ts';
import { optionSpecs, type OptionName } from './options.ts';

const STATUSES = 'Exit status: 0 pass, 1 deny or hold, 2 nothing was judged, 3 indeterminate.';

/** What `lockgate --help` prints. */
export function generalHelp(): string {
  const commands = [...COMMANDS].map(([name, { operands, summary }]) => row(`${name} ${operands}`.trimEnd(), summary));
  return page([
    'Usage: lockgate <command> [options]',
    commands,
    optionRows(['help', 'version']),
    ['"lockgate <command> --help" lists the options of a command.', STATUSES],
  ]);
}

/** What `lockgate <command> --help` prints. */
export function commandHelp(name: string, { operands, summary, options, formats }: CommandSpec): string {
  return page([
    `Usage: lockgate ${`${name} ${operands}`.trimEnd()} [options]`,
    [`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`],
    optionRows([...options, 'help']),
    [...(formats.length === 0 ? [] : [`Formats: ${formats.join(', ')}; ${formats[0]} by default.`]), STATUSES],
  ]);
}

const page = ([usage, ...blocks]: readonly [string, ...(readonly string[])[]]): string =>
  `${[usage, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;

const row = (left: string, right: string): string => `  ${left.padEnd(44)}${right}`;

function optionRows(names: readonly OptionName[]): string[] {
  return names.map((name) => {
    const { value, short, help } = optionSpecs[name];
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return row(short === undefined ? long : `-${short}, ${long}`, help);
  });
}
