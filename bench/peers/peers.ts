import { nodeCommand, npmAudit, npmSettings } from '../commands.ts';
import type { Place } from '../commands.ts';
import type { Command } from '../measure.ts';
import type { Lockfile } from '../projects.ts';

/** An auditor to compare with. */
export interface Peer {
  readonly name: string;
  readonly lockfile: Lockfile;
  /** Its program below node_modules; null: it comes with Node. */
  readonly program: string | null;
  /** Its audit over a project, as a user types it. */
  readonly audit: (program: string, place: Place, registry: string) => Command;
}

const platform = `${process.platform}-${process.arch}`;

export const PEERS: readonly Peer[] = [
  {
    name: 'npm audit',
    lockfile: 'package-lock.json',
    program: null,
    audit: (_program, place, registry) => npmAudit(place, registry),
  },
  {
    name: 'audit-ci',
    lockfile: 'package-lock.json',
    program: 'audit-ci/dist/bin.js',
    audit: (program, place, registry) =>
      nodeCommand('audit-ci', place, program, ['--npm', '--low'], npmSettings(place, 'audit-ci', registry)),
  },
  {
    name: 'better-npm-audit',
    lockfile: 'package-lock.json',
    program: 'better-npm-audit/index.js',
    audit: (program, place, registry) =>
      nodeCommand('better-npm-audit', place, program, ['audit'], npmSettings(place, 'better-npm-audit', registry)),
  },
  {
    name: 'pnpm audit',
    lockfile: 'pnpm-lock.yaml',
    program: `@pnpm/exe.${platform}/pnpm`,
    audit: (program, place, registry) => native('pnpm', place, program, ['audit', `--registry=${registry}`]),
  },
  {
    name: 'yarn npm audit',
    lockfile: 'yarn.lock',
    program: '@yarnpkg/cli-dist/bin/yarn.js',
    // Deprecations are another question, which costs a request for each package.
    audit: (program, place, registry) =>
      nodeCommand('yarn', place, program, ['npm', 'audit', '--all', '--recursive', '--no-deprecations'], {
        YARN_NPM_REGISTRY_SERVER: registry,
        YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
        YARN_ENABLE_TELEMETRY: 'false',
      }),
  },
  {
    name: 'bun audit',
    lockfile: 'bun.lock',
    program: `@oven/bun-${platform}/bin/bun`,
    audit: (program, place, registry) => native('bun', place, program, ['audit'], { BUN_CONFIG_REGISTRY: registry }),
  },
];

function native(
  id: string,
  place: Place,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Command {
  return { ...nodeCommand(id, place, program, args, environment), program, args, native: true };
}
