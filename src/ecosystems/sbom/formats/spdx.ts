import { defineFormat } from '../../../domain/format.ts';
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
      reads: (document) => document.isVersion('spdxVersion', VERSIONS, '"SPDX-2.2" and "SPDX-2.3"'),
      read: readSpdx,
    }),
});
