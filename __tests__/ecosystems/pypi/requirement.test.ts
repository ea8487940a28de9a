import { cpuTime } from '../../cpu-time.ts';
import * as fc from '../../property.ts';
import { parseRequirement } from '../../../src/ecosystems/pypi/requirement.ts';

const plain = { extras: [], specifier: '', marker: null, url: null };

describe('requirements of PEP 508', () => {
  test.each([
    ['A', { ...plain, name: 'a' }],
    ['Ruamel.YAML>=2', { ...plain, name: 'ruamel-yaml', specifier: '>=2' }],
    ['name>=3,<2', { ...plain, name: 'name', specifier: '>=3,<2' }],
    ['name ( >= 1.0 , == 1.* )', { ...plain, name: 'name', specifier: '>=1.0,==1.*' }],
    ['name<=1;os_name=="a;b"', { ...plain, name: 'name', specifier: '<=1', marker: 'os_name=="a;b"' }],
    [
      'name [fred_x, Bar] ; os_name == "nt"',
      { ...plain, name: 'name', extras: ['fred-x', 'bar'], marker: 'os_name == "nt"' },
    ],
    ['name[]==1!2.0.post1+local.7', { ...plain, name: 'name', specifier: '==1!2.0.post1+local.7' }],
    ['name===anything-goes_here', { ...plain, name: 'name', specifier: '===anything-goes_here' }],
    ['name ~= 1.4.2,', { ...plain, name: 'name', specifier: '~=1.4.2' }],
    ['name@http://foo.example/a;b', { ...plain, name: 'name', url: 'http://foo.example/a;b' }],
    [
      'name[x] @ git+https://h.example/r.git@abc ; python_version<"3.8"',
      { ...plain, name: 'name', extras: ['x'], url: 'git+https://h.example/r.git@abc', marker: 'python_version<"3.8"' },
    ],
  ])('%s', (text, requirement) => {
    expect(parseRequirement(text)).toEqual(requirement);
  });

  test.each([
    ['', 'starts with no name'],
    ['==1', 'starts with no name'],
    ['name-==1', 'starts with no name'],
    ['name[a', 'is no version specifier'],
    ['name[a b]', 'is no name of an extra'],
    ['name 1.0', 'is no version specifier'],
    ['name=1.0', 'is no version specifier'],
    ['name==banana', 'is no version specifier'],
    ['name==1 0', 'is no version specifier'],
    ['name>=1.*', 'is no version specifier'],
    ['name===', 'is no version specifier'],
    ['name==1,,<2', 'is no version specifier'],
    ['name(==1', 'is no version specifier'],
    ['name @', 'has no URL'],
    ['name @ http://a b', 'has more than a marker'],
    ['name\u202e==1', 'is no version specifier'],
  ])('%j is none', (text, fault) => {
    expect(parseRequirement(text)).toEqual({ fault: expect.stringContaining(fault) as string });
  });

  test('any text gives a requirement or a fault, in linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseRequirement(text)));
    const start = cpuTime();
    for (const part of ['a', '[', 'a.', '==1,', ' ', '(', ';', '~', '9']) parseRequirement(`x${part.repeat(200_000)}!`);
    expect(cpuTime() - start).toBeLessThan(2_000);
  });
});
