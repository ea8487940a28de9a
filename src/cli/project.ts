import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { defaultCache } from '../adapters/advisory-cache.ts';
import { directoryTree } from '../adapters/files.ts';
import { toolVersion } from '../adapters/package-root.ts';
import { floorText, projectPolicy, type PolicyFiles } from '../adapters/policy-files.ts';
import type { ReadPinned } from '../adapters/policy-remote.ts';
import { PUBLIC } from '../adapters/services.ts';
import { UsageError, messageOf, quote } from '../domain/errors.ts';
import type { Graph } from '../domain/graph.ts';
import type { Policy, Services } from '../domain/policy.ts';
import type { Tree } from '../domain/ports/tree.ts';
import { readGraph } from '../ecosystems/read-graph.ts';
import type { FloorText } from '../policy/load.ts';
import type { Invocation } from './command.ts';

/** Far more than a policy may have, which is told at its place; but not whatever there is. */
const MAX_READ = 16 * 1024 * 1024;

/** The directory that a command is about, absolute. Throws `UsageError` where there is none. */
export function directoryOf(operand: string | undefined, { terminal }: Pick<Invocation, 'terminal'>): string {
  const directory = path.resolve(terminal.cwd, operand ?? '.');
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return directory;
  throw new UsageError(`${quote(operand ?? directory)} is no directory. Name the one that holds the lockfile.`);
}

/** The graph of a directory, of its `tree` where that is being listed already. Throws `UsageError` where nothing in it could be read: there is nothing to judge. */
export async function projectGraph(directory: string, tree: Tree = directoryTree(directory)): Promise<Graph> {
  const graph = await readGraph(tree);
  if (graph.files.length > 0) return graph;
  const [problem] = graph.problems;
  if (problem === undefined)
    throw new UsageError(
      `No dependency file was found in ${quote(directory)}. Name a directory with a lockfile, or create one: npm install.`,
    );
  const lines = graph.problems.map(({ location, message, remedy }) => {
    return `${location.file}:${location.line}: ${message} ${remedy}`;
  });
  throw new UsageError([`No dependency file in ${quote(directory)} could be read:`, ...lines.slice(0, 20)].join('\n'));
}

/** What a change starts from: a directory, or the same directory at a commit. */
export async function baseTree(base: string, directory: string, cwd: string): Promise<Tree> {
  const { commitTree, resolveCommit } = await import('../adapters/git.ts');
  const folder = path.resolve(cwd, base);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(base)) {
    if (isFolder) return directoryTree(folder);
    throw new UsageError(`--base ${quote(base)} is no directory. Name one, or a git ref.`);
  }
  const commit = await resolveCommit(directory, base).catch((error: unknown) => {
    if (isFolder) return null;
    throw error;
  });
  if (commit === null) return directoryTree(folder);
  // Judged against the wrong base, what a change brings along would pass as what was there before.
  if (isFolder)
    throw new UsageError(
      `--base ${quote(base)} is both a git ref and a directory. Write ./${base} for the directory, ${commit} for the commit.`,
    );
  return commitTree(directory, commit);
}

/** Where the files of a policy are: one that was named counts from here, the project's own from its directory. */
export function policyFiles(
  named: string | null,
  directory: string,
  invocation: Pick<Invocation, 'options' | 'terminal'>,
): PolicyFiles {
  const root = named === null ? directory : invocation.terminal.cwd;
  return {
    pinned: pinnedFiles(invocation),
    async local(file) {
      try {
        // What a person names may be a pipe.
        const at = path.resolve(root, file);
        return await (file === named ? readFile(at) : policyBytes(at));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw new UsageError(`The policy ${quote(file)} can't be read: ${messageOf(error)}. Name a file.`, error);
      }
    },
  };
}

/** A link in a foreign project may lead to a device or a pipe, which never ends. */
async function policyBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (!found.isFile()) throw new Error('it is no file');
  if (found.size > MAX_READ) throw new Error(`it has ${found.size} bytes, and no policy has`);
  return readFile(file);
}

/** Files of other repositories. Few policies name one, and only then the client is loaded. */
function pinnedFiles({ options, terminal }: Pick<Invocation, 'options' | 'terminal'>): ReadPinned {
  let reader: Promise<ReadPinned> | null = null;
  const open = async (): Promise<ReadPinned> => {
    const [{ pinnedPolicies }, { policyCache }, { createHttp }] = await Promise.all([
      import('../adapters/policy-remote.ts'),
      import('../adapters/policy-cache.ts'),
      import('../adapters/http.ts'),
    ]);
    const { env } = terminal;
    return pinnedPolicies({
      http: createHttp({ userAgent: `lockgate/${toolVersion()}` }),
      apiUrl: env['GITHUB_API_URL'] || PUBLIC.github,
      token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null,
      cache: policyCache(env),
      offline: options.offline,
    });
  };
  return async (ref) => (await (reader ??= open()))(ref);
}

/** The effective policy of a directory. */
export async function policyOf(directory: string, invocation: Invocation): Promise<Policy> {
  const { options, now } = invocation;
  const files = policyFiles(options.policy, directory, invocation);
  return projectPolicy(options.policy, files, now.toISOString(), await floorOf(invocation));
}

/** `--floor`, a path counted from here; null: there is none. */
export async function floorOf(invocation: Pick<Invocation, 'options' | 'terminal' | 'now'>): Promise<FloorText | null> {
  const { options, terminal, now } = invocation;
  if (options.floor === null) return null;
  return floorText(options.floor, policyFiles(options.floor, terminal.cwd, invocation), now.toISOString());
}

/** The folder of the advisory cache: `--cache`, else the user's own; null: there is none. */
export function cacheOf({ options, terminal }: Pick<Invocation, 'options' | 'terminal'>): string | null {
  return options.cache === null ? defaultCache(terminal.env) : path.resolve(terminal.cwd, options.cache);
}

/** `--services`; null: the policy's own. */
export async function servicesOf({ options, terminal }: Invocation): Promise<Services | null> {
  if (options.services === null) return null;
  const { loadServices } = await import('../policy/load.ts');
  const file = path.resolve(terminal.cwd, options.services);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--services ${quote(options.services ?? '')} can't be read. Name a YAML file.`, error);
  });
  return loadServices({ uri: options.services, text });
}
