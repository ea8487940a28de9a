import { isSafe, lockToolOf } from '../../src/domain/lock-tools.ts';

describe('the tool that writes a lockfile', () => {
  it.each([
    ['a/package-lock.json', 'npm install --package-lock-only'],
    ['npm-shrinkwrap.json', 'npm install --package-lock-only'],
    ['yarn.lock', 'yarn install'],
    ['a/pnpm-lock.yaml', 'pnpm install --lockfile-only'],
    ['bun.lock', 'bun install --lockfile-only'],
    ['deno.lock', 'deno install'],
    ['poetry.lock', 'poetry lock'],
    ['uv.lock', 'uv lock'],
    ['pdm.lock', 'pdm lock'],
    ['Pipfile.lock', 'pipenv lock'],
    ['pylock.dev.toml', 'uv pip compile --generate-hashes pyproject.toml -o pylock.dev.toml'],
    ['bun.lockb', 'bun install --lockfile-only'],
    ['pylock.toml', 'uv pip compile --generate-hashes pyproject.toml -o pylock.toml'],
    ['requirements/dev.txt', 'uv pip compile --generate-hashes dev.in -o dev.txt'],
  ])('of %s is asked to %s', (file, command) => {
    expect(lockToolOf(file)?.lock).toBe(command);
  });

  it.each(['.github/workflows/ci.yml', 'action.yml', 'bom.cdx.json', 'package.json', 'toString'])(
    'is none for %s',
    (file) => {
      expect(lockToolOf(file)).toBeNull();
    },
  );

  it('is told no file name that a shell would read otherwise', () => {
    expect(lockToolOf('requirements-$(id).txt')?.lock).toBe('uv pip compile --generate-hashes … -o …');
  });

  it.each(['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt', 'pylock.toml'])(
    'of %s locks packages of PyPI',
    (file) => {
      expect(lockToolOf(file)?.ecosystem).toBe('pypi');
    },
  );

  it.each(['a; rm -rf ~', '--save', '$(id)', '@a/b/c', 'a b'])('is never told the name %s', (name) => {
    expect(isSafe({ name, version: '1.0.0' })).toBe(false);
  });
});
