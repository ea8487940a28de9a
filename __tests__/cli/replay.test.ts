/** A decision kept by one command and judged again by another. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { folderWith, lockgate, projectOf, removeFolders } from './support/cli.ts';

jest.setTimeout(60_000);
afterAll(removeFolders);

const POLICY = 'version: 1\nextends: []\nrules: {denied-packages: {packages: ["npm:evil"]}}\n';
const check = ['check', '--offline', '--now', '2026-11-22', '--decision', 'decision.json'];

/** A folder in which a decision was kept, then the project was taken away. */
async function decided(name: string): Promise<string> {
  const folder = folderWith({ ...projectOf(name, '1.0.0'), '.github/lockgate.yml': POLICY });
  await lockgate(check, folder);
  return folderWith({ 'decision.json': readFileSync(path.join(folder, 'decision.json'), 'utf8') });
}

function edit(folder: string, from: string, to: string): void {
  const file = path.join(folder, 'decision.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

describe('replay', () => {
  it.each([
    ['evil', 1],
    ['good', 0],
  ])('gives the verdict again without the project: %s', async (name, status) => {
    const folder = await decided(name);
    const ran = await lockgate(['replay', 'decision.json'], folder);
    expect(ran).toMatchObject({ status, stderr: '' });
    expect(ran.stdout).toMatch(/^The same again\. /);
    expect(ran.stdout).toContain('audit, judged at 2026-11-22T00:00:00.000Z');
    const json = JSON.parse((await lockgate(['replay', 'decision.json', '--format', 'json'], folder)).stdout) as object;
    expect(json).toMatchObject({ same: true, altered: [], values: [], findings: [] });
  });

  it('is of bytes that are the same for the same input', async () => {
    const [one, two] = [await decided('evil'), await decided('evil')];
    const bytes = (folder: string): string => readFileSync(path.join(folder, 'decision.json'), 'utf8');
    expect(bytes(one)).toBe(bytes(two));
  });

  it('refuses facts that were altered, and judges nothing', async () => {
    const folder = await decided('evil');
    edit(folder, 'evil', 'good');
    const { status, stdout } = await lockgate(['replay', 'decision.json'], folder);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^Refused: the file was altered after it was written\..* graph, .*packages, policy/);
  });

  it('says what a decision differs in', async () => {
    const folder = await decided('evil');
    const file = path.join(folder, 'decision.json');
    const record = JSON.parse(readFileSync(file, 'utf8')) as {
      digests: Record<string, string>;
      sections: { decision: { tool: object; verdict: string; findings: unknown[] } };
    };
    const { decision } = record.sections;
    decision.verdict = 'pass';
    decision.findings = [];
    decision.tool = { name: 'lockgate', version: '0.0.1' };
    const { createHash } = await import('node:crypto');
    const canonical = (value: unknown): string =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? `{${Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
            .join(',')}}`
        : Array.isArray(value)
          ? `[${value.map(canonical).join(',')}]`
          : JSON.stringify(value);
    record.digests['decision'] = createHash('sha256').update(canonical(decision)).digest('hex');
    writeFileSync(file, JSON.stringify(record));
    const { status, stdout } = await lockgate(['replay', 'decision.json'], folder);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^Not the same\. Recorded: Passed: no findings\. Replayed: Denied: 1 deny\./);
    expect(stdout).toContain('written by lockgate 0.0.1, replayed by ');
    expect(stdout).toContain('differs   verdict: pass → deny');
    expect(stdout).toContain('differs   denied-packages  evil 1.0.0: not found → deny');
  });

  it('tells what another policy makes of the facts, and never passes on what was not collected', async () => {
    const folder = await decided('evil');
    writeFileSync(path.join(folder, 'none.yml'), 'version: 1\nextends: []\n');
    const none = await lockgate(['replay', 'decision.json', '--policy', 'none.yml'], folder);
    expect(none.status).toBe(0);
    expect(none.stdout).toMatch(/^By none\.yml: Passed: no findings\. It was: Denied: 1 deny\./);
    writeFileSync(path.join(folder, 'more.yml'), 'version: 1\nextends: []\nrules: {known-advisories: deny}\n');
    const more = await lockgate(['replay', 'decision.json', '--policy', 'more.yml'], folder);
    expect(more.status).toBe(3);
    expect(more.stdout).toMatch(/^By more\.yml: Not decided/);
  });

  it.each([
    ['', 'no JSON'],
    ['{}', 'not that of a recorded decision'],
    ['[['.repeat(100_000), 'no JSON'],
    ['\u0000', 'no JSON'],
  ])('refuses what is no decision: %#', async (text, message) => {
    const folder = folderWith({ 'decision.json': text });
    const { status, stderr } = await lockgate(['replay', 'decision.json'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('refuses a file that is not there, and one that is too large to be one', async () => {
    const folder = folderWith();
    expect((await lockgate(['replay', 'x.json'], folder)).status).toBe(2);
    expect((await lockgate(['replay', '.'], folder)).status).toBe(2);
    const { truncateSync } = await import('node:fs');
    writeFileSync(path.join(folder, 'huge.json'), '');
    truncateSync(path.join(folder, 'huge.json'), 3 * 2 ** 30);
    const { status, stderr } = await lockgate(['replay', 'huge.json'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('no decision has more than');
  });
});
