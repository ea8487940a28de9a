import { UsageError, quote } from '../domain/errors.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Reads an option's time: a date (its start, UTC) or a date and time with its zone. Throws `UsageError` for anything else. */
export function readTime(text: string, option: '--now' | '--since' = '--now'): Date {
  const day = ISO.exec(text)?.[1];
  const time = new Date(text);
  if (day === undefined || Number.isNaN(time.getTime()) || !isDay(day))
    throw new UsageError(`${option} ${quote(text)} is no time. Write 2026-12-01T00:00:00Z, or 2026-12-01.`);
  return time;
}

/** Date would take 2026-02-30 for the second of March. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
