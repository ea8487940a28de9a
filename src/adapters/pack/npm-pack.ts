import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LockgateError, messageOf, quote } from '../../domain/errors.ts';
import type { Packer } from '../../domain/ports/pack.ts';
import { describeTarball } from './describe.ts';

interface PackerOptions {
  /** `PATH`, by which npm and node are found. */
  readonly searchPath: string;
}

/** Packs with npm itself, so that exactly npm's rules decide what is in the package. */
export function npmPacker({ searchPath }: PackerOptions): Packer {
  return {
    async pack(directory) {
      const scratch = await mkdtemp(join(tmpdir(), 'lockgate-pack-'));
      try {
        await npmPack(resolve(directory), scratch, searchPath);
        const [tarball, ...others] = (await readdir(scratch)).filter((name) => name.endsWith('.tgz'));
        if (tarball === undefined || others.length > 0)
          throw new LockgateError('PACK', 'npm pack wrote no tarball, or several. Give the directory of one package.');
        return await describeTarball(tarball, await readFile(join(scratch, tarball)));
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

/**
 * Nothing of the project may run: no script, and no setting either. npm is started outside of the
 * project, so that the project's .npmrc (which could name a shell or a git of its own) is never read,
 * and in an environment that holds neither npm_config_* nor NODE_OPTIONS nor a secret.
 */
async function npmPack(directory: string, scratch: string, searchPath: string): Promise<void> {
  const config = join(scratch, 'npmrc');
  await writeFile(config, '');
  const flags = [
    '--ignore-scripts',
    '--offline',
    '--no-workspaces',
    '--no-update-notifier',
    '--json',
    // Else npm looks for a project around the scratch folder, and reads the .npmrc of whatever it finds there.
    `--prefix=${scratch}`,
    `--cache=${join(scratch, 'cache')}`,
    `--userconfig=${config}`,
    `--globalconfig=${join(scratch, 'global-npmrc')}`,
    `--pack-destination=${scratch}`,
  ];
  const env = { PATH: searchPath, HOME: scratch, TMPDIR: scratch, LANG: 'C.UTF-8' };
  const { getExecOutput } = await import('@actions/exec');
  const { exitCode, stderr } = await getExecOutput('npm', ['pack', directory, ...flags], {
    cwd: scratch,
    env,
    silent: true,
    ignoreReturnCode: true,
  }).catch((error: unknown) => ({ exitCode: null, stderr: messageOf(error) }));
  if (exitCode === 0) return;
  const errors = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  const told = errors.slice(0, 3).join(' ') || stderr || 'it said nothing';
  throw new LockgateError(
    'PACK',
    `npm pack failed: ${quote(told)}. Check that package.json is whole and that npm is on the PATH.`,
  );
}
