/** Extra files: an update changes manifests, lockfiles and refs of `uses:` lines, and nothing else in any way. */
import type { Files } from '../fakes/github/repository.ts';
import { sharedGitHub } from './support/fake.ts';
import { projectAt, START, STARTING_FILES, WORKFLOW } from './support/project.ts';
import { reason, refused } from './support/refused.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();
const updated = projectAt({ ...START, 'left-pad': '1.3.1' });
const scripted = JSON.stringify({ ...JSON.parse(updated['package.json'] ?? ''), scripts: { prepare: 'evil' } });
const workflow = (text: string): Files => ({ '.github/workflows/ci.yml': text });

describe('threat 7: extra files', () => {
  it.each<[string, Files, RegExp]>([
    ['a source file', { 'index.js': 'evil()' }, /"index.js"/],
    ['an edited README', { 'README.md': 'x' }, /"README.md"/],
    ['a symbolic link', { 'package-lock.json': { mode: '120000', content: 'README.md' } }, /symbolic link/],
    [
      'another mode',
      { 'package.json': { mode: '100755', content: updated['package.json'] ?? '' } },
      /changes its mode/,
    ],
    ['a submodule', { vendor: { mode: '160000', content: 'a'.repeat(40) } }, /submodule/],
    ['a renamed file', { 'README.md': null, 'README.txt': STARTING_FILES['README.md'] ?? '' }, /is renamed/],
    ['a removed file', { 'README.md': null }, /is removed/],
    ['a new workflow', { '.github/workflows/evil.yml': 'on: push\n' }, /is added/],
    ['a script in package.json', { 'package.json': scripted }, /"package.json" changes more than what/],
    ['a manifest that nobody reads', { 'docs/package.json': '{}' }, /"docs\/package.json" is neither/],
    ['another ecosystem’s manifest', { 'pyproject.toml': '[project]\ndependencies = ["evil"]\n' }, /"pyproject.toml"/],
    ['a workflow’s command', workflow(WORKFLOW.replace('npm test', 'npm test; evil')), /ci.yml"/],
    ['a workflow’s action', workflow(WORKFLOW.replace('actions/checkout', 'evil/checkout')), /ci.yml"/],
  ])('denies %s', async (_name, files, said) => {
    const start = { 'docs/package.json': '{"name": "docs"}', 'pyproject.toml': '[project]\n' };
    const update = await openUpdate(github(), { start, files: { ...updated, ...files } });
    const told = await refused(update, await update.merge({ mayWriteWorkflows: true }));
    expect(told).toContainEqual(reason('update-scope', said));
  });

  it('never merges workflow files with GITHUB_TOKEN, which may not write them', async () => {
    const files = { ...updated, ...workflow(WORKFLOW.replace('checkout@v4', 'checkout@v5')) };
    const update = await openUpdate(github(), { files });
    expect(await refused(update)).toContainEqual(reason('gate', /changes workflow files, which GITHUB_TOKEN/));
  });
});
