import type { PastChange, PastFile } from '../../domain/ports/history.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import type { FileChange } from '../../domain/pull-request.ts';
import { editOf } from '../../ecosystems/file-edit.ts';

/** What a past change did to each path, as the merge gate would have read it from GitHub. */
export function filesOf({ files, before, after }: PastChange): Promise<FileChange[]> {
  return Promise.all(files.map((file) => fileOf(file, before, after)));
}

async function fileOf(
  { path, status, modeBefore, modeAfter }: PastFile,
  before: Tree,
  after: Tree,
): Promise<FileChange> {
  const edit = await editOf(path, async (compare) => {
    if (modeBefore === null || modeAfter === null) return false;
    const [old, now] = await Promise.all([textOf(before, path), textOf(after, path)]);
    return old !== null && now !== null && compare(old, now);
  });
  return { path, status, modeBefore, modeAfter, ...edit };
}

/** What can't be read was not compared, so nothing is known to be alike in it. */
const textOf = (tree: Tree, path: string): Promise<string | null> =>
  tree.read(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
