import { GitHubError } from '../../registries/github/error.ts';
import type { GitHubRequest, GraphqlRequest, Page } from '../../registries/github/request.ts';
import { readGraphql } from '../../registries/github/graphql.ts';
import { nextPage } from '../../registries/github/link.ts';
import type { Answer } from './outgoing.ts';
import { createSender, type SenderOptions } from './sender.ts';

/** How requests reach GitHub: all reads are whole, or they reject with {@link GitHubError}. */
export interface Transport {
  send<T>(request: GitHubRequest<T>): Promise<T>;
  /** Every page, by GitHub's Link headers; rejects where fewer came than GitHub counts. */
  pages<T>(request: GitHubRequest<Page<T>>): Promise<T[]>;
  graphql<T>(request: GraphqlRequest<T>): Promise<T>;
  /** The raw bytes behind a path. */
  download(request: Pick<GitHubRequest<never>, 'path' | 'asks' | 'permission'>): Promise<Uint8Array>;
  /** Sends raw bytes to an absolute address that GitHub named, and reads the JSON answer. */
  upload(request: Upload): Promise<unknown>;
}

export interface Upload extends Pick<GitHubRequest<never>, 'asks' | 'permission'> {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface TransportOptions extends SenderOptions {
  /** `https://api.github.com`, without a slash at its end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** No list that Lockgate reads is longer; a chain of pages without an end is an attack or a fault. */
const MAX_PAGES = 200;

export function createTransport(options: TransportOptions): Transport {
  const { apiUrl, graphqlUrl } = options;
  const send = createSender(options);

  async function readPages<T>(request: GitHubRequest<Page<T>>): Promise<T[]> {
    const items: T[] = [];
    let total: number | null = null;
    let url: string | null = apiUrl + request.path;
    for (let pages = 0; url !== null; pages += 1) {
      if (pages === MAX_PAGES) throw incomplete(request.asks, `more than ${MAX_PAGES} pages`);
      const answer: Answer = await send({ ...request, url });
      const page: Page<T> = request.read(parse(answer.body, request.asks));
      items.push(...page.items);
      total = page.total;
      url = nextPage(answer.headers['link'], apiUrl);
    }
    if (total !== null && items.length !== total) {
      throw incomplete(request.asks, `GitHub counts ${total} and listed ${items.length}`);
    }
    return items;
  }

  return {
    async send(request) {
      const answer = await send({ ...request, url: apiUrl + request.path });
      return request.read(answer.body.length === 0 ? null : parse(answer.body, request.asks));
    },
    pages: readPages,
    async graphql(request) {
      const answer = await send({
        method: 'POST',
        url: graphqlUrl,
        body: { query: request.document, variables: request.variables },
        asks: request.asks,
        permission: request.permission,
        repeat: request.kind === 'query' ? 'always' : 'never',
        query: request.kind === 'query',
      });
      return request.read(readGraphql(parse(answer.body, request.asks), request.asks));
    },
    async download(request) {
      const headers = { accept: 'application/octet-stream' };
      const answer = await send({ ...request, method: 'GET', url: apiUrl + request.path, repeat: 'always', headers });
      return answer.body;
    },
    async upload({ url, bytes, contentType, asks, permission }) {
      const headers = { 'content-type': contentType, 'content-length': String(bytes.length) };
      const answer = await send({ method: 'POST', url, bytes, headers, asks, permission, repeat: 'refused' });
      return parse(answer.body, asks);
    },
  };
}

function parse(body: Uint8Array, asks: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new GitHubError(null, `GitHub's answer about ${asks} is no whole JSON document. Run again`);
  }
}

const incomplete = (asks: string, why: string): GitHubError =>
  new GitHubError(null, `GitHub's answer about ${asks} is not complete: ${why}. Run again`);
