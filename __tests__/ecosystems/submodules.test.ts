import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { directoryTree } from '../../src/adapters/files.ts';
import { commitTree } from '../../src/adapters/git.ts';
import { readGraph } from '../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../fakes/tree.ts';

const MODULES = `[submodule "lib"]
\tpath = vendor/lib
\turl = https://example.com/lib.git
[submodule "other"]
\turl = ../other.git
\tpath = "other"
`;

describe('submodules', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lockgate-submodules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('of a commit are told once, where .gitmodules names them, and where nothing does', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    writeFileSync(path.join(folder, '.gitmodules'), MODULES);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'start');
    const commit = git('rev-parse', 'HEAD');
    for (const name of ['vendor/lib', 'other', 'unnamed']) {
      git('update-index', '--add', '--cacheinfo', `160000,${commit},${name}`);
    }
    git('commit', '-q', '-m', 'submodules');
    const { unaudited, problems } = await readGraph(commitTree(folder, git('rev-parse', 'HEAD')));
    expect(problems).toEqual([]);
    expect(unaudited).toEqual([
      { kind: 'git submodule', name: 'vendor/lib', location: { file: '.gitmodules', line: 2 } },
      { kind: 'git submodule', name: 'other', location: { file: '.gitmodules', line: 6 } },
      { kind: 'git submodule', name: 'unnamed', location: { file: 'unnamed', line: 1 } },
    ]);

    // Of a folder, those that were not fetched.
    mkdirSync(path.join(folder, 'other'));
    writeFileSync(path.join(folder, 'other', 'README'), '');
    expect((await readGraph(directoryTree(folder))).unaudited.map(({ name }) => name)).toEqual(['vendor/lib']);
  });

  it('are none where no file names any', async () => {
    expect((await readGraph(memoryTree({ 'package.json': '{}' }))).unaudited).toEqual([]);
    expect((await readGraph(memoryTree({ '.gitmodules': '[core]\n\tpathological = x\n' }))).unaudited).toEqual([]);
  });
});
