import { LockgateError, messageOf, quote } from '../domain/errors.ts';
import type { PinnedRef, ReadPinned } from './policy-remote.ts';

/** Readers of pinned files: with our token, and as anyone may. */
export interface Readers {
  readonly signedIn: ReadPinned;
  readonly anyone: ReadPinned;
}

/** How the trusted policy and one that a change proposes reach other repositories. */
interface PolicyReaders {
  /** For the policy that judges. A file that it names may be read with our token from then on, at any commit. */
  readonly trusted: ReadPinned;
  /** Loads a proposed policy. Rejects with `LockgateError<'UNREAD'>` where what it names is for us alone to read. */
  readonly proposed: <T>(load: (read: ReadPinned) => Promise<T>) => Promise<T>;
}

/**
 * Keeps our token away from what only a proposed policy names: whoever opens a pull request could otherwise have us
 * quote a file of a private repository. The repository itself is known, and each file that the trusted policy reads.
 */
export function policyReaders({ signedIn, anyone }: Readers, own: { owner: string; repo: string }): PolicyReaders {
  const home = nameOf(own);
  const known = new Set<string>();
  return {
    trusted: (ref) => {
      known.add(fileOf(ref));
      return signedIn(ref);
    },
    async proposed(load) {
      const unread: string[] = [];
      const read = async (ref: PinnedRef): Promise<Uint8Array | null> => {
        if (nameOf(ref) === home || known.has(fileOf(ref))) return signedIn(ref);
        try {
          return await anyone(ref);
        } catch (error) {
          unread.push(`${quote(ref.uri)}: ${messageOf(error)}`);
          throw error;
        }
      };
      try {
        return await load(read);
      } catch (error) {
        const [first] = unread;
        if (first === undefined) throw error;
        const why = 'the policy of the base does not name that file, so it was read without a token';
        throw new LockgateError('UNREAD', `${why}: ${first}`, error);
      }
    },
  };
}

const fileOf = (ref: PinnedRef): string => `${nameOf(ref)}//${ref.path}`;

// GitHub finds a repository whatever the case of its name.
const nameOf = ({ owner, repo }: { owner: string; repo: string }): string => `${owner}/${repo}`.toLowerCase();
