import { isName, normalizeName } from '../../../src/ecosystems/pypi/names.ts';

describe('names of PyPI', () => {
  test.each([
    ['Authlib', 'authlib'],
    ['ruamel.yaml', 'ruamel-yaml'],
    ['ruamel_.-YAML', 'ruamel-yaml'],
    ['friendly-bard', 'friendly-bard'],
  ])('%s is compared as %s', (name, normalized) => {
    expect(normalizeName(name)).toBe(normalized);
  });

  test.each(['a', 'A1', 'zope.interface', 'a-_.b'])('%s is a name', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each(['', '-a', 'a-', '.a', 'a b', 'a/b', 'ä', 'a\n'])('%j is none', (name) => {
    expect(isName(name)).toBe(false);
  });
});
