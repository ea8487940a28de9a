import type { Account, App } from './model.ts';

/** Accounts and apps by their real ids. */
export const accounts = {
  dependabot: { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' },
  renovate: { login: 'renovate[bot]', id: 29_139_614, type: 'Bot' },
  actions: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
  /** GitHub's own committer of what is made in the web interface or through the API. */
  webFlow: { login: 'web-flow', id: 19_864_447, type: 'User' },
  maintainer: { login: 'maintainer', id: 1001, type: 'User' },
  contributor: { login: 'contributor', id: 1002, type: 'User' },
  attacker: { login: 'attacker', id: 1666, type: 'User' },
} as const satisfies Record<string, Account>;

export const actionsApp: App = { id: 15_368, slug: 'github-actions' };
export const dependabotApp: App = { id: 29_110, slug: 'dependabot' };

/** The line that GitHub writes into commits for an account. */
export function signatureLine(account: Account): string {
  if (account.id === accounts.webFlow.id) return 'GitHub <noreply@github.com>';
  return `${account.login} <${account.id}+${account.login}@users.noreply.github.com>`;
}

/** GitHub's `simple-user`. */
export function userJson(api: string, account: Account): Record<string, unknown> {
  const url = `${api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    type: account.type,
    site_admin: false,
    url,
    gravatar_id: '',
  };
}
