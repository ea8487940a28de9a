// Writes docs/rules/ from what the rules say of themselves, and docs/presets.md from the presets, so that no page can
// differ from the code. `--check` writes nothing and fails when a page is stale, missing or left over.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../src/rules/index.ts';
import { keepCurrent } from './generated.ts';
import { effectivePresets } from './presets/effective.ts';
import { presetsPage } from './presets/page.ts';
import { indexPage, rulePage } from './rule-pages.ts';

const FOLDER = path.join('docs', 'rules');
const PRESETS = path.join('docs', 'presets.md');

mkdirSync(FOLDER, { recursive: true });
const presets = await effectivePresets();
const present = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
keepCurrent(
  new Map([
    ...present.map((file) => [path.join(FOLDER, file), null] as const),
    ...rules.map((rule) => [path.join(FOLDER, `${rule.id}.md`), rulePage(rule, presets)] as const),
    [path.join(FOLDER, 'README.md'), indexPage(rules)],
    [PRESETS, presetsPage(rules, presets)],
  ]),
);
