/** A pull request from a fork can look like the bot's in everything but the repository of its head. */
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { projectAt, START } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { BRANCH, byBot, handle, openUpdate, writingToken, type Update } from './support/update.ts';

const github = sharedGitHub();

async function fromFork(): Promise<{ update: Update; remove: () => void }> {
  const fake = github();
  const { repository } = await openUpdate(fake);
  const fork = await fake.forkRepository(repository, accounts.attacker);
  const head = await fork.commit(projectAt({ ...START, 'left-pad': '1.3.1' }), {
    ...byBot,
    parents: [(await fork.head()) ?? ''],
  });
  const { number } = await repository.openPullRequest({ head: BRANCH, from: fork, author: accounts.dependabot });
  await repository.reportCheck(head, 'test', 'success');
  return { update: handle(fake, repository, writingToken(fake), number, head), remove: () => fake.deleteFork(fork) };
}

describe('threat 2: a bot-looking pull request from a fork', () => {
  it('is denied', async () => {
    const { update } = await fromFork();
    expect(await refused(update)).toContainEqual(reason('update-author', /lies in a fork/));
  });

  it('is denied when the fork is gone', async () => {
    const { update, remove } = await fromFork();
    remove();
    expect(await refused(update)).toContainEqual(reason('update-author', /repository is gone/));
  });
});
