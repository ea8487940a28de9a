import { escapeJson } from '../reports/escape.ts';
import { findingOf } from '../reports/formats/json.ts';
import type { ExplainedPackage, Explanation } from './explanation.ts';
import { packageDocument } from './graph-document.ts';

/** An explanation for machines, in the words of `check` and `graph`. */
export function explanationJson(about: string, { packages, advisories, rules }: Explanation): string {
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
    rules: rules.map(({ rule, policy, findings }) => ({
      id: rule.id,
      summary: rule.summary,
      rationale: rule.rationale,
      gates: rule.gates,
      locked: policy?.locked ?? false,
      configs: policy?.configs ?? [],
      findings: findings.map(findingOf),
    })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}

const packageOf = ({ package: one, paths, findings, fixes }: ExplainedPackage) => ({
  ...packageDocument(one),
  paths,
  findings: findings.map(findingOf),
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
