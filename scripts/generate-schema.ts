// Writes policies/policy.schema.json from the rules. `--check` writes nothing and fails when it is stale.
// Runs as build/scripts/generate-schema.js in the repository's root.
import { readFileSync, writeFileSync } from 'node:fs';
import { policySchema } from '../src/policy/schema/schema.ts';
import { rules } from '../src/rules/index.ts';

const FILE = 'policies/policy.schema.json';

const wanted = `${JSON.stringify(policySchema(rules), null, 2)}\n`;

function current(): string | null {
  try {
    return readFileSync(FILE, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

if (current() !== wanted) {
  if (process.argv.includes('--check')) {
    console.error(`${FILE} is stale: run "npm run generate".`);
    process.exitCode = 1;
  } else writeFileSync(FILE, wanted);
}
