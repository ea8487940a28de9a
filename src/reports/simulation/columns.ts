import type { Paint } from '../style.ts';

/** One cell of a table; its text is escaped already and holds no colour. */
export interface Cell {
  readonly text: string;
  readonly right?: boolean;
  readonly style?: Parameters<Paint>[0];
}

/** Rows under one another, each column as wide as its widest cell; the first row is the head. */
export function tableLines(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach(({ text }, at) => (widths[at] = Math.max(widths[at] ?? 0, text.length)));
  return rows.map((row, index) => {
    const cells = row.map(({ text, right, style }, at) => {
      const width = widths[at] ?? 0;
      const padded = right === true ? text.padStart(width) : text.padEnd(width);
      if (index === 0) return paint('dim', padded);
      return style === undefined ? padded : paint(style, padded);
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
