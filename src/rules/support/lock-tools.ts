import { baseOf } from './paths.ts';

/** The commands of the tool that writes a lockfile. */
export interface LockTool {
  /** Makes the lockfile agree with its manifest. */
  readonly relock: string;
  /** Takes out what nothing requires. */
  readonly prune: string;
}

const same = (command: string): LockTool => ({ relock: command, prune: command });
const NPM: LockTool = { relock: 'npm install --package-lock-only', prune: 'npm prune --package-lock-only' };

const TOOLS: ReadonlyMap<string, LockTool> = new Map([
  ['yarn.lock', same('yarn install')],
  ['pnpm-lock.yaml', same('pnpm install --lockfile-only')],
  ['bun.lock', same('bun install --lockfile-only')],
  ['deno.lock', same('deno install')],
  ['poetry.lock', same('poetry lock')],
  ['uv.lock', same('uv lock')],
  ['pdm.lock', same('pdm lock')],
  ['Pipfile.lock', same('pipenv lock')],
]);

/** The tool that writes a lockfile, by the lockfile's name. */
export function lockToolOf(file: string): LockTool {
  const base = baseOf(file);
  if (base.startsWith('pylock.')) return same(`uv pip compile pyproject.toml -o ${base}`);
  if (base.endsWith('.txt')) return same(`uv pip compile --generate-hashes ${base.slice(0, -4)}.in -o ${base}`);
  return TOOLS.get(base) ?? NPM;
}
