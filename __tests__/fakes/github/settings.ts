import type { Repository, RequiredCheck, Rule } from './model.ts';
import type { State } from './state.ts';

interface CheckSettings {
  /** The head must contain the base's tip. */
  readonly strict?: boolean;
  /** As the older branch protection, which only `branches/{branch}` tells of. Default: as a ruleset. */
  readonly classic?: boolean;
}

const NO_REVIEW_CONDITIONS = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

/** The settings of a repository that a maintainer would click. */
export class RepositorySettings {
  constructor(
    readonly state: State,
    readonly data: Repository,
  ) {}

  /** Adds a ruleset over branches or tags; `pattern` is a glob over full refs. */
  addRuleset(target: 'branch' | 'tag', pattern: string, rules: readonly Rule[], name = `${target} ${pattern}`): void {
    const kept = this.data.rulesets.findIndex((ruleset) => ruleset.name === name);
    if (kept !== -1) this.data.rulesets.splice(kept, 1);
    this.data.rulesets.push({
      id: this.state.nextId(),
      name,
      target,
      enforcement: 'active',
      include: [pattern],
      exclude: [],
      rules: [...rules],
    });
  }

  /** The checks that a branch requires, in place of earlier ones. */
  setRequiredChecks(branch: string, checks: readonly RequiredCheck[], settings: CheckSettings = {}): void {
    const strict = settings.strict ?? false;
    if (settings.classic === true) {
      const approvals = this.data.classic.get(branch)?.approvals ?? 0;
      this.data.classic.set(branch, { checks, strict, approvals });
      return;
    }
    const parameters = {
      strict_required_status_checks_policy: strict,
      do_not_enforce_on_create: false,
      required_status_checks: checks.map(({ context, appId }) => ({
        context,
        ...(appId === null ? {} : { integration_id: appId }),
      })),
    };
    this.addRuleset(
      'branch',
      `refs/heads/${branch}`,
      [{ type: 'required_status_checks', parameters }],
      `checks of ${branch}`,
    );
  }

  requireApprovals(branch: string, count: number): void {
    const parameters = { required_approving_review_count: count, ...NO_REVIEW_CONDITIONS };
    this.addRuleset('branch', `refs/heads/${branch}`, [{ type: 'pull_request', parameters }], `reviews of ${branch}`);
  }

  useMergeQueue(branch: string): void {
    const parameters = {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'SQUASH',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 0,
    };
    this.addRuleset('branch', `refs/heads/${branch}`, [{ type: 'merge_queue', parameters }], `queue of ${branch}`);
  }

  /** Forbids to delete or rewrite a branch, and nothing more. */
  protectBranch(branch: string): void {
    this.addRuleset('branch', `refs/heads/${branch}`, [{ type: 'deletion' }, { type: 'non_fast_forward' }]);
  }

  /** Forbids to move or delete the tags that the pattern (`v*`) names. */
  protectTag(pattern: string): void {
    this.addRuleset('tag', `refs/tags/${pattern}`, [
      { type: 'deletion' },
      { type: 'update' },
      { type: 'non_fast_forward' },
    ]);
  }
}
