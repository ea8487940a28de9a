/** `uses: owner/repo@ref # v1`: what stands before the ref, the ref, and the rest of the line. */
const USES =
  /^(\s*(?:-\s+)?(?:uses|"uses"|'uses')\s*:\s+["']?)([\w.-]+\/[\w./-]+)@([\w./-]+)(["']?)((?:[ \t]+#.*)?[ \t]*\r?)$/;

/** `# v4`, `#v36.0.9`, `# tag=v3.0.1`: a comment that only names the version behind a SHA. */
const VERSION_COMMENT = /^(?:[ \t]+#[ \t]*(?:tag=)?v?\d[\w.+-]*)?[ \t]*\r?$/;

/** The actions whose ref a workflow edit changed; null where the edit changed anything else. */
type UsesEdit = readonly string[] | null;

/**
 * Compares a workflow before and after, line by line. The text alone is compared, so nothing can
 * hide in YAML: any difference but the ref, or the version comment, of an existing `uses:` line is
 * an edit of the workflow. Linear in the text.
 */
export function usesEdit(before: string, after: string): UsesEdit {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) return null;
  const actions = new Set<string>();
  for (const [index, line] of now.entries()) {
    if (line === old[index]) continue;
    const action = editedAction(old[index] ?? '', line);
    if (action === null) return null;
    actions.add(action);
  }
  return [...actions].sort();
}

function editedAction(before: string, after: string): string | null {
  const [was, is] = [USES.exec(before), USES.exec(after)];
  if (was === null || is === null) return null;
  const same = was[1] === is[1] && was[2] === is[2] && was[4] === is[4];
  const comment = was[5] === is[5] || (VERSION_COMMENT.test(was[5] ?? '') && VERSION_COMMENT.test(is[5] ?? ''));
  return same && comment ? (is[2] ?? null) : null;
}

/** Whether the file is a workflow or the definition of an action; at any depth, as they are read. */
export const isWorkflowFile = (file: string): boolean =>
  /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file) || /(?:^|\/)action\.ya?ml$/.test(file);
