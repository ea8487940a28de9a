/** Which configs and waivers spoke, which did not, and why. */
import type { ConfigVoice, ExplainedTrouble, WaiverVoice } from '../../src/domain/explanation.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { explainTroubles } from '../../src/policy/explain.ts';
import { looksAt } from '../../src/policy/explain-package.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { configVoiceText, waiverVoiceText } from '../../src/reports/reasons.ts';
import { advisory, contextOf, everyPackage, factsOf, failure, FILE, graphOf, packageOf, RULES } from './support.ts';

const flawed = everyPackage('flawed', {
  check: ({ graph }) =>
    [...graph.packages.values()].map((one) =>
      failure(one, { advisory: advisory('GHSA-1', { aliases: ['CVE-2026-1111'] }), level: 'low' }),
    ),
});
const graph = graphOf(
  packageOf('a', { files: ['apps/x/package-lock.json'] }),
  packageOf('b', { scope: 'development' }),
);

async function explained(text: string, facts: Facts = factsOf(graph), rules: readonly Rule[] = [...RULES, flawed]) {
  const policy = await loadPolicy({ uri: FILE, text }, contextOf({}, { rules }));
  const troubles = explainTroubles(facts, policy, rules, () => true);
  const context = { rules, tool: { name: 'lockgate', version: '0' } as const, graphDigest: '0' };
  const { findings } = evaluate(facts, policy, context);
  const told = troubles.flatMap(({ finding }) => finding ?? []);
  expect(told).toHaveLength(findings.length);
  expect(told).toEqual(expect.arrayContaining([...findings]));
  return troubles;
}

const of = (troubles: readonly ExplainedTrouble[], name: string): ExplainedTrouble =>
  troubles.find(({ outcome }) => outcome.key === name) as ExplainedTrouble;
const line = ({ origin, state, silence }: ConfigVoice): unknown[] => [
  origin.line,
  state,
  ...(silence === null ? [] : [silence.because === 'match' ? silence.key : silence.because]),
];
const waived = ({ waiver, state, silence }: WaiverVoice): unknown[] => [
  waiver.owner,
  state,
  ...(silence === null ? [] : [silence.because === 'match' ? silence.key : silence.because]),
];

it('tells of every config whether it decided, was weaker, or was silent and why', async () => {
  const text = `version: 1
extends: []
rules:
  flawed:
    - deny
    - warn
    - {effect: deny, gates: [merge]}
    - {effect: deny, match: {ecosystems: [pypi]}}
    - {effect: deny, match: {scopes: [development]}}
    - {effect: deny, match: {packages: ["npm:z"]}}
    - {effect: deny, match: {packages: ["npm:a@>=2"]}}
    - {effect: deny, match: {paths: ["apps/y/**"]}}
    - {effect: deny, except: {packages: ["npm:a"]}}
    - {effect: {critical: deny, high: deny, moderate: deny, low: "off", unknown: deny}}
    - {effect: deny, match: {packages: ["npm:a@<2"]}}
`;
  const { configs, finding } = of(await explained(text), 'a');
  expect(finding?.effect).toBe('deny');
  expect(configs.map(line)).toEqual([
    [5, 'decides'],
    [15, 'decides'],
    [6, 'weaker'],
    [7, 'silent', 'gate'],
    [8, 'silent', 'ecosystems'],
    [9, 'silent', 'scopes'],
    [10, 'silent', 'packages'],
    [11, 'silent', 'version'],
    [12, 'silent', 'paths'],
    [13, 'silent', 'except'],
    [14, 'silent', 'off'],
  ]);
  expect(configs.map(configVoiceText).slice(5, 8)).toEqual([
    `silent   ${FILE}:9:7  it is for the scopes: development`,
    `silent   ${FILE}:10:7  it is for the packages: npm:z`,
    `silent   ${FILE}:11:7  it is for other versions: npm:a@>=2`,
  ]);
});

it('tells of every waiver of the rule whether it excuses, and why not', async () => {
  const waiver = (owner: string, more: string): string =>
    `  - {rule: flawed, reason: r, owner: ${owner}, expires: 2026-12-01${more}}\n`;
  const text = `version: 1\nextends: []\nrules: {flawed: deny, options: warn}\nwaivers:\n${[
    waiver('excuses', ', match: {advisory: CVE-2026-1111, packages: ["npm:a"]}').replace('12-01', '12-02'),
    waiver('also', ', match: {packages: ["npm:a"]}'),
    waiver('expired', ', match: {packages: ["npm:a"]}').replace('12-01', '11-01'),
    waiver('gate', ', gates: [merge], match: {packages: ["npm:a"]}'),
    waiver('advisory', ', match: {advisory: CVE-2026-2222}'),
    waiver('package', ', match: {packages: ["npm:b"]}'),
    waiver('version', ', match: {packages: ["npm:a@2"]}'),
    waiver('path', ', match: {paths: ["apps/y/**"]}'),
    waiver('other', '').replace('flawed', 'options'),
  ].join('')}`;
  const { waivers, finding } = of(
    (await explained(text)).filter(({ rule }) => rule === 'flawed'),
    'a',
  );
  expect(finding?.waiver?.owner).toBe('excuses');
  expect(waivers.map(waived)).toEqual([
    ['excuses', 'excuses'],
    ['also', 'also'],
    ['expired', 'silent', 'expired'],
    ['gate', 'silent', 'gate'],
    ['advisory', 'silent', 'advisory'],
    ['package', 'silent', 'packages'],
    ['version', 'silent', 'version'],
    ['path', 'silent', 'paths'],
  ]);
  expect(waivers.map(waiverVoiceText).join('\n')).toContain('expired until 2026-11-01: its last day is over');
});

it('tells what the base had, by each config', async () => {
  const text =
    'version: 1\nextends: []\nrules:\n  flawed:\n    - deny\n    - {effect: hold, match: {scopes: [runtime]}}\n';
  const base = graphOf(packageOf('a', { scope: 'optional', files: ['apps/x/package-lock.json'] }));
  const troubles = await explained(text, factsOf(graph, { gate: 'review', base }));
  const { finding, configs, compared } = of(troubles, 'a');
  // What was there before by the first is new to the second.
  expect([finding?.effect, finding?.preexisting, compared]).toEqual(['hold', false, true]);
  expect(configs.map(({ state, effect, preexisting }) => [state, effect, preexisting])).toEqual([
    ['decides', 'hold', false],
    ['weaker', 'deny', true],
  ]);
});

it('tells of what was found and no config speaks of', async () => {
  const troubles = await explained('version: 1\nextends: []\nrules: {flawed: {match: {packages: ["npm:b"]}}}\n');
  expect(of(troubles, 'a').finding).toBeNull();
  expect(of(troubles, 'a').configs.map(line)).toEqual([[3, 'silent', 'packages']]);
});

it('tells what each rule makes of a package without findings', async () => {
  const rules = [
    everyPackage('flawed', {
      check: ({ graph: { packages } }) => [...packages.values()].slice(0, 1).map((one) => failure(one)),
    }),
    ...RULES,
  ];
  const text = 'version: 1\nextends: []\nrules: {flawed: deny, options: {effect: deny, gates: [merge]}}\n';
  const policy = await loadPolicy({ uri: FILE, text }, contextOf({}, { rules }));
  const looks = (name: string) => looksAt(`pkg:npm/${name}@1.0.0`, factsOf(graph), policy, rules);
  expect(looks('a')[0]).toEqual({ rule: 'flawed', state: 'fail', reason: '' });
  expect(looks('b').map(({ rule, state, reason }) => [rule, state, reason])).toEqual([
    ['flawed', 'pass', ''],
    ['known-advisories', 'not-asked', 'the policy has it off'],
    ['malware', 'not-asked', 'the policy has it off'],
    ['merge-only', 'not-asked', 'it is for the gate merge'],
    ['options', 'not-asked', 'it is off in this gate'],
  ]);
});
