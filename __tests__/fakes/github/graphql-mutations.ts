import { GraphQLError } from 'graphql';
import type { Json } from './answer.ts';
import { armingRefusal, enqueue } from './auto-merge.ts';
import { pullById, pullNode } from './graphql-pulls.ts';
import { mergeability, refuseWorkflowChange } from './merging.ts';
import type { Issue, MergeMethod, Pull, Repository, Token } from './model.ts';
import { demand, reaches } from './permissions.ts';
import { requirements } from './rules.ts';
import { actorOf, type State } from './state.ts';

interface Input {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly mergeMethod?: string | null;
  readonly clientMutationId?: string | null;
}

const refuse = (message: string): GraphQLError => new GraphQLError(message, { extensions: { type: 'UNPROCESSABLE' } });

/** The pull request that a mutation names, when the token may write to it and its head is the expected one. */
function target(state: State, token: Token, input: Input): { repository: Repository; issue: Issue; pull: Pull } {
  const named = pullById(state, input.pullRequestId);
  const needs = ['pull_requests', 'contents'] as const;
  for (const permission of needs)
    demand(reaches(token, named.repository) ? token : { ...token, permissions: {} }, [[permission, 'write']]);
  if (named.issue.state === 'closed') throw refuse('Pull request is closed');
  if ((input.expectedHeadOid ?? named.pull.head.sha) !== named.pull.head.sha) {
    throw refuse('Head branch was modified. Review and try the merge again.');
  }
  return named;
}

/** The mutations on pull requests, as methods of GraphQL's root. */
export function mutations(state: State, token: Token): Json {
  return {
    enablePullRequestAutoMerge: async ({ input }: { input: Input }) => {
      const { repository, issue, pull } = target(state, token, input);
      const refusal = await armingRefusal(repository, pull);
      if (refusal !== null) throw refuse(refusal);
      const method = (input.mergeMethod ?? 'MERGE').toLowerCase() as MergeMethod;
      if (!repository.mergeMethods.includes(method)) {
        throw refuse(`Merge method ${method} merging is not allowed on this repository`);
      }
      await refuseWorkflowChange(repository, pull, token);
      pull.autoMerge = { by: actorOf(token), method, at: state.now() };
      state.emit(actorOf(token), repository, 'pull_request', { action: 'auto_merge_enabled', number: pull.number });
      return {
        clientMutationId: input.clientMutationId ?? null,
        pullRequest: pullNode(state, repository, issue, pull),
      };
    },
    disablePullRequestAutoMerge: ({ input }: { input: Input }) => {
      const { repository, issue, pull } = target(state, token, input);
      if (pull.autoMerge === null) throw refuse("Can't disable auto-merge for this pull request.");
      pull.autoMerge = null;
      state.emit(actorOf(token), repository, 'pull_request', { action: 'auto_merge_disabled', number: pull.number });
      return {
        clientMutationId: input.clientMutationId ?? null,
        pullRequest: pullNode(state, repository, issue, pull),
      };
    },
    enqueuePullRequest: async ({ input }: { input: Input }) => {
      const { repository, issue, pull } = target(state, token, input);
      if (!requirements(repository, pull.base.ref).mergeQueue)
        throw refuse('Merge queue is not enabled on this branch');
      if (pull.queued !== null) throw refuse('Pull request is already in the merge queue');
      const { reason } = await mergeability(repository, pull);
      if (reason !== null) throw refuse(`Pull request is not ready for the merge queue: ${reason}`);
      await refuseWorkflowChange(repository, pull, token);
      await enqueue(state, repository, issue, pull, actorOf(token));
      const entry = { id: `MQE_${pull.nodeId}`, position: 1, state: 'AWAITING_CHECKS' };
      return { clientMutationId: input.clientMutationId ?? null, mergeQueueEntry: entry };
    },
  };
}
