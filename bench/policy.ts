import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { bareEntry, bareFacts, bareGraph, barePackage } from '../__tests__/fakes/bare-facts.ts';
import { everyPackage, failure } from '../__tests__/policy/support.ts';
import { GATES } from '../src/domain/gate.ts';
import { pass } from '../src/domain/outcome.ts';
import type { Package } from '../src/domain/package.ts';
import { prepareGlobs } from '../src/domain/patterns/glob.ts';
import type { Match, Policy, RuleConfig, Waiver } from '../src/domain/policy.ts';
import type { Rule } from '../src/domain/rule.ts';
import { evaluate } from '../src/policy/evaluate.ts';

/** What a large policy adds to a large project: 200 configs and 500 waivers over 10,000 packages. */

const PACKAGES = 10_000;
const CONFIGS = 200;
const WAIVERS = 500;
const ORIGIN = { uri: 'policy.yml', line: 1, column: 1 };

/** A name in forty scopes, as an organisation's packages have. */
const nameOf = (index: number): string => (index % 2 === 0 ? `package-${index}` : `@scope-${index % 40}/part-${index}`);

const packages: readonly Package[] = Array.from({ length: PACKAGES }, (_, index) => {
  const location = { file: `apps/a${index % 20}/package-lock.json`, line: index + 1 };
  return barePackage({
    name: nameOf(index),
    version: '1.2.3',
    scope: index % 3 === 0 ? 'runtime' : 'development',
    direct: index < 50,
    entries: [bareEntry(nameOf(index), { location, license: 'MIT', installScript: false })],
  });
});

/** Fails for the first so many packages. */
const failing = (count: number): Rule =>
  everyPackage('failing', {
    check: ({ graph }) => [
      pass({ kind: 'graph', name: '.' }),
      ...[...graph.packages.values()].slice(0, count).map((one) => failure(one)),
    ],
  });

/** Names, ranges, scopes of npm, globs and folders in turn. */
function matchOf(index: number): Match {
  const shapes: readonly Match[] = [
    { packages: [`npm:${nameOf(index * 17)}`] },
    { packages: [`npm:${nameOf(index * 13)}@<2`] },
    { packages: [`npm:@scope-${index % 40}/*`] },
    { packages: [`npm:package-${index}*`] },
    { packages: [`npm:@scope-${index % 40}/part-?1${index % 10}`], scopes: ['development'] },
    { paths: [`apps/a${index % 20}/**`], packages: [`npm:${nameOf(index)}`] },
  ];
  return shapes[index % shapes.length] ?? {};
}

const waivers: readonly Waiver[] = Array.from({ length: WAIVERS }, (_, index) => ({
  rule: 'failing',
  match: matchOf(index),
  gates: null,
  reason: 'reviewed',
  owner: '@acme/platform',
  expires: '2026-12-31',
  origin: { ...ORIGIN, line: index + 1 },
}));

const whole: RuleConfig = {
  effect: 'warn',
  unavailable: null,
  match: {},
  except: null,
  gates: GATES,
  options: {},
  origin: ORIGIN,
};

const configs: readonly RuleConfig[] = Array.from({ length: CONFIGS }, (_, index) => ({
  ...whole,
  effect: index % 2 === 0 ? 'warn' : 'deny',
  match: matchOf(index),
  except: index % 10 === 0 ? { packages: ['npm:@scope-3/*'] } : null,
  origin: { ...ORIGIN, line: index + 1 },
}));

const policyOf = (rule: readonly RuleConfig[], excusing: readonly Waiver[]): Policy => ({
  uri: 'policy.yml',
  digest: { sha256: '0'.repeat(64) },
  mode: 'enforce',
  rules: new Map([['failing', { locked: false, configs: rule }]]),
  merge: null,
  publish: { npm: null, release: false },
  advisories: { sources: null, maxAge: null },
  services: {},
  waivers: excusing,
});

const facts = bareFacts(bareGraph(packages));

/** Milliseconds of one evaluation, the median of several. */
function time(count: number, policy: Policy, runs: number): number {
  const context = { rules: [failing(count)], tool: { name: 'lockgate', version: '0' } as const, graphDigest: '0' };
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    evaluate(facts, policy, context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

interface PolicyTimes {
  /** How many of the packages a rule fails for. */
  readonly failing: number;
  /** By a policy of one config, in milliseconds. */
  readonly small: number;
  /** By 200 configs and 500 waivers. */
  readonly large: number;
}

/** Times a policy of one config and one of 200 configs and 500 waivers over the same packages. */
export async function policyTimes(runs: number): Promise<PolicyTimes[]> {
  await prepareGlobs(waivers.flatMap(({ match }) => [...(match.packages ?? []), ...(match.paths ?? [])]));
  return [0, 50, PACKAGES].map((count) => ({
    failing: count,
    small: time(count, policyOf([whole], []), runs),
    large: time(count, policyOf([whole, ...configs], waivers), runs),
  }));
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The rows of {@link policyTimes} as a Markdown table. */
function policyTable(rows: readonly PolicyTimes[]): string {
  return [
    `| failing of ${PACKAGES} | one config | ${CONFIGS} configs, ${WAIVERS} waivers | added |`,
    '| ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.failing} | ${ms(row.small)} | ${ms(row.large)} | ${ms(row.large - row.small)} |`),
  ].join('\n');
}

// Its own entry: node build/bench/policy.js
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${policyTable(await policyTimes(15))}\n`);
}
