import type { Finding } from '../../../src/domain/decision.ts';
import { merge, type MergeInput, type MergeResult } from '../../../src/gates/merge/merge.ts';
import { review, type ReviewInput, type ReviewResult } from '../../../src/gates/review/review.ts';
import { accounts, type FakeGitHub, type FakeRepository } from '../../fakes/github/server.ts';
import type { CommitRequest, Files } from '../../fakes/github/repository.ts';
import type { Account, Token } from '../../fakes/github/model.ts';
import { NOW, OWN, portsFor, SELF } from './ports.ts';
import { dependabotMessage, projectAt, START, STARTING_FILES } from './project.ts';

export const BRANCH = 'dependabot/npm_and_yarn/left-pad-1.3.1';

/** How a bot commits: through GitHub, in its own name. */
export const byBot: CommitRequest = {
  branch: BRANCH,
  author: accounts.dependabot,
  pusher: accounts.dependabot,
  signed: 'github',
  message: dependabotMessage('left-pad', '1.3.0', '1.3.1'),
};

/** An update by Dependabot as a test sees it. */
export interface Update {
  readonly fake: FakeGitHub;
  readonly repository: FakeRepository;
  readonly token: Token;
  readonly number: number;
  /** The bot's newest commit. */
  readonly head: string;
  merge(different?: Partial<MergeInput>): Promise<MergeResult>;
  review(different?: Partial<ReviewInput>): Promise<ReviewResult>;
  /** Whether GitHub merged it. */
  merged(): boolean;
  armed(): boolean;
}

export interface UpdateRequest {
  /** Changes of the bot's commit; default: left-pad from 1.3.0 to 1.3.1. */
  readonly files?: Files;
  readonly commit?: CommitRequest;
  /** Files that the repository starts with besides. */
  readonly start?: Files;
  readonly title?: string;
  /** Whether our own check is required, by app. Default: only `test` is. */
  readonly requireOwn?: boolean;
  /** The conclusion of `test`; null: running. Default success; undefined reports nothing. */
  readonly check?: string | null | undefined;
  readonly author?: Account;
  readonly token?: Token;
}

let repositories = 0;

/** A repository with a pull request by Dependabot that would merge, but for what the request asks otherwise. */
export async function openUpdate(fake: FakeGitHub, request: UpdateRequest = {}): Promise<Update> {
  repositories += 1;
  const repository = await fake.createRepository(`acme/app-${repositories}`, { ...STARTING_FILES, ...request.start });
  const test = { context: 'test', appId: OWN.appId };
  repository.setRequiredChecks('main', request.requireOwn === true ? [test, { ...test, context: OWN.name }] : [test]);
  const files = request.files ?? projectAt({ ...START, 'left-pad': '1.3.1' });
  const head = await repository.commit(files, { ...byBot, ...request.commit });
  const { number } = await repository.openPullRequest({
    head: request.commit?.branch ?? BRANCH,
    author: request.author ?? accounts.dependabot,
    title: request.title ?? 'build(deps): bump left-pad from 1.3.0 to 1.3.1',
  });
  const check = 'check' in request ? request.check : 'success';
  if (check !== undefined) await repository.reportCheck(head, 'test', check);
  return handle(fake, repository, request.token ?? writingToken(fake), number, head);
}

export function handle(
  fake: FakeGitHub,
  repository: FakeRepository,
  token: Token,
  number: number,
  head: string,
): Update {
  const ports = () => portsFor(fake, repository.fullName, token);
  const common = { now: NOW, directory: '.', dryRun: false };
  return {
    fake,
    repository,
    token,
    number,
    head,
    merge: (different) =>
      merge({ ...common, number, head: null, own: OWN, self: SELF, mayWriteWorkflows: false, ...different }, ports()),
    review: (different) =>
      review(
        {
          ...common,
          change: { kind: 'pull-request', number, head: null },
          checkName: OWN.name,
          comment: 'auto',
          sarif: 'auto',
          ref: `refs/pull/${number}/head`,
          ...different,
        },
        ports(),
      ),
    merged: () => repository.pull(number).pull.merged !== null,
    armed: () => repository.pull(number).pull.autoMerge !== null,
  };
}

export const writingToken = (fake: FakeGitHub): Token =>
  fake.issueToken({
    permissions: {
      contents: 'write',
      'pull-requests': 'write',
      checks: 'write',
      statuses: 'read',
      issues: 'write',
      'security-events': 'write',
    },
  });

/** The findings that keep a decision from passing, as `rule: message`. */
export const reasons = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ effect, waiver }) => waiver === null && effect !== 'warn' && effect !== 'note')
    .map(({ rule, message }) => `${rule}: ${message}`);
