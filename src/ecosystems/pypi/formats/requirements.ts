import { defineFormat } from '../../../domain/format.ts';
import { globTest } from '../../globs.ts';
import { partOf } from '../requirements/part.ts';

const files = ['**/*requirements*.txt', '**/requirements/**/*.txt', '**/*constraints*.txt'];
const isRead = globTest(files);

/** pip's constraints file: by its name, for nothing in it tells. */
const isConstraints = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1).includes('constraints');

/**
 * pip's requirements files, as pip-compile and uv compile them or as they are written by hand, with what they include.
 * A constraints file is read as well: it says which versions are installed, though not that they are.
 */
export default defineFormat({
  id: 'requirements',
  ecosystem: 'pypi',
  files,
  manifests: [],
  parse: (text, file, beside) =>
    partOf({
      file,
      text,
      constraint: isConstraints(file),
      beside,
      // As a mere constraint an open requirement is no fault.
      toldElsewhere: (other) => isRead(other) && !isConstraints(other),
    }),
});
