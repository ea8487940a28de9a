/** The review gate as the runner starts it: the built bundle against services on loopback. */
import { jest } from '@jest/globals';
import { startGitHub, accounts } from '../fakes/github/server.ts';
import { enqueue } from '../fakes/github/auto-merge.ts';
import { mergeGroupEvent } from '../fakes/github/events.ts';
import { asUser } from '../fakes/github/state.ts';
import { CLEAN_FILES, onPullRequest, propose, REVIEW, VULNERABLE_FILES } from './support/review.ts';
import { sharedStage, writes } from './support/stage.ts';

jest.setTimeout(120_000);

const stage = sharedStage();
const commentsOn = (number: number) => stage().repository.data.comments.filter((one) => one.issue === number);

describe.each(['20', '24'] as const)('the review gate on Node %s', (node) => {
  it('denies a vulnerable package two steps away, and says so everywhere', async () => {
    const number = await propose(stage(), VULNERABLE_FILES, { branch: `vulnerable-${node}` });
    const result = await onPullRequest(stage(), number, { node });
    expect(result.outputs).toMatchObject({ verdict: 'deny', findings: '1' });
    expect(result.code).toBe(1);
    expect(result.summary).toContain('GHSA-xvch-5gv4-984h');
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]).toMatchObject({ name: 'error', properties: { file: 'package-lock.json' } });
    expect(commentsOn(number).map(({ author }) => author.id)).toEqual([accounts.actions.id]);
    expect(stage().repository.data.sarifs.length).toBeGreaterThan(0);
    await result.remove();
  });

  it('passes a clean package, and has nothing to say', async () => {
    const number = await propose(stage(), CLEAN_FILES, { branch: `clean-${node}` });
    const result = await onPullRequest(stage(), number, { node });
    expect(result).toMatchObject({ code: 0, annotations: [], outputs: { verdict: 'pass', findings: '0' } });
    expect(commentsOn(number)).toEqual([]);
    await result.remove();
  });
});

describe('the review gate', () => {
  it('notes what the base had already, and passes', async () => {
    await stage().repository.commit(VULNERABLE_FILES, { branch: 'old' });
    const number = await propose(stage(), { 'src/more.js': 'export {};\n' }, { branch: 'more', base: 'old' });
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', findings: '1' } });
    expect(result.summary).toContain('GHSA-xvch-5gv4-984h');
    await result.remove();
  });

  it.each([
    ['denies', VULNERABLE_FILES, 1, 'deny'],
    ['passes', CLEAN_FILES, 0, 'pass'],
  ] as const)('%s a fork by a token that may only read, and writes nothing', async (word, files, code, verdict) => {
    const { github, repository } = stage();
    const from = await github.forkRepository(repository, github.account(`${word}-contributor`, 'User'));
    const number = await propose(stage(), files, { branch: 'feature', from });
    const result = await onPullRequest(stage(), number, { readOnly: true });
    expect(result).toMatchObject({ code, outputs: { verdict } });
    expect(commentsOn(number)).toEqual([]);
    await result.remove();
  });

  it('judges by the policy of the base when the change weakens it', async () => {
    const weaker = { '.github/lockgate.yml': 'version: 1\nrules:\n  known-advisories: off\n' };
    const number = await propose(stage(), { ...VULNERABLE_FILES, ...weaker }, { branch: 'weaker' });
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
    expect(result.log).toContain(
      'The change edits ".github/lockgate.yml"; it was judged by the policy before the edit.',
    );
    await result.remove();
  });

  it('judges nothing by a broken policy, and says where it is broken', async () => {
    const broken = { '.github/lockgate.yml': 'version: 1\nrules:\n  known-advisorys: deny\n' };
    await stage().repository.commit(broken, { branch: 'broken' });
    const number = await propose(stage(), CLEAN_FILES, { branch: 'on-broken', base: 'broken' });
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(result.annotations.map(({ message }) => message).join()).toMatch(
      /\.github\/lockgate\.yml:3:3: .*known-advisories/,
    );
    await result.remove();
  });

  it.each([
    ['gate', 'reviews', 'Input gate is "reviews"'],
    ['dry-run', 'yes', 'Input dry-run is "yes"'],
    ['floor', 'github:acme/policies//floor.yml@main', 'Input floor is "github:acme/policies//floor.yml@main"'],
    ['services', 'osv: http://osv.example', 'osv'],
  ])('judges nothing when the input %s is %p', async (name, value, message) => {
    const from = stage().github.calls.length;
    const number = await propose(stage(), CLEAN_FILES, { branch: `input-${name}` });
    const result = await onPullRequest(stage(), number, { inputs: { [name]: value } });
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(result.annotations.map((one) => one.message).join()).toContain(message);
    expect(stage().github.calls.slice(from)).toEqual([]);
    await result.remove();
  });

  it('only reads in a dry run', async () => {
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'dry' });
    const from = stage().github.calls.length;
    const result = await onPullRequest(stage(), number, { inputs: { gate: 'review', 'dry-run': 'true' } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
    expect(result.log).toContain(`plan: write or update our comment on #${number}`);
    expect(stage().github.calls.length).toBeGreaterThan(from);
    expect(writes(stage(), from)).toEqual([]);
    await result.remove();
  });

  it('judges a merge group', async () => {
    const { repository } = stage();
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'queued' });
    const issue = repository.pull(number);
    await enqueue(repository.state, repository.data, issue, issue.pull, asUser(accounts.maintainer));
    const event = mergeGroupEvent(repository, number);
    issue.pull.queued = null;
    const result = await stage().run({ ...event, permissions: REVIEW });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny', findings: '1' } });
    await result.remove();
  });
});

it('does not pass where GitHub cannot be asked', async () => {
  const number = await propose(stage(), CLEAN_FILES, { branch: 'lost' });
  const gone = await startGitHub();
  await gone.stop();
  const result = await onPullRequest(stage(), number, {
    env: { GITHUB_API_URL: gone.urls.api, GITHUB_GRAPHQL_URL: gone.urls.graphql },
  });
  expect(result).toMatchObject({ code: 3, outputs: { verdict: 'error' } });
  await result.remove();
});
