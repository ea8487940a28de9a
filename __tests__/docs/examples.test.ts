import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { load as parse } from 'js-yaml';
import { loadContext } from '../../src/adapters/policy-files.ts';
import { formatProblem, lintPolicy } from '../../src/policy/load.ts';

/** Every block of YAML in the guides that is a policy, and the policies that we ship. */
function policies(): [name: string, text: string][] {
  const pages = ['README.md', ...readdirSync('docs').map((name) => path.join('docs', name))].filter((name) =>
    name.endsWith('.md'),
  );
  const blocks = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
      .filter(([, text = '']) => /^version: 1$/m.test(text))
      .map(([, text = ''], index): [string, string] => [`${page} block ${index + 1}`, text]),
  );
  const files = ['.github/lockgate.yml', 'examples/workflows/lockgate-policy.yml'];
  return [...blocks, ...files.map((file): [string, string] => [file, readFileSync(file, 'utf8')])];
}

const guide = readFileSync('docs/policy.md', 'utf8');

/** The organisation's policy that the guide shows, for the example that extends it. */
const [organisation = ''] = /^# github\.com\/acme\/policies, lockgate\.yml\n[^]*?^(?=```$)/m.exec(guide) ?? [];

const pinned = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(organisation));
const context = loadContext({ local: () => Promise.resolve(null), pinned }, '2026-11-22T00:00:00Z');

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('policies/policy.schema.json', 'utf8')) as object,
);

describe('every policy that we show', () => {
  it('is found', () => {
    expect(policies().length).toBeGreaterThan(15);
    expect(organisation).toMatch(/^version: 1$/m);
  });

  it.each(policies())('is sound, and no mistake in an editor: %s', async (_name, text) => {
    expect(await lintPolicy({ uri: 'lockgate.yml', text }, context)).toEqual([]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  it('shows mistakes as they are told', async () => {
    const [, shown = ''] = /^```text\n([^]*?)^2 mistakes\.\n```$/m.exec(guide) ?? [];
    const lines = ['version: 1', 'extends: lockgate:recommended', '', 'rules:'];
    const text = [
      ...lines,
      "  install-script: { effect: deny, allow: ['npm:esbuild'] }",
      '  waivers: { soon: 10 days }',
    ].join('\n');
    const problems = await lintPolicy({ uri: '.github/lockgate.yml', text }, context);
    expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(shown);
  });

  it('names the schema for editors by the address that the schema has', () => {
    const { $id } = JSON.parse(readFileSync('policies/policy.schema.json', 'utf8')) as { $id: string };
    expect(guide).toContain(`# yaml-language-server: $schema=${$id}\nversion: 1\n`);
  });
});

describe('what the organisation of the guide has locked', () => {
  const extending =
    'version: 1\nextends: github:acme/policies//lockgate.yml@0123456789abcdef0123456789abcdef01234567\n';

  it.each([
    ['rules: { known-advisories: off }', "can't be turned off"],
    ['rules: { known-advisories: warn }', "can't be loosened"],
    [
      'rules: { sources: { registries: [npm, pypi, "https://npm.acme.example", "https://evil.example"] } }',
      'shorter is stricter',
    ],
    ['waivers: [{ rule: sources, reason: x, owner: y, expires: 2026-12-01 }]', "can't be waived"],
  ])('stays so: %s', async (own, message) => {
    const problems = await lintPolicy({ uri: 'lockgate.yml', text: `${extending}${own}\n` }, context);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  it('may be made stricter', async () => {
    const own = 'rules: { denied-packages: { packages: ["npm:event-stream@3.3.6", "npm:request"] } }\n';
    expect(await lintPolicy({ uri: 'lockgate.yml', text: extending + own }, context)).toEqual([]);
  });
});
