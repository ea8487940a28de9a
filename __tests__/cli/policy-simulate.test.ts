import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commit, locking, BOT, MERGES } from '../gates/simulate/support.ts';
import { git, newFolder, newRepository, writeFiles } from '../adapters/git-repository.ts';
import { lockgate } from './support/cli.ts';

const SIMULATE = ['policy', 'simulate'];

/** A history with an advisory that came and went, and an update by a bot. */
function history(): string {
  const root = newRepository(locking({ minimist: '1.2.8' }));
  commit(root, 'back to a bad one', locking({ minimist: '1.2.5' }));
  commit(root, 'Bump minimist from 1.2.5 to 1.2.6', locking({ minimist: '1.2.6' }), BOT);
  return root;
}

interface Document {
  readonly policies: readonly { readonly uri: string; readonly outcomes: Record<string, number> }[];
  readonly changes: readonly { readonly subject: string; readonly differs: boolean }[];
}

describe('policy simulate', () => {
  it('tells what the policy would have done: status 0', async () => {
    const { status, stdout, stderr } = await lockgate([...SIMULATE, history()]);
    expect(stderr).toBe('');
    expect(stdout).toContain('3 changes of dependency files in 3 commits');
    expect(stdout).toMatch(/denied +1/);
    expect(stdout).toMatch(/deny {2}known-advisories {2}minimist 1\.2\.5 .*GHSA-xvch-5gv4-984h/);
    expect(stdout).toContain('Advisories: embedded as of ');
    expect(status).toBe(0);
  });

  it('compares a file with a preset, and is the same for the same history', async () => {
    const root = history();
    writeFiles(root, { 'draft.yml': `version: 1\n${MERGES}` });
    const args = [
      ...SIMULATE,
      '--policy',
      'draft.yml',
      '--against',
      'lockgate:recommended',
      '--format',
      'json',
      '--now',
      '2026-11-22',
    ];
    const [first, second] = await Promise.all([lockgate(args, root), lockgate(args, root)]);
    expect(first.stdout).toBe(second.stdout);
    const document = JSON.parse(first.stdout) as Document;
    expect(document.policies).toMatchObject([
      { uri: 'draft.yml', outcomes: { denied: 1, merged: 1 } },
      { uri: 'lockgate:recommended', outcomes: { denied: 1, merged: 0 } },
    ]);
    expect(document.changes.filter(({ differs }) => differs).map(({ subject }) => subject)).toEqual([
      'Bump minimist from 1.2.5 to 1.2.6',
    ]);
  });

  it('looks at the last changes, or those since a day', async () => {
    const root = history();
    expect((await lockgate([...SIMULATE, root, '--last', '1', '--quiet'])).stdout).toMatch(/^1 change of /);
    expect((await lockgate([...SIMULATE, root, '--since', '2999-01-01', '--quiet'])).stdout).toMatch(/^0 changes of /);
  });

  it('writes a page with a picture', async () => {
    const root = history();
    const file = path.join(newFolder(), 'past.html');
    const { status, stdout } = await lockgate([...SIMULATE, root, '--format', 'html', '--output', file]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('<svg class="timeline" role="img"');
  });

  it('says that a clone is shallow', async () => {
    const root = history();
    const clone = path.join(newFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '2', `file://${root}`, clone);
    const { status, stdout } = await lockgate([...SIMULATE, clone]);
    expect(status).toBe(0);
    expect(stdout).toContain('The clone is shallow');
    expect(stdout).toContain('git fetch --unshallow');
  });

  it.each([
    ['no repository', () => newFolder(), [], 'There is no history to replay'],
    ['a number that is none', history, ['--last', '0'], '--last "0" is no number of changes. Write --last 50.'],
    ['a day that is none', history, ['--since', '2026-02-30'], '--since "2026-02-30" is no time.'],
    [
      'a policy that is not there',
      history,
      ['--against', 'lockgate:stric'],
      'The policy "lockgate:stric" is not there',
    ],
  ])('refuses %s: status 2', async (_name, root, args, message) => {
    const { status, stdout, stderr } = await lockgate([...SIMULATE, root(), ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
