import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot, toolVersion } from '../../src/adapters/package-root.ts';
import { nodeHasher, terminalProgress } from '../../src/adapters/platform.ts';

const written = (isTTY: boolean, text: string): string => {
  let out = '';
  const write = (chunk: string | Uint8Array): boolean => {
    out += chunk.toString();
    return true;
  };
  terminalProgress({ isTTY, write }).step(text);
  return out;
};

it('shows progress on a terminal alone, with nothing that acts on it', () => {
  expect(written(true, 'Reading')).toBe('Reading\n');
  expect(written(true, '::add-mask::x\u001b[2J')).toBe('\\u{3a}:add-mask::x\\u{1b}[2J\n');
  expect(written(false, 'Reading')).toBe('');
});

it('hashes as everybody does', () => {
  expect(nodeHasher.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(nodeHasher.sha512(new Uint8Array())).toMatch(/^cf83e1357eefb8bd/);
});

it('finds the installation, with its version', () => {
  const manifest = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  expect(toolVersion()).toBe(manifest.version);
  expect(readFileSync(path.join(packageRoot(), 'action.yml'), 'utf8')).toContain('inputs:');
});
