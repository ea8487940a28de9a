import type { Location } from '../../../domain/package.ts';
import type { Step } from '../../json/keys.ts';

const SECTIONS = ['npm', 'specifiers', 'jsr', 'remote'] as const;
type Section = (typeof SECTIONS)[number];

/** A section by its name, or what holds sections: the file, and `packages` of version 3. */
interface At {
  readonly section: Section | null;
}

/** The object that the whole file is. */
export const FILE: At = { section: null };

export interface Places extends Readonly<Record<Section, ReadonlyMap<string, Location>>> {
  readonly step: Step<At>;
}

/** Collects, while the keys of a deno.lock go by, those of its sections, wherever its version has them. */
export function placesIn(file: string): Places {
  const places = { npm: new Map(), specifiers: new Map(), jsr: new Map(), remote: new Map() } satisfies Record<
    Section,
    Map<string, Location>
  >;
  const step: Step<At> = ({ section }, key, line, column) => {
    if (section === null) {
      const inside = SECTIONS.find((one) => one === key);
      return inside === undefined ? (key === 'packages' ? FILE : null) : { section: inside };
    }
    // In version 2 both lie in `npm`, where later versions have packages: no package's key is without a version.
    if (section === 'npm' && key === 'packages') return { section };
    if (section === 'npm' && key === 'specifiers') return { section: 'specifiers' };
    places[section].set(key, { file, line, column });
    return null;
  };
  return { ...places, step };
}
