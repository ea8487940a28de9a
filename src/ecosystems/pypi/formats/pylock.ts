import { quote } from '../../../domain/errors.ts';
import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { partOfLocked } from '../../locked.ts';
import { readToml } from '../../toml/document.ts';
import { stringsOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import { scopeOfMarker } from '../pylock/marker.ts';
import { originOf, requiresOf } from '../pylock/part.ts';
import { PYPROJECT, pyprojectBeside } from '../pyproject/pyproject.ts';
import { ByName } from '../toml-lock/by-name.ts';
import { readEntries } from '../toml-lock/entries.ts';
import { packageOf } from '../toml-lock/package.ts';
import { projectOf } from '../toml-lock/project.ts';

const REMEDY = 'Write it anew with the tool that made it ("created-by"), and commit what it writes.';

/** The lockfile that every Python tool may write (PEP 751), version 1.x; `pylock.<name>.toml` locks a part or variant. */
export default defineFormat({
  id: 'pylock',
  ecosystem: 'pypi',
  files: ['**/pylock.toml', '**/pylock.*.toml'],
  manifests: [PYPROJECT],
  parse,
});

async function parse(text: string, file: string, beside: Beside): Promise<GraphPart> {
  const problems: Problem[] = [];
  const manifest = await pyprojectBeside(file, '', beside, problems, null);
  const unread = { file, projects: [], packages: [], problems };
  const top = await readToml(text, file, REMEDY, problems);
  if (top === null) return unread;
  const version = top.string('lock-version') ?? '';
  if (!/^1\.\d{1,4}$/.test(version)) {
    top.problem(`the "lock-version" is ${quote(version)}; known is 1.x.`);
    return unread;
  }
  const groups = new Set(stringsOf(top, 'default-groups').map(normalizeName));
  const entries = readEntries(top, 'packages', text, file);
  const byName = new ByName(entries);
  const packages = entries.map((entry) =>
    packageOf(entry, {
      ...originOf(entry),
      requires: requiresOf(entry, entries, byName),
      told: scopeOfMarker(entry.fields.string('marker'), groups),
    }),
  );
  // It may be made of a part of what the manifest asks for, and of more.
  const project = projectOf(manifest, {
    file,
    packages,
    byName: new ByName(packages),
    locks: () => false,
    closed: false,
  });
  return partOfLocked(file, { ecosystem: 'pypi', packages, projects: [project], problems });
}
