import type { Format } from '../domain/format.ts';
import { formats as actions } from './github-actions/formats/index.ts';
import { formats as npm } from './npm/formats/index.ts';
import { formats as pypi } from './pypi/formats/index.ts';
import { formats as sbom } from './sbom/formats/index.ts';

/** Every format that can be read. */
export const formats: readonly Format[] = [...actions, ...npm, ...pypi, ...sbom];
