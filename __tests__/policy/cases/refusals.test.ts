import { PolicyError } from '../../../src/policy/load.ts';
import { run } from './support.ts';

const X = 'package: "npm:x", to: 1.0.0';

/** The case, without its name, and what is said about it. */
const REFUSALS: readonly [what: string, body: string, message: RegExp][] = [
  ['no expectation of any gate', `change: {${X}}, expect: {}`, /expects nothing of any gate/],
  [
    'a change without a version',
    'change: {package: "npm:x"}, expect: {review: pass}',
    /must be a package with a version/,
  ],
  [
    'a version beside a change',
    `packages: [{${X}, version: 1.0.0}], expect: {review: pass}`,
    /either a version or a change/,
  ],
  [
    'a version under change',
    'change: {package: "npm:x", version: 1.0.0}, expect: {review: pass}',
    /unknown key "version"/,
  ],
  [
    'a pattern',
    'change: {package: "npm:@a/*", to: 1.0.0}, expect: {review: pass}',
    /is a pattern, and a case is about one package/,
  ],
  [
    'a range',
    'change: {package: "npm:x@<2", to: 1.0.0}, expect: {review: pass}',
    /is a pattern, and a case is about one package/,
  ],
  ['no package', 'change: {to: 1.0.0}, expect: {review: pass}', /must be a package/],
  [
    'a number for a version',
    'change: {package: "npm:x", to: 1.10}, expect: {review: pass}',
    /must be a version, not the number "1.10"/,
  ],
  ['no packages', 'packages: [], expect: {review: pass}', /list of at least one/],
  ['two sources', `change: {${X}, source: {git: a, url: b}}, expect: {review: pass}`, /must be one source/],
  ['an unknown source', `change: {${X}, source: {svn: a}}, expect: {review: pass}`, /unknown key "svn"/],
  ['an unknown hash', `change: {${X}, integrity: sha512}, expect: {review: pass}`, /unknown value "sha512"/],
  ['an unknown scope', `change: {${X}, scope: dev}, expect: {review: pass}`, /unknown scope "dev"/],
  ['a path that leads out', `change: {${X}, path: ../package-lock.json}, expect: {review: pass}`, /paths are relative/],
  ['a glob for a path', `change: {${X}, path: "apps/*"}, expect: {review: pass}`, /must be one file/],
  [
    'an advisory without an id',
    `change: {${X}, advisories: [{severity: high}]}, expect: {review: pass}`,
    /an advisory with an id/,
  ],
  [
    'a bad range',
    `change: {${X}, advisories: [{id: OSV-1, affected: "<<1"}]}, expect: {review: pass}`,
    /must be a version range/,
  ],
  [
    'a bad version',
    `change: {${X}, advisories: [{id: OSV-1, fixed: one}]}, expect: {review: pass}`,
    /must be a version,/,
  ],
  [
    'an unknown severity',
    `change: {${X}, advisories: [{id: OSV-1, severity: medium}]}, expect: {review: pass}`,
    /unknown severity "medium"/,
  ],
  ['an unknown rule', `change: {${X}}, expect: {review: deny, by: [malwares]}`, /unknown rule "malwares"/],
  [
    'a rule of a later version',
    `change: {${X}}, expect: {review: deny, by: [release-age]}`,
    /unknown rule "release-age"/,
  ],
  [
    'a rule that no case can judge',
    `change: {${X}}, expect: {publish: deny, by: [release-source]}`,
    /is not judged in a test: a case has no release/,
  ],
  [
    'a rule that is silent there',
    `change: {${X}}, expect: {review: deny, by: [update-level]}`,
    /must be a rule that speaks in review/,
  ],
  ['an unknown effect', `change: {${X}}, expect: {review: pass, effect: none}`, /unknown effect "none"/],
  ['a release without a day', `change: {${X}, released: 2026-11-30T00:00:00Z}, expect: {review: pass}`, /lacks now/],
  [
    'an unknown state of checks',
    `change: {${X}}, pull-request: {checks: green}, expect: {merge: pass}`,
    /unknown value "green"/,
  ],
  ['an unknown key', `change: {${X}}, given: {}, expect: {review: pass}`, /unknown key "given"/],
];

describe('a case is refused', () => {
  it.each(REFUSALS)('for %s', async (_what, body, message) => {
    const text = `version: 1\ntests:\n  - {name: x, ${body}}\n`;
    await expect(run(text)).rejects.toThrow(PolicyError);
    await expect(run(text)).rejects.toThrow(message);
    await expect(run(text)).rejects.toThrow(/:3:\d+: /);
  });
});
