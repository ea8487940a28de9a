import type { PolicyChange, PolicyEffect } from '../../src/domain/policy-change.ts';
import json from '../../src/reports/formats/json.ts';
import markdown from '../../src/reports/formats/markdown.ts';
import text from '../../src/reports/formats/text.ts';
import { decisionWith } from '../gates/decisions.ts';

const EVIL = '`x` | <b>@all</b> \u202e::error::\n- **forged**';
const effect: PolicyEffect = { verdict: 'pass', mode: 'enforce', rules: [], settings: [], more: [], fewer: [] };
const change = (after: Partial<PolicyEffect> | null, files = ['.github/lockgate.yml']): PolicyChange => ({
  files,
  verdict: 'deny',
  after: after && { ...effect, ...after },
});
const settings = { color: false, width: null };
const shown = (policyChange: PolicyChange): string[] =>
  [markdown, text, json].map((report) => report.render(decisionWith(), { ...settings, policyChange }));

describe('what a new policy would change', () => {
  it('stands in every format that shows it, and only where there is one', () => {
    for (const report of shown(change({ mode: 'report' }))) expect(report).toMatch(/new policy|policyChange/);
    for (const report of [markdown, text, json]) {
      expect(report.render(decisionWith(), { ...settings, policyChange: null })).toBe(
        report.render(decisionWith(), settings),
      );
    }
    expect(shown(change({ mode: 'report' }))[0]).toContain('The new one would say pass, which it would only report.');
    expect(shown(change(null))[0]).toContain('The new one could not be asked: see the findings.');
  });

  it('is one line each, whatever stands in it', () => {
    const rules = [{ rule: EVIL, weaker: [EVIL], stricter: [EVIL] }];
    const policyChange = change({ rules, settings: [{ name: EVIL, before: EVIL, after: EVIL }] }, [EVIL]);
    const [page = '', lines = ''] = shown(policyChange);
    expect(page.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(3);
    expect(page).not.toMatch(/<b>|@all|\u202e|\*\*forged/);
    expect(lines).not.toMatch(/\u202e|^- |^::/m);
  });

  it('is bounded', () => {
    const rules = Array.from({ length: 500 }, (_, index) => ({
      rule: `rule-${index}`,
      weaker: ['w'.repeat(10_000)],
      stricter: [],
    }));
    const long = { name: 'merge', before: 'b'.repeat(100_000), after: 'a'.repeat(100_000) };
    const files = Array.from({ length: 100 }, (_, index) => `policies/${index}.yml`);
    const [page = '', lines = ''] = shown(change({ rules, settings: [long] }, files));
    expect(page.length).toBeLessThan(30_000);
    expect(lines.length).toBeLessThan(30_000);
    expect(page).toContain('and 95 more');
    expect(page).toContain('`480 more`: of this kind');
    expect(page.indexOf('weaker')).toBeLessThan(page.indexOf('merge'));
  });

  it('fits the bytes of a comment', () => {
    const rules = Array.from({ length: 20 }, () => ({ rule: 'r', weaker: ['w'.repeat(900)], stricter: [] }));
    const page = markdown.render(decisionWith(), { ...settings, maxBytes: 4000, policyChange: change({ rules }) });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4000);
  });
});
