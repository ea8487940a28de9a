import { quote } from '../../../domain/errors.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { LockNode, LockTree } from './node.ts';
import { REMEDY } from './remedy.ts';

/**
 * What the `dependencies` of a lockfile install otherwise than its `packages` do. npm 7 and later read
 * `packages` alone, npm 6 the other, so what stands only there would reach whoever still uses npm 6
 * without having been judged.
 */
export function disagreements(modern: LockTree, legacy: LockTree): Problem[] {
  // A legacy link is known by its folder alone, so what it stands in the place of is looked up from the other side.
  const replaced = modern.nodes.flatMap((node) => {
    const other = legacy.root.at(node.location).node;
    return other !== null && other.location !== node.location ? [problemOf(node.location, other, shown(node))] : [];
  });
  const others = legacy.nodes.flatMap((node) => {
    const found = modern.root.at(node.location).node;
    const difference = found === null ? 'nothing' : differenceOf(node, found);
    return difference === null ? [] : [problemOf(node.location, node, difference)];
  });
  return [...replaced, ...others];
}

function problemOf(location: string, legacy: LockNode, difference: string): Problem {
  const message =
    `${quote(location)}: "dependencies", which npm 6 installs, has ${shown(legacy)}, ` +
    `where "packages", which later versions install, has ${difference}.`;
  return { location: legacy.place, message, remedy: REMEDY };
}

function differenceOf(legacy: LockNode, modern: LockNode): string | null {
  if (legacy.isFolder || modern.isFolder) return legacy.isFolder === modern.isFolder ? null : shown(modern);
  // Version 1 tells neither name nor version of what comes from elsewhere than a registry: there the address must do.
  const same =
    (legacy.version === ''
      ? legacy.resolved !== null
      : legacy.name === modern.name && legacy.version === modern.version) &&
    (legacy.resolved === null || legacy.resolved === modern.resolved) &&
    (legacy.integrity.length === 0 || legacy.integrity.toSorted().join() === modern.integrity.toSorted().join());
  return same ? null : shown(modern);
}

const shown = ({ name, version, resolved, integrity }: LockNode): string =>
  [
    quote(`${name}@${version}`),
    ...(resolved === null ? [] : [`from ${quote(resolved)}`]),
    ...integrity.map(quote),
  ].join(' ');
