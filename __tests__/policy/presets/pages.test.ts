import { gateCells } from '../../../scripts/presets/cells.ts';
import { effectivePresets, type Preset } from '../../../scripts/presets/effective.ts';
import { INCIDENTS } from '../../../scripts/presets/incidents.ts';
import { presetsPage } from '../../../scripts/presets/page.ts';
import { rules } from '../../../src/rules/index.ts';

const presets = await effectivePresets();
const named = (name: string): Preset => presets.find((preset) => preset.name === name)!;
const cells = (rule: string, preset: string): string[] =>
  gateCells(
    rules.find(({ id }) => id === rule)!,
    named(preset).policy,
  );

/** The cells of an incident's row. */
const incident = (start: string): string[] => {
  const rows = presetsPage(rules, presets).split('\n');
  return rows.find((row) => row.startsWith(`| ${start}`))!.split(' | ');
};

describe('the page of the presets', () => {
  it('has a section for each, with a row for every rule', () => {
    const page = presetsPage(rules, presets);
    for (const { name, about } of presets) {
      expect(page).toContain(`\n## ${name}\n\n${about}\n`);
      expect(about).not.toBe('');
    }
    for (const { id } of rules) expect(page.split(`[\`${id}\`](rules/${id}.md)`).length - 1).toBe(presets.length - 1);
    expect(page).toContain('Every rule as in [`recommended`](#recommended).');
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it('tells effects by gate, cases that differ, what is spoken of, and locks', () => {
    expect(cells('malware', 'application')).toEqual(Array(4).fill('deny (locked)'));
    expect(cells('licenses', 'recommended')).toEqual(Array(4).fill('off'));
    expect(cells('checks', 'strict')).toEqual(['', 'deny', '', '']);
    expect(cells('release-source', 'library')).toEqual(['', '', 'deny; unprotected-tag: warn', '']);
    expect(cells('sources', 'library')).toEqual([
      'deny; git: warn',
      'deny; git: warn',
      '*development:* deny; git: note<br>*not development:* deny',
      'deny; git: warn',
    ]);
    expect(cells('known-advisories', 'strict')[0]).toBe('deny (critical, high, moderate, unknown), warn (low)');
  });

  it('is honest about the incidents: a plain new version is stopped by a record alone, as of today', () => {
    for (const { name } of INCIDENTS) expect(incident(name)).toHaveLength(5);
    expect(incident('chalk')[2]).toBe('review: nothing, merge: nothing');
    expect(incident('chalk')[3]).toBe('review: deny, merge: deny');
    expect(incident('axios')[2]).toContain('*recommended, library:* review: warn, merge: hold');
    expect(incident('tj-actions')[2]).toBe('publish: nothing, audit: nothing');
    expect(incident('tj-actions')[3]).toContain('*strict:* publish: indeterminate, audit: indeterminate');
    expect(incident('lockfile poisoning')[2]).toBe('review: deny, merge: deny');
  });
});
