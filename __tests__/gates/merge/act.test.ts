import type { GitHub, MergeResult } from '../../../src/domain/ports/github.ts';
import { actMerge } from '../../../src/gates/merge/act.ts';
import { withdraw, type MergeStep } from '../../../src/gates/merge/plan.ts';
import { GitHubError } from '../../../src/registries/github/error.ts';
import { BASE, HEAD, pullRequestWith } from './pull-requests.ts';

type Heads = Awaited<ReturnType<GitHub['pullRequestHeads']>>;
type Acting = Pick<GitHub, 'pullRequestHeads' | 'approve' | 'merge' | 'arm' | 'disarm' | 'dismissOwnApprovals'>;

const heads: Heads = { headSha: HEAD, baseSha: BASE, baseRef: 'main', open: true };
const pullRequest = pullRequestWith();
const steps: MergeStep[] = [
  { kind: 'approve', number: 7, commit: HEAD, body: 'ok' },
  { kind: 'merge', number: 7, commit: HEAD, method: 'squash' },
];

/** A port that does what it is told and writes down what it was asked. */
function acting(different: Partial<Acting> = {}, asked: string[] = []): { github: GitHub; asked: string[] } {
  const merged: MergeResult = { state: 'merged' };
  const told = <T>(name: string, value: T): (() => Promise<T>) => {
    return async () => {
      asked.push(name);
      return Promise.resolve(value);
    };
  };
  const port: Acting = {
    pullRequestHeads: told('read', heads),
    approve: told('approve', undefined),
    merge: told('merge', merged),
    arm: told<MergeResult>('arm', { state: 'armed' }),
    disarm: told('disarm', undefined),
    dismissOwnApprovals: told('dismiss', undefined),
    ...different,
  };
  return { github: port as GitHub, asked };
}

describe('actMerge', () => {
  it('reads what can move again before each step that lets something through', async () => {
    const { github, asked } = acting();
    expect(await actMerge(steps, pullRequest, github)).toEqual({ state: 'merged' });
    expect(asked).toEqual(['read', 'approve', 'read', 'merge']);
  });

  it.each<[string, Partial<Heads>]>([
    ['the head moved', { headSha: 'c'.repeat(40) }],
    ['the base moved', { baseSha: 'c'.repeat(40) }],
    ['another base branch', { baseRef: 'release' }],
    ['it was closed', { open: false }],
  ])('does nothing when %s', async (_name, moved) => {
    const { github, asked } = acting({ pullRequestHeads: async () => Promise.resolve({ ...heads, ...moved }) });
    expect(await actMerge(steps, pullRequest, github)).toMatchObject({ state: 'refused' });
    expect(asked).toEqual([]);
  });

  it('stops when the head moves between approval and merge', async () => {
    let reads = 0;
    const pullRequestHeads = async (): Promise<Heads> => {
      reads += 1;
      return Promise.resolve(reads === 1 ? heads : { ...heads, headSha: 'c'.repeat(40) });
    };
    const { github, asked } = acting({ pullRequestHeads });
    expect(await actMerge(steps, pullRequest, github)).toMatchObject({ state: 'refused' });
    expect(asked).toEqual(['approve']);
  });

  it('merges nothing when the approval is refused', async () => {
    const refused = new GitHubError(422, 'Actions may not approve');
    const { github, asked } = acting({ approve: async () => Promise.reject(refused) });
    expect(await actMerge(steps, pullRequest, github)).toMatchObject({ state: 'refused', reason: refused.message });
    expect(asked).toEqual(['read']);
  });

  it('rejects when nobody knows whether the approval was given', async () => {
    const { github, asked } = acting({ approve: async () => Promise.reject(new GitHubError(500, 'down')) });
    await expect(actMerge(steps, pullRequest, github)).rejects.toThrow('down');
    expect(asked).toEqual(['read']);
  });

  it('takes back without asking whether something moved', async () => {
    const { github, asked } = acting();
    expect(await actMerge(withdraw(7), pullRequest, github)).toEqual({ state: 'withdrawn' });
    expect(asked).toEqual(['disarm', 'dismiss']);
  });
});
