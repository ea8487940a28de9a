import { quote } from '../../../domain/errors.ts';
import type { LockedPackage, Requirement } from '../../locked.ts';
import { withoutProtocol } from './descriptor.ts';
import type { Entries } from './entries.ts';
import type { YarnAsk, YarnEntry } from './entry.ts';
import type { Refuse } from './syntax.ts';

/** What bears on the edges of a lockfile besides its entries. */
interface Surroundings {
  readonly entries: Entries;
  /** Names of the project's own packages, which need no entry. */
  readonly own: ReadonlySet<string>;
  /** Nothing tells the project's resolutions, so that what is asked for may rightly have no entry. */
  readonly unsure: boolean;
  /** What yarn adds to a package's own asks; it may be missing, for every yarn adds its own. */
  readonly added: (name: string) => readonly YarnAsk[];
  readonly refuse: Refuse;
}

/** One that is asked for by a key that is not there may be any of these; of more, none. */
const MAX_CHOICES = 20;

/** The packages of a lockfile, joined; `indexOf` is the place of each in the list. */
export function packagesOf(
  packages: readonly YarnEntry[],
  indexOf: ReadonlyMap<YarnEntry, number>,
  around: Surroundings,
): LockedPackage[] {
  const companions = companionsOf(packages);
  return packages.map((entry): LockedPackage => {
    const requires: Requirement[] = [];
    const add = (entryTo: YarnEntry | undefined, optional: boolean, range?: string): void => {
      const to = entryTo && indexOf.get(entryTo);
      if (to !== undefined) requires.push(range === undefined ? { to, optional } : { to, optional, range });
    };
    const parent = { name: entry.name, range: `npm:${entry.version}` };
    for (const ask of entry.asks) {
      const range = around.entries.rangeOf(parent, ask);
      const found = around.entries.answer(parent, ask.name, range);
      if (found !== undefined) add(found, ask.optional, range === ask.range ? withoutProtocol(range) : undefined);
      else if (!around.own.has(ask.name)) {
        const others = around.unsure ? around.entries.named(ask.name) : [];
        const isChoice = others.length > 0 && others.length <= MAX_CHOICES;
        if (isChoice) for (const other of others) add(other, ask.optional);
        else if (!ask.optional) around.refuse(entry.location.line, unmet(entry, ask));
      }
    }
    for (const ask of around.added(entry.name)) add(around.entries.find(parent, ask), ask.optional, ask.range);
    add(companions.get(entry), false);
    return {
      name: entry.name,
      version: entry.version,
      requires,
      entry: {
        key: entry.keys.map(({ name, range }) => `${name}@${range}`).join(', '),
        location: entry.location,
        source: entry.source,
        integrity: entry.integrity,
        bundled: false,
        license: null,
        installScript: null,
        alias: aliasOf(entry),
      },
    };
  });
}

/**
 * A patched package has two entries, its own and the one that is patched: whoever needs one needs both. Yarn adds
 * patches of its own to some packages, so that nobody asks for those. Each leads to the next, the last to the first.
 */
function companionsOf(packages: readonly YarnEntry[]): ReadonlyMap<YarnEntry, YarnEntry> {
  const circles = new Map<string, YarnEntry[]>(packages.filter(isPatch).map((one) => [shown(one), []]));
  const next = new Map<YarnEntry, YarnEntry>();
  if (circles.size === 0) return next;
  for (const entry of packages) circles.get(shown(entry))?.push(entry);
  for (const circle of circles.values()) {
    circle.forEach((entry, index) => next.set(entry, circle[(index + 1) % circle.length] ?? entry));
  }
  return next;
}

const shown = ({ name, version }: YarnEntry): string => `${name}@${version}`;

const isPatch = (entry: YarnEntry): boolean => entry.keys.some(({ range }) => range.startsWith('patch:'));

function aliasOf({ keys, name }: YarnEntry): string | null {
  return keys.some((key) => key.name === name) ? null : (keys[0]?.name ?? null);
}

const unmet = ({ keys: [key] }: YarnEntry, { name, range }: YarnAsk): string =>
  `${quote(`${key?.name ?? ''}@${key?.range ?? ''}`)}: it asks for ${quote(`${name}@${range}`)}, which the lockfile does not have.`;
