import cvss from 'ae-cvss-calculator';
import type { Severity } from '../domain/advisory.ts';
import { highestSeverity, severityOfScore } from './severity.ts';

const VECTOR = /^CVSS:[34]\.\d\/[A-Za-z:/]{1,300}$/;

/** The severity by CVSS 3 and 4 vectors: the highest base score counts; a vector that can't be read says nothing. */
export const severityOfVectors = (vectors: readonly string[]): Severity => highestSeverity(vectors.flatMap(severityOf));

function severityOf(vector: string): Severity[] {
  if (!VECTOR.test(vector)) return [];
  const base = cvss.fromVector(vector)?.calculateScores().base;
  // An incomplete vector has no base score, or one that is no number.
  return typeof base === 'number' && Number.isFinite(base) ? [severityOfScore(base)] : [];
}
