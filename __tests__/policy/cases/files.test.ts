import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { load as parse } from 'js-yaml';
import { caseFile } from '../../../src/policy/cases/load.ts';
import { runCase } from '../../../src/policy/cases/run.ts';
import { loadPolicy, PolicyError } from '../../../src/policy/load.ts';
import { caseFileSchema } from '../../../src/policy/schema/case-file.ts';
import { rules } from '../../../src/rules/index.ts';
import { caseContext, context, failures } from './support.ts';

const folder = '__tests__/policy/cases';
const files = readdirSync(folder).filter((name) => name.endsWith('.cases.yml'));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(caseFileSchema(rules));

describe('the cases of the presets', () => {
  it.each(files)('%s', async (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { policy: ref, tests } = await caseFile({ uri: path.join(folder, name), text }, context);
    const policy = await loadPolicy(await context.fetch(ref), context);
    expect(tests.length).toBeGreaterThan(0);
    expect(failures(tests.map((one) => runCase(one, policy, caseContext)))).toEqual([]);
    // What the loader takes, an editor must not underline.
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  it('have the schema that is shipped', () => {
    const shipped = readFileSync('policies/cases.schema.json', 'utf8');
    expect(shipped).toBe(`${JSON.stringify(caseFileSchema(rules), null, 2)}\n`);
    expect(validate({ policy: './x.yml', tests: [{ name: 'x', change: { package: 'npm:a' }, expect: {} }] })).toBe(
      false,
    );
    expect(validate({ policy: 'x.yml', tests: [] })).toBe(false);
  });
});

describe('a file of cases', () => {
  const read = (text: string) => caseFile({ uri: 'policies/x.cases.yml', text }, context);
  const CASE = 'tests: [{name: x, change: {package: "npm:a", to: 1.0.0}, expect: {review: pass}}]\n';

  it('names its policy, relative to itself', async () => {
    expect((await read(`policy: ../lockgate.yml\n${CASE}`)).policy).toEqual({
      kind: 'file',
      uri: 'lockgate.yml',
      path: 'lockgate.yml',
    });
    expect((await read(`policy: lockgate:strict\n${CASE}`)).policy.uri).toBe('lockgate:strict');
  });

  it.each([
    ['without a policy', CASE, /:1:1: the file lacks policy/],
    ['without tests', 'policy: ./x.yml\n', /:1:1: the file lacks tests/],
    [
      'with a policy of no known form',
      `policy: x.yml\n${CASE}`,
      /:1:9: bad reference "x.yml" in policy[^]*policy: \.\/x\.yml/,
    ],
    ['with an unpinned policy', `policy: github:a/b//c.yml@main\n${CASE}`, /not pinned|bad reference/],
    ['with an unknown key', `policy: ./x.yml\nrules: {}\n${CASE}`, /:2:1: unknown key "rules"/],
    ['that is empty', '', /the file is empty/],
    ['with two mistakes', 'policy: [\n', /not YAML/],
  ])('%s is refused', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(PolicyError);
    await expect(read(text)).rejects.toThrow(message);
  });
});
