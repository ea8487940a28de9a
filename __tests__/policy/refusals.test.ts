import { PolicyError } from '../../src/policy/load.ts';
import { lint, load, places } from './support.ts';

/** What is written, where the mistake stands, and how the message begins. */
const REFUSALS: readonly (readonly [name: string, text: string, at: string, message: RegExp])[] = [
  ['no document', '', '1:1', /^the file is empty/],
  ['only a comment', '# nothing\n', '1:1', /^the file is empty/],
  ['a list', '- version\n', '1:1', /^the document must be a map, not a list/],
  [
    'the secret of another file',
    '//registry.example/:_authToken=s3cret\n',
    '1:1',
    /^the document must be a map, not text$/,
  ],
  ['no version', 'rules: {}\n', '1:1', /^the policy lacks version/],
  ['another version', 'version: 2\n', '1:10', /^version must be 1, not the number "2"/],
  ['a quoted version', 'version: "1"\n', '1:10', /^version must be 1, not "1"/],
  ['an unknown key', 'version: 1\nrule: {}\n', '2:1', /^unknown key "rule"$/],
  [
    'an unknown key below',
    'version: 1\nrules:\n  malware:\n    efect: deny\n',
    '4:5',
    /^unknown key "efect" in rules.malware$/,
  ],
  ['__proto__', 'version: 1\n__proto__: {a: b}\n', '2:1', /^unknown key "__proto__"$/],
  ['constructor', 'version: 1\nrules: {constructor: deny}\n', '2:9', /^unknown rule "constructor" in rules$/],
  [
    'a duplicate key',
    'version: 1\nrules: {}\nrules: {}\n',
    '3:1',
    /^duplicate key "rules": it stands in line 2 already$/,
  ],
  [
    'an unknown rule',
    'version: 1\nrules:\n  known-advisory: deny\n',
    '3:3',
    /^unknown rule "known-advisory" in rules$/,
  ],
  ['an unknown effect', 'version: 1\nrules:\n  malware: dney\n', '3:12', /^unknown effect "dney" in rules.malware$/],
  ['a boolean effect', 'version: 1\nrules:\n  malware: true\n', '3:12', /^rules.malware must be an effect or a config/],
  [
    'nothing for an effect',
    'version: 1\nrules:\n  malware:\n',
    '3:3',
    /^rules.malware must be an effect or a config, not nothing/,
  ],
  [
    'no configs',
    'version: 1\nrules:\n  known-advisories: []\n',
    '3:21',
    /^rules.known-advisories must be a list of at least one config/,
  ],
  [
    'an unknown gate',
    'version: 1\nrules: {malware: {gates: [reveiw]}}\n',
    '2:27',
    /^unknown gate "reveiw" in rules.malware.gates$/,
  ],
  [
    'no gate',
    'version: 1\nrules: {malware: {gates: []}}\n',
    '2:26',
    /^rules.malware.gates must be a list of at least one/,
  ],
  [
    'one gate without brackets',
    'version: 1\nrules: {malware: {gates: review}}\n',
    '2:26',
    /^rules.malware.gates must be a list, not "review"/,
  ],
  [
    'a gate the rule has not',
    'version: 1\nrules: {merge-only: {gates: [merge, audit]}}\n',
    '2:29',
    /^the rule merge-only can't judge in audit$/,
  ],
  [
    'an unknown ecosystem',
    'version: 1\nrules: {malware: {match: {ecosystems: [pip]}}}\n',
    '2:40',
    /^unknown ecosystem "pip"/,
  ],
  ['an unknown scope', 'version: 1\nrules: {malware: {match: {scopes: [dev]}}}\n', '2:36', /^unknown scope "dev"/],
  [
    'an empty match list',
    'version: 1\nrules: {malware: {match: {packages: []}}}\n',
    '2:37',
    /must be a list of at least one/,
  ],
  [
    'an empty except',
    'version: 1\nrules: {known-advisories: {except: {}}}\n',
    '2:36',
    /^an empty "except" leaves out everything$/,
  ],
  ...['npm: a', 'npm:a @<2', 'npm:a\u{200b}b', 'pypi:a ==1', 'npm:@acme', 'actions:acme'].map(
    (name) =>
      [
        `a name that no package has, ${JSON.stringify(name)}`,
        `version: 1\nrules: {malware: {match: {packages: ["${name}"]}}}\n`,
        '2:38',
        /^bad package pattern ".*": (white space|an action is|it is a scope)/,
      ] as const,
  ),
  ...['npm:a@ ', `pypi:a@${'>=1,'.repeat(1000)}<2`].map(
    (name) =>
      [
        `a range that is ${name.length > 10 ? 'endless' : 'blank'}`,
        `version: 1\nrules: {malware: {match: {packages: ["${name}"]}}}\n`,
        '2:38',
        /^bad version range/,
      ] as const,
  ),
  ...['\u0085', '\u2028', '\u2029', '\u202e', '\u2066'].map(
    (character) =>
      [
        `a comment that looks like a line of its own, by U+${character.charCodeAt(0).toString(16)}`,
        `version: 1 # a${character}rules: {malware: deny}\n`,
        '1:15',
        /^U\+[0-9A-F]{4} stands here, with which the file looks other than it reads$/,
      ] as const,
  ),
  [
    'an advisory outside a waiver',
    'version: 1\nrules: {malware: {match: {advisory: X}}}\n',
    '2:27',
    /^unknown key "advisory"/,
  ],
  [
    'a severity map that misses a level',
    'version: 1\nrules:\n  known-advisories:\n    effect: {critical: deny}\n',
    '4:13',
    /^the severity map lacks high, moderate, low, unknown$/,
  ],
  [
    'an unknown severity',
    'version: 1\nrules: {known-advisories: {effect: {critical: deny, high: deny, moderate: deny, low: deny, unknown: deny, medium: deny}}}\n',
    '2:107',
    /^unknown key "medium"/,
  ],
  [
    'a bare package name',
    'version: 1\nrules: {malware: {match: {packages: [lodash]}}}\n',
    '2:38',
    /^bad package pattern "lodash"/,
  ],
  [
    'an unknown prefix',
    'version: 1\nrules: {malware: {match: {packages: ["nmp:lodash"]}}}\n',
    '2:38',
    /^bad package pattern "nmp:lodash"/,
  ],
  [
    'a bad version range',
    'version: 1\nrules: {malware: {match: {packages: ["npm:a@>>1"]}}}\n',
    '2:38',
    /^bad version range ">>1"/,
  ],
  [
    'an empty version range',
    'version: 1\nrules: {malware: {match: {packages: ["npm:a@"]}}}\n',
    '2:38',
    /^bad package pattern/,
  ],
  [
    'a bad glob',
    'version: 1\nrules: {malware: {match: {packages: ["npm:[a"]}}}\n',
    '2:38',
    /^bad glob "\[a": a bracket/,
  ],
  [
    'a negated glob',
    'version: 1\nrules: {malware: {match: {packages: ["npm:!a"]}}}\n',
    '2:38',
    /^bad glob "!a": globs are not negated/,
  ],
  [
    'an extended glob',
    'version: 1\nrules: {malware: {match: {packages: ["npm:+(a)"]}}}\n',
    '2:38',
    /^bad glob .* extended glob/,
  ],
  [
    'a brace bomb',
    `version: 1\nrules: {malware: {match: {paths: ["${'{a,b}'.repeat(12)}"]}}}\n`,
    '2:35',
    /its braces stand for more than 256 globs$/,
  ],
  [
    'an absolute path',
    'version: 1\nrules: {malware: {match: {paths: [/etc/**]}}}\n',
    '2:35',
    /^bad glob "\/etc\/\*\*": paths are relative/,
  ],
  ['a bad duration', 'version: 1\nrules: {options: {min: 7}}\n', '2:24', /^bad duration: "7"$/],
  ['a bad duration in advisories', 'version: 1\nadvisories: {max-age: 10s}\n', '2:23', /^bad duration: "10s"$/],
  ['a bad licence', 'version: 1\nrules: {options: {licenses: [Apache2]}}\n', '2:30', /^bad licence: "Apache2"/],
  [
    'several licences in one',
    'version: 1\nrules: {options: {licenses: [MIT OR ISC]}}\n',
    '2:30',
    /^bad licence: "MIT OR ISC" is several$/,
  ],
  [
    'an option of the wrong kind',
    'version: 1\nrules: {options: {count: "3"}}\n',
    '2:26',
    /^rules.options.count must be a whole number, not "3"$/,
  ],
  [
    'an option too small',
    'version: 1\nrules: {options: {count: 0}}\n',
    '2:26',
    /^rules.options.count must be at least 1/,
  ],
  [
    'a word for a switch',
    'version: 1\nrules: {options: {flag: yes}}\n',
    '2:25',
    /^rules.options.flag must be true or false, not "yes"$/,
  ],
  ['a date that does not exist', waiver({ expires: '2026-02-30' }), '7:14', /^bad date: "2026-02-30"$/],
  ['a leap day without a leap year', waiver({ expires: '2027-02-29' }), '7:14', /^bad date: "2027-02-29"$/],
  ['a waiver for too long', waiver({ expires: '2027-05-22' }), '7:14', /more than 180 days from now$/],
  ['a waiver without an owner', waiver({ owner: null }), '3:5', /^the waiver lacks owner$/],
  ['a waiver without a reason', waiver({ reason: null }), '3:5', /^the waiver lacks reason$/],
  ['a waiver without an expiry', waiver({ expires: null }), '3:5', /^the waiver lacks expires$/],
  [
    'a reason that nobody can see',
    waiver({ reason: '"\\u200b\\u3164"' }),
    '5:13',
    /^waivers\[0\].reason must be a reason/,
  ],
  ['an owner that nobody can see', waiver({ owner: '"\\u2800"' }), '6:12', /^waivers\[0\].owner must be an owner/],
  ['an owner that is a dash', waiver({ owner: '"-"' }), '6:12', /^waivers\[0\].owner must be an owner/],
  ['a blank reason', waiver({ reason: '"  "' }), '5:13', /^waivers\[0\].reason must be a reason/],
  [
    'a waiver of an unknown rule',
    waiver({ rule: 'known-advisorys' }),
    '3:11',
    /^unknown rule "known-advisorys" in waivers\[0\].rule$/,
  ],
  [
    'a malware waiver without a version',
    waiver({ rule: 'malware', match: '{advisory: MAL-1, packages: ["npm:a"]}', expires: '2026-12-01' }),
    '4:12',
    /^"malware" is waived by one advisory, package and version alone$/,
  ],
  [
    'a malware waiver for a range',
    waiver({ rule: 'malware', match: '{advisory: MAL-1, packages: ["npm:a@^1.0.0"]}', expires: '2026-12-01' }),
    '4:12',
    /^"malware" is waived/,
  ],
  [
    'a malware waiver without an advisory',
    waiver({ rule: 'malware', match: '{packages: ["npm:a@1.0.0"]}', expires: '2026-12-01' }),
    '4:12',
    /^"malware" is waived/,
  ],
  [
    'a malware waiver of two packages',
    waiver({
      rule: 'malware',
      match: '{advisory: MAL-1, packages: ["npm:a@1.0.0", "npm:b@1.0.0"]}',
      expires: '2026-12-01',
    }),
    '4:12',
    /^"malware" is waived/,
  ],
  [
    'a malware waiver for too long',
    waiver({ rule: 'malware', match: '{advisory: MAL-1, packages: ["npm:a@1.0.0"]}', expires: '2026-12-07' }),
    '7:14',
    /more than 14 days from now$/,
  ],
  ['an anchor', 'version: 1\nrules: {malware: &x deny}\n', '2:18', /^YAML anchors are not part/],
  ['an alias', 'version: 1\nrules: {malware: *x}\n', '2:18', /^YAML aliases are not part/],
  ['a tag', 'version: 1\nrules: {malware: !!str deny}\n', '2:18', /^YAML tags are not part/],
  ['a tagged map', 'version: 1\nrules: !!map {}\n', '2:8', /^YAML tags are not part/],
  ['a merge key', 'version: 1\nrules:\n  <<: {malware: deny}\n', '3:3', /^merge keys are not part/],
  ['a list as a key', 'version: 1\n? [a]\n: b\n', '2:3', /^a list or map stands where a key belongs$/],
  ['a second document', 'version: 1\n---\nversion: 1\n', '3:1', /^a second document begins here$/],
  ['a tab', 'version: 1\nrules:\n\tmalware: deny\n', '3:1', /^not YAML: "tab characters/],
  ['an open bracket', 'version: 1\nextends: [a\n', '3:1', /^not YAML/],
  ['deep nesting', `version: 1\nrules: ${'['.repeat(50_000)}\n`, '2:39', /^not YAML: "nesting exceeded/],
  ['too many bytes', `version: 1\n# ${'ä'.repeat(600_000)}\n`, '1:1', /larger than 1 MiB$/],
  ['invalid UTF-8', 'version: 1\n# \u{fffd}\n', '2:3', /^the file is not valid UTF-8$/],
  ['an unknown preset', 'version: 1\nextends: lockgate:recomended\n', '2:10', /^unknown preset "recomended"$/],
  [
    'an unpinned policy',
    'version: 1\nextends: github:acme/p//x.yml@main\n',
    '2:10',
    /it is not pinned to a full commit SHA$/,
  ],
  ['a short commit', 'version: 1\nextends: github:acme/p//x.yml@0123456\n', '2:10', /it is not pinned/],
  [
    'a policy out of its repository',
    `version: 1\nextends: github:acme/p//../x.yml@${'0'.repeat(40)}\n`,
    '2:10',
    /^bad reference/,
  ],
  ['a bare file name', 'version: 1\nextends: [base.yml]\n', '2:11', /^bad reference "base.yml" in extends$/],
  [
    'a file that is not there',
    'version: 1\nextends: ./base.yml\n',
    '2:10',
    /^the policy ".github\/base.yml" can't be read: "no such file"$/,
  ],
  ['an unknown mode', 'version: 1\nmode: dry\n', '2:7', /^unknown mode "dry" in mode$/],
  ['an unknown author', 'version: 1\nmerge: {authors: [dependabto]}\n', '2:19', /^unknown author "dependabto"/],
  [
    'an author without a number',
    'version: 1\nmerge: {authors: [{login: bot}]}\n',
    '2:19',
    /must be a login and its id/,
  ],
  ['an unknown update', 'version: 1\nmerge: {allow: [{updates: [pach]}]}\n', '2:28', /^unknown update "pach"/],
  ['an unknown method', 'version: 1\nmerge: {method: fast}\n', '2:17', /^unknown method "fast"/],
  ['true for npm', 'version: 1\npublish: {npm: true}\n', '2:16', /^publish.npm must be a map or false/],
  ['a version as a dist-tag', 'version: 1\npublish: {npm: {tag: v1.2}}\n', '2:22', /must be a dist-tag/],
  ['options for pypi', 'version: 1\npublish: {pypi: {tag: x}}\n', '2:18', /^unknown key "tag"/],
  ['an unknown source', 'version: 1\nadvisories: {sources: [ovs]}\n', '2:24', /^unknown source "ovs"/],
  [
    'plain http',
    'version: 1\nservices: {npm: "http://registry.example"}\n',
    '2:17',
    /^bad URL "http:\/\/registry.example"/,
  ],
  ['loopback by name only', 'version: 1\nservices: {npm: "http://127.0.0.1.evil.example"}\n', '2:17', /^bad URL/],
  ['another protocol', 'version: 1\nservices: {npm: "file:///etc"}\n', '2:17', /^bad URL/],
  ['credentials', 'version: 1\nservices: {npm: "https://u:p@registry.example"}\n', '2:17', /credentials/],
  ['a path in an origin', 'version: 1\nservices: {osv: "https://api.osv.dev/v1"}\n', '2:17', /it has a path$/],
  [
    'a test without a change',
    'version: 1\ntests:\n  - {name: x, expect: {merge: hold}}\n',
    '3:5',
    /^the test lacks change$/,
  ],
  [
    'an unknown verdict',
    'version: 1\ntests: [{name: x, change: {package: "npm:a", to: "2.0.0"}, expect: {merge: held}}]\n',
    '2:76',
    /^unknown verdict "held"/,
  ],
  [
    'a bad moment',
    'version: 1\ntests: [{name: x, now: 2026-13-01, change: {package: "npm:a", to: "2.0.0"}, expect: {audit: pass}}]\n',
    '2:24',
    /^bad moment/,
  ],
];

function waiver(parts: Partial<Record<'rule' | 'match' | 'reason' | 'owner' | 'expires', string | null>>): string {
  const all = { rule: 'known-advisories', match: '{}', reason: 'x', owner: 'x', expires: '2026-12-24', ...parts };
  const lines = Object.entries(all).filter(([, value]) => value !== null);
  return `version: 1\nwaivers:\n${lines.map(([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${value}\n`).join('')}`;
}

describe('a policy is refused', () => {
  it.each(REFUSALS)('for %s', async (_name, text, at, message) => {
    const problems = await lint(text);
    expect(places(problems)).toHaveLength(1);
    expect(places(problems)[0]).toMatch(new RegExp(`^${at} `));
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.remedy).not.toBe('');
    await expect(load(text)).rejects.toThrow(PolicyError);
  });

  it('with every mistake at once, each at its place and with its remedy', async () => {
    const text = [
      'version: 1',
      'rules:',
      '  known-advisorys: deny',
      '  options: {min: 7 days, unknwon: deny}',
      '  known-advisories:',
      '    effect: {critical: deny, high: deny, moderate: warn, low: note}',
      'waivers:',
      '  - {rule: known-advisories, reason: x, owner: y, expires: 2027-02-30}',
    ].join('\n');
    const error = await load(text).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).message.split('\n')).toEqual([
      'The policy has 5 mistakes:',
      '.github/lockgate.yml:3:3: unknown rule "known-advisorys" in rules. Did you mean "known-advisories"?',
      '    known-advisories: deny',
      '.github/lockgate.yml:4:18: bad duration: "7 days". Write a whole number and h, d or w: 36h, 7d, 2w.',
      '    min: 7d',
      '.github/lockgate.yml:4:26: unknown key "unknwon" in rules.options. Did you mean "unknown"?',
      '    unknown: deny',
      '.github/lockgate.yml:6:13: the severity map lacks unknown. Name every severity:',
      '    effect: {critical: deny, high: deny, moderate: warn, low: note, unknown: deny}',
      '.github/lockgate.yml:8:60: bad date: "2027-02-30". Write a day that exists, as year-month-day: 2027-01-31.',
      '    expires: 2027-02-28',
    ]);
  });

  it('with control characters of the file neutralised in the message', async () => {
    const [problem] = await lint('version: 1\n"a\\u001b[31m\\u202e": 1\n');
    expect(problem?.message).toBe('unknown key "a\\u{1b}[31m\\u{202e}"');
  });

  it('counts lines that end in CRLF or CR, and no byte order mark', async () => {
    expect(places(await lint('\u{feff}version: 1\r\nrule: {}\r\n'))).toEqual(['2:1 unknown key "rule"']);
    expect(places(await lint('\u{feff}rule: {}\rversion: 1\r'))).toEqual(['1:1 unknown key "rule"']);
  });

  it('for a list of nothing but mistakes, in the time of one look at each', async () => {
    const text = (count: number): string => `version: 1\nrules: {options: {allow: [${'x,'.repeat(count)}x]}}\n`;
    const began = process.cpuUsage();
    expect(await lint(text(20_000))).toHaveLength(20_001);
    // A line with the whole list for each of them took half a minute.
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });

  it('for a hundred thousand mistakes without naming more than a hundred', async () => {
    const text = `version: 1\n${Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join('')}`;
    const error = (await load(text).catch((caught: unknown) => caught)) as PolicyError;
    expect(error.problems).toHaveLength(50_000);
    expect(error.message.split('\n')).toHaveLength(102);
    expect(error.message).toMatch(/and 49900 more$/);
  });
});
