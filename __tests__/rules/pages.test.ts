import { effectivePresets } from '../../scripts/presets/effective.ts';
import { indexPage, rulePage } from '../../scripts/rule-pages.ts';
import { rules } from '../../src/rules/index.ts';

describe('the pages of the rules', () => {
  it('has a row for every rule', () => {
    const rows = indexPage(rules).split('\n');
    for (const { id } of rules) expect(rows.filter((row) => row.includes(`](${id}.md)`))).toHaveLength(1);
  });

  it.each(rules.map((rule) => ({ id: rule.id, rule })))('tells all of $id', async ({ rule }) => {
    const presets = await effectivePresets();
    const page = rulePage(rule, presets);
    expect(page).toContain(rule.summary);
    expect(page).toContain(rule.rationale);
    for (const [name, { description }] of Object.entries(rule.options)) {
      expect(page).toContain(`| \`${name}\` | ${description} |`);
    }
    for (const { name } of rule.examples) expect(page).toContain(`| ${name} |`);
    for (const { name } of presets) expect(page).toContain(`| [\`${name}\`](../presets.md#${name}) |`);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
