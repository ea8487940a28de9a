import { minimatch } from 'minimatch';
import { array, child, count, field, list, listAt, object, text, type Json } from './decode.ts';
import { get, path, type GitHubRequest, type Page, type Repository } from './request.ts';

/** A ruleset over tags. */
interface TagRuleset {
  readonly active: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `update`, `deletion`, … */
  readonly rules: readonly string[];
}

/** https://docs.github.com/rest/repos/rules#get-all-repository-rulesets */
export function listTagRulesets({ owner, repo }: Repository): GitHubRequest<Page<number>> {
  return get({
    path: path`/repos/${owner}/${repo}/rulesets?includes_parents=true&targets=tag&per_page=100`,
    asks: 'the rulesets over tags',
    permission: 'metadata: read',
    read: (body) => ({ total: null, items: list(body, 'rulesets', (json) => count(json, 'id')) }),
  });
}

/** https://docs.github.com/rest/repos/rules#get-a-repository-ruleset */
export function getTagRuleset({ owner, repo }: Repository, id: number): GitHubRequest<TagRuleset> {
  return get({
    path: path`/repos/${owner}/${repo}/rulesets/${id}?includes_parents=true`,
    asks: `ruleset ${id}`,
    permission: 'metadata: read',
    read: (body) => {
      const json = object(body, 'ruleset');
      const tags = text(json, 'target') === 'tag';
      const names = tags ? child(child(json, 'conditions'), 'ref_name') : null;
      return {
        active: tags && text(json, 'enforcement') === 'active',
        include: patterns(names, 'include'),
        exclude: patterns(names, 'exclude'),
        rules: field(json, 'rules') === undefined ? [] : listAt(json, 'rules', (rule) => text(rule, 'type')),
      };
    },
  });
}

function patterns(names: Json | null, key: string): string[] {
  if (names === null) return [];
  return array(field(names, key), `${names.at}.${key}`).filter((pattern) => typeof pattern === 'string');
}

/** Whether active rulesets together keep a tag from being both moved and deleted. */
export function protectsTag(rulesets: readonly TagRuleset[], tag: string): boolean {
  const ref = `refs/tags/${tag}`;
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    minimatch(ref, pattern, { dot: true, nobrace: true, nocomment: true, nonegate: true, noext: true });
  const applying = rulesets.filter(
    (ruleset) => ruleset.active && ruleset.include.some(matches) && !ruleset.exclude.some(matches),
  );
  const rules = new Set(applying.flatMap((ruleset) => ruleset.rules));
  return rules.has('update') && rules.has('deletion');
}
