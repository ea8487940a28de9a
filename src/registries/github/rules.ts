import type { RequiredCheck } from '../../domain/pull-request.ts';
import { child, count, field, flag, list, listAt, object, text, type Json } from './decode.ts';
import { get, path, type GitHubRequest, type Page, type Repository } from './request.ts';

/** What one rule of a branch asks for, as far as Lockgate reads it. */
interface BranchRule {
  readonly type: string;
  readonly requiredChecks: readonly RequiredCheck[];
}

/** Active rules of every ruleset on a branch: https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
export function listBranchRules({ owner, repo }: Repository, branch: string): GitHubRequest<Page<BranchRule>> {
  return get({
    path: path`/repos/${owner}/${repo}/rules/branches/${branch}?per_page=100`,
    asks: 'the rules of the base branch',
    permission: 'metadata: read',
    read: (body) => ({ total: null, items: list(body, 'rules', readRule) }),
  });
}

function readRule(json: Json): BranchRule {
  const type = text(json, 'type');
  if (type !== 'required_status_checks') return { type, requiredChecks: [] };
  return {
    type,
    requiredChecks: listAt(child(json, 'parameters'), 'required_status_checks', (check) => ({
      context: text(check, 'context'),
      appId: appId(check, 'integration_id'),
    })),
  };
}

/** A branch's head and its classic protection: https://docs.github.com/rest/branches/branches#get-a-branch */
export function getBranch(
  { owner, repo }: Repository,
  branch: string,
): GitHubRequest<{ readonly protected: boolean; readonly requiredChecks: readonly RequiredCheck[] }> {
  return get({
    path: path`/repos/${owner}/${repo}/branches/${branch}`,
    asks: 'the base branch',
    permission: 'contents: read',
    read: (body) => {
      const json = object(body, 'branch');
      return { protected: flag(json, 'protected'), requiredChecks: classicChecks(json) };
    },
  });
}

function classicChecks(branch: Json): readonly RequiredCheck[] {
  if (field(branch, 'protection') === undefined) return [];
  const protection = child(branch, 'protection');
  if (field(protection, 'required_status_checks') === undefined) return [];
  const required = child(protection, 'required_status_checks');
  if (field(required, 'checks') === undefined) return [];
  return listAt(required, 'checks', (check) => ({ context: text(check, 'context'), appId: appId(check, 'app_id') }));
}

// GitHub writes null, nothing at all, or -1 where any app may report the check.
function appId(check: Json, key: string): number | null {
  const value = field(check, key);
  return value === null || value === undefined || value === -1 ? null : count(check, key);
}

/** Branches with a protection of any kind: https://docs.github.com/rest/branches/branches#list-branches */
export function listProtectedBranches({
  owner,
  repo,
}: Repository): GitHubRequest<Page<{ readonly name: string; readonly sha: string }>> {
  return get({
    path: path`/repos/${owner}/${repo}/branches?protected=true&per_page=100`,
    asks: 'the protected branches',
    permission: 'contents: read',
    read: (body) => ({
      total: null,
      items: list(body, 'branches', (json) => ({
        name: text(json, 'name'),
        sha: text(child(json, 'commit'), 'sha'),
      })),
    }),
  });
}
