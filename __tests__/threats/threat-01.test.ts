/** Actor spoof: anyone can make a bot's account start a run, so nobody asks who the actor was. */
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 1: actor spoof', () => {
  it('merges the same update by the bot itself', async () => {
    const update = await openUpdate(github());
    expect(await update.merge()).toMatchObject({ merged: 'merged', decision: { verdict: 'pass' } });
    expect(update.merged()).toBe(true);
  });

  it('denies a person’s pull request, though every commit and push is the bot’s', async () => {
    const update = await openUpdate(github(), { author: accounts.attacker });
    expect(await refused(update)).toContainEqual(reason('update-author', /"attacker" \(id 1666, User\)/));
  });

  it.each([
    ['the number of another account', { login: 'dependabot[bot]', id: 1, type: 'Bot' }],
    ['the type of a person', { login: 'dependabot[bot]', id: 49_699_333, type: 'User' }],
    ['another login', { login: 'dependabot', id: 49_699_333, type: 'Bot' }],
  ] as const)('denies the bot’s name with %s', async (_name, author) => {
    const update = await openUpdate(github(), { author: author });
    expect(await refused(update)).toContainEqual(reason('update-author', /none of the authors/));
  });
});
