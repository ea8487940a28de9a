import { quote } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Account, PullRequestCommit, Push } from '../domain/pull-request.ts';
import { defineRule } from '../domain/rule.ts';
import { authorFor, isAuthor, type Author } from './support/bots.ts';
import { judgePullRequest, type Judging } from './support/pull-requests.ts';

const named = (account: Account | null): string =>
  account === null ? 'an unknown account' : `${quote(account.login)} (id ${account.id}, ${account.type})`;

const BY_HAND = 'Review and merge it by hand.';

function state({ pullRequest, refuse }: Judging): Outcome[] {
  const outcomes: Outcome[] = [];
  if (pullRequest.state !== 'open') {
    outcomes.push(
      refuse({ key: 'closed', message: 'The pull request is closed.', remedy: 'Nothing is to be done.', evidence: {} }),
    );
  }
  if (pullRequest.draft) {
    outcomes.push(
      refuse({
        key: 'draft',
        message: 'The pull request is a draft: its author says that it is not ready.',
        remedy: 'Mark it as ready for review.',
        effect: 'hold',
        evidence: {},
      }),
    );
  }
  const { head, base } = pullRequest;
  if (head.repoId !== base.repoId) {
    outcomes.push(
      refuse({
        key: 'fork',
        message:
          head.repoId === null
            ? 'The head repository is gone, so nobody can tell whose branch it is.'
            : 'The head branch lies in a fork, where its owner may push anything.',
        remedy: BY_HAND,
        evidence: { head: head.repoId, base: base.repoId },
      }),
    );
  }
  return outcomes;
}

function commits({ pullRequest, refuse }: Judging, author: Author, list: readonly PullRequestCommit[]): Outcome[] {
  const foreign = list.filter((commit) => !isAuthor(commit.author, author));
  const unsigned = list.filter((commit) => !commit.signedByGitHub);
  const outcomes: Outcome[] = [];
  if (!list.some((commit) => commit.sha === pullRequest.head.sha)) {
    outcomes.push(
      refuse({
        key: 'commits-behind',
        message: `The judged commit ${quote(pullRequest.head.sha)} is not among the ${list.length} commits that GitHub lists.`,
        remedy: 'Run it again; the list may lag behind the branch.',
        effect: 'hold',
        evidence: { head: pullRequest.head.sha, commits: list.length },
      }),
    );
  }
  if (foreign.length > 0) {
    outcomes.push(
      refuse({
        key: 'commit-author',
        message: `${foreign.length} of ${list.length} commits are not by ${quote(author.login)}; the first is ${quote(foreign[0]?.sha ?? '')} by ${named(foreign[0]?.author ?? null)}.`,
        remedy: BY_HAND,
        evidence: { commits: foreign.map(({ sha }) => sha) },
      }),
    );
  }
  if (unsigned.length > 0) {
    outcomes.push(
      refuse({
        key: 'commit-signature',
        message: `${unsigned.length} of ${list.length} commits lack a valid signature by GitHub, so their author line proves nothing; the first is ${quote(unsigned[0]?.sha ?? '')}.`,
        remedy: BY_HAND,
        evidence: { commits: unsigned.map(({ sha }) => sha) },
      }),
    );
  }
  return outcomes;
}

// Any writer can have GitHub sign a commit in the bot's name; only the record of pushes tells who put it there.
function pushes({ pullRequest, refuse }: Judging, author: Author, list: readonly Push[]): Outcome[] {
  const outcomes: Outcome[] = [];
  if (!list.some((push) => push.after === pullRequest.head.sha)) {
    outcomes.push(
      refuse({
        key: 'push-record',
        message: `GitHub has no record of who pushed the judged commit ${quote(pullRequest.head.sha)} to the branch.`,
        remedy: 'Run it again; the record may lag behind the branch. Else merge it by hand.',
        effect: 'hold',
        evidence: { head: pullRequest.head.sha, pushes: list.length },
      }),
    );
  }
  // Deleting an earlier branch of the same name brings no commit; whoever created it anew is judged.
  const foreign = list.filter((push) => push.type !== 'branch_deletion' && !isAuthor(push.actor, author));
  if (foreign.length > 0) {
    outcomes.push(
      refuse({
        key: 'push-author',
        message: `${foreign.length} of ${list.length} pushes to the branch are not by ${quote(author.login)}; the first is by ${named(foreign[0]?.actor ?? null)}.`,
        remedy: 'Review and merge it by hand, or have the bot recreate the branch.',
        evidence: { pushes: foreign.map(({ actor, after, type }) => ({ actor: actor?.login ?? null, after, type })) },
      }),
    );
  }
  return outcomes;
}

export default defineRule({
  id: 'update-author',
  summary:
    'Finds updates that are not wholly the work of a bot that the policy names: its author, its commits, its pushes.',
  rationale: `What merges by itself must come from the bot and from nobody else. The account that started the workflow says
nothing (anyone can make a bot's pull request run again), a login can be renamed and taken over, and the author line of a
commit is whatever its writer typed. So the author's login, number and type must fit; the branch must lie in this very
repository; every commit must be the bot's and carry GitHub's own valid signature; and every push to the branch must be
the bot's, because anyone who may write to the repository can get a commit signed by GitHub under another's name.

A draft, and a push that GitHub has no record of, hold. A person's "Update branch" is a push by that person: ask the bot to
rebase instead.`,
  gates: ['merge'],
  needs: ['pull-request'],
  effect: 'deny',
  options: {},
  check: (facts) =>
    judgePullRequest(facts, (judging) => {
      const { pullRequest, merge, refuse, known } = judging;
      const author = authorFor(pullRequest.author, merge);
      if (author === null) {
        const names = merge.authors.map((one) => quote(typeof one === 'string' ? one : one.login)).join(', ');
        const refusal = refuse({
          key: 'author',
          message: `The pull request is by ${named(pullRequest.author)}, none of the authors that may merge by themselves (${names || 'none'}).`,
          remedy: 'Merge it by hand; a self-hosted bot is named in "merge.authors" by its login and id.',
          evidence: { author: pullRequest.author && { ...pullRequest.author } },
        });
        return [...state(judging), refusal];
      }
      return [
        ...state(judging),
        ...known('the commits', pullRequest.commits, (list) => commits(judging, author, list)),
        ...known('the pushes', pullRequest.pushes, (list) => pushes(judging, author, list)),
      ];
    }),
  examples: [
    { name: 'Wholly by Dependabot', fixture: 'dependabot', expect: ['pass'] },
    { name: 'A person’s pull request that a bot’s event started', fixture: 'person', expect: ['fail'] },
    { name: 'From a fork', fixture: 'fork', expect: ['fail'] },
    {
      name: 'A person’s commit on top, signed with a key of their own',
      fixture: 'commit-on-top',
      expect: ['fail', 'fail'],
    },
    { name: 'A forged commit that GitHub signed, but a person pushed', fixture: 'forged', expect: ['fail'] },
    { name: 'No record of the pushes', fixture: 'no-record', expect: ['fail'] },
    { name: 'GitHub does not tell the commits', fixture: 'unavailable', expect: ['indeterminate'] },
    { name: 'A policy without a merge section', fixture: 'no-section', expect: ['fail'] },
  ],
});
