import { byCodeUnit } from '../domain/canonical.ts';
import type { Finding } from '../domain/decision.ts';
import type { Graph } from '../domain/graph.ts';
import { shortestPaths } from '../domain/paths.ts';
import type { Waiver } from '../domain/policy.ts';
import { strictness } from './effects.ts';
import type { Judged } from './judge-rule.ts';

/** A finding with what it is sorted by. */
interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** Builds the finding that reports render. What the base had already becomes a note. */
export function findingOf(judged: Judged, waiver: Waiver | null, graph: Graph): Keyed {
  const { outcome, package: one, preexisting } = judged;
  const { advisory } = outcome;
  const finding: Omit<Finding, 'paths'> = {
    rule: judged.rule,
    state: outcome.state,
    effect: preexisting ? 'note' : judged.effect,
    subject: outcome.subject.name,
    package: one && {
      purl: one.purl,
      ecosystem: one.ecosystem,
      name: one.name,
      version: one.version,
      scope: one.scope,
      direct: one.direct,
    },
    advisory: advisory
      ? { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn }
      : null,
    message: outcome.message,
    remedy: outcome.remedy,
    location: outcome.location,
    preexisting,
    waiver: waiver && { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
    evidence: outcome.state === 'fail' ? outcome.evidence : {},
  };
  return { key: outcome.key, finding: withPaths(finding, one?.purl ?? null, graph) };
}

/**
 * Adds the paths, which are looked for when they are first read: a report that folds hundreds of notes
 * into a line reads none of theirs. It is an ordinary property otherwise, and part of every copy.
 */
function withPaths(finding: Omit<Finding, 'paths'>, purl: string | null, graph: Graph): Finding {
  let found: Finding['paths'] | null = purl !== null && graph.packages.has(purl) ? null : [];
  return Object.defineProperty(finding, 'paths', {
    enumerable: true,
    get: () => (found ??= shortestPaths(graph, purl ?? '')),
  }) as Finding;
}

/** Strictest first, then by rule, subject and key: the order of every report. */
export function byStrictness(a: Keyed, b: Keyed): number {
  return (
    strictness(a.finding.effect) - strictness(b.finding.effect) ||
    byCodeUnit(a.finding.rule, b.finding.rule) ||
    byCodeUnit(a.finding.subject, b.finding.subject) ||
    byCodeUnit(a.key, b.key)
  );
}
