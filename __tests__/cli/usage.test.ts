import { COMMANDS } from '../../src/cli/commands.ts';
import { execFileSync } from 'node:child_process';
import { copyOf, lockgate, removeFolders, root } from './support/cli.ts';

afterEach(removeFolders);

describe('the command line', () => {
  it.each([
    [['chek'], 'Unknown command "chek". Did you mean "check"?'],
    [['check', '--ofline'], 'Unknown option "--ofline". Did you mean "--offline"?'],
    [['check', '--registry', 'https://r.example'], '"check" has no option --registry.'],
    [['check', '--policy', '--offline'], '--policy lacks its value. Write --policy=FILE.'],
    [['check', '--policy', 'a', '--policy', 'b'], '--policy is given twice.'],
    [['check', '--quiet=yes'], '--quiet takes no value'],
    [['check', '--gate', 'reveiw'], 'Unknown gate "reveiw". Did you mean "review"?'],
    [['check', '--gate', 'review'], 'Give what it starts from: --base'],
    [['check', '--base', 'main'], 'Gate audit judges the whole tree.'],
    [['check', '--format', 'jsn'], 'Unknown format "jsn". Did you mean "json"?'],
    [['check', 'a', 'b'], '"check" has no use for "b".'],
    [['check', 'no/such/folder'], '"no/such/folder" is no directory.'],
    [['check', '--policy', 'none.yml', 'examples/npm-clean'], 'The policy "none.yml" is not there.'],
    [['check', '--policy', 'examples', 'examples/npm-clean'], 'The policy "examples" can\'t be read'],
    [['check', '--advisories', 'none.jsonl', 'examples/npm-clean'], 'none.jsonl'],
    [['check', '--services', 'none.yml', 'examples/npm-clean'], '--services "none.yml" can\'t be read.'],
    [['check', '--now', '2026-02-30'], '--now "2026-02-30" is no time.'],
    [['check', '--now', '2026-02-28T10:00'], 'is no time.'],
    [['check', '--now', 'tomorrow'], 'is no time.'],
    [['graph', '--format', 'dot'], '"graph" writes text, json, cyclonedx, spdx, mermaid.'],
    [['explain'], '"explain" lacks what it is about.'],
    [['release'], 'Releasing runs in the Action'],
    [['verify', 'a.tgz'], '"verify" is not part of this version.'],
    [['policy', 'test', 'examples/npm-clean'], 'There is no case to run in "examples/npm-clean".'],
    [['waive'], '"waive" lacks what it is about.'],
    [['policy', 'lnt'], 'Did you mean "policy lint"?'],
    [['policy'], '"policy" needs a second word: lint, show, simulate, schema, test.'],
    [[], 'No command is given.'],
  ])('refuses %j with status 2', async (args, message) => {
    const { status, stdout, stderr } = await lockgate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('helps, as a whole and with each command', async () => {
    const general = await lockgate(['--help']);
    expect(general.status).toBe(0);
    const names = [...general.stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)(?= )/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual([...COMMANDS.keys()]);
    for (const name of names) {
      const { status, stdout } = await lockgate([...name.split(' '), '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: lockgate ${name}`);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
    const group = await lockgate(['advisories', '--help']);
    expect(group.status).toBe(0);
    expect(group.stdout.match(/^ {2}advisories \w+/gm)).toEqual([
      '  advisories status',
      '  advisories update',
      '  advisories import',
    ]);
  });

  it('tells its version', async () => {
    expect((await lockgate(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('is quiet when the reader has seen enough', () => {
    // More than a pipe holds, so that writing goes on after the reader is gone.
    const folder = copyOf('__tests__/fixtures/package-lock/sigstore-js');
    const line = `"${process.execPath}" dist/cli/index.js graph --format json "${folder}" | head -n 1`;
    const output = execFileSync('sh', ['-c', `{ ${line}; } 2>&1`], { cwd: root, encoding: 'utf8' });
    expect(output).toBe('{\n');
  });
});
