import { compare, explain } from '@renovatebot/pep440';

type Version = NonNullable<ReturnType<typeof explain>>;

const CLAUSE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;
const WILDCARD = '.*';

/**
 * Whether a version satisfies every clause of a specifier (PEP 440, "Version specifiers"), prereleases counting as any
 * other. What is no version satisfies nothing but `===`; what is no clause is satisfied by nothing. The library's own
 * answer takes no account of epochs and prereleases in `<` and `>`, of local versions in `==`, nor of missing zeros.
 */
export function satisfies(version: string, specifier: string): boolean {
  const known = explain(version);
  const clauses = specifier.split(',').map((clause) => clause.trim());
  if (clauses.length === 1 && clauses[0] === '') return known !== null;
  return clauses.every((clause) => {
    const [, operator = '', wanted = ''] = CLAUSE.exec(clause) ?? [];
    if (operator === '===') return version.toLowerCase() === wanted.toLowerCase();
    return known !== null && holds(version, known, operator, wanted);
  });
}

function holds(version: string, known: Version, operator: string, wanted: string): boolean {
  if (wanted.endsWith(WILDCARD)) {
    const prefix = explain(wanted.slice(0, -WILDCARD.length));
    if (prefix === null || (operator !== '==' && operator !== '!=')) return false;
    const samePre = prefix.pre === null || String(prefix.pre) === String(known.pre);
    return (samePre && startsWith(known, prefix.epoch, prefix.release)) === (operator === '==');
  }
  const bound = explain(wanted);
  if (bound === null) return false;
  const order = compare(bound.local === null ? known.public : version, wanted);
  const sameBase = compare(known.base_version, bound.base_version) === 0;
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    // A prerelease of the bound is not below it, nor a post-release of it above, unless the bound is one itself.
    case '<':
      return order < 0 && !(sameBase && known.is_prerelease && !bound.is_prerelease);
    case '>':
      return order > 0 && !(sameBase && known.is_postrelease && !bound.is_postrelease);
    case '~=':
      return bound.release.length > 1 && order >= 0 && startsWith(known, bound.epoch, bound.release.slice(0, -1));
    default:
      return false;
  }
}

/** Whether a version begins as another does, missing numbers being zero: `1` begins as `1.0.*` asks. */
function startsWith(known: Version, epoch: number, release: readonly number[]): boolean {
  return known.epoch === epoch && release.every((number, index) => (known.release[index] ?? 0) === number);
}
