import installScripts from '../../src/rules/install-scripts.ts';
import { check, keys, troubles } from './run.ts';

describe('install-scripts', () => {
  it('finds a script at any place of a package, once', () => {
    const packages = [
      { name: 'a', version: '1.0.0' },
      { name: 'a', version: '1.0.0', key: 'node_modules/b/node_modules/a', installScript: true, line: 70 },
      { name: 'a', version: '1.0.0', key: 'node_modules/c/node_modules/a', installScript: true, line: 90 },
    ];
    expect(troubles(check(installScripts, { packages }))).toMatchObject([{ key: 'npm:a', location: { line: 70 } }]);
  });

  it('allows by name and version, never by what can’t be told', () => {
    const script = (version: string) => ({ packages: [{ name: 'esbuild', version, installScript: true }] });
    expect(keys(check(installScripts, script('0.28.1'), { allow: ['npm:esbuild@<1'] }))).toEqual([]);
    expect(keys(check(installScripts, script('1.0.0'), { allow: ['npm:esbuild@<1'] }))).toEqual(['npm:esbuild']);
    expect(keys(check(installScripts, script(''), { allow: ['npm:esbuild@<1'] }))).toEqual(['npm:esbuild']);
    expect(keys(check(installScripts, script('1.0.0'), { allow: ['npm:esbuild-evil', 'pypi:esbuild'] }))).toEqual([
      'npm:esbuild',
    ]);
  });

  it('says once for each lockfile that its format can’t tell', () => {
    const old = (name: string, file: string) => ({ name, version: '1.0.0', installScript: null, file });
    const packages = [old('a', 'package-lock.json'), old('b', 'package-lock.json'), old('c', 'web/package-lock.json')];
    expect(troubles(check(installScripts, { packages }, { unknown: 'deny' }))).toMatchObject([
      { state: 'indeterminate', effect: 'deny', key: 'untold:package-lock.json' },
      { state: 'indeterminate', effect: 'deny', key: 'untold:web/package-lock.json' },
    ]);
  });

  it('leaves own code and other ecosystems alone', () => {
    const packages = [
      { name: 'own', version: '1.0.0', type: 'workspace' as const, installScript: true },
      { name: 'requests', version: '2.0.0', ecosystem: 'pypi' as const, installScript: null },
    ];
    expect(keys(check(installScripts, { packages }))).toEqual([]);
  });
});
