import { LockgateError, quote } from '../../domain/errors.ts';

// What npm takes as a name today, capitals of old packages included. Dots alone would climb in a path.
const NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

export const isPackageName = (name: string): boolean => name.length <= 214 && NAME.test(name);

/** A name as npm writes it into a path: `@scope%2fname`. Throws `LockgateError<'REGISTRY'>` for what is no name. */
export function escapedName(name: string): string {
  if (!isPackageName(name)) throw new LockgateError('REGISTRY', `${quote(name)} is no npm package name.`);
  return name.replace('/', '%2f');
}

/** An address at a registry, whose own path may have a prefix. */
export const registryUrl = (registry: string, path: string): string => `${registry.replace(/\/+$/, '')}/${path}`;
