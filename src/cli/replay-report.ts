import { exitStatus, type Decision, type Finding } from '../domain/decision.ts';
import type { StoredRecord } from '../domain/record/record.ts';
import type { FindingDifference, Replay } from '../gates/replay.ts';
import { escapeJson, visible } from '../reports/escape.ts';
import { findingOf } from '../reports/formats/json.ts';
import { countsText, sourceTexts, subjectText, verdictText } from '../reports/summary.ts';

/** What came of a replay, and what it was of. */
export interface Replayed {
  readonly stored: StoredRecord;
  /** Null: the file was altered, so nothing was judged. */
  readonly replay: Replay | null;
  /** The policy in place of the recorded one; null: that one. */
  readonly policy: string | null;
  readonly version: string;
}

/** Whether the same facts gave the same by the same policy. */
export const isSame = ({ replay }: Replayed): boolean =>
  replay !== null && replay.values.length === 0 && replay.findings.length === 0;

/** The verdict's exit status; 3 where the record could not be confirmed. Of another policy there is nothing to confirm. */
export function replayStatus(replayed: Replayed): number {
  const { replay, policy } = replayed;
  if (replay === null) return 3;
  return policy !== null || isSame(replayed) ? exitStatus(replay.decision) : 3;
}

/** A replay for a person. */
export function replayText(replayed: Replayed, quiet: boolean): string {
  const lines = [headline(replayed), ...(quiet ? [] : details(replayed))];
  return `${lines.map(visible).join('\n')}\n`;
}

function headline(replayed: Replayed): string {
  const { stored, replay, policy } = replayed;
  if (replay === null)
    return `Refused: the file was altered after it was written. No digest of its own has ${stored.altered.join(', ')}.`;
  const now = `${verdictText(replay.decision)}: ${countsText(replay.decision.findings)}.`;
  const was = `${verdictText(stored.decision)}: ${countsText(stored.decision.findings)}.`;
  if (policy !== null) return `By ${policy}: ${now} It was: ${was}`;
  return isSame(replayed) ? `The same again. ${now}` : `Not the same. Recorded: ${was} Replayed: ${now}`;
}

function details({ stored, replay, version }: Replayed): string[] {
  const { decision } = stored;
  const recorded = [
    `  gate      ${decision.gate}, judged at ${decision.now}`,
    `  policy    ${decision.policy.uri} sha256:${decision.policy.digest.sha256}`,
    `  graph     ${decision.graph.packages} packages sha256:${decision.graph.digest.sha256}`,
    ...sourceLines(decision),
    toolLine(decision.tool.version, version),
  ];
  if (replay === null) return recorded;
  return [
    ...recorded,
    ...replay.values.map((name) => `  differs   ${valueText(name, decision, replay.decision)}`),
    ...replay.findings.slice(0, MOST_FINDINGS).flatMap(findingLines),
    ...(replay.findings.length <= MOST_FINDINGS
      ? []
      : [`  differs   ${replay.findings.length - MOST_FINDINGS} more: --format json tells each`]),
  ];
}

/** More than anybody reads are counted. */
const MOST_FINDINGS = 50;

const sourceLines = (decision: Decision): string[] =>
  sourceTexts(decision).map((text, index) => {
    const digest = decision.advisories.sources[index]?.digest;
    return `  advisory  ${text}${digest ? ` sha256:${digest.sha256}` : ''}`;
  });

const toolLine = (recorded: string, here: string): string =>
  recorded === here
    ? `  tool      lockgate ${here}`
    : `  tool      written by lockgate ${recorded}, replayed by ${here}: a rule may say otherwise today`;

function valueText(name: string, before: Decision, after: Decision): string {
  if (name === 'verdict' || name === 'mode') return `${name}: ${before[name]} → ${after[name]}`;
  if (name === 'policy') return `policy: sha256:${before.policy.digest.sha256} → sha256:${after.policy.digest.sha256}`;
  return name;
}

function findingLines({ recorded, replayed }: FindingDifference): string[] {
  const one = replayed ?? recorded;
  if (one === null) return [];
  const id = one.advisory === null ? '' : ` ${one.advisory.id}`;
  const head = `  differs   ${one.rule}  ${subjectText(one)}${id}: ${stateText(recorded)} → ${stateText(replayed)}`;
  const same = recorded !== null && replayed !== null && stateText(recorded) === stateText(replayed);
  return same ? [head, `            ${recorded.message}`, `            ${replayed.message}`] : [head];
}

function stateText(finding: Finding | null): string {
  if (finding === null) return 'not found';
  return `${finding.effect}${finding.preexisting ? ', there before' : ''}${finding.waiver === null ? '' : ', waived'}`;
}

/** A replay for machines. */
export function replayJson(replayed: Replayed): string {
  const { stored, replay, policy, version } = replayed;
  const { decision } = stored;
  const document = {
    schemaVersion: 1,
    same: policy === null ? isSame(replayed) : null,
    altered: stored.altered,
    policy,
    tool: { recorded: decision.tool.version, replayed: version },
    gate: decision.gate,
    now: decision.now,
    recorded: { verdict: decision.verdict, policy: decision.policy, graph: decision.graph.digest },
    replayed: replay && { verdict: replay.decision.verdict, policy: replay.decision.policy },
    advisories: decision.advisories,
    values: replay?.values ?? [],
    findings: (replay?.findings ?? []).map(({ recorded, replayed: again }) => ({
      recorded: recorded && findingOf(recorded),
      replayed: again && findingOf(again),
    })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}
