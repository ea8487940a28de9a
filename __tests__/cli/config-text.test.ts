import { CORE_SCHEMA, load } from 'js-yaml';
import { valueText } from '../../src/cli/config-text.ts';
import * as fc from '../property.ts';

describe('a value of a policy on one line', () => {
  it('has quotes where it needs them', () => {
    expect(valueText({ effect: 'deny', allow: ['npm:esbuild', 'MIT'], max: 3, tag: null, on: true, e: 'off' })).toBe(
      '{effect: deny, allow: ["npm:esbuild", MIT], max: 3, tag: null, "on": true, e: "off"}',
    );
  });

  it('is YAML that reads as the value', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'binary' }),
        fc.constantFrom('deny', 'off', 'a: b', '- a', '# a', 'a #b', '2w', '1.0', '~', '', '@acme/*', 'y', '0x1f'),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const text = valueText(one);
        expect(text).not.toContain('\n');
        expect(load(text, { schema: CORE_SCHEMA })).toEqual(one);
      }),
    );
  });
});
