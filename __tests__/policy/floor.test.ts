import { exitStatus } from '../../src/domain/decision.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { loadPolicy, PolicyError } from '../../src/policy/load.ts';
import { contextOf, factsOf, FILE, graphOf, packageOf, RULES } from './support.ts';

const FLOOR = `github:acme/policies//floor.yml@${'a'.repeat(40)}`;

/** A policy over a floor, both without what they would extend by default. */
const over = (floor: string, own: string, files: Readonly<Record<string, string>> = {}): Promise<Policy> =>
  loadPolicy({ uri: FILE, text: `version: 1\nextends: []\n${own}` }, contextOf(files), {
    source: { uri: FLOOR, text: `version: 1\nextends: []\n${floor}` },
    context: contextOf(files),
  });

const judge = (policy: Policy): ReturnType<typeof evaluate> =>
  evaluate(factsOf(graphOf(packageOf('a'))), policy, {
    rules: RULES,
    tool: { name: 'lockgate', version: '0.0.0' },
    graphDigest: '00',
  });

/** `rule effect`, a star behind what is waived; then what is overruled, by line. */
const findings = (policy: Policy): string[] =>
  judge(policy).findings.map(({ rule, effect, waiver }) => `${rule} ${effect}${waiver === null ? '' : '*'}`);
const notes = ({ floor }: Policy): string[] =>
  (floor?.overruled ?? []).map(({ origin, message }) => `${origin.line}:${origin.column} ${message}`);

describe('a floor', () => {
  it('applies beneath a policy that never mentions it', async () => {
    const policy = await over('rules: {known-advisories: deny}\n', 'rules: {options: warn}\n');
    expect(findings(policy)).toEqual(['known-advisories deny', 'options warn']);
    expect(policy.rules.get('known-advisories')).toMatchObject({
      locked: true,
      configs: [{ origin: { uri: FLOOR, line: 3, column: 27 } }],
    });
    expect(policy.rules.get('options')?.locked).toBe(false);
    expect(policy.floor).toMatchObject({ uri: FLOOR, overruled: [] });
    expect(policy.uri).toBe(FILE);
  });

  it('is part of what the digest covers', async () => {
    const [one, two] = [await over('rules: {options: deny}\n', ''), await over('rules: {options: hold}\n', '')];
    expect(one.digest).not.toEqual(two.digest);
    expect(one.floor?.digest).not.toEqual(two.floor?.digest);
  });

  it('may be tightened', async () => {
    const policy = await over(
      'rules: {options: {effect: warn, min: 7d}}\n',
      'rules: {options: {effect: deny, min: 2w}}\n',
    );
    expect(findings(policy)).toEqual(['options deny']);
    expect(notes(policy)).toEqual([]);
  });

  it.each([
    ['turned off', 'options: off', "3:9 options can't be turned off: the floor has it at "],
    ['weakened', 'options: warn', '3:18 options is weaker here, and the floor applies too ('],
    ['narrowed', 'options: {match: {packages: ["npm:b"]}}', '3:18 options is weaker here, and the floor applies too ('],
    ['left to other gates', 'options: {gates: [merge]}', '3:18 options is weaker here, and the floor applies too ('],
    ['excused without evidence', 'options: {unavailable: warn}', '3:18 options is weaker here'],
  ])('is not %s, and tells where that was tried', async (_name, rule, note) => {
    const policy = await over('rules: {options: deny}\n', `rules: {${rule}}\n`);
    expect(findings(policy)).toEqual(['options deny']);
    expect(notes(policy)).toEqual([expect.stringContaining(note)]);
  });

  it('tells nothing of what a preset says more mildly', async () => {
    const policy = await loadPolicy({ uri: FILE, text: 'version: 1\n' }, contextOf(), {
      source: { uri: FLOOR, text: 'version: 1\nrules: {known-advisories: {effect: deny, unavailable: deny}}\n' },
      context: contextOf(),
    });
    expect(policy.rules.get('known-advisories')?.configs).toHaveLength(2);
    expect(notes(policy)).toEqual([]);
  });

  describe('with waivers', () => {
    const waiver = (rule: string, match = ''): string =>
      `waivers: [{rule: ${rule}, ${match}reason: x, owner: y, expires: 2026-12-01}]\n`;

    it('takes none from a policy above, and tells so', async () => {
      const policy = await over('rules: {options: deny}\n', waiver('options'));
      expect(findings(policy)).toEqual(['options deny']);
      expect(notes(policy)).toEqual(['3:11 "options" is a rule of the floor, so this waiver does not count']);
    });

    it("leaves those of other rules, and malware's exact ones", async () => {
      const other = await over('rules: {known-advisories: warn}\n', `rules: {options: deny}\n${waiver('options')}`);
      expect(findings(other)).toEqual(['options deny*', 'known-advisories warn']);
      const exact = waiver('malware', 'match: {advisory: MAL-1, packages: ["npm:a@1.0.0"]}, ');
      expect((await over('rules: {malware: deny}\n', exact)).waivers).toHaveLength(1);
    });

    it('may give its own, for its rules alone', async () => {
      expect(findings(await over(`rules: {options: deny}\n${waiver('options')}`, ''))).toEqual(['options deny*']);
      const above = await over(`rules: {malware: warn}\n${waiver('options')}`, 'rules: {options: deny}\n');
      expect(findings(above)).toContain('options deny');
    });
  });

  describe('and the mode', () => {
    it('blocks where the policy only reports, but by its own rules alone', async () => {
      const policy = await over(
        'rules: {options: hold}\n',
        'mode: report\nrules: {known-advisories: deny, malware: {effect: deny, unavailable: deny}}\n',
      );
      expect(findings(policy)).toEqual(['options hold', 'known-advisories warn', 'malware warn']);
      expect(exitStatus(judge(policy))).toBe(1);
      expect(notes(policy)).toEqual(['3:1 "mode: report" does not hold for the rules of the floor']);
    });

    it('is on trial where it only reports itself', async () => {
      const policy = await over(
        'mode: report\nrules: {options: deny, known-advisories: deny}\nmerge: {allow: []}\n',
        'rules: {known-advisories: {effect: hold}}\nmerge: {allow: [{}]}\nwaivers: [{rule: known-advisories, reason: x, owner: y, expires: 2026-12-01}]\n',
      );
      expect(findings(policy)).toEqual(['known-advisories hold*', 'options warn']);
      expect(policy.merge).toMatchObject({ allow: [{}] });
      expect(policy.merge?.within).toBeUndefined();
      expect([policy.mode, notes(policy), policy.rules.get('options')?.locked]).toEqual(['enforce', [], false]);
    });

    it('reports only where both do', async () => {
      const policy = await over('mode: report\nrules: {options: deny}\n', 'mode: report\n');
      expect([policy.mode, findings(policy)]).toEqual(['report', ['options deny']]);
    });
  });

  describe('and the other sections', () => {
    it('lets merge what both allow, and only where the policy merges at all', async () => {
      const floor = 'merge: {authors: [dependabot], allow: [{updates: [patch]}]}\n';
      expect((await over(floor, '')).merge).toBeNull();
      const policy = await over(
        floor,
        'merge: {authors: [dependabot, renovate], allow: [{scopes: [development]}], method: rebase}\n',
      );
      expect(policy.merge).toEqual({
        authors: ['dependabot'],
        allow: [{ scopes: ['development'] }],
        within: [[{ updates: ['patch'] }]],
        method: 'rebase',
      });
      expect(notes(policy)).toEqual(['3:9 the floor does not let all of these authors merge']);
      expect(policy.origins?.['merge.within']).toMatchObject({ uri: FLOOR, line: 3 });
      expect(policy.origins?.['merge.authors']).toMatchObject({ uri: FLOOR });
      expect(policy.origins?.['merge.allow']).toMatchObject({ uri: FILE });
    });

    it.each([
      [
        'publish: {npm: false}',
        'publish: {npm: {access: public}}',
        { npm: null, release: true },
        '3:11 the floor publishes nothing to npm',
      ],
      [
        'publish: {npm: {access: restricted}}',
        'publish: {npm: {access: public, tag: next}}',
        { npm: { access: 'restricted', tag: 'next' }, release: true },
        '3:11 the floor publishes with "access: restricted"',
      ],
      ['publish: {npm: {access: restricted}}', '', { npm: { access: 'restricted', tag: null }, release: true }, null],
      [
        'publish: {release: false}',
        'publish: {release: {}}',
        { release: false },
        '3:11 the floor makes no GitHub release',
      ],
      [
        'publish: {npm: {access: public}, release: {}}',
        'publish: {npm: false, release: false}',
        { npm: null, release: false },
        null,
      ],
    ])('publishes the least: %s over %s', async (floor, own, publish, note) => {
      const policy = await over(`${floor}\n`, `${own}\n`);
      expect(policy.publish).toMatchObject(publish);
      expect(notes(policy)).toEqual(note === null ? [] : [note]);
    });

    it.each([
      ['', '', null],
      ['', 'advisories: {sources: [pypi]}', ['osv', 'pypi', 'embedded']],
      ['advisories: {sources: [github]}', '', ['osv', 'github', 'embedded']],
      ['advisories: {sources: [embedded]}', 'advisories: {sources: [embedded]}', ['embedded']],
    ])('asks every source of both: %p, %p', async (floor, own, sources) => {
      expect((await over(`${floor}\n`, `${own}\n`)).advisories.sources).toEqual(sources);
    });

    it.each([
      ['7d', '14d', 7, ['3:14 the floor lets a snapshot be less old']],
      ['7d', '1d', 1, []],
      ['7d', null, 7, []],
    ])('takes the younger age: %s and %s', async (floor, own, days, told) => {
      const policy = await over(
        `advisories: {max-age: ${floor}}\n`,
        own === null ? '' : `advisories: {max-age: ${own}}\n`,
      );
      expect(policy.advisories.maxAge).toBe(days * 86_400_000);
      expect(notes(policy)).toEqual(told);
    });

    it('asks the services that it names, and leaves the others', async () => {
      const policy = await over(
        'services: {osv: "https://api.osv.dev"}\n',
        'services: {osv: "https://lies.example", npm: "https://npm.acme.example"}\n',
      );
      expect(policy.services).toEqual({ osv: 'https://api.osv.dev', npm: 'https://npm.acme.example' });
      expect(notes(policy)).toEqual(['3:12 the floor names osv itself']);
      expect(policy.origins?.['services.osv']).toMatchObject({ uri: FLOOR });
      expect(policy.origins?.['services.npm']).toMatchObject({ uri: FILE });
    });
  });

  it.each([
    ['the floor', 'rules: {nothing: deny}\n', '', [FLOOR]],
    ['the policy', '', 'rules: {nothing: deny}\n', [FILE]],
    ['both', 'rules: {nothing: deny}\n', 'rules: {nothing: deny}\n', [FLOOR, FILE]],
  ])('judges nothing where %s has a mistake', async (_name, floor, own, uris) => {
    const error = await over(floor, own).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).problems.map(({ uri }) => uri)).toEqual(uris);
  });

  it('refuses what loosens a rule that the policy itself inherits locked, floor or not', async () => {
    const locked = { './': '', '.github/base.yml': 'version: 1\nextends: []\nrules: {options: {locked: true}}\n' };
    await expect(
      loadPolicy({ uri: FILE, text: 'version: 1\nextends: ./base.yml\nrules: {options: off}\n' }, contextOf(locked), {
        source: { uri: FLOOR, text: 'version: 1\nextends: []\n' },
        context: contextOf(),
      }),
    ).rejects.toThrow(/options is locked by \.github\/base\.yml:3:9 and can't be turned off/);
  });
});
