/** One comparison of one file: what was expected, what was found, and where they differ. */
export interface Row {
  readonly format: string;
  readonly name: string;
  /** What is compared: `packages`, `entries`, … */
  readonly what: string;
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
}

const MAX_SHOWN = 10;

/** Compares two sets of items written as text. */
export function rowOf(
  head: Pick<Row, 'format' | 'name' | 'what'>,
  expected: Iterable<string>,
  found: Iterable<string>,
): Row {
  const [wanted, had] = [new Set(expected), new Set(found)];
  return {
    ...head,
    expected: wanted.size,
    found: had.size,
    missing: [...wanted].filter((item) => !had.has(item)).sort(),
    invented: [...had].filter((item) => !wanted.has(item)).sort(),
  };
}

/** Prints one line a row, and under each row that differs the first differences. */
export function printTable(rows: readonly Row[]): void {
  const head = ['format', 'name', 'compared', 'expected', 'found', 'missing', 'invented'];
  const lines = rows.map((row) =>
    [row.format, row.name, row.what, row.expected, row.found, row.missing.length, row.invented.length].map(String),
  );
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const show = (cells: readonly string[]): void =>
    console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  show(head);
  rows.forEach((row, index) => {
    show(lines[index] ?? []);
    for (const item of row.missing.slice(0, MAX_SHOWN)) console.log(`    missing   ${item}`);
    for (const item of row.invented.slice(0, MAX_SHOWN)) console.log(`    invented  ${item}`);
  });
}
