import { byCodeUnit } from '../../domain/canonical.ts';
import type { Finding } from '../../domain/decision.ts';
import type { Spoken } from '../../domain/simulation.ts';
import { strictness } from '../../policy/effects.ts';

const MOST_SUBJECTS = 5;

/** The findings of both gates by rule and effect, the strictest first; what the merge gate only repeats is left out. */
export function spokenOf(review: readonly Finding[], merge: readonly Finding[]): Spoken[] {
  const told = new Set(review.map(identity));
  const own = merge.filter((finding) => !told.has(identity(finding)));
  return [...grouped('review', review), ...grouped('merge', own)].sort(
    (a, b) => strictness(a.effect) - strictness(b.effect) || byCodeUnit(b.gate, a.gate) || byCodeUnit(a.rule, b.rule),
  );
}

const identity = ({ rule, effect, subject, message }: Finding): string =>
  JSON.stringify([rule, effect, subject, message]);

function grouped(gate: Spoken['gate'], findings: readonly Finding[]): Spoken[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule}\0${finding.effect}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return Array.from(groups.values(), (group) => {
    const [{ rule, effect, message, remedy }] = group;
    return {
      gate,
      rule,
      effect,
      count: group.length,
      subjects: [...new Set(group.map(subjectOf))].slice(0, MOST_SUBJECTS),
      advisories: [...new Set(group.flatMap(({ advisory }) => advisory?.id ?? []))].sort(byCodeUnit),
      message,
      remedy,
    };
  });
}

/** The number of a pull request is known of few changes, and by what a message claims. */
function subjectOf({ package: one, subject }: Finding): string {
  if (one !== null) return `${one.name} ${one.version}`.trimEnd();
  return /^#\d+$/.test(subject) ? 'the update' : subject;
}
