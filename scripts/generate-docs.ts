// Writes docs/rules/ from what the rules say of themselves, so that a page can't differ from the code.
// `--check` writes nothing and fails when a page is stale, missing or left over.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { rules } from '../src/rules/index.ts';
import { indexPage, rulePage, type Preset } from './rule-pages.ts';

const FOLDER = path.join('docs', 'rules');

/** The presets as they are written, in order of their names. */
function presets(): Preset[] {
  return readdirSync('policies')
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => ({ name: file.slice(0, -4), document: load(readFileSync(path.join('policies', file), 'utf8')) }));
}

function pages(): Map<string, string> {
  const known = presets();
  const all = new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule, known)]));
  return all.set('README.md', indexPage(rules, known));
}

function written(): Map<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  return new Map(files.map((file) => [file, readFileSync(path.join(FOLDER, file), 'utf8')]));
}

mkdirSync(FOLDER, { recursive: true });
const wanted = pages();
const current = written();
const stale = [...new Set([...wanted.keys(), ...current.keys()])].filter(
  (file) => wanted.get(file) !== current.get(file),
);
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${path.join(FOLDER, file)} is stale: run "npm run generate".`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const file of stale) {
    const text = wanted.get(file);
    if (text === undefined) rmSync(path.join(FOLDER, file));
    else writeFileSync(path.join(FOLDER, file), text);
  }
}
