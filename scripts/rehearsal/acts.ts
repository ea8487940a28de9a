import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { accounts, actionsApp } from '../../__tests__/fakes/github/server.ts';
import type { ActionResult } from '../../__tests__/fakes/runner.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/verifier.ts';
import { trustedRootFile } from '../../src/adapters/sigstore/trusted-root.ts';
import type { SigstoreBundle } from '../../src/domain/ports/sigstore.ts';
import { NAME, REPOSITORY, VERSION, dependencyFiles } from './library.ts';
import type { MadePackage } from './packages.ts';
import type { Stage } from './stage.ts';
import type { Act } from './story.ts';

type Played = Omit<Act, 'title'>;

// Never the synchronous form: the services that these programs talk to live in this process.
const run = promisify(execFile);

const REVIEW = { contents: 'read', 'pull-requests': 'write', 'security-events': 'write' } as const;
const MERGE = { contents: 'write', 'pull-requests': 'write', checks: 'read', statuses: 'read' } as const;
const PUBLISH = { contents: 'write', 'id-token': 'write', attestations: 'write' } as const;

/** A person's pull request that brings a vulnerable package in, two steps away. */
export async function vulnerableChange(stage: Stage, packages: readonly MadePackage[]): Promise<Played> {
  const { repository } = stage;
  const files = dependencyFiles({ mkdirp: '0.5.5', ms: '^2.1.2' }, packages);
  await repository.commit(files, { branch: 'folders', author: accounts.contributor });
  const { number } = await repository.openPullRequest({
    head: 'folders',
    author: accounts.contributor,
    title: 'Make folders',
  });
  const result = await onPullRequest(stage, number, 'review', REVIEW);
  expect(result, result.code === 1 && result.outputs['verdict'] === 'deny', 'the review denies');
  expect(result, result.summary.includes('GHSA-xvch-5gv4-984h'), 'the summary names the advisory');
  const comment = repository.data.comments.find((one) => one.issue === number);
  expect(result, comment?.author.id === accounts.actions.id, 'there is one comment, our own');
  return {
    happened: [
      `#${number} adds mkdirp, which needs minimist 1.2.5: ${result.outputs['verdict']}, exit status ${result.code}`,
      ...result.annotations.slice(0, 1).map((one) => `annotated: ${one.message.split('\n')[0]}`),
    ],
    summary: result.summary,
  };
}

/** A patch update by Dependabot, with the branch's required check green. */
export async function patchUpdate(stage: Stage, from: MadePackage, to: MadePackage): Promise<Played> {
  const { repository } = stage;
  const [name, was, is] = [to.manifest.name, from.manifest.version, to.manifest.version];
  const branch = `dependabot/npm_and_yarn/${name}-${is}`;
  const title = `build(deps): bump ${name} from ${was} to ${is}`;
  const trailer = `---\nupdated-dependencies:\n- dependency-name: ${name}\n  dependency-version: ${is}\n  dependency-type: direct:production\n  update-type: version-update:semver-patch\n...\n`;
  const sha = await repository.commit(
    { 'package-lock.json': dependencyFiles({ [name]: `^${was}` }, [to])['package-lock.json'] ?? '' },
    {
      branch,
      author: accounts.dependabot,
      signed: 'github',
      message: `${title}\n\nBumps ${name} from ${was} to ${is}.\n\n${trailer}`,
    },
  );
  const { number } = await repository.openPullRequest({ head: branch, author: accounts.dependabot, title });
  repository.setRequiredChecks('main', [{ context: 'test', appId: actionsApp.id }]);
  await repository.reportCheck(sha, 'test', 'success');
  const result = await onPullRequest(stage, number, 'auto', MERGE);
  expect(result, result.code === 0 && result.outputs['merged'] === 'merged', 'the update merges');
  const merged = repository.pull(number).pull.merged;
  return {
    happened: [
      `#${number} (${title}) was judged at ${sha.slice(0, 7)}, approved, and ${result.outputs['merged']}`,
      `main is now ${merged?.sha.slice(0, 7)}`,
    ],
    summary: result.summary,
  };
}

/** A tag: audited, packed, signed, published, read back; and the same run once more. */
export async function taggedRelease(stage: Stage): Promise<Played> {
  const { repository, npm, folder } = stage;
  const tag = `v${VERSION}`;
  const sha = (await repository.head()) ?? '';
  await repository.tag(tag, sha);
  repository.protectTag(tag);
  const publish = (): Promise<ActionResult> => releaseRun(stage, tag, sha, folder);
  const result = await publish();
  expect(result, result.code === 0, 'the release is published');
  expect(result, npm.publishes.length === 1, 'the registry got it once');
  const [published] = JSON.parse(result.outputs['published'] ?? '[]') as { purl: string; sha256: string }[];
  const again = await publish();
  expect(again, again.code === 0 && npm.publishes.length === 1, 'a second run publishes nothing twice');
  const assets = repository.data.releases.flatMap((release) =>
    release.draft ? [] : release.assets.map((one) => one.name),
  );
  return {
    happened: [
      `published ${published?.purl}, sha256 ${published?.sha256.slice(0, 16)}…, and read it back byte for byte`,
      `released with ${assets.length} assets: ${assets.sort().join(', ')}`,
      'the same job once more: nothing was published twice',
    ],
    summary: result.summary,
  };
}

/** What a consumer gets: the real npm installs it, it runs, and its provenance verifies. */
export async function consumer(stage: Stage): Promise<Played> {
  const folder = path.join(stage.folder, 'work', 'consumer');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const options = { cwd: folder, timeout: 60_000 };
  await run(
    'npm',
    ['install', NAME, '--registry', stage.npm.url, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'],
    options,
  );
  const code = `import { greeting } from '${NAME}'; console.log(greeting('world', 60000));`;
  const { stdout: said } = await run(process.execPath, ['--input-type=module', '-e', code], options);
  const answer = await fetch(`${stage.npm.url}/-/npm/v1/attestations/${NAME}@${VERSION}`);
  const { attestations } = (await answer.json()) as {
    attestations: { predicateType: string; bundle: SigstoreBundle }[];
  };
  const provenance = attestations.find((one) => one.predicateType === 'https://slsa.dev/provenance/v1');
  if (provenance === undefined) throw new Error('The registry serves no provenance.');
  const verifier = sigstoreVerifier(() => trustedRootFile(path.join(stage.folder, 'trusted_root.json')));
  const identity = `https://github.com/${REPOSITORY}/.github/workflows/release.yml@refs/tags/v${VERSION}`;
  const issuer = 'https://token.actions.githubusercontent.com';
  const statement = await verifier.verify(provenance.bundle, { identity, issuer });
  return {
    happened: [
      `npm install ${NAME} works, and it says: ${said.trim()}`,
      `its provenance verifies: ${statement.subject[0]?.name}, signed by ${identity}`,
    ],
    summary: '',
  };
}

function onPullRequest(
  stage: Stage,
  number: number,
  gate: string,
  permissions: Record<string, 'read' | 'write'>,
): Promise<ActionResult> {
  const { pull, author } = stage.repository.pull(number);
  const event = { action: 'opened', number, pull_request: { number, user: author, head: { sha: pull.head.sha } } };
  const env = { GITHUB_SHA: pull.base.sha, GITHUB_REF: `refs/heads/${pull.base.ref}` };
  return stage.run({ eventName: 'pull_request_target', event, inputs: { gate }, permissions, env });
}

async function releaseRun(stage: Stage, tag: string, sha: string, folder: string): Promise<ActionResult> {
  const workspace = path.join(folder, 'work', `checkout-${stage.github.calls.length}`);
  await run('git', [
    'clone',
    '--quiet',
    '--depth',
    '1',
    '--branch',
    tag,
    `file://${stage.repository.directory}`,
    workspace,
  ]);
  const ref = `refs/tags/${tag}`;
  return stage.run({
    eventName: 'push',
    event: { ref },
    inputs: { gate: 'publish' },
    workspace,
    permissions: PUBLISH,
    env: {
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/release.yml@${ref}`,
    },
  });
}

/** A rehearsal that goes wrong says where, with all that the job printed. */
function expect(result: ActionResult, truth: boolean, what: string): void {
  if (truth) return;
  throw new Error(
    `Not so: ${what}. Exit status ${result.code}, outputs ${JSON.stringify(result.outputs)}.\n${result.log}\n${result.summary}`,
  );
}
