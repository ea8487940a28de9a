import { isRecord, type JsonRecord } from '../../json/record.ts';
import { SECTIONS } from './ask.ts';

const LISTS: ReadonlySet<string> = new Set(SECTIONS);

/**
 * Whether two texts of a package.json differ in nothing but what the project asks for. Scripts, workspaces, overrides,
 * settings and a package manager to download decide what runs and what is installed, and no lockfile shows them. False
 * where either is no JSON object, or nested beyond reason.
 */
export function changesOnlyAsks(before: string, after: string): boolean {
  try {
    const [was, is] = [restOf(before), restOf(after)];
    return was !== null && was === is;
  } catch {
    return false;
  }
}

/** Everything but the lists, in the order in which it is written: the order of "exports" has a meaning. */
function restOf(text: string): string | null {
  const manifest: unknown = JSON.parse(text);
  return isRecord(manifest) ? JSON.stringify(others(manifest)) : null;
}

const others = (manifest: JsonRecord): [string, unknown][] =>
  Object.entries(manifest).filter(([key]) => !LISTS.has(key));
