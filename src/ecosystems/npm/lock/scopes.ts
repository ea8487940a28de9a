import { SCOPES, strictestScope, type Scope } from '../../../domain/package.ts';
import type { Edge, Edges } from './edges.ts';
import type { LockNode, LockTree } from './node.ts';

/** Scopes as numbers, strictest first: their places in SCOPES. */
const rankOf = new Map(SCOPES.map((scope, rank) => [scope, rank]));

/**
 * The scope of every node, by its index. A way from the project is as strict as its least strict
 * step, and a node has the strictest of the ways that lead to it; nodes are visited in that order.
 * The lockfile's own flags count as well, and the stricter wins: they are as easily written as read.
 * Version 1 is an exception, whose flags npm itself computes anew. What nothing leads to has only its
 * flags.
 */
export function scopesOf(tree: LockTree, edges: Edges): Scope[] {
  const ranks: (number | undefined)[] = Array.from({ length: tree.nodes.length });
  const waiting: LockNode[][] = SCOPES.map(() => []);
  const later = (way: number, edge: Edge): void => {
    if (ranks[edge.to.index] !== undefined) return;
    waiting[Math.max(way, rankOf.get(edge.scope) ?? 0)]?.push(edge.to);
  };
  for (const edge of edges.project) later(0, edge);
  waiting.forEach((queue, rank) => {
    // The queue grows while it is walked.
    for (const node of queue) {
      if (ranks[node.index] !== undefined) continue;
      ranks[node.index] = rank;
      for (const edge of edges.from[node.index] ?? []) later(rank, edge);
    }
  });
  return tree.nodes.map((node) => {
    const rank = ranks[node.index];
    const way = rank === undefined ? undefined : SCOPES[rank];
    if (way === undefined || way === node.flagged) return node.flagged;
    return tree.trustsFlags ? strictestScope([way, node.flagged]) : way;
  });
}
