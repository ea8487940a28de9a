import updateScope from '../../src/rules/update-scope.ts';
import { dependencyFiles } from '../../src/rules/support/dependency-files.ts';
import type { FileChange } from '../../src/domain/pull-request.ts';
import { factsFrom, type PartialFacts } from '../fakes/facts.ts';
import type { PartialPullRequest } from '../fakes/pull-request.ts';
import { check, keys, troubles } from './run.ts';

const change = (pullRequest: PartialPullRequest, more: PartialFacts = {}): PartialFacts => ({
  gate: 'merge',
  base: [{ name: 'lodash', version: '4.17.20' }],
  packages: [{ name: 'lodash', version: '4.17.21' }],
  pullRequest,
  ...more,
});
const files = (...list: Partial<FileChange>[]) => change({ files: list });
const trailer = (...lines: string[]) => ({
  commits: [{ message: `x\n\n---\nupdated-dependencies:\n${lines.join('\n')}\n...` }],
});

describe('update-scope', () => {
  it.each<[string, Partial<FileChange>]>([
    ['a link', { modeBefore: '120000', modeAfter: '120000' }],
    ['what was a link', { modeBefore: '120000' }],
    ['a submodule', { path: 'package.json', modeBefore: '160000', modeAfter: '160000' }],
    ['an added file', { status: 'added', modeBefore: null }],
    ['a removed file', { status: 'removed', modeAfter: null }],
    ['a rename', { status: 'renamed' }],
    ['a mode change', { modeAfter: '100755' }],
    ['an odd mode', { modeBefore: '100600', modeAfter: '100600' }],
    ['a source file', { path: 'index.js' }],
    ['the policy', { path: '.github/lockgate.yml' }],
    ['CODEOWNERS', { path: '.github/CODEOWNERS' }],
    ['.npmrc', { path: '.npmrc' }],
    ['setup.py', { path: 'setup.py' }],
    ['a workflow that nobody read', { path: '.github/workflows/ci.yml', onlyUsesRefs: true }],
    ['a file in a folder that is named like a lockfile', { path: 'package-lock.json/x' }],
  ])('refuses %s', (_what, file) => {
    expect(check(updateScope, files({}, file)).map(({ state }) => state)).toEqual(['fail']);
  });

  it('judges every file, the hundredth too', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      path: index === 99 ? 'evil.js' : `packages/p${index}/package.json`,
    }));
    const read = many.slice(0, 99);
    const declarations = read.map(({ path: file }) => ({ location: { file, line: 5 } }));
    expect(keys(check(updateScope, change({ files: many }, { declarations })))).toEqual(['file:evil.js']);
  });

  describe.each(['package.json', 'pyproject.toml', 'Pipfile'])('a %s', (path) => {
    it.each([false, null])('is refused if it changes more than its dependencies (%s)', (onlyDependencies) => {
      const facts = change(
        { files: [{ path, onlyDependencies }] },
        { declarations: [{ location: { file: path, line: 1 } }] },
      );
      expect(keys(check(updateScope, facts))).toEqual([`file:${path}`]);
    });
  });

  it.each(['.github/workflows/ci.yml', 'templates/a/.github/workflows/ci.yaml', 'tools/action.yml'])(
    'takes %s that was read, if only refs changed',
    (workflow) => {
      const facts = (onlyUsesRefs: boolean | null) =>
        change({ files: [{ path: workflow, onlyUsesRefs }] }, { files: [workflow, 'package-lock.json'] });
      expect(keys(check(updateScope, facts(true)))).toEqual([]);
      expect(keys(check(updateScope, facts(false)))).toEqual([`file:${workflow}`]);
      expect(keys(check(updateScope, facts(null)))).toEqual([`file:${workflow}`]);
    },
  );

  it('knows lockfiles and manifests that were read, and no others', () => {
    const { graph, base } = factsFrom({
      files: ['web/package-lock.json'],
      declarations: [{ location: { file: 'web/package.json', line: 5 } }],
      base: [],
    });
    const knows = dependencyFiles([graph, base]);
    expect(['web/package-lock.json', 'web/package.json'].filter((path) => !knows(path))).toEqual([]);
    const others = ['package.json', '../package.json', '../api/package.json', 'web/a/package.json', 'web/yarn.lock'];
    const unread = ['web/pyproject.toml', 'web/requirements.txt', 'web/deno.json', 'web/index.js'];
    expect([...others, ...unread].filter(knows)).toEqual([]);
  });

  it('holds a pull request without files', () => {
    expect(troubles(check(updateScope, files()))).toMatchObject([{ key: 'no-files', effect: 'hold' }]);
  });

  it.each<[string, PartialPullRequest, string[]]>([
    ['another version', { title: 'Bump lodash from 4.17.20 to 4.17.22' }, ['claim:lodash']],
    ['another start', { title: 'Bump lodash from 4.16.0 to 4.17.21' }, ['claim:lodash']],
    ['another package', { title: 'Bump express from 4.0.0 to 4.0.1' }, ['claim:express']],
    ['a package beside it', trailer('- dependency-name: lodash', '- dependency-name: express'), ['claim:express']],
    [
      'no trailer entry for it',
      { title: '', ...trailer('- dependency-name: express') },
      ['claim:express', 'claim:npm:lodash'],
    ],
    ['a broken trailer', trailer('- "'), ['trailer']],
    ['the truth', trailer('- dependency-name: lodash', '  dependency-version: 4.17.21'), []],
    ['nothing at all', { title: 'chore: dependencies' }, []],
    ['a major line', { title: 'fix(deps): update dependency lodash to v4' }, []],
  ])('holds what claims %s', (_what, pullRequest, expected) => {
    const told = troubles(check(updateScope, change(pullRequest)));
    expect(told.map(({ key }) => key)).toEqual(expected);
    expect(told.every(({ effect }) => effect === 'hold')).toBe(true);
  });

  it('compares the level that is claimed with the lockfile’s', () => {
    const facts = (level: string, version: string) =>
      change(
        { title: '', ...trailer('- dependency-name: lodash', `  update-type: version-update:semver-${level}`) },
        { packages: [{ name: 'lodash', version }] },
      );
    expect(keys(check(updateScope, facts('patch', '5.0.0')))).toEqual(['claim:lodash']);
    expect(keys(check(updateScope, facts('minor', '5.0.0')))).toEqual(['claim:lodash']);
    expect(keys(check(updateScope, facts('major', '4.17.21')))).toEqual([]);
  });

  it.each([
    ['npm' as const, 'lockgate', true],
    ['npm' as const, 'lockgate-helper', false],
    ['github-actions' as const, 'lockgate/lockgate', true],
    ['github-actions' as const, 'Lockgate/Lockgate/verify', true],
    ['github-actions' as const, 'lockgate/lockgate-setup', false],
  ])('never lets %s %s be updated by itself: %s', (ecosystem, name, refused) => {
    const locked = (version: string) => [{ ecosystem, name, version }];
    const facts = change({ title: '' }, { base: locked('1.0.0'), packages: locked('1.0.1') });
    expect(keys(check(updateScope, facts)).includes('lockgate')).toBe(refused);
  });
});

describe('claims about actions', () => {
  const at = (version: string, claimed?: string) => ({
    name: 'actions/checkout/sub',
    version,
    ecosystem: 'github-actions' as const,
    ...(claimed === undefined ? {} : { claimed }),
  });
  const [old, now] = ['a'.repeat(40), 'b'.repeat(40)];
  const said = (title: string, before: ReturnType<typeof at>, after: ReturnType<typeof at>) =>
    keys(check(updateScope, { gate: 'merge', base: [before], packages: [after], pullRequest: { title } }));

  it.each([
    ['4.1.6', '4.1.7', at(old, 'v4.1.6'), at(now, 'v4.1.7')],
    ['4', '5', at('v4'), at('v5')],
    ['4.1.6', '5.0.0', at('v4'), at('v5')],
    ['2.18.0', '3.0.1', at(old), at(now)],
    ['4.2.0', '4.3.0', at(old, 'v4'), at(now, 'v4')],
  ])('from %s to %s fit what the files say', (from, to, before, after) => {
    expect(said(`Bump actions/checkout from ${from} to ${to}`, before, after)).toEqual([]);
  });

  it.each([
    ['4.1.6', '4.1.7', at(old, 'v4.1.6'), at(now, 'v5.0.0')],
    ['4.1.5', '4.1.7', at(old, 'v4.1.6'), at(now, 'v4.1.7')],
    ['4', '5', at('v4'), at('v6')],
  ])('from %s to %s contradict them', (from, to, before, after) => {
    expect(said(`Bump actions/checkout from ${from} to ${to}`, before, after)).toEqual(['claim:actions/checkout']);
  });
});
