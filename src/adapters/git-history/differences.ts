import { LockgateError, quote } from '../../domain/errors.ts';
import type { PastCommit, PastFile } from '../../domain/ports/history.ts';
import type { TreeEntry } from '../../domain/ports/tree.ts';
import { compareTrees } from '../../registries/github/file-changes.ts';
import { runGit } from '../git-process.ts';

const ARGUMENTS = ['diff-tree', '--stdin', '--root', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/;
const NOTHING = '000000';

/** What each commit changed against its first parent, by the commit; one that changed nothing has no entry. */
export async function differencesOf(
  directory: string,
  commits: readonly PastCommit[],
): Promise<Map<string, readonly PastFile[]>> {
  const input = commits.map(({ sha, parents: [parent] }) => (parent === undefined ? sha : `${sha} ${parent}`));
  const { stdout } = await runGit(directory, [...ARGUMENTS, '--ignore-submodules=none'], `${input.join('\n')}\n`);
  const tokens = stdout.toString('utf8').split('\0').slice(0, -1);
  const sides = new Map<string, { readonly before: TreeEntry[]; readonly after: TreeEntry[] }>();
  let current = { before: [] as TreeEntry[], after: [] as TreeEntry[] };
  // A path stands behind its line and is never looked at as one: it may be written like anything.
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (COMMIT.test(token)) {
      current = { before: [], after: [] };
      sides.set(token, current);
      continue;
    }
    const [, modeBefore = '', modeAfter = '', before = '', after = ''] = RAW.exec(token) ?? [];
    at += 1;
    const path = tokens[at];
    if (modeBefore === '' || path === undefined)
      throw new LockgateError('UNREADABLE', `git diff-tree printed a line it should not: ${quote(token)}`);
    if (modeBefore !== NOTHING) current.before.push({ path, mode: modeBefore, id: before });
    if (modeAfter !== NOTHING) current.after.push({ path, mode: modeAfter, id: after });
  }
  return new Map(Array.from(sides, ([commit, { before, after }]) => [commit, compareTrees(before, after)]));
}
