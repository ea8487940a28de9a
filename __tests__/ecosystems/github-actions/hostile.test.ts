import { cpuTime } from '../../cpu-time.ts';
import * as fc from '../../property.ts';
import { fixture, parse, problems, steps, uses } from './parse.ts';

const real = fixture('workflow/scorecard/docker.fixture.yml');

/** Milliseconds that reading takes: the best of three, because the first may find the garbage of others to collect. */
async function timed(text: string): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = cpuTime();
    await parse(text);
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}

describe('hostile files', () => {
  it('a bomb of aliases stays as small as its text', async () => {
    const levels = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${'*a'.concat(`${n},`).repeat(20)}]`);
    const text = `a0: &a0 [{uses: o/a@v1}]\n${levels.join('\n')}\njobs:\n  a: {steps: *a40}\n`;
    expect(problems(await parse(text))).toHaveLength(20);
  });

  it('many jobs that share many steps are looked at once', async () => {
    const jobs = Array.from({ length: 20_000 }, (_, n) => `  j${n}: {steps: *s}`).join('\n');
    const text = `s: &s\n${'  - uses: o/a@v1\n'.repeat(20_000)}jobs:\n${jobs}\n`;
    const part = await parse(text);
    expect(part.packages).toHaveLength(20_000);
  });

  it('a document that holds itself ends', async () => {
    expect(await parse('&a\njobs: *a\n')).toMatchObject({ packages: [] });
    expect(await parse('jobs: &a\n  b: *a\n  c: {steps: &s [*s, {uses: o/a@v1}]}\n')).toMatchObject({
      packages: [{ name: 'o/a' }],
    });
  });

  it.each([
    ['nested 100,000 deep', '['.repeat(100_000)],
    ['indented 100,000 deep', Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['longer than any workflow', `# ${'x'.repeat(5_000_000)}\n`],
    ['control characters', 'jobs: \u0000\n'],
  ])('%s is a problem', async (_, text) => {
    const part = await parse(text);
    expect(part.problems).toHaveLength(1);
    expect(part.packages).toEqual([]);
  });

  it.each(['\u0085', '\u2028', '\u2029'])(
    'a line end that GitHub sees and no editor, %j, is a problem',
    async (end) => {
      const part = await parse(steps('uses: o/a@v1', `run: x # y${end}      - uses: o/hidden@v1`));
      expect(problems(part)).toEqual([expect.stringContaining('begins a new line to it, and to no editor')]);
      expect(part.problems[0]?.location.line).toBe(6);
    },
  );

  it('keys of objects are keys', async () => {
    const part = await parse('jobs:\n  __proto__: {steps: [uses: o/a@v1]}\n  constructor: {steps: [uses: o/b@v1]}\n');
    expect(part.packages.map(({ entry }) => entry.key)).toEqual([
      'jobs.__proto__.steps[0]',
      'jobs.constructor.steps[0]',
    ]);
  });

  it.each([
    ['steps', (n: number) => steps(...Array.from({ length: n }, () => `uses: o/a@${'c'.repeat(40)} # v1`))],
    ['problems', (n: number) => steps(...Array.from({ length: n }, () => 'uses: nonsense'))],
    ['quotes', (n: number) => `jobs: "${"\\u0041'".repeat(n * 5)}"\n`],
    ['comments', (n: number) => `${' # x'.repeat(n * 10)}\n`],
    [
      'anchors',
      (n: number) => Array.from({ length: n }, (_, i) => `k${i}: &x${i} [*x${Math.max(i - 1, 0)}]`).join('\n'),
    ],
    ['lines too far out', (n: number) => `jobs:\n  a: [\n${'x,\n'.repeat(n * 5)}]\n`],
    ['one long line', (n: number) => `jobs: {a: {steps: [${'{uses: o/a@v1},'.repeat(n)}]}}\n`],
  ])('takes time in proportion to its length: %s', async (_, make) => {
    await timed(make(1_000));
    const [small, large] = [await timed(make(4_000)), await timed(make(16_000))];
    expect(large).toBeLessThan(Math.max(small, 20) * 16);
  });

  it('cut or changed anywhere, it gives what stands there or a problem, and never throws', async () => {
    const all = new Set(uses(await parse(real)).map((one) => one.replace(/ .*/, '')));
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length), fc.nat(40), fc.string({ maxLength: 8 }), async (at, cut, put) => {
        const text = real.slice(0, at) + put + real.slice(at + cut);
        const part = await parse(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { location } of part.problems) expect(location.line).toBeLessThanOrEqual(lines);
        const changed = uses(part).filter((one) => !all.has(one.replace(/ .*/, '')));
        // A cut over two lines can join two uses, and what is put in can make one: no more than these.
        expect(changed.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
