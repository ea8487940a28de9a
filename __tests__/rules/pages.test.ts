import { indexPage, rulePage } from '../../scripts/rule-pages.ts';
import { rules } from '../../src/rules/index.ts';

const presets = [
  { name: 'base', document: { extends: [], rules: { malware: { effect: 'deny', locked: true }, waivers: 'warn' } } },
  { name: 'child', document: { extends: 'lockgate:base', rules: { waivers: 'off' } } },
];

describe('the pages of the rules', () => {
  it('has a row for every rule, with what each preset makes of it', () => {
    const rows = indexPage(rules, presets).split('\n');
    for (const { id } of rules) expect(rows.filter((row) => row.includes(`](${id}.md)`))).toHaveLength(1);
    expect(rows.find((row) => row.includes('`malware`'))).toMatch(/\| deny \(locked\) \| as its parent \|$/);
    expect(rows.find((row) => row.includes('`waivers`'))).toMatch(/\| warn \| off \|$/);
    expect(rows.find((row) => row.includes('`checks`'))).toMatch(/\| off \| as its parent \|$/);
  });

  it.each(rules.map((rule) => ({ id: rule.id, rule })))('tells all of $id', ({ rule }) => {
    const page = rulePage(rule, presets);
    expect(page).toContain(rule.summary);
    expect(page).toContain(rule.rationale);
    for (const [name, { description }] of Object.entries(rule.options)) {
      expect(page).toContain(`| \`${name}\` | ${description} |`);
    }
    for (const { name } of rule.examples) expect(page).toContain(`| ${name} |`);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
