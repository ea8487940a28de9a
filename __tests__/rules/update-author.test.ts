import updateAuthor from '../../src/rules/update-author.ts';
import type { Account } from '../../src/domain/pull-request.ts';
import type { MergePolicy } from '../../src/domain/policy.ts';
import { DEPENDABOT, HEAD, type PartialPullRequest } from '../fakes/pull-request.ts';
import { check, keys, troubles } from './run.ts';

const person: Account = { login: 'mallory', id: 666, type: 'User' };
const bot: Account = { login: 'acme-renovate', id: 4_242, type: 'User' };
const merge = (...authors: MergePolicy['authors']): MergePolicy => ({ authors, allow: [], method: 'squash' });
const said = (pullRequest: PartialPullRequest, policy = merge('dependabot')) =>
  keys(check(updateAuthor, { gate: 'merge', merge: policy, pullRequest }));

describe('update-author', () => {
  it.each<[string, Account | null]>([
    ['a person', person],
    ['nobody', null],
    ['the bot’s name on another number', { ...DEPENDABOT, id: 666 }],
    ['the bot’s number under another name', { ...DEPENDABOT, login: 'dependabot' }],
    ['a user of the bot’s name', { ...DEPENDABOT, type: 'User' }],
    ['a bot that is not listed', { login: 'renovate[bot]', id: 29_139_614, type: 'Bot' }],
  ])('refuses %s', (_who, author) => {
    expect(said({ author })).toEqual(['author']);
  });

  it('names a self-hosted bot by login and number', () => {
    const whole = { author: bot, commits: [{ author: bot }], pushes: [{ actor: bot }] };
    expect(said(whole, merge({ login: bot.login, id: bot.id }))).toEqual([]);
    expect(said(whole, merge({ login: bot.login, id: 1 }))).toEqual(['author']);
    expect(said(whole, merge('acme-renovate', '__proto__'))).toEqual(['author']);
  });

  it.each([2, 31, 101])('finds a person’s commit at position %i', (position) => {
    const commits = Array.from({ length: 120 }, (_, index) => ({
      sha: index === 119 ? HEAD : `${index}`,
      author: index === position - 1 ? person : DEPENDABOT,
    }));
    expect(said({ commits })).toEqual(['commit-author']);
  });

  it('does not take a bot’s name on a commit for its signature', () => {
    expect(said({ commits: [{ signedByGitHub: false }] })).toEqual(['commit-signature']);
    expect(said({ commits: [{ author: null }] })).toEqual(['commit-author']);
  });

  it('judges every push but the deletion of an earlier branch', () => {
    const earlier = [{ actor: person, type: 'branch_deletion' }, {}];
    expect(said({ pushes: earlier })).toEqual([]);
    for (const type of ['push', 'force_push', 'branch_creation', 'pr_merge', 'unheard_of']) {
      expect(said({ pushes: [{ actor: person, type }, {}] })).toEqual(['push-author']);
    }
    expect(said({ pushes: [{}, { actor: null }] })).toEqual(['push-author']);
  });

  it('holds where commits or pushes do not lead to the judged commit', () => {
    const outcomes = check(updateAuthor, {
      gate: 'merge',
      pullRequest: { commits: [{ sha: '9' }], pushes: [{ after: '9' }] },
    });
    expect(troubles(outcomes).map(({ key, effect }) => [key, effect])).toEqual([
      ['commits-behind', 'hold'],
      ['push-record', 'hold'],
    ]);
    expect(said({ commits: [] })).toEqual(['commits-behind']);
  });

  it('refuses forks, deleted forks, drafts and closed pull requests', () => {
    expect(said({ head: { repoId: 2 } })).toEqual(['fork']);
    expect(said({ head: { repoId: null } })).toEqual(['fork']);
    expect(said({ draft: true, state: 'closed' })).toEqual(['closed', 'draft']);
  });

  it('tells every piece of evidence that is missing', () => {
    const gone = { unavailable: 'HTTP 502' };
    expect(check(updateAuthor, { gate: 'merge', pullRequest: { commits: gone, pushes: gone } })).toMatchObject([
      { state: 'indeterminate' },
      { state: 'indeterminate' },
    ]);
    expect(check(updateAuthor, { gate: 'merge' })).toMatchObject([{ state: 'indeterminate' }]);
  });
});
