import { defineFormat } from '../../../domain/format.ts';
import { partOf, PIPFILE } from '../pipfile/part.ts';

/** pipenv's lockfile, of the one version that is in use (`pipfile-spec` 6), with the Pipfile beside it. */
export default defineFormat({
  id: 'pipfile-lock',
  ecosystem: 'pypi',
  files: ['**/Pipfile.lock'],
  manifests: [PIPFILE],
  parse: partOf,
});
