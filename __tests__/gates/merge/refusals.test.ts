import { available } from '../../../src/domain/evidence.ts';
import { refusalsOf, type RefusalFacts } from '../../../src/gates/merge/refusals.ts';
import { HEAD, pullRequestWith } from './pull-requests.ts';

const change = (path: string) => ({
  path,
  status: 'modified' as const,
  modeBefore: '100644',
  modeAfter: '100644',
  onlyUsesRefs: true,
  onlyDependencies: null,
});
const facts: RefusalFacts = {
  pullRequest: pullRequestWith({ files: available([change('package-lock.json')]) }),
  expectedHead: HEAD,
  policyEdits: [],
  selfUpdates: [],
  missingSafeguards: [],
  mayWriteWorkflows: false,
};
const workflow = pullRequestWith({ files: available([change('.github/workflows/ci.yml')]) });

describe('refusalsOf', () => {
  it('has nothing against an ordinary update', () => {
    expect(refusalsOf(facts)).toEqual([]);
    expect(refusalsOf({ ...facts, expectedHead: null })).toEqual([]);
  });

  it.each<[string, Partial<RefusalFacts>, RegExp]>([
    ['an event for an older commit', { expectedHead: 'c'.repeat(40) }, /moved to/],
    ['an edit of the policy', { policyEdits: ['.github/lockgate.yml'] }, /a file of the policy/],
    ['an update of Lockgate', { selfUpdates: ['lockgate/lockgate'] }, /Lockgate itself/],
    ['a policy without its safeguards', { missingSafeguards: ['checks'] }, /keeps the rule checks from blocking/],
    ['workflow files with GITHUB_TOKEN', { pullRequest: workflow }, /GITHUB_TOKEN can not merge/],
  ])('refuses %s', (_name, different, message) => {
    expect(refusalsOf({ ...facts, ...different })).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) as string }),
    ]);
  });

  it('lets a token that may write workflows merge them', () => {
    expect(refusalsOf({ ...facts, pullRequest: workflow, mayWriteWorkflows: true })).toEqual([]);
  });
});
