import { quote } from '../../../domain/errors.ts';
import { defineFormat } from '../../../domain/format.ts';
import type { Problem } from '../../../domain/graph.ts';
import { YamlFields, type Faults } from '../../yaml/fields.ts';
import { readYaml } from '../../yaml/read.ts';
import { kindOfYaml, YamlMap, type YamlValue } from '../../yaml/value.ts';
import { manifestsBeside } from '../manifest/manifest.ts';
import { KNOWN_VERSIONS, layoutOf } from '../pnpm/layout.ts';
import { partOf, type LockDocument } from '../pnpm/part.ts';
import { REMEDY } from '../pnpm/remedy.ts';
import { refuseUnknownSections } from '../pnpm/sections.ts';
import { WORKSPACE } from '../pnpm/settings.ts';
import { pnpmSettings } from '../settings/beside.ts';
import { NPMRC } from '../settings/npm.ts';
import { served } from '../settings/registry.ts';

/**
 * pnpm's lockfile. Every document of the file counts: since pnpm 11 the first locks what pnpm itself runs
 * with, which is installed and run like the rest.
 */
export default defineFormat({
  id: 'pnpm-lock',
  ecosystem: 'npm',
  files: ['**/pnpm-lock.yaml'],
  manifests: ['package.json', WORKSPACE, NPMRC, '*/package.json'],
  parse(text, file, beside) {
    const { documents, problems: wrong } = readYaml(text, file, REMEDY);
    const problems: Problem[] = [...wrong];
    const faults: Faults = { file, remedy: REMEDY, problems };
    const known = documents.flatMap((document) => knownDocument(document, faults));
    if (known.length === 0) {
      const message = 'The file holds no lockfile.';
      if (problems.length === 0) problems.push({ location: { file, line: 1 }, message, remedy: REMEDY });
      return { file, projects: [], packages: [], problems };
    }
    const part = partOf(known, manifestsBeside(file, beside, problems), beside, faults);
    return served(part, pnpmSettings(file, beside, problems));
  },
});

function knownDocument(document: YamlValue, faults: Faults): LockDocument[] {
  const { file, problems, remedy } = faults;
  if (document === null) return [];
  if (!(document instanceof YamlMap)) {
    const message = `The file holds ${kindOfYaml(document)}, not a mapping.`;
    problems.push({ location: { file, line: 1 }, message, remedy });
    return [];
  }
  const fields = new YamlFields(document, file, 1, faults);
  const version = fields.string('lockfileVersion');
  const layout = version === null ? null : layoutOf(version);
  if (layout !== null) {
    refuseUnknownSections(fields);
    return [{ fields, layout }];
  }
  const shown = version === null ? 'missing' : quote(version);
  fields.problem(
    `"lockfileVersion" is ${shown}; known are ${KNOWN_VERSIONS}.`,
    document.lineOf('lockfileVersion') ?? 1,
  );
  return [];
}
