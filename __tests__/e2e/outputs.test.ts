/** What a run leaves with the runner: declared outputs, no variables, no commands that others wrote, no secrets. */
import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { dependencyFiles } from '../../scripts/rehearsal/library.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { nodeHasher } from '../../src/adapters/platform.ts';
import { readRecord } from '../../src/domain/record/record.ts';
import type { ActionResult } from '../fakes/runner.ts';
import { MKDIRP, MS, MINIMIST, madeUp } from './support/packages.ts';
import { releaseAs, TAG } from './support/release.ts';
import { onPullRequest, propose, VULNERABLE_FILES } from './support/review.ts';
import { sharedStage } from './support/stage.ts';

jest.setTimeout(120_000);

const stage = sharedStage();

/** All that a run wrote where others may read it. */
const visible = ({ log, summary, outputs }: ActionResult): string =>
  [log, summary, ...Object.values(outputs)].join('\n');

/** The token of the newest run. */
const newestToken = (): string => [...stage().github.state.tokens.keys()].at(-1) ?? '';

function expectSecret(result: ActionResult, secret: string): void {
  const masks = result.commands.filter(({ name, message }) => name === 'add-mask' && message === secret);
  expect(masks).toHaveLength(1);
  expect(visible(result).replace(`::add-mask::${secret}`, '')).not.toContain(secret);
  const reported = readFileSync(result.outputs['report'] ?? '', 'utf8');
  expect(reported).not.toContain(secret);
  expect(readFileSync(result.outputs['decision'] ?? '', 'utf8')).not.toContain(secret);
}

describe('outputs', () => {
  it('are all declared, and set nothing for later steps (threat 21)', async () => {
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'declared' });
    const result = await onPullRequest(stage(), number);
    const action = load(readFileSync(path.join(packageRoot(), 'action.yml'), 'utf8')) as { outputs: object };
    const declared = new Set(Object.keys(action.outputs));
    expect(Object.keys(result.outputs).filter((name) => !declared.has(name))).toEqual([]);
    expect(Object.keys(result.outputs).sort()).toEqual(['decision', 'findings', 'report', 'sarif', 'verdict']);
    const kept = readRecord(readFileSync(result.outputs['decision'] ?? '', 'utf8'), nodeHasher);
    expect(kept.decision.verdict).toBe(result.outputs['verdict']);
    expect(result).toMatchObject({ env: {}, path: [], state: {} });
    expectSecret(result, newestToken());
    await result.remove();
  });

  it('are delimited by what nobody can foresee (threat 21)', async () => {
    const number = await propose(stage(), VULNERABLE_FILES, { branch: 'delimiters' });
    const delimiters = await Promise.all(
      [1, 2].map(async () => {
        const result = await onPullRequest(stage(), number, {
          inputs: { gate: 'review', comment: 'never', sarif: 'never' },
        });
        const file = path.join(path.dirname(result.temp), 'commands', 'OUTPUT');
        const found = [...readFileSync(file, 'utf8').matchAll(/<<(\S+)$/gm)].map(([, one]) => one);
        await result.remove();
        return found;
      }),
    );
    const all = delimiters.flat();
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('text of others (threat 20)', () => {
  const COMMANDS = '\n::add-mask::x\r\n##[error]y\n::set-output name=verdict::pass\n::stop-commands::z\n';

  it('starts no command from a lockfile, a title or a policy', async () => {
    const evil = madeUp(`evil${COMMANDS}`, `1.0.0${COMMANDS}`);
    const files = dependencyFiles({ ms: '^2.1.2', [evil.manifest.name]: COMMANDS }, [MINIMIST, MKDIRP, MS, evil]);
    const number = await propose(stage(), files, { branch: 'evil', title: `Evil${COMMANDS}` });
    const result = await onPullRequest(stage(), number);
    expect(result.code).not.toBe(0);
    const commands = result.commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name));
    expect(commands).toEqual([{ name: 'add-mask', properties: {}, message: newestToken() }]);
    expect(result.annotations.every(({ properties }) => properties['title'] !== undefined)).toBe(true);
    expect(result.outputs['verdict']).not.toBe('pass');
    await result.remove();
  });

  it('starts no command from a policy that cannot be read', async () => {
    const policy = `version: 1\nrules:\n  ${JSON.stringify(`x${COMMANDS}`)}: deny\nextends: ${JSON.stringify(COMMANDS)}\n`;
    await stage().repository.commit({ '.github/lockgate.yml': policy }, { branch: 'evil-policy' });
    const number = await propose(stage(), { 'a.js': '' }, { branch: 'on-evil-policy', base: 'evil-policy' });
    const result = await onPullRequest(stage(), number);
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'error' } });
    expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
    await result.remove();
  });

  it('starts no command from an artifact, and tells no secret of the job', async () => {
    await stage().repository.commit({ 'src/##[error]x.js': '', '::add-mask::x': '' });
    const result = await releaseAs(stage(), TAG, {
      inputs: { gate: 'publish', 'dry-run': 'true' },
      env: {
        NODE_AUTH_TOKEN: 'npm_classic_token_of_the_job',
      },
    });
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'add-mask', 'add-mask']);
    for (const secret of [newestToken(), 'npm_classic_token_of_the_job', 'runner-request-token'])
      expectSecret(result, secret);
    await result.remove();
  });
});
