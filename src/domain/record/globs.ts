import type { DecisionRecord } from './record.ts';
import { policyShape, waiver } from './policy.ts';

/** Every text of a record that may be a glob, for `prepareGlobs`. */
export function globsOf({ policy, facts }: Pick<DecisionRecord, 'policy' | 'facts'>): string[] {
  const texts: string[] = [];
  const collect = (json: unknown): void => {
    if (typeof json === 'string') texts.push(json);
    else if (json !== null && typeof json === 'object') Object.values(json).forEach(collect);
  };
  collect(policyShape.write(policy));
  for (const one of facts.vex?.waivers ?? []) collect(waiver.write(one));
  return texts;
}
