import type { Ecosystem } from '../domain/package.ts';
import type { VersionScheme } from '../domain/version.ts';
import { actionVersions } from './github-actions/version.ts';
import { npmVersions } from './npm/version.ts';
import { pypiVersions } from './pypi/version.ts';

/** How each ecosystem orders and matches versions. */
export const versionSchemes: Readonly<Record<Ecosystem, VersionScheme>> = {
  npm: npmVersions,
  pypi: pypiVersions,
  'github-actions': actionVersions,
};
