import { defaultCache } from '../adapters/advisory-cache.ts';
import { UsageError, quote } from '../domain/errors.ts';
import type { RunContext } from '../domain/run.ts';
import type { RunnerContext } from './event.ts';

/** The runner's environment, read once at the root. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that the Action takes from the runner besides its inputs. */
export interface ActionContext extends RunnerContext {
  readonly run: RunContext;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workspace: string;
  /** Where an updated advisory database may be; null: nowhere. */
  readonly cache: string | null;
  /** A folder of this job, emptied when it ends. */
  readonly temp: string;
  /** PATH, by which npm and git are found. */
  readonly searchPath: string;
  /** Where the job's identity tokens come from; null without `id-token: write`. */
  readonly oidc: { readonly url: string; readonly token: string } | null;
  /** The publish token of the environment; null: trusted publishing alone. */
  readonly npmToken: string | null;
}

/**
 * Reads the runner's environment and event file. Throws `UsageError` when a variable is missing that every
 * runner sets: outside a runner nothing can be judged.
 */
export function readContext(env: Environment, readFile: (path: string) => string): ActionContext {
  const must = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new UsageError(`${name} is not set. Run Lockgate as an Action, or use its command line.`);
  };
  const full = must('GITHUB_REPOSITORY');
  const [owner, repo, ...rest] = full.split('/');
  if (!owner || !repo || rest.length > 0)
    throw new UsageError(`GITHUB_REPOSITORY is ${quote(full)}. Write it as owner/repo.`);
  const eventName = must('GITHUB_EVENT_NAME');
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return {
    eventName,
    ref: env['GITHUB_REF'] ?? '',
    sha: must('GITHUB_SHA'),
    payload: readPayload(must('GITHUB_EVENT_PATH'), readFile),
    repository: { owner, repo },
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql',
    workspace: must('GITHUB_WORKSPACE'),
    cache: defaultCache(env),
    temp: must('RUNNER_TEMP'),
    searchPath: env['PATH'] ?? '',
    oidc: url && token ? { url, token } : null,
    // setup-node leaves a placeholder here, which would shadow trusted publishing.
    npmToken: [env['NODE_AUTH_TOKEN'], env['NPM_TOKEN']].find((one) => one && !/^X+-X+/.test(one)) ?? null,
    run: {
      serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
      repository: full,
      repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
      repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      commit: must('GITHUB_SHA'),
      eventName,
      workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
      runId: env['GITHUB_RUN_ID'] ?? '',
      runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
      runnerEnvironment: env['RUNNER_ENVIRONMENT'] ?? '',
    },
  };
}

function readPayload(file: string, readFile: (path: string) => string): unknown {
  try {
    return JSON.parse(readFile(file));
  } catch (error) {
    throw new UsageError(`The event file ${quote(file)} can't be read as JSON. Run Lockgate as an Action.`, error);
  }
}
