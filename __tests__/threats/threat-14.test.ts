/** An update of Lockgate itself: a guard that may replace itself guards nothing. */
import { sharedGitHub } from './support/fake.ts';
import { entryOf, projectAt, START, WORKFLOW } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 14: an update of Lockgate itself', () => {
  it('never merges the Action, not even with a token that may write workflows', async () => {
    const files = { '.github/workflows/ci.yml': WORKFLOW.replace('lockgate@v1', 'lockgate@v2') };
    const update = await openUpdate(github(), { files });
    const result = await update.merge({ mayWriteWorkflows: true });
    expect(await refused(update, result)).toContainEqual(
      reason('gate', /"lockgate\/lockgate", which is Lockgate itself/),
    );
  });

  it('never merges the npm package', async () => {
    const locked = (version: string) => projectAt(START, { 'node_modules/lockgate': entryOf('lockgate', version) });
    const update = await openUpdate(github(), { start: locked('1.0.0'), files: locked('1.0.1') });
    expect(await refused(update)).toContainEqual(reason('gate', /"lockgate", which is Lockgate itself/));
  });
});
