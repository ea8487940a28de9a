import * as fc from '../property.ts';
import { GATES, VERDICTS, type Gate } from '../../src/domain/gate.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { strictness } from '../../src/policy/effects.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { loadPolicy, PolicyError } from '../../src/policy/load.ts';
import { rules } from '../../src/rules/index.ts';
import { advisories, CONFIGS, graph, IDS, optional, ruleSet, waiver, waivers, type Rules } from './generators.ts';
import { contextOf, factsOf, FILE, preset } from './support.ts';

const SHA = 'a'.repeat(40);
const ORG = `github:acme/policies//org.yml@${SHA}`;

const load = (document: object, files: Readonly<Record<string, object>> = {}): Promise<Policy> =>
  loadPolicy(
    { uri: FILE, text: JSON.stringify(document) },
    {
      ...contextOf({}, { rules }),
      fetch: async (ref) => ({
        uri: ref.uri,
        text: ref.kind === 'preset' ? preset(ref.name) : JSON.stringify(files[ref.uri]),
      }),
    },
  );

/** Null: the document was refused. Anything but a refusal is a failure of the test. */
const loaded = async (...args: Parameters<typeof load>): Promise<Policy | null> => {
  try {
    return await load(...args);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
};

const judge = (policy: Policy, gate: Gate): ReturnType<typeof evaluate> =>
  evaluate(factsOf(graph, { gate, advisories }), policy, {
    rules,
    tool: { name: 'lockgate', version: '0.0.0' },
    graphDigest: '00',
  });

/** How strictly every trouble of these rules is judged; what is waived does not count. */
function judged(policy: Policy, gate: Gate, ids: readonly string[]): ReadonlyMap<string, number> {
  const strictest = new Map<string, number>();
  for (const { rule, subject, advisory: about, state, effect: said, waiver: excuse } of judge(policy, gate).findings) {
    if (!ids.includes(rule) || excuse !== null) continue;
    const key = `${rule} ${subject} ${about?.id ?? ''} ${state}`;
    strictest.set(key, Math.min(strictest.get(key) ?? Infinity, strictness(said)));
  }
  return strictest;
}

/** What a report says of every finding, in its order; places may name another of two equal configs. */
const told = (policy: Policy, gate: Gate): unknown[] =>
  judge(policy, gate).findings.map((one) => [one.rule, one.subject, one.effect, one.waiver]);

const milder = (after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): string[] =>
  [...before].filter(([key, rank]) => (after.get(key) ?? Infinity) > rank).map(([key]) => key);

const reversed = (set: Rules): Rules =>
  Object.fromEntries(
    Object.entries(set)
      .toReversed()
      .map(([id, list]) => [id, list.toReversed()]),
  );

describe('whole policies', () => {
  it('say the same in any order of rules, configs, waivers and parents', async () => {
    await fc.assert(
      fc.asyncProperty(ruleSet(), ruleSet(), ruleSet(), waivers, waivers, async (one, two, own, ours, theirs) => {
        const parents = ['./one.yml', './two.yml', 'lockgate:library'];
        const forward = await load(
          { version: 1, extends: parents, rules: withoutMalware(own), waivers: ours },
          { '.github/one.yml': parentOf(one, theirs), '.github/two.yml': parentOf(two, []) },
        );
        const backward = await load(
          {
            waivers: ours.toReversed(),
            rules: reversed(withoutMalware(own)),
            extends: parents.toReversed(),
            version: 1,
          },
          {
            '.github/one.yml': parentOf(reversed(one), theirs.toReversed()),
            '.github/two.yml': parentOf(reversed(two), []),
          },
        );
        expect(backward.digest).toEqual(forward.digest);
        for (const gate of GATES) {
          expect(told(backward, gate)).toEqual(told(forward, gate));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are loosened by no further config, of any rule', async () => {
    const added = fc.constantFrom(...IDS).chain((id) => fc.tuple(fc.constant(id), CONFIGS[id] as fc.Arbitrary<object>));
    await fc.assert(
      fc.asyncProperty(ruleSet(), waivers, added, async (set, excused, [id, config]) => {
        const document = { version: 1, extends: [], rules: set, waivers: excused };
        const [before, after] = [
          await load(document),
          await load({ ...document, rules: { ...set, [id]: [...(set[id] ?? []), config] } }),
        ];
        for (const gate of GATES) {
          expect(milder(judged(after, gate, [id]), judged(before, gate, [id]))).toEqual([]);
          expect(VERDICTS.indexOf(judge(after, gate).verdict)).toBeGreaterThanOrEqual(
            VERDICTS.indexOf(judge(before, gate).verdict),
          );
        }
      }),
      { numRuns: 80 },
    );
  });

  it('weaken no rule that an organisation has locked, whatever they say, extend, waive or report', async () => {
    const document = optional({
      rules: ruleSet(2),
      waivers: fc.array(waiver, { maxLength: 1 }),
      mode: fc.constantFrom('enforce', 'report'),
      advisories: fc.constant({ sources: ['embedded'] }),
    });
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(ruleSet(2), document, document, fc.boolean(), async (org, middle, rest, tighten) => {
        // What repeats the locked configs beside its own is accepted, so that the own ones are seen to loosen nothing.
        const own = tighten ? { ...rest, rules: beside(rest.rules ?? {}, org) } : rest;
        const files = {
          [ORG]: { version: 1, extends: [], rules: lock(org) },
          '.github/middle.yml': { version: 1, extends: ORG, ...middle },
          '.github/side.yml': { version: 1, extends: [], ...middle },
        };
        const ids = Object.keys(org);
        const before = await load({ version: 1, extends: ORG }, files);
        for (const parents of [ORG, './middle.yml', [ORG, './side.yml', 'lockgate:recommended']]) {
          const after = await loaded({ version: 1, extends: parents, ...own }, files);
          if (after === null) continue;
          accepted += 1;
          for (const gate of GATES) expect(milder(judged(after, gate, ids), judged(before, gate, ids))).toEqual([]);
          expect(ids.length === 0 || after.mode === 'enforce').toBe(true);
        }
      }),
      { numRuns: 80 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it('let nothing unknown pass, wherever a word, a rule or a key of it stands', async () => {
    const word = fc.constantFrom(
      'dney',
      'Deny',
      'medium',
      'npmjs',
      'prod',
      'mergee',
      '__proto__',
      'constructor',
      'owners',
    );
    await fc.assert(
      fc.asyncProperty(ruleSet(), waivers, fc.nat(), fc.boolean(), word, async (set, excused, at, key, odd) => {
        const document = { version: 1, extends: [], rules: set, waivers: excused };
        const spots = closedSpots(document);
        fc.pre(spots.length > 0);
        const { holder, name } = spots[at % spots.length]!;
        const before = holder[name];
        delete holder[name];
        Object.defineProperty(holder, key ? odd : name, {
          value: key ? before : odd,
          enumerable: true,
          configurable: true,
        });
        expect(await loaded(document)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

const withoutMalware = (set: Rules): Rules =>
  Object.fromEntries(Object.entries(set).filter(([id]) => id !== 'malware'));

const parentOf = (set: Rules, excused: readonly object[]): object => ({
  version: 1,
  extends: [],
  rules: set,
  waivers: excused,
});

/** Rules of which each that the others have too holds their configs as well. */
const beside = (set: Rules, others: Rules): Rules =>
  Object.fromEntries(Object.entries(set).map(([id, list]) => [id, [...list, ...(others[id] ?? [])]]));

const lock = (set: Rules): Rules =>
  Object.fromEntries(
    Object.entries(set).map(([id, list]) => [id, list.map((one) => Object.assign({}, one, { locked: true }))]),
  );

/** Every key of a map, with a value of a closed set where one stands: effects, gates, scopes, ecosystems. */
function closedSpots(value: object): { holder: Record<string, unknown>; name: string }[] {
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([name, inner]) => {
    const below = typeof inner === 'object' && inner !== null ? closedSpots(inner) : [];
    const closed = [
      'effect',
      'unavailable',
      'unknown',
      'missing',
      'weak',
      'rule',
      'critical',
      'high',
      'moderate',
      'low',
    ].includes(name);
    return !Array.isArray(value) && closed && typeof inner === 'string' ? below.concat({ holder, name }) : below;
  });
}
