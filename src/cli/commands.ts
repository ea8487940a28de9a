import type { Run } from './command.ts';
import type { OptionName } from './options.ts';

/** A command as the help shows it. Its module is loaded when it is called. */
export interface CommandSpec {
  readonly operands: string;
  /** The fewest and the most operands. */
  readonly count: readonly [number, number];
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** The first is the default; empty: there is one way to write it. */
  readonly formats: readonly string[];
  /** What each exit status says. */
  readonly statuses: string;
  load(): Promise<{ readonly run: Run }>;
}

export const JUDGED = '0 pass, 1 deny or hold, 2 nothing was judged, 3 indeterminate';
const ANSWERED = '0 answered, 2 wrong usage or input, 3 it could not be had';

const WRITING = ['output', 'quiet', 'no-color'] as const;
const JUDGING = ['policy', 'floor', 'offline', 'advisories', 'cache', 'now', 'services'] as const;

/** By name; of two words where the first has several. */
export const COMMANDS: ReadonlyMap<string, CommandSpec> = new Map(
  Object.entries({
    check: {
      operands: '[dir]',
      count: [0, 1],
      summary: 'judge the dependencies of a directory by the policy',
      options: ['gate', 'base', ...JUDGING, 'decision', 'format', ...WRITING],
      formats: ['text', 'json', 'markdown', 'sarif', 'html'],
      statuses: JUDGED,
      load: () => import('./commands/check.ts'),
    },
    graph: {
      operands: '[dir]',
      count: [0, 1],
      summary: 'print the dependency graph',
      options: ['format', 'now', ...WRITING],
      formats: ['text', 'json', 'cyclonedx', 'spdx', 'mermaid'],
      statuses: '0 printed, 2 wrong usage or no dependency file, 3 a dependency file could not be read',
      load: () => import('./commands/graph.ts'),
    },
    explain: {
      operands: '<package, advisory or rule> [dir]',
      count: [1, 2],
      summary: 'tell why it is here, which rules spoke and why, what would fix it',
      options: ['gate', 'base', ...JUDGING, 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: '0 explained, whatever the verdict; 2 wrong usage, policy or input',
      load: () => import('./commands/explain.ts'),
    },
    waive: {
      operands: '<advisory or rule> [dir]',
      count: [1, 2],
      summary: 'write a waiver of what "check" finds into the policy',
      options: [
        'package',
        'path',
        'gate',
        'reason',
        'days',
        'expires',
        'owner',
        'unused',
        'dry-run',
        ...JUDGING,
        'quiet',
      ],
      formats: [],
      statuses: '0 written, 2 refused, and nothing was written',
      load: () => import('./commands/waive.ts'),
    },
    'policy lint': {
      operands: '[file]',
      count: [0, 1],
      summary: 'find every mistake of a policy',
      options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: '0 no mistakes, 2 mistakes',
      load: () => import('./commands/policy-lint.ts'),
    },
    'policy show': {
      operands: '[file]',
      count: [0, 1],
      summary: 'print the effective policy with the origin of each value',
      options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: '0 printed, 2 the policy can not be used',
      load: () => import('./commands/policy-show.ts'),
    },
    'policy simulate': {
      operands: '[dir]',
      count: [0, 1],
      summary: 'replay the past changes of dependency files through a policy, or two',
      options: [
        'policy',
        'against',
        'since',
        'last',
        'floor',
        'offline',
        'advisories',
        'cache',
        'now',
        'format',
        ...WRITING,
      ],
      formats: ['text', 'json', 'html'],
      statuses: '0 replayed, whatever the past verdicts; 2 wrong usage or policy, or no history',
      load: () => import('./commands/policy-simulate.ts'),
    },
    'policy schema': {
      operands: '',
      count: [0, 0],
      summary: 'print the JSON Schema of a policy, for editors',
      options: ['output'],
      formats: [],
      statuses: '0 printed',
      load: () => import('./commands/policy-schema.ts'),
    },
    'policy test': {
      operands: '[file or folder]...',
      count: [0, Infinity],
      summary: 'run the cases of a policy, and files of cases (*.cases.yml)',
      options: ['policy', 'floor', 'offline', 'now', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: '0 all pass, 1 a case fails, 2 a broken policy or case, or no case at all',
      load: () => import('./commands/policy-test.ts'),
    },
    replay: {
      operands: '<decision.json>',
      count: [1, 1],
      summary: 'judge recorded facts again: the same verdict, or what differs',
      options: ['policy', 'floor', 'offline', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: '0 pass, 1 deny or hold, 2 no recorded decision, 3 indeterminate, or not what was recorded',
      load: () => import('./commands/replay.ts'),
    },
    release: {
      operands: '[dir]',
      count: [0, 1],
      summary: 'pack and judge what a release would publish; with --dry-run only',
      options: ['dry-run', 'registry', ...JUDGING, 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: JUDGED,
      load: () => import('./commands/release.ts'),
    },
    'advisories status': {
      operands: '',
      count: [0, 0],
      summary: 'list the advisory databases at hand: age, size, digest, records',
      options: ['cache', 'now', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: ANSWERED,
      load: () => import('./commands/advisories-status.ts'),
    },
    'advisories update': {
      operands: '',
      count: [0, 0],
      summary: "bring the cached database up to date with OSV's exports",
      options: ['cache', 'now', 'services', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: ANSWERED,
      load: () => import('./commands/advisories-update.ts'),
    },
    'advisories import': {
      operands: '<path>...',
      count: [1, Infinity],
      summary: 'build the cached database from OSV records: a directory, .jsonl, .jsonl.gz or .zip',
      options: ['cache', 'now', 'format', ...WRITING],
      formats: ['text', 'json'],
      statuses: ANSWERED,
      load: () => import('./commands/advisories-import.ts'),
    },
  } satisfies Record<string, CommandSpec>),
);

/** Named in the documentation of the command line, and still to come. */
export const NOT_YET: readonly string[] = ['verify', 'init'];
