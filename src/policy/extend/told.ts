import { EFFECTS, type Effect, type RuleConfig } from '../../domain/policy.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Layer } from './layer.ts';

/** A layer that blocks nothing: what it would deny or hold is a warning. */
export function told(layer: Layer, rules: ReadonlyMap<string, Rule>): Layer {
  const mild = [...layer.rules].map(([id, rule]) => {
    const options = Object.entries(rules.get(id)?.options ?? {});
    const effects = options.filter(([, { stricter }]) => stricter === 'effect').map(([name]) => name);
    return [id, { ...rule, configs: rule.configs.map((config) => warning(config, effects)) }] as const;
  });
  return { ...layer, rules: new Map(mild) };
}

function warning(config: RuleConfig, effects: readonly string[]): RuleConfig {
  const { effect } = config;
  const options = Object.fromEntries(effects.map((name) => [name, milder(config.options[name] as Effect)]));
  return {
    ...config,
    effect:
      typeof effect === 'string'
        ? milder(effect)
        : {
            critical: milder(effect.critical),
            high: milder(effect.high),
            moderate: milder(effect.moderate),
            low: milder(effect.low),
            unknown: milder(effect.unknown),
          },
    unavailable: 'warn',
    options: { ...config.options, ...options },
  };
}

const milder = (effect: Effect): Effect => (EFFECTS.indexOf(effect) < EFFECTS.indexOf('warn') ? 'warn' : effect);
