import { scopeOfMarker } from '../../../../src/ecosystems/pypi/pylock/marker.ts';

it.each([
  [null, 'runtime'],
  ['python_version >= "3.8"', 'runtime'],
  ['"default" in dependency_groups', 'runtime'],
  ['"dev" in dependency_groups', 'development'],
  ["'Dev_Tools' in dependency_groups", 'development'],
  ['"tests" in extras', 'optional'],
  ['python_version >= "3.6" and "security" in extras', 'optional'],
  ['"default" in dependency_groups or "security" in extras', 'runtime'],
  ['"dev" in dependency_groups or "security" in extras', 'optional'],
  ['"dev" in dependency_groups and "security" in extras', 'development'],
  ['os_name == "nt" and ("a" in extras or "b" in extras)', 'optional'],
  ['os_name == "nt" or "a" in extras and "b" in extras', 'runtime'],
  ['"a" not in extras', 'runtime'],
  ['"x" in sys_platform', 'runtime'],
  ['("a" in extras', 'runtime'],
  ['"a" in extras and', 'runtime'],
  ['"a" in extras "b" in extras', 'runtime'],
  ['"a" in extras ; evil', 'runtime'],
  [`${'('.repeat(1_000)}"a" in extras${')'.repeat(1_000)}`, 'runtime'],
  [`"a" in extras${' or "b" in extras'.repeat(10_000)}`, 'runtime'],
])('%.80s: %s', (marker, scope) => {
  expect(scopeOfMarker(marker, new Set(['default']))).toBe(scope);
});
