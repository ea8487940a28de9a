import type { Change } from '../../domain/change.ts';
import type { FileChange } from '../../domain/pull-request.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { isWorkflowFile, usesEdit } from '../../ecosystems/github-actions/uses-lines.ts';

/** By what names Lockgate itself is depended on. */
export interface Self {
  /** `owner/repo`. */
  readonly action: string;
  /** The npm package. */
  readonly npm: string;
}

/** The names that Lockgate has. */
export const LOCKGATE: Self = { action: 'lockgate/lockgate', npm: 'lockgate' };

/** The names under which a change updates Lockgate itself, sorted; a gate must not swap its own guard. */
export async function selfUpdates(
  changes: readonly Change[],
  files: readonly FileChange[],
  trees: { readonly before: Tree; readonly after: Tree },
  self: Self,
): Promise<string[]> {
  const names = new Set<string>();
  for (const { ecosystem, name } of changes) {
    if (ecosystem === 'npm' && name === self.npm) names.add(name);
    if (ecosystem === 'github-actions' && isSelf(name, self)) names.add(name);
  }
  for (const file of files) {
    // A link has no lines to compare; the rule update-scope denies it.
    if (file.status !== 'modified' || !isWorkflowFile(file.path) || !isRegular(file)) continue;
    const [before, after] = await Promise.all([text(trees.before, file.path), text(trees.after, file.path)]);
    for (const action of usesEdit(before, after) ?? []) if (isSelf(action, self)) names.add(action);
  }
  return [...names].sort();
}

const isRegular = ({ modeBefore, modeAfter }: FileChange): boolean =>
  [modeBefore, modeAfter].every((mode) => mode === '100644' || mode === '100755');

// GitHub finds a repository whatever the case of its name.
function isSelf(action: string, { action: own }: Self): boolean {
  const name = action.toLowerCase();
  return name === own.toLowerCase() || name.startsWith(`${own.toLowerCase()}/`);
}

async function text(tree: Tree, path: string): Promise<string> {
  return new TextDecoder().decode(await tree.read(path));
}
