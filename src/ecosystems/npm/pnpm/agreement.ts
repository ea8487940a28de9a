import { quote } from '../../../domain/errors.ts';
import { strictestScope, type Source } from '../../../domain/package.ts';
import type { LockedAsk } from '../../locked.ts';
import { normalize } from '../lock/location.ts';
import { unsatisfied } from '../lock/satisfied.ts';
import type { Ask } from '../manifest/ask.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { isRegistrySpec } from '../manifest/spec.ts';
import { isLink } from './edges.ts';
import { GROUPS, isOfManifest, type Importer, type LockAsk } from './importers.ts';
import type { Settings } from './settings.ts';

/** What is locked for an ask. */
export interface Answer {
  /** The number of the package. */
  readonly to: number;
  readonly name: string;
  readonly version: string;
  readonly source: Source;
}

/** What is known around the asks of one importer. */
interface Around {
  readonly file: string;
  readonly manifest: Manifest | null;
  readonly settings: Settings;
  answer(ask: LockAsk): Answer | null;
  isProject(folder: string): boolean;
}

/** What a project asks for, each ask compared with its manifest. */
export function asksOf(importer: Importer, around: Around): LockedAsk[] {
  const { file, manifest } = around;
  const byName = new Map<string, Ask[]>();
  for (const ask of manifest?.asks ?? []) {
    const same = byName.get(ask.name);
    if (same === undefined) byName.set(ask.name, [ask]);
    else same.push(ask);
  }
  const asks = importer.asks.map((ask): LockedAsk => {
    const wanted = isOfManifest(ask.group) ? wantedOf(ask, byName.get(ask.name) ?? []) : null;
    const answer = around.answer(ask);
    return {
      name: ask.name,
      range: wanted?.spec ?? ask.specifier ?? ask.reference,
      scope: strictestScope([GROUPS[ask.group], ...(wanted === null ? [] : [wanted.scope])]),
      location: wanted?.place ?? { file, line: ask.line },
      to: answer?.to ?? null,
      mismatch: mismatchOf(importer, ask, wanted, answer, around),
    };
  });
  const locked = new Set(importer.asks.flatMap(({ name, group }) => (isOfManifest(group) ? [name] : [])));
  const missing = (manifest?.asks ?? []).filter(
    (ask) => !locked.has(ask.name) && ask.section !== 'peerDependencies' && !isLeftOut(ask, around.settings),
  );
  return [...asks, ...missing.map((ask) => unlocked(ask, importer, around))];
}

/** Which of the manifest's asks for a name a locked one answers. The name may stand in several of its lists. */
const wantedOf = (ask: LockAsk, same: readonly Ask[]): Ask | null =>
  same.find(({ section }) => section === ask.group) ?? same[0] ?? null;

const isLeftOut = ({ name, spec }: Ask, settings: Settings): boolean =>
  settings.hooked ||
  settings.replaces(name) ||
  (settings.excludesLinks && (spec.startsWith('link:') || spec.startsWith('workspace:')));

function unlocked(ask: Ask, { line }: Importer, { file, manifest }: Around): LockedAsk {
  const asks = `${quote(manifest?.file ?? '')} asks for ${quote(`${ask.name}@${ask.spec}`)}`;
  return {
    name: ask.name,
    range: ask.spec,
    scope: ask.scope,
    location: ask.place ?? { file, line },
    to: null,
    mismatch: `${asks}, but ${quote(file)} locks no version of it.`,
  };
}

function mismatchOf(
  importer: Importer,
  ask: LockAsk,
  wanted: Ask | null,
  answer: Answer | null,
  around: Around,
): string | null {
  const { file, manifest, settings } = around;
  if (!isOfManifest(ask.group)) return null;
  // What was changed on its way from the manifest is known from the lockfile alone.
  const changed = settings.hooked || settings.replaces(ask.name);
  const disagreement = manifest === null || changed ? null : disagreementOf(ask, wanted, manifest, file);
  const spec = changed || wanted === null ? ask.specifier : wanted.spec;
  if (disagreement !== null || spec === null) return disagreement;
  const cause = answer === null ? misled(importer, ask, spec, around) : misanswered(ask.name, spec, answer, settings);
  const asking = changed || manifest === null ? file : manifest.file;
  return cause === null ? null : `${quote(asking)} asks for ${quote(`${ask.name}@${spec}`)}, but ${cause}.`;
}

/** Where the lockfile was made for another manifest than the one beside it. */
function disagreementOf(ask: LockAsk, wanted: Ask | null, manifest: Manifest, file: string): string | null {
  const { name, group, specifier, reference } = ask;
  const made = quote(`${name}@${specifier ?? reference}`);
  if (wanted === null) {
    // A runtime is asked for by the engines of the manifest, not by its lists.
    if (RUNTIME.test(`${name}@${reference}`)) return null;
    return `${quote(file)} says that the project asks for ${made}, but ${quote(manifest.file)} does not.`;
  }
  const moved = wanted.section !== group && wanted.section !== 'peerDependencies';
  if (!moved && (specifier === null || specifier === wanted.spec)) return null;
  const asks = `${quote(manifest.file)} asks for ${quote(`${name}@${wanted.spec}`)} in ${wanted.section}`;
  return `${asks}, but ${quote(file)} was made for ${made} in ${group}.`;
}

/** A project of the workspace may stand for a registry's package; another folder may not. */
function misled({ folder }: Importer, { reference }: LockAsk, spec: string, around: Around): string | null {
  if (!isLink(reference) || !isRegistrySpec(spec)) return null;
  const target = normalize(`${folder}/${reference.slice('link:'.length)}`);
  return around.isProject(target)
    ? null
    : `${quote(reference)} is locked in its place, which is no project of the lockfile`;
}

const RUNTIME = /^(?:node|deno|bun)@runtime:/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const COMPARED = /^(?:npm|file|link|github|git|git\+[a-z]+|ssh):/i;
/** Addresses from which the repository can't be told as it is written elsewhere. */
const OPAQUE = /^https:\/\/(?:gitlab\.com\/api\/|bitbucket\.org\/)/;

function misanswered(name: string, spec: string, answer: Answer, settings: Settings): string | null {
  if (spec.startsWith('workspace:')) {
    const own = answer.source.type === 'workspace' || answer.source.type === 'file';
    return own ? null : `${quote(`${answer.name}@${answer.version}`)} is locked in its place, which is no project`;
  }
  const range = spec.startsWith('catalog:') ? settings.catalog(spec, name) : spec;
  if (range === null || (SCHEME.test(range) && !COMPARED.test(range)) || OPAQUE.test(answer.source.url ?? ''))
    return null;
  const isOwnName = isRegistrySpec(range) && !range.startsWith('npm:');
  if (isOwnName && answer.name !== name) return `${quote(answer.name)} is locked in its place`;
  return unsatisfied(range, answer, answer.source);
}
