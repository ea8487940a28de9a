/** Lockfile injection: an entry of a large lockfile difference that nobody asked for, or with other bytes. */
import type { Files } from '../fakes/github/repository.ts';
import { sharedGitHub } from './support/fake.ts';
import { entryOf, projectAt, START } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();
const next = { ...START, 'left-pad': '1.3.1' };
const replaced = (from: string | RegExp, to: string): Files => {
  const files = projectAt(next);
  return { ...files, 'package-lock.json': (files['package-lock.json'] ?? '').replace(from, to) };
};

describe('threat 8: lockfile injection', () => {
  it('denies an entry that nothing requires', async () => {
    const files = projectAt(next, { 'node_modules/evil': entryOf('evil', '1.0.0') });
    expect(await refused(await openUpdate(github(), { files }))).toContainEqual(
      reason('lockfile', /evil.*no project requires/),
    );
  });

  it.each([
    ['an unknown host', 'https://evil.example/left-pad-1.3.1.tgz'],
    ['another package of the registry', 'https://registry.npmjs.org/evil/-/evil-1.3.1.tgz'],
    ['a repository', 'git+https://github.com/evil/left-pad.git#abcdef'],
  ])('does not merge an entry that is resolved from %s', async (_name, url) => {
    const files = replaced('https://registry.npmjs.org/left-pad/-/left-pad-1.3.1.tgz', url);
    expect(await refused(await openUpdate(github(), { files }))).toContainEqual(
      reason('(?:sources|integrity|lockfile)', /left-pad/),
    );
  });

  it('denies bytes that are not the registry’s', async () => {
    const files = replaced(
      /"integrity": "sha512-[^"]+"/,
      `"integrity": "sha512-${Buffer.alloc(64).toString('base64')}"`,
    );
    expect(await refused(await openUpdate(github(), { files }))).toContainEqual(reason('integrity', /left-pad/));
  });

  it('denies the same version with other bytes', async () => {
    const files = projectAt(START);
    const lock = (files['package-lock.json'] ?? '').replace(
      /"integrity": "sha512-[^"]+"/,
      `"integrity": "sha512-${Buffer.alloc(64).toString('base64')}"`,
    );
    const update = await openUpdate(github(), { files: { ...files, 'package-lock.json': lock } });
    expect(await refused(update)).toContainEqual(reason('update-level', /other bytes/));
  });
});
