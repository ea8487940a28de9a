import { githubProvenance } from '../../src/provenance/github-provenance.ts';
import { signerOf } from '../../src/provenance/identity.ts';
import { digestOf } from '../../src/provenance/integrity.ts';
import { npmProvenance } from '../../src/provenance/npm-provenance.ts';
import { provenanceProblems } from '../../src/provenance/trust.ts';
import { verificationSummary } from '../../src/provenance/vsa.ts';
import { CLAIMS, jwt } from '../fakes/oidc.ts';
import { artifact, decision, graph, run } from './samples.ts';

const subject = { purl: 'pkg:npm/%40acme/widget@1.0.0', sha512: artifact.sha512 };
const identity = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0';

describe('the provenance for npm', () => {
  it('is exactly what npm writes', () => {
    expect(npmProvenance(run, subject)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'pkg:npm/%40acme/widget@1.0.0', digest: { sha512: 'ab'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              ref: 'refs/tags/v1.0.0',
              repository: 'https://github.com/acme/widget',
              path: '.github/workflows/release.yml',
            },
          },
          internalParameters: { github: { event_name: 'push', repository_id: '41', repository_owner_id: '42' } },
          resolvedDependencies: [
            { uri: 'git+https://github.com/acme/widget@refs/tags/v1.0.0', digest: { gitCommit: 'a'.repeat(40) } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/actions/runner/github-hosted' },
          metadata: { invocationId: 'https://github.com/acme/widget/actions/runs/7/attempts/1' },
        },
      },
    });
  });

  it.each([
    '',
    'acme/widget',
    'acme/widget/x.yml',
    'evil/widget/x.yml@refs/heads/main',
    'acme/widget/@refs/heads/main',
    'acme/widget/x.yml@',
  ])('is refused for a workflow %j', (workflowRef) => {
    expect(() => npmProvenance({ ...run, workflowRef }, subject)).toThrow(/no workflow file/);
  });
});

describe('the provenance for GitHub', () => {
  it('has both digests, and the whole dependency tree with every distinct hash', () => {
    const { subject: subjects, predicate } = githubProvenance(run, artifact, graph, identity);
    expect(subjects).toEqual([
      { name: 'acme-widget-1.0.0.tgz', digest: { sha256: artifact.sha256, sha512: artifact.sha512 } },
    ]);
    expect(predicate).toMatchObject({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        internalParameters: { github: { runner_environment: 'github-hosted' } },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/widget@refs/tags/v1.0.0', digest: { gitCommit: 'a'.repeat(40) } },
          { uri: 'pkg:npm/%40acme/core@2.0.0', digest: { sha512: '01'.repeat(64) } },
          { uri: 'pkg:npm/left-pad@1.3.0', digest: { sha1: '03'.repeat(20), sha512: '02'.repeat(64) } },
          { uri: 'pkg:npm/left-pad@1.3.0', digest: { sha512: '04'.repeat(64) } },
        ],
      },
      runDetails: { builder: { id: identity } },
    });
  });
});

describe('the VSA', () => {
  const vsa = (of: typeof decision, runnerEnvironment = 'github-hosted') =>
    verificationSummary({
      decision: of,
      artifact,
      purl: subject.purl,
      inputs: [{ uri: 'https://github.com/acme/widget/decision.json', sha256: '99' }],
      runnerEnvironment,
    });

  it('binds decision, policy and tarball', () => {
    expect(vsa(decision)).toMatchObject({
      subject: [{ name: 'acme-widget-1.0.0.tgz', digest: { sha256: artifact.sha256, sha512: artifact.sha512 } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { version: { lockgate: '0.1.0' } },
        timeVerified: '2026-11-22T12:00:00Z',
        resourceUri: subject.purl,
        policy: { uri: 'lockgate:recommended', digest: { sha256: 'cd'.repeat(32) } },
        inputAttestations: [{ uri: 'https://github.com/acme/widget/decision.json', digest: { sha256: '99' } }],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      },
    });
    expect(vsa(decision).predicate).not.toHaveProperty('dependencyLevels');
  });

  it("claims level 1 alone for a runner of somebody's own", () => {
    expect(vsa(decision, 'self-hosted').predicate['verifiedLevels']).toEqual(['SLSA_BUILD_LEVEL_1']);
  });

  it.each(['deny', 'hold', 'indeterminate'] as const)(
    'says FAILED where a reporting policy let %s through',
    (verdict) => {
      expect(vsa({ ...decision, verdict, mode: 'report' }).predicate).toMatchObject({
        verificationResult: 'FAILED',
        verifiedLevels: ['FAILED'],
      });
    },
  );
});

describe('trust in provenance', () => {
  const expected = npmProvenance(run, subject);

  it('takes what another attempt of the run signed', () => {
    expect(provenanceProblems(npmProvenance({ ...run, runAttempt: '2' }, subject), expected)).toEqual([]);
  });

  it.each([
    ['bytes', npmProvenance(run, { ...subject, sha512: 'ac'.repeat(64) })],
    ['version', npmProvenance(run, { ...subject, purl: 'pkg:npm/%40acme/widget@1.0.1' })],
    [
      'repository',
      npmProvenance(
        { ...run, repository: 'acme/other', workflowRef: run.workflowRef.replace('widget', 'other') },
        subject,
      ),
    ],
    ['workflow', npmProvenance({ ...run, workflowRef: run.workflowRef.replace('release', 'other') }, subject)],
    ['commit', npmProvenance({ ...run, commit: 'b'.repeat(40) }, subject)],
    ['build type', githubProvenance(run, artifact, graph, identity)],
    ['second subject', { ...expected, subject: [...expected.subject, ...expected.subject] }],
    ['predicate', { ...expected, predicateType: 'https://slsa.dev/provenance/v0.2' }],
  ])('refuses another %s', (_name, statement) => {
    expect(provenanceProblems(statement, expected)).not.toEqual([]);
  });
});

describe('the signer', () => {
  it('is the workflow that holds the job', () => {
    const job = 'acme/shared/.github/workflows/publish.yml@refs/heads/main';
    expect(signerOf(jwt({ ...CLAIMS, job_workflow_ref: job }), run)).toEqual({
      identity: `https://github.com/${job}`,
      issuer: 'https://token.actions.githubusercontent.com',
    });
  });

  it.each(['repository', 'ref', 'sha', 'workflow_ref'])('is refused where the token names another %s', (claim) => {
    expect(() => signerOf(jwt({ ...CLAIMS, [claim]: 'other' }), run)).toThrow(new RegExp(claim));
  });

  it.each(['', 'a.b.c', 'x'.repeat(50), jwt({ ...CLAIMS, job_workflow_ref: 7 })])(
    'is refused for a token that is none',
    (token) => {
      expect(() => signerOf(token, run)).toThrow(/identity token/);
    },
  );
});

describe('digests', () => {
  it.each([
    'sha512-AAAA',
    'md5-1B2M2Y8AsgTpgAmY7PhCfg==',
    'sha512',
    '-',
    'constructor-AAAA',
    `sha256-${'*'.repeat(44)}`,
  ])('does not take %j', (text) => expect(digestOf(text)).toBeNull());
});
