import type { Statement } from '../domain/ports/sigstore.ts';
import type { RunContext } from '../domain/run.ts';
import { invocationOf, sourceOf, workflowOf } from './workflow.ts';

export const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';

/**
 * SLSA v1 provenance exactly as npm's own client writes it: whether the registry accepts one field
 * more is unproven, so it gets none. `sha512` in hex.
 */
export function npmProvenance(run: RunContext, subject: { readonly purl: string; readonly sha512: string }): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: subject.purl, digest: { sha512: subject.sha512 } }],
    predicateType: SLSA_PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        externalParameters: { workflow: workflowOf(run) },
        internalParameters: {
          github: {
            event_name: run.eventName,
            repository_id: run.repositoryId,
            repository_owner_id: run.repositoryOwnerId,
          },
        },
        resolvedDependencies: [sourceOf(run)],
      },
      runDetails: {
        builder: { id: `https://github.com/actions/runner/${run.runnerEnvironment}` },
        metadata: { invocationId: invocationOf(run) },
      },
    },
  };
}
