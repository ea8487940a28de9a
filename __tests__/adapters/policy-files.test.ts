import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { besidePolicy, type PolicyFiles } from '../../src/adapters/policy-files.ts';

const sha = 'a'.repeat(40);
const asked: unknown[] = [];
const files: PolicyFiles = {
  local: async (path) => (asked.push(path), path === '.github/root.json' ? Buffer.from('local') : null),
  pinned: async (ref) => (asked.push(ref.uri), ref.path === 'root.json' ? Buffer.from('pinned') : null),
};
beforeEach(() => asked.splice(0));

describe('a file that a policy names', () => {
  it('is read from where the policy was, never from what is checked out', async () => {
    await expect(besidePolicy('.github/root.json', files)).resolves.toEqual(Buffer.from('local'));
    await expect(besidePolicy(`github:acme/policies//root.json@${sha}`, files)).resolves.toEqual(Buffer.from('pinned'));
    expect(asked).toEqual(['.github/root.json', `github:acme/policies//root.json@${sha}`]);
    // This repository has a package.json where the tests run; the policy's commit has none.
    await expect(besidePolicy('package.json', files)).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(besidePolicy(`github:acme/policies//none.json@${sha}`, files)).rejects.toMatchObject({
      code: 'UNREADABLE',
    });
    await expect(
      besidePolicy(`github:acme/policies//root.json@${sha}`, { local: async () => null }),
    ).rejects.toMatchObject({
      code: 'UNREADABLE',
    });
  });

  it('may lie on the machine where its path says so', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'policy-test-'));
    try {
      await writeFile(join(directory, 'root.json'), 'machine');
      await expect(besidePolicy(join(directory, 'root.json'), files)).resolves.toEqual(Buffer.from('machine'));
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
    expect(asked).toEqual([]);
  });
});
