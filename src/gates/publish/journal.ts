import { canonicalJson } from '../../domain/canonical.ts';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import { field, isRecord, parseJson } from '../../domain/json.ts';

/** What a release set out to do, before anything was signed. */
export interface Planned {
  readonly purl: string;
  readonly tag: string;
  readonly commit: string;
  /** Null: not to npm. */
  readonly registry: string | null;
  readonly tarball: { readonly name: string; readonly sha256: string; readonly sha512: string };
  readonly policy: { readonly sha256: string };
}

/** Kept in the draft release, so that another machine can finish what this one began. */
export interface Journal {
  readonly schemaVersion: 1;
  readonly planned: Planned;
  /** When the release was begun; ISO 8601, UTC. */
  readonly begun: string;
  /** Effects outside of the draft that are known to have happened, sorted. */
  readonly done: readonly string[];
}

export const encodeJournal = (journal: Journal): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(journal, null, 2)}\n`);

/** Reads a journal. Throws `LockgateError<'JOURNAL'>` for anything that this version did not write. */
export function decodeJournal(bytes: Uint8Array): Journal {
  let journal: unknown;
  try {
    journal = parseJson(bytes);
  } catch (error) {
    throw new LockgateError('JOURNAL', `The release journal is malformed: ${quote(messageOf(error))}.`, error);
  }
  const [begun, done] = [field(journal, 'begun'), field(journal, 'done')];
  const whole =
    field(journal, 'schemaVersion') === 1 &&
    isRecord(field(journal, 'planned')) &&
    typeof begun === 'string' &&
    !Number.isNaN(Date.parse(begun)) &&
    Array.isArray(done) &&
    done.every((one) => typeof one === 'string');
  if (!whole) throw new LockgateError('JOURNAL', 'The release journal is not of a form that this version knows.');
  return journal as Journal;
}

/** What a journal planned otherwise than this run does; empty where they agree. */
export function contradictions(journal: Journal, planned: Planned): string[] {
  const names = new Set([...Object.keys(journal.planned), ...Object.keys(planned)]) as Set<keyof Planned>;
  return [...names]
    .filter((name) => canonicalJson(journal.planned[name] ?? null) !== canonicalJson(planned[name] ?? null))
    .sort();
}

export const withDone = (journal: Journal, what: string): Journal => ({
  ...journal,
  done: [...new Set([...journal.done, what])].sort(),
});
