import type { Ecosystem, Location } from './package.ts';

/** A locked package that another version is wanted of. */
export interface Wanted {
  readonly name: string;
  readonly version: string;
  readonly direct: boolean;
  /** Where it is locked. */
  readonly place: Location;
}

/** How the tool that writes a lockfile is told what to do. Commands stand bare; the other texts go on after a colon. */
export interface LockTool {
  /** What people call it. */
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** The command that makes the lockfile agree with its manifest. It runs nothing of a package, where the tool can do so. */
  readonly lock: string;
  /** The command that takes out what nothing requires, where `lock` does not. */
  readonly prune?: string;
  /** Locks the newest version that every range allows, whoever asks for the package; null: the line itself is edited. */
  readonly update: ((wanted: Wanted) => string) | null;
  /** Asks for a version in the manifest beside the lockfile, in the section where it stands; absent: no command does. */
  readonly ask?: (wanted: Wanted) => string;
  /** Where a version can be forced upon every package that asks for it; null: nowhere. */
  readonly force: string | null;
  /** What gives every entry a strong hash, where `lock` with a current version of the tool does not. */
  readonly hash?: string;
  /** What to do about install scripts, where the lockfile does not tell which packages have one. */
  readonly scripts?: string;
  /** Where a scope is bound to a registry, where that is not .npmrc. */
  readonly scopes?: (scope: string, registry: string) => string;
}

const run = (command: string): string => `run "${command}"`;

const npm: LockTool = {
  name: 'npm',
  ecosystem: 'npm',
  lock: 'npm install --package-lock-only',
  prune: 'npm prune --package-lock-only',
  update: ({ name }) => run(`npm update ${name}`),
  ask: ({ name, version }) => run(`npm install ${name}@${version}`),
  force: '"overrides" in package.json',
  hash: 'Lock it again with a current npm, with no node_modules in place, so that every entry gets a sha512.',
  scripts: 'Lock it again with npm 7 or later: "npm install --package-lock-only --lockfile-version 3".',
};

const yarn: LockTool = {
  name: 'yarn',
  ecosystem: 'npm',
  lock: 'yarn install',
  // The two kinds of yarn have no command in common, but both resolve anew what has no entry.
  update: ({ place }) => `remove its entry at ${place.file}:${place.line} and ${run('yarn install')}`,
  force: '"resolutions" in package.json',
  // yarn knows no checksum of what it never fetched: packages of platforms that it was not told to support.
  hash: 'Lock it again with a current yarn; for packages of other platforms, list these first as "supportedArchitectures" in .yarnrc.yml.',
  scripts:
    'Let yarn run none: "enableScripts: false" in .yarnrc.yml (yarn 1: "ignore-scripts true" in .yarnrc); packages that need theirs are named in "dependenciesMeta".',
  scopes: (scope, registry) =>
    `Bind the scope in .yarnrc.yml, "npmScopes: { ${scope.slice(1)}: { npmRegistryServer: ${registry} } }" (yarn 1: "${scope}:registry=${registry}" in .npmrc),`,
};

const pnpm: LockTool = {
  name: 'pnpm',
  ecosystem: 'npm',
  lock: 'pnpm install --lockfile-only',
  update: ({ name }) => run(`pnpm update --recursive --depth Infinity ${name}`),
  force: '"overrides" in the settings of pnpm',
  hash: 'Lock it again with a current pnpm: "pnpm install --fix-lockfile".',
  scripts: 'Use pnpm 10 or later, which runs the scripts of no package that its settings do not name.',
};

const bun: LockTool = {
  name: 'Bun',
  ecosystem: 'npm',
  lock: 'bun install --lockfile-only',
  // Before 1.4 it made a direct dependency of any other package.
  update: ({ name, direct }) => run(`bun update ${name}`) + (direct ? '' : ' (Bun 1.4 or later)'),
  force: '"overrides" in package.json',
  scripts:
    'Name the packages that may run theirs in "trustedDependencies" of package.json: with that list, Bun runs no other\'s.',
};

const deno: LockTool = {
  name: 'Deno',
  ecosystem: 'npm',
  lock: 'deno install',
  update: () => `remove deno.lock and ${run('deno install')}, which locks everything anew`,
  force: null,
  scripts:
    'Lock it again with a current Deno, which tells them; it runs the scripts of no package that "--allow-scripts" does not name.',
};

const uv: LockTool = {
  name: 'uv',
  ecosystem: 'pypi',
  lock: 'uv lock',
  update: ({ name }) => run(`uv lock --upgrade-package ${name}`),
  force: '"override-dependencies" of [tool.uv] in pyproject.toml',
};

const poetry: LockTool = {
  name: 'Poetry',
  ecosystem: 'pypi',
  lock: 'poetry lock',
  update: ({ name }) => run(`poetry update ${name}`),
  force: null,
};

const pdm: LockTool = {
  name: 'PDM',
  ecosystem: 'pypi',
  lock: 'pdm lock',
  update: ({ name, direct }) =>
    direct ? run(`pdm update ${name}`) : `${run('pdm lock')}, which locks everything anew`,
  force: '[tool.pdm.resolution.overrides] in pyproject.toml',
};

const pipenv: LockTool = {
  name: 'Pipenv',
  ecosystem: 'pypi',
  lock: 'pipenv lock',
  update: ({ name }) => run(`pipenv upgrade --lock-only ${name}`),
  force: null,
};

/** A file that any of several tools may have written, or a person: uv's command stands for all. */
function compiled(from: string, to: string): LockTool {
  const [source, target] = [from, to].map((file) => (/^[\w.+-]+$/.test(file) ? file : '…'));
  return { ...uv, lock: `uv pip compile --generate-hashes ${source} -o ${target}`, update: null, force: null };
}

const TOOLS: ReadonlyMap<string, LockTool> = new Map([
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
  ['yarn.lock', yarn],
  ['pnpm-lock.yaml', pnpm],
  ['bun.lock', bun],
  ['bun.lockb', bun],
  ['deno.lock', deno],
  ['uv.lock', uv],
  ['poetry.lock', poetry],
  ['pdm.lock', pdm],
  ['Pipfile.lock', pipenv],
]);

/** The tool that writes a lockfile, by the file's name; null for a file that none writes: a workflow, a bill of materials. */
export function lockToolOf(file: string): LockTool | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.endsWith('.txt')) return compiled(`${name.slice(0, -4)}.in`, name);
  if (/^pylock\.(?:.*\.)?toml$/.test(name)) return compiled('pyproject.toml', name);
  return TOOLS.get(name) ?? null;
}

// Commands are there to be copied into a shell, and names come from lockfiles.
const SAFE_NAME = /^(?:@[a-z0-9~][a-z0-9._~-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/u;
const SAFE_VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u;

/** Whether a name and a version may stand in a command: words to every shell, and no option. */
export const isSafe = ({ name, version }: Pick<Wanted, 'name' | 'version'>): boolean =>
  SAFE_NAME.test(name) && SAFE_VERSION.test(version);
