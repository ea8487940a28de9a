import type { Policy } from '../../domain/policy.ts';
import { loadPolicy } from '../../policy/load.ts';
import { escapeJson, visible } from '../../reports/escape.ts';
import type { Run } from '../command.ts';
import { writeReport } from '../output.ts';
import { policySource } from '../policy-source.ts';
import { policyLines } from '../policy-text.ts';

/** The effective policy, every value with the place where it was written. */
export const run: Run = async (invocation) => {
  const { text, context, floor } = await policySource(invocation);
  const policy = await loadPolicy(text, context, floor);
  await writeReport(invocation.format === 'json' ? asJson(policy) : asText(policy), invocation);
  return 0;
};

function asJson(policy: Policy): string {
  const { rules, ...rest } = policy;
  const listed = [...rules].map(([id, { locked, configs }]) => ({ id, locked, configs }));
  return `${escapeJson(JSON.stringify({ schemaVersion: 1, ...rest, rules: listed }, null, 2))}\n`;
}

const asText = (policy: Policy): string => `${policyLines(policy).map(visible).join('\n')}\n`;
