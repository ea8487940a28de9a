import { dependencyFiles } from '../../../scripts/rehearsal/library.ts';
import type { Job, Stage } from '../../../scripts/rehearsal/stage.ts';
import type { Account } from '../../fakes/github/model.ts';
import { pullRequestEvent } from '../../fakes/github/events.ts';
import { accounts, type FakeRepository } from '../../fakes/github/server.ts';
import type { ActionResult } from '../../fakes/runner.ts';
import { MINIMIST_FIXED, MKDIRP, MS, VULNERABLE } from './packages.ts';

export const REVIEW = { contents: 'read', 'pull-requests': 'write', 'security-events': 'write' } as const;
export const MERGE = { contents: 'write', 'pull-requests': 'write', checks: 'read', statuses: 'read' } as const;

const WITH_MKDIRP = { mkdirp: '0.5.5', ms: '^2.1.2' };
/** mkdirp needs minimist: at 1.2.5, with a critical advisory … */
export const VULNERABLE_FILES = dependencyFiles(WITH_MKDIRP, VULNERABLE);
/** … or at 1.2.8, with none. */
export const CLEAN_FILES = dependencyFiles(WITH_MKDIRP, [MINIMIST_FIXED, MKDIRP, MS]);

export interface Proposal {
  readonly branch: string;
  readonly base?: string;
  readonly author?: Account;
  readonly from?: FakeRepository;
  readonly title?: string;
}

/** Opens a pull request with these files; its number. */
export async function propose(
  { repository }: Stage,
  files: Readonly<Record<string, string>>,
  { branch, base, author = accounts.contributor, from, title = branch }: Proposal,
): Promise<number> {
  const source = from ?? repository;
  const tip = base === undefined ? null : await source.head(base);
  await source.commit(files, { branch, author, ...(tip !== null && { parents: [tip] }) });
  const { number } = await repository.openPullRequest({
    head: branch,
    author,
    title,
    ...(base !== undefined && { base }),
    ...(from !== undefined && { from }),
  });
  return number;
}

/** Runs the bundle on `pull_request_target`. */
export async function onPullRequest(stage: Stage, number: number, job: Partial<Job> = {}): Promise<ActionResult> {
  const event = await pullRequestEvent(stage.repository, number, { target: true });
  return stage.run({
    ...event,
    inputs: { gate: 'review' },
    permissions: REVIEW,
    ...job,
    env: { ...event.env, ...job.env },
  });
}
