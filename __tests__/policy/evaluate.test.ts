import { fail, indeterminate, pass, type Outcome } from '../../src/domain/outcome.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { decide, everyPackage, factsOf, failure, graphOf, load, packageOf, RULES } from './support.ts';

const lodash = packageOf('lodash', { version: '4.17.20' });
const scoped = packageOf('@acme/core', { scope: 'development', files: ['apps/a/package-lock.json'] });
const graph = graphOf(lodash, scoped);

/** The names of the packages with a finding, when known-advisories is set so. */
async function found(config: string, facts = factsOf(graph)): Promise<string[]> {
  const decision = await decide(`version: 1\nextends: []\nrules: {known-advisories: ${config}}\n`, facts);
  return decision.findings.map((finding) => `${finding.package?.name} ${finding.effect}`);
}

const outcomes = (...list: readonly Outcome[]): Rule => everyPackage('known-advisories', { check: () => list });
const trouble = { subject: { kind: 'graph', name: '.' }, key: 'x', message: 'm', remedy: 'r', location: null } as const;

describe('evaluate', () => {
  it('passes where nothing is found, and says what was judged', async () => {
    const decision = await decide('version: 1\nextends: []\n', factsOf(graph));
    expect(decision).toMatchObject({
      verdict: 'pass',
      gate: 'audit',
      mode: 'enforce',
      findings: [],
      policy: { uri: '.github/lockgate.yml' },
      graph: { packages: 2, manifests: ['apps/a/package-lock.json', 'package-lock.json'], digest: { sha256: '00' } },
    });
  });

  it('names the package, its place and the rule', async () => {
    const decision = await decide('version: 1\nextends: []\nrules: {known-advisories: deny}\n', factsOf(graph));
    expect(decision.verdict).toBe('deny');
    expect(decision.findings[1]).toEqual({
      rule: 'known-advisories',
      state: 'fail',
      effect: 'deny',
      subject: 'pkg:npm/lodash@4.17.20',
      package: {
        purl: 'pkg:npm/lodash@4.17.20',
        ecosystem: 'npm',
        name: 'lodash',
        version: '4.17.20',
        scope: 'runtime',
        direct: true,
      },
      advisory: null,
      message: 'lodash is here.',
      remedy: 'Remove it.',
      paths: [],
      location: { file: 'package-lock.json', line: 1 },
      preexisting: false,
      waiver: null,
      evidence: {},
    });
  });

  it.each([
    ['deny', 'deny'],
    ['hold', 'hold'],
    ['warn', 'pass'],
    ['note', 'pass'],
    ['off', 'pass'],
  ])('makes of the effect %s the verdict %s', async (effect, verdict) => {
    const policy = `version: 1\nextends: []\nrules: {known-advisories: ${effect}}\n`;
    expect((await decide(policy, factsOf(graph))).verdict).toBe(verdict);
  });

  it('takes the strictest of several configs that match', async () => {
    expect(await found('[{effect: warn}, {effect: deny, match: {packages: ["npm:lodash"]}}, {effect: note}]')).toEqual([
      'lodash deny',
      '@acme/core warn',
    ]);
  });

  it('runs a rule once for each different set of options', async () => {
    let runs = 0;
    const [, , , options] = RULES;
    const counting = { ...options!, check: () => ((runs += 1), [pass({ kind: 'graph', name: '.' })]) };
    const policy =
      'version: 1\nextends: []\nrules: {options: [{count: 2}, {count: 2, effect: {critical: deny, high: deny, moderate: warn, low: note, unknown: deny}}, {count: 3}]}\n';
    await decide(policy, factsOf(graph), [counting]);
    expect(runs).toBe(2);
  });

  describe('match and except', () => {
    it.each([
      ['{match: {packages: ["npm:*"]}}', ['@acme/core deny', 'lodash deny']],
      ['{match: {packages: ["npm:@acme/*"]}}', ['@acme/core deny']],
      ['{match: {packages: ["npm:lod*"]}}', ['lodash deny']],
      ['{match: {packages: ["npm:lodash@<4.17.21"]}}', ['lodash deny']],
      ['{match: {packages: ["npm:lodash@>=4.17.21"]}}', []],
      ['{match: {packages: ["npm:{lodash,x}@4.17.20"]}}', ['lodash deny']],
      ['{match: {packages: ["pypi:*"]}}', []],
      ['{match: {ecosystems: [pypi]}}', []],
      ['{match: {scopes: [development]}}', ['@acme/core deny']],
      ['{match: {scopes: [development], packages: ["npm:lodash"]}}', []],
      ['{match: {paths: ["apps/**"]}}', ['@acme/core deny']],
      ['{except: {packages: ["npm:@acme/*"]}}', ['lodash deny']],
      ['{except: {scopes: [development], packages: ["npm:lodash"]}}', ['@acme/core deny', 'lodash deny']],
      ['{except: {paths: ["apps/**"]}}', ['lodash deny']],
      ['{gates: [review]}', []],
    ])('%s', async (config, expected) => {
      expect(await found(config)).toEqual(expected);
    });

    it('speaks of a package in two projects where either matches, and excepts it only where both do', async () => {
      const facts = factsOf(graphOf(packageOf('a', { files: ['apps/x/package-lock.json', 'package-lock.json'] })));
      expect(await found('{match: {paths: ["apps/**"]}}', facts)).toEqual(['a deny']);
      expect(await found('{except: {paths: ["apps/**"]}}', facts)).toEqual(['a deny']);
      expect(await found('{except: {paths: ["**"]}}', facts)).toEqual([]);
    });

    it('neither misses nor excepts what it can not tell', async () => {
      const unversioned = factsOf(graphOf(packageOf('a', { version: '' })));
      expect(await found('{match: {packages: ["npm:a@<2"]}}', unversioned)).toEqual(['a deny']);
      expect(await found('{except: {packages: ["npm:a@<2"]}}', unversioned)).toEqual(['a deny']);
    });

    it('let no failed source slip through', async () => {
      const rule = outcomes(indeterminate(trouble));
      for (const config of ['{match: {packages: ["npm:a"]}}', '{except: {packages: ["npm:*"]}}']) {
        const policy = `version: 1\nextends: []\nrules: {known-advisories: ${config}}\n`;
        expect((await decide(policy, factsOf(graph), [rule])).verdict).toBe('indeterminate');
      }
    });
  });

  describe('severity', () => {
    const map = '{critical: deny, high: hold, moderate: warn, low: off, unknown: deny}';
    const effectAt = async (level: 'critical' | 'high' | 'moderate' | 'low' | undefined): Promise<string[]> => {
      const rule = outcomes(failure(lodash, level === undefined ? {} : { level }));
      const policy = `version: 1\nextends: []\nrules: {known-advisories: {effect: ${map}}}\n`;
      return (await decide(policy, factsOf(graph), [rule])).findings.map(({ effect }) => effect);
    };

    it('selects from the map, and none at all counts as unknown', async () => {
      expect(await effectAt('critical')).toEqual(['deny']);
      expect(await effectAt('high')).toEqual(['hold']);
      expect(await effectAt('moderate')).toEqual(['warn']);
      expect(await effectAt('low')).toEqual([]);
      expect(await effectAt(undefined)).toEqual(['deny']);
    });
  });

  it('lets an option decide the effect of its case', async () => {
    const rule = outcomes(
      fail({ ...trouble, evidence: {}, effect: 'hold' }),
      fail({ ...trouble, key: 'y', evidence: {}, effect: 'off' }),
    );
    const decision = await decide('version: 1\nextends: []\nrules: {known-advisories: deny}\n', factsOf(graph), [rule]);
    expect(decision.findings.map(({ effect }) => effect)).toEqual(['hold']);
  });

  it.each([
    ['{}', 'indeterminate', 'indeterminate'],
    ['note', 'indeterminate', 'indeterminate'],
    ['{unavailable: warn}', 'warn', 'pass'],
    ['{unavailable: deny}', 'deny', 'deny'],
    ['[{unavailable: hold}, {}]', 'indeterminate', 'indeterminate'],
  ])('makes of unavailable evidence under %s: %s', async (config, effect, verdict) => {
    const policy = `version: 1\nextends: []\nrules: {known-advisories: ${config}}\n`;
    const decision = await decide(policy, factsOf(graph), [outcomes(indeterminate(trouble))]);
    expect(decision).toMatchObject({ verdict, findings: [{ effect, state: 'indeterminate' }] });
  });

  describe('a rule that fails', () => {
    const policy = 'version: 1\nextends: []\nrules: {known-advisories: {effect: note, unavailable: warn}}\n';

    it.each([
      [
        'by throwing',
        everyPackage('known-advisories', {
          check: () => {
            throw new Error('boom\u001b');
          },
        }),
        '"boom\\u{1b}"',
      ],
      ['by saying nothing', everyPackage('known-advisories', { check: () => [] }), 'it said nothing about anything'],
    ])('%s is indeterminate, whatever the policy says', async (_name, rule, cause) => {
      const decision = await decide(policy, factsOf(graph), [rule]);
      expect(decision.verdict).toBe('indeterminate');
      expect(decision.findings).toMatchObject([
        { rule: 'known-advisories', state: 'indeterminate', effect: 'indeterminate', subject: 'known-advisories' },
      ]);
      expect(decision.findings[0]?.message).toBe(`The rule known-advisories could not judge: ${cause}.`);
    });

    it('is not excused by a waiver, nor by having failed before', async () => {
      const broken = everyPackage('known-advisories', { check: () => [] });
      const waived = `${policy}waivers: [{rule: known-advisories, reason: x, owner: y, expires: 2026-12-01}]\n`;
      const decision = await decide(waived, factsOf(graph, { gate: 'review', base: graph }), [broken]);
      expect(decision).toMatchObject({ verdict: 'indeterminate', findings: [{ waiver: null, preexisting: false }] });
    });

    it('because this version has no such rule is indeterminate', async () => {
      const decision = evaluate(factsOf(graph), await load('version: 1\nextends: []\nrules: {malware: deny}\n'), {
        rules: [],
        tool: { name: 'lockgate', version: '0.0.0' },
        graphDigest: '00',
      });
      expect(decision).toMatchObject({ verdict: 'indeterminate', findings: [{ rule: 'malware' }] });
    });
  });

  it('sorts the strictest first, then by rule and subject', async () => {
    const policy = 'version: 1\nextends: []\nrules: {malware: warn, known-advisories: deny}\n';
    const decision = await decide(policy, factsOf(graph));
    expect(decision.findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'known-advisories pkg:npm/%40acme/core@1.0.0',
      'known-advisories pkg:npm/lodash@4.17.20',
      'malware pkg:npm/%40acme/core@1.0.0',
      'malware pkg:npm/lodash@4.17.20',
    ]);
  });

  it('reports without blocking where the policy says so', async () => {
    const decision = await decide('version: 1\nmode: report\n', factsOf(graph));
    expect(decision).toMatchObject({ verdict: 'deny', mode: 'report' });
  });
});
