const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };

/**
 * Reads a duration as a policy writes it (`36h`, `7d`, `2w`) into milliseconds; null where it is none.
 *
 * An option of a rule asks for one by `{type: 'string', format: 'duration'}`. Its default is written
 * the same way; what `check` receives is milliseconds.
 */
export function parseDuration(text: string): number | null {
  const [, count, unit] = /^(0|[1-9][0-9]{0,4})([hdw])$/.exec(text) ?? [];
  const factor = UNITS[unit ?? ''];
  return count === undefined || factor === undefined ? null : Number(count) * factor;
}

/** The shortest way to write a duration that {@link parseDuration} reads; hours are the finest unit. */
export function formatDuration(milliseconds: number): string {
  const hours = Math.round(milliseconds / HOUR);
  if (hours === 0) return '0d';
  if (hours % (7 * 24) === 0) return `${hours / (7 * 24)}w`;
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}
