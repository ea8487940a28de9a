import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSnapshot } from '../../src/adapters/snapshot.ts';
import { embeddedSource } from '../../src/advisories/embedded.ts';
import { openSnapshot } from '../../src/advisories/snapshot/read.ts';
import { versionSchemes as versions } from '../../src/ecosystems/versions.ts';
import { query } from './support.ts';

const file = fileURLToPath(new URL('../../advisories/snapshot.bin', import.meta.url));
const origin = JSON.parse(
  readFileSync(new URL('../../advisories/ORIGIN.json', import.meta.url), 'utf8'),
) as { snapshot: { bytes: number; sha256: string }; asOf: string; records: number; names: number };

describe('the snapshot that ships', () => {
  it('is the one that ORIGIN.json describes, and small', async () => {
    const { bytes, sha256 } = await readSnapshot(file);
    expect({ bytes: bytes.length, sha256 }).toEqual({ bytes: origin.snapshot.bytes, sha256: origin.snapshot.sha256 });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
    const { header } = openSnapshot(await readSnapshot(file));
    expect(header).toMatchObject({ asOf: origin.asOf, records: origin.records, names: origin.names });
  });

  it('knows vulnerable and malicious packages of each ecosystem, and clears good ones', async () => {
    const bad = [
      query('npm', 'lodash', '4.17.20'),
      query('npm', 'fsevents', '1.1.2'),
      query('pypi', 'langchain-community', '0.2.1'),
      query('github-actions', 'tj-actions/changed-files', 'v45'),
    ];
    const good = [query('npm', 'lodash', '99.0.0'), query('npm', 'react', '19.0.0'), query('npm', 'debug', '4.4.1')];
    const { matches, unavailable, sources } = await embeddedSource({ load: () => readSnapshot(file), versions }).lookup([...bad, ...good]);
    expect(unavailable).toEqual([]);
    expect(sources).toMatchObject([{ name: 'embedded', asOf: origin.asOf }]);
    expect(new Set(matches.keys())).toEqual(new Set(bad.map(({ purl }) => purl)));
    expect(matches.get(bad[1]!.purl)).toContainEqual(
      expect.objectContaining({ malware: true, id: 'GHSA-xv2f-5jw4-v95m', aliases: ['MAL-2023-462'] }),
    );
  });
});
