import { quote } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import { fail, indeterminate, pass, type Failure, type Outcome, type Subject } from '../domain/outcome.ts';
import type { Effect } from '../domain/policy.ts';
import type { Release } from '../domain/release.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';

interface Options {
  readonly 'unprotected-tag': Effect;
}

type Doubt = Pick<Failure, 'key' | 'message' | 'remedy'> & Partial<Pick<Failure, 'effect' | 'location' | 'evidence'>>;

/** The tags that name a version: itself, with a `v`, or behind the package's name as monorepos write it. */
const tagsOf = ({ name, version }: Release['manifest']): string[] => [version, `v${version}`, `${name}@${version}`];

function tagDoubt({ tag, manifest }: Release): Doubt | null {
  if (tagsOf(manifest).includes(tag)) return null;
  return {
    key: 'tag',
    message: `The tag ${quote(tag)} differs from the version ${quote(manifest.version)} in ${quote(manifest.file)}.`,
    remedy: `Tag the commit as ${quote(`v${manifest.version}`)}, or set the version that the tag promises.`,
    location: { file: manifest.file, line: 1 },
    evidence: { tag, version: manifest.version, accepted: tagsOf(manifest) },
  };
}

/** Judges a yes-or-no fact of the repository; nobody's answer is no answer. */
function expectTrue(evidence: Evidence<boolean>, doubt: Doubt, unknown: Doubt, subject: Subject): Outcome[] {
  if (evidence.state === 'available') return evidence.value ? [] : [failure(subject, doubt)];
  const cause = evidence.state === 'absent' ? 'it was not asked for' : quote(evidence.reason);
  return [
    indeterminate({
      subject,
      key: unknown.key,
      message: `${unknown.message}: ${cause}.`,
      remedy: unknown.remedy,
      location: null,
    }),
  ];
}

const failure = (subject: Subject, doubt: Doubt): Outcome => fail({ subject, location: null, evidence: {}, ...doubt });

function judge(release: Release, options: Options): Outcome[] {
  const subject: Subject = { kind: 'release', name: release.tag };
  const tag = tagDoubt(release);
  const outcomes = [
    ...(tag === null ? [] : [failure(subject, tag)]),
    ...expectTrue(
      release.onProtectedBranch,
      {
        key: 'branch',
        message: `The commit ${quote(release.commit)} is on no protected branch, so nobody need have reviewed it.`,
        remedy: 'Merge it into a protected branch, and tag it there.',
        evidence: { commit: release.commit },
      },
      {
        key: 'branch',
        message: `Whether the commit ${quote(release.commit)} is on a protected branch can't be told`,
        remedy: 'Run the gate in the Action, again if need be; its token needs "contents: read".',
      },
      subject,
    ),
    ...expectTrue(
      release.tagProtected,
      {
        key: 'unprotected-tag',
        message: `No rule protects the tag ${quote(release.tag)}: whoever can push can move it to another commit.`,
        remedy: 'Add a tag ruleset to the repository that forbids updating and deleting release tags.',
        effect: options['unprotected-tag'],
        evidence: { tag: release.tag },
      },
      {
        key: 'unprotected-tag',
        message: `Whether a rule protects the tag ${quote(release.tag)} can't be told`,
        remedy: 'Run the gate in the Action, again if need be; its token needs "metadata: read".',
      },
      subject,
    ),
  ];
  return outcomes.length === 0 ? [pass(subject)] : outcomes;
}

export default defineRule<Options>({
  id: 'release-source',
  summary:
    'Finds releases whose tag differs from the version, whose commit is on no protected branch, or whose tag may be moved.',
  rationale: `Valid provenance proves where a package was built, not that anyone meant to release that commit. A tag can be put on
any commit by whoever can push: so the tag must name the version in the manifest (\`1.2.3\`, \`v1.2.3\` or \`name@1.2.3\`), the
commit must lie on a protected branch, and a rule should keep the tag from being moved afterwards, as the tags of
tj-actions (2025-03) and trivy-action (2026-03) were.`,
  gates: ['publish'],
  needs: ['release'],
  effect: 'deny',
  options: { 'unprotected-tag': effectOption('warn', 'The effect of a tag that no rule keeps from being moved.') },
  check({ release }, options) {
    if (release.state === 'available') return judge(release.value, options);
    const cause = release.state === 'absent' ? 'the run names none' : quote(release.reason);
    return [
      indeterminate({
        subject: { kind: 'release', name: 'release' },
        key: 'unavailable',
        message: `What is to be released can't be told: ${cause}.`,
        remedy: 'Start the publish gate by a tag.',
        location: null,
      }),
    ];
  },
  examples: [
    { name: 'A protected tag that names the version, on a protected branch', fixture: 'sound', expect: ['pass'] },
    { name: 'A tag of another version', fixture: 'another-version', expect: ['fail'] },
    { name: 'Off the protected branches, and movable', fixture: 'off-branch', expect: ['fail', 'fail'] },
    { name: 'GitHub does not tell the rules', fixture: 'unavailable', expect: ['indeterminate', 'indeterminate'] },
  ],
});
