import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import type { Transport } from '../../../src/adapters/github/transport.ts';
import { createTrees } from '../../../src/adapters/github/trees.ts';

const sha = (digit: number): string => String(digit).repeat(40);
const repository = { owner: 'o', repo: 'r' };
const bot = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };
const repo = { id: 1 };
const body = {
  number: 7,
  node_id: 'PR_7',
  state: 'open',
  draft: false,
  merged: false,
  title: 't',
  user: bot,
  head: { sha: sha(2), ref: 'bot/x', repo },
  base: { sha: sha(9), ref: 'main', repo },
  commits: 2,
  auto_merge: null,
};

interface Answers {
  readonly commits: readonly number[];
  /** Pages of signatures, as (total, ids). */
  readonly signatures: readonly (readonly [total: number, ids: readonly number[]])[];
}

/** Answers what commits are read from, and knows nothing else. */
function transportOf({ commits, signatures }: Answers): Transport {
  let page = 0;
  return {
    send: async (request) => {
      if (request.path.endsWith('/pulls/7')) return Promise.resolve(request.read(body));
      return Promise.resolve(request.read({ object: { type: 'commit', sha: sha(9) } }));
    },
    pages: async (request) => {
      if (!request.path.includes('/pulls/7/commits')) return Promise.resolve([]);
      const rows = commits.map((digit) => ({ sha: sha(digit), author: bot, commit: { message: 'm' } }));
      return Promise.resolve([...request.read(rows).items]);
    },
    graphql: async (request) => {
      const [totalCount, ids] = signatures[page] ?? [0, []];
      page += 1;
      const more = page < signatures.length;
      const nodes = ids.map((digit) => ({
        commit: { oid: sha(digit), signature: { isValid: true, wasSignedByGitHub: true } },
      }));
      const pageInfo = { hasNextPage: more, endCursor: more ? String(page) : null };
      const data = { repository: { pullRequest: { commits: { totalCount, pageInfo, nodes } } } };
      return Promise.resolve(request.read(data));
    },
    download: async () => Promise.reject(new Error('not asked')),
    upload: async () => Promise.reject(new Error('not asked')),
  };
}

async function stateOf(answers: Answers): Promise<string> {
  const transport = transportOf(answers);
  const options = {
    repository,
    token: 't',
    apiUrl: 'http://127.0.0.1',
    graphqlUrl: 'http://127.0.0.1',
    now: () => 0,
    sleep: async () => Promise.resolve(),
  };
  const parts = { transport, trees: createTrees(transport, repository), options };
  return (await readPullRequest(parts, 7)).commits.state;
}

describe('commits and their signatures', () => {
  it.each<[string, Answers, string]>([
    ['on one page', { commits: [1, 2], signatures: [[2, [1, 2]]] }, 'available'],
    [
      'on two pages',
      {
        commits: [1, 2],
        signatures: [
          [2, [1]],
          [2, [2]],
        ],
      },
      'available',
    ],
    ['without a signature page', { commits: [1, 2], signatures: [[2, []]] }, 'unavailable'],
    ['with a signature missing', { commits: [1, 2], signatures: [[2, [2]]] }, 'unavailable'],
    ['with a signature told twice', { commits: [1, 2], signatures: [[2, [2, 2]]] }, 'unavailable'],
    ['with another count of signatures', { commits: [1, 2], signatures: [[3, [1, 2]]] }, 'unavailable'],
    ['with signatures of other commits', { commits: [1, 2], signatures: [[2, [2, 3]]] }, 'unavailable'],
    ['with a commit missing', { commits: [2], signatures: [[2, [1, 2]]] }, 'unavailable'],
    ['without the head', { commits: [1, 3], signatures: [[2, [1, 3]]] }, 'unavailable'],
  ])('%s', async (_name, answers, expected) => {
    expect(await stateOf(answers)).toBe(expected);
  });
});
