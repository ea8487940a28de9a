import { messageOf, quote } from '../../domain/errors.ts';
import type { StatementKind } from '../../domain/plan.ts';
import type { DraftRelease } from '../../domain/ports/github.ts';
import { latestOf } from './dist-tag.ts';
import { contradictions, decodeJournal, encodeJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { Refused } from './refuse.ts';
import { onRegistry } from './on-registry.ts';
import { sameBytes } from './registry.ts';
import { storedBundles } from './stored.ts';
import { encodeDecision, sbomOf, statementKinds } from './work.ts';
import type { Signed, Work } from './work.ts';

/** Where a release stands: what an earlier run of it left behind, all of it verified again. */
export interface Resumed {
  /** Null: not begun, or the policy makes no release. */
  readonly release: DraftRelease | null;
  readonly journal: Journal;
  /** The registry serves exactly these bytes with our provenance. */
  readonly published: boolean;
  /** What the registry calls latest; null: nothing, or this release's dist-tag does not depend on it. */
  readonly latest: string | null;
  /** Statements that are signed already. */
  readonly signed: ReadonlyMap<StatementKind, Signed>;
  /** What the release shall hold besides signed statements, by asset name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the release holds, by asset name. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  /** Nothing is left to do. */
  readonly finished: boolean;
}

/** Reads what an earlier run left. Throws `Refused` where it contradicts this release. Writes nothing. */
export async function resume(work: Work): Promise<Resumed> {
  const { collected, ports, names, input } = work;
  const release = collected.policy.publish.release ? await ports.github.release(collected.tag) : null;
  requireNoStrangers(work, release);
  const stored = await storedAssets(work, release);
  const kept = journalOf(work, stored.get(names.journal), release);
  if (release !== null && !release.draft && kept === null)
    throw new Refused({
      subject: release.tag,
      message: `The release of ${quote(release.tag)} is public already, and Lockgate did not make it.`,
      remedy: 'Delete that release and push the tag again, or set publish: { release: false } in the policy.',
    });
  const journal = kept ?? { schemaVersion: 1 as const, planned: work.planned, begun: input.now, done: [] };
  const expected = journal.done.includes('read-back') || (release !== null && !release.draft);
  const npm = collected.toNpm ? await onRegistry(work, expected) : null;
  const signed = await storedBundles(work, stored, npm);
  // What the signed VSA binds stays as it is stored; without one it is made anew.
  const bound = (name: string): Uint8Array | undefined => (signed.has('vsa') ? stored.get(name) : undefined);
  const files = new Map([
    [names.journal, encodeJournal(journal)],
    [names.tarball, collected.packed.bytes],
    [names.sbom, bound(names.sbom) ?? (await sbomOf(work, journal.begun))],
    [names.decision, bound(names.decision) ?? recordBytes(work)],
  ]);
  return {
    release,
    journal,
    published: npm !== null,
    latest: collected.toNpm && npm === null ? await latestOf(work) : null,
    signed,
    files,
    stored,
    finished: isFinished(work, release, signed, stored),
  };
}

const recordBytes = ({ judged, collected, decision, hasher }: Work): Uint8Array =>
  encodeDecision({ judged, policy: collected.policy, decision }, hasher);

/** A release is made public last, so a public one is whole; one that is not was changed by somebody else. */
function isFinished(
  work: Work,
  release: DraftRelease | null,
  signed: ReadonlyMap<StatementKind, Signed>,
  stored: ReadonlyMap<string, Uint8Array>,
): boolean {
  if (release === null || release.draft) return false;
  const { tarball } = work.names;
  const judged = sameBytes(stored.get(tarball) ?? new Uint8Array(), work.collected.packed.bytes);
  const missing = [
    ...Object.values(work.names).filter((name) => !release.assets.some((asset) => asset.name === name)),
    ...statementKinds(work).filter((kind) => !signed.has(kind)),
    ...(judged ? [] : [tarball]),
  ].filter((name) => work.collected.toNpm || !name.includes('npm-provenance'));
  if (missing.length === 0) return true;
  throw new Refused({
    subject: release.tag,
    message: `The public release of ${quote(release.tag)} lacks ${missing.map(quote).join(', ')}, or holds something else in its place.`,
    remedy: 'Find out who changed the release; publish a new version.',
  });
}

/** Publishing a draft publishes all that it holds, and nobody judged what this release does not write itself. */
function requireNoStrangers({ names }: Work, release: DraftRelease | null): void {
  if (release === null || !release.draft) return;
  const known = new Set<string>(Object.values(names));
  const strangers = release.assets.flatMap(({ name }) => (known.has(name) ? [] : [quote(name)]));
  if (strangers.length === 0) return;
  throw new Refused({
    subject: release.tag,
    message: `The draft release of ${quote(release.tag)} holds what Lockgate does not write: ${strangers.slice(0, 5).join(', ')}.`,
    remedy: 'Delete these assets, or the draft, and run the job again; add files of your own once it is public.',
  });
}

/** The assets that this release would write itself; an empty one is an upload that was cut off. */
async function storedAssets(work: Work, release: DraftRelease | null): Promise<ReadonlyMap<string, Uint8Array>> {
  const known = new Set<string>(Object.values(work.names));
  const stored = new Map<string, Uint8Array>();
  for (const asset of release?.assets ?? []) {
    if (!known.has(asset.name)) continue;
    const bytes = await work.ports.github.asset(asset);
    if (bytes.length > 0) stored.set(asset.name, bytes);
  }
  return stored;
}

function journalOf(work: Work, bytes: Uint8Array | undefined, release: DraftRelease | null): Journal | null {
  if (bytes === undefined) return null;
  const { tag } = work.collected;
  const remedy = `Delete the draft release of ${quote(tag)} and run the job again.`;
  let journal: Journal;
  try {
    journal = decodeJournal(bytes);
  } catch (error) {
    throw new Refused({ subject: tag, message: messageOf(error), remedy });
  }
  // What is public was judged by the policy of its day.
  const settled = release?.draft === false ? { ...work.planned, policy: journal.planned.policy } : work.planned;
  const differing = contradictions(journal, settled);
  if (differing.length === 0) return journal;
  throw new Refused({
    subject: tag,
    message: `An earlier run of this release planned something else: ${differing.map(quote).join(', ')} differ.`,
    remedy: `See what the draft holds and why it changed. ${remedy}`,
  });
}
