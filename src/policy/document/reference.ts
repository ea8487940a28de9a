import { quote } from '../../domain/errors.ts';
import { PRESETS as STORED } from '../presets.ts';
import { nearest } from '../suggest.ts';

export type Preset = keyof typeof STORED;
/** The names of the policies that Lockgate brings along. */
export const PRESETS = Object.keys(STORED) as readonly Preset[];

/** What a policy extends, resolved: equal `uri`s are the same document. */
export type PolicyRef =
  | { readonly kind: 'preset'; readonly uri: string; readonly name: Preset }
  /** `path` is `/`-separated and relative to where the root policy's own path is relative to. */
  | { readonly kind: 'file'; readonly uri: string; readonly path: string }
  | {
      readonly kind: 'github';
      readonly uri: string;
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      /** Full commit id: a branch or tag could change under a policy that nobody touched. */
      readonly sha: string;
    };

/** Why a reference can't be followed. */
interface BadReference {
  readonly message: string;
  readonly remedy: string;
  readonly yaml: string | null;
}

const GITHUB = /^github:([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/\/([^@\s?#\\]+)@([0-9a-f]{40})$/;

export const presetRef = (name: Preset): PolicyRef => ({ kind: 'preset', uri: `lockgate:${name}`, name });

/** What a document's own uri refers to; anything but a preset or a pinned file is a path. */
export function refOf(uri: string): PolicyRef {
  const preset = PRESETS.find((name) => uri === `lockgate:${name}`);
  if (preset !== undefined) return presetRef(preset);
  return parseGithub(uri) ?? { kind: 'file', uri, path: uri };
}

/** Resolves what stands under `extends`, relative to the document that says so. */
export function resolveReference(text: string, from: PolicyRef): PolicyRef | BadReference {
  if (text.startsWith('lockgate:')) return resolvePreset(text);
  if (text.startsWith('github:')) return parseGithub(text) ?? badGithub(text);
  if (text.startsWith('./') || text.startsWith('../')) return resolveFile(text, from);
  const forms = 'Write lockgate:<preset>, ./file.yml, or github:org/repo//path.yml@<full commit SHA>.';
  const preset = nearest(text, PRESETS);
  const yaml =
    preset === null ? (/^[^/:][^:]*\.ya?ml$/.test(text) ? `extends: ./${text}` : null) : `extends: lockgate:${preset}`;
  return { message: `bad reference ${quote(text)} in extends`, remedy: forms, yaml };
}

function resolvePreset(text: string): PolicyRef | BadReference {
  const name = text.slice('lockgate:'.length);
  const preset = PRESETS.find((one) => one === name);
  if (preset !== undefined) return presetRef(preset);
  const near = nearest(name, PRESETS);
  const remedy = near === null ? `The presets are ${PRESETS.join(', ')}.` : `Did you mean "lockgate:${near}"?`;
  return { message: `unknown preset ${quote(name)}`, remedy, yaml: near === null ? null : `extends: lockgate:${near}` };
}

function parseGithub(text: string): PolicyRef | null {
  const [, owner, repo, path, sha] = GITHUB.exec(text) ?? [];
  if (owner === undefined || repo === undefined || path === undefined || sha === undefined) return null;
  if (repo === '.' || repo === '..' || normalise(path) !== path || /^(\/|\.\.)/.test(path)) return null;
  return { kind: 'github', uri: text, owner, repo, path, sha };
}

function badGithub(text: string): BadReference {
  const pinned = /@[0-9a-f]{40}$/.test(text);
  const cause = pinned ? 'it does not name organisation, repository and path' : 'it is not pinned to a full commit SHA';
  const [base = text] = text.split('@', 1);
  return {
    message: `bad reference ${quote(text)} in extends: ${cause}`,
    remedy: pinned ? 'Write it so:' : 'Pin it, so that nobody changes this policy from elsewhere:',
    yaml: `extends: ${pinned ? 'github:org/repo//path.yml' : base}@<40 hexadecimal digits>`,
  };
}

/** A file of the same place: beside a local policy, or of the same commit of the same repository. */
function resolveFile(text: string, from: PolicyRef): PolicyRef | BadReference {
  const message = `bad reference ${quote(text)} in extends`;
  if (from.kind === 'preset') return { message, remedy: 'A preset extends presets alone.', yaml: null };
  const path = besideOf(from.path, text);
  if (from.kind === 'file') return { kind: 'file', uri: path, path };
  const uri = `github:${from.owner}/${from.repo}//${path}@${from.sha}`;
  return (
    parseGithub(uri) ?? { message: `${message}: it leads out of the repository`, remedy: 'Keep it inside.', yaml: null }
  );
}

/** A file that a document names relative to itself; an absolute path stays as it is. */
export function besideFile(from: PolicyRef, path: string): string {
  if (from.kind === 'preset' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path;
  const beside = besideOf(from.path, path);
  return from.kind === 'file' ? beside : `github:${from.owner}/${from.repo}//${beside}@${from.sha}`;
}

function besideOf(file: string, path: string): string {
  const slashed = file.replaceAll('\\', '/');
  return normalise(`${slashed.slice(0, slashed.lastIndexOf('/') + 1)}${path}`);
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}
