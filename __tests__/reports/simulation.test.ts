import type { Finding } from '../../src/domain/decision.ts';
import {
  OUTCOMES,
  type PastOutcome,
  type Replay,
  type SimulatedChange,
  type Simulation,
  type Spoken,
} from '../../src/domain/simulation.ts';
import { simulationHtml } from '../../src/reports/simulation/html.ts';
import { simulationJson } from '../../src/reports/simulation/json.ts';
import { simulationText } from '../../src/reports/simulation/text.ts';
import { waitText } from '../../src/reports/simulation/words.ts';

const PLAIN = { color: false, width: 100 };
const DAY = 86_400_000;

const spokenOf = (more: Partial<Spoken> = {}): Spoken => ({
  gate: 'review',
  rule: 'known-advisories',
  effect: 'deny',
  count: 1,
  subjects: ['bad 1.0.0'],
  advisories: ['GHSA-aaaa-bbbb-cccc'],
  message: 'It is affected.',
  remedy: 'Update it.',
  ...more,
});

const replayOf = (outcome: PastOutcome, more: Partial<Replay> = {}): Replay => ({
  outcome,
  review: outcome === 'denied' ? 'deny' : 'pass',
  merge: outcome === 'merged' ? 'pass' : null,
  spoken: outcome === 'denied' ? [spokenOf()] : [],
  waived: 0,
  hindsight: false,
  ...more,
});

const changeOf = (
  subject: string,
  replays: readonly Replay[],
  more: Partial<SimulatedChange> = {},
): SimulatedChange => ({
  commit: 'ab'.repeat(20),
  date: '2026-03-01T10:00:00.000Z',
  author: 'Ann',
  subject,
  files: ['package-lock.json'],
  packages: { added: 0, removed: 0, updated: 1, altered: 0 },
  waited: null,
  problem: null,
  replays,
  ...more,
});

const byOutcome = <Value>(value: Value, given: Partial<Record<PastOutcome, Value>> = {}): Record<PastOutcome, Value> =>
  ({ ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, value])), ...given }) as Record<PastOutcome, Value>;

const EFFECTS: Record<Finding['effect'], number> = { deny: 1, indeterminate: 0, hold: 0, warn: 0, note: 0 };

const runOf = (uri: string, outcomes: Partial<Record<PastOutcome, number>>): Simulation['runs'][number] => ({
  policy: { uri, digest: { sha256: 'cd'.repeat(32) }, mode: 'enforce' },
  merges: false,
  notReplayed: ['waivers'],
  outcomes: byOutcome(0, outcomes),
  hindsight: byOutcome(0, { denied: 1 }),
  waited: byOutcome<number | null>(null, { denied: 3 * DAY }),
  rules: [{ rule: 'known-advisories', changes: 1, findings: 1, effects: EFFECTS }],
});

const simulationOf = (more: Partial<Simulation> = {}): Simulation => ({
  schemaVersion: 1,
  tool: { name: 'lockgate', version: '0.0.0' },
  now: '2026-11-22T00:00:00.000Z',
  history: { head: 'ef'.repeat(20), commits: 12, shallowAt: null },
  advisories: { sources: [{ name: 'embedded', asOf: '2026-11-01T00:00:00Z', digest: null }] },
  assumed: ['Advisories are those known today.'],
  runs: [runOf('policy.yml', { denied: 1, passed: 1 })],
  changes: [
    changeOf('first', [replayOf('passed')]),
    changeOf('brings trouble', [replayOf('denied', { hindsight: true })], { waited: 3 * DAY }),
  ],
  ...more,
});

const compared = simulationOf({
  runs: [runOf('policy.yml', { denied: 1 }), runOf('other.yml', { merged: 1 })],
  changes: [
    changeOf('the same', [replayOf('passed'), replayOf('passed')]),
    changeOf('not the same', [replayOf('denied'), replayOf('merged')]),
  ],
});

const HOSTILE = '\u001b[31m</title><script>alert(1)</script>"\'\u202e::error::x ##[error]';
const hostile = simulationOf({
  changes: [
    changeOf(
      HOSTILE,
      [replayOf('denied', { spoken: [spokenOf({ subjects: [HOSTILE], message: HOSTILE, advisories: [HOSTILE] })] })],
      { author: HOSTILE },
    ),
    changeOf(HOSTILE, [replayOf('undecided')], { problem: HOSTILE }),
  ],
  runs: [
    {
      ...runOf(HOSTILE, { denied: 1 }),
      rules: [{ rule: 'known-advisories', changes: 1, findings: 1, effects: EFFECTS }],
    },
  ],
});

describe('a simulation as text', () => {
  it('shows the totals, the noise, what is stopped and what is assumed', () => {
    const text = simulationText(simulationOf(), PLAIN);
    expect(text).toContain('2 changes of dependency files in 12 commits up to efefefefef, 2026-03-01 to 2026-03-01');
    expect(text).toMatch(/denied +1 +3d +1 only by advisories of a later year/);
    expect(text).toMatch(/rule +changes +findings +deny\n +known-advisories +1 +1 +1/);
    expect(text).toContain(
      'Stopped, or left to a person: 1 change\n  2026-03-01  ababababab  denied (hindsight)  brings trouble',
    );
    expect(text).toContain('deny  known-advisories  bad 1.0.0 GHSA-aaaa-bbbb-cccc');
    expect(text).toContain('- Advisories are those known today.');
    expect(text).toContain('Not replayed of policy.yml: waivers.');
    expect(text).toContain('Advisories: embedded as of 2026-11-01');
  });

  it('puts what two policies differ about first', () => {
    const text = simulationText(compared, PLAIN);
    expect(text).toContain(
      'The policies differ: 1 change\n  2026-03-01  ababababab  denied → merged by itself  not the same',
    );
    expect(text.indexOf('The policies differ')).toBeLessThan(
      text.indexOf('Stopped, or left to a person, by both: no change.'),
    );
  });

  it('is one line when quiet', () => {
    expect(simulationText(simulationOf(), { ...PLAIN, quiet: true })).toBe(
      '2 changes of dependency files in 12 commits up to efefefefef, 2026-03-01 to 2026-03-01: 1 denied, 1 passed\n',
    );
  });

  it('counts what it does not show', () => {
    const changes = Array.from({ length: 45 }, (_, at) => changeOf(`change ${at}.`, [replayOf('denied')]));
    const text = simulationText(simulationOf({ changes }), PLAIN);
    expect(text).toContain('… and 15 older');
    expect(text).toContain('change 44.');
    expect(text).not.toContain('change 14.');
  });

  it('says that a clone is shallow, and that there is nothing', () => {
    const history = { head: 'ef'.repeat(20), commits: 3, shallowAt: '12'.repeat(20) };
    expect(simulationText(simulationOf({ history, changes: [] }), PLAIN)).toMatch(
      /The clone is shallow: what 1212121212 and older commits changed is not here\. .*\nNothing to replay\.\n$/,
    );
  });

  it('lets no text act on a terminal or a log', () => {
    const text = simulationText(hostile, PLAIN);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('a simulation as JSON', () => {
  it('has its keys in order, and says which changes differ', () => {
    const document = JSON.parse(simulationJson(compared)) as { changes: { differs: boolean }[] };
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'tool',
      'now',
      'history',
      'advisories',
      'assumed',
      'policies',
      'changes',
    ]);
    expect(document.changes.map(({ differs }) => differs)).toEqual([false, true]);
    expect(document).toMatchObject({
      advisories: { hindsight: true },
      policies: [{ uri: 'policy.yml', outcomes: { denied: 1 }, waited: { denied: 3 * DAY } }, { uri: 'other.yml' }],
    });
  });

  it('shows every character', () => {
    expect(simulationJson(hostile)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
  });
});

describe('a simulation as a page', () => {
  it('has a picture with a mark for each change, each told in words', () => {
    const page = simulationHtml(simulationOf());
    const [svg = ''] = /<svg[^]*<\/svg>/.exec(page) ?? [];
    expect(svg).toContain('role="img" aria-labelledby="timeline-title timeline-desc"');
    expect(svg).toContain('<desc id="timeline-desc">2 changes of dependency files');
    expect(svg).toContain('By policy.yml: 1 denied, 1 passed.');
    expect([...svg.matchAll(/<rect class="([a-z]+)"/g)].map(([, kind]) => kind)).toEqual(['pass', 'deny', 'deny']);
    expect(svg).toContain('<title>denied: 2026-03-01 ababababab brings trouble</title>');
    expect(svg).toContain('<title>deny: bad 1.0.0. 2026-03-01 ababababab brings trouble</title>');
  });

  it('marks what merges by itself with another shape', () => {
    expect(simulationHtml(compared)).toMatch(/<circle class="pass"[^>]*><title>merged by itself: /);
  });

  it('has one heading for each cell of every table', () => {
    for (const page of [simulationHtml(simulationOf()), simulationHtml(compared), simulationHtml(hostile)]) {
      for (const [table] of page.matchAll(/<table[^]*?<\/table>/g)) {
        const [head = '', ...rows] = table.split('<tr>').slice(1);
        const columns = head.match(/<th/g)?.length;
        for (const row of rows) expect(row.match(/<t[hd][ >]/g)).toHaveLength(columns ?? 0);
      }
    }
  });

  it('runs nothing, loads nothing, and lets no text become markup', () => {
    const page = simulationHtml(hostile);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|javascript:|\bon\w+=|<img|<link|src=/i);
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(page.match(/<a /g)).toBeNull();
    expect(simulationHtml(simulationOf())).toContain('href="https://github.com/advisories/GHSA-aaaa-bbbb-cccc"');
  });

  it('colours nothing by itself: every colour is one of the stylesheet for both schemes', () => {
    expect(/<svg[^]*<\/svg>/.exec(simulationHtml(simulationOf()))?.[0]).not.toMatch(/fill=|style=|#[0-9a-f]{3}/i);
  });

  it('has a place for an empty history', () => {
    expect(simulationHtml(simulationOf({ changes: [] }))).toContain('Nothing to replay.');
  });
});

describe('waitText', () => {
  it.each([
    [0, '0m'],
    [59 * 60_000, '59m'],
    [90 * 60_000, '1h 30m'],
    [DAY, '1d'],
    [DAY + 4 * 3_600_000, '1d 4h'],
    [30 * DAY + 4 * 3_600_000, '30d'],
  ])('%d ms', (milliseconds, text) => {
    expect(waitText(milliseconds)).toBe(text);
  });
});
