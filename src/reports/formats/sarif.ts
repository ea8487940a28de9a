import { waivedText } from '../reasons.ts';
import type { Decision, Finding } from '../../domain/decision.ts';
import { assertNever } from '../../domain/errors.ts';
import { escapeJson, escapeSarif } from '../escape.ts';
import { fingerprints } from '../fingerprint.ts';
import { defineReport, type ReportSettings } from '../report.ts';
import { pathSteps, repositoryPath } from '../summary.ts';

/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. */
export default defineReport({
  id: 'sarif',
  render: (decision, settings) => `${escapeJson(JSON.stringify(logOf(decision, settings), null, 2))}\n`,
});

function logOf(decision: Decision, settings: ReportSettings) {
  const ids = [...new Set(decision.findings.map((finding) => finding.rule))].sort();
  const prints = fingerprints(decision.findings);
  const directory = settings.directory ?? '.';
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lockgate',
            semanticVersion: decision.tool.version,
            informationUri: 'https://github.com/lockgate/lockgate',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: id },
              helpUri: `https://github.com/lockgate/lockgate/blob/main/docs/rules/${encodeURIComponent(id)}.md`,
            })),
          },
        },
        // Apart from the alerts of another gate or directory, which this run says nothing about.
        automationDetails: { id: `lockgate/${decision.gate}/${directory === '.' ? '' : `${encodePath(directory)}/`}` },
        results: decision.findings.map((finding, index) => ({
          ruleId: finding.rule,
          ruleIndex: ids.indexOf(finding.rule),
          level: levelOf(finding.effect),
          message: { text: messageOf(finding) },
          locations: [locationOf(finding, decision, settings)],
          partialFingerprints: { primaryLocationLineHash: prints[index] },
          ...(finding.waiver === null ? {} : { suppressions: [suppressionOf(finding.waiver)] }),
          properties: propertiesOf(finding),
        })),
      },
    ],
  };
}

function levelOf(effect: Finding['effect']): 'error' | 'warning' | 'note' {
  switch (effect) {
    case 'deny':
    case 'indeterminate':
      return 'error';
    case 'hold':
    case 'warn':
      return 'warning';
    case 'note':
      return 'note';
    default:
      return assertNever(effect);
  }
}

function messageOf(finding: Finding): string {
  const path = finding.paths[0];
  const way = path === undefined ? '' : ` Path: ${pathSteps(path).join(' › ')}.`;
  return escapeSarif(`${finding.message}${way} ${finding.remedy}${waiverText(finding)}`.trim());
}

// Code scanning shows no suppression: who answers for the finding must stand where it is read.
const waiverText = ({ waiver }: Finding): string => (waiver === null ? '' : ` ${waivedText(waiver)}.`);

const encodePath = (file: string): string => file.split('/').map(encodeSegment).join('/');

// A lone surrogate has no percent-encoding; no file of that name can be shown anyway.
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));

/** Code scanning refuses a result without a place: what no file stands behind is shown at the first judged file. */
function locationOf({ location }: Finding, decision: Decision, settings: ReportSettings) {
  const file = location?.file ?? decision.graph.manifests[0] ?? '.github/lockgate.yml';
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(repositoryPath(file, settings.directory)) },
      region: {
        startLine: location?.line ?? 1,
        ...(location?.column === undefined ? {} : { startColumn: location.column }),
      },
    },
  };
}

const suppressionOf = (waiver: NonNullable<Finding['waiver']>) => ({
  kind: 'external',
  status: 'accepted',
  justification: escapeSarif(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`),
});

function propertiesOf({ effect, package: subject, advisory, preexisting }: Finding) {
  return {
    effect,
    preexisting,
    ...(subject === null ? {} : { purl: subject.purl }),
    ...(advisory === null ? {} : { advisory: advisory.id, severity: advisory.severity, fixedIn: advisory.fixedIn }),
  };
}
