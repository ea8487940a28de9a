// The least that any check of a lockfile in Node costs: start, read the file, parse it with the library that there is.
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? '';
const text = readFileSync(file, 'utf8');
const name = file.slice(file.lastIndexOf('/') + 1);
if (name.endsWith('.json')) JSON.parse(text);
else if (name === 'bun.lock') JSON.parse(text.replaceAll(/,(\s*[}\]])/g, '$1'));
else if (name === 'pnpm-lock.yaml' || name === 'yarn.lock') (await import('js-yaml')).loadAll(text);
else if (name === 'uv.lock' || name === 'poetry.lock') (await import('smol-toml')).parse(text);
// requirements.txt has no library: reading it is the floor.
