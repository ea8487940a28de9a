import { assertNever } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { Step } from '../../json/keys.ts';

/** Where one key of a version 1 `dependencies` stands, and the keys of the `dependencies` inside it. */
export interface Places {
  readonly location: Location;
  readonly inside: Map<string, Places>;
}

type At =
  | { readonly at: 'file' }
  | { readonly at: 'packages' }
  | { readonly at: 'dependencies' | 'dependency'; readonly places: Places };

/** The object that the whole file is. */
export const FILE: At = { at: 'file' };
const PACKAGES: At = { at: 'packages' };

/** Collects, while the keys of a lockfile go by, the places of its entries: of `packages` by location, of `dependencies` as they nest. */
export function placesIn(file: string): { modern: ReadonlyMap<string, Location>; legacy: Places; step: Step<At> } {
  const modern = new Map<string, Location>();
  const legacy: Places = { location: { file, line: 1 }, inside: new Map() };
  const step: Step<At> = (state, key, line, column) => {
    switch (state.at) {
      case 'file':
        if (key === 'packages') return PACKAGES;
        return key === 'dependencies' ? { at: 'dependencies', places: legacy } : null;
      case 'packages':
        modern.set(key, { file, line, column });
        return null;
      case 'dependencies': {
        const places: Places = { location: { file, line, column }, inside: new Map() };
        state.places.inside.set(key, places);
        return { at: 'dependency', places };
      }
      case 'dependency':
        return key === 'dependencies' ? { at: 'dependencies', places: state.places } : null;
      default:
        return assertNever(state);
    }
  };
  return { modern, legacy, step };
}
