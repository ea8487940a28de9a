import { byCodeUnit } from '../../domain/canonical.ts';
import type { Rule } from '../../domain/rule.ts';
import { test } from './cases.ts';
import { list, object, type Schema } from './parts.ts';
import { REFERENCE } from './sections.ts';

/** Where editors find the schema of the newest version. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/lockgate/lockgate/main/policies/cases.schema.json';

/** The JSON Schema of a file of cases (`*.cases.yml`), from the rules. */
export function caseFileSchema(rules: readonly Rule[]): Schema {
  const ids = rules.map(({ id }) => id).toSorted(byCodeUnit);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Lockgate policy cases',
    ...object(
      {
        policy: { ...REFERENCE, description: 'The policy that the cases are about.' },
        tests: list(test(ids), 'Cases that "policy test" runs.'),
      },
      'Cases of a Lockgate policy.',
      ['policy', 'tests'],
    ),
  };
}
