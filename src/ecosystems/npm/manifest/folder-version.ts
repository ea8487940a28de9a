import type { Beside } from '../../../domain/format.ts';
import { readManifest } from './manifest.ts';

/** Reads the version of a folder from its own package.json; null where there is none to be had. */
export const folderVersion =
  (beside: Beside) =>
  (folder: string): string | null => {
    const text = beside(`${folder}/package.json`);
    // What is wrong with that file is reported where its dependencies are compared.
    return text === undefined ? null : (readManifest(text, folder, [])?.version ?? null);
  };
