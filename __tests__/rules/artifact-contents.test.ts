import artifactContents from '../../src/rules/artifact-contents.ts';
import { missingEntryPoints } from '../../src/rules/support/entry-points.ts';
import { secretKind, unmeantKind } from '../../src/rules/support/file-names.ts';
import { check, troubles } from './run.ts';

const file = (path: string) => ({ path, size: 1, mode: 0o644, secrets: [] });

describe('artifact-contents', () => {
  it.each([
    '.npmrc',
    'lib/.NPMRC',
    '.yarnrc.yml',
    '.pypirc',
    '.netrc',
    '.env',
    '.env.production',
    'config/.env.local',
    '.envrc',
    'id_rsa',
    'keys/id_ed25519',
    'server.pem',
    'server.key',
    'cert.p12',
    'cert.pfx',
    'store.jks',
    '.aws/credentials',
    '.ssh/config',
    '.git/config',
    '.git-credentials',
    '.kube/config',
    '.docker/config.json',
    'infra/terraform.tfstate',
  ])('refuses %s by its name', (path) => {
    expect(secretKind(path)).not.toBeNull();
  });

  it.each([
    '.env.example',
    '.env.sample',
    'lib/env.js',
    'src/id_rsa.ts',
    'keys.js',
    'monkey.md',
    '.gitignore',
    'npmrc.js',
    '.environment.js',
  ])('takes %s for harmless', (path) => {
    expect(secretKind(path)).toBeNull();
  });

  it.each([
    '.github/dependabot.yml',
    'node_modules/a/index.js',
    'coverage/lcov.info',
    'old-1.0.0.tgz',
    'src/.DS_Store',
    'a.orig',
  ])('takes %s for unmeant', (path) => {
    expect(unmeantKind(path)).not.toBeNull();
    expect(unmeantKind(`lib/${path.replaceAll(/[./]/g, '-')}.js`)).toBeNull();
  });

  it.each([
    ['main', './lib/index.js', true],
    ['main', 'lib/index', true],
    ['main', './lib', true],
    ['main', './lib/', true],
    ['main', './dist/index.js', false],
    ['bin.app', 'lib/index', false],
    ['exports["."].import', './lib/index', false],
    ['exports["./*"]', './lib/*.js', true],
    ['exports["./*"]', './dist/*.js', false],
    ['types', './lib/index', true],
    ['types', './lib/other', false],
    ['main', '../outside.js', false],
  ])('%s: %s leads somewhere: %s', (field, path, leads) => {
    const files = [file('lib/index.js'), file('lib/index.d.ts')];
    expect(missingEntryPoints({ entryPoints: [{ field, path }], files })).toHaveLength(leads ? 0 : 1);
  });

  it('points into the folder of the manifest, and lists no more than it must', () => {
    const files = [
      ...Array.from({ length: 500 }, (_, index) => file(`node_modules/p${index}/index.js`)),
      file('.npmrc'),
    ];
    const manifest = { file: 'packages/app/package.json', name: 'app', version: '1.0.0' };
    const told = troubles(
      check(artifactContents, { release: { manifest }, artifacts: [{ files }] }, { unmeant: 'note' }),
    );
    expect(told).toMatchObject([
      { key: 'secret:.npmrc', location: { file: 'packages/app/.npmrc' } },
      { key: 'unmeant:installed packages', effect: 'note', evidence: { count: 500 } },
    ]);
  });
});
