import type { RuleConfig } from '../domain/policy.ts';

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
  return `{${fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`;
}

export { originText } from '../reports/reasons.ts';
