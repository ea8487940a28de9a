import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trustedRootFile } from '../../src/adapters/sigstore/trusted-root.ts';
import { startSigstore } from '../fakes/sigstore.ts';

describe('the trusted root of a private Sigstore', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'root-test-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('is read from its file', async () => {
    const sigstore = await startSigstore();
    await sigstore.close();
    await writeFile(join(directory, 'root.json'), JSON.stringify(sigstore.trustedRoot));
    await expect(trustedRootFile(join(directory, 'root.json'))).resolves.toMatchObject({
      tlogs: [{ baseUrl: sigstore.url }],
    });
  });

  // One that trusts nobody would be a mistake; one that is half read would be worse.
  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"certificateAuthorities":7}',
    '{"mediaType":"x","tlogs":[],"certificateAuthorities":[]}',
  ])('is refused as %j', async (text) => {
    await writeFile(join(directory, 'root.json'), text);
    await expect(trustedRootFile(join(directory, 'root.json'))).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('is refused where there is none', async () => {
    await expect(trustedRootFile(join(directory, 'none.json'))).rejects.toThrow(/trusted_root.json/);
  });
});
