import { parseArgs } from 'node:util';
import { UsageError, quote } from '../domain/errors.ts';
import { didYouMean } from '../policy/suggest.ts';

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly multiple?: true;
  readonly short?: string;
  readonly help: string;
}

/** Every option of every command. */
export const OPTIONS = {
  gate: {
    type: 'string',
    value: 'GATE',
    help: 'audit, review, merge or publish; without it audit is judged, and a waiver counts in all',
  },
  base: { type: 'string', value: 'REF|DIR', help: 'what a change starts from: a git ref, or a directory (./before)' },
  policy: { type: 'string', value: 'FILE', help: 'the policy, in place of .github/lockgate.yml' },
  floor: {
    type: 'string',
    value: 'REF',
    help: 'a policy beneath it: a file, or github:org/repo//path.yml@<commit>; the stricter of both applies',
  },
  format: { type: 'string', value: 'FORMAT', help: 'how it is written' },
  output: { type: 'string', value: 'FILE', help: 'write it there, not to the standard output' },
  decision: {
    type: 'string',
    value: 'FILE',
    help: 'write the decision there with all that it was made from, for "replay"',
  },
  offline: { type: 'boolean', help: 'ask nothing over the network; of advisories, those on this machine' },
  advisories: {
    type: 'string',
    value: 'PATH',
    multiple: true,
    help: 'OSV records in place of the default sources: a directory, .jsonl, .jsonl.gz or .zip; repeatable',
  },
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'where "advisories update" keeps the database; by default in the cache folder of the user',
  },
  now: { type: 'string', value: 'ISO-8601', help: 'judge as of this time: 2026-12-01T00:00:00Z' },
  services: { type: 'string', value: 'FILE', help: "origins of the services, in place of the policy's" },
  against: { type: 'string', value: 'FILE', help: 'a second policy to compare with: a file, or lockgate:strict' },
  since: { type: 'string', value: 'DATE', help: 'only commits of that day or later: 2026-01-01' },
  last: { type: 'string', value: 'N', help: 'only the last so many changes' },
  registry: { type: 'string', value: 'URL', help: 'the npm registry to publish to' },
  'dry-run': { type: 'boolean', help: 'show what it would do, and do nothing' },
  package: {
    type: 'string',
    value: 'PATTERN',
    multiple: true,
    help: 'waive it for these packages alone: npm:lodash, npm:lodash@<4.17.21; repeatable',
  },
  path: { type: 'string', value: 'GLOB', multiple: true, help: 'waive it in these files alone; repeatable' },
  reason: { type: 'string', value: 'TEXT', help: 'why it is no danger here' },
  days: { type: 'string', value: 'N', help: 'how long the waiver lasts: 30 days by default, at most 180' },
  expires: { type: 'string', value: 'DATE', help: 'its last day, UTC, in place of --days: 2027-01-31' },
  owner: { type: 'string', value: 'NAME', help: 'who answers for it; by default the owner of every other waiver' },
  unused: { type: 'boolean', help: 'write it though it excuses nothing today' },
  quiet: { type: 'boolean', help: 'one line of text, no progress' },
  'no-color': { type: 'boolean', help: 'no colour on a terminal (as NO_COLOR)' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

type Value<Spec extends OptionSpec> = Spec['type'] extends 'boolean'
  ? boolean
  : Spec extends { readonly multiple: true }
    ? readonly string[]
    : string | null;

/** Every option with its value; one that was not given is false, empty or null. */
export type Options = { readonly [Name in OptionName]: Value<(typeof OPTIONS)[Name]> };

export interface Arguments {
  readonly options: Options;
  /** The options that were given, in order. */
  readonly given: readonly OptionName[];
  readonly positionals: readonly string[];
}

export const optionSpecs: Readonly<Record<OptionName, OptionSpec>> = OPTIONS;
const names = Object.keys(OPTIONS) as OptionName[];

/** Reads a command line. Throws `UsageError` for an unknown option, a missing value, or one given twice. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = known(token.name, token.rawName);
    const value = checked(name, token.value, token.inlineValue === true);
    const before = values.get(name);
    if (before === undefined) values.set(name, [value]);
    else if (optionSpecs[name].multiple === true) before.push(value);
    else if (optionSpecs[name].type === 'string') throw new UsageError(`--${name} is given twice. Give it once.`);
  }
  const valueOf = (name: OptionName): boolean | string | readonly string[] | null => {
    const { type, multiple } = optionSpecs[name];
    const found = values.get(name);
    if (type === 'boolean') return found !== undefined;
    return multiple === true ? (found ?? []) : (found?.[0] ?? null);
  };
  const options = Object.fromEntries(names.map((name) => [name, valueOf(name)])) as unknown as Options;
  return { options, given: [...values.keys()], positionals };
}

function known(name: string, raw: string): OptionName {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const hint = didYouMean(
    raw,
    names.map((one) => `--${one}`),
    'See "lockgate --help".',
  );
  throw new UsageError(`Unknown option ${quote(raw)}. ${hint}`);
}

function checked(name: OptionName, value: string | undefined, inline: boolean): string {
  const { type, value: placeholder = '' } = optionSpecs[name];
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`--${name} takes no value, and was given ${quote(value)}.`);
    return '';
  }
  // What looks like an option is taken for one, so that a forgotten value does not swallow it.
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    throw new UsageError(`--${name} lacks its value. Write --${name}=${placeholder}.`);
  return value;
}
