import type { Beside } from '../../../domain/format.ts';
import { readNpmrc } from './npmrc.ts';
import { NOTHING, type RegistrySettings } from './registry.ts';

/** What npm reads in the folder of a lockfile, and Deno, bun and pnpm with it. */
export const NPMRC = '.npmrc';

export function npmSettings(beside: Beside): RegistrySettings {
  const text = beside(NPMRC);
  return text === undefined ? NOTHING : readNpmrc(text);
}

/** All but npm take an address of the lockfile as it is, and what it has for the lockfile of npm means none of theirs. */
export const asLocked = (settings: RegistrySettings): RegistrySettings => ({
  ...settings,
  replaces: null,
  passesOver: null,
});

/** Of Deno, and of bun beside its own settings. */
export const npmSettingsAsLocked = (beside: Beside): RegistrySettings => asLocked(npmSettings(beside));
