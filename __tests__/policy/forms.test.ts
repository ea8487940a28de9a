import { lint, load, places } from './support.ts';

const matching = (pattern: string): string =>
  `version: 1\nrules: {known-advisories: {match: {packages: [${JSON.stringify(pattern)}]}}}\n`;
const services = (key: string, url: string): string => `version: 1\nservices: {${key}: ${JSON.stringify(url)}}\n`;
const waiving = (id: string): string =>
  `version: 1\nwaivers: [{rule: known-advisories, match: {advisory: ${JSON.stringify(id)}}, reason: x, owner: y, expires: 2026-12-01}]\n`;

/** The line to write instead, of the only mistake. */
const instead = async (text: string): Promise<string | null> => {
  const [problem, ...more] = await lint(text);
  expect(more).toEqual([]);
  return problem?.yaml ?? null;
};

describe('version ranges are those of the ecosystem', () => {
  it.each([
    'npm:a@^1.2.0',
    'npm:a@1.x || >=3 <4',
    'npm:@acme/*@<2',
    'npm:a@1.0.0-rc.1',
    'pypi:a@~=1.4',
    'pypi:a@>=2,<3',
    'pypi:a@==1.*',
    'actions:acme/run@v4',
    'actions:acme/run@<4.1.3',
    'actions:acme/run/path',
  ])('%s', async (pattern) => {
    expect(places(await lint(matching(pattern)))).toEqual([]);
  });

  it.each([
    'npm:a@>=2,<3',
    'npm:a@latest',
    'pypi:a@^1.2',
    'pypi:a@1.x',
    'actions:acme/run@main',
    `actions:acme/run@${'a'.repeat(40)}`,
  ])('not %s', async (pattern) => {
    expect(places(await lint(matching(pattern)))).toEqual([expect.stringMatching(/^2:47 bad version range /)]);
  });
});

describe('URLs show the host that is meant', () => {
  it.each([
    ['npm', 'https://npm.acme.example'],
    ['npm', 'https://npm.acme.example:8443/'],
    ['pypi-files', 'https://files.pythonhosted.org'],
    ['osv-export', 'http://127.0.0.1:8080'],
    ['pypi-upload', 'https://upload.pypi.org/legacy/'],
    ['tsa', 'http://[::1]:3000'],
  ])('%s: %s', async (key, url) => {
    expect(places(await lint(services(key, url)))).toEqual([]);
  });

  it.each([
    'https:npm.acme.example',
    'https:///npm.acme.example',
    'https:\\\\npm.acme.example',
    'HTTPS://npm.acme.example',
    'https://npm.acme\t.example',
    'http://127.1:8080',
    'http://2130706433',
    'http://0x7f.0.0.1',
    'https://npm.acme.example/?',
    'https://npm.acme.example/#',
    '//npm.acme.example',
  ])('not %j', async (url) => {
    expect(places(await lint(services('npm', url)))).toEqual([expect.stringMatching(/^2:17 bad URL/)]);
  });

  it('a host of this machine is written as it is', async () => {
    expect(await instead(services('npm', 'http://127.1:8080'))).toBe('npm: http://127.0.0.1:8080/');
  });
});

describe('ids of advisories that have a form have it', () => {
  it.each(['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337', 'PYSEC-2021-1', 'MAL-2025-46974', 'OSV-2020-1', 'acme-1'])(
    '%s',
    async (id) => {
      expect((await load(waiving(id))).waivers).toMatchObject([{ match: { advisory: id } }]);
    },
  );

  it.each([
    ['ghsa-35JH-r3h4-6jhm', 'advisory: GHSA-35jh-r3h4-6jhm'],
    ['cve-2021-23337', 'advisory: CVE-2021-23337'],
    ['GHSA-35jh-r3h4-6jhm ', 'advisory: GHSA-35jh-r3h4-6jhm'],
    ['GHSA-35jh-r3h4', null],
    ['CVE-21-23337', null],
    ['CVE-2021-23337, CVE-2021-23338', null],
  ])('not %j', async (id, yaml) => {
    expect(await instead(waiving(id))).toBe(yaml);
  });
});

describe('who may merge', () => {
  it('is one of the authors, or a bot that is known', async () => {
    const policy = (from: string): string =>
      `version: 1\nmerge: {authors: [dependabot, {login: "acme-bot[bot]", id: 7}], allow: [{from: [${from}]}]}\n`;
    expect(await lint(policy('dependabot, "acme-bot[bot]"'))).toEqual([]);
    expect(await instead(policy('"acme-bot[bto]"'))).toBe('from: ["acme-bot[bot]"]');
    expect(places(await lint(policy('somebody')))).toEqual(['2:81 unknown author "somebody" in merge.allow[0].from']);
    expect(await lint(policy('renovate'))).toEqual([]);
  });
});

describe('the line to write instead', () => {
  it.each([
    ['version: 1\nrules: {malware: {efect: deny}}\n', 'effect: deny'],
    ['version: 1\nrules: {malware: {gates: [review, "mergee"]}}\n', 'gates: [review, merge]'],
    ['version: 1\nrules: {options: {flag: yes}}\n', 'flag: true'],
    ['version: 1\nrules: {options: {count: "3"}}\n', 'count: 3'],
    ['version: 1\nrules: {options: {min: 2 weeks}}\n', 'min: 2w'],
    ['version: 1\nadvisories: {sources: osv}\n', 'sources: [osv]'],
    ['version: 1\nrules: {malware: {match: {packages: "npm:a@<2"}}}\n', 'packages: ["npm:a@<2"]'],
    ['version: 1\nextends: [base.yml]\n', 'extends: ./base.yml'],
    [`version: 1\nrules: {malwar: {match: {packages: ["npm:${'a'.repeat(120)}"]}}}\n`, 'malware: …'],
    ['version: 1\nrules: {malware: qqqqqqqq}\n', null],
  ])('of %j', async (text, yaml) => {
    expect(await instead(text)).toBe(yaml);
  });

  it('holds nothing of the file that could pass for another line, or hide', async () => {
    const told = await lint('version: 1\nrules: {malwar: "deny\\n  malware: off", options: {mi: "a\\u202eb"}}\n');
    for (const { yaml } of told) expect(yaml ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
