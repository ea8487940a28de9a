import { dayAfter } from '../../domain/day.ts';
import { quote } from '../../domain/errors.ts';
import type { Waiver } from '../../domain/policy.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { isGlob } from '../../domain/patterns/glob.ts';
import { parsePackagePattern } from '../../domain/patterns/pattern.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { readGates, readWaiverMatch } from './match.ts';
import { addUnknown, expected, readAt, readMap, readSound, readText } from './read.ts';
import type { RuleReading } from './rules.ts';
import { readDate } from './values.ts';

/** The longest a waiver may last, in days. */
const MAX_DAYS = 180;

/** The rule whose waivers must be exact, and how long they may last: advisories against good packages happen. */
export const EXACT = { rule: 'malware', days: 14 } as const;

/** Reading waivers needs to know the day. */
export interface WaiverReading extends RuleReading {
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** The section `waivers`. Bad ones are reported and left out. */
export const readWaivers = (node: YamlNode, to: WaiverReading): readonly Waiver[] =>
  readSound(node, (item) => readWaiver(item, to), to);

const KEYS = ['rule', 'match', 'gates', 'reason', 'owner', 'expires'] as const;

function readWaiver(node: YamlNode, to: WaiverReading): Waiver | null {
  const before = to.problems.count;
  const entries = readMap(node, KEYS, to);
  if (entries === null || node.kind !== 'map') return null;
  const need = <T>(key: string, reader: (value: YamlNode) => T | null): T | null => {
    const value = entries.get(key)?.value;
    return value === undefined ? lacks(node, key, to) : reader(value);
  };
  const rule = need('rule', (value) => readRuleId(value, to));
  const reason = need('reason', (value) => readWords(value, 'a reason', to));
  const owner = need('owner', (value) => readWords(value, 'an owner', to));
  const expires = need('expires', (value) => readExpiry(value, rule === EXACT.rule ? EXACT.days : MAX_DAYS, to));
  const match = entries.get('match')?.value;
  const matched = match === undefined ? {} : readWaiverMatch(match, to);
  const gates = readAt(entries, 'gates', (value) => readGates(value, to));
  if (to.problems.count > before || rule === null || reason === null || owner === null || expires === null) return null;
  if (matched === null) return null;
  const origin = { uri: node.uri, line: node.line, column: node.column };
  const waiver: Waiver = { rule, match: matched, gates, reason, owner, expires, origin };
  if (rule === EXACT.rule && !isExact(waiver, to.versions)) return inexact(match ?? node, to);
  return waiver;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  rule: 'rule: known-advisories',
  reason: 'reason: the vulnerable function is never called',
  owner: 'owner: "@acme/platform"',
};

function lacks(node: YamlMap, key: string, to: WaiverReading): null {
  const yaml = EXAMPLES[key] ?? `${key}: ${dayAfter(Date.parse(to.now), 30)}`;
  to.problems.add(node, `the waiver lacks ${key}`, 'Add it:', yaml);
  return null;
}

/** Text that a person can see and read: a blank that is none to a computer names nobody. */
function readWords(node: YamlNode, what: string, to: WaiverReading): string | null {
  const text = readText(node, what, to);
  if (text === null || /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))) return text;
  return expected(node, what, to, 'Write words.');
}

function readRuleId(node: YamlNode, to: WaiverReading): string | null {
  const id = readText(node, 'a rule', to);
  if (id === null || to.rules.has(id)) return id;
  return addUnknown('rule', node, id, [...to.rules.keys()], to);
}

function readExpiry(node: YamlNode, days: number, to: WaiverReading): string | null {
  const expires = readDate(node, to);
  const latest = dayAfter(Date.parse(to.now), days);
  if (expires === null || expires <= latest) return expires;
  const message = `the waiver lasts until ${expires}, more than ${days} days from now`;
  to.problems.add(
    node,
    message,
    `Let it expire by ${latest}, and renew it then if it is still needed.`,
    `expires: ${latest}`,
  );
  return null;
}

/** One advisory, one package, one version. */
function isExact({ match }: Waiver, versions: Readonly<Record<string, VersionScheme>>): boolean {
  const [only, ...others] = match.packages ?? [];
  const pattern = only === undefined || others.length > 0 ? null : parsePackagePattern(only);
  if (match.advisory === undefined || pattern === null || pattern.range === null) return false;
  return !isGlob(pattern.name) && (versions[pattern.ecosystem]?.valid(pattern.range) ?? false);
}

function inexact(node: YamlNode, to: WaiverReading): null {
  const message = `${quote(EXACT.rule)} is waived by one advisory, package and version alone`;
  const yaml = 'match: {advisory: MAL-2026-1234, packages: ["npm:name@1.2.3"]}';
  to.problems.add(node, message, 'Name all three exactly:', yaml);
  return null;
}
