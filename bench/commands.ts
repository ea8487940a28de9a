import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';
import type { Project } from './projects.ts';

/** Where a command runs, and what it is told of the world. */
export interface Place {
  readonly project: Project;
  /** Where the homes of commands are: nothing of this machine's leaks in. */
  readonly homes: string;
}

/** A script that Node runs over a project, in a home of its own. */
export function nodeCommand(
  id: string,
  { project, homes }: Place,
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Command {
  const home = path.join(homes, id);
  const { directory } = project;
  return {
    program: process.execPath,
    args: [script, ...args],
    directory,
    home,
    environment,
    statuses: [0, 1],
    native: false,
  };
}

/** `lockgate check` of the bundle. */
export const lockgateCheck = (root: string, place: Place, options: readonly string[]): Command =>
  nodeCommand('lockgate', place, path.join(root, 'dist', 'cli', 'index.js'), [
    'check',
    ...options,
    place.project.directory,
  ]);

/** As a user types it: all advisories come from the embedded snapshot, and the report is text. */
export const offlineCheck = (root: string, place: Place): Command => lockgateCheck(root, place, ['--offline']);

/** `npm audit`, asking a loopback registry. */
export const npmAudit = (place: Place, registry: string, options: readonly string[] = []): Command =>
  nodeCommand('npm', place, npmScript(), ['audit', ...options], npmSettings(place, 'npm', registry));

/** npm's settings as its environment, for itself and for what runs it: none of this machine's. */
export function npmSettings({ homes }: Place, id: string, registry: string): Record<string, string> {
  const home = path.join(homes, id);
  return {
    npm_config_registry: registry,
    npm_config_cache: path.join(home, 'npm-cache'),
    npm_config_userconfig: path.join(home, 'npmrc'),
    npm_config_globalconfig: path.join(home, 'npmrc-global'),
    npm_config_update_notifier: 'false',
    npm_config_logs_max: '0',
  };
}

/** Starting Node, reading the lockfile and parsing it. */
export const floor = (place: Place): Command => ({
  ...nodeCommand('floor', place, fileURLToPath(new URL('floor.js', import.meta.url)), [place.project.lockfile]),
  statuses: [0],
});

/** The script of the npm that runs us, else of the first npm in the PATH. */
function npmScript(): string {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js') === true) return running;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, 'npm')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('No npm in the PATH: install npm, which comes with Node.js.');
  return realpathSync(found);
}
