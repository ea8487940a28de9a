import { quote } from '../../../domain/errors.ts';
import { defineFormat } from '../../../domain/format.ts';
import { isRecord, kindOf } from '../../json/record.ts';
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
      fault(document) {
        const [format, version] = [document.raw('bomFormat'), document.raw('specVersion')];
        if (format !== 'CycloneDX') return 'it is no CycloneDX document: its "bomFormat" does not say so.';
        if (VERSIONS.has(version)) return null;
        return `"specVersion" is ${typeof version === 'string' ? quote(version) : kindOf(version)}; known are "1.2" to "1.7".`;
      },
      read: readCycloneDx,
    }),
});
