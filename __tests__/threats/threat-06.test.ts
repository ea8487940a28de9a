/** Titles, trailers and bodies lie: what an update does is told by the lockfiles alone, and a disagreement holds. */
import { sharedGitHub } from './support/fake.ts';
import { dependabotMessage, projectAt, START } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 6: a lying title or trailer', () => {
  it('holds a major update that its trailer calls a patch', async () => {
    const update = await openUpdate(github(), {
      files: projectAt({ ...START, 'left-pad': '2.0.0' }),
      commit: { message: dependabotMessage('left-pad', '1.3.0', '2.0.0', 'version-update:semver-patch') },
      title: 'build(deps): bump left-pad from 1.3.0 to 1.3.1',
    });
    const told = await refused(update);
    expect(told).toContainEqual(reason('update-level', /major/));
    expect(told).toContainEqual(reason('update-scope', /left-pad/));
  });

  it('holds an update of another package than it names', async () => {
    const update = await openUpdate(github(), { files: projectAt({ ...START, 'tap-parser': '16.0.1' }) });
    expect(await refused(update)).toContainEqual(reason('update-scope', /(?:tap-parser|left-pad)/));
  });
});
