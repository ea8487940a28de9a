import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { policyFiles } from '../../src/cli/project.ts';
import { folderWith, removeFolders } from './support/cli.ts';

afterAll(removeFolders);

type Asking = Parameters<typeof policyFiles>[2];

describe('the files of a policy', () => {
  const filesOf = (named: string | null, folder: string): ReturnType<typeof policyFiles> =>
    policyFiles(named, folder, { options: { offline: true }, terminal: { cwd: folder, env: {} } } as Asking);

  it('are files: a link in a foreign project may lead to what never ends', async () => {
    const folder = folderWith({ 'a.yml': 'version: 1\n' });
    symlinkSync('/dev/null', path.join(folder, 'b.yml'));
    const files = filesOf(null, folder);
    expect(new TextDecoder().decode((await files.local('a.yml')) ?? undefined)).toBe('version: 1\n');
    expect(await files.local('c.yml')).toBeNull();
    await expect(files.local('b.yml')).rejects.toThrow('it is no file');
  });

  it('may be anything that a person names', async () => {
    const folder = folderWith({});
    expect(await filesOf('/dev/null', folder).local('/dev/null')).toHaveLength(0);
  });
});
