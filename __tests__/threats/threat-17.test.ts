/** A forged check or status: anyone with a token can report by any name, so the app's number must fit. */
import { actionsApp } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 17: a forged check', () => {
  it('does not count a check of another app', async () => {
    const update = await openUpdate(github(), { check: undefined });
    await update.repository.reportCheck(update.head, 'test', 'success', { id: 666, slug: 'evil' });
    expect(await refused(update)).toContainEqual(reason('checks', /only another app/));
  });

  it('does not count a status, which names no app', async () => {
    const update = await openUpdate(github(), { check: undefined });
    await update.repository.reportStatus(update.head, 'test', 'success');
    expect(await refused(update)).toContainEqual(reason('checks', /only another app/));
  });

  it('does not let a forged success hide a failure', async () => {
    const update = await openUpdate(github(), { check: 'failure' });
    await update.repository.reportCheck(update.head, 'test', 'success', { id: 666, slug: 'evil' });
    expect(await refused(update)).toContainEqual(reason('checks', /no success/));
  });

  it('does not count our own check as the one that is required', async () => {
    const update = await openUpdate(github(), { check: undefined });
    update.repository.setRequiredChecks('main', [{ context: 'lockgate', appId: actionsApp.id }]);
    await update.repository.reportCheck(update.head, 'lockgate', 'success');
    expect(await refused(update)).toContainEqual(reason('checks', /No check but our own is required/));
  });
});
