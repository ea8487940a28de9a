import * as fc from '../../property.ts';
import { effectivePresets } from '../../../scripts/presets/effective.ts';
import { SEVERITIES } from '../../../src/domain/advisory.ts';
import { GATES, type Gate } from '../../../src/domain/gate.ts';
import type { Ecosystem, Package, Scope } from '../../../src/domain/package.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { purlOf } from '../../../src/domain/purl.ts';
import { strictness } from '../../../src/policy/effects.ts';
import { evaluate } from '../../../src/policy/evaluate.ts';
import { rules } from '../../../src/rules/index.ts';
import { advisory, factsOf, graphOf, packageOf } from '../support.ts';

const presets = new Map((await effectivePresets()).map(({ name, policy }) => [name, policy]));
const policyOf = (name: string): Policy => presets.get(name)!;

interface Shape {
  readonly ecosystem: Ecosystem;
  readonly scope: Scope;
  readonly severity: (typeof SEVERITIES)[number] | null;
  readonly malware: boolean;
  readonly uncertain: boolean;
  readonly script: boolean | null;
  readonly integrity: string | null;
  readonly source: 'registry' | 'git' | 'url';
}

const SHA512 = `sha512-${'A'.repeat(86)}==`;
const URLS = {
  registry: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
  git: 'git+ssh://git@github.com/acme/a.git#0123456789abcdef0123456789abcdef01234567',
  url: 'https://elsewhere.example/a.tgz',
};

const shape = (scopes: readonly Scope[]): fc.Arbitrary<Shape> =>
  fc.record({
    ecosystem: fc.constantFrom<Ecosystem>('npm', 'pypi', 'github-actions'),
    scope: fc.constantFrom(...scopes),
    severity: fc.constantFrom(...SEVERITIES, null),
    malware: fc.boolean(),
    uncertain: fc.boolean(),
    script: fc.constantFrom(true, false, null),
    integrity: fc.constantFrom(SHA512, 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', null),
    source: fc.constantFrom('registry', 'git', 'url'),
  });

function packageFrom({ ecosystem, scope, script, integrity, source }: Shape): Package {
  const base = packageOf('a', { scope: ecosystem === 'github-actions' ? 'development' : scope });
  const url = ecosystem === 'npm' || source !== 'registry' ? URLS[source] : null;
  return {
    ...base,
    ecosystem,
    purl: purlOf(ecosystem, 'a', '1.0.0'),
    entries: base.entries.map((entry) =>
      Object.assign({}, entry, {
        scope: base.scope,
        source: { type: source, url },
        integrity: integrity === null ? [] : [integrity],
        installScript: ecosystem === 'npm' ? script : false,
        license: 'MIT',
      }),
    ),
  };
}

/** The graph here is one package without a project, of which other rules have their own opinion. */
const ABOUT_PACKAGES = new Set(['known-advisories', 'malware', 'sources', 'integrity', 'install-scripts', 'licenses']);

/** How strictly each finding of the rules about packages is judged. */
function judged(policy: Policy, gate: Gate, one: Shape): ReadonlyMap<string, number> {
  const locked = packageFrom(one);
  const { severity, malware, uncertain } = one;
  const match = advisory('GHSA-xxxx-xxxx-xxxx', {
    severity: severity ?? 'unknown',
    malware,
    uncertain: uncertain ? 'it moves' : null,
  });
  const facts = factsOf(graphOf(locked), {
    gate,
    advisories: {
      matches: new Map(severity === null ? [] : [[locked.purl, [match]]]),
      sources: [{ name: 'embedded', asOf: null, digest: null }],
      unavailable: [],
    },
  });
  const context = { rules, tool: { name: 'lockgate', version: '' }, graphDigest: '' } as const;
  const { findings } = evaluate(facts, policy, context);
  return new Map(
    findings
      .filter(({ rule }) => ABOUT_PACKAGES.has(rule))
      .map((finding) => [`${finding.rule} ${finding.subject} ${finding.state}`, strictness(finding.effect)]),
  );
}

/** What the first policy judges milder than the second. */
function milder(one: Policy, other: Policy, gate: Gate, about: Shape): string[] {
  const after = judged(one, gate, about);
  return [...judged(other, gate, about)]
    .filter(([key, rank]) => (after.get(key) ?? Infinity) > rank)
    .map(([key]) => key);
}

const gate = fc.constantFrom(...GATES);

describe('the presets, one against another', () => {
  it('strict is never milder than any other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('recommended', 'library', 'application'),
        gate,
        shape(['runtime', 'optional', 'development']),
        (name, at, one) => {
          expect(milder(policyOf('strict'), policyOf(name), at, one)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('library and application are never milder than recommended about what runs in production, or may publish', () => {
    fc.assert(
      fc.property(fc.constantFrom('library', 'application'), gate, shape(['runtime', 'optional']), (name, at, one) => {
        expect(milder(policyOf(name), policyOf('recommended'), at, one)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('library denies at publish what recommended lets users install', () => {
    const runtime = {
      ecosystem: 'npm',
      scope: 'runtime',
      severity: null,
      malware: false,
      uncertain: false,
      integrity: SHA512,
    } as const;
    for (const bad of [
      { script: true, source: 'registry' },
      { script: false, source: 'git' },
    ] as const) {
      const one = { ...runtime, ...bad };
      expect([...judged(policyOf('library'), 'publish', one).values()]).toContain(strictness('deny'));
      expect([...judged(policyOf('recommended'), 'publish', one).values()]).not.toContain(strictness('deny'));
      expect([...judged(policyOf('library'), 'publish', { ...one, scope: 'development' }).values()]).not.toContain(
        strictness('deny'),
      );
    }
  });

  it('application notes the advisories of development dependencies in an audit, and denies those that come', () => {
    const old = {
      ecosystem: 'npm',
      scope: 'development',
      severity: 'critical',
      malware: false,
      uncertain: false,
      script: false,
      integrity: SHA512,
      source: 'registry',
    } as const;
    expect([...judged(policyOf('application'), 'audit', old).values()]).toEqual([strictness('note')]);
    expect([...judged(policyOf('application'), 'review', old).values()]).toEqual([strictness('deny')]);
    expect([
      ...judged(policyOf('application'), 'audit', { ...old, scope: 'runtime', severity: 'moderate' }).values(),
    ]).toEqual([strictness('deny')]);
    expect(policyOf('application').publish.npm).toBeNull();
  });

  it('a moving tag of an action warns in review and audit, and is not decided where something merges or is published', () => {
    const action = {
      ecosystem: 'github-actions',
      scope: 'development',
      severity: 'high',
      malware: false,
      uncertain: true,
      script: false,
      integrity: SHA512,
      source: 'registry',
    } as const;
    const said = (name: string): number[] => GATES.flatMap((at) => [...judged(policyOf(name), at, action).values()]);
    const [warn, indeterminate] = [strictness('warn'), strictness('indeterminate')];
    for (const name of ['recommended', 'library', 'application'])
      expect(said(name)).toEqual([warn, indeterminate, indeterminate, warn]);
    expect(said('strict')).toEqual(Array(4).fill(indeterminate));
    // What nobody doubts is denied all the same, and so is what can't be told of a package.
    expect([...judged(policyOf('recommended'), 'audit', { ...action, uncertain: false }).values()]).toEqual([
      strictness('deny'),
    ]);
    expect([...judged(policyOf('recommended'), 'audit', { ...action, ecosystem: 'npm' }).values()]).toEqual([
      indeterminate,
    ]);
  });

  it('an advisory source that does not answer is no warning anywhere, though one config speaks so of actions', () => {
    for (const name of ['recommended', 'library', 'application', 'strict']) {
      for (const at of GATES) {
        const facts = factsOf(graphOf(packageOf('a')), {
          gate: at,
          advisories: { matches: new Map(), sources: [], unavailable: [{ source: 'osv', reason: 'ECONNRESET' }] },
        });
        const context = { rules, tool: { name: 'lockgate', version: '' }, graphDigest: '' } as const;
        const found = evaluate(facts, policyOf(name), context).findings.filter(
          ({ rule }) => rule === 'known-advisories',
        );
        expect(found.map(({ effect }) => effect)).toEqual(['indeterminate']);
      }
    }
  });
});
