import { originText } from '../../domain/policy.ts';
import type { Finding } from '../../domain/decision.ts';
import { VERDICTS, type Gate } from '../../domain/gate.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Expectation } from './case.ts';
import type { GateOutcome } from './run.ts';

/** Something that a case expected and did not get, in one gate. */
export interface Mismatch {
  readonly gate: Gate;
  readonly expected: string;
  readonly got: string;
  /** What led there, one sentence each: by which rule, and where its configs stand. */
  readonly because: readonly string[];
  /** What to do, one sentence. */
  readonly remedy: string;
}

/**
 * What a case expected and did not get; empty: it passed. `by` and `effect` are asked of the gates that shall
 * not pass, or of all where all shall: in a gate that lets a change through, another rule may say less.
 */
export function mismatchesOf(expect: Expectation, gates: readonly GateOutcome[], policy: Policy): Mismatch[] {
  const blocking = gates.filter(({ expected }) => expected !== 'pass');
  const speaking = blocking.length > 0 ? blocking : gates;
  return gates.flatMap((one) => {
    if (one.got !== one.expected) return [verdictMismatch(expect, one, policy)];
    const mismatches: Mismatch[] = [];
    if (expect.by !== null && speaking.includes(one)) mismatches.push(...byMismatch(expect.by, one, policy));
    if (expect.effect !== null && speaking.includes(one) && expect.effect !== one.effect) {
      mismatches.push({
        gate: one.gate,
        expected: `the effect ${expect.effect}`,
        got: one.effect,
        because: one.effect === 'off' ? ['nothing was found'] : spoken(one, policy),
        remedy: `Expect "effect: ${one.effect}", or change the effect where the rule is written.`,
      });
    }
    if (expect.waived !== null) mismatches.push(...waivedMismatch(expect.waived, one));
    return mismatches;
  });
}

function verdictMismatch(expect: Expectation, one: GateOutcome, policy: Policy): Mismatch {
  const { gate, expected, got } = one;
  if (VERDICTS.indexOf(got) > VERDICTS.indexOf(expected)) {
    const remedy = `If ${got} is right, expect it; else loosen the config, or say in the case what is different.`;
    return { gate, expected, got, because: spoken(one, policy), remedy };
  }
  const asked = (expect.by ?? []).flatMap((rule) => silence(rule, one, policy));
  const because = asked.length > 0 ? asked : spoken(one, policy);
  if (because.length === 0) because.push('no rule found anything');
  because.push(...one.notJudged.map(({ rule, why }) => `${rule} was not judged: ${why}`));
  return {
    gate,
    expected,
    got,
    because,
    remedy: `If ${got} is right, expect it; else tighten the rule that shall see it.`,
  };
}

function byMismatch(by: readonly string[], one: GateOutcome, policy: Policy): Mismatch[] {
  const wanted = [...new Set(by)].sort();
  if (wanted.join() === one.by.join()) return [];
  const missing = wanted.filter((rule) => !one.by.includes(rule));
  const because = [...missing.flatMap((rule) => silence(rule, one, policy)), ...spoken(one, policy)];
  const written = one.by.filter((rule) => rule !== 'gate');
  return [
    {
      gate: one.gate,
      expected: `${one.expected} by ${wanted.join(', ')}`,
      got: one.by.length === 0 ? `${one.got} by no rule` : `${one.got} by ${one.by.join(', ')}`,
      because,
      remedy:
        written.length === 0
          ? 'Leave "by" out, or change the case so that the rule has something to find.'
          : `Expect "by: [${written.join(', ')}]", or change the rules so that no other decides.`,
    },
  ];
}

function waivedMismatch(waived: readonly string[], one: GateOutcome): Mismatch[] {
  const wanted = [...new Set(waived)].sort();
  if (wanted.join() === one.waived.join()) return [];
  const because = one.findings.flatMap(({ rule, waiver, message }) =>
    waiver === null ? [] : [`${rule} is waived by ${waiver.owner} until ${waiver.expires}: ${message}`],
  );
  if (because.length === 0) because.push('no live waiver speaks for what was found');
  const remedy = `Expect "waived: [${one.waived.join(', ')}]", or mend the waiver: its advisory, packages, gates and day.`;
  return [{ gate: one.gate, expected: show(wanted), got: show(one.waived), because, remedy }];
}

const show = (rules: readonly string[]): string =>
  rules.length === 0 ? 'nothing waived' : `${rules.join(', ')} waived`;

/** Why a rule that was expected to decide did not. */
function silence(rule: string, one: GateOutcome, policy: Policy): string[] {
  if (one.by.includes(rule)) return [];
  const places = placesOf(rule, one.gate, policy);
  if (places === null) return [`${rule} is off in ${one.gate}`];
  const found = one.findings.filter((finding) => finding.rule === rule);
  if (found.length === 0) return [`${rule} (${places}) found nothing`];
  return found.map((finding) =>
    finding.waiver === null
      ? describe(finding, places)
      : `${rule} is waived by ${finding.waiver.owner} until ${finding.waiver.expires}`,
  );
}

/** What decided, and where it is written. */
function spoken({ by, findings, gate, refusals }: GateOutcome, policy: Policy): string[] {
  const told = findings.filter(({ rule, waiver }) => waiver === null && by.includes(rule));
  return [
    ...refusals.map((refusal) => `the gate itself refuses: ${refusal}`),
    ...told.map((finding) => describe(finding, placesOf(finding.rule, gate, policy) ?? '')),
  ];
}

const describe = ({ rule, effect, message }: Finding, places: string): string =>
  `${effect} by ${rule}${places === '' ? '' : ` (${places})`}: ${message}`;

/** Where the configs stand by which a rule speaks in a gate; null: it is off there. Merging asks the review's too. */
function placesOf(rule: string, gate: Gate, policy: Policy): string | null {
  const configs = policy.rules.get(rule)?.configs ?? [];
  const speaking = configs.filter(
    ({ gates, effect }) => effect !== 'off' && (gates.includes(gate) || (gate === 'merge' && gates.includes('review'))),
  );
  return speaking.length === 0 ? null : speaking.map(({ origin }) => originText(origin)).join(', ');
}
