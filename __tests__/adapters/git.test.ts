import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commitTree, repositoryPrefix, resolveCommit, tagsAt } from '../../src/adapters/git.ts';
import { blobReader } from '../../src/adapters/git-blobs.ts';
import { git, newFolder, newRepository, writeFiles } from './git-repository.ts';

const head = (root: string): string => git(root, 'rev-parse', 'HEAD');
const read = async (root: string, file: string, commit = head(root)): Promise<string> =>
  new TextDecoder().decode(await commitTree(root, commit).read(file));

describe('commitTree', () => {
  it('lists a commit as it was, whatever the work tree holds now', async () => {
    const root = newRepository({ 'b.json': 'b', 'a/c d.json': 'c' });
    writeFiles(root, { 'b.json': 'changed', 'later.json': '' });
    const tree = commitTree(root, head(root));
    expect((await tree.list()).map(({ path: file, mode }) => [file, mode])).toEqual([
      ['a/c d.json', '100644'],
      ['b.json', '100644'],
    ]);
    expect(await read(root, 'b.json')).toBe('b');
  });

  it('lists only what lies below the directory, by paths from there', async () => {
    const root = newRepository({ 'apps/web/package-lock.json': '{}', 'package-lock.json': '{}' });
    const tree = commitTree(path.join(root, 'apps'), head(root));
    expect((await tree.list()).map((entry) => entry.path)).toEqual(['web/package-lock.json']);
    expect(new TextDecoder().decode(await tree.read('web/package-lock.json'))).toBe('{}');
  });

  it('reads many files at once and one after another, each its own bytes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`f${index}.bin`, Buffer.alloc(index * 97, `${index}\n`)]),
    );
    const root = newRepository({ ...files, 'empty.json': '' });
    const tree = commitTree(root, head(root));
    const contents = await Promise.all(Object.keys(files).map((file) => tree.read(file)));
    expect(contents.map((bytes) => Buffer.from(bytes).toString())).toEqual(Object.values(files).map(String));
    expect(await tree.read('empty.json')).toHaveLength(0);
    expect(Buffer.from(await tree.read('f3.bin'))).toEqual(files['f3.bin']);
  });

  it('reads no link, no submodule and nothing that is not there', async () => {
    const root = newRepository({ 'a.json': '' });
    symlinkSync('/etc/hostname', path.join(root, 'link.json'));
    git(root, 'add', '-A');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${head(root)},sub`);
    git(root, 'commit', '-q', '-m', 'link');
    for (const file of ['link.json', 'sub', 'nowhere.json', '__proto__']) {
      await expect(read(root, file)).rejects.toMatchObject({ code: 'UNREADABLE' });
    }
  });

  it('says that an object is missing, and goes on reading', async () => {
    const root = newRepository({ 'a.json': 'a', 'b.json': 'b' });
    const id = git(root, 'rev-parse', 'HEAD:a.json');
    const object = path.join(root, '.git', 'objects', id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, 'broken');
    const tree = commitTree(root, head(root));
    await expect(tree.read('a.json')).rejects.toMatchObject({ code: 'UNREADABLE' });
    expect(new TextDecoder().decode(await tree.read('b.json'))).toBe('b');
  });

  it('is not led to other content by a replacement', async () => {
    const root = newRepository({ 'package-lock.json': 'judged' });
    writeFiles(root, { other: 'swapped' });
    const other = git(root, 'hash-object', '-w', 'other');
    git(root, 'replace', git(root, 'rev-parse', 'HEAD:package-lock.json'), other);
    expect(await read(root, 'package-lock.json')).toBe('judged');
  });

  it('rejects where git can not list: no repository, no such commit', async () => {
    await expect(commitTree(newFolder(), 'a'.repeat(40)).list()).rejects.toMatchObject({ code: 'GIT' });
    await expect(commitTree(newRepository({}), 'a'.repeat(40)).list()).rejects.toMatchObject({ code: 'GIT' });
    await expect(commitTree(newRepository({}), 'HEAD').list()).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('blobReader', () => {
  it('refuses a blob above its bound without reading it, and still answers what was asked beside it', async () => {
    const root = newRepository({ big: 'x'.repeat(100_000), small: 'small', other: 'other' });
    const id = (file: string): string => git(root, 'rev-parse', `HEAD:${file}`);
    const blobs = blobReader(root, 1000);
    const answers = await Promise.allSettled([blobs.read(id('small')), blobs.read(id('big')), blobs.read(id('other'))]);
    expect(answers[0]).toMatchObject({ status: 'fulfilled', value: Buffer.from('small') });
    expect(answers[1]).toMatchObject({ status: 'rejected', reason: { code: 'UNREADABLE' } });
    expect(answers[2]).toMatchObject({ status: 'fulfilled', value: Buffer.from('other') });
  });

  it('rejects what is no blob, and where there is no repository', async () => {
    const root = newRepository({ 'a.json': '' });
    await expect(blobReader(root).read(head(root))).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(blobReader(newFolder()).read(head(root))).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('resolveCommit', () => {
  it('follows branches, tags and abbreviations to the commit', async () => {
    const root = newRepository({ 'a.json': '' });
    git(root, 'tag', '-a', 'v1.0.0', '-m', 'one');
    for (const revision of ['main', 'v1.0.0', 'HEAD', head(root).slice(0, 10)]) {
      expect(await resolveCommit(root, revision)).toBe(head(root));
    }
  });

  it.each(['nowhere', '--help', '--output=/tmp/x', '', 'main^{tree}'])('refuses %j', async (revision) => {
    await expect(resolveCommit(newRepository({ 'a.json': '' }), revision)).rejects.toMatchObject({ code: 'USAGE' });
  });
});

it('repositoryPrefix tells where a directory stands', async () => {
  const root = newRepository({ 'apps/web/a.json': '' });
  expect(await repositoryPrefix(path.join(root, 'apps', 'web'))).toBe('apps/web');
  expect(await repositoryPrefix(root)).toBe('.');
  expect(await repositoryPrefix(newFolder())).toBe('.');
});

it('tagsAt lists the tags of a commit, sorted', async () => {
  const root = newRepository({ 'a.json': '' });
  git(root, 'tag', 'v1.0.0');
  git(root, 'tag', '-a', 'latest', '-m', 'x');
  expect(await tagsAt(root, head(root))).toEqual(['latest', 'v1.0.0']);
});
