// The least that any check of a lockfile costs: start Node, read the file, parse it as JSON.
import { readFileSync } from 'node:fs';

JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
