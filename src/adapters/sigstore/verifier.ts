import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import type { Statement, Verifier } from '../../domain/ports/sigstore.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * Verifies bundles against a trusted root: certificate chain and SCT, log entry, timestamp, signature,
 * and the signer compared as exact strings (the library would take a pattern).
 */
export function sigstoreVerifier(trustedRoot: () => Promise<TrustedRoot>): Verifier {
  let known: TrustedRoot | null = null;
  return {
    async verify(bundle, expected) {
      const [{ Verifier: Engine, toSignedEntity, toTrustMaterial }, { bundleFromJSON }] = await Promise.all([
        import('@sigstore/verify'),
        import('@sigstore/bundle'),
      ]);
      // Once for a run: a release verifies many bundles, and each reading may be a download.
      const root = (known ??= await trustedRoot());
      try {
        const parsed = bundleFromJSON(bundle);
        const engine = new Engine(toTrustMaterial(root), {
          ctlogThreshold: 1,
          tlogThreshold: 1,
          timestampThreshold: 1,
        });
        const { identity } = engine.verify(toSignedEntity(parsed));
        if (identity?.subjectAlternativeName !== expected.identity)
          throw new Error(
            `it was signed by ${quote(identity?.subjectAlternativeName ?? '')}, not by ${quote(expected.identity)}`,
          );
        if (identity.extensions?.issuer !== expected.issuer)
          throw new Error(
            `its identity was issued by ${quote(identity.extensions?.issuer ?? '')}, not by ${quote(expected.issuer)}`,
          );
        if (parsed.content.$case !== 'dsseEnvelope' || parsed.content.dsseEnvelope.payloadType !== PAYLOAD_TYPE)
          throw new Error('it holds no in-toto statement');
        return statementOf(parsed.content.dsseEnvelope.payload);
      } catch (error) {
        throw new LockgateError('UNVERIFIED', `A signature bundle can't be trusted: ${messageOf(error)}.`, error);
      }
    },
  };
}

/** The statement inside an envelope whose signature is verified; its shape is still the signer's word. */
function statementOf(payload: Uint8Array): Statement {
  const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as Partial<Statement> | null;
  const whole =
    statement?._type === 'https://in-toto.io/Statement/v1' &&
    typeof statement.predicateType === 'string' &&
    typeof statement.predicate === 'object' &&
    statement.predicate !== null &&
    Array.isArray(statement.subject) &&
    statement.subject.every(
      (subject: unknown) =>
        typeof subject === 'object' &&
        subject !== null &&
        'name' in subject &&
        typeof subject.name === 'string' &&
        'digest' in subject &&
        typeof subject.digest === 'object' &&
        subject.digest !== null,
    );
  if (!whole) throw new Error('its payload is no in-toto statement v1');
  return statement as Statement;
}
