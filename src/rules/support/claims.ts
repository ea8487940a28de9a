import { FAILSAFE_SCHEMA, load } from 'js-yaml';
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

/** The claims of a trailer, or why it can't be read. */
function readTrailer(text: string): Claim[] | string {
  if (text.length > MAX_TRAILER) return 'it is too long';
  let parsed: unknown;
  try {
    // Without tags everything is text: 4.10 stays 4.10.
    parsed = load(text, { schema: FAILSAFE_SCHEMA });
  } catch {
    return 'it is no YAML';
  }
  const entries = fieldOf(parsed, 'updated-dependencies');
  if (!Array.isArray(entries)) return 'it lists no updates';
  const claims = entries.map(entryClaim);
  return claims.every((claim) => claim !== null) ? claims : 'an update has no name';
}

function entryClaim(entry: unknown): Claim | null {
  const name = fieldOf(entry, 'dependency-name');
  const to = fieldOf(entry, 'dependency-version');
  const type = fieldOf(entry, 'update-type');
  if (typeof name !== 'string' || name === '') return null;
  return {
    name,
    from: null,
    to: typeof to === 'string' && to !== '' ? to : null,
    level: UPDATE_LEVELS.find((level) => type === `version-update:semver-${level}`) ?? null,
  };
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
