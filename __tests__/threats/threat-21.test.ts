/** Injection through names: what a pull request calls itself is a value in every request, never a part of it. */
import { sharedGitHub } from './support/fake.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 21: injection through names', () => {
  it('keeps a hostile branch and title out of paths and GraphQL', async () => {
    const branch = 'dependabot/x&per_page=1#"}){id}mutation{evil}';
    const update = await openUpdate(github(), {
      commit: { branch },
      title: '"}) { id } } mutation { evil } build(deps): bump left-pad from 1.3.0 to 1.3.1',
      requireOwn: true,
    });
    const from = github().calls.length;
    await update.merge();
    const calls = github().calls.slice(from);
    const activity = calls.find((call) => call.operation === 'repos/list-activities');
    expect(new URLSearchParams(activity?.query).get('ref')).toBe(`refs/heads/${branch}`);
    const documents = calls
      .filter((call) => call.path === '/graphql')
      .map((call) => (call.body as { query: string }).query);
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.filter((text) => text.includes('evil'))).toEqual([]);
  });
});
