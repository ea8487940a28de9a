/** What a `uses:` names. */
type Uses =
  | { readonly kind: 'action'; readonly name: string; readonly ref: string }
  /** A folder or file of the same repository, by its path from the top. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'image' }
  /** Nothing that can be told; `reason` completes "it names nothing that can be judged: …". */
  | { readonly kind: 'unknown'; readonly reason: string };

const PART = /^[\w.-]+$/;
const DOTS = /^\.{1,2}$/;
// What git allows in the name of a ref (git-check-ref-format), less exactly.
const REF = /^[^\s\p{Cc}\p{Cf}~^:?*[\\]+$/u;
const PATH_PART = /^[^\p{Cc}\p{Cf}]+$/u;

/**
 * Takes the value of a `uses:` apart as GitHub's runner does: an image by `docker://` in any case, a local
 * one by `./` or `$/`, else `{owner}/{repo}[/{path}]@{ref}`, where a backslash separates like a slash and
 * empty parts count for nothing, so that `Owner//repo@v1` can't hide from an advisory.
 */
export function parseUses(text: string): Uses {
  if (text.includes('${{')) return unknown('an expression stands in it, whose value is only known at run time');
  if (/^docker:\/\//i.test(text)) return { kind: 'image' };
  if (/^[.$][\\/]/.test(text)) return { kind: 'local', path: partsOf(text.slice(2)).join('/') };
  const [target = '', ref = '', ...more] = text.split('@');
  const parts = partsOf(target);
  const [owner = '', repository = '', ...path] = parts;
  if (ref === '' || more.length > 0 || parts.length < 2) return unknown('GitHub asks for owner/repo@ref or ./path');
  const sound = [owner, repository].every((part) => PART.test(part)) && path.every((part) => PATH_PART.test(part));
  if (!sound || parts.some((part) => DOTS.test(part))) return unknown('it is no name of a repository and a path in it');
  if (!REF.test(ref)) return unknown('what stands behind the "@" is no name of a commit, tag or branch');
  return { kind: 'action', name: parts.join('/'), ref };
}

const partsOf = (path: string): string[] => path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
const unknown = (reason: string): Uses => ({ kind: 'unknown', reason });
