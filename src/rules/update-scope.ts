import type { Change } from '../domain/change.ts';
import { quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { FileChange, PullRequestCommit } from '../domain/pull-request.ts';
import { defineRule } from '../domain/rule.ts';
import { readClaims } from './support/claims.ts';
import { contradictions } from './support/contradictions.ts';
import { dependencyFiles, isManifest, isWorkflow } from './support/dependency-files.ts';
import { judgePullRequest, type Judging } from './support/pull-requests.ts';

/** Files that decide what may merge: whoever changes them changes the judge. */
const JUDGES = /^(?:\.github\/lockgate\.ya?ml|(?:\.github\/|docs\/)?CODEOWNERS)$/;

/** Why a changed path is no part of a dependency update; null: it may be. */
function objection(file: FileChange, isDependencyFile: (path: string) => boolean): string | null {
  const { path, status, modeBefore, modeAfter } = file;
  const modes = new Set([modeBefore, modeAfter]);
  if (modes.has('120000')) return 'is a symbolic link, which can stand for any other file';
  if (modes.has('160000')) return 'is a submodule, whose content nobody has read';
  if (status !== 'modified') return `is ${status}, where an update only modifies`;
  if (modeBefore !== modeAfter) return `changes its mode from ${modeBefore ?? 'none'} to ${modeAfter ?? 'none'}`;
  if (modeAfter !== '100644' && modeAfter !== '100755') return `has the mode ${quote(modeAfter ?? 'none')}`;
  if (JUDGES.test(path)) return 'decides itself what may merge';
  if (!isDependencyFile(path)) return 'is neither a manifest nor a lockfile that was read';
  if (isWorkflow(path) && file.onlyUsesRefs !== true) return 'changes more than the ref of an existing "uses:" line';
  if (isManifest(path) && file.onlyDependencies !== true) return 'changes more than what the project depends on';
  return null;
}

function files(list: readonly FileChange[], facts: Facts, { refuse }: Judging): Outcome[] {
  if (list.length === 0) {
    return [
      refuse({
        key: 'no-files',
        message: 'The pull request changes no file.',
        remedy: 'Close it, or ask the bot to rebase.',
        effect: 'hold',
        evidence: {},
      }),
    ];
  }
  const isDependencyFile = dependencyFiles([facts.graph, facts.base]);
  return list.flatMap((file) => {
    const why = objection(file, isDependencyFile);
    if (why === null) return [];
    return refuse({
      key: `file:${file.path}`,
      message: `${quote(file.path)} ${why}.`,
      remedy: 'Review and merge it by hand.',
      location: { file: file.path, line: 1 },
      evidence: { ...file },
    });
  });
}

const isOurself = ({ ecosystem, name }: Change): boolean =>
  ecosystem === 'npm'
    ? name === 'lockgate'
    : ecosystem === 'github-actions' && `${name}/`.toLowerCase().startsWith('lockgate/lockgate/');

function ourself({ changes }: Facts, { refuse }: Judging): Outcome[] {
  return changes.filter(isOurself).map((change) =>
    refuse({
      key: 'lockgate',
      message: `The pull request changes Lockgate itself (${quote(change.name)}), the judge of all later ones.`,
      remedy: 'Review and merge it by hand.',
      evidence: { name: change.name, before: versionsOf(change.before), after: versionsOf(change.after) },
    }),
  );
}

const versionsOf = (packages: Change['before']): string[] => packages.map(({ version }) => version);

function claims(commits: readonly PullRequestCommit[], facts: Facts, { pullRequest, refuse }: Judging): Outcome[] {
  const claimed = readClaims(
    pullRequest.title,
    commits.map(({ message }) => message),
  );
  const hold = {
    remedy: 'Compare the lockfiles with what the update says; merge it by hand.',
    effect: 'hold',
  } as const;
  const outcomes = contradictions(claimed, facts.changes).map(({ name, message }) =>
    refuse({ key: `claim:${name}`, message, evidence: { claim: name }, ...hold }),
  );
  if (claimed.unreadable !== null) {
    const message = `The list of updates in a commit message can't be read: ${claimed.unreadable}.`;
    outcomes.push(refuse({ key: 'trailer', message, evidence: { reason: claimed.unreadable }, ...hold }));
  }
  return outcomes;
}

export default defineRule({
  id: 'update-scope',
  summary: 'Finds updates that change anything but dependency files, or other packages than they say.',
  rationale: `A dependency update has no business outside manifests, lockfiles and the refs of existing \`uses:\` lines. Every changed
path is judged by git's own trees: links, submodules, mode changes, renames, new and deleted files are refused, and so is a
lockfile or manifest that Lockgate does not read, for nobody would have seen what it brings. Of a manifest
(package.json, pyproject.toml, Pipfile) only the lists of dependencies may change: a script or a build system in it runs
on the next install. What decides over merging (the policy,
CODEOWNERS, Lockgate itself) is never changed without a person.

Title, commit message and trailer are claims. The update is judged by the lockfiles alone; but where the two disagree (a
trailer that says patch over a lockfile that says major, a package that is not named), somebody should look, so it holds.`,
  gates: ['merge'],
  needs: ['pull-request', 'graph', 'changes'],
  effect: 'deny',
  options: {},
  check: (facts) =>
    judgePullRequest(facts, (judging) => [
      ...judging.known('the changed files', judging.pullRequest.files, (list) => files(list, facts, judging)),
      ...ourself(facts, judging),
      ...judging.known('the commits', judging.pullRequest.commits, (list) => claims(list, facts, judging)),
    ]),
  examples: [
    { name: 'A manifest, its lockfile, and what the trailer says', fixture: 'dependabot', expect: ['pass'] },
    {
      name: 'A source file and the policy are changed along the way',
      fixture: 'extra-files',
      expect: ['fail', 'fail'],
    },
    { name: 'The lockfile becomes a link, and another becomes executable', fixture: 'modes', expect: ['fail', 'fail'] },
    { name: 'A lockfile that was not read', fixture: 'unread', expect: ['fail'] },
    { name: 'The trailer says patch, the lockfile says major', fixture: 'lying-trailer', expect: ['fail'] },
    { name: 'Lockgate itself', fixture: 'lockgate', expect: ['fail'] },
    { name: 'GitHub does not tell the changed files', fixture: 'unavailable', expect: ['indeterminate'] },
  ],
});
