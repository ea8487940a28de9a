/** A release whose machine dies half-way, begun again on another one (threat 30). */
import type { Stage } from '../../scripts/rehearsal/stage.ts';
import type { Match } from '../fakes/github/faults.ts';
import { RELEASED, releaseAs, releasesOf, TAG } from './support/release.ts';
import { onStage } from './support/stage.ts';

/** Kills the job as GitHub receives the call that matches, before or after it acts on it. */
async function killedAt(stage: Stage, when: 'before' | 'after', match: Match): Promise<void> {
  const machine = new AbortController();
  stage.github[when](match, () => machine.abort());
  const result = await releaseAs(stage, TAG, { signal: machine.signal });
  expect(result.code).toBeNull();
  await result.remove();
}

async function finishes(stage: Stage): Promise<void> {
  const again = await releaseAs(stage, TAG);
  expect(again).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  expect(stage.npm.publishes).toEqual([RELEASED]);
  expect(releasesOf(stage)).toEqual(['public']);
  await again.remove();
}

// The runs mostly wait between writes, so that they can wait together.
describe('a killed release is finished by the next run, once', () => {
  it('wherever it was killed', async () => {
    expect.hasAssertions();
    const points: readonly (readonly ['before' | 'after', (stage: Stage) => Match])[] = [
      ['after', () => 'repos/create-release'],
      ['before', (stage) => () => stage.sigstore.certificates() === 1],
      ['before', (stage) => () => stage.npm.publishes.length === 1],
      ['before', () => 'repos/create-attestation'],
      ['after', () => 'repos/update-release'],
    ];
    await Promise.all(
      points.map(([when, match]) =>
        onStage(async (stage) => {
          await killedAt(stage, when, match(stage));
          await finishes(stage);
        }),
      ),
    );
  }, 120_000);
});
