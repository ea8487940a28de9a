// The licences of what dist/ contains: every package that src imports, with all that those depend on.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*'([^'.][^']*)'/g;

function importsOf(folder) {
  const names = new Set();
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile() || !one.name.endsWith('.ts')) continue;
    const text = readFileSync(path.join(one.parentPath ?? one.path, one.name), 'utf8');
    for (const [, specifier] of text.matchAll(IMPORT)) {
      if (specifier.startsWith('node:') || builtinModules.includes(specifier)) continue;
      names.add(
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    }
  }
  return names;
}

/** The folder that Node would load a package from, seen from another package's folder; null where it is not installed. */
function resolve(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === path.dirname(folder)) return null;
  }
}

/** The text of NOTICES.txt: name, version, licence and its text, sorted by name and version. */
export function notices(root) {
  const found = new Map();
  const queue = [...importsOf(path.join(root, 'src'))].map((name) => resolve(name, root));
  for (const folder of queue) {
    if (folder === null || found.has(folder)) continue;
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    found.set(folder, manifest);
    for (const name of Object.keys(manifest.dependencies ?? {})) queue.push(resolve(name, folder));
  }
  const byName = new Map();
  for (const [folder, { name, version, license }] of found) {
    const file = readdirSync(folder)
      .sort()
      .find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
    byName.set(`${name} ${version}`, `${name} ${version} (${license ?? 'see text'})\n\n${text}\n`);
  }
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `What dist/ contains besides Lockgate's own code.\n\n${sorted.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
