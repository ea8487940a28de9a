import { pypiVersions } from '../version.ts';

const MAX_LENGTH = 500;
const RELEASE = /^v?(\d{1,9}(?:\.\d{1,9}){0,8})/;

/**
 * A constraint as Poetry writes it (`^1.2`, `~1.2`, `1.*`, `>=1,<2 || >3`), as alternatives of PEP 440 specifiers,
 * of which one must hold. Null where it is none that we know.
 */
export function specifiersOf(constraint: string): readonly string[] | null {
  if (constraint.length > MAX_LENGTH) return null;
  const alternatives = constraint.split(/\|\|?/).map((one) => alternative(one.trim()));
  return alternatives.every((one) => one !== null) ? alternatives : null;
}

/** Clauses stand behind commas or blanks, and an operator may have blanks behind it. */
function alternative(text: string): string | null {
  const clauses = text
    .replaceAll(/([=<>~!^])\s{1,9}/g, '$1')
    .split(/[\s,]/)
    .filter((clause) => clause !== '' && clause !== '*')
    .map(clauseOf);
  return clauses.every((clause) => clause !== null) ? clauses.join(',') : null;
}

function clauseOf(clause: string): string | null {
  const sign = clause.charAt(0);
  if (sign === '^') return between(clause.slice(1), caretEnd);
  if (sign === '~' && clause.charAt(1) !== '=') return between(clause.slice(1), tildeEnd);
  const specifier = /^[<>!~]|^==/.test(clause) ? clause : `==${clause.replace(/^=/, '')}`;
  return pypiVersions.validRange(specifier) ? specifier : null;
}

/** From a version up to where its release may not go. */
function between(version: string, endOf: (numbers: readonly number[]) => readonly number[]): string | null {
  const [, release] = RELEASE.exec(version) ?? [];
  if (release === undefined || !pypiVersions.valid(version)) return null;
  return `>=${version},<${endOf(release.split('.').map(Number)).join('.')}`;
}

/** The first number that is not 0 stays; of zeros alone the last. */
function caretEnd(numbers: readonly number[]): readonly number[] {
  const first = numbers.findIndex((number) => number !== 0);
  return raised(numbers, first === -1 ? numbers.length - 1 : first);
}

/** All numbers but the last stay, and never more than two. */
const tildeEnd = (numbers: readonly number[]): readonly number[] => raised(numbers, numbers.length === 1 ? 0 : 1);

const raised = (numbers: readonly number[], at: number): readonly number[] => [
  ...numbers.slice(0, at),
  (numbers[at] ?? 0) + 1,
];
