import type { ExplainedTrouble } from '../domain/explanation.ts';
import type { Policy } from '../domain/policy.ts';
import { escapeJson } from '../reports/escape.ts';
import { findingOf } from '../reports/formats/json.ts';
import type { ExplainedPackage, Explanation } from './explanation.ts';
import { packageDocument } from './graph-document.ts';
import { waysOut } from './remedies.ts';

/** An explanation for machines, in the words of `check` and `graph`. */
export function explanationJson(about: string, { packages, advisories, rules, subjects, policy }: Explanation): string {
  const packageOf = packageIn(policy);
  const troubleOf = troubleIn(policy);
  const document = {
    schemaVersion: 1,
    about,
    packages: packages.map(packageOf),
    advisories: advisories.map(({ advisory: { id, aliases, severity, fixedIn }, packages: affected }) => ({
      id,
      aliases,
      severity,
      fixedIn,
      packages: affected.map(packageOf),
    })),
    rules: rules.map(({ rule, policy: ofRule, findings, troubles }) => ({
      id: rule.id,
      summary: rule.summary,
      rationale: rule.rationale,
      gates: rule.gates,
      locked: ofRule?.locked ?? false,
      configs: ofRule?.configs ?? [],
      findings: findings.map(findingOf),
      troubles: troubles.map(troubleOf),
    })),
    subjects: subjects.map(({ name, troubles }) => ({ name, troubles: troubles.map(troubleOf) })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}

const troubleIn = (policy: Policy) => (trouble: ExplainedTrouble) => {
  const { rule, locked, outcome, finding, configs, waivers, compared } = trouble;
  return {
    rule,
    locked,
    subject: outcome.subject.name,
    state: outcome.state,
    message: outcome.message,
    evidence: outcome.state === 'fail' ? outcome.evidence : {},
    effect: finding?.effect ?? null,
    base: compared ? { had: finding?.preexisting ?? false } : null,
    configs,
    waivers,
    remedy: outcome.remedy,
    ways: waysOut(trouble, policy),
  };
};

const packageIn =
  (policy: Policy) =>
  ({ package: one, paths, findings, troubles, looks, fixes }: ExplainedPackage) => ({
    ...packageDocument(one),
    paths,
    findings: findings.map(findingOf),
    troubles: troubles.map(troubleIn(policy)),
    rules: looks,
    fixes: fixes.map(({ advisory, fix, shorter, ways }) => ({
      advisory,
      version: fix?.version ?? null,
      leaves: fix?.leaves ?? [],
      shorter: shorter === null ? null : { version: shorter.version, leaves: shorter.leaves },
      ways: ways.map(({ file, within, declared, holders }) => ({
        file,
        within,
        declared: declared.map(({ name, range, location }) => ({
          name,
          range,
          location: { file: location.file, line: location.line },
        })),
        holders: holders.map(({ purl, range, direct }) => ({ purl, range, direct })),
      })),
    })),
  });
