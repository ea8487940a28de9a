import { pushChain } from '../../../src/registries/github/activity.ts';

const bot = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' as const };
const push = (before: string, after: string, type = 'push') => ({ actor: bot, before, after, type });
const none = '0'.repeat(40);

describe('pushChain', () => {
  it('follows the pushes from the head back to the creation of the branch', () => {
    const chain = [push('b', 'c', 'force_push'), push('a', 'b'), push(none, 'a', 'branch_creation')];
    expect(pushChain(chain, 'c')).toEqual({ state: 'available', value: chain });
  });

  it('leaves out what an earlier branch of the same name had', () => {
    const created = push(none, 'a', 'branch_creation');
    const earlier = [push('y', none, 'branch_deletion'), push(none, 'y', 'branch_creation')];
    expect(pushChain([created, ...earlier], 'a')).toEqual({ state: 'available', value: [created] });
  });

  it.each([
    ['no record at all', [], 'c'],
    ['no record of the newest push', [push(none, 'a', 'branch_creation')], 'c'],
    ['a gap', [push('b', 'c'), push(none, 'a', 'branch_creation')], 'c'],
    ['no record of the creation', [push('b', 'c')], 'c'],
    ['a deleted branch', [push('c', none, 'branch_deletion'), push(none, 'c', 'branch_creation')], 'c'],
  ])('is unavailable where there is %s', (_name, activity, head) => {
    expect(pushChain(activity, head).state).toBe('unavailable');
  });
});
