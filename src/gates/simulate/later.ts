import type { Finding } from '../../domain/decision.ts';

/** Ids that are numbered by year. A CVE's year is that of its reservation, which is never after it was published. */
const NUMBERED = /^(?:CVE|PYSEC|MAL|OSV)-(\d{4})-/;

/**
 * Whether an advisory, by every id of it that names a year, is of a later year than a moment. What it says of the time
 * is certain only this way round: one of the same or an earlier year may still have been published after the moment.
 */
export function isLater({ advisory }: Pick<Finding, 'advisory'>, now: string): boolean {
  if (advisory === null) return false;
  const years = [advisory.id, ...advisory.aliases].flatMap((id) => NUMBERED.exec(id)?.[1] ?? []).map(Number);
  return years.length > 0 && Math.min(...years) > new Date(now).getUTCFullYear();
}
