import { main } from './main.ts';
import { endQuietly } from './terminal.ts';

const { stdout, stderr, env } = process;
for (const stream of [stdout, stderr]) endQuietly(stream);
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
