/** A writer pushes after auto-merge was armed: GitHub itself would merge whatever is there once checks pass. */
import { accounts, actionsApp } from '../fakes/github/server.ts';
import type { Files } from '../fakes/github/repository.ts';
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

  it.each<[string, Files]>([
    ['makes a workflow a link', { 'evil.js': 'evil()', '.github/workflows/ci.yml': { mode: '120000', content: 'x' } }],
    ['makes a manifest a link', { 'package.json': { mode: '120000', content: 'x' } }],
    ['makes a lockfile a submodule', { 'package-lock.json': { mode: '160000', content: 'a'.repeat(40) } }],
  ])('is disarmed when a person pushes what %s', async (_what, files) => {
    const update = await openUpdate(github(), { requireOwn: true, check: null });
    await update.merge();
    await update.repository.commit(files, { branch: BRANCH, author: accounts.attacker });
    await refused(update);
    expect(update.repository.pull(update.number).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('is disarmed where nothing can be judged any more', async () => {
    const update = await openUpdate(github(), { requireOwn: true, check: null });
    await update.merge();
    await update.repository.commit({ '.github/lockgate.yml': 'version: 2\n' }, { author: accounts.maintainer });
    await expect(update.merge()).rejects.toThrow(/mistake/);
    expect([update.armed(), update.merged()]).toEqual([false, false]);
    expect(update.repository.pull(update.number).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
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
