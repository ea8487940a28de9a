import * as fc from '../../property.ts';
import { GATES, VERDICTS } from '../../../src/domain/gate.ts';
import { run } from './support.ts';

const version = fc.constantFrom('1.0.0', '1.0.1', '1.1.0', '2.0.0-rc.1', '2.0.0', 'nonsense', 'v4');
const facts = fc.record(
  {
    scope: fc.constantFrom('runtime', 'optional', 'development'),
    direct: fc.boolean(),
    license: fc.constantFrom('MIT', 'GPL-3.0-only', 'MIT OR GPL-3.0-only', 'SEE LICENSE', 'UNLICENSED'),
    source: fc.constantFrom(
      { git: 'git+https://x/y.git' },
      { url: 'https://x/y.tgz' },
      { file: '../y' },
      { registry: 'http://registry.npmjs.org/y.tgz' },
    ),
    integrity: fc.constantFrom('strong', 'weak', 'missing', 'mismatch'),
    'install-script': fc.boolean(),
    path: fc.constantFrom('package-lock.json', 'apps/web/yarn.lock', 'requirements.txt', '.github/workflows/ci.yml'),
    advisories: fc.array(
      fc.record(
        {
          id: fc.constantFrom('GHSA-35jh-r3h4-6jhm', 'MAL-2026-1', 'PYSEC-2026-1'),
          severity: fc.constantFrom('critical', 'high', 'moderate', 'low', 'unknown'),
          affected: fc.constantFrom('>=1.0.1', '<2'),
          fixed: fc.constantFrom('1.1.0', '2.0.0'),
        },
        { requiredKeys: ['id'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const name = fc.constantFrom('npm:a', 'npm:@a/b', 'pypi:Some_Name', 'actions:actions/checkout', 'actions:a/b/c');
const changing = fc
  .tuple(name, fc.option(version, { nil: undefined }), fc.option(version, { nil: undefined }), facts)
  .filter(([, from, to]) => from !== undefined || to !== undefined)
  .map(([one, from, to, said]) => Object.assign({ package: one, from, to }, said));
const staying = fc
  .tuple(name, version, facts)
  .map(([one, at, said]) => Object.assign({ package: one, version: at }, said));
const packages = fc.array(fc.oneof(changing, staying), { minLength: 1, maxLength: 4 });
const pullRequest = fc.record(
  {
    author: fc.constantFrom('dependabot', 'renovate', 'person'),
    checks: fc.constantFrom('passed', 'failed', 'running'),
  },
  { requiredKeys: [] },
);

const document = (list: readonly object[], request: object): string =>
  JSON.stringify({
    version: 1,
    extends: 'lockgate:strict',
    merge: { authors: ['renovate', 'dependabot'], allow: [{ updates: ['patch'] }] },
    tests: [
      {
        name: 'it',
        now: '2026-11-22T00:00:00Z',
        packages: list,
        'pull-request': request,
        expect: Object.fromEntries(GATES.map((gate) => [gate, 'pass'])),
      },
    ],
  });

describe('for any case', () => {
  it('no rule fails, every gate has a verdict, and the order of the packages makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(packages, pullRequest, async (list, request) => {
        const [one] = await run(document(list, request));
        const [other] = await run(document(list.toReversed(), request));
        const told = (outcome: typeof one) =>
          outcome?.gates.map(({ gate, got, by, effect, waived }) => ({ gate, got, by, effect, waived }));
        expect(one?.gates.map(({ gate }) => gate)).toEqual(GATES);
        expect(one?.gates.every(({ got }) => VERDICTS.includes(got))).toBe(true);
        expect(
          one?.gates.flatMap(({ findings }) => findings.filter(({ message }) => message.includes('could not judge'))),
        ).toEqual([]);
        expect(told(other)).toEqual(told(one));
        // What must not pass a review must not merge.
        const [review, merge] = GATES.map((gate) =>
          VERDICTS.indexOf(one?.gates.find((at) => at.gate === gate)?.got ?? 'pass'),
        );
        expect(merge).toBeGreaterThanOrEqual(review ?? Infinity);
        // A case that passes passes in every gate, and one that fails says where.
        expect(one?.mismatches.map(({ gate }) => gate)).toEqual(
          one?.gates.filter(({ got }) => got !== 'pass').map(({ gate }) => gate),
        );
      }),
      { numRuns: 100 },
    );
  });
});
