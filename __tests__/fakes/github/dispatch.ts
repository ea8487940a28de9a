import type { IncomingHttpHeaders } from 'node:http';
import { accounts } from './accounts.ts';
import { notFound, Refusal, type Answer, type Call } from './answer.ts';
import { checkRequest, ContractViolation, wholeAnswer, type Operation } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import type { Repository, Token } from './model.ts';
import { authorize, open } from './permissions.ts';
import { handlers, route } from './routes.ts';
import type { State } from './state.ts';

/** A request with its body read, before anything is decided about it. */
export interface Request {
  readonly method: string;
  /** `rest`, `graphql` or `uploads`: which of GitHub's hosts was asked. */
  readonly host: 'rest' | 'graphql' | 'uploads';
  readonly path: string;
  readonly query: URLSearchParams;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The parsed JSON body; undefined where there is none. */
  readonly json: unknown;
}

export function tokenOf(state: State, headers: IncomingHttpHeaders): Token | null {
  const [, value] = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return value === undefined ? null : (state.tokens.get(value) ?? null);
}

/** Nobody in particular, where that is enough. */
function strangerOf({ host, headers, method, path }: Request): Token | null {
  const operation =
    host === 'rest' && headers.authorization === undefined ? route(method, path)?.operation.id : undefined;
  if (operation === undefined || !open.has(operation)) return null;
  return { value: '', account: accounts.maintainer, kind: 'user', app: null, permissions: {}, repositories: [] };
}

/** The operation that a request asks for: on GitHub's own terms, or a violation. */
export function operationOf(request: Request): { operation: Operation; parameters: Record<string, string> } {
  const routed = route(request.method, request.path);
  if (routed === null) throw new ContractViolation(`no operation is ${request.method} ${request.path}`);
  const upload = routed.operation.id === 'repos/upload-release-asset';
  if (upload !== (request.host === 'uploads'))
    throw new ContractViolation(`${routed.operation.id} was sent to the wrong host`);
  return routed;
}

/** GitHub's answer to a request, held to the contract on both sides. */
export async function answer(state: State, request: Request): Promise<Answer> {
  const token = tokenOf(state, request.headers) ?? strangerOf(request);
  if (token === null) {
    const anonymous = request.headers.authorization === undefined;
    return refusal(new Refusal(401, anonymous ? 'Requires authentication' : 'Bad credentials'));
  }
  if (request.host === 'graphql') return answerGraphql(state, token, request.json);
  const { operation, parameters } = operationOf(request);
  checkRequest(operation, request.query, request.json);
  let raw: Answer;
  try {
    raw = await perform(state, token, request, operation, parameters);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    raw = refusal(error);
  }
  if (Buffer.isBuffer(raw.body)) return raw;
  return { ...raw, body: wholeAnswer(operation, raw.status, raw.body) };
}

async function perform(
  state: State,
  token: Token,
  request: Request,
  operation: Operation,
  path: Readonly<Record<string, string>>,
): Promise<Answer> {
  const repository = 'repo' in path ? repositoryOf(state, path) : null;
  authorize(operation.id, token, repository);
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`the fake GitHub does not answer ${operation.id}`);
  const call: Call = {
    state,
    operation: operation.id,
    token,
    path,
    query: request.query,
    body: (request.json ?? {}) as Call['body'],
    bytes: request.bytes,
    headers: request.headers,
    url: request.url,
    get repository() {
      if (repository === null) throw new Error(`${operation.id} names no repository`);
      return repository;
    },
  };
  return handler(call);
}

function repositoryOf(state: State, path: Readonly<Record<string, string>>): Repository {
  const repository = state.repositories.get(`${path['owner']}/${path['repo']}`);
  if (repository === undefined) throw notFound();
  return repository;
}

const refusal = (error: Refusal): Answer => ({
  status: error.status,
  body: {
    message: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
  },
});
