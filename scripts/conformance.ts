// Compares what Lockgate reads with what the owners of the formats read, over real files.
// Run: npx tsc && node build/scripts/conformance.js <data directory>
import { advisories } from './conformance/advisories.ts';
import { botPrs } from './conformance/bot-prs.ts';
import { bunAndDeno } from './conformance/bun-deno.ts';
import { lockfiles } from './conformance/lockfiles.ts';
import { pnpm } from './conformance/pnpm.ts';
import { pythonLocks } from './conformance/python-locks.ts';
import { pypi } from './conformance/pypi.ts';
import { workflows } from './conformance/workflows.ts';
import { yarn } from './conformance/yarn.ts';
import { yaml } from './conformance/yaml.ts';
import { isWrong, printTable, type Row } from './conformance/table.ts';

/** Each looks at one kind of truth; a further one is a further module. */
const comparisons: readonly ((data: string) => Promise<Row[]>)[] = [
  lockfiles,
  bunAndDeno,
  pypi,
  pnpm,
  pythonLocks,
  advisories,
  workflows,
  yarn,
  yaml,
  botPrs,
];

const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error('No data directory given: node build/scripts/conformance.js <data directory>');
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const compare of comparisons) rows.push(...(await compare(data)));
  printTable(rows);
  const wrong = rows.filter(isWrong).length;
  console.log(
    wrong === 0 ? `All ${rows.length} comparisons are exact.` : `${wrong} of ${rows.length} comparisons differ.`,
  );
  if (wrong > 0 || rows.length === 0) process.exitCode = 1;
}
