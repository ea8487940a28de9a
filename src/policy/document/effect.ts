import { SEVERITIES } from '../../domain/advisory.ts';
import { EFFECTS, type Effect, type SeverityEffects } from '../../domain/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readAt, readMap, readWord, type Reading } from './read.ts';

const EXAMPLE: SeverityEffects = { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' };

/** An effect, or a map that has one for every severity: a level that is left out would pass unseen. */
export function readEffect(node: YamlNode, to: Reading): Effect | SeverityEffects | null {
  if (node.kind !== 'map') return readWord(node, 'effect', EFFECTS, to);
  const before = to.problems.count;
  const entries = readMap(node, SEVERITIES, to);
  if (entries === null) return null;
  const effects: Partial<Record<keyof SeverityEffects, Effect>> = {};
  const written: string[] = [];
  for (const severity of SEVERITIES) {
    const effect = readAt(entries, severity, (value) => readWord(value, 'effect', EFFECTS, to));
    effects[severity] = effect ?? EXAMPLE[severity];
    written.push(`${severity}: ${effects[severity]}`);
  }
  const missing = SEVERITIES.filter((severity) => !entries.has(severity));
  if (missing.length > 0) {
    const message = `the severity map lacks ${missing.join(', ')}`;
    to.problems.add(node, message, 'Name every severity:', corrected(node, `{${written.join(', ')}}`));
  }
  return to.problems.count > before ? null : (effects as SeverityEffects);
}
