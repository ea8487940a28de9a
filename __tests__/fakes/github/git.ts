import { mkdir } from 'node:fs/promises';
import { runGit, type GitResult } from './git-process.ts';

/** The content of one path: text or bytes (mode 100644), null to delete it, or with another git mode. */
export type FileContent = string | Buffer | null | { readonly mode: string; readonly content: string | Buffer };

export interface NewCommit {
  readonly parents: readonly string[];
  /** Changes against the first parent. */
  readonly files: Readonly<Record<string, FileContent>>;
  readonly message: string;
  /** `Name <email>` */
  readonly author: string;
  readonly committer: string;
  readonly date: Date;
}

interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

const READING = new Set(['diff-tree', 'merge-base', 'rev-list', 'rev-parse']);
const BY_ID = /^(?:-.*|[0-9a-f]{40}(?:\^\{\w+\}|\.\.[0-9a-f]{40})?)$/;

/** A bare repository, driven by the git command line without any of the machine's configuration. */
export class Git {
  #commits = 0;
  /** What git said about objects named by their ids, which never changes. */
  readonly #known = new Map<string, Promise<GitResult>>();
  readonly #objects = new Map<string, GitObject>();

  constructor(readonly directory: string) {}

  static async create(directory: string): Promise<Git> {
    await mkdir(directory, { recursive: true });
    const git = new Git(directory);
    await git.run(['init', '--quiet', '--bare', '--initial-branch=main', '.']);
    return git;
  }

  /** Runs git; rejects with its message when it fails. */
  async run(
    args: readonly string[],
    input?: string | Buffer,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Buffer> {
    const result = await this.attempt(args, input, env);
    if (result.code !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
    return result.stdout;
  }

  /** Runs git, or remembers what it said when the same ids were asked about. */
  async attempt(
    args: readonly string[],
    input?: string | Buffer,
    env: Readonly<Record<string, string>> = {},
  ): Promise<GitResult> {
    const [command = '', ...rest] = args;
    const lasting = READING.has(command) && rest.every((argument) => BY_ID.test(argument));
    if (!lasting) return runGit(this.directory, args, input, env);
    const key = args.join(' ');
    const known = this.#known.get(key) ?? runGit(this.directory, args, input, env);
    this.#known.set(key, known);
    const { code } = await known;
    // An object that is missing now may come by a push; that two commits have no common one stays so.
    if (code !== 0 && !(command === 'merge-base' && code === 1)) this.#known.delete(key);
    return known;
  }

  async text(args: readonly string[]): Promise<string> {
    return (await this.run(args)).toString().trim();
  }

  /** Writes one commit with its trees and blobs, on no branch; its id. */
  async commit(commit: NewCommit): Promise<string> {
    const date = `${Math.floor(commit.date.getTime() / 1000)} +0000`;
    const parts: (string | Buffer)[] = [];
    const data = (content: string | Buffer): void => {
      const bytes = Buffer.from(content);
      parts.push(`data ${bytes.length}\n`, bytes, '\n');
    };
    this.#commits += 1;
    parts.push(`commit refs/objects/${this.#commits}\nmark :1\n`);
    parts.push(`author ${commit.author} ${date}\ncommitter ${commit.committer} ${date}\n`);
    data(commit.message);
    commit.parents.forEach((parent, index) => parts.push(`${index === 0 ? 'from' : 'merge'} ${parent}\n`));
    for (const [path, content] of Object.entries(commit.files)) {
      const name = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
      if (content === null) {
        parts.push(`D ${name}\n`);
        continue;
      }
      const file = typeof content === 'string' || Buffer.isBuffer(content) ? { mode: '100644', content } : content;
      if (file.mode === '160000') {
        parts.push(`M 160000 ${file.content.toString()} ${name}\n`);
        continue;
      }
      parts.push(`M ${file.mode} inline ${name}\n`);
      data(file.content);
    }
    parts.push('get-mark :1\n');
    const stream = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return (await this.run(['fast-import', '--quiet', '--force'], stream)).toString().trim();
  }

  /** A commit over an existing tree. */
  async commitTree(tree: string, commit: Omit<NewCommit, 'files'>): Promise<string> {
    const date = `${Math.floor(commit.date.getTime() / 1000)} +0000`;
    const person = (role: string, line: string): Record<string, string> => {
      const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(line) ?? [];
      return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, [`GIT_${role}_DATE`]: date };
    };
    const parents = commit.parents.flatMap((parent) => ['-p', parent]);
    const env = { ...person('AUTHOR', commit.author), ...person('COMMITTER', commit.committer) };
    return (await this.run(['commit-tree', tree, ...parents], commit.message, env)).toString().trim();
  }

  /** The commit that a name or id leads to, tags peeled; null when there is none. */
  async resolve(name: string): Promise<string | null> {
    if (name.startsWith('-')) return null;
    if (this.#objects.get(name)?.type === 'commit') return name;
    const result = await this.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return result.code === 0 ? result.stdout.toString().trim() : null;
  }

  /** An object's type and bytes; null when there is none. */
  async object(id: string): Promise<GitObject | null> {
    if (!/^[0-9a-f]{40}$/.test(id)) return null;
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const output = await this.run(['cat-file', '--batch'], `${id}\n`);
    const end = output.indexOf(0x0a);
    const [, type, size] = output.subarray(0, end).toString().split(' ');
    if (type === undefined || size === undefined) return null;
    const object = { type, content: output.subarray(end + 1, end + 1 + Number(size)) };
    this.#objects.set(id, object);
    return object;
  }

  async updateRef(ref: string, id: string): Promise<void> {
    await this.run(['update-ref', ref, id]);
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return (await this.attempt(['merge-base', '--is-ancestor', ancestor, descendant])).code === 0;
  }

  async mergeBase(one: string, other: string): Promise<string | null> {
    const result = await this.attempt(['merge-base', one, other]);
    return result.code === 0 ? result.stdout.toString().trim() : null;
  }

  /** Commit ids of a range, oldest first. */
  async range(from: string, to: string): Promise<string[]> {
    const text = await this.text(['rev-list', '--reverse', '--topo-order', `${from}..${to}`]);
    return text === '' ? [] : text.split('\n');
  }

  /** Refs below a prefix, sorted: full name, object id, object type. */
  async refs(prefix: string): Promise<{ ref: string; id: string; type: string }[]> {
    const text = await this.text(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', prefix]);
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [ref = '', id = '', type = ''] = line.split(' ');
        return { ref, id, type };
      });
  }
}
