import { quote } from '../../../domain/errors.ts';
import type { Beside } from '../../../domain/format.ts';
import type { GraphPart } from '../../../domain/graph.ts';
import { partOfLocked, type LockedAsk, type LockedPackage } from '../../locked.ts';
import { hashOf } from '../hashes.ts';
import { folderOf, pathTo } from '../../paths.ts';
import { readLine, type Line } from './entry.ts';
import { unlockedIn, type Folder } from './folder.ts';
import { LOCK, Problems, WRITE } from './problems.ts';
import { readRequirements, type Asked } from './read.ts';

/** What `partOf` reads, and what it needs to know of other files. */
interface Input {
  readonly file: string;
  readonly text: string;
  /** It only constrains what others ask for. */
  readonly constraint: boolean;
  readonly beside: Beside;
  /** Whether what is wrong with an included file is told when that is read by itself. */
  readonly toldElsewhere: (file: string) => boolean;
}

type Kind<Name extends Line['kind']> = Extract<Line, { kind: Name }>;

/** A line that leaves the version open: a constraint may close it. */
interface Open {
  readonly asked: Asked;
  readonly line: Kind<'open'>;
}

/**
 * The graph part of a requirements file. It knows no edges, so the project asks for every entry, and for those of
 * constraints too: they decide which version something else brings in.
 */
export async function partOf({ file, text, constraint, beside, toldElsewhere }: Input): Promise<GraphPart> {
  const problems = new Problems();
  const { asked, origins } = readRequirements({ file, text, constraint }, beside, problems);
  const registry = origins.source();
  const packages: LockedPackage[] = [];
  const asks: LockedAsk[] = [];
  const pins = new Map<string, number[]>();
  const open: Open[] = [];
  const folders: Folder[] = [];
  for (const one of asked) {
    const line = readLine(one, registry);
    if (line.kind === 'fault') problems.add(one.location.file, one.location.line, line.message, WRITE);
    else if (line.kind === 'open') open.push({ asked: one, line });
    else if (line.kind === 'folder') folders.push({ asked: one, path: line.path, extras: line.extras });
    else {
      const pin = pins.get(line.package.name);
      if (pin === undefined) pins.set(line.package.name, [packages.length]);
      else pin.push(packages.length);
      asks.push(askOf(one, line.package.name, line.range, packages.length));
      packages.push(line.package);
      checkLine(one, line, problems);
    }
  }
  for (const one of open) asks.push(...asksOf(one, pins, problems));
  const locked = new Set(pins.keys());
  for (const folder of folders) {
    const read = (path: string): string | undefined => beside(pathTo(folderOf(file), path));
    const { location } = folder.asked;
    for (const message of await unlockedIn(folder, locked, read)) {
      problems.add(location.file, location.line, message, LOCK);
    }
  }
  return partOfLocked(file, {
    ecosystem: 'pypi',
    packages,
    // The file itself: several in one folder are several projects.
    projects: [{ name: file, version: null, asks }],
    problems: problems.list(file, toldElsewhere),
  });
}

const askOf = ({ location }: Asked, name: string, range: string, to: number | null): LockedAsk => ({
  name,
  range,
  scope: 'runtime',
  location,
  mismatch: null,
  to,
});

/** The pins of constraints answer an open requirement: several of them have different markers. */
function asksOf({ asked, line }: Open, pins: ReadonlyMap<string, readonly number[]>, problems: Problems): LockedAsk[] {
  const { location, text } = asked;
  const answers = pins.get(line.name);
  if (answers !== undefined) return answers.map((to) => askOf(asked, line.name, line.range, to));
  if (asked.constraint) return [];
  const message = `${quote(text)} is not pinned to one version: which one is installed is decided when it is installed.`;
  problems.add(location.file, location.line, message, LOCK);
  return [askOf(asked, line.name, line.range, null)];
}

function checkLine({ hashes, location, text }: Asked, { follows }: Kind<'locked'>, problems: Problems): void {
  for (const hash of hashes) {
    if (hashOf(hash) !== null) continue;
    const message = `${quote(hash)} of ${quote(text)} is no hash that can be checked.`;
    problems.add(location.file, location.line, message, LOCK);
  }
  if (follows === null) return;
  const what = follows === '' ? 'the default branch' : quote(follows);
  const message = `${quote(text)} follows ${what} of a repository: what is installed changes with it.`;
  problems.add(location.file, location.line, message, 'Write the commit\'s full hash behind an "@".');
}
