import { createHttp } from '../../../src/adapters/http.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { merge, type MergeInput } from '../../../src/gates/merge/merge.ts';
import { registryFacts } from '../../../src/registries/pypi/registry-facts.ts';
import { startPypiJson } from '../../fakes/pypi-json.ts';
import type { Service } from '../../fakes/service.ts';
import { sharedGitHub } from '../../threats/support/fake.ts';
import { judging, NOW, OWN, portsFor, SELF } from '../../threats/support/ports.ts';
import { dependabotMessage, WORKFLOW } from '../../threats/support/project.ts';
import { byBot, openUpdate, reasons, type Update } from '../../threats/support/update.ts';
import { filesOf, PYTHON_PROJECTS, type PythonProject } from './python-updates.ts';

const github = sharedGitHub();
const http = createHttp({ attempts: 2, delay: async () => undefined });
let index: Service | undefined;
beforeAll(async () => {
  index = await startPypiJson(
    ['2.2.1', '2.2.2'].map((version) => ({ name: 'urllib3', version, files: filesOf(version) })),
  );
});
afterAll(() => index?.close());

/** Merges with the index on loopback in PyPI's place. */
async function mergeOf({ fake, repository, token, number }: Update, different: Partial<MergeInput> = {}) {
  const ports = portsFor(fake, repository.fullName, token);
  const registry = registryFacts({ http, origin: index?.url ?? '', versions: versionSchemes.pypi });
  const common = { now: NOW, directory: '.', dryRun: false, own: OWN, self: SELF, mayWriteWorkflows: false };
  const result = await merge(
    { ...common, number, head: null, ...different },
    { ...ports, judging: () => ({ ...judging, registry }) },
  );
  return { merged: result.merged, reasons: reasons(result.decision.findings), decision: result.decision };
}

/** Dependabot's update of urllib3 from 2.2.1 to a version; `files`: what the lockfile says of its files. */
function update({ manager, lockfile, manifests, lock }: PythonProject, version: string, files = filesOf(version)) {
  return openUpdate(github(), {
    start: { ...manifests, [lockfile]: lock('2.2.1', filesOf('2.2.1')) },
    files: { [lockfile]: lock(version, files) },
    commit: {
      ...byBot,
      branch: `dependabot/${manager}/urllib3-${version}`,
      message: dependabotMessage('urllib3', '2.2.1', version),
    },
    title: `build(deps): bump urllib3 from 2.2.1 to ${version}`,
  });
}

describe.each(Object.entries(PYTHON_PROJECTS))('an update of a Python project locked with %s', (_tool, project) => {
  it('merges at the judged commit, once every hash is known to be the index’s', async () => {
    expect(await mergeOf(await update(project, '2.2.2'))).toMatchObject({
      merged: 'merged',
      reasons: [],
      decision: { verdict: 'pass', graph: { manifests: expect.arrayContaining([project.lockfile]) as string[] } },
    });
  });

  it('is denied with a hash beside the others that is of none of the release’s files', async () => {
    const files = { ...filesOf('2.2.2'), 'urllib3-2.2.2-cp312-cp312-linux_x86_64.whl': 'f0'.repeat(32) };
    const forged = Object.fromEntries(Object.entries(files).slice(1));
    const { merged, reasons: why, decision } = await mergeOf(await update(project, '2.2.2', forged));
    expect([merged, decision.verdict]).toEqual(['no', 'deny']);
    expect(why).toEqual([
      expect.stringMatching(/^integrity: A locked hash of "urllib3@2.2.2" is that of none of its files/),
    ]);
  });

  it('is denied at a version that the index does not have', async () => {
    const { merged, reasons: why } = await mergeOf(await update(project, '2.2.3'));
    expect([merged, why]).toEqual(['no', ['integrity: The registry knows no "urllib3@2.2.3".']]);
  });

  it('is not merged where the index does not answer', async () => {
    const opened = await update(project, '2.2.2');
    const from = index?.received.length ?? 0;
    for (let nth = 1; nth <= 20; nth += 1) index?.fault(from + nth, 'reset');
    const { merged, decision } = await mergeOf(opened).finally(() => index?.heal());
    expect([merged, decision.verdict]).toEqual(['no', 'indeterminate']);
  });
});

describe('an update of an action', () => {
  const pinned = (sha: string, version: string) =>
    WORKFLOW.replace('actions/checkout@v4', `actions/checkout@${sha.repeat(40)} # ${version}`);
  const request = {
    start: { '.github/workflows/ci.yml': pinned('a', 'v4.2.1') },
    files: { '.github/workflows/ci.yml': pinned('b', 'v4.2.2') },
    commit: {
      ...byBot,
      branch: 'dependabot/github_actions/actions/checkout-4.2.2',
      message: dependabotMessage('actions/checkout', '4.2.1', '4.2.2'),
    },
    title: 'build(deps): bump actions/checkout from 4.2.1 to 4.2.2',
  };

  it('is held with GITHUB_TOKEN, and says with which token it would merge', async () => {
    const { merged, decision } = await mergeOf(await openUpdate(github(), request));
    expect([merged, decision.verdict]).toEqual(['no', 'hold']);
    expect(decision.findings.filter(({ effect }) => effect === 'hold')).toMatchObject([
      {
        rule: 'gate',
        message: 'The pull request changes workflow files, which GITHUB_TOKEN can not merge.',
        remedy: "Merge it by hand, or give github-token a GitHub App's token with the permission workflows: write.",
      },
    ]);
  });

  it('merges with a token that may write workflows; no registry is asked about it', async () => {
    const from = index?.received.length ?? 0;
    const token = github().issueToken({
      permissions: {
        contents: 'write',
        'pull-requests': 'write',
        checks: 'read',
        statuses: 'read',
        workflows: 'write',
      },
    });
    const result = await mergeOf(await openUpdate(github(), { ...request, token }), { mayWriteWorkflows: true });
    expect([result.merged, result.reasons]).toEqual(['merged', []]);
    expect(index?.received.length).toBe(from);
  });
});
