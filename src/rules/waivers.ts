import { endOfDay } from '../domain/day.ts';
import { quote } from '../domain/errors.ts';
import type { WaiverUse } from '../domain/facts.ts';
import type { Problem } from '../domain/graph.ts';
import { fail, notApplicable, pass, type Outcome, type Subject } from '../domain/outcome.ts';
import type { Effect, Waiver } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';
import { graphSubject } from './support/subjects.ts';

interface Options {
  /** Milliseconds. */
  readonly soon: number;
  readonly expired: Effect;
  readonly unused: Effect;
  readonly expiring: Effect;
  readonly unreadable: Effect;
}

/** What a waiver is about, for a reader: its rule, and the advisory, packages and paths that it names. */
function titleOf({ rule, match }: Waiver): string {
  const lists = [match.packages, match.purls, match.paths].map((list) => list?.join(', '));
  return [rule, match.advisory, ...lists].filter((part) => part !== undefined).join(' ');
}

function judge({ waiver, used, judged, back }: WaiverUse, now: number, options: Options): Outcome {
  const title = titleOf(waiver);
  const subject: Subject = { kind: 'waiver', name: title };
  const { origin, expires, owner } = waiver;
  const end = endOfDay(expires);
  const finding = (reason: 'expired' | 'unused' | 'expiring', message: string, remedy: string): Outcome =>
    fail({
      subject,
      // Two waivers of the same thing are two findings: each is to be removed.
      key: `${reason}:${title}:${origin.uri}:${origin.line}:${origin.column}`,
      message,
      remedy,
      // A preset and a remote policy are no file of this project.
      location: origin.uri.includes(':') ? null : { file: origin.uri, line: origin.line, column: origin.column },
      effect: options[reason],
      evidence: { reason, expires, owner, policy: origin.uri, line: origin.line, back },
    });
  // Not "now >= end": a date that can't be read must not last for ever.
  if (!(now < end)) {
    return finding(
      'expired',
      `The waiver of ${quote(title)} by ${quote(owner)} expired on ${quote(expires)}; ${returned(back)}`,
      'Fix what it excused and remove it, or renew it with a reason that holds today.',
    );
  }
  if (!used && !judged) return notApplicable(subject, 'what it speaks of was not judged, or not wholly');
  if (!used) {
    return finding(
      'unused',
      `The waiver of ${quote(title)} by ${quote(owner)} excuses nothing that was found.`,
      'Remove it: a waiver that waits for a finding hides the next one.',
    );
  }
  if (end - now <= options.soon) {
    return finding(
      'expiring',
      `The waiver of ${quote(title)} by ${quote(owner)} is in use and ends on ${quote(expires)}.`,
      'Fix what it excuses before that day, or renew it with a reason that holds.',
    );
  }
  return pass(subject);
}

/** What the end of a waiver means today. */
function returned([first, ...others]: readonly string[]): string {
  if (first === undefined) return 'it excuses nothing any more.';
  return `what it excused${others.length === 0 ? '' : `, and ${others.length} more,`} is back: ${first}`;
}

/** What a VEX document says and nobody may rely on. */
function unusable({ location, message, remedy }: Problem, options: Options): Outcome {
  const { file, line } = location;
  return fail({
    subject: { kind: 'file', name: file },
    key: `unreadable:${file}:${message}`,
    message,
    remedy,
    location,
    effect: options.unreadable,
    evidence: { reason: 'unreadable', file, line },
  });
}

export default defineRule<Options>({
  id: 'waivers',
  summary: 'Finds waivers that have expired, that excuse nothing, or that are about to expire.',
  rationale: `A waiver is a debt with an owner and a day. One that has run out excuses nothing, and one that matches nothing is left
over from a fix or was mistyped; both stay in the file and mislead until somebody says so. One that is in use and ends soon
is told in time, so that its end is no surprise on the day of a release.

A waiver is unused only where all that it could excuse was looked for: not in a gate or of a rule that was not judged, nor
beside a lockfile or an advisory database that could not be read; and of a rule that judges what changes, not in review and
merge. An expired one says which finding is back.

A VEX statement (\`*.openvex.json\`, \`.vex/*.json\`) that says \`not_affected\` with a justification is a waiver too: by its
author, for 180 days from when it was made or last updated. One that can’t be read excuses nothing, and is told.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['waivers'],
  effect: 'warn',
  options: {
    soon: {
      schema: { type: 'string', format: 'duration' },
      description: 'How long before its end a waiver in use is told of.',
      default: '14d',
      stricter: 'longer',
    },
    expired: effectOption('warn', 'The effect of a waiver that has run out.'),
    unused: effectOption('warn', 'The effect of a waiver that excuses nothing.'),
    expiring: effectOption('warn', 'The effect of a waiver in use that ends soon.'),
    unreadable: effectOption(
      'warn',
      'The effect of a VEX document or statement that can’t be used, so that it excuses nothing.',
    ),
  },
  check(facts, options) {
    const outcomes = [
      ...facts.waivers.map((use) => judge(use, Date.parse(facts.now), options)),
      ...(facts.vex?.problems ?? []).map((problem) => unusable(problem, options)),
    ];
    return outcomes.length === 0 ? [notApplicable(graphSubject, 'the policy has no waivers')] : outcomes;
  },
  examples: [
    { name: 'In use, and far from its end', fixture: 'live', expect: ['pass'] },
    {
      name: 'Expired yesterday, unused, and one that ends next week',
      fixture: 'troubled',
      expect: ['fail', 'fail', 'fail'],
    },
    { name: 'No waivers', fixture: 'none', expect: ['not-applicable'] },
  ],
});
