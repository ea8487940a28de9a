import { startGitHub, type FakeGitHub } from '../../fakes/github/server.ts';

/** One fake GitHub for all tests of a file; each test has a repository of its own. */
export function sharedGitHub(): () => FakeGitHub {
  let fake: FakeGitHub | undefined;
  beforeAll(async () => {
    fake = await startGitHub();
  });
  afterEach(() => fake?.clearFaults());
  afterAll(() => fake?.stop());
  return () => {
    if (fake === undefined) throw new Error('the fake GitHub is not started');
    return fake;
  };
}
