/** Anyone can sign with a key of their own a commit that names the bot as its author: a display name is no proof. */
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 4: own key and a forged author', () => {
  it.each([
    ['verified, but by somebody’s own key', { signed: 'own-key' as const }],
    [
      'by GitHub, but not valid',
      {
        signed: { isValid: false, state: 'INVALID' as const, wasSignedByGitHub: true, signer: accounts.dependabot },
      },
    ],
    ['not at all', { signed: undefined }],
  ])('denies a commit in the bot’s name that is signed %s', async (_name, commit) => {
    const { signed, ...rest } = commit;
    const update = await openUpdate(github(), {
      commit: {
        ...rest,
        signed: signed ?? { isValid: false, state: 'UNKNOWN_KEY', wasSignedByGitHub: false, signer: null },
      },
    });
    expect(await refused(update)).toContainEqual(reason('update-author', /lack a valid signature by GitHub/));
  });
});
