import * as fc from '../property.ts';
import { GATES, VERDICTS } from '../../src/domain/gate.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { strictness } from '../../src/policy/effects.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { loadPolicy, PolicyError } from '../../src/policy/load.ts';
import { config, configs, effect, gate, match, some } from './arbitraries.ts';
import { contextOf, factsOf, FILE, graphOf, lint, packageOf, RULES } from './support.ts';

const graph = graphOf(
  packageOf('a'),
  packageOf('b', { scope: 'development', files: ['apps/x/package-lock.json'] }),
  packageOf('@acme/c', { version: '2.0.0', files: ['apps/x/package-lock.json', 'package-lock.json'] }),
  packageOf('d', { version: '' }),
);

/** What some of them were before: of a change, the configs judge this too. */
const earlier = graphOf(packageOf('a', { scope: 'development' }), packageOf('@acme/c', { version: '1.0.0' }));

const load = (document: object, files: Record<string, string> = {}): Promise<Policy> =>
  loadPolicy({ uri: FILE, text: JSON.stringify(document) }, contextOf(files));

const judge = (policy: Policy, at: (typeof GATES)[number]): ReturnType<typeof evaluate> =>
  evaluate(factsOf(graph, { gate: at, base: earlier }), policy, {
    rules: RULES,
    tool: { name: 'lockgate', version: '0.0.0' },
    graphDigest: '00',
  });

/** How strictly each subject of a rule is judged; what is waived is not judged at all. */
function strictnesses(policy: Policy, at: (typeof GATES)[number], rule: string): Map<string, number> {
  const findings = judge(policy, at).findings.filter((one) => one.rule === rule && one.waiver === null);
  return new Map(findings.map((one) => [one.subject, strictness(one.effect)]));
}

const neverMilder = (after: Map<string, number>, before: Map<string, number>): boolean =>
  [...before].every(([subject, rank]) => (after.get(subject) ?? Infinity) <= rank);

describe('properties of the language', () => {
  it('the order of configs, rules and waivers never matters', async () => {
    const waiver = fc.record({ match, gates: some(...GATES) }, { requiredKeys: [] });
    const rule = fc.array(config, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rule, rule, fc.array(waiver), gate, async (one, two, waivers, at) => {
        const all = waivers.map((shape) => ({
          rule: 'options',
          reason: 'x',
          owner: 'y',
          expires: '2026-12-01',
          ...shape,
        }));
        const unlocked = (list: typeof one): object[] => list.map((each) => Object.assign({}, each, { locked: false }));
        const base = { version: 1, extends: [] };
        const forward = await load({
          ...base,
          rules: { options: unlocked(one), malware: unlocked(two).map(bare) },
          waivers: all,
        });
        const backward = await load({
          ...base,
          rules: { malware: unlocked(two).map(bare).toReversed(), options: unlocked(one).toReversed() },
          waivers: all.toReversed(),
        });
        expect(backward.digest).toEqual(forward.digest);
        expect({ ...judge(backward, at), policy: null }).toEqual({ ...judge(forward, at), policy: null });
      }),
      { numRuns: 100 },
    );
  });

  it('adding a config never loosens', async () => {
    const several = fc.array(config, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(several, config, gate, async (list, added, at) => {
        const before = await load({ version: 1, extends: [], rules: { options: list } });
        const after = await load({ version: 1, extends: [], rules: { options: [...list, added] } });
        expect(neverMilder(strictnesses(after, at, 'options'), strictnesses(before, at, 'options'))).toBe(true);
        expect(VERDICTS.indexOf(judge(after, at).verdict)).toBeGreaterThanOrEqual(
          VERDICTS.indexOf(judge(before, at).verdict),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('no document weakens a locked rule that it inherits', async () => {
    const sha = 'a'.repeat(40);
    const org = `github:acme/policies//org.yml@${sha}`;
    const document = fc.record(
      {
        mode: fc.constantFrom('enforce', 'report'),
        rules: fc.record({ options: configs, 'known-advisories': effect }, { requiredKeys: [] }),
        waivers: fc.array(
          fc.record({
            rule: fc.constantFrom('options', 'known-advisories'),
            match,
            reason: fc.constant('x'),
            owner: fc.constant('y'),
            expires: fc.constant('2026-12-01'),
          }),
          { maxLength: 1 },
        ),
      },
      { requiredKeys: [] },
    );
    let loaded = 0;
    await fc.assert(
      fc.asyncProperty(configs, document, document, gate, async (locked, middle, own, at) => {
        const list = (Array.isArray(locked) ? locked : [locked]).map((one) =>
          typeof one === 'string' ? { effect: one, locked: true } : Object.assign({}, one, { locked: true }),
        );
        const files = {
          [org]: JSON.stringify({ version: 1, extends: [], rules: { options: list } }),
          '.github/middle.yml': JSON.stringify({ version: 1, extends: org, ...middle }),
          '.github/side.yml': JSON.stringify({ version: 1, extends: [], ...middle }),
        };
        const before = await load({ version: 1, extends: [org] }, files);
        for (const parents of [org, './middle.yml', [org, './side.yml'], ['./side.yml', org]]) {
          const after = await load({ version: 1, extends: parents, ...own }, files).catch((error: unknown) => error);
          if (after instanceof PolicyError) continue;
          loaded += 1;
          const policy = after as Policy;
          expect(policy.mode).toBe('enforce');
          expect(neverMilder(strictnesses(policy, at, 'options'), strictnesses(before, at, 'options'))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(loaded).toBeGreaterThan(20);
  });

  const good = {
    version: 1,
    extends: ['lockgate:strict'],
    rules: {
      options: {
        effect: { critical: 'deny', high: 'deny', moderate: 'warn', low: 'note', unknown: 'deny' },
        match: { packages: ['npm:*'] },
        except: { scopes: ['development'] },
      },
    },
    merge: { authors: [{ login: 'x', id: 1 }], allow: [{ updates: ['patch'] }] },
    publish: { npm: { access: 'public' }, pypi: {}, release: {} },
    advisories: { 'max-age': '7d' },
    services: { osv: 'https://api.osv.dev' },
    waivers: [{ rule: 'options', match: { advisory: 'A' }, reason: 'x', owner: 'y', expires: '2026-12-01' }],
    tests: [
      {
        name: 'x',
        change: { package: 'npm:a', to: '1.0.0', advisories: [{ id: 'A' }] },
        packages: [{ package: 'npm:b', version: '1.0.0', source: { git: 'git+https://x' } }],
        'pull-request': { checks: 'passed' },
        expect: { merge: 'hold' },
      },
    ],
  };

  it('an unknown key is never passed over, wherever it stands', async () => {
    expect(await lint(JSON.stringify(good))).toEqual([]);
    const maps = mapsOf(good);
    expect(maps.length).toBeGreaterThan(15);
    const key = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Effect', 'effects', ''),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(maps.length - 1), key, fc.jsonValue({ maxDepth: 1 }), async (index, name, value) => {
        const document = structuredClone(good);
        const holder = mapsOf(document)[index]!;
        fc.pre(!Object.hasOwn(holder, name) && !KNOWN.has(name));
        Object.defineProperty(holder, name, { value, enumerable: true });
        await expect(load(document)).rejects.toThrow(PolicyError);
      }),
      { numRuns: 300 },
    );
  });

  it('any text is a policy or a PolicyError, never another failure', async () => {
    const text = JSON.stringify(good, null, 1);
    const mutated = fc
      .tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 10 }))
      .map(([at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 200 })), async (source) => {
        const problems = await lint(source);
        for (const { line, column, message, remedy } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
          expect(remedy).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

const KNOWN = new Set(['mode', 'version', 'extends', 'rules']);

/** Without what only the rule `options` knows. */
function bare(whole: object): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !['min', 'allow', 'unknown'].includes(key)));
}

/** Every map of a document, the outermost first. */
function mapsOf(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(mapsOf);
  return Array.isArray(value) ? inner : [value, ...inner];
}
