import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { dependencyFiles, SOURCES } from '../../../scripts/rehearsal/library.ts';
import { setStage, type Stage } from '../../../scripts/rehearsal/stage.ts';
import type { LoggedCall } from '../../fakes/github/faults.ts';
import { ALL, MS } from './packages.ts';

/** The example library with one dependency, and nothing wrong with it. */
export const START: Readonly<Record<string, string>> = { ...SOURCES, ...dependencyFiles({ ms: '^2.1.2' }, [MS]) };

/** A stage whose registry serves the made-up packages. */
export async function openStage(files: Readonly<Record<string, string>> = START): Promise<Stage> {
  const stage = await setStage(files);
  for (const { manifest, tarball } of ALL) stage.npm.seed(manifest, tarball);
  return stage;
}

/** Ends the services; throws when the bundle or a fake broke GitHub's contract. */
export async function closeStage(stage: Stage): Promise<void> {
  await stage.strike();
  await rm(stage.folder, { recursive: true, force: true, maxRetries: 3 });
}

/** One stage for all tests of a file. */
export function sharedStage(files?: Readonly<Record<string, string>>): () => Stage {
  let stage: Stage | null = null;
  beforeAll(async () => {
    stage = await openStage(files);
  });
  afterAll(async () => {
    if (stage !== null) await closeStage(stage);
  });
  return () => {
    if (stage === null) throw new Error('the stage is set in beforeAll');
    return stage;
  };
}

/** A stage of one's own, for as long as `play` lasts. */
export async function onStage<T>(
  play: (stage: Stage) => Promise<T>,
  files?: Readonly<Record<string, string>>,
): Promise<T> {
  const stage = await openStage(files);
  try {
    return await play(stage);
  } finally {
    await closeStage(stage);
  }
}

/** A fresh checkout of a branch or tag with depth 1, as actions/checkout makes it. */
export async function checkout(stage: Stage, ref: string): Promise<string> {
  count += 1;
  const workspace = path.join(stage.folder, 'work', `checkout-${count}`);
  const source = `file://${stage.repository.directory}`;
  await promisify(execFile)('git', ['clone', '--quiet', '--depth', '1', '--branch', ref, source, workspace]);
  return workspace;
}
let count = 0;

/** The calls since `from` that could have changed something on GitHub. */
export const writes = (stage: Stage, from = 0): readonly LoggedCall[] =>
  stage.github.calls.slice(from).filter((call) => call.method !== 'GET' && !isQuery(call));

function isQuery({ operation, body }: LoggedCall): boolean {
  const query = (body as { query?: unknown } | null)?.query;
  return operation === 'graphql' && typeof query === 'string' && /^\s*(?:query\b|\{)/.test(query);
}
