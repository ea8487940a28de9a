import { cpuTime } from '../../../cpu-time.ts';
import { readGraph } from '../../../../src/ecosystems/read-graph.ts';
import { memoryTree } from '../../../fakes/tree.ts';
import { berry, classic, messages, named, npm, parse, purls, workspace } from './lock.ts';

// Threat 32: whatever the file holds, it is read without throwing, and what is wrong is told.

const DEEP = 100_000;
const places = (text: string) => parse(text).problems.map(({ location, message }) => [location.line, message]);

describe('a file that is no lockfile', () => {
  it.each([
    ['JSON', '{\n  "a": 1\n}\n', 1, 'The line "{" can'],
    ['a merge conflict', classic('<<<<<<< HEAD\n'), 4, '"<<<<<<< HEAD" can'],
    ['of a version of yarn 1 that never was', '# yarn lockfile v2\n', 1, 'of version "2"; known is 1'],
    ['of both', `# yarn lockfile v1\n${berry('')}`, 1, 'of yarn 1, and has the metadata of a later yarn'],
    ['without a version', '__metadata:\n  cacheKey: 8\n', 1, 'of version ""'],
    ['with two metadata', '__metadata:\n  version: 8\n__metadata:\n  version: 8\n', 3, 'stands twice'],
  ])('%s', (_name, text, line, message) => {
    expect(places(text)).toContainEqual([line, expect.stringContaining(message)]);
    expect(parse(text)).toMatchObject({ packages: [], projects: [] });
  });

  it('empty is a project without dependencies, and what its manifest asks for is missing', () => {
    const part = parse('', { 'package.json': { name: 'app', dependencies: { a: '1' } } });
    expect([part.problems, part.packages]).toEqual([[], []]);
    expect(part.projects[0]?.declarations[0]?.mismatch).toContain('has no entry for it');
  });
});

describe('a line that yarn does not write', () => {
  const entry = 'a@1:\n  version "1.0.0"\n';

  it.each([
    ['indented by one', `${entry} b@1:\n`, 6],
    ['indented by three', `${entry}   resolved "x"\n`, 6],
    ['indented too deep', `${entry}      resolved "x"\n`, 6],
    ['below a value', `${entry}    resolved "x"\n`, 6],
    ['with a tab', `${entry}\tresolved "x"\n`, 6],
    ['without a value', `${entry}  resolved\n`, 6],
    ['with two values', `${entry}  resolved "x" "y"\n`, 6],
    ['with an open quote', `${entry}  resolved "x\n`, 6],
    ['with a bad escape', `${entry}  resolved "\\x"\n`, 6],
    ['with a comment behind it', `${entry}  resolved "x" # y\n`, 6],
    ['with a word that is no string to yarn 1', `${entry}  resolved true\n`, 6],
    ['with two keys', `${entry}  resolved, integrity "x"\n`, 6],
    ['with an empty key', 'a@1,:\n  version "1.0.0"\n', 4],
  ])('in yarn 1: %s', (_name, entries, line) => {
    expect(places(classic(entries))[0]).toEqual([line, expect.stringMatching(/can't be read|is indented/)]);
  });

  it.each([
    ['a single-quoted text', "'a@npm:1':"],
    ['an anchor', '"a@npm:1": &x'],
    ['an alias', '"a@npm:1": *x'],
    ['a tag', '"a@npm:1": !!map'],
    ['a merge', '<<: *x'],
    ['braces', '"a@npm:1": {version: 1.0.0}'],
    ['a block text', '"a@npm:1": |'],
    ['a document', '---'],
    ['a directive', '%YAML 1.2'],
    ['a key without a space', '"a@npm:1":x'],
    ['a lone question mark', '? a b: c'],
  ])('in yarn 2 and later, of YAML: %s', (_name, line) => {
    expect(places(berry(`${line}\n`))[0]).toEqual([7, expect.stringContaining("can't be read")]);
  });

  it('a carriage return alone, behind which another reader sees an entry, is a problem', () => {
    for (const text of [classic('# x\revil@1:\r  version "1.0.0"\n'), berry(`# x\r${npm('evil', '1.0.0', ['1'])}`)]) {
      expect(messages(parse(text))).toContainEqual(expect.stringContaining('readers differ'));
    }
  });

  it('hides nothing but itself and what is below it', () => {
    const part = parse(classic(`bad bad:\n  version "1.0.0"\n\n${entry}`));
    expect(messages(part)).toEqual(['The line "bad bad:" can\'t be read.']);
    expect(purls(part)).toEqual(['pkg:npm/a@1.0.0']);
  });

  it('an escaped text is read as JSON has it', () => {
    const part = parse(classic('"\\u0061@1", "b\\"@1":\n  version "1.0.0"\n'));
    expect(part.packages[0]?.entry.key).toBe('a@1, b"@1');
  });

  it('control characters never reach a message', () => {
    expect(messages(parse(classic('x\u001b[2J\u202e y z\n')))[0]).toContain('x\\u{1b}[2J\\u{202e}');
  });
});

describe('keys', () => {
  it.each([
    ['in two entries of yarn 1', classic('a@1:\n  version "1.0.0"\n\na@1:\n  version "2.0.0"\n'), 7],
    ['in one entry', classic('a@1, a@1:\n  version "1.0.0"\n'), 4],
    ['of a field', classic('a@1:\n  version "1.0.0"\n  version "2.0.0"\n'), 6],
    ['of a dependency', classic('a@1:\n  version "1.0.0"\n  dependencies:\n    a "1"\n    a "1"\n'), 8],
    ['in two entries of berry', berry(npm('a', '1.0.0', ['1']) + npm('a', '2.0.0', ['2', '1'])), 14],
  ])('that stand twice, %s', (_name, text, line) => {
    expect(places(text)).toEqual([[line, expect.stringContaining('stands twice')]]);
  });

  it('__proto__, constructor and the like are ordinary names', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty'];
    const asks = names.map((name) => `    ${name} "1"\n`).join('');
    const entries = names.map((name) => `${name}@1:\n  version "1.0.0"\n  dependencies:\n${asks}\n`).join('');
    // Bare words of yarn 1 begin with a letter.
    const text = classic(
      entries.replaceAll('__proto__@1:', '"__proto__@1":').replaceAll('    __proto__ ', '    "__proto__" '),
    );
    const part = parse(text, {
      'package.json': '{"name": "app", "dependencies": {"__proto__": "1", "constructor": "1"}}',
    });
    expect(messages(part)).toEqual([]);
    expect(named(part, 'constructor').dependencies).toEqual([
      'pkg:npm/__proto__@1.0.0',
      'pkg:npm/hasOwnProperty@1.0.0',
    ]);
    expect(named(part, '__proto__').direct).toBe(true);
    expect(({} as Record<string, unknown>)['version']).toBeUndefined();
  });

  it.each(['a', '@', '', '@s/a'])('%j alone is a problem', (key) => {
    expect(messages(parse(classic(`"${key}":\n  version "1.0.0"\n`)))).toEqual([
      expect.stringContaining('not a name and what is asked of it'),
    ]);
  });

  it.each([
    ['a value in the place of an entry', classic('a@1 "1.0.0"\n')],
    ['a value in the place of a list', classic('a@1:\n  version "1.0.0"\n  dependencies "x"\n')],
    ['a list in the place of a value', classic('a@1:\n  version:\n    x "1"\n')],
    ['a list in the place of a range', classic('a@1:\n  version "1.0.0"\n  dependencies:\n    b:\n      c "1"\n')],
    ['no version', classic('a@1:\n  resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz"\n')],
  ])('%s is a problem, and the entry still counts', (_name, text) => {
    const part = parse(text);
    expect(part.problems.length).toBeGreaterThan(0);
    expect(part.packages.map((one) => one.name)).toEqual(['a']);
  });
});

describe('size and depth', () => {
  it.each([
    ['indentation', berry(`${' '.repeat(DEEP)}x: y\n`)],
    ['ever deeper lines', classic(Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}a:\n`).join(''))],
    ['patches of patches', berry(npm('a', '1.0.0', ['1']).replaceAll('a@npm:', `${'a@patch:'.repeat(DEEP)}a@npm:`))],
    ['brackets', berry(`a: ${'['.repeat(DEEP)}\n`)],
    ['question marks', berry(`${'? '.repeat(DEEP)}\n`)],
    ['nothing but quotes', classic('"\n'.repeat(DEEP))],
    ['nothing but backslashes', classic(`"${'\\'.repeat(DEEP)}"\n`)],
    ['commas', berry(`"${', '.repeat(DEEP)}":\n  version: 1.0.0\n`)],
  ])('%s without end, in bounded time', (_name, text) => {
    const start = cpuTime();
    const part = parse(text);
    expect(cpuTime() - start).toBeLessThan(5000);
    expect(part.problems.length).toBeGreaterThan(0);
    expect(part.problems.length).toBeLessThanOrEqual(100);
  });

  it('a long circle of requirements and one package with very many keys and versions end', () => {
    const count = 20_000;
    const circle = Array.from({ length: count }, (_, index) =>
      npm(`p${index}`, '1.0.0', ['1'], { [`p${(index + 1) % count}`]: '1' }),
    );
    const keys = Array.from({ length: count }, (_, index) => `^1.0.${index}`);
    const versions = Array.from({ length: count }, (_, index) => npm('v', `2.0.${index}`, [`2.0.${index}`]));
    const start = cpuTime();
    const part = parse(berry(circle.join('') + npm('many', '1.0.0', keys) + versions.join('')));
    expect(cpuTime() - start).toBeLessThan(20_000);
    expect(part.problems).toEqual([]);
    expect(part.packages).toHaveLength(2 * count + 1);
  });
});

it('a workspace outside of the tree is read from the lockfile alone', async () => {
  const graph = await readGraph(
    memoryTree({
      'a/yarn.lock': berry(
        workspace('app', '.', {}) + workspace('x', '../../../etc', { a: '1' }) + npm('a', '1.0.0', ['1']),
      ),
      'a/package.json': '{"name": "app"}',
    }),
  );
  expect(graph.problems).toEqual([]);
  expect(graph.projects.map(({ name, dependencies }) => [name, dependencies])).toEqual([
    ['app', []],
    ['x', ['pkg:npm/a@1.0.0']],
  ]);
});
