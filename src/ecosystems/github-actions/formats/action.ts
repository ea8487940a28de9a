import { defineFormat } from '../../../domain/format.ts';

/** Definitions of actions: what composite ones use. A file of that name that defines no action holds nothing. */
export default defineFormat({
  id: 'action',
  ecosystem: 'github-actions',
  files: ['**/action.yml', '**/action.yaml'],
  manifests: [],
  async parse(text, path, beside) {
    const { readActionFile } = await import('../file/read.ts');
    return readActionFile(text, path, beside);
  },
});
