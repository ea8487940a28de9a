import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import { git, newFolder, newRepository, writeFiles } from './git-repository.ts';

const pathsOf = async (root: string): Promise<string[]> =>
  (await directoryTree(root).list()).map((entry) => entry.path);
const text = async (root: string, file: string): Promise<string> =>
  new TextDecoder().decode(await directoryTree(root).read(file));

describe('in a git work tree', () => {
  it('lists what is tracked and what is new, sorted, but nothing ignored, deleted or of node_modules', async () => {
    const root = newRepository({
      '.gitignore': 'ignored/\n',
      'b.json': '',
      'a/package-lock.json': '{}',
      'gone.json': '',
      'node_modules/tracked/package-lock.json': '{}',
    });
    rmSync(path.join(root, 'gone.json'));
    writeFiles(root, { 'new.json': '', 'ignored/package-lock.json': '{}', 'a/node_modules/x/package-lock.json': '{}' });
    expect(await pathsOf(root)).toEqual(['.gitignore', 'a/package-lock.json', 'b.json', 'new.json']);
  });

  it('lists a folder below the root by its own paths', async () => {
    const root = newRepository({ 'apps/web/package-lock.json': '{}', 'package-lock.json': '{}' });
    expect(await pathsOf(path.join(root, 'apps'))).toEqual(['web/package-lock.json']);
  });

  it('lists an ignored folder when it is the one that was named', async () => {
    const root = newRepository({ '.gitignore': 'out/\n' });
    writeFiles(root, { 'out/package-lock.json': '{}' });
    expect(await pathsOf(path.join(root, 'out'))).toEqual(['package-lock.json']);
  });

  it('looks into repositories inside: submodules, filled or not, and clones', async () => {
    const library = newRepository({ 'package-lock.json': '{}' });
    const root = newRepository({ 'package-lock.json': '{}' });
    git(root, 'submodule', '--quiet', 'add', library, 'sub');
    git(root, 'clone', '-q', library, 'clone');
    git(root, 'commit', '-q', '-m', 'submodule');
    const expected = ['.gitmodules', 'clone/package-lock.json', 'package-lock.json', 'sub/package-lock.json'];
    expect(await pathsOf(root)).toEqual(expected);
    // A file beside a submodule's commit that was never fetched: git itself says nothing of it.
    rmSync(path.join(root, 'sub', '.git'));
    expect(await pathsOf(root)).toEqual(expected);
  });

  it('starts nothing that the repository configures', async () => {
    const root = newRepository({ 'package-lock.json': '{}' });
    const trap = path.join(root, '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch ${path.join(root, 'sprung')}\n`);
    chmodSync(trap, 0o755);
    git(root, 'config', 'core.fsmonitor', trap);
    expect(await pathsOf(root)).toEqual(['package-lock.json']);
    expect(existsSync(path.join(root, 'sprung'))).toBe(false);
  });

  it('takes no repository from the environment', async () => {
    const root = newRepository({ 'package.json': '{}' });
    writeFiles(root, { 'package-lock.json': '{}' });
    const other = newRepository({ '.git/info/exclude': 'package-lock.json\n' });
    process.env['GIT_DIR'] = path.join(other, '.git');
    try {
      expect(await pathsOf(root)).toEqual(['package-lock.json', 'package.json']);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('keeps a name that is not UTF-8, which then can not be read', async () => {
    const root = newRepository({ 'package.json': '{}' });
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/package-lock.json')]), '{}');
    expect(await pathsOf(root)).toEqual(['package.json', '\uFFFD/package-lock.json']);
    await expect(text(root, '\uFFFD/package-lock.json')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('in a directory without git', () => {
  it('walks, but not into .git, node_modules or links', async () => {
    const root = newFolder();
    writeFiles(root, { 'a/b/package-lock.json': '{}', 'node_modules/x.json': '', 'a/.git/config': '', 'z.json': '' });
    symlinkSync('.', path.join(root, 'loop'));
    expect(await pathsOf(root)).toEqual(['a/b/package-lock.json', 'loop', 'z.json']);
  });

  it('starts no git, which would have nothing to say', async () => {
    const [root, programs] = [newFolder(), newFolder()];
    writeFiles(root, { 'a.json': '', 'b.json': '' });
    writeFiles(programs, { git: '#!/bin/sh\nprintf "a.json\\0"\n' });
    chmodSync(path.join(programs, 'git'), 0o755);
    const before = process.env['PATH'];
    process.env['PATH'] = `${programs}${path.delimiter}${before ?? ''}`;
    try {
      expect(await pathsOf(root)).toEqual(['a.json', 'b.json']);
    } finally {
      process.env['PATH'] = before;
    }
  });

  it('rejects a directory that is not there', async () => {
    await expect(pathsOf(path.join(newFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('links', () => {
  it('reads one that stays inside, and lists one that leads out without reading it', async () => {
    const outside = newFolder();
    writeFiles(outside, { 'package-lock.json': 'secret' });
    const root = newRepository({ 'real.json': 'inside' });
    symlinkSync('real.json', path.join(root, 'inside.json'));
    symlinkSync(path.join(outside, 'package-lock.json'), path.join(root, 'package-lock.json'));
    symlinkSync('nothing', path.join(root, 'dangling.json'));
    const modes = (await directoryTree(root).list()).map(({ path: file, mode }) => [file, mode]);
    expect(modes).toEqual([
      ['dangling.json', '120000'],
      ['inside.json', '100644'],
      ['package-lock.json', '120000'],
      ['real.json', '100644'],
    ]);
    expect(await text(root, 'inside.json')).toBe('inside');
    await expect(text(root, 'package-lock.json')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('does not leave by a tracked folder that became a link', async () => {
    const outside = newFolder();
    writeFiles(outside, { 'package-lock.json': 'secret' });
    const root = newRepository({ 'app/package-lock.json': '{}' });
    rmSync(path.join(root, 'app'), { recursive: true });
    symlinkSync(outside, path.join(root, 'app'));
    const entries = await directoryTree(root).list();
    expect(entries.filter(({ mode }) => mode !== '120000')).toEqual([]);
    await expect(text(root, 'app/package-lock.json')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('does not read upwards', async () => {
    const root = newFolder();
    writeFiles(root, { 'in/x.json': '', 'secret.json': '' });
    await expect(text(path.join(root, 'in'), '../secret.json')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});
