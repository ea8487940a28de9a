import { failures, run } from './support.ts';

const WAIVED = `version: 1
extends: []
rules:
  known-advisories: deny
  install-scripts: warn
  release-source: deny
  waivers: deny
waivers:
  - rule: known-advisories
    match: {advisory: CVE-2026-0001, packages: ["npm:x"]}
    reason: never called
    owner: "@acme/platform"
    expires: 2026-12-01
tests:
  - name: case
`;
const X =
  'package: "npm:x", to: 1.0.0, install-script: true, advisories: [{id: GHSA-35jh-r3h4-6jhm, aliases: [CVE-2026-0001], severity: high}]';
const one = (expect_: string, more = ''): string => `${WAIVED}${more}    change: {${X}}\n    expect: {${expect_}}\n`;

describe('what is expected', () => {
  it.each([
    ['review: pass', ''],
    ['review: pass, publish: pass, waived: [known-advisories], by: [install-scripts], effect: warn', ''],
    ['audit: deny, waived: [], by: [known-advisories], effect: deny', '    now: 2026-12-02T00:00:00Z\n'],
    ['audit: pass, waived: [known-advisories]', '    now: 2026-12-01T23:59:59Z\n'],
    // What passes says less than what is denied: by and effect are about the latter.
    ['audit: deny, effect: deny', '    now: 2026-12-02T00:00:00Z\n'],
  ])('%s', async (expect_, more) => {
    expect(failures(await run(one(expect_, more)))).toEqual([]);
  });

  it.each([
    ['review: deny', 'case: review: deny, not pass'],
    ['review: deny, by: [known-advisories], effect: note, waived: []', 'case: review: deny, not pass'],
    ['review: pass, by: [known-advisories]', 'case: review: pass by known-advisories, not pass by install-scripts'],
    [
      'review: pass, by: [install-scripts, known-advisories]',
      'case: review: pass by install-scripts, known-advisories, not pass by install-scripts',
    ],
    ['review: pass, effect: "off"', 'case: review: the effect off, not warn'],
    ['review: pass, waived: []', 'case: review: nothing waived, not known-advisories waived'],
    ['review: pass, waived: [install-scripts]', 'case: review: install-scripts waived, not known-advisories waived'],
  ])('and not got: %s', async (expect_, failure) => {
    expect(failures(await run(one(expect_)))).toEqual([failure]);
  });

  it('tells why: by which rule, where it is written, and what to do', async () => {
    const because = async (expect_: string, more = ''): Promise<readonly string[]> =>
      (await run(one(expect_, more)))[0]?.mismatches[0]?.because ?? [];
    expect(await because('review: deny, by: [known-advisories]')).toContain(
      'known-advisories is waived by @acme/platform until 2026-12-01',
    );
    expect(await because('review: deny, by: [licenses]')).toContain('licenses is off in review');
    expect(await because('review: deny, by: [install-scripts]')).toContain(
      'warn by install-scripts (.github/lockgate.yml:5:20): "x@1.0.0" runs a script of its own when it is installed, and the policy does not allow it to.',
    );
    expect(await because('audit: pass', '    now: 2026-12-02T00:00:00Z\n')).toEqual([
      'deny by known-advisories (.github/lockgate.yml:4:21): "x@1.0.0" is affected by "GHSA-35jh-r3h4-6jhm" (severity high).',
    ]);
    const [outcome] = await run(one('review: deny'));
    expect(outcome?.mismatches.every(({ remedy }) => remedy !== '')).toBe(true);
  });

  it('is not judged by what a case can not say, and that is told', async () => {
    const [outcome] = await run(one('publish: pass'));
    expect(outcome?.gates[0]?.notJudged.map(({ rule }) => rule)).toEqual(['release-source', 'waivers']);
    const released = one('review: pass', '    now: 2026-12-01T00:00:00Z\n').replace(
      'to: 1.0.0',
      'to: 1.0.0, released: 2026-11-30T00:00:00Z',
    );
    const [aged] = await run(released);
    expect(aged?.gates[0]?.notJudged.map(({ rule }) => rule)).toContain('release-age');
  });

  it('is the same for the same case, whatever the time of the run, if it names its own', async () => {
    const text = one('audit: deny', '    now: 2026-12-02T00:00:00Z\n');
    const later = await run(text, { now: '2030-01-01T00:00:00Z' });
    expect(later.map(({ gates }) => gates)).toEqual((await run(text)).map(({ gates }) => gates));
  });
});
