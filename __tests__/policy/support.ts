import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Facts } from '../../src/domain/facts.ts';
import { GATES } from '../../src/domain/gate.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { fail, pass, type Outcome } from '../../src/domain/outcome.ts';
import type { Package, Scope } from '../../src/domain/package.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { defineRule, type Rule } from '../../src/domain/rule.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { lintPolicy, loadPolicy, type LoadContext, type PolicyProblem } from '../../src/policy/load.ts';
import { bareEntry, bareFacts, bareGraph, barePackage } from '../fakes/bare-facts.ts';

export const NOW = '2026-11-22T12:00:00Z';

/** Fails for every package, by its severity in {@link LEVELS}; the simplest rule that has something to say. */
export const everyPackage = (id: string, more: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    summary: `Finds every package (${id}).`,
    rationale: 'For tests.',
    gates: GATES,
    needs: ['graph'],
    effect: 'deny',
    options: {},
    examples: [],
    check: ({ graph }) => [
      pass({ kind: 'graph', name: '.' }),
      ...[...graph.packages.values()].map((one) => failure(one)),
    ],
    ...more,
  });

export const failure = (one: Package, more: Partial<Parameters<typeof fail>[0]> = {}): Outcome =>
  fail({
    subject: { kind: 'package', name: one.purl },
    key: one.name,
    message: `${one.name} is here.`,
    remedy: 'Remove it.',
    location: one.entries[0]?.location ?? null,
    evidence: {},
    ...more,
  });

export { bareAdvisory as advisory } from '../fakes/bare-facts.ts';

/** Options of every kind that rules may have. */
const withOptions = everyPackage('options', {
  options: {
    min: { schema: { type: 'string', format: 'duration' }, description: 'An age.', default: '7d', stricter: 'longer' },
    allow: {
      schema: { type: 'array', items: { type: 'string', format: 'package-pattern' } },
      description: 'A list.',
      default: ['npm:b', 'npm:a'],
      stricter: 'shorter',
    },
    licenses: {
      schema: { type: 'array', items: { type: 'string', format: 'spdx-license' } },
      description: 'Licences.',
      default: [],
      stricter: 'shorter',
    },
    unknown: {
      schema: { enum: ['deny', 'hold', 'warn', 'note', 'off'] },
      description: 'An effect.',
      default: 'deny',
      stricter: 'effect',
    },
    bound: {
      schema: { type: 'object', additionalProperties: { type: 'string', format: 'registry' } },
      description: 'A map.',
      default: {},
      stricter: 'fixed',
    },
    count: { schema: { type: 'integer', minimum: 1 }, description: 'A number.', default: 3, stricter: 'fixed' },
    flag: { schema: { type: 'boolean' }, description: 'A switch.', default: false, stricter: 'fixed' },
  },
});

export const RULES: readonly Rule[] = [
  everyPackage('known-advisories'),
  everyPackage('malware'),
  everyPackage('merge-only', { gates: ['merge'] }),
  withOptions,
];

const PRESETS: Readonly<Record<string, string>> = {
  recommended: 'version: 1\nextends: []\nrules: {malware: {effect: deny, locked: true}, known-advisories: deny}\n',
  strict: 'version: 1\nextends: []\nrules: {malware: {effect: deny, locked: true}, known-advisories: deny}\n',
  'audit-only': 'version: 1\nextends: lockgate:recommended\nmode: report\n',
};

/** Loads from a handful of files in memory, beside small presets. */
export function contextOf(files: Readonly<Record<string, string>> = {}, more: Partial<LoadContext> = {}): LoadContext {
  return {
    rules: RULES,
    versions: versionSchemes,
    now: NOW,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    fetch: async (ref) => {
      const text = ref.kind === 'preset' ? PRESETS[ref.name] : files[ref.uri];
      if (text === undefined) throw new Error('no such file');
      return { uri: ref.uri, text };
    },
    ...more,
  };
}

export const FILE = '.github/lockgate.yml';

export const load = (text: string, files: Readonly<Record<string, string>> = {}): Promise<Policy> =>
  loadPolicy({ uri: FILE, text }, contextOf(files));

export const lint = (text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly PolicyProblem[]> =>
  lintPolicy({ uri: FILE, text }, contextOf(files));

/** `line:column message` of each problem. */
export const places = (problems: readonly PolicyProblem[]): string[] =>
  problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

export const preset = (name: string): string =>
  readFileSync(new URL(`../../policies/${name}.yml`, import.meta.url), 'utf8');

interface PackageShape {
  readonly version?: string;
  readonly scope?: Scope;
  readonly files?: readonly string[];
}

export function packageOf(
  name: string,
  { version = '1.0.0', scope = 'runtime', files = ['package-lock.json'] }: PackageShape = {},
): Package {
  const entries = files.map((file, index) => bareEntry(name, { location: { file, line: index + 1 }, scope }));
  return barePackage({ name, version, scope, entries });
}

export const graphOf = (...packages: readonly Package[]): Graph => bareGraph(packages);

export const factsOf = (graph: Graph, more: Partial<Facts> = {}): Facts => bareFacts(graph, { now: NOW, ...more });

/** Evaluates facts by a policy text, with the given rules. */
export async function decide(
  text: string,
  facts: Facts,
  rules: readonly Rule[] = RULES,
): Promise<ReturnType<typeof evaluate>> {
  const policy = await loadPolicy({ uri: FILE, text }, contextOf({}, { rules }));
  return evaluate(facts, policy, { rules, tool: { name: 'lockgate', version: '0.0.0' }, graphDigest: '00' });
}
