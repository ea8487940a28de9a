import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { policyTests } from '../../../src/policy/cases/load.ts';
import { runCase, type CaseContext, type CaseOutcome } from '../../../src/policy/cases/run.ts';
import { loadPolicy, type LoadContext } from '../../../src/policy/load.ts';
import { rules } from '../../../src/rules/index.ts';
import { authorsOf } from '../../../src/rules/support/bots.ts';
import { FILE, NOW, preset } from '../support.ts';

/** The real rules and presets. */
export const context: LoadContext = {
  rules,
  versions: versionSchemes,
  now: NOW,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  fetch: async (ref) => ({
    uri: ref.uri,
    text: ref.kind === 'preset' ? preset(ref.name) : readFileSync(path.resolve(ref.uri), 'utf8'),
  }),
};

export const caseContext: CaseContext = {
  rules,
  versions: versionSchemes,
  now: NOW,
  tool: { name: 'lockgate', version: '0.0.0' },
  account: (name, { merge }) => {
    const authors = merge === null ? [] : authorsOf(merge);
    const author = name === null ? authors[0] : authors.find((one) => one.name === name);
    return author === undefined ? null : { login: author.login, id: author.id, type: author.types[0] ?? 'Bot' };
  },
  refusals: () => [],
};

/** Runs the cases of a policy, which are written without the rest of it if need be. */
export async function run(text: string, more: Partial<CaseContext> = {}): Promise<CaseOutcome[]> {
  const source = { uri: FILE, text };
  const policy = await loadPolicy(source, context);
  const tests = await policyTests(source, context);
  return tests.map((one) => runCase(one, policy, { ...caseContext, ...more }));
}

/** What the cases expected and did not get: `name: gate: expected, not got`. */
export const failures = (outcomes: readonly CaseOutcome[]): string[] =>
  outcomes.flatMap(({ case: { name }, mismatches }) =>
    mismatches.map(({ gate, expected, got }) => `${name}: ${gate}: ${expected}, not ${got}`),
  );
