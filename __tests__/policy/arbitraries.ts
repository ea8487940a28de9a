/** Parts of policies, as a document may have them. */
import * as fc from '../property.ts';
import { GATES } from '../../src/domain/gate.ts';

export const effect = fc.constantFrom('deny', 'hold', 'warn', 'note', 'off');
export const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values, { minLength: 1 });
export const match = fc.record(
  {
    ecosystems: some('npm', 'pypi'),
    scopes: some('runtime', 'development', 'optional'),
    packages: some('npm:a', 'npm:*', 'npm:@acme/*', 'npm:@acme/c@<2', 'npm:d@1', 'pypi:*'),
    paths: some('apps/**', 'package-lock.json', '**'),
  },
  { requiredKeys: [] },
);
const map = fc.record({ critical: effect, high: effect, moderate: effect, low: effect, unknown: effect });
export const config = fc.record(
  {
    effect: fc.oneof(effect, map),
    unavailable: fc.constantFrom('deny', 'hold', 'warn'),
    match,
    except: match.filter((one) => Object.keys(one).length > 0),
    gates: some(...GATES),
    min: fc.constantFrom('1d', '7d', '2w'),
    allow: fc.subarray(['npm:a', 'npm:b', 'npm:c']),
    unknown: effect,
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);
export const configs = fc.oneof(effect, config, fc.array(config, { minLength: 1, maxLength: 4 }));
export const gate = fc.constantFrom(...GATES);
