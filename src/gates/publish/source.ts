import { quote } from '../../domain/errors.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import type { TreeEntry } from '../../domain/ports/tree.ts';
import type { PublishRefusal } from './refuse.ts';

const LISTED = 5;
/** npm installs what a published one names, whatever package.json asks for: only the commit's was judged. */
const SHRINKWRAP = 'npm-shrinkwrap.json';

/**
 * Whether what was packed is the commit's: every packed file that the commit has too must be the
 * commit's own, byte for byte by git's object id. Files that the commit does not have are the build's.
 * A file that a build step rewrote over a tracked one is neither, and is how a poisoned job hides.
 */
export function sourceProblems(
  packed: PackedArtifact,
  files: readonly TreeEntry[],
  manifest: { readonly name: string; readonly version: string },
): PublishRefusal[] {
  const { artifact, blobs } = packed;
  const tracked = new Map(files.map((file) => [file.path, file.id]));
  const changed = [...blobs]
    .filter(([path, id]) => tracked.has(path) && tracked.get(path) !== id)
    .map(([path]) => path);
  const problems: PublishRefusal[] = [];
  if (changed.length > 0) {
    const listed = changed.slice(0, LISTED).map(quote).join(', ');
    problems.push({
      subject: artifact.filename,
      message: `${changed.length} packed file(s) differ from the tagged commit, though the commit has them: ${listed}.`,
      remedy: 'Commit what is meant to be published, or let the build write to files that git does not track.',
    });
  }
  if (blobs.has(SHRINKWRAP) && !tracked.has(SHRINKWRAP))
    problems.push({
      subject: artifact.filename,
      message: `The package would carry an ${SHRINKWRAP} that the tagged commit does not have.`,
      remedy: 'Commit it, so that what it makes users install is judged, or delete it before packing.',
    });
  if (artifact.name !== manifest.name || artifact.version !== manifest.version)
    problems.push({
      subject: artifact.filename,
      message:
        `What was packed is ${quote(`${artifact.name}@${artifact.version}`)}, ` +
        `and the tagged commit's package.json says ${quote(`${manifest.name}@${manifest.version}`)}.`,
      remedy: 'Check out the tagged commit, and do not change package.json afterwards.',
    });
  return problems;
}
