import type { Beside } from '../../../domain/format.ts';
import { quote } from '../../../domain/errors.ts';
import type { GraphPart } from '../../../domain/graph.ts';
import { partOfLocked, type LockedAsk, type LockedProject } from '../../locked.ts';
import type { YamlFields, Faults } from '../../yaml/fields.ts';
import type { Manifests } from '../manifest/manifest.ts';
import { asksOf, type Answer } from './agreement.ts';
import { configDependencies } from './config-dependencies.ts';
import type { Draft } from './draft.ts';
import { Aliases, isLink, withEdges } from './edges.ts';
import { readEntries } from './entries.ts';
import { mergeImporters, readImporters, type Importer, type LockAsk } from './importers.ts';
import type { Layout } from './layout.ts';
import { readSettings } from './settings.ts';

/** A document of the file whose version is known. */
export interface LockDocument {
  readonly fields: YamlFields;
  readonly layout: Layout;
}

/** Makes the graph part of all documents of a lockfile. */
export function partOf(
  documents: readonly LockDocument[],
  manifests: Manifests,
  beside: Beside,
  faults: Faults,
): GraphPart {
  const { file, problems, remedy } = faults;
  const importers = mergeImporters(documents.flatMap(({ fields }, number) => readImporters(fields, number)));
  const folders = new Set(importers.map(({ folder }) => folder));
  const isProject = (folder: string): boolean => folders.has(folder);
  const drafts: Draft[] = [];
  const entries = documents.map(({ fields, layout }) => {
    const read = readEntries(fields, layout, drafts.length, isProject, faults);
    for (const draft of read.drafts) drafts.push(draft);
    return read;
  });
  const config = configDependencies(beside, lockedConfig(importers), faults);
  const configAsks = config.map(({ name, version, entry }, at): LockedAsk => {
    const { location } = entry;
    return { name, range: version, scope: 'development', location, mismatch: null, to: drafts.length + at };
  });
  drafts.push(...config);
  const aliases = new Aliases(drafts);
  const settings = readSettings(
    documents.map(({ fields }) => fields),
    beside,
  );
  const projectOf = (importer: Importer): LockedProject => {
    const { folder } = importer;
    const manifest = manifests(folder);
    const answer = (ask: LockAsk): Answer | null => {
      const to = entries[ask.document]?.find(ask.name, ask.reference) ?? null;
      const draft = to === null ? undefined : drafts[to];
      if (to !== null && draft !== undefined) {
        aliases.note(to, ask.name);
        return { to, name: draft.name, version: draft.version, source: draft.entry.source };
      }
      if (!isLink(ask.reference)) {
        const asks = `${quote(folder || '.')}: it asks for ${quote(`${ask.name}: ${ask.reference}`)}`;
        const message = `${asks}, which the lockfile does not have.`;
        problems.push({ location: { file, line: ask.line }, message, remedy });
      }
      return null;
    };
    return {
      name: manifest?.name ?? nameOf(folder, file),
      version: manifest?.version ?? null,
      asks: [
        ...asksOf(importer, { file, manifest, settings, answer, isProject }),
        ...(folder === '' ? configAsks : []),
      ],
    };
  };
  const projects = importers.map(projectOf);
  return partOfLocked(file, { ecosystem: 'npm', packages: withEdges(drafts, entries, aliases), projects, problems });
}

/** Since pnpm 11 the lockfile has what pnpm takes its settings from. */
function lockedConfig(importers: readonly Importer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const locked = new Map<string, Set<string>>();
  for (const { group, name, reference } of importers.flatMap(({ asks }) => asks)) {
    if (group === 'configDependencies') locked.set(name, (locked.get(name) ?? new Set()).add(reference));
  }
  return locked;
}

/** The last part of its folder; of the lockfile's own, that of the folder it is in. */
const nameOf = (folder: string, file: string): string =>
  (folder === '' ? file.split('/').at(-2) : folder.split('/').at(-1)) ?? 'project';
