import { claimedVersion } from '../../../src/ecosystems/github-actions/file/claim.ts';
import { parseUses } from '../../../src/ecosystems/github-actions/file/uses.ts';

describe('parseUses', () => {
  it.each([
    ['actions/checkout@v4', 'actions/checkout', 'v4'],
    ['github/codeql-action/init@v3', 'github/codeql-action/init', 'v3'],
    ['o/r/.github/workflows/x.yml@main', 'o/r/.github/workflows/x.yml', 'main'],
    ['pypa/gh-action-pypi-publish@release/v1', 'pypa/gh-action-pypi-publish', 'release/v1'],
    // The runner splits at both slashes and drops what is empty: these are other spellings of one action.
    ['actions//checkout@v4', 'actions/checkout', 'v4'],
    ['actions\\checkout@v4', 'actions/checkout', 'v4'],
    ['actions/checkout/@v4', 'actions/checkout', 'v4'],
    ['o/r/./sub@v4', 'o/r/sub', 'v4'],
  ])('%s', (text, name, ref) => {
    expect(parseUses(text)).toEqual({ kind: 'action', name, ref });
  });

  it.each([
    ['./', ''],
    ['./.github/actions/setup', '.github/actions/setup'],
    ['.\\tools\\setup', 'tools/setup'],
    ['$/.github/actions/x', '.github/actions/x'],
    ['./a//b/', 'a/b'],
  ])('%s is of the same repository', (text, path) => {
    expect(parseUses(text)).toEqual({ kind: 'local', path });
  });

  it.each(['docker://alpine:3.20', 'DOCKER://ghcr.io/o/i@sha256:00'])('%s is an image', (text) => {
    expect(parseUses(text)).toEqual({ kind: 'image' });
  });

  it.each([
    '',
    'checkout',
    'actions/checkout',
    'actions/checkout@',
    '@v4',
    'actions@v4',
    'actions/checkout@v4@v5',
    '../outside@v1',
    'o/r/../../evil/x@v1',
    'o/r@${{ matrix.ref }}',
    '${{ inputs.action }}',
    'o/r@a b',
    'o/r@v1\u202e',
    'o/\u0000r@v1',
    'https://github.com/o/r@v1',
  ])('%j names nothing that can be judged', (text) => {
    expect(parseUses(text).kind).toBe('unknown');
  });
});

describe('claimedVersion', () => {
  const commit = 'c'.repeat(40);
  it.each([
    [' # v8.0.1', 'v8.0.1'],
    [' #v36.0.9', 'v36.0.9'],
    [' # tag=v3.0.1', 'v3.0.1'],
    [' # v4', 'v4'],
    [' # 4', '4'],
    [' # 4.1.7', '4.1.7'],
    [' # pin@v3', 'v3'],
    [' # @v3', 'v3'],
    [' # ratchet:actions/checkout@v3', 'v3'],
    [' # actions/checkout@v4.1.0', 'v4.1.0'],
    [' # renovate: tag=v3.0.1', 'v3.0.1'],
    [' # v4.1.7 (2024-05-01)', 'v4.1.7'],
    [' # v2.0.0-rc.1', 'v2.0.0-rc.1'],
    ['\t# v4.1.7   ', 'v4.1.7'],
    ['" # v4.1.7', 'v4.1.7'],
    ["' # v4.1.7", 'v4.1.7'],
    [' } # v4.1.7', 'v4.1.7'],
  ])('%j claims %s', (rest, version) => {
    expect(claimedVersion(commit, rest)).toBe(version);
  });

  it.each([
    '',
    ' # main',
    ' # GHSA-4mgv-m5cm-f9h7',
    ' # 2024-05-01',
    ' # 3 more below',
    ' # see v4.1.7',
    '# v4',
    ' # v4.1.7.9',
    ', with: {a: "# v4.1.7"}',
  ])('%j claims nothing', (rest) => {
    expect(claimedVersion(commit, rest)).toBeNull();
  });

  it('is asked of commits alone: a tag says itself what it is', () => {
    expect(claimedVersion('v3', ' # v4.1.7')).toBeNull();
    expect(claimedVersion('c'.repeat(39), ' # v4.1.7')).toBeNull();
    expect(claimedVersion('C'.repeat(64), ' # v4.1.7')).toBe('v4.1.7');
  });
});
