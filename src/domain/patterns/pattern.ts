import type { Ecosystem } from '../package.ts';

/** What a pattern writes before the colon. */
export const PATTERN_PREFIXES = { npm: 'npm', pypi: 'pypi', actions: 'github-actions' } as const satisfies Record<
  string,
  Ecosystem
>;

/** A package pattern taken apart: `npm:lodash@<4.17.21`. */
export interface PackagePattern {
  readonly ecosystem: Ecosystem;
  /** A minimatch glob over the name; `*` alone is every name, scoped ones too. */
  readonly name: string;
  /** A range of the ecosystem's own syntax; null: every version. */
  readonly range: string | null;
}

/** Takes a package pattern apart; null where it lacks a known prefix or a name. */
export function parsePackagePattern(text: string): PackagePattern | null {
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0));
  if (!Object.hasOwn(PATTERN_PREFIXES, prefix)) return null;
  const ecosystem = PATTERN_PREFIXES[prefix as keyof typeof PATTERN_PREFIXES];
  const rest = text.slice(colon + 1);
  // The first character may be the @ of an npm scope.
  const at = rest.indexOf('@', 1);
  const name = at === -1 ? rest : rest.slice(0, at);
  const range = at === -1 ? null : rest.slice(at + 1);
  return name === '' || range === '' ? null : { ecosystem, name: normalName(ecosystem, name), range };
}

// PEP 503 for PyPI; GitHub's owners and repositories know no case. The graph holds PyPI names normalised.
function normalName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
  return ecosystem === 'github-actions' ? name.toLowerCase() : name;
}

/** How a name of the graph is compared with a pattern's. */
function comparableName(ecosystem: Ecosystem, name: string): string {
  return ecosystem === 'npm' ? name : normalName(ecosystem, name);
}

/**
 * Every name by which patterns may speak of a package, as they compare it. An action or a workflow in a folder goes by its
 * repository too: `actions:owner/*` that lets `owner/repo/setup` by would be a ban with a way round it.
 */
export function comparableNames(ecosystem: Ecosystem, name: string): readonly string[] {
  const whole = comparableName(ecosystem, name);
  if (ecosystem !== 'github-actions') return [whole];
  const repository = whole.split('/', 2).join('/');
  return repository === whole ? [whole] : [whole, repository];
}
