import type { Decision } from '../../domain/decision.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import type { GitHub } from '../../domain/ports/github.ts';
import type { Http } from '../../domain/ports/http.ts';
import type { IdTokens } from '../../domain/ports/oidc.ts';
import type { Packer } from '../../domain/ports/pack.ts';
import type { Progress } from '../../domain/ports/platform.ts';
import type { Signer, Verifier } from '../../domain/ports/sigstore.ts';
import type { RunContext } from '../../domain/run.ts';
import type { JudgingPorts } from '../review/ports.ts';

export interface PublishInput {
  readonly run: RunContext;
  /** The package's directory inside the repository; `.` is its root. */
  readonly path: string;
  /** The same directory as checked out on this machine, with whatever the project built in it. */
  readonly directory: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** `NODE_AUTH_TOKEN` or `NPM_TOKEN`, for a registry without trusted publishing; null: none. */
  readonly npmToken: string | null;
  readonly dryRun: boolean;
}

/** The services that a policy names. */
export interface PublishServices {
  readonly signer: Signer;
  readonly verifier: Verifier;
  /** The npm registry. */
  readonly registry: string;
}

/** The part of GitHub that publishing uses. */
export type ReleasingGitHub = Pick<
  GitHub,
  | 'resolve'
  | 'defaultBranch'
  | 'file'
  | 'tree'
  | 'isProtected'
  | 'isTagProtected'
  | 'release'
  | 'createDraft'
  | 'asset'
  | 'upload'
  | 'publishRelease'
  | 'storeAttestation'
>;

export interface PublishPorts extends JudgingPorts {
  readonly github: ReleasingGitHub;
  readonly packer: Packer;
  readonly http: Http;
  readonly idTokens: IdTokens;
  readonly progress: Progress;
  /** `policyFile` reads what the policy names from where the policy was; null where there is no such file. */
  services(
    policy: Policy,
    policyFile: (path: string) => Promise<Uint8Array | null>,
  ): PublishServices | Promise<PublishServices>;
  /** Waits, in milliseconds, before a registry is asked again. */
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** One thing that is out, as the Action's output `published` lists it. */
interface PublishedPackage {
  readonly registry: string;
  readonly purl: string;
  readonly sha256: string;
  readonly url: string;
}

export interface PublishResult {
  readonly decision: Decision;
  /** What a real run executes; null where the decision stops it. */
  readonly plan: Plan | null;
  /** Empty for a dry run and where the decision stops it. */
  readonly published: readonly PublishedPackage[];
  /** By asset name: bill of materials, decision, tarball, and what was signed. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly names: AssetNames;
}

/** What the assets of a release are called. */
export interface AssetNames {
  readonly tarball: string;
  readonly sbom: string;
  readonly decision: string;
  readonly journal: string;
  readonly 'npm-provenance': string;
  readonly provenance: string;
  readonly vsa: string;
}

export function assetNames(tarball: string): AssetNames {
  const base = tarball.replace(/\.tgz$/, '');
  return {
    tarball,
    sbom: `${base}.cdx.json`,
    decision: 'decision.json',
    journal: 'lockgate-journal.json',
    'npm-provenance': `${base}.npm-provenance.sigstore.json`,
    provenance: `${base}.provenance.sigstore.json`,
    vsa: `${base}.vsa.sigstore.json`,
  };
}
