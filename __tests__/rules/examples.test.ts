import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACT_NAMES } from '../../src/domain/facts.ts';
import { GATES } from '../../src/domain/gate.ts';
import { rules } from '../../src/rules/index.ts';
import { exampleFacts, run, troubles } from './run.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('index.') && (entry.isDirectory() || entry.name.endsWith('.ts')))
    .map((entry) => entry.name)
    .sort();

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.map((example) => ({ title: example.name, example })))('$title', ({ example }) => {
    const facts = exampleFacts(rule.id, example.fixture);
    const outcomes = run(rule, facts, example.options);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(example.expect);
    expect(run(rule, facts, example.options)).toEqual(outcomes);
    for (const { key, message, remedy } of troubles(outcomes)) {
      expect(key).not.toBe('');
      expect(message).toMatch(/^\P{Cc}+\.$/u);
      expect(remedy).toMatch(/^\P{Cc}+[.}]$/u);
    }
  });

  it('names a fixture in an example, and examples for every fixture', () => {
    const used = new Set(rule.examples.map(({ fixture }) => fixture));
    expect(namesIn(`../fixtures/${rule.id}`)).toEqual([...used].sort());
  });

  it('shows a failure or a doubt, and a case that is none', () => {
    const states = rule.examples.flatMap(({ expect: expected }) => expected);
    expect(states).toContain('fail');
    expect(states.some((state) => state === 'pass' || state === 'not-applicable')).toBe(true);
  });

  it('tells the same trouble under the same key only once for a subject', () => {
    for (const { fixture, options } of rule.examples) {
      const told = troubles(run(rule, exampleFacts(rule.id, fixture), options));
      const ids = told.map(({ subject, key }) => `${subject.kind} ${subject.name} ${key}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('describes itself', () => {
    expect(rule.summary).toMatch(/^[A-Z][^\n]+\.$/);
    expect(rule.rationale.length).toBeGreaterThan(100);
    expect(rule.gates.length).toBeGreaterThan(0);
    expect(GATES).toEqual(expect.arrayContaining([...rule.gates]));
    expect(FACT_NAMES).toEqual(expect.arrayContaining([...rule.needs]));
    for (const option of Object.values(rule.options)) {
      expect(option.description).toMatch(/\.$/);
      expect(option.default).toBeDefined();
    }
  });
});

it('finds every rule under the name of its file', () => {
  const files = namesIn('../../src/rules').filter((name) => name.endsWith('.ts'));
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files);
});
