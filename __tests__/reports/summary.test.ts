import type { Decision, Finding } from '../../src/domain/decision.ts';
import { reports } from '../../src/reports/formats/index.ts';
import { countsText, filesText, sectionsOf, subjectText } from '../../src/reports/summary.ts';
import { cleanDecision, richDecision } from './decision.ts';

const [template] = richDecision.findings;
const note = (rule: string, index: number): Finding => ({
  ...(template as Finding),
  rule,
  effect: 'note',
  advisory: null,
  preexisting: false,
  waiver: null,
  package: null,
  subject: `package-${index}`,
  message: `message ${index}`,
});
const many = (rule: string, count: number): Finding[] => Array.from({ length: count }, (_, index) => note(rule, index));

describe('notes', () => {
  it('of one rule are read one by one up to five', () => {
    expect(sectionsOf(many('integrity', 5))).toMatchObject({ active: { length: 5 }, alike: [] });
  });

  it('of one rule stand together from six on, and are counted as before', () => {
    const findings = [...many('integrity', 6), ...many('install-scripts', 2)];
    expect(sectionsOf(findings)).toMatchObject({ active: { length: 2 }, alike: [{ length: 6 }] });
    expect(countsText(findings)).toBe('8 notes');
  });

  it('never hide an advisory or anything stricter', () => {
    const advisory = { id: 'GHSA-aaaa-bbbb-cccc', aliases: [], severity: 'low', fixedIn: [] } as const;
    const told = { ...note('integrity', 100), advisory };
    const warned = { ...note('integrity', 101), effect: 'warn' } as const;
    expect(sectionsOf([...many('integrity', 6), told, warned]).active).toEqual([warned, told]);
  });

  it.each(['text', 'markdown', 'html'])('are folded in %s, and each stands in json and sarif', (id) => {
    const decision: Decision = { ...cleanDecision, findings: many('integrity', 40) };
    const render = (format: string): string =>
      reports.find((one) => one.id === format)?.render(decision, { color: false, width: null }) ?? '';
    const text = render(id);
    expect(text).toContain('40');
    expect(id === 'html' ? text.includes('<details>') : !text.includes('message 39')).toBe(true);
    for (const machine of ['json', 'sarif']) expect(render(machine)).toContain('message 39');
  });
});

describe('subjectText', () => {
  const [finding] = richDecision.findings;
  const about = (subject: string): string => subjectText({ ...finding!, package: null, subject });

  it('names a project as paths do, and anything else as it is', () => {
    expect(about('pkg:npm/%40acme/app@1.0.0')).toBe('@acme/app@1.0.0');
    expect(about('pkg:pypi/%E0%A4%A@1')).toBe('%E0%A4%A@1');
    expect(about('.github/workflows/ci.yml')).toBe('.github/workflows/ci.yml');
    expect(about('#7')).toBe('#7');
  });
});

describe('filesText', () => {
  const workflow = (n: number) => `.github/workflows/w${n}.yml`;
  it.each([
    [[], ''],
    [['a.lock', workflow(1)], 'a.lock, .github/workflows/w1.yml'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
    [[...[1, 2, 3, 4].map(workflow), 'action.yml'], '5 workflow or action files'],
    [
      [...[1, 2, 3].map(workflow), 'pnpm-lock.yaml', 'py/uv.lock'],
      'pnpm-lock.yaml, py/uv.lock and 3 workflow or action files',
    ],
    [['a', 'b', 'c', 'd', workflow(1)], 'a, b, c and 1 more and 1 workflow or action file'],
  ])('%j', (manifests, text) => {
    const decision = { ...richDecision, graph: { ...richDecision.graph, manifests } };
    expect(filesText(decision, (file) => file)).toBe(text);
  });
});
