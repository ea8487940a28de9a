import type { Location, Scope } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';

export const SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'] as const;
type Section = (typeof SECTIONS)[number];

/** One dependency that a package.json, or a lockfile's copy of it, asks for. */
export interface Ask {
  readonly name: string;
  /** As written: a range, a tag, a URL. */
  readonly spec: string;
  readonly section: Section;
  readonly scope: Scope;
  /** Whether it must be installed: an optional dependency or peer need not. */
  readonly required: boolean;
  /** Where it is written; null: where its package is. */
  readonly place: Location | null;
}

/** Finds the place of a name in a section. */
export type PlaceOf = (section: Section, name: string) => Location | null;

const NOWHERE: PlaceOf = () => null;

/**
 * What a package asks for. As in npm, an entry of optionalDependencies overrides one of
 * dependencies, and an optional peer is one that peerDependenciesMeta calls so. Development
 * dependencies count only for what is developed here.
 */
export function readAsks(fields: Fields, development: boolean, placeOf: PlaceOf = NOWHERE): Ask[] {
  const asks: Ask[] = [];
  const add = (section: Section, name: string, spec: string, scope: Scope, required: boolean): void => {
    asks.push({ name, spec, section, scope, required, place: placeOf(section, name) });
  };
  fields.eachString('optionalDependencies', (name, spec) => add('optionalDependencies', name, spec, 'optional', false));
  const overridden = asks.length === 0 ? null : new Set(asks.map((ask) => ask.name));
  fields.eachString('dependencies', (name, spec) => {
    if (overridden?.has(name) !== true) add('dependencies', name, spec, 'runtime', true);
  });
  const optional = fields.raw('peerDependencies') === undefined ? null : optionalPeers(fields);
  fields.eachString('peerDependencies', (name, spec) => {
    const required = optional?.has(name) !== true;
    add('peerDependencies', name, spec, required ? 'runtime' : 'optional', required);
  });
  if (development) {
    fields.eachString('devDependencies', (name, spec) => add('devDependencies', name, spec, 'development', true));
  }
  return asks;
}

function optionalPeers(fields: Fields): ReadonlySet<string> {
  const meta = fields.record('peerDependenciesMeta') ?? {};
  return new Set(
    Object.entries(meta)
      .filter(
        ([, about]) => typeof about === 'object' && about !== null && 'optional' in about && about.optional === true,
      )
      .map(([name]) => name),
  );
}
