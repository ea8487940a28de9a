import { GraphQLError } from 'graphql';
import type { Json } from './answer.ts';
import { commitJson } from './commits.ts';
import { mergeability } from './merging.ts';
import type { Account, Issue, Pull, Repository } from './model.ts';
import { factsOf, type State } from './state.ts';

/** The pull request with a node id, wherever it is. */
export function pullById(state: State, id: string): { repository: Repository; issue: Issue; pull: Pull } {
  for (const repository of state.repositories.values()) {
    for (const issue of repository.issues.values()) {
      if (issue.pull?.nodeId === id) return { repository, issue, pull: issue.pull };
    }
  }
  throw new GraphQLError(`Could not resolve to a node with the global id of '${id}'`, {
    extensions: { type: 'NOT_FOUND' },
  });
}

/** A person is a `User`; a bot is a `Bot`, whose GraphQL login lacks the `[bot]`. */
const actorNode = (account: Account): Json =>
  account.type === 'Bot'
    ? {
        __typename: 'Bot',
        login: account.login.replace(/\[bot\]$/, ''),
        databaseId: account.id,
        id: `BOT_${account.id}`,
      }
    : userNode(account);

/** The `User` of a commit or signature, which GraphQL gives for bots too. */
const userNode = (account: Account): Json => ({
  __typename: 'User',
  login: account.login,
  databaseId: account.id,
  id: `U_${account.id}`,
});

const LIMIT = 100;

interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/** A connection over a list, with GitHub's limits. */
function connection(name: string, all: readonly string[], window: Window, node: (item: string) => unknown): Json {
  const asked = window.first ?? window.last;
  if (asked === undefined || asked === null) {
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      {
        extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' },
      },
    );
  }
  if (asked > LIMIT) {
    const message = `Requesting ${asked} records on the \`${name}\` connection exceeds the \`first\` limit of ${LIMIT} records.`;
    throw new GraphQLError(message, { extensions: { type: 'EXCESSIVE_PAGINATION' } });
  }
  const start = window.first === undefined ? Math.max(all.length - asked, 0) : Number(window.after ?? '0');
  const end = Math.min(start + asked, all.length);
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: end > start ? String(start + 1) : null,
      endCursor: end > start ? String(end) : null,
    },
    nodes: () => Promise.all(all.slice(start, end).map(node)),
  };
}

async function commitNode(state: State, repository: Repository, sha: string): Promise<Json> {
  const facts = factsOf(repository, sha);
  const { commit } = (await commitJson(state, repository, sha)) as {
    commit: { message: string; author: { name: string; email: string }; committer: { name: string; email: string } };
  };
  const person = (who: { name: string; email: string }, account: Account | null): Json => ({
    ...who,
    user: account === null ? null : userNode(account),
  });
  const { signature } = facts;
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    message: commit.message,
    author: person(commit.author, facts.author),
    committer: person(commit.committer, facts.committer),
    signature:
      signature === null
        ? null
        : {
            __typename: 'GpgSignature',
            isValid: signature.isValid,
            state: signature.state,
            wasSignedByGitHub: signature.wasSignedByGitHub,
            signer: signature.signer === null ? null : userNode(signature.signer),
          },
  };
}

/** GraphQL's `PullRequest`. */
export function pullNode(state: State, repository: Repository, issue: Issue, pull: Pull): Json {
  const { autoMerge } = pull;
  return {
    __typename: 'PullRequest',
    id: pull.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: pull.number,
    title: issue.title,
    state: pull.merged === null ? issue.state.toUpperCase() : 'MERGED',
    merged: pull.merged !== null,
    isDraft: pull.draft,
    isCrossRepository: pull.head.repository !== repository,
    isInMergeQueue: pull.queued !== null,
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    author: actorNode(issue.author),
    mergeStateStatus: async () =>
      issue.state === 'open' ? (await mergeability(repository, pull)).state.toUpperCase() : 'UNKNOWN',
    autoMergeRequest:
      autoMerge === null
        ? null
        : {
            enabledAt: autoMerge.at,
            mergeMethod: autoMerge.method.toUpperCase(),
            enabledBy: actorNode(autoMerge.by.account),
          },
    mergeQueueEntry: pull.queued === null ? null : { id: `MQE_${pull.nodeId}`, position: 1, state: 'AWAITING_CHECKS' },
    commits: async (window: Window) => {
      const all = await repository.git.range(pull.base.sha, pull.head.sha);
      return connection('commits', all, window, async (sha) => ({
        id: `PRC_${sha}`,
        commit: await commitNode(state, repository, sha),
      }));
    },
  };
}
