import type { Location } from '../../../domain/package.ts';
import { assertNever } from '../../../domain/errors.ts';
import type { Step } from '../../json/keys.ts';

/** Where a workspace of a bun.lock stands, and each of its lists with what is asked for there. */
interface WorkspacePlaces {
  readonly location: Location;
  readonly lists: Map<string, Map<string, Location>>;
}

type At =
  | { readonly at: 'file' | 'workspaces' | 'packages' }
  | { readonly at: 'workspace'; readonly places: WorkspacePlaces }
  | { readonly at: 'list'; readonly names: Map<string, Location> };

/** The object that the whole file is. */
export const FILE: At = { at: 'file' };
const WORKSPACES: At = { at: 'workspaces' };
const PACKAGES: At = { at: 'packages' };

export interface Places {
  readonly packages: ReadonlyMap<string, Location>;
  /** By the path of the workspace; empty: the root. */
  readonly workspaces: ReadonlyMap<string, WorkspacePlaces>;
  readonly step: Step<At>;
}

/** Collects, while the keys of a bun.lock go by, the places of its packages, its workspaces and what these ask for. */
export function placesIn(file: string): Places {
  const packages = new Map<string, Location>();
  const workspaces = new Map<string, WorkspacePlaces>();
  const step: Step<At> = (state, key, line, column) => {
    switch (state.at) {
      case 'file':
        if (key === 'packages') return PACKAGES;
        return key === 'workspaces' ? WORKSPACES : null;
      case 'packages':
        packages.set(key, { file, line, column });
        return null;
      case 'workspaces': {
        const places: WorkspacePlaces = { location: { file, line, column }, lists: new Map() };
        workspaces.set(key, places);
        return { at: 'workspace', places };
      }
      case 'workspace': {
        const names = new Map<string, Location>();
        state.places.lists.set(key, names);
        return { at: 'list', names };
      }
      case 'list':
        state.names.set(key, { file, line, column });
        return null;
      default:
        return assertNever(state);
    }
  };
  return { packages, workspaces, step };
}
