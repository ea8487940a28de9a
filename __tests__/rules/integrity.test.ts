import integrity from '../../src/rules/integrity.ts';
import { compareHashes, isPinned, isStrong } from '../../src/rules/support/hashes.ts';
import { available } from '../../src/domain/evidence.ts';
import { factsFrom, SHA512, type PartialFacts } from '../fakes/facts.ts';
import { check, keys, run } from './run.ts';

const SHA1 = `sha1-${'A'.repeat(27)}=`;
const SHA256 = `sha256-${'A'.repeat(43)}=`;
const OTHER = `sha512-${'B'.repeat(86)}==`;
const tarball = 'https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz';

const merging = (served: { integrity: string[]; tarball: string }, more: object = {}): PartialFacts => ({
  gate: 'merge',
  base: [],
  packages: [{ name: 'lodash', version: '4.17.21', ...more }],
  registry: { 'lodash@4.17.21': served },
});

describe('integrity', () => {
  it.each([
    [SHA512, true],
    [SHA256, true],
    [`sha384-${'A'.repeat(64)}`, true],
    [SHA1, false],
    ['sha512-', false],
    ['sha512-AAAA', false],
    [`sha512-${'-'.repeat(88)}`, false],
    [`SHA512-${'A'.repeat(86)}==`, false],
    ['md5-AAAA', false],
    ['__proto__-x', false],
    ['', false],
  ])('%.20s is strong: %s', (hash, strong) => {
    expect(isStrong(hash)).toBe(strong);
  });

  it.each([
    [`10c0/${'0a'.repeat(64)}`, 'yarn.lock', true],
    [`10/${'0a'.repeat(64)}`, 'packages/a/yarn.lock', true],
    ['0a'.repeat(64), 'yarn.lock', true],
    [SHA512, 'yarn.lock', true],
    ['0a'.repeat(63), 'yarn.lock', false],
    [`x/y/${'0a'.repeat(64)}`, 'yarn.lock', false],
    [`10c0/${'0a'.repeat(64)}`, 'package-lock.json', false],
    [`10c0/${'0a'.repeat(64)}`, 'not-yarn.lock', false],
  ])('%.12s… in %s pins the bytes: %s', (hash, file, pinned) => {
    expect(isPinned({ integrity: [hash], location: { file, line: 1 } })).toBe(pinned);
  });

  it('a checksum of yarn is not compared with the hash of a tarball, and what has none is told how to get one', () => {
    const checksum = { integrity: [`10c0/${'0a'.repeat(64)}`], file: 'yarn.lock', url: null };
    expect(check(integrity, merging({ integrity: [SHA512], tarball }, checksum))).toMatchObject([{ state: 'pass' }]);
    expect(check(integrity, merging({ integrity: [SHA512], tarball }, { ...checksum, integrity: [] }))).toMatchObject([
      { state: 'fail', remedy: expect.stringContaining('supportedArchitectures') as string },
    ]);
  });

  it('of several files, each locked hash must be that of one of them, whatever its algorithm', () => {
    const [file, other] = [SHA256, `sha256-${'B'.repeat(43)}=`];
    expect(compareHashes([file], [file, other], true)).toBe('equal');
    expect(compareHashes([file, other], [other, file], true)).toBe('equal');
    expect(compareHashes([file, `sha256-${'C'.repeat(43)}=`], [file, other], true)).toBe('different');
    expect(compareHashes([file, SHA512], [file], true)).toBe('incomparable');
    expect(compareHashes([file, 'md5-AAAA'], [file], true)).toBe('incomparable');
    expect(compareHashes([file, 'unknown:x'], [file], true)).toBe('incomparable');
    expect(compareHashes([file], [], true)).toBe('incomparable');
    expect(compareHashes([], [file], true)).toBe('incomparable');
  });

  it('of a Python release, a hash of none of its files is denied, and no place is compared', () => {
    const python = { ecosystem: 'pypi' as const, name: 'idna', version: '3.7', url: 'https://pypi.org/simple' };
    const served = available({ integrity: [SHA256], tarball: null });
    const judged = (locked: string[]) => {
      const facts = factsFrom({
        gate: 'merge',
        base: [],
        packages: [{ ...python, integrity: locked, file: 'uv.lock' }],
      });
      return run(integrity, { ...facts, registry: new Map([['pkg:pypi/idna@3.7', served]]) });
    };
    expect(judged([SHA256])).toMatchObject([{ state: 'pass' }]);
    expect(judged([SHA256, `sha256-${'B'.repeat(43)}=`])).toMatchObject([
      { state: 'fail', effect: 'deny', message: expect.stringContaining('none of its files') as string },
    ]);
    expect(judged([SHA256, SHA512])).toMatchObject([{ state: 'indeterminate' }]);
  });

  it('compares by the algorithms that both sides have', () => {
    expect(compareHashes([SHA512], [SHA1, SHA512])).toBe('equal');
    expect(compareHashes([SHA512, SHA256], [SHA512])).toBe('equal');
    expect(compareHashes([OTHER], [SHA512])).toBe('different');
    expect(compareHashes([SHA512, OTHER], [SHA512])).toBe('different');
    // An installer goes by the strongest.
    expect(compareHashes([SHA512, SHA256], [SHA256])).toBe('incomparable');
    expect(compareHashes([SHA512], [SHA256])).toBe('incomparable');
    expect(compareHashes([SHA1], [SHA1])).toBe('incomparable');
  });

  it('lets the policy decide over missing and weak hashes, one package at a time', () => {
    const packages = ['a', 'b'].map((name) => ({ name, version: '1.0.0', integrity: name === 'a' ? [] : [SHA1] }));
    expect(check(integrity, { packages }, { missing: 'deny', weak: 'note' })).toMatchObject([
      { key: 'missing:npm:a', effect: 'deny', evidence: { reason: 'missing' } },
      { key: 'weak:npm:b', effect: 'note', evidence: { reason: 'weak' } },
    ]);
  });

  it('denies what the registry does not serve, whatever the policy makes of missing hashes', () => {
    const options = { missing: 'off', weak: 'off' };
    const said = (facts: PartialFacts) =>
      check(integrity, facts, options).map((one) => [one.state, 'effect' in one && one.effect]);
    expect(said(merging({ integrity: [SHA512], tarball }))).toEqual([['pass', false]]);
    expect(said(merging({ integrity: [OTHER], tarball }))).toEqual([['fail', 'deny']]);
    expect(said(merging({ integrity: [SHA512], tarball: `${tarball}?x` }))).toEqual([['fail', 'deny']]);
    expect(said(merging({ integrity: [SHA1], tarball }))).toEqual([['indeterminate', false]]);
    expect(said({ ...merging({ integrity: [], tarball }), registry: {} })).toEqual([['indeterminate', false]]);
  });

  it('knows yarn’s name of the npm registry, and an entry without a URL', () => {
    const served = { integrity: [SHA512], tarball };
    const yarn = 'https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#679591c564c3bffaae8454cf0b3df370c3d6911c';
    expect(keys(check(integrity, merging(served, { url: yarn })))).toEqual([]);
    expect(keys(check(integrity, merging(served, { url: null })))).toEqual([]);
  });

  it('asks the registry about nothing but what the change brings, and only before a merge', () => {
    const packages = [{ name: 'lodash', version: '4.17.21' }];
    expect(keys(check(integrity, { gate: 'merge', base: packages, packages }))).toEqual([]);
    expect(keys(check(integrity, { gate: 'review', base: [], packages }))).toEqual([]);
  });
});
