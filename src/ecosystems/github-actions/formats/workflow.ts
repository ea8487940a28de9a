import { defineFormat } from '../../../domain/format.ts';

/** Workflows of GitHub Actions: what their jobs and steps use. */
export default defineFormat({
  id: 'workflow',
  ecosystem: 'github-actions',
  files: ['**/.github/workflows/*.yml', '**/.github/workflows/*.yaml'],
  manifests: [],
  async parse(text, path, beside) {
    const { readWorkflowFile } = await import('../file/read.ts');
    return readWorkflowFile(text, path, beside);
  },
});
