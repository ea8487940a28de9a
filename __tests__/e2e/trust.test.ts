/** Floors, proposed policies and services, as the runner starts the Action: whose word counts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { CLEAN_FILES, onPullRequest, propose, VULNERABLE_FILES } from './support/review.ts';
import { onStage, sharedStage, writes } from './support/stage.ts';
import { mergeUpdate, openUpdate } from './support/update.ts';

jest.setTimeout(120_000);

const stage = sharedStage();
const POLICY = '.github/lockgate.yml';
const FLOOR = 'version: 1\nextends: []\nrules: {known-advisories: deny}\n';
const commentOn = (number: number): string =>
  stage()
    .repository.data.comments.filter((one) => one.issue === number)
    .map(({ body }) => body)
    .join('\n');

/** A file of another repository; its reference. */
async function shared(repository: string, text: string): Promise<string> {
  const made = await stage().github.createRepository(repository, { 'policy.yml': text }, { private: true });
  return `github:${repository}//policy.yml@${await made.head()}`;
}

describe('a floor', () => {
  it('denies what the policy of the repository would pass, and tells what it overrules', async () => {
    const floor = await shared('acme/floor', FLOOR);
    await stage().repository.commit({ [POLICY]: 'version: 1\nrules: {known-advisories: off}\n' }, { branch: 'lax' });
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'lax-change', base: 'lax' });
    const without = await onPullRequest(stage(), number);
    expect(without).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const result = await onPullRequest(stage(), number, { inputs: { gate: 'review', floor } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny', findings: '1' } });
    expect(result.log).toContain(
      `.github/lockgate.yml:2: known-advisories can't be turned off: the floor has it at ${floor}:3:`,
    );
    await Promise.all([without.remove(), result.remove()]);
  });

  it.each([
    [
      'is not there',
      async () => (await shared('acme/none', FLOOR)).replace('policy.yml', 'none.yml'),
      /can't be read: there is no such file/,
    ],
    [
      'is of a commit that nobody has',
      async () => `github:acme/none//policy.yml@${'a'.repeat(40)}`,
      /can't be read: GitHub answered 404/,
    ],
    [
      'has a mistake',
      () => shared('acme/broken', 'version: 1\nrules: {lockfiles: deny}\n'),
      /policy\.yml@[0-9a-f]{40}:2:9: unknown rule/,
    ],
  ])('that %s judges nothing', async (_name, floorOf, message) => {
    const floor = await floorOf();
    const number = await propose(stage(), CLEAN_FILES, { branch: `floor-${floor.slice(-6)}-${_name.length}` });
    const from = stage().github.calls.length;
    const result = await onPullRequest(stage(), number, { inputs: { gate: 'review', floor } });
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(result.annotations.map((one) => one.message).join()).toMatch(message);
    expect(writes(stage(), from)).toEqual([]);
    await result.remove();
  });

  it('merges no more than it allows itself', () =>
    onStage(async (own) => {
      const made = await own.github.createRepository('acme/floor', {
        'policy.yml': 'version: 1\nextends: []\nmerge: {allow: [{scopes: [development]}]}\n',
      });
      const floor = `github:acme/floor//policy.yml@${await made.head()}`;
      await own.repository.commit({ [POLICY]: 'version: 1\nmerge: {allow: [{updates: [patch]}]}\n' });
      const update = await openUpdate(own);
      await own.repository.reportCheck(update.sha, 'test', 'success');
      const held = await mergeUpdate(own, update, { inputs: { gate: 'merge', floor } });
      expect(held).toMatchObject({ code: 0, outputs: { verdict: 'hold', merged: 'no' } });
      const merged = await mergeUpdate(own, update);
      expect(merged).toMatchObject({ outputs: { merged: 'merged' } });
      await Promise.all([held.remove(), merged.remove()]);
    }));
});

describe('a pull request that edits the policy', () => {
  it('is told in the comment and the summary what the new one would change', async () => {
    const weaker = { [POLICY]: 'version: 1\nrules:\n  known-advisories: off\n' };
    const number = await propose(stage(), { ...VULNERABLE_FILES, ...weaker }, { branch: 'told' });
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
    for (const text of [commentOn(number), result.summary]) {
      expect(text).toContain('#### What the new policy would change');
      expect(text).toContain('- **weaker** `known-advisories`: it is turned off');
      expect(text).toContain('The new one would say pass.');
    }
    await result.remove();
  });

  it('is held where nothing could be judged by the new one', async () => {
    const number = await propose(
      stage(),
      { [POLICY]: 'version: 1\nrules: {lockfiles: deny}\n' },
      { branch: 'broken-new' },
    );
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'hold' } });
    expect(result.annotations).toMatchObject([{ properties: { file: POLICY, line: '2' } }]);
    await result.remove();
  });

  it('can’t have us quote a private repository', async () => {
    const secret = await shared('acme/secret', 'password: hunter2\n');
    const number = await propose(stage(), { [POLICY]: `version: 1\nextends: ${secret}\n` }, { branch: 'prying' });
    const result = await onPullRequest(stage(), number);
    const told = [result.log, result.summary, commentOn(number)].join('\n');
    expect(told).toContain('read without a token');
    expect(told).not.toMatch(/password|hunter2/);
    const calls = stage().github.calls.filter(({ path: asked }) => asked.includes('/acme/secret/'));
    expect(calls.map(({ tokenKind, status }) => [tokenKind, status])).toEqual([[null, 404]]);
    await result.remove();
  });
});

describe('services that a path names', () => {
  const file = 'ci/services.yml';
  const truth = (): string => `osv: ${stage().osv.url}\nnpm: ${stage().npm.url}\n`;

  it('are those of the base, whatever is checked out', async () => {
    await stage().repository.commit({ [file]: truth() }, { branch: 'with-services' });
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'lying', base: 'with-services' });
    const workspace = path.join(stage().folder, 'work', 'lying');
    await mkdir(path.join(workspace, 'ci'), { recursive: true });
    await writeFile(path.join(workspace, file), 'advisories: none\n');
    for (const services of [file, path.join(workspace, file)]) {
      const result = await onPullRequest(stage(), number, { workspace, inputs: { gate: 'review', services } });
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
      await result.remove();
    }
  });

  it('are refused where the base has no such file', async () => {
    const number = await propose(stage(), { ...CLEAN_FILES, [file]: truth() }, { branch: 'brings-services' });
    const result = await onPullRequest(stage(), number, { inputs: { gate: 'review', services: file } });
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(result.annotations.map((one) => one.message).join()).toContain('is not in the repository at the commit of');
    await result.remove();
  });
});

it('judges nothing in a directory that is not there', async () => {
  const number = await propose(stage(), CLEAN_FILES, { branch: 'nowhere' });
  const result = await onPullRequest(stage(), number, { inputs: { gate: 'review', 'working-directory': 'pakages' } });
  expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
  await result.remove();
});
