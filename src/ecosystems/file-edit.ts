import type { FileChange } from '../domain/pull-request.ts';
import { isWorkflowFile, usesEdit } from './github-actions/uses-lines.ts';
import { changesOnlyAsks } from './npm/manifest/edit.ts';
import { changesOnlyPythonAsks } from './pypi/pyproject/edit.ts';

type Compare = (before: string, after: string) => boolean | Promise<boolean>;

/** Manifests hold much besides what they ask for. */
const MANIFESTS: readonly { readonly path: RegExp; readonly onlyAsks: Compare }[] = [
  { path: /(?:^|\/)package\.json$/, onlyAsks: changesOnlyAsks },
  { path: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/, onlyAsks: changesOnlyPythonAsks },
];

/**
 * What the texts of a changed file tell of the change. `ask` reads both sides and compares them; it is called where the
 * path says that there is something to compare, and false where there are no two texts.
 */
export async function editOf(
  path: string,
  ask: (compare: Compare) => Promise<boolean>,
): Promise<Pick<FileChange, 'onlyUsesRefs' | 'onlyDependencies'>> {
  const onlyAsks = MANIFESTS.find((manifest) => manifest.path.test(path))?.onlyAsks;
  return {
    onlyUsesRefs: isWorkflowFile(path) ? await ask((old, now) => usesEdit(old, now) !== null) : null,
    onlyDependencies: onlyAsks === undefined ? null : await ask(onlyAsks),
  };
}
