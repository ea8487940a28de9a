import { SEVERITIES } from '../domain/advisory.ts';
import type { Severity } from '../domain/advisory.ts';

const LABELS: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['moderate', 'moderate'],
  ['medium', 'moderate'],
  ['low', 'low'],
  ['info', 'low'],
]);

/** The severity that a database's own label means; null: no label that we know. */
export const severityOfLabel = (label: unknown): Severity | null =>
  typeof label === 'string' ? (LABELS.get(label.toLowerCase()) ?? null) : null;

/** The severity of a CVSS base score (the qualitative scale of CVSS 3.1 and 4.0); a score of 0 counts as low. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'moderate' : 'low';
}

/** The highest of several; `unknown` where none says more. */
export const highestSeverity = (severities: readonly Severity[]): Severity =>
  SEVERITIES.find((severity) => severities.includes(severity)) ?? 'unknown';
