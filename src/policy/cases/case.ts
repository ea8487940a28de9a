import type { Severity } from '../../domain/advisory.ts';
import type { FactName } from '../../domain/facts.ts';
import type { Gate, Verdict } from '../../domain/gate.ts';
import type { Ecosystem, Scope, Source } from '../../domain/package.ts';
import type { Effect, Origin } from '../../domain/policy.ts';

/** One case of a policy: a small dependency tree, perhaps a change of it, and what shall come of it. */
export interface PolicyCase {
  readonly name: string;
  /** ISO 8601, UTC; null: the time of the run. */
  readonly now: string | null;
  /** Every package of the tree; the one of `change` first. */
  readonly packages: readonly CasePackage[];
  readonly pullRequest: CasePullRequest;
  readonly expect: Expectation;
  readonly origin: Origin;
}

/** How the hashes of a locked package look; `mismatch`: the registry serves other bytes. */
export const INTEGRITIES = ['strong', 'weak', 'missing', 'mismatch'] as const;

/**
 * A package before and after the change. Where it changes, licence, source, integrity and scripts are those of `to`: the
 * version before was {@link ordinary}, as is whatever a case does not say.
 */
export interface CasePackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Null: it is new. */
  readonly from: string | null;
  /** Null: it goes away. Equal to `from`: it stays as it is. */
  readonly to: string | null;
  readonly scope: Scope;
  readonly direct: boolean;
  readonly license: string;
  readonly source: Source;
  readonly integrity: (typeof INTEGRITIES)[number];
  readonly installScript: boolean;
  /** The lockfile or workflow that it stands in. */
  readonly path: string;
  readonly advisories: readonly CaseAdvisory[];
  /** When `to` was published; null: not said. */
  readonly released: string | null;
}

/** From its public registry, under MIT, with a strong hash and no scripts. */
export const ordinary = (
  ecosystem: Ecosystem,
): Pick<CasePackage, 'license' | 'source' | 'integrity' | 'installScript'> => ({
  license: 'MIT',
  source: { type: ecosystem === 'github-actions' ? 'git' : 'registry', url: null },
  integrity: 'strong',
  installScript: false,
});

export interface CaseAdvisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** A range of the ecosystem's syntax; null: every version below the fixed one, or every version. */
  readonly affected: string | null;
  readonly fixed: string | null;
}

/** The pull request of the merge gate: wholly the bot's, of dependency files, with every check green, unless it says otherwise. */
export interface CasePullRequest {
  /** One of `merge.authors`; `person`: somebody else. Null: the first of them. */
  readonly author: string | null;
  readonly checks: 'passed' | 'failed' | 'running';
  /** Files that it modifies besides the lockfiles. */
  readonly files: readonly string[];
}

export interface Expectation {
  readonly verdicts: ReadonlyMap<Gate, Verdict>;
  /** Exactly the rules that decide; null: not asked. */
  readonly by: readonly string[] | null;
  /** The strictest effect that counts; `off`: nothing is found. Null: not asked. */
  readonly effect: Effect | 'indeterminate' | null;
  /** Exactly the rules of which a finding is waived; null: not asked. */
  readonly waived: readonly string[] | null;
}

/** Facts that no case can express, each with why: rules that need one are not judged, and a reader is told. */
const INEXPRESSIBLE: ReadonlyMap<FactName, string> = new Map([
  ['release', 'a case has no release'],
  ['artifacts', 'a case has no packed artifacts'],
  ['waivers', 'a case has only a part of the tree, in which most waivers excuse nothing'],
]);

/** Why a rule can't be judged in a case; null: it can. */
export function inexpressible(rule: { readonly needs: readonly FactName[] }): string | null {
  const reasons = rule.needs.flatMap((need) => INEXPRESSIBLE.get(need) ?? []);
  return reasons[0] ?? null;
}
