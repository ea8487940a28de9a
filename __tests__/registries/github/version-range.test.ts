import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { matchGitHubRange } from '../../../src/registries/github/version-range.ts';

it.each([
  ['1.0.0', '>= 1.0.0, < 2.0.0', 'affected'],
  ['2.0.0', '>= 1.0.0, < 2.0.0', 'unaffected'],
  ['2.0.0', '>= 1.0.0, <= 2.0.0', 'affected'],
  ['1.0.0', '> 1.0.0', 'unaffected'],
  ['1.0.1', '> 1.0.0', 'affected'],
  ['1.0.1', '= 1.0.1', 'affected'],
  ['1.0.2', '= 1.0.1', 'unaffected'],
  ['13.0.1', '< 13.1', 'affected'],
  ['0.0.1', '>= 0', 'affected'],
  ['git+ssh://x#a', '>= 0', 'affected'],
  ['git+ssh://x#a', '< 2.0.0', 'uncertain'],
  ['1.0.0', '', 'uncertain'],
  ['1.0.0', '< 2.0.0,', 'uncertain'],
  ['3.0.0', '< 2.0.0, odd', 'uncertain'],
  ['1.0.0', '^1.0.0', 'uncertain'],
])('npm %s in %j: %s', (version, range, state) => {
  expect(matchGitHubRange(version, range, versionSchemes.npm).state).toBe(state);
});

it('orders PyPI versions as PyPI does', () => {
  expect(matchGitHubRange('2.0rc1', '< 2.0', versionSchemes.pypi).state).toBe('affected');
  expect(matchGitHubRange('1!1.0', '< 2.0', versionSchemes.pypi).state).toBe('unaffected');
});

it.each([
  ['2.1.0+cu118', '<= 2.1.0', 'affected'],
  ['2.1.0+cu118', '= 2.1.0', 'affected'],
  ['2.1.0+cu118', '< 2.1.0', 'unaffected'],
  ['2.1.0+cu118', '> 2.1.0', 'unaffected'],
])('PyPI %s, a build of the public version, in %j: %s', (version, range, state) => {
  expect(matchGitHubRange(version, range, versionSchemes.pypi).state).toBe(state);
});

it.each([
  ['v45', '<= 45.0.7', 'uncertain'],
  ['v45', '>= 45.0.5, < 46', 'uncertain'],
  ['v45', '= 45.0.7', 'uncertain'],
  ['v45', '> 45.0.0, < 45.0.7', 'uncertain'],
  ['v45', '>= 45.0.5, < 45', 'unaffected'],
  ['v45.0', '< 45.1', 'affected'],
  ['v45', '< 46', 'affected'],
  ['v46', '< 46', 'unaffected'],
  ['v45.0.7', '= 45.0.7', 'affected'],
])('the tag %s, which can move, in %j: %s', (version, range, state) => {
  expect(matchGitHubRange(version, range, versionSchemes['github-actions']).state).toBe(state);
});
