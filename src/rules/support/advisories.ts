import type { AdvisoryMatch } from '../../domain/advisory.ts';
import { quote } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import { fail, indeterminate, type Failure, type Outcome } from '../../domain/outcome.ts';
import type { Package } from '../../domain/package.ts';
import { graphSubject, nameKey, packageSubject, placeOf, show } from './subjects.ts';

/** One advisory and the locked package it speaks of. */
export interface Affected {
  readonly one: Package;
  readonly advisory: AdvisoryMatch;
}

/** One outcome for each advisory of the graph's packages that `wanted` takes, in purl order; `say` is what it means. */
export const judgeAffected = (
  facts: Facts,
  wanted: (advisory: AdvisoryMatch) => boolean,
  say: (found: Affected) => Said,
): Outcome[] =>
  affected(facts, wanted).map((found) => {
    const { uncertain: why } = found.advisory;
    return why === null ? speaking(found, say(found)) : uncertain(found, why);
  });

/** What a rule makes of an advisory. Where its severity decides the effect, it is evidence. */
type Said = Pick<Failure, 'level' | 'message' | 'remedy'>;

function affected(facts: Facts, wanted: (advisory: AdvisoryMatch) => boolean): Affected[] {
  const found: Affected[] = [];
  for (const one of facts.graph.packages.values()) {
    for (const advisory of facts.advisories.matches.get(one.purl) ?? []) {
      if (wanted(advisory)) found.push({ one, advisory });
    }
  }
  return found;
}

function speaking(found: Affected, said: Said): Outcome {
  const { one, advisory } = found;
  const { id, aliases, severity, fixedIn, sources, conflicts } = advisory;
  return fail({
    ...said,
    subject: packageSubject(one),
    key: advisoryKey(found),
    advisory,
    message: `${said.message}${disagreement(advisory)}`,
    location: placeOf(one),
    evidence: {
      id,
      aliases,
      ...(said.level !== undefined && { severity }),
      fixedIn,
      sources,
      ...(conflicts !== undefined && { conflicts }),
    },
  });
}

/** What makes an advisory the same trouble at two commits: itself and the package's name. */
const advisoryKey = ({ one, advisory }: Affected): string => `${advisory.id}:${nameKey(one)}`;

/** What sources disagree about, as sentences behind a message; empty where they agree. */
function disagreement({ conflicts = [] }: AdvisoryMatch): string {
  const texts = conflicts.map(({ about, answers }) => {
    const said = Object.entries(answers).map(([source, answer]) => `${quote(source)} says ${answer}`);
    return ` The sources disagree about ${about === 'severity' ? 'the severity' : 'whether it is affected'} (${said.join(', ')}); the stricter counts.`;
  });
  return texts.join('');
}

/** An advisory of which nobody can tell whether it speaks of the locked version. */
function uncertain(found: Affected, why: string): Outcome {
  const { one, advisory } = found;
  return indeterminate({
    subject: packageSubject(one),
    key: advisoryKey(found),
    advisory,
    message: `Whether ${quote(advisory.id)} affects ${show(one)} can't be told: ${why}.${disagreement(advisory)}`,
    remedy:
      one.ecosystem === 'github-actions'
        ? `Pin ${quote(one.name)} to a commit, with its full version in a comment behind it (@<sha> # v1.2.3).`
        : `Read the advisory; if it does not speak of ${show(one)}, waive ${quote(advisory.id)} with that as the reason.`,
    location: placeOf(one),
  });
}

/** One outcome for each source that could not be asked: its silence is no clean bill. */
export function unasked({ advisories, graph }: Facts): Outcome[] {
  const troubles = advisories.unavailable.map(({ source, reason }) => ({
    source,
    message: `The advisory database ${quote(source)} could not be asked: ${quote(reason)}; this is no finding about your packages.`,
  }));
  if (advisories.sources.length === 0 && troubles.length === 0 && graph.packages.size > 0) {
    troubles.push({
      source: 'none',
      message: 'No advisory database was asked, so nothing is known about the packages.',
    });
  }
  return troubles.map(({ source, message }) =>
    indeterminate({
      subject: graphSubject,
      key: `unavailable:${source}`,
      message,
      remedy: 'Run it again when the database answers, or use --offline to judge by the embedded snapshot alone.',
      location: null,
    }),
  );
}
