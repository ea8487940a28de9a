import { quote } from '../../../domain/errors.ts';
import type { LockedPackage, Requirement } from '../../locked.ts';
import type { Draft, Entries } from './draft.ts';

/** The names that packages are installed under in the place of their own, by their number. The first of several is kept. */
export class Aliases {
  readonly #names = new Map<number, string>();
  readonly #drafts: readonly Draft[];

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
  }

  note(to: number, name: string): void {
    if (this.#drafts[to]?.name !== name && !this.#names.has(to)) this.#names.set(to, name);
  }

  of(number: number): string | null {
    return this.#names.get(number) ?? null;
  }
}

/** Whether a reference leads to a folder beside the lockfile, which is no package of it. */
export const isLink = (reference: string): boolean => reference.startsWith('link:');

/** What each package requires. Every reference must lead to an entry: pnpm writes no other. */
export function withEdges(drafts: readonly Draft[], entries: readonly Entries[], aliases: Aliases): LockedPackage[] {
  const required = entries.flatMap((one) => one.drafts.map((draft) => requirementsOf(draft, one, aliases)));
  return drafts.map(({ name, version, entry, others, told }, at): LockedPackage => {
    const requires = required[at] ?? [];
    // Where an entry has a file for each platform, whoever requires the first requires all.
    for (let next = at + 1; next <= at + others; next += 1) requires.push({ to: next, optional: false });
    const locked = { name, version, entry: { ...entry, alias: aliases.of(at) }, requires };
    return told === null ? locked : { ...locked, told };
  });
}

function requirementsOf({ edges }: Draft, entries: Entries, aliases: Aliases): Requirement[] {
  const requirements: Requirement[] = [];
  for (const group of ['dependencies', 'optionalDependencies'] as const) {
    edges?.eachString(group, (name, reference, line) => {
      const to = entries.find(name, reference);
      if (to !== null) {
        aliases.note(to, name);
        requirements.push({ to, optional: group === 'optionalDependencies' });
      } else if (!isLink(reference)) {
        edges.problem(`it requires ${quote(`${name}: ${reference}`)}, which the lockfile does not have.`, line);
      }
    });
  }
  return requirements;
}
