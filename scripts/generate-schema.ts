// Writes policies/*.schema.json from the rules. `--check` writes nothing and fails when one is stale.
// Runs as build/scripts/generate-schema.js in the repository's root.
import { caseFileSchema } from '../src/policy/schema/case-file.ts';
import { policySchema } from '../src/policy/schema/schema.ts';
import { rules } from '../src/rules/index.ts';
import { keepCurrent } from './generated.ts';

const SCHEMAS = {
  'policies/policy.schema.json': policySchema(rules),
  'policies/cases.schema.json': caseFileSchema(rules),
};

keepCurrent(Object.entries(SCHEMAS).map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`]));
