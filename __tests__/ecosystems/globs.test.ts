import * as fc from '../property.ts';
import { Minimatch } from 'minimatch';
import { formats } from '../../src/ecosystems/formats.ts';
import { globTest } from '../../src/ecosystems/globs.ts';
import { UNREAD_FILES } from '../../src/ecosystems/unread.ts';

const OURS = [...formats, ...UNREAD_FILES].flatMap(({ files }) => files);
const name = fc.constantFrom('requirements', 'requirements-dev.txt', 'requirementsXtxt', 'pylock.a.toml', 'yarn.lock');
const part = fc.oneof(name, fc.stringMatching(/^[a.\n+*-]{1,3}$/)).filter((one) => one !== '.' && one !== '..');
const path = fc
  .tuple(fc.array(part, { maxLength: 3 }), fc.constantFrom('a.txt', '.txt', 'requirements.txt', 'yarn.lock', 'x'))
  .map(([folders, file]) => [...folders, file].join('/'));

describe('globTest', () => {
  it('takes every glob of ours as minimatch does', () => {
    const globs = [...OURS, '**/a?c/*.x', 'top.txt'];
    const others = fc.constantFrom('top.txt', 'a/top.txt', 'topXtxt', 'abc/.x', 'd/abc/e.x', 'a/c/e.x');
    for (const glob of globs) {
      const [ours, theirs] = [globTest([glob]), new Minimatch(glob, { dot: true })];
      fc.assert(fc.property(fc.oneof(path, others), (one) => expect(ours(one)).toBe(theirs.match(one))));
    }
  });

  it('takes what minimatch would give a meaning as it stands', () => {
    expect(globTest(['**/{a}[b]*'])('x/{a}[b]c')).toBe(true);
    expect(globTest(['**/{a}[b]*'])('x/ab')).toBe(false);
  });
});
