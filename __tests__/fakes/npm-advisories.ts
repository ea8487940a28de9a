import { satisfies } from 'semver';
import { json, service } from './service.ts';
import type { Service } from './service.ts';

/** An advisory as the registry keeps it. */
export interface RegistryAdvisory {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly severity: string;
  readonly vulnerable_versions: string;
}

/** npm's bulk advisory endpoint: of each name that was sent, the advisories that affect one of its versions. */
export function startNpmAdvisories(
  advisories: Readonly<Record<string, readonly RegistryAdvisory[]>>,
  spoil: (answer: Record<string, unknown>) => unknown = (answer) => answer,
): Promise<Service> {
  return service(({ method, url, body }) => {
    if (method !== 'POST' || url !== '/-/npm/v1/security/advisories/bulk') return json(404, { error: 'Not found' });
    const asked = Object.entries(JSON.parse(body) as Record<string, string[]>);
    const found = asked.flatMap(([name, versions]) => {
      const known = Object.hasOwn(advisories, name) ? (advisories[name] ?? []) : [];
      const hits = known.filter(({ vulnerable_versions: range }) =>
        versions.some((version) => satisfies(version, range, { includePrerelease: true, loose: true })),
      );
      return hits.length === 0 ? [] : [[name, hits] as const];
    });
    return json(200, spoil(Object.fromEntries(found)));
  });
}
