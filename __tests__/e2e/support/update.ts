import { dependencyFiles } from '../../../scripts/rehearsal/library.ts';
import type { Job, Stage } from '../../../scripts/rehearsal/stage.ts';
import { accounts, actionsApp } from '../../fakes/github/server.ts';
import type { ActionResult } from '../../fakes/runner.ts';
import { MS_PATCH } from './packages.ts';
import { MERGE, onPullRequest } from './review.ts';

const TITLE = 'build(deps): bump ms from 2.1.2 to 2.1.3';
const TRAILER =
  '---\nupdated-dependencies:\n- dependency-name: ms\n  dependency-version: 2.1.3\n' +
  '  dependency-type: direct:production\n  update-type: version-update:semver-patch\n...\n';

export interface Update {
  readonly number: number;
  readonly sha: string;
}

/** A patch update by Dependabot; the branch requires the check `test` of GitHub Actions. */
export async function openUpdate({ repository }: Stage): Promise<Update> {
  const branch = 'dependabot/npm_and_yarn/ms-2.1.3';
  const lock = dependencyFiles({ ms: '^2.1.2' }, [MS_PATCH])['package-lock.json'] ?? '';
  const author = accounts.dependabot;
  const message = `${TITLE}\n\nBumps ms from 2.1.2 to 2.1.3.\n\n${TRAILER}`;
  const sha = await repository.commit({ 'package-lock.json': lock }, { branch, author, signed: 'github', message });
  const { number } = await repository.openPullRequest({ head: branch, author, title: TITLE });
  repository.setRequiredChecks('main', [{ context: 'test', appId: actionsApp.id }]);
  return { number, sha };
}

/** The merge gate on an update. */
export const mergeUpdate = (stage: Stage, { number }: Update, job: Partial<Job> = {}): Promise<ActionResult> =>
  onPullRequest(stage, number, { inputs: { gate: 'merge' }, permissions: MERGE, ...job });
