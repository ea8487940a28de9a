/** The publish gate as the runner starts it: everything passes and is published once, or nothing is. */
import { jest } from '@jest/globals';
import type { Stage } from '../../scripts/rehearsal/stage.ts';
import { VULNERABLE_FILES } from './support/review.ts';
import { PUBLISH, RELEASED, releaseAs, releasesOf, TAG } from './support/release.ts';
import { onStage, writes } from './support/stage.ts';

jest.setTimeout(120_000);

function expectNothingPublished(stage: Stage): void {
  expect(stage.sigstore.received).toEqual([]);
  expect(stage.npm.publishes).toEqual([]);
  expect(writes(stage)).toEqual([]);
}

describe('the publish gate', () => {
  it.concurrent('publishes, releases and leaves its evidence (Node 24)', () =>
    onStage(async (stage) => {
      const result = await releaseAs(stage, TAG, { node: '24' });
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
      expect(stage.npm.publishes).toEqual([RELEASED]);
      expect(releasesOf(stage)).toEqual(['public']);
      expect(stage.repository.data.attestations.length).toBeGreaterThan(0);
      expect(Object.keys(result.outputs).sort()).toEqual(
        ['bundle', 'decision', 'findings', 'published', 'report', 'sarif', 'sbom', 'verdict'].sort(),
      );
      await result.remove();
    }),
  );

  it.concurrent('signs nothing when the tag names another version', () =>
    onStage(async (stage) => {
      const result = await releaseAs(stage, 'v2.0.0');
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny', published: '[]' } });
      expect(result.summary).toContain('release-source');
      expectNothingPublished(stage);
      await result.remove();
    }),
  );

  it.concurrent.each([
    ['a secret would be packed', { 'src/.env': 'PASSWORD=correct-horse-battery\n' }],
    ['a vulnerable package is locked', VULNERABLE_FILES],
  ])('signs nothing when %s', (_, files) =>
    onStage(async (stage) => {
      await stage.repository.commit(files);
      const result = await releaseAs(stage, TAG);
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny', published: '[]' } });
      expectNothingPublished(stage);
      await result.remove();
    }),
  );

  it.concurrent('says which permission is missing, and publishes nothing', () =>
    onStage(async (stage) => {
      const { 'id-token': _, ...permissions } = PUBLISH;
      const result = await releaseAs(stage, TAG, { permissions });
      expect(result).toMatchObject({ code: 3, outputs: { verdict: 'error' } });
      expect(result.annotations.map(({ message }) => message).join()).toContain(
        'No OIDC token: this job lacks "id-token: write". Add to the job: permissions: {',
      );
      expectNothingPublished(stage);
      await result.remove();
    }),
  );

  it.concurrent('prints its plan in a dry run, and writes nothing', () =>
    onStage(async (stage) => {
      const result = await releaseAs(stage, TAG, { inputs: { gate: 'publish', 'dry-run': 'true' } });
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', published: '[]' } });
      expect(result.log).toMatch(/^plan: /m);
      expectNothingPublished(stage);
      await result.remove();
    }),
  );
});
