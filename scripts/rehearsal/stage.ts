import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startGitHub, type FakeGitHub, type FakeRepository } from '../../__tests__/fakes/github/server.ts';
import { startNpmRegistry, type FakeNpm } from '../../__tests__/fakes/npm-registry.ts';
import { CLAIMS, startOidc, type FakeOidc } from '../../__tests__/fakes/oidc.ts';
import { startOsv, type FakeOsv } from '../../__tests__/fakes/osv.ts';
import { startSigstore, type FakeSigstore } from '../../__tests__/fakes/sigstore.ts';
import { runAction, type ActionResult, type ActionRun } from '../../__tests__/fakes/runner.ts';
import type { NodeMajor } from '../../__tests__/fakes/node-runtimes.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { REPOSITORY } from './library.ts';

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** One run of the Action; by default on the Node that runs this. */
export interface Job
  extends Pick<ActionRun, 'eventName' | 'event' | 'inputs' | 'workspace' | 'signal'>, Partial<Pick<ActionRun, 'node'>> {
  readonly permissions: Permissions;
  /** As for a fork or Dependabot: the token reads what these permissions would let it write. */
  readonly readOnly?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the advisory database knows from the start: the facts of a real record. */
const KNOWN = {
  id: 'GHSA-xvch-5gv4-984h',
  modified: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2021-44906'],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'minimist' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] }],
    },
  ],
  database_specific: { severity: 'CRITICAL' },
};

/** Everything that the rehearsal plays on: running services on loopback, and one folder for its files. */
export interface Stage {
  readonly folder: string;
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly npm: FakeNpm;
  readonly osv: FakeOsv;
  readonly sigstore: FakeSigstore;
  /** Starts the built bundle as the runner does, with a token of these permissions. */
  run(job: Job): Promise<ActionResult>;
  strike(): Promise<void>;
}

/** Starts the services and a repository with these files. */
export async function setStage(files: Readonly<Record<string, string>>): Promise<Stage> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lockgate-rehearsal-'));
  const sigstore = await startSigstore();
  const github = await startGitHub();
  const osv = await startOsv([KNOWN]);
  const npm = await startNpmRegistry({
    trustedRoot: sigstore.trustedRoot,
    trustedPublishers: { '@acme/greeting': { repository: REPOSITORY, workflow: '.github/workflows/release.yml' } },
  });
  const repository = await github.createRepository(REPOSITORY, files);
  const trustedRoot = path.join(folder, 'trusted_root.json');
  await writeFile(trustedRoot, JSON.stringify(sigstore.trustedRoot));
  const services = servicesYaml({ npm, osv, sigstore, trustedRoot });
  const started: { close(): Promise<void> }[] = [sigstore, osv, npm];
  return {
    folder,
    github,
    repository,
    npm,
    osv,
    sigstore,
    async run({ permissions, readOnly = false, env = {}, inputs = {}, ...job }) {
      const oidc = permissions['id-token'] === 'write' ? await startOidc(claims(repository, env)) : null;
      if (oidc !== null) started.push(oidc);
      const { 'id-token': _, ...token } = permissions;
      return runAction({
        node: process.versions.node.split('.')[0] as NodeMajor,
        bundle: path.join(packageRoot(), 'dist', 'action', 'index.js'),
        token: github.issueToken({ permissions: token, readOnly }).value,
        ...job,
        inputs: { services, ...inputs },
        env: { ...github.env, ...context(repository), ...oidcVariables(oidc), ...env },
      });
    },
    async strike() {
      for (const service of started) await service.close();
      await github.stop();
      await rm(path.join(folder, 'work'), { recursive: true, force: true });
    },
  };
}

const servicesYaml = (on: { npm: FakeNpm; osv: FakeOsv; sigstore: FakeSigstore; trustedRoot: string }): string =>
  [
    `osv: ${on.osv.url}`,
    `npm: ${on.npm.url}`,
    `fulcio: ${on.sigstore.url}`,
    `rekor: ${on.sigstore.url}`,
    `tsa: ${on.sigstore.url}`,
    `trusted-root: ${JSON.stringify(on.trustedRoot)}`,
    '',
  ].join('\n');

/** The identity is github.com's, though the API is on loopback: the certificate names the workflow's public address. */
const context = (repository: FakeRepository): Record<string, string> => ({
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: repository.fullName,
  GITHUB_REPOSITORY_ID: String(repository.data.id),
  GITHUB_REPOSITORY_OWNER: repository.data.owner.login,
  GITHUB_REPOSITORY_OWNER_ID: String(repository.data.owner.id),
});

function claims(repository: FakeRepository, env: Readonly<Record<string, string>>): Record<string, string> {
  const workflow = env['GITHUB_WORKFLOW_REF'] ?? '';
  return {
    ...CLAIMS,
    sub: `repo:${repository.fullName}:ref:${env['GITHUB_REF']}`,
    repository: repository.fullName,
    repository_id: String(repository.data.id),
    repository_owner: repository.data.owner.login,
    repository_owner_id: String(repository.data.owner.id),
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
  };
}

const oidcVariables = (oidc: FakeOidc | null): Record<string, string> =>
  oidc === null
    ? {}
    : { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken };
