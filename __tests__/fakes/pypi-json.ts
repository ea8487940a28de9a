import { json, service } from './service.ts';
import type { Service } from './service.ts';

/** A release as PyPI's JSON API shows it, as far as anyone here looks. */
export interface FakeRelease {
  readonly name: string;
  readonly version: string;
  readonly vulnerabilities?: readonly Readonly<Record<string, unknown>>[];
  /** By file name, its SHA-256 in hex. */
  readonly files?: Readonly<Record<string, string>>;
}

/** PyPI's JSON API: `GET /pypi/<name>/<version>/json`, found under the normalised name alone. */
export function startPypiJson(
  releases: readonly FakeRelease[],
  spoil: (answer: Record<string, unknown>) => unknown = (answer) => answer,
): Promise<Service> {
  const normalised = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();
  const byUrl = new Map(
    releases.map((release) => [
      `/pypi/${normalised(release.name)}/${encodeURIComponent(release.version)}/json`,
      release,
    ]),
  );
  return service(({ method, url }) => {
    const release = method === 'GET' ? byUrl.get(url) : undefined;
    if (release === undefined) return json(404, { message: 'Not Found' });
    const { name, version, vulnerabilities = [], files = {} } = release;
    const urls = Object.entries(files).map(([filename, sha256]) => ({
      filename,
      digests: { blake2b_256: 'b2'.repeat(32), md5: '05'.repeat(16), sha256 },
      packagetype: filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
      url: `https://files.pythonhosted.org/packages/${filename}`,
      yanked: false,
    }));
    return json(200, spoil({ info: { name, version, summary: '' }, last_serial: 1, urls, vulnerabilities }));
  });
}

/** A vulnerability as PyPI lists it. */
export const vulnerability = (id: string, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id,
  aliases: [],
  details: '',
  fixed_in: [],
  link: `https://osv.dev/vulnerability/${id}`,
  source: 'osv',
  summary: null,
  withdrawn: null,
  ...fields,
});
