import { policySchema } from '../../policy/schema/schema.ts';
import { escapeJson } from '../../reports/escape.ts';
import { rules } from '../../rules/index.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';

export const run: Run = async (invocation) => {
  await writeReport(`${escapeJson(JSON.stringify(policySchema(rules), null, 2))}\n`, invocation);
  return 0;
};
