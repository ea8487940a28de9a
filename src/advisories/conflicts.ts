import { byCodeUnit } from '../domain/canonical.ts';
import type { AdvisoryConflict, AdvisoryFacts, AdvisoryMatch, AdvisoryQuery } from '../domain/advisory.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { highestSeverity } from './severity.ts';

/** A source with what it said. */
export interface SourceAnswer {
  readonly source: AdvisorySource;
  readonly facts: AdvisoryFacts;
}

/** What the sources disagree about one merged match of a package: whether it is affected at all, and how severely. */
export function conflictsOf(
  match: AdvisoryMatch,
  query: AdvisoryQuery,
  answers: readonly SourceAnswer[],
): AdvisoryConflict[] {
  const ids = new Set([match.id, ...match.aliases]);
  const affected = new Map<string, string>();
  const severity = new Map<string, string>();
  for (const answer of answers) {
    const { name } = answer.source;
    const own = (answer.facts.matches.get(query.purl) ?? []).filter((one) => idsOf(one).some((id) => ids.has(id)));
    if (own.length > 0) {
      affected.set(name, own.some(({ uncertain }) => uncertain === null) ? 'affected' : 'uncertain');
      const highest = highestSeverity(own.map((one) => one.severity));
      if (highest !== 'unknown') severity.set(name, highest);
    } else if (denies(answer, query, ids)) {
      affected.set(name, 'not affected');
    }
  }
  return [...conflict('affected', affected), ...conflict('severity', severity)];
}

const idsOf = ({ id, aliases }: AdvisoryMatch): string[] => [id, ...aliases];

/** Whether a source says that none of the ids affects the package: it read a record, or knows all of them and was silent. */
function denies({ source, facts }: SourceAnswer, { purl, ecosystem }: AdvisoryQuery, ids: ReadonlySet<string>): boolean {
  if (source.ecosystems?.includes(ecosystem) === false) return false;
  const denied = facts.denied?.get(purl);
  if (denied !== undefined && [...ids].some((id) => denied.has(id))) return true;
  const carries = (id: string): boolean => source.databases?.some((prefix) => id.startsWith(prefix)) === true;
  return facts.unavailable.length === 0 && [...ids].some(carries);
}

function conflict(about: AdvisoryConflict['about'], answers: ReadonlyMap<string, string>): AdvisoryConflict[] {
  if (new Set(answers.values()).size < 2) return [];
  return [{ about, answers: Object.fromEntries([...answers].sort(([a], [b]) => byCodeUnit(a, b))) }];
}
