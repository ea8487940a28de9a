import { defineFormat } from '../../../domain/format.ts';
import { readWorkflowFile } from '../file/read.ts';

/** Workflows of GitHub Actions: what their jobs and steps use. */
export default defineFormat({
  id: 'workflow',
  ecosystem: 'github-actions',
  files: ['**/.github/workflows/*.yml', '**/.github/workflows/*.yaml'],
  manifests: [],
  parse: readWorkflowFile,
});
