import { walkKeys } from '../../../src/ecosystems/json/keys.ts';

type At = { readonly path: string };

function walk(text: string): string[] {
  const seen: string[] = [];
  walkKeys<At>(
    text,
    { path: '' },
    ({ path }, key, line, column) => {
      seen.push(`${path}.${key} ${line}:${column}`);
      return key === 'pass' ? null : { path: `${path}.${key}` };
    },
    ({ path }, line, column) => {
      seen.push(`${path}[] ${line}:${column}`);
      return { path: `${path}[]` };
    },
  );
  return seen;
}

describe('the objects of lists', () => {
  it('are shown with their places, at any depth, strings and other values passed over', () => {
    expect(walk('{"a": [\n {"b": [{"c": 1}]},\n "x", ["y", {"z": 1}], 1, {}\n], "d": 2}')).toEqual([
      '.a 1:2',
      '.a[] 2:2',
      '.a[].b 2:3',
      '.a[].b[] 2:9',
      '.a[].b[].c 2:10',
      '.a[] 3:27',
      '.d 4:4',
    ]);
  });

  it('are passed over where nobody walked into the list', () => {
    expect(walk('{"pass": [{"a": [{}]}], "b": {"c": [1]}}')).toEqual(['.pass 1:2', '.b 1:25', '.b.c 1:31']);
  });

  it('take keys of objects inside objects of lists for what they are', () => {
    expect(walk('{"a": [{"b": {"c": 1}, "d": 1}, {"e": []}]}')).toEqual([
      '.a 1:2',
      '.a[] 1:8',
      '.a[].b 1:9',
      '.a[].b.c 1:15',
      '.a[].d 1:24',
      '.a[] 1:33',
      '.a[].e 1:34',
    ]);
  });
});
