import type { Decision } from '../domain/decision.ts';
import type { Statement } from '../domain/ports/sigstore.ts';
import type { Artifact } from '../domain/release.ts';

export const VSA = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = 'https://github.com/lockgate/lockgate';

interface Input {
  readonly uri: string;
  readonly sha256: string;
}

interface VsaInput {
  readonly decision: Decision;
  readonly artifact: Artifact;
  readonly purl: string;
  /** The stored decision and the provenance bundle, by the address from which they can be had. */
  readonly inputs: readonly Input[];
  readonly runnerEnvironment: string;
}

/**
 * SLSA Verification Summary v1: binds the decision, the policy's digest and the exact tarball.
 * `FAILED` where a reporting policy let a failing verdict through. No claim is made about the levels
 * of dependencies.
 */
export function verificationSummary({ decision, artifact, purl, inputs, runnerEnvironment }: VsaInput): Statement {
  const passed = decision.verdict === 'pass';
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: artifact.filename, digest: { sha256: artifact.sha256, sha512: artifact.sha512 } }],
    predicateType: VSA,
    predicate: {
      verifier: { id: VERIFIER, version: { [decision.tool.name]: decision.tool.version } },
      timeVerified: decision.now,
      resourceUri: purl,
      policy: { uri: decision.policy.uri, digest: decision.policy.digest },
      inputAttestations: inputs.map(({ uri, sha256 }) => ({ uri, digest: { sha256 } })),
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: [passed ? buildLevel(runnerEnvironment) : 'FAILED'],
      slsaVersion: '1.2',
    },
  };
}

/**
 * What this provenance can honestly claim (SLSA build track). On GitHub's runners the certificate is
 * issued from what the control plane says of the run, which is level 2; level 3 would need signing
 * out of reach of the job's own steps. A self-hosted runner is no hosted platform: level 1.
 */
function buildLevel(runnerEnvironment: string): string {
  return runnerEnvironment === 'github-hosted' ? 'SLSA_BUILD_LEVEL_2' : 'SLSA_BUILD_LEVEL_1';
}
