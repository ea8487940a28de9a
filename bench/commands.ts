import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';
import type { Project } from './projects.ts';

/** `lockgate check --offline` over a project; all its advisories come from the embedded snapshot. */
export function lockgateCheck(root: string, project: Project, home: string): Command {
  return {
    script: path.join(root, 'dist', 'cli', 'index.js'),
    args: ['check', '--offline', '--format', 'json', project.directory],
    directory: project.directory,
    environment: environment(home),
    statuses: [0, 1],
  };
}

/** `npm audit` over a project, asking the loopback registry. Its cache and settings are the benchmark's own. */
export function npmAudit(project: Project, registry: string, home: string): Command {
  const settings = {
    registry,
    cache: path.join(home, 'npm-cache'),
    userconfig: path.join(home, 'npmrc'),
    globalconfig: path.join(home, 'npmrc-global'),
    'update-notifier': 'false',
    'logs-max': '0',
  };
  return {
    script: npmScript(),
    args: ['audit', '--json', ...Object.entries(settings).map(([key, value]) => `--${key}=${value}`)],
    directory: project.directory,
    environment: environment(home),
    statuses: [0, 1],
  };
}

/** Starting Node, reading the lockfile and parsing it. */
export function floor(project: Project, home: string): Command {
  return {
    script: fileURLToPath(new URL('floor.js', import.meta.url)),
    args: [project.lockfile],
    directory: project.directory,
    environment: environment(home),
    statuses: [0],
  };
}

const environment = (home: string) => ({ PATH: process.env['PATH'] ?? '', HOME: home });

/** The script of the npm that runs us, else of the first npm in the PATH. */
function npmScript(): string {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js') === true) return running;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, 'npm')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('No npm in the PATH: install npm, which comes with Node.js.');
  return realpathSync(found);
}
