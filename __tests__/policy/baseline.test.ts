import { fail, indeterminate, pass } from '../../src/domain/outcome.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { advisory, decide, everyPackage, factsOf, failure, graphOf, packageOf } from './support.ts';

const old = packageOf('lodash', { version: '4.17.19' });
const current = packageOf('lodash', { version: '4.17.20' });
const other = packageOf('other');
const POLICY = 'version: 1\nextends: []\nrules: {known-advisories: deny}\n';

const told = async (
  facts: Parameters<typeof decide>[1],
  policy = POLICY,
  rules?: readonly Rule[],
): Promise<string[]> => {
  const { findings, verdict } = await decide(policy, facts, rules);
  return [verdict, ...findings.map((one) => `${one.package?.name} ${one.effect}${one.preexisting ? ' before' : ''}`)];
};

describe('what the base had already', () => {
  it('is a note, whatever its version; the rest counts', async () => {
    const facts = factsOf(graphOf(current, other), { gate: 'review', base: graphOf(old) });
    expect(await told(facts)).toEqual(['deny', 'other deny', 'lodash note before']);
    expect(await told({ ...facts, graph: graphOf(current) })).toEqual(['pass', 'lodash note before']);
  });

  it('counts in the gates that judge the whole graph', async () => {
    expect(await told(factsOf(graphOf(current), { gate: 'audit', base: graphOf(old) }))).toEqual([
      'deny',
      'lodash deny',
    ]);
  });

  it('counts where the base was judged more mildly', async () => {
    const policy =
      'version: 1\nextends: []\nrules: {known-advisories: [{effect: deny, match: {scopes: [runtime]}}, {effect: warn}]}\n';
    const base = graphOf(packageOf('lodash', { version: '4.17.20', scope: 'development' }));
    expect(await told(factsOf(graphOf(current), { gate: 'merge', base }), policy)).toEqual(['deny', 'lodash deny']);
    expect(await told(factsOf(base, { gate: 'merge', base: graphOf(current) }), policy)).toEqual([
      'pass',
      'lodash note before',
    ]);
  });

  it('counts where the config that speaks of it did not speak then, whatever others said', async () => {
    const moved = graphOf(packageOf('lodash', { version: '4.17.20', scope: 'development' }));
    const facts = factsOf(graphOf(current), { gate: 'review', base: moved });
    const runtime = '{effect: deny, match: {scopes: [runtime]}}';
    for (const configs of [runtime, `[${runtime}, deny]`.replace('deny]', '{effect: deny}]')]) {
      const policy = `version: 1\nextends: []\nrules: {known-advisories: ${configs}}\n`;
      expect(await told(facts, policy)).toEqual(['deny', 'lodash deny']);
    }
  });

  describe('counts where it spreads', () => {
    const at = (...files: string[]) => packageOf('lodash', { version: '4.17.20', files });
    const beside = (file: string) => packageOf('fine', { files: [file] });
    const APP = 'package-lock.json';
    const DEMO = 'examples/package-lock.json';
    const rule = everyPackage('known-advisories', {
      check: ({ graph }) => [
        pass({ kind: 'graph', name: '.' }),
        ...[...graph.packages.values()].filter(({ name }) => name === 'lodash').map((one) => failure(one)),
      ],
    });
    it.each([
      ['into a project that had none', [at(DEMO), beside(APP)], [at(DEMO, APP), beside(APP)], 'deny'],
      ['into a new project', [at(DEMO)], [at(DEMO, APP)], 'deny'],
      ['from one project into another', [at(DEMO), beside(APP)], [at(APP), beside(DEMO)], 'deny'],
      ['with a project that was moved', [at(DEMO)], [at('demo/package-lock.json')], 'note'],
      ['with a lockfile of another tool in place of it', [at(APP)], [at('pnpm-lock.yaml')], 'note'],
      ['with one that was moved and beside it another', [at(DEMO)], [at(APP, 'pnpm-lock.yaml')], 'deny'],
      ['where it becomes less', [at(DEMO, APP)], [at(APP), beside(DEMO)], 'note'],
      ['where it stays', [at(DEMO, APP)], [at(DEMO, APP)], 'note'],
    ])('%s', async (_what, base, head, effect) => {
      const facts = factsOf(graphOf(...head), { gate: 'review', base: graphOf(...base) });
      const { findings } = await decide(POLICY, facts, [rule]);
      expect(findings.map((one) => one.effect)).toEqual([effect]);
    });

    it.each([
      ['development', 'runtime', 'deny'],
      ['development', 'optional', 'deny'],
      ['optional', 'runtime', 'note'],
      ['runtime', 'development', 'note'],
      ['development', 'development', 'note'],
    ] as const)('from %s to %s: %s', async (before, after, effect) => {
      const [base, head] = [before, after].map((scope) => graphOf(packageOf('lodash', { version: '4.17.20', scope })));
      if (base === undefined || head === undefined) throw new Error('two scopes are two graphs');
      const { findings } = await decide(POLICY, factsOf(head, { gate: 'merge', base }), [rule]);
      expect(findings.map((one) => one.effect)).toEqual([effect]);
    });
  });

  it.each(['pull-request', 'release', 'artifacts', 'waivers'] as const)(
    'is not asked of a rule about the %s',
    async (need) => {
      const rule = everyPackage('known-advisories', { needs: ['graph', need] });
      const facts = factsOf(graphOf(current), { gate: 'review', base: graphOf(old) });
      expect(await told(facts, POLICY, [rule])).toEqual(['deny', 'lodash deny']);
    },
  );

  it('never hides evidence that could not be had at both commits', async () => {
    const rule = everyPackage('known-advisories', {
      check: () => [
        indeterminate({ subject: { kind: 'graph', name: '.' }, key: 'osv', message: 'm', remedy: 'r', location: null }),
      ],
    });
    const facts = factsOf(graphOf(current), { gate: 'review', base: graphOf(current) });
    expect(await told(facts, POLICY, [rule])).toEqual(['indeterminate', 'undefined indeterminate']);
  });

  describe('of an advisory that can not be decided', () => {
    const uncertain = (at: string): Rule =>
      everyPackage('known-advisories', {
        check: ({ graph }) =>
          [...graph.packages.values()].map((one) => {
            const base = {
              subject: { kind: 'package', name: one.purl } as const,
              key: `A:${one.name}`,
              message: 'm',
              remedy: 'r',
              location: null,
              advisory: advisory('A'),
            };
            return one.version === at ? indeterminate(base) : fail(Object.assign(base, { evidence: {} }));
          }),
      });

    it('is a note where the same record was there', async () => {
      const facts = factsOf(graphOf(current), { gate: 'review', base: graphOf(current) });
      expect(await told(facts, POLICY, [uncertain('4.17.20')])).toEqual(['pass', 'lodash note before']);
    });

    it('does not excuse one that is decided now', async () => {
      const policy = 'version: 1\nextends: []\nrules: {known-advisories: hold}\n';
      const facts = factsOf(graphOf(current), { gate: 'review', base: graphOf(old) });
      expect(await told(facts, policy, [uncertain('4.17.19')])).toEqual(['hold', 'lodash hold']);
    });
  });

  it('is not believed of a rule that fails at the base', async () => {
    const rule = everyPackage('known-advisories');
    const failing = everyPackage('known-advisories', {
      check: (facts, options) => {
        if (facts.base === null) throw new Error('no base');
        return rule.check(facts, options);
      },
    });
    const facts = factsOf(graphOf(current), { gate: 'review', base: graphOf(old) });
    expect(await told(facts, POLICY, [failing])).toEqual(['deny', 'lodash deny']);
  });
});
