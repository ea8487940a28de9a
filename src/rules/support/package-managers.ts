import type { Location } from '../../domain/package.ts';

/** A locked package that another version is wanted of. */
export interface Wanted {
  readonly name: string;
  readonly version: string;
  readonly direct: boolean;
  /** Where it is locked. */
  readonly place: Location;
}

/** How the tool that writes a lockfile is told to lock other versions. The texts go on after a colon. */
export interface PackageManager {
  /** Locks the newest version that every range allows, whoever asks for the package. */
  readonly update: (wanted: Wanted) => string;
  /** Asks for a version in the manifest beside the lockfile, in the section where it stands; null: no command does. */
  readonly ask: ((wanted: Wanted) => string) | null;
  /** Locks anew after a manifest was edited. */
  readonly lock: string;
  /** Where a version can be forced upon every package that asks for it; null: nowhere. */
  readonly force: string | null;
}

const run = (command: string): string => `run "${command}"`;

const npm: PackageManager = {
  update: ({ name }) => run(`npm update ${name}`),
  ask: ({ name, version }) => run(`npm install ${name}@${version}`),
  lock: 'npm install',
  force: '"overrides" in package.json',
};

const MANAGERS: Readonly<Record<string, PackageManager>> = {
  'package-lock.json': npm,
  'npm-shrinkwrap.json': npm,
  'yarn.lock': {
    // The two kinds of yarn have no command in common, but both resolve anew what has no entry.
    update: ({ place }) => `remove its entry at ${place.file}:${place.line} and ${run('yarn install')}`,
    ask: null,
    lock: 'yarn install',
    force: '"resolutions" in package.json',
  },
  'pnpm-lock.yaml': {
    update: ({ name }) => run(`pnpm update --recursive --depth Infinity ${name}`),
    ask: null,
    lock: 'pnpm install',
    force: '"overrides" in the settings of pnpm',
  },
  'bun.lock': {
    // Before 1.4 it made a direct dependency of any other package.
    update: ({ name, direct }) => run(`bun update ${name}`) + (direct ? '' : ' (Bun 1.4 or later)'),
    ask: null,
    lock: 'bun install',
    force: '"overrides" in package.json',
  },
  'deno.lock': {
    update: () => `remove deno.lock and ${run('deno install')}, which locks everything anew`,
    ask: null,
    lock: 'deno install',
    force: null,
  },
  'uv.lock': {
    update: ({ name }) => run(`uv lock --upgrade-package ${name}`),
    ask: null,
    lock: 'uv lock',
    force: '"override-dependencies" of [tool.uv] in pyproject.toml',
  },
  'poetry.lock': {
    update: ({ name }) => run(`poetry update ${name}`),
    ask: null,
    lock: 'poetry lock',
    force: null,
  },
  'pdm.lock': {
    update: ({ name, direct }) =>
      direct ? run(`pdm update ${name}`) : `${run('pdm lock')}, which locks everything anew`,
    ask: null,
    lock: 'pdm lock',
    force: '[tool.pdm.resolution.overrides] in pyproject.toml',
  },
  'Pipfile.lock': {
    update: ({ name }) => run(`pipenv upgrade --lock-only ${name}`),
    ask: null,
    lock: 'pipenv lock',
    force: null,
  },
};

/** The tool of a lockfile by the file's name; null for a file that no one tool writes. */
export function packageManagerOf(file: string): PackageManager | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return Object.hasOwn(MANAGERS, name) ? (MANAGERS[name] ?? null) : null;
}

// Commands are there to be copied into a shell, and names come from lockfiles.
const SAFE_NAME = /^(?:@[a-z0-9~][a-z0-9._~-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/u;
const SAFE_VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u;

/** Whether a name and a version may stand in a command: words to every shell, and no option. */
export const isSafe = ({ name, version }: Pick<Wanted, 'name' | 'version'>): boolean =>
  SAFE_NAME.test(name) && SAFE_VERSION.test(version);
