import { gunzipSync } from 'node:zlib';
import {
  created,
  cursorPage,
  found,
  invalid,
  notFound,
  ok,
  Refusal,
  type Call,
  type Handlers,
  type Json,
} from './answer.ts';
import { actorOf } from './state.ts';

/** GitHub's limit of a gzipped SARIF upload. */
const SARIF_LIMIT = 10 * 1024 * 1024;

interface Statement {
  readonly predicateType?: string;
  readonly subject?: readonly { readonly digest?: Readonly<Record<string, string>> }[];
}

/** The in-toto statement inside a Sigstore bundle; null when it holds none. */
function statementOf(bundle: Json): Statement | null {
  const payload = (bundle['dsseEnvelope'] as { payload?: unknown } | undefined)?.payload;
  if (typeof payload !== 'string') return null;
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString()) as Statement;
  } catch {
    return null;
  }
}

function storeAttestation(call: Call): Json {
  const bundle = call.body['bundle'] as Json;
  const statement = statementOf(bundle);
  if (statement?.subject === undefined || statement.subject.length === 0) {
    const message = 'bundle.dsseEnvelope.payload holds no in-toto statement with a subject';
    throw invalid(`Validation Failed: ${message}`, [
      { resource: 'Attestation', code: 'invalid', field: 'bundle', message },
    ]);
  }
  const id = call.state.nextId();
  call.repository.attestations.push({ id, bundle, initiator: call.token.account });
  return { id };
}

function listAttestations(call: Call): ReturnType<typeof cursorPage> {
  const [algorithm = '', digest = ''] = (call.path['subject_digest'] ?? '').split(':');
  const type = call.query.get('predicate_type');
  const matching = call.repository.attestations.filter(({ bundle }) => {
    const statement = statementOf(bundle);
    return (
      statement?.subject?.some((subject) => subject.digest?.[algorithm] === digest) === true &&
      (type === null || statement.predicateType === type)
    );
  });
  if (matching.length === 0) throw notFound();
  return cursorPage(
    call,
    matching.toReversed(),
    ({ bundle, initiator }) => ({ bundle, repository_id: call.repository.id, initiator: initiator.login }),
    (attestations) => ({ attestations }),
  );
}

async function uploadSarif(call: Call): Promise<Json> {
  const { body, repository, state } = call;
  if (!repository.codeScanning) {
    throw new Refusal(403, 'Code Security must be enabled for this repository to use code scanning.');
  }
  const commit = String(body['commit_sha']);
  const ref = String(body['ref']);
  if ((await repository.git.object(commit))?.type !== 'commit') throw new Refusal(404, `commit not found: ${commit}`);
  if (!ref.startsWith('refs/')) throw new Refusal(400, 'ref must be a full ref');
  const packed = Buffer.from(String(body['sarif']), 'base64');
  if (packed.length > SARIF_LIMIT) throw new Refusal(413, 'SARIF is too large');
  let sarif: unknown;
  try {
    sarif = JSON.parse(gunzipSync(packed, { maxOutputLength: 256 * 1024 * 1024 }).toString());
  } catch {
    throw new Refusal(400, 'SARIF is not gzipped JSON in base64');
  }
  const id = `sarif-${state.nextId()}`;
  repository.sarifs.push({ id, commit, ref, sarif });
  return { id, url: `${call.url}/${id}` };
}

export const securityHandlers: Handlers = {
  'repos/create-attestation': (call) => created(storeAttestation(call)),
  'repos/list-attestations': listAttestations,
  'code-scanning/upload-sarif': async (call) => ({ status: 202, body: await uploadSarif(call) }),
  'code-scanning/get-sarif': (call) => {
    found(call.repository.sarifs.find((sarif) => sarif.id === call.path['sarif_id']));
    return ok({ processing_status: 'complete', analyses_url: null, errors: null });
  },
  'actions/create-workflow-dispatch': (call) => {
    call.state.emit(actorOf(call.token), call.repository, 'workflow_dispatch', { ref: String(call.body['ref']) });
    return { status: 204 };
  },
};
