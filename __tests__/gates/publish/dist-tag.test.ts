import type { Policy } from '../../../src/domain/policy.ts';
import { tagOf } from '../../../src/gates/publish/dist-tag.ts';
import { publish } from '../../../src/gates/publish/publish.ts';
import { policy, startWorld } from './world.ts';
import type { World, WorldOptions } from './world.ts';

describe('a version that nobody named a dist-tag for', () => {
  it.each([
    ['1.0.0', null, 'latest'],
    ['2.0.0', '1.9.9', 'latest'],
    ['1.0.0', '1.0.0-rc.1', 'latest'],
    ['1.9.10', '2.0.0', 'latest-1'],
    ['0.9.1', '1.0.0', 'latest-0'],
    ['2.0.0-rc.1', null, 'rc'],
    ['2.0.0-beta', '1.0.0', 'beta'],
    ['2.0.0-0', '1.0.0', 'next'],
    ['2.0.0-v8.1', '1.0.0', 'next'],
    ['2.0.0-latest.1', '1.0.0', 'next'],
    ['2.0.0-LATEST', '1.0.0', 'next'],
    ['2.0.0-latest-1', '1.0.0', 'next'],
    ['2.0.0-x', '1.0.0', 'next'],
  ])('%s beside %s is %s', (version, latest, tag) => {
    expect(tagOf(version, latest)).toBe(tag);
  });
});

describe('a release', () => {
  let world: World;
  afterEach(() => world.close());

  const manifest = (version: string, more: object = {}): WorldOptions => ({
    tag: `v${version}`,
    files: {
      'package.json': JSON.stringify({ name: 'widget', version, exports: './index.js', ...more }),
      'package-lock.json': JSON.stringify({
        name: 'widget',
        version,
        lockfileVersion: 3,
        packages: { '': { name: 'widget', version } },
      }),
    },
  });
  const tagged = (tag: string): Policy => ({ ...policy, publish: { npm: { access: 'public', tag }, release: true } });
  const before = { name: 'widget', version: '2.0.0' } as Parameters<World['registry']['seed']>[0];
  const tags = () => world.registry.tags.get('widget');

  it('that is a prerelease leaves what users install as it is, on npm and on GitHub', async () => {
    world = await startWorld(manifest('3.0.0-rc.1'));
    world.registry.seed(before, Buffer.from('x'));
    await expect(publish(world.input, world.machine())).resolves.toMatchObject({ decision: { verdict: 'pass' } });
    expect(tags()).toEqual({ latest: '2.0.0', rc: '3.0.0-rc.1' });
    expect(world.github.releases).toMatchObject([{ draft: false, prerelease: true }]);
  });

  it('that mends an older line does too', async () => {
    world = await startWorld(manifest('1.4.2'));
    world.registry.seed(before, Buffer.from('x'));
    await publish(world.input, world.machine());
    expect(tags()).toEqual({ latest: '2.0.0', 'latest-1': '1.4.2' });
    expect(world.github.releases).toMatchObject([{ prerelease: false }]);
  });

  it('that is newer than all becomes the latest', async () => {
    world = await startWorld(manifest('2.0.1'));
    world.registry.seed(before, Buffer.from('x'));
    await publish(world.input, world.machine());
    expect(tags()).toEqual({ latest: '2.0.1' });
  });

  it.each([
    ['the policy', tagged('next'), {}, 'next'],
    ['package.json, where the policy does not', policy, { publishConfig: { tag: 'canary' } }, 'canary'],
    ['both', tagged('canary'), { publishConfig: { tag: 'canary' } }, 'canary'],
  ])('has the tag that is named by %s', async (_who, by, more, tag) => {
    world = await startWorld(manifest('1.4.2', more));
    world.registry.seed(before, Buffer.from('x'));
    await publish(world.input, world.machine({ policy: by }));
    expect(tags()).toEqual({ latest: '2.0.0', [tag]: '1.4.2' });
  });

  it('is refused where package.json names another tag than the policy', async () => {
    world = await startWorld(manifest('1.0.0', { publishConfig: { tag: 'next' } }));
    const { decision } = await publish(world.input, world.machine({ policy: tagged('latest') }));
    expect(decision.verdict).toBe('deny');
    expect(decision.findings.map(({ message }) => message)).toEqual([
      'publishConfig of package.json says tag "next", and the policy "latest".',
    ]);
    expect(world.registry.publishes).toEqual([]);
  });

  it('is undecided where the registry does not say what is latest, and nothing is signed', async () => {
    world = await startWorld(manifest('1.0.0'));
    world.registry.seed(before, Buffer.from('x'));
    world.registry.tags.set('widget', {});
    const { decision } = await publish(world.input, world.machine());
    expect(decision.verdict).toBe('indeterminate');
    expect(decision.findings.map(({ remedy }) => remedy)).toEqual([
      'Run the job again, or name the dist-tag: publish: { npm: { tag: … } } in the policy.',
    ]);
    expect(world.sigstore.received).toEqual([]);
    expect(world.registry.publishes).toEqual([]);
  });
});
