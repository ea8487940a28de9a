import type { Decision } from '../../domain/decision.ts';
import type { StatementKind } from '../../domain/plan.ts';
import { field, parseJson } from '../../domain/json.ts';
import type { Hasher } from '../../domain/ports/platform.ts';
import type { ExpectedSigner, SigstoreBundle, Statement } from '../../domain/ports/sigstore.ts';
import { writeRecord } from '../../domain/record/record.ts';
import { assetUrl } from '../../domain/run.ts';
import { githubProvenance } from '../../provenance/github-provenance.ts';
import { npmProvenance } from '../../provenance/npm-provenance.ts';
import { cyclonedx } from '../../provenance/sbom.ts';
import { verificationSummary } from '../../provenance/vsa.ts';
import type { Judgement } from '../judge.ts';
import { recordOf } from '../replay.ts';
import type { Collected } from './collect.ts';
import type { Planned } from './journal.ts';
import type { AssetNames, PublishInput, PublishPorts, PublishServices } from './ports.ts';

/** One release that passed: what the steps after the decision share. */
export interface Work {
  readonly input: PublishInput;
  readonly ports: PublishPorts;
  readonly services: PublishServices;
  readonly hasher: Hasher;
  readonly collected: Collected;
  readonly decision: Decision;
  /** What the policy alone makes of the facts. */
  readonly judged: Judgement;
  readonly names: AssetNames;
  readonly planned: Planned;
  /** Who signs in this job; asked for once, and only where something is signed or verified. */
  signer(): Promise<ExpectedSigner>;
}

/** A signed statement with the bytes that are stored. */
export interface Signed {
  readonly bundle: SigstoreBundle;
  readonly bytes: Uint8Array;
}

export const signedOf = (bundle: SigstoreBundle): Signed => ({
  bundle,
  bytes: new TextEncoder().encode(`${JSON.stringify(bundle)}\n`),
});

/** The statements of a release, in the order in which they are signed: the VSA names the provenance. */
export const statementKinds = ({ collected }: { readonly collected: Pick<Collected, 'toNpm'> }): StatementKind[] =>
  collected.toNpm ? ['npm-provenance', 'provenance', 'vsa'] : ['provenance', 'vsa'];

/** The decision with all that it was made from: what is bound to the tarball can be judged again by anyone. */
export const encodeDecision = (of: Parameters<typeof recordOf>[0], hasher: Hasher): Uint8Array =>
  new TextEncoder().encode(writeRecord(recordOf(of), hasher));

const decisionIn = (bytes: Uint8Array): Decision => field(field(parseJson(bytes), 'sections'), 'decision') as Decision;

/** npm's or GitHub's provenance of this release. */
export function provenanceOf(work: Work, kind: 'npm-provenance' | 'provenance', signer: ExpectedSigner): Statement {
  const { collected, input } = work;
  const { artifact } = collected.packed;
  return kind === 'npm-provenance'
    ? npmProvenance(input.run, { purl: collected.purl, sha512: artifact.sha512 })
    : githubProvenance(input.run, artifact, collected.graph, signer.identity);
}

/** What a VSA is over, as stored. */
interface Summarized {
  readonly decision: Uint8Array;
  readonly provenance: Uint8Array;
  readonly sbom: Uint8Array;
}

/** The VSA that binds decision, provenance and bill of materials to the tarball. */
export function summaryOf(work: Work, stored: Summarized): Statement {
  const { collected, input, names, hasher } = work;
  const described = (name: string, bytes: Uint8Array): { uri: string; sha256: string } => ({
    uri: assetUrl(input.run, collected.tag, name),
    sha256: hasher.sha256(bytes),
  });
  return verificationSummary({
    decision: decisionIn(stored.decision),
    artifact: collected.packed.artifact,
    purl: collected.purl,
    inputs: [
      described(names.decision, stored.decision),
      described(names.provenance, stored.provenance),
      described(names.sbom, stored.sbom),
    ],
    runnerEnvironment: input.run.runnerEnvironment,
  });
}

/** The bill of materials; the same bytes whenever the release is taken up again. */
export async function sbomOf({ collected, decision }: Work, begun: string): Promise<Uint8Array> {
  const { artifact, manifest } = collected.packed;
  const project = collected.graph.projects.find((one) => one.ecosystem === 'npm' && one.name === artifact.name);
  const { license } = manifest;
  const text = await cyclonedx({
    graph: collected.graph,
    subject: {
      purl: collected.purl,
      name: artifact.name,
      version: artifact.version,
      license: typeof license === 'string' && license !== '' ? license : null,
      sha256: artifact.sha256,
      sha512: artifact.sha512,
    },
    dependencies: project?.dependencies ?? [],
    tool: decision.tool,
    now: begun,
  });
  return new TextEncoder().encode(text);
}
