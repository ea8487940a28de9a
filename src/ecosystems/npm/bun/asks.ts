import { kindOf } from '../../json/record.ts';
import type { Fields } from '../../json/fields.ts';
import { readAsks, type Ask, type PlaceOf } from '../manifest/ask.ts';

/** What a workspace or a package asks for: the lists of a package.json, and a list of the peers that it can do without. */
export function asksOf(fields: Fields, placeOf?: PlaceOf): readonly Ask[] {
  const asks = readAsks(fields, true, placeOf);
  const optional = optionalPeers(fields);
  if (optional.size === 0) return asks;
  const isOptional = (ask: Ask): boolean => ask.section === 'peerDependencies' && optional.has(ask.name);
  return asks.map((ask) => (isOptional(ask) ? withoutNeed(ask) : ask));
}

const withoutNeed = (ask: Ask): Ask => ({ ...ask, scope: 'optional', required: false });

const NONE: ReadonlySet<unknown> = new Set();

function optionalPeers(fields: Fields): ReadonlySet<unknown> {
  const value = fields.raw('optionalPeers');
  if (value === undefined) return NONE;
  if (Array.isArray(value)) return new Set(value);
  fields.problem(`"optionalPeers" is ${kindOf(value)}, not a list.`);
  return NONE;
}
