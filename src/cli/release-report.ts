import { planLines, type Plan } from '../domain/plan.ts';
import type { Decision } from '../domain/decision.ts';
import type { PackedArtifact } from '../domain/ports/pack.ts';
import type { AssetNames } from '../gates/publish/ports.ts';
import { escapeJson, neutralizeLog, visible } from '../reports/escape.ts';
import { findingOf } from '../reports/formats/json.ts';
import text from '../reports/formats/text.ts';
import type { ReportSettings } from '../reports/report.ts';

/** What a release here would be. */
interface Rehearsal {
  readonly decision: Decision;
  readonly packed: PackedArtifact;
  readonly purl: string;
  /** Null: what is known already stops the release. */
  readonly plan: Plan | null;
  readonly names: AssetNames;
}

export function rehearsalJson({ decision, packed, purl, plan }: Rehearsal): string {
  const { filename, size, sha256, sha512, files } = packed.artifact;
  const document = {
    schemaVersion: 1,
    verdict: decision.verdict,
    artifact: {
      purl,
      filename,
      size,
      sha256,
      sha512,
      files: files.map(({ path, size: bytes }) => ({ path, size: bytes })),
    },
    findings: decision.findings.map(findingOf),
    plan: plan?.steps ?? null,
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}

export function rehearsalText({ decision, packed, purl, plan, names }: Rehearsal, settings: ReportSettings): string {
  const { filename, size, sha256, sha512, files } = packed.artifact;
  const report = text.render(decision, settings);
  if (settings.quiet === true) return report;
  const artifact = [
    `${purl} in ${filename}, ${size} bytes`,
    `  sha256 ${sha256}`,
    `  sha512 ${sha512}`,
    ...files.map((file) => `  ${String(file.size).padStart(9)}  ${file.path}`),
  ];
  return neutralizeLog(`${artifact.map(visible).join('\n')}\n\n${report}\n${planText(plan, names)}`);
}

function planText(plan: Plan | null, names: AssetNames): string {
  if (plan === null) return 'Nothing would be signed, and nothing published.\n';
  const beside = [names.sbom, names.decision, names.journal].join(', ');
  return [
    'Signing and publishing happen in the Action alone. Once what only GitHub knows is judged as well, it would:',
    ...planLines(plan).map((line) => `  ${visible(line)}`),
    visible(`The draft also holds ${beside}; their bytes depend on the run.`),
    'Whether the registry or a draft has a part of it already is asked there.',
    '',
  ].join('\n');
}
