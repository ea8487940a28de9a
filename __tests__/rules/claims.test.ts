import { readClaims } from '../../src/rules/support/claims.ts';

const trailer = (...lines: string[]): string =>
  ['Bump things', '', '---', 'updated-dependencies:', ...lines, '...', '', 'Signed-off-by: dependabot[bot]'].join('\n');

describe('claims', () => {
  it.each([
    ['Bump fast-xml-parser from 5.3.5 to 5.3.6', 'fast-xml-parser', '5.3.5', '5.3.6'],
    ['chore(deps): bump ip-address from 10.0.1 to 10.2.0 in /packages/attest', 'ip-address', '10.0.1', '10.2.0'],
    ['\u2b06 Bump cairosvg from 2.8.2 to 2.9.0 (#15108)', 'cairosvg', '2.8.2', '2.9.0'],
    ['build(deps): bump `@babel/runtime` from 7.26.0 to 7.26.10', '@babel/runtime', '7.26.0', '7.26.10'],
    ['chore(deps): update dependency lodash to v4.17.21 [security]', 'lodash', null, '4.17.21'],
  ])('reads the title %s', (title, name, from, to) => {
    expect(readClaims(title, []).claims).toEqual([{ name, from, to, level: null }]);
  });

  it.each([
    ['Bump the npm-development group with 2 updates (#455)'],
    ['Update Yuku parser to v0.8.0 (#19699)'],
    ['update eslint requirement from ^8 to ^9'],
    ['Fix a typo'],
  ])('finds no claim in %s', (title) => {
    expect(readClaims(title, [title])).toEqual({ claims: [], complete: false, unreadable: null });
  });

  it('reads the lines of a message, but not its prose', () => {
    const message = [
      'Bump the group',
      '',
      'Bumps [esbuild](https://github.com/evanw/esbuild) from 0.28.0 to 0.28.1.',
      'Updates `tombi` from 0.10.3 to 0.10.4',
      'This line updates `nothing` from 1 to 2',
    ].join('\r\n');
    expect(readClaims('', [message]).claims.map(({ name, to }) => `${name} ${to}`)).toEqual([
      'esbuild 0.28.1',
      'tombi 0.10.4',
    ]);
  });

  it('reads a trailer: quoted names, versions as text, missing fields', () => {
    const message = trailer(
      '- dependency-name: "@types/node"',
      "  dependency-version: '4.10'",
      '  update-type: version-update:semver-minor',
      '- dependency-name: plain',
      '  dependency-version: 4.10',
      '  update-type: version-update:unheard-of',
      '- dependency-name: old',
    );
    expect(readClaims('', [message])).toEqual({
      claims: [
        { name: '@types/node', from: null, to: '4.10', level: 'minor' },
        { name: 'plain', from: null, to: '4.10', level: null },
        { name: 'old', from: null, to: null, level: null },
      ],
      complete: true,
      unreadable: null,
    });
  });

  it('reads the trailers of all commits, and of each the first one', () => {
    const first = trailer('- dependency-name: a');
    const second = `${trailer('- dependency-name: b')}\n\n---\nupdated-dependencies:\n- dependency-name: c\n...`;
    expect(readClaims('', [first, second]).claims.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    ['no YAML', ['- dependency-name: "a', '  b: [']],
    ['a map', ['  dependency-name: a']],
    ['an update without a name', ['- dependency-version: 1.0.0']],
    ['a tag', ['- !!js/function a: b']],
    ['a name told twice', ['- dependency-name: a', '  dependency-name: b']],
    ['an anchor', ['- dependency-name: &a lodash']],
    ['a comment', ['- dependency-name: lodash # axios']],
    ['an escape', ['- dependency-name: "lod\\x61sh"']],
  ])('does not take a trailer that is %s for none', (_what, lines) => {
    expect(readClaims('', [trailer(...lines)]).unreadable).not.toBeNull();
  });

  it('stays quick on a hostile message', () => {
    const message = `${'bump '.repeat(200_000)}\n---\nupdated-dependencies:\n${'- a\n'.repeat(100_000)}`;
    expect(readClaims(message, [message]).unreadable).toBe('it is too long');
  });
});
