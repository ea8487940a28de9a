import integrity from '../../src/rules/integrity.ts';
import lockfile from '../../src/rules/lockfile.ts';
import { lockToolOf } from '../../src/rules/support/lock-tools.ts';
import { check, troubles } from './run.ts';

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
    ['pylock.dev.toml', 'uv pip compile pyproject.toml -o pylock.dev.toml'],
    ['requirements/dev.txt', 'uv pip compile --generate-hashes dev.in -o dev.txt'],
  ])('of %s is asked to %s', (file, command) => {
    expect(lockToolOf(file).relock).toBe(command);
  });

  it('is named where a hash is missing', () => {
    const remedies = (file: string) =>
      troubles(
        check(integrity, {
          packages: [{ ecosystem: 'pypi', name: 'a', version: '1', integrity: [], file, url: null }],
        }),
      ).map(({ remedy }) => remedy);
    expect(remedies('requirements.txt')).toEqual([
      'Lock it again with its hashes: "uv pip compile --generate-hashes requirements.in -o requirements.txt".',
    ]);
    expect(remedies('Pipfile.lock')).toEqual(['Lock it again with its hashes: "pipenv lock".']);
  });

  it('is named where nothing requires an entry', () => {
    const packages = [{ ecosystem: 'pypi' as const, name: 'a', version: '1', direct: false, file: 'uv.lock' }];
    expect(troubles(check(lockfile, { packages })).map(({ remedy }) => remedy)).toEqual([
      'Run "uv lock"; if the entry was written by hand, find out by whom.',
    ]);
  });
});
