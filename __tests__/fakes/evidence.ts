import { absent, available, unavailable, type Evidence } from '../../src/domain/evidence.ts';

/** A value, `{"unavailable": reason}`, or nothing for absent. */
export type PartialEvidence<T> = T | { readonly unavailable: string };

/** Reads evidence as fixtures write it. */
export function evidenceFrom<P, T>(value: PartialEvidence<P> | undefined, make: (value: P) => T): Evidence<T> {
  if (value === undefined) return absent;
  if (typeof value === 'object' && value !== null && 'unavailable' in value) return unavailable(value.unavailable);
  return available(make(value));
}

/** Fills in what partial values leave out. */
export const each =
  <T extends object>(whole: T) =>
  (partials: readonly Partial<T>[]): T[] =>
    partials.map((partial) => Object.assign({}, whole, partial));
