import type { MergePolicy } from '../../domain/policy.ts';
import type { Account } from '../../domain/pull-request.ts';

/** An account that a policy lets merge, under the name that `merge.allow[].from` calls it by. */
export interface Author {
  readonly name: string;
  readonly login: string;
  readonly id: number;
  /** GitHub's own bots are of type Bot; a self-hosted one may be a user. */
  readonly types: readonly Account['type'][];
}

const KNOWN: ReadonlyMap<string, Author> = new Map([
  ['dependabot', { name: 'dependabot', login: 'dependabot[bot]', id: 49_699_333, types: ['Bot'] }],
  ['renovate', { name: 'renovate', login: 'renovate[bot]', id: 29_139_614, types: ['Bot'] }],
]);

/** The accounts that a policy names; a name that stands for none is nobody. */
export function authorsOf(policy: MergePolicy): Author[] {
  return policy.authors.flatMap((author) => {
    if (typeof author === 'string') return KNOWN.get(author) ?? [];
    return { name: author.login, login: author.login, id: author.id, types: ['Bot', 'User'] };
  });
}

/** Whether an account is an author: a login can be renamed and taken over, so the number and the type must fit too. */
export const isAuthor = (account: Account | null, author: Author): boolean =>
  account !== null && account.id === author.id && account.login === author.login && author.types.includes(account.type);

/** Which of the policy's authors an account is; null: none. */
export const authorFor = (account: Account | null, policy: MergePolicy): Author | null =>
  authorsOf(policy).find((author) => isAuthor(account, author)) ?? null;
