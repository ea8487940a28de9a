import { readFileSync } from 'node:fs';
import * as fc from '../../../property.ts';
import requirements from '../../../../src/ecosystems/pypi/formats/requirements.ts';
import { namesOf, problemsOf, read } from '../support.ts';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/requirements/${path}`, import.meta.url), 'utf8');
const kinds = fixture('uv-all-kinds/all-kinds.txt.fixture');
const hashed = fixture('osv-poetry/requirements.txt.fixture');

describe('real requirements files', () => {
  test('as uv compiles them, with direct URLs and a repository', async () => {
    const part = await read(requirements, { 'requirements.txt': kinds });
    expect(part.problems).toEqual([]);
    expect(part.packages).toHaveLength(35);
    expect(new Set(namesOf(part)).size).toBe(35);
    expect(namesOf(part)).toContain('pytz@2023.3.post1');
    const entryOf = (name: string) => part.packages.find((one) => one.name === name)?.entry;
    expect(entryOf('flask')).toMatchObject({
      location: { file: 'requirements.txt', line: 23 },
      source: { type: 'url', url: expect.stringMatching(/flask-3\.0\.0-py3-none-any\.whl$/) as string },
      integrity: [],
      claimed: '3.0.0',
    });
    expect(entryOf('werkzeug')?.claimed).toBe('3.0.1');
    expect(entryOf('pydantic-extra-types')?.source).toEqual({
      type: 'git',
      url: 'git+https://github.com/pydantic/pydantic-extra-types.git@5ebc5bba58605c656a821eed773973725e35cf83',
    });
    expect(entryOf('django')?.source).toEqual({ type: 'registry', url: null });
    expect(part.projects[0]?.dependencies).toHaveLength(35);
  });

  test('as PDM exports them, with a further index that counts for every line', async () => {
    const part = await read(requirements, { 'requirements.txt': fixture('pdm-demo/requirements_simple.txt.fixture') });
    expect(part.problems).toEqual([]);
    expect(namesOf(part)).toEqual([
      'click@7.1.2',
      'flask@1.1.4',
      'itsdangerous@1.1.0',
      'jinja2@2.11.3',
      'markupsafe@1.1.1',
      'werkzeug@1.0.1',
    ]);
    const others = ['https://test.pypi.org/simple'];
    for (const { entry } of part.packages) expect(entry.source).toEqual({ type: 'registry', url: null, others });
  });

  test('as pip-compile hashes them, each with its line and every hash', async () => {
    const part = await read(requirements, { 'requirements.txt': hashed });
    expect(problemsOf(part)).toEqual([]);
    expect(part.packages).toHaveLength(44);
    expect(part.packages.every(({ entry }) => entry.integrity.length > 0)).toBe(true);
    const hashes = part.packages.flatMap(({ entry }) => entry.integrity);
    // One package has each of its hashes twice.
    expect(hashes).toHaveLength(new Set(hashed.match(/sha256:[0-9a-f]{64}/g)).size);
    expect(hashes.every((hash) => /^sha256-[A-Za-z0-9+/]{43}=$/.test(hash))).toBe(true);
    expect(part.packages[1]?.entry).toMatchObject({ key: 'build==1.4.0', location: { line: 11 } });
  });

  test.each([
    ['with CRLF', hashed.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${hashed}`],
    ['without a last newline', hashed.trimEnd()],
  ])('give the same packages %s', async (_how, text) => {
    const part = await read(requirements, { 'requirements.txt': text });
    const same = await read(requirements, { 'requirements.txt': hashed });
    expect(part).toEqual(same);
  });

  test('however they are cut or changed, give their packages or a problem, and never throw', async () => {
    const whole = new Set(namesOf(await read(requirements, { 'requirements.txt': kinds })));
    await fc.assert(
      fc.asyncProperty(fc.nat(kinds.length), async (end) => {
        const part = await read(requirements, { 'requirements.txt': kinds.slice(0, end) });
        const [last] = part.packages.slice(-1);
        const cut = part.packages
          .filter((one) => one !== last)
          .every(({ name, version }) => whole.has(`${name}@${version}`));
        expect(cut).toBe(true);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(hashed.length), fc.string({ unit: 'binary', maxLength: 4 }), async (at, noise) => {
        const text = hashed.slice(0, at) + noise + hashed.slice(at + noise.length);
        const part = await read(requirements, { 'requirements.txt': text });
        expect(part.packages.length + part.problems.length).toBeGreaterThan(40);
      }),
    );
  });
});
