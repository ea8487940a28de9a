import { cpuTime } from '../../../cpu-time.ts';
import * as fc from '../../../property.ts';
import type { Format } from '../../../../src/domain/format.ts';
import type { GraphPart } from '../../../../src/domain/graph.ts';
import pdmLock from '../../../../src/ecosystems/pypi/formats/pdm-lock.ts';
import poetryLock from '../../../../src/ecosystems/pypi/formats/poetry-lock.ts';
import pylock from '../../../../src/ecosystems/pypi/formats/pylock.ts';
import uvLock from '../../../../src/ecosystems/pypi/formats/uv-lock.ts';
import { fixture } from '../fixture.ts';
import { namesOf, read } from '../support.ts';

const FORMATS: readonly (readonly [string, Format, string, string])[] = [
  ['poetry-lock', poetryLock, fixture('poetry-lock/poetry/poetry.lock'), '[metadata]\nlock-version = "2.1"\n'],
  ['pdm-lock', pdmLock, fixture('pdm-lock/demo-package/pdm.lock'), '[metadata]\nlock_version = "4.5"\n'],
  ['uv-lock', uvLock, fixture('uv-lock/guarddog/uv.lock'), 'version = 1\n'],
  ['pylock', pylock, fixture('pylock/pdm-demo/pylock.toml'), 'lock-version = "1.0"\n'],
];
const MANIFEST = fixture('uv-lock/guarddog/pyproject.toml');

/** Reads with a bound on time: nothing here may take more than linear time. */
async function timely(format: Format, text: string, manifest = ''): Promise<GraphPart> {
  const started = cpuTime();
  const part = await read(format, { lock: text, 'pyproject.toml': manifest });
  expect(cpuTime() - started).toBeLessThan(10_000);
  return part;
}

describe.each(FORMATS)('%s', (_id, format, real, head) => {
  const list = format === pylock ? 'packages' : 'package';

  it('reads the same with a BOM, with CRLF, and without its last newline', async () => {
    const known = namesOf(await read(format, { lock: real }));
    for (const text of [`\uFEFF${real}`, real.replaceAll('\n', '\r\n'), real.trimEnd()]) {
      const part = await read(format, { lock: text });
      expect(namesOf(part)).toEqual(known);
      expect(part.problems).toEqual([]);
    }
  });

  it('cut off anywhere it never throws, and either has the entries up to there or is a problem', async () => {
    const all = namesOf(await read(format, { lock: real }));
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length), async (length) => {
        const part = await read(format, { lock: real.slice(0, length) });
        const names = namesOf(part);
        expect(part.problems.length > 0 || all.join().startsWith(names.slice(0, -1).join())).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('with anything in the place of anything it never throws, and has a manifest that is as bad', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[[',
        ']',
        '"',
        '{',
        '\n[[package]]\n',
        '\n[package]\n',
        'name = 1\n',
        '__proto__ = 1\n',
        '"""',
        '#',
        '\0',
        '=',
        '[metadata]\n',
        'version = []\n',
      ),
      fc.string({ maxLength: 8 }),
    );
    const edit = (text: string) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(40), piece)
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    await fc.assert(
      fc.asyncProperty(edit(real), edit(MANIFEST), async (lock, manifest) => {
        const part = await read(format, { lock, 'pyproject.toml': manifest });
        for (const { location, message } of part.problems) {
          expect(location.line).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes names of prototypes for names', async () => {
    const names = ['constructor', 'toString', 'hasOwnProperty'];
    const entries = names.map((name) => `[[${list}]]\nname = "${name}"\nversion = "1"\n`).join('');
    expect(namesOf(await read(format, { lock: head + entries }))).toEqual([
      'constructor@1',
      'tostring@1',
      'hasownproperty@1',
    ]);
    const proto = await read(format, {
      lock: `${head}[[${list}]]\nname = "__proto__"\nversion = "1"\n[${list}.__proto__]\nversion = "2"\n`,
    });
    expect(proto.packages).toEqual([]);
    expect(proto.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['depth without end', `x = ${'['.repeat(100_000)}`],
    ['dotted keys without end', `${'a.'.repeat(100_000)}a = 1\n`],
    ['headers without end', '[[x.y]]\n'.repeat(100_000)],
    ['a name without end', `[[${list}]]\nname = "${'a-'.repeat(500_000)}"\nversion = "1"\n`],
    ['a version without end', `[[${list}]]\nname = "a"\nversion = "${'1.'.repeat(50_000)}1"\n`],
    [
      'a file name without end',
      `[[${list}]]\nname = "a"\nversion = "1"\nfiles = [{ file = "${'a-'.repeat(200_000)}.tar.gz" }]\n`,
    ],
    [
      'a requirement without end',
      `[[${list}]]\nname = "a"\nversion = "1"\ndependencies = ["a${'['.repeat(200_000)}", "a ${'>1,'.repeat(50_000)}>1"]\n`,
    ],
  ])('ends in time with %s', async (_name, text) => {
    const part = await timely(format, head.startsWith('[') ? text + head : head + text);
    expect(part.packages.length).toBeLessThanOrEqual(1);
  });

  it('takes linear time for many entries of many names, and for many of one', async () => {
    const entries = (nameOf: (index: number) => string): string =>
      Array.from(
        { length: 20_000 },
        (_, index) => `[[${list}]]\nname = "${nameOf(index)}"\nversion = "1.${index}"\n`,
      ).join('');
    expect((await timely(format, head + entries((index) => `p${index}`))).packages).toHaveLength(20_000);
    const manifest = '[project]\nname = "x"\ndependencies = ["p==1.7", "p"]\n';
    const same = await timely(format, head + entries(() => 'p'), manifest);
    expect(same.packages).toHaveLength(20_000);
    expect(same.problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('"p": it is locked so often') }),
    );
  });

  it('ends in time with a manifest of many groups and asks', async () => {
    const groups = Array.from(
      { length: 20_000 },
      (_, index) => `[tool.poetry.group.g${index}.dependencies]\n"a${index}" = "*"\n`,
    ).join('');
    const asks = Array.from({ length: 20_000 }, (_, index) => `"a\\u0062${index}",\n`).join('');
    const part = await timely(format, head, `[project]\nname = "x"\ndependencies = [${asks}]\n${groups}`);
    expect(part.packages).toEqual([]);
  });
});

it('many asks for one name that is locked many times end in time', async () => {
  const entries = Array.from({ length: 2_000 }, (_, index) => `[[package]]\nname = "p"\nversion = "1.${index}"\n`).join(
    '',
  );
  const edges = `[[package]]\nname = "a"\nversion = "1"\n[package.dependencies]\np = [${'">=1",'.repeat(2_000)}]\n`;
  const part = await timely(poetryLock, `${entries}${edges}[metadata]\nlock-version = "2.1"\n`);
  expect(part.packages).toHaveLength(2_001);
});
