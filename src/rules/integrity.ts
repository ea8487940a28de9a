import type { Facts } from '../domain/facts.ts';
import { quote } from '../domain/errors.ts';
import { lockToolOf } from '../domain/lock-tools.ts';
import { fail, pass, type Outcome } from '../domain/outcome.ts';
import type { Entry, Package } from '../domain/package.ts';
import type { Effect } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { isPinned } from './support/hashes.ts';
import { effectOption } from './support/options.ts';
import { matchRegistry } from './support/registry-match.ts';
import { graphSubject, nameKey, packageSubject, show } from './support/subjects.ts';

interface Options {
  readonly missing: Effect;
  readonly weak: Effect;
}

// A bundled package lies in its parent's tarball, whose hash covers it; git, files and workspaces have no tarball.
const needsHash = (entry: Entry): boolean =>
  !entry.bundled && (entry.source.type === 'registry' || entry.source.type === 'url');

function remedyOf({ location }: Entry): string {
  const tool = lockToolOf(location.file);
  if (tool === null) return 'Have the file written with the hashes of its packages.';
  return tool.hash ?? `Lock it again with its hashes: ${quote(tool.lock)}, with a current ${tool.name}.`;
}

function unhashed(one: Package, options: Options): Outcome[] {
  if (one.ecosystem === 'github-actions') return [];
  const entries = one.entries.filter((entry) => needsHash(entry) && !isPinned(entry));
  const reasons = new Map(entries.map((entry) => [entry.integrity.length === 0 ? 'missing' : 'weak', entry] as const));
  return [...reasons].map(([reason, entry]) =>
    fail({
      subject: packageSubject(one),
      key: `${reason}:${nameKey(one)}`,
      message:
        reason === 'missing'
          ? `${show(one)} is locked without a hash: whatever is served under its name will be installed.`
          : `${show(one)} is locked by no strong hash (${quote(entry.integrity.join(' '))}): another file can be made to fit.`,
      remedy: remedyOf(entry),
      location: entry.location,
      effect: options[reason],
      evidence: { reason, integrity: entry.integrity },
    }),
  );
}

function swapped(facts: Facts): Outcome[] {
  if (facts.gate !== 'merge') return [];
  return facts.changes
    .flatMap((change) => change.after)
    .flatMap((one) => matchRegistry(one, facts.registry.get(one.purl)));
}

export default defineRule<Options>({
  id: 'integrity',
  summary:
    'Finds registry packages without a strong hash, and those whose hash or file is not the one the registry serves.',
  rationale: `A lockfile pins bytes only where it has a hash: without one, a registry, a proxy or whoever answers in its place
decides at install time. sha512, sha384 and sha256 count; sha1 and md5 can be forged. An entry with several hashes is
strong if one of them is, and a bundled package is covered by its parent's. The checksum of yarn 2 and later counts in
a yarn.lock; it is of yarn's own archive, so there is nothing that a registry's hash could be compared with.

npm itself writes lockfiles without hashes when it locks from an existing node_modules (one well-known project has 811 of
1,062 entries so), and a requirements.txt has them only when asked for, so \`missing\` and \`weak\` warn by default.

In the merge gate every entry that the change adds or alters is compared with the registry: hash and file must be the
registry's own. A Python lockfile names several files of a release, and each of its hashes must be that of one of them. A
difference is lockfile injection and always denied; a registry that does not answer is indeterminate.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph', 'changes', 'registry'],
  effect: 'deny',
  options: {
    missing: effectOption('warn', 'The effect of an entry that has no hash at all.'),
    weak: effectOption('warn', 'The effect of an entry whose hashes are all weak, cut or unknown.'),
  },
  check(facts, options) {
    const outcomes = [...facts.graph.packages.values()].flatMap((one) => unhashed(one, options));
    outcomes.push(...swapped(facts));
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    {
      name: 'A sha512 for every registry package; bundled, git and own code need none',
      fixture: 'strong',
      expect: ['pass'],
    },
    { name: 'An entry with neither a URL nor a hash', fixture: 'missing', expect: ['fail'] },
    { name: 'Only sha1, and a sha512 that is cut off', fixture: 'weak', expect: ['fail', 'fail'] },
    {
      name: 'In the merge gate: other bytes and another file than the registry’s',
      fixture: 'swapped',
      expect: ['fail', 'fail'],
    },
    { name: 'In the merge gate: a version that the registry does not know', fixture: 'unpublished', expect: ['fail'] },
    { name: 'In the merge gate: the registry does not answer', fixture: 'unavailable', expect: ['indeterminate'] },
  ],
});
