import { createHash } from 'node:crypto';
import * as fc from '../../property.ts';
import { canonicalJson } from '../../../src/domain/canonical.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import { GATES } from '../../../src/domain/gate.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { readRecord, writeRecord } from '../../../src/domain/record/record.ts';
import { decisionShape } from '../../../src/domain/record/decision.ts';
import { plain } from '../../../src/domain/record/shape.ts';
import { recordOf } from '../../../src/gates/replay.ts';
import { sectionsOf } from '../../../src/gates/judge.ts';
import { evaluate } from '../../../src/policy/evaluate.ts';
import { rules } from '../../../src/rules/index.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { factsFrom, type PartialFacts } from '../../fakes/facts.ts';
import { contextOf, FILE, preset } from '../../policy/support.ts';
import { loadPolicy } from '../../../src/policy/load.ts';

const hasher = { sha256: (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex') };
const context = { rules, tool: { name: 'lockgate', version: '0.0.0' } as const, graphDigest: '00' };

let policies: Policy[] = [];
beforeAll(async () => {
  const texts = [preset('strict'), preset('recommended'), preset('audit-only')].map((text) => ({ uri: FILE, text }));
  const files = { 'lockgate:recommended': preset('recommended') };
  policies = await Promise.all(texts.map((text) => loadPolicy(text, contextOf(files, { rules }))));
});

const decide = (facts: Facts, policy: Policy) => evaluate({ ...facts, policy: sectionsOf(policy) }, policy, context);
const recorded = (facts: Facts, policy: Policy): string => {
  const decision = decide(facts, policy);
  return writeRecord(recordOf({ judged: { facts, decision }, policy, decision }), hasher);
};
const again = (text: string): { readonly facts: Facts; readonly policy: Policy } => {
  const { facts, policy } = readRecord(text, hasher);
  return { facts: { ...facts, waivers: [], policy: sectionsOf(policy), versions: versionSchemes }, policy };
};

const name = fc.constantFrom('a', '@s/b', '__proto__', 'constructor', 'lodash', '\u202Ea', '10');
const version = fc.constantFrom('1.0.0', '2.0.0-rc.1', '', 'x');
const anyPackage = fc.record(
  {
    name,
    version,
    direct: fc.boolean(),
    scope: fc.constantFrom('runtime', 'development', 'optional'),
    type: fc.constantFrom('registry', 'git', 'url', 'file', 'workspace'),
    others: fc.constantFrom([], ['https://b/']),
    unverified: fc.constant(true),
    registry: fc.constantFrom('', 'https://c/'),
    integrity: fc.constantFrom([], ['sha1-x']),
    license: fc.constantFrom(null, 'GPL-3.0', 'toString'),
    installScript: fc.constantFrom(null, true),
    line: fc.constantFrom(1, 0, -0, Number.NaN, Infinity),
    claimed: fc.constant('v1.0.0'),
  },
  { requiredKeys: ['name', 'version'] },
);
const unknowable = { unavailable: 'the service is down' } as const;
const advisory = fc.record(
  {
    id: fc.constantFrom('GHSA-1', 'MAL-1'),
    aliases: fc.constantFrom([], ['CVE-1']),
    severity: fc.constantFrom('critical', 'low', 'unknown'),
    malware: fc.boolean(),
    uncertain: fc.constantFrom(null, 'a bound does not parse'),
    conflicts: fc.constant([{ about: 'severity', answers: { __proto__x: 'low', osv: 'high' } }] as const),
  },
  { requiredKeys: ['id'] },
);
const id = fc.tuple(name, version).map(([one, at]) => `${one}@${at}`);
const facts = fc.record(
  {
    gate: fc.constantFrom(...GATES),
    packages: fc.array(anyPackage, { maxLength: 5 }),
    base: fc.array(anyPackage, { maxLength: 5 }),
    unaudited: fc.constant([{ kind: 'container image', name: 'x', location: { file: 'a', line: 1, column: 2 } }]),
    problems: fc.constant([{ location: { file: 'a', line: 1 }, message: 'm', remedy: 'r' }]),
    advisories: fc.record(
      {
        matches: fc.dictionary(id, fc.array(advisory, { maxLength: 2 })),
        sources: fc.constantFrom([], ['osv']),
        unavailable: fc.constantFrom([], [{ source: 'npm', reason: 'timed out' }]),
      },
      { requiredKeys: [] },
    ),
    pullRequest: fc.constantFrom(unknowable, {}, { draft: true, state: 'closed' } as const),
    release: fc.constantFrom(unknowable, {}, { onProtectedBranch: unknowable }),
    artifacts: fc.constantFrom(unknowable, [], [{ size: Infinity, files: [{ path: '.npmrc', secrets: ['npm'] }] }]),
  },
  { requiredKeys: ['gate'] },
) as fc.Arbitrary<PartialFacts>;

describe('a recorded decision', () => {
  it('is judged the same after it was written and read', () => {
    fc.assert(
      fc.property(facts, fc.nat(2), (partial, index) => {
        const policy = policies[index] as Policy;
        const whole = { ...factsFrom(partial), policy: sectionsOf(policy), waivers: [] };
        const text = recorded(whole, policy);
        const read = again(text);
        const written = (one: ReturnType<typeof decide>): string => canonicalJson(decisionShape.write(one));
        expect(written(decide(read.facts, read.policy))).toBe(written(decide(whole, policy)));
        expect(read.facts).toEqual(whole);
        expect(read.policy).toEqual(policy);
        expect(recorded(read.facts, read.policy)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('holds every value of evidence and options, also those that JSON lacks', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: false, withSparseArray: false, maxDepth: 4 }), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(plain.write(value)));
        expect(plain.read(json, 'x')).toEqual(value);
      }),
      { numRuns: 1000 },
    );
    const hostile: unknown = JSON.parse('{"__proto__": {"admin": true}, "$": [1, {"$": "undefined"}]}');
    const back = plain.read(JSON.parse(JSON.stringify(plain.write(hostile))), 'x');
    expect(Object.keys(back as object)).toEqual(['__proto__', '$']);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it('is the same text for the same facts in another order of insertion', () => {
    const [first] = policies as [Policy];
    const whole = factsFrom({ gate: 'review', packages: [{ name: 'a', version: '1.0.0' }] });
    const entries = [
      ['pkg:npm/b', { state: 'absent' }],
      ['pkg:npm/a', { state: 'absent' }],
    ] as const;
    const text = recorded({ ...whole, registry: new Map(entries) }, first);
    expect(recorded({ ...whole, registry: new Map(entries.toReversed()) }, first)).toBe(text);
  });

  it('stays small: 1,000 packages in both trees are less than 2 MB', () => {
    const packages = Array.from({ length: 1000 }, (_, index) => ({
      name: `@scope/package-${index}`,
      version: '10.20.30',
      dependencies: [`@scope/package-${(index * 7) % 1000}@10.20.30`],
    }));
    const text = recorded(factsFrom({ gate: 'review', packages, base: packages }), policies[0] as Policy);
    expect(text.length).toBeLessThan(2_000_000);
  });
});

describe('a file that is no recorded decision', () => {
  const text = (): string =>
    recorded(factsFrom({ packages: [{ name: 'a', version: '1.0.0' }] }), policies[0] as Policy);

  it('names the sections that were altered', () => {
    const altered = text().replace('"license":"MIT"', '"license":"ISC"');
    expect(readRecord(text(), hasher).altered).toEqual([]);
    expect(readRecord(altered, hasher).altered).toEqual(['packages']);
    const noDigest = text().replace(/"base":"[0-9a-f]{64}",/, '');
    expect(readRecord(noDigest, hasher).altered).toEqual(['base']);
    const further = text().replace('"digests":{', '"digests":{"x":"0",');
    expect(readRecord(further, hasher).altered).toEqual(['x']);
  });

  it.each([
    ['', 'no JSON'],
    ['null', 'not an object'],
    ['[]', 'not an object'],
    ['{}', 'not that of a recorded decision'],
    ['{"kind":"lockgate-decision","schemaVersion":2}', 'another version'],
    ['{"kind":"lockgate-decision","schemaVersion":1}', 'sections'],
    ['{"kind":"lockgate-decision","schemaVersion":1,"sections":{"__proto__":{}}}', 'not there'],
    ['['.repeat(500_000), 'no JSON'],
    ['['.repeat(50_000) + ']'.repeat(50_000), 'not an object'],
  ])('is refused: %#', (content, message) => {
    expect(() => readRecord(content, hasher)).toThrow(message);
  });

  it('is refused with the place of whatever has another shape', () => {
    const changes: readonly [string, string, string][] = [
      ['"gate":"audit"', '"gate":"__proto__"', 'gate is not one of'],
      ['"base":null', '"base":7', 'base is not an object'],
      ['"direct":true', '"direct":1', 'packages[0].direct'],
      ['"packages":[0]', '"packages":[1]', 'graph.packages[0]'],
      ['"packages":[0]', '"packages":["__proto__"]', 'graph.packages[0]'],
      ['"vex":null', '"vex":{"problems":[],"waivers":[],"__proto__":1}', 'vex."__proto__"'],
      ['"vex":null', `"vex":${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'vex is not an object'],
      ['"options":{', `"options":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)},`, 'deep'],
      ['"release":{"state":"absent"}', '"release":{"state":"available"}', 'release is not'],
    ];
    for (const [from, to, message] of changes) {
      const content = text().replace(from, to);
      expect(content).not.toBe(text());
      expect(() => readRecord(content, hasher)).toThrow(message);
    }
  });

  it('never throws anything but a usage error, whatever is changed in it', () => {
    const original = text();
    const holds = (content: string): boolean => {
      try {
        const { altered } = readRecord(content, hasher);
        return altered.length > 0 || canonicalJson(JSON.parse(content)) === original.trim();
      } catch (error) {
        return (error as { code?: unknown }).code === 'USAGE';
      }
    };
    fc.assert(
      fc.property(fc.nat(original.length), fc.nat(5), fc.string({ maxLength: 3 }), (at, gone, put) => {
        expect(holds(original.slice(0, at) + put + original.slice(at + gone))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
