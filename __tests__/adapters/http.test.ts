import { createHttp } from '../../src/adapters/http.ts';
import type { HttpOptions } from '../../src/adapters/http.ts';
import { answerFaulty, loopback } from '../fakes/loopback.ts';
import type { Handler, Loopback } from '../fakes/loopback.ts';

const servers: Loopback[] = [];
const serve = async (handle: Handler): Promise<Loopback> => {
  const server = await loopback(handle);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const delays: number[] = [];
beforeEach(() => {
  delays.length = 0;
});
const http = (options: Partial<HttpOptions> = {}) =>
  createHttp({
    timeouts: { response: 200, idle: 200, total: 1_000 },
    delay: async (milliseconds) => void delays.push(milliseconds),
    now: () => new Date('2026-01-01T00:00:00Z'),
    ...options,
  });
const text = (body: Uint8Array) => Buffer.from(body).toString();

describe('answers', () => {
  it('sends method, headers and body, and gives status, headers and body whatever the status', async () => {
    const server = await serve((request, response) => {
      response
        .writeHead(404, { 'X-Thing': 'yes' })
        .end(`${request.method} ${String(request.headers['x-a'])} ${request.body}`);
    });
    const response = await http().send({ method: 'POST', url: server.origin, headers: { 'X-A': 'b' }, body: 'hello' });
    expect(response.status).toBe(404);
    expect(response.headers['x-thing']).toBe('yes');
    expect(text(response.body)).toBe('POST b hello');
  });

  it('reads an empty answer', async () => {
    const server = await serve((_, response) => void response.writeHead(204).end());
    expect((await http().send({ method: 'GET', url: server.origin })).body).toHaveLength(0);
  });
});

describe('what no whole answer came of', () => {
  it.each([
    ['reset', /ECONNRESET|UND_ERR_SOCKET/],
    ['truncate', /UND_ERR_SOCKET|truncated|ECONNRESET/],
    ['hang', /no answer within 200 ms/],
  ] as const)('%s rejects after every attempt', async (fault, reason) => {
    const server = await serve((_, response) => answerFaulty(fault, response));
    const sent = http().send({ method: 'GET', url: `${server.origin}/a/b?token=secret` });
    await expect(sent).rejects.toMatchObject({ code: 'NETWORK', message: expect.stringMatching(reason) as string });
    await expect(sent).rejects.not.toMatchObject({ message: expect.stringContaining('secret') as string });
    expect(server.received).toHaveLength(3);
    expect(delays).toEqual([500, 1000]);
  });

  it('rejects a stalled body', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('some'));
    await expect(http({ attempts: 1 }).send({ method: 'GET', url: server.origin })).rejects.toThrow(
      /stalled: nothing more came within 200 ms/,
    );
  });

  it('rejects a body that drips past the time for the whole', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const impatient = http({ attempts: 1, timeouts: { response: 200, idle: 200, total: 300 } });
    await expect(impatient.send({ method: 'GET', url: server.origin })).rejects.toThrow(
      /no whole answer within 300 ms/,
    );
  });

  it('rejects an oversize answer, announced or not, and does not ask again', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/announced') response.writeHead(200, { 'content-length': '11' }).end('x'.repeat(11));
      else response.writeHead(200).end('x'.repeat(11));
    });
    for (const path of ['/announced', '/chunked']) {
      const sent = http().send({ method: 'GET', url: server.origin + path, maxBytes: 10 });
      await expect(sent).rejects.toThrow(/larger than 10 bytes/);
    }
    expect(server.received).toHaveLength(2);
    const whole = await http().send({ method: 'GET', url: server.origin, maxBytes: 11 });
    expect(whole.body).toHaveLength(11);
  });

  it('names the refused connection, and neither header values nor query', async () => {
    const server = await loopback(() => undefined);
    await server.close();
    const request = {
      method: 'GET',
      url: `${server.origin}/x?q=secret`,
      headers: { authorization: 'secret' },
    } as const;
    await expect(http({ attempts: 1 }).send(request)).rejects.toThrow(`GET ${server.origin}/x failed: ECONNREFUSED`);
    const broken = { ...request, headers: { authorization: 'secret\nvalue' } };
    await expect(http({ attempts: 1 }).send(broken)).rejects.toThrow(/^GET \S+ failed: [^"]*not valid$/);
  });
});

describe('attempts', () => {
  it.each([429, 502, 503, 504])('asks again after %d and gives the later answer', async (status) => {
    const server = await serve((_, response, nth) => void response.writeHead(nth === 1 ? status : 200).end());
    expect((await http().send({ method: 'GET', url: server.origin })).status).toBe(200);
    expect(server.received).toHaveLength(2);
  });

  it.each([400, 404, 500])('takes %d as the answer', async (status) => {
    const server = await serve((_, response) => void response.writeHead(status).end());
    expect((await http().send({ method: 'GET', url: server.origin })).status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  it('gives the busy answer when every attempt gets it', async () => {
    const server = await serve((_, response) => void response.writeHead(503).end('later'));
    expect(text((await http().send({ method: 'GET', url: server.origin })).body)).toBe('later');
    expect(server.received).toHaveLength(3);
  });

  it.each([
    ['reset', 'PUT'],
    ['reset', 'POST'],
    ['truncate', 'POST'],
    ['hang', 'PATCH'],
  ] as const)('never sends again what is not idempotent: %s of %s', async (fault, method) => {
    const server = await serve((_, response) => answerFaulty(fault, response));
    await expect(http().send({ method, url: server.origin, body: '{}' })).rejects.toMatchObject({ code: 'NETWORK' });
    expect(server.received).toHaveLength(1);
  });

  it('takes a busy answer to a write as the answer, unless the write is idempotent', async () => {
    const server = await serve((_, response) => void response.writeHead(503).end());
    await http().send({ method: 'POST', url: server.origin });
    expect(server.received).toHaveLength(1);
    await http().send({ method: 'POST', url: server.origin, idempotent: true });
    expect(server.received).toHaveLength(4);
  });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    const values = ['7', 'Thu, 01 Jan 2026 00:00:09 GMT'];
    const server = await serve((_, response, nth) => {
      const value = values[nth - 1];
      response.writeHead(value === undefined ? 200 : 503, value === undefined ? {} : { 'retry-after': value }).end();
    });
    expect((await http().send({ method: 'GET', url: server.origin })).status).toBe(200);
    expect(delays).toEqual([7000, 9000]);
  });

  it('does not come back to a server that asks for more patience than there is', async () => {
    const server = await serve((_, response) => void response.writeHead(429, { 'retry-after': '86400' }).end());
    expect((await http().send({ method: 'GET', url: server.origin })).status).toBe(429);
    expect(server.received).toHaveLength(1);
  });
});

describe('redirects', () => {
  it('follows a GET and keeps credentials on the same origin', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end(`${request.url} ${request.headers.authorization}`);
    });
    const sent = await http().send({ method: 'GET', url: `${server.origin}/a`, headers: { Authorization: 'token' } });
    expect(text(sent.body)).toBe('/b token');
  });

  it('takes no credential to another origin, and gives none back on the way home', async () => {
    const home = await serve((request, response) => {
      if (request.url === '/start') response.writeHead(307, { location: `${away.origin}/x` }).end();
      else response.end(JSON.stringify(request.headers));
    });
    const away: Loopback = await serve((_, response) => {
      response.writeHead(301, { location: `${home.origin}/end` }).end();
    });
    const headers = { authorization: 'secret', cookie: 'secret', 'npm-otp': 'secret', accept: 'application/json' };
    const sent = await http().send({ method: 'GET', url: `${home.origin}/start`, headers });
    expect(away.received[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'lockgate' });
    expect(JSON.stringify(away.received)).not.toContain('secret');
    expect(text(sent.body)).not.toContain('secret');
  });

  it('gives the redirect itself for anything but GET', async () => {
    const server = await serve((_, response) => void response.writeHead(307, { location: '/b' }).end());
    expect((await http().send({ method: 'POST', url: server.origin })).status).toBe(307);
    expect(server.received).toHaveLength(1);
  });

  it('stops going round', async () => {
    const server = await serve((_, response) => void response.writeHead(302, { location: '/' }).end());
    await expect(http().send({ method: 'GET', url: server.origin })).rejects.toThrow(/more than 5 redirects/);
    expect(server.received).toHaveLength(6);
  });

  it('does not follow to plain http elsewhere', async () => {
    const server = await serve((_, response) => void response.writeHead(302, { location: 'http://a.example/' }).end());
    await expect(http().send({ method: 'GET', url: server.origin })).rejects.toThrow(/only https/);
  });
});

describe('targets', () => {
  it.each([
    ['http://registry.example/x', /only https/],
    ['http://127.0.0.1.example/x', /only https/],
    ['ftp://localhost/x', /only https/],
    ['https://user:secret@registry.example/x', /holds credentials/],
    ['not a url, secret', /not a URL/],
  ])('%s is refused before anything is sent', async (url, reason) => {
    const sent = http().send({ method: 'GET', url });
    await expect(sent).rejects.toMatchObject({ code: 'NETWORK', message: expect.stringMatching(reason) as string });
    await expect(sent).rejects.not.toMatchObject({ message: expect.stringContaining('secret') as string });
  });
});

it('has no more requests under way than allowed', async () => {
  const open = new Set<() => void>();
  let most = 0;
  const server = await serve((_, response) => {
    open.add(() => response.end());
    most = Math.max(most, open.size);
    // Answered only once three are here, and a little later, so that a fourth would be seen.
    if (open.size >= 3) setTimeout(() => [...open].forEach((answer) => (open.delete(answer), answer())), 5);
  });
  const client = http({ concurrency: 3 });
  await Promise.all(Array.from({ length: 21 }, () => client.send({ method: 'GET', url: server.origin })));
  expect(server.received).toHaveLength(21);
  expect(most).toBe(3);
});
