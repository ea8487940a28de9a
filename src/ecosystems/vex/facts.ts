import { byCodeUnit } from '../../domain/canonical.ts';
import { dayAfter } from '../../domain/day.ts';
import type { Graph, Problem } from '../../domain/graph.ts';
import type { Policy, Waiver } from '../../domain/policy.ts';
import type { VexDocuments, VexFacts, VexStatement } from '../../domain/vex.ts';

/** Whom a statement can excuse: the rule of advisories alone, never malware. */
const RULE = 'known-advisories';
/** As long as a waiver of the policy may last. */
const VALID_DAYS = 180;

/**
 * What VEX documents excuse in a run: each statement that still stands and says `not_affected` becomes a
 * waiver, for 180 days from when it was made. The other statuses excuse nothing, but each takes back
 * what was said before it of the same vulnerability and package.
 */
export function vexFacts(
  documents: VexDocuments,
  { policy, graph, now }: { readonly policy: Pick<Policy, 'rules'>; readonly graph: Graph; readonly now: string },
): VexFacts {
  const problems: Problem[] = [...documents.problems];
  const excusing = documents.statements.filter(({ status }) => status === 'not_affected');
  const [first] = excusing;
  if (first !== undefined && policy.rules.get(RULE)?.locked === true) {
    problems.push({
      location: first.location,
      message: `VEX statements excuse nothing here: the policy locks the rule ${RULE}.`,
      remedy: 'Remove them, or ask whoever locks the rule.',
    });
    return { waivers: [], problems };
  }
  const projects = new Set(graph.projects.map(({ purl }) => nameOf(purl)));
  const last = lastSaid(documents.statements);
  const waivers = excusing.flatMap((statement): Waiver[] => {
    if (Date.parse(statement.time) > Date.parse(now)) {
      problems.push({
        location: statement.location,
        message: `The VEX statement can't be used: its time, ${statement.time}, has not come yet.`,
        remedy: 'Write the time at which it was made.',
      });
      return [];
    }
    const purls = statement.purls.filter((purl) => last.get(keyOf(statement, purl)) === statement);
    return purls.length === 0 ? [] : [waiverOf(statement, purls, projects)];
  });
  return { waivers, problems };
}

function waiverOf(statement: VexStatement, purls: readonly string[], projects: ReadonlySet<string>): Waiver {
  const { vulnerability, author, reason, time, location } = statement;
  // Of the project itself: then of everything in it.
  const whole = purls.some((purl) => projects.has(nameOf(purl)));
  return {
    rule: RULE,
    match: { advisory: vulnerability, ...(whole ? {} : { purls: [...purls].sort(byCodeUnit) }) },
    gates: null,
    // Where to look it up: a finding shows no more of its waiver.
    reason: `${reason} (${location.file}:${location.line})`,
    owner: author,
    expires: dayAfter(Date.parse(time), VALID_DAYS),
    origin: { uri: location.file, line: location.line, column: location.column ?? 1 },
  };
}

/** The statement that was made last about each vulnerability and package; of two at once the one that excuses nothing. */
function lastSaid(statements: readonly VexStatement[]): ReadonlyMap<string, VexStatement> {
  const last = new Map<string, VexStatement>();
  for (const statement of statements) {
    for (const purl of statement.purls) {
      const key = keyOf(statement, purl);
      const before = last.get(key);
      if (before === undefined || supersedes(statement, before)) last.set(key, statement);
    }
  }
  return last;
}

function supersedes(one: VexStatement, before: VexStatement): boolean {
  const later = Date.parse(one.time) - Date.parse(before.time);
  return later > 0 || (later === 0 && before.status === 'not_affected');
}

const keyOf = ({ vulnerability }: VexStatement, purl: string): string => `${vulnerability} ${purl}`;

/** A purl without its version. */
const nameOf = (purl: string): string => purl.replace(/@[^@/#]*(?=#|$)/, '');
