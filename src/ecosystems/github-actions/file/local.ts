import type { Beside } from '../../../domain/format.ts';
import type { IsLocal } from './found.ts';

/** A folder with one of these is an action; the runner builds a Dockerfile that stands alone. */
const DEFINITIONS = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];

/** GitHub runs no workflow that lies elsewhere, and what lies elsewhere is read as none. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * Looks local actions up from the top of the repository: GitHub resolves `./x` in the workspace, not beside
 * the file that says it. The top is what holds the file's `.github`, else the judged directory.
 */
export function localIn(file: string, beside: Beside): IsLocal {
  const top = file.slice(0, Math.max(`/${file}`.indexOf('/.github/'), 0));
  const up = '../'.repeat(file.slice(top.length).split('/').length - 1);
  const isFile = (path: string): boolean => beside(up + path) !== undefined;
  return (path, kind) =>
    kind === 'workflow'
      ? WORKFLOW.test(path) && isFile(path)
      : DEFINITIONS.some((name) => isFile(path === '' ? name : `${path}/${name}`));
}
