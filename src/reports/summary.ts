import type { Decision, Finding } from '../domain/decision.ts';
import type { Verdict } from '../domain/gate.ts';

/** What every readable report says in the same words. Nothing here is escaped: that is each medium's own. */

export type FindingEffect = Finding['effect'];
const STRICTEST_FIRST: readonly FindingEffect[] = ['deny', 'indeterminate', 'hold', 'warn', 'note'];

/** Findings that speak now, those that the base had already, and those that somebody answers for. */
export interface Sections {
  /** Strictest first, otherwise in the decision's order. */
  readonly active: readonly Finding[];
  readonly preexisting: readonly Finding[];
  readonly waived: readonly Finding[];
}

export function sectionsOf(findings: readonly Finding[]): Sections {
  const waived = findings.filter((finding) => finding.waiver !== null);
  const rest = findings.filter((finding) => finding.waiver === null);
  return {
    active: STRICTEST_FIRST.flatMap((effect) => rest.filter((one) => !one.preexisting && one.effect === effect)),
    preexisting: rest.filter((finding) => finding.preexisting),
    waived,
  };
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
  const { active, preexisting, waived } = sectionsOf(findings);
  const counts = STRICTEST_FIRST.map((effect) => ({
    effect,
    count: active.filter((one) => one.effect === effect).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => `${count} ${effect}`);
  if (preexisting.length > 0) counts.push(`${preexisting.length} there before`);
  if (waived.length > 0) counts.push(`${waived.length} waived`);
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

export const packagesText = (decision: Decision): string => plural(decision.graph.packages, 'package');

/** The judged files: all of a few, the first of many with the number of the others. */
export function manifestsOf(decision: Decision): { readonly shown: readonly string[]; readonly more: number } {
  const { manifests } = decision.graph;
  return { shown: manifests.slice(0, 3), more: Math.max(0, manifests.length - 3) };
}

/** Each source of advisories with how fresh it is: `embedded as of 2026-11-01`. */
export const sourceTexts = (decision: Decision): string[] =>
  decision.advisories.sources.map(({ name, asOf }) =>
    asOf === null ? `${name} (live)` : `${name} as of ${asOf.slice(0, 10)}`,
  );

/** `@scope/name@1.0.0` from `pkg:npm/%40scope/name@1.0.0`; whatever is no purl stays as it is. */
export function labelOfPurl(purl: string): string {
  const bare = /^pkg:[a-z]+\/(.+)$/su.exec(purl)?.[1];
  if (bare === undefined) return purl;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Steps of a path worth showing: a long one without its middle. */
export function pathSteps(path: readonly string[]): string[] {
  const steps = path.map((purl) => clip(labelOfPurl(purl), 120));
  return steps.length <= 8 ? steps : [...steps.slice(0, 4), `… ${steps.length - 7} more …`, ...steps.slice(-3)];
}

/** What a finding is about, for a reader: the package with its version, else the subject. */
export const subjectText = (finding: Finding): string =>
  finding.package === null ? finding.subject : `${finding.package.name} ${finding.package.version}`.trim();

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
