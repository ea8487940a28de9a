import { OSV_ECOSYSTEMS } from '../../src/advisories/osv.ts';
import { service } from './service.ts';
import type { Reply, Service } from './service.ts';
import { zip } from './zip.ts';

type Record_ = Readonly<Record<string, unknown>>;

interface FakeExport extends Service {
  /** By the ecosystem's name at OSV; a test may change it between two updates. */
  readonly records: Record<string, Record_[]>;
}

/** OSV's exports: `<ecosystem>/all.zip`, `modified_id.csv` and `<id>.json`. `spoil` answers in their place. */
export async function startOsvExport(
  given: Readonly<Record<string, Record_[]>>,
  spoil: (path: string) => Reply | undefined = () => undefined,
): Promise<FakeExport> {
  const records: Record<string, Record_[]> = Object.fromEntries(
    Object.values(OSV_ECOSYSTEMS).map((name) => [name, [...(given[name] ?? [])]]),
  );
  const one = await service(({ url }) => {
    const path = decodeURIComponent(url.slice(1));
    const [ecosystem = '', file = ''] = path.split('/');
    const held = records[ecosystem] ?? [];
    const spoiled = spoil(path);
    if (spoiled !== undefined) return spoiled;
    if (file === 'all.zip') {
      return {
        status: 200,
        body: zip(held.map((record) => ({ name: `${nameOf(record)}.json`, text: JSON.stringify(record) }))),
      };
    }
    if (file === 'modified_id.csv') {
      return { status: 200, body: held.map((record) => `${String(record['modified'])},${nameOf(record)}\n`).join('') };
    }
    const record = held.find((each) => `${nameOf(each)}.json` === file);
    return record === undefined ? { status: 404, body: '' } : { status: 200, body: JSON.stringify(record) };
  });
  return Object.assign(one, { records });
}

const nameOf = (record: Record_): string => String(record['id']);
