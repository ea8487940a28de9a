import { quote } from '../../../domain/errors.ts';
import type { Declaration } from '../../../domain/graph.ts';
import type { Location, Source } from '../../../domain/package.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Folder } from './folder.ts';
import type { LockNode } from './node.ts';
import { unsatisfied } from './satisfied.ts';

/** One folder of the project that has a package.json: what its manifest asks for, and what the lockfile says of it. */
interface Declared {
  readonly manifest: Manifest | null;
  /** The lockfile's copy of the manifest; null where its format keeps none. */
  readonly copy: readonly Ask[] | null;
  readonly folder: Folder;
  /** Where the lockfile has the folder. */
  readonly place: Location;
  /** Overrides of the project may replace what it asks for. */
  readonly overridden: boolean;
}

/** What is known of a locked place besides what its lockfile says. */
interface Locked {
  readonly purl: string;
  readonly source: Source;
}

export type About = (node: LockNode) => Locked;

/** Compares what is asked for with what is locked, name by name. Without a manifest the lockfile's copy speaks. */
export function declarationsOf(declared: Declared, about: About): Declaration[] {
  const { manifest, copy, folder, place } = declared;
  const asks = manifest?.asks ?? copy ?? [];
  const declarations = asks.map((ask): Declaration => {
    const node = folder.resolve(ask.name);
    const locked = node && about(node);
    return {
      name: ask.name,
      range: ask.spec,
      scope: ask.scope,
      location: ask.place ?? place,
      resolved: locked?.purl ?? null,
      mismatch: mismatchOf(ask, declared, node, locked),
    };
  });
  if (manifest === null || copy === null) return declarations;
  const asked = new Set(manifest.asks.map((ask) => ask.name));
  const extra = copy.filter((ask) => !asked.has(ask.name));
  return [...declarations, ...extra.map((ask) => onlyLocked(ask, declared, manifest.file, about))];
}

function mismatchOf(ask: Ask, declared: Declared, node: LockNode | null, locked: Locked | null): string | null {
  const { manifest, copy, place, overridden } = declared;
  const asks = `${quote(manifest?.file ?? place.file)} asks for ${quote(`${ask.name}@${ask.spec}`)}`;
  const differs = manifest === null || copy === null ? null : differsFrom(copy, ask);
  if (differs !== null) return `${asks} in ${ask.section}, but ${quote(place.file)} was made for ${differs}.`;
  if (node === null || locked === null) {
    return ask.required ? `${asks}, but ${quote(place.file)} locks no version of it.` : null;
  }
  const cause = overridden ? null : unsatisfied(ask.spec, node, locked.source);
  return cause === null ? null : `${asks}, but ${cause}.`;
}

/** What the lockfile's copy has in the place of an ask; null: the same. */
function differsFrom(copy: readonly Ask[], ask: Ask): string | null {
  const same = copy.filter((one) => one.name === ask.name);
  if (same.some((one) => one.section === ask.section && one.spec === ask.spec)) return null;
  const [other] = same;
  return other === undefined
    ? 'a package.json without it'
    : `${quote(`${other.name}@${other.spec}`)} in ${other.section}`;
}

function onlyLocked(ask: Ask, { folder, place }: Declared, manifest: string, about: About): Declaration {
  const node = folder.resolve(ask.name);
  const asks = `${quote(place.file)} says that the project asks for ${quote(`${ask.name}@${ask.spec}`)}`;
  return {
    name: ask.name,
    range: ask.spec,
    scope: ask.scope,
    location: place,
    resolved: node && about(node).purl,
    mismatch: `${asks}, but ${quote(manifest)} does not.`,
  };
}
