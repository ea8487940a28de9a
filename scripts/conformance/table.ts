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

/** Prints rows that differ, each with its first differences, and below them one line for each format. */
export function printTable(rows: readonly Row[]): void {
  for (const row of rows.filter(isWrong)) {
    console.log(`${row.format} ${row.name}: ${row.what}, ${row.expected} expected, ${row.found} found`);
    for (const item of row.missing.slice(0, MAX_SHOWN)) console.log(`    missing   ${item}`);
    for (const item of row.invented.slice(0, MAX_SHOWN)) console.log(`    invented  ${item}`);
  }
  const formats = [...new Set(rows.map(({ format }) => format))].sort();
  const lines = formats.map((format) =>
    formatLine(
      format,
      rows.filter((row) => row.format === format),
    ).map(String),
  );
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  for (const cells of [HEAD, ...lines]) {
    console.log(
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Whether anything is missing or invented. */
export const isWrong = ({ missing, invented }: Row): boolean => missing.length + invented.length > 0;

const COUNTS = ['expected', 'found', 'wrong'] as const;
const HEAD = ['format', 'files', ...titles('packages'), ...titles('findings'), ...titles('other items')];

function titles(what: string): string[] {
  return COUNTS.map((count, at) => (at === 0 ? `${what} ${count}` : count));
}

function formatLine(format: string, rows: readonly Row[]): (string | number)[] {
  const packages = rows.filter(({ what }) => what === 'packages' || what === 'uses');
  const findings = rows.filter(({ what }) => what === 'advisories');
  const others = rows.filter((row) => !packages.includes(row) && !findings.includes(row));
  const files = new Set(rows.filter((row) => row.name !== 'all').map(({ name }) => name)).size;
  return [format, files, ...countsOf(packages), ...countsOf(findings), ...countsOf(others)];
}

const countsOf = (rows: readonly Row[]): number[] => [
  sum(rows.map(({ expected }) => expected)),
  sum(rows.map(({ found }) => found)),
  sum(rows.map(({ missing, invented }) => missing.length + invented.length)),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
