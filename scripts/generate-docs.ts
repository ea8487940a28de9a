// Writes docs/rules/ from what the rules say of themselves, and docs/presets.md from the presets, so that no page can
// differ from the code. `--check` writes nothing and fails when a page is stale, missing or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../src/rules/index.ts';
import { effectivePresets } from './presets/effective.ts';
import { presetsPage } from './presets/page.ts';
import { indexPage, rulePage } from './rule-pages.ts';

const FOLDER = path.join('docs', 'rules');
const PRESETS = path.join('docs', 'presets.md');

/** Every page by its path. */
async function pages(): Promise<Map<string, string>> {
  const presets = await effectivePresets();
  const all = new Map(rules.map((rule) => [path.join(FOLDER, `${rule.id}.md`), rulePage(rule, presets)]));
  return all.set(path.join(FOLDER, 'README.md'), indexPage(rules)).set(PRESETS, presetsPage(rules, presets));
}

function written(): Map<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  const paths = [...files.map((file) => path.join(FOLDER, file)), ...(existsSync(PRESETS) ? [PRESETS] : [])];
  return new Map(paths.map((file) => [file, readFileSync(file, 'utf8')]));
}

mkdirSync(FOLDER, { recursive: true });
const wanted = await pages();
const current = written();
const stale = [...new Set([...wanted.keys(), ...current.keys()])].filter(
  (file) => wanted.get(file) !== current.get(file),
);
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale: run "npm run generate".`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const file of stale) {
    const text = wanted.get(file);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}
