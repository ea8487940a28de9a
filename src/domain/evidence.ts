/**
 * A fact, or the knowledge that it could not be had. `absent` means the source answered that there
 * is none; `unavailable` means nobody knows, and never reads as a pass.
 */
export type Evidence<T> =
  | { readonly state: 'available'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unavailable'; readonly reason: string };

export const available = <T>(value: T): Evidence<T> => ({ state: 'available', value });
export const absent: Evidence<never> = { state: 'absent' };
export const unavailable = (reason: string): Evidence<never> => ({ state: 'unavailable', reason });
