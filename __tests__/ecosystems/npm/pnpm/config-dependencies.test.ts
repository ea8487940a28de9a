import { HASH, messages, parse } from './lock.ts';

const LOCK = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n";
const workspace = (lines: string) => ({ 'pnpm-workspace.yaml': `packages: []\nconfigDependencies:\n${lines}` });
const found = ({ packages }: ReturnType<typeof parse>) =>
  packages.map(({ name, version, direct, entry }) => [
    `${name}@${version}`,
    direct,
    entry.scope,
    entry.integrity,
    `${entry.location.file}:${entry.location.line}`,
  ]);

describe('what pnpm installs before all others, to take its settings from', () => {
  it('is read from where it is declared, as no lockfile of pnpm 10 has it', () => {
    const part = parse(
      LOCK,
      workspace(`  evil: 1.0.0+${HASH}\n  '@o/b': {integrity: 2.0.0+${HASH}, tarball: https://h.example/b.tgz}\n`),
    );
    expect(messages(part)).toEqual([]);
    expect(found(part)).toEqual([
      ['evil@1.0.0', true, 'development', [HASH], 'app/pnpm-workspace.yaml:3'],
      ['@o/b@2.0.0', true, 'development', [HASH], 'app/pnpm-workspace.yaml:4'],
    ]);
    expect(part.packages[1]?.entry.source).toEqual({ type: 'registry', url: 'https://h.example/b.tgz' });
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/%40o/b@2.0.0', 'pkg:npm/evil@1.0.0']);
  });

  it('is read where an escape hides its name', () => {
    const text = `"config\\u0044ependencies":\n  evil: 1.0.0+${HASH}\n`;
    expect(found(parse(LOCK, { 'pnpm-workspace.yaml': text }))).toHaveLength(1);
  });

  it('is read from the manifest of the first versions too', () => {
    const part = parse(LOCK, { 'package.json': { pnpm: { configDependencies: { evil: `1.0.0+${HASH}` } } } });
    expect(found(part)).toEqual([['evil@1.0.0', true, 'development', [HASH], 'app/package.json:1']]);
  });

  it.each([
    '  evil: ^1.0.0\n',
    '  evil: latest\n',
    '  evil:\n',
    '  evil: [1.0.0]\n',
    '  - evil\n',
    '  evil: &a 1.0.0\n',
  ])('%j says no version, which is a problem', (lines) => {
    const part = parse(LOCK, workspace(lines));
    expect(messages(part)).toEqual([expect.stringContaining("and what that is can't be told")]);
    expect(part.problems[0]?.location.file).toBe('app/pnpm-workspace.yaml');
    expect(part.packages).toEqual([]);
  });

  const locked = `lockfileVersion: '9.0'\nimporters:\n  .:\n    configDependencies:\n      evil: {specifier: 1.0.0, version: 1.0.0}\npackages:\n  evil@1.0.0: {resolution: {integrity: ${HASH}}}\nsnapshots:\n  evil@1.0.0: {}\n`;
  it.each([
    ['1.0.0', ['evil@1.0.0']],
    ['^1.0.0', ['evil@1.0.0']],
    ['1.0.1', ['evil@1.0.0', 'evil@1.0.1']],
  ])('where %s is declared and the lockfile of pnpm 11 has 1.0.0', (version, expected) => {
    const part = parse(locked, workspace(`  evil: ${version}\n`));
    expect(messages(part)).toEqual([]);
    expect(part.packages.map((one) => `${one.name}@${one.version}`)).toEqual(expected);
  });
});
