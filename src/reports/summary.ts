import { decoded } from '../domain/decoded.ts';
import { SEVERITIES } from '../domain/advisory.ts';
import { FINDING_EFFECTS, type Decision, type Finding } from '../domain/decision.ts';
import type { Verdict } from '../domain/gate.ts';

/** What every readable report says in the same words. Nothing here is escaped: that is each medium's own. */

/** Findings that speak now, those that the base had already, and those that somebody answers for. */
export interface Sections {
  /** Strictest first, of one effect the gravest advisories first, otherwise in the decision's order. */
  readonly active: readonly Finding[];
  /** Notes of one rule, too many to be read one by one. */
  readonly alike: readonly (readonly Finding[])[];
  readonly preexisting: readonly Finding[];
  readonly waived: readonly Finding[];
}

/** So many notes of one rule are read one by one; of more, a few stand for all. */
const MOST_NOTES = 5;

export function sectionsOf(findings: readonly Finding[]): Sections {
  const waived = findings.filter((finding) => finding.waiver !== null);
  const rest = findings.filter((finding) => finding.waiver === null);
  const now = advisoriesFirst(rest.filter((finding) => !finding.preexisting));
  const alike = notesByRule(now).filter((notes) => notes.length > MOST_NOTES);
  const folded = new Set(alike.flat());
  return {
    active: FINDING_EFFECTS.flatMap((effect) => now.filter((one) => one.effect === effect && !folded.has(one))),
    alike,
    preexisting: rest.filter((finding) => finding.preexisting),
    waived,
  };
}

/** The gravest advisory first, as far as anyone tells how grave it is. */
const advisoriesFirst = (findings: readonly Finding[]): Finding[] => [
  ...SEVERITIES.flatMap((severity) => findings.filter(({ advisory }) => advisory?.severity === severity)),
  ...findings.filter(({ advisory }) => advisory === null),
];

/** An advisory is its own story; every other note of a rule says much the same as the next. */
function notesByRule(findings: readonly Finding[]): Finding[][] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.effect !== 'note' || finding.advisory !== null) continue;
    const notes = byRule.get(finding.rule);
    if (notes === undefined) byRule.set(finding.rule, [finding]);
    else notes.push(finding);
  }
  return [...byRule.values()];
}

/** `679 of integrity, such as a 1.0.0, b 2.0.0 and c 3.0.0`. */
export function alikeText(notes: readonly Finding[]): string {
  const [first = '', second = '', third = ''] = notes.slice(0, 3).map((one) => clip(subjectText(one), 100));
  return `${notes.length} of ${notes[0]?.rule ?? ''}, such as ${first}, ${second} and ${third}`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  hold: 'Held: not yet, or not without a person',
  indeterminate: 'Not decided: evidence could not be had, so this is no pass',
  deny: 'Denied',
};

/** The verdict as a sentence without its full stop. */
export const verdictText = (decision: Decision): string =>
  VERDICTS[decision.verdict] + (decision.mode === 'report' ? ' (reporting only: nothing is blocked)' : '');

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `2 deny, 1 warn`, the strictest first; with what was there before and what is waived. `no findings` for none. */
export function countsText(findings: readonly Finding[]): string {
  const { active, alike, preexisting, waived } = sectionsOf(findings);
  const speaking = [...active, ...alike.flat()];
  const counts = FINDING_EFFECTS.map((effect) => ({
    effect,
    count: speaking.filter((one) => one.effect === effect).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => (effect === 'note' ? plural(count, effect) : `${count} ${effect}`));
  if (preexisting.length > 0) counts.push(`${preexisting.length} there before`);
  if (waived.length > 0) counts.push(`${waived.length} waived`);
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

export const packagesText = (decision: Decision): string => plural(decision.graph.packages, 'package');

const USES = /(?:^|\/)(?:action\.ya?ml|\.github\/workflows\/[^/]+)$/u;
const MOST_FILES = 3;

/**
 * The judged files in a sentence: the lockfiles by name, of many the first, and how many workflows and actions
 * there are, which would hide them. Empty where nothing was judged.
 */
export function filesText({ graph: { manifests } }: Decision, show: (file: string) => string): string {
  const locked = manifests.filter((file) => !USES.test(file));
  const workflows = manifests.length - locked.length;
  if (manifests.length <= MOST_FILES) return manifests.map(show).join(', ');
  const parts = [locked.slice(0, MOST_FILES).map(show).join(', ')];
  if (locked.length > MOST_FILES) parts.push(`${locked.length - MOST_FILES} more`);
  if (workflows > 0) parts.push(plural(workflows, 'workflow or action file'));
  return parts.filter((part) => part !== '').join(' and ');
}

/** Findings of one file together, in the order in which each file comes first; those of no file under the empty name. */
export const byFile = (findings: readonly Finding[]): [string, Finding[]][] =>
  groupBy(findings, (finding) => finding.location?.file ?? '');

/** In the order in which each key comes first. */
export function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

/** Each source of advisories with how fresh it is: `embedded as of 2026-11-01`. */
export const sourceTexts = (decision: Decision): string[] =>
  decision.advisories.sources.map(({ name, asOf, ecosystems }) =>
    asOf === null
      ? `${name} (live${ecosystems === undefined ? '' : `, ${ecosystems.join(' and ')} only`})`
      : `${name} as of ${asOf.slice(0, 10)}`,
  );

/** `@scope/name@1.0.0` from `pkg:npm/%40scope/name@1.0.0`; whatever is no purl stays as it is. */
export function labelOfPurl(purl: string): string {
  const bare = /^pkg:[a-z]+\/(.+)$/su.exec(purl)?.[1];
  return bare === undefined ? purl : decoded(bare);
}

/** Steps of a path worth showing: a long one without its middle. */
export function pathSteps(path: readonly string[]): string[] {
  const steps = path.map((purl) => clip(labelOfPurl(purl), 120));
  return steps.length <= 8 ? steps : [...steps.slice(0, 4), `… ${steps.length - 7} more …`, ...steps.slice(-3)];
}

/** What a finding is about, for a reader: the package with its version, else the subject; a project by its name. */
export const subjectText = (finding: Finding): string =>
  finding.package === null ? labelOfPurl(finding.subject) : `${finding.package.name} ${finding.package.version}`.trim();

/** Text with a bound, so that one hostile name can't take a report over. */
export const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most)}…`);

/** A page about an advisory; null for an id of no database we know, which could be anything. */
export function advisoryUrl(id: string): string | null {
  if (/^GHSA(?:-[0-9a-z]{4}){3}$/u.test(id)) return `https://github.com/advisories/${id}`;
  return /^(?:CVE|PYSEC|MAL|OSV|RUSTSEC)-[0-9A-Za-z-]{1,60}$/u.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}

/** A path of the judged directory, as seen from the repository's root. */
export function repositoryPath(file: string, directory: string | undefined): string {
  const prefix = (directory ?? '.').replace(/^\.\/|\/+$/gu, '');
  return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}
