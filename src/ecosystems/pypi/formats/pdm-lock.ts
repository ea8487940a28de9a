import { quote } from '../../../domain/errors.ts';
import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { partOfLocked } from '../../locked.ts';
import { readToml } from '../../toml/document.ts';
import { filesOf, locksOf, requiresOf, sourceOf, toldScope } from '../pdm/part.ts';
import { PYPROJECT, pyprojectBeside } from '../pyproject/pyproject.ts';
import { pdmSource } from '../pyproject/sources.ts';
import { ByName } from '../toml-lock/by-name.ts';
import { readEntries } from '../toml-lock/entries.ts';
import { packageOf } from '../toml-lock/package.ts';
import { projectOf } from '../toml-lock/project.ts';

const REMEDY = 'Run "pdm lock" and commit what it writes.';

/**
 * PDM's lockfiles, versions 3 and 4 of the format. A package that is asked for with extras has an entry for them,
 * too. Its `content_hash` also covers settings of whoever locked, so it says nothing here.
 */
export default defineFormat({
  id: 'pdm-lock',
  ecosystem: 'pypi',
  files: ['**/pdm.lock'],
  manifests: [PYPROJECT],
  parse,
});

async function parse(text: string, file: string, beside: Beside): Promise<GraphPart> {
  const problems: Problem[] = [];
  const manifest = await pyprojectBeside(file, '', beside, problems, 'pdm');
  const unread = { file, projects: [], packages: [], problems };
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return unread;
  const metadata = top.fields('metadata');
  const version = metadata?.string('lock_version') ?? '';
  if (!/^[34](?:\.\d{1,4}){0,2}$/.test(version)) {
    top.problem(`the "lock_version" is ${quote(version)}; known are 3 and 4.`);
    return unread;
  }
  const entries = readEntries(top, 'package', text, file);
  const byName = new ByName(entries);
  const index = pdmSource(manifest);
  const packages = entries.map((entry) => {
    const told = toldScope(entry, manifest);
    return packageOf(entry, {
      source: sourceOf(entry, index),
      files: filesOf(entry, metadata),
      requires: requiresOf(entry.fields, byName),
      ...(told === undefined ? {} : { told }),
    });
  });
  const locks = locksOf(metadata, manifest);
  const project = projectOf(manifest, { file, packages, byName: new ByName(packages), locks, closed: true });
  return partOfLocked(file, { ecosystem: 'pypi', packages, projects: [project], problems });
}
