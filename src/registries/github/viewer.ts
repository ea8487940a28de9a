import { child, count, object, text } from './decode.ts';
import type { GraphqlRequest } from './request.ts';

/** The account that a token acts as. */
export interface TokenAccount {
  readonly login: string;
  readonly id: number;
}

/** Who the token belongs to. REST's `/user` refuses the tokens of Actions and of Apps; GraphQL's `viewer` knows them. */
export const queryViewer: GraphqlRequest<TokenAccount> = {
  kind: 'query',
  document: 'query { viewer { login databaseId } }',
  variables: {},
  asks: 'the account of the token',
  permission: 'contents: read',
  read(data) {
    const viewer = child(object(data, 'GraphQL data'), 'viewer');
    return { login: text(viewer, 'login'), id: count(viewer, 'databaseId') };
  },
};
