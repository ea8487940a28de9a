import path from 'node:path';
import type { Decision } from '../domain/decision.ts';
import { assertNever } from '../domain/errors.ts';
import type { Policy, Services } from '../domain/policy.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import type { Http } from '../domain/ports/http.ts';
import { unavailable } from '../domain/evidence.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { RegistryVersion } from '../domain/facts.ts';
import type { Package } from '../domain/package.ts';
import type { Hasher } from '../domain/ports/platform.ts';
import { combineSources } from '../advisories/combine.ts';
import { embeddedSource } from '../advisories/embedded.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { packageRoot, toolVersion } from './package-root.ts';
import { nodeHasher } from './platform.ts';
import { readSnapshot } from './snapshot.ts';

/** The public services, as `services` of a policy would write them. */
export const PUBLIC = {
  osv: 'https://api.osv.dev',
  npm: 'https://registry.npmjs.org',
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
} as const;

export interface JudgingOptions {
  readonly http: Http;
  /** The embedded snapshot alone; nothing is asked over the network. */
  readonly offline: boolean;
  /** Paths of OSV records in place of the default sources; empty: the defaults. */
  readonly advisories: readonly string[];
  /** In place of the policy's `services`; null: the policy's. */
  readonly services: Services | null;
  readonly now: Date;
}

/** Where the facts that a policy asks for come from. */
export interface Judging {
  readonly advisories: AdvisorySource;
  registry(packages: readonly Package[]): Promise<ReadonlyMap<string, Evidence<RegistryVersion>>>;
  readonly hasher: Hasher;
  readonly tool: Decision['tool'];
}

/** Builds them. What most runs don't ask for is loaded when it is: start-up time is part of the contract. */
export async function judging(
  policy: Pick<Policy, 'advisories' | 'services'>,
  options: JudgingOptions,
): Promise<Judging> {
  const { http, offline } = options;
  const services = options.services ?? policy.services;
  return {
    advisories: await advisorySource(policy, services, options),
    hasher: nodeHasher,
    tool: { name: 'lockgate', version: toolVersion() },
    registry: async (packages) => {
      if (offline)
        return new Map(packages.map(({ purl }) => [purl, unavailable('offline: the registry is not asked')]));
      const { registryFacts } = await import('../registries/npm/registry-facts.ts');
      return registryFacts({ http, registry: services.npm ?? PUBLIC.npm })(packages);
    },
  };
}

async function advisorySource(
  policy: Pick<Policy, 'advisories'>,
  services: Services,
  options: JudgingOptions,
): Promise<AdvisorySource> {
  const { http, offline, now } = options;
  if (options.advisories.length > 0) {
    const { filesSource } = await import('./advisory-files.ts');
    return combineSources(
      options.advisories.map((file) => filesSource(file, { now, versions: versionSchemes })),
      versionSchemes,
    );
  }
  const named = policy.advisories.sources ?? ['osv', 'embedded'];
  const names = offline ? named.filter((name) => name === 'embedded') : named;
  const sources = (names.length === 0 ? (['embedded'] as const) : names).map(async (name): Promise<AdvisorySource> => {
    switch (name) {
      case 'embedded': {
        const file = path.join(packageRoot(), 'advisories', 'snapshot.bin');
        return embeddedSource({ load: () => readSnapshot(file), versions: versionSchemes });
      }
      case 'osv': {
        const { osvSource } = await import('../registries/osv-source.ts');
        return osvSource({ http, origin: services.osv ?? PUBLIC.osv, versions: versionSchemes });
      }
      case 'npm': {
        const { npmBulkSource } = await import('../registries/npm/advisory-source.ts');
        return npmBulkSource({ http, registry: services.npm ?? PUBLIC.npm, versions: versionSchemes });
      }
      default:
        return assertNever(name);
    }
  });
  return combineSources(await Promise.all(sources), versionSchemes);
}
