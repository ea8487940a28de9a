import { toolVersion } from '../adapters/package-root.ts';
import { canonicalJson } from '../domain/canonical.ts';
import type { Finding } from '../domain/decision.ts';
import { quote } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { evaluate } from '../policy/evaluate.ts';
import type { WaiverText } from '../policy/write-waiver.ts';
import { subjectText } from '../reports/summary.ts';
import { rules } from '../rules/index.ts';
import type { Checked } from './judgement.ts';

/**
 * The findings that count today, and no longer would by a policy that has the waiver. Facts and policy are judged again,
 * so that nothing is promised that the next check does not keep.
 */
export function silencedBy(waiver: WaiverText, policy: Policy, { facts, decision }: Checked): readonly Finding[] {
  const tool = { name: 'lockgate', version: toolVersion() } as const;
  const graphDigest = decision.graph.digest.sha256;
  // It alone, and in this gate too: where it is for another one, what it matches is the same.
  const waivers = policy.waivers.flatMap((one) => (sameWaiver(one, waiver) ? [{ ...one, gates: null }] : []));
  const after = evaluate(facts, { ...policy, waivers }, { rules, tool, graphDigest });
  const counting = new Set(decision.findings.filter((one) => one.waiver === null).map(keyOf));
  return after.findings.filter((one) => one.waiver !== null && counting.has(keyOf(one)));
}

const sameWaiver = ({ rule, match, gates, reason, owner, expires }: WaiverText, other: WaiverText): boolean =>
  canonicalJson({ rule, match, gates, reason, owner, expires }) === canonicalJson(other);

const keyOf = ({ rule, subject, message, location }: Finding): string =>
  JSON.stringify([rule, subject, message, location]);

/** Why a waiver would excuse nothing by a policy that has it, and what to do. */
export function unmatched(waiver: WaiverText, policy: Policy, { decision }: Checked): string {
  const { rule, match } = waiver;
  if (!policy.waivers.some((one) => sameWaiver(one, waiver))) {
    return `The floor beneath the policy does not let ${rule} be waived. Mend what was found, or ask whoever keeps the floor.`;
  }
  const about = decision.findings.filter((one) => one.rule === rule && isAbout(one, match.advisory));
  for (const one of about) {
    if (one.waiver === null) continue;
    const { owner, expires } = one.waiver;
    return `${quote(subjectText(one))} is waived already, by ${quote(owner)} until ${expires}. To renew that, change its day where it is written.`;
  }
  const subjects = [...new Set(about.map((one) => quote(subjectText(one))))];
  const found = subjects.length === 0 ? 'finds nothing here' : `speaks of ${subjects.slice(0, 5).join(', ')}`;
  return `The waiver would excuse nothing: ${rule} ${found}. Correct --package or --path; to write it all the same, add --unused.`;
}

const isAbout = ({ advisory }: Finding, id: string | undefined): boolean =>
  id === undefined || advisory?.id === id || advisory?.aliases.includes(id) === true;

/** What a waiver excuses, for the person who wrote it. */
export function effectText({ expires }: WaiverText, silenced: readonly Finding[]): string[] {
  if (silenced.length === 0) return ['It excuses nothing today, and will be told as unused.'];
  return [
    `It excuses until the end of ${expires} (UTC), and stays in every report:`,
    ...silenced.map((one) => {
      const id = one.advisory === null ? '' : ` ${one.advisory.id} (${one.advisory.severity})`;
      const place = one.location === null ? '' : `  ${one.location.file}:${one.location.line}`;
      return `  ${subjectText(one)}  ${one.effect}  ${one.rule}${id}${place}`;
    }),
  ];
}
