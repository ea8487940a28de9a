import { updateCache } from '../../adapters/advisory-cache/update.ts';
import { PUBLIC } from '../../adapters/services.ts';
import { jsonText } from '../advisories-report.ts';
import { cacheDirectory } from '../cache-directory.ts';
import type { Run } from '../command.ts';
import { onlineHttp } from '../judgement.ts';
import { writeReport } from '../output.ts';
import { servicesOf } from '../project.ts';

export const run: Run = async (invocation) => {
  const directory = cacheDirectory(invocation);
  const services = await servicesOf(invocation);
  const { header, ecosystems } = await updateCache({
    directory,
    origin: services?.['osv-export'] ?? PUBLIC['osv-export'],
    http: await onlineHttp(),
    now: invocation.now,
    progress: (step) => invocation.progress.step(step),
  });
  const { asOf, records, names } = header;
  const lines = ecosystems.map(({ ecosystem, read }) =>
    read === 'all'
      ? `${ecosystem}: read anew, ${header.ecosystems[ecosystem]} records`
      : `${ecosystem}: ${read} records changed`,
  );
  const text =
    invocation.format === 'json'
      ? jsonText({ schemaVersion: 1, cache: directory, asOf, records, names, ecosystems })
      : `${[...lines, `The advisory cache holds ${records} records as of ${asOf}.`].join('\n')}\n`;
  await writeReport(text, invocation);
  return 0;
};
