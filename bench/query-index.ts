// Opens an advisory snapshot and asks it for names, as a check does it: once, in a process that has run nothing else.
// Arguments: the snapshot, a JSON file with the names. Prints the milliseconds of opening and of both, and of CPU.
import { readFileSync } from 'node:fs';
import { readSnapshot } from '../src/adapters/snapshot.ts';
import { openSnapshot } from '../src/advisories/snapshot/read.ts';

const [snapshot = '', file = ''] = process.argv.slice(2);
const names = JSON.parse(readFileSync(file, 'utf8')) as string[];
const before = process.cpuUsage();
const start = performance.now();
const { entriesOf } = openSnapshot(await readSnapshot(snapshot));
const opened = performance.now();
const known = names.filter((name) => entriesOf('npm', name).length > 0).length;
const end = performance.now();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ open: opened - start, both: end - start, cpu: (user + system) / 1000, known }));
