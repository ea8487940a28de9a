import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery, KnownAdvisory } from '../../domain/advisory.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';

interface Answer {
  readonly matches: readonly AdvisoryMatch[] | undefined;
  readonly known: readonly KnownAdvisory[] | undefined;
  readonly denied: ReadonlySet<string> | undefined;
}

/**
 * A source that is asked about each locked version once, however many commits have it. What could not be answered is
 * asked again.
 */
export function remembering(source: AdvisorySource): Pick<AdvisorySource, 'lookup'> {
  const answers = new Map<string, Answer>();
  let told: Pick<AdvisoryFacts, 'sources'> = { sources: [] };
  return {
    async lookup(queries) {
      const fresh = queries.filter((query) => !answers.has(keyOf(query)));
      let unavailable: AdvisoryFacts['unavailable'] = [];
      const now = new Map<string, Answer>();
      if (fresh.length > 0 || told.sources.length === 0) {
        const facts = await source.lookup(fresh);
        ({ unavailable } = facts);
        told = { sources: facts.sources };
        for (const query of fresh) {
          const { purl } = query;
          const answer = {
            matches: facts.matches.get(purl),
            known: facts.known?.get(purl),
            denied: facts.denied?.get(purl),
          };
          (unavailable.length === 0 ? answers : now).set(keyOf(query), answer);
        }
      }
      const answered = queries.map(
        (query) => [query.purl, answers.get(keyOf(query)) ?? now.get(keyOf(query))] as const,
      );
      const pick = <Key extends keyof Answer>(key: Key) =>
        new Map(
          answered.flatMap(([purl, answer]) => {
            const value = answer?.[key];
            return value === undefined ? [] : [[purl, value] as const];
          }),
        );
      return { matches: pick('matches'), known: pick('known'), denied: pick('denied'), ...told, unavailable };
    },
  };
}

/** One purl may be compared by another version, which a comment beside a pinned commit claims. */
const keyOf = ({ purl, version }: AdvisoryQuery): string => `${purl}\0${version}`;
