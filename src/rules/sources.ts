import type { Facts } from '../domain/facts.ts';
import { assertNever, quote } from '../domain/errors.ts';
import { fail, pass, type Outcome } from '../domain/outcome.ts';
import type { Entry, Package } from '../domain/package.ts';
import type { Effect } from '../domain/policy.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';
import { leavesProject } from './support/paths.ts';
import { allowsDefault, placesOf, servesAnother } from './support/registries.ts';
import { graphSubject, nameKey, packageSubject, show } from './support/subjects.ts';
import { parseUrl, within } from './support/urls.ts';

interface Options {
  readonly registries: readonly string[];
  readonly scopes: Readonly<Record<string, string>>;
  readonly git: Effect;
  readonly url: Effect;
}

/** What is wrong with where one entry comes from. */
interface Trouble {
  readonly reason: 'registry' | 'scope' | 'name' | 'git' | 'url' | 'file';
  readonly message: string;
  readonly remedy: string;
  readonly effect?: Effect;
}

function troubleOf(one: Package, entry: Entry, options: Options): Trouble | null {
  const { type, url } = entry.source;
  switch (type) {
    case 'workspace':
      return null;
    case 'file':
      return url !== null && !leavesProject(entry.location.file, url)
        ? null
        : {
            reason: 'file',
            message: `${show(one)} is installed from ${quote(url ?? 'an unnamed path')}, outside the project.`,
            remedy: 'Install it from a registry, or keep its files inside the project.',
          };
    case 'git':
      return {
        reason: 'git',
        message: `${show(one)} comes from the git repository ${quote(url ?? 'that the lockfile does not name')}, which no registry vouches for.`,
        remedy: 'Install a published version from a registry, or allow it with "except".',
        effect: options.git,
      };
    case 'url':
    case 'registry':
      return served(one, entry, options);
    default:
      return assertNever(type);
  }
}

function served(one: Package, entry: Entry, options: Options): Trouble | null {
  const scope = one.ecosystem === 'npm' && one.name.startsWith('@') ? one.name.slice(0, one.name.indexOf('/')) : null;
  const bound = scope !== null && Object.hasOwn(options.scopes, scope) ? options.scopes[scope] : undefined;
  const names = bound === undefined ? options.registries : [bound];
  const { type, url } = entry.source;
  if (url === null && type === 'registry' && allowsDefault(names, one.ecosystem)) return null;
  const parsed = url === null ? null : parseUrl(url);
  if (parsed !== null && placesOf(names, one.ecosystem).some((place) => within(parsed, place))) {
    return one.ecosystem === 'npm' && servesAnother(parsed, one) ? misnamed(one, parsed) : null;
  }
  const from = url === null ? 'a registry that the lockfile does not name' : quote(url);
  if (bound !== undefined) {
    return {
      reason: 'scope',
      message: `${show(one)} comes from ${from}, but the policy binds the scope ${quote(scope ?? '')} to ${quote(bound)}.`,
      remedy: `Set "${scope}:registry=${bound}" in .npmrc and lock it again.`,
    };
  }
  return {
    reason: type === 'url' ? 'url' : 'registry',
    message: `${show(one)} comes from ${from}, which is none of the policy's registries.`,
    remedy: 'Lock it again from an allowed registry, or add this one to the option "registries".',
    ...(type === 'url' ? { effect: options.url } : {}),
  };
}

const misnamed = (one: Package, url: URL): Trouble => ({
  reason: 'name',
  message: `${show(one)} is locked with ${quote(url.href)}, the file of another package or version.`,
  remedy: `Lock ${quote(one.name)} again with npm; if the line was edited by hand, find out by whom.`,
});

// A source that changes is a new trouble, though the same package had another before: the key names it.
function keyOf(one: Package, entry: Entry, reason: Trouble['reason']): string {
  const url = entry.source.url === null ? null : parseUrl(entry.source.url);
  const from = reason === 'registry' || reason === 'scope' ? url?.host : url?.href.replace(/[?#].*$/s, '');
  return `${reason}:${nameKey(one)}:${from ?? entry.source.url ?? ''}`;
}

function judge(facts: Facts, options: Options): Outcome[] {
  const outcomes = new Map<string, Outcome>();
  for (const one of facts.graph.packages.values()) {
    if (one.ecosystem === 'github-actions') continue;
    for (const entry of one.entries) {
      const trouble = troubleOf(one, entry, options);
      if (trouble === null) continue;
      const key = keyOf(one, entry, trouble.reason);
      if (outcomes.has(`${one.purl} ${key}`)) continue;
      outcomes.set(
        `${one.purl} ${key}`,
        fail({
          subject: packageSubject(one),
          key,
          message: trouble.message,
          remedy: trouble.remedy,
          location: entry.location,
          evidence: { reason: trouble.reason, type: entry.source.type, url: entry.source.url },
          ...(trouble.effect === undefined ? {} : { effect: trouble.effect }),
        }),
      );
    }
  }
  return [...outcomes.values()];
}

export default defineRule<Options>({
  id: 'sources',
  summary: 'Finds packages that come from elsewhere than the registries of the policy: other hosts, git, plain URLs.',
  rationale: `Whoever can edit a lockfile can point \`resolved\` at a host of their own, and the installer follows
(lockfile poisoning). Every entry is judged, by its parsed URL: scheme, host, port and path must be the registry's, so
neither \`https://registry.npmjs.org.evil.example\`, nor \`https://registry.npmjs.org@evil.example\`, nor plain http passes.
On the public npm registry the file must also be the one of that name and version.

A scope bound to a registry stops dependency confusion: a package of \`@acme\` from anywhere else is a finding, even from
an allowed registry. \`npm\` and \`pypi\` stand for the public registries, each for its own ecosystem. An entry that names
no registry counts as the public one's. Actions are judged by \`actions-pinned\`.`,
  gates: ['review', 'merge', 'publish', 'audit'],
  needs: ['graph'],
  effect: 'deny',
  options: {
    registries: {
      schema: { type: 'array', items: { type: 'string', minLength: 1, format: 'registry' } },
      description: 'Registries that packages may come from: `npm`, `pypi`, or the URL of another.',
      default: ['npm', 'pypi'],
      stricter: 'shorter',
    },
    scopes: {
      schema: {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^@[^/@]+$' },
        additionalProperties: { type: 'string', minLength: 1, format: 'registry' },
      },
      description: 'npm scopes that are bound to one registry: `"@acme": https://npm.acme.example`.',
      default: {},
      stricter: 'fixed',
    },
    git: effectOption('deny', 'The effect of a package from a git repository.'),
    url: effectOption('deny', 'The effect of a package from a URL that belongs to no allowed registry.'),
  },
  check(facts, options) {
    const outcomes = judge(facts, options);
    return outcomes.length === 0 ? [pass(graphSubject)] : outcomes;
  },
  examples: [
    { name: 'Everything from the public registry', fixture: 'public', expect: ['pass'] },
    { name: 'A host that only looks like the registry', fixture: 'lookalike', expect: ['fail', 'fail', 'fail'] },
    { name: 'The file of another package', fixture: 'another-file', expect: ['fail'] },
    {
      name: 'A scoped package from the public registry, though its scope is bound to a private one',
      fixture: 'confusion',
      options: { scopes: { '@acme': 'https://npm.acme.example' } },
      expect: ['fail'],
    },
    { name: 'A git repository and a tarball from its host', fixture: 'git', expect: ['fail', 'fail'] },
    { name: 'A vendored file of the project', fixture: 'vendored', expect: ['pass'] },
  ],
});
