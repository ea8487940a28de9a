import { byCodeUnit } from '../domain/canonical.ts';
import { messageOf, UsageError } from '../domain/errors.ts';
import type { AdvisoryFacts, AdvisoryMatch, AdvisoryQuery, KnownAdvisory } from '../domain/advisory.ts';
import { ECOSYSTEMS } from '../domain/package.ts';
import type { Ecosystem } from '../domain/package.ts';
import type { AdvisorySource } from '../domain/ports/advisories.ts';
import { conflictsOf, type SourceAnswer } from './conflicts.ts';
import type { VersionSchemes } from './lookup.ts';
import { mergeMatches } from './merge.ts';

/**
 * Several sources as one: all are asked at once, each about what it covers, and what they say of one
 * package is merged by alias. Every source that could not be asked stays named, as does an ecosystem
 * that none of them covers. A source that rejects is `unavailable`; only wrong usage is passed on.
 */
export function combineSources(sources: readonly AdvisorySource[], versions: VersionSchemes): AdvisorySource {
  return {
    name: sources.map(({ name }) => name).join('+'),
    async lookup(queries): Promise<AdvisoryFacts> {
      const asked = await Promise.all(
        sources.map(async (source) => ({ source, facts: await ask(source, queries) })),
      );
      const answers = asked.map(({ facts }) => facts);
      return {
        matches: mergeAnswers(queries, asked, versions),
        known: mergeKnown(answers),
        sources: answers.flatMap((answer) => answer.sources).sort((a, b) => byCodeUnit(a.name, b.name)),
        unavailable: [...answers.flatMap((answer) => answer.unavailable), ...uncovered(sources, queries)].sort((a, b) =>
          byCodeUnit(a.source, b.source),
        ),
      };
    },
  };
}

const covers = (source: AdvisorySource, ecosystem: Ecosystem): boolean => source.ecosystems?.includes(ecosystem) ?? true;

async function ask(source: AdvisorySource, queries: readonly AdvisoryQuery[]): Promise<AdvisoryFacts> {
  try {
    return await source.lookup(queries.filter(({ ecosystem }) => covers(source, ecosystem)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return { matches: new Map(), sources: [], unavailable: [{ source: source.name, reason: messageOf(error) }] };
  }
}

function mergeAnswers(
  queries: readonly AdvisoryQuery[],
  answers: readonly SourceAnswer[],
  versions: VersionSchemes,
): Map<string, readonly AdvisoryMatch[]> {
  const merged = new Map<string, readonly AdvisoryMatch[]>();
  for (const query of queries) {
    const matches = answers.flatMap(({ facts }) => facts.matches.get(query.purl) ?? []);
    if (matches.length === 0) continue;
    const together = mergeMatches(matches, versions[query.ecosystem]);
    merged.set(
      query.purl,
      together.map((match) => withConflicts(match, query, answers)),
    );
  }
  return merged;
}

function withConflicts(match: AdvisoryMatch, query: AdvisoryQuery, answers: readonly SourceAnswer[]): AdvisoryMatch {
  const conflicts = conflictsOf(match, query, answers);
  return conflicts.length === 0 ? match : { ...match, conflicts };
}

function mergeKnown(answers: readonly AdvisoryFacts[]): Map<string, readonly KnownAdvisory[]> {
  const merged = new Map<string, readonly KnownAdvisory[]>();
  for (const { known } of answers) {
    for (const [purl, records] of known ?? []) merged.set(purl, [...(merged.get(purl) ?? []), ...records]);
  }
  return merged;
}

/** Packages that nobody was asked about must not read as clean. */
function uncovered(sources: readonly AdvisorySource[], queries: readonly AdvisoryQuery[]): AdvisoryFacts['unavailable'] {
  const asked = new Set(queries.map(({ ecosystem }) => ecosystem));
  const missing = ECOSYSTEMS.filter((one) => asked.has(one) && !sources.some((source) => covers(source, one)));
  const remedy = 'add "osv" or "embedded" to advisories.sources';
  return missing.map((one) => ({ source: 'none', reason: `no advisory source covers ${one} packages: ${remedy}` }));
}
