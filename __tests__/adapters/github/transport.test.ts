import { createTransport, type Transport } from '../../../src/adapters/github/transport.ts';
import { GitHubError } from '../../../src/registries/github/error.ts';
import { get, write, type GitHubRequest, type Page } from '../../../src/registries/github/request.ts';
import { answerFaulty, loopback, type Handler, type Loopback } from '../../fakes/loopback.ts';

const TOKEN = 'ghs_secret';
const asks = 'the thing';
const read: GitHubRequest<unknown> = get({ path: '/thing', asks, permission: 'contents: read', read: (body) => body });
const post = write({
  method: 'POST',
  path: '/thing',
  asks,
  permission: 'contents: write',
  read: (body: unknown) => body,
});

let server: Loopback | undefined;
let slept: number[] = [];

async function over(handle: Handler, timeout = 10_000): Promise<Transport & { origin: string }> {
  server = await loopback(handle);
  let clock = 0;
  slept = [];
  const transport = createTransport({
    token: TOKEN,
    apiUrl: server.origin,
    graphqlUrl: `${server.origin}/graphql`,
    timeout,
    now: () => clock,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
  });
  return { ...transport, origin: server.origin };
}

afterEach(() => server?.close());

/** Answers with each of these in turn, the last one for ever. */
const inTurn =
  (...answers: [status: number, body: unknown, headers?: Record<string, string>][]): Handler =>
  (_request, response, nth) => {
    const [status, body, headers = {}] = answers[Math.min(nth, answers.length) - 1] ?? [500, null];
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

const requests = (): number => server?.received.length ?? 0;
const failing = async (promise: Promise<unknown>): Promise<GitHubError> => {
  const error: unknown = await promise.then(
    () => 'it did not fail',
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
};

describe('one request', () => {
  it('carries the token and reads the answer', async () => {
    const transport = await over(inTurn([200, { a: 1 }]));
    expect(await transport.send(read)).toEqual({ a: 1 });
    expect(server?.received[0]?.headers.authorization).toBe(`token ${TOKEN}`);
  });

  it('is repeated after a server error when it only reads', async () => {
    const transport = await over(inTurn([502, {}], [500, {}], [200, { a: 1 }]));
    expect(await transport.send(read)).toEqual({ a: 1 });
    expect(slept).toEqual([1_000, 2_000]);
  });

  it('is not repeated for ever', async () => {
    const transport = await over(inTurn([500, {}]));
    expect((await failing(transport.send(read))).status).toBe(500);
    expect(requests()).toBe(3);
  });

  it('is sent once when it writes and the answer is a server error', async () => {
    const transport = await over(inTurn([500, {}]));
    expect((await failing(transport.send(post))).uncertain).toBe(true);
    expect(requests()).toBe(1);
  });

  it('is sent once when it writes and the answer is lost', async () => {
    const transport = await over((_request, response) => answerFaulty('reset', response));
    expect((await failing(transport.send(post))).status).toBeNull();
    expect(requests()).toBe(1);
  });

  it('waits as long as GitHub asks, also to write, for a rate limit says that nothing was done', async () => {
    const transport = await over(inTurn([403, {}, { 'retry-after': '7' }], [201, { a: 1 }]));
    expect(await transport.send(post)).toEqual({ a: 1 });
    expect(slept).toContain(7_000);
  });

  it('does not wait an hour', async () => {
    const transport = await over(inTurn([429, {}, { 'retry-after': '3600' }]));
    expect((await failing(transport.send(read))).message).toMatch(/rate limit/);
    expect(requests()).toBe(1);
  });

  it('never repeats what must never be repeated', async () => {
    const transport = await over(inTurn([429, {}, { 'retry-after': '1' }]));
    await failing(transport.send({ ...post, repeat: 'never' }));
    expect(requests()).toBe(1);
  });

  it('ends when no answer comes', async () => {
    const transport = await over(() => undefined, 50);
    expect((await failing(transport.send(post))).status).toBeNull();
  });

  it.each([
    ['garbage', '<html>'],
    ['half of a document', '{"a": '],
    ['an empty page of text', ' '],
  ])('rejects %s', async (_name, body) => {
    const transport = await over((_request, response) => {
      response.writeHead(200).end(body);
    });
    expect((await failing(transport.send(read))).message).toMatch(/no whole JSON document/);
  });

  it('rejects a body that is cut on the way', async () => {
    const transport = await over((_request, response) => answerFaulty('truncate', response));
    expect((await failing(transport.send(post))).status).toBeNull();
  });

  it('does not follow a redirect when it writes', async () => {
    const transport = await over(inTurn([307, {}, { location: '/elsewhere' }], [200, {}]));
    expect((await failing(transport.send(post))).status).toBe(307);
    expect(requests()).toBe(1);
  });
});

describe('a message', () => {
  it('names what was asked, the status, and the permission to add', async () => {
    const transport = await over(inTurn([403, { message: 'Resource not accessible by integration' }]));
    expect((await failing(transport.send(post))).message).toBe(
      'GitHub answered the thing with 403 and said "Resource not accessible by integration". ' +
        'The token may not do this. Add to the job: permissions: { contents: write }',
    );
  });

  it('never holds the token', async () => {
    const transport = await over(inTurn([422, { message: `bad ${TOKEN}\n::add-mask::x` }]));
    const { message } = await failing(transport.send(post));
    expect(message).not.toContain(TOKEN);
    expect(message).not.toContain('\n');
  });
});

describe('pages', () => {
  const list: GitHubRequest<Page<unknown>> = get({
    path: '/list',
    asks,
    permission: 'contents: read',
    read: (body) => ({ items: (body as { items: unknown[] }).items, total: (body as { total: number | null }).total }),
  });
  const next = (url: string) => ({ link: `<${url}/list?page=2>; rel="next", <${url}/list?page=9>; rel="last"` });

  it('are all read', async () => {
    const transport = await over((request, response, nth) =>
      inTurn(
        [200, { items: [1, 2], total: 3 }, next(server?.origin ?? '')],
        [200, { items: [3], total: 3 }, { link: '<x>; rel="first"' }],
      )(request, response, nth),
    );
    expect(await transport.pages(list)).toEqual([1, 2, 3]);
    expect(server?.received[1]?.url).toBe('/list?page=2');
  });

  it('that are fewer than counted are rejected', async () => {
    const transport = await over(inTurn([200, { items: [], total: 3 }]));
    expect((await failing(transport.pages(list))).message).toMatch(/counts 3 and listed 0/);
  });

  it('are not sought with the token at another host', async () => {
    const transport = await over(inTurn([200, { items: [1], total: null }, next('http://127.0.0.1:1')]));
    expect((await failing(transport.pages(list))).message).toMatch(/outside of its own API/);
    expect(requests()).toBe(1);
  });

  it('end, even if the server never ends', async () => {
    const transport = await over((request, response, nth) =>
      inTurn([200, { items: [1], total: null }, next(server?.origin ?? '')])(request, response, nth),
    );
    expect((await failing(transport.pages(list))).message).toMatch(/more than 200 pages/);
  });
});

describe('writes', () => {
  it('keep a second between them, one after another', async () => {
    const transport = await over(inTurn([200, {}]));
    await Promise.all([transport.send(post), transport.send(post), transport.send(read), transport.send(post)]);
    expect(slept).toEqual([1_000, 1_000]);
  });
});

describe('GraphQL', () => {
  const operation = { document: 'query { x }', variables: { a: 1 }, asks, permission: 'contents: read' };

  it('repeats a query, never a mutation', async () => {
    const transport = await over(inTurn([502, {}], [200, { data: { x: 1 } }], [502, {}]));
    const data = (value: unknown): unknown => value;
    expect(await transport.graphql({ ...operation, kind: 'query', read: data })).toEqual({ x: 1 });
    await failing(transport.graphql({ ...operation, kind: 'mutation', read: data }));
    expect(requests()).toBe(3);
    expect(JSON.parse(server?.received[0]?.body ?? '')).toEqual({ query: 'query { x }', variables: { a: 1 } });
  });
});
