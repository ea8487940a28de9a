import { publish } from '../../../src/gates/publish/publish.ts';
import type { PublishPorts, PublishResult } from '../../../src/gates/publish/ports.ts';
import type { ServiceFault } from '../../fakes/service.ts';
import { startSigstore } from '../../fakes/sigstore.ts';
import type { FakeSigstore } from '../../fakes/sigstore.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

/** A machine that dies when its n-th call of any port has done its work. */
function mortal(ports: PublishPorts, dies: number): { ports: PublishPorts; calls(): number } {
  let calls = 0;
  // Whoever calls a dead machine waits for ever; an error stands in for that, so that the test ends.
  const dead = (): never => {
    throw new Error('the machine is dead');
  };
  const watch = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...given: unknown[]) => {
          calls += 1;
          if (calls > dies) dead();
          const mine = calls;
          const result: unknown = await Reflect.apply(value, target, given);
          if (mine >= dies) dead();
          return result;
        };
      },
    });
  return {
    calls: () => calls,
    ports: {
      ...ports,
      github: watch(ports.github),
      http: watch(ports.http),
      idTokens: watch(ports.idTokens),
      packer: watch(ports.packer),
      services: async (policy) => {
        const services = await ports.services(policy, () => Promise.resolve(null));
        return { ...services, signer: watch(services.signer), verifier: watch(services.verifier) };
      },
    },
  };
}

const WHOLE = {
  verdict: 'pass',
  published: ['pkg:npm/widget@1.0.0'],
  publishes: ['widget@1.0.0'],
  releases: [{ draft: false, assets: 7 }],
  provenanceServed: true,
  attested: { provenance: true, vsa: true },
};

/** What there is outside of the machine, to compare with {@link WHOLE}: exactly one version with all its parts. */
function outcome(world: World, result: PublishResult): object {
  const assets = world.github.releases[0]?.assets;
  const stored = (kind: string): string =>
    Buffer.from(assets?.get(`widget-1.0.0.${kind}.sigstore.json`)?.bytes ?? [])
      .toString()
      .trim();
  const served = world.registry.packages.get('widget')?.get('1.0.0')?.attestations ?? [];
  const attested = new Set(world.github.attestations.map((bundle) => JSON.stringify(bundle)));
  return {
    verdict: result.decision.verdict,
    published: result.published.map(({ purl }) => purl),
    publishes: world.registry.publishes,
    releases: world.github.releases.map(({ draft, assets: held }) => ({ draft, assets: held.size })),
    provenanceServed: served.length === 1 && JSON.stringify(served[0]?.bundle) === stored('npm-provenance'),
    attested: { provenance: attested.has(stored('provenance')), vsa: attested.has(stored('vsa')) },
  };
}

const later = (world: World) => ({
  ...world.input,
  now: '2026-11-23T08:00:00.000Z',
  run: { ...world.input.run, runAttempt: '2' },
});

describe('with services that outlive the machine', () => {
  let sigstore: FakeSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  // To die after a call is to die before the next.
  it('a machine that dies after any call is replaced by another, and one version is published', async () => {
    let died = true;
    let calls = 0;
    for (let call = 1; died; call += 1) {
      const world = await startWorld({ sigstore });
      const machine = mortal(world.machine(), call);
      await publish(world.input, machine.ports).catch(() => undefined);
      died = machine.calls() >= call;
      calls = call;
      const result = await publish(later(world), world.machine());
      expect({ call, ...outcome(world, result) }).toEqual({ call, ...WHOLE });
      // A third run says that nothing is left only once it has verified every part.
      const third = await publish(world.input, world.machine());
      expect(third.plan).toEqual({ steps: [] });
      await world.close();
    }
    expect(calls).toBeGreaterThan(30);
  }, 120_000);

  const FAULTS: readonly (readonly ['registry' | 'sigstore' | 'oidc', ServiceFault])[] = [
    ['registry', 'error'],
    ['registry', 'lost'],
    ['registry', 'truncate'],
    ['registry', 'hang'],
    ['registry', 'garbage'],
    ['sigstore', 'error'],
    ['sigstore', 'lost'],
    ['sigstore', 'wrong-shape'],
    ['oidc', 'error'],
    ['oidc', 'wrong-shape'],
  ];

  it.each(FAULTS)(
    '%s with %s, on any request, ends in no second publish and in no pass with parts missing',
    async (name, fault) => {
      let hit = true;
      for (let nth = 1; hit; nth += 1) {
        const world = await startWorld({ sigstore });
        const service = world[name];
        const before = service.received.length;
        service.fault(before + nth, fault);
        const first = await publish(world.input, world.machine()).catch(() => null);
        hit = service.received.length >= before + nth;
        service.heal();
        const result = first?.decision.verdict === 'pass' ? first : await publish(later(world), world.machine());
        expect({ nth, ...outcome(world, result) }).toEqual({ nth, ...WHOLE });
        await world.close();
      }
    },
    120_000,
  );
});

describe('a draft that somebody changed', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    // Dies just before the publish: everything is signed and stored in the draft.
    let puts = 0;
    const machine = world.machine();
    await publish(world.input, {
      ...machine,
      http: {
        send: (request) => {
          if (request.method === 'PUT') puts += 1;
          return puts > 0 ? Promise.reject(new Error('dead')) : machine.http.send(request);
        },
      },
    }).catch(() => undefined);
  });
  afterEach(() => world.close());

  const put = (name: string, bytes: Uint8Array): void => {
    world.github.releases[0]?.assets.set(name, { id: 1000 + name.length, bytes });
  };

  it('is taken up without signing again', async () => {
    expect(world.registry.publishes).toEqual([]);
    const signed = world.sigstore.certificates();
    expect(signed).toBe(3);
    expect(outcome(world, await publish(later(world), world.machine()))).toEqual(WHOLE);
    expect(world.sigstore.certificates()).toBe(signed);
  });

  it.each(['npm-provenance', 'provenance', 'vsa'])('is not believed about its %s', async (kind) => {
    const name = `widget-1.0.0.${kind}.sigstore.json`;
    const bundle = JSON.parse(Buffer.from(world.github.releases[0]?.assets.get(name)?.bytes ?? []).toString()) as {
      dsseEnvelope: { payload: string };
    };
    bundle.dsseEnvelope.payload = Buffer.from('{"_type":"evil"}').toString('base64');
    put(name, Buffer.from(JSON.stringify(bundle)));
    expect(outcome(world, await publish(later(world), world.machine()))).toEqual(WHOLE);
  });

  it.each(['decision.json', 'widget-1.0.0.tgz', 'widget-1.0.0.cdx.json'])(
    'is not believed about its %s',
    async (name) => {
      put(name, Buffer.from('{}'));
      expect(outcome(world, await publish(later(world), world.machine()))).toEqual(WHOLE);
    },
  );

  it.each([
    ['malformed', (text: string) => text.slice(0, 40)],
    ['of another tarball', (text: string) => text.replace(/"sha512": "../, '"sha512": "zz')],
    ['of another commit', (text: string) => text.replace('a'.repeat(40), 'b'.repeat(40))],
    ['of another policy', (text: string) => text.replace('cd'.repeat(32), 'ce'.repeat(32))],
    ['of another form', (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ['that claims a publish which never was', (text: string) => text.replace('"done": []', '"done": ["read-back"]')],
  ])('stops the release where its journal is %s', async (_name, change) => {
    const journal = Buffer.from(world.github.releases[0]?.assets.get('lockgate-journal.json')?.bytes ?? []).toString();
    expect(change(journal)).not.toBe(journal);
    put('lockgate-journal.json', Buffer.from(change(journal)));
    const result = await publish(later(world), world.machine());
    expect(result.decision).toMatchObject({ verdict: 'deny', findings: [{ rule: 'gate' }] });
    expect(world.registry.publishes).toEqual([]);
  });

  it('is not published with what somebody else put into it', async () => {
    put('widget-1.0.0-installer.exe', Buffer.from('evil'));
    const result = await publish(later(world), world.machine());
    expect(result.decision).toMatchObject({
      verdict: 'deny',
      findings: [{ rule: 'gate', message: expect.stringContaining('"widget-1.0.0-installer.exe"') }],
    });
    expect(world.registry.publishes).toEqual([]);
    expect(world.github.releases).toMatchObject([{ draft: true }]);
  });

  it.each(['widget-1.0.0.tgz', 'widget-1.0.0.cdx.json', 'decision.json', 'widget-1.0.0.vsa.sigstore.json'])(
    'is not called finished where its %s was changed after it was public',
    async (name) => {
      expect(outcome(world, await publish(later(world), world.machine()))).toEqual(WHOLE);
      put(name, Buffer.from('{}'));
      const result = await publish(later(world), world.machine());
      expect(result.decision).toMatchObject({ verdict: 'deny', findings: [{ rule: 'gate' }] });
    },
  );

  it('stops where the release was made public by hand', async () => {
    const [release] = world.github.releases;
    release!.assets.delete('lockgate-journal.json');
    release!.draft = false;
    const result = await publish(later(world), world.machine());
    expect(result.decision).toMatchObject({ verdict: 'deny', findings: [{ rule: 'gate' }] });
    expect(world.registry.publishes).toEqual([]);
  });
});
