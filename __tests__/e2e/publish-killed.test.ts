/** A release whose machine dies half-way, begun again on another one (threat 30). */
import { jest } from '@jest/globals';
import type { Stage } from '../../scripts/rehearsal/stage.ts';
import type { Match } from '../fakes/github/faults.ts';
import { RELEASED, releaseAs, releasesOf, TAG } from './support/release.ts';
import { onStage } from './support/stage.ts';

jest.setTimeout(120_000);

/** Kills the job as GitHub receives the call that matches, before or after it acts on it. */
async function killedAt(stage: Stage, when: 'before' | 'after', match: Match): Promise<void> {
  const machine = new AbortController();
  stage.github[when](match, () => machine.abort());
  const result = await releaseAs(stage, TAG, { signal: machine.signal });
  expect(result.code).toBeNull();
  await result.remove();
}

// The runs mostly wait between writes, so that they can wait together.
describe('a killed release is finished by the next run, once', () => {
  it.concurrent.each<[string, 'before' | 'after', (stage: Stage) => Match]>([
    ['the draft was made', 'after', () => 'repos/create-release'],
    ['the first statement was signed', 'before', (stage) => () => stage.sigstore.certificates() === 1],
    ['the package was published', 'before', (stage) => () => stage.npm.publishes.length === 1],
    ['the package was read back', 'before', () => 'repos/create-attestation'],
    ['the release was made public', 'after', () => 'repos/update-release'],
  ])('after %s', (_, when, match) =>
    onStage(async (stage) => {
      await killedAt(stage, when, match(stage));
      const again = await releaseAs(stage, TAG);
      expect(again).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
      expect(stage.npm.publishes).toEqual([RELEASED]);
      expect(releasesOf(stage)).toEqual(['public']);
      await again.remove();
    }),
  );
});
