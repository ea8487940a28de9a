import type { AdvisoryMatch } from '../domain/advisory.ts';
import type { Finding } from '../domain/decision.ts';
import type { ExplainedTrouble, RuleLook } from '../domain/explanation.ts';
import { fixOf, type Fix } from '../domain/fix.ts';
import type { Package } from '../domain/package.ts';
import { shortestPaths } from '../domain/paths.ts';
import type { Policy, RulePolicy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { fixWithin, waysTo, type Way } from '../domain/way.ts';
import { explainTroubles } from '../policy/explain.ts';
import { looksAt } from '../policy/explain-package.ts';
import { labelOfPurl } from '../reports/summary.ts';
import { rules } from '../rules/index.ts';
import type { Checked } from './judgement.ts';

export interface ExplainedPackage {
  readonly package: Package;
  /** From a project, the shortest first, at most {@link MOST_PATHS}; empty: nothing asks for it. */
  readonly paths: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
  /** What rules found of it, whether or not a config speaks of that. */
  readonly troubles: readonly ExplainedTrouble[];
  /** What every rule makes of it; empty where only one advisory is asked about. */
  readonly looks: readonly RuleLook[];
  /** What ends its advisories, those of the findings alone. */
  readonly fixes: readonly ExplainedFix[];
}

/** The nearest version that ends an advisory, and what it takes to lock it. */
interface ExplainedFix {
  readonly advisory: string;
  /** Null: no such version is known. */
  readonly fix: Fix | null;
  /** A version within every range that ends the advisory alone, where the fix is farther; null: none. */
  readonly shorter: Fix | null;
  /** By lockfile. */
  readonly ways: readonly Way[];
}

/** A report shows ten; who asks for an explanation wants all, which in a large graph are more than anyone can read. */
export const MOST_PATHS = 100;

export interface ExplainedAdvisory {
  readonly advisory: AdvisoryMatch;
  readonly packages: readonly ExplainedPackage[];
}

export interface ExplainedRule {
  readonly rule: Rule;
  /** Null: the policy does not name it, so it is off. */
  readonly policy: RulePolicy | null;
  readonly findings: readonly Finding[];
  readonly troubles: readonly ExplainedTrouble[];
}

/** Something that a finding is about and that is no package: a file, a pull request, a waiver. */
interface ExplainedSubject {
  readonly name: string;
  readonly troubles: readonly ExplainedTrouble[];
}

/** Everything of one name: it may be that of a package and of a rule. */
export interface Explanation {
  readonly packages: readonly ExplainedPackage[];
  readonly advisories: readonly ExplainedAdvisory[];
  readonly rules: readonly ExplainedRule[];
  readonly subjects: readonly ExplainedSubject[];
  /** The policy that decided. */
  readonly policy: Policy;
}

/** What a check says about a package (name, name@version, ecosystem:name or purl), an advisory (any id), a rule, or what else a finding is about. */
export function explain(text: string, checked: Checked): Explanation {
  const { graph, policy, decision } = checked;
  return {
    packages: [...graph.packages.values()]
      .filter((one) => namesOf(one).includes(text))
      .map((one) => explainPackage(one, checked)),
    advisories: advisoriesOf(text, checked),
    rules: rules
      .filter(({ id }) => id === text)
      .map((rule) => ({
        rule,
        policy: policy.rules.get(rule.id) ?? null,
        findings: decision.findings.filter((finding) => finding.rule === rule.id),
        troubles: troublesOf(checked, (id) => id === rule.id).filter(({ finding }) => finding !== null),
      })),
    subjects: subjectsOf(text, checked),
    policy,
  };
}

const troublesOf = ({ facts, policy }: Checked, asked: Parameters<typeof explainTroubles>[3]): ExplainedTrouble[] =>
  explainTroubles(facts, policy, rules, asked);

function subjectsOf(text: string, checked: Checked): ExplainedSubject[] {
  const isMeant = (name: string): boolean => name === text || labelOfPurl(name) === text;
  const isAsked = checked.decision.findings.some((one) => one.package === null && isMeant(one.subject));
  if (!isAsked) return [];
  const asked = troublesOf(checked, (_rule, { subject }) => subject.kind !== 'package' && isMeant(subject.name));
  return [{ name: text, troubles: asked }];
}

/** Everything that {@link explain} could have been asked about, for a suggestion. */
export function explainable({ graph, facts, decision }: Checked): string[] {
  const packages = [...graph.packages.values()];
  const advisories = [...facts.advisories.matches.values()].flat();
  return [
    ...rules.map(({ id }) => id),
    ...packages.flatMap(({ name, version }) => [name, `${name}@${version}`]),
    ...advisories.map(({ id }) => id),
    ...advisories.flatMap(({ aliases }) => aliases),
    ...decision.findings.map(({ subject }) => subject),
  ];
}

const PREFIXES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'actions' } as const;

function namesOf({ purl, ecosystem, name, version }: Package): string[] {
  const prefixed = `${PREFIXES[ecosystem]}:${name}`;
  return [purl, name, `${name}@${version}`, prefixed, `${prefixed}@${version}`];
}

function explainPackage(one: Package, checked: Checked, only: string | null = null): ExplainedPackage {
  const { graph, decision } = checked;
  const findings = decision.findings.filter(
    (finding) => finding.package?.purl === one.purl && (only === null || finding.advisory?.id === only),
  );
  const ids = new Set(findings.flatMap(({ advisory }) => advisory?.id ?? []));
  const asked = troublesOf(
    checked,
    (_rule, { subject, advisory }) =>
      subject.kind === 'package' && subject.name === one.purl && (only === null || advisory?.id === only),
  );
  return {
    package: one,
    paths: shortestPaths(graph, one.purl, MOST_PATHS),
    findings,
    troubles: asked,
    looks: only === null ? looksAt(one.purl, checked.facts, checked.policy, rules) : [],
    fixes: [...ids].flatMap((id) => fixesOf(one, id, checked)),
  };
}

function fixesOf(one: Package, id: string, { graph, facts }: Checked): ExplainedFix[] {
  const advisory = facts.advisories.matches.get(one.purl)?.find((match) => match.id === id);
  if (advisory === undefined || advisory.uncertain !== null) return [];
  const fix = fixOf(facts, one, advisory);
  const ways = fix === null ? [] : waysTo(graph, one, fix.version, facts.versions[one.ecosystem]);
  const far = ways.some(({ within }) => within === false);
  return [{ advisory: id, fix, shorter: far ? fixWithin(facts, one, advisory) : null, ways }];
}

function advisoriesOf(text: string, checked: Checked): ExplainedAdvisory[] {
  const { graph, facts } = checked;
  const wanted = text.toUpperCase();
  const found = new Map<string, { advisory: AdvisoryMatch; packages: ExplainedPackage[] }>();
  for (const [purl, matches] of facts.advisories.matches) {
    const one = graph.packages.get(purl);
    if (one === undefined) continue;
    for (const advisory of matches) {
      const ids = [advisory.id, ...advisory.aliases];
      if (!ids.some((id) => id.toUpperCase() === wanted)) continue;
      const explained = explainPackage(one, checked, advisory.id);
      const known = found.get(advisory.id);
      if (known === undefined) found.set(advisory.id, { advisory, packages: [explained] });
      else known.packages.push(explained);
    }
  }
  return [...found.values()];
}
