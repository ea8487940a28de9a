import type { AdvisoryMatch } from './advisory.ts';
import type { Location } from './package.ts';
import type { Effect } from './policy.ts';

/** What an outcome speaks about. `name` is a purl for a package, a path for a file, `#7` for a pull request. */
export interface Subject {
  readonly kind: 'package' | 'graph' | 'project' | 'file' | 'pull-request' | 'release' | 'artifact' | 'waiver';
  readonly name: string;
}

interface Trouble {
  readonly subject: Subject;
  /**
   * What makes two outcomes of a rule the same trouble at two commits: the advisory and the
   * package's name, not its version or line. Decides what was there before a change.
   */
  readonly key: string;
  /** Fact and cause, one sentence; untrusted text quoted. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly remedy: string;
  /** Null only where no file stands behind the subject. */
  readonly location: Location | null;
}

export interface Failure extends Trouble {
  readonly state: 'fail';
  /** Facts behind it, for readers and machines; JSON values only. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Selects from an effect that is a map by severity. */
  readonly level?: AdvisoryMatch['severity'];
  /** An option of the rule decided the effect of this case (`licenses.unknown: deny`). */
  readonly effect?: Effect;
  readonly advisory?: AdvisoryMatch;
}

export interface Indeterminate extends Trouble {
  readonly state: 'indeterminate';
  /** The case is decided by a rule's option, as for a failure. */
  readonly effect?: Effect;
  readonly advisory?: AdvisoryMatch;
}

/** What a rule says about one subject. A failing one can't be built without evidence, place and remedy. */
export type Outcome =
  | { readonly state: 'pass'; readonly subject: Subject }
  | { readonly state: 'not-applicable'; readonly subject: Subject; readonly reason: string }
  | Failure
  | Indeterminate;

export const pass = (subject: Subject): Outcome => ({ state: 'pass', subject });
export const notApplicable = (subject: Subject, reason: string): Outcome => ({
  state: 'not-applicable',
  subject,
  reason,
});
export const fail = (failure: Omit<Failure, 'state'>): Outcome => ({ state: 'fail', ...failure });
export const indeterminate = (trouble: Omit<Indeterminate, 'state'>): Outcome => ({
  state: 'indeterminate',
  ...trouble,
});
