// Writes policies/*.schema.json from the rules. `--check` writes nothing and fails when one is stale.
// Runs as build/scripts/generate-schema.js in the repository's root.
import { readFileSync, writeFileSync } from 'node:fs';
import { caseFileSchema } from '../src/policy/schema/case-file.ts';
import { policySchema } from '../src/policy/schema/schema.ts';
import { rules } from '../src/rules/index.ts';

const SCHEMAS = {
  'policies/policy.schema.json': policySchema(rules),
  'policies/cases.schema.json': caseFileSchema(rules),
};

function current(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

for (const [file, schema] of Object.entries(SCHEMAS)) {
  const wanted = `${JSON.stringify(schema, null, 2)}\n`;
  if (current(file) === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run "npm run generate".`);
    process.exitCode = 1;
  } else writeFileSync(file, wanted);
}
