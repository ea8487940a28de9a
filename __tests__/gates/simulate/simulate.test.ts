import { differs } from '../../../src/domain/simulation.ts';
import { git, newRepository, writeFiles } from '../../adapters/git-repository.ts';
import { BOT, MERGES, commit, knowing, locking, outcomes, policyOf, replayed } from './support.ts';

describe('simulate: what would have become of a change', () => {
  it('denies what brings an advisory, and blames no later change for it', async () => {
    const root = newRepository(locking({ good: '1.0.0' }));
    commit(root, 'bad', locking({ good: '1.0.0', bad: '1.0.0' }));
    commit(root, 'good', locking({ good: '1.0.1', bad: '1.0.0' }));
    const simulation = await replayed(root, [await policyOf('')], knowing({ 'pkg:npm/bad@1.0.0': {} }));
    expect(outcomes(simulation)).toEqual(['passed', 'denied', 'passed']);
    expect(simulation.changes[1]?.replays[0]?.spoken).toMatchObject([
      {
        gate: 'review',
        rule: 'known-advisories',
        effect: 'deny',
        count: 1,
        subjects: ['bad 1.0.0'],
        advisories: ['GHSA-aaaa-bbbb-cccc'],
      },
    ]);
    expect(simulation.runs[0]).toMatchObject({
      outcomes: { denied: 1, passed: 2, merged: 0 },
      rules: [{ rule: 'known-advisories', changes: 1, findings: 1, effects: { deny: 1, warn: 0 } }],
    });
    expect(simulation.changes.map(({ packages }) => packages)).toMatchObject([
      { added: 1 },
      { added: 1, updated: 0 },
      { added: 0, updated: 1 },
    ]);
  });

  it('holds, warns and reports as the policy says', async () => {
    const root = newRepository(locking({ bad: '1.0.0' }));
    const advisories = knowing({ 'pkg:npm/bad@1.0.0': {} });
    const rule = (effect: string) => policyOf(`rules: { known-advisories: { effect: ${effect} } }`);
    expect(outcomes(await replayed(root, [await rule('hold')], advisories))).toEqual(['held']);
    expect(outcomes(await replayed(root, [await rule('warn')], advisories))).toEqual(['warned']);
    expect(outcomes(await replayed(root, [await rule('note')], advisories))).toEqual(['passed']);
    const reporting = await replayed(root, [await policyOf('mode: report')], advisories);
    expect(outcomes(reporting)).toEqual(['denied']);
    expect(reporting.runs[0]?.policy.mode).toBe('report');
  });

  it("merges a bot's update that the policy allows, and leaves the others to a person", async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'Bump a from 1.0.0 to 1.0.1 (#7)', locking({ a: '1.0.1' }), BOT);
    commit(root, 'Bump a from 1.0.1 to 2.0.0', locking({ a: '2.0.0' }), BOT);
    commit(root, 'Bump a from 2.0.0 to 2.0.1', { ...locking({ a: '2.0.1' }), 'index.js': 'evil()' }, BOT);
    commit(root, 'Bump a from 2.0.1 to 2.0.2', locking({ a: '2.0.2' }));
    const simulation = await replayed(root, [await policyOf(MERGES)]);
    expect(outcomes(simulation)).toEqual(['passed', 'merged', 'by-hand', 'by-hand', 'passed']);
    expect(simulation.changes.map(({ replays }) => replays[0]?.merge)).toEqual([null, 'pass', 'hold', 'deny', null]);
    expect(simulation.changes[2]?.replays[0]?.spoken).toMatchObject([{ gate: 'merge', rule: 'update-level' }]);
    expect(simulation.changes[3]?.replays[0]?.spoken).toMatchObject([{ gate: 'merge', rule: 'update-scope' }]);
    expect(simulation.assumed.join(' ')).toContain('every required check had succeeded');
  });

  it('replays no merge gate where the policy has no merge section, and then assumes nothing for it', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'Bump a', locking({ a: '1.0.1' }), BOT);
    const simulation = await replayed(root, [await policyOf('')]);
    expect(outcomes(simulation)).toEqual(['passed', 'passed']);
    expect(simulation.assumed.join(' ')).not.toContain('required check');
  });

  it.each([
    ['a login without its number', 'dependabot[bot] <dependabot[bot]@users.noreply.github.com>'],
    ["another account's number", 'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>'],
    ['the display name alone', 'dependabot[bot] <mallory@users.example>'],
  ])('takes for no bot: %s', async (_name, author) => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'Bump a', locking({ a: '1.0.1' }), author);
    const simulation = await replayed(root, [await policyOf(MERGES)]);
    expect(simulation.changes[1]?.replays[0]?.merge).toBeNull();
  });

  it("sees who else committed to a squashed update of a bot's", async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    const message = 'Bump a from 1.0.0 to 1.0.1\n\nCo-authored-by: Mallory <mallory@users.example>';
    commit(root, message, locking({ a: '1.0.1' }), BOT);
    const simulation = await replayed(root, [await policyOf(MERGES)]);
    expect(outcomes(simulation)).toEqual(['passed', 'by-hand']);
    expect(simulation.changes[1]?.replays[0]?.spoken).toMatchObject([{ rule: 'update-author', effect: 'deny' }]);
  });

  it('judges a merge by the commits that it brought, not by who pressed the button', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    git(root, 'checkout', '-q', '-b', 'update');
    commit(root, 'Bump a from 1.0.0 to 1.0.1', locking({ a: '1.0.1' }), BOT);
    git(root, 'checkout', '-q', 'main');
    git(root, 'merge', '-q', '--no-ff', '-m', 'Merge pull request #12 from acme/update', 'update');
    git(root, 'checkout', '-q', '-b', 'second');
    commit(root, 'Bump a from 1.0.1 to 1.0.2', locking({ a: '1.0.2' }), BOT);
    commit(root, 'and more', { 'package.json': locking({ a: '1.0.2' })['package.json'] as string, 'x.txt': '1' });
    git(root, 'checkout', '-q', 'main');
    git(root, 'merge', '-q', '--no-ff', '-m', 'Merge pull request #13 from acme/second', 'second');
    const simulation = await replayed(root, [await policyOf(MERGES)]);
    expect(outcomes(simulation)).toEqual(['passed', 'merged', 'by-hand']);
  });

  it('finds a lockfile that was moved unchanged', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    git(root, 'rm', '-q', '-r', '.');
    commit(root, 'moved', locking({ a: '1.0.0' }, 'app/'));
    const simulation = await replayed(root, [await policyOf('')]);
    expect(outcomes(simulation)).toEqual(['passed', 'passed']);
    expect(simulation.changes[1]).toMatchObject({
      files: ['app/package-lock.json', 'app/package.json', 'package-lock.json', 'package.json'],
      packages: { added: 0, removed: 0, updated: 0, altered: 0 },
    });
  });

  it('can not decide about a broken lockfile, and goes on', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'broken', { 'package-lock.json': '{ "lockfileVersion": 3, <<<<<<<' });
    commit(root, 'mended', locking({ a: '1.0.1' }));
    const simulation = await replayed(root, [await policyOf('')]);
    expect(outcomes(simulation)).toEqual(['passed', 'undecided', 'passed']);
    expect(simulation.changes[1]?.replays[0]?.spoken[0]).toMatchObject({ rule: 'lockfile', effect: 'indeterminate' });
  });

  it('can not decide about content that git has lost, and goes on', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'lost', locking({ a: '1.0.1' }));
    const blob = git(root, 'rev-parse', 'HEAD:package-lock.json');
    commit(root, 'later', locking({ a: '1.0.2' }));
    git(root, 'update-ref', '-d', 'refs/none');
    writeFiles(root, {});
    const { rmSync } = await import('node:fs');
    rmSync(`${root}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`, { force: true });
    const simulation = await replayed(root, [await policyOf('')]);
    expect(outcomes(simulation)).toEqual(['passed', 'undecided', 'passed']);
  });

  it('says nothing of a history without dependency files', async () => {
    const root = newRepository({ 'README.md': 'a' });
    const simulation = await replayed(root, [await policyOf('')]);
    expect(simulation).toMatchObject({ changes: [], history: { commits: 1 }, runs: [{ outcomes: { passed: 0 } }] });
  });

  it('looks at one directory alone', async () => {
    const root = newRepository({ ...locking({ a: '1.0.0' }, 'one/'), ...locking({ bad: '1.0.0' }, 'two/') });
    commit(root, 'two alone', locking({ bad: '1.0.1' }, 'two/'));
    commit(root, 'one', locking({ a: '1.0.1' }, 'one/'));
    const simulation = await replayed(root, [await policyOf('')], knowing({ 'pkg:npm/bad@1.0.0': {} }), 'one');
    expect(simulation.changes.map(({ subject, files }) => [subject, files])).toEqual([
      ['first', ['package-lock.json', 'package.json']],
      ['one', ['package-lock.json', 'package.json']],
    ]);
    expect(outcomes(simulation)).toEqual(['passed', 'passed']);
  });
});

describe('simulate: over the history', () => {
  it('compares two policies by the same facts', async () => {
    const root = newRepository(locking({ bad: '1.0.0' }));
    commit(root, 'good', locking({ bad: '1.0.1' }));
    const lax = await policyOf('rules: { known-advisories: warn }', 'lax.yml');
    const simulation = await replayed(root, [await policyOf(''), lax], knowing({ 'pkg:npm/bad@1.0.0': {} }));
    expect([outcomes(simulation, 0), outcomes(simulation, 1)]).toEqual([
      ['denied', 'passed'],
      ['warned', 'passed'],
    ]);
    expect(simulation.changes.map(differs)).toEqual([true, false]);
    expect(simulation.runs.map(({ policy }) => policy.uri)).toEqual(['policy.yml', 'lax.yml']);
  });

  it('asks about each version once, however many commits have it', async () => {
    const root = newRepository(locking({ a: '1.0.0', b: '1.0.0' }));
    commit(root, 'two', locking({ a: '1.0.1', b: '1.0.0' }));
    commit(root, 'three', locking({ a: '1.0.2', b: '1.0.0' }));
    const asked: string[] = [];
    await replayed(root, [await policyOf('')], knowing({}, asked));
    expect(asked.sort()).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.1', 'pkg:npm/a@1.0.2', 'pkg:npm/b@1.0.0']);
  });

  it('marks a denial that rests on an advisory of a later year alone', async () => {
    const root = newRepository(locking({ bad: '1.0.0' }));
    const later = await replayed(
      root,
      [await policyOf('')],
      knowing({ 'pkg:npm/bad@1.0.0': { aliases: ['CVE-2999-0001'] } }),
    );
    expect(later.changes[0]?.replays[0]).toMatchObject({ outcome: 'denied', hindsight: true });
    expect(later.runs[0]?.hindsight.denied).toBe(1);
    const older = await replayed(
      root,
      [await policyOf('')],
      knowing({ 'pkg:npm/bad@1.0.0': { aliases: ['CVE-2019-0001', 'CVE-2999-0001'] } }),
    );
    expect(older.changes[0]?.replays[0]).toMatchObject({ outcome: 'denied', hindsight: false });
  });

  it('judges by the time of each commit: a waiver that had ended then excuses nothing', async () => {
    const root = newRepository({});
    const at = async (date: string, version: string) => {
      writeFiles(root, locking({ bad: version }));
      git(root, 'add', '-A');
      git(root, 'commit', '-q', '-m', date);
      const raw = git(root, 'cat-file', 'commit', 'HEAD').replace(/> \d+ /g, `> ${Date.parse(date) / 1000} `);
      writeFiles(root, { '.git/raw': `${raw}\n` });
      git(root, 'update-ref', 'HEAD', git(root, 'hash-object', '-t', 'commit', '-w', `${root}/.git/raw`));
      await Promise.resolve();
    };
    await at('2026-12-01T00:00:00Z', '1.0.0');
    await at('2027-02-01T00:00:00Z', '1.0.1');
    const policy = await policyOf(
      'waivers: [{ rule: known-advisories, match: { packages: ["npm:bad"] }, reason: r, owner: o, expires: 2027-01-01 }]',
    );
    const advisories = knowing({
      'pkg:npm/bad@1.0.0': {},
      'pkg:npm/bad@1.0.1': { id: 'GHSA-dddd-eeee-ffff' },
    });
    const simulation = await replayed(root, [policy], advisories);
    expect(outcomes(simulation)).toEqual(['passed', 'denied']);
    expect(simulation.changes[0]?.replays[0]?.waived).toBe(1);
    expect(simulation.runs[0]?.notReplayed).toEqual(['waivers']);
  });

  it('gives the same value for the same history', async () => {
    const root = newRepository(locking({ a: '1.0.0' }));
    commit(root, 'two', locking({ a: '2.0.0' }), BOT);
    const policies = [await policyOf(MERGES)];
    expect(await replayed(root, policies)).toEqual(await replayed(root, policies));
  });
});
