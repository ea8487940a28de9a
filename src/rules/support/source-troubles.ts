import { assertNever, quote } from '../../domain/errors.ts';
import { lockToolOf } from '../../domain/lock-tools.ts';
import type { Entry, Package } from '../../domain/package.ts';
import type { Effect } from '../../domain/policy.ts';
import { isStrong } from './hashes.ts';
import { leavesProject } from './paths.ts';
import { allowsDefault, isOwnTarball, placesOf, servesAnother } from './registries.ts';
import { show } from './subjects.ts';
import { parseUrl, within } from './urls.ts';

/** The options of the rule `sources`. */
export interface SourceOptions {
  readonly registries: readonly string[];
  readonly scopes: Readonly<Record<string, string>>;
  readonly git: Effect;
  readonly url: Effect;
}

/** What is wrong with where one entry comes from. */
export interface Trouble {
  readonly reason: 'registry' | 'scope' | 'name' | 'ambiguous' | 'unverified' | 'git' | 'url' | 'file';
  /** The place it is about; null: one that nobody names. */
  readonly url: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly effect?: Effect;
}

/** What is wrong with where an entry comes from; null: nothing. */
export function troubleOf(one: Package, entry: Entry, options: SourceOptions): Trouble | null {
  const { type, url } = entry.source;
  switch (type) {
    case 'workspace':
      return null;
    case 'file':
      return url !== null && !leavesProject(entry.location.file, url)
        ? null
        : {
            reason: 'file',
            url,
            message: `${show(one)} is installed from ${quote(url ?? 'an unnamed path')}, outside the project.`,
            remedy: 'Install it from a registry, or keep its files inside the project.',
          };
    case 'git':
      return {
        reason: 'git',
        url,
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

/** Every place that the installer may take it from must be allowed, and which one it takes must not be left to chance. */
function served(one: Package, entry: Entry, options: SourceOptions): Trouble | null {
  const { url, others = [], unverified, registry } = entry.source;
  // What the settings put in the place of an address may be passed over by another installer: both must be allowed.
  const first = registry === undefined ? [url] : url === null ? [registry] : [url, registry];
  for (const place of [...first, ...others]) {
    const trouble = servedFrom(place, one, entry, options);
    if (trouble !== null) return trouble;
  }
  if (unverified === true) {
    return {
      reason: 'unverified',
      url,
      message: `${show(one)} is fetched without a check of the server's certificate: anyone on the way can change it.`,
      remedy:
        'Take out "--trusted-host", "verify_ssl = false" or "strict-ssl=false", and make the certificate of the registry a trusted one.',
    };
  }
  // Hashes pin the bytes, whichever place they come from.
  if (others.length === 0 || entry.integrity.some(isStrong)) return null;
  const places = [...first.map((place) => place ?? 'the default registry'), ...others]
    .map((place) => quote(place))
    .join(', ');
  return {
    reason: 'ambiguous',
    url: others[0] ?? null,
    message: `${show(one)} may come from any of ${places}, and no hash tells which: whoever owns its name in one of them decides what is installed (dependency confusion).`,
    remedy:
      'Lock it with hashes, or name a single index that serves both, in place of "--extra-index-url" and "--find-links".',
  };
}

function servedFrom(url: string | null, one: Package, entry: Entry, options: SourceOptions): Trouble | null {
  const scope = one.ecosystem === 'npm' && one.name.startsWith('@') ? one.name.slice(0, one.name.indexOf('/')) : null;
  const bound = scope !== null && Object.hasOwn(options.scopes, scope) ? options.scopes[scope] : undefined;
  const names = bound === undefined ? options.registries : [bound];
  const { type } = entry.source;
  if (url === null && type === 'registry' && allowsDefault(names, one.ecosystem)) return null;
  if (one.ecosystem === 'npm' && url !== null && names.includes('npm') && isOwnTarball(url, one)) return null;
  const parsed = url === null ? null : parseUrl(url);
  if (parsed !== null && placesOf(names, one.ecosystem).some((place) => within(parsed, place))) {
    return one.ecosystem === 'npm' && servesAnother(parsed, one) ? misnamed(one, entry, parsed) : null;
  }
  if (parsed !== null && isDowngraded(parsed, names, one)) {
    return {
      reason: 'registry',
      url,
      message: `${show(one)} is fetched over plain http from ${quote(parsed.href)}, where anyone on the way can change it.`,
      remedy:
        'Write "https:" in place of "http:" in its line, and see that the installer is configured with an https registry.',
    };
  }
  const from = url === null ? 'a registry that the lockfile does not name' : quote(url);
  if (bound !== undefined) {
    return {
      reason: 'scope',
      url,
      message: `${show(one)} comes from ${from}, but the policy binds the scope ${quote(scope ?? '')} to ${quote(bound)}.`,
      remedy: `${bind(entry, scope ?? '', bound)} and lock it again.`,
    };
  }
  const may = entry.source.others === undefined ? 'comes' : 'may come';
  const isSetting = url !== null && url === entry.source.registry;
  return {
    reason: type === 'url' ? 'url' : 'registry',
    url,
    message: `${show(one)} ${may} from ${from}, ${isSetting ? "which the project's settings name and " : 'which '}is none of the policy's registries.`,
    remedy: isSetting
      ? 'Name an allowed registry in the settings beside the lockfile (.npmrc and their like), or add this one to the option "registries".'
      : 'Lock it again from an allowed registry, or add this one to the option "registries".',
    ...(type === 'url' ? { effect: options.url } : {}),
  };
}

/** Whether a URL would be an allowed registry's, were it not for plain http. */
function isDowngraded(url: URL, names: readonly string[], one: Package): boolean {
  if (url.protocol !== 'http:') return false;
  const secure = parseUrl(url.href.replace(/^http:/, 'https:'));
  return secure !== null && placesOf(names, one.ecosystem).some((place) => within(secure, place));
}

const bind = ({ location }: Entry, scope: string, registry: string): string =>
  lockToolOf(location.file)?.scopes?.(scope, registry) ?? `Set "${scope}:registry=${registry}" in .npmrc`;

const misnamed = (one: Package, { location }: Entry, url: URL): Trouble => ({
  reason: 'name',
  url: url.href,
  message: `${show(one)} is locked with ${quote(url.href)}, the file of another package or version.`,
  remedy: `Lock ${quote(one.name)} again with ${lockToolOf(location.file)?.name ?? 'its tool'}; if the line was edited by hand, find out by whom.`,
});
