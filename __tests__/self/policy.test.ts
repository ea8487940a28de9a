import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/adapters/package-root.ts';

const run = promisify(execFile);

it('our own dependencies pass our own policy', async () => {
  const bundle = path.join(packageRoot(), 'dist', 'cli', 'index.js');
  const { stdout } = await run(process.execPath, [bundle, 'check', '--offline', '--format', 'json', packageRoot()]);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass' });
});
