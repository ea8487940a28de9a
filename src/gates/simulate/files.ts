import type { PastChange, PastFile } from '../../domain/ports/history.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import type { FileChange } from '../../domain/pull-request.ts';
import { changesOnlyAsks } from '../../ecosystems/npm/manifest/edit.ts';
import { isWorkflowFile, usesEdit } from '../../registries/github/uses-lines.ts';

type Compare = (before: string, after: string) => boolean | Promise<boolean>;

/** Manifests hold much besides what they ask for. */
const MANIFESTS: readonly { readonly path: RegExp; readonly onlyAsks: Compare }[] = [
  { path: /(?:^|\/)package\.json$/, onlyAsks: changesOnlyAsks },
  {
    path: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/,
    onlyAsks: async (before, after) => {
      const { changesOnlyPythonAsks } = await import('../../ecosystems/pypi/pyproject/edit.ts');
      return changesOnlyPythonAsks(before, after);
    },
  },
];

/** What a past change did to each path, as the merge gate would have read it from GitHub. */
export function filesOf({ files, before, after }: PastChange): Promise<FileChange[]> {
  return Promise.all(files.map((file) => fileOf(file, before, after)));
}

async function fileOf({ path, status, modeBefore, modeAfter }: PastFile, before: Tree, after: Tree) {
  const ask = async (compare: Compare): Promise<boolean> => {
    if (modeBefore === null || modeAfter === null) return false;
    const [old, now] = await Promise.all([textOf(before, path), textOf(after, path)]);
    return old !== null && now !== null && compare(old, now);
  };
  const onlyAsks = MANIFESTS.find((manifest) => manifest.path.test(path))?.onlyAsks;
  return {
    path,
    status,
    modeBefore,
    modeAfter,
    onlyUsesRefs: isWorkflowFile(path) ? await ask((old, now) => usesEdit(old, now) !== null) : null,
    onlyDependencies: onlyAsks === undefined ? null : await ask(onlyAsks),
  };
}

/** What can't be read was not compared, so nothing is known to be alike in it. */
const textOf = (tree: Tree, path: string): Promise<string | null> =>
  tree.read(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
