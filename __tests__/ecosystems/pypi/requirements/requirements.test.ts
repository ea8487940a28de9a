import { cpuTime } from '../../../cpu-time.ts';
import * as fc from '../../../property.ts';
import requirements from '../../../../src/ecosystems/pypi/formats/requirements.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const HASH = '0'.repeat(64);
const SRI = `sha256-${'A'.repeat(43)}=`;
const one = (text: string) => read(requirements, { 'requirements.txt': text });
const containing = (text: string): string => expect.stringContaining(text) as string;

describe('what a line locks', () => {
  test.each([
    ['flask==1.0', 'flask@1.0'],
    ['Flask == 1.0', 'flask@1.0'],
    ['ruamel.yaml[jinja2]==0.17.21 ; python_version < "3.8"', 'ruamel-yaml@0.17.21'],
    ['a==1!2.0.post1+local.7', 'a@1!2.0.post1+local.7'],
    ['a===not-a-version', 'a@not-a-version'],
    ['a>=1,==1.5,<2', 'a@1.5'],
    ['a(==1.0)', 'a@1.0'],
    ['a==1.0 # comment', 'a@1.0'],
    ['a==1.0 \\\n    ; python_version > "3"', 'a@1.0'],
    ['a==1.0 --global-option="--x y" --config-settings=k=v', 'a@1.0'],
    ['\uFEFFa==1.0\r\n', 'a@1.0'],
  ])('%j', async (text, name) => {
    const part = await one(text);
    expect(part.problems).toEqual([]);
    expect(namesOf(part)).toEqual([name]);
    expect(part.packages[0]).toMatchObject({ direct: true, entry: { scope: 'runtime', location: { line: 1 } } });
  });

  test.each([
    'flask',
    'flask>=2',
    'flask~=2.0',
    'flask==1.*',
    'flask!=1.0',
    'flask==1,==2',
    'flask[async]',
    'flask ; a=="b"',
  ])('%s locks nothing, and says so', async (text) => {
    const part = await one(`# comment\n${text}\nother==1.0`);
    expect(namesOf(part)).toEqual(['other@1.0']);
    expect(problemsOf(part)).toEqual([containing('requirements.txt:2 ')]);
    expect(part.problems[0]).toMatchObject({
      message: containing('is not pinned to one version'),
      remedy: containing('pip-compile --generate-hashes'),
    });
    expect(part.projects[0]?.declarations[0]).toMatchObject({ name: 'other', resolved: 'pkg:pypi/other@1.0' });
    expect(part.projects[0]?.declarations[1]).toMatchObject({ name: 'flask', resolved: null });
  });

  test('hashes, each its own, weak ones too', async () => {
    const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
    const part = await one(
      `a==1 \\\n  --hash=sha256:${HASH} \\\n  --hash sha256:${HASH} \\\n  --hash=md5:${md5}\nb==1`,
    );
    expect(part.packages.map(({ entry }) => entry.integrity)).toEqual([['md5-1B2M2Y8AsgTpgAmY7PhCfg==', SRI], []]);
    expect(problemsOf(await one('a==1 --hash=sha256:abc'))).toEqual([containing('is no hash that can be checked')]);
  });

  test('several versions of one name under markers are several packages', async () => {
    const part = await one('a==1.0 ; python_version < "3"\na==2.0 ; python_version >= "3"');
    expect(namesOf(part)).toEqual(['a@1.0', 'a@2.0']);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:pypi/a@1.0', 'pkg:pypi/a@2.0']);
  });

  test.each([
    ['a @ https://h.example/a-1.5.tar.gz', 'url', '1.5'],
    [`a @ https://h.example/b-1.5.tar.gz#sha256=${HASH}`, 'url', undefined],
    ['https://h.example/a-1.5-py3-none-any.whl ; python_version > "3"', 'url', '1.5'],
    ['https://h.example/archive/main.zip#egg=a', 'url', undefined],
    ['./wheels/a-1.5-py3-none-any.whl', 'file', '1.5'],
    ['a-1.5.tar.gz', 'file', '1.5'],
    ['file:///srv/a-1.5.zip', 'file', '1.5'],
    [`git+ssh://git@h.example/a.git@${'a'.repeat(40)}#egg=A`, 'git', undefined],
    [`-e git+https://h.example/a@${'b'.repeat(40)}#egg=a[x]&subdirectory=s`, 'git', undefined],
    ['svn+https://h.example/a@123#egg=a', 'git', undefined],
  ])('%s has no version of its own', async (text, type, claimed) => {
    const part = await one(text);
    expect(problemsOf(part)).toEqual([]);
    expect(part.packages).toMatchObject([{ name: 'a', version: '', entry: { source: { type } } }]);
    expect(part.packages[0]?.entry.claimed).toBe(claimed);
    expect(part.packages[0]?.entry.integrity).toEqual(text.includes(HASH) ? [SRI] : []);
  });

  test.each([
    ['git+https://h.example/a@main#egg=a', 'follows "main" of a repository'],
    ['a @ git+https://h.example/a', 'follows the default branch of a repository'],
    ['https://h.example/archive/main.zip', 'does not say which package it is'],
    ['flask=1.0', 'no version specifier'],
    ['flask==1.0 --hash', '"--hash" has no value'],
    ['flask==1.0 -i https://evil.example', `"-i" can't follow a requirement`],
    ['--index https://evil.example', '"--index" is no option that is known'],
    ['--index-url https://pypi.org/simple evil==1', 'stands behind an option'],
    ['--pre=yes', 'takes no value'],
    ['--index-url "https://pypi.org', 'a quote is left open'],
    ['-e . -e evil', 'it has "-e" twice'],
    ['a==1 \\\n# ends the line\n  --hash=sha256:00', '"--hash" belongs to no requirement'],
    ['a @ ${URL}', 'is no URL'],
    ['a @ https://h.example/evil-1.0-py3-none-any.whl#sha256=x', 'its file is one of "evil"'],
    ['a @ https://files.pythonhosted.org/packages/00/evil-1.0.tar.gz', 'its file is one of "evil"'],
    ['a @ wheels/a-1.0.zip', 'is no URL'],
    ['a @ file:${HOME}/a-1.0.zip', 'has a variable of the environment'],
    ['https://${HOST}/a-1.0.zip', 'has a variable of the environment'],
    [`git+https://h.example/a@${'a'.repeat(40)}#egg=../..`, 'does not say which package'],
    ['<<<<<<< HEAD', 'starts with no name'],
    ['../outside', 'lies outside the project'],
    ['-e ./gone', 'is no folder with a Python project'],
    ['a==1 # x\u2028evil==2', 'starts a new line for pip and for no editor'],
  ])('%j is a problem', async (text, message) => {
    expect(problemsOf(await one(text))).toContainEqual(containing(message));
  });

  test('what hides behind a line end that no editor shows is read all the same', async () => {
    expect(namesOf(await one('a==1 # x\u2028evil==2\vworse==3'))).toEqual(['a@1', 'evil@2', 'worse@3']);
  });
});

describe('an encoding that pip is told to decode the file by', () => {
  // As UTF-7, the second line is a comment, a line end, and a requirement.
  const hidden = '# +AAo-evil==1.0\na==1\n';
  test.each([
    [`# -*- coding: utf-7 -*-\n${hidden}`, 1],
    [`# a comment\n# vim: set fileencoding=UTF_7 :\n${hidden}`, 2],
    [`# coding=unicode_escape\n${hidden}`, 1],
    [`# anything\r# coding:utf-7\r${hidden}`, 1],
  ])('%j is a problem', async (text, line) => {
    expect(problemsOf(await one(text))).toContainEqual(containing(`requirements.txt:${line} The line has pip decode`));
  });

  test.each(['# coding: utf-8\na==1', '# coding=ASCII\na==1', '#\n#\n# coding: utf-7\na==1', 'a==1 # coding: utf-7'])(
    '%j is none',
    async (text) => {
      expect(problemsOf(await one(text))).toEqual([]);
    },
  );
});

describe('where packages come from', () => {
  test.each([
    ['', { url: null }],
    ['-i https://a.example/simple', { url: 'https://a.example/simple' }],
    [
      '--index-url=https://a.example/simple\n--extra-index-url "https://b.example"',
      { url: 'https://a.example/simple', others: ['https://b.example'] },
    ],
    ['--extra-index-url https://b.example\n-f ./wheels', { url: null, others: ['https://b.example', './wheels'] }],
    ['--no-index\n--find-links https://b.example', { url: 'https://b.example' }],
    ['--trusted-host pypi.org', { url: null, unverified: true }],
    ['-ihttps://${USER}:${TOKEN}@a.example/simple', { url: 'https://${USER}:${TOKEN}@a.example/simple' }],
    [
      '--index-url https://a.example\n--index-url https://b.example',
      { url: 'https://a.example', others: ['https://b.example'] },
    ],
    ['--require-hashes\n--only-binary :all:\n--pre\n--use-feature fast-deps', { url: null }],
  ])('%j counts for every line, above it and below', async (options, source) => {
    const part = await one(`a==1\n${options}\nb==1`);
    expect(part.problems).toEqual([]);
    expect(part.packages.map(({ entry }) => entry.source)).toEqual([
      { type: 'registry', ...source },
      { type: 'registry', ...source },
    ]);
  });

  test('more indexes than anyone has are told, and not all judged', async () => {
    const part = await one(
      `a==1\n${Array.from({ length: 50 }, (_, at) => `--extra-index-url https://h${at}.example`).join('\n')}`,
    );
    expect(part.packages[0]?.entry.source.others).toHaveLength(16);
    expect(problemsOf(part)).toContainEqual(containing('more indexes than are judged'));
  });
});

describe('what a file includes', () => {
  test('is read with it, relative to the file that includes it, and its options count', async () => {
    const part = await read(requirements, {
      'api/requirements.txt': '-r ../shared/base.in\na==1',
      'shared/base.in': '--extra-index-url https://b.example\n-r more/rest.in\nb==1',
      'shared/more/rest.in': 'c==1\nd',
    });
    expect(part.packages.map(({ name, entry }) => [name, entry.location.file, entry.location.line])).toEqual([
      ['a', 'api/requirements.txt', 2],
      ['b', 'shared/base.in', 3],
      ['c', 'shared/more/rest.in', 1],
    ]);
    expect(part.packages.every(({ entry }) => entry.source.others?.[0] === 'https://b.example')).toBe(true);
    expect(problemsOf(part)).toEqual([containing('shared/more/rest.in:2 "d" is not pinned')]);
  });

  test('ends in a cycle, and has each line once', async () => {
    const part = await read(requirements, {
      'requirements.txt': '-r other.in\n-r requirements.txt\n-c other.in\na==1',
      'other.in': '-r requirements.txt\nb==1',
    });
    expect(part.problems).toEqual([]);
    expect(namesOf(part).sort()).toEqual(['a@1', 'b@1']);
  });

  test('tells what is wrong in a file of its own only there', async () => {
    const tree = { 'requirements-dev.txt': '-r requirements.txt\na==1', 'requirements.txt': 'b' };
    expect((await read(requirements, tree)).problems).toEqual([]);
    expect(problemsOf(await read(requirements, { 'requirements.txt': 'b' }))).toHaveLength(1);
    const hidden = { 'requirements.txt': '-r constraints.txt', 'constraints.txt': 'b' };
    expect(problemsOf(await read(requirements, hidden))).toEqual([containing('constraints.txt:1 "b" is not pinned')]);
  });

  test.each([
    ['-r ../../etc/passwd', 'outside the project'],
    ['-r /etc/passwd', 'outside the project'],
    ['-c https://evil.example/constraints.txt', 'outside the project'],
    ['-r file:///etc/passwd', 'outside the project'],
    ['--requirement=${HOME}/x.txt', 'outside the project'],
    ['-r gone.txt', 'which is not there'],
    ['-r', 'has no value'],
  ])('%s is a problem', async (line, message) => {
    const part = await read(requirements, { 'requirements.txt': `a==1\n${line}` });
    expect(problemsOf(part)).toEqual([containing('requirements.txt:2 ')]);
    expect(part.problems[0]?.message).toContain(message);
    expect(namesOf(part)).toEqual(['a@1']);
  });
});

describe('constraints', () => {
  test('close what a requirement leaves open', async () => {
    const part = await read(requirements, {
      'requirements.txt': '-c constraints.txt\nflask>=1\nother',
      'constraints.txt': 'Flask==1.1.4\nwerkzeug==1.0.1\nurllib3<2',
    });
    expect(namesOf(part)).toEqual(['flask@1.1.4', 'werkzeug@1.0.1']);
    expect(problemsOf(part)).toEqual([containing('"other" is not pinned')]);
    expect(part.projects[0]?.declarations).toContainEqual(
      expect.objectContaining({
        name: 'flask',
        range: '>=1',
        resolved: 'pkg:pypi/flask@1.1.4',
        location: { file: 'requirements.txt', line: 2 },
      }),
    );
  });

  test('by themselves leave open what they like', async () => {
    const part = await read(requirements, { 'constraints.txt': 'urllib3<2\nflask==1.0' });
    expect(part.problems).toEqual([]);
    expect(namesOf(part)).toEqual(['flask@1.0']);
  });
});

describe("the project's own folder", () => {
  const toml = (...lines: string[]): string => ['[project]', 'name = "own"', 'version = "1"', ...lines].join('\n');
  const install = (line: string, tree: Record<string, string>) =>
    read(requirements, { 'requirements.txt': `a==1\n${line}`, ...tree });

  test('is no package, and clean where a line pins all that it needs', async () => {
    const manifest = toml('dependencies = ["A>=1"]', '[project.optional-dependencies]', 'x = ["b"]');
    for (const line of ['-e .', '.', '-e ./', '--editable=.']) {
      const part = await install(line, { 'pyproject.toml': manifest });
      expect(part.problems).toEqual([]);
      expect(namesOf(part)).toEqual(['a@1']);
    }
    const part = await install('-e .[x]', { 'pyproject.toml': manifest });
    expect(problemsOf(part)).toEqual([containing('"." needs "b", which no line pins')]);
  });

  test.each([
    ['another dependency', { 'pyproject.toml': toml('dependencies = ["a", "b"]') }, 'needs "b"'],
    ['dependencies that its build tells', { 'pyproject.toml': toml('dynamic = ["dependencies"]') }, "can't be told"],
    ['only a setup.py', { 'setup.py': 'setup()' }, "can't be told"],
    ['a manifest that is no TOML', { 'pyproject.toml': '[' }, "can't be told"],
  ])('is told where it has %s', async (_what, tree, message) => {
    expect(problemsOf(await install('-e .', tree))).toEqual([containing(message)]);
  });
});

describe('hostile files', () => {
  test('are read in linear time', async () => {
    const start = cpuTime();
    for (const unit of [
      '\\\n',
      '#',
      ' ',
      ' #',
      '-r x\n',
      '--hash=',
      "'",
      '"',
      '-',
      'a==1 \\\n',
      '[',
      ';',
      ' ;',
      '\r',
      '@',
      '${X}',
      'a\n',
      '-c .\n',
    ]) {
      for (const head of ['', 'a==1 ', '-e ']) await one(head + unit.repeat(20_000));
    }
    expect(cpuTime() - start).toBeLessThan(10_000);
  });

  test('give a bounded list of problems, with the number of the rest', async () => {
    const part = await one('a\n'.repeat(5_000));
    expect(part.problems).toHaveLength(101);
    expect(part.problems.at(-1)?.message).toContain('4900 more');
  });

  test('never throw', async () => {
    const token = fc.constantFrom(
      'a==1',
      '-r',
      '-e',
      '.',
      '\\',
      '\n',
      '#',
      ' ',
      '--hash=',
      'sha256:',
      '@',
      'git+',
      ';',
      '[',
      '"',
      '${',
      '__proto__',
      '..',
      '/',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(token, fc.string({ unit: 'binary', maxLength: 3 }))), async (parts) => {
        const part = await one(parts.join(''));
        for (const { name, version, entry } of part.packages)
          expect([name, version + entry.source.url]).not.toContain('');
      }),
    );
  });
});
