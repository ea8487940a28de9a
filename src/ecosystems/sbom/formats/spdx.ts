import { quote } from '../../../domain/errors.ts';
import { defineFormat } from '../../../domain/format.ts';
import { kindOf } from '../../json/record.ts';
import { readDocument } from '../document.ts';
import { readSpdx } from '../spdx.ts';

const VERSIONS: ReadonlySet<unknown> = new Set(['SPDX-2.2', 'SPDX-2.3']);

/** SPDX 2 documents in JSON, by the name that their specification recommends. */
export default defineFormat({
  id: 'spdx',
  ecosystem: 'npm',
  files: ['**/*.spdx.json'],
  manifests: [],
  parse: (text, file) =>
    readDocument(text, file, {
      lists: new Set(['packages', 'relationships']),
      isAnother: () => false,
      fault(document) {
        const version = document.raw('spdxVersion');
        if (VERSIONS.has(version)) return null;
        return `"spdxVersion" is ${typeof version === 'string' ? quote(version) : kindOf(version)}; known are "SPDX-2.2" and "SPDX-2.3".`;
      },
      read: readSpdx,
    }),
});
