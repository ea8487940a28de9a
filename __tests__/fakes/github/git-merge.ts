import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from './git.ts';

interface Stage {
  readonly mode: string;
  readonly blob: string;
}

/**
 * The tree of a merge of two commits; null on a conflict. By an index of its own and without a work tree,
 * so that git from before `merge-tree --write-tree` (2.38) can do it. Renames are not followed.
 */
export async function mergedTree(git: Git, base: string, head: string): Promise<string | null> {
  const [ours, theirs] = await Promise.all([git.resolve(base), git.resolve(head)]);
  if (ours === null || theirs === null) return null;
  const common = await git.mergeBase(ours, theirs);
  if (common === null) return null;
  if (common === ours) return git.text(['rev-parse', `${theirs}^{tree}`]);
  const folder = await mkdtemp(join(tmpdir(), 'merge-'));
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await git.run(['read-tree', '-i', '-m', '--aggressive', common, ours, theirs], '', env);
    for (const [path, stages] of unmerged(await git.run(['ls-files', '-u', '-z'], '', env))) {
      const merged = await mergedBlob(git, folder, stages);
      if (merged === null) return null;
      const { mode, blob } = merged;
      await git.run(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`], '', env);
    }
    return (await git.run(['write-tree'], '', env)).toString().trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The paths that both sides changed, with the common, our and their version. */
function unmerged(listing: Buffer): Map<string, Map<string, Stage>> {
  const paths = new Map<string, Map<string, Stage>>();
  for (const line of listing.toString().split('\0').slice(0, -1)) {
    const [, mode = '', blob = '', stage = '', path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    const stages = paths.get(path) ?? new Map<string, Stage>();
    paths.set(path, stages.set(stage, { mode, blob }));
  }
  return paths;
}

async function mergedBlob(git: Git, folder: string, stages: ReadonlyMap<string, Stage>): Promise<Stage | null> {
  const ours = stages.get('2');
  if (stages.size !== 3 || ours === undefined) return null;
  const files: string[] = [];
  for (const stage of ['2', '1', '3']) {
    const { mode, blob } = stages.get(stage) ?? ours;
    if (!mode.startsWith('100')) return null;
    const content = await git.object(blob);
    files.push(join(folder, stage));
    await writeFile(join(folder, stage), content?.content ?? '');
  }
  const result = await git.attempt(['merge-file', '-p', ...files]);
  if (result.code !== 0) return null;
  const blob = (await git.run(['hash-object', '-w', '--stdin'], result.stdout)).toString().trim();
  return { mode: ours.mode, blob };
}
