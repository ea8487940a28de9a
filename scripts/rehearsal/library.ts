import { locked, type MadePackage } from './packages.ts';

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const NAME = '@acme/greeting';
export const REPOSITORY = 'acme/greeting';
export const VERSION = '1.0.0';

/** package.json and package-lock.json of the example library with these packages installed. */
export function dependencyFiles(
  dependencies: Readonly<Record<string, string>>,
  packages: readonly MadePackage[],
): Record<string, string> {
  const manifest = {
    name: NAME,
    version: VERSION,
    description: 'Says how long ago a moment was.',
    license: 'MIT',
    type: 'module',
    exports: './src/index.js',
    files: ['src'],
    repository: { type: 'git', url: `git+https://github.com/${REPOSITORY}.git` },
    dependencies,
  };
  const lock = {
    name: NAME,
    version: VERSION,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: NAME, version: VERSION, license: 'MIT', dependencies },
      ...Object.fromEntries(packages.map((one) => [`node_modules/${one.manifest.name}`, locked(one)])),
    },
  };
  return { 'package.json': text(manifest), 'package-lock.json': text(lock) };
}

/** The rest of the library: code, policy, workflows. */
export const SOURCES: Readonly<Record<string, string>> = {
  'README.md': '# greeting\n\nSays how long ago a moment was.\n',
  LICENSE: 'MIT\n',
  'src/index.js':
    "import ms from 'ms';\n\nexport const greeting = (name, ago) => `Hello ${name}, it has been ${ms(ago)}.`;\n",
  '.github/lockgate.yml': [
    'version: 1',
    'extends: lockgate:recommended',
    'merge:',
    '  authors: [dependabot]',
    '  allow: [{ updates: [patch] }]',
    '',
  ].join('\n'),
  '.github/workflows/release.yml': [
    'on: { push: { tags: ["v*"] } }',
    'jobs:',
    '  publish:',
    '    runs-on: ubuntu-latest',
    '    permissions: { contents: write, id-token: write, attestations: write }',
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '      - uses: lockgate/lockgate@0000000000000000000000000000000000000000 # v0.1.0',
    '',
  ].join('\n'),
};
