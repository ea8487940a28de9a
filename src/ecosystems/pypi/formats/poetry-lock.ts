import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { quote } from '../../../domain/errors.ts';
import { partOfLocked } from '../../locked.ts';
import { readToml } from '../../toml/document.ts';
import { filesIn } from '../poetry/files.ts';
import { agreed, locksOf, requiresOf, sourceOf, toldScope } from '../poetry/part.ts';
import { PYPROJECT, pyprojectBeside } from '../pyproject/pyproject.ts';
import { poetrySource } from '../pyproject/sources.ts';
import { ByName } from '../toml-lock/by-name.ts';
import { readEntries } from '../toml-lock/entries.ts';
import { packageOf } from '../toml-lock/package.ts';
import { projectOf } from '../toml-lock/project.ts';

const REMEDY = 'Run "poetry lock" and commit what it writes.';

/** Poetry's lockfiles, versions 1.0 to 2.x of the format (poetry.packages.locker). */
export default defineFormat({
  id: 'poetry-lock',
  ecosystem: 'pypi',
  files: ['**/poetry.lock'],
  manifests: [PYPROJECT],
  parse,
});

async function parse(text: string, file: string, beside: Beside): Promise<GraphPart> {
  const problems: Problem[] = [];
  const manifest = await pyprojectBeside(file, '', beside, problems, 'poetry');
  const unread = { file, projects: [], packages: [], problems };
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return unread;
  const metadata = top.fields('metadata');
  const version = metadata?.string('lock-version') ?? '';
  if (!/^[12]\.\d{1,4}$/.test(version)) {
    top.problem(`the "lock-version" is ${quote(version)}; known are 1.0 to 2.x.`);
    return unread;
  }
  const entries = readEntries(top, 'package', text, file);
  const byName = new ByName(entries);
  const filesOf = filesIn(metadata);
  const index = poetrySource(manifest);
  const packages = entries.map((entry) => {
    const told = toldScope(entry);
    return packageOf(entry, {
      source: sourceOf(entry, index),
      files: filesOf(entry, byName.all(entry.name).length === 1),
      requires: requiresOf(entry, byName),
      ...(told === undefined ? {} : { told }),
    });
  });
  const project = projectOf(manifest, {
    file,
    packages,
    byName: new ByName(packages),
    locks: locksOf(version),
    closed: true,
  });
  const hash = metadata?.string('content-hash') ?? null;
  return partOfLocked(file, {
    ecosystem: 'pypi',
    packages,
    projects: [await agreed(project, manifest, hash, file)],
    problems,
  });
}
