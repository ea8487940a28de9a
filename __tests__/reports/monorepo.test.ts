import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesSource } from '../../src/adapters/advisory-files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { nodeHasher } from '../../src/adapters/platform.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { absent } from '../../src/domain/evidence.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { judge } from '../../src/gates/judge.ts';
import { reports } from '../../src/reports/formats/index.ts';
import { memoryTree } from '../fakes/tree.ts';
import { policyBy } from '../threats/support/ports.ts';

const NOW = '2026-08-01T00:00:00Z';
const FIXTURE = path.join(packageRoot(), '__tests__/fixtures/monorepo');
const EXAMPLE = path.join(packageRoot(), 'examples/monorepo');

/** Every file of a folder, under the name that it has in a project. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const relative = path.relative(folder, file).split(path.sep).join('/');
      return [relative.replace(/\.fixture$/, ''), readFileSync(file, 'utf8')];
    }),
  );
}

async function audit(files: Readonly<Record<string, string>>): Promise<Decision> {
  const records = filesSource(path.join(FIXTURE, 'advisories.jsonl'), { now: new Date(NOW), versions: versionSchemes });
  const { decision } = await judge(
    {
      gate: 'audit',
      now: NOW,
      policy: await policyBy(async () => Promise.resolve(null)),
      graph: await readGraph(memoryTree(files)),
      base: null,
      pullRequest: absent,
      release: absent,
      artifacts: absent,
    },
    {
      advisories: records,
      registry: async () => Promise.resolve(new Map()),
      hasher: nodeHasher,
      tool: { name: 'lockgate', version: '0.1.0' },
    },
  );
  // What changes with every preset is not what a reader looks at here.
  return { ...decision, policy: { ...decision.policy, digest: { sha256: '0'.repeat(64) } } };
}

const render = (id: string, decision: Decision): string =>
  reports.find((one) => one.id === id)?.render(decision, { color: false, width: 100 }) ?? '';

describe('a repository with a pnpm workspace, a uv project and workflows', () => {
  it('is judged whole in one run, and the example is clean', async () => {
    const decision = await audit(filesIn(EXAMPLE));
    expect(decision.verdict).toBe('pass');
    expect(decision.findings.map(({ rule, effect }) => `${effect} ${rule}`)).toEqual(['note install-scripts']);
    expect(decision.graph).toMatchObject({
      packages: 8,
      manifests: ['.github/workflows/ci.yml', 'pnpm-lock.yaml', 'services/api/uv.lock'],
    });
  });

  it('has the findings of all ecosystems, each with its place, its way and what to run', async () => {
    const { verdict, findings } = await audit({ ...filesIn(EXAMPLE), ...filesIn(path.join(FIXTURE, 'vulnerable')) });
    expect(verdict).toBe('deny');
    expect(findings.flatMap((one) => (one.advisory === null ? [] : [[one.effect, one.subject, one.remedy]]))).toEqual([
      [
        'deny',
        'pkg:githubactions/actions/download-artifact@v4.1.1',
        expect.stringContaining('at .github/workflows/ci.yml:31, pinned to the full SHA'),
      ],
      [
        'deny',
        'pkg:npm/minimist@1.2.5',
        expect.stringContaining('"pnpm update --recursive --depth Infinity minimist"'),
      ],
      ['warn', 'pkg:pypi/idna@3.11', expect.stringContaining('"uv lock --upgrade-package idna" in "services/api"')],
    ]);
  });

  it.each(['text', 'markdown', 'html'])('reads well as %s', async (id) => {
    const decision = await audit({ ...filesIn(EXAMPLE), ...filesIn(path.join(FIXTURE, 'vulnerable')) });
    expect(render(id, decision)).toMatchSnapshot();
  });
});
