import { parseJson } from '../../domain/json.ts';
import type { StatementKind } from '../../domain/plan.ts';
import type { SigstoreBundle, Statement } from '../../domain/ports/sigstore.ts';
import { provenanceProblems, same } from '../../provenance/trust.ts';
import { provenanceOf, signedOf, statementKinds, summaryOf } from './work.ts';
import type { Signed, Work } from './work.ts';

/**
 * The statements that need not be signed again: in the draft or on the registry, each verified as ours
 * and about this release. One that does not verify is as good as none, for nothing in a draft is
 * trusted, and it is signed anew.
 */
export async function storedBundles(
  work: Work,
  stored: ReadonlyMap<string, Uint8Array>,
  npm: Signed | null,
): Promise<ReadonlyMap<StatementKind, Signed>> {
  const found = new Map<StatementKind, Signed>();
  for (const kind of statementKinds(work)) {
    const bytes = stored.get(work.names[kind]);
    const bundle = bytes === undefined ? null : bundleOf(bytes);
    const own =
      bytes === undefined || bundle === null || !(await isOurs(work, kind, bundle, stored, found))
        ? null
        : { bundle, bytes };
    // What the registry serves is what users verify, so the release holds the same.
    const kept =
      kind === 'npm-provenance' && npm !== null && !same(own?.bundle, npm.bundle) ? signedOf(npm.bundle) : own;
    if (kept !== null) found.set(kind, kept);
  }
  return found;
}

async function isOurs(
  work: Work,
  kind: StatementKind,
  bundle: SigstoreBundle,
  stored: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<StatementKind, Signed>,
): Promise<boolean> {
  try {
    const signer = await work.signer();
    const statement = await work.services.verifier.verify(bundle, signer);
    if (kind !== 'vsa') return provenanceProblems(statement, provenanceOf(work, kind, signer)).length === 0;
    return same(statement, storedSummary(work, stored, found));
  } catch {
    return false;
  }
}

/** The VSA that what is stored calls for; null where any of it is missing. */
function storedSummary(
  work: Work,
  stored: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<StatementKind, Signed>,
): Statement | null {
  const [decision, sbom] = [stored.get(work.names.decision), stored.get(work.names.sbom)];
  const provenance = found.get('provenance')?.bytes;
  if (decision === undefined || sbom === undefined || provenance === undefined) return null;
  return summaryOf(work, { decision, sbom, provenance });
}

function bundleOf(bytes: Uint8Array): SigstoreBundle | null {
  try {
    return parseJson(bytes) as SigstoreBundle;
  } catch {
    return null;
  }
}
