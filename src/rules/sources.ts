import type { Facts } from '../domain/facts.ts';
import { fail, pass, type Outcome } from '../domain/outcome.ts';
import type { Package } from '../domain/package.ts';
import { defineRule } from '../domain/rule.ts';
import { effectOption } from './support/options.ts';
import { troubleOf, type SourceOptions, type Trouble } from './support/source-troubles.ts';
import { graphSubject, nameKey, packageSubject } from './support/subjects.ts';
import { parseUrl } from './support/urls.ts';

// A source that changes is a new trouble, though the same package had another before: the key names it.
function keyOf(one: Package, { reason, url }: Trouble): string {
  const parsed = url === null ? null : parseUrl(url);
  const from = reason === 'registry' || reason === 'scope' ? parsed?.host : parsed?.href.replace(/[?#].*$/s, '');
  return `${reason}:${nameKey(one)}:${from ?? url ?? ''}`;
}

function judge(facts: Facts, options: SourceOptions): Outcome[] {
  const outcomes = new Map<string, Outcome>();
  for (const one of facts.graph.packages.values()) {
    if (one.ecosystem === 'github-actions') continue;
    for (const entry of one.entries) {
      const trouble = troubleOf(one, entry, options);
      if (trouble === null) continue;
      const key = keyOf(one, trouble);
      if (outcomes.has(`${one.purl} ${key}`)) continue;
      outcomes.set(
        `${one.purl} ${key}`,
        fail({
          subject: packageSubject(one),
          key,
          message: trouble.message,
          remedy: trouble.remedy,
          location: entry.location,
          evidence: { reason: trouble.reason, type: entry.source.type, url: trouble.url },
          ...(trouble.effect === undefined ? {} : { effect: trouble.effect }),
        }),
      );
    }
  }
  return [...outcomes.values()];
}

export default defineRule<SourceOptions>({
  id: 'sources',
  summary: 'Finds packages that come from elsewhere than the registries of the policy: other hosts, git, plain URLs.',
  rationale: `Whoever can edit a lockfile can point \`resolved\` at a host of their own, and the installer follows
(lockfile poisoning). Every entry is judged, by its parsed URL: scheme, host, port and path must be the registry's, so
neither \`https://registry.npmjs.org.evil.example\`, nor \`https://registry.npmjs.org@evil.example\`, nor plain http passes.
On the public npm registry the file must also be the one of that name and version.

A scope bound to a registry stops dependency confusion: a package of \`@acme\` from anywhere else is a finding, even from
an allowed registry. \`npm\` and \`pypi\` stand for the public registries, each for its own ecosystem. Actions are judged by
\`actions-pinned\`.

Many lockfiles name no registry: then the one counts that the settings of the project name (\`.npmrc\`, \`.yarnrc\`,
\`.yarnrc.yml\`, \`pnpm-workspace.yaml\`, \`bunfig.toml\`), for all packages or for a scope, else the public one. npm asks it
for every address on the public host, too, unless \`replace-registry-host\` says otherwise. What is set on a person's machine
can't be known.

Where an installer may choose, as pip may with \`--extra-index-url\` or \`--find-links\`, each of the places must be allowed;
and without a strong hash it is a finding even so, because the highest version wins, whoever uploaded it. So is a server
whose certificate is not checked (\`--trusted-host\`, \`verify_ssl = false\`).`,
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
    {
      name: 'A further index that is allowed: with a hash, without one, and with one that is not allowed beside it',
      fixture: 'extra-index',
      options: { registries: ['pypi', 'https://pypi.acme.example/simple'] },
      expect: ['fail', 'fail'],
    },
    { name: 'An index whose certificate is not checked', fixture: 'unverified', expect: ['fail'] },
  ],
});
