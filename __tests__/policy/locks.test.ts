import { lint, load, places } from './support.ts';

const SHA = 'a'.repeat(40);
const ORG = `github:acme/policies//org.yml@${SHA}`;
const extending = (own: string): string => `version: 1\nextends: ${ORG}\n${own}`;
const org = (rule: string): Record<string, string> => ({ [ORG]: `version: 1\nextends: []\nrules: {${rule}}\n` });

const LOCKED = org(
  'options: {effect: hold, min: 7d, allow: ["npm:a", "npm:b"], unknown: hold, unavailable: hold, locked: true, ' +
    'gates: [review, merge], match: {ecosystems: [npm], packages: ["npm:@acme/*"]}, except: {packages: ["npm:@acme/x", "npm:@acme/y"]}}',
);

const CONFIG = {
  effect: 'hold',
  min: '7d',
  allow: '["npm:a", "npm:b"]',
  unknown: 'hold',
  unavailable: 'hold',
  gates: '[review, merge]',
  match: '{ecosystems: [npm], packages: ["npm:@acme/*"]}',
  except: '{packages: ["npm:@acme/x", "npm:@acme/y"]}',
};

function config(change: Partial<Record<keyof typeof CONFIG, string | null>>): string {
  const entries = Object.entries({ ...CONFIG, ...change }).filter(([, value]) => value !== null);
  return extending(`rules:\n  options: {${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}\n`);
}

describe('a locked rule', () => {
  it.each([
    ['as it is', {}],
    ['a stricter effect', { effect: 'deny' }],
    ['a longer duration', { min: '2w' }],
    ['a shorter list', { allow: '["npm:b"]' }],
    ['a stricter case', { unknown: 'deny' }],
    ['stricter without evidence', { unavailable: null }],
    ['more gates', { gates: null }],
    ['a wider match', { match: '{ecosystems: [npm, pypi]}' }],
    ['a shorter except', { except: '{packages: ["npm:@acme/y"]}' }],
    ['an except that asks for more', { except: '{packages: ["npm:@acme/y"], scopes: [development]}' }],
    ['no except', { except: null }],
  ] as const)('may be made stricter: %s', async (_name, change) => {
    expect(places(await lint(config(change), LOCKED))).toEqual([]);
  });

  it.each([
    ['a weaker effect', { effect: 'warn' }, 'its effect is warn, weaker than hold'],
    ['a shorter duration', { min: '6d' }, 'min is "6d" against "1w", where longer is stricter'],
    ['a longer list', { allow: '["npm:a", "npm:b", "npm:c"]' }, 'where shorter is stricter'],
    ['a weaker case', { unknown: 'warn' }, 'unknown is'],
    ['weaker without evidence', { unavailable: 'warn' }, 'unavailable evidence means warn, weaker than hold'],
    ['fewer gates', { gates: '[review]' }, 'it leaves out merge'],
    ['a narrower match', { match: '{ecosystems: [npm], packages: ["npm:@acme/a"]}' }, 'its match is narrower'],
    [
      'one more key to match',
      { match: '{ecosystems: [npm], packages: ["npm:@acme/*"], scopes: [runtime]}' },
      'narrower',
    ],
    ['a longer except', { except: '{packages: ["npm:@acme/x", "npm:@acme/y", "npm:@acme/z"]}' }, 'it excepts more'],
    ['an except of another kind', { except: '{scopes: [development]}' }, 'it excepts more'],
  ] as const)('is not loosened: %s', async (_name, change, reason) => {
    const problems = await lint(config(change), LOCKED);
    expect(places(problems)).toHaveLength(1);
    expect(places(problems)[0]).toMatch(/^4:12 options is locked by github:acme.*:3:9 and can't be loosened: /);
    expect(problems[0]?.message).toContain(reason);
  });

  it('is not turned off, unlocked or waived', async () => {
    const waiver = 'waivers: [{rule: options, reason: x, owner: y, expires: 2026-12-01}]\n';
    expect(places(await lint(extending('rules:\n  options: off\n'), LOCKED))).toEqual([
      expect.stringMatching(/^4:3 options is locked by .* and can't be turned off$/),
    ]);
    expect(places(await lint(config({}).replace('{effect', '{locked: false, effect'), LOCKED))).toEqual([
      expect.stringMatching(/^4:3 options is locked by .* and stays so$/),
    ]);
    expect(places(await lint(extending(waiver), LOCKED))).toEqual([
      expect.stringMatching(/^3:11 options is locked by .* and can't be waived$/),
    ]);
  });

  it('keeps what is inherited beside what is added', async () => {
    const policy = await load(config({ effect: 'deny' }), LOCKED);
    expect(
      policy.rules
        .get('options')
        ?.configs.map(({ effect }) => effect)
        .toSorted(),
    ).toEqual(['deny', 'hold']);
    expect(policy.rules.get('options')?.locked).toBe(true);
  });

  it('is locked against a waiver from any document, wherever the lock is', async () => {
    const files = {
      ...org('options: {effect: deny, locked: true}'),
      '.github/other.yml':
        'version: 1\nextends: []\nwaivers: [{rule: options, reason: x, owner: y, expires: 2026-12-01}]\n',
    };
    const problems = await lint(`version: 1\nextends: [./other.yml, ${ORG}]\n`, files);
    expect(problems).toMatchObject([{ uri: '.github/other.yml', line: 3, column: 11 }]);
  });

  it('of an organisation forbids to report only; one of a preset does not', async () => {
    expect(places(await lint(extending('mode: report\n'), org('options: {locked: true}')))).toEqual([
      expect.stringMatching(/^3:7 options is locked by .* and "mode: report" would keep it from blocking$/),
    ]);
    expect(await lint('version: 1\nmode: report\n')).toEqual([]);
  });

  it.each([
    ['beside the preset', 'extends: []', `[lockgate:recommended, ${ORG}]`],
    ['beside the preset, in another order', 'extends: []', `[${ORG}, lockgate:recommended]`],
    ['over the preset', 'extends: lockgate:recommended', ORG],
  ])(
    'of an organisation holds against "mode: report" where a preset locks the same rule: %s',
    async (_, theirs, ours) => {
      const files = { [ORG]: `version: 1\n${theirs}\nrules: {malware: {effect: deny, locked: true}}\n` };
      expect(places(await lint(`version: 1\nextends: ${ours}\nmode: report\n`, files))).toEqual([
        expect.stringMatching(
          /^3:7 malware is locked by github:acme.* and "mode: report" would keep it from blocking$/,
        ),
      ]);
    },
  );

  it('of malware may be waived exactly', async () => {
    const waiver =
      'waivers: [{rule: malware, match: {advisory: MAL-1, packages: ["npm:a@1.0.0"]}, reason: x, owner: y, expires: 2026-12-06}]\n';
    expect((await load(`version: 1\n${waiver}`)).waivers).toHaveLength(1);
  });
});
