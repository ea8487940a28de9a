import { GATES, VERDICTS, type Gate, type Verdict } from '../../domain/gate.ts';
import { EFFECTS } from '../../domain/policy.ts';
import { inexpressible, type CasePullRequest, type Expectation, type PolicyCase } from '../cases/case.ts';
import { readChange, readTreePackage } from '../cases/read-package.ts';
import type { YamlNode } from '../yaml/node.ts';
import {
  addUnknown,
  expected,
  readAt,
  readList,
  readMap,
  readSome,
  readSound,
  readText,
  readWord,
  type Entries,
} from './read.ts';
import type { RuleReading } from './rules.ts';
import { readMoment } from './values.ts';

/** The section `tests`: no part of the effective policy. */
export function checkTests(node: YamlNode, to: RuleReading): void {
  readTests(node, to);
}

/** The cases of a section `tests`. Bad ones are reported and left out. */
export const readTests = (node: YamlNode, to: RuleReading): readonly PolicyCase[] =>
  readSound(node, (item) => readCase(item, to), to);

function readCase(node: YamlNode, to: RuleReading): PolicyCase | null {
  const before = to.problems.count;
  const entries = readMap(node, ['name', 'now', 'change', 'packages', 'pull-request', 'expect'], to);
  if (entries === null) return null;
  for (const key of ['name', 'expect']) {
    if (!entries.has(key)) to.problems.add(node, `the test lacks ${key}`, `Add ${key}.`);
  }
  if (!entries.has('change') && !entries.has('packages')) {
    to.problems.add(node, 'the test lacks change', 'Add change, or the packages of a tree:', CHANGE);
  }
  const name = readAt(entries, 'name', (value) => readText(value, 'a name', to));
  const now = readAt(entries, 'now', (value) => readMoment(value, to));
  const change = readAt(entries, 'change', (value) => readChange(value, to));
  const others = readAt(entries, 'packages', (value) => readSome(value, (item) => readTreePackage(item, to), to)) ?? [];
  const pullRequest = readAt(entries, 'pull-request', (value) => readPullRequest(value, to)) ?? SOUND;
  const expect = readAt(entries, 'expect', (value) => readExpectation(value, to));
  const packages = change === null ? others : [change, ...others];
  if (!entries.has('now') && packages.some(({ released }) => released !== null)) {
    to.problems.add(node, 'the test lacks now, and how old a release is depends on it', 'Add it:', NOW);
  }
  if (to.problems.count > before || name === null || expect === null) return null;
  const origin = { uri: node.uri, line: node.line, column: node.column };
  return { name, now, packages, pullRequest, expect, origin };
}

const CHANGE = 'change: {package: "npm:left-pad", from: 1.3.0, to: 1.3.1}';
const NOW = 'now: 2026-12-01T00:00:00Z';
const CHECKS = ['passed', 'failed', 'running'] as const;
const SOUND: CasePullRequest = { author: null, checks: 'passed', files: [] };

function readPullRequest(node: YamlNode, to: RuleReading): CasePullRequest | null {
  const entries = readMap(node, ['author', 'checks', 'files'], to);
  if (entries === null) return null;
  const file = (item: YamlNode): string | null => readText(item, 'a file', to);
  return {
    author: readAt(entries, 'author', (value) => readText(value, 'an author', to)) ?? SOUND.author,
    checks: readAt(entries, 'checks', (value) => readWord(value, 'value', CHECKS, to)) ?? SOUND.checks,
    files: readAt(entries, 'files', (value) => readSome(value, file, to)) ?? SOUND.files,
  };
}

function readExpectation(node: YamlNode, to: RuleReading): Expectation | null {
  const entries = readMap(node, [...GATES, 'by', 'effect', 'waived'], to);
  if (entries === null) return null;
  const verdicts = readVerdicts(entries, to);
  if (!GATES.some((gate) => entries.has(gate))) {
    to.problems.add(node, 'the test expects nothing of any gate', 'Name a gate with its verdict:', 'review: deny');
  }
  const rule = (item: YamlNode): string | null => readRule(item, [...verdicts.keys()], to);
  return {
    verdicts,
    by: readAt(entries, 'by', (value) => readSome(value, rule, to)),
    effect: readAt(entries, 'effect', (value) => readWord(value, 'effect', [...EFFECTS, 'indeterminate'], to)),
    waived: readAt(entries, 'waived', (value) => readList(value, rule, to)),
  };
}

function readVerdicts(entries: Entries, to: RuleReading): ReadonlyMap<Gate, Verdict> {
  const verdicts = new Map<Gate, Verdict>();
  for (const gate of GATES) {
    const verdict = readAt(entries, gate, (value) => readWord(value, 'verdict', VERDICTS, to));
    if (verdict !== null) verdicts.set(gate, verdict);
  }
  return verdicts;
}

/** A rule that a case can see speak: in one of its gates, by facts that a case has. */
function readRule(node: YamlNode, gates: readonly Gate[], to: RuleReading): string | null {
  const id = readText(node, 'a rule', to);
  if (id === null) return null;
  const rule = to.rules.get(id);
  if (rule === undefined) {
    return addUnknown('rule', node, id, [...to.rules.keys()], to);
  }
  const why = inexpressible(rule);
  if (why !== null) {
    to.problems.add(node, `the rule ${id} is not judged in a test: ${why}`, 'Leave it out.');
    return null;
  }
  if (gates.length === 0 || gates.some((gate) => rule.gates.includes(gate))) return id;
  const remedy = `It speaks in ${rule.gates.join(', ')}.`;
  return expected(node, `a rule that speaks in ${gates.join(', ')}`, to, remedy);
}
