import type { Problem } from '../../domain/graph.ts';
import type { Location, Scope } from '../../domain/package.ts';

/** One component of a bill of materials, in whatever format it is written. */
export interface Component {
  /** What the bill itself calls it by; the same for no two. */
  readonly ref: string;
  readonly location: Location;
  readonly name: string;
  readonly version: string;
  readonly purl: string | null;
  /** Where its bytes come from; null: not said. */
  readonly url: string | null;
  /** Subresource-integrity strings. */
  readonly integrity: readonly string[];
  readonly license: string | null;
  /** Null: not said. */
  readonly scope: Scope | null;
  /** It is a program, not something that a program is made of. */
  readonly isApplication: boolean;
}

/** One component needs another. A `scope` of null: whatever the other's is. */
export interface Need {
  readonly from: string;
  readonly to: string;
  readonly scope: Scope | null;
  readonly location: Location;
}

/** A bill of materials as both formats tell it. */
export interface Bill {
  /** What the bill is of; where it does not say, or names several things, the document itself. */
  readonly root: Pick<Component, 'ref' | 'name' | 'version' | 'purl'>;
  /** Without the root. */
  readonly components: readonly Component[];
  readonly needs: readonly Need[];
  readonly problems: Problem[];
}

/** What to do about a bill that can't be right. */
export const REMEDY = 'Make the bill of materials anew with the tool that wrote it, or remove it if nothing uses it.';
