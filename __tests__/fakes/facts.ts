import type { AdvisoryMatch } from '../../src/domain/advisory.ts';
import { assembleGraph } from '../../src/domain/assemble.ts';
import { diffGraphs } from '../../src/domain/diff.ts';
import { absent } from '../../src/domain/evidence.ts';
import type { Facts, RegistryVersion, WaiverUse } from '../../src/domain/facts.ts';
import type { Gate } from '../../src/domain/gate.ts';
import type { Declaration, Graph, Problem, Unaudited } from '../../src/domain/graph.ts';
import type { Ecosystem, Entry, Package } from '../../src/domain/package.ts';
import type { MergePolicy, Waiver } from '../../src/domain/policy.ts';
import { purlOf } from '../../src/domain/purl.ts';
import type { Artifact, ArtifactFile, Release } from '../../src/domain/release.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import { bareAdvisory } from './bare-facts.ts';
import { each, evidenceFrom, type PartialEvidence } from './evidence.ts';
import { pullRequestFrom, type PartialPullRequest } from './pull-request.ts';

/** A package as a fixture writes it: only what matters to its case. */
export interface PartialPackage extends Partial<Omit<Entry, 'source' | 'location'>> {
  readonly name: string;
  readonly version: string;
  readonly ecosystem?: Ecosystem;
  readonly direct?: boolean;
  readonly type?: Entry['source']['type'];
  readonly url?: string | null;
  readonly others?: readonly string[];
  readonly unverified?: true;
  /** What the settings of the project name. */
  readonly registry?: string;
  readonly file?: string;
  readonly line?: number;
  /** `name@version` of the same ecosystem. */
  readonly dependencies?: readonly string[];
}

/** Facts as a fixture writes them. Everything left out is in order. */
export interface PartialFacts {
  readonly gate?: Gate;
  readonly now?: string;
  readonly packages?: readonly PartialPackage[];
  /** The packages of the base commit; with them the changes are computed. */
  readonly base?: readonly PartialPackage[];
  readonly declarations?: readonly Partial<Declaration>[];
  readonly problems?: readonly Problem[];
  readonly unaudited?: readonly Unaudited[];
  readonly files?: readonly string[];
  readonly advisories?: {
    /** By `name@version`. */
    readonly matches?: Readonly<Record<string, readonly (Partial<AdvisoryMatch> & { readonly id: string })[]>>;
    readonly sources?: readonly string[];
    /** The date of every source. */
    readonly asOf?: string;
    readonly unavailable?: Facts['advisories']['unavailable'];
  };
  /** By `name@version`; null: the registry knows none. */
  /** The policy's `advisories.max-age` in milliseconds. */
  readonly maxAge?: number;
  readonly registry?: Readonly<Record<string, PartialEvidence<RegistryVersion> | null>>;
  readonly merge?: MergePolicy | null;
  readonly pullRequest?: PartialEvidence<PartialPullRequest>;
  readonly release?: PartialEvidence<PartialRelease>;
  readonly artifacts?: PartialEvidence<readonly Partial<Artifact>[]>;
  readonly waivers?: readonly PartialUse[];
}

type PartialUse = Partial<Waiver> & Pick<WaiverUse, 'used'> & Partial<Pick<WaiverUse, 'judged' | 'back'>>;

interface PartialRelease extends Partial<Omit<Release, 'onProtectedBranch' | 'tagProtected'>> {
  readonly onProtectedBranch?: PartialEvidence<boolean>;
  readonly tagProtected?: PartialEvidence<boolean>;
}

export const SHA512 = `sha512-${'A'.repeat(86)}==`;

/** Makes whole facts of partial ones. */
export function factsFrom(partial: PartialFacts): Facts {
  const graph = graphFrom(partial.packages ?? [], partial);
  const base = partial.base === undefined ? null : graphFrom(partial.base, {});
  return {
    gate: partial.gate ?? 'audit',
    now: partial.now ?? '2026-11-22T12:00:00Z',
    graph,
    base,
    changes: base === null ? [] : diffGraphs(base, graph, versionSchemes),
    advisories: advisoriesFrom(partial.advisories ?? {}),
    registry: new Map(
      Object.entries(partial.registry ?? {}).map(([id, value]) => [
        purlAt(id),
        value === null ? absent : evidenceFrom<RegistryVersion, RegistryVersion>(value, (one) => one),
      ]),
    ),
    pullRequest: evidenceFrom(partial.pullRequest, pullRequestFrom),
    release: evidenceFrom(partial.release, releaseFrom),
    artifacts: evidenceFrom(partial.artifacts, (list) => list.map(artifactFrom)),
    waivers: (partial.waivers ?? []).map(waiverFrom),
    policy: {
      merge:
        partial.merge === undefined
          ? { authors: ['dependabot', 'renovate'], allow: [{ updates: ['patch'] }], method: 'squash' }
          : partial.merge,
      publish: { npm: { access: 'public', tag: null }, release: true },
      mode: 'enforce',
      advisories: { sources: null, maxAge: partial.maxAge ?? null },
    },
    versions: versionSchemes,
  };
}

function graphFrom(packages: readonly PartialPackage[], partial: PartialFacts): Graph {
  const direct = packages.filter((one) => one.direct ?? true).map((one) => purl(one));
  const graph = assembleGraph([
    {
      file: 'package-lock.json',
      projects: [
        {
          purl: 'pkg:npm/app@1.0.0',
          ecosystem: 'npm',
          name: 'app',
          version: '1.0.0',
          file: 'package-lock.json',
          dependencies: [...new Set(direct)].sort(),
          declarations: each<Declaration>({
            name: 'lodash',
            range: '^4.17.0',
            scope: 'runtime',
            location: { file: 'package.json', line: 5 },
            resolved: null,
            mismatch: null,
          })(partial.declarations ?? []),
        },
      ],
      packages: packages.map((one, index) => ({
        purl: purl(one),
        ecosystem: one.ecosystem ?? 'npm',
        name: one.name,
        version: one.version,
        direct: one.direct ?? true,
        dependencies: (one.dependencies ?? []).map((id) => purlAt(id, one.ecosystem)).sort(),
        entry: entryFrom(one, index),
      })),
      problems: partial.problems ?? [],
      unaudited: partial.unaudited ?? [],
    },
  ]);
  return partial.files === undefined ? graph : { ...graph, files: partial.files };
}

function entryFrom(one: PartialPackage, index: number): Entry {
  const type = one.type ?? 'registry';
  const unscoped = one.name.slice(one.name.lastIndexOf('/') + 1);
  const tarball = `https://registry.npmjs.org/${one.name}/-/${unscoped}-${one.version}.tgz`;
  return {
    key: one.key ?? `node_modules/${one.name}`,
    location: { file: one.file ?? 'package-lock.json', line: one.line ?? 10 + 10 * index },
    source: {
      type,
      url: one.url === undefined ? (type === 'registry' ? tarball : null) : one.url,
      ...(one.others === undefined ? {} : { others: one.others }),
      ...(one.unverified === undefined ? {} : { unverified: one.unverified }),
      ...(one.registry === undefined ? {} : { registry: one.registry }),
    },
    integrity: one.integrity ?? [SHA512],
    bundled: one.bundled ?? false,
    license: one.license === undefined ? 'MIT' : one.license,
    installScript: one.installScript === undefined ? false : one.installScript,
    alias: one.alias ?? null,
    scope: one.scope ?? 'runtime',
    ...(one.claimed === undefined ? {} : { claimed: one.claimed }),
  };
}

const purl = (one: PartialPackage): string => purlOf(one.ecosystem ?? 'npm', one.name, one.version);

function purlAt(id: string, ecosystem: Ecosystem = 'npm'): string {
  const at = id.lastIndexOf('@');
  return purlOf(ecosystem, id.slice(0, at), id.slice(at + 1));
}

function advisoriesFrom(partial: NonNullable<PartialFacts['advisories']>): Facts['advisories'] {
  const matches = Object.entries(partial.matches ?? {}).map(([id, list]): [string, AdvisoryMatch[]] => [
    purlAt(id),
    list.map((one) => bareAdvisory(one.id, one)),
  ]);
  return {
    matches: new Map(matches),
    sources: (partial.sources ?? ['embedded']).map((name) => ({ name, asOf: partial.asOf ?? null, digest: null })),
    unavailable: partial.unavailable ?? [],
  };
}

function releaseFrom(partial: PartialRelease): Release {
  return {
    tag: 'v1.0.0',
    commit: 'c'.repeat(40),
    manifest: { file: 'package.json', name: 'app', version: '1.0.0' },
    ...partial,
    onProtectedBranch: evidenceFrom(partial.onProtectedBranch ?? true, Boolean),
    tagProtected: evidenceFrom(partial.tagProtected ?? true, Boolean),
  };
}

function artifactFrom(partial: Partial<Artifact>): Artifact {
  const files = partial.files ?? [];
  return {
    ecosystem: 'npm',
    name: 'app',
    version: '1.0.0',
    filename: 'app-1.0.0.tgz',
    size: 1_000,
    sha256: 'a'.repeat(64),
    sha512: 'b'.repeat(128),
    entryPoints: [],
    ...partial,
    files: each<ArtifactFile>({ path: '', size: 100, mode: 0o644, secrets: [] })(files),
  };
}

function waiverFrom({ used, judged = true, back = [], ...partial }: PartialUse): WaiverUse {
  const waiver: Waiver = {
    rule: 'known-advisories',
    match: {},
    gates: null,
    reason: 'never called',
    owner: '@acme/platform',
    expires: '2027-03-01',
    origin: { uri: '.github/lockgate.yml', line: 12, column: 5 },
    ...partial,
  };
  return { waiver, used, judged, back };
}

/** The locked package of an id, for a test that looks into facts. */
export const packageAt = (facts: Facts, id: string): Package | undefined => facts.graph.packages.get(purlAt(id));
