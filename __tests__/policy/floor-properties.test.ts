import * as fc from '../property.ts';
import { GATES, VERDICTS } from '../../src/domain/gate.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { strictness } from '../../src/policy/effects.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { loadPolicy, type FloorText } from '../../src/policy/load.ts';
import { configs, effect, gate, match, some } from './arbitraries.ts';
import { contextOf, factsOf, FILE, graphOf, packageOf, RULES } from './support.ts';

const FLOOR = `github:acme/policies//floor.yml@${'a'.repeat(40)}`;
const graph = graphOf(
  packageOf('a'),
  packageOf('b', { scope: 'development', files: ['apps/x/package-lock.json'] }),
  packageOf('@acme/c', { version: '2.0.0', files: ['apps/x/package-lock.json', 'package-lock.json'] }),
);

const waivers = fc.array(
  fc.record(
    {
      rule: fc.constantFrom('options', 'known-advisories'),
      match,
      gates: some(...GATES),
      reason: fc.constant('x'),
      owner: fc.constant('y'),
      expires: fc.constant('2026-12-01'),
    },
    { requiredKeys: ['rule', 'reason', 'owner', 'expires'] },
  ),
  { maxLength: 2 },
);
const document = fc.record(
  {
    version: fc.constant(1),
    extends: fc.constant([]),
    mode: fc.constantFrom('enforce', 'report'),
    rules: fc.record({ options: configs, 'known-advisories': effect }, { requiredKeys: [] }),
    merge: fc.record({ allow: fc.constantFrom([], [{}], [{ updates: ['patch'] }]) }),
    publish: fc.record({ npm: fc.constantFrom(false, { access: 'public' }, { access: 'restricted' }) }),
    advisories: fc.record({ 'max-age': fc.constantFrom('1d', '7d') }),
    waivers,
  },
  { requiredKeys: ['version', 'extends'] },
);

/** A document that waives what it locks itself is refused by itself, and says nothing about floors. */
const good = document.filter(
  ({ rules, waivers: list = [] }) => list.length === 0 || !JSON.stringify(rules ?? {}).includes('"locked":true'),
);

const load = (own: object, floor: FloorText | null): Promise<Policy> =>
  loadPolicy({ uri: FILE, text: JSON.stringify(own) }, contextOf(), floor);

function judge(policy: Policy, at: (typeof GATES)[number]) {
  const facts = factsOf(graph, { gate: at, base: graphOf(packageOf('a', { scope: 'development' })) });
  const decision = evaluate(facts, policy, {
    rules: RULES,
    tool: { name: 'lockgate', version: '0' },
    graphDigest: '0',
  });
  const counting = decision.findings.filter(({ waiver }) => waiver === null);
  const ranks = new Map(counting.map((one) => [`${one.rule} ${one.subject}`, strictness(one.effect)]));
  return { verdict: VERDICTS.indexOf(decision.verdict), ranks };
}

describe('no policy weakens the floor beneath it', () => {
  it('in any gate, by any section', async () => {
    await fc.assert(
      fc.asyncProperty(good, good, gate, async (beneath, own, at) => {
        const floor = { ...beneath, mode: 'enforce' };
        const text = { source: { uri: FLOOR, text: JSON.stringify(floor) }, context: contextOf() };
        const [alone, policy] = [await load(floor, null), await load(own, text)];
        expect(policy.mode).toBe('enforce');
        const [least, got] = [judge(alone, at), judge(policy, at)];
        expect(got.verdict).toBeGreaterThanOrEqual(least.verdict);
        for (const [subject, rank] of least.ranks) expect(got.ranks.get(subject) ?? Infinity).toBeLessThanOrEqual(rank);
        expect(alone.publish.npm !== null || policy.publish.npm === null).toBe(true);
        expect(policy.advisories.maxAge ?? Infinity).toBeLessThanOrEqual(alone.advisories.maxAge ?? Infinity);
        expect(policy.merge?.within).toEqual(policy.merge && alone.merge ? [alone.merge.allow] : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('on trial neither blocks nor excuses', async () => {
    await fc.assert(
      fc.asyncProperty(good, good, gate, async (beneath, own, at) => {
        const floor = { ...beneath, mode: 'report' };
        const text = { source: { uri: FLOOR, text: JSON.stringify(floor) }, context: contextOf() };
        const [alone, policy] = [await load(own, null), await load(own, text)];
        const [got, least] = [judge(policy, at).verdict, judge(alone, at).verdict];
        expect(policy.mode === 'enforce' ? got === least : got >= least).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
