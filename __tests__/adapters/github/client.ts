import { createGitHub } from '../../../src/adapters/github/github.ts';
import type { OwnCheck } from '../../../src/adapters/github/options.ts';
import type { GitHub } from '../../../src/domain/ports/github.ts';
import type { Level, Token } from '../../fakes/github/model.ts';
import type { FakeGitHub, FakeRepository } from '../../fakes/github/server.ts';

const EVERYTHING = [
  'contents',
  'pull-requests',
  'checks',
  'statuses',
  'issues',
  'security-events',
  'attestations',
  'administration',
];

export const tokenWith = (fake: FakeGitHub, level: Level = 'write'): Token =>
  fake.issueToken({ permissions: Object.fromEntries(EVERYTHING.map((name) => [name, level])) });

/** The client under test over a fake; waits cost no time. */
export function clientOf(
  fake: FakeGitHub,
  repository: FakeRepository,
  token: Token = tokenWith(fake),
  ownChecks: readonly OwnCheck[] = [],
): GitHub {
  const [owner = '', repo = ''] = repository.fullName.split('/');
  let clock = 0;
  return createGitHub({
    repository: { owner, repo },
    token: token.value,
    apiUrl: fake.urls.api,
    graphqlUrl: fake.urls.graphql,
    timeout: 5_000,
    ownChecks,
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds;
      return Promise.resolve();
    },
  });
}
