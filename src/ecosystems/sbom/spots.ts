import type { Location } from '../../domain/package.ts';
import type { Element, Step } from '../json/keys.ts';

/** Where an object of a list stands, with the objects of its own list of that name. */
export interface Spot {
  readonly location: Location;
  readonly inside: Spot[];
}

interface At {
  /** The list that its keys lead into; null: of the whole file, where each name is a list of its own. */
  readonly inside: Spot[] | null;
  readonly name: string;
}

/** The object that the whole file is. */
export const FILE: At = { inside: null, name: '' };

interface Spots {
  readonly lists: ReadonlyMap<string, readonly Spot[]>;
  readonly step: Step<At>;
  readonly element: Element<At>;
}

/** Collects, while the keys of a bill go by, the places of the objects in the file's lists of these names, at any depth. */
export function spotsIn(file: string, names: ReadonlySet<string>): Spots {
  const lists = new Map<string, Spot[]>([...names].map((name) => [name, []]));
  return {
    lists,
    step: ({ inside, name }, key) => {
      if (inside !== null) return key === name ? { inside, name } : null;
      const list = lists.get(key);
      return list === undefined ? null : { inside: list, name: key };
    },
    element: ({ inside, name }, line, column) => {
      const spot: Spot = { location: { file, line, column }, inside: [] };
      inside?.push(spot);
      return { inside: spot.inside, name };
    },
  };
}

/** The objects of a list with their places. */
export function placed(list: readonly unknown[], spots: readonly Spot[], file: string): { raw: unknown; spot: Spot }[] {
  let objects = 0;
  return list.map((raw) => {
    const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
    const spot = isObject ? spots[objects] : undefined;
    if (isObject) objects += 1;
    return { raw, spot: spot ?? { location: { file, line: 1 }, inside: [] } };
  });
}
