import { minimatch } from 'minimatch';
import { found, notFound, ok, page, type Call, type Handlers, type Json } from './answer.ts';
import { commitJson } from './commits.ts';
import type { Repository, RequiredCheck, Rule, Ruleset } from './model.ts';

/** The active rulesets that speak about a ref. */
function rulesetsFor(repository: Repository, ref: string): Ruleset[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? ref === `refs/heads/${repository.defaultBranch}` : minimatch(ref, pattern));
  return repository.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === 'active' &&
      ruleset.target === target &&
      ruleset.include.some(matches) &&
      !ruleset.exclude.some(matches),
  );
}

const rulesFor = (repository: Repository, branch: string): { rule: Rule; ruleset: Ruleset }[] =>
  rulesetsFor(repository, `refs/heads/${branch}`).flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({ rule, ruleset })),
  );

export interface Requirements {
  readonly checks: readonly RequiredCheck[];
  /** The head must contain the base's tip. */
  readonly strict: boolean;
  readonly approvals: number;
  readonly mergeQueue: boolean;
  readonly any: boolean;
}

/** What a branch asks of a merge, rulesets and classic protection together. */
export function requirements(repository: Repository, branch: string): Requirements {
  const rules = rulesFor(repository, branch).map(({ rule }) => rule);
  const classic = repository.classic.get(branch);
  const status = rules.filter((rule) => rule.type === 'required_status_checks');
  const checks = status.flatMap((rule) => {
    const list = rule.parameters?.['required_status_checks'] as { context: string; integration_id?: number }[];
    return list.map(({ context, integration_id }) => ({ context, appId: integration_id ?? null }));
  });
  const approvals = rules.map((rule) => Number(rule.parameters?.['required_approving_review_count'] ?? 0));
  return {
    checks: [...checks, ...(classic?.checks ?? [])],
    strict:
      classic?.strict === true ||
      status.some((rule) => rule.parameters?.['strict_required_status_checks_policy'] === true),
    approvals: Math.max(0, classic?.approvals ?? 0, ...approvals),
    mergeQueue: rules.some((rule) => rule.type === 'merge_queue'),
    any: rules.length > 0 || classic !== undefined,
  };
}

const rulesetJson = (call: Call, ruleset: Ruleset, whole: boolean): Json => ({
  id: ruleset.id,
  name: ruleset.name,
  target: ruleset.target,
  source_type: 'Repository',
  source: call.repository.fullName,
  enforcement: ruleset.enforcement,
  node_id: `RRS_${ruleset.id}`,
  ...(whole
    ? {
        conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
        rules: ruleset.rules,
      }
    : {}),
});

async function branchOf(call: Call): Promise<{ name: string; sha: string }> {
  const name = call.path['branch'] ?? '';
  return { name, sha: found(await call.repository.git.resolve(`refs/heads/${name}`)) };
}

const checksJson = (checks: readonly RequiredCheck[]): Json => ({
  contexts: checks.map((check) => check.context),
  checks: checks.map((check) => ({ context: check.context, app_id: check.appId })),
});

async function branchJson(call: Call, name: string, sha: string): Promise<Json> {
  const { repository, state } = call;
  const url = `${state.repositoryUrl(repository)}/branches/${encodeURIComponent(name)}`;
  const classic = repository.classic.get(name);
  const level = {
    enforcement_level: classic === undefined ? 'off' : 'non_admins',
    ...checksJson(classic?.checks ?? []),
  };
  const html = `${state.urls.server}/${repository.fullName}/tree/${encodeURIComponent(name)}`;
  return {
    name,
    commit: await commitJson(state, repository, sha),
    _links: { self: url, html },
    protected: requirements(repository, name).any,
    protection: { enabled: classic !== undefined, required_status_checks: level },
    protection_url: `${url}/protection`,
  };
}

export const ruleHandlers: Handlers = {
  'repos/get-branch-rules': (call) =>
    page(call, rulesFor(call.repository, call.path['branch'] ?? ''), ({ rule, ruleset }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: call.repository.fullName,
      ruleset_id: ruleset.id,
    })),
  'repos/get-repo-rulesets': (call) => {
    const targets = call.query.get('targets')?.split(',');
    const matching = call.repository.rulesets.filter((ruleset) => targets?.includes(ruleset.target) ?? true);
    return page(call, matching, (ruleset) => rulesetJson(call, ruleset, false));
  },
  'repos/get-repo-ruleset': (call) => {
    const ruleset = call.repository.rulesets.find(({ id }) => String(id) === call.path['ruleset_id']);
    return ok(rulesetJson(call, found(ruleset), true));
  },
  'repos/get-branch': async (call) => {
    const { name, sha } = await branchOf(call);
    return ok(await branchJson(call, name, sha));
  },
  'repos/list-branches': async (call) => {
    const wanted = call.query.get('protected');
    const refs = await call.repository.git.refs('refs/heads');
    const named = refs.map((ref) => ({ name: ref.ref.slice('refs/heads/'.length), sha: ref.id }));
    const isProtected = (name: string): boolean => requirements(call.repository, name).any;
    const matching = named.filter(({ name }) => wanted === null || String(isProtected(name)) === wanted);
    const root = call.state.repositoryUrl(call.repository);
    return page(call, matching, ({ name, sha }) => ({
      name,
      commit: { sha, url: `${root}/commits/${sha}` },
      protected: isProtected(name),
    }));
  },
  'repos/get-branch-protection': async (call) => {
    const { name } = await branchOf(call);
    const classic = call.repository.classic.get(name);
    if (classic === undefined) throw notFound();
    return ok({
      url: call.url,
      required_status_checks: {
        url: `${call.url}/required_status_checks`,
        strict: classic.strict,
        ...checksJson(classic.checks),
      },
      required_pull_request_reviews: { required_approving_review_count: classic.approvals },
      enforce_admins: { url: `${call.url}/enforce_admins`, enabled: true },
    });
  },
};
