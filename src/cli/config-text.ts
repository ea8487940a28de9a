import type { RuleConfig } from '../domain/policy.ts';
import { flowScalar } from '../policy/yaml/write.ts';

/** A value as YAML on one line, with quotes where it needs them. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return flowScalar(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${flowScalar(key)}: ${valueText(one)}`)
    .join(', ')}}`;
}

/** One config of a rule on one line, every value with its key; what says nothing is left out. */
export function configText({ effect, unavailable, match, except, gates, options }: RuleConfig): string {
  const fields: [string, unknown][] = [
    ['effect', effect],
    ...(unavailable === null ? [] : [['unavailable', unavailable] as [string, unknown]]),
    ...(Object.keys(match).length === 0 ? [] : [['match', match] as [string, unknown]]),
    ...(except === null ? [] : [['except', except] as [string, unknown]]),
    ['gates', gates],
    ...Object.entries(options),
  ];
  return `{${fields.map(([key, value]) => `${key}: ${valueText(value)}`).join(', ')}}`;
}
