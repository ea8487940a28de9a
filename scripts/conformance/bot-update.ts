// A recorded update: the files before and after it, its raw commit, and the paths that it changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PastChange, PastCommit, PastFile } from '../../src/domain/ports/history.ts';
import type { Tree } from '../../src/domain/ports/tree.ts';
import { compareTrees } from '../../src/registries/github/file-changes.ts';

interface Meta {
  readonly changed_files: readonly (readonly [status: string, path: string])[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** One recorded update as a change of a history. */
export function readUpdate(folder: string): PastChange {
  const { changed_files: changed } = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as Meta;
  const commit = readCommit(readFileSync(path.join(folder, 'commit.txt'), 'utf8'));
  const [before, after] = [readFiles(path.join(folder, 'before')), readFiles(path.join(folder, 'after'))];
  const recorded = compareTrees(listOf(before), listOf(after));
  // What is no dependency file was not recorded, only that it changed.
  const others = changed
    .map(([, file]) => file)
    .filter((file) => !before.has(file) && !after.has(file))
    .map((file): PastFile => {
      const mode = '100644';
      return { path: file, status: 'modified', modeBefore: mode, modeAfter: mode, idBefore: null, idAfter: null };
    });
  return { commit, commits: [commit], files: [...recorded, ...others], before: treeOf(before), after: treeOf(after) };
}

/** The files below a folder, unpacked, sorted by path. */
function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file): [string, Uint8Array] => {
      const content = readFileSync(path.join(folder, file));
      return file.endsWith('.gz') ? [file.slice(0, -'.gz'.length), gunzipSync(content)] : [file, content];
    });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const listOf = (files: Files) =>
  Array.from(files, ([file, content]) => ({
    path: file,
    mode: '100644',
    id: createHash('sha1').update(content).digest('hex'),
  }));

function treeOf(files: Files): Tree {
  const list = listOf(files);
  return {
    list: () => Promise.resolve(list),
    read: (file) => {
      const content = files.get(file);
      return content === undefined ? Promise.reject(new Error(`no ${file}`)) : Promise.resolve(content);
    },
  };
}

/** A commit object as `git cat-file` prints it. */
function readCommit(text: string): PastCommit {
  const end = /\n\n+/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, authorName = '', authorEmail = ''] = /^(.*) <(.*)> /.exec(field('author')) ?? [];
  return {
    sha: field('commit'),
    parents: [field('parent')],
    authorName,
    authorEmail,
    authored: dateOf(field('author')),
    committed: dateOf(field('committer')),
    message: (end === null ? '' : text.slice(end.index)).trim(),
  };
}

/** When, by the line of an author or committer. */
const dateOf = (line: string): string => new Date(Number(/> (\d+) /.exec(line)?.[1]) * 1000).toISOString();
