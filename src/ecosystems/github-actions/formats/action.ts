import { defineFormat } from '../../../domain/format.ts';
import { readActionFile } from '../file/read.ts';

/** Definitions of actions: what composite ones use. A file of that name that defines no action holds nothing. */
export default defineFormat({
  id: 'action',
  ecosystem: 'github-actions',
  files: ['**/action.yml', '**/action.yaml'],
  manifests: [],
  parse: readActionFile,
});
