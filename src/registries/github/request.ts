/** What a client may do when no success came back. */
type Repeat =
  /** Send again after a lost answer too: a read, or a write that names its own result. */
  | 'always'
  /** Send again only where GitHub said that it did nothing (a rate limit): the default of a write. */
  | 'refused'
  /** Never send again, whatever happened: merging. */
  | 'never';

/** One REST request as data, and how to read its answer. */
export interface GitHubRequest<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under the API's root, with its query; built by {@link path}. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What is asked, for messages: `pull request #7`. */
  readonly asks: string;
  /** What the token needs, as the workflow writes it: `pull-requests: read`. */
  readonly permission: string;
  readonly repeat: Repeat;
  read(body: unknown): T;
}

/** One page of a list. `total`: how many there are in all, null where GitHub does not count them. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number | null;
}

/** A GraphQL operation as data. A query is sent again after a lost answer, a mutation never. */
export interface GraphqlRequest<T> {
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asks: string;
  readonly permission: string;
  /** Reads `data`. */
  read(data: unknown): T;
}

/** The repository that a request is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Builds a path with every part percent-encoded, so that a branch name can't reach another endpoint. */
export function path(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((done, part, index) => `${done}${encode(values[index - 1] ?? '')}${part}`);
}

// encodeURIComponent leaves dots alone, and a client folds `/../` away.
function encode(value: string | number): string {
  const encoded = encodeURIComponent(value);
  return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
}

type ReadSpec<T> = Pick<GitHubRequest<T>, 'path' | 'asks' | 'permission' | 'read'>;

/** A GET. */
export const get = <T>(spec: ReadSpec<T>): GitHubRequest<T> => ({ method: 'GET', repeat: 'always', ...spec });

type WriteSpec<T> = Omit<GitHubRequest<T>, 'repeat'> & { readonly repeat?: Repeat };

/** Anything that changes something. */
export const write = <T>(spec: WriteSpec<T>): GitHubRequest<T> => ({ repeat: 'refused', ...spec });

/** For answers of which nothing is needed. */
export const ignore = (): void => undefined;
