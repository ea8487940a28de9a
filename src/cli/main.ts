import { terminalProgress } from '../adapters/platform.ts';
import { LockgateError, UsageError, messageOf, quote } from '../domain/errors.ts';
import { didYouMean } from '../policy/suggest.ts';
import { COMMANDS, NOT_YET, type CommandSpec } from './commands.ts';
import { readArguments, type Arguments } from './options.ts';
import { complain, type Terminal } from './terminal.ts';
import { readTime } from './time.ts';

/** Runs one command line. Resolves with the exit status; what went wrong stands on the standard error. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(readArguments(argv), terminal);
  } catch (error) {
    const usage = error instanceof LockgateError && (error.code === 'USAGE' || error.code === 'POLICY');
    complain(terminal, usage ? error.message : `Lockgate could not judge: ${messageOf(error)}`);
    return usage ? 2 : 3;
  }
}

async function dispatch({ options, given, positionals }: Arguments, terminal: Terminal): Promise<number> {
  if (options.version) {
    const { toolVersion } = await import('../adapters/package-root.ts');
    terminal.stdout.write(`${toolVersion()}\n`);
    return 0;
  }
  if (options.help && isGroup(positionals)) {
    const { generalHelp, groupHelp } = await import('./help.ts');
    const [group] = positionals;
    terminal.stdout.write(group === undefined ? generalHelp() : groupHelp(group));
    return 0;
  }
  const { name, operands } = commandOf(positionals);
  const spec = specOf(name);
  if (options.help) {
    const { commandHelp } = await import('./help.ts');
    terminal.stdout.write(commandHelp(name, spec));
    return 0;
  }
  const foreign = given.find((option) => !spec.options.includes(option));
  if (foreign !== undefined)
    throw new UsageError(`"${name}" has no option --${foreign}. See "lockgate ${name} --help".`);
  checkCount(name, spec, operands);
  const format = formatOf(name, spec, options.format);
  const now = options.now === null ? new Date() : readTime(options.now);
  const progress = options.quiet ? { step: () => undefined } : terminalProgress(terminal.stderr);
  const { run } = await spec.load();
  return run({ operands, options, format, now, terminal, progress });
}

function commandOf(positionals: readonly string[]): { readonly name: string; readonly operands: readonly string[] } {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError('No command is given. See "lockgate --help".');
  if (secondWords(first).length === 0) return { name: first, operands: positionals.slice(1) };
  return { name: second === undefined ? first : `${first} ${second}`, operands: positionals.slice(2) };
}

/** Of `policy`: lint, show and so on; of a command of one word: none. */
const secondWords = (first: string): string[] =>
  [...COMMANDS.keys()].filter((name) => name.startsWith(`${first} `)).map((name) => name.slice(first.length + 1));

/** Whether this much of a command line names several commands: nothing at all does, or `policy` alone. */
const isGroup = (positionals: readonly string[]): boolean => {
  const [first] = positionals;
  return first === undefined || (positionals.length === 1 && secondWords(first).length > 0);
};

function specOf(name: string): CommandSpec {
  const spec = COMMANDS.get(name);
  if (spec !== undefined) return spec;
  if (NOT_YET.includes(name)) throw new UsageError(`"${name}" is not part of this version. See "lockgate --help".`);
  const words = secondWords(name);
  if (words.length > 0)
    throw new UsageError(`"${name}" needs a second word: ${words.join(', ')}. See "lockgate ${name} --help".`);
  throw new UsageError(`Unknown command ${quote(name)}. ${didYouMean(name, [...COMMANDS.keys()])}`);
}

function checkCount(name: string, { operands, count: [least, most] }: CommandSpec, given: readonly string[]): void {
  const usage = `Write "lockgate ${`${name} ${operands}`.trimEnd()}".`;
  if (given.length < least) throw new UsageError(`"${name}" lacks what it is about. ${usage}`);
  const extra = given[most];
  if (extra !== undefined) throw new UsageError(`"${name}" has no use for ${quote(extra)}. ${usage}`);
}

function formatOf(name: string, { formats }: CommandSpec, asked: string | null): string {
  if (asked === null) return formats[0] ?? '';
  if (formats.includes(asked)) return asked;
  const list = `"${name}" writes ${formats.join(', ')}.`;
  throw new UsageError(`Unknown format ${quote(asked)}. ${didYouMean(asked, formats, list)}`);
}
