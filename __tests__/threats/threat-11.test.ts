/** A writer pushes after auto-merge was armed: GitHub itself would merge whatever is there once checks pass. */
import { accounts, actionsApp } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { BRANCH, openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 11: a push after auto-merge was armed', () => {
  it('arms where our own check is required, even while others run', async () => {
    const update = await openUpdate(github(), { requireOwn: true, check: null });
    expect(await update.merge()).toMatchObject({ merged: 'armed' });
    await update.repository.reportCheck(update.head, 'test', 'success');
    expect(update.merged()).toBe(false);
    await update.repository.reportCheck(update.head, 'lockgate', 'success');
    expect(update.merged()).toBe(true);
  });

  it('is disarmed, and the approval dismissed, when a person pushes', async () => {
    const update = await openUpdate(github(), { requireOwn: true, check: null });
    await update.merge();
    expect(update.armed()).toBe(true);
    const pushed = await update.repository.commit(
      { 'evil.js': 'evil()' },
      { branch: BRANCH, author: accounts.attacker },
    );
    await update.repository.reportCheck(pushed, 'test', 'success');
    expect(update.merged()).toBe(false);
    expect(await refused(update)).toContainEqual(reason('update-author', /commits are not by/));
    expect(update.repository.pull(update.number).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
    await update.repository.reportCheck(pushed, 'lockgate', 'failure');
    expect(update.merged()).toBe(false);
  });

  it('is not armed where any app may report our check, or nobody has to', async () => {
    const update = await openUpdate(github(), { check: null });
    expect(await refused(update)).toContainEqual(reason('checks', /still running/));
    update.repository.setRequiredChecks('main', [
      { context: 'test', appId: actionsApp.id },
      { context: 'lockgate', appId: null },
    ]);
    expect(await refused(update)).toContainEqual(reason('checks', /still running/));
  });
});
