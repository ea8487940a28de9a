import { LockgateError } from '../../src/domain/errors.ts';
import { policyReaders } from '../../src/adapters/policy-proposed.ts';
import type { PinnedRef, ReadPinned } from '../../src/adapters/policy-remote.ts';
import { refOf } from '../../src/policy/load.ts';

const ref = (repository: string, file = 'x.yml', digit = 'a'): PinnedRef =>
  refOf(`github:${repository}//${file}@${digit.repeat(40)}`) as PinnedRef;
const SECRET = Buffer.from('secret');

const asked: string[] = [];
const signedIn: ReadPinned = async ({ owner, repo }) => (asked.push(`token ${owner}/${repo}`), Promise.resolve(SECRET));
const anyone: ReadPinned = async ({ owner, repo }) => {
  asked.push(`anyone ${owner}/${repo}`);
  if (repo === 'private') throw new LockgateError('UNREADABLE', 'GitHub answered 404');
  return Promise.resolve(Buffer.from('public'));
};
beforeEach(() => asked.splice(0));

const readers = () => policyReaders({ signedIn, anyone }, { owner: 'acme', repo: 'app' });

describe('a proposed policy', () => {
  it('has our token for the repository itself and for what the trusted policy reads', async () => {
    const { trusted, proposed } = readers();
    await trusted(ref('acme/policies'));
    await proposed(async (read) => [
      await read(ref('Acme/Policies', 'x.yml', 'b')),
      await read(ref('ACME/app', 'y.yml')),
    ]);
    expect(asked).toEqual(['token acme/policies', 'token Acme/Policies', 'token ACME/app']);
  });

  it('has it for no other file of such a repository', async () => {
    const { trusted, proposed } = readers();
    await trusted(ref('acme/private'));
    await expect(proposed((read) => read(ref('acme/private', 'secrets.yml')))).rejects.toMatchObject({
      code: 'UNREAD',
    });
  });

  it('reads anything else as anyone may', async () => {
    const bytes = await readers().proposed((read) => read(ref('acme/public')));
    expect([String(bytes), asked]).toEqual(['public', ['anyone acme/public']]);
  });

  it('can’t have us quote what we alone may read', async () => {
    const { trusted, proposed } = readers();
    await expect(proposed((read) => read(ref('acme/private')))).rejects.toMatchObject({
      code: 'UNREAD',
      message: expect.stringMatching(/^the policy of the base does not name that file, .*: GitHub answered 404$/),
    });
    expect(asked).toEqual(['anyone acme/private']);
    await trusted(ref('acme/private'));
    expect(await proposed((read) => read(ref('acme/private')))).toBe(SECRET);
  });

  it('fails by its own faults as it is', async () => {
    await expect(readers().proposed(() => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
  });
});
