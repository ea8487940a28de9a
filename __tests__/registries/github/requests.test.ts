import { listActivity } from '../../../src/registries/github/activity.ts';
import { getRef } from '../../../src/registries/github/git-objects.ts';
import { readGraphql } from '../../../src/registries/github/graphql.ts';
import { enableAutoMerge, mergePullRequest } from '../../../src/registries/github/merging.ts';
import { getPullRequest } from '../../../src/registries/github/pull-request.ts';
import { path } from '../../../src/registries/github/request.ts';
import { listBranchRules, getBranch } from '../../../src/registries/github/rules.ts';
import { protectsTag } from '../../../src/registries/github/rulesets.ts';
import { querySignatures } from '../../../src/registries/github/signatures.ts';

const repository = { owner: 'o', repo: 'r' };
const sha = 'a'.repeat(40);

describe('paths', () => {
  it('encode every part', () => expect(path`/a/${'x/../y?z#'}/b`).toBe('/a/x%2F..%2Fy%3Fz%23/b'));
  it.each(['.', '..'])('keep %p from climbing', (part) => expect(path`/a/${part}`).not.toMatch(/\/\.+$/));
  it('keep the slashes of a ref', () =>
    expect(getRef(repository, 'heads/a/b c').path).toBe('/repos/o/r/git/ref/heads/a/b%20c'));
  it('send a branch with an ampersand as one value', () =>
    expect(listActivity(repository, 'a&ref=b').path).toContain('ref=refs%2Fheads%2Fa%26ref%3Db&'));
});

describe('a pull request', () => {
  const body = {
    number: 7,
    node_id: 'PR_7',
    state: 'open',
    draft: false,
    merged: false,
    title: 't',
    user: { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' },
    head: { sha, ref: 'x', repo: { id: 1 } },
    base: { sha, ref: 'main', repo: { id: 1 } },
    commits: 1,
    auto_merge: null,
  };
  const read = (value: unknown) => getPullRequest(repository, 7).read(value);

  it('of a deleted fork has no head repository', () => {
    expect(read({ ...body, head: { ...body.head, repo: null } }).head.repoId).toBeNull();
  });

  it.each([
    ['no head repository at all', { ...body, head: { sha, ref: 'x' } }],
    ['an account without a type', { ...body, user: { login: 'dependabot[bot]', id: 49_699_333 } }],
    ['no count of commits', { ...body, commits: undefined }],
    ['no word on auto-merge', { ...body, auto_merge: undefined }],
    ['a branch name as its head', { ...body, head: { ...body.head, sha: 'main' } }],
  ])('with %s is malformed', (_name, value) => expect(() => read(value)).toThrow(/malformed/));

  it('is the same where nothing is missing', () => {
    expect(read(body)).toMatchObject({ number: 7, author: body.user, armedBy: null, commitCount: 1 });
  });
});

describe('signatures', () => {
  const read = (signature: unknown, total = 1) =>
    querySignatures(repository, 7, null).read({
      repository: {
        pullRequest: {
          commits: {
            totalCount: total,
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: [{ commit: { oid: sha, signature } }],
          },
        },
      },
    });

  it.each([
    [null, false],
    [{ isValid: true, wasSignedByGitHub: true }, true],
    [{ isValid: false, wasSignedByGitHub: true }, false],
    [{ isValid: true, wasSignedByGitHub: false }, false],
  ])('%j counts as GitHub’s own: %p', (signature, expected) => {
    expect(read(signature).items).toEqual([{ sha, signedByGitHub: expected }]);
  });

  it('that are not told are malformed', () => expect(() => read(undefined)).toThrow(/malformed/));
});

describe('merging', () => {
  it('names the commit and is never repeated', () => {
    const request = mergePullRequest(repository, 7, sha, 'squash');
    expect(request).toMatchObject({ repeat: 'never', body: { sha, merge_method: 'squash' } });
    expect(enableAutoMerge('PR_7', sha, 'squash')).toMatchObject({
      kind: 'mutation',
      variables: { pullRequestId: 'PR_7', commit: sha, method: 'SQUASH' },
    });
  });
});

describe('branch rules', () => {
  it('read the app of a required check', () => {
    const rule = (check: object) => ({
      type: 'required_status_checks',
      parameters: { required_status_checks: [check] },
    });
    const { items } = listBranchRules(repository, 'main').read([
      rule({ context: 'test', integration_id: 15_368 }),
      rule({ context: 'any' }),
      { type: 'deletion' },
    ]);
    expect(items.flatMap((item) => item.requiredChecks)).toEqual([
      { context: 'test', appId: 15_368 },
      { context: 'any', appId: null },
    ]);
  });

  it('read classic protection', () => {
    const protection = { required_status_checks: { checks: [{ context: 'test', app_id: -1 }] } };
    expect(getBranch(repository, 'main').read({ protected: true, protection }).requiredChecks).toEqual([
      { context: 'test', appId: null },
    ]);
    expect(getBranch(repository, 'main').read({ protected: false }).requiredChecks).toEqual([]);
  });
});

describe('protectsTag', () => {
  const ruleset = { active: true, include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] };
  it.each([
    ['both rules', [ruleset], true],
    ['every tag', [{ ...ruleset, include: ['~ALL'] }], true],
    [
      'two rulesets together',
      [
        { ...ruleset, rules: ['update'] },
        { ...ruleset, rules: ['deletion'] },
      ],
      true,
    ],
    ['deletion alone', [{ ...ruleset, rules: ['deletion'] }], false],
    ['another pattern', [{ ...ruleset, include: ['refs/tags/w*'] }], false],
    ['an exception', [{ ...ruleset, exclude: ['refs/tags/v1*'] }], false],
    ['a ruleset that is not active', [{ ...ruleset, active: false }], false],
    ['none', [], false],
  ])('%s', (_name, rulesets, expected) => expect(protectsTag(rulesets, 'v1.0.0')).toBe(expected));
});

describe('readGraphql', () => {
  it('gives no partial data', () => {
    const answer = { data: { repository: {} }, errors: [{ type: 'FORBIDDEN', message: 'no' }] };
    expect(() => readGraphql(answer, 'x')).toThrow(expect.objectContaining({ status: 403 }));
  });

  it('does not take an error of an unknown kind for a refusal', () => {
    expect(() => readGraphql({ errors: [{ message: 'timeout' }] }, 'x')).toThrow(
      expect.objectContaining({ uncertain: true }),
    );
  });
});
