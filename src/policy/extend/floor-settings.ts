import { canonicalJson } from '../../domain/canonical.ts';
import { quote } from '../../domain/errors.ts';
import { ADVISORY_SOURCES, originText, type Origin } from '../../domain/policy.ts';
import type { AdvisoryPolicy, MergePolicy, PublishPolicy, Services } from '../../domain/policy.ts';
import { EXACT } from '../document/waivers.ts';
import type { Layer } from './layer.ts';

/** Takes note of what does not count, by its place; without one nobody wrote it. */
export type Overrule = (origin: Origin | undefined, message: string) => void;

/** The sources of a policy that names none, online. */
const DEFAULT_SOURCES: NonNullable<AdvisoryPolicy['sources']> = ['osv', 'embedded'];

/** Everything but rules and mode: section by section, the stricter of a policy and the floor beneath it. */
export function stricterSettings(own: Layer, floor: Layer, overrule: Overrule): Omit<Layer, 'mode' | 'rules'> {
  const won = new Set<string>();
  const win: Win = (path, message) => {
    won.add(path);
    if (message !== null) overrule(own.places[path] ?? own.places[path.replace(/\..*/, '')], message);
  };
  const settings = {
    merge: mergeOf(own, floor, win),
    publish: publishOf(own, floor, win),
    advisories: advisoriesOf(own, floor, win),
    services: servicesOf(own, floor, win),
    waivers: waiversOf(own, floor, overrule),
  };
  return { ...settings, places: placesOf(own, floor, won) };
}

/** The floor decides a value, and why that matters to whoever wrote another; null: nobody did. */
type Win = (path: string, message: string | null) => void;

function placesOf(own: Layer, floor: Layer, won: ReadonlySet<string>): Layer['places'] {
  const places: Record<string, Origin> = { ...own.places };
  for (const [path, place] of Object.entries(floor.places)) {
    if (won.has(path) || (places[path] === undefined && !/^(?:merge|mode)\b/.test(path))) places[path] = place;
  }
  const within = floor.places['merge.allow'] ?? floor.places['merge'];
  return won.has('merge.within') && within !== undefined ? { ...places, 'merge.within': within } : places;
}

/** Without a section of its own a policy merges nothing; with one, what the floor's section allows as well. */
function mergeOf(own: Layer, { merge: floor }: Layer, win: Win): MergePolicy | null {
  if (own.merge === null || floor === null) return own.merge;
  const allowed = new Set(floor.authors.map(canonicalJson));
  const authors = own.merge.authors.filter((author) => allowed.has(canonicalJson(author)));
  if (authors.length < own.merge.authors.length)
    win('merge.authors', 'the floor does not let all of these authors merge');
  win('merge.within', null);
  return { ...own.merge, authors, within: [floor.allow] };
}

function publishOf(own: Layer, { publish: floor }: Layer, win: Win): Partial<PublishPolicy> {
  const publish: { -readonly [Key in keyof PublishPolicy]?: PublishPolicy[Key] } = { ...own.publish };
  if (floor?.release === false) {
    if (publish.release !== false) win('publish.release', publish.release ? 'the floor makes no GitHub release' : null);
    publish.release = false;
  }
  const mine = publish.npm;
  if (mine === null) return publish;
  if (floor?.npm === null) {
    win('publish.npm', mine === undefined ? null : 'the floor publishes nothing to npm');
    publish.npm = null;
  } else if (floor?.npm?.access === 'restricted' && mine?.access !== 'restricted') {
    win('publish.npm', mine === undefined ? null : 'the floor publishes with "access: restricted"');
    publish.npm = { tag: mine?.tag ?? null, access: 'restricted' };
  }
  return publish;
}

/** Every source of both, and the younger age: a policy that asks nobody finds nothing. */
function advisoriesOf(own: Layer, floor: Layer, win: Win): Partial<AdvisoryPolicy> {
  const [mine, theirs] = [own.advisories?.sources ?? null, floor.advisories?.sources ?? null];
  const asked = new Set([...(mine ?? DEFAULT_SOURCES), ...(theirs ?? DEFAULT_SOURCES)]);
  const sources = mine === null && theirs === null ? null : ADVISORY_SOURCES.filter((source) => asked.has(source));
  if (asked.size > (mine ?? DEFAULT_SOURCES).length) {
    const added = [...asked].filter((source) => !mine?.includes(source)).join(', ');
    win('advisories.sources', mine === null ? null : `the floor asks ${added} as well`);
  }
  const age = own.advisories?.maxAge ?? null;
  const limit = floor.advisories?.maxAge ?? null;
  if (limit === null || (age !== null && age <= limit)) return { sources, maxAge: age };
  win('advisories.max-age', age === null ? null : 'the floor lets a snapshot be less old');
  return { sources, maxAge: limit };
}

/** The floor's, where it names one: facts from a service of one's own choice could be any. */
function servicesOf(own: Layer, floor: Layer, win: Win): Services {
  for (const [name, value] of Object.entries(floor.services ?? {}) as [keyof Services, string][]) {
    const mine = own.services?.[name];
    if (mine !== value) win(`services.${name}`, mine === undefined ? null : `the floor names ${name} itself`);
  }
  return { ...own.services, ...floor.services };
}

/** A waiver of a rule of the floor is the floor's to give; malware's are exact and short, and stay. */
function waiversOf(own: Layer, floor: Layer, overrule: Overrule): Layer['waivers'] {
  const enabled = (id: string): boolean => (floor.rules.get(id)?.configs.length ?? 0) > 0;
  const theirs = floor.waivers.filter(({ rule }) => enabled(rule));
  const shared = new Set(theirs.map(({ origin }) => originText(origin)));
  const kept = own.waivers.filter(({ rule, origin }) => {
    const counts = rule === EXACT.rule || !enabled(rule) || shared.has(originText(origin));
    if (!counts) overrule(origin, `${quote(rule)} is a rule of the floor, so this waiver does not count`);
    return counts;
  });
  return [...kept, ...theirs];
}
