import { quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Unaudited } from '../domain/graph.ts';
import { lockToolOf } from '../domain/lock-tools.ts';
import { fail, indeterminate, notApplicable, pass, type Outcome } from '../domain/outcome.ts';
import { unreachable } from '../domain/paths.ts';
import type { Effect } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';
import { graphSubject, isOwn, packageSubject, placeOf, show } from './support/subjects.ts';

interface Options {
  readonly apart: Effect;
}

function problems({ graph }: Facts, { apart }: Options): Outcome[] {
  return graph.problems.map(({ location, message, remedy, apart: asked }) => {
    if (asked !== undefined) {
      return fail({
        subject: { kind: 'file', name: location.file },
        // With all that it asks for: what is added to an example was not there before.
        key: `apart:${location.file}:${asked.join(',')}`,
        message,
        remedy,
        location,
        effect: apart,
        evidence: { reason: 'apart', asked },
      });
    }
    return indeterminate({
      subject: { kind: 'file', name: location.file },
      key: `problem:${location.file}:${message}`,
      message,
      remedy,
      location,
    });
  });
}

function mismatches({ graph }: Facts): Outcome[] {
  return graph.projects.flatMap((project) =>
    project.declarations.flatMap(({ name, range, scope, location, resolved, mismatch }) => {
      if (mismatch === null) return [];
      return fail({
        subject: { kind: 'project', name: project.purl },
        key: `mismatch:${project.file}:${project.name}:${name}`,
        message: mismatch,
        remedy: relock(project.file),
        location,
        evidence: { reason: 'mismatch', name, range, scope, resolved, project: project.purl },
      });
    }),
  );
}

function relock(lockfile: string): string {
  const tool = lockToolOf(lockfile);
  if (tool === null) return 'Make the two agree.';
  return `Run ${quote(tool.lock)} and commit the lockfile with the manifest.`;
}

function prune(lockfile: string): string {
  const tool = lockToolOf(lockfile);
  const how = tool === null ? 'Have the file written anew' : `Run ${quote(tool.prune ?? tool.lock)}`;
  return `${how}; if the entry was written by hand, find out by whom.`;
}

function unexplained({ graph }: Facts): Outcome[] {
  return unreachable(graph)
    .filter((one) => !one.entries.every(isOwn))
    .map((one) =>
      fail({
        subject: packageSubject(one),
        // With the version: an entry nobody requires is no less of an injection for replacing an older one.
        key: `unexplained:${one.purl}`,
        message: `${show(one)} is locked, but no project requires it, directly or behind another package.`,
        remedy: prune(placeOf(one)?.file ?? ''),
        location: placeOf(one),
        evidence: { reason: 'unexplained', entries: one.entries.map(({ key }) => key) },
      }),
    );
}

/** One outcome for each file and kind: a line for every image of it would drown the rest. */
function unaudited({ graph }: Facts): Outcome[] {
  const groups = new Map<string, [Unaudited, ...Unaudited[]]>();
  for (const one of graph.unaudited) {
    const key = `${one.location.file}:${one.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, group]) => {
    const [{ kind, location }] = group;
    const names = [...new Set(group.map(({ name }) => name))];
    const shown = names.slice(0, MAX_SHOWN).map(quote).join(', ');
    const more = names.length > MAX_SHOWN ? ` and ${names.length - MAX_SHOWN} more` : '';
    return indeterminate({
      subject: { kind: 'file', name: location.file },
      key: `unaudited:${key}`,
      message: `The file brings in ${plural(kind, names.length)} that no advisory source covers: ${shown}${more}.`,
      remedy: 'Check them by other means.',
      location,
      effect: 'note',
    });
  });
}

const MAX_SHOWN = 5;
const plural = (kind: string, count: number): string => (count === 1 ? `a ${kind}` : `${count} ${kind}s`);

export default defineRule<Options>({
  id: 'lockfile',
  summary:
    'Finds lockfiles that disagree with their manifest, entries that nothing requires, and files that can’t be read.',
  rationale: `The manifest is what people review; the lockfile is what gets installed. Where the two disagree, nobody has agreed to
what is installed. An entry that no project requires is how a package is slipped into a large lockfile difference
(lockfile injection), and every changed entry must have a reason.

A dependency file that can't be read, in whole or in part, is indeterminate: what it would have brought is unknown. What
is brought in and no advisory source covers, such as the container images of a workflow, is told as a note.

A manifest without any lockfile is indeterminate too. One that stands below a lockfile which does not name its folder is
often an example or a fixture that nobody installs, and sometimes an application that was forgotten: the option \`apart\`
decides. Whoever installs there gets whatever is newest.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph'],
  effect: 'deny',
  options: {
    apart: effectOption('warn', 'The effect of a manifest that lockfiles above it do not name.'),
  },
  check(facts, options) {
    const outcomes = [...problems(facts, options), ...mismatches(facts), ...unexplained(facts), ...unaudited(facts)];
    if (outcomes.length > 0) return outcomes;
    return [facts.graph.files.length === 0 ? notApplicable(graphSubject, 'no dependency file') : pass(graphSubject)];
  },
  examples: [
    { name: 'Manifest and lockfile agree, and every entry has a reason', fixture: 'sound', expect: ['pass'] },
    { name: 'The manifest asks for what the lockfile does not have', fixture: 'mismatch', expect: ['fail'] },
    { name: 'An entry that nothing requires', fixture: 'injected', expect: ['fail'] },
    { name: 'A lockfile that can’t be read', fixture: 'broken', expect: ['indeterminate'] },
    { name: 'An example below a lockfile that does not name it', fixture: 'apart', expect: ['fail'] },
    { name: 'A container image, which no advisory source covers', fixture: 'unaudited', expect: ['indeterminate'] },
    { name: 'No dependency file at all', fixture: 'none', expect: ['not-applicable'] },
  ],
});
