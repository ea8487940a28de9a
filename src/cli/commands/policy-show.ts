import { formatDuration } from '../../domain/duration.ts';
import type { Origin, Policy, RulePolicy } from '../../domain/policy.ts';
import { loadPolicy } from '../../policy/load.ts';
import { escapeJson, visible } from '../../reports/escape.ts';
import type { Run } from '../command.ts';
import { configText, originText } from '../config-text.ts';
import { writeReport } from '../output.ts';
import { policySource } from '../policy-source.ts';

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

function asText(policy: Policy): string {
  const { uri, digest, mode, merge, publish, advisories, services, waivers } = policy;
  const maxAge = advisories.maxAge === null ? null : formatDuration(advisories.maxAge);
  const lines = [
    `# ${uri} (sha256 ${digest.sha256})`,
    `mode: ${mode}`,
    'rules:',
    ...[...policy.rules].flatMap(ruleLines),
    value('merge', merge),
    value('publish', publish),
    value('advisories', { ...advisories, maxAge }),
    value('services', services),
    waivers.length === 0 ? 'waivers: []' : 'waivers:',
    ...waivers.map(({ origin, ...waiver }) => placed(`  - ${JSON.stringify(waiver)}`, origin)),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function ruleLines([id, { locked, configs }]: readonly [string, RulePolicy]): string[] {
  const lines = configs.map((config) => placed(`    - ${configText(config)}`, config.origin));
  lines.unshift(`  ${id}:${configs.length === 0 ? ' off' : ''}${locked ? '  # locked' : ''}`);
  return lines;
}

const value = (name: string, said: unknown): string => `${name}: ${JSON.stringify(said)}`;

const placed = (line: string, origin: Origin): string => `${line}  # ${originText(origin)}`;
