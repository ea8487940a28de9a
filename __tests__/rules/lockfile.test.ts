import lockfile from '../../src/rules/lockfile.ts';
import { check, keys, troubles } from './run.ts';

describe('lockfile', () => {
  it('explains an entry by any chain of requirements, cycles included', () => {
    const packages = [
      { name: 'a', version: '1.0.0', dependencies: ['b@1.0.0'] },
      { name: 'b', version: '1.0.0', direct: false, dependencies: ['a@1.0.0', 'c@1.0.0'] },
      { name: 'c', version: '1.0.0', direct: false },
      { name: 'x', version: '1.0.0', direct: false, dependencies: ['y@1.0.0'] },
      { name: 'y', version: '1.0.0', direct: false, dependencies: ['x@1.0.0'] },
    ];
    expect(keys(check(lockfile, { packages }))).toEqual(['unexplained:pkg:npm/x@1.0.0', 'unexplained:pkg:npm/y@1.0.0']);
  });

  it('needs no reason for what is built here', () => {
    const packages = [{ name: 'own', version: '1.0.0', direct: false, type: 'workspace' as const }];
    expect(keys(check(lockfile, { packages }))).toEqual([]);
  });

  it('leaves to the policy what it is that no lockfile names a manifest, and not whether another can be read', () => {
    const location = { file: 'examples/a/package.json', line: 2 };
    const apart = { location, message: 'It asks for x.', remedy: 'Lock it.', apart: ['x', 'y'] };
    const broken = { location, message: 'It is broken.', remedy: 'Mend it.' };
    expect(troubles(check(lockfile, { problems: [apart, broken] }, { apart: 'hold' }))).toMatchObject([
      { state: 'fail', effect: 'hold', key: 'apart:examples/a/package.json:x,y', location },
      { state: 'indeterminate', message: 'It is broken.' },
    ]);
  });

  it('tells every trouble, with its place', () => {
    const at = (line: number) => ({
      location: { file: 'package-lock.json', line },
      message: `Line ${line} is broken.`,
      remedy: 'Mend it.',
    });
    const declarations = [
      { name: 'a', mismatch: 'package.json asks for more.' },
      { name: 'b', mismatch: 'package.json asks for less.' },
    ];
    expect(
      troubles(
        check(lockfile, { problems: [at(3), at(9)], declarations, packages: [{ name: 'a', version: '1.0.0' }] }),
      ),
    ).toMatchObject([
      { state: 'indeterminate', location: { line: 3 } },
      { state: 'indeterminate', location: { line: 9 } },
      { state: 'fail', key: 'mismatch:package-lock.json:app:a', location: { file: 'package.json' } },
      { state: 'fail', key: 'mismatch:package-lock.json:app:b' },
    ]);
  });
});
