import installScripts from '../../src/rules/install-scripts.ts';
import integrity from '../../src/rules/integrity.ts';
import lockfile from '../../src/rules/lockfile.ts';
import sources from '../../src/rules/sources.ts';
import { check, troubles } from './run.ts';

const NPM = ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'deno.lock'] as const;
const PYPI = ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt', 'pylock.toml'] as const;
const TOOLS: Readonly<Record<(typeof NPM)[number] | (typeof PYPI)[number], RegExp>> = {
  'package-lock.json': /\bnpm\b/,
  'yarn.lock': /\byarn\b/,
  'pnpm-lock.yaml': /\bpnpm\b/,
  'bun.lock': /\bbun\b/i,
  'deno.lock': /\bdeno\b/i,
  'uv.lock': /\buv lock\b/,
  'poetry.lock': /\bpoetry lock\b/,
  'pdm.lock': /\bpdm lock\b/,
  'Pipfile.lock': /\bpipenv lock\b/,
  'requirements.txt': /\buv pip compile\b/,
  'pylock.toml': /\buv pip compile\b/,
};
/** Commands of tools, each behind a quote or a space: `pnpm` is no `npm`. */
const COMMANDS = /(?<=^|[\s"])(?:npm|pnpm|yarn|bun|deno|uv|poetry|pdm|pipenv)(?= (?:install|lock|prune|pip|add)\b)/g;

const remedies = (outcomes: Parameters<typeof troubles>[0]): string[] => troubles(outcomes).map(({ remedy }) => remedy);
const ecosystemOf = (file: string) => (NPM.some((one) => one === file) ? ('npm' as const) : ('pypi' as const));

describe('what to do about a lockfile', () => {
  it.each([...NPM, ...PYPI])('%s is said in the words of its own tool', (file) => {
    const one = { ecosystem: ecosystemOf(file), name: 'a', version: '1.0.0', file, integrity: [], url: null };
    const said = [
      ...remedies(check(integrity, { packages: [one] })),
      ...remedies(check(lockfile, { packages: [{ ...one, direct: false }] })),
    ];
    expect(said).toHaveLength(2);
    for (const remedy of said) {
      expect(remedy).toMatch(TOOLS[file]);
      expect(new Set(remedy.match(COMMANDS) ?? []).size).toBeLessThanOrEqual(1);
    }
  });

  it.each(NPM)('%s is said about scripts that it does not tell, and about a scope', (file) => {
    const one = {
      name: '@acme/a',
      version: '1.0.0',
      file,
      installScript: null,
      url: 'https://registry.npmjs.org/@acme/a/-/a-2.0.0.tgz',
    };
    const [scripts] = remedies(check(installScripts, { packages: [one] }));
    expect(scripts).toMatch(TOOLS[file]);
    const [misnamed] = remedies(check(sources, { packages: [one] }));
    expect(misnamed).toMatch(TOOLS[file]);
    const [bound] = remedies(check(sources, { packages: [one] }, { scopes: { '@acme': 'https://npm.acme.example' } }));
    expect(bound).toContain(
      file === 'yarn.lock' ? 'npmScopes: { acme:' : 'Set "@acme:registry=https://npm.acme.example" in .npmrc',
    );
  });

  it.each(['bom.cdx.json', 'action.yml'])('%s, which no tool is known to write, names none', (file) => {
    const one = { name: 'a', version: '1.0.0', file, integrity: [], url: null, installScript: null, direct: false };
    const said = [integrity, lockfile, installScripts].flatMap((rule) => remedies(check(rule, { packages: [one] })));
    expect(said).toHaveLength(3);
    for (const remedy of said) expect(remedy).not.toMatch(COMMANDS);
  });
});
