import type { Plan, StatementKind, Step } from '../../domain/plan.ts';
import { prereleaseOf } from '../../ecosystems/npm/version.ts';
import { namedTag, tagOf } from './dist-tag.ts';
import { sameBytes } from './registry.ts';
import type { Collected } from './collect.ts';
import type { PublishServices } from './ports.ts';
import type { Resumed } from './resume.ts';
import { statementKinds } from './work.ts';
import type { Work } from './work.ts';

const JSON_TYPE = 'application/json';
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** GitHub looks attestations up by SHA-256, which npm's own statement does not have. */
const STORED: readonly StatementKind[] = ['provenance', 'vsa'];

/** What of a release its plan is made from. */
interface Planning extends Pick<Work, 'hasher' | 'names'> {
  readonly collected: Pick<Collected, 'policy' | 'tag' | 'purl' | 'toNpm'> & {
    readonly release: Pick<Collected['release'], 'commit'>;
    readonly packed: Pick<Collected['packed'], 'artifact' | 'manifest'>;
  };
  readonly services: Pick<PublishServices, 'registry'>;
}

/** Where a release stands, as far as its plan depends on it. */
export interface Standing extends Omit<Resumed, 'journal'> {
  readonly journal: Pick<Resumed['journal'], 'done'>;
}

/** What is still to be done. Pure: the same state gives the same steps. */
export function planRelease(work: Planning, resumed: Standing): Plan {
  if (resumed.finished) return { steps: [] };
  const { collected, names } = work;
  const signing = statementKinds(work).filter((kind) => !resumed.signed.has(kind));
  return {
    steps: [
      ...(collected.policy.publish.release ? drafting(work, resumed) : []),
      ...signing.map((statement): Step => ({
        kind: 'sign',
        statement,
        asset: names[statement],
        subject: collected.purl,
      })),
      ...npmSteps(work, resumed),
      ...STORED.map((kind): Step => ({ kind: 'store-attestation', asset: names[kind] })).filter(
        (step) => !isDone(work, resumed, step),
      ),
      ...(collected.policy.publish.release ? [{ kind: 'publish-release' as const, tag: collected.tag }] : []),
    ],
  };
}

/** The draft with everything in it that needs no signature; the journal first. */
function drafting({ collected, hasher, names }: Planning, { release, files, signed, stored }: Standing): Step[] {
  const known = [...files, ...[...signed].map(([kind, { bytes }]) => [names[kind], bytes] as const)];
  const missing = known.filter(([name, bytes]) => {
    const there = stored.get(name);
    return there === undefined || !sameBytes(there, bytes);
  });
  const prerelease = prereleaseOf(collected.packed.artifact.version).length > 0;
  return [
    ...(release === null
      ? [{ kind: 'draft-release' as const, tag: collected.tag, commit: collected.release.commit, prerelease }]
      : []),
    ...missing.map(([name, bytes]): Step => ({
      kind: 'upload-asset',
      name,
      sha256: hasher.sha256(bytes),
      contentType: typeOf(name),
    })),
  ];
}

function npmSteps({ collected, services }: Planning, { published, latest }: Standing): Step[] {
  const { npm } = collected.policy.publish;
  if (!collected.toNpm || npm === null) return [];
  const { artifact, manifest } = collected.packed;
  const tag = namedTag(collected.policy, manifest) ?? tagOf(artifact.version, latest);
  const what = { registry: services.registry, purl: collected.purl, sha512: artifact.sha512 };
  return [
    ...(published ? [] : [{ kind: 'publish-npm' as const, ...what, tag, access: npm.access }]),
    { kind: 'read-back', ...what },
  ];
}

/** How the journal names an effect. An attestation is named with its bytes: one that was signed anew is another. */
export function effectOf(step: Step, sha256: string): string {
  return step.kind === 'store-attestation' ? `${step.kind} ${step.asset} ${sha256}` : step.kind;
}

function isDone({ hasher, names }: Planning, { journal, signed }: Standing, step: Step): boolean {
  if (step.kind !== 'store-attestation') return false;
  const bytes = [...signed].find(([kind]) => names[kind] === step.asset)?.[1].bytes;
  return bytes !== undefined && journal.done.includes(effectOf(step, hasher.sha256(bytes)));
}

function typeOf(name: string): string {
  if (name.endsWith('.tgz')) return 'application/gzip';
  if (name.endsWith('.cdx.json')) return 'application/vnd.cyclonedx+json';
  return name.endsWith('.sigstore.json') ? BUNDLE_TYPE : JSON_TYPE;
}
