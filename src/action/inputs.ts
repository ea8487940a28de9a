import path from 'node:path';
import { UsageError, quote } from '../domain/errors.ts';
import { refOf } from '../policy/load.ts';

/** The inputs of action.yml with their defaults; a test holds the two together. */
export const INPUTS = {
  gate: 'auto',
  policy: '',
  'github-token': '${{ github.token }}',
  'working-directory': '.',
  artifacts: '',
  stage: 'all',
  'expected-digest': '',
  floor: '',
  'dry-run': 'false',
  comment: 'auto',
  sarif: 'auto',
  summary: 'auto',
  services: '',
} as const;

/** The outputs of action.yml. */
export const OUTPUTS = [
  'verdict',
  'findings',
  'report',
  'sarif',
  'sbom',
  'decision',
  'bundle',
  'prepared',
  'digest',
  'published',
  'merged',
  'recheck-at',
] as const;

export type InputName = keyof typeof INPUTS;
export type OutputName = (typeof OUTPUTS)[number];

const WHEN = ['auto', 'always', 'never'] as const;
const GATE_INPUTS = ['auto', 'review', 'merge', 'publish', 'audit', 'verify'] as const;
type When = (typeof WHEN)[number];

/** The inputs, checked. */
export interface Inputs {
  readonly gate: (typeof GATE_INPUTS)[number];
  /** Null: .github/lockgate.yml, else the built-in preset. */
  readonly policy: string | null;
  /** A pinned reference to the policy that applies beneath the repository's own; null: there is none. */
  readonly floor: string | null;
  readonly token: string;
  readonly workingDirectory: string;
  readonly dryRun: boolean;
  readonly comment: When;
  readonly sarif: When;
  readonly summary: When;
  /** YAML text or a path. */
  readonly services: string | null;
}

// Inputs of the outside contract whose meaning arrives with a later version. Ignoring one would leave
// out a safeguard that its author counts on, so anything but the default is refused.
const NOT_YET: readonly InputName[] = ['artifacts', 'stage', 'expected-digest'];

/**
 * Reads every input once. `get` answers as the runner's environment does: an empty string for what is
 * not set. Throws `UsageError` naming all problems at once.
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const problems: string[] = [];
  const value = (name: InputName): string => get(name).trim() || INPUTS[name];
  const choose = <const T extends string>(name: InputName, allowed: readonly T[]): T => {
    const given = value(name);
    const found = allowed.find((one) => one === given);
    if (found === undefined) problems.push(`Input ${name} is ${quote(given)}. Write one of: ${allowed.join(', ')}.`);
    return found ?? (allowed[0] as T);
  };
  /** A path of the repository, as git writes it. */
  const inside = (name: 'policy' | 'working-directory'): string => {
    const given = path.posix.normalize(value(name)).replace(/(?<=.)\/$/, '');
    if (given === '..' || given.startsWith('../'))
      problems.push(
        `Input ${name} is ${quote(value(name))}, which leads out of the repository. Write a path inside it.`,
      );
    return given;
  };
  for (const name of NOT_YET)
    if (value(name) !== INPUTS[name])
      problems.push(`Input ${name} is set, and this version of Lockgate cannot honour it yet. Remove it.`);
  const inputs: Inputs = {
    gate: choose('gate', GATE_INPUTS),
    policy: value('policy') === '' ? null : inside('policy'),
    floor: value('floor') || null,
    token: get('github-token').trim(),
    workingDirectory: inside('working-directory'),
    dryRun: choose('dry-run', ['false', 'true']) === 'true',
    comment: choose('comment', WHEN),
    sarif: choose('sarif', WHEN),
    summary: choose('summary', WHEN),
    services: value('services') || null,
  };
  if (inputs.gate === 'verify') problems.push('Gate verify is not part of this version of Lockgate. Use another gate.');
  if (inputs.floor !== null && refOf(inputs.floor).kind !== 'github')
    problems.push(`Input floor is ${quote(inputs.floor)}. Write github:org/repo//path.yml@<full commit SHA>.`);
  if (inputs.token === '') problems.push('Input github-token is empty. Leave it out, or pass ${{ github.token }}.');
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return inputs;
}
