import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import * as fc from '../../property.ts';
import { plain, plainOf, read, theirs } from './plain.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'pnpm-lock');
const real = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(path.join(folder, entry.name, 'pnpm-lock.yaml.fixture'), 'utf8'));

const ours = (text: string): unknown => read(text).documents.map(plain);

it('reads real lockfiles as js-yaml does', () => {
  expect(real.length).toBeGreaterThan(3);
  for (const text of real) {
    expect(read(text).problems).toEqual([]);
    expect(ours(text)).toEqual(theirs(text));
  }
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('ab :#-?{}[],&*!|>\'"%@`\n\\.=~<0')) }),
  fc.constantFrom('true', 'null', '~', '5.4', '', ' ', 'a\nb\n', 'a\n\n  b', '@s/a@1.0.0(b@2.0.0)', 'x'.repeat(1100)),
);
const data = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__' && key !== '<<' && !key.includes('\n')),
      tie('node'),
      { maxKeys: 12 },
    ),
  ),
})).node;

it('reads whatever js-yaml writes', () => {
  const options = fc.record({
    lineWidth: fc.constantFrom(-1, 20, 80),
    flowLevel: fc.constantFrom(-1, 1, 2),
    indent: fc.constantFrom(2, 4),
    noArrayIndent: fc.boolean(),
    forceQuotes: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), data), options, (value, how) => {
      const written = dump(value, how);
      const { documents, problems } = read(written);
      expect(problems).toEqual([]);
      expect(documents.map(plain)).toEqual([plainOf(value)]);
    }),
    { numRuns: 500 },
  );
});

it('reads a changed lockfile as js-yaml does, or tells of a problem', () => {
  const signs = Array.from('\n :\'"{}[],#|%\t\r\u0085\ufeff\u2028\\@~');
  const words = '- |: | #|&a |*a|!t |? |>-|<<: |a: b|  '
    .split('|')
    .concat('\n---\n', '\n...\n', '\r\n', '\n\n', '\n  ', '');
  const part = fc.constantFrom(...signs.concat(words));
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), add: part });
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.array(edit, { minLength: 1, maxLength: 3 }), (original, edits) => {
      const from = edits[0]!.at % original.length;
      let changed = original.slice(from, from + 400);
      for (const { at, cut, add } of edits) {
        const index = at % (changed.length + 1);
        changed = changed.slice(0, index) + add + changed.slice(index + cut);
      }
      const { documents, problems } = read(changed);
      expect(problems.length === 0 ? documents.map(plain) : null).toEqual(
        problems.length === 0 ? theirs(changed) : null,
      );
    }),
    { numRuns: 2000 },
  );
});
