import type { AdvisoryFacts } from '../../../src/domain/advisory.ts';
import { accountOf } from '../../../src/gates/simulate/claims.ts';
import { mayMatter } from '../../../src/gates/simulate/graphs.ts';
import { isLater } from '../../../src/gates/simulate/later.ts';
import { remembering } from '../../../src/gates/simulate/remembering.ts';
import { waitOf } from '../../../src/gates/simulate/wait.ts';
import { isDependencyFile } from '../../../src/ecosystems/read-graph.ts';
import { formats } from '../../../src/ecosystems/formats.ts';

const advisory = (id: string, ...aliases: string[]) => ({
  advisory: { id, aliases, severity: 'high' as const, fixedIn: [] },
});

describe('isLater', () => {
  it.each([
    ['a later year', advisory('GHSA-aaaa-bbbb-cccc', 'CVE-2025-1234'), true],
    ['the same year, which tells nothing', advisory('GHSA-aaaa-bbbb-cccc', 'CVE-2024-1234'), false],
    ['one id of an earlier year', advisory('PYSEC-2025-1', 'CVE-2023-1234'), false],
    ['no year at all', advisory('GHSA-aaaa-bbbb-cccc'), false],
    ['no advisory', { advisory: null }, false],
  ])('%s', (_name, finding, expected) => {
    expect(isLater(finding, '2024-06-01T00:00:00Z')).toBe(expected);
  });
});

describe('remembering', () => {
  const query = (version: string) => ({ ecosystem: 'npm' as const, name: 'a', version, purl: 'pkg:npm/a@1' });

  it('asks again what could not be answered, and passes on that it could not', async () => {
    const answers: AdvisoryFacts['unavailable'][] = [[{ source: 'x', reason: 'down' }], []];
    const asked: number[] = [];
    const source = remembering({
      name: 'x',
      lookup: (queries) => {
        asked.push(queries.length);
        return Promise.resolve({ matches: new Map(), sources: [], unavailable: answers.shift() ?? [] });
      },
    });
    expect((await source.lookup([query('1')])).unavailable).toHaveLength(1);
    expect((await source.lookup([query('1')])).unavailable).toEqual([]);
    expect(asked).toEqual([1, 1]);
  });

  it('tells versions apart that comments claim of one commit', async () => {
    const asked: string[] = [];
    const source = remembering({
      name: 'x',
      lookup: (queries) => {
        asked.push(...queries.map(({ version }) => version));
        return Promise.resolve({
          matches: new Map(),
          sources: [{ name: 'x', asOf: null, digest: null }],
          unavailable: [],
        });
      },
    });
    await source.lookup([query('1')]);
    await source.lookup([query('1'), query('2')]);
    expect(asked).toEqual(['1', '2']);
  });
});

describe('what commits claim', () => {
  it.each([
    ['49699333+dependabot[bot]@users.noreply.github.com', { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' }],
    ['7+ann@users.noreply.github.com', { login: 'ann', id: 7, type: 'User' }],
    ['ann@users.noreply.github.com', null],
    ['7+ann@users.noreply.github.com.evil.example', null],
    ['7+ann+bob@users.noreply.github.com', null],
  ])('an address: %s', (email, account) => {
    expect(accountOf(email)).toEqual(account);
  });

  it('a wait is from the first commit to the branch, and never negative', () => {
    const commit = (authored: string, committed: string) => ({
      sha: '',
      parents: [],
      authorName: '',
      authorEmail: '',
      authored,
      committed,
      message: '',
    });
    const merged = commit('2026-01-03T00:00:00Z', '2026-01-03T00:00:00Z');
    const first = commit('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z');
    expect(waitOf({ commit: merged, commits: [first] })).toBe(2 * 86_400_000);
    expect(waitOf({ commit: merged, commits: [merged] })).toBeNull();
    expect(waitOf({ commit: first, commits: [merged] })).toBeNull();
    expect(waitOf({ commit: merged, commits: [] })).toBeNull();
  });
});

describe('mayMatter', () => {
  it('keeps every file that a format reads, or reads beside it', async () => {
    const globs: string[] = [];
    for (const format of formats) {
      const { files, manifests } = (await format.load()).default;
      globs.push(...files, ...manifests);
    }
    const paths = globs.map((glob) => glob.replace(/^\*\*\//, '').replaceAll('*', 'x'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !mayMatter(path))).toEqual([]);
    expect(
      ['Pipfile', 'bun.lockb', '.npmrc', 'a.openvex.json', 'Cargo.lock'].filter((path) => !mayMatter(path)),
    ).toEqual([]);
  });

  it('leaves out nothing that is a dependency file', () => {
    for (const path of ['src/index.ts', 'README.md', 'logo.svg']) {
      expect([mayMatter(path), isDependencyFile(path)]).toEqual([false, false]);
    }
  });
});
