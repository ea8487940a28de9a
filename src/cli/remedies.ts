import { originText } from '../domain/policy.ts';
import type { ExplainedTrouble } from '../domain/explanation.ts';
import { PATTERN_PREFIXES } from '../domain/patterns/pattern.ts';
import type { Policy } from '../domain/policy.ts';
import { EXACT } from '../policy/document/waivers.ts';

/** What would change a trouble's outcome besides a fix: a waiver as it has to be asked for, and the config that decides. */
export function waysOut({ rule, locked, outcome, finding, configs }: ExplainedTrouble, policy: Policy): string[] {
  if (finding === null) return [];
  const deciding = configs.filter(({ state }) => state === 'decides').map(({ origin }) => originText(origin));
  const own = !configs.some(({ state, origin }) => state === 'decides' && /^(?:lockgate|github):/.test(origin.uri));
  const said =
    deciding.length === 0
      ? []
      : [
          `Or change what decides: ${deciding.join(', ')}${own ? '' : '; a file of your own that extends it replaces the rule'}.`,
        ];
  if (locked) return ['The rule is locked: no waiver excuses it, and no policy that extends this one loosens it.'];
  if (finding.waiver !== null || finding.preexisting) return said;
  const { advisory, location } = outcome;
  const packages = finding.package === null ? [] : [patternOf(finding.package, rule)];
  if (advisory === undefined && packages.length === 0 && location === null) return said;
  const words = ['lockgate', 'waive', advisory?.id ?? rule];
  for (const one of packages) words.push('--package', one);
  if (advisory === undefined && packages.length === 0 && location !== null) words.push('--path', location.file);
  words.push('--reason', '…', '--days', String(rule === EXACT.rule ? EXACT.days : 30));
  // Who answers is known where every waiver has one owner.
  if (new Set(policy.waivers.map(({ owner }) => owner)).size !== 1) words.push('--owner', '@…');
  return [`Waive it: ${words.map(shellWord).join(' ')}`, ...said];
}

function patternOf(one: { readonly ecosystem: string; readonly name: string; readonly version: string }, rule: string) {
  const [prefix] = Object.entries(PATTERN_PREFIXES).find(([, ecosystem]) => ecosystem === one.ecosystem) ?? [];
  return `${prefix ?? one.ecosystem}:${one.name}${rule === EXACT.rule ? `@${one.version}` : ''}`;
}

/** A word that a shell takes as it is, or in quotes: names come from lockfiles. */
const shellWord = (word: string): string => (/^[\w@:./+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
