import type { YamlEntry } from '../yaml/node.ts';
import type { Finder } from './found.ts';
import { readSteps } from './steps.ts';

/** What an action runs from elsewhere: the steps of a composite one, the image of one in Docker. */
export function readAction(root: YamlEntry, finder: Finder): void {
  const runs = finder.map(finder.map(root, 'action')?.entries.get('runs'), 'runs')?.entries;
  readSteps(runs?.get('steps'), 'runs', finder);
  const entry = runs?.get('image');
  const image = finder.text(entry, 'runs.image');
  if (entry !== undefined && image !== null && image !== '') finder.image(image, finder.file.placeOf(entry.at));
}

/** Whether a file of that name defines an action at all: programs of every kind have a file called `action.yml`. */
export const isAction = ({ value }: YamlEntry): boolean => value.kind === 'map' && value.entries.has('runs');
