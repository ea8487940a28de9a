import type { WaiverUse } from '../../src/domain/facts.ts';
import { indeterminate, notApplicable, pass } from '../../src/domain/outcome.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { advisory, decide, everyPackage, factsOf, failure, graphOf, NOW, packageOf } from './support.ts';

const lodash = packageOf('lodash', { version: '4.17.20', files: ['apps/a/package-lock.json', 'package-lock.json'] });
const other = packageOf('other');
const graph = graphOf(lodash, other);

const advisories = everyPackage('known-advisories', {
  check: (facts) =>
    [...facts.graph.packages.values()].map((one) =>
      failure(one, { advisory: advisory('GHSA-1111-1111-1111', { aliases: ['CVE-2026-0001'] }) }),
    ),
});
const silent = everyPackage('malware', { check: () => [pass({ kind: 'graph', name: '.' })] });

/** Runs a policy with these waivers; gives the verdict, who is waived, and how each waiver fared. */
async function run(
  waivers: readonly string[],
  more: Parameters<typeof factsOf>[1] = {},
  rule: Rule = advisories,
): Promise<{ verdict: string; waived: string[]; uses: readonly WaiverUse[] }> {
  let uses: readonly WaiverUse[] = [];
  const watcher: Rule = everyPackage('waivers', {
    needs: ['waivers'],
    check: (facts) => {
      uses = facts.waivers;
      return [notApplicable({ kind: 'graph', name: '.' }, 'watching')];
    },
  });
  const text =
    `version: 1\nextends: []\nrules: {known-advisories: deny, waivers: deny}\n` +
    `waivers: [${waivers.map((waiver) => `{rule: known-advisories, reason: why, owner: "@me", ${waiver.includes('expires') ? '' : 'expires: 2026-12-01, '}${waiver}}`).join(', ')}]\n`;
  const { verdict, findings } = await decide(text, factsOf(graph, more), [watcher, rule, silent]);
  return { verdict, uses, waived: findings.flatMap((one) => (one.waiver === null ? [] : [one.package?.name ?? ''])) };
}

describe('a waiver', () => {
  it('keeps the finding and its effect, says who answers for it, and no longer counts', async () => {
    const text =
      'version: 1\nextends: []\nrules: {known-advisories: deny}\nwaivers: [{rule: known-advisories, reason: why, owner: "@me", expires: 2026-12-01}]\n';
    const decision = await decide(text, factsOf(graph), [advisories]);
    expect(decision.verdict).toBe('pass');
    expect(decision.findings).toHaveLength(2);
    expect(decision.findings[0]).toMatchObject({
      effect: 'deny',
      waiver: { owner: '@me', reason: 'why', expires: '2026-12-01' },
    });
  });

  it.each([
    ['match: {packages: ["npm:lodash"]}', ['lodash']],
    ['match: {packages: ["npm:lodash@4.17.20"]}', ['lodash']],
    ['match: {packages: ["npm:lodash@>=4.17.21"]}', []],
    ['match: {packages: ["npm:lod*", "npm:x"]}', ['lodash']],
    ['match: {advisory: GHSA-1111-1111-1111, packages: ["npm:other"]}', ['other']],
    ['match: {advisory: CVE-2026-0001}', ['lodash', 'other']],
    ['match: {advisory: CVE-2026-0002}', []],
    ['match: {ecosystems: [pypi]}', []],
    ['match: {scopes: [development]}', []],
    ['match: {paths: [package-lock.json]}', ['other']],
    ['match: {paths: ["**/package-lock.json"]}', ['lodash', 'other']],
    ['gates: [audit]', ['lodash', 'other']],
    ['gates: [publish]', []],
  ])('with %s', async (waiver, waived) => {
    const result = await run([waiver]);
    expect(result.waived.toSorted()).toEqual(waived);
    expect(result.verdict).toBe(waived.length === 2 ? 'pass' : 'deny');
  });

  it.each([
    ['2026-12-01T23:59:59.999Z', 'pass'],
    ['2026-12-02T00:00:00.000Z', 'deny'],
  ])('lasts to the end of its day: at %s the verdict is %s', async (now, verdict) => {
    expect(
      (
        await run(
          [''].map(() => 'match: {}'),
          { now },
        )
      ).verdict,
    ).toBe(verdict);
  });

  it('that has expired still says that it would be used', async () => {
    const { verdict, uses } = await run(['match: {}'], { now: '2027-01-01T00:00:00Z' });
    expect(verdict).toBe('deny');
    expect(uses).toMatchObject([
      { used: true, back: ['lodash is here.', 'other is here.'], waiver: { expires: '2026-12-01' } },
    ]);
  });

  it('is used, unused, or had no chance', async () => {
    const { uses } = await run([
      'match: {packages: ["npm:lodash"]}',
      'match: {packages: ["npm:gone"]}',
      'gates: [merge], match: {packages: ["npm:gone"]}',
    ]);
    expect(uses.map(({ used, judged }) => [used, judged])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('that has expired beside a live one brings nothing back', async () => {
    const { verdict, uses } = await run(['match: {}', 'match: {}, expires: 2027-01-31'], {
      now: '2026-12-24T00:00:00Z',
    });
    expect(verdict).toBe('pass');
    expect(uses.map(({ back }) => back)).toEqual([[], []]);
  });

  const GONE = ['match: {packages: ["npm:gone"]}'];
  const judged = async (more: Parameters<typeof run>[1], rule: Rule = advisories): Promise<boolean[]> =>
    (await run(GONE, more, rule)).uses.map((use) => use.judged);

  it('is not called unused beside a file that could not be read: the package may be in it', async () => {
    const problem = { location: { file: 'b/package-lock.json', line: 1 }, message: 'Broken.', remedy: 'Mend it.' };
    expect(await judged({ graph: { ...graph, problems: [problem] } })).toEqual([false]);
    expect(await judged({ graph })).toEqual([true]);
  });

  it('is not called unused where its rule failed, or could not judge the tree', async () => {
    const broken = everyPackage('known-advisories', {
      check: () => {
        throw new Error('broken');
      },
    });
    const blind = everyPackage('known-advisories', {
      check: () => [
        indeterminate({
          subject: { kind: 'graph', name: 'dependency graph' },
          key: 'unavailable:osv',
          message: 'The database could not be asked.',
          remedy: 'Run it again.',
          location: null,
        }),
      ],
    });
    expect(await judged({}, broken)).toEqual([false]);
    expect(await judged({}, blind)).toEqual([false]);
  });

  it('of a rule that judges what changes is called unused by no change', async () => {
    const changes = everyPackage('known-advisories', { needs: ['graph', 'changes'] });
    expect(await judged({ gate: 'review', base: graph }, changes)).toEqual([false]);
    expect(await judged({ gate: 'review', base: graph })).toEqual([true]);
    expect(await judged({ gate: 'audit' }, changes)).toEqual([true]);
  });

  it('of a rule that is off had no chance', async () => {
    let uses: readonly WaiverUse[] = [];
    const watcher = everyPackage('waivers', {
      needs: ['waivers'],
      check: (facts) => ((uses = facts.waivers), [pass({ kind: 'graph', name: '.' })]),
    });
    const text =
      'version: 1\nextends: []\nrules: {waivers: warn}\nwaivers: [{rule: malware, match: {advisory: MAL-1, packages: ["npm:a@1.0.0"]}, reason: x, owner: y, expires: 2026-12-01}]\n';
    await decide(text, factsOf(graph), [watcher, silent]);
    expect(uses).toMatchObject([{ used: false, judged: false }]);
  });

  it('of several, the one that lasts longest speaks, in any order', async () => {
    const text = (order: readonly string[]): string =>
      `version: 1\nextends: []\nrules: {known-advisories: deny}\nwaivers: [${order.map((date) => `{rule: known-advisories, reason: x, owner: y, expires: ${date}}`).join(', ')}]\n`;
    for (const order of [
      ['2026-12-01', '2027-01-01'],
      ['2027-01-01', '2026-12-01'],
    ]) {
      const decision = await decide(text(order), factsOf(graph), [advisories]);
      expect(decision.findings.map(({ waiver }) => waiver?.expires)).toEqual(['2027-01-01', '2027-01-01']);
    }
  });

  it('may last 180 days and no longer, of malware 14', async () => {
    const day = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString().slice(0, 10);
    const exact = 'match: {advisory: MAL-1, packages: ["npm:lodash@4.17.20"]}';
    const malicious = everyPackage('malware', {
      check: () => [failure(lodash, { advisory: advisory('MAL-1', { malware: true }) })],
    });
    const text = (rule: string, expires: string): string =>
      `version: 1\nextends: []\nrules: {malware: {effect: deny, locked: true}}\nwaivers: [{rule: ${rule}, ${exact}, reason: x, owner: y, expires: ${expires}}]\n`;
    expect((await decide(text('malware', day(14)), factsOf(graph), [malicious])).verdict).toBe('pass');
    await expect(decide(text('malware', day(15)), factsOf(graph), [malicious])).rejects.toThrow(/more than 14 days/);
  });
});
