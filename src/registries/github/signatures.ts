import { child, count, flag, listAt, nullableChild, nullableText, object, sha, type Json } from './decode.ts';
import type { GraphqlRequest, Repository } from './request.ts';

/** Whether GitHub itself signed a commit: a verified signature of somebody's own key proves nothing about a bot. */
interface CommitSignature {
  readonly sha: string;
  readonly signedByGitHub: boolean;
}

export interface SignaturePage {
  readonly items: readonly CommitSignature[];
  readonly total: number;
  /** The cursor of the next page; null: this was the last. */
  readonly next: string | null;
}

const DOCUMENT = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { commit { oid signature { isValid wasSignedByGitHub } } }
      }
    }
  }
}`;

/** One page of the signatures of a pull request's commits. */
export function querySignatures(
  { owner, repo }: Repository,
  number: number,
  after: string | null,
): GraphqlRequest<SignaturePage> {
  return {
    kind: 'query',
    document: DOCUMENT,
    variables: { owner, repo, number, after },
    asks: `the signatures of the commits of pull request #${number}`,
    permission: 'pull-requests: read',
    read: (data) => readPage(object(data, 'data')),
  };
}

function readPage(data: Json): SignaturePage {
  const commits = child(child(child(data, 'repository'), 'pullRequest'), 'commits');
  const page = child(commits, 'pageInfo');
  return {
    total: count(commits, 'totalCount'),
    next: flag(page, 'hasNextPage') ? nullableText(page, 'endCursor') : null,
    items: listAt(commits, 'nodes', (node) => {
      const commit = child(node, 'commit');
      const signature = nullableChild(commit, 'signature');
      return {
        sha: sha(commit, 'oid'),
        signedByGitHub: signature !== null && flag(signature, 'isValid') && flag(signature, 'wasSignedByGitHub'),
      };
    }),
  };
}
