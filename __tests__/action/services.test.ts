import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { servicesInput } from '../../src/action/services.ts';

const LIES = 'osv: https://lies.example\n';
const TRUE = 'osv: https://osv.acme.example\ntrusted-root: root.json\n';

let folder: string;
let workspace: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'services-'));
  workspace = path.join(folder, 'workspace');
  await writeFile(path.join(folder, 'outside.yml'), TRUE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asked: string[] = [];
const local = async (file: string): Promise<Uint8Array | null> => {
  asked.push(file);
  return Promise.resolve(file === 'ci/services.yml' ? Buffer.from(TRUE) : null);
};
beforeEach(() => asked.splice(0));

describe('the input services', () => {
  it('is the policy’s affair without it', async () => {
    expect(await (await servicesInput(null, workspace))(local)).toBeNull();
  });

  it('is YAML where it looks like it', async () => {
    expect(await (await servicesInput(LIES, workspace))(local)).toEqual({ osv: 'https://lies.example' });
    expect(asked).toEqual([]);
  });

  it.each(['ci/services.yml', './ci/services.yml', 'ci/../ci/services.yml'])(
    'is read from the commit of the policy, never from what is checked out: %s',
    async (given) => {
      const services = await (await servicesInput(given, workspace))(local);
      expect(services).toEqual({ osv: 'https://osv.acme.example', 'trusted-root': 'ci/root.json' });
      expect(asked).toEqual(['ci/services.yml']);
    },
  );

  it('is read from the commit too where it names the workspace by its whole path', async () => {
    const given = path.join(workspace, 'ci', 'services.yml');
    await (
      await servicesInput(given, workspace)
    )(local);
    expect(asked).toEqual(['ci/services.yml']);
  });

  it('is a file of the machine outside of the workspace', async () => {
    const services = await (await servicesInput(path.join(folder, 'outside.yml'), workspace))(local);
    expect(services).toMatchObject({ osv: 'https://osv.acme.example' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['none.yml', 'Input services "none.yml" is not in the repository at the commit of the policy.'],
    ['../none.yml', 'Input services "../none.yml" can\'t be read'],
  ])('is refused where it is not there: %s', async (given, message) => {
    const read = await servicesInput(given, workspace);
    await expect(read(local)).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) });
  });

  it('is refused at once where it is no good YAML', async () => {
    await expect(servicesInput('osv: http://osv.example', workspace)).rejects.toMatchObject({ code: 'POLICY' });
  });
});
