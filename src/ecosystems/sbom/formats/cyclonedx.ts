import { defineFormat } from '../../../domain/format.ts';
import { isRecord } from '../../json/record.ts';
import { readCycloneDx } from '../cyclonedx.ts';
import { readDocument } from '../document.ts';

const VERSIONS: ReadonlySet<unknown> = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);

/** CycloneDX bills of materials in JSON, by the names that their specification recommends. */
export default defineFormat({
  id: 'cyclonedx',
  ecosystem: 'npm',
  files: ['**/bom.json', '**/*.cdx.json'],
  manifests: [],
  parse: (text, file) =>
    readDocument(text, file, {
      lists: new Set(['components', 'services', 'dependencies']),
      isAnother: (value, path) =>
        /(?:^|\/)bom\.json$/.test(path) && !(isRecord(value) && Object.hasOwn(value, 'bomFormat')),
      reads(document) {
        if (document.raw('bomFormat') === 'CycloneDX') {
          return document.isVersion('specVersion', VERSIONS, '"1.2" to "1.7"');
        }
        document.problem('it is no CycloneDX document: its "bomFormat" does not say so.');
        return false;
      },
      read: readCycloneDx,
    }),
});
