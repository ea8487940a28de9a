import type { Token } from '../model.ts';
import type { FakeGitHub } from '../server.ts';

type Json = Record<string, unknown>;

export interface Reply<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Sends one request with plain fetch; `url` is a path below the REST root, or whole. */
export async function send<T = Json>(
  github: FakeGitHub,
  token: Token,
  line: string,
  body?: unknown,
): Promise<Reply<T>> {
  const [method = '', url = ''] = line.split(' ');
  const response = await fetch(url.startsWith('http') ? url : github.urls.api + url, {
    method,
    headers: { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
}

export interface GraphqlReply {
  readonly data?: Json | null;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

export async function graphql(
  github: FakeGitHub,
  token: Token,
  query: string,
  variables: Json = {},
): Promise<GraphqlReply> {
  const reply = await send<GraphqlReply>(github, token, `POST ${github.urls.graphql}`, { query, variables });
  return reply.body;
}
