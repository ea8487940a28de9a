import { accounts, actionsApp } from './accounts.ts';
import type { Account, App, Level, Token } from './model.ts';
import type { State } from './state.ts';

export interface TokenRequest {
  /** Default `GITHUB_TOKEN`. */
  readonly kind?: Token['kind'];
  /** As in a workflow: `{ contents: 'read', 'pull-requests': 'write' }`. A person's token may by default do everything. */
  readonly permissions?: Readonly<Record<string, Level>>;
  /** As for a pull request from a fork or by Dependabot: every `write` becomes `read`. */
  readonly readOnly?: boolean;
  /** Of kind `app`. */
  readonly app?: App;
  /** Of kind `user`. */
  readonly account?: Account;
  /** Full names; default every repository. */
  readonly repositories?: readonly string[];
}

const EVERYTHING = [
  'actions',
  'administration',
  'attestations',
  'checks',
  'contents',
  'issues',
  'pull_requests',
  'security_events',
  'statuses',
  'workflows',
];

/** Makes a token; its value is what goes into the `Authorization` header. */
export function issueToken(state: State, request: TokenRequest): Token {
  const kind = request.kind ?? 'GITHUB_TOKEN';
  const app =
    kind === 'GITHUB_TOKEN' ? actionsApp : kind === 'app' ? (request.app ?? { id: 4242, slug: 'lockgate-bot' }) : null;
  const account = accountOf(state, kind, app, request.account);
  const asked =
    request.permissions ??
    (kind === 'user' ? Object.fromEntries(EVERYTHING.map((name) => [name, 'write' as const])) : {});
  const permissions = Object.entries(asked).map(([name, level]) => [
    name.replaceAll('-', '_'),
    request.readOnly === true ? 'read' : level,
  ]);
  const token: Token = {
    value: `${kind === 'user' ? 'ghp' : 'ghs'}_${state.nextId()}${'x'.repeat(24)}`,
    kind,
    app,
    account,
    permissions: Object.fromEntries(permissions) as Record<string, Level>,
    repositories: request.repositories ?? null,
  };
  state.tokens.set(token.value, token);
  return token;
}

function accountOf(state: State, kind: Token['kind'], app: App | null, account: Account | undefined): Account {
  if (kind === 'GITHUB_TOKEN') return accounts.actions;
  if (kind === 'user' || app === null) return account ?? accounts.maintainer;
  const login = `${app.slug}[bot]`;
  const bot = state.accounts.get(login) ?? { login, id: 900_000 + app.id, type: 'Bot' as const };
  state.accounts.set(login, bot);
  return bot;
}
