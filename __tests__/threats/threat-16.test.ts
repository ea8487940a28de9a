/** No checks yet: nothing merges before something else has looked at exactly this commit and succeeded. */
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { BRANCH, byBot, openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 16: no checks yet', () => {
  it.each([
    ['is not reported', undefined, /nobody has reported it/],
    ['is running', null, /still running/],
    ['was skipped', 'skipped', /no success/],
    ['is neutral', 'neutral', /no success/],
    ['failed', 'failure', /no success/],
    ['was cancelled', 'cancelled', /no success/],
  ])('merges nothing while the required check %s', async (_name, check, said) => {
    const update = await openUpdate(github(), { check });
    expect(await refused(update)).toContainEqual(reason('checks', said));
  });

  it('merges nothing where no check is required', async () => {
    const update = await openUpdate(github());
    update.repository.setRequiredChecks('main', []);
    expect(await refused(update)).toContainEqual(reason('checks', /No check but our own is required/));
  });

  it('does not count a success at an earlier commit', async () => {
    const update = await openUpdate(github());
    await update.repository.commit(
      { 'package.json': '{"name": "app", "private": true}\n' },
      { ...byBot, branch: BRANCH },
    );
    expect(await refused(update)).toContainEqual(reason('checks', /nobody has reported it/));
  });

  it('does not count a success that a later run took back', async () => {
    const update = await openUpdate(github());
    await update.repository.reportCheck(update.head, 'test', 'failure');
    expect(await refused(update)).toContainEqual(reason('checks', /no success/));
  });
});
