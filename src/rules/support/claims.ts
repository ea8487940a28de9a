import { UPDATE_LEVELS, type UpdateLevel } from '../../domain/version.ts';

/** What a bot says that its update does to one package. Never a fact: only something to hold against the facts. */
export interface Claim {
  readonly name: string;
  /** Null: not said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly level: UpdateLevel | null;
}

/** Everything that the title and the commit messages of a pull request claim. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** A trailer lists every update, so that one it leaves out is a contradiction. */
  readonly complete: boolean;
  /** Why a trailer can't be read; null: it can, or there is none. */
  readonly unreadable: string | null;
}

const MAX_LINE = 1_000;
const MAX_TRAILER = 200_000;
const PACKAGE = '(?:`([^`\\s]+)`|\\[([^\\]\\s]+)\\]\\([^)\\s]*\\)|([^\\s`[]\\S*))';
const SUBJECT = new RegExp(`\\b(?:bumps?|updates?) ${PACKAGE} from (\\S+) to (\\S+)`, 'i');
const LINE = new RegExp(`^(?:Bumps|Updates) ${PACKAGE} from (\\S+) to (\\S+)`);
const RENOVATE = /\bupdate dependency (\S+) to v?(\d\S*)/i;

/** Reads the claims of a title and of commit messages, as Dependabot and Renovate write them. */
export function readClaims(title: string, messages: readonly string[]): Claims {
  const claims = subjectClaims(title);
  let complete = false;
  for (const message of messages) {
    const [subject = '', ...lines] = message.split(/\r?\n/).map((line) => line.slice(0, MAX_LINE));
    claims.push(...subjectClaims(subject), ...lines.flatMap((line) => updateClaim(LINE.exec(line))));
    const trailer = trailerOf(message);
    if (trailer === null) continue;
    const listed = readTrailer(trailer);
    if (typeof listed === 'string') return { claims, complete, unreadable: listed };
    claims.push(...listed);
    complete = true;
  }
  return { claims, complete, unreadable: null };
}

function subjectClaims(subject: string): Claim[] {
  const line = subject.slice(0, MAX_LINE);
  const renovate = RENOVATE.exec(line);
  if (renovate !== null) return [{ name: renovate[1] ?? '', from: null, to: trimmed(renovate[2]), level: null }];
  return updateClaim(SUBJECT.exec(line));
}

function updateClaim(match: RegExpExecArray | null): Claim[] {
  if (match === null) return [];
  const [, code, link, bare, from, to] = match;
  return [{ name: code ?? link ?? bare ?? '', from: trimmed(from), to: trimmed(to), level: null }];
}

const trimmed = (version: string | undefined): string => (version ?? '').replace(/[.,;]+$/, '');

/** The first YAML block of a message that lists updates; null: there is none. */
function trailerOf(message: string): string | null {
  const start = /^---\r?\n(?=updated-dependencies:)/m.exec(message);
  if (start === null) return null;
  const rest = message.slice(start.index + start[0].length);
  const end = /^(?:\.\.\.|---)\s*$/m.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

/**
 * The claims of a trailer, or why it can't be read. It is YAML, of which Dependabot writes a list of flat
 * records; what is written in any other way is not read, for two readers might see two different updates in it.
 */
function readTrailer(text: string): Claim[] | string {
  if (text.length > MAX_TRAILER) return 'it is too long';
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  if (head.trimEnd() !== 'updated-dependencies:') return 'it is no list of updates';
  const updates: Map<string, string>[] = [];
  for (const line of lines) {
    const [, dash, key = '', written = ''] = FIELD.exec(line) ?? [];
    if (dash === undefined) return 'it is no list of updates';
    if (dash === '- ') updates.push(new Map());
    const fields = updates.at(-1);
    const value = scalarOf(written);
    if (fields === undefined || value === null || fields.has(key)) return 'it is no list of updates';
    fields.set(key, value);
  }
  if (updates.length === 0) return 'it lists no updates';
  const claims = updates.map(claimOf);
  return claims.every((claim) => claim !== null) ? claims : 'an update has no name';
}

const FIELD = /^(- |  )([a-z-]+): *(\S.*)?$/;

/** The text of a scalar, plain or in quotes; null for what would have to be unescaped, or means more than itself. */
function scalarOf(written: string): string | null {
  const text = written.trimEnd();
  const [, , quoted] = /^(["'])([^"'\\]*)\1$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  return /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(text) ? null : text;
}

function claimOf(fields: ReadonlyMap<string, string>): Claim | null {
  const name = fields.get('dependency-name') ?? '';
  const type = fields.get('update-type');
  if (name === '') return null;
  return {
    name,
    from: null,
    to: fields.get('dependency-version') || null,
    level: UPDATE_LEVELS.find((level) => type === `version-update:semver-${level}`) ?? null,
  };
}
