import { accounts } from './accounts.ts';
import type { GlobalAdvisory } from './advisories.ts';
import type { Account, Actor, CommitFacts, Repository, Token, Triggered } from './model.ts';

export interface Urls {
  /** REST root, as in `GITHUB_API_URL`. */
  readonly api: string;
  readonly graphql: string;
  readonly uploads: string;
  /** As in `GITHUB_SERVER_URL`. */
  readonly server: string;
  /** Where downloads are redirected to: another origin, which refuses credentials. */
  readonly storage: string;
}

/** Everything that the fake remembers across repositories. */
export class State {
  readonly accounts = new Map<string, Account>(Object.values(accounts).map((account) => [account.login, account]));
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  /** GitHub's global advisories, newest first. */
  readonly advisories: GlobalAdvisory[] = [];
  /** What would have started workflows; acts of a `GITHUB_TOKEN` leave nothing here but dispatches. */
  readonly triggered: Triggered[] = [];
  /** The fake's clock; a test may put its own in. */
  clock: () => Date = () => new Date();
  #id = 1_000;

  constructor(readonly urls: Urls) {}

  nextId(): number {
    this.#id += 1;
    return this.#id;
  }

  now(): string {
    return this.clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  account(login: string): Account | null {
    return this.accounts.get(login) ?? null;
  }

  emit(
    actor: Actor,
    repository: Repository,
    event: string,
    details: { readonly action?: string; readonly ref?: string; readonly number?: number } = {},
  ): void {
    if (actor.kind === 'GITHUB_TOKEN' && !event.endsWith('_dispatch')) return;
    this.triggered.push({
      event,
      action: details.action ?? null,
      repository: repository.fullName,
      actor: actor.account.login,
      ref: details.ref ?? null,
      number: details.number ?? null,
    });
  }

  repositoryUrl(repository: Repository): string {
    return `${this.urls.api}/repos/${repository.fullName}`;
  }
}

export const actorOf = (token: Token): Actor => ({ account: token.account, kind: token.kind });
export const asUser = (account: Account): Actor => ({ account, kind: account.type === 'Bot' ? 'app' : 'user' });

/** What GitHub knows of a commit; nothing for one that came by another way than the fake's own. */
export function factsOf(repository: Repository, sha: string): CommitFacts {
  return repository.facts.get(sha) ?? { author: null, committer: null, signature: null };
}
