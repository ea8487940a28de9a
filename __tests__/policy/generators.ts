import * as fc from '../property.ts';
import { GATES } from '../../src/domain/gate.ts';
import { EFFECTS } from '../../src/domain/policy.ts';
import { advisory, graphOf, packageOf } from './support.ts';

// Whole policies of the rules that there are, over trees with something wrong of every kind.

const effect = fc.constantFrom(...EFFECTS);
const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 });
export const optional = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<
  Partial<T>
> => fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const match = optional({
  ecosystems: some('npm', 'pypi', 'github-actions'),
  scopes: some('runtime', 'development', 'optional'),
  packages: some('npm:a', 'npm:*', 'npm:@acme/*', 'npm:b@<2', 'npm:b@>=2', 'pypi:*', 'actions:acme/*'),
  paths: some('apps/**', 'package-lock.json', '**'),
});
const except = match.filter((one) => Object.keys(one).length > 0);
const common = {
  effect: fc.oneof(
    effect,
    fc.record({ critical: effect, high: effect, moderate: effect, low: effect, unknown: effect }),
  ),
  unavailable: fc.constantFrom('deny', 'hold', 'warn'),
  match,
  except,
  gates: some(...GATES),
};

/** Configs of each rule about packages, with options of its own. */
export const CONFIGS = {
  'known-advisories': optional(common),
  malware: optional(common),
  integrity: optional({ ...common, missing: effect, weak: effect }),
  'install-scripts': optional({ ...common, allow: some('npm:a', 'npm:@acme/*', 'npm:x'), unknown: effect }),
  'denied-packages': optional({ ...common, packages: some('npm:a', 'npm:b@<2', 'npm:@acme/*') }),
  licenses: optional({ ...common, allow: some('MIT', 'ISC', 'Apache-2.0'), unknown: effect }),
} as const;

type RuleId = keyof typeof CONFIGS;
export const IDS = Object.keys(CONFIGS) as RuleId[];

export type Rules = Readonly<Record<string, readonly object[]>>;

/** At most so many rules, each with some configs. */
export const ruleSet = (rulesAtMost = IDS.length): fc.Arbitrary<Rules> =>
  fc
    .subarray(IDS, { maxLength: rulesAtMost })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .array(CONFIGS[id] as fc.Arbitrary<object>, { minLength: 1, maxLength: 3 })
            .map((list) => [id, list] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

export const waiver = fc.record({
  rule: fc.constantFrom(...IDS.filter((id) => id !== 'malware')),
  match,
  gates: some(...GATES),
  reason: fc.constant('x'),
  owner: fc.constantFrom('a', 'b'),
  expires: fc.constantFrom('2026-12-01', '2026-12-24', '2020-01-01'),
});
export const waivers = fc.array(waiver, { maxLength: 4 });

const locked = [
  packageOf('a'),
  packageOf('b', { scope: 'development', version: '2.0.0', files: ['apps/x/package-lock.json'] }),
  packageOf('@acme/c', { version: '1.2.3', files: ['apps/x/package-lock.json', 'package-lock.json'] }),
  packageOf('d', { version: '' }),
].map((one, index) =>
  Object.assign({}, one, {
    entries: one.entries.map((entry) =>
      Object.assign({}, entry, {
        installScript: [true, null, true, false][index],
        license: ['MIT', null, 'GPL-3.0-only', 'ISC'][index],
        integrity: index === 2 ? ['sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='] : [],
      }),
    ),
  }),
);
export const graph = graphOf(...locked);
const known = [
  advisory('GHSA-aaaa-aaaa-aaaa', { severity: 'critical' }),
  advisory('GHSA-bbbb-bbbb-bbbb', { severity: 'unknown', uncertain: 'a bound does not parse' }),
  advisory('MAL-2026-1', { malware: true, severity: 'unknown' }),
];
export const advisories = {
  matches: new Map(locked.map((one, index) => [one.purl, known.slice(0, index)])),
  sources: [{ name: 'embedded', asOf: null, digest: null }],
  unavailable: [{ source: 'osv', reason: 'ECONNRESET' }],
};
