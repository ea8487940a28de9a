import type { Finding } from '../domain/decision.ts';
import type { PolicyChange, PolicyEffect } from '../domain/policy-change.ts';
import { clip, subjectText } from './summary.ts';

/** One thing that a new policy would change. */
interface PolicyChangeLine {
  readonly kind: 'weaker' | 'stricter' | 'changed' | 'finding';
  readonly text: string;
  /** Untrusted, like the text: what it is about. */
  readonly about: string;
}

/** More of a kind than anyone reads are counted. */
const MOST = 20;
const LONGEST = 300;

/** In one sentence. */
export function policyChangeHead({ files, verdict, after }: PolicyChange): string {
  const edited = files.slice(0, 5).join(', ') + (files.length > 5 ? ` and ${files.length - 5} more` : '');
  const judge = `This change edits the policy (${clip(edited, LONGEST)}) and is judged by the one before it`;
  if (after === null) return `${judge}. The new one could not be asked: see the findings.`;
  const mode = after.mode === 'report' ? ', which it would only report' : '';
  return `${judge}: ${verdict}. The new one would say ${after.verdict}${mode}.`;
}

/** What the new policy would change, weaker rules first: they are what a reviewer has to see. */
export function policyChangeLines(after: PolicyEffect): readonly PolicyChangeLine[] {
  return [
    ...some(
      after.rules.flatMap(({ rule, weaker }) => weaker.map((text) => ({ kind: 'weaker' as const, about: rule, text }))),
    ),
    ...some(
      after.settings.map(({ name, before, after: now }) => ({
        kind: 'changed' as const,
        about: name,
        text: `${clip(before, LONGEST)} becomes ${clip(now, LONGEST)}`,
      })),
    ),
    ...some(
      after.rules.flatMap(({ rule, stricter }) =>
        stricter.map((text) => ({ kind: 'stricter' as const, about: rule, text: `before, ${text}` })),
      ),
    ),
    ...some(after.fewer.map((finding) => findingLine(finding, 'would be gone, waived or milder'))),
    ...some(after.more.map((finding) => findingLine(finding, 'would be new or stricter'))),
  ];
}

function findingLine(finding: Finding, what: string): PolicyChangeLine {
  const id = finding.advisory === null ? '' : ` ${finding.advisory.id}`;
  return { kind: 'finding', about: subjectText(finding), text: `${finding.effect} ${finding.rule}${id}: ${what}` };
}

function some(lines: readonly PolicyChangeLine[]): readonly PolicyChangeLine[] {
  const first = lines[0];
  const shown = lines.slice(0, MOST).map(({ kind, about, text }) => ({ kind, about, text: clip(text, 3 * LONGEST) }));
  const more = lines.length - shown.length;
  return first === undefined || more === 0
    ? shown
    : [...shown, { ...first, about: `${more} more`, text: 'of this kind' }];
}
