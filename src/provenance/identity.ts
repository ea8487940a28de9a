import { LockgateError, quote } from '../domain/errors.ts';
import { isRecord, parseJson } from '../domain/json.ts';
import type { ExpectedSigner } from '../domain/ports/sigstore.ts';
import type { RunContext } from '../domain/run.ts';
import { GITHUB_ISSUER } from './workflow.ts';

/**
 * Who a certificate for this run must name, by the job's own identity token: the workflow file that
 * holds the job (in a reusable workflow not the caller's). The token must be this run's, else what is
 * signed would contradict its certificate. Throws `LockgateError<'OIDC'>`.
 */
export function signerOf(idToken: string, run: RunContext): ExpectedSigner {
  const claims = claimsOf(idToken);
  const meant = { repository: run.repository, ref: run.ref, sha: run.commit, workflow_ref: run.workflowRef };
  for (const [name, value] of Object.entries(meant))
    if (claims[name] !== value)
      throw new LockgateError(
        'OIDC',
        `The identity token says ${name} ${quote(String(claims[name]))} where this run says ${quote(value)}. ` +
          'Start the publish gate by the tag itself, in the workflow that publishes.',
      );
  const workflow = claims['job_workflow_ref'];
  if (typeof workflow !== 'string' || workflow === '')
    throw new LockgateError('OIDC', 'The identity token names no workflow. Run Lockgate in a GitHub Actions job.');
  return { identity: `${run.serverUrl}/${workflow}`, issuer: GITHUB_ISSUER };
}

/** The claims of a token of the runner's own endpoint; who relies on them verifies the signature. */
function claimsOf(idToken: string): Readonly<Record<string, unknown>> {
  try {
    const claims = parseJson(Buffer.from(idToken.split('.')[1] ?? '', 'base64url'));
    if (isRecord(claims)) return claims;
  } catch {
    // Told below, without the parser's message: it would quote the token.
  }
  throw new LockgateError('OIDC', 'The identity token is malformed. Run the job again.');
}
