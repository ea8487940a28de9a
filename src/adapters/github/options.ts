import type { TransportOptions } from './transport.ts';
import type { Repository } from '../../registries/github/request.ts';
import type { TokenAccount } from '../../registries/github/viewer.ts';

/** One of our own checks; `appId` null: whichever app reports a check of that name. */
export interface OwnCheck {
  readonly name: string;
  readonly appId: number | null;
}

export interface GitHubOptions extends TransportOptions {
  readonly repository: Repository;
  /** Whose token it is; absent: GitHub is asked when it matters. */
  readonly account?: TokenAccount;
  /** Left out of what counts as a check of the commit. */
  readonly ownChecks?: readonly OwnCheck[];
}

/** The account behind every `GITHUB_TOKEN`. */
export const ACTIONS_ACCOUNT = { login: 'github-actions[bot]', id: 41_898_282 };

/** The app behind every `GITHUB_TOKEN`: its number on the checks of every workflow. */
export const ACTIONS_APP_ID = 15_368;
