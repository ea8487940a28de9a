/** A person's commit on top of the bot's, or between them, or beyond the first page. */
import { accounts, type FakeRepository } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { BRANCH, byBot, openUpdate } from './support/update.ts';

const github = sharedGitHub();

/** Adds commits up to the given count after the bot's first; the one at `position` (from 1) is a person's. */
async function stack(repository: FakeRepository, first: string, count: number, position: number): Promise<string> {
  let tip = first;
  for (let at = 2; at <= count; at += 1) {
    const person = at === position ? { author: accounts.attacker } : {};
    const lock = { 'package.json': `{"name": "app", "private": true, "at": ${at}}\n` };
    tip = await repository.createCommit(lock, { ...byBot, ...person, parents: [tip] });
  }
  await repository.push(BRANCH, tip, accounts.dependabot);
  return tip;
}

describe('threat 3: a commit on top of the bot’s', () => {
  it.each([
    [2, 2],
    [2, 3],
    [31, 31],
    [101, 101],
    [101, 102],
  ])('denies a person’s commit at position %i of %i', async (position, count) => {
    const update = await openUpdate(github());
    const tip = await stack(update.repository, update.head, count, position);
    await update.repository.reportCheck(tip, 'test', 'success');
    expect(await refused(update)).toContainEqual(reason('update-author', new RegExp(`1 of ${count} commits`)));
  });
});
