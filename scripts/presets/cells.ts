import { GATES, type Gate } from '../../src/domain/gate.ts';
import { EFFECTS, type Match, type Policy, type RuleConfig } from '../../src/domain/policy.ts';
import type { Rule } from '../../src/domain/rule.ts';

/** What a policy makes of a rule in each of the gates, as the cells of a row. */
export const gateCells = (rule: Rule, policy: Policy): string[] => GATES.map((gate) => gateCell(rule, policy, gate));

/** Of several configs each is a line: the strictest that matches wins. */
function gateCell(rule: Rule, policy: Policy, gate: Gate): string {
  if (!rule.gates.includes(gate)) return '';
  const { configs, locked } = policy.rules.get(rule.id) ?? { configs: [], locked: false };
  const lines = configs.filter(({ gates }) => gates.includes(gate)).map((config) => configText(rule, config));
  if (lines.length === 0) return 'off';
  return [...new Set(lines)].join('<br>') + (locked ? ' (locked)' : '');
}

function configText(rule: Rule, config: RuleConfig): string {
  const { effect, unavailable, match, except } = config;
  const cases = [
    ...Object.entries(rule.options)
      .filter(([name, option]) => option.stricter === 'effect' && config.options[name] !== effect)
      .map(([name]) => `${name}: ${String(config.options[name])}`),
    ...(unavailable === null ? [] : [`what can’t be told: ${unavailable}`]),
  ];
  const scope = [matchText(match, ''), except === null ? '' : matchText(except, 'not ')].filter((one) => one !== '');
  const said = [effectText(effect), ...cases].join('; ');
  return scope.length === 0 ? said : `*${scope.join(', ')}:* ${said}`;
}

/** An effect, or the severities of each in a map. */
export function effectText(effect: RuleConfig['effect']): string {
  if (typeof effect === 'string') return effect;
  return EFFECTS.flatMap((one) => {
    const severities = Object.entries(effect).filter(([, each]) => each === one);
    return severities.length === 0 ? [] : `${one} (${severities.map(([severity]) => severity).join(', ')})`;
  }).join(', ');
}

const matchText = ({ ecosystems = [], scopes = [], packages = [], paths = [] }: Match, not: string): string =>
  [ecosystems.join(' and '), scopes.join(' and '), ...packages, ...paths]
    .filter((part) => part !== '')
    .map((part) => not + part)
    .join(', ');
