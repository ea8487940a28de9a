/** A policy weakened in the pull request: the policy is the base branch's, and its judge is not edited by machine. */
import { sharedGitHub } from './support/fake.ts';
import { POLICY, projectAt, START } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();
const patch = projectAt({ ...START, 'left-pad': '1.3.1' });
const major = projectAt({ ...START, 'left-pad': '2.0.0' });
const lax = `${POLICY.replace('updates: [patch]', 'updates: [patch, minor, major]')}rules: {update-scope: off, update-level: off}\n`;

describe('threat 12: the policy weakened in the pull request', () => {
  it('judges by the policy of the base and refuses the edit', async () => {
    const update = await openUpdate(github(), { files: { ...major, '.github/lockgate.yml': lax } });
    const told = await refused(update);
    expect(told).toContainEqual(reason('update-level', /major/));
    expect(told).toContainEqual(reason('gate', /edits "\.github\/lockgate\.yml"/));
  });

  it('tells of the edit in a review, which is judged by the base too', async () => {
    const update = await openUpdate(github(), {
      files: { ...patch, '.github/lockgate.yml': `${POLICY}rules: {denied-packages: {packages: ["npm:nothing"]}}\n` },
      start: { '.github/lockgate.yml': `${POLICY}rules: {denied-packages: {packages: ["npm:left-pad"]}}\n` },
    });
    const { decision, policyEdits } = await update.review();
    expect(policyEdits).toEqual(['.github/lockgate.yml']);
    expect(decision.findings.map(({ rule }) => rule)).toContain('denied-packages');
  });

  it('refuses a first policy that comes with the pull request', async () => {
    const update = await openUpdate(github(), {
      files: { ...patch, '.github/lockgate.yml': lax },
      start: { '.github/lockgate.yml': null },
    });
    expect(await update.merge()).toMatchObject({ merged: 'no', reason: 'The policy has no merge section.' });
    expect(update.merged()).toBe(false);
  });

  it('obeys a policy that became stricter after the branch was made', async () => {
    const update = await openUpdate(github());
    const stricter = POLICY.replace('updates: [patch]', 'scopes: [development]');
    await update.repository.commit({ '.github/lockgate.yml': stricter });
    expect(await refused(update)).toContainEqual(reason('update-level', /left-pad/));
  });

  it.each(['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'])('refuses an edit of %s', async (file) => {
    const update = await openUpdate(github(), { files: { ...patch, [file]: '* @evil\n' } });
    expect(await refused(update)).toContainEqual(reason('update-scope', /CODEOWNERS/));
  });
});
