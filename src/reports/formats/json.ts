import type { Decision, Finding } from '../../domain/decision.ts';
import type { PolicyChange } from '../../domain/policy-change.ts';
import { escapeJson } from '../escape.ts';
import { defineReport } from '../report.ts';

/** The stable machine format: keys in this order, `preexisting` only where it is true. */
export default defineReport({
  id: 'json',
  render: (decision, { policyChange = null }) => {
    const told = policyChange === null ? {} : { policyChange: changeOf(policyChange) };
    return `${escapeJson(JSON.stringify({ ...documentOf(decision), ...told }, null, 2))}\n`;
  },
});

function documentOf({ schemaVersion, tool, gate, verdict, policy, advisories, graph, findings }: Decision) {
  return {
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    gate,
    verdict,
    policy: { uri: policy.uri, digest: { sha256: policy.digest.sha256 } },
    advisories: {
      sources: advisories.sources.map(({ name, asOf, digest, ecosystems }) => ({
        name,
        asOf,
        digest: digest === null ? null : { sha256: digest.sha256 },
        ...(ecosystems === undefined ? {} : { ecosystems }),
      })),
    },
    graph: { packages: graph.packages, manifests: graph.manifests, digest: { sha256: graph.digest.sha256 } },
    findings: findings.map(findingOf),
  };
}

/** Only where the change edits the policy. */
function changeOf({ files, verdict, after }: PolicyChange) {
  if (after === null) return { files, verdict, after };
  const { more, fewer, ...rest } = after;
  return { files, verdict, after: { ...rest, more: more.map(findingOf), fewer: fewer.map(findingOf) } };
}

/** A finding as the machine format shows it. */
export function findingOf(finding: Finding) {
  const { advisory, location, waiver } = finding;
  return {
    rule: finding.rule,
    state: finding.state,
    effect: finding.effect,
    package: packageOf(finding.package),
    advisory:
      advisory === null
        ? null
        : { id: advisory.id, aliases: advisory.aliases, severity: advisory.severity, fixedIn: advisory.fixedIn },
    message: finding.message,
    remedy: finding.remedy,
    paths: finding.paths,
    location: location === null ? null : { file: location.file, line: location.line },
    ...(finding.preexisting ? { preexisting: true } : {}),
    waiver: waiver === null ? null : { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires },
  };
}

function packageOf(subject: Finding['package']) {
  if (subject === null) return null;
  const { purl, ecosystem, name, version, scope, direct } = subject;
  return { purl, ecosystem, name, version, scope, direct };
}
