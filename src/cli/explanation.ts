import type { AdvisoryMatch } from '../domain/advisory.ts';
import type { Finding } from '../domain/decision.ts';
import type { Package } from '../domain/package.ts';
import { shortestPaths } from '../domain/paths.ts';
import type { RulePolicy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { rules } from '../rules/index.ts';
import type { Checked } from './judgement.ts';

export interface ExplainedPackage {
  readonly package: Package;
  /** From a project, the shortest first, at most 10; empty: nothing asks for it. */
  readonly paths: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

export interface ExplainedAdvisory {
  readonly advisory: AdvisoryMatch;
  readonly packages: readonly ExplainedPackage[];
}

export interface ExplainedRule {
  readonly rule: Rule;
  /** Null: the policy does not name it, so it is off. */
  readonly policy: RulePolicy | null;
  readonly findings: readonly Finding[];
}

/** Everything of one name: it may be that of a package and of a rule. */
export interface Explanation {
  readonly packages: readonly ExplainedPackage[];
  readonly advisories: readonly ExplainedAdvisory[];
  readonly rules: readonly ExplainedRule[];
}

/** What a check says about a package (name, name@version, ecosystem:name or purl), an advisory (any id) or a rule. */
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
      })),
  };
}

/** Everything that {@link explain} could have been asked about, for a suggestion. */
export function explainable({ graph, facts }: Checked): string[] {
  const packages = [...graph.packages.values()];
  const advisories = [...facts.advisories.matches.values()].flat();
  return [
    ...rules.map(({ id }) => id),
    ...packages.flatMap(({ name, version }) => [name, `${name}@${version}`]),
    ...advisories.map(({ id }) => id),
    ...advisories.flatMap(({ aliases }) => aliases),
  ];
}

const PREFIXES = { npm: 'npm', pypi: 'pypi', 'github-actions': 'actions' } as const;

function namesOf({ purl, ecosystem, name, version }: Package): string[] {
  const prefixed = `${PREFIXES[ecosystem]}:${name}`;
  return [purl, name, `${name}@${version}`, prefixed, `${prefixed}@${version}`];
}

function explainPackage(one: Package, { graph, decision }: Checked): ExplainedPackage {
  return {
    package: one,
    paths: shortestPaths(graph, one.purl),
    findings: decision.findings.filter((finding) => finding.package?.purl === one.purl),
  };
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
      const { findings, ...explained } = explainPackage(one, checked);
      const about = findings.filter((finding) => finding.advisory?.id === advisory.id);
      const known = found.get(advisory.id);
      if (known === undefined) found.set(advisory.id, { advisory, packages: [{ ...explained, findings: about }] });
      else known.packages.push({ ...explained, findings: about });
    }
  }
  return [...found.values()];
}
