import { EFFECTS, type Origin, type RuleConfig } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readEffect } from './effect.ts';
import { readExcept, readGates, readMatch } from './match.ts';
import { defaultOf, readOption } from './options.ts';
import { addUnknown, expected, placesOf, readAnyMap, readAt, readBoolean, readMap, readWord } from './read.ts';
import type { ValueReading } from './values.ts';

/** Reading a document needs to know the rules. */
export interface RuleReading extends ValueReading {
  readonly rules: ReadonlyMap<string, Rule>;
}

/** What one document says of one rule. */
export interface DocumentRule {
  /** Where its key stands. */
  readonly at: Origin;
  /** Null: the document does not say. */
  readonly locked: boolean | null;
  /** Empty: the document turns the rule off. */
  readonly configs: readonly RuleConfig[];
  /** A part of it was refused, so the rest can't be compared with anything. */
  readonly broken: boolean;
}

const CONFIG_KEYS = ['effect', 'unavailable', 'match', 'except', 'gates', 'locked'] as const;

/** The section `rules`. */
export function readRules(node: YamlNode, to: RuleReading): ReadonlyMap<string, DocumentRule> {
  const rules = new Map<string, DocumentRule>();
  for (const [id, { key, value }] of readAnyMap(node, to) ?? []) {
    const rule = to.rules.get(id);
    if (rule === undefined) addUnknown('rule', key, id, [...to.rules.keys()], to);
    else rules.set(id, readRule(rule, key, value, to));
  }
  return rules;
}

function readRule(rule: Rule, at: Origin, node: YamlNode, to: RuleReading): DocumentRule {
  const before = to.problems.count;
  const locks: boolean[] = [];
  const configs: RuleConfig[] = [];
  if (node.kind === 'list' && node.items.length === 0) {
    expected(node, 'a list of at least one config', to, 'Write off to turn the rule off.', corrected(node, 'off'));
  }
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const config = readConfig(rule, item, to);
    if (item.kind === 'map') locks.push(...readLocked(item, to));
    if (config !== null && config.effect !== 'off') configs.push(config);
  }
  const locked = locks.length === 0 ? null : locks.includes(true);
  return { at, locked, configs, broken: node.kind === 'invalid' || to.problems.count > before };
}

function readLocked(node: YamlMap, to: RuleReading): boolean[] {
  const locked = readAt(node.entries, 'locked', (value) => readBoolean(value, to));
  return locked === null ? [] : [locked];
}

function readConfig(rule: Rule, node: YamlNode, to: RuleReading): RuleConfig | null {
  const before = to.problems.count;
  const origin = { uri: node.uri, line: node.line, column: node.column };
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options)) options[name] = defaultOf(option);
  const standard = {
    effect: rule.effect,
    unavailable: null,
    match: {},
    except: null,
    gates: rule.gates,
    options,
    origin,
  };
  if (node.kind !== 'map') {
    const effect = readShort(node, to);
    followEffect(rule, effect, options);
    return effect === null ? null : { ...standard, effect, places: { effect: origin } };
  }
  const entries = readMap(node, [...CONFIG_KEYS, ...Object.keys(rule.options)], to);
  const read = <T>(key: string, reader: (value: YamlNode, to: RuleReading) => T | null): T | null =>
    readAt(entries, key, (value) => reader(value, to));
  const effect = read('effect', readEffect);
  followEffect(rule, effect, options);
  for (const [name, option] of Object.entries(rule.options)) {
    const value = entries?.get(name)?.value;
    if (value !== undefined) options[name] = readOption(value, option, to);
  }
  const config = {
    ...standard,
    effect: effect ?? standard.effect,
    unavailable: read('unavailable', readUnavailable),
    match: read('match', readMatch) ?? standard.match,
    except: read('except', readExcept),
    gates: read('gates', (value) => readRuleGates(rule, value, to)) ?? standard.gates,
  };
  return to.problems.count > before ? null : { ...config, ...(entries !== null && { places: placesOf(entries) }) };
}

/** An effect that is written is meant for every case of the rule; an option that is written speaks for its own. */
function followEffect(rule: Rule, effect: RuleConfig['effect'] | null, options: Record<string, unknown>): void {
  if (typeof effect !== 'string') return;
  for (const [name, option] of Object.entries(rule.options)) if (option.stricter === 'effect') options[name] = effect;
}

function readShort(node: YamlNode, to: RuleReading): RuleConfig['effect'] | null {
  if (node.kind === 'scalar' && typeof node.value === 'string') return readWord(node, 'effect', EFFECTS, to);
  const remedy = 'Write off, an effect, a config, or a list of configs.';
  return expected(node, 'an effect or a config', to, remedy, corrected(node, 'deny'));
}

const readUnavailable = (node: YamlNode, to: RuleReading): RuleConfig['unavailable'] =>
  readWord(node, 'effect', ['deny', 'hold', 'warn'], to);

/** A gate in which the rule can't speak would promise a check that never happens. */
function readRuleGates(rule: Rule, node: YamlNode, to: RuleReading): RuleConfig['gates'] | null {
  const gates = readGates(node, to);
  const silent = gates?.filter((gate) => !rule.gates.includes(gate)) ?? [];
  if (silent.length === 0) return gates;
  const message = `the rule ${rule.id} can't judge in ${silent.join(', ')}`;
  to.problems.add(
    node,
    message,
    `It speaks in ${rule.gates.join(', ')}.`,
    corrected(node, `[${rule.gates.join(', ')}]`),
  );
  return null;
}
