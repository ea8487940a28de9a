import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeBinary } from './node-runtimes.ts';
import { parseCommandFile, parseCommands } from './runner-files.ts';
import { runAction, type ActionResult } from './runner.ts';

let folder: string;
const results: ActionResult[] = [];

/** Runs a few lines as an action of its own. */
async function run(script: string, more: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> {
  const bundle = join(folder, 'index.mjs');
  await writeFile(bundle, `import fs from 'node:fs';\nconst { env } = process;\n${script}`);
  const result = await runAction({ node: '24', bundle, eventName: 'push', event: { ref: 'refs/heads/main' }, ...more });
  results.push(result);
  return result;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-'));
});
afterEach(async () => {
  await Promise.all(results.splice(0).map((result) => result.remove()));
  await rm(folder, { recursive: true });
});

describe('runAction', () => {
  it.each(['20', '24'] as const)('runs the bundle on Node %s', async (node) => {
    const { log, code } = await run('console.log(process.version)', { node });
    expect(code).toBe(0);
    expect(log).toMatch(new RegExp(`^v${node}\\.`));
    expect(nodeBinary(node)).not.toBe('');
  });

  it('hands inputs over by the names of the runner, with the defaults of action.yml', async () => {
    await writeFile(
      join(folder, 'action.yml'),
      'inputs:\n  github-token:\n    default: ${{ github.token }}\n  a b:\n    default: x\n  none: {}\n',
    );
    const { log } = await run(
      "console.log(JSON.stringify(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')).sort()))",
      { inputs: { 'dry-run': 'true', 'a b': 'y' }, token: 'ghs_1' },
    );
    expect(JSON.parse(log)).toEqual([
      ['INPUT_A_B', 'y'],
      ['INPUT_DRY-RUN', 'true'],
      ['INPUT_GITHUB-TOKEN', 'ghs_1'],
    ]);
  });

  it('reads back what the step wrote', async () => {
    const result = await run(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'one=1\\nlong<<EOF_1\\na\\nb=c\\nEOF_1\\n');
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done');
      fs.appendFileSync(env.GITHUB_ENV, 'NAME=value\\n');
      fs.appendFileSync(env.GITHUB_PATH, '/opt/bin\\n');
      console.log('::error file=a.txt,line=3,title=A%2CB::first%0Asecond');
      console.log(JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).ref);
      process.exitCode = 3;`);
    expect(result).toMatchObject({
      code: 3,
      outputs: { one: '1', long: 'a\nb=c' },
      summary: '# Done',
      env: { NAME: 'value' },
      path: ['/opt/bin'],
      annotations: [
        { name: 'error', properties: { file: 'a.txt', line: '3', title: 'A,B' }, message: 'first\nsecond' },
      ],
    });
    expect(result.log).toContain('refs/heads/main');
  });

  it('gives the step nothing of the environment around it', async () => {
    process.env['LEAKED_SECRET'] = 'x';
    const { log } = await run("console.log('leaked' in env, env.LEAKED_SECRET)");
    delete process.env['LEAKED_SECRET'];
    expect(log.trim()).toBe('false undefined');
  });

  it('kills a step that hangs, or when it is told to', async () => {
    expect((await run('setInterval(() => undefined, 1000)', { timeout: 300 })).code).toBeNull();
    const controller = new AbortController();
    const running = run('setInterval(() => undefined, 1000)', { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    expect((await running).code).toBeNull();
  });
});

describe('the runner’s files and commands', () => {
  it('refuses what the runner refuses', () => {
    expect(() => parseCommandFile('a<<END\nb\n')).toThrow('Matching delimiter not found');
    expect(() => parseCommandFile('nonsense')).toThrow('Invalid format');
  });

  it('obeys commands in both syntaxes, and none while they are stopped', () => {
    const log = ['::stop-commands::token', '::set-output name=a::b', '::token::', 'text ##[add-mask]x', ' ::debug::y'];
    expect(parseCommands(log.join('\n')).map(({ name, message }) => [name, message])).toEqual([
      ['stop-commands', 'token'],
      ['add-mask', 'x'],
      ['debug', 'y'],
    ]);
  });
});
