import { lint, load, places } from './support.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('extends', () => {
  it('is lockgate:recommended where a file does not say', async () => {
    const policy = await load('version: 1\n');
    expect([...policy.rules.keys()]).toEqual(['known-advisories', 'malware']);
    expect(policy.rules.get('malware')).toMatchObject({
      locked: true,
      configs: [{ origin: { uri: 'lockgate:recommended', line: 3, column: 18 } }],
    });
  });

  it('starts from nothing with an empty list', async () => {
    expect((await load('version: 1\nextends: []\n')).rules.size).toBe(0);
  });

  it('replaces what is inherited, and turns it off', async () => {
    const base = 'version: 1\nextends: []\nrules: {known-advisories: deny, options: {min: 14d}}\n';
    const own = 'version: 1\nextends: ./base.yml\nrules: {known-advisories: off, options: {count: 5}}\n';
    const policy = await load(own, { '.github/base.yml': base });
    expect(policy.rules.has('known-advisories')).toBe(false);
    expect(policy.rules.get('options')?.configs).toMatchObject([{ options: { min: 7 * 86_400_000, count: 5 } }]);
  });

  it('combines several parents, in any order', async () => {
    const files = {
      '.github/a.yml': 'version: 1\nextends: []\nrules: {known-advisories: warn}\n',
      '.github/b.yml': 'version: 1\nextends: []\nrules: {known-advisories: {effect: deny, gates: [merge]}}\n',
    };
    const one = await load('version: 1\nextends: [./a.yml, ./b.yml]\n', files);
    const other = await load('version: 1\nextends: [./b.yml, ./a.yml]\n', files);
    expect(one).toEqual(other);
    expect(one.rules.get('known-advisories')?.configs).toHaveLength(2);
  });

  it('says nothing more when it is said twice, however often in however many files', async () => {
    const often = (name: string): string => `version: 1\nextends: [${`${name}, `.repeat(2_000)}${name}]\n`;
    const waiver =
      '{rule: known-advisories, match: {advisory: CVE-2021-23337}, reason: r, owner: o, expires: 2027-01-31}';
    const files = {
      '.github/b.yml': often('./c.yml'),
      '.github/c.yml': `version: 1\nwaivers: [${Array.from({ length: 500 }, () => waiver).join(', ')}]\n`,
    };
    const began = process.cpuUsage();
    expect(await load(often('./b.yml'), files)).toMatchObject({ waivers: { length: 500 } });
    // They would be two thousand million, and the end of the memory.
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });

  it('resolves a file beside the one that names it, also within another repository', async () => {
    const policy = await load(`version: 1\nextends: github:acme/policies//team/web.yml@${SHA}\n`, {
      [`github:acme/policies//team/web.yml@${SHA}`]: 'version: 1\nextends: ../base.yml\n',
      [`github:acme/policies//base.yml@${SHA}`]: 'version: 1\nextends: []\nrules: {malware: hold}\n',
    });
    expect(policy.rules.get('malware')?.configs[0]?.origin.uri).toBe(`github:acme/policies//base.yml@${SHA}`);
  });

  it('tells a path to write only where it can be one', async () => {
    const [first, second] = await lint('version: 1\nextends: [base.yml, "https://acme.example/base.yml"]\n');
    expect([first?.yaml, second?.yaml]).toEqual(['extends: ./base.yml', null]);
  });

  it('refuses to leave the repository that is extended', async () => {
    const problems = await lint(`version: 1\nextends: github:acme/policies//web.yml@${SHA}\n`, {
      [`github:acme/policies//web.yml@${SHA}`]: 'version: 1\nextends: ../../other/x.yml\n',
    });
    expect(problems[0]?.message).toBe('bad reference "../../other/x.yml" in extends: it leads out of the repository');
  });

  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `.github/${index + 1}.yml`,
        index + 1 === length ? 'version: 1\n' : `version: 1\nextends: ./${index + 2}.yml\n`,
      ]),
    );

  it('follows a chain of three parents, and no longer one', async () => {
    await load('version: 1\nextends: ./1.yml\n', chain(3));
    const problems = await lint('version: 1\nextends: ./1.yml\n', chain(4));
    expect(problems).toMatchObject([{ uri: '.github/3.yml', line: 2, column: 10 }]);
    expect(problems[0]?.message).toMatch(/^extends is deeper than 3: /);
  });

  it('refuses a circle', async () => {
    const files = { '.github/a.yml': 'version: 1\nextends: ./lockgate.yml\n' };
    const problems = await lint('version: 1\nextends: ./a.yml\n', files);
    expect(places(problems)).toEqual([
      '2:10 extends goes round in a circle: ".github/lockgate.yml" extends ".github/a.yml" extends ".github/lockgate.yml"',
    ]);
  });

  it('reads a document once, however many extend it', async () => {
    const files: Record<string, string> = {};
    let list = '';
    for (let index = 0; index < 30; index++) {
      files[`.github/${index}.yml`] = 'version: 1\nextends: ./base.yml\n';
      list += `${index === 0 ? '' : ', '}./${index}.yml`;
    }
    files['.github/base.yml'] = 'version: 1\nextends: []\nrules: {malware: dney}\n';
    expect(await lint(`version: 1\nextends: [${list}]\n`, files)).toHaveLength(1);
  });

  it('reports the problems of all documents, each by its own file', async () => {
    const files = { '.github/base.yml': 'version: 1\nrules: {malwar: deny}\n' };
    const problems = await lint('version: 1\nextends: ./base.yml\nmodes: x\n', files);
    expect(problems.map(({ uri, line }) => `${uri}:${line}`)).toEqual(['.github/base.yml:2', '.github/lockgate.yml:3']);
  });
});

describe('settings', () => {
  const inherits = (own: string, parent: string) =>
    load(`version: 1\nextends: ./base.yml\n${own}`, { '.github/base.yml': `version: 1\nextends: []\n${parent}` });

  it('have defaults', async () => {
    expect(await load('version: 1\n')).toMatchObject({
      mode: 'enforce',
      merge: null,
      publish: { npm: { access: 'public', tag: null }, release: true },
      advisories: { sources: null, maxAge: null },
      services: {},
      waivers: [],
    });
  });

  it('are read', async () => {
    const text = [
      'version: 1',
      'merge:',
      '  authors: [dependabot, {login: "acme[bot]", id: 7}]',
      '  allow: [{scopes: [development], updates: [patch, minor]}, {packages: ["npm:@acme/*"], from: [renovate]}]',
      '  method: rebase',
      'publish: {npm: {access: restricted, tag: next}, pypi: false, release: {}}',
      'advisories: {sources: [osv, embedded], max-age: 7d}',
      'services: {npm: "http://127.0.0.1:4873/", pypi-upload: "https://up.example/legacy/", trusted-root: ./root.json}',
    ].join('\n');
    expect(await load(text)).toMatchObject({
      merge: {
        authors: ['dependabot', { login: 'acme[bot]', id: 7 }],
        allow: [
          { scopes: ['development'], updates: ['patch', 'minor'] },
          { packages: ['npm:@acme/*'], from: ['renovate'] },
        ],
        method: 'rebase',
      },
      publish: { npm: { access: 'restricted', tag: 'next' }, release: true },
      advisories: { sources: ['osv', 'embedded'], maxAge: 7 * 86_400_000 },
      services: {
        npm: 'http://127.0.0.1:4873',
        'pypi-upload': 'https://up.example/legacy/',
        'trusted-root': '.github/root.json',
      },
    });
  });

  it('are inherited key by key, but merging by itself never is', async () => {
    const policy = await inherits(
      'publish: {release: false}\n',
      'merge: {authors: [dependabot]}\npublish: {npm: false}\nadvisories: {max-age: 2w}\n',
    );
    expect(policy).toMatchObject({
      merge: null,
      publish: { npm: null, release: false },
      advisories: { maxAge: 14 * 86_400_000 },
    });
  });

  it('on which parents disagree must be said', async () => {
    const files = {
      '.github/a.yml': 'version: 1\npublish: {release: false}\n',
      '.github/b.yml': 'version: 1\npublish: {release: {}}\n',
    };
    const extending = 'version: 1\nextends: [./a.yml, ./b.yml]\n';
    expect(places(await lint(extending, files))).toEqual(['1:1 the policies that it extends disagree about publish']);
    expect(await lint(`${extending}publish: {release: {}}\n`, files)).toEqual([]);
  });

  it('report only where every parent does, or the file says so', async () => {
    expect((await load('version: 1\nextends: lockgate:audit-only\n')).mode).toBe('report');
    expect((await load('version: 1\nextends: [lockgate:audit-only, lockgate:strict]\n')).mode).toBe('enforce');
    expect((await load('version: 1\nmode: report\n')).mode).toBe('report');
    expect((await load('version: 1\nextends: lockgate:audit-only\nmode: enforce\n')).mode).toBe('enforce');
  });
});

describe('the digest of a policy', () => {
  const digest = async (text: string): Promise<string> => (await load(text)).digest.sha256;

  it('covers what it says, not where or in which order', async () => {
    const one = await digest(
      'version: 1\nrules: {known-advisories: [{effect: deny}, {effect: warn, gates: [merge]}]}\n',
    );
    const other = await digest(
      '# comment\nversion: 1\nrules:\n  known-advisories:\n    - {gates: [merge], effect: warn}\n    - {effect: deny}\n',
    );
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).toBe(one);
    expect(
      await digest('version: 1\nrules: {known-advisories: [{effect: deny}, {effect: hold, gates: [merge]}]}\n'),
    ).not.toBe(one);
  });
});

describe('options', () => {
  it('arrive checked, with defaults, and durations in milliseconds', async () => {
    const policy = await load(
      'version: 1\nrules: {options: {allow: ["npm:x"], bound: {"@acme": "https://npm.acme.example", __proto__: npm}}}\n',
    );
    const options = policy.rules.get('options')?.configs[0]?.options;
    expect(options).toMatchObject({ min: 7 * 86_400_000, allow: ['npm:x'], count: 3, flag: false, unknown: 'deny' });
    expect(Object.entries(options?.['bound'] ?? {})).toEqual([
      ['@acme', 'https://npm.acme.example'],
      ['__proto__', 'npm'],
    ]);
  });

  it('that are effects follow an effect that is written', async () => {
    const unknown = async (config: string): Promise<unknown> =>
      (await load(`version: 1\nrules: {options: ${config}}\n`)).rules.get('options')?.configs[0]?.options['unknown'];
    expect(await unknown('hold')).toBe('hold');
    expect(await unknown('{effect: warn}')).toBe('warn');
    expect(await unknown('{effect: warn, unknown: deny}')).toBe('deny');
    expect(await unknown('{count: 4}')).toBe('deny');
  });
});
