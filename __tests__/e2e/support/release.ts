import { NAME, REPOSITORY, VERSION } from '../../../scripts/rehearsal/library.ts';
import type { Job, Stage } from '../../../scripts/rehearsal/stage.ts';
import { pushEvent } from '../../fakes/github/events.ts';
import type { ActionResult } from '../../fakes/runner.ts';
import { checkout } from './stage.ts';

export const PUBLISH = { contents: 'write', 'id-token': 'write', attestations: 'write' } as const;
export const RELEASED = `${NAME}@${VERSION}`;
export const TAG = `v${VERSION}`;

/** Tags the tip of main, protects the tag, and runs the publish gate on a fresh checkout of it. */
export async function releaseAs(stage: Stage, tag: string, job: Partial<Job> = {}): Promise<ActionResult> {
  const ref = `refs/tags/${tag}`;
  await stage.repository.tag(tag, (await stage.repository.head()) ?? '');
  stage.repository.protectTag(tag);
  const { eventName, event, env } = await pushEvent(stage.repository, ref);
  return stage.run({
    eventName,
    event,
    inputs: { gate: 'publish' },
    permissions: PUBLISH,
    workspace: await checkout(stage, tag),
    ...job,
    // The API is on loopback; the identity in the certificate is github.com's.
    env: {
      ...env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/release.yml@${ref}`,
      ...job.env,
    },
  });
}

/** The releases as a visitor counts them: `public` or `draft`. */
export const releasesOf = ({ repository }: Stage): string[] =>
  repository.data.releases.map(({ draft }) => (draft ? 'draft' : 'public'));
