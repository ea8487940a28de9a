import type { Scope } from '../../../domain/package.ts';
import type { LockedPackage } from '../../locked.ts';
import type { YamlFields } from '../../yaml/fields.ts';

/** An entry of the lockfile, before what it requires is known. */
export interface Draft extends Pick<LockedPackage, 'name' | 'version'> {
  readonly entry: Omit<LockedPackage['entry'], 'alias'>;
  /** The scope by the entry's own flags; null where the layout has none. */
  readonly told: Scope | null;
  /** The mapping that says what it requires; null where another draft of the same entry has it. */
  readonly edges: YamlFields | null;
  /** How many drafts behind this one are of the same entry, for other platforms. */
  readonly others: number;
}

/** The entries of one document: drafts are numbered over the whole file, keys are found in their document alone. */
export interface Entries {
  readonly drafts: Draft[];
  /** The number of the (first) draft that an importer or a package means by a name and a reference; null: there is none. */
  find(name: string, reference: string): number | null;
}
