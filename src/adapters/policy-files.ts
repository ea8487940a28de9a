import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LockgateError, UsageError, assertNever, messageOf, quote } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { versionSchemes } from '../ecosystems/versions.ts';
import { loadPolicy, refOf } from '../policy/load.ts';
import type { FloorText, LoadContext, PolicyRef, PolicyText, Preset } from '../policy/load.ts';
import { PRESETS } from '../policy/presets.ts';
import { rules } from '../rules/index.ts';
import { nodeHasher } from './platform.ts';

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/lockgate.yml';

/** Where policy texts come from. A file that is not there is null. */
export interface PolicyFiles {
  /** A file of the project that is judged, by its path from the root. */
  local(path: string): Promise<Uint8Array | null>;
  /** A file of a repository at a commit; absent where no GitHub can be asked. */
  pinned?(ref: Extract<PolicyRef, { kind: 'github' }>): Promise<Uint8Array | null>;
}

/** What loading a policy needs, over these files. `now` is ISO 8601, UTC. */
export const loadContext = (files: PolicyFiles, now: string): LoadContext => ({
  rules,
  versions: versionSchemes,
  sha256: (text) => nodeHasher.sha256(text),
  now,
  fetch: (ref) => fetchPolicy(ref, files),
});

/**
 * The effective policy of a project: the named file, else {@link POLICY_FILE}, else the preset `recommended`;
 * over the floor where there is one. Throws `UsageError` when the named file is not there, `PolicyError` when a
 * policy can't be used.
 */
export async function projectPolicy(
  named: string | null,
  files: PolicyFiles,
  now: string,
  floor: FloorText | null = null,
): Promise<Policy> {
  return loadPolicy(await projectPolicyText(named, files), loadContext(files, now), floor);
}

/**
 * The floor that a reference names: a file of another repository at a commit, or one of these files. What can't be
 * read is a `UsageError`, never the absence of a floor.
 */
export async function floorText(reference: string, files: PolicyFiles, now: string): Promise<FloorText> {
  const ref = refOf(reference);
  if (ref.kind === 'preset' || (ref.kind === 'file' && reference.startsWith('github:')))
    throw new UsageError(`The floor ${quote(reference)} can't be used. ${FLOOR_FORM}`);
  try {
    return { source: await fetchPolicy(ref, files), context: loadContext(files, now) };
  } catch (error) {
    const cause = error instanceof LockgateError ? error.message : quote(messageOf(error));
    throw new UsageError(
      `The floor ${quote(reference)} can't be read: ${cause}. Nothing is judged without it: correct the reference.`,
      error,
    );
  }
}

/** How a floor is named, for messages. */
const FLOOR_FORM = 'Write github:org/repo//path.yml@<full commit SHA>.';

/** The text of a project's policy, as {@link projectPolicy} finds it. */
export async function projectPolicyText(named: string | null, files: PolicyFiles): Promise<PolicyText> {
  const uri = named ?? POLICY_FILE;
  const bytes = await files.local(uri);
  if (bytes !== null) return { uri, text: decode(uri, bytes) };
  if (named !== null)
    throw new UsageError(
      `The policy ${quote(named)} is not there. Check the path, or leave it out for ${POLICY_FILE}.`,
    );
  return presetText('recommended');
}

/**
 * A file that a policy names (`services.trusted-root`), read from where the policy itself was: what is
 * checked out may be the very thing that is judged. An absolute path is one of this machine.
 * Rejects with `LockgateError<'UNREADABLE'>`.
 */
export async function besidePolicy(uri: string, files: PolicyFiles): Promise<Uint8Array> {
  if (path.isAbsolute(uri)) return readFile(uri);
  const ref = refOf(uri);
  if (ref.kind === 'preset') throw missing();
  const bytes = ref.kind === 'file' ? await files.local(ref.path) : await pinnedOf(ref, files);
  if (bytes === null) throw missing();
  return bytes;
}

const presetText = (name: Preset): PolicyText => ({ uri: `lockgate:${name}`, stored: PRESETS[name]() });

async function fetchPolicy(ref: PolicyRef, files: PolicyFiles): Promise<PolicyText> {
  switch (ref.kind) {
    case 'preset':
      return presetText(ref.name);
    case 'file':
      return present(ref.uri, await files.local(ref.path));
    case 'github':
      return present(ref.uri, await pinnedOf(ref, files));
    default:
      return assertNever(ref);
  }
}

async function pinnedOf(ref: Extract<PolicyRef, { kind: 'github' }>, files: PolicyFiles): Promise<Uint8Array | null> {
  if (files.pinned === undefined) throw new LockgateError('UNREADABLE', 'GitHub is not asked here');
  return files.pinned(ref);
}

const missing = (): LockgateError<'UNREADABLE'> => new LockgateError('UNREADABLE', 'there is no such file');

function present(uri: string, bytes: Uint8Array | null): PolicyText {
  if (bytes === null) throw missing();
  return { uri, text: decode(uri, bytes) };
}

function decode(uri: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`The policy ${quote(uri)} is not UTF-8. Save it as UTF-8.`, error);
  }
}
