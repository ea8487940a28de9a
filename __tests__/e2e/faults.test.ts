/** One service fails at one call: nothing that could not be known passes, and nothing is done twice (threat 25). */
import { jest } from '@jest/globals';
import type { Fault } from '../fakes/github/faults.ts';
import { RELEASED, releaseAs, releasesOf, TAG } from './support/release.ts';
import { CLEAN_FILES, onPullRequest, propose, VULNERABLE_FILES } from './support/review.ts';
import { onStage } from './support/stage.ts';
import { mergeUpdate, openUpdate } from './support/update.ts';

jest.setTimeout(120_000);

const KINDS = ['reset', 'status', 'truncate'] as const satisfies readonly Fault['kind'][];
const ALWAYS = 1000;

describe('the review gate', () => {
  it.concurrent.each([
    ['pulls/get', 'reset'],
    ['repos/compare-commits-with-basehead', 'status'],
    ['git/get-tree', 'truncate'],
    ['git/get-blob', 'garbage'],
    ['git/get-ref', 'status'],
  ] as const)('does not pass while %s always fails (%s)', (match, kind) =>
    onStage(async (stage) => {
      const number = await propose(stage, CLEAN_FILES, { branch: 'clean' });
      stage.github.fault({ match, kind, times: ALWAYS });
      const result = await onPullRequest(stage, number);
      expect(result.code).toBe(3);
      expect(['error', 'indeterminate']).toContain(result.outputs['verdict']);
      await result.remove();
    }),
  );

  it.concurrent.each([
    ['denies what the snapshot knows', VULNERABLE_FILES, 1, 'deny'],
    ['does not pass what it does not know', CLEAN_FILES, 3, 'indeterminate'],
  ] as const)('%s while the advisory database is down', (_, files, code, verdict) =>
    onStage(async (stage) => {
      for (let nth = 1; nth < ALWAYS; nth += 1) stage.osv.fault(nth, 'error');
      const result = await onPullRequest(stage, await propose(stage, files, { branch: 'change' }));
      expect(result).toMatchObject({ code, outputs: { verdict } });
      await result.remove();
    }),
  );
});

describe('the merge gate', () => {
  it.concurrent.each(KINDS)('merges once or not at all when the answer to a merge is lost (%s)', (kind) =>
    onStage(async (stage) => {
      const { github, repository } = stage;
      const update = await openUpdate(stage);
      await repository.reportCheck(update.sha, 'test', 'success');
      github.fault({ match: 'pulls/merge', kind, applied: true });
      const result = await mergeUpdate(stage, update);
      const sent = github.calls.filter(({ operation }) => operation === 'pulls/merge');
      expect(sent).toHaveLength(1);
      expect(result).toMatchObject({ code: 0, outputs: { merged: 'merged' } });
      expect(repository.pull(update.number).pull.merged).not.toBeNull();
      await result.remove();
    }),
  );

  it.concurrent.each([
    ['checks/list-for-ref', 'status'],
    ['repos/list-activities', 'reset'],
    ['pulls/list-commits', 'truncate'],
    ['repos/get-branch-rules', 'garbage'],
  ] as const)('merges nothing while %s always fails (%s)', (match, kind) =>
    onStage(async (stage) => {
      const { github, repository } = stage;
      const update = await openUpdate(stage);
      await repository.reportCheck(update.sha, 'test', 'success');
      github.fault({ match, kind, times: ALWAYS });
      const result = await mergeUpdate(stage, update);
      expect(result.outputs['verdict']).not.toBe('pass');
      expect(repository.pull(update.number).pull).toMatchObject({ merged: null, autoMerge: null });
      expect(github.calls.filter(({ operation }) => operation === 'pulls/merge')).toEqual([]);
      await result.remove();
    }),
  );
});

// The runs mostly wait between writes, so that they can wait together.
describe('the publish gate', () => {
  it.concurrent.each([
    ['repos/create-release', 'reset'],
    ['repos/upload-release-asset', 'status'],
    ['repos/update-release', 'truncate'],
  ] as const)('publishes once when %s fails once (%s), at the latest by the next run', (match, kind) =>
    onStage(async (stage) => {
      stage.github.fault({ match, kind, applied: true });
      const first = await releaseAs(stage, TAG);
      await first.remove();
      const last = first.code === 0 ? first : await releaseAs(stage, TAG);
      expect(last).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
      await last.remove();
      expect(stage.npm.publishes).toEqual([RELEASED]);
      expect(releasesOf(stage)).toEqual(['public']);
    }),
  );
});
