import type { Change } from '../domain/change.ts';
import { assertNever, quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Outcome } from '../domain/outcome.ts';
import { comparedVersion, type Package } from '../domain/package.ts';
import type { MergeAllowance } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { UPDATE_LEVELS, type UpdateLevel } from '../domain/version.ts';
import { authorFor } from './support/bots.ts';
import { matcherOf } from './support/patterns.ts';
import { judgePullRequest, type Judging } from './support/pull-requests.ts';
import { isOwn, nameKey } from './support/subjects.ts';

/** Decides whether a list lets a change of this level merge by itself. */
type Allows = (change: Change, level: UpdateLevel | null) => boolean;
/** Whose list does not; null: every one does. */
type Refuses = (change: Change, level: UpdateLevel | null) => Lister | null;
type Lister = 'policy' | 'floor';

const LISTS: Readonly<Record<Lister, string>> = {
  policy: 'no line of "merge.allow"',
  floor: 'no line of "merge.allow" of the floor beneath the policy',
};

function compile(allow: readonly MergeAllowance[], author: string | null, facts: Facts): Allows {
  const compiled = allow.map((one) => {
    const matches = one.packages === undefined ? null : matcherOf(one.packages, facts);
    return (change: Change, level: UpdateLevel | null): boolean =>
      (one.ecosystems?.includes(change.ecosystem) ?? true) &&
      (one.scopes?.includes(change.scope) ?? true) &&
      (one.updates === undefined || (level !== null && one.updates.includes(level))) &&
      (one.from === undefined || (author !== null && one.from.includes(author))) &&
      (matches === null || change.after.every((locked) => matches(locked) === 'yes'));
  });
  return (change, level) => compiled.some((allows) => allows(change, level));
}

// What is built here has no registry and no version of anyone else's.
const isOurs = (change: Change): boolean =>
  [...change.before, ...change.after].every((one) => one.entries.every(isOwn));

function largest(changes: readonly Change[]): UpdateLevel | null {
  return UPDATE_LEVELS.findLast((level) => changes.some((change) => change.level === level)) ?? null;
}

/** Whether every version that came is below every version that left. */
function isDowngrade({ ecosystem, before, after }: Change, facts: Facts): boolean {
  const scheme = facts.versions[ecosystem];
  const [old, now] = [before.map(comparedVersion), after.map(comparedVersion)];
  const comparable = [...old, ...now].every((version) => scheme.valid(version));
  return comparable && now.every((version) => old.every((then) => scheme.compare(version, then) < 0));
}

function judge(change: Change, refuses: Refuses, level: UpdateLevel | null, facts: Facts): Complaint | null {
  const name = quote(change.name);
  const asked = change.kind === 'added' ? (change.direct ? null : level) : change.level;
  const by = refuses(change, asked);
  switch (change.kind) {
    case 'removed':
      return null;
    case 'altered':
      return {
        reason: 'altered',
        message: `${name} keeps its version but is locked with another source or other bytes.`,
        effect: 'deny',
      };
    case 'added':
      return (
        by && { reason: 'added', by, message: `${name} is new${newness(change, level)}, and ${LISTS[by]} covers it.` }
      );
    case 'updated':
      if (change.level === null) {
        return { reason: 'level', message: `How far ${name} is updated can't be told from its versions.` };
      }
      if (isDowngrade(change, facts)) return { reason: 'downgrade', message: `${name} goes back to an older version.` };
      return (
        by && {
          reason: 'level',
          by,
          message: `${name} (${change.scope}) is a ${change.level} update, which ${LISTS[by]} covers.`,
        }
      );
    default:
      return assertNever(change.kind);
  }
}

function newness(change: Change, level: UpdateLevel | null): string {
  if (change.direct) return ' and asked for by a project itself';
  return level === null ? '' : ` and counts as ${level}, the largest level of the update`;
}

interface Complaint {
  readonly reason: 'altered' | 'added' | 'level' | 'downgrade';
  readonly message: string;
  readonly effect?: 'deny';
  readonly by?: Lister;
}

function complain(change: Change, { reason, message, effect, by }: Complaint, { refuse }: Judging): Outcome {
  return refuse({
    key: `${reason}:${nameKey(change)}`,
    message,
    remedy:
      effect === 'deny'
        ? 'Find out who changed the entry: the same version never changes its bytes.'
        : by === 'floor'
          ? 'Review and merge it by hand.'
          : 'Review and merge it by hand, or add a line to "merge.allow" that covers it.',
    location: change.after[0]?.entries[0]?.location ?? null,
    ...(effect === undefined ? {} : { effect }),
    evidence: {
      reason,
      kind: change.kind,
      level: change.level,
      scope: change.scope,
      direct: change.direct,
      before: change.before.map(versionOf),
      after: change.after.map(versionOf),
    },
  });
}

const versionOf = ({ version }: Package): string => version;

export default defineRule({
  id: 'update-level',
  summary:
    'Finds updates that go further than the policy lets merge by themselves: patch, minor or major, by the lockfiles.',
  rationale: `A patch of a development tool and a new major version of the web framework are not the same risk. Every change of
the lockfiles, transitive ones too, must be covered by a line of \`merge.allow\`; the level is computed from the locked
versions, never read from a title or a trailer. A pinned action goes by the version in the comment behind its commit, which
the bot wrote when it looked the commit up; the same full version with another commit has no level, so it holds.

- A level that can't be told, a downgrade, and an update in which nothing readable changed hold.
- A new package that a project asks for itself needs a line without \`updates\`: a new dependency is no update. A new one that
  came behind an update counts at the largest level of the pull request.
- What only goes away needs no line.
- The same version with another source or other bytes is never an update: it is denied.`,
  gates: ['merge'],
  needs: ['pull-request', 'changes'],
  effect: 'hold',
  options: {},
  check: (facts) =>
    judgePullRequest(facts, (judging) => {
      const changes = facts.changes.filter((change) => !isOurs(change));
      if (changes.length === 0) {
        return [
          judging.refuse({
            key: 'nothing',
            message: 'No locked version changes, so there is no update to judge.',
            remedy: 'Review and merge it by hand.',
            evidence: {},
          }),
        ];
      }
      const author = authorFor(judging.pullRequest.author, judging.merge)?.name ?? null;
      const own = compile(judging.merge.allow, author, facts);
      const beneath = (judging.merge.within ?? []).map((one) => compile(one, author, facts));
      const refuses: Refuses = (change, level) => {
        if (!own(change, level)) return 'policy';
        return beneath.every((allows) => allows(change, level)) ? null : 'floor';
      };
      const level = largest(changes);
      return changes.flatMap((change) => {
        const complaint = judge(change, refuses, level, facts);
        return complaint === null ? [] : complain(change, complaint, judging);
      });
    }),
  examples: [
    { name: 'A patch of a runtime package, where patches are allowed', fixture: 'patch', expect: ['pass'] },
    { name: 'A major of it', fixture: 'major', expect: ['fail'] },
    { name: 'A new package behind an update; a new one that the project asks for', fixture: 'added', expect: ['fail'] },
    { name: 'The same version, other bytes', fixture: 'altered', expect: ['fail'] },
    { name: 'Nothing that is locked changes', fixture: 'nothing', expect: ['fail'] },
    { name: 'The pull request can’t be read', fixture: 'unavailable', expect: ['indeterminate'] },
  ],
});
