import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readHistory, type HistoryOptions } from '../../src/adapters/git-history.ts';
import type { PastChange } from '../../src/domain/ports/history.ts';
import { git, newFolder, newRepository, writeFiles } from './git-repository.ts';

const ALL: HistoryOptions = { touches: () => true, keeps: () => true, since: null, last: null };
const LOCKS: HistoryOptions = { ...ALL, touches: (file) => file.endsWith('.lock') };

async function changesOf(root: string, options = ALL): Promise<PastChange[]> {
  const changes: PastChange[] = [];
  for await (const change of (await readHistory(root, options)).changes()) changes.push(change);
  return changes;
}

function commit(root: string, message: string, ...args: string[]): string {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message, ...args);
  return git(root, 'rev-parse', 'HEAD');
}

const messages = (changes: readonly PastChange[]): string[] => changes.map(({ commit: { message } }) => message);
const text = async (change: PastChange, side: 'before' | 'after', file: string): Promise<string> =>
  new TextDecoder().decode(await change[side].read(file));
const paths = async (change: PastChange, side: 'before' | 'after'): Promise<string[]> =>
  (await change[side].list()).map((entry) => entry.path);

describe('readHistory', () => {
  it('tells each change with both sides, the oldest first, from the first commit on', async () => {
    const root = newRepository({ 'a.lock': '1', 'b.txt': 'b' });
    writeFiles(root, { 'b.txt': 'c' });
    commit(root, 'no lockfile');
    writeFiles(root, { 'a.lock': '2', 'sub/d.lock': 'd' });
    commit(root, 'second');
    const changes = await changesOf(root, LOCKS);
    expect(messages(changes)).toEqual(['first', 'second']);
    const [first, second] = changes as [PastChange, PastChange];
    expect(await paths(first, 'before')).toEqual([]);
    expect(await paths(first, 'after')).toEqual(['a.lock', 'b.txt']);
    expect(await paths(second, 'before')).toEqual(['a.lock', 'b.txt']);
    expect(await paths(second, 'after')).toEqual(['a.lock', 'b.txt', 'sub/d.lock']);
    expect([await text(second, 'before', 'a.lock'), await text(second, 'after', 'a.lock')]).toEqual(['1', '2']);
    expect([await text(second, 'before', 'b.txt'), await text(second, 'after', 'b.txt')]).toEqual(['c', 'c']);
    expect(second.files.map(({ path: file, status }) => [file, status])).toEqual([
      ['a.lock', 'modified'],
      ['sub/d.lock', 'added'],
    ]);
    expect(second.commits).toEqual([second.commit]);
  });

  it('follows first parents: a merge is one change, with the commits that it brought', async () => {
    const root = newRepository({ 'a.lock': '1' });
    git(root, 'checkout', '-q', '-b', 'update');
    writeFiles(root, { 'a.lock': '2' });
    const one = commit(root, 'one', '--author=bot <bot@users.example>');
    writeFiles(root, { 'a.lock': '3' });
    const two = commit(root, 'two');
    git(root, 'checkout', '-q', 'main');
    writeFiles(root, { 'other.txt': 'o' });
    commit(root, 'meanwhile');
    git(root, 'merge', '-q', '--no-ff', '-m', 'merged', 'update');
    const changes = await changesOf(root, LOCKS);
    expect(messages(changes)).toEqual(['first', 'merged']);
    expect(changes[1]?.commits.map(({ sha }) => sha)).toEqual([two, one]);
    expect(changes[1]?.commits.at(-1)?.authorEmail).toBe('bot@users.example');
    expect(changes[1]?.files.map(({ path: file }) => file)).toEqual(['a.lock']);
  });

  it('tells a renamed lockfile on both sides', async () => {
    const root = newRepository({ 'old.lock': 'same' });
    mkdirSync(path.join(root, 'sub'));
    renameSync(path.join(root, 'old.lock'), path.join(root, 'sub/new.lock'));
    commit(root, 'moved');
    const [, moved] = (await changesOf(root, LOCKS)) as [PastChange, PastChange];
    expect(moved.files.map(({ path: file, status }) => [file, status])).toEqual([
      ['old.lock', 'removed'],
      ['sub/new.lock', 'renamed'],
    ]);
    expect(await paths(moved, 'before')).toEqual(['old.lock']);
    expect(await text(moved, 'after', 'sub/new.lock')).toBe('same');
  });

  it('takes no name and no message for anything else', async () => {
    const strange = ':100644 100644 a b M\n0123456789012345678901234567890123456789.lock';
    const root = newRepository({ [strange]: '1', '0123456789012345678901234567890123456789': 'x' });
    writeFiles(root, { [strange]: '2', '0123456789012345678901234567890123456789': 'y' });
    commit(root, `commit ${'0'.repeat(40)}\n\ncommit ${'1'.repeat(40)}\n\nrest`);
    const changes = await changesOf(root);
    expect(changes).toHaveLength(2);
    expect(changes[1]?.commit.message).toBe(`commit ${'0'.repeat(40)}\n\ncommit ${'1'.repeat(40)}\n\nrest`);
    expect(changes[1]?.files.map(({ path: file }) => file)).toEqual([
      '0123456789012345678901234567890123456789',
      strange,
    ]);
    expect(await text(changes[1] as PastChange, 'after', strange)).toBe('2');
  });

  it('leaves out what is not kept, and keeps what changed between two changes', async () => {
    const root = newRepository({ 'a.lock': '1', 'code.ts': 'c', 'deep/package.json': '{}' });
    writeFiles(root, { 'deep/package.json': '{"a":1}' });
    commit(root, 'manifest');
    rmSync(path.join(root, 'code.ts'));
    writeFiles(root, { 'a.lock': '2' });
    commit(root, 'lock');
    const changes = await changesOf(root, { ...LOCKS, keeps: (file) => !file.endsWith('.ts') });
    const last = changes.at(-1) as PastChange;
    expect(await paths(last, 'before')).toEqual(['a.lock', 'deep/package.json']);
    expect(await text(last, 'before', 'deep/package.json')).toBe('{"a":1}');
    expect(last.files.map(({ path: file }) => file)).toEqual(['a.lock', 'code.ts']);
  });

  it('reads no link and no file that is not there', async () => {
    const root = newRepository({ 'a.lock': '1' });
    const [change] = (await changesOf(root)) as [PastChange];
    await expect(change.after.read('b.lock')).rejects.toThrow('the commit has no such file');
  });

  it('stops after the last so many changes', async () => {
    const root = newRepository({ 'a.lock': '0' });
    for (const n of ['1', '2', '3']) {
      writeFiles(root, { 'a.lock': n });
      commit(root, n);
      commit(root, 'empty');
    }
    const history = await readHistory(root, { ...LOCKS, last: 2 });
    expect(history).toMatchObject({ count: 2, shallowAt: null });
    const changes = await changesOf(root, { ...LOCKS, last: 2 });
    expect(messages(changes)).toEqual(['2', '3']);
    expect(await text(changes[0] as PastChange, 'before', 'a.lock')).toBe('1');
  });

  it('begins at a day, though dates run backwards', async () => {
    const root = newRepository({ 'a.lock': '0' });
    for (const [n, date] of [
      ['1', '2020-03-01'],
      ['2', '2019-01-01'],
      ['3', '2020-04-01'],
    ] as const) {
      writeFiles(root, { 'a.lock': n });
      git(root, 'add', '-A');
      git(
        root,
        '-c',
        'user.name=Ann',
        '-c',
        'user.email=a@b.example',
        'commit',
        '-q',
        '-m',
        n,
        `--date=${date}T00:00:00Z`,
      );
      const tree = git(root, 'rev-parse', 'HEAD^{tree}');
      const raw = git(root, 'cat-file', 'commit', 'HEAD');
      const dated = raw.replace(/^(committer .*>) .*$/m, `$1 ${Date.parse(`${date}T00:00:00Z`) / 1000} +0000`);
      expect(dated).toContain(tree);
      writeFiles(root, { '.git/raw': `${dated}\n` });
      git(root, 'update-ref', 'HEAD', git(root, 'hash-object', '-t', 'commit', '-w', path.join(root, '.git/raw')));
    }
    const since = new Date('2020-02-01T00:00:00Z');
    const changes = await changesOf(root, { ...LOCKS, since });
    expect(messages(changes)).toEqual(['first', '1', '3']);
    expect(await text(changes[2] as PastChange, 'before', 'a.lock')).toBe('2');
    expect(changes[1]?.commit.committed).toBe('2020-03-01T00:00:00.000Z');
  });

  it('writes every date that git takes as one that a calendar has', async () => {
    const root = newRepository({ 'a.lock': '0' });
    const raw = git(root, 'cat-file', 'commit', 'HEAD').replace(/> \d+ /g, '> 99999999999999999 ');
    writeFiles(root, { '.git/raw': `${raw}\n` });
    git(
      root,
      'update-ref',
      'HEAD',
      git(root, 'hash-object', '-t', 'commit', '-w', '--literally', path.join(root, '.git/raw')),
    );
    const [change] = (await changesOf(root)) as [PastChange];
    expect(change.commit.committed).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00.000Z$|^\d{4}-.*Z$/);
    expect(Number.isNaN(Date.parse(change.commit.committed))).toBe(false);
  });

  it('says where a shallow clone ends, and takes its oldest commit for no change', async () => {
    const root = newRepository({ 'a.lock': '0' });
    writeFiles(root, { 'a.lock': '1' });
    const oldest = commit(root, 'second');
    writeFiles(root, { 'a.lock': '2' });
    commit(root, 'third');
    const clone = path.join(newFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '2', `file://${root}`, clone);
    const history = await readHistory(clone, LOCKS);
    expect(history).toMatchObject({ shallowAt: oldest, count: 1 });
    const [third] = (await changesOf(clone, LOCKS)) as [PastChange];
    expect([await text(third, 'before', 'a.lock'), await text(third, 'after', 'a.lock')]).toEqual(['1', '2']);
    expect((await readHistory(clone, { ...LOCKS, last: 1 })).shallowAt).toBeNull();
  });

  it('takes the first commit of all for a change, though the clone is shallow elsewhere', async () => {
    const root = newRepository({ 'a.lock': '0' });
    const clone = path.join(newFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '5', `file://${root}`, clone);
    expect(await readHistory(clone, LOCKS)).toMatchObject({ shallowAt: null, count: 1 });
  });

  it('refuses what has no history', async () => {
    const empty = newFolder();
    git(empty, 'init', '-q', '-b', 'main');
    await expect(readHistory(empty, ALL)).rejects.toThrow(/There is no history to replay .* at least one commit/s);
    await expect(readHistory(newFolder(), ALL)).rejects.toThrow('There is no history to replay');
  });
});
