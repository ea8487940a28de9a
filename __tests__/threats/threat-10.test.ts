/** A retargeted base: what was judged against one branch must not land on another. */
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 10: a retargeted base', () => {
  it('refuses when the base branch changed before the merge', async () => {
    const update = await openUpdate(github());
    await update.repository.commit({ 'release.txt': 'x' }, { branch: 'release' });
    github().after('pulls/create-review', () => update.repository.retarget(update.number, 'release'));
    expect(await refused(update)).toContainEqual(reason('gate', /another base branch/));
  });

  it('refuses when the base branch moved before the merge', async () => {
    const update = await openUpdate(github());
    github().after('pulls/create-review', () => update.repository.commit({ 'new.txt': 'x' }));
    expect(await refused(update)).toContainEqual(reason('gate', /base moved/));
  });
});
