import { changesOnlyPythonAsks } from '../../../../src/ecosystems/pypi/pyproject/edit.ts';

const BASE = `
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "app"
dependencies = ["a>=1"]
[project.optional-dependencies]
x = ["b"]
[project.scripts]
app = "app:main"

[dependency-groups]
dev = ["c"]

[tool.poetry.dependencies]
d = "^1.0"
[tool.poetry.group.docs.dependencies]
e = "*"
[tool.uv]
dev-dependencies = ["f"]
[tool.pdm.dev-dependencies]
lint = ["g"]

[packages]
h = "*"
[dev-packages]
i = "*"
[[source]]
url = "https://pypi.org/simple"
`;
const judge = (from: string, to: string): Promise<boolean> =>
  changesOnlyPythonAsks(
    BASE,
    BASE.replace(from, () => to),
  );

describe('changesOnlyPythonAsks', () => {
  it.each([
    ['"a>=1"', '"a>=1.1"'],
    ['x = ["b"]', 'y = ["b>2"]'],
    ['dev = ["c"]', 'dev = ["c==3"]'],
    ['d = "^1.0"', 'd = { version = "^1.1", extras = ["z"] }'],
    ['e = "*"', 'e = "^2"'],
    ['["f"]', '["f>1"]'],
    ['lint = ["g"]', 'lint = ["g>1"]'],
    ['h = "*"', 'h = "==1.0"'],
    ['i = "*"', 'i = "==1.0"'],
    ['# none', '# a comment'],
  ])('takes %s → %s', async (from, to) => {
    expect(await judge(from, to)).toBe(true);
  });

  it.each([
    ['"hatchling"]', '"evil-backend"]'],
    ['"hatchling.build"', '"evil"\nbackend-path = ["."]'],
    ['"app:main"', '"evil:main"'],
    ['name = "app"', 'name = "app"\nrequires-python = ">=3"'],
    ['[tool.uv]', '[tool.uv.sources]\na = { git = "https://evil.example/a" }\n[tool.uv]'],
    [
      '[tool.poetry.group.docs.dependencies]',
      '[tool.poetry.group.docs]\noptional = true\n[tool.poetry.group.docs.dependencies]',
    ],
    ['https://pypi.org/simple', 'https://evil.example/simple'],
  ])('refuses %s → %s', async (from, to) => {
    expect(await judge(from, to)).toBe(false);
  });

  it.each(['[', 'a = 1\na = 2', `${'a.'.repeat(50_000)}a = 1`, `a = ${'['.repeat(50_000)}`])(
    'refuses what is no readable manifest on both sides: %.20s',
    async (text) => {
      expect(await changesOnlyPythonAsks(text, text)).toBe(false);
    },
  );
});
