import { createHash } from 'node:crypto';

/** Contents by path. */
export type Texts = Readonly<Record<string, string>>;

/** Packages of the example project: exact versions by name, the first two asked for by the project itself. */
export interface Versions {
  readonly 'left-pad': string;
  /** A development dependency; absent: not locked. */
  readonly 'tap-parser'?: string;
}

export const START: Versions = { 'left-pad': '1.3.0', 'tap-parser': '16.0.0' };

/** What the registry serves for a version; made up, but the same for lockfile and registry. */
export const integrityOf = (name: string, version: string): string =>
  `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`;
export const tarballOf = (name: string, version: string): string =>
  `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;

type Entry = Readonly<Record<string, unknown>>;

export const entryOf = (name: string, version: string, more: Entry = {}): Entry => ({
  version,
  resolved: tarballOf(name, version),
  integrity: integrityOf(name, version),
  license: 'MIT',
  ...more,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** package.json and package-lock.json of the project at these versions; `entries` are locked besides. */
export function projectAt(versions: Versions, entries: Readonly<Record<string, Entry>> = {}): Texts {
  const dependencies = { 'left-pad': `^${versions['left-pad']}` };
  const tap = versions['tap-parser'];
  const devDependencies = tap === undefined ? {} : { 'tap-parser': `^${tap}` };
  const root = { name: 'app', version: '1.0.0', dependencies, devDependencies };
  return {
    'package.json': json({ ...root, private: true }),
    'package-lock.json': json({
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': root,
        'node_modules/left-pad': entryOf('left-pad', versions['left-pad']),
        ...(tap === undefined ? {} : { 'node_modules/tap-parser': entryOf('tap-parser', tap, { dev: true }) }),
        ...entries,
      },
    }),
  };
}

export const POLICY = `version: 1
merge:
  authors: [dependabot]
  allow: [{updates: [patch]}]
  method: squash
`;

export const WORKFLOW = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: lockgate/lockgate@v1
      - run: npm test
`;

/** The files that a repository starts with. */
export const STARTING_FILES: Texts = {
  ...projectAt(START),
  '.github/lockgate.yml': POLICY,
  '.github/workflows/ci.yml': WORKFLOW,
  'README.md': '# app\n',
};

/** The commit message that Dependabot writes. */
export const dependabotMessage = (
  name: string,
  from: string,
  to: string,
  type = 'version-update:semver-patch',
): string =>
  `build(deps): bump ${name} from ${from} to ${to}

---
updated-dependencies:
- dependency-name: ${name}
  dependency-version: ${to}
  dependency-type: direct:production
  update-type: ${type}
...

Signed-off-by: dependabot[bot] <support@github.com>`;
