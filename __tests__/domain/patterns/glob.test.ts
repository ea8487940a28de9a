import { jest } from '@jest/globals';
import * as fc from '../../property.ts';
import { minimatch } from 'minimatch';
import { compileGlob, isGlob, prepareGlobs } from '../../../src/domain/patterns/glob.ts';

const reference = (glob: string, text: string): boolean =>
  minimatch(text, glob, { dot: true, nocomment: true, nonegate: true, noext: true, platform: 'linux' });

beforeAll(() => prepareGlobs(['**']));

describe('a glob', () => {
  it.each([
    ['@acme/*', '@acme/core', true],
    ['@acme/*', '@acme/core/deep', false],
    ['@acme/*', '@acme/', false],
    ['eslint-*', 'eslint-', true],
    ['*', '@acme/core', false],
    ['apps/**', 'apps/web/package-lock.json', true],
    ['**/package-lock.json', 'package-lock.json', true],
    ['.github/*.yml', '.github/lockgate.yml', true],
    ['!a', '!a', true],
    ['#a', '#a', true],
    ['{a,b}-*', 'b-x', true],
    ['.*', '.', false],
    ['*.', '..', false],
    ['a/.*', 'a/..', false],
    ['.*', '...', true],
  ])('%s against %s: %s', (glob, text, matches) => {
    expect(compileGlob(glob)(text)).toBe(matches);
  });

  it('means what minimatch means by it', () => {
    const part = fc.constantFrom('a', 'b', '.', '..', '/', '-', '@', '*', '**', '?', '[ab]', '{a,b}', '!', '#');
    const text = fc.constantFrom('a', 'b', '.', '/', '-', '@', '!', '#');
    // Neither names nor paths have empty parts; minimatch overlooks them.
    const isName = (name: string): boolean => !name.split('/').includes('');
    // Minimatch takes `a/b/..` for `a`. No path has such a part, and a plain text means itself here.
    const isWritten = (glob: string): boolean => isGlob(glob) || !glob.split('/').includes('..');
    const join = (pieces: readonly string[]): string => pieces.join('');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }).map(join).filter(isWritten),
        fc.array(text, { minLength: 1, maxLength: 7 }).map(join).filter(isName),
        (glob, name) => {
          expect(compileGlob(glob)(name)).toBe(reference(glob, name));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes no time over many stars and a long name', () => {
    expect(compileGlob(`${'*a'.repeat(20)}*b`)('a'.repeat(5_000))).toBe(false);
  });
});

describe('preparing', () => {
  it.each(['a/**', '{a,b}', 'a?', 'npm:./*', 'npm:*/.@<2', 'npm:@a/{b,c}-*@1'])(
    '%s can be compiled then',
    async (text) => {
      jest.resetModules();
      const { compileGlob: compile, prepareGlobs: prepare } = await import('../../../src/domain/patterns/glob.ts');
      const name = text.replace(/^npm:(.[^@]*).*$/, '$1');
      expect(() => compile(name)('x')).toThrow('was not prepared');
      await prepare([text]);
      expect(compile(name)('x')).toBe(false);
    },
  );
});
