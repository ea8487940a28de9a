import type { Decision } from '../domain/decision.ts';
import type { Policy, Services } from '../domain/policy.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { unavailable } from '../domain/evidence.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { RegistryVersion } from '../domain/facts.ts';
import type { Package } from '../domain/package.ts';
import type { Http } from '../domain/ports/http.ts';
import type { Hasher } from '../domain/ports/platform.ts';
import { advisorySource } from './advisory-sources.ts';
import type { AdvisoryOptions } from './advisory-sources.ts';
import { toolVersion } from './package-root.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { nodeHasher } from './platform.ts';
import { PUBLIC } from './services.ts';

interface JudgingOptions extends AdvisoryOptions {
  /** In place of the policy's `services`; null: the policy's. */
  readonly services: Services | null;
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
    advisories: await advisorySource(policy.advisories, services, options),
    hasher: nodeHasher,
    tool: { name: 'lockgate', version: toolVersion() },
    registry: async (packages) => {
      if (offline)
        return new Map(packages.map(({ purl }) => [purl, unavailable('offline: the registry is not asked')]));
      const [npm, pypi] = await Promise.all([npmFacts(packages, http, services), pypiFacts(packages, http, services)]);
      return new Map([...npm, ...pypi]);
    },
  };
}

type RegistryFacts = ReadonlyMap<string, Evidence<RegistryVersion>>;

async function npmFacts(packages: readonly Package[], http: Http, services: Services): Promise<RegistryFacts> {
  const ours = packages.filter(({ ecosystem }) => ecosystem === 'npm');
  if (ours.length === 0) return new Map();
  const { registryFacts } = await import('../registries/npm/registry-facts.ts');
  return registryFacts({ http, registry: services.npm ?? PUBLIC.npm })(ours);
}

async function pypiFacts(packages: readonly Package[], http: Http, services: Services): Promise<RegistryFacts> {
  const ours = packages.filter(({ ecosystem }) => ecosystem === 'pypi');
  if (ours.length === 0) return new Map();
  const { registryFacts } = await import('../registries/pypi/registry-facts.ts');
  const [origin, files] = [services.pypi ?? PUBLIC.pypi, services['pypi-files']];
  return registryFacts({ http, origin, files, versions: versionSchemes.pypi })(ours);
}
