// Bundles the two entries into dist/, each with its lazy chunks. The output depends on nothing but the sources
// and the lockfile: a rebuild gives the same bytes, and CI compares them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { notices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

for (const name of ['action', 'cli']) {
  const entry = path.join(root, 'build', 'src', name, 'index.js');
  const target = path.join(root, 'dist', name);
  const { code, assets } = await ncc(entry, { minify: false, esm: true, quiet: true, cache: false, target: 'es2022' });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'index.js'), compiledOnce(code));
  for (const [file, { source, permissions }] of Object.entries(assets)) {
    const place = path.join(target, file);
    mkdirSync(path.dirname(place), { recursive: true });
    const content = file.endsWith('.js') ? compiledOnce(source.toString()) : source;
    writeFileSync(place, content, { mode: permissions });
  }
  const size = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + readFileSync(path.join(one.parentPath ?? one.path, one.name)).length, 0);
  console.log(`dist/${name}: ${(size / 1e6).toFixed(1)} MB`);
}

/**
 * Writes the wrapper of each module, an arrow function in brackets, as a plain function in brackets. V8 takes that for
 * one that is called at once and compiles it whole; an arrow it would only skim here, and read again when it is called.
 */
function compiledOnce(code) {
  return code.replaceAll(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

writeFileSync(path.join(root, 'dist', 'NOTICES.txt'), notices(root));
