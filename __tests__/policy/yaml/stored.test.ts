import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as fc from '../../property.ts';
import { PRESETS } from '../../../src/policy/presets.ts';
import type { YamlNode } from '../../../src/policy/yaml/node.ts';
import { Problems } from '../../../src/policy/problem.ts';
import { parseYaml } from '../../../src/policy/yaml/parse.ts';
import { restoreTree, storeTree, type Stored } from '../../../src/policy/yaml/stored.ts';

const read = (uri: string, text: string) => {
  const root = parseYaml(uri, text, new Problems());
  if (root === null) throw new Error('no document');
  return root;
};

// A tree leads back to its parents, round and round; the matchers of jest would not come to an end.
const same = (a: YamlNode, b: YamlNode): boolean => isDeepStrictEqual(a, b);

it.each(Object.entries(PRESETS))('the preset %s is stored as its file has it', (name, stored) => {
  const text = readFileSync(`policies/${name}.yml`, 'utf8');
  expect(same(restoreTree(`lockgate:${name}`, stored()), read(`lockgate:${name}`, text))).toBe(true);
});

it('any document comes back as it was, places and parents included', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const root = read('a.yml', JSON.stringify(value, null, 1));
      expect(same(restoreTree('a.yml', JSON.parse(JSON.stringify(storeTree(root))) as Stored), root)).toBe(true);
    }),
  );
});

it('what was reported as invalid is not stored', () => {
  expect(() => storeTree(read('a.yml', 'a: &x 1\nb: *x\n'))).toThrow('a.yml:2:4 holds what a preset');
});
