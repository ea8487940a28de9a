import { GATES, VERDICTS } from '../../domain/gate.ts';
import { didYouMean } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { expected, readList, readMap, readSome, readText, readWord, unknown } from './read.ts';
import type { RuleReading } from './rules.ts';
import { readMoment, readPackagePattern } from './values.ts';

/** The section `tests`: checked in shape, no part of the effective policy. */
export function checkTests(node: YamlNode, to: RuleReading): void {
  readList(node, (item) => checkTest(item, to), to);
}

function checkTest(node: YamlNode, to: RuleReading): true | null {
  const entries = readMap(node, ['name', 'now', 'change', 'expect'], to);
  if (entries === null) return null;
  for (const key of ['name', 'change', 'expect']) {
    if (!entries.has(key)) to.problems.add(node, `the test lacks ${key}`, `Add ${key}.`);
  }
  const [name, now, change, expect] = ['name', 'now', 'change', 'expect'].map((key) => entries.get(key)?.value);
  if (name !== undefined) readText(name, 'a name', to);
  if (now !== undefined) readMoment(now, to);
  if (change !== undefined) checkChange(change, to);
  if (expect !== undefined) checkExpectation(expect, to);
  return true;
}

function checkChange(node: YamlNode, to: RuleReading): void {
  const entries = readMap(node, ['package', 'from', 'to', 'released'], to);
  if (entries === null) return;
  const one = entries.get('package')?.value;
  if (one === undefined) expected(node, 'a change of a package', to, 'Name it:', 'package: "npm:left-pad"');
  else readPackagePattern(one, to);
  for (const key of ['from', 'to']) {
    const version = entries.get(key)?.value;
    if (version !== undefined) readText(version, 'a version', to);
  }
  const released = entries.get('released')?.value;
  if (released !== undefined) readMoment(released, to);
}

function checkExpectation(node: YamlNode, to: RuleReading): void {
  for (const [key, { value }] of readMap(node, [...GATES, 'by'], to) ?? []) {
    if (key === 'by') readSome(value, (item) => checkRule(item, to), to);
    else if (GATES.some((gate) => gate === key)) readWord(value, 'verdict', VERDICTS, to);
  }
}

function checkRule(node: YamlNode, to: RuleReading): string | null {
  const id = readText(node, 'a rule', to);
  if (id !== null && !to.rules.has(id)) {
    to.problems.add(node, unknown('rule', node, id), didYouMean(id, [...to.rules.keys()]));
  }
  return id;
}
