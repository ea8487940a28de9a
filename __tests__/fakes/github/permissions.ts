import { Refusal } from './answer.ts';
import type { Level, Repository, Token } from './model.ts';

type Need = readonly [permission: string, level: Level];

/**
 * What a token needs for each operation, as GitHub documents it for apps (`metadata: read` comes with
 * every token). Alternatives are separated by GitHub's "or". Reading a public repository is held to the
 * same table, stricter than GitHub, so that a workflow's `permissions:` are known to suffice everywhere.
 */
export const needs: Readonly<Record<string, readonly Need[]>> = {
  'actions/create-workflow-dispatch': [['actions', 'write']],
  'checks/create': [['checks', 'write']],
  'checks/get': [['checks', 'read']],
  'checks/list-annotations': [['checks', 'read']],
  'checks/list-for-ref': [['checks', 'read']],
  'checks/update': [['checks', 'write']],
  'code-scanning/get-sarif': [['security_events', 'read']],
  'code-scanning/upload-sarif': [['security_events', 'write']],
  'git/get-blob': [['contents', 'read']],
  'git/get-commit': [['contents', 'read']],
  'git/get-ref': [['contents', 'read']],
  'git/get-tag': [['contents', 'read']],
  'git/get-tree': [['contents', 'read']],
  'git/list-matching-refs': [['contents', 'read']],
  'issues/create': [['issues', 'write']],
  'issues/create-comment': [
    ['issues', 'write'],
    ['pull_requests', 'write'],
  ],
  'issues/delete-comment': [
    ['issues', 'write'],
    ['pull_requests', 'write'],
  ],
  'issues/get': [
    ['issues', 'read'],
    ['pull_requests', 'read'],
  ],
  'issues/get-comment': [
    ['issues', 'read'],
    ['pull_requests', 'read'],
  ],
  'issues/list-comments': [
    ['issues', 'read'],
    ['pull_requests', 'read'],
  ],
  'issues/list-for-repo': [
    ['issues', 'read'],
    ['pull_requests', 'read'],
  ],
  'issues/update': [
    ['issues', 'write'],
    ['pull_requests', 'write'],
  ],
  'issues/update-comment': [
    ['issues', 'write'],
    ['pull_requests', 'write'],
  ],
  'pulls/create-review': [['pull_requests', 'write']],
  'pulls/dismiss-review': [['pull_requests', 'write']],
  'pulls/get': [['pull_requests', 'read']],
  'pulls/list': [['pull_requests', 'read']],
  'pulls/list-commits': [['pull_requests', 'read']],
  'pulls/list-files': [['pull_requests', 'read']],
  'pulls/list-reviews': [['pull_requests', 'read']],
  'pulls/merge': [['contents', 'write']],
  'repos/check-immutable-releases': [['administration', 'read']],
  'repos/compare-commits-with-basehead': [['contents', 'read']],
  'repos/create-attestation': [['attestations', 'write']],
  'repos/create-commit-status': [['statuses', 'write']],
  'repos/create-release': [['contents', 'write']],
  'repos/delete-release': [['contents', 'write']],
  'repos/delete-release-asset': [['contents', 'write']],
  'repos/get': [],
  'repos/get-branch': [['contents', 'read']],
  'repos/get-branch-protection': [['administration', 'read']],
  'repos/get-branch-rules': [],
  'repos/get-combined-status-for-ref': [['statuses', 'read']],
  'repos/get-commit': [['contents', 'read']],
  'repos/get-content': [['contents', 'read']],
  'repos/get-latest-release': [['contents', 'read']],
  'repos/get-release': [['contents', 'read']],
  'repos/get-release-asset': [['contents', 'read']],
  'repos/get-release-by-tag': [['contents', 'read']],
  'repos/get-repo-ruleset': [],
  'repos/get-repo-rulesets': [],
  'repos/list-activities': [['contents', 'read']],
  'repos/list-attestations': [['attestations', 'read']],
  'repos/list-branches': [['contents', 'read']],
  'repos/list-commits': [['contents', 'read']],
  'repos/list-pull-requests-associated-with-commit': [['pull_requests', 'read']],
  'repos/list-release-assets': [['contents', 'read']],
  'repos/list-releases': [['contents', 'read']],
  'repos/list-tags': [],
  'repos/update-release': [['contents', 'write']],
  'repos/upload-release-asset': [['contents', 'write']],
  'security-advisories/list-global-advisories': [],
  'users/get-authenticated': [],
  'users/get-by-username': [],
};

/** What GitHub tells whoever asks, a token or not; of repositories only what is public. */
export const open: ReadonlySet<string> = new Set([
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'security-advisories/list-global-advisories',
]);

const inaccessible = (token: Token): Refusal =>
  new Refusal(
    403,
    token.kind === 'user'
      ? 'Resource not accessible by personal access token'
      : 'Resource not accessible by integration',
  );

export function holds(token: Token, permission: string, level: Level): boolean {
  const held = token.permissions[permission];
  return held === 'write' || (held !== undefined && held === level);
}

/** Throws GitHub's 403 unless the token holds one of the permissions. */
export function demand(token: Token, alternatives: readonly Need[]): void {
  if (alternatives.length > 0 && !alternatives.some(([permission, level]) => holds(token, permission, level))) {
    throw inaccessible(token);
  }
}

/** Throws GitHub's refusal when the token may not perform the operation on the repository. */
export function authorize(operation: string, token: Token, repository: Repository | null): void {
  const asked = needs[operation];
  if (asked === undefined) throw new Error(`no permissions are known for ${operation}`);
  if (operation === 'users/get-authenticated' && token.kind !== 'user') throw inaccessible(token);
  if (repository !== null && !reaches(token, repository)) {
    if (repository.private) throw new Refusal(404, 'Not Found');
    if (asked.some(([, level]) => level === 'write')) throw inaccessible(token);
    return;
  }
  demand(token, asked);
  if (token.app === null && (operation === 'checks/create' || operation === 'checks/update')) {
    throw new Refusal(403, 'You must authenticate via a GitHub App.');
  }
}

/** Whether the token was given the repository; others it can only read, where they are public. */
export function reaches(token: Token, repository: Repository): boolean {
  return token.repositories === null || token.repositories.includes(repository.fullName);
}
