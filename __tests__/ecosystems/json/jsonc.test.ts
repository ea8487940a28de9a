import { cpuTime } from '../../cpu-time.ts';
import * as fc from '../../property.ts';
import { plainJson } from '../../../src/ecosystems/json/jsonc.ts';

const linesOf = (text: string): number[] => text.split('\n').map((line) => line.length);

describe('JSON with comments as plain JSON', () => {
  it.each([
    ['a trailing comma', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['a trailing comma before a comment', '[1, // one\n /* two */ ]', [1]],
    ['comments everywhere', '/* a */{// b\n"a"/**/:/***/1}//', { a: 1 }],
    ['what looks like a comment in a string', '["//", "/*", ",]", "\\"//", "\\\\",]', ['//', '/*', ',]', '"//', '\\']],
    ['CRLF', '{\r\n"a": 1, // x\r\n}\r\n', { a: 1 }],
    ['no comma that is too many', '{"a": [{}, {}]}', { a: [{}, {}] }],
  ])('%s', (_name, text, value) => {
    const plain = plainJson(text);
    expect(JSON.parse(plain)).toEqual(value);
    expect(linesOf(plain)).toEqual(linesOf(text));
  });

  it.each(['[,]', '{,}', '[1,,]', '[1 2]', '/* open', '{"a": 1', '["a', '["a\\', '[1] /', '[/]', '"a\\"', '// only'])(
    '%s stays no JSON',
    (text) => {
      expect(() => JSON.parse(plainJson(text)) as unknown).toThrow(SyntaxError);
    },
  );

  it('leaves plain JSON as it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(plainJson(text)).toBe(text);
      }),
    );
  });

  it('gives the same value as without comments and commas, and every character keeps its place', () => {
    const noise = fc.constantFrom('', ' ', '// "x", ]\n', '/* ,} " */', '\n');
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(noise, { minLength: 1, maxLength: 8 }), (value, noises) => {
        let next = 0;
        const some = (): string => noises[next++ % noises.length] ?? '';
        const write = (one: unknown): string => {
          const list = (items: string[]): string =>
            items.map((item, index) => some() + item + (index < items.length - 1 ? ',' : `${some()},`)).join('') +
            some();
          if (Array.isArray(one)) return `[${list(one.map(write))}]`;
          if (typeof one !== 'object' || one === null) return JSON.stringify(one);
          return `{${list(Object.entries(one).map(([key, inner]) => `${JSON.stringify(key)}${some()}:${some()}${write(inner)}`))}}`;
        };
        const text = some() + write(value) + some();
        const plain = plainJson(text);
        expect(JSON.parse(plain)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(linesOf(plain)).toEqual(linesOf(text));
      }),
    );
  });

  it.each([
    ['openings of comments', '/* '.repeat(200_000)],
    ['slashes', '/'.repeat(400_000)],
    ['escaped quotes', `["${'\\"'.repeat(200_000)}`],
    ['backslashes', `["${'\\'.repeat(400_000)}"]`],
    ['commas', '['.repeat(100_000) + ','.repeat(100_000)],
    ['commas that trail', '[1,'.repeat(1) + '],'.repeat(200_000)],
    ['comments after a comma', `[1,${'/**/'.repeat(100_000)}]`],
  ])('takes no more than linear time for %s', (_name, text) => {
    const start = cpuTime();
    expect(plainJson(text)).toHaveLength(text.length);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
