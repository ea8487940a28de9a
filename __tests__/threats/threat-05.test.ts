/** Any writer can get GitHub to sign a commit in the bot's name; only the record of pushes tells who put it there. */
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 5: a forged commit that GitHub signed', () => {
  it('denies the bot’s commit that a person pushed', async () => {
    const update = await openUpdate(github(), { commit: { pusher: accounts.attacker } });
    expect(await refused(update)).toContainEqual(reason('update-author', /pushes to the branch are not by/));
  });

  it('does not pass where GitHub has no record of the newest push', async () => {
    const update = await openUpdate(github());
    const { activity } = update.repository.data;
    activity.splice(0, activity.length, ...activity.filter((push) => push.after !== update.head));
    expect(await refused(update)).toContainEqual(reason('update-author', /no record of the push/));
  });

  it('does not pass where the record does not go back to the creation of the branch', async () => {
    const update = await openUpdate(github());
    const { activity } = update.repository.data;
    for (const push of activity) if (push.after === update.head) push.type = 'push';
    expect(await refused(update)).toContainEqual(reason('update-author', /no record of the push/));
  });
});
