import { quote } from '../../../domain/errors.ts';
import type { LockedAsk, LockedPackage, LockedProject } from '../../locked.ts';
import { unsatisfied } from '../lock/satisfied.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { namesIn, type Folder } from './folder.ts';
import type { Joined } from './edges.ts';
import type { Workspace } from './workspaces.ts';

/** What the comparison of a manifest with the lockfile's copy of it needs to know of both. */
interface Compared {
  readonly lockfile: string;
  readonly workspace: Workspace;
  readonly manifest: Manifest | null;
  /** Overrides of the project may replace what it asks for. */
  readonly overridden: boolean;
}

/** A workspace as a project: its manifest's asks compared with what is locked; without a manifest the lockfile's copy speaks. */
export function projectOf(compared: Compared, { root, packages }: Joined): LockedProject {
  const { workspace, manifest, lockfile } = compared;
  const folder = workspace.path === '' ? root : root.at(namesIn(workspace.name ?? ''));
  const asks = (manifest?.asks ?? workspace.asks).map((ask) => askOf(ask, compared, folder, packages));
  const fallback = (workspace.path || lockfile.slice(0, -'/bun.lock'.length)).split('/').at(-1) || 'project';
  return {
    name: manifest?.name ?? workspace.name ?? fallback,
    version: manifest?.version ?? workspace.version,
    asks: manifest === null ? asks : [...asks, ...onlyLocked(compared, manifest, folder)],
  };
}

function askOf(ask: Ask, compared: Compared, folder: Folder, packages: readonly LockedPackage[]): LockedAsk {
  const found = folder.resolve(ask.name);
  return {
    name: ask.name,
    range: ask.spec,
    scope: ask.scope,
    location: ask.place ?? compared.workspace.place,
    to: typeof found === 'number' ? found : null,
    mismatch: mismatchOf(ask, compared, found === 'own' ? 'own' : found === null ? null : (packages[found] ?? null)),
  };
}

function mismatchOf(ask: Ask, compared: Compared, locked: LockedPackage | 'own' | null): string | null {
  const { lockfile, workspace, manifest, overridden } = compared;
  const asks = `${quote(manifest?.file ?? lockfile)} asks for ${quote(`${ask.name}@${ask.spec}`)}`;
  const differs = manifest === null ? null : differsFrom(workspace.asks, ask, manifest);
  if (differs !== null) return `${asks} in ${ask.section}, but ${quote(lockfile)} was made for ${differs}.`;
  if (locked === null) {
    const needed = ask.required && ask.section !== 'peerDependencies';
    return needed ? `${asks}, but ${quote(lockfile)} locks no version of it.` : null;
  }
  // What a catalog says in its place is not known here, and a workspace may stand for anything.
  if (locked === 'own' || overridden || /^(?:catalog|workspace):/.test(ask.spec)) return null;
  const cause = unsatisfied(ask.spec, locked, locked.entry.source);
  return cause === null ? null : `${asks}, but ${cause}.`;
}

/** What the lockfile's copy has in the place of an ask; null: the same. */
function differsFrom(copy: readonly Ask[], ask: Ask, manifest: Manifest): string | null {
  const same = copy.filter((one) => one.name === ask.name);
  // Of a name in several lists bun writes down the one that it installs by.
  const several = manifest.asks.filter((one) => one.name === ask.name).length > 1;
  const agrees = (one: Ask): boolean => several || (one.section === ask.section && one.spec.trim() === ask.spec.trim());
  if (same.some(agrees)) return null;
  const [other] = same;
  return other === undefined
    ? 'a package.json without it'
    : `${quote(`${other.name}@${other.spec}`)} in ${other.section}`;
}

function onlyLocked({ workspace, lockfile }: Compared, manifest: Manifest, folder: Folder): LockedAsk[] {
  const asked = new Set(manifest.asks.map((ask) => ask.name));
  return workspace.asks
    .filter((ask) => !asked.has(ask.name))
    .map((ask) => {
      const found = folder.resolve(ask.name);
      const says = `${quote(lockfile)} says that the project asks for ${quote(`${ask.name}@${ask.spec}`)}`;
      return {
        name: ask.name,
        range: ask.spec,
        scope: ask.scope,
        location: ask.place ?? workspace.place,
        to: typeof found === 'number' ? found : null,
        mismatch: `${says}, but ${quote(manifest.file)} does not.`,
      };
    });
}
