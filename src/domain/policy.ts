import type { Severity } from './advisory.ts';
import type { Gate } from './gate.ts';
import type { Ecosystem, Scope } from './package.ts';
import type { UpdateLevel } from './version.ts';

/** Strictest first. `off` silences. */
export const EFFECTS = ['deny', 'hold', 'warn', 'note', 'off'] as const;
export type Effect = (typeof EFFECTS)[number];
export type SeverityEffects = Readonly<Record<Severity, Effect>>;

/** Which subjects a config or waiver speaks of. An absent key matches all. */
export interface Match {
  readonly ecosystems?: readonly Ecosystem[];
  readonly scopes?: readonly Scope[];
  /** `npm:@scope/*`, `pypi:name`, `npm:lodash@<4.17.21`: minimatch over the name, a range of the ecosystem behind it. */
  readonly packages?: readonly string[];
  /** minimatch over the file of the finding. */
  readonly paths?: readonly string[];
  /** Of VEX statements only: purls as the graph writes them; without a version: every version. */
  readonly purls?: readonly string[];
  /** Waivers only: any id of the advisory, aliases too. */
  readonly advisory?: string;
}

/** Where a value of the effective policy was written. */
export interface Origin {
  /** `lockgate:recommended`, a path, or a pinned reference. */
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** An origin as people write places: `policy.yml:3:5`. */
export const originText = ({ uri, line, column }: Origin): string => `${uri}:${line}:${column}`;

/** One config of a rule: options are checked against the rule's schema, defaults filled in. */
export interface RuleConfig {
  readonly effect: Effect | SeverityEffects;
  /** What unavailable evidence means; null: indeterminate. */
  readonly unavailable: 'deny' | 'hold' | 'warn' | null;
  readonly match: Match;
  /** Null: nothing is excepted. */
  readonly except: Match | null;
  readonly gates: readonly Gate[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
  /** Where each key stands that was written; any other value is the rule's default. Absent: none was. */
  readonly places?: Readonly<Record<string, Origin>>;
}

export interface RulePolicy {
  readonly locked: boolean;
  /** All apply; the strictest that matches wins. Empty: off. */
  readonly configs: readonly RuleConfig[];
}

export interface Waiver {
  readonly rule: string;
  readonly match: Match;
  readonly gates: readonly Gate[] | null;
  readonly reason: string;
  readonly owner: string;
  /** ISO date; valid to the end of that day, UTC. */
  readonly expires: string;
  readonly origin: Origin;
}

/** One line of `merge.allow`; an absent key matches all. */
export interface MergeAllowance {
  readonly ecosystems?: readonly Ecosystem[];
  readonly scopes?: readonly Scope[];
  readonly updates?: readonly UpdateLevel[];
  readonly packages?: readonly string[];
  /** Authors this allowance is for. */
  readonly from?: readonly string[];
}

export interface MergePolicy {
  /** `dependabot`, `renovate`, or `{login, id}` of a self-hosted bot. */
  readonly authors: readonly (string | { readonly login: string; readonly id: number })[];
  readonly allow: readonly MergeAllowance[];
  /** Lists of a floor beneath the policy: each of them, too, must have a line that allows an update. */
  readonly within?: readonly (readonly MergeAllowance[])[];
  readonly method: 'merge' | 'squash' | 'rebase';
}

export interface PublishPolicy {
  /** Null: no package is published to npm. */
  readonly npm: {
    readonly access: 'public' | 'restricted';
    /** A dist-tag; null: the version decides. */
    readonly tag: string | null;
  } | null;
  readonly release: boolean;
}

/** Where advisories may come from; `embedded` is the snapshot, every other one is asked over the network. */
export const ADVISORY_SOURCES = ['osv', 'npm', 'pypi', 'github', 'embedded'] as const;

export interface AdvisoryPolicy {
  /** Null: the default for the mode (online: osv beside embedded; offline: embedded). */
  readonly sources: readonly (typeof ADVISORY_SOURCES)[number][] | null;
  /** The oldest a snapshot may be, in milliseconds; null: no limit. */
  readonly maxAge: number | null;
}

/** Origins in place of the public ones; absent: the public one. */
export interface Services {
  readonly osv?: string;
  /** Where the whole OSV database is served as archives. */
  readonly 'osv-export'?: string;
  readonly npm?: string;
  readonly pypi?: string;
  /** Where the files of `pypi` are: what lockfiles lock from there is looked up at `pypi`. */
  readonly 'pypi-files'?: string;
  readonly 'pypi-upload'?: string;
  readonly fulcio?: string;
  readonly rekor?: string;
  readonly tsa?: string;
  /** Path of a Sigstore trusted_root.json, already resolved against the file that named it. */
  readonly 'trusted-root'?: string;
}

/** What a policy says and the floor beneath it does not let count. */
export interface Overruled {
  /** Where it is said. */
  readonly origin: Origin;
  /** Fact and cause, one sentence; untrusted text quoted. */
  readonly message: string;
}

/** The policy of an organisation that applies beneath another one. */
export interface Floor {
  readonly uri: string;
  readonly digest: { readonly sha256: string };
  /** In the order of their places. */
  readonly overruled: readonly Overruled[];
}

/** The effective policy: every document merged, every value checked. */
export interface Policy {
  readonly uri: string;
  /** Of the effective policy in canonical JSON. */
  readonly digest: { readonly sha256: string };
  /** `report`: verdicts are told and never block. */
  readonly mode: 'enforce' | 'report';
  readonly rules: ReadonlyMap<string, RulePolicy>;
  /** Null: the policy has no `merge` section, so nothing merges by itself. */
  readonly merge: MergePolicy | null;
  readonly publish: PublishPolicy;
  readonly advisories: AdvisoryPolicy;
  readonly services: Services;
  readonly waivers: readonly Waiver[];
  /** Where each value outside `rules` and `waivers` was written, by its path: `mode`, `publish.npm`; any other is a default. */
  readonly origins?: Readonly<Record<string, Origin>>;
  /** Absent: there is none beneath it. */
  readonly floor?: Floor;
}
