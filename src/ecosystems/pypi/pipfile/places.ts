import type { Location } from '../../../domain/package.ts';
import type { Step } from '../../json/keys.ts';

interface At {
  /** Null: the file itself. */
  readonly group: string | null;
}

/** The object that the whole file is. */
export const FILE: At = { group: null };

/** Collects, while the keys of a Pipfile.lock go by, where each entry stands: asked for by group and key. */
export function placesIn(file: string): { placeOf(group: string, key: string): Location; step: Step<At> } {
  const places = new Map<string, Map<string, Location>>();
  const step: Step<At> = ({ group }, key, line, column) => {
    if (group === null) {
      places.set(key, new Map());
      return { group: key };
    }
    places.get(group)?.set(key, { file, line, column });
    return null;
  };
  return { placeOf: (group, key) => places.get(group)?.get(key) ?? { file, line: 1 }, step };
}
