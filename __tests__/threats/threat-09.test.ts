/** A push between the check and the merge: only the evaluated commit may merge, and a conflict ends it. */
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { BRANCH, openUpdate, type Update } from './support/update.ts';

const github = sharedGitHub();
const push = (update: Update) => () =>
  update.repository.commit({ 'evil.js': 'evil()' }, { branch: BRANCH, author: accounts.attacker });
const merges = (update: Update): number =>
  update.fake.calls.filter((call) => call.operation === 'pulls/merge' && call.path.includes(update.repository.fullName))
    .length;

describe('threat 9: a push between check and merge', () => {
  it('stops at the conflict, without another try', async () => {
    const update = await openUpdate(github());
    github().before('pulls/merge', push(update));
    expect(await refused(update)).toContainEqual(reason('gate', /409/));
    expect(merges(update)).toBe(1);
  });

  it('does not approve what was pushed while it was judged', async () => {
    const update = await openUpdate(github());
    github().before('pulls/list-reviews', push(update));
    await refused(update);
    expect(merges(update)).toBe(0);
  });

  it('takes its approval back when the head moved after it', async () => {
    const update = await openUpdate(github());
    github().after('pulls/create-review', push(update));
    expect(await refused(update)).toContainEqual(reason('gate', /head moved/));
    expect(update.repository.pull(update.number).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('does not judge another commit than the event’s', async () => {
    const update = await openUpdate(github());
    await push(update)();
    const result = await update.merge({ head: update.head });
    expect(await refused(update, result)).toContainEqual(reason('gate', /moved to/));
  });
});
