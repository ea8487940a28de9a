import type { AdvisoryMatch, AdvisorySourceInfo } from './advisory.ts';
import type { Gate, Verdict } from './gate.ts';
import type { Ecosystem, Location, Scope } from './package.ts';
import type { Waiver } from './policy.ts';

/** What a finding does to the verdict, strictest first. `indeterminate` lies between deny and hold, as among the verdicts. */
export const FINDING_EFFECTS = ['deny', 'indeterminate', 'hold', 'warn', 'note'] as const;
export type FindingEffect = (typeof FINDING_EFFECTS)[number];

/** One thing a reader should know, with what it does to the verdict. */
export interface Finding {
  readonly rule: string;
  readonly state: 'fail' | 'indeterminate';
  /** After policy, base comparison and waivers. `note` where the base had it already; kept when waived. */
  readonly effect: FindingEffect;
  /** The subject as text: a purl, a path, `#7`. */
  readonly subject: string;
  readonly package: {
    readonly purl: string;
    readonly ecosystem: Ecosystem;
    readonly name: string;
    readonly version: string;
    readonly scope: Scope;
    readonly direct: boolean;
  } | null;
  readonly advisory: Pick<AdvisoryMatch, 'id' | 'aliases' | 'severity' | 'fixedIn'> | null;
  readonly message: string;
  readonly remedy: string;
  /** From a project to the package, the shortest first, at most 10. */
  readonly paths: readonly (readonly string[])[];
  readonly location: Location | null;
  readonly preexisting: boolean;
  readonly waiver: Pick<Waiver, 'owner' | 'reason' | 'expires'> | null;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** The result of a gate: what every report renders. Lists sorted; the same input gives the same value. */
export interface Decision {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lockgate'; readonly version: string };
  readonly gate: Gate;
  readonly verdict: Verdict;
  /** `report`: the verdict is told and does not block. */
  readonly mode: 'enforce' | 'report';
  /** ISO 8601, UTC: when it was judged. */
  readonly now: string;
  readonly policy: { readonly uri: string; readonly digest: { readonly sha256: string } };
  readonly advisories: { readonly sources: readonly AdvisorySourceInfo[] };
  readonly graph: {
    readonly packages: number;
    readonly manifests: readonly string[];
    readonly digest: { readonly sha256: string };
  };
  readonly findings: readonly Finding[];
}

/** Exit status of a verdict: 0 pass, 1 deny or hold, 3 indeterminate; a reporting policy never blocks. */
export function exitStatus(decision: Pick<Decision, 'verdict' | 'mode'>): 0 | 1 | 3 {
  if (decision.mode === 'report' || decision.verdict === 'pass') return 0;
  return decision.verdict === 'indeterminate' ? 3 : 1;
}
