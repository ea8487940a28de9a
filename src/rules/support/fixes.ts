import { quote } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import { fixOf } from '../../domain/fix.ts';
import type { Graph } from '../../domain/graph.ts';
import { isSafe, lockToolOf, type LockTool, type Wanted } from '../../domain/lock-tools.ts';
import type { Location, Package } from '../../domain/package.ts';
import { directOf, fixWithin, waysTo, type Holder, type Way } from '../../domain/way.ts';
import type { Affected } from './advisories.ts';
import { show } from './subjects.ts';

/** What ends an advisory: one sentence without its first word and its full stop; null: no version is known that does. */
export function updateText(facts: Facts, { one, advisory }: Affected): string | null {
  const fix = fixOf(facts, one, advisory);
  if (fix === null) return null;
  const { version, leaves } = fix;
  const to = `to ${quote(version)} or later${leavesText(leaves)}`;
  if (one.ecosystem === 'github-actions') return `${to}${actionText(one)}`;
  const [way, ...others] = waysTo(facts.graph, one, version, facts.versions[one.ecosystem]);
  if (way === undefined) return to;
  const shorter = way.within === false ? fixWithin(facts, one, advisory) : null;
  const alone = shorter === null ? '' : `; ${quote(shorter.version)} is within every range and ends this one alone`;
  const more = others.map(({ file }) => quote(file)).join(', ');
  const too = others.length === 0 ? '' : `; ${more} ${others.length > 1 ? 'lock' : 'locks'} it too`;
  return `${to}${wayText(facts.graph, one, version, way)}${alone}${too}`;
}

const MOST_LEFT = 3;

function leavesText(leaves: readonly string[]): string {
  if (leaves.length === 0) return '';
  const more = leaves.length > MOST_LEFT ? ` and ${leaves.length - MOST_LEFT} more` : '';
  const ids = leaves.slice(0, MOST_LEFT).map(quote).join(', ');
  return ` (${ids}${more} still affect${leaves.length > 1 ? '' : 's'} it)`;
}

/** The direct dependency that brings a package in: `, which "mocha" brings in`; empty for a direct one. */
export function broughtIn(graph: Graph, one: Package): string {
  const direct = one.direct ? null : directOf(graph, one.purl);
  const by = direct === null ? undefined : graph.packages.get(direct);
  return by === undefined || by === one ? '' : `, which the direct dependency ${quote(by.name)} brings in`;
}

const placeText = ({ file, line }: Location): string => `${/^[\w./@+-]+$/u.test(file) ? file : quote(file)}:${line}`;

function actionText({ entries }: Package): string {
  const [first, ...others] = entries;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more places`;
  return ` at ${placeText(first.location)}${more}, pinned to the full SHA of that release`;
}

function wayText(graph: Graph, one: Package, version: string, way: Way): string {
  const entry = one.entries.find(({ location }) => location.file === way.file);
  const place = entry?.location ?? { file: way.file, line: 1 };
  const tool = lockToolOf(way.file);
  const update = tool?.update ?? null;
  if (tool === null || update === null)
    return `: change ${placeText(place)}, or, if a tool wrote that file, lock again with it`;
  const name = entry?.alias ?? one.name;
  const wanted: Wanted = { name, version, direct: one.direct, place };
  if (way.declared.length > 0) return declaredText(way, wanted, tool, entry?.alias !== null);
  if (way.holders.length > 0) return heldText(graph, way.holders, tool);
  if (!isSafe(wanted)) return '';
  const hedge = way.within === true ? '' : ', as far as the ranges that ask for it allow';
  return `: ${update(wanted)}${folderText(way.file)}${hedge}`;
}

/** A manifest has to be raised first. */
function declaredText({ file, declared, holders }: Way, wanted: Wanted, tool: LockTool, aliased: boolean): string {
  const [first, ...others] = declared;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const beside = folderOf(first.location.file) === folderOf(file) && others.length === 0;
  const how =
    tool.ask !== undefined && beside && !aliased && isSafe(wanted)
      ? tool.ask(wanted)
      : `raise ${others.length === 0 ? 'it' : 'them'} and run "${tool.lock}"`;
  const held = holders.length === 0 ? '' : `, and raise what else holds it back (${holders.length})`;
  const does = others.length === 0 ? 'does' : 'do';
  return `, which ${quote(first.range)} at ${placeText(first.location)}${more} ${does} not allow: ${how}${folderText(file)}${held}`;
}

/** A package in between has to be raised first; which version of it does is for the registry to say. */
function heldText(graph: Graph, [first, ...others]: readonly Holder[], { force }: LockTool): string {
  if (first === undefined) return '';
  const by = graph.packages.get(first.purl);
  const direct = first.direct === null ? undefined : graph.packages.get(first.direct);
  const holder = by === undefined ? quote(first.purl) : show(by);
  if (first.range === null) {
    const ships = direct === undefined ? holder : quote(direct.name);
    return `, which ships inside the tarball of a package: raise ${ships} to a version that brings it`;
  }
  const asking = `not allow (asking for ${quote(first.range)})`;
  const forced = force === null ? '' : `, or force the version with ${force}`;
  if (others.length > 0) {
    return `, which ${holder} and ${others.length} more do ${asking}: raise each, or what leads to it, to a version that does${forced}`;
  }
  const leading =
    direct === undefined || direct === by ? '' : `, or ${quote(direct.name)}, the direct dependency that leads to it,`;
  return `, which ${holder} does ${asking}: raise it${leading} to a version that does${forced}`;
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

const folderText = (file: string): string => (folderOf(file) === '' ? '' : ` in ${quote(folderOf(file))}`);
