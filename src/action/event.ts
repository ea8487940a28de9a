import { UsageError, quote } from '../domain/errors.ts';
import type { Inputs } from './inputs.ts';

/** What the runner says about the run: the environment's part of it. */
export interface RunnerContext {
  readonly eventName: string;
  /** `refs/heads/main`, `refs/tags/v1.0.0`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly sha: string;
  /** The parsed event file: untrusted, like everything that a pull request can put into it. */
  readonly payload: unknown;
}

/** What is to be judged. */
export type Work =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The commit that the event is about: the check that we report belongs to it, whatever was pushed since. */
      readonly head: string;
      readonly review: boolean;
      readonly merge: boolean;
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | { readonly kind: 'publish'; readonly tag: string }
  | { readonly kind: 'audit'; readonly commit: string; readonly ref: string };

/**
 * Picks the gate by event, or checks that the named gate can run on it. Throws `UsageError` when the event
 * does not tell what the gate needs: a gate that would judge nothing must not look like one that passed.
 */
export function workOf(gate: Inputs['gate'], context: RunnerContext): Work {
  const { eventName, payload } = context;
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      if (gate !== 'auto' && gate !== 'review' && gate !== 'merge') break;
      return {
        kind: 'pull-request',
        number: numberAt(payload, 'pull_request', 'number'),
        head: shaAt(payload, 'pull_request', 'head', 'sha'),
        review: gate !== 'merge',
        merge: gate === 'merge' || (gate === 'auto' && at(payload, 'pull_request', 'user', 'type') === 'Bot'),
      };
    case 'workflow_run':
      if (gate !== 'auto' && gate !== 'merge') break;
      return {
        kind: 'pull-request',
        number: numberAt(payload, 'workflow_run', 'pull_requests', '0', 'number'),
        head: shaAt(payload, 'workflow_run', 'head_sha'),
        review: false,
        merge: true,
      };
    case 'merge_group':
      if (gate !== 'auto' && gate !== 'review') break;
      return {
        kind: 'merge-group',
        base: shaAt(payload, 'merge_group', 'base_sha'),
        head: shaAt(payload, 'merge_group', 'head_sha'),
      };
    case 'release':
      if (gate !== 'auto' && gate !== 'publish') break;
      return { kind: 'publish', tag: tagOf(at(payload, 'release', 'tag_name')) };
    case 'push':
    case 'workflow_dispatch':
    case 'schedule':
      if (context.ref.startsWith('refs/tags/') && (gate === 'auto' || gate === 'publish'))
        return { kind: 'publish', tag: tagOf(context.ref.slice('refs/tags/'.length)) };
      if (gate === 'auto' || gate === 'audit') return { kind: 'audit', commit: context.sha, ref: context.ref };
      break;
    default:
      if (gate === 'audit') return { kind: 'audit', commit: context.sha, ref: context.ref };
  }
  throw new UsageError(
    `Gate ${gate} cannot run on the event ${quote(eventName)}. ` +
      'review and merge run on pull_request_target or pull_request, publish on a tag, audit on schedule or push.',
  );
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}

function numberAt(payload: unknown, ...keys: readonly string[]): number {
  const value = at(payload, ...keys);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(
    `The event names no pull request: ${keys.join('.')} is missing. Run this gate on a pull request.`,
  );
}

function shaAt(payload: unknown, ...keys: readonly string[]): string {
  const value = at(payload, ...keys);
  if (typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)) return value;
  throw new UsageError(`The event names no commit: ${keys.join('.')} is not a full SHA.`);
}

function tagOf(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError('The event names no tag. Run the publish gate on a tag or a release.');
}
