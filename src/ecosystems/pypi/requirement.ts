import { quote } from '../../domain/errors.ts';
import { normalizeName } from './names.ts';
import { pypiVersions } from './version.ts';

/** A dependency as PEP 508 writes it: `name[extra] >=1,<2 ; marker`, or `name[extra] @ url ; marker`. */
export interface Requirement {
  /** Normalised (PEP 503). */
  readonly name: string;
  /** Normalised, in the order they are written. */
  readonly extras: readonly string[];
  /** Version specifiers (PEP 440) without blanks and parentheses: `>=1,<2`; empty: any version. */
  readonly specifier: string;
  /** The environment marker as written; null: none, so it is always needed. */
  readonly marker: string | null;
  /** Where it is installed from directly, as written; null: from an index. */
  readonly url: string | null;
}

/** Why a text is no requirement: a fact, with untrusted text quoted, to be put into a sentence. */
interface RequirementFault {
  readonly fault: string;
}

// Each is tried at one place only, and none can match one text in two ways: time is linear in the text.
const NAME = /\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*/y;
const EXTRAS = /\[([^\]]*)\]\s*/y;
const EXTRA = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const BLANKS = /\s+/g;

/** Reads one PEP 508 requirement. What it can't read it says, never throws: see {@link RequirementFault}. */
export function parseRequirement(text: string): Requirement | RequirementFault {
  const name = matchAt(NAME, text, 0);
  if (name === null || !/[A-Za-z0-9]$/.test(name.inner)) return { fault: `${quote(text)} starts with no name` };
  const extras = matchAt(EXTRAS, text, name.end);
  const rest = text.slice(extras?.end ?? name.end);
  const head = { name: normalizeName(name.inner), extras: [] as string[] };
  for (const extra of extras === null || extras.inner.trim() === '' ? [] : extras.inner.split(',')) {
    if (!EXTRA.test(extra.trim())) return { fault: `${quote(extra.trim())} in ${quote(text)} is no name of an extra` };
    head.extras.push(normalizeName(extra.trim()));
  }
  return rest.startsWith('@') ? direct(head, rest.slice(1).trim(), text) : ranged(head, rest, text);
}

type Head = Pick<Requirement, 'name' | 'extras'>;

/** A URL ends at a blank: a semicolon can be part of it. */
function direct(head: Head, rest: string, text: string): Requirement | RequirementFault {
  const end = rest.search(/\s/);
  const [url, after] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end).trim()];
  if (url === '') return { fault: `${quote(text)} has no URL after "@"` };
  if (after !== '' && !after.startsWith(';')) return { fault: `${quote(text)} has more than a marker after its URL` };
  return { ...head, specifier: '', url, marker: after.slice(1).trim() || null };
}

function ranged(head: Head, rest: string, text: string): Requirement | RequirementFault {
  const semicolon = rest.indexOf(';');
  const range = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
  const bare = range.startsWith('(') && range.endsWith(')') ? range.slice(1, -1) : range;
  const specifier = bare.replace(BLANKS, '').replace(/,$/, '');
  if (/[^\s,=<>~!]\s+[^\s,=<>~!]/.test(bare) || !isSpecifier(specifier)) {
    return { fault: `${quote(range)} in ${quote(text)} is no version specifier` };
  }
  return { ...head, specifier, url: null, marker: semicolon === -1 ? null : rest.slice(semicolon + 1).trim() || null };
}

// Nearly every clause is this plain, and the library's own expression takes twenty times as long.
const PLAIN_CLAUSE = /^(?:[=!]=|[<>]=?|~=(?=\d+\.))\d+(?:\.\d+)*$/;

/** `===` compares as text, so that whatever follows is a version to it. */
const ARBITRARY_CLAUSE = /^===[^=]+$/;

const isSpecifier = (specifier: string): boolean => specifier === '' || specifier.split(',').every(isClause);

const isClause = (text: string): boolean =>
  text !== '' && (PLAIN_CLAUSE.test(text) || ARBITRARY_CLAUSE.test(text) || pypiVersions.validRange(text));

function matchAt(pattern: RegExp, text: string, at: number): { readonly inner: string; readonly end: number } | null {
  pattern.lastIndex = at;
  const [, inner] = pattern.exec(text) ?? [];
  return inner === undefined ? null : { inner, end: pattern.lastIndex };
}
