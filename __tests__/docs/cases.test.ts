import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { caseFile } from '../../src/policy/cases/load.ts';
import { runCase, type CaseOutcome } from '../../src/policy/cases/run.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { caseContext, context, failures, run } from '../policy/cases/support.ts';

/** Every block of YAML in the guides that has cases. */
const blocks = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(path.join('docs', name), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
      ([, text = ''], index): [string, string] => [`docs/${name} block ${index + 1}`, text],
    ),
  )
  .filter(([, text]) => /^tests:/m.test(text));

describe('the cases that we show', () => {
  it('are found', () => {
    expect(blocks.some(([, text]) => /^version: 1$/m.test(text))).toBe(true);
    expect(blocks.some(([, text]) => /^policy: /m.test(text))).toBe(true);
  });

  it.each(blocks)('pass: %s', async (_name, text) => {
    expect(failures(await (/^version: 1$/m.test(text) ? run(text) : runFile(text)))).toEqual([]);
  });
});

async function runFile(text: string): Promise<CaseOutcome[]> {
  const { policy: ref, tests } = await caseFile({ uri: 'x.cases.yml', text }, context);
  const policy = await loadPolicy(await context.fetch(ref), context);
  return tests.map((one) => runCase(one, policy, caseContext));
}
