import * as fc from '../../property.ts';
import { walkKeys } from '../../../src/ecosystems/json/keys.ts';

const character = fc.constantFrom('"', '\\', '\n', '\u2028', 'a', ':', ',', '{', '}', '[');
const string = fc.oneof(fc.constantFrom('plain', ''), fc.string({ unit: character, maxLength: 6 }));
const record = fc.dictionary(string, fc.oneof(string, fc.array(string), fc.dictionary(string, string)));

describe('walkKeys', () => {
  it('shows the keys that JSON.parse finds and counts those below, whatever quotes and backslashes stand in strings', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('', '  '), (value, indent) => {
        const shown: string[] = [];
        const keys = walkKeys(JSON.stringify(value, null, indent), {}, (_, key) => {
          shown.push(key);
          return null;
        });
        const below = Object.values(value).filter((one) => typeof one === 'object' && !Array.isArray(one));
        expect(shown).toEqual(Object.keys(value));
        expect(keys).toBe(shown.length + below.flatMap(Object.keys).length);
      }),
    );
  });

  it('tells at which line and column a key opens, behind strings with escapes', () => {
    const places: unknown[] = [];
    walkKeys('{"a\\"": "\\\\",\n  "b": {}}', {}, (_, ...place) => {
      places.push(place);
      return null;
    });
    expect(places).toEqual([
      ['a"', 1, 2],
      ['b', 2, 3],
    ]);
  });
});
