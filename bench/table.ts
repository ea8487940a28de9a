import type { Summary } from './statistics.ts';

/** Rows under a header as text: the first column to the left, numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Milliseconds. Zero is less than the 10 ms in which systems count CPU time. */
export const ms = (value: number): string => (value === 0 ? '<10' : value.toFixed(value < 10 ? 1 : 0));
/** Megabytes; a dash where they are not known. */
export const mb = (bytes: number): string => (Number.isNaN(bytes) ? '-' : (bytes / 1e6).toFixed(0));
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)}x`;

/** The columns of {@link costs}. */
export const COSTS = ['wall ms', 'fastest', 'slowest', 'CPU ms', 'peak MB'];
export const costs = ({ wall, fastest, slowest, cpu, memory }: Summary): string[] => [
  ms(wall),
  ms(fastest),
  ms(slowest),
  ms(cpu),
  mb(memory),
];
