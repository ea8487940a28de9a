import type { Origin } from '../../domain/policy.ts';
import { positionsIn } from '../../domain/positions.ts';

/** Turns offsets of a document into places of it. */
export function originsIn(uri: string, text: string): (offset: number) => Origin {
  const positionOf = positionsIn(text);
  return (offset) => ({ uri, ...positionOf(offset) });
}
