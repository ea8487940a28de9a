import type { getOctokit } from '@actions/github';
import { messageOf } from '../../domain/errors.ts';
import { lost, refused, type Failure } from './failure.ts';
import type { Answer, Outgoing } from './outgoing.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { readBody } from './body.ts';

export interface SenderOptions extends PaceOptions {
  readonly token: string;
  /** Milliseconds that one attempt may take, its body included. */
  readonly timeout?: number;
}

type Client = ReturnType<typeof getOctokit>;

const ATTEMPTS = 3;
const TIMEOUT = 60_000;
/** The longest that GitHub is waited for; a longer ban is told to the user instead. */
const MAX_WAIT = 60_000;

/** Sends requests through Octokit: a bounded wait, a bounded answer, and again only what may be sent again. */
export function createSender(options: SenderOptions): (outgoing: Outgoing) => Promise<Answer> {
  const pace = createPace(options);
  let client: Promise<Client> | undefined;

  async function attempt(outgoing: Outgoing): Promise<Answer | Failure> {
    client ??= connect(options.token);
    const octokit = await client;
    const safe = outgoing.method === 'GET' || outgoing.query === true;
    try {
      const response = await octokit.request({
        method: outgoing.method,
        url: outgoing.url,
        headers: { 'x-github-api-version': '2022-11-28', ...outgoing.headers },
        data: outgoing.bytes ?? outgoing.body,
        request: {
          signal: AbortSignal.timeout(options.timeout ?? TIMEOUT),
          // The bytes are read here, so that their number is bounded and a cut body is noticed.
          parseSuccessResponseBody: false,
          // A redirected write would lose its method or reach a repository that nobody judged.
          redirect: safe ? 'follow' : 'manual',
        },
      });
      if (response.status >= 300) return refused(outgoing, response.status, response.headers, null, options.token);
      return { headers: response.headers as Answer['headers'], body: await readBody(response.data) };
    } catch (error) {
      return failureOf(outgoing, error, options.token);
    }
  }

  return async (outgoing) => {
    const paced = outgoing.method !== 'GET' && outgoing.query !== true;
    for (let attempts = 1; ; attempts += 1) {
      const result = paced ? await pace.write(() => attempt(outgoing)) : await attempt(outgoing);
      if (!('error' in result)) return result;
      if (attempts === ATTEMPTS || !repeatable(outgoing, result)) throw result.error;
      await options.sleep(result.retryAfter ?? 1_000 * attempts);
    }
  };
}

function repeatable({ repeat }: Outgoing, { error, retryAfter }: Failure): boolean {
  if (repeat === 'never' || (retryAfter !== null && retryAfter > MAX_WAIT)) return false;
  return retryAfter !== null && !error.uncertain ? true : repeat === 'always' && error.uncertain;
}

function failureOf(outgoing: Outgoing, error: unknown, token: string): Failure {
  const response: unknown = error instanceof Error && 'response' in error ? error.response : undefined;
  if (response !== null && typeof response === 'object' && 'status' in response && 'headers' in response) {
    const { status, headers } = response as { status: number; headers: Record<string, string | undefined> };
    return refused(outgoing, status, headers, 'data' in response ? response.data : null, token);
  }
  return lost(outgoing, messageOf(error), token);
}

const silent = (): void => undefined;

async function connect(token: string): Promise<Client> {
  const github = await import('@actions/github');
  // Octokit warns on the console about deprecations, with the address; a log is no place for that.
  return github.getOctokit(token, { log: { debug: silent, info: silent, warn: silent, error: silent } });
}
