/** The merge gate as the runner starts it: exactly the judged commit merges, or nothing does. */
import { jest } from '@jest/globals';
import type { Stage } from '../../scripts/rehearsal/stage.ts';
import { accounts, actionsApp } from '../fakes/github/server.ts';
import { onStage, writes } from './support/stage.ts';
import { mergeUpdate, openUpdate, type Update } from './support/update.ts';

jest.setTimeout(120_000);

const withUpdate = (play: (stage: Stage, update: Update) => Promise<void>): Promise<void> =>
  onStage(async (stage) => play(stage, await openUpdate(stage)));

describe('the merge gate', () => {
  it.concurrent.each(['20', '24'] as const)(
    'approves and merges an update whose required check succeeded (Node %s)',
    (node) =>
      withUpdate(async (stage, update) => {
        await stage.repository.reportCheck(update.sha, 'test', 'success');
        const result = await mergeUpdate(stage, update, { node, inputs: { gate: 'auto' } });
        expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', merged: 'merged' } });
        const { pull } = stage.repository.pull(update.number);
        expect(pull.merged?.by.id).toBe(accounts.actions.id);
        expect(pull.reviews.map(({ state, commitId }) => [state, commitId])).toEqual([['APPROVED', update.sha]]);
        await result.remove();
      }),
  );

  it.concurrent.each([
    ['failed', 'failure', 'deny'],
    ['is still running', null, 'hold'],
    ['was skipped', 'skipped', 'hold'],
  ] as const)('merges nothing when the required check %s, and the job succeeds', (_, conclusion, verdict) =>
    withUpdate(async (stage, update) => {
      await stage.repository.reportCheck(update.sha, 'test', conclusion);
      const result = await mergeUpdate(stage, update);
      expect(result).toMatchObject({ code: 0, outputs: { verdict, merged: 'no' } });
      const { pull } = stage.repository.pull(update.number);
      expect(pull).toMatchObject({ merged: null, autoMerge: null, reviews: [] });
      await result.remove();
    }),
  );

  it.concurrent('arms where our own check is required by its app, and GitHub merges once the checks are green', () =>
    withUpdate(async (stage, update) => {
      const { repository } = stage;
      const required = ['test', 'lockgate'].map((context) => ({ context, appId: actionsApp.id }));
      repository.setRequiredChecks('main', required);
      await repository.reportCheck(update.sha, 'test', null);
      await repository.reportCheck(update.sha, 'lockgate', null);
      const result = await mergeUpdate(stage, update, { inputs: { gate: 'auto' } });
      expect(result).toMatchObject({ code: 0, outputs: { merged: 'armed' } });
      expect(repository.pull(update.number).pull).toMatchObject({ merged: null });
      await repository.reportCheck(update.sha, 'test', 'success');
      expect(repository.pull(update.number).pull.merged).toBeNull();
      await repository.reportCheck(update.sha, 'lockgate', 'success');
      expect(repository.pull(update.number).pull.merged).not.toBeNull();
      await result.remove();
    }),
  );

  it.concurrent('never arms in a job that is not itself the required check', () =>
    withUpdate(async (stage, update) => {
      const { repository } = stage;
      const required = ['test', 'lockgate'].map((context) => ({ context, appId: actionsApp.id }));
      repository.setRequiredChecks('main', required);
      await repository.reportCheck(update.sha, 'test', null);
      await repository.reportCheck(update.sha, 'lockgate', 'success');
      const result = await mergeUpdate(stage, update, { inputs: { gate: 'merge' } });
      expect(result).toMatchObject({ code: 0, outputs: { merged: 'no' } });
      expect(repository.pull(update.number).pull).toMatchObject({ merged: null, autoMerge: null, reviews: [] });
      await result.remove();
    }),
  );

  it.concurrent.each(['pulls/create-review', 'pulls/merge'])(
    'merges nothing when somebody pushes before %s',
    (operation) =>
      withUpdate(async (stage, update) => {
        const { github, repository } = stage;
        await repository.reportCheck(update.sha, 'test', 'success');
        const branch = repository.pull(update.number).pull.head.ref;
        github.before(operation, () =>
          repository.commit({ 'src/evil.js': 'evil();\n' }, { branch, author: accounts.attacker }),
        );
        const result = await mergeUpdate(stage, update);
        expect(result).toMatchObject({ code: 0, outputs: { verdict: 'hold', merged: 'no' } });
        const { pull } = repository.pull(update.number);
        expect(pull.merged).toBeNull();
        expect(pull.reviews.filter(({ state }) => state === 'APPROVED')).toEqual([]);
        await result.remove();
      }),
  );

  it.concurrent('only reads in a dry run', () =>
    withUpdate(async (stage, update) => {
      await stage.repository.reportCheck(update.sha, 'test', 'success');
      const result = await mergeUpdate(stage, update, { inputs: { gate: 'merge', 'dry-run': 'true' } });
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', merged: 'no' } });
      expect(result.log).toContain(`plan: merge (squash) #${update.number} at exactly ${update.sha}`);
      expect(writes(stage)).toEqual([]);
      await result.remove();
    }),
  );
});
