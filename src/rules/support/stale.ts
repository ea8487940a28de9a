import { formatDuration } from '../../domain/duration.ts';
import { assertNever } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import { fail, indeterminate, type Outcome } from '../../domain/outcome.ts';
import { graphSubject } from './subjects.ts';

const SNAPSHOTS: ReadonlySet<string> = new Set(['embedded', 'cache']);

/** A snapshot, embedded or cached, older than the policy's `advisories.max-age`: it says too little about today. */
export function stale({ advisories, policy, now, gate }: Facts): Outcome[] {
  const { maxAge } = policy.advisories;
  const snapshot = advisories.sources.find((source) => SNAPSHOTS.has(source.name));
  if (maxAge === null || snapshot === undefined) return [];
  // A snapshot that does not tell its age has any.
  const age = snapshot.asOf === null ? Infinity : Date.parse(now) - Date.parse(snapshot.asOf);
  if (age <= maxAge) return [];
  const trouble = {
    subject: graphSubject,
    key: 'stale:embedded',
    message: `The ${snapshot.name === 'embedded' ? 'embedded advisory snapshot' : 'advisory cache'} is of ${snapshot.asOf ?? 'an unknown date'}, older than the ${formatDuration(maxAge)} that max-age allows.`,
    remedy:
      'Run "lockgate advisories update", update Lockgate, or ask the online sources alone: advisories: {sources: [osv]}.',
    location: null,
  };
  switch (gate) {
    case 'review':
    case 'audit':
      return [fail({ ...trouble, effect: 'warn', evidence: { asOf: snapshot.asOf, maxAge } })];
    case 'merge':
    case 'publish':
      return [indeterminate(trouble)];
    default:
      return assertNever(gate);
  }
}
