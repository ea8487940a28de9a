import { assert, constantFrom, property } from '../property.ts';
import licenses from '../../src/rules/licenses.ts';
import { covered, parseAllowed, parseExpression } from '../../src/rules/support/spdx.ts';
import { check, keys } from './run.ts';

function allows(license: string, ...allow: string[]): boolean | null {
  const expression = parseExpression(license);
  return expression === null ? null : covered(expression, parseAllowed(allow));
}

describe('licences', () => {
  it.each([
    ['MIT', ['MIT'], true],
    ['MIT', ['MIT-0'], false],
    ['MIT-0', ['MIT'], false],
    ['MIT OR GPL-3.0-only', ['MIT'], true],
    ['MIT AND GPL-3.0-only', ['MIT'], false],
    ['MIT AND (ISC OR GPL-3.0-only)', ['MIT', 'ISC'], true],
    ['MIT OR ISC AND GPL-3.0-only', ['ISC'], false],
    ['(MIT OR ISC) AND GPL-3.0-only', ['MIT', 'ISC'], false],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0'], true],
    ['Apache-2.0', ['Apache-2.0 WITH LLVM-exception'], false],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0 WITH LLVM-exception'], true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH GCC-exception-2.0'], false],
    ['GPL-2.0', ['GPL-2.0-only'], true],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], true],
    ['GPL-2.0+', ['GPL-3.0-only'], true],
    ['GPL-2.0-only', ['GPL-3.0-only'], false],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], true],
    ['GPL-3.0-or-later', ['GPL-2.0-only'], false],
    ['LGPL-2.1', ['LGPL-3.0-only'], false],
    ['EUPL-1.1', ['EUPL-1.2'], false],
    ['LGPL-2.1-only', ['GPL-2.1-only', 'GPL-2.0-or-later'], false],
    ['LicenseRef-Acme', ['LicenseRef-Acme'], true],
    ['LicenseRef-Acme', ['MIT'], false],
    ['MIT', ['MIT OR ISC'], false],
    ['MIT', [], false],
  ])('%s under %j: %s', (license, allow, expected) => {
    expect(allows(license, ...allow)).toBe(expected);
  });

  it.each([
    [''],
    ['UNLICENSED'],
    ['SEE LICENSE IN LICENSE'],
    ['MIT/X11'],
    ['MIT, ISC'],
    ['{"type":"MIT"}'],
    ['Apache 2.0'],
    ['mit'],
    ['MIT OR'],
    ['$MIT'],
    ['MIT\u200b'],
    [`${'('.repeat(100_000)}MIT`],
    ['MIT OR '.repeat(10_000) + 'MIT'],
    ['__proto__'],
  ])('takes %.30j for unknown', (license) => {
    expect(allows(license, 'MIT')).toBeNull();
    const packages = [{ name: 'a', version: '1.0.0', license }];
    expect(check(licenses, { packages }, { allow: ['MIT'], unknown: 'hold' })).toMatchObject([
      { state: 'fail', effect: 'hold', evidence: { reason: 'unknown' } },
    ]);
  });

  it('never allows by whatever else stands in an expression', () => {
    const license = constantFrom('MIT', 'ISC', 'GPL-3.0-only', 'Apache-2.0');
    assert(
      property(license, license, license, (a, b, c) => {
        const only = (one: string) => one === 'MIT';
        expect(allows(`${a} AND (${b} OR ${c})`, 'MIT')).toBe(only(a) && (only(b) || only(c)));
        expect(allows(`${a} OR ${b} AND ${c}`, 'MIT')).toBe(only(a) || (only(b) && only(c)));
      }),
    );
  });

  it('of one version is told by any lockfile whose format tells it, of the same kind of source alone', () => {
    const judged = (...entries: { license: string | null; type?: 'git' }[]) =>
      keys(
        check(
          licenses,
          {
            packages: entries.map((one, index) =>
              Object.assign({ name: 'a', version: '1.0.0', file: `${index}.lock` }, one),
            ),
          },
          { allow: ['MIT'] },
        ),
      );
    expect(judged({ license: 'MIT' }, { license: null })).toEqual([]);
    expect(judged({ license: null }, { license: null })).toEqual(['unknown:npm:a:']);
    expect(judged({ license: 'MIT' }, { license: null, type: 'git' })).toEqual(['unknown:npm:a:']);
    expect(judged({ license: 'MIT' }, { license: 'GPL-3.0-only' })).toEqual(['refused:npm:a:GPL-3.0-only']);
  });

  it('judges every entry, every override that matches, and an empty list as allowing none', () => {
    const packages = [
      { name: 'a', version: '1.0.0' },
      { name: 'a', version: '1.0.0', key: 'node_modules/b/node_modules/a', license: 'GPL-3.0-only' },
    ];
    expect(keys(check(licenses, { packages }, { allow: ['MIT'] }))).toEqual(['refused:npm:a:GPL-3.0-only']);
    const told = { 'npm:a': 'MIT', 'npm:*': 'ISC' };
    expect(keys(check(licenses, { packages }, { allow: ['MIT'], packages: told }))).toEqual(['refused:npm:a:ISC']);
    expect(keys(check(licenses, { packages: [{ name: 'a', version: '1.0.0' }] }, { allow: [] }))).toHaveLength(1);
  });
});
